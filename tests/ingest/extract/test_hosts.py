"""Those who receive a guest told by the office alone are of the other side."""

from __future__ import annotations

import pytest

from briefing.core.fact import FactKind
from tests.ingest.extract.making import of_kind, read

RECEIVED = [
    (
        "en",
        "Oman and Chile held political consultations in Muscat on 6 May. Chile's Permanent Secretary, Ana "
        "Rivera, led her side. The Permanent Secretary was also received by Foreign Minister Salim Harthy.",
    ),
    (
        "de",
        "Oman und Chile hielten am 6. Mai in Maskat Konsultationen ab. Die chilenische Staatssekretärin Ana "
        "Rivera leitete ihre Seite. Am Nachmittag wurde die Staatssekretärin im Palast von Präsident Salim "
        "Harthy empfangen.",
    ),
    (
        "de",
        "Am Rande der Konsultationen zwischen Oman und Chile empfing Außenminister Salim Harthy den chilenischen Gast.",
    ),
    (
        "fr",
        "Oman et le Chili ont tenu le 6 mai des consultations politiques à Mascate. La secrétaire d'État "
        "chilienne Ana Rivera dirigeait sa délégation. La secrétaire d'État a été reçue par le ministre des "
        "Affaires étrangères, Salim Harthy.",
    ),
    (
        "it",
        "Oman e Cile hanno tenuto il 6 maggio consultazioni politiche a Mascate. La sottosegretaria cilena "
        "Ana Rivera guidava la delegazione. A margine, la sottosegretaria ha incontrato il ministro degli "
        "Esteri, Salim Harthy.",
    ),
    (
        "es",
        "Omán y Chile celebraron el 6 de mayo consultas políticas en Mascate. La secretaria de Estado chilena"
        " Ana Rivera encabezó su delegación. La secretaria de Estado fue recibida además por el ministro de "
        "Relaciones Exteriores, Salim Harthy.",
    ),
    (
        "nl",
        "Oman en Chili hielden op 6 mei politieke consultaties in Muscat. De Chileense staatssecretaris Ana "
        "Rivera leidde haar delegatie. De staatssecretaris sprak ook met de minister van Buitenlandse Zaken, "
        "Salim Harthy.",
    ),
    (
        "ru",
        "Оман и Чили провели 6 мая политические консультации в Маскате. Чилийскую делегацию возглавляла "
        "государственный секретарь Ана Ривера. Государственный секретарь была принята министром иностранных "
        "дел Салимом Харти.",
    ),
]


@pytest.mark.parametrize(("language", "text"), RECEIVED)
def test_the_host_is_of_the_other_side(language: str, text: str) -> None:
    """Whoever receives the state secretary of one side, told by that office alone, is of the other side."""
    told = {f.person.name: f.person.country for f in of_kind(read(text, language), FactKind.PERSON)}
    assert next(c for name, c in told.items() if name.startswith(("Salim", "Салим"))) == "OM"
