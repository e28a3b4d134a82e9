"""Sums: the amounts and rates of a sentence, its clauses, and what dealing in goods means in it."""
