"""Flows: which flow each amount is of, by its sentence and by what was said before."""
