"""What changed since an issue: compared by the keys of what was said, never by its words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from briefing.core.amount import Amount
from briefing.core.checks import Verdict
from briefing.core.dossier import DossierFile
from briefing.core.fact import ReviewStatus
from briefing.core.person import Person, Role
from briefing.core.stand import Sort, Stand, stand_of
from briefing.core.whatchanged import Difference, Group, Turn, differences
from tests.printing import dossiers
from tests.printing.dossiers import PART_2023, PART_2024, Y2022

DAY = dossiers.AS_OF.date()


def stand(file: DossierFile, checks=(), day: dt.date = DAY) -> Stand:
    return stand_of(file, checks, day)


def told(before: Stand, now: Stand) -> list[tuple[Turn, Sort]]:
    return [(d.turn, d.item.sort) for d in differences(before, now)]


def one(before: Stand, now: Stand, turn: Turn) -> Difference:
    (found,) = [d for d in differences(before, now) if d.turn is turn]
    return found


def with_status(file: DossierFile, key: str, status: ReviewStatus) -> DossierFile:
    figures = tuple(replace(f, status=status) if f.key == key else f for f in file.figures)
    return replace(file, figures=figures)


def test_a_stand_survives_being_written_and_read():
    file = dossiers.fuller_file()
    before = stand(file, dossiers.seed_checks(file))
    again = Stand.from_json(before.json)
    assert again == before
    assert again.json == before.json
    assert differences(again, before) == ()


def test_a_stand_of_a_newer_program_is_refused():
    with pytest.raises(ValueError, match="form"):
        Stand.from_json(stand(dossiers.empty_file()).json.replace('"form":1', '"form":2'))


def test_a_second_article_unlocks_the_comparison_and_revises_nothing_else():
    one_article, two = dossiers.seed_file(), replace(dossiers.fuller_file(ReviewStatus.PROPOSED), table_observations=())
    found = differences(stand(one_article), stand(two))
    growth = next(d for d in found if d.item.sort is Sort.COMPARISON and d.turn is Turn.REVISED)
    assert growth.before is not None
    assert growth.before.status == "months"
    assert growth.item.values["percent"] == "-23.0"
    new = [d for d in found if d.turn is Turn.NEW and d.item.sort is Sort.FIGURE]
    # The other value for 2022 is told as a revision of that year, if it leads, and not again as news.
    assert [d.item.values["digits"] for d in new if d.item.values["start"] == PART_2023.start.isoformat()] == ["375.3"]
    revised = [d for d in found if d.item.sort is Sort.VALUE and d.turn is Turn.REVISED]
    assert len(new) + len(revised) == 2


def test_a_revised_value_is_told_old_and_new_with_its_edition():
    file = dossiers.fuller_file()

    def revised(o):
        if o.key != "obs:5":
            return o
        return replace(o, key="obs:99", amount=Amount("199000.0", 3, "USD"), vintage=dt.date(2024, 11, 1))

    later = replace(file, table_observations=tuple(revised(o) for o in file.table_observations))
    value = next(d for d in differences(stand(file), stand(later)) if d.item.sort is Sort.VALUE)
    assert value.turn is Turn.REVISED
    assert value.before is not None
    assert value.now is not None
    assert (value.before.values["digits"], value.before.values["vintage"]) == ("198204.1", "2024-07-25")
    assert (value.now.values["digits"], value.now.values["vintage"]) == ("199000.0", "2024-11-01")
    assert value.now.values["start"] == Y2022.start.isoformat()


def test_the_same_value_printed_otherwise_is_no_revision():
    file = dossiers.fuller_file()

    def printed_otherwise(o):
        return replace(o, amount=Amount("198.2041", 6, "USD")) if o.key == "obs:5" else o

    later = replace(file, table_observations=tuple(printed_otherwise(o) for o in file.table_observations))
    assert differences(stand(file), stand(later)) == ()


def test_decisions_are_told_as_what_was_decided():
    file = dossiers.seed_file()
    key = file.figures[0].key
    for status, turn in (
        (ReviewStatus.CONFIRMED, Turn.CONFIRMED),
        (ReviewStatus.REJECTED, Turn.REJECTED),
        (ReviewStatus.DISPUTED, Turn.DISPUTED),
    ):
        found = one(stand(file), stand(with_status(file, key, status)), turn)
        assert (found.item.key, found.group) == (key, Group.DECISIONS)
    confirmed = stand(with_status(file, key, ReviewStatus.CONFIRMED))
    assert told(confirmed, stand(file)) == [(Turn.REOPENED, Sort.FIGURE)]


def test_a_corrected_figure_is_told_once():
    file = dossiers.seed_file()
    imports = next(f for f in file.figures if f.figure.period == PART_2024 and f.figure.amount.digits == "174.7")
    payload = replace(imports.figure, amount=Amount("164.7", 6, "USD"))
    edited = replace(imports, payload=payload, status=ReviewStatus.EDITED)
    later = replace(file, figures=tuple(edited if f is imports else f for f in file.figures))
    assert told(stand(file), stand(later)) == [(Turn.REVISED, Sort.VALUE)]


def test_a_corrected_event_is_told_as_it_was_and_is():
    file = dossiers.seed_file()
    event = file.events[0]
    edited = replace(event, payload=replace(event.event, city="Astana"), status=ReviewStatus.EDITED)
    found = one(stand(file), stand(replace(file, events=(edited,))), Turn.EDITED)
    assert found.before is not None
    assert (found.before.values["city"], found.item.values["city"]) == ("Brussels", "Astana")


def test_the_words_of_a_quotation_are_no_difference_but_another_one_is():
    file = dossiers.seed_file()
    quoted = file.quotations[0]
    assert differences(stand(file), stand(replace(file, quotations=tuple(file.quotations)))) == ()
    later = replace(file, quotations=(*file.quotations, replace(quoted, id=quoted.id + 500)))
    assert told(stand(file), stand(later)) == [(Turn.NEW, Sort.QUOTATION)]
    assert told(stand(later), stand(file)) == [(Turn.GONE, Sort.QUOTATION)]


def test_a_further_mention_of_a_known_event_is_no_news():
    file = dossiers.seed_file()
    again = replace(file.events[0], id=file.events[0].id + 500)
    assert differences(stand(file), stand(replace(file, events=(*file.events, again)))) == ()


def test_roles_that_change_are_redated_or_run_out_are_told():
    file = replace(dossiers.empty_file(), people=(Person(7, "A. Vale", "KZ", (), (_role("deputy", 2024, 10),)),))
    before = stand(file)

    def later(*roles: Role) -> Stand:
        return stand(replace(file, people=(replace(file.people[0], roles=roles),)))

    ambassador = later(_role("ambassador", 2024, 11), _role("deputy", 2024, 10))
    found = one(before, ambassador, Turn.ROLE)
    assert found.before is not None
    assert (found.before.values["role"], found.item.values["role"]) == ("deputy", "ambassador")
    assert told(before, later(_role("deputy", 2024, 12))) == [(Turn.REDATED, Sort.PERSON)]
    assert told(before, stand(file, day=dt.date(2025, 12, 7))) == [(Turn.STALE, Sort.PERSON)]
    assert told(before, stand(replace(file, people=()))) == [(Turn.GONE, Sort.PERSON)]


def _role(title: str, year: int, month: int) -> Role:
    return Role(title, None, dt.date(year, month, 1), None)


def test_checks_open_and_close():
    file = dossiers.seed_file()
    checks = dossiers.seed_checks(file)
    failing = (replace(checks[0], verdict=Verdict.FAIL, detail="220.7 + 302.0 = 522.7"), *checks[1:])
    assert told(stand(file, checks), stand(file, failing)) == [(Turn.OPENED, Sort.CHECK)]
    assert told(stand(file, failing), stand(file, checks)) == [(Turn.CLOSED, Sort.CHECK)]
    assert told(stand(file, failing), stand(file, checks[1:])) == [(Turn.CLOSED, Sort.CHECK)]
    assert told(stand(file, failing), stand(file, failing)) == []


def test_of_a_dossier_read_in_part_nothing_is_called_gone():
    file = dossiers.seed_file()
    part = replace(file, dossier=replace(file.dossier, articles=5000))
    fewer = replace(part, figures=file.figures[1:], quotations=())
    assert [t for t, _ in told(stand(part), stand(fewer)) if t is Turn.GONE] == []
