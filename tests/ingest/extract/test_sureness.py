"""How sure the reading of a figure is: what it leaves open, and other money beside it, bring it up in the review."""

import pytest

from briefing.core.fact import FactKind, Sureness
from tests.ingest.extract.making import figures, read

SURE = "In 2024 Italian exports to Oman reached €600 million."


def only(text, language="en"):
    (fact,) = figures(read(text, language))
    return fact


def test_a_figure_told_with_all_that_belongs_to_it_is_sure():
    assert only(SURE).sureness is Sureness.HIGH


def test_exports_of_nobody_told_are_hardly_sure():
    fact = only("Exports reached €1.1 billion in 2024.")
    assert fact.sureness is Sureness.LOW
    assert {"reporter_unset", "no_partner"} <= {*fact.reasons}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Italian exports to Oman reached €600 million."),
        ("de", "Die italienischen Ausfuhren nach Oman erreichten 600 Millionen Euro."),
        ("fr", "Les exportations italiennes vers Oman ont atteint 600 millions d'euros."),
        ("es", "Las exportaciones italianas a Omán alcanzaron 600 millones de euros."),
        ("it", "Le esportazioni italiane verso l'Oman hanno raggiunto 600 milioni di euro."),
        ("nl", "De Italiaanse uitvoer naar Oman bereikte 600 miljoen euro."),
        ("ru", "Экспорт Италии в Оман достиг 600 млн евро."),
    ],
)
def test_a_figure_without_a_time_is_not_sure(language, text):
    (fact,) = figures(read(text, language, None))
    assert fact.figure.period is None
    assert fact.sureness is not Sureness.HIGH


def test_a_change_without_an_amount_is_less_sure_and_says_so():
    fact = only("Italian exports to Oman rose by 12% in 2024.")
    assert fact.figure.amount is None
    assert "no_amount" in fact.reasons
    assert fact.sureness is not Sureness.HIGH


def test_money_that_is_no_trade_in_the_paragraph_makes_its_figures_less_sure_and_only_those():
    beside = SURE + " Rome granted a loan of €80 million."
    first, second = (figures(read(text, "en"))[0] for text in (SURE, beside))
    assert second.confidence < first.confidence
    assert "other_money_beside" in second.reasons
    apart = figures(read(SURE + "\n\nRome granted a loan of €80 million.", "en"))[0]
    assert apart.confidence == first.confidence


def test_with_whom_left_open_is_a_doubt_that_arithmetic_makes_up_for_in_part():
    text = "In 2024 Chile exported goods for $100 billion and imported goods for $80 billion. Its trade came to $180 billion."
    sold, bought, _ = figures(read(text, "en"))
    for fact in (sold, bought):
        assert {"no_partner", "arithmetic"} <= {*fact.reasons}
        assert fact.sureness is Sureness.HIGH


def test_an_event_without_a_place_is_less_sure_than_one_with_its_city():
    placed, placeless = (
        next(f for f in read(text, "en").facts if f.kind is FactKind.EVENT)
        for text in (
            "The third round of political consultations between Kenya and Peru was held in Lima on 4 February 2025.",
            "The third round of political consultations between Kenya and Peru was held on 4 February 2025.",
        )
    )
    assert placed.sureness is Sureness.HIGH
    assert placeless.sureness is Sureness.MEDIUM
    assert "no_city" in placeless.reasons


def event(text, language="en"):
    (fact,) = [f for f in read(text, language).facts if f.kind is FactKind.EVENT]
    return fact


def test_a_session_told_with_number_day_and_city_is_sure():
    told = "The third round of political consultations between Kenya and Peru was held in Lima on 4 February 2025."
    assert (event(told).sureness, event(told).reasons) == (Sureness.HIGH, ())


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Kenya and Peru trade more. The Kenyan minister Ann Mutua was in Singapore on 4 February 2025 on a visit.", "third_country"),
        ("Kenya and Peru trade more. The Kenyan minister Ann Mutua will visit Lima on 4 March 2025.", "planned"),
        ("Kenya and Peru trade more. The Kenyan minister Ann Mutua visited Peru on 4 February 2025.", "only_country"),
        ("Kenya and Peru trade more. The Kenyan minister Ann Mutua and Brazil's minister met in Lima on 4 February 2025.", "third_country_beside"),
    ],
)  # fmt: skip
def test_what_is_doubtful_about_an_event_is_told(text, doubt):
    fact = event(text)
    assert doubt in fact.reasons
    assert fact.confidence < 100


def test_a_meeting_that_only_who_when_and_where_tell_is_not_sure():
    fact = event("Kenya and Peru trade more. The minister spoke at a conference in Lima on 4 February 2025.")
    assert "told_plainly" in fact.reasons
    assert fact.sureness is not Sureness.HIGH


@pytest.mark.parametrize(
    ("text", "sureness", "doubt"),
    [
        ("The Kenyan minister Ann Mutua spoke of trade with Peru.", Sureness.HIGH, None),
        ("Kenya and Peru trade more. President William Ruto spoke of it.", Sureness.HIGH, None),
        ("Trade between Kenya and Peru grows, director Ann Mutua said.", Sureness.MEDIUM, "no_country"),
        ("The Kenyan minister Ann Mutua met Minister José Salas in Lima. Kenya and Peru trade more.", Sureness.MEDIUM, "other_party"),
    ],
)  # fmt: skip
def test_a_person_is_as_sure_as_the_country_is_told(text, sureness, doubt):
    fact = [f for f in read(text, "en").facts if f.kind is FactKind.PERSON][-1]
    assert fact.sureness is sureness
    assert fact.reasons == ((doubt,) if doubt else ())
