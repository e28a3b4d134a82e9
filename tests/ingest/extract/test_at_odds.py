"""Two amounts of one flow that cannot both be all of it, and money of no flow that two flows come to."""

import pytest

from briefing.core.article import Certainty
from briefing.core.fact import Flow, Sureness
from tests.ingest.extract.making import figures, period, read

WHOLE_AND_PART = {
    "de": "Im Jahr 2024 beliefen sich die Ausfuhren Kenias nach Peru auf 271 Mio. Euro. Von Tee ist viel die Rede, doch die Ausfuhr kam nur auf 34 Mio. Euro.",
    "en": "In 2024 Kenya's exports to Peru came to 271 million euros. Tea is much talked about, yet exports came to only 34 million euros.",
    "fr": "En 2024, les exportations du Kenya vers le Pérou se sont élevées à 271 millions d'euros. On parle beaucoup du thé, mais les exportations n'ont été que de 34 millions d'euros.",
    "es": "En 2024 las exportaciones de Kenia a Perú sumaron 271 millones de euros. El té keniano, del que tanto se habla, apenas dio lugar a exportaciones por 34 millones de euros.",
    "it": "Nel 2024 le esportazioni del Kenya verso il Perù sono state di 271 milioni di euro. Del tè si parla molto, e le esportazioni hanno toccato 34 milioni di euro.",
    "nl": "In 2024 bedroeg de uitvoer van Kenia naar Peru 271 miljoen euro. De reden is thee: die bracht 34 miljoen euro op.",
    "ru": "В 2024 году экспорт Кении в Перу составил 271 млн евро. О чае много говорят, но экспорт составил лишь 34 млн евро.",
}  # fmt: skip


@pytest.mark.parametrize("language", WHOLE_AND_PART)
def test_of_two_amounts_of_one_flow_the_lesser_is_of_the_goods_named_beside_it(language):
    whole, part = figures(read(WHOLE_AND_PART[language], language))
    assert (whole.figure.product, part.figure.product is not None) == (None, True)
    assert (part.figure.flow, part.figure.period) == (Flow.EXPORTS, period("2024"))


def test_where_the_goods_are_named_is_told_and_why_it_is_less_sure():
    part = figures(read(WHOLE_AND_PART["es"], "es"))[-1]
    assert [(n.certainty, n.reason) for n in part.notes if n.field == "product"] == [
        (Certainty.INFERRED, "part_of_more")
    ]
    assert part.sureness is not Sureness.HIGH


def test_the_larger_of_two_amounts_stays_all_of_it():
    text = "In 2024 Kenya's exports to Peru came to 271 million euros. In 2023 tea was dear; Kenya's exports to Peru were 34 million euros."
    assert [f.figure.product for f in figures(read(text, "en"))] == [None, None]


def test_of_two_amounts_with_all_the_world_the_lesser_is_with_the_country_named_beside_it():
    text = (
        "Slovenia exported goods worth 3.8 billion euros in May 2024. For the exports of that month the largest share was "
        "that of Croatia, with 9 percent or 342 million euros."
    )
    whole, part = (f.figure for f in figures(read(text, "en")))
    assert (whole.partner, part.partner) == (None, "HR")


TRADE = {
    "de": "Unter dem Strich stehen für 2024 681 Mio. Euro. Die Ausfuhren Kenias nach Peru betrugen 540 Mio. Euro, die Einfuhren 141 Mio. Euro.",
    "en": "In 2024 it was 681 million euros in all. Kenya's exports to Peru were 540 million euros and its imports 141 million euros.",
    "fr": "On en est à 681 millions d’euros en 2024. Les exportations du Kenya vers le Pérou ont été de 540 millions d’euros et ses importations de 141 millions.",
    "es": "En 2024 se llegó a 681 millones de euros. Las exportaciones de Kenia a Perú fueron de 540 millones de euros y las importaciones de 141 millones de euros.",
    "it": "Nel 2024 si è arrivati a 681 milioni di euro. Le esportazioni del Kenya verso il Perù sono state 540 milioni di euro e le importazioni 141 milioni di euro.",
    "nl": "In 2024 stond de teller op 681 miljoen euro. De uitvoer van Kenia naar Peru bedroeg 540 miljoen euro en de invoer 141 miljoen euro.",
    "ru": "В 2024 году получилось 681 млн евро. Экспорт Кении в Перу составил 540 млн евро, импорт – 141 млн евро.",
}  # fmt: skip


@pytest.mark.parametrize("language", TRADE)
def test_money_of_no_flow_is_the_trade_that_the_flows_beside_it_come_to(language):
    found = [f.figure for f in figures(read(TRADE[language], language))]
    assert [(f.flow, f.period) for f in found] == [
        (flow, period("2024")) for flow in (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS)
    ]


@pytest.mark.parametrize("language", TRADE)
def test_its_change_is_read_with_it(language):
    decimal = "5.2" if language == "en" else "5,2"
    text = TRADE[language]
    at = (
        text.index(". ", text.index("681"))
        if language not in ("de", "ru")
        else text.index("Euro") + 4
        if language == "de"
        else text.index("евро") + 4
    )
    trade, *_ = figures(read(f"{text[:at]} (+{decimal} %){text[at:]}", language))
    assert str(trade.figure.growth.percent) == "5.2"


@pytest.mark.parametrize("amount", ["671", "400", "141.2"])
def test_money_that_they_do_not_come_to_is_none(amount):
    found = figures(read(TRADE["en"].replace("681", amount), "en"))
    assert [f.figure.flow for f in found] == [Flow.EXPORTS, Flow.IMPORTS]


@pytest.mark.parametrize("kind", ["A loan", "An investment"])
def test_a_loan_is_no_trade_whatever_comes_to_it(kind):
    found = figures(read(TRADE["en"].replace("it was", f"{kind} was"), "en"))
    assert [f.figure.flow for f in found] == [Flow.EXPORTS, Flow.IMPORTS]
