"""An earlier day holds for the whole window: what was published later is neither shown, listed, counted, found nor compared with."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.core.amount import Amount
from briefing.core.fact import FactKind, Figure, Flow
from briefing.core.period import Period
from briefing.printing.formats import written
from briefing.printing.issuing import Sent, issue
from briefing.printing.options import Options
from briefing.printing.prepare import summary_of
from briefing.printing.render import render
from briefing.storage import articles, dossiers, facts, kin, rereading
from briefing.storage.library import Library
from tests.storage.conftest import make_article, make_fact
from tests.views.window_scene import running

EARLY, BEFORE_ALL = dt.date(2024, 1, 31), dt.date(2023, 6, 1)
LATER, EARLIER = 1, 2
"""The sample's articles of 21 Oct 2024 and of 12 Dec 2023."""


def shown(program) -> int | None:
    return program.desk.article.id if program.desk.article is not None else None


def listed(program) -> list[int]:
    return [head.id for head in program.content.library._article_rows.things]


def add(library, title: str, digits: str, published: dt.date | None, year: int = 2022) -> int:
    """One more article of the sample dossier that gives Kazakhstan's exports of a year."""
    body = f"Le esportazioni del {year} sono di {digits} milioni di $."
    article = make_article(title, body, published)
    figure = Figure(Flow.EXPORTS, Amount(digits, 6, "USD"), Period.year(year), reporter="KZ", partner="BE")
    told = [make_fact(article, f"{digits} milioni di $", FactKind.FIGURE, figure)]
    return articles.add_article(library, article, told, "KZ-BE").article_id


@pytest.fixture
def undated(qtbot, tmp_path, sample):
    """The program with an undated article besides, whose year was over long before and whose other one was not."""
    path = tmp_path / "with undated.briefinglib"
    path.write_bytes(sample.read_bytes())
    with Library.open(path) as library:
        body = "Le esportazioni del 2022 sono di 271,9 milioni di $, quelle del 2024 di 300,1 milioni di $."
        article = make_article("Senza data", body, None)
        told = [
            make_fact(
                article,
                f"{digits.replace('.', ',')} milioni di $",
                FactKind.FIGURE,
                Figure(Flow.EXPORTS, Amount(digits, 6, "USD"), Period.year(year), reporter="KZ", partner="BE"),
            )
            for digits, year in (("271.9", 2022), ("300.1", 2024))
        ]
        number = articles.add_article(library, article, told, "KZ-BE").article_id
    with running(qtbot, tmp_path, path) as program:
        yield program, number


def test_an_article_that_came_later_gives_way_and_comes_back(program) -> None:
    desk, reader = program.desk, program.content.reader
    assert shown(program) == LATER
    key = next(f.key for f in desk.facts if f.kind is FactKind.FIGURE)
    program.selection.select(key, "test")
    desk.choose_day(EARLY)
    assert shown(program) == EARLIER
    assert program.content.centre.currentWidget() is reader
    assert "Walloon Brabant" in reader.article.title
    assert desk.fact(key) is None
    assert program.content.status.words[0].startswith("5 facts")
    desk.choose_day(None)
    assert shown(program) == LATER
    assert program.selection.key == key


def test_a_day_before_every_article_leaves_an_empty_pane_that_says_why(program, qtbot) -> None:
    desk, empty = program.desk, program.content.empty
    desk.choose_day(BEFORE_ALL)
    assert shown(program) is None
    assert program.content.centre.currentWidget() is empty
    assert empty.title.words == "No article was known on 1 Jun 2023"
    assert any("2 articles" in line for line in empty.lines)
    assert not empty.import_button.isVisible()
    assert program.content.status.words[0] == "Ready"
    # Another early day: the article that lay open is still the one that comes back.
    desk.choose_day(EARLY)
    assert shown(program) == EARLIER
    desk.choose_day(BEFORE_ALL)
    empty.today_button.click()
    assert desk.known_on is None
    assert shown(program) == LATER
    assert empty.title.words == "Drop an article here"


def test_another_article_opened_on_the_earlier_day_stays(program) -> None:
    desk = program.desk
    desk.choose_day(EARLY)
    desk.open_article(EARLIER)
    desk.choose_day(None)
    assert shown(program) == EARLIER


def test_lists_and_counts_leave_later_articles_out(program) -> None:
    desk, library = program.desk, program.content.library
    assert listed(program) == [LATER, EARLIER]
    desk.choose_day(EARLY)
    assert listed(program) == [EARLIER]
    assert [d.articles for d in library._dossier_rows.things] == [1]
    assert desk.dossier.articles == desk.file.dossier.articles == 1
    library.set_whole_library(True)
    assert listed(program) == [EARLIER]
    library.filters.set_value("review")
    assert listed(program) == [EARLIER]
    program.commands.action("article.next").trigger()
    assert shown(program) == EARLIER
    desk.choose_day(None)
    assert set(listed(program)) == {LATER, EARLIER}
    assert [d.articles for d in library._dossier_rows.things] == [2]


def test_search_finds_no_later_article_and_no_event_of_one(program, qtbot) -> None:
    library = program.content.library

    def found(words: str) -> set[tuple[str, int | None]]:
        library.field.setText(words)
        library.search()
        return {(hit.kind, hit.article) for hit in library._hit_rows.things}

    assert {("article", LATER), ("event", LATER)} <= found("consultazioni")
    program.desk.choose_day(EARLY)
    # What was found while today was shown is found anew.
    assert not library._hit_rows.things
    assert found("consultazioni") == set()
    assert found("174,7") == set()
    assert ("article", EARLIER) in found("Brabant")
    program.desk.choose_day(None)
    assert ("article", LATER) in found("consultazioni")


def test_nothing_opens_a_later_article_and_the_reason_is_said(program) -> None:
    desk, banner = program.desk, program.content.banner
    event = next(f.key for f in desk.facts if f.kind is FactKind.EVENT)
    desk.choose_day(EARLY)
    assert desk.fact(event) is None
    program.selection.select(event, "history")
    assert shown(program) == EARLIER
    assert banner.notice.title == "This article came later."
    banner.dismiss()
    program.selection.select(f"article:{LATER}", "kin")
    assert shown(program) == EARLIER
    assert banner.notice.title == "This article came later."
    assert "21 Oct 2024" in banner.notice.text
    banner.notice.actions[0][1]()
    assert desk.known_on is None
    assert shown(program) == LATER


def test_same_stories_that_came_later_are_not_offered(program) -> None:
    with program.library.atomic():
        kin.offer(program.library, EARLIER, LATER, kin.KinKind.EVENT, ["event"])
    program.desk.open_article(EARLIER)
    assert program.content.reader.kin.offer is not None
    program.desk.choose_day(EARLY)
    assert program.content.reader.kin.offer is None


def test_the_open_articles_figures_are_not_compared_with_later_ones(program) -> None:
    desk = program.desk
    old = add(program.library, "Vecchia", "514.1", dt.date(2023, 11, 1), 2021)
    new = add(program.library, "Nuova", "512.1", dt.date(2024, 11, 1), 2021)
    program.hub.look()
    desk.open_dossier("KZ-BE")
    desk.open_article(old)
    (key,) = (f.key for f in desk.facts)
    other = facts.facts_of(program.library, new)[0].key
    assert any(other in c.inputs for c in desk.checks_on(key))
    desk.choose_day(EARLY)
    assert shown(program) == old
    assert not any(other in c.inputs for c in desk.checks_on(key))


def test_an_undated_article_stays_with_the_figures_whose_period_was_over(undated) -> None:
    program, number = undated
    desk = program.desk
    desk.open_article(number)
    early, late = (f.key for f in desk.facts)
    assert program.content.status.words[0].startswith("2 facts")
    desk.choose_day(EARLY)
    assert shown(program) == number
    assert [f.key for f in desk.facts] == [early]
    assert desk.fact(late) is None
    assert program.content.status.words[0].startswith("1 fact:")
    (head,) = (h for h in program.content.library._article_rows.things if h.id == number)
    assert head.open_facts == 1
    assert desk.dossier.open_facts == sum(h.open_facts for h in program.content.library._article_rows.things)
    desk.choose_day(None)
    assert [f.key for f in desk.facts] == [early, late]


def test_a_date_given_by_another_hand_makes_the_open_article_give_way(program) -> None:
    desk = program.desk
    desk.choose_day(EARLY)
    assert shown(program) == EARLIER
    with Library.open(program.library.path) as other:
        other.apply(rereading.published_edits(other, EARLIER, dt.date(2024, 5, 1)))
    program.hub.look()
    assert shown(program) is None
    assert listed(program) == []


def test_the_article_of_today_is_what_the_next_start_opens(program) -> None:
    program.desk.choose_day(EARLY)
    program.content._keep()
    assert program.settings.number("session.article") == LATER


def test_the_newest_article_known_that_day_is_found_beyond_any_page_of_later_ones(program) -> None:
    library = program.library
    with library.atomic():
        for number in range(250):
            add(library, f"Dopo {number}", "1.0", dt.date(2025, 1, 1) + dt.timedelta(days=number), 2024)
    program.hub.look()
    program.desk.choose_day(EARLY)
    assert shown(program) == EARLIER
    assert listed(program) == [EARLIER]
    assert dossiers.dossier(library, "KZ-BE", known_on=EARLY).articles == 1


def test_a_printed_code_of_a_later_article_says_so_and_opens_nothing(program) -> None:
    library = program.content.library
    code = "KZ-BE-0001"
    library.field.setText(code)
    library.search()
    hits = library._hit_rows.things
    assert [hit.kind for hit in hits] == ["source"]
    later = hits[0].article == LATER
    program.desk.choose_day(BEFORE_ALL)
    assert not library._hit_rows.things
    assert "published after the day that is shown" in library.nothing.words
    assert not program.content.sources.open(code)
    assert program.content.banner.notice.title == "This article came later."
    assert shown(program) is None
    assert later or hits[0].article == EARLIER


def test_a_dossier_opened_on_the_earlier_day_shows_what_was_known_of_it(program) -> None:
    library, desk = program.library, program.desk
    other, change = dossiers.ensure_dossier(library, "KZ", "FR")
    number = articles.add_article(
        library, make_article("Francia", "Solo testo.", dt.date(2024, 6, 1)), (), other
    ).article_id
    program.hub.look()
    desk.choose_day(EARLY)
    rows = program.content.library._dossier_rows.things
    program.content.library._open_dossier(next(d for d in rows if d.id == other))
    assert shown(program) is None
    assert program.content.empty.lines[0] == "1 article of this dossier was published later."
    desk.choose_day(None)
    assert shown(program) == number


def test_the_page_that_is_written_is_as_of_the_day_shown(program, qtbot) -> None:
    program.desk.choose_day(EARLY)
    program.content.show_writing(True)
    writing = program.content.writing
    qtbot.waitUntil(lambda: writing.proof is not None and not writing.pending, timeout=60_000)
    assert writing.proof.summary.head.as_of.date() == EARLY
    # What is typed there would be refused: it is not taken in the first place.
    assert all(field.isReadOnly() for field in writing.editor.fields.values())
    assert not any(section.isEnabled() for section in writing.editor.sections.values())
    program.desk.choose_day(None)
    assert all(section.isEnabled() for section in writing.editor.sections.values())
    program.content.show_writing(False)


def test_what_was_issued_is_compared_with_now_whatever_day_is_shown(program) -> None:
    desk = program.desk
    now = desk.moment
    summary = summary_of(desk.library, desk.file, as_of=now)
    made = written(render(summary, Options()), now, ".md")
    issue(desk.library, summary, Options(), made, Sent("page.md"))
    desk.choose_day(EARLY)
    program.commands.action("file.issued").trigger()
    dialog = program.content.pages.dialog
    dialog.view.set_value("changed")
    dialog._show()
    assert dialog.changes.tree.topLevelItemCount() == 0
    dialog.reject()


def test_the_next_start_begins_with_no_picture_of_an_earlier_day(qtbot, tmp_path, sample) -> None:
    with running(qtbot, tmp_path, sample, warm=True) as program:
        program.desk.choose_day(EARLY)
        program._take_still()
        assert program._picture is None
        program.desk.choose_day(None)
        program._take_still()
        assert program._picture is not None
