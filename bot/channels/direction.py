"""Numbers and Latin names that keep their direction inside a language that is written from the right."""

from __future__ import annotations

import re

RTL = frozenset({"ar"})
# From a Latin letter or number to the last one before Arabic, a line's end or a dot; brackets only in pairs.
LATIN = re.compile(
    r"""(?: \+(?=\d) | [0-9A-Za-zÀ-ɏ] )
    (?: (?: \([^()\u0590-\u06ff\n·]*\) | [^()\u0590-\u06ff\n·] )*
        (?: \([^()\u0590-\u06ff\n·]*\) | [0-9A-Za-zÀ-ɏ] ) )?""",
    re.VERBOSE,
)
ISOLATE = "\u2066{}\u2069"  # left-to-right isolate and its end (Unicode Standard Annex 9)


def direction(lang: str) -> str:
    """ "rtl" or "ltr", as HTML names them."""
    return "rtl" if lang in RTL else "ltr"


def isolated(text: str, lang: str) -> str:
    """The text with each Latin run in an isolate, when its language (BCP 47) is written from the right."""
    return LATIN.sub(lambda run: ISOLATE.format(run[0]), text) if lang in RTL else text
