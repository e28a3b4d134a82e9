"""Trade tables: one reader per layout, each giving values with digits as printed and a place."""

from briefing.ingest.tables.reading import is_table, read_chunks, read_table
from briefing.ingest.tables.rows import Answers, Collector
from briefing.ingest.tables.source import Content
from briefing.ingest.tables.table import Chunk, Incomplete, Series, TableRead, Value, Waiting

__all__ = [
    "Answers",
    "Chunk",
    "Collector",
    "Content",
    "Incomplete",
    "Series",
    "TableRead",
    "Value",
    "Waiting",
    "is_table",
    "read_chunks",
    "read_table",
]
