"""Meetings and visits told in passing, with their day, place and standing, in four languages."""

import datetime as dt

import pytest

from briefing.core.fact import EventFormat, EventKind, EventStatus, FactKind
from tests.ingest.extract.making import of_kind, read

WEDNESDAY = dt.date(2025, 2, 12)
"""The day on which every article of this module was published."""

MEETINGS = [
    # English
    ("en", "Trade ministers of Kenya and Oman met in Muscat on Monday.", "meeting", "2025-02-10", "Muscat", "held"),
    ("en", "On February 6, Deputy Foreign Minister Jonas Vaitkus met a Georgian delegation headed by Ambassador Nino Beridze in Vilnius.", "meeting", "2025-02-06", "Vilnius", "held"),
    ("en", "Finance Minister Peter Okello held an official meeting with his Danish counterpart in Kampala on 5 February.", "meeting", "2025-02-05", "Kampala", "held"),
    ("en", "\"We shall build on it,\" the president said at a meeting with Serbian Prime Minister Milan Ilić in Baku on Feb. 7.", "meeting", "2025-02-07", "Baku", "held"),
    ("en", "Foreign Minister Lee Hyun-woo will leave for Jakarta on Friday to meet his Indonesian counterpart.", "visit", "2025-02-14", "Jakarta", "planned"),
    ("en", "Economy Minister Ana Costa is to travel to Ankara on Wednesday, the ministry said.", "visit", "2025-02-12", "Ankara", "planned"),
    ("en", "The envoy recalled the state visit of President Sadyr Karim to Hungary in April 2023.", "visit", "2023-04", "HU", "held"),
    ("en", "The visit of the Thai prime minister to Sweden in November of last year opened the door.", "visit", "2024-11", "SE", "held"),
    ("en", "The meeting with the Finnish Secretary of State will be held on 24 February in Riga.", "meeting", "2025-02-24", "Riga", "planned"),
    ("en", "The two foreign ministers spoke by phone on Sunday about grain.", "meeting", "2025-02-09", "online", "held"),
    ("en", "The memorandum was signed in Oslo on 4 February by the two ministers.", "signing", "2025-02-04", "Oslo", "held"),
    # German
    ("de", "Wirtschaftsministerin Anna Kern wird vom 24. bis 26. Februar nach Usbekistan reisen.", "visit", "2025-02-24/26", "UZ", "planned"),
    ("de", "Außenminister Jan Hollar beginnt am Donnerstag einen zweitägigen Besuch in Ghana.", "visit", "2025-02-13/14", "GH", "planned"),
    ("de", "Am Mittwoch reist die Staatssekretärin nach Accra weiter.", "visit", "2025-02-12", "Accra", "planned"),
    ("de", "Minister Paul Ohler empfing am Montag in Wien die Botschafterin Kenias.", "meeting", "2025-02-10", "Vienna", "held"),
    ("de", "Der Staatsbesuch des chilenischen Präsidenten in Norwegen im Mai 2023 gilt als Wendepunkt.", "visit", "2023-05", "NO", "held"),
    ("de", "Nach dem Treffen mit ihrem Amtskollegen am Dienstag in Lagos zog die Ministerin Bilanz.", "meeting", "2025-02-11", "Lagos", "held"),
    ("de", "Die Binationale Kommission soll im Mai 2025 in Bern zu ihrer Sitzung zusammenkommen.", "commission", "2025-05", "Bern", "planned"),
    ("de", "– 19. November 2024: 5. Sitzung der Gemischten Wirtschaftskommission, Bern", "commission", "2024-11-19", "Bern", "held"),
    # Dutch
    ("nl", "In maart verwachten wij minister Pieter Hofman op bezoek in Lima.", "visit", "2025-03", "Lima", "planned"),
    ("nl", "Het staatsbezoek van de koning aan Kenia in november 2023 zit nog vers in het geheugen.", "visit", "2023-11", "KE", "held"),
    ("nl", "Minister Eva de Boer vertrekt donderdag voor een driedaags bezoek naar Ghana.", "visit", "2025-02-13/15", "GH", "planned"),
    ("nl", "Minister Jan Peeters had maandag in Brussel een ontmoeting met zijn Georgische ambtgenoot.", "meeting", "2025-02-10", "Brussels", "held"),
    ("nl", "Staatssecretaris Mies Kramer ontving dinsdag in Den Haag de ambassadeur van Peru.", "meeting", "2025-02-11", "The Hague", "held"),
    ("nl", "In april komt minister Anita Post naar Den Haag.", "visit", "2025-04", "The Hague", "planned"),
    ("nl", "De vijfde zitting van de gemengde commissie is in mei in Tbilisi.", "commission", "2025-05", "Tbilisi", "planned"),
    # Russian
    ("ru", "В апреле прошлого года состоялся визит министра иностранных дел Армении в Бразилию.", "visit", "2024-04", "BR", "held"),
    ("ru", "В понедельник в Баку министр экономики встретился с послом Венгрии.", "meeting", "2025-02-10", "Baku", "held"),
    ("ru", "На следующей неделе, 19 февраля, в Ташкент приедет министр торговли Малайзии.", "visit", "2025-02-19", "Tashkent", "planned"),
    ("ru", "В ходе государственного визита президента Киргизии в Венгрию в мае 2023 года речь шла о торговле.", "visit", "2023-05", "HU", "held"),
    ("ru", "Вопросы торговли планируется обсудить на заседании межправкомиссии в Тегеране в октябре.", "commission", "2025-10", "Tehran", "planned"),
    ("ru", "О поставках говорили во вторник в Астане министр торговли и посол Туркменистана.", "meeting", "2025-02-11", "Astana", "held"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "day", "place", "status"), MEETINGS, ids=lambda v: str(v)[:40])
def test_an_encounter_told_in_passing_is_an_event_with_day_and_place(language, text, kind, day, place, status):
    found = of_kind(read(text, language, WEDNESDAY), FactKind.EVENT)
    assert [(f.event.kind.value, f.event.status) for f in found] == [(kind, EventStatus(status))]
    event = found[0].event
    assert place in (event.city, event.country, event.format and event.format.value)
    first, _, last = day.partition("/")
    assert event.when.first.isoformat().startswith(first)
    assert event.when.last.isoformat().startswith(first[:8] + last if last else first)


NOTHING = [
    ("en", "Exports met expectations in Vienna, the minister said on Monday."),
    ("en", "The minister said he hoped to visit Peru one day."),
    ("de", "Der Besuch lohnt sich: Am Montag öffnet in Wien die Messe."),
    ("nl", "De minister komt maandag in Brussel met een voorstel."),
    ("nl", "Een bezoek aan de beurs in Brussel is maandag gratis."),
    ("ru", "В понедельник в Баку открылась выставка, ее посетили сто человек."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_no_encounter_is_made_of_words_that_only_look_like_one(language, text):
    assert of_kind(read(text, language, WEDNESDAY), FactKind.EVENT) == []


def test_a_forum_before_a_visit_is_not_where_the_visit_goes():
    text = "A business forum is to be held in Almaty in May, ahead of the president's state visit to Japan in June."
    forum, visit = of_kind(read(text, "en", WEDNESDAY), FactKind.EVENT)
    assert (forum.event.city, visit.event.city, visit.event.country) == ("Almaty", None, "JP")


def test_the_next_session_is_told_by_its_number_alone():
    text = "The ninth session of the Joint Economic Commission will be held in Addis Ababa in October. The eighth one took place in Ankara in January 2024."
    next_one, last = of_kind(read(text, "en", WEDNESDAY), FactKind.EVENT)
    assert (next_one.event.round, next_one.event.city) == (9, "Addis Ababa")
    assert (last.event.round, last.event.city, last.event.status) == (8, "Ankara", EventStatus.HELD)


CALLED_OFF = [
    ("en", "The visit of the minister to Belgrade, due on 25 February, was cancelled."),
    ("fr", "La session de la commission mixte prévue le 25 février à Belgrade a été annulée."),
    ("ru", "Заседание комиссии, назначенное на 25 февраля в Белграде, отложено на неопределённый срок."),
    ("de", "Der für den 25. Februar geplante Besuch des Ministers in Belgrad ist abgesagt."),
    ("es", "La visita del ministro a Belgrado, prevista para el 25 de febrero, fue cancelada."),
    ("it", "La visita del ministro a Belgrado, prevista per il 25 febbraio, è stata annullata."),
    ("nl", "Het bezoek van de minister aan Belgrado op 25 februari is afgelast."),
]


@pytest.mark.parametrize(("language", "text"), CALLED_OFF, ids=[c[0] for c in CALLED_OFF])
def test_what_was_called_off_is_no_event(language, text):
    assert of_kind(read("Ties grow.\n\n" + text, language, WEDNESDAY), FactKind.EVENT) == []


PUT_OFF = [
    ("en", "The seventh session of the joint commission, due in February in Belgrade, has been postponed to April 2025."),
    ("fr", "La septième session de la commission mixte, prévue en février à Belgrade, a été reportée à avril 2025."),
    ("ru", "Седьмое заседание межправкомиссии, которое планировалось провести в феврале в Белграде, перенесено на апрель 2025 года."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), PUT_OFF, ids=[c[0] for c in PUT_OFF])
def test_what_was_put_off_has_its_new_day(language, text):
    (fact,) = of_kind(read(text, language, WEDNESDAY), FactKind.EVENT)
    assert (fact.event.round, fact.event.city, fact.event.status) == (7, "Belgrade", EventStatus.PLANNED)
    assert fact.event.when.first.isoformat() == "2025-04-01"


ON_VISITS = [
    ("ru", "Президент вчера принял в Самарканде министра Бельгии, находящегося в стране с рабочим визитом.", "Samarkand"),
    ("fr", "Le ministre tunisien, en visite de travail à Alger, a été reçu mardi par le président de la République.", "Algiers"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "city"), ON_VISITS, ids=[c[0] for c in ON_VISITS])
def test_a_guest_received_is_a_meeting_beside_the_visit(language, text, city):
    found = {
        f.event.kind.value: f.event for f in of_kind(read("Ties grow.\n\n" + text, language, WEDNESDAY), FactKind.EVENT)
    }
    assert sorted(found) == ["meeting", "visit"]
    assert found["meeting"].when.first.isoformat() == "2025-02-11"
    assert {found["meeting"].city, found["visit"].city} == {city}
    assert found["meeting"].format is EventFormat.IN_PERSON


def test_a_meeting_later_on_the_same_day_has_that_day():
    text = "President Berg arrived in Brasilia on a state visit on 10 February 2025. Later that day he met the president of Brazil."
    visit, meeting = of_kind(read(text, "en", WEDNESDAY), FactKind.EVENT)
    assert (visit.event.kind.value, meeting.event.kind.value) == ("visit", "meeting")
    assert meeting.event.when == visit.event.when


def test_two_events_of_one_sentence_have_each_its_own_time():
    text = "В октябре прошлого года в Белграде прошли политические консультации, а в январе Астану посетил президент Сербии."
    talks, visit = of_kind(read("Связи крепнут.\n\n" + text, "ru", WEDNESDAY), FactKind.EVENT)
    assert (talks.event.city, talks.event.when.first.isoformat()[:7]) == ("Belgrade", "2024-10")
    assert (visit.event.city, visit.event.when.first.isoformat()[:7]) == ("Astana", "2025-01")


def test_an_event_of_the_day_takes_place_where_the_dispatch_is_from():
    text = (
        "МИНСК, 12 февраля 2025 – Агентство. Торговля растёт. Связи крепнут. Планы большие. Вопросов нет. "
        "Сегодня об этом говорил министр экономики, открывая встречу с послом Сербии."
    )
    (fact,) = of_kind(read(text, "ru", WEDNESDAY), FactKind.EVENT)
    assert (fact.event.city, fact.event.when.first.isoformat()) == ("Minsk", "2025-02-12")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The premier received two bankers in Riga on Monday."),
        ("de", "Der Premierminister empfing am Montag in Riga zwei Bankiers."),
        ("fr", "Le premier ministre a reçu lundi à Riga deux banquiers."),
        ("it", "Il primo ministro ha ricevuto lunedì a Riga due banchieri."),
        ("es", "El primer ministro recibió el lunes en Riga a dos banqueros."),
        ("nl", "De premier ontving maandag in Riga twee bankiers."),
        ("ru", "Премьер-министр принял в понедельник в Риге двух банкиров."),
    ],
    ids=lambda v: v[:2],
)
def test_who_when_and_where_tell_of_a_meeting_whoever_is_met(language, text):
    (fact,) = of_kind(read(text, language, WEDNESDAY), FactKind.EVENT)
    assert (fact.event.kind, fact.event.when.first, fact.event.city) == (
        EventKind.MEETING,
        dt.date(2025, 2, 10),
        "Riga",
    )
