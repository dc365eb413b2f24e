"""The second reading for people: full names that the model, or a given name, takes for somebody's and one more cue.

Forms handled, the name in capitals:
    Jane ROE has lived there since; was replaced by Jane ROE; elected Jane ROE; Jane ROE, whose party
    Abu Zenda AL-BAHRI (Ruritanian); Jane ROE, alias the Fox; Jane ROE's lawyers; Ruritania's Jane ROE
    Jane ROE, of the Zenda Institute,; the Zenda Brigade of Karim ROE; forty men under Karim ROE; the ZNP's Jane ROE
    whose governor is Jane ROE; SELIM of the Zenda Front; his son SELIM; Karim's brother SELIM
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span

from analysis.acting_names import Cue, does_business, is_exercise, possessor
from analysis.appointments import appointed_to
from analysis.candidates import Candidate
from analysis.cover import Cover
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.lone_names import KIN, is_credited, stands_for_other
from analysis.name_parts import PARTICLES
from analysis.reference import Reference
from analysis.titles import Title

RULE = "second_reading_person"
OWNERS = frozenset({"'s", "’s", "'", "’"})
ALIASES = frozenset({"alias", "aka", "a.k.a.", "nicknamed"})
# Opens a name that somebody goes by.
KUNYAS = frozenset({"abu", "umm", "mullah", "maulvi", "maulana", "qari", "hajji"})
PLACES_AND_DATES = frozenset({"GPE", "LOC", "NORP", "DATE", "TIME", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART"})
THINGS = frozenset({"GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "DATE"})
# How many words a phrase before a name may have.
LONGEST_PHRASE = 4


def second_cue(
    doc: Doc,
    cover: Cover,
    candidate: Candidate,
    titles: Sequence[Title],
    verbs: frozenset[str],
    reference: Reference,
) -> Cue | None:
    """The cue by which a full name that the first reading left over is a person's, None where there is none."""
    tokens = doc[candidate.first : candidate.past]
    if _is_second_name(doc, candidate.first) or is_exercise(doc, candidate.past):
        return None
    if len(tokens) == 1:
        single = _one_name(doc, cover, candidate) or _kin(doc, cover, candidate.first)
        return Cue(RULE) if single else None
    if stands_for_other(doc, candidate) or is_credited(doc, candidate.first):
        return None
    likely = _is_person(tokens) or _given(tokens, reference)
    if any(t.text.isupper() and len(t) > 3 for t in tokens):
        return None
    if appointed_to(doc, titles, candidate, candidate.first) or _is_name_told(doc, candidate.first):
        return Cue(RULE)
    if (likely or _may_be_person(tokens)) and _of_body(doc, cover, candidate.past, apart=not likely):
        return Cue(RULE)
    if not likely:
        # Behind a group a name counts that the model takes for a place's: 'the faction of Karim Roe'.
        possible = _half_person(tokens) or tokens[0].lower_ in _given_names(reference)
        return Cue(RULE) if possible and _behind_group(doc, cover, candidate.first, reference) else None
    country = possessor(cover, candidate.first)
    if country and doc[candidate.first - 1].text in OWNERS and _given(tokens, reference):
        return Cue(RULE, country)
    signed_for = _signs_for(doc, cover, candidate.past)
    if signed_for:
        return Cue(RULE, signed_for)
    demonym = _nationality_behind(doc, cover, candidate.past)
    if demonym:
        return Cue(RULE, demonym)
    told = (
        _acts(tokens, verbs, reference)
        or _told_on(doc, candidate.past, reference)
        or _phrase_before(doc, cover, candidate.first, reference)
        or _called(doc, candidate.first, reference)
        or _in_office(doc, candidate.past, titles)
        or _behind_group(doc, cover, candidate.first, reference)
        or _possessed_by_body(doc, cover, candidate.first)
        or _office_is(doc, candidate.first, titles)
    )
    return Cue(RULE) if told else None


def _is_second_name(doc: Doc, first: int) -> bool:
    """'Jane Roe, also known as Abu Zenda': another name of somebody who has one."""
    before = doc[max(0, first - LONGEST_PHRASE) : first]
    return any(t.lower_ in ALIASES for t in before) or before.text.lower().endswith(("known as", "de guerre"))


def _is_name_told(doc: Doc, first: int) -> bool:
    """'Her name is Jane Roe'."""
    return doc[max(0, first - 2) : first].text.lower() in ("name is", "name was")


def _is_person(tokens: Span) -> bool:
    """Whether the model takes a name for a person's."""
    return all(t.ent_type_ == "PERSON" for t in tokens if t.is_alpha and t.lower_ not in PARTICLES)


def _given(tokens: Span, reference: Reference) -> bool:
    """Whether a name opens as people's do and is no place's or thing's to the model: 'Imogen Roe', 'Abu Zenda'."""
    if any(t.ent_type_ in THINGS - {"FAC"} for t in tokens):
        return False
    return tokens[0].lower_ in _given_names(reference) or any(t.lower_ in KUNYAS for t in tokens)


@lru_cache(maxsize=4)
def _given_names(reference: Reference) -> frozenset[str]:
    return frozenset(reference.person_words.women) | frozenset(reference.person_words.men)


def _acts(tokens: Span, verbs: frozenset[str], reference: Reference) -> bool:
    """Whether a name is the subject of what people do, or the object of what is done to them."""
    words = reference.leftover_words
    root, lemma = tokens.root, tokens.root.head.lemma_.lower()
    if root.head.pos_ != "VERB" or does_business(root.head):
        return False
    if root.dep_ == "nsubj":
        return lemma in words.human_verbs or lemma in verbs
    return root.dep_ in ("nsubjpass", "dobj") and lemma in words.done_to_people


def _told_on(doc: Doc, past: int, reference: Reference) -> bool:
    """', who'; ', alias the Fox'; "'s lawyers": what is told behind a name as of people."""
    if past + 1 >= len(doc):
        return False
    if doc[past].text in OWNERS:
        return _phrases(reference.leftover_words.human_belongings).get(doc[past + 1].text) is not None
    behind = doc[past + 1] if doc[past].text in (",", "(") else doc[past]
    return behind.lower_ in ALIASES or behind.lower_ in ("who", "whose", "whom")


def _signs_for(doc: Doc, cover: Cover, past: int) -> str:
    """The country of 'signed by Jane Roe for Ruritania and John Doe for Zenda'."""
    if past + 1 >= len(doc) or doc[past].lower_ != "for" or cover.kind(past + 1) != "country":
        return ""
    mention = cover.of_token[past + 1]
    signs = any(t.lemma_.lower() in ("sign", "initial", "ink") for t in doc[past].sent)
    return mention.country if mention is not None and signs else ""


def _nationality_behind(doc: Doc, cover: Cover, past: int) -> str:
    """The country of 'Jane Roe (Ruritanian)'."""
    if past + 2 >= len(doc) or doc[past].text != "(" or cover.kind(past + 1) != "demonym":
        return ""
    mention = cover.of_token[past + 1]
    return mention.country if mention is not None and doc[past + 2].text in (")", "-", ",") else ""


def _phrase_before(doc: Doc, cover: Cover, first: int, reference: Reference) -> bool:
    """'replaced by', 'an ally of', 'a commander named'."""
    phrases = _phrases(reference.leftover_words.before_people)
    past = first
    if cover.kind(first - 1) == "demonym" and first > 1:
        past -= 1 + (doc[first - 2].lower_ == "the")  # 'led by the Ruritanian Jane Roe'
    starts = range(max(0, past - LONGEST_PHRASE), past)
    return any(phrases.get(doc[start:past].text.lower()) is not None for start in starts)


def _may_be_person(tokens: Span) -> bool:
    """Whether the model sees no place, date or people in a name."""
    return not any(t.ent_type_ in PLACES_AND_DATES for t in tokens)


def _half_person(tokens: Span) -> bool:
    """Whether the model takes a part of a name for a person's and nothing else of it for anything."""
    return {t.ent_type_ for t in tokens if t.is_alpha and t.lower_ not in PARTICLES} == {"PERSON", ""}


def _of_body(doc: Doc, cover: Cover, past: int, *, apart: bool) -> bool:
    """'Jane Roe, of the Zenda Institute,'; a name that is a thing's for all we know only where it is set `apart`."""
    comma = past < len(doc) and doc[past].text == ","
    i = past + comma
    if (apart and not comma) or i + 2 >= len(doc) or doc[i].lower_ not in ("of", "from", "with"):
        return False
    i += 1 + (doc[i + 1].lower_ == "the")
    body = cover.of_token[i] if i < len(doc) else None
    if body is None or body.kind != "organisation":
        return False
    end = next((j for j in range(i, len(doc)) if cover.of_token[j] is not body), len(doc))
    return not comma or end >= len(doc) or doc[end].text in (",", ".", ";", ")")


def _behind_group(doc: Doc, cover: Cover, first: int, reference: Reference) -> bool:
    """'the Zenda Brigade of Karim Roe', 'the faction of Karim Roe', 'forty men under Karim Roe'."""
    if first < 2 or doc[first - 1].lower_ not in ("of", "under"):
        return False
    group = doc[first - 2]
    armed = cover.kind(group.i) == "organisation" and group.lower_ in reference.leftover_words.led_groups
    return armed or (group.is_lower and group.lower_ in reference.leftover_words.led_groups)


def _possessed_by_body(doc: Doc, cover: Cover, first: int) -> bool:
    """ "the ZNP's Jane Roe"."""
    return first > 1 and doc[first - 1].text in OWNERS and cover.kind(first - 2) == "organisation"


def _office_is(doc: Doc, first: int, titles: Sequence[Title]) -> bool:
    """'whose governor is Jane Roe', 'its commander was Jane Roe'."""
    being = first > 1 and doc[first - 1].lower_ in ("is", "was", "became", "remains")
    return being and any(t.is_office and t.past == first - 1 for t in titles)


def _kin(doc: Doc, cover: Cover, first: int) -> bool:
    """'his son Selim', "Karim's brother Selim": a single name behind what somebody is to another."""
    if first < 2 or doc[first - 1].lower_ not in KIN or cover.kind(first) or not doc[first].text.istitle():
        return False
    whose = doc[first - 2]
    return whose.lower_ in ("his", "her", "their", "whose") or whose.text in OWNERS


def _one_name(doc: Doc, cover: Cover, candidate: Candidate) -> bool:
    """'Sukarto, who like many Javanese uses one name,': a relative clause that only people have."""
    first, past = candidate.first, candidate.past
    token = doc[first]
    behind = doc[past : past + 2].text.lower()
    if token.ent_type_ == "PERSON" and not cover.kind(first) and _of_body(doc, cover, past, apart=False):
        return token.text.istitle() and not (first and doc[first - 1].lower_ in ("the", "in", "at", "near"))
    if token.ent_type_ != "PERSON" or token.dep_ not in ("nsubj", "nsubjpass") or cover.kind(first):
        return False
    return token.text.istitle() and behind in (", who", ", whose")


def _in_office(doc: Doc, past: int, titles: Sequence[Title]) -> bool:
    """'Jane Roe took over as defence minister', 'Jane Roe is now the army's commander'."""
    end = min(past + 4, doc[past - 1].sent.end)
    verb = next((t for t in doc[past:end] if t.pos_ in ("VERB", "AUX")), None)
    if verb is None or doc[past].text == ",":
        return False
    opening = next(
        (t.i for t in doc[verb.i : verb.i + 5] if t.lower_ == "as" or t.lemma_ in ("be", "become")), None
    )
    if opening is None:
        return False
    return any(opening < t.core <= opening + 4 and t.is_office for t in titles)


def _called(doc: Doc, first: int, reference: Reference) -> bool:
    """'a commander named', 'one of them, an officer called'."""
    if first < 2 or doc[first - 1].lower_ not in ("named", "called", "surnamed"):
        return False
    posts = {word for entry in reference.leftover_words.member_posts for word in entry.words}
    return doc[first - 2].lower_ in posts or doc[first - 2].lower_ in reference.human_nouns


@lru_cache(maxsize=8)
def _phrases(words: frozenset[str]) -> Gazetteer[str]:
    return build_gazetteer((word, (word,)) for word in sorted(words))
