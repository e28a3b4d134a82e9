"""The command table: every command of the program is one row; menus, toolbar, keys and palette come from it."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from briefing.qt.translation import QT_TRANSLATE_NOOP

ARTICLE = "article"
DOSSIER = "dossier"
FACT = "fact"
FACTS = "facts"
TEXT = "text"
UNDO = "undo"
REDO = "redo"
CHART = "chart"
SIDES = "sides"
WRITE = "write"
SAMPLE = "sample"
PACK = "pack"


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    `menu` is where it stands ("file", or "view/theme" for a submenu); `rule` draws a separator before
    it. `keys` are portable key sequences, the first is shown ("Ctrl" is the command key on macOS);
    `mac` and `linux` replace them there. `needs` names the states that must all hold for it to be
    enabled. A `local` command's keys work in the pane that has the focus, not in the whole window.
    `radio` names the group of which one is checked.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: tuple[str, ...] = ()
    mac: tuple[str, ...] | None = None
    linux: tuple[str, ...] | None = None
    rule: bool = False
    checkable: bool = False
    radio: str = ""
    local: bool = False
    role: str = ""
    """The place macOS moves it to: "quit", "about" or "preferences"."""

    def keys_here(self, platform: str = sys.platform) -> tuple[str, ...]:
        """The key sequences on a platform."""
        if platform == "darwin" and self.mac is not None:
            return self.mac
        if platform.startswith("linux") and self.linux is not None:
            return self.linux
        return self.keys


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Menu", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Menu", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menu", "&View")),
    ("article", QT_TRANSLATE_NOOP("Menu", "&Article")),
    ("facts", QT_TRANSLATE_NOOP("Menu", "Fa&cts")),
    ("chart", QT_TRANSLATE_NOOP("Menu", "C&hart")),
    ("window", QT_TRANSLATE_NOOP("Menu", "&Window")),
    ("help", QT_TRANSLATE_NOOP("Menu", "&Help")),
    ("view/theme", QT_TRANSLATE_NOOP("Menu", "Theme")),
    ("view/revisions", QT_TRANSLATE_NOOP("Menu", "Revisions")),
    ("facts/mark", QT_TRANSLATE_NOOP("Menu", "Mark selection as")),
    ("chart/sources", QT_TRANSLATE_NOOP("Menu", "Sources")),
    ("chart/cut", QT_TRANSLATE_NOOP("Menu", "Cut time by")),
    ("chart/currency", QT_TRANSLATE_NOOP("Menu", "Currency")),
)

_FILE = (
    Command("file.import", QT_TRANSLATE_NOOP("Command", "Import…"), "file", ("Ctrl+O",), "file-plus", (WRITE,)),
    Command("file.paste", QT_TRANSLATE_NOOP("Command", "Paste as article"), "file", ("Ctrl+Shift+V",), needs=(WRITE,)),
    Command("file.imports", QT_TRANSLATE_NOOP("Command", "Imports…"), "file", ("Ctrl+Shift+I",), "list"),
    Command("file.new_dossier", QT_TRANSLATE_NOOP("Command", "New dossier…"), "file", ("Ctrl+N",), needs=(WRITE,)),
    Command(
        "file.summary",
        QT_TRANSLATE_NOOP("Command", "Write summary"),
        "file",
        ("Ctrl+E", "F9"),
        "note-pencil",
        (DOSSIER,),
        rule=True,
        checkable=True,
    ),
    Command(
        "file.print",
        QT_TRANSLATE_NOOP("Command", "Print summary…"),
        "file",
        ("Ctrl+P",),
        "printer",
        (DOSSIER,),
    ),
    Command(
        "file.issued",
        QT_TRANSLATE_NOOP("Command", "Issued summaries…"),
        "file",
        icon="list",
        needs=(DOSSIER,),
    ),
    Command("file.export", QT_TRANSLATE_NOOP("Command", "Export…"), "file", ("Ctrl+Shift+E",), "export", (DOSSIER,)),
    Command("file.save_pack", QT_TRANSLATE_NOOP("Command", "Save evidence pack…"), "file", needs=(DOSSIER,)),
    Command("file.save_copy", QT_TRANSLATE_NOOP("Command", "Save a copy of the library…"), "file"),
    Command("file.add_pack", QT_TRANSLATE_NOOP("Command", "Add to my library"), "file", needs=(PACK,)),
    Command(
        "file.remove_dossier",
        QT_TRANSLATE_NOOP("Command", "Remove dossier"),
        "file",
        icon="trash",
        needs=(DOSSIER, WRITE),
        rule=True,
    ),
    Command(
        "file.remove_sample",
        QT_TRANSLATE_NOOP("Command", "Remove the sample dossier"),
        "file",
        needs=(SAMPLE, WRITE),
    ),
    Command("file.sample", QT_TRANSLATE_NOOP("Command", "Open the sample dossier"), "file", needs=(WRITE,)),
    Command("file.close", QT_TRANSLATE_NOOP("Command", "Close window"), "file", ("Ctrl+W",), rule=True),
    Command("file.quit", QT_TRANSLATE_NOOP("Command", "Quit"), "file", ("Ctrl+Q",), role="quit"),
)

_EDIT = (
    Command("edit.undo", QT_TRANSLATE_NOOP("Command", "Undo"), "edit", ("Ctrl+Z",), "arrow-counter-clockwise", (UNDO,)),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("Command", "Redo"),
        "edit",
        ("Ctrl+Y",),
        "arrow-clockwise",
        (REDO,),
        mac=("Ctrl+Shift+Z",),
        linux=("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Command(
        "edit.copy_source",
        QT_TRANSLATE_NOOP("Command", "Copy with source"),
        "edit",
        ("Ctrl+Shift+C",),
        "copy",
        (ARTICLE,),
        rule=True,
    ),
    Command(
        "edit.find",
        QT_TRANSLATE_NOOP("Command", "Find in article"),
        "edit",
        ("Ctrl+F",),
        "magnifying-glass",
        (ARTICLE,),
        rule=True,
    ),
    Command(
        "edit.find_next",
        QT_TRANSLATE_NOOP("Command", "Find next"),
        "edit",
        ("F3", "Ctrl+G"),
        needs=(ARTICLE,),
        mac=("Ctrl+G", "F3"),
    ),
    Command(
        "edit.find_previous",
        QT_TRANSLATE_NOOP("Command", "Find previous"),
        "edit",
        ("Shift+F3", "Ctrl+Shift+G"),
        needs=(ARTICLE,),
        mac=("Ctrl+Shift+G", "Shift+F3"),
    ),
    Command("edit.search", QT_TRANSLATE_NOOP("Command", "Search library"), "edit", ("Ctrl+Shift+F",)),
    Command(
        "edit.preferences",
        QT_TRANSLATE_NOOP("Command", "Preferences…"),
        "edit",
        ("Ctrl+,",),
        "gear",
        rule=True,
        role="preferences",
    ),
)

_VIEW = (
    Command("view.library", QT_TRANSLATE_NOOP("Command", "Library"), "view", ("Ctrl+1",), checkable=True),
    Command("view.margin", QT_TRANSLATE_NOOP("Command", "Margin"), "view", ("Ctrl+2",), checkable=True),
    Command("view.evidence", QT_TRANSLATE_NOOP("Command", "Evidence"), "view", ("Ctrl+3",), "columns", checkable=True),
    Command(
        "view.key_passages",
        QT_TRANSLATE_NOOP("Command", "Key passages"),
        "view",
        ("Ctrl+K",),
        "rows",
        (ARTICLE,),
        rule=True,
        checkable=True,
    ),
    Command("view.evidence_below", QT_TRANSLATE_NOOP("Command", "Evidence below"), "view", checkable=True),
    Command(
        "view.larger",
        QT_TRANSLATE_NOOP("Command", "Larger text"),
        "view",
        ("Ctrl++", "Ctrl+="),
        "text-aa",
        rule=True,
    ),
    Command("view.smaller", QT_TRANSLATE_NOOP("Command", "Smaller text"), "view", ("Ctrl+-",)),
    Command("view.normal", QT_TRANSLATE_NOOP("Command", "Normal text"), "view", ("Ctrl+0",)),
    Command(
        "view.theme_system", QT_TRANSLATE_NOOP("Command", "Same as system"), "view/theme", checkable=True, radio="theme"
    ),
    Command("view.theme_light", QT_TRANSLATE_NOOP("Command", "Light"), "view/theme", checkable=True, radio="theme"),
    Command("view.theme_dark", QT_TRANSLATE_NOOP("Command", "Dark"), "view/theme", checkable=True, radio="theme"),
    Command(
        "view.known_on",
        QT_TRANSLATE_NOOP("Command", "As known on a day…"),
        "view",
        ("F7",),
        needs=(DOSSIER,),
        rule=True,
        checkable=True,
    ),
    Command("view.rejected", QT_TRANSLATE_NOOP("Command", "Rejected facts"), "view", needs=(ARTICLE,), checkable=True),
    Command(
        "view.revisions",
        QT_TRANSLATE_NOOP("Command", "Dismiss revisions"),
        "view/revisions",
        needs=(CHART,),
    ),
    Command(
        "view.full_screen",
        QT_TRANSLATE_NOOP("Command", "Full screen"),
        "view",
        ("F11",),
        mac=("Ctrl+Meta+F",),
        rule=True,
        checkable=True,
    ),
    Command("view.palette", QT_TRANSLATE_NOOP("Command", "Command palette…"), "view", ("Ctrl+Shift+P",)),
)

_ARTICLE = (
    Command(
        "article.next",
        QT_TRANSLATE_NOOP("Command", "Next article"),
        "article",
        ("Ctrl+PgDown",),
        "caret-right",
        (ARTICLE,),
        mac=("Ctrl+Alt+Down",),
    ),
    Command(
        "article.previous",
        QT_TRANSLATE_NOOP("Command", "Previous article"),
        "article",
        ("Ctrl+PgUp",),
        "caret-left",
        (ARTICLE,),
        mac=("Ctrl+Alt+Up",),
    ),
    Command(
        "article.back",
        QT_TRANSLATE_NOOP("Command", "Back"),
        "article",
        ("Alt+Left",),
        mac=("Ctrl+[",),
        rule=True,
    ),
    Command("article.forward", QT_TRANSLATE_NOOP("Command", "Forward"), "article", ("Alt+Right",), mac=("Ctrl+]",)),
    Command(
        "article.original",
        QT_TRANSLATE_NOOP("Command", "Open original"),
        "article",
        ("Ctrl+Return",),
        "arrow-square-out",
        (ARTICLE,),
        rule=True,
    ),
    Command(
        "article.language", QT_TRANSLATE_NOOP("Command", "Language…"), "article", needs=(ARTICLE, WRITE), rule=True
    ),
    Command("article.published", QT_TRANSLATE_NOOP("Command", "Publication date…"), "article", needs=(ARTICLE, WRITE)),
    Command("article.versions", QT_TRANSLATE_NOOP("Command", "Older versions…"), "article", needs=(ARTICLE,)),
    Command(
        "article.remove",
        QT_TRANSLATE_NOOP("Command", "Remove article"),
        "article",
        icon="trash",
        needs=(ARTICLE, WRITE),
    ),
)

_FACTS = (
    Command(
        "facts.review",
        QT_TRANSLATE_NOOP("Command", "Review facts"),
        "facts",
        ("F8", "Ctrl+R"),
        "checks",
        (FACTS,),
        mac=("Ctrl+R", "F8"),
        checkable=True,
    ),
    Command("facts.next_open", QT_TRANSLATE_NOOP("Command", "Next open fact"), "facts", ("Ctrl+J",), needs=(FACTS,)),
    Command(
        "facts.merge", QT_TRANSLATE_NOOP("Command", "Merge with…"), "facts", ("J",), needs=(FACT, WRITE), local=True
    ),
    Command(
        "facts.split", QT_TRANSLATE_NOOP("Command", "Split again"), "facts", ("S",), needs=(FACT, WRITE), local=True
    ),
    Command(
        "facts.confirm_supported",
        QT_TRANSLATE_NOOP("Command", "Confirm what the checks support…"),
        "facts",
        ("Ctrl+Shift+J",),
        "checks",
        (FACTS, WRITE),
    ),
    Command(
        "facts.confirm",
        QT_TRANSLATE_NOOP("Command", "Confirm fact"),
        "facts",
        ("Return",),
        "check",
        (FACT, WRITE),
        rule=True,
        local=True,
    ),
    Command(
        "facts.reject",
        QT_TRANSLATE_NOOP("Command", "Reject fact"),
        "facts",
        ("Del",),
        "x-circle",
        (FACT, WRITE),
        mac=("Backspace",),
        local=True,
    ),
    Command(
        "facts.edit",
        QT_TRANSLATE_NOOP("Command", "Edit fact…"),
        "facts",
        ("F2", "E"),
        "note-pencil",
        (FACT, WRITE),
        mac=("E",),
        local=True,
    ),
    Command(
        "facts.note",
        QT_TRANSLATE_NOOP("Command", "Add note…"),
        "facts",
        ("N",),
        "note-pencil",
        (TEXT, WRITE),
        rule=True,
        local=True,
    ),
    Command(
        "facts.highlight", QT_TRANSLATE_NOOP("Command", "Highlight"), "facts", ("H",), needs=(TEXT, WRITE), local=True
    ),
    Command(
        "facts.commitments", QT_TRANSLATE_NOOP("Command", "Commitments…"), "facts", ("Ctrl+Shift+K",), needs=(DOSSIER,)
    ),
    Command(
        "facts.read_again", QT_TRANSLATE_NOOP("Command", "Read again…"), "facts", needs=(ARTICLE, WRITE), rule=True
    ),
    Command("facts.words", QT_TRANSLATE_NOOP("Command", "Words and aliases…"), "facts", needs=(WRITE,)),
    Command(
        "facts.mark_figure",
        QT_TRANSLATE_NOOP("Command", "Figure"),
        "facts/mark",
        ("1",),
        needs=(TEXT, WRITE),
        local=True,
    ),
    Command(
        "facts.mark_date", QT_TRANSLATE_NOOP("Command", "Date"), "facts/mark", ("2",), needs=(TEXT, WRITE), local=True
    ),
    Command(
        "facts.mark_person",
        QT_TRANSLATE_NOOP("Command", "Person"),
        "facts/mark",
        ("3",),
        needs=(TEXT, WRITE),
        local=True,
    ),
    Command(
        "facts.mark_organisation",
        QT_TRANSLATE_NOOP("Command", "Organisation"),
        "facts/mark",
        ("4",),
        needs=(TEXT, WRITE),
        local=True,
    ),
    Command(
        "facts.mark_country",
        QT_TRANSLATE_NOOP("Command", "Place"),
        "facts/mark",
        ("5",),
        needs=(TEXT, WRITE),
        local=True,
    ),
    Command(
        "facts.mark_topic", QT_TRANSLATE_NOOP("Command", "Topic"), "facts/mark", ("6",), needs=(TEXT, WRITE), local=True
    ),
)

_CHART: tuple[Command, ...] = (
    Command(
        "chart.refresh",
        QT_TRANSLATE_NOOP("Command", "Refresh figures"),
        "chart",
        ("F5",),
        "arrow-clockwise",
        mac=("Ctrl+Shift+R", "F5"),
    ),
    Command(
        "chart.get_figures",
        QT_TRANSLATE_NOOP("Command", "Get figures now…"),
        "chart",
        icon="download-simple",
        needs=(DOSSIER, WRITE),
    ),
    Command("chart.pause", QT_TRANSLATE_NOOP("Command", "Pause live figures"), "chart", ("Ctrl+L",), checkable=True),
    Command(
        "chart.zoom_in",
        QT_TRANSLATE_NOOP("Command", "Zoom in"),
        "chart",
        ("+",),
        "magnifying-glass-plus",
        (CHART,),
        rule=True,
        local=True,
    ),
    Command(
        "chart.zoom_out",
        QT_TRANSLATE_NOOP("Command", "Zoom out"),
        "chart",
        ("-",),
        "magnifying-glass-minus",
        (CHART,),
        local=True,
    ),
    Command(
        "chart.whole",
        QT_TRANSLATE_NOOP("Command", "Whole period"),
        "chart",
        ("Home",),
        "arrows-out-line-horizontal",
        (CHART,),
        local=True,
    ),
    Command(
        "chart.table",
        QT_TRANSLATE_NOOP("Command", "Show as table"),
        "chart",
        ("Ctrl+T",),
        "table",
        (CHART,),
        rule=True,
        checkable=True,
    ),
    Command(
        "chart.sides",
        QT_TRANSLATE_NOOP("Command", "Both sides’ figures…"),
        "chart",
        ("Ctrl+Shift+M",),
        "columns",
        (SIDES,),
    ),
    Command("chart.copy", QT_TRANSLATE_NOOP("Command", "Copy as picture"), "chart", icon="image", needs=(CHART,)),
    Command("chart.save", QT_TRANSLATE_NOOP("Command", "Save picture…"), "chart", needs=(CHART,)),
)

_CUTS = (
    ("year", QT_TRANSLATE_NOOP("Command", "Years"), "Y"),
    ("quarter", QT_TRANSLATE_NOOP("Command", "Quarters"), "Q"),
    ("month", QT_TRANSLATE_NOOP("Command", "Months"), "M"),
    ("to_date", QT_TRANSLATE_NOOP("Command", "Year to date"), "D"),
    ("rolling", QT_TRANSLATE_NOOP("Command", "Last twelve months"), "R"),
)
_CHART += tuple(
    Command(f"chart.cut_{id}", words, "chart/cut", (key,), needs=(CHART,), checkable=True, radio="cut", local=True)
    for id, words, key in _CUTS
)

_HELP = (
    Command("window.next_pane", QT_TRANSLATE_NOOP("Command", "Next pane"), "window", ("F6",)),
    Command("window.previous_pane", QT_TRANSLATE_NOOP("Command", "Previous pane"), "window", ("Shift+F6",)),
    Command("help.manual", QT_TRANSLATE_NOOP("Command", "Briefing help"), "help", ("F1",), "question", mac=("Ctrl+?",)),
    Command("help.shortcuts", QT_TRANSLATE_NOOP("Command", "Shortcuts"), "help", ("Ctrl+/",), "keyboard"),
    Command("help.about", QT_TRANSLATE_NOOP("Command", "About Briefing"), "help", icon="info", rule=True, role="about"),
)

TABLE: tuple[Command, ...] = _FILE + _EDIT + _VIEW + _ARTICLE + _FACTS + _CHART + _HELP

TOOLBAR: tuple[str, ...] = (
    "file.import",
    "edit.find",
    "",
    "facts.review",
    "",
    "file.summary",
    "file.print",
    "file.export",
)
"""The commands with words on the toolbar; an empty id is a separator."""
