"""The tables: what the library holds, family by family, as SQL."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from briefing.core import fact
from briefing.core.article import BlockKind, Certainty
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
from briefing.core.period import Frequency, Precision
from briefing.core.term import TermKind
from briefing.core.trade import Basis

REVIEWABLE = tuple(kind for kind in FactKind if kind in fact.REVIEWABLE)
"""Kinds a person is asked to review; these make up the counts of open facts."""

_OPEN = tuple(s for s in ReviewStatus if s.is_open)


def _words(values: type[StrEnum] | Sequence[StrEnum]) -> str:
    return ", ".join(f"'{v.value}'" for v in values)


def _enum(column: str, values: type[StrEnum]) -> str:
    return f"{column} TEXT CHECK ({column} IN ({_words(values)}))"


def _decimal(column: str) -> str:
    # Optional sign, digits, at most one dot with digits on both sides.
    return (
        f"{column} TEXT CHECK ({column} NOT GLOB '*[^0-9.-]*' AND {column} NOT GLOB '?*-*'"
        f" AND {column} NOT GLOB '*.*.*' AND {column} GLOB '*[0-9]'"
        f" AND ({column} GLOB '[0-9]*' OR {column} GLOB '-[0-9]*'))"
    )


def _month(column: str) -> str:
    return f"{column} TEXT CHECK ({column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]')"


def _day(column: str) -> str:
    return f"{column} TEXT CHECK ({column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')"


def _ref(column: str, table: str, key: str = "id") -> str:
    # Deferred, so that the rows of one edit may be applied and taken back in any order.
    return f"{column} INTEGER NOT NULL REFERENCES {table}({key}) DEFERRABLE INITIALLY DEFERRED"


def _when() -> str:
    return f"{_day('date_first')}, {_day('date_last')}, {_enum('date_precision', Precision)}"


_DOSSIER_REF = "dossier_id TEXT NOT NULL REFERENCES dossier(id) DEFERRABLE INITIALLY DEFERRED"

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
    {_day("published")},
    {_enum("published_certainty", Certainty)} NOT NULL,
    source_name TEXT,
    source_url TEXT,
    file_name TEXT,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    notes TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    {_day("day")} NOT NULL,
    text_hash TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED,
    removed_at TEXT
) STRICT;
CREATE INDEX article_by_day ON article (day DESC, id DESC) WHERE removed_at IS NULL;
-- Text and bytes lie apart so that lists never read past them.
CREATE TABLE article_text (
    {_ref("article_id", "article")},
    text TEXT NOT NULL,
    PRIMARY KEY (article_id)
) STRICT;
CREATE TABLE article_source (
    {_ref("article_id", "article")},
    raw BLOB NOT NULL,
    PRIMARY KEY (article_id)
) STRICT;
CREATE TABLE block (
    {_ref("article_id", "article")},
    position INTEGER NOT NULL,
    {_enum("kind", BlockKind)} NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    reason TEXT,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE related_item (
    {_ref("article_id", "article")},
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
    {_DOSSIER_REF},
    {_ref("article_id", "article")},
    {_day("day")} NOT NULL,
    PRIMARY KEY (dossier_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_article_by_day ON dossier_article (dossier_id, day DESC, article_id DESC);
CREATE INDEX dossier_article_by_article ON dossier_article (article_id);
"""

FACTS = f"""
CREATE TABLE fact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_ref("article_id", "article")},
    {_enum("kind", FactKind)} NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    quote TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 100),
    reasons TEXT NOT NULL,
    {_enum("origin", Origin)} NOT NULL,
    lexicon TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT;
CREATE INDEX fact_by_article ON fact (article_id, kind);
CREATE TABLE figure (
    {_ref("fact_id", "fact")},
    {_enum("flow", Flow)} NOT NULL,
    {_decimal("digits")},
    scale INTEGER CHECK (scale BETWEEN 0 AND 15),
    currency TEXT,
    {_month("first_month")},
    {_month("last_month")},
    {_decimal("growth_percent")},
    growth_approximate INTEGER,
    growth_at_least INTEGER,
    {_month("growth_base_first")},
    {_month("growth_base_last")},
    growth_form TEXT,
    growth_start INTEGER,
    growth_end INTEGER,
    {_enum("qualifier", Qualifier)} NOT NULL,
    {_enum("status", FigureStatus)} NOT NULL,
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
    {_ref("fact_id", "fact")},
    {_enum("kind", EventKind)} NOT NULL,
    round INTEGER,
    {_when()},
    city TEXT,
    country TEXT,
    {_enum("format", EventFormat)},
    {_enum("status", EventStatus)} NOT NULL,
    parties TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE person_mention (
    {_ref("fact_id", "fact")},
    name TEXT NOT NULL,
    role TEXT,
    organisation TEXT,
    country TEXT,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE next_step (
    {_ref("fact_id", "fact")},
    {_enum("verb", StepVerb)} NOT NULL,
    city TEXT,
    {_when()},
    round INTEGER,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE mention (
    {_ref("fact_id", "fact")},
    value TEXT NOT NULL,
    role TEXT,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE quotation (
    {_ref("fact_id", "fact")},
    speaker TEXT,
    translated INTEGER NOT NULL CHECK (translated IN (0, 1)),
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE fact_note (
    {_ref("fact_id", "fact")},
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    span_start INTEGER CHECK (span_start >= 0),
    span_end INTEGER CHECK (span_end >= span_start),
    {_enum("certainty", Certainty)} NOT NULL,
    reason TEXT,
    PRIMARY KEY (fact_id, position)
) STRICT, WITHOUT ROWID;
-- What a person decided lies apart from what was extracted: no import ever writes here.
CREATE TABLE review (
    {_ref("fact_id", "fact")},
    {_enum("status", ReviewStatus)} NOT NULL,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (fact_id)
) STRICT;
CREATE TABLE correction (
    {_ref("fact_id", "fact")},
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
    {_ref("person_id", "person")},
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
    {_ref("fact_id", "fact")},
    {_ref("person_id", "person")},
    {_day("as_of")},
    PRIMARY KEY (fact_id)
) STRICT;
CREATE INDEX person_role_by_person ON person_role (person_id);
"""

OBSERVATIONS = f"""
CREATE TABLE observation (
    obs_id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_ref("batch_id", "batch")},
    reporter TEXT NOT NULL,
    partner TEXT NOT NULL,
    {_enum("flow", Flow)} NOT NULL,
    {_day("period_start")} NOT NULL,
    {_day("period_end")} NOT NULL,
    {_enum("frequency", Frequency)} NOT NULL,
    is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)),
    {_decimal("value")},
    unit_multiplier INTEGER NOT NULL,
    currency TEXT,
    measure TEXT NOT NULL,
    valuation TEXT NOT NULL,
    classification TEXT NOT NULL,
    product TEXT NOT NULL,
    source TEXT NOT NULL,
    {_enum("basis", Basis)} NOT NULL,
    {_day("vintage")},
    {_enum("qualifier", Qualifier)} NOT NULL,
    status TEXT NOT NULL,
    flags_raw TEXT NOT NULL,
    locator TEXT NOT NULL,
    superseded_by INTEGER REFERENCES observation(obs_id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (period_start < period_end)
) STRICT;
CREATE INDEX observation_by_pair ON observation (reporter, partner, source, period_start);
CREATE INDEX observation_by_batch ON observation (batch_id);
CREATE INDEX observation_by_successor ON observation (superseded_by) WHERE superseded_by IS NOT NULL;
"""

# One row per series keeps the values narrow: what a value is of is said once, and found by pair and product, so that
# opening a pair's totals costs the same however many products and pairs there are. '' stands for no currency, since
# NULLs are never equal to each other. A value of the next edition is found through the index by key.
SERIES = f"""
ALTER TABLE observation RENAME TO observation_before;
DROP INDEX observation_by_pair;
DROP INDEX observation_by_batch;
DROP INDEX observation_by_successor;
CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reporter TEXT NOT NULL,
    partner TEXT NOT NULL,
    product TEXT NOT NULL,
    measure TEXT NOT NULL,
    {_enum("flow", Flow)} NOT NULL,
    source TEXT NOT NULL,
    currency TEXT NOT NULL,
    valuation TEXT NOT NULL,
    classification TEXT NOT NULL,
    {_enum("basis", Basis)} NOT NULL,
    UNIQUE (reporter, partner, product, measure, flow, source, currency, valuation, classification, basis)
) STRICT;
CREATE TABLE observation (
    obs_id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_ref("batch_id", "batch")},
    {_ref("series_id", "series")},
    {_day("period_start")} NOT NULL,
    {_day("period_end")} NOT NULL,
    {_enum("frequency", Frequency)} NOT NULL,
    is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)),
    {_decimal("value")},
    unit_multiplier INTEGER NOT NULL CHECK (unit_multiplier BETWEEN 0 AND 15),
    {_day("vintage")},
    {_enum("qualifier", Qualifier)} NOT NULL,
    status TEXT NOT NULL,
    flags_raw TEXT NOT NULL,
    locator TEXT NOT NULL,
    superseded_by INTEGER REFERENCES observation(obs_id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (period_start < period_end)
) STRICT;
INSERT INTO series (reporter, partner, product, measure, flow, source, currency, valuation, classification, basis)
    SELECT DISTINCT reporter, partner, product, measure, flow, source, coalesce(currency, ''), valuation, classification,
        basis FROM observation_before;
INSERT INTO observation SELECT o.obs_id, o.batch_id, s.id, o.period_start, o.period_end, o.frequency, o.is_partial, o.value,
    o.unit_multiplier, o.vintage, o.qualifier, o.status, o.flags_raw, o.locator, o.superseded_by
    FROM observation_before o JOIN series s ON s.reporter = o.reporter AND s.partner = o.partner AND s.product = o.product
        AND s.measure = o.measure AND s.flow = o.flow AND s.source = o.source AND s.currency = coalesce(o.currency, '')
        AND s.valuation = o.valuation AND s.classification = o.classification AND s.basis = o.basis;
DROP TABLE observation_before;
CREATE INDEX observation_by_key ON observation (series_id, period_start, period_end, vintage);
ALTER TABLE batch ADD COLUMN choices TEXT NOT NULL DEFAULT '{{}}';
CREATE TABLE observation_correction (
    {_ref("series_id", "series")},
    {_day("period_start")} NOT NULL,
    {_day("period_end")} NOT NULL,
    {_decimal("value")} NOT NULL,
    unit_multiplier INTEGER NOT NULL CHECK (unit_multiplier BETWEEN 0 AND 15),
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (series_id, period_start, period_end)
) STRICT, WITHOUT ROWID;
CREATE TABLE waiting_table (
    sha256 TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    raw BLOB,
    path TEXT,
    dossier_id TEXT,
    questions TEXT NOT NULL,
    answers TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
"""

# The bytes of a table, packed, so that a value can be seen where it stands long after the file has gone.
TABLE_FILES = """
CREATE TABLE table_file (
    sha256 TEXT PRIMARY KEY,
    raw BLOB NOT NULL
) STRICT;
"""

WRITINGS = f"""
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_ref("article_id", "article")},
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
    {_DOSSIER_REF},
    section TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (dossier_id, section, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issued (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_DOSSIER_REF},
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

# Counts are kept by triggers, so that every way of writing keeps them right and lists stay flat.
# A fact counts as open when its kind is reviewed and no decision closes it.
COUNTS = f"""
CREATE TABLE article_count (
    {_ref("article_id", "article")},
    open_facts INTEGER NOT NULL DEFAULT 0,
    disputed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (article_id)
) STRICT;
CREATE TABLE dossier_count (
    {_DOSSIER_REF},
    articles INTEGER NOT NULL DEFAULT 0,
    open_facts INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (dossier_id)
) STRICT;
CREATE TRIGGER count_new_article AFTER INSERT ON article BEGIN
    INSERT INTO article_count (article_id) VALUES (new.id);
END;
CREATE TRIGGER count_new_dossier AFTER INSERT ON dossier BEGIN
    INSERT INTO dossier_count (dossier_id) VALUES (new.id);
END;
CREATE TRIGGER count_new_fact AFTER INSERT ON fact WHEN new.kind IN ({_words(REVIEWABLE)}) BEGIN
    UPDATE article_count SET open_facts = open_facts + 1 WHERE article_id = new.article_id;
END;
CREATE TRIGGER count_old_fact AFTER DELETE ON fact BEGIN
    UPDATE article_count SET
        open_facts = open_facts - (old.kind IN ({_words(REVIEWABLE)}) AND coalesce(
            (SELECT status IN ({_words(_OPEN)}) FROM review WHERE fact_id = old.id), 1)),
        disputed = disputed - coalesce((SELECT status = 'disputed' FROM review WHERE fact_id = old.id), 0)
    WHERE article_id = old.article_id;
END;
CREATE TRIGGER count_new_review AFTER INSERT ON review BEGIN
    UPDATE article_count SET
        open_facts = open_facts - ((SELECT kind IN ({_words(REVIEWABLE)}) FROM fact WHERE id = new.fact_id)
            AND new.status NOT IN ({_words(_OPEN)})),
        disputed = disputed + (new.status = 'disputed')
    WHERE article_id = (SELECT article_id FROM fact WHERE id = new.fact_id);
END;
CREATE TRIGGER count_old_review AFTER DELETE ON review BEGIN
    UPDATE article_count SET
        open_facts = open_facts + ((SELECT kind IN ({_words(REVIEWABLE)}) FROM fact WHERE id = old.fact_id)
            AND old.status NOT IN ({_words(_OPEN)})),
        disputed = disputed - (old.status = 'disputed')
    WHERE article_id = (SELECT article_id FROM fact WHERE id = old.fact_id);
END;
CREATE TRIGGER count_moved_review AFTER UPDATE OF status ON review WHEN new.status <> old.status BEGIN
    UPDATE article_count SET
        open_facts = open_facts + (SELECT kind IN ({_words(REVIEWABLE)}) FROM fact WHERE id = new.fact_id)
            * ((new.status IN ({_words(_OPEN)})) - (old.status IN ({_words(_OPEN)}))),
        disputed = disputed + (new.status = 'disputed') - (old.status = 'disputed')
    WHERE article_id = (SELECT article_id FROM fact WHERE id = new.fact_id);
END;
CREATE TRIGGER count_dossier_facts AFTER UPDATE OF open_facts ON article_count
WHEN new.open_facts <> old.open_facts BEGIN
    UPDATE dossier_count SET open_facts = open_facts + new.open_facts - old.open_facts
    WHERE dossier_id IN (SELECT dossier_id FROM dossier_article WHERE article_id = new.article_id)
        AND (SELECT removed_at IS NULL FROM article WHERE id = new.article_id);
END;
CREATE TRIGGER count_filed_article AFTER INSERT ON dossier_article
WHEN (SELECT removed_at IS NULL FROM article WHERE id = new.article_id) BEGIN
    UPDATE dossier_count SET articles = articles + 1,
        open_facts = open_facts + (SELECT open_facts FROM article_count WHERE article_id = new.article_id)
    WHERE dossier_id = new.dossier_id;
END;
CREATE TRIGGER count_unfiled_article AFTER DELETE ON dossier_article
WHEN (SELECT removed_at IS NULL FROM article WHERE id = old.article_id) BEGIN
    UPDATE dossier_count SET articles = articles - 1,
        open_facts = open_facts - (SELECT open_facts FROM article_count WHERE article_id = old.article_id)
    WHERE dossier_id = old.dossier_id;
END;
CREATE TRIGGER count_removed_article AFTER UPDATE OF removed_at ON article
WHEN (new.removed_at IS NULL) <> (old.removed_at IS NULL) BEGIN
    UPDATE dossier_count SET
        articles = articles + CASE WHEN new.removed_at IS NULL THEN 1 ELSE -1 END,
        open_facts = open_facts + CASE WHEN new.removed_at IS NULL THEN 1 ELSE -1 END
            * (SELECT open_facts FROM article_count WHERE article_id = new.id)
    WHERE dossier_id IN (SELECT dossier_id FROM dossier_article WHERE article_id = new.id);
END;
"""

PERSON_ITEM, NOTE_ITEM, EVENT_ITEM = 1, 2, 3
"""What an entry of search_item stands for: its rowid is one of these times 2**48, plus the id."""

_INDEX = "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'"
_PERSON_ENTRY = f"""
    INSERT INTO search_item (rowid, text)
    SELECT ({PERSON_ITEM} << 48) + person_id, group_concat(name, ' · ') FROM person_alias"""
_NOTE_ENTRY = (
    f"INSERT INTO search_item (rowid, text) VALUES (({NOTE_ITEM} << 48) + new.id, new.quote || ' · ' || new.text)"
)

# Contentless: the index holds no second copy of any text. Rowids of articles sort by day.
SEARCH = f"""
CREATE VIRTUAL TABLE search_article USING fts5(title, body, numbers, {_INDEX});
CREATE VIRTUAL TABLE search_item USING fts5(text, {_INDEX});
CREATE TRIGGER search_new_alias AFTER INSERT ON person_alias BEGIN
    DELETE FROM search_item WHERE rowid = ({PERSON_ITEM} << 48) + new.person_id;
    {_PERSON_ENTRY} WHERE person_id = new.person_id GROUP BY person_id;
END;
CREATE TRIGGER search_old_alias AFTER DELETE ON person_alias BEGIN
    DELETE FROM search_item WHERE rowid = ({PERSON_ITEM} << 48) + old.person_id;
    {_PERSON_ENTRY} WHERE person_id = old.person_id GROUP BY person_id;
END;
CREATE TRIGGER search_new_note AFTER INSERT ON note BEGIN {_NOTE_ENTRY}; END;
CREATE TRIGGER search_old_note AFTER DELETE ON note BEGIN
    DELETE FROM search_item WHERE rowid = ({NOTE_ITEM} << 48) + old.id;
END;
CREATE TRIGGER search_moved_note AFTER UPDATE ON note BEGIN
    DELETE FROM search_item WHERE rowid = ({NOTE_ITEM} << 48) + old.id;
    {_NOTE_ENTRY};
END;
CREATE TRIGGER search_new_event AFTER INSERT ON event_mention BEGIN
    INSERT INTO search_item (rowid, text)
    SELECT ({EVENT_ITEM} << 48) + id, quote || ' · ' || coalesce(new.city, '') || ' · ' || coalesce(new.date_first, '')
    FROM fact WHERE id = new.fact_id;
END;
CREATE TRIGGER search_old_event AFTER DELETE ON event_mention BEGIN
    DELETE FROM search_item WHERE rowid = ({EVENT_ITEM} << 48) + old.fact_id;
END;
"""

# What an article was read with, what a person said of it against the import, and the words a person taught.
READINGS = f"""
CREATE TABLE article_reading (
    {_ref("article_id", "article")},
    lexicon TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (article_id)
) STRICT;
CREATE TABLE article_said (
    {_ref("article_id", "article")},
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
    {_enum("kind", TermKind)} NOT NULL,
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
    {_ref("article_id", "article")},
    number INTEGER NOT NULL CHECK (number > 0),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    title TEXT NOT NULL,
    kicker TEXT,
    language TEXT,
    {_day("published")},
    {_enum("published_certainty", Certainty)} NOT NULL,
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
    {_ref("article_id", "article")},
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
    {_ref("article_id", "article")},
    {_ref("other_id", "article")},
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

# One row for each answer in a file that a service gave; a value's place names the answer.
SERVICES = """
CREATE TABLE answer_address (
    sha256 TEXT NOT NULL,
    number INTEGER NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (sha256, number)
) STRICT;
CREATE TABLE service_answer (
    service TEXT NOT NULL,
    dossier_id TEXT NOT NULL REFERENCES dossier(id) DEFERRABLE INITIALLY DEFERRED,
    asked_at TEXT NOT NULL,
    problem TEXT NOT NULL,
    words TEXT NOT NULL,
    fresh INTEGER NOT NULL,
    revised INTEGER NOT NULL,
    good_at TEXT,
    wait_until TEXT,
    PRIMARY KEY (service, dossier_id)
) STRICT;
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
