"""Trade tables: one reader per layout, each giving observations with digits as printed and a locator."""

from briefing.ingest.tables.reading import is_table, needs_worker, read_table
from briefing.ingest.tables.table import Incomplete, TableRead, Waiting

__all__ = ["Incomplete", "TableRead", "Waiting", "is_table", "needs_worker", "read_table"]
