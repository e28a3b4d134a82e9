"""Site furniture: found in seven languages, and not found in prose."""

import tomllib

import pytest

from briefing import resource
from briefing.core.article import BlockKind
from briefing.ingest.documents import furniture_rules, read_document

PROSE = {
    "it": (
        "Il ministro ha condiviso con i colleghi le cifre del commercio, che nel 2023 ha raggiunto 523,7 milioni di dollari.",
        "Secondo il comunicato, le parti hanno deciso di continuare il dialogo politico e di rafforzare i legami economici.",
    ),
    "en": (
        "The minister wants to share the figures of trade, which reached 523.7 million dollars in 2023, with his colleagues.",
        "According to the statement, the parties decided to continue the political dialogue and to strengthen their ties.",
    ),
    "fr": (
        "Le ministre veut partager avec ses collègues les chiffres du commerce, qui a atteint 523,7 millions de dollars en 2023.",
        "Selon le communiqué, les parties ont décidé de poursuivre le dialogue politique et de renforcer leurs liens.",
    ),
    "ru": (
        "Министр намерен поделиться с коллегами данными о торговле, которая в 2023 году достигла 523,7 млн долларов США.",
        "Согласно заявлению, стороны решили продолжить политический диалог и укреплять двусторонние связи между странами.",
    ),
    "de": (
        "Der Minister will die Zahlen des Handels, der 2023 einen Wert von 523,7 Millionen Dollar erreichte, mit Kollegen teilen.",
        "Laut der Erklärung haben die Parteien beschlossen, den politischen Dialog fortzusetzen und die Beziehungen zu stärken.",
    ),
    "nl": (
        "De minister wil de cijfers van de handel, die in 2023 een waarde van 523,7 miljoen dollar bereikte, met collega's delen.",
        "Volgens de verklaring hebben de partijen besloten de politieke dialoog voort te zetten en de banden te versterken.",
    ),
    "es": (
        "El ministro quiere compartir con sus colegas las cifras del comercio, que alcanzó 523,7 millones de dólares en 2023.",
        "Según el comunicado, las partes decidieron continuar el diálogo político y fortalecer los lazos económicos.",
    ),
    "kk": (
        "Министр әріптестеріне 2023 жылы 523,7 млн долларға жеткен сауда туралы деректермен бөлісуге ниетті екенін айтты.",
        "Мәлімдемеге сәйкес, тараптар саяси диалогты жалғастыруға және екі ел арасындағы байланысты нығайтуға келісті.",
    ),
}
TAILS = {
    "it": ["Condividi questo articolo:", "Iscriviti alla newsletter", "Leggi anche: Altra notizia", "Tag: Belgio, Kazakistan",
           "© 2024 Testata. Tutti i diritti riservati", "3 commenti", "Lascia un commento", "Pubblicità", "Seguici su Telegram"],
    "en": ["Share this article", "Subscribe to our newsletter", "Read also: Other news", "Tags: Belgium, Kazakhstan",
           "© 2024 Paper. All rights reserved.", "3 comments", "Leave a reply", "Advertisement", "Follow us on X"],
    "fr": ["Partager cet article", "Inscrivez-vous à la newsletter", "Lire aussi : Autre nouvelle", "Mots-clés : Belgique",
           "© 2024 Journal. Tous droits réservés", "3 commentaires", "Laisser un commentaire", "Publicité", "Suivez-nous sur X"],
    "ru": ["Поделиться", "Подписывайтесь на наш канал в Telegram", "Читайте также: Другая новость", "Теги: Бельгия, Казахстан",
           "© 2024 Издание. Все права защищены", "3 комментария", "Оставить комментарий", "Реклама", "Следите за нами в Telegram"],
    "de": ["Artikel teilen", "Melden Sie sich für unseren Newsletter an", "Lesen Sie auch: Andere Nachricht",
           "Schlagwörter: Belgien", "© 2024 Zeitung. Alle Rechte vorbehalten", "3 Kommentare", "Kommentar schreiben",
           "Anzeige", "Folgen Sie uns auf X"],
    "nl": ["Deel dit artikel", "Schrijf je in voor de nieuwsbrief", "Lees ook: Ander nieuws", "Trefwoorden: België",
           "© 2024 Krant. Alle rechten voorbehouden", "3 reacties", "Plaats een reactie", "Advertentie", "Volg ons op X"],
    "es": ["Compartir este artículo", "Suscríbete a nuestro boletín", "Lea también: Otra noticia", "Etiquetas: Bélgica",
           "© 2024 Diario. Todos los derechos reservados", "3 comentarios", "Deja un comentario", "Publicidad", "Síguenos en X"],
    "kk": ["Бөлісу", "Біздің Telegram арнамызға жазылыңыз", "Тағы оқыңыз: Басқа жаңалық", "Тегтер: Бельгия",
           "© 2024 Басылым. Барлық құқықтар қорғалған", "3 пікір", "Пікір қалдыру", "Жарнама"],
}  # fmt: skip
AGES = {
    "it": ("2 giorni fa", "un giorno fa", "3 settimane fa", "5 ore fa", "2 mesi fa"),
    "en": ("2 days ago", "a day ago", "3 weeks ago", "5 hours ago", "2 months ago"),
    "fr": ("il y a 2 jours", "il y a un jour", "il y a 3 semaines", "il y a 5 heures", "il y a 2 mois"),
    "ru": ("2 дня назад", "1 день назад", "3 недели назад", "5 часов назад", "2 месяца назад"),
    "de": ("vor 2 Tagen", "vor einem Tag", "vor 3 Wochen", "vor 5 Stunden", "vor 2 Monaten"),
    "nl": ("2 dagen geleden", "een dag geleden", "3 weken geleden", "5 uur geleden", "2 maanden geleden"),
    "es": ("hace 2 días", "hace un día", "hace 3 semanas", "hace 5 horas", "hace 2 meses"),
    "kk": ("2 күн бұрын", "1 күн бұрын", "3 апта бұрын", "5 сағат бұрын", "2 ай бұрын"),
}


def read(*lines):
    return read_document("\n".join(lines).encode(), "note.txt")


def excluded(article):
    return [b.span.of(article.text) for b in article.excluded]


@pytest.mark.parametrize(("language", "line"), [(k, line) for k, lines in TAILS.items() for line in lines])
def test_a_furniture_line_after_the_article_is_excluded(language, line):
    article = read("Il titolo della prova di oggi", *PROSE[language], line)
    assert excluded(article) == [line]
    assert article.excluded[0].reason


@pytest.mark.parametrize(
    ("language", "line"),
    [
        *[("de", line) for line in (
            "Lesen Sie auch", "Mehr zum Thema", "Das könnte Sie auch interessieren", "Auch lesenswert", "Lesetipps der Redaktion",
            "Mehr dazu: Andere Nachricht", "Siehe auch: Andere Nachricht", "Passend zum Thema: Andere Nachricht", "Auf WhatsApp teilen",
            "Beitrag drucken", "Zum Newsletter anmelden", "Bleiben Sie informiert", "Dieser Artikel ist nur für Abonnenten",
            "Lesen Sie nach der Anzeige weiter", "Zurück zur Übersicht", "Alle akzeptieren", "Meistgelesene Artikel",
        )],
        *[("nl", line) for line in (
            "Lees ook", "Lees meer", "Meer over", "Meer over dit onderwerp: Ander nieuws", "Lees dit ook: Ander nieuws", "Ook interessant",
            "Aanbevolen voor jou", "Het meest gelezen", "Net binnen", "Dit vind je misschien ook interessant", "Delen op Facebook",
            "Dit artikel delen", "Schrijf je in", "Schrijf je in voor onze nieuwsbrief", "Blijf op de hoogte van het laatste nieuws",
            "De tekst gaat verder onder de advertentie", "Terug naar overzicht", "Alles accepteren",
        )],
    ],
)  # fmt: skip
def test_the_furniture_of_german_and_dutch_pages_is_excluded(language, line):
    assert excluded(read("Il titolo della prova di oggi", *PROSE[language], line)) == [line]


@pytest.mark.parametrize("language", sorted(PROSE))
def test_prose_with_the_same_words_is_not_excluded(language):
    assert not read("Un titolo qualunque per la prova", *PROSE[language], *PROSE[language]).excluded


@pytest.mark.parametrize(
    "line",
    [
        "Share prices of Belgian banks rose",
        "Leggi anche severe contro la corruzione, ha detto il ministro, non bastano.",
        "Related parties must declare their interests.",
        "Поделиться опытом предложил министр иностранных дел.",
        "Partager les coûts est la seule solution, a-t-il dit.",
        "Teilen wollen beide Seiten auch die Kosten.",
        "Delen van de haven werden vernieuwd.",
        "Folgen für den Handel sehen beide Seiten nicht.",
        "Mehr dazu will der Minister im Herbst sagen.",
        "Weiterlesen lohnt sich, meinte der Botschafter.",
        "Meer over de uitvoer wilde zij niet zeggen.",
        "Volg ons voorbeeld, zei de minister in Brussel.",
        "Aanbevolen wordt om de handel te verdubbelen.",
        "Blijf op de been, zei hij tegen de boeren.",
        "Compartir información es la clave, dijo el ministro.",
        "Comments by the minister were welcomed in Brussels.",
        "The delegation arrived two days ago and left on Friday.",
        "Subscribers of the fund paid 3 million euros.",
        "Cookies worth 3 million euros were exported in 2023.",
        "Copyright law was on the agenda of the talks.",
        "«Читайте также наши отчёты», — сказал он журналистам.",
        "Autore della proposta è il ministero belga.",
        "Tags of the customs service are attached to each parcel.",
        "Il rapporto pubblicato il 18 ottobre: i dati del commercio",
    ],
)
def test_a_short_sentence_of_the_article_that_begins_like_furniture_stays(line):
    article = read("Un titolo qualunque per la prova", PROSE["it"][0], line, PROSE["it"][1])
    assert not article.excluded


@pytest.mark.parametrize("language", sorted(TAILS))
def test_an_inline_read_also_line_excludes_only_itself(language):
    line = TAILS[language][2]
    article = read("Un titolo qualunque per la prova", PROSE[language][0], line, PROSE[language][1], PROSE[language][0])
    assert excluded(article) == [line]
    assert [r.title for r in article.related] == [line.partition(":")[2].strip()]


def test_a_share_prompt_in_the_middle_does_not_cut_the_article():
    article = read(
        "Un titolo per la prova", PROSE["it"][0], "Condividi", "Facebook", "Un altro capitolo", PROSE["it"][1]
    )
    assert excluded(article) == ["Condividi", "Facebook"]


def test_a_short_last_sentence_after_a_share_prompt_stays():
    article = read(
        "Un titolo per la prova", PROSE["it"][0], "Condividi", "Il prossimo round si terrà ad Astana nel 2025."
    )
    assert excluded(article) == ["Condividi"]


@pytest.mark.parametrize("language", sorted(AGES))
@pytest.mark.parametrize("glue", ["", " "])
def test_links_with_an_age_are_parsed_in_each_language(language, glue):
    two_days = AGES[language][0]
    article = read(
        "Un titolo per la prova", *PROSE[language], TAILS[language][0],
        f"Francia{glue}{two_days}", "One Water Summit: una sfida per l'Asia centrale",
    )  # fmt: skip
    assert [(r.section, r.title, r.age, r.days) for r in article.related] == [
        ("Francia", "One Water Summit: una sfida per l'Asia centrale", two_days, 2)
    ]


@pytest.mark.parametrize("language", sorted(AGES))
def test_ages_become_days_only_where_they_are_days(language):
    assert [furniture_rules.age(age).days for age in AGES[language]] == [2, 1, 21, 0, None]


def test_links_with_an_age_need_no_prompt_before_them():
    article = read("Un titolo per la prova", *PROSE["it"], "Francia4 giorni fa", "Il vertice sull'acqua di Astana")
    assert len(article.excluded) == 1
    assert article.related[0].section == "Francia"


def test_an_age_before_the_article_is_a_byline_and_takes_nothing_with_it():
    article = read("Un titolo per la prova", "Redazione 2 giorni fa", *PROSE["it"])
    assert [(b.reason, b.span.of(article.text)) for b in article.excluded] == [("byline", "Redazione 2 giorni fa")]


def test_a_list_under_read_also_ends_where_the_article_goes_on():
    article = read(
        "Un titolo per la prova", PROSE["it"][0], "Leggi anche", "- Il vertice sull'acqua", "- Le cose da fare", PROSE["it"][1]
    )  # fmt: skip
    assert excluded(article) == ["Leggi anche", "- Il vertice sull'acqua", "- Le cose da fare"]
    assert [r.title for r in article.related] == ["Il vertice sull'acqua", "Le cose da fare"]


def test_readers_comments_are_no_part_of_the_article():
    comment = "Secondo me il commercio ha raggiunto 900 milioni di dollari nel 2024, e questo è solo l'inizio per i due paesi."
    article = read("Un titolo per la prova", *PROSE["it"], "2 commenti", "Mario", comment)
    assert excluded(article) == ["2 commenti", "Mario", comment]


def test_a_comment_count_above_the_article_takes_nothing_with_it():
    article = read("Un titolo per la prova", "2 commenti", *PROSE["it"])
    assert excluded(article) == ["2 commenti"]


def test_navigation_and_networks_are_excluded():
    article = read(
        "Home > Mondo > Belgio", "Un titolo qualunque per la prova", *PROSE["it"], "Facebook Twitter WhatsApp"
    )
    assert [b.reason for b in article.excluded] == ["navigation", "share"]
    assert article.title == "Un titolo qualunque per la prova"


def test_the_author_s_name_under_the_title_is_a_byline():
    article = read("Un titolo qualunque per la prova", "Di Mario Rossi", *PROSE["it"])
    assert [b.reason for b in article.excluded] == ["byline"]


def test_nothing_of_the_seed_s_tail_stays(shared):
    article = read_document((shared / "seed" / "000_701ed020dd0c8506.txt").read_bytes(), "seed.txt")
    body = " ".join(b.span.of(article.text) for b in article.body)
    assert not any(word in body for word in ("tabacco", "Natale", "Water Summit", "Russia", "Francia", "Condividi"))
    assert article.excluded[0].span.start == article.text.index("Condividi")
    assert article.excluded[-1].span.end == len(article.text)
    assert [(r.section, r.age, r.days) for r in article.related] == [
        ("Commissione europea", "2 giorni fa", 2),
        ("Francia", "4 giorni fa", 4),
        ("Belgio", "4 giorni fa", 4),
        ("Russia", "3 giorni fa", 3),
    ]
    assert article.related[2].title == "Le 10 cose migliori da fare e vedere questo Natale in Belgio"
    assert article.related[2].span.of(article.text).startswith("Belgio4 giorni fa")


def table():
    with resource.path("lexicon", "furniture.toml").open("rb") as file:
        return tomllib.load(file)


def test_every_group_speaks_every_language():
    for group in table()["group"]:
        for name in ("whole", "lead", "start", "end"):
            assert not group.get(name) or set(group[name]) == set(PROSE), (group["reason"], name)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"reason": ""}, "needs a reason"),
        ({"extent": "everything"}, "needs a reason and an extent"),
        ({"whole": {"it": [""]}}, "is not a phrase"),
        ({"whole": {"it": []}}, "a list of phrases"),
        ({"whole": {"it": ["leggi anche"]}}, "already stands for"),
    ],
)
def test_a_bad_rule_is_named_when_the_rules_are_loaded(change, words):
    rules = table()
    rules["group"][0].update(change)
    with pytest.raises(ValueError, match=words):
        furniture_rules.parse(rules)


def test_an_age_without_its_number_is_named_when_the_rules_are_loaded():
    rules = table()
    rules["age"][0]["forms"].append("giorni fa")
    with pytest.raises(ValueError, match="age 1"):
        furniture_rules.parse(rules)


def test_furniture_blocks_keep_their_kind_and_text_in_order():
    article = read("Home > Mondo", "Un titolo qualunque", *PROSE["it"], "Condividi", "Francia4 giorni fa", "Il vertice")
    spans = [b.span for b in article.blocks]
    assert spans == sorted(spans)
    assert {b.kind for b in article.excluded} == {BlockKind.FURNITURE}


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        (
            "en",
            "President John Hartley and Prime Minister Peter Olsen at a meeting in Oslo in May 2016. Photo: Anna Berg/Reuters",
        ),
        ("de", "Präsident Hartley und Ministerpräsident Olsen bei einem Treffen in Oslo (2016). Foto: Anna Berg"),
        ("fr", "Le président Hartley et le premier ministre Olsen à Oslo en mai 2016. Crédit photo : Anna Berg"),
        ("es", "El presidente Hartley y el primer ministro Olsen en Oslo, mayo de 2016. (Foto: Presidencia)"),
        ("it", "Il presidente Hartley e il primo ministro Olsen a Oslo nel maggio 2016. Foto © Anna Berg"),
        ("nl", "President Hartley en premier Olsen in Oslo, mei 2016. Beeld: ANP"),
        ("ru", "Президент Хартли и премьер-министр Олсен на встрече в Осло в мае 2016 года. Фото: Анна Берг"),
    ],
)
def test_what_a_picture_shows_with_its_photographer_is_no_part_of_the_article(language, caption):
    first, second = PROSE[language]
    article = read("A title that says something", first, caption, second)
    assert [(b.reason, b.span.of(article.text)) for b in article.excluded] == [("caption", caption)]


def test_a_paragraph_with_amounts_is_no_caption():
    last = "Exports came to 412.5 million dollars in 2024, the ministry said. Photo: Reuters"
    assert excluded(read("A title that says something", *PROSE["en"], last)) == []


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Press contact"),
        ("de", "Pressekontakt"),
        ("fr", "Contact presse"),
        ("es", "Contacto de prensa"),
        ("it", "Contatto stampa"),
        ("nl", "Perscontact"),
        ("ru", "Контакты для прессы"),
    ],
)
def test_whom_the_press_may_ask_is_no_part_of_the_article(language, head):
    box = [head, "Jane Miller, Director of Communications", "Tel. +44 20 7946 0123"]
    assert excluded(read("A title that says something", *PROSE[language], *box)) == box


@pytest.mark.parametrize(
    "line",
    [
        "Oslo 12°C | Friday, 12 February 2019",
        "Осло -3 °С",
        "($1 = 0.9123 euros)",
        "(1 Dollar = 0,9123 Euro)",
        "[1 euro = 9,90 kronor]",
    ],
)
def test_the_weather_and_what_money_is_worth_are_strips_of_the_page(line):
    article = read("A title that says something", PROSE["en"][0], line, PROSE["en"][1])
    assert [(b.reason, b.span.of(article.text)) for b in article.excluded] == [("strip", line)]


@pytest.mark.parametrize(
    "line",
    [
        "It was 35°C when the minister arrived.",
        "Exports (in 2024 = 100) rose to 112 in March.",
        "(Exports were 5 million dollars.)",
    ],
)
def test_sentences_with_degrees_or_parentheses_stay(line):
    assert excluded(read("A title that says something", PROSE["en"][0], line, PROSE["en"][1])) == []
