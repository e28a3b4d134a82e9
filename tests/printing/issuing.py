"""Issuing a page for tests, as window and command line do."""

from briefing.printing import issuing
from briefing.printing.formats import Written
from briefing.printing.options import Options


def issue(library, summary, document=b"%PDF-1.7"):
    """Log a summary as issued, and keep it."""
    made = Written(document, "", "pdf", 1)
    issuing.issue(library, summary, Options(), made, issuing.Sent("page.pdf"))
