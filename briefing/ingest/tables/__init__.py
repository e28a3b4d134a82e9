"""Readers of trade-data formats, one per format, each giving observations."""
