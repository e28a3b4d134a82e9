"""Page items: the table of what was decided on each item of a dossier's page."""

from __future__ import annotations

TABLES = """
CREATE TABLE summary_item (
    dossier_id TEXT NOT NULL REFERENCES dossier(id) DEFERRABLE INITIALLY DEFERRED,
    section TEXT NOT NULL,
    item TEXT NOT NULL,
    place INTEGER CHECK (place >= 0),
    left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    portion TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (dossier_id, section, item)
) STRICT, WITHOUT ROWID;
"""
