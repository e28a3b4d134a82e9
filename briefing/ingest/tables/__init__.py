"""Trade tables: one reader per layout, each giving values with digits as printed and a place."""

from briefing.ingest.tables.reading import is_table, read_chunks, read_table
from briefing.ingest.tables.rows import SKIP, Answers, Collector
from briefing.ingest.tables.source import Content
from briefing.ingest.tables.table import Chunk, Incomplete, Series, TableRead, Value, Waiting, question

__all__ = [
    "SKIP",
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
    "question",
    "read_chunks",
    "read_table",
]
