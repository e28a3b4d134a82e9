"""Printing: the briefing summary as PDF."""
