"""What a person does to facts and words in the reader: confirm, reject, edit, mark, note, copy."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from briefing.core.article import Article
from briefing.core.fact import Fact, ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.qt import icons, wording
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import kin, notes, tray
from briefing.views.fact_actions import FactActions
from briefing.views.reader_edit import FactPopover, NotePopover, Popover
from briefing.views.reader_header import group_name
from briefing.views.reader_marks import GROUPS

if TYPE_CHECKING:
    from briefing.views.reader import ReaderPane

SOURCE = "reader"


class ReaderActions(QObject):
    """Every act is one undoable step: edits of rows, pushed with the words the menu shows."""

    def __init__(
        self,
        pane: ReaderPane,
        desk: Desk,
        selection: Selection,
        undo: UndoStack,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__(pane)
        self._pane, self._desk, self._selection = pane, desk, selection
        self._undo, self._settings, self._theme = undo, settings, theme
        self._facts = FactActions(desk, undo, settings)
        self.editor: Popover | None = None

    @property
    def _reviewer(self) -> str:
        return self._settings.text("general.reviewer")

    def _fact(self, key: str) -> Fact | None:
        return next((f for f in self._desk.facts if f.key == key), None)

    # Decisions

    def decide(self, key: str, what: str) -> None:
        """Confirm, reject, dispute or edit one fact; a note is edited or deleted."""
        note = self.note_of(key)
        if note is not None:
            if what == "reject":
                self.delete_note(note)
            elif what != "dispute":
                self.edit_note(note)
        elif what == "edit":
            self.edit(key)
        else:
            self._decide([key], what)

    def decide_all(self, key: str, what: str) -> None:
        """The same for a chip of the margin, which stands for every mention of one thing."""
        keys = next((item.keys for item in self._pane.margin.items if not item.is_card and key in item.keys), (key,))
        if what in ("confirm", "reject", "dispute") and self.note_of(key) is None:
            self._decide(keys, what)
        else:
            self.decide(key, what)

    def _decide(self, keys: Iterable[str], what: str) -> None:
        known = [f for f in (self._fact(k) for k in keys) if f is not None]
        if not self._desk.writable or not known:
            return
        if what == "reject":
            self._facts.reject([f.key for f in known])
            return
        if what == "dispute":
            self._facts.dispute([f.key for f in known])
            return
        # What a person corrected is settled already: confirming it again would hide that it was.
        open_ones = [f.key for f in known if f.status is not ReviewStatus.EDITED]
        if open_ones:
            self._facts.confirm(open_ones)

    def confirm(self, key: str) -> None:
        """A person agrees with the fact."""
        self.decide(key, "confirm")

    def reject(self, key: str) -> None:
        """A person says the text does not say this."""
        self.decide(key, "reject")

    def dispute(self, key: str) -> None:
        """A person doubts the fact: something else that is known speaks against it."""
        self.decide(key, "dispute")

    def edit(self, key: str) -> None:
        """Open the small editor beside the fact's words."""
        fact = self._fact(key)
        if fact is None or not self._desk.writable:
            return
        self.close_editor()
        self._show_editor(self._fact_editor(fact), lambda: self._pane.place_of(key))

    def _fact_editor(self, fact: Fact) -> FactPopover:
        article = self._desk.article
        language = article.language if article is not None else None
        return FactPopover(self._theme, fact, self._desk.dossier, language, self._facts, self._pane)

    def next_open_fact(self) -> None:
        """Select the next fact that waits for a decision, from the selected one on, round the end.

        Where none waits any more, that of the dossier's next article.
        """
        waiting = [f for f in self._desk.facts if f.awaits_review]
        if not waiting:
            others = self._desk.articles_to_review()
            if others:
                self._desk.open_article(others[0])
                waiting = [f for f in self._desk.facts if f.awaits_review]
        if not waiting:
            return
        now = self._fact(self._selection.key or "")
        after = now.span.start if now is not None else -1
        chosen = next((f for f in waiting if f.span.start > after and f is not now), waiting[0])
        self._selection.select(chosen.key, "command")

    # Words

    def mark(self, number: int) -> None:
        """Make the selected words a fact of kind `number` of the kind keys; what they leave open is asked first."""
        span, article = self._pane.text.selected_span(), self._desk.article
        if span is None or article is None or not self._desk.writable:
            return
        span = trimmed(article, span)
        if span.start == span.end:
            return
        from briefing.views.reader_marking import marked_fact, says_all

        draft = marked_fact(article, span, GROUPS[number], self._reviewer, self._desk.facts)
        if says_all(draft):
            self._marked(self._facts.add(draft, {}))
            return
        self.close_editor()
        editor = self._fact_editor(draft)
        editor.editor.added.connect(self._marked)
        self._show_editor(editor, lambda: self._pane.place_of_span(span))

    def _marked(self, key: str) -> None:
        """A fact was made of the selected words: show it."""
        if key:
            self._pane.text.clear_words()
            self._selection.select(key, SOURCE)

    def copy_with_source(self) -> None:
        """Put the selected words, or the selected fact's sentence, on the clipboard with where they stand."""
        article = self._desk.article
        if article is None:
            return
        span = self._pane.text.selected_span()
        fact = self._fact(self._selection.key or "")
        if span is None and fact is not None:
            span = fact.span
        if span is None:
            return
        QGuiApplication.clipboard().setText(quoted(article, trimmed(article, span)))

    # Notes

    def note_of(self, key: str) -> notes.Note | None:
        """The note with a key, None for a fact's key."""
        return next((n for n in self._pane.notes if n.key == key), None)

    def add_note(self) -> None:
        """Highlight the selected words and open a field for a note on them."""
        span, article = self._pane.text.selected_span(), self._desk.article
        if span is None or article is None or not self._desk.writable:
            return
        passage = Passage.at(article.text, trimmed(article, span))
        edits = notes.add_note_edits(self._desk.library, article.id, passage)
        if not self._undo.push(edits, self.tr("Add note")):
            return
        self._pane.text.clear_words()
        added = self.note_of(edits[0].subject)
        if added is not None:
            self.edit_note(added)

    def highlight(self) -> None:
        """Highlight the selected words; a note can be written on them later."""
        span, article = self._pane.text.selected_span(), self._desk.article
        if span is None or article is None or not self._desk.writable:
            return
        passage = Passage.at(article.text, trimmed(article, span))
        if self._undo.push(notes.add_note_edits(self._desk.library, article.id, passage), self.tr("Highlight")):
            self._pane.text.clear_words()

    def decide_kin(self, id: int, accepted: bool) -> None:
        """Say that another article tells the same, or that it does not."""
        status = kin.KinStatus.ACCEPTED if accepted else kin.KinStatus.DECLINED
        label = self.tr("Same story") if accepted else self.tr("Not the same story")
        self._undo.push(kin.decide_edits(self._desk.library, id, status, self._reviewer), label)

    # Passages without a place

    def place(self, id: int) -> None:
        """Give a passage of the tray the selected words as its place."""
        span, article = self._pane.text.selected_span(), self._desk.article
        if span is None or article is None:
            return
        try:
            edits = tray.place_edits(self._desk.library, id, trimmed(article, span))
        except ValueError:
            return
        if edits and self._undo.push(edits, self.tr("Place passage")):
            self._pane.text.clear_words()
            self._selection.select(edits[0].subject, SOURCE)

    def discard(self, id: int) -> None:
        """Let a passage of the tray go; Undo brings it back."""
        self._undo.push(tray.discard_edits(self._desk.library, id), self.tr("Discard passage"))

    def edit_note(self, note: notes.Note) -> None:
        """Open the note beside its words."""
        self.close_editor()
        editor = NotePopover(self._theme, note.text, self._pane)
        editor.accepted.connect(lambda text: self._write_note(note.id, text))
        editor.deleted.connect(lambda: self.delete_note(note))
        self._show_editor(editor, lambda: self._pane.place_of_span(note.passage.span))

    def _write_note(self, id: int, text: str) -> None:
        if self._undo.push(notes.edit_note_edits(self._desk.library, id, text=text), self.tr("Edit note")):
            self.close_editor()

    def delete_note(self, note: notes.Note) -> None:
        """Delete a note; Undo brings it back."""
        if self._undo.push(notes.delete_note_edits(self._desk.library, note.id), self.tr("Delete note")):
            self.close_editor()

    # Editors and menu

    def _show_editor(self, editor: Popover, place: Callable[[], QPoint]) -> None:
        self.editor = editor
        editor.closed.connect(self.close_editor)
        editor.open_at(place)

    def close_editor(self) -> None:
        """Close the editor that is open, giving the focus back."""
        if self.editor is not None:
            editor, self.editor = self.editor, None
            editor.leave()

    def refit_editor(self) -> None:
        """The pane has another shape: the editor that is open keeps to it."""
        if self.editor is not None:
            self.editor.refit()

    def show_menu(self, at: QPoint, key: str) -> None:
        """The menu for a fact, a note, or the selected words."""
        menu = self.menu_for(key)
        if not menu.isEmpty():
            menu.popup(at)

    def menu_for(self, key: str) -> QMenu:
        """The context menu; its acts are the same as the keys'."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        note, fact = self.note_of(key), self._fact(key)
        writable = self._desk.writable
        if note is not None and writable:
            menu.addAction(icons.icon("note-pencil"), self.tr("Edit note…"), lambda: self.edit_note(note))
            menu.addAction(icons.icon("trash"), self.tr("Delete note"), lambda: self.delete_note(note))
        elif fact is not None:
            self._fill_fact_menu(menu, fact, writable)
        if self._pane.text.selected_span() is not None:
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(icons.icon("copy"), self.tr("Copy"), self._pane.text.copy)
            menu.addAction(self.tr("Copy with source"), self.copy_with_source)
            if writable:
                menu.addAction(icons.icon("note-pencil"), self.tr("Add note…"), self.add_note)
                menu.addAction(self.tr("Highlight"), self.highlight)
                kinds = menu.addMenu(self.tr("Mark selection as"))
                for number, group in enumerate(GROUPS):
                    kinds.addAction(f"{number + 1}  {group_name(group)}", partial(self.mark, number))
        return menu

    def _fill_fact_menu(self, menu: QMenu, fact: Fact, writable: bool) -> None:
        key = fact.key
        menu.addAction(self.tr("Select"), lambda: self._selection.select(key, SOURCE))
        if not writable:
            return
        menu.addSeparator()
        menu.addAction(icons.icon("check"), self.tr("Confirm"), lambda: self.confirm(key))
        if fact.status is not ReviewStatus.REJECTED:
            menu.addAction(icons.icon("x-circle"), self.tr("Reject"), lambda: self.reject(key))
        if fact.status is not ReviewStatus.DISPUTED:
            menu.addAction(icons.icon("warning"), self.tr("Mark as conflict"), lambda: self.dispute(key))
        menu.addAction(icons.icon("note-pencil"), self.tr("Edit…"), lambda: self.edit(key))
        if self._facts.can_part(fact):
            menu.addAction(self.tr("Part into a person of their own"), lambda: self._facts.part_person(key))


def trimmed(article: Article, span: Span) -> Span:
    """The span without white space at its ends."""
    start, end = span.start, span.end
    while start < end and article.text[start].isspace():
        start += 1
    while end > start and article.text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def quoted(article: Article, span: Span) -> str:
    """Words with their source: the quote, then publisher, title, date, paragraph and address."""
    translate = wording.translate
    where = [p for p in (article.source_name, wording.quoted(article.title)) if p]
    if article.published is not None:
        where.append(wording.date(article.published))
    paragraph = article.paragraph_of(span.start)
    if paragraph:
        where.append(translate("Reader", "paragraph %1").replace("%1", str(paragraph)))
    if article.source_url:
        where.append(article.source_url)
    return f"{wording.quoted(span.of(article.text))}\n({', '.join(where)})"
