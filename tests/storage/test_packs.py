"""Evidence packs through real files: what goes in comes out, and nothing that was touched is opened."""

import datetime as dt
import hashlib
import io
import json
import zipfile

import pytest

from briefing.core.commitment import Progress
from briefing.core.fact import ReviewStatus
from briefing.core.mark import Judged
from briefing.core.pagecode import page_code
from briefing.ingest.importing import import_paths
from briefing.ingest.sample import install_sample
from briefing.printing.prepare import summary_of
from briefing.printing.tracing import NotTraced, trace
from briefing.storage import (
    articles,
    commitments,
    dossiers,
    facts,
    integrity,
    issued,
    notes,
    packfile,
    packs,
    schema,
    summaries,
    versions,
)
from briefing.storage.library import Library
from briefing.storage.packfile import PackRefused, read_pack
from tests.printing.issuing import issue
from tests.rounds import AIR_LINK, FIFTH, FOURTH, ROADMAP, SIGN, key_of, of, told

AT = "2026-06-04T09:30:00Z"


@pytest.fixture
def library(tmp_path):
    """Two rounds with decisions, beside another dossier that is nobody's business."""
    with Library.open(tmp_path / "mine.briefinglib") as opened:
        told(tmp_path, opened, FOURTH, FIFTH)
        other = tmp_path / "other.txt"
        other.write_text("Trade between France and Germany reached 170 billion euros in 2023, the ministry said.\n")
        import_paths(opened, [other], dossier=("FR", "DE"))
        old, link = key_of(opened, ROADMAP), of(opened, AIR_LINK)
        opened.apply(commitments.mark_edits(opened, old, key_of(opened, SIGN), Judged.CARRIED, "AB"))
        offer = link.offers[0]
        opened.apply(commitments.passage_edits(opened, link.key, offer.article, offer.span, Judged.DONE, "AB"))
        opened.apply(facts.status_edits(opened, (old,), ReviewStatus.CONFIRMED, "AB"))
        opened.apply(summaries.section_edits(opened, "KZ-BE", "objectives", ("Keep this at home",)))
        yield opened


@pytest.fixture
def pack(library, tmp_path):
    path = tmp_path / "KZ-BE.briefing"
    packs.save(library, "KZ-BE", path, AT)
    return path


def seen(library, dossier="KZ-BE"):
    """All that a dossier says, but how many facts its neighbours have."""
    return dossiers.dossier_file(library, dossier, whole=True)


def test_what_goes_in_comes_out(library, pack, tmp_path):
    about = packs.unpack(pack, tmp_path / "view.briefinglib")
    assert (about.dossier, about.about["made_at"]) == ("KZ-BE", AT)
    with Library.open(tmp_path / "view.briefinglib", readonly=True) as view:
        assert seen(view) == seen(library)
        for head in seen(library).articles:
            assert articles.article(view, head.id) == articles.article(library, head.id)
            assert articles.raw_bytes(view, head.id) == articles.raw_bytes(library, head.id)
        assert of(view, ROADMAP).progress is Progress.CARRIED
        assert of(view, AIR_LINK).marks[0].reviewer == "AB"
        assert integrity.check(view.path).problems == ()


def test_trade_tables_of_the_pair_come_along_with_their_editions(tmp_path):
    with Library.open(tmp_path / "sample.briefinglib") as library:
        install_sample(library)
        packs.save(library, "KZ-BE", tmp_path / "sample.briefing", AT)
        packs.unpack(tmp_path / "sample.briefing", tmp_path / "view.briefinglib")
        with Library.open(tmp_path / "view.briefinglib") as view:
            assert seen(library).table_observations
            assert seen(view).observations() == seen(library).observations()


def page_of(library, document):
    """Issue the page of the dossier as it stands; gives it."""
    page = summary_of(library, seen(library), as_of=dt.datetime(2026, 6, 4, tzinfo=dt.UTC))
    issue(library, page, document)
    return page


def without_words(library):
    library.apply(summaries.section_edits(library, "KZ-BE", "objectives", ()))


def test_what_was_issued_comes_along_byte_for_byte_and_its_codes_lead_to_the_words(library, tmp_path):
    without_words(library)
    page = page_of(library, b"%PDF-1.7 as issued")
    packs.save(library, "KZ-BE", tmp_path / "i.briefing", AT)
    assert b"%PDF-1.7 as issued" in read_pack(tmp_path / "i.briefing").members.values()
    packs.unpack(tmp_path / "i.briefing", tmp_path / "view.briefinglib")
    with Library.open(tmp_path / "view.briefinglib", readonly=True) as view:
        (kept,) = issued.issued_of(view, "KZ-BE")
        assert issued.document_of(view, kept) == b"%PDF-1.7 as issued"
        code = page_code(f"{page.head.full_id} [2]")
        assert trace(view, code) == trace(library, code)
        assert trace(view, code).as_issued


def test_the_codes_of_an_issued_page_lead_to_its_words_in_a_library_that_had_articles_already(library, tmp_path):
    without_words(library)
    page = page_of(library, b"%PDF-1.7 as issued")
    packs.save(library, "KZ-BE", tmp_path / "i.briefing", AT)
    packs.unpack(tmp_path / "i.briefing", tmp_path / "view.briefinglib")
    other = tmp_path / "own.txt"
    other.write_text("Trade between France and Italy reached 110 billion euros in 2023, the ministry said in Paris.\n")
    with (
        Library.open(tmp_path / "view.briefinglib", readonly=True) as view,
        Library.open(tmp_path / "own.briefinglib") as own,
    ):
        import_paths(own, [other], dossier=("FR", "IT"))
        packs.add_to(own, view)
        count = 0
        for number in range(1, 9):
            code = page_code(f"{page.head.full_id} [{number}]")
            try:
                there = trace(library, code)
            except NotTraced:
                break
            here = trace(own, code)
            count += 1
            assert (here.title, here.span, here.quote, here.in_place) == (there.title, there.span, there.quote, True)
            assert articles.article(own, here.article).sha256 == articles.article(library, there.article).sha256
            assert here.key == "" or facts.fact(own, here.key).quote == facts.fact(library, there.key).quote
        assert count > 1


@pytest.mark.parametrize("section", ["objectives", "points", "they_may_raise", "press_line", "bottom_line"])
def test_an_issued_page_with_the_officers_words_stays_at_home_and_the_log_says_that_it_was_issued(
    library, tmp_path, section
):
    without_words(library)
    library.apply(summaries.section_edits(library, "KZ-BE", section, ("“Our” red line - for us alone",)))
    page = page_of(library, b"%PDF-1.7 for us alone")
    packs.save(library, "KZ-BE", tmp_path / "i.briefing", AT)
    whole = b"".join(read_pack(tmp_path / "i.briefing").members.values())
    assert b"for us alone" not in whole
    packs.unpack(tmp_path / "i.briefing", tmp_path / "view.briefinglib")
    with Library.open(tmp_path / "view.briefinglib", readonly=True) as view:
        (kept,) = issued.issued_of(view, "KZ-BE")
        assert (kept.summary_id, kept.is_kept) == (page.head.full_id, False)
        assert issued.stand_of(view, kept) == issued.stand_of(library, issued.issued_of(library, "KZ-BE")[0])
        assert not trace(view, page_code(f"{page.head.full_id} [2]")).as_issued
        assert integrity.check(view.path).problems == ()


def test_only_the_dossier_leaves_and_neither_the_officers_words_nor_the_others(library, pack):
    whole = b"".join(read_pack(pack).members.values())
    assert b"Keep this at home" not in whole
    assert b"France" not in whole
    assert b"direct air link" in whole


def test_the_same_dossier_at_the_same_time_gives_the_same_bytes(library, pack):
    packs.save(library, "KZ-BE", pack.with_name("again.briefing"), AT)
    assert pack.with_name("again.briefing").read_bytes() == pack.read_bytes()


def test_texts_and_hashes_can_be_read_without_the_program(library, pack):
    with zipfile.ZipFile(pack) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        for member in manifest["members"]:
            assert hashlib.sha256(archive.read(member["name"])).hexdigest() == member["sha256"]
        head = seen(library).articles[0]
        assert archive.read(f"articles/{head.id}.txt").decode() == articles.text_of(library, head.id)


def test_a_flipped_byte_anywhere_is_refused(pack, tmp_path):
    whole = pack.read_bytes()
    bad = tmp_path / "bad.briefing"
    step = max(1, len(whole) // 400)
    for at in (*range(0, len(whole), step), *range(len(whole) - 120, len(whole))):
        bad.write_bytes(whole[:at] + bytes([whole[at] ^ 0x20]) + whole[at + 1 :])
        with pytest.raises(PackRefused):
            read_pack(bad)


def test_an_altered_member_is_named(library, pack, tmp_path):
    found = read_pack(pack)
    name = next(n for n in found.members if n.endswith(".txt"))
    content = io.BytesIO()
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(content, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry.filename, data.replace(b"2023", b"2033") if entry.filename == name else data)
    bad = tmp_path / "bad.briefing"
    bad.write_bytes(content.getvalue())
    with pytest.raises(PackRefused, match="altered") as refused:
        read_pack(bad)
    assert refused.value.member == name
    assert name in refused.value.sentence


@pytest.mark.parametrize("kept", [0, 1, 30, 0.3, 0.9, -1])
def test_a_cut_file_is_refused(pack, tmp_path, kept):
    whole = pack.read_bytes()
    bad = tmp_path / "cut.briefing"
    bad.write_bytes(whole[: int(len(whole) * kept) if isinstance(kept, float) else kept])
    with pytest.raises(PackRefused):
        read_pack(bad)


def made(path, members, **about):
    """A pack made with our own seal, as someone who knows how would make it."""
    said = {"dossier": "KZ-BE", "library_version": len(schema.MIGRATIONS), **about}
    path.write_bytes(packfile.pack_bytes(said, members))
    return path


def test_a_member_that_would_leave_the_folder_is_refused_by_name(tmp_path):
    for name in (
        "../evil.txt",
        "articles/../../evil.txt",
        "/etc/passwd",
        "articles\\..\\evil",
        "C:evil",
        "rows/..",
        "a",
    ):
        with pytest.raises(PackRefused) as refused:
            read_pack(made(tmp_path / "bad.briefing", [(name, b"x")]))
        assert refused.value.problem == "bad_name"
        assert not (tmp_path.parent / "evil.txt").exists()


def test_a_member_that_swells_is_refused_before_it_is_unpacked(tmp_path):
    path = made(tmp_path / "bomb.briefing", [("articles/1.txt", b"0" * 300_000_000)])
    assert path.stat().st_size < 1_000_000
    with pytest.raises(PackRefused) as refused:
        read_pack(path)
    assert (refused.value.problem, refused.value.member) == ("bomb", "articles/1.txt")


def test_a_member_that_lies_about_its_size_is_refused(pack, tmp_path):
    whole = bytearray(pack.read_bytes())
    entry = whole.rindex(b"PK\x01\x02")
    whole[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    bad = tmp_path / "liar.briefing"
    bad.write_bytes(whole)
    with pytest.raises(PackRefused):
        read_pack(bad)


def test_members_that_the_manifest_does_not_name_or_lacks_are_refused(pack, tmp_path):
    bad = tmp_path / "bad.briefing"
    bad.write_bytes(pack.read_bytes())
    with zipfile.ZipFile(bad, "a") as archive:
        archive.writestr("articles/99.txt", "more")
    with pytest.raises(PackRefused) as refused:
        read_pack(bad)
    assert refused.value.problem in ("extra", "altered")


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ({"version": 3}, "newer Briefing (pack version 3, this program knows 2)"),
        ({"format": "something else"}, "no evidence pack"),
        ({"dossier": 7}, "altered"),
    ],
)
def test_another_version_or_format_is_refused_in_words(tmp_path, about, words):
    with pytest.raises(PackRefused) as refused:
        read_pack(made(tmp_path / "bad.briefing", [], **about))
    assert words in refused.value.sentence


def test_a_pack_of_a_newer_library_is_refused_and_leaves_nothing(tmp_path):
    path = made(tmp_path / "new.briefing", [], library_version=len(schema.MIGRATIONS) + 1)
    with pytest.raises(PackRefused, match="newer Briefing"):
        packs.unpack(path, tmp_path / "view.briefinglib")
    assert not (tmp_path / "view.briefinglib").exists()


def test_a_pack_of_an_older_library_is_brought_up_to_date(library, pack, tmp_path):
    before = next(n for n, m in enumerate(schema.MIGRATIONS) if m.name == "commitments across rounds")
    older = [
        (n, d)
        for n, d in read_pack(pack).members.items()
        if not n.startswith(("rows/commitment", "rows/observation_yield", "rows/article_version_reading"))
        and "issued" not in n
    ]
    path = made(tmp_path / "old.briefing", older, library_version=before)
    packs.unpack(path, tmp_path / "view.briefinglib")
    with Library.open(tmp_path / "view.briefinglib", readonly=True) as view:
        assert len(seen(view).next_steps) == len(seen(library).next_steps)
        assert seen(view).marks == ()


def test_sealed_rows_that_fit_no_library_are_refused_by_member(library, pack, tmp_path):
    members = dict(read_pack(pack).members)
    for name, data in (
        ("rows/fact.jsonl", b'{"id": 1, "surprise": 2}\n'),
        ("rows/review.jsonl", b"[" * 100_000),
        ("rows/article.jsonl", members["rows/article.jsonl"].replace(b'"text_hash": "', b'"text_hash": "0')),
    ):
        path = made(tmp_path / "bad.briefing", {**members, name: data}.items())
        with pytest.raises(PackRefused) as refused:
            packs.unpack(path, tmp_path / f"view-{len(data)}.briefinglib")
        assert refused.value.problem == "unfit"
        assert refused.value.member


def test_adding_to_a_library_of_ones_own_takes_what_is_new_and_leaves_what_is_there(library, pack, tmp_path):
    packs.unpack(pack, tmp_path / "view.briefinglib")
    with (
        Library.open(tmp_path / "view.briefinglib", readonly=True) as view,
        Library.open(tmp_path / "own.briefinglib") as own,
    ):
        told(tmp_path, own, "Something else\n\nKazakhstan and Belgium met in Astana on 2 March 2021.\n", FOURTH)
        mine = key_of(own, ROADMAP)
        own.apply(facts.status_edits(own, (mine,), ReviewStatus.REJECTED, "me"))
        (taken,) = packs.add_to(own, view)
        assert (taken.articles, taken.known, taken.dossier) == (1, 1, "KZ-BE")
        assert len(seen(own).articles) == 3
        assert facts.fact(own, mine).status is ReviewStatus.REJECTED
        assert any(SIGN in f.quote for f in seen(own).next_steps)
        assert integrity.check(own.path).problems == ()
        (again,) = packs.add_to(own, view)
        assert (again.articles, again.facts) == (0, 0)


@pytest.fixture
def updated(library, tmp_path):
    """The fifth round's article, after a newer text took its place."""
    path = tmp_path / f"round-1-{len(FIFTH)}.txt"
    path.write_text(f"Updated.\n\n{FIFTH}", encoding="utf-8")
    reports = []
    import_paths(library, [path], report=reports.append)
    assert [r.status for r in reports] == ["updated"]


def test_the_text_that_a_page_quoted_before_an_update_comes_along(library, updated, tmp_path):
    packs.save(library, "KZ-BE", tmp_path / "u.briefing", AT)
    printed = hashlib.sha256(FIFTH.encode()).hexdigest()
    assert printed in {hashlib.sha256(data).hexdigest() for data in read_pack(tmp_path / "u.briefing").members.values()}
    packs.unpack(tmp_path / "u.briefing", tmp_path / "view.briefinglib")
    with (
        Library.open(tmp_path / "view.briefinglib", readonly=True) as view,
        Library.open(tmp_path / "own.briefinglib") as own,
    ):
        packs.add_to(own, view)
        for taken in (view, own):
            number = articles.article_by_hash(taken, printed)
            assert [v.sha256 for v in versions.versions_of(taken, number)] == [printed]
            assert versions.text_of(taken, number, 1) == FIFTH
            assert integrity.check(taken.path).problems == ()


def test_a_text_that_was_updated_since_is_known_and_not_taken_in_again(library, pack, updated, tmp_path):
    packs.unpack(pack, tmp_path / "view.briefinglib")
    before = seen(library)
    with Library.open(tmp_path / "view.briefinglib", readonly=True) as view:
        (taken,) = packs.add_to(library, view)
    assert (taken.articles, taken.facts, taken.known) == (0, 0, 2)
    assert seen(library) == before


def test_a_newer_text_of_an_article_that_is_here_becomes_its_text(library, updated, tmp_path):
    packs.save(library, "KZ-BE", tmp_path / "u.briefing", AT)
    packs.unpack(tmp_path / "u.briefing", tmp_path / "view.briefinglib")
    with (
        Library.open(tmp_path / "view.briefinglib", readonly=True) as view,
        Library.open(tmp_path / "own.briefinglib") as own,
    ):
        told(tmp_path, own, FIFTH)
        mine = key_of(own, SIGN)
        own.apply(facts.status_edits(own, [mine], ReviewStatus.CONFIRMED, "me"))
        (taken,) = packs.add_to(own, view)
        assert (taken.articles, taken.updated, taken.known) == (1, 1, 0)
        assert len(seen(own).articles) == 2
        number = articles.article_by_hash(own, hashlib.sha256(FIFTH.encode()).hexdigest())
        assert articles.text_of(own, number).startswith("Updated.")
        assert [versions.text_of(own, number, v.number) for v in versions.versions_of(own, number)] == [FIFTH]
        assert facts.fact(own, mine).status is ReviewStatus.CONFIRMED
        assert len(seen(own).next_steps) == len(seen(library).next_steps)
        assert integrity.check(own.path).problems == ()


def test_a_pack_of_the_first_version_still_opens(library, pack, tmp_path):
    further = ("rows/adrift.jsonl", "rows/kin.jsonl", "rows/article_version_reading.jsonl")
    older = [(name, data) for name, data in read_pack(pack).members.items() if name not in further]
    path = made(tmp_path / "old.briefing", older, version=1)
    packs.unpack(path, tmp_path / "view.briefinglib")
    with Library.open(tmp_path / "view.briefinglib", readonly=True) as view:
        assert seen(view) == seen(library)
        assert integrity.check(view.path).problems == ()


def test_sealed_rows_of_a_tray_that_are_no_facts_are_refused(library, pack, tmp_path):
    members = dict(read_pack(pack).members)
    article = seen(library).articles[0].id
    entry = {
        "id": 1, "article_id": article, "version": 1, "subject": "fact:900", "span_start": 0, "quote": "x", "before": "",
        "after": "", "at": AT,
    }  # fmt: skip
    for rows in (
        "[]", "{}", "7", '[["fact", {"id": 1}, {}]]', '[["fact", {"id": 900}, {"surprise": 1}]]',
        '[["fact", {"id": 900}, {}], ["officer_text", {"fact_id": 900}, {}]]',
        '[["fact", {"id": 900}, {}], ["review", {"fact_id": 1}, {}]]', "[" * 100_000,
    ):  # fmt: skip
        data = json.dumps({**entry, "rows": rows}).encode() + b"\n"
        path = made(tmp_path / "bad.briefing", {**members, "rows/adrift.jsonl": data}.items())
        with pytest.raises(PackRefused) as refused:
            packs.unpack(path, tmp_path / f"view-{hashlib.sha256(data).hexdigest()[:6]}.briefinglib")
        assert (refused.value.problem, refused.value.member) == ("unfit", "rows/adrift.jsonl")


def test_a_pack_is_there_whole_or_as_it_was(library, tmp_path, monkeypatch):
    path = tmp_path / "KZ-BE.briefing"
    path.write_bytes(b"what was there")

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(packfile.os, "fsync", full)
    with pytest.raises(Exception, match="No room left"):
        packs.save(library, "KZ-BE", path, AT)
    assert path.read_bytes() == b"what was there"
    assert [p.name for p in tmp_path.iterdir() if "part" in p.name] == []


def test_notes_stay_at_home(library, tmp_path):
    from briefing.core.passage import Passage, Span

    head = seen(library).articles[0]
    text = articles.text_of(library, head.id)
    library.apply(notes.add_note_edits(library, head.id, Passage.at(text, Span(0, 6)), text="private thought"))
    packs.save(library, "KZ-BE", tmp_path / "n.briefing", AT)
    assert b"private thought" not in b"".join(read_pack(tmp_path / "n.briefing").members.values())
