"""Names of people in text: the candidates, and the cue beside a name that says that it is a person's.

A capitalised sequence is only a candidate. A title before or behind it, 'his counterpart', a verb that people
are the subject of together with the statistical model's opinion, or the reference data make it a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from analysis.acting_names import acting_cue
from analysis.appositions import title_after, titles_joined
from analysis.candidates import Candidate, is_speaker, not_people
from analysis.cover import Cover
from analysis.human_nouns import NounFound, human_noun, human_nouns
from analysis.leading_titles import before_nickname, titles_before
from analysis.lone_names import lone_rule, relation_of
from analysis.mentions import COUNTRY_KINDS
from analysis.places import place_country
from analysis.reference import Reference
from analysis.second_people import second_cue
from analysis.shared_titles import people_in_rows
from analysis.titles import Title

# Before these even a single word that the model does not know is a name ('President Prabowo', 'Ms Hoa').
SURE_KINDS = frozenset({"head", "minister", "honorific"})
# Ranks that are common words too: one word behind them may make a name of a thing ('General Foods').
COMMON_RANKS = frozenset(
    """general admiral major private captain marshal commander specialist gunner ranger trooper guardsman rifleman
    fusilier ensign seaman airman midshipman po fm ig mg co inspector""".split()
)
# Behind a comma even a single name may have one of these …
SINGLE_KINDS = frozenset({"head", "minister", "expert", "diplomat", "legislator", "spokesperson"})
# … but bodies and things can be called so too.
BARE_POSTS = frozenset(
    {"Author", "Deputy", "Representative", "Expert", "Driver", "Builder", "Doctor", "Militant"}
)
# Before a place these say where something is.
STAYING = frozenset({"in", "at", "near", "outside"})
# Places are called after people.
CALLED_AFTER = frozenset(
    "shrine mosque hospital airport base street stadium university square bridge barracks camp mausoleum".split()
)
# Behind a name these say in which house somebody sits.
SEATS = frozenset({"MP", "MEP", "MSP", "MLA", "MNA", "MHK", "TD", "MS"})
SIBLINGS = frozenset("brothers sisters siblings twins spouses cousins".split())
COUNTERPARTS = frozenset(
    {"counterpart", "opposite", "colleague", "successor", "predecessor", "deputy", "namesake"}
)
# Before a rank these tell the service: 'Army Col. Jane Roe'.
SERVED = frozenset("army navy marine force corps guard staff".split())


@dataclass(frozen=True, slots=True)
class Naming:
    """A candidate that a cue makes a person; `first` to `past` are the tokens with the cue."""

    candidate: Candidate
    first: int
    past: int
    titles: tuple[Title, ...]
    rule: str
    country: str = ""
    of_other: bool = False  # 'his counterpart': the office is the other's


def find_namings(
    doc: Doc, cover: Cover, titles: Sequence[Title], candidates: Sequence[Candidate], reference: Reference
) -> list[Naming]:
    """The people that a block names, each with the cue that says so."""
    if not candidates:
        return []
    verbs, nouns = speech_lemmas(reference), human_nouns(doc, reference)
    by_first = {c.first: c for c in candidates}
    namings: list[Naming] = []
    for candidate in candidates:
        before = titles_before(doc, titles, candidate)
        after = title_after(doc, titles, candidate, by_first, verbs)
        naming = (
            _counterpart(doc, cover, candidate, before, after)
            or _counterpart_behind(doc, cover, candidate)
            or _titled(
                doc, candidate, before, titles_joined(titles, after, doc, by_first), not_people(reference)
            )
            or _known(doc, candidate, not_people(reference))
            or _acting(doc, cover, candidate, verbs)
            or _lone(doc, cover, candidate, nouns)
            or _second(doc, cover, candidate, titles, verbs, reference)
        )
        if naming:
            namings.append(naming)
    namings += _in_rows(doc, cover, titles, candidates, namings, reference)
    return namings + _coordinated(doc, candidates, namings) + _siblings(doc, candidates, namings)


@lru_cache(maxsize=4)
def speech_lemmas(reference: Reference) -> frozenset[str]:
    """Lemmas and spellings of the verbs that attribute words to somebody."""
    return frozenset(form for verb in reference.verbs for form in (verb.lemma, *verb.variants))


def _counterpart(
    doc: Doc, cover: Cover, candidate: Candidate, before: list[Title], after: Title | None
) -> Naming | None:
    """'his Ruritanian counterpart(,) General …': the office is the other's, the country the adjective's."""
    i = (before[0].first if before else candidate.first) - 1
    if i > 0 and doc[i].text == ",":
        i -= 1
    opposite = i > 0 and doc[i - 1 : i + 1].text.lower() == "opposite number"
    if i < 1 or not (opposite or doc[i].lower_ in COUNTERPARTS):
        return None
    # A senator can be a minister's counterpart; a minister's own title says what the counterpart is.
    offices = [t for t in before if t.is_office and t.kind != "legislator"] + ([after] if after else [])
    first, country = i, ""
    while first > 0 and (
        doc[first - 1].pos_ in ("ADJ", "PROPN", "PRON", "NOUN", "PART") or doc[first - 1].text == "-"
    ):
        first -= 1
        mention = cover.of_token[first]
        if mention is not None and mention.kind in COUNTRY_KINDS:
            country = country or mention.country
    past = after.past if after else candidate.past
    return Naming(candidate, first, past, tuple(offices), "counterpart", country, of_other=not offices)


def _counterpart_behind(doc: Doc, cover: Cover, candidate: Candidate) -> Naming | None:
    """'Jane Roe, his Ruritanian counterpart,'."""
    i = candidate.past
    if i + 2 >= len(doc) or doc[i].text != "," or doc[i + 1].lower_ not in ("his", "her", "their"):
        return None
    end = next((j for j in range(i + 2, min(i + 6, len(doc))) if doc[j].lower_ in COUNTERPARTS), None)
    closed = end is not None and (end + 1 == len(doc) or doc[end + 1].pos_ in ("PUNCT", "VERB", "AUX"))
    if end is None or not closed:
        return None  # 'Jane Roe, her Ruritanian counterpart John Doe and'
    inside = [m for m in cover.of_token[i + 2 : end] if m is not None and m.kind in COUNTRY_KINDS]
    country = inside[0].country if inside else ""
    return Naming(candidate, candidate.first, end + 1, (), "counterpart", country, of_other=True)


def _titled(
    doc: Doc, candidate: Candidate, before: list[Title], after: list[Title], refused: frozenset[str]
) -> Naming | None:
    if not before and not (after and _plausible(doc, candidate, after[0])):
        return None
    called = before_nickname(doc, candidate.first) < candidate.first
    if before and not called and not any(_is_sure(doc, t) for t in before) and _is_body(doc, candidate):
        return None
    if before and _is_other_name(doc, before[0].first):
        return None
    if before and (_before_thing(doc, candidate) or _is_field(doc, candidate, before[-1])):
        return None
    if before and before[0].kind == "rank" and before[0].first:
        ahead = doc[before[0].first - 1]
        if ahead.text.istitle() and ahead.lower_ in refused - SERVED:
            return None  # 'Camp General Roe': a place
    titles = (*before, *after)
    first = min([candidate.first, *(t.first for t in before)])
    past = max([candidate.past, *(t.past for t in titles)])
    return Naming(candidate, first, past, titles, "title_before" if before else "title_after")


def _is_other_name(doc: Doc, first: int) -> bool:
    """'Haji Nasir, better known as Mullah Torjan': another name of somebody named before in the sentence."""
    as_known = doc[max(0, first - 2) : first].text.lower() in ("known as", "called as", "de guerre")
    named = any(t.ent_type_ == "PERSON" for t in doc[doc[first].sent.start : max(first - 2, 0)])
    return as_known and named


def _is_sure(doc: Doc, title: Title) -> bool:
    """Whether a title makes even a single unknown word a name; posts of diplomats do where they are capitalised."""
    post = title.kind in ("diplomat", "legislator") and doc[title.core].text.istitle()
    written = doc[title.core : title.past].text.lower().rstrip(".")
    if title.kind == "rank" and doc[title.core].text[:1].isupper() and written not in COMMON_RANKS:
        return True
    return title.kind in SURE_KINDS or (post and not title.role.startswith("Deputy"))


def _plausible(doc: Doc, candidate: Candidate, after: Title) -> bool:
    """A name behind which a title stands must have two parts, or be a person to the model."""
    several = candidate.past - candidate.first > 1
    if candidate.first and doc[candidate.first - 1].lower_ in STAYING and place_country(candidate.text):
        return False  # 'In George Town, the minister, Jane Roe, said'
    labels = {t.ent_type_ for t in doc[candidate.first : candidate.past]}
    things = labels & {"ORG", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}
    # Only people are ministers, whatever the model says of a name that it has never seen.
    public = after.kind in ("head", "minister", "official", "military", "diplomat", "legislator")
    if "PERSON" in labels or (several and (public or not things)):
        return True
    closed = after.past >= len(doc) or doc[after.past].is_punct or doc[after.past].lower_ in ("and", "who")
    if not several and closed and after.kind in SINGLE_KINDS and after.role.split()[0] not in BARE_POSTS:
        # 'Roe, the defence minister, said': only people are ministers and fishermen.
        place = candidate.first > 0 and doc[candidate.first - 1].pos_ == "ADP"
        near = doc[candidate.past].text == "," and after.first <= candidate.past + 2
        return near and not place and not after.possessive
    whose = after.kind in ("company", "expert", "spokesperson") and not after.possessive
    return several and closed and whose and after.first <= candidate.past + 2


def _is_body(doc: Doc, candidate: Candidate) -> bool:
    """'General Foods', 'Admiral Benelux': one word behind a rank that is no person to the model."""
    return candidate.past - candidate.first == 1 and doc[candidate.first].ent_type_ != "PERSON"


def _is_field(doc: Doc, candidate: Candidate, title: Title) -> bool:
    """'Minister for Industry & Capability Delivery of Ruritania': the last word of a field; rulers are named so."""
    past = candidate.past
    of = past + 1 < len(doc) and doc[past].lower_ == "of" and doc[past + 1].text[:1].isupper()
    return of and past - candidate.first == 1 and title.kind in ("minister", "official", "diplomat")


def _before_thing(doc: Doc, candidate: Candidate) -> bool:
    """'the Imam Roe shrine': a place called after somebody."""
    past = candidate.past
    return past < len(doc) and doc[past].lower_ in CALLED_AFTER


def _known(doc: Doc, candidate: Candidate, refused: frozenset[str]) -> Naming | None:
    if candidate.known is None:
        return None
    if candidate.past < len(doc) and doc[candidate.past].lower_ in refused | {"-", "class", "carrier"}:
        return None
    return Naming(candidate, candidate.first, candidate.past, (), "known_person")


def _acting(doc: Doc, cover: Cover, candidate: Candidate, verbs: frozenset[str]) -> Naming | None:
    cue = acting_cue(doc, cover, candidate, verbs)
    return Naming(candidate, candidate.first, candidate.past, (), cue.rule, cue.country) if cue else None


def _lone(doc: Doc, cover: Cover, candidate: Candidate, nouns: Sequence[NounFound]) -> Naming | None:
    human = human_noun(doc, candidate, nouns)
    if human is not None:
        title = Title(human.first, human.past, human.first, human.role, "expert", "", "", True)
        first, past = min(candidate.first, human.first), max(candidate.past, human.past)
        return Naming(candidate, first, past, (title,) if human.role else (), human.rule)
    if is_speaker(doc, candidate.first, candidate.past):
        return Naming(candidate, candidate.first, candidate.past, (), "transcript_speaker")
    rule = lone_rule(doc, cover, candidate)
    if not rule:
        return None
    relation = relation_of(doc, candidate)
    if not relation:
        return Naming(candidate, candidate.first, candidate.past, (), rule)
    i = candidate.first - 2
    title = Title(i, i + 1, i, relation.capitalize(), "expert", "", "", True)
    return Naming(candidate, i, candidate.past, (title,), rule)


def _second(
    doc: Doc,
    cover: Cover,
    candidate: Candidate,
    titles: Sequence[Title],
    verbs: frozenset[str],
    reference: Reference,
) -> Naming | None:
    past = candidate.past
    sits = past < len(doc) and doc[past].text in SEATS and past - candidate.first > 1
    if sits and not (past + 1 < len(doc) and doc[past + 1].text.istitle()):
        title = Title(past, past + 1, past, doc[past].text, "legislator", "", "", True)
        return Naming(candidate, candidate.first, past + 1, (title,), "letters_behind")
    cue = second_cue(doc, cover, candidate, titles, verbs, reference)
    return Naming(candidate, candidate.first, past, (), cue.rule, cue.country) if cue else None


def _coordinated(doc: Doc, candidates: Sequence[Candidate], namings: Sequence[Naming]) -> list[Naming]:
    """A full name joined by 'and' to a person's, where the model agrees."""
    accepted = {n.candidate.first for n in namings}
    edges = {n.past for n in namings} | {n.candidate.past for n in namings}
    starts = {n.first for n in namings}
    found = []
    for c in candidates:
        tokens = doc[c.first : c.past]
        if c.first in accepted or len(tokens) < 2 or tokens.root.ent_type_ != "PERSON":
            continue
        after_and = c.first > 1 and doc[c.first - 1].lower_ in ("and", "&") and c.first - 1 in edges
        before_and = c.past < len(doc) and doc[c.past].lower_ in ("and", "&") and c.past + 1 in starts
        if after_and or before_and:
            found.append(Naming(c, c.first, c.past, (), "coordinated_person"))
    return found


def _in_rows(
    doc: Doc,
    cover: Cover,
    titles: Sequence[Title],
    candidates: Sequence[Candidate],
    namings: Sequence[Naming],
    reference: Reference,
) -> list[Naming]:
    """The people of a row under one title in the plural, but those that a title of their own stands with."""
    titled = {n.candidate.first for n in namings if n.country or any(t.is_office for t in n.titles)}
    return [
        Naming(
            s.candidate, s.first, s.past, (s.title,) if s.title else (), "shared_title", s.country, s.of_other
        )
        for s in people_in_rows(doc, cover, titles, candidates, reference)
        if s.candidate.first not in titled
    ]


def _siblings(doc: Doc, candidates: Sequence[Candidate], namings: Sequence[Naming]) -> list[Naming]:
    """'the brothers Karim and Selim Roe': the name of the family goes for both."""
    accepted = {n.candidate.first for n in namings}
    by_first = {c.first: c for c in candidates}
    found = []
    for c in candidates:
        other = by_first.get(c.past + 1)
        kin = c.first and doc[c.first - 1].lower_ in SIBLINGS and c.past - c.first == 1
        if not kin or other is None or other.past - other.first < 2 or doc[c.past].lower_ not in ("and", "&"):
            continue
        family = doc[other.first + 1 : other.past].text
        elder = Candidate(c.first, c.past, f"{c.text} {family}")
        for candidate in (elder, other):
            if candidate.first not in accepted:
                found.append(Naming(candidate, candidate.first, candidate.past, (), "coordinated_person"))
    return found
