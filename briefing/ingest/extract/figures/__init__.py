"""Figures: amounts and changes with all that is known of them, as facts."""
