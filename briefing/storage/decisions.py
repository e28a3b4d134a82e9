"""Decisions on facts that stand beside their review: what was merged into what, and how a conflict was settled."""

from __future__ import annotations

_FACT = "INTEGER NOT NULL REFERENCES fact(id) DEFERRABLE INITIALLY DEFERRED"

# What stood in the review of a merged fact is kept beside it, so that splitting gives back the decision.
TABLES = f"""
CREATE TABLE fact_merge (
    fact_id {_FACT},
    lead_id {_FACT} CHECK (lead_id <> fact_id),
    was_status TEXT,
    was_reviewer TEXT,
    was_at TEXT,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE INDEX fact_merge_by_lead ON fact_merge (lead_id);
CREATE TABLE fact_choice (
    fact_id {_FACT},
    other TEXT NOT NULL,
    stated TEXT NOT NULL CHECK (stated GLOB '*[0-9]' AND stated NOT GLOB '*[^0-9.-]*'),
    told TEXT NOT NULL CHECK (told GLOB '*[0-9]' AND told NOT GLOB '*[^0-9.-]*'),
    taken TEXT NOT NULL CHECK (taken IN ('stated', 'told')),
    both INTEGER NOT NULL CHECK (both IN (0, 1)),
    note TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
"""
