"""Forms that pages give lists and tables in, in seven languages: each figure with its flow, time, sides and goods, and none besides."""

import datetime as dt
import tomllib
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from briefing.core.period import Month, Period
from tests.ingest.extract.making import figures, read

WORDS = tomllib.loads(Path(__file__).with_name("table_words.toml").read_text(encoding="utf-8"))
A, B, C, D = (
    ("622.4", "327.3", "254.9"),
    ("1231.7", "611.8", "493.0"),
    ("88.5", "71.9", "64.2"),
    ("710.9", "399.2", "319.1"),
)
THOUSANDS = {"en": ",", "fr": " ", "ru": " "}
FROM_HALF, HALF_BEFORE = "2023-01/2023-06", "2022-01/2022-06"
PARTNERS = ("DE", "IT", "FR")
BOTH = {"2021": "2021-01/2021-12", "2022": "2022-01/2022-12"}


def printed(language, value):
    """A number as the language prints it."""
    whole, _, part = value.partition(".")
    sep = THOUSANDS.get(language, ".")
    whole = f"{int(whole):,}".replace(",", sep)
    return f"{whole}{'.' if language == 'en' else ','}{part}" if part else whole


def grid(head, *rows, sep="\t"):
    return "\n".join(sep.join(row) for row in (head, *rows))


def of_partners(values, period, flow="exports"):
    return [(v, flow, period, p) for v, p in zip(values, PARTNERS, strict=False)]


def of_both_years(partner="SI"):
    told = ((A[0], "exports", "2021"), (B[0], "exports", "2022"), (C[0], "imports", "2021"), (C[1], "imports", "2022"))
    return [(v, flow, BOTH[y], partner) for v, flow, y in told]


def listed(before, tie, after="", numbered=""):
    """A list under a heading with its unit: one country a line."""

    def form(w, n):
        lines = [
            f"{numbered and f'{k}{numbered} '}{before}{c}{tie}{n(A[k - 1])}{after}"
            for k, c in enumerate(w["countries"], 1)
        ]
        return "\n".join([f"{w['exports_of']}, {w['half']} ({w['in_unit']})", *lines]), of_partners(A, FROM_HALF)

    return form


def years_over_flows(caption, sep="\t", corner="", flow="{}"):
    """A table of exports and imports under two years."""

    def form(w, n):
        rows = [
            (flow.format(w["exports"], u=w["unit"]), n(A[0]), n(B[0])),
            (flow.format(w["imports"], u=w["unit"]), n(C[0]), n(C[1])),
        ]
        return caption.format(**w, u=w["units"]) + "\n\n" + grid(
            (corner.format(**w, u=w["units"]), *BOTH), *rows, sep=sep
        ), of_both_years()

    return form


def parts(rows):
    """A table of parts of 2022 over exports and imports, whose year only its caption tells."""

    def form(w, n):
        labels, periods = rows(w)
        body = [(label, n(A[k]), n(C[k])) for k, label in enumerate(labels)]
        told = [(v[k], f, p, "SI") for k, p in enumerate(periods) for v, f in ((A, "exports"), (C, "imports"))]
        return f"{w['trade']}, 2022 ({w['in_unit']})\n\n" + grid(("", w["exports"], w["imports"]), *body), told

    return form


def halves(heads):
    """A table of flows under the same part of two years."""

    def form(w, n):
        body = [(w["exports"], n(A[0]), n(A[1])), (w["imports"], n(C[0]), n(C[1]))]
        months = "01/{0}-03" if heads == "first_quarters" else "01/{0}-06"
        times = [f"{y}-{months.format(y)}" for y in (2022, 2023)]
        told = [(v[k], f, times[k], "SI") for v, f in ((A, "exports"), (C, "imports")) for k in (0, 1)]
        return f"{w['trade']} ({w['in_unit']})\n\n" + grid(("", *w[heads]), *body), told

    return form


def two_levels(w, n):
    head = f"\t{w['exports']}\t\t{w['imports']}\t\n{w['country']}\t2021\t2022\t2021\t2022"
    rows = [(c, n(A[k]), n(B[k]), n(C[k]), n(D[k])) for k, c in enumerate(w["countries"])]
    told = [x for k, c in enumerate(PARTNERS) for x in _four(k, c)]
    return f"{w['exports_of']} / {w['imports']} ({w['in_unit']})\n\n{head}\n" + grid(*rows), told


def _four(k, partner):
    flows = ((A, "exports", "2021"), (B, "exports", "2022"), (C, "imports", "2021"), (D, "imports", "2022"))
    return [(v[k], f, BOTH[y], partner) for v, f, y in flows]


def sections(w, n):
    def section(flow, first, second):
        return grid((w[flow],), *((c, n(first[k]), n(second[k])) for k, c in enumerate(w["countries"])))

    text = f"{w['lead']}\n\n{w['trade'].split()[0]} ({w['in_unit']})\n\n{w['country']}\t2021\t2022\n{section('exports', A, B)}\n{section('imports', C, D)}"
    return text, [x for k, c in enumerate(PARTNERS) for x in _four(k, c)]


def of_month_and_half(w, n):
    rows = "\n".join(f"{c}: {n(A[k])} / {n(B[k])}" for k, c in enumerate(w["countries"]))
    text = f"{w['lead']}\n\n{w['exports']} ({w['in_unit']})\n{w['month_and_half']}\n{rows}"
    return text, of_partners(A, "2023-06/2023-06") + of_partners(B, FROM_HALF)


def of_goods(column):
    """Goods that go out, over those that come in."""

    def form(w, n):
        out = "\n".join(column.format(k=k, g=g, v=n(C[k - 1])) for k, g in enumerate(w["goods"], 1))
        back = "\n".join(column.format(k=k, g=g, v=n(A[k - 1])) for k, g in enumerate(w["goods"], 1))
        text = f"{w['goods_out']} ({w['in_unit']})\n{out}\n\n{w['goods_in']} ({w['in_unit']})\n{back}"
        told = [(v, f, BOTH["2022"], "SI", True) for values, f in ((C, "exports"), (A, "imports")) for v in values]
        return text, told

    return form


def of_goods_in_one_column(w, n):
    rows = [(g, n(C[k])) for k, g in enumerate(w["goods"])]
    told = [(v, "exports", BOTH["2022"], "SI", True) for v in C]
    return f"{w['goods_out']}, {w['units'][2]}\n\n" + grid((w["ware"], "2022"), *rows), told


def of_groups(w, n):
    rows = [
        (w["total"], n(B[0])),
        (w["union"], n(B[1])),
        (f"{w['of_which']}:",),
        (w["countries"][0], n(A[0])),
        (w["countries"][1], n(A[1])),
    ]
    told = [(B[0], None), (B[1], "EU"), (A[0], "DE"), (A[1], "IT")]
    return f"{w['exports_of']}, {w['half']} ({w['in_unit']})\n\n" + grid(*rows), [
        (v, "exports", FROM_HALF, p) for v, p in told
    ]


def with_a_change(w, n):
    rows = [(w["countries"][k], n(A[k]), n("3.2"), n(C[k]), f"-{n('1.1')}") for k in range(3)]
    head = (w["country"], w["exports"], w["change"], w["imports"], w["change"])
    told = of_partners(A, FROM_HALF) + of_partners(C, FROM_HALF, "imports")
    return f"{w['lead']}\n\n{w['exports_of']} / {w['imports']}, {w['half']} ({w['in_unit']})\n\n" + grid(
        head, *rows
    ), told


def balance(sign):
    def form(w, n):
        rows = [(w["exports"], n(A[0])), (w["imports"], n(B[0])), (w["balance"], sign.format(n("609.3")))]
        told = [(A[0], "exports"), (B[0], "imports"), ("-609.3", "balance")]
        return f"{w['trade']} ({w['in_unit']})\n\n" + grid(("", "2022"), *rows), [
            (v, f, BOTH["2022"], "SI") for v, f in told
        ]

    return form


def over_time(text):
    """Exports of three years."""

    def form(w, n):
        told = [(v, "exports", f"{y}-01/{y}-12", None) for v, y in zip(A, (2022, 2021, 2020), strict=True)]
        return text.format(**w, a=n(A[0]), b=n(A[1]), c=n(A[2])), told

    return form


FORMS = {
    "a colon": listed("", ": "),
    "a dash": listed("", " — "),
    "a rank": listed("", ": ", numbered="."),
    "a rank in a bracket": listed("", " – ", numbered=")"),
    "a bullet": listed("• ", " "),
    "a hyphen": listed("- ", ": "),
    "its change": listed("", " — ", " (+3%)"),
    "goods by rank": of_goods("{k}. {g}: {v}"),
    "goods by bullet": of_goods("• {g} – {v};"),
    "goods in a column": of_goods_in_one_column,
    "groups of countries": of_groups,
    "tabs": years_over_flows("{trade} ({in_unit})"),
    "spaces": years_over_flows("{trade} ({in_unit})", sep="      ", corner="          "),
    "bars": years_over_flows("{trade} ({in_unit})", sep=" | ", corner="{country}"),
    "semicolons": years_over_flows("{trade} ({in_unit})", sep=";", corner="{country}"),
    "the unit behind its labels": years_over_flows("{trade}", flow="{0} ({u})"),
    "the unit in the corner": years_over_flows("{trade}", corner="{u[1]}"),
    "the unit in its own line": years_over_flows("{trade}\n{u[2]}"),
    **{f"unit {k}": years_over_flows(f"{{trade}}, {{u[{k}]}}") for k in range(4)},
    **{f"unit {k} in brackets": years_over_flows(f"{{trade}} ({{u[{k}]}})") for k in range(4)},
    "months": parts(lambda w: (w["months"], [f"2022-0{k}/2022-0{k}" for k in (1, 2, 3)])),
    "quarters": parts(lambda w: ([w["quarter"].format(k) for k in (1, 2)], ["2022-01/2022-03", "2022-04/2022-06"])),
    "months of two years": halves("halves"),
    "quarters of two years": halves("first_quarters"),
    "halves of two years": halves("half_years"),
    "two heads": two_levels,
    "sections": sections,
    "a month and the year so far": of_month_and_half,
    "changes between": with_a_change,
    **{f"a balance as {s}": balance(s) for s in ("-{}", "–{}", "({})", "− {}")},
    "years by line": over_time("{exports_of} ({in_unit})\n\n2020\t{c}\n2021\t{b}\n2022\t{a}"),
    "years by dash": over_time("{exports_of}, {unit}:\n2020 – {c}\n2021 – {b}\n2022 – {a}"),
    "years with their unit": over_time("{exports_of}:\n2020: {c} {unit}\n2021: {b} {unit}\n2022: {a} {unit}"),
    "years in a sentence": lambda w, n: over_time(w["years"])(w, n),
}  # fmt: skip


@pytest.mark.parametrize(("language", "form"), list(product(WORDS, FORMS)))
def test_each_form_of_a_list_or_table_is_read(language, form):
    text, told = FORMS[form](WORDS[language], lambda value: printed(language, value))
    wanted = {
        (Decimal(v) * 10**6, flow, _period(period), partner, bool(goods)) for v, flow, period, partner, *goods in told
    }
    found = [f.figure for f in figures(read(text, language, published=dt.date(2023, 9, 14)))]
    assert {(f.amount.value, f.flow, f.period, f.partner, f.product is not None) for f in found} == wanted
    assert {f.reporter for f in found} == {"AT"}
    assert len(found) == len(wanted)


def _period(text):
    first, last = (Month(*map(int, end.split("-"))) for end in text.split("/"))
    return Period(first, last)
