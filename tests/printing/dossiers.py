"""Dossier files made by hand: one article's worth, a fuller pair, an empty one, and one that strains the page."""

from __future__ import annotations

import datetime as dt
import html
import re
from dataclasses import replace
from decimal import Decimal

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.checks import Check, Rule, Verdict
from briefing.core.claim import Dated, Sign
from briefing.core.currency import Method, Rate, TableRates
from briefing.core.dossier import ArticleHead, Dossier, DossierFile
from briefing.core.fact import (
    EventFormat,
    EventKind,
    EventMention,
    Fact,
    FactKind,
    FactSource,
    FieldNote,
    Figure,
    Flow,
    Mention,
    NextStep,
    PersonMention,
    Quotation,
    ReviewStatus,
    StatedGrowth,
    StepVerb,
)
from briefing.core.mirror import Reason
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.core.person import Person, Role
from briefing.core.summary import BriefingSummary, build
from briefing.core.summary_mirror import MirrorAsked, MirrorSection
from briefing.core.summary_parts import Fragment, OfficerLine
from briefing.core.trade import Basis, Observation
from briefing.printing.templates import TEMPLATES

AS_OF = dt.datetime(2024, 12, 7, 9, 30, tzinfo=dt.UTC)
MARKING = "FICTITIOUS MARKING · FOR OFFICIAL USE"
Y2022, Y2023 = Period.year(2022), Period.year(2023)
PART_2023, PART_2024 = Period.months_of(2023, 1, 8), Period.months_of(2024, 1, 8)
ROUND_DAY = dt.date(2024, 10, 18)

ITALIAN = (
    "Quinto giro di colloqui a Bruxelles\n"
    "Il vice ministro Roman Vassilenko e il direttore generale Jeroen Cooreman hanno guidato il quinto round di "
    "consultazioni politiche il 18 ottobre a Bruxelles, secondo la nota del ministero kazako.\n"
    "“Il Belgio considera il Kazakistan un partner strategico in Asia centrale”, ha detto Cooreman. "
    "Per Vassilenko «energia, trasporti e finanza restano i settori chiave della cooperazione».\n"
    "Le parti hanno concordato di intensificare il dialogo tra i ministeri degli esteri. "
    "Hanno espresso la disponibilità a promuovere progetti economici congiunti. "
    "Nel 2023 il fatturato commerciale è stato di 523.7 milioni di $ (esportazioni: 220.7 milioni di $, importazioni: "
    "303 milioni di $), con un aumento dell'1.7% rispetto al 2022 (514.9 milioni di $). "
    "Nei primi otto mesi del 2024 gli scambi hanno raggiunto 289 milioni di $ (esportazioni: 114.3 milioni di $, "
    "importazioni: 174.7 milioni di $).\n"
)
ENGLISH = (
    "A region's trade with Kazakhstan\n"
    "Kazakhstan’s trade with Belgium came to 514.5 million dollars in 2022, the ministry said. "
    "In January–August 2023 it stood at 375.3 million dollars.\n"
)


class Maker:
    """Makes facts on one article's text, found by their words, with ids in one sequence."""

    def __init__(self, article: int, text: str, source: FactSource, status: ReviewStatus, first_id: int = 1) -> None:
        self.article, self.text, self.source, self.status = article, text, source, status
        self.next_id = first_id
        self.sources: dict[str, FactSource] = {}

    def fact(self, kind, quote, payload, notes=(), status=None, after="") -> Fact:
        start = self.text.index(quote, self.text.index(after) if after else 0)
        fact = Fact(
            kind,
            Span(start, start + len(quote)),
            quote,
            payload,
            notes=tuple(notes),
            status=status or self.status,
            id=self.next_id,
            article=self.article,
        )
        paragraph = self.text[:start].count("\n")
        self.sources[fact.key] = FactSource(
            self.article,
            self.source.title,
            self.source.publisher,
            self.source.language,
            self.source.published,
            self.source.sha256,
            paragraph,
            self.source.url,
        )
        self.next_id += 1
        return fact

    def figure(self, quote, flow, digits, period, growth=None, after="", status=None) -> Fact:
        payload = Figure(flow, Amount(digits, 6, "USD"), period, growth, reporter="KZ", partner="BE")
        notes = [FieldNote("reporter", None, Certainty.INFERRED, "ministry_of_article")]
        return self.fact(FactKind.FIGURE, quote, payload, notes, status, after)


def italian_maker(status=ReviewStatus.PROPOSED) -> Maker:
    source = FactSource(
        1, "Quinto giro di colloqui a Bruxelles", "Gazzetta delle Ambasciate", "it", None, "ab12cd34" * 8, 0
    )
    return Maker(1, ITALIAN, source, status)


def seed_figures(make: Maker, digits_of_imports: str = "174.7") -> tuple[Fact, ...]:
    growth = StatedGrowth(Decimal("1.7"), base=Y2022)
    return (
        make.figure("523.7 milioni di $", Flow.TURNOVER, "523.7", Y2023, growth),
        make.figure("220.7 milioni di $", Flow.EXPORTS, "220.7", Y2023),
        make.figure("303 milioni di $", Flow.IMPORTS, "303", Y2023),
        make.figure("514.9 milioni di $", Flow.TURNOVER, "514.9", Y2022),
        make.figure("289 milioni di $", Flow.TURNOVER, "289", PART_2024),
        make.figure("114.3 milioni di $", Flow.EXPORTS, "114.3", PART_2024),
        make.figure("174.7 milioni di $", Flow.IMPORTS, digits_of_imports, PART_2024),
    )


def seed_file(status=ReviewStatus.PROPOSED) -> DossierFile:
    """One Italian article, as the first document: year inferred, one side, part-year without a base."""
    make = italian_maker(status)
    figures = seed_figures(make)
    event = make.fact(
        FactKind.EVENT,
        "quinto round di consultazioni politiche il 18 ottobre a Bruxelles",
        EventMention(
            EventKind.CONSULTATIONS,
            5,
            When.day(ROUND_DAY),
            "Brussels",
            "BE",
            EventFormat.IN_PERSON,
            parties=("BE", "KZ"),
        ),
        [FieldNote("when", None, Certainty.INFERRED, "year_from_figures")],
    )
    vassilenko = make.fact(
        FactKind.PERSON, "Roman Vassilenko", PersonMention("Roman Vassilenko", "vice ministro", None, "KZ")
    )
    cooreman = make.fact(
        FactKind.PERSON, "Jeroen Cooreman", PersonMention("Jeroen Cooreman", "direttore generale", None, "BE")
    )
    steps = (
        make.fact(
            FactKind.NEXT_STEP,
            "concordato di intensificare il dialogo tra i ministeri degli esteri",
            NextStep(StepVerb.AGREED),
        ),
        make.fact(
            FactKind.NEXT_STEP,
            "espresso la disponibilità a promuovere progetti economici congiunti",
            NextStep(StepVerb.READINESS),
        ),
    )
    quotations = (
        make.fact(
            FactKind.QUOTATION,
            "Il Belgio considera il Kazakistan un partner strategico in Asia centrale",
            Quotation("Jeroen Cooreman", True),
        ),
        make.fact(
            FactKind.QUOTATION,
            "energia, trasporti e finanza restano i settori chiave della cooperazione",
            Quotation("Roman Vassilenko", True),
        ),
    )
    topics = tuple(
        make.fact(FactKind.TOPIC, word, Mention(topic))
        for word, topic in (("energia", "energy"), ("trasporti", "transport"), ("finanza", "finance"))
    )
    people = (
        Person(1, "Roman Vassilenko", "KZ", (), (Role("vice ministro", None, ROUND_DAY, vassilenko.key),)),
        Person(
            2,
            "Jeroen Cooreman",
            "BE",
            ("Jeroen Kooreman",),
            (
                Role(
                    "direttore generale per le relazioni bilaterali",
                    "Ministero degli Affari esteri belga",
                    ROUND_DAY,
                    cooreman.key,
                ),
            ),
        ),
    )
    return DossierFile(
        Dossier("KZ-BE", "Kazakhstan–Belgium", "KZ", "BE", articles=1),
        (ArticleHead(1, make.source.title, None, make.source.publisher, "it", None, "2024-12-07T08:00:00+00:00"),),
        figures=figures,
        events=(event,),
        people=people,
        next_steps=steps,
        topics=topics,
        quotations=quotations,
        participants=(vassilenko, cooreman),
        sources=make.sources,
    )


def seed_checks(file: DossierFile) -> tuple[Check, ...]:
    keys = [f.key for f in file.figures]
    return (
        Check(Rule.SUM, Verdict.OK, Y2023, tuple(keys[:3]), "220.7 + 303.0 = 523.7"),
        Check(Rule.SUM, Verdict.OK, PART_2024, tuple(keys[4:7]), "114.3 + 174.7 = 289.0"),
        Check(Rule.GROWTH, Verdict.OK, Y2023, (keys[0], keys[3]), "523.7 / 514.9 = +1.71 %"),
    )


def observation(
    number, flow, period, digits, reporter="KZ", currency="USD", source="kz_bns", locator="D57"
) -> Observation:
    return Observation(
        key=f"obs:{number}",
        reporter=reporter,
        partner="BE" if reporter == "KZ" else "KZ",
        flow=flow,
        period=period,
        amount=Amount(digits, 3, currency),
        source=source,
        basis=Basis.REPORTED,
        vintage=dt.date(2024, 7, 25),
        locator=f"{period.first.year}!{locator}",
        file="exports-imports-by-country.xlsx",
        frequency=period.frequency,
    )


def fuller_file(status=ReviewStatus.CONFIRMED) -> DossierFile:
    """A second article with the missing base and another vintage, the national series, the other side's months."""
    file = seed_file(status)
    source = FactSource(
        2, "A region's trade with Kazakhstan", "The Steppe Times", "en", dt.date(2023, 11, 6), "0f1e2d3c" * 8, 0,
        "https://example.org/steppe/trade",
    )  # fmt: skip
    make = Maker(2, ENGLISH, source, ReviewStatus.PROPOSED, 100)
    more = (
        make.figure("514.5 million dollars", Flow.TURNOVER, "514.5", Y2022),
        make.figure("375.3 million dollars", Flow.TURNOVER, "375.3", PART_2023),
    )
    tables = [
        observation(n, flow, Period.year(year), digits)
        for n, (year, flow, digits) in enumerate(
            (
                (2020, Flow.EXPORTS, "84120.5"),
                (2020, Flow.IMPORTS, "230118.2"),
                (2021, Flow.EXPORTS, "151840.9"),
                (2021, Flow.IMPORTS, "260301.7"),
                (2022, Flow.EXPORTS, "198204.1"),
                (2022, Flow.IMPORTS, "316711.3"),
                (2023, Flow.EXPORTS, "220681.63677"),
                (2023, Flow.IMPORTS, "303022.8"),
            ),
            1,
        )
    ]
    tables += [
        observation(
            50 + m, Flow.EXPORTS, Period.months_of(2024, m, m), f"{21000 + 137 * m}.5", "BE", "EUR", "eurostat", "row"
        )
        for m in range(1, 9)
    ]
    head = ArticleHead(2, source.title, None, source.publisher, "en", source.published, "2024-12-07T08:05:00+00:00")
    return DossierFile(
        Dossier("KZ-BE", "Kazakhstan–Belgium", "KZ", "BE", sample=True, articles=2),
        (*file.articles, head),
        figures=file.figures + more,
        events=file.events,
        people=file.people,
        next_steps=file.next_steps,
        topics=file.topics,
        quotations=file.quotations,
        participants=file.participants,
        sources={**file.sources, **make.sources},
        table_observations=tuple(tables),
    )


def empty_file() -> DossierFile:
    """A dossier that holds nothing yet."""
    return DossierFile(Dossier("NL-UZ", "Netherlands–Uzbekistan", "NL", "UZ"))


def texts_of(file: DossierFile) -> dict[int, str]:
    return {head.id: {1: ITALIAN, 2: ENGLISH}[head.id] for head in file.articles}


OFFICER = {
    "objectives": "Agree a date for the sixth round.\nObtain the like-for-like figure for 2023.",
    "points": (
        "Welcome the continued dialogue of the two ministries. [fact:11]\n"
        "Ask for a calendar of the joint economic projects. [fact:12]\n"
        "Recall that figures need a common basis before they are quoted.\n"
        "Offer a technical meeting of the statistical offices."
    ),
    "they_may_raise": (
        "possible: Slow visas for hauliers → The consulate has added two days a week.\n"
        "certain: Trade has grown → Like for like it has not; see the table."
    ),
    "press_line": "Both sides reviewed their cooperation and agreed to continue.",
    "mirror:BE-KZ:2024-01:2024-08": "Goods in transit through Antwerp are the likeliest cause; ask the customs attaché.",
    "mirror:BE-KZ:2024-01:2024-08:reasons": "transit\norigin",
}
RATES = TableRates([Rate("EUR", "USD", Decimal("1.0872"), Method.AVERAGE, PART_2024, "ecb", 174)])
"""The euro in the first eight months of 2024."""


def seed_summary(**options) -> BriefingSummary:
    file = seed_file(options.pop("status", ReviewStatus.PROPOSED))
    texts = options.pop("texts", OFFICER)
    options = {"as_of": AS_OF, "marking": MARKING, "article_texts": texts_of(file), **options}
    return build(file, seed_checks(file), texts, **options)


def fuller_summary(**options) -> BriefingSummary:
    file = fuller_file()
    texts = options.pop("texts", OFFICER)
    options = {"as_of": AS_OF, "marking": MARKING, "article_texts": texts_of(file), **options}
    return build(file, seed_checks(file), texts, **{"mirror": MirrorAsked(rates=RATES), **options})


LONG_WORD = "Donaudampfschifffahrts" * 5 + "gesellschaft"[:10]


def stress_summary() -> BriefingSummary:
    """Thirty points, forty people, twelve quotations and a word of 120 letters."""
    plain = seed_summary()
    point = "Ask for the calendar of joint projects in energy, transport and finance, and for a date of the next round"
    points = tuple(OfficerLine(f"{point} ({n}).", (1,), (Sign.PROPOSED,)) for n in range(1, 30))
    people = tuple(
        replace(plain.who[n % 2], name=f"Anna-Magdalena van der Participant {n} {'de ' * (n % 4)}Wilde")
        for n in range(40)
    )
    quote = plain.background[0].claim
    said = tuple(
        Fragment(Dated(When.day(ROUND_DAY)), replace(quote, values={**quote.values, "speaker": f"Speaker {n}"}))
        for n in range(12)
    )
    return replace(
        plain,
        points=(*points, OfficerLine(f"A word of 120 letters: {LONG_WORD}.")),
        who=(*people[:39], replace(people[39], name=LONG_WORD, role=LONG_WORD)),
        background=said,
        mirror=stress_mirror(),
    )


def stress_mirror() -> MirrorSection | None:
    """Both sides' figures with a note of many lines and a word of 120 letters on each row."""
    note = "\n".join(f"Line {n}: the customs attaché asks for the share of quasi-transit by month." for n in range(40))
    mirror = fuller_summary(include=TEMPLATES["mirror"].sections).mirror
    assert mirror is not None
    assert mirror.told is not None
    told = replace(mirror.told, note=f"{note}\n{LONG_WORD}", ticked=frozenset(Reason))
    rows = (told, *(replace(told, period=Period.year(year)) for year in range(2000, 2024)))
    return replace(mirror, rows=rows, told=told, left_out=7)


def svg_texts(svg: str) -> list[tuple[float, str, float, str]]:
    """The texts of a chart: x, anchor, size, words."""
    found = re.findall(r'<text x="([\d.-]+)"[^>]*text-anchor="(\w+)" font-size="([\d.]+)"[^>]*>([^<]*)</text>', svg)
    return [(float(x), anchor, float(size), html.unescape(words)) for x, anchor, size, words in found]
