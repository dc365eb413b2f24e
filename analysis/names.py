"""Names of people in text: the candidates, and the cue beside a name that says that it is a person's.

A capitalised sequence is only a candidate. A title before or behind it, 'his counterpart', a verb that people are the
subject of together with the statistical model's opinion, or the reference data make it a person (`Naming.rule`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Token

from analysis.blocks import Block
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import KnownPerson, Reference
from analysis.titles import COUNTRY_KINDS, Cover, Title

PARTICLES = frozenset(
    "al el ul ud bin bint ibn abu de da do dos das del della di du la le van von der den ter ten zu y e ben ap af av".split()
)
# A sequence with one of these names an institution, a place or a thing.
INSTITUTION_WORDS = frozenset(
    """academy act administration agency agreement air airport ambassador annual armed army arsenal assembly association
    authority award bank base battalion board brigade bridge bureau camp cathedral center centre chamber church city class
    club coast college command commission committee community company conference congress convention corporation corps
    council court day declaration defence defense delegation department desk development dialogue directorate district
    division embassy engineering exercise expo federal federation festival fleet force forces foreign forum foundation
    framework fund government group guard gulf hall high hospital hotel house industries industry initiative institute
    institution international island islands joint kingdom laboratory league limited logistics mantri marine maritime
    memorial memorandum military ministry mission monument museum national naval navy new news northern ocean office
    operation organisation organization palace parliament partnership party peninsula plan plant police policy port press
    programme program project protocol province regiment region report republic republican review river road school sea
    secretariat security senate service services shipbuilding shipyard shipyards society southern square squadron stadium
    staff state states station strait strategic strategy street study summit supreme system systems task technical
    technologies technology television territory times tower trade treaty troops union united university valley village war
    wing working""".split()
)
HUMAN_VERBS = frozenset(
    """accompany address appoint arrive attend brief chair co-chair command fly greet head hold host inspect invite lay lead
    meet negotiate receive represent retire serve sign succeed testify thank tour travel visit welcome write""".split()
)
COUNTERPARTS = frozenset({"counterpart", "colleague", "successor", "predecessor", "deputy", "namesake"})
HEADING_VERBS = {
    "head": "head",
    "lead": "head",
    "chair": "chair",
    "command": "commander",
    "run": "head",
    "direct": "director",
}
CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A capitalised sequence that may name a person: tokens `first` to `past`."""

    first: int
    past: int
    text: str
    known: KnownPerson | None = None


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


@lru_cache(maxsize=4)
def known_people(reference: Reference) -> Gazetteer[KnownPerson]:
    """The people of the reference data by every spelling."""
    return build_gazetteer((p, (p.name, *p.aliases)) for p in reference.people)


def find_candidates(doc: Doc, cover: Cover, titles: Sequence[Title], reference: Reference) -> list[Candidate]:
    """The capitalised sequences of a block that could be names of people, in order."""
    found = [
        Candidate(first, past, doc[first:past].text, person)
        for first, past, person in known_people(reference).find(doc)
        if doc[first].text[:1].isupper()
    ]
    taken = {i for c in found for i in range(c.first, c.past)}
    in_title = {i for t in titles for i in range(t.core, t.past)}
    offices = {t.past for t in titles if " of " in doc[t.core : t.past].text.lower()}
    i = 0
    while i < len(doc):
        if i in taken or i in in_title or not _can_start(doc[i], cover):
            i += 1
            continue
        past = _extend(doc, cover, i, taken | in_title)
        # 'Secretary of Defence Planning': a field, unless the model sees a person in the single word.
        is_field = i in offices and past - i == 1 and doc[i].ent_type_ != "PERSON"
        if _is_name_like(doc, i, past) and not is_field:
            found.append(Candidate(i, past, doc[i:past].text))
        i = past
    return sorted(found, key=lambda c: c.first)


def _can_start(token: Token, cover: Cover) -> bool:
    return _is_name_token(token, cover) and not (
        token.is_sent_start and token.pos_ not in ("PROPN", "NOUN") and token.ent_type_ != "PERSON"
    )


def _is_name_token(token: Token, cover: Cover) -> bool:
    text = token.text
    if (
        not text[:1].isupper()
        or token.lower_ in CALENDAR
        or token.lower_ in ("i", "the", "mr", "ms", "mrs", "dr")
    ):
        return False
    if cover.kind(token.i) not in ("", "place"):
        return False
    letters = text.replace(".", "").replace("'", "").replace("’", "").replace("-", "")
    return letters.isalpha() and (not (letters.isupper() and len(letters) > 1 and "." not in text))


def _extend(doc: Doc, cover: Cover, first: int, taken: set[int]) -> int:
    i = first + 1
    while i < len(doc) and i not in taken:
        token = doc[i]
        glued = not doc[i - 1].whitespace_
        if token.text in ("-", "‑", "–") and glued and i + 1 < len(doc) and doc[i + 1].text[:1].isalpha():
            i += 2
        elif _is_name_token(token, cover) and not token.is_sent_start:
            i += 1
        elif (
            token.text[:1].isupper()
            and token.text.isupper()
            and token.ent_type_ == "PERSON"
            and token.is_alpha
        ):
            i += 1
        elif token.lower_ in PARTICLES and _particle_leads_on(doc, cover, i, taken):
            i += 1
        else:
            break
    return i


def _particle_leads_on(doc: Doc, cover: Cover, i: int, taken: set[int]) -> bool:
    after = i + 1
    while after < len(doc) and (doc[after].lower_ in PARTICLES or doc[after].text == "-"):
        after += 1
    return after < len(doc) and after not in taken and after - i <= 3 and _is_name_token(doc[after], cover)


def _is_name_like(doc: Doc, first: int, past: int) -> bool:
    words = [t.lower_ for t in doc[first:past]]
    if any(w in INSTITUTION_WORDS for w in words):
        return False
    return not (past < len(doc) and doc[past].lower_ in ("-",) and not doc[past - 1].whitespace_)


def find_namings(doc: Doc, cover: Cover, titles: Sequence[Title], reference: Reference) -> list[Naming]:
    """The people that a block names, each with the cue that says so."""
    candidates = find_candidates(doc, cover, titles, reference)
    verbs = speech_lemmas(reference)
    by_first = {c.first: c for c in candidates}
    namings: list[Naming] = []
    for candidate in candidates:
        before = _titles_before(doc, titles, candidate)
        after = title_after(doc, titles, candidate, by_first)
        naming = (
            _counterpart(doc, cover, candidate, before, after)
            or _titled(doc, candidate, before, after)
            or _known(doc, candidate)
            or _acting(doc, candidate, verbs)
        )
        if naming:
            namings.append(naming)
    return namings + _coordinated(doc, candidates, namings)


@lru_cache(maxsize=4)
def speech_lemmas(reference: Reference) -> frozenset[str]:
    """Lemmas and spellings of the verbs that attribute words to somebody."""
    return frozenset(form for verb in reference.verbs for form in (verb.lemma, *verb.variants))


def _titles_before(doc: Doc, titles: Sequence[Title], candidate: Candidate) -> list[Title]:
    """The titles that run up to the name: 'Chief of Defence Staff (CDS) General …', 'the minister, …,'."""
    found: list[Title] = []
    edge = candidate.first
    while True:
        title = next((t for t in reversed(titles) if t.past == edge and _may_precede(doc, t)), None)
        if (
            title is None
            and edge > 1
            and doc[edge - 1].text == ","
            and _closes_apposition(doc, candidate.past)
        ):
            title = next((t for t in reversed(titles) if t.past == edge - 1 and t.is_office), None)
        if title is None:
            return found
        found.insert(0, title)
        edge = title.first


def _may_precede(doc: Doc, title: Title) -> bool:
    """A rank in small letters is a common word ('general', 'private')."""
    return title.kind != "rank" or doc[title.core].text[:1].isupper()


def _closes_apposition(doc: Doc, past: int) -> bool:
    return past >= len(doc) or doc[past].text in (",", ".", ";", ":", ")", "(", "'s", "’s", "–", "—", "-")


def title_after(
    doc: Doc, titles: Sequence[Title], candidate: Candidate, by_first: dict[int, Candidate]
) -> Title | None:
    """The title in apposition behind the name: ', the UK Defence Attaché in Warsaw,', ', who is now a senior fellow'."""
    i = candidate.past
    if i >= len(doc) or doc[i].text not in (",", "(", "–", "—", "-"):
        return _title_by_copula(doc, titles, candidate)
    in_title = {j for t in titles for j in range(t.first, t.past)}
    for title in titles:
        if title.first <= i or not title.is_office or title.past in by_first:
            continue
        gap = [t for t in doc[i + 1 : title.first] if t.i not in in_title]
        if len(gap) > 6 or title.first - i > 12:
            break
        if all(_fits_gap(t) for t in gap):
            return title
    return None


def _fits_gap(token: Token) -> bool:
    if token.text[:1].isupper() and token.ent_type_ == "PERSON":
        return False
    if token.lower_ in (
        "who",
        "is",
        "was",
        "now",
        "currently",
        "then",
        "until",
        "recently",
        "has",
        "been",
        "also",
    ):
        return True
    return token.pos_ in ("DET", "ADJ", "NOUN", "ADV", "PRON", "NUM", "PROPN", "PART") or token.text in (
        "-",
        "'s",
        "’s",
    )


def _title_by_copula(doc: Doc, titles: Sequence[Title], candidate: Candidate) -> Title | None:
    i = candidate.past
    if i < len(doc) and doc[i].lower_ in ("is", "was", "became") and len(candidate.text.split()) > 1:
        return next((t for t in titles if i < t.first <= i + 2 and t.is_office), None)
    return None


def _counterpart(
    doc: Doc, cover: Cover, candidate: Candidate, before: list[Title], after: Title | None
) -> Naming | None:
    """'his Ruritanian counterpart(,) General …': the office is the other's, the country the adjective's."""
    i = (before[0].first if before else candidate.first) - 1
    if i > 0 and doc[i].text == ",":
        i -= 1
    if i < 1 or doc[i].lower_ not in COUNTERPARTS or any(t.is_office for t in before):
        return None
    first, country = i, ""
    while first > 0 and (
        doc[first - 1].pos_ in ("ADJ", "PROPN", "PRON", "NOUN", "PART") or doc[first - 1].text == "-"
    ):
        first -= 1
        mention = cover.of_token[first]
        if mention is not None and mention.kind in COUNTRY_KINDS:
            country = country or mention.country
    past = after.past if after else candidate.past
    return Naming(
        candidate, first, past, (after,) if after else (), "counterpart", country, of_other=after is None
    )


def _titled(doc: Doc, candidate: Candidate, before: list[Title], after: Title | None) -> Naming | None:
    if not before and (after is None or not _plausible(doc, candidate, after)):
        return None
    if before and all(t.kind == "rank" for t in before) and _is_body(doc, candidate):
        return None
    titles = (*before, *([after] if after else []))
    first = min([candidate.first, *(t.first for t in before)])
    past = max([candidate.past, *(t.past for t in titles)])
    return Naming(candidate, first, past, titles, "title_before" if before else "title_after")


def _plausible(doc: Doc, candidate: Candidate, after: Title) -> bool:
    """A name behind which a title stands must have two parts, or be a person to the model."""
    several = candidate.past - candidate.first > 1
    labels = {t.ent_type_ for t in doc[candidate.first : candidate.past]}
    things = labels & {"ORG", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}
    # Only people are ministers, whatever the model says of a name that it has never seen.
    public = after.kind in ("head", "minister", "official", "military", "diplomat", "legislator")
    return "PERSON" in labels or (several and (public or not things))


def _is_body(doc: Doc, candidate: Candidate) -> bool:
    """'General Foods', 'Admiral Benelux': one word behind a rank that the model does not take for a person."""
    return candidate.past - candidate.first == 1 and doc[candidate.first].ent_type_ != "PERSON"


def _known(doc: Doc, candidate: Candidate) -> Naming | None:
    if candidate.known is None:
        return None
    if candidate.past < len(doc) and doc[candidate.past].lower_ in INSTITUTION_WORDS | {
        "-",
        "class",
        "carrier",
    }:
        return None
    return Naming(candidate, candidate.first, candidate.past, (), "known_person")


def _acting(doc: Doc, candidate: Candidate, verbs: frozenset[str]) -> Naming | None:
    """A full name that the model takes for a person's and that speaks or does what people do."""
    tokens = doc[candidate.first : candidate.past]
    if len(tokens) < 2 or any(
        t.ent_type_ != "PERSON" for t in tokens if t.is_alpha and t.lower_ not in PARTICLES
    ):
        return None
    root = tokens.root
    verb = root.head
    if root.dep_ in ("nsubj", "nsubjpass") and verb.lemma_.lower() in verbs | HUMAN_VERBS:
        return Naming(candidate, candidate.first, candidate.past, (), "acting_person")
    past = candidate.past
    if past + 1 < len(doc) and doc[past].text == "," and doc[past + 1].lower_ in ("who", "whose"):
        return Naming(candidate, candidate.first, past, (), "acting_person")
    neighbours = [doc[i] for i in (candidate.first - 1, past) if 0 <= i < len(doc)]
    if any(t.lemma_.lower() in verbs and t.pos_ == "VERB" for t in neighbours):
        return Naming(candidate, candidate.first, past, (), "acting_person")
    led = doc[max(0, candidate.first - 2) : candidate.first].text.lower()
    if led in (
        "led by",
        "headed by",
        "according to",
        "chaired by",
        "signed by",
        "met with",
        "accompanied by",
    ):
        return Naming(candidate, candidate.first, past, (), "acting_person")
    return None


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
