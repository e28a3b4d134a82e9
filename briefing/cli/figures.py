"""The command that asks public services for a dossier's figures; naming a source is the consent to ask it."""

from __future__ import annotations

import datetime as dt
import os
from argparse import Namespace
from typing import Any

from briefing.cli import words
from briefing.cli.intake import report_json
from briefing.cli.output import complain, line, say
from briefing.cli.refusal import Refused, chosen_dossier, open_library
from briefing.ingest.online.figures import get_figures
from briefing.ingest.online.questions import Service, Wish
from briefing.ingest.report import FileReport
from briefing.storage.services import ServiceAnswer

KEY = "BRIEFING_COMTRADE_KEY"
"""The variable that holds the subscription key: command lines can be seen by others."""
YEARS = 6
"""Years asked for by default, this one among them."""


def ask_services(args: Namespace) -> int:
    """`figures`: one line for each service, out as soon as its answer is stored."""
    # What this process starts has no need of the key.
    key = os.environ.pop(KEY, "").strip()
    today = dt.date.today()
    wish = Wish(args.since or today.year - YEARS + 1, today, months=not args.no_months, chapters=args.goods)
    if not 1962 <= wish.since <= today.year:
        raise Refused(f"There are no figures to ask for from {wish.since} on. Name a year from 1962 to {today.year}.")

    def progress(service: Service, done: int, total: int) -> None:
        if args.json:
            line({"service": str(service), "done": done, "total": total})

    def told(answer: ServiceAnswer, report: FileReport | None) -> None:
        if args.json:
            line(answer_json(answer, report))
        else:
            say(words.service_answer(answer))
        if answer.problem:
            complain(words.service_problem(answer))

    with open_library(args) as library:
        dossier = chosen_dossier(library, args.dossier)
        try:
            asked = [Service(s) for s in dict.fromkeys(args.source)]
            found = get_figures(library, dossier, asked, wish, key=key, progress=progress, told=told)
        except ValueError as unsafe:
            raise Refused(f"{unsafe}. Only https addresses are asked.") from unsafe
    return 1 if any(answer.problem for answer in found) else 0


def answer_json(answer: ServiceAnswer, report: FileReport | None) -> dict[str, Any]:
    """What became of a service as the command line's JSON object; `report` is that of its import."""
    return {
        "service": answer.service,
        "dossier": answer.dossier,
        "asked_at": answer.asked_at.isoformat(),
        "problem": answer.problem,
        "words": answer.words,
        "fresh": answer.fresh,
        "revised": answer.revised,
        "good_at": _iso(answer.good_at),
        "wait_until": _iso(answer.wait_until),
        "report": report_json(report) if report else None,
    }


def _iso(moment: dt.datetime | None) -> str | None:
    return moment.isoformat() if moment else None
