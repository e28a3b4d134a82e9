<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing</source>
        <translation>Acerca de Briefing</translation>
    </message>
    <message>
        <source>The mark of Briefing</source>
        <translation>El distintivo de Briefing</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere.</source>
        <translation>Licencia MIT. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL 3), SQLite (public domain) through APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) and Typst (Apache 2.0).</source>
        <translation>Hecho con Qt for Python (LGPL 3), SQLite (dominio público) mediante APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) y Typst (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>No se entiende «%1».</translation>
    </message>
    <message>
        <source>As you said for the last table with this heading.</source>
        <translation>Como usted indicó para la última tabla con este encabezado.</translation>
    </message>
    <message>
        <source>waiting until you say</source>
        <translation>a la espera de su indicación</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Elija o escriba</translation>
    </message>
    <message>
        <source>Reported by…</source>
        <translation>Declarante…</translation>
    </message>
    <message>
        <source>Partner…</source>
        <translation>Socio…</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>This article has no address.</source>
        <translation>Este artículo no tiene dirección.</translation>
    </message>
    <message>
        <source>It was imported from a file.</source>
        <translation>Se importó de un archivo.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>AskToOpen</name>
    <message>
        <source>Open original</source>
        <translation>Abrir original</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>stated</source>
        <translation>según el texto</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>por deducción</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>por suposición</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin determinar</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without what the dossier said, so nothing compares.</source>
        <translation>Una versión anterior de Briefing anotó esta emisión sin lo que decía el expediente, por lo que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No figures of all trade yet</source>
        <translation>Aún no hay cifras del conjunto del comercio</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sin desglose</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Situación a %1</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Full years, and the running year as far as it goes (Y)</source>
        <translation>Años completos, y el año en curso hasta donde llega (Y)</translation>
    </message>
    <message>
        <source>Quarters of the calendar (Q)</source>
        <translation>Trimestres naturales (Q)</translation>
    </message>
    <message>
        <source>Single months (M)</source>
        <translation>Meses sueltos (M)</translation>
    </message>
    <message>
        <source>The months of this year so far, in every year: like for like (D)</source>
        <translation>Los meses transcurridos de este año, en cada año: en términos comparables (D)</translation>
    </message>
    <message>
        <source>Sums of the last twelve months, month by month (R)</source>
        <translation>Sumas de los últimos doce meses, mes a mes (R)</translation>
    </message>
    <message>
        <source>%1 by HS section</source>
        <comment>Exports by HS section</comment>
        <translation>%1 por sección SA</translation>
    </message>
    <message>
        <source>%1 by HS chapter</source>
        <comment>Exports by HS chapter</comment>
        <translation>%1 por capítulo SA</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>% on a year before</source>
        <translation>% respecto del año anterior</translation>
    </message>
    <message>
        <source>% of all its trade</source>
        <translation>% de todo su comercio</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <comment>Kazakhstan&apos;s trade with Belgium, million US$</comment>
        <translation>Comercio %1 – %2, %3</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <translation>Comercio %1 – %2, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS section, %3</source>
        <translation>Exportación %1 → %2 por sección SA, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS section, %3</source>
        <translation>Importación %1 ← %2 por sección SA, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS chapter, %3</source>
        <translation>Exportación %1 → %2 por capítulo SA, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS chapter, %3</source>
        <translation>Importación %1 ← %2 por capítulo SA, %3</translation>
    </message>
    <message>
        <source>average of each period</source>
        <translation>media de cada período</translation>
    </message>
    <message>
        <source>end of each period</source>
        <translation>fin de cada período</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Otras mercancías</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Sin desglosar</translation>
    </message>
    <message>
        <source>Part of a year: %1</source>
        <translation>Parte del año: %1</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to the year’s %3.</source>
        <comment>Exports: 12 months add up to the year&apos;s 514.9.</comment>
        <translation>%1: %2 %4 suman el total del año, %3.</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to %5, the year is given as %3.</source>
        <translation>%1: %2 %4 suman %5; el año figura con %3.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>computed: the sum of %1 values of one edition</source>
        <translation>calculado: suma de %1 valores de la misma edición</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>%1 %2 revised from %3 to %4.</source>
        <comment>Imports 2021 revised from 241.0 to 262.8.</comment>
        <translation>%1 %2: cifra revisada de %3 a %4.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>edición del %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado el %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>también en %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>514.5 in another edition</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No source gives exports and imports for this period.</source>
        <translation>Ninguna fuente da exportaciones e importaciones de este período.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation>Discrepancia.</translation>
    </message>
</context>
<context>
    <name>ChartCommands</name>
    <message>
        <source>%1: Belgium and Luxembourg together Δ</source>
        <translation>%1: Bélgica y Luxemburgo juntos Δ</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Según se declaró</translation>
    </message>
    <message>
        <source>Use a table of rates…</source>
        <translation>Usar una tabla de tipos de cambio…</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>Dejar de usar %1</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>Tabla de tipos de cambio</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The rates could not be read. The columns are: period, from, to, rate.</source>
        <translation>No se han podido leer los tipos de cambio. Las columnas son: period, from, to, rate.</translation>
    </message>
    <message>
        <source>Rates from %1</source>
        <translation>Tipos de cambio de %1</translation>
    </message>
    <message>
        <source>Nothing was revised</source>
        <translation>No se ha revisado ninguna cifra</translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Goods: no chapters given</source>
        <translation>Mercancías: sin capítulos</translation>
    </message>
    <message>
        <source>The files give goods by finer codes only. Whether they are all of them is not said, so no chapters are summed.</source>
        <translation>Los archivos solo indican mercancías por códigos más finos. No consta que estén todos, por lo que no se suman los capítulos.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>Parte del año</translation>
    </message>
    <message>
        <source>Parts and whole</source>
        <translation>Partes y total</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Mirror figure</source>
        <translation>Dato espejo</translation>
    </message>
    <message>
        <source>Same figure twice</source>
        <translation>Misma cifra dos veces</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concuerda</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por examinar</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>no concuerda</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>, text says </source>
        <translation>, el texto dice </translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>también en %1</translation>
    </message>
    <message>
        <source>%1 here, %2 in %3</source>
        <comment>514.9 here, 514.5 in Gazette, 3 Mar 2025</comment>
        <translation>%1 aquí, %2 en %3</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 (rounding %2)</source>
        <comment>114.3 + 174.7 = 289.0 (rounding ±0.15)</comment>
        <translation>%1 (redondeo %2)</translation>
    </message>
    <message>
        <source>not comparable with %2: the %3 figure for %1 is missing</source>
        <translation>no comparable con %2: falta la cifra de %1 (%3)</translation>
    </message>
    <message>
        <source>%d, computed: %1 is not stated</source>
        <translation>%d, calculado: no consta %1</translation>
    </message>
    <message>
        <source>%d: figures too round to tell</source>
        <translation>%d: cifras demasiado redondas para saberlo</translation>
    </message>
    <message>
        <source>%d, a bound or an approximate figure: not checked</source>
        <translation>%d, un límite o una cifra aproximada: sin comprobar</translation>
    </message>
    <message>
        <source>%d: the sign is the partner’s perspective?</source>
        <translation>%d: ¿el signo es desde la perspectiva del socio?</translation>
    </message>
    <message>
        <source>%d; it fits %1 as the base</source>
        <translation>%d; cuadra con %1 como base</translation>
    </message>
    <message>
        <source>%d; it fits the figures in %1</source>
        <translation>%d; cuadra con las cifras en %1</translation>
    </message>
    <message>
        <source>%d of the year before in %1 of 12 months, about %2 expected</source>
        <translation>%d del año anterior en %1 de 12 meses, se esperaba cerca de %2</translation>
    </message>
    <message>
        <source>%d: a part is larger than the turnover</source>
        <translation>%d: una parte supera el intercambio</translation>
    </message>
    <message>
        <source>%d: a part is larger than %1</source>
        <translation>%d: una parte supera %1</translation>
    </message>
    <message>
        <source>the turnover is not above zero</source>
        <translation>el intercambio no es mayor que cero</translation>
    </message>
    <message>
        <source>%1 is out of the range of trade between two countries</source>
        <translation>%1 está fuera del orden de magnitud del comercio entre dos países</translation>
    </message>
    <message>
        <source>%d: thousand, million or billion mistaken?</source>
        <translation>%d: ¿se han confundido miles, millones o miles de millones?</translation>
    </message>
    <message>
        <source>the turnover is in %1, its parts are in %2</source>
        <translation>el intercambio está en %1, sus partes en %2</translation>
    </message>
    <message>
        <source>%d: both sides’ figures, a usual difference</source>
        <translation>%d: cifras de ambas partes, diferencia habitual</translation>
    </message>
    <message>
        <source>%d: both sides’ figures differ</source>
        <translation>%d: las cifras de ambas partes difieren</translation>
    </message>
    <message>
        <source>%d: both sides’ figures lie far apart</source>
        <translation>%d: las cifras de ambas partes distan mucho</translation>
    </message>
    <message>
        <source>%d, given twice</source>
        <translation>%d, indicado dos veces</translation>
    </message>
    <message>
        <source>%d: two figures for the same thing</source>
        <translation>%d: dos cifras para lo mismo</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Pegar como artículo</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Historial de importación…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nuevo expediente…</translation>
    </message>
    <message>
        <source>Clear recent articles</source>
        <translation>Vaciar la lista de artículos recientes</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Redactar resumen</translation>
    </message>
    <message>
        <source>Print summary…</source>
        <translation>Imprimir resumen…</translation>
    </message>
    <message>
        <source>Issued summaries…</source>
        <translation>Resúmenes emitidos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Guardar paquete de evidencias…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Guardar una copia de la biblioteca…</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Añadir a mi biblioteca</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Eliminar expediente</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Eliminar el expediente de ejemplo</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Abrir el expediente de ejemplo</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Key passages</source>
        <translation>Pasajes clave</translation>
    </message>
    <message>
        <source>Evidence below</source>
        <translation>Evidencias debajo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As known on a day…</source>
        <translation>Situación a una fecha…</translation>
    </message>
    <message>
        <source>Rejected facts</source>
        <translation>Datos rechazados</translation>
    </message>
    <message>
        <source>Dismiss revisions</source>
        <translation>Ocultar revisiones</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Abrir original</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Idioma…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Fecha de publicación…</translation>
    </message>
    <message>
        <source>File under a dossier…</source>
        <translation>Archivar en un expediente…</translation>
    </message>
    <message>
        <source>Older versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Eliminar artículo</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Revisar datos</translation>
    </message>
    <message>
        <source>Next open fact</source>
        <translation>Siguiente dato pendiente</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Separar de nuevo</translation>
    </message>
    <message>
        <source>Confirm what the checks support…</source>
        <translation>Confirmar lo que avalan las comprobaciones…</translation>
    </message>
    <message>
        <source>Confirm fact</source>
        <translation>Confirmar dato</translation>
    </message>
    <message>
        <source>Reject fact</source>
        <translation>Rechazar dato</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Marcar como discrepante</translation>
    </message>
    <message>
        <source>Edit fact…</source>
        <translation>Editar dato…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Commitments…</source>
        <translation>Compromisos…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Volver a leer…</translation>
    </message>
    <message>
        <source>Words and aliases…</source>
        <translation>Palabras y alias…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Refresh figures</source>
        <translation>Actualizar cifras</translation>
    </message>
    <message>
        <source>Get figures now…</source>
        <translation>Obtener cifras ahora…</translation>
    </message>
    <message>
        <source>Pause live figures</source>
        <translation>Pausar cifras en directo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Período completo</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Both sides’ figures…</source>
        <translation>Cifras de ambas partes…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Año hasta la fecha</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Últimos doce meses</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Briefing help</source>
        <translation>Ayuda de Briefing</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Briefing</source>
        <translation>Acerca de Briefing</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin mención</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>retomado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>no es el mismo</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambas partes</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <comment>overdue, silent since 5th, 18 Oct 2024</comment>
        <translation>vencido, %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Silent since 5th, 18 Oct 2024</comment>
        <translation>%1 desde: %2</translation>
    </message>
    <message>
        <source>1 passage to judge</source>
        <translation>1 pasaje por valorar</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to judge</source>
        <translation>
            <numerusform>%n pasaje por valorar</numerusform>
            <numerusform>%n pasajes por valorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <comment>3 open</comment>
        <translation>
            <numerusform>%1 pendiente</numerusform>
            <numerusform>%1 pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 carried</source>
        <comment>3 carried</comment>
        <translation>
            <numerusform>%1 retomado</numerusform>
            <numerusform>%1 retomados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <comment>3 done</comment>
        <translation>
            <numerusform>%1 cumplido</numerusform>
            <numerusform>%1 cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent</source>
        <comment>3 silent</comment>
        <translation>
            <numerusform>%1 sin mención</numerusform>
            <numerusform>%1 sin mención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>3 dropped</comment>
        <translation>
            <numerusform>%1 abandonado</numerusform>
            <numerusform>%1 abandonados</numerusform>
        </translation>
    </message>
    <message>
        <source>same topic: %1</source>
        <translation>mismo tema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n palabra en común</numerusform>
            <numerusform>%n palabras en común</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsDialog</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No round of this dossier has told of a commitment yet.</source>
        <translation>Ninguna ronda de este expediente ha dado cuenta aún de un compromiso.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
    <message>
        <source>Later passages</source>
        <translation>Pasajes posteriores</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Indica</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>To take other words as evidence, select them in a later article and choose Facts, Commitments.</source>
        <translation>Para usar otras palabras como evidencia, selecciónelas en un artículo posterior y elija Datos, Compromisos.</translation>
    </message>
    <message>
        <source>No later round is on file. Import an article that tells of one (Ctrl+O): passages on the same matter are offered here.</source>
        <translation>No hay ninguna ronda posterior en el expediente. Importe un artículo que informe de una (Control+O): aquí se ofrecen los pasajes sobre el mismo asunto.</translation>
    </message>
    <message>
        <source>The articles of later rounds do not seem to mention it. If one does, select its words there and choose Facts, Commitments (Ctrl+Shift+K): they are offered here.</source>
        <translation>Los artículos de rondas posteriores no parecen mencionarlo. Si alguno lo hace, seleccione allí sus palabras y elija Datos, Compromisos (Control+Mayúsculas+K): se ofrecen aquí.</translation>
    </message>
    <message>
        <source>%1, as the sentence says</source>
        <translation>%1, según la frase</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Compromiso: %1</translation>
    </message>
    <message>
        <source>Commitment: by whom</source>
        <translation>Compromiso: quién</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Comparado con lo actual</translation>
    </message>
    <message>
        <source>Compared with version %1 of %2</source>
        <translation>Comparado con la versión %1 del %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No %4 figure is known for %3.</source>
        <translation>No se conoce ninguna cifra de %4 de %3.</translation>
    </message>
    <message>
        <source>%1 and %2 do not cover the same months. The %4 figure for %3 is missing.</source>
        <translation>%1 y %2 no abarcan los mismos meses. Falta la cifra de %4 de %3.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 come from different reporters.</source>
        <translation>Las cifras de %1 y %2 proceden de declarantes distintos.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 concern different partners.</source>
        <translation>Las cifras de %1 y %2 se refieren a socios distintos.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are of different flows.</source>
        <translation>Las cifras de %1 y %2 son de flujos distintos.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 count different goods.</source>
        <translation>Las cifras de %1 y %2 cuentan mercancías distintas.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are in different currencies.</source>
        <translation>Las cifras de %1 y %2 están en monedas distintas.</translation>
    </message>
    <message>
        <source>The %4 figure for %3 is missing.</source>
        <translation>Falta la cifra de %4 de %3.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is below zero: %3 in “%4”, %5.</source>
        <translation>La cifra de %1 de %2 es inferior a cero: %3 en «%4», %5.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is zero: there is no change in per cent on it.</source>
        <translation>La cifra de %1 de %2 es cero: no hay variación porcentual respecto de ella.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 respecto de %2</translation>
    </message>
    <message>
        <source>, %1 against another edition</source>
        <translation>, %1 frente a otra edición</translation>
    </message>
    <message>
        <source>, the two figures come from different editions</source>
        <translation>, las dos cifras proceden de ediciones distintas</translation>
    </message>
    <message>
        <source>; the time of the figure for %1 is inferred</source>
        <translation>; el período de la cifra de %1 es deducido</translation>
    </message>
    <message>
        <source>; the value for %1 is not plausible</source>
        <translation>; el valor de %1 no es verosímil</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening the dossier…</source>
        <translation>Abriendo el expediente…</translation>
    </message>
    <message>
        <source>%1 – Briefing</source>
        <comment>Kazakhstan – Belgium – Briefing</comment>
        <translation>%1 – Briefing</translation>
    </message>
    <message>
        <source>%1 – evidence pack – Briefing</source>
        <comment>Kazakhstan – Belgium – evidence pack – Briefing</comment>
        <translation>%1 – paquete de evidencias – Briefing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Later figures are left out, and nothing can be changed. F7 comes back to today.</source>
        <translation>Las cifras posteriores quedan fuera y no se puede cambiar nada. F7 vuelve a hoy.</translation>
    </message>
    <message>
        <source>Changes made by other programs are held back.</source>
        <translation>Los cambios hechos por otros programas quedan en espera.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>European Union of 28</source>
        <translation>Unión Europea de 28</translation>
    </message>
    <message>
        <source>European Union (changing composition)</source>
        <translation>Unión Europea (composición variable)</translation>
    </message>
    <message>
        <source>euro area</source>
        <translation>zona del euro</translation>
    </message>
    <message>
        <source>euro area of 20</source>
        <translation>zona del euro de 20</translation>
    </message>
    <message>
        <source>all outside the European Union</source>
        <translation>todos fuera de la Unión Europea</translation>
    </message>
    <message>
        <source>all within the European Union</source>
        <translation>todos dentro de la Unión Europea</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Unión Económica Euroasiática</translation>
    </message>
    <message>
        <source>Commonwealth of Independent States</source>
        <translation>Comunidad de Estados Independientes</translation>
    </message>
    <message>
        <source>Belgium–Luxembourg</source>
        <translation>Bélgica-Luxemburgo</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>todos los socios</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlanda del Norte</translation>
    </message>
    <message>
        <source>United Kingdom without Northern Ireland</source>
        <translation>Reino Unido sin Irlanda del Norte</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Unión Soviética</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Checoslovaquia</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Yugoslavia</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Serbia y Montenegro</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>República Democrática Alemana</translation>
    </message>
    <message>
        <source>Sudan (before 2012)</source>
        <translation>Sudán (antes de 2012)</translation>
    </message>
    <message>
        <source>areas not specified</source>
        <translation>zonas no especificadas</translation>
    </message>
    <message>
        <source>bunkers</source>
        <translation>combustible y provisiones de a bordo</translation>
    </message>
    <message>
        <source>free zones</source>
        <translation>zonas francas</translation>
    </message>
    <message>
        <source>special categories</source>
        <translation>categorías especiales</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Europa, sin especificar</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>África, sin especificar</translation>
    </message>
    <message>
        <source>Northern Africa, not specified</source>
        <translation>África del Norte, sin especificar</translation>
    </message>
    <message>
        <source>North and Central America, not specified</source>
        <translation>América del Norte y Central, sin especificar</translation>
    </message>
    <message>
        <source>Latin America, not specified</source>
        <translation>América Latina, sin especificar</translation>
    </message>
    <message>
        <source>Caribbean, not specified</source>
        <translation>Caribe, sin especificar</translation>
    </message>
    <message>
        <source>Central American Common Market, not specified</source>
        <translation>Mercado Común Centroamericano, sin especificar</translation>
    </message>
    <message>
        <source>Latin American Integration Association, not specified</source>
        <translation>Asociación Latinoamericana de Integración, sin especificar</translation>
    </message>
    <message>
        <source>Oceania, not specified</source>
        <translation>Oceanía, sin especificar</translation>
    </message>
    <message>
        <source>Western Asia, not specified</source>
        <translation>Asia Occidental, sin especificar</translation>
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
        <translation>No se puede cambiar nada: abierto solo para lectura</translation>
    </message>
    <message>
        <source>Nothing can be changed: an earlier day is shown. F7 comes back to today.</source>
        <translation>No se puede cambiar nada: se muestra un día anterior. F7 vuelve a hoy.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Eliminar el expediente de ejemplo</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The amount must be a number, such as %1.</source>
        <translation>El importe debe ser un número, por ejemplo %1.</translation>
    </message>
    <message>
        <source>The change must be a number of per cent, such as %1.</source>
        <translation>La variación debe ser un porcentaje, por ejemplo %1.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>El último mes es anterior al primero.</translation>
    </message>
    <message>
        <source>Write a period as a year or months, such as 2023, %1 or 2024-01 – 2024-08.</source>
        <translation>Escriba un período como año o meses, por ejemplo 2023, %1 o 2024-01 – 2024-08.</translation>
    </message>
    <message>
        <source>Write a date with its year, such as %1 or 2024-10-18, or less of it: 2024-10, 2024.</source>
        <translation>Escriba una fecha con su año, por ejemplo %1 o 2024-10-18, o una parte: 2024-10, 2024.</translation>
    </message>
    <message>
        <source>“%1” is no country known here. Write its name or two-letter code, such as %2 or BE.</source>
        <translation>«%1» no es un país conocido aquí. Escriba su nombre o su código de dos letras, por ejemplo %2 o BE.</translation>
    </message>
    <message>
        <source>Write a currency as its three-letter code, such as USD or KZT.</source>
        <translation>Escriba la moneda con su código de tres letras, por ejemplo USD o KZT.</translation>
    </message>
    <message>
        <source>The round must be a number from 1 to %1.</source>
        <translation>La ronda debe ser un número del 1 al %1.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Choose what the figure counts: exports, imports, turnover …</source>
        <translation>Elija qué mide la cifra: exportación, importación, intercambio…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>celebrada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona debe tener nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>No puede quedar vacío.</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Fecha o período</translation>
    </message>
    <message>
        <source>Write the sum with its currency, such as 90 million EUR.</source>
        <translation>Escriba la suma con su moneda, por ejemplo 90 millones EUR.</translation>
    </message>
    <message>
        <source>A figure needs an amount, such as %1, or a change.</source>
        <translation>Una cifra requiere un importe, por ejemplo %1, o una variación.</translation>
    </message>
    <message>
        <source>Only a balance can be negative. Check the sign of the amount.</source>
        <translation>Solo un saldo puede ser negativo. Compruebe el signo del importe.</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Abrir el expediente de ejemplo</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Arrastre aquí un artículo</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Web page, PDF, Word, mail, news feed, text, or a table of figures.</source>
        <translation>Página web, PDF, Word, correo, canal de noticias, texto o tabla de cifras.</translation>
    </message>
    <message>
        <source>No article was known on %1</source>
        <translation>No se conocía ningún artículo el %1</translation>
    </message>
    <message>
        <source>1 article of this dossier was published later.</source>
        <translation>1 artículo de este expediente se publicó después.</translation>
    </message>
    <message>
        <source>%1 articles of this dossier were published later.</source>
        <translation>%1 artículos de este expediente se publicaron después.</translation>
    </message>
    <message>
        <source>There is no article in this dossier yet.</source>
        <translation>Aún no hay ningún artículo en este expediente.</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 vuelve a hoy.</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Briefing uses no network.</source>
        <translation>Los artículos permanecen en este equipo. Briefing no usa la red.</translation>
    </message>
    <message>
        <source>You can also paste text with %1.</source>
        <translation>También puede pegar texto con %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Political consultations</source>
        <translation>Consultas políticas</translation>
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
        <translation>Comisión mixta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Data release</source>
        <translation>Publicación de datos</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>en formato híbrido</translation>
    </message>
    <message>
        <source>held</source>
        <translation>celebrada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>%1 round</source>
        <comment>5th round</comment>
        <translation>%1 ronda</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Consultations and trade</source>
        <translation>Consultas y comercio</translation>
    </message>
    <message>
        <source>One time axis for dates and figures</source>
        <translation>Un mismo eje temporal para fechas y cifras</translation>
    </message>
    <message>
        <source>Dates in the article appear here</source>
        <translation>Las fechas del artículo aparecen aquí</translation>
    </message>
    <message>
        <source>Figures in the article appear here</source>
        <translation>Las cifras del artículo aparecen aquí</translation>
    </message>
    <message>
        <source>No dated event yet</source>
        <translation>Aún no hay acontecimientos con fecha</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Show in the article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
    <message>
        <source>Evidence of the chosen claim</source>
        <translation>Evidencias de la afirmación elegida</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>no partner named</source>
        <translation>sin socio indicado</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Variación: %1</translation>
    </message>
    <message>
        <source>Next step, %1</source>
        <translation>Próximo paso, %1</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>fiabilidad alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>fiabilidad media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>fiabilidad baja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Medium confidence: period carried over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>reporter inferred</comment>
        <translation>%1 por deducción</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <comment>reporter assumed</comment>
        <translation>%1 por suposición</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Mark %1 as conflict</source>
        <translation>Marcar %1 como discrepante</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Marcar como %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n facts</source>
        <translation>
            <numerusform>Confirmar %n dato</numerusform>
            <numerusform>Confirmar %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Combinar con %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Separar %1</translation>
    </message>
    <message>
        <source>Part %1 into a person of their own</source>
        <translation>Separar %1 como persona propia</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Resolver %1</translation>
    </message>
    <message>
        <source>Take the figure of %1</source>
        <translation>Tomar la cifra de %1</translation>
    </message>
    <message>
        <source>1 fact waits for your decision</source>
        <translation>1 dato espera su decisión</translation>
    </message>
    <message>
        <source>%1 facts wait for your decision</source>
        <translation>%1 datos esperan su decisión</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision</source>
        <translation>Ningún dato de este artículo requiere una decisión</translation>
    </message>
    <message>
        <source>Every fact of this article is decided</source>
        <translation>Todos los datos de este artículo están decididos</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>All %1 figures are of one side: %2</source>
        <comment>All 7 figures are of one side: Kazakhstan</comment>
        <translation>Todas las cifras (%1) son de una sola parte: %2</translation>
    </message>
    <message>
        <source>1 quotation is a translation, not the speaker’s own words</source>
        <translation>1 cita es una traducción, no las palabras textuales</translation>
    </message>
    <message>
        <source>%1 quotations are translations, not the speakers’ own words</source>
        <translation>%1 citas son traducciones, no las palabras textuales</translation>
    </message>
    <message>
        <source>also said as “%1”</source>
        <translation>también expresado como «%1»</translation>
    </message>
    <message>
        <source>%1: left out of checks and series</source>
        <comment>target: left out of checks and series</comment>
        <translation>%1: excluido de comprobaciones y series</translation>
    </message>
    <message>
        <source>one product only: left out of sums and series</source>
        <translation>un solo producto: excluido de sumas y series</translation>
    </message>
    <message>
        <source>period not known: not in the chart</source>
        <translation>período desconocido: no aparece en el gráfico</translation>
    </message>
    <message>
        <source>partner not known: not in the chart</source>
        <translation>socio desconocido: no aparece en el gráfico</translation>
    </message>
    <message>
        <source>Commitments: %1</source>
        <comment>Commitments: 3 carried, 1 silent, 1 done</comment>
        <translation>Compromisos: %1</translation>
    </message>
    <message>
        <source>belongs to a commitment of %1</source>
        <comment>belongs to a commitment of 4th, 12 May 2022</comment>
        <translation>pertenece a un compromiso (%1)</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>edición del %1</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>según se declaró</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>conciliado</translation>
    </message>
    <message>
        <source>mirror figure</source>
        <translation>dato espejo</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Selected fact</source>
        <translation>Dato seleccionado</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Revisar datos</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Marcar como discrepante</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>The other file is right</source>
        <translation>El otro archivo es correcto</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Dato anterior</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Dato siguiente</translation>
    </message>
    <message>
        <source>Select a figure, an event or a word in the article to see its sentence.</source>
        <translation>Seleccione una cifra, un acontecimiento o una palabra del artículo para ver su frase.</translation>
    </message>
    <message>
        <source>%1 holds instead, from %2</source>
        <translation>Rige en su lugar %1, de %2</translation>
    </message>
    <message>
        <source>Another file is right…</source>
        <translation>Es correcto otro archivo…</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Dato %1 de %2</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New, from “%1”</source>
        <translation>Nuevo, a partir de «%1»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>This does not fit the field “%1”.</source>
        <translation>Esto no encaja en el campo «%1».</translation>
    </message>
</context>
<context>
    <name>FactLinks</name>
    <message>
        <source>Facts in the text</source>
        <translation>Datos en el texto</translation>
    </message>
</context>
<context>
    <name>FactPopover</name>
    <message>
        <source>Edit fact</source>
        <translation>Editar dato</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Nuevo dato</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Briefing has a fault</source>
        <translation>Briefing tiene un fallo</translation>
    </message>
    <message>
        <source>Something in Briefing went wrong.</source>
        <translation>Algo ha fallado en Briefing.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe in the library. You can go on working. The report below holds no titles, paths or figures and is sent to nobody; it lies in %1.</source>
        <translation>Todo lo guardado hasta ahora está a salvo en la biblioteca. Puede seguir trabajando. El informe siguiente no contiene títulos, rutas ni cifras y no se envía a nadie; se encuentra en %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variación</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>role</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
</context>
<context>
    <name>FigureStatus</name>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variación</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Get figures</source>
        <translation>Obtener cifras</translation>
    </message>
    <message>
        <source>Trade of %1 and %2</source>
        <translation>Comercio %1 – %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Fuentes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1.</source>
        <translation>Exportaciones e importaciones según las declara cada parte, años desde %1.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1, and goods by HS chapter.</source>
        <translation>Exportaciones e importaciones según las declara cada parte, años desde %1, y mercancías por capítulo SA.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1, and goods by HS chapter.</source>
        <translation>Exportaciones e importaciones según las declara cada parte, años y meses desde %1, y mercancías por capítulo SA.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1.</source>
        <translation>Exportaciones e importaciones según las declara cada parte, años y meses desde %1.</translation>
    </message>
    <message>
        <source>No source is switched on. Choose them under Sources…</source>
        <translation>No hay ninguna fuente activada. Elíjalas en Fuentes…</translation>
    </message>
    <message>
        <source>Working offline: no source is asked.</source>
        <translation>Trabajo sin conexión: no se consulta ninguna fuente.</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>Consultando %1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayúsculas+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Exports</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Reexportación</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Reimportación</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>turnover, in a narrow place</comment>
        <translation>Comercio</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move (Alt+Up, Alt+Down)</source>
        <translation>Arrastre para mover (Alt+Arriba, Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Briefing help</source>
        <translation>Ayuda de Briefing</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Manual (in English)</source>
        <translation>Manual (en inglés)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>a table of your own</source>
        <translation>una tabla propia</translation>
    </message>
    <message>
        <source>%1, edition not dated</source>
        <translation>%1, edición sin fecha</translation>
    </message>
    <message>
        <source>%1, edition of %2</source>
        <translation>%1, edición del %2</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 producto</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency (quantity or share)</source>
        <translation>sin moneda (cantidad o cuota)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
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
        <translation>meses</translation>
    </message>
    <message>
        <source>parts of years</source>
        <translation>partes de años</translation>
    </message>
    <message>
        <source>other periods</source>
        <translation>otros períodos</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 cifra nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n cifra nueva</numerusform>
            <numerusform>%n cifras nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new series</source>
        <translation>1 serie nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n serie nueva</numerusform>
            <numerusform>%n series nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is in the library already</source>
        <translation>1 cifra ya está en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are in the library already</source>
        <translation>
            <numerusform>%n cifra ya está en la biblioteca</numerusform>
            <numerusform>%n cifras ya están en la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is revised; the earlier one stays readable</source>
        <translation>1 cifra revisa otra anterior, que sigue consultable</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are revised; the earlier ones stay readable</source>
        <translation>
            <numerusform>%n cifra revisa otra anterior, que sigue consultable</numerusform>
            <numerusform>%n cifras revisan otras anteriores, que siguen consultables</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure differs from the library’s of the same edition</source>
        <translation>1 cifra difiere de la de la biblioteca de la misma edición</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the library’s of the same edition</source>
        <translation>
            <numerusform>%n cifra difiere de la de la biblioteca de la misma edición</numerusform>
            <numerusform>%n cifras difieren de las de la biblioteca de la misma edición</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure of the earlier file is not in this one and leaves</source>
        <translation>1 cifra del archivo anterior no figura en este y se retira</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the earlier file are not in this one and leave</source>
        <translation>
            <numerusform>%n cifra del archivo anterior no figura en este y se retira</numerusform>
            <numerusform>%n cifras del archivo anterior no figuran en este y se retiran</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 fila espera respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer</source>
        <translation>
            <numerusform>%n fila espera respuesta</numerusform>
            <numerusform>%n filas esperan respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Figures below zero (%1, the first at %2) are kept and marked as implausible</source>
        <translation>Las cifras inferiores a cero (%1, la primera en %2) se conservan y se marcan como inverosímiles</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They go to the dossier %2.</source>
        <translation>Ninguna de sus filas se refiere a %1. Pasan al expediente %2.</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They are of %2; each shows in the dossier of its pair.</source>
        <translation>Ninguna de sus filas se refiere a %1. Son de %2; cada una aparece en el expediente de su par.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Whose figures are these, and on trade with whom?</source>
        <translation>¿De quién son estas cifras y con quién es el comercio?</translation>
    </message>
    <message>
        <source>In which unit and currency is “%1”?</source>
        <translation>¿En qué unidad y moneda está «%1»?</translation>
    </message>
    <message>
        <source>Which currency is “%1”?</source>
        <translation>¿Qué moneda es «%1»?</translation>
    </message>
    <message>
        <source>Which scale is “%1”?</source>
        <translation>¿Qué escala es «%1»?</translation>
    </message>
    <message>
        <source>Which period is “%1”?</source>
        <translation>¿Qué período es «%1»?</translation>
    </message>
    <message>
        <source>What is “%1”: exports, imports, turnover?</source>
        <translation>¿Qué es «%1»: exportación, importación, intercambio?</translation>
    </message>
    <message>
        <source>Which country is “%1” (it reports the figures)?</source>
        <translation>¿Qué país es «%1» (el que declara las cifras)?</translation>
    </message>
    <message>
        <source>Which country is “%1” (the partner)?</source>
        <translation>¿Qué país es «%1» (el socio)?</translation>
    </message>
    <message>
        <source>How is “%1” to be read?</source>
        <translation>¿Cómo debe leerse «%1»?</translation>
    </message>
    <message>
        <source>Which number is “%1”?</source>
        <translation>¿Qué número es «%1»?</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than its heading: %1</source>
        <translation>Esta fila tiene más o menos celdas que su encabezado: %1</translation>
    </message>
    <message>
        <source>These figures of %1 are a thousand times, or a thousandth of, what the library holds. What is right?</source>
        <translation>Estas cifras (%1) son mil veces mayores o menores que las de la biblioteca. ¿Qué es lo correcto?</translation>
    </message>
    <message>
        <source>The file differs from the library in the same edition. What shall hold?</source>
        <translation>El archivo difiere de la biblioteca en la misma edición. ¿Qué debe regir?</translation>
    </message>
    <message>
        <source>“%1” is not understood (%2). What is it?</source>
        <translation>No se entiende «%1» (%2). ¿Qué es?</translation>
    </message>
    <message>
        <source>1 row, at %1</source>
        <translation>1 fila: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, the first at %1</source>
        <translation>
            <numerusform>%n fila: %1</numerusform>
            <numerusform>%n filas, la primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>row </source>
        <translation>fila </translation>
    </message>
    <message>
        <source>column </source>
        <translation>columna </translation>
    </message>
    <message>
        <source>%1 reports, on trade with %2</source>
        <translation>Declara %1, comercio con: %2</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>unidades simples</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>millones</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>miles de millones</translation>
    </message>
    <message>
        <source>The file is in %1: read it so</source>
        <translation>El archivo está en %1: leerlo así</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>La coma separa los decimales</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>El punto separa los decimales</translation>
    </message>
    <message>
        <source>The file is right as it is printed</source>
        <translation>El archivo es correcto tal como está</translation>
    </message>
    <message>
        <source>Keep both side by side, marked as differing</source>
        <translation>Mantener ambos, marcados como discrepantes</translation>
    </message>
    <message>
        <source>This file is right: its figures hold, the others stay readable</source>
        <translation>Este archivo es el correcto: rigen sus cifras, las otras siguen consultables</translation>
    </message>
    <message>
        <source>This file is the newer state: take back its earlier import</source>
        <translation>Este archivo es el estado más reciente: retirar su importación anterior</translation>
    </message>
    <message>
        <source>The library is right: leave these rows out</source>
        <translation>La biblioteca es la correcta: omitir estas filas</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Omitir estas filas</translation>
    </message>
    <message>
        <source>a newer text of the article</source>
        <translation>un texto más reciente del artículo</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 dato</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n dato</numerusform>
            <numerusform>%n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier text kept</source>
        <translation>1 texto anterior conservado</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts kept</source>
        <translation>
            <numerusform>%n texto anterior conservado</numerusform>
            <numerusform>%n textos anteriores conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 revised</source>
        <translation>1 revisada</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n revisada</numerusform>
            <numerusform>%n revisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 discrepante</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n discrepante</numerusform>
            <numerusform>%n discrepantes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 ya conocida</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocida</numerusform>
            <numerusform>%n ya conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The text before it holds again; this one stays readable among the older versions.</source>
        <translation>Vuelve a regir el texto anterior; este sigue consultable entre las versiones anteriores.</translation>
    </message>
    <message>
        <source>Notes and decisions go to where their words stand, or wait in the article.</source>
        <translation>Las notas y decisiones pasan adonde están sus palabras, o esperan en el artículo.</translation>
    </message>
    <message>
        <source>The article leaves with 1 fact.</source>
        <translation>El artículo se retira con 1 dato.</translation>
    </message>
    <message>
        <source>1 figure repeats an earlier one of the file and is taken once: %1</source>
        <translation>1 cifra repite una anterior del archivo y se toma una sola vez: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures repeat earlier ones of the file and are taken once: %1</source>
        <translation>
            <numerusform>%n cifra repite una anterior del archivo y se toma una sola vez: %1</numerusform>
            <numerusform>%n cifras repiten otras anteriores del archivo y se toman una sola vez: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article leaves with %n facts.</source>
        <translation>
            <numerusform>El artículo se retira con %n dato.</numerusform>
            <numerusform>El artículo se retira con %n datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its earlier text leaves with it.</source>
        <translation>Su texto anterior se retira con él.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n earlier texts leave with it.</source>
        <translation>
            <numerusform>Su %n texto anterior se retira con él.</numerusform>
            <numerusform>Sus %n textos anteriores se retiran con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them you decided or corrected; that is kept with it.</source>
        <translation>1 de ellos fue decidido o corregido por usted; esa decisión se conserva con él.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them you decided or corrected; that is kept with it.</source>
        <translation>
            <numerusform>%n de ellos fue decidido o corregido por usted; esa decisión se conserva con él.</numerusform>
            <numerusform>%n de ellos fueron decididos o corregidos por usted; esas decisiones se conservan con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note or highlight leaves with it.</source>
        <translation>1 nota o resaltado se retira con él.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes and highlights leave with it.</source>
        <translation>
            <numerusform>%n nota o resaltado se retira con él.</numerusform>
            <numerusform>%n notas y resaltados se retiran con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure leaves chart, tables and summary.</source>
        <translation>1 cifra sale del gráfico, las tablas y el resumen.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures leave chart, tables and summary.</source>
        <translation>
            <numerusform>%n cifra sale del gráfico, las tablas y el resumen.</numerusform>
            <numerusform>%n cifras salen del gráfico, las tablas y el resumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier figure that it had replaced shows again.</source>
        <translation>Reaparece 1 cifra anterior que había sido sustituida.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier figures that they had replaced show again.</source>
        <translation>
            <numerusform>Reaparece %n cifra anterior que había sido sustituida.</numerusform>
            <numerusform>Reaparecen %n cifras anteriores que habían sido sustituidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure stays: %1 gives it too.</source>
        <translation>1 cifra permanece: también figura en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stay: %1 gives them too.</source>
        <translation>
            <numerusform>%n cifra permanece: también figura en %1.</numerusform>
            <numerusform>%n cifras permanecen: también figuran en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later revisions from %1 are not touched.</source>
        <translation>Las revisiones posteriores de %1 no se tocan.</translation>
    </message>
    <message>
        <source>1 figure corrected by hand stays as corrected.</source>
        <translation>1 cifra corregida a mano queda como se corrigió.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures corrected by hand stay as corrected.</source>
        <translation>
            <numerusform>%n cifra corregida a mano queda como se corrigió.</numerusform>
            <numerusform>%n cifras corregidas a mano quedan como se corrigieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file goes on waiting for an answer.</source>
        <translation>1 fila del archivo sigue a la espera de respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file go on waiting for an answer.</source>
        <translation>
            <numerusform>%n fila del archivo sigue a la espera de respuesta.</numerusform>
            <numerusform>%n filas del archivo siguen a la espera de respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>basis of the figure</source>
        <translation>base de la cifra</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>separador decimal</translation>
    </message>
    <message>
        <source>exports or imports</source>
        <translation>exportación o importación</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>key of the series</source>
        <translation>clave de la serie</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>partner country</source>
        <translation>país socio</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>mercancías</translation>
    </message>
    <message>
        <source>reporting country</source>
        <translation>país declarante</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>standing of the figure</source>
        <translation>estado de la cifra</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>The figures are in the library.</source>
        <translation>Las cifras están en la biblioteca.</translation>
    </message>
    <message>
        <source>Choose two countries to see those between them.</source>
        <translation>Elija dos países para ver las cifras entre ellos.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nuevo expediente…</translation>
    </message>
    <message>
        <source>Both countries’ figures are here.</source>
        <translation>Están las cifras de ambos países.</translation>
    </message>
    <message>
        <source>See what %1 and %2 say of the same goods, and how far apart they are.</source>
        <translation>Vea qué declaran %1 y %2 de las mismas mercancías y cuánto divergen.</translation>
    </message>
    <message>
        <source>Show both sides’ figures</source>
        <translation>Mostrar las cifras de ambas partes</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Archivo %1 de %2</translation>
    </message>
    <message>
        <source>Remember the answers for tables with this heading</source>
        <translation>Recordar las respuestas para las tablas con este encabezado</translation>
    </message>
    <message>
        <source>Take it again whenever it is saved</source>
        <translation>Volver a tomarlo cada vez que se guarde</translation>
    </message>
    <message>
        <source>While Briefing runs, each saved state of this file takes the place of the one before</source>
        <translation>Mientras Briefing está abierto, cada estado guardado de este archivo sustituye al anterior</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Lo que solo usted puede indicar</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>What is revised</source>
        <translation>Cifras revisadas</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>and 1 kind of values more</source>
        <translation>y 1 tipo de valores más</translation>
    </message>
    <message numerus="yes">
        <source>and %n kinds of values more</source>
        <translation>
            <numerusform>y %n tipo de valores más</numerusform>
            <numerusform>y %n tipos de valores más</numerusform>
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
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Choose the pair to look at…</source>
        <translation>Elija el par que desea ver…</translation>
    </message>
    <message>
        <source>All figures are kept; those of other pairs show when you open a dossier of theirs.</source>
        <translation>Se conservan todas las cifras; las de otros pares aparecen al abrir su expediente.</translation>
    </message>
    <message>
        <source>%1 (new dossier)</source>
        <translation>%1 (nuevo expediente)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures that change</source>
        <translation>Cifras que cambian</translation>
    </message>
    <message>
        <source>Import, 1 row waits</source>
        <translation>Importar, 1 fila en espera</translation>
    </message>
    <message numerus="yes">
        <source>Import, %n rows wait</source>
        <translation>
            <numerusform>Importar, %n fila en espera</numerusform>
            <numerusform>Importar, %n filas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Responder más tarde</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read again, changed</source>
        <translation>Leído de nuevo, modificado</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Ya en la biblioteca</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>1 file read</source>
        <translation>1 archivo leído</translation>
    </message>
    <message>
        <source>%1 files read</source>
        <translation>%1 archivos leídos</translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation>%1 ya en la biblioteca</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 no leídos</translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>el resto se canceló</translation>
    </message>
    <message>
        <source>the rest was not begun</source>
        <translation>el resto no se empezó</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>No se ha leído nada</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 dato</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 datos</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 cifra</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 cifras</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Historial de importación</translation>
    </message>
    <message>
        <source>Everything that came in, newest first. Taking an import back is a step that undo takes back.</source>
        <translation>Todo lo que se ha incorporado, de lo más reciente a lo más antiguo. Retirar una importación es un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Answer now…</source>
        <translation>Responder ahora…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File or article</source>
        <translation>Archivo o artículo</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Qué aportó</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Retirar esta importación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1 table waits for your answer</source>
        <translation>1 tabla espera su respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait for your answer</source>
        <translation>
            <numerusform>%n tabla espera su respuesta</numerusform>
            <numerusform>%n tablas esperan su respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Retirada: %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>Bring this import back</source>
        <translation>Restablecer esta importación</translation>
    </message>
    <message>
        <source>This import was taken back. Bringing it back shows its figures and facts again.</source>
        <translation>Esta importación se retiró. Al restablecerla vuelven a aparecer sus cifras y datos.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Retirar %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Articles and trade tables (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</source>
        <translation>Artículos y tablas de comercio (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</translation>
    </message>
    <message>
        <source>Evidence packs (*.briefing)</source>
        <translation>Paquetes de evidencias (*.briefing)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Briefing loads nothing from the network.</source>
        <translation>Briefing no carga nada de la red.</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop the file here.</source>
        <translation>Guarde la página en su navegador y arrastre aquí el archivo.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Aquí no hay nada que importar.</translation>
    </message>
    <message>
        <source>Use a web page, a text file, or copied words.</source>
        <translation>Use una página web, un archivo de texto o palabras copiadas.</translation>
    </message>
    <message>
        <source>These are too many words to paste.</source>
        <translation>El texto que desea pegar es demasiado largo.</translation>
    </message>
    <message>
        <source>Save them as a text file and import that.</source>
        <translation>Guárdelo como archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>Pasted article</source>
        <translation>Artículo pegado</translation>
    </message>
    <message>
        <source>Finding facts…</source>
        <translation>Buscando datos…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Issued summaries</source>
        <translation>Resúmenes emitidos</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Tal como se emitió</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Shown beside the list</source>
        <translation>Se muestra junto a la lista</translation>
    </message>
    <message>
        <source>Nothing was printed or saved of this dossier yet.</source>
        <translation>Aún no se ha impreso ni guardado nada de este expediente.</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exportar el registro…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Guardar de nuevo…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir de nuevo…</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Guardar cambios…</translation>
    </message>
    <message>
        <source>Print changes…</source>
        <translation>Imprimir cambios…</translation>
    </message>
    <message>
        <source>This was no PDF. Save it again to look at it; it is kept as it was, byte for byte.</source>
        <translation>No era un PDF. Guárdelo de nuevo para verlo; se conserva tal como era, byte a byte.</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without keeping the document.</source>
        <translation>Una versión anterior de Briefing anotó esta emisión sin conservar el documento.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>No se ha podido componer la página. Detalles: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Guardar resumen</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>La página se emitió, pero la biblioteca no pudo anotarlo: %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Issued summaries</source>
        <translation>Resúmenes emitidos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Impresora o archivo</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sin clasificación</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situación a</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message numerus="yes">
        <source>%n items unreviewed</source>
        <translation>
            <numerusform>%n elemento sin revisar</numerusform>
            <numerusform>%n elementos sin revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Perhaps the same story as “%1” (%2)</source>
        <translation>Quizá la misma noticia que «%1» (%2)</translation>
    </message>
    <message>
        <source>Tells the same event as “%1” (%2)</source>
        <translation>Relata el mismo acontecimiento que «%1» (%2)</translation>
    </message>
    <message>
        <source>the same page</source>
        <translation>la misma página</translation>
    </message>
    <message>
        <source>%1 of 100 words alike</source>
        <translation>%1 de cada 100 palabras iguales</translation>
    </message>
    <message>
        <source>figures that agree: %1</source>
        <translation>cifras que concuerdan: %1</translation>
    </message>
    <message>
        <source>the same round</source>
        <translation>la misma ronda</translation>
    </message>
    <message>
        <source>people in common: %1</source>
        <translation>personas en común: %1</translation>
    </message>
</context>
<context>
    <name>KinOffer</name>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Misma noticia</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Mismo acontecimiento</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Other sum of money</source>
        <translation>Otra suma de dinero</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Other sums of money</source>
        <translation>Otras sumas de dinero</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Click hides these underlines, Alt-click shows only these.</source>
        <translation>Clic oculta estos subrayados; Alt+clic muestra solo estos.</translation>
    </message>
</context>
<context>
    <name>KnownOn</name>
    <message>
        <source>As known on a day</source>
        <translation>Situación a una fecha</translation>
    </message>
    <message>
        <source>The whole window then shows what had been published by that day: later editions and corrections of tables, and later articles with the facts in them, are left out. Undated tables and the figures of undated articles count from the end of their period. Your decisions on facts hold. Nothing can be changed meanwhile.</source>
        <translation>Toda la ventana muestra entonces lo publicado hasta ese día: quedan fuera las ediciones y correcciones posteriores de las tablas y los artículos posteriores con sus datos. Las tablas sin fecha y las cifras de artículos sin fecha cuentan desde el final de su período. Sus decisiones sobre los datos siguen vigentes. Entretanto no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Days that brought figures</source>
        <translation>Días con cifras nuevas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
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
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>The article is read anew in this language. You see what would change before anything does.</source>
        <translation>El artículo se vuelve a leer en este idioma. Antes de que cambie nada verá qué cambiaría.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Según el texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Ver qué cambia…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hatched: part of year</source>
        <translation>Rayado: parte del año</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadido el %1</translation>
    </message>
    <message>
        <source>Without a dossier</source>
        <translation>Sin expediente</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 artículos</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
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
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Discrepan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Mentioned, not imported</source>
        <translation>Mencionados, no importados</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nuevo expediente</translation>
    </message>
    <message>
        <source>Which articles are listed</source>
        <translation>Qué artículos se muestran</translation>
    </message>
    <message>
        <source>No dossiers yet. The first article you add starts one, named after the two countries it mentions.</source>
        <translation>Aún no hay expedientes. El primer artículo que añada abre uno, con el nombre de los dos países que menciona.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Aún no hay artículos.</translation>
    </message>
    <message>
        <source>No article was known on this day.</source>
        <translation>No se conocía ningún artículo en esta fecha.</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>No hay nada por revisar.</translation>
    </message>
    <message>
        <source>Source of a printed page</source>
        <translation>Fuente de una página impresa</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>No two sources of this dossier disagree, and nothing is disputed.</source>
        <translation>Las fuentes de este expediente no discrepan y ningún dato está marcado como discrepante.</translation>
    </message>
    <message>
        <source>No articles match ‘%1’.</source>
        <translation>Ningún artículo coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing known on %2 matches ‘%1’.</source>
        <translation>Nada de lo que se sabía el %2 coincide con «%1».</translation>
    </message>
    <message>
        <source>Articles of this dossier</source>
        <translation>Artículos de este expediente</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Eliminar expediente</translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation>Cambiar nombre del expediente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove dossier %1</source>
        <translation>Eliminar el expediente %1</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Copiar fuente</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Archivar en</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Eliminar artículo</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Sacar de %1</translation>
    </message>
    <message>
        <source>File under %1</source>
        <translation>Archivar en %1</translation>
    </message>
    <message>
        <source>Same story as “%1”</source>
        <translation>Misma noticia que «%1»</translation>
    </message>
    <message>
        <source>Same event as “%1”</source>
        <translation>Mismo acontecimiento que «%1»</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Misma noticia</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>No es la misma noticia</translation>
    </message>
</context>
<context>
    <name>LiveIndicator</name>
    <message>
        <source>Live · updated %1</source>
        <translation>En directo · actualizado a las %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Paused · figures from %1</source>
        <translation>En pausa · cifras de las %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offline · figures from %1</source>
        <translation>Sin conexión · cifras de las %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Live figures: %1</source>
        <translation>Cifras en directo: %1</translation>
    </message>
</context>
<context>
    <name>MarginColumn</name>
    <message>
        <source>Facts in margin</source>
        <translation>Datos al margen</translation>
    </message>
</context>
<context>
    <name>MarkChip</name>
    <message>
        <source>Portion mark: %1</source>
        <translation>Clasificación del párrafo: %1</translation>
    </message>
    <message>
        <source>No portion mark</source>
        <translation>Párrafo sin clasificación</translation>
    </message>
    <message>
        <source>Mark how sensitive this paragraph is: (U), (R), (C) or your own</source>
        <translation>Indicar la sensibilidad de este párrafo: (U), (R), (C) o una marca propia</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>Char&amp;t</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artículos recientes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Cifras revisadas</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Marcar la selección como</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Cut time by</source>
        <translation>Dividir el tiempo por</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge facts</source>
        <translation>Combinar datos</translation>
    </message>
    <message>
        <source>Which fact says the same as this one?</source>
        <translation>¿Qué dato dice lo mismo que este?</translation>
    </message>
    <message>
        <source>Facts of the same kind</source>
        <translation>Datos del mismo tipo</translation>
    </message>
    <message>
        <source>The one that leads keeps its place; the other stays beneath it.</source>
        <translation>El dato principal conserva su lugar; el otro queda debajo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
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
        <translation>amplia</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>por explicar</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>sin cociente</translation>
    </message>
    <message>
        <source>CIF and FOB</source>
        <translation>CIF y FOB</translation>
    </message>
    <message>
        <source>Transit, re-export</source>
        <translation>Tránsito, reexportación</translation>
    </message>
    <message>
        <source>Origin, consignment</source>
        <translation>Origen, procedencia</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Desfase temporal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Scope, edition</source>
        <translation>Ámbito, edición</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>puede explicarla</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>no la explica</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Both sides value the goods alike, by their tables.</source>
        <translation>Según las tablas, ambas partes valoran las mercancías del mismo modo.</translation>
    </message>
    <message>
        <source>Freight and insurance would make %1’s imports the higher figure; they are the lower one.</source>
        <translation>Con flete y seguro, las importaciones (%1) serían la cifra mayor; son la menor.</translation>
    </message>
    <message>
        <source>Imports are counted with freight and insurance: 10 to 20 % above exports is usual, and it is %4 here.</source>
        <translation>Las importaciones incluyen flete y seguro: lo habitual es que superen en un 10–20 % las exportaciones; aquí es un %4.</translation>
    </message>
    <message>
        <source>Freight and insurance explain 10 to 20 %; %1’s imports stand %4 above %2’s exports.</source>
        <translation>Flete y seguro explican un 10–20 %; las importaciones (%1) superan en un %4 las exportaciones (%2).</translation>
    </message>
    <message>
        <source>Which figure is the higher one cannot be said without a common currency.</source>
        <translation>Sin una moneda común no puede decirse qué cifra es mayor.</translation>
    </message>
    <message>
        <source>%2 may count goods that only pass through its ports, or that were declared for %1 and went elsewhere.</source>
        <translation>%2: puede contar mercancías que solo pasan por sus puertos, o que se declararon con destino a %1 y fueron a otro lugar.</translation>
    </message>
    <message>
        <source>Goods in transit would make %2’s exports the higher figure; they are not.</source>
        <translation>Con mercancías en tránsito, las exportaciones (%2) serían la cifra mayor; no lo son.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods made elsewhere and sent from %2 are not in its figure.</source>
        <translation>%1: cuenta por país de origen; las mercancías producidas en otro lugar y enviadas desde %2 no están en su cifra.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods of %2 that came through third countries are in its figure.</source>
        <translation>%1: cuenta por país de origen; las mercancías de %2 llegadas a través de terceros países están en su cifra.</translation>
    </message>
    <message>
        <source>Over a full year only what was under way at its two ends counts in different years.</source>
        <translation>En un año completo, solo lo que estaba en camino al principio y al final cuenta en años distintos.</translation>
    </message>
    <message>
        <source>In %3 goods that left may arrive after its end: compare full years before drawing conclusions.</source>
        <translation>Las mercancías que salieron en %3 pueden llegar después: compare años completos antes de sacar conclusiones.</translation>
    </message>
    <message>
        <source>Both sides count in one currency.</source>
        <translation>Ambas partes cuentan en la misma moneda.</translation>
    </message>
    <message>
        <source>The sides count in two currencies and no rate is used: switch rates on to compare.</source>
        <translation>Las partes cuentan en dos monedas y no se usa ningún tipo de cambio: actívelo para comparar.</translation>
    </message>
    <message>
        <source>%5. Inside the period it lay between %6 and %7.</source>
        <translation>%5. Dentro del período estuvo entre %6 y %7.</translation>
    </message>
    <message>
        <source>%5. How far it moved inside the period is not known.</source>
        <translation>%5. No se sabe cuánto varió dentro del período.</translation>
    </message>
    <message>
        <source>To the end of 1998 Belgium and Luxembourg reported as one.</source>
        <translation>Hasta el final de 1998, Bélgica y Luxemburgo declaraban juntos.</translation>
    </message>
    <message>
        <source>A part is confidential and missing on one side.</source>
        <translation>Una parte es confidencial y falta en uno de los lados.</translation>
    </message>
    <message>
        <source>The figures come from editions of %8.</source>
        <translation>Las cifras proceden de ediciones del %8.</translation>
    </message>
    <message>
        <source>When one of the two figures was published is not known: one may be older.</source>
        <translation>Se desconoce cuándo se publicó una de las dos cifras: puede ser más antigua.</translation>
    </message>
    <message>
        <source>Both are totals of all goods, of editions of one day.</source>
        <translation>Ambas son totales de todas las mercancías, de ediciones del mismo día.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>fin de %1</translation>
    </message>
    <message>
        <source>average of %2 days of %1</source>
        <translation>media de %2 días, %1</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>media, %1</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>tipos de referencia del BCE</translation>
    </message>
    <message>
        <source>Average of the period</source>
        <translation>Media del período</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fin del período</translation>
    </message>
    <message>
        <source>%1’s figure is %3 times %2’s</source>
        <translation>%1: su cifra es %3 veces la de %2</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
</context>
<context>
    <name>NewDossier</name>
    <message>
        <source>New dossier</source>
        <translation>Nuevo expediente</translation>
    </message>
    <message>
        <source>A dossier holds the articles and trade figures of two countries.</source>
        <translation>Un expediente reúne los artículos y las cifras de comercio de dos países.</translation>
    </message>
    <message>
        <source>Figures as reported by</source>
        <translation>Cifras declaradas por</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 pictures not loaded</source>
        <translation>%1 imágenes no cargadas</translation>
    </message>
    <message>
        <source>%1 embedded frames left out</source>
        <translation>%1 marcos incrustados omitidos</translation>
    </message>
    <message>
        <source>%1 pieces that the page hides</source>
        <translation>%1 fragmentos que la página oculta</translation>
    </message>
    <message>
        <source>%1 pieces around the article left out</source>
        <translation>%1 fragmentos en torno al artículo omitidos</translation>
    </message>
    <message>
        <source>nested %1 deep, so read without its structure</source>
        <translation>anidada en %1 niveles, por lo que se leyó sin su estructura</translation>
    </message>
    <message>
        <source>the article could not be told from the page around it</source>
        <translation>no se pudo distinguir el artículo de la página que lo rodea</translation>
    </message>
    <message>
        <source>a very long page, cut after %1 signs</source>
        <translation>página muy larga, cortada tras %1 caracteres</translation>
    </message>
    <message>
        <source>%1 pages at the end left out</source>
        <translation>%1 páginas del final omitidas</translation>
    </message>
    <message>
        <source>%1 files sent along</source>
        <translation>%1 archivos adjuntos</translation>
    </message>
    <message>
        <source>%1 entries read</source>
        <translation>%1 entradas leídas</translation>
    </message>
    <message>
        <source>%1 entries were known already</source>
        <translation>%1 entradas ya eran conocidas</translation>
    </message>
    <message>
        <source>%1 entries left out</source>
        <translation>%1 entradas omitidas</translation>
    </message>
    <message>
        <source>%1 further entries in the feed, not read here</source>
        <translation>%1 entradas más en el canal, no leídas aquí</translation>
    </message>
    <message>
        <source>encoding guessed: %1</source>
        <translation>codificación supuesta: %1</translation>
    </message>
    <message>
        <source>the encoding it declares (%1) is wrong</source>
        <translation>la codificación que declara (%1) es errónea</translation>
    </message>
    <message>
        <source>its letters were encoded twice; they are read as they were meant</source>
        <translation>sus letras estaban codificadas dos veces; se leen como se pretendía</translation>
    </message>
    <message>
        <source>%1 places could not be decoded</source>
        <translation>%1 lugares no se pudieron descodificar</translation>
    </message>
    <message>
        <source>line ends made uniform</source>
        <translation>finales de línea unificados</translation>
    </message>
    <message>
        <source>%1 signs that cannot be shown were replaced</source>
        <translation>%1 caracteres que no se pueden mostrar, sustituidos</translation>
    </message>
    <message>
        <source>%1 marks that turn the reading direction</source>
        <translation>%1 marcas que cambian el sentido de lectura</translation>
    </message>
    <message>
        <source>a run of %1 signs without a blank</source>
        <translation>una secuencia de %1 caracteres sin espacios</translation>
    </message>
    <message>
        <source>very long: facts were looked for in its beginning only; all of it can be read and searched</source>
        <translation>muy largo: los datos se han buscado solo al principio; todo se puede leer y consultar</translation>
    </message>
    <message>
        <source>no title found; it begins with its first words</source>
        <translation>no se encontró título; comienza con sus primeras palabras</translation>
    </message>
    <message>
        <source>no two countries found as the parties, so it lies in no dossier</source>
        <translation>no se encontraron dos países como partes, por lo que no está en ningún expediente</translation>
    </message>
    <message>
        <source>it tells of several countries (%1): it lies in the dossier of the first two and in those there are of the others</source>
        <translation>habla de varios países (%1): está en el dosier de los dos primeros y en los que ya hay de los demás</translation>
    </message>
    <message>
        <source>%1 pairs of countries; each shows in the dossier of its pair</source>
        <translation>%1 pares de países; cada uno aparece en el expediente de su par</translation>
    </message>
    <message>
        <source>its figures are of %1, which is no pair of countries: they show in no dossier</source>
        <translation>sus cifras son de %1, que no es un par de países: no aparecen en ningún expediente</translation>
    </message>
    <message>
        <source>%1 rows of country groups or totals left out</source>
        <translation>%1 filas de grupos de países o totales omitidas</translation>
    </message>
    <message>
        <source>%1 detail rows left out, their totals taken</source>
        <translation>%1 filas de detalle omitidas, se toman sus totales</translation>
    </message>
    <message>
        <source>%1 rows of goods in another classification left out: no total beside them</source>
        <translation>%1 filas de mercancías de otra clasificación omitidas: no hay total junto a ellas</translation>
    </message>
    <message>
        <source>%1 balances left out: a balance is computed</source>
        <translation>%1 saldos omitidos: el saldo se calcula</translation>
    </message>
    <message>
        <source>%1 rows left out: their source is an article</source>
        <translation>%1 filas omitidas: su fuente es un artículo</translation>
    </message>
    <message>
        <source>hidden sheet “%1” left out</source>
        <translation>hoja oculta «%1» omitida</translation>
    </message>
    <message>
        <source>%1 values were known already</source>
        <translation>%1 valores ya eran conocidos</translation>
    </message>
    <message>
        <source>%1 values revise earlier ones; both are kept</source>
        <translation>%1 valores revisan otros anteriores; se conservan ambos</translation>
    </message>
    <message>
        <source>%1 values differ from ones of the same edition; both are kept</source>
        <translation>%1 valores difieren de otros de la misma edición; se conservan ambos</translation>
    </message>
    <message>
        <source>%1 values hold in place of ones of other files, which stay readable</source>
        <translation>%1 valores rigen en lugar de los de otros archivos, que siguen consultables</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>a la espera de respuesta: %1</translation>
    </message>
    <message>
        <source>%1 more questions</source>
        <translation>%1 preguntas más</translation>
    </message>
    <message>
        <source>%1 rows left out as you said</source>
        <translation>%1 filas omitidas según lo indicado</translation>
    </message>
    <message>
        <source>%1 rows of totals left out</source>
        <translation>%1 filas de totales omitidas</translation>
    </message>
    <message>
        <source>%1 columns of totals left out</source>
        <translation>%1 columnas de totales omitidas</translation>
    </message>
    <message>
        <source>totals of months read as the time that their months make up</source>
        <translation>totales de meses leídos como el período que forman sus meses</translation>
    </message>
    <message>
        <source>heading of several lines, its columns read as: %1</source>
        <translation>encabezado de varias líneas, sus columnas leídas como: %1</translation>
    </message>
    <message>
        <source>%1 rows or columns of shares left out: no sums of money</source>
        <translation>%1 filas o columnas de cuotas omitidas: no son sumas de dinero</translation>
    </message>
    <message>
        <source>%1 rows of other indicators left out</source>
        <translation>%1 filas de otros indicadores omitidas</translation>
    </message>
    <message>
        <source>%1 formulas without a stored result left out</source>
        <translation>%1 fórmulas sin resultado guardado omitidas</translation>
    </message>
    <message>
        <source>%1 is a formula without a stored result</source>
        <translation>%1 es una fórmula sin resultado guardado</translation>
    </message>
    <message>
        <source>each row ends with a delimiter, which was left out</source>
        <translation>cada fila termina con un separador, que se omitió</translation>
    </message>
    <message>
        <source>line %1 has no end: the file may be cut, and its last figure be a part of one</source>
        <translation>la línea %1 no termina: puede que el archivo esté cortado y su última cifra sea solo una parte</translation>
    </message>
    <message>
        <source>read as trade of %1, as the heading says</source>
        <translation>leído como comercio de %1, según el encabezado</translation>
    </message>
    <message>
        <source>%1 turnovers are not the sum of exports and imports</source>
        <translation>%1 valores de intercambio no son la suma de exportación e importación</translation>
    </message>
    <message>
        <source>%1 years are not the sum of their months</source>
        <translation>%1 años no son la suma de sus meses</translation>
    </message>
    <message>
        <source>%1 stated balances are not exports less imports</source>
        <translation>%1 saldos indicados no son exportación menos importación</translation>
    </message>
    <message>
        <source>%1 totals are less than the products of one level together</source>
        <translation>%1 totales son menores que los productos de un nivel juntos</translation>
    </message>
    <message>
        <source>%1 values are more than ten times their neighbours, or a tenth; kept and marked</source>
        <translation>%1 valores superan diez veces los contiguos, o no llegan a la décima parte; conservados y marcados</translation>
    </message>
    <message>
        <source>a link, not followed</source>
        <translation>un enlace, no seguido</translation>
    </message>
    <message>
        <source>perhaps the same story as “%1”; decide above the article</source>
        <translation>quizá la misma noticia que «%1»; decídalo sobre el artículo</translation>
    </message>
    <message>
        <source>tells the same event as “%1”</source>
        <translation>relata el mismo acontecimiento que «%1»</translation>
    </message>
    <message>
        <source>version %1 of an article that was there; the older text is kept</source>
        <translation>versión %1 de un artículo ya existente; se conserva el texto anterior</translation>
    </message>
    <message>
        <source>an older text of an article; the newer one stays</source>
        <translation>un texto anterior de un artículo; se mantiene el más reciente</translation>
    </message>
    <message>
        <source>%1 passages have no place in the newer text; they wait in the article</source>
        <translation>%1 pasajes no tienen lugar en el texto más reciente; esperan en el artículo</translation>
    </message>
    <message>
        <source>1 picture not loaded</source>
        <translation>1 imagen no cargada</translation>
    </message>
    <message>
        <source>1 embedded frame left out</source>
        <translation>1 marco incrustado omitido</translation>
    </message>
    <message>
        <source>1 piece that the page hides</source>
        <translation>1 fragmento que la página oculta</translation>
    </message>
    <message>
        <source>1 piece around the article left out</source>
        <translation>1 fragmento en torno al artículo omitido</translation>
    </message>
    <message>
        <source>1 page at the end left out</source>
        <translation>1 página del final omitida</translation>
    </message>
    <message>
        <source>1 file sent along</source>
        <translation>1 archivo adjunto</translation>
    </message>
    <message>
        <source>1 entry read</source>
        <translation>1 entrada leída</translation>
    </message>
    <message>
        <source>1 entry was known already</source>
        <translation>1 entrada ya era conocida</translation>
    </message>
    <message>
        <source>1 entry left out</source>
        <translation>1 entrada omitida</translation>
    </message>
    <message>
        <source>1 further entry in the feed, not read here</source>
        <translation>1 entrada más en el canal, no leída aquí</translation>
    </message>
    <message>
        <source>1 place could not be decoded</source>
        <translation>1 lugar no se pudo descodificar</translation>
    </message>
    <message>
        <source>1 sign that cannot be shown was replaced</source>
        <translation>1 carácter que no se puede mostrar, sustituido</translation>
    </message>
    <message>
        <source>1 mark that turns the reading direction</source>
        <translation>1 marca que cambia el sentido de lectura</translation>
    </message>
    <message>
        <source>1 row of country groups or totals left out</source>
        <translation>1 fila de grupos de países o totales omitida</translation>
    </message>
    <message>
        <source>1 detail row left out, its total taken</source>
        <translation>1 fila de detalle omitida, se toma su total</translation>
    </message>
    <message>
        <source>1 row of goods in another classification left out: no total beside it</source>
        <translation>1 fila de mercancías de otra clasificación omitida: no hay total junto a ella</translation>
    </message>
    <message>
        <source>1 balance left out: a balance is computed</source>
        <translation>1 saldo omitido: el saldo se calcula</translation>
    </message>
    <message>
        <source>1 row left out: its source is an article</source>
        <translation>1 fila omitida: su fuente es un artículo</translation>
    </message>
    <message>
        <source>1 value was known already</source>
        <translation>1 valor ya era conocido</translation>
    </message>
    <message>
        <source>1 value revises an earlier one; both are kept</source>
        <translation>1 valor revisa otro anterior; se conservan ambos</translation>
    </message>
    <message>
        <source>1 value differs from one of the same edition; both are kept</source>
        <translation>1 valor difiere de otro de la misma edición; se conservan ambos</translation>
    </message>
    <message>
        <source>1 value holds in place of one of another file, which stays readable</source>
        <translation>1 valor rige en lugar del de otro archivo, que sigue consultable</translation>
    </message>
    <message>
        <source>1 more question</source>
        <translation>1 pregunta más</translation>
    </message>
    <message>
        <source>1 row left out as you said</source>
        <translation>1 fila omitida según lo indicado</translation>
    </message>
    <message>
        <source>1 row of totals left out</source>
        <translation>1 fila de totales omitida</translation>
    </message>
    <message>
        <source>1 column of totals left out</source>
        <translation>1 columna de totales omitida</translation>
    </message>
    <message>
        <source>1 row or column of shares left out: no sums of money</source>
        <translation>1 fila o columna de cuotas omitida: no son sumas de dinero</translation>
    </message>
    <message>
        <source>1 row of other indicators left out</source>
        <translation>1 fila de otros indicadores omitida</translation>
    </message>
    <message>
        <source>1 formula without a stored result left out</source>
        <translation>1 fórmula sin resultado guardado omitida</translation>
    </message>
    <message>
        <source>1 turnover is not the sum of exports and imports</source>
        <translation>1 valor de intercambio no es la suma de exportación e importación</translation>
    </message>
    <message>
        <source>1 year is not the sum of its months</source>
        <translation>1 año no es la suma de sus meses</translation>
    </message>
    <message>
        <source>1 stated balance is not exports less imports</source>
        <translation>1 saldo indicado no es exportación menos importación</translation>
    </message>
    <message>
        <source>1 total is less than the products of one level together</source>
        <translation>1 total es menor que los productos de un nivel juntos</translation>
    </message>
    <message>
        <source>1 value is more than ten times its neighbours, or a tenth; kept and marked</source>
        <translation>1 valor supera diez veces los contiguos, o no llega a la décima parte; conservado y marcado</translation>
    </message>
    <message>
        <source>1 passage has no place in the newer text; it waits in the article</source>
        <translation>1 pasaje no tiene lugar en el texto más reciente; espera en el artículo</translation>
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
        <translation>Escriba una nota o déjela vacía para solo resaltar</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>You are looking at an earlier day.</source>
        <translation>Está viendo un día anterior.</translation>
    </message>
    <message>
        <source>Nothing was changed. Come back to today to confirm, correct or import.</source>
        <translation>No se ha cambiado nada. Vuelva a hoy para confirmar, corregir o importar.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>The data moved on.</source>
        <translation>Los datos han cambiado entretanto.</translation>
    </message>
    <message>
        <source>Another hand has changed this since. Nothing was changed now; look at it again.</source>
        <translation>Otra persona lo ha modificado entretanto. Ahora no se ha cambiado nada; vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>It was published on %1; shown is what was known on %2.</source>
        <translation>Se publicó el %1; se muestra lo que se sabía el %2.</translation>
    </message>
    <message>
        <source>This article came later.</source>
        <translation>Este artículo es posterior.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>No se pudo leer la biblioteca.</translation>
    </message>
    <message>
        <source>This library can only be read</source>
        <translation>Esta biblioteca solo se puede leer</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Cópiela a una carpeta propia.</translation>
    </message>
    <message>
        <source>An earlier day is shown</source>
        <translation>Se muestra un día anterior</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 vuelve a hoy.</translation>
    </message>
</context>
<context>
    <name>Ordinal</name>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>4th to 20th</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd</comment>
        <translation>%1.ª</translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Figures as a table (*.csv)</source>
        <translation>Cifras como tabla (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Todo como JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>No se ha podido escribir la exportación.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Figures as a workbook (*.xlsx)</source>
        <translation>Cifras como libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>No se ha podido guardar la imagen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Evidence pack, for reading only.</source>
        <translation>Paquete de evidencias, solo para lectura.</translation>
    </message>
    <message>
        <source>%1 is as it was sealed; every hash agrees. Nothing can be changed in it.</source>
        <translation>%1 está tal como se selló; todas las huellas concuerdan. No se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Añadir a mi biblioteca</translation>
    </message>
    <message>
        <source>Evidence pack (*.briefing)</source>
        <translation>Paquete de evidencias (*.briefing)</translation>
    </message>
    <message>
        <source>Save evidence pack</source>
        <translation>Guardar paquete de evidencias</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own</source>
        <translation>%1 se abre en una ventana propia</translation>
    </message>
    <message>
        <source>The evidence pack could not be opened.</source>
        <translation>No se ha podido abrir el paquete de evidencias.</translation>
    </message>
    <message>
        <source>Start Briefing with it instead.</source>
        <translation>Inicie Briefing con él.</translation>
    </message>
    <message>
        <source>The evidence pack was not opened.</source>
        <translation>No se abrió el paquete de evidencias.</translation>
    </message>
    <message>
        <source>Added to your library.</source>
        <translation>Añadido a su biblioteca.</translation>
    </message>
    <message>
        <source>New articles: %1, facts: %2. Already there and left as they are: %3.</source>
        <translation>Artículos nuevos: %1; datos: %2. Ya existentes y sin cambios: %3.</translation>
    </message>
    <message>
        <source>Articles that have a newer text now: %1.</source>
        <translation>Artículos que ahora tienen un texto más reciente: %1.</translation>
    </message>
    <message>
        <source>Nothing was added to your library.</source>
        <translation>No se añadió nada a su biblioteca.</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>The text has changed since; only its article can be shown.</source>
        <translation>El texto ha cambiado desde entonces; solo se puede mostrar su artículo.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>This code opens nothing.</source>
        <translation>Este código no abre nada.</translation>
    </message>
    <message>
        <source>The source of %1 was published after the day that is shown. F7 comes back to today.</source>
        <translation>La fuente de %1 se publicó después del día que se muestra. F7 vuelve a hoy.</translation>
    </message>
    <message>
        <source>“%1” is no code of a printed page. Write it as printed, like KZ-BE-0001.2 [3].</source>
        <translation>«%1» no es el código de una página impresa. Escríbalo como está impreso, por ejemplo KZ-BE-0001.2 [3].</translation>
    </message>
    <message>
        <source>This library holds no dossier %2. The page was made with another library.</source>
        <translation>Esta biblioteca no contiene el expediente %2. La página se hizo con otra biblioteca.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library.</source>
        <translation>De esta biblioteca no se emitió ninguna página %1.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library; the newest version is %3.</source>
        <translation>De esta biblioteca no se emitió ninguna página %1; la versión más reciente es %3.</translation>
    </message>
    <message>
        <source>Page %1 has no source [%4]; its last one is [%3].</source>
        <translation>La página %1 no tiene la fuente [%4]; la última es [%3].</translation>
    </message>
    <message>
        <source>Page %1 rests on no source.</source>
        <translation>La página %1 no se basa en ninguna fuente.</translation>
    </message>
    <message>
        <source>The article behind %5 was removed from this library.</source>
        <translation>El artículo en que se basa %5 se eliminó de esta biblioteca.</translation>
    </message>
    <message>
        <source>What %1 looked like was not kept, so sources are numbered as on a page made now. Compare the words.</source>
        <translation>No se conservó el aspecto de %1, por lo que las fuentes se numeran como en una página hecha ahora. Compare las palabras.</translation>
    </message>
    <message>
        <source>Numbered as in the newest version, %1. If your page has another version, add it.</source>
        <translation>Numerado como en la versión más reciente, %1. Si su página tiene otra versión, añádala.</translation>
    </message>
</context>
<context>
    <name>PageEdits</name>
    <message>
        <source>Remove a line</source>
        <translation>Eliminar una línea</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Mark a paragraph</source>
        <translation>Clasificar un párrafo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Mark every paragraph</source>
        <translation>Clasificar todos los párrafos</translation>
    </message>
    <message>
        <source>Write the title block</source>
        <translation>Escribir el encabezado</translation>
    </message>
    <message>
        <source>Write on the page</source>
        <translation>Escribir en la página</translation>
    </message>
</context>
<context>
    <name>PageMeasure</name>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line on paper</source>
        <translation>1 línea en papel</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on paper</source>
        <translation>
            <numerusform>%n línea en papel</numerusform>
            <numerusform>%n líneas en papel</numerusform>
        </translation>
    </message>
    <message>
        <source>one line each: shorten</source>
        <translation>una línea cada uno: acorte</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 de %2 palabras</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>take out %n</source>
        <translation>
            <numerusform>sobra %n</numerusform>
            <numerusform>sobran %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message numerus="yes">
        <source>%n pages: shorten %1.</source>
        <translation>
            <numerusform>%n página: acorte «%1».</numerusform>
            <numerusform>%n páginas: acorte «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Page 1 holds %1 words of %2: shorten %3.</source>
        <translation>La página 1 contiene %1 palabras de %2: acorte «%3».</translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 comprobación no concuerda; la página lo indica.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n comprobación no concuerda; la página lo indica.</numerusform>
            <numerusform>%n comprobaciones no concuerdan; la página lo indica.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim unreviewed; the page says so.</source>
        <translation>1 afirmación sin revisar; la página lo indica.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims unreviewed; the page says so.</source>
        <translation>
            <numerusform>%n afirmación sin revisar; la página lo indica.</numerusform>
            <numerusform>%n afirmaciones sin revisar; la página lo indica.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>No se ha indicado clasificación; la página lo señala.</translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 carácter no se puede imprimir y aparece como un recuadro.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n carácter no se puede imprimir y aparece como un recuadro.</numerusform>
            <numerusform>%n caracteres no se pueden imprimir y aparecen como recuadros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Print again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Portion mark…</source>
        <translation>Clasificación del párrafo…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostrar las evidencias</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Pin to the top (P)</source>
        <translation>Fijar arriba (P)</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Unranked</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>How likely they raise it</source>
        <translation>Probabilidad de que lo planteen</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Podrían plantear</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>Nuestra respuesta</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Línea vacía</translation>
    </message>
    <message>
        <source>always printed: the check is open</source>
        <translation>siempre se imprime: la comprobación está abierta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>no cabe en la página</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>marked %1</source>
        <translation>clasificación %1</translation>
    </message>
    <message>
        <source>An open check always prints.</source>
        <translation>Una comprobación abierta siempre se imprime.</translation>
    </message>
    <message>
        <source>No room: the section holds no more. Pin it, or leave out another.</source>
        <translation>No cabe: la sección está completa. Fije esta línea u omita otra.</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Dejar de fijar (P)</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Print the section “%1”</source>
        <translation>Imprimir la sección «%1»</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Mostrar más (%1)</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Bottom line</source>
        <translation>En síntesis</translation>
    </message>
    <message>
        <source>What this is and what has changed, in your words</source>
        <translation>De qué se trata y qué ha cambiado, en sus palabras</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Añadir una frase</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Nuestros objetivos</translation>
    </message>
    <message>
        <source>What should this meeting achieve?</source>
        <translation>¿Qué debe lograr esta reunión?</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Mensajes principales</translation>
    </message>
    <message>
        <source>What do we say? Verb first.</source>
        <translation>¿Qué decimos? El verbo por delante.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un mensaje</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Podrían plantear</translation>
    </message>
    <message>
        <source>What will they raise?</source>
        <translation>¿Qué plantearán?</translation>
    </message>
    <message>
        <source>Add what they may raise</source>
        <translation>Añadir lo que podrían plantear</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Última ronda</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Línea de prensa</translation>
    </message>
    <message>
        <source>What may be said in public</source>
        <translation>Qué puede decirse en público</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>2024-10-18: what happened. The date may be left out.</source>
        <translation>2024-10-18: qué ocurrió. La fecha puede omitirse.</translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation>Añadir un fragmento</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>No figures of all trade on file. Import an article or a table with figures (Ctrl+O).</source>
        <translation>No hay cifras del conjunto del comercio en el expediente. Importe un artículo o una tabla con cifras (Control+O).</translation>
    </message>
    <message>
        <source>No round on file. Import an article that tells of one (Ctrl+O).</source>
        <translation>No hay rondas en el expediente. Importe un artículo que informe de una (Control+O).</translation>
    </message>
    <message>
        <source>Nobody named on file.</source>
        <translation>No se nombra a nadie en el expediente.</translation>
    </message>
    <message>
        <source>Nothing to verify: no figures on file.</source>
        <translation>Nada que comprobar: no hay cifras en el expediente.</translation>
    </message>
    <message>
        <source>No gaps found.</source>
        <translation>No se ha hallado ninguna laguna.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command matches. What cannot be done at the moment is not listed.</source>
        <translation>Ninguna orden coincide. Lo que ahora no es posible no aparece en la lista.</translation>
    </message>
</context>
<context>
    <name>PassageTray</name>
    <message>
        <source>Passages without a place</source>
        <translation>Pasajes sin lugar</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Situar aquí</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 passages without a place</source>
        <translation>%1 pasajes sin lugar</translation>
    </message>
    <message>
        <source>1 passage without a place</source>
        <translation>1 pasaje sin lugar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Seleccione antes las palabras en el artículo</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>select where it stands now</source>
        <translation>seleccione dónde está ahora</translation>
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
        <translation> a </translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>dos meses</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>tres meses</translation>
    </message>
    <message>
        <source>four months</source>
        <translation>cuatro meses</translation>
    </message>
    <message>
        <source>five months</source>
        <translation>cinco meses</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>seis meses</translation>
    </message>
    <message>
        <source>seven months</source>
        <translation>siete meses</translation>
    </message>
    <message>
        <source>eight months</source>
        <translation>ocho meses</translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>nueve meses</translation>
    </message>
    <message>
        <source>ten months</source>
        <translation>diez meses</translation>
    </message>
    <message>
        <source>eleven months</source>
        <translation>once meses</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PortionDialog</name>
    <message>
        <source>Portion mark</source>
        <translation>Clasificación del párrafo</translation>
    </message>
    <message>
        <source>It prints before the paragraph as you write it, for example (U) or (LIMITE).</source>
        <translation>Se imprime antes del párrafo tal como se escribe, por ejemplo (U) o (LIMITE).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer valores iniciales</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>The page is being laid out…</source>
        <translation>Se está componiendo la página…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>What you confirmed, corrected, rejected or added stays as it is. Undo takes all of this back.</source>
        <translation>Lo que usted confirmó, corrigió, rechazó o añadió queda como está. «Deshacer» lo revierte todo.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Keep as read now</source>
        <translation>Mantener la lectura actual</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 told otherwise</source>
        <translation>%1 nuevos, %2 desaparecidos, %3 expresados de otro modo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecidos</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Expresados de otro modo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 – kept: decided by %2</source>
        <translation>%1 – conservado: lo decidió %2</translation>
    </message>
    <message>
        <source>; the text now reads %1</source>
        <translation>; ahora el texto dice %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no room left on the disk of this library.</source>
        <translation>No queda espacio en el disco de esta biblioteca.</translation>
    </message>
    <message>
        <source>It can be read. Free some space and start again to change it.</source>
        <translation>Se puede leer. Libere espacio y reinicie para modificarla.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Esta biblioteca está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Nothing can be changed in it. Copy it to a folder of your own to work with it.</source>
        <translation>No se puede cambiar nada en ella. Cópiela en una carpeta propia para trabajar con ella.</translation>
    </message>
    <message>
        <source>Opening the sample dossier…</source>
        <translation>Abriendo el expediente de ejemplo…</translation>
    </message>
    <message>
        <source>The library file is gone.</source>
        <translation>El archivo de la biblioteca ha desaparecido.</translation>
    </message>
    <message>
        <source>What you see is kept on screen. Put the file back and start again, or save a copy.</source>
        <translation>Lo que ve permanece en pantalla. Vuelva a poner el archivo en su sitio y reinicie, o guarde una copia.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>No se pudo guardar la copia.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Publication date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Dates without a year and words such as “last year” count from this day. Leave it empty if it is unknown.</source>
        <translation>Las fechas sin año y palabras como «el año pasado» se cuentan desde este día. Déjelo vacío si no se conoce.</translation>
    </message>
    <message>
        <source>The day below is inferred: the source states none.</source>
        <translation>El día de abajo es deducido: la fuente no indica ninguno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Ver qué cambia…</translation>
    </message>
    <message>
        <source>Write one day, such as %1.</source>
        <translation>Escriba un solo día, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Duplex Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lado largo</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Lado corto</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Páginas impares</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Páginas pares</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>about</source>
        <translation>cerca de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Words were taught or removed since this article was read. Read it again to use them.</source>
        <translation>Desde la lectura de este artículo se han enseñado o eliminado palabras. Vuelva a leerlo para usarlas.</translation>
    </message>
    <message>
        <source>This article was read with an older word list. Read it again to see what would change.</source>
        <translation>Este artículo se leyó con una lista de palabras anterior. Vuelva a leerlo para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>según el texto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicado: %1</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Leyendo de nuevo…</translation>
    </message>
    <message>
        <source>Read again: 1 fact changed</source>
        <translation>Nueva lectura: 1 dato cambiado</translation>
    </message>
    <message>
        <source>Read again: %1 facts changed</source>
        <translation>Nueva lectura: %1 datos cambiados</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>Related on the same page</source>
        <translation>Relacionado en la misma página</translation>
    </message>
    <message>
        <source>text direction marks shown as %1</source>
        <translation>marcas de sentido del texto mostradas como %1</translation>
    </message>
    <message>
        <source>1 sentence without dates or figures</source>
        <translation>1 frase sin fechas ni cifras</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences without dates or figures</source>
        <translation>
            <numerusform>%n frase sin fechas ni cifras</numerusform>
            <numerusform>%n frases sin fechas ni cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado el %1</translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation>publicado el %1 (por deducción)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado el %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadido el %1</translation>
    </message>
    <message>
        <source>Paper as the theme</source>
        <translation>Papel como el tema</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>Papel claro</translation>
    </message>
    <message>
        <source>Sepia paper</source>
        <translation>Papel sepia</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papel oscuro</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>sin desglose</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Sin período</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>growth on base: +1.7 % on 514.9</comment>
        <translation>%1 sobre %2</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Misma noticia</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>No es la misma noticia</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Situar pasaje</translation>
    </message>
    <message>
        <source>Discard passage</source>
        <translation>Descartar pasaje</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Marcar la selección como</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Marcar como discrepante</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Separar como persona propia</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>Source text</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Key passages (Ctrl+K)</source>
        <translation>Pasajes clave (Control+K)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 (how sure it is)</source>
        <translation>%1 (grado de certeza)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>year inferred</source>
        <translation>año deducido</translation>
    </message>
    <message>
        <source>year inferred from the figures cited</source>
        <translation>año deducido de las cifras citadas</translation>
    </message>
    <message>
        <source>year inferred from the date of publication</source>
        <translation>año deducido de la fecha de publicación</translation>
    </message>
    <message>
        <source>year inferred from a date nearby</source>
        <translation>año deducido de una fecha cercana</translation>
    </message>
    <message>
        <source>year inferred from the text around it</source>
        <translation>año deducido del contexto</translation>
    </message>
    <message>
        <source>the year after the one it is compared with</source>
        <translation>el año posterior al de comparación</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before publication</source>
        <translation>año deducido: el último día posible antes de la publicación</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before the dateline</source>
        <translation>año deducido: el último día posible antes de la fecha del artículo</translation>
    </message>
    <message>
        <source>year inferred: the next such day after publication</source>
        <translation>año deducido: el primer día posible después de la publicación</translation>
    </message>
    <message>
        <source>year inferred: the next such day after the dateline</source>
        <translation>año deducido: el primer día posible después de la fecha del artículo</translation>
    </message>
    <message>
        <source>counted from the date of the dateline</source>
        <translation>contada desde la fecha del artículo</translation>
    </message>
    <message>
        <source>counted from the date of publication</source>
        <translation>contada desde la fecha de publicación</translation>
    </message>
    <message>
        <source>counted back from the last day</source>
        <translation>contada hacia atrás desde el último día</translation>
    </message>
    <message>
        <source>counted from the event told before</source>
        <translation>contada desde el acontecimiento anterior</translation>
    </message>
    <message>
        <source>some day of the visit it was part of</source>
        <translation>un día de la visita de la que formaba parte</translation>
    </message>
    <message>
        <source>taken from the dateline</source>
        <translation>tomada de la fecha del artículo</translation>
    </message>
    <message>
        <source>named by the line above</source>
        <translation>indicado por la línea de arriba</translation>
    </message>
    <message>
        <source>the country of the delegation</source>
        <translation>el país de la delegación</translation>
    </message>
    <message>
        <source>the same months of the year before</source>
        <translation>los mismos meses del año anterior</translation>
    </message>
    <message>
        <source>the last one completed before publication</source>
        <translation>el último concluido antes de la publicación</translation>
    </message>
    <message>
        <source>a fiscal year; its months depend on the country</source>
        <translation>un año fiscal; sus meses dependen del país</translation>
    </message>
    <message>
        <source>reporter inferred from the ministry that gave the figures</source>
        <translation>declarante deducido del ministerio que facilitó las cifras</translation>
    </message>
    <message>
        <source>reporter inferred from the statistics cited</source>
        <translation>declarante deducido de las estadísticas citadas</translation>
    </message>
    <message>
        <source>reporter assumed: the first of the two parties</source>
        <translation>declarante supuesto: la primera de las dos partes</translation>
    </message>
    <message>
        <source>whose exports these are is not stated</source>
        <translation>no consta de quién son estas exportaciones</translation>
    </message>
    <message>
        <source>the partner is named in the sentence</source>
        <translation>el socio se nombra en la frase</translation>
    </message>
    <message>
        <source>the other of the two parties</source>
        <translation>la otra de las dos partes</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>currency taken from the figure before</source>
        <translation>moneda tomada de la cifra anterior</translation>
    </message>
    <message>
        <source>no currency stated</source>
        <translation>no consta la moneda</translation>
    </message>
    <message>
        <source>no period stated</source>
        <translation>no consta el período</translation>
    </message>
    <message>
        <source>scale shared with the figure beside it</source>
        <translation>escala compartida con la cifra contigua</translation>
    </message>
    <message>
        <source>period carried over from an earlier sentence</source>
        <translation>período tomado de una frase anterior</translation>
    </message>
    <message>
        <source>period given in a note for all figures</source>
        <translation>período indicado en una nota para todas las cifras</translation>
    </message>
    <message>
        <source>flow carried over from the figure before</source>
        <translation>flujo tomado de la cifra anterior</translation>
    </message>
    <message>
        <source>no word tells the flow: supposed from what stands around</source>
        <translation>ninguna palabra dice el flujo: supuesto por lo que lo rodea</translation>
    </message>
    <message>
        <source>the word for the flow stands far from the figure</source>
        <translation>la palabra que indica el flujo está lejos de la cifra</translation>
    </message>
    <message>
        <source>no place is told</source>
        <translation>no se dice ningún lugar</translation>
    </message>
    <message>
        <source>no day is told</source>
        <translation>no se indica el día</translation>
    </message>
    <message>
        <source>only who, when and where tell that it was a meeting</source>
        <translation>solo quién, cuándo y dónde indican que fue una reunión</translation>
    </message>
    <message>
        <source>only the headline tells of it</source>
        <translation>solo lo menciona el titular</translation>
    </message>
    <message>
        <source>the day is taken from the dateline</source>
        <translation>el día se toma de la línea de fecha</translation>
    </message>
    <message>
        <source>the day is told in another sentence</source>
        <translation>el día está en otra frase</translation>
    </message>
    <message>
        <source>the place is told in another sentence</source>
        <translation>el lugar está en otra frase</translation>
    </message>
    <message>
        <source>only the country is told, no city</source>
        <translation>solo se indica el país, ninguna ciudad</translation>
    </message>
    <message>
        <source>it takes place in a third country</source>
        <translation>tiene lugar en un tercer país</translation>
    </message>
    <message>
        <source>a third country is named in the sentence</source>
        <translation>la frase nombra un tercer país</translation>
    </message>
    <message>
        <source>the sentence names neither country</source>
        <translation>la frase no nombra a ninguno de los dos países</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>aún está por venir</translation>
    </message>
    <message>
        <source>meetings and visits are misread more often than sessions</source>
        <translation>las reuniones y visitas se leen mal más a menudo que las sesiones</translation>
    </message>
    <message>
        <source>for which country is not told</source>
        <translation>no se indica por qué país</translation>
    </message>
    <message>
        <source>only a change is told, no amount</source>
        <translation>solo se da una variación, ningún importe</translation>
    </message>
    <message>
        <source>with whom is not stated</source>
        <translation>no se dice con quién</translation>
    </message>
    <message>
        <source>told beside money that is no trade</source>
        <translation>dado junto a dinero que no es comercio</translation>
    </message>
    <message>
        <source>taken as a part: the article gives a larger amount for the same flow</source>
        <translation>leído como parte: el artículo da un importe mayor para el mismo flujo</translation>
    </message>
    <message>
        <source>the separator can be read in two ways</source>
        <translation>el separador puede leerse de dos maneras</translation>
    </message>
    <message>
        <source>money that is no trade</source>
        <translation>dinero que no es comercio</translation>
    </message>
    <message>
        <source>given as approximate</source>
        <translation>indicado como aproximado</translation>
    </message>
    <message>
        <source>confirmed by the arithmetic</source>
        <translation>confirmado por el cálculo</translation>
    </message>
    <message>
        <source>named in the same sentence</source>
        <translation>nombrado en la misma frase</translation>
    </message>
    <message>
        <source>known by name; the article does not say it</source>
        <translation>conocida por el nombre; el artículo no lo dice</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>nombrado en otra parte del artículo</translation>
    </message>
    <message>
        <source>the place is named</source>
        <translation>el lugar se nombra</translation>
    </message>
    <message>
        <source>the country of the city</source>
        <translation>el país de la ciudad</translation>
    </message>
    <message>
        <source>by the country of the speaker</source>
        <translation>por el país de quien habla</translation>
    </message>
    <message>
        <source>the speaker is named beside the quotation</source>
        <translation>se nombra a quien habla junto a la cita</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
</context>
<context>
    <name>ReconciliationSheet</name>
    <message>
        <source>Both sides’ figures</source>
        <translation>Cifras de ambas partes</translation>
    </message>
    <message>
        <source>Compare two currencies at ECB reference rates, average of the period</source>
        <translation>Comparar dos monedas a los tipos de referencia del BCE, media del período</translation>
    </message>
    <message>
        <source>Periods that both sides report</source>
        <translation>Períodos que declaran ambas partes</translation>
    </message>
    <message>
        <source>No period has figures of both sides yet.</source>
        <translation>Ningún período tiene aún cifras de ambas partes.</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Copiar con las fuentes</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Tick what you hold to be a reason for this gap</source>
        <translation>Marque lo que considere un motivo de esta diferencia</translation>
    </message>
    <message>
        <source>Your note on this gap</source>
        <translation>Su nota sobre esta diferencia</translation>
    </message>
    <message>
        <source>Portion marks in print</source>
        <translation>Clasificación de los párrafos al imprimir</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Diferencia: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no portion mark</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <comment>portion mark</comment>
        <translation>Cifras: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>portion mark</comment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Reasons for %1</source>
        <translation>Motivos de %1</translation>
    </message>
    <message>
        <source>ticked by the officer</source>
        <translation>marcado por el funcionario</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>«%1» no contiene filas.</translation>
    </message>
    <message>
        <source>“%1” is not text, whatever its name says.</source>
        <translation>«%1» no es texto, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>“%1” reads as no language in any encoding that is known here.</source>
        <translation>«%1» no da texto en ningún idioma en ninguna codificación conocida aquí.</translation>
    </message>
    <message>
        <source>“%1” is a mail whose parts are nested too deep.</source>
        <translation>«%1» es un correo cuyas partes están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>“%1” is an Office document or archive (ZIP).</source>
        <translation>«%1» es un documento de Office o un archivo comprimido (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an empty archive (ZIP).</source>
        <translation>«%1» es un archivo comprimido vacío (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an evidence pack.</source>
        <translation>«%1» es un paquete de evidencias.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document.</source>
        <translation>«%1» es un documento de Office antiguo.</translation>
    </message>
    <message>
        <source>“%1” is a rich text document (RTF).</source>
        <translation>«%1» es un documento RTF.</translation>
    </message>
    <message>
        <source>“%1” is a picture.</source>
        <translation>«%1» es una imagen.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file.</source>
        <translation>«%1» es un archivo comprimido.</translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>«%1» es un paquete comprimido.</translation>
    </message>
    <message>
        <source>“%1” is a database.</source>
        <translation>«%1» es una base de datos.</translation>
    </message>
    <message>
        <source>“%1” is a program.</source>
        <translation>«%1» es un programa.</translation>
    </message>
    <message>
        <source>“%1” is XML data, not an article.</source>
        <translation>«%1» contiene datos XML, no un artículo.</translation>
    </message>
    <message>
        <source>“%1” is JSON data, not an article.</source>
        <translation>«%1» contiene datos JSON, no un artículo.</translation>
    </message>
    <message>
        <source>“%1” is a damaged PDF document.</source>
        <translation>«%1» es un documento PDF dañado.</translation>
    </message>
    <message>
        <source>“%1” is a damaged Word document.</source>
        <translation>«%1» es un documento de Word dañado.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages, no text.</source>
        <translation>«%1» solo contiene imágenes de páginas, ningún texto.</translation>
    </message>
    <message>
        <source>“%1” is a news feed without entries, or a damaged one.</source>
        <translation>«%1» es un canal de noticias sin entradas o dañado.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, more than an article holds.</source>
        <translation>«%1» supera los %2 MB, más de lo que ocupa un artículo.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file with text.</source>
        <translation>«%1» es un dispositivo o una tubería, no un archivo con texto.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Usted no puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a network address.</source>
        <translation>«%1» es una dirección de red.</translation>
    </message>
    <message>
        <source>“%1” is the name of a device, not a file.</source>
        <translation>«%1» es el nombre de un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” holds no text, only blanks.</source>
        <translation>«%1» no contiene texto, solo espacios.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in page, not the article.</source>
        <translation>«%1» es una página de acceso, no el artículo.</translation>
    </message>
    <message>
        <source>“%1” holds no article text; the page may fetch it when shown.</source>
        <translation>«%1» no contiene el texto del artículo; quizá la página lo cargue al mostrarse.</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 seconds to read and was stopped.</source>
        <translation>La lectura de «%1» superó los %2 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it broke the process that was reading it.</source>
        <translation>No se pudo leer «%1»: interrumpió el proceso que lo leía.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>«%1» se canceló.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>«%1» se dejó fuera.</translation>
    </message>
    <message>
        <source>“%1” is the open library itself.</source>
        <translation>«%1» es la propia biblioteca abierta.</translation>
    </message>
    <message>
        <source>“%1” met a fault in Briefing (%2).</source>
        <translation>«%1» topó con un error de Briefing (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read: %2.</source>
        <translation>No se pudo leer la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and damaged.</source>
        <translation>«%1» está comprimido y dañado.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and its end is missing.</source>
        <translation>«%1» está comprimido y le falta el final.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a table of trade figures holds.</source>
        <translation>«%1», descomprimido, ocupa más que una tabla de cifras comerciales.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a workbook of trade figures holds.</source>
        <translation>«%1», descomprimido, ocupa más que un libro de cifras comerciales.</translation>
    </message>
    <message>
        <source>“%1”: it is protected by a password.</source>
        <translation>«%1» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook that can be read.</source>
        <translation>«%1» no es un libro legible.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook, or not all of it is there.</source>
        <translation>«%1» no es un libro, o está incompleto.</translation>
    </message>
    <message>
        <source>“%1”: line %2 holds a character that no table has (NUL).</source>
        <translation>«%1»: la línea %2 contiene un carácter que ninguna tabla tiene (NUL).</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 characters.</source>
        <translation>«%1»: la línea %2 tiene más de %3 caracteres.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 columns.</source>
        <translation>«%1»: la línea %2 tiene más de %3 columnas.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has a cell of more than %3 characters, or a quote that does not close.</source>
        <translation>«%1»: la línea %2 tiene una celda de más de %3 caracteres o unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>“%1”: the quotes do not close from line %2 on.</source>
        <translation>«%1»: las comillas no se cierran desde la línea %2.</translation>
    </message>
    <message>
        <source>“%1”: behind line %2 it holds a byte that does not fit its encoding (%3).</source>
        <translation>«%1»: tras la línea %2 hay un byte que no encaja con la codificación (%3).</translation>
    </message>
    <message>
        <source>“%1”: line %2, column %3 holds a byte that does not fit its encoding (%4).</source>
        <translation>«%1»: en la línea %2, columna %3 hay un byte que no encaja con la codificación (%4).</translation>
    </message>
    <message>
        <source>“%1”: the header has the column “%2” twice.</source>
        <translation>«%1»: el encabezado tiene dos veces la columna «%2».</translation>
    </message>
    <message>
        <source>“%1”: line %2 has %3 cells where the header has %4.</source>
        <translation>«%1»: la línea %2 tiene %3 celdas y el encabezado %4.</translation>
    </message>
    <message>
        <source>“%1” stops in the middle of line %2; it may be incomplete.</source>
        <translation>«%1» se corta a mitad de la línea %2; puede estar incompleto.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table; perhaps you had to sign in.</source>
        <translation>«%1» es una página web, no una tabla; quizá había que iniciar sesión.</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service refused the query because its answer would be too big (413).</source>
        <translation>«%1» no contiene cifras: el servicio rechazó la consulta porque la respuesta sería demasiado grande (413).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service had been asked too often (429).</source>
        <translation>«%1» no contiene cifras: se preguntó al servicio demasiado a menudo (429).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: no data matched the query.</source>
        <translation>«%1» no contiene cifras: ningún dato respondía a la consulta.</translation>
    </message>
    <message>
        <source>“%1” holds no figures but an error of the service: %2.</source>
        <translation>«%1» no contiene cifras, sino un error del servicio: %2.</translation>
    </message>
    <message>
        <source>“%1” has no known header and more than %2 rows.</source>
        <translation>«%1» no tiene un encabezado conocido y tiene más de %2 filas.</translation>
    </message>
    <message>
        <source>“%1”, line 1: its words are in no known encoding.</source>
        <translation>«%1», línea 1: sus palabras no están en ninguna codificación conocida.</translation>
    </message>
    <message>
        <source>“%1”, line 1: no known layout has the columns %2.</source>
        <translation>«%1», línea 1: ningún formato conocido tiene las columnas %2.</translation>
    </message>
    <message>
        <source>“%1”: no sheet (%2) has a known layout.</source>
        <translation>«%1»: ninguna hoja (%2) tiene un formato conocido.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a table of GENESIS-Online as it is printed, with headings among its rows.</source>
        <translation>«%1», línea 1: una tabla de GENESIS-Online en forma impresa, con encabezados entre las filas.</translation>
    </message>
    <message>
        <source>“%1”, line 1: an SDMX table of another office than Eurostat, with the columns %2.</source>
        <translation>«%1», línea 1: una tabla SDMX de un organismo que no es Eurostat, con las columnas %2.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a bulk file of Comext by product and procedure, which holds no totals.</source>
        <translation>«%1», línea 1: un fichero masivo de Comext por producto y régimen, que no contiene totales.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: a Eurostat table without a partner country, a reporter and a flow.</source>
        <translation>«%1», hoja «%2», fila %3: una tabla de Eurostat sin país socio, declarante ni flujo.</translation>
    </message>
    <message>
        <source>“%1”: %2: “%3”, “%4” is not understood.</source>
        <translation>«%1»: %2: no se entiende «%3», «%4».</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports.</source>
        <translation>«%1»: %2 y %3 dan ambas exportaciones.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports.</source>
        <translation>«%1»: %2 y %3 dan ambas importaciones.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports of %4 to %5.</source>
        <translation>«%1»: %2 y %3 dan ambas exportaciones de %4 a %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports of %4 to %5.</source>
        <translation>«%1»: %2 y %3 dan ambas importaciones de %4 a %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 (“%3”) and %4 (“%5”) differ, and only one of the two columns can be read.</source>
        <translation>«%1»: %2 («%3») y %4 («%5») difieren, y solo se puede leer una de las dos columnas.</translation>
    </message>
    <message>
        <source>“%1”: %2: rows of one period differ in the column “%3”, which is not understood (“%4”, “%5”).</source>
        <translation>«%1»: %2: filas de un mismo período difieren en la columna «%3», que no se entiende («%4», «%5»).</translation>
    </message>
    <message>
        <source>“%1” holds JSON, not a table in a layout that Briefing reads.</source>
        <translation>«%1» contiene JSON, no una tabla en un formato que Briefing lea.</translation>
    </message>
    <message>
        <source>“%1”: it is no whole JSON: line %2, column %3.</source>
        <translation>«%1» no es un JSON completo: línea %2, columna %3.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing.</source>
        <translation>«%1» es JSON de un tipo conocido al que le faltan partes.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing (“%2”).</source>
        <translation>«%1» es JSON de un tipo conocido al que le faltan partes («%2»).</translation>
    </message>
    <message>
        <source>“%1”: it has no “%2”, a part that every JSON-stat table has.</source>
        <translation>«%1»: le falta «%2», una parte que tiene toda tabla JSON-stat.</translation>
    </message>
    <message>
        <source>“%1”: its dimensions do not fit its sizes.</source>
        <translation>«%1»: sus dimensiones no corresponden a sus tamaños.</translation>
    </message>
    <message>
        <source>“%1”: it lists %2 values for a table of %3 cells.</source>
        <translation>«%1»: contiene %2 valores para una tabla de %3 celdas.</translation>
    </message>
    <message>
        <source>“%1”: value %2 lies outside the table.</source>
        <translation>«%1»: el valor %2 queda fuera de la tabla.</translation>
    </message>
    <message>
        <source>“%1” is too large for JSON.</source>
        <translation>«%1» es demasiado grande para JSON.</translation>
    </message>
    <message>
        <source>“%1” is a Eurostat or SDMX table without a partner country, a reporter and a flow.</source>
        <translation>«%1» es una tabla de Eurostat o SDMX sin país socio, declarante ni flujo.</translation>
    </message>
    <message>
        <source>“%1” is a list of codes without trade figures; Briefing knows these codes.</source>
        <translation>«%1» es una lista de códigos sin cifras comerciales; Briefing conoce estos códigos.</translation>
    </message>
    <message>
        <source>“%1”: sheet “%2” has more than %3 rows or %4 columns.</source>
        <translation>«%1»: la hoja «%2» tiene más de %3 filas o %4 columnas.</translation>
    </message>
    <message>
        <source>“%1” has the right columns and no rows to take.</source>
        <translation>«%1» tiene las columnas correctas y ninguna fila que tomar.</translation>
    </message>
    <message>
        <source>“%1”: it holds only parts of the trade (%2), not all of it.</source>
        <translation>«%1»: contiene solo partes del comercio (%2), no todo.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), so it is no library.</source>
        <translation>%1 está vacío (0 bytes), así que no es una biblioteca.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>No se permite leer %1.</translation>
    </message>
    <message>
        <source>%1 is not a Briefing library.</source>
        <translation>%1 no es una biblioteca de Briefing.</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 pertenece a otro programa.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Briefing (library version %2, this program knows %3).</source>
        <translation>%1 fue escrito por un Briefing más reciente (versión %2 de la biblioteca, este programa conoce la %3).</translation>
    </message>
    <message>
        <source>%1 is damaged: its version is lost.</source>
        <translation>%1 está dañado: se ha perdido su versión.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut short.</source>
        <translation>%1 está dañado: está cortado.</translation>
    </message>
    <message>
        <source>%1 is damaged: its contents do not hold together.</source>
        <translation>%1 está dañado: su contenido no es coherente.</translation>
    </message>
    <message>
        <source>No room left on the disk of %1.</source>
        <translation>No queda espacio en el disco de %1.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written to.</source>
        <translation>No se permite escribir en %1 o en su carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be made: its folder may not be written to.</source>
        <translation>No se pudo crear %1: no se permite escribir en su carpeta.</translation>
    </message>
    <message>
        <source>%1 is of an older version and may not be written to.</source>
        <translation>%1 es de una versión anterior y no se permite escribir en él.</translation>
    </message>
    <message>
        <source>%1 is the open library itself.</source>
        <translation>%1 es la propia biblioteca abierta.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 está bloqueado por otro programa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>Falló la lectura o la escritura de %1.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>No hay ninguna biblioteca en %1.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while open.</source>
        <translation>%1 se borró o se movió mientras estaba abierto.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while open.</source>
        <translation>%1 fue sustituido por otro archivo mientras estaba abierto.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Entretanto se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>What was issued is not in %1 as it was issued.</source>
        <translation>Lo emitido ya no está en %1 tal como se emitió.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>%1 is no evidence pack, or is cut short.</source>
        <translation>%1 no es un paquete de evidencias, o está cortado.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed, or is damaged (%2).</source>
        <translation>%1 fue alterado después de sellarse, o está dañado (%2).</translation>
    </message>
    <message>
        <source>%1 was made by a newer Briefing (pack version %2, this program knows %3); update the program.</source>
        <translation>%1 fue hecho por un Briefing más reciente (versión %2 del paquete, este programa conoce la %3); actualice el programa.</translation>
    </message>
    <message>
        <source>Articles are read as text (.txt), web page (.html), Word document (.docx), PDF, mail (.eml) or news feed (RSS, Atom), trade figures as CSV, TSV, JSON, XML (CompactData) or workbook (.xlsx, .xlsm, .xlsb, .xls, .ods), packed tables as .gz; save it as one of these.</source>
        <translation>Los artículos se leen como texto (.txt), página web (.html), documento de Word (.docx), PDF, correo (.eml) o canal de noticias (RSS, Atom), las cifras comerciales como CSV, TSV, JSON, XML (CompactData) o libro (.xlsx, .xlsm, .xlsb, .xls, .ods), las tablas comprimidas como .gz; guárdelo en uno de estos formatos.</translation>
    </message>
    <message>
        <source>Open it by itself with Briefing; there it can be added to your library.</source>
        <translation>Ábralo por separado con Briefing; allí se puede añadir a su biblioteca.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Guárdelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Save the part you need as a file of its own.</source>
        <translation>Guarde la parte que necesite como archivo aparte.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Compruebe si se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>Ask its owner or copy it first.</source>
        <translation>Pregunte a su propietario o cópielo antes.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and open it there.</source>
        <translation>Copie el archivo a este equipo y ábralo allí.</translation>
    </message>
    <message>
        <source>Rename the file and open it again.</source>
        <translation>Cambie el nombre del archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in with the browser and save the article itself.</source>
        <translation>Inicie sesión con el navegador y guarde el artículo mismo.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save the message inside, or its attachment, as a file of its own.</source>
        <translation>Ábralo en un programa de correo y guarde el mensaje que contiene, o su adjunto, en un archivo aparte.</translation>
    </message>
    <message>
        <source>Open it in the browser and save it from there, or copy its text into a file.</source>
        <translation>Ábrala en el navegador y guárdela desde allí, o copie su texto en un archivo.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Guarde el artículo como texto sin formato y ábralo.</translation>
    </message>
    <message>
        <source>Nothing of it was imported.</source>
        <translation>No se importó nada de él.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>No se importó nada de ella.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Download it again, or as CSV.</source>
        <translation>Descárguelo de nuevo, o como CSV.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it and save it as UTF-8 text.</source>
        <translation>Ábralo en el programa que lo escribió y guárdelo como texto UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it yourself first.</source>
        <translation>Descomprímalo antes usted mismo.</translation>
    </message>
    <message>
        <source>Save the sheet you need as CSV.</source>
        <translation>Guarde como CSV la hoja que necesite.</translation>
    </message>
    <message>
        <source>Open it, remove the password and save it again.</source>
        <translation>Ábralo, quite la contraseña y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Have its text recognised by a scanning program and open that.</source>
        <translation>Haga que un programa de escaneado reconozca su texto y abra el resultado.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Guárdelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>This is no trade table.</source>
        <translation>No es una tabla comercial.</translation>
    </message>
    <message>
        <source>Keep the columns you need.</source>
        <translation>Conserve las columnas que necesite.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Cambie el nombre de una o quítela.</translation>
    </message>
    <message>
        <source>Download the table again.</source>
        <translation>Descargue la tabla de nuevo.</translation>
    </message>
    <message>
        <source>Ask for fewer partners, products or years and download it again.</source>
        <translation>Pida menos socios, productos o años y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a minute and download it again.</source>
        <translation>Espere un minuto y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the countries, the flow and the years.</source>
        <translation>Compruebe los países, el flujo y los años.</translation>
    </message>
    <message>
        <source>Keep the rows you need, or use the columns of a Briefing export.</source>
        <translation>Conserve las filas que necesite o use las columnas de una exportación de Briefing.</translation>
    </message>
    <message>
        <source>Give it one column for the period and one each for exports and imports, or use the columns of a Briefing export.</source>
        <translation>Dele una columna para el período y una para exportaciones y otra para importaciones, o use las columnas de una exportación de Briefing.</translation>
    </message>
    <message>
        <source>Download it as CSV.</source>
        <translation>Descárguelo como CSV.</translation>
    </message>
    <message>
        <source>Download trade by partner (Comext DS-045409) instead.</source>
        <translation>Descargue en su lugar el comercio por socio (Comext DS-045409).</translation>
    </message>
    <message>
        <source>Download trade by partner for the product TOTAL (DS-045409) instead.</source>
        <translation>Descargue en su lugar el comercio por socio para el producto TOTAL (DS-045409).</translation>
    </message>
    <message>
        <source>Choose these dimensions in the data browser and download it again.</source>
        <translation>Elija estas dimensiones en el navegador de datos y descárguela de nuevo.</translation>
    </message>
    <message>
        <source>Download the table from Trade Map again in English, with yearly values.</source>
        <translation>Descargue de nuevo la tabla de Trade Map en inglés, con valores anuales.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading what it is of.</source>
        <translation>Deje una de las dos columnas o diga en cada encabezado de qué es.</translation>
    </message>
    <message>
        <source>Download it with all exports and imports: in UN Comtrade the flows M and X, in Comext the statistical procedure TOTAL.</source>
        <translation>Descárguelo con toda la exportación e importación: en UN Comtrade los flujos M y X, en Comext el régimen estadístico TOTAL.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading which period or unit it is of.</source>
        <translation>Deje una de las dos columnas o diga en cada encabezado de qué período o unidad es.</translation>
    </message>
    <message>
        <source>Name it partner or product, or keep one row for each period.</source>
        <translation>Llámela socio o producto, o deje una fila por período.</translation>
    </message>
    <message>
        <source>Download it as flat file (ffcsv) instead.</source>
        <translation>Descárguela como archivo plano (ffcsv).</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nada que importar.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Elija un archivo de biblioteca.</translation>
    </message>
    <message>
        <source>Restore it from a copy or choose another file.</source>
        <translation>Restáurelo desde una copia o elija otro archivo.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Pida acceso a él.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose a Briefing library.</source>
        <translation>Elija una biblioteca de Briefing.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>It was not changed; restore it from a copy, or run the check.</source>
        <translation>No se modificó; restáurelo desde una copia o ejecute la comprobación.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Cópiela a una carpeta propia.</translation>
    </message>
    <message>
        <source>Close that program or wait, then try again.</source>
        <translation>Cierre ese programa o espere, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>See that its folder exists and may be read.</source>
        <translation>Compruebe que su carpeta existe y puede leerse.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Copy it first.</source>
        <translation>Cópielo antes.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Nothing was written; put it back.</source>
        <translation>No se escribió nada; devuélvalo a su sitio.</translation>
    </message>
    <message>
        <source>Nothing was written; open it again.</source>
        <translation>No se escribió nada; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look again and repeat.</source>
        <translation>No se sobrescribió nada; mire de nuevo y repita.</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>Búsquelo en una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing of it was opened; ask its sender for it again.</source>
        <translation>No se abrió nada de él; pídaselo de nuevo al remitente.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in another article’s fact</source>
        <translation>en el dato de otro artículo</translation>
    </message>
    <message>
        <source>mirror %1 higher</source>
        <translation>espejo %1 mayor</translation>
    </message>
    <message>
        <source>mirror %1 lower</source>
        <translation>espejo %1 menor</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>sin desglose</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>año deducido</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>fecha deducida</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>parte de %1</translation>
    </message>
    <message>
        <source>named twice</source>
        <translation>mencionado dos veces</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>mencionado %1 veces</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Mentions, no decision needed</source>
        <translation>Menciones, no requieren decisión</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Combinados con otro</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 higher (%3).</source>
        <translation>%1: dato espejo %2 mayor (%3).</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 lower (%3).</source>
        <translation>%1: dato espejo %2 menor (%3).</translation>
    </message>
    <message>
        <source>%1: %2 higher (%3).</source>
        <translation>%1: %2 mayor (%3).</translation>
    </message>
    <message>
        <source>%1: %2 lower (%3).</source>
        <translation>%1: %2 menor (%3).</translation>
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
        <translation>Revisar datos</translation>
    </message>
    <message>
        <source>Confirm them…</source>
        <translation>Confirmarlos…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Marcar como discrepante</translation>
    </message>
    <message>
        <source>Print both figures with a note</source>
        <translation>Imprimir ambas cifras con una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Confirm and go to next</source>
        <translation>Confirmar y pasar al siguiente</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Separar de nuevo</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Needs review %1</source>
        <translation>Por revisar %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rechazados %1</translation>
    </message>
    <message>
        <source>%1 of %2 need a decision. Every row keeps its sentence.</source>
        <translation>%1 de %2 requieren decisión. Cada fila conserva su frase.</translation>
    </message>
    <message>
        <source>1 fact is borne out by the checks.</source>
        <translation>1 dato queda avalado por las comprobaciones.</translation>
    </message>
    <message>
        <source>%1 facts are borne out by the checks.</source>
        <translation>%1 datos quedan avalados por las comprobaciones.</translation>
    </message>
    <message>
        <source>No facts were found in this article. Select words in the text and press 1 to 6 to add one.</source>
        <translation>No se han encontrado datos en este artículo. Seleccione palabras en el texto y pulse de 1 a 6 para añadir uno.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>No se ha rechazado nada.</translation>
    </message>
    <message>
        <source>Every fact of this article is decided.</source>
        <translation>Todos los datos de este artículo están decididos.</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision.</source>
        <translation>Ningún dato de este artículo requiere una decisión.</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Separar como persona propia</translation>
    </message>
    <message>
        <source>Another article of the dossier has facts to decide.</source>
        <translation>Otro artículo del expediente tiene datos por decidir.</translation>
    </message>
    <message>
        <source>%1 other articles of the dossier have facts to decide.</source>
        <translation>Otros %1 artículos del expediente tienen datos por decidir.</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Dato %1 de %2</translation>
    </message>
    <message>
        <source>%1: this article gives two figures</source>
        <translation>%1: este artículo da dos cifras</translation>
    </message>
    <message>
        <source>%1: two sources disagree</source>
        <translation>%1: dos fuentes discrepan</translation>
    </message>
    <message>
        <source>Keep the article’s figure</source>
        <translation>Mantener la cifra del artículo</translation>
    </message>
    <message>
        <source>Use the mirror figure</source>
        <translation>Usar el dato espejo</translation>
    </message>
    <message>
        <source>Use the other figure</source>
        <translation>Usar la otra cifra</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Combinar con…</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Facts to review</source>
        <translation>Datos por revisar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>ONU Comtrade</translation>
    </message>
    <message>
        <source>It cannot be reached. The figures in the library stay as they are.</source>
        <translation>No responde. Las cifras de la biblioteca quedan como están.</translation>
    </message>
    <message>
        <source>It could not show that it is the service asked; nothing was sent.</source>
        <translation>No pudo acreditar que es el servicio consultado; no se envió nada.</translation>
    </message>
    <message>
        <source>It does not take the key. See Preferences ▸ Sources.</source>
        <translation>No acepta la clave. Véase Preferencias ▸ Fuentes.</translation>
    </message>
    <message>
        <source>The requests of the day are used up.</source>
        <translation>Se han agotado las consultas del día.</translation>
    </message>
    <message>
        <source>It asks to wait before it is asked again.</source>
        <translation>Pide esperar antes de una nueva consulta.</translation>
    </message>
    <message>
        <source>It refuses the request as too big. Ask for fewer years.</source>
        <translation>Rechaza la consulta por ser demasiado grande. Pida menos años.</translation>
    </message>
    <message>
        <source>It takes too long to answer. Try again later.</source>
        <translation>Tarda demasiado en responder. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Its answer broke off. Try again later.</source>
        <translation>La respuesta se interrumpió. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Its answer is larger than any that was asked for; it was not taken.</source>
        <translation>La respuesta es mayor que todo lo solicitado; no se aceptó.</translation>
    </message>
    <message>
        <source>It answered with something that is no table of figures.</source>
        <translation>Respondió con algo que no es una tabla de cifras.</translation>
    </message>
    <message>
        <source>It sends elsewhere; that address was not asked.</source>
        <translation>Remite a otra dirección, que no se consultó.</translation>
    </message>
    <message>
        <source>It does not understand the request.</source>
        <translation>No entiende la consulta.</translation>
    </message>
    <message>
        <source>It has a fault of its own. Try again later.</source>
        <translation>Tiene un fallo propio. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It has no figures of these two countries.</source>
        <translation>No tiene cifras de estos dos países.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Cancelado. No se guardó nada.</translation>
    </message>
    <message>
        <source>Its answer could not be read.</source>
        <translation>No se pudo leer la respuesta.</translation>
    </message>
    <message>
        <source>Rows of its answer wait for yours.</source>
        <translation>Hay filas de su respuesta a la espera de la de usted.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 cifra nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n cifra nueva</numerusform>
            <numerusform>%n cifras nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 revised</source>
        <comment>12 new figures, 2 revised</comment>
        <translation>%1, revisadas: %2</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Aún no consultada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>26 Nov 2026, 14:05: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>No antes de: %1.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Responde: «%1»</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>Antes de eso: %1.</translation>
    </message>
    <message>
        <source>Last full answer: %1.</source>
        <translation>Última respuesta completa: %1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Your name, for reviewed facts</source>
        <translation>Su nombre, para los datos revisados</translation>
    </message>
    <message>
        <source>Language of the window (from the next start)</source>
        <translation>Idioma de la ventana (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Open the last dossier at start</source>
        <translation>Abrir el último expediente al iniciar</translation>
    </message>
    <message>
        <source>Show key passages only</source>
        <translation>Mostrar solo los pasajes clave</translation>
    </message>
    <message>
        <source>Show facts in the margin</source>
        <translation>Mostrar los datos al margen</translation>
    </message>
    <message>
        <source>Show rejected facts</source>
        <translation>Mostrar los datos rechazados</translation>
    </message>
    <message>
        <source>Two sources conflict above</source>
        <translation>Dos fuentes discrepan por encima de</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Clasificación en cada página</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Always show keyboard focus</source>
        <translation>Mostrar siempre el foco del teclado</translation>
    </message>
    <message>
        <source>Reading paper</source>
        <translation>Papel de lectura</translation>
    </message>
    <message>
        <source>Same as theme</source>
        <translation>Como el tema</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Work offline: ask no source</source>
        <translation>Trabajar sin conexión: no consultar ninguna fuente</translation>
    </message>
    <message>
        <source>Ask Eurostat (Comext)</source>
        <translation>Consultar Eurostat (Comext)</translation>
    </message>
    <message>
        <source>Sent to ec.europa.eu: the two countries and the years; the service also sees this computer’s network address.</source>
        <translation>Se envían a ec.europa.eu los dos países y los años; el servicio ve además la dirección de red de este equipo.</translation>
    </message>
    <message>
        <source>Ask UN Comtrade</source>
        <translation>Consultar ONU Comtrade</translation>
    </message>
    <message>
        <source>Sent to comtradeapi.un.org: the two countries, the years and your key, if you enter one; the service also sees this computer’s network address.</source>
        <translation>Se envían a comtradeapi.un.org los dos países, los años y su clave, si introduce una; el servicio ve además la dirección de red de este equipo.</translation>
    </message>
    <message>
        <source>Key for UN Comtrade</source>
        <translation>Clave de ONU Comtrade</translation>
    </message>
    <message>
        <source>Optional. Kept in the settings file on this computer, never in a library or an export. Without a key every year and month is a request of its own.</source>
        <translation>Opcional. Se guarda en el archivo de ajustes de este equipo, nunca en una biblioteca ni en una exportación. Sin clave, cada año y cada mes es una consulta aparte.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Solo cuando se indique</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>While Briefing is open, for dossiers whose figures you have got once with Chart ▸ Get figures now…</source>
        <translation>Mientras Briefing está abierto, para los expedientes cuyas cifras se hayan obtenido una vez con Gráfico ▸ Obtener cifras ahora…</translation>
    </message>
    <message>
        <source>Years to ask for</source>
        <translation>Años que se consultan</translation>
    </message>
    <message>
        <source>Months as well as years</source>
        <translation>Meses además de años</translation>
    </message>
    <message>
        <source>Goods by HS chapter too</source>
        <translation>También las mercancías por capítulo SA</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Busque un comando o una tecla</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>national statistics, %1</source>
        <translation>estadística nacional, %1</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of Kazakhstan</source>
        <translation>Oficina Nacional de Estadística de Kazajistán</translation>
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
        <translation>Oficina Federal de Estadística de Alemania</translation>
    </message>
    <message>
        <source>UN Comtrade</source>
        <translation>ONU Comtrade</translation>
    </message>
    <message>
        <source>World Bank WITS</source>
        <translation>Banco Mundial WITS</translation>
    </message>
    <message>
        <source>IMF, trade in goods</source>
        <translation>FMI, comercio de bienes</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade</source>
        <translation>FMI, Direction of Trade</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>cifras propias</translation>
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
        <translation>OCDE, comercio conciliado</translation>
    </message>
    <message>
        <source>OECD, balanced trade, adjusted for re-exports</source>
        <translation>OCDE, comercio conciliado, ajustado por reexportaciones</translation>
    </message>
    <message>
        <source>OECD, bilateral trade</source>
        <translation>OCDE, comercio bilateral</translation>
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
        <translation>Cifras de ambas partes (Control+Mayúsculas+M)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Whole period (Home)</source>
        <translation>Período completo (Inicio)</translation>
    </message>
    <message>
        <source>Whose figures the chart shows</source>
        <translation>De quién son las cifras del gráfico</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Eurostat: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>discrepante</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>sustituido</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed</source>
        <comment>17 proposed</comment>
        <translation>
            <numerusform>%1 propuesto</numerusform>
            <numerusform>%1 propuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed</source>
        <comment>17 confirmed</comment>
        <translation>
            <numerusform>%1 confirmado</numerusform>
            <numerusform>%1 confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited</source>
        <comment>17 edited</comment>
        <translation>
            <numerusform>%1 corregido</numerusform>
            <numerusform>%1 corregidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflict</source>
        <comment>17 conflict</comment>
        <translation>
            <numerusform>%1 discrepante</numerusform>
            <numerusform>%1 discrepantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>17 rejected</comment>
        <translation>
            <numerusform>%1 rechazado</numerusform>
            <numerusform>%1 rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 superseded</source>
        <comment>17 superseded</comment>
        <translation>
            <numerusform>%1 sustituido</numerusform>
            <numerusform>%1 sustituidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Older word list</source>
        <translation>Lista de palabras anterior</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>1 table waits</source>
        <translation>1 tabla en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait</source>
        <translation>
            <numerusform>%n tabla en espera</numerusform>
            <numerusform>%n tablas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of it are not in the library until you answer</source>
        <translation>Algunas de sus filas no están en la biblioteca hasta que usted responda</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Seleccionado: %1</translation>
    </message>
    <message>
        <source>%1 selected in %2</source>
        <translation>Seleccionado: %1 (%2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>cronología</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 dato</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>24 facts: 17 confirmed, 4 proposed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The only check agrees</source>
        <translation>La única comprobación concuerda</translation>
    </message>
    <message>
        <source>The only check does not agree</source>
        <translation>La única comprobación no concuerda</translation>
    </message>
    <message>
        <source>1 of %1 checks agrees</source>
        <translation>Concuerda 1 de %1 comprobaciones</translation>
    </message>
    <message>
        <source>%1 of %2 checks agree</source>
        <translation>Concuerdan %1 de %2 comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figures differ between sources</source>
        <translation>
            <numerusform>≠ %n cifra difiere entre fuentes</numerusform>
            <numerusform>≠ %n cifras difieren entre fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ 1 figure differs between sources</source>
        <translation>≠ 1 cifra difiere entre fuentes</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>expressed readiness</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>tratado</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Template, second language, paper, ink and what is printed</source>
        <translation>Plantilla, segundo idioma, papel, tinta y qué se imprime</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Emitir…</translation>
    </message>
    <message>
        <source>Close the summary (Ctrl+E)</source>
        <translation>Cerrar el resumen (Control+E)</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Resumen de dos páginas</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Resumen de una página</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Ficha de intervención</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Notas biográficas</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Nota de comercio, media página</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Cifras de ambas partes</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Hoja de cronología</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Resumen breve</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambas partes</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>Biografías</translation>
    </message>
    <message>
        <source>Trade note</source>
        <translation>Nota de comercio</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Datos propuestos</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>%1 could not be saved: the folder %2 may not be written to. Choose another folder.</source>
        <translation>No se pudo guardar %1: no se puede escribir en la carpeta %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no room left in %2. Free some space.</source>
        <translation>No se pudo guardar %1: no queda espacio en %2. Libere espacio.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 is not there. Choose another folder.</source>
        <translation>No se pudo guardar %1: la carpeta %2 no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be saved: a folder of that name is in %2. Choose another name.</source>
        <translation>No se pudo guardar %1: en %2 hay una carpeta con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimir resumen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Out of date: the final page is shown once the reason is given.</source>
        <translation>No actualizada: la página definitiva se muestra cuando se indica el motivo.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>No se ha podido componer la página. Detalles: %1</translation>
    </message>
    <message>
        <source>Save Word…</source>
        <translation>Guardar Word…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Guardar resumen</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>La página se emitió, pero la biblioteca no pudo anotarlo: %1</translation>
    </message>
</context>
<context>
    <name>SummaryEditor</name>
    <message>
        <source>Summary, text</source>
        <translation>Resumen, texto</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sin clasificación</translation>
    </message>
    <message>
        <source>Another mark…</source>
        <translation>Otra clasificación…</translation>
    </message>
    <message>
        <source>Mark every paragraph %1</source>
        <translation>Clasificar cada párrafo %1</translation>
    </message>
    <message>
        <source>Table and chart: %1</source>
        <translation>Cuadro y gráfico: %1</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Quién lo lee</translation>
    </message>
    <message>
        <source>Your desk or name</source>
        <translation>Su unidad o nombre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Qué reunión</translation>
    </message>
</context>
<context>
    <name>SummaryNotes</name>
    <message>
        <source>To know before printing</source>
        <translation>Antes de imprimir</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary, page</source>
        <translation>Resumen, página</translation>
    </message>
    <message>
        <source>Page 1: %1 of %2 words</source>
        <translation>Página 1: %1 de %2 palabras</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>No se ha podido componer la página. Detalles: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>1 fact is proposed. The print marks it.</source>
        <translation>1 dato está propuesto. La página impresa lo señala.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are proposed. The print marks them.</source>
        <translation>
            <numerusform>%n dato está propuesto. La página impresa lo señala.</numerusform>
            <numerusform>%n datos están propuestos. La página impresa los señala.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is disputed.</source>
        <translation>Hay 1 dato discrepante.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are disputed.</source>
        <translation>
            <numerusform>Hay %n dato discrepante.</numerusform>
            <numerusform>Hay %n datos discrepantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 comprobación no concuerda; la página lo indica.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n comprobación no concuerda; la página lo indica.</numerusform>
            <numerusform>%n comprobaciones no concuerdan; la página lo indica.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>No se ha indicado clasificación; la página lo señala.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: shorten your own texts to come back to two.</source>
        <translation>
            <numerusform>%n página: acorte sus propios textos para volver a dos.</numerusform>
            <numerusform>%n páginas: acorte sus propios textos para volver a dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 carácter no se puede imprimir y aparece como un recuadro.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n carácter no se puede imprimir y aparece como un recuadro.</numerusform>
            <numerusform>%n caracteres no se pueden imprimir y aparecen como recuadros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Archivo Word</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Archivo Markdown</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Impresora…</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Resumen, 2 págs.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: leave out lines to come back to two.</source>
        <translation>
            <numerusform>%n página: omita líneas para volver a dos.</numerusform>
            <numerusform>%n páginas: omita líneas para volver a dos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Summary, %n pages</source>
        <translation>
            <numerusform>Resumen, %n pág.</numerusform>
            <numerusform>Resumen, %n págs.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is unreviewed. Review it, or give a reason, which the page prints.</source>
        <translation>1 dato está sin revisar. Revíselo o indique un motivo, que se imprime en la página.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are unreviewed. Review them, or give a reason, which the page prints.</source>
        <translation>
            <numerusform>%n dato está sin revisar. Revíselo o indique un motivo, que se imprime en la página.</numerusform>
            <numerusform>%n datos están sin revisar. Revíselos o indique un motivo, que se imprime en la página.</numerusform>
        </translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Resumen, 1 pág.</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Ficha de intervención</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Notas biográficas</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Nota de comercio</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Cifras de ambas partes</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>On A3</source>
        <translation>En A3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Objectives, points, press line</source>
        <translation>Objetivos, mensajes, prensa</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Cuadro de cifras</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Last round and people</source>
        <translation>Última ronda y personas</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Verification and gaps</source>
        <translation>Comprobaciones y lagunas</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Datos propuestos</translation>
    </message>
    <message>
        <source>Final, no draft</source>
        <translation>Definitivo, no borrador</translation>
    </message>
    <message>
        <source>Reason, printed on the page</source>
        <translation>Motivo, impreso en la página</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>%1 is not there any more, so nothing was printed. Choose another printer, or save as PDF.</source>
        <translation>%1 ya no está disponible, por lo que no se imprimió nada. Elija otra impresora o guarde como PDF.</translation>
    </message>
    <message>
        <source>%1 took no page, so nothing was printed. Check the printer, or save the page as PDF.</source>
        <translation>%1 no aceptó ninguna página, por lo que no se imprimió nada. Compruebe la impresora o guarde la página como PDF.</translation>
    </message>
    <message>
        <source>The print system gave no answer for %1. Look at the printer before you print again.</source>
        <translation>El sistema de impresión no dio respuesta para %1. Compruebe la impresora antes de volver a imprimir.</translation>
    </message>
    <message>
        <source>There is no page in this range, so %1 printed nothing.</source>
        <translation>No hay ninguna página en este intervalo, por lo que %1 no imprimió nada.</translation>
    </message>
    <message>
        <source>The page does not fit on this paper, and nothing is scaled. Choose A4 or Letter for %1.</source>
        <translation>La página no cabe en este papel y no se reduce nada. Elija A4 o Carta para %1.</translation>
    </message>
    <message>
        <source>This printer</source>
        <translation>Esta impresora</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Confirm what the checks support</source>
        <translation>Confirmar lo que avalan las comprobaciones</translation>
    </message>
    <message>
        <source>Sums and changes recomputed from the figures themselves agree with these facts.</source>
        <translation>Las sumas y variaciones recalculadas a partir de las propias cifras concuerdan con estos datos.</translation>
    </message>
    <message>
        <source>Facts to confirm</source>
        <translation>Datos por confirmar</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm 1 fact</source>
        <translation>Confirmar 1 dato</translation>
    </message>
    <message>
        <source>Confirm %1 facts</source>
        <translation>Confirmar %1 datos</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Origen de la fecha</translation>
    </message>
    <message>
        <source>no date in library</source>
        <translation>sin fecha en la biblioteca</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Sort by this column (S)</source>
        <translation>Ordenar por esta columna (S)</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Trade figures</source>
        <translation>Cifras de comercio</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>People of a country</source>
        <translation>Gentilicio de un país</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Office or role</source>
        <translation>Oficina o cargo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Write a word or phrase of at least two letters.</source>
        <translation>Escriba una palabra o expresión de al menos dos letras.</translation>
    </message>
    <message>
        <source>This is too long: write at most eight words.</source>
        <translation>Es demasiado largo: escriba ocho palabras como máximo.</translation>
    </message>
    <message>
        <source>Write plain words only; signs such as * or ( have no meaning here.</source>
        <translation>Escriba solo palabras sencillas; signos como * o ( no significan nada aquí.</translation>
    </message>
    <message>
        <source>“%1” is too common: it would be found everywhere.</source>
        <translation>«%1» es demasiado común: se encontraría por todas partes.</translation>
    </message>
    <message>
        <source>“%1” means this already.</source>
        <translation>«%1» ya significa eso.</translation>
    </message>
    <message>
        <source>“%1” already means something else: %2.</source>
        <translation>«%1» ya significa otra cosa: %2.</translation>
    </message>
    <message>
        <source>“%2” is not known here. Choose one of the names offered while you type.</source>
        <translation>«%2» no se conoce aquí. Elija uno de los nombres que se ofrecen al escribir.</translation>
    </message>
    <message>
        <source>There is no word list for this language yet.</source>
        <translation>Aún no hay una lista de palabras para este idioma.</translation>
    </message>
    <message>
        <source>The alias must differ from the name.</source>
        <translation>El alias debe ser distinto del nombre.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Words and aliases</source>
        <translation>Palabras y alias</translation>
    </message>
    <message>
        <source>Words you add here are understood in every article read from now on, in the window and outside.</source>
        <translation>Las palabras que añada aquí se entienden en todo artículo que se lea desde ahora, dentro y fuera de la ventana.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Palabra o expresión</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No words of your own yet.</source>
        <translation>Aún no hay palabras propias.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Read the article again…</source>
        <translation>Volver a leer el artículo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Add word “%1”</source>
        <translation>Añadir la palabra «%1»</translation>
    </message>
    <message>
        <source>Remove word “%1”</source>
        <translation>Eliminar la palabra «%1»</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 events</source>
        <translation>%1 acontecimientos</translation>
    </message>
    <message>
        <source>%1 events, %2 of other countries</source>
        <translation>%1 acontecimientos, %2 de otros países</translation>
    </message>
    <message>
        <source>%1 events of other countries</source>
        <translation>%1 acontecimientos de otros países</translation>
    </message>
    <message>
        <source>Round %1: no date in library</source>
        <translation>Ronda %1: sin fecha en la biblioteca</translation>
    </message>
    <message>
        <source>Rounds %1: no date in library</source>
        <translation>Rondas %1: sin fecha en la biblioteca</translation>
    </message>
    <message>
        <source>%1: no date</source>
        <comment>rounds 1–4: no date</comment>
        <translation>%1: sin fecha</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>17 Oct 2024 in another source</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source tells the same event</comment>
        <translation>también en %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Fecha %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>fecha %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Usar el tema claro</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Usar el tema oscuro</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Political cooperation</source>
        <translation>Cooperación política</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economía</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Green energy</source>
        <translation>Energía verde</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Asuntos digitales</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Innovación</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Medio ambiente</translation>
    </message>
    <message>
        <source>Sustainable development</source>
        <translation>Desarrollo sostenible</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Vínculos humanitarios</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Parliamentary dialogue</source>
        <translation>Diálogo parlamentario</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agricultura</translation>
    </message>
    <message>
        <source>Raw materials</source>
        <translation>Materias primas</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industria</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Turismo</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Derechos humanos</translation>
    </message>
    <message>
        <source>Consular matters</source>
        <translation>Asuntos consulares</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanciones</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organismos internacionales</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciencia</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>%1 reports</source>
        <translation>Declara %1</translation>
    </message>
</context>
<context>
    <name>TradePlots</name>
    <message>
        <source>Consultations timeline, trade chart and balance</source>
        <translation>Cronología de las consultas, gráfico de comercio y saldo</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>thousand</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millones</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>miles de millones</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>billones</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>million US$</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand</comment>
        <translation>mil</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>mill.</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>mil mill.</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillion</comment>
        <translation>bill.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>US$ m</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dólares estadounidenses</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>libras esterlinas</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Older versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>This article was imported once; there is no older text of it.</source>
        <translation>Este artículo se importó una sola vez; no existe un texto anterior.</translation>
    </message>
    <message>
        <source>Version %1, read %2</source>
        <translation>Versión %1, leída el %2</translation>
    </message>
    <message>
        <source>Words struck out are gone in the version after it, words underlined are new there.</source>
        <translation>Las palabras tachadas ya no están en la versión posterior; las subrayadas son nuevas en ella.</translation>
    </message>
</context>
<context>
    <name>WarningBox</name>
    <message>
        <source>Review them</source>
        <translation>Revisarlos</translation>
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
        <translation>Desactivada. No se le envía nada.</translation>
    </message>
</context>
</TS>
