"""Issuing a page for tests, as window and command line do."""

from briefing.storage import summaries


def issue(library, summary, sha256="a" * 64):
    """Log a summary as issued."""
    head = summary.head
    summaries.record_issued(
        library,
        summaries.Issued(
            head.dossier, head.full_id, head.as_of.isoformat(), "", "en", "pdf", False, summary.open_items, sha256
        ),
    )
