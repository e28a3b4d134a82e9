"""What is not language is refused by name; language of every script and in the encodings of its country is not."""

import base64
import json
import zlib
from pathlib import Path

import pytest

from briefing.ingest.documents import Unreadable, read_document
from briefing.ingest.documents.encoding import decode

CORPUS = Path(__file__).parents[1] / "corpus"
LATIN = ("cp1252", "mac-roman", "utf-16", "utf-16-le", "utf-8-sig")
CODECS = {
    "en": LATIN, "it": (*LATIN, "cp850"), "fr": (*LATIN, "cp850"), "es": (*LATIN, "cp850"), "de": (*LATIN, "cp850"),
    "nl": LATIN, "ru": ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic", "utf-16", "utf-16-be"),
}  # fmt: skip
KAZAKH = (
    "Астанада саяси консультациялардың бесінші раунды өтті және тараптар сауданы дамыту туралы келісті."
    " Тауар айналымы 310,5 млн АҚШ долларын құрады."
)
GREEK = "Η Ελλάδα και το Καζακστάν συζήτησαν για το εμπόριο στην Αθήνα. Οι εξαγωγές έφτασαν τα 35 εκατομμύρια ευρώ."
ARABIC = (
    "بحث وزير الخارجية مع نظيره الكازاخستاني العلاقات الثنائية والتجارة بين البلدين. وبلغت الصادرات 35 مليون دولار."
)
CHINESE = "哈萨克斯坦与比利时举行了第五轮政治磋商。双方讨论了贸易、能源和运输问题。2023年双边贸易额达到5.237亿美元，比上年增长。"
JAPANESE = (
    "カザフスタンとベルギーは第五回政治協議を行った。貿易額は五億ドルに達した。両国は協力を続けることで合意した。"
)


def articles(language, count):
    open_ones = (p for p in sorted((CORPUS / language).glob("*.txt")) if not p.name.startswith("aside"))
    return [p.read_text(encoding="utf-8") for _, p in zip(range(count), open_ones, strict=False)]


@pytest.mark.parametrize(("language", "codec"), [(of, codec) for of, codecs in CODECS.items() for codec in codecs])
def test_articles_in_the_encodings_of_their_language_are_read_as_they_were_written(language, codec):
    for text in articles(language, 8):
        raw = text.encode(codec, "ignore")
        assert decode(raw, "a.txt").text == raw.decode(codec)
        assert read_document(raw, "a.txt").text == raw.decode(codec).replace("\r\n", "\n")


def test_an_english_article_keeps_its_euros_in_the_encoding_of_windows():
    for money in ("€", "£"):
        text = (
            f"Exports to Belgium reached {money}300 million in 2023, and imports {money}120 million, the ministry said."
        )
        assert read_document(text.encode("cp1252"), "a.txt").text == text
    quoted = "“Trade reached 300 million in 2023,” the minister said. “We want more – much more.” He left at noon."
    assert read_document(quoted.encode("cp1252"), "a.txt").text == quoted


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (KAZAKH, "utf-8"), (KAZAKH, "kz1048"), (GREEK, "utf-8"), (GREEK, "cp1253"), (ARABIC, "utf-8"), (ARABIC, "cp1256"),
        (CHINESE, "utf-8"), (CHINESE, "gb18030"), (CHINESE, "utf-16"), (JAPANESE, "utf-8"), (JAPANESE, "cp932"),
        ("ერთობლივი კომისიის სხდომა გაიმართა თბილისში, სადაც მხარეებმა ვაჭრობა განიხილეს.", "utf-8"),
        ("การค้าระหว่างคาซัคสถานและเบลเยียมมีมูลค่าห้าร้อยล้านดอลลาร์สหรัฐในปีที่ผ่านมา", "utf-8"),
        ("השרים דנו בסחר בין המדינות, שהגיע לחמש מאות מיליון דולר בשנה שעברה.", "utf-8"),
    ],
)  # fmt: skip
def test_no_script_is_refused(text, codec):
    assert read_document(text.encode(codec), "a.txt").text == text


@pytest.mark.parametrize("text", ["x" * 60_000, "€ 5 – € 7\n" * 40, "МИД РФ " * 40, "• Item\n" * 60, "AB12-CD34 " * 30])
def test_odd_but_whole_text_is_kept(text):
    assert read_document(text.encode(), "a.txt").text == text


WHOLE = articles("en", 1)[0]
STRAY = {
    f"{codec} {at}": raw[:at] + b"x" + raw[at:]
    for codec in ("utf-16", "utf-16-le", "utf-16-be")
    for text in (WHOLE, json.dumps({"data": [{"text": articles("ru", 1)[0]}]}, ensure_ascii=False))
    for raw in (text.encode(codec),)
    for at in (2, 3)
}
JUNK = {
    **{f"EBCDIC {c}": WHOLE.encode(c, "ignore") for c in ("cp037", "cp500", "cp273", "cp1140")},
    **STRAY,
    "half": (raw := WHOLE.encode("utf-16"))[: len(raw) // 2] + b"x" + raw[len(raw) // 2 :],
    "private use": ("\ue001\ue002\ue003 " * 300).encode(),
    "C1": ("\x81\x82\x83abc " * 200).encode(),
    "base64": base64.encodebytes(zlib.compress(WHOLE.encode() * 5)),
}


@pytest.mark.parametrize("what", JUNK)
def test_what_is_no_language_is_refused_by_name(what):
    with pytest.raises(Unreadable, match="“a.txt”") as refused:
        read_document(JUNK[what], "a.txt")
    assert refused.value.problem == "binary"


def test_an_encoding_that_the_user_chose_is_not_questioned():
    text = articles("en", 1)[0]
    assert read_document(text.encode("cp500", "ignore"), "a.txt", encoding="cp500").text.split()[:3] == text.split()[:3]
