"""Count the made documents that are read otherwise, by kind and language.

`python -m tests.bench.made [kind …] [LANGUAGE …] [-v]`; `-v` prints each of them with what is read otherwise.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence

from . import KINDS
from .told import LANGUAGES, Made


def main(asked: Sequence[str]) -> None:
    """Print "wrong of all" for each kind and language, then the parts that went wrong most."""
    verbose = "-v" in asked
    kinds = [kind for kind in KINDS if kind in asked] or list(KINDS)
    languages = [code for code in LANGUAGES if code in asked] or list(LANGUAGES)
    parts: Counter[str] = Counter()
    for kind in kinds:
        shown = []
        for language in languages:
            made = list(KINDS[kind](language))
            wrong = [document for document in made if _wrong(document, parts, kind, verbose)]
            shown.append(f"{language} {len(wrong)} of {len(made)}")
        print(f"{kind:10} {', '.join(shown)}")
    for part, count in parts.most_common(60):
        print(f"  {count:4}  {part}")


def _wrong(document: Made, parts: Counter[str], kind: str, verbose: bool) -> bool:
    found = document.misses()
    parts.update({f"{kind} {document.language} {part}" for part, _ in found})
    if found and verbose:
        print(f"{kind} {document.language} {document.frame}: {document.text!r}")
        for part, words in found:
            print(f"      {part}: {words}")
    return bool(found)


if __name__ == "__main__":
    main(sys.argv[1:])
