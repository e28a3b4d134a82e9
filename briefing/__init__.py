"""Briefing: articles, consultations and trade figures on one page, each led back to its source."""
