"""In sight: what a step taken back or done again, and an import, lay open, so that it happens before one's eyes."""

from __future__ import annotations

from collections.abc import Callable

from briefing.qt.desk import Desk
from briefing.qt.importer import ARTICLES, Report
from briefing.qt.selection import Selection
from briefing.storage import articles, dossiers


def bring_replayed(
    desk: Desk, selection: Selection, open_dossier: Callable[[str, Callable[[], None]], None], key: str
) -> None:
    """Lay open the dossier, the article or that of the fact that a step was on; a fact is selected."""
    kind, _, id = key.partition(":")
    if kind == "dossier":
        if (desk.dossier is None or desk.dossier.id != id) and dossiers.dossier(desk.library, id) is not None:
            open_dossier(id, desk.open_newest)
        return
    behind = desk.article_behind(key) if kind in ("article", "fact") else 0
    shown = desk.article.id if desk.article is not None else 0
    if not behind or behind == shown:
        return
    if articles.article(desk.library, behind) is None:
        if not shown:
            desk.open_newest()
        return
    homes = articles.dossiers_of(desk.library, behind)
    if homes and (desk.dossier is None or desk.dossier.id not in homes):
        desk.open_dossier(homes[0])
    desk.open_article(behind)
    if kind == "fact":
        selection.select(key, "undo")


def bring_imported(desk: Desk, report: Report) -> None:
    """Lay open the first article that came in, in its dossier; of tables alone the dossier they were filed under."""
    if not report.articles:
        line = next((line for line in report.lines if line.dossier), None)
        if line is not None and (desk.dossier is None or desk.dossier.id != line.dossier):
            desk.open_dossier(line.dossier)
            desk.open_newest()
        return
    line = next(line for line in report.lines if line.kind in ARTICLES and line.id)
    if line.dossier and (desk.dossier is None or desk.dossier.id != line.dossier):
        desk.open_dossier(line.dossier)
    desk.open_article(report.articles[0])
