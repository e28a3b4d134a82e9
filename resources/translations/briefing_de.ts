<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing</source>
        <translation>Über Briefing</translation>
    </message>
    <message>
        <source>The mark of Briefing</source>
        <translation>Das Zeichen von Briefing</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere.</source>
        <translation>MIT-Lizenz. Es wird nichts versendet.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL 3), SQLite (public domain) through APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) and Typst (Apache 2.0).</source>
        <translation>Erstellt mit Qt for Python (LGPL 3), SQLite (gemeinfrei) über APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) und Typst (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>As you said for the last table with this heading.</source>
        <translation>Wie bei der letzten Tabelle mit diesem Kopf angegeben.</translation>
    </message>
    <message>
        <source>waiting until you say</source>
        <translation>bis zu Ihrer Angabe zurückgestellt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Wählen oder tippen</translation>
    </message>
    <message>
        <source>Reported by…</source>
        <translation>Gemeldet von…</translation>
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
        <translation>Dieser Artikel hat keine Adresse.</translation>
    </message>
    <message>
        <source>It was imported from a file.</source>
        <translation>Er wurde aus einer Datei importiert.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>AskToOpen</name>
    <message>
        <source>Open original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without what the dossier said, so nothing compares.</source>
        <translation>Eine ältere Fassung von Briefing hat diese Ausgabe ohne den Inhalt des Dossiers vermerkt; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No figures of all trade yet</source>
        <translation>Noch keine Zahlen zum gesamten Handel</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>nicht aufgeteilt</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Wissensstand %1</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis heute</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Full years, and the running year as far as it goes (Y)</source>
        <translation>Volle Jahre und das laufende, soweit es reicht (Y)</translation>
    </message>
    <message>
        <source>Quarters of the calendar (Q)</source>
        <translation>Kalenderquartale (Q)</translation>
    </message>
    <message>
        <source>Single months (M)</source>
        <translation>Einzelne Monate (M)</translation>
    </message>
    <message>
        <source>The months of this year so far, in every year: like for like (D)</source>
        <translation>Die bisherigen Monate dieses Jahres in jedem Jahr: Gleiches mit Gleichem (D)</translation>
    </message>
    <message>
        <source>Sums of the last twelve months, month by month (R)</source>
        <translation>Summen der letzten zwölf Monate, Monat für Monat (R)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>% on a year before</source>
        <translation>% zum Vorjahr</translation>
    </message>
    <message>
        <source>% of all its trade</source>
        <translation>% des gesamten Handels</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <comment>Kazakhstan&apos;s trade with Belgium, million US$</comment>
        <translation>%1 – %2: Handel, %3</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <translation>%1 – %2: Handel, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS chapter, %3</source>
        <translation>Ausfuhr, %1 → %2, nach HS-Kapiteln, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS chapter, %3</source>
        <translation>Einfuhr, %1 ← %2, nach HS-Kapiteln, %3</translation>
    </message>
    <message>
        <source>average of each period</source>
        <translation>Mittel jeder Periode</translation>
    </message>
    <message>
        <source>end of each period</source>
        <translation>Ende jeder Periode</translation>
    </message>
    <message>
        <source>%1 by HS section</source>
        <comment>Exports by HS section</comment>
        <translation>%1 nach HS-Abschnitten</translation>
    </message>
    <message>
        <source>%1 by HS chapter</source>
        <comment>Exports by HS chapter</comment>
        <translation>%1 nach HS-Kapiteln</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS section, %3</source>
        <translation>Ausfuhr, %1 → %2, nach HS-Abschnitten, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS section, %3</source>
        <translation>Einfuhr, %1 ← %2, nach HS-Abschnitten, %3</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Andere Waren</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Nicht aufgegliedert</translation>
    </message>
    <message>
        <source>Part of a year: %1</source>
        <translation>Teil eines Jahres: %1</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to the year’s %3.</source>
        <comment>Exports: 12 months add up to the year&apos;s 514.9.</comment>
        <translation>%1: %2 %4 ergeben zusammen den Jahreswert %3.</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to %5, the year is given as %3.</source>
        <translation>%1: %2 %4 ergeben zusammen %5, als Jahreswert ist %3 angegeben.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>computed: the sum of %1 values of one edition</source>
        <translation>berechnet: Summe von %1 Werten eines Datenstands</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 %2 revised from %3 to %4.</source>
        <comment>Imports 2021 revised from 241.0 to 262.8.</comment>
        <translation>%1 %2 berichtigt von %3 auf %4.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>auch in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>514.5 in another edition</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No source gives exports and imports for this period.</source>
        <translation>Keine Quelle nennt Ausfuhr und Einfuhr für diese Periode.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation>Strittig.</translation>
    </message>
</context>
<context>
    <name>ChartCommands</name>
    <message>
        <source>%1: Belgium and Luxembourg together Δ</source>
        <translation>%1: Belgien und Luxemburg zusammen Δ</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Wie gemeldet</translation>
    </message>
    <message>
        <source>Use a table of rates…</source>
        <translation>Kurstabelle verwenden…</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>%1 nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>Kurstabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The rates could not be read. The columns are: period, from, to, rate.</source>
        <translation>Die Kurse waren nicht lesbar. Die Spalten sind: period, from, to, rate.</translation>
    </message>
    <message>
        <source>Rates from %1</source>
        <translation>Kurse aus %1</translation>
    </message>
    <message>
        <source>Nothing was revised</source>
        <translation>Nichts berichtigt</translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Goods: no chapters given</source>
        <translation>Waren: keine Kapitel angegeben</translation>
    </message>
    <message>
        <source>The files give goods by finer codes only. Whether they are all of them is not said, so no chapters are summed.</source>
        <translation>Die Dateien nennen Waren nur nach feineren Codes. Ob es alle sind, ist nicht gesagt; Kapitel werden daher nicht summiert.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>Teil des Jahres</translation>
    </message>
    <message>
        <source>Parts and whole</source>
        <translation>Teile und Ganzes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Mirror figure</source>
        <translation>Spiegelwert</translation>
    </message>
    <message>
        <source>Same figure twice</source>
        <translation>Gleiche Zahl doppelt</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>, text says </source>
        <translation>, im Text steht </translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>auch in %1</translation>
    </message>
    <message>
        <source>%1 here, %2 in %3</source>
        <comment>514.9 here, 514.5 in Gazette, 3 Mar 2025</comment>
        <translation>hier %1, %2 in %3</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 (rounding %2)</source>
        <comment>114.3 + 174.7 = 289.0 (rounding ±0.15)</comment>
        <translation>%1 (Rundung %2)</translation>
    </message>
    <message>
        <source>not comparable with %2: the %3 figure for %1 is missing</source>
        <translation>nicht mit %2 vergleichbar: %3 für %1 fehlt</translation>
    </message>
    <message>
        <source>%d, computed: %1 is not stated</source>
        <translation>%d, berechnet: %1 ist nicht angegeben</translation>
    </message>
    <message>
        <source>%d: figures too round to tell</source>
        <translation>%d: Zahlen zu rund für ein Urteil</translation>
    </message>
    <message>
        <source>%d, a bound or an approximate figure: not checked</source>
        <translation>%d, eine Grenze oder ungefähre Zahl: nicht geprüft</translation>
    </message>
    <message>
        <source>%d: the sign is the partner’s perspective?</source>
        <translation>%d: Vorzeichen aus Sicht des Partners?</translation>
    </message>
    <message>
        <source>%d; it fits %1 as the base</source>
        <translation>%d; passt zu %1 als Basis</translation>
    </message>
    <message>
        <source>%d; it fits the figures in %1</source>
        <translation>%d; passt zu den Zahlen in %1</translation>
    </message>
    <message>
        <source>%d of the year before in %1 of 12 months, about %2 expected</source>
        <translation>%d des Vorjahres in %1 von 12 Monaten, erwartet etwa %2</translation>
    </message>
    <message>
        <source>%d: a part is larger than the turnover</source>
        <translation>%d: ein Teil ist größer als das Handelsvolumen</translation>
    </message>
    <message>
        <source>%d: a part is larger than %1</source>
        <translation>%d: ein Teil ist größer als %1</translation>
    </message>
    <message>
        <source>the turnover is not above zero</source>
        <translation>das Handelsvolumen ist nicht größer als null</translation>
    </message>
    <message>
        <source>%1 is out of the range of trade between two countries</source>
        <translation>%1 liegt außerhalb dessen, was zwei Länder handeln</translation>
    </message>
    <message>
        <source>%d: thousand, million or billion mistaken?</source>
        <translation>%d: Tausend, Million und Milliarde verwechselt?</translation>
    </message>
    <message>
        <source>the turnover is in %1, its parts are in %2</source>
        <translation>das Handelsvolumen ist in %1 angegeben, seine Teile in %2</translation>
    </message>
    <message>
        <source>%d: both sides’ figures, a usual difference</source>
        <translation>%d: Zahlen beider Seiten, übliche Abweichung</translation>
    </message>
    <message>
        <source>%d: both sides’ figures differ</source>
        <translation>%d: die Zahlen beider Seiten weichen voneinander ab</translation>
    </message>
    <message>
        <source>%d: both sides’ figures lie far apart</source>
        <translation>%d: die Zahlen beider Seiten liegen weit auseinander</translation>
    </message>
    <message>
        <source>%d, given twice</source>
        <translation>%d, doppelt angegeben</translation>
    </message>
    <message>
        <source>%d: two figures for the same thing</source>
        <translation>%d: zwei Zahlen für dasselbe</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importe…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Neues Dossier…</translation>
    </message>
    <message>
        <source>Clear recent articles</source>
        <translation>Liste der zuletzt geöffneten Artikel leeren</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Sachstand schreiben</translation>
    </message>
    <message>
        <source>Print summary…</source>
        <translation>Sachstand drucken…</translation>
    </message>
    <message>
        <source>Issued summaries…</source>
        <translation>Ausgegebene Sachstände…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Belegpaket speichern…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Kopie der Bibliothek speichern…</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>In meine Bibliothek übernehmen</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Dossier entfernen</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Beispieldossier entfernen</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Beispieldossier öffnen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Key passages</source>
        <translation>Schlüsselstellen</translation>
    </message>
    <message>
        <source>Evidence below</source>
        <translation>Belege unten</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As known on a day…</source>
        <translation>Wissensstand an einem Tag…</translation>
    </message>
    <message>
        <source>Rejected facts</source>
        <translation>Verworfene Fakten</translation>
    </message>
    <message>
        <source>Dismiss revisions</source>
        <translation>Berichtigungen ausblenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Veröffentlicht am…</translation>
    </message>
    <message>
        <source>File under a dossier…</source>
        <translation>Einem Dossier zuordnen…</translation>
    </message>
    <message>
        <source>Older versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Fakten prüfen</translation>
    </message>
    <message>
        <source>Next open fact</source>
        <translation>Nächster offener Fakt</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Confirm what the checks support…</source>
        <translation>Belegtes bestätigen…</translation>
    </message>
    <message>
        <source>Confirm fact</source>
        <translation>Fakt bestätigen</translation>
    </message>
    <message>
        <source>Reject fact</source>
        <translation>Fakt verwerfen</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Als strittig markieren</translation>
    </message>
    <message>
        <source>Edit fact…</source>
        <translation>Fakt bearbeiten…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Commitments…</source>
        <translation>Zusagen…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Neu auswerten…</translation>
    </message>
    <message>
        <source>Words and aliases…</source>
        <translation>Wörter und Aliasse…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Refresh figures</source>
        <translation>Zahlen aktualisieren</translation>
    </message>
    <message>
        <source>Get figures now…</source>
        <translation>Zahlen jetzt abrufen…</translation>
    </message>
    <message>
        <source>Pause live figures</source>
        <translation>Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Both sides’ figures…</source>
        <translation>Zahlen beider Seiten…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Seit Jahresbeginn</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Letzte zwölf Monate</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Briefing help</source>
        <translation>Hilfe zu Briefing</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Briefing</source>
        <translation>Über Briefing</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>fortgeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>nicht erwähnt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>fortgeführt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht dasselbe</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <comment>overdue, silent since 5th, 18 Oct 2024</comment>
        <translation>überfällig, %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Silent since 5th, 18 Oct 2024</comment>
        <translation>%1 seit: %2</translation>
    </message>
    <message>
        <source>1 passage to judge</source>
        <translation>1 Textstelle zu beurteilen</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to judge</source>
        <translation>
            <numerusform>%n Textstelle zu beurteilen</numerusform>
            <numerusform>%n Textstellen zu beurteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <comment>3 open</comment>
        <translation>
            <numerusform>%1 offen</numerusform>
            <numerusform>%1 offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 carried</source>
        <comment>3 carried</comment>
        <translation>
            <numerusform>%1 fortgeführt</numerusform>
            <numerusform>%1 fortgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <comment>3 done</comment>
        <translation>
            <numerusform>%1 erledigt</numerusform>
            <numerusform>%1 erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent</source>
        <comment>3 silent</comment>
        <translation>
            <numerusform>%1 nicht erwähnt</numerusform>
            <numerusform>%1 nicht erwähnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>3 dropped</comment>
        <translation>
            <numerusform>%1 aufgegeben</numerusform>
            <numerusform>%1 aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>same topic: %1</source>
        <translation>gleiches Thema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n gemeinsames Wort</numerusform>
            <numerusform>%n gemeinsame Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsDialog</name>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No round of this dossier has told of a commitment yet.</source>
        <translation>Noch keine Runde dieses Dossiers hat eine Zusage enthalten.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Later passages</source>
        <translation>Spätere Textstellen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Fortgeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>To take other words as evidence, select them in a later article and choose Facts, Commitments.</source>
        <translation>Um andere Wörter als Beleg zu nehmen, sie in einem späteren Artikel auswählen und Fakten, Zusagen wählen.</translation>
    </message>
    <message>
        <source>No later round is on file. Import an article that tells of one (Ctrl+O): passages on the same matter are offered here.</source>
        <translation>Keine spätere Runde vorhanden. Artikel über eine solche importieren (Strg+O): Textstellen zur selben Sache werden hier angeboten.</translation>
    </message>
    <message>
        <source>The articles of later rounds do not seem to mention it. If one does, select its words there and choose Facts, Commitments (Ctrl+Shift+K): they are offered here.</source>
        <translation>Die Artikel späterer Runden scheinen sie nicht zu erwähnen. Tut es doch einer, dort die Wörter auswählen und Fakten, Zusagen wählen (Strg+Umschalt+K): sie werden hier angeboten.</translation>
    </message>
    <message>
        <source>%1, as the sentence says</source>
        <translation>%1, laut dem Satz</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Zusage: %1</translation>
    </message>
    <message>
        <source>Commitment: by whom</source>
        <translation>Zusage: von wem</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Verglichen mit heute</translation>
    </message>
    <message>
        <source>Compared with version %1 of %2</source>
        <translation>Verglichen mit Fassung %1, %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No %4 figure is known for %3.</source>
        <translation>Für %3 ist kein Wert bekannt: %4.</translation>
    </message>
    <message>
        <source>%1 and %2 do not cover the same months. The %4 figure for %3 is missing.</source>
        <translation>%1 und %2 umfassen nicht dieselben Monate. Für %3 fehlt der Wert: %4.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 come from different reporters.</source>
        <translation>Die Zahlen für %1 und %2 stammen von verschiedenen meldenden Ländern.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 concern different partners.</source>
        <translation>Die Zahlen für %1 und %2 betreffen verschiedene Partnerländer.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are of different flows.</source>
        <translation>Die Zahlen für %1 und %2 betreffen verschiedene Handelsströme.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 count different goods.</source>
        <translation>Die Zahlen für %1 und %2 erfassen verschiedene Waren.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are in different currencies.</source>
        <translation>Die Zahlen für %1 und %2 sind in verschiedenen Währungen.</translation>
    </message>
    <message>
        <source>The %4 figure for %3 is missing.</source>
        <translation>Für %3 fehlt der Wert: %4.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is below zero: %3 in “%4”, %5.</source>
        <translation>Der Wert für %2 ist kleiner als null (%1): %3 in „%4“, %5.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is zero: there is no change in per cent on it.</source>
        <translation>Der Wert für %2 ist null (%1): Eine prozentuale Veränderung dazu gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>, %1 against another edition</source>
        <translation>, %1 gegenüber einem anderen Datenstand</translation>
    </message>
    <message>
        <source>, the two figures come from different editions</source>
        <translation>, die beiden Zahlen haben verschiedene Datenstände</translation>
    </message>
    <message>
        <source>; the time of the figure for %1 is inferred</source>
        <translation>; die Zeit der Zahl für %1 ist erschlossen</translation>
    </message>
    <message>
        <source>; the value for %1 is not plausible</source>
        <translation>; der Wert für %1 ist nicht plausibel</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening the dossier…</source>
        <translation>Dossier wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 – Briefing</source>
        <comment>Kazakhstan – Belgium – Briefing</comment>
        <translation>%1 – Briefing</translation>
    </message>
    <message>
        <source>%1 – evidence pack – Briefing</source>
        <comment>Kazakhstan – Belgium – evidence pack – Briefing</comment>
        <translation>%1 – Belegpaket – Briefing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Later figures are left out, and nothing can be changed. F7 comes back to today.</source>
        <translation>Spätere Zahlen sind weggelassen, und nichts lässt sich ändern. F7 führt zurück zu heute.</translation>
    </message>
    <message>
        <source>Changes made by other programs are held back.</source>
        <translation>Änderungen anderer Programme werden zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>European Union of 28</source>
        <translation>Europäische Union (28)</translation>
    </message>
    <message>
        <source>European Union (changing composition)</source>
        <translation>Europäische Union (wechselnde Zusammensetzung)</translation>
    </message>
    <message>
        <source>euro area</source>
        <translation>Euroraum</translation>
    </message>
    <message>
        <source>euro area of 20</source>
        <translation>Euroraum (20)</translation>
    </message>
    <message>
        <source>all outside the European Union</source>
        <translation>alle außerhalb der Europäischen Union</translation>
    </message>
    <message>
        <source>all within the European Union</source>
        <translation>alle in der Europäischen Union</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Eurasische Wirtschaftsunion</translation>
    </message>
    <message>
        <source>Commonwealth of Independent States</source>
        <translation>Gemeinschaft Unabhängiger Staaten</translation>
    </message>
    <message>
        <source>Belgium–Luxembourg</source>
        <translation>Belgien–Luxemburg</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>alle Partner</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Nordirland</translation>
    </message>
    <message>
        <source>United Kingdom without Northern Ireland</source>
        <translation>Vereinigtes Königreich ohne Nordirland</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Sowjetunion</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Tschechoslowakei</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Jugoslawien</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Serbien und Montenegro</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>Deutsche Demokratische Republik</translation>
    </message>
    <message>
        <source>Sudan (before 2012)</source>
        <translation>Sudan (vor 2012)</translation>
    </message>
    <message>
        <source>areas not specified</source>
        <translation>nicht angegebene Gebiete</translation>
    </message>
    <message>
        <source>bunkers</source>
        <translation>Schiffs- und Flugzeugbedarf</translation>
    </message>
    <message>
        <source>free zones</source>
        <translation>Freizonen</translation>
    </message>
    <message>
        <source>special categories</source>
        <translation>besondere Kategorien</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Europa, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>Afrika, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>Northern Africa, not specified</source>
        <translation>Nordafrika, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>North and Central America, not specified</source>
        <translation>Nord- und Mittelamerika, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>Latin America, not specified</source>
        <translation>Lateinamerika, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>Caribbean, not specified</source>
        <translation>Karibik, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>Central American Common Market, not specified</source>
        <translation>Zentralamerikanischer Gemeinsamer Markt, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>Latin American Integration Association, not specified</source>
        <translation>Lateinamerikanische Integrationsvereinigung, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>Oceania, not specified</source>
        <translation>Ozeanien, nicht näher bezeichnet</translation>
    </message>
    <message>
        <source>Western Asia, not specified</source>
        <translation>Westasien, nicht näher bezeichnet</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>18 Oct 2024</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%4–%1 %2 %3</source>
        <comment>3–7 Dec 2024</comment>
        <translation>%4.–%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>30 Jan</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing can be changed: open for reading only</source>
        <translation>Nur zum Lesen geöffnet, nichts änderbar</translation>
    </message>
    <message>
        <source>Nothing can be changed: an earlier day is shown. F7 comes back to today.</source>
        <translation>Es kann nichts geändert werden: ein früherer Tag wird gezeigt. F7 führt zurück zu heute.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Remove %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Beispieldossier entfernen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The amount must be a number, such as %1.</source>
        <translation>Der Betrag muss eine Zahl sein, etwa %1.</translation>
    </message>
    <message>
        <source>The change must be a number of per cent, such as %1.</source>
        <translation>Die Veränderung muss eine Prozentzahl sein, etwa %1.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>Der letzte Monat liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Write a period as a year or months, such as 2023, %1 or 2024-01 – 2024-08.</source>
        <translation>Eine Periode als Jahr oder Monate angeben, etwa 2023, %1 oder 2024-01 – 2024-08.</translation>
    </message>
    <message>
        <source>Write a date with its year, such as %1 or 2024-10-18, or less of it: 2024-10, 2024.</source>
        <translation>Ein Datum mit Jahr angeben, etwa %1 oder 2024-10-18, oder kürzer: 2024-10, 2024.</translation>
    </message>
    <message>
        <source>“%1” is no country known here. Write its name or two-letter code, such as %2 or BE.</source>
        <translation>„%1“ ist hier als Land nicht bekannt. Namen oder Kürzel aus zwei Buchstaben angeben, etwa %2 oder BE.</translation>
    </message>
    <message>
        <source>Write a currency as its three-letter code, such as USD or KZT.</source>
        <translation>Die Währung mit drei Buchstaben angeben, etwa USD oder KZT.</translation>
    </message>
    <message>
        <source>The round must be a number from 1 to %1.</source>
        <translation>Die Runde muss eine Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einer</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Choose what the figure counts: exports, imports, turnover …</source>
        <translation>Angeben, was die Zahl zählt: Ausfuhr, Einfuhr, Handelsvolumen…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Größenordnung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Handelsstrom</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>Gemeint</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Meldendes Land</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>abgehalten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <translation>Format</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Das Feld darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Datum oder Periode</translation>
    </message>
    <message>
        <source>Write the sum with its currency, such as 90 million EUR.</source>
        <translation>Den Betrag mit Währung angeben, etwa 90 million EUR.</translation>
    </message>
    <message>
        <source>A figure needs an amount, such as %1, or a change.</source>
        <translation>Eine Zahl braucht einen Betrag, etwa %1, oder eine Veränderung.</translation>
    </message>
    <message>
        <source>Only a balance can be negative. Check the sign of the amount.</source>
        <translation>Nur ein Saldo kann negativ sein. Bitte das Vorzeichen prüfen.</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Beispieldossier öffnen</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Web page, PDF, Word, mail, news feed, text, or a table of figures.</source>
        <translation>Webseite, PDF, Word, E-Mail, Newsfeed, Text oder eine Zahlentabelle.</translation>
    </message>
    <message>
        <source>No article was known on %1</source>
        <translation>Am %1 war kein Artikel bekannt</translation>
    </message>
    <message>
        <source>1 article of this dossier was published later.</source>
        <translation>1 Artikel dieses Dossiers wurde später veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 articles of this dossier were published later.</source>
        <translation>%1 Artikel dieses Dossiers wurden später veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no article in this dossier yet.</source>
        <translation>In diesem Dossier ist noch kein Artikel.</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 führt zurück zu heute.</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Briefing uses no network.</source>
        <translation>Artikel bleiben auf diesem Computer. Briefing nutzt kein Netz.</translation>
    </message>
    <message>
        <source>You can also paste text with %1.</source>
        <translation>Text lässt sich auch einfügen: %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Political consultations</source>
        <translation>Politische Konsultationen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Unterzeichnung</translation>
    </message>
    <message>
        <source>Joint commission</source>
        <translation>Gemischte Kommission</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Data release</source>
        <translation>Datenveröffentlichung</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>teils online</translation>
    </message>
    <message>
        <source>held</source>
        <translation>abgehalten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1 round</source>
        <comment>5th round</comment>
        <translation>%1 Runde</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Consultations and trade</source>
        <translation>Konsultationen und Handel</translation>
    </message>
    <message>
        <source>One time axis for dates and figures</source>
        <translation>Eine Zeitachse für Termine und Zahlen</translation>
    </message>
    <message>
        <source>Dates in the article appear here</source>
        <translation>Hier erscheinen die Daten aus dem Artikel</translation>
    </message>
    <message>
        <source>Figures in the article appear here</source>
        <translation>Hier erscheinen die Zahlen aus dem Artikel</translation>
    </message>
    <message>
        <source>No dated event yet</source>
        <translation>Noch kein datiertes Ereignis</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Show in the article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Evidence of the chosen claim</source>
        <translation>Beleg der gewählten Aussage</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>no partner named</source>
        <translation>kein Partner genannt</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Veränderung: %1</translation>
    </message>
    <message>
        <source>Next step, %1</source>
        <translation>Schritt, %1</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>mittlere Verlässlichkeit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Verlässlichkeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Medium confidence: period carried over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>reporter inferred</comment>
        <translation>%1 erschlossen</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <comment>reporter assumed</comment>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>Mark %1 as conflict</source>
        <translation>Als strittig markieren: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Markieren als: %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n facts</source>
        <translation>
            <numerusform>%n Fakt bestätigen</numerusform>
            <numerusform>%n Fakten bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Zusammenführen mit: %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Trennen: %1</translation>
    </message>
    <message>
        <source>Part %1 into a person of their own</source>
        <translation>%1 als eigene Person abtrennen</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
    <message>
        <source>Take the figure of %1</source>
        <translation>Zahl übernehmen: %1</translation>
    </message>
    <message>
        <source>1 fact waits for your decision</source>
        <translation>1 Fakt wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 facts wait for your decision</source>
        <translation>%1 Fakten warten auf Sie</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision</source>
        <translation>Kein Fakt dieses Artikels muss entschieden werden</translation>
    </message>
    <message>
        <source>Every fact of this article is decided</source>
        <translation>Alle Fakten dieses Artikels sind entschieden</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>All %1 figures are of one side: %2</source>
        <comment>All 7 figures are of one side: Kazakhstan</comment>
        <translation>Alle %1 Zahlen von einer Seite: %2</translation>
    </message>
    <message>
        <source>1 quotation is a translation, not the speaker’s own words</source>
        <translation>1 Zitat ist eine Übersetzung, kein Wortlaut</translation>
    </message>
    <message>
        <source>%1 quotations are translations, not the speakers’ own words</source>
        <translation>%1 Zitate sind Übersetzungen, kein Wortlaut</translation>
    </message>
    <message>
        <source>also said as “%1”</source>
        <translation>auch als „%1“ genannt</translation>
    </message>
    <message>
        <source>%1: left out of checks and series</source>
        <comment>target: left out of checks and series</comment>
        <translation>%1: nicht in Prüfungen und Reihen</translation>
    </message>
    <message>
        <source>one product only: left out of sums and series</source>
        <translation>nur eine Ware: nicht in Summen und Reihen</translation>
    </message>
    <message>
        <source>period not known: not in the chart</source>
        <translation>Periode unbekannt: nicht im Diagramm</translation>
    </message>
    <message>
        <source>partner not known: not in the chart</source>
        <translation>Partnerland unbekannt: nicht im Diagramm</translation>
    </message>
    <message>
        <source>Commitments: %1</source>
        <comment>Commitments: 3 carried, 1 silent, 1 done</comment>
        <translation>Zusagen: %1</translation>
    </message>
    <message>
        <source>belongs to a commitment of %1</source>
        <comment>belongs to a commitment of 4th, 12 May 2022</comment>
        <translation>gehört zu einer Zusage: %1</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>wie gemeldet</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>abgeglichen</translation>
    </message>
    <message>
        <source>mirror figure</source>
        <translation>Spiegelwert</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Selected fact</source>
        <translation>Ausgewählter Fakt</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Fakten prüfen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Als strittig markieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>The other file is right</source>
        <translation>Andere Datei stimmt</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Voriger Fakt</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Nächster Fakt</translation>
    </message>
    <message>
        <source>Select a figure, an event or a word in the article to see its sentence.</source>
        <translation>Zahl, Ereignis oder Wort im Artikel wählen, um den Satz zu sehen.</translation>
    </message>
    <message>
        <source>%1 holds instead, from %2</source>
        <translation>Stattdessen gilt %1, aus %2</translation>
    </message>
    <message>
        <source>Another file is right…</source>
        <translation>Eine andere Datei stimmt…</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Fakt %1 von %2</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New, from “%1”</source>
        <translation>Neu, aus „%1“</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>This does not fit the field “%1”.</source>
        <translation>Das passt nicht in das Feld „%1“.</translation>
    </message>
</context>
<context>
    <name>FactLinks</name>
    <message>
        <source>Facts in the text</source>
        <translation>Fakten im Text</translation>
    </message>
</context>
<context>
    <name>FactPopover</name>
    <message>
        <source>Edit fact</source>
        <translation>Fakt bearbeiten</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Neuer Fakt</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Briefing has a fault</source>
        <translation>Fehler in Briefing</translation>
    </message>
    <message>
        <source>Something in Briefing went wrong.</source>
        <translation>In Briefing ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe in the library. You can go on working. The report below holds no titles, paths or figures and is sent to nobody; it lies in %1.</source>
        <translation>Alles bisher Gespeicherte liegt sicher in der Bibliothek. Sie können weiterarbeiten. Der Bericht unten enthält keine Titel, Pfade oder Zahlen und wird niemandem gesendet; er liegt in %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Größenordnung</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Handelsstrom</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>meldendes Land</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>FigureStatus</name>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Get figures</source>
        <translation>Zahlen abrufen</translation>
    </message>
    <message>
        <source>Trade of %1 and %2</source>
        <translation>Handel: %1 und %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Quellen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1.</source>
        <translation>Ausfuhr und Einfuhr nach den Meldungen jeder Seite, Jahre seit %1.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1, and goods by HS chapter.</source>
        <translation>Ausfuhr und Einfuhr nach den Meldungen jeder Seite, Jahre seit %1, dazu Waren nach HS-Kapiteln.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1, and goods by HS chapter.</source>
        <translation>Ausfuhr und Einfuhr nach den Meldungen jeder Seite, Jahre und Monate seit %1, dazu Waren nach HS-Kapiteln.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1.</source>
        <translation>Ausfuhr und Einfuhr nach den Meldungen jeder Seite, Jahre und Monate seit %1.</translation>
    </message>
    <message>
        <source>No source is switched on. Choose them under Sources…</source>
        <translation>Keine Quelle ist eingeschaltet. Wählen Sie unter Quellen…</translation>
    </message>
    <message>
        <source>Working offline: no source is asked.</source>
        <translation>Offline: keine Quelle wird abgefragt.</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>Abfrage von %1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Zurück (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Weiter (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Exports</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Einfuhr</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Handelsvolumen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Wiederausfuhr</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Wiedereinfuhr</translation>
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
        <translation>Zum Verschieben ziehen (Alt+Auf, Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Briefing help</source>
        <translation>Hilfe zu Briefing</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Manual (in English)</source>
        <translation>Handbuch (auf Englisch)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>a table of your own</source>
        <translation>eine eigene Tabelle</translation>
    </message>
    <message>
        <source>%1, edition not dated</source>
        <translation>%1, Stand ohne Datum</translation>
    </message>
    <message>
        <source>%1, edition of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Ware</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Ware</numerusform>
            <numerusform>%n Waren</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency (quantity or share)</source>
        <translation>keine Währung (Menge oder Anteil)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>half-years</source>
        <translation>Halbjahre</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>parts of years</source>
        <translation>Teile von Jahren</translation>
    </message>
    <message>
        <source>other periods</source>
        <translation>andere Perioden</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 neue Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n neue Zahl</numerusform>
            <numerusform>%n neue Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new series</source>
        <translation>1 neue Reihe</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n neue Reihe</numerusform>
            <numerusform>%n neue Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is in the library already</source>
        <translation>1 Zahl ist schon in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are in the library already</source>
        <translation>
            <numerusform>%n Zahl ist schon in der Bibliothek</numerusform>
            <numerusform>%n Zahlen sind schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is revised; the earlier one stays readable</source>
        <translation>1 Zahl wird berichtigt; die frühere bleibt lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are revised; the earlier ones stay readable</source>
        <translation>
            <numerusform>%n Zahl wird berichtigt; die frühere bleibt lesbar</numerusform>
            <numerusform>%n Zahlen werden berichtigt; die früheren bleiben lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure differs from the library’s of the same edition</source>
        <translation>1 Zahl weicht beim selben Stand von der Bibliothek ab</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the library’s of the same edition</source>
        <translation>
            <numerusform>%n Zahl weicht beim selben Stand von der Bibliothek ab</numerusform>
            <numerusform>%n Zahlen weichen beim selben Stand von der Bibliothek ab</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure of the earlier file is not in this one and leaves</source>
        <translation>1 Zahl der früheren Datei fehlt in dieser und entfällt</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the earlier file are not in this one and leave</source>
        <translation>
            <numerusform>%n Zahl der früheren Datei fehlt in dieser und entfällt</numerusform>
            <numerusform>%n Zahlen der früheren Datei fehlen in dieser und entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 Zeile wartet auf Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer</source>
        <translation>
            <numerusform>%n Zeile wartet auf Antwort</numerusform>
            <numerusform>%n Zeilen warten auf Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Figures below zero (%1, the first at %2) are kept and marked as implausible</source>
        <translation>Zahlen kleiner als null (%1, die erste: %2) bleiben erhalten und werden als unplausibel markiert</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They go to the dossier %2.</source>
        <translation>Keine ihrer Zeilen betrifft %1. Sie gehen in das Dossier %2.</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They are of %2; each shows in the dossier of its pair.</source>
        <translation>Keine ihrer Zeilen betrifft %1. Sie betreffen %2; jede erscheint im Dossier ihres Länderpaars.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Whose figures are these, and on trade with whom?</source>
        <translation>Wessen Zahlen sind das, und über den Handel mit wem?</translation>
    </message>
    <message>
        <source>In which unit and currency is “%1”?</source>
        <translation>In welcher Einheit und Währung ist „%1“?</translation>
    </message>
    <message>
        <source>Which currency is “%1”?</source>
        <translation>Welche Währung ist „%1“?</translation>
    </message>
    <message>
        <source>Which scale is “%1”?</source>
        <translation>Welche Größenordnung ist „%1“?</translation>
    </message>
    <message>
        <source>Which period is “%1”?</source>
        <translation>Welche Periode ist „%1“?</translation>
    </message>
    <message>
        <source>What is “%1”: exports, imports, turnover?</source>
        <translation>Was ist „%1“: Ausfuhr, Einfuhr, Handelsvolumen?</translation>
    </message>
    <message>
        <source>Which country is “%1” (it reports the figures)?</source>
        <translation>Welches Land ist „%1“ (es meldet die Zahlen)?</translation>
    </message>
    <message>
        <source>Which country is “%1” (the partner)?</source>
        <translation>Welches Land ist „%1“ (der Partner)?</translation>
    </message>
    <message>
        <source>How is “%1” to be read?</source>
        <translation>Wie ist „%1“ zu lesen?</translation>
    </message>
    <message>
        <source>Which number is “%1”?</source>
        <translation>Welche Zahl ist „%1“?</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than its heading: %1</source>
        <translation>Diese Zeile hat mehr oder weniger Zellen als ihr Kopf: %1</translation>
    </message>
    <message>
        <source>These figures of %1 are a thousand times, or a thousandth of, what the library holds. What is right?</source>
        <translation>Diese Zahlen (%1) sind das Tausendfache oder ein Tausendstel dessen, was die Bibliothek enthält. Was stimmt?</translation>
    </message>
    <message>
        <source>The file differs from the library in the same edition. What shall hold?</source>
        <translation>Die Datei weicht beim selben Stand von der Bibliothek ab. Was soll gelten?</translation>
    </message>
    <message>
        <source>“%1” is not understood (%2). What is it?</source>
        <translation>„%1“ ist nicht verständlich (%2). Was ist es?</translation>
    </message>
    <message>
        <source>1 row, at %1</source>
        <translation>1 Zeile, bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, the first at %1</source>
        <translation>
            <numerusform>%n Zeile, bei %1</numerusform>
            <numerusform>%n Zeilen, die erste bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>row </source>
        <translation>Zeile </translation>
    </message>
    <message>
        <source>column </source>
        <translation>Spalte </translation>
    </message>
    <message>
        <source>%1 reports, on trade with %2</source>
        <translation>%1 meldet, Handel mit: %2</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>Einern</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <source>The file is in %1: read it so</source>
        <translation>Die Datei ist in %1: so lesen</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>Das Komma ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>Der Punkt ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>The file is right as it is printed</source>
        <translation>Die Datei stimmt, wie sie dasteht</translation>
    </message>
    <message>
        <source>Keep both side by side, marked as differing</source>
        <translation>Beide nebeneinander behalten, als abweichend markiert</translation>
    </message>
    <message>
        <source>This file is right: its figures hold, the others stay readable</source>
        <translation>Diese Datei stimmt: ihre Zahlen gelten, die anderen bleiben lesbar</translation>
    </message>
    <message>
        <source>This file is the newer state: take back its earlier import</source>
        <translation>Diese Datei ist neuer: ihren früheren Import zurücknehmen</translation>
    </message>
    <message>
        <source>The library is right: leave these rows out</source>
        <translation>Die Bibliothek stimmt: diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>a newer text of the article</source>
        <translation>ein neuerer Text des Artikels</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier text kept</source>
        <translation>1 früherer Text behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts kept</source>
        <translation>
            <numerusform>%n früherer Text behalten</numerusform>
            <numerusform>%n frühere Texte behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 revised</source>
        <translation>1 berichtigt</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n berichtigt</numerusform>
            <numerusform>%n berichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 schon bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The text before it holds again; this one stays readable among the older versions.</source>
        <translation>Der vorige Text gilt wieder; dieser bleibt unter den früheren Fassungen lesbar.</translation>
    </message>
    <message>
        <source>Notes and decisions go to where their words stand, or wait in the article.</source>
        <translation>Notizen und Entscheidungen gehen dorthin, wo ihre Wörter stehen, oder warten im Artikel.</translation>
    </message>
    <message>
        <source>The article leaves with 1 fact.</source>
        <translation>Der Artikel entfällt mit 1 Fakt.</translation>
    </message>
    <message>
        <source>1 figure repeats an earlier one of the file and is taken once: %1</source>
        <translation>1 Zahl wiederholt eine frühere der Datei und wird einmal übernommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures repeat earlier ones of the file and are taken once: %1</source>
        <translation>
            <numerusform>%n Zahl wiederholt eine frühere der Datei und wird einmal übernommen: %1</numerusform>
            <numerusform>%n Zahlen wiederholen frühere der Datei und werden einmal übernommen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article leaves with %n facts.</source>
        <translation>
            <numerusform>Der Artikel entfällt mit %n Fakt.</numerusform>
            <numerusform>Der Artikel entfällt mit %n Fakten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its earlier text leaves with it.</source>
        <translation>Sein früherer Text entfällt mit ihm.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n earlier texts leave with it.</source>
        <translation>
            <numerusform>Sein %n früherer Text entfällt mit ihm.</numerusform>
            <numerusform>Seine %n früheren Texte entfallen mit ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them you decided or corrected; that is kept with it.</source>
        <translation>1 davon haben Sie entschieden oder berichtigt; das bleibt bei ihm.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them you decided or corrected; that is kept with it.</source>
        <translation>
            <numerusform>%n davon haben Sie entschieden oder berichtigt; das bleibt bei ihm.</numerusform>
            <numerusform>%n davon haben Sie entschieden oder berichtigt; das bleibt bei ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note or highlight leaves with it.</source>
        <translation>1 Notiz oder Markierung entfällt mit ihm.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes and highlights leave with it.</source>
        <translation>
            <numerusform>%n Notiz oder Markierung entfällt mit ihm.</numerusform>
            <numerusform>%n Notizen und Markierungen entfallen mit ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure leaves chart, tables and summary.</source>
        <translation>1 Zahl entfällt aus Diagramm, Tabellen und Sachstand.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures leave chart, tables and summary.</source>
        <translation>
            <numerusform>%n Zahl entfällt aus Diagramm, Tabellen und Sachstand.</numerusform>
            <numerusform>%n Zahlen entfallen aus Diagramm, Tabellen und Sachstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier figure that it had replaced shows again.</source>
        <translation>1 frühere Zahl, die sie ersetzt hatte, erscheint wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier figures that they had replaced show again.</source>
        <translation>
            <numerusform>%n frühere Zahl, die sie ersetzt hatten, erscheint wieder.</numerusform>
            <numerusform>%n frühere Zahlen, die sie ersetzt hatten, erscheinen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure stays: %1 gives it too.</source>
        <translation>1 Zahl bleibt: auch %1 nennt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stay: %1 gives them too.</source>
        <translation>
            <numerusform>%n Zahl bleibt: auch %1 nennt sie.</numerusform>
            <numerusform>%n Zahlen bleiben: auch %1 nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later revisions from %1 are not touched.</source>
        <translation>Spätere Berichtigungen aus %1 bleiben unberührt.</translation>
    </message>
    <message>
        <source>1 figure corrected by hand stays as corrected.</source>
        <translation>1 von Hand berichtigte Zahl bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures corrected by hand stay as corrected.</source>
        <translation>
            <numerusform>%n von Hand berichtigte Zahl bleibt, wie sie ist.</numerusform>
            <numerusform>%n von Hand berichtigte Zahlen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file goes on waiting for an answer.</source>
        <translation>1 Zeile der Datei wartet weiter auf Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file go on waiting for an answer.</source>
        <translation>
            <numerusform>%n Zeile der Datei wartet weiter auf Antwort.</numerusform>
            <numerusform>%n Zeilen der Datei warten weiter auf Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>basis of the figure</source>
        <translation>Grundlage der Zahl</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>exports or imports</source>
        <translation>Ausfuhr oder Einfuhr</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>key of the series</source>
        <translation>Schlüssel der Reihe</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Größenordnung</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>partner country</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>reporting country</source>
        <translation>meldendes Land</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>standing of the figure</source>
        <translation>Status der Zahl</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>The figures are in the library.</source>
        <translation>Die Zahlen sind in der Bibliothek.</translation>
    </message>
    <message>
        <source>Choose two countries to see those between them.</source>
        <translation>Zwei Länder wählen, um die Zahlen zwischen ihnen zu sehen.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Neues Dossier…</translation>
    </message>
    <message>
        <source>Both countries’ figures are here.</source>
        <translation>Die Zahlen beider Länder sind da.</translation>
    </message>
    <message>
        <source>See what %1 and %2 say of the same goods, and how far apart they are.</source>
        <translation>Sehen Sie, was beide (%1, %2) über dieselben Waren melden und wie weit sie auseinanderliegen.</translation>
    </message>
    <message>
        <source>Show both sides’ figures</source>
        <translation>Zahlen beider Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message>
        <source>Remember the answers for tables with this heading</source>
        <translation>Antworten für Tabellen mit diesem Kopf merken</translation>
    </message>
    <message>
        <source>Take it again whenever it is saved</source>
        <translation>Bei jedem Speichern neu einlesen</translation>
    </message>
    <message>
        <source>While Briefing runs, each saved state of this file takes the place of the one before</source>
        <translation>Solange Briefing läuft, ersetzt jeder gespeicherte Stand dieser Datei den vorigen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Datei auslassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Was nur Sie wissen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>What is revised</source>
        <translation>Was berichtigt wird</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>and 1 kind of values more</source>
        <translation>und 1 weitere Art von Werten</translation>
    </message>
    <message numerus="yes">
        <source>and %n kinds of values more</source>
        <translation>
            <numerusform>und %n weitere Art von Werten</numerusform>
            <numerusform>und %n weitere Arten von Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose the pair to look at…</source>
        <translation>Länderpaar zum Ansehen wählen…</translation>
    </message>
    <message>
        <source>All figures are kept; those of other pairs show when you open a dossier of theirs.</source>
        <translation>Alle Zahlen bleiben; die anderer Paare erscheinen, sobald Sie ein Dossier davon öffnen.</translation>
    </message>
    <message>
        <source>%1 (new dossier)</source>
        <translation>%1 (neues Dossier)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures that change</source>
        <translation>Zahlen, die sich ändern</translation>
    </message>
    <message>
        <source>Import, 1 row waits</source>
        <translation>Importieren, 1 Zeile wartet</translation>
    </message>
    <message numerus="yes">
        <source>Import, %n rows wait</source>
        <translation>
            <numerusform>Importieren, %n Zeile wartet</numerusform>
            <numerusform>Importieren, %n Zeilen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Später antworten</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read again, changed</source>
        <translation>Neu gelesen, geändert</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Schon in der Bibliothek</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>1 file read</source>
        <translation>1 Datei gelesen</translation>
    </message>
    <message>
        <source>%1 files read</source>
        <translation>%1 Dateien gelesen</translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation>%1 schon in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 nicht gelesen</translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>der Rest wurde abgebrochen</translation>
    </message>
    <message>
        <source>the rest was not begun</source>
        <translation>der Rest wurde nicht begonnen</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Nichts gelesen</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 Fakten</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 Zahlen</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Everything that came in, newest first. Taking an import back is a step that undo takes back.</source>
        <translation>Alles Eingegangene, Neuestes zuerst. Auch das Zurücknehmen eines Imports lässt sich mit „Rückgängig“ aufheben.</translation>
    </message>
    <message>
        <source>Answer now…</source>
        <translation>Jetzt antworten…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File or article</source>
        <translation>Datei oder Artikel</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 table waits for your answer</source>
        <translation>1 Tabelle wartet auf Ihre Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait for your answer</source>
        <translation>
            <numerusform>%n Tabelle wartet auf Ihre Antwort</numerusform>
            <numerusform>%n Tabellen warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Zurückgenommen %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Noch nichts importiert.</translation>
    </message>
    <message>
        <source>Bring this import back</source>
        <translation>Diesen Import zurückholen</translation>
    </message>
    <message>
        <source>This import was taken back. Bringing it back shows its figures and facts again.</source>
        <translation>Dieser Import wurde zurückgenommen. Zurückgeholt zeigt er seine Zahlen und Fakten wieder.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Articles and trade tables (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</source>
        <translation>Artikel und Handelstabellen (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</translation>
    </message>
    <message>
        <source>Evidence packs (*.briefing)</source>
        <translation>Belegpakete (*.briefing)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Briefing loads nothing from the network.</source>
        <translation>Briefing lädt nichts aus dem Netz.</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop the file here.</source>
        <translation>Speichern Sie die Seite im Browser und legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Hier gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>Use a web page, a text file, or copied words.</source>
        <translation>Möglich sind Webseiten, Textdateien und kopierter Text.</translation>
    </message>
    <message>
        <source>These are too many words to paste.</source>
        <translation>Das ist zu viel Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Save them as a text file and import that.</source>
        <translation>Speichern Sie ihn als Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Pasted article</source>
        <translation>Eingefügter Artikel</translation>
    </message>
    <message>
        <source>Finding facts…</source>
        <translation>Fakten werden gesucht…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Import: %1 von %2</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Tabelle wird gelesen…</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Issued summaries</source>
        <translation>Ausgegebene Sachstände</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Wie ausgegeben</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Shown beside the list</source>
        <translation>Neben der Liste gezeigt</translation>
    </message>
    <message>
        <source>Nothing was printed or saved of this dossier yet.</source>
        <translation>Aus diesem Dossier wurde noch nichts gedruckt oder gespeichert.</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Erneut speichern…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Erneut drucken…</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Änderungsblatt speichern…</translation>
    </message>
    <message>
        <source>Print changes…</source>
        <translation>Änderungsblatt drucken…</translation>
    </message>
    <message>
        <source>This was no PDF. Save it again to look at it; it is kept as it was, byte for byte.</source>
        <translation>Dies war kein PDF. Zum Ansehen erneut speichern; es ist Byte für Byte erhalten.</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without keeping the document.</source>
        <translation>Eine ältere Fassung von Briefing hat diese Ausgabe vermerkt, das Dokument aber nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Die Seite ließ sich nicht setzen. Näheres: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Sachstand speichern</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>Die Seite wurde ausgegeben, die Bibliothek konnte es aber nicht vermerken: %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Issued summaries</source>
        <translation>Ausgegebene Sachstände</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sachstand</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Drucker oder Datei</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Kein Vermerk</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <translation>Format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n items unreviewed</source>
        <translation>
            <numerusform>%n Angabe ungeprüft</numerusform>
            <numerusform>%n Angaben ungeprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Exemplar</numerusform>
            <numerusform>%n Exemplare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Perhaps the same story as “%1” (%2)</source>
        <translation>Vielleicht dieselbe Meldung wie „%1“ (%2)</translation>
    </message>
    <message>
        <source>Tells the same event as “%1” (%2)</source>
        <translation>Berichtet dasselbe Ereignis wie „%1“ (%2)</translation>
    </message>
    <message>
        <source>the same page</source>
        <translation>dieselbe Seite</translation>
    </message>
    <message>
        <source>%1 of 100 words alike</source>
        <translation>%1 von 100 Wörtern gleich</translation>
    </message>
    <message>
        <source>figures that agree: %1</source>
        <translation>übereinstimmende Zahlen: %1</translation>
    </message>
    <message>
        <source>the same round</source>
        <translation>dieselbe Runde</translation>
    </message>
    <message>
        <source>people in common: %1</source>
        <translation>gemeinsame Personen: %1</translation>
    </message>
</context>
<context>
    <name>KinOffer</name>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Dieselbe Meldung</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Dasselbe Ereignis</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Other sum of money</source>
        <translation>Andere Geldsumme</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Other sums of money</source>
        <translation>Andere Geldsummen</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Click hides these underlines, Alt-click shows only these.</source>
        <translation>Klick blendet diese Unterstreichungen aus, Alt-Klick zeigt nur sie.</translation>
    </message>
</context>
<context>
    <name>KnownOn</name>
    <message>
        <source>As known on a day</source>
        <translation>Wissensstand an einem Tag</translation>
    </message>
    <message>
        <source>The whole window then shows what had been published by that day: later editions and corrections of tables, and later articles with the facts in them, are left out. Undated tables and the figures of undated articles count from the end of their period. Your decisions on facts hold. Nothing can be changed meanwhile.</source>
        <translation>Das ganze Fenster zeigt dann, was bis zu diesem Tag veröffentlicht war: Spätere Datenstände und Berichtigungen von Tabellen und spätere Artikel mit ihren Fakten sind weggelassen. Tabellen ohne Datum und die Zahlen aus Artikeln ohne Datum zählen ab dem Ende ihrer Periode. Ihre Entscheidungen zu Fakten gelten weiter. Währenddessen lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Days that brought figures</source>
        <translation>Tage mit neuen Zahlen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>The article is read anew in this language. You see what would change before anything does.</source>
        <translation>Der Artikel wird in dieser Sprache neu ausgewertet. Sie sehen vorher, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Wie der Text es sagt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Änderungen ansehen…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hatched: part of year</source>
        <translation>Schraffiert: Teil des Jahres</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
    <message>
        <source>Without a dossier</source>
        <translation>Ohne Dossier</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 Artikel</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Mentioned, not imported</source>
        <translation>Erwähnt, nicht importiert</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Which articles are listed</source>
        <translation>Welche Artikel gezeigt werden</translation>
    </message>
    <message>
        <source>No dossiers yet. The first article you add starts one, named after the two countries it mentions.</source>
        <translation>Noch keine Dossiers. Der erste Artikel beginnt eines, benannt nach den zwei Ländern, die er nennt.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Noch keine Artikel.</translation>
    </message>
    <message>
        <source>No article was known on this day.</source>
        <translation>An diesem Tag war kein Artikel bekannt.</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Source of a printed page</source>
        <translation>Quelle einer gedruckten Seite</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>No two sources of this dossier disagree, and nothing is disputed.</source>
        <translation>In diesem Dossier widersprechen sich keine Quellen, und nichts ist strittig.</translation>
    </message>
    <message>
        <source>No articles match ‘%1’.</source>
        <translation>Kein Artikel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing known on %2 matches ‘%1’.</source>
        <translation>Nichts am %2 Bekanntes passt zu „%1“.</translation>
    </message>
    <message>
        <source>Articles of this dossier</source>
        <translation>Artikel dieses Dossiers</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Dossier entfernen</translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation>Dossier umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove dossier %1</source>
        <translation>Dossier %1 entfernen</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Quelle kopieren</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>File under %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Same story as “%1”</source>
        <translation>Dieselbe Meldung wie „%1“</translation>
    </message>
    <message>
        <source>Same event as “%1”</source>
        <translation>Dasselbe Ereignis wie „%1“</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Dieselbe Meldung</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Andere Meldung</translation>
    </message>
</context>
<context>
    <name>LiveIndicator</name>
    <message>
        <source>Live · updated %1</source>
        <translation>Aktuell · %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Paused · figures from %1</source>
        <translation>Pause · Stand %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Offline · figures from %1</source>
        <translation>Offline · Stand %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Live figures: %1</source>
        <translation>Aktualisierung der Zahlen: %1</translation>
    </message>
</context>
<context>
    <name>MarginColumn</name>
    <message>
        <source>Facts in margin</source>
        <translation>Fakten am Rand</translation>
    </message>
</context>
<context>
    <name>MarkChip</name>
    <message>
        <source>Portion mark: %1</source>
        <translation>Absatzvermerk: %1</translation>
    </message>
    <message>
        <source>No portion mark</source>
        <translation>Kein Absatzvermerk</translation>
    </message>
    <message>
        <source>Mark how sensitive this paragraph is: (U), (R), (C) or your own</source>
        <translation>Diesen Absatz einstufen: (U), (R), (C) oder eigene Kennzeichnung</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>Ar&amp;tikel</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>Char&amp;t</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Zuletzt geöffnete Artikel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Auswahl markieren als</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Cut time by</source>
        <translation>Zeit teilen nach</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge facts</source>
        <translation>Fakten zusammenführen</translation>
    </message>
    <message>
        <source>Which fact says the same as this one?</source>
        <translation>Welcher Fakt sagt dasselbe?</translation>
    </message>
    <message>
        <source>Facts of the same kind</source>
        <translation>Fakten derselben Art</translation>
    </message>
    <message>
        <source>The one that leads keeps its place; the other stays beneath it.</source>
        <translation>Der führende bleibt an seinem Platz, der andere steht darunter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>normal</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>zu erklären</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>kein Verhältnis</translation>
    </message>
    <message>
        <source>CIF and FOB</source>
        <translation>CIF und FOB</translation>
    </message>
    <message>
        <source>Transit, re-export</source>
        <translation>Transit, Wiederausfuhr</translation>
    </message>
    <message>
        <source>Origin, consignment</source>
        <translation>Ursprung, Versendung</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Scope, edition</source>
        <translation>Umfang, Datenstand</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>kann es erklären</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>erklärt es nicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Both sides value the goods alike, by their tables.</source>
        <translation>Beide Seiten bewerten die Waren laut ihren Tabellen gleich.</translation>
    </message>
    <message>
        <source>Freight and insurance would make %1’s imports the higher figure; they are the lower one.</source>
        <translation>Mit Fracht und Versicherung wäre die Einfuhr (%1) höher; sie ist aber niedriger.</translation>
    </message>
    <message>
        <source>Imports are counted with freight and insurance: 10 to 20 % above exports is usual, and it is %4 here.</source>
        <translation>Einfuhren werden mit Fracht und Versicherung gezählt: 10 bis 20 % über der Ausfuhr sind üblich, hier sind es %4.</translation>
    </message>
    <message>
        <source>Freight and insurance explain 10 to 20 %; %1’s imports stand %4 above %2’s exports.</source>
        <translation>Fracht und Versicherung erklären 10 bis 20 %; die Einfuhr (%1) liegt %4 über der Ausfuhr (%2).</translation>
    </message>
    <message>
        <source>Which figure is the higher one cannot be said without a common currency.</source>
        <translation>Ohne gemeinsame Währung lässt sich nicht sagen, welche Zahl höher ist.</translation>
    </message>
    <message>
        <source>%2 may count goods that only pass through its ports, or that were declared for %1 and went elsewhere.</source>
        <translation>%2: mitgezählt sind womöglich Waren, die nur durch die Häfen gingen oder für %1 angemeldet waren und anderswohin gelangten.</translation>
    </message>
    <message>
        <source>Goods in transit would make %2’s exports the higher figure; they are not.</source>
        <translation>Mit Transitwaren wäre die Ausfuhr (%2) höher; sie ist es nicht.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods made elsewhere and sent from %2 are not in its figure.</source>
        <translation>%1 zählt nach Ursprungsland: anderswo hergestellte und aus %2 versandte Waren fehlen in der Zahl.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods of %2 that came through third countries are in its figure.</source>
        <translation>%1 zählt nach Ursprungsland: Waren aus %2, die über Drittländer kamen, sind in der Zahl enthalten.</translation>
    </message>
    <message>
        <source>Over a full year only what was under way at its two ends counts in different years.</source>
        <translation>Über ein volles Jahr zählt nur das in verschiedenen Jahren, was an dessen Anfang und Ende unterwegs war.</translation>
    </message>
    <message>
        <source>In %3 goods that left may arrive after its end: compare full years before drawing conclusions.</source>
        <translation>%3: versandte Waren können nach dem Ende ankommen; vor Schlüssen volle Jahre vergleichen.</translation>
    </message>
    <message>
        <source>Both sides count in one currency.</source>
        <translation>Beide Seiten zählen in derselben Währung.</translation>
    </message>
    <message>
        <source>The sides count in two currencies and no rate is used: switch rates on to compare.</source>
        <translation>Die Seiten zählen in zwei Währungen, und es gilt kein Kurs: zum Vergleich die Kurse einschalten.</translation>
    </message>
    <message>
        <source>%5. Inside the period it lay between %6 and %7.</source>
        <translation>%5. Innerhalb der Periode lag er zwischen %6 und %7.</translation>
    </message>
    <message>
        <source>%5. How far it moved inside the period is not known.</source>
        <translation>%5. Wie weit er sich innerhalb der Periode bewegte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>To the end of 1998 Belgium and Luxembourg reported as one.</source>
        <translation>Bis Ende 1998 meldeten Belgien und Luxemburg gemeinsam.</translation>
    </message>
    <message>
        <source>A part is confidential and missing on one side.</source>
        <translation>Ein Teil ist vertraulich und fehlt auf einer Seite.</translation>
    </message>
    <message>
        <source>The figures come from editions of %8.</source>
        <translation>Die Zahlen haben den Stand %8.</translation>
    </message>
    <message>
        <source>When one of the two figures was published is not known: one may be older.</source>
        <translation>Wann eine der beiden Zahlen veröffentlicht wurde, ist nicht bekannt: sie kann älter sein.</translation>
    </message>
    <message>
        <source>Both are totals of all goods, of editions of one day.</source>
        <translation>Beide sind Summen aller Waren mit demselben Datenstand.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>average of %2 days of %1</source>
        <translation>Mittel von %2 Tagen, %1</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>Mittel von %1</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>EZB-Referenzkurse</translation>
    </message>
    <message>
        <source>Average of the period</source>
        <translation>Mittel der Periode</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Ende der Periode</translation>
    </message>
    <message>
        <source>%1’s figure is %3 times %2’s</source>
        <translation>Verhältnis der Zahlen, %1 / %2: %3</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <translation>%1 → %2, %3</translation>
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
        <translation>Waren</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>NewDossier</name>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>A dossier holds the articles and trade figures of two countries.</source>
        <translation>Ein Dossier enthält Artikel und Handelszahlen zweier Länder.</translation>
    </message>
    <message>
        <source>Figures as reported by</source>
        <translation>Zahlen gemeldet von</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 pictures not loaded</source>
        <translation>%1 Bilder nicht geladen</translation>
    </message>
    <message>
        <source>%1 embedded frames left out</source>
        <translation>%1 eingebettete Rahmen ausgelassen</translation>
    </message>
    <message>
        <source>%1 pieces that the page hides</source>
        <translation>%1 Stücke, die die Seite verbirgt</translation>
    </message>
    <message>
        <source>%1 pieces around the article left out</source>
        <translation>%1 Stücke um den Artikel herum ausgelassen</translation>
    </message>
    <message>
        <source>nested %1 deep, so read without its structure</source>
        <translation>%1-fach verschachtelt, daher ohne Gliederung gelesen</translation>
    </message>
    <message>
        <source>the article could not be told from the page around it</source>
        <translation>der Artikel war nicht von der Seite um ihn zu trennen</translation>
    </message>
    <message>
        <source>a very long page, cut after %1 signs</source>
        <translation>sehr lange Seite, nach %1 Zeichen abgeschnitten</translation>
    </message>
    <message>
        <source>%1 pages at the end left out</source>
        <translation>%1 Seiten am Ende ausgelassen</translation>
    </message>
    <message>
        <source>%1 files sent along</source>
        <translation>%1 beigefügte Dateien</translation>
    </message>
    <message>
        <source>%1 entries read</source>
        <translation>%1 Einträge gelesen</translation>
    </message>
    <message>
        <source>%1 entries were known already</source>
        <translation>%1 Einträge waren schon bekannt</translation>
    </message>
    <message>
        <source>%1 entries left out</source>
        <translation>%1 Einträge ausgelassen</translation>
    </message>
    <message>
        <source>%1 further entries in the feed, not read here</source>
        <translation>%1 weitere Einträge im Newsfeed, hier nicht gelesen</translation>
    </message>
    <message>
        <source>encoding guessed: %1</source>
        <translation>Kodierung vermutet: %1</translation>
    </message>
    <message>
        <source>the encoding it declares (%1) is wrong</source>
        <translation>die angegebene Kodierung (%1) ist falsch</translation>
    </message>
    <message>
        <source>its letters were encoded twice; they are read as they were meant</source>
        <translation>die Buchstaben waren doppelt kodiert; sie werden gelesen, wie sie gemeint waren</translation>
    </message>
    <message>
        <source>%1 places could not be decoded</source>
        <translation>%1 Stellen waren nicht zu dekodieren</translation>
    </message>
    <message>
        <source>line ends made uniform</source>
        <translation>Zeilenenden vereinheitlicht</translation>
    </message>
    <message>
        <source>%1 signs that cannot be shown were replaced</source>
        <translation>%1 nicht darstellbare Zeichen ersetzt</translation>
    </message>
    <message>
        <source>%1 marks that turn the reading direction</source>
        <translation>%1 Zeichen, die die Leserichtung umkehren</translation>
    </message>
    <message>
        <source>a run of %1 signs without a blank</source>
        <translation>eine Folge von %1 Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>very long: facts were looked for in its beginning only; all of it can be read and searched</source>
        <translation>sehr lang: Fakten wurden nur am Anfang gesucht; lesen und durchsuchen lässt sich alles</translation>
    </message>
    <message>
        <source>no title found; it begins with its first words</source>
        <translation>kein Titel gefunden; er beginnt mit den ersten Wörtern</translation>
    </message>
    <message>
        <source>no two countries found as the parties, so it lies in no dossier</source>
        <translation>keine zwei Länder als Parteien gefunden, daher in keinem Dossier</translation>
    </message>
    <message>
        <source>it tells of several countries (%1): it lies in the dossier of the first two and in those there are of the others</source>
        <translation>handelt von mehreren Ländern (%1): liegt im Dossier der ersten beiden und in den vorhandenen der anderen</translation>
    </message>
    <message>
        <source>%1 pairs of countries; each shows in the dossier of its pair</source>
        <translation>%1 Länderpaare; jedes erscheint im Dossier seines Paars</translation>
    </message>
    <message>
        <source>its figures are of %1, which is no pair of countries: they show in no dossier</source>
        <translation>die Zahlen betreffen %1, kein Länderpaar: sie erscheinen in keinem Dossier</translation>
    </message>
    <message>
        <source>%1 rows of country groups or totals left out</source>
        <translation>%1 Zeilen mit Ländergruppen oder Summen ausgelassen</translation>
    </message>
    <message>
        <source>%1 detail rows left out, their totals taken</source>
        <translation>%1 Einzelzeilen ausgelassen, ihre Summen übernommen</translation>
    </message>
    <message>
        <source>%1 rows of goods in another classification left out: no total beside them</source>
        <translation>%1 Zeilen von Waren in anderer Klassifikation ausgelassen: Daneben steht keine Summe</translation>
    </message>
    <message>
        <source>%1 balances left out: a balance is computed</source>
        <translation>%1 Salden ausgelassen: ein Saldo wird berechnet</translation>
    </message>
    <message>
        <source>%1 rows left out: their source is an article</source>
        <translation>%1 Zeilen ausgelassen: ihre Quelle ist ein Artikel</translation>
    </message>
    <message>
        <source>hidden sheet “%1” left out</source>
        <translation>verborgenes Blatt „%1“ ausgelassen</translation>
    </message>
    <message>
        <source>%1 values were known already</source>
        <translation>%1 Werte waren schon bekannt</translation>
    </message>
    <message>
        <source>%1 values revise earlier ones; both are kept</source>
        <translation>%1 Werte berichtigen frühere; beide bleiben</translation>
    </message>
    <message>
        <source>%1 values differ from ones of the same edition; both are kept</source>
        <translation>%1 Werte weichen vom selben Datenstand ab; beide bleiben</translation>
    </message>
    <message>
        <source>%1 values hold in place of ones of other files, which stay readable</source>
        <translation>%1 Werte gelten anstelle von Werten anderer Dateien, die lesbar bleiben</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>wartet auf Antwort: %1</translation>
    </message>
    <message>
        <source>%1 more questions</source>
        <translation>%1 weitere Fragen</translation>
    </message>
    <message>
        <source>%1 rows left out as you said</source>
        <translation>%1 Zeilen auf Ihre Anweisung ausgelassen</translation>
    </message>
    <message>
        <source>%1 rows of totals left out</source>
        <translation>%1 Summenzeilen ausgelassen</translation>
    </message>
    <message>
        <source>%1 columns of totals left out</source>
        <translation>%1 Summenspalten ausgelassen</translation>
    </message>
    <message>
        <source>totals of months read as the time that their months make up</source>
        <translation>Summen von Monaten als der Zeitraum gelesen, den ihre Monate ergeben</translation>
    </message>
    <message>
        <source>heading of several lines, its columns read as: %1</source>
        <translation>Kopf aus mehreren Zeilen, seine Spalten gelesen als: %1</translation>
    </message>
    <message>
        <source>%1 rows or columns of shares left out: no sums of money</source>
        <translation>%1 Zeilen oder Spalten mit Anteilen ausgelassen: keine Geldbeträge</translation>
    </message>
    <message>
        <source>%1 rows of other indicators left out</source>
        <translation>%1 Zeilen anderer Indikatoren ausgelassen</translation>
    </message>
    <message>
        <source>%1 formulas without a stored result left out</source>
        <translation>%1 Formeln ohne gespeichertes Ergebnis ausgelassen</translation>
    </message>
    <message>
        <source>%1 is a formula without a stored result</source>
        <translation>%1 ist eine Formel ohne gespeichertes Ergebnis</translation>
    </message>
    <message>
        <source>each row ends with a delimiter, which was left out</source>
        <translation>jede Zeile endet mit einem Trennzeichen; es wurde ausgelassen</translation>
    </message>
    <message>
        <source>line %1 has no end: the file may be cut, and its last figure be a part of one</source>
        <translation>Zeile %1 hat kein Ende: Die Datei ist vielleicht abgeschnitten und ihre letzte Zahl nur ein Teil</translation>
    </message>
    <message>
        <source>read as trade of %1, as the heading says</source>
        <translation>als Handel von %1 gelesen, wie die Überschrift sagt</translation>
    </message>
    <message>
        <source>%1 turnovers are not the sum of exports and imports</source>
        <translation>%1 Handelsvolumen sind nicht die Summe von Ausfuhr und Einfuhr</translation>
    </message>
    <message>
        <source>%1 years are not the sum of their months</source>
        <translation>%1 Jahre sind nicht die Summe ihrer Monate</translation>
    </message>
    <message>
        <source>%1 stated balances are not exports less imports</source>
        <translation>%1 angegebene Salden sind nicht Ausfuhr minus Einfuhr</translation>
    </message>
    <message>
        <source>%1 totals are less than the products of one level together</source>
        <translation>%1 Summen sind kleiner als die Waren einer Ebene zusammen</translation>
    </message>
    <message>
        <source>%1 values are more than ten times their neighbours, or a tenth; kept and marked</source>
        <translation>%1 Werte sind über das Zehnfache ihrer Nachbarn oder ein Zehntel; behalten und markiert</translation>
    </message>
    <message>
        <source>a link, not followed</source>
        <translation>ein Link, nicht verfolgt</translation>
    </message>
    <message>
        <source>perhaps the same story as “%1”; decide above the article</source>
        <translation>vielleicht dieselbe Meldung wie „%1“; über dem Artikel entscheiden</translation>
    </message>
    <message>
        <source>tells the same event as “%1”</source>
        <translation>berichtet dasselbe Ereignis wie „%1“</translation>
    </message>
    <message>
        <source>version %1 of an article that was there; the older text is kept</source>
        <translation>Fassung %1 eines vorhandenen Artikels; der ältere Text bleibt</translation>
    </message>
    <message>
        <source>an older text of an article; the newer one stays</source>
        <translation>ein älterer Text eines Artikels; der neuere bleibt</translation>
    </message>
    <message>
        <source>%1 passages have no place in the newer text; they wait in the article</source>
        <translation>%1 Textstellen ohne Platz im neueren Text; sie warten im Artikel</translation>
    </message>
    <message>
        <source>1 picture not loaded</source>
        <translation>1 Bild nicht geladen</translation>
    </message>
    <message>
        <source>1 embedded frame left out</source>
        <translation>1 eingebetteter Rahmen ausgelassen</translation>
    </message>
    <message>
        <source>1 piece that the page hides</source>
        <translation>1 Stück, das die Seite verbirgt</translation>
    </message>
    <message>
        <source>1 piece around the article left out</source>
        <translation>1 Stück um den Artikel herum ausgelassen</translation>
    </message>
    <message>
        <source>1 page at the end left out</source>
        <translation>1 Seite am Ende ausgelassen</translation>
    </message>
    <message>
        <source>1 file sent along</source>
        <translation>1 beigefügte Datei</translation>
    </message>
    <message>
        <source>1 entry read</source>
        <translation>1 Eintrag gelesen</translation>
    </message>
    <message>
        <source>1 entry was known already</source>
        <translation>1 Eintrag war schon bekannt</translation>
    </message>
    <message>
        <source>1 entry left out</source>
        <translation>1 Eintrag ausgelassen</translation>
    </message>
    <message>
        <source>1 further entry in the feed, not read here</source>
        <translation>1 weiterer Eintrag im Newsfeed, hier nicht gelesen</translation>
    </message>
    <message>
        <source>1 place could not be decoded</source>
        <translation>1 Stelle war nicht zu dekodieren</translation>
    </message>
    <message>
        <source>1 sign that cannot be shown was replaced</source>
        <translation>1 nicht darstellbares Zeichen ersetzt</translation>
    </message>
    <message>
        <source>1 mark that turns the reading direction</source>
        <translation>1 Zeichen, das die Leserichtung umkehrt</translation>
    </message>
    <message>
        <source>1 row of country groups or totals left out</source>
        <translation>1 Zeile mit Ländergruppen oder Summen ausgelassen</translation>
    </message>
    <message>
        <source>1 detail row left out, its total taken</source>
        <translation>1 Einzelzeile ausgelassen, ihre Summe übernommen</translation>
    </message>
    <message>
        <source>1 row of goods in another classification left out: no total beside it</source>
        <translation>1 Zeile von Waren in anderer Klassifikation ausgelassen: Daneben steht keine Summe</translation>
    </message>
    <message>
        <source>1 balance left out: a balance is computed</source>
        <translation>1 Saldo ausgelassen: ein Saldo wird berechnet</translation>
    </message>
    <message>
        <source>1 row left out: its source is an article</source>
        <translation>1 Zeile ausgelassen: ihre Quelle ist ein Artikel</translation>
    </message>
    <message>
        <source>1 value was known already</source>
        <translation>1 Wert war schon bekannt</translation>
    </message>
    <message>
        <source>1 value revises an earlier one; both are kept</source>
        <translation>1 Wert berichtigt einen früheren; beide bleiben</translation>
    </message>
    <message>
        <source>1 value differs from one of the same edition; both are kept</source>
        <translation>1 Wert weicht vom selben Datenstand ab; beide bleiben</translation>
    </message>
    <message>
        <source>1 value holds in place of one of another file, which stays readable</source>
        <translation>1 Wert gilt anstelle eines Werts einer anderen Datei, der lesbar bleibt</translation>
    </message>
    <message>
        <source>1 more question</source>
        <translation>1 weitere Frage</translation>
    </message>
    <message>
        <source>1 row left out as you said</source>
        <translation>1 Zeile auf Ihre Anweisung ausgelassen</translation>
    </message>
    <message>
        <source>1 row of totals left out</source>
        <translation>1 Summenzeile ausgelassen</translation>
    </message>
    <message>
        <source>1 column of totals left out</source>
        <translation>1 Summenspalte ausgelassen</translation>
    </message>
    <message>
        <source>1 row or column of shares left out: no sums of money</source>
        <translation>1 Zeile oder Spalte mit Anteilen ausgelassen: keine Geldbeträge</translation>
    </message>
    <message>
        <source>1 row of other indicators left out</source>
        <translation>1 Zeile anderer Indikatoren ausgelassen</translation>
    </message>
    <message>
        <source>1 formula without a stored result left out</source>
        <translation>1 Formel ohne gespeichertes Ergebnis ausgelassen</translation>
    </message>
    <message>
        <source>1 turnover is not the sum of exports and imports</source>
        <translation>1 Handelsvolumen ist nicht die Summe von Ausfuhr und Einfuhr</translation>
    </message>
    <message>
        <source>1 year is not the sum of its months</source>
        <translation>1 Jahr ist nicht die Summe seiner Monate</translation>
    </message>
    <message>
        <source>1 stated balance is not exports less imports</source>
        <translation>1 angegebener Saldo ist nicht Ausfuhr minus Einfuhr</translation>
    </message>
    <message>
        <source>1 total is less than the products of one level together</source>
        <translation>1 Summe ist kleiner als die Waren einer Ebene zusammen</translation>
    </message>
    <message>
        <source>1 value is more than ten times its neighbours, or a tenth; kept and marked</source>
        <translation>1 Wert ist über das Zehnfache seiner Nachbarn oder ein Zehntel; behalten und markiert</translation>
    </message>
    <message>
        <source>1 passage has no place in the newer text; it waits in the article</source>
        <translation>1 Textstelle ohne Platz im neueren Text; sie wartet im Artikel</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note, or leave it empty to highlight only</source>
        <translation>Notiz schreiben oder leer lassen, um nur zu markieren</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>You are looking at an earlier day.</source>
        <translation>Sie sehen einen früheren Tag.</translation>
    </message>
    <message>
        <source>Nothing was changed. Come back to today to confirm, correct or import.</source>
        <translation>Nichts wurde geändert. Zum Bestätigen, Berichtigen oder Importieren zu heute zurückkehren.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>The data moved on.</source>
        <translation>Die Daten haben sich geändert.</translation>
    </message>
    <message>
        <source>Another hand has changed this since. Nothing was changed now; look at it again.</source>
        <translation>Jemand hat dies inzwischen geändert. Jetzt wurde nichts geändert; bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Das konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It was published on %1; shown is what was known on %2.</source>
        <translation>Er wurde am %1 veröffentlicht; gezeigt wird der Wissensstand vom %2.</translation>
    </message>
    <message>
        <source>This article came later.</source>
        <translation>Dieser Artikel kam später.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Die Bibliothek konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This library can only be read</source>
        <translation>Bibliothek nur zum Lesen</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>An earlier day is shown</source>
        <translation>Ein früherer Tag wird gezeigt</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 führt zurück zu heute.</translation>
    </message>
</context>
<context>
    <name>Ordinal</name>
    <message>
        <source>%1th</source>
        <comment>4th to 20th</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Figures as a table (*.csv)</source>
        <translation>Zahlen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Alles als JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>Der Export ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Figures as a workbook (*.xlsx)</source>
        <translation>Zahlen als Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Das Bild ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Evidence pack, for reading only.</source>
        <translation>Belegpaket, nur zum Lesen.</translation>
    </message>
    <message>
        <source>%1 is as it was sealed; every hash agrees. Nothing can be changed in it.</source>
        <translation>%1 ist, wie es versiegelt wurde; jeder Hash stimmt. Darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>In meine Bibliothek übernehmen</translation>
    </message>
    <message>
        <source>Evidence pack (*.briefing)</source>
        <translation>Belegpaket (*.briefing)</translation>
    </message>
    <message>
        <source>Save evidence pack</source>
        <translation>Belegpaket speichern</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own</source>
        <translation>%1 öffnet sich in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>The evidence pack could not be opened.</source>
        <translation>Das Belegpaket ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Start Briefing with it instead.</source>
        <translation>Starten Sie Briefing stattdessen damit.</translation>
    </message>
    <message>
        <source>The evidence pack was not opened.</source>
        <translation>Das Belegpaket wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Added to your library.</source>
        <translation>In Ihre Bibliothek übernommen.</translation>
    </message>
    <message>
        <source>New articles: %1, facts: %2. Already there and left as they are: %3.</source>
        <translation>Neue Artikel: %1, Fakten: %2. Schon vorhanden und belassen: %3.</translation>
    </message>
    <message>
        <source>Articles that have a newer text now: %1.</source>
        <translation>Artikel, die jetzt einen neueren Text haben: %1.</translation>
    </message>
    <message>
        <source>Nothing was added to your library.</source>
        <translation>Nichts wurde in Ihre Bibliothek übernommen.</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>The text has changed since; only its article can be shown.</source>
        <translation>Der Text hat sich seither geändert; nur sein Artikel lässt sich zeigen.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>This code opens nothing.</source>
        <translation>Dieser Code öffnet nichts.</translation>
    </message>
    <message>
        <source>The source of %1 was published after the day that is shown. F7 comes back to today.</source>
        <translation>Die Quelle von %1 wurde nach dem gezeigten Tag veröffentlicht. F7 führt zurück zu heute.</translation>
    </message>
    <message>
        <source>“%1” is no code of a printed page. Write it as printed, like KZ-BE-0001.2 [3].</source>
        <translation>„%1“ ist kein Code einer gedruckten Seite. Wie gedruckt angeben, etwa KZ-BE-0001.2 [3].</translation>
    </message>
    <message>
        <source>This library holds no dossier %2. The page was made with another library.</source>
        <translation>Diese Bibliothek enthält kein Dossier %2. Die Seite stammt aus einer anderen Bibliothek.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library.</source>
        <translation>Aus dieser Bibliothek wurde keine Seite %1 ausgegeben.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library; the newest version is %3.</source>
        <translation>Aus dieser Bibliothek wurde keine Seite %1 ausgegeben; die neueste Fassung ist %3.</translation>
    </message>
    <message>
        <source>Page %1 has no source [%4]; its last one is [%3].</source>
        <translation>Seite %1 hat keine Quelle [%4]; ihre letzte ist [%3].</translation>
    </message>
    <message>
        <source>Page %1 rests on no source.</source>
        <translation>Seite %1 stützt sich auf keine Quelle.</translation>
    </message>
    <message>
        <source>The article behind %5 was removed from this library.</source>
        <translation>Der Artikel hinter %5 wurde aus dieser Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>What %1 looked like was not kept, so sources are numbered as on a page made now. Compare the words.</source>
        <translation>Wie %1 aussah, wurde nicht aufbewahrt; die Quellen sind wie auf einer jetzt erstellten Seite gezählt. Bitte den Wortlaut vergleichen.</translation>
    </message>
    <message>
        <source>Numbered as in the newest version, %1. If your page has another version, add it.</source>
        <translation>Gezählt wie in der neuesten Fassung, %1. Hat Ihre Seite eine andere Fassung, bitte anfügen.</translation>
    </message>
</context>
<context>
    <name>PageEdits</name>
    <message>
        <source>Remove a line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Wieder drucken</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Mark a paragraph</source>
        <translation>Absatz kennzeichnen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Mark every paragraph</source>
        <translation>Jeden Absatz kennzeichnen</translation>
    </message>
    <message>
        <source>Write the title block</source>
        <translation>Kopf schreiben</translation>
    </message>
    <message>
        <source>Write on the page</source>
        <translation>Auf die Seite schreiben</translation>
    </message>
</context>
<context>
    <name>PageMeasure</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line on paper</source>
        <translation>1 Zeile auf Papier</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on paper</source>
        <translation>
            <numerusform>%n Zeile auf Papier</numerusform>
            <numerusform>%n Zeilen auf Papier</numerusform>
        </translation>
    </message>
    <message>
        <source>one line each: shorten</source>
        <translation>je eine Zeile: kürzen</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 von %2 Wörtern</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>take out %n</source>
        <translation>
            <numerusform>%n streichen</numerusform>
            <numerusform>%n streichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message numerus="yes">
        <source>%n pages: shorten %1.</source>
        <translation>
            <numerusform>%n Seite; zu kürzen: %1.</numerusform>
            <numerusform>%n Seiten; zu kürzen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page 1 holds %1 words of %2: shorten %3.</source>
        <translation>Seite 1: %1 von %2 Wörtern; zu kürzen: %3.</translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 Prüfung stimmt nicht; die Seite sagt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n Prüfung stimmt nicht; die Seite sagt es.</numerusform>
            <numerusform>%n Prüfungen stimmen nicht; die Seite sagt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim unreviewed; the page says so.</source>
        <translation>1 Angabe ungeprüft; die Seite sagt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims unreviewed; the page says so.</source>
        <translation>
            <numerusform>%n Angabe ungeprüft; die Seite sagt es.</numerusform>
            <numerusform>%n Angaben ungeprüft; die Seite sagt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>Kein Vermerk gesetzt; die Seite sagt es.</translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 Zeichen ist nicht druckbar und erscheint als Kästchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n Zeichen ist nicht druckbar und erscheint als Kästchen.</numerusform>
            <numerusform>%n Zeichen sind nicht druckbar und erscheinen als Kästchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Print again</source>
        <translation>Wieder drucken</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Portion mark…</source>
        <translation>Absatzvermerk…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pin to the top (P)</source>
        <translation>Oben anheften (P)</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Unranked</source>
        <translation>Ohne Einstufung</translation>
    </message>
    <message>
        <source>How likely they raise it</source>
        <translation>Wie wahrscheinlich es angesprochen wird</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Mögliche Frage</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>always printed: the check is open</source>
        <translation>wird immer gedruckt: die Prüfung ist offen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>kein Platz auf der Seite</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>marked %1</source>
        <translation>gekennzeichnet %1</translation>
    </message>
    <message>
        <source>An open check always prints.</source>
        <translation>Eine offene Prüfung wird immer gedruckt.</translation>
    </message>
    <message>
        <source>No room: the section holds no more. Pin it, or leave out another.</source>
        <translation>Kein Platz: der Abschnitt fasst nicht mehr. Anheften oder anderes weglassen.</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Loslösen (P)</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Print the section “%1”</source>
        <translation>Abschnitt „%1“ drucken</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Mehr zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Bottom line</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>What this is and what has changed, in your words</source>
        <translation>Worum es geht und was sich geändert hat, in Ihren Worten</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Unsere Ziele</translation>
    </message>
    <message>
        <source>What should this meeting achieve?</source>
        <translation>Was soll das Gespräch erreichen?</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Gesprächspunkte</translation>
    </message>
    <message>
        <source>What do we say? Verb first.</source>
        <translation>Was sagen wir? Verb voran.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Mögliche Fragen</translation>
    </message>
    <message>
        <source>What will they raise?</source>
        <translation>Was wird angesprochen?</translation>
    </message>
    <message>
        <source>Add what they may raise</source>
        <translation>Mögliche Frage hinzufügen</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Letzte Runde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Sprachregelung</translation>
    </message>
    <message>
        <source>What may be said in public</source>
        <translation>Was öffentlich gesagt werden darf</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>2024-10-18: what happened. The date may be left out.</source>
        <translation>2024-10-18: was geschah. Das Datum ist entbehrlich.</translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation>Stichpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>No figures of all trade on file. Import an article or a table with figures (Ctrl+O).</source>
        <translation>Keine Zahlen zum gesamten Handel vorhanden. Artikel oder Tabelle mit Zahlen importieren (Strg+O).</translation>
    </message>
    <message>
        <source>No round on file. Import an article that tells of one (Ctrl+O).</source>
        <translation>Keine Runde vorhanden. Artikel über eine Runde importieren (Strg+O).</translation>
    </message>
    <message>
        <source>Nobody named on file.</source>
        <translation>Keine Personen genannt.</translation>
    </message>
    <message>
        <source>Nothing to verify: no figures on file.</source>
        <translation>Nichts zu prüfen: keine Zahlen vorhanden.</translation>
    </message>
    <message>
        <source>No gaps found.</source>
        <translation>Keine Lücken festgestellt.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command matches. What cannot be done at the moment is not listed.</source>
        <translation>Kein Befehl passt. Was im Moment nicht möglich ist, steht nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>PassageTray</name>
    <message>
        <source>Passages without a place</source>
        <translation>Textstellen ohne Platz</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Textstelle</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Textstelle</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Hier einsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 passages without a place</source>
        <translation>%1 Textstellen ohne Platz</translation>
    </message>
    <message>
        <source>1 passage without a place</source>
        <translation>1 Textstelle ohne Platz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Zuerst die Wörter im Artikel auswählen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>select where it stands now</source>
        <translation>auswählen, wo es jetzt steht</translation>
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
        <translation>%1. Hj. %2</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two months in full</comment>
        <translation> bis </translation>
    </message>
    <message>
        <source>one month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>zwei Monate</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>drei Monate</translation>
    </message>
    <message>
        <source>four months</source>
        <translation>vier Monate</translation>
    </message>
    <message>
        <source>five months</source>
        <translation>fünf Monate</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>sechs Monate</translation>
    </message>
    <message>
        <source>seven months</source>
        <translation>sieben Monate</translation>
    </message>
    <message>
        <source>eight months</source>
        <translation>acht Monate</translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>neun Monate</translation>
    </message>
    <message>
        <source>ten months</source>
        <translation>zehn Monate</translation>
    </message>
    <message>
        <source>eleven months</source>
        <translation>elf Monate</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PortionDialog</name>
    <message>
        <source>Portion mark</source>
        <translation>Absatzvermerk</translation>
    </message>
    <message>
        <source>It prints before the paragraph as you write it, for example (U) or (LIMITE).</source>
        <translation>Er steht gedruckt vor dem Absatz, wie Sie ihn schreiben, etwa (U) oder (LIMITE).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>The page is being laid out…</source>
        <translation>Die Seite wird gesetzt …</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>What you confirmed, corrected, rejected or added stays as it is. Undo takes all of this back.</source>
        <translation>Was Sie bestätigt, berichtigt, verworfen oder ergänzt haben, bleibt. Mit „Rückgängig“ lässt sich alles zurücknehmen.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Keep as read now</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 told otherwise</source>
        <translation>%1 neu, %2 entfallen, %3 anders erzählt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Anders erzählt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 – kept: decided by %2</source>
        <translation>%1 – behalten: entschieden von %2</translation>
    </message>
    <message>
        <source>; the text now reads %1</source>
        <translation>; der Text sagt jetzt %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no room left on the disk of this library.</source>
        <translation>Auf dem Datenträger dieser Bibliothek ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>It can be read. Free some space and start again to change it.</source>
        <translation>Lesen geht. Zum Ändern bitte Platz schaffen und neu starten.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nothing can be changed in it. Copy it to a folder of your own to work with it.</source>
        <translation>Hier lässt sich nichts ändern. Kopieren Sie sie in einen eigenen Ordner, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>Opening the sample dossier…</source>
        <translation>Beispieldossier wird geöffnet…</translation>
    </message>
    <message>
        <source>The library file is gone.</source>
        <translation>Die Bibliotheksdatei ist verschwunden.</translation>
    </message>
    <message>
        <source>What you see is kept on screen. Put the file back and start again, or save a copy.</source>
        <translation>Was Sie sehen, bleibt auf dem Bildschirm. Legen Sie die Datei zurück und starten Sie neu, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>Die Kopie konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Publication date</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>Dates without a year and words such as “last year” count from this day. Leave it empty if it is unknown.</source>
        <translation>Daten ohne Jahr und Wörter wie „voriges Jahr“ zählen von diesem Tag an. Leer lassen, wenn er unbekannt ist.</translation>
    </message>
    <message>
        <source>The day below is inferred: the source states none.</source>
        <translation>Der Tag unten ist erschlossen: Die Quelle nennt keinen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Änderungen ansehen…</translation>
    </message>
    <message>
        <source>Write one day, such as %1.</source>
        <translation>Einen Tag angeben, etwa %1.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Duplex Printing</source>
        <translation>Beidseitiger Druck</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Kurze Seite</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Ungerade Seiten</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Gerade Seiten</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>über</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Words were taught or removed since this article was read. Read it again to use them.</source>
        <translation>Seit der Auswertung dieses Artikels kamen Wörter hinzu oder fielen weg. Werten Sie ihn neu aus, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>This article was read with an older word list. Read it again to see what would change.</source>
        <translation>Dieser Artikel wurde mit einer älteren Wortliste ausgewertet. Eine neue Auswertung zeigt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu auswerten</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>wie im Text</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Wird neu ausgewertet…</translation>
    </message>
    <message>
        <source>Read again: 1 fact changed</source>
        <translation>Neu ausgewertet: 1 Fakt geändert</translation>
    </message>
    <message>
        <source>Read again: %1 facts changed</source>
        <translation>Neu ausgewertet: %1 Fakten geändert</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>Related on the same page</source>
        <translation>Auf derselben Seite</translation>
    </message>
    <message>
        <source>text direction marks shown as %1</source>
        <translation>Zeichen der Schreibrichtung erscheinen als %1</translation>
    </message>
    <message>
        <source>1 sentence without dates or figures</source>
        <translation>1 Satz ohne Daten oder Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences without dates or figures</source>
        <translation>
            <numerusform>%n Satz ohne Daten oder Zahlen</numerusform>
            <numerusform>%n Sätze ohne Daten oder Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation>veröffentlicht %1 (erschlossen)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
    <message>
        <source>Paper as the theme</source>
        <translation>Papier wie Design</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>Helles Papier</translation>
    </message>
    <message>
        <source>Sepia paper</source>
        <translation>Sepia-Papier</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Dunkles Papier</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>nicht aufgeteilt</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Keine Periode</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>growth on base: +1.7 % on 514.9</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Dieselbe Meldung</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Andere Meldung</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Textstelle einsetzen</translation>
    </message>
    <message>
        <source>Discard passage</source>
        <translation>Textstelle verwerfen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Auswahl markieren als</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Als strittig markieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Als eigene Person abtrennen</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Key passages (Ctrl+K)</source>
        <translation>Schlüsselstellen (Strg+K)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
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
        <translation>%1 (wie sicher es ist)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>year inferred from the figures cited</source>
        <translation>Jahr aus den genannten Zahlen erschlossen</translation>
    </message>
    <message>
        <source>year inferred from the date of publication</source>
        <translation>Jahr aus dem Tag der Veröffentlichung erschlossen</translation>
    </message>
    <message>
        <source>year inferred from a date nearby</source>
        <translation>Jahr aus einem Datum in der Nähe erschlossen</translation>
    </message>
    <message>
        <source>year inferred from the text around it</source>
        <translation>Jahr aus dem umgebenden Text erschlossen</translation>
    </message>
    <message>
        <source>the year after the one it is compared with</source>
        <translation>das Jahr nach dem verglichenen</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>Jahr erschlossen</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before publication</source>
        <translation>Jahr erschlossen: der letzte solche Tag vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before the dateline</source>
        <translation>Jahr erschlossen: der letzte solche Tag vor der Datumszeile</translation>
    </message>
    <message>
        <source>year inferred: the next such day after publication</source>
        <translation>Jahr erschlossen: der nächste solche Tag nach der Veröffentlichung</translation>
    </message>
    <message>
        <source>year inferred: the next such day after the dateline</source>
        <translation>Jahr erschlossen: der nächste solche Tag nach der Datumszeile</translation>
    </message>
    <message>
        <source>counted from the date of the dateline</source>
        <translation>ab dem Datum der Datumszeile gezählt</translation>
    </message>
    <message>
        <source>counted from the date of publication</source>
        <translation>ab dem Tag der Veröffentlichung gezählt</translation>
    </message>
    <message>
        <source>counted back from the last day</source>
        <translation>vom letzten Tag zurückgezählt</translation>
    </message>
    <message>
        <source>counted from the event told before</source>
        <translation>vom zuvor genannten Ereignis an gezählt</translation>
    </message>
    <message>
        <source>some day of the visit it was part of</source>
        <translation>ein Tag des Besuchs, zu dem es gehörte</translation>
    </message>
    <message>
        <source>taken from the dateline</source>
        <translation>aus der Datumszeile</translation>
    </message>
    <message>
        <source>named by the line above</source>
        <translation>von der Zeile darüber genannt</translation>
    </message>
    <message>
        <source>the country of the delegation</source>
        <translation>das Land der Delegation</translation>
    </message>
    <message>
        <source>the same months of the year before</source>
        <translation>dieselben Monate des Vorjahres</translation>
    </message>
    <message>
        <source>the last one completed before publication</source>
        <translation>das letzte vor der Veröffentlichung abgeschlossene</translation>
    </message>
    <message>
        <source>a fiscal year; its months depend on the country</source>
        <translation>ein Haushaltsjahr; seine Monate hängen vom Land ab</translation>
    </message>
    <message>
        <source>reporter inferred from the ministry that gave the figures</source>
        <translation>meldendes Land aus dem Ministerium erschlossen, das die Zahlen nannte</translation>
    </message>
    <message>
        <source>reporter inferred from the statistics cited</source>
        <translation>meldendes Land aus der zitierten Statistik erschlossen</translation>
    </message>
    <message>
        <source>reporter assumed: the first of the two parties</source>
        <translation>meldendes Land angenommen: die erste der beiden Parteien</translation>
    </message>
    <message>
        <source>whose exports these are is not stated</source>
        <translation>wessen Ausfuhr es ist, steht nicht da</translation>
    </message>
    <message>
        <source>the partner is named in the sentence</source>
        <translation>das Partnerland ist im Satz genannt</translation>
    </message>
    <message>
        <source>the other of the two parties</source>
        <translation>die andere der beiden Parteien</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>currency taken from the figure before</source>
        <translation>Währung von der Zahl davor</translation>
    </message>
    <message>
        <source>no currency stated</source>
        <translation>keine Währung angegeben</translation>
    </message>
    <message>
        <source>no period stated</source>
        <translation>keine Periode angegeben</translation>
    </message>
    <message>
        <source>scale shared with the figure beside it</source>
        <translation>Größenordnung wie bei der Zahl daneben</translation>
    </message>
    <message>
        <source>period carried over from an earlier sentence</source>
        <translation>Periode aus einem früheren Satz</translation>
    </message>
    <message>
        <source>period given in a note for all figures</source>
        <translation>Zeitraum in einer Anmerkung für alle Zahlen angegeben</translation>
    </message>
    <message>
        <source>flow carried over from the figure before</source>
        <translation>Handelsstrom von der Zahl davor</translation>
    </message>
    <message>
        <source>no word tells the flow: supposed from what stands around</source>
        <translation>kein Wort nennt den Handelsstrom: aus dem Umfeld vermutet</translation>
    </message>
    <message>
        <source>the word for the flow stands far from the figure</source>
        <translation>das Wort für den Handelsstrom steht weit von der Zahl</translation>
    </message>
    <message>
        <source>no place is told</source>
        <translation>kein Ort genannt</translation>
    </message>
    <message>
        <source>no day is told</source>
        <translation>kein Tag genannt</translation>
    </message>
    <message>
        <source>only who, when and where tell that it was a meeting</source>
        <translation>nur wer, wann und wo sagen, dass es ein Treffen war</translation>
    </message>
    <message>
        <source>only the headline tells of it</source>
        <translation>nur die Überschrift nennt es</translation>
    </message>
    <message>
        <source>the day is taken from the dateline</source>
        <translation>der Tag stammt aus der Ortszeile</translation>
    </message>
    <message>
        <source>the day is told in another sentence</source>
        <translation>der Tag steht in einem anderen Satz</translation>
    </message>
    <message>
        <source>the place is told in another sentence</source>
        <translation>der Ort steht in einem anderen Satz</translation>
    </message>
    <message>
        <source>only the country is told, no city</source>
        <translation>nur das Land ist genannt, keine Stadt</translation>
    </message>
    <message>
        <source>it takes place in a third country</source>
        <translation>es findet in einem dritten Land statt</translation>
    </message>
    <message>
        <source>a third country is named in the sentence</source>
        <translation>im Satz ist ein drittes Land genannt</translation>
    </message>
    <message>
        <source>the sentence names neither country</source>
        <translation>der Satz nennt keines der beiden Länder</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>meetings and visits are misread more often than sessions</source>
        <translation>Treffen und Besuche werden öfter falsch gelesen als Tagungen</translation>
    </message>
    <message>
        <source>for which country is not told</source>
        <translation>für welches Land, ist nicht gesagt</translation>
    </message>
    <message>
        <source>only a change is told, no amount</source>
        <translation>nur eine Veränderung genannt, kein Betrag</translation>
    </message>
    <message>
        <source>with whom is not stated</source>
        <translation>mit wem, wird nicht gesagt</translation>
    </message>
    <message>
        <source>told beside money that is no trade</source>
        <translation>neben Geld genannt, das kein Handel ist</translation>
    </message>
    <message>
        <source>taken as a part: the article gives a larger amount for the same flow</source>
        <translation>als Teil gelesen: der Artikel nennt für denselben Handelsstrom einen größeren Betrag</translation>
    </message>
    <message>
        <source>the separator can be read in two ways</source>
        <translation>das Trennzeichen ist auf zwei Arten lesbar</translation>
    </message>
    <message>
        <source>money that is no trade</source>
        <translation>Geld, das kein Handel ist</translation>
    </message>
    <message>
        <source>given as approximate</source>
        <translation>als ungefähr angegeben</translation>
    </message>
    <message>
        <source>confirmed by the arithmetic</source>
        <translation>durch die Rechnung bestätigt</translation>
    </message>
    <message>
        <source>named in the same sentence</source>
        <translation>im selben Satz genannt</translation>
    </message>
    <message>
        <source>known by name; the article does not say it</source>
        <translation>am Namen bekannt; der Artikel sagt es nicht</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>an anderer Stelle im Artikel genannt</translation>
    </message>
    <message>
        <source>the place is named</source>
        <translation>der Ort ist genannt</translation>
    </message>
    <message>
        <source>the country of the city</source>
        <translation>das Land der Stadt</translation>
    </message>
    <message>
        <source>by the country of the speaker</source>
        <translation>nach dem Land des Sprechers</translation>
    </message>
    <message>
        <source>the speaker is named beside the quotation</source>
        <translation>der Sprecher ist neben dem Zitat genannt</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
</context>
<context>
    <name>ReconciliationSheet</name>
    <message>
        <source>Both sides’ figures</source>
        <translation>Zahlen beider Seiten</translation>
    </message>
    <message>
        <source>Compare two currencies at ECB reference rates, average of the period</source>
        <translation>Zwei Währungen zu EZB-Referenzkursen vergleichen, Mittel der Periode</translation>
    </message>
    <message>
        <source>Periods that both sides report</source>
        <translation>Perioden, die beide Seiten melden</translation>
    </message>
    <message>
        <source>No period has figures of both sides yet.</source>
        <translation>Noch keine Periode hat Zahlen beider Seiten.</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Mit Quellen kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Tick what you hold to be a reason for this gap</source>
        <translation>Haken Sie an, was Sie für einen Grund dieser Differenz halten</translation>
    </message>
    <message>
        <source>Your note on this gap</source>
        <translation>Ihre Notiz zu dieser Lücke</translation>
    </message>
    <message>
        <source>Portion marks in print</source>
        <translation>Absatzvermerke im Druck</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no portion mark</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <comment>portion mark</comment>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>portion mark</comment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Reasons for %1</source>
        <translation>Gründe für %1</translation>
    </message>
    <message>
        <source>ticked by the officer</source>
        <translation>vom Referenten angehakt</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>„%1“ enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is not text, whatever its name says.</source>
        <translation>„%1“ ist kein Text, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>“%1” reads as no language in any encoding that is known here.</source>
        <translation>„%1“ ergibt in keiner hier bekannten Zeichenkodierung Text in einer Sprache.</translation>
    </message>
    <message>
        <source>“%1” is a mail whose parts are nested too deep.</source>
        <translation>„%1“ ist eine Mail, deren Teile zu tief ineinanderstecken.</translation>
    </message>
    <message>
        <source>“%1” is an Office document or archive (ZIP).</source>
        <translation>„%1“ ist ein Office-Dokument oder ein Archiv (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an empty archive (ZIP).</source>
        <translation>„%1“ ist ein leeres Archiv (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an evidence pack.</source>
        <translation>„%1“ ist ein Belegpaket.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document.</source>
        <translation>„%1“ ist ein altes Office-Dokument.</translation>
    </message>
    <message>
        <source>“%1” is a rich text document (RTF).</source>
        <translation>„%1“ ist ein RTF-Dokument.</translation>
    </message>
    <message>
        <source>“%1” is a picture.</source>
        <translation>„%1“ ist ein Bild.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file.</source>
        <translation>„%1“ ist eine gepackte Datei.</translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>„%1“ ist ein Archiv.</translation>
    </message>
    <message>
        <source>“%1” is a database.</source>
        <translation>„%1“ ist eine Datenbank.</translation>
    </message>
    <message>
        <source>“%1” is a program.</source>
        <translation>„%1“ ist ein Programm.</translation>
    </message>
    <message>
        <source>“%1” is XML data, not an article.</source>
        <translation>„%1“ enthält XML-Daten, keinen Artikel.</translation>
    </message>
    <message>
        <source>“%1” is JSON data, not an article.</source>
        <translation>„%1“ enthält JSON-Daten, keinen Artikel.</translation>
    </message>
    <message>
        <source>“%1” is a damaged PDF document.</source>
        <translation>„%1“ ist ein beschädigtes PDF-Dokument.</translation>
    </message>
    <message>
        <source>“%1” is a damaged Word document.</source>
        <translation>„%1“ ist ein beschädigtes Word-Dokument.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>„%1“ ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages, no text.</source>
        <translation>„%1“ enthält nur Bilder von Seiten, keinen Text.</translation>
    </message>
    <message>
        <source>“%1” is a news feed without entries, or a damaged one.</source>
        <translation>„%1“ ist ein Newsfeed ohne Einträge oder ein beschädigter.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, more than an article holds.</source>
        <translation>„%1“ ist größer als %2 MB; so lang ist kein Artikel.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file with text.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei mit Text.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Sie dürfen „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a network address.</source>
        <translation>„%1“ ist eine Netzwerkadresse.</translation>
    </message>
    <message>
        <source>“%1” is the name of a device, not a file.</source>
        <translation>„%1“ ist der Name eines Geräts, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” holds no text, only blanks.</source>
        <translation>„%1“ enthält keinen Text, nur Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in page, not the article.</source>
        <translation>„%1“ ist eine Anmeldeseite, nicht der Artikel.</translation>
    </message>
    <message>
        <source>“%1” holds no article text; the page may fetch it when shown.</source>
        <translation>„%1“ enthält keinen Artikeltext; die Seite lädt ihn vielleicht erst beim Anzeigen.</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 seconds to read and was stopped.</source>
        <translation>Das Lesen von „%1“ dauerte länger als %2 Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it broke the process that was reading it.</source>
        <translation>„%1“ konnte nicht gelesen werden: Der lesende Prozess ist daran gescheitert.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>„%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>„%1“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is the open library itself.</source>
        <translation>„%1“ ist die geöffnete Bibliothek selbst.</translation>
    </message>
    <message>
        <source>“%1” met a fault in Briefing (%2).</source>
        <translation>Bei „%1“ trat ein Fehler in Briefing auf (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read: %2.</source>
        <translation>Der Ordner „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and damaged.</source>
        <translation>„%1“ ist gepackt und beschädigt.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and its end is missing.</source>
        <translation>„%1“ ist gepackt, und das Ende fehlt.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a table of trade figures holds.</source>
        <translation>„%1“ ist entpackt größer als jede Tabelle mit Handelszahlen.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a workbook of trade figures holds.</source>
        <translation>„%1“ ist entpackt größer als jede Arbeitsmappe mit Handelszahlen.</translation>
    </message>
    <message>
        <source>“%1”: it is protected by a password.</source>
        <translation>„%1“ ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook that can be read.</source>
        <translation>„%1“ ist keine lesbare Arbeitsmappe.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook, or not all of it is there.</source>
        <translation>„%1“ ist keine Arbeitsmappe oder nicht vollständig.</translation>
    </message>
    <message>
        <source>“%1”: line %2 holds a character that no table has (NUL).</source>
        <translation>„%1“: Zeile %2 enthält ein Zeichen, das keine Tabelle hat (NUL).</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 characters.</source>
        <translation>„%1“: Zeile %2 hat mehr als %3 Zeichen.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 columns.</source>
        <translation>„%1“: Zeile %2 hat mehr als %3 Spalten.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has a cell of more than %3 characters, or a quote that does not close.</source>
        <translation>„%1“: Zeile %2 hat eine Zelle von mehr als %3 Zeichen oder ein Anführungszeichen, das nicht schließt.</translation>
    </message>
    <message>
        <source>“%1”: the quotes do not close from line %2 on.</source>
        <translation>„%1“: Ab Zeile %2 schließen die Anführungszeichen nicht.</translation>
    </message>
    <message>
        <source>“%1”: behind line %2 it holds a byte that does not fit its encoding (%3).</source>
        <translation>„%1“: Hinter Zeile %2 steht ein Byte, das nicht zur Kodierung passt (%3).</translation>
    </message>
    <message>
        <source>“%1”: line %2, column %3 holds a byte that does not fit its encoding (%4).</source>
        <translation>„%1“: In Zeile %2, Spalte %3 steht ein Byte, das nicht zur Kodierung passt (%4).</translation>
    </message>
    <message>
        <source>“%1”: the header has the column “%2” twice.</source>
        <translation>„%1“: Die Kopfzeile hat die Spalte „%2“ zweimal.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has %3 cells where the header has %4.</source>
        <translation>„%1“: Zeile %2 hat %3 Zellen, die Kopfzeile %4.</translation>
    </message>
    <message>
        <source>“%1” stops in the middle of line %2; it may be incomplete.</source>
        <translation>„%1“ bricht mitten in Zeile %2 ab; vielleicht ist die Datei unvollständig.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table; perhaps you had to sign in.</source>
        <translation>„%1“ ist eine Webseite, keine Tabelle; vielleicht mussten Sie sich anmelden.</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service refused the query because its answer would be too big (413).</source>
        <translation>„%1“ enthält keine Zahlen: Der Dienst hat die Abfrage abgelehnt, weil die Antwort zu groß wäre (413).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service had been asked too often (429).</source>
        <translation>„%1“ enthält keine Zahlen: Der Dienst wurde zu oft gefragt (429).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: no data matched the query.</source>
        <translation>„%1“ enthält keine Zahlen: Zur Abfrage gab es keine Daten.</translation>
    </message>
    <message>
        <source>“%1” holds no figures but an error of the service: %2.</source>
        <translation>„%1“ enthält keine Zahlen, sondern einen Fehler des Dienstes: %2.</translation>
    </message>
    <message>
        <source>“%1” has no known header and more than %2 rows.</source>
        <translation>„%1“ hat keine bekannte Kopfzeile und mehr als %2 Zeilen.</translation>
    </message>
    <message>
        <source>“%1”, line 1: its words are in no known encoding.</source>
        <translation>„%1“, Zeile 1: Die Wörter stehen in keiner bekannten Kodierung.</translation>
    </message>
    <message>
        <source>“%1”, line 1: no known layout has the columns %2.</source>
        <translation>„%1“, Zeile 1: Kein bekannter Aufbau hat die Spalten %2.</translation>
    </message>
    <message>
        <source>“%1”: no sheet (%2) has a known layout.</source>
        <translation>„%1“: Kein Blatt (%2) hat einen bekannten Aufbau.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a table of GENESIS-Online as it is printed, with headings among its rows.</source>
        <translation>„%1“, Zeile 1: eine Tabelle aus GENESIS-Online in Druckform, mit Überschriften zwischen den Zeilen.</translation>
    </message>
    <message>
        <source>“%1”, line 1: an SDMX table of another office than Eurostat, with the columns %2.</source>
        <translation>„%1“, Zeile 1: eine SDMX-Tabelle einer anderen Stelle als Eurostat, mit den Spalten %2.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a bulk file of Comext by product and procedure, which holds no totals.</source>
        <translation>„%1“, Zeile 1: eine Massendatei von Comext nach Ware und Verfahren, ohne Gesamtwerte.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: a Eurostat table without a partner country, a reporter and a flow.</source>
        <translation>„%1“, Blatt „%2“, Zeile %3: eine Eurostat-Tabelle ohne Partnerland, Meldeland und Verkehrsrichtung.</translation>
    </message>
    <message>
        <source>“%1”: %2: “%3”, “%4” is not understood.</source>
        <translation>„%1“: %2: „%3“, „%4“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports.</source>
        <translation>„%1“: %2 und %3 nennen beide Ausfuhren.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports.</source>
        <translation>„%1“: %2 und %3 nennen beide Einfuhren.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports of %4 to %5.</source>
        <translation>„%1“: %2 und %3 nennen beide Ausfuhren von %4 bis %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports of %4 to %5.</source>
        <translation>„%1“: %2 und %3 nennen beide Einfuhren von %4 bis %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 (“%3”) and %4 (“%5”) differ, and only one of the two columns can be read.</source>
        <translation>„%1“: %2 („%3“) und %4 („%5“) sind verschieden, und nur eine der beiden Spalten kann gelesen werden.</translation>
    </message>
    <message>
        <source>“%1”: %2: rows of one period differ in the column “%3”, which is not understood (“%4”, “%5”).</source>
        <translation>„%1“: %2: Zeilen eines Zeitraums unterscheiden sich in der Spalte „%3“, die nicht zu verstehen ist („%4“, „%5“).</translation>
    </message>
    <message>
        <source>“%1” holds JSON, not a table in a layout that Briefing reads.</source>
        <translation>„%1“ enthält JSON, keine Tabelle in einem Aufbau, den Briefing liest.</translation>
    </message>
    <message>
        <source>“%1”: it is no whole JSON: line %2, column %3.</source>
        <translation>„%1“ ist kein vollständiges JSON: Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing.</source>
        <translation>„%1“ ist JSON einer bekannten Art, in dem Teile fehlen.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing (“%2”).</source>
        <translation>„%1“ ist JSON einer bekannten Art, in dem Teile fehlen („%2“).</translation>
    </message>
    <message>
        <source>“%1”: it has no “%2”, a part that every JSON-stat table has.</source>
        <translation>„%1“: Es fehlt „%2“, ein Teil, den jede JSON-stat-Tabelle hat.</translation>
    </message>
    <message>
        <source>“%1”: its dimensions do not fit its sizes.</source>
        <translation>„%1“: Die Dimensionen passen nicht zu den angegebenen Größen.</translation>
    </message>
    <message>
        <source>“%1”: it lists %2 values for a table of %3 cells.</source>
        <translation>„%1“: Es sind %2 Werte für eine Tabelle mit %3 Zellen aufgeführt.</translation>
    </message>
    <message>
        <source>“%1”: value %2 lies outside the table.</source>
        <translation>„%1“: Wert %2 liegt außerhalb der Tabelle.</translation>
    </message>
    <message>
        <source>“%1” is too large for JSON.</source>
        <translation>„%1“ ist zu groß für JSON.</translation>
    </message>
    <message>
        <source>“%1” is a Eurostat or SDMX table without a partner country, a reporter and a flow.</source>
        <translation>„%1“ ist eine Eurostat- oder SDMX-Tabelle ohne Partnerland, Melder und Warenstrom.</translation>
    </message>
    <message>
        <source>“%1” is a list of codes without trade figures; Briefing knows these codes.</source>
        <translation>„%1“ ist eine Liste von Codes ohne Handelszahlen; Briefing kennt diese Codes.</translation>
    </message>
    <message>
        <source>“%1”: sheet “%2” has more than %3 rows or %4 columns.</source>
        <translation>„%1“: Blatt „%2“ hat mehr als %3 Zeilen oder %4 Spalten.</translation>
    </message>
    <message>
        <source>“%1” has the right columns and no rows to take.</source>
        <translation>„%1“ hat die richtigen Spalten und keine Zeilen zum Übernehmen.</translation>
    </message>
    <message>
        <source>“%1”: it holds only parts of the trade (%2), not all of it.</source>
        <translation>„%1“: Die Datei enthält nur Teile des Handels (%2), nicht den ganzen.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), so it is no library.</source>
        <translation>%1 ist leer (0 Byte), also keine Bibliothek.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not a Briefing library.</source>
        <translation>%1 ist keine Briefing-Bibliothek.</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Briefing (library version %2, this program knows %3).</source>
        <translation>%1 wurde von einem neueren Briefing geschrieben (Bibliotheksversion %2, dieses Programm kennt %3).</translation>
    </message>
    <message>
        <source>%1 is damaged: its version is lost.</source>
        <translation>%1 ist beschädigt: Die Version ist verloren.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut short.</source>
        <translation>%1 ist beschädigt: Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is damaged: its contents do not hold together.</source>
        <translation>%1 ist beschädigt: Der Inhalt passt nicht zusammen.</translation>
    </message>
    <message>
        <source>No room left on the disk of %1.</source>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written to.</source>
        <translation>In %1 oder den Ordner davon darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be made: its folder may not be written to.</source>
        <translation>%1 konnte nicht angelegt werden: In den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is of an older version and may not be written to.</source>
        <translation>%1 ist von einer älteren Version, und es darf nicht hineingeschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is the open library itself.</source>
        <translation>%1 ist die geöffnete Bibliothek selbst.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>Lesen oder Schreiben von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Unter %1 gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while open.</source>
        <translation>%1 wurde gelöscht oder verschoben, während die Datei offen war.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while open.</source>
        <translation>%1 wurde durch eine andere Datei ersetzt, während die Datei offen war.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Das wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>What was issued is not in %1 as it was issued.</source>
        <translation>Was ausgegeben wurde, liegt in %1 nicht mehr so vor.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>%1 is no evidence pack, or is cut short.</source>
        <translation>%1 ist kein Belegpaket oder abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed, or is damaged (%2).</source>
        <translation>%1 wurde nach dem Versiegeln verändert oder ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>%1 was made by a newer Briefing (pack version %2, this program knows %3); update the program.</source>
        <translation>%1 wurde von einem neueren Briefing erstellt (Paketversion %2, dieses Programm kennt %3); aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Articles are read as text (.txt), web page (.html), Word document (.docx), PDF, mail (.eml) or news feed (RSS, Atom), trade figures as CSV, TSV, JSON, XML (CompactData) or workbook (.xlsx, .xlsm, .xlsb, .xls, .ods), packed tables as .gz; save it as one of these.</source>
        <translation>Artikel werden als Text (.txt), Webseite (.html), Word-Dokument (.docx), PDF, E-Mail (.eml) oder Newsfeed (RSS, Atom) gelesen, Handelszahlen als CSV, TSV, JSON, XML (CompactData) oder Arbeitsmappe (.xlsx, .xlsm, .xlsb, .xls, .ods), gepackte Tabellen als .gz; speichern Sie die Datei in einem dieser Formate.</translation>
    </message>
    <message>
        <source>Open it by itself with Briefing; there it can be added to your library.</source>
        <translation>Öffnen Sie es für sich mit Briefing; dort lässt es sich in Ihre Bibliothek übernehmen.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Speichern Sie die Datei neu oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Save the part you need as a file of its own.</source>
        <translation>Speichern Sie den Teil, den Sie brauchen, als eigene Datei.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Prüfen Sie, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>Ask its owner or copy it first.</source>
        <translation>Fragen Sie den Eigentümer oder kopieren Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and open it there.</source>
        <translation>Kopieren Sie die Datei auf diesen Computer und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>Rename the file and open it again.</source>
        <translation>Benennen Sie die Datei um und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Sign in with the browser and save the article itself.</source>
        <translation>Melden Sie sich im Browser an und speichern Sie den Artikel selbst.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save the message inside, or its attachment, as a file of its own.</source>
        <translation>Öffnen Sie sie in einem Mailprogramm und speichern Sie die enthaltene Nachricht oder ihren Anhang als eigene Datei.</translation>
    </message>
    <message>
        <source>Open it in the browser and save it from there, or copy its text into a file.</source>
        <translation>Öffnen Sie sie im Browser und speichern Sie sie von dort, oder kopieren Sie den Text in eine Datei.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Speichern Sie den Artikel als reinen Text und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>Nothing of it was imported.</source>
        <translation>Nichts davon wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>Daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Download it again, or as CSV.</source>
        <translation>Laden Sie die Datei noch einmal herunter, oder als CSV.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it and save it as UTF-8 text.</source>
        <translation>Öffnen Sie die Datei in dem Programm, das sie geschrieben hat, und speichern Sie sie als UTF-8-Text.</translation>
    </message>
    <message>
        <source>Unpack it yourself first.</source>
        <translation>Entpacken Sie die Datei zuerst selbst.</translation>
    </message>
    <message>
        <source>Save the sheet you need as CSV.</source>
        <translation>Speichern Sie das Blatt, das Sie brauchen, als CSV.</translation>
    </message>
    <message>
        <source>Open it, remove the password and save it again.</source>
        <translation>Öffnen Sie die Datei, entfernen Sie das Kennwort und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Have its text recognised by a scanning program and open that.</source>
        <translation>Lassen Sie den Text von einem Scanprogramm erkennen und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie die Datei noch einmal oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Speichern Sie die Datei neu als CSV.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Speichern Sie die Datei neu als UTF-8.</translation>
    </message>
    <message>
        <source>This is no trade table.</source>
        <translation>Das ist keine Handelstabelle.</translation>
    </message>
    <message>
        <source>Keep the columns you need.</source>
        <translation>Behalten Sie die Spalten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Benennen Sie eine davon um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Download the table again.</source>
        <translation>Laden Sie die Tabelle noch einmal herunter.</translation>
    </message>
    <message>
        <source>Ask for fewer partners, products or years and download it again.</source>
        <translation>Fragen Sie nach weniger Partnern, Waren oder Jahren und laden Sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Wait a minute and download it again.</source>
        <translation>Warten Sie eine Minute und laden Sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Check the countries, the flow and the years.</source>
        <translation>Prüfen Sie Länder, Warenstrom und Jahre.</translation>
    </message>
    <message>
        <source>Keep the rows you need, or use the columns of a Briefing export.</source>
        <translation>Behalten Sie die Zeilen, die Sie brauchen, oder nehmen Sie die Spalten eines Briefing-Exports.</translation>
    </message>
    <message>
        <source>Give it one column for the period and one each for exports and imports, or use the columns of a Briefing export.</source>
        <translation>Geben Sie ihr eine Spalte für den Zeitraum und je eine für Ausfuhren und Einfuhren, oder nehmen Sie die Spalten eines Briefing-Exports.</translation>
    </message>
    <message>
        <source>Download it as CSV.</source>
        <translation>Laden Sie die Daten als CSV herunter.</translation>
    </message>
    <message>
        <source>Download trade by partner (Comext DS-045409) instead.</source>
        <translation>Laden Sie stattdessen den Handel nach Partnern herunter (Comext DS-045409).</translation>
    </message>
    <message>
        <source>Download trade by partner for the product TOTAL (DS-045409) instead.</source>
        <translation>Laden Sie stattdessen den Handel nach Partnern für die Ware TOTAL (DS-045409) herunter.</translation>
    </message>
    <message>
        <source>Choose these dimensions in the data browser and download it again.</source>
        <translation>Wählen Sie diese Dimensionen im Datenbrowser und laden Sie die Tabelle erneut herunter.</translation>
    </message>
    <message>
        <source>Download the table from Trade Map again in English, with yearly values.</source>
        <translation>Laden Sie die Tabelle bei Trade Map erneut auf Englisch mit Jahreswerten herunter.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading what it is of.</source>
        <translation>Behalten Sie eine der beiden Spalten oder sagen Sie in jeder Überschrift, wovon sie ist.</translation>
    </message>
    <message>
        <source>Download it with all exports and imports: in UN Comtrade the flows M and X, in Comext the statistical procedure TOTAL.</source>
        <translation>Laden Sie sie mit aller Ausfuhr und Einfuhr herunter: in UN Comtrade die Ströme M und X, in Comext das statistische Verfahren TOTAL.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading which period or unit it is of.</source>
        <translation>Behalten Sie eine der beiden Spalten oder sagen Sie in jeder Überschrift, welcher Zeitraum oder welche Einheit gilt.</translation>
    </message>
    <message>
        <source>Name it partner or product, or keep one row for each period.</source>
        <translation>Nennen Sie sie Partner oder Ware oder behalten Sie eine Zeile je Zeitraum.</translation>
    </message>
    <message>
        <source>Download it as flat file (ffcsv) instead.</source>
        <translation>Laden Sie sie als Flatfile (ffcsv) herunter.</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Wählen Sie eine Bibliotheksdatei.</translation>
    </message>
    <message>
        <source>Restore it from a copy or choose another file.</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Bitten Sie um Zugriff.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose a Briefing library.</source>
        <translation>Wählen Sie eine Briefing-Bibliothek.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>It was not changed; restore it from a copy, or run the check.</source>
        <translation>Die Datei wurde nicht verändert; stellen Sie sie aus einer Kopie wieder her oder starten Sie die Prüfung.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Close that program or wait, then try again.</source>
        <translation>Schließen Sie dieses Programm oder warten Sie, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>See that its folder exists and may be read.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it first.</source>
        <translation>Kopieren Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was written; put it back.</source>
        <translation>Nichts wurde geschrieben; legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>Nothing was written; open it again.</source>
        <translation>Nichts wurde geschrieben; öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look again and repeat.</source>
        <translation>Nichts wurde überschrieben; sehen Sie noch einmal nach und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>Suchen Sie danach in einer Sicherung.</translation>
    </message>
    <message>
        <source>Nothing of it was opened; ask its sender for it again.</source>
        <translation>Nichts davon wurde geöffnet; bitten Sie den Absender noch einmal darum.</translation>
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
        <translation>im Fakt eines anderen Artikels</translation>
    </message>
    <message>
        <source>mirror %1 higher</source>
        <translation>Spiegelwert %1 höher</translation>
    </message>
    <message>
        <source>mirror %1 lower</source>
        <translation>Spiegelwert %1 niedriger</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>nicht aufgeteilt</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>Jahr erschlossen</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>Datum erschlossen</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>named twice</source>
        <translation>zweimal genannt</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>%1-mal genannt</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Mentions, no decision needed</source>
        <translation>Erwähnungen, keine Entscheidung nötig</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Mit anderem zusammengeführt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 higher (%3).</source>
        <translation>%1: Spiegelwert %2 höher (%3).</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 lower (%3).</source>
        <translation>%1: Spiegelwert %2 niedriger (%3).</translation>
    </message>
    <message>
        <source>%1: %2 higher (%3).</source>
        <translation>%1: %2 höher (%3).</translation>
    </message>
    <message>
        <source>%1: %2 lower (%3).</source>
        <translation>%1: %2 niedriger (%3).</translation>
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
        <translation>Fakten prüfen</translation>
    </message>
    <message>
        <source>Confirm them…</source>
        <translation>Diese bestätigen…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Als strittig markieren</translation>
    </message>
    <message>
        <source>Print both figures with a note</source>
        <translation>Beide Zahlen mit Notiz drucken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Confirm and go to next</source>
        <translation>Bestätigen und weiter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs review %1</source>
        <translation>Zu prüfen %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Verworfen %1</translation>
    </message>
    <message>
        <source>%1 of %2 need a decision. Every row keeps its sentence.</source>
        <translation>%1 von %2 zu entscheiden, jeweils mit Satz.</translation>
    </message>
    <message>
        <source>1 fact is borne out by the checks.</source>
        <translation>1 Fakt ist durch die Prüfungen belegt.</translation>
    </message>
    <message>
        <source>%1 facts are borne out by the checks.</source>
        <translation>%1 Fakten sind durch die Prüfungen belegt.</translation>
    </message>
    <message>
        <source>No facts were found in this article. Select words in the text and press 1 to 6 to add one.</source>
        <translation>In diesem Artikel wurden keine Fakten gefunden. Wörter im Text auswählen und 1 bis 6 drücken, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Nichts wurde verworfen.</translation>
    </message>
    <message>
        <source>Every fact of this article is decided.</source>
        <translation>Alle Fakten dieses Artikels sind entschieden.</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision.</source>
        <translation>Kein Fakt dieses Artikels muss entschieden werden.</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Als eigene Person abtrennen</translation>
    </message>
    <message>
        <source>Another article of the dossier has facts to decide.</source>
        <translation>In einem weiteren Artikel des Dossiers ist noch zu entscheiden.</translation>
    </message>
    <message>
        <source>%1 other articles of the dossier have facts to decide.</source>
        <translation>In %1 weiteren Artikeln des Dossiers ist noch zu entscheiden.</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Fakt %1 von %2</translation>
    </message>
    <message>
        <source>%1: this article gives two figures</source>
        <translation>%1: dieser Artikel nennt zwei Zahlen</translation>
    </message>
    <message>
        <source>%1: two sources disagree</source>
        <translation>%1: zwei Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Keep the article’s figure</source>
        <translation>Zahl des Artikels behalten</translation>
    </message>
    <message>
        <source>Use the mirror figure</source>
        <translation>Spiegelwert verwenden</translation>
    </message>
    <message>
        <source>Use the other figure</source>
        <translation>Andere Zahl verwenden</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Facts to review</source>
        <translation>Zu prüfende Fakten</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>UN Comtrade</translation>
    </message>
    <message>
        <source>It cannot be reached. The figures in the library stay as they are.</source>
        <translation>Der Dienst ist nicht erreichbar. Die Zahlen der Bibliothek bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It could not show that it is the service asked; nothing was sent.</source>
        <translation>Der Dienst konnte sich nicht ausweisen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It does not take the key. See Preferences ▸ Sources.</source>
        <translation>Der Dienst nimmt den Schlüssel nicht an. Siehe Einstellungen ▸ Quellen.</translation>
    </message>
    <message>
        <source>The requests of the day are used up.</source>
        <translation>Die Abfragen des Tages sind aufgebraucht.</translation>
    </message>
    <message>
        <source>It asks to wait before it is asked again.</source>
        <translation>Der Dienst bittet, vor der nächsten Abfrage zu warten.</translation>
    </message>
    <message>
        <source>It refuses the request as too big. Ask for fewer years.</source>
        <translation>Der Dienst lehnt die Abfrage als zu groß ab. Weniger Jahre abfragen.</translation>
    </message>
    <message>
        <source>It takes too long to answer. Try again later.</source>
        <translation>Der Dienst braucht zu lange. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Its answer broke off. Try again later.</source>
        <translation>Die Antwort brach ab. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Its answer is larger than any that was asked for; it was not taken.</source>
        <translation>Die Antwort ist größer als jede erwartete; sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It answered with something that is no table of figures.</source>
        <translation>Die Antwort ist keine Zahlentabelle.</translation>
    </message>
    <message>
        <source>It sends elsewhere; that address was not asked.</source>
        <translation>Der Dienst verweist woandershin; diese Adresse wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>It does not understand the request.</source>
        <translation>Der Dienst versteht die Abfrage nicht.</translation>
    </message>
    <message>
        <source>It has a fault of its own. Try again later.</source>
        <translation>Der Dienst hat selbst einen Fehler. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>It has no figures of these two countries.</source>
        <translation>Der Dienst hat keine Zahlen dieser zwei Länder.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Its answer could not be read.</source>
        <translation>Die Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <source>Rows of its answer wait for yours.</source>
        <translation>Zeilen der Antwort warten auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 neue Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n neue Zahl</numerusform>
            <numerusform>%n neue Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 revised</source>
        <comment>12 new figures, 2 revised</comment>
        <translation>%1, %2 berichtigt</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>26 Nov 2026, 14:05: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Nicht vor: %1.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Meldung: „%1“</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>Davor: %1.</translation>
    </message>
    <message>
        <source>Last full answer: %1.</source>
        <translation>Letzte volle Antwort: %1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Bedienungshilfen</translation>
    </message>
    <message>
        <source>Your name, for reviewed facts</source>
        <translation>Ihr Name, für geprüfte Fakten</translation>
    </message>
    <message>
        <source>Language of the window (from the next start)</source>
        <translation>Sprache des Fensters (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Open the last dossier at start</source>
        <translation>Beim Start das letzte Dossier öffnen</translation>
    </message>
    <message>
        <source>Show key passages only</source>
        <translation>Nur Schlüsselstellen zeigen</translation>
    </message>
    <message>
        <source>Show facts in the margin</source>
        <translation>Fakten am Rand zeigen</translation>
    </message>
    <message>
        <source>Show rejected facts</source>
        <translation>Verworfene Fakten zeigen</translation>
    </message>
    <message>
        <source>Two sources conflict above</source>
        <translation>Zwei Quellen sind strittig ab</translation>
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
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Vermerk auf jeder Seite</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Always show keyboard focus</source>
        <translation>Tastaturfokus immer zeigen</translation>
    </message>
    <message>
        <source>Reading paper</source>
        <translation>Lesepapier</translation>
    </message>
    <message>
        <source>Same as theme</source>
        <translation>Wie das Design</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Work offline: ask no source</source>
        <translation>Offline arbeiten: keine Quelle abfragen</translation>
    </message>
    <message>
        <source>Ask Eurostat (Comext)</source>
        <translation>Eurostat (Comext) abfragen</translation>
    </message>
    <message>
        <source>Sent to ec.europa.eu: the two countries and the years; the service also sees this computer’s network address.</source>
        <translation>An ec.europa.eu gehen die zwei Länder und die Jahre; der Dienst sieht auch die Netzadresse dieses Computers.</translation>
    </message>
    <message>
        <source>Ask UN Comtrade</source>
        <translation>UN Comtrade abfragen</translation>
    </message>
    <message>
        <source>Sent to comtradeapi.un.org: the two countries, the years and your key, if you enter one; the service also sees this computer’s network address.</source>
        <translation>An comtradeapi.un.org gehen die zwei Länder, die Jahre und Ihr Schlüssel, falls eingegeben; der Dienst sieht auch die Netzadresse dieses Computers.</translation>
    </message>
    <message>
        <source>Key for UN Comtrade</source>
        <translation>Schlüssel für UN Comtrade</translation>
    </message>
    <message>
        <source>Optional. Kept in the settings file on this computer, never in a library or an export. Without a key every year and month is a request of its own.</source>
        <translation>Freiwillig. Liegt in der Einstellungsdatei auf diesem Computer, nie in einer Bibliothek oder einem Export. Ohne Schlüssel ist jedes Jahr und jeder Monat eine eigene Abfrage.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Nur auf Anweisung</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>While Briefing is open, for dossiers whose figures you have got once with Chart ▸ Get figures now…</source>
        <translation>Solange Briefing offen ist, für Dossiers, deren Zahlen Sie einmal mit Diagramm ▸ Zahlen jetzt abrufen… geholt haben</translation>
    </message>
    <message>
        <source>Years to ask for</source>
        <translation>Abzufragende Jahre</translation>
    </message>
    <message>
        <source>Months as well as years</source>
        <translation>Neben Jahren auch Monate</translation>
    </message>
    <message>
        <source>Goods by HS chapter too</source>
        <translation>Auch Waren nach HS-Kapiteln</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>national statistics, %1</source>
        <translation>nationale Statistik, %1</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of Kazakhstan</source>
        <translation>Statistikamt Kasachstans</translation>
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
        <translation>Statistisches Bundesamt</translation>
    </message>
    <message>
        <source>UN Comtrade</source>
        <translation>UN Comtrade</translation>
    </message>
    <message>
        <source>World Bank WITS</source>
        <translation>Weltbank WITS</translation>
    </message>
    <message>
        <source>IMF, trade in goods</source>
        <translation>IWF, Warenhandel</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade</source>
        <translation>IWF, Handelsrichtung</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>eigene Zahlen</translation>
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
        <translation>OECD, abgeglichener Handel</translation>
    </message>
    <message>
        <source>OECD, balanced trade, adjusted for re-exports</source>
        <translation>OECD, abgeglichener Handel, um Wiederausfuhren bereinigt</translation>
    </message>
    <message>
        <source>OECD, bilateral trade</source>
        <translation>OECD, bilateraler Handel</translation>
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
        <translation>Zahlen beider Seiten (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Whole period (Home)</source>
        <translation>Ganzer Zeitraum (Home)</translation>
    </message>
    <message>
        <source>Whose figures the chart shows</source>
        <translation>Wessen Zahlen das Diagramm zeigt</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Asking %1</source>
        <translation>Abfrage: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Eurostat: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>proposed</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed</source>
        <comment>17 proposed</comment>
        <translation>
            <numerusform>%1 offen</numerusform>
            <numerusform>%1 offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed</source>
        <comment>17 confirmed</comment>
        <translation>
            <numerusform>%1 bestätigt</numerusform>
            <numerusform>%1 bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited</source>
        <comment>17 edited</comment>
        <translation>
            <numerusform>%1 bearbeitet</numerusform>
            <numerusform>%1 bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflict</source>
        <comment>17 conflict</comment>
        <translation>
            <numerusform>%1 strittig</numerusform>
            <numerusform>%1 strittig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>17 rejected</comment>
        <translation>
            <numerusform>%1 verworfen</numerusform>
            <numerusform>%1 verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 superseded</source>
        <comment>17 superseded</comment>
        <translation>
            <numerusform>%1 ersetzt</numerusform>
            <numerusform>%1 ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Older word list</source>
        <translation>Ältere Wortliste</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>1 table waits</source>
        <translation>1 Tabelle wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait</source>
        <translation>
            <numerusform>%n Tabelle wartet</numerusform>
            <numerusform>%n Tabellen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of it are not in the library until you answer</source>
        <translation>Zeilen daraus sind erst nach Ihrer Antwort in der Bibliothek</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected in %2</source>
        <translation>%1 ausgewählt in %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 Fakten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>24 facts: 17 confirmed, 4 proposed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The only check agrees</source>
        <translation>Die einzige Prüfung stimmt</translation>
    </message>
    <message>
        <source>The only check does not agree</source>
        <translation>Die einzige Prüfung stimmt nicht</translation>
    </message>
    <message>
        <source>1 of %1 checks agrees</source>
        <translation>1 von %1 Prüfungen stimmt</translation>
    </message>
    <message>
        <source>%1 of %2 checks agree</source>
        <translation>%1 von %2 Prüfungen stimmen</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figures differ between sources</source>
        <translation>
            <numerusform>≠ %n Zahl weicht in den Quellen ab</numerusform>
            <numerusform>≠ %n Zahlen weichen in den Quellen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ 1 figure differs between sources</source>
        <translation>≠ 1 Zahl weicht in den Quellen ab</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>expressed readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>erörtert</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Template, second language, paper, ink and what is printed</source>
        <translation>Vorlage, zweite Sprache, Papier, Tinte und was gedruckt wird</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Close the summary (Ctrl+E)</source>
        <translation>Sachstand schließen (Strg+E)</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Vermerk je Seite</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Sprechzettel</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Biografien</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Handel, ½ Seite</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Zahlen beider Seiten</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
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
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sachstand</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Kurzer Sachstand</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>Biografien</translation>
    </message>
    <message>
        <source>Trade note</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Vorgeschlagene Fakten</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Print summary</source>
        <translation>Sachstand drucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Out of date: the final page is shown once the reason is given.</source>
        <translation>Nicht mehr aktuell: Die Endfassung wird gezeigt, sobald der Grund angegeben ist.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Die Seite ließ sich nicht setzen. Näheres: %1</translation>
    </message>
    <message>
        <source>Save Word…</source>
        <translation>Word speichern…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Sachstand speichern</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>Die Seite wurde ausgegeben, die Bibliothek konnte es aber nicht vermerken: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 may not be written to. Choose another folder.</source>
        <translation>%1 ließ sich nicht speichern: In den Ordner %2 darf nicht geschrieben werden. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no room left in %2. Free some space.</source>
        <translation>%1 ließ sich nicht speichern: In %2 ist kein Platz mehr. Bitte Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 is not there. Choose another folder.</source>
        <translation>%1 ließ sich nicht speichern: Den Ordner %2 gibt es nicht. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 could not be saved: a folder of that name is in %2. Choose another name.</source>
        <translation>%1 ließ sich nicht speichern: In %2 gibt es einen Ordner dieses Namens. Bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>SummaryEditor</name>
    <message>
        <source>Summary, text</source>
        <translation>Sachstand, Text</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Kein Vermerk</translation>
    </message>
    <message>
        <source>Another mark…</source>
        <translation>Anderer Vermerk…</translation>
    </message>
    <message>
        <source>Mark every paragraph %1</source>
        <translation>Jeden Absatz mit %1 kennzeichnen</translation>
    </message>
    <message>
        <source>Table and chart: %1</source>
        <translation>Tabelle und Diagramm: %1</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer es liest</translation>
    </message>
    <message>
        <source>Your desk or name</source>
        <translation>Ihr Referat oder Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Welches Treffen</translation>
    </message>
</context>
<context>
    <name>SummaryNotes</name>
    <message>
        <source>To know before printing</source>
        <translation>Vor dem Drucken zu wissen</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary, page</source>
        <translation>Sachstand, Seite</translation>
    </message>
    <message>
        <source>Page 1: %1 of %2 words</source>
        <translation>Seite 1: %1 von %2 Wörtern</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Die Seite ließ sich nicht setzen. Näheres: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>1 fact is proposed. The print marks it.</source>
        <translation>1 Fakt ist nur vorgeschlagen. Der Druck kennzeichnet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are proposed. The print marks them.</source>
        <translation>
            <numerusform>%n Fakt ist nur vorgeschlagen. Der Druck kennzeichnet ihn.</numerusform>
            <numerusform>%n Fakten sind nur vorgeschlagen. Der Druck kennzeichnet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is disputed.</source>
        <translation>1 Fakt ist strittig.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are disputed.</source>
        <translation>
            <numerusform>%n Fakt ist strittig.</numerusform>
            <numerusform>%n Fakten sind strittig.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 Prüfung stimmt nicht; die Seite sagt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n Prüfung stimmt nicht; die Seite sagt es.</numerusform>
            <numerusform>%n Prüfungen stimmen nicht; die Seite sagt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>Kein Vermerk gesetzt; die Seite sagt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: shorten your own texts to come back to two.</source>
        <translation>
            <numerusform>%n Seite: eigene Texte kürzen, um auf zwei zu kommen.</numerusform>
            <numerusform>%n Seiten: eigene Texte kürzen, um auf zwei zu kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 Zeichen ist nicht druckbar und erscheint als Kästchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n Zeichen ist nicht druckbar und erscheint als Kästchen.</numerusform>
            <numerusform>%n Zeichen sind nicht druckbar und erscheinen als Kästchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Word-Datei</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Markdown-Datei</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Drucker…</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: leave out lines to come back to two.</source>
        <translation>
            <numerusform>%n Seite: lassen Sie Zeilen weg, um auf zwei zu kommen.</numerusform>
            <numerusform>%n Seiten: lassen Sie Zeilen weg, um auf zwei zu kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Summary, %n pages</source>
        <translation>
            <numerusform>Sachstand, %n Seite</numerusform>
            <numerusform>Sachstand, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is unreviewed. Review it, or give a reason, which the page prints.</source>
        <translation>1 Fakt ist ungeprüft. Prüfen Sie ihn, oder nennen Sie einen Grund, den die Seite druckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are unreviewed. Review them, or give a reason, which the page prints.</source>
        <translation>
            <numerusform>%n Fakt ist ungeprüft. Prüfen Sie ihn, oder nennen Sie einen Grund, den die Seite druckt.</numerusform>
            <numerusform>%n Fakten sind ungeprüft. Prüfen Sie sie, oder nennen Sie einen Grund, den die Seite druckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Sprechzettel</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Biografien</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Handel, ½ Seite</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Zahlen beider Seiten</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>On A3</source>
        <translation>Auf A3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Objectives, points, press line</source>
        <translation>Ziele, Punkte, Pressezeile</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Zahlentabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Last round and people</source>
        <translation>Letzte Runde und Personen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Verification and gaps</source>
        <translation>Prüfung und Lücken</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Vorgeschlagene Fakten</translation>
    </message>
    <message>
        <source>Final, no draft</source>
        <translation>Endfassung, kein Entwurf</translation>
    </message>
    <message>
        <source>Reason, printed on the page</source>
        <translation>Grund, auf der Seite gedruckt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>%1 is not there any more, so nothing was printed. Choose another printer, or save as PDF.</source>
        <translation>%1 ist nicht mehr da, daher wurde nichts gedruckt. Anderen Drucker wählen oder als PDF speichern.</translation>
    </message>
    <message>
        <source>%1 took no page, so nothing was printed. Check the printer, or save the page as PDF.</source>
        <translation>%1 nahm keine Seite an, daher wurde nichts gedruckt. Drucker prüfen oder die Seite als PDF speichern.</translation>
    </message>
    <message>
        <source>The print system gave no answer for %1. Look at the printer before you print again.</source>
        <translation>Das Drucksystem gab für %1 keine Antwort. Vor erneutem Drucken nach dem Drucker sehen.</translation>
    </message>
    <message>
        <source>There is no page in this range, so %1 printed nothing.</source>
        <translation>In diesem Bereich liegt keine Seite, daher druckte %1 nichts.</translation>
    </message>
    <message>
        <source>The page does not fit on this paper, and nothing is scaled. Choose A4 or Letter for %1.</source>
        <translation>Die Seite passt nicht auf dieses Papier, und nichts wird skaliert. Für %1 A4 oder Letter wählen.</translation>
    </message>
    <message>
        <source>This printer</source>
        <translation>Dieser Drucker</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Confirm what the checks support</source>
        <translation>Belegtes bestätigen</translation>
    </message>
    <message>
        <source>Sums and changes recomputed from the figures themselves agree with these facts.</source>
        <translation>Summen und Veränderungen, aus den Zahlen selbst nachgerechnet, stimmen mit diesen Fakten überein.</translation>
    </message>
    <message>
        <source>Facts to confirm</source>
        <translation>Zu bestätigende Fakten</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirm 1 fact</source>
        <translation>1 Fakt bestätigen</translation>
    </message>
    <message>
        <source>Confirm %1 facts</source>
        <translation>%1 Fakten bestätigen</translation>
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
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
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
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Datum ist</translation>
    </message>
    <message>
        <source>no date in library</source>
        <translation>kein Datum in der Bibliothek</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Sort by this column (S)</source>
        <translation>Nach dieser Spalte sortieren (S)</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Trade figures</source>
        <translation>Handelszahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
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
        <translation>Volk eines Landes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Einfuhr</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Handelsvolumen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Office or role</source>
        <translation>Amt oder Funktion</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Write a word or phrase of at least two letters.</source>
        <translation>Ein Wort oder eine Wendung aus mindestens zwei Buchstaben angeben.</translation>
    </message>
    <message>
        <source>This is too long: write at most eight words.</source>
        <translation>Zu lang: höchstens acht Wörter.</translation>
    </message>
    <message>
        <source>Write plain words only; signs such as * or ( have no meaning here.</source>
        <translation>Nur schlichte Wörter; Zeichen wie * oder ( haben hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>“%1” is too common: it would be found everywhere.</source>
        <translation>„%1“ ist zu häufig: es fände sich überall.</translation>
    </message>
    <message>
        <source>“%1” means this already.</source>
        <translation>„%1“ bedeutet dies bereits.</translation>
    </message>
    <message>
        <source>“%1” already means something else: %2.</source>
        <translation>„%1“ bedeutet bereits etwas anderes: %2.</translation>
    </message>
    <message>
        <source>“%2” is not known here. Choose one of the names offered while you type.</source>
        <translation>„%2“ ist hier nicht bekannt. Wählen Sie einen der Namen, die beim Tippen angeboten werden.</translation>
    </message>
    <message>
        <source>There is no word list for this language yet.</source>
        <translation>Für diese Sprache gibt es noch keine Wortliste.</translation>
    </message>
    <message>
        <source>The alias must differ from the name.</source>
        <translation>Der Alias muss sich vom Namen unterscheiden.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Words and aliases</source>
        <translation>Wörter und Aliasse</translation>
    </message>
    <message>
        <source>Words you add here are understood in every article read from now on, in the window and outside.</source>
        <translation>Hier ergänzte Wörter werden ab jetzt in jedem gelesenen Artikel verstanden, im Fenster und außerhalb.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Wort oder Wendung</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No words of your own yet.</source>
        <translation>Noch keine eigenen Wörter.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Read the article again…</source>
        <translation>Artikel neu auswerten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Add word “%1”</source>
        <translation>Wort „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove word “%1”</source>
        <translation>Wort „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 events, %2 of other countries</source>
        <translation>%1 Ereignisse, %2 anderer Länder</translation>
    </message>
    <message>
        <source>%1 events of other countries</source>
        <translation>%1 Ereignisse anderer Länder</translation>
    </message>
    <message>
        <source>Round %1: no date in library</source>
        <translation>Runde %1: kein Datum in der Bibliothek</translation>
    </message>
    <message>
        <source>Rounds %1: no date in library</source>
        <translation>Runden %1: kein Datum in der Bibliothek</translation>
    </message>
    <message>
        <source>%1: no date</source>
        <comment>rounds 1–4: no date</comment>
        <translation>%1: kein Datum</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>17 Oct 2024 in another source</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source tells the same event</comment>
        <translation>auch in %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Datum %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>Datum %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Helles Design verwenden</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Dunkles Design verwenden</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Wirtschaft</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investitionen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Green energy</source>
        <translation>Grüne Energie</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitales</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Innovation</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>Sustainable development</source>
        <translation>Nachhaltige Entwicklung</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Humanitäres</translation>
    </message>
    <message>
        <source>Parliamentary dialogue</source>
        <translation>Parlamentarischer Dialog</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Landwirtschaft</translation>
    </message>
    <message>
        <source>Raw materials</source>
        <translation>Rohstoffe</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Tourismus</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanktionen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raumfahrt</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Political cooperation</source>
        <translation>Politische Zusammenarbeit</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Menschenrechte</translation>
    </message>
    <message>
        <source>Consular matters</source>
        <translation>Konsularisches</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Internationale Organisationen</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>%1 reports</source>
        <translation>Daten: %1</translation>
    </message>
</context>
<context>
    <name>TradePlots</name>
    <message>
        <source>Consultations timeline, trade chart and balance</source>
        <translation>Zeitleiste der Konsultationen, Handelsdiagramm und Saldo</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>thousand</source>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>Bio.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>million US$</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand</comment>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillion</comment>
        <translation>Bio.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>US$ m</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Older versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This article was imported once; there is no older text of it.</source>
        <translation>Dieser Artikel wurde einmal importiert; es gibt keinen älteren Text.</translation>
    </message>
    <message>
        <source>Version %1, read %2</source>
        <translation>Fassung %1, gelesen %2</translation>
    </message>
    <message>
        <source>Words struck out are gone in the version after it, words underlined are new there.</source>
        <translation>Durchgestrichene Wörter fehlen in der folgenden Fassung, unterstrichene sind dort neu.</translation>
    </message>
</context>
<context>
    <name>WarningBox</name>
    <message>
        <source>Review them</source>
        <translation>Diese prüfen</translation>
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
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Switched off. Nothing is sent to it.</source>
        <translation>Ausgeschaltet. Es wird nichts dorthin gesendet.</translation>
    </message>
</context>
</TS>
