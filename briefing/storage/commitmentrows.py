"""Commitment rows: the tables of what later passages show of commitments, and of who took them on."""

from __future__ import annotations

_FACT = "INTEGER NOT NULL REFERENCES fact(id) DEFERRABLE INITIALLY DEFERRED"

# A passage is another fact, or words of an article that are none: kept with their place, found again by the words.
TABLES = f"""
CREATE TABLE commitment_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id {_FACT},
    fact_id INTEGER REFERENCES fact(id) DEFERRABLE INITIALLY DEFERRED,
    article_id INTEGER REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER,
    span_end INTEGER,
    quote TEXT,
    judged TEXT NOT NULL CHECK (judged IN ('carried', 'done', 'dropped', 'unrelated')),
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    CHECK ((fact_id IS NULL) <> (article_id IS NULL)),
    CHECK ((article_id IS NULL) = (quote IS NULL)),
    CHECK (article_id IS NULL OR (span_start >= 0 AND span_end > span_start)),
    CHECK (fact_id IS NULL OR fact_id <> step_id)
) STRICT;
CREATE UNIQUE INDEX commitment_mark_once ON commitment_mark (step_id, fact_id) WHERE fact_id IS NOT NULL;
CREATE INDEX commitment_mark_by_step ON commitment_mark (step_id);
CREATE INDEX commitment_mark_by_fact ON commitment_mark (fact_id) WHERE fact_id IS NOT NULL;
CREATE TABLE commitment_owner (
    fact_id {_FACT},
    owner TEXT NOT NULL CHECK (owner <> ''),
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
"""
