"""Evidence packs in the window: saving one, opening one beside this window, and taking the one looked at into one's library."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing import paths
from briefing.qt import child, wording
from briefing.qt.desk import Desk
from briefing.qt.failures import Notice
from briefing.qt.settings import Settings
from briefing.qt.tasks import Tasks
from briefing.qt.wording_refusals import refusal
from briefing.storage.library import Library, LibraryError
from briefing.storage.packfile import SUFFIX, Pack, read_pack
from briefing.storage.packtaking import Taken

NOTICE = "evidence pack"


def apart(files: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """The evidence packs among files, and the others."""
    found: tuple[list[Path], list[Path]] = ([], [])
    for file in files:
        found[file.suffix.casefold() != SUFFIX].append(file)
    return found


class Packs(QObject):
    """What the window does with evidence packs. `said` carries words for the status bar, `wanted` a file to write one to.

    `looked_at` says that the window shows a pack itself, so that its library is none of the user's own.
    """

    said = Signal(str)
    wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        tasks: Tasks,
        notify: Callable[[Notice], None],
        solve: Callable[[str], None],
        window: QWidget,
        *,
        looked_at: bool = False,
    ) -> None:
        super().__init__(window)
        self._desk, self._settings, self._tasks = desk, settings, tasks
        self._notify, self._solve, self._window = notify, solve, window
        # What is added there goes into the library of this window, whichever it was started with.
        own = None if looked_at else desk.library.path
        self.start: Callable[[Path], bool] = partial(child.start_window, library=own)

    def tell(self, pack: Path) -> None:
        """Say that this window looks at a pack, that it is sound, and how to keep what is in it."""
        title = self.tr("Evidence pack, for reading only.")
        words = self.tr("%1 is as it was sealed; every hash agrees. Nothing can be changed in it.")
        act = (self.tr("Add to my library"), self.add)
        self._notify(Notice("warn", title, words.replace("%1", pack.name), (act,), key=NOTICE))

    def ask(self) -> None:
        """Ask for a file and save the open dossier as an evidence pack."""
        if self._desk.dossier is None:
            return
        folder = self._settings.text("session.folder") or str(Path.home())
        suggestion = str(Path(folder, f"{self._desk.dossier.id}{SUFFIX}"))
        kind = self.tr("Evidence pack (*.briefing)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save evidence pack"), suggestion, kind)
        if not name:
            return
        out = Path(name)
        if out.suffix.casefold() != SUFFIX:
            out = out.with_name(out.name + SUFFIX)
        self._settings.set("session.folder", str(out.parent))
        self.wanted.emit(out)

    def open(self, path: Path) -> None:
        """Verify a pack and open it in a window of its own, or say what is wrong with it."""
        self._tasks.run(lambda: read_pack(path), self._opened, self._failed)

    def _opened(self, pack: Pack) -> None:
        self._solve(NOTICE)
        if self.start(pack.path):
            self.said.emit(self.tr("%1 opens in a window of its own").replace("%1", pack.path.name))
        else:
            title = self.tr("The evidence pack could not be opened.")
            self._notify(Notice("bad", title, self.tr("Start Briefing with it instead."), key=NOTICE))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, LibraryError):
            raise error
        # The name is enough to know it by; the whole path would fill the banner.
        said = refusal(error.sentence).replace(str(error.path), error.path.name)
        title = self.tr("The evidence pack was not opened.")
        self._notify(Notice("bad", title, said, key=NOTICE, tip=str(error.path)))

    def add(self) -> None:
        """Take what the pack holds into the user's own library; what is there already stays as it is."""
        source, target = self._desk.library.path, paths.default_library()

        def work() -> tuple[Taken, ...]:
            # The reader of articles is not needed before.
            from briefing.ingest.packing import add_to

            with Library.open(source, readonly=True) as unpacked, Library.open(target, timeout=10.0) as own:
                return add_to(own, unpacked)

        self._tasks.run(work, self._added, self._failed_to_add)

    def _added(self, taken: tuple[Taken, ...]) -> None:
        articles, facts = sum(t.articles for t in taken), sum(t.facts for t in taken)
        known = sum(t.known for t in taken)
        title = self.tr("Added to your library.")
        words = self.tr("New articles: %1, facts: %2. Already there and left as they are: %3.")
        words = words.replace("%1", wording.count(articles)).replace("%2", wording.count(facts))
        words = words.replace("%3", wording.count(known))
        if updated := sum(t.updated for t in taken):
            newer = self.tr("Articles that have a newer text now: %1.")
            words = f"{words} {newer.replace('%1', wording.count(updated))}"
        self._notify(Notice("warn", title, words, key=NOTICE))

    def _failed_to_add(self, error: BaseException) -> None:
        if not isinstance(error, LibraryError):
            raise error
        self._notify(Notice("bad", self.tr("Nothing was added to your library."), refusal(error.sentence), key=NOTICE))
