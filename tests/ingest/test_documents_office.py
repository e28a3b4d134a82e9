"""Word documents, PDF documents and mails as articles: what they say is read whole, and hostile ones are refused by name."""

import io
import zipfile
from email.message import EmailMessage

import pikepdf
import pytest

from briefing.core.article import BlockKind, Certainty
from briefing.ingest.articling import understood
from briefing.ingest.documents import Unreadable, is_foreign, read_document
from briefing.ingest.reader import read_article
from tests.ingest.extract.making import figures

TITLE = "Austria and Slovenia hold the fourth session of their commission in Vienna"
PROSE = (
    "VIENNA, 14 September 2023 – The fourth session of the Austrian-Slovenian intergovernmental commission was held in Vienna on 12 March"
    " 2023. In 2022 exports of Austria to Slovenia came to 4,512.2 million euros, which is 15.7 % more than in the year before; imports"
    " were 2,501.7 million euros. The ministers spoke of transport, energy and education, and agreed to meet again in a year."
)
TABLE = [("Million euros", "2021", "2022"), ("Exports", "3,900.1", "4,512.2"), ("Imports", "", "2,501.7")]
WANTED = {("exports", "3900.1", 2021), ("exports", "4512.2", 2022), ("imports", "2501.7", 2022)}


def new_word():
    import docx

    return docx.Document()


def element(parent, tag):
    """An element of a Word document, by its short name."""
    from docx.oxml.ns import qn

    return parent.makeelement(qn(f"w:{tag}"), {})


def compiled(source: str) -> bytes:
    import typst

    return typst.compile(source.encode())


def packed(document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word() -> bytes:
    document = new_word()
    document.add_heading(TITLE, 0)
    document.add_paragraph(PROSE)
    document.add_heading("Trade of Austria with Slovenia", 1)
    table = document.add_table(0, 3)
    for row in TABLE:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.add_paragraph("The next session is to take place in Ljubljana.", style="List Bullet")
    return packed(document)


def printed(body: str, columns: int = 1) -> bytes:
    source = f"""#set page(paper: "a4", columns: {columns}, header: [Ministry of Economy], footer: context [Page #counter(page).display()])
#set par(justify: true)
#set text(size: 10.5pt)
{body}"""
    return compiled(source)


def pdf() -> bytes:
    cells = ", ".join(f"[{words}]" for row in TABLE for words in row)
    return printed(
        f"#text(size: 18pt)[{TITLE}]\n\n{PROSE}\n\nTrade of Austria with Slovenia\n\n#table(columns: 3, {cells})\n\n{PROSE}"
    )


def mail(*, html: bool = False, name: str = "Press Office") -> EmailMessage:
    message = EmailMessage()
    message["From"] = f"{name} <press@example.org>"
    message["Subject"] = f"Fwd: {TITLE}"
    message["Date"] = "Fri, 15 Sep 2023 09:00:00 +0200"
    message.set_content(f"<p>{PROSE}</p>" if html else PROSE, subtype="html" if html else "plain")
    return message


def trade(article):
    _, extraction = understood(article)
    return {(f.figure.flow.value, f.figure.amount.digits, f.figure.period.first.year) for f in figures(extraction)}


@pytest.mark.parametrize(("made", "name"), [(word, "talks.docx"), (pdf, "talks.pdf")])
def test_title_prose_and_table_of_a_document_are_read(made, name):
    article = read_document(made(), name)
    assert article.title == TITLE
    assert "Exports\t3,900.1\t4,512.2\nImports\t\t2,501.7" in article.text
    assert any(b.kind is BlockKind.TABLE for b in article.blocks)
    assert trade(article) == WANTED
    assert all(b.span.of(article.text).strip() for b in article.blocks)


def test_headings_and_lists_of_a_word_document_keep_their_kind():
    kinds = {
        b.kind: b.span.of(article.text) for article in [read_document(word(), "talks.docx")] for b in article.blocks
    }
    assert kinds[BlockKind.HEADING] == "Trade of Austria with Slovenia"
    assert kinds[BlockKind.LIST_ITEM] == "The next session is to take place in Ljubljana."


def test_what_a_revision_put_in_is_read_and_what_it_struck_out_is_not():
    document = new_word()
    paragraph = document.add_paragraph("Exports came to ")
    for tag, text in (("del", "delText"), ("ins", "t")):
        change = element(paragraph._p, tag)
        run = element(change, "r")
        words = element(run, text)
        words.text = "900 million euros." if tag == "del" else "930 million euros."
        run.append(words)
        change.append(run)
        paragraph._p.append(change)
    article = read_document(packed(document), "revised.docx")
    assert article.text == "Exports came to 930 million euros."


def test_fields_to_fill_in_are_read_in_their_place():
    document = new_word()
    document.add_paragraph("First words of the note.")
    inside = document.add_paragraph("Words of a field to fill in.")._p
    document.add_paragraph("Last words of the note.")
    field, content = (element(inside, tag) for tag in ("sdt", "sdtContent"))
    inside.addprevious(field)
    field.append(content)
    content.append(inside)
    text = read_document(packed(document), "form.docx").text
    assert text == "First words of the note.\nWords of a field to fill in.\nLast words of the note."


def test_the_head_and_the_number_of_each_page_are_left_out_and_sentences_go_on_over_its_end():
    article = read_document(printed(f"#text(size: 18pt)[{TITLE}]\n\n" + " ".join([PROSE] * 14)), "long.pdf")
    assert article.text.count("Ministry of Economy") == 0
    assert "Page 2" not in article.text
    _, extraction = understood(article)
    assert len([f for f in figures(extraction) if f.figure.amount.digits == "4512.2"]) == 14


def test_lines_that_only_the_page_broke_are_one_and_those_of_a_list_are_not():
    lines = ["Exports of Austria in 2022, million euros", "Germany: 622.4", "Italy: 327.3", "France: 254.9"]
    text = read_document(printed(f"{PROSE}\n\n" + " \\\n".join(lines)), "list.pdf").text
    assert PROSE in text
    assert "\n".join(lines) in text


def test_a_line_from_edge_to_edge_over_the_title_is_the_head_of_its_page():
    made = compiled(f"Ministry of Economy #h(1fr) Bulletin 3\n\n#text(size: 18pt)[{TITLE}]\n\n{PROSE}")
    article = read_document(made, "bulletin.pdf")
    assert (article.title, article.blocks[0].kind) == (TITLE, BlockKind.FURNITURE)


def test_columns_of_a_page_are_read_one_after_the_other():
    body = f"#text(size: 15pt)[{TITLE}]\n\n{PROSE}\n#colbreak()\nThe second column stands for itself and says no more than this."
    text = read_document(printed(body, columns=2), "columns.pdf").text
    assert text.index("to meet again in a year.") < text.index("The second column")


def test_the_subject_sender_and_day_of_a_mail_are_those_of_the_article():
    article = read_document(mail().as_bytes(), "talks.eml")
    assert (article.title, article.source_name) == (TITLE, "Press Office")
    assert (str(article.published), article.published_certainty) == ("2023-09-15", Certainty.STATED)
    assert trade(article) == {("exports", "4512.2", 2022), ("imports", "2501.7", 2022)}


@pytest.mark.parametrize("html", [False, True])
def test_a_mail_sent_on_is_read_for_the_message_in_it(html):
    cover = EmailMessage()
    cover["From"], cover["Subject"], cover["Date"] = (
        "desk@example.org",
        "For the file",
        "Mon, 18 Sep 2023 08:00:00 +0000",
    )
    cover.set_content("See below.")
    cover.add_attachment(mail(html=html))
    cover.add_attachment(b"year;exports\n2022;4512.2\n", maintype="text", subtype="csv", filename="trade.csv")
    article = read_document(cover.as_bytes(), "sent-on.eml")
    assert (article.title, str(article.published)) == (TITLE, "2023-09-15")
    assert "attachments:1" in article.notes
    assert ("exports", "4512.2", 2022) in trade(article)


def test_a_mail_of_two_forms_is_read_once():
    message = mail()
    message.add_alternative(f"<p>{PROSE}</p>", subtype="html")
    assert read_document(message.as_bytes(), "talks.eml").text.count("VIENNA") == 1


@pytest.mark.parametrize("codec", ["utf-8", "windows-1251", "koi8-r"])
def test_a_russian_mail_is_read_in_its_own_signs(codec):
    message = EmailMessage()
    message["Subject"], message["MIME-Version"] = "Товарооборот вырос", "1.0"
    message.set_content("В 2022 году экспорт Австрии в Словению составил 4512,2 млн евро.", charset=codec)
    article = read_document(message.as_bytes(), "письмо.eml")
    assert article.title == "Товарооборот вырос"
    assert trade(article) == {("exports", "4512.2", 2022)}


@pytest.mark.parametrize("head", ["Date: never", "Subject: =?utf-8?b?!!!?=", "From: =?no-such-set?q?x?="])
def test_a_mail_with_a_senseless_head_is_read(head):
    raw = f"MIME-Version: 1.0\nMessage-ID: <1@example.org>\n{head}\nContent-Type: text/plain; charset=no-such-set\n\n{PROSE}"
    assert "4,512.2 million" in read_document(raw.encode(), "talks.eml").text


@pytest.mark.parametrize("levels", [60, 3000])
@pytest.mark.parametrize(
    "part", [b"multipart/mixed; boundary=b%d\n\n--b%d\n", b"message/rfc822\nX: %d\n\nSubject: %d\n"]
)
def test_a_mail_nested_past_all_sense_is_refused_as_that(levels, part):
    raw = b"MIME-Version: 1.0\nMessage-ID: <1@example.org>\n" + b"".join(
        b"Content-Type: " + part % (n, n) for n in range(levels)
    )
    with pytest.raises(Unreadable, match="nested too deep. Open it in a mail program"):
        read_document(raw + b"Content-Type: text/plain\n\nwords", "deep.eml")


@pytest.mark.parametrize(
    "field",
    [b"Subject: " + b" ".join([b"=?utf-8?q?ta=C3=AFks?="] * 40_000), b"Content-Type: text/plain" + b"; a=b" * 140_000],
)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_mail_with_a_huge_field_is_a_mail(field, mark):
    raw = mark + field + b"\r\nFrom: Press Office <press@example.org>\r\nMIME-Version: 1.0\r\n\r\n" + PROSE.encode()
    assert is_foreign(raw, "huge.eml")
    article = read_document(raw, "huge.eml")
    assert article.media_type == "message/rfc822"
    assert article.source_name == "Press Office"
    assert article.text.count("Subject:") == article.text.count("MIME") == 0
    assert "4,512.2 million" in article.text
    assert len(article.text) < 20_000


def test_pages_without_words_say_what_would_help():
    with pytest.raises(Unreadable, match="text recognised"):
        read_document(compiled("#rect(width: 100%)"), "scan.pdf")


def test_a_locked_document_says_so():
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf())) as document:
        document.save(file, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(Unreadable, match="protected by a password") as refused:
        read_document(file.getvalue(), "locked.pdf")
    assert refused.value.problem == "not_permitted"


@pytest.mark.parametrize(("made", "name"), [(word, "talks.docx"), (pdf, "talks.pdf")])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.95])
def test_a_document_cut_short_is_read_or_refused_by_name(made, name, part):
    raw = made()
    try:
        told = read_document(raw[: int(len(raw) * part)], name).text
    except Unreadable as refused:
        told = refused.sentence if name in refused.sentence else ""
    assert told


def test_a_document_that_unpacks_to_too_much_is_refused_before_it_is():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", b"<w:p/>" * 6_000_000)
    with pytest.raises(Unreadable) as refused:
        read_document(file.getvalue(), "bomb.docx")
    assert refused.value.problem == "too_large"


@pytest.mark.parametrize(("made", "name"), [(word, "a.docx"), (pdf, "a.pdf"), (lambda: mail().as_bytes(), "a.eml")])
def test_documents_are_read_in_a_process_of_their_own(tmp_path, made, name):
    raw = made()
    assert is_foreign(raw, name)
    path = tmp_path / name
    path.write_bytes(raw)
    assert read_article(path).title == TITLE


def test_plain_words_are_read_here():
    assert not is_foreign(PROSE.encode(), "talks.txt")
