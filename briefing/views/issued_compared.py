"""What an issued summary is compared with, what is so now or another issue: the choice, the list and the page of changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject

from briefing.core.dossier import DossierFile
from briefing.core.evidence import Register
from briefing.core.stand import stand_of
from briefing.core.summary import BriefingSummary
from briefing.core.summary_changes import ChangesSection, changes_between, changes_section
from briefing.printing.gathering import Gatherer
from briefing.printing.options import Options
from briefing.printing.prepare import dossier_checks, since_of
from briefing.printing.templates import CHANGES, TEMPLATES
from briefing.qt.desk import Desk
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.storage import dossiers, issued
from briefing.storage.issued import Issued
from briefing.views.issued_list import moment
from briefing.views.widgets import ComboBox


class Compared(QObject):
    """Compares an issue of the open dossier with what is chosen in `choice`."""

    def __init__(self, desk: Desk, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._desk, self._settings = desk, settings
        self.choice = ComboBox(theme)
        self.choice.setAccessibleName(self.tr("Compared with"))
        self.choice.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(16)

    def offer(self, current: Issued | None) -> None:
        """Offer what an issue can be compared with: what is so now, and every other version that was kept."""
        dossier, chosen = self._desk.dossier, self.choice.currentData()
        self.choice.setVisible(current is not None and dossier is not None)
        if current is None or dossier is None:
            return
        self.choice.clear()
        self.choice.addItem(self.tr("Compared with now"), 0)
        seen = {current.version}
        for each in issued.issued_of(self._desk.library, dossier.id):
            # One that was only printed again says nothing else.
            if each.stand and each.version not in seen:
                seen.add(each.version)
                words = self.tr("Compared with version %1 of %2").replace("%1", str(each.version))
                self.choice.addItem(words.replace("%2", moment(each.as_of)), each.id)
        self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0))

    def _pair(self, current: Issued) -> tuple[Issued, Issued | None]:
        """The two that are compared, the earlier one first; None stands for what is so now."""
        dossier, chosen = self._desk.dossier, self.choice.currentData()
        known = issued.issued_of(self._desk.library, dossier.id) if dossier is not None and chosen else ()
        other = next((i for i in known if i.id == chosen), None)
        if other is None:
            return current, None
        earlier, later = sorted((current, other), key=lambda i: (i.seq, i.version))
        return earlier, later

    def _file(self) -> DossierFile | None:
        """The dossier as it is known now, also while the window shows an earlier day: what was issued is compared with it."""
        desk = self._desk
        if desk.known_on is None or desk.dossier is None:
            return desk.file
        return dossiers.dossier_file(desk.library, desk.dossier.id)

    def section(self, current: Issued) -> ChangesSection | None:
        """What has changed; None where an old log does not say what was."""
        file = self._file()
        earlier, later = self._pair(current)
        since, until = since_of(self._desk.library, earlier), since_of(self._desk.library, later)
        if file is None or since is None:
            return None
        if until is not None:
            return changes_between(since, until)
        now = stand_of(file, dossier_checks(file), dt.datetime.now().date())
        return changes_section(since, now, Register(file, {}))

    def page(self, current: Issued, gatherer: Gatherer) -> tuple[Callable[[], BriefingSummary], Options] | None:
        """What gathers the page of changes since an issue, in the language and on the paper that summaries are printed on."""
        file = self._file()
        if file is None:
            return None
        settings = self._settings
        earlier, later = self._pair(current)
        paper = settings.text("printing.paper")
        options = Options(
            settings.text("printing.language").partition("+")[0],
            paper if paper in TEMPLATES[CHANGES].papers else "a4",
            template=CHANGES,
        )
        gather = gatherer.begin(
            self._desk.library,
            file,
            as_of=dt.datetime.now().astimezone().replace(second=0, microsecond=0),
            marking=settings.text("printing.marking").strip(),
            prepared_by=settings.text("printing.prepared_by"),
            include=TEMPLATES[CHANGES].sections,
            since=earlier,
            until=later,
        )
        return gather, options
