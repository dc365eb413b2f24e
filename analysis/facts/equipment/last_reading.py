"""What the words around equipment tell where neither the parse nor a set phrase did: a last, shallow reading.

A word of a known relation must stand in the same clause, with nothing between it and the equipment but what belongs to
one of the two: numbers, dates, parties.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.facts.clauses import is_passive, lemma, phrasal, subjects
from analysis.facts.equipment.cues import CUES, INTRANSITIVE, RELATION_OF_NOUN
from analysis.facts.equipment.noun_status import noun_status
from analysis.facts.equipment.phrase_places import first_token, is_equipment, stands_behind
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.shallow import before_phrase
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.status import offer_status, verb_status
from analysis.facts.equipment.terse import before_count, listed_uses, terse_uses
from analysis.facts.equipment.verb_relations import stated_relation
from analysis.mention_records import COUNTRY_KINDS

LONGEST_WAY = 14
PARTIES = frozenset(
    "ministry government company maker manufacturer country nation customer state partner operator army navy".split()
)
LINKS = frozenset({"for", "of", "on"})
ASIDE = frozenset({"with", "for", "to", "by", "from", "in", "on", "at", "into", "aboard"})
# Nouns that speak of a deal or a deed whatever stands about them.
DEALS = (
    CUES.contract_nouns | CUES.arriving_nouns | CUES.purchase_nouns | {"sale", "lease", "upgrade", "overhaul"}
)


def last_uses(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """The one use that the words nearest to the equipment tell, if any."""
    if sighting.named is not None or not is_equipment(annotated, sighting):
        return
    for reading in (terse_uses, _as_object, _behind_deal, _as_subject, _counted, listed_uses):
        use = next(reading(annotated, sighting), None)
        if use is not None:
            yield use
            return


def _counted(_annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    yield from before_count(sighting)


def _as_object(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """'could export between 100 and 150 QX-7s', where the parse finds no object."""
    doc, start = sighting.head.doc, first_token(sighting)
    if doc[max(before_phrase(sighting), 0)].lower_ in ASIDE:
        # 'is replacing them with QX-7s'
        return
    for i in range(start - 1, max(sighting.sentence.span.start, start - LONGEST_WAY) - 1, -1):
        verb = doc[i]
        if verb.pos_ != "VERB":
            continue
        if verb.tag_ == "VBN" and not any(c.dep_ == "aux" for c in verb.children):
            # 'used', 'Polish-built': a word of the phrase
            if is_passive(verb) and verb.dep_ not in ("amod", "acl", "conj"):
                return
            continue
        relation = stated_relation(verb, sighting) if verb.dep_ not in ("amod", "compound") else None
        if relation is not None and not is_passive(verb) and stands_behind(annotated, sighting, _past(verb)):
            status = offer_status(verb) if relation == "offered" else verb_status(verb)
            yield Use(relation, status, verb, f"last_{relation}")
        return


def _past(verb: Token) -> int:
    """The token behind a verb and its particle."""
    i = verb.i + 1
    return i + 1 if i < len(verb.doc) and verb.doc[i].dep_ == "prt" else i


def _behind_deal(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """'A contract was inked between Acme and the ministry for 48 QX-7s': the noun that 'for' goes back to."""
    doc, first = sighting.head.doc, sighting.sentence.span.start
    i = before_phrase(sighting)
    if i <= first or doc[i].lower_ not in LINKS:
        return
    between: list[Token] = []
    for j in range(i - 1, max(first, i - LONGEST_WAY) - 1, -1):
        token = doc[j]
        if token.pos_ == "NOUN" and lemma(token) in DEALS and lemma(token) in RELATION_OF_NOUN:
            if all(_is_passed(annotated, sighting, t) for t in between):
                concluded = lemma(token) in CUES.contract_nouns
                status = noun_status(annotated, sighting.sentence, token, sighting.head, concluded=concluded)
                relation = RELATION_OF_NOUN[lemma(token)]
                yield Use(relation, status, token, f"last_{relation}")
            return
        between.append(token)


def _is_passed(annotated: Annotated, sighting: Sighting, token: Token) -> bool:
    """Whether a word may stand between a deal and what it is for: a verb that concludes it, a party, a date, a sum."""
    if token.pos_ == "VERB":
        return lemma(token) in CUES.concluding_verbs | CUES.agreeing_verbs and token.tag_ == "VBN"
    if token.pos_ == "NOUN":
        start = sighting.sentence.block.start + token.idx
        named = annotated.mentions_in(start, start + len(token.text))
        is_party = any(m.kind in COUNTRY_KINDS or m.kind == "organisation" for m in named)
        is_party = is_party or lemma(token) in PARTIES
        return is_party or bool(token.ent_type_ in ("DATE", "MONEY", "CARDINAL", "ORG", "GPE"))
    return token.text not in (";", ":") and token.tag_ not in ("WDT", "WP")


def _as_subject(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """'12 QX-7s hired from Acme', 'The QX-7 (built in Rena) was ordered', where the parse finds no subject."""
    doc, end = sighting.head.doc, sighting.sentence.span.end
    past = sighting.head.i + 1
    for verb in doc[past : min(past + LONGEST_WAY, end)]:
        if verb.text in (";", ":", "—", "–") or verb.lower_ in (
            "and",
            "but",
            "while",
            "which",
            "that",
            "who",
        ):
            return
        if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("aux", "auxpass", "amod"):
            continue
        named = subjects(verb)
        if named and named[0] != sighting.head:
            return
        is_done = is_passive(verb) or (
            verb.tag_ == "VBN" and not any(c.dep_ == "dobj" for c in verb.children)
        )
        relation = stated_relation(verb, sighting) if is_done else INTRANSITIVE.get(phrasal(verb))
        if relation is not None:
            yield Use(relation, verb_status(verb), verb, f"last_{relation}")
        return
