"""A figure in a title is of the time that the text below tells of the same amount."""

import pytest

from tests.ingest.extract.making import figures, period, read

TITLES = {
    "de": ("Handel zwischen Kenia und Peru steigt um 12 % auf {} Mrd. Euro", "Der Handel zwischen Kenia und Peru erreichte 2024 3,39 Mrd. Euro."),
    "en": ("Trade between Kenya and Peru climbs 12% to {} billion euros", "Trade between Kenya and Peru came to 3.39 billion euros in 2024."),
    "es": ("El comercio entre Kenia y Perú sube un 12 % hasta {} millardos de euros", "El comercio entre Kenia y Perú alcanzó 3,39 millardos de euros en 2024."),
    "fr": ("Le commerce entre le Kenya et le Pérou augmente de 12 % à {} milliards d’euros", "Le commerce entre le Kenya et le Pérou a atteint 3,39 milliards d’euros en 2024."),
    "it": ("Il commercio tra Kenya e Perù sale del 12% a {} miliardi di euro", "Il commercio tra Kenya e Perù ha raggiunto 3,39 miliardi di euro nel 2024."),
    "nl": ("Handel tussen Kenia en Peru stijgt met 12% tot {} miljard euro", "De handel tussen Kenia en Peru bedroeg 3,39 miljard euro in 2024."),
    "ru": ("Торговля Кении с Перу выросла на 12% до {} млрд евро", "Торговля Кении с Перу в 2024 году составила 3,39 млрд евро."),
}  # fmt: skip


def titled(language, amount):
    title, text = TITLES[language]
    number = amount if language == "en" else amount.replace(".", ",")
    head, below = figures(read(f"# {title.format(number)}\n{text}", language))
    assert below.figure.period == period("2024")
    return head.figure


@pytest.mark.parametrize("language", TITLES)
def test_a_title_that_rounds_the_amount_below_it_is_of_its_time(language):
    head = titled(language, "3.4")
    assert (head.period, head.growth.base) == (period("2024"), period("2023"))


@pytest.mark.parametrize("amount", ["3.3", "3.41", "4.4"])
def test_a_title_that_tells_another_amount_stays_without_a_time(amount):
    assert titled("en", amount).period is None


def test_a_title_that_may_be_of_two_times_stays_without_one():
    text = "# Kenya's exports to Peru top 1 million euros\nKenya's exports to Peru were 1.02 million euros in 2024 and 1.03 million in 2023."
    assert figures(read(text, "en"))[0].figure.period is None
