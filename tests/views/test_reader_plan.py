"""What of an article is shown, and what key passages fold away."""

from __future__ import annotations

import pytest

from briefing.core.article import Article, BlockKind
from briefing.core.passage import Span
from briefing.views.reader_marks import marks_of
from briefing.views.reader_plan import LONGEST_PARAGRAPH, LONGEST_WORD, Paragraph, Role, plan, sentences

from .reading import BLOCKS, article, facts_in, place


def said(source: Article, paragraph: Paragraph) -> str:
    return " ".join(s.of(source.text) for s in paragraph.spans)


def key_passages(source: Article, opened: tuple[int, ...] = ()) -> list[Paragraph]:
    keep = [m.span for m in marks_of(facts_in(source)) if m.group in ("figure", "date")]
    return plan(source, keep=keep, opened=opened)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Mr. Smith met J. Cooreman of the U.S. Senate. They left.", ["Mr. Smith met J. Cooreman of the U.S. Senate.", "They left."]),
        ("In Wien fand die 14. Runde statt. Sie endete.", ["In Wien fand die 14. Runde statt.", "Sie endete."]),
        ("Trade grew in 2023. In 2024 it fell.", ["Trade grew in 2023.", "In 2024 it fell."]),
        ("Worth 523.7 million. Less now.", ["Worth 523.7 million.", "Less now."]),
        ("“We agree.” He left.", ["“We agree.”", "He left."]),
        ("It cost approx. five euro.", ["It cost approx. five euro."]),
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert [s.of(text) for s in sentences(text, 0, len(text))] == expected


def test_no_sentence_ends_inside_a_fact() -> None:
    text = "The St. Petersburg talks. The end."
    whole = [Span(4, 18)]
    assert next(sentences(text, 0, len(text), whole)).of(text) == "The St. Petersburg talks."


def test_the_whole_article_is_shown_without_key_passages() -> None:
    source = article()
    shown = " ".join(said(source, p) for p in plan(source, keep=None))
    assert all(words in shown for kind, words in BLOCKS if kind is not BlockKind.FURNITURE)


def test_key_passages_fold_sentences_without_dates_or_figures_and_count_them() -> None:
    folds = [p for p in key_passages(article()) if p.role is Role.FOLD]
    # "Both sides praised the mood.", three of the second paragraph, "Nobody spoke of tariffs."
    assert [f.sentences for f in folds] == [5]


def test_key_passages_keep_the_lead_and_every_figure() -> None:
    source = article()
    shown = " ".join(said(source, p) for p in key_passages(source) if p.role is Role.BODY)
    assert "hosted the fifth round" in shown
    assert "289 million dollars" in shown
    assert "theatre" not in shown


def test_an_opened_fold_shows_its_sentences_again() -> None:
    source = article()
    (fold,) = [p for p in key_passages(source) if p.role is Role.FOLD]
    opened = key_passages(source, (fold.folded[0].start,))
    assert not [p for p in opened if p.role is Role.FOLD]
    assert "They spoke of theatre 🎭 and of water 💧." in " ".join(said(source, p) for p in opened)


def test_nothing_is_shown_twice() -> None:
    source = article()
    for opened in ((), (place(source, "Both sides").start,)):
        spans = [s for p in key_passages(source, opened) for s in (*p.spans, *p.folded)]
        assert not any(a.overlaps(b) for i, a in enumerate(spans) for b in spans[i + 1 :])


def test_links_of_the_page_come_after_the_article_with_their_own_words() -> None:
    source = article()
    roles = [p.role for p in plan(source, keep=None)]
    assert roles[-4:] == [Role.ASIDE_RULE, Role.ASIDE_HEADING, Role.RELATED, Role.ASIDE]
    related = plan(source, keep=None)[-2]
    assert said(source, related) == "Ten things to see this Christmas"


def test_a_title_that_is_not_in_the_text_is_shown_all_the_same() -> None:
    source = article(((BlockKind.PARAGRAPH, "Only a paragraph."),), title="From elsewhere")
    assert [p.words for p in plan(source, keep=None) if p.role is Role.TITLE] == ["From elsewhere"]


def test_a_word_of_a_million_letters_is_cut_into_lengths_that_can_be_laid_out() -> None:
    source = article(((BlockKind.PARAGRAPH, "x" * 1_000_000),))
    pieces = [s for p in plan(source, keep=None) for s in p.spans]
    assert max(s.end - s.start for s in pieces) <= LONGEST_WORD
    assert sum(s.end - s.start for s in pieces) == 1_000_000


def test_a_paragraph_of_many_words_is_cut_at_spaces() -> None:
    source = article(((BlockKind.PARAGRAPH, "word " * 30_000),))
    pieces = [s for p in plan(source, keep=None) for s in p.spans]
    assert all(s.end - s.start <= LONGEST_PARAGRAPH for s in pieces)
    assert all(source.text[s.start] == "w" for s in pieces)
