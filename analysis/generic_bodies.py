"""Bodies that every state has one of, named by common nouns.

Forms handled, the noun in capitals:
    the Indonesian defense MINISTRY; Greece's PARLIAMENT; told PARLIAMENT; the CABINET agreed
    the JOINT COMMITTEE on defence industry cooperation; the intergovernmental WORKING GROUP on military cooperation
    the Senate defence COMMITTEE; the House COMMITTEE on military affairs; the Sejm's defence COMMITTEE
    the MINISTRY of health
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Token

from analysis.bodies import Body, body_words
from analysis.body_names import DASHES, clean_name
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference
from analysis.vocabulary import vocabulary

JOINT = frozenset("joint bilateral intergovernmental inter-governmental mixed binational trilateral".split())
PARLIAMENTARY = frozenset("house senate commons lords parliamentary select standing".split())
PANELS = frozenset("committee commission council board subcommittee subcommission sub-committee".split())
# What committees of a parliament are for.
HOUSE_FIELDS = frozenset(
    """defence defense foreign interior external affairs finance security intelligence appropriations budget oversight
    armed services military judiciary public accounts""".split()
)
# Named in capitals, and without a country, where they do something or are told something.
STATE_WORDS = {"Parliament": "legislature", "Cabinet": "government", "Presidency": "government"}
BEFORE_STATE_WORDS = frozenset(
    "told tell urged urge by in to before informed asked assured the briefed from".split()
)


def generic_bodies(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the Indonesian defense ministry', 'Ruritania's parliament': in small letters."""
    yield from ministries(doc, known, reference)
    for token in doc:
        if token.text in STATE_WORDS and not known[token.i] and _stands_alone(doc, token):
            yield Body(token.i, token.i + 1, token.text, STATE_WORDS[token.text], "", "generic_body")
        if token.text == "parliament" and not known[token.i] and not _of_members(doc, token.i):
            yield Body(token.i, token.i + 1, "Parliament", "legislature", "", "generic_body")


def _of_members(doc: Doc, i: int) -> bool:
    """'a member of parliament': who somebody is."""
    return i > 1 and doc[i - 1].lower_ == "of" and doc[i - 2].lower_ in ("member", "members")


@lru_cache(maxsize=4)
def fields_of_ministries(reference: Reference) -> Gazetteer[str]:
    """What the ministries of a state are for, in small letters."""
    return build_gazetteer([("ministry", reference.body_form_words.ministry_fields)])


def ministries(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the Indonesian defense ministry', 'the ministry of health'."""
    fields = fields_of_ministries(reference)
    for token in doc:
        if token.lower_ == "ministries":
            yield from _several(doc, known, fields, token.i)
        if token.text != "ministry" or known[token.i]:
            continue
        first, past = _field_before(doc, fields, token.i), _field_behind(doc, fields, token.i + 1)
        if first < token.i and not any(known[first : token.i]):
            name = f"Ministry of {_field(doc[first : token.i].text)}"
            yield Body(first, token.i + 1, name, "ministry", "", "generic_body")
        elif past > token.i + 1:
            field = doc[token.i + 2 : past].text.removeprefix("the ")
            yield Body(token.i, past, f"Ministry of {_field(field)}", "ministry", "", "generic_body")


def _several(doc: Doc, known: Sequence[bool], fields: Gazetteer[str], i: int) -> Iterator[Body]:
    """'the defence and interior ministries', 'Ministries of Defence and Trade': one for each field."""
    if i + 2 < len(doc) and doc[i + 1].text == "of":
        yield from _several_behind(doc, known, fields, i + 2)
        return
    past = i
    while (first := _single_field(doc, fields, past)) < past and not any(known[first:past]):
        yield Body(first, past, f"Ministry of {_field(doc[first:past].text)}", "ministry", "", "generic_body")
        past = first - 1 if first and doc[first - 1].text in ("and", ",") else first


def _several_behind(doc: Doc, known: Sequence[bool], fields: Gazetteer[str], i: int) -> Iterator[Body]:
    while i < len(doc):
        i += doc[i].lower_ == "the"
        ends = range(min(i + 2, len(doc)), i, -1)
        past = next((j for j in ends if fields.get(doc[i:j].text.lower()) is not None), i)
        if past == i or any(known[i:past]):
            return
        yield Body(i, past, f"Ministry of {_field(doc[i:past].text)}", "ministry", "", "generic_body")
        i = past + 1 if past < len(doc) and doc[past].text in ("and", ",") else len(doc)


def _single_field(doc: Doc, fields: Gazetteer[str], past: int) -> int:
    starts = range(max(0, past - 2), past)
    capital = doc[past].text[:1].isupper() if past < len(doc) else False
    return next(
        (
            j
            for j in starts
            if (capital or doc[j].is_lower) and fields.get(doc[j:past].text.lower()) is not None
        ),
        past,
    )


def _field_before(doc: Doc, fields: Gazetteer[str], past: int) -> int:
    """Where the field begins that ends before a token: 'foreign affairs', 'agriculture and water'; in small letters."""
    first = past
    while first > 0:
        start = _single_field(doc, fields, first)
        if start == first:
            break
        first = start
        joined = first > 1 and doc[first - 1].text == "and"
        if not (joined and fields.get(doc[first - 2].text) is not None):
            break
        first -= 1
    return first


def _field_behind(doc: Doc, fields: Gazetteer[str], of: int) -> int:
    """Past 'of health', 'of the interior'; `of` where there is no field."""
    if of + 1 >= len(doc) or doc[of].text != "of":
        return of
    first = of + 1 + (doc[of + 1].text == "the")
    for past in range(min(first + 2, len(doc)), first, -1):
        if doc[first:past].text.islower() and fields.get(doc[first:past].text) is not None:
            return past
    return of


def _stands_alone(doc: Doc, token: Token) -> bool:
    """Whether 'Parliament' or 'Cabinet' is no part of a longer name and acts, or is acted on."""
    i = token.i
    before, behind = doc[i - 1] if i else None, doc[i + 1] if i + 1 < len(doc) else None
    if behind is not None and (
        behind.text[:1].isupper() or behind.text in DASHES | {"'s", "’s", "of", "Secretary"}
    ):
        return False
    if before is not None and before.text[:1].isupper() and not before.is_sent_start:
        return False
    acts = token.dep_ == "nsubj" and token.head.pos_ in ("VERB", "AUX")
    return acts or (before is not None and before.lower_ in BEFORE_STATE_WORDS)


def _field(words: str) -> str:
    """'foreign' to 'Foreign Affairs', 'defense' to 'Defence'."""
    field = words.title().replace("Defense", "Defence").replace(" And ", " and ").replace("'S", "'s")
    if field in ("Foreign", "External"):
        return f"{field} Affairs"
    return f"the {field}" if field == "Interior" else field


def panels(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the joint committee on defence industry cooperation', 'the House committee on military affairs'."""
    for token in doc:
        group = token.text == "group" and token.i > 0 and doc[token.i - 1].text == "working"
        if not (token.text in PANELS or group) or known[token.i]:
            continue
        before = range(token.i - 1, max(token.i - 4, -1), -1)
        first = next((j for j in before if doc[j].lower_ in JOINT | PARLIAMENTARY), None)
        if first is None and (house := _house_before(doc, token.i, reference)):
            fields = doc[house + 2 : token.i]
            name = f"{doc[house].text} {fields.text} {token.text}"
            yield Body(house + 2, token.i + 1, name[:1].upper() + name[1:], "legislature", "", "panel")
        if first is None or not all(_modifies(t) for t in doc[first + 1 : token.i]):
            continue
        past = _field_end(doc, token.i + 1)
        parliamentary = doc[first].lower_ in PARLIAMENTARY
        of_house = doc[first + 1].lower_ in HOUSE_FIELDS if parliamentary else first < token.i - 1 - group
        if past > token.i + 1 or of_house:
            name = clean_name(doc[first:past].text)
            kind = "legislature" if parliamentary else "forum"
            yield Body(first, past, name[:1].upper() + name[1:], kind, "", "panel")


def _house_before(doc: Doc, panel: int, reference: Reference) -> int:
    """The parliament whose committee it is: 'the Sejm' in 'the Sejm's national defence committee'; 0 for none."""
    for i in range(panel - 2, max(panel - 7, 1), -1):
        if doc[i].text in ("'s", "’s"):
            house = doc[i - 1].text
            kinds = {body_words(reference).get(house.title()), _listed_kind(house, reference)}
            of_house = any(t.lower_ in HOUSE_FIELDS for t in doc[i + 1 : panel])
            return i - 1 if "legislature" in kinds and of_house else 0
        if not (_modifies(doc[i]) or doc[i].text == "and"):
            return 0
    return 0


def _listed_kind(name: str, reference: Reference) -> str:
    entry = vocabulary(reference).get(name)
    return entry.category if entry is not None else ""


def _modifies(token: Token) -> bool:
    in_small = token.is_lower and token.pos_ in ("ADJ", "NOUN", "PROPN")
    return in_small or token.pos_ in ("ADJ", "NOUN") or token.text in DASHES


def _is_of_field(token: Token) -> bool:
    said = token.pos_ in ("NOUN", "ADJ", "PROPN") or token.text in DASHES | {"and"}
    return said and token.ent_type_ not in ("DATE", "TIME")


def _field_end(doc: Doc, i: int) -> int:
    """Past 'on defence industry cooperation'."""
    if i + 1 >= len(doc) or doc[i].lower_ not in ("on", "for"):
        return i
    end = i + 1
    while end < len(doc) and _is_of_field(doc[end]):
        end += 1
    while doc[end - 1].text == "and" or doc[end - 1].text in DASHES:
        end -= 1
    return end if end > i + 1 else i
