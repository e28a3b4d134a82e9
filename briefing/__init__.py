"""Briefing: articles, consultations and trade figures on one page, each led back to its source."""

__version__ = "0.1.0"
