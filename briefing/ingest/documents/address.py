"""Addresses: which page a web address means, however it is written."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

_TRACKING = re.compile(r"utm_|mc_|pk_|ga_|hsa_|fb_|_hs|trk|ref$|ref_|source$|fbclid|gclid|yclid|dclid|msclkid|igshid|cmpid|ocid|amp$|outputtype$", re.IGNORECASE)  # fmt: skip
_FRONT = re.compile(r"(www\d?|m|mobile|amp)\.", re.IGNORECASE)


def canonical(address: str | None) -> str | None:
    """The page an address means: no scheme, no "www." or "amp.", no tracking parameters, fragment or "/amp"; None for none."""
    if not address:
        return None
    parts = urlsplit(address.strip())
    host = _FRONT.sub("", (parts.hostname or ""), count=1)
    if not host:
        return None
    path = re.sub(r"/(amp|amp\.html)$|\.amp(?=\.html$|$)", "", parts.path.rstrip("/"), flags=re.IGNORECASE)
    path = re.sub(r"^/amp(?=/)", "", path, flags=re.IGNORECASE).rstrip("/")
    kept = sorted((k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(k))
    return f"{host}{path}" + (f"?{urlencode(kept)}" if kept else "")
