"""A large dossier is read by its leading facts, and its chart stays the one of all its facts."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.core.amount import Amount
from briefing.core.fact import FactKind, Figure, Flow, ReviewStatus
from briefing.core.period import Period
from briefing.storage import articles, dossiers, facts, leading
from briefing.storage.integrity import Status, check
from briefing.storage.library import Library
from tests.storage.conftest import make_article, make_fact, make_facts
from tests.storage.test_integrity import damage

MANY = leading.LARGE + 20
START = dt.date(2020, 1, 1)


def add(library: Library, number: int, digits: str, published: dt.date, year: int = 2023) -> int:
    body = f"Le esportazioni del {year} sono di {digits} milioni di $. Notizia {number}."
    article = make_article(f"Notizia {number}", body, published)
    figure = Figure(Flow.EXPORTS, Amount(digits, 6, "USD"), Period.year(year), reporter="KZ", partner="BE")
    told = [make_fact(article, f"{digits} milioni di $", FactKind.FIGURE, figure)]
    return articles.add_article(library, article, told, "KZ-BE").article_id


@pytest.fixture
def crowded(library: Library) -> Library:
    """One old value of 2023 and another one repeated ever since, 2019 told once, and one full article."""
    dossiers.ensure_dossier(library, "KZ", "BE")
    with library.atomic():
        add(library, 0, "219.9", START)
        add(library, 1, "206.1", START, 2019)
        for number in range(2, MANY):
            add(library, number, "220.7", START + dt.timedelta(days=number))
        full = make_article(published=START + dt.timedelta(days=MANY))
        articles.add_article(library, full, make_facts(full), "KZ-BE")
    return library


def values(file: dossiers.DossierFile) -> dict[tuple[str, str], tuple[str, set[str]]]:
    """Of each flow and period the value that is shown, and all that are known."""
    return {
        (str(flow), str(row.period)): (
            cell.chosen.amount.digits,
            {o.amount.digits for o in (cell.chosen, *cell.others)},
        )
        for rows in file.series().values()
        for row in rows
        for flow, cell in row.cells.items()
    }


def test_the_chart_shows_what_it_shows_with_all_facts_and_every_value_that_differs(crowded: Library) -> None:
    some, whole = dossiers.dossier_file(crowded, "KZ-BE"), dossiers.dossier_file(crowded, "KZ-BE", whole=True)
    assert len(some.figures) < len(whole.figures) / 5
    assert values(some) == values(whole)
    assert {"219.9", "220.7"} in [known for _, known in values(some).values()]
    assert some.merged_events() == whole.merged_events()
    assert some.people == whole.people
    assert [f.key for f in some.topics] == [f.key for f in whole.topics]


def test_every_fact_that_is_read_has_its_source_and_its_article(crowded: Library) -> None:
    file = dossiers.dossier_file(crowded, "KZ-BE")
    listed = {head.id for head in file.articles}
    assert all(f.key in file.sources and f.article in listed for f in (*file.figures, *file.events))


def test_what_a_person_decided_or_corrected_is_always_read(crowded: Library) -> None:
    whole = dossiers.dossier_file(crowded, "KZ-BE", whole=True)
    old = whole.figures[MANY // 2]
    older = whole.figures[MANY // 3]
    assert old.key not in {f.key for f in dossiers.dossier_file(crowded, "KZ-BE").figures}
    crowded.apply(facts.status_edits(crowded, [old.key], ReviewStatus.DISPUTED))
    crowded.apply(facts.correction_edits(crowded, older.key, {"digits": "221.0"}))
    read = {f.key: f for f in dossiers.dossier_file(crowded, "KZ-BE").figures}
    assert read[old.key].status is ReviewStatus.DISPUTED
    assert read[older.key].figure.amount.digits == "221.0"


def test_a_removed_article_tells_nothing_until_it_comes_back(crowded: Library) -> None:
    before = values(dossiers.dossier_file(crowded, "KZ-BE"))
    edits = articles.remove_edits(crowded, [1])
    change = crowded.apply(edits)
    assert change
    assert all("219.9" not in known for _, known in values(dossiers.dossier_file(crowded, "KZ-BE")).values())
    crowded.apply([e.inverse() for e in reversed(edits)])
    assert values(dossiers.dossier_file(crowded, "KZ-BE")) == before


def test_a_new_reading_takes_the_place_of_the_old_one(crowded: Library) -> None:
    newest = dossiers.dossier_file(crowded, "KZ-BE").articles[1].id
    facts.replace_extraction(crowded, newest, [])
    read = {f.article for f in dossiers.dossier_file(crowded, "KZ-BE").figures}
    assert newest not in read


def test_what_is_told_is_checked_and_made_again(crowded: Library) -> None:
    path = crowded.path
    crowded.close()
    damage(path, "DELETE FROM told WHERE fact_id = 1", "UPDATE told SET value = '1|6' WHERE fact_id = 3")
    found = check(path)
    assert found.status is Status.DAMAGED
    assert {p.where for p in found.problems} == {"fact:1", "fact:3"}
    assert check(path, repair=True).status is Status.REPAIRED
    assert check(path).status is Status.OK


def test_as_known_on_a_day_the_chart_is_that_of_all_facts_known_then(crowded: Library) -> None:
    day = START + dt.timedelta(days=5)
    some = dossiers.dossier_file(crowded, "KZ-BE", known_on=day)
    whole = dossiers.dossier_file(crowded, "KZ-BE", whole=True, known_on=day)
    assert values(some) == values(whole)
    # What later articles repeat takes no place from what was known.
    assert [h.id for h in some.articles] == [h.id for h in whole.articles]
    assert some.dossier.articles == len(some.articles) == 6
