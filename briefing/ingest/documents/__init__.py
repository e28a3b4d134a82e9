"""Documents: files into articles, one reader per format, found by content and not by name.

Notes of an article are codes the edge turns into words; `<n>` is a count:

- `encoding_guessed:<codec>`, `encoding_overruled:<declared codec>`, `encoded_twice`, `undecodable:<n>`: see `encoding`
- `line_ends`, `replaced:<n>`: see `text.settle`
- `direction_marks:<n>` the text holds bidirectional overrides; `unbroken:<n>` its longest run without a blank
- `too_long_for_facts` longer than `limits.MAX_FACT_TEXT` or of more lines than `MAX_FACT_LINES`; `title_from_text` no line is a title
- `pictures_not_loaded:<n>` and the other notes of a page: see `html`; `pages_left_out:<n>`: see `pdf`; `attachments:<n>`: see `mail`;
  `further_entries:<n>`: see `feed`
"""

from __future__ import annotations

from briefing.core.article import Article
from briefing.ingest.documents import detect, html, limits, pdf, word, writing
from briefing.ingest.documents import encoding as encodings
from briefing.ingest.documents import text as plain_text
from briefing.ingest.documents.detect import is_mail
from briefing.ingest.documents.limits import Unreadable

__all__ = ["Unreadable", "is_feed", "is_foreign", "is_mail", "read_document"]


def read_document(raw: bytes, name: str, *, encoding: str | None = None) -> Article:
    """The article in the bytes `raw` of the file `name`. `encoding` is a codec chosen by the user, None to find it.

    Spans count code points of `Article.text`. Raises Unreadable, whose sentence names the file and what to do.
    """
    limits.check_size(len(raw), name)
    article = word.read(raw, name) if word.is_word(raw) else pdf.read(raw, name) if pdf.is_pdf(raw) else None
    if article is None:
        detect.check_bytes(raw, name)
        decoded = encodings.decode(raw, name, forced=encoding)
        detect.check_text(decoded.text, name)
        # The modules for mails and feeds take long to load.
        if detect.is_mail(raw):
            from briefing.ingest.documents import mail

            article = mail.read(raw, name)
        elif detect.is_feed(decoded.text):
            from briefing.ingest.documents import feed

            article = feed.read(raw, name)
        else:
            page = detect.is_html(decoded.text)
            article = html.read(decoded, raw, name) if page else plain_text.read(decoded, raw, name)
    if encoding is None:
        writing.check(article.text, name)
    return article


def is_foreign(raw: bytes, name: str) -> bool:
    """Whether bytes are of a kind that a hostile file could misuse, to be read in a process of its own: all but plain text."""
    if word.is_word(raw) or pdf.is_pdf(raw):
        return True
    head = _head(raw, name)
    return detect.is_html(head) or detect.is_mail(raw) or detect.is_feed(head)


def is_feed(raw: bytes, name: str) -> bool:
    """Whether bytes are a news feed, which holds several articles."""
    return detect.is_feed(_head(raw, name))


def _head(raw: bytes, name: str) -> str:
    return encodings.decode(raw[: limits.HEAD], name).text
