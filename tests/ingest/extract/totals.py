"""Totals of a flow in seven languages, behind which tests count up parts and changes."""

EXPORTS = {
    "en": "Chile's exports reached 412 million dollars in 2023.",
    "de": "Die Ausfuhren Chiles erreichten 2023 412 Millionen Dollar.",
    "fr": "Les exportations du Chili ont atteint 412 millions de dollars en 2023.",
    "it": "Le esportazioni del Cile hanno raggiunto 412 milioni di dollari nel 2023.",
    "es": "Las exportaciones de Chile alcanzaron 412 millones de dólares en 2023.",
    "nl": "De uitvoer van Chili bedroeg in 2023 412 miljoen dollar.",
    "ru": "Экспорт Чили в 2023 году достиг 412 млн долларов.",
}

EXPORTS_TO_GREECE = {
    "en": "Chile's exports to Greece reached 412 million dollars in 2023.",
    "de": "Die Ausfuhren Chiles nach Griechenland erreichten 2023 412 Millionen Dollar.",
    "fr": "Les exportations du Chili vers la Grèce ont atteint 412 millions de dollars en 2023.",
    "it": "Le esportazioni del Cile verso la Grecia hanno raggiunto 412 milioni di dollari nel 2023.",
    "es": "Las exportaciones de Chile a Grecia alcanzaron 412 millones de dólares en 2023.",
    "nl": "De uitvoer van Chili naar Griekenland bedroeg in 2023 412 miljoen dollar.",
    "ru": "Экспорт Чили в Грецию в 2023 году достиг 412 млн долларов.",
}
