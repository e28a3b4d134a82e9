"""The page of both sides' figures: two currencies, the ratio or why there is none, reasons, note, what is missing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import cycle

import pytest

from briefing.core.currency import Method, Rate, TableRates
from briefing.core.fact import Flow
from briefing.core.mirror import Candidate, Reason, Weight
from briefing.core.period import Period
from briefing.core.summary import build
from briefing.core.summary_mirror import MirrorAsked
from briefing.printing.formats import ENDINGS, written
from briefing.printing.mirror_page import rate_claim
from briefing.printing.options import Options
from briefing.printing.pdf import pdf_bytes
from briefing.printing.render import render
from briefing.printing.runs import Wording
from briefing.printing.templates import TEMPLATES
from briefing.printing.words import LANGUAGES, words
from briefing.qt import wording_mirror
from tests.printing import dossiers
from tests.printing.inspection import height_of, plain, sheet_of, whole_text
from tests.printing.test_formats import TEXTS

SECTIONS = TEMPLATES["mirror"].sections
ROW = "mirror:BE-KZ:2023-01:2023-12"
AVERAGE = TableRates(
    [Rate("EUR", "USD", Decimal("1.0813"), Method.AVERAGE, dossiers.Y2023, "ecb", 255, Decimal("1.0469"), Decimal("1.1255"))]
)  # fmt: skip


def real(*more, without: str = "", texts=None, asked: MirrorAsked | None = None, decisions=None):
    """Kazakhstan's table of 2022 and 2023 and Belgium's exports of 2023: 302.9 and 514.9, and another 514.9 of 2022."""
    y2022, y2023 = dossiers.Y2022, dossiers.Y2023
    tables = [
        dossiers.observation(1, Flow.EXPORTS, y2022, "271913.8"),
        dossiers.observation(2, Flow.IMPORTS, y2022, "242984.1"),
        dossiers.observation(3, Flow.EXPORTS, y2023, "220681.6"),
        dossiers.observation(4, Flow.IMPORTS, y2023, "302880.2"),
        dossiers.observation(5, Flow.EXPORTS, y2023, "514910.209", "BE", "EUR", "comext", "B7"),
        *more,
    ]
    tables = [o for o in tables if o.reporter != without]
    file = replace(dossiers.empty_file(), dossier=dossiers.fuller_file().dossier, table_observations=tuple(tables))
    return build(
        file, (), texts, as_of=dossiers.AS_OF, marking=dossiers.MARKING, include=SECTIONS, mirror=asked,
        decisions=decisions,
    )  # fmt: skip


def only_stated(decisions=None):
    """What an article of one side states, nothing else: figures with nothing to say below them."""
    return build(dossiers.seed_file(), as_of=dossiers.AS_OF, include=SECTIONS, decisions=decisions)


def said(summary, language: str = "en") -> str:
    return whole_text(pdf_bytes(summary, Options(language, template="mirror")).bytes)


def cells(summary, language: str = "en") -> list[list[str]]:
    """The table of figures as text."""
    data = render(summary, Options(language, template="mirror")).data
    (table,) = [b for b in data["front"][0]["blocks"] if b["type"] == "table"]
    return [["".join(r.get("t", "") for r in cell) for cell in row] for row in table["rows"]]


def test_each_side_keeps_its_currency_and_the_two_514_9_are_told_apart():
    summary = real(asked=MirrorAsked(rates=AVERAGE))
    assert ["2023", "Belgium → Kazakhstan", "USD 302.9 million", "EUR 514.9 million", "1.84", "wide"] in [
        [c.replace("\u00a0", " ") for c in row] for row in cells(summary)
    ]
    text = said(summary)
    assert (
        plain("EUR 514.9 million (Belgium, exports, 2023) and USD 514.9 million (Kazakhstan, total trade, 2022)")
        in text
    )
    assert plain("Gap, 2023: USD 253.9 million") in text
    assert plain("1 EUR = 1.0813 USD, average of 255 days of 2023, ECB reference rates") in text
    assert plain("between 1.0469 and 1.1255") in text


def test_each_figure_is_cited_by_its_own_table_with_its_place():
    summary = real()
    (row,) = [r for r in summary.mirror.rows if r.of is not None]
    assert (row.ours.refs, row.theirs.refs) == ((1,), (2,))
    assert [e.source for e in summary.evidence] == ["kz_bns", "comext"]
    assert plain("at 2023!B7") in said(summary)


def test_two_currencies_without_a_rate_have_no_ratio_and_the_page_says_why():
    summary = real()
    (row,) = [r for r in cells(summary) if r[3] != "n/a"]
    assert row[4:] == ["—", "two currencies, no rate"]
    assert plain("Gap, 2023") not in said(summary)


def test_figures_of_different_months_are_not_compared():
    part = dossiers.observation(6, Flow.EXPORTS, Period.months_of(2024, 1, 8), "418349.964", "BE", "EUR", "comext")
    only = build(
        replace(
            dossiers.empty_file(),
            dossier=dossiers.fuller_file().dossier,
            table_observations=(dossiers.observation(4, Flow.IMPORTS, dossiers.Y2023, "302880.2"), part),
        ),
        as_of=dossiers.AS_OF,
        include=SECTIONS,
    )
    assert only.mirror.told is None
    assert {(r[0], r[4], r[5]) for r in cells(only)} == {
        ("2023", "—", "different months"),
        ("Jan–Aug\u00a02024", "—", "different months"),
    }
    text = said(only)
    assert plain("Belgium: exports, 2023") in text
    assert plain("Statistical office, Kazakhstan") in text


@pytest.mark.parametrize(("without", "lacking"), [("BE", "Belgium"), ("KZ", "Kazakhstan")])
def test_one_side_alone_names_the_missing_side_and_who_could_supply_it(without, lacking):
    summary = real(without=without)
    text = said(summary)
    assert plain(f"Own figures of {lacking}") in text
    assert plain(f"Statistical office, {lacking}") in text
    assert summary.mirror.told is None
    assert {r[5] for r in cells(summary)} == {"one side only"}


def test_the_reasons_that_the_officer_ticked_and_the_note_are_on_every_format():
    texts = {ROW: "Antwerp transit; ask the attaché.\nSecond line.", f"{ROW}:reasons": "transit\nno_such_reason"}
    model = render(real(texts=texts, asked=MirrorAsked(rates=AVERAGE)), Options(template="mirror"))
    (reasons,) = [s for s in model.sections if s["id"] == "mirror-reasons"]
    first = ["".join(r["t"] for r in row[0]) for row in reasons["blocks"][0]["rows"]]
    assert [name for name in first if name.startswith("✓")] == ["✓\u00a0Transit, re-export"]
    assert len(first) == 6
    for ending in ENDINGS:
        text = plain(TEXTS[ending](written(model, dossiers.AS_OF, ending).bytes))
        assert plain("✓ Transit, re-export") in text, ending
        assert plain("Antwerp transit; ask the attaché.") in text, ending
        assert plain("Second line.") in text, ending


def test_the_row_asked_for_is_told_else_the_one_the_officer_worked_on():
    older = dossiers.observation(7, Flow.EXPORTS, dossiers.Y2022, "647423", "BE", "EUR", "comext")
    other = "mirror:BE-KZ:2022-01:2022-12"
    assert real(older).mirror.told.period == dossiers.Y2023
    assert real(older, texts={other: "Checked."}).mirror.told.period == dossiers.Y2022
    assert real(older, texts={other: "Checked."}, asked=MirrorAsked(ROW)).mirror.told.period == dossiers.Y2023


def test_a_note_longer_than_half_a_page_flows_to_a_whole_one():
    note = "The customs attaché asks the National Bank of Belgium for the share of quasi-transit by month. " * 12
    short, long = real(texts={ROW: note[:95]}), real(texts={ROW: note})
    for summary, share in ((short, 0.5), (long, 1.0)):
        pdf = pdf_bytes(summary, Options(template="mirror"))
        assert pdf.pages == 1
        assert height_of(pdf.bytes) == pytest.approx(sheet_of("summary", "a4").height * share, abs=0.5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_that_the_window_words_has_its_words_on_paper(language):
    summary = real(asked=MirrorAsked(rates=AVERAGE))
    told = summary.mirror.told
    codes = list(wording_mirror._sentences())
    assert {c.finding for c in told.of.candidates} <= set(codes)
    for reason, weight, code in zip(cycle(Reason), cycle(Weight), codes, strict=False):
        of = replace(told.of, candidates=(Candidate(reason, weight, code),))
        row = replace(told, of=of)
        shown = replace(summary, mirror=replace(summary.mirror, rows=(row,), told=row))
        data = render(shown, Options(language, template="mirror")).data
        (line,) = data["front"][1]["blocks"][0]["rows"]
        assert all("".join(r["t"] for r in cell) for cell in line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_method_of_a_rate_has_its_words(language):
    wording = Wording(words(language))
    for method, days in ((Method.AVERAGE, 255), (Method.AVERAGE, 0), (Method.END, 0)):
        rate = Rate("USD", "EUR", Decimal("0.9248"), method, dossiers.Y2023, "Our own table", days)
        text = wording.text(rate_claim(rate, wording))
        assert plain(words(language).number(1 / rate.value, 4)) in plain(text)
        assert "Our own table" in text
        assert "2023" in text
