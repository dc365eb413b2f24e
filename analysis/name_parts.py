"""Parts of people's names that are no plain capitalised word: particles, initials, short forms with a stop.

Forms handled, the part in capitals:
    Jane VAN 'T Roe; Jane D'Roe; Conall Ó HEocha; Karim Dadash OGHLU Roe; Leyla KHANIM Roe; Sidi OULD Roe
    B.Roe, TS.Roe: a patronymic's letters before the only name; MUHD. Karim Roe; Karim DATO' Roe
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

PARTICLES = frozenset(
    """al el ul ud bin binti binte bint ibn abu de da do dos das del della dello di du la le las los van von vom zum
    zur der den ter ten tot te zu y e ben ap af av ag ould mint wald oghlu oglu oğlu ogly oghli ogli uulu uly
    kyzy kizi qizi gizi khanim khanum hanim hanım bey muallim agha""".split()
)
# Short for a given name; the stop is the name's.
SHORTENED = frozenset(
    {"mohd", "muhd", "mohamad", "md", "moh", "abd", "ma", "chas", "geo", "wm", "jos", "thos"}
)
# Forms of address that stand inside a name: 'Karim Dato' Roe'.
INSIDE = frozenset({"dato", "datuk", "datin"})
# An article or preposition joined to the name: "d'Hondt", "dell'Acqua"; an Irish genitive: 'Ó hEocha'.
JOINED = re.compile(r"(?:[dlmn]|dell|dall|degl|sant|al)['’][A-ZÀ-ÖØ-Þ]\w+|h[A-ZÁÉÍÓÚ]\w+")
# The letters of a patronymic and the name, as Mongolian and Tamil papers write them: 'Ts.Roe'.
INITIALLED = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{0,2}\.(?:[A-ZÀ-ÖØ-Þ]\.)*[A-ZÀ-ÖØ-Þ][\w’'-]{2,}")
LETTERS = re.compile(r"[A-ZÀ-ÖØ-Þ][a-z]{0,2}")
IRISH = frozenset({"ó", "o", "uí", "ua", "í"})
APOSTROPHES = frozenset({"'", "’"})


def is_initialled(token: Token) -> bool:
    """Whether one token is a whole name: 'B.Roe'."""
    return INITIALLED.fullmatch(token.text) is not None


def is_joined(token: Token) -> bool:
    """Whether a token that begins small is a part of a name: "d'Hondt"; 'hEocha' behind 'Ó'."""
    if not token.text[:1].islower() or not JOINED.fullmatch(token.text):
        return False
    return token.text[0] != "h" or (token.i > 0 and token.nbor(-1).lower_ in IRISH)


def past_stop(doc: Doc, i: int) -> int:
    """Past the stop at a token inside a name: 'Muhd' '.' 'Karim', 'Ts' '.' 'Roe'; `i` where it ends a sentence."""
    if i < 1 or i + 1 >= len(doc) or doc[i].text != "." or doc[i - 1].whitespace_:
        return i
    glued = not doc[i].whitespace_ and LETTERS.fullmatch(doc[i - 1].text) is not None
    short = doc[i - 1].lower_ in SHORTENED and doc[i - 1].text.istitle()
    return i + 1 if glued or short else i


def past_apostrophe(doc: Doc, i: int) -> int:
    """Past the "'t" of "van 't Roe" and the mark of "Dato' Roe" at a token; `i` where neither is there."""
    if i < 1 or i + 1 >= len(doc):
        return i
    if doc[i].text in ("'t", "’t") and doc[i - 1].lower_ in PARTICLES:
        return i + 1
    if doc[i].text not in APOSTROPHES:
        return i
    if doc[i + 1].text == "t" and not doc[i].whitespace_:
        return i + 2
    return i + 1 if doc[i - 1].lower_ in INSIDE and not doc[i - 1].whitespace_ else i
