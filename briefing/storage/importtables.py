"""The tables on imports: what each brought, what later files say too, and answers kept for a layout."""

from __future__ import annotations

_BATCH = "batch_id INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED"

# The values of an import have numbers in a row. What a later file gives again is noted with its place, so that it
# stays when the first import is taken back.
IMPORTS = f"""
CREATE TABLE batch_brought (
    {_BATCH},
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    fresh INTEGER NOT NULL,
    same INTEGER NOT NULL,
    revised INTEGER NOT NULL,
    conflicting INTEGER NOT NULL,
    PRIMARY KEY (batch_id)
) STRICT;
INSERT INTO batch_brought SELECT batch_id, min(obs_id), max(obs_id), count(*), 0, 0, 0 FROM observation GROUP BY batch_id;
CREATE TABLE observation_again (
    obs_id INTEGER NOT NULL REFERENCES observation(obs_id) DEFERRABLE INITIALLY DEFERRED,
    {_BATCH},
    locator TEXT NOT NULL,
    PRIMARY KEY (obs_id, batch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_again_by_batch ON observation_again (batch_id);
"""

LAYOUTS = """
CREATE TABLE layout_answer (
    layout TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    file_name TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (layout, question)
) STRICT, WITHOUT ROWID;
"""

YIELDS = """
CREATE TABLE observation_yield (
    obs_id INTEGER PRIMARY KEY REFERENCES observation(obs_id) DEFERRABLE INITIALLY DEFERRED,
    to_id INTEGER NOT NULL REFERENCES observation(obs_id) DEFERRABLE INITIALLY DEFERRED,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    CHECK (obs_id <> to_id)
) STRICT;
CREATE INDEX observation_yield_by_chosen ON observation_yield (to_id);
"""

# How a text that was laid aside was read, so that it can hold again.
READINGS = """
CREATE TABLE article_version_reading (
    article_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    lexicon TEXT NOT NULL,
    blocks TEXT NOT NULL,
    related TEXT NOT NULL,
    facts TEXT NOT NULL,
    taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1)),
    PRIMARY KEY (article_id, number),
    FOREIGN KEY (article_id, number) REFERENCES article_version(article_id, number) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
"""
