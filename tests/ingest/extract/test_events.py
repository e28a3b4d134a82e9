"""Events, dates, next steps and quotations."""

import datetime as dt

import pytest

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind, EventStatus, FactKind, StepVerb
from tests.ingest.extract.making import of_kind, read, values


def events(text, language, published=dt.date(2025, 2, 12)):
    return of_kind(read(text, language, published), FactKind.EVENT)


def test_a_dateline_gives_day_and_place_of_an_event_that_names_neither():
    text = "WARSAW, 12 February 2025 – Poland and Azerbaijan on Tuesday held their fourth round of political consultations."
    (fact,) = events(text, "en")
    assert fact.event.when.first == dt.date(2025, 2, 11)
    assert fact.event.city == "Warsaw"
    assert fact.note("city").certainty is Certainty.INFERRED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Peru and Kenya talk trade in Lima\n\nThe joint commission of Peru and Kenya met on Monday for its third session."),
        ("de", "# Peru und Kenia sprechen in Lima über Handel\n\nDie Gemischte Kommission von Peru und Kenia ist am Montag zu ihrer dritten Sitzung zusammengetreten."),
        ("fr", "# Le Pérou et le Kenya parlent commerce à Lima\n\nLa commission mixte péruano-kényane s'est réunie lundi pour sa troisième session."),
        ("it", "# Perù e Kenya parlano di commercio a Lima\n\nLa commissione mista fra Perù e Kenya si è riunita lunedì per la sua terza sessione."),
        ("es", "# Perú y Kenia hablan de comercio en Lima\n\nLa comisión mixta de Perú y Kenia se reunió el lunes en su tercera sesión."),
        ("nl", "# Peru en Kenia praten in Lima over handel\n\nDe gemengde commissie van Peru en Kenia is maandag bijeengekomen voor haar derde zitting."),
        ("ru", "# Перу и Кения обсудили торговлю в Лиме\n\nТретье заседание совместной комиссии Перу и Кении прошло в понедельник."),
    ],
    ids=lambda v: v[:20],
)  # fmt: skip
def test_the_headline_gives_the_place_of_what_the_lead_tells(language, text):
    (fact,) = events(text, language)
    assert (fact.event.round, fact.event.when.first, fact.event.city) == (3, dt.date(2025, 2, 10), "Lima")


def test_a_country_in_the_headline_is_no_city():
    text = "# Peru seeks partners in Luxembourg\n\nThe joint commission of Peru and Luxembourg met on Tuesday for its third session."
    (fact,) = events(text, "en")
    assert fact.event.city is None


def test_days_are_counted_from_the_dateline_and_not_from_the_import():
    text = "ROMA, 4 marzo 2025 - Si è tenuto ieri a Roma il terzo round di consultazioni."
    (fact,) = events(text, "it", dt.date(2026, 1, 1))
    assert fact.event.when.first == dt.date(2025, 3, 3)


def test_a_capital_that_stands_for_its_government_is_no_venue():
    (fact,) = events("Vienna and Baku held the third round of consultations on 3 March 2025.", "en", None)
    assert fact.event.city is None


def test_a_city_that_hosted_is_the_venue():
    (fact,) = events(
        "Ankara ha ospitato il 29 gennaio 2025 la quarta riunione della Commissione economica mista.", "it"
    )
    assert (fact.event.kind, fact.event.round, fact.event.city) == (EventKind.COMMISSION, 4, "Ankara")


def test_an_event_told_twice_is_one_event():
    text = "# A Bruxelles il quinto round di consultazioni politiche\nIl quinto round di consultazioni politiche si è svolto il 18 ottobre 2024 a Bruxelles."
    (fact,) = events(text, "it")
    assert fact.event.when.first == dt.date(2024, 10, 18)
    assert fact.span.start > text.index("\n")


def test_held_and_planned_rounds_of_one_sentence_stay_apart():
    text = "The fifth round of consultations was held in Brussels on 18 October 2024 and the sixth round will be held in Astana in 2025."
    held, planned = events(text, "en")
    assert (held.event.round, held.event.status, held.event.city) == (5, EventStatus.HELD, "Brussels")
    assert (planned.event.round, planned.event.status, planned.event.city) == (6, EventStatus.PLANNED, "Astana")


def test_a_visit_names_the_country_visited():
    (fact,) = events("President Kassym-Jomart Tokayev paid a state visit to France on 4-5 November 2024.", "en")
    assert (fact.event.kind, fact.event.country) == (EventKind.VISIT, "FR")
    assert (fact.event.when.first.day, fact.event.when.last.day) == (4, 5)


def test_hybrid_is_neither_online_nor_in_person():
    (fact,) = events(
        "Le consultazioni, giunte alla decima edizione, si sono tenute in formato ibrido il 3 e 4 giugno.", "it"
    )
    assert (fact.event.round, fact.event.format) == (10, EventFormat.HYBRID)


YEARS = [
    (dt.date(2025, 2, 12), "Le consultazioni si sono tenute a Vienna il 18 ottobre.", 2024, "latest_before_publication"),
    (None, "Le consultazioni si sono tenute a Vienna il 18 ottobre. L'export ha raggiunto 5 milioni di euro nel 2022.", 2023, "year_from_figures"),
    (dt.date(2025, 2, 12), "Le prossime consultazioni si terranno a Vienna il 18 ottobre.", 2025, "next_after_publication"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "year", "reason"), YEARS, ids=[y[3] for y in YEARS])
def test_a_date_without_a_year_is_inferred_with_its_reason(published, text, year, reason):
    (fact,) = events(text, "it", published)
    assert fact.event.when.first == dt.date(year, 10, 18)
    assert (fact.note("when").certainty, fact.note("when").reason) == (Certainty.INFERRED, reason)


STEPS = [
    ("en", "The sides agreed to deepen cooperation.", StepVerb.AGREED),
    ("en", "Both sides expressed readiness to organise a business forum.", StepVerb.READINESS),
    ("en", "The ninth round will be held in Astana in 2026.", StepVerb.EXPECTED),
    ("en", "They discussed the possibility of holding the next round in The Hague.", StepVerb.DISCUSSED),
    ("it", "Le parti hanno concordato di intensificare il dialogo.", StepVerb.AGREED),
    ("it", "Hanno espresso la disponibilità a nuovi progetti.", StepVerb.READINESS),
    ("it", "Il prossimo round si terrà ad Astana.", StepVerb.EXPECTED),
]


@pytest.mark.parametrize(("language", "text", "verb"), STEPS, ids=[s[1][:30] for s in STEPS])
def test_a_next_step_keeps_the_strength_of_its_verb(language, text, verb):
    (fact,) = of_kind(read(text, language), FactKind.NEXT_STEP)
    assert fact.payload.verb is verb
    assert fact.quote == text


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "Kenya and Poland agreed on Monday to remove obstacles to trade.", None),
        ("de", "Kenia und Polen vereinbarten am Montag, Hürden abzubauen.", None),
        ("fr", "Le Kenya et la Pologne sont convenus lundi de lever les obstacles.", None),
        ("ru", "Кения и Польша договорились в понедельник устранить препятствия.", None),
        ("en", "The ministers agreed to meet again on Monday in Oslo.", dt.date(2025, 2, 17)),
        ("ru", "Министры договорились встретиться в понедельник в Осло.", dt.date(2025, 2, 17)),
    ],
)
def test_the_day_on_which_a_step_was_agreed_is_not_the_day_it_is_due(language, text, due):
    (fact,) = of_kind(read(text, language), FactKind.NEXT_STEP)
    assert (fact.payload.when.last if fact.payload.when else None) == due


QUOTES = [
    (
        "en",
        "Estonia and Oman met. “Oman is our most important partner,” Undersecretary Martin Roger said.",
        "Martin Roger",
    ),
    (
        "it",
        "«Il nostro obiettivo è rafforzare il partenariato», ha detto il presidente Sergio Mattarella.",
        "Sergio Mattarella",
    ),
    ("it", 'Il ministro Mario Rossi ha parlato. Rossi è chiaro: "Vogliamo più commercio con tutti".', "Mario Rossi"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), QUOTES, ids=[q[2] for q in QUOTES])
def test_a_quotation_has_its_speaker(language, text, speaker):
    (fact,) = of_kind(read(text, language), FactKind.QUOTATION)
    assert fact.payload.speaker == speaker


def test_words_of_a_speaker_of_another_language_are_a_translation():
    text = "Il viceministro del Kazakistan Roman Vassilenko è a Roma. «Siamo pronti a nuovi progetti», ha detto Vassilenko."
    (fact,) = of_kind(read(text, "it"), FactKind.QUOTATION)
    assert fact.payload.translated
    text = "Il ministro italiano Antonio Tajani è a Roma. «Siamo pronti a nuovi progetti», ha detto Tajani."
    (fact,) = of_kind(read(text, "it"), FactKind.QUOTATION)
    assert not fact.payload.translated


@pytest.mark.parametrize(
    ("language", "text", "topics"),
    [
        ("en", "Exports of beef and barley rose in 2024.", {"trade", "agriculture"}),
        ("en", "Exports of beef rose in 2024.", {"trade"}),
        ("it", "L'export di vino e formaggi è cresciuto nel 2024.", {"trade", "agriculture"}),
        ("ru", "Экспорт говядины и яблок вырос в 2024 году.", {"trade", "agriculture"}),
        ("de", "Die Delegation führte der Minister für Energie, Karl Berger.", set()),
        ("de", "Besprochen wurden Wasserkraft und Kraftwerke.", {"energy", "green_energy"}),
        ("es", "La mercancía sale por el puerto de Callao.", set()),
        ("es", "Hablaron del puerto de Callao y de una nueva carretera.", {"transport"}),
        ("nl", "De haven verlaagde haar tarief.", set()),
        ("fr", "Les touristes reviennent, et Vinci a investi dans un parc solaire.", {"tourism", "investment", "green_energy"}),
    ],
)  # fmt: skip
def test_a_topic_is_told_by_its_own_word_or_two_in_passing_never_by_an_office(language, text, topics):
    assert {f.payload.value for f in of_kind(read(text, language), FactKind.TOPIC)} == topics


LISTS = [
    ("en", "The visit dealt with rail. A new line is to be built.", "Energy, sport, health and science were named in passing.", "They also want to share electricity."),
    ("it", "Si è parlato di ferrovie. Sarà costruita una nuova linea.", "Sono stati citati energia, sport, salute e scienza.", "Vogliono anche condividere l'elettricità."),
    ("fr", "On a parlé de chemins de fer. Une ligne sera construite.", "Furent cités l'énergie, le sport, la santé et la science.", "Ils veulent aussi partager l'électricité."),
    ("es", "Se trató del ferrocarril. Se construirá una línea.", "Fueron citados la energía, el deporte, la salud y la ciencia.", "Quieren compartir además la electricidad."),
    ("de", "Thema war die Eisenbahn. Eine Strecke wird gebaut.", "Genannt wurden Energie, Sport, Gesundheit und Wissenschaft.", "Auch den Strom wollen sie teilen."),
    ("nl", "Het ging over spoorwegen. Er komt een nieuwe lijn.", "Genoemd werden energie, sport, gezondheid en wetenschap.", "Ook elektriciteit willen ze delen."),
    ("ru", "Речь шла о железных дорогах. Будет построена линия.", "Упоминались энергетика, спорт, здравоохранение и наука.", "Хотят делиться и электроэнергией."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "rest", "listed", "own"), LISTS, ids=[t[0] for t in LISTS])
def test_a_list_of_many_gives_a_longer_article_no_topics_and_a_sentence_does(language, rest, listed, own):
    short = {"en": "So it was.", "it": "È andata così.", "fr": "Voilà tout.", "es": "Eso fue todo.", "de": "So war es.",
             "nl": "Zo was het.", "ru": "Так и было."}[language]  # fmt: skip
    text = f"{rest} {listed} {' '.join([short] * 4)}"
    assert set(values(read(text, language), FactKind.TOPIC)) == {"transport"}
    assert "energy" in values(read(f"{text} {own}", language), FactKind.TOPIC)


AGENDAS = [
    ("en", "Five things were on the agenda: energy, sport, health, tourism and science.", "The talks on tourism took most of the day.", "So it was."),
    ("it", "All'ordine del giorno c'erano l'energia, lo sport, la salute, il turismo e la scienza.", "Di turismo si è parlato a lungo.", "È andata così."),
    ("fr", "À l'ordre du jour figuraient l'énergie, le sport, la santé, le tourisme et la science.", "Le tourisme les a occupés longtemps.", "Voilà tout."),
    ("es", "En la agenda figuraban la energía, el deporte, la salud, el turismo y la ciencia.", "Del turismo se habló mucho.", "Eso fue todo."),
    ("de", "Auf der Tagesordnung standen Energie, Sport, Gesundheit, Tourismus und Wissenschaft.", "Der Tourismus nahm viel Zeit ein.", "So war es."),
    ("nl", "Op de agenda stonden energie, sport, gezondheid, toerisme en wetenschap.", "Toerisme nam veel tijd in beslag.", "Zo was het."),
    ("ru", "На повестке дня были энергетика, спорт, здравоохранение, туризм и наука.", "О туризме говорили долго.", "Так и было."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "agenda", "more", "short"), AGENDAS, ids=[t[0] for t in AGENDAS])
def test_each_subject_on_the_agenda_is_a_topic_unless_the_article_goes_into_one(language, agenda, more, short):
    text = f"{short} {agenda} {' '.join([short] * 5)}"
    assert set(values(read(text, language), FactKind.TOPIC)) == {"energy", "culture", "health", "tourism", "innovation"}
    told = set(values(read(f"{text} {more}", language), FactKind.TOPIC))
    assert "tourism" in told
    assert told.isdisjoint({"culture", "health", "innovation"})


def test_consultations_make_an_article_one_on_political_cooperation_and_figures_one_on_trade():
    rest = "The sides were content. They will meet again. All was said. " * 4
    end = f"{rest}Political consultations were held in Muscat on 3 June 2024."
    assert values(read(end, "en"), FactKind.TOPIC) == ["political_cooperation"]
    assert values(read("In 2024 Oman sold goods worth 5 million dollars to Spain.", "en"), FactKind.TOPIC) == ["trade"]


def test_topics_are_found_once_each():
    text = "They spoke of green energy, transport and energy. Transport came first."
    assert [f.payload.value for f in of_kind(read(text, "en"), FactKind.TOPIC)] == [
        "green_energy",
        "transport",
        "energy",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Lundi, changement de décor. À Belgrade s'est tenue la onzième session de la commission mixte."),
        ("en", "On Monday, a change of scene. The eleventh session of the joint commission was held in Belgrade."),
        ("it", "Lunedì, nuovo scenario. A Belgrado si è tenuta l'undicesima sessione della commissione mista."),
    ],
)
def test_the_day_that_opens_the_sentence_before_dates_an_event(language, text):
    (event,) = (f.event for f in events(text, language))
    assert (event.round, event.when.first, event.city) == (11, dt.date(2025, 2, 10), "Belgrade")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El 10 de febrero se celebró en Ottawa la tercera ronda de consultas políticas. "
               "Al día siguiente tuvo lugar en Quito la primera reunión de la comisión mixta."),
        ("it", "Il 10 febbraio si è svolta a Ottawa la terza tornata di consultazioni politiche. "
               "Il giorno dopo si è tenuta a Quito la prima sessione della commissione mista."),
        ("fr", "Le 10 février s'est tenue à Ottawa la troisième session de consultations politiques. "
               "Le lendemain a eu lieu à Quito la première session de la commission mixte."),
    ],
)  # fmt: skip
def test_the_day_after_counts_from_the_event_told_before(language, text):
    first, second = sorted((f.event for f in events(text, language)), key=lambda e: e.when.first)
    assert (first.round, second.round) == (3, 1)
    assert (first.when.first, second.when.first) == (dt.date(2025, 2, 10), dt.date(2025, 2, 11))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The eleventh round of consultations was held in Ankara. "
            "The last round of consultations was held on 8 May 2019 in New Delhi.",
        ),
        (
            "fr",
            "La onzième session des consultations politiques s'est tenue à Ankara. "
            "La précédente session des consultations politiques s'est tenue le 8 mai 2019 à New Delhi.",
        ),
        (
            "it",
            "L'undicesima tornata di consultazioni politiche si è tenuta ad Ankara. "
            "L'ultima tornata di consultazioni si era tenuta l'8 maggio 2019 a Nuova Delhi.",
        ),
        (
            "es",
            "La undécima ronda de consultas políticas se celebró en Ankara. "
            "La anterior ronda de consultas se celebró el 8 de mayo de 2019 en Nueva Delhi.",
        ),
        (
            "de",
            "Die elfte Runde der politischen Konsultationen fand in Ankara statt. "
            "Die letzte Runde der Konsultationen fand am 8. Mai 2019 in Neu-Delhi statt.",
        ),
        (
            "nl",
            "De elfde ronde van politieke consultaties vond plaats in Ankara. "
            "De vorige ronde van consultaties vond op 8 mei 2019 plaats in New Delhi.",
        ),
        (
            "ru",
            "В Анкаре состоялся одиннадцатый раунд политических консультаций. "
            "Предыдущий раунд консультаций прошёл 8 мая 2019 года в Нью-Дели.",
        ),
    ],
)
def test_the_round_before_keeps_its_own_date_and_place_and_the_last_has_no_date_that_is_not_told(language, text):
    found = [f.event for f in events(text, language)]
    assert [(e.round, e.city) for e in found] == [(11, "Ankara"), (None, "New Delhi")]
    assert found[0].when is None
    assert str(found[1].when.first) == "2019-05-08"


def test_a_round_agreed_on_is_not_held_where_it_was_agreed():
    text = (
        "The eleventh session of the consultations was held in Ankara, where both sides agreed to hold the next round "
        "of the consultations next year."
    )
    held, planned = (f.event for f in events(text, "en"))
    assert (held.city, planned.status, planned.city) == ("Ankara", EventStatus.PLANNED, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ministra de Comercio Exterior y Turismo recibió al embajador de la India."),
        ("it", "Il ministro del Turismo ha ricevuto l'ambasciatore del Kenya."),
        ("en", "The minister of foreign trade and tourism received the ambassador of India."),
    ],
)
def test_the_subject_of_an_office_is_no_topic(language, text):
    assert "tourism" not in values(read(text, language), FactKind.TOPIC)


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("es", "Las partes convinieron en ampliar el cultivo de arroz y la venta de banano.", "agriculture"),
        ("es", "Se inauguró un parque solar en Monte Plata.", "green_energy"),
        ("it", "Le vendite di olio d'oliva sono raddoppiate.", "agriculture"),
        ("it", "Due nuovi elettrodotti collegheranno i due Paesi.", "energy"),
    ],
)
def test_goods_and_works_tell_the_topic(language, text, topic):
    assert topic in values(read(text, language), FactKind.TOPIC)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "# Kenianisch-polnische Regierungskommission tagt zum 22. Mal\n\n"
            "Die Regierungskommission Kenias und Polens ist heute in Nairobi zu ihrer 22. Sitzung zusammengetreten.",
        ),
        (
            "en",
            "# Kenyan-Polish joint commission to meet for the 22nd time\n\n"
            "The joint commission of Kenya and Poland met in Nairobi today for its 22nd session.",
        ),
        (
            "nl",
            "# Keniaans-Poolse gemengde commissie vergadert voor de 22e keer\n\n"
            "De gemengde commissie van Kenia en Polen is vandaag in Nairobi bijeengekomen voor haar 22e zitting.",
        ),
    ],
)
def test_the_round_of_a_headline_is_the_one_told_below(language, text):
    (event,) = of_kind(read(text, language), FactKind.EVENT)
    assert (event.event.round, event.event.city, event.event.status.value) == (22, "Nairobi", "held")
