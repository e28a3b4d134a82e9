"""Pages into articles: what is taken, what is furniture, and that nothing of a page reaches outside."""

import builtins
import datetime as dt
import os
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.article import BlockKind, Certainty
from briefing.ingest.documents import Unreadable, limits, page_scan, read_document

PROSE = (
    "Il ministro ha incontrato a Bruxelles il collega belga e ha parlato con lui delle relazioni tra i due paesi.",
    "Il commercio ha raggiunto 523,7\u00a0milioni di dollari nel 2023, secondo il ministero degli Esteri kazako.",
    "Secondo il comunicato, le parti hanno deciso di continuare il dialogo politico e di rafforzare i legami.",
)
TITLE = "Kazakistan e Belgio tengono consultazioni politiche"


def page(body, head=f"<title>{TITLE} | Testata</title>"):
    return (
        f"<!DOCTYPE html><html lang='it'><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>".encode()
    )


def paragraphs(*texts):
    return "".join(f"<p>{t}</p>" for t in texts)


def read(body, **options):
    return read_document(page(body, **options), "pagina.html")


def words(article, kind):
    return [b.span.of(article.text) for b in article.blocks if b.kind is kind]


ARTICLE = f"<article><h1>{TITLE}</h1>{paragraphs(*PROSE)}</article>"


@pytest.mark.parametrize(
    ("name", "language", "published", "certainty"),
    [
        ("consultations-en.html", "en", dt.date(2024, 10, 21), Certainty.STATED),
        ("consultations-nl.html", "nl", dt.date(2024, 10, 21), Certainty.STATED),
        ("consultations-ru-cp1251.html", "ru", dt.date(2024, 10, 21), Certainty.STATED),
        ("consultations-it-no-metadata.html", "it", dt.date(2024, 10, 21), Certainty.INFERRED),
    ],
)
def test_the_sample_pages_give_their_article_and_no_more(shared, name, language, published, certainty):
    article = read_document((shared / "data" / "articles" / name).read_bytes(), name)
    body = " ".join(b.span.of(article.text) for b in article.body)
    assert article.language == language
    assert (article.published, article.published_certainty) == (published, certainty)
    assert article.source_name == "Example Press"
    assert article.media_type == "text/html"
    assert "Vassilenko" in body or "Василенко" in body
    assert not any(foreign in body for foreign in ("$1.99", "312", "12.3", "1,204", "Ruritania"))
    assert [r.title for r in article.related] == ["Trade with Ruritania reached $12.3 billion in 2024"]
    assert words(article, BlockKind.TITLE) == [article.title]
    assert len(words(article, BlockKind.PARAGRAPH)) in (3, 4)


def test_signs_of_the_page_stay_as_they_are():
    article = read(ARTICLE)
    assert "523,7\u00a0milioni" in article.text
    assert words(article, BlockKind.PARAGRAPH) == list(PROSE)


def test_a_page_s_parts_become_blocks_of_their_kind():
    article = read(
        f"<article><span class='kicker'>Diplomazia</span><h1>{TITLE}</h1><p class='standfirst'>Quinta sessione a "
        f"Bruxelles, con l'accento sul commercio e sull'energia.</p>{paragraphs(*PROSE)}<h2>Le cifre del commercio</h2>"
        "<table><tr><th>Periodo</th><th>Export</th></tr><tr><td>2023</td><td>220,7</td></tr></table>"
        "<blockquote>I nostri paesi hanno un grande potenziale, ha detto il vice ministro.</blockquote>"
        "<ul><li>cooperazione energetica e trasporti</li></ul><p>Il prossimo round si terrà ad Astana.</p></article>"
    )
    assert article.kicker == "Diplomazia"
    assert article.title == TITLE
    assert len(words(article, BlockKind.SUBTITLE)) == 1
    assert words(article, BlockKind.HEADING) == ["Le cifre del commercio"]
    assert words(article, BlockKind.TABLE) == ["Periodo\tExport\n2023\t220,7"]
    assert len(words(article, BlockKind.QUOTATION)) == 1
    assert words(article, BlockKind.LIST_ITEM) == ["cooperazione energetica e trasporti"]
    assert words(article, BlockKind.PARAGRAPH)[-1] == "Il prossimo round si terrà ad Astana."


def test_furniture_by_class_and_by_phrase_is_kept_and_excluded():
    article = read(
        f"<article><h1>{TITLE}</h1><div class='share-buttons'><a>Facebook</a> <a>Twitter</a></div>{paragraphs(*PROSE)}"
        "<p>Leggi anche: Il commercio con la Ruritania</p><div class='related-posts'><ul><li><a>Accordo da 5 miliardi con "
        "la Ruritania</a></li></ul></div><div id='comments'><p>Secondo me erano 900 milioni di dollari nel 2024!</p></div>"
        "</article>"
    )
    assert [b.reason for b in article.excluded] == ["share", "related", "related", "comments"]
    assert [r.title for r in article.related] == [
        "Il commercio con la Ruritania",
        "Accordo da 5 miliardi con la Ruritania",
    ]


@pytest.mark.parametrize("names", ["newsletter comments related", "comments", "share"])
def test_class_names_of_the_whole_page_exclude_nothing(names):
    article = read(f"<div class='{names}'>{ARTICLE}</div>")
    assert words(article, BlockKind.PARAGRAPH) == list(PROSE)


def test_a_page_laid_out_with_tables_and_breaks_is_told_from_its_links():
    article = read(
        "<table><tr><td><a>Home</a><br><a>Notizie</a><br><a>Contatti</a></td><td><font size=5><b>Sulle consultazioni "
        f"politiche</b></font><br><br>{'<br><br>'.join(PROSE)}<br><br><table border=1><tr><td>2022</td><td>271,9</td></tr>"
        "<tr><td>2023</td><td>220,7</td></tr></table></td><td>Ultime notizie<br><a>Export a 3 miliardi verso la Turchia"
        "</a></td></tr></table>",
        head="",
    )
    assert article.title == "Sulle consultazioni politiche"
    assert words(article, BlockKind.PARAGRAPH) == list(PROSE)
    assert words(article, BlockKind.TABLE) == ["2022\t271,9\n2023\t220,7"]
    assert [b.reason for b in article.excluded] == ["navigation"] * 3 + ["related"] * 2
    assert [r.title for r in article.related] == ["Export a 3 miliardi verso la Turchia"]


def test_a_bold_line_over_prose_is_a_heading():
    article = read(ARTICLE.replace("<p>Secondo", "<p><strong>Gli accordi presi</strong></p><p>Secondo"))
    assert words(article, BlockKind.HEADING) == ["Gli accordi presi"]


def test_line_breaks_inside_a_paragraph_separate_paragraphs_when_doubled():
    article = read(f"<div><h1>{TITLE}</h1><div>{'<br><br>'.join(PROSE)}</div></div>")
    assert words(article, BlockKind.PARAGRAPH) == list(PROSE)


def test_a_page_without_an_article_element_is_walked_plainly():
    article = read("<div>Breve nota senza struttura.</div><div>Altra riga.</div>", head="")
    assert "Breve nota senza struttura." in article.text
    assert "main_text_not_found" in article.notes


def test_what_a_page_hides_is_not_shown():
    article = read(ARTICLE.replace("<p>", "<p style='display: none'>segreto</p><p hidden>nascosto</p><p>", 1))
    assert "segreto" not in article.text
    assert "nascosto" not in article.text
    assert "hidden_text:2" in article.notes


@pytest.mark.parametrize(
    ("head", "published", "certainty"),
    [
        ("<meta property='article:published_time' content='2024-10-21T09:30:00+02:00'>", dt.date(2024, 10, 21), "stated"),
        ("<meta name='date' content='Mon, 21 Oct 2024 09:30:00 GMT'>", dt.date(2024, 10, 21), "stated"),
        ('<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-10-20"}]}</script>',
         dt.date(2024, 10, 20), "stated"),
        ("<meta property='article:modified_time' content='2024-11-21'>", None, "unknown"),
        ("<meta name='date' content='31.02.2024'>", None, "unknown"),
        ("<meta name='date' content='yesterday'>", None, "unknown"),
        ('<script type="application/ld+json">{broken</script>', None, "unknown"),
        ("", None, "unknown"),
    ],
)  # fmt: skip
def test_the_publication_date_is_what_the_page_states_or_unknown(head, published, certainty):
    article = read(ARTICLE, head=head)
    assert (article.published, article.published_certainty.value) == (published, certainty)


@pytest.mark.parametrize(
    ("byline", "published"),
    [("Testata, 21.10.2024", dt.date(2024, 10, 21)), ("10/11/2024", None), ("1.2.2024 – 3.2.2024", None)],
)
def test_a_printed_date_is_inferred_only_when_it_reads_one_way(byline, published):
    article = read(ARTICLE.replace("</h1>", f"</h1><p class='byline'>{byline}</p>"))
    assert article.published == published
    assert article.published_certainty is (Certainty.INFERRED if published else Certainty.UNKNOWN)


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://news.example/a?b=1", "https://news.example/a?b=1"),
        ("//news.example/a", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://user:secret@news.example/", None),
        ("https://news.example/a\u202eb", None),
        ("https://[broken", None),
    ],
)
def test_only_a_plain_web_address_is_kept_as_the_source(href, expected):
    assert read(ARTICLE, head=f"<link rel='canonical' href='{href}'>").source_url == expected


def test_the_site_s_name_comes_from_the_page_s_title_when_nothing_else_names_it():
    assert read(ARTICLE).source_name == "Testata"


def test_mark_up_in_a_title_is_printed_literally():
    article = read(ARTICLE.replace(TITLE, "&lt;img src=x&gt; &lt;b&gt;Titolo&lt;/b&gt; della prova"), head="")
    assert article.title == "<img src=x> <b>Titolo</b> della prova"


def test_a_sign_in_page_is_refused_with_a_sentence():
    with pytest.raises(Unreadable) as caught:
        read("<form><p>Accedi per continuare</p><input type='password'></form>")
    assert caught.value.problem == "sign_in_page"
    assert "pagina.html" in caught.value.sentence


@pytest.mark.parametrize("body", ["", "<script>document.write('x')</script>", "<img src='a.png'>", "<p hidden>x</p>"])
def test_a_page_without_text_is_refused_with_a_sentence(body):
    with pytest.raises(Unreadable) as caught:
        read(body)
    assert caught.value.problem == "no_text"


HOSTILE = (
    "<link rel=stylesheet href='//evil.example/a.css'><base href='//evil.example/'><meta http-equiv=refresh "
    "content='0;url=//evil.example'><script src='//evil.example/x.js'>alert('codice')</script>"
    "<style>@import url(//evil.example/b.css); body{background:url(//evil.example/c.png)}</style>"
    "<body background='file:///etc/hostname'><img src='//evil.example/1.png'><img src='\\\\evil\\share\\2.png'>"
    "<img src='file:///etc/passwd'><img src='http://evil.example/4.png'><iframe src='//evil.example/f'></iframe>"
    "<object data='//evil.example/o'></object><svg><image href='//evil.example/s.png'/></svg>"
    "<a href='javascript:alert(1)' onclick='alert(2)'>collegamento</a>"
)


def test_a_hostile_page_opens_nothing_and_keeps_no_address(monkeypatch):
    read(ARTICLE)  # what the libraries open for themselves, once
    opened = []
    monkeypatch.setattr(builtins, "open", lambda *a, **k: opened.append(a))
    monkeypatch.setattr(os, "open", lambda *a, **k: opened.append(a))
    monkeypatch.setattr(os, "stat", lambda *a, **k: opened.append(a))
    monkeypatch.setattr(socket, "socket", lambda *a, **k: opened.append(a))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: opened.append(a))
    try:
        article = read(HOSTILE + ARTICLE)
    finally:
        monkeypatch.undo()
    assert opened == []
    assert not any(trace in article.text for trace in ("evil", "alert", "codice", "passwd", "<", "@import"))
    assert "pictures_not_loaded:5" in article.notes
    assert "frames_left_out:2" in article.notes


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><td>" * 40 + "in fondo" + "</td></tr></table>" * 40,
        "<table><tr><td>" * 10_000 + "in fondo" + "</td></tr></table>" * 10_000,
        "<div>" * 100_000 + "in fondo",
        "<b><i>" * 50_000 + "in fondo",
    ],
    ids=["tables", "many tables", "divs", "inline"],
)
def test_a_page_too_deep_is_read_without_structure(body):
    article = read(ARTICLE + body)
    assert any(n.startswith("flattened:") for n in article.notes)
    assert article.title == TITLE
    assert article.text.endswith("in fondo")
    assert all(prose in article.text for prose in PROSE)


def test_a_long_table_is_cut_into_several(monkeypatch):
    rows = "".join(f"<tr><td>{i}</td><td>valore {i}</td></tr>" for i in range(4_000))
    tables = words(read(f"{ARTICLE[:-10]}<table>{rows}</table></article>"), BlockKind.TABLE)
    assert len(tables) > 1
    assert "\n".join(tables).count("\n") == 3_999
    assert max(t.count("\t") + t.count("\n") + 1 for t in tables) <= limits.MAX_CELLS


def test_an_unbroken_million_is_kept_and_cut_into_blocks():
    article = read(f"{ARTICLE}<p>{'x' * 1_000_000}</p>")
    assert "x" * 1_000_000 in article.text
    assert max(b.span.end - b.span.start for b in article.blocks) <= limits.MAX_RUN


def test_a_page_longer_than_the_limit_is_cut_and_says_so(monkeypatch):
    monkeypatch.setattr("briefing.ingest.documents.assembling.MAX_SHOWN", 200)
    article = read(ARTICLE)
    assert "cut_at:200" in article.notes
    assert len(article.text) <= 200


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<!--", "<script>", "<p>", "&#x1;", '<p title="', "<![CDATA[", "</b>", "<br>"]
)
def test_endless_bad_mark_up_is_read_or_refused(piece):
    try:
        article = read(ARTICLE + piece * 20_000)
    except Unreadable:
        return
    assert PROSE[0] in article.text


def test_the_scan_counts_levels_and_not_elements_left_open():
    scan = page_scan.scan("<p>" * 500 + "<ul>" + "<li>x" * 500 + "</ul><br>" * 300)
    assert scan.depth == 1
    assert page_scan.scan("<table><tr><td><table></table></table><table></table>").tables == 2


FRAGMENTS = st.lists(
    st.sampled_from(
        [*"<>&;/\"'=-! ", "p", "div", "table", "<p>", "</p>", "<table>", "<tr><td>", "<br>", "<h1>", "<li>", "<a href=x>",
         "<script>", "</script>", "<!--", "-->", "&nbsp;", "&#0;", "\x00", "<div class=related>", "<aside>", "Leggi anche",
         "2 giorni fa", *PROSE, "<span class=kicker>", "<pre>", "\n", "<?xml", "<![CDATA["]
    ),
    max_size=40,
)  # fmt: skip


@given(FRAGMENTS)
def test_any_soup_is_an_article_in_order_or_refused(parts):
    raw = ("<html>" + "".join(parts)).encode()
    try:
        article = read_document(raw, "pagina.html")
    except Unreadable:
        return
    at = 0
    for block in article.blocks:
        assert at <= block.span.start < block.span.end <= len(article.text)
        at = block.span.end
    assert article.title
    assert "\x00" not in article.text


def test_a_number_set_above_the_line_stays_apart_from_the_amount_before_it():
    words = "Bilateral trade came to 514.9<sup>1</sup> million dollars<sup><a href='#n'>12</a></sup> in 2023, more than in any year before."
    found = read_document(
        f"<html><body><article><h1>Trade</h1><p>{words}</p></article></body></html>".encode(), "a.html"
    )
    assert "514.9¹ million dollars¹² in 2023" in found.text
