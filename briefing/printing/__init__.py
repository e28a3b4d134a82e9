"""Printing: a BriefingSummary worded in a language and laid out as a page; screen and page share one chart."""
