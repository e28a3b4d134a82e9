"""Schema: the layers of a lexicon and their categories, and which of them compete for a place."""

from __future__ import annotations

SCHEMA: dict[str, frozenset[str]] = {
    "number": frozenset({"one", "half", "and_half", "and", "over", "single", "hundred"}),
    "scale": frozenset({"word", "glued"}),
    "currency": frozenset({"name", "sign", "local", "local_sign"}),
    "percent": frozenset({"percent", "points"}),
    "cue": frozenset(
        {"exports", "imports", "turnover", "balance", "surplus", "deficit", "none", "money", "share", "both", "sold", "bought", "sent", "got", "spent", "fetched", "swapped", "buyers", "suppliers", "plus", "minus", "red", "black", "again", "paid", "earned", "went", "came", "outlay"}
    ),
    "count": frozenset({"noun", "kinds", "weight"}),
    "move": frozenset(
        {"up", "down", "more", "less", "word", "fraction", "factor", "times", "multiplied", "divided", "by_factor", "negative", "positive", "none", "index", "ratio"}
    ),
    "bind": frozenset({"because", "dearer", "apart", "owed", "by", "to", "from", "reach", "compare", "since", "respectively", "contrast", "included", "namely", "during", "on", "of", "or", "when", "auxiliary", "stuff", "only", "belong", "total", "concern", "volume", "quantity", "purpose", "together", "average", "definite", "article", "rank", "relative", "reverse", "priced", "sector", "beyond", "exceed", "miss", "first", "gap", "whose", "compound", "whole", "mainly", "level", "worth", "posts", "the", "most", "owns", "then", "cause", "takings", "adjusted", "revised", "as_well", "rest", "mutual", "once", "above", "below", "mark", "lack", "doing", "having", "signing", "rise", "annual", "but_for", "judged", "given", "other", "nominative", "these", "makers", "the_sector", "branch", "peoples", "whom"}),
    "status": frozenset({"target", "missed", "forecast", "conditional", "deadline", "past", "set", "weak", "wished", "unreal", "despite", "unless", "estimated", "possible", "modal", "arrive", "expectation", "need", "short", "planned", "reckoned"}),
    "qualifier": frozenset({"approx", "at_least", "at_most", "record", "peak", "average"}),
    "time": frozenset(
        {
            "entire", "figures", "part_figures", "since_then", "noted", "as_then", "published", "current",
            "stamp", "running", "portion", "early", "season", "first", "last", "months_unit", "quarter_unit", "half_unit", "year_unit", "quarter_letter", "half_letter",
            "months_letter", "range_from", "range_to", "fiscal", "rolling", "day", "past_mark", "future_mark", "part_of_month",
            "ordinal_suffix", "to_date", "as_of", "ago_before", "later_before", "decade", "decades_ago", "years_earlier", "years_later", "not_last", "years_ago", "part", "over", "back", "vague", "now", "span", "day_unit", "results", "after", "sum_of", "week", "closed_year", "today", "every_year", "homonym", "ended", "until", "numbered", "pre", "one_month", "within_month", "on_prior",
        }
    ),
    "year": frozenset({"month", "whole", "running", "this", "last", "next", "yearly", "earlier", "later", "after", "same", "prior", "ago", "that", "then"}),
    "place": frozenset({"remaining", "capital", "town", "there", "here", "at", "to", "from", "of", "with", "between", "possessive", "favour", "against", "single_market", "region", "province", "group", "world", "total", "outside", "own", "abroad", "agent", "yonder", "favoured", "vis_a_vis", "benefit", "thither", "thence", "wherewith", "continent", "overall", "upon"}),
    "epithet": frozenset({"neighbour", "noun", "country", "region", "alone", "bloc", "other_bloc"}),
    "event": frozenset(
        {
            "one", "possible", "kind", "thing", "round", "held", "planned", "next", "online", "hybrid", "in_person", "hosted", "signed", "relative", "met", "counted",
            "days", "closed", "closes", "numbered", "day_after", "visited", "talked", "received", "each_other", "previous", "shift", "resumed", "about", "body", "present", "came", "perfect", "there", "stayed", "treaty", "never", "to_hold", "at", "had", "talk", "stays", "hosts", "now", "begun", "joint", "off", "founded", "where", "forum", "signature", "panel", "born", "in_force", "installed", "freight", "anniversary", "invited", "agenda", "signed_which", "sealed", "last", "ended", "regularly", "press", "led_by", "not", "not_only", "if", "exchanged", "nobody", "then", "framed", "eve", "chairs", "coming", "both", "so_far", "besides", "also", "wanted", "meant", "moved_to", "many"}
    ),
    "org": frozenset({"source", "office", "ministry", "statistics", "body", "named", "government"}),
    "role": frozenset({"role", "title", "complement", "blocker", "delegation", "prefix", "postnominal", "realm", "counterpart", "envoy", "scholar", "state", "several", "land", "as", "behalf", "represented", "under", "leads", "guest", "company", "inviter", "embassy", "along", "party", "includes", "travels", "brings", "chaired", "them", "field", "held", "charged"}),
    "say": frozenset({"teller", "verb", "according"}),
    "step": frozenset({"agreed", "readiness", "expected", "discussed"}),
    "product": frozenset({"name", "neutral", "none"}),
    "month": frozenset({"month"}),
    "weekday": frozenset({"weekday"}),
    "ordinal": frozenset({"ordinal"}),
    "cardinal": frozenset({"cardinal"}),
    "neutral": frozenset({"home_market", "course", "sums", "outranked", "company", "companies", "spoken", "in_language", "first", "second", "pronoun", "person", "owned", "latter", "pointing", "sum", "those", "ours", "theirs", "we", "us", "us_favoured", "yours", "client", "ranked", "next", "height", "did_so", "what", "strife", "went", "of_it", "buying", "asking", "importer", "in_value", "account", "concerning", "firm", "these", "trader", "volume", "ledger", "gain", "loss", "standing", "tally", "doers", "deliveries", "duty", "that", "untraded", "peak", "signed", "falls", "plain", "alone", "weighed", "market", "weighs", "pace", "partner", "idiom", "bound_for", "giving", "taker", "buyer", "earning", "spending", "they", "series", "onset", "utmost", "carried_in", "fiscal"}),
    "small": frozenset({"subject", "beside_verb", "country", "said", "was", "passive", "passing", "between", "than", "faster", "every", "more_than", "like", "adverb", "bare_of", "also", "all_of", "its", "owning", "one", "decade", "years"}),
    "table": frozenset({"change", "other", "value", "balance", "whole", "world", "aside", "caption"}),
    "parted": frozenset({"up", "down", "surplus", "turnover", "exports", "imports", "sold", "bought", "outlay", "earned", "spent", "forecast", "met", "visited", "planned"}),
}  # fmt: skip
"""Layers and their categories; a lexicon file with any other name is refused."""

COMPETING = frozenset(
    {
        "scale", "currency", "percent", "cue", "move", "year", "product",
        "month", "weekday", "cardinal", "ordinal", "country", "city", "topic",
    }
)  # fmt: skip
"""Layers in which one place has one meaning; in the others each category is found by itself."""

PARTED = "parted"
"""The layer of verbs in two parts: "nahm ... zu"; its values are the particles."""


def slot_of(layer: str, category: str, value: str) -> str:
    """Where the hits of a phrase are kept: one slot for a competing layer, else one for each category."""
    if layer == PARTED:
        return f"{layer}.{category}.{value}"
    return layer if layer in COMPETING else f"{layer}.{category}"
