"""The tables of trade figures: series and values, what each import brought, corrections, what waits, answers of services."""

from __future__ import annotations

from briefing.core.fact import Flow, Qualifier
from briefing.core.period import Frequency
from briefing.core.trade import Basis
from briefing.storage.columns import day, decimal, one_of, ref

OBSERVATIONS = f"""
CREATE TABLE observation (
    obs_id INTEGER PRIMARY KEY AUTOINCREMENT,
    {ref("batch_id", "batch")},
    reporter TEXT NOT NULL,
    partner TEXT NOT NULL,
    {one_of("flow", Flow)} NOT NULL,
    {day("period_start")} NOT NULL,
    {day("period_end")} NOT NULL,
    {one_of("frequency", Frequency)} NOT NULL,
    is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)),
    {decimal("value")},
    unit_multiplier INTEGER NOT NULL,
    currency TEXT,
    measure TEXT NOT NULL,
    valuation TEXT NOT NULL,
    classification TEXT NOT NULL,
    product TEXT NOT NULL,
    source TEXT NOT NULL,
    {one_of("basis", Basis)} NOT NULL,
    {day("vintage")},
    {one_of("qualifier", Qualifier)} NOT NULL,
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
    {one_of("flow", Flow)} NOT NULL,
    source TEXT NOT NULL,
    currency TEXT NOT NULL,
    valuation TEXT NOT NULL,
    classification TEXT NOT NULL,
    {one_of("basis", Basis)} NOT NULL,
    UNIQUE (reporter, partner, product, measure, flow, source, currency, valuation, classification, basis)
) STRICT;
CREATE TABLE observation (
    obs_id INTEGER PRIMARY KEY AUTOINCREMENT,
    {ref("batch_id", "batch")},
    {ref("series_id", "series")},
    {day("period_start")} NOT NULL,
    {day("period_end")} NOT NULL,
    {one_of("frequency", Frequency)} NOT NULL,
    is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)),
    {decimal("value")},
    unit_multiplier INTEGER NOT NULL CHECK (unit_multiplier BETWEEN 0 AND 15),
    {day("vintage")},
    {one_of("qualifier", Qualifier)} NOT NULL,
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
    {ref("series_id", "series")},
    {day("period_start")} NOT NULL,
    {day("period_end")} NOT NULL,
    {decimal("value")} NOT NULL,
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

# The values of an import have numbers in a row. What a later file gives again is noted with its place, so that it
# stays when the first import is taken back.
IMPORTS = f"""
CREATE TABLE batch_brought (
    {ref("batch_id", "batch")},
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
    {ref("batch_id", "batch")},
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
