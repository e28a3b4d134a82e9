"""The tables of facts: what was read in articles, what people decide about it and its commitments, the people it names."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import (
    EventFormat,
    EventKind,
    EventStatus,
    FactKind,
    FigureStatus,
    Flow,
    Origin,
    Qualifier,
    ReviewStatus,
    StepVerb,
)
from briefing.storage.columns import day, decimal, month, one_of, ref, when

FACTS = f"""
CREATE TABLE fact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {ref("article_id", "article")},
    {one_of("kind", FactKind)} NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    quote TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 100),
    reasons TEXT NOT NULL,
    {one_of("origin", Origin)} NOT NULL,
    lexicon TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT;
CREATE INDEX fact_by_article ON fact (article_id, kind);
CREATE TABLE figure (
    {ref("fact_id", "fact")},
    {one_of("flow", Flow)} NOT NULL,
    {decimal("digits")},
    scale INTEGER CHECK (scale BETWEEN 0 AND 15),
    currency TEXT,
    {month("first_month")},
    {month("last_month")},
    {decimal("growth_percent")},
    growth_approximate INTEGER,
    growth_at_least INTEGER,
    {month("growth_base_first")},
    {month("growth_base_last")},
    growth_form TEXT,
    growth_start INTEGER,
    growth_end INTEGER,
    {one_of("qualifier", Qualifier)} NOT NULL,
    {one_of("status", FigureStatus)} NOT NULL,
    reporter TEXT,
    partner TEXT,
    product TEXT,
    source_org TEXT,
    flags TEXT NOT NULL,
    PRIMARY KEY (fact_id),
    CHECK ((digits IS NULL) = (scale IS NULL)),
    CHECK ((first_month IS NULL) = (last_month IS NULL) AND coalesce(first_month <= last_month, 1))
) STRICT;
CREATE TABLE event_mention (
    {ref("fact_id", "fact")},
    {one_of("kind", EventKind)} NOT NULL,
    round INTEGER,
    {when()},
    city TEXT,
    country TEXT,
    {one_of("format", EventFormat)},
    {one_of("status", EventStatus)} NOT NULL,
    parties TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE person_mention (
    {ref("fact_id", "fact")},
    name TEXT NOT NULL,
    role TEXT,
    organisation TEXT,
    country TEXT,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE next_step (
    {ref("fact_id", "fact")},
    {one_of("verb", StepVerb)} NOT NULL,
    city TEXT,
    {when()},
    round INTEGER,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE mention (
    {ref("fact_id", "fact")},
    value TEXT NOT NULL,
    role TEXT,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE quotation (
    {ref("fact_id", "fact")},
    speaker TEXT,
    translated INTEGER NOT NULL CHECK (translated IN (0, 1)),
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE fact_note (
    {ref("fact_id", "fact")},
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    span_start INTEGER CHECK (span_start >= 0),
    span_end INTEGER CHECK (span_end >= span_start),
    {one_of("certainty", Certainty)} NOT NULL,
    reason TEXT,
    PRIMARY KEY (fact_id, position)
) STRICT, WITHOUT ROWID;
-- What a person decided lies apart from what was extracted: no import ever writes here.
CREATE TABLE review (
    {ref("fact_id", "fact")},
    {one_of("status", ReviewStatus)} NOT NULL,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE correction (
    {ref("fact_id", "fact")},
    field TEXT NOT NULL,
    value TEXT,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    PRIMARY KEY (fact_id, field)
) STRICT, WITHOUT ROWID;
"""

PEOPLE = f"""
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    country TEXT
) STRICT;
CREATE TABLE person_alias (
    {ref("person_id", "person")},
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    given TEXT NOT NULL,
    surname TEXT NOT NULL,
    PRIMARY KEY (person_id, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_alias_by_name ON person_alias (folded);
CREATE INDEX person_alias_by_given ON person_alias (given, surname);
-- The offices a person held, each as one dated article tells it.
CREATE TABLE person_role (
    {ref("fact_id", "fact")},
    {ref("person_id", "person")},
    {day("as_of")},
    PRIMARY KEY (fact_id)
) STRICT;
CREATE INDEX person_role_by_person ON person_role (person_id);
"""

# What stood in the review of a merged fact is kept beside it, so that splitting gives back the decision.
DECISIONS = f"""
CREATE TABLE fact_merge (
    {ref("fact_id", "fact")},
    {ref("lead_id", "fact")} CHECK (lead_id <> fact_id),
    was_status TEXT,
    was_reviewer TEXT,
    was_at TEXT,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE INDEX fact_merge_by_lead ON fact_merge (lead_id);
CREATE TABLE fact_choice (
    {ref("fact_id", "fact")},
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

# A passage is another fact, or words of an article that are none: kept with their place, found again by the words.
COMMITMENTS = f"""
CREATE TABLE commitment_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {ref("step_id", "fact")},
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
    {ref("fact_id", "fact")},
    owner TEXT NOT NULL CHECK (owner <> ''),
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
"""
