<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing</source>
        <translation>О программе Briefing</translation>
    </message>
    <message>
        <source>The mark of Briefing</source>
        <translation>Знак программы Briefing</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere.</source>
        <translation>Лицензия MIT. Ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL 3), SQLite (public domain) through APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) and Typst (Apache 2.0).</source>
        <translation>Создано с помощью Qt for Python (LGPL 3), SQLite (общественное достояние) через APSW, pyqtgraph (MIT), pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) и Typst (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» непонятно.</translation>
    </message>
    <message>
        <source>As you said for the last table with this heading.</source>
        <translation>Как вы указали для прошлой таблицы с этой шапкой.</translation>
    </message>
    <message>
        <source>waiting until you say</source>
        <translation>в ожидании вашего ответа</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Выберите или введите</translation>
    </message>
    <message>
        <source>Reported by…</source>
        <translation>Чьи данные…</translation>
    </message>
    <message>
        <source>Partner…</source>
        <translation>Партнёр…</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>This article has no address.</source>
        <translation>У статьи нет адреса.</translation>
    </message>
    <message>
        <source>It was imported from a file.</source>
        <translation>Она импортирована из файла.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить: %1</translation>
    </message>
</context>
<context>
    <name>AskToOpen</name>
    <message>
        <source>Open original</source>
        <translation>Открыть оригинал</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Открыть этот адрес в браузере?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>stated</source>
        <translation>по тексту</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>по контексту</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without what the dossier said, so nothing compares.</source>
        <translation>Прежняя версия Briefing записала эту выдачу без содержания досье; сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No figures of all trade yet</source>
        <translation>Данных обо всей торговле пока нет</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>без разбивки</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>С начала года</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 месяцев</translation>
    </message>
    <message>
        <source>Full years, and the running year as far as it goes (Y)</source>
        <translation>Полные годы и текущий год на сегодня (Y)</translation>
    </message>
    <message>
        <source>Quarters of the calendar (Q)</source>
        <translation>Календарные кварталы (Q)</translation>
    </message>
    <message>
        <source>Single months (M)</source>
        <translation>Отдельные месяцы (M)</translation>
    </message>
    <message>
        <source>The months of this year so far, in every year: like for like (D)</source>
        <translation>Истёкшие месяцы текущего года в каждом году: сопоставимые периоды (D)</translation>
    </message>
    <message>
        <source>Sums of the last twelve months, month by month (R)</source>
        <translation>Сумма за последние двенадцать месяцев, по месяцам (R)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Прирост</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>% on a year before</source>
        <translation>% к предыдущему году</translation>
    </message>
    <message>
        <source>% of all its trade</source>
        <translation>% всей торговли страны</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <comment>Kazakhstan&apos;s trade with Belgium, million US$</comment>
        <translation>%1 – %2: торговля, %3</translation>
    </message>
    <message>
        <source>%1’s trade with %2, %3</source>
        <translation>%1 – %2: торговля, %3</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS chapter, %3</source>
        <translation>Экспорт, %1 → %2, по группам ГС, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS chapter, %3</source>
        <translation>Импорт, %1 ← %2, по группам ГС, %3</translation>
    </message>
    <message>
        <source>average of each period</source>
        <translation>средний за каждый период</translation>
    </message>
    <message>
        <source>end of each period</source>
        <translation>на конец каждого периода</translation>
    </message>
    <message>
        <source>%1 by HS section</source>
        <comment>Exports by HS section</comment>
        <translation>%1 по разделам ГС</translation>
    </message>
    <message>
        <source>%1 by HS chapter</source>
        <comment>Exports by HS chapter</comment>
        <translation>%1 по группам ГС</translation>
    </message>
    <message>
        <source>%1’s exports to %2 by HS section, %3</source>
        <translation>Экспорт, %1 → %2, по разделам ГС, %3</translation>
    </message>
    <message>
        <source>%1’s imports from %2 by HS section, %3</source>
        <translation>Импорт, %1 ← %2, по разделам ГС, %3</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Прочие товары</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Без разбивки</translation>
    </message>
    <message>
        <source>Part of a year: %1</source>
        <translation>Часть года: %1</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Рассчитано</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to the year’s %3.</source>
        <comment>Exports: 12 months add up to the year&apos;s 514.9.</comment>
        <translation>%1: %2 %4 в сумме дают %3, как и значение за год.</translation>
    </message>
    <message>
        <source>%1: %2 %4 add up to %5, the year is given as %3.</source>
        <translation>%1: %2 %4 в сумме дают %5, за год указано %3.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>квартала</translation>
    </message>
    <message>
        <source>computed: the sum of %1 values of one edition</source>
        <translation>рассчитано как сумма; значений одного выпуска: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>ранее: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>%1 %2 revised from %3 to %4.</source>
        <comment>Imports 2021 revised from 241.0 to 262.8.</comment>
        <translation>%1, %2: значение пересмотрено с %3 на %4.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>выпуск: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>опубликовано %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>также: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>514.5 in another edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No source gives exports and imports for this period.</source>
        <translation>Ни один источник не даёт экспорта и импорта за этот период.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Источник: %1.</translation>
    </message>
    <message>
        <source>Conflict.</source>
        <translation>Расхождение.</translation>
    </message>
</context>
<context>
    <name>ChartCommands</name>
    <message>
        <source>%1: Belgium and Luxembourg together Δ</source>
        <translation>%1: Бельгия и Люксембург вместе Δ</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Показателей пока нет</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Как в отчётности</translation>
    </message>
    <message>
        <source>Use a table of rates…</source>
        <translation>Взять таблицу курсов…</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>Не применять %1</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>Таблица курсов</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The rates could not be read. The columns are: period, from, to, rate.</source>
        <translation>Не удалось прочитать курсы. Столбцы: period, from, to, rate.</translation>
    </message>
    <message>
        <source>Rates from %1</source>
        <translation>Курсы: %1</translation>
    </message>
    <message>
        <source>Nothing was revised</source>
        <translation>Пересмотров нет</translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>What the chart shows</source>
        <translation>Что показывает график</translation>
    </message>
    <message>
        <source>Goods: no chapters given</source>
        <translation>Товары: группы не указаны</translation>
    </message>
    <message>
        <source>The files give goods by finer codes only. Whether they are all of them is not said, so no chapters are summed.</source>
        <translation>В файлах товары указаны только по более подробным кодам. Все ли они приведены, не сказано, поэтому группы не суммируются.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Прирост</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>Часть года</translation>
    </message>
    <message>
        <source>Parts and whole</source>
        <translation>Части и целое</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Mirror figure</source>
        <translation>Зеркальные данные</translation>
    </message>
    <message>
        <source>Same figure twice</source>
        <translation>Повтор показателя</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сходится</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>нужно посмотреть</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>не сходится</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>несопоставимо</translation>
    </message>
    <message>
        <source>, text says </source>
        <translation>, в тексте </translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source gives the same figure</comment>
        <translation>также: %1</translation>
    </message>
    <message>
        <source>%1 here, %2 in %3</source>
        <comment>514.9 here, 514.5 in Gazette, 3 Mar 2025</comment>
        <translation>здесь %1, в другом источнике %2 (%3)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1 (rounding %2)</source>
        <comment>114.3 + 174.7 = 289.0 (rounding ±0.15)</comment>
        <translation>%1 (округление %2)</translation>
    </message>
    <message>
        <source>not comparable with %2: the %3 figure for %1 is missing</source>
        <translation>несопоставимо с %2: нет значения за %1 (%3)</translation>
    </message>
    <message>
        <source>%d, computed: %1 is not stated</source>
        <translation>%d, расчёт: %1 в тексте не указано</translation>
    </message>
    <message>
        <source>%d: figures too round to tell</source>
        <translation>%d: числа слишком круглые, чтобы судить</translation>
    </message>
    <message>
        <source>%d, a bound or an approximate figure: not checked</source>
        <translation>%d, граница или приблизительное значение: не проверено</translation>
    </message>
    <message>
        <source>%d: the sign is the partner’s perspective?</source>
        <translation>%d: знак с точки зрения партнёра?</translation>
    </message>
    <message>
        <source>%d; it fits %1 as the base</source>
        <translation>%d; подходит, если база – %1</translation>
    </message>
    <message>
        <source>%d; it fits the figures in %1</source>
        <translation>%d; подходит к данным в валюте %1</translation>
    </message>
    <message>
        <source>%d of the year before in %1 of 12 months, about %2 expected</source>
        <translation>%d от предыдущего года за %1 мес. из 12, ожидалось около %2</translation>
    </message>
    <message>
        <source>%d: a part is larger than the turnover</source>
        <translation>%d: часть больше товарооборота</translation>
    </message>
    <message>
        <source>%d: a part is larger than %1</source>
        <translation>%d: часть больше, чем %1</translation>
    </message>
    <message>
        <source>the turnover is not above zero</source>
        <translation>товарооборот не больше нуля</translation>
    </message>
    <message>
        <source>%1 is out of the range of trade between two countries</source>
        <translation>%1 – вне пределов, обычных для торговли двух стран</translation>
    </message>
    <message>
        <source>%d: thousand, million or billion mistaken?</source>
        <translation>%d: спутаны тысячи, миллионы или миллиарды?</translation>
    </message>
    <message>
        <source>the turnover is in %1, its parts are in %2</source>
        <translation>товарооборот указан в %1, его части – в %2</translation>
    </message>
    <message>
        <source>%d: both sides’ figures, a usual difference</source>
        <translation>%d: данные обеих сторон, обычное расхождение</translation>
    </message>
    <message>
        <source>%d: both sides’ figures differ</source>
        <translation>%d: данные обеих сторон расходятся</translation>
    </message>
    <message>
        <source>%d: both sides’ figures lie far apart</source>
        <translation>%d: данные обеих сторон сильно расходятся</translation>
    </message>
    <message>
        <source>%d, given twice</source>
        <translation>%d, указано дважды</translation>
    </message>
    <message>
        <source>%d: two figures for the same thing</source>
        <translation>%d: два значения одного показателя</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Вставить как статью</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Журнал импорта…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Новое досье…</translation>
    </message>
    <message>
        <source>Clear recent articles</source>
        <translation>Очистить список недавних статей</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Написать сводку</translation>
    </message>
    <message>
        <source>Print summary…</source>
        <translation>Печать сводки…</translation>
    </message>
    <message>
        <source>Issued summaries…</source>
        <translation>Выданные сводки…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Сохранить пакет подтверждений…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Сохранить копию библиотеки…</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Добавить в мою библиотеку</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Удалить досье</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Удалить пример досье</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Открыть пример досье</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Хроника и график</translation>
    </message>
    <message>
        <source>Key passages</source>
        <translation>Ключевые места</translation>
    </message>
    <message>
        <source>Evidence below</source>
        <translation>Хроника и график снизу</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>As known on a day…</source>
        <translation>По состоянию на день…</translation>
    </message>
    <message>
        <source>Rejected facts</source>
        <translation>Отклонённые факты</translation>
    </message>
    <message>
        <source>Dismiss revisions</source>
        <translation>Скрыть пересмотры</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Открыть оригинал</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Язык…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Дата публикации…</translation>
    </message>
    <message>
        <source>File under a dossier…</source>
        <translation>Поместить в досье…</translation>
    </message>
    <message>
        <source>Older versions…</source>
        <translation>Прежние версии…</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Удалить статью</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Проверить факты</translation>
    </message>
    <message>
        <source>Next open fact</source>
        <translation>Следующий открытый факт</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Снова разделить</translation>
    </message>
    <message>
        <source>Confirm what the checks support…</source>
        <translation>Подтвердить сошедшееся…</translation>
    </message>
    <message>
        <source>Confirm fact</source>
        <translation>Подтвердить факт</translation>
    </message>
    <message>
        <source>Reject fact</source>
        <translation>Отклонить факт</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Отметить расхождение</translation>
    </message>
    <message>
        <source>Edit fact…</source>
        <translation>Изменить факт…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Добавить заметку…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Commitments…</source>
        <translation>Обязательства…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Прочитать заново…</translation>
    </message>
    <message>
        <source>Words and aliases…</source>
        <translation>Слова и синонимы…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Refresh figures</source>
        <translation>Обновить данные</translation>
    </message>
    <message>
        <source>Get figures now…</source>
        <translation>Получить данные сейчас…</translation>
    </message>
    <message>
        <source>Pause live figures</source>
        <translation>Приостановить обновление</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Весь период</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Both sides’ figures…</source>
        <translation>Данные обеих сторон…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать как картинку</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить картинку…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>С начала года</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Последние двенадцать месяцев</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Briefing help</source>
        <translation>Справка Briefing</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Briefing</source>
        <translation>О программе Briefing</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Продолжено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Без упоминания</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>продолжено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>не то же самое</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>обе стороны</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <comment>overdue, silent since 5th, 18 Oct 2024</comment>
        <translation>срок истёк, %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Silent since 5th, 18 Oct 2024</comment>
        <translation>%1 с: %2</translation>
    </message>
    <message>
        <source>1 passage to judge</source>
        <translation>1 отрывок на оценку</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to judge</source>
        <translation>
            <numerusform>%n отрывок на оценку</numerusform>
            <numerusform>%n отрывка на оценку</numerusform>
            <numerusform>%n отрывков на оценку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <comment>3 open</comment>
        <translation>
            <numerusform>%1 открыто</numerusform>
            <numerusform>%1 открыты</numerusform>
            <numerusform>%1 открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 carried</source>
        <comment>3 carried</comment>
        <translation>
            <numerusform>%1 продолжено</numerusform>
            <numerusform>%1 продолжены</numerusform>
            <numerusform>%1 продолжено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <comment>3 done</comment>
        <translation>
            <numerusform>%1 выполнено</numerusform>
            <numerusform>%1 выполнены</numerusform>
            <numerusform>%1 выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent</source>
        <comment>3 silent</comment>
        <translation>
            <numerusform>%1 без упоминания</numerusform>
            <numerusform>%1 без упоминания</numerusform>
            <numerusform>%1 без упоминания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>3 dropped</comment>
        <translation>
            <numerusform>%1 снято</numerusform>
            <numerusform>%1 сняты</numerusform>
            <numerusform>%1 снято</numerusform>
        </translation>
    </message>
    <message>
        <source>same topic: %1</source>
        <translation>та же тема: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n общее слово</numerusform>
            <numerusform>%n общих слова</numerusform>
            <numerusform>%n общих слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsDialog</name>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Глагол</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No round of this dossier has told of a commitment yet.</source>
        <translation>Ни один раунд этого досье пока не содержит обязательств.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>Later passages</source>
        <translation>Более поздние отрывки</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Показывает</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Продолжено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не то же самое</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>To take other words as evidence, select them in a later article and choose Facts, Commitments.</source>
        <translation>Чтобы взять как подтверждение другие слова, выделите их в более поздней статье и выберите «Факты», «Обязательства».</translation>
    </message>
    <message>
        <source>No later round is on file. Import an article that tells of one (Ctrl+O): passages on the same matter are offered here.</source>
        <translation>Более поздних раундов нет. Импортируйте статью о таком раунде (Ctrl+O): отрывки по тому же вопросу предлагаются здесь.</translation>
    </message>
    <message>
        <source>The articles of later rounds do not seem to mention it. If one does, select its words there and choose Facts, Commitments (Ctrl+Shift+K): they are offered here.</source>
        <translation>Статьи о более поздних раундах, похоже, его не упоминают. Если упоминание есть, выделите там слова и выберите «Факты», «Обязательства» (Ctrl+Shift+K): они предлагаются здесь.</translation>
    </message>
    <message>
        <source>%1, as the sentence says</source>
        <translation>%1, согласно предложению</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выделено</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Обязательство: %1</translation>
    </message>
    <message>
        <source>Commitment: by whom</source>
        <translation>Обязательство: кем</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Compared with</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Сравнение с текущим</translation>
    </message>
    <message>
        <source>Compared with version %1 of %2</source>
        <translation>Сравнение с версией %1, %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No %4 figure is known for %3.</source>
        <translation>Неизвестно значение за %3: %4.</translation>
    </message>
    <message>
        <source>%1 and %2 do not cover the same months. The %4 figure for %3 is missing.</source>
        <translation>%1 и %2 охватывают разные месяцы. Нет значения за %3: %4.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 come from different reporters.</source>
        <translation>Данные за %1 и %2 – от разных отчитывающихся стран.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 concern different partners.</source>
        <translation>Данные за %1 и %2 относятся к разным партнёрам.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are of different flows.</source>
        <translation>Данные за %1 и %2 относятся к разным потокам.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 count different goods.</source>
        <translation>Данные за %1 и %2 охватывают разные товары.</translation>
    </message>
    <message>
        <source>The figures for %1 and %2 are in different currencies.</source>
        <translation>Данные за %1 и %2 – в разных валютах.</translation>
    </message>
    <message>
        <source>The %4 figure for %3 is missing.</source>
        <translation>Нет значения за %3: %4.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is below zero: %3 in “%4”, %5.</source>
        <translation>Значение за %2 ниже нуля (%1): %3, файл «%4», %5.</translation>
    </message>
    <message>
        <source>The %1 figure for %2 is zero: there is no change in per cent on it.</source>
        <translation>Значение за %2 равно нулю (%1): изменение в процентах к нему не определяется.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 к %2</translation>
    </message>
    <message>
        <source>, %1 against another edition</source>
        <translation>, %1 по другому выпуску</translation>
    </message>
    <message>
        <source>, the two figures come from different editions</source>
        <translation>, значения взяты из разных выпусков</translation>
    </message>
    <message>
        <source>; the time of the figure for %1 is inferred</source>
        <translation>; период цифры за %1 выведен</translation>
    </message>
    <message>
        <source>; the value for %1 is not plausible</source>
        <translation>; значение за %1 неправдоподобно</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening the dossier…</source>
        <translation>Открывается досье…</translation>
    </message>
    <message>
        <source>%1 – Briefing</source>
        <comment>Kazakhstan – Belgium – Briefing</comment>
        <translation>%1 – Briefing</translation>
    </message>
    <message>
        <source>%1 – evidence pack – Briefing</source>
        <comment>Kazakhstan – Belgium – evidence pack – Briefing</comment>
        <translation>%1 – пакет подтверждений – Briefing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Later figures are left out, and nothing can be changed. F7 comes back to today.</source>
        <translation>Более поздние данные опущены, и ничего нельзя изменить. F7 возвращает к сегодняшнему дню.</translation>
    </message>
    <message>
        <source>Changes made by other programs are held back.</source>
        <translation>Изменения, внесённые другими программами, пока не показаны.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>European Union</source>
        <translation>Европейский союз</translation>
    </message>
    <message>
        <source>European Union of 28</source>
        <translation>Европейский союз (28)</translation>
    </message>
    <message>
        <source>European Union (changing composition)</source>
        <translation>Европейский союз (меняющийся состав)</translation>
    </message>
    <message>
        <source>euro area</source>
        <translation>еврозона</translation>
    </message>
    <message>
        <source>euro area of 20</source>
        <translation>еврозона (20)</translation>
    </message>
    <message>
        <source>all outside the European Union</source>
        <translation>все вне Европейского союза</translation>
    </message>
    <message>
        <source>all within the European Union</source>
        <translation>все в Европейском союзе</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Евразийский экономический союз</translation>
    </message>
    <message>
        <source>Commonwealth of Independent States</source>
        <translation>Содружество Независимых Государств</translation>
    </message>
    <message>
        <source>Belgium–Luxembourg</source>
        <translation>Бельгия–Люксембург</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>все партнёры</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Республика Корея</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Северная Ирландия</translation>
    </message>
    <message>
        <source>United Kingdom without Northern Ireland</source>
        <translation>Великобритания без Северной Ирландии</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Советский Союз</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Чехословакия</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Югославия</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Сербия и Черногория</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>Германская Демократическая Республика</translation>
    </message>
    <message>
        <source>Sudan (before 2012)</source>
        <translation>Судан (до 2012)</translation>
    </message>
    <message>
        <source>areas not specified</source>
        <translation>неуказанные территории</translation>
    </message>
    <message>
        <source>bunkers</source>
        <translation>бункеровка</translation>
    </message>
    <message>
        <source>free zones</source>
        <translation>свободные зоны</translation>
    </message>
    <message>
        <source>special categories</source>
        <translation>особые категории</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Европа, без уточнения</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>Африка, без уточнения</translation>
    </message>
    <message>
        <source>Northern Africa, not specified</source>
        <translation>Северная Африка, без уточнения</translation>
    </message>
    <message>
        <source>North and Central America, not specified</source>
        <translation>Северная и Центральная Америка, без уточнения</translation>
    </message>
    <message>
        <source>Latin America, not specified</source>
        <translation>Латинская Америка, без уточнения</translation>
    </message>
    <message>
        <source>Caribbean, not specified</source>
        <translation>Карибский бассейн, без уточнения</translation>
    </message>
    <message>
        <source>Central American Common Market, not specified</source>
        <translation>Центральноамериканский общий рынок, без уточнения</translation>
    </message>
    <message>
        <source>Latin American Integration Association, not specified</source>
        <translation>Латиноамериканская ассоциация интеграции, без уточнения</translation>
    </message>
    <message>
        <source>Oceania, not specified</source>
        <translation>Океания, без уточнения</translation>
    </message>
    <message>
        <source>Western Asia, not specified</source>
        <translation>Западная Азия, без уточнения</translation>
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
        <translation>Открыто только для чтения, изменить ничего нельзя</translation>
    </message>
    <message>
        <source>Nothing can be changed: an earlier day is shown. F7 comes back to today.</source>
        <translation>Ничего нельзя изменить: показан более ранний день. F7 возвращает к сегодняшнему.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>Remove %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>Remove the sample dossier</source>
        <translation>Удалить пример досье</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The amount must be a number, such as %1.</source>
        <translation>Сумма должна быть числом, например %1.</translation>
    </message>
    <message>
        <source>The change must be a number of per cent, such as %1.</source>
        <translation>Изменение должно быть числом процентов, например %1.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>Последний месяц раньше первого.</translation>
    </message>
    <message>
        <source>Write a period as a year or months, such as 2023, %1 or 2024-01 – 2024-08.</source>
        <translation>Укажите период: год или месяцы, например 2023, %1 или 2024-01 – 2024-08.</translation>
    </message>
    <message>
        <source>Write a date with its year, such as %1 or 2024-10-18, or less of it: 2024-10, 2024.</source>
        <translation>Укажите дату с годом, например %1 или 2024-10-18, или короче: 2024-10, 2024.</translation>
    </message>
    <message>
        <source>“%1” is no country known here. Write its name or two-letter code, such as %2 or BE.</source>
        <translation>Страна «%1» здесь неизвестна. Укажите название или двухбуквенный код, например %2 или BE.</translation>
    </message>
    <message>
        <source>Write a currency as its three-letter code, such as USD or KZT.</source>
        <translation>Укажите валюту трёхбуквенным кодом, например USD или KZT.</translation>
    </message>
    <message>
        <source>The round must be a number from 1 to %1.</source>
        <translation>Раунд должен быть числом от 1 до %1.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единицы</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Choose what the figure counts: exports, imports, turnover …</source>
        <translation>Выберите, что означает показатель: экспорт, импорт, товарооборот…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Разряд</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Отчитывающаяся страна</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>фактическое</translation>
    </message>
    <message>
        <source>held</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Укажите имя человека.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Обязательность</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Поле не может быть пустым.</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Дата или период</translation>
    </message>
    <message>
        <source>Write the sum with its currency, such as 90 million EUR.</source>
        <translation>Укажите сумму с валютой, например 90 million EUR.</translation>
    </message>
    <message>
        <source>A figure needs an amount, such as %1, or a change.</source>
        <translation>Показателю нужна сумма, например %1, или изменение.</translation>
    </message>
    <message>
        <source>Only a balance can be negative. Check the sign of the amount.</source>
        <translation>Отрицательным может быть только сальдо. Проверьте знак суммы.</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Открыть пример досье</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Перетащите сюда статью</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Вернуться к сегодня</translation>
    </message>
    <message>
        <source>Web page, PDF, Word, mail, news feed, text, or a table of figures.</source>
        <translation>Веб-страница, PDF, Word, письмо, новостная лента, текст или таблица показателей.</translation>
    </message>
    <message>
        <source>No article was known on %1</source>
        <translation>На %1 не было известно ни одной статьи</translation>
    </message>
    <message>
        <source>1 article of this dossier was published later.</source>
        <translation>1 статья этого досье опубликована позже.</translation>
    </message>
    <message>
        <source>%1 articles of this dossier were published later.</source>
        <translation>Статей этого досье, опубликованных позже: %1.</translation>
    </message>
    <message>
        <source>There is no article in this dossier yet.</source>
        <translation>В этом досье пока нет статей.</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 возвращает к сегодняшнему дню.</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Briefing uses no network.</source>
        <translation>Статьи остаются на этом компьютере. Briefing не пользуется сетью.</translation>
    </message>
    <message>
        <source>You can also paste text with %1.</source>
        <translation>Текст можно и вставить: %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Political consultations</source>
        <translation>Политические консультации</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Joint commission</source>
        <translation>Совместная комиссия</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Data release</source>
        <translation>Выпуск данных</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очно</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>частично онлайн</translation>
    </message>
    <message>
        <source>held</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>%1 round</source>
        <comment>5th round</comment>
        <translation>%1 раунд</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Consultations and trade</source>
        <translation>Консультации и торговля</translation>
    </message>
    <message>
        <source>One time axis for dates and figures</source>
        <translation>Общая ось времени для дат и показателей</translation>
    </message>
    <message>
        <source>Dates in the article appear here</source>
        <translation>Здесь появятся даты из статьи</translation>
    </message>
    <message>
        <source>Figures in the article appear here</source>
        <translation>Здесь появятся показатели из статьи</translation>
    </message>
    <message>
        <source>No dated event yet</source>
        <translation>Событий с датой пока нет</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Show in the article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>Evidence of the chosen claim</source>
        <translation>Источник выбранного утверждения</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Вернуться к тексту</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>абзац %1</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>no partner named</source>
        <translation>партнёр не назван</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>Next step, %1</source>
        <translation>Следующий шаг, %1</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>высокая надёжность</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>средняя надёжность</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>низкая надёжность</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Medium confidence: period carried over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <comment>reporter inferred</comment>
        <translation>%1 по контексту</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <comment>reporter assumed</comment>
        <translation>%1 предположительно</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Подтвердить: %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Отклонить: %1</translation>
    </message>
    <message>
        <source>Mark %1 as conflict</source>
        <translation>Отметить расхождение: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Пометить: %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n facts</source>
        <translation>
            <numerusform>Подтвердить %n факт</numerusform>
            <numerusform>Подтвердить %n факта</numerusform>
            <numerusform>Подтвердить %n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Объединить с фактом: %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Разделить: %1</translation>
    </message>
    <message>
        <source>Part %1 into a person of their own</source>
        <translation>Выделить %1 как отдельного человека</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Решить: %1</translation>
    </message>
    <message>
        <source>Take the figure of %1</source>
        <translation>Взять значение: %1</translation>
    </message>
    <message>
        <source>1 fact waits for your decision</source>
        <translation>1 факт ждёт вашего решения</translation>
    </message>
    <message>
        <source>%1 facts wait for your decision</source>
        <translation>Ждут вашего решения: %1</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision</source>
        <translation>Ни один факт статьи не требует решения</translation>
    </message>
    <message>
        <source>Every fact of this article is decided</source>
        <translation>По всем фактам статьи принято решение</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>All %1 figures are of one side: %2</source>
        <comment>All 7 figures are of one side: Kazakhstan</comment>
        <translation>Все показатели (%1) – от одной стороны: %2</translation>
    </message>
    <message>
        <source>1 quotation is a translation, not the speaker’s own words</source>
        <translation>1 цитата – перевод, а не слова самого говорящего</translation>
    </message>
    <message>
        <source>%1 quotations are translations, not the speakers’ own words</source>
        <translation>Цитаты в переводе, не дословно: %1</translation>
    </message>
    <message>
        <source>also said as “%1”</source>
        <translation>сказано и так: «%1»</translation>
    </message>
    <message>
        <source>%1: left out of checks and series</source>
        <comment>target: left out of checks and series</comment>
        <translation>%1: не входит в проверки и ряды</translation>
    </message>
    <message>
        <source>one product only: left out of sums and series</source>
        <translation>только один товар: не входит в суммы и ряды</translation>
    </message>
    <message>
        <source>period not known: not in the chart</source>
        <translation>период неизвестен: на графике нет</translation>
    </message>
    <message>
        <source>partner not known: not in the chart</source>
        <translation>партнёр неизвестен: на графике нет</translation>
    </message>
    <message>
        <source>Commitments: %1</source>
        <comment>Commitments: 3 carried, 1 silent, 1 done</comment>
        <translation>Обязательства: %1</translation>
    </message>
    <message>
        <source>belongs to a commitment of %1</source>
        <comment>belongs to a commitment of 4th, 12 May 2022</comment>
        <translation>относится к обязательству: %1</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>выпуск: %1</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>как в отчётности</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>mirror figure</source>
        <translation>зеркальные данные</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>рассчитано</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Selected fact</source>
        <translation>Выбранный факт</translation>
    </message>
    <message>
        <source>Review facts</source>
        <translation>Проверить факты</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Отметить расхождение</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>The other file is right</source>
        <translation>Верен другой файл</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Предыдущий факт</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Следующий факт</translation>
    </message>
    <message>
        <source>Select a figure, an event or a word in the article to see its sentence.</source>
        <translation>Выберите в статье показатель, событие или слово.</translation>
    </message>
    <message>
        <source>%1 holds instead, from %2</source>
        <translation>Вместо него действует %1, из %2</translation>
    </message>
    <message>
        <source>Another file is right…</source>
        <translation>Верен иной файл…</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Факт %1 из %2</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New, from “%1”</source>
        <translation>Новый факт, из «%1»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>This does not fit the field “%1”.</source>
        <translation>Не подходит для поля «%1».</translation>
    </message>
</context>
<context>
    <name>FactLinks</name>
    <message>
        <source>Facts in the text</source>
        <translation>Факты в тексте</translation>
    </message>
</context>
<context>
    <name>FactPopover</name>
    <message>
        <source>Edit fact</source>
        <translation>Изменить факт</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Новый факт</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Briefing has a fault</source>
        <translation>Ошибка в Briefing</translation>
    </message>
    <message>
        <source>Something in Briefing went wrong.</source>
        <translation>В Briefing что-то пошло не так.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe in the library. You can go on working. The report below holds no titles, paths or figures and is sent to nobody; it lies in %1.</source>
        <translation>Всё сохранённое цело и лежит в библиотеке. Можно работать дальше. В отчёте ниже нет заголовков, путей и показателей, и он никому не отправляется; он лежит здесь: %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>разряд</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>поток</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>отчитывающаяся страна</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>точность</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>round</source>
        <translation>раунд</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>role</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
</context>
<context>
    <name>FigureStatus</name>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Get figures</source>
        <translation>Получить данные</translation>
    </message>
    <message>
        <source>Trade of %1 and %2</source>
        <translation>Торговля: %1 и %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Источники…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1.</source>
        <translation>Экспорт и импорт по данным каждой стороны, годы с %1.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years since %1, and goods by HS chapter.</source>
        <translation>Экспорт и импорт по данным каждой стороны, годы с %1, а также товары по группам ГС.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1, and goods by HS chapter.</source>
        <translation>Экспорт и импорт по данным каждой стороны, годы и месяцы с %1, а также товары по группам ГС.</translation>
    </message>
    <message>
        <source>Exports and imports as each side reports them, years and months since %1.</source>
        <translation>Экспорт и импорт по данным каждой стороны, годы и месяцы с %1.</translation>
    </message>
    <message>
        <source>No source is switched on. Choose them under Sources…</source>
        <translation>Ни один источник не включён. Выберите их в разделе «Источники…»</translation>
    </message>
    <message>
        <source>Working offline: no source is asked.</source>
        <translation>Работа без сети: источники не запрашиваются.</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>Запрос, %1: %2 из %3</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Назад (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Далее (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Реэкспорт</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Реимпорт</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>turnover, in a narrow place</comment>
        <translation>Оборот</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move (Alt+Up, Alt+Down)</source>
        <translation>Потяните, чтобы переместить (Alt+Вверх, Alt+Вниз)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Briefing help</source>
        <translation>Справка Briefing</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Вкратце</translation>
    </message>
    <message>
        <source>Manual (in English)</source>
        <translation>Руководство (на английском)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Весь мир</translation>
    </message>
    <message>
        <source>a table of your own</source>
        <translation>ваша собственная таблица</translation>
    </message>
    <message>
        <source>%1, edition not dated</source>
        <translation>%1, выпуск без даты</translation>
    </message>
    <message>
        <source>%1, edition of %2</source>
        <translation>%1, выпуск: %2</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 товар</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency (quantity or share)</source>
        <translation>без валюты (количество или доля)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>годы</translation>
    </message>
    <message>
        <source>half-years</source>
        <translation>полугодия</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>кварталы</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>parts of years</source>
        <translation>части года</translation>
    </message>
    <message>
        <source>other periods</source>
        <translation>другие периоды</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 новое значение</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n новое значение</numerusform>
            <numerusform>%n новых значения</numerusform>
            <numerusform>%n новых значений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new series</source>
        <translation>1 новый ряд</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n новый ряд</numerusform>
            <numerusform>%n новых ряда</numerusform>
            <numerusform>%n новых рядов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is in the library already</source>
        <translation>1 значение уже есть в библиотеке</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are in the library already</source>
        <translation>
            <numerusform>%n значение уже есть в библиотеке</numerusform>
            <numerusform>%n значения уже есть в библиотеке</numerusform>
            <numerusform>%n значений уже есть в библиотеке</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure is revised; the earlier one stays readable</source>
        <translation>1 значение пересмотрено; прежнее остаётся доступным</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are revised; the earlier ones stay readable</source>
        <translation>
            <numerusform>%n значение пересмотрено; прежнее остаётся доступным</numerusform>
            <numerusform>%n значения пересмотрены; прежние остаются доступными</numerusform>
            <numerusform>%n значений пересмотрено; прежние остаются доступными</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure differs from the library’s of the same edition</source>
        <translation>1 значение расходится с библиотекой при том же выпуске</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the library’s of the same edition</source>
        <translation>
            <numerusform>%n значение расходится с библиотекой при том же выпуске</numerusform>
            <numerusform>%n значения расходятся с библиотекой при том же выпуске</numerusform>
            <numerusform>%n значений расходятся с библиотекой при том же выпуске</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure of the earlier file is not in this one and leaves</source>
        <translation>1 значения прежнего файла в этом нет, оно исчезнет</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the earlier file are not in this one and leave</source>
        <translation>
            <numerusform>%n значения прежнего файла в этом нет, оно исчезнет</numerusform>
            <numerusform>%n значений прежнего файла в этом нет, они исчезнут</numerusform>
            <numerusform>%n значений прежнего файла в этом нет, они исчезнут</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 строка ждёт ответа</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer</source>
        <translation>
            <numerusform>%n строка ждёт ответа</numerusform>
            <numerusform>%n строки ждут ответа</numerusform>
            <numerusform>%n строк ждут ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не меняется.</translation>
    </message>
    <message>
        <source>Figures below zero (%1, the first at %2) are kept and marked as implausible</source>
        <translation>Значения ниже нуля (%1, первое: %2) сохранены и отмечены как неправдоподобные</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They go to the dossier %2.</source>
        <translation>Ни одна строка не относится к паре %1. Они попадут в досье %2.</translation>
    </message>
    <message>
        <source>None of its rows concern %1. They are of %2; each shows in the dossier of its pair.</source>
        <translation>Ни одна строка не относится к паре %1. Они относятся к: %2; каждая видна в досье своей пары.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>Whose figures are these, and on trade with whom?</source>
        <translation>Чьи это данные и о торговле с кем?</translation>
    </message>
    <message>
        <source>In which unit and currency is “%1”?</source>
        <translation>В каких единицах и в какой валюте «%1»?</translation>
    </message>
    <message>
        <source>Which currency is “%1”?</source>
        <translation>Какая валюта «%1»?</translation>
    </message>
    <message>
        <source>Which scale is “%1”?</source>
        <translation>Какой разряд «%1»?</translation>
    </message>
    <message>
        <source>Which period is “%1”?</source>
        <translation>Какой период «%1»?</translation>
    </message>
    <message>
        <source>What is “%1”: exports, imports, turnover?</source>
        <translation>Что такое «%1»: экспорт, импорт, товарооборот?</translation>
    </message>
    <message>
        <source>Which country is “%1” (it reports the figures)?</source>
        <translation>Какая страна «%1» (она отчитывается)?</translation>
    </message>
    <message>
        <source>Which country is “%1” (the partner)?</source>
        <translation>Какая страна «%1» (партнёр)?</translation>
    </message>
    <message>
        <source>How is “%1” to be read?</source>
        <translation>Как читать «%1»?</translation>
    </message>
    <message>
        <source>Which number is “%1”?</source>
        <translation>Какое число «%1»?</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than its heading: %1</source>
        <translation>В этой строке больше или меньше ячеек, чем в шапке: %1</translation>
    </message>
    <message>
        <source>These figures of %1 are a thousand times, or a thousandth of, what the library holds. What is right?</source>
        <translation>Эти данные (%1) в тысячу раз больше или меньше, чем в библиотеке. Что верно?</translation>
    </message>
    <message>
        <source>The file differs from the library in the same edition. What shall hold?</source>
        <translation>Файл расходится с библиотекой при том же выпуске. Что считать верным?</translation>
    </message>
    <message>
        <source>“%1” is not understood (%2). What is it?</source>
        <translation>«%1» непонятно (%2). Что это?</translation>
    </message>
    <message>
        <source>1 row, at %1</source>
        <translation>1 строка, место: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, the first at %1</source>
        <translation>
            <numerusform>%n строка, место: %1</numerusform>
            <numerusform>%n строки, первая: %1</numerusform>
            <numerusform>%n строк, первая: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>row </source>
        <translation>строка </translation>
    </message>
    <message>
        <source>column </source>
        <translation>столбец </translation>
    </message>
    <message>
        <source>%1 reports, on trade with %2</source>
        <translation>Данные: %1, о торговле с: %2</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>единицах</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>тысячах</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>миллионах</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>миллиардах</translation>
    </message>
    <message>
        <source>The file is in %1: read it so</source>
        <translation>Файл в %1: читать так</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>Десятичный знак – запятая</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>Десятичный знак – точка</translation>
    </message>
    <message>
        <source>The file is right as it is printed</source>
        <translation>Файл верен, как в нём написано</translation>
    </message>
    <message>
        <source>Keep both side by side, marked as differing</source>
        <translation>Сохранить оба рядом, с пометкой о расхождении</translation>
    </message>
    <message>
        <source>This file is right: its figures hold, the others stay readable</source>
        <translation>Верен этот файл: действуют его данные, прочие остаются доступными</translation>
    </message>
    <message>
        <source>This file is the newer state: take back its earlier import</source>
        <translation>Этот файл новее: отозвать его прежний импорт</translation>
    </message>
    <message>
        <source>The library is right: leave these rows out</source>
        <translation>Верна библиотека: пропустить эти строки</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Пропустить эти строки</translation>
    </message>
    <message>
        <source>a newer text of the article</source>
        <translation>более новый текст статьи</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 факт</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n факт</numerusform>
            <numerusform>%n факта</numerusform>
            <numerusform>%n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier text kept</source>
        <translation>сохранён 1 прежний текст</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts kept</source>
        <translation>
            <numerusform>сохранён %n прежний текст</numerusform>
            <numerusform>сохранены %n прежних текста</numerusform>
            <numerusform>сохранено %n прежних текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 revised</source>
        <translation>1 пересмотрено</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n пересмотрено</numerusform>
            <numerusform>%n пересмотрено</numerusform>
            <numerusform>%n пересмотрено</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 расходится</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n расходится</numerusform>
            <numerusform>%n расходятся</numerusform>
            <numerusform>%n расходятся</numerusform>
        </translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 уже известно</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n уже известно</numerusform>
            <numerusform>%n уже известно</numerusform>
            <numerusform>%n уже известно</numerusform>
        </translation>
    </message>
    <message>
        <source>The text before it holds again; this one stays readable among the older versions.</source>
        <translation>Снова действует предыдущий текст; этот остаётся доступным среди прежних версий.</translation>
    </message>
    <message>
        <source>Notes and decisions go to where their words stand, or wait in the article.</source>
        <translation>Заметки и решения переходят туда, где стоят их слова, или ждут в статье.</translation>
    </message>
    <message>
        <source>The article leaves with 1 fact.</source>
        <translation>Статья исчезнет вместе с 1 фактом.</translation>
    </message>
    <message>
        <source>1 figure repeats an earlier one of the file and is taken once: %1</source>
        <translation>1 значение повторяет более раннее в файле и берётся один раз: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures repeat earlier ones of the file and are taken once: %1</source>
        <translation>
            <numerusform>%n значение повторяет более раннее в файле и берётся один раз: %1</numerusform>
            <numerusform>%n значения повторяют более ранние в файле и берутся один раз: %1</numerusform>
            <numerusform>%n значений повторяют более ранние в файле и берутся один раз: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article leaves with %n facts.</source>
        <translation>
            <numerusform>Статья исчезнет вместе с %n фактом.</numerusform>
            <numerusform>Статья исчезнет вместе с %n фактами.</numerusform>
            <numerusform>Статья исчезнет вместе с %n фактами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its earlier text leaves with it.</source>
        <translation>Вместе с ней исчезнет её прежний текст.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n earlier texts leave with it.</source>
        <translation>
            <numerusform>Вместе с ней исчезнет %n прежний текст.</numerusform>
            <numerusform>Вместе с ней исчезнут %n прежних текста.</numerusform>
            <numerusform>Вместе с ней исчезнут %n прежних текстов.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them you decided or corrected; that is kept with it.</source>
        <translation>Из них решён или исправлен вами 1; это сохраняется вместе с ней.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them you decided or corrected; that is kept with it.</source>
        <translation>
            <numerusform>Из них решён или исправлен вами %n; это сохраняется вместе с ней.</numerusform>
            <numerusform>Из них решено или исправлено вами %n; это сохраняется вместе с ней.</numerusform>
            <numerusform>Из них решено или исправлено вами %n; это сохраняется вместе с ней.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note or highlight leaves with it.</source>
        <translation>Вместе с ней исчезнет 1 заметка или выделение.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes and highlights leave with it.</source>
        <translation>
            <numerusform>Вместе с ней исчезнет заметок и выделений: %n.</numerusform>
            <numerusform>Вместе с ней исчезнет заметок и выделений: %n.</numerusform>
            <numerusform>Вместе с ней исчезнет заметок и выделений: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure leaves chart, tables and summary.</source>
        <translation>1 значение исчезнет с графика, из таблиц и сводки.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures leave chart, tables and summary.</source>
        <translation>
            <numerusform>%n значение исчезнет с графика, из таблиц и сводки.</numerusform>
            <numerusform>%n значения исчезнут с графика, из таблиц и сводки.</numerusform>
            <numerusform>%n значений исчезнут с графика, из таблиц и сводки.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier figure that it had replaced shows again.</source>
        <translation>Снова появится 1 прежнее значение, которое оно заменило.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier figures that they had replaced show again.</source>
        <translation>
            <numerusform>Снова появится %n прежнее значение, которое они заменили.</numerusform>
            <numerusform>Снова появятся %n прежних значения, которые они заменили.</numerusform>
            <numerusform>Снова появятся %n прежних значений, которые они заменили.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure stays: %1 gives it too.</source>
        <translation>1 значение остаётся: его даёт и %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stay: %1 gives them too.</source>
        <translation>
            <numerusform>%n значение остаётся: его даёт и %1.</numerusform>
            <numerusform>%n значения остаются: их даёт и %1.</numerusform>
            <numerusform>%n значений остаются: их даёт и %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later revisions from %1 are not touched.</source>
        <translation>Более поздние пересмотры (%1) не затрагиваются.</translation>
    </message>
    <message>
        <source>1 figure corrected by hand stays as corrected.</source>
        <translation>1 исправленное вручную значение остаётся исправленным.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures corrected by hand stay as corrected.</source>
        <translation>
            <numerusform>%n исправленное вручную значение остаётся исправленным.</numerusform>
            <numerusform>%n исправленных вручную значения остаются исправленными.</numerusform>
            <numerusform>%n исправленных вручную значений остаются исправленными.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file goes on waiting for an answer.</source>
        <translation>1 строка файла по-прежнему ждёт ответа.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file go on waiting for an answer.</source>
        <translation>
            <numerusform>%n строка файла по-прежнему ждёт ответа.</numerusform>
            <numerusform>%n строки файла по-прежнему ждут ответа.</numerusform>
            <numerusform>%n строк файла по-прежнему ждут ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>basis of the figure</source>
        <translation>основа значения</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>десятичный знак</translation>
    </message>
    <message>
        <source>exports or imports</source>
        <translation>экспорт или импорт</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>формула</translation>
    </message>
    <message>
        <source>key of the series</source>
        <translation>ключ ряда</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>разряд</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>страны</translation>
    </message>
    <message>
        <source>partner country</source>
        <translation>страна-партнёр</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>товары</translation>
    </message>
    <message>
        <source>reporting country</source>
        <translation>отчитывающаяся страна</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>standing of the figure</source>
        <translation>статус значения</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ячейка</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>The figures are in the library.</source>
        <translation>Данные в библиотеке.</translation>
    </message>
    <message>
        <source>Choose two countries to see those between them.</source>
        <translation>Выберите две страны, чтобы увидеть данные между ними.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Новое досье…</translation>
    </message>
    <message>
        <source>Both countries’ figures are here.</source>
        <translation>Есть данные обеих стран.</translation>
    </message>
    <message>
        <source>See what %1 and %2 say of the same goods, and how far apart they are.</source>
        <translation>Посмотрите, что сообщают %1 и %2 об одних и тех же товарах и насколько это расходится.</translation>
    </message>
    <message>
        <source>Show both sides’ figures</source>
        <translation>Показать данные обеих сторон</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Файл %1 из %2</translation>
    </message>
    <message>
        <source>Remember the answers for tables with this heading</source>
        <translation>Запомнить ответы для таблиц с этой шапкой</translation>
    </message>
    <message>
        <source>Take it again whenever it is saved</source>
        <translation>Брать заново при каждом сохранении</translation>
    </message>
    <message>
        <source>While Briefing runs, each saved state of this file takes the place of the one before</source>
        <translation>Пока Briefing работает, каждое сохранение этого файла заменяет предыдущее</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Отменить все</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Пропустить файл</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>На что ответите только вы</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Этот файл</translation>
    </message>
    <message>
        <source>What is revised</source>
        <translation>Что пересмотрено</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>До сих пор</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Что в нём есть</translation>
    </message>
    <message>
        <source>and 1 kind of values more</source>
        <translation>и ещё 1 вид значений</translation>
    </message>
    <message numerus="yes">
        <source>and %n kinds of values more</source>
        <translation>
            <numerusform>и ещё %n вид значений</numerusform>
            <numerusform>и ещё %n вида значений</numerusform>
            <numerusform>и ещё %n видов значений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 значение</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Чьи данные</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Choose the pair to look at…</source>
        <translation>Выберите пару для просмотра…</translation>
    </message>
    <message>
        <source>All figures are kept; those of other pairs show when you open a dossier of theirs.</source>
        <translation>Сохраняются все данные; данные других пар появятся, когда вы откроете их досье.</translation>
    </message>
    <message>
        <source>%1 (new dossier)</source>
        <translation>%1 (новое досье)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figures that change</source>
        <translation>Изменяющиеся показатели</translation>
    </message>
    <message>
        <source>Import, 1 row waits</source>
        <translation>Импорт, 1 строка ждёт</translation>
    </message>
    <message numerus="yes">
        <source>Import, %n rows wait</source>
        <translation>
            <numerusform>Импорт, %n строка ждёт</numerusform>
            <numerusform>Импорт, %n строки ждут</numerusform>
            <numerusform>Импорт, %n строк ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Ответить позже</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Read again, changed</source>
        <translation>Прочитано заново, есть изменения</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Уже в библиотеке</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>1 file read</source>
        <translation>Прочитан 1 файл</translation>
    </message>
    <message>
        <source>%1 files read</source>
        <translation>Прочитано файлов: %1</translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation>уже в библиотеке: %1</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>не прочитано: %1</translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>остальное отменено</translation>
    </message>
    <message>
        <source>the rest was not begun</source>
        <translation>остальное не начато</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Ничего не прочитано</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 факт</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>фактов: %1</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 показатель</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>показателей: %1</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Журнал импорта</translation>
    </message>
    <message>
        <source>Everything that came in, newest first. Taking an import back is a step that undo takes back.</source>
        <translation>Всё поступившее, сначала новое. Отзыв импорта тоже можно отменить.</translation>
    </message>
    <message>
        <source>Answer now…</source>
        <translation>Ответить сейчас…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File or article</source>
        <translation>Файл или статья</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Что получено</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Отозвать этот импорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>1 table waits for your answer</source>
        <translation>1 таблица ждёт вашего ответа</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait for your answer</source>
        <translation>
            <numerusform>%n таблица ждёт вашего ответа</numerusform>
            <numerusform>%n таблицы ждут вашего ответа</numerusform>
            <numerusform>%n таблиц ждут вашего ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Отозвано %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Пока ничего не импортировано.</translation>
    </message>
    <message>
        <source>Bring this import back</source>
        <translation>Вернуть этот импорт</translation>
    </message>
    <message>
        <source>This import was taken back. Bringing it back shows its figures and facts again.</source>
        <translation>Этот импорт отозван. Если вернуть его, показатели и факты появятся снова.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Отозвать: %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Articles and trade tables (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</source>
        <translation>Статьи и таблицы торговли (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)</translation>
    </message>
    <message>
        <source>Evidence packs (*.briefing)</source>
        <translation>Пакеты подтверждений (*.briefing)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Briefing loads nothing from the network.</source>
        <translation>Briefing ничего не загружает из сети.</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop the file here.</source>
        <translation>Сохраните страницу в браузере и перетащите файл сюда.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Здесь нечего импортировать.</translation>
    </message>
    <message>
        <source>Use a web page, a text file, or copied words.</source>
        <translation>Возьмите веб-страницу, текстовый файл или скопированный текст.</translation>
    </message>
    <message>
        <source>These are too many words to paste.</source>
        <translation>Текст слишком длинный для вставки.</translation>
    </message>
    <message>
        <source>Save them as a text file and import that.</source>
        <translation>Сохраните его в текстовый файл и импортируйте файл.</translation>
    </message>
    <message>
        <source>Pasted article</source>
        <translation>Вставленная статья</translation>
    </message>
    <message>
        <source>Finding facts…</source>
        <translation>Поиск фактов…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Импорт: %1 из %2</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Читается таблица…</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Issued summaries</source>
        <translation>Выданные сводки</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Как выдано</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Shown beside the list</source>
        <translation>Показано рядом со списком</translation>
    </message>
    <message>
        <source>Nothing was printed or saved of this dossier yet.</source>
        <translation>Из этого досье пока ничего не печатали и не сохраняли.</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Экспорт журнала…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Сохранить ещё раз…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Напечатать ещё раз…</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Сохранить изменения…</translation>
    </message>
    <message>
        <source>Print changes…</source>
        <translation>Напечатать изменения…</translation>
    </message>
    <message>
        <source>This was no PDF. Save it again to look at it; it is kept as it was, byte for byte.</source>
        <translation>Это был не PDF. Чтобы посмотреть, сохраните ещё раз; документ сохранён байт в байт.</translation>
    </message>
    <message>
        <source>An older version of Briefing noted this issue without keeping the document.</source>
        <translation>Прежняя версия Briefing записала эту выдачу, но не сохранила сам документ.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Не удалось сверстать страницу. Подробности: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Сохранить сводку</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>Страница выдана, но библиотека не смогла это записать: %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Issued summaries</source>
        <translation>Выданные сводки</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Принтер или файл</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Без грифа</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Чистовик</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message numerus="yes">
        <source>%n items unreviewed</source>
        <translation>
            <numerusform>%n сведение не проверено</numerusform>
            <numerusform>%n сведения не проверены</numerusform>
            <numerusform>%n сведений не проверено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n экземпляр</numerusform>
            <numerusform>%n экземпляра</numerusform>
            <numerusform>%n экземпляров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Perhaps the same story as “%1” (%2)</source>
        <translation>Возможно, то же сообщение, что «%1» (%2)</translation>
    </message>
    <message>
        <source>Tells the same event as “%1” (%2)</source>
        <translation>О том же событии, что «%1» (%2)</translation>
    </message>
    <message>
        <source>the same page</source>
        <translation>та же страница</translation>
    </message>
    <message>
        <source>%1 of 100 words alike</source>
        <translation>совпадает слов из 100: %1</translation>
    </message>
    <message>
        <source>figures that agree: %1</source>
        <translation>совпадает показателей: %1</translation>
    </message>
    <message>
        <source>the same round</source>
        <translation>тот же раунд</translation>
    </message>
    <message>
        <source>people in common: %1</source>
        <translation>общих людей: %1</translation>
    </message>
</context>
<context>
    <name>KinOffer</name>
    <message>
        <source>Not the same</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>То же сообщение</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>То же событие</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Other sum of money</source>
        <translation>Другая денежная сумма</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Other sums of money</source>
        <translation>Другие денежные суммы</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Click hides these underlines, Alt-click shows only these.</source>
        <translation>Щелчок скрывает эти подчёркивания, щелчок с Alt показывает только их.</translation>
    </message>
</context>
<context>
    <name>KnownOn</name>
    <message>
        <source>As known on a day</source>
        <translation>По состоянию на день</translation>
    </message>
    <message>
        <source>The whole window then shows what had been published by that day: later editions and corrections of tables, and later articles with the facts in them, are left out. Undated tables and the figures of undated articles count from the end of their period. Your decisions on facts hold. Nothing can be changed meanwhile.</source>
        <translation>Всё окно показывает тогда то, что было опубликовано к этому дню: более поздние выпуски и исправления таблиц и более поздние статьи с их фактами опущены. Таблицы без даты и данные из статей без даты учитываются с конца своего периода. Ваши решения по фактам остаются в силе. Изменить в это время ничего нельзя.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Days that brought figures</source>
        <translation>Дни с новыми данными</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Italian</source>
        <translation>Итальянский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нидерландский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>The article is read anew in this language. You see what would change before anything does.</source>
        <translation>Статья будет прочитана заново на этом языке. Сначала вы увидите, что изменится.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>По тексту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Посмотреть изменения…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hatched: part of year</source>
        <translation>Штриховка: часть года</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>добавлено %1</translation>
    </message>
    <message>
        <source>Without a dossier</source>
        <translation>Вне досье</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 статья</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>Статей: %1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>проверить: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Спорные</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Mentioned, not imported</source>
        <translation>Только упомянуты</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Новое досье</translation>
    </message>
    <message>
        <source>Which articles are listed</source>
        <translation>Какие статьи показаны</translation>
    </message>
    <message>
        <source>No dossiers yet. The first article you add starts one, named after the two countries it mentions.</source>
        <translation>Досье пока нет. Первая добавленная статья откроет досье двух стран, которые в ней упомянуты.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Статей пока нет.</translation>
    </message>
    <message>
        <source>No article was known on this day.</source>
        <translation>На этот день не было известно ни одной статьи.</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>Source of a printed page</source>
        <translation>Источник напечатанной страницы</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 результат</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>Результатов: %1</translation>
    </message>
    <message>
        <source>No two sources of this dossier disagree, and nothing is disputed.</source>
        <translation>Источники этого досье не расходятся, и спорных фактов нет.</translation>
    </message>
    <message>
        <source>No articles match ‘%1’.</source>
        <translation>Нет статей по запросу «%1».</translation>
    </message>
    <message>
        <source>Nothing known on %2 matches ‘%1’.</source>
        <translation>Среди известного на %2 ничего нет по запросу «%1».</translation>
    </message>
    <message>
        <source>Articles of this dossier</source>
        <translation>Статьи этого досье</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove dossier</source>
        <translation>Удалить досье</translation>
    </message>
    <message>
        <source>Rename dossier</source>
        <translation>Переименовать досье</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Remove dossier %1</source>
        <translation>Удалить досье %1</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Копировать источник</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Поместить в досье</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Удалить статью</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Убрать из досье: %1</translation>
    </message>
    <message>
        <source>File under %1</source>
        <translation>Поместить в досье: %1</translation>
    </message>
    <message>
        <source>Same story as “%1”</source>
        <translation>То же сообщение, что «%1»</translation>
    </message>
    <message>
        <source>Same event as “%1”</source>
        <translation>О том же событии, что «%1»</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>То же сообщение</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Разные сообщения</translation>
    </message>
</context>
<context>
    <name>LiveIndicator</name>
    <message>
        <source>Live · updated %1</source>
        <translation>Актуально на %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Актуально</translation>
    </message>
    <message>
        <source>Paused · figures from %1</source>
        <translation>Пауза · на %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Offline · figures from %1</source>
        <translation>Без сети · на %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Live figures: %1</source>
        <translation>Обновление данных: %1</translation>
    </message>
</context>
<context>
    <name>MarginColumn</name>
    <message>
        <source>Facts in margin</source>
        <translation>Факты на полях</translation>
    </message>
</context>
<context>
    <name>MarkChip</name>
    <message>
        <source>Portion mark: %1</source>
        <translation>Гриф абзаца: %1</translation>
    </message>
    <message>
        <source>No portion mark</source>
        <translation>Нет грифа абзаца</translation>
    </message>
    <message>
        <source>Mark how sensitive this paragraph is: (U), (R), (C) or your own</source>
        <translation>Отметить степень секретности абзаца: (U), (R), (C) или своя пометка</translation>
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
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>Ф&amp;акты</translation>
    </message>
    <message>
        <source>Char&amp;t</source>
        <translation>&amp;График</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Справ&amp;ка</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Недавние статьи</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Пересмотры</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Пометить выделение как</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Cut time by</source>
        <translation>Делить время на</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge facts</source>
        <translation>Объединить факты</translation>
    </message>
    <message>
        <source>Which fact says the same as this one?</source>
        <translation>Какой факт говорит то же самое?</translation>
    </message>
    <message>
        <source>Facts of the same kind</source>
        <translation>Факты того же вида</translation>
    </message>
    <message>
        <source>The one that leads keeps its place; the other stays beneath it.</source>
        <translation>Главный остаётся на своём месте, другой – под ним.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>normal</source>
        <translation>обычное</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>большое</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>требует объяснения</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>нет отношения</translation>
    </message>
    <message>
        <source>CIF and FOB</source>
        <translation>СИФ и ФОБ</translation>
    </message>
    <message>
        <source>Transit, re-export</source>
        <translation>Транзит, реэкспорт</translation>
    </message>
    <message>
        <source>Origin, consignment</source>
        <translation>Происхождение, отправка</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Время учёта</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Scope, edition</source>
        <translation>Охват, выпуск</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>может объяснить</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>отчасти</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>не объясняет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Both sides value the goods alike, by their tables.</source>
        <translation>По своим таблицам обе стороны оценивают товары одинаково.</translation>
    </message>
    <message>
        <source>Freight and insurance would make %1’s imports the higher figure; they are the lower one.</source>
        <translation>С фрахтом и страхованием импорт (%1) был бы выше; он ниже.</translation>
    </message>
    <message>
        <source>Imports are counted with freight and insurance: 10 to 20 % above exports is usual, and it is %4 here.</source>
        <translation>Импорт учитывается с фрахтом и страхованием: обычно он выше экспорта на 10–20 %, здесь – на %4.</translation>
    </message>
    <message>
        <source>Freight and insurance explain 10 to 20 %; %1’s imports stand %4 above %2’s exports.</source>
        <translation>Фрахт и страхование объясняют 10–20 %; импорт (%1) выше экспорта (%2) на %4.</translation>
    </message>
    <message>
        <source>Which figure is the higher one cannot be said without a common currency.</source>
        <translation>Без общей валюты нельзя сказать, какое значение выше.</translation>
    </message>
    <message>
        <source>%2 may count goods that only pass through its ports, or that were declared for %1 and went elsewhere.</source>
        <translation>%2: в экспорт могли попасть товары, которые лишь прошли через порты или были заявлены для страны %1, но ушли в другую.</translation>
    </message>
    <message>
        <source>Goods in transit would make %2’s exports the higher figure; they are not.</source>
        <translation>При транзите экспорт (%2) был бы выше; это не так.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods made elsewhere and sent from %2 are not in its figure.</source>
        <translation>%1: учёт по стране происхождения; товары третьих стран, отправленные из страны %2, в значение не входят.</translation>
    </message>
    <message>
        <source>%1 counts by country of origin: goods of %2 that came through third countries are in its figure.</source>
        <translation>%1: учёт по стране происхождения; товары страны %2, прибывшие через третьи страны, входят в значение.</translation>
    </message>
    <message>
        <source>Over a full year only what was under way at its two ends counts in different years.</source>
        <translation>За полный год в разные годы попадает только то, что было в пути в его начале и конце.</translation>
    </message>
    <message>
        <source>In %3 goods that left may arrive after its end: compare full years before drawing conclusions.</source>
        <translation>%3: отправленное могло прибыть уже после этого периода; для выводов сравнивайте полные годы.</translation>
    </message>
    <message>
        <source>Both sides count in one currency.</source>
        <translation>Обе стороны считают в одной валюте.</translation>
    </message>
    <message>
        <source>The sides count in two currencies and no rate is used: switch rates on to compare.</source>
        <translation>Стороны считают в разных валютах, а курс не применяется: включите курсы, чтобы сравнить.</translation>
    </message>
    <message>
        <source>%5. Inside the period it lay between %6 and %7.</source>
        <translation>%5. Внутри периода курс был от %6 до %7.</translation>
    </message>
    <message>
        <source>%5. How far it moved inside the period is not known.</source>
        <translation>%5. Как он менялся внутри периода, неизвестно.</translation>
    </message>
    <message>
        <source>To the end of 1998 Belgium and Luxembourg reported as one.</source>
        <translation>До конца 1998 года Бельгия и Люксембург отчитывались вместе.</translation>
    </message>
    <message>
        <source>A part is confidential and missing on one side.</source>
        <translation>Часть данных одной стороны закрыта и отсутствует.</translation>
    </message>
    <message>
        <source>The figures come from editions of %8.</source>
        <translation>Значения взяты из выпусков: %8.</translation>
    </message>
    <message>
        <source>When one of the two figures was published is not known: one may be older.</source>
        <translation>Неизвестно, когда опубликовано одно из двух значений: оно может быть старее.</translation>
    </message>
    <message>
        <source>Both are totals of all goods, of editions of one day.</source>
        <translation>Оба значения – итоги по всем товарам, выпуски одного дня.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>на конец периода %1</translation>
    </message>
    <message>
        <source>average of %2 days of %1</source>
        <translation>средний за период %1, дней: %2</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>средний за период %1</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>справочные курсы ЕЦБ</translation>
    </message>
    <message>
        <source>Average of the period</source>
        <translation>Средний за период</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>На конец периода</translation>
    </message>
    <message>
        <source>%1’s figure is %3 times %2’s</source>
        <translation>Отношение данных, %1 / %2: %3</translation>
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
        <translation>Период</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
</context>
<context>
    <name>NewDossier</name>
    <message>
        <source>New dossier</source>
        <translation>Новое досье</translation>
    </message>
    <message>
        <source>A dossier holds the articles and trade figures of two countries.</source>
        <translation>Досье содержит статьи и показатели торговли двух стран.</translation>
    </message>
    <message>
        <source>Figures as reported by</source>
        <translation>Чьи данные</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 pictures not loaded</source>
        <translation>изображений не загружено: %1</translation>
    </message>
    <message>
        <source>%1 embedded frames left out</source>
        <translation>встроенных фреймов пропущено: %1</translation>
    </message>
    <message>
        <source>%1 pieces that the page hides</source>
        <translation>частей, скрытых самой страницей: %1</translation>
    </message>
    <message>
        <source>%1 pieces around the article left out</source>
        <translation>фрагментов вокруг статьи пропущено: %1</translation>
    </message>
    <message>
        <source>nested %1 deep, so read without its structure</source>
        <translation>вложенность %1, поэтому прочитано без структуры</translation>
    </message>
    <message>
        <source>the article could not be told from the page around it</source>
        <translation>не удалось отделить статью от страницы вокруг неё</translation>
    </message>
    <message>
        <source>a very long page, cut after %1 signs</source>
        <translation>очень длинная страница, обрезана; оставлено знаков: %1</translation>
    </message>
    <message>
        <source>%1 pages at the end left out</source>
        <translation>страниц в конце пропущено: %1</translation>
    </message>
    <message>
        <source>%1 files sent along</source>
        <translation>приложенных файлов: %1</translation>
    </message>
    <message>
        <source>%1 entries read</source>
        <translation>прочитано записей: %1</translation>
    </message>
    <message>
        <source>%1 entries were known already</source>
        <translation>записей, уже известных: %1</translation>
    </message>
    <message>
        <source>%1 entries left out</source>
        <translation>записей пропущено: %1</translation>
    </message>
    <message>
        <source>%1 further entries in the feed, not read here</source>
        <translation>других записей в ленте, здесь не прочитанных: %1</translation>
    </message>
    <message>
        <source>encoding guessed: %1</source>
        <translation>кодировка угадана: %1</translation>
    </message>
    <message>
        <source>the encoding it declares (%1) is wrong</source>
        <translation>заявленная кодировка (%1) неверна</translation>
    </message>
    <message>
        <source>its letters were encoded twice; they are read as they were meant</source>
        <translation>буквы были закодированы дважды; читаются так, как задумано</translation>
    </message>
    <message>
        <source>%1 places could not be decoded</source>
        <translation>мест, которые не удалось раскодировать: %1</translation>
    </message>
    <message>
        <source>line ends made uniform</source>
        <translation>концы строк приведены к одному виду</translation>
    </message>
    <message>
        <source>%1 signs that cannot be shown were replaced</source>
        <translation>заменено знаков, которые нельзя показать: %1</translation>
    </message>
    <message>
        <source>%1 marks that turn the reading direction</source>
        <translation>знаков, меняющих направление чтения: %1</translation>
    </message>
    <message>
        <source>a run of %1 signs without a blank</source>
        <translation>знаков подряд без пробела: %1</translation>
    </message>
    <message>
        <source>very long: facts were looked for in its beginning only; all of it can be read and searched</source>
        <translation>очень длинный текст: факты искали только в начале; читать и искать можно во всём тексте</translation>
    </message>
    <message>
        <source>no title found; it begins with its first words</source>
        <translation>заголовка нет; начинается с первых слов</translation>
    </message>
    <message>
        <source>no two countries found as the parties, so it lies in no dossier</source>
        <translation>две стороны-страны не найдены, поэтому статья вне досье</translation>
    </message>
    <message>
        <source>it tells of several countries (%1): it lies in the dossier of the first two and in those there are of the others</source>
        <translation>речь о нескольких странах (%1): лежит в досье первых двух и в уже имеющихся досье остальных</translation>
    </message>
    <message>
        <source>%1 pairs of countries; each shows in the dossier of its pair</source>
        <translation>пар стран: %1; каждая видна в своём досье</translation>
    </message>
    <message>
        <source>its figures are of %1, which is no pair of countries: they show in no dossier</source>
        <translation>данные относятся к: %1; это не пара стран, и они не видны ни в одном досье</translation>
    </message>
    <message>
        <source>%1 rows of country groups or totals left out</source>
        <translation>пропущено строк групп стран или итогов: %1</translation>
    </message>
    <message>
        <source>%1 detail rows left out, their totals taken</source>
        <translation>пропущено подробных строк, взяты их итоги: %1</translation>
    </message>
    <message>
        <source>%1 rows of goods in another classification left out: no total beside them</source>
        <translation>пропущено строк о товарах по другой классификации, рядом нет итога: %1</translation>
    </message>
    <message>
        <source>%1 balances left out: a balance is computed</source>
        <translation>пропущено сальдо: %1; сальдо рассчитывается</translation>
    </message>
    <message>
        <source>%1 rows left out: their source is an article</source>
        <translation>пропущено строк, источник которых – статья: %1</translation>
    </message>
    <message>
        <source>hidden sheet “%1” left out</source>
        <translation>скрытый лист «%1» пропущен</translation>
    </message>
    <message>
        <source>%1 values were known already</source>
        <translation>уже известных значений: %1</translation>
    </message>
    <message>
        <source>%1 values revise earlier ones; both are kept</source>
        <translation>значений, пересмотревших прежние: %1; сохранены оба</translation>
    </message>
    <message>
        <source>%1 values differ from ones of the same edition; both are kept</source>
        <translation>значений, отличных от того же выпуска: %1; сохранены оба</translation>
    </message>
    <message>
        <source>%1 values hold in place of ones of other files, which stay readable</source>
        <translation>значений, принятых вместо данных других файлов: %1; те остаются доступными</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>ждёт ответа: %1</translation>
    </message>
    <message>
        <source>%1 more questions</source>
        <translation>ещё вопросов: %1</translation>
    </message>
    <message>
        <source>%1 rows left out as you said</source>
        <translation>пропущено строк по вашему указанию: %1</translation>
    </message>
    <message>
        <source>%1 rows of totals left out</source>
        <translation>пропущено итоговых строк: %1</translation>
    </message>
    <message>
        <source>%1 columns of totals left out</source>
        <translation>столбцов с итогами пропущено: %1</translation>
    </message>
    <message>
        <source>totals of months read as the time that their months make up</source>
        <translation>итоги по месяцам прочитаны как период, который составляют эти месяцы</translation>
    </message>
    <message>
        <source>heading of several lines, its columns read as: %1</source>
        <translation>заголовок из нескольких строк, столбцы прочитаны как: %1</translation>
    </message>
    <message>
        <source>%1 rows or columns of shares left out: no sums of money</source>
        <translation>пропущено строк или столбцов долей, это не суммы: %1</translation>
    </message>
    <message>
        <source>%1 rows of other indicators left out</source>
        <translation>пропущено строк других показателей: %1</translation>
    </message>
    <message>
        <source>%1 formulas without a stored result left out</source>
        <translation>пропущено формул без сохранённого результата: %1</translation>
    </message>
    <message>
        <source>%1 is a formula without a stored result</source>
        <translation>%1 – формула без сохранённого результата</translation>
    </message>
    <message>
        <source>each row ends with a delimiter, which was left out</source>
        <translation>каждая строка кончается разделителем, он пропущен</translation>
    </message>
    <message>
        <source>line %1 has no end: the file may be cut, and its last figure be a part of one</source>
        <translation>строка %1 не завершена: файл, возможно, обрезан, а последнее число – лишь часть</translation>
    </message>
    <message>
        <source>read as trade of %1, as the heading says</source>
        <translation>прочитано как торговля страны %1, как сказано в заголовке</translation>
    </message>
    <message>
        <source>%1 turnovers are not the sum of exports and imports</source>
        <translation>товарооборотов, не равных сумме экспорта и импорта: %1</translation>
    </message>
    <message>
        <source>%1 years are not the sum of their months</source>
        <translation>лет, не равных сумме своих месяцев: %1</translation>
    </message>
    <message>
        <source>%1 stated balances are not exports less imports</source>
        <translation>указанных сальдо, не равных экспорту за вычетом импорта: %1</translation>
    </message>
    <message>
        <source>%1 totals are less than the products of one level together</source>
        <translation>итогов, которые меньше суммы товаров одного уровня: %1</translation>
    </message>
    <message>
        <source>%1 values are more than ten times their neighbours, or a tenth; kept and marked</source>
        <translation>значений, в десять раз больше или меньше соседних: %1; сохранены и отмечены</translation>
    </message>
    <message>
        <source>a link, not followed</source>
        <translation>ссылка, не открыта</translation>
    </message>
    <message>
        <source>perhaps the same story as “%1”; decide above the article</source>
        <translation>возможно, то же сообщение, что «%1»; решите над статьёй</translation>
    </message>
    <message>
        <source>tells the same event as “%1”</source>
        <translation>о том же событии, что «%1»</translation>
    </message>
    <message>
        <source>version %1 of an article that was there; the older text is kept</source>
        <translation>версия %1 имеющейся статьи; прежний текст сохранён</translation>
    </message>
    <message>
        <source>an older text of an article; the newer one stays</source>
        <translation>прежний текст статьи; остаётся более новый</translation>
    </message>
    <message>
        <source>%1 passages have no place in the newer text; they wait in the article</source>
        <translation>отрывков без места в новом тексте: %1; они ждут в статье</translation>
    </message>
    <message>
        <source>1 picture not loaded</source>
        <translation>1 изображение не загружено</translation>
    </message>
    <message>
        <source>1 embedded frame left out</source>
        <translation>1 встроенный фрейм пропущен</translation>
    </message>
    <message>
        <source>1 piece that the page hides</source>
        <translation>1 часть, скрытая самой страницей</translation>
    </message>
    <message>
        <source>1 piece around the article left out</source>
        <translation>1 фрагмент вокруг статьи пропущен</translation>
    </message>
    <message>
        <source>1 page at the end left out</source>
        <translation>1 страница в конце пропущена</translation>
    </message>
    <message>
        <source>1 file sent along</source>
        <translation>1 приложенный файл</translation>
    </message>
    <message>
        <source>1 entry read</source>
        <translation>прочитана 1 запись</translation>
    </message>
    <message>
        <source>1 entry was known already</source>
        <translation>1 запись уже была известна</translation>
    </message>
    <message>
        <source>1 entry left out</source>
        <translation>пропущена 1 запись</translation>
    </message>
    <message>
        <source>1 further entry in the feed, not read here</source>
        <translation>ещё 1 запись в ленте, здесь не прочитана</translation>
    </message>
    <message>
        <source>1 place could not be decoded</source>
        <translation>1 место не удалось раскодировать</translation>
    </message>
    <message>
        <source>1 sign that cannot be shown was replaced</source>
        <translation>заменён 1 знак, который нельзя показать</translation>
    </message>
    <message>
        <source>1 mark that turns the reading direction</source>
        <translation>1 знак, меняющий направление чтения</translation>
    </message>
    <message>
        <source>1 row of country groups or totals left out</source>
        <translation>пропущена 1 строка групп стран или итогов</translation>
    </message>
    <message>
        <source>1 detail row left out, its total taken</source>
        <translation>пропущена 1 подробная строка, взят её итог</translation>
    </message>
    <message>
        <source>1 row of goods in another classification left out: no total beside it</source>
        <translation>пропущена 1 строка о товарах по другой классификации: рядом нет итога</translation>
    </message>
    <message>
        <source>1 balance left out: a balance is computed</source>
        <translation>пропущено 1 сальдо; сальдо рассчитывается</translation>
    </message>
    <message>
        <source>1 row left out: its source is an article</source>
        <translation>пропущена 1 строка, источник которой – статья</translation>
    </message>
    <message>
        <source>1 value was known already</source>
        <translation>1 значение уже было известно</translation>
    </message>
    <message>
        <source>1 value revises an earlier one; both are kept</source>
        <translation>1 значение пересмотрело прежнее; сохранены оба</translation>
    </message>
    <message>
        <source>1 value differs from one of the same edition; both are kept</source>
        <translation>1 значение отличается от того же выпуска; сохранены оба</translation>
    </message>
    <message>
        <source>1 value holds in place of one of another file, which stays readable</source>
        <translation>1 значение принято вместо данных другого файла; те остаются доступными</translation>
    </message>
    <message>
        <source>1 more question</source>
        <translation>ещё 1 вопрос</translation>
    </message>
    <message>
        <source>1 row left out as you said</source>
        <translation>по вашему указанию пропущена 1 строка</translation>
    </message>
    <message>
        <source>1 row of totals left out</source>
        <translation>пропущена 1 итоговая строка</translation>
    </message>
    <message>
        <source>1 column of totals left out</source>
        <translation>пропущен 1 столбец с итогами</translation>
    </message>
    <message>
        <source>1 row or column of shares left out: no sums of money</source>
        <translation>пропущена 1 строка или столбец долей, это не суммы</translation>
    </message>
    <message>
        <source>1 row of other indicators left out</source>
        <translation>пропущена 1 строка других показателей</translation>
    </message>
    <message>
        <source>1 formula without a stored result left out</source>
        <translation>пропущена 1 формула без сохранённого результата</translation>
    </message>
    <message>
        <source>1 turnover is not the sum of exports and imports</source>
        <translation>1 товарооборот не равен сумме экспорта и импорта</translation>
    </message>
    <message>
        <source>1 year is not the sum of its months</source>
        <translation>1 год не равен сумме своих месяцев</translation>
    </message>
    <message>
        <source>1 stated balance is not exports less imports</source>
        <translation>1 указанное сальдо не равно экспорту за вычетом импорта</translation>
    </message>
    <message>
        <source>1 total is less than the products of one level together</source>
        <translation>1 итог меньше суммы товаров одного уровня</translation>
    </message>
    <message>
        <source>1 value is more than ten times its neighbours, or a tenth; kept and marked</source>
        <translation>1 значение в десять раз больше или меньше соседних; сохранено и отмечено</translation>
    </message>
    <message>
        <source>1 passage has no place in the newer text; it waits in the article</source>
        <translation>1 отрывок без места в новом тексте; он ждёт в статье</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note, or leave it empty to highlight only</source>
        <translation>Напишите заметку или оставьте пустой, чтобы только выделить</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удалить заметку</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>You are looking at an earlier day.</source>
        <translation>Вы смотрите на более ранний день.</translation>
    </message>
    <message>
        <source>Nothing was changed. Come back to today to confirm, correct or import.</source>
        <translation>Ничего не изменено. Чтобы подтверждать, исправлять или импортировать, вернитесь к сегодняшнему дню.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Вернуться к сегодня</translation>
    </message>
    <message>
        <source>The data moved on.</source>
        <translation>Данные обновились.</translation>
    </message>
    <message>
        <source>Another hand has changed this since. Nothing was changed now; look at it again.</source>
        <translation>С тех пор это изменил кто-то другой. Сейчас ничего не изменено; взгляните ещё раз.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Не удалось сохранить.</translation>
    </message>
    <message>
        <source>It was published on %1; shown is what was known on %2.</source>
        <translation>Она опубликована %1; показано то, что было известно на %2.</translation>
    </message>
    <message>
        <source>This article came later.</source>
        <translation>Эта статья вышла позже.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Не удалось прочитать библиотеку.</translation>
    </message>
    <message>
        <source>This library can only be read</source>
        <translation>Библиотека только для чтения</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Скопируйте её в свою папку.</translation>
    </message>
    <message>
        <source>An earlier day is shown</source>
        <translation>Показан более ранний день</translation>
    </message>
    <message>
        <source>F7 comes back to today.</source>
        <translation>F7 возвращает к сегодняшнему дню.</translation>
    </message>
</context>
<context>
    <name>Ordinal</name>
    <message>
        <source>%1th</source>
        <comment>4th to 20th</comment>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>21st, 31st</comment>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd, 22nd</comment>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd, 23rd</comment>
        <translation>%1-й</translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Figures as a table (*.csv)</source>
        <translation>Показатели таблицей (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Всё в JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>Не удалось записать экспорт.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Экспортировано: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Векторный рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Figures as a workbook (*.xlsx)</source>
        <translation>Показатели книгой Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Не удалось сохранить картинку.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Evidence pack, for reading only.</source>
        <translation>Пакет подтверждений, только для чтения.</translation>
    </message>
    <message>
        <source>%1 is as it was sealed; every hash agrees. Nothing can be changed in it.</source>
        <translation>%1: всё как при запечатывании, все хеши сходятся. Изменить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>Add to my library</source>
        <translation>Добавить в мою библиотеку</translation>
    </message>
    <message>
        <source>Evidence pack (*.briefing)</source>
        <translation>Пакет подтверждений (*.briefing)</translation>
    </message>
    <message>
        <source>Save evidence pack</source>
        <translation>Сохранить пакет подтверждений</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own</source>
        <translation>%1 открывается в отдельном окне</translation>
    </message>
    <message>
        <source>The evidence pack could not be opened.</source>
        <translation>Не удалось открыть пакет подтверждений.</translation>
    </message>
    <message>
        <source>Start Briefing with it instead.</source>
        <translation>Вместо этого запустите Briefing с этим файлом.</translation>
    </message>
    <message>
        <source>The evidence pack was not opened.</source>
        <translation>Пакет подтверждений не открыт.</translation>
    </message>
    <message>
        <source>Added to your library.</source>
        <translation>Добавлено в вашу библиотеку.</translation>
    </message>
    <message>
        <source>New articles: %1, facts: %2. Already there and left as they are: %3.</source>
        <translation>Новых статей: %1, фактов: %2. Уже были и оставлены как есть: %3.</translation>
    </message>
    <message>
        <source>Articles that have a newer text now: %1.</source>
        <translation>Статьи, у которых теперь более новый текст: %1.</translation>
    </message>
    <message>
        <source>Nothing was added to your library.</source>
        <translation>В вашу библиотеку ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>The text has changed since; only its article can be shown.</source>
        <translation>С тех пор текст изменился; можно показать только статью.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Источник %1</translation>
    </message>
    <message>
        <source>This code opens nothing.</source>
        <translation>По этому коду ничего не открыть.</translation>
    </message>
    <message>
        <source>The source of %1 was published after the day that is shown. F7 comes back to today.</source>
        <translation>Источник %1 опубликован позже показанного дня. F7 возвращает к сегодняшнему дню.</translation>
    </message>
    <message>
        <source>“%1” is no code of a printed page. Write it as printed, like KZ-BE-0001.2 [3].</source>
        <translation>«%1» – не код напечатанной страницы. Введите его как напечатано, например KZ-BE-0001.2 [3].</translation>
    </message>
    <message>
        <source>This library holds no dossier %2. The page was made with another library.</source>
        <translation>В этой библиотеке нет досье %2. Страница сделана с другой библиотекой.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library.</source>
        <translation>Из этой библиотеки страница %1 не выдавалась.</translation>
    </message>
    <message>
        <source>No page %1 was issued from this library; the newest version is %3.</source>
        <translation>Из этой библиотеки страница %1 не выдавалась; новейшая версия – %3.</translation>
    </message>
    <message>
        <source>Page %1 has no source [%4]; its last one is [%3].</source>
        <translation>На странице %1 нет источника [%4]; последний – [%3].</translation>
    </message>
    <message>
        <source>Page %1 rests on no source.</source>
        <translation>На странице %1 нет источников.</translation>
    </message>
    <message>
        <source>The article behind %5 was removed from this library.</source>
        <translation>Статья за кодом %5 удалена из этой библиотеки.</translation>
    </message>
    <message>
        <source>What %1 looked like was not kept, so sources are numbered as on a page made now. Compare the words.</source>
        <translation>Вид страницы %1 не сохранён, поэтому источники пронумерованы как на странице, сделанной сейчас. Сверьте слова.</translation>
    </message>
    <message>
        <source>Numbered as in the newest version, %1. If your page has another version, add it.</source>
        <translation>Нумерация как в новейшей версии, %1. Если у вашей страницы другая версия, допишите её.</translation>
    </message>
</context>
<context>
    <name>PageEdits</name>
    <message>
        <source>Remove a line</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Снова печатать</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Mark a paragraph</source>
        <translation>Гриф абзаца</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Mark every paragraph</source>
        <translation>Гриф каждого абзаца</translation>
    </message>
    <message>
        <source>Write the title block</source>
        <translation>Заполнить шапку</translation>
    </message>
    <message>
        <source>Write on the page</source>
        <translation>Писать на странице</translation>
    </message>
</context>
<context>
    <name>PageMeasure</name>
    <message>
        <source>1 word</source>
        <translation>1 слово</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line on paper</source>
        <translation>1 строка на бумаге</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on paper</source>
        <translation>
            <numerusform>%n строка на бумаге</numerusform>
            <numerusform>%n строки на бумаге</numerusform>
            <numerusform>%n строк на бумаге</numerusform>
        </translation>
    </message>
    <message>
        <source>one line each: shorten</source>
        <translation>по одной строке: сократите</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>слов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>строк: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>take out %n</source>
        <translation>
            <numerusform>уберите %n</numerusform>
            <numerusform>уберите %n</numerusform>
            <numerusform>уберите %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message numerus="yes">
        <source>%n pages: shorten %1.</source>
        <translation>
            <numerusform>%n страница; сократите: %1.</numerusform>
            <numerusform>%n страницы; сократите: %1.</numerusform>
            <numerusform>%n страниц; сократите: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page 1 holds %1 words of %2: shorten %3.</source>
        <translation>Страница 1, слов: %1 из %2; сократите: %3.</translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 проверка не сходится; на странице это сказано.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n проверка не сходится; на странице это сказано.</numerusform>
            <numerusform>%n проверки не сходятся; на странице это сказано.</numerusform>
            <numerusform>%n проверок не сходятся; на странице это сказано.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim unreviewed; the page says so.</source>
        <translation>Не проверено 1 сведение; на странице это сказано.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims unreviewed; the page says so.</source>
        <translation>
            <numerusform>Не проверено %n сведение; на странице это сказано.</numerusform>
            <numerusform>Не проверены %n сведения; на странице это сказано.</numerusform>
            <numerusform>Не проверено %n сведений; на странице это сказано.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>Гриф не задан; на странице это сказано.</translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 знак нельзя напечатать, вместо него будет рамка.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n знак нельзя напечатать, вместо него будет рамка.</numerusform>
            <numerusform>%n знака нельзя напечатать, вместо них будут рамки.</numerusform>
            <numerusform>%n знаков нельзя напечатать, вместо них будут рамки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Print again</source>
        <translation>Снова печатать</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить вверху</translation>
    </message>
    <message>
        <source>Portion mark…</source>
        <translation>Гриф абзаца…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Показать источник</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Pin to the top (P)</source>
        <translation>Закрепить вверху (P)</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Наверняка</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Маловероятно</translation>
    </message>
    <message>
        <source>Unranked</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>How likely they raise it</source>
        <translation>Насколько вероятен вопрос</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Возможный вопрос</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>Наш ответ</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Пустая строка</translation>
    </message>
    <message>
        <source>always printed: the check is open</source>
        <translation>печатается всегда: проверка не закрыта</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не печатается</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>нет места на странице</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>marked %1</source>
        <translation>гриф %1</translation>
    </message>
    <message>
        <source>An open check always prints.</source>
        <translation>Незакрытая проверка печатается всегда.</translation>
    </message>
    <message>
        <source>No room: the section holds no more. Pin it, or leave out another.</source>
        <translation>Нет места: раздел заполнен. Закрепите строку или уберите другую.</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Открепить (P)</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Print the section “%1”</source>
        <translation>Печатать раздел «%1»</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Показать ещё (%1)</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Bottom line</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>What this is and what has changed, in your words</source>
        <translation>О чём речь и что изменилось, вашими словами</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Добавить фразу</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Наши цели</translation>
    </message>
    <message>
        <source>What should this meeting achieve?</source>
        <translation>Чего мы хотим добиться на этой встрече?</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Добавить цель</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Тезисы для беседы</translation>
    </message>
    <message>
        <source>What do we say? Verb first.</source>
        <translation>Что мы говорим? Начните с глагола.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Добавить тезис</translation>
    </message>
    <message>
        <source>They may raise</source>
        <translation>Возможные вопросы</translation>
    </message>
    <message>
        <source>What will they raise?</source>
        <translation>Что они поднимут?</translation>
    </message>
    <message>
        <source>Add what they may raise</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Последний раунд</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Для прессы</translation>
    </message>
    <message>
        <source>What may be said in public</source>
        <translation>Что можно сказать публично</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Справочно</translation>
    </message>
    <message>
        <source>2024-10-18: what happened. The date may be left out.</source>
        <translation>2024-10-18: что произошло. Дату можно опустить.</translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation>Добавить фрагмент</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>No figures of all trade on file. Import an article or a table with figures (Ctrl+O).</source>
        <translation>В досье нет данных обо всей торговле. Импортируйте статью или таблицу с данными (Ctrl+O).</translation>
    </message>
    <message>
        <source>No round on file. Import an article that tells of one (Ctrl+O).</source>
        <translation>Раундов нет. Импортируйте статью о раунде (Ctrl+O).</translation>
    </message>
    <message>
        <source>Nobody named on file.</source>
        <translation>Никто не назван.</translation>
    </message>
    <message>
        <source>Nothing to verify: no figures on file.</source>
        <translation>Проверять нечего: показателей нет.</translation>
    </message>
    <message>
        <source>No gaps found.</source>
        <translation>Пробелов не выявлено.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Введите команду</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>No command matches. What cannot be done at the moment is not listed.</source>
        <translation>Ничего не найдено. Команды, недоступные сейчас, не показаны.</translation>
    </message>
</context>
<context>
    <name>PassageTray</name>
    <message>
        <source>Passages without a place</source>
        <translation>Отрывки без места</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Предыдущий отрывок</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Следующий отрывок</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Поместить сюда</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>%1 passages without a place</source>
        <translation>Отрывков без места: %1</translation>
    </message>
    <message>
        <source>1 passage without a place</source>
        <translation>1 отрывок без места</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Сначала выделите слова в статье</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>select where it stands now</source>
        <translation>выделите, где это теперь</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%1 кв. %2</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <comment>half and year</comment>
        <translation>%1 полуг. %2</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two months in full</comment>
        <translation> – </translation>
    </message>
    <message>
        <source>one month</source>
        <translation>один месяц</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>два месяца</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>три месяца</translation>
    </message>
    <message>
        <source>four months</source>
        <translation>четыре месяца</translation>
    </message>
    <message>
        <source>five months</source>
        <translation>пять месяцев</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>шесть месяцев</translation>
    </message>
    <message>
        <source>seven months</source>
        <translation>семь месяцев</translation>
    </message>
    <message>
        <source>eight months</source>
        <translation>восемь месяцев</translation>
    </message>
    <message>
        <source>nine months</source>
        <translation>девять месяцев</translation>
    </message>
    <message>
        <source>ten months</source>
        <translation>десять месяцев</translation>
    </message>
    <message>
        <source>eleven months</source>
        <translation>одиннадцать месяцев</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 мес.</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PortionDialog</name>
    <message>
        <source>Portion mark</source>
        <translation>Гриф абзаца</translation>
    </message>
    <message>
        <source>It prints before the paragraph as you write it, for example (U) or (LIMITE).</source>
        <translation>Печатается перед абзацем так, как вы напишете, например (U) или (LIMITE).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Вернуть исходные</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Просмотр страницы</translation>
    </message>
    <message>
        <source>The page is being laid out…</source>
        <translation>Страница верстается…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>What you confirmed, corrected, rejected or added stays as it is. Undo takes all of this back.</source>
        <translation>Всё, что вы подтвердили, исправили, отклонили или добавили, останется. Отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Keep as read now</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 told otherwise</source>
        <translation>новых: %1, исчезнет: %2, изменится: %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезнут</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Изменятся</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Останутся</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>%1 – kept: decided by %2</source>
        <translation>%1 – остаётся, решение: %2</translation>
    </message>
    <message>
        <source>; the text now reads %1</source>
        <translation>; теперь в тексте читается: %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no room left on the disk of this library.</source>
        <translation>На диске этой библиотеки нет места.</translation>
    </message>
    <message>
        <source>It can be read. Free some space and start again to change it.</source>
        <translation>Её можно читать. Чтобы вносить изменения, освободите место и запустите программу снова.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Эта библиотека открыта только для чтения.</translation>
    </message>
    <message>
        <source>Nothing can be changed in it. Copy it to a folder of your own to work with it.</source>
        <translation>В ней нельзя ничего менять. Скопируйте её в свою папку, чтобы работать с ней.</translation>
    </message>
    <message>
        <source>Opening the sample dossier…</source>
        <translation>Открывается пример досье…</translation>
    </message>
    <message>
        <source>The library file is gone.</source>
        <translation>Файл библиотеки исчез.</translation>
    </message>
    <message>
        <source>What you see is kept on screen. Put the file back and start again, or save a copy.</source>
        <translation>То, что вы видите, остаётся на экране. Верните файл и запустите программу снова или сохраните копию.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>Не удалось сохранить копию.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Publication date</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Dates without a year and words such as “last year” count from this day. Leave it empty if it is unknown.</source>
        <translation>От этого дня считаются даты без года и слова вроде «в прошлом году». Если дата неизвестна, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The day below is inferred: the source states none.</source>
        <translation>День ниже взят по контексту: источник его не указывает.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Посмотреть изменения…</translation>
    </message>
    <message>
        <source>Write one day, such as %1.</source>
        <translation>Укажите один день, например %1.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Искать в:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Duplex Printing</source>
        <translation>Двусторонняя печать</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>По длинной стороне</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>По короткой стороне</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Нечётные страницы</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Чётные страницы</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>более</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Words were taught or removed since this article was read. Read it again to use them.</source>
        <translation>После чтения этой статьи были добавлены или удалены слова. Прочитайте её заново, чтобы их учесть.</translation>
    </message>
    <message>
        <source>This article was read with an older word list. Read it again to see what would change.</source>
        <translation>Статья прочитана с прежним списком слов. Прочитайте её заново, чтобы увидеть изменения.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>как в тексте</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Читается заново…</translation>
    </message>
    <message>
        <source>Read again: 1 fact changed</source>
        <translation>Прочитано заново, изменён 1 факт</translation>
    </message>
    <message>
        <source>Read again: %1 facts changed</source>
        <translation>Прочитано заново, изменено фактов: %1</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>paragraph %1</source>
        <translation>абзац %1</translation>
    </message>
    <message>
        <source>Related on the same page</source>
        <translation>На той же странице</translation>
    </message>
    <message>
        <source>text direction marks shown as %1</source>
        <translation>знаки направления письма показаны как %1</translation>
    </message>
    <message>
        <source>1 sentence without dates or figures</source>
        <translation>1 предложение без дат и показателей</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences without dates or figures</source>
        <translation>
            <numerusform>%n предложение без дат и показателей</numerusform>
            <numerusform>%n предложения без дат и показателей</numerusform>
            <numerusform>%n предложений без дат и показателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation>опубликовано %1 (по контексту)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>опубликовано %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>добавлено %1</translation>
    </message>
    <message>
        <source>Paper as the theme</source>
        <translation>Бумага как тема</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>Светлая бумага</translation>
    </message>
    <message>
        <source>Sepia paper</source>
        <translation>Бумага сепия</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Тёмная бумага</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>разбивка не дана</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Без периода</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>growth on base: +1.7 % on 514.9</comment>
        <translation>%1 к %2</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>То же сообщение</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Разные сообщения</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Поместить отрывок</translation>
    </message>
    <message>
        <source>Discard passage</source>
        <translation>Отбросить отрывок</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Изменить заметку…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Добавить заметку…</translation>
    </message>
    <message>
        <source>Mark selection as</source>
        <translation>Пометить выделение как</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Отметить расхождение</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Выделить как отдельного человека</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Key passages (Ctrl+K)</source>
        <translation>Ключевые места (Ctrl+K)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 (how sure it is)</source>
        <translation>%1 (степень уверенности)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>year inferred from the figures cited</source>
        <translation>год по приведённым данным</translation>
    </message>
    <message>
        <source>year inferred from the date of publication</source>
        <translation>год по дате публикации</translation>
    </message>
    <message>
        <source>year inferred from a date nearby</source>
        <translation>год по соседней дате</translation>
    </message>
    <message>
        <source>year inferred from the text around it</source>
        <translation>год по тексту вокруг</translation>
    </message>
    <message>
        <source>the year after the one it is compared with</source>
        <translation>год после того, с которым сравнивают</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>год по контексту</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before publication</source>
        <translation>год по контексту: последний такой день до публикации</translation>
    </message>
    <message>
        <source>year inferred: the latest such day before the dateline</source>
        <translation>год по контексту: последний такой день до даты в начале статьи</translation>
    </message>
    <message>
        <source>year inferred: the next such day after publication</source>
        <translation>год по контексту: ближайший такой день после публикации</translation>
    </message>
    <message>
        <source>year inferred: the next such day after the dateline</source>
        <translation>год по контексту: ближайший такой день после даты в начале статьи</translation>
    </message>
    <message>
        <source>counted from the date of the dateline</source>
        <translation>отсчитано от даты в начале статьи</translation>
    </message>
    <message>
        <source>counted from the date of publication</source>
        <translation>отсчитано от даты публикации</translation>
    </message>
    <message>
        <source>counted back from the last day</source>
        <translation>отсчитано назад от последнего дня</translation>
    </message>
    <message>
        <source>counted from the event told before</source>
        <translation>отсчитано от названного ранее события</translation>
    </message>
    <message>
        <source>some day of the visit it was part of</source>
        <translation>один из дней визита, частью которого оно было</translation>
    </message>
    <message>
        <source>taken from the dateline</source>
        <translation>взято из начала статьи</translation>
    </message>
    <message>
        <source>named by the line above</source>
        <translation>названо строкой выше</translation>
    </message>
    <message>
        <source>the country of the delegation</source>
        <translation>страна делегации</translation>
    </message>
    <message>
        <source>the same months of the year before</source>
        <translation>те же месяцы предыдущего года</translation>
    </message>
    <message>
        <source>the last one completed before publication</source>
        <translation>последний завершённый до публикации</translation>
    </message>
    <message>
        <source>a fiscal year; its months depend on the country</source>
        <translation>финансовый год; его месяцы зависят от страны</translation>
    </message>
    <message>
        <source>reporter inferred from the ministry that gave the figures</source>
        <translation>отчитывающаяся страна по ведомству, давшему данные</translation>
    </message>
    <message>
        <source>reporter inferred from the statistics cited</source>
        <translation>отчитывающаяся страна по названной статистике</translation>
    </message>
    <message>
        <source>reporter assumed: the first of the two parties</source>
        <translation>отчитывающаяся страна предположительно: первая из двух сторон</translation>
    </message>
    <message>
        <source>whose exports these are is not stated</source>
        <translation>не указано, чей это экспорт</translation>
    </message>
    <message>
        <source>the partner is named in the sentence</source>
        <translation>партнёр назван в предложении</translation>
    </message>
    <message>
        <source>the other of the two parties</source>
        <translation>вторая из двух сторон</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>currency taken from the figure before</source>
        <translation>валюта по предыдущему показателю</translation>
    </message>
    <message>
        <source>no currency stated</source>
        <translation>валюта не указана</translation>
    </message>
    <message>
        <source>no period stated</source>
        <translation>период не указан</translation>
    </message>
    <message>
        <source>scale shared with the figure beside it</source>
        <translation>разряд общий с соседним показателем</translation>
    </message>
    <message>
        <source>period carried over from an earlier sentence</source>
        <translation>период из предыдущего предложения</translation>
    </message>
    <message>
        <source>period given in a note for all figures</source>
        <translation>период указан в примечании ко всем данным</translation>
    </message>
    <message>
        <source>flow carried over from the figure before</source>
        <translation>поток по предыдущему показателю</translation>
    </message>
    <message>
        <source>no word tells the flow: supposed from what stands around</source>
        <translation>слова о потоке нет: предположен по окружению</translation>
    </message>
    <message>
        <source>the word for the flow stands far from the figure</source>
        <translation>слово о потоке стоит далеко от показателя</translation>
    </message>
    <message>
        <source>no place is told</source>
        <translation>место не названо</translation>
    </message>
    <message>
        <source>no day is told</source>
        <translation>день не указан</translation>
    </message>
    <message>
        <source>only who, when and where tell that it was a meeting</source>
        <translation>о встрече говорят только участники, время и место</translation>
    </message>
    <message>
        <source>only the headline tells of it</source>
        <translation>упомянуто только в заголовке</translation>
    </message>
    <message>
        <source>the day is taken from the dateline</source>
        <translation>день взят из строки с местом и датой</translation>
    </message>
    <message>
        <source>the day is told in another sentence</source>
        <translation>день назван в другом предложении</translation>
    </message>
    <message>
        <source>the place is told in another sentence</source>
        <translation>место названо в другом предложении</translation>
    </message>
    <message>
        <source>only the country is told, no city</source>
        <translation>названа только страна, города нет</translation>
    </message>
    <message>
        <source>it takes place in a third country</source>
        <translation>проходит в третьей стране</translation>
    </message>
    <message>
        <source>a third country is named in the sentence</source>
        <translation>в предложении названа третья страна</translation>
    </message>
    <message>
        <source>the sentence names neither country</source>
        <translation>в предложении не названа ни одна из двух стран</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ещё предстоит</translation>
    </message>
    <message>
        <source>meetings and visits are misread more often than sessions</source>
        <translation>встречи и визиты читаются неверно чаще, чем заседания</translation>
    </message>
    <message>
        <source>for which country is not told</source>
        <translation>не сказано, от какой страны</translation>
    </message>
    <message>
        <source>only a change is told, no amount</source>
        <translation>названо только изменение, без суммы</translation>
    </message>
    <message>
        <source>with whom is not stated</source>
        <translation>не сказано, с кем</translation>
    </message>
    <message>
        <source>told beside money that is no trade</source>
        <translation>названо рядом с деньгами, не относящимися к торговле</translation>
    </message>
    <message>
        <source>taken as a part: the article gives a larger amount for the same flow</source>
        <translation>принято за часть: в статье для того же потока названа большая сумма</translation>
    </message>
    <message>
        <source>the separator can be read in two ways</source>
        <translation>разделитель можно прочитать двояко</translation>
    </message>
    <message>
        <source>money that is no trade</source>
        <translation>деньги, но не торговля</translation>
    </message>
    <message>
        <source>given as approximate</source>
        <translation>дано приблизительно</translation>
    </message>
    <message>
        <source>confirmed by the arithmetic</source>
        <translation>подтверждено расчётом</translation>
    </message>
    <message>
        <source>named in the same sentence</source>
        <translation>названо в том же предложении</translation>
    </message>
    <message>
        <source>known by name; the article does not say it</source>
        <translation>известно по имени; в статье не сказано</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>названо в другом месте статьи</translation>
    </message>
    <message>
        <source>the place is named</source>
        <translation>место названо</translation>
    </message>
    <message>
        <source>the country of the city</source>
        <translation>страна города</translation>
    </message>
    <message>
        <source>by the country of the speaker</source>
        <translation>по стране говорящего</translation>
    </message>
    <message>
        <source>the speaker is named beside the quotation</source>
        <translation>говорящий назван рядом с цитатой</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
</context>
<context>
    <name>ReconciliationSheet</name>
    <message>
        <source>Both sides’ figures</source>
        <translation>Данные обеих сторон</translation>
    </message>
    <message>
        <source>Compare two currencies at ECB reference rates, average of the period</source>
        <translation>Сравнивать две валюты по справочным курсам ЕЦБ, среднее за период</translation>
    </message>
    <message>
        <source>Periods that both sides report</source>
        <translation>Периоды, за которые отчитались обе стороны</translation>
    </message>
    <message>
        <source>No period has figures of both sides yet.</source>
        <translation>Периодов с данными обеих сторон пока нет.</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Копировать с источниками</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Tick what you hold to be a reason for this gap</source>
        <translation>Отметьте то, что считаете причиной расхождения</translation>
    </message>
    <message>
        <source>Your note on this gap</source>
        <translation>Ваша заметка о расхождении</translation>
    </message>
    <message>
        <source>Portion marks in print</source>
        <translation>Грифы абзацев в печати</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Расхождение: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no portion mark</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <comment>portion mark</comment>
        <translation>Данные: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>portion mark</comment>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Reasons for %1</source>
        <translation>Причины: %1</translation>
    </message>
    <message>
        <source>ticked by the officer</source>
        <translation>отмечено сотрудником</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>Файл «%1» пуст.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>В файле «%1» нет строк.</translation>
    </message>
    <message>
        <source>“%1” is not text, whatever its name says.</source>
        <translation>«%1» не текст, что бы ни говорило имя файла.</translation>
    </message>
    <message>
        <source>“%1” reads as no language in any encoding that is known here.</source>
        <translation>Файл «%1» ни в одной известной здесь кодировке не даёт текста ни на каком языке.</translation>
    </message>
    <message>
        <source>“%1” is a mail whose parts are nested too deep.</source>
        <translation>«%1» — письмо, части которого вложены друг в друга слишком глубоко.</translation>
    </message>
    <message>
        <source>“%1” is an Office document or archive (ZIP).</source>
        <translation>«%1» — документ Office или архив (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an empty archive (ZIP).</source>
        <translation>«%1» — пустой архив (ZIP).</translation>
    </message>
    <message>
        <source>“%1” is an evidence pack.</source>
        <translation>«%1» — пакет подтверждений.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document.</source>
        <translation>«%1» — документ Office старого формата.</translation>
    </message>
    <message>
        <source>“%1” is a rich text document (RTF).</source>
        <translation>«%1» — документ RTF.</translation>
    </message>
    <message>
        <source>“%1” is a picture.</source>
        <translation>«%1» — изображение.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file.</source>
        <translation>«%1» — сжатый файл.</translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>«%1» — архив.</translation>
    </message>
    <message>
        <source>“%1” is a database.</source>
        <translation>«%1» — база данных.</translation>
    </message>
    <message>
        <source>“%1” is a program.</source>
        <translation>«%1» — программа.</translation>
    </message>
    <message>
        <source>“%1” is XML data, not an article.</source>
        <translation>«%1» — данные XML, а не статья.</translation>
    </message>
    <message>
        <source>“%1” is JSON data, not an article.</source>
        <translation>«%1» — данные JSON, а не статья.</translation>
    </message>
    <message>
        <source>“%1” is a damaged PDF document.</source>
        <translation>«%1» — повреждённый документ PDF.</translation>
    </message>
    <message>
        <source>“%1” is a damaged Word document.</source>
        <translation>«%1» — повреждённый документ Word.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» защищён паролем.</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages, no text.</source>
        <translation>«%1» содержит только изображения страниц, без текста.</translation>
    </message>
    <message>
        <source>“%1” is a news feed without entries, or a damaged one.</source>
        <translation>«%1» — новостная лента без записей или повреждённая.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, more than an article holds.</source>
        <translation>Файл «%1» больше %2 МБ: таких больших статей не бывает.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» — папка.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file with text.</source>
        <translation>«%1» — устройство или канал, а не файл с текстом.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>Файла «%1» больше нет.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>У вас нет права читать «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Не удалось прочитать «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a network address.</source>
        <translation>«%1» — сетевой адрес.</translation>
    </message>
    <message>
        <source>“%1” is the name of a device, not a file.</source>
        <translation>«%1» — имя устройства, а не файл.</translation>
    </message>
    <message>
        <source>“%1” holds no text, only blanks.</source>
        <translation>В файле «%1» нет текста, одни пробелы.</translation>
    </message>
    <message>
        <source>“%1” is a sign-in page, not the article.</source>
        <translation>«%1» — страница входа, а не статья.</translation>
    </message>
    <message>
        <source>“%1” holds no article text; the page may fetch it when shown.</source>
        <translation>В файле «%1» нет текста статьи; возможно, страница загружает его при показе.</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 seconds to read and was stopped.</source>
        <translation>Чтение «%1» заняло больше %2 с и было остановлено.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it broke the process that was reading it.</source>
        <translation>Не удалось прочитать «%1»: при чтении процесс прервался.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>Импорт файла «%1» отменён.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>Файл «%1» пропущен.</translation>
    </message>
    <message>
        <source>“%1” is the open library itself.</source>
        <translation>«%1» — сама открытая библиотека.</translation>
    </message>
    <message>
        <source>“%1” met a fault in Briefing (%2).</source>
        <translation>На файле «%1» в Briefing произошла ошибка (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read: %2.</source>
        <translation>Не удалось прочитать папку «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and damaged.</source>
        <translation>Файл «%1» сжат и повреждён.</translation>
    </message>
    <message>
        <source>“%1”: it is packed and its end is missing.</source>
        <translation>Файл «%1» сжат, и его конца не хватает.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a table of trade figures holds.</source>
        <translation>Файл «%1» после распаковки больше любой таблицы о торговле.</translation>
    </message>
    <message>
        <source>“%1”: it unpacks to more than a workbook of trade figures holds.</source>
        <translation>Файл «%1» после распаковки больше любой книги с данными о торговле.</translation>
    </message>
    <message>
        <source>“%1”: it is protected by a password.</source>
        <translation>Файл «%1» защищён паролем.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook that can be read.</source>
        <translation>«%1» — не книга, которую можно прочитать.</translation>
    </message>
    <message>
        <source>“%1”: it is no workbook, or not all of it is there.</source>
        <translation>«%1» — не книга, или файл неполон.</translation>
    </message>
    <message>
        <source>“%1”: line %2 holds a character that no table has (NUL).</source>
        <translation>«%1»: в строке %2 есть знак, которого в таблицах не бывает (NUL).</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 characters.</source>
        <translation>«%1»: в строке %2 больше %3 знаков.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has more than %3 columns.</source>
        <translation>«%1»: в строке %2 больше %3 столбцов.</translation>
    </message>
    <message>
        <source>“%1”: line %2 has a cell of more than %3 characters, or a quote that does not close.</source>
        <translation>«%1»: в строке %2 ячейка длиннее %3 знаков или незакрытые кавычки.</translation>
    </message>
    <message>
        <source>“%1”: the quotes do not close from line %2 on.</source>
        <translation>«%1»: начиная со строки %2 кавычки не закрыты.</translation>
    </message>
    <message>
        <source>“%1”: behind line %2 it holds a byte that does not fit its encoding (%3).</source>
        <translation>«%1»: после строки %2 есть байт, не подходящий к кодировке (%3).</translation>
    </message>
    <message>
        <source>“%1”: line %2, column %3 holds a byte that does not fit its encoding (%4).</source>
        <translation>«%1»: в строке %2, столбце %3 есть байт, не подходящий к кодировке (%4).</translation>
    </message>
    <message>
        <source>“%1”: the header has the column “%2” twice.</source>
        <translation>«%1»: в шапке дважды столбец «%2».</translation>
    </message>
    <message>
        <source>“%1”: line %2 has %3 cells where the header has %4.</source>
        <translation>«%1»: в строке %2 ячеек %3, а в шапке %4.</translation>
    </message>
    <message>
        <source>“%1” stops in the middle of line %2; it may be incomplete.</source>
        <translation>«%1» обрывается посреди строки %2; возможно, файл неполон.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table; perhaps you had to sign in.</source>
        <translation>«%1» — веб-страница, а не таблица; возможно, нужно было войти.</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service refused the query because its answer would be too big (413).</source>
        <translation>В файле «%1» нет данных: служба отклонила запрос, ответ был бы слишком велик (413).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: the service had been asked too often (429).</source>
        <translation>В файле «%1» нет данных: к службе обращались слишком часто (429).</translation>
    </message>
    <message>
        <source>“%1” holds no figures: no data matched the query.</source>
        <translation>В файле «%1» нет данных: по запросу ничего не нашлось.</translation>
    </message>
    <message>
        <source>“%1” holds no figures but an error of the service: %2.</source>
        <translation>В файле «%1» не данные, а ошибка службы: %2.</translation>
    </message>
    <message>
        <source>“%1” has no known header and more than %2 rows.</source>
        <translation>У файла «%1» неизвестная шапка и больше %2 строк.</translation>
    </message>
    <message>
        <source>“%1”, line 1: its words are in no known encoding.</source>
        <translation>«%1», строка 1: неизвестная кодировка.</translation>
    </message>
    <message>
        <source>“%1”, line 1: no known layout has the columns %2.</source>
        <translation>«%1», строка 1: неизвестный набор столбцов: %2.</translation>
    </message>
    <message>
        <source>“%1”: no sheet (%2) has a known layout.</source>
        <translation>«%1»: ни у одного листа (%2) нет известного вида.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a table of GENESIS-Online as it is printed, with headings among its rows.</source>
        <translation>«%1», строка 1: таблица GENESIS-Online в печатном виде, с заголовками между строками.</translation>
    </message>
    <message>
        <source>“%1”, line 1: an SDMX table of another office than Eurostat, with the columns %2.</source>
        <translation>«%1», строка 1: таблица SDMX не Евростата, а другого ведомства, со столбцами %2.</translation>
    </message>
    <message>
        <source>“%1”, line 1: a bulk file of Comext by product and procedure, which holds no totals.</source>
        <translation>«%1», строка 1: массовый файл Comext по товарам и режимам, без итогов.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: a Eurostat table without a partner country, a reporter and a flow.</source>
        <translation>«%1», лист «%2», строка %3: таблица Евростата без страны-партнёра, отчитывающейся страны и потока.</translation>
    </message>
    <message>
        <source>“%1”: %2: “%3”, “%4” is not understood.</source>
        <translation>«%1»: %2: непонятно «%3», «%4».</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports.</source>
        <translation>«%1»: %2 и %3 обе дают экспорт.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports.</source>
        <translation>«%1»: %2 и %3 обе дают импорт.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give exports of %4 to %5.</source>
        <translation>«%1»: %2 и %3 обе дают экспорт за %4 – %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 and %3 both give imports of %4 to %5.</source>
        <translation>«%1»: %2 и %3 обе дают импорт за %4 – %5.</translation>
    </message>
    <message>
        <source>“%1”: %2 (“%3”) and %4 (“%5”) differ, and only one of the two columns can be read.</source>
        <translation>«%1»: %2 («%3») и %4 («%5») различаются, а прочесть можно только один из двух столбцов.</translation>
    </message>
    <message>
        <source>“%1”: %2: rows of one period differ in the column “%3”, which is not understood (“%4”, “%5”).</source>
        <translation>«%1»: %2: строки одного периода различаются в столбце «%3», который непонятен («%4», «%5»).</translation>
    </message>
    <message>
        <source>“%1” holds JSON, not a table in a layout that Briefing reads.</source>
        <translation>«%1» содержит JSON, а не таблицу известного Briefing вида.</translation>
    </message>
    <message>
        <source>“%1”: it is no whole JSON: line %2, column %3.</source>
        <translation>«%1» — неполный JSON: строка %2, столбец %3.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing.</source>
        <translation>Файл «%1» – JSON известного вида, в котором не хватает частей.</translation>
    </message>
    <message>
        <source>“%1” is JSON of a known kind with parts missing (“%2”).</source>
        <translation>Файл «%1» – JSON известного вида, в котором не хватает частей («%2»).</translation>
    </message>
    <message>
        <source>“%1”: it has no “%2”, a part that every JSON-stat table has.</source>
        <translation>Файл «%1»: в нём нет «%2» – части, которая есть в каждой таблице JSON-stat.</translation>
    </message>
    <message>
        <source>“%1”: its dimensions do not fit its sizes.</source>
        <translation>Файл «%1»: его измерения не соответствуют указанным размерам.</translation>
    </message>
    <message>
        <source>“%1”: it lists %2 values for a table of %3 cells.</source>
        <translation>Файл «%1»: в нём %2 значений для таблицы из %3 ячеек.</translation>
    </message>
    <message>
        <source>“%1”: value %2 lies outside the table.</source>
        <translation>Файл «%1»: значение %2 лежит вне таблицы.</translation>
    </message>
    <message>
        <source>“%1” is too large for JSON.</source>
        <translation>Файл «%1» слишком велик для JSON.</translation>
    </message>
    <message>
        <source>“%1” is a Eurostat or SDMX table without a partner country, a reporter and a flow.</source>
        <translation>«%1» — таблица Евростата или SDMX без страны-партнёра, отчитывающейся страны и потока.</translation>
    </message>
    <message>
        <source>“%1” is a list of codes without trade figures; Briefing knows these codes.</source>
        <translation>«%1» — список кодов без данных о торговле; эти коды Briefing знает.</translation>
    </message>
    <message>
        <source>“%1”: sheet “%2” has more than %3 rows or %4 columns.</source>
        <translation>«%1»: на листе «%2» больше %3 строк или %4 столбцов.</translation>
    </message>
    <message>
        <source>“%1” has the right columns and no rows to take.</source>
        <translation>В файле «%1» нужные столбцы, но брать нечего.</translation>
    </message>
    <message>
        <source>“%1”: it holds only parts of the trade (%2), not all of it.</source>
        <translation>«%1»: в файле только части торговли (%2), а не вся.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — не файл.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), so it is no library.</source>
        <translation>Файл %1 пуст (0 байт), это не библиотека.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>Читать %1 не разрешено.</translation>
    </message>
    <message>
        <source>%1 is not a Briefing library.</source>
        <translation>%1 — не библиотека Briefing.</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>Файл %1 принадлежит другой программе.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Briefing (library version %2, this program knows %3).</source>
        <translation>Файл %1 записан более новой версией Briefing (версия библиотеки %2, эта программа знает %3).</translation>
    </message>
    <message>
        <source>%1 is damaged: its version is lost.</source>
        <translation>Файл %1 повреждён: версия утрачена.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut short.</source>
        <translation>Файл %1 повреждён: он обрезан.</translation>
    </message>
    <message>
        <source>%1 is damaged: its contents do not hold together.</source>
        <translation>Файл %1 повреждён: содержимое не согласуется.</translation>
    </message>
    <message>
        <source>No room left on the disk of %1.</source>
        <translation>На диске с файлом %1 не осталось места.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written to.</source>
        <translation>Запись в %1 или в его папку не разрешена.</translation>
    </message>
    <message>
        <source>%1 could not be made: its folder may not be written to.</source>
        <translation>Не удалось создать %1: запись в эту папку не разрешена.</translation>
    </message>
    <message>
        <source>%1 is of an older version and may not be written to.</source>
        <translation>Файл %1 старой версии, и запись в него не разрешена.</translation>
    </message>
    <message>
        <source>%1 is the open library itself.</source>
        <translation>%1 — сама открытая библиотека.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>Файл %1 открыт только для чтения.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>Файл %1 заблокирован другой программой.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Не удаётся открыть %1.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>Не удалось прочитать или записать %1.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Библиотеки %1 нет.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while open.</source>
        <translation>Файл %1 удалён или перемещён, пока был открыт.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while open.</source>
        <translation>Файл %1 заменён другим, пока был открыт.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Тем временем это изменили в другом месте.</translation>
    </message>
    <message>
        <source>What was issued is not in %1 as it was issued.</source>
        <translation>Выпущенный документ хранится в %1 не в том виде, в каком был выпущен.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>Файл %1 пуст (0 байт).</translation>
    </message>
    <message>
        <source>%1 is no evidence pack, or is cut short.</source>
        <translation>%1 — не пакет подтверждений, или файл обрезан.</translation>
    </message>
    <message>
        <source>%1 was altered after it was sealed, or is damaged (%2).</source>
        <translation>Файл %1 изменён после запечатывания или повреждён (%2).</translation>
    </message>
    <message>
        <source>%1 was made by a newer Briefing (pack version %2, this program knows %3); update the program.</source>
        <translation>Файл %1 создан более новой версией Briefing (версия пакета %2, эта программа знает %3); обновите программу.</translation>
    </message>
    <message>
        <source>Articles are read as text (.txt), web page (.html), Word document (.docx), PDF, mail (.eml) or news feed (RSS, Atom), trade figures as CSV, TSV, JSON, XML (CompactData) or workbook (.xlsx, .xlsm, .xlsb, .xls, .ods), packed tables as .gz; save it as one of these.</source>
        <translation>Статьи читаются как текст (.txt), веб-страница (.html), документ Word (.docx), PDF, письмо (.eml) или новостная лента (RSS, Atom), данные о торговле — как CSV, TSV, JSON, XML (CompactData) или книга (.xlsx, .xlsm, .xlsb, .xls, .ods), сжатые таблицы — как .gz; сохраните файл в одном из этих форматов.</translation>
    </message>
    <message>
        <source>Open it by itself with Briefing; there it can be added to your library.</source>
        <translation>Откройте его отдельно в Briefing: там его можно добавить в вашу библиотеку.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Сохраните или скачайте его заново.</translation>
    </message>
    <message>
        <source>Save the part you need as a file of its own.</source>
        <translation>Сохраните нужную часть отдельным файлом.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Выберите файлы в ней.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Проверьте, не перемещён ли он и не переименован ли.</translation>
    </message>
    <message>
        <source>Ask its owner or copy it first.</source>
        <translation>Обратитесь к владельцу или сначала скопируйте файл.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and open it there.</source>
        <translation>Скопируйте файл на этот компьютер и откройте его там.</translation>
    </message>
    <message>
        <source>Rename the file and open it again.</source>
        <translation>Переименуйте файл и откройте его снова.</translation>
    </message>
    <message>
        <source>Sign in with the browser and save the article itself.</source>
        <translation>Войдите в браузере и сохраните саму статью.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save the message inside, or its attachment, as a file of its own.</source>
        <translation>Откройте его в почтовой программе и сохраните вложенное письмо или приложенный файл отдельным файлом.</translation>
    </message>
    <message>
        <source>Open it in the browser and save it from there, or copy its text into a file.</source>
        <translation>Откройте её в браузере и сохраните оттуда или скопируйте текст в файл.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Сохраните статью как простой текст и откройте его.</translation>
    </message>
    <message>
        <source>Nothing of it was imported.</source>
        <translation>Из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>Из неё ничего не импортировано.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Скачайте его заново.</translation>
    </message>
    <message>
        <source>Download it again, or as CSV.</source>
        <translation>Скачайте его заново или в формате CSV.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it and save it as UTF-8 text.</source>
        <translation>Откройте его в программе, в которой он был записан, и сохраните как текст UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it yourself first.</source>
        <translation>Сначала распакуйте его сами.</translation>
    </message>
    <message>
        <source>Save the sheet you need as CSV.</source>
        <translation>Сохраните нужный лист как CSV.</translation>
    </message>
    <message>
        <source>Open it, remove the password and save it again.</source>
        <translation>Откройте его, снимите пароль и сохраните снова.</translation>
    </message>
    <message>
        <source>Have its text recognised by a scanning program and open that.</source>
        <translation>Распознайте текст программой сканирования и откройте результат.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Откройте её в табличном редакторе и сохраните снова.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Скопируйте или скачайте файл заново.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Сохраните его снова как CSV.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Сохраните его снова в UTF-8.</translation>
    </message>
    <message>
        <source>This is no trade table.</source>
        <translation>Это не таблица о торговле.</translation>
    </message>
    <message>
        <source>Keep the columns you need.</source>
        <translation>Оставьте нужные столбцы.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Переименуйте или удалите один из них.</translation>
    </message>
    <message>
        <source>Download the table again.</source>
        <translation>Скачайте таблицу заново.</translation>
    </message>
    <message>
        <source>Ask for fewer partners, products or years and download it again.</source>
        <translation>Запросите меньше партнёров, товаров или лет и скачайте заново.</translation>
    </message>
    <message>
        <source>Wait a minute and download it again.</source>
        <translation>Подождите минуту и скачайте заново.</translation>
    </message>
    <message>
        <source>Check the countries, the flow and the years.</source>
        <translation>Проверьте страны, поток и годы.</translation>
    </message>
    <message>
        <source>Keep the rows you need, or use the columns of a Briefing export.</source>
        <translation>Оставьте нужные строки или возьмите столбцы выгрузки Briefing.</translation>
    </message>
    <message>
        <source>Give it one column for the period and one each for exports and imports, or use the columns of a Briefing export.</source>
        <translation>Сделайте столбец для периода и по столбцу для экспорта и импорта или возьмите столбцы выгрузки Briefing.</translation>
    </message>
    <message>
        <source>Download it as CSV.</source>
        <translation>Скачайте его как CSV.</translation>
    </message>
    <message>
        <source>Download trade by partner (Comext DS-045409) instead.</source>
        <translation>Скачайте вместо неё торговлю по партнёрам (Comext DS-045409).</translation>
    </message>
    <message>
        <source>Download trade by partner for the product TOTAL (DS-045409) instead.</source>
        <translation>Скачайте вместо него торговлю по партнёрам для товара TOTAL (DS-045409).</translation>
    </message>
    <message>
        <source>Choose these dimensions in the data browser and download it again.</source>
        <translation>Выберите эти измерения в браузере данных и скачайте её снова.</translation>
    </message>
    <message>
        <source>Download the table from Trade Map again in English, with yearly values.</source>
        <translation>Скачайте таблицу с Trade Map снова на английском, с годовыми значениями.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading what it is of.</source>
        <translation>Оставьте один из двух столбцов или скажите в каждом заголовке, о чём он.</translation>
    </message>
    <message>
        <source>Download it with all exports and imports: in UN Comtrade the flows M and X, in Comext the statistical procedure TOTAL.</source>
        <translation>Скачайте его со всем экспортом и импортом: в UN Comtrade потоки M и X, в Comext статистическую процедуру TOTAL.</translation>
    </message>
    <message>
        <source>Keep one of the two columns, or say in each heading which period or unit it is of.</source>
        <translation>Оставьте один из двух столбцов или укажите в каждом заголовке период или единицу.</translation>
    </message>
    <message>
        <source>Name it partner or product, or keep one row for each period.</source>
        <translation>Назовите его партнёром или товаром либо оставьте по одной строке на период.</translation>
    </message>
    <message>
        <source>Download it as flat file (ffcsv) instead.</source>
        <translation>Скачайте её как плоский файл (ffcsv).</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Импортировать нечего.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Выберите файл библиотеки.</translation>
    </message>
    <message>
        <source>Restore it from a copy or choose another file.</source>
        <translation>Восстановите его из копии или выберите другой файл.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Запросите доступ к нему.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose a Briefing library.</source>
        <translation>Выберите библиотеку Briefing.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Чтобы его открыть, обновите программу.</translation>
    </message>
    <message>
        <source>It was not changed; restore it from a copy, or run the check.</source>
        <translation>Он не изменён; восстановите его из копии или запустите проверку.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Ничего не изменено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Скопируйте её в свою папку.</translation>
    </message>
    <message>
        <source>Close that program or wait, then try again.</source>
        <translation>Закройте ту программу или подождите и повторите.</translation>
    </message>
    <message>
        <source>See that its folder exists and may be read.</source>
        <translation>Проверьте, что папка существует и доступна для чтения.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>Copy it first.</source>
        <translation>Сначала скопируйте его.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Nothing was written; put it back.</source>
        <translation>Ничего не записано; верните его на место.</translation>
    </message>
    <message>
        <source>Nothing was written; open it again.</source>
        <translation>Ничего не записано; откройте его снова.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look again and repeat.</source>
        <translation>Ничего не перезаписано; посмотрите ещё раз и повторите.</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>Ищите его в резервной копии.</translation>
    </message>
    <message>
        <source>Nothing of it was opened; ask its sender for it again.</source>
        <translation>Ничего из него не открыто; запросите его у отправителя снова.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>in %1</source>
        <translation>в факте: %1</translation>
    </message>
    <message>
        <source>in another article’s fact</source>
        <translation>в факте другой статьи</translation>
    </message>
    <message>
        <source>mirror %1 higher</source>
        <translation>зеркало выше на %1</translation>
    </message>
    <message>
        <source>mirror %1 lower</source>
        <translation>зеркало ниже на %1</translation>
    </message>
    <message>
        <source>no split given</source>
        <translation>разбивка не дана</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>год по контексту</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>дата по контексту</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>часть: %1</translation>
    </message>
    <message>
        <source>named twice</source>
        <translation>названо дважды</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>названо раз: %1</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждённые</translation>
    </message>
    <message>
        <source>Mentions, no decision needed</source>
        <translation>Упоминания, решение не нужно</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Объединённые с другими</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 higher (%3).</source>
        <translation>%1: зеркальное значение %2, выше на %3.</translation>
    </message>
    <message>
        <source>%1: mirror figure %2 lower (%3).</source>
        <translation>%1: зеркальное значение %2, ниже на %3.</translation>
    </message>
    <message>
        <source>%1: %2 higher (%3).</source>
        <translation>%1: %2, выше на %3.</translation>
    </message>
    <message>
        <source>%1: %2 lower (%3).</source>
        <translation>%1: %2, ниже на %3.</translation>
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
        <translation>Проверить факты</translation>
    </message>
    <message>
        <source>Confirm them…</source>
        <translation>Подтвердить их…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Mark as conflict</source>
        <translation>Отметить расхождение</translation>
    </message>
    <message>
        <source>Print both figures with a note</source>
        <translation>Печатать оба значения с примечанием</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Confirm and go to next</source>
        <translation>Подтвердить и далее</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Снова разделить</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>Needs review %1</source>
        <translation>На проверку: %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Отклонённые: %1</translation>
    </message>
    <message>
        <source>%1 of %2 need a decision. Every row keeps its sentence.</source>
        <translation>Ждут решения: %1 из %2. Всё с цитатами.</translation>
    </message>
    <message>
        <source>1 fact is borne out by the checks.</source>
        <translation>1 факт подтверждён проверками.</translation>
    </message>
    <message>
        <source>%1 facts are borne out by the checks.</source>
        <translation>Подтверждено проверками: %1.</translation>
    </message>
    <message>
        <source>No facts were found in this article. Select words in the text and press 1 to 6 to add one.</source>
        <translation>Фактов в статье не найдено. Выделите слова в тексте и нажмите от 1 до 6, чтобы добавить факт.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Ничего не отклонено.</translation>
    </message>
    <message>
        <source>Every fact of this article is decided.</source>
        <translation>По всем фактам статьи принято решение.</translation>
    </message>
    <message>
        <source>No fact of this article needs a decision.</source>
        <translation>Ни один факт статьи не требует решения.</translation>
    </message>
    <message>
        <source>Part into a person of their own</source>
        <translation>Выделить как отдельного человека</translation>
    </message>
    <message>
        <source>Another article of the dossier has facts to decide.</source>
        <translation>В другой статье досье есть факты, ждущие решения.</translation>
    </message>
    <message>
        <source>%1 other articles of the dossier have facts to decide.</source>
        <translation>Других статей досье с фактами, ждущими решения: %1.</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Факт %1 из %2</translation>
    </message>
    <message>
        <source>%1: this article gives two figures</source>
        <translation>%1: в этой статье две разные цифры</translation>
    </message>
    <message>
        <source>%1: two sources disagree</source>
        <translation>%1: два источника расходятся</translation>
    </message>
    <message>
        <source>Keep the article’s figure</source>
        <translation>Оставить значение статьи</translation>
    </message>
    <message>
        <source>Use the mirror figure</source>
        <translation>Взять зеркальное значение</translation>
    </message>
    <message>
        <source>Use the other figure</source>
        <translation>Взять другое значение</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Facts to review</source>
        <translation>Факты на проверку</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Eurostat (Comext)</source>
        <translation>Евростат (Comext)</translation>
    </message>
    <message>
        <source>UN Comtrade</source>
        <translation>UN Comtrade</translation>
    </message>
    <message>
        <source>It cannot be reached. The figures in the library stay as they are.</source>
        <translation>Служба недоступна. Данные в библиотеке остаются как есть.</translation>
    </message>
    <message>
        <source>It could not show that it is the service asked; nothing was sent.</source>
        <translation>Служба не подтвердила свою подлинность; ничего не отправлено.</translation>
    </message>
    <message>
        <source>It does not take the key. See Preferences ▸ Sources.</source>
        <translation>Служба не принимает ключ. См. Настройки ▸ Источники.</translation>
    </message>
    <message>
        <source>The requests of the day are used up.</source>
        <translation>Запросы на сегодня исчерпаны.</translation>
    </message>
    <message>
        <source>It asks to wait before it is asked again.</source>
        <translation>Служба просит подождать до следующего запроса.</translation>
    </message>
    <message>
        <source>It refuses the request as too big. Ask for fewer years.</source>
        <translation>Служба считает запрос слишком большим. Запросите меньше лет.</translation>
    </message>
    <message>
        <source>It takes too long to answer. Try again later.</source>
        <translation>Служба отвечает слишком долго. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Its answer broke off. Try again later.</source>
        <translation>Ответ оборвался. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Its answer is larger than any that was asked for; it was not taken.</source>
        <translation>Ответ больше любого ожидаемого; он не принят.</translation>
    </message>
    <message>
        <source>It answered with something that is no table of figures.</source>
        <translation>Ответ – не таблица показателей.</translation>
    </message>
    <message>
        <source>It sends elsewhere; that address was not asked.</source>
        <translation>Служба отсылает на другой адрес; он не запрашивался.</translation>
    </message>
    <message>
        <source>It does not understand the request.</source>
        <translation>Служба не понимает запрос.</translation>
    </message>
    <message>
        <source>It has a fault of its own. Try again later.</source>
        <translation>Ошибка на стороне службы. Попробуйте позже.</translation>
    </message>
    <message>
        <source>It has no figures of these two countries.</source>
        <translation>У службы нет данных этих двух стран.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Отменено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Its answer could not be read.</source>
        <translation>Не удалось прочитать ответ.</translation>
    </message>
    <message>
        <source>Rows of its answer wait for yours.</source>
        <translation>Строки ответа ждут вашего решения.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>1 new figure</source>
        <translation>1 новое значение</translation>
    </message>
    <message numerus="yes">
        <source>%n new figures</source>
        <translation>
            <numerusform>%n новое значение</numerusform>
            <numerusform>%n новых значения</numerusform>
            <numerusform>%n новых значений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 revised</source>
        <comment>12 new figures, 2 revised</comment>
        <translation>%1, пересмотрено: %2</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ещё не запрашивалось.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>26 Nov 2026, 14:05: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Не раньше: %1.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Сообщение: «%1»</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>До этого: %1.</translation>
    </message>
    <message>
        <source>Last full answer: %1.</source>
        <translation>Последний полный ответ: %1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Your name, for reviewed facts</source>
        <translation>Ваше имя, для проверенных фактов</translation>
    </message>
    <message>
        <source>Language of the window (from the next start)</source>
        <translation>Язык окна (со следующего запуска)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Open the last dossier at start</source>
        <translation>Открывать при запуске последнее досье</translation>
    </message>
    <message>
        <source>Show key passages only</source>
        <translation>Показывать только ключевые места</translation>
    </message>
    <message>
        <source>Show facts in the margin</source>
        <translation>Показывать факты на полях</translation>
    </message>
    <message>
        <source>Show rejected facts</source>
        <translation>Показывать отклонённые факты</translation>
    </message>
    <message>
        <source>Two sources conflict above</source>
        <translation>Два источника расходятся свыше</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
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
        <translation>Язык страницы</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Итальянский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нидерландский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Гриф на каждой странице</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Always show keyboard focus</source>
        <translation>Всегда показывать фокус клавиатуры</translation>
    </message>
    <message>
        <source>Reading paper</source>
        <translation>Бумага для чтения</translation>
    </message>
    <message>
        <source>Same as theme</source>
        <translation>Как тема</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Work offline: ask no source</source>
        <translation>Работать без сети: не запрашивать источники</translation>
    </message>
    <message>
        <source>Ask Eurostat (Comext)</source>
        <translation>Запрашивать Евростат (Comext)</translation>
    </message>
    <message>
        <source>Sent to ec.europa.eu: the two countries and the years; the service also sees this computer’s network address.</source>
        <translation>На ec.europa.eu отправляются две страны и годы; служба видит и сетевой адрес этого компьютера.</translation>
    </message>
    <message>
        <source>Ask UN Comtrade</source>
        <translation>Запрашивать UN Comtrade</translation>
    </message>
    <message>
        <source>Sent to comtradeapi.un.org: the two countries, the years and your key, if you enter one; the service also sees this computer’s network address.</source>
        <translation>На comtradeapi.un.org отправляются две страны, годы и ваш ключ, если он введён; служба видит и сетевой адрес этого компьютера.</translation>
    </message>
    <message>
        <source>Key for UN Comtrade</source>
        <translation>Ключ для UN Comtrade</translation>
    </message>
    <message>
        <source>Optional. Kept in the settings file on this computer, never in a library or an export. Without a key every year and month is a request of its own.</source>
        <translation>Необязательно. Хранится в файле настроек на этом компьютере, но не в библиотеке и не в экспорте. Без ключа каждый год и месяц – отдельный запрос.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запрашивать снова</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Только по команде</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>While Briefing is open, for dossiers whose figures you have got once with Chart ▸ Get figures now…</source>
        <translation>Пока Briefing открыт, для досье, данные которых вы однажды получили через График ▸ Получить данные сейчас…</translation>
    </message>
    <message>
        <source>Years to ask for</source>
        <translation>За сколько лет</translation>
    </message>
    <message>
        <source>Months as well as years</source>
        <translation>Помимо лет также месяцы</translation>
    </message>
    <message>
        <source>Goods by HS chapter too</source>
        <translation>Также товары по группам ГС</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>national statistics, %1</source>
        <translation>национальная статистика, %1</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of Kazakhstan</source>
        <translation>Бюро национальной статистики Казахстана</translation>
    </message>
    <message>
        <source>Eurostat (Comext)</source>
        <translation>Евростат (Comext)</translation>
    </message>
    <message>
        <source>Eurostat</source>
        <translation>Евростат</translation>
    </message>
    <message>
        <source>Federal Statistical Office of Germany</source>
        <translation>Федеральное статистическое ведомство Германии</translation>
    </message>
    <message>
        <source>UN Comtrade</source>
        <translation>UN Comtrade</translation>
    </message>
    <message>
        <source>World Bank WITS</source>
        <translation>Всемирный банк, WITS</translation>
    </message>
    <message>
        <source>IMF, trade in goods</source>
        <translation>МВФ, торговля товарами</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade</source>
        <translation>МВФ, направления торговли</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>собственные данные</translation>
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
        <translation>ОЭСР, сбалансированная торговля</translation>
    </message>
    <message>
        <source>OECD, balanced trade, adjusted for re-exports</source>
        <translation>ОЭСР, сбалансированная торговля с поправкой на реэкспорт</translation>
    </message>
    <message>
        <source>OECD, bilateral trade</source>
        <translation>ОЭСР, двусторонняя торговля</translation>
    </message>
    <message>
        <source>Statistics Canada</source>
        <translation>Статистическое управление Канады</translation>
    </message>
    <message>
        <source>WTO</source>
        <translation>ВТО</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Both sides’ figures (Ctrl+Shift+M)</source>
        <translation>Данные обеих сторон (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Whole period (Home)</source>
        <translation>Весь период (Home)</translation>
    </message>
    <message>
        <source>Whose figures the chart shows</source>
        <translation>Чьи данные показывает график</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Asking %1</source>
        <translation>Запрос: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Eurostat: 12 new figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Следующая попытка: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>proposed</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменено</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed</source>
        <comment>17 proposed</comment>
        <translation>
            <numerusform>%1 не решён</numerusform>
            <numerusform>%1 не решены</numerusform>
            <numerusform>%1 не решено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed</source>
        <comment>17 confirmed</comment>
        <translation>
            <numerusform>%1 принят</numerusform>
            <numerusform>%1 приняты</numerusform>
            <numerusform>%1 принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited</source>
        <comment>17 edited</comment>
        <translation>
            <numerusform>%1 изменён</numerusform>
            <numerusform>%1 изменены</numerusform>
            <numerusform>%1 изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflict</source>
        <comment>17 conflict</comment>
        <translation>
            <numerusform>%1 спорный</numerusform>
            <numerusform>%1 спорных</numerusform>
            <numerusform>%1 спорных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>17 rejected</comment>
        <translation>
            <numerusform>%1 отклонён</numerusform>
            <numerusform>%1 отклонены</numerusform>
            <numerusform>%1 отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 superseded</source>
        <comment>17 superseded</comment>
        <translation>
            <numerusform>%1 заменён</numerusform>
            <numerusform>%1 заменены</numerusform>
            <numerusform>%1 заменено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Older word list</source>
        <translation>Прежний список слов</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>1 table waits</source>
        <translation>1 таблица ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%n tables wait</source>
        <translation>
            <numerusform>%n таблица ждёт</numerusform>
            <numerusform>%n таблицы ждут</numerusform>
            <numerusform>%n таблиц ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of it are not in the library until you answer</source>
        <translation>Часть строк попадёт в библиотеку только после вашего ответа</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>%1 selected in %2</source>
        <translation>Выбрано: %1 (%2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>хронология</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>график</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 факт</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>Факты (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>24 facts: 17 confirmed, 4 proposed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The only check agrees</source>
        <translation>Единственная проверка сходится</translation>
    </message>
    <message>
        <source>The only check does not agree</source>
        <translation>Единственная проверка не сходится</translation>
    </message>
    <message>
        <source>1 of %1 checks agrees</source>
        <translation>Проверок сошлось: 1 из %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks agree</source>
        <translation>Проверок сошлось: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figures differ between sources</source>
        <translation>
            <numerusform>≠ %n показатель расходится в источниках</numerusform>
            <numerusform>≠ %n показателя расходятся в источниках</numerusform>
            <numerusform>≠ %n показателей расходятся в источниках</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ 1 figure differs between sources</source>
        <translation>≠ 1 показатель расходится в источниках</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>expressed readiness</source>
        <translation>готовность</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>обсуждалось</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Template, second language, paper, ink and what is printed</source>
        <translation>Шаблон, второй язык, бумага, цвет и что печатается</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Печать или файл…</translation>
    </message>
    <message>
        <source>Close the summary (Ctrl+E)</source>
        <translation>Закрыть сводку (Ctrl+E)</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Гриф страниц</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Язык страницы</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Сводка, 2 стр.</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Сводка, 1 стр.</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Биографии</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Торговля, ½ стр.</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Данные обеих сторон</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
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
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Краткая сводка</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 страница</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>Биографии</translation>
    </message>
    <message>
        <source>Trade note</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Предложенные факты</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Print summary</source>
        <translation>Печать сводки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Out of date: the final page is shown once the reason is given.</source>
        <translation>Устарело: чистовик показывается, как только указана причина.</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Не удалось сверстать страницу. Подробности: %1</translation>
    </message>
    <message>
        <source>Save Word…</source>
        <translation>Сохранить Word…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save summary</source>
        <translation>Сохранить сводку</translation>
    </message>
    <message>
        <source>The page was issued, but the library could not note it: %1</source>
        <translation>Страница выдана, но библиотека не смогла это записать: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 may not be written to. Choose another folder.</source>
        <translation>Не удалось сохранить %1: в папку %2 нельзя писать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no room left in %2. Free some space.</source>
        <translation>Не удалось сохранить %1: в %2 нет места. Освободите место.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder %2 is not there. Choose another folder.</source>
        <translation>Не удалось сохранить %1: папки %2 нет. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 could not be saved: a folder of that name is in %2. Choose another name.</source>
        <translation>Не удалось сохранить %1: в %2 есть папка с таким именем. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>SummaryEditor</name>
    <message>
        <source>Summary, text</source>
        <translation>Сводка, текст</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Без грифа</translation>
    </message>
    <message>
        <source>Another mark…</source>
        <translation>Другой гриф…</translation>
    </message>
    <message>
        <source>Mark every paragraph %1</source>
        <translation>Гриф %1 каждому абзацу</translation>
    </message>
    <message>
        <source>Table and chart: %1</source>
        <translation>Таблица и график: %1</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Кто читает</translation>
    </message>
    <message>
        <source>Your desk or name</source>
        <translation>Ваш отдел или имя</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Какая встреча</translation>
    </message>
</context>
<context>
    <name>SummaryNotes</name>
    <message>
        <source>To know before printing</source>
        <translation>Что учесть перед печатью</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary, page</source>
        <translation>Сводка, страница</translation>
    </message>
    <message>
        <source>Page 1: %1 of %2 words</source>
        <translation>Страница 1, слов: %1 из %2</translation>
    </message>
    <message>
        <source>The page could not be laid out. Details: %1</source>
        <translation>Не удалось сверстать страницу. Подробности: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>1 fact is proposed. The print marks it.</source>
        <translation>1 факт только предложен. На печати он отмечен.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are proposed. The print marks them.</source>
        <translation>
            <numerusform>Предложенный факт: %n. На печати он отмечен.</numerusform>
            <numerusform>Предложенных факта: %n. На печати они отмечены.</numerusform>
            <numerusform>Предложенных фактов: %n. На печати они отмечены.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is disputed.</source>
        <translation>1 спорный факт.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are disputed.</source>
        <translation>
            <numerusform>%n спорный факт.</numerusform>
            <numerusform>%n спорных факта.</numerusform>
            <numerusform>%n спорных фактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check fails; the page says so.</source>
        <translation>1 проверка не сходится; на странице это сказано.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail; the page says so.</source>
        <translation>
            <numerusform>%n проверка не сходится; на странице это сказано.</numerusform>
            <numerusform>%n проверки не сходятся; на странице это сказано.</numerusform>
            <numerusform>%n проверок не сходятся; на странице это сказано.</numerusform>
        </translation>
    </message>
    <message>
        <source>No marking is set; the page says so.</source>
        <translation>Гриф не задан; на странице это сказано.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: shorten your own texts to come back to two.</source>
        <translation>
            <numerusform>%n страница: сократите свои тексты, чтобы осталось две.</numerusform>
            <numerusform>%n страницы: сократите свои тексты, чтобы осталось две.</numerusform>
            <numerusform>%n страниц: сократите свои тексты, чтобы осталось две.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character cannot be printed and appears as a box.</source>
        <translation>1 знак нельзя напечатать, вместо него будет рамка.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed and appear as boxes.</source>
        <translation>
            <numerusform>%n знак нельзя напечатать, вместо него будет рамка.</numerusform>
            <numerusform>%n знака нельзя напечатать, вместо них будут рамки.</numerusform>
            <numerusform>%n знаков нельзя напечатать, вместо них будут рамки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Файл PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Файл Word</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Файл Markdown</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Принтер…</translation>
    </message>
    <message>
        <source>Two-page summary</source>
        <translation>Сводка, 2 стр.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: leave out lines to come back to two.</source>
        <translation>
            <numerusform>%n страница: опустите строки, чтобы осталось две.</numerusform>
            <numerusform>%n страницы: опустите строки, чтобы осталось две.</numerusform>
            <numerusform>%n страниц: опустите строки, чтобы осталось две.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Summary, %n pages</source>
        <translation>
            <numerusform>Сводка, %n стр.</numerusform>
            <numerusform>Сводка, %n стр.</numerusform>
            <numerusform>Сводка, %n стр.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fact is unreviewed. Review it, or give a reason, which the page prints.</source>
        <translation>Не проверен 1 факт. Проверьте его или укажите причину, она печатается на странице.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are unreviewed. Review them, or give a reason, which the page prints.</source>
        <translation>
            <numerusform>Не проверен %n факт. Проверьте его или укажите причину, она печатается на странице.</numerusform>
            <numerusform>Не проверены %n факта. Проверьте их или укажите причину, она печатается на странице.</numerusform>
            <numerusform>Не проверено %n фактов. Проверьте их или укажите причину, она печатается на странице.</numerusform>
        </translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Сводка, 1 стр.</translation>
    </message>
    <message>
        <source>Speaking card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Biographical notes</source>
        <translation>Биографии</translation>
    </message>
    <message>
        <source>Trade note, half page</source>
        <translation>Торговля, ½ стр.</translation>
    </message>
    <message>
        <source>Both sides’ figures</source>
        <translation>Данные обеих сторон</translation>
    </message>
    <message>
        <source>Timeline sheet</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>On A3</source>
        <translation>На A3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Objectives, points, press line</source>
        <translation>Цели, тезисы, слова для прессы</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Таблица показателей</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Last round and people</source>
        <translation>Последний раунд и люди</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Общие сведения</translation>
    </message>
    <message>
        <source>Verification and gaps</source>
        <translation>Проверка и пробелы</translation>
    </message>
    <message>
        <source>Proposed facts</source>
        <translation>Предложенные факты</translation>
    </message>
    <message>
        <source>Final, no draft</source>
        <translation>Чистовик, не черновик</translation>
    </message>
    <message>
        <source>Reason, printed on the page</source>
        <translation>Причина, печатается на странице</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>%1 is not there any more, so nothing was printed. Choose another printer, or save as PDF.</source>
        <translation>%1 больше нет, поэтому ничего не напечатано. Выберите другой принтер или сохраните в PDF.</translation>
    </message>
    <message>
        <source>%1 took no page, so nothing was printed. Check the printer, or save the page as PDF.</source>
        <translation>%1: страница не принята, ничего не напечатано. Проверьте принтер или сохраните страницу в PDF.</translation>
    </message>
    <message>
        <source>The print system gave no answer for %1. Look at the printer before you print again.</source>
        <translation>Система печати не ответила, принтер: %1. Прежде чем печатать снова, проверьте принтер.</translation>
    </message>
    <message>
        <source>There is no page in this range, so %1 printed nothing.</source>
        <translation>В этом диапазоне нет страниц, поэтому ничего не напечатано (%1).</translation>
    </message>
    <message>
        <source>The page does not fit on this paper, and nothing is scaled. Choose A4 or Letter for %1.</source>
        <translation>Страница не помещается на эту бумагу, а масштаб не меняется. Выберите A4 или Letter (%1).</translation>
    </message>
    <message>
        <source>This printer</source>
        <translation>Этот принтер</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Confirm what the checks support</source>
        <translation>Подтвердить сошедшееся</translation>
    </message>
    <message>
        <source>Sums and changes recomputed from the figures themselves agree with these facts.</source>
        <translation>Суммы и изменения, пересчитанные по самим показателям, сходятся с этими фактами.</translation>
    </message>
    <message>
        <source>Facts to confirm</source>
        <translation>Факты для подтверждения</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Confirm 1 fact</source>
        <translation>Подтвердить 1 факт</translation>
    </message>
    <message>
        <source>Confirm %1 facts</source>
        <translation>Подтвердить факты: %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Дата известна</translation>
    </message>
    <message>
        <source>no date in library</source>
        <translation>даты в библиотеке нет</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>Sort by this column (S)</source>
        <translation>Сортировать по столбцу (S)</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Trade figures</source>
        <translation>Показатели торговли</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>People of a country</source>
        <translation>Народ страны</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Office or role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Write a word or phrase of at least two letters.</source>
        <translation>Введите слово или выражение не короче двух букв.</translation>
    </message>
    <message>
        <source>This is too long: write at most eight words.</source>
        <translation>Слишком длинно: не больше восьми слов.</translation>
    </message>
    <message>
        <source>Write plain words only; signs such as * or ( have no meaning here.</source>
        <translation>Пишите только слова; знаки вроде * или ( здесь ничего не значат.</translation>
    </message>
    <message>
        <source>“%1” is too common: it would be found everywhere.</source>
        <translation>«%1» – слишком частое слово: оно нашлось бы повсюду.</translation>
    </message>
    <message>
        <source>“%1” means this already.</source>
        <translation>«%1» уже имеет это значение.</translation>
    </message>
    <message>
        <source>“%1” already means something else: %2.</source>
        <translation>«%1» уже значит другое: %2.</translation>
    </message>
    <message>
        <source>“%2” is not known here. Choose one of the names offered while you type.</source>
        <translation>«%2» здесь неизвестно. Выберите из названий, предлагаемых при вводе.</translation>
    </message>
    <message>
        <source>There is no word list for this language yet.</source>
        <translation>Для этого языка списка слов пока нет.</translation>
    </message>
    <message>
        <source>The alias must differ from the name.</source>
        <translation>Синоним должен отличаться от названия.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Words and aliases</source>
        <translation>Слова и синонимы</translation>
    </message>
    <message>
        <source>Words you add here are understood in every article read from now on, in the window and outside.</source>
        <translation>Добавленные слова понимаются в каждой статье, прочитанной с этого времени, в окне и вне его.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Слово, фраза</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No words of your own yet.</source>
        <translation>Своих слов пока нет.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Read the article again…</source>
        <translation>Прочитать статью заново…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Add word “%1”</source>
        <translation>Добавить слово «%1»</translation>
    </message>
    <message>
        <source>Remove word “%1”</source>
        <translation>Удалить слово «%1»</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 events</source>
        <translation>Событий: %1</translation>
    </message>
    <message>
        <source>%1 events, %2 of other countries</source>
        <translation>Событий: %1, других стран: %2</translation>
    </message>
    <message>
        <source>%1 events of other countries</source>
        <translation>События других стран: %1</translation>
    </message>
    <message>
        <source>Round %1: no date in library</source>
        <translation>Раунд %1: даты в библиотеке нет</translation>
    </message>
    <message>
        <source>Rounds %1: no date in library</source>
        <translation>Раунды %1: дат в библиотеке нет</translation>
    </message>
    <message>
        <source>%1: no date</source>
        <comment>rounds 1–4: no date</comment>
        <translation>%1: без даты</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>17 Oct 2024 in another source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>another source tells the same event</comment>
        <translation>также: %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Дата %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>дата %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Включить светлую тему</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Включить тёмную тему</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Экономика</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестиции</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергетика</translation>
    </message>
    <message>
        <source>Green energy</source>
        <translation>Зелёная энергетика</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Цифровизация</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Инновации</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Климат</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружающая среда</translation>
    </message>
    <message>
        <source>Sustainable development</source>
        <translation>Устойчивое развитие</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Гуманитарные вопросы</translation>
    </message>
    <message>
        <source>Parliamentary dialogue</source>
        <translation>Межпарламентский диалог</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Сельское хозяйство</translation>
    </message>
    <message>
        <source>Raw materials</source>
        <translation>Сырьё</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Промышленность</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здравоохранение</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Туризм</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Санкции</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Космос</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Political cooperation</source>
        <translation>Политическое сотрудничество</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Водные ресурсы</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Наука</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Права человека</translation>
    </message>
    <message>
        <source>Consular matters</source>
        <translation>Консульские вопросы</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Международные организации</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>%1 reports</source>
        <translation>Данные: %1</translation>
    </message>
</context>
<context>
    <name>TradePlots</name>
    <message>
        <source>Consultations timeline, trade chart and balance</source>
        <translation>Хронология консультаций, график торговли и сальдо</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>thousand</source>
        <translation>тыс.</translation>
    </message>
    <message>
        <source>million</source>
        <translation>млн</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>млрд</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>трлн</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>million US$</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand</comment>
        <translation>тыс.</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>млн</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>млрд</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillion</comment>
        <translation>трлн</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>US$ m</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>долларов США</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>евро</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>фунтов стерлингов</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Older versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>This article was imported once; there is no older text of it.</source>
        <translation>Статья импортирована один раз; прежнего текста нет.</translation>
    </message>
    <message>
        <source>Version %1, read %2</source>
        <translation>Версия %1, прочитана %2</translation>
    </message>
    <message>
        <source>Words struck out are gone in the version after it, words underlined are new there.</source>
        <translation>Зачёркнутых слов в следующей версии нет, подчёркнутые в ней новые.</translation>
    </message>
</context>
<context>
    <name>WarningBox</name>
    <message>
        <source>Review them</source>
        <translation>Проверить их</translation>
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
        <translation>Выключено. Туда ничего не отправляется.</translation>
    </message>
</context>
</TS>
