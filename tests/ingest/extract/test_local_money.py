"""Money whose country must be told: plain dollars, money of the past, money nobody knows."""

import pytest

from tests.ingest.extract.making import figures, read

SPOKEN = [
    ("According to Statistics Canada, two-way merchandise trade between Canada and Italy was valued at $16.1 billion in 2023.", "CAD"),
    ("OTTAWA, Ont. - Canada's exports to Italy reached $3.1 billion in 2023.", "CAD"),
    ("OTTAWA - Canada's exports to Italy reached C$3.1 billion (about $2.3 billion) in 2023.", "CAD USD"),
    ("OTTAWA - Canada's exports to Italy reached US$3.1 billion in 2023, or $4.2 billion.", "USD CAD"),
    ("The Australian Bureau of Statistics said Australia's exports to Italy were $1.2 billion in 2023.", "AUD"),
    ("ROME - Canada's exports to Italy reached $3.1 billion in 2023, Istat said.", "USD"),
    ("Canada's exports to Italy reached $3.1 billion in 2023.", "CAD"),
    ("Italy's exports to Canada reached $3.1 billion in 2023.", "USD"),
    ("ASTANA - Kazakhstan's exports to Canada reached $3.1 billion in 2023.", "USD"),
    ("WELLINGTON - New Zealand's exports to Italy reached 410 million dollars in 2023.", "NZD"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "currencies"), SPOKEN)
def test_plain_dollars_are_those_of_the_country_that_speaks(text: str, currencies: str) -> None:
    assert [f.figure.amount.currency for f in figures(read(text, "en"))] == currencies.split()


SHARED = [
    ("en", "Kenya sold Sh4.2 billion of goods to Tanzania in 2024, the Central Bank of Kenya said. Kenya's exports to Uganda were Sh9 billion.", "KES KES"),
    ("en", "Uganda's exports to Italy reached 717 billion Uganda shillings in 2024.", "UGX"),
    ("en", "Botswana's exports to Italy reached P120 million in 2024.", "BWP"),
    ("en", "The Philippines' exports to Italy reached P120 million in 2024.", "PHP"),
    ("en", "Egypt's exports to Italy reached 520 million pounds in 2024.", "EGP"),
    ("fr", "Les exportations du Ghana vers l'Italie ont atteint 520 millions de GH¢ en 2024.", "GHS"),
    ("fr", "Les exportations du Canada vers l'Italie ont atteint 5,2 G$ en 2024.", "CAD"),
    ("it", "Nel 2024 le esportazioni del Kenya verso l'Italia hanno raggiunto 520 milioni di scellini kenyani.", "KES"),
    ("it", "Nel 2024 le esportazioni della Malesia verso l'Italia hanno raggiunto RM 5,2 miliardi.", "MYR"),
    ("es", "Las exportaciones de Guatemala a Italia alcanzaron Q5,200.3 millones en 2024.", "GTQ"),
    ("es", "Las exportaciones de Colombia a Italia alcanzaron $520.000 millones de pesos en 2024.", "COP"),
    ("de", "Die Exporte Moldaus nach Italien erreichten 2024 5,2 Mrd. Lei.", "MDL"),
    ("de", "Die Exporte der Türkei nach Italien erreichten 2024 5,2 Mrd. TL.", "TRY"),
    ("nl", "De uitvoer van Zuid-Afrika naar Italië bedroeg R 5,2 miljard in 2024.", "ZAR"),
    ("ru", "Экспорт Белоруссии в Италию составил 520 млн рублей в 2024 году.", "BYN"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "currencies"), SHARED)
def test_signs_and_names_that_several_countries_share_are_those_of_the_country_told_of(
    language: str, text: str, currencies: str
) -> None:
    assert [f.figure.amount.currency for f in figures(read(text, language))] == currencies.split()


def test_a_small_word_before_a_day_is_no_sign_of_money() -> None:
    text = "Le 12 mars, l'Égypte et le Maroc ont exporté pour 300 millions d'euros en 2024."
    assert [f.quote for f in figures(read(text, "fr"))] == ["300 millions d'euros"]


UNKNOWN = [
    ("en", "In 2021 Italy's exports to Samoa were EUR 12 million. Imports from Samoa reached 30 million kahavanu."),
    ("it", "Nel 2021 l'Italia ha esportato a Samoa merci per 12 milioni di euro. Le importazioni sono state di 30 milioni di tala."),
    ("de", "2021 exportierte Italien nach Samoa Waren für 12 Millionen Euro. Die Importe erreichten 30 Millionen Tala."),
    ("ru", "В 2021 году экспорт Италии в Самоа составил 12 млн евро. Импорт достиг 30 млн тала."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), UNKNOWN)
def test_money_nobody_knows_never_passes_for_the_money_told_before(language: str, text: str) -> None:
    assert [f.figure.amount.full_digits for f in figures(read(text, language))] == ["12000000"]


def test_money_of_the_past_is_read_as_what_it_was() -> None:
    text = "Nel 2021 la Croazia ha esportato in Italia merci per 18,2 miliardi di kune, importandone per 27,1 miliardi di kune."
    told = [(f.figure.flow.value, f.figure.amount.currency) for f in figures(read(text, "it"))]
    assert told == [("exports", "HRK"), ("imports", "HRK")]
