"""The command line's words: commands, options and what each accepts."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from pathlib import Path
from typing import NoReturn

from briefing.ingest.filing import can_be_side
from briefing.printing.options import PAPERS
from briefing.printing.templates import TEMPLATES
from briefing.printing.words import LANGUAGES

PROGRAM = "briefing"
_WINDOW = "Without a command the window opens; files named are imported and shown."


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line and leave with code 2."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def pair(text: str) -> tuple[str, str]:
    """A dossier's id, "KZ-BE": two different countries, alpha-2, or one country and the Union ("VN-EU")."""
    first, _, second = text.upper().partition("-")
    known = can_be_side(first) and can_be_side(second)
    if not known or first == second or len(first + second) != 4:
        raise argparse.ArgumentTypeError(f"“{text}” names no pair of countries; write it like KZ-BE")
    return first, second


def _languages(text: str) -> str:
    """A language of the page, or two that stand side by side ("en+fr")."""
    asked = text.split("+")
    unknown = [language for language in asked if language not in LANGUAGES]
    if unknown:
        raise argparse.ArgumentTypeError(f"no page is written in “{unknown[0]}”; choose from {', '.join(LANGUAGES)}")
    if len(asked) > 2 or len(set(asked)) < len(asked):
        raise argparse.ArgumentTypeError(f"“{text}” names no two different languages; write them like en+fr")
    return text


def _moment(text: str) -> dt.datetime:
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return dt.datetime.combine(dt.date.fromisoformat(text), dt.time())
        return dt.datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no date; write it like 2024-12-02") from None


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9]\d{2,3})x([1-9]\d{2,3})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no size; write it like 1440x900")
    return int(match[1]), int(match[2])


def parser() -> Parser:
    """The whole command line."""
    common = Parser(add_help=False)
    common.add_argument("--library", type=Path, metavar="FILE", help="the library file (default: BRIEFING_LIBRARY)")
    common.add_argument("--json", action="store_true", help="print JSON instead of text")
    main = Parser(prog=PROGRAM, description="Briefing without its window.", epilog=_WINDOW)
    commands = main.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help: str) -> Parser:
        return commands.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".", parents=[common])

    imported = command("import", "import articles, trade tables and folders")
    imported.add_argument("paths", nargs="+", metavar="PATH")
    imported.add_argument(
        "--waiting", action="store_true", help="each PATH is the hash of a table that waits for answers"
    )
    imported.add_argument(
        "--ask",
        action="store_true",
        help="preview each table as JSON before it is written, and read what to do with it from standard input",
    )
    imported.add_argument("--dossier", type=pair, metavar="KZ-BE", help="file everything under this pair")
    watch = command("watch", "import what settles in a folder, until interrupted")
    watch.add_argument("folder", type=Path, metavar="FOLDER")
    watch.add_argument("--dossier", type=pair, metavar="KZ-BE", help="file everything under this pair")
    figures = command("figures", "ask public services for a dossier's trade figures; only those named are asked")
    figures.add_argument("--dossier", type=pair, metavar="KZ-BE", help="default: the only one, else the one read last")
    figures.add_argument(
        "--source",
        action="append",
        required=True,
        choices=("eurostat", "comtrade"),
        help="may be given twice; a key for comtrade is taken from BRIEFING_COMTRADE_KEY",
    )
    figures.add_argument("--since", type=int, metavar="YEAR", help="the first year (default: the last six)")
    figures.add_argument("--no-months", action="store_true", help="ask for years only")
    figures.add_argument("--goods", action="store_true", help="ask for goods by HS chapter too")
    facts = command("facts", "show the proposed facts of an article, with their places and checks")
    facts.add_argument("article", metavar="PATH|ARTICLE_ID")
    _summary(command("summary", "print the briefing summary of a dossier"))
    trade = command("trade", "show the observations behind the chart, each with source and place")
    trade.add_argument("--dossier", type=pair, metavar="KZ-BE", help="default: the only one, else the one read last")
    trade.add_argument("--as-of", type=_moment, metavar="DATE", help="the figures as they were known on that day")
    search = command("search", "search articles, notes and people; numbers in any notation")
    search.add_argument("query", nargs="+", metavar="QUERY")
    export = command(
        "export",
        "write a dossier's observations (.csv), all of it (.json), or a sealed evidence pack (.briefing)",
    )
    export.add_argument("--dossier", type=pair, metavar="KZ-BE")
    export.add_argument("-o", dest="out", type=Path, required=True, metavar="OUT")
    check = command("check", "check the library file")
    check.add_argument("--repair", action="store_true", help="mend what can be mended")
    screenshot = command("screenshot", "take a picture of the window")
    screenshot.add_argument("-o", dest="out", type=Path, required=True, metavar="OUT.png")
    screenshot.add_argument("--theme", choices=("light", "dark"), default="light")
    screenshot.add_argument("--size", type=_size, default=(1440, 900), metavar="1440x900")
    return main


def _summary(summary: Parser) -> None:
    summary.add_argument("--dossier", type=pair, metavar="KZ-BE", help="default: the only one, else the one read last")
    summary.add_argument(
        "-o", dest="out", type=Path, required=True, metavar="OUT", help="ends in .pdf, .docx, .html or .md"
    )
    summary.add_argument(
        "--lang", type=_languages, default="en", metavar="LANG", help=f"{', '.join(LANGUAGES)}, or two of them: en+fr"
    )
    summary.add_argument("--template", choices=tuple(TEMPLATES), default="summary")
    summary.add_argument("--paper", choices=PAPERS, default="a4", help="a3 is for the timeline")
    summary.add_argument(
        "--rates", action="store_true", help="compare both sides' figures at ECB reference rates (template mirror)"
    )
    summary.add_argument("--marking", default=None, metavar="TEXT", help="the marking on every page")
    summary.add_argument("--as-of", type=_moment, metavar="DATE", help="default: now")
    summary.add_argument("--final", action="store_true", help="refused while facts on the page are unreviewed")
