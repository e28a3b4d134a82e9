"""The country told behind a name and its office: in brackets, as that of a side, as that of an embassy."""

from __future__ import annotations

import pytest

from briefing.core.fact import FactKind
from tests.ingest.extract.making import of_kind, read

HEAD = {
    "en": "Oman and Chile signed a protocol in Muscat.",
    "de": "Oman und Chile unterzeichneten in Maskat ein Protokoll.",
    "fr": "Oman et le Chili ont signé un protocole à Mascate.",
    "it": "Oman e Cile hanno firmato un protocollo a Mascate.",
    "es": "Omán y Chile firmaron un protocolo en Mascate.",
    "nl": "Oman en Chili ondertekenden in Muscat een protocol.",
    "ru": "Оман и Чили подписали протокол в Маскате.",
}
APPOSED = [
    ("en", "Chairs: Ana Rivera, director for Asia (Chile), and Salim Harthy, director for trade (Oman).", "CL", "OM"),
    (
        "de",
        "Vorsitz: Ana Rivera, Direktorin für Asien (Chile), und Salim Harthy, Direktor für Handel (Oman).",
        "CL",
        "OM",
    ),
    ("fr", "Il a été signé par le ministre Luis Rivera, président de la partie chilienne.", "CL", None),
    ("de", "Es unterschrieb der Minister für Handel, Luis Rivera, Vorsitzender der chilenischen Seite.", "CL", None),
    ("it", "Contatto: Ana Rivera, addetta commerciale, ambasciata del Cile a Mascate.", "CL", None),
    ("es", "Contacto: Ana Rivera, agregada comercial, embajada de Chile en Mascate.", "CL", None),
    ("nl", "Contact: Ana Rivera, handelsattaché, ambassade van Chili in Muscat.", "CL", None),
    ("ru", "Председатель: Ана Ривера, директор департамента (Чили).", "CL", None),
]


@pytest.mark.parametrize(("language", "text", "first", "second"), APPOSED)
def test_a_country_behind_name_and_office(language: str, text: str, first: str, second: str | None) -> None:
    """What is told behind an office tells whom it is held for, and not the side told before it."""
    told = of_kind(read(f"{HEAD[language]}\n\n{text}", language), FactKind.PERSON)
    assert [f.person.country for f in told] == [c for c in (first, second) if c is not None]
