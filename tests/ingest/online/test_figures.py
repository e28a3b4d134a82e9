"""Services asked about a pair: what they answer is imported as every file is, and what goes wrong is told and costs nothing."""

from __future__ import annotations

import datetime as dt
import json
import logging
import threading
import time
from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.ingest.importing import import_paths
from briefing.ingest.online.addresses import Addresses
from briefing.ingest.online.asking import Pace
from briefing.ingest.online.connection import Connection
from briefing.ingest.online.figures import get_figures
from briefing.ingest.online.questions import Service, Wish, questions
from briefing.storage import dossiers, imports, observations, services
from briefing.storage.library import Library
from tests.ingest.online import server as wrong
from tests.ingest.online.server import answer, error, serving

QUICK = {service: Pace(0.0, first_wait=0.01, longest_wait=1.0) for service in Service}
WISH = Wish(2021, dt.date(2023, 3, 20), months=False)
HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in</body></html>"
KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def server():
    with serving() as found:
        yield found


@pytest.fixture
def desk(library):
    dossiers.ensure_dossier(library, "KZ", "BE")
    return library


def get(library, server, *asked, wish=WISH, **more):
    more.setdefault("connection", Connection(seconds=120.0, silence=120.0))
    return get_figures(
        library,
        "KZ-BE",
        asked or (Service.EUROSTAT,),
        wish,
        addresses=Addresses(server.root + "/comext", server.root),
        paces=more.pop("paces", QUICK),
        **more,
    )


def held(library, source):
    return [o for o in observations.observations(library, "KZ", "BE") if o.source == source]


# --- what is asked, and what becomes of the answers ----------------------------------------------


def test_eurostat_is_asked_for_what_its_member_reports_and_its_edition_is_kept(desk, server):
    (said,) = get(desk, server)
    assert (said.problem, said.fresh, said.revised) == ("", 6, 0)
    found = held(desk, "comext")
    (exports,) = [o for o in found if o.flow is Flow.EXPORTS and o.period == Period.year(2023)]
    assert (exports.reporter, exports.partner, exports.amount.value) == ("BE", "KZ", Decimal(514_910_209))
    assert exports.vintage == dt.date(2026, 11, 16)
    path, parameters, _ = server.requests[0]
    assert path == "/comext/statistics/1.0/data/DS-045409"
    assert (parameters["reporter"], parameters["partner"], parameters["product"]) == (["BE"], ["KZ"], ["TOTAL"])


def test_comtrade_is_asked_for_both_sides_one_period_at_a_time_without_a_key(desk, server):
    begun = services.now().date()
    (said,) = get(desk, server, Service.COMTRADE)
    assert (said.problem, said.fresh) == ("", 12)
    assert server.asked("period") == ["2021", "2022", "2023"] * 2
    assert server.asked("reporterCode") == ["398"] * 3 + ["56"] * 3
    assert {path for path, _, _ in server.requests} == {"/public/v1/preview/C/A/HS"}
    (imports,) = [
        o for o in held(desk, "comtrade") if (o.reporter, o.flow, o.period) == ("KZ", Flow.IMPORTS, Period.year(2022))
    ]
    assert imports.amount.digits == "302880230.1"
    # The service names no edition: the day of asking is when the figure was known.
    assert begun <= imports.vintage <= services.now().date()


def test_with_a_key_twelve_periods_are_asked_for_at_once_and_months_go_back_to_the_first_year(desk, server):
    wish = Wish(2021, dt.date(2023, 3, 20))
    get(desk, server, Service.COMTRADE, wish=wish, key=KEY)
    asked = server.asked("period")
    assert asked[0] == "2021,2022,2023"
    assert asked[1] == ",".join(f"2021{m:02d}" for m in range(1, 13))
    assert asked[3] == "202301,202302"
    assert {path for path, _, _ in server.requests} == {"/data/v1/get/C/A/HS", "/data/v1/get/C/M/HS"}
    assert {o.frequency for o in held(desk, "comtrade")} == {Frequency.YEAR, Frequency.MONTH}


def test_a_value_leads_back_to_the_address_it_came_from(desk, server):
    get(desk, server, Service.COMTRADE, key=KEY)
    (found,) = [
        o for o in held(desk, "comtrade") if (o.reporter, o.flow, o.period.first.year) == ("BE", Flow.EXPORTS, 2021)
    ]
    url, place = found.locator.split(" ")
    assert url.startswith(f"{server.root}/data/v1/get/C/A/HS?reporterCode=56&partnerCode=398&period=2021%2C2022")
    assert place == "data[1]"
    raw, _, kept = observations.file_behind(desk, found.key)
    assert json.loads(raw)["answers"][1]["answer"]["data"][1]["primaryValue"] == 557_000_000
    assert kept == "answers[1].answer.data[1]"


def test_one_service_is_one_import_and_one_change(desk, server):
    before = desk.last_seq()
    get(desk, server, Service.COMTRADE)
    logged = desk.rows("SELECT kinds FROM change_log WHERE seq > ?", (before,))
    assert sorted(kinds for (kinds,) in logged) == ["dossier observation", "setting"]
    assert desk.one("SELECT count(*) FROM batch WHERE kind = 'trade'") == (1,)


def test_asked_again_nothing_new_is_stored_and_what_changed_comes_as_a_whole_edition(desk, server):
    get(desk, server)
    count = desk.one("SELECT count(*) FROM observation")
    server.updated = "2026-11-23T11:00:00+0100"
    (said,) = get(desk, server)
    assert (said.problem, said.fresh) == ("", 0)
    assert desk.one("SELECT count(*) FROM observation") == count
    server.euros["BE", "KZ", "2"] += 5
    (said,) = get(desk, server)
    # All three years of the exports moved; the imports of the same edition come with them.
    assert (said.fresh, said.revised) == (3, 3)
    newest = [o for o in held(desk, "comext") if not o.superseded]
    assert {o.vintage for o in newest} == {dt.date(2026, 11, 23)}
    assert len(newest) == 6


@pytest.mark.parametrize("moved", [0, 5])
def test_what_a_service_gave_can_be_taken_back_and_got_again(desk, server, moved):
    get(desk, server)
    (brought,) = imports.imports(desk)
    desk.apply(imports.take_back_edits(desk, brought.key))
    assert held(desk, "comext") == []
    server.euros["BE", "KZ", "2"] += moved
    get(desk, server)
    assert len([o for o in held(desk, "comext") if not o.superseded]) == 6


def test_goods_by_chapter_are_asked_for_on_wish(desk, server):
    get(desk, server, wish=Wish(2023, dt.date(2023, 3, 20), months=False, chapters=True))
    goods = observations.chapters(desk, "BE", "KZ")
    assert {o.product for o in goods} >= {"01", "27", "97"}
    assert len(goods) == 98 * 2


@pytest.mark.parametrize(
    ("pair", "codes"),
    [(("FR", "US"), {"251", "842"}), (("CH", "NO"), {"757", "579"}), (("IN", "TW"), {"699", "490"})],
)
def test_comtrade_counts_some_countries_under_numbers_of_its_own(pair, codes):
    asked = questions(Service.COMTRADE, pair, WISH)
    found = {dict(q.address(Addresses())[1])["reporterCode"] for q in asked}
    assert found == codes


def test_belgium_is_asked_for_with_luxembourg_up_to_1998():
    asked = questions(Service.COMTRADE, ("KZ", "BE"), Wish(1997, dt.date(2001, 1, 5), months=False), keyed=True)
    found = [(dict(q.address(Addresses())[1])["partnerCode"], q.periods) for q in asked if q.reporter == "KZ"]
    assert found == [("58", ("1997", "1998")), ("56", ("1999", "2000", "2001"))]


def test_a_pair_outside_the_union_is_not_covered_by_eurostat_and_nothing_is_asked(library, server):
    dossiers.ensure_dossier(library, "KZ", "UZ")
    (said,) = get_figures(library, "KZ-UZ", [Service.EUROSTAT], WISH, addresses=Addresses(server.root, server.root))
    assert said.problem == "not_covered"
    assert server.requests == []


def test_serbia_has_a_code_of_its_own_at_eurostat(library, server):
    dossiers.ensure_dossier(library, "RS", "BE")
    server.euros = {("BE", "XS", "2"): 7}
    wish = Wish(2023, dt.date(2023, 3, 20), months=False)
    get_figures(library, "RS-BE", [Service.EUROSTAT], wish, addresses=Addresses(server.root, server.root), paces=QUICK)
    assert [o.partner for o in observations.observations(library, "RS", "BE")] == ["RS"]


# --- what is sent, and what is not ---------------------------------------------------------------


def test_the_key_is_sent_to_comtrade_in_a_header_and_kept_nowhere(desk, server, caplog, tmp_path):
    with caplog.at_level(logging.DEBUG):
        get(desk, server, Service.EUROSTAT, Service.COMTRADE, key=KEY)
    carrying = {path.split("/")[1] for path, _, headers in server.requests if KEY in headers.values()}
    assert carrying == {"data"}
    assert not any(KEY in str(parameters) for _, parameters, _ in server.requests)
    assert KEY not in caplog.text
    held_ = b"".join(p.read_bytes() for p in desk.path.parent.iterdir() if p.is_file())
    assert b"comtrade" in held_
    assert KEY.encode() not in held_
    assert not any(KEY in o.locator for o in held(desk, "comtrade"))


def test_nothing_tells_who_asks(desk, server):
    get(desk, server, Service.EUROSTAT, Service.COMTRADE)
    for _, _, headers in server.requests:
        assert headers["User-Agent"] == "Briefing"
        assert not {"Cookie", "Referer", "Authorization", "From"} & headers.keys()


def test_a_plain_address_on_another_machine_is_refused():
    with pytest.raises(ValueError, match="no https address"):
        Addresses.chosen({"BRIEFING_EUROSTAT_URL": "http://mirror.example.org/comext"})
    assert Addresses.chosen({"BRIEFING_COMTRADE_URL": "https://mirror.example.org/"}).comtrade == (
        "https://mirror.example.org"
    )


# --- what goes wrong -----------------------------------------------------------------------------


def test_too_often_is_waited_for_as_long_as_the_service_asks(desk, server):
    server.will(answer({"statusCode": 429, "message": "Rate limit is exceeded."}, 429, Retry_After="1"))
    begun = time.monotonic()
    (said,) = get(desk, server)
    assert time.monotonic() - begun >= 1.0
    assert (said.problem, said.fresh) == ("", 6)


def test_too_often_for_longer_than_is_waited_for_says_until_when(desk, server):
    later = dt.datetime.now(dt.UTC) + dt.timedelta(hours=2)
    server.will(answer({}, 429, Retry_After=later.strftime("%a, %d %b %Y %H:%M:%S GMT")))
    (said,) = get(desk, server)
    assert said.problem == "too_often"
    assert abs((said.wait_until - later).total_seconds()) < 30
    assert len(server.requests) == 1


def test_the_words_say_how_long_to_wait_where_no_header_does(desk, server):
    words = "Rate limit is exceeded. Try again in 1 seconds."
    server.will(answer({"statusCode": 429, "message": words}, 429))
    begun = time.monotonic()
    get(desk, server)
    assert time.monotonic() - begun >= 1.0


def test_waits_grow_and_end(desk, server):
    server.will(*[answer({"message": "busy"}, 503)] * 4)
    (said,) = get(desk, server)
    assert (said.problem, said.words) == ("broken", "busy")
    assert len(server.requests) == 4


TOO_BIG = "EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 10305182 rows"


@pytest.mark.parametrize(
    "refusal",
    [
        error(413, 413, TOO_BIG),
        answer(
            b"<?xml version='1.0'?><S:Fault xmlns:S='http://schemas.xmlsoap.org/soap/envelope/'><faultcode>413</faultcode>"
            b"<faultstring>EXTRACTION_TOO_BIG_COMEXT: too big.</faultstring></S:Fault>",
            413,
            "application/xml",
        ),
        answer({"warning": {"status": 413, "label": "ASYNCHRONOUS_RESPONSE. Your request will be treated later."}}),
    ],
)
def test_what_is_too_much_is_asked_for_in_halves(desk, server, refusal):
    server.will(refusal)
    (said,) = get(desk, server)
    assert (said.problem, said.fresh) == ("", 6)
    assert server.asked("sinceTimePeriod") == ["2021", "2021", "2022"]
    assert server.asked("untilTimePeriod") == ["2023", "2021", "2023"]


def test_what_is_too_much_for_one_period_ends_with_what_came_before(desk, server):
    server.will(
        error(413, 413, TOO_BIG), *[lambda h: h.give(h.server.usual(*_parts(h)))], *[error(413, 413, TOO_BIG)] * 2
    )
    (said,) = get(desk, server)
    assert (said.problem, said.fresh) == ("too_big", 2)
    assert said.words == TOO_BIG


def _parts(handler):
    from urllib.parse import parse_qs, urlsplit

    parts = urlsplit(handler.path)
    return parts.path, parse_qs(parts.query)


def test_a_preview_that_is_full_may_be_cut_and_is_not_taken(desk, server):
    server.will(answer({"count": 500, "data": [{"period": "2021"}] * 500}))
    (said,) = get(desk, server, Service.COMTRADE)
    assert (said.problem, said.fresh) == ("too_big", 0)


@pytest.mark.parametrize(
    ("reply", "problem", "words"),
    [
        (error(400, 150, "Invalid value for dimension partner"), "refused", "Invalid value for dimension partner"),
        (error(404, 100, "No dataset found"), "refused", "No dataset found"),
        (answer({"statusCode": 401, "message": "Access denied due to invalid subscription key."}, 401), "key",
         "Access denied due to invalid subscription key."),
        (answer({"statusCode": 403, "message": "Out of call volume quota."}, 403), "quota", "Out of call volume quota."),
        (answer(HTML, 403, "text/html"), "refused", ""),
        (answer(HTML, 200, "text/html"), "not_figures", ""),
        (answer(HTML, 200, "application/json"), "not_figures", ""),
        (answer(b"DATAFLOW,freq\nESTAT,A\n", 200, "text/csv"), "not_figures", ""),
        (answer({"hello": "world"}), "not_figures", ""),
        (answer([1, 2]), "not_figures", ""),
        (answer(b"", 301, Location="http://127.0.0.1:9/elsewhere"), "moved", ""),
        (answer(b"", 302, Location="file:///etc/passwd"), "moved", ""),
        (answer({"data": [], "error": "The query is not valid"}), "refused", "The query is not valid"),
    ],
)  # fmt: skip
def test_an_answer_without_figures_is_told_and_nothing_is_stored(desk, server, reply, problem, words):
    server.will(reply)
    (said,) = get(desk, server)
    assert (said.problem, said.words, said.fresh) == (problem, words, 0)
    assert len(server.requests) == 1
    assert desk.one("SELECT count(*) FROM observation") == (0,)
    assert desk.one("SELECT count(*) FROM article") == (0,)
    (kept,) = services.answers(desk, "KZ-BE")
    assert (kept.problem, kept.words, kept.good_at) == (problem, words, None)


def test_figures_under_a_wrong_content_type_are_figures(desk, server):
    server.will(lambda h: h.give(h.server.usual(*_parts(h)), kind="text/html"))
    (said,) = get(desk, server)
    assert (said.problem, said.fresh) == ("", 6)


def test_an_answer_that_breaks_off_is_asked_for_again(desk, server):
    whole = json.dumps({"version": "2.0", "value": {}}).encode()
    server.will(wrong.cut(whole, len(whole) + 100), answer(b'{"version": "2.0", "val'))
    (said,) = get(desk, server)
    assert (said.problem, said.fresh) == ("", 6)
    assert len(server.requests) == 3


def test_an_answer_that_breaks_off_every_time_is_told(desk, server):
    server.will(*[wrong.cut(b'{"version"', 100)] * 4)
    (said,) = get(desk, server)
    assert said.problem == "cut"


@pytest.mark.parametrize("slow", [wrong.dripping(60.0), wrong.silent(60.0)])
def test_an_answer_that_takes_too_long_is_given_up(desk, server, slow):
    server.will(slow)
    paces = {service: Pace(0.0, tries=1) for service in Service}
    (said,) = get(desk, server, connection=Connection(seconds=0.4), paces=paces)
    assert said.problem == "too_slow"


@pytest.mark.parametrize("packed", [False, True])
def test_an_answer_larger_than_any_is_not_taken(desk, server, packed):
    server.will(wrong.endless(packed))
    (said,) = get(desk, server, connection=Connection(seconds=120.0, most_bytes=1_000_000))
    assert said.problem == "too_large"


def test_without_a_connection_the_figures_stay_and_the_last_good_time_with_them(desk, server):
    get(desk, server)
    (good,) = services.answers(desk, "KZ-BE")
    gone = Addresses("http://127.0.0.1:9", "http://127.0.0.1:9")
    (said,) = get_figures(desk, "KZ-BE", [Service.EUROSTAT], WISH, addresses=gone, paces=QUICK)
    assert said.problem == "offline"
    (kept,) = services.answers(desk, "KZ-BE")
    assert (kept.problem, kept.good_at) == ("offline", good.good_at)
    assert len(held(desk, "comext")) == 6


def test_a_service_that_cannot_show_who_it_is_gets_nothing(desk, server):
    # A plain server cannot answer the greeting of a secure one.
    roots = Addresses(server.root.replace("http:", "https:"), server.root)
    (said,) = get_figures(desk, "KZ-BE", [Service.EUROSTAT], WISH, addresses=roots, paces=QUICK)
    assert said.problem == "certificate"
    assert server.requests == []


def test_cancelling_ends_the_asking_and_stores_nothing(desk, server):
    stop = threading.Event()
    told = []
    (said,) = get(
        desk,
        server,
        Service.COMTRADE,
        cancelled=stop.is_set,
        progress=lambda service, done, total: (told.append((done, total)), stop.set() if done == 2 else None),
    )
    assert said.problem == "cancelled"
    assert told == [(0, 6), (1, 6), (2, 6)]
    assert len(server.requests) == 2
    assert held(desk, "comtrade") == []


def test_one_service_in_trouble_costs_no_other(desk, server):
    server.will(error(404, 100, "No dataset found"))
    eurostat, comtrade = get(desk, server, Service.EUROSTAT, Service.COMTRADE)
    assert (eurostat.problem, comtrade.problem, comtrade.fresh) == ("refused", "", 12)


def test_no_figures_for_a_period_are_a_good_answer(desk, server):
    server.dollars.clear()
    (said,) = get(desk, server, Service.COMTRADE)
    assert (said.problem, said.fresh) == ("", 0)
    assert said.good_at is not None


def test_values_of_a_wrong_scale_wait_as_they_do_in_a_file(desk, server, inbox):
    file = inbox / "table.csv"
    file.write_text(
        "reporter,partner,flow,period,value,multiplier,currency,source\n"
        + "".join(
            f"KZ,BE,{f},{y},{v},3,USD,kz_bns\n"
            for f, v in (("exports", 220681), ("imports", 302880))
            for y in (2021, 2022, 2023)
        )
    )
    import_paths(desk, [file])
    server.dollars = {k: f"{float(v) / 1000:.2f}" for k, v in server.dollars.items()}
    (said,) = get(desk, server, Service.COMTRADE)
    assert said.problem == "waiting"
    assert "row" in said.words


# --- the saved answers of the services, where they lie beside this checkout ------------------------


@pytest.fixture
def saved(shared):
    """The bytes of a saved answer."""
    return lambda name: (shared / "data" / name).read_bytes()


def test_a_saved_answer_of_comtrade_gives_what_the_file_gives(desk, server, saved, tmp_path):
    raw = saved("comtrade-json/kz-be-annual.json")
    server.will(answer(raw))
    server.dollars.clear()
    (said,) = get(desk, server, Service.COMTRADE, key=KEY)
    assert said.problem == ""
    with Library.open(tmp_path / "other.briefinglib") as other:
        file = tmp_path / "kz-be-annual.json"
        file.write_bytes(raw)
        import_paths(other, [file], dossier=("KZ", "BE"))
        ours, theirs = (
            {(o.reporter, o.partner, o.flow, o.period, o.amount) for o in observations.observations(where, "KZ", "BE")}
            for where in (desk, other)
        )
    assert ours == theirs
    assert len(ours) > 10


def test_a_saved_answer_of_eurostat_keeps_its_flags(desk, server, saved):
    server.will(answer(saved("eurostat-json-stat/ds-045409-be-kz-flags.json")))
    (said,) = get(desk, server)
    assert said.problem == ""
    assert {o.status for o in held(desk, "comext")} >= {"provisional", "confidential"}


@pytest.mark.parametrize(
    ("name", "status", "kind"),
    [
        ("eurostat-json-stat/error-413.json", 413, "application/json"),
        ("eurostat-json-stat/error-413-sdmx.xml", 413, "application/xml"),
        ("eurostat-json-stat/error-413.json", 200, "application/json"),
    ],
)
def test_a_saved_refusal_of_eurostat_makes_the_program_ask_for_less(desk, server, saved, name, status, kind):
    server.will(answer(saved(name), status, kind))
    (said,) = get(desk, server)
    assert (said.problem, said.fresh, len(server.requests)) == ("", 6, 3)


def test_the_saved_refusal_of_comtrade_is_waited_for(desk, server, saved):
    server.will(answer(saved("comtrade-json/rate-limit-429.json"), 429))
    begun = time.monotonic()
    (said,) = get(desk, server, Service.COMTRADE, key=KEY)
    assert said.problem == ""
    assert time.monotonic() - begun >= 1.0


def test_the_saved_empty_answer_of_comtrade_is_a_good_one(desk, server, saved):
    empty = answer(saved("comtrade-json/empty.json"))
    server.will(empty, empty)
    (said,) = get(desk, server, Service.COMTRADE, key=KEY)
    assert (said.problem, said.fresh) == ("", 0)
