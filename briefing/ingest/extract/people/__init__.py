"""People: names with their offices, and the countries they stand for."""
