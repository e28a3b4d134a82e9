"""Extraction: from an article to proposed facts, by lexicons and a shared grammar."""
