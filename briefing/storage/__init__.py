"""Storage: one SQLite file; rows in, core objects out, every mutation one transaction and one Change."""
