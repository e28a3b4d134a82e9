"""Scope: of which goods, at what time and of what standing an amount is."""
