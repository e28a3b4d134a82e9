"""The summary as PDF against a bare one-line document of the same engine: new process, and again in one process.

Run as `python -m tests.bench.pdf [rounds]`. Both take turns in every round; ratios are medians of the rounds' ratios.
"""

from __future__ import annotations

import json
import resource as limits
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

BARE = """
import time, typst
data = typst.compile(b'#set document(title: "x")\\n= Hello\\nworld', format="pdf", ignore_system_fonts=True)
print('{"done": %f}' % time.time(), flush=True)
"""
OURS = """
import sys, time
sys.path.insert(0, ".")
from briefing.printing.pdf import pdf_bytes
from tests.printing.dossiers import seed_summary
pdf = pdf_bytes(seed_summary())
print('{"done": %f}' % time.time(), flush=True)
"""


def cold(code: str) -> float:
    """Milliseconds from the start of a new process to its finished document."""
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    return float((json.loads(done.stdout)["done"] - start) * 1000)


def warm(rounds: int) -> list[tuple[float, float]]:
    """Milliseconds of a bare document and of a summary, in turn in this process, the text changed each time."""
    import typst

    from briefing.printing.pdf import pdf_bytes
    from tests.printing.dossiers import OFFICER, seed_summary

    pairs = []
    for n in range(rounds + 1):
        start = time.perf_counter()
        typst.compile(f'#set document(title: "x")\n= Hello {n}'.encode(), format="pdf", ignore_system_fonts=True)
        middle = time.perf_counter()
        pdf_bytes(seed_summary(texts={**OFFICER, "press_line": f"Line {n} of the press."}))
        pairs.append(((middle - start) * 1000, (time.perf_counter() - middle) * 1000))
    return pairs[1:]  # the first one fills the caches


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    cold(BARE), cold(OURS)  # the files come from the disk once
    pairs = [(cold(BARE), cold(OURS)) for _ in range(rounds)]
    print(f"{rounds} rounds in turn, Python {sys.version.split()[0]}")
    for name, found in (("cold, new process", pairs), ("warm, one process", warm(rounds))):
        bare, ours = (statistics.median(side) for side in zip(*found, strict=True))
        ratio = statistics.median(b / a for a, b in found)
        print(f"{name}   bare {bare:6.0f} ms   summary {ours:6.0f} ms   x {ratio:.2f}")
    peak = limits.getrusage(limits.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of the warm process {peak:.0f} MiB")


if __name__ == "__main__":
    main()
