"""Extraction: precision and recall per language and level on the corpus, and speed.

`python -m tests.bench.extraction` prints the tuned and the set-aside articles apart; with `-v` also
what was missed in the tuned ones and in the phrasebook.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace

from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.corpus.gold import LEVELS, Score, cases, score
from tests.corpus.phrasebook import misses, phrases

WORDS = 350


def main(verbose: bool) -> None:
    """Print the scores, then the speed."""
    totals: dict[tuple[str, bool], Score] = {}
    found = list(cases())
    for case in found:
        totals.setdefault((case.language, case.aside), Score.empty()).add(score(case))
    for (language, aside), total in sorted(totals.items()):
        print(f"{language}, {'set aside' if aside else 'tuned'}: precision / recall")
        _levels(total, 0)
        if verbose and not aside:
            for miss in total.misses:
                print("     ", miss)
    for aside in (False, True):
        together = Score.empty()
        for (_, apart), total in totals.items():
            if apart is aside:
                together.add(total)
        print(f"all {'set aside' if aside else 'tuned'}: precision / recall")
        _levels(together, 1)
    _phrases(verbose)
    _speed([c.article for c in found])


GOALS = {
    "amount": "98 / 95", "flow": "95 / 90", "period": "92 / 88", "growth": "92 / 85", "span": "98", "reporter": "90",
    "event": "95 / 95", "person": "90 / 80", "party": "97", "topic": "F1 80",
}  # fmt: skip


def _levels(total: Score, digits: int) -> None:
    """Print the levels of some articles, the goals beside those of all."""
    for level in LEVELS:
        if total.wanted[level] or total.proposed[level]:
            values = (total.precision(level), total.recall(level))
            shown = " / ".join("-" if v is None else f"{v:.{digits}f}" for v in values)
            of = total.wanted[level] or total.proposed[level]
            goal = f"   goal {GOALS[level]}" if digits and level in GOALS else ""
            print(f"  {level:14} {shown:>13}   ({total.right[level]} of {of}){goal}")


def _phrases(verbose: bool) -> None:
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for phrase in phrases():
        wrong = misses(phrase)
        asked[phrase.language] += 1
        right[phrase.language] += not wrong
        if verbose and wrong:
            print(f"     {phrase.language}: {phrase.text}\n         {'; '.join(wrong)}")
    print("phrases read without a miss: " + ", ".join(f"{code} {right[code]} of {n}" for code, n in asked.items()))


def _speed(articles: list) -> None:  # type: ignore[type-arg]
    for article in articles:
        extract(article)
    words = sum(len(a.text.split()) for a in articles)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        for article in articles:
            extract(article)
        times.append(time.perf_counter() - start)
    took = statistics.median(times)
    print(f"speed: {words / WORDS / took:.0f} articles of {WORDS} words a second")
    _length(articles)
    own, bare = _import("briefing.ingest.extract"), _import("decimal, re, unicodedata, dataclasses, tomllib, json")
    print(f"import of the extractor: {own * 1000:.0f} ms, {own / bare:.0f} times that of six modules of the language")


def _import(modules: str) -> float:
    """The seconds that modules take to import once they are compiled, as in a program that is installed."""
    code = f"import time; t = time.process_time(); import {modules}; print(time.process_time() - t)"
    with tempfile.TemporaryDirectory() as compiled:
        env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        env["PYTHONPYCACHEPREFIX"] = compiled
        took = [
            float(
                subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env).stdout
            )
            for _ in range(4)
        ]
    return min(took)


def _length(articles: list) -> None:  # type: ignore[type-arg]
    """How much longer a text of 1 MB takes for each of its signs than one of an eighth of that: 1 is linear.

    Of many articles one behind the other, and of one told over and over, in which the same names and figures come back.
    """
    mine = [a.text for a in articles if a.language == "en"]
    for name, text in (("articles", "\n\n".join(mine)), ("one article", max(mine, key=len) + "\n\n")):
        took = []
        for size in (125_000, 1_000_000):
            told = (text * (size // len(text) + 1))[:size]
            article = replace(read_document(told.encode(), "long.txt"), language="en")
            start = time.process_time()
            extract(article)
            took.append((time.process_time() - start) / size)
        print(
            f"length, {name}: {took[1] * 1e6:.1f} s for 1 MB, "
            f"a sign costs {took[1] / took[0]:.2f} times that of a text an eighth as long"
        )


if __name__ == "__main__":
    main("-v" in sys.argv)
