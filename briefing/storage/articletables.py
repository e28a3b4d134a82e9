"""The tables of articles: dossiers and imports, texts and their versions, how they were read, which tell one story."""

from __future__ import annotations

from briefing.core.article import BlockKind, Certainty
from briefing.core.term import TermKind
from briefing.storage.columns import DOSSIER_REF, day, one_of, ref

ARTICLES = f"""
CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    origin TEXT NOT NULL,
    label TEXT NOT NULL,
    kinds TEXT NOT NULL,
    ids TEXT NOT NULL
) STRICT;
CREATE TABLE dossier (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    reporter TEXT NOT NULL CHECK (length(reporter) > 0),
    partner TEXT NOT NULL CHECK (length(partner) > 0 AND partner <> reporter),
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    created_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('article', 'trade')),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    at TEXT NOT NULL,
    dossier_id TEXT REFERENCES dossier(id) DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    removed_at TEXT
) STRICT;
CREATE INDEX batch_by_hash ON batch (sha256);
CREATE INDEX batch_by_dossier ON batch (dossier_id);
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    title TEXT NOT NULL,
    kicker TEXT,
    language TEXT,
    {day("published")},
    {one_of("published_certainty", Certainty)} NOT NULL,
    source_name TEXT,
    source_url TEXT,
    file_name TEXT,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    notes TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    {day("day")} NOT NULL,
    text_hash TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED,
    removed_at TEXT
) STRICT;
CREATE INDEX article_by_day ON article (day DESC, id DESC) WHERE removed_at IS NULL;
-- Text and bytes lie apart so that lists never read past them.
CREATE TABLE article_text (
    {ref("article_id", "article")},
    text TEXT NOT NULL,
    PRIMARY KEY (article_id)
) STRICT;
CREATE TABLE article_source (
    {ref("article_id", "article")},
    raw BLOB NOT NULL,
    PRIMARY KEY (article_id)
) STRICT;
CREATE TABLE block (
    {ref("article_id", "article")},
    position INTEGER NOT NULL,
    {one_of("kind", BlockKind)} NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    reason TEXT,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE related_item (
    {ref("article_id", "article")},
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    section TEXT,
    age TEXT,
    days INTEGER,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE dossier_article (
    {DOSSIER_REF},
    {ref("article_id", "article")},
    {day("day")} NOT NULL,
    PRIMARY KEY (dossier_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_article_by_day ON dossier_article (dossier_id, day DESC, article_id DESC);
CREATE INDEX dossier_article_by_article ON dossier_article (article_id);
"""

# What an article was read with, what a person said of it against the import, and the words a person taught.
READINGS = f"""
CREATE TABLE article_reading (
    {ref("article_id", "article")},
    lexicon TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (article_id)
) STRICT;
CREATE TABLE article_said (
    {ref("article_id", "article")},
    field TEXT NOT NULL CHECK (field IN ('language', 'published')),
    imported TEXT,
    certainty TEXT,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (article_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL,
    {one_of("kind", TermKind)} NOT NULL,
    phrase TEXT NOT NULL CHECK (length(phrase) > 0),
    folded TEXT NOT NULL,
    value TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (language, kind, folded)
) STRICT;
"""

# Older texts of an article as they were imported, and passages that the newest text has no place for.
VERSIONS = f"""
CREATE TABLE article_version (
    {ref("article_id", "article")},
    number INTEGER NOT NULL CHECK (number > 0),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    title TEXT NOT NULL,
    kicker TEXT,
    language TEXT,
    {day("published")},
    {one_of("published_certainty", Certainty)} NOT NULL,
    source_name TEXT,
    source_url TEXT,
    file_name TEXT,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    notes TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    text TEXT NOT NULL,
    raw BLOB NOT NULL,
    PRIMARY KEY (article_id, number)
) STRICT;
CREATE TABLE adrift (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {ref("article_id", "article")},
    version INTEGER NOT NULL,
    subject TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    rows TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX adrift_by_article ON adrift (article_id, span_start);
CREATE INDEX article_by_address ON article (source_url) WHERE source_url IS NOT NULL;
CREATE INDEX article_by_file ON article (file_name) WHERE file_name IS NOT NULL;
"""

# Articles that may tell one story or one event, offered by the program and decided by a person.
KIN = f"""
CREATE TABLE kin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {ref("article_id", "article")},
    {ref("other_id", "article")},
    kind TEXT NOT NULL CHECK (kind IN ('story', 'event')),
    reasons TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('offered', 'accepted', 'declined')),
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (article_id, other_id),
    CHECK (article_id <> other_id)
) STRICT;
CREATE INDEX kin_by_other ON kin (other_id);
"""

# How a text that was laid aside was read, so that it can hold again.
VERSION_READINGS = """
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
