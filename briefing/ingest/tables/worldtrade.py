"""World trade by exporter and importer: CEPII's BACI and the Observatory of Economic Complexity."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Basis
from briefing.ingest.documents.limits import Unreadable, shown
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of_number, area_of_oec
from briefing.ingest.tables.rows import Entries, Plan
from briefing.ingest.tables.table import Series

_BACI = ("t", "i", "j", "k", "v", "q")
_CODE_LISTS = ({"country_code", "country_name", "country_iso3"}, {"code", "description"})
_HS_ID = re.compile(r"hs([246]) id")


def refuse_code_list(header: Sequence[str], name: str) -> None:
    """Say that a file is one of BACI's lists of codes: nothing to import. Raises Unreadable (code_list)."""
    if any(columns <= set(header) and len(header) <= 5 for columns in _CODE_LISTS):
        sentence = (
            f"“{shown(name)}” is a list of codes without trade figures; Briefing knows these codes. Nothing to import."
        )
        raise Unreadable(shown(name), "code_list", sentence)


def baci(header: Sequence[str]) -> Plan | None:
    """The plan for BACI: thousand USD FOB, tonnes; both reports of a flow reconciled by CEPII, told as the exporter's."""
    if tuple(header) != _BACI:
        return None

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        exporter = cell.area(area_of_number(cells["i"], period), "reporter", cells["i"])
        importer = cell.area(area_of_number(cells["j"], period), "partner", cells["j"])
        if not re.fullmatch("[0-9]{6}", cells["k"]):
            raise cell.Doubt("product", cells["k"])
        value = _reconciled(exporter, importer, "baci", cells["k"])
        weight = Series(
            exporter,
            importer,
            Flow.EXPORTS,
            "baci",
            3,
            None,
            Basis.RECONCILED,
            "NETWEIGHT_KG",
            "UNKNOWN",
            "HS",
            cells["k"],
        )
        return (("v", value), ("q", weight))

    return Plan(
        "baci",
        key=("i", "j", "k"),
        dates=("t",),
        what=what,
        when=lambda cells: cell.period(cells["t"]),
        missing=frozenset({"", "NA"}),
    )


def _reconciled(exporter: str, importer: str, source: str, product: str, scale: int = 3) -> Series:
    return Series(
        exporter, importer, Flow.EXPORTS, source, scale, "USD", Basis.RECONCILED, "VALUE", "FOB", "HS", product
    )


def oec(header: Sequence[str]) -> Plan | None:
    """The plan for a download of the OEC: plain USD; its HS ids begin with the number of the section."""
    product = next((c for c in header if _HS_ID.fullmatch(c)), None)
    if product is None or not {"exporter country id", "importer country id", "year", "trade value"} <= set(header):
        return None
    digits = int(product[2])

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        if not re.fullmatch(rf"[0-9]{{{digits + 1},{digits + 2}}}", cells[product]):
            raise cell.Doubt("product", cells[product])
        exporter, importer = (
            cell.area(area_of_oec(cells[c], period), field, cells[c])
            for c, field in (("exporter country id", "reporter"), ("importer country id", "partner"))
        )
        return (("trade value", _reconciled(exporter, importer, "oec", cells[product][-digits:], scale=0)),)

    return Plan(
        "oec",
        key=("exporter country id", "importer country id", product),
        dates=("year",),
        what=what,
        when=lambda cells: cell.period(cells["year"]),
    )
