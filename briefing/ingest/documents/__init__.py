"""Readers of foreign document formats, one per format, each giving an Article."""
