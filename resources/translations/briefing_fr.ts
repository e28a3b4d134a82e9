<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing</source>
        <translation>À propos de Briefing</translation>
    </message>
    <message>
        <source>The mark of Briefing</source>
        <translation>Le logo de Briefing</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere.</source>
        <translation>Licence MIT. Rien n’est envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL 3), SQLite (public domain) through APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) and Typst (Apache 2.0).</source>
        <translation>Réalisé avec Qt for Python (LGPL 3), SQLite (domaine public) par APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) et Typst (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris.</translation>
    </message>
    <message>
        <source>As you said for the last table with this heading.</source>
        <translation>Comme indiqué pour le dernier tableau avec cet en-tête.</translation>
    </message>
    <message>
        <source>waiting until you say</source>
        <translation>en attente de votre réponse</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Choisir ou saisir</translation>
    </message>
    <message>
        <source>Reported by…</source>
        <translation>Déclarant…</translation>
    </message>
    <message>
        <source>Partner…</source>
        <translation>Partenaire…</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>This article has no address.</source>
        <translation>Cet article n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>It was imported from a file.</source>
        <translation>Il a été importé d’un fichier.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>AskToOpen</name>
    <message>
        <source>Open original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without what the dossier said, so nothing compares.</source>
        <translation>Une version antérieure de Briefing a noté cette émission sans le contenu du dossier&#x202f;; rien n’est comparable.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No figures of all trade yet</source>
        <translation>Aucun chiffre de l’ensemble des échanges pour l’instant</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sans ventilation</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Full years, and the running year as far as it goes (Y)</source>
        <translation>Années entières, et l’année en cours jusqu’où elle va (Y)</translation>
    </message>
    <message>
        <source>Quarters of the calendar (Q)</source>
        <translation>Trimestres civils (Q)</translation>
    </message>
    <message>
        <source>Single months (M)</source>
        <translation>Mois par mois (M)</translation>
    </message>
    <message>
        <source>The months of this year so far, in every year: like for like (D)</source>
        <translation>Les mois écoulés de cette année, chaque année&#xa0;: à mois comparables (D)</translation>
    </message>
    <message>
        <source>Sums of the last twelve months, month by month (R)</source>
        <translation>Sommes des douze derniers mois, mois par mois (R)</translation>
    </message>
    <message>
        <source>%1 by HS section</source>
        <comment>Exports by HS section</comment>
        <translation>%1 par section SH</translation>
    </message>
    <message>
        <source>%1 by HS chapter</source>
        <comment>Exports by HS chapter</comment>
        <translation>%1 par chapitre SH</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>% on a year before</source>
        <translation>% sur un an</translation>
    </message>
    <message>
        <source>% of all its trade</source>
        <translation>% de tous ses échanges</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <comment>Kazakhstan&apos;s trade with Belgium, million US$</comment>
        <translation>Échanges %1 – %2, %3</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <translation>Échanges %1 – %2, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS section, %3</source>
        <translation>Exportations %1 → %2 par section SH, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS section, %3</source>
        <translation>Importations %1 ← %2 par section SH, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS chapter, %3</source>
        <translation>Exportations %1 → %2 par chapitre SH, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS chapter, %3</source>
        <translation>Importations %1 ← %2 par chapitre SH, %3</translation>
    </message>
    <message>
        <source>average of each period</source>
        <translation>moyenne de chaque période</translation>
    </message>
    <message>
        <source>end of each period</source>
        <translation>fin de chaque période</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Autres biens</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Non ventilé</translation>
    </message>
    <message>
        <source>Part of a year: %1</source>
        <translation>Partie de l’année&#xa0;: %1</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to the year’s %3.</source>
        <comment>Exports: 12 months add up to the year&apos;s 514.9.</comment>
        <translation>%1&#xa0;: %2 %4 donnent la somme de l’année, %3.</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to %5, the year is given as %3.</source>
        <translation>%1&#xa0;: %2 %4 donnent %5, l’année est donnée à %3.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>computed: the sum of %1 values of one edition</source>
        <translation>calculé&#xa0;: somme de %1 valeurs d’une même édition</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1 %2 revised from %3 to %4.</source>
        <comment>Imports 2021 revised from 241.0 to 262.8.</comment>
        <translation>%1 %2&#xa0;: chiffre révisé de %3 à %4.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>édition du %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publié le %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>aussi dans %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>514.5 in another edition</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>No source gives exports and imports for this period.</source>
        <translation>Aucune source ne donne exportations et importations pour cette période.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation>Divergent.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>État au %1</translation>
    </message>
</context>
<context>
    <name>ChartCommands</name>
    <message>
        <source>%1: Belgium and Luxembourg together Δ</source>
        <translation>%1&#xa0;: Belgique et Luxembourg ensemble Δ</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aucun chiffre pour l’instant</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Tel que déclaré</translation>
    </message>
    <message>
        <source>Use a table of rates…</source>
        <translation>Utiliser une table de taux…</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>Ne plus utiliser %1</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>Table de taux</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The rates could not be read. The columns are: period, from, to, rate.</source>
        <translation>Les taux n’ont pas pu être lus. Les colonnes sont&#xa0;: period, from, to, rate.</translation>
    </message>
    <message>
        <source>Rates from %1</source>
        <translation>Taux de %1</translation>
    </message>
    <message>
        <source>Nothing was revised</source>
        <translation>Rien n’a été révisé</translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Goods: no chapters given</source>
        <translation>Biens&#xa0;: aucun chapitre donné</translation>
    </message>
    <message>
        <source>The files give goods by finer codes only. Whether they are all of them is not said, so no chapters are summed.</source>
        <translation>Les fichiers ne donnent les biens que par codes plus fins. Rien ne dit qu’ils y sont tous&#xa0;: les chapitres ne sont pas additionnés.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>Partie de l’année</translation>
    </message>
    <message>
        <source>Parts and whole</source>
        <translation>Parties et total</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Mirror figure</source>
        <translation>Chiffre miroir</translation>
    </message>
    <message>
        <source>Same figure twice</source>
        <translation>Même chiffre deux fois</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>ne concorde pas</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>, text says </source>
        <translation>, le texte dit </translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>aussi dans %1</translation>
    </message>
    <message>
        <source>%1 here, %2 in %3</source>
        <comment>514.9 here, 514.5 in Gazette, 3 Mar 2025</comment>
        <translation>ici %1, %2 dans %3</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 (rounding %2)</source>
        <comment>114.3 + 174.7 = 289.0 (rounding ±0.15)</comment>
        <translation>%1 (arrondi %2)</translation>
    </message>
    <message>
        <source>not comparable with %2: the %3 figure for %1 is missing</source>
        <translation>non comparable avec %2&#xa0;: il manque le chiffre pour %1 (%3)</translation>
    </message>
    <message>
        <source>%d, computed: %1 is not stated</source>
        <translation>%d, calculé&#xa0;: %1 non indiqué</translation>
    </message>
    <message>
        <source>%d: figures too round to tell</source>
        <translation>%d : chiffres trop ronds pour conclure</translation>
    </message>
    <message>
        <source>%d, a bound or an approximate figure: not checked</source>
        <translation>%d, une borne ou un chiffre approximatif&#xa0;: non vérifié</translation>
    </message>
    <message>
        <source>%d: the sign is the partner’s perspective?</source>
        <translation>%d&#xa0;: le signe est celui du partenaire&#x202f;?</translation>
    </message>
    <message>
        <source>%d; it fits %1 as the base</source>
        <translation>%d&#x202f;; cela concorde avec %1 comme base</translation>
    </message>
    <message>
        <source>%d; it fits the figures in %1</source>
        <translation>%d&#x202f;; cela concorde avec les chiffres en %1</translation>
    </message>
    <message>
        <source>%d of the year before in %1 of 12 months, about %2 expected</source>
        <translation>%d de l’année précédente en %1 mois sur 12, environ %2 attendu</translation>
    </message>
    <message>
        <source>%d: a part is larger than the turnover</source>
        <translation>%d&#xa0;: une partie dépasse les échanges</translation>
    </message>
    <message>
        <source>%d: a part is larger than %1</source>
        <translation>%d&#xa0;: une partie dépasse %1</translation>
    </message>
    <message>
        <source>the turnover is not above zero</source>
        <translation>les échanges ne sont pas supérieurs à zéro</translation>
    </message>
    <message>
        <source>%1 is out of the range of trade between two countries</source>
        <translation>%1 sort de l’ordre de grandeur des échanges entre deux pays</translation>
    </message>
    <message>
        <source>%d: thousand, million or billion mistaken?</source>
        <translation>%d&#xa0;: milliers, millions ou milliards confondus&#x202f;?</translation>
    </message>
    <message>
        <source>the turnover is in %1, its parts are in %2</source>
        <translation>les échanges sont en %1, leurs parties en %2</translation>
    </message>
    <message>
        <source>%d: both sides’ figures, a usual difference</source>
        <translation>%d&#xa0;: chiffres des deux parties, écart habituel</translation>
    </message>
    <message>
        <source>%d: both sides’ figures differ</source>
        <translation>%d&#xa0;: les chiffres des deux parties diffèrent</translation>
    </message>
    <message>
        <source>%d: both sides’ figures lie far apart</source>
        <translation>%d&#xa0;: les chiffres des deux parties sont très éloignés</translation>
    </message>
    <message>
        <source>%d, given twice</source>
        <translation>%d, donné deux fois</translation>
    </message>
    <message>
        <source>%d: two figures for the same thing</source>
        <translation>%d&#xa0;: deux chiffres pour la même chose</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Coller comme article</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importations…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Clear recent articles</source>
        <translation>Effacer les articles récents</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Rédiger la synthèse</translation>
    </message>
    <message>
        <source>Print summary…</source>
        <translation>Imprimer la synthèse…</translation>
    </message>
    <message>
        <source>Issued summaries…</source>
        <translation>Synthèses émises…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Enregistrer le paquet de preuves…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Enregistrer une copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Ajouter à ma bibliothèque</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Retirer le dossier d’exemple</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Ouvrir le dossier d’exemple</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Key passages</source>
        <translation>Passages clés</translation>
    </message>
    <message>
        <source>Evidence below</source>
        <translation>Éléments en bas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As known on a day…</source>
        <translation>État à une date…</translation>
    </message>
    <message>
        <source>Rejected facts</source>
        <translation>Données rejetées</translation>
    </message>
    <message>
        <source>Dismiss revisions</source>
        <translation>Masquer les révisions</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Date de publication…</translation>
    </message>
    <message>
        <source>File under a dossier…</source>
        <translation>Classer dans un dossier…</translation>
    </message>
    <message>
        <source>Older versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Next open fact</source>
        <translation>Donnée ouverte suivante</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Confirm what the checks support…</source>
        <translation>Confirmer ce que les vérifications appuient…</translation>
    </message>
    <message>
        <source>Confirm fact</source>
        <translation>Confirmer la donnée</translation>
    </message>
    <message>
        <source>Reject fact</source>
        <translation>Rejeter la donnée</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Marquer comme divergente</translation>
    </message>
    <message>
        <source>Edit fact…</source>
        <translation>Modifier la donnée…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Commitments…</source>
        <translation>Engagements…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Relire…</translation>
    </message>
    <message>
        <source>Words and aliases…</source>
        <translation>Mots et alias…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Refresh figures</source>
        <translation>Actualiser les chiffres</translation>
    </message>
    <message>
        <source>Get figures now…</source>
        <translation>Obtenir les chiffres…</translation>
    </message>
    <message>
        <source>Pause live figures</source>
        <translation>Suspendre le direct</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Période entière</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Both sides’ figures…</source>
        <translation>Chiffres des deux parties…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Depuis le début de l’année</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Briefing help</source>
        <translation>Aide de Briefing</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>About Briefing</source>
        <translation>À propos de Briefing</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Open</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sans mention</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>done</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>pas le même</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux parties</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <comment>overdue, silent since 5th, 18 Oct 2024</comment>
        <translation>hors délai, %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Silent since 5th, 18 Oct 2024</comment>
        <translation>%1 depuis&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 passage to judge</source>
        <translation>1 passage à apprécier</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to judge</source>
        <translation>
            <numerusform>%n passage à apprécier</numerusform>
            <numerusform>%n passages à apprécier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <comment>3 open</comment>
        <translation>
            <numerusform>%1 en suspens</numerusform>
            <numerusform>%1 en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 carried</source>
        <comment>3 carried</comment>
        <translation>
            <numerusform>%1 repris</numerusform>
            <numerusform>%1 repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <comment>3 done</comment>
        <translation>
            <numerusform>%1 réalisé</numerusform>
            <numerusform>%1 réalisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent</source>
        <comment>3 silent</comment>
        <translation>
            <numerusform>%1 sans mention</numerusform>
            <numerusform>%1 sans mention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>3 dropped</comment>
        <translation>
            <numerusform>%1 abandonné</numerusform>
            <numerusform>%1 abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>same topic: %1</source>
        <translation>même thème&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n mot en commun</numerusform>
            <numerusform>%n mots en commun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsDialog</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No round of this dossier has told of a commitment yet.</source>
        <translation>Aucune session de ce dossier n’a encore fait état d’un engagement.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Voir dans l’article</translation>
    </message>
    <message>
        <source>Later passages</source>
        <translation>Passages ultérieurs</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Indique</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>To take other words as evidence, select them in a later article and choose Facts, Commitments.</source>
        <translation>Pour prendre d’autres mots à l’appui, sélectionnez-les dans un article ultérieur et choisissez Données, Engagements.</translation>
    </message>
    <message>
        <source>No later round is on file. Import an article that tells of one (Ctrl+O): passages on the same matter are offered here.</source>
        <translation>Aucune session ultérieure au dossier. Importez un article qui en parle (Ctrl+O)&#xa0;: les passages sur le même sujet sont proposés ici.</translation>
    </message>
    <message>
        <source>The articles of later rounds do not seem to mention it. If one does, select its words there and choose Facts, Commitments (Ctrl+Shift+K): they are offered here.</source>
        <translation>Les articles des sessions ultérieures ne semblent pas le mentionner. Si l’un d’eux le fait, sélectionnez-y les mots et choisissez Données, Engagements (Ctrl+Maj+K)&#xa0;: ils sont proposés ici.</translation>
    </message>
    <message>
        <source>%1, as the sentence says</source>
        <translation>%1, d’après la phrase</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Engagement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commitment: by whom</source>
        <translation>Engagement&#xa0;: par qui</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Comparé avec l’état actuel</translation>
    </message>
    <message>
        <source>Compared with version %1 of %2</source>
        <translation>Comparé avec la version %1 du %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No %4 figure is known for %3.</source>
        <translation>Aucun chiffre connu pour %3 (%4).</translation>
    </message>
    <message>
        <source>%1 and %2 do not cover the same months. The %4 figure for %3 is missing.</source>
        <translation>%1 et %2 ne couvrent pas les mêmes mois. Il manque le chiffre pour %3 (%4).</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 come from different reporters.</source>
        <translation>Les chiffres pour %1 et %2 viennent de déclarants différents.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 concern different partners.</source>
        <translation>Les chiffres pour %1 et %2 concernent des partenaires différents.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are of different flows.</source>
        <translation>Les chiffres pour %1 et %2 sont de flux différents.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 count different goods.</source>
        <translation>Les chiffres pour %1 et %2 comptent des biens différents.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are in different currencies.</source>
        <translation>Les chiffres pour %1 et %2 sont dans des devises différentes.</translation>
    </message>
    <message>
        <source>The %4 figure for %3 is missing.</source>
        <translation>Il manque le chiffre pour %3 (%4).</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is below zero: %3 in “%4”, %5.</source>
        <translation>Le chiffre pour %2 est inférieur à zéro (%1)&#xa0;: %3 dans «&#x202f;%4&#x202f;», %5.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is zero: there is no change in per cent on it.</source>
        <translation>Le chiffre pour %2 est nul (%1)&#xa0;: il n’y a pas de variation en pour cent par rapport à lui.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>, %1 against another edition</source>
        <translation>, %1 par rapport à une autre édition</translation>
    </message>
    <message>
        <source>, the two figures come from different editions</source>
        <translation>, les deux chiffres viennent d’éditions différentes</translation>
    </message>
    <message>
        <source>; the time of the figure for %1 is inferred</source>
        <translation>&#xa0;; la période du chiffre pour %1 est déduite</translation>
    </message>
    <message>
        <source>; the value for %1 is not plausible</source>
        <translation>&#xa0;; la valeur pour %1 n’est pas plausible</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening the dossier…</source>
        <translation>Ouverture du dossier…</translation>
    </message>
    <message>
        <source>%1 – Briefing</source>
        <comment>Kazakhstan – Belgium – Briefing</comment>
        <translation>%1 – Briefing</translation>
    </message>
    <message>
        <source>%1 – evidence pack – Briefing</source>
        <comment>Kazakhstan – Belgium – evidence pack – Briefing</comment>
        <translation>%1 – paquet de preuves – Briefing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Later figures are left out, and nothing can be changed. F7 comes back to today.</source>
        <translation>Les chiffres ultérieurs sont omis et rien ne peut être changé. F7 ramène à aujourd’hui.</translation>
    </message>
    <message>
        <source>Changes made by other programs are held back.</source>
        <translation>Les changements faits par d’autres programmes restent en attente.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>European Union of 28</source>
        <translation>Union européenne à 28</translation>
    </message>
    <message>
        <source>European Union (changing composition)</source>
        <translation>Union européenne (composition changeante)</translation>
    </message>
    <message>
        <source>euro area</source>
        <translation>zone euro</translation>
    </message>
    <message>
        <source>euro area of 20</source>
        <translation>zone euro à 20</translation>
    </message>
    <message>
        <source>all outside the European Union</source>
        <translation>tous hors de l’Union européenne</translation>
    </message>
    <message>
        <source>all within the European Union</source>
        <translation>tous dans l’Union européenne</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Union économique eurasiatique</translation>
    </message>
    <message>
        <source>Commonwealth of Independent States</source>
        <translation>Communauté des États indépendants</translation>
    </message>
    <message>
        <source>Belgium–Luxembourg</source>
        <translation>Belgique–Luxembourg</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>tous les partenaires</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlande du Nord</translation>
    </message>
    <message>
        <source>United Kingdom without Northern Ireland</source>
        <translation>Royaume-Uni sans l’Irlande du Nord</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Union soviétique</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Tchécoslovaquie</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Yougoslavie</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Serbie-et-Monténégro</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>République démocratique allemande</translation>
    </message>
    <message>
        <source>Sudan (before 2012)</source>
        <translation>Soudan (avant 2012)</translation>
    </message>
    <message>
        <source>areas not specified</source>
        <translation>zones non précisées</translation>
    </message>
    <message>
        <source>bunkers</source>
        <translation>soutes et avitaillement</translation>
    </message>
    <message>
        <source>free zones</source>
        <translation>zones franches</translation>
    </message>
    <message>
        <source>special categories</source>
        <translation>catégories spéciales</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Europe, sans précision</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>Afrique, sans précision</translation>
    </message>
    <message>
        <source>Northern Africa, not specified</source>
        <translation>Afrique du Nord, sans précision</translation>
    </message>
    <message>
        <source>North and Central America, not specified</source>
        <translation>Amérique du Nord et centrale, sans précision</translation>
    </message>
    <message>
        <source>Latin America, not specified</source>
        <translation>Amérique latine, sans précision</translation>
    </message>
    <message>
        <source>Caribbean, not specified</source>
        <translation>Caraïbes, sans précision</translation>
    </message>
    <message>
        <source>Central American Common Market, not specified</source>
        <translation>Marché commun centraméricain, sans précision</translation>
    </message>
    <message>
        <source>Latin American Integration Association, not specified</source>
        <translation>Association latino-américaine d’intégration, sans précision</translation>
    </message>
    <message>
        <source>Oceania, not specified</source>
        <translation>Océanie, sans précision</translation>
    </message>
    <message>
        <source>Western Asia, not specified</source>
        <translation>Asie occidentale, sans précision</translation>
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
        <translation>Rien ne peut être changé&#xa0;: ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be changed: an earlier day is shown. F7 comes back to today.</source>
        <translation>Rien ne peut être modifié : un jour antérieur est affiché. F7 ramène à aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Retirer le dossier d’exemple</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The amount must be a number, such as %1.</source>
        <translation>Le montant doit être un nombre, par exemple %1.</translation>
    </message>
    <message>
        <source>The change must be a number of per cent, such as %1.</source>
        <translation>L’évolution doit être un nombre en pour cent, par exemple %1.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>Le dernier mois précède le premier.</translation>
    </message>
    <message>
        <source>Write a period as a year or months, such as 2023, %1 or 2024-01 – 2024-08.</source>
        <translation>Écrivez une période en année ou en mois, par exemple 2023, %1 ou 2024-01 – 2024-08.</translation>
    </message>
    <message>
        <source>Write a date with its year, such as %1 or 2024-10-18, or less of it: 2024-10, 2024.</source>
        <translation>Écrivez une date avec son année, par exemple %1 ou 2024-10-18, ou moins précise&#xa0;: 2024-10, 2024.</translation>
    </message>
    <message>
        <source>“%1” is no country known here. Write its name or two-letter code, such as %2 or BE.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pays connu ici. Écrivez son nom ou son code à deux lettres, par exemple %2 ou BE.</translation>
    </message>
    <message>
        <source>Write a currency as its three-letter code, such as USD or KZT.</source>
        <translation>Écrivez la devise par son code à trois lettres, par exemple USD ou KZT.</translation>
    </message>
    <message>
        <source>The round must be a number from 1 to %1.</source>
        <translation>La session doit être un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Choose what the figure counts: exports, imports, turnover …</source>
        <translation>Choisissez ce que compte le chiffre&#xa0;: exportations, importations, échanges …</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Déclarant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne doit avoir un nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Date ou période</translation>
    </message>
    <message>
        <source>Write the sum with its currency, such as 90 million EUR.</source>
        <translation>Écrivez la somme avec sa devise, par exemple 90 millions EUR.</translation>
    </message>
    <message>
        <source>A figure needs an amount, such as %1, or a change.</source>
        <translation>Un chiffre demande un montant, par exemple %1, ou une évolution.</translation>
    </message>
    <message>
        <source>Only a balance can be negative. Check the sign of the amount.</source>
        <translation>Seul un solde peut être négatif. Vérifiez le signe du montant.</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Ouvrir le dossier d’exemple</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Déposez un article ici</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Web page, PDF, Word, mail, news feed, text, or a table of figures.</source>
        <translation>Page web, PDF, Word, courriel, fil d’actualité, texte ou tableau de chiffres.</translation>
    </message>
    <message>
        <source>No article was known on %1</source>
        <translation>Aucun article n’était connu le %1</translation>
    </message>
    <message>
        <source>1 article of this dossier was published later.</source>
        <translation>1 article de ce dossier a été publié après.</translation>
    </message>
    <message>
        <source>%1 articles of this dossier were published later.</source>
        <translation>%1 articles de ce dossier ont été publiés après.</translation>
    </message>
    <message>
        <source>There is no article in this dossier yet.</source>
        <translation>Il n’y a pas encore d’article dans ce dossier.</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 ramène à aujourd’hui.</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Briefing uses no network.</source>
        <translation>Les articles restent sur cet ordinateur. Briefing n’utilise pas le réseau.</translation>
    </message>
    <message>
        <source>You can also paste text with %1.</source>
        <translation>Vous pouvez aussi coller un texte avec %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Political consultations</source>
        <translation>Consultations politiques</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Joint commission</source>
        <translation>Commission mixte</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Data release</source>
        <translation>Publication de données</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présence</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>en partie en ligne</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>%1 round</source>
        <comment>5th round</comment>
        <translation>%1 session</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Consultations and trade</source>
        <translation>Consultations et échanges</translation>
    </message>
    <message>
        <source>One time axis for dates and figures</source>
        <translation>Un seul axe du temps pour dates et chiffres</translation>
    </message>
    <message>
        <source>Dates in the article appear here</source>
        <translation>Les dates de l’article apparaissent ici</translation>
    </message>
    <message>
        <source>Figures in the article appear here</source>
        <translation>Les chiffres de l’article apparaissent ici</translation>
    </message>
    <message>
        <source>No dated event yet</source>
        <translation>Aucun événement daté pour l’instant</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Show in the article</source>
        <translation>Voir dans l’article</translation>
    </message>
    <message>
        <source>Evidence of the chosen claim</source>
        <translation>Éléments de l’affirmation choisie</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>no partner named</source>
        <translation>aucun partenaire nommé</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Évolution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next step, %1</source>
        <translation>Prochaine étape, %1</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>fiabilité élevée</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>fiabilité moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>fiabilité faible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Medium confidence: period carried over</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>reporter inferred</comment>
        <translation>%1 par déduction</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <comment>reporter assumed</comment>
        <translation>%1 par hypothèse</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rejeter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark %1 as conflict</source>
        <translation>Marquer comme divergent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Marquer comme %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n facts</source>
        <translation>
            <numerusform>Confirmer %n donnée</numerusform>
            <numerusform>Confirmer %n données</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Fusionner avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Séparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Part %1 into a person of their own</source>
        <translation>Séparer %1 en une personne à part</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Trancher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the figure of %1</source>
        <translation>Prendre le chiffre de %1</translation>
    </message>
    <message>
        <source>1 fact waits for your decision</source>
        <translation>1 donnée à trancher</translation>
    </message>
    <message>
        <source>%1 facts wait for your decision</source>
        <translation>%1 données à trancher</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision</source>
        <translation>Aucune donnée de cet article ne demande de décision</translation>
    </message>
    <message>
        <source>Every fact of this article is decided</source>
        <translation>Toutes les données de cet article sont décidées</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>All %1 figures are of one side: %2</source>
        <comment>All 7 figures are of one side: Kazakhstan</comment>
        <translation>Les chiffres (%1) viennent tous d’un seul côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 quotation is a translation, not the speaker’s own words</source>
        <translation>1 citation est une traduction, non les mots mêmes du locuteur</translation>
    </message>
    <message>
        <source>%1 quotations are translations, not the speakers’ own words</source>
        <translation>%1 citations sont des traductions, non les mots mêmes des locuteurs</translation>
    </message>
    <message>
        <source>also said as “%1”</source>
        <translation>dit aussi «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: left out of checks and series</source>
        <comment>target: left out of checks and series</comment>
        <translation>%1&#xa0;: hors vérifications et séries</translation>
    </message>
    <message>
        <source>one product only: left out of sums and series</source>
        <translation>un seul produit&#xa0;: hors sommes et séries</translation>
    </message>
    <message>
        <source>period not known: not in the chart</source>
        <translation>période inconnue&#xa0;: absent du graphique</translation>
    </message>
    <message>
        <source>partner not known: not in the chart</source>
        <translation>partenaire inconnu&#xa0;: absent du graphique</translation>
    </message>
    <message>
        <source>Commitments: %1</source>
        <comment>Commitments: 3 carried, 1 silent, 1 done</comment>
        <translation>Engagements&#xa0;: %1</translation>
    </message>
    <message>
        <source>belongs to a commitment of %1</source>
        <comment>belongs to a commitment of 4th, 12 May 2022</comment>
        <translation>relève d’un engagement (%1)</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>édition du %1</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>tel que déclaré</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>réconcilié</translation>
    </message>
    <message>
        <source>mirror figure</source>
        <translation>chiffre miroir</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Selected fact</source>
        <translation>Donnée sélectionnée</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Marquer comme divergente</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>The other file is right</source>
        <translation>L’autre fichier est juste</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Donnée précédente</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Donnée suivante</translation>
    </message>
    <message>
        <source>Select a figure, an event or a word in the article to see its sentence.</source>
        <translation>Sélectionnez un chiffre, un événement ou un mot de l’article pour voir sa phrase.</translation>
    </message>
    <message>
        <source>%1 holds instead, from %2</source>
        <translation>%1 vaut à la place, d’après %2</translation>
    </message>
    <message>
        <source>Another file is right…</source>
        <translation>Un autre fichier est juste…</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Donnée %1 sur %2</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New, from “%1”</source>
        <translation>Nouvelle, de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This does not fit the field “%1”.</source>
        <translation>Cela ne convient pas au champ «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>FactLinks</name>
    <message>
        <source>Facts in the text</source>
        <translation>Données dans le texte</translation>
    </message>
</context>
<context>
    <name>FactPopover</name>
    <message>
        <source>Edit fact</source>
        <translation>Modifier la donnée</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Nouvelle donnée</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Briefing has a fault</source>
        <translation>Briefing a un défaut</translation>
    </message>
    <message>
        <source>Something in Briefing went wrong.</source>
        <translation>Quelque chose n’a pas fonctionné dans Briefing.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe in the library. You can go on working. The report below holds no titles, paths or figures and is sent to nobody; it lies in %1.</source>
        <translation>Tout ce qui a été enregistré est en sécurité dans la bibliothèque. Vous pouvez continuer à travailler. Le rapport ci-dessous ne contient ni titres, ni chemins, ni chiffres et n’est envoyé à personne&#x202f;; il se trouve dans %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>change</source>
        <translation>évolution</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>déclarant</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>qualificatif</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>round</source>
        <translation>session</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
</context>
<context>
    <name>FigureStatus</name>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>change</source>
        <translation>évolution</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Get figures</source>
        <translation>Obtenir les chiffres</translation>
    </message>
    <message>
        <source>Trade of %1 and %2</source>
        <translation>Échanges %1 – %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1.</source>
        <translation>Exportations et importations telles que chaque partie les déclare, années depuis %1.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1, and goods by HS chapter.</source>
        <translation>Exportations et importations telles que chaque partie les déclare, années depuis %1, et biens par chapitre SH.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1, and goods by HS chapter.</source>
        <translation>Exportations et importations telles que chaque partie les déclare, années et mois depuis %1, et biens par chapitre SH.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1.</source>
        <translation>Exportations et importations telles que chaque partie les déclare, années et mois depuis %1.</translation>
    </message>
    <message>
        <source>No source is switched on. Choose them under Sources…</source>
        <translation>Aucune source n’est activée. Choisissez-les sous Sources…</translation>
    </message>
    <message>
        <source>Working offline: no source is asked.</source>
        <translation>Travail hors ligne&#xa0;: aucune source n’est interrogée.</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>Demande à %1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Réexportations</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Réimportations</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>turnover, in a narrow place</comment>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move (Alt+Up, Alt+Down)</source>
        <translation>Glissez pour déplacer (Alt+Haut, Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Briefing help</source>
        <translation>Aide de Briefing</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Manual (in English)</source>
        <translation>Manuel (en anglais)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>a table of your own</source>
        <translation>un tableau à vous</translation>
    </message>
    <message>
        <source>%1, edition not dated</source>
        <translation>%1, édition sans date</translation>
    </message>
    <message>
        <source>%1, edition of %2</source>
        <translation>%1, édition du %2</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 produit</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency (quantity or share)</source>
        <translation>sans devise (quantité ou part)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>half-years</source>
        <translation>semestres</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>parts of years</source>
        <translation>parties d’années</translation>
    </message>
    <message>
        <source>other periods</source>
        <translation>autres périodes</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 chiffre nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n chiffre nouveau</numerusform>
            <numerusform>%n chiffres nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new series</source>
        <translation>1 série nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n série nouvelle</numerusform>
            <numerusform>%n séries nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is in the library already</source>
        <translation>1 chiffre est déjà dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are in the library already</source>
        <translation>
            <numerusform>%n chiffre est déjà dans la bibliothèque</numerusform>
            <numerusform>%n chiffres sont déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is revised; the earlier one stays readable</source>
        <translation>1 chiffre est révisé&#x202f;; le précédent reste lisible</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are revised; the earlier ones stay readable</source>
        <translation>
            <numerusform>%n chiffre est révisé&#x202f;; le précédent reste lisible</numerusform>
            <numerusform>%n chiffres sont révisés&#x202f;; les précédents restent lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure differs from the library’s of the same edition</source>
        <translation>1 chiffre diffère de celui de la bibliothèque pour la même édition</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the library’s of the same edition</source>
        <translation>
            <numerusform>%n chiffre diffère de celui de la bibliothèque pour la même édition</numerusform>
            <numerusform>%n chiffres diffèrent de ceux de la bibliothèque pour la même édition</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure of the earlier file is not in this one and leaves</source>
        <translation>1 chiffre du fichier précédent n’est pas dans celui-ci et est retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the earlier file are not in this one and leave</source>
        <translation>
            <numerusform>%n chiffre du fichier précédent n’est pas dans celui-ci et est retiré</numerusform>
            <numerusform>%n chiffres du fichier précédent ne sont pas dans celui-ci et sont retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 ligne attend une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer</source>
        <translation>
            <numerusform>%n ligne attend une réponse</numerusform>
            <numerusform>%n lignes attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Figures below zero (%1, the first at %2) are kept and marked as implausible</source>
        <translation>Les chiffres inférieurs à zéro (%1, le premier&#xa0;: %2) sont gardés et marqués comme invraisemblables</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They go to the dossier %2.</source>
        <translation>Aucune de ses lignes ne concerne %1. Elles vont dans le dossier %2.</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They are of %2; each shows in the dossier of its pair.</source>
        <translation>Aucune de ses lignes ne concerne %1. Elles concernent %2&#x202f;; chacune apparaît dans le dossier de sa paire.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Whose figures are these, and on trade with whom?</source>
        <translation>De qui sont ces chiffres, et sur les échanges avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>In which unit and currency is “%1”?</source>
        <translation>En quelle unité et devise est «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which currency is “%1”?</source>
        <translation>Quelle devise est «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which scale is “%1”?</source>
        <translation>Quelle échelle est «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which period is “%1”?</source>
        <translation>Quelle période est «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What is “%1”: exports, imports, turnover?</source>
        <translation>Qu’est-ce que «&#x202f;%1&#x202f;»&#xa0;: exportations, importations, échanges&#x202f;?</translation>
    </message>
    <message>
        <source>Which country is “%1” (it reports the figures)?</source>
        <translation>Quel pays est «&#x202f;%1&#x202f;» (il déclare les chiffres)&#x202f;?</translation>
    </message>
    <message>
        <source>Which country is “%1” (the partner)?</source>
        <translation>Quel pays est «&#x202f;%1&#x202f;» (le partenaire)&#x202f;?</translation>
    </message>
    <message>
        <source>How is “%1” to be read?</source>
        <translation>Comment faut-il lire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which number is “%1”?</source>
        <translation>Quel nombre est «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than its heading: %1</source>
        <translation>Cette ligne a plus ou moins de cellules que l’en-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>These figures of %1 are a thousand times, or a thousandth of, what the library holds. What is right?</source>
        <translation>Ces chiffres (%1) valent mille fois ceux de la bibliothèque, ou un millième. Qu’est-ce qui est juste&#x202f;?</translation>
    </message>
    <message>
        <source>The file differs from the library in the same edition. What shall hold?</source>
        <translation>Le fichier diffère de la bibliothèque pour la même édition. Que retenir&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is not understood (%2). What is it?</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris (%2). Qu’est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>1 row, at %1</source>
        <translation>1 ligne (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, the first at %1</source>
        <translation>
            <numerusform>%n ligne (%1)</numerusform>
            <numerusform>%n lignes, la première&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>row </source>
        <translation>ligne </translation>
    </message>
    <message>
        <source>column </source>
        <translation>colonne </translation>
    </message>
    <message>
        <source>%1 reports, on trade with %2</source>
        <translation>Déclarant %1, échanges avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>unités simples</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>milliards</translation>
    </message>
    <message>
        <source>The file is in %1: read it so</source>
        <translation>Le fichier est en %1&#xa0;: le lire ainsi</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>La virgule sépare les décimales</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>Le point sépare les décimales</translation>
    </message>
    <message>
        <source>The file is right as it is printed</source>
        <translation>Le fichier est juste tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>Keep both side by side, marked as differing</source>
        <translation>Garder les deux côte à côte, marqués comme divergents</translation>
    </message>
    <message>
        <source>This file is right: its figures hold, the others stay readable</source>
        <translation>Ce fichier est juste&#xa0;: ses chiffres valent, les autres restent lisibles</translation>
    </message>
    <message>
        <source>This file is the newer state: take back its earlier import</source>
        <translation>Ce fichier est l’état le plus récent&#xa0;: annuler son importation précédente</translation>
    </message>
    <message>
        <source>The library is right: leave these rows out</source>
        <translation>La bibliothèque est juste&#xa0;: laisser ces lignes de côté</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Laisser ces lignes de côté</translation>
    </message>
    <message>
        <source>a newer text of the article</source>
        <translation>un texte plus récent de l’article</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 donnée</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n donnée</numerusform>
            <numerusform>%n données</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier text kept</source>
        <translation>1 texte antérieur gardé</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts kept</source>
        <translation>
            <numerusform>%n texte antérieur gardé</numerusform>
            <numerusform>%n textes antérieurs gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 revised</source>
        <translation>1 révisé</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n révisé</numerusform>
            <numerusform>%n révisés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 divergent</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n divergent</numerusform>
            <numerusform>%n divergents</numerusform>
        </translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 déjà connu</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message>
        <source>The text before it holds again; this one stays readable among the older versions.</source>
        <translation>Le texte précédent vaut de nouveau&#x202f;; celui-ci reste lisible parmi les versions antérieures.</translation>
    </message>
    <message>
        <source>Notes and decisions go to where their words stand, or wait in the article.</source>
        <translation>Les notes et décisions vont là où se trouvent leurs mots, ou attendent dans l’article.</translation>
    </message>
    <message>
        <source>The article leaves with 1 fact.</source>
        <translation>L’article est retiré avec 1 donnée.</translation>
    </message>
    <message>
        <source>1 figure repeats an earlier one of the file and is taken once: %1</source>
        <translation>1 chiffre en répète un précédent du fichier et n’est pris qu’une fois&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures repeat earlier ones of the file and are taken once: %1</source>
        <translation>
            <numerusform>%n chiffre en répète un précédent du fichier et n’est pris qu’une fois&#xa0;: %1</numerusform>
            <numerusform>%n chiffres en répètent de précédents du fichier et ne sont pris qu’une fois&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article leaves with %n facts.</source>
        <translation>
            <numerusform>L’article est retiré avec %n donnée.</numerusform>
            <numerusform>L’article est retiré avec %n données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its earlier text leaves with it.</source>
        <translation>Son texte antérieur est retiré avec lui.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n earlier texts leave with it.</source>
        <translation>
            <numerusform>Son %n texte antérieur est retiré avec lui.</numerusform>
            <numerusform>Ses %n textes antérieurs sont retirés avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them you decided or corrected; that is kept with it.</source>
        <translation>Vous avez tranché ou corrigé 1 d’entre elles&#x202f;; votre décision est gardée avec elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them you decided or corrected; that is kept with it.</source>
        <translation>
            <numerusform>Vous avez tranché ou corrigé %n d’entre elles&#x202f;; votre décision est gardée avec elle.</numerusform>
            <numerusform>Vous avez tranché ou corrigé %n d’entre elles&#x202f;; vos décisions sont gardées avec elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note or highlight leaves with it.</source>
        <translation>1 note ou surlignage est retiré avec lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes and highlights leave with it.</source>
        <translation>
            <numerusform>%n note ou surlignage est retiré avec lui.</numerusform>
            <numerusform>%n notes et surlignages sont retirés avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure leaves chart, tables and summary.</source>
        <translation>1 chiffre quitte graphique, tableaux et synthèse.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures leave chart, tables and summary.</source>
        <translation>
            <numerusform>%n chiffre quitte graphique, tableaux et synthèse.</numerusform>
            <numerusform>%n chiffres quittent graphique, tableaux et synthèse.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier figure that it had replaced shows again.</source>
        <translation>1 chiffre antérieur qu’il avait remplacé réapparaît.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier figures that they had replaced show again.</source>
        <translation>
            <numerusform>%n chiffre antérieur qui avait été remplacé réapparaît.</numerusform>
            <numerusform>%n chiffres antérieurs qui avaient été remplacés réapparaissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure stays: %1 gives it too.</source>
        <translation>1 chiffre reste&#xa0;: il figure aussi dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stay: %1 gives them too.</source>
        <translation>
            <numerusform>%n chiffre reste&#xa0;: il figure aussi dans %1.</numerusform>
            <numerusform>%n chiffres restent&#xa0;: ils figurent aussi dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later revisions from %1 are not touched.</source>
        <translation>Les révisions ultérieures issues de %1 ne sont pas touchées.</translation>
    </message>
    <message>
        <source>1 figure corrected by hand stays as corrected.</source>
        <translation>1 chiffre corrigé à la main reste tel que corrigé.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures corrected by hand stay as corrected.</source>
        <translation>
            <numerusform>%n chiffre corrigé à la main reste tel que corrigé.</numerusform>
            <numerusform>%n chiffres corrigés à la main restent tels que corrigés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file goes on waiting for an answer.</source>
        <translation>1 ligne du fichier continue d’attendre une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file go on waiting for an answer.</source>
        <translation>
            <numerusform>%n ligne du fichier continue d’attendre une réponse.</numerusform>
            <numerusform>%n lignes du fichier continuent d’attendre une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>basis of the figure</source>
        <translation>base du chiffre</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>séparateur décimal</translation>
    </message>
    <message>
        <source>exports or imports</source>
        <translation>exportations ou importations</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>key of the series</source>
        <translation>clé de la série</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>partner country</source>
        <translation>pays partenaire</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>biens</translation>
    </message>
    <message>
        <source>reporting country</source>
        <translation>pays déclarant</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>standing of the figure</source>
        <translation>statut du chiffre</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>The figures are in the library.</source>
        <translation>Les chiffres sont dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose two countries to see those between them.</source>
        <translation>Choisissez deux pays pour voir ceux entre eux.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Both countries’ figures are here.</source>
        <translation>Les chiffres des deux pays sont là.</translation>
    </message>
    <message>
        <source>See what %1 and %2 say of the same goods, and how far apart they are.</source>
        <translation>%1 et %2&#xa0;: voyez ce que chacun déclare des mêmes biens, et leur écart.</translation>
    </message>
    <message>
        <source>Show both sides’ figures</source>
        <translation>Voir les chiffres des deux parties</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Fichier %1 sur %2</translation>
    </message>
    <message>
        <source>Remember the answers for tables with this heading</source>
        <translation>Retenir les réponses pour les tableaux avec cet en-tête</translation>
    </message>
    <message>
        <source>Take it again whenever it is saved</source>
        <translation>Le reprendre à chaque enregistrement</translation>
    </message>
    <message>
        <source>While Briefing runs, each saved state of this file takes the place of the one before</source>
        <translation>Tant que Briefing est ouvert, chaque état enregistré de ce fichier remplace le précédent</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Ce que vous seul pouvez dire</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>What is revised</source>
        <translation>Ce qui est révisé</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>and 1 kind of values more</source>
        <translation>et 1 autre type de valeurs</translation>
    </message>
    <message numerus="yes">
        <source>and %n kinds of values more</source>
        <translation>
            <numerusform>et %n autre type de valeurs</numerusform>
            <numerusform>et %n autres types de valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Déclarant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose the pair to look at…</source>
        <translation>Choisir la paire à regarder…</translation>
    </message>
    <message>
        <source>All figures are kept; those of other pairs show when you open a dossier of theirs.</source>
        <translation>Tous les chiffres sont gardés&#x202f;; ceux des autres paires apparaissent quand vous ouvrez un dossier les concernant.</translation>
    </message>
    <message>
        <source>%1 (new dossier)</source>
        <translation>%1 (nouveau dossier)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures that change</source>
        <translation>Chiffres qui changent</translation>
    </message>
    <message>
        <source>Import, 1 row waits</source>
        <translation>Importer, 1 ligne en attente</translation>
    </message>
    <message numerus="yes">
        <source>Import, %n rows wait</source>
        <translation>
            <numerusform>Importer, %n ligne en attente</numerusform>
            <numerusform>Importer, %n lignes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Répondre plus tard</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read again, changed</source>
        <translation>Relu, modifié</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>1 file read</source>
        <translation>1 fichier lu</translation>
    </message>
    <message>
        <source>%1 files read</source>
        <translation>%1 fichiers lus</translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation>%1 déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 non lus</translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>le reste a été annulé</translation>
    </message>
    <message>
        <source>the rest was not begun</source>
        <translation>le reste n’a pas été commencé</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Rien n’a été lu</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 donnée</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 données</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 chiffre</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 chiffres</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Everything that came in, newest first. Taking an import back is a step that undo takes back.</source>
        <translation>Tout ce qui est entré, du plus récent au plus ancien. L’annulation d’une importation peut elle-même être défaite avec «&#x202f;Annuler&#x202f;».</translation>
    </message>
    <message>
        <source>Answer now…</source>
        <translation>Répondre maintenant…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File or article</source>
        <translation>Fichier ou article</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Ce qu’elle a apporté</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 table waits for your answer</source>
        <translation>1 tableau attend votre réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait for your answer</source>
        <translation>
            <numerusform>%n tableau attend votre réponse</numerusform>
            <numerusform>%n tableaux attendent votre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Bring this import back</source>
        <translation>Rétablir cette importation</translation>
    </message>
    <message>
        <source>This import was taken back. Bringing it back shows its figures and facts again.</source>
        <translation>Cette importation a été annulée. La rétablir fait réapparaître ses chiffres et ses données.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Annuler %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Articles and trade tables (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</source>
        <translation>Articles et tableaux du commerce (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</translation>
    </message>
    <message>
        <source>Evidence packs (*.briefing)</source>
        <translation>Paquets de preuves (*.briefing)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Briefing loads nothing from the network.</source>
        <translation>Briefing ne charge rien depuis le réseau.</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop the file here.</source>
        <translation>Enregistrez la page dans votre navigateur et déposez le fichier ici.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Il n’y a rien à importer ici.</translation>
    </message>
    <message>
        <source>Use a web page, a text file, or copied words.</source>
        <translation>Utilisez une page web, un fichier texte ou des mots copiés.</translation>
    </message>
    <message>
        <source>These are too many words to paste.</source>
        <translation>Le texte à coller est trop long.</translation>
    </message>
    <message>
        <source>Save them as a text file and import that.</source>
        <translation>Enregistrez-le comme fichier texte et importez ce fichier.</translation>
    </message>
    <message>
        <source>Pasted article</source>
        <translation>Article collé</translation>
    </message>
    <message>
        <source>Finding facts…</source>
        <translation>Recherche des données…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importation %1 sur %2</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Issued summaries</source>
        <translation>Synthèses émises</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Telle qu’émise</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Shown beside the list</source>
        <translation>Affiché à côté de la liste</translation>
    </message>
    <message>
        <source>Nothing was printed or saved of this dossier yet.</source>
        <translation>Rien n’a encore été imprimé ni enregistré de ce dossier.</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Enregistrer à nouveau…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Réimprimer…</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Enregistrer les changements…</translation>
    </message>
    <message>
        <source>Print changes…</source>
        <translation>Imprimer les changements…</translation>
    </message>
    <message>
        <source>This was no PDF. Save it again to look at it; it is kept as it was, byte for byte.</source>
        <translation>Ce n’était pas un PDF. Enregistrez-le à nouveau pour le regarder&#x202f;; il est gardé tel quel, octet par octet.</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without keeping the document.</source>
        <translation>Une version antérieure de Briefing a noté cette émission sans garder le document.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>La page n’a pas pu être composée. Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>La page a été émise, mais la bibliothèque n’a pas pu le noter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Issued summaries</source>
        <translation>Synthèses émises</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sans mention</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
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
        <translation>Copies</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n items unreviewed</source>
        <translation>
            <numerusform>%n élément non vérifié</numerusform>
            <numerusform>%n éléments non vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Perhaps the same story as “%1” (%2)</source>
        <translation>Peut-être la même nouvelle que «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>Tells the same event as “%1” (%2)</source>
        <translation>Raconte le même événement que «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>the same page</source>
        <translation>la même page</translation>
    </message>
    <message>
        <source>%1 of 100 words alike</source>
        <translation>%1 mots sur 100 identiques</translation>
    </message>
    <message>
        <source>figures that agree: %1</source>
        <translation>chiffres concordants&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same round</source>
        <translation>la même session</translation>
    </message>
    <message>
        <source>people in common: %1</source>
        <translation>personnes en commun&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KinOffer</name>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Même nouvelle</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Même événement</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Other sum of money</source>
        <translation>Autre somme d’argent</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Other sums of money</source>
        <translation>Autres sommes d’argent</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Click hides these underlines, Alt-click shows only these.</source>
        <translation>Un clic masque ces soulignements, Alt+clic ne montre qu’eux.</translation>
    </message>
</context>
<context>
    <name>KnownOn</name>
    <message>
        <source>As known on a day</source>
        <translation>État à une date</translation>
    </message>
    <message>
        <source>The whole window then shows what had been published by that day: later editions and corrections of tables, and later articles with the facts in them, are left out. Undated tables and the figures of undated articles count from the end of their period. Your decisions on facts hold. Nothing can be changed meanwhile.</source>
        <translation>Toute la fenêtre montre alors ce qui était publié à cette date&#xa0;: les éditions et corrections ultérieures des tableaux et les articles ultérieurs avec leurs données sont omis. Les tableaux sans date et les chiffres d’articles sans date comptent à partir de la fin de leur période. Vos décisions sur les données restent valables. Rien ne peut être changé entre-temps.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Days that brought figures</source>
        <translation>Jours avec de nouveaux chiffres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Rounds</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
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
        <translation>Italien</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>The article is read anew in this language. You see what would change before anything does.</source>
        <translation>L’article est relu dans cette langue. Vous voyez ce qui changerait avant que rien ne change.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Selon le texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Voir ce qui change…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hatched: part of year</source>
        <translation>Hachuré&#xa0;: partie de l’année</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajouté le %1</translation>
    </message>
    <message>
        <source>Without a dossier</source>
        <translation>Sans dossier</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 à vérifier</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Mentioned, not imported</source>
        <translation>Cités, non importés</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Which articles are listed</source>
        <translation>Quels articles sont affichés</translation>
    </message>
    <message>
        <source>No dossiers yet. The first article you add starts one, named after the two countries it mentions.</source>
        <translation>Aucun dossier pour l’instant. Le premier article que vous ajoutez en ouvre un, du nom des deux pays qu’il cite.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Aucun article pour l’instant.</translation>
    </message>
    <message>
        <source>No article was known on this day.</source>
        <translation>Aucun article n’était connu à cette date.</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>Rien n’attend de vérification.</translation>
    </message>
    <message>
        <source>Source of a printed page</source>
        <translation>Source d’une page imprimée</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>No two sources of this dossier disagree, and nothing is disputed.</source>
        <translation>Aucune divergence entre les sources de ce dossier, et aucune donnée n’est contestée.</translation>
    </message>
    <message>
        <source>No articles match ‘%1’.</source>
        <translation>Aucun article ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing known on %2 matches ‘%1’.</source>
        <translation>Rien de connu le %2 ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Articles of this dossier</source>
        <translation>Articles de ce dossier</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove dossier %1</source>
        <translation>Retirer le dossier %1</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Copier la source</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Classer dans</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Retirer de %1</translation>
    </message>
    <message>
        <source>File under %1</source>
        <translation>Classer dans %1</translation>
    </message>
    <message>
        <source>Same story as “%1”</source>
        <translation>Même nouvelle que «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Same event as “%1”</source>
        <translation>Même événement que «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Même nouvelle</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Pas la même nouvelle</translation>
    </message>
</context>
<context>
    <name>LiveIndicator</name>
    <message>
        <source>Live · updated %1</source>
        <translation>En direct · mis à jour à %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Paused · figures from %1</source>
        <translation>En pause · chiffres de %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Offline · figures from %1</source>
        <translation>Hors ligne · chiffres de %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Live figures: %1</source>
        <translation>Chiffres en direct&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MarginColumn</name>
    <message>
        <source>Facts in margin</source>
        <translation>Données en marge</translation>
    </message>
</context>
<context>
    <name>MarkChip</name>
    <message>
        <source>Portion mark: %1</source>
        <translation>Mention du paragraphe&#xa0;: %1</translation>
    </message>
    <message>
        <source>No portion mark</source>
        <translation>Aucune mention du paragraphe</translation>
    </message>
    <message>
        <source>Mark how sensitive this paragraph is: (U), (R), (C) or your own</source>
        <translation>Indiquer la sensibilité de ce paragraphe : (U), (R), (C) ou votre propre mention</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>Arti&amp;cle</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>D&amp;onnées</translation>
    </message>
    <message>
        <source>Char&amp;t</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Marquer la sélection comme</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Cut time by</source>
        <translation>Découper par</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge facts</source>
        <translation>Fusionner les données</translation>
    </message>
    <message>
        <source>Which fact says the same as this one?</source>
        <translation>Quelle donnée dit la même chose&#x202f;?</translation>
    </message>
    <message>
        <source>Facts of the same kind</source>
        <translation>Données du même type</translation>
    </message>
    <message>
        <source>The one that leads keeps its place; the other stays beneath it.</source>
        <translation>La donnée principale garde sa place&#x202f;; l’autre reste en dessous.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>large</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>à expliquer</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>pas de rapport</translation>
    </message>
    <message>
        <source>CIF and FOB</source>
        <translation>CAF et FAB</translation>
    </message>
    <message>
        <source>Transit, re-export</source>
        <translation>Transit, réexportation</translation>
    </message>
    <message>
        <source>Origin, consignment</source>
        <translation>Origine, provenance</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Décalage dans le temps</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Scope, edition</source>
        <translation>Champ, édition</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>peut l’expliquer</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>ne l’explique pas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Both sides value the goods alike, by their tables.</source>
        <translation>D’après leurs tableaux, les deux parties évaluent les biens de la même façon.</translation>
    </message>
    <message>
        <source>Freight and insurance would make %1’s imports the higher figure; they are the lower one.</source>
        <translation>Avec fret et assurance, les importations (%1) seraient le chiffre le plus élevé&#x202f;; elles sont le plus bas.</translation>
    </message>
    <message>
        <source>Imports are counted with freight and insurance: 10 to 20 % above exports is usual, and it is %4 here.</source>
        <translation>Les importations comprennent fret et assurance&#xa0;: elles dépassent d’habitude les exportations de 10 à 20 %&#x202f;; ici de %4.</translation>
    </message>
    <message>
        <source>Freight and insurance explain 10 to 20 %; %1’s imports stand %4 above %2’s exports.</source>
        <translation>Fret et assurance expliquent 10 à 20 %&#x202f;; les importations (%1) dépassent de %4 les exportations (%2).</translation>
    </message>
    <message>
        <source>Which figure is the higher one cannot be said without a common currency.</source>
        <translation>Sans devise commune, on ne peut dire quel chiffre est le plus élevé.</translation>
    </message>
    <message>
        <source>%2 may count goods that only pass through its ports, or that were declared for %1 and went elsewhere.</source>
        <translation>%2&#xa0;: peut compter des biens en simple transit dans ses ports, ou déclarés pour la destination %1 et partis ailleurs.</translation>
    </message>
    <message>
        <source>Goods in transit would make %2’s exports the higher figure; they are not.</source>
        <translation>Avec des biens en transit, les exportations (%2) seraient le chiffre le plus élevé&#x202f;; elles ne le sont pas.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods made elsewhere and sent from %2 are not in its figure.</source>
        <translation>%1&#xa0;: compte par pays d’origine&#x202f;; les biens produits ailleurs et expédiés depuis %2 ne sont pas dans son chiffre.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods of %2 that came through third countries are in its figure.</source>
        <translation>%1&#xa0;: compte par pays d’origine&#x202f;; les biens d’origine %2 passés par des pays tiers sont dans son chiffre.</translation>
    </message>
    <message>
        <source>Over a full year only what was under way at its two ends counts in different years.</source>
        <translation>Sur une année entière, seul ce qui était en route au début et à la fin tombe dans des années différentes.</translation>
    </message>
    <message>
        <source>In %3 goods that left may arrive after its end: compare full years before drawing conclusions.</source>
        <translation>Les biens partis en %3 peuvent arriver plus tard&#xa0;: comparez des années entières avant de conclure.</translation>
    </message>
    <message>
        <source>Both sides count in one currency.</source>
        <translation>Les deux parties comptent dans la même devise.</translation>
    </message>
    <message>
        <source>The sides count in two currencies and no rate is used: switch rates on to compare.</source>
        <translation>Les parties comptent en deux devises et aucun taux n’est utilisé&#xa0;: activez les taux pour comparer.</translation>
    </message>
    <message>
        <source>%5. Inside the period it lay between %6 and %7.</source>
        <translation>%5. Pendant la période, il est resté entre %6 et %7.</translation>
    </message>
    <message>
        <source>%5. How far it moved inside the period is not known.</source>
        <translation>%5. Sa variation pendant la période n’est pas connue.</translation>
    </message>
    <message>
        <source>To the end of 1998 Belgium and Luxembourg reported as one.</source>
        <translation>Jusqu’à fin 1998, la Belgique et le Luxembourg déclaraient ensemble.</translation>
    </message>
    <message>
        <source>A part is confidential and missing on one side.</source>
        <translation>Une partie est confidentielle et manque d’un côté.</translation>
    </message>
    <message>
        <source>The figures come from editions of %8.</source>
        <translation>Les chiffres viennent d’éditions du %8.</translation>
    </message>
    <message>
        <source>When one of the two figures was published is not known: one may be older.</source>
        <translation>On ne sait pas quand l’un des deux chiffres a été publié&#xa0;: l’un peut être plus ancien.</translation>
    </message>
    <message>
        <source>Both are totals of all goods, of editions of one day.</source>
        <translation>Tous deux sont des totaux de tous les biens, d’éditions du même jour.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>average of %2 days of %1</source>
        <translation>moyenne de %2 jours, %1</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>moyenne, %1</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>taux de référence de la BCE</translation>
    </message>
    <message>
        <source>Average of the period</source>
        <translation>Moyenne de la période</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>%1’s figure is %3 times %2’s</source>
        <translation>%1&#xa0;: chiffre égal à %3 fois celui de %2</translation>
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
        <translation>Période</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>NewDossier</name>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>A dossier holds the articles and trade figures of two countries.</source>
        <translation>Un dossier réunit les articles et les chiffres du commerce de deux pays.</translation>
    </message>
    <message>
        <source>Figures as reported by</source>
        <translation>Chiffres déclarés par</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 pictures not loaded</source>
        <translation>%1 images non chargées</translation>
    </message>
    <message>
        <source>%1 embedded frames left out</source>
        <translation>%1 cadres intégrés laissés de côté</translation>
    </message>
    <message>
        <source>%1 pieces that the page hides</source>
        <translation>%1 éléments que la page masque</translation>
    </message>
    <message>
        <source>%1 pieces around the article left out</source>
        <translation>%1 éléments autour de l’article laissés de côté</translation>
    </message>
    <message>
        <source>nested %1 deep, so read without its structure</source>
        <translation>imbriqué sur %1 niveaux, donc lu sans sa structure</translation>
    </message>
    <message>
        <source>the article could not be told from the page around it</source>
        <translation>impossible de distinguer l’article de la page qui l’entoure</translation>
    </message>
    <message>
        <source>a very long page, cut after %1 signs</source>
        <translation>page très longue, coupée après %1 caractères</translation>
    </message>
    <message>
        <source>%1 pages at the end left out</source>
        <translation>%1 pages à la fin laissées de côté</translation>
    </message>
    <message>
        <source>%1 files sent along</source>
        <translation>%1 fichiers joints</translation>
    </message>
    <message>
        <source>%1 entries read</source>
        <translation>%1 entrées lues</translation>
    </message>
    <message>
        <source>%1 entries were known already</source>
        <translation>%1 entrées étaient déjà connues</translation>
    </message>
    <message>
        <source>%1 entries left out</source>
        <translation>%1 entrées laissées de côté</translation>
    </message>
    <message>
        <source>%1 further entries in the feed, not read here</source>
        <translation>%1 autres entrées dans le flux, non lues ici</translation>
    </message>
    <message>
        <source>encoding guessed: %1</source>
        <translation>encodage supposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the encoding it declares (%1) is wrong</source>
        <translation>l’encodage déclaré (%1) est faux</translation>
    </message>
    <message>
        <source>its letters were encoded twice; they are read as they were meant</source>
        <translation>ses lettres étaient encodées deux fois ; elles sont lues telles qu’elles étaient voulues</translation>
    </message>
    <message>
        <source>%1 places could not be decoded</source>
        <translation>%1 endroits indécodables</translation>
    </message>
    <message>
        <source>line ends made uniform</source>
        <translation>fins de ligne uniformisées</translation>
    </message>
    <message>
        <source>%1 signs that cannot be shown were replaced</source>
        <translation>%1 caractères non affichables remplacés</translation>
    </message>
    <message>
        <source>%1 marks that turn the reading direction</source>
        <translation>%1 signes qui inversent le sens de lecture</translation>
    </message>
    <message>
        <source>a run of %1 signs without a blank</source>
        <translation>une suite de %1 caractères sans espace</translation>
    </message>
    <message>
        <source>very long: facts were looked for in its beginning only; all of it can be read and searched</source>
        <translation>très long&#x202f;: les données n’ont été cherchées qu’au début&#x202f;; tout peut être lu et parcouru</translation>
    </message>
    <message>
        <source>no title found; it begins with its first words</source>
        <translation>aucun titre trouvé&#x202f;; il commence par ses premiers mots</translation>
    </message>
    <message>
        <source>no two countries found as the parties, so it lies in no dossier</source>
        <translation>deux pays parties introuvables, donc classé dans aucun dossier</translation>
    </message>
    <message>
        <source>it tells of several countries (%1): it lies in the dossier of the first two and in those there are of the others</source>
        <translation>il parle de plusieurs pays (%1) : il est dans le dossier des deux premiers et dans ceux qui existent pour les autres</translation>
    </message>
    <message>
        <source>%1 pairs of countries; each shows in the dossier of its pair</source>
        <translation>%1 paires de pays&#x202f;; chacune figure dans le dossier de sa paire</translation>
    </message>
    <message>
        <source>its figures are of %1, which is no pair of countries: they show in no dossier</source>
        <translation>ses chiffres concernent %1, qui n’est pas une paire de pays&#xa0;: ils n’apparaissent dans aucun dossier</translation>
    </message>
    <message>
        <source>%1 rows of country groups or totals left out</source>
        <translation>%1 lignes de groupes de pays ou de totaux laissées de côté</translation>
    </message>
    <message>
        <source>%1 detail rows left out, their totals taken</source>
        <translation>%1 lignes de détail laissées de côté, leurs totaux retenus</translation>
    </message>
    <message>
        <source>%1 rows of goods in another classification left out: no total beside them</source>
        <translation>%1 lignes de marchandises d’une autre nomenclature laissées de côté&#x202f;: aucun total à côté</translation>
    </message>
    <message>
        <source>%1 balances left out: a balance is computed</source>
        <translation>%1 soldes laissés de côté&#xa0;: un solde se calcule</translation>
    </message>
    <message>
        <source>%1 rows left out: their source is an article</source>
        <translation>%1 lignes laissées de côté&#xa0;: leur source est un article</translation>
    </message>
    <message>
        <source>hidden sheet “%1” left out</source>
        <translation>feuille masquée «&#x202f;%1&#x202f;» laissée de côté</translation>
    </message>
    <message>
        <source>%1 values were known already</source>
        <translation>%1 valeurs étaient déjà connues</translation>
    </message>
    <message>
        <source>%1 values revise earlier ones; both are kept</source>
        <translation>%1 valeurs en révisent de plus anciennes&#x202f;; les deux sont gardées</translation>
    </message>
    <message>
        <source>%1 values differ from ones of the same edition; both are kept</source>
        <translation>%1 valeurs diffèrent d’autres de la même édition&#x202f;; les deux sont gardées</translation>
    </message>
    <message>
        <source>%1 values hold in place of ones of other files, which stay readable</source>
        <translation>%1 valeurs valent à la place de celles d’autres fichiers, qui restent lisibles</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>attend une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 more questions</source>
        <translation>%1 autres questions</translation>
    </message>
    <message>
        <source>%1 rows left out as you said</source>
        <translation>%1 lignes laissées de côté comme indiqué</translation>
    </message>
    <message>
        <source>%1 rows of totals left out</source>
        <translation>%1 lignes de totaux laissées de côté</translation>
    </message>
    <message>
        <source>%1 columns of totals left out</source>
        <translation>%1 colonnes de totaux laissées de côté</translation>
    </message>
    <message>
        <source>totals of months read as the time that their months make up</source>
        <translation>totaux de mois lus comme la période que forment leurs mois</translation>
    </message>
    <message>
        <source>heading of several lines, its columns read as: %1</source>
        <translation>en-tête de plusieurs lignes, ses colonnes lues comme : %1</translation>
    </message>
    <message>
        <source>%1 rows or columns of shares left out: no sums of money</source>
        <translation>%1 lignes ou colonnes de parts laissées de côté&#xa0;: ce ne sont pas des sommes d’argent</translation>
    </message>
    <message>
        <source>%1 rows of other indicators left out</source>
        <translation>%1 lignes d’autres indicateurs laissées de côté</translation>
    </message>
    <message>
        <source>%1 formulas without a stored result left out</source>
        <translation>%1 formules sans résultat enregistré laissées de côté</translation>
    </message>
    <message>
        <source>%1 is a formula without a stored result</source>
        <translation>%1 est une formule sans résultat enregistré</translation>
    </message>
    <message>
        <source>each row ends with a delimiter, which was left out</source>
        <translation>chaque ligne finit par un séparateur, qui a été laissé de côté</translation>
    </message>
    <message>
        <source>line %1 has no end: the file may be cut, and its last figure be a part of one</source>
        <translation>la ligne %1 n’a pas de fin&#x202f;: le fichier est peut-être coupé et son dernier chiffre incomplet</translation>
    </message>
    <message>
        <source>read as trade of %1, as the heading says</source>
        <translation>lu comme commerce de %1, d’après l’en-tête</translation>
    </message>
    <message>
        <source>%1 turnovers are not the sum of exports and imports</source>
        <translation>%1 valeurs d’échanges ne sont pas la somme des exportations et importations</translation>
    </message>
    <message>
        <source>%1 years are not the sum of their months</source>
        <translation>%1 années ne sont pas la somme de leurs mois</translation>
    </message>
    <message>
        <source>%1 stated balances are not exports less imports</source>
        <translation>%1 soldes indiqués ne sont pas les exportations moins les importations</translation>
    </message>
    <message>
        <source>%1 totals are less than the products of one level together</source>
        <translation>%1 totaux sont inférieurs à l’ensemble des produits d’un niveau</translation>
    </message>
    <message>
        <source>%1 values are more than ten times their neighbours, or a tenth; kept and marked</source>
        <translation>%1 valeurs dépassent dix fois leurs voisines, ou en sont le dixième&#x202f;; gardées et marquées</translation>
    </message>
    <message>
        <source>a link, not followed</source>
        <translation>un lien, non suivi</translation>
    </message>
    <message>
        <source>perhaps the same story as “%1”; decide above the article</source>
        <translation>peut-être la même nouvelle que «&#x202f;%1&#x202f;»&#x202f;; décidez au-dessus de l’article</translation>
    </message>
    <message>
        <source>tells the same event as “%1”</source>
        <translation>raconte le même événement que «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>version %1 of an article that was there; the older text is kept</source>
        <translation>version %1 d’un article déjà présent&#x202f;; le texte antérieur est gardé</translation>
    </message>
    <message>
        <source>an older text of an article; the newer one stays</source>
        <translation>un texte antérieur d’un article&#x202f;; le plus récent reste</translation>
    </message>
    <message>
        <source>%1 passages have no place in the newer text; they wait in the article</source>
        <translation>%1 passages n’ont pas de place dans le texte plus récent&#x202f;; ils attendent dans l’article</translation>
    </message>
    <message>
        <source>1 picture not loaded</source>
        <translation>1 image non chargée</translation>
    </message>
    <message>
        <source>1 embedded frame left out</source>
        <translation>1 cadre intégré laissé de côté</translation>
    </message>
    <message>
        <source>1 piece that the page hides</source>
        <translation>1 élément que la page masque</translation>
    </message>
    <message>
        <source>1 piece around the article left out</source>
        <translation>1 élément autour de l’article laissé de côté</translation>
    </message>
    <message>
        <source>1 page at the end left out</source>
        <translation>1 page à la fin laissée de côté</translation>
    </message>
    <message>
        <source>1 file sent along</source>
        <translation>1 fichier joint</translation>
    </message>
    <message>
        <source>1 entry read</source>
        <translation>1 entrée lue</translation>
    </message>
    <message>
        <source>1 entry was known already</source>
        <translation>1 entrée était déjà connue</translation>
    </message>
    <message>
        <source>1 entry left out</source>
        <translation>1 entrée laissée de côté</translation>
    </message>
    <message>
        <source>1 further entry in the feed, not read here</source>
        <translation>1 autre entrée dans le flux, non lue ici</translation>
    </message>
    <message>
        <source>1 place could not be decoded</source>
        <translation>1 endroit indécodable</translation>
    </message>
    <message>
        <source>1 sign that cannot be shown was replaced</source>
        <translation>1 caractère non affichable remplacé</translation>
    </message>
    <message>
        <source>1 mark that turns the reading direction</source>
        <translation>1 signe qui inverse le sens de lecture</translation>
    </message>
    <message>
        <source>1 row of country groups or totals left out</source>
        <translation>1 ligne de groupes de pays ou de totaux laissée de côté</translation>
    </message>
    <message>
        <source>1 detail row left out, its total taken</source>
        <translation>1 ligne de détail laissée de côté, son total retenu</translation>
    </message>
    <message>
        <source>1 row of goods in another classification left out: no total beside it</source>
        <translation>1 ligne de marchandises d’une autre nomenclature laissée de côté&#x202f;: aucun total à côté</translation>
    </message>
    <message>
        <source>1 balance left out: a balance is computed</source>
        <translation>1 solde laissé de côté&#xa0;: un solde se calcule</translation>
    </message>
    <message>
        <source>1 row left out: its source is an article</source>
        <translation>1 ligne laissée de côté&#xa0;: sa source est un article</translation>
    </message>
    <message>
        <source>1 value was known already</source>
        <translation>1 valeur était déjà connue</translation>
    </message>
    <message>
        <source>1 value revises an earlier one; both are kept</source>
        <translation>1 valeur en révise une plus ancienne&#x202f;; les deux sont gardées</translation>
    </message>
    <message>
        <source>1 value differs from one of the same edition; both are kept</source>
        <translation>1 valeur diffère d’une autre de la même édition&#x202f;; les deux sont gardées</translation>
    </message>
    <message>
        <source>1 value holds in place of one of another file, which stays readable</source>
        <translation>1 valeur vaut à la place de celle d’un autre fichier, qui reste lisible</translation>
    </message>
    <message>
        <source>1 more question</source>
        <translation>1 autre question</translation>
    </message>
    <message>
        <source>1 row left out as you said</source>
        <translation>1 ligne laissée de côté comme indiqué</translation>
    </message>
    <message>
        <source>1 row of totals left out</source>
        <translation>1 ligne de totaux laissée de côté</translation>
    </message>
    <message>
        <source>1 column of totals left out</source>
        <translation>1 colonne de totaux laissée de côté</translation>
    </message>
    <message>
        <source>1 row or column of shares left out: no sums of money</source>
        <translation>1 ligne ou colonne de parts laissée de côté&#xa0;: ce ne sont pas des sommes d’argent</translation>
    </message>
    <message>
        <source>1 row of other indicators left out</source>
        <translation>1 ligne d’autres indicateurs laissée de côté</translation>
    </message>
    <message>
        <source>1 formula without a stored result left out</source>
        <translation>1 formule sans résultat enregistré laissée de côté</translation>
    </message>
    <message>
        <source>1 turnover is not the sum of exports and imports</source>
        <translation>1 valeur d’échanges n’est pas la somme des exportations et importations</translation>
    </message>
    <message>
        <source>1 year is not the sum of its months</source>
        <translation>1 année n’est pas la somme de ses mois</translation>
    </message>
    <message>
        <source>1 stated balance is not exports less imports</source>
        <translation>1 solde indiqué n’est pas les exportations moins les importations</translation>
    </message>
    <message>
        <source>1 total is less than the products of one level together</source>
        <translation>1 total est inférieur à l’ensemble des produits d’un niveau</translation>
    </message>
    <message>
        <source>1 value is more than ten times its neighbours, or a tenth; kept and marked</source>
        <translation>1 valeur dépasse dix fois ses voisines, ou en est le dixième&#x202f;; gardée et marquée</translation>
    </message>
    <message>
        <source>1 passage has no place in the newer text; it waits in the article</source>
        <translation>1 passage n’a pas de place dans le texte plus récent&#x202f;; il attend dans l’article</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note, or leave it empty to highlight only</source>
        <translation>Écrivez une note, ou laissez vide pour surligner seulement</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>You are looking at an earlier day.</source>
        <translation>Vous regardez une date passée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Come back to today to confirm, correct or import.</source>
        <translation>Rien n’a été changé. Revenez à aujourd’hui pour confirmer, corriger ou importer.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>The data moved on.</source>
        <translation>Les données ont changé entre-temps.</translation>
    </message>
    <message>
        <source>Another hand has changed this since. Nothing was changed now; look at it again.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps. Rien n’a été changé cette fois&#x202f;; regardez de nouveau.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Cela n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>It was published on %1; shown is what was known on %2.</source>
        <translation>Il a été publié le %1&#x202f;; ce qui est affiché est ce qui était connu le %2.</translation>
    </message>
    <message>
        <source>This article came later.</source>
        <translation>Cet article est paru après.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>La bibliothèque n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This library can only be read</source>
        <translation>Bibliothèque en lecture seule</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Copiez-la dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>An earlier day is shown</source>
        <translation>Une date passée est affichée</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 ramène à aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Ordinal</name>
    <message>
        <source>%1th</source>
        <comment>4th to 20th</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1re</translation>
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
        <translation>Chiffres en tableau (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Tout en JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>L’exportation n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Figures as a workbook (*.xlsx)</source>
        <translation>Chiffres en classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>L’image n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Evidence pack, for reading only.</source>
        <translation>Paquet de preuves, en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is as it was sealed; every hash agrees. Nothing can be changed in it.</source>
        <translation>%1 est tel qu’il a été scellé&#x202f;; chaque hash concorde. Rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Ajouter à ma bibliothèque</translation>
    </message>
    <message>
        <source>Evidence pack (*.briefing)</source>
        <translation>Paquet de preuves (*.briefing)</translation>
    </message>
    <message>
        <source>Save evidence pack</source>
        <translation>Enregistrer le paquet de preuves</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own</source>
        <translation>%1 s’ouvre dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>The evidence pack could not be opened.</source>
        <translation>Le paquet de preuves n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Start Briefing with it instead.</source>
        <translation>Lancez plutôt Briefing avec ce fichier.</translation>
    </message>
    <message>
        <source>The evidence pack was not opened.</source>
        <translation>Le paquet de preuves n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Added to your library.</source>
        <translation>Ajouté à votre bibliothèque.</translation>
    </message>
    <message>
        <source>New articles: %1, facts: %2. Already there and left as they are: %3.</source>
        <translation>Nouveaux articles&#xa0;: %1, données&#xa0;: %2. Déjà présents et laissés tels quels&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Articles that have a newer text now: %1.</source>
        <translation>Articles qui ont maintenant un texte plus récent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing was added to your library.</source>
        <translation>Rien n’a été ajouté à votre bibliothèque.</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>The text has changed since; only its article can be shown.</source>
        <translation>Le texte a changé depuis&#x202f;; seul son article peut être montré.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>This code opens nothing.</source>
        <translation>Ce code n’ouvre rien.</translation>
    </message>
    <message>
        <source>The source of %1 was published after the day that is shown. F7 comes back to today.</source>
        <translation>La source de %1 a été publiée après la date affichée. F7 ramène à aujourd’hui.</translation>
    </message>
    <message>
        <source>“%1” is no code of a printed page. Write it as printed, like KZ-BE-0001.2 [3].</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le code d’une page imprimée. Écrivez-le comme il est imprimé, par exemple KZ-BE-0001.2 [3].</translation>
    </message>
    <message>
        <source>This library holds no dossier %2. The page was made with another library.</source>
        <translation>Cette bibliothèque ne contient pas le dossier %2. La page a été faite avec une autre bibliothèque.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library.</source>
        <translation>Aucune page %1 n’a été émise depuis cette bibliothèque.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library; the newest version is %3.</source>
        <translation>Aucune page %1 n’a été émise depuis cette bibliothèque&#x202f;; la version la plus récente est %3.</translation>
    </message>
    <message>
        <source>Page %1 has no source [%4]; its last one is [%3].</source>
        <translation>La page %1 n’a pas de source [%4]&#x202f;; la dernière est [%3].</translation>
    </message>
    <message>
        <source>Page %1 rests on no source.</source>
        <translation>La page %1 ne repose sur aucune source.</translation>
    </message>
    <message>
        <source>The article behind %5 was removed from this library.</source>
        <translation>L’article à l’origine de %5 a été retiré de cette bibliothèque.</translation>
    </message>
    <message>
        <source>What %1 looked like was not kept, so sources are numbered as on a page made now. Compare the words.</source>
        <translation>L’aspect de %1 n’a pas été gardé&#x202f;; les sources sont donc numérotées comme sur une page faite maintenant. Comparez les mots.</translation>
    </message>
    <message>
        <source>Numbered as in the newest version, %1. If your page has another version, add it.</source>
        <translation>Numéroté comme dans la version la plus récente, %1. Si votre page porte une autre version, ajoutez-la.</translation>
    </message>
</context>
<context>
    <name>PageEdits</name>
    <message>
        <source>Remove a line</source>
        <translation>Retirer une ligne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Mark a paragraph</source>
        <translation>Mention d’un paragraphe</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Mark every paragraph</source>
        <translation>Mention de chaque paragraphe</translation>
    </message>
    <message>
        <source>Write the title block</source>
        <translation>Rédiger l’en-tête</translation>
    </message>
    <message>
        <source>Write on the page</source>
        <translation>Écrire sur la page</translation>
    </message>
</context>
<context>
    <name>PageMeasure</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line on paper</source>
        <translation>1 ligne sur papier</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on paper</source>
        <translation>
            <numerusform>%n ligne sur papier</numerusform>
            <numerusform>%n lignes sur papier</numerusform>
        </translation>
    </message>
    <message>
        <source>one line each: shorten</source>
        <translation>une ligne chacun&#xa0;: abrégez</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 mots sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>take out %n</source>
        <translation>
            <numerusform>retirez-en %n</numerusform>
            <numerusform>retirez-en %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message numerus="yes">
        <source>%n pages: shorten %1.</source>
        <translation>
            <numerusform>%n page&#xa0;: abrégez «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n pages&#xa0;: abrégez «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Page 1 holds %1 words of %2: shorten %3.</source>
        <translation>La page 1 contient %1 mots sur %2&#xa0;: abrégez «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 vérification échoue&#x202f;; la page le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n vérification échoue&#x202f;; la page le dit.</numerusform>
            <numerusform>%n vérifications échouent&#x202f;; la page le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim unreviewed; the page says so.</source>
        <translation>1 affirmation non vérifiée&#x202f;; la page le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims unreviewed; the page says so.</source>
        <translation>
            <numerusform>%n affirmation non vérifiée&#x202f;; la page le dit.</numerusform>
            <numerusform>%n affirmations non vérifiées&#x202f;; la page le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>Aucune mention n’est indiquée&#x202f;; la page le dit.</translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 caractère ne peut être imprimé et apparaît comme un carré.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n caractère ne peut être imprimé et apparaît comme un carré.</numerusform>
            <numerusform>%n caractères ne peuvent être imprimés et apparaissent comme des carrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Print again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Portion mark…</source>
        <translation>Mention du paragraphe…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Voir les éléments</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pin to the top (P)</source>
        <translation>Épingler en haut (P)</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Peu probable</translation>
    </message>
    <message>
        <source>Unranked</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>How likely they raise it</source>
        <translation>Probabilité qu’ils l’évoquent</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Ils pourraient évoquer</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>always printed: the check is open</source>
        <translation>toujours imprimé&#xa0;: la vérification est ouverte</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>pas de place sur la page</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>marked %1</source>
        <translation>mention %1</translation>
    </message>
    <message>
        <source>An open check always prints.</source>
        <translation>Une vérification ouverte s’imprime toujours.</translation>
    </message>
    <message>
        <source>No room: the section holds no more. Pin it, or leave out another.</source>
        <translation>Pas de place&#xa0;: la section est pleine. Épinglez cette ligne, ou omettez-en une autre.</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Désépingler (P)</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Print the section “%1”</source>
        <translation>Imprimer la section «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Afficher plus (%1)</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Bottom line</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>What this is and what has changed, in your words</source>
        <translation>De quoi il s’agit et ce qui a changé, avec vos mots</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Nos objectifs</translation>
    </message>
    <message>
        <source>What should this meeting achieve?</source>
        <translation>Que doit apporter cet entretien&#x202f;?</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Messages à faire passer</translation>
    </message>
    <message>
        <source>What do we say? Verb first.</source>
        <translation>Que disons-nous&#x202f;? Verbe en tête.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un message</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Ils pourraient évoquer</translation>
    </message>
    <message>
        <source>What will they raise?</source>
        <translation>Que vont-ils évoquer&#x202f;?</translation>
    </message>
    <message>
        <source>Add what they may raise</source>
        <translation>Ajouter ce qu’ils pourraient évoquer</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Dernière session</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>What may be said in public</source>
        <translation>Ce qui peut être dit en public</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>2024-10-18: what happened. The date may be left out.</source>
        <translation>2024-10-18&#xa0;: ce qui s’est passé. La date peut être omise.</translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation>Ajouter un fragment</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>No figures of all trade on file. Import an article or a table with figures (Ctrl+O).</source>
        <translation>Aucun chiffre de l’ensemble des échanges au dossier. Importez un article ou un tableau de chiffres (Ctrl+O).</translation>
    </message>
    <message>
        <source>No round on file. Import an article that tells of one (Ctrl+O).</source>
        <translation>Aucune session au dossier. Importez un article qui en parle (Ctrl+O).</translation>
    </message>
    <message>
        <source>Nobody named on file.</source>
        <translation>Aucun nom au dossier.</translation>
    </message>
    <message>
        <source>Nothing to verify: no figures on file.</source>
        <translation>Rien à vérifier&#xa0;: aucun chiffre au dossier.</translation>
    </message>
    <message>
        <source>No gaps found.</source>
        <translation>Aucune lacune relevée.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command matches. What cannot be done at the moment is not listed.</source>
        <translation>Aucune commande ne correspond. Ce qui n’est pas possible pour l’instant n’est pas listé.</translation>
    </message>
</context>
<context>
    <name>PassageTray</name>
    <message>
        <source>Passages without a place</source>
        <translation>Passages sans place</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>%1 passages without a place</source>
        <translation>%1 passages sans place</translation>
    </message>
    <message>
        <source>1 passage without a place</source>
        <translation>1 passage sans place</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Sélectionnez d’abord les mots dans l’article</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>select where it stands now</source>
        <translation>sélectionnez sa place actuelle</translation>
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
        <translation> à </translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>deux mois</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>trois mois</translation>
    </message>
    <message>
        <source>four months</source>
        <translation>quatre mois</translation>
    </message>
    <message>
        <source>five months</source>
        <translation>cinq mois</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>six mois</translation>
    </message>
    <message>
        <source>seven months</source>
        <translation>sept mois</translation>
    </message>
    <message>
        <source>eight months</source>
        <translation>huit mois</translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>neuf mois</translation>
    </message>
    <message>
        <source>ten months</source>
        <translation>dix mois</translation>
    </message>
    <message>
        <source>eleven months</source>
        <translation>onze mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PortionDialog</name>
    <message>
        <source>Portion mark</source>
        <translation>Mention du paragraphe</translation>
    </message>
    <message>
        <source>It prints before the paragraph as you write it, for example (U) or (LIMITE).</source>
        <translation>Elle s’imprime avant le paragraphe comme vous l’écrivez, par exemple (U) ou (LIMITE).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs initiales</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>The page is being laid out…</source>
        <translation>La page est en cours de composition…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>What you confirmed, corrected, rejected or added stays as it is. Undo takes all of this back.</source>
        <translation>Ce que vous avez confirmé, corrigé, rejeté ou ajouté reste tel quel. «&#x202f;Annuler&#x202f;» revient sur tout cela.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Keep as read now</source>
        <translation>Garder la lecture actuelle</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 told otherwise</source>
        <translation>%1 nouvelles, %2 disparues, %3 dites autrement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Dites autrement</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 – kept: decided by %2</source>
        <translation>%1 – gardé&#xa0;: décidé par %2</translation>
    </message>
    <message>
        <source>; the text now reads %1</source>
        <translation>; le texte donne maintenant %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no room left on the disk of this library.</source>
        <translation>Il n’y a plus de place sur le disque de cette bibliothèque.</translation>
    </message>
    <message>
        <source>It can be read. Free some space and start again to change it.</source>
        <translation>Elle peut être lue. Libérez de l’espace et relancez pour la modifier.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing can be changed in it. Copy it to a folder of your own to work with it.</source>
        <translation>Rien ne peut y être changé. Copiez-la dans un de vos dossiers pour y travailler.</translation>
    </message>
    <message>
        <source>Opening the sample dossier…</source>
        <translation>Ouverture du dossier d’exemple…</translation>
    </message>
    <message>
        <source>The library file is gone.</source>
        <translation>Le fichier de la bibliothèque n’est plus là.</translation>
    </message>
    <message>
        <source>What you see is kept on screen. Put the file back and start again, or save a copy.</source>
        <translation>Ce que vous voyez reste à l’écran. Remettez le fichier à sa place et relancez, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>La copie n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Publication date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Dates without a year and words such as “last year” count from this day. Leave it empty if it is unknown.</source>
        <translation>Les dates sans année et les mots comme «&#x202f;l’an dernier&#x202f;» se comptent à partir de ce jour. Laissez vide s’il est inconnu.</translation>
    </message>
    <message>
        <source>The day below is inferred: the source states none.</source>
        <translation>Le jour ci-dessous est déduit : la source n’en indique aucun.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Voir ce qui change…</translation>
    </message>
    <message>
        <source>Write one day, such as %1.</source>
        <translation>Écrivez un jour, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Duplex Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Bord long</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Bord court</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Pages impaires</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pages paires</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>jusqu’à</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Words were taught or removed since this article was read. Read it again to use them.</source>
        <translation>Des mots ont été appris ou retirés depuis la lecture de cet article. Relisez-le pour les utiliser.</translation>
    </message>
    <message>
        <source>This article was read with an older word list. Read it again to see what would change.</source>
        <translation>Cet article a été lu avec une liste de mots plus ancienne. Relisez-le pour voir ce qui changerait.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>comme dans le texte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>Read again: 1 fact changed</source>
        <translation>Relecture&#xa0;: 1 donnée changée</translation>
    </message>
    <message>
        <source>Read again: %1 facts changed</source>
        <translation>Relecture&#xa0;: %1 données changées</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>Related on the same page</source>
        <translation>Liés sur la même page</translation>
    </message>
    <message>
        <source>text direction marks shown as %1</source>
        <translation>signes de sens du texte affichés comme %1</translation>
    </message>
    <message>
        <source>1 sentence without dates or figures</source>
        <translation>1 phrase sans date ni chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences without dates or figures</source>
        <translation>
            <numerusform>%n phrase sans date ni chiffre</numerusform>
            <numerusform>%n phrases sans date ni chiffre</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré le %1</translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation>publié le %1 (déduit)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publié le %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajouté le %1</translation>
    </message>
    <message>
        <source>Paper as the theme</source>
        <translation>Papier comme le thème</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>Papier clair</translation>
    </message>
    <message>
        <source>Sepia paper</source>
        <translation>Papier sépia</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papier sombre</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>sans ventilation</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Aucune période</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>growth on base: +1.7 % on 514.9</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Même nouvelle</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Pas la même nouvelle</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Placer le passage</translation>
    </message>
    <message>
        <source>Discard passage</source>
        <translation>Écarter le passage</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Marquer la sélection comme</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Marquer comme divergente</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Séparer en une personne à part</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>Key passages (Ctrl+K)</source>
        <translation>Passages clés (Ctrl+K)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 (how sure it is)</source>
        <translation>%1 (degré de certitude)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>year inferred from the figures cited</source>
        <translation>année déduite des chiffres cités</translation>
    </message>
    <message>
        <source>year inferred from the date of publication</source>
        <translation>année déduite de la date de publication</translation>
    </message>
    <message>
        <source>year inferred from a date nearby</source>
        <translation>année déduite d’une date voisine</translation>
    </message>
    <message>
        <source>year inferred from the text around it</source>
        <translation>année déduite du contexte</translation>
    </message>
    <message>
        <source>the year after the one it is compared with</source>
        <translation>l’année suivant celle de comparaison</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>année déduite</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before publication</source>
        <translation>année déduite&#xa0;: dernier jour possible avant la publication</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before the dateline</source>
        <translation>année déduite&#xa0;: dernier jour possible avant la date de l’article</translation>
    </message>
    <message>
        <source>year inferred: the next such day after publication</source>
        <translation>année déduite&#xa0;: premier jour possible après la publication</translation>
    </message>
    <message>
        <source>year inferred: the next such day after the dateline</source>
        <translation>année déduite&#xa0;: premier jour possible après la date de l’article</translation>
    </message>
    <message>
        <source>counted from the date of the dateline</source>
        <translation>compté à partir de la date de l’article</translation>
    </message>
    <message>
        <source>counted from the date of publication</source>
        <translation>compté à partir de la date de publication</translation>
    </message>
    <message>
        <source>counted back from the last day</source>
        <translation>compté à rebours depuis le dernier jour</translation>
    </message>
    <message>
        <source>counted from the event told before</source>
        <translation>compté depuis l’événement raconté avant</translation>
    </message>
    <message>
        <source>some day of the visit it was part of</source>
        <translation>un jour de la visite dont il faisait partie</translation>
    </message>
    <message>
        <source>taken from the dateline</source>
        <translation>tiré de la date de l’article</translation>
    </message>
    <message>
        <source>named by the line above</source>
        <translation>nommé par la ligne au-dessus</translation>
    </message>
    <message>
        <source>the country of the delegation</source>
        <translation>le pays de la délégation</translation>
    </message>
    <message>
        <source>the same months of the year before</source>
        <translation>les mêmes mois de l’année précédente</translation>
    </message>
    <message>
        <source>the last one completed before publication</source>
        <translation>le dernier achevé avant la publication</translation>
    </message>
    <message>
        <source>a fiscal year; its months depend on the country</source>
        <translation>un exercice fiscal&#x202f;; ses mois dépendent du pays</translation>
    </message>
    <message>
        <source>reporter inferred from the ministry that gave the figures</source>
        <translation>déclarant déduit du ministère qui a donné les chiffres</translation>
    </message>
    <message>
        <source>reporter inferred from the statistics cited</source>
        <translation>déclarant déduit des statistiques citées</translation>
    </message>
    <message>
        <source>reporter assumed: the first of the two parties</source>
        <translation>déclarant supposé&#xa0;: la première des deux parties</translation>
    </message>
    <message>
        <source>whose exports these are is not stated</source>
        <translation>de qui sont ces exportations n’est pas indiqué</translation>
    </message>
    <message>
        <source>the partner is named in the sentence</source>
        <translation>le partenaire est nommé dans la phrase</translation>
    </message>
    <message>
        <source>the other of the two parties</source>
        <translation>l’autre des deux parties</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>currency taken from the figure before</source>
        <translation>devise reprise du chiffre précédent</translation>
    </message>
    <message>
        <source>no currency stated</source>
        <translation>aucune devise indiquée</translation>
    </message>
    <message>
        <source>no period stated</source>
        <translation>aucune période indiquée</translation>
    </message>
    <message>
        <source>scale shared with the figure beside it</source>
        <translation>échelle commune avec le chiffre voisin</translation>
    </message>
    <message>
        <source>period carried over from an earlier sentence</source>
        <translation>période reprise d’une phrase antérieure</translation>
    </message>
    <message>
        <source>period given in a note for all figures</source>
        <translation>période donnée dans une note pour tous les chiffres</translation>
    </message>
    <message>
        <source>flow carried over from the figure before</source>
        <translation>flux repris du chiffre précédent</translation>
    </message>
    <message>
        <source>no word tells the flow: supposed from what stands around</source>
        <translation>aucun mot ne dit le flux : supposé d’après ce qui l’entoure</translation>
    </message>
    <message>
        <source>the word for the flow stands far from the figure</source>
        <translation>le mot du flux est loin du chiffre</translation>
    </message>
    <message>
        <source>no place is told</source>
        <translation>aucun lieu n’est donné</translation>
    </message>
    <message>
        <source>no day is told</source>
        <translation>aucun jour indiqué</translation>
    </message>
    <message>
        <source>only who, when and where tell that it was a meeting</source>
        <translation>seuls les personnes, la date et le lieu disent que c’était une rencontre</translation>
    </message>
    <message>
        <source>only the headline tells of it</source>
        <translation>seul le titre en parle</translation>
    </message>
    <message>
        <source>the day is taken from the dateline</source>
        <translation>le jour vient de la ligne de date</translation>
    </message>
    <message>
        <source>the day is told in another sentence</source>
        <translation>le jour est donné dans une autre phrase</translation>
    </message>
    <message>
        <source>the place is told in another sentence</source>
        <translation>le lieu est donné dans une autre phrase</translation>
    </message>
    <message>
        <source>only the country is told, no city</source>
        <translation>seul le pays est indiqué, aucune ville</translation>
    </message>
    <message>
        <source>it takes place in a third country</source>
        <translation>cela a lieu dans un pays tiers</translation>
    </message>
    <message>
        <source>a third country is named in the sentence</source>
        <translation>la phrase cite un pays tiers</translation>
    </message>
    <message>
        <source>the sentence names neither country</source>
        <translation>la phrase ne cite aucun des deux pays</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>encore à venir</translation>
    </message>
    <message>
        <source>meetings and visits are misread more often than sessions</source>
        <translation>rencontres et visites sont plus souvent mal lues que les sessions</translation>
    </message>
    <message>
        <source>for which country is not told</source>
        <translation>on ne dit pas pour quel pays</translation>
    </message>
    <message>
        <source>only a change is told, no amount</source>
        <translation>seule une variation est donnée, aucun montant</translation>
    </message>
    <message>
        <source>with whom is not stated</source>
        <translation>il n’est pas dit avec qui</translation>
    </message>
    <message>
        <source>told beside money that is no trade</source>
        <translation>donné à côté de sommes qui ne sont pas du commerce</translation>
    </message>
    <message>
        <source>taken as a part: the article gives a larger amount for the same flow</source>
        <translation>lu comme une partie : l’article donne un montant plus élevé pour le même flux</translation>
    </message>
    <message>
        <source>the separator can be read in two ways</source>
        <translation>le séparateur peut se lire de deux façons</translation>
    </message>
    <message>
        <source>money that is no trade</source>
        <translation>de l’argent qui n’est pas du commerce</translation>
    </message>
    <message>
        <source>given as approximate</source>
        <translation>donné comme approximatif</translation>
    </message>
    <message>
        <source>confirmed by the arithmetic</source>
        <translation>confirmé par le calcul</translation>
    </message>
    <message>
        <source>named in the same sentence</source>
        <translation>nommé dans la même phrase</translation>
    </message>
    <message>
        <source>known by name; the article does not say it</source>
        <translation>connue par le nom&#x202f;; l’article ne le dit pas</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>nommé ailleurs dans l’article</translation>
    </message>
    <message>
        <source>the place is named</source>
        <translation>le lieu est nommé</translation>
    </message>
    <message>
        <source>the country of the city</source>
        <translation>le pays de la ville</translation>
    </message>
    <message>
        <source>by the country of the speaker</source>
        <translation>d’après le pays du locuteur</translation>
    </message>
    <message>
        <source>the speaker is named beside the quotation</source>
        <translation>le locuteur est nommé à côté de la citation</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>No articles yet</source>
        <translation>Aucun article pour l’instant</translation>
    </message>
</context>
<context>
    <name>ReconciliationSheet</name>
    <message>
        <source>Both sides’ figures</source>
        <translation>Chiffres des deux parties</translation>
    </message>
    <message>
        <source>Compare two currencies at ECB reference rates, average of the period</source>
        <translation>Comparer les deux devises aux taux de référence de la BCE, moyenne de la période</translation>
    </message>
    <message>
        <source>Periods that both sides report</source>
        <translation>Périodes déclarées par les deux parties</translation>
    </message>
    <message>
        <source>No period has figures of both sides yet.</source>
        <translation>Aucune période n’a encore les chiffres des deux parties.</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Copier avec les sources</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Tick what you hold to be a reason for this gap</source>
        <translation>Cochez ce que vous tenez pour une raison de cet écart</translation>
    </message>
    <message>
        <source>Your note on this gap</source>
        <translation>Votre note sur cet écart</translation>
    </message>
    <message>
        <source>Portion marks in print</source>
        <translation>Mentions des paragraphes à l’impression</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Écart&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no portion mark</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <comment>portion mark</comment>
        <translation>Chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>portion mark</comment>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reasons for %1</source>
        <translation>Raisons pour %1</translation>
    </message>
    <message>
        <source>ticked by the officer</source>
        <translation>coché par l’agent</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>“%1” is not text, whatever its name says.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du texte, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>“%1” reads as no language in any encoding that is known here.</source>
        <translation>«&#x202f;%1&#x202f;» ne donne de texte dans aucune langue, quel que soit l’encodage connu ici.</translation>
    </message>
    <message>
        <source>“%1” is a mail whose parts are nested too deep.</source>
        <translation>«&#x202f;%1&#x202f;» est un courriel dont les parties sont trop profondément imbriquées.</translation>
    </message>
    <message>
        <source>“%1” is an Office document or archive (ZIP).</source>
        <translation>«&#x202f;%1&#x202f;» est un document Office ou une archive (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an empty archive (ZIP).</source>
        <translation>«&#x202f;%1&#x202f;» est une archive vide (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an evidence pack.</source>
        <translation>«&#x202f;%1&#x202f;» est un paquet de preuves.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document.</source>
        <translation>«&#x202f;%1&#x202f;» est un ancien document Office.</translation>
    </message>
    <message>
        <source>“%1” is a rich text document (RTF).</source>
        <translation>«&#x202f;%1&#x202f;» est un document RTF.</translation>
    </message>
    <message>
        <source>“%1” is a picture.</source>
        <translation>«&#x202f;%1&#x202f;» est une image.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier compressé.</translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>«&#x202f;%1&#x202f;» est une archive.</translation>
    </message>
    <message>
        <source>“%1” is a database.</source>
        <translation>«&#x202f;%1&#x202f;» est une base de données.</translation>
    </message>
    <message>
        <source>“%1” is a program.</source>
        <translation>«&#x202f;%1&#x202f;» est un programme.</translation>
    </message>
    <message>
        <source>“%1” is XML data, not an article.</source>
        <translation>«&#x202f;%1&#x202f;» contient des données XML, pas un article.</translation>
    </message>
    <message>
        <source>“%1” is JSON data, not an article.</source>
        <translation>«&#x202f;%1&#x202f;» contient des données JSON, pas un article.</translation>
    </message>
    <message>
        <source>“%1” is a damaged PDF document.</source>
        <translation>«&#x202f;%1&#x202f;» est un document PDF endommagé.</translation>
    </message>
    <message>
        <source>“%1” is a damaged Word document.</source>
        <translation>«&#x202f;%1&#x202f;» est un document Word endommagé.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages, no text.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient que des images de pages, aucun texte.</translation>
    </message>
    <message>
        <source>“%1” is a news feed without entries, or a damaged one.</source>
        <translation>«&#xa0;%1&#xa0;» est un flux d’actualités sans entrées ou endommagé.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, more than an article holds.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse %2 Mo, plus que ne contient un article.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file with text.</source>
        <translation>«&#x202f;%1&#x202f;» est un périphérique ou un tube, pas un fichier de texte.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus là.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a network address.</source>
        <translation>«&#x202f;%1&#x202f;» est une adresse réseau.</translation>
    </message>
    <message>
        <source>“%1” is the name of a device, not a file.</source>
        <translation>«&#x202f;%1&#x202f;» est le nom d’un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” holds no text, only blanks.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de texte, seulement des blancs.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in page, not the article.</source>
        <translation>«&#x202f;%1&#x202f;» est une page de connexion, pas l’article.</translation>
    </message>
    <message>
        <source>“%1” holds no article text; the page may fetch it when shown.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas le texte de l’article&#x202f;; la page le charge peut-être à l’affichage.</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 seconds to read and was stopped.</source>
        <translation>La lecture de «&#x202f;%1&#x202f;» a dépassé %2 secondes et a été arrêtée.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it broke the process that was reading it.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#xa0;: il a interrompu le processus qui le lisait.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>«&#x202f;%1&#x202f;» a été annulé.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>«&#x202f;%1&#x202f;» a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is the open library itself.</source>
        <translation>«&#x202f;%1&#x202f;» est la bibliothèque ouverte elle-même.</translation>
    </message>
    <message>
        <source>“%1” met a fault in Briefing (%2).</source>
        <translation>«&#x202f;%1&#x202f;» a rencontré une erreur de Briefing (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read: %2.</source>
        <translation>Impossible de lire le dossier «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and damaged.</source>
        <translation>«&#x202f;%1&#x202f;» est compressé et endommagé.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and its end is missing.</source>
        <translation>«&#x202f;%1&#x202f;» est compressé et sa fin manque.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a table of trade figures holds.</source>
        <translation>«&#x202f;%1&#x202f;», une fois décompressé, dépasse ce que contient un tableau de chiffres du commerce.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a workbook of trade figures holds.</source>
        <translation>«&#x202f;%1&#x202f;», une fois décompressé, dépasse ce que contient un classeur de chiffres du commerce.</translation>
    </message>
    <message>
        <source>“%1”: it is protected by a password.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook that can be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un classeur lisible.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook, or not all of it is there.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un classeur, ou il est incomplet.</translation>
    </message>
    <message>
        <source>“%1”: line %2 holds a character that no table has (NUL).</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: la ligne %2 contient un caractère qu’aucun tableau n’a (NUL).</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 characters.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: la ligne %2 a plus de %3 caractères.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 columns.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: la ligne %2 a plus de %3 colonnes.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has a cell of more than %3 characters, or a quote that does not close.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: la ligne %2 a une cellule de plus de %3 caractères, ou un guillemet non fermé.</translation>
    </message>
    <message>
        <source>“%1”: the quotes do not close from line %2 on.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: les guillemets ne se ferment pas à partir de la ligne %2.</translation>
    </message>
    <message>
        <source>“%1”: behind line %2 it holds a byte that does not fit its encoding (%3).</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: après la ligne %2, un octet ne convient pas à l’encodage (%3).</translation>
    </message>
    <message>
        <source>“%1”: line %2, column %3 holds a byte that does not fit its encoding (%4).</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: à la ligne %2, colonne %3, un octet ne convient pas à l’encodage (%4).</translation>
    </message>
    <message>
        <source>“%1”: the header has the column “%2” twice.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: l’en-tête a deux fois la colonne «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1”: line %2 has %3 cells where the header has %4.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: la ligne %2 a %3 cellules, l’en-tête en a %4.</translation>
    </message>
    <message>
        <source>“%1” stops in the middle of line %2; it may be incomplete.</source>
        <translation>«&#x202f;%1&#x202f;» s’arrête au milieu de la ligne %2&#x202f;; il est peut-être incomplet.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table; perhaps you had to sign in.</source>
        <translation>«&#x202f;%1&#x202f;» est une page web, pas un tableau&#x202f;; il fallait peut-être se connecter.</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service refused the query because its answer would be too big (413).</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de chiffres&#xa0;: le service a refusé la demande, sa réponse serait trop grande (413).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service had been asked too often (429).</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de chiffres&#xa0;: le service a été trop souvent sollicité (429).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: no data matched the query.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de chiffres&#xa0;: rien ne correspondait à la demande.</translation>
    </message>
    <message>
        <source>“%1” holds no figures but an error of the service: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de chiffres mais une erreur du service&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has no known header and more than %2 rows.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’en-tête connu et a plus de %2 lignes.</translation>
    </message>
    <message>
        <source>“%1”, line 1: its words are in no known encoding.</source>
        <translation>«&#x202f;%1&#x202f;», ligne 1&#xa0;: ses mots ne sont dans aucun encodage connu.</translation>
    </message>
    <message>
        <source>“%1”, line 1: no known layout has the columns %2.</source>
        <translation>«&#x202f;%1&#x202f;», ligne 1&#xa0;: aucune présentation connue n’a les colonnes %2.</translation>
    </message>
    <message>
        <source>“%1”: no sheet (%2) has a known layout.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: aucune feuille (%2) n’a de présentation connue.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a table of GENESIS-Online as it is printed, with headings among its rows.</source>
        <translation>«&#x202f;%1&#x202f;», ligne 1&#xa0;: un tableau de GENESIS-Online sous forme imprimée, avec des en-têtes entre les lignes.</translation>
    </message>
    <message>
        <source>“%1”, line 1: an SDMX table of another office than Eurostat, with the columns %2.</source>
        <translation>«&#x202f;%1&#x202f;», ligne 1&#xa0;: un tableau SDMX d’un autre organisme qu’Eurostat, avec les colonnes %2.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a bulk file of Comext by product and procedure, which holds no totals.</source>
        <translation>« %1 », ligne 1 : un fichier en masse de Comext par produit et régime, sans totaux.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: a Eurostat table without a partner country, a reporter and a flow.</source>
        <translation>« %1 », feuille « %2 », ligne %3 : un tableau d&apos;Eurostat sans pays partenaire, déclarant ni flux.</translation>
    </message>
    <message>
        <source>“%1”: %2: “%3”, “%4” is not understood.</source>
        <translation>« %1 » : %2 : « %3 », « %4 » n&apos;est pas compris.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports.</source>
        <translation>« %1 » : %2 et %3 donnent l&apos;une et l&apos;autre des exportations.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports.</source>
        <translation>« %1 » : %2 et %3 donnent l&apos;une et l&apos;autre des importations.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports of %4 to %5.</source>
        <translation>« %1 » : %2 et %3 donnent l&apos;une et l&apos;autre des exportations de %4 à %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports of %4 to %5.</source>
        <translation>« %1 » : %2 et %3 donnent l&apos;une et l&apos;autre des importations de %4 à %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 (“%3”) and %4 (“%5”) differ, and only one of the two columns can be read.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2 («&#x202f;%3&#x202f;») et %4 («&#x202f;%5&#x202f;») diffèrent, et une seule des deux colonnes peut être lue.</translation>
    </message>
    <message>
        <source>“%1”: %2: rows of one period differ in the column “%3”, which is not understood (“%4”, “%5”).</source>
        <translation>« %1 » : %2 : des lignes d&apos;une même période diffèrent dans la colonne « %3 », qui n&apos;est pas comprise (« %4 », « %5 »).</translation>
    </message>
    <message>
        <source>“%1” holds JSON, not a table in a layout that Briefing reads.</source>
        <translation>«&#x202f;%1&#x202f;» contient du JSON, pas un tableau d’une présentation que Briefing lit.</translation>
    </message>
    <message>
        <source>“%1”: it is no whole JSON: line %2, column %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un JSON complet&#xa0;: ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing.</source>
        <translation>«&#x202f;%1&#x202f;» est du JSON d’un type connu auquel il manque des parties.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing (“%2”).</source>
        <translation>«&#x202f;%1&#x202f;» est du JSON d’un type connu auquel il manque des parties («&#x202f;%2&#x202f;»).</translation>
    </message>
    <message>
        <source>“%1”: it has no “%2”, a part that every JSON-stat table has.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: il y manque «&#x202f;%2&#x202f;», une partie que toute table JSON-stat possède.</translation>
    </message>
    <message>
        <source>“%1”: its dimensions do not fit its sizes.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: ses dimensions ne correspondent pas à ses tailles.</translation>
    </message>
    <message>
        <source>“%1”: it lists %2 values for a table of %3 cells.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: il compte %2 valeurs pour une table de %3 cellules.</translation>
    </message>
    <message>
        <source>“%1”: value %2 lies outside the table.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: la valeur %2 se trouve hors de la table.</translation>
    </message>
    <message>
        <source>“%1” is too large for JSON.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand pour du JSON.</translation>
    </message>
    <message>
        <source>“%1” is a Eurostat or SDMX table without a partner country, a reporter and a flow.</source>
        <translation>«&#x202f;%1&#x202f;» est un tableau Eurostat ou SDMX sans pays partenaire, déclarant ni flux.</translation>
    </message>
    <message>
        <source>“%1” is a list of codes without trade figures; Briefing knows these codes.</source>
        <translation>«&#x202f;%1&#x202f;» est une liste de codes sans chiffres du commerce&#x202f;; Briefing connaît ces codes.</translation>
    </message>
    <message>
        <source>“%1”: sheet “%2” has more than %3 rows or %4 columns.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: la feuille «&#x202f;%2&#x202f;» a plus de %3 lignes ou %4 colonnes.</translation>
    </message>
    <message>
        <source>“%1” has the right columns and no rows to take.</source>
        <translation>«&#x202f;%1&#x202f;» a les bonnes colonnes et aucune ligne à prendre.</translation>
    </message>
    <message>
        <source>“%1”: it holds only parts of the trade (%2), not all of it.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: le fichier ne contient que des parties du commerce (%2), non le tout.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), so it is no library.</source>
        <translation>%1 est vide (0 octet), ce n’est donc pas une bibliothèque.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>La lecture de %1 n’est pas permise.</translation>
    </message>
    <message>
        <source>%1 is not a Briefing library.</source>
        <translation>%1 n’est pas une bibliothèque de Briefing.</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 appartient à un autre programme.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Briefing (library version %2, this program knows %3).</source>
        <translation>%1 a été écrit par un Briefing plus récent (version %2 de la bibliothèque, ce programme connaît la %3).</translation>
    </message>
    <message>
        <source>%1 is damaged: its version is lost.</source>
        <translation>%1 est endommagé&#xa0;: sa version est perdue.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut short.</source>
        <translation>%1 est endommagé&#xa0;: il est tronqué.</translation>
    </message>
    <message>
        <source>%1 is damaged: its contents do not hold together.</source>
        <translation>%1 est endommagé&#xa0;: son contenu n’est pas cohérent.</translation>
    </message>
    <message>
        <source>No room left on the disk of %1.</source>
        <translation>Il n’y a plus de place sur le disque de %1.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written to.</source>
        <translation>L’écriture dans %1 ou son dossier n’est pas permise.</translation>
    </message>
    <message>
        <source>%1 could not be made: its folder may not be written to.</source>
        <translation>Impossible de créer %1&#xa0;: l’écriture dans son dossier n’est pas permise.</translation>
    </message>
    <message>
        <source>%1 is of an older version and may not be written to.</source>
        <translation>%1 est d’une version plus ancienne et ne peut être écrit.</translation>
    </message>
    <message>
        <source>%1 is the open library itself.</source>
        <translation>%1 est la bibliothèque ouverte elle-même.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>La lecture ou l’écriture de %1 a échoué.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Il n’y a pas de bibliothèque à %1.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while open.</source>
        <translation>%1 a été supprimé ou déplacé alors qu’il était ouvert.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while open.</source>
        <translation>%1 a été remplacé par un autre fichier alors qu’il était ouvert.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Cela a été modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>What was issued is not in %1 as it was issued.</source>
        <translation>Ce qui a été émis n’est plus dans %1 tel qu’il fut émis.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 est vide (0 octet).</translation>
    </message>
    <message>
        <source>%1 is no evidence pack, or is cut short.</source>
        <translation>%1 n’est pas un paquet de preuves, ou il est tronqué.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed, or is damaged (%2).</source>
        <translation>%1 a été modifié après avoir été scellé, ou est endommagé (%2).</translation>
    </message>
    <message>
        <source>%1 was made by a newer Briefing (pack version %2, this program knows %3); update the program.</source>
        <translation>%1 a été créé par un Briefing plus récent (version %2, ce programme connaît la %3)&#x202f;; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Articles are read as text (.txt), web page (.html), Word document (.docx), PDF, mail (.eml) or news feed (RSS, Atom), trade figures as CSV, TSV, JSON, XML (CompactData) or workbook (.xlsx, .xlsm, .xlsb, .xls, .ods), packed tables as .gz; save it as one of these.</source>
        <translation>Les articles se lisent comme texte (.txt), page web (.html), document Word (.docx), PDF, courriel (.eml) ou flux d’actualités (RSS, Atom), les chiffres du commerce comme CSV, TSV, JSON, XML (CompactData) ou classeur (.xlsx, .xlsm, .xlsb, .xls, .ods), les tableaux compressés comme .gz&#x202f;; enregistrez-le sous l’un de ces formats.</translation>
    </message>
    <message>
        <source>Open it by itself with Briefing; there it can be added to your library.</source>
        <translation>Ouvrez-le seul avec Briefing&#x202f;; de là, il s’ajoute à votre bibliothèque.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save the part you need as a file of its own.</source>
        <translation>Enregistrez la partie utile dans un fichier à part.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Vérifiez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>Ask its owner or copy it first.</source>
        <translation>Demandez à son propriétaire ou copiez-le d’abord.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and open it there.</source>
        <translation>Copiez le fichier sur cet ordinateur et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Rename the file and open it again.</source>
        <translation>Renommez le fichier et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Sign in with the browser and save the article itself.</source>
        <translation>Connectez-vous avec le navigateur et enregistrez l’article lui-même.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save the message inside, or its attachment, as a file of its own.</source>
        <translation>Ouvrez-le dans un logiciel de messagerie et enregistrez le message qu’il contient, ou sa pièce jointe, dans un fichier à part.</translation>
    </message>
    <message>
        <source>Open it in the browser and save it from there, or copy its text into a file.</source>
        <translation>Ouvrez-la dans le navigateur et enregistrez-la de là, ou copiez son texte dans un fichier.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Enregistrez l’article en texte brut et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Nothing of it was imported.</source>
        <translation>Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Download it again, or as CSV.</source>
        <translation>Téléchargez-le de nouveau, ou en CSV.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it and save it as UTF-8 text.</source>
        <translation>Ouvrez-le dans le programme qui l’a écrit et enregistrez-le comme texte UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it yourself first.</source>
        <translation>Décompressez-le d’abord vous-même.</translation>
    </message>
    <message>
        <source>Save the sheet you need as CSV.</source>
        <translation>Enregistrez en CSV la feuille utile.</translation>
    </message>
    <message>
        <source>Open it, remove the password and save it again.</source>
        <translation>Ouvrez-le, retirez le mot de passe et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Have its text recognised by a scanning program and open that.</source>
        <translation>Faites reconnaître son texte par un logiciel de numérisation et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Enregistrez-le de nouveau en CSV.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>This is no trade table.</source>
        <translation>Ce n’est pas un tableau du commerce.</translation>
    </message>
    <message>
        <source>Keep the columns you need.</source>
        <translation>Gardez les colonnes utiles.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Renommez ou supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>Download the table again.</source>
        <translation>Téléchargez de nouveau le tableau.</translation>
    </message>
    <message>
        <source>Ask for fewer partners, products or years and download it again.</source>
        <translation>Demandez moins de partenaires, de produits ou d’années et téléchargez de nouveau.</translation>
    </message>
    <message>
        <source>Wait a minute and download it again.</source>
        <translation>Attendez une minute et téléchargez de nouveau.</translation>
    </message>
    <message>
        <source>Check the countries, the flow and the years.</source>
        <translation>Vérifiez les pays, le flux et les années.</translation>
    </message>
    <message>
        <source>Keep the rows you need, or use the columns of a Briefing export.</source>
        <translation>Gardez les lignes utiles, ou utilisez les colonnes d’un export de Briefing.</translation>
    </message>
    <message>
        <source>Give it one column for the period and one each for exports and imports, or use the columns of a Briefing export.</source>
        <translation>Donnez-lui une colonne pour la période et une pour les exportations et les importations, ou utilisez les colonnes d’un export de Briefing.</translation>
    </message>
    <message>
        <source>Download it as CSV.</source>
        <translation>Téléchargez-le en CSV.</translation>
    </message>
    <message>
        <source>Download trade by partner (Comext DS-045409) instead.</source>
        <translation>Téléchargez plutôt le commerce par partenaire (Comext DS-045409).</translation>
    </message>
    <message>
        <source>Download trade by partner for the product TOTAL (DS-045409) instead.</source>
        <translation>Téléchargez plutôt le commerce par partenaire pour le produit TOTAL (DS-045409).</translation>
    </message>
    <message>
        <source>Choose these dimensions in the data browser and download it again.</source>
        <translation>Choisissez ces dimensions dans le navigateur de données et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Download the table from Trade Map again in English, with yearly values.</source>
        <translation>Téléchargez à nouveau le tableau de Trade Map en anglais, avec des valeurs annuelles.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading what it is of.</source>
        <translation>Gardez une des deux colonnes ou dites dans chaque en-tête ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>Download it with all exports and imports: in UN Comtrade the flows M and X, in Comext the statistical procedure TOTAL.</source>
        <translation>Téléchargez-le avec toutes les exportations et importations&#xa0;: dans UN Comtrade les flux M et X, dans Comext le régime statistique TOTAL.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading which period or unit it is of.</source>
        <translation>Gardez une des deux colonnes ou dites dans chaque en-tête sa période ou son unité.</translation>
    </message>
    <message>
        <source>Name it partner or product, or keep one row for each period.</source>
        <translation>Nommez-la partenaire ou produit, ou gardez une ligne par période.</translation>
    </message>
    <message>
        <source>Download it as flat file (ffcsv) instead.</source>
        <translation>Téléchargez-le comme fichier plat (ffcsv).</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Rien à importer.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Choisissez un fichier de bibliothèque.</translation>
    </message>
    <message>
        <source>Restore it from a copy or choose another file.</source>
        <translation>Restaurez-le depuis une copie ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Demandez-en l’accès.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose a Briefing library.</source>
        <translation>Choisissez une bibliothèque de Briefing.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>It was not changed; restore it from a copy, or run the check.</source>
        <translation>Il n’a pas été modifié&#x202f;; restaurez-le depuis une copie ou lancez la vérification.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Rien n’a été modifié&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Copiez-la dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>Close that program or wait, then try again.</source>
        <translation>Fermez ce programme ou attendez, puis réessayez.</translation>
    </message>
    <message>
        <source>See that its folder exists and may be read.</source>
        <translation>Vérifiez que son dossier existe et peut être lu.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy it first.</source>
        <translation>Copiez-le d’abord.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing was written; put it back.</source>
        <translation>Rien n’a été écrit&#x202f;; remettez-le à sa place.</translation>
    </message>
    <message>
        <source>Nothing was written; open it again.</source>
        <translation>Rien n’a été écrit&#x202f;; ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look again and repeat.</source>
        <translation>Rien n’a été écrasé&#x202f;; regardez de nouveau et recommencez.</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>Cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing of it was opened; ask its sender for it again.</source>
        <translation>Rien n’en a été ouvert&#x202f;; redemandez-le à l’expéditeur.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>in another article’s fact</source>
        <translation>dans la donnée d’un autre article</translation>
    </message>
    <message>
        <source>mirror %1 higher</source>
        <translation>miroir supérieur de %1</translation>
    </message>
    <message>
        <source>mirror %1 lower</source>
        <translation>miroir inférieur de %1</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>sans ventilation</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>année déduite</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>date déduite</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>partie de %1</translation>
    </message>
    <message>
        <source>named twice</source>
        <translation>nommé deux fois</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>nommé %1 fois</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Mentions, no decision needed</source>
        <translation>Mentions, sans décision à prendre</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Fusionnées avec une autre</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 higher (%3).</source>
        <translation>%1&#xa0;: chiffre miroir supérieur de %2 (%3).</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 lower (%3).</source>
        <translation>%1&#xa0;: chiffre miroir inférieur de %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2 higher (%3).</source>
        <translation>%1&#xa0;: %2 plus élevé (%3).</translation>
    </message>
    <message>
        <source>%1: %2 lower (%3).</source>
        <translation>%1&#xa0;: %2 plus bas (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review facts</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Confirm them…</source>
        <translation>Les confirmer…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Marquer comme divergente</translation>
    </message>
    <message>
        <source>Print both figures with a note</source>
        <translation>Imprimer les deux chiffres avec une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Confirm and go to next</source>
        <translation>Confirmer et passer à la suivante</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>Needs review %1</source>
        <translation>À vérifier %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rejetées %1</translation>
    </message>
    <message>
        <source>%1 of %2 need a decision. Every row keeps its sentence.</source>
        <translation>%1 sur %2 à trancher. Chaque ligne garde sa phrase.</translation>
    </message>
    <message>
        <source>1 fact is borne out by the checks.</source>
        <translation>1 donnée est appuyée par les vérifications.</translation>
    </message>
    <message>
        <source>%1 facts are borne out by the checks.</source>
        <translation>%1 données sont appuyées par les vérifications.</translation>
    </message>
    <message>
        <source>No facts were found in this article. Select words in the text and press 1 to 6 to add one.</source>
        <translation>Aucune donnée trouvée dans cet article. Sélectionnez des mots dans le texte et appuyez sur 1 à 6 pour en ajouter une.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Rien n’a été rejeté.</translation>
    </message>
    <message>
        <source>Every fact of this article is decided.</source>
        <translation>Toutes les données de cet article sont décidées.</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision.</source>
        <translation>Aucune donnée de cet article ne demande de décision.</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Séparer en une personne à part</translation>
    </message>
    <message>
        <source>Another article of the dossier has facts to decide.</source>
        <translation>Un autre article du dossier a des données à décider.</translation>
    </message>
    <message>
        <source>%1 other articles of the dossier have facts to decide.</source>
        <translation>%1 autres articles du dossier ont des données à décider.</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Donnée %1 sur %2</translation>
    </message>
    <message>
        <source>%1: this article gives two figures</source>
        <translation>%1 : cet article donne deux chiffres</translation>
    </message>
    <message>
        <source>%1: two sources disagree</source>
        <translation>%1&#xa0;: deux sources divergent</translation>
    </message>
    <message>
        <source>Keep the article’s figure</source>
        <translation>Garder le chiffre de l’article</translation>
    </message>
    <message>
        <source>Use the mirror figure</source>
        <translation>Prendre le chiffre miroir</translation>
    </message>
    <message>
        <source>Use the other figure</source>
        <translation>Prendre l’autre chiffre</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Facts to review</source>
        <translation>Données à vérifier</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>Elle est injoignable. Les chiffres de la bibliothèque restent tels quels.</translation>
    </message>
    <message>
        <source>It could not show that it is the service asked; nothing was sent.</source>
        <translation>Elle n’a pas pu prouver qu’elle est le service demandé&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It does not take the key. See Preferences ▸ Sources.</source>
        <translation>Elle n’accepte pas la clé. Voir Préférences ▸ Sources.</translation>
    </message>
    <message>
        <source>The requests of the day are used up.</source>
        <translation>Les requêtes du jour sont épuisées.</translation>
    </message>
    <message>
        <source>It asks to wait before it is asked again.</source>
        <translation>Elle demande d’attendre avant une nouvelle requête.</translation>
    </message>
    <message>
        <source>It refuses the request as too big. Ask for fewer years.</source>
        <translation>Elle refuse la requête, trop grande. Demandez moins d’années.</translation>
    </message>
    <message>
        <source>It takes too long to answer. Try again later.</source>
        <translation>Elle met trop de temps à répondre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Its answer broke off. Try again later.</source>
        <translation>Sa réponse s’est interrompue. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Its answer is larger than any that was asked for; it was not taken.</source>
        <translation>Sa réponse est plus grande que ce qui était demandé&#x202f;; elle n’a pas été retenue.</translation>
    </message>
    <message>
        <source>It answered with something that is no table of figures.</source>
        <translation>Elle a répondu par autre chose qu’un tableau de chiffres.</translation>
    </message>
    <message>
        <source>It sends elsewhere; that address was not asked.</source>
        <translation>Elle renvoie ailleurs&#x202f;; cette adresse n’a pas été interrogée.</translation>
    </message>
    <message>
        <source>It does not understand the request.</source>
        <translation>Elle ne comprend pas la requête.</translation>
    </message>
    <message>
        <source>It has a fault of its own. Try again later.</source>
        <translation>Elle a un défaut de son côté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It has no figures of these two countries.</source>
        <translation>Elle n’a pas de chiffres de ces deux pays.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Annulé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Its answer could not be read.</source>
        <translation>Sa réponse n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Rows of its answer wait for yours.</source>
        <translation>Des lignes de sa réponse attendent la vôtre.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 chiffre nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n chiffre nouveau</numerusform>
            <numerusform>%n chiffres nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 revised</source>
        <comment>12 new figures, 2 revised</comment>
        <translation>%1, révisés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore interrogée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>26 Nov 2026, 14:05: 12 new figures</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Pas avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Elle répond&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>Avant cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last full answer: %1.</source>
        <translation>Dernière réponse complète&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Your name, for reviewed facts</source>
        <translation>Votre nom, pour les données vérifiées</translation>
    </message>
    <message>
        <source>Language of the window (from the next start)</source>
        <translation>Langue de la fenêtre (au prochain démarrage)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Open the last dossier at start</source>
        <translation>Ouvrir le dernier dossier au démarrage</translation>
    </message>
    <message>
        <source>Show key passages only</source>
        <translation>N’afficher que les passages clés</translation>
    </message>
    <message>
        <source>Show facts in the margin</source>
        <translation>Afficher les données en marge</translation>
    </message>
    <message>
        <source>Show rejected facts</source>
        <translation>Afficher les données rejetées</translation>
    </message>
    <message>
        <source>Two sources conflict above</source>
        <translation>Deux sources divergent au-delà de</translation>
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
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Mention sur chaque page</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Always show keyboard focus</source>
        <translation>Toujours montrer le focus du clavier</translation>
    </message>
    <message>
        <source>Reading paper</source>
        <translation>Papier de lecture</translation>
    </message>
    <message>
        <source>Same as theme</source>
        <translation>Comme le thème</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Work offline: ask no source</source>
        <translation>Travailler hors ligne&#xa0;: n’interroger aucune source</translation>
    </message>
    <message>
        <source>Ask Eurostat (Comext)</source>
        <translation>Interroger Eurostat (Comext)</translation>
    </message>
    <message>
        <source>Sent to ec.europa.eu: the two countries and the years; the service also sees this computer’s network address.</source>
        <translation>Envoyés à ec.europa.eu&#xa0;: les deux pays et les années&#x202f;; le service voit aussi l’adresse réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask UN Comtrade</source>
        <translation>Interroger UN Comtrade</translation>
    </message>
    <message>
        <source>Sent to comtradeapi.un.org: the two countries, the years and your key, if you enter one; the service also sees this computer’s network address.</source>
        <translation>Envoyés à comtradeapi.un.org&#xa0;: les deux pays, les années et votre clé, si vous en saisissez une&#x202f;; le service voit aussi l’adresse réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Key for UN Comtrade</source>
        <translation>Clé pour UN Comtrade</translation>
    </message>
    <message>
        <source>Optional. Kept in the settings file on this computer, never in a library or an export. Without a key every year and month is a request of its own.</source>
        <translation>Facultative. Gardée dans le fichier de réglages de cet ordinateur, jamais dans une bibliothèque ni une exportation. Sans clé, chaque année et chaque mois est une requête à part.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger de nouveau</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>À ma demande</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>While Briefing is open, for dossiers whose figures you have got once with Chart ▸ Get figures now…</source>
        <translation>Tant que Briefing est ouvert, pour les dossiers dont vous avez obtenu les chiffres une fois avec Graphique ▸ Obtenir les chiffres…</translation>
    </message>
    <message>
        <source>Years to ask for</source>
        <translation>Années à demander</translation>
    </message>
    <message>
        <source>Months as well as years</source>
        <translation>Les mois en plus des années</translation>
    </message>
    <message>
        <source>Goods by HS chapter too</source>
        <translation>Aussi les biens par chapitre SH</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>national statistics, %1</source>
        <translation>statistique nationale, %1</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of Kazakhstan</source>
        <translation>Bureau national de statistique du Kazakhstan</translation>
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
        <translation>Office fédéral de la statistique (Allemagne)</translation>
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
        <translation>FMI, commerce de biens</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade</source>
        <translation>FMI, Direction of Trade</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>chiffres propres</translation>
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
        <translation>OCDE, échanges équilibrés</translation>
    </message>
    <message>
        <source>OECD, balanced trade, adjusted for re-exports</source>
        <translation>OCDE, échanges équilibrés, corrigés des réexportations</translation>
    </message>
    <message>
        <source>OECD, bilateral trade</source>
        <translation>OCDE, échanges bilatéraux</translation>
    </message>
    <message>
        <source>Statistics Canada</source>
        <translation>Statistique Canada</translation>
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
        <translation>Chiffres des deux parties (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Whole period (Home)</source>
        <translation>Période entière (Home)</translation>
    </message>
    <message>
        <source>Whose figures the chart shows</source>
        <translation>De qui sont les chiffres du graphique</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Asking %1</source>
        <translation>Demande à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Eurostat: 12 new figures</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Prochain essai&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>divergent</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed</source>
        <comment>17 proposed</comment>
        <translation>
            <numerusform>%1 proposée</numerusform>
            <numerusform>%1 proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed</source>
        <comment>17 confirmed</comment>
        <translation>
            <numerusform>%1 confirmée</numerusform>
            <numerusform>%1 confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited</source>
        <comment>17 edited</comment>
        <translation>
            <numerusform>%1 modifiée</numerusform>
            <numerusform>%1 modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflict</source>
        <comment>17 conflict</comment>
        <translation>
            <numerusform>%1 divergente</numerusform>
            <numerusform>%1 divergentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>17 rejected</comment>
        <translation>
            <numerusform>%1 rejetée</numerusform>
            <numerusform>%1 rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 superseded</source>
        <comment>17 superseded</comment>
        <translation>
            <numerusform>%1 remplacée</numerusform>
            <numerusform>%1 remplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Older word list</source>
        <translation>Liste de mots ancienne</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>1 table waits</source>
        <translation>1 tableau en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait</source>
        <translation>
            <numerusform>%n tableau en attente</numerusform>
            <numerusform>%n tableaux en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of it are not in the library until you answer</source>
        <translation>Certaines de ses lignes ne sont pas dans la bibliothèque tant que vous n’avez pas répondu</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 selected in %2</source>
        <translation>Sélection&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 donnée</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>24 facts: 17 confirmed, 4 proposed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The only check agrees</source>
        <translation>L’unique vérification concorde</translation>
    </message>
    <message>
        <source>The only check does not agree</source>
        <translation>L’unique vérification ne concorde pas</translation>
    </message>
    <message>
        <source>1 of %1 checks agrees</source>
        <translation>1 vérification sur %1 concorde</translation>
    </message>
    <message>
        <source>%1 of %2 checks agree</source>
        <translation>%1 vérifications sur %2 concordent</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figures differ between sources</source>
        <translation>
            <numerusform>≠ %n chiffre diffère selon les sources</numerusform>
            <numerusform>≠ %n chiffres diffèrent selon les sources</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ 1 figure differs between sources</source>
        <translation>≠ 1 chiffre diffère selon les sources</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>expressed readiness</source>
        <translation>disponibilité</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>discuté</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Template, second language, paper, ink and what is printed</source>
        <translation>Modèle, seconde langue, papier, encre et ce qui est imprimé</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Imprimer ou PDF…</translation>
    </message>
    <message>
        <source>Close the summary (Ctrl+E)</source>
        <translation>Fermer la synthèse (Ctrl+E)</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Synthèse en deux pages</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Synthèse en une page</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Fiche d’intervention</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Notices biographiques</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Note sur les échanges, demi-page</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Chiffres des deux parties</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Feuille de chronologie</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
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
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Synthèse courte</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Deux parties</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>Biographies</translation>
    </message>
    <message>
        <source>Trade note</source>
        <translation>Note échanges</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Données proposées</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Print summary</source>
        <translation>Imprimer la synthèse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Out of date: the final page is shown once the reason is given.</source>
        <translation>Pas à jour&#xa0;: la page définitive s’affiche dès que le motif est indiqué.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>La page n’a pas pu être composée. Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save Word…</source>
        <translation>Enregistrer en Word…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>La page a été émise, mais la bibliothèque n’a pas pu le noter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 may not be written to. Choose another folder.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: on ne peut pas écrire dans le dossier %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no room left in %2. Free some space.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: il n’y a plus de place dans %2. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 is not there. Choose another folder.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: le dossier %2 n’existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be saved: a folder of that name is in %2. Choose another name.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: un dossier de ce nom se trouve dans %2. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>SummaryEditor</name>
    <message>
        <source>Summary, text</source>
        <translation>Synthèse, texte</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sans mention</translation>
    </message>
    <message>
        <source>Another mark…</source>
        <translation>Autre mention…</translation>
    </message>
    <message>
        <source>Mark every paragraph %1</source>
        <translation>Mention %1 à chaque paragraphe</translation>
    </message>
    <message>
        <source>Table and chart: %1</source>
        <translation>Tableau et graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui la lit</translation>
    </message>
    <message>
        <source>Your desk or name</source>
        <translation>Votre service ou nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Quelle rencontre</translation>
    </message>
</context>
<context>
    <name>SummaryNotes</name>
    <message>
        <source>To know before printing</source>
        <translation>À savoir avant d’imprimer</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary, page</source>
        <translation>Synthèse, page</translation>
    </message>
    <message>
        <source>Page 1: %1 of %2 words</source>
        <translation>Page 1&#xa0;: %1 mots sur %2</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>La page n’a pas pu être composée. Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>1 fact is proposed. The print marks it.</source>
        <translation>1 donnée est proposée. L’impression la marque.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are proposed. The print marks them.</source>
        <translation>
            <numerusform>%n donnée est proposée. L’impression la marque.</numerusform>
            <numerusform>%n données sont proposées. L’impression les marque.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is disputed.</source>
        <translation>1 donnée est divergente.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are disputed.</source>
        <translation>
            <numerusform>%n donnée est divergente.</numerusform>
            <numerusform>%n données sont divergentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 vérification échoue&#x202f;; la page le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n vérification échoue&#x202f;; la page le dit.</numerusform>
            <numerusform>%n vérifications échouent&#x202f;; la page le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>Aucune mention n’est indiquée&#x202f;; la page le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: shorten your own texts to come back to two.</source>
        <translation>
            <numerusform>%n page&#xa0;: abrégez vos propres textes pour revenir à deux.</numerusform>
            <numerusform>%n pages&#xa0;: abrégez vos propres textes pour revenir à deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 caractère ne peut être imprimé et apparaît comme un carré.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n caractère ne peut être imprimé et apparaît comme un carré.</numerusform>
            <numerusform>%n caractères ne peuvent être imprimés et apparaissent comme des carrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Fichier Word</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Imprimante…</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Synthèse, 2 p.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: leave out lines to come back to two.</source>
        <translation>
            <numerusform>%n page : laissez des lignes de côté pour revenir à deux.</numerusform>
            <numerusform>%n pages : laissez des lignes de côté pour revenir à deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Summary, %n pages</source>
        <translation>
            <numerusform>Synthèse, %n p.</numerusform>
            <numerusform>Synthèse, %n p.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is unreviewed. Review it, or give a reason, which the page prints.</source>
        <translation>1 donnée n’est pas vérifiée. Vérifiez-la ou indiquez un motif, imprimé sur la page.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are unreviewed. Review them, or give a reason, which the page prints.</source>
        <translation>
            <numerusform>%n donnée n’est pas vérifiée. Vérifiez-la ou indiquez un motif, imprimé sur la page.</numerusform>
            <numerusform>%n données ne sont pas vérifiées. Vérifiez-les ou indiquez un motif, imprimé sur la page.</numerusform>
        </translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Synthèse, 1 p.</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Biographies</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Note échanges</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Chiffres des deux parties</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>On A3</source>
        <translation>En A3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Objectives, points, press line</source>
        <translation>Objectifs, points, ligne de presse</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tableau des chiffres</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Last round and people</source>
        <translation>Dernière session et personnes</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Verification and gaps</source>
        <translation>Vérifications et lacunes</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Données proposées</translation>
    </message>
    <message>
        <source>Final, no draft</source>
        <translation>Définitif, pas de brouillon</translation>
    </message>
    <message>
        <source>Reason, printed on the page</source>
        <translation>Motif, imprimé sur la page</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>%1 is not there any more, so nothing was printed. Choose another printer, or save as PDF.</source>
        <translation>%1 n’est plus là&#x202f;; rien n’a donc été imprimé. Choisissez une autre imprimante, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>%1 took no page, so nothing was printed. Check the printer, or save the page as PDF.</source>
        <translation>%1 n’a pris aucune page&#x202f;; rien n’a donc été imprimé. Vérifiez l’imprimante, ou enregistrez la page en PDF.</translation>
    </message>
    <message>
        <source>The print system gave no answer for %1. Look at the printer before you print again.</source>
        <translation>Le système d’impression n’a pas répondu pour %1. Regardez l’imprimante avant de réimprimer.</translation>
    </message>
    <message>
        <source>There is no page in this range, so %1 printed nothing.</source>
        <translation>Il n’y a pas de page dans cet intervalle&#x202f;; %1 n’a donc rien imprimé.</translation>
    </message>
    <message>
        <source>The page does not fit on this paper, and nothing is scaled. Choose A4 or Letter for %1.</source>
        <translation>La page ne tient pas sur ce papier, et rien n’est réduit. Choisissez A4 ou Letter pour %1.</translation>
    </message>
    <message>
        <source>This printer</source>
        <translation>Cette imprimante</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Confirm what the checks support</source>
        <translation>Confirmer ce que les vérifications appuient</translation>
    </message>
    <message>
        <source>Sums and changes recomputed from the figures themselves agree with these facts.</source>
        <translation>Les sommes et évolutions recalculées à partir des chiffres concordent avec ces données.</translation>
    </message>
    <message>
        <source>Facts to confirm</source>
        <translation>Données à confirmer</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm 1 fact</source>
        <translation>Confirmer 1 donnée</translation>
    </message>
    <message>
        <source>Confirm %1 facts</source>
        <translation>Confirmer %1 données</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>La date est</translation>
    </message>
    <message>
        <source>no date in library</source>
        <translation>aucune date dans la bibliothèque</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>Sort by this column (S)</source>
        <translation>Trier par cette colonne (S)</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Trade figures</source>
        <translation>Chiffres du commerce</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>People of a country</source>
        <translation>Habitants d’un pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Office or role</source>
        <translation>Office ou fonction</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Write a word or phrase of at least two letters.</source>
        <translation>Écrivez un mot ou une expression d’au moins deux lettres.</translation>
    </message>
    <message>
        <source>This is too long: write at most eight words.</source>
        <translation>C’est trop long&#xa0;: écrivez huit mots au plus.</translation>
    </message>
    <message>
        <source>Write plain words only; signs such as * or ( have no meaning here.</source>
        <translation>Écrivez seulement des mots simples&#x202f;; des signes comme * ou ( n’ont pas de sens ici.</translation>
    </message>
    <message>
        <source>“%1” is too common: it would be found everywhere.</source>
        <translation>«&#x202f;%1&#x202f;» est trop courant&#xa0;: on le trouverait partout.</translation>
    </message>
    <message>
        <source>“%1” means this already.</source>
        <translation>«&#x202f;%1&#x202f;» a déjà ce sens.</translation>
    </message>
    <message>
        <source>“%1” already means something else: %2.</source>
        <translation>«&#x202f;%1&#x202f;» a déjà un autre sens&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%2” is not known here. Choose one of the names offered while you type.</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas connu ici. Choisissez un des noms proposés pendant la saisie.</translation>
    </message>
    <message>
        <source>There is no word list for this language yet.</source>
        <translation>Il n’y a pas encore de liste de mots pour cette langue.</translation>
    </message>
    <message>
        <source>The alias must differ from the name.</source>
        <translation>L’alias doit être différent du nom.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Words and aliases</source>
        <translation>Mots et alias</translation>
    </message>
    <message>
        <source>Words you add here are understood in every article read from now on, in the window and outside.</source>
        <translation>Les mots que vous ajoutez ici sont compris dans tout article lu désormais, dans la fenêtre et au-dehors.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Mot ou expression</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Tient lieu de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No words of your own yet.</source>
        <translation>Aucun mot à vous pour l’instant.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Read the article again…</source>
        <translation>Relire l’article…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Add word “%1”</source>
        <translation>Ajouter le mot «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove word “%1”</source>
        <translation>Retirer le mot «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>%1 events, %2 of other countries</source>
        <translation>%1 événements, dont %2 d’autres pays</translation>
    </message>
    <message>
        <source>%1 events of other countries</source>
        <translation>%1 événements d’autres pays</translation>
    </message>
    <message>
        <source>Round %1: no date in library</source>
        <translation>Session %1&#xa0;: aucune date dans la bibliothèque</translation>
    </message>
    <message>
        <source>Rounds %1: no date in library</source>
        <translation>Sessions %1&#xa0;: aucune date dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1: no date</source>
        <comment>rounds 1–4: no date</comment>
        <translation>%1&#xa0;: sans date</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>17 Oct 2024 in another source</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source tells the same event</comment>
        <translation>aussi dans %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Date %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>date %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Utiliser le thème clair</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Utiliser le thème sombre</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Trade</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investissements</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Green energy</source>
        <translation>Énergie verte</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Innovation</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Sustainable development</source>
        <translation>Développement durable</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Liens humanitaires</translation>
    </message>
    <message>
        <source>Parliamentary dialogue</source>
        <translation>Dialogue parlementaire</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Raw materials</source>
        <translation>Matières premières</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Tourisme</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Political cooperation</source>
        <translation>Coopération politique</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Science</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Droits de l’homme</translation>
    </message>
    <message>
        <source>Consular matters</source>
        <translation>Affaires consulaires</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organisations internationales</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>%1 reports</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TradePlots</name>
    <message>
        <source>Consultations timeline, trade chart and balance</source>
        <translation>Chronologie des consultations, graphique des échanges et solde</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>thousand</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>milliards</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>billions</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>million US$</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>Md</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillion</comment>
        <translation>Bn</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>US$ m</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dollars US</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>livres sterling</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Older versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>This article was imported once; there is no older text of it.</source>
        <translation>Cet article n’a été importé qu’une fois&#x202f;; il n’en existe pas de texte antérieur.</translation>
    </message>
    <message>
        <source>Version %1, read %2</source>
        <translation>Version %1, lue le %2</translation>
    </message>
    <message>
        <source>Words struck out are gone in the version after it, words underlined are new there.</source>
        <translation>Les mots barrés ont disparu de la version suivante, les mots soulignés y sont nouveaux.</translation>
    </message>
</context>
<context>
    <name>WarningBox</name>
    <message>
        <source>Review them</source>
        <translation>Les vérifier</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2</source>
        <comment>2022: 514.9</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Switched off. Nothing is sent to it.</source>
        <translation>Désactivée. Rien ne lui est envoyé.</translation>
    </message>
</context>
</TS>
