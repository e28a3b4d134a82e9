"""Trade section of a page: the chart, the table under it, and the notes on what the figures are."""

from __future__ import annotations

from briefing.core.claim import Claim, Section, Sign
from briefing.core.summary import BriefingSummary
from briefing.core.summary_parts import TradeRow, TradeSection, TradeValue
from briefing.printing.blocks import Block, pair_values, table
from briefing.printing.chart_svg import chart
from briefing.printing.options import Options
from briefing.printing.runs import SIGNS, Run, Wording, cited, portion_runs, text_run

_FIGURE_COLUMNS = ("exports", "imports", "turnover", "balance", "change")


def trade_caption(trade: TradeSection, wording: Wording) -> Claim:
    """What the figures are of, and in what they are counted."""
    unit = wording.words.unit(trade.series.currency, trade.scale)
    return Claim("chart", {**pair_values(trade.series.reporter, trade.series.partner), "unit": unit})


class TradeBlocks:
    """Makes the blocks of the trade section of one page."""

    def __init__(self, summary: BriefingSummary, options: Options, wording: Wording) -> None:
        self._summary, self._options, self._wording = summary, options, wording
        self._words, self._template = wording.words, options.made

    def blocks(self) -> list[Block]:
        """Chart, table and notes; none without figures."""
        trade = self._summary.trade
        if trade is None:
            return []
        mark = self._wording.clean(self._summary.portions.get(Section.TRADE, ""))
        caption = self._wording.text(trade_caption(trade, self._wording))
        caption = f"{mark}\u00a0{caption}" if mark else caption
        # The half sheet's title says what the chart shows.
        titled = self._template.id == "trade"
        blocks: list[Block] = []
        if self._options.with_chart and self._template.has_chart:
            width = self._options.chart_width
            drawn = chart(trade.chart, trade.places, self._wording, ink=self._options.ink, width=width)
            shown = "" if titled else caption
            blocks.append({"type": "chart", "caption": shown, "svg": drawn.svg, "alt": drawn.alt})
        columns = [
            ("period", "left", "fill"),
            *((c, "right", "auto") for c in _FIGURE_COLUMNS),
            ("source", "left", "auto"),
        ]
        figures = table(self._wording, columns, [self._row(row, trade) for row in trade.rows])
        figures["caption"] = "" if blocks or titled else caption
        # Said above the table only where the chart stays on the page before.
        figures["overleaf"] = caption if blocks and not titled else ""
        notes = self._notes(trade)
        if titled:
            # The title takes no mark of a paragraph; what stands under the table does.
            notes = [*portion_runs(mark), *notes]
        return [*blocks, figures, {"type": "note", "runs": notes}]

    def _row(self, row: TradeRow, trade: TradeSection) -> list[list[Run]]:
        w = self._words
        none = w.get("page", "none")
        bases = {r.change.base for r in trade.rows if r.change is not None and r.change.percent is not None}

        def figure(value: TradeValue | None) -> list[Run]:
            if value is None:
                return [text_run(none)]
            runs = [text_run(w.printed(value.value, trade.places, value.qualifier))]
            if value.computed or value.differs:
                sign = Sign.COMPUTED if value.computed else Sign.DIFFERS
                runs.append({"k": "hanging", "t": SIGNS[sign]})
            return runs

        change = w.get("page", "dash")
        if row.change is not None and row.change.percent is not None:
            change = w.percent(row.change.percent)
        elif row.change is not None and row.period not in bases:
            # A period that only serves as a base needs no base of its own.
            change = w.get("page", "nc")
        balance = none if row.balance is None else w.number(row.balance, trade.places)
        return [
            [text_run(w.period(row.period, short=True))],
            figure(row.exports),
            figure(row.imports),
            figure(row.total),
            [text_run(balance)],
            [text_run(change)],
            cited([s for s in row.signs if s is not Sign.DIFFERS], row.refs, _row_keys(row)),
        ]

    def _notes(self, trade: TradeSection) -> list[Run]:
        bases = {r.change.base for r in trade.rows if r.change is not None and r.change.percent is not None}
        claims = [trade.perspective]
        refused = [r.change for r in trade.rows if r.change is not None and r.period not in bases]
        for code, unfit in (("nc_note", False), ("nc_note_unfit", True)):
            periods = tuple(c.missing for c in refused if c.missing is not None and c.unfit is unfit)
            if periods:
                claims.append(Claim(code, {"missing": periods, "n": len(periods)}))
        joined = tuple(r.period for r in trade.rows if r.change is not None and r.change.editions_differ)
        if joined:
            claims.append(Claim("editions_note", {"periods": joined}))
        # Where no verification is printed the sign alone tells, and nothing is referred to.
        verified = Section.VERIFICATION in self._summary.sections.intersection(self._template.back)
        if verified and any(v.differs for r in trade.rows for v in r.values()):
            claims.append(Claim("differs_note"))
        failed = self._summary.pairs_failed_checks
        if failed:
            claims.append(Claim("fails_note" if verified else "fails_alone", {"n": failed}))
        runs: list[Run] = []
        for claim in claims:
            runs += [*([text_run(" ")] if runs else []), *self._wording.claim(claim, short=True)]
        return runs


def _row_keys(row: TradeRow) -> tuple[str, ...]:
    return tuple(key for v in row.values() for key in (v.key, *v.also) if key)
