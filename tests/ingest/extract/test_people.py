"""People and organisations: whole names beside their offices, with side and organisation."""

import pytest

from briefing.core.fact import FactKind
from tests.ingest.extract.making import of_kind, read, values

CASES = [
    ("en", "Foreign Minister Antonio Tajani met his Kazakh counterpart Murat Nurtleu in Rome. Italy and Kazakhstan are close.", [("Antonio Tajani", "IT"), ("Murat Nurtleu", "KZ")]),
    ("en", "The Mongolian delegation was headed by State Secretary N. Ankhbayar, and the Hungarian side by Deputy State Secretary Gábor Sipos.", [("N. Ankhbayar", "MN"), ("Gábor Sipos", "HU")]),
    ("en", "Dumitru Alaiba, Deputy Prime Minister of the Republic of Moldova, spoke first.", [("Dumitru Alaiba", "MD")]),
    ("en", "Italian Ambassador to Kazakhstan Marco Alberti attended.", [("Marco Alberti", "IT")]),
    ("en", "Ursula von der Leyen, President of the European Commission, agreed.", [("Ursula von der Leyen", None)]),
    # A surname that goes on small behind an apostrophe.
    ("en", "Principal Secretary Korir Sing'oei met Portugal's Foreign Minister Paulo Rangel. Korir Sing’oei's guest left.", [("Korir Sing'oei", None), ("Paulo Rangel", "PT")]),
    ("en", "Kenya's Trade Minister Peter Ng'ang'a spoke. Peter Ng'ang'a's team smiled.", [("Peter Ng'ang'a", "KE")]),
    ("en", "Irish Foreign Minister Brian O'Brien'll visit Peru.", [("Brian O'Brien", "IE")]),
    ("it", "All'ambasciatore keniota Korir Sing'oei è stato detto di sì.", [("Korir Sing'oei", "KE")]),
    ("fr", "La ministre kényane Amina Ong’ayo a parlé.", [("Amina Ong’ayo", "KE")]),
    ("de", "Der kenianische Staatssekretär Korir Sing'oei sprach.", [("Korir Sing'oei", "KE")]),
    ("nl", "De Keniaanse minister Peter Ng'ang'a sprak.", [("Peter Ng'ang'a", "KE")]),
    ("es", "Habló el ministro keniano Korir Sing'oei.", [("Korir Sing'oei", "KE")]),
    ("it", "Il direttore generale per la mondializzazione e le questioni globali della Farnesina, Francesco De Luca, ha guidato i lavori.", [("Francesco De Luca", "IT")]),
    ("it", "L'ambasciatore d'Italia ad Astana, Marco Alberti, ha partecipato.", [("Marco Alberti", "IT")]),
    ("it", "Il vice primo ministro e ministro degli Esteri del Kazakhstan Murat Nurtleu è giunto a Roma.", [("Murat Nurtleu", "KZ")]),
    ("it", "Il ministro ha incontrato i giornalisti a Palazzo Chigi.", []),
    ("it", "Aibek Artykbaev, viceministro degli Esteri del Kirghizistan, era presente.", [("Aibek Artykbaev", "KG")]),
    ("en", "The talks in Lima were led by Kofi Mensah, his Ghanaian counterpart.", [("Kofi Mensah", "GH")]),
    ("en", "Prime Minister Elchin Rashid oglu Karimov spoke next.", [("Elchin Rashid oglu Karimov", None)]),
    ("de", "Auf Einladung von Inga Berzina, der lettischen Außenministerin, kommt er nach Riga.", [("Inga Berzina", "LV")]),
    ("de", "Bundesrat Meier-Aebi zu Gast. Gekommen war Bundesrat Urs Meier-Aebi.", [("Urs Meier-Aebi", None)]),
    ("nl", "Wethouder Sanne de Boer van Utrecht leidde de delegatie.", [("Sanne de Boer", None)]),
    ("es", "Llegó el presidente boliviano, Juan Salas.", [("Juan Salas", "BO")]),
    ("es", "Llegó el presidente de la Confederación Suiza, Juan Salas.", [("Juan Salas", "CH")]),
    ("fr", "Le président de la Confédération suisse, Luc Perrin, a parlé.", [("Luc Perrin", "CH")]),
    ("en", "He received His Excellency Karim Diallo, President of Senegal.", [("Karim Diallo", "SN")]),
    ("de", "Landwirtschaftsminister Anton Kaltenbauer kam.", [("Anton Kaltenbauer", None)]),
    ("de", "Der chilenische Vizepremier Jan Huber sprach.", [("Jan Huber", "CL")]),
    # Whom somebody speaks with holds another's office.
    ("de", "In Berlin wird der peruanische Präsident mit Ministerin Anna Huber sprechen.", [("Anna Huber", None)]),
    ("nl", "In Berlijn sprak de Peruaanse president met minister Anna Huber.", [("Anna Huber", None)]),
    ("fr", "À Berlin, le président péruvien avec la ministre Anna Huber a signé un accord.", [("Anna Huber", None)]),
    # Which part of a month is meant is no name, though nouns have a capital.
    ("de", "Die kenianische Ministerin Amina Ongeri Ende Juni in Lima.", [("Amina Ongeri", "KE")]),
    ("de", "Im Mai kam Minister Michael Ende nach Lima.", [("Michael Ende", None)]),
    ("de", "Der kenianische Minister für Mitteilungstechnik Peter Ng'ang'a sprach.", [("Peter Ng'ang'a", "KE")]),
    # Whom a clause tells to head something that no lexicon knows.
    ("en", "Anna Ilves, who runs the wine board of Estonia, came.", [("Anna Ilves", "EE")]),
    ("de", "Luka Huber, der Sloweniens Weinwerbung in Wien leitet, berichtete davon.", [("Luka Huber", "SI")]),
    ("de", "Er hat mit Luka Huber telefoniert, der das Amt leitet.", [("Luka Huber", None)]),
    ("es", "Juan Tarqui, que dirige Semillas Bolivia, respondió.", [("Juan Tarqui", "BO")]),
    ("fr", "C'est ce qu'a dit Luc Perrin, qui dirige le commerce extérieur.", [("Luc Perrin", None)]),
    ("it", "Lo ha detto Omar Sharif, che presiede la Federazione dei produttori egiziani.", [("Omar Sharif", "EG")]),
    ("nl", "Anna Ilves, die het graanfonds van Estland leidt, sprak.", [("Anna Ilves", "EE")]),
    ("ru", "Об этом сообщила Анна Петрова, которая возглавляет представительство.", [("Анна Петрова", None)]),
    ("en", "The board, which heads the list, met.", []),
    # Nouns that have a capital like a name, behind an office.
    ("de", "Die Rede war von Direktoren und der Beruflichen Weiterbildung.", []),
    ("de", "Präsident Peter Hartung kam.", [("Peter Hartung", None)]),
    # An office that only one country has.
    ("de", "Kremlsprecher Iwan Sorin sprach dazu.", [("Iwan Sorin", "RU")]),
    ("nl", "Kremlwoordvoerder Ivan Zorin sprak erover.", [("Ivan Zorin", "RU")]),
    ("en", "Kremlin spokesman Ivan Zorin spoke about it.", [("Ivan Zorin", "RU")]),
    ("en", "Taoiseach Sean Byrne spoke about it.", [("Sean Byrne", "IE")]),
    ("fr", "Le porte-parole du Kremlin Ivan Zorine en a parlé hier.", [("Ivan Zorine", "RU")]),
    ("it", "Ne ha parlato ieri il portavoce del Cremlino Ivan Zorin.", [("Ivan Zorin", "RU")]),
    ("es", "El portavoz del Kremlin, Iván Zorin, habló de ello ayer.", [("Iván Zorin", "RU")]),
    ("ru", "Об этом сказал вчера глава Кремля Иван Зорин.", [("Иван Зорин", "RU")]),
    # An envoy's full title.
    ("de", "Anna Ilves, Außerordentliche und Bevollmächtigte Botschafterin Estlands in Berlin, nahm teil.", [("Anna Ilves", "EE")]),
    ("nl", "Jaan Tamm, buitengewoon en gevolmachtigd ambassadeur van Estland in Den Haag, nam deel.", [("Jaan Tamm", "EE")]),
    ("es", "Participó en las consultas Jaan Tamm, embajador extraordinario y plenipotenciario de Estonia.", [("Jaan Tamm", "EE")]),
    # Those who hold an office that a small word stands for.
    ("it", "Il presidente russo Ivan Zorin ha ricevuto quello dell'Uruguay, Juan Berrutti.", [("Ivan Zorin", "RU"), ("Juan Berrutti", "UY")]),
    ("it", "Il presidente iraniano, Morteza Nasab, e quello cinese, Liu Jian, si sono visti.", [("Morteza Nasab", "IR"), ("Liu Jian", "CN")]),
    ("es", "El presidente ruso, Iván Petrov, se reunió con el chino, Liu Guo.", [("Iván Petrov", "RU"), ("Liu Guo", "CN")]),
    ("fr", "Le président russe, Ivan Petrov, a reçu celui du Chili, Juan Salas.", [("Ivan Petrov", "RU"), ("Juan Salas", "CL")]),
    # Two who hold one office, each with his country.
    ("it", "I ministri degli Esteri dei due paesi, l'iraniano Javad Nasab e il cinese Liu Jian, firmarono.", [("Javad Nasab", "IR"), ("Liu Jian", "CN")]),
    ("nl", "Voorzitters waren de twee vicepremiers, Ivan Lomov voor Rusland en Juan Salas voor Chili.", [("Ivan Lomov", "RU"), ("Juan Salas", "CL")]),
    ("de", "Die Vizepremiers beider Länder, Jan Huber für Chile und Anton Seidl für Peru, kamen.", [("Jan Huber", "CL"), ("Anton Seidl", "PE")]),
    ("ru", "Проведут его главы двух правительств: российского – Иван Мишин и белорусского – Роман Головач.", [("Иван Мишин", "RU"), ("Роман Головач", "BY")]),
    # Two countries whose commission it is say nothing of whom the office behind them serves.
    ("ru", "Об этом сообщил на заседании комиссии по сотрудничеству между Перу и Оманом министр энергетики Перу Иван Перес.", [("Иван Перес", "PE")]),
    # A genitive behind the office is whose it is; titles, bodies and regions are of no name.
    ("de", "Er sprach mit dem Außenminister Kenias Daniel Otieno.", [("Daniel Otieno", "KE")]),
    ("de", "Der Ministerpräsident Polens Adam Nowak kam.", [("Adam Nowak", "PL")]),
    ("en", "The High Commissioner of Fiji, Vice Admiral Peter Raika, spoke first.", [("Peter Raika", "FJ")]),
    ("en", "Present was the Secretary of the Upper Kanto Regional Party Committee.", []),
    # The name before its verb of saying.
    ("de", "Gestiegen seien sie auch, wie Karim Nasab mitteilte, der Sprecher der Kommission.", [("Karim Nasab", None)]),
    # The name of a body that somebody heads, of a gala or a forum is nobody's.
    ("it", "Il presidente del Consorzio Radicchio Rosso, Mario Rossini, ha parlato.", [("Mario Rossini", None)]),
    ("it", "Durante il Gala della National Maltese Foundation, il presidente del Consorzio, Mario Rossini, ha parlato.", [("Mario Rossini", None)]),
    ("es", "Durante el Foro Empresarial Andino, el presidente de la Unión Lechera Andina, Juan Tarqui, respondió.", [("Juan Tarqui", None)]),
    # What an office is for stands between it and the name.
    ("it", "È venuta la commissaria all'Allargamento Anna Ilves.", [("Anna Ilves", None)]),
    ("fr", "La commissaire à l'Élargissement Anna Ilves a parlé.", [("Anna Ilves", None)]),
    ("en", "The Commissioner for Enlargement Anna Ilves spoke.", [("Anna Ilves", None)]),
    # Set off by dashes, and with a word for a king in it.
    ("it", "Lo seguirà il sottosegretario allo Sviluppo – Mario Rossini – con la viceministra Emma Del Re.", [("Mario Rossini", None), ("Emma Del Re", None)]),
    ("ru", "Сопредседатели – Анна Ильвес (энергетика, Эстония) и другие – закрылись.", [("Анна Ильвес", "EE")]),
    # A further field of an office that no lexicon knows.
    ("fr", "Le ministre des Affaires étrangères, de la Migration et des Tunisiens à l'étranger Luc Perrin a parlé.", [("Luc Perrin", "TN")]),
    # The visit is that of whom the words before it name, who hosts him is of the country visited.
    ("en", "The deal was signed by Prime Minister Peter Doyle and the Chinese president, Liu Jian, on the last day of his visit to Ireland.", [("Peter Doyle", "IE"), ("Liu Jian", "CN")]),
    ("it", "È stato siglato alla presenza del presidente del Consiglio, Mario Rossini, e del presidente cinese, Liu Jian, durante la sua visita in Italia.", [("Mario Rossini", "IT"), ("Liu Jian", "CN")]),
    ("es", "Lo firmaron el primer ministro Juan Tarqui y el presidente chino, Liu Jian, durante su visita a Perú.", [("Juan Tarqui", "PE"), ("Liu Jian", "CN")]),
    ("fr", "Le ministre Luc Perrin et le président chinois Liu Jian ont effectué une visite en Belgique.", [("Luc Perrin", "CN"), ("Liu Jian", "CN")]),
    # What an office deals with is no country it serves.
    ("en", "The talks were led by Ana Torres, Director of American and Oceanian Affairs.", [("Ana Torres", None)]),
    ("en", "The talks were led by Ana Torres, Director of American Affairs at the Foreign Ministry of Peru.", [("Ana Torres", "PE")]),
    ("en", "He met Minister for Foreign Affairs, International Cooperation and Communities Ana Torres of Peru.", [("Ana Torres", "PE")]),
    ("es", "En la reunión habló Ana Torres, directora de Asuntos Americanos.", [("Ana Torres", None)]),
    ("fr", "Le chargé d'affaires chilien Luc Perrin a parlé.", [("Luc Perrin", "CL")]),
    # A country in the name of a forum with a continent is nobody's.
    ("fr", "Le ministre Luc Perrin a été reçu par le président du Sénégal, Ali Diop, en marge du Forum sur la coopération sino-africaine.", [("Luc Perrin", None), ("Ali Diop", "SN")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[c[1][:40] for c in CASES])
def test_names_are_whole_and_have_their_side(language, text, expected):
    found = [(f.person.name, f.person.country) for f in of_kind(read(text, language), FactKind.PERSON)]
    assert found == expected


def test_a_person_named_twice_is_proposed_once():
    text = "Il ministro Mario Rossi ha parlato. Il ministro Mario Rossi ha poi risposto."
    assert len(of_kind(read(text, "it"), FactKind.PERSON)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "À Sofia, le Premier ministre kényan a rencontré son homologue bulgare."),
        ("it", "A Roma, il Primo ministro keniano ha incontrato il collega bulgaro."),
    ],
)
def test_a_small_word_and_a_city_that_open_a_sentence_are_nobody(language, text):
    assert of_kind(read(text, language), FactKind.PERSON) == []


def test_offices_keep_their_words_and_their_organisation():
    text = "Il direttore generale per le relazioni bilaterali del Ministero degli Affari esteri belga Jeroen Cooreman è a Roma."
    (fact,) = of_kind(read(text, "it"), FactKind.PERSON)
    assert fact.person.role == "direttore generale per le relazioni bilaterali"
    assert fact.person.organisation == "Ministero degli Affari esteri belga"
    assert fact.note("organisation").span.of(text) == "Ministero degli Affari esteri belga"


def test_ministries_and_known_bodies_are_organisations():
    reading = read("The Estonian Foreign Ministry and the OSCE met in Tallinn.", "en")
    found = [(f.payload.value, f.payload.role) for f in of_kind(reading, FactKind.ORGANISATION)]
    assert found == [("Estonian Foreign Ministry", "EE"), ("OSCE", None)]


def test_parties_are_those_the_article_is_about():
    text = "# Estonia and Kazakhstan hold talks\nEstonia and Kazakhstan held consultations in Tallinn. Russia was mentioned once."
    reading = read(text, "en")
    assert set(reading.parties) == {"EE", "KZ"}
    assert reading.mentioned == ("RU",)
    assert set(values(reading, FactKind.COUNTRY)) == {"EE", "KZ", "RU"}


def test_furniture_names_no_country():
    reading = read(
        "# Italy meets Oman\nItaly and Oman held talks.\n~Read also: France and Russia trade $5 billion", "en"
    )
    assert set(values(reading, FactKind.COUNTRY)) == {"IT", "OM"}
    assert all("$5 billion" not in f.quote for f in reading.facts)


def test_letters_behind_a_name_and_the_form_of_a_state_are_no_part_of_it():
    text = (
        "The talks were chaired by Stephen Doughty MP, Minister of State for Europe of the United Kingdom, and "
        "Jeyhun Bayramov, Minister of Foreign Affairs of the Republic of Azerbaijan."
    )
    found = [f.person for f in of_kind(read(text, "en"), FactKind.PERSON)]
    assert [(p.name, p.country) for p in found] == [("Stephen Doughty", "GB"), ("Jeyhun Bayramov", "AZ")]
    assert found[1].role == "Minister of Foreign Affairs"


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("en", "The German ambassador in Tashkent Manfred Huterer spoke on Monday.", "Manfred Huterer", "DE"),
        ("ru", "Об этом заявил казахстанский посол в Москве Даурен Абаев.", "Даурен Абаев", "KZ"),
        ("ru", "Об этом сообщил посол Франции в Астане Сильвен Гиоге.", "Сильвен Гиоге", "FR"),
        ("de", "Der deutsche Botschafter in Astana Robert Klinke sprach am Montag.", "Robert Klinke", "DE"),
        (
            "fr",
            "L'ambassadeur de France à Rabat Christophe Lecourtier a pris la parole.",
            "Christophe Lecourtier",
            "FR",
        ),
        ("it", "L'ambasciatore italiano ad Astana Antonello De Riu ha parlato lunedì.", "Antonello De Riu", "IT"),
        ("nl", "De Nederlandse ambassadeur in Ankara Joep Wijnands sprak maandag.", "Joep Wijnands", "NL"),
        ("es", "El embajador español en Rabat Enrique Ojeda habló el lunes.", "Enrique Ojeda", "ES"),
    ],
)
def test_the_city_where_an_envoy_sits_is_no_part_of_the_name(language, text, name, country):
    (fact,) = of_kind(read(text, language), FactKind.PERSON)
    assert (fact.person.name, fact.person.country) == (name, country)


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("en", "Trade between Ghana and Norway rose. President Nana Mensah-Boateng came to Oslo in May 2024. Ghana and Norway are partners.", "Nana Mensah-Boateng", "GH"),
        ("de", "Bundesrat Marcel Imboden besuchte im Februar Accra. Die Schweiz und Ghana treiben seit 1957 Handel.", "Marcel Imboden", "CH"),
        ("es", "Chile y Polonia son socios. El viceministro Adam Kowalski viajará a Santiago el 12 de junio. Chile y Polonia firmarán un acuerdo.", "Adam Kowalski", "PL"),
        ("it", "Italia e Polonia crescono insieme. «Tiene il mercato polacco», dice Adriano Zuliani Missio, presidente della Camera di commercio di Udine.", "Adriano Zuliani Missio", "IT"),
        ("en", "TALLINN, March 6 (Baltic Wire) - Estonia and Kazakhstan want more trade. Transport Minister Kuldar Laanemets spoke of rail. Kazakhstan and Estonia agreed.", "Kuldar Laanemets", "EE"),
        ("en", "Talks of India and Tanzania were led by Vinay Rao, Additional Secretary, from the Indian side and Elisha Mosha, Permanent Secretary, Ministry of Industry, from the Tanzanian side.", "Elisha Mosha", "TZ"),
        ("en", "Trade of Ghana and Norway rose. The minister Nana Mensah-Boateng was pleased. Ghana and Norway are partners.", "Nana Mensah-Boateng", None),
    ],
)  # fmt: skip
def test_whom_a_person_stands_for_is_told_by_visit_city_or_side(language, text, name, country):
    found = {f.person.name: f.person.country for f in of_kind(read(text, language), FactKind.PERSON)}
    assert found[name] == country


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Herzliche Grüße\n\nSilke Trautwein\n\nPräsidentin der IHK", "Silke Trautwein"),
        ("es", 'Margaret Whitlam-Doyle: "Nos separa un océano"\n\nLa embajadora de Australia recibe a este diario.', "Margaret Whitlam-Doyle"),
        ("nl", "Econoom Wietske Algra van ABN Amro verwacht meer uitvoer naar Polen.", "Wietske Algra"),
        ("ru", "Данные привел начальник управления Африки и Ближнего Востока МИД Беларуси Игорь Саковец.", "Игорь Саковец"),
    ],
)  # fmt: skip
def test_names_a_line_before_their_office_and_before_their_company(language, text, name):
    assert [f.person.name for f in of_kind(read(text, language), FactKind.PERSON)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "unspoken"),
    [
        ("it", "Si è parlato della riforma del Consiglio di Sicurezza e, nell'anno solare, del commercio.", {"security", "green_energy"}),
        ("en", "Transport equipment led exports. The Ministry of Culture and Sports was thanked for trade.", {"transport", "culture"}),
        ("de", "Die Gemischte Kommission für Handel, Wissenschaft und Kultur tagte. Projekte sind in der Pipeline.", {"innovation", "culture", "energy"}),
        ("ru", "Прошло заседание комиссии по экономическому и научно-техническому сотрудничеству.", {"innovation"}),
    ],
)  # fmt: skip
def test_names_of_bodies_and_of_goods_are_no_topics(language, text, unspoken):
    topics = {f.payload.value for f in of_kind(read(text, language), FactKind.TOPIC)}
    assert not topics & unspoken


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ru", "Премьер-министры Латвии и Чехии Андрис Озолс и Павел Новак встретились в Риге.", {"Андрис Озолс": "LV", "Павел Новак": "CZ"}),
        ("es", "Los cancilleres de Chile, Ana Rojas Soto, y de Polonia, Adam Kowalski, se reunirán en Lima.", {"Ana Rojas Soto": "CL", "Adam Kowalski": "PL"}),
        ("fr", "Les ministres du Commerce, Samir Belhaj et Omar Diallo, ont signé un accord.", {"Samir Belhaj": None, "Omar Diallo": None}),
        ("en", "The ministers met Karl Berger and Pawel Nowak in Warsaw.", {}),
    ],
)  # fmt: skip
def test_two_who_hold_one_office_in_two_countries_are_both_named(language, text, found):
    persons = [f.person for f in of_kind(read(text, language), FactKind.PERSON)]
    assert {p.name: p.country for p in persons} == found


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "C'est le premier échange depuis la prestation de serment de Rui Da Costa comme président du Brésil.", ["Rui Da Costa"]),
        ("fr", "Le ministre a eu un entretien avec Luc Perrin conseiller fédéral.", ["Luc Perrin"]),
        ("fr", "# LE PRÉSIDENT DU KAZAKHSTAN ATTENDU EN TURQUIE CET ÉTÉ\n\nLes liens se renforcent.", []),
        ("ru", "Об этом сказал председатель правления АО «КазЭкспорт» Нурлан Абаев.", ["Нурлан Абаев"]),
        ("ru", "Пришли заместители министра экономики Пётр Орлов и Иван Белов, президент Торгово-промышленной палаты Грузии Георгий Мдивани.",
            ["Пётр Орлов", "Иван Белов", "Георгий Мдивани"]),
        ("fr", "Le ministre azerbaïdjanais de l’Economie Kamal Rzayev a parlé du commerce.", ["Kamal Rzayev"]),
    ],
)  # fmt: skip
def test_names_stand_where_the_office_is_told(language, text, names):
    assert [f.person.name for f in of_kind(read(text, language), FactKind.PERSON)] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("es", "Así lo acordaron los presidentes Enrique Salas Nieto y Li Jianhua.", ["Enrique Salas Nieto", "Li Jianhua"]),
        ("es", "El ministro José Ortega y Gasset habló de comercio.", ["José Ortega y Gasset"]),
        ("es", "Asistió el ministro de Ambiente y Recursos Naturales, Simón Duarte.", ["Simón Duarte"]),
        ("en", "Minister of Housing Peter Obeng and Minister of Sports Ama Darko attended.", ["Peter Obeng", "Ama Darko"]),
        ("de", "Regierungschef-Stellvertreter Martin Huber ist zurück.", ["Martin Huber"]),
        ("nl", "Minister Jan Jansen opende vrijdag de beurs in Den Haag.", ["Jan Jansen"]),
    ],
)  # fmt: skip
def test_names_joined_by_and_or_behind_their_field_are_whole(language, text, names):
    assert [f.person.name for f in of_kind(read(text, language), FactKind.PERSON)] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Oman and Latvia held talks. Deputy Minister Ali Said from Oman's side and State Secretary Janis Berzins from Latvia's side took part."),
        ("de", "Oman und Lettland hielten Konsultationen ab. Teil nahmen Vizeminister Ali Said von omanischer Seite und Staatssekretär Janis Berzins von lettischer Seite."),
        ("fr", "Oman et la Lettonie ont tenu des consultations, avec le vice-ministre Ali Said du côté omanais et le secrétaire d'État Janis Berzins du côté letton."),
        ("it", "Oman e Lettonia hanno tenuto consultazioni, con il viceministro Ali Said per parte omanita e il segretario di Stato Janis Berzins per parte lettone."),
        ("es", "Omán y Letonia celebraron consultas, con el viceministro Ali Said por Omán y el secretario de Estado Janis Berzins por Letonia."),
        ("nl", "Oman en Letland hielden overleg, met viceminister Ali Said van Omaanse zijde en staatssecretaris Janis Berzins van Letse zijde."),
    ],
)  # fmt: skip
def test_the_side_told_behind_a_name_is_that_of_the_name(language, text):
    persons = [f.person for f in of_kind(read(text, language), FactKind.PERSON)]
    assert {p.name: p.country for p in persons} == {"Ali Said": "OM", "Janis Berzins": "LV"}


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("en", "Minister John Smith travels to Morocco and Algeria this week.", "John Smith", None),
        ("nl", "Minister Bert Koster reist deze week naar Myanmar en Thailand.", "Bert Koster", None),
        ("de", "Außenminister Karl Berger setzt die Gespräche fort. In Wien empfängt Berger seinen deutschen Amtskollegen Jan Kaas.\n\n"
            "Mit Slowenien sind die Beziehungen eng. Nächste Woche ist ein Treffen mit der slowenischen Ministerin geplant.", "Karl Berger", None),
    ],
)  # fmt: skip
def test_nobody_is_taken_for_one_of_a_country_visited_or_of_the_counterpart(language, text, name, country):
    persons = {f.person.name: f.person.country for f in of_kind(read(text, language), FactKind.PERSON)}
    assert persons[name] == country


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("# Prime Minister Lauds Growing Trade With Ghana\n\nThe prime minister spoke in Riga.", []),
        ("# Nigerian Minister Seeks Stronger Trade Ties With Brazil\n\nThe minister spoke in Riga.", []),
        ("# Foreign Minister Maria Lopez Visits Riga For Talks\n\nPeruvian Foreign Minister Maria Lopez came on Monday.", ["Maria Lopez"]),
        ("# Foreign minister Maria Lopez visits Riga for talks\n\nShe came on Monday.", ["Maria Lopez"]),
    ],
)  # fmt: skip
def test_a_headline_with_capitals_throughout_names_nobody_the_text_does_not(text, names):
    assert [f.person.name for f in of_kind(read(text, "en"), FactKind.PERSON)] == names


def test_a_body_in_latin_letters_is_nobody_in_a_russian_text():
    text = "Министр Кении Пётр Орлов ответил на публикации, основанные на аналитике Granite Institution. Об этом пишет Riga Today."
    assert [f.person.name for f in of_kind(read(text, "ru"), FactKind.PERSON)] == ["Пётр Орлов"]


def test_those_met_beside_somebody_are_no_part_of_the_name_in_german():
    text = "In Riga traf Außenministerin Ana Rivera neben Staatssekretär Karl Meier Vertreter der Wirtschaft."
    assert [f.person.name for f in of_kind(read(text, "de"), FactKind.PERSON)] == ["Ana Rivera", "Karl Meier"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Ригу посетил председатель Верховной Рады Пётр Орлов."),
        ("en", "The chairman of the Verkhovna Rada Petro Orlov visited Riga."),
        ("de", "Der Vorsitzende der Werchowna Rada Petro Orlow besuchte Riga."),
        ("nl", "De voorzitter van de Verchovna Rada Petro Orlov bezocht Riga."),
        ("fr", "Le président de la Verkhovna Rada Petro Orlov a visité Riga."),
    ],
)
def test_a_parliament_is_no_part_of_its_speakers_name(language, text):
    (person,) = of_kind(read(text, language), FactKind.PERSON)
    assert person.person.name.split()[0] in ("Petro", "Пётр")


def test_two_surnames_of_known_persons_are_no_third():
    text = "El presidente de Bolivia, Juan Arce, llamó al de Irán, Omid Rahimi. Según el General de la Organización, Arce y Rahimi hablaron de gas."
    assert "Arce y Rahimi" not in [f.person.name for f in of_kind(read(text, "es"), FactKind.PERSON)]
