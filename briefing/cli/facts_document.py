"""The facts of one article as a JSON document and as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from briefing.cli import words
from briefing.cli.output import say, table
from briefing.core.article import Article, Certainty
from briefing.core.checks import Check
from briefing.core.fact import Fact, FactKind, FigureStatus, Mention, NextStep, StepVerb
from briefing.core.passage import Span
from briefing.core.period import Period, Precision, When
from briefing.core.term import Term
from briefing.ingest.extract import extract

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Countries:
    """The two sides, the one whose statistics lead first, and the other countries; alpha-2."""

    parties: tuple[str, ...]
    mentioned: tuple[str, ...]


def countries_of(article: Article, facts: Iterable[Fact], terms: Iterable[Term] = ()) -> Countries:
    """The countries of a stored article: as read from its text, without those that a person rejected."""
    extraction = extract(article, terms, article.language)
    rejected = {_mention(f).value for f in facts if f.kind is FactKind.COUNTRY and not f.status.counts}
    return Countries(
        tuple(c for c in extraction.parties if c not in rejected),
        tuple(c for c in extraction.mentioned if c not in rejected),
    )


def facts_document(article: Article, facts: Sequence[Fact], checks: Iterable[Check], countries: Countries) -> Json:
    """What an article says, in the shape that other programs rely on; facts in text order, unknown is None.

    `resources/schema/facts.schema.json` describes it. What was only discussed is no next step.
    """
    ordered = sorted((f for f in facts if f.status.counts), key=lambda f: (f.span.start, f.span.end))
    by_kind = {kind: [f for f in ordered if f.kind is kind] for kind in FactKind}
    return {
        "article": {
            "title": article.title,
            "language": article.language,
            "published": article.published.isoformat() if article.published else None,
            "published_certainty": str(article.published_certainty),
            "sha256": article.sha256,
            "excluded": [
                {"start": b.span.start, "end": b.span.end, "reason": b.reason or "furniture"} for b in article.excluded
            ],
        },
        "trade": [_figure(f, article.text) for f in by_kind[FactKind.FIGURE]],
        "events": [_event(f) for f in by_kind[FactKind.EVENT]],
        "participants": [_person(f) for f in by_kind[FactKind.PERSON]],
        "countries": {"parties": list(countries.parties), "mentioned": list(countries.mentioned)},
        "topics": [{"topic": _mention(f).value, "quote": f.quote, **_place(f.span)} for f in by_kind[FactKind.TOPIC]],
        "next_steps": [_step(f) for f in by_kind[FactKind.NEXT_STEP] if _next_step(f).verb is not StepVerb.DISCUSSED],
        "checks": [_check(c) for c in checks],
    }


def _place(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _period(period: Period | None) -> Json | None:
    return {"start": period.start.isoformat(), "end": period.end.isoformat()} if period else None


def _quote(fact: Fact, field: str, text: str) -> str | None:
    note = fact.note(field)
    return note.span.of(text) if note and note.span else None


def _figure(fact: Fact, text: str) -> Json:
    figure = fact.figure
    amount, growth = figure.amount, figure.growth
    period = _period(figure.period)
    return {
        "flow": str(figure.flow),
        "quote": fact.quote,
        **_place(fact.span),
        "value": amount.full_digits if amount else None,
        "currency": amount.currency if amount else None,
        "scale": words.SCALES.get(amount.scale, str(amount.scale)) if amount else None,
        "qualifier": str(figure.qualifier),
        "status": str(figure.status),
        "product": figure.product,
        "period": {**period, "quote": _quote(fact, "period", text)} if period else None,
        "reporter": figure.reporter,
        "partner": figure.partner,
        "growth": {
            "percent": _number(growth.percent),
            "quote": growth.span.of(text) if growth.span else _quote(fact, "growth", text),
            "approximate": growth.approximate,
            "base": _period(growth.base),
        }
        if growth
        else None,
        "confidence": fact.confidence / 100,
        "certainty": _certainty(fact),
        "reasons": list(fact.reasons),
    }


def _number(value: Decimal) -> float | int:
    return int(value) if value == value.to_integral_value() else float(value)


def _certainty(fact: Fact) -> dict[str, str]:
    return {n.field: str(n.certainty) for n in fact.notes if n.certainty is not Certainty.STATED}


def _date(when: When | None) -> Json:
    last = when.last.isoformat() if when and when.precision is Precision.DAY and when.last != when.first else None
    return {
        "date": when.first.isoformat() if when else None,
        "date_end": last,
        "date_precision": str(when.precision) if when else None,
    }


def _event(fact: Fact) -> Json:
    event = fact.event
    return {
        "kind": str(event.kind),
        "round": event.round,
        **_date(event.when),
        "date_certainty": str(fact.certainty("when") if event.when else Certainty.UNKNOWN),
        "city": event.city,
        "country": event.country,
        "format": str(event.format) if event.format else None,
        "status": str(event.status),
        "quote": fact.quote,
        **_place(fact.span),
    }


def _person(fact: Fact) -> Json:
    person = fact.person
    return {
        "name": person.name,
        "role": person.role,
        "organisation": person.organisation,
        "country": person.country,
        **_place(fact.span),
    }


def _mention(fact: Fact) -> Mention:
    assert isinstance(fact.payload, Mention)
    return fact.payload


def _next_step(fact: Fact) -> NextStep:
    assert isinstance(fact.payload, NextStep)
    return fact.payload


def _step(fact: Fact) -> Json:
    step = _next_step(fact)
    return {
        "quote": fact.quote,
        "verb": str(step.verb),
        "city": step.city,
        "date": step.when.first.isoformat() if step.when else None,
        "round": step.round,
        **_place(fact.span),
    }


def _check(check: Check) -> Json:
    return {
        "rule": str(check.rule),
        "period": _period(check.period),
        "status": str(check.verdict),
        "detail": words.finding(check),
    }


def print_facts(article: Article, facts: Sequence[Fact], checks: Sequence[Check], countries: Countries) -> None:
    """The same for people: one block per kind, each fact with its quote."""
    published = (
        f"{words.day(article.published)} ({article.published_certainty})" if article.published else "date unknown"
    )
    parties = "–".join(countries.parties) or "parties unknown"
    say(article.title)
    say(f"{article.language or 'language unknown'}, {published}, {parties}")
    shown = sorted((f for f in facts if f.status.counts), key=lambda f: (f.span.start, f.span.end))
    for title, kind, row in _BLOCKS:
        rows = [row(f) for f in shown if f.kind is kind]
        if rows:
            say()
            say(f"{title}")
            table(rows, indent="  ")
    if checks:
        say()
        say("Checks")
        table(
            (
                (
                    str(c.rule),
                    words.period(c.period) if c.period else "",
                    str(c.verdict),
                    c.arithmetic or words.finding(c),
                )
                for c in checks
            ),
            indent="  ",
        )


def _figure_row(fact: Fact) -> Sequence[str]:
    figure = fact.figure
    growth = f"{figure.growth.percent:+} %" if figure.growth else ""
    sides = f"{figure.reporter or '?'} with {figure.partner or '?'}"
    inferred = " (inferred)" if fact.certainty("reporter") is not Certainty.STATED else ""
    # A sub-total must not pass for the whole, nor a target for what was reached.
    flow = f"{figure.flow}, {figure.product.replace('_', ' ')}" if figure.product else str(figure.flow)
    return (
        flow if figure.status is FigureStatus.OBSERVED else f"{flow} ({figure.status})",
        words.period(figure.period) if figure.period else "period unknown",
        words.amount(figure.amount),
        growth,
        sides + inferred,
        f"“{fact.quote}”",
    )


def _event_row(fact: Fact) -> Sequence[str]:
    event = fact.event
    number = f"round {event.round}" if event.round is not None else ""
    place = ", ".join(p for p in (event.city, event.country) if p)
    return str(event.kind).replace("_", " "), number, words.when(event.when), place, str(event.status)


def _person_row(fact: Fact) -> Sequence[str]:
    person = fact.person
    return person.name, person.country or "?", ", ".join(p for p in (person.role, person.organisation) if p)


_BLOCKS = (
    ("Trade", FactKind.FIGURE, _figure_row),
    ("Events", FactKind.EVENT, _event_row),
    ("Participants", FactKind.PERSON, _person_row),
    ("Topics", FactKind.TOPIC, lambda f: (_mention(f).value, f"“{f.quote}”")),
    ("Next steps", FactKind.NEXT_STEP, lambda f: (str(_next_step(f).verb), f"“{f.quote}”")),
)
