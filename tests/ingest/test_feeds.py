"""News feeds and mails with files: every entry and every attached document comes in, once, and nothing is fetched."""

import socket
from email.message import EmailMessage

import pytest

from briefing.ingest.documents import Unreadable, read_document
from briefing.ingest.importing import import_paths
from briefing.ingest.report import FileKind, Status
from briefing.storage import articles

TRADE = "<p>Trade of Peru and Kenya came to $40 million in 2023, of which exports of Peru were $25 million.</p>"
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour News</title>
<language>en</language><link>https://harbour.example/</link>
<item><title>Peru and Kenya meet</title><link>https://harbour.example/a?id=1&amp;utm_source=rss</link>
<pubDate>Mon, 04 Mar 2024 23:30:00 -0500</pubDate><description>Ministers of Peru and Kenya met.</description>
<content:encoded><![CDATA[<p>The foreign ministers of Peru and Kenya met in Lima on 4 March 2024.</p>{TRADE}]]></content:encoded></item>
<item><title>Peru and Kenya meet</title><link>http://www.harbour.example/a?id=1</link><description>Once more.</description></item>
<item><title>Chile sells copper</title><link>https://harbour.example/a?id=2</link><pubDate>gestern</pubDate>
<description>&lt;p&gt;Chile exported copper worth $3 million to Kenya in 2022.&lt;/p&gt;</description></item>
<item><title></title><description></description></item>
</channel></rss>"""
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenblatt</title><updated>2024-05-03T01:00:00+02:00</updated>
<entry><title>Handel mit Kenia</title><id>urn:x:1</id><link href="https://hafen.example/1"/><published>2024-05-03T01:00:00+02:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Handel mit Kenia betrug 2023 40 Mio. Euro.</p></div></content></entry>
</feed>"""


@pytest.fixture
def offline(monkeypatch):
    def refuse(*_):
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def held(library):
    found = (articles.article(library, number) for number in range(1, 20))
    return [article for article in found if article is not None]


def test_each_entry_of_a_feed_is_an_article_with_its_day_address_and_publisher(library, inbox, reports, offline):
    (inbox / "news.xml").write_text(RSS, encoding="utf-8")
    import_paths(library, [inbox / "news.xml"], report=reports.append)
    told = [(a.title, str(a.published), a.source_name) for a in held(library)]
    assert told == [
        ("Peru and Kenya meet", "2024-03-04", "Harbour News"),
        ("Chile sells copper", "None", "Harbour News"),
    ]
    assert "Once more" not in held(library)[0].text
    assert "$25 million" in held(library)[0].text
    assert held(library)[0].source_url == "https://harbour.example/a?id=1&utm_source=rss"
    assert [(r.kind, r.status, r.id, r.notes) for r in reports] == [
        (FileKind.FEED, Status.IMPORTED, "1", ("entries:2",))
    ]


def test_a_feed_read_again_brings_only_what_is_new(library, inbox, reports):
    path = inbox / "news.xml"
    path.write_text(RSS, encoding="utf-8")
    import_paths(library, [path])
    new = "<item><title>Kenya buys more copper</title><link>https://harbour.example/a?id=3</link><description>Kenya bought copper.</description></item>"
    path.write_text(RSS.replace("</channel>", new + "</channel>"), encoding="utf-8")
    import_paths(library, [path], report=reports.append)
    assert [a.title for a in held(library)][2:] == ["Kenya buys more copper"]
    assert [(r.status, r.id, r.notes) for r in reports] == [(Status.IMPORTED, "3", ("entries:3", "entries_known:2"))]
    import_paths(library, [path], report=reports.append)
    assert reports[-1].status is Status.DUPLICATE


def test_a_feed_left_half_way_goes_on_where_it_was(library, inbox, reports):
    (inbox / "news.xml").write_text(RSS, encoding="utf-8")
    asked = iter([False, False, True])
    import_paths(library, [inbox / "news.xml"], report=reports.append, cancelled=lambda: next(asked))
    assert len(held(library)) == 1
    assert "entries_left:1" in reports[0].notes
    import_paths(library, [inbox / "news.xml"], report=reports.append)
    assert len(held(library)) == 2
    assert reports[1].notes == ("entries:2", "entries_known:1")


def test_a_feed_says_how_far_it_is(library, inbox):
    path = inbox / "news.xml"
    path.write_text(RSS, encoding="utf-8")
    told = []
    import_paths(library, [path], progress=lambda *at: told.append(at))
    size = path.stat().st_size
    assert told == [(path, size // 2, size), (path, size, size)]


def test_an_atom_feed_tells_the_day_by_its_publishers_clock(library, inbox):
    (inbox / "blatt.atom").write_text(ATOM, encoding="utf-8")
    import_paths(library, [inbox])
    (article,) = held(library)
    assert (article.title, str(article.published), article.language) == ("Handel mit Kenia", "2024-05-03", "de")


def test_a_feed_read_as_one_article_is_its_fullest_entry():
    article = read_document(RSS.encode(), "news.xml")
    assert article.title == "Peru and Kenya meet"
    assert "further_entries:1" in article.notes


def test_a_damaged_feed_gives_what_can_be_read_and_a_hostile_one_nothing():
    cut = RSS[: RSS.index("<item><title>Chile")]
    assert read_document(cut.encode(), "cut.xml").title == "Peru and Kenya meet"
    bomb = '<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>'
    with pytest.raises(Unreadable, match=r"“bomb\.xml” is a news feed without entries, or a damaged one"):
        read_document(bomb.encode(), "bomb.xml")


def test_what_a_feed_refers_to_is_never_loaded_nor_its_markup_kept(library, inbox, offline):
    evil = '&lt;p onclick="x()"&gt;Kenya met Peru.&lt;img src="https://spy.example/p.gif"&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;'
    item = f"<item><title>A &lt;b&gt;bold&lt;/b&gt; title</title><link>javascript:alert(1)</link><description>{evil}</description></item>"
    (inbox / "evil.xml").write_text(f'<rss version="2.0"><channel><title>x</title>{item}</channel></rss>')
    import_paths(library, [inbox])
    (article,) = held(library)
    assert article.title == "A bold title"
    assert article.source_url is None
    assert "alert" not in article.text
    assert "Kenya met Peru." in article.text


def letter(*files):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@b.example", "c@d.example", "Peru and Kenya meet"
    mail["Date"], mail["Message-ID"] = "Mon, 04 Mar 2024 10:00:00 +0100", "<1@b.example>"
    mail.set_content("The ministers of Peru and Kenya met in Lima on 4 March 2024.\n")
    for name, kind, content in files:
        mail.add_attachment(content, maintype=kind.split("/")[0], subtype=kind.split("/")[1], filename=name)
    return mail.as_bytes()


TABLE = b"reporter,partner,flow,period,value,multiplier,currency,source\nPE,KE,exports,2023,25,6,USD,bank\n"
PAGE = b"<!DOCTYPE html><html><head><title>Copper</title></head><body><article><h1>Copper</h1><p>Kenya bought copper of Peru worth $5 million in 2022, more than ever.</p></article></body></html>"


def test_tables_and_documents_attached_to_a_mail_are_imported_behind_it(library, inbox, reports):
    path = inbox / "note.eml"
    path.write_bytes(
        letter(
            ("t.csv", "text/csv", TABLE),
            ("logo.png", "image/png", b"\x89PNG\r\n"),
            ("p.html", "application/octet-stream", PAGE),
        )
    )
    import_paths(library, [path], report=reports.append)
    told = [(r.path.removeprefix(str(inbox)).replace("\\", "/"), r.kind, r.status) for r in reports]
    assert told == [
        ("/note.eml", FileKind.ARTICLE, Status.IMPORTED),
        ("/note.eml/t.csv", FileKind.TRADE, Status.IMPORTED),
        ("/note.eml/p.html", FileKind.ARTICLE, Status.IMPORTED),
    ]
    assert [a.title for a in held(library)] == ["Peru and Kenya meet", "Copper"]
    import_paths(library, [path], report=reports.append)
    assert [r.status for r in reports[3:]] == [Status.DUPLICATE] * 3


def test_an_attached_file_keeps_no_folder_of_its_sender(library, inbox, reports):
    path = inbox / "note.eml"
    path.write_bytes(letter(("../../t.csv", "text/csv", TABLE)))
    import_paths(library, [path], report=reports.append)
    assert reports[1].path == str(path / "t.csv")
    assert reports[1].status is Status.IMPORTED
