"""Where the name of a body begins and ends around the word that tells its kind, and the acronym given with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from analysis.beside import word_beside

LINKS = frozenset({"of", "for", "on", "de", "do", "da", "del", "di", "des", "du", "la"})
DASHES = frozenset("-‐‑–/")
# Offices end a name: 'Arms Agency Director General Jane Roe'.
OFFICES = frozenset(
    """secretary minister chief director commander chairman chairwoman chair president general admiral ambassador
    spokesman spokeswoman commissioner commanding speaker colonel captain head marshal lieutenant major
    brigadier commodore commandant sheikh ceo cfo coo cto mr mrs
    ms dr prince excellency baroness lord lady sir dame corporal sergeant private airman specialist
    gen lt maj col brig capt cpl sgt adm cmdr cdr spc pvt vadm radm pfc cpt ssgt msgt""".split()
)
# Of a parliament's parties; 'Squadron Leader' is a rank.
PARTY_OFFICES = frozenset({"leader", "whip"})
# 'Second Zenda Dialogue': the edition is no part of the name.
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth inaugural".split())
# What a department of defence may have for its field besides.
FIELD_ENDINGS = frozenset(
    "industry industries production procurement research logistics intelligence".split()
)
# Whose body it may be in its name: 'People's Party'.
GROUPS_OF_PEOPLE = frozenset({"People", "Women", "Children", "Workers", "Mothers", "King", "Queen"})
# What somebody may lead.
LED = frozenset(
    "brigade battalion regiment militia movement front faction column party katiba group cartel".split()
)
# How many words a name may reach back to spell its acronym.
LONGEST_REACH = 9


def is_capital(token: Token) -> bool:
    """Whether a token may be part of a name of a body."""
    if not token.text[:1].isupper() or token.pos_ == "PRON":
        return False
    opens_rank = token.lower_ == "field" and word_beside(token, 1) == "marshal"
    return token.lower_.rstrip(".") not in OFFICES and not opens_rank


def _leads_in(token: Token) -> bool:
    """A capital before the word of a body; 'General' there is an adjective ('General Border Committee')."""
    if token.text not in ("General", "Chief", "Head"):
        return is_capital(token)
    return word_beside(token, -1) not in OFFICES


def backwards(doc: Doc, first: int, edge: int) -> int:
    """Where the capitals before a token begin; a comma inside a name is crossed where 'and' follows it."""
    i = first
    while i > edge:
        before = doc[i - 1]
        if _leads_in(before) and not _only_opens(before):
            i -= 1
        elif (
            before.text == "-" and i - 2 >= edge and doc[i - 2].lower_ in ("al", "el", "ul", "ar", "as", "an")
        ):
            i -= 2
        elif before.text in DASHES and i - 1 > edge and not doc[i - 2].whitespace_ and not before.whitespace_:
            i -= 1
        elif before.lower_ in ("and", "&") and i - 2 >= edge and is_capital(doc[i - 2]) and _one_name(doc, i):
            i -= 1
        elif before.text == "," and i - 2 >= edge and is_capital(doc[i - 2]) and _one_name(doc, i):
            i -= 1
        elif before.text in ("'s", "’s") and i - 2 >= edge and doc[i - 2].text in GROUPS_OF_PEOPLE:
            i -= 2
        elif (
            before.text in ("'", "’")
            and i - 2 >= edge
            and doc[i - 2].text.istitle()
            and doc[i - 2].lower_[-1] == "s"
        ):
            i -= 2  # 'the Zenda Martyrs' Brigade'
        elif before.text == "+" or (before.text.isdigit() and "+" in doc[i - 1 : i + 1].text):
            i -= 1
        else:
            break
    while i < first and (
        doc[i].text in DASHES | {",", "'", "’"} or doc[i].lower_ in {"and", "the", "&"} | ORDINALS
    ):
        i += 1
    return i


def _only_opens(token: Token) -> bool:
    """Whether a capital is there because a sentence starts: 'At Salamis Shipyards'."""
    return bool(token.is_sent_start) and (token.is_stop or token.pos_ not in ("PROPN", "NOUN", "ADJ"))


def _one_name(doc: Doc, i: int) -> bool:
    """Whether the model sees the tokens on both sides of a comma or 'and' as one organisation."""
    if i > 2 and doc[i - 1].text == "and" and doc[i - 3].ent_type_ == "NORP":
        return True  # 'the Ruritanian Materiel and IT Command'
    return doc[i].ent_type_ == "ORG" and doc[i - 2].ent_type_ == "ORG" and doc[i - 1].ent_iob_ == "I"


def forwards(doc: Doc, past: int, heads: dict[int, tuple[int, str]], known: Sequence[bool]) -> int:
    """Past 'of Defence', 'on Military and Technical Cooperation'; a second body behind 'of' is another name."""
    end = past
    while end + 1 < len(doc) and doc[end].lower_ in LINKS:
        i = end + 1
        if doc[i].lower_ == "the" and i + 1 < len(doc):
            i += 1
        if not is_capital(doc[i]) or doc[i].ent_type_ in ("DATE", "TIME"):
            break
        run = _capitals(doc, i)
        if doc[end - 1].lower_ in LED and any(t.ent_type_ == "PERSON" for t in doc[i:run]):
            break  # 'the Zenda Brigade of Karim Roe'
        if known[i]:
            # 'of Ruritania Jane Roe', 'of Ruritania on Trade': a known name ends the name of the body.
            past_known = next((j for j in range(i, run) if not known[j]), run)
            endings = FIELD_ENDINGS if known[end] else {"affairs"}  # 'of Peshmerga Affairs'
            wider = past_known < run and doc[past_known].lower_ in endings
            return past_known + wider
        of_ministry = doc[end - 1].text == "Ministry"  # 'of Public Works'
        others = (heads[j][1] for j in range(i, run) if j in heads)
        if doc[end].lower_ == "of" and any(not (of_ministry and kind == "company") for kind in others):
            break
        end = run
        again = end + 3 < len(doc) and doc[end : end + 2].text == "and the" and doc[end + 3].lower_ == "of"
        if again and is_capital(doc[end + 2]):
            end += 3  # 'for the Return of Democracy' 'and the Restoration' 'of the State'
    return end


def _capitals(doc: Doc, i: int) -> int:
    """Past a run of capitals joined by 'and', '&', ',' … 'and' or a hyphen."""
    while i < len(doc):
        token = doc[i]
        follows = doc[i + 1] if i + 1 < len(doc) else None
        if is_capital(token) or token.text == "&":
            i += 1
        elif token.text in ("'s", "’s") and doc[i - 1].text in GROUPS_OF_PEOPLE and i + 1 < len(doc):
            i += 1
        elif (
            follows is not None
            and is_capital(follows)
            and (token.text in DASHES or (token.lower_ == "and" and _joins(doc, i)))
        ):
            i += 2
        elif (
            token.text == ","
            and follows is not None
            and is_capital(follows)
            and doc[i - 1].ent_type_ == "ORG" == follows.ent_type_
            and not (follows.is_upper and len(follows) > 2)
        ):
            i += 2
        else:
            break
    return i


def _joins(doc: Doc, i: int) -> bool:
    """'Science and Technology' is one field; 'Ministry of Defence and Acme Ltd' are two names."""
    after = doc[i + 1]
    if doc[i].ent_iob_ == "I":
        return True
    return after.ent_type_ not in ("PERSON", "GPE") and not (
        after.ent_type_ == "ORG" and after.ent_iob_ == "B"
    )


def acronym_at(doc: Doc, i: int) -> str:
    """The acronym in brackets at a token: '(ATLA)'; '' where there is none."""
    if i + 2 < len(doc) and doc[i].text == "(":
        closing = next((j for j in range(i + 2, min(i + 7, len(doc))) if doc[j].text == ")"), None)
        if closing is not None:
            text = doc[i + 1 : closing].text
            if re.fullmatch(r"[A-Z][A-Za-z0-9&+./-]{1,14}", text) and sum(c.isupper() for c in text) >= 2:
                return text
    return ""


def clean_name(name: str) -> str:
    """A name as written, on one line."""
    return re.sub(r"\s+", " ", name).strip(" ,")


def start_by_acronym(doc: Doc, start: int, end: int, acronym: str, edge: int) -> int:
    """Where a name begins whose acronym has more letters than it has words: 'Zenda Works and Offshore Co (ZWOC)'."""
    letters = [c.lower() for c in acronym if c.isalpha()]
    if len(letters) < 3 or _spells(doc, start, end, letters):
        return start
    for first in range(start - 1, max(edge, start - LONGEST_REACH) - 1, -1):
        if not (is_capital(doc[first]) or doc[first].lower_ in LINKS | {"and", "&", "-", "the"}):
            break
        if is_capital(doc[first]) and _spells(doc, first, end, letters):
            return first
    return start


def end_by_acronym(doc: Doc, start: int, end: int) -> int:
    """Where a name ends whose acronym spells more words than it has."""
    i = end
    while i < min(len(doc), end + LONGEST_REACH) and (
        is_capital(doc[i]) or doc[i].lower_ in LINKS | {"and", "&", "the", "in"}
    ):
        i += 1
    acronym = acronym_at(doc, i) if i > end else ""
    letters = [c.lower() for c in acronym if c.isalpha()]
    return i if len(letters) > 2 and _spells(doc, start, i, letters) else end


def _spells(doc: Doc, first: int, past: int, letters: Sequence[str]) -> bool:
    """Whether the capitals of a name are the letters of its acronym, in order and all but one of them."""
    capitals = [t.lower_[0] for t in doc[first:past] if t.text[:1].isupper()]
    rest = iter(capitals)
    in_order = all(letter in rest for letter in letters)
    return in_order and capitals[:1] == list(letters[:1]) and len(capitals) <= len(letters) + 1
