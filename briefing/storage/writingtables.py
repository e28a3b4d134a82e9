"""The tables of what people write and issue: notes, texts and items of the page, the pages that went out."""

from __future__ import annotations

from briefing.storage.columns import DOSSIER_REF, ref

WRITINGS = f"""
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {ref("article_id", "article")},
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    colour TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    edited_at TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_article ON note (article_id, span_start);
CREATE TABLE officer_text (
    {DOSSIER_REF},
    section TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (dossier_id, section, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issued (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {DOSSIER_REF},
    at TEXT NOT NULL,
    as_of TEXT NOT NULL,
    summary_id TEXT NOT NULL,
    marking TEXT NOT NULL,
    language TEXT NOT NULL,
    format TEXT NOT NULL,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    unreviewed INTEGER NOT NULL,
    override_reason TEXT,
    sha256 TEXT NOT NULL,
    seq INTEGER NOT NULL
) STRICT;
CREATE INDEX issued_by_dossier ON issued (dossier_id, id);
"""

# What was issued is kept byte for byte, each content once.
ISSUED = """
ALTER TABLE issued ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE issued ADD COLUMN paper TEXT NOT NULL DEFAULT '';
ALTER TABLE issued ADD COLUMN template TEXT NOT NULL DEFAULT '';
ALTER TABLE issued ADD COLUMN sink TEXT NOT NULL DEFAULT 'file' CHECK (sink IN ('file', 'printer'));
ALTER TABLE issued ADD COLUMN target TEXT NOT NULL DEFAULT '';
ALTER TABLE issued ADD COLUMN copies INTEGER NOT NULL DEFAULT 1 CHECK (copies > 0);
ALTER TABLE issued ADD COLUMN pages TEXT NOT NULL DEFAULT '';
ALTER TABLE issued ADD COLUMN model TEXT NOT NULL DEFAULT '';
ALTER TABLE issued ADD COLUMN stand TEXT NOT NULL DEFAULT '';
UPDATE issued SET version = max(1, CAST(substr(summary_id, instr(summary_id, '.') + 1) AS INTEGER))
    WHERE instr(summary_id, '.') > 0;
CREATE TABLE issued_content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    packed BLOB NOT NULL
) STRICT;
"""

PAGE_ITEMS = f"""
CREATE TABLE summary_item (
    {DOSSIER_REF},
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
