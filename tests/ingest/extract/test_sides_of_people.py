"""Whose side people are of: by their office, by whom they act for, by whom they met and by who came along."""

import pytest

from briefing.core.fact import FactKind
from tests.ingest.extract.making import of_kind, read

# Around each sentence an article of the two countries stands, so that who is opposite whom can be told.
FRAMES = {
    "en": ("Chile and Greece want more trade", "Trade between Chile and Greece reached 230 million dollars in 2023."),
    "de": (
        "Chile und Griechenland wollen mehr Handel",
        "Der Handel zwischen Chile und Griechenland erreichte 2023 230 Millionen Dollar.",
    ),
    "fr": (
        "Le Chili et la Grèce veulent plus d'échanges",
        "Les échanges entre le Chili et la Grèce ont atteint 230 millions de dollars en 2023.",
    ),
    "it": (
        "Cile e Grecia vogliono più scambi",
        "L'interscambio tra Cile e Grecia ha raggiunto 230 milioni di dollari nel 2023.",
    ),
    "es": (
        "Chile y Grecia quieren más comercio",
        "El comercio entre Chile y Grecia alcanzó 230 millones de dólares en 2023.",
    ),
    "nl": (
        "Chili en Griekenland willen meer handel",
        "De handel tussen Chili en Griekenland bedroeg in 2023 230 miljoen dollar.",
    ),
    "ru": (
        "Чили и Греция хотят расширить торговлю",
        "Товарооборот Чили и Греции в 2023 году составил 230 млн долларов.",
    ),
}

ALONE = [
    ("en", "Chile's Foreign Minister Ana Rivera spoke in Athens."),
    ("en", "Chilean Deputy Trade and Industry Minister Ana Rivera spoke in Athens."),
    ("en", "Chile's Trade, Industry and Tourism Minister, Ana Rivera, spoke in Athens."),
    ("en", "Ana Rivera, Chile's Minister of Mining and Energy, spoke in Athens."),
    ("en", "The Minister of Economy, Development and Tourism of Chile, Ana Rivera, spoke in Athens."),
    ("en", "Chilean Minister for Foreign Affairs Ms Ana Rivera spoke in Athens."),
    ("en", "The Chilean Cabinet's Deputy Chairman, Ana Rivera, spoke in Athens."),
    ("en", "Chile's Deputy Prime Minister and Minister of Finance Ana Rivera spoke in Athens."),
    ("en", "President Ana Rivera of Chile spoke in Athens."),
    ("en", "Chile was represented by Deputy Minister Ana Rivera."),
    ("en", "The delegation of Chile was headed by Ana Rivera, Undersecretary of Economy."),
    ("en", "The head of the Chilean delegation, Undersecretary Ana Rivera, spoke in Athens."),
    ("en", "Director General for Europe at the Chilean Foreign Ministry Ana Rivera spoke in Athens."),
    ("en", "The president of the Chilean Chamber of Commerce, Ana Rivera, spoke in Athens."),
    ("en", "On the Chilean side, the talks were led by Deputy Minister Ana Rivera."),
    ("en", "For Chile, Undersecretary Ana Rivera signed the text."),
    ("en", "Undersecretary Ana Rivera signed the text on behalf of Chile."),
    ("en", "Undersecretary Ana Rivera signed for Chile."),
    ("en", "Chilean state secretary for trade Ana Rivera spoke in Athens."),
    ("en", "Chile's Industry and Pharmaceutical Production Minister, Ana Rivera, spoke."),
    ("en", "The Chilean government under President Ana Rivera wants more trade."),
    ("en", "The Chilean guest, President Ana Rivera, spoke in Athens."),
    ("en", "Undersecretary Ana Rivera, who led Chile's officials, spoke."),
    ("de", "Die chilenische Außenministerin Ana Rivera sprach in Athen."),
    ("de", "Chiles Außenministerin Ana Rivera sprach in Athen."),
    ("de", "Die stellvertretende chilenische Ministerin für Handel und Industrie Ana Rivera sprach in Athen."),
    ("de", "Ana Rivera, chilenische Ministerin für Bergbau und Energie, sprach in Athen."),
    ("de", "Die Ministerin für Wirtschaft, Entwicklung und Tourismus der Republik Chile, Ana Rivera, sprach in Athen."),
    ("de", "Die chilenische Vizeministerin für auswärtige Angelegenheiten, Frau Ana Rivera, sprach in Athen."),
    ("de", "Chile wurde durch Vizeministerin Ana Rivera vertreten."),
    ("de", "Die chilenische Delegation wurde von Staatssekretärin Ana Rivera geleitet."),
    ("de", "Die Leiterin der chilenischen Delegation, Staatssekretärin Ana Rivera, sprach in Athen."),
    ("de", "Die Generaldirektorin für Europa im chilenischen Außenministerium, Ana Rivera, sprach in Athen."),
    ("de", "Die Präsidentin der chilenischen Handelskammer, Ana Rivera, sprach in Athen."),
    ("de", "Auf chilenischer Seite führte Vizeministerin Ana Rivera die Gespräche."),
    ("de", "Für Chile unterzeichnete Staatssekretärin Ana Rivera den Text."),
    ("de", "Staatssekretärin Ana Rivera unterzeichnete im Namen Chiles."),
    ("de", "Aus Chile kommt Staatssekretärin Ana Rivera."),
    ("de", "Die chilenische Regierung unter Präsidentin Ana Rivera will mehr Handel."),
    ("de", "Der chilenische Gast, Präsidentin Ana Rivera, sprach in Athen."),
    ("de", "Die chilenische Wirtschafts- und Handelsministerin Ana Rivera sprach in Athen."),
    ("de", "Die Präsidentin Chiles, Ana Rivera, sprach in Athen."),
    ("de", "Staatssekretärin Ana Rivera vom chilenischen Wirtschaftsministerium sprach in Athen."),
    ("fr", "La ministre chilienne des Affaires étrangères, Ana Rivera, a parlé à Athènes."),
    ("fr", "La ministre chilienne du Commerce, de l'Industrie et du Tourisme, Ana Rivera, a parlé à Athènes."),
    ("fr", "Ana Rivera, ministre chilienne des Mines et de l'Énergie, a parlé à Athènes."),
    ("fr", "La ministre de l'Économie, du Développement et du Tourisme du Chili, Ana Rivera, a parlé à Athènes."),
    ("fr", "La vice-ministre chilienne des Affaires étrangères, Mme Ana Rivera, a parlé à Athènes."),
    ("fr", "Le Chili était représenté par la vice-ministre Ana Rivera."),
    ("fr", "La délégation chilienne était conduite par la sous-secrétaire Ana Rivera."),
    ("fr", "La cheffe de la délégation chilienne, la sous-secrétaire Ana Rivera, a parlé à Athènes."),
    ("fr", "La directrice générale pour l'Europe au ministère chilien des Affaires étrangères, Ana Rivera, a parlé à Athènes."),
    ("fr", "La présidente de la Chambre de commerce chilienne, Ana Rivera, a parlé à Athènes."),
    ("fr", "Côté chilien, la vice-ministre Ana Rivera menait les discussions."),
    ("fr", "Pour le Chili, la sous-secrétaire Ana Rivera a signé le texte."),
    ("fr", "La sous-secrétaire Ana Rivera a signé au nom du Chili."),
    ("fr", "La présidente du Chili, Ana Rivera, a parlé à Athènes."),
    ("fr", "Le gouvernement chilien de la présidente Ana Rivera veut plus d'échanges."),
    ("fr", "Son homologue chilienne, Ana Rivera, ministre du Commerce, a parlé à Athènes."),
    ("fr", "La ministre d'État, ministre de l'Agriculture du Chili, Ana Rivera, a parlé à Athènes."),
    ("fr", "La partie chilienne était dirigée par la ministre Ana Rivera."),
    ("it", "Il ministro degli Esteri cileno Ana Rivera ha parlato ad Atene."),
    ("it", "La ministra cilena del Commercio, dell'Industria e del Turismo, Ana Rivera, ha parlato ad Atene."),
    ("it", "Ana Rivera, ministra cilena delle Miniere e dell'Energia, ha parlato ad Atene."),
    ("it", "La ministra dell'Economia, dello Sviluppo e del Turismo del Cile, Ana Rivera, ha parlato ad Atene."),
    ("it", "La viceministra cilena degli Esteri, signora Ana Rivera, ha parlato ad Atene."),
    ("it", "Il Cile era rappresentato dalla viceministra Ana Rivera."),
    ("it", "La delegazione cilena era guidata dalla sottosegretaria Ana Rivera."),
    ("it", "La capo della delegazione cilena, la sottosegretaria Ana Rivera, ha parlato ad Atene."),
    ("it", "La direttrice generale per l'Europa del ministero degli Esteri cileno, Ana Rivera, ha parlato ad Atene."),
    ("it", "La presidente della Camera di commercio cilena, Ana Rivera, ha parlato ad Atene."),
    ("it", "Da parte cilena, la viceministra Ana Rivera ha guidato i colloqui."),
    ("it", "Per il Cile ha firmato la sottosegretaria Ana Rivera."),
    ("it", "La sottosegretaria Ana Rivera ha firmato a nome del Cile."),
    ("it", "La presidente del Cile, Ana Rivera, ha parlato ad Atene."),
    ("it", "Il governo cileno della presidente Ana Rivera vuole più scambi."),
    ("it", "L'omologa cilena, la ministra Ana Rivera, ha parlato ad Atene."),
    ("es", "La ministra griega de Exteriores, Ana Rivera, habló en Santiago."),
    ("es", "La ministra griega de Comercio, Industria y Turismo, Ana Rivera, habló en Santiago."),
    ("es", "Ana Rivera, ministra griega de Minas y Energía, habló en Santiago."),
    ("es", "La ministra de Economía, Desarrollo y Turismo de Grecia, Ana Rivera, habló en Santiago."),
    ("es", "La viceministra griega de Exteriores, señora Ana Rivera, habló en Santiago."),
    ("es", "Grecia estuvo representada por la viceministra Ana Rivera."),
    ("es", "La delegación griega estuvo encabezada por la subsecretaria Ana Rivera."),
    ("es", "La jefa de la delegación griega, la subsecretaria Ana Rivera, habló en Santiago."),
    ("es", "La directora general para América del Ministerio griego de Exteriores, Ana Rivera, habló en Santiago."),
    ("es", "La presidenta de la Cámara de Comercio griega, Ana Rivera, habló en Santiago."),
    ("es", "Por la parte griega, la viceministra Ana Rivera dirigió las conversaciones."),
    ("es", "Por Grecia firmó la subsecretaria Ana Rivera."),
    ("es", "La subsecretaria Ana Rivera firmó en nombre de Grecia."),
    ("es", "La presidenta de Grecia, Ana Rivera, habló en Santiago."),
    ("es", "El Gobierno griego de la presidenta Ana Rivera quiere más comercio."),
    ("es", "Su homóloga griega, la ministra Ana Rivera, habló en Santiago."),
    ("es", "La titular griega de Comercio, Ana Rivera, habló en Santiago."),
    ("es", "La canciller griega, Ana Rivera, habló en Santiago."),
    ("nl", "De Chileense minister van Buitenlandse Zaken Ana Rivera sprak in Athene."),
    ("nl", "De Chileense minister van Handel, Industrie en Toerisme, Ana Rivera, sprak in Athene."),
    ("nl", "Ana Rivera, de Chileense minister van Mijnbouw en Energie, sprak in Athene."),
    ("nl", "De minister van Economie, Ontwikkeling en Toerisme van Chili, Ana Rivera, sprak in Athene."),
    ("nl", "De Chileense viceminister van Buitenlandse Zaken, mevrouw Ana Rivera, sprak in Athene."),
    ("nl", "Chili werd vertegenwoordigd door viceminister Ana Rivera."),
    ("nl", "De Chileense delegatie werd geleid door staatssecretaris Ana Rivera."),
    ("nl", "De leider van de Chileense delegatie, staatssecretaris Ana Rivera, sprak in Athene."),
    ("nl", "De directeur-generaal Europa van het Chileense ministerie van Buitenlandse Zaken, Ana Rivera, sprak in Athene."),
    ("nl", "De voorzitter van de Chileense Kamer van Koophandel, Ana Rivera, sprak in Athene."),
    ("nl", "Van Chileense kant leidde viceminister Ana Rivera de gesprekken."),
    ("nl", "Namens Chili tekende staatssecretaris Ana Rivera."),
    ("nl", "Staatssecretaris Ana Rivera tekende namens Chili."),
    ("nl", "De president van Chili, Ana Rivera, sprak in Athene."),
    ("nl", "De Chileense regering onder president Ana Rivera wil meer handel."),
    ("nl", "Zijn Chileense ambtgenoot, minister Ana Rivera, sprak in Athene."),
    ("nl", "Zijn Chileense gast, president Ana Rivera, sprak in Athene."),
    ("nl", "Minister Ana Rivera van Chili sprak in Athene."),
    ("nl", "De Chileense minister Ana Rivera van Handel sprak in Athene."),
    ("ru", "Министр иностранных дел Чили Анна Ривера выступила в Афинах."),
    ("ru", "Чилийский министр торговли, промышленности и туризма Анна Ривера выступила в Афинах."),
    ("ru", "Анна Ривера, министр горной промышленности и энергетики Чили, выступила в Афинах."),
    ("ru", "Министр экономики, развития и туризма Республики Чили Анна Ривера выступила в Афинах."),
    ("ru", "Заместитель министра иностранных дел Чили госпожа Анна Ривера выступила в Афинах."),
    ("ru", "Чили представляла заместитель министра Анна Ривера."),
    ("ru", "Чилийскую делегацию возглавила заместитель министра экономики Анна Ривера."),
    ("ru", "Глава чилийской делегации, заместитель министра Анна Ривера, выступила в Афинах."),
    ("ru", "Директор европейского департамента МИД Чили Анна Ривера выступила в Афинах."),
    ("ru", "Председатель Торговой палаты Чили Анна Ривера выступила в Афинах."),
    ("ru", "С чилийской стороны переговоры вела заместитель министра Анна Ривера."),
    ("ru", "От имени Чили документ подписала заместитель министра Анна Ривера."),
    ("ru", "Президент Чили Анна Ривера выступила в Афинах."),
    ("ru", "Чилийская сторона во главе с министром торговли Анной Риверой предложила план."),
    ("ru", "Её чилийская коллега, министр торговли Анна Ривера, выступила в Афинах."),
    ("en", "The Greek prime minister comes to Chile in May, at the invitation of President Ana Rivera."),
    ("en", "Minister Ana Rivera is in Athens today and tomorrow."),
    ("en", "A delegation of the Embassy of Chile was headed by Ambassador Ana Rivera."),
    ("de", "Auf Einladung von Präsidentin Ana Rivera besucht der griechische Ministerpräsident im Mai Chile."),
    ("de", "Ministerin Ana Rivera ist heute und morgen in Athen."),
    ("de", "Präsidentin Ana Rivera empfing am Montag den griechischen Ministerpräsidenten."),
    ("fr", "À l'invitation de la présidente Ana Rivera, le Premier ministre grec visite le Chili."),
    ("fr", "La ministre Ana Rivera est aujourd'hui à Athènes."),
    ("it", "Su invito della presidente Ana Rivera, il primo ministro greco visita il Cile."),
    ("it", "La ministra Ana Rivera è oggi e domani ad Atene."),
    ("es", "La ministra Ana Rivera está hoy en Santiago."),
    ("es", "Por invitación de la presidenta Ana Rivera, el primer ministro chileno visita Grecia."),
    ("nl", "Minister Ana Rivera is vandaag en morgen in Athene."),
    ("nl", "De ambassadeur in Athene, Ana Rivera, zei dat in Griekenland."),
    ("en", "The ambassador in Athens, Ana Rivera, spoke about Greek tea."),
    ("it", "L'ambasciatrice ad Atene, Ana Rivera, ha parlato del tè greco."),
    ("nl", "In mei reisde de Griekse minister naar Santiago, waar hij president Ana Rivera ontmoette."),
    ("ru", "Министр Анна Ривера находится сегодня в Афинах."),
    ("ru", "Президент Анна Ривера в понедельник приняла греческого премьер-министра."),
]  # fmt: skip
"""Sentences that tell of one person, Ana Rivera, and whose she is: Chile's, in Spanish Greece's."""

TOGETHER = [
    # Those in one list with the first of whom the country is told.
    ("en", "In Athens the minister is to meet the Greek foreign minister, Maria Petrou, and the minister for economy, Luis Andreou.", {"Maria Petrou": "GR", "Luis Andreou": "GR"}),
    # Those whom a guest meets where the visit goes.
    ("en", "The visit to Athens began today. In the Greek capital the guest will meet Foreign Minister Nikos Petrou.", {"Nikos Petrou": "GR"}),
    ("de", "Der Besuch in Athen begann heute. In Athen gibt es ein Gespräch mit Industrie- und Handelsminister Nikos Petrou.", {"Nikos Petrou": "GR"}),
    ("es", "La visita a Atenas empezó hoy. En Atenas la ministra se reunirá con el ministro de Economía, Nikos Petrou.", {"Nikos Petrou": "GR"}),
    ("nl", "Het bezoek aan Athene begon vandaag. In Athene sprak de minister met zijn collega van Economie, Nikos Petrou.", {"Nikos Petrou": "GR"}),
    ("it", "La visita ad Atene è iniziata oggi. Nella capitale greca ha incontrato il ministro dell'Economia Nikos Petrou.", {"Nikos Petrou": "GR"}),
    ("fr", "La visite à Athènes a commencé. Dans la capitale grecque, la ministre a rencontré le ministre de l'Économie, Nikos Petrou.", {"Nikos Petrou": "GR"}),
    ("ru", "Визит в Афины начался сегодня. В Афинах гость встретится с министром иностранных дел Никосом Петру.", {"Никосом Петру": "GR"}),
    # Nobody is of the people that he receives.
    ("ru", "Принимал греков президент Луис Ривера.", {"Луис Ривера": None}),
    ("en", "Foreign Minister Ana Rivera met with her Greek counterpart Nikos Andreou in Athens.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("en", "The Chilean foreign minister, Ana Rivera, met President Nikos Andreou, Prime Minister Petros Ladas and her counterpart Eleni Markou in Athens.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR", "Eleni Markou": "GR"}),
    ("en", "Chilean Foreign Minister Ana Rivera arrived in Athens on Tuesday. She was received by President Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("en", "Chilean President Ana Rivera is in Greece. Rivera also met with the Speaker of Parliament, Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("en", "Chile was represented by Deputy Minister Ana Rivera, Greece by State Secretary Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("en", "Minister of Trade Ana Rivera and Greece's Development Minister, Nikos Andreou, chaired the session.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("en", "Chilean Foreign Minister Ana Rivera, accompanied by Deputy Minister Pablo Soto and Ambassador Clara Leal, arrived in Athens.", {"Ana Rivera": "CL", "Pablo Soto": "CL", "Clara Leal": "CL"}),
    ("en", "Chilean President Ana Rivera will visit Greece. Talks are planned with President Nikos Andreou and Prime Minister Petros Ladas.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR"}),
    ("en", "The agreement was signed by Undersecretary Ana Rivera for Chile and Secretary General Nikos Andreou for Greece.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("en", "Greek President Nikos Andreou hosted a dinner for his Chilean guest, President Ana Rivera.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("en", "President Ana Rivera of Chile and President Nikos Andreou of Greece signed a declaration.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("en", "The Chilean delegation met Prime Minister Petros Ladas and Finance Minister Nikos Andreou.", {"Petros Ladas": "GR", "Nikos Andreou": "GR"}),
    ("de", "Außenministerin Ana Rivera traf ihren griechischen Amtskollegen Nikos Andreou in Athen.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("de", "Die chilenische Außenministerin Ana Rivera traf in Athen Präsident Nikos Andreou, Ministerpräsident Petros Ladas und ihre Amtskollegin Eleni Markou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR", "Eleni Markou": "GR"}),
    ("de", "Die chilenische Außenministerin Ana Rivera traf am Dienstag in Athen ein. Sie wurde von Präsident Nikos Andreou empfangen.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("de", "Die chilenische Präsidentin Ana Rivera ist in Griechenland. Rivera traf auch Parlamentspräsident Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("de", "Chile wurde durch Vizeministerin Ana Rivera vertreten, Griechenland durch Staatssekretär Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("de", "Handelsministerin Ana Rivera und der griechische Entwicklungsminister Nikos Andreou leiteten die Sitzung.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("de", "Die chilenische Außenministerin Ana Rivera, begleitet von Vizeminister Pablo Soto und Botschafterin Clara Leal, traf in Athen ein.", {"Ana Rivera": "CL", "Pablo Soto": "CL", "Clara Leal": "CL"}),
    ("de", "Die chilenische Präsidentin Ana Rivera besucht Griechenland. Vorgesehen sind Gespräche mit Präsident Nikos Andreou, mit Ministerpräsident Petros Ladas und mit Parlamentspräsidentin Eleni Markou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR", "Eleni Markou": "GR"}),
    ("de", "Das Abkommen unterzeichneten für Chile Staatssekretärin Ana Rivera und für Griechenland Generalsekretär Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("de", "Die chilenische Delegation traf Ministerpräsident Petros Ladas und Finanzminister Nikos Andreou.", {"Petros Ladas": "GR", "Nikos Andreou": "GR"}),
    ("fr", "La ministre des Affaires étrangères Ana Rivera a rencontré son homologue grec Nikos Andreou à Athènes.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("fr", "La ministre chilienne des Affaires étrangères, Ana Rivera, a rencontré à Athènes le président Nikos Andreou, le Premier ministre Petros Ladas et son homologue Eleni Markou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR", "Eleni Markou": "GR"}),
    ("fr", "La ministre chilienne Ana Rivera est arrivée mardi à Athènes. Elle a été reçue par le président Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("fr", "La présidente chilienne Ana Rivera est en Grèce. Mme Rivera s'est aussi entretenue avec le président du Parlement, Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("fr", "Le Chili était représenté par la vice-ministre Ana Rivera et la Grèce par le secrétaire d'État Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("fr", "La ministre chilienne Ana Rivera, accompagnée du vice-ministre Pablo Soto et de l'ambassadrice Clara Leal, est arrivée à Athènes.", {"Ana Rivera": "CL", "Pablo Soto": "CL", "Clara Leal": "CL"}),
    ("fr", "La présidente chilienne Ana Rivera se rendra en Grèce. Des entretiens sont prévus avec le président Nikos Andreou et le Premier ministre Petros Ladas.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR"}),
    ("fr", "L'accord a été signé par la sous-secrétaire Ana Rivera pour le Chili et par le secrétaire général Nikos Andreou pour la Grèce.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("fr", "La délégation chilienne a rencontré le Premier ministre Petros Ladas et le ministre des Finances Nikos Andreou.", {"Petros Ladas": "GR", "Nikos Andreou": "GR"}),
    ("it", "La ministra degli Esteri Ana Rivera ha incontrato ad Atene l'omologo greco Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("it", "La ministra cilena degli Esteri, Ana Rivera, ha incontrato ad Atene il presidente Nikos Andreou, il primo ministro Petros Ladas e l'omologa Eleni Markou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR", "Eleni Markou": "GR"}),
    ("it", "La ministra cilena Ana Rivera è arrivata martedì ad Atene. È stata ricevuta dal presidente Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("it", "Il Cile era rappresentato dalla viceministra Ana Rivera e la Grecia dal sottosegretario Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("it", "La ministra cilena Ana Rivera, accompagnata dal viceministro Pablo Soto e dall'ambasciatrice Clara Leal, è arrivata ad Atene.", {"Ana Rivera": "CL", "Pablo Soto": "CL", "Clara Leal": "CL"}),
    ("it", "La presidente cilena Ana Rivera visiterà la Grecia. Sono previsti colloqui con il presidente Nikos Andreou e con il primo ministro Petros Ladas.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR"}),
    ("it", "L'accordo è stato firmato per il Cile dalla sottosegretaria Ana Rivera e per la Grecia dal segretario generale Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("it", "La delegazione cilena ha incontrato il primo ministro Petros Ladas e il ministro delle Finanze Nikos Andreou.", {"Petros Ladas": "GR", "Nikos Andreou": "GR"}),
    ("es", "La ministra griega de Exteriores, Ana Rivera, se reunió en Santiago con el presidente Pablo Soto, el ministro de Hacienda Juan Leal y su homóloga Clara Vidal.", {"Ana Rivera": "GR", "Pablo Soto": "CL", "Juan Leal": "CL", "Clara Vidal": "CL"}),
    ("es", "La ministra griega Ana Rivera llegó el martes a Santiago. Fue recibida por el presidente Pablo Soto.", {"Ana Rivera": "GR", "Pablo Soto": "CL"}),
    ("es", "La presidenta griega Ana Rivera está en Chile. Rivera se entrevistó también con el presidente del Senado, Pablo Soto.", {"Ana Rivera": "GR", "Pablo Soto": "CL"}),
    ("es", "Grecia estuvo representada por la viceministra Ana Rivera y Chile por el subsecretario Pablo Soto.", {"Ana Rivera": "GR", "Pablo Soto": "CL"}),
    ("es", "La ministra griega Ana Rivera, acompañada del viceministro Juan Leal y de la embajadora Clara Vidal, llegó a Santiago.", {"Ana Rivera": "GR", "Juan Leal": "GR", "Clara Vidal": "GR"}),
    ("es", "La presidenta griega Ana Rivera visitará Chile. Están previstas reuniones con el presidente Pablo Soto y con la ministra Clara Vidal.", {"Ana Rivera": "GR", "Pablo Soto": "CL", "Clara Vidal": "CL"}),
    ("es", "Firmaron el acuerdo por Grecia la viceministra Ana Rivera y por Chile el subsecretario Pablo Soto.", {"Ana Rivera": "GR", "Pablo Soto": "CL"}),
    ("es", "La delegación griega se reunió con el presidente Pablo Soto y la ministra de Hacienda Clara Vidal.", {"Pablo Soto": "CL", "Clara Vidal": "CL"}),
    ("nl", "Minister van Buitenlandse Zaken Ana Rivera sprak in Athene met haar Griekse ambtgenoot Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("nl", "De Chileense minister van Buitenlandse Zaken, Ana Rivera, heeft in Athene gesproken met president Nikos Andreou, premier Petros Ladas en haar ambtgenoot Eleni Markou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR", "Eleni Markou": "GR"}),
    ("nl", "De Chileense minister Ana Rivera is dinsdag in Athene aangekomen. Zij werd ontvangen door president Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("nl", "De Chileense president Ana Rivera is in Griekenland. Rivera sprak ook met parlementsvoorzitter Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("nl", "Chili werd vertegenwoordigd door viceminister Ana Rivera, Griekenland door staatssecretaris Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("nl", "De Chileense minister Ana Rivera, vergezeld door viceminister Pablo Soto en ambassadeur Clara Leal, kwam in Athene aan.", {"Ana Rivera": "CL", "Pablo Soto": "CL", "Clara Leal": "CL"}),
    ("nl", "De Chileense president Ana Rivera bezoekt Griekenland. Er zijn gesprekken gepland met president Nikos Andreou en premier Petros Ladas.", {"Ana Rivera": "CL", "Nikos Andreou": "GR", "Petros Ladas": "GR"}),
    ("nl", "Namens Chili tekende staatssecretaris Ana Rivera, namens Griekenland secretaris-generaal Nikos Andreou.", {"Ana Rivera": "CL", "Nikos Andreou": "GR"}),
    ("nl", "De Chileense delegatie sprak met premier Petros Ladas en minister van Financiën Nikos Andreou.", {"Petros Ladas": "GR", "Nikos Andreou": "GR"}),
    ("ru", "Министр иностранных дел Чили Анна Ривера провела в Афинах переговоры с президентом Никосом Андреу, премьер-министром Петросом Ладасом и своей коллегой Еленой Марку.", {"Анна Ривера": "CL", "*Андреу": "GR", "*Ладас": "GR", "*Марку": "GR"}),
    ("ru", "Министр иностранных дел Чили Анна Ривера прибыла во вторник в Афины. Её принял президент Никос Андреу.", {"Анна Ривера": "CL", "Никос Андреу": "GR"}),
    ("ru", "Президент Чили Анна Ривера находится в Греции. Ривера встретилась также с председателем парламента Никосом Андреу.", {"Анна Ривера": "CL", "*Андреу": "GR"}),
    ("ru", "Президент Чили Анна Ривера посетит Грецию. Запланированы встречи с президентом Никосом Андреу и премьер-министром Петросом Ладасом.", {"Анна Ривера": "CL", "*Андреу": "GR", "*Ладас": "GR"}),
    ("ru", "От чилийской стороны документ подписала заместитель министра Анна Ривера, от греческой – генеральный секретарь Никос Андреу.", {"Анна Ривера": "CL", "Никос Андреу": "GR"}),
    ("ru", "Чилийская делегация встретилась с премьер-министром Петросом Ладасом и министром финансов Никосом Андреу.", {"*Ладас": "GR", "*Андреу": "GR"}),
    ("ru", "Президент Никос Андреу принял министра иностранных дел Чили Анну Риверу.", {"Никос Андреу": "GR", "*Ривер": "CL"}),
    (
        "nl",
        "Van de Chileense delegatie maken minister van Buitenlandse Zaken Ana Rivera en minister van Handel Luis Soto deel uit.",
        {"Ana Rivera": "CL", "Luis Soto": "CL"},
    ),
    (
        "it",
        "La presidente cilena Ana Rivera è arrivata ad Atene. La accompagnano il ministro degli Esteri Luis Soto e il ministro del Commercio Juan Vidal.",
        {"Ana Rivera": "CL", "Luis Soto": "CL", "Juan Vidal": "CL"},
    ),
    ("en", "During her visit to Greece President Ana Rivera held talks with Greek Prime Minister Petros Ladas.", {"Ana Rivera": "CL", "Petros Ladas": "GR"}),
    ("nl", "Tijdens haar bezoek aan Griekenland sprak president Ana Rivera met de Griekse premier Petros Ladas.", {"Ana Rivera": "CL", "Petros Ladas": "GR"}),
    ("ru", "Во время визита в Грецию президент Анна Ривера провела переговоры с премьер-министром Греции Петросом Ладасом.", {"Анна Ривера": "CL", "*Ладас": "GR"}),
]  # fmt: skip
"""Sentences that tell of several, each by a name or, behind a star, by what all cases of it share."""

NAMES = [
    ("fr", "Le chef de la diplomatie chilienne, Luis Rivera, a pris part à la première Réunion Ministérielle des Etats Riverains.", "Luis Rivera"),
    ("de", "Mit dabei ist Luis Rivera, Technischer Geschäftsführer beim Maschinenbauer Koppe.", "Luis Rivera"),
    ("en", "Chile's Vice-Minister for Latin America, Ana Rivera, spoke in Athens.", "Ana Rivera"),
    ("it", "Il viceministro cileno per l'America Latina, Luis Rivera, ha parlato ad Atene.", "Luis Rivera"),
    ("es", "La viceministra chilena para América Latina, Ana Rivera, habló en Atenas.", "Ana Rivera"),
    ("de", "Die Sitzung fand unter dem Vorsitz von Ana Rivera, Leiterin der Europaabteilung, statt.", "Ana Rivera"),
    ("en", "Minister of Labor and Social Protection Rauf Kazim spoke.", "Rauf Kazim"),
    ("en", "The Chilean Minister of Transportation, Communication and Information Technologies Ana Rivera spoke.", "Ana Rivera"),
    ("en", "Federal Minister for Energy (Power Division) Ana Clara Rivera said it.", "Ana Clara Rivera"),
    ("en", "LCCI President Tariq Javed Sheikh said it.", "Tariq Javed Sheikh"),
    ("en", "Minister of State Ana Rivera T.D. spoke.", "Ana Rivera"),
    ("en", "Ana Rivera, who heads the Chamber of Commerce of Chile, spoke.", "Ana Rivera"),
    ("en", "Ana Rivera, who is Joint Secretary in the Ministry of Economy, spoke.", "Ana Rivera"),
    ("en", "Ana Rivera, Press Secretary to the President, said it.", "Ana Rivera"),
    ("en", "Minister of Science and Higher Education Ana Rivera spoke.", "Ana Rivera"),
    ("en", "said Ana Rivera of the Chamber of Commerce.", "Ana Rivera"),
    ("de", "Staatssekretärin Ana Rivera unterzeichnete den Text.", "Ana Rivera"),
    ("de", "Für Chile unterzeichnete Staatssekretärin Ana Rivera den Text.", "Ana Rivera"),
    ("de", "Ana Rivera, die das Wirtschaftsministerium leitet, sprach.", "Ana Rivera"),
    ("de", "Ana Rivera, die Präsidentin der Handelskammer ist, sprach.", "Ana Rivera"),
    ("de", "Ministerin Ana Rivera dem Parlament berichtete.", "Ana Rivera"),
    ("fr", "Ana Rivera, chargée des affaires économiques à l'ambassade, a parlé.", "Ana Rivera"),
    ("it", "Il ministro ha accolto oggi a Berna Ana Rivera, viceministra degli Esteri.", "Ana Rivera"),
    ("it", "Ana Rivera, che presiede la Camera di commercio, ha parlato.", "Ana Rivera"),
    ("it", "La ministra dell'Innovazione e dello Sviluppo tecnologico Ana Rivera ha parlato.", "Ana Rivera"),
    ("es", "Ana Rivera, que preside la Cámara de Comercio, habló.", "Ana Rivera"),
    ("es", "Ana Rivera, quien es ministra de Comercio, habló.", "Ana Rivera"),
    ("es", "La ministra de Ciencia y Educación Superior Ana Rivera habló.", "Ana Rivera"),
    ("nl", "Ana Rivera, die de Kamer van Koophandel leidt, sprak.", "Ana Rivera"),
    ("nl", "Ana Rivera, die minister van Handel is, sprak.", "Ana Rivera"),
    ("nl", "De minister van Innovatie en Technologische Ontwikkeling Ana Rivera sprak.", "Ana Rivera"),
    ("nl", "Ambtenaar Ana Rivera heeft dat gezegd.", "Ana Rivera"),
    ("ru", "Министр труда и социальной защиты Анна Ривера выступила.", "Анна Ривера"),
]  # fmt: skip
"""Sentences with one name, which is no longer and no shorter than that."""


def people(language, sentence):
    """The persons told in a sentence within its frame, name to country."""
    head, tail = FRAMES[language]
    text = f"{head}\n\n{sentence}\n\n{tail}"
    return {f.person.name: f.person.country for f in of_kind(read(text, language), FactKind.PERSON)}


@pytest.mark.parametrize(("language", "sentence"), ALONE)
def test_one_person_stands_for_the_country_the_sentence_tells(language, sentence):
    assert list(people(language, sentence).values()) == ["GR" if language == "es" else "CL"]


@pytest.mark.parametrize(("language", "sentence", "wanted"), TOGETHER)
def test_those_who_met_stand_on_their_own_sides(language, sentence, wanted):
    found = people(language, sentence)
    assert len(found) == len(wanted)
    for name, country in wanted.items():
        assert [c for n, c in found.items() if n == name or (name[0] == "*" and name[1:] in n)] == [country], found


@pytest.mark.parametrize(("language", "sentence", "name"), NAMES)
def test_a_name_is_told_whole_without_what_stands_beside_it(language, sentence, name):
    assert list(people(language, sentence)) == [name]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "SANTIAGO, 3 March - Trade between Chile and Greece could grow, Trade Minister Ana Rivera said.\n\nThe Greek ambassador agreed. Greek Deputy Minister Nikos Petrou will come in May.", "CL"),
        ("es", "SANTIAGO, 3 de marzo.- El comercio entre Chile y Grecia puede crecer, dijo la ministra de Comercio, Ana Rivera.\n\nEl viceministro griego Nikos Petrou vendrá en mayo.", "CL"),
        ("fr", "SANTIAGO, 3 mars - Le commerce entre le Chili et la Grèce peut croître, a dit la ministre du Commerce, Ana Rivera.\n\nLe vice-ministre grec Nikos Petrou viendra en mai.", "CL"),
    ],
)  # fmt: skip
def test_those_told_without_a_country_are_of_the_one_an_article_is_written_from(language, text, country):
    found = {f.person.name: f.person.country for f in of_kind(read(text, language), FactKind.PERSON)}
    assert found["Ana Rivera"] == country


COMPANY = [
    ("en", "Chilean President Luis Rivera arrived in Greece on Monday.", "Travelling with him are {0} and {1}.", ("Foreign Minister Ana Soto", "Agriculture Minister Pedro Lagos")),
    ("en", "Chilean President Luis Rivera will visit Greece next week.", "The delegation includes {0} and {1}.", ("Foreign Minister Ana Soto", "Agriculture Minister Pedro Lagos")),
    ("de", "Der chilenische Präsident Luis Rivera ist in Griechenland eingetroffen.", "Mit dem Präsidenten reisen {0} und {1}.", ("Außenministerin Ana Soto", "Landwirtschaftsminister Pedro Lagos")),
    ("de", "Der chilenische Präsident Luis Rivera ist in Griechenland eingetroffen.", "Von der Regierung fahren {0} und {1} mit.", ("Außenministerin Ana Soto", "Landwirtschaftsminister Pedro Lagos")),
    ("de", "Der chilenische Präsident Luis Rivera ist in Griechenland eingetroffen.", "Der Delegation gehören {0} und {1} an.", ("Außenministerin Ana Soto", "Landwirtschaftsminister Pedro Lagos")),
    ("es", "El presidente de Chile, Luis Rivera, llegó el lunes a Grecia.", "Viajan con el presidente {0} y {1}.", ("la canciller, Ana Soto,", "el ministro de Agricultura, Pedro Lagos")),
    ("es", "El presidente de Chile, Luis Rivera, visitará Grecia.", "Integran la delegación {0} y {1}.", ("la canciller, Ana Soto,", "el ministro de Agricultura, Pedro Lagos")),
    ("fr", "Le président chilien, Luis Rivera, est arrivé lundi en Grèce.", "Font partie de la délégation {0} et {1}.", ("la ministre des Affaires étrangères, Ana Soto,", "le ministre de l'Agriculture, Pedro Lagos")),
    ("it", "Il presidente cileno, Luis Rivera, è arrivato lunedì in Grecia.", "Con lui sono {0} e {1}.", ("la ministra degli Esteri, Ana Soto,", "il ministro dell'Agricoltura, Pedro Lagos")),
    ("it", "Il presidente cileno, Luis Rivera, è arrivato lunedì in Grecia.", "Della delegazione fanno parte {0} e {1}.", ("la ministra degli Esteri, Ana Soto,", "il ministro dell'Agricoltura, Pedro Lagos")),
    ("nl", "De Chileense president Luis Rivera is maandag in Griekenland aangekomen.", "Met de president reizen {0} en {1} mee.", ("minister van Buitenlandse Zaken Ana Soto", "minister van Landbouw Pedro Lagos")),
    ("nl", "De Chileense president Luis Rivera is maandag in Griekenland aangekomen.", "Hij heeft {0} en {1} bij zich.", ("minister van Buitenlandse Zaken Ana Soto", "minister van Landbouw Pedro Lagos")),
    ("ru", "Президент Чили Луис Ривера прибыл в понедельник в Грецию.", "В делегацию вошли {0} и {1}.", ("министр иностранных дел Анна Сото", "министр сельского хозяйства Педро Лагос")),
]  # fmt: skip
"""What stands before, and a sentence of the two who came along, each told without a country."""


@pytest.mark.parametrize(("language", "before", "sentence", "named"), COMPANY)
def test_those_who_came_along_are_of_the_one_they_came_with(language, before, sentence, named):
    found = people(language, f"{before} {sentence.format(*named)}")
    assert list(found.values()) == ["CL"] * 3, found


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("de", "Der chilenische Präsident Luis Rivera reiste nach Griechenland. In Athen sind Gespräche mit dem Präsidenten und Außenminister Nikos Petrou geplant.", "Nikos Petrou"),
        ("en", "Chilean President Luis Rivera went to Greece. He is in talks with Prime Minister Nikos Petrou.", "Nikos Petrou"),
    ],
)  # fmt: skip
def test_whom_a_guest_talks_with_did_not_come_along(language, sentence, name):
    assert people(language, sentence)[name] == "GR"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Chilean-Greek consultations were held on Tuesday. They were chaired by Deputy Ministers Luis Rivera and Nikos Petrou."),
        ("en", "The talks between Chile and Greece were held between Undersecretary Luis Rivera and Deputy Minister Nikos Petrou."),
        ("de", "Die chilenisch-griechische Kommission tagte am Dienstag. Den Vorsitz führten Vizeminister Luis Rivera und Staatssekretär Nikos Petrou."),
        ("es", "Chile y Grecia celebraron consultas el martes. Presidieron las delegaciones los viceministros Luis Rivera y Nikos Petrou."),
        ("fr", "Le Chili et la Grèce ont tenu mardi leur commission mixte, coprésidée par le vice-ministre Luis Rivera et le secrétaire d'État Nikos Petrou."),
        ("it", "Cile e Grecia hanno riunito martedì la commissione, copresieduta dal viceministro Luis Rivera e dal sottosegretario Nikos Petrou."),
        ("nl", "Chili en Griekenland hielden dinsdag consultaties. De delegaties werden geleid door de viceministers Luis Rivera en Nikos Petrou."),
        ("ru", "Чили и Греция провели во вторник консультации. Делегации возглавили заместители министров Луис Ривера и Никос Петру."),
    ],
)  # fmt: skip
def test_two_who_chair_side_by_side_stand_in_the_order_of_their_countries(language, sentence):
    assert list(people(language, sentence).values()) == ["CL", "GR"]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("de", "Deutschland und Chile wollen mehr Handel.\n\nDie Staatssekretärin reiste mit zwölf Unternehmen. In Santiago sprach sie mit Präsident Luis Rivera und mit Außenminister Pedro Lagos.", "CL"),
        ("es", "Chile y Grecia quieren más comercio.\n\nEl canciller visitará Grecia esta semana. Mañana se reunirá con el ministro de Economía, Luis Rivera.", "GR"),
        ("it", "Italia e Cile vogliono più scambi.\n\nLa sottosegretaria visiterà il Cile questa settimana. Domani avrà colloqui con il ministro dell'Economia, Luis Rivera.", "CL"),
        ("nl", "Nederland en Chili willen meer handel.\n\nIk bracht een bezoek aan Chili. Ik sprak daar met minister van Economie Luis Rivera.", "CL"),
    ],
)  # fmt: skip
def test_whom_somebody_met_on_the_readers_journey_is_of_the_country_visited(language, text, country):
    found = {f.person.name: f.person.country for f in of_kind(read(text, language), FactKind.PERSON)}
    assert found["Luis Rivera"] == country


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("nl", "Nederland en Chili willen meer handel.\n\nDat heeft staatssecretaris voor Buitenlandse Handel Ana Rivera vrijdag meegedeeld.", "NL"),
        ("it", "Italia e Cile vogliono più scambi.\n\nLo ha detto la sottosegretaria agli Esteri Ana Rivera.", "IT"),
        ("it", "Italia e Cile vogliono più scambi.\n\nNe ha discusso a Santiago la sottosegretaria agli Esteri Ana Rivera.", None),
    ],
)  # fmt: skip
def test_one_in_office_told_without_a_country_is_of_the_readers_where_nothing_speaks_against_it(
    language, text, country
):
    found = {f.person.name: f.person.country for f in of_kind(read(text, language), FactKind.PERSON)}
    assert found["Ana Rivera"] == country


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Firmaron el acuerdo los ministros de Economía Luis Rivera, de Chile, y Nikos Petrou, de Grecia."),
        ("es", "Presidieron la reunión los viceministros Luis Rivera, por Chile, y Nikos Petrou, por Grecia."),
        ("en", "The agreement was signed by ministers Luis Rivera, for Chile, and Nikos Petrou, for Greece."),
        ("fr", "L'accord a été signé par les ministres Luis Rivera, pour le Chili, et Nikos Petrou, pour la Grèce."),
        ("it", "L'accordo è stato firmato dai ministri Luis Rivera (Cile) e Nikos Petrou (Grecia)."),
        (
            "nl",
            "Het akkoord werd getekend door de ministers Luis Rivera, voor Chili, en Nikos Petrou, voor Griekenland.",
        ),
        ("ru", "Соглашение подписали министр экономики Луис Ривера (Чили) и министр торговли Никос Петру (Греция)."),
    ],
)
def test_a_country_behind_a_name_in_brackets_or_between_commas_is_whom_it_serves(language, sentence):
    assert list(people(language, sentence).values()) == ["CL", "GR"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Chile's Trade Minister Luis Rivera met his Greek counterpart Nikos Petrou in Athens on Monday. The next day he was received by Prime Minister Eleni Andreou."),
        ("es", "El ministro de Comercio chileno, Luis Rivera, se reunió el lunes en Atenas con su homólogo griego, Nikos Petrou. Al día siguiente fue recibido por la primera ministra, Eleni Andreou."),
        ("fr", "Le ministre chilien du Commerce, Luis Rivera, a rencontré lundi à Athènes son homologue grec, Nikos Petrou. Le lendemain, il a été reçu par la Première ministre, Eleni Andreou."),
        ("it", "Il ministro del Commercio cileno Luis Rivera ha incontrato lunedì ad Atene il suo omologo greco Nikos Petrou. Il giorno dopo è stato ricevuto dalla prima ministra Eleni Andreou."),
        ("nl", "De Chileense minister van Handel Luis Rivera ontmoette maandag in Athene zijn Griekse ambtgenoot Nikos Petrou. Een dag later werd hij ontvangen door premier Eleni Andreou."),
        ("de", "Der chilenische Handelsminister Luis Rivera traf am Montag in Athen seinen griechischen Amtskollegen Nikos Petrou. Tags darauf wurde er von Ministerpräsidentin Eleni Andreou empfangen."),
        ("en", "Chile's Trade Minister Luis Rivera visited Athens on Monday. He was received by President Nikos Petrou and met Finance Minister Eleni Andreou."),
    ],
)  # fmt: skip
def test_those_by_whom_he_who_met_somebody_was_received_are_of_the_other_side(language, sentence):
    assert people(language, sentence) == {"Luis Rivera": "CL", "Nikos Petrou": "GR", "Eleni Andreou": "GR"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The government of Greece approved the agreement with Chile on Tuesday, Finance Minister Eleni Andreou said."),
        ("de", "Die Regierung Griechenlands hat am Dienstag das Abkommen mit Chile gebilligt, sagte Finanzministerin Eleni Andreou."),
        ("es", "El gobierno de Grecia aprobó el martes el acuerdo con Chile, dijo la ministra de Hacienda, Eleni Andreou."),
        ("fr", "Le gouvernement de la Grèce a approuvé mardi l'accord avec le Chili, a indiqué la ministre des Finances, Eleni Andreou."),
        ("it", "Il governo della Grecia ha approvato martedì l'accordo con il Cile, ha detto la ministra delle Finanze Eleni Andreou."),
        ("nl", "De regering van Griekenland keurde dinsdag het akkoord met Chili goed, zei minister van Financiën Eleni Andreou."),
        ("ru", "Правительство Греции во вторник одобрило соглашение с Чили, сообщила министр финансов Элени Андреу."),
    ],
)  # fmt: skip
def test_who_speaks_where_one_government_is_told_of_is_of_it(language, sentence):
    assert list(people(language, sentence).values()) == ["GR"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Der chilenische Außenminister übergab seinem Amtskollegen Nikos Petrou am Montag in Athen ein Geschenk."),
        ("en", "The Chilean foreign minister handed her counterpart, Nikos Petrou, a letter on Monday."),
        ("es", "El presidente chileno viajará a Atenas para participar junto a su homólogo, Nikos Petrou, en el foro."),
        ("fr", "La ministre chilienne a remis une lettre à son homologue, Nikos Petrou."),
    ],
)  # fmt: skip
def test_the_counterpart_of_one_told_by_the_office_alone_is_of_the_other_side(language, sentence):
    assert list(people(language, sentence).values()) == ["GR"]


def test_those_met_in_a_third_country_are_of_neither_side():
    told = (
        "President Luis Rivera of Chile travels on to Singapore on Friday. There he meets Prime Minister Tan Wei Ming."
    )
    assert people("en", told) == {"Luis Rivera": "CL", "Tan Wei Ming": "SG"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Am Montag empfing der chilenische Minister in Athen seinen griechischen Amtskollegen Nikos Petrou."),
        ("de", "Am Montag traf der chilenische Minister den griechischen Präsidenten Nikos Petrou."),
        ("de", "Am Montag traf der chilenische Minister den Präsidenten Griechenlands, Nikos Petrou."),
        ("nl", "Maandag ontving de Chileense minister in Athene zijn Griekse ambtgenoot Nikos Petrou."),
        ("ru", "В понедельник чилийский министр принял греческого президента Никоса Петру."),
    ],
)  # fmt: skip
def test_who_is_met_by_one_told_right_before_holds_no_office_of_that_one(language, sentence):
    assert list(people(language, sentence).values()) == ["GR"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("it", "Lo ha detto la premier Maria Petrou in una conferenza stampa con il presidente cileno, in visita ad Atene."),
        ("fr", "La Première ministre Maria Petrou l'a dit aux côtés du président chilien, en visite à Athènes."),
        ("es", "Lo dijo la primera ministra Maria Petrou junto al presidente chileno, de visita en Atenas."),
    ],
)  # fmt: skip
def test_the_visit_of_one_told_by_the_office_behind_a_name_is_not_that_of_who_is_named(language, sentence):
    assert set(people(language, sentence).values()) <= {None, "GR"}


def test_whom_an_article_names_first_and_without_a_country_is_of_the_side_it_is_written_from():
    told = (
        "El gerente Juan Soto presentó las cifras. La ministra griega Maria Petrou asistió al foro. "
        "El gerente Luis Rivera tomó nota."
    )
    assert people("es", told) == {"Juan Soto": "CL", "Maria Petrou": "GR", "Luis Rivera": None}


HELD = [
    ("de", "Deutschland und Kenia wollen mehr Handel", "Bundeskanzlerin Hanna Vogt sprach mit Präsident Jonah Mutua.", "Hanna Vogt"),
    ("nl", "Duitsland en Kenia willen meer handel", "Bondskanselier Hanna Vogt sprak met president Jonah Mutua.", "Hanna Vogt"),
    ("en", "Germany and Kenya want more trade", "Federal Chancellor Hanna Vogt spoke with President Jonah Mutua.", "Hanna Vogt"),
    ("fr", "L'Allemagne et le Kenya veulent plus d'échanges", "La chancelière Hanna Vogt a parlé avec le président Jonah Mutua.", "Hanna Vogt"),
    ("it", "Germania e Kenya vogliono più scambi", "La cancelliera Hanna Vogt ha parlato con il presidente Jonah Mutua.", "Hanna Vogt"),
    ("es", "Alemania y Kenia quieren más comercio", "El canciller federal Hans Vogt habló con el presidente Jonah Mutua.", "Hans Vogt"),
    ("ru", "Германия и Кения хотят расширить торговлю", "Канцлер Ханс Фогт провёл переговоры с президентом Кении Джоной Мутуа.", "Ханс Фогт"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "sentence", "name"), HELD, ids=[h[0] for h in HELD])
def test_an_office_that_few_countries_have_is_of_the_party_that_has_it(language, title, sentence, name):
    people = {
        p.person.name: p.person.country for p in of_kind(read(f"#{title}\n{sentence}", language), FactKind.PERSON)
    }
    assert people[name] == "DE"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("es", "Tratarán los presidentes Nikos Petru y Juan Soto. La delegación griega estará formada por el ministro de Comercio, Iannis Lakis, y su viceministra de Energía, Eleni Mitsou. Grecia y Chile cooperan."),
        ("it", "Ne parleranno i presidenti Nikos Petru e Juan Soto. La delegazione greca sarà formata dal ministro del Commercio, Iannis Lakis, e dalla sua viceministra, Eleni Mitsou. Grecia e Cile cooperano."),
        ("fr", "Les présidents Nikos Petru et Juan Soto en parleront. La délégation grecque sera composée du ministre du Commerce, Iannis Lakis, et de sa secrétaire d'État, Eleni Mitsou. La Grèce et le Chili coopèrent."),
    ],
)  # fmt: skip
def test_ones_own_deputy_is_of_ones_own_side(language, told):
    told_of = people(language, told)
    assert (told_of["Iannis Lakis"], told_of["Eleni Mitsou"]) == ("GR", "GR")
