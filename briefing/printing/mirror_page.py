"""The reconciliation sheet on paper: both sides' figures, one gap with its reasons, the officer's note, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from briefing.core.claim import Claim, Code, Country, Money, Section, Sign, Value
from briefing.core.currency import Method, Rate
from briefing.core.mirror import Candidate, Gap, Reconciliation
from briefing.core.summary_mirror import MirrorRow, MirrorSection, SideFigure, rounded
from briefing.printing.runs import Run, Wording, marked, portion_runs, strong_run, text_run

TICK = "✓"
Own = Callable[[str], Run]
Block = dict[str, Any]


def mirror_heading(mirror: MirrorSection) -> Claim:
    """What the sheet is about."""
    return Claim("mirror_heading", {"reporter": Country(mirror.reporter), "partner": Country(mirror.partner)})


def mirror_sections(
    mirror: MirrorSection | None, wording: Wording, own: Own, portion: Sequence[Run]
) -> list[dict[str, Any]]:
    """The sections of the page: figures, reasons for one gap, the officer's notes, what is missing; none without a sheet."""
    if mirror is None:
        return []
    return [
        {"id": part, "title": title, "blocks": blocks}
        for part, title, blocks in _parts(mirror, wording, own, portion)
        if blocks
    ]


def _parts(
    mirror: MirrorSection, wording: Wording, own: Own, portion: Sequence[Run]
) -> Iterator[tuple[str, str, list[Block]]]:
    words, name = wording.words, str(Section.MIRROR)
    figures = [_figures(mirror, wording)] if mirror.rows else []
    told = [
        _joined(_about_figures(mirror, wording), wording) + _missing_below(mirror, wording),
        _alike(mirror, wording),
    ]
    said = [runs for runs in told if runs]
    if portion and figures and not said:
        figures[0]["caption"] = "".join(r["t"] for r in portion).strip()
    for n, runs in enumerate(said):
        figures.append({"type": "note", "runs": [*(portion if n == 0 else ()), *runs]})
    if not figures:
        figures = [{"type": "prompt", "text": words.get("prompts", Section.MIRROR)}]
    yield name, words.get("sections", Section.MIRROR), figures
    row = mirror.told
    if row is not None and row.of is not None:
        yield f"{name}-reasons", wording.text(_direction("mirror_reasons", row)), _reasons(row, row.of, wording)
        yield f"{name}-note", words.get("mirror", "note"), _notes(mirror, wording, own)
    yield f"{name}-missing", words.get("sections", Section.GAPS), _missing(mirror, wording)


def _direction(code: str, row: MirrorRow) -> Claim:
    return Claim(code, {"exporter": Country(row.exporter), "importer": Country(row.importer), "period": row.period})


# --- the table of figures ------------------------------------------------------------------------


def _figures(mirror: MirrorSection, wording: Wording) -> Block:
    words = wording.words
    heads = [
        (words.get("columns", "period"), "left", "auto"),
        (words.get("columns", "goods"), "left", "auto"),
        *(
            (wording.text(Claim("mirror_reports", {"country": Country(c)})), "right", "auto")
            for c in (mirror.reporter, mirror.partner)
        ),
        (words.get("columns", "ratio"), "right", "auto"),
        (words.get("columns", "verdict"), "left", "fill"),
    ]
    return _table(heads, [_row(row, wording) for row in mirror.rows])


def _row(row: MirrorRow, wording: Wording) -> list[list[Run]]:
    words = wording.words
    ratio = words.get("page", "dash")
    verdict = words.get("mirror", Gap.OPEN)
    if row.of is not None and row.of.ratio is not None and row.why is None:
        ratio, verdict = words.number(row.of.ratio, 2), words.get("mirror", row.of.verdict)
    elif row.why is not None:
        verdict = words.get("mirror", f"why_{row.why}")
    return [
        [text_run(words.period(row.period, short=True))],
        [text_run(wording.text(_direction("mirror_direction", row)))],
        _side(row.ours, wording),
        _side(row.theirs, wording),
        [text_run(ratio)],
        [strong_run(verdict) if row.of is not None and row.of.verdict is Gap.EXPLAIN else text_run(verdict)],
    ]


def _side(side: SideFigure | None, wording: Wording) -> list[Run]:
    if side is None:
        return [text_run(wording.words.get("page", "none"))]
    return [text_run(wording.words.money(side.money)), *marked(side.signs, side.refs, side.keys)]


def _about_figures(mirror: MirrorSection, wording: Wording) -> Iterator[Claim]:
    row = mirror.told
    if row is not None and row.of is not None:
        yield from _gap(row, row.of)
        if row.of.rate is not None:
            yield rate_claim(row.of.rate, wording)
    if mirror.rows and all(r.all_goods for r in mirror.rows):
        yield Claim("mirror_all_goods")
    if mirror.left_out:
        yield Claim("more", {"n": mirror.left_out})


def _joined(claims: Iterable[Claim], wording: Wording) -> list[Run]:
    runs: list[Run] = []
    for claim in claims:
        runs += [*([text_run(" ")] if runs else []), *wording.claim(claim, short=True)]
    return runs


def _alike(mirror: MirrorSection, wording: Wording) -> list[Run]:
    """What must not be taken for one another, so that nobody overlooks it."""
    return [strong_run(r["t"]) if r["k"] == "text" else r for r in _joined(mirror.alike, wording)]


def _missing_below(mirror: MirrorSection, wording: Wording) -> list[Run]:
    """What is missing beside figures that can be compared, said in passing."""
    if mirror.told is None:
        return []
    words = wording.words
    lacks, asked = (words.head(words.get("columns", c)) for c in ("missing", "supplier"))
    gaps = ((wording.text(g.claim, short=True), wording.text(g.supplier)) for g in mirror.missing)
    return [text_run(f" {lacks} {missing}. {asked} {supplier}.") for missing, supplier in gaps]


def _gap(row: MirrorRow, of: Reconciliation) -> Iterator[Claim]:
    if of.gap is not None:
        values: dict[str, Value] = {
            "amount": Money(rounded(abs(of.gap), of.ours.chosen.currency)),
            "period": row.period,
            "reporter": Country(of.ours.chosen.reporter),
            "partner": Country(of.ours.chosen.partner),
        }
        yield Claim("mirror_gap" if of.gap else "mirror_no_gap", values, signs=(Sign.COMPUTED,))


def rate_claim(rate: Rate, wording: Wording) -> Claim:
    """A rate with its method and source: "1 EUR = 1.0813 USD, average of 255 days of 2023, ECB reference rates"."""
    shown = rate if rate.value >= 1 else rate.inverse()
    values: dict[str, Value] = {
        "base": shown.base,
        "value": _rate_value(shown.value, wording),
        "quote": shown.quote,
        "period": rate.period,
        "source": Code("rates", rate.source) if wording.words.has("rates", rate.source) else rate.source,
    }
    if rate.method is Method.END:
        return Claim("mirror_rate_end", values)
    if rate.days:
        return Claim("mirror_rate_days", values | {"days": rate.days})
    return Claim("mirror_rate_average", values)


def _rate_value(value: Decimal, wording: Wording) -> str:
    return wording.words.number(value, 4 if value >= Decimal("0.01") else 6)


# --- the reasons ---------------------------------------------------------------------------------


def _reasons(row: MirrorRow, of: Reconciliation, wording: Wording) -> list[Block]:
    words = wording.words
    heads = [
        (words.get("columns", "reason_ticked" if row.ticked else "reason"), "left", "auto"),
        (words.get("columns", "weight"), "left", "auto"),
        (words.get("columns", "finding"), "left", "fill"),
    ]
    rows = [_reason(c, row, of, wording) for c in of.candidates]
    return [_table(heads, rows)]


def _reason(candidate: Candidate, row: MirrorRow, of: Reconciliation, wording: Wording) -> list[list[Run]]:
    words = wording.words
    name = words.get("mirror", candidate.reason)
    ticked = candidate.reason in row.ticked
    return [
        [strong_run(f"{TICK}\u00a0{name}") if ticked else text_run(name)],
        [text_run(words.get("mirror", f"weight_{candidate.weight}"))],
        wording.claim(finding_claim(candidate, of, wording), short=True),
    ]


def finding_claim(candidate: Candidate, of: Reconciliation, wording: Wording) -> Claim:
    """The sentence behind a reason's weight, with what it speaks of."""
    words = wording.words
    exporter, importer = of.direction
    values: dict[str, Any] = {"exporter": Country(exporter), "importer": Country(importer), "period": of.period}
    if of.share is not None:
        values["share"] = words.number((of.share - 1) * 100, 1) + words.get("numbers", "percent")
    rate = of.rate if of.rate is None or of.rate.value >= 1 else of.rate.inverse()
    if rate is not None and rate.low is not None and rate.high is not None:
        values |= {"low": _rate_value(rate.low, wording), "high": _rate_value(rate.high, wording)}
    days = [d for d in (of.ours.chosen.vintage, of.theirs.chosen.vintage) if d is not None]
    if days:
        values["days"] = tuple(words.date(day, short=True) for day in days)
    return Claim(f"mirror_{candidate.finding}", values)


# --- the officer's notes, what is missing --------------------------------------------------------


def _notes(mirror: MirrorSection, wording: Wording, own: Own) -> list[Block]:
    if not mirror.notes:
        return [{"type": "prompt", "text": wording.words.get("mirror", "no_note")}]
    if mirror.told is not None and mirror.notes == (mirror.told,):
        lines = [line for line in mirror.told.note.splitlines() if line.strip()]
        portion = portion_runs(wording.clean(mirror.told.portion))
        return [{"type": "para", "runs": [*(portion if n == 0 else ()), own(line)]} for n, line in enumerate(lines)]
    items = [
        {
            "label": _marked(row, wording.text(_direction("mirror_row", row), short=True), wording),
            "runs": [own(" ".join(row.note.split()))],
        }
        for row in mirror.notes
    ]
    return [{"type": "terms", "items": items}]


def _marked(row: MirrorRow, label: str, wording: Wording) -> str:
    return f"{wording.clean(row.portion)}\u00a0{label}" if row.portion else label


def _missing(mirror: MirrorSection, wording: Wording) -> list[Block]:
    if not mirror.missing or mirror.told is not None:
        return []
    words = wording.words
    heads = [(words.get("columns", c), "left", "fill") for c in ("missing", "supplier")]
    rows = [[wording.claim(g.claim, short=True), wording.claim(g.supplier)] for g in mirror.missing]
    return [_table(heads, rows)]


def _table(heads: Sequence[tuple[str, str, str]], rows: list[list[list[Run]]]) -> Block:
    columns = [{"head": head, "align": align, "width": width} for head, align, width in heads]
    return {"type": "table", "caption": "", "columns": columns, "rows": rows}
