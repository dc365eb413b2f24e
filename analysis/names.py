"""Names of people in text: the candidates, and the cue beside a name that says that it is a person's.

A capitalised sequence is only a candidate. A title before or behind it, 'his counterpart', a verb that people
are the subject of together with the statistical model's opinion, or the reference data make it a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from spacy.tokens import Doc

from analysis.acting_names import acting_cue
from analysis.appositions import SEATS, age_end, title_after, titles_joined
from analysis.candidates import Candidate, is_speaker, not_people
from analysis.cover import Cover
from analysis.human_nouns import NounFound, agent_noun, human_noun, human_nouns
from analysis.introduced import introduced, one_of_several
from analysis.joined_names import coordinated, counterpart, counterpart_behind, siblings
from analysis.leading_titles import before_nickname, titles_before
from analysis.lone_names import lone_rule, relation_of
from analysis.name_parts import PARTICLES, is_initialled
from analysis.named_things import names_thing
from analysis.naming import Naming
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
# Before a rank these tell the service: 'Army Col. Jane Roe'.
SERVED = frozenset("army navy marine force corps guard staff".split())


def find_namings(
    doc: Doc,
    cover: Cover,
    titles: Sequence[Title],
    candidates: Sequence[Candidate],
    ships: frozenset[str],
    reference: Reference,
) -> list[Naming]:
    """The people that a block names, each with the cue that says so; `ships` are what the article calls its ships."""
    if not candidates:
        return []
    verbs, nouns = speech_lemmas(reference), human_nouns(doc, reference)
    by_first = {c.first: c for c in candidates}
    namings: list[Naming] = []
    for candidate in candidates:
        before = titles_before(doc, titles, candidate)
        after = title_after(doc, titles, candidate, by_first, verbs)
        naming = (
            counterpart(doc, cover, candidate, before, after)
            or counterpart_behind(doc, cover, candidate)
            or _titled(
                doc,
                cover,
                candidate,
                before,
                titles_joined(titles, after, doc, by_first),
                not_people(reference),
            )
            or introduced(doc, cover, candidate, titles, nouns)
            or _known(doc, candidate, not_people(reference))
            or _acting(doc, cover, candidate, verbs)
            or _lone(doc, cover, candidate, nouns, reference)
            or _second(doc, cover, candidate, titles, verbs, reference)
        )
        if naming and not naming.titles and not naming.of_other:
            naming = _called(doc, naming, nouns, reference)
        if naming and not names_thing(doc, naming, ships, reference):
            namings.append(naming)
    namings += _in_rows(doc, cover, titles, candidates, namings, reference)
    return namings + coordinated(doc, candidates, namings) + siblings(doc, candidates, namings)


@lru_cache(maxsize=4)
def speech_lemmas(reference: Reference) -> frozenset[str]:
    """Lemmas and spellings of the verbs that attribute words to somebody."""
    return frozenset(form for verb in reference.verbs for form in (verb.lemma, *verb.variants))


def _titled(
    doc: Doc,
    cover: Cover,
    candidate: Candidate,
    before: list[Title],
    after: list[Title],
    refused: frozenset[str],
) -> Naming | None:
    if not before and not (after and _plausible(doc, candidate, after[0])):
        return None
    called = before_nickname(doc, candidate.first) < candidate.first
    if (
        before
        and not called
        and not any(_is_sure(doc, t) for t in before)
        and _is_body(doc, candidate, before[-1])
    ):
        return None
    if before and _is_other_name(doc, before[0].first):
        return None
    if before and (_before_thing(doc, cover, candidate) or _is_field(doc, candidate, before[-1])):
        return None
    if before and before[0].kind == "rank" and before[0].first:
        ahead = doc[before[0].first - 1]
        if ahead.text.istitle() and ahead.lower_ in refused - SERVED:
            return None  # 'Camp General Roe': a place
    titles = (*before, *after)
    if not any(t.is_office or t.kind == "rank" for t in titles) and (seat := _seat(doc, candidate)):
        titles = (*titles, seat)
    first = min([candidate.first, *(t.first for t in before)])
    past = max([candidate.past, *(t.past for t in titles)])
    return Naming(candidate, first, past, titles, "title_before" if before else "title_after")


def _is_other_name(doc: Doc, first: int) -> bool:
    """'Haji Nasir, better known as Mullah Torjan': another name of somebody named before in the sentence."""
    as_known = doc[max(0, first - 2) : first].text.lower() in ("known as", "de guerre")
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
        near = doc[candidate.past].text == "," and after.first <= age_end(doc, candidate.past) + 2
        return near and not place and not after.possessive
    whose = after.kind in ("company", "expert", "spokesperson") and not after.possessive
    return several and closed and whose and after.first <= candidate.past + 2


def _is_body(doc: Doc, candidate: Candidate, title: Title) -> bool:
    """'General Foods', 'Admiral Benelux': one word behind a rank that is no person to the model."""
    name = doc[candidate.first]
    # 'said shopkeeper Roe': what somebody is called, in small letters, before a name that is none of a body's.
    if title.kind == "expert" and doc[title.core].is_lower and not name.ent_type_:
        return False
    return candidate.past - candidate.first == 1 and name.ent_type_ != "PERSON" and not is_initialled(name)


def _is_field(doc: Doc, candidate: Candidate, title: Title) -> bool:
    """'Minister for Industry & Capability Delivery of Ruritania': the last word of a field; rulers are named so."""
    past = candidate.past
    of = past + 1 < len(doc) and doc[past].lower_ == "of" and doc[past + 1].text[:1].isupper()
    return of and past - candidate.first == 1 and title.kind in ("minister", "official", "diplomat")


def _before_thing(doc: Doc, cover: Cover, candidate: Candidate) -> bool:
    """'the Imam Roe shrine', 'Prince Roe bin Saud University': a place or body called after somebody."""
    past = candidate.past
    goes_on = past + 1 < len(doc) and doc[past].lower_ in PARTICLES
    of_body = goes_on and cover.kind(past + 1) == "organisation" and doc[past + 1].text.istitle()
    return of_body or (past < len(doc) and doc[past].lower_ in CALLED_AFTER)


def _known(doc: Doc, candidate: Candidate, refused: frozenset[str]) -> Naming | None:
    if candidate.known is None:
        return None
    if candidate.past < len(doc) and doc[candidate.past].lower_ in refused | {"-", "class", "carrier"}:
        return None
    return Naming(candidate, candidate.first, candidate.past, (), "known_person")


def _acting(doc: Doc, cover: Cover, candidate: Candidate, verbs: frozenset[str]) -> Naming | None:
    cue = acting_cue(doc, cover, candidate, verbs)
    return Naming(candidate, candidate.first, candidate.past, (), cue.rule, cue.country) if cue else None


def _called(doc: Doc, naming: Naming, nouns: Sequence[NounFound], reference: Reference) -> Naming:
    """A naming with the noun that says what somebody without an office is: 'crane operator Jane Roe, who lost'."""
    human = human_noun(doc, naming.candidate, nouns) or agent_noun(doc, naming.candidate, reference)
    if human is not None and human.role:
        title = Title(human.first, human.past, human.first, human.role, "expert", "", "", True)
    else:
        several = one_of_several(doc, naming.candidate, callings(reference))
        if several is None:
            return naming
        title = several
    first, past = min(naming.first, title.first), max(naming.past, title.past)
    return replace(naming, first=first, past=past, titles=(title,))


@lru_cache(maxsize=4)
def callings(reference: Reference) -> frozenset[str]:
    """The words for people who are none by their office: 'surgeon', 'crane operator'."""
    offices = {w.lower() for o in reference.offices if o.kind == "expert" for w in (o.office, *o.titles)}
    return frozenset(reference.human_nouns) | offices


def _lone(
    doc: Doc, cover: Cover, candidate: Candidate, nouns: Sequence[NounFound], reference: Reference
) -> Naming | None:
    human = human_noun(doc, candidate, nouns) or agent_noun(doc, candidate, reference)
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


def _seat(doc: Doc, candidate: Candidate) -> Title | None:
    """The seat that letters right behind a name tell of: 'Shri Karim Roe, MLA,'."""
    i = candidate.past + (candidate.past < len(doc) and doc[candidate.past].text in (",", "("))
    if i >= len(doc) or doc[i].text not in SEATS:
        return None
    return Title(i, i + 1, i, doc[i].text, "legislator", "", "", True)


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
