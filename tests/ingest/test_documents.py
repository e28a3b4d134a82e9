"""Plain text into articles: blocks, title, kicker, what is refused and what is noted."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.article import BlockKind, Certainty
from briefing.ingest import language
from briefing.ingest.documents import Unreadable, codec, limits, read_document

PROSE = (
    "Il ministro ha incontrato a Bruxelles il collega belga e ha parlato con lui delle relazioni tra i due paesi.",
    "Secondo il comunicato, le parti hanno deciso di continuare il dialogo politico e di rafforzare i legami.",
)
TITLE = "Kazakistan e Belgio tengono consultazioni politiche a Bruxelles"


def read(text, name="note.txt"):
    return read_document(text.encode(), name)


def kinds(article):
    return [b.kind for b in article.blocks]


def refused(raw, name="note.txt", **options):
    with pytest.raises(Unreadable) as caught:
        read_document(raw, name, **options)
    assert name in caught.value.sentence
    assert caught.value.name == name
    return caught.value.problem


@pytest.mark.parametrize(
    "over",
    ["Pressemitteilung: 13 914-212/25", "Press release No. 12/2025", "Comunicato stampa n. 45", "Пресс-релиз № 7",
     "Communiqué n° 2025-118", "Nota de prensa Nº 3/24"],
)  # fmt: skip
def test_a_releases_number_over_the_title_is_no_title(over):
    article = read(f"{over}\n\nExports to Peru down in the first seven months\n\n{PROSE[0]}")
    assert (article.kicker, article.title) == (over, "Exports to Peru down in the first seven months")


def test_the_seed_has_kicker_title_and_four_paragraphs(shared):
    raw = (shared / "seed" / "000_701ed020dd0c8506.txt").read_bytes()
    article = read_document(raw, "000_701ed020dd0c8506.txt")
    assert article.text == raw.decode("utf-8")
    assert article.kicker == "Belgio"
    assert article.title.startswith("Il Kazakistan e il Belgio tengono consultazioni")
    assert kinds(article)[:6] == [BlockKind.KICKER, BlockKind.TITLE] + [BlockKind.PARAGRAPH] * 4
    assert article.language == "it"
    assert article.encoding == "utf-8"
    assert article.published is None
    assert article.published_certainty is Certainty.UNKNOWN
    assert article.notes == ()
    assert article.raw == raw


@pytest.mark.parametrize(
    ("name", "expected"),
    [("note-fr-utf8.txt", "fr"), ("note-ru-cp1251.txt", "ru"), ("note-ru-koi8r.txt", "ru")],
)
def test_the_sample_notes_are_read_in_their_language(shared, name, expected):
    article = read_document((shared / "data" / "articles" / name).read_bytes(), name)
    assert article.language == expected
    assert kinds(article) == [BlockKind.TITLE] + [BlockKind.PARAGRAPH] * 3


def test_line_ends_of_every_kind_become_one_and_are_noted():
    article = read(f"{TITLE}\r\n{PROSE[0]}\r{PROSE[1]}\u2028fine")
    assert article.text == f"{TITLE}\n{PROSE[0]}\n{PROSE[1]}\nfine"
    assert article.notes == ("line_ends",)


def test_signs_that_cannot_be_shown_are_replaced_one_for_one():
    article = read(f"{TITLE}\n{PROSE[0]}\x00\x01\ufdd0")
    assert article.text.endswith("\ufffd\ufffd\ufffd")
    assert article.notes == ("replaced:3",)


def test_nothing_else_of_the_text_is_touched():
    text = f"{TITLE}\n\n  {PROSE[0]}\u00a0\u202f\u2212e\u0301 \n\t{PROSE[1]}\n"
    assert read(text).text == text


def test_direction_overrides_are_kept_and_noted():
    article = read(f"{TITLE}\n{PROSE[0]} \u202egpj.exe\u202c")
    assert "\u202egpj.exe\u202c" in article.text
    assert article.notes == ("direction_marks:2",)


def test_lines_broken_at_a_fixed_width_are_one_paragraph():
    wrapped = "Il ministro ha incontrato a Bruxelles il collega belga e\nha parlato con lui delle relazioni tra i due paesi\ne dei progetti comuni."
    article = read(f"{TITLE}\n\n{wrapped}\n\n{PROSE[1]}")
    assert [b.span.of(article.text) for b in article.blocks] == [TITLE, wrapped, PROSE[1]]


def test_list_items_broken_at_a_fixed_width_are_whole():
    first = "- In dem Jahr kamen die Ausfuhren auf 245 Mrd.\nEuro und damit auf mehr als im Jahr davor,\nals sie noch gesunken waren."
    second = "- Die Einfuhren stiegen in derselben Zeit auf\n350 Mrd. Euro, vor allem die von Erdöl."
    article = read(f"{TITLE}\n\n{first}\n{second}")
    items = [b for b in article.blocks if b.kind is BlockKind.LIST_ITEM]
    assert [b.span.of(article.text) for b in items] == [first, second]


def test_a_title_printed_once_more_over_the_text_is_furniture():
    article = read(f"{TITLE}\n\n{TITLE}\n\n{PROSE[0]}")
    assert kinds(article) == [BlockKind.TITLE, BlockKind.FURNITURE, BlockKind.PARAGRAPH]


def test_a_text_broken_at_a_fixed_width_goes_on_before_capitals_and_sums_in_every_paragraph():
    first = (
        "Im April, dem ersten Monat des neuen Fiskaljahres, stiegen die indischen\nAusfuhren kräftig auf 3,2 Mrd. Dollar, nachdem sie im "
        "April 2023 bei 2,3\nMrd. Dollar gelegen hatten. Das war mehr als erwartet und lag auch an den\nhohen Preisen für Öl und für Gas "
        "sowie an der Nachfrage nach Waren und an\nder guten Konjunktur."
    )
    second = "Im vergangenen Jahr waren es, wie das Amt mitteilt, 8,4 Milliarden, 14\nProzent weniger als 2015."
    article = read(f"Indiens Handel\n\n{first}\n\n{second}")
    assert [b.span.of(article.text) for b in article.blocks] == ["Indiens Handel", first, second]


def test_lines_with_room_for_the_word_below_are_paragraphs_of_their_own():
    lines = [
        "Exporte nach Peru stiegen.",
        "Die Importe aus Kenia sind nach Angaben des Amtes gesunken.",
        "Der Saldo blieb gleich.",
    ]
    article = read("\n".join(["Handel", *lines]))
    assert [b.span.of(article.text) for b in article.blocks][1:] == lines


def test_lines_that_break_off_in_mid_sentence_go_on_without_an_empty_line():
    first = "Die österreichischen Ausfuhren nach Slowenien nahmen im Vorjahr um drei Prozent zu,\ndie Einfuhren von dort sanken ein wenig."
    second = "Gesprochen wurde auch über den Ausbau der Bahn und über die Zusammenarbeit der beiden\nLänder in der Forschung, vor allem auf dem Gebiet der Medizin und der Werkstoffe, die\nviel Strom sparen."
    article = read(f"{TITLE}\n{first}\n{second}\n12.03.2019 10:15")
    assert [b.span.of(article.text) for b in article.blocks] == [TITLE, first, second, "12.03.2019 10:15"]


def test_a_paragraph_that_is_wholly_quoted_is_a_quotation():
    quote = "«Il Belgio considera il Kazakistan un partner strategico in Asia centrale»."
    article = read(f"{TITLE}\n{PROSE[0]}\n{quote}\n«Bene», ha detto, «andiamo avanti così».\n{PROSE[1]}")
    assert kinds(article)[1:] == [
        BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH,
    ]  # fmt: skip


def test_headings_and_list_items_are_named():
    article = read(
        f"{TITLE}\n{PROSE[0]}\nLe prossime tappe\n{PROSE[1]}\n- energia\n- trasporti\n1. finanza\n2. cultura\n{PROSE[0]}"
    )
    assert kinds(article)[2] is BlockKind.HEADING
    assert [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.LIST_ITEM] == [
        "- energia", "- trasporti", "1. finanza", "2. cultura",
    ]  # fmt: skip


def test_an_ordinal_at_the_start_of_a_paragraph_is_no_list_item():
    article = read(f"{TITLE}\n5. Runde der Konsultationen fand in Wien statt, teilte das Ministerium mit.\n{PROSE[0]}")
    assert BlockKind.LIST_ITEM not in kinds(article)


def test_a_text_without_a_title_takes_its_first_words():
    article = read(" ".join(PROSE))
    assert article.title.startswith("Il ministro ha incontrato")
    assert article.title.endswith("…")
    assert len(article.title) <= 120
    assert article.notes == ("title_from_text",)
    assert kinds(article) == [BlockKind.PARAGRAPH]


def test_a_dateline_is_no_title_over_a_short_heading():
    article = read(f"Comunicato congiunto\nBruxelles, 18 ottobre 2024\n{PROSE[0]}")
    assert article.title == "Comunicato congiunto"
    assert article.kicker is None


def test_a_very_long_run_is_cut_into_blocks_without_touching_the_text():
    article = read("x" * 1_000_000)
    assert article.text == "x" * 1_000_000
    assert max(b.span.end - b.span.start for b in article.blocks) <= limits.MAX_RUN
    assert "unbroken:1000000" in article.notes


def test_a_text_too_long_for_facts_is_kept_whole_and_noted():
    text = (PROSE[0] + "\n") * 25_000
    article = read(text)
    assert len(article.text) == len(text)
    assert "too_long_for_facts" in article.notes


def test_millions_of_lines_give_a_bounded_number_of_blocks():
    article = read("a\n" * 1_000_000)
    assert len(article.blocks) <= limits.MAX_BLOCKS


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "empty"),
        (b" \n\t \n", "no_text"),
        (b"\xef\xbb\xbf", "no_text"),
        (bytes(range(256)) * 40, "binary"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "format"),
        (b"%PDF-1.7\n", "failed"),
        (b"PK\x03\x04word/document.xml", "failed"),
        (b"PK\x03\x04", "format"),
        (b"{\\rtf1 Testo}", "format"),
        (b"SQLite format 3\x00", "format"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "no_text"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE rss>\n<feed xmlns="x"></feed>', "no_text"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "format"),
        (b"From: a@example.org\nMIME-Version: 1.0\nSubject: x\n\n", "no_text"),
        (b'{"statusCode": 429}', "format"),
    ],
)
def test_what_is_no_article_is_refused_with_a_sentence(raw, problem):
    assert refused(raw) == problem


def test_fifty_megabytes_are_refused_by_name():
    assert refused(b"parola " * 7_200_000) == "too_large"


def test_a_word_that_begins_like_a_magic_number_is_text():
    assert read("BMW e MZ sono marche di automobili.").text.startswith("BMW")


def test_a_file_name_is_shown_literally_and_short():
    with pytest.raises(Unreadable) as caught:
        read_document(b"", "<b>nome</b>\x07" + "x" * 500)
    assert "<b>nome</b>\ufffd" in caught.value.sentence
    assert len(caught.value.sentence) < 250


def test_the_same_bytes_give_the_same_article():
    raw = f"{TITLE}\n{PROSE[0]}".encode()
    assert read_document(raw, "a.txt") == read_document(raw, "a.txt")


@given(st.binary(max_size=600))
def test_any_bytes_are_an_article_in_order_or_refused(raw):
    check(raw)


@given(st.text(max_size=600), st.sampled_from(["utf-8", "utf-16", "utf-32", "utf-8-sig"]))
def test_any_text_is_an_article_in_order_or_refused(text, encoding):
    check(text.encode(encoding, errors="replace"))


LINES = st.lists(
    st.sampled_from(
        ["Condividi", "-", "- uno", "2 giorni fa", "Francia4 giorni fa", "Leggi anche", "Leggi anche: Altro", "3 commenti",
         "L'autore", "«Una citazione tutta intera»", "", "  ", "Facebook Twitter", "Home > Mondo", "Belgio", TITLE, *PROSE,
         "x" * 6000]
    ),
    max_size=14,
)  # fmt: skip


@given(LINES)
def test_any_order_of_lines_keeps_every_sign_in_one_block(lines):
    check("\n".join(lines).encode())


def check(raw):
    try:
        article = read_document(raw, "file.txt")
    except Unreadable:
        return
    at = 0
    for block in article.blocks:
        assert at <= block.span.start < block.span.end <= len(article.text)
        assert not article.text[at : block.span.start].strip()
        at = block.span.end
    assert not article.text[at:].strip()
    assert article.title
    for item in article.related:
        assert item.title.strip()
        assert item.span.end <= len(article.text)
    assert codec.from_json(codec.to_json(article)) == article


def test_an_article_survives_the_codec_with_its_bytes(shared):
    raw = (shared / "seed" / "000_701ed020dd0c8506.txt").read_bytes()
    article = read_document(raw, "seed.txt")
    back = codec.from_json(codec.to_json(article))
    assert back == article
    assert back.raw == raw


class TestFiles:
    def test_a_file_is_read(self, tmp_path):
        (tmp_path / "a.txt").write_bytes(b"ciao")
        assert limits.read_file(tmp_path / "a.txt") == b"ciao"

    @pytest.mark.parametrize(
        ("path", "problem"),
        [
            ("//host/share/a.txt", "network_path"),
            ("\\\\host\\share\\a.txt", "network_path"),
            ("\\\\?\\C:\\a.txt", "network_path"),
            ("file://host/a.txt", "network_path"),
            ("FILE:///etc/passwd", "network_path"),
        ],
    )
    def test_a_network_path_is_refused_before_the_system_is_asked(self, monkeypatch, path, problem):
        monkeypatch.setattr(os, "stat", lambda *_: pytest.fail("the system was asked"))
        with pytest.raises(Unreadable) as caught:
            limits.read_file(path)
        assert caught.value.problem == problem
        assert "Copy the file" in caught.value.sentence

    @pytest.mark.parametrize("path", ["nul", "C:\\tmp\\CON.txt", "com1.log", "lpt9"])
    def test_a_device_name_is_refused_on_windows(self, monkeypatch, path):
        monkeypatch.setattr(limits, "_WINDOWS", True)
        with pytest.raises(Unreadable) as caught:
            limits.check_name(path)
        assert caught.value.problem == "device"

    def test_a_pipe_is_refused_without_waiting(self, tmp_path):
        os.mkfifo(tmp_path / "pipe")
        assert self.problem(tmp_path / "pipe") == "not_a_file"

    def test_a_device_is_refused(self):
        assert self.problem("/dev/zero") == "not_a_file"

    def test_a_folder_is_refused(self, tmp_path):
        assert self.problem(tmp_path) == "folder"

    def test_a_missing_file_is_named(self, tmp_path):
        assert self.problem(tmp_path / "gone.txt") == "missing"

    def test_an_empty_file_is_named(self, tmp_path):
        (tmp_path / "empty.txt").touch()
        assert self.problem(tmp_path / "empty.txt") == "empty"

    def test_a_large_file_is_refused_unread(self, tmp_path):
        with (tmp_path / "large.txt").open("wb") as file:
            file.truncate(limits.MAX_FILE + 1)
        assert self.problem(tmp_path / "large.txt") == "too_large"

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
    def test_a_forbidden_file_is_named(self, tmp_path):
        (tmp_path / "secret.txt").write_text("x")
        (tmp_path / "secret.txt").chmod(0)
        assert self.problem(tmp_path / "secret.txt") == "not_permitted"

    def test_an_impossible_name_is_refused(self):
        assert self.problem("a\0b.txt") == "failed"

    def problem(self, path):
        with pytest.raises(Unreadable) as caught:
            limits.read_file(path)
        assert os.path.basename(os.fspath(path))[:1] in caught.value.sentence
        return caught.value.problem


class TestLanguage:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (TITLE + " e sull'ampliamento dei legami", "it"),
            ("Bilateral trade grew to 1.35 billion in the first half of the year", "en"),
            ("Les échanges se sont élevés à 2,75 milliards d'euros en 2024, selon le ministère", "fr"),
            ("Товарооборот в 2024 году составил 1 млрд долларов и вырос на 5%", "ru"),
            ("Das Handelsvolumen betrug im Jahr 2024 mehr als eine Milliarde Euro und die Ausfuhren sanken", "de"),
            (
                "De uitvoer steeg in 2024 met 8,3% tot 412 mln euro en de invoer werd ook hoger dan een jaar eerder",
                "nl",
            ),
            ("Las exportaciones alcanzaron dos mil millones de euros en 2024, según el ministerio", "es"),
            ("2024 жылы тауар айналымы 310,5 млн АҚШ долларын құрады және өсті", "kk"),
            ("Os dois países assinaram um acordo de cooperação para o comércio com a União Europeia", None),
            ("Зустріч відбулася в Києві, і сторони домовилися про співпрацю між країнами", None),
            ("2023 523,7 220,7", None),
            ("", None),
        ],
    )
    def test_a_sentence_is_named_by_its_language(self, text, expected):
        assert language.language_of(text) == expected

    def test_the_languages_read_are_those_of_the_product(self):
        assert set(language.languages()) == {"it", "en", "fr", "ru", "de", "nl", "es", "kk"}


def test_a_sentence_broken_before_its_sum_stays_one_paragraph():
    raw = (
        b"Trade between the two countries grew in 2023\n\nAccording to the ministry, bilateral trade between the two sides"
        b" amounted to\n$375.3 million in January-August 2023.\n"
    )
    made = read_document(raw, "note.txt")
    last = made.blocks[-1].span.of(made.text)
    assert last.endswith("amounted to\n$375.3 million in January-August 2023.")


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("24 May 2019", BlockKind.FURNITURE),
        ("September 25, 2017", BlockKind.FURNITURE),
        ("2017-05-16 19:26", BlockKind.FURNITURE),
        ("2 septembre 2022 à 17:09", BlockKind.FURNITURE),
        ("20.11.2023", BlockKind.FURNITURE),
        ("6 августа 2019", BlockKind.FURNITURE),
        ("The Daily Herald | 1 March 2020", BlockKind.FURNITURE),
        ("Wien, 8. Oktober 2015", BlockKind.KICKER),
        ("Lunedì 12 febbraio 2025", BlockKind.KICKER),
    ],
)
def test_a_line_that_only_tells_the_day_is_no_title(first: str, kind: BlockKind):
    article = read(f"{first}\nScambi con il Belgio in crescita nel primo trimestre\n{PROSE[0]}\n{PROSE[0]}")
    assert article.title == "Scambi con il Belgio in crescita nel primo trimestre"
    assert kinds(article)[:2] == [kind, BlockKind.TITLE]


@pytest.mark.parametrize("title", ["Trade mission to Peru, 12 May 2024", "Handelsbilanz 2023"])
def test_a_title_with_its_day_stays_one(title: str):
    assert read(f"{title}\n{PROSE[0]}\n{PROSE[0]}").title == title


@pytest.mark.parametrize("day", ["2 июля 2024", "3 May 2023", "12 juin 2024", "April 2015"])
def test_a_day_under_a_title_is_no_number_of_a_page(day: str):
    caption = "Ana Rivera\nAna Rivera"
    article = read(f"The minister visits Lisbon for talks tomorrow\n\n{day}\n\n{caption}\n\n{PROSE[0]}\n\n{PROSE[0]}")
    assert day in [b.span.of(article.text) for b in article.blocks]
