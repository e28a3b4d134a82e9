"""Encodings: BOM, declared, UTF-8, guess, and what is noted of each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ingest.documents import Unreadable, read_document
from briefing.ingest.documents.encoding import decode

ITALIAN = "Il ministro è a Bruxelles: però la città è più bella di quanto si pensi, perché c'è il sole e così via."
RUSSIAN = (
    "Министр иностранных дел провёл в Брюсселе переговоры, и стороны договорились о развитии торговли между странами."
)
KAZAKH = "Астанада саяси консультациялардың бесінші раунды өтті және тараптар сауданы дамыту туралы келісті."


def page(text, declared):
    return f'<html><head><meta charset="{declared}"><title>x</title></head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_not_part_of_the_text(codec):
    found = decode(RUSSIAN.encode(codec), "a.txt")
    assert (found.text, found.encoding, found.notes) == (RUSSIAN, codec, ())


@pytest.mark.parametrize("text", [ITALIAN, RUSSIAN, KAZAKH, "plain"])
def test_utf_8_is_no_guess(text):
    assert decode(text.encode(), "a.txt").notes == ()


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (ITALIAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN.upper(), "cp1251"),
        (KAZAKH, "kz1048"),
        (RUSSIAN, "utf-16-le"),
        (ITALIAN, "utf-16-be"),
        ("Perché no", "cp1252"),
        ("Price: 3 £ © 2024", "cp1252"),
    ],
)
def test_an_undeclared_encoding_is_guessed_and_noted(text, codec):
    found = decode(text.encode(codec), "a.txt")
    assert found.text == text
    assert found.notes == (f"encoding_guessed:{found.encoding}",)


@pytest.mark.parametrize(("text", "codec"), [(RUSSIAN, "windows-1251"), (RUSSIAN, "koi8-r"), (ITALIAN, "iso-8859-1")])
def test_a_declared_encoding_is_believed(text, codec):
    found = decode(page(text, codec).encode(codec), "a.html")
    assert text in found.text
    assert found.notes == ()


def test_latin_1_means_cp1252_as_in_browsers():
    found = decode(page("Il «prezzo» è di 3 € – così", "iso-8859-1").encode("cp1252"), "a.html")
    assert "3 € – così" in found.text
    assert found.encoding == "cp1252"


@pytest.mark.parametrize(
    ("text", "declared", "actual", "used"),
    [
        (RUSSIAN, "utf-8", "cp1251", "cp1251"),
        (ITALIAN, "utf-8", "cp1252", "cp1252"),
        (RUSSIAN, "iso-8859-1", "utf-8", "utf-8"),
        (ITALIAN, "windows-1251", "utf-8", "utf-8"),
        (RUSSIAN, "iso-8859-1", "cp1251", "cp1251"),
        (RUSSIAN, "koi8-r", "cp1251", "cp1251"),
    ],
)
def test_a_false_declaration_is_overruled_and_noted(text, declared, actual, used):
    found = decode(page(text, declared).encode(actual), "a.html")
    assert text in found.text
    assert found.encoding == used
    assert found.notes[0].startswith("encoding_overruled:")


def test_a_declaration_of_utf_16_that_could_be_read_is_not_true():
    assert decode(page(ITALIAN, "utf-16").encode(), "a.html").encoding == "utf-8"


def test_an_xml_declaration_and_http_equiv_are_declarations():
    xml = f'<?xml version="1.0" encoding="windows-1251"?><html><body><p>{RUSSIAN}</p></body></html>'
    meta = f'<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>{RUSSIAN}</p></html>'
    assert decode(xml.encode("cp1251"), "a.html").notes == ()
    assert decode(meta.encode("cp1251"), "a.html").notes == ()


def test_a_declaration_inside_plain_text_is_only_text():
    assert decode(f'He wrote <meta charset="koi8-r">. {ITALIAN}'.encode(), "a.txt").encoding == "utf-8"


def test_an_unknown_declared_encoding_is_ignored():
    assert decode(page(ITALIAN, "martian").encode(), "a.html").encoding == "utf-8"


def test_one_bad_byte_does_not_change_the_encoding():
    raw = RUSSIAN.encode()
    found = decode(raw[:40] + b"\xff" + raw[40:], "a.txt")
    assert found.encoding == "utf-8"
    assert found.notes == ("undecodable:1",)
    assert found.text.replace("\ufffd", "").endswith(RUSSIAN[-40:])


def test_a_cut_end_does_not_change_the_encoding():
    found = decode(RUSSIAN.encode()[:-2], "a.txt")
    assert found.encoding == "utf-8"


def test_the_user_s_choice_is_not_questioned():
    found = decode(RUSSIAN.encode("cp1251"), "a.txt", forced="koi8-r")
    assert found.encoding == "koi8-r"
    assert found.notes == ()


@pytest.mark.parametrize(
    ("forced", "problem"),
    [
        ("utf-8", "encoding"),
        ("martian", "unknown_encoding"),
        ("rot13", "unknown_encoding"),
        ("hex", "unknown_encoding"),
        ("a\0b", "unknown_encoding"),
    ],
)
def test_an_impossible_choice_is_refused_with_a_sentence(forced, problem):
    with pytest.raises(Unreadable) as caught:
        decode(RUSSIAN.encode("cp1251"), "a.txt", forced=forced)
    assert caught.value.problem == problem
    assert "a.txt" in caught.value.sentence


def test_the_encoding_is_recorded_with_the_article():
    article = read_document(RUSSIAN.encode("koi8-r"), "a.txt")
    assert article.encoding == "koi8-r"
    assert "encoding_guessed:koi8-r" in article.notes


@given(st.binary(max_size=300))
def test_any_bytes_decode_to_something(raw):
    found = decode(raw, "a.txt")
    assert isinstance(found.text, str)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_utf_8_always_comes_back(text):
    assert decode(text.encode(), "a.txt").text == text.removeprefix("\ufeff") or text.encode().count(0)


def test_the_sample_page_in_cp1251_is_read_as_it_declares(shared):
    raw = (shared / "data" / "articles" / "consultations-ru-cp1251.html").read_bytes()
    article = read_document(raw, "consultations-ru-cp1251.html")
    assert article.encoding == "cp1251"
    assert not any(n.startswith("encoding") for n in article.notes)


CHINESE = "年份,国家,出口额（万美元）,进口额\n2023,哈萨克斯坦,22068,30290\n"
EAST_ASIAN = {
    "gb18030": CHINESE,
    "big5": "年份,國家,出口額（萬美元）,進口額\n2023,哈薩克,22068,30290\n",
    "cp932": "年,国,輸出額（百万円）,輸入額\n2023,カザフスタン,22068,30290\n",
    "euc_jp": "年,国,輸出額（百万円）,輸入額\n2023,カザフスタン,22068,30290\n",
    "cp949": "연도,국가,수출액(천달러),수입액\n2023,카자흐스탄,22068,30290\n",
}


@pytest.mark.parametrize("codec", EAST_ASIAN)
def test_chinese_japanese_and_korean_of_older_systems_are_read_as_what_they_are(codec: str) -> None:
    text = EAST_ASIAN[codec]
    found = decode(text.encode(codec), "x.csv")
    assert (found.text, found.encoding, found.notes) == (text, codec, (f"encoding_guessed:{codec}",))
    # The beginning of a large file may end within a sign.
    assert decode((text * 40).encode(codec)[:-11], "x.csv").encoding == codec


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Jahr,Länder,Währung\n2023,Österreich,1\n", "cp1252"),
        ("Période;Valeur\n2023;1\n", "cp1252"),
        ("año,país,exportación\n", "cp1252"),
        ("год,экспорт\n2023,12\n", "koi8-r"),
        ("год,экспорт\n2023,12\n", "cp866"),
        ("Rok,Wartość w złotych,Państwo\n", "cp1250"),
    ],
)
def test_letters_of_one_byte_are_not_taken_for_signs_of_two(text: str, codec: str) -> None:
    assert decode(text.encode(codec), "x.csv").encoding not in EAST_ASIAN


@pytest.mark.parametrize("text", ["Valor,Exportação\n", "Rok,Země,Vývoz\n", "Année;Unité\n", "plain"])
def test_an_accent_that_may_be_another_leaves_the_words_readable(text: str) -> None:
    assert decode(text.encode("cp1250" if "ě" in text else "cp1252"), "x.csv").known


def test_what_fits_no_encoding_is_said_to_be_unknown() -> None:
    assert decode(CHINESE.encode("gb18030"), "x.csv").known
    assert not decode("ปี,ประเทศ,มูลค่า\n2566,คาซัคสถาน,1\n".encode("cp874"), "x.csv").known


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
@pytest.mark.parametrize(
    "text",
    [
        "Las exportaciones del Perú crecieron 5 % el año pasado, según el Ministerio de Economía.",
        "Les échanges ont été de « 412 millions d’euros » en février.",
        "Die Ausfuhren Österreichs – 412 Mio. € – erhöhten sich kräftig, für Überraschung sorgte der März.",
        "Товарооборот составил 412 млн евро.",
    ],
)
def test_a_text_that_was_encoded_twice_is_read_as_it_was_meant(text, codec):
    shown = "".join(
        chr(byte) if codec == "latin-1" or byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
        for byte in text.encode()
    )
    found = decode(shown.encode(), "a.txt")
    assert (found.text, found.notes) == (text, ("encoded_twice",))


@pytest.mark.parametrize(
    "text", ["Ã", "São Paulo, Ãngelo, à la carte, Âge d’or, Ð and Ñ", "año, Perú, économie", "Ñandú Ã³ x"]
)
def test_a_text_that_was_encoded_once_stays(text):
    assert decode(text.encode(), "a.txt").text == text


ASCII = "Trade between the two countries grew by a tenth. "


@pytest.mark.parametrize("around", [ASCII * 9, "Ausfuhr nach Österreich: 5 € "])
@pytest.mark.parametrize(
    "stray", [b"B\xff\xfeE", b"B\xffE", b"\xff 2023", b"22\xff0.7", b"expo\x81\x90rts", b"gr\xc9w"]
)
def test_a_few_bytes_that_are_letters_of_no_word_are_not_guessed(around, stray):
    found = decode(around.encode() + stray, "a.txt")
    assert found.encoding == "utf-8"
    assert found.text == around + stray.decode("utf-8", "replace")
    assert found.notes == (f"undecodable:{found.text.count(chr(0xFFFD))}",)
    article = read_document(around.encode() + stray, "a.txt")
    assert found.notes[0] in article.notes


@pytest.mark.parametrize(
    ("words", "codec"),
    [
        ("São Paulo", "cp1252"),
        ("São Paulo", "cp850"),
        ("München", "cp850"),
        ("CAFÉ, 1º de mayo, la 2ème année, McDönald", "cp1252"),
        ("L’Île-de-France – d’été", "cp1252"),
        ("100 €", "cp1252"),
        ("Großbritannien; über", "mac-roman"),
        ("год", "cp1251"),
        ("млнUSD", "cp1251"),
        ("Пётр", "cp1251"),
    ],
)
def test_a_single_word_of_an_older_encoding_is_no_stray(words, codec):
    found = decode(ASCII.encode() * 9 + words.encode(codec), "a.txt")
    assert found.text == ASCII * 9 + words
    assert found.notes == (f"encoding_guessed:{found.encoding}",)
