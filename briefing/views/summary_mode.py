"""Summary mode: the editor and its page in the window's panes, kept in step with library, selection and each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from briefing.core.change import Change, Kind
from briefing.core.claim import Section
from briefing.core.evidence import Evidence
from briefing.core.fact import Flow
from briefing.qt.page_edits import PageEdits
from briefing.views.parts import Parts
from briefing.views.proof import Proof, ProofMaker, Wanted
from briefing.views.summary_editor import SummaryEditor
from briefing.views.summary_notes_box import REVIEW, page_notes
from briefing.views.summary_pane import SummaryPane

SOURCE = "summary"


class SummaryMode(QObject):
    """Owns the editor (in the text's place) and the pane with the page (in the evidence's place).

    `evidence_shown` asks for the article in the editor's place, `text_wanted` for the editor again;
    `review_wanted`, `print_wanted` and `closed` are for the window. `shown` carries each Proof.
    """

    evidence_shown = Signal()
    text_wanted = Signal()
    review_wanted = Signal()
    print_wanted = Signal()
    closed = Signal()
    shown = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._selection, self._settings = parts.desk, parts.selection, parts.settings
        self.edits = PageEdits(parts.desk, parts.undo, self)
        self.editor = SummaryEditor(self.edits, parts.theme)
        self.pane = SummaryPane(parts.theme, parts.settings)
        self.proof: Proof | None = None
        self._maker = ProofMaker(self._collect, self)
        self._as_of = self._desk.moment
        self._active = False
        self._connect()

    def _connect(self) -> None:
        desk, pane, editor = self._desk, self.pane, self.editor
        desk.dossier_moved.connect(self._on_moved)
        desk.dossier_opened.connect(self._on_opened)
        self._selection.changed.connect(self._on_selection)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(pane.show_failure)
        self._maker.nothing.connect(lambda: pane.preview.set_waiting(False))
        pane.bar.changed.connect(self.ask)
        pane.bar.print_wanted.connect(self._on_print)
        pane.bar.closed.connect(self.closed)
        pane.notes.wanted.connect(self._on_note)
        pane.preview.spot_chosen.connect(lambda n: self._choose(n, opening=True))
        pane.preview.spot_walked.connect(lambda n: self._choose(n, opening=False))
        pane.preview.left.connect(self.text_wanted)
        pane.strip.shown_wanted.connect(self.evidence_shown)
        pane.strip.text_wanted.connect(self.text_wanted)
        editor.opened.connect(self._open_keys)
        editor.left.connect(lambda: pane.preview.setFocus(Qt.FocusReason.OtherFocusReason))

    # --- on and off ------------------------------------------------------------------------------

    def enter(self) -> None:
        """The mode comes into view: show what is, and begin to write where something is missing."""
        self._active = True
        self.editor.refresh()
        self.ask()

    def leave(self) -> None:
        """The mode goes out of view; nothing that was written is lost."""
        self.flush()
        self._active = False

    def flush(self) -> None:
        """Keep what is written, now."""
        self.editor.flush()

    def close(self) -> None:
        """The program ends: keep what is written, leave no worker behind."""
        self.flush()
        self._maker.close()

    def ask(self) -> None:
        """Lay the page out anew."""
        if self._active:
            self._as_of = self._desk.moment
            self.pane.preview.set_waiting(True)
            self._maker.ask()

    @property
    def pending(self) -> bool:
        """Whether a newer page is on its way."""
        return self._maker.pending

    # --- what the desk says ----------------------------------------------------------------------

    def _on_moved(self, change: Change) -> None:
        if not self._active:
            return
        if change.touches(Kind.SUMMARY, Kind.DOSSIER):
            self.editor.refresh()
        if not (change.kinds and change.kinds <= {Kind.SETTING}):
            self.ask()

    def _on_opened(self) -> None:
        self.proof = None
        self.editor.forget()
        if self._active:
            self.ask()

    def _collect(self) -> Wanted | None:
        file = self._desk.file
        if file is None:
            return None
        bar = self.pane.bar
        asked = {
            "as_of": self._as_of,
            "marking": self._settings.text("printing.marking"),
            "series": self._desk.asked_series,
            "prepared_by": self._settings.text("printing.prepared_by"),
            "include": bar.include,
            "proposed": bar.proposed,
            "mirror": self._desk.mirror_asked(),
        }
        return Wanted(self._desk.library, file, asked, bar.options)

    def _on_made(self, proof: Proof) -> None:
        self.proof = proof
        self.pane.show_proof(proof)
        self.editor.show_proof(proof)
        self.pane.notes.show_notes(page_notes(proof, self.editor.too_long))
        self._light(bring=False)
        self.shown.emit(proof)

    # --- selection -------------------------------------------------------------------------------

    def _choose(self, n: int, *, opening: bool) -> None:
        """A number of the page was clicked or walked to: select what its claim rests on."""
        keys = self._keys_of(n)
        if not keys:
            return
        key = self._leading(keys)
        self._selection.select(key, SOURCE)
        self._show_strip(key, self.pane.preview.spots[n].number)
        self.pane.preview.light(frozenset({n}))
        if opening and key.startswith("fact:"):
            self.evidence_shown.emit()

    def _keys_of(self, n: int) -> tuple[str, ...]:
        """The facts behind a printed number: its claim's own, as far as that evidence tells them."""
        spots = self.pane.preview.spots
        if self.proof is None or not 0 <= n < len(spots):
            return ()
        spot, evidence = spots[n], self.proof.summary.evidence
        told = evidence[spot.number - 1].keys if spot.number <= len(evidence) else ()
        return tuple(k for k in spot.keys if k in told) or told

    def _leading(self, keys: tuple[str, ...]) -> str:
        """The fact that stands for a claim: the one selected already, else a total before its parts."""
        known = {f.key: f for f in self._desk.file.figures} if self._desk.file is not None else {}
        totals = [k for k in keys if k in known and known[k].figure.flow is Flow.TURNOVER]
        return next((k for k in keys if k == self._selection.key), (totals or keys)[0])

    def _open_keys(self, keys: tuple[str, ...]) -> None:
        """Show the evidence of an item of the editor."""
        if keys:
            key = self._leading(keys)
            self._selection.select(key, SOURCE)
            self._light(bring=True)
            if key.startswith("fact:"):
                self.evidence_shown.emit()

    def _on_selection(self, source: str) -> None:
        if not self._active:
            return
        self.editor.show_selected(self._selection.key)
        if source != SOURCE:
            self._light(bring=True)

    def _light(self, *, bring: bool) -> None:
        """Light what the page says of the selected fact."""
        key = self._selection.key
        spots = self.pane.preview.spots
        exact = {n for n, spot in enumerate(spots) if key is not None and key in spot.keys}
        found = exact or {n for n in range(len(spots)) if key is not None and key in self._keys_of(n)}
        self.pane.preview.light(frozenset(found), bring=bring)
        self._show_strip(key)

    def _show_strip(self, key: str | None, number: int = 0) -> None:
        entry = self._evidence(key, number)
        in_article = key is not None and key.startswith("fact:")
        self.pane.show_evidence(entry, in_article=in_article)

    def _evidence(self, key: str | None, number: int) -> Evidence | None:
        if self.proof is None or key is None:
            return None
        entries = self.proof.summary.evidence
        return next((e for e in entries if key in e.keys and number in (0, e.number)), None)

    # --- ways out --------------------------------------------------------------------------------

    def _on_note(self, way: str) -> None:
        if way == REVIEW:
            self.flush()
            self.review_wanted.emit()
        else:
            self.text_wanted.emit()
            self.editor.bring(Section(way))

    def _on_print(self) -> None:
        self.flush()
        self.print_wanted.emit()
