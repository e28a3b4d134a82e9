"""Wording of services: what each is called, what it said last, and why it gave no figures."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from briefing.qt import wording
from briefing.qt.wording import translate
from briefing.storage.services import ServiceAnswer


def name(service: str) -> str:
    """What a service is called."""
    return {
        "eurostat": translate("Services", "Eurostat (Comext)"),
        "comtrade": translate("Services", "UN Comtrade"),
    }.get(service, service)


def moment(at: dt.datetime) -> str:
    """A moment in local time: "26 Nov 2026, 14:05"."""
    here = at.astimezone()
    return f"{wording.date(here.date())}, {QLocale().toString(QTime(here.hour, here.minute), 'HH:mm')}"


def problem(code: str) -> str:
    """Why a service gave no figures, or not all."""
    return {
        "offline": translate("Services", "It cannot be reached. The figures in the library stay as they are."),
        "certificate": translate("Services", "It could not show that it is the service asked; nothing was sent."),
        "key": translate("Services", "It does not take the key. See Preferences ▸ Sources."),
        "quota": translate("Services", "The requests of the day are used up."),
        "too_often": translate("Services", "It asks to wait before it is asked again."),
        "too_big": translate("Services", "It refuses the request as too big. Ask for fewer years."),
        "too_slow": translate("Services", "It takes too long to answer. Try again later."),
        "cut": translate("Services", "Its answer broke off. Try again later."),
        "too_large": translate("Services", "Its answer is larger than any that was asked for; it was not taken."),
        "not_figures": translate("Services", "It answered with something that is no table of figures."),
        "moved": translate("Services", "It sends elsewhere; that address was not asked."),
        "refused": translate("Services", "It does not understand the request."),
        "broken": translate("Services", "It has a fault of its own. Try again later."),
        "not_covered": translate("Services", "It has no figures of these two countries."),
        "cancelled": translate("Services", "Cancelled. Nothing was stored."),
        "unreadable": translate("Services", "Its answer could not be read."),
        "waiting": translate("Services", "Rows of its answer wait for yours."),
    }.get(code, code)


def counted(answer: ServiceAnswer) -> str:
    """What an answer brought: "12 new figures, 2 of them revised"."""
    if not answer.fresh:
        return translate("Services", "nothing new")
    one = translate("Services", "1 new figure")
    many = QCoreApplication.translate("Services", "%n new figures", "", answer.fresh)
    fresh = one if answer.fresh == 1 else many
    if not answer.revised:
        return fresh
    both = translate("Services", "%1, %2 revised", "12 new figures, 2 revised")
    return both.replace("%1", fresh).replace("%2", wording.count(answer.revised))


def last_answer(answer: ServiceAnswer | None) -> str:
    """When a service was asked last and what came of it, in one line."""
    if answer is None:
        return translate("Services", "Not asked yet.")
    words = translate("Services", "%1: %2", "26 Nov 2026, 14:05: 12 new figures").replace("%1", moment(answer.asked_at))
    if not answer.problem:
        return words.replace("%2", counted(answer))
    parts = [problem(answer.problem)]
    if answer.wait_until:
        parts.append(translate("Services", "Not before %1.").replace("%1", moment(answer.wait_until)))
    if answer.words:
        parts.append(translate("Services", "It says: “%1”").replace("%1", answer.words))
    if answer.fresh:
        parts.append(translate("Services", "Before that: %1.").replace("%1", counted(answer)))
    if answer.good_at:
        parts.append(translate("Services", "Last full answer: %1.").replace("%1", moment(answer.good_at)))
    return words.replace("%2", " ".join(parts))


def place(locator: str) -> str:
    """Where in its file a value stands; of an address only the service and what was asked of it, without the question."""
    url, _, inside = locator.partition(" ")
    parts = urlsplit(url) if url.startswith(("https://", "http://")) else None
    return f"{parts.hostname}{parts.path}, {inside}" if parts is not None else locator
