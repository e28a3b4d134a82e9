"""Heads of tables and lists: what a caption, a column's head, a note or a line of its own gives to the cells below it."""

from decimal import Decimal

import pytest

from tests.ingest.extract.making import figures, read


def told(text, language):
    """Each figure as "X 12.5 2023 RO>MD": flow, millions, year or months, whose and with whom."""
    lines = []
    for fact in figures(read(text, language)):
        f, p = fact.figure, fact.figure.period
        when = "-"
        if p is not None:
            when = f"{p.first.year}" if p.length == 12 else f"{p.first.year}-{p.first.month:02}"
        flow = {"exports": "X", "imports": "M", "balance": "B", "turnover": "T"}[f.flow.value]
        goods = " product" if f.product else ""
        lines.append(
            f"{flow} {(f.amount.value / Decimal(10**6)).normalize():f} {when} {f.reporter or '-'}>{f.partner or '-'}{goods}"
        )
    return lines


HEADS = [
    # A line that is a country's name, over a part of its own
    ("en",
     "Fiji\nExports of ginger came to $5 million in 2021.\n\nTonga\nExports of squash came to $3 million in 2021.\nImports came to $9 million.",
     "X 5 2021 FJ>- product; X 3 2021 TO>- product; M 9 2021 TO>- product"),
    ("en",
     "Kenya's main markets\n\nUganda\nExports rose to $5 million in 2021.\n\nChad\nExports rose to $4 million in 2021.\n\nAll told 2021 was a good year.",
     "X 5 2021 KE>UG; X 4 2021 KE>TD"),
    ("en",
     "Tonga: tea export earnings rise\n\nExport earnings rose from $2 million in 2020 to $3 million in 2021.",
     "X 2 2020 TO>- product; X 3 2021 TO>- product"),
    # Whose flow a column is, in its head
    ("de",
     "Warenhandel mit Albanien, in Mio. EUR:\n\n"
     "Jahr | Ausfuhr Kroatiens nach Albanien | Einfuhr Kroatiens aus Albanien | Ausfuhr Sloweniens nach Albanien\n"
     "2021 | 312 | 44 | 128\n2022 | 350 | 51 | 131",
     "X 312 2021 HR>AL; M 44 2021 HR>AL; X 128 2021 SI>AL; X 350 2022 HR>AL; M 51 2022 HR>AL; X 131 2022 SI>AL"),
    ("ru",
     "Торговля, млн долларов\n\nГод\tЭкспорт Армении в Грузию\tИмпорт Армении из Грузии\n2022\t81,2\t95,4",
     "X 81.2 2022 AM>GE; M 95.4 2022 AM>GE"),
    # A caption that begins with whose trade it is
    ("en",
     "Kenya: foreign trade with Uganda\n\nMillion dollars\tExports\tImports\n2022\t610.5\t210.4",
     "X 610.5 2022 KE>UG; M 210.4 2022 KE>UG"),
    ("fr",
     "Sénégal : commerce extérieur avec le Mali\n\nExportations (2022) : 812,4 millions d'euros\nImportations (2022) : 35,2 millions d'euros",
     "X 812.4 2022 SN>ML; M 35.2 2022 SN>ML"),
    # A country, a pair or a year in a line of its own, over labels
    ("it",
     "Bollettino\n\nCommercio estero della Tunisia nel 2023\n\nLibia\nEsportazioni: 812,4 milioni di euro\nImportazioni: 44 milioni di euro\n\n"
     "Malta\nEsportazioni: 90,5 milioni di euro",
     "X 812.4 2023 TN>LY; M 44 2023 TN>LY; X 90.5 2023 TN>MT"),
    ("nl",
     "Bulletin\n\nPeru – Ecuador\n\n2022\n- Uitvoer: 610,5 miljoen dollar\n- Invoer: 210,4 miljoen dollar\n\n2023\n- Uitvoer: 640,2 miljoen dollar",
     "X 610.5 2022 PE>EC; M 210.4 2022 PE>EC; X 640.2 2023 PE>EC"),
    # The unit in a note below the rows
    ("de",
     "Bericht\n\nKenia: Außenhandel mit Uganda\n\nJahr | Ausfuhren | Einfuhren\n2022 | 610,5 | 210,4\n2023 | 640,2 | 198,1\n\n"
     "Angaben in Mio. US-Dollar. Quelle: Statistikamt",
     "X 610.5 2022 KE>UG; M 210.4 2022 KE>UG; X 640.2 2023 KE>UG; M 198.1 2023 KE>UG"),
    # A column headed by its unit alone, beside a rank and shares
    ("es",
     "Exportaciones de Paraguay por país en 2023\n\nPuesto | País | Millones de dólares | Participación en %\n"
     "1 | Brasil | 3120,5 | 32,1\n2 | Chile | 840,2 | 8,6\nTotal | 9720,4 | 100",
     "X 3120.5 2023 PY>BR; X 840.2 2023 PY>CL; X 9720.4 2023 PY>-"),
    # Units in a second line of the head, and months in the year of the caption
    ("en",
     "Kenya: foreign trade with Uganda\n\nTrade\t2022\t2023\n\tMillion dollars\tMillion dollars\nExports\t610.5\t640.2\nImports\t210.4\t198.1",
     "X 610.5 2022 KE>UG; X 640.2 2023 KE>UG; M 210.4 2022 KE>UG; M 198.1 2023 KE>UG"),
    ("fr",
     "Exportations du Sénégal vers le Mali 2023 (en millions d'euros)\n\nJanvier | 60,5\nFévrier | 71,2\nMars | 58,4",
     "X 60.5 2023-01 SN>ML; X 71.2 2023-02 SN>ML; X 58.4 2023-03 SN>ML"),
    # A flow in a line of its own, over rows of countries
    ("ru",
     "Внешняя торговля Армении (в млн долларов)\n\nСтрана\t2022\t2023\nЭкспорт\nГрузия\t81,2\t90,4\nИмпорт\nГрузия\t95,4\t99,1",
     "X 81.2 2022 AM>GE; X 90.4 2023 AM>GE; M 95.4 2022 AM>GE; M 99.1 2023 AM>GE"),
    # Both flows of a country in its entry, and a pair with its year over labels
    ("de",
     "Bericht\n\nAußenhandel Kenias 2023:\n\n- Uganda: Exporte 610,5 Mio. Euro; Importe 210,4 Mio. Euro\n- Ruanda: Exporte 310,5 Mio. Euro; Importe 44 Mio. Euro",
     "X 610.5 2023 KE>UG; M 210.4 2023 KE>UG; X 310.5 2023 KE>RW; M 44 2023 KE>RW"),
    ("it",
     "Bollettino\n\nTunisia – Libia 2023\n\nEsportazioni 812,4 milioni di euro\nImportazioni 44 milioni di euro",
     "X 812.4 2023 TN>LY; M 44 2023 TN>LY"),
    # A rank before the country that a line names over its part of the article
    ("de",
     "Die wichtigsten Abnehmer Kenias\n\nPlatz 2: Uganda\n2023 stiegen die Exporte auf 5 Millionen Dollar.\n\n"
     "Platz 1: Tschad\n2023 stiegen die Exporte auf 4 Millionen Dollar.",
     "X 5 2023 KE>UG; X 4 2023 KE>TD"),
    # The headline's flow in parts of a ranking that tell none
    ("de",
     "Import 2023: die wichtigsten Lieferländer Kenias\n\nKenia führte 2023 Waren für 20 Millionen Dollar ein.\n\nPlatz 3: Uganda\n"
     "Mit Importen im Wert von 5 Millionen Dollar belegt Uganda den dritten Rang.\n\nPlatz 2: Tschad\n6 Millionen Dollar. "
     "Mehr war es nie.\n\nPlatz 1: Polen\n7 Millionen Dollar bedeuten ein Plus von 3 Prozent.",
     "M 20 2023 KE>-; M 5 2023 KE>UG; M 6 2023 KE>TD; M 7 2023 KE>PL"),
    # A word for trade over the rows takes no sides away
    ("es",
     "Paraguay: comercio exterior con Bolivia, en millones de dólares\n\nComercio | 2022 | 2023 | Variación en %\n"
     "Exportaciones | 140,1 | 152,7 | 9,0\nImportaciones | 80,4 | 91,2 | 13,4",
     "X 140.1 2022 PY>BO; X 152.7 2023 PY>BO; M 80.4 2022 PY>BO; M 91.2 2023 PY>BO"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), HEADS)
def test_a_head_gives_its_cells_what_they_leave_open(language, text, expected):
    assert told(text, language) == expected.split("; ")
