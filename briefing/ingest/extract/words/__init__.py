"""Words: a text as tokens, and what the lexicons of its language find in it."""
