"""Commands of facts and chart, in the order of their menus."""

from __future__ import annotations

from briefing.qt.command import ARTICLE, CHART, DOSSIER, FACT, FACTS, SIDES, TEXT, WRITE, Command
from briefing.qt.translation import QT_TRANSLATE_NOOP

OF_FACTS = (
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
        "facts.dispute",
        QT_TRANSLATE_NOOP("Command", "Mark as conflict"),
        "facts",
        ("C",),
        "warning",
        (FACT, WRITE),
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

OF_CHART: tuple[Command, ...] = (
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
OF_CHART += tuple(
    Command(f"chart.cut_{id}", words, "chart/cut", (key,), needs=(CHART,), checkable=True, radio="cut", local=True)
    for id, words, key in _CUTS
)
