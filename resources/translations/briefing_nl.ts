<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing</source>
        <translation>Over Briefing</translation>
    </message>
    <message>
        <source>The mark of Briefing</source>
        <translation>Het merk van Briefing</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere.</source>
        <translation>MIT-licentie. Er wordt nergens iets naartoe gestuurd.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL 3), SQLite (public domain) through APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) and Typst (Apache 2.0).</source>
        <translation>Gemaakt met Qt for Python (LGPL 3), SQLite (publiek domein) via APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) en Typst (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>‘%1’ is niet begrijpelijk.</translation>
    </message>
    <message>
        <source>As you said for the last table with this heading.</source>
        <translation>Zoals u aangaf voor de vorige tabel met deze kop.</translation>
    </message>
    <message>
        <source>waiting until you say</source>
        <translation>in afwachting van uw antwoord</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Kies of typ</translation>
    </message>
    <message>
        <source>Reported by…</source>
        <translation>Gerapporteerd door…</translation>
    </message>
    <message>
        <source>Partner…</source>
        <translation>Partnerland…</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>This article has no address.</source>
        <translation>Dit artikel heeft geen adres.</translation>
    </message>
    <message>
        <source>It was imported from a file.</source>
        <translation>Het is uit een bestand geïmporteerd.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>AskToOpen</name>
    <message>
        <source>Open original</source>
        <translation>Origineel openen</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Dit adres in de browser openen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>stated</source>
        <translation>vermeld</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What has changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without what the dossier said, so nothing compares.</source>
        <translation>Een oudere versie van Briefing heeft deze uitgave genoteerd zonder wat het dossier zei; er is niets te vergelijken.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No figures of all trade yet</source>
        <translation>Nog geen cijfers over de hele handel</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>niet uitgesplitst</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Zoals bekend op %1</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartalen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Tot nu</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 maanden</translation>
    </message>
    <message>
        <source>Full years, and the running year as far as it goes (Y)</source>
        <translation>Volle jaren, en het lopende jaar tot zover (Y)</translation>
    </message>
    <message>
        <source>Quarters of the calendar (Q)</source>
        <translation>Kwartalen van het kalenderjaar (Q)</translation>
    </message>
    <message>
        <source>Single months (M)</source>
        <translation>Afzonderlijke maanden (M)</translation>
    </message>
    <message>
        <source>The months of this year so far, in every year: like for like (D)</source>
        <translation>De maanden van dit jaar tot nu toe, in elk jaar: vergelijkbaar (D)</translation>
    </message>
    <message>
        <source>Sums of the last twelve months, month by month (R)</source>
        <translation>Sommen van de laatste twaalf maanden, maand voor maand (R)</translation>
    </message>
    <message>
        <source>%1 by HS section</source>
        <comment>Exports by HS section</comment>
        <translation>%1 per GS-afdeling</translation>
    </message>
    <message>
        <source>%1 by HS chapter</source>
        <comment>Exports by HS chapter</comment>
        <translation>%1 per GS-hoofdstuk</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Groei</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>% on a year before</source>
        <translation>% t.o.v. een jaar eerder</translation>
    </message>
    <message>
        <source>% of all its trade</source>
        <translation>% van alle handel</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <comment>Kazakhstan&apos;s trade with Belgium, million US$</comment>
        <translation>Handel van %1 met %2, %3</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <translation>Handel van %1 met %2, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS section, %3</source>
        <translation>Uitvoer %1 → %2 per GS-afdeling, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS section, %3</source>
        <translation>Invoer %1 ← %2 per GS-afdeling, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS chapter, %3</source>
        <translation>Uitvoer %1 → %2 per GS-hoofdstuk, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS chapter, %3</source>
        <translation>Invoer %1 ← %2 per GS-hoofdstuk, %3</translation>
    </message>
    <message>
        <source>average of each period</source>
        <translation>gemiddelde van elke periode</translation>
    </message>
    <message>
        <source>end of each period</source>
        <translation>einde van elke periode</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Andere goederen</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Niet uitgesplitst</translation>
    </message>
    <message>
        <source>Part of a year: %1</source>
        <translation>Deel van een jaar: %1</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berekend</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to the year’s %3.</source>
        <comment>Exports: 12 months add up to the year&apos;s 514.9.</comment>
        <translation>%1: %2 %4 vormen samen de %3 van het jaar.</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to %5, the year is given as %3.</source>
        <translation>%1: %2 %4 vormen samen %5, voor het jaar is %3 vermeld.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>kwartalen</translation>
    </message>
    <message>
        <source>computed: the sum of %1 values of one edition</source>
        <translation>berekend: de som van %1 waarden van één editie</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>eerder: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>%1 %2 revised from %3 to %4.</source>
        <comment>Imports 2021 revised from 241.0 to 262.8.</comment>
        <translation>%1 %2 herzien van %3 naar %4.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>editie van %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>gepubliceerd %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>ook in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>514.5 in another edition</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No source gives exports and imports for this period.</source>
        <translation>Geen bron geeft uitvoer en invoer voor deze periode.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Bron: %1.</translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation>Betwist.</translation>
    </message>
</context>
<context>
    <name>ChartCommands</name>
    <message>
        <source>%1: Belgium and Luxembourg together Δ</source>
        <translation>%1: België en Luxemburg samen Δ</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Nog geen cijfers</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Zoals gerapporteerd</translation>
    </message>
    <message>
        <source>Use a table of rates…</source>
        <translation>Koerstabel gebruiken…</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>%1 niet meer gebruiken</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>Koerstabel</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The rates could not be read. The columns are: period, from, to, rate.</source>
        <translation>De koersen konden niet worden gelezen. De kolommen zijn: period, from, to, rate.</translation>
    </message>
    <message>
        <source>Rates from %1</source>
        <translation>Koersen uit %1</translation>
    </message>
    <message>
        <source>Nothing was revised</source>
        <translation>Er is niets herzien</translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>What the chart shows</source>
        <translation>Wat de grafiek toont</translation>
    </message>
    <message>
        <source>Goods: no chapters given</source>
        <translation>Goederen: geen hoofdstukken gegeven</translation>
    </message>
    <message>
        <source>The files give goods by finer codes only. Whether they are all of them is not said, so no chapters are summed.</source>
        <translation>De bestanden geven goederen alleen per fijnere code. Of ze er allemaal zijn, staat er niet bij; hoofdstukken worden daarom niet opgeteld.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>Deel van het jaar</translation>
    </message>
    <message>
        <source>Parts and whole</source>
        <translation>Delen en geheel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Mirror figure</source>
        <translation>Spiegelcijfer</translation>
    </message>
    <message>
        <source>Same figure twice</source>
        <translation>Zelfde cijfer tweemaal</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>niet vergelijkbaar</translation>
    </message>
    <message>
        <source>, text says </source>
        <translation>, in de tekst staat </translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>ook in %1</translation>
    </message>
    <message>
        <source>%1 here, %2 in %3</source>
        <comment>514.9 here, 514.5 in Gazette, 3 Mar 2025</comment>
        <translation>hier %1, %2 in %3</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>%1 (rounding %2)</source>
        <comment>114.3 + 174.7 = 289.0 (rounding ±0.15)</comment>
        <translation>%1 (afronding %2)</translation>
    </message>
    <message>
        <source>not comparable with %2: the %3 figure for %1 is missing</source>
        <translation>niet vergelijkbaar met %2: %3 voor %1 ontbreekt</translation>
    </message>
    <message>
        <source>%d, computed: %1 is not stated</source>
        <translation>%d, berekend: %1 is niet vermeld</translation>
    </message>
    <message>
        <source>%d: figures too round to tell</source>
        <translation>%d: cijfers te rond om het te zeggen</translation>
    </message>
    <message>
        <source>%d, a bound or an approximate figure: not checked</source>
        <translation>%d, een grens of een benadering: niet gecontroleerd</translation>
    </message>
    <message>
        <source>%d: the sign is the partner’s perspective?</source>
        <translation>%d: is het teken vanuit de partner gezien?</translation>
    </message>
    <message>
        <source>%d; it fits %1 as the base</source>
        <translation>%d; past bij %1 als basis</translation>
    </message>
    <message>
        <source>%d; it fits the figures in %1</source>
        <translation>%d; past bij de cijfers in %1</translation>
    </message>
    <message>
        <source>%d of the year before in %1 of 12 months, about %2 expected</source>
        <translation>%d van het vorige jaar in %1 van 12 maanden, ongeveer %2 verwacht</translation>
    </message>
    <message>
        <source>%d: a part is larger than the turnover</source>
        <translation>%d: een deel is groter dan de totale handel</translation>
    </message>
    <message>
        <source>%d: a part is larger than %1</source>
        <translation>%d: een deel is groter dan %1</translation>
    </message>
    <message>
        <source>the turnover is not above zero</source>
        <translation>de totale handel is niet groter dan nul</translation>
    </message>
    <message>
        <source>%1 is out of the range of trade between two countries</source>
        <translation>%1 valt buiten wat twee landen met elkaar verhandelen</translation>
    </message>
    <message>
        <source>%d: thousand, million or billion mistaken?</source>
        <translation>%d: duizend, miljoen en miljard verwisseld?</translation>
    </message>
    <message>
        <source>the turnover is in %1, its parts are in %2</source>
        <translation>de totale handel is in %1, de delen zijn in %2</translation>
    </message>
    <message>
        <source>%d: both sides’ figures, a usual difference</source>
        <translation>%d: cijfers van beide zijden, gebruikelijk verschil</translation>
    </message>
    <message>
        <source>%d: both sides’ figures differ</source>
        <translation>%d: de cijfers van beide zijden verschillen</translation>
    </message>
    <message>
        <source>%d: both sides’ figures lie far apart</source>
        <translation>%d: de cijfers van beide zijden liggen ver uiteen</translation>
    </message>
    <message>
        <source>%d, given twice</source>
        <translation>%d, tweemaal vermeld</translation>
    </message>
    <message>
        <source>%d: two figures for the same thing</source>
        <translation>%d: twee cijfers voor hetzelfde</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Plakken als artikel</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importoverzicht…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nieuw dossier…</translation>
    </message>
    <message>
        <source>Clear recent articles</source>
        <translation>Recente artikelen wissen</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Samenvatting schrijven</translation>
    </message>
    <message>
        <source>Print summary…</source>
        <translation>Samenvatting afdrukken…</translation>
    </message>
    <message>
        <source>Issued summaries…</source>
        <translation>Uitgegeven samenvattingen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Bronnenpakket opslaan…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Kopie van de bibliotheek opslaan…</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Toevoegen aan mijn bibliotheek</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Dossier verwijderen</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Voorbeelddossier verwijderen</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Voorbeelddossier openen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Venster sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Kopiëren met bron</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Zoeken in artikel</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Zoeken in bibliotheek</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Voorkeuren…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Kantlijn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Key passages</source>
        <translation>Kernpassages</translation>
    </message>
    <message>
        <source>Evidence below</source>
        <translation>Onderbouwing onderaan</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale tekst</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As known on a day…</source>
        <translation>Zoals bekend op een dag…</translation>
    </message>
    <message>
        <source>Rejected facts</source>
        <translation>Verworpen gegevens</translation>
    </message>
    <message>
        <source>Dismiss revisions</source>
        <translation>Herzieningen verbergen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Opdrachtenpalet…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Volgend artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Vorig artikel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Origineel openen</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Taal…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Publicatiedatum…</translation>
    </message>
    <message>
        <source>File under a dossier…</source>
        <translation>In een dossier opbergen…</translation>
    </message>
    <message>
        <source>Older versions…</source>
        <translation>Oudere versies…</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel verwijderen</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Gegevens nakijken</translation>
    </message>
    <message>
        <source>Next open fact</source>
        <translation>Volgend open gegeven</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Weer splitsen</translation>
    </message>
    <message>
        <source>Confirm what the checks support…</source>
        <translation>Bevestigen wat de controles staven…</translation>
    </message>
    <message>
        <source>Confirm fact</source>
        <translation>Gegeven bevestigen</translation>
    </message>
    <message>
        <source>Reject fact</source>
        <translation>Gegeven verwerpen</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Als betwist markeren</translation>
    </message>
    <message>
        <source>Edit fact…</source>
        <translation>Gegeven bewerken…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notitie toevoegen…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>Commitments…</source>
        <translation>Toezeggingen…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Opnieuw lezen…</translation>
    </message>
    <message>
        <source>Words and aliases…</source>
        <translation>Woorden en aliassen…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Refresh figures</source>
        <translation>Cijfers vernieuwen</translation>
    </message>
    <message>
        <source>Get figures now…</source>
        <translation>Cijfers nu ophalen…</translation>
    </message>
    <message>
        <source>Pause live figures</source>
        <translation>Bijwerken pauzeren</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Hele periode</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Both sides’ figures…</source>
        <translation>Cijfers van beide partijen…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiëren als afbeelding</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartalen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Jaar tot nu toe</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Laatste twaalf maanden</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deelvenster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deelvenster</translation>
    </message>
    <message>
        <source>Briefing help</source>
        <translation>Hulp bij Briefing</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About Briefing</source>
        <translation>Over Briefing</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Voortgezet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>voortgezet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>uitgevoerd</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>niet hetzelfde</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide partijen</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <comment>overdue, silent since 5th, 18 Oct 2024</comment>
        <translation>te laat, %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Silent since 5th, 18 Oct 2024</comment>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>1 passage to judge</source>
        <translation>1 passage te beoordelen</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to judge</source>
        <translation>
            <numerusform>%n passage te beoordelen</numerusform>
            <numerusform>%n passages te beoordelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <comment>3 open</comment>
        <translation>
            <numerusform>%1 open</numerusform>
            <numerusform>%1 open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 carried</source>
        <comment>3 carried</comment>
        <translation>
            <numerusform>%1 voortgezet</numerusform>
            <numerusform>%1 voortgezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <comment>3 done</comment>
        <translation>
            <numerusform>%1 uitgevoerd</numerusform>
            <numerusform>%1 uitgevoerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent</source>
        <comment>3 silent</comment>
        <translation>
            <numerusform>%1 niet vermeld</numerusform>
            <numerusform>%1 niet vermeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>3 dropped</comment>
        <translation>
            <numerusform>%1 vervallen</numerusform>
            <numerusform>%1 vervallen</numerusform>
        </translation>
    </message>
    <message>
        <source>same topic: %1</source>
        <translation>zelfde thema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n gemeenschappelijk woord</numerusform>
            <numerusform>%n gemeenschappelijke woorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsDialog</name>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Werkwoord</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No round of this dossier has told of a commitment yet.</source>
        <translation>Nog geen ronde van dit dossier heeft een toezegging opgeleverd.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>In artikel tonen</translation>
    </message>
    <message>
        <source>Later passages</source>
        <translation>Latere passages</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Toont</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Voortgezet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet hetzelfde</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>To take other words as evidence, select them in a later article and choose Facts, Commitments.</source>
        <translation>Om andere woorden als onderbouwing te nemen, selecteert u die in een later artikel en kiest u Gegevens, Toezeggingen.</translation>
    </message>
    <message>
        <source>No later round is on file. Import an article that tells of one (Ctrl+O): passages on the same matter are offered here.</source>
        <translation>Geen latere ronde in het dossier. Importeer een artikel dat erover gaat (Ctrl+O): passages over dezelfde kwestie worden hier aangeboden.</translation>
    </message>
    <message>
        <source>The articles of later rounds do not seem to mention it. If one does, select its words there and choose Facts, Commitments (Ctrl+Shift+K): they are offered here.</source>
        <translation>De artikelen van latere rondes lijken ze niet te vermelden. Doet er een dat wel, selecteer daar dan de woorden en kies Gegevens, Toezeggingen (Ctrl+Shift+K): ze worden hier aangeboden.</translation>
    </message>
    <message>
        <source>%1, as the sentence says</source>
        <translation>%1, volgens de zin</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>geselecteerd</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Toezegging: %1</translation>
    </message>
    <message>
        <source>Commitment: by whom</source>
        <translation>Toezegging: door wie</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Vergeleken met nu</translation>
    </message>
    <message>
        <source>Compared with version %1 of %2</source>
        <translation>Vergeleken met versie %1 van %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No %4 figure is known for %3.</source>
        <translation>Voor %3 is geen cijfer bekend: %4.</translation>
    </message>
    <message>
        <source>%1 and %2 do not cover the same months. The %4 figure for %3 is missing.</source>
        <translation>%1 en %2 omvatten niet dezelfde maanden. Het cijfer voor %3 ontbreekt: %4.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 come from different reporters.</source>
        <translation>De cijfers voor %1 en %2 komen van verschillende rapporterende landen.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 concern different partners.</source>
        <translation>De cijfers voor %1 en %2 betreffen verschillende partnerlanden.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are of different flows.</source>
        <translation>De cijfers voor %1 en %2 betreffen verschillende handelsstromen.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 count different goods.</source>
        <translation>De cijfers voor %1 en %2 omvatten verschillende goederen.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are in different currencies.</source>
        <translation>De cijfers voor %1 en %2 zijn in verschillende valuta’s.</translation>
    </message>
    <message>
        <source>The %4 figure for %3 is missing.</source>
        <translation>Het cijfer voor %3 ontbreekt: %4.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is below zero: %3 in “%4”, %5.</source>
        <translation>Het cijfer voor %2 is kleiner dan nul (%1): %3 in ‘%4’, %5.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is zero: there is no change in per cent on it.</source>
        <translation>Het cijfer voor %2 is nul (%1): daarop is geen procentuele verandering te berekenen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 t.o.v. %2</translation>
    </message>
    <message>
        <source>, %1 against another edition</source>
        <translation>, %1 t.o.v. een andere editie</translation>
    </message>
    <message>
        <source>, the two figures come from different editions</source>
        <translation>, de twee cijfers komen uit verschillende edities</translation>
    </message>
    <message>
        <source>; the time of the figure for %1 is inferred</source>
        <translation>; de tijd van het cijfer voor %1 is afgeleid</translation>
    </message>
    <message>
        <source>; the value for %1 is not plausible</source>
        <translation>; de waarde voor %1 is niet aannemelijk</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening the dossier…</source>
        <translation>Dossier wordt geopend…</translation>
    </message>
    <message>
        <source>%1 – Briefing</source>
        <comment>Kazakhstan – Belgium – Briefing</comment>
        <translation>%1 – Briefing</translation>
    </message>
    <message>
        <source>%1 – evidence pack – Briefing</source>
        <comment>Kazakhstan – Belgium – evidence pack – Briefing</comment>
        <translation>%1 – bronnenpakket – Briefing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Later figures are left out, and nothing can be changed. F7 comes back to today.</source>
        <translation>Latere cijfers zijn weggelaten en er kan niets worden gewijzigd. F7 brengt u terug naar vandaag.</translation>
    </message>
    <message>
        <source>Changes made by other programs are held back.</source>
        <translation>Wijzigingen door andere programma’s worden tegengehouden.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>European Union of 28</source>
        <translation>Europese Unie van 28</translation>
    </message>
    <message>
        <source>European Union (changing composition)</source>
        <translation>Europese Unie (wisselende samenstelling)</translation>
    </message>
    <message>
        <source>euro area</source>
        <translation>eurozone</translation>
    </message>
    <message>
        <source>euro area of 20</source>
        <translation>eurozone van 20</translation>
    </message>
    <message>
        <source>all outside the European Union</source>
        <translation>alle buiten de Europese Unie</translation>
    </message>
    <message>
        <source>all within the European Union</source>
        <translation>alle binnen de Europese Unie</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Euraziatische Economische Unie</translation>
    </message>
    <message>
        <source>Commonwealth of Independent States</source>
        <translation>Gemenebest van Onafhankelijke Staten</translation>
    </message>
    <message>
        <source>Belgium–Luxembourg</source>
        <translation>België–Luxemburg</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>alle partners</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Noord-Ierland</translation>
    </message>
    <message>
        <source>United Kingdom without Northern Ireland</source>
        <translation>Verenigd Koninkrijk zonder Noord-Ierland</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Sovjet-Unie</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Tsjecho-Slowakije</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Joegoslavië</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Servië en Montenegro</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>Duitse Democratische Republiek</translation>
    </message>
    <message>
        <source>Sudan (before 2012)</source>
        <translation>Soedan (vóór 2012)</translation>
    </message>
    <message>
        <source>areas not specified</source>
        <translation>niet nader genoemde gebieden</translation>
    </message>
    <message>
        <source>bunkers</source>
        <translation>bunkers</translation>
    </message>
    <message>
        <source>free zones</source>
        <translation>vrije zones</translation>
    </message>
    <message>
        <source>special categories</source>
        <translation>bijzondere categorieën</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Europa, niet nader genoemd</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>Afrika, niet nader genoemd</translation>
    </message>
    <message>
        <source>Northern Africa, not specified</source>
        <translation>Noord-Afrika, niet nader genoemd</translation>
    </message>
    <message>
        <source>North and Central America, not specified</source>
        <translation>Noord- en Midden-Amerika, niet nader genoemd</translation>
    </message>
    <message>
        <source>Latin America, not specified</source>
        <translation>Latijns-Amerika, niet nader genoemd</translation>
    </message>
    <message>
        <source>Caribbean, not specified</source>
        <translation>Caraïben, niet nader genoemd</translation>
    </message>
    <message>
        <source>Central American Common Market, not specified</source>
        <translation>Centraal-Amerikaanse Gemeenschappelijke Markt, niet nader genoemd</translation>
    </message>
    <message>
        <source>Latin American Integration Association, not specified</source>
        <translation>Latijns-Amerikaanse Integratieassociatie, niet nader genoemd</translation>
    </message>
    <message>
        <source>Oceania, not specified</source>
        <translation>Oceanië, niet nader genoemd</translation>
    </message>
    <message>
        <source>Western Asia, not specified</source>
        <translation>West-Azië, niet nader genoemd</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>18 Oct 2024</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%4–%1 %2 %3</source>
        <comment>3–7 Dec 2024</comment>
        <translation>%4–%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>30 Jan</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing can be changed: open for reading only</source>
        <translation>Er kan niets worden gewijzigd: alleen-lezen geopend</translation>
    </message>
    <message>
        <source>Nothing can be changed: an earlier day is shown. F7 comes back to today.</source>
        <translation>Er kan niets worden gewijzigd: een eerdere dag wordt getoond. F7 gaat terug naar vandaag.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Voorbeelddossier verwijderen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The amount must be a number, such as %1.</source>
        <translation>Het bedrag moet een getal zijn, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>The change must be a number of per cent, such as %1.</source>
        <translation>De verandering moet een percentage zijn, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>De laatste maand ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>Write a period as a year or months, such as 2023, %1 or 2024-01 – 2024-08.</source>
        <translation>Geef een periode op als jaar of maanden, bijvoorbeeld 2023, %1 of 2024-01 – 2024-08.</translation>
    </message>
    <message>
        <source>Write a date with its year, such as %1 or 2024-10-18, or less of it: 2024-10, 2024.</source>
        <translation>Geef een datum met jaartal op, bijvoorbeeld %1 of 2024-10-18, of een deel ervan: 2024-10, 2024.</translation>
    </message>
    <message>
        <source>“%1” is no country known here. Write its name or two-letter code, such as %2 or BE.</source>
        <translation>‘%1’ is hier niet als land bekend. Geef de naam of de tweeletterige code op, bijvoorbeeld %2 of BE.</translation>
    </message>
    <message>
        <source>Write a currency as its three-letter code, such as USD or KZT.</source>
        <translation>Geef de valuta op met de drieletterige code, bijvoorbeeld USD of KZT.</translation>
    </message>
    <message>
        <source>The round must be a number from 1 to %1.</source>
        <translation>De ronde moet een getal van 1 tot en met %1 zijn.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>units</source>
        <translation>eenheden</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>Choose what the figure counts: exports, imports, turnover …</source>
        <translation>Kies wat het cijfer telt: uitvoer, invoer, totale handel…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Handelsstroom</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>Bedoeld</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapporterend land</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>waargenomen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Een persoon moet een naam hebben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Dit veld mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Datum of periode</translation>
    </message>
    <message>
        <source>Write the sum with its currency, such as 90 million EUR.</source>
        <translation>Geef het bedrag met de valuta op, bijvoorbeeld 90 miljoen EUR.</translation>
    </message>
    <message>
        <source>A figure needs an amount, such as %1, or a change.</source>
        <translation>Een cijfer heeft een bedrag nodig, bijvoorbeeld %1, of een verandering.</translation>
    </message>
    <message>
        <source>Only a balance can be negative. Check the sign of the amount.</source>
        <translation>Alleen een saldo kan negatief zijn. Controleer het teken van het bedrag.</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Voorbeelddossier openen</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Sleep een artikel hierheen</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>Web page, PDF, Word, mail, news feed, text, or a table of figures.</source>
        <translation>Webpagina, pdf, Word, e-mail, nieuwsfeed, tekst of een tabel met cijfers.</translation>
    </message>
    <message>
        <source>No article was known on %1</source>
        <translation>Op %1 was geen artikel bekend</translation>
    </message>
    <message>
        <source>1 article of this dossier was published later.</source>
        <translation>1 artikel van dit dossier is later gepubliceerd.</translation>
    </message>
    <message>
        <source>%1 articles of this dossier were published later.</source>
        <translation>%1 artikelen van dit dossier zijn later gepubliceerd.</translation>
    </message>
    <message>
        <source>There is no article in this dossier yet.</source>
        <translation>In dit dossier staat nog geen artikel.</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 brengt u terug naar vandaag.</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Briefing uses no network.</source>
        <translation>Artikelen blijven op deze computer. Briefing gebruikt geen netwerk.</translation>
    </message>
    <message>
        <source>You can also paste text with %1.</source>
        <translation>U kunt ook tekst plakken met %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Political consultations</source>
        <translation>Politieke consultaties</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Joint commission</source>
        <translation>Gemengde commissie</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>Data release</source>
        <translation>Publicatie van cijfers</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>fysiek</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>deels online</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>%1 round</source>
        <comment>5th round</comment>
        <translation>%1 ronde</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Consultations and trade</source>
        <translation>Consultaties en handel</translation>
    </message>
    <message>
        <source>One time axis for dates and figures</source>
        <translation>Eén tijdas voor data en cijfers</translation>
    </message>
    <message>
        <source>Dates in the article appear here</source>
        <translation>Data uit het artikel verschijnen hier</translation>
    </message>
    <message>
        <source>Figures in the article appear here</source>
        <translation>Cijfers uit het artikel verschijnen hier</translation>
    </message>
    <message>
        <source>No dated event yet</source>
        <translation>Nog geen gedateerde gebeurtenis</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Show in the article</source>
        <translation>In het artikel tonen</translation>
    </message>
    <message>
        <source>Evidence of the chosen claim</source>
        <translation>Bron van de gekozen bewering</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>alinea %1</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>no partner named</source>
        <translation>geen partner genoemd</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Verandering: %1</translation>
    </message>
    <message>
        <source>Next step, %1</source>
        <translation>Volgende stap, %1</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hoge zekerheid</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>matige zekerheid</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>lage zekerheid</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Medium confidence: period carried over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>reporter inferred</comment>
        <translation>%1 afgeleid</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <comment>reporter assumed</comment>
        <translation>%1 aangenomen</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Bevestigen: %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Verwerpen: %1</translation>
    </message>
    <message>
        <source>Mark %1 as conflict</source>
        <translation>Als betwist markeren: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bewerken: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Markeren als %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n facts</source>
        <translation>
            <numerusform>%n gegeven bevestigen</numerusform>
            <numerusform>%n gegevens bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Samenvoegen met %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Splitsen: %1</translation>
    </message>
    <message>
        <source>Part %1 into a person of their own</source>
        <translation>%1 afsplitsen als eigen persoon</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Beslissen: %1</translation>
    </message>
    <message>
        <source>Take the figure of %1</source>
        <translation>Het cijfer nemen van %1</translation>
    </message>
    <message>
        <source>1 fact waits for your decision</source>
        <translation>1 gegeven wacht op u</translation>
    </message>
    <message>
        <source>%1 facts wait for your decision</source>
        <translation>%1 gegevens wachten op u</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision</source>
        <translation>Geen gegeven van dit artikel vraagt een beslissing</translation>
    </message>
    <message>
        <source>Every fact of this article is decided</source>
        <translation>Over elk gegeven van dit artikel is beslist</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Niets geselecteerd</translation>
    </message>
    <message>
        <source>All %1 figures are of one side: %2</source>
        <comment>All 7 figures are of one side: Kazakhstan</comment>
        <translation>Alle %1 cijfers komen van één partij: %2</translation>
    </message>
    <message>
        <source>1 quotation is a translation, not the speaker’s own words</source>
        <translation>1 citaat is een vertaling, niet de eigen woorden van de spreker</translation>
    </message>
    <message>
        <source>%1 quotations are translations, not the speakers’ own words</source>
        <translation>%1 citaten zijn vertalingen, niet de eigen woorden van de sprekers</translation>
    </message>
    <message>
        <source>also said as “%1”</source>
        <translation>ook geciteerd als ‘%1’</translation>
    </message>
    <message>
        <source>%1: left out of checks and series</source>
        <comment>target: left out of checks and series</comment>
        <translation>%1: niet in controles en reeksen</translation>
    </message>
    <message>
        <source>one product only: left out of sums and series</source>
        <translation>slechts één product: niet in sommen en reeksen</translation>
    </message>
    <message>
        <source>period not known: not in the chart</source>
        <translation>periode onbekend: niet in de grafiek</translation>
    </message>
    <message>
        <source>partner not known: not in the chart</source>
        <translation>partnerland onbekend: niet in de grafiek</translation>
    </message>
    <message>
        <source>Commitments: %1</source>
        <comment>Commitments: 3 carried, 1 silent, 1 done</comment>
        <translation>Toezeggingen: %1</translation>
    </message>
    <message>
        <source>belongs to a commitment of %1</source>
        <comment>belongs to a commitment of 4th, 12 May 2022</comment>
        <translation>hoort bij een toezegging van %1</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>editie van %1</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>zoals gerapporteerd</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geraamd</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>afgestemd</translation>
    </message>
    <message>
        <source>mirror figure</source>
        <translation>spiegelcijfer</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berekend</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Selected fact</source>
        <translation>Gekozen gegeven</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Gegevens nakijken</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Als betwist markeren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>The other file is right</source>
        <translation>Het andere bestand klopt</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Vorig gegeven</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Volgend gegeven</translation>
    </message>
    <message>
        <source>Select a figure, an event or a word in the article to see its sentence.</source>
        <translation>Kies een cijfer, een gebeurtenis of een woord in het artikel om de zin te zien.</translation>
    </message>
    <message>
        <source>%1 holds instead, from %2</source>
        <translation>In plaats daarvan geldt %1, uit %2</translation>
    </message>
    <message>
        <source>Another file is right…</source>
        <translation>Een ander bestand klopt…</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Gegeven %1 van %2</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New, from “%1”</source>
        <translation>Nieuw, uit ‘%1’</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bewerken: %1</translation>
    </message>
    <message>
        <source>This does not fit the field “%1”.</source>
        <translation>Dit past niet in het veld ‘%1’.</translation>
    </message>
</context>
<context>
    <name>FactLinks</name>
    <message>
        <source>Facts in the text</source>
        <translation>Gegevens in de tekst</translation>
    </message>
</context>
<context>
    <name>FactPopover</name>
    <message>
        <source>Edit fact</source>
        <translation>Gegeven bewerken</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Nieuw gegeven</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Briefing has a fault</source>
        <translation>Fout in Briefing</translation>
    </message>
    <message>
        <source>Something in Briefing went wrong.</source>
        <translation>Er is iets misgegaan in Briefing.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe in the library. You can go on working. The report below holds no titles, paths or figures and is sent to nobody; it lies in %1.</source>
        <translation>Alles wat tot nu toe is opgeslagen, staat veilig in de bibliotheek. U kunt doorwerken. Het verslag hieronder bevat geen titels, paden of cijfers en wordt naar niemand gestuurd; het staat in %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>schaal</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>handelsstroom</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>change</source>
        <translation>verandering</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>rapporterend land</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partnerland</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>nauwkeurigheid</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>city</source>
        <translation>stad</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>format</source>
        <translation>vorm</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>role</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
</context>
<context>
    <name>FigureStatus</name>
    <message>
        <source>target</source>
        <translation>streefcijfer</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>change</source>
        <translation>verandering</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Get figures</source>
        <translation>Cijfers ophalen</translation>
    </message>
    <message>
        <source>Trade of %1 and %2</source>
        <translation>Handel van %1 en %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Bronnen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1.</source>
        <translation>Uitvoer en invoer zoals elke partij ze rapporteert, jaren sinds %1.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1, and goods by HS chapter.</source>
        <translation>Uitvoer en invoer zoals elke partij ze rapporteert, jaren sinds %1, en goederen per GS-hoofdstuk.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1, and goods by HS chapter.</source>
        <translation>Uitvoer en invoer zoals elke partij ze rapporteert, jaren en maanden sinds %1, en goederen per GS-hoofdstuk.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1.</source>
        <translation>Uitvoer en invoer zoals elke partij ze rapporteert, jaren en maanden sinds %1.</translation>
    </message>
    <message>
        <source>No source is switched on. Choose them under Sources…</source>
        <translation>Geen bron is ingeschakeld. Kies er een bij Bronnen…</translation>
    </message>
    <message>
        <source>Working offline: no source is asked.</source>
        <translation>Offline: geen bron wordt bevraagd.</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>%1 wordt bevraagd: %2 van %3</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>Zoeken in artikel</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Volgende (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Exports</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Invoer</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Totale handel</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Wederuitvoer</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Wederinvoer</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>turnover, in a narrow place</comment>
        <translation>Handel</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move (Alt+Up, Alt+Down)</source>
        <translation>Sleep om te verplaatsen (Alt+Omhoog, Alt+Omlaag)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Briefing help</source>
        <translation>Hulp bij Briefing</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Manual (in English)</source>
        <translation>Handleiding (in het Engels)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Wereld</translation>
    </message>
    <message>
        <source>a table of your own</source>
        <translation>een eigen tabel</translation>
    </message>
    <message>
        <source>%1, edition not dated</source>
        <translation>%1, editie zonder datum</translation>
    </message>
    <message>
        <source>%1, edition of %2</source>
        <translation>%1, editie van %2</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 product</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n producten</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency (quantity or share)</source>
        <translation>geen valuta (hoeveelheid of aandeel)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaren</translation>
    </message>
    <message>
        <source>half-years</source>
        <translation>halfjaren</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>kwartalen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>parts of years</source>
        <translation>delen van jaren</translation>
    </message>
    <message>
        <source>other periods</source>
        <translation>andere perioden</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 nieuw cijfer</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n nieuw cijfer</numerusform>
            <numerusform>%n nieuwe cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new series</source>
        <translation>1 nieuwe reeks</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n nieuwe reeks</numerusform>
            <numerusform>%n nieuwe reeksen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is in the library already</source>
        <translation>1 cijfer staat al in de bibliotheek</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are in the library already</source>
        <translation>
            <numerusform>%n cijfer staat al in de bibliotheek</numerusform>
            <numerusform>%n cijfers staan al in de bibliotheek</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is revised; the earlier one stays readable</source>
        <translation>1 cijfer wordt herzien; het eerdere blijft leesbaar</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are revised; the earlier ones stay readable</source>
        <translation>
            <numerusform>%n cijfer wordt herzien; het eerdere blijft leesbaar</numerusform>
            <numerusform>%n cijfers worden herzien; de eerdere blijven leesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure differs from the library’s of the same edition</source>
        <translation>1 cijfer wijkt af van dat van de bibliotheek in dezelfde editie</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the library’s of the same edition</source>
        <translation>
            <numerusform>%n cijfer wijkt af van dat van de bibliotheek in dezelfde editie</numerusform>
            <numerusform>%n cijfers wijken af van die van de bibliotheek in dezelfde editie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure of the earlier file is not in this one and leaves</source>
        <translation>1 cijfer van het eerdere bestand staat niet in dit bestand en vervalt</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the earlier file are not in this one and leave</source>
        <translation>
            <numerusform>%n cijfer van het eerdere bestand staat niet in dit bestand en vervalt</numerusform>
            <numerusform>%n cijfers van het eerdere bestand staan niet in dit bestand en vervallen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 rij wacht op een antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer</source>
        <translation>
            <numerusform>%n rij wacht op een antwoord</numerusform>
            <numerusform>%n rijen wachten op een antwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Er verandert niets.</translation>
    </message>
    <message>
        <source>Figures below zero (%1, the first at %2) are kept and marked as implausible</source>
        <translation>Cijfers kleiner dan nul (%1, het eerste bij %2) worden bewaard en als onwaarschijnlijk gemarkeerd</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They go to the dossier %2.</source>
        <translation>Geen van de rijen betreft %1. Ze gaan naar het dossier %2.</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They are of %2; each shows in the dossier of its pair.</source>
        <translation>Geen van de rijen betreft %1. Ze gaan over %2; elk verschijnt in het dossier van zijn landenpaar.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
    <message>
        <source>Whose figures are these, and on trade with whom?</source>
        <translation>Wiens cijfers zijn dit, en over handel met wie?</translation>
    </message>
    <message>
        <source>In which unit and currency is “%1”?</source>
        <translation>In welke eenheid en valuta is ‘%1’?</translation>
    </message>
    <message>
        <source>Which currency is “%1”?</source>
        <translation>Welke valuta is ‘%1’?</translation>
    </message>
    <message>
        <source>Which scale is “%1”?</source>
        <translation>Welke schaal is ‘%1’?</translation>
    </message>
    <message>
        <source>Which period is “%1”?</source>
        <translation>Welke periode is ‘%1’?</translation>
    </message>
    <message>
        <source>What is “%1”: exports, imports, turnover?</source>
        <translation>Wat is ‘%1’: uitvoer, invoer, totale handel?</translation>
    </message>
    <message>
        <source>Which country is “%1” (it reports the figures)?</source>
        <translation>Welk land is ‘%1’ (het rapporteert de cijfers)?</translation>
    </message>
    <message>
        <source>Which country is “%1” (the partner)?</source>
        <translation>Welk land is ‘%1’ (het partnerland)?</translation>
    </message>
    <message>
        <source>How is “%1” to be read?</source>
        <translation>Hoe moet ‘%1’ worden gelezen?</translation>
    </message>
    <message>
        <source>Which number is “%1”?</source>
        <translation>Welk getal is ‘%1’?</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than its heading: %1</source>
        <translation>Deze rij heeft meer of minder cellen dan de kop: %1</translation>
    </message>
    <message>
        <source>These figures of %1 are a thousand times, or a thousandth of, what the library holds. What is right?</source>
        <translation>Deze cijfers (%1) zijn het duizendvoud, of een duizendste, van wat in de bibliotheek staat. Wat klopt?</translation>
    </message>
    <message>
        <source>The file differs from the library in the same edition. What shall hold?</source>
        <translation>Het bestand wijkt af van de bibliotheek in dezelfde editie. Wat moet gelden?</translation>
    </message>
    <message>
        <source>“%1” is not understood (%2). What is it?</source>
        <translation>‘%1’ is niet begrijpelijk (%2). Wat is het?</translation>
    </message>
    <message>
        <source>1 row, at %1</source>
        <translation>1 rij, bij %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, the first at %1</source>
        <translation>
            <numerusform>%n rij, bij %1</numerusform>
            <numerusform>%n rijen, de eerste bij %1</numerusform>
        </translation>
    </message>
    <message>
        <source>row </source>
        <translation>rij </translation>
    </message>
    <message>
        <source>column </source>
        <translation>kolom </translation>
    </message>
    <message>
        <source>%1 reports, on trade with %2</source>
        <translation>%1 rapporteert, over handel met %2</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>losse eenheden</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>duizenden</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>miljoenen</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>miljarden</translation>
    </message>
    <message>
        <source>The file is in %1: read it so</source>
        <translation>Het bestand is in %1: zo lezen</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>De komma is het decimaalteken</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>De punt is het decimaalteken</translation>
    </message>
    <message>
        <source>The file is right as it is printed</source>
        <translation>Het bestand klopt zoals het er staat</translation>
    </message>
    <message>
        <source>Keep both side by side, marked as differing</source>
        <translation>Beide naast elkaar bewaren, als afwijkend gemarkeerd</translation>
    </message>
    <message>
        <source>This file is right: its figures hold, the others stay readable</source>
        <translation>Dit bestand klopt: zijn cijfers gelden, de andere blijven leesbaar</translation>
    </message>
    <message>
        <source>This file is the newer state: take back its earlier import</source>
        <translation>Dit bestand is nieuwer: de eerdere import ervan terugnemen</translation>
    </message>
    <message>
        <source>The library is right: leave these rows out</source>
        <translation>De bibliotheek klopt: deze rijen weglaten</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Deze rijen weglaten</translation>
    </message>
    <message>
        <source>a newer text of the article</source>
        <translation>een nieuwere tekst van het artikel</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 gegeven</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier text kept</source>
        <translation>1 eerdere tekst bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts kept</source>
        <translation>
            <numerusform>%n eerdere tekst bewaard</numerusform>
            <numerusform>%n eerdere teksten bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>1 revised</source>
        <translation>1 herzien</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n herzien</numerusform>
            <numerusform>%n herzien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 wijkt af</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n wijkt af</numerusform>
            <numerusform>%n wijken af</numerusform>
        </translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 al bekend</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n al bekend</numerusform>
            <numerusform>%n al bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>The text before it holds again; this one stays readable among the older versions.</source>
        <translation>De tekst van daarvoor geldt weer; deze blijft leesbaar bij de oudere versies.</translation>
    </message>
    <message>
        <source>Notes and decisions go to where their words stand, or wait in the article.</source>
        <translation>Notities en beslissingen gaan naar waar hun woorden staan, of wachten in het artikel.</translation>
    </message>
    <message>
        <source>The article leaves with 1 fact.</source>
        <translation>Het artikel verdwijnt met 1 gegeven.</translation>
    </message>
    <message>
        <source>1 figure repeats an earlier one of the file and is taken once: %1</source>
        <translation>1 cijfer herhaalt een eerder cijfer in het bestand en wordt eenmaal overgenomen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures repeat earlier ones of the file and are taken once: %1</source>
        <translation>
            <numerusform>%n cijfer herhaalt een eerder cijfer in het bestand en wordt eenmaal overgenomen: %1</numerusform>
            <numerusform>%n cijfers herhalen eerdere cijfers in het bestand en worden eenmaal overgenomen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article leaves with %n facts.</source>
        <translation>
            <numerusform>Het artikel verdwijnt met %n gegeven.</numerusform>
            <numerusform>Het artikel verdwijnt met %n gegevens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its earlier text leaves with it.</source>
        <translation>De eerdere tekst ervan verdwijnt mee.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n earlier texts leave with it.</source>
        <translation>
            <numerusform>De %n eerdere tekst ervan verdwijnt mee.</numerusform>
            <numerusform>De %n eerdere teksten ervan verdwijnen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them you decided or corrected; that is kept with it.</source>
        <translation>Over 1 daarvan hebt u beslist of u hebt het verbeterd; dat blijft erbij bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them you decided or corrected; that is kept with it.</source>
        <translation>
            <numerusform>Over %n daarvan hebt u beslist of u hebt het verbeterd; dat blijft erbij bewaard.</numerusform>
            <numerusform>Over %n daarvan hebt u beslist of u hebt ze verbeterd; dat blijft erbij bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note or highlight leaves with it.</source>
        <translation>1 notitie of markering verdwijnt mee.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes and highlights leave with it.</source>
        <translation>
            <numerusform>%n notitie of markering verdwijnt mee.</numerusform>
            <numerusform>%n notities en markeringen verdwijnen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure leaves chart, tables and summary.</source>
        <translation>1 cijfer verdwijnt uit grafiek, tabellen en samenvatting.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures leave chart, tables and summary.</source>
        <translation>
            <numerusform>%n cijfer verdwijnt uit grafiek, tabellen en samenvatting.</numerusform>
            <numerusform>%n cijfers verdwijnen uit grafiek, tabellen en samenvatting.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier figure that it had replaced shows again.</source>
        <translation>1 eerder cijfer dat erdoor was vervangen, verschijnt weer.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier figures that they had replaced show again.</source>
        <translation>
            <numerusform>%n eerder cijfer dat erdoor was vervangen, verschijnt weer.</numerusform>
            <numerusform>%n eerdere cijfers die erdoor waren vervangen, verschijnen weer.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure stays: %1 gives it too.</source>
        <translation>1 cijfer blijft: %1 vermeldt het ook.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stay: %1 gives them too.</source>
        <translation>
            <numerusform>%n cijfer blijft: %1 vermeldt het ook.</numerusform>
            <numerusform>%n cijfers blijven: %1 vermeldt ze ook.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later revisions from %1 are not touched.</source>
        <translation>Latere herzieningen uit %1 blijven ongemoeid.</translation>
    </message>
    <message>
        <source>1 figure corrected by hand stays as corrected.</source>
        <translation>1 met de hand verbeterd cijfer blijft zoals verbeterd.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures corrected by hand stay as corrected.</source>
        <translation>
            <numerusform>%n met de hand verbeterd cijfer blijft zoals verbeterd.</numerusform>
            <numerusform>%n met de hand verbeterde cijfers blijven zoals verbeterd.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file goes on waiting for an answer.</source>
        <translation>1 rij van het bestand blijft op een antwoord wachten.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file go on waiting for an answer.</source>
        <translation>
            <numerusform>%n rij van het bestand blijft op een antwoord wachten.</numerusform>
            <numerusform>%n rijen van het bestand blijven op een antwoord wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>basis of the figure</source>
        <translation>grondslag van het cijfer</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>editie</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>decimaalteken</translation>
    </message>
    <message>
        <source>exports or imports</source>
        <translation>uitvoer of invoer</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>key of the series</source>
        <translation>sleutel van de reeks</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>schaal</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>landen</translation>
    </message>
    <message>
        <source>partner country</source>
        <translation>partnerland</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>goederen</translation>
    </message>
    <message>
        <source>reporting country</source>
        <translation>rapporterend land</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>standing of the figure</source>
        <translation>status van het cijfer</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cel</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>The figures are in the library.</source>
        <translation>De cijfers staan in de bibliotheek.</translation>
    </message>
    <message>
        <source>Choose two countries to see those between them.</source>
        <translation>Kies twee landen om de cijfers ertussen te zien.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nieuw dossier…</translation>
    </message>
    <message>
        <source>Both countries’ figures are here.</source>
        <translation>De cijfers van beide landen zijn er.</translation>
    </message>
    <message>
        <source>See what %1 and %2 say of the same goods, and how far apart they are.</source>
        <translation>Bekijk wat %1 en %2 over dezelfde goederen melden en hoever ze uiteenlopen.</translation>
    </message>
    <message>
        <source>Show both sides’ figures</source>
        <translation>Cijfers van beide partijen tonen</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import a table</source>
        <translation>Tabel importeren</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Bestand %1 van %2</translation>
    </message>
    <message>
        <source>Remember the answers for tables with this heading</source>
        <translation>De antwoorden onthouden voor tabellen met deze kop</translation>
    </message>
    <message>
        <source>Take it again whenever it is saved</source>
        <translation>Opnieuw inlezen telkens als het wordt opgeslagen</translation>
    </message>
    <message>
        <source>While Briefing runs, each saved state of this file takes the place of the one before</source>
        <translation>Zolang Briefing loopt, vervangt elke opgeslagen stand van dit bestand de vorige</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alles annuleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dit bestand overslaan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Wat alleen u weet</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat afwijkt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Dit bestand</translation>
    </message>
    <message>
        <source>What is revised</source>
        <translation>Wat herzien wordt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>and 1 kind of values more</source>
        <translation>en nog 1 soort waarden</translation>
    </message>
    <message numerus="yes">
        <source>and %n kinds of values more</source>
        <translation>
            <numerusform>en nog %n soort waarden</numerusform>
            <numerusform>en nog %n soorten waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 cijfer</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n cijfer</numerusform>
            <numerusform>%n cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gerapporteerd door</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose the pair to look at…</source>
        <translation>Kies het landenpaar dat u wilt bekijken…</translation>
    </message>
    <message>
        <source>All figures are kept; those of other pairs show when you open a dossier of theirs.</source>
        <translation>Alle cijfers worden bewaard; die van andere landenparen verschijnen wanneer u een dossier daarvan opent.</translation>
    </message>
    <message>
        <source>%1 (new dossier)</source>
        <translation>%1 (nieuw dossier)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures that change</source>
        <translation>Cijfers die veranderen</translation>
    </message>
    <message>
        <source>Import, 1 row waits</source>
        <translation>Importeren, 1 rij wacht</translation>
    </message>
    <message numerus="yes">
        <source>Import, %n rows wait</source>
        <translation>
            <numerusform>Importeren, %n rij wacht</numerusform>
            <numerusform>Importeren, %n rijen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Later antwoorden</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read again, changed</source>
        <translation>Opnieuw gelezen, gewijzigd</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Al in de bibliotheek</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wacht op een antwoord</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>1 file read</source>
        <translation>1 bestand gelezen</translation>
    </message>
    <message>
        <source>%1 files read</source>
        <translation>%1 bestanden gelezen</translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation>%1 al in de bibliotheek</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 niet gelezen</translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>de rest is geannuleerd</translation>
    </message>
    <message>
        <source>the rest was not begun</source>
        <translation>de rest is niet begonnen</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Er is niets gelezen</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importverslag</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 gegeven</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 gegevens</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 cijfer</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 cijfers</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importoverzicht</translation>
    </message>
    <message>
        <source>Everything that came in, newest first. Taking an import back is a step that undo takes back.</source>
        <translation>Alles wat is binnengekomen, het nieuwste eerst. Ook het terugnemen van een import is een stap die u ongedaan kunt maken.</translation>
    </message>
    <message>
        <source>Answer now…</source>
        <translation>Nu antwoorden…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>File or article</source>
        <translation>Bestand of artikel</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Deze import terugnemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>1 table waits for your answer</source>
        <translation>1 tabel wacht op uw antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait for your answer</source>
        <translation>
            <numerusform>%n tabel wacht op uw antwoord</numerusform>
            <numerusform>%n tabellen wachten op uw antwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Teruggenomen %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Er is nog niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Bring this import back</source>
        <translation>Deze import terughalen</translation>
    </message>
    <message>
        <source>This import was taken back. Bringing it back shows its figures and facts again.</source>
        <translation>Deze import is teruggenomen. Bij het terughalen verschijnen de cijfers en gegevens ervan weer.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Terughalen: %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Terugnemen: %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Articles and trade tables (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</source>
        <translation>Artikelen en handelstabellen (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</translation>
    </message>
    <message>
        <source>Evidence packs (*.briefing)</source>
        <translation>Bronnenpakketten (*.briefing)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Briefing loads nothing from the network.</source>
        <translation>Briefing laadt niets van het netwerk.</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop the file here.</source>
        <translation>Sla de pagina op in uw browser en sleep het bestand hierheen.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Hier valt niets te importeren.</translation>
    </message>
    <message>
        <source>Use a web page, a text file, or copied words.</source>
        <translation>Gebruik een webpagina, een tekstbestand of gekopieerde tekst.</translation>
    </message>
    <message>
        <source>These are too many words to paste.</source>
        <translation>Dit is te veel tekst om te plakken.</translation>
    </message>
    <message>
        <source>Save them as a text file and import that.</source>
        <translation>Sla die op als tekstbestand en importeer dat.</translation>
    </message>
    <message>
        <source>Pasted article</source>
        <translation>Geplakt artikel</translation>
    </message>
    <message>
        <source>Finding facts…</source>
        <translation>Gegevens worden gezocht…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Import: %1 van %2</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Tabel wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Issued summaries</source>
        <translation>Uitgegeven samenvattingen</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Zoals uitgegeven</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>Shown beside the list</source>
        <translation>Naast de lijst getoond</translation>
    </message>
    <message>
        <source>Nothing was printed or saved of this dossier yet.</source>
        <translation>Van dit dossier is nog niets afgedrukt of opgeslagen.</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Logboek exporteren…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Opnieuw opslaan…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Opnieuw afdrukken…</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Veranderingen opslaan…</translation>
    </message>
    <message>
        <source>Print changes…</source>
        <translation>Veranderingen afdrukken…</translation>
    </message>
    <message>
        <source>This was no PDF. Save it again to look at it; it is kept as it was, byte for byte.</source>
        <translation>Dit was geen pdf. Sla het opnieuw op om het te bekijken; het is byte voor byte bewaard zoals het was.</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without keeping the document.</source>
        <translation>Een oudere versie van Briefing heeft deze uitgave genoteerd zonder het document te bewaren.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>De pagina kon niet worden opgemaakt. Details: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-documenten (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Samenvatting opslaan</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>De pagina is uitgegeven, maar de bibliotheek kon dat niet noteren: %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Issued summaries</source>
        <translation>Uitgegeven samenvattingen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Rubricering</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Printer of bestand</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Geen rubricering</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message numerus="yes">
        <source>%n items unreviewed</source>
        <translation>
            <numerusform>%n gegeven niet nagekeken</numerusform>
            <numerusform>%n gegevens niet nagekeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n exemplaar</numerusform>
            <numerusform>%n exemplaren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Perhaps the same story as “%1” (%2)</source>
        <translation>Misschien hetzelfde bericht als ‘%1’ (%2)</translation>
    </message>
    <message>
        <source>Tells the same event as “%1” (%2)</source>
        <translation>Gaat over dezelfde gebeurtenis als ‘%1’ (%2)</translation>
    </message>
    <message>
        <source>the same page</source>
        <translation>dezelfde pagina</translation>
    </message>
    <message>
        <source>%1 of 100 words alike</source>
        <translation>%1 van de 100 woorden gelijk</translation>
    </message>
    <message>
        <source>figures that agree: %1</source>
        <translation>overeenkomende cijfers: %1</translation>
    </message>
    <message>
        <source>the same round</source>
        <translation>dezelfde ronde</translation>
    </message>
    <message>
        <source>people in common: %1</source>
        <translation>gemeenschappelijke personen: %1</translation>
    </message>
</context>
<context>
    <name>KinOffer</name>
    <message>
        <source>Not the same</source>
        <translation>Niet hetzelfde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Zelfde bericht</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Zelfde gebeurtenis</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Other sum of money</source>
        <translation>Ander geldbedrag</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Volgende stappen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Other sums of money</source>
        <translation>Andere geldbedragen</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Click hides these underlines, Alt-click shows only these.</source>
        <translation>Klik verbergt deze onderstrepingen, Alt-klik toont alleen deze.</translation>
    </message>
</context>
<context>
    <name>KnownOn</name>
    <message>
        <source>As known on a day</source>
        <translation>Zoals bekend op een dag</translation>
    </message>
    <message>
        <source>The whole window then shows what had been published by that day: later editions and corrections of tables, and later articles with the facts in them, are left out. Undated tables and the figures of undated articles count from the end of their period. Your decisions on facts hold. Nothing can be changed meanwhile.</source>
        <translation>Het hele venster toont dan wat op die dag was gepubliceerd: latere edities en verbeteringen van tabellen en latere artikelen met hun gegevens zijn weggelaten. Tabellen zonder datum en de cijfers uit artikelen zonder datum tellen vanaf het einde van hun periode. Uw beslissingen over gegevens blijven gelden. Intussen kan er niets worden gewijzigd.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Days that brought figures</source>
        <translation>Dagen die cijfers brachten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pers</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazachs</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the article</source>
        <translation>Taal van het artikel</translation>
    </message>
    <message>
        <source>The article is read anew in this language. You see what would change before anything does.</source>
        <translation>Het artikel wordt opnieuw gelezen in deze taal. U ziet vooraf wat er zou veranderen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Volgens de tekst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Zien wat verandert…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hatched: part of year</source>
        <translation>Gearceerd: deel van het jaar</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Sample</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>toegevoegd %1</translation>
    </message>
    <message>
        <source>Without a dossier</source>
        <translation>Zonder dossier</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 artikelen</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 na te kijken</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Zoeken in bibliotheek</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Mentioned, not imported</source>
        <translation>Genoemd, niet geïmporteerd</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Which articles are listed</source>
        <translation>Welke artikelen in de lijst staan</translation>
    </message>
    <message>
        <source>No dossiers yet. The first article you add starts one, named after the two countries it mentions.</source>
        <translation>Nog geen dossiers. Het eerste artikel dat u toevoegt, begint er een, genoemd naar de twee landen die erin voorkomen.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Nog geen artikelen.</translation>
    </message>
    <message>
        <source>No article was known on this day.</source>
        <translation>Op deze dag was geen artikel bekend.</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>Er hoeft niets te worden nagekeken.</translation>
    </message>
    <message>
        <source>Source of a printed page</source>
        <translation>Bron van een afgedrukte pagina</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultaat</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 resultaten</translation>
    </message>
    <message>
        <source>No two sources of this dossier disagree, and nothing is disputed.</source>
        <translation>Geen bronnen in dit dossier spreken elkaar tegen en niets is betwist.</translation>
    </message>
    <message>
        <source>No articles match ‘%1’.</source>
        <translation>Geen artikelen gevonden voor ‘%1’.</translation>
    </message>
    <message>
        <source>Nothing known on %2 matches ‘%1’.</source>
        <translation>Niets gevonden voor ‘%1’ in wat bekend was op %2.</translation>
    </message>
    <message>
        <source>Articles of this dossier</source>
        <translation>Artikelen van dit dossier</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle artikelen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Dossier verwijderen</translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation>Naam van het dossier wijzigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Remove dossier %1</source>
        <translation>Dossier %1 verwijderen</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Bron kopiëren</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Opbergen in</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel verwijderen</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Uit %1 halen</translation>
    </message>
    <message>
        <source>File under %1</source>
        <translation>Opbergen in %1</translation>
    </message>
    <message>
        <source>Same story as “%1”</source>
        <translation>Zelfde bericht als ‘%1’</translation>
    </message>
    <message>
        <source>Same event as “%1”</source>
        <translation>Zelfde gebeurtenis als ‘%1’</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Zelfde bericht</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Niet hetzelfde bericht</translation>
    </message>
</context>
<context>
    <name>LiveIndicator</name>
    <message>
        <source>Live · updated %1</source>
        <translation>Actueel · %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>Paused · figures from %1</source>
        <translation>Pauze · cijfers van %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Offline · figures from %1</source>
        <translation>Offline · cijfers van %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Live figures: %1</source>
        <translation>Bijwerken van cijfers: %1</translation>
    </message>
</context>
<context>
    <name>MarginColumn</name>
    <message>
        <source>Facts in margin</source>
        <translation>Gegevens in de kantlijn</translation>
    </message>
</context>
<context>
    <name>MarkChip</name>
    <message>
        <source>Portion mark: %1</source>
        <translation>Alineamerking: %1</translation>
    </message>
    <message>
        <source>No portion mark</source>
        <translation>Geen alineamerking</translation>
    </message>
    <message>
        <source>Mark how sensitive this paragraph is: (U), (R), (C) or your own</source>
        <translation>Geef aan hoe gevoelig deze alinea is: (U), (R), (C) of een eigen markering</translation>
    </message>
    <message>
        <source>%1 (M)</source>
        <comment>Portion mark: (U) (M)</comment>
        <translation>%1 (M)</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Gegevens</translation>
    </message>
    <message>
        <source>Char&amp;t</source>
        <translation>Gra&amp;fiek</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Venster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Recente artikelen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Kleurthema</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Herzieningen</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Selectie markeren als</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Cut time by</source>
        <translation>Tijd indelen in</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge facts</source>
        <translation>Gegevens samenvoegen</translation>
    </message>
    <message>
        <source>Which fact says the same as this one?</source>
        <translation>Welk gegeven zegt hetzelfde als dit?</translation>
    </message>
    <message>
        <source>Facts of the same kind</source>
        <translation>Gegevens van dezelfde soort</translation>
    </message>
    <message>
        <source>The one that leads keeps its place; the other stays beneath it.</source>
        <translation>Het leidende gegeven houdt zijn plaats; het andere staat eronder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>groot</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>te verklaren</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>geen verhouding</translation>
    </message>
    <message>
        <source>CIF and FOB</source>
        <translation>CIF en FOB</translation>
    </message>
    <message>
        <source>Transit, re-export</source>
        <translation>Doorvoer, wederuitvoer</translation>
    </message>
    <message>
        <source>Origin, consignment</source>
        <translation>Oorsprong, verzending</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Scope, edition</source>
        <translation>Afbakening, editie</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>kan het verklaren</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>een deel ervan</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>verklaart het niet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Both sides value the goods alike, by their tables.</source>
        <translation>Beide partijen waarderen de goederen volgens hun tabellen op dezelfde manier.</translation>
    </message>
    <message>
        <source>Freight and insurance would make %1’s imports the higher figure; they are the lower one.</source>
        <translation>Met vracht en verzekering zou de invoer van %1 het hoogste cijfer zijn; het is het laagste.</translation>
    </message>
    <message>
        <source>Imports are counted with freight and insurance: 10 to 20 % above exports is usual, and it is %4 here.</source>
        <translation>Invoer wordt geteld met vracht en verzekering: 10 tot 20 % boven de uitvoer is gebruikelijk, hier is het %4.</translation>
    </message>
    <message>
        <source>Freight and insurance explain 10 to 20 %; %1’s imports stand %4 above %2’s exports.</source>
        <translation>Vracht en verzekering verklaren 10 tot 20 %; de invoer van %1 ligt %4 boven de uitvoer van %2.</translation>
    </message>
    <message>
        <source>Which figure is the higher one cannot be said without a common currency.</source>
        <translation>Welk cijfer het hoogste is, valt zonder gemeenschappelijke valuta niet te zeggen.</translation>
    </message>
    <message>
        <source>%2 may count goods that only pass through its ports, or that were declared for %1 and went elsewhere.</source>
        <translation>%2 telt misschien goederen mee die alleen door de eigen havens gaan, of die voor %1 waren aangegeven en elders terechtkwamen.</translation>
    </message>
    <message>
        <source>Goods in transit would make %2’s exports the higher figure; they are not.</source>
        <translation>Met goederen in doorvoer zou de uitvoer van %2 het hoogste cijfer zijn; dat is niet zo.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods made elsewhere and sent from %2 are not in its figure.</source>
        <translation>%1 telt naar land van oorsprong: goederen die elders zijn gemaakt en uit %2 zijn verzonden, zitten niet in het cijfer.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods of %2 that came through third countries are in its figure.</source>
        <translation>%1 telt naar land van oorsprong: goederen uit %2 die via derde landen kwamen, zitten in het cijfer.</translation>
    </message>
    <message>
        <source>Over a full year only what was under way at its two ends counts in different years.</source>
        <translation>Over een vol jaar valt alleen in verschillende jaren wat aan het begin en het einde onderweg was.</translation>
    </message>
    <message>
        <source>In %3 goods that left may arrive after its end: compare full years before drawing conclusions.</source>
        <translation>Goederen die in %3 vertrokken, kunnen na het einde ervan aankomen: vergelijk volle jaren voor u conclusies trekt.</translation>
    </message>
    <message>
        <source>Both sides count in one currency.</source>
        <translation>Beide partijen tellen in dezelfde valuta.</translation>
    </message>
    <message>
        <source>The sides count in two currencies and no rate is used: switch rates on to compare.</source>
        <translation>De partijen tellen in twee valuta’s en er wordt geen koers gebruikt: schakel koersen in om te vergelijken.</translation>
    </message>
    <message>
        <source>%5. Inside the period it lay between %6 and %7.</source>
        <translation>%5. Binnen de periode lag de koers tussen %6 en %7.</translation>
    </message>
    <message>
        <source>%5. How far it moved inside the period is not known.</source>
        <translation>%5. Hoeveel de koers binnen de periode bewoog, is niet bekend.</translation>
    </message>
    <message>
        <source>To the end of 1998 Belgium and Luxembourg reported as one.</source>
        <translation>Tot eind 1998 rapporteerden België en Luxemburg samen.</translation>
    </message>
    <message>
        <source>A part is confidential and missing on one side.</source>
        <translation>Een deel is vertrouwelijk en ontbreekt bij één partij.</translation>
    </message>
    <message>
        <source>The figures come from editions of %8.</source>
        <translation>De cijfers komen uit edities van %8.</translation>
    </message>
    <message>
        <source>When one of the two figures was published is not known: one may be older.</source>
        <translation>Wanneer een van de twee cijfers is gepubliceerd, is niet bekend: het kan ouder zijn.</translation>
    </message>
    <message>
        <source>Both are totals of all goods, of editions of one day.</source>
        <translation>Beide zijn totalen van alle goederen, uit edities van dezelfde dag.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>einde van %1</translation>
    </message>
    <message>
        <source>average of %2 days of %1</source>
        <translation>gemiddelde van %2 dagen van %1</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>gemiddelde van %1</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>ECB-referentiekoersen</translation>
    </message>
    <message>
        <source>Average of the period</source>
        <translation>Gemiddelde van de periode</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Einde van de periode</translation>
    </message>
    <message>
        <source>%1’s figure is %3 times %2’s</source>
        <translation>Het cijfer van %1 is %3 maal dat van %2</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <translation>Van %1 naar %2, %3</translation>
    </message>
</context>
<context>
    <name>MirrorModel</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goederen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
</context>
<context>
    <name>NewDossier</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>A dossier holds the articles and trade figures of two countries.</source>
        <translation>Een dossier bevat de artikelen en handelscijfers van twee landen.</translation>
    </message>
    <message>
        <source>Figures as reported by</source>
        <translation>Cijfers gerapporteerd door</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 pictures not loaded</source>
        <translation>%1 afbeeldingen niet geladen</translation>
    </message>
    <message>
        <source>%1 embedded frames left out</source>
        <translation>%1 ingebedde kaders weggelaten</translation>
    </message>
    <message>
        <source>%1 pieces that the page hides</source>
        <translation>%1 stukken die de pagina verbergt</translation>
    </message>
    <message>
        <source>%1 pieces around the article left out</source>
        <translation>%1 stukken rond het artikel weggelaten</translation>
    </message>
    <message>
        <source>nested %1 deep, so read without its structure</source>
        <translation>%1 niveaus diep genest, daarom zonder structuur gelezen</translation>
    </message>
    <message>
        <source>the article could not be told from the page around it</source>
        <translation>het artikel was niet te onderscheiden van de pagina eromheen</translation>
    </message>
    <message>
        <source>a very long page, cut after %1 signs</source>
        <translation>een zeer lange pagina, afgebroken na %1 tekens</translation>
    </message>
    <message>
        <source>%1 pages at the end left out</source>
        <translation>%1 bladzijden aan het eind weggelaten</translation>
    </message>
    <message>
        <source>%1 files sent along</source>
        <translation>%1 meegestuurde bestanden</translation>
    </message>
    <message>
        <source>%1 entries read</source>
        <translation>%1 berichten gelezen</translation>
    </message>
    <message>
        <source>%1 entries were known already</source>
        <translation>%1 berichten waren al bekend</translation>
    </message>
    <message>
        <source>%1 entries left out</source>
        <translation>%1 berichten weggelaten</translation>
    </message>
    <message>
        <source>%1 further entries in the feed, not read here</source>
        <translation>nog %1 berichten in de nieuwsfeed, hier niet gelezen</translation>
    </message>
    <message>
        <source>encoding guessed: %1</source>
        <translation>codering geraden: %1</translation>
    </message>
    <message>
        <source>the encoding it declares (%1) is wrong</source>
        <translation>de opgegeven codering (%1) is onjuist</translation>
    </message>
    <message>
        <source>its letters were encoded twice; they are read as they were meant</source>
        <translation>de letters waren twee keer gecodeerd; ze worden gelezen zoals bedoeld</translation>
    </message>
    <message>
        <source>%1 places could not be decoded</source>
        <translation>%1 plaatsen konden niet worden gedecodeerd</translation>
    </message>
    <message>
        <source>line ends made uniform</source>
        <translation>regeleinden gelijkgetrokken</translation>
    </message>
    <message>
        <source>%1 signs that cannot be shown were replaced</source>
        <translation>%1 tekens die niet kunnen worden getoond, zijn vervangen</translation>
    </message>
    <message>
        <source>%1 marks that turn the reading direction</source>
        <translation>%1 tekens die de leesrichting omkeren</translation>
    </message>
    <message>
        <source>a run of %1 signs without a blank</source>
        <translation>een reeks van %1 tekens zonder spatie</translation>
    </message>
    <message>
        <source>very long: facts were looked for in its beginning only; all of it can be read and searched</source>
        <translation>heel lang: gegevens zijn alleen in het begin gezocht; alles kan worden gelezen en doorzocht</translation>
    </message>
    <message>
        <source>no title found; it begins with its first words</source>
        <translation>geen titel gevonden; het begint met zijn eerste woorden</translation>
    </message>
    <message>
        <source>no two countries found as the parties, so it lies in no dossier</source>
        <translation>geen twee landen als partijen gevonden, dus in geen enkel dossier</translation>
    </message>
    <message>
        <source>it tells of several countries (%1): it lies in the dossier of the first two and in those there are of the others</source>
        <translation>gaat over meerdere landen (%1): ligt in het dossier van de eerste twee en in bestaande dossiers van de andere</translation>
    </message>
    <message>
        <source>%1 pairs of countries; each shows in the dossier of its pair</source>
        <translation>%1 landenparen; elk verschijnt in het dossier van zijn paar</translation>
    </message>
    <message>
        <source>its figures are of %1, which is no pair of countries: they show in no dossier</source>
        <translation>de cijfers gaan over %1, wat geen landenpaar is: ze verschijnen in geen enkel dossier</translation>
    </message>
    <message>
        <source>%1 rows of country groups or totals left out</source>
        <translation>%1 rijen met landengroepen of totalen weggelaten</translation>
    </message>
    <message>
        <source>%1 detail rows left out, their totals taken</source>
        <translation>%1 detailrijen weggelaten, hun totalen overgenomen</translation>
    </message>
    <message>
        <source>%1 rows of goods in another classification left out: no total beside them</source>
        <translation>%1 rijen van goederen in een andere indeling weggelaten: er staat geen totaal naast</translation>
    </message>
    <message>
        <source>%1 balances left out: a balance is computed</source>
        <translation>%1 saldi weggelaten: een saldo wordt berekend</translation>
    </message>
    <message>
        <source>%1 rows left out: their source is an article</source>
        <translation>%1 rijen weggelaten: hun bron is een artikel</translation>
    </message>
    <message>
        <source>hidden sheet “%1” left out</source>
        <translation>verborgen blad ‘%1’ weggelaten</translation>
    </message>
    <message>
        <source>%1 values were known already</source>
        <translation>%1 waarden waren al bekend</translation>
    </message>
    <message>
        <source>%1 values revise earlier ones; both are kept</source>
        <translation>%1 waarden herzien eerdere; beide worden bewaard</translation>
    </message>
    <message>
        <source>%1 values differ from ones of the same edition; both are kept</source>
        <translation>%1 waarden wijken af van die van dezelfde editie; beide worden bewaard</translation>
    </message>
    <message>
        <source>%1 values hold in place of ones of other files, which stay readable</source>
        <translation>%1 waarden gelden in plaats van die van andere bestanden, die leesbaar blijven</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>wacht op een antwoord: %1</translation>
    </message>
    <message>
        <source>%1 more questions</source>
        <translation>nog %1 vragen</translation>
    </message>
    <message>
        <source>%1 rows left out as you said</source>
        <translation>%1 rijen op uw aanwijzing weggelaten</translation>
    </message>
    <message>
        <source>%1 rows of totals left out</source>
        <translation>%1 rijen met totalen weggelaten</translation>
    </message>
    <message>
        <source>%1 columns of totals left out</source>
        <translation>%1 kolommen met totalen weggelaten</translation>
    </message>
    <message>
        <source>totals of months read as the time that their months make up</source>
        <translation>totalen van maanden gelezen als de periode die hun maanden vormen</translation>
    </message>
    <message>
        <source>heading of several lines, its columns read as: %1</source>
        <translation>kop van meerdere regels, de kolommen gelezen als: %1</translation>
    </message>
    <message>
        <source>%1 rows or columns of shares left out: no sums of money</source>
        <translation>%1 rijen of kolommen met aandelen weggelaten: geen geldbedragen</translation>
    </message>
    <message>
        <source>%1 rows of other indicators left out</source>
        <translation>%1 rijen met andere indicatoren weggelaten</translation>
    </message>
    <message>
        <source>%1 formulas without a stored result left out</source>
        <translation>%1 formules zonder opgeslagen uitkomst weggelaten</translation>
    </message>
    <message>
        <source>%1 is a formula without a stored result</source>
        <translation>%1 is een formule zonder opgeslagen uitkomst</translation>
    </message>
    <message>
        <source>each row ends with a delimiter, which was left out</source>
        <translation>elke rij eindigt met een scheidingsteken, dat is weggelaten</translation>
    </message>
    <message>
        <source>line %1 has no end: the file may be cut, and its last figure be a part of one</source>
        <translation>regel %1 heeft geen einde: het bestand is misschien afgekapt en het laatste cijfer maar een deel</translation>
    </message>
    <message>
        <source>read as trade of %1, as the heading says</source>
        <translation>gelezen als handel van %1, zoals de kop aangeeft</translation>
    </message>
    <message>
        <source>%1 turnovers are not the sum of exports and imports</source>
        <translation>%1 totalen van de handel zijn niet de som van uitvoer en invoer</translation>
    </message>
    <message>
        <source>%1 years are not the sum of their months</source>
        <translation>%1 jaren zijn niet de som van hun maanden</translation>
    </message>
    <message>
        <source>%1 stated balances are not exports less imports</source>
        <translation>%1 vermelde saldi zijn niet uitvoer min invoer</translation>
    </message>
    <message>
        <source>%1 totals are less than the products of one level together</source>
        <translation>%1 totalen zijn kleiner dan de producten van één niveau samen</translation>
    </message>
    <message>
        <source>%1 values are more than ten times their neighbours, or a tenth; kept and marked</source>
        <translation>%1 waarden zijn meer dan tien keer hun buren, of een tiende; bewaard en gemarkeerd</translation>
    </message>
    <message>
        <source>a link, not followed</source>
        <translation>een link, niet gevolgd</translation>
    </message>
    <message>
        <source>perhaps the same story as “%1”; decide above the article</source>
        <translation>misschien hetzelfde bericht als ‘%1’; beslis boven het artikel</translation>
    </message>
    <message>
        <source>tells the same event as “%1”</source>
        <translation>gaat over dezelfde gebeurtenis als ‘%1’</translation>
    </message>
    <message>
        <source>version %1 of an article that was there; the older text is kept</source>
        <translation>versie %1 van een artikel dat er al was; de oudere tekst wordt bewaard</translation>
    </message>
    <message>
        <source>an older text of an article; the newer one stays</source>
        <translation>een oudere tekst van een artikel; de nieuwere blijft</translation>
    </message>
    <message>
        <source>%1 passages have no place in the newer text; they wait in the article</source>
        <translation>%1 passages hebben geen plaats in de nieuwere tekst; ze wachten in het artikel</translation>
    </message>
    <message>
        <source>1 picture not loaded</source>
        <translation>1 afbeelding niet geladen</translation>
    </message>
    <message>
        <source>1 embedded frame left out</source>
        <translation>1 ingebed kader weggelaten</translation>
    </message>
    <message>
        <source>1 piece that the page hides</source>
        <translation>1 stuk dat de pagina verbergt</translation>
    </message>
    <message>
        <source>1 piece around the article left out</source>
        <translation>1 stuk rond het artikel weggelaten</translation>
    </message>
    <message>
        <source>1 page at the end left out</source>
        <translation>1 bladzijde aan het eind weggelaten</translation>
    </message>
    <message>
        <source>1 file sent along</source>
        <translation>1 meegestuurd bestand</translation>
    </message>
    <message>
        <source>1 entry read</source>
        <translation>1 bericht gelezen</translation>
    </message>
    <message>
        <source>1 entry was known already</source>
        <translation>1 bericht was al bekend</translation>
    </message>
    <message>
        <source>1 entry left out</source>
        <translation>1 bericht weggelaten</translation>
    </message>
    <message>
        <source>1 further entry in the feed, not read here</source>
        <translation>nog 1 bericht in de nieuwsfeed, hier niet gelezen</translation>
    </message>
    <message>
        <source>1 place could not be decoded</source>
        <translation>1 plaats kon niet worden gedecodeerd</translation>
    </message>
    <message>
        <source>1 sign that cannot be shown was replaced</source>
        <translation>1 teken dat niet kan worden getoond, is vervangen</translation>
    </message>
    <message>
        <source>1 mark that turns the reading direction</source>
        <translation>1 teken dat de leesrichting omkeert</translation>
    </message>
    <message>
        <source>1 row of country groups or totals left out</source>
        <translation>1 rij met landengroepen of totalen weggelaten</translation>
    </message>
    <message>
        <source>1 detail row left out, its total taken</source>
        <translation>1 detailrij weggelaten, het totaal overgenomen</translation>
    </message>
    <message>
        <source>1 row of goods in another classification left out: no total beside it</source>
        <translation>1 rij van goederen in een andere indeling weggelaten: er staat geen totaal naast</translation>
    </message>
    <message>
        <source>1 balance left out: a balance is computed</source>
        <translation>1 saldo weggelaten: een saldo wordt berekend</translation>
    </message>
    <message>
        <source>1 row left out: its source is an article</source>
        <translation>1 rij weggelaten: de bron is een artikel</translation>
    </message>
    <message>
        <source>1 value was known already</source>
        <translation>1 waarde was al bekend</translation>
    </message>
    <message>
        <source>1 value revises an earlier one; both are kept</source>
        <translation>1 waarde herziet een eerdere; beide worden bewaard</translation>
    </message>
    <message>
        <source>1 value differs from one of the same edition; both are kept</source>
        <translation>1 waarde wijkt af van die van dezelfde editie; beide worden bewaard</translation>
    </message>
    <message>
        <source>1 value holds in place of one of another file, which stays readable</source>
        <translation>1 waarde geldt in plaats van die van een ander bestand, die leesbaar blijft</translation>
    </message>
    <message>
        <source>1 more question</source>
        <translation>nog 1 vraag</translation>
    </message>
    <message>
        <source>1 row left out as you said</source>
        <translation>1 rij op uw aanwijzing weggelaten</translation>
    </message>
    <message>
        <source>1 row of totals left out</source>
        <translation>1 rij met totalen weggelaten</translation>
    </message>
    <message>
        <source>1 column of totals left out</source>
        <translation>1 kolom met totalen weggelaten</translation>
    </message>
    <message>
        <source>1 row or column of shares left out: no sums of money</source>
        <translation>1 rij of kolom met aandelen weggelaten: geen geldbedragen</translation>
    </message>
    <message>
        <source>1 row of other indicators left out</source>
        <translation>1 rij met andere indicatoren weggelaten</translation>
    </message>
    <message>
        <source>1 formula without a stored result left out</source>
        <translation>1 formule zonder opgeslagen uitkomst weggelaten</translation>
    </message>
    <message>
        <source>1 turnover is not the sum of exports and imports</source>
        <translation>1 totaal van de handel is niet de som van uitvoer en invoer</translation>
    </message>
    <message>
        <source>1 year is not the sum of its months</source>
        <translation>1 jaar is niet de som van zijn maanden</translation>
    </message>
    <message>
        <source>1 stated balance is not exports less imports</source>
        <translation>1 vermeld saldo is niet uitvoer min invoer</translation>
    </message>
    <message>
        <source>1 total is less than the products of one level together</source>
        <translation>1 totaal is kleiner dan de producten van één niveau samen</translation>
    </message>
    <message>
        <source>1 value is more than ten times its neighbours, or a tenth; kept and marked</source>
        <translation>1 waarde is meer dan tien keer haar buren, of een tiende; bewaard en gemarkeerd</translation>
    </message>
    <message>
        <source>1 passage has no place in the newer text; it waits in the article</source>
        <translation>1 passage heeft geen plaats in de nieuwere tekst; ze wacht in het artikel</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Write a note, or leave it empty to highlight only</source>
        <translation>Schrijf een notitie, of laat leeg om alleen te markeren</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notitie verwijderen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>You are looking at an earlier day.</source>
        <translation>U kijkt naar een eerdere dag.</translation>
    </message>
    <message>
        <source>Nothing was changed. Come back to today to confirm, correct or import.</source>
        <translation>Er is niets gewijzigd. Keer terug naar vandaag om te bevestigen, te verbeteren of te importeren.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>The data moved on.</source>
        <translation>De gegevens zijn intussen veranderd.</translation>
    </message>
    <message>
        <source>Another hand has changed this since. Nothing was changed now; look at it again.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Er is nu niets gewijzigd; bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Dit kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>It was published on %1; shown is what was known on %2.</source>
        <translation>Het is gepubliceerd op %1; getoond wordt wat bekend was op %2.</translation>
    </message>
    <message>
        <source>This article came later.</source>
        <translation>Dit artikel kwam later.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>De bibliotheek kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>This library can only be read</source>
        <translation>Deze bibliotheek is alleen-lezen</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Kopieer die naar een eigen map.</translation>
    </message>
    <message>
        <source>An earlier day is shown</source>
        <translation>Een eerdere dag wordt getoond</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 brengt u terug naar vandaag.</translation>
    </message>
</context>
<context>
    <name>Ordinal</name>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>4th to 20th</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd</comment>
        <translation>%1e</translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Figures as a table (*.csv)</source>
        <translation>Cijfers als tabel (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Alles als JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>De export kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 geëxporteerd</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tekening (*.svg)</translation>
    </message>
    <message>
        <source>Figures as a workbook (*.xlsx)</source>
        <translation>Cijfers als werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>De afbeelding kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 opgeslagen</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Evidence pack, for reading only.</source>
        <translation>Bronnenpakket, alleen-lezen.</translation>
    </message>
    <message>
        <source>%1 is as it was sealed; every hash agrees. Nothing can be changed in it.</source>
        <translation>%1 is zoals het werd verzegeld; elke hash klopt. Er kan niets in worden gewijzigd.</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Toevoegen aan mijn bibliotheek</translation>
    </message>
    <message>
        <source>Evidence pack (*.briefing)</source>
        <translation>Bronnenpakket (*.briefing)</translation>
    </message>
    <message>
        <source>Save evidence pack</source>
        <translation>Bronnenpakket opslaan</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own</source>
        <translation>%1 opent in een eigen venster</translation>
    </message>
    <message>
        <source>The evidence pack could not be opened.</source>
        <translation>Het bronnenpakket kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Start Briefing with it instead.</source>
        <translation>Start Briefing er in plaats daarvan mee op.</translation>
    </message>
    <message>
        <source>The evidence pack was not opened.</source>
        <translation>Het bronnenpakket is niet geopend.</translation>
    </message>
    <message>
        <source>Added to your library.</source>
        <translation>Toegevoegd aan uw bibliotheek.</translation>
    </message>
    <message>
        <source>New articles: %1, facts: %2. Already there and left as they are: %3.</source>
        <translation>Nieuwe artikelen: %1, gegevens: %2. Al aanwezig en ongewijzigd gelaten: %3.</translation>
    </message>
    <message>
        <source>Articles that have a newer text now: %1.</source>
        <translation>Artikelen die nu een nieuwere tekst hebben: %1.</translation>
    </message>
    <message>
        <source>Nothing was added to your library.</source>
        <translation>Er is niets aan uw bibliotheek toegevoegd.</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>The text has changed since; only its article can be shown.</source>
        <translation>De tekst is sindsdien veranderd; alleen het artikel kan worden getoond.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Bron %1</translation>
    </message>
    <message>
        <source>This code opens nothing.</source>
        <translation>Deze code opent niets.</translation>
    </message>
    <message>
        <source>The source of %1 was published after the day that is shown. F7 comes back to today.</source>
        <translation>De bron van %1 is na de getoonde dag gepubliceerd. F7 brengt u terug naar vandaag.</translation>
    </message>
    <message>
        <source>“%1” is no code of a printed page. Write it as printed, like KZ-BE-0001.2 [3].</source>
        <translation>‘%1’ is geen code van een afgedrukte pagina. Typ die zoals afgedrukt, bijvoorbeeld KZ-BE-0001.2 [3].</translation>
    </message>
    <message>
        <source>This library holds no dossier %2. The page was made with another library.</source>
        <translation>Deze bibliotheek bevat geen dossier %2. De pagina is met een andere bibliotheek gemaakt.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library.</source>
        <translation>Uit deze bibliotheek is geen pagina %1 uitgegeven.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library; the newest version is %3.</source>
        <translation>Uit deze bibliotheek is geen pagina %1 uitgegeven; de nieuwste versie is %3.</translation>
    </message>
    <message>
        <source>Page %1 has no source [%4]; its last one is [%3].</source>
        <translation>Pagina %1 heeft geen bron [%4]; de laatste is [%3].</translation>
    </message>
    <message>
        <source>Page %1 rests on no source.</source>
        <translation>Pagina %1 steunt op geen enkele bron.</translation>
    </message>
    <message>
        <source>The article behind %5 was removed from this library.</source>
        <translation>Het artikel achter %5 is uit deze bibliotheek verwijderd.</translation>
    </message>
    <message>
        <source>What %1 looked like was not kept, so sources are numbered as on a page made now. Compare the words.</source>
        <translation>Hoe %1 eruitzag, is niet bewaard; de bronnen zijn genummerd als op een nu gemaakte pagina. Vergelijk de woorden.</translation>
    </message>
    <message>
        <source>Numbered as in the newest version, %1. If your page has another version, add it.</source>
        <translation>Genummerd als in de nieuwste versie, %1. Heeft uw pagina een andere versie, voeg die dan toe.</translation>
    </message>
</context>
<context>
    <name>PageEdits</name>
    <message>
        <source>Remove a line</source>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Weer afdrukken</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Mark a paragraph</source>
        <translation>Alinea merken</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Mark every paragraph</source>
        <translation>Elke alinea merken</translation>
    </message>
    <message>
        <source>Write the title block</source>
        <translation>Titelblok schrijven</translation>
    </message>
    <message>
        <source>Write on the page</source>
        <translation>Op de pagina schrijven</translation>
    </message>
</context>
<context>
    <name>PageMeasure</name>
    <message>
        <source>1 word</source>
        <translation>1 woord</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line on paper</source>
        <translation>1 regel op papier</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on paper</source>
        <translation>
            <numerusform>%n regel op papier</numerusform>
            <numerusform>%n regels op papier</numerusform>
        </translation>
    </message>
    <message>
        <source>one line each: shorten</source>
        <translation>elk één regel: inkorten</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 van %2 woorden</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 van %2 regels</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>take out %n</source>
        <translation>
            <numerusform>%n schrappen</numerusform>
            <numerusform>%n schrappen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message numerus="yes">
        <source>%n pages: shorten %1.</source>
        <translation>
            <numerusform>%n pagina: kort %1 in.</numerusform>
            <numerusform>%n pagina’s: kort %1 in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page 1 holds %1 words of %2: shorten %3.</source>
        <translation>Pagina 1 bevat %1 van %2 woorden: kort %3 in.</translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 controle klopt niet; de pagina vermeldt dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n controle klopt niet; de pagina vermeldt dat.</numerusform>
            <numerusform>%n controles kloppen niet; de pagina vermeldt dat.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim unreviewed; the page says so.</source>
        <translation>1 bewering niet nagekeken; de pagina vermeldt dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims unreviewed; the page says so.</source>
        <translation>
            <numerusform>%n bewering niet nagekeken; de pagina vermeldt dat.</numerusform>
            <numerusform>%n beweringen niet nagekeken; de pagina vermeldt dat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>Er is geen rubricering gekozen; de pagina vermeldt dat.</translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 teken kan niet worden afgedrukt en verschijnt als een vakje.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n teken kan niet worden afgedrukt en verschijnt als een vakje.</numerusform>
            <numerusform>%n tekens kunnen niet worden afgedrukt en verschijnen als vakjes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Print again</source>
        <translation>Weer afdrukken</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Bovenaan vastzetten</translation>
    </message>
    <message>
        <source>Portion mark…</source>
        <translation>Alineamerking…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Bron tonen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Pin to the top (P)</source>
        <translation>Bovenaan vastzetten (P)</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Onwaarschijnlijk</translation>
    </message>
    <message>
        <source>Unranked</source>
        <translation>Niet ingeschat</translation>
    </message>
    <message>
        <source>How likely they raise it</source>
        <translation>Hoe waarschijnlijk zij het ter sprake brengen</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Mogelijke vraag</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>Ons antwoord</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Lege regel</translation>
    </message>
    <message>
        <source>always printed: the check is open</source>
        <translation>altijd afgedrukt: de controle staat open</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>geen plaats op de pagina</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>marked %1</source>
        <translation>gemerkt %1</translation>
    </message>
    <message>
        <source>An open check always prints.</source>
        <translation>Een open controle wordt altijd afgedrukt.</translation>
    </message>
    <message>
        <source>No room: the section holds no more. Pin it, or leave out another.</source>
        <translation>Geen plaats: meer past niet in dit deel. Zet het vast of laat iets anders weg.</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Losmaken (P)</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Print the section “%1”</source>
        <translation>Het deel ‘%1’ afdrukken</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Meer tonen (%1)</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Bottom line</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>What this is and what has changed, in your words</source>
        <translation>Waar het om gaat en wat er veranderd is, in uw woorden</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Zin toevoegen</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Onze doelen</translation>
    </message>
    <message>
        <source>What should this meeting achieve?</source>
        <translation>Wat moet dit gesprek opleveren?</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Doel toevoegen</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Gesprekspunten</translation>
    </message>
    <message>
        <source>What do we say? Verb first.</source>
        <translation>Wat zeggen we? Werkwoord voorop.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Mogelijke vragen</translation>
    </message>
    <message>
        <source>What will they raise?</source>
        <translation>Wat brengen zij ter sprake?</translation>
    </message>
    <message>
        <source>Add what they may raise</source>
        <translation>Mogelijke vraag toevoegen</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Laatste ronde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Woordvoeringslijn</translation>
    </message>
    <message>
        <source>What may be said in public</source>
        <translation>Wat in het openbaar mag worden gezegd</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>2024-10-18: what happened. The date may be left out.</source>
        <translation>2024-10-18: wat er gebeurde. De datum mag worden weggelaten.</translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation>Fragment toevoegen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Leemten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Titelblok</translation>
    </message>
    <message>
        <source>No figures of all trade on file. Import an article or a table with figures (Ctrl+O).</source>
        <translation>Geen cijfers over de hele handel in het dossier. Importeer een artikel of een tabel met cijfers (Ctrl+O).</translation>
    </message>
    <message>
        <source>No round on file. Import an article that tells of one (Ctrl+O).</source>
        <translation>Geen ronde in het dossier. Importeer een artikel dat erover gaat (Ctrl+O).</translation>
    </message>
    <message>
        <source>Nobody named on file.</source>
        <translation>Niemand genoemd in het dossier.</translation>
    </message>
    <message>
        <source>Nothing to verify: no figures on file.</source>
        <translation>Niets na te kijken: geen cijfers in het dossier.</translation>
    </message>
    <message>
        <source>No gaps found.</source>
        <translation>Geen leemten gevonden.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Opdrachtenpalet</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Typ een opdracht</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>No command matches. What cannot be done at the moment is not listed.</source>
        <translation>Geen opdracht gevonden. Wat nu niet kan, staat niet in de lijst.</translation>
    </message>
</context>
<context>
    <name>PassageTray</name>
    <message>
        <source>Passages without a place</source>
        <translation>Passages zonder plaats</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige passage</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Volgende passage</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Hier plaatsen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>%1 passages without a place</source>
        <translation>%1 passages zonder plaats</translation>
    </message>
    <message>
        <source>1 passage without a place</source>
        <translation>1 passage zonder plaats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Selecteer eerst de woorden in het artikel</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>select where it stands now</source>
        <translation>selecteer waar het nu staat</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <comment>half and year</comment>
        <translation>H%1 %2</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two months in full</comment>
        <translation> t/m </translation>
    </message>
    <message>
        <source>one month</source>
        <translation>één maand</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>twee maanden</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>drie maanden</translation>
    </message>
    <message>
        <source>four months</source>
        <translation>vier maanden</translation>
    </message>
    <message>
        <source>five months</source>
        <translation>vijf maanden</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>zes maanden</translation>
    </message>
    <message>
        <source>seven months</source>
        <translation>zeven maanden</translation>
    </message>
    <message>
        <source>eight months</source>
        <translation>acht maanden</translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>negen maanden</translation>
    </message>
    <message>
        <source>ten months</source>
        <translation>tien maanden</translation>
    </message>
    <message>
        <source>eleven months</source>
        <translation>elf maanden</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PortionDialog</name>
    <message>
        <source>Portion mark</source>
        <translation>Alineamerking</translation>
    </message>
    <message>
        <source>It prints before the paragraph as you write it, for example (U) or (LIMITE).</source>
        <translation>De merking wordt vóór de alinea afgedrukt zoals u die schrijft, bijvoorbeeld (U) of (LIMITE).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standaardwaarden</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Voorbeeld van de pagina</translation>
    </message>
    <message>
        <source>The page is being laid out…</source>
        <translation>De pagina wordt opgemaakt…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>What you confirmed, corrected, rejected or added stays as it is. Undo takes all of this back.</source>
        <translation>Wat u hebt bevestigd, verbeterd, verworpen of toegevoegd, blijft zoals het is. Met ‘Ongedaan maken’ neemt u dit alles terug.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Keep as read now</source>
        <translation>Laten zoals nu</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Er zou niets veranderen.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 told otherwise</source>
        <translation>%1 nieuw, %2 verdwenen, %3 anders verteld</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Anders verteld</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>you</source>
        <translation>u</translation>
    </message>
    <message>
        <source>%1 – kept: decided by %2</source>
        <translation>%1 – bewaard: beslist door %2</translation>
    </message>
    <message>
        <source>; the text now reads %1</source>
        <translation>; in de tekst staat nu %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no room left on the disk of this library.</source>
        <translation>Er is geen ruimte meer op de schijf van deze bibliotheek.</translation>
    </message>
    <message>
        <source>It can be read. Free some space and start again to change it.</source>
        <translation>Lezen kan. Maak ruimte vrij en start opnieuw om ze te wijzigen.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Deze bibliotheek is alleen-lezen geopend.</translation>
    </message>
    <message>
        <source>Nothing can be changed in it. Copy it to a folder of your own to work with it.</source>
        <translation>Er kan niets in worden gewijzigd. Kopieer die naar een eigen map om ermee te werken.</translation>
    </message>
    <message>
        <source>Opening the sample dossier…</source>
        <translation>Voorbeelddossier wordt geopend…</translation>
    </message>
    <message>
        <source>The library file is gone.</source>
        <translation>Het bibliotheekbestand is verdwenen.</translation>
    </message>
    <message>
        <source>What you see is kept on screen. Put the file back and start again, or save a copy.</source>
        <translation>Wat u ziet, blijft op het scherm. Zet het bestand terug en start opnieuw, of sla een kopie op.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>De kopie kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 opgeslagen</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Publication date</source>
        <translation>Publicatiedatum</translation>
    </message>
    <message>
        <source>Dates without a year and words such as “last year” count from this day. Leave it empty if it is unknown.</source>
        <translation>Data zonder jaar en woorden als ‘vorig jaar’ tellen vanaf deze dag. Laat het veld leeg als de datum onbekend is.</translation>
    </message>
    <message>
        <source>The day below is inferred: the source states none.</source>
        <translation>De dag hieronder is afgeleid: de bron noemt er geen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Zien wat verandert…</translation>
    </message>
    <message>
        <source>Write one day, such as %1.</source>
        <translation>Geef één dag op, bijvoorbeeld %1.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestands&amp;typen:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Duplex Printing</source>
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange zijde</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Korte zijde</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle pagina’s</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oneven pagina’s</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even pagina’s</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>about</source>
        <translation>ongeveer</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>meer dan</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Words were taught or removed since this article was read. Read it again to use them.</source>
        <translation>Sinds dit artikel is gelezen, zijn er woorden bijgekomen of verwijderd. Lees het opnieuw om ze te gebruiken.</translation>
    </message>
    <message>
        <source>This article was read with an older word list. Read it again to see what would change.</source>
        <translation>Dit artikel is met een oudere woordenlijst gelezen. Lees het opnieuw om te zien wat er zou veranderen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>zoals in de tekst</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Gepubliceerd: %1</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Wordt opnieuw gelezen…</translation>
    </message>
    <message>
        <source>Read again: 1 fact changed</source>
        <translation>Opnieuw gelezen: 1 gegeven veranderd</translation>
    </message>
    <message>
        <source>Read again: %1 facts changed</source>
        <translation>Opnieuw gelezen: %1 gegevens veranderd</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>paragraph %1</source>
        <translation>alinea %1</translation>
    </message>
    <message>
        <source>Related on the same page</source>
        <translation>Verwant op dezelfde pagina</translation>
    </message>
    <message>
        <source>text direction marks shown as %1</source>
        <translation>tekens voor de leesrichting getoond als %1</translation>
    </message>
    <message>
        <source>1 sentence without dates or figures</source>
        <translation>1 zin zonder data of cijfers</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences without dates or figures</source>
        <translation>
            <numerusform>%n zin zonder data of cijfers</numerusform>
            <numerusform>%n zinnen zonder data of cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>opgeslagen %1</translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation>gepubliceerd %1 (afgeleid)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>gepubliceerd %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>toegevoegd %1</translation>
    </message>
    <message>
        <source>Paper as the theme</source>
        <translation>Papier zoals het kleurthema</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>Licht papier</translation>
    </message>
    <message>
        <source>Sepia paper</source>
        <translation>Sepia papier</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Donker papier</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>geen uitsplitsing vermeld</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>growth on base: +1.7 % on 514.9</comment>
        <translation>%1 op %2</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Zelfde bericht</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Niet hetzelfde bericht</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Passage plaatsen</translation>
    </message>
    <message>
        <source>Discard passage</source>
        <translation>Passage weggooien</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notitie bewerken</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notitie bewerken…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Kopiëren met bron</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notitie toevoegen…</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Selectie markeren als</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Als betwist markeren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Afsplitsen als eigen persoon</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>Source text</source>
        <translation>Brontekst</translation>
    </message>
    <message>
        <source>Key passages (Ctrl+K)</source>
        <translation>Kernpassages (Ctrl+K)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 (how sure it is)</source>
        <translation>%1 (hoe zeker het is)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>year inferred</source>
        <translation>jaar afgeleid</translation>
    </message>
    <message>
        <source>year inferred from the figures cited</source>
        <translation>jaar afgeleid uit de vermelde cijfers</translation>
    </message>
    <message>
        <source>year inferred from the date of publication</source>
        <translation>jaar afgeleid uit de datum van publicatie</translation>
    </message>
    <message>
        <source>year inferred from a date nearby</source>
        <translation>jaar afgeleid uit een datum in de buurt</translation>
    </message>
    <message>
        <source>year inferred from the text around it</source>
        <translation>jaar afgeleid uit de tekst eromheen</translation>
    </message>
    <message>
        <source>the year after the one it is compared with</source>
        <translation>het jaar na dat waarmee wordt vergeleken</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before publication</source>
        <translation>jaar afgeleid: de laatste zulke dag vóór publicatie</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before the dateline</source>
        <translation>jaar afgeleid: de laatste zulke dag vóór de datum van het artikel</translation>
    </message>
    <message>
        <source>year inferred: the next such day after publication</source>
        <translation>jaar afgeleid: de eerste zulke dag na publicatie</translation>
    </message>
    <message>
        <source>year inferred: the next such day after the dateline</source>
        <translation>jaar afgeleid: de eerste zulke dag na de datum van het artikel</translation>
    </message>
    <message>
        <source>counted from the date of the dateline</source>
        <translation>geteld vanaf de datum van het artikel</translation>
    </message>
    <message>
        <source>counted from the date of publication</source>
        <translation>geteld vanaf de datum van publicatie</translation>
    </message>
    <message>
        <source>counted back from the last day</source>
        <translation>teruggeteld vanaf de laatste dag</translation>
    </message>
    <message>
        <source>counted from the event told before</source>
        <translation>geteld vanaf de eerder vermelde gebeurtenis</translation>
    </message>
    <message>
        <source>some day of the visit it was part of</source>
        <translation>een dag van het bezoek waar het bij hoorde</translation>
    </message>
    <message>
        <source>taken from the dateline</source>
        <translation>overgenomen uit de datum van het artikel</translation>
    </message>
    <message>
        <source>named by the line above</source>
        <translation>genoemd door de regel erboven</translation>
    </message>
    <message>
        <source>the country of the delegation</source>
        <translation>het land van de delegatie</translation>
    </message>
    <message>
        <source>the same months of the year before</source>
        <translation>dezelfde maanden van het jaar ervoor</translation>
    </message>
    <message>
        <source>the last one completed before publication</source>
        <translation>de laatste die vóór publicatie was afgesloten</translation>
    </message>
    <message>
        <source>a fiscal year; its months depend on the country</source>
        <translation>een begrotingsjaar; de maanden ervan hangen van het land af</translation>
    </message>
    <message>
        <source>reporter inferred from the ministry that gave the figures</source>
        <translation>rapporterend land afgeleid uit het ministerie dat de cijfers gaf</translation>
    </message>
    <message>
        <source>reporter inferred from the statistics cited</source>
        <translation>rapporterend land afgeleid uit de aangehaalde statistiek</translation>
    </message>
    <message>
        <source>reporter assumed: the first of the two parties</source>
        <translation>rapporterend land aangenomen: de eerste van de twee partijen</translation>
    </message>
    <message>
        <source>whose exports these are is not stated</source>
        <translation>wiens uitvoer dit is, is niet vermeld</translation>
    </message>
    <message>
        <source>the partner is named in the sentence</source>
        <translation>het partnerland is in de zin genoemd</translation>
    </message>
    <message>
        <source>the other of the two parties</source>
        <translation>de andere van de twee partijen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>currency taken from the figure before</source>
        <translation>valuta overgenomen van het vorige cijfer</translation>
    </message>
    <message>
        <source>no currency stated</source>
        <translation>geen valuta vermeld</translation>
    </message>
    <message>
        <source>no period stated</source>
        <translation>geen periode vermeld</translation>
    </message>
    <message>
        <source>scale shared with the figure beside it</source>
        <translation>schaal gedeeld met het cijfer ernaast</translation>
    </message>
    <message>
        <source>period carried over from an earlier sentence</source>
        <translation>periode overgenomen uit een eerdere zin</translation>
    </message>
    <message>
        <source>period given in a note for all figures</source>
        <translation>periode vermeld in een noot voor alle cijfers</translation>
    </message>
    <message>
        <source>flow carried over from the figure before</source>
        <translation>handelsstroom overgenomen van het vorige cijfer</translation>
    </message>
    <message>
        <source>no word tells the flow: supposed from what stands around</source>
        <translation>geen woord noemt de stroom: vermoed uit wat eromheen staat</translation>
    </message>
    <message>
        <source>the word for the flow stands far from the figure</source>
        <translation>het woord voor de handelsstroom staat ver van het cijfer</translation>
    </message>
    <message>
        <source>no place is told</source>
        <translation>geen plaats genoemd</translation>
    </message>
    <message>
        <source>no day is told</source>
        <translation>geen dag genoemd</translation>
    </message>
    <message>
        <source>only who, when and where tell that it was a meeting</source>
        <translation>alleen wie, wanneer en waar zeggen dat het een ontmoeting was</translation>
    </message>
    <message>
        <source>only the headline tells of it</source>
        <translation>alleen de kop noemt het</translation>
    </message>
    <message>
        <source>the day is taken from the dateline</source>
        <translation>de dag komt uit de plaatsregel</translation>
    </message>
    <message>
        <source>the day is told in another sentence</source>
        <translation>de dag staat in een andere zin</translation>
    </message>
    <message>
        <source>the place is told in another sentence</source>
        <translation>de plaats staat in een andere zin</translation>
    </message>
    <message>
        <source>only the country is told, no city</source>
        <translation>alleen het land is genoemd, geen stad</translation>
    </message>
    <message>
        <source>it takes place in a third country</source>
        <translation>het vindt plaats in een derde land</translation>
    </message>
    <message>
        <source>a third country is named in the sentence</source>
        <translation>de zin noemt een derde land</translation>
    </message>
    <message>
        <source>the sentence names neither country</source>
        <translation>de zin noemt geen van beide landen</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>moet nog plaatsvinden</translation>
    </message>
    <message>
        <source>meetings and visits are misread more often than sessions</source>
        <translation>ontmoetingen en bezoeken worden vaker verkeerd gelezen dan zittingen</translation>
    </message>
    <message>
        <source>for which country is not told</source>
        <translation>voor welk land is niet gezegd</translation>
    </message>
    <message>
        <source>only a change is told, no amount</source>
        <translation>alleen een verandering genoemd, geen bedrag</translation>
    </message>
    <message>
        <source>with whom is not stated</source>
        <translation>met wie wordt niet gezegd</translation>
    </message>
    <message>
        <source>told beside money that is no trade</source>
        <translation>genoemd naast geld dat geen handel is</translation>
    </message>
    <message>
        <source>taken as a part: the article gives a larger amount for the same flow</source>
        <translation>gelezen als deel: het artikel noemt een groter bedrag voor dezelfde handelsstroom</translation>
    </message>
    <message>
        <source>the separator can be read in two ways</source>
        <translation>het scheidingsteken kan op twee manieren worden gelezen</translation>
    </message>
    <message>
        <source>money that is no trade</source>
        <translation>geld dat geen handel is</translation>
    </message>
    <message>
        <source>given as approximate</source>
        <translation>als benadering vermeld</translation>
    </message>
    <message>
        <source>confirmed by the arithmetic</source>
        <translation>bevestigd door de berekening</translation>
    </message>
    <message>
        <source>named in the same sentence</source>
        <translation>genoemd in dezelfde zin</translation>
    </message>
    <message>
        <source>known by name; the article does not say it</source>
        <translation>bekend van de naam; het artikel zegt het niet</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>elders in het artikel genoemd</translation>
    </message>
    <message>
        <source>the place is named</source>
        <translation>de plaats is genoemd</translation>
    </message>
    <message>
        <source>the country of the city</source>
        <translation>het land van de stad</translation>
    </message>
    <message>
        <source>by the country of the speaker</source>
        <translation>naar het land van de spreker</translation>
    </message>
    <message>
        <source>the speaker is named beside the quotation</source>
        <translation>de spreker is naast het citaat genoemd</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>No articles yet</source>
        <translation>Nog geen artikelen</translation>
    </message>
</context>
<context>
    <name>ReconciliationSheet</name>
    <message>
        <source>Both sides’ figures</source>
        <translation>Cijfers van beide partijen</translation>
    </message>
    <message>
        <source>Compare two currencies at ECB reference rates, average of the period</source>
        <translation>Twee valuta’s vergelijken tegen ECB-referentiekoersen, gemiddelde van de periode</translation>
    </message>
    <message>
        <source>Periods that both sides report</source>
        <translation>Perioden die beide partijen rapporteren</translation>
    </message>
    <message>
        <source>No period has figures of both sides yet.</source>
        <translation>Voor geen enkele periode zijn er al cijfers van beide partijen.</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Kopiëren met bronnen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Tick what you hold to be a reason for this gap</source>
        <translation>Vink aan wat u als een reden voor dit verschil beschouwt</translation>
    </message>
    <message>
        <source>Your note on this gap</source>
        <translation>Uw notitie bij dit verschil</translation>
    </message>
    <message>
        <source>Portion marks in print</source>
        <translation>Alineamerkingen in druk</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Verschil: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notitie bij %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no portion mark</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <comment>portion mark</comment>
        <translation>Cijfers: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>portion mark</comment>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>Reasons for %1</source>
        <translation>Redenen voor %1</translation>
    </message>
    <message>
        <source>ticked by the officer</source>
        <translation>aangevinkt door de medewerker</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>‘%1’ is leeg.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>‘%1’ bevat geen rijen.</translation>
    </message>
    <message>
        <source>“%1” is not text, whatever its name says.</source>
        <translation>‘%1’ is geen tekst, wat de naam ook zegt.</translation>
    </message>
    <message>
        <source>“%1” reads as no language in any encoding that is known here.</source>
        <translation>‘%1’ geeft in geen enkele hier bekende codering tekst in een taal.</translation>
    </message>
    <message>
        <source>“%1” is a mail whose parts are nested too deep.</source>
        <translation>‘%1’ is een mail waarvan de delen te diep in elkaar zitten.</translation>
    </message>
    <message>
        <source>“%1” is an Office document or archive (ZIP).</source>
        <translation>‘%1’ is een Office-document of een archief (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an empty archive (ZIP).</source>
        <translation>‘%1’ is een leeg archief (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an evidence pack.</source>
        <translation>‘%1’ is een bronnenpakket.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document.</source>
        <translation>‘%1’ is een oud Office-document.</translation>
    </message>
    <message>
        <source>“%1” is a rich text document (RTF).</source>
        <translation>‘%1’ is een RTF-document.</translation>
    </message>
    <message>
        <source>“%1” is a picture.</source>
        <translation>‘%1’ is een afbeelding.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file.</source>
        <translation>‘%1’ is een ingepakt bestand.</translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>‘%1’ is een archief.</translation>
    </message>
    <message>
        <source>“%1” is a database.</source>
        <translation>‘%1’ is een database.</translation>
    </message>
    <message>
        <source>“%1” is a program.</source>
        <translation>‘%1’ is een programma.</translation>
    </message>
    <message>
        <source>“%1” is XML data, not an article.</source>
        <translation>‘%1’ bevat XML-gegevens, geen artikel.</translation>
    </message>
    <message>
        <source>“%1” is JSON data, not an article.</source>
        <translation>‘%1’ bevat JSON-gegevens, geen artikel.</translation>
    </message>
    <message>
        <source>“%1” is a damaged PDF document.</source>
        <translation>‘%1’ is een beschadigd PDF-document.</translation>
    </message>
    <message>
        <source>“%1” is a damaged Word document.</source>
        <translation>‘%1’ is een beschadigd Word-document.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>‘%1’ is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages, no text.</source>
        <translation>‘%1’ bevat alleen afbeeldingen van bladzijden, geen tekst.</translation>
    </message>
    <message>
        <source>“%1” is a news feed without entries, or a damaged one.</source>
        <translation>‘%1’ is een nieuwsfeed zonder berichten of een beschadigde.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, more than an article holds.</source>
        <translation>‘%1’ is groter dan %2 MB; zo lang is geen artikel.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>‘%1’ is een map.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file with text.</source>
        <translation>‘%1’ is een apparaat of een pipe, geen bestand met tekst.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>‘%1’ is er niet meer.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>U mag ‘%1’ niet lezen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>‘%1’ kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>“%1” is a network address.</source>
        <translation>‘%1’ is een netwerkadres.</translation>
    </message>
    <message>
        <source>“%1” is the name of a device, not a file.</source>
        <translation>‘%1’ is de naam van een apparaat, geen bestand.</translation>
    </message>
    <message>
        <source>“%1” holds no text, only blanks.</source>
        <translation>‘%1’ bevat geen tekst, alleen witruimte.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in page, not the article.</source>
        <translation>‘%1’ is een aanmeldpagina, niet het artikel.</translation>
    </message>
    <message>
        <source>“%1” holds no article text; the page may fetch it when shown.</source>
        <translation>‘%1’ bevat geen artikeltekst; de pagina haalt die misschien pas op als ze wordt getoond.</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 seconds to read and was stopped.</source>
        <translation>Het lezen van ‘%1’ duurde langer dan %2 seconden en is gestopt.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it broke the process that was reading it.</source>
        <translation>‘%1’ kon niet worden gelezen: het proces dat het las is erop vastgelopen.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>‘%1’ is geannuleerd.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>‘%1’ is overgeslagen.</translation>
    </message>
    <message>
        <source>“%1” is the open library itself.</source>
        <translation>‘%1’ is de geopende bibliotheek zelf.</translation>
    </message>
    <message>
        <source>“%1” met a fault in Briefing (%2).</source>
        <translation>Bij ‘%1’ trad een fout in Briefing op (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read: %2.</source>
        <translation>De map ‘%1’ kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and damaged.</source>
        <translation>‘%1’ is ingepakt en beschadigd.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and its end is missing.</source>
        <translation>‘%1’ is ingepakt en het einde ontbreekt.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a table of trade figures holds.</source>
        <translation>‘%1’ is uitgepakt groter dan een tabel met handelscijfers.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a workbook of trade figures holds.</source>
        <translation>‘%1’ is uitgepakt groter dan een werkmap met handelscijfers.</translation>
    </message>
    <message>
        <source>“%1”: it is protected by a password.</source>
        <translation>‘%1’ is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook that can be read.</source>
        <translation>‘%1’ is geen leesbare werkmap.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook, or not all of it is there.</source>
        <translation>‘%1’ is geen werkmap, of niet volledig.</translation>
    </message>
    <message>
        <source>“%1”: line %2 holds a character that no table has (NUL).</source>
        <translation>‘%1’: regel %2 bevat een teken dat in geen tabel voorkomt (NUL).</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 characters.</source>
        <translation>‘%1’: regel %2 heeft meer dan %3 tekens.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 columns.</source>
        <translation>‘%1’: regel %2 heeft meer dan %3 kolommen.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has a cell of more than %3 characters, or a quote that does not close.</source>
        <translation>‘%1’: regel %2 heeft een cel van meer dan %3 tekens of een aanhalingsteken dat niet sluit.</translation>
    </message>
    <message>
        <source>“%1”: the quotes do not close from line %2 on.</source>
        <translation>‘%1’: vanaf regel %2 sluiten de aanhalingstekens niet.</translation>
    </message>
    <message>
        <source>“%1”: behind line %2 it holds a byte that does not fit its encoding (%3).</source>
        <translation>‘%1’: na regel %2 staat een byte die niet bij de codering past (%3).</translation>
    </message>
    <message>
        <source>“%1”: line %2, column %3 holds a byte that does not fit its encoding (%4).</source>
        <translation>‘%1’: in regel %2, kolom %3 staat een byte die niet bij de codering past (%4).</translation>
    </message>
    <message>
        <source>“%1”: the header has the column “%2” twice.</source>
        <translation>‘%1’: de kop heeft de kolom ‘%2’ twee keer.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has %3 cells where the header has %4.</source>
        <translation>‘%1’: regel %2 heeft %3 cellen, de kop heeft er %4.</translation>
    </message>
    <message>
        <source>“%1” stops in the middle of line %2; it may be incomplete.</source>
        <translation>‘%1’ stopt midden in regel %2; misschien is het bestand onvolledig.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table; perhaps you had to sign in.</source>
        <translation>‘%1’ is een webpagina, geen tabel; misschien moest u zich aanmelden.</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service refused the query because its answer would be too big (413).</source>
        <translation>‘%1’ bevat geen cijfers: de dienst weigerde de vraag omdat het antwoord te groot zou zijn (413).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service had been asked too often (429).</source>
        <translation>‘%1’ bevat geen cijfers: de dienst was te vaak bevraagd (429).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: no data matched the query.</source>
        <translation>‘%1’ bevat geen cijfers: er waren geen gegevens bij de vraag.</translation>
    </message>
    <message>
        <source>“%1” holds no figures but an error of the service: %2.</source>
        <translation>‘%1’ bevat geen cijfers maar een fout van de dienst: %2.</translation>
    </message>
    <message>
        <source>“%1” has no known header and more than %2 rows.</source>
        <translation>‘%1’ heeft geen bekende kop en meer dan %2 rijen.</translation>
    </message>
    <message>
        <source>“%1”, line 1: its words are in no known encoding.</source>
        <translation>‘%1’, regel 1: de woorden staan in geen bekende codering.</translation>
    </message>
    <message>
        <source>“%1”, line 1: no known layout has the columns %2.</source>
        <translation>‘%1’, regel 1: geen bekende indeling heeft de kolommen %2.</translation>
    </message>
    <message>
        <source>“%1”: no sheet (%2) has a known layout.</source>
        <translation>‘%1’: geen blad (%2) heeft een bekende indeling.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a table of GENESIS-Online as it is printed, with headings among its rows.</source>
        <translation>‘%1’, regel 1: een tabel van GENESIS-Online in drukvorm, met koppen tussen de rijen.</translation>
    </message>
    <message>
        <source>“%1”, line 1: an SDMX table of another office than Eurostat, with the columns %2.</source>
        <translation>‘%1’, regel 1: een SDMX-tabel van een andere instelling dan Eurostat, met de kolommen %2.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a bulk file of Comext by product and procedure, which holds no totals.</source>
        <translation>‘%1’, regel 1: een bulkbestand van Comext per product en regeling, zonder totalen.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: a Eurostat table without a partner country, a reporter and a flow.</source>
        <translation>‘%1’, blad ‘%2’, rij %3: een Eurostat-tabel zonder partnerland, rapporterend land en stroom.</translation>
    </message>
    <message>
        <source>“%1”: %2: “%3”, “%4” is not understood.</source>
        <translation>‘%1’: %2: ‘%3’, ‘%4’ is niet te begrijpen.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports.</source>
        <translation>‘%1’: %2 en %3 geven beide uitvoer.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports.</source>
        <translation>‘%1’: %2 en %3 geven beide invoer.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports of %4 to %5.</source>
        <translation>‘%1’: %2 en %3 geven beide uitvoer van %4 tot %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports of %4 to %5.</source>
        <translation>‘%1’: %2 en %3 geven beide invoer van %4 tot %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 (“%3”) and %4 (“%5”) differ, and only one of the two columns can be read.</source>
        <translation>‘%1’: %2 (‘%3’) en %4 (‘%5’) verschillen, en maar een van beide kolommen kan worden gelezen.</translation>
    </message>
    <message>
        <source>“%1”: %2: rows of one period differ in the column “%3”, which is not understood (“%4”, “%5”).</source>
        <translation>‘%1’: %2: rijen van één periode verschillen in de kolom ‘%3’, die niet te begrijpen is (‘%4’, ‘%5’).</translation>
    </message>
    <message>
        <source>“%1” holds JSON, not a table in a layout that Briefing reads.</source>
        <translation>‘%1’ bevat JSON, geen tabel in een indeling die Briefing leest.</translation>
    </message>
    <message>
        <source>“%1”: it is no whole JSON: line %2, column %3.</source>
        <translation>‘%1’ is geen volledige JSON: regel %2, kolom %3.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing.</source>
        <translation>‘%1’ is JSON van een bekende soort waaraan delen ontbreken.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing (“%2”).</source>
        <translation>‘%1’ is JSON van een bekende soort waaraan delen ontbreken (‘%2’).</translation>
    </message>
    <message>
        <source>“%1”: it has no “%2”, a part that every JSON-stat table has.</source>
        <translation>‘%1’: ‘%2’ ontbreekt, een deel dat elke JSON-stat-tabel heeft.</translation>
    </message>
    <message>
        <source>“%1”: its dimensions do not fit its sizes.</source>
        <translation>‘%1’: de dimensies passen niet bij de groottes.</translation>
    </message>
    <message>
        <source>“%1”: it lists %2 values for a table of %3 cells.</source>
        <translation>‘%1’: er staan %2 waarden in voor een tabel van %3 cellen.</translation>
    </message>
    <message>
        <source>“%1”: value %2 lies outside the table.</source>
        <translation>‘%1’: waarde %2 ligt buiten de tabel.</translation>
    </message>
    <message>
        <source>“%1” is too large for JSON.</source>
        <translation>‘%1’ is te groot voor JSON.</translation>
    </message>
    <message>
        <source>“%1” is a Eurostat or SDMX table without a partner country, a reporter and a flow.</source>
        <translation>‘%1’ is een Eurostat- of SDMX-tabel zonder partnerland, rapporterend land en stroom.</translation>
    </message>
    <message>
        <source>“%1” is a list of codes without trade figures; Briefing knows these codes.</source>
        <translation>‘%1’ is een lijst met codes zonder handelscijfers; Briefing kent deze codes.</translation>
    </message>
    <message>
        <source>“%1”: sheet “%2” has more than %3 rows or %4 columns.</source>
        <translation>‘%1’: blad ‘%2’ heeft meer dan %3 rijen of %4 kolommen.</translation>
    </message>
    <message>
        <source>“%1” has the right columns and no rows to take.</source>
        <translation>‘%1’ heeft de juiste kolommen en geen rijen om over te nemen.</translation>
    </message>
    <message>
        <source>“%1”: it holds only parts of the trade (%2), not all of it.</source>
        <translation>‘%1’: het bevat alleen delen van de handel (%2), niet alles.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 is geen bestand.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), so it is no library.</source>
        <translation>%1 is leeg (0 bytes) en dus geen bibliotheek.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 mag niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 is not a Briefing library.</source>
        <translation>%1 is geen bibliotheek van Briefing.</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 hoort bij een ander programma.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Briefing (library version %2, this program knows %3).</source>
        <translation>%1 is geschreven door een nieuwere Briefing (bibliotheekversie %2, dit programma kent %3).</translation>
    </message>
    <message>
        <source>%1 is damaged: its version is lost.</source>
        <translation>%1 is beschadigd: de versie is verloren.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut short.</source>
        <translation>%1 is beschadigd: het bestand is afgekapt.</translation>
    </message>
    <message>
        <source>%1 is damaged: its contents do not hold together.</source>
        <translation>%1 is beschadigd: de inhoud hangt niet samen.</translation>
    </message>
    <message>
        <source>No room left on the disk of %1.</source>
        <translation>Er is geen ruimte meer op de schijf van %1.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written to.</source>
        <translation>Naar %1 of de map ervan mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>%1 could not be made: its folder may not be written to.</source>
        <translation>%1 kon niet worden gemaakt: naar de map mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>%1 is of an older version and may not be written to.</source>
        <translation>%1 is van een oudere versie en er mag niet in worden geschreven.</translation>
    </message>
    <message>
        <source>%1 is the open library itself.</source>
        <translation>%1 is de geopende bibliotheek zelf.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 is vergrendeld door een ander programma.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>Lezen of schrijven van %1 is mislukt.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Er is geen bibliotheek op %1.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while open.</source>
        <translation>%1 is verwijderd of verplaatst terwijl het open was.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while open.</source>
        <translation>%1 is vervangen door een ander bestand terwijl het open was.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Dit is intussen elders gewijzigd.</translation>
    </message>
    <message>
        <source>What was issued is not in %1 as it was issued.</source>
        <translation>Wat is uitgegeven, staat niet meer zo in %1.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 is leeg (0 bytes).</translation>
    </message>
    <message>
        <source>%1 is no evidence pack, or is cut short.</source>
        <translation>%1 is geen bronnenpakket of is afgekapt.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed, or is damaged (%2).</source>
        <translation>%1 is na het verzegelen gewijzigd of is beschadigd (%2).</translation>
    </message>
    <message>
        <source>%1 was made by a newer Briefing (pack version %2, this program knows %3); update the program.</source>
        <translation>%1 is gemaakt door een nieuwere Briefing (pakketversie %2, dit programma kent %3); werk het programma bij.</translation>
    </message>
    <message>
        <source>Articles are read as text (.txt), web page (.html), Word document (.docx), PDF, mail (.eml) or news feed (RSS, Atom), trade figures as CSV, TSV, JSON, XML (CompactData) or workbook (.xlsx, .xlsm, .xlsb, .xls, .ods), packed tables as .gz; save it as one of these.</source>
        <translation>Artikelen worden gelezen als tekst (.txt), webpagina (.html), Word-document (.docx), PDF, e-mail (.eml) of nieuwsfeed (RSS, Atom), handelscijfers als CSV, TSV, JSON, XML (CompactData) of werkmap (.xlsx, .xlsm, .xlsb, .xls, .ods), ingepakte tabellen als .gz; sla het bestand op in een van deze formaten.</translation>
    </message>
    <message>
        <source>Open it by itself with Briefing; there it can be added to your library.</source>
        <translation>Open het afzonderlijk met Briefing; daar kan het aan uw bibliotheek worden toegevoegd.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Sla het opnieuw op of download het opnieuw.</translation>
    </message>
    <message>
        <source>Save the part you need as a file of its own.</source>
        <translation>Sla het deel dat u nodig hebt op als apart bestand.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Kies de bestanden erin.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Ga na of het is verplaatst of hernoemd.</translation>
    </message>
    <message>
        <source>Ask its owner or copy it first.</source>
        <translation>Vraag het de eigenaar of kopieer het eerst.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and open it there.</source>
        <translation>Kopieer het bestand naar deze computer en open het daar.</translation>
    </message>
    <message>
        <source>Rename the file and open it again.</source>
        <translation>Hernoem het bestand en open het opnieuw.</translation>
    </message>
    <message>
        <source>Sign in with the browser and save the article itself.</source>
        <translation>Meld u aan in de browser en sla het artikel zelf op.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save the message inside, or its attachment, as a file of its own.</source>
        <translation>Open hem in een mailprogramma en bewaar het bericht erin, of de bijlage, als apart bestand.</translation>
    </message>
    <message>
        <source>Open it in the browser and save it from there, or copy its text into a file.</source>
        <translation>Open ze in de browser en sla ze daar op, of kopieer de tekst naar een bestand.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Sla het artikel op als platte tekst en open dat.</translation>
    </message>
    <message>
        <source>Nothing of it was imported.</source>
        <translation>Er is niets van geïmporteerd.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>Er is niets uit geïmporteerd.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Download het opnieuw.</translation>
    </message>
    <message>
        <source>Download it again, or as CSV.</source>
        <translation>Download het opnieuw, of als CSV.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it and save it as UTF-8 text.</source>
        <translation>Open het in het programma dat het heeft geschreven en sla het op als UTF-8-tekst.</translation>
    </message>
    <message>
        <source>Unpack it yourself first.</source>
        <translation>Pak het eerst zelf uit.</translation>
    </message>
    <message>
        <source>Save the sheet you need as CSV.</source>
        <translation>Sla het blad dat u nodig hebt op als CSV.</translation>
    </message>
    <message>
        <source>Open it, remove the password and save it again.</source>
        <translation>Open het, verwijder het wachtwoord en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>Have its text recognised by a scanning program and open that.</source>
        <translation>Laat de tekst door een scanprogramma herkennen en open het resultaat.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Open het in een rekenbladprogramma en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Sla het opnieuw op als CSV.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Sla het opnieuw op als UTF-8.</translation>
    </message>
    <message>
        <source>This is no trade table.</source>
        <translation>Dit is geen handelstabel.</translation>
    </message>
    <message>
        <source>Keep the columns you need.</source>
        <translation>Houd de kolommen over die u nodig hebt.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Hernoem of verwijder er een.</translation>
    </message>
    <message>
        <source>Download the table again.</source>
        <translation>Download de tabel opnieuw.</translation>
    </message>
    <message>
        <source>Ask for fewer partners, products or years and download it again.</source>
        <translation>Vraag minder partners, producten of jaren en download opnieuw.</translation>
    </message>
    <message>
        <source>Wait a minute and download it again.</source>
        <translation>Wacht een minuut en download opnieuw.</translation>
    </message>
    <message>
        <source>Check the countries, the flow and the years.</source>
        <translation>Controleer de landen, de stroom en de jaren.</translation>
    </message>
    <message>
        <source>Keep the rows you need, or use the columns of a Briefing export.</source>
        <translation>Houd de rijen over die u nodig hebt, of gebruik de kolommen van een export van Briefing.</translation>
    </message>
    <message>
        <source>Give it one column for the period and one each for exports and imports, or use the columns of a Briefing export.</source>
        <translation>Geef een kolom aan de periode en elk een aan uitvoer en invoer, of gebruik de kolommen van een export van Briefing.</translation>
    </message>
    <message>
        <source>Download it as CSV.</source>
        <translation>Download het als CSV.</translation>
    </message>
    <message>
        <source>Download trade by partner (Comext DS-045409) instead.</source>
        <translation>Download in plaats daarvan de handel per partner (Comext DS-045409).</translation>
    </message>
    <message>
        <source>Download trade by partner for the product TOTAL (DS-045409) instead.</source>
        <translation>Download in plaats daarvan de handel per partner voor het product TOTAL (DS-045409).</translation>
    </message>
    <message>
        <source>Choose these dimensions in the data browser and download it again.</source>
        <translation>Kies deze dimensies in de databrowser en download haar opnieuw.</translation>
    </message>
    <message>
        <source>Download the table from Trade Map again in English, with yearly values.</source>
        <translation>Download de tabel opnieuw bij Trade Map in het Engels, met jaarcijfers.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading what it is of.</source>
        <translation>Houd een van beide kolommen of zeg in elk opschrift waarvan zij is.</translation>
    </message>
    <message>
        <source>Download it with all exports and imports: in UN Comtrade the flows M and X, in Comext the statistical procedure TOTAL.</source>
        <translation>Download het met alle uitvoer en invoer: in UN Comtrade de stromen M en X, in Comext de statistische procedure TOTAL.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading which period or unit it is of.</source>
        <translation>Houd een van beide kolommen of zeg in elk opschrift van welke periode of eenheid zij is.</translation>
    </message>
    <message>
        <source>Name it partner or product, or keep one row for each period.</source>
        <translation>Noem haar partner of product, of houd één rij per periode.</translation>
    </message>
    <message>
        <source>Download it as flat file (ffcsv) instead.</source>
        <translation>Download haar als flatfile (ffcsv).</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Er is niets te importeren.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Kies een bibliotheekbestand.</translation>
    </message>
    <message>
        <source>Restore it from a copy or choose another file.</source>
        <translation>Herstel het uit een kopie of kies een ander bestand.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Vraag om toegang.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Choose a Briefing library.</source>
        <translation>Kies een bibliotheek van Briefing.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Werk het programma bij om het te openen.</translation>
    </message>
    <message>
        <source>It was not changed; restore it from a copy, or run the check.</source>
        <translation>Het is niet gewijzigd; herstel het uit een kopie of voer de controle uit.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Er is niets gewijzigd; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Kopieer die naar een eigen map.</translation>
    </message>
    <message>
        <source>Close that program or wait, then try again.</source>
        <translation>Sluit dat programma of wacht, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>See that its folder exists and may be read.</source>
        <translation>Ga na of de map bestaat en mag worden gelezen.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Controleer de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Copy it first.</source>
        <translation>Kopieer het eerst.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Nothing was written; put it back.</source>
        <translation>Er is niets geschreven; zet het terug.</translation>
    </message>
    <message>
        <source>Nothing was written; open it again.</source>
        <translation>Er is niets geschreven; open het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look again and repeat.</source>
        <translation>Er is niets overschreven; kijk opnieuw en herhaal.</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>Zoek het in een back-up.</translation>
    </message>
    <message>
        <source>Nothing of it was opened; ask its sender for it again.</source>
        <translation>Er is niets van geopend; vraag het de afzender opnieuw.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in another article’s fact</source>
        <translation>in het gegeven van een ander artikel</translation>
    </message>
    <message>
        <source>mirror %1 higher</source>
        <translation>spiegelcijfer %1 hoger</translation>
    </message>
    <message>
        <source>mirror %1 lower</source>
        <translation>spiegelcijfer %1 lager</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>geen uitsplitsing vermeld</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>jaar afgeleid</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>datum afgeleid</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>deel van %1</translation>
    </message>
    <message>
        <source>named twice</source>
        <translation>tweemaal genoemd</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>%1 keer genoemd</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Mentions, no decision needed</source>
        <translation>Vermeldingen, geen beslissing nodig</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Samengevoegd met een ander</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 higher (%3).</source>
        <translation>%1: spiegelcijfer %2 hoger (%3).</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 lower (%3).</source>
        <translation>%1: spiegelcijfer %2 lager (%3).</translation>
    </message>
    <message>
        <source>%1: %2 higher (%3).</source>
        <translation>%1: %2 hoger (%3).</translation>
    </message>
    <message>
        <source>%1: %2 lower (%3).</source>
        <translation>%1: %2 lager (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review facts</source>
        <translation>Gegevens nakijken</translation>
    </message>
    <message>
        <source>Confirm them…</source>
        <translation>Deze bevestigen…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Volgend artikel</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Als betwist markeren</translation>
    </message>
    <message>
        <source>Print both figures with a note</source>
        <translation>Beide cijfers met notitie afdrukken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Confirm and go to next</source>
        <translation>Bevestigen en volgende</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Weer splitsen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs review %1</source>
        <translation>Na te kijken %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Verworpen %1</translation>
    </message>
    <message>
        <source>%1 of %2 need a decision. Every row keeps its sentence.</source>
        <translation>%1 van %2 te beslissen, telkens met de zin.</translation>
    </message>
    <message>
        <source>1 fact is borne out by the checks.</source>
        <translation>1 gegeven wordt door de controles gestaafd.</translation>
    </message>
    <message>
        <source>%1 facts are borne out by the checks.</source>
        <translation>%1 gegevens worden door de controles gestaafd.</translation>
    </message>
    <message>
        <source>No facts were found in this article. Select words in the text and press 1 to 6 to add one.</source>
        <translation>In dit artikel zijn geen gegevens gevonden. Selecteer woorden in de tekst en druk op 1 tot 6 om er een toe te voegen.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Er is niets verworpen.</translation>
    </message>
    <message>
        <source>Every fact of this article is decided.</source>
        <translation>Over elk gegeven van dit artikel is beslist.</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision.</source>
        <translation>Geen gegeven van dit artikel vraagt een beslissing.</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Afsplitsen als eigen persoon</translation>
    </message>
    <message>
        <source>Another article of the dossier has facts to decide.</source>
        <translation>In een ander artikel van het dossier valt nog te beslissen.</translation>
    </message>
    <message>
        <source>%1 other articles of the dossier have facts to decide.</source>
        <translation>In %1 andere artikelen van het dossier valt nog te beslissen.</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Gegeven %1 van %2</translation>
    </message>
    <message>
        <source>%1: this article gives two figures</source>
        <translation>%1: dit artikel noemt twee cijfers</translation>
    </message>
    <message>
        <source>%1: two sources disagree</source>
        <translation>%1: twee bronnen spreken elkaar tegen</translation>
    </message>
    <message>
        <source>Keep the article’s figure</source>
        <translation>Cijfer van het artikel houden</translation>
    </message>
    <message>
        <source>Use the mirror figure</source>
        <translation>Spiegelcijfer gebruiken</translation>
    </message>
    <message>
        <source>Use the other figure</source>
        <translation>Ander cijfer gebruiken</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Samenvoegen met…</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Facts to review</source>
        <translation>Na te kijken gegevens</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Eurostat (Comext)</source>
        <translation>Eurostat (Comext)</translation>
    </message>
    <message>
        <source>UN Comtrade</source>
        <translation>VN Comtrade</translation>
    </message>
    <message>
        <source>It cannot be reached. The figures in the library stay as they are.</source>
        <translation>De dienst is niet bereikbaar. De cijfers in de bibliotheek blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>It could not show that it is the service asked; nothing was sent.</source>
        <translation>De dienst kon zijn identiteit niet aantonen; er is niets verzonden.</translation>
    </message>
    <message>
        <source>It does not take the key. See Preferences ▸ Sources.</source>
        <translation>De dienst aanvaardt de sleutel niet. Zie Voorkeuren ▸ Bronnen.</translation>
    </message>
    <message>
        <source>The requests of the day are used up.</source>
        <translation>Het aantal opvragingen voor vandaag is op.</translation>
    </message>
    <message>
        <source>It asks to wait before it is asked again.</source>
        <translation>De dienst vraagt te wachten vóór een nieuwe opvraging.</translation>
    </message>
    <message>
        <source>It refuses the request as too big. Ask for fewer years.</source>
        <translation>De dienst weigert de opvraging als te groot. Vraag minder jaren op.</translation>
    </message>
    <message>
        <source>It takes too long to answer. Try again later.</source>
        <translation>De dienst doet er te lang over. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Its answer broke off. Try again later.</source>
        <translation>Het antwoord is afgebroken. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Its answer is larger than any that was asked for; it was not taken.</source>
        <translation>Het antwoord is groter dan wat er gevraagd werd; het is niet overgenomen.</translation>
    </message>
    <message>
        <source>It answered with something that is no table of figures.</source>
        <translation>Het antwoord is geen tabel met cijfers.</translation>
    </message>
    <message>
        <source>It sends elsewhere; that address was not asked.</source>
        <translation>De dienst verwijst door; dat adres is niet bevraagd.</translation>
    </message>
    <message>
        <source>It does not understand the request.</source>
        <translation>De dienst begrijpt de opvraging niet.</translation>
    </message>
    <message>
        <source>It has a fault of its own. Try again later.</source>
        <translation>De dienst heeft zelf een storing. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>It has no figures of these two countries.</source>
        <translation>De dienst heeft geen cijfers van deze twee landen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Geannuleerd. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Its answer could not be read.</source>
        <translation>Het antwoord kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Rows of its answer wait for yours.</source>
        <translation>Rijen van het antwoord wachten op uw antwoord.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 nieuw cijfer</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n nieuw cijfer</numerusform>
            <numerusform>%n nieuwe cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 revised</source>
        <comment>12 new figures, 2 revised</comment>
        <translation>%1, %2 herzien</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Nog niet bevraagd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>26 Nov 2026, 14:05: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Niet vóór %1.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Melding: ‘%1’</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>Daarvoor: %1.</translation>
    </message>
    <message>
        <source>Last full answer: %1.</source>
        <translation>Laatste volledige antwoord: %1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Your name, for reviewed facts</source>
        <translation>Uw naam, voor nagekeken gegevens</translation>
    </message>
    <message>
        <source>Language of the window (from the next start)</source>
        <translation>Taal van het venster (vanaf de volgende start)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Open the last dossier at start</source>
        <translation>Bij het starten het laatste dossier openen</translation>
    </message>
    <message>
        <source>Show key passages only</source>
        <translation>Alleen kernpassages tonen</translation>
    </message>
    <message>
        <source>Show facts in the margin</source>
        <translation>Gegevens in de kantlijn tonen</translation>
    </message>
    <message>
        <source>Show rejected facts</source>
        <translation>Verworpen gegevens tonen</translation>
    </message>
    <message>
        <source>Two sources conflict above</source>
        <translation>Twee bronnen zijn strijdig boven</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Taal van de pagina</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazachs</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Rubricering op elke pagina</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opgesteld door</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Kleurthema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Always show keyboard focus</source>
        <translation>Toetsenbordfocus altijd tonen</translation>
    </message>
    <message>
        <source>Reading paper</source>
        <translation>Papier om op te lezen</translation>
    </message>
    <message>
        <source>Same as theme</source>
        <translation>Zoals het kleurthema</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Work offline: ask no source</source>
        <translation>Offline werken: geen bron bevragen</translation>
    </message>
    <message>
        <source>Ask Eurostat (Comext)</source>
        <translation>Eurostat (Comext) bevragen</translation>
    </message>
    <message>
        <source>Sent to ec.europa.eu: the two countries and the years; the service also sees this computer’s network address.</source>
        <translation>Verzonden naar ec.europa.eu: de twee landen en de jaren; de dienst ziet ook het netwerkadres van deze computer.</translation>
    </message>
    <message>
        <source>Ask UN Comtrade</source>
        <translation>VN Comtrade bevragen</translation>
    </message>
    <message>
        <source>Sent to comtradeapi.un.org: the two countries, the years and your key, if you enter one; the service also sees this computer’s network address.</source>
        <translation>Verzonden naar comtradeapi.un.org: de twee landen, de jaren en uw sleutel, als u er een invoert; de dienst ziet ook het netwerkadres van deze computer.</translation>
    </message>
    <message>
        <source>Key for UN Comtrade</source>
        <translation>Sleutel voor VN Comtrade</translation>
    </message>
    <message>
        <source>Optional. Kept in the settings file on this computer, never in a library or an export. Without a key every year and month is a request of its own.</source>
        <translation>Optioneel. Bewaard in het instellingenbestand op deze computer, nooit in een bibliotheek of een export. Zonder sleutel is elk jaar en elke maand een aparte opvraging.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw bevragen</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Alleen wanneer ik het vraag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Elke maand</translation>
    </message>
    <message>
        <source>While Briefing is open, for dossiers whose figures you have got once with Chart ▸ Get figures now…</source>
        <translation>Zolang Briefing open is, voor dossiers waarvan u de cijfers één keer hebt opgehaald met Grafiek ▸ Cijfers nu ophalen…</translation>
    </message>
    <message>
        <source>Years to ask for</source>
        <translation>Op te vragen jaren</translation>
    </message>
    <message>
        <source>Months as well as years</source>
        <translation>Behalve jaren ook maanden</translation>
    </message>
    <message>
        <source>Goods by HS chapter too</source>
        <translation>Ook goederen per GS-hoofdstuk</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Zoek een opdracht of een toets</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>national statistics, %1</source>
        <translation>nationale statistiek, %1</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of Kazakhstan</source>
        <translation>Nationaal Bureau voor de Statistiek, Kazachstan</translation>
    </message>
    <message>
        <source>Eurostat (Comext)</source>
        <translation>Eurostat (Comext)</translation>
    </message>
    <message>
        <source>Eurostat</source>
        <translation>Eurostat</translation>
    </message>
    <message>
        <source>Federal Statistical Office of Germany</source>
        <translation>Duits federaal bureau voor de statistiek</translation>
    </message>
    <message>
        <source>UN Comtrade</source>
        <translation>VN Comtrade</translation>
    </message>
    <message>
        <source>World Bank WITS</source>
        <translation>Wereldbank WITS</translation>
    </message>
    <message>
        <source>IMF, trade in goods</source>
        <translation>IMF, goederenhandel</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade</source>
        <translation>IMF, Direction of Trade</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>eigen cijfers</translation>
    </message>
    <message>
        <source>CEPII BACI</source>
        <translation>CEPII BACI</translation>
    </message>
    <message>
        <source>OEC</source>
        <translation>OEC</translation>
    </message>
    <message>
        <source>ITC Trade Map</source>
        <translation>ITC Trade Map</translation>
    </message>
    <message>
        <source>OECD, balanced trade</source>
        <translation>OESO, afgestemde handel</translation>
    </message>
    <message>
        <source>OECD, balanced trade, adjusted for re-exports</source>
        <translation>OESO, afgestemde handel, gecorrigeerd voor wederuitvoer</translation>
    </message>
    <message>
        <source>OECD, bilateral trade</source>
        <translation>OESO, bilaterale handel</translation>
    </message>
    <message>
        <source>Statistics Canada</source>
        <translation>Statistics Canada</translation>
    </message>
    <message>
        <source>WTO</source>
        <translation>WTO</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Both sides’ figures (Ctrl+Shift+M)</source>
        <translation>Cijfers van beide partijen (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Uitzoomen (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Inzoomen (+)</translation>
    </message>
    <message>
        <source>Whole period (Home)</source>
        <translation>Hele periode (Home)</translation>
    </message>
    <message>
        <source>Whose figures the chart shows</source>
        <translation>Wiens cijfers de grafiek toont</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Asking %1</source>
        <translation>%1 wordt bevraagd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Eurostat: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Volgende poging: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworpen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>vervangen</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed</source>
        <comment>17 proposed</comment>
        <translation>
            <numerusform>%1 voorgesteld</numerusform>
            <numerusform>%1 voorgesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed</source>
        <comment>17 confirmed</comment>
        <translation>
            <numerusform>%1 bevestigd</numerusform>
            <numerusform>%1 bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited</source>
        <comment>17 edited</comment>
        <translation>
            <numerusform>%1 bewerkt</numerusform>
            <numerusform>%1 bewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflict</source>
        <comment>17 conflict</comment>
        <translation>
            <numerusform>%1 betwist</numerusform>
            <numerusform>%1 betwist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>17 rejected</comment>
        <translation>
            <numerusform>%1 verworpen</numerusform>
            <numerusform>%1 verworpen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 superseded</source>
        <comment>17 superseded</comment>
        <translation>
            <numerusform>%1 vervangen</numerusform>
            <numerusform>%1 vervangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Older word list</source>
        <translation>Oudere woordenlijst</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>1 table waits</source>
        <translation>1 tabel wacht</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait</source>
        <translation>
            <numerusform>%n tabel wacht</numerusform>
            <numerusform>%n tabellen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of it are not in the library until you answer</source>
        <translation>Rijen ervan komen pas in de bibliotheek als u antwoordt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>%1 selected in %2</source>
        <translation>%1 geselecteerd in %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>tijdlijn</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafiek</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 gegeven</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 gegevens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>24 facts: 17 confirmed, 4 proposed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The only check agrees</source>
        <translation>De enige controle klopt</translation>
    </message>
    <message>
        <source>The only check does not agree</source>
        <translation>De enige controle klopt niet</translation>
    </message>
    <message>
        <source>1 of %1 checks agrees</source>
        <translation>1 van %1 controles klopt</translation>
    </message>
    <message>
        <source>%1 of %2 checks agree</source>
        <translation>%1 van %2 controles kloppen</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figures differ between sources</source>
        <translation>
            <numerusform>≠ %n cijfer verschilt tussen bronnen</numerusform>
            <numerusform>≠ %n cijfers verschillen tussen bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ 1 figure differs between sources</source>
        <translation>≠ 1 cijfer verschilt tussen bronnen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>expressed readiness</source>
        <translation>bereidheid</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>besproken</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Template, second language, paper, ink and what is printed</source>
        <translation>Sjabloon, tweede taal, papier, inkt en wat wordt afgedrukt</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Uitgeven…</translation>
    </message>
    <message>
        <source>Close the summary (Ctrl+E)</source>
        <translation>Samenvatting sluiten (Ctrl+E)</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Rubricering</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Taal van de pagina</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Twee pagina’s</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Eén pagina</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Spreekkaart</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Biografische notities</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Handelsnotitie</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Cijfers van beide partijen</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Grijstinten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Korte samenvatting</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide partijen</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>Biografieën</translation>
    </message>
    <message>
        <source>Trade note</source>
        <translation>Handelsnotitie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veranderingen</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Voorgestelde gegevens</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>%1 could not be saved: the folder %2 may not be written to. Choose another folder.</source>
        <translation>%1 kon niet worden opgeslagen: in de map %2 mag niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no room left in %2. Free some space.</source>
        <translation>%1 kon niet worden opgeslagen: er is geen ruimte meer op %2. Maak ruimte vrij.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 is not there. Choose another folder.</source>
        <translation>%1 kon niet worden opgeslagen: de map %2 bestaat niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 could not be saved: a folder of that name is in %2. Choose another name.</source>
        <translation>%1 kon niet worden opgeslagen: in %2 staat een map met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Samenvatting afdrukken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Out of date: the final page is shown once the reason is given.</source>
        <translation>Niet actueel: de definitieve pagina wordt getoond zodra de reden is opgegeven.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>De pagina kon niet worden opgemaakt. Details: %1</translation>
    </message>
    <message>
        <source>Save Word…</source>
        <translation>Opslaan als Word…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-documenten (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Samenvatting opslaan</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>De pagina is uitgegeven, maar de bibliotheek kon dat niet noteren: %1</translation>
    </message>
</context>
<context>
    <name>SummaryEditor</name>
    <message>
        <source>Summary, text</source>
        <translation>Samenvatting, tekst</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opgesteld door</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Geen merking</translation>
    </message>
    <message>
        <source>Another mark…</source>
        <translation>Andere merking…</translation>
    </message>
    <message>
        <source>Mark every paragraph %1</source>
        <translation>Elke alinea met %1 merken</translation>
    </message>
    <message>
        <source>Table and chart: %1</source>
        <translation>Tabel en grafiek: %1</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wie het leest</translation>
    </message>
    <message>
        <source>Your desk or name</source>
        <translation>Uw dienst of naam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Welke ontmoeting</translation>
    </message>
</context>
<context>
    <name>SummaryNotes</name>
    <message>
        <source>To know before printing</source>
        <translation>Te weten voor het afdrukken</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary, page</source>
        <translation>Samenvatting, pagina</translation>
    </message>
    <message>
        <source>Page 1: %1 of %2 words</source>
        <translation>Pagina 1: %1 van %2 woorden</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>De pagina kon niet worden opgemaakt. Details: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>1 fact is proposed. The print marks it.</source>
        <translation>1 gegeven is voorgesteld. De afdruk geeft dat aan.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are proposed. The print marks them.</source>
        <translation>
            <numerusform>%n gegeven is voorgesteld. De afdruk geeft dat aan.</numerusform>
            <numerusform>%n gegevens zijn voorgesteld. De afdruk geeft dat aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is disputed.</source>
        <translation>1 gegeven is betwist.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are disputed.</source>
        <translation>
            <numerusform>%n gegeven is betwist.</numerusform>
            <numerusform>%n gegevens zijn betwist.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 controle klopt niet; de pagina vermeldt dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n controle klopt niet; de pagina vermeldt dat.</numerusform>
            <numerusform>%n controles kloppen niet; de pagina vermeldt dat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>Er is geen rubricering gekozen; de pagina vermeldt dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: shorten your own texts to come back to two.</source>
        <translation>
            <numerusform>%n pagina: kort uw eigen teksten in om op twee te komen.</numerusform>
            <numerusform>%n pagina’s: kort uw eigen teksten in om op twee te komen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 teken kan niet worden afgedrukt en verschijnt als een vakje.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n teken kan niet worden afgedrukt en verschijnt als een vakje.</numerusform>
            <numerusform>%n tekens kunnen niet worden afgedrukt en verschijnen als vakjes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Opslaan als Word</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Opslaan als webpagina</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Opslaan als Markdown</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Printer…</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Twee pagina’s</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: leave out lines to come back to two.</source>
        <translation>
            <numerusform>%n pagina: laat regels weg om op twee uit te komen.</numerusform>
            <numerusform>%n pagina’s: laat regels weg om op twee uit te komen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Summary, %n pages</source>
        <translation>
            <numerusform>Samenvatting, %n pag.</numerusform>
            <numerusform>Samenvatting, %n pag.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is unreviewed. Review it, or give a reason, which the page prints.</source>
        <translation>1 gegeven is niet nagekeken. Kijk het na of geef een reden op, die op de pagina wordt afgedrukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are unreviewed. Review them, or give a reason, which the page prints.</source>
        <translation>
            <numerusform>%n gegeven is niet nagekeken. Kijk het na of geef een reden op, die op de pagina wordt afgedrukt.</numerusform>
            <numerusform>%n gegevens zijn niet nagekeken. Kijk ze na of geef een reden op, die op de pagina wordt afgedrukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Eén pagina</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Spreekkaart</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Biografische notities</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Handelsnotitie</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Cijfers van beide partijen</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>On A3</source>
        <translation>Op A3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Grijstinten</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Inkt</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Rubricering</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Objectives, points, press line</source>
        <translation>Doelen, punten, woordvoeringslijn</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabel met cijfers</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Last round and people</source>
        <translation>Laatste ronde en personen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Verification and gaps</source>
        <translation>Controles en leemten</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Voorgestelde gegevens</translation>
    </message>
    <message>
        <source>Final, no draft</source>
        <translation>Definitief, geen concept</translation>
    </message>
    <message>
        <source>Reason, printed on the page</source>
        <translation>Reden, op de pagina afgedrukt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>%1 is not there any more, so nothing was printed. Choose another printer, or save as PDF.</source>
        <translation>%1 is er niet meer, daarom is er niets afgedrukt. Kies een andere printer of sla op als pdf.</translation>
    </message>
    <message>
        <source>%1 took no page, so nothing was printed. Check the printer, or save the page as PDF.</source>
        <translation>%1 nam geen pagina aan, daarom is er niets afgedrukt. Controleer de printer of sla de pagina op als pdf.</translation>
    </message>
    <message>
        <source>The print system gave no answer for %1. Look at the printer before you print again.</source>
        <translation>Het afdruksysteem gaf geen antwoord over %1. Kijk bij de printer voor u opnieuw afdrukt.</translation>
    </message>
    <message>
        <source>There is no page in this range, so %1 printed nothing.</source>
        <translation>Dit bereik bevat geen pagina, daarom heeft %1 niets afgedrukt.</translation>
    </message>
    <message>
        <source>The page does not fit on this paper, and nothing is scaled. Choose A4 or Letter for %1.</source>
        <translation>De pagina past niet op dit papier en er wordt niets geschaald. Kies A4 of Letter voor %1.</translation>
    </message>
    <message>
        <source>This printer</source>
        <translation>Deze printer</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Confirm what the checks support</source>
        <translation>Bevestigen wat de controles staven</translation>
    </message>
    <message>
        <source>Sums and changes recomputed from the figures themselves agree with these facts.</source>
        <translation>Sommen en veranderingen, nagerekend uit de cijfers zelf, stemmen overeen met deze gegevens.</translation>
    </message>
    <message>
        <source>Facts to confirm</source>
        <translation>Te bevestigen gegevens</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Confirm 1 fact</source>
        <translation>1 gegeven bevestigen</translation>
    </message>
    <message>
        <source>Confirm %1 facts</source>
        <translation>%1 gegevens bevestigen</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Datum is</translation>
    </message>
    <message>
        <source>no date in library</source>
        <translation>geen datum in de bibliotheek</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>Sort by this column (S)</source>
        <translation>Op deze kolom sorteren (S)</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Trade figures</source>
        <translation>Handelscijfers</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>People of a country</source>
        <translation>Inwoners van een land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Invoer</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Totale handel</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Office or role</source>
        <translation>Ambt of functie</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Write a word or phrase of at least two letters.</source>
        <translation>Geef een woord of woordgroep van ten minste twee letters op.</translation>
    </message>
    <message>
        <source>This is too long: write at most eight words.</source>
        <translation>Dit is te lang: schrijf hoogstens acht woorden.</translation>
    </message>
    <message>
        <source>Write plain words only; signs such as * or ( have no meaning here.</source>
        <translation>Schrijf alleen gewone woorden; tekens als * of ( hebben hier geen betekenis.</translation>
    </message>
    <message>
        <source>“%1” is too common: it would be found everywhere.</source>
        <translation>‘%1’ is te gewoon: het zou overal worden gevonden.</translation>
    </message>
    <message>
        <source>“%1” means this already.</source>
        <translation>‘%1’ betekent dit al.</translation>
    </message>
    <message>
        <source>“%1” already means something else: %2.</source>
        <translation>‘%1’ betekent al iets anders: %2.</translation>
    </message>
    <message>
        <source>“%2” is not known here. Choose one of the names offered while you type.</source>
        <translation>‘%2’ is hier niet bekend. Kies een van de namen die tijdens het typen worden aangeboden.</translation>
    </message>
    <message>
        <source>There is no word list for this language yet.</source>
        <translation>Voor deze taal is er nog geen woordenlijst.</translation>
    </message>
    <message>
        <source>The alias must differ from the name.</source>
        <translation>De alias moet verschillen van de naam.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Words and aliases</source>
        <translation>Woorden en aliassen</translation>
    </message>
    <message>
        <source>Words you add here are understood in every article read from now on, in the window and outside.</source>
        <translation>Woorden die u hier toevoegt, worden voortaan begrepen in elk artikel dat wordt gelezen, in het venster en daarbuiten.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Woord of woordgroep</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Staat voor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>No words of your own yet.</source>
        <translation>Nog geen eigen woorden.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Read the article again…</source>
        <translation>Artikel opnieuw lezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Add word “%1”</source>
        <translation>Woord ‘%1’ toevoegen</translation>
    </message>
    <message>
        <source>Remove word “%1”</source>
        <translation>Woord ‘%1’ verwijderen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 events</source>
        <translation>%1 gebeurtenissen</translation>
    </message>
    <message>
        <source>%1 events, %2 of other countries</source>
        <translation>%1 gebeurtenissen, %2 van andere landen</translation>
    </message>
    <message>
        <source>%1 events of other countries</source>
        <translation>%1 gebeurtenissen van andere landen</translation>
    </message>
    <message>
        <source>Round %1: no date in library</source>
        <translation>Ronde %1: geen datum in de bibliotheek</translation>
    </message>
    <message>
        <source>Rounds %1: no date in library</source>
        <translation>Rondes %1: geen datum in de bibliotheek</translation>
    </message>
    <message>
        <source>%1: no date</source>
        <comment>rounds 1–4: no date</comment>
        <translation>%1: geen datum</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>17 Oct 2024 in another source</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source tells the same event</comment>
        <translation>ook in %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Datum %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>datum %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Kleurthema</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Licht kleurthema gebruiken</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Donker kleurthema gebruiken</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Political cooperation</source>
        <translation>Politieke samenwerking</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economie</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investeringen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Green energy</source>
        <translation>Groene energie</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Financiën</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitale zaken</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Innovatie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klimaat</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Sustainable development</source>
        <translation>Duurzame ontwikkeling</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultuur</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Humanitaire banden</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Onderwijs</translation>
    </message>
    <message>
        <source>Parliamentary dialogue</source>
        <translation>Parlementaire dialoog</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Landbouw</translation>
    </message>
    <message>
        <source>Raw materials</source>
        <translation>Grondstoffen</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Toerisme</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Mensenrechten</translation>
    </message>
    <message>
        <source>Consular matters</source>
        <translation>Consulaire zaken</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sancties</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Internationale organisaties</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Ruimtevaart</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politiek</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wetenschap</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>%1 reports</source>
        <translation>Volgens %1</translation>
    </message>
</context>
<context>
    <name>TradePlots</name>
    <message>
        <source>Consultations timeline, trade chart and balance</source>
        <translation>Tijdlijn van de consultaties, handelsgrafiek en saldo</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>thousand</source>
        <translation>duizend</translation>
    </message>
    <message>
        <source>million</source>
        <translation>miljoen</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>miljard</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>biljoen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>million US$</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand</comment>
        <translation>dzd.</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>mln.</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>mld.</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillion</comment>
        <translation>bln.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>US$ m</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-dollar</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>pond sterling</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Older versions</source>
        <translation>Oudere versies</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>This article was imported once; there is no older text of it.</source>
        <translation>Dit artikel is één keer geïmporteerd; er is geen oudere tekst van.</translation>
    </message>
    <message>
        <source>Version %1, read %2</source>
        <translation>Versie %1, gelezen %2</translation>
    </message>
    <message>
        <source>Words struck out are gone in the version after it, words underlined are new there.</source>
        <translation>Doorgehaalde woorden ontbreken in de versie erna, onderstreepte woorden zijn daar nieuw.</translation>
    </message>
</context>
<context>
    <name>WarningBox</name>
    <message>
        <source>Review them</source>
        <translation>Nakijken</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2</source>
        <comment>2022: 514.9</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Switched off. Nothing is sent to it.</source>
        <translation>Uitgeschakeld. Er wordt niets naartoe gestuurd.</translation>
    </message>
</context>
</TS>
