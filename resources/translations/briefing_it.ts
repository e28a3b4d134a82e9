<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing</source>
        <translation>Informazioni su Briefing</translation>
    </message>
    <message>
        <source>The mark of Briefing</source>
        <translation>Il marchio di Briefing</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere.</source>
        <translation>Licenza MIT. Nulla viene inviato altrove.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL 3), SQLite (public domain) through APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) and Typst (Apache 2.0).</source>
        <translation>Realizzato con Qt for Python (LGPL 3), SQLite (pubblico dominio) tramite APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) e Typst (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» non è comprensibile.</translation>
    </message>
    <message>
        <source>As you said for the last table with this heading.</source>
        <translation>Come indicato per l’ultima tabella con questa intestazione.</translation>
    </message>
    <message>
        <source>waiting until you say</source>
        <translation>in attesa della tua risposta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Scegli o scrivi</translation>
    </message>
    <message>
        <source>Reported by…</source>
        <translation>Dichiarante…</translation>
    </message>
    <message>
        <source>Partner…</source>
        <translation>Partner…</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>This article has no address.</source>
        <translation>Questo articolo non ha un indirizzo.</translation>
    </message>
    <message>
        <source>It was imported from a file.</source>
        <translation>È stato importato da un file.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>AskToOpen</name>
    <message>
        <source>Open original</source>
        <translation>Apri l’originale</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Aprire questo indirizzo nel browser?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>stated</source>
        <translation>dichiarato</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>dedotto</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>presunto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What has changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without what the dossier said, so nothing compares.</source>
        <translation>Una versione precedente di Briefing ha annotato questa emissione senza il contenuto del dossier; non c’è nulla da confrontare.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No figures of all trade yet</source>
        <translation>Ancora nessun dato sul totale degli scambi</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>senza ripartizione</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestri</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>A oggi</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mesi</translation>
    </message>
    <message>
        <source>Full years, and the running year as far as it goes (Y)</source>
        <translation>Anni interi, e l’anno in corso fin dove arriva (Y)</translation>
    </message>
    <message>
        <source>Quarters of the calendar (Q)</source>
        <translation>Trimestri solari (Q)</translation>
    </message>
    <message>
        <source>Single months (M)</source>
        <translation>Singoli mesi (M)</translation>
    </message>
    <message>
        <source>The months of this year so far, in every year: like for like (D)</source>
        <translation>I mesi di quest’anno finora, in ogni anno: a parità di mesi (D)</translation>
    </message>
    <message>
        <source>Sums of the last twelve months, month by month (R)</source>
        <translation>Somme degli ultimi dodici mesi, mese per mese (R)</translation>
    </message>
    <message>
        <source>%1 by HS section</source>
        <comment>Exports by HS section</comment>
        <translation>%1 per sezione SA</translation>
    </message>
    <message>
        <source>%1 by HS chapter</source>
        <comment>Exports by HS chapter</comment>
        <translation>%1 per capitolo SA</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crescita</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>% on a year before</source>
        <translation>% sull’anno precedente</translation>
    </message>
    <message>
        <source>% of all its trade</source>
        <translation>% di tutti i suoi scambi</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <comment>Kazakhstan&apos;s trade with Belgium, million US$</comment>
        <translation>Scambi %1 – %2, %3</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <translation>Scambi %1 – %2, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS section, %3</source>
        <translation>Esportazioni %1 → %2 per sezione SA, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS section, %3</source>
        <translation>Importazioni %1 ← %2 per sezione SA, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS chapter, %3</source>
        <translation>Esportazioni %1 → %2 per capitolo SA, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS chapter, %3</source>
        <translation>Importazioni %1 ← %2 per capitolo SA, %3</translation>
    </message>
    <message>
        <source>average of each period</source>
        <translation>media di ogni periodo</translation>
    </message>
    <message>
        <source>end of each period</source>
        <translation>fine di ogni periodo</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Altre merci</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Non ripartito</translation>
    </message>
    <message>
        <source>Part of a year: %1</source>
        <translation>Parte dell’anno: %1</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calcolato</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to the year’s %3.</source>
        <comment>Exports: 12 months add up to the year&apos;s 514.9.</comment>
        <translation>%1: %2 %4 danno la somma dell’anno, %3.</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to %5, the year is given as %3.</source>
        <translation>%1: %2 %4 danno %5, l’anno è indicato come %3.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestri</translation>
    </message>
    <message>
        <source>computed: the sum of %1 values of one edition</source>
        <translation>calcolato: somma di %1 valori della stessa edizione</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>%1 %2 revised from %3 to %4.</source>
        <comment>Imports 2021 revised from 241.0 to 262.8.</comment>
        <translation>%1 %2: dato rivisto da %3 a %4.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>edizione del %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>pubblicato il %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>anche in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>514.5 in another edition</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No source gives exports and imports for this period.</source>
        <translation>Nessuna fonte dà esportazioni e importazioni per questo periodo.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fonte: %1.</translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation>Discordante.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Stato al %1</translation>
    </message>
</context>
<context>
    <name>ChartCommands</name>
    <message>
        <source>%1: Belgium and Luxembourg together Δ</source>
        <translation>%1: Belgio e Lussemburgo insieme Δ</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Ancora nessuna cifra</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Come dichiarato</translation>
    </message>
    <message>
        <source>Use a table of rates…</source>
        <translation>Usa una tabella di cambi…</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>Non usare più %1</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>Tabella dei cambi</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The rates could not be read. The columns are: period, from, to, rate.</source>
        <translation>Non è stato possibile leggere i cambi. Le colonne sono: period, from, to, rate.</translation>
    </message>
    <message>
        <source>Rates from %1</source>
        <translation>Cambi da %1</translation>
    </message>
    <message>
        <source>Nothing was revised</source>
        <translation>Nulla è stato rivisto</translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>What the chart shows</source>
        <translation>Che cosa mostra il grafico</translation>
    </message>
    <message>
        <source>Goods: no chapters given</source>
        <translation>Merci: nessun capitolo indicato</translation>
    </message>
    <message>
        <source>The files give goods by finer codes only. Whether they are all of them is not said, so no chapters are summed.</source>
        <translation>I file indicano le merci solo per codici più fini. Non è detto che ci siano tutti, perciò i capitoli non vengono sommati.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crescita</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>Parte dell’anno</translation>
    </message>
    <message>
        <source>Parts and whole</source>
        <translation>Parti e totale</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Mirror figure</source>
        <translation>Dato speculare</translation>
    </message>
    <message>
        <source>Same figure twice</source>
        <translation>Stessa cifra due volte</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorda</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>non concorda</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non confrontabile</translation>
    </message>
    <message>
        <source>, text says </source>
        <translation>, il testo dice </translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>anche in %1</translation>
    </message>
    <message>
        <source>%1 here, %2 in %3</source>
        <comment>514.9 here, 514.5 in Gazette, 3 Mar 2025</comment>
        <translation>qui %1, %2 in %3</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>%1 (rounding %2)</source>
        <comment>114.3 + 174.7 = 289.0 (rounding ±0.15)</comment>
        <translation>%1 (arrotondamento %2)</translation>
    </message>
    <message>
        <source>not comparable with %2: the %3 figure for %1 is missing</source>
        <translation>non confrontabile con %2: manca il dato per %1 (%3)</translation>
    </message>
    <message>
        <source>%d, computed: %1 is not stated</source>
        <translation>%d, calcolato: %1 non è indicato</translation>
    </message>
    <message>
        <source>%d: figures too round to tell</source>
        <translation>%d: cifre troppo tonde per dirlo</translation>
    </message>
    <message>
        <source>%d, a bound or an approximate figure: not checked</source>
        <translation>%d, un limite o una cifra approssimativa: non verificato</translation>
    </message>
    <message>
        <source>%d: the sign is the partner’s perspective?</source>
        <translation>%d: il segno è dal punto di vista del partner?</translation>
    </message>
    <message>
        <source>%d; it fits %1 as the base</source>
        <translation>%d; torna con %1 come base</translation>
    </message>
    <message>
        <source>%d; it fits the figures in %1</source>
        <translation>%d; torna con le cifre in %1</translation>
    </message>
    <message>
        <source>%d of the year before in %1 of 12 months, about %2 expected</source>
        <translation>%d dell’anno precedente in %1 mesi su 12, atteso circa %2</translation>
    </message>
    <message>
        <source>%d: a part is larger than the turnover</source>
        <translation>%d: una parte supera l’interscambio</translation>
    </message>
    <message>
        <source>%d: a part is larger than %1</source>
        <translation>%d: una parte supera %1</translation>
    </message>
    <message>
        <source>the turnover is not above zero</source>
        <translation>l’interscambio non è superiore a zero</translation>
    </message>
    <message>
        <source>%1 is out of the range of trade between two countries</source>
        <translation>%1 è fuori dall’ordine di grandezza degli scambi tra due paesi</translation>
    </message>
    <message>
        <source>%d: thousand, million or billion mistaken?</source>
        <translation>%d: scambiati migliaia, milioni o miliardi?</translation>
    </message>
    <message>
        <source>the turnover is in %1, its parts are in %2</source>
        <translation>l’interscambio è in %1, le sue parti in %2</translation>
    </message>
    <message>
        <source>%d: both sides’ figures, a usual difference</source>
        <translation>%d: cifre delle due parti, scarto abituale</translation>
    </message>
    <message>
        <source>%d: both sides’ figures differ</source>
        <translation>%d: le cifre delle due parti differiscono</translation>
    </message>
    <message>
        <source>%d: both sides’ figures lie far apart</source>
        <translation>%d: le cifre delle due parti sono molto distanti</translation>
    </message>
    <message>
        <source>%d, given twice</source>
        <translation>%d, indicato due volte</translation>
    </message>
    <message>
        <source>%d: two figures for the same thing</source>
        <translation>%d: due cifre per la stessa cosa</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Incolla come articolo</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importazioni…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nuovo dossier…</translation>
    </message>
    <message>
        <source>Clear recent articles</source>
        <translation>Cancella gli articoli recenti</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Scrivi la sintesi</translation>
    </message>
    <message>
        <source>Print summary…</source>
        <translation>Stampa la sintesi…</translation>
    </message>
    <message>
        <source>Issued summaries…</source>
        <translation>Sintesi emesse…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Salva il pacchetto di riscontri…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Salva una copia della libreria…</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Aggiungi alla mia libreria</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Rimuovi il dossier</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Rimuovi il dossier di esempio</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Apri il dossier di esempio</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Chiudi la finestra</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copia con la fonte</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Trova nell’articolo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Trova successivo</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Trova precedente</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Cerca nella libreria</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margine</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Key passages</source>
        <translation>Passi chiave</translation>
    </message>
    <message>
        <source>Evidence below</source>
        <translation>Riscontri in basso</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Ingrandisci il testo</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Riduci il testo</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Testo normale</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>As known on a day…</source>
        <translation>Stato a una data…</translation>
    </message>
    <message>
        <source>Rejected facts</source>
        <translation>Dati respinti</translation>
    </message>
    <message>
        <source>Dismiss revisions</source>
        <translation>Nascondi le revisioni</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Tavolozza dei comandi…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Articolo successivo</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Articolo precedente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Apri l’originale</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Lingua…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Data di pubblicazione…</translation>
    </message>
    <message>
        <source>File under a dossier…</source>
        <translation>Archivia in un dossier…</translation>
    </message>
    <message>
        <source>Older versions…</source>
        <translation>Versioni precedenti…</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Rimuovi l’articolo</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Verifica i dati</translation>
    </message>
    <message>
        <source>Next open fact</source>
        <translation>Prossimo dato aperto</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unisci a…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Separa di nuovo</translation>
    </message>
    <message>
        <source>Confirm what the checks support…</source>
        <translation>Conferma ciò che le verifiche sostengono…</translation>
    </message>
    <message>
        <source>Confirm fact</source>
        <translation>Conferma il dato</translation>
    </message>
    <message>
        <source>Reject fact</source>
        <translation>Respingi il dato</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Segna come discordante</translation>
    </message>
    <message>
        <source>Edit fact…</source>
        <translation>Modifica il dato…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Aggiungi una nota…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Evidenzia</translation>
    </message>
    <message>
        <source>Commitments…</source>
        <translation>Impegni…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Rileggi…</translation>
    </message>
    <message>
        <source>Words and aliases…</source>
        <translation>Parole e alias…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Refresh figures</source>
        <translation>Aggiorna i dati commerciali</translation>
    </message>
    <message>
        <source>Get figures now…</source>
        <translation>Scarica le cifre ora…</translation>
    </message>
    <message>
        <source>Pause live figures</source>
        <translation>Sospendi la diretta</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Periodo intero</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Both sides’ figures…</source>
        <translation>Dati delle due parti…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copia come immagine</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva l’immagine…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestri</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Da inizio anno</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Ultimi dodici mesi</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Riquadro successivo</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Riquadro precedente</translation>
    </message>
    <message>
        <source>Briefing help</source>
        <translation>Guida di Briefing</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>About Briefing</source>
        <translation>Informazioni su Briefing</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Open</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizzato</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Senza menzione</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abbandonato</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>ripreso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>realizzato</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abbandonato</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>non è lo stesso</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>entrambe le parti</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <comment>overdue, silent since 5th, 18 Oct 2024</comment>
        <translation>scaduto, %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Silent since 5th, 18 Oct 2024</comment>
        <translation>%1 da: %2</translation>
    </message>
    <message>
        <source>1 passage to judge</source>
        <translation>1 passo da valutare</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to judge</source>
        <translation>
            <numerusform>%n passo da valutare</numerusform>
            <numerusform>%n passi da valutare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <comment>3 open</comment>
        <translation>
            <numerusform>%1 in sospeso</numerusform>
            <numerusform>%1 in sospeso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 carried</source>
        <comment>3 carried</comment>
        <translation>
            <numerusform>%1 ripreso</numerusform>
            <numerusform>%1 ripresi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <comment>3 done</comment>
        <translation>
            <numerusform>%1 realizzato</numerusform>
            <numerusform>%1 realizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent</source>
        <comment>3 silent</comment>
        <translation>
            <numerusform>%1 senza menzione</numerusform>
            <numerusform>%1 senza menzione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>3 dropped</comment>
        <translation>
            <numerusform>%1 abbandonato</numerusform>
            <numerusform>%1 abbandonati</numerusform>
        </translation>
    </message>
    <message>
        <source>same topic: %1</source>
        <translation>stesso tema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n parola in comune</numerusform>
            <numerusform>%n parole in comune</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsDialog</name>
    <message>
        <source>Commitments</source>
        <translation>Impegni</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>No round of this dossier has told of a commitment yet.</source>
        <translation>Nessun round di questo dossier ha ancora riportato un impegno.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Mostra nell’articolo</translation>
    </message>
    <message>
        <source>Later passages</source>
        <translation>Passi successivi</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Indica</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizzato</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abbandonato</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non è lo stesso</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>To take other words as evidence, select them in a later article and choose Facts, Commitments.</source>
        <translation>Per usare altre parole come riscontro, selezionale in un articolo successivo e scegli Dati, Impegni.</translation>
    </message>
    <message>
        <source>No later round is on file. Import an article that tells of one (Ctrl+O): passages on the same matter are offered here.</source>
        <translation>Nessun incontro successivo nel dossier. Importa un articolo che ne parli (Ctrl+O): i passi sulla stessa questione sono proposti qui.</translation>
    </message>
    <message>
        <source>The articles of later rounds do not seem to mention it. If one does, select its words there and choose Facts, Commitments (Ctrl+Shift+K): they are offered here.</source>
        <translation>Gli articoli degli incontri successivi non sembrano menzionarlo. Se uno lo fa, seleziona lì le parole e scegli Dati, Impegni (Ctrl+Shift+K): sono proposte qui.</translation>
    </message>
    <message>
        <source>%1, as the sentence says</source>
        <translation>%1, secondo la frase</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selezionato</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Impegno: %1</translation>
    </message>
    <message>
        <source>Commitment: by whom</source>
        <translation>Impegno: da chi</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Compared with</source>
        <translation>Confronto con</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Confronto con lo stato attuale</translation>
    </message>
    <message>
        <source>Compared with version %1 of %2</source>
        <translation>Confronto con la versione %1, %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No %4 figure is known for %3.</source>
        <translation>Nessun dato noto per %3 (%4).</translation>
    </message>
    <message>
        <source>%1 and %2 do not cover the same months. The %4 figure for %3 is missing.</source>
        <translation>%1 e %2 non coprono gli stessi mesi. Manca il dato per %3 (%4).</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 come from different reporters.</source>
        <translation>Le cifre per %1 e %2 vengono da dichiaranti diversi.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 concern different partners.</source>
        <translation>Le cifre per %1 e %2 riguardano partner diversi.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are of different flows.</source>
        <translation>Le cifre per %1 e %2 sono di flussi diversi.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 count different goods.</source>
        <translation>Le cifre per %1 e %2 contano merci diverse.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are in different currencies.</source>
        <translation>Le cifre per %1 e %2 sono in valute diverse.</translation>
    </message>
    <message>
        <source>The %4 figure for %3 is missing.</source>
        <translation>Manca il dato per %3 (%4).</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is below zero: %3 in “%4”, %5.</source>
        <translation>Il dato per %2 è inferiore a zero (%1): %3 in «%4», %5.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is zero: there is no change in per cent on it.</source>
        <translation>Il dato per %2 è zero (%1): non c’è variazione percentuale rispetto ad esso.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>, %1 against another edition</source>
        <translation>, %1 rispetto a un’altra edizione</translation>
    </message>
    <message>
        <source>, the two figures come from different editions</source>
        <translation>, le due cifre vengono da edizioni diverse</translation>
    </message>
    <message>
        <source>; the time of the figure for %1 is inferred</source>
        <translation>; il periodo della cifra per %1 è dedotto</translation>
    </message>
    <message>
        <source>; the value for %1 is not plausible</source>
        <translation>; il valore per %1 non è plausibile</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening the dossier…</source>
        <translation>Apertura del dossier…</translation>
    </message>
    <message>
        <source>%1 – Briefing</source>
        <comment>Kazakhstan – Belgium – Briefing</comment>
        <translation>%1 – Briefing</translation>
    </message>
    <message>
        <source>%1 – evidence pack – Briefing</source>
        <comment>Kazakhstan – Belgium – evidence pack – Briefing</comment>
        <translation>%1 – pacchetto di riscontri – Briefing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Later figures are left out, and nothing can be changed. F7 comes back to today.</source>
        <translation>Le cifre successive sono escluse e non si può cambiare nulla. F7 riporta a oggi.</translation>
    </message>
    <message>
        <source>Changes made by other programs are held back.</source>
        <translation>Le modifiche fatte da altri programmi restano in attesa.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>European Union</source>
        <translation>Unione europea</translation>
    </message>
    <message>
        <source>European Union of 28</source>
        <translation>Unione europea a 28</translation>
    </message>
    <message>
        <source>European Union (changing composition)</source>
        <translation>Unione europea (composizione variabile)</translation>
    </message>
    <message>
        <source>euro area</source>
        <translation>area dell’euro</translation>
    </message>
    <message>
        <source>euro area of 20</source>
        <translation>area dell’euro a 20</translation>
    </message>
    <message>
        <source>all outside the European Union</source>
        <translation>tutti fuori dall’Unione europea</translation>
    </message>
    <message>
        <source>all within the European Union</source>
        <translation>tutti nell’Unione europea</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Unione economica eurasiatica</translation>
    </message>
    <message>
        <source>Commonwealth of Independent States</source>
        <translation>Comunità degli Stati Indipendenti</translation>
    </message>
    <message>
        <source>Belgium–Luxembourg</source>
        <translation>Belgio–Lussemburgo</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>tutti i partner</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sud</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cechia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turchia</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlanda del Nord</translation>
    </message>
    <message>
        <source>United Kingdom without Northern Ireland</source>
        <translation>Regno Unito senza l’Irlanda del Nord</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Unione Sovietica</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Cecoslovacchia</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Jugoslavia</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Serbia e Montenegro</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>Repubblica Democratica Tedesca</translation>
    </message>
    <message>
        <source>Sudan (before 2012)</source>
        <translation>Sudan (prima del 2012)</translation>
    </message>
    <message>
        <source>areas not specified</source>
        <translation>aree non specificate</translation>
    </message>
    <message>
        <source>bunkers</source>
        <translation>provviste di bordo</translation>
    </message>
    <message>
        <source>free zones</source>
        <translation>zone franche</translation>
    </message>
    <message>
        <source>special categories</source>
        <translation>categorie speciali</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Europa, senza precisazione</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>Africa, senza precisazione</translation>
    </message>
    <message>
        <source>Northern Africa, not specified</source>
        <translation>Nordafrica, senza precisazione</translation>
    </message>
    <message>
        <source>North and Central America, not specified</source>
        <translation>America settentrionale e centrale, senza precisazione</translation>
    </message>
    <message>
        <source>Latin America, not specified</source>
        <translation>America latina, senza precisazione</translation>
    </message>
    <message>
        <source>Caribbean, not specified</source>
        <translation>Caraibi, senza precisazione</translation>
    </message>
    <message>
        <source>Central American Common Market, not specified</source>
        <translation>Mercato comune centroamericano, senza precisazione</translation>
    </message>
    <message>
        <source>Latin American Integration Association, not specified</source>
        <translation>Associazione latino-americana di integrazione, senza precisazione</translation>
    </message>
    <message>
        <source>Oceania, not specified</source>
        <translation>Oceania, senza precisazione</translation>
    </message>
    <message>
        <source>Western Asia, not specified</source>
        <translation>Asia occidentale, senza precisazione</translation>
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
        <translation>Non si può cambiare nulla: aperto in sola lettura</translation>
    </message>
    <message>
        <source>Nothing can be changed: an earlier day is shown. F7 comes back to today.</source>
        <translation>Non si può modificare nulla: è mostrato un giorno precedente. F7 torna a oggi.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Rimuovi il dossier di esempio</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The amount must be a number, such as %1.</source>
        <translation>L’importo deve essere un numero, ad esempio %1.</translation>
    </message>
    <message>
        <source>The change must be a number of per cent, such as %1.</source>
        <translation>La variazione deve essere un numero in per cento, ad esempio %1.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>L’ultimo mese precede il primo.</translation>
    </message>
    <message>
        <source>Write a period as a year or months, such as 2023, %1 or 2024-01 – 2024-08.</source>
        <translation>Scrivi un periodo come anno o mesi, ad esempio 2023, %1 o 2024-01 – 2024-08.</translation>
    </message>
    <message>
        <source>Write a date with its year, such as %1 or 2024-10-18, or less of it: 2024-10, 2024.</source>
        <translation>Scrivi una data con l’anno, ad esempio %1 o 2024-10-18, o anche meno: 2024-10, 2024.</translation>
    </message>
    <message>
        <source>“%1” is no country known here. Write its name or two-letter code, such as %2 or BE.</source>
        <translation>«%1» non è un paese noto qui. Scrivi il nome o il codice di due lettere, ad esempio %2 o BE.</translation>
    </message>
    <message>
        <source>Write a currency as its three-letter code, such as USD or KZT.</source>
        <translation>Scrivi la valuta con il codice di tre lettere, ad esempio USD o KZT.</translation>
    </message>
    <message>
        <source>The round must be a number from 1 to %1.</source>
        <translation>Il round deve essere un numero da 1 a %1.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Chi parla</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unità</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Choose what the figure counts: exports, imports, turnover …</source>
        <translation>Scegli che cosa conta la cifra: esportazioni, importazioni, interscambio …</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flusso</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>Inteso</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Dichiarante</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>esattamente</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>osservato</translation>
    </message>
    <message>
        <source>held</source>
        <translation>svolto</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona deve avere un nome.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Questo campo non può restare vuoto.</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Data o periodo</translation>
    </message>
    <message>
        <source>Write the sum with its currency, such as 90 million EUR.</source>
        <translation>Scrivi la somma con la valuta, ad esempio 90 milioni EUR.</translation>
    </message>
    <message>
        <source>A figure needs an amount, such as %1, or a change.</source>
        <translation>Una cifra richiede un importo, ad esempio %1, o una variazione.</translation>
    </message>
    <message>
        <source>Only a balance can be negative. Check the sign of the amount.</source>
        <translation>Solo un saldo può essere negativo. Controlla il segno dell’importo.</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Apri il dossier di esempio</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Trascina qui un articolo</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>Web page, PDF, Word, mail, news feed, text, or a table of figures.</source>
        <translation>Pagina web, PDF, Word, e-mail, feed di notizie, testo o tabella di dati.</translation>
    </message>
    <message>
        <source>No article was known on %1</source>
        <translation>Nessun articolo era noto il %1</translation>
    </message>
    <message>
        <source>1 article of this dossier was published later.</source>
        <translation>1 articolo di questo dossier è stato pubblicato dopo.</translation>
    </message>
    <message>
        <source>%1 articles of this dossier were published later.</source>
        <translation>%1 articoli di questo dossier sono stati pubblicati dopo.</translation>
    </message>
    <message>
        <source>There is no article in this dossier yet.</source>
        <translation>In questo dossier non c’è ancora nessun articolo.</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 riporta a oggi.</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Briefing uses no network.</source>
        <translation>Gli articoli restano su questo computer. Briefing non usa la rete.</translation>
    </message>
    <message>
        <source>You can also paste text with %1.</source>
        <translation>Puoi anche incollare un testo con %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Political consultations</source>
        <translation>Consultazioni politiche</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Joint commission</source>
        <translation>Commissione mista</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Data release</source>
        <translation>Pubblicazione di dati</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in presenza</translation>
    </message>
    <message>
        <source>online</source>
        <translation>in linea</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>in parte in linea</translation>
    </message>
    <message>
        <source>held</source>
        <translation>svolto</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>%1 round</source>
        <comment>5th round</comment>
        <translation>%1 round</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Consultations and trade</source>
        <translation>Consultazioni e scambi</translation>
    </message>
    <message>
        <source>One time axis for dates and figures</source>
        <translation>Un solo asse del tempo per date e cifre</translation>
    </message>
    <message>
        <source>Dates in the article appear here</source>
        <translation>Le date dell’articolo compaiono qui</translation>
    </message>
    <message>
        <source>Figures in the article appear here</source>
        <translation>Le cifre dell’articolo compaiono qui</translation>
    </message>
    <message>
        <source>No dated event yet</source>
        <translation>Ancora nessun evento datato</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Show in the article</source>
        <translation>Mostra nell’articolo</translation>
    </message>
    <message>
        <source>Evidence of the chosen claim</source>
        <translation>Riscontri dell’affermazione scelta</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Torna al testo</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragrafo %1</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>no partner named</source>
        <translation>nessun partner indicato</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Variazione: %1</translation>
    </message>
    <message>
        <source>Next step, %1</source>
        <translation>Prossimo passo, %1</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>affidabilità alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>affidabilità media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>affidabilità bassa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Medium confidence: period carried over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>reporter inferred</comment>
        <translation>%1 per deduzione</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <comment>reporter assumed</comment>
        <translation>%1 per ipotesi</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Conferma: %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Respingi: %1</translation>
    </message>
    <message>
        <source>Mark %1 as conflict</source>
        <translation>Segna come discordante: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Segna come %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n facts</source>
        <translation>
            <numerusform>Conferma %n dato</numerusform>
            <numerusform>Conferma %n dati</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Unisci a: %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Separa: %1</translation>
    </message>
    <message>
        <source>Part %1 into a person of their own</source>
        <translation>Separa %1 come persona a sé</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Risolvi: %1</translation>
    </message>
    <message>
        <source>Take the figure of %1</source>
        <translation>Prendi la cifra di %1</translation>
    </message>
    <message>
        <source>1 fact waits for your decision</source>
        <translation>1 dato da decidere</translation>
    </message>
    <message>
        <source>%1 facts wait for your decision</source>
        <translation>%1 dati da decidere</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision</source>
        <translation>Nessun dato di questo articolo richiede una decisione</translation>
    </message>
    <message>
        <source>Every fact of this article is decided</source>
        <translation>Tutti i dati di questo articolo sono decisi</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nulla di selezionato</translation>
    </message>
    <message>
        <source>All %1 figures are of one side: %2</source>
        <comment>All 7 figures are of one side: Kazakhstan</comment>
        <translation>Le cifre (%1) vengono tutte da una parte: %2</translation>
    </message>
    <message>
        <source>1 quotation is a translation, not the speaker’s own words</source>
        <translation>1 citazione è una traduzione, non le parole di chi parla</translation>
    </message>
    <message>
        <source>%1 quotations are translations, not the speakers’ own words</source>
        <translation>%1 citazioni sono traduzioni, non le parole di chi parla</translation>
    </message>
    <message>
        <source>also said as “%1”</source>
        <translation>detto anche «%1»</translation>
    </message>
    <message>
        <source>%1: left out of checks and series</source>
        <comment>target: left out of checks and series</comment>
        <translation>%1: escluso da verifiche e serie</translation>
    </message>
    <message>
        <source>one product only: left out of sums and series</source>
        <translation>un solo prodotto: escluso da somme e serie</translation>
    </message>
    <message>
        <source>period not known: not in the chart</source>
        <translation>periodo non noto: non figura nel grafico</translation>
    </message>
    <message>
        <source>partner not known: not in the chart</source>
        <translation>partner non noto: non figura nel grafico</translation>
    </message>
    <message>
        <source>Commitments: %1</source>
        <comment>Commitments: 3 carried, 1 silent, 1 done</comment>
        <translation>Impegni: %1</translation>
    </message>
    <message>
        <source>belongs to a commitment of %1</source>
        <comment>belongs to a commitment of 4th, 12 May 2022</comment>
        <translation>fa parte di un impegno (%1)</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>edizione del %1</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>come dichiarato</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>stimato</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>riconciliato</translation>
    </message>
    <message>
        <source>mirror figure</source>
        <translation>dato speculare</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calcolato</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Selected fact</source>
        <translation>Dato selezionato</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Verifica i dati</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Respingi</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Segna come discordante</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>The other file is right</source>
        <translation>È giusto l’altro file</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Dato precedente</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Dato successivo</translation>
    </message>
    <message>
        <source>Select a figure, an event or a word in the article to see its sentence.</source>
        <translation>Seleziona una cifra, un evento o una parola nell’articolo per vederne la frase.</translation>
    </message>
    <message>
        <source>%1 holds instead, from %2</source>
        <translation>Vale invece %1, da %2</translation>
    </message>
    <message>
        <source>Another file is right…</source>
        <translation>È giusto un altro file…</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Dato %1 di %2</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>New, from “%1”</source>
        <translation>Nuovo, da «%1»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>This does not fit the field “%1”.</source>
        <translation>Questo non va bene per il campo «%1».</translation>
    </message>
</context>
<context>
    <name>FactLinks</name>
    <message>
        <source>Facts in the text</source>
        <translation>Dati nel testo</translation>
    </message>
</context>
<context>
    <name>FactPopover</name>
    <message>
        <source>Edit fact</source>
        <translation>Modifica il dato</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Nuovo dato</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Briefing has a fault</source>
        <translation>Briefing ha un difetto</translation>
    </message>
    <message>
        <source>Something in Briefing went wrong.</source>
        <translation>Qualcosa in Briefing non ha funzionato.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe in the library. You can go on working. The report below holds no titles, paths or figures and is sent to nobody; it lies in %1.</source>
        <translation>Tutto ciò che è stato salvato è al sicuro nella libreria. Puoi continuare a lavorare. Il rapporto qui sotto non contiene titoli, percorsi o cifre e non viene inviato a nessuno; si trova in %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia il rapporto</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>amount</source>
        <translation>importo</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>scala</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flusso</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variazione</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>dichiarante</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>product</source>
        <translation>prodotto</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>qualificatore</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>city</source>
        <translation>città</translation>
    </message>
    <message>
        <source>country</source>
        <translation>paese</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>round</source>
        <translation>round</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>role</source>
        <translation>carica</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizzazione</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
</context>
<context>
    <name>FigureStatus</name>
    <message>
        <source>target</source>
        <translation>obiettivo</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsione</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variazione</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Get figures</source>
        <translation>Scarica le cifre</translation>
    </message>
    <message>
        <source>Trade of %1 and %2</source>
        <translation>Scambi %1 – %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Fonti…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1.</source>
        <translation>Esportazioni e importazioni come le dichiara ciascuna parte, anni dal %1.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1, and goods by HS chapter.</source>
        <translation>Esportazioni e importazioni come le dichiara ciascuna parte, anni dal %1, e merci per capitolo SA.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1, and goods by HS chapter.</source>
        <translation>Esportazioni e importazioni come le dichiara ciascuna parte, anni e mesi dal %1, e merci per capitolo SA.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1.</source>
        <translation>Esportazioni e importazioni come le dichiara ciascuna parte, anni e mesi dal %1.</translation>
    </message>
    <message>
        <source>No source is switched on. Choose them under Sources…</source>
        <translation>Nessuna fonte è attiva. Sceglile in Fonti…</translation>
    </message>
    <message>
        <source>Working offline: no source is asked.</source>
        <translation>Lavoro non in linea: nessuna fonte viene interrogata.</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>Richiesta a %1: %2 di %3</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>Trova nell’articolo</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Precedente (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Successivo (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Exports</source>
        <translation>Esportazioni</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Interscambio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Riesportazioni</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Reimportazioni</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>turnover, in a narrow place</comment>
        <translation>Scambi</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move (Alt+Up, Alt+Down)</source>
        <translation>Trascina per spostare (Alt+Su, Alt+Giù)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Briefing help</source>
        <translation>Guida di Briefing</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>In breve</translation>
    </message>
    <message>
        <source>Manual (in English)</source>
        <translation>Manuale (in inglese)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e altri %2</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mondo</translation>
    </message>
    <message>
        <source>a table of your own</source>
        <translation>una tua tabella</translation>
    </message>
    <message>
        <source>%1, edition not dated</source>
        <translation>%1, edizione senza data</translation>
    </message>
    <message>
        <source>%1, edition of %2</source>
        <translation>%1, edizione del %2</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 prodotto</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n prodotto</numerusform>
            <numerusform>%n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency (quantity or share)</source>
        <translation>senza valuta (quantità o quota)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anni</translation>
    </message>
    <message>
        <source>half-years</source>
        <translation>semestri</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestri</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>parts of years</source>
        <translation>parti di anni</translation>
    </message>
    <message>
        <source>other periods</source>
        <translation>altri periodi</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 cifra nuova</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n cifra nuova</numerusform>
            <numerusform>%n cifre nuove</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new series</source>
        <translation>1 serie nuova</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n serie nuova</numerusform>
            <numerusform>%n serie nuove</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is in the library already</source>
        <translation>1 cifra è già nella libreria</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are in the library already</source>
        <translation>
            <numerusform>%n cifra è già nella libreria</numerusform>
            <numerusform>%n cifre sono già nella libreria</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is revised; the earlier one stays readable</source>
        <translation>1 cifra è rivista; la precedente resta leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are revised; the earlier ones stay readable</source>
        <translation>
            <numerusform>%n cifra è rivista; la precedente resta leggibile</numerusform>
            <numerusform>%n cifre sono riviste; le precedenti restano leggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure differs from the library’s of the same edition</source>
        <translation>1 cifra differisce da quella della libreria della stessa edizione</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the library’s of the same edition</source>
        <translation>
            <numerusform>%n cifra differisce da quella della libreria della stessa edizione</numerusform>
            <numerusform>%n cifre differiscono da quelle della libreria della stessa edizione</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure of the earlier file is not in this one and leaves</source>
        <translation>1 cifra del file precedente non è in questo e viene tolta</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the earlier file are not in this one and leave</source>
        <translation>
            <numerusform>%n cifra del file precedente non è in questo e viene tolta</numerusform>
            <numerusform>%n cifre del file precedente non sono in questo e vengono tolte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 riga attende una risposta</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer</source>
        <translation>
            <numerusform>%n riga attende una risposta</numerusform>
            <numerusform>%n righe attendono una risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Non cambia nulla.</translation>
    </message>
    <message>
        <source>Figures below zero (%1, the first at %2) are kept and marked as implausible</source>
        <translation>Le cifre inferiori a zero (%1, la prima: %2) sono conservate e segnalate come inverosimili</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They go to the dossier %2.</source>
        <translation>Nessuna delle sue righe riguarda %1. Vanno nel dossier %2.</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They are of %2; each shows in the dossier of its pair.</source>
        <translation>Nessuna delle sue righe riguarda %1. Riguardano %2; ciascuna compare nel dossier della sua coppia.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>nessun valore</translation>
    </message>
    <message>
        <source>Whose figures are these, and on trade with whom?</source>
        <translation>Di chi sono queste cifre, e sugli scambi con chi?</translation>
    </message>
    <message>
        <source>In which unit and currency is “%1”?</source>
        <translation>In quale unità e valuta è «%1»?</translation>
    </message>
    <message>
        <source>Which currency is “%1”?</source>
        <translation>Quale valuta è «%1»?</translation>
    </message>
    <message>
        <source>Which scale is “%1”?</source>
        <translation>Quale scala è «%1»?</translation>
    </message>
    <message>
        <source>Which period is “%1”?</source>
        <translation>Quale periodo è «%1»?</translation>
    </message>
    <message>
        <source>What is “%1”: exports, imports, turnover?</source>
        <translation>Che cos’è «%1»: esportazioni, importazioni, interscambio?</translation>
    </message>
    <message>
        <source>Which country is “%1” (it reports the figures)?</source>
        <translation>Quale paese è «%1» (dichiara le cifre)?</translation>
    </message>
    <message>
        <source>Which country is “%1” (the partner)?</source>
        <translation>Quale paese è «%1» (il partner)?</translation>
    </message>
    <message>
        <source>How is “%1” to be read?</source>
        <translation>Come va letto «%1»?</translation>
    </message>
    <message>
        <source>Which number is “%1”?</source>
        <translation>Quale numero è «%1»?</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than its heading: %1</source>
        <translation>Questa riga ha più o meno celle dell’intestazione: %1</translation>
    </message>
    <message>
        <source>These figures of %1 are a thousand times, or a thousandth of, what the library holds. What is right?</source>
        <translation>Queste cifre (%1) sono mille volte quelle della libreria, o un millesimo. Che cosa è giusto?</translation>
    </message>
    <message>
        <source>The file differs from the library in the same edition. What shall hold?</source>
        <translation>Il file differisce dalla libreria nella stessa edizione. Che cosa vale?</translation>
    </message>
    <message>
        <source>“%1” is not understood (%2). What is it?</source>
        <translation>«%1» non è comprensibile (%2). Che cos’è?</translation>
    </message>
    <message>
        <source>1 row, at %1</source>
        <translation>1 riga (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, the first at %1</source>
        <translation>
            <numerusform>%n riga (%1)</numerusform>
            <numerusform>%n righe, la prima: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>row </source>
        <translation>riga </translation>
    </message>
    <message>
        <source>column </source>
        <translation>colonna </translation>
    </message>
    <message>
        <source>%1 reports, on trade with %2</source>
        <translation>Dichiara %1, scambi con: %2</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>unità singole</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>migliaia</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>milioni</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>miliardi</translation>
    </message>
    <message>
        <source>The file is in %1: read it so</source>
        <translation>Il file è in %1: leggerlo così</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>La virgola separa i decimali</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>Il punto separa i decimali</translation>
    </message>
    <message>
        <source>The file is right as it is printed</source>
        <translation>Il file è giusto così com’è stampato</translation>
    </message>
    <message>
        <source>Keep both side by side, marked as differing</source>
        <translation>Tieni entrambi fianco a fianco, segnati come discordanti</translation>
    </message>
    <message>
        <source>This file is right: its figures hold, the others stay readable</source>
        <translation>Questo file è giusto: valgono le sue cifre, le altre restano leggibili</translation>
    </message>
    <message>
        <source>This file is the newer state: take back its earlier import</source>
        <translation>Questo file è lo stato più recente: ritira la sua importazione precedente</translation>
    </message>
    <message>
        <source>The library is right: leave these rows out</source>
        <translation>La libreria è giusta: escludi queste righe</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Escludi queste righe</translation>
    </message>
    <message>
        <source>a newer text of the article</source>
        <translation>un testo più recente dell’articolo</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 dato</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n dato</numerusform>
            <numerusform>%n dati</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier text kept</source>
        <translation>1 testo precedente conservato</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts kept</source>
        <translation>
            <numerusform>%n testo precedente conservato</numerusform>
            <numerusform>%n testi precedenti conservati</numerusform>
        </translation>
    </message>
    <message>
        <source>1 revised</source>
        <translation>1 rivista</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n rivista</numerusform>
            <numerusform>%n riviste</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 discordante</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n discordante</numerusform>
            <numerusform>%n discordanti</numerusform>
        </translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 già nota</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n già nota</numerusform>
            <numerusform>%n già note</numerusform>
        </translation>
    </message>
    <message>
        <source>The text before it holds again; this one stays readable among the older versions.</source>
        <translation>Vale di nuovo il testo precedente; questo resta leggibile tra le versioni precedenti.</translation>
    </message>
    <message>
        <source>Notes and decisions go to where their words stand, or wait in the article.</source>
        <translation>Note e decisioni vanno dove stanno le loro parole, o attendono nell’articolo.</translation>
    </message>
    <message>
        <source>The article leaves with 1 fact.</source>
        <translation>L’articolo viene tolto con 1 dato.</translation>
    </message>
    <message>
        <source>1 figure repeats an earlier one of the file and is taken once: %1</source>
        <translation>1 cifra ne ripete una precedente del file ed è presa una sola volta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures repeat earlier ones of the file and are taken once: %1</source>
        <translation>
            <numerusform>%n cifra ne ripete una precedente del file ed è presa una sola volta: %1</numerusform>
            <numerusform>%n cifre ne ripetono altre precedenti del file e sono prese una sola volta: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article leaves with %n facts.</source>
        <translation>
            <numerusform>L’articolo viene tolto con %n dato.</numerusform>
            <numerusform>L’articolo viene tolto con %n dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its earlier text leaves with it.</source>
        <translation>Il suo testo precedente viene tolto con esso.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n earlier texts leave with it.</source>
        <translation>
            <numerusform>Il suo %n testo precedente viene tolto con esso.</numerusform>
            <numerusform>I suoi %n testi precedenti vengono tolti con esso.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them you decided or corrected; that is kept with it.</source>
        <translation>1 di essi è stato deciso o corretto da te; la tua decisione è conservata con esso.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them you decided or corrected; that is kept with it.</source>
        <translation>
            <numerusform>%n di essi è stato deciso o corretto da te; la tua decisione è conservata con esso.</numerusform>
            <numerusform>%n di essi sono stati decisi o corretti da te; le tue decisioni sono conservate con essi.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note or highlight leaves with it.</source>
        <translation>1 nota o evidenziazione viene tolta con esso.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes and highlights leave with it.</source>
        <translation>
            <numerusform>%n nota o evidenziazione viene tolta con esso.</numerusform>
            <numerusform>%n note ed evidenziazioni vengono tolte con esso.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure leaves chart, tables and summary.</source>
        <translation>1 cifra esce da grafico, tabelle e sintesi.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures leave chart, tables and summary.</source>
        <translation>
            <numerusform>%n cifra esce da grafico, tabelle e sintesi.</numerusform>
            <numerusform>%n cifre escono da grafico, tabelle e sintesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier figure that it had replaced shows again.</source>
        <translation>Riappare 1 cifra precedente che era stata sostituita.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier figures that they had replaced show again.</source>
        <translation>
            <numerusform>Riappare %n cifra precedente che era stata sostituita.</numerusform>
            <numerusform>Riappaiono %n cifre precedenti che erano state sostituite.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure stays: %1 gives it too.</source>
        <translation>1 cifra resta: si trova anche in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stay: %1 gives them too.</source>
        <translation>
            <numerusform>%n cifra resta: si trova anche in %1.</numerusform>
            <numerusform>%n cifre restano: si trovano anche in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later revisions from %1 are not touched.</source>
        <translation>Le revisioni successive da %1 non vengono toccate.</translation>
    </message>
    <message>
        <source>1 figure corrected by hand stays as corrected.</source>
        <translation>1 cifra corretta a mano resta come corretta.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures corrected by hand stay as corrected.</source>
        <translation>
            <numerusform>%n cifra corretta a mano resta come corretta.</numerusform>
            <numerusform>%n cifre corrette a mano restano come corrette.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file goes on waiting for an answer.</source>
        <translation>1 riga del file continua ad attendere una risposta.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file go on waiting for an answer.</source>
        <translation>
            <numerusform>%n riga del file continua ad attendere una risposta.</numerusform>
            <numerusform>%n righe del file continuano ad attendere una risposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>basis of the figure</source>
        <translation>base della cifra</translation>
    </message>
    <message>
        <source>row</source>
        <translation>riga</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edizione</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>separatore decimale</translation>
    </message>
    <message>
        <source>exports or imports</source>
        <translation>esportazioni o importazioni</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>key of the series</source>
        <translation>chiave della serie</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>scala</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>paesi</translation>
    </message>
    <message>
        <source>partner country</source>
        <translation>paese partner</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>merci</translation>
    </message>
    <message>
        <source>reporting country</source>
        <translation>paese dichiarante</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>standing of the figure</source>
        <translation>stato della cifra</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unità</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cella</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>The figures are in the library.</source>
        <translation>Le cifre sono nella libreria.</translation>
    </message>
    <message>
        <source>Choose two countries to see those between them.</source>
        <translation>Scegli due paesi per vedere quelle tra loro.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nuovo dossier…</translation>
    </message>
    <message>
        <source>Both countries’ figures are here.</source>
        <translation>Ci sono le cifre di entrambi i paesi.</translation>
    </message>
    <message>
        <source>See what %1 and %2 say of the same goods, and how far apart they are.</source>
        <translation>%1 e %2: vedi che cosa dichiarano delle stesse merci, e quanto divergono.</translation>
    </message>
    <message>
        <source>Show both sides’ figures</source>
        <translation>Mostra i dati delle due parti</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import a table</source>
        <translation>Importa una tabella</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>File %1 di %2</translation>
    </message>
    <message>
        <source>Remember the answers for tables with this heading</source>
        <translation>Ricorda le risposte per le tabelle con questa intestazione</translation>
    </message>
    <message>
        <source>Take it again whenever it is saved</source>
        <translation>Riprendilo ogni volta che viene salvato</translation>
    </message>
    <message>
        <source>While Briefing runs, each saved state of this file takes the place of the one before</source>
        <translation>Finché Briefing è aperto, ogni stato salvato di questo file prende il posto del precedente</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Annulla tutto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Escludi questo file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Ciò che solo tu puoi dire</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Che cosa differisce</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Questo file</translation>
    </message>
    <message>
        <source>What is revised</source>
        <translation>Che cosa è rivisto</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Finora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>and 1 kind of values more</source>
        <translation>e 1 altro tipo di valori</translation>
    </message>
    <message numerus="yes">
        <source>and %n kinds of values more</source>
        <translation>
            <numerusform>e %n altro tipo di valori</numerusform>
            <numerusform>e altri %n tipi di valori</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 cifra</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Dichiarante</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose the pair to look at…</source>
        <translation>Scegli la coppia da guardare…</translation>
    </message>
    <message>
        <source>All figures are kept; those of other pairs show when you open a dossier of theirs.</source>
        <translation>Tutte le cifre sono conservate; quelle di altre coppie appaiono quando apri un loro dossier.</translation>
    </message>
    <message>
        <source>%1 (new dossier)</source>
        <translation>%1 (nuovo dossier)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures that change</source>
        <translation>Cifre che cambiano</translation>
    </message>
    <message>
        <source>Import, 1 row waits</source>
        <translation>Importa, 1 riga in attesa</translation>
    </message>
    <message numerus="yes">
        <source>Import, %n rows wait</source>
        <translation>
            <numerusform>Importa, %n riga in attesa</numerusform>
            <numerusform>Importa, %n righe in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Rispondi più tardi</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Read again, changed</source>
        <translation>Riletto, modificato</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Già nella libreria</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>In attesa di risposta</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>1 file read</source>
        <translation>1 file letto</translation>
    </message>
    <message>
        <source>%1 files read</source>
        <translation>%1 file letti</translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation>%1 già nella libreria</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 non letti</translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>il resto è stato annullato</translation>
    </message>
    <message>
        <source>the rest was not begun</source>
        <translation>il resto non è stato iniziato</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Non è stato letto nulla</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapporto di importazione</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 dato</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 dati</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 cifra</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 cifre</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Everything that came in, newest first. Taking an import back is a step that undo takes back.</source>
        <translation>Tutto ciò che è entrato, dal più recente. Ritirare un’importazione è un passo che «Annulla» può disfare.</translation>
    </message>
    <message>
        <source>Answer now…</source>
        <translation>Rispondi ora…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File or article</source>
        <translation>File o articolo</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Che cosa ha portato</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Ritira questa importazione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>1 table waits for your answer</source>
        <translation>1 tabella attende la tua risposta</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait for your answer</source>
        <translation>
            <numerusform>%n tabella attende la tua risposta</numerusform>
            <numerusform>%n tabelle attendono la tua risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Ritirata: %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Non è stato ancora importato nulla.</translation>
    </message>
    <message>
        <source>Bring this import back</source>
        <translation>Ripristina questa importazione</translation>
    </message>
    <message>
        <source>This import was taken back. Bringing it back shows its figures and facts again.</source>
        <translation>Questa importazione è stata ritirata. Ripristinandola, le sue cifre e i suoi dati riappaiono.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Ripristina %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Ritira %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Articles and trade tables (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</source>
        <translation>Articoli e tabelle commerciali (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</translation>
    </message>
    <message>
        <source>Evidence packs (*.briefing)</source>
        <translation>Pacchetti di riscontri (*.briefing)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Briefing loads nothing from the network.</source>
        <translation>Briefing non carica nulla dalla rete.</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop the file here.</source>
        <translation>Salva la pagina nel browser e trascina qui il file.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Qui non c’è nulla da importare.</translation>
    </message>
    <message>
        <source>Use a web page, a text file, or copied words.</source>
        <translation>Usa una pagina web, un file di testo o parole copiate.</translation>
    </message>
    <message>
        <source>These are too many words to paste.</source>
        <translation>Il testo da incollare è troppo lungo.</translation>
    </message>
    <message>
        <source>Save them as a text file and import that.</source>
        <translation>Salvalo come file di testo e importa quello.</translation>
    </message>
    <message>
        <source>Pasted article</source>
        <translation>Articolo incollato</translation>
    </message>
    <message>
        <source>Finding facts…</source>
        <translation>Ricerca dei dati…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importazione %1 di %2</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lettura della tabella…</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Issued summaries</source>
        <translation>Sintesi emesse</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Come emessa</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>Shown beside the list</source>
        <translation>Mostrato accanto all’elenco</translation>
    </message>
    <message>
        <source>Nothing was printed or saved of this dossier yet.</source>
        <translation>Di questo dossier non è stato ancora stampato o salvato nulla.</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Esporta il registro…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Salva di nuovo…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Ristampa…</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Salva i cambiamenti…</translation>
    </message>
    <message>
        <source>Print changes…</source>
        <translation>Stampa i cambiamenti…</translation>
    </message>
    <message>
        <source>This was no PDF. Save it again to look at it; it is kept as it was, byte for byte.</source>
        <translation>Non era un PDF. Salvalo di nuovo per guardarlo; è conservato com’era, byte per byte.</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without keeping the document.</source>
        <translation>Una versione precedente di Briefing ha annotato questa emissione senza conservare il documento.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Non è stato possibile comporre la pagina. Dettagli: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documenti Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pagine web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Salva la sintesi</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>La pagina è stata emessa, ma la libreria non ha potuto annotarlo: %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Esporta il registro</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Issued summaries</source>
        <translation>Sintesi emesse</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emessa</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Classifica</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Stampante o file</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Nessuna classifica</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Aggiornata al</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message numerus="yes">
        <source>%n items unreviewed</source>
        <translation>
            <numerusform>%n elemento non verificato</numerusform>
            <numerusform>%n elementi non verificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Respingi</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Perhaps the same story as “%1” (%2)</source>
        <translation>Forse la stessa notizia di «%1» (%2)</translation>
    </message>
    <message>
        <source>Tells the same event as “%1” (%2)</source>
        <translation>Racconta lo stesso evento di «%1» (%2)</translation>
    </message>
    <message>
        <source>the same page</source>
        <translation>la stessa pagina</translation>
    </message>
    <message>
        <source>%1 of 100 words alike</source>
        <translation>%1 parole su 100 uguali</translation>
    </message>
    <message>
        <source>figures that agree: %1</source>
        <translation>cifre concordi: %1</translation>
    </message>
    <message>
        <source>the same round</source>
        <translation>lo stesso round</translation>
    </message>
    <message>
        <source>people in common: %1</source>
        <translation>persone in comune: %1</translation>
    </message>
</context>
<context>
    <name>KinOffer</name>
    <message>
        <source>Not the same</source>
        <translation>Non è la stessa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Stessa notizia</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Stesso evento</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citazione</translation>
    </message>
    <message>
        <source>Other sum of money</source>
        <translation>Altra somma di denaro</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prossimi passi</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citazioni</translation>
    </message>
    <message>
        <source>Other sums of money</source>
        <translation>Altre somme di denaro</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Click hides these underlines, Alt-click shows only these.</source>
        <translation>Un clic nasconde queste sottolineature, Alt+clic mostra solo queste.</translation>
    </message>
</context>
<context>
    <name>KnownOn</name>
    <message>
        <source>As known on a day</source>
        <translation>Stato a una data</translation>
    </message>
    <message>
        <source>The whole window then shows what had been published by that day: later editions and corrections of tables, and later articles with the facts in them, are left out. Undated tables and the figures of undated articles count from the end of their period. Your decisions on facts hold. Nothing can be changed meanwhile.</source>
        <translation>Tutta la finestra mostra allora ciò che era pubblicato a quella data: le edizioni e le correzioni successive delle tabelle e gli articoli successivi con i loro dati sono esclusi. Le tabelle senza data e le cifre di articoli senza data valgono dalla fine del loro periodo. Le tue decisioni sui dati restano valide. Nel frattempo non si può cambiare nulla.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Days that brought figures</source>
        <translation>Giorni con nuove cifre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Rounds</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodi</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Stampa</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazako</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the article</source>
        <translation>Lingua dell’articolo</translation>
    </message>
    <message>
        <source>The article is read anew in this language. You see what would change before anything does.</source>
        <translation>L’articolo viene riletto in questa lingua. Prima di ogni modifica vedi che cosa cambierebbe.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Come indica il testo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Vedi che cosa cambia…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hatched: part of year</source>
        <translation>Tratteggio: parte dell’anno</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Sample</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>aggiunto il %1</translation>
    </message>
    <message>
        <source>Without a dossier</source>
        <translation>Senza dossier</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 articolo</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 articoli</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 da verificare</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Cerca nella libreria</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Discordanze</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Azzera la ricerca</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Mentioned, not imported</source>
        <translation>Citati, non importati</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nuovo dossier</translation>
    </message>
    <message>
        <source>Which articles are listed</source>
        <translation>Quali articoli sono elencati</translation>
    </message>
    <message>
        <source>No dossiers yet. The first article you add starts one, named after the two countries it mentions.</source>
        <translation>Ancora nessun dossier. Il primo articolo che aggiungi ne apre uno, con il nome dei due paesi che cita.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Ancora nessun articolo.</translation>
    </message>
    <message>
        <source>No article was known on this day.</source>
        <translation>Nessun articolo era noto a questa data.</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>Nulla attende una verifica.</translation>
    </message>
    <message>
        <source>Source of a printed page</source>
        <translation>Fonte di una pagina stampata</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 risultato</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 risultati</translation>
    </message>
    <message>
        <source>No two sources of this dossier disagree, and nothing is disputed.</source>
        <translation>Nessuna discordanza tra le fonti di questo dossier, e nessun dato è segnato come discordante.</translation>
    </message>
    <message>
        <source>No articles match ‘%1’.</source>
        <translation>Nessun articolo corrisponde a «%1».</translation>
    </message>
    <message>
        <source>Nothing known on %2 matches ‘%1’.</source>
        <translation>Nulla di noto il %2 corrisponde a «%1».</translation>
    </message>
    <message>
        <source>Articles of this dossier</source>
        <translation>Articoli di questo dossier</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tutti gli articoli</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Rimuovi il dossier</translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation>Rinomina il dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remove dossier %1</source>
        <translation>Rimuovi il dossier %1</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Copia la fonte</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Archivia in</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Rimuovi l’articolo</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Togli da %1</translation>
    </message>
    <message>
        <source>File under %1</source>
        <translation>Archivia in %1</translation>
    </message>
    <message>
        <source>Same story as “%1”</source>
        <translation>Stessa notizia di «%1»</translation>
    </message>
    <message>
        <source>Same event as “%1”</source>
        <translation>Stesso evento di «%1»</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Stessa notizia</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Non è la stessa notizia</translation>
    </message>
</context>
<context>
    <name>LiveIndicator</name>
    <message>
        <source>Live · updated %1</source>
        <translation>In diretta · aggiornato alle %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In diretta</translation>
    </message>
    <message>
        <source>Paused · figures from %1</source>
        <translation>In pausa · dati delle %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Offline · figures from %1</source>
        <translation>Non in linea · dati delle %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Live figures: %1</source>
        <translation>Dati in diretta: %1</translation>
    </message>
</context>
<context>
    <name>MarginColumn</name>
    <message>
        <source>Facts in margin</source>
        <translation>Dati a margine</translation>
    </message>
</context>
<context>
    <name>MarkChip</name>
    <message>
        <source>Portion mark: %1</source>
        <translation>Classifica del paragrafo: %1</translation>
    </message>
    <message>
        <source>No portion mark</source>
        <translation>Nessuna classifica del paragrafo</translation>
    </message>
    <message>
        <source>Mark how sensitive this paragraph is: (U), (R), (C) or your own</source>
        <translation>Indica quanto è riservato questo paragrafo: (U), (R), (C) o una sigla propria</translation>
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
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Articolo</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Dati</translation>
    </message>
    <message>
        <source>Char&amp;t</source>
        <translation>&amp;Grafico</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fi&amp;nestra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articoli recenti</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisioni</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Segna la selezione come</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Cut time by</source>
        <translation>Suddividi per</translation>
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
        <translation>Unisci i dati</translation>
    </message>
    <message>
        <source>Which fact says the same as this one?</source>
        <translation>Quale dato dice la stessa cosa?</translation>
    </message>
    <message>
        <source>Facts of the same kind</source>
        <translation>Dati dello stesso tipo</translation>
    </message>
    <message>
        <source>The one that leads keeps its place; the other stays beneath it.</source>
        <translation>Il dato principale resta al suo posto; l’altro sta sotto di esso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>ampio</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>da spiegare</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>nessun rapporto</translation>
    </message>
    <message>
        <source>CIF and FOB</source>
        <translation>CIF e FOB</translation>
    </message>
    <message>
        <source>Transit, re-export</source>
        <translation>Transito, riesportazione</translation>
    </message>
    <message>
        <source>Origin, consignment</source>
        <translation>Origine, provenienza</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Scope, edition</source>
        <translation>Ambito, edizione</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>può spiegarlo</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>in parte</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>non lo spiega</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Both sides value the goods alike, by their tables.</source>
        <translation>Secondo le tabelle, le due parti valutano le merci allo stesso modo.</translation>
    </message>
    <message>
        <source>Freight and insurance would make %1’s imports the higher figure; they are the lower one.</source>
        <translation>Con nolo e assicurazione le importazioni (%1) sarebbero la cifra più alta; sono invece la più bassa.</translation>
    </message>
    <message>
        <source>Imports are counted with freight and insurance: 10 to 20 % above exports is usual, and it is %4 here.</source>
        <translation>Le importazioni comprendono nolo e assicurazione: di solito superano le esportazioni del 10–20 %; qui del %4.</translation>
    </message>
    <message>
        <source>Freight and insurance explain 10 to 20 %; %1’s imports stand %4 above %2’s exports.</source>
        <translation>Nolo e assicurazione spiegano il 10–20 %; le importazioni (%1) superano del %4 le esportazioni (%2).</translation>
    </message>
    <message>
        <source>Which figure is the higher one cannot be said without a common currency.</source>
        <translation>Senza una valuta comune non si può dire quale cifra sia più alta.</translation>
    </message>
    <message>
        <source>%2 may count goods that only pass through its ports, or that were declared for %1 and went elsewhere.</source>
        <translation>%2: può contare merci solo in transito nei suoi porti, o dichiarate per la destinazione %1 e andate altrove.</translation>
    </message>
    <message>
        <source>Goods in transit would make %2’s exports the higher figure; they are not.</source>
        <translation>Con merci in transito le esportazioni (%2) sarebbero la cifra più alta; non lo sono.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods made elsewhere and sent from %2 are not in its figure.</source>
        <translation>%1: conta per paese di origine; le merci prodotte altrove e spedite da %2 non sono nella sua cifra.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods of %2 that came through third countries are in its figure.</source>
        <translation>%1: conta per paese di origine; le merci di origine %2 giunte da paesi terzi sono nella sua cifra.</translation>
    </message>
    <message>
        <source>Over a full year only what was under way at its two ends counts in different years.</source>
        <translation>Su un anno intero, solo ciò che viaggiava all’inizio e alla fine cade in anni diversi.</translation>
    </message>
    <message>
        <source>In %3 goods that left may arrive after its end: compare full years before drawing conclusions.</source>
        <translation>Le merci partite in %3 possono arrivare dopo: confronta anni interi prima di trarre conclusioni.</translation>
    </message>
    <message>
        <source>Both sides count in one currency.</source>
        <translation>Le due parti contano nella stessa valuta.</translation>
    </message>
    <message>
        <source>The sides count in two currencies and no rate is used: switch rates on to compare.</source>
        <translation>Le parti contano in due valute e non si usa alcun cambio: attiva i cambi per confrontare.</translation>
    </message>
    <message>
        <source>%5. Inside the period it lay between %6 and %7.</source>
        <translation>%5. Nel periodo è stato tra %6 e %7.</translation>
    </message>
    <message>
        <source>%5. How far it moved inside the period is not known.</source>
        <translation>%5. Non è noto quanto sia variato nel periodo.</translation>
    </message>
    <message>
        <source>To the end of 1998 Belgium and Luxembourg reported as one.</source>
        <translation>Fino al 1998 Belgio e Lussemburgo dichiaravano insieme.</translation>
    </message>
    <message>
        <source>A part is confidential and missing on one side.</source>
        <translation>Una parte è riservata e manca da un lato.</translation>
    </message>
    <message>
        <source>The figures come from editions of %8.</source>
        <translation>Le cifre vengono da edizioni del %8.</translation>
    </message>
    <message>
        <source>When one of the two figures was published is not known: one may be older.</source>
        <translation>Non è noto quando una delle due cifre sia stata pubblicata: una può essere più vecchia.</translation>
    </message>
    <message>
        <source>Both are totals of all goods, of editions of one day.</source>
        <translation>Sono entrambe totali di tutte le merci, di edizioni dello stesso giorno.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>fine di %1</translation>
    </message>
    <message>
        <source>average of %2 days of %1</source>
        <translation>media di %2 giorni, %1</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>media, %1</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>cambi di riferimento BCE</translation>
    </message>
    <message>
        <source>Average of the period</source>
        <translation>Media del periodo</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fine del periodo</translation>
    </message>
    <message>
        <source>%1’s figure is %3 times %2’s</source>
        <translation>%1: cifra pari a %3 volte quella di %2</translation>
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
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
</context>
<context>
    <name>NewDossier</name>
    <message>
        <source>New dossier</source>
        <translation>Nuovo dossier</translation>
    </message>
    <message>
        <source>A dossier holds the articles and trade figures of two countries.</source>
        <translation>Un dossier raccoglie gli articoli e i dati commerciali di due paesi.</translation>
    </message>
    <message>
        <source>Figures as reported by</source>
        <translation>Cifre dichiarate da</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 pictures not loaded</source>
        <translation>%1 immagini non caricate</translation>
    </message>
    <message>
        <source>%1 embedded frames left out</source>
        <translation>%1 riquadri incorporati tralasciati</translation>
    </message>
    <message>
        <source>%1 pieces that the page hides</source>
        <translation>%1 parti che la pagina nasconde</translation>
    </message>
    <message>
        <source>%1 pieces around the article left out</source>
        <translation>%1 parti attorno all’articolo tralasciate</translation>
    </message>
    <message>
        <source>nested %1 deep, so read without its structure</source>
        <translation>annidata a %1 livelli, quindi letta senza la sua struttura</translation>
    </message>
    <message>
        <source>the article could not be told from the page around it</source>
        <translation>impossibile distinguere l’articolo dalla pagina che lo circonda</translation>
    </message>
    <message>
        <source>a very long page, cut after %1 signs</source>
        <translation>pagina molto lunga, tagliata dopo %1 caratteri</translation>
    </message>
    <message>
        <source>%1 pages at the end left out</source>
        <translation>%1 pagine alla fine tralasciate</translation>
    </message>
    <message>
        <source>%1 files sent along</source>
        <translation>%1 file allegati</translation>
    </message>
    <message>
        <source>%1 entries read</source>
        <translation>%1 voci lette</translation>
    </message>
    <message>
        <source>%1 entries were known already</source>
        <translation>%1 voci erano già note</translation>
    </message>
    <message>
        <source>%1 entries left out</source>
        <translation>%1 voci tralasciate</translation>
    </message>
    <message>
        <source>%1 further entries in the feed, not read here</source>
        <translation>altre %1 voci nel feed, non lette qui</translation>
    </message>
    <message>
        <source>encoding guessed: %1</source>
        <translation>codifica presunta: %1</translation>
    </message>
    <message>
        <source>the encoding it declares (%1) is wrong</source>
        <translation>la codifica dichiarata (%1) è errata</translation>
    </message>
    <message>
        <source>its letters were encoded twice; they are read as they were meant</source>
        <translation>le sue lettere erano codificate due volte; si leggono come erano intese</translation>
    </message>
    <message>
        <source>%1 places could not be decoded</source>
        <translation>%1 punti non decodificabili</translation>
    </message>
    <message>
        <source>line ends made uniform</source>
        <translation>fine riga uniformati</translation>
    </message>
    <message>
        <source>%1 signs that cannot be shown were replaced</source>
        <translation>%1 caratteri non visualizzabili sostituiti</translation>
    </message>
    <message>
        <source>%1 marks that turn the reading direction</source>
        <translation>%1 segni che invertono la direzione di lettura</translation>
    </message>
    <message>
        <source>a run of %1 signs without a blank</source>
        <translation>una sequenza di %1 caratteri senza spazi</translation>
    </message>
    <message>
        <source>very long: facts were looked for in its beginning only; all of it can be read and searched</source>
        <translation>molto lungo: i dati sono stati cercati solo all’inizio; si può leggere e consultare tutto</translation>
    </message>
    <message>
        <source>no title found; it begins with its first words</source>
        <translation>nessun titolo trovato; comincia con le prime parole</translation>
    </message>
    <message>
        <source>no two countries found as the parties, so it lies in no dossier</source>
        <translation>non si trovano due paesi come parti, quindi non sta in alcun dossier</translation>
    </message>
    <message>
        <source>it tells of several countries (%1): it lies in the dossier of the first two and in those there are of the others</source>
        <translation>parla di più paesi (%1): sta nel dossier dei primi due e in quelli già aperti degli altri</translation>
    </message>
    <message>
        <source>%1 pairs of countries; each shows in the dossier of its pair</source>
        <translation>%1 coppie di paesi; ciascuna compare nel dossier della sua coppia</translation>
    </message>
    <message>
        <source>its figures are of %1, which is no pair of countries: they show in no dossier</source>
        <translation>le sue cifre riguardano %1, che non è una coppia di paesi: non compaiono in nessun dossier</translation>
    </message>
    <message>
        <source>%1 rows of country groups or totals left out</source>
        <translation>%1 righe di gruppi di paesi o totali tralasciate</translation>
    </message>
    <message>
        <source>%1 detail rows left out, their totals taken</source>
        <translation>%1 righe di dettaglio tralasciate, presi i loro totali</translation>
    </message>
    <message>
        <source>%1 rows of goods in another classification left out: no total beside them</source>
        <translation>%1 righe di merci di un’altra classificazione tralasciate: nessun totale accanto</translation>
    </message>
    <message>
        <source>%1 balances left out: a balance is computed</source>
        <translation>%1 saldi tralasciati: il saldo si calcola</translation>
    </message>
    <message>
        <source>%1 rows left out: their source is an article</source>
        <translation>%1 righe tralasciate: la loro fonte è un articolo</translation>
    </message>
    <message>
        <source>hidden sheet “%1” left out</source>
        <translation>foglio nascosto «%1» tralasciato</translation>
    </message>
    <message>
        <source>%1 values were known already</source>
        <translation>%1 valori erano già noti</translation>
    </message>
    <message>
        <source>%1 values revise earlier ones; both are kept</source>
        <translation>%1 valori ne rivedono di precedenti; si conservano entrambi</translation>
    </message>
    <message>
        <source>%1 values differ from ones of the same edition; both are kept</source>
        <translation>%1 valori differiscono da altri della stessa edizione; si conservano entrambi</translation>
    </message>
    <message>
        <source>%1 values hold in place of ones of other files, which stay readable</source>
        <translation>%1 valori valgono al posto di quelli di altri file, che restano leggibili</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>attende una risposta: %1</translation>
    </message>
    <message>
        <source>%1 more questions</source>
        <translation>altre %1 domande</translation>
    </message>
    <message>
        <source>%1 rows left out as you said</source>
        <translation>%1 righe tralasciate come indicato</translation>
    </message>
    <message>
        <source>%1 rows of totals left out</source>
        <translation>%1 righe di totali tralasciate</translation>
    </message>
    <message>
        <source>%1 columns of totals left out</source>
        <translation>%1 colonne di totali tralasciate</translation>
    </message>
    <message>
        <source>totals of months read as the time that their months make up</source>
        <translation>totali di mesi letti come il periodo formato dai loro mesi</translation>
    </message>
    <message>
        <source>heading of several lines, its columns read as: %1</source>
        <translation>intestazione su più righe, le sue colonne lette come: %1</translation>
    </message>
    <message>
        <source>%1 rows or columns of shares left out: no sums of money</source>
        <translation>%1 righe o colonne di quote tralasciate: non sono somme di denaro</translation>
    </message>
    <message>
        <source>%1 rows of other indicators left out</source>
        <translation>%1 righe di altri indicatori tralasciate</translation>
    </message>
    <message>
        <source>%1 formulas without a stored result left out</source>
        <translation>%1 formule senza risultato memorizzato tralasciate</translation>
    </message>
    <message>
        <source>%1 is a formula without a stored result</source>
        <translation>%1 è una formula senza risultato memorizzato</translation>
    </message>
    <message>
        <source>each row ends with a delimiter, which was left out</source>
        <translation>ogni riga termina con un separatore, che è stato tralasciato</translation>
    </message>
    <message>
        <source>line %1 has no end: the file may be cut, and its last figure be a part of one</source>
        <translation>la riga %1 non ha fine: il file può essere troncato e la sua ultima cifra incompleta</translation>
    </message>
    <message>
        <source>read as trade of %1, as the heading says</source>
        <translation>letto come commercio di %1, come dice l’intestazione</translation>
    </message>
    <message>
        <source>%1 turnovers are not the sum of exports and imports</source>
        <translation>%1 valori di interscambio non sono la somma di esportazioni e importazioni</translation>
    </message>
    <message>
        <source>%1 years are not the sum of their months</source>
        <translation>%1 anni non sono la somma dei loro mesi</translation>
    </message>
    <message>
        <source>%1 stated balances are not exports less imports</source>
        <translation>%1 saldi indicati non sono esportazioni meno importazioni</translation>
    </message>
    <message>
        <source>%1 totals are less than the products of one level together</source>
        <translation>%1 totali sono inferiori ai prodotti di un livello insieme</translation>
    </message>
    <message>
        <source>%1 values are more than ten times their neighbours, or a tenth; kept and marked</source>
        <translation>%1 valori sono oltre dieci volte quelli vicini, o un decimo; conservati e segnalati</translation>
    </message>
    <message>
        <source>a link, not followed</source>
        <translation>un collegamento, non seguito</translation>
    </message>
    <message>
        <source>perhaps the same story as “%1”; decide above the article</source>
        <translation>forse la stessa notizia di «%1»; decidi sopra l’articolo</translation>
    </message>
    <message>
        <source>tells the same event as “%1”</source>
        <translation>racconta lo stesso evento di «%1»</translation>
    </message>
    <message>
        <source>version %1 of an article that was there; the older text is kept</source>
        <translation>versione %1 di un articolo già presente; il testo precedente è conservato</translation>
    </message>
    <message>
        <source>an older text of an article; the newer one stays</source>
        <translation>un testo precedente di un articolo; resta il più recente</translation>
    </message>
    <message>
        <source>%1 passages have no place in the newer text; they wait in the article</source>
        <translation>%1 passi non hanno posto nel testo più recente; attendono nell’articolo</translation>
    </message>
    <message>
        <source>1 picture not loaded</source>
        <translation>1 immagine non caricata</translation>
    </message>
    <message>
        <source>1 embedded frame left out</source>
        <translation>1 riquadro incorporato tralasciato</translation>
    </message>
    <message>
        <source>1 piece that the page hides</source>
        <translation>1 parte che la pagina nasconde</translation>
    </message>
    <message>
        <source>1 piece around the article left out</source>
        <translation>1 parte attorno all’articolo tralasciata</translation>
    </message>
    <message>
        <source>1 page at the end left out</source>
        <translation>1 pagina alla fine tralasciata</translation>
    </message>
    <message>
        <source>1 file sent along</source>
        <translation>1 file allegato</translation>
    </message>
    <message>
        <source>1 entry read</source>
        <translation>1 voce letta</translation>
    </message>
    <message>
        <source>1 entry was known already</source>
        <translation>1 voce era già nota</translation>
    </message>
    <message>
        <source>1 entry left out</source>
        <translation>1 voce tralasciata</translation>
    </message>
    <message>
        <source>1 further entry in the feed, not read here</source>
        <translation>un’altra voce nel feed, non letta qui</translation>
    </message>
    <message>
        <source>1 place could not be decoded</source>
        <translation>1 punto non decodificabile</translation>
    </message>
    <message>
        <source>1 sign that cannot be shown was replaced</source>
        <translation>1 carattere non visualizzabile sostituito</translation>
    </message>
    <message>
        <source>1 mark that turns the reading direction</source>
        <translation>1 segno che inverte la direzione di lettura</translation>
    </message>
    <message>
        <source>1 row of country groups or totals left out</source>
        <translation>1 riga di gruppi di paesi o totali tralasciata</translation>
    </message>
    <message>
        <source>1 detail row left out, its total taken</source>
        <translation>1 riga di dettaglio tralasciata, preso il suo totale</translation>
    </message>
    <message>
        <source>1 row of goods in another classification left out: no total beside it</source>
        <translation>1 riga di merci di un’altra classificazione tralasciata: nessun totale accanto</translation>
    </message>
    <message>
        <source>1 balance left out: a balance is computed</source>
        <translation>1 saldo tralasciato: il saldo si calcola</translation>
    </message>
    <message>
        <source>1 row left out: its source is an article</source>
        <translation>1 riga tralasciata: la sua fonte è un articolo</translation>
    </message>
    <message>
        <source>1 value was known already</source>
        <translation>1 valore era già noto</translation>
    </message>
    <message>
        <source>1 value revises an earlier one; both are kept</source>
        <translation>1 valore ne rivede uno precedente; si conservano entrambi</translation>
    </message>
    <message>
        <source>1 value differs from one of the same edition; both are kept</source>
        <translation>1 valore differisce da un altro della stessa edizione; si conservano entrambi</translation>
    </message>
    <message>
        <source>1 value holds in place of one of another file, which stays readable</source>
        <translation>1 valore vale al posto di quello di un altro file, che resta leggibile</translation>
    </message>
    <message>
        <source>1 more question</source>
        <translation>un’altra domanda</translation>
    </message>
    <message>
        <source>1 row left out as you said</source>
        <translation>1 riga tralasciata come indicato</translation>
    </message>
    <message>
        <source>1 row of totals left out</source>
        <translation>1 riga di totali tralasciata</translation>
    </message>
    <message>
        <source>1 column of totals left out</source>
        <translation>1 colonna di totali tralasciata</translation>
    </message>
    <message>
        <source>1 row or column of shares left out: no sums of money</source>
        <translation>1 riga o colonna di quote tralasciata: non sono somme di denaro</translation>
    </message>
    <message>
        <source>1 row of other indicators left out</source>
        <translation>1 riga di altri indicatori tralasciata</translation>
    </message>
    <message>
        <source>1 formula without a stored result left out</source>
        <translation>1 formula senza risultato memorizzato tralasciata</translation>
    </message>
    <message>
        <source>1 turnover is not the sum of exports and imports</source>
        <translation>1 valore di interscambio non è la somma di esportazioni e importazioni</translation>
    </message>
    <message>
        <source>1 year is not the sum of its months</source>
        <translation>1 anno non è la somma dei suoi mesi</translation>
    </message>
    <message>
        <source>1 stated balance is not exports less imports</source>
        <translation>1 saldo indicato non è esportazioni meno importazioni</translation>
    </message>
    <message>
        <source>1 total is less than the products of one level together</source>
        <translation>1 totale è inferiore ai prodotti di un livello insieme</translation>
    </message>
    <message>
        <source>1 value is more than ten times its neighbours, or a tenth; kept and marked</source>
        <translation>1 valore è oltre dieci volte quelli vicini, o un decimo; conservato e segnalato</translation>
    </message>
    <message>
        <source>1 passage has no place in the newer text; it waits in the article</source>
        <translation>1 passo non ha posto nel testo più recente; attende nell’articolo</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note, or leave it empty to highlight only</source>
        <translation>Scrivi una nota, o lascia vuoto per evidenziare soltanto</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Elimina la nota</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>You are looking at an earlier day.</source>
        <translation>Stai guardando una data passata.</translation>
    </message>
    <message>
        <source>Nothing was changed. Come back to today to confirm, correct or import.</source>
        <translation>Non è cambiato nulla. Torna a oggi per confermare, correggere o importare.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>The data moved on.</source>
        <translation>I dati sono cambiati nel frattempo.</translation>
    </message>
    <message>
        <source>Another hand has changed this since. Nothing was changed now; look at it again.</source>
        <translation>Nel frattempo qualcun altro ha modificato questo dato. Ora non è cambiato nulla; riguardalo.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Non è stato possibile salvare.</translation>
    </message>
    <message>
        <source>It was published on %1; shown is what was known on %2.</source>
        <translation>È stato pubblicato il %1; è mostrato ciò che era noto il %2.</translation>
    </message>
    <message>
        <source>This article came later.</source>
        <translation>Questo articolo è uscito dopo.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Non è stato possibile leggere la biblioteca.</translation>
    </message>
    <message>
        <source>This library can only be read</source>
        <translation>Libreria in sola lettura</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Copiala in una tua cartella.</translation>
    </message>
    <message>
        <source>An earlier day is shown</source>
        <translation>È mostrata una data passata</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 riporta a oggi.</translation>
    </message>
</context>
<context>
    <name>Ordinal</name>
    <message>
        <source>%1th</source>
        <comment>4th to 20th</comment>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st</comment>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd</comment>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd</comment>
        <translation>%1º</translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Figures as a table (*.csv)</source>
        <translation>Cifre come tabella (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Tutto come JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>Non è stato possibile scrivere l’esportazione.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Esportato %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Disegno (*.svg)</translation>
    </message>
    <message>
        <source>Figures as a workbook (*.xlsx)</source>
        <translation>Cifre come cartella di lavoro (*.xlsx)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salva l’immagine</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Non è stato possibile salvare l’immagine.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato %1</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Evidence pack, for reading only.</source>
        <translation>Pacchetto di riscontri, in sola lettura.</translation>
    </message>
    <message>
        <source>%1 is as it was sealed; every hash agrees. Nothing can be changed in it.</source>
        <translation>%1 è com’era quando è stato sigillato; ogni hash concorda. Non vi si può cambiare nulla.</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Aggiungi alla mia libreria</translation>
    </message>
    <message>
        <source>Evidence pack (*.briefing)</source>
        <translation>Pacchetto di riscontri (*.briefing)</translation>
    </message>
    <message>
        <source>Save evidence pack</source>
        <translation>Salva il pacchetto di riscontri</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own</source>
        <translation>%1 si apre in una finestra propria</translation>
    </message>
    <message>
        <source>The evidence pack could not be opened.</source>
        <translation>Non è stato possibile aprire il pacchetto di riscontri.</translation>
    </message>
    <message>
        <source>Start Briefing with it instead.</source>
        <translation>Avvia invece Briefing con esso.</translation>
    </message>
    <message>
        <source>The evidence pack was not opened.</source>
        <translation>Il pacchetto di riscontri non è stato aperto.</translation>
    </message>
    <message>
        <source>Added to your library.</source>
        <translation>Aggiunto alla tua libreria.</translation>
    </message>
    <message>
        <source>New articles: %1, facts: %2. Already there and left as they are: %3.</source>
        <translation>Nuovi articoli: %1, dati: %2. Già presenti e lasciati come sono: %3.</translation>
    </message>
    <message>
        <source>Articles that have a newer text now: %1.</source>
        <translation>Articoli che ora hanno un testo più recente: %1.</translation>
    </message>
    <message>
        <source>Nothing was added to your library.</source>
        <translation>Non è stato aggiunto nulla alla tua libreria.</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>The text has changed since; only its article can be shown.</source>
        <translation>Il testo è cambiato da allora; si può mostrare solo il suo articolo.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Fonte %1</translation>
    </message>
    <message>
        <source>This code opens nothing.</source>
        <translation>Questo codice non apre nulla.</translation>
    </message>
    <message>
        <source>The source of %1 was published after the day that is shown. F7 comes back to today.</source>
        <translation>La fonte di %1 è stata pubblicata dopo la data mostrata. F7 riporta a oggi.</translation>
    </message>
    <message>
        <source>“%1” is no code of a printed page. Write it as printed, like KZ-BE-0001.2 [3].</source>
        <translation>«%1» non è un codice di una pagina stampata. Scrivilo com’è stampato, ad esempio KZ-BE-0001.2 [3].</translation>
    </message>
    <message>
        <source>This library holds no dossier %2. The page was made with another library.</source>
        <translation>Questa libreria non contiene il dossier %2. La pagina è stata fatta con un’altra libreria.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library.</source>
        <translation>Da questa libreria non è stata emessa alcuna pagina %1.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library; the newest version is %3.</source>
        <translation>Da questa libreria non è stata emessa alcuna pagina %1; la versione più recente è %3.</translation>
    </message>
    <message>
        <source>Page %1 has no source [%4]; its last one is [%3].</source>
        <translation>La pagina %1 non ha una fonte [%4]; l’ultima è [%3].</translation>
    </message>
    <message>
        <source>Page %1 rests on no source.</source>
        <translation>La pagina %1 non si basa su alcuna fonte.</translation>
    </message>
    <message>
        <source>The article behind %5 was removed from this library.</source>
        <translation>L’articolo alla base di %5 è stato rimosso da questa libreria.</translation>
    </message>
    <message>
        <source>What %1 looked like was not kept, so sources are numbered as on a page made now. Compare the words.</source>
        <translation>L’aspetto di %1 non è stato conservato, quindi le fonti sono numerate come in una pagina fatta ora. Confronta le parole.</translation>
    </message>
    <message>
        <source>Numbered as in the newest version, %1. If your page has another version, add it.</source>
        <translation>Numerato come nella versione più recente, %1. Se la tua pagina ha un’altra versione, aggiungila.</translation>
    </message>
</context>
<context>
    <name>PageEdits</name>
    <message>
        <source>Remove a line</source>
        <translation>Rimuovi una riga</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Stampa di nuovo</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Mark a paragraph</source>
        <translation>Classifica di un paragrafo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Mark every paragraph</source>
        <translation>Classifica di ogni paragrafo</translation>
    </message>
    <message>
        <source>Write the title block</source>
        <translation>Scrivi l’intestazione</translation>
    </message>
    <message>
        <source>Write on the page</source>
        <translation>Scrivi sulla pagina</translation>
    </message>
</context>
<context>
    <name>PageMeasure</name>
    <message>
        <source>1 word</source>
        <translation>1 parola</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line on paper</source>
        <translation>1 riga su carta</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on paper</source>
        <translation>
            <numerusform>%n riga su carta</numerusform>
            <numerusform>%n righe su carta</numerusform>
        </translation>
    </message>
    <message>
        <source>one line each: shorten</source>
        <translation>una riga ciascuno: accorcia</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 parole su %2</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 righe su %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>take out %n</source>
        <translation>
            <numerusform>togline %n</numerusform>
            <numerusform>togline %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message numerus="yes">
        <source>%n pages: shorten %1.</source>
        <translation>
            <numerusform>%n pagina: accorcia «%1».</numerusform>
            <numerusform>%n pagine: accorcia «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Page 1 holds %1 words of %2: shorten %3.</source>
        <translation>Pagina 1 contiene %1 parole su %2: accorcia «%3».</translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 verifica non torna; la pagina lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n verifica non torna; la pagina lo dice.</numerusform>
            <numerusform>%n verifiche non tornano; la pagina lo dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim unreviewed; the page says so.</source>
        <translation>1 affermazione non verificata; la pagina lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims unreviewed; the page says so.</source>
        <translation>
            <numerusform>%n affermazione non verificata; la pagina lo dice.</numerusform>
            <numerusform>%n affermazioni non verificate; la pagina lo dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>La classifica non è indicata; la pagina lo dice.</translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 carattere non si può stampare e appare come un riquadro.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n carattere non si può stampare e appare come un riquadro.</numerusform>
            <numerusform>%n caratteri non si possono stampare e appaiono come riquadri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avvertenza</numerusform>
            <numerusform>%n avvertenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Print again</source>
        <translation>Stampa di nuovo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Portion mark…</source>
        <translation>Classifica del paragrafo…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostra i riscontri</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Pin to the top (P)</source>
        <translation>Fissa in alto (P)</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibile</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbabile</translation>
    </message>
    <message>
        <source>Unranked</source>
        <translation>Non valutato</translation>
    </message>
    <message>
        <source>How likely they raise it</source>
        <translation>Probabilità che lo sollevino</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Potrebbero sollevare</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>La nostra risposta</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Riga vuota</translation>
    </message>
    <message>
        <source>always printed: the check is open</source>
        <translation>si stampa sempre: la verifica è aperta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omesso</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>non c’è posto sulla pagina</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fissato</translation>
    </message>
    <message>
        <source>marked %1</source>
        <translation>classifica %1</translation>
    </message>
    <message>
        <source>An open check always prints.</source>
        <translation>Una verifica aperta si stampa sempre.</translation>
    </message>
    <message>
        <source>No room: the section holds no more. Pin it, or leave out another.</source>
        <translation>Non c’è posto: la sezione è piena. Fissa questa riga, o ometti un’altra.</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Non fissare più (P)</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Print the section “%1”</source>
        <translation>Stampa la sezione «%1»</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Mostra altri (%1)</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Bottom line</source>
        <translation>In breve</translation>
    </message>
    <message>
        <source>What this is and what has changed, in your words</source>
        <translation>Di che si tratta e che cosa è cambiato, con parole tue</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Aggiungi una frase</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Nostri obiettivi</translation>
    </message>
    <message>
        <source>What should this meeting achieve?</source>
        <translation>Che cosa deve ottenere l’incontro?</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Aggiungi un obiettivo</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Punti da sollevare</translation>
    </message>
    <message>
        <source>What do we say? Verb first.</source>
        <translation>Che cosa diciamo? Verbo all’inizio.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Aggiungi un punto</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Potrebbero sollevare</translation>
    </message>
    <message>
        <source>What will they raise?</source>
        <translation>Che cosa solleveranno?</translation>
    </message>
    <message>
        <source>Add what they may raise</source>
        <translation>Aggiungi ciò che potrebbero sollevare</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Scambi</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Ultimo incontro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Linea per la stampa</translation>
    </message>
    <message>
        <source>What may be said in public</source>
        <translation>Che cosa si può dire in pubblico</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>2024-10-18: what happened. The date may be left out.</source>
        <translation>2024-10-18: che cosa è successo. La data si può omettere.</translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation>Aggiungi un frammento</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifiche</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>No figures of all trade on file. Import an article or a table with figures (Ctrl+O).</source>
        <translation>Nessun dato sul totale degli scambi nel dossier. Importa un articolo o una tabella con cifre (Ctrl+O).</translation>
    </message>
    <message>
        <source>No round on file. Import an article that tells of one (Ctrl+O).</source>
        <translation>Nessun incontro nel dossier. Importa un articolo che ne parli (Ctrl+O).</translation>
    </message>
    <message>
        <source>Nobody named on file.</source>
        <translation>Nessuna persona nel dossier.</translation>
    </message>
    <message>
        <source>Nothing to verify: no figures on file.</source>
        <translation>Nulla da verificare: nessun dato nel dossier.</translation>
    </message>
    <message>
        <source>No gaps found.</source>
        <translation>Nessuna lacuna rilevata.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Scrivi un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>No command matches. What cannot be done at the moment is not listed.</source>
        <translation>Nessun comando corrisponde. Ciò che al momento non si può fare non è elencato.</translation>
    </message>
</context>
<context>
    <name>PassageTray</name>
    <message>
        <source>Passages without a place</source>
        <translation>Passi senza posto</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passo precedente</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passo successivo</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Colloca qui</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>%1 passages without a place</source>
        <translation>%1 passi senza posto</translation>
    </message>
    <message>
        <source>1 passage without a place</source>
        <translation>1 passo senza posto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Prima seleziona le parole nell’articolo</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Evidenzia</translation>
    </message>
    <message>
        <source>select where it stands now</source>
        <translation>seleziona dove si trova ora</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <comment>half and year</comment>
        <translation>S%1 %2</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two months in full</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mese</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>due mesi</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>tre mesi</translation>
    </message>
    <message>
        <source>four months</source>
        <translation>quattro mesi</translation>
    </message>
    <message>
        <source>five months</source>
        <translation>cinque mesi</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>sei mesi</translation>
    </message>
    <message>
        <source>seven months</source>
        <translation>sette mesi</translation>
    </message>
    <message>
        <source>eight months</source>
        <translation>otto mesi</translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>nove mesi</translation>
    </message>
    <message>
        <source>ten months</source>
        <translation>dieci mesi</translation>
    </message>
    <message>
        <source>eleven months</source>
        <translation>undici mesi</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mesi</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PortionDialog</name>
    <message>
        <source>Portion mark</source>
        <translation>Classifica del paragrafo</translation>
    </message>
    <message>
        <source>It prints before the paragraph as you write it, for example (U) or (LIMITE).</source>
        <translation>Si stampa prima del paragrafo come la scrivi, ad esempio (U) o (LIMITE).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usa</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Ripristina i valori iniziali</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Anteprima della pagina</translation>
    </message>
    <message>
        <source>The page is being laid out…</source>
        <translation>La pagina è in composizione…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>What you confirmed, corrected, rejected or added stays as it is. Undo takes all of this back.</source>
        <translation>Ciò che hai confermato, corretto, respinto o aggiunto resta com’è. «Modifica ▸ Annulla» riporta indietro tutto.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Keep as read now</source>
        <translation>Lascia come letto ora</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 told otherwise</source>
        <translation>%1 nuovi, %2 scomparsi, %3 detti in altro modo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Scomparsi</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Detti in altro modo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservati</translation>
    </message>
    <message>
        <source>you</source>
        <translation>te</translation>
    </message>
    <message>
        <source>%1 – kept: decided by %2</source>
        <translation>%1 – conservato: deciso da %2</translation>
    </message>
    <message>
        <source>; the text now reads %1</source>
        <translation>; ora il testo dice %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no room left on the disk of this library.</source>
        <translation>Non c’è più spazio sul disco di questa libreria.</translation>
    </message>
    <message>
        <source>It can be read. Free some space and start again to change it.</source>
        <translation>Si può leggere. Libera un po’ di spazio e riavvia per modificarla.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Questa libreria è aperta in sola lettura.</translation>
    </message>
    <message>
        <source>Nothing can be changed in it. Copy it to a folder of your own to work with it.</source>
        <translation>Non vi si può cambiare nulla. Copiala in una tua cartella per lavorarci.</translation>
    </message>
    <message>
        <source>Opening the sample dossier…</source>
        <translation>Apertura del dossier di esempio…</translation>
    </message>
    <message>
        <source>The library file is gone.</source>
        <translation>Il file della libreria non c’è più.</translation>
    </message>
    <message>
        <source>What you see is kept on screen. Put the file back and start again, or save a copy.</source>
        <translation>Ciò che vedi resta sullo schermo. Rimetti il file al suo posto e riavvia, oppure salva una copia.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>Non è stato possibile salvare la copia.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato %1</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Publication date</source>
        <translation>Data di pubblicazione</translation>
    </message>
    <message>
        <source>Dates without a year and words such as “last year” count from this day. Leave it empty if it is unknown.</source>
        <translation>Le date senza anno e parole come «l’anno scorso» si contano da questo giorno. Lascia vuoto se non è noto.</translation>
    </message>
    <message>
        <source>The day below is inferred: the source states none.</source>
        <translation>Il giorno qui sotto è dedotto: la fonte non ne indica nessuno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Vedi che cosa cambia…</translation>
    </message>
    <message>
        <source>Write one day, such as %1.</source>
        <translation>Scrivi un giorno, ad esempio %1.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Cerca in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo di file:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Duplex Printing</source>
        <translation>Stampa fronte/retro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lato lungo</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Lato corto</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Tutte le pagine</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Pagine dispari</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pagine pari</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>about</source>
        <translation>circa</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>più di</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>fino a</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Words were taught or removed since this article was read. Read it again to use them.</source>
        <translation>Dopo la lettura di questo articolo sono state insegnate o rimosse parole. Rileggilo per usarle.</translation>
    </message>
    <message>
        <source>This article was read with an older word list. Read it again to see what would change.</source>
        <translation>Questo articolo è stato letto con un elenco di parole precedente. Rileggilo per vedere che cosa cambierebbe.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>come nel testo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Pubblicato: %1</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Rilettura…</translation>
    </message>
    <message>
        <source>Read again: 1 fact changed</source>
        <translation>Rilettura: 1 dato cambiato</translation>
    </message>
    <message>
        <source>Read again: %1 facts changed</source>
        <translation>Rilettura: %1 dati cambiati</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>paragraph %1</source>
        <translation>paragrafo %1</translation>
    </message>
    <message>
        <source>Related on the same page</source>
        <translation>Collegati nella stessa pagina</translation>
    </message>
    <message>
        <source>text direction marks shown as %1</source>
        <translation>segni di direzione del testo mostrati come %1</translation>
    </message>
    <message>
        <source>1 sentence without dates or figures</source>
        <translation>1 frase senza date né cifre</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences without dates or figures</source>
        <translation>
            <numerusform>%n frase senza date né cifre</numerusform>
            <numerusform>%n frasi senza date né cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvato il %1</translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation>pubblicato il %1 (dedotto)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>pubblicato il %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>aggiunto il %1</translation>
    </message>
    <message>
        <source>Paper as the theme</source>
        <translation>Carta come il tema</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>Carta chiara</translation>
    </message>
    <message>
        <source>Sepia paper</source>
        <translation>Carta seppia</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Carta scura</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Evidenzia</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>senza ripartizione</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>altri %1</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Nessun periodo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>growth on base: +1.7 % on 514.9</comment>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Add note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Evidenzia</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Stessa notizia</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Non è la stessa notizia</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Colloca il passo</translation>
    </message>
    <message>
        <source>Discard passage</source>
        <translation>Scarta il passo</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifica la nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Elimina la nota</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifica la nota…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copia con la fonte</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Aggiungi una nota…</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Segna la selezione come</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleziona</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Respingi</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Segna come discordante</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Separa come persona a sé</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>Source text</source>
        <translation>Testo originale</translation>
    </message>
    <message>
        <source>Key passages (Ctrl+K)</source>
        <translation>Passi chiave (Ctrl+K)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>altro %n</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 (how sure it is)</source>
        <translation>%1 (grado di certezza)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>year inferred from the figures cited</source>
        <translation>anno dedotto dalle cifre citate</translation>
    </message>
    <message>
        <source>year inferred from the date of publication</source>
        <translation>anno dedotto dalla data di pubblicazione</translation>
    </message>
    <message>
        <source>year inferred from a date nearby</source>
        <translation>anno dedotto da una data vicina</translation>
    </message>
    <message>
        <source>year inferred from the text around it</source>
        <translation>anno dedotto dal contesto</translation>
    </message>
    <message>
        <source>the year after the one it is compared with</source>
        <translation>l’anno dopo quello di confronto</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>anno dedotto</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before publication</source>
        <translation>anno dedotto: l’ultima data utile prima della pubblicazione</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before the dateline</source>
        <translation>anno dedotto: l’ultima data utile prima della data dell’articolo</translation>
    </message>
    <message>
        <source>year inferred: the next such day after publication</source>
        <translation>anno dedotto: la prima data utile dopo la pubblicazione</translation>
    </message>
    <message>
        <source>year inferred: the next such day after the dateline</source>
        <translation>anno dedotto: la prima data utile dopo la data dell’articolo</translation>
    </message>
    <message>
        <source>counted from the date of the dateline</source>
        <translation>contato dalla data dell’articolo</translation>
    </message>
    <message>
        <source>counted from the date of publication</source>
        <translation>contato dalla data di pubblicazione</translation>
    </message>
    <message>
        <source>counted back from the last day</source>
        <translation>contato a ritroso dall’ultimo giorno</translation>
    </message>
    <message>
        <source>counted from the event told before</source>
        <translation>contato dall’evento raccontato prima</translation>
    </message>
    <message>
        <source>some day of the visit it was part of</source>
        <translation>un giorno della visita di cui faceva parte</translation>
    </message>
    <message>
        <source>taken from the dateline</source>
        <translation>tratto dalla data dell’articolo</translation>
    </message>
    <message>
        <source>named by the line above</source>
        <translation>indicato dalla riga sopra</translation>
    </message>
    <message>
        <source>the country of the delegation</source>
        <translation>il paese della delegazione</translation>
    </message>
    <message>
        <source>the same months of the year before</source>
        <translation>gli stessi mesi dell’anno precedente</translation>
    </message>
    <message>
        <source>the last one completed before publication</source>
        <translation>l’ultimo concluso prima della pubblicazione</translation>
    </message>
    <message>
        <source>a fiscal year; its months depend on the country</source>
        <translation>un anno fiscale; i suoi mesi dipendono dal paese</translation>
    </message>
    <message>
        <source>reporter inferred from the ministry that gave the figures</source>
        <translation>dichiarante dedotto dal ministero che ha fornito le cifre</translation>
    </message>
    <message>
        <source>reporter inferred from the statistics cited</source>
        <translation>dichiarante dedotto dalle statistiche citate</translation>
    </message>
    <message>
        <source>reporter assumed: the first of the two parties</source>
        <translation>dichiarante presunto: la prima delle due parti</translation>
    </message>
    <message>
        <source>whose exports these are is not stated</source>
        <translation>non è indicato di chi siano queste esportazioni</translation>
    </message>
    <message>
        <source>the partner is named in the sentence</source>
        <translation>il partner è nominato nella frase</translation>
    </message>
    <message>
        <source>the other of the two parties</source>
        <translation>l’altra delle due parti</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>currency taken from the figure before</source>
        <translation>valuta presa dalla cifra precedente</translation>
    </message>
    <message>
        <source>no currency stated</source>
        <translation>nessuna valuta indicata</translation>
    </message>
    <message>
        <source>no period stated</source>
        <translation>nessun periodo indicato</translation>
    </message>
    <message>
        <source>scale shared with the figure beside it</source>
        <translation>scala in comune con la cifra accanto</translation>
    </message>
    <message>
        <source>period carried over from an earlier sentence</source>
        <translation>periodo ripreso da una frase precedente</translation>
    </message>
    <message>
        <source>period given in a note for all figures</source>
        <translation>periodo indicato in una nota per tutte le cifre</translation>
    </message>
    <message>
        <source>flow carried over from the figure before</source>
        <translation>flusso ripreso dalla cifra precedente</translation>
    </message>
    <message>
        <source>no word tells the flow: supposed from what stands around</source>
        <translation>nessuna parola dice il flusso: supposto da ciò che gli sta attorno</translation>
    </message>
    <message>
        <source>the word for the flow stands far from the figure</source>
        <translation>la parola del flusso è lontana dalla cifra</translation>
    </message>
    <message>
        <source>no place is told</source>
        <translation>non è indicato alcun luogo</translation>
    </message>
    <message>
        <source>no day is told</source>
        <translation>nessun giorno indicato</translation>
    </message>
    <message>
        <source>only who, when and where tell that it was a meeting</source>
        <translation>solo chi, quando e dove dicono che fu un incontro</translation>
    </message>
    <message>
        <source>only the headline tells of it</source>
        <translation>ne parla solo il titolo</translation>
    </message>
    <message>
        <source>the day is taken from the dateline</source>
        <translation>il giorno viene dalla riga di luogo e data</translation>
    </message>
    <message>
        <source>the day is told in another sentence</source>
        <translation>il giorno è in un’altra frase</translation>
    </message>
    <message>
        <source>the place is told in another sentence</source>
        <translation>il luogo è in un’altra frase</translation>
    </message>
    <message>
        <source>only the country is told, no city</source>
        <translation>è indicato solo il paese, nessuna città</translation>
    </message>
    <message>
        <source>it takes place in a third country</source>
        <translation>si svolge in un paese terzo</translation>
    </message>
    <message>
        <source>a third country is named in the sentence</source>
        <translation>la frase nomina un paese terzo</translation>
    </message>
    <message>
        <source>the sentence names neither country</source>
        <translation>la frase non nomina nessuno dei due paesi</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>deve ancora avvenire</translation>
    </message>
    <message>
        <source>meetings and visits are misread more often than sessions</source>
        <translation>incontri e visite sono letti male più spesso delle sessioni</translation>
    </message>
    <message>
        <source>for which country is not told</source>
        <translation>non è detto per quale paese</translation>
    </message>
    <message>
        <source>only a change is told, no amount</source>
        <translation>è data solo una variazione, nessun importo</translation>
    </message>
    <message>
        <source>with whom is not stated</source>
        <translation>non è detto con chi</translation>
    </message>
    <message>
        <source>told beside money that is no trade</source>
        <translation>dato accanto a somme che non sono commercio</translation>
    </message>
    <message>
        <source>taken as a part: the article gives a larger amount for the same flow</source>
        <translation>letto come parte: l’articolo dà un importo maggiore per lo stesso flusso</translation>
    </message>
    <message>
        <source>the separator can be read in two ways</source>
        <translation>il separatore si può leggere in due modi</translation>
    </message>
    <message>
        <source>money that is no trade</source>
        <translation>denaro che non è commercio</translation>
    </message>
    <message>
        <source>given as approximate</source>
        <translation>indicato come approssimativo</translation>
    </message>
    <message>
        <source>confirmed by the arithmetic</source>
        <translation>confermato dal calcolo</translation>
    </message>
    <message>
        <source>named in the same sentence</source>
        <translation>nominato nella stessa frase</translation>
    </message>
    <message>
        <source>known by name; the article does not say it</source>
        <translation>nota dal nome; l’articolo non lo dice</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>nominato altrove nell’articolo</translation>
    </message>
    <message>
        <source>the place is named</source>
        <translation>il luogo è nominato</translation>
    </message>
    <message>
        <source>the country of the city</source>
        <translation>il paese della città</translation>
    </message>
    <message>
        <source>by the country of the speaker</source>
        <translation>dal paese di chi parla</translation>
    </message>
    <message>
        <source>the speaker is named beside the quotation</source>
        <translation>chi parla è nominato accanto alla citazione</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>No articles yet</source>
        <translation>Ancora nessun articolo</translation>
    </message>
</context>
<context>
    <name>ReconciliationSheet</name>
    <message>
        <source>Both sides’ figures</source>
        <translation>Dati delle due parti</translation>
    </message>
    <message>
        <source>Compare two currencies at ECB reference rates, average of the period</source>
        <translation>Confronta le due valute ai cambi di riferimento BCE, media del periodo</translation>
    </message>
    <message>
        <source>Periods that both sides report</source>
        <translation>Periodi dichiarati da entrambe le parti</translation>
    </message>
    <message>
        <source>No period has figures of both sides yet.</source>
        <translation>Nessun periodo ha ancora i dati di entrambe le parti.</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Copia con le fonti</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Tick what you hold to be a reason for this gap</source>
        <translation>Spunti ciò che ritiene un motivo di questo scarto</translation>
    </message>
    <message>
        <source>Your note on this gap</source>
        <translation>La tua nota su questo divario</translation>
    </message>
    <message>
        <source>Portion marks in print</source>
        <translation>Classifiche dei paragrafi in stampa</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Divario: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota su %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no portion mark</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <comment>portion mark</comment>
        <translation>Cifre: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>portion mark</comment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Reasons for %1</source>
        <translation>Motivi per %1</translation>
    </message>
    <message>
        <source>ticked by the officer</source>
        <translation>spuntato dal funzionario</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» è vuoto.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>«%1» non contiene righe.</translation>
    </message>
    <message>
        <source>“%1” is not text, whatever its name says.</source>
        <translation>«%1» non è testo, qualunque cosa dica il nome.</translation>
    </message>
    <message>
        <source>“%1” reads as no language in any encoding that is known here.</source>
        <translation>«%1» non dà testo in alcuna lingua in nessuna codifica nota qui.</translation>
    </message>
    <message>
        <source>“%1” is a mail whose parts are nested too deep.</source>
        <translation>«%1» è un messaggio le cui parti sono annidate troppo in profondità.</translation>
    </message>
    <message>
        <source>“%1” is an Office document or archive (ZIP).</source>
        <translation>«%1» è un documento Office o un archivio (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an empty archive (ZIP).</source>
        <translation>«%1» è un archivio vuoto (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an evidence pack.</source>
        <translation>«%1» è un pacchetto di riscontri.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document.</source>
        <translation>«%1» è un vecchio documento Office.</translation>
    </message>
    <message>
        <source>“%1” is a rich text document (RTF).</source>
        <translation>«%1» è un documento RTF.</translation>
    </message>
    <message>
        <source>“%1” is a picture.</source>
        <translation>«%1» è un’immagine.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file.</source>
        <translation>«%1» è un file compresso.</translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>«%1» è un archivio.</translation>
    </message>
    <message>
        <source>“%1” is a database.</source>
        <translation>«%1» è una banca dati.</translation>
    </message>
    <message>
        <source>“%1” is a program.</source>
        <translation>«%1» è un programma.</translation>
    </message>
    <message>
        <source>“%1” is XML data, not an article.</source>
        <translation>«%1» contiene dati XML, non un articolo.</translation>
    </message>
    <message>
        <source>“%1” is JSON data, not an article.</source>
        <translation>«%1» contiene dati JSON, non un articolo.</translation>
    </message>
    <message>
        <source>“%1” is a damaged PDF document.</source>
        <translation>«%1» è un documento PDF danneggiato.</translation>
    </message>
    <message>
        <source>“%1” is a damaged Word document.</source>
        <translation>«%1» è un documento Word danneggiato.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» è protetto da una password.</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages, no text.</source>
        <translation>«%1» contiene solo immagini di pagine, nessun testo.</translation>
    </message>
    <message>
        <source>“%1” is a news feed without entries, or a damaged one.</source>
        <translation>«%1» è un feed di notizie senza voci o danneggiato.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, more than an article holds.</source>
        <translation>«%1» supera %2 MB, più di quanto contenga un articolo.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» è una cartella.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file with text.</source>
        <translation>«%1» è un dispositivo o una pipe, non un file con testo.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» non c’è più.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Lei non può leggere «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Impossibile leggere «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a network address.</source>
        <translation>«%1» è un indirizzo di rete.</translation>
    </message>
    <message>
        <source>“%1” is the name of a device, not a file.</source>
        <translation>«%1» è il nome di un dispositivo, non un file.</translation>
    </message>
    <message>
        <source>“%1” holds no text, only blanks.</source>
        <translation>«%1» non contiene testo, solo spazi.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in page, not the article.</source>
        <translation>«%1» è una pagina di accesso, non l’articolo.</translation>
    </message>
    <message>
        <source>“%1” holds no article text; the page may fetch it when shown.</source>
        <translation>«%1» non contiene il testo dell’articolo; forse la pagina lo carica solo quando è aperta.</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 seconds to read and was stopped.</source>
        <translation>La lettura di «%1» ha superato %2 secondi ed è stata interrotta.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it broke the process that was reading it.</source>
        <translation>Impossibile leggere «%1»: ha interrotto il processo che lo leggeva.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>«%1» è stato annullato.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>«%1» è stato tralasciato.</translation>
    </message>
    <message>
        <source>“%1” is the open library itself.</source>
        <translation>«%1» è la libreria aperta.</translation>
    </message>
    <message>
        <source>“%1” met a fault in Briefing (%2).</source>
        <translation>«%1» ha incontrato un errore di Briefing (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read: %2.</source>
        <translation>Impossibile leggere la cartella «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and damaged.</source>
        <translation>«%1» è compresso e danneggiato.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and its end is missing.</source>
        <translation>«%1» è compresso e ne manca la fine.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a table of trade figures holds.</source>
        <translation>«%1», una volta estratto, è più grande di una tabella di dati commerciali.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a workbook of trade figures holds.</source>
        <translation>«%1», una volta estratto, è più grande di una cartella di lavoro di dati commerciali.</translation>
    </message>
    <message>
        <source>“%1”: it is protected by a password.</source>
        <translation>«%1» è protetto da una password.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook that can be read.</source>
        <translation>«%1» non è una cartella di lavoro leggibile.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook, or not all of it is there.</source>
        <translation>«%1» non è una cartella di lavoro, oppure è incompleto.</translation>
    </message>
    <message>
        <source>“%1”: line %2 holds a character that no table has (NUL).</source>
        <translation>«%1»: la riga %2 contiene un carattere che nessuna tabella ha (NUL).</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 characters.</source>
        <translation>«%1»: la riga %2 ha più di %3 caratteri.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 columns.</source>
        <translation>«%1»: la riga %2 ha più di %3 colonne.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has a cell of more than %3 characters, or a quote that does not close.</source>
        <translation>«%1»: la riga %2 ha una cella di più di %3 caratteri, o virgolette non chiuse.</translation>
    </message>
    <message>
        <source>“%1”: the quotes do not close from line %2 on.</source>
        <translation>«%1»: le virgolette non si chiudono dalla riga %2 in poi.</translation>
    </message>
    <message>
        <source>“%1”: behind line %2 it holds a byte that does not fit its encoding (%3).</source>
        <translation>«%1»: dopo la riga %2 c’è un byte che non si accorda con la codifica (%3).</translation>
    </message>
    <message>
        <source>“%1”: line %2, column %3 holds a byte that does not fit its encoding (%4).</source>
        <translation>«%1»: alla riga %2, colonna %3 c’è un byte che non si accorda con la codifica (%4).</translation>
    </message>
    <message>
        <source>“%1”: the header has the column “%2” twice.</source>
        <translation>«%1»: l’intestazione ha due volte la colonna «%2».</translation>
    </message>
    <message>
        <source>“%1”: line %2 has %3 cells where the header has %4.</source>
        <translation>«%1»: la riga %2 ha %3 celle, l’intestazione %4.</translation>
    </message>
    <message>
        <source>“%1” stops in the middle of line %2; it may be incomplete.</source>
        <translation>«%1» si interrompe a metà della riga %2; forse è incompleto.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table; perhaps you had to sign in.</source>
        <translation>«%1» è una pagina web, non una tabella; forse bisognava accedere.</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service refused the query because its answer would be too big (413).</source>
        <translation>«%1» non contiene dati: il servizio ha rifiutato la richiesta perché la risposta sarebbe troppo grande (413).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service had been asked too often (429).</source>
        <translation>«%1» non contiene dati: il servizio ha ricevuto troppe richieste (429).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: no data matched the query.</source>
        <translation>«%1» non contiene dati: nulla corrispondeva alla richiesta.</translation>
    </message>
    <message>
        <source>“%1” holds no figures but an error of the service: %2.</source>
        <translation>«%1» non contiene dati ma un errore del servizio: %2.</translation>
    </message>
    <message>
        <source>“%1” has no known header and more than %2 rows.</source>
        <translation>«%1» non ha un’intestazione nota e ha più di %2 righe.</translation>
    </message>
    <message>
        <source>“%1”, line 1: its words are in no known encoding.</source>
        <translation>«%1», riga 1: le parole non sono in una codifica nota.</translation>
    </message>
    <message>
        <source>“%1”, line 1: no known layout has the columns %2.</source>
        <translation>«%1», riga 1: nessun tracciato noto ha le colonne %2.</translation>
    </message>
    <message>
        <source>“%1”: no sheet (%2) has a known layout.</source>
        <translation>«%1»: nessun foglio (%2) ha un tracciato noto.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a table of GENESIS-Online as it is printed, with headings among its rows.</source>
        <translation>«%1», riga 1: una tabella di GENESIS-Online in forma stampata, con intestazioni fra le righe.</translation>
    </message>
    <message>
        <source>“%1”, line 1: an SDMX table of another office than Eurostat, with the columns %2.</source>
        <translation>«%1», riga 1: una tabella SDMX di un ente diverso da Eurostat, con le colonne %2.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a bulk file of Comext by product and procedure, which holds no totals.</source>
        <translation>«%1», riga 1: un file di massa di Comext per prodotto e regime, senza totali.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: a Eurostat table without a partner country, a reporter and a flow.</source>
        <translation>«%1», foglio «%2», riga %3: una tabella Eurostat senza paese partner, dichiarante e flusso.</translation>
    </message>
    <message>
        <source>“%1”: %2: “%3”, “%4” is not understood.</source>
        <translation>«%1»: %2: «%3», «%4» non si capisce.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports.</source>
        <translation>«%1»: %2 e %3 danno entrambe esportazioni.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports.</source>
        <translation>«%1»: %2 e %3 danno entrambe importazioni.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports of %4 to %5.</source>
        <translation>«%1»: %2 e %3 danno entrambe esportazioni da %4 a %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports of %4 to %5.</source>
        <translation>«%1»: %2 e %3 danno entrambe importazioni da %4 a %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 (“%3”) and %4 (“%5”) differ, and only one of the two columns can be read.</source>
        <translation>«%1»: %2 («%3») e %4 («%5») differiscono, e si può leggere solo una delle due colonne.</translation>
    </message>
    <message>
        <source>“%1”: %2: rows of one period differ in the column “%3”, which is not understood (“%4”, “%5”).</source>
        <translation>«%1»: %2: righe dello stesso periodo differiscono nella colonna «%3», che non si capisce («%4», «%5»).</translation>
    </message>
    <message>
        <source>“%1” holds JSON, not a table in a layout that Briefing reads.</source>
        <translation>«%1» contiene JSON, non una tabella in un tracciato che Briefing legge.</translation>
    </message>
    <message>
        <source>“%1”: it is no whole JSON: line %2, column %3.</source>
        <translation>«%1» non è JSON completo: riga %2, colonna %3.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing.</source>
        <translation>«%1» è JSON di un tipo noto a cui mancano delle parti.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing (“%2”).</source>
        <translation>«%1» è JSON di un tipo noto a cui mancano delle parti («%2»).</translation>
    </message>
    <message>
        <source>“%1”: it has no “%2”, a part that every JSON-stat table has.</source>
        <translation>«%1»: manca «%2», una parte che ogni tabella JSON-stat possiede.</translation>
    </message>
    <message>
        <source>“%1”: its dimensions do not fit its sizes.</source>
        <translation>«%1»: le sue dimensioni non corrispondono alle sue grandezze.</translation>
    </message>
    <message>
        <source>“%1”: it lists %2 values for a table of %3 cells.</source>
        <translation>«%1»: elenca %2 valori per una tabella di %3 celle.</translation>
    </message>
    <message>
        <source>“%1”: value %2 lies outside the table.</source>
        <translation>«%1»: il valore %2 è fuori dalla tabella.</translation>
    </message>
    <message>
        <source>“%1” is too large for JSON.</source>
        <translation>«%1» è troppo grande per JSON.</translation>
    </message>
    <message>
        <source>“%1” is a Eurostat or SDMX table without a partner country, a reporter and a flow.</source>
        <translation>«%1» è una tabella Eurostat o SDMX senza paese partner, dichiarante e flusso.</translation>
    </message>
    <message>
        <source>“%1” is a list of codes without trade figures; Briefing knows these codes.</source>
        <translation>«%1» è un elenco di codici senza dati commerciali; Briefing conosce questi codici.</translation>
    </message>
    <message>
        <source>“%1”: sheet “%2” has more than %3 rows or %4 columns.</source>
        <translation>«%1»: il foglio «%2» ha più di %3 righe o %4 colonne.</translation>
    </message>
    <message>
        <source>“%1” has the right columns and no rows to take.</source>
        <translation>«%1» ha le colonne giuste e nessuna riga da prendere.</translation>
    </message>
    <message>
        <source>“%1”: it holds only parts of the trade (%2), not all of it.</source>
        <translation>«%1»: contiene solo parti del commercio (%2), non tutto.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), so it is no library.</source>
        <translation>%1 è vuoto (0 byte), quindi non è una libreria.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>Non è permesso leggere %1.</translation>
    </message>
    <message>
        <source>%1 is not a Briefing library.</source>
        <translation>%1 non è una libreria di Briefing.</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 appartiene a un altro programma.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Briefing (library version %2, this program knows %3).</source>
        <translation>%1 è stato scritto da una versione più recente di Briefing (versione della libreria %2, questo programma conosce la %3).</translation>
    </message>
    <message>
        <source>%1 is damaged: its version is lost.</source>
        <translation>%1 è danneggiato: manca la versione.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut short.</source>
        <translation>%1 è danneggiato: è troncato.</translation>
    </message>
    <message>
        <source>%1 is damaged: its contents do not hold together.</source>
        <translation>%1 è danneggiato: il contenuto non è coerente.</translation>
    </message>
    <message>
        <source>No room left on the disk of %1.</source>
        <translation>Non c’è più spazio sul disco di %1.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written to.</source>
        <translation>Non è permesso scrivere in %1 o nella sua cartella.</translation>
    </message>
    <message>
        <source>%1 could not be made: its folder may not be written to.</source>
        <translation>Impossibile creare %1: non è permesso scrivere nella cartella.</translation>
    </message>
    <message>
        <source>%1 is of an older version and may not be written to.</source>
        <translation>%1 è di una versione precedente e non è permesso scriverci.</translation>
    </message>
    <message>
        <source>%1 is the open library itself.</source>
        <translation>%1 è la libreria aperta.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 è bloccato da un altro programma.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Impossibile aprire %1.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>La lettura o la scrittura di %1 non è riuscita.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Non c’è nessuna libreria in %1.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while open.</source>
        <translation>%1 è stato eliminato o spostato mentre era aperto.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while open.</source>
        <translation>%1 è stato sostituito da un altro file mentre era aperto.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Nel frattempo è stato modificato altrove.</translation>
    </message>
    <message>
        <source>What was issued is not in %1 as it was issued.</source>
        <translation>Ciò che fu emesso non è più in %1 come fu emesso.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 è vuoto (0 byte).</translation>
    </message>
    <message>
        <source>%1 is no evidence pack, or is cut short.</source>
        <translation>%1 non è un pacchetto di riscontri, oppure è troncato.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed, or is damaged (%2).</source>
        <translation>%1 è stato alterato dopo la sigillatura, o è danneggiato (%2).</translation>
    </message>
    <message>
        <source>%1 was made by a newer Briefing (pack version %2, this program knows %3); update the program.</source>
        <translation>%1 è stato creato da una versione più recente di Briefing (versione del pacchetto %2, questo programma conosce la %3); aggiorni il programma.</translation>
    </message>
    <message>
        <source>Articles are read as text (.txt), web page (.html), Word document (.docx), PDF, mail (.eml) or news feed (RSS, Atom), trade figures as CSV, TSV, JSON, XML (CompactData) or workbook (.xlsx, .xlsm, .xlsb, .xls, .ods), packed tables as .gz; save it as one of these.</source>
        <translation>Gli articoli si leggono come testo (.txt), pagina web (.html), documento Word (.docx), PDF, messaggio di posta (.eml) o feed di notizie (RSS, Atom), i dati commerciali come CSV, TSV, JSON, XML (CompactData) o cartella di lavoro (.xlsx, .xlsm, .xlsb, .xls, .ods), le tabelle compresse come .gz; lo salvi in uno di questi formati.</translation>
    </message>
    <message>
        <source>Open it by itself with Briefing; there it can be added to your library.</source>
        <translation>Lo apra da solo con Briefing; da lì si può aggiungere alla Sua libreria.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Lo salvi o lo scarichi di nuovo.</translation>
    </message>
    <message>
        <source>Save the part you need as a file of its own.</source>
        <translation>Salvi la parte che le serve come file a sé.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Scelga i file che contiene.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Verifichi se è stato spostato o rinominato.</translation>
    </message>
    <message>
        <source>Ask its owner or copy it first.</source>
        <translation>Si rivolga al proprietario o lo copi prima.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and open it there.</source>
        <translation>Copi il file su questo computer e lo apra da lì.</translation>
    </message>
    <message>
        <source>Rename the file and open it again.</source>
        <translation>Rinomini il file e lo apra di nuovo.</translation>
    </message>
    <message>
        <source>Sign in with the browser and save the article itself.</source>
        <translation>Acceda con il browser e salvi l’articolo stesso.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save the message inside, or its attachment, as a file of its own.</source>
        <translation>Apritelo in un programma di posta e salvate il messaggio che contiene, o il suo allegato, in un file a sé.</translation>
    </message>
    <message>
        <source>Open it in the browser and save it from there, or copy its text into a file.</source>
        <translation>La apra nel browser e la salvi da lì, o ne copi il testo in un file.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Salvi l’articolo come testo semplice e apra quello.</translation>
    </message>
    <message>
        <source>Nothing of it was imported.</source>
        <translation>Non ne è stato importato nulla.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>Non ne è stato importato nulla.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Lo scarichi di nuovo.</translation>
    </message>
    <message>
        <source>Download it again, or as CSV.</source>
        <translation>Lo scarichi di nuovo, o come CSV.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it and save it as UTF-8 text.</source>
        <translation>Lo apra nel programma che lo ha scritto e lo salvi come testo UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it yourself first.</source>
        <translation>Lo estragga prima.</translation>
    </message>
    <message>
        <source>Save the sheet you need as CSV.</source>
        <translation>Salvi come CSV il foglio che le serve.</translation>
    </message>
    <message>
        <source>Open it, remove the password and save it again.</source>
        <translation>Lo apra, tolga la password e lo salvi di nuovo.</translation>
    </message>
    <message>
        <source>Have its text recognised by a scanning program and open that.</source>
        <translation>Ne faccia riconoscere il testo da un programma di scansione e apra il risultato.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Lo apra in un foglio elettronico e lo salvi di nuovo.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Lo copi o lo scarichi di nuovo.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Lo salvi di nuovo come CSV.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Lo salvi di nuovo in UTF-8.</translation>
    </message>
    <message>
        <source>This is no trade table.</source>
        <translation>Non è una tabella di dati commerciali.</translation>
    </message>
    <message>
        <source>Keep the columns you need.</source>
        <translation>Tenga le colonne che le servono.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Ne rinomini o tolga una.</translation>
    </message>
    <message>
        <source>Download the table again.</source>
        <translation>Scarichi di nuovo la tabella.</translation>
    </message>
    <message>
        <source>Ask for fewer partners, products or years and download it again.</source>
        <translation>Chieda meno partner, prodotti o anni e scarichi di nuovo.</translation>
    </message>
    <message>
        <source>Wait a minute and download it again.</source>
        <translation>Attenda un minuto e scarichi di nuovo.</translation>
    </message>
    <message>
        <source>Check the countries, the flow and the years.</source>
        <translation>Verifichi paesi, flusso e anni.</translation>
    </message>
    <message>
        <source>Keep the rows you need, or use the columns of a Briefing export.</source>
        <translation>Tenga le righe che le servono o usi le colonne di un’esportazione di Briefing.</translation>
    </message>
    <message>
        <source>Give it one column for the period and one each for exports and imports, or use the columns of a Briefing export.</source>
        <translation>Le dia una colonna per il periodo e una ciascuna per esportazioni e importazioni, o usi le colonne di un’esportazione di Briefing.</translation>
    </message>
    <message>
        <source>Download it as CSV.</source>
        <translation>Lo scarichi come CSV.</translation>
    </message>
    <message>
        <source>Download trade by partner (Comext DS-045409) instead.</source>
        <translation>Scarichi invece gli scambi per partner (Comext DS-045409).</translation>
    </message>
    <message>
        <source>Download trade by partner for the product TOTAL (DS-045409) instead.</source>
        <translation>Scaricate invece il commercio per partner del prodotto TOTAL (DS-045409).</translation>
    </message>
    <message>
        <source>Choose these dimensions in the data browser and download it again.</source>
        <translation>Scegliete queste dimensioni nel browser dei dati e scaricatela di nuovo.</translation>
    </message>
    <message>
        <source>Download the table from Trade Map again in English, with yearly values.</source>
        <translation>Scaricate di nuovo la tabella da Trade Map in inglese, con valori annuali.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading what it is of.</source>
        <translation>Tenete una delle due colonne o dite in ogni intestazione di che cosa è.</translation>
    </message>
    <message>
        <source>Download it with all exports and imports: in UN Comtrade the flows M and X, in Comext the statistical procedure TOTAL.</source>
        <translation>Lo scarichi con tutte le esportazioni e importazioni: in UN Comtrade i flussi M e X, in Comext il regime statistico TOTAL.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading which period or unit it is of.</source>
        <translation>Tenete una delle due colonne o dite in ogni intestazione di quale periodo o unità è.</translation>
    </message>
    <message>
        <source>Name it partner or product, or keep one row for each period.</source>
        <translation>Chiamatela partner o prodotto, o tenete una riga per periodo.</translation>
    </message>
    <message>
        <source>Download it as flat file (ffcsv) instead.</source>
        <translation>Scaricarla come file piatto (ffcsv).</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nulla da importare.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Scelga un file di libreria.</translation>
    </message>
    <message>
        <source>Restore it from a copy or choose another file.</source>
        <translation>Lo ripristini da una copia o scelga un altro file.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Chieda di potervi accedere.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scelga un altro file.</translation>
    </message>
    <message>
        <source>Choose a Briefing library.</source>
        <translation>Scelga una libreria di Briefing.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Aggiorni il programma per aprirlo.</translation>
    </message>
    <message>
        <source>It was not changed; restore it from a copy, or run the check.</source>
        <translation>Non è stato modificato; lo ripristini da una copia o esegua il controllo.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Nulla è stato modificato; liberi spazio e riprovi.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Copiala in una tua cartella.</translation>
    </message>
    <message>
        <source>Close that program or wait, then try again.</source>
        <translation>Chiuda quel programma o attenda, poi riprovi.</translation>
    </message>
    <message>
        <source>See that its folder exists and may be read.</source>
        <translation>Verifichi che la cartella esista e sia leggibile.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Verifichi il disco e riprovi.</translation>
    </message>
    <message>
        <source>Copy it first.</source>
        <translation>Lo copi prima.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scelga un altro nome.</translation>
    </message>
    <message>
        <source>Nothing was written; put it back.</source>
        <translation>Nulla è stato scritto; lo rimetta al suo posto.</translation>
    </message>
    <message>
        <source>Nothing was written; open it again.</source>
        <translation>Nulla è stato scritto; lo apra di nuovo.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look again and repeat.</source>
        <translation>Nulla è stato sovrascritto; guardi di nuovo e ripeta.</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>Lo cerchi in una copia di sicurezza.</translation>
    </message>
    <message>
        <source>Nothing of it was opened; ask its sender for it again.</source>
        <translation>Non ne è stato aperto nulla; lo richieda al mittente.</translation>
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
        <translation>nel dato di un altro articolo</translation>
    </message>
    <message>
        <source>mirror %1 higher</source>
        <translation>speculare %1 più alto</translation>
    </message>
    <message>
        <source>mirror %1 lower</source>
        <translation>speculare %1 più basso</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>senza ripartizione</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>anno dedotto</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>data dedotta</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>parte di %1</translation>
    </message>
    <message>
        <source>named twice</source>
        <translation>nominato due volte</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>nominato %1 volte</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermati</translation>
    </message>
    <message>
        <source>Mentions, no decision needed</source>
        <translation>Citazioni semplici, nessuna decisione richiesta</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Uniti a un altro</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinti</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 higher (%3).</source>
        <translation>%1: dato speculare più alto del %2 (%3).</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 lower (%3).</source>
        <translation>%1: dato speculare più basso del %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2 higher (%3).</source>
        <translation>%1: %2 più alto (%3).</translation>
    </message>
    <message>
        <source>%1: %2 lower (%3).</source>
        <translation>%1: %2 più basso (%3).</translation>
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
        <translation>Verifica i dati</translation>
    </message>
    <message>
        <source>Confirm them…</source>
        <translation>Confermali…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Articolo successivo</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Segna come discordante</translation>
    </message>
    <message>
        <source>Print both figures with a note</source>
        <translation>Stampa entrambe le cifre con una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Confirm and go to next</source>
        <translation>Conferma e passa al successivo</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Respingi</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Separa di nuovo</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>Needs review %1</source>
        <translation>Da verificare %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Respinti %1</translation>
    </message>
    <message>
        <source>%1 of %2 need a decision. Every row keeps its sentence.</source>
        <translation>%1 su %2 da decidere. Ogni riga conserva la sua frase.</translation>
    </message>
    <message>
        <source>1 fact is borne out by the checks.</source>
        <translation>1 dato è sostenuto dalle verifiche.</translation>
    </message>
    <message>
        <source>%1 facts are borne out by the checks.</source>
        <translation>%1 dati sono sostenuti dalle verifiche.</translation>
    </message>
    <message>
        <source>No facts were found in this article. Select words in the text and press 1 to 6 to add one.</source>
        <translation>In questo articolo non sono stati trovati dati. Seleziona delle parole nel testo e premi da 1 a 6 per aggiungerne uno.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Nulla è stato respinto.</translation>
    </message>
    <message>
        <source>Every fact of this article is decided.</source>
        <translation>Tutti i dati di questo articolo sono decisi.</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision.</source>
        <translation>Nessun dato di questo articolo richiede una decisione.</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Separa come persona a sé</translation>
    </message>
    <message>
        <source>Another article of the dossier has facts to decide.</source>
        <translation>Un altro articolo del dossier ha dati da decidere.</translation>
    </message>
    <message>
        <source>%1 other articles of the dossier have facts to decide.</source>
        <translation>Altri %1 articoli del dossier hanno dati da decidere.</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Dato %1 di %2</translation>
    </message>
    <message>
        <source>%1: this article gives two figures</source>
        <translation>%1: questo articolo dà due cifre</translation>
    </message>
    <message>
        <source>%1: two sources disagree</source>
        <translation>%1: due fonti discordanti</translation>
    </message>
    <message>
        <source>Keep the article’s figure</source>
        <translation>Tieni la cifra dell’articolo</translation>
    </message>
    <message>
        <source>Use the mirror figure</source>
        <translation>Usa il dato speculare</translation>
    </message>
    <message>
        <source>Use the other figure</source>
        <translation>Usa l’altra cifra</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unisci a…</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Facts to review</source>
        <translation>Dati da verificare</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
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
        <translation>Non è raggiungibile. Le cifre nella libreria restano come sono.</translation>
    </message>
    <message>
        <source>It could not show that it is the service asked; nothing was sent.</source>
        <translation>Non ha potuto dimostrare di essere il servizio richiesto; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It does not take the key. See Preferences ▸ Sources.</source>
        <translation>Non accetta la chiave. Vedi Preferenze ▸ Fonti.</translation>
    </message>
    <message>
        <source>The requests of the day are used up.</source>
        <translation>Le richieste del giorno sono esaurite.</translation>
    </message>
    <message>
        <source>It asks to wait before it is asked again.</source>
        <translation>Chiede di attendere prima di una nuova richiesta.</translation>
    </message>
    <message>
        <source>It refuses the request as too big. Ask for fewer years.</source>
        <translation>Rifiuta la richiesta perché troppo grande. Chiedi meno anni.</translation>
    </message>
    <message>
        <source>It takes too long to answer. Try again later.</source>
        <translation>Impiega troppo a rispondere. Riprova più tardi.</translation>
    </message>
    <message>
        <source>Its answer broke off. Try again later.</source>
        <translation>La risposta si è interrotta. Riprova più tardi.</translation>
    </message>
    <message>
        <source>Its answer is larger than any that was asked for; it was not taken.</source>
        <translation>La risposta è più grande di quanto richiesto; non è stata accolta.</translation>
    </message>
    <message>
        <source>It answered with something that is no table of figures.</source>
        <translation>Ha risposto con qualcosa che non è una tabella di cifre.</translation>
    </message>
    <message>
        <source>It sends elsewhere; that address was not asked.</source>
        <translation>Rimanda altrove; quell’indirizzo non è stato interrogato.</translation>
    </message>
    <message>
        <source>It does not understand the request.</source>
        <translation>Non comprende la richiesta.</translation>
    </message>
    <message>
        <source>It has a fault of its own. Try again later.</source>
        <translation>Ha un guasto proprio. Riprova più tardi.</translation>
    </message>
    <message>
        <source>It has no figures of these two countries.</source>
        <translation>Non ha cifre di questi due paesi.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Annullato. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Its answer could not be read.</source>
        <translation>La risposta non è leggibile.</translation>
    </message>
    <message>
        <source>Rows of its answer wait for yours.</source>
        <translation>Righe della risposta attendono la tua.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niente di nuovo</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 cifra nuova</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n cifra nuova</numerusform>
            <numerusform>%n cifre nuove</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 revised</source>
        <comment>12 new figures, 2 revised</comment>
        <translation>%1, riviste: %2</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Non ancora interrogata.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>26 Nov 2026, 14:05: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Non prima di: %1.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Risponde: «%1»</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>Prima di ciò: %1.</translation>
    </message>
    <message>
        <source>Last full answer: %1.</source>
        <translation>Ultima risposta completa: %1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verifiche</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>Your name, for reviewed facts</source>
        <translation>Il tuo nome, per i dati verificati</translation>
    </message>
    <message>
        <source>Language of the window (from the next start)</source>
        <translation>Lingua della finestra (dal prossimo avvio)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Open the last dossier at start</source>
        <translation>All’avvio apri l’ultimo dossier</translation>
    </message>
    <message>
        <source>Show key passages only</source>
        <translation>Mostra solo i passi chiave</translation>
    </message>
    <message>
        <source>Show facts in the margin</source>
        <translation>Mostra i dati a margine</translation>
    </message>
    <message>
        <source>Show rejected facts</source>
        <translation>Mostra i dati respinti</translation>
    </message>
    <message>
        <source>Two sources conflict above</source>
        <translation>Due fonti discordano oltre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
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
        <translation>Lingua della pagina</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazako</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Classifica su ogni pagina</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>A cura di</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Always show keyboard focus</source>
        <translation>Mostra sempre il fuoco della tastiera</translation>
    </message>
    <message>
        <source>Reading paper</source>
        <translation>Carta di lettura</translation>
    </message>
    <message>
        <source>Same as theme</source>
        <translation>Come il tema</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Seppia</translation>
    </message>
    <message>
        <source>Work offline: ask no source</source>
        <translation>Lavora non in linea: nessuna fonte interrogata</translation>
    </message>
    <message>
        <source>Ask Eurostat (Comext)</source>
        <translation>Interroga Eurostat (Comext)</translation>
    </message>
    <message>
        <source>Sent to ec.europa.eu: the two countries and the years; the service also sees this computer’s network address.</source>
        <translation>Inviati a ec.europa.eu: i due paesi e gli anni; il servizio vede anche l’indirizzo di rete di questo computer.</translation>
    </message>
    <message>
        <source>Ask UN Comtrade</source>
        <translation>Interroga UN Comtrade</translation>
    </message>
    <message>
        <source>Sent to comtradeapi.un.org: the two countries, the years and your key, if you enter one; the service also sees this computer’s network address.</source>
        <translation>Inviati a comtradeapi.un.org: i due paesi, gli anni e la tua chiave, se ne inserisci una; il servizio vede anche l’indirizzo di rete di questo computer.</translation>
    </message>
    <message>
        <source>Key for UN Comtrade</source>
        <translation>Chiave per UN Comtrade</translation>
    </message>
    <message>
        <source>Optional. Kept in the settings file on this computer, never in a library or an export. Without a key every year and month is a request of its own.</source>
        <translation>Facoltativa. Resta nel file delle impostazioni di questo computer, mai in una libreria o in un’esportazione. Senza chiave ogni anno e ogni mese è una richiesta a sé.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroga di nuovo</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Solo su richiesta</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ogni mese</translation>
    </message>
    <message>
        <source>While Briefing is open, for dossiers whose figures you have got once with Chart ▸ Get figures now…</source>
        <translation>Finché Briefing è aperto, per i dossier le cui cifre hai scaricato una volta con Grafico ▸ Scarica le cifre ora…</translation>
    </message>
    <message>
        <source>Years to ask for</source>
        <translation>Anni da chiedere</translation>
    </message>
    <message>
        <source>Months as well as years</source>
        <translation>Anche i mesi oltre agli anni</translation>
    </message>
    <message>
        <source>Goods by HS chapter too</source>
        <translation>Anche le merci per capitolo SA</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trova un comando o un tasto</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>national statistics, %1</source>
        <translation>statistica nazionale, %1</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of Kazakhstan</source>
        <translation>Ufficio nazionale di statistica del Kazakistan</translation>
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
        <translation>Ufficio federale di statistica tedesco</translation>
    </message>
    <message>
        <source>UN Comtrade</source>
        <translation>UN Comtrade</translation>
    </message>
    <message>
        <source>World Bank WITS</source>
        <translation>World Bank WITS</translation>
    </message>
    <message>
        <source>IMF, trade in goods</source>
        <translation>FMI, commercio di beni</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade</source>
        <translation>FMI, Direction of Trade</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>cifre proprie</translation>
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
        <translation>OCSE, scambi riconciliati</translation>
    </message>
    <message>
        <source>OECD, balanced trade, adjusted for re-exports</source>
        <translation>OCSE, scambi riconciliati, corretti per le riesportazioni</translation>
    </message>
    <message>
        <source>OECD, bilateral trade</source>
        <translation>OCSE, scambi bilaterali</translation>
    </message>
    <message>
        <source>Statistics Canada</source>
        <translation>Statistics Canada</translation>
    </message>
    <message>
        <source>WTO</source>
        <translation>OMC</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Both sides’ figures (Ctrl+Shift+M)</source>
        <translation>Dati delle due parti (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Riduci (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Whole period (Home)</source>
        <translation>Periodo intero (Home)</translation>
    </message>
    <message>
        <source>Whose figures the chart shows</source>
        <translation>Di chi sono le cifre del grafico</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Asking %1</source>
        <translation>Richiesta a %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Eurostat: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Prossimo tentativo: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>discordante</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>respinto</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superato</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed</source>
        <comment>17 proposed</comment>
        <translation>
            <numerusform>%1 proposto</numerusform>
            <numerusform>%1 proposti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed</source>
        <comment>17 confirmed</comment>
        <translation>
            <numerusform>%1 confermato</numerusform>
            <numerusform>%1 confermati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited</source>
        <comment>17 edited</comment>
        <translation>
            <numerusform>%1 modificato</numerusform>
            <numerusform>%1 modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflict</source>
        <comment>17 conflict</comment>
        <translation>
            <numerusform>%1 discordante</numerusform>
            <numerusform>%1 discordanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>17 rejected</comment>
        <translation>
            <numerusform>%1 respinto</numerusform>
            <numerusform>%1 respinti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 superseded</source>
        <comment>17 superseded</comment>
        <translation>
            <numerusform>%1 superato</numerusform>
            <numerusform>%1 superati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Older word list</source>
        <translation>Elenco di parole precedente</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>1 table waits</source>
        <translation>1 tabella in attesa</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait</source>
        <translation>
            <numerusform>%n tabella in attesa</numerusform>
            <numerusform>%n tabelle in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of it are not in the library until you answer</source>
        <translation>Alcune sue righe non sono nella libreria finché non rispondi</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selezionato: %1</translation>
    </message>
    <message>
        <source>%1 selected in %2</source>
        <translation>Selezionato: %1 (%2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>cronologia</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafico</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 dato</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 dati</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>24 facts: 17 confirmed, 4 proposed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The only check agrees</source>
        <translation>L’unica verifica concorda</translation>
    </message>
    <message>
        <source>The only check does not agree</source>
        <translation>L’unica verifica non concorda</translation>
    </message>
    <message>
        <source>1 of %1 checks agrees</source>
        <translation>1 verifica su %1 concorda</translation>
    </message>
    <message>
        <source>%1 of %2 checks agree</source>
        <translation>%1 verifiche su %2 concordano</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figures differ between sources</source>
        <translation>
            <numerusform>≠ %n cifra discorda tra le fonti</numerusform>
            <numerusform>≠ %n cifre discordano tra le fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ 1 figure differs between sources</source>
        <translation>≠ 1 cifra discorda tra le fonti</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>agreed</source>
        <translation>concordato</translation>
    </message>
    <message>
        <source>expressed readiness</source>
        <translation>disponibilità</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>atteso</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>discusso</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Template, second language, paper, ink and what is printed</source>
        <translation>Modello, seconda lingua, carta, inchiostro e che cosa si stampa</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Stampa o salva…</translation>
    </message>
    <message>
        <source>Close the summary (Ctrl+E)</source>
        <translation>Chiudi la sintesi (Ctrl+E)</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Classifica</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Lingua della pagina</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Sintesi di due pagine</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Sintesi di una pagina</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Scheda per l’intervento</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Note biografiche</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Nota sugli scambi, mezza pagina</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Dati delle due parti</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Foglio della cronologia</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Che cosa è cambiato</translation>
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
        <translation>Colore</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Scala di grigi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Sintesi breve</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Due parti</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Trade note</source>
        <translation>Nota scambi</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambiamenti</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Accanto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Dati proposti</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Print summary</source>
        <translation>Stampa la sintesi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Salva PDF…</translation>
    </message>
    <message>
        <source>Out of date: the final page is shown once the reason is given.</source>
        <translation>Non aggiornata: la pagina definitiva si mostra appena è indicato il motivo.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Non è stato possibile comporre la pagina. Dettagli: %1</translation>
    </message>
    <message>
        <source>Save Word…</source>
        <translation>Salva Word…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documenti Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pagine web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Salva la sintesi</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>La pagina è stata emessa, ma la libreria non ha potuto annotarlo: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 may not be written to. Choose another folder.</source>
        <translation>Impossibile salvare %1: nella cartella %2 non si può scrivere. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no room left in %2. Free some space.</source>
        <translation>Impossibile salvare %1: in %2 non c’è più spazio. Liberane un po’.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 is not there. Choose another folder.</source>
        <translation>Impossibile salvare %1: la cartella %2 non c’è. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>%1 could not be saved: a folder of that name is in %2. Choose another name.</source>
        <translation>Impossibile salvare %1: in %2 c’è una cartella con questo nome. Scegli un altro nome.</translation>
    </message>
</context>
<context>
    <name>SummaryEditor</name>
    <message>
        <source>Summary, text</source>
        <translation>Sintesi, testo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>A cura di</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Nessuna classifica</translation>
    </message>
    <message>
        <source>Another mark…</source>
        <translation>Altra classifica…</translation>
    </message>
    <message>
        <source>Mark every paragraph %1</source>
        <translation>Classifica %1 a ogni paragrafo</translation>
    </message>
    <message>
        <source>Table and chart: %1</source>
        <translation>Tabella e grafico: %1</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Chi la legge</translation>
    </message>
    <message>
        <source>Your desk or name</source>
        <translation>Il tuo ufficio o nome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Quale incontro</translation>
    </message>
</context>
<context>
    <name>SummaryNotes</name>
    <message>
        <source>To know before printing</source>
        <translation>Da sapere prima di stampare</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary, page</source>
        <translation>Sintesi, pagina</translation>
    </message>
    <message>
        <source>Page 1: %1 of %2 words</source>
        <translation>Pagina 1: %1 parole su %2</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Non è stato possibile comporre la pagina. Dettagli: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>1 fact is proposed. The print marks it.</source>
        <translation>1 dato è proposto. La stampa lo segnala.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are proposed. The print marks them.</source>
        <translation>
            <numerusform>%n dato è proposto. La stampa lo segnala.</numerusform>
            <numerusform>%n dati sono proposti. La stampa li segnala.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is disputed.</source>
        <translation>1 dato è discordante.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are disputed.</source>
        <translation>
            <numerusform>%n dato è discordante.</numerusform>
            <numerusform>%n dati sono discordanti.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 verifica non torna; la pagina lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n verifica non torna; la pagina lo dice.</numerusform>
            <numerusform>%n verifiche non tornano; la pagina lo dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>La classifica non è indicata; la pagina lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: shorten your own texts to come back to two.</source>
        <translation>
            <numerusform>%n pagina: accorcia i tuoi testi per tornare a due.</numerusform>
            <numerusform>%n pagine: accorcia i tuoi testi per tornare a due.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 carattere non si può stampare e appare come un riquadro.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n carattere non si può stampare e appare come un riquadro.</numerusform>
            <numerusform>%n caratteri non si possono stampare e appaiono come riquadri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>File Word</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>File Markdown</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Stampante…</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Sintesi, 2 pagine</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: leave out lines to come back to two.</source>
        <translation>
            <numerusform>%n pagina: tralascia delle righe per tornare a due.</numerusform>
            <numerusform>%n pagine: tralascia delle righe per tornare a due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Summary, %n pages</source>
        <translation>
            <numerusform>Sintesi, %n pagina</numerusform>
            <numerusform>Sintesi, %n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is unreviewed. Review it, or give a reason, which the page prints.</source>
        <translation>1 dato non è verificato. Verificalo o indica un motivo, che la pagina stampa.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are unreviewed. Review them, or give a reason, which the page prints.</source>
        <translation>
            <numerusform>%n dato non è verificato. Verificalo o indica un motivo, che la pagina stampa.</numerusform>
            <numerusform>%n dati non sono verificati. Verificali o indica un motivo, che la pagina stampa.</numerusform>
        </translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Sintesi, 1 pagina</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Scheda intervento</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Note biografiche</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Nota commerciale</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Dati delle due parti</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Cambiamenti</translation>
    </message>
    <message>
        <source>On A3</source>
        <translation>Su A3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Scala di grigi</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Accanto</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Inchiostro</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Classifica</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Includi</translation>
    </message>
    <message>
        <source>Objectives, points, press line</source>
        <translation>Obiettivi, punti, linea stampa</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabella delle cifre</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Last round and people</source>
        <translation>Ultimo round e persone</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Verification and gaps</source>
        <translation>Verifiche e lacune</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Dati proposti</translation>
    </message>
    <message>
        <source>Final, no draft</source>
        <translation>Definitiva, non bozza</translation>
    </message>
    <message>
        <source>Reason, printed on the page</source>
        <translation>Motivo, stampato sulla pagina</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>%1 is not there any more, so nothing was printed. Choose another printer, or save as PDF.</source>
        <translation>%1 non c’è più, quindi non è stato stampato nulla. Scegli un’altra stampante o salva come PDF.</translation>
    </message>
    <message>
        <source>%1 took no page, so nothing was printed. Check the printer, or save the page as PDF.</source>
        <translation>%1 non ha accettato pagine, quindi non è stato stampato nulla. Controlla la stampante o salva la pagina come PDF.</translation>
    </message>
    <message>
        <source>The print system gave no answer for %1. Look at the printer before you print again.</source>
        <translation>Il sistema di stampa non ha dato risposta per %1. Guarda la stampante prima di ristampare.</translation>
    </message>
    <message>
        <source>There is no page in this range, so %1 printed nothing.</source>
        <translation>In questo intervallo non ci sono pagine, quindi %1 non ha stampato nulla.</translation>
    </message>
    <message>
        <source>The page does not fit on this paper, and nothing is scaled. Choose A4 or Letter for %1.</source>
        <translation>La pagina non entra in questa carta, e nulla viene ridotto. Scegli A4 o Letter per %1.</translation>
    </message>
    <message>
        <source>This printer</source>
        <translation>Questa stampante</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Confirm what the checks support</source>
        <translation>Conferma ciò che le verifiche sostengono</translation>
    </message>
    <message>
        <source>Sums and changes recomputed from the figures themselves agree with these facts.</source>
        <translation>Somme e variazioni ricalcolate dalle cifre stesse concordano con questi dati.</translation>
    </message>
    <message>
        <source>Facts to confirm</source>
        <translation>Dati da confermare</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verifiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Confirm 1 fact</source>
        <translation>Conferma 1 dato</translation>
    </message>
    <message>
        <source>Confirm %1 facts</source>
        <translation>Conferma %1 dati</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>La data è</translation>
    </message>
    <message>
        <source>no date in library</source>
        <translation>nessuna data nella libreria</translation>
    </message>
    <message>
        <source>article</source>
        <translation>articolo</translation>
    </message>
    <message>
        <source>Sort by this column (S)</source>
        <translation>Ordina per questa colonna (S)</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Trade figures</source>
        <translation>Dati commerciali</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>People of a country</source>
        <translation>Popolo di un paese</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Esportazioni</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Interscambio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Office or role</source>
        <translation>Ufficio o carica</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Write a word or phrase of at least two letters.</source>
        <translation>Scrivi una parola o espressione di almeno due lettere.</translation>
    </message>
    <message>
        <source>This is too long: write at most eight words.</source>
        <translation>È troppo lungo: scrivi al massimo otto parole.</translation>
    </message>
    <message>
        <source>Write plain words only; signs such as * or ( have no meaning here.</source>
        <translation>Scrivi solo parole semplici; segni come * o ( qui non hanno significato.</translation>
    </message>
    <message>
        <source>“%1” is too common: it would be found everywhere.</source>
        <translation>«%1» è troppo comune: si troverebbe ovunque.</translation>
    </message>
    <message>
        <source>“%1” means this already.</source>
        <translation>«%1» significa già questo.</translation>
    </message>
    <message>
        <source>“%1” already means something else: %2.</source>
        <translation>«%1» significa già altro: %2.</translation>
    </message>
    <message>
        <source>“%2” is not known here. Choose one of the names offered while you type.</source>
        <translation>«%2» non è noto qui. Scegli uno dei nomi proposti mentre scrivi.</translation>
    </message>
    <message>
        <source>There is no word list for this language yet.</source>
        <translation>Per questa lingua non c’è ancora un elenco di parole.</translation>
    </message>
    <message>
        <source>The alias must differ from the name.</source>
        <translation>L’alias deve essere diverso dal nome.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Words and aliases</source>
        <translation>Parole e alias</translation>
    </message>
    <message>
        <source>Words you add here are understood in every article read from now on, in the window and outside.</source>
        <translation>Le parole che aggiungi qui valgono per ogni articolo letto d’ora in poi, nella finestra e fuori.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Parola o espressione</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>È</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Sta per</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>No words of your own yet.</source>
        <translation>Ancora nessuna parola tua.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Read the article again…</source>
        <translation>Rileggi l’articolo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>Add word “%1”</source>
        <translation>Aggiungi la parola «%1»</translation>
    </message>
    <message>
        <source>Remove word “%1”</source>
        <translation>Rimuovi la parola «%1»</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 events</source>
        <translation>%1 eventi</translation>
    </message>
    <message>
        <source>%1 events, %2 of other countries</source>
        <translation>%1 eventi, %2 di altri paesi</translation>
    </message>
    <message>
        <source>%1 events of other countries</source>
        <translation>%1 eventi di altri paesi</translation>
    </message>
    <message>
        <source>Round %1: no date in library</source>
        <translation>Round %1: nessuna data nella libreria</translation>
    </message>
    <message>
        <source>Rounds %1: no date in library</source>
        <translation>Round %1: nessuna data nella libreria</translation>
    </message>
    <message>
        <source>%1: no date</source>
        <comment>rounds 1–4: no date</comment>
        <translation>%1: senza data</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>17 Oct 2024 in another source</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source tells the same event</comment>
        <translation>anche in %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Data %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>data %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Usa il tema chiaro</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Usa il tema scuro</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Trade</source>
        <translation>Commercio</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economia</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investimenti</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Green energy</source>
        <translation>Energia verde</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanza</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitale</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Innovazione</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Sustainable development</source>
        <translation>Sviluppo sostenibile</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Legami umanitari</translation>
    </message>
    <message>
        <source>Parliamentary dialogue</source>
        <translation>Dialogo parlamentare</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agricoltura</translation>
    </message>
    <message>
        <source>Raw materials</source>
        <translation>Materie prime</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industria</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Turismo</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanzioni</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politica</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Political cooperation</source>
        <translation>Cooperazione politica</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trasporti</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Istruzione</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Scienza</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Diritti umani</translation>
    </message>
    <message>
        <source>Consular matters</source>
        <translation>Affari consolari</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organizzazioni internazionali</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>%1 reports</source>
        <translation>Dati: %1</translation>
    </message>
</context>
<context>
    <name>TradePlots</name>
    <message>
        <source>Consultations timeline, trade chart and balance</source>
        <translation>Cronologia delle consultazioni, grafico degli scambi e saldo</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>thousand</source>
        <translation>migliaia</translation>
    </message>
    <message>
        <source>million</source>
        <translation>milioni</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>miliardi</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>bilioni</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>million US$</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand</comment>
        <translation>mila</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>mln</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>mrd</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillion</comment>
        <translation>bln</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>US$ m</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dollari USA</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>sterline</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Older versions</source>
        <translation>Versioni precedenti</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>This article was imported once; there is no older text of it.</source>
        <translation>Questo articolo è stato importato una volta sola; non ne esiste un testo precedente.</translation>
    </message>
    <message>
        <source>Version %1, read %2</source>
        <translation>Versione %1, letta il %2</translation>
    </message>
    <message>
        <source>Words struck out are gone in the version after it, words underlined are new there.</source>
        <translation>Le parole barrate non ci sono più nella versione seguente, quelle sottolineate vi sono nuove.</translation>
    </message>
</context>
<context>
    <name>WarningBox</name>
    <message>
        <source>Review them</source>
        <translation>Verificali</translation>
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
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Switched off. Nothing is sent to it.</source>
        <translation>Disattivata. Non le viene inviato nulla.</translation>
    </message>
</context>
</TS>
