"""Versions and kin: what an import says of an article that is there already in another text."""

import os
import time

import pytest

from briefing.core.fact import FactKind, ReviewStatus
from briefing.ingest.importing import import_paths
from briefing.storage import articles, dossiers, facts, kin, restoring, tray, versions
from tests.ingest.conftest import ENGLISH, ITALIAN, put

PAGE = """<!doctype html><html lang="en"><head><title>{title}</title>
<link rel="canonical" href="{address}"><meta property="article:published_time" content="2024-03-04"></head>
<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"""
ADDRESS = "https://news.example/2024/trade-talks"
BODY = (
    "The fifth round of political consultations between Kazakhstan and Belgium was held in Brussels on 1 March 2024.",
    "According to the Kazakh Foreign Ministry, trade turnover between Kazakhstan and Belgium amounted to"
    " $514.5 million in 2022, and exports from Kazakhstan to $271.9 million.",
    "The sides agreed to meet again in Astana. They spoke of transport, energy, water and of student exchanges.",
)


def page(inbox, name, body=BODY, address=ADDRESS, title="Kazakhstan and Belgium talk trade"):
    path = inbox / name
    paragraphs = "".join(f"<p>{p}</p>" for p in body)
    path.write_text(PAGE.format(title=title, address=address, paragraphs=paragraphs), encoding="utf-8")
    return path


def imported(library, reports, *paths):
    import_paths(library, paths, report=reports.append)
    return reports[-1]


def test_a_page_of_the_same_address_in_other_words_is_a_newer_version(library, inbox, reports):
    first = imported(library, reports, page(inbox, "a.html"))
    figure = next(f for f in facts.facts_of(library, int(first.id)) if f.kind is FactKind.FIGURE)
    library.apply(facts.status_edits(library, [figure.key], ReviewStatus.CONFIRMED))
    report = imported(library, reports, page(inbox, "b.html", ("Corrected on Tuesday.", *BODY)))
    assert (report.status, report.id, report.dossier) == ("updated", first.id, first.dossier)
    assert "version:2" in report.notes
    assert len(articles.article_heads(library)) == 1
    assert facts.fact(library, figure.key).status is ReviewStatus.CONFIRMED
    assert [v.number for v in versions.versions_of(library, int(first.id))] == [1]


def test_a_figure_corrected_in_the_newer_version_is_proposed_and_the_old_decision_waits(library, inbox, reports):
    first = imported(library, reports, page(inbox, "a.html"))
    figure = next(f for f in facts.facts_of(library, int(first.id)) if f.quote.startswith("$514.5"))
    library.apply(facts.status_edits(library, [figure.key], ReviewStatus.CONFIRMED))
    newer = (BODY[0], BODY[1].replace("514.5", "514.9"), BODY[2])
    report = imported(library, reports, page(inbox, "b.html", newer))
    assert "without_place:1" in report.notes
    (waiting,) = tray.tray_of(library, int(first.id))
    assert waiting.subject == figure.key
    fresh = next(f for f in facts.facts_of(library, int(first.id)) if "514.9" in f.quote)
    assert fresh.status is ReviewStatus.PROPOSED


def test_a_page_saved_again_with_another_script_and_the_same_words_is_no_newer_version(library, inbox, reports):
    path = page(inbox, "a.html")
    first = imported(library, reports, path)
    path.write_text(path.read_text(encoding="utf-8").replace("</head>", "<script>nonce = 7</script></head>"))
    again = imported(library, reports, path)
    assert (again.status, again.id, again.dossier, again.notes) == ("duplicate", first.id, first.dossier, ())
    assert versions.versions_of(library, int(first.id)) == ()
    import_paths(library, [path], dossier=("KZ", "FR"), report=reports.append)
    assert (reports[-1].status, reports[-1].dossier) == ("updated", "KZ-FR")


def gone_back(library, inbox, reports):
    """An article in two texts, and the file of the first one."""
    path = page(inbox, "a.html")
    first = imported(library, reports, path)
    imported(library, reports, page(inbox, "b.html", ("Corrected on Tuesday.", *BODY)))
    return path, int(first.id)


def test_a_site_that_goes_back_to_its_first_text_makes_it_the_newest_again(library, inbox, reports):
    path, number = gone_back(library, inbox, reports)
    figure = next(f for f in facts.facts_of(library, number) if f.kind is FactKind.FIGURE)
    library.apply(facts.status_edits(library, [figure.key], ReviewStatus.CONFIRMED))
    os.utime(path, (time.time() + 5,) * 2)
    report = imported(library, reports, path)
    assert (report.status, report.id, "version:2" in report.notes) == ("updated", str(number), True)
    assert "Corrected" not in articles.text_of(library, number)
    assert [
        "Corrected" in versions.text_of(library, number, v.number) for v in versions.versions_of(library, number)
    ] == [True]
    assert facts.fact(library, figure.key).status is ReviewStatus.CONFIRMED
    assert imported(library, reports, path).status == "duplicate"
    assert len(articles.article_heads(library)) == 1


def test_an_old_file_that_is_read_again_says_that_a_newer_text_is_there(library, inbox, reports):
    path, number = gone_back(library, inbox, reports)
    os.utime(path, (time.time() - 3600,) * 2)
    report = imported(library, reports, path)
    assert (report.status, report.id, report.notes) == ("duplicate", str(number), ("older_text",))
    assert "Corrected" in articles.text_of(library, number)
    import_paths(library, [path], dossier=("KZ", "BE"), report=reports.append)
    assert "Corrected" in articles.text_of(library, number)


def test_a_text_that_a_person_took_back_does_not_come_back_by_itself(library, inbox, reports):
    _, number = gone_back(library, inbox, reports)
    restoring.turn(library, number)
    path = inbox / "b.html"
    os.utime(path, (time.time() + 5,) * 2)
    assert imported(library, reports, path).status == "duplicate"
    assert "Corrected" not in articles.text_of(library, number)


def test_another_article_under_one_address_is_another_article(library, inbox, reports):
    imported(library, reports, page(inbox, "a.html"))
    other = ("The weather in Ostend was fine all week.", "Bathers came from everywhere, ice cream sold out twice.")
    report = imported(library, reports, page(inbox, "b.html", other, title="Sun over Ostend"))
    assert report.status == "imported"
    assert len(articles.article_heads(library)) == 2


def test_a_text_file_saved_again_with_changes_is_a_newer_version(library, inbox, reports):
    (path,) = put(inbox, ENGLISH)
    first = imported(library, reports, path)
    path.write_text(path.read_text(encoding="utf-8").replace("working visit", "short visit"), encoding="utf-8")
    report = imported(library, reports, path)
    assert (report.status, report.id) == ("updated", first.id)
    again = imported(library, reports, *put(inbox, ENGLISH))
    assert (again.status, again.id) == ("updated", first.id)


def test_an_edited_copy_under_another_name_is_not_taken_for_a_version(library, inbox, reports):
    (path,) = put(inbox, ENGLISH)
    imported(library, reports, path)
    copy = inbox / "copy.txt"
    copy.write_text(path.read_text(encoding="utf-8").replace("514.5", "514.9"), encoding="utf-8")
    assert imported(library, reports, copy).status == "imported"


def kin_of_last(library, report):
    return kin.kin_of(library, int(report.id))


@pytest.mark.parametrize(
    "address",
    [
        ADDRESS.replace("https://", "https://www.") + "?utm_source=mail&fbclid=9",
        ADDRESS + "/amp",
        ADDRESS.replace("news.example", "m.news.example") + "#top",
        "https://amp.news.example/2024/trade-talks?amp=1",
    ],
)
def test_the_same_page_under_another_address_is_offered_as_the_same_story_and_kept(library, inbox, reports, address):
    imported(library, reports, page(inbox, "a.html"))
    report = imported(library, reports, page(inbox, "b.html", address=address))
    assert report.status == "imported"
    assert len(articles.article_heads(library)) == 2
    (other,) = kin_of_last(library, report)
    assert (other.kind, other.status, other.other) == (kin.KinKind.STORY, kin.KinStatus.OFFERED, 1)
    assert "address" in other.reasons
    assert "same_story:Kazakhstan and Belgium talk trade" in report.notes


def test_a_lightly_edited_copy_is_offered_and_another_story_is_not(library, inbox, reports):
    (path,) = put(inbox, ENGLISH)
    imported(library, reports, path)
    copy = inbox / "copy.txt"
    copy.write_text(path.read_text(encoding="utf-8").replace("working visit", "brief visit"), encoding="utf-8")
    report = imported(library, reports, copy)
    (other,) = kin_of_last(library, report)
    assert other.kind is kin.KinKind.STORY
    assert any(r.startswith("words:") for r in other.reasons)
    far = imported(library, reports, page(inbox, "a.html"))
    assert kin_of_last(library, far) == ()


def test_one_round_told_in_two_languages_is_offered(library, inbox, reports):
    english = inbox / "en.txt"
    english.write_text(
        "Fifth round of talks\nBrussels, 18 October 2024. The fifth round of political consultations between Kazakhstan"
        " and Belgium was held in Brussels on 18 October 2024. In 2023 turnover between Kazakhstan and Belgium reached"
        " $523.7 million (Kazakh exports: $220.7 million, imports: $303.0 million), 1.7% more than in 2022.",
        encoding="utf-8",
    )
    first = imported(library, reports, english)
    second = imported(library, reports, *put(inbox, ITALIAN))
    assert first.dossier == second.dossier
    (other,) = kin_of_last(library, second)
    assert "event" in other.reasons or any(r.startswith("figures") for r in other.reasons)


def test_a_decision_on_the_offer_is_undone(library, inbox, reports):
    imported(library, reports, page(inbox, "a.html"))
    report = imported(library, reports, page(inbox, "b.html", address=ADDRESS + "?utm_medium=x"))
    (other,) = kin_of_last(library, report)
    edits = kin.decide_edits(library, other.id, kin.KinStatus.ACCEPTED, "Rossi")
    library.apply(edits)
    assert kin.kin_of(library, 1)[0].status is kin.KinStatus.ACCEPTED
    library.apply([e.inverse() for e in edits])
    assert kin.kin_of(library, 1)[0].status is kin.KinStatus.OFFERED


def test_an_article_taken_out_of_its_dossier_stays_out_when_a_newer_version_comes(library, inbox, reports):
    first = imported(library, reports, page(inbox, "a.html"))
    number = int(first.id)
    library.apply(articles.file_edits(library, number, dossiers.ensure_dossier(library, "FR", "KZ")[0]))
    library.apply(articles.take_out_edits(library, number, "KZ-BE"))
    report = imported(library, reports, page(inbox, "b.html", ("Corrected on Tuesday.", *BODY)))
    assert (report.status, report.dossier) == ("updated", "FR-KZ")
    assert articles.dossiers_of(library, number) == ("FR-KZ",)


def test_a_dossier_that_was_removed_does_not_come_back_with_a_newer_version(library, inbox, reports):
    first = imported(library, reports, page(inbox, "a.html"))
    library.apply(articles.file_edits(library, int(first.id), dossiers.ensure_dossier(library, "FR", "KZ")[0]))
    library.apply(dossiers.remove_dossier_edits(library, "KZ-BE"))
    report = imported(library, reports, page(inbox, "b.html", ("Corrected on Tuesday.", *BODY)))
    assert (report.status, report.id, report.dossier) == ("updated", first.id, "FR-KZ")
    assert [d.id for d in dossiers.dossiers(library)] == ["FR-KZ"]


def test_a_newer_version_that_first_names_the_two_countries_is_filed_under_them(library, inbox, reports):
    nameless = (
        BODY[2],
        "Ministers spoke for two hours and took questions from the press in the garden behind the palace.",
    )
    imported(library, reports, page(inbox, "a.html", nameless, title="Ministers talk trade"))
    report = imported(library, reports, page(inbox, "b.html", (*nameless, BODY[0]), title="Ministers talk trade"))
    assert (report.status, report.dossier) == ("updated", "KZ-BE")
