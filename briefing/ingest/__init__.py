"""Ingest: files into articles, facts and observations."""
