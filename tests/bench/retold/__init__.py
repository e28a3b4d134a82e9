"""Articles of the corpus told a little otherwise: `python -m tests.bench.retold` (see `__main__`)."""
