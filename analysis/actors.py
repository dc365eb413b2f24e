"""Who a noun phrase means: a person, a body, a country, or both sides.

Forms handled:
    'Jane Roe', 'General Roe'; 'Acme Ltd'; 'Ruritania', 'Zenda' (its capital)      by name
    'the Ruritanian side', 'Ruritanian officials', 'a Ministry of Defence official'  by the name inside
    'the minister', 'the Raksha Mantri', 'the Ruritanian minister', 'the spokeswoman'  by the office
    'he', 'she'; 'the ministry', 'the company', 'the working group', 'the official'  by what was named before
    'both sides', 'the two ministers', 'the co-chairs', 'they' after those              joint
A phrase that fits two people, or nobody, means nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Span, Token

from analysis.actor_offices import has_office, holder_of_office
from analysis.actor_words import APART, BODY_NOUNS, JOINT_WORDS, NOT_BARE, PLURAL_SIDES, SIDES, UNNAMED
from analysis.annotate import Annotated, Sentence
from analysis.antecedents import REACH, context_of, person_before
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.people import Person

JOINT = "joint"


@dataclass(frozen=True, slots=True)
class Actor:
    """What a noun phrase denotes.

    kind: `person`, `organisation`, `country` or `joint`. `names` are canonical; `country` is the one they act for,
    `joint` where it is both sides; `context` is the passage that tells, where the phrase alone ('he') does not.
    """

    kind: str
    names: tuple[str, ...]
    country: str
    context: tuple[int, int] | None = None

    @property
    def name(self) -> str:
        """The one name of the actor, `joint` for both sides and for several of one kind."""
        return self.names[0] if len(self.names) == 1 else JOINT


def actor_of(annotated: Annotated, sentence: Sentence, phrase: Token | Span) -> Actor | None:
    """The actor that a noun phrase (or its head) of a sentence denotes; None where that is open."""
    head = phrase.root if isinstance(phrase, Span) else phrase
    members = [a for t in (head, *head.conjuncts) if (a := _single(annotated, sentence, t)) is not None]
    if len(members) == 1 and any(t.lemma_.lower() == "counterpart" for t in head.conjuncts):
        return Actor(JOINT, (), JOINT)
    if len(members) < 2 or head.dep_ == "conj":
        return members[0] if members else None
    names = tuple(dict.fromkeys(name for a in members for name in a.names))
    countries = list(dict.fromkeys(a.country for a in members if a.country))
    country = JOINT if len(countries) > 1 else (countries[0] if countries else "")
    return Actor(members[0].kind, names, country, next((a.context for a in members if a.context), None))


def people_of(annotated: Annotated, sentence: Sentence, phrase: Token | Span) -> tuple[Person, ...]:
    """The people that a phrase names or refers to."""
    actor = actor_of(annotated, sentence, phrase)
    if actor is None or actor.kind != "person":
        return ()
    return tuple(p for p in annotated.people if p.name in actor.names)


def main_countries(annotated: Annotated) -> tuple[str, ...]:
    """The countries of the article, the most named first."""
    counts: dict[str, int] = {}
    for m in annotated.mentions:
        if m.kind in COUNTRY_KINDS:
            counts[m.country] = counts.get(m.country, 0) + 1
    return tuple(sorted(counts, key=lambda c: (-counts[c], c)))


def _single(annotated: Annotated, sentence: Sentence, head: Token) -> Actor | None:
    if head.pos_ == "PRON" or head.lower_ in ("he", "she", "they", "it", "both"):
        return _pronoun(annotated, sentence, head)
    first, past = _phrase(head)
    doc = head.doc
    start = sentence.block.start + doc[first].idx
    end = sentence.block.start + doc[past - 1].idx + len(doc[past - 1])
    at = sentence.block.start + head.idx
    inside = annotated.mentions_in(start, end)
    over = [m for m in inside if m.start <= at < m.end]
    named = (
        _of_kind(over, "person")
        or _of_kind(over, "organisation")
        or _of_kind([m for m in over if m.kind in COUNTRY_KINDS])
    )
    if named is not None:
        return named
    if _is_joint(doc[first:past], head):
        return Actor(JOINT, (), JOINT)
    appositive = (
        _of_kind([m for m in inside if m.start > at], "person") if has_office(annotated, head) else None
    )
    return (
        appositive
        or _in_office(annotated, sentence, head, inside)
        or _side(annotated, head, inside)
        or _before(annotated, sentence, head)
    )


def _phrase(head: Token) -> tuple[int, int]:
    """The tokens of a noun phrase without relative clauses, appositions behind a comma and conjuncts."""
    first, past = head.left_edge.i, head.i + 1
    for child in head.rights:
        if child.dep_ in ("relcl", "acl", "conj", "cc", "punct", "advcl"):
            break
        past = child.right_edge.i + 1
    return first, past


def _of_kind(mentions: Sequence[Mention], kind: str = "") -> Actor | None:
    """The actor that the first mention of a kind names."""
    found = [m for m in mentions if not kind or m.kind == kind]
    if not found:
        return None
    mention = found[0]
    actor_kind = "country" if mention.kind in COUNTRY_KINDS else mention.kind
    return Actor(actor_kind, (mention.entity,), mention.country)


def _is_joint(phrase: Span, head: Token) -> bool:
    words = {t.lower_ for t in phrase}
    if head.lower_ not in PLURAL_SIDES and head.lemma_.lower() not in ("side", "country", "nation"):
        return False
    if head.lower_ == "officials":
        return "both" in words or {"the", "two"} <= words
    if words == {head.lower_} and head.lower_ in NOT_BARE:
        return False
    plural = head.tag_ in ("NNS", "NNPS", "CD", "DT") or head.lower_ in PLURAL_SIDES
    return plural and bool(words & JOINT_WORDS or words <= {"the", "both", head.lower_})


def _in_office(
    annotated: Annotated, sentence: Sentence, head: Token, inside: Sequence[Mention]
) -> Actor | None:
    person = holder_of_office(annotated, sentence, head, inside)
    return _as_actor(annotated, person, sentence) if person else None


def _side(annotated: Annotated, head: Token, inside: Sequence[Mention]) -> Actor | None:
    """'the Ruritanian side', 'a Ministry of Defence official': the body or the country named in the phrase."""
    if head.lemma_.lower() not in SIDES:
        return None
    body = next((m for m in inside if m.kind == "organisation"), None)
    country = next(
        (m for m in inside if m.kind in COUNTRY_KINDS and not _is_posted(annotated, head, m)), None
    )
    if body is not None:
        return Actor("organisation", (body.entity,), body.country or (country.country if country else ""))
    if country is not None:
        return Actor("country", (country.entity,), country.country)
    return None


def _is_posted(annotated: Annotated, head: Token, place: Mention) -> bool:
    """'A diplomat in Zenda' need not be a Ruritanian."""
    before = annotated.article.text[max(0, place.start - 3) : place.start]
    return head.lemma_.lower() in ("diplomat", "envoy", "representative") and before.lower() == "in "


def _before(annotated: Annotated, sentence: Sentence, head: Token) -> Actor | None:
    """'the ministry', 'the company', 'the official': what was named so before."""
    if not any(c.lower_ in ("the", "its", "that", "this") for c in head.lefts):
        return None
    noun = head.lemma_.lower()
    offset = sentence.block.start + head.idx
    if noun in UNNAMED:
        return _last_official(annotated, sentence, head)
    kinds = BODY_NOUNS.get(noun)
    # 'Its refugee agency' is another agency than the one named before.
    owned = any(c.lower_ == "its" for c in head.lefts) and any(c.dep_ == "compound" for c in head.lefts)
    if kinds is None or owned:
        return None
    earlier = [
        m
        for m in annotated.mentions
        if m.kind == "organisation" and m.category in kinds and m.end <= offset and offset - m.end <= REACH
    ]
    if not earlier:
        return None
    return Actor(
        "organisation", (earlier[-1].entity,), earlier[-1].country, (earlier[-1].start, earlier[-1].end)
    )


def _last_official(annotated: Annotated, sentence: Sentence, head: Token) -> Actor | None:
    """For whom 'the official' speaks: the side of the official introduced last before."""
    for earlier in reversed([s for s in annotated.sentences if s.start <= sentence.start]):
        for token in reversed(list(earlier.span)):
            if earlier.start == sentence.start and token.i >= head.i:
                continue
            if sentence.start - earlier.end > REACH or token.lemma_.lower() not in UNNAMED:
                continue
            same = token.lemma_.lower() == head.lemma_.lower()
            if not same and head.lemma_.lower() in APART:
                continue
            first, past = _phrase(token)
            start = earlier.block.start + token.doc[first].idx
            end = earlier.block.start + token.doc[past - 1].idx + len(token.doc[past - 1])
            actor = _side(annotated, token, annotated.mentions_in(start, end))
            if actor is not None:
                return replace(actor, context=(start, end) if earlier.start != sentence.start else None)
            if same and token.lower_ != head.lower_:
                return None
    return None


def _pronoun(annotated: Annotated, sentence: Sentence, head: Token) -> Actor | None:
    word = head.lower_
    if word in ("he", "she", "him", "her", "who"):
        person = person_before(annotated, sentence, head, word)
        return _as_actor(annotated, person, sentence) if person else None
    if word in ("they", "both", "them", "we"):
        return _group_before(annotated, sentence) if word != "we" else None
    if word == "it":
        return _body_before(annotated, sentence, head)
    return None


def _as_actor(annotated: Annotated, person: Person, sentence: Sentence) -> Actor:
    return Actor("person", (person.name,), person.country, context_of(annotated, person, sentence))


def _group_before(annotated: Annotated, sentence: Sentence) -> Actor | None:
    """'They': both sides, where the sentence before is about two or more."""
    index = annotated.sentences.index(sentence)
    for earlier in reversed(annotated.sentences[max(0, index - 2) : index + 1]):
        for token in earlier.span:
            own_pronoun = token.pos_ == "PRON" and earlier is sentence
            if token.dep_ not in ("nsubj", "nsubjpass") or own_pronoun:
                continue
            if len(token.conjuncts) or _is_joint(token.doc[token.left_edge.i : token.i + 1], token):
                actor = actor_of(annotated, earlier, token)
                if actor is not None and (len(actor.names) > 1 or actor.kind == JOINT):
                    return Actor(JOINT, actor.names, JOINT, (earlier.start, earlier.end))
    return None


def _body_before(annotated: Annotated, sentence: Sentence, head: Token) -> Actor | None:
    """'It': the body or country that is the subject before it, in this sentence or the one before."""
    index = annotated.sentences.index(sentence)
    for earlier in reversed(annotated.sentences[max(0, index - 1) : index + 1]):
        for token in earlier.span:
            behind = earlier.start == sentence.start and token.i >= head.i
            if token.dep_ in ("nsubj", "nsubjpass") and token.pos_ in ("NOUN", "PROPN") and not behind:
                actor = _single(annotated, earlier, token)
                if actor is not None and actor.kind in ("organisation", "country"):
                    context = (earlier.start, earlier.end) if earlier.start != sentence.start else None
                    return replace(actor, context=context)
    return None
