"""Uses read along the words, where the parse of a sentence tells nothing of the equipment in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.facts.clauses import SUBJECTS, is_passive, lemma, phrasal
from analysis.facts.equipment.cues import CUES, INTRANSITIVE, PROSPECTS, RELATION_OF_NOUN, RELATION_OF_VERB
from analysis.facts.equipment.nouns import noun_use
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.status import verb_status
from analysis.facts.equipment.verb_relations import stated_relation

# What may stand between a word and the name that it governs: 'handed over the first two Swedish-built CV90s'.
BEFORE_NAME = frozenset({"DT", "PDT", "CD", "JJ", "JJR", "JJS", "VBN", "PRP$", "POS", "HYPH", "NNP", "RB"})
# 'Up to four submarines', 'at least 12 jets'.
ESTIMATES = frozenset({("up", "to"), ("at", "least"), ("more", "than"), ("as", "many"), ("some", "of")})
LONGEST_GAP = 8
LINKS = frozenset({"and", "or", "plus", "&"})
# 'Bought 30 guns together with 15 carriers'.
JOINTLY = frozenset({("together", "with"), ("along", "with"), ("well", "as")})
ANNOUNCED = frozenset({"offered", "procured", "delivered", "leased"})
FORMS_OF_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


def coordinate(sighting: Sighting) -> Sighting | None:
    """The sighting as if the equipment stood where the item before it in a list does; None outside lists."""
    if sighting.head.dep_ in SUBJECTS:
        return None
    doc, first = sighting.head.doc, sighting.sentence.span.start
    i = before_phrase(sighting)
    is_linked = (doc[max(i - 1, first)].lower_, doc[max(i, first)].lower_) in JOINTLY
    is_linked = is_linked and doc[max(i - 2, first)].text != ","
    i -= 2 if is_linked else 0
    while i > first and (doc[i].lower_ in LINKS or doc[i].text == ","):
        is_linked = True
        i -= 1
    while is_linked and i > first and (doc[i].ent_type_ == "DATE" or doc[i].text == ","):
        # 'will get ten tanks this year, and 20 drones from 2028'
        i -= 1
    if not is_linked or doc[i].pos_ not in ("NOUN", "PROPN", "NUM", "X") or doc[i].dep_ in SUBJECTS:
        return None
    return replace(sighting, head=doc[i])


def shallow_uses(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """What the word right before the phrase, or the participle right behind it, says."""
    doc, i = sighting.head.doc, before_phrase(sighting)
    before = doc[i] if i >= sighting.sentence.span.start else None
    if before is not None:
        yield from _governed(annotated, sighting, before)
    yield from _participle_behind(sighting)
    yield from _reduced_clause(sighting)
    yield from _noun_behind(sighting)
    yield from _covered(sighting)


def stray_predicate(sighting: Sighting) -> Iterator[Use]:
    """'The last two helicopters ordered under a contract arrived in July', where the parse finds no main verb."""
    head, span = sighting.head, sighting.sentence.span
    if head.dep_ != "ROOT" or head.pos_ not in ("NOUN", "PROPN"):
        return
    for verb in span.doc[head.i + 1 : span.end]:
        is_finite = verb.tag_ in ("VBD", "VBZ", "VBP") and verb.pos_ == "VERB"
        if is_finite and not any(c.dep_ in SUBJECTS | {"dobj"} for c in verb.children):
            relation = INTRANSITIVE.get(phrasal(verb))
            if relation is not None and verb.nbor(-1).tag_ not in ("WDT", "WP", "IN"):
                yield Use(relation, verb_status(verb), verb, f"verb_{relation}")
            return


def before_phrase(sighting: Sighting) -> int:
    """The token before the phrase of a name, its numbers and small words."""
    doc, first = sighting.head.doc, sighting.sentence.span.start
    start = sighting.start - sighting.sentence.block.start
    i = sighting.head.i
    while i > first and doc[i - 1].idx >= start:
        i -= 1
    i -= 1
    if i >= first and doc[i].tag_ in ("NN", "VBP", "VB") and sighting.platform.is_one:
        # 'works on the frigate Lindos', where the parse takes the frigate for a verb
        i -= 1
    last = i
    while i >= first and last - i < LONGEST_GAP:
        if doc[i].tag_ in BEFORE_NAME and not _is_governor(doc[i]):
            i -= 1
        elif (doc[max(i - 1, 0)].lower_, doc[i].lower_) in ESTIMATES:
            i -= 2
        else:
            break
    return i


def _is_governor(token: Token) -> bool:
    """Whether a participle or a particle is the verb, and not a modifier."""
    is_counted = token.i > 0 and token.nbor(-1).tag_ in ("CD", "DT", "PRP$")
    is_participle = token.tag_ == "VBN" and token.dep_ not in ("amod", "compound") and not is_counted
    return is_participle or token.lower_ in ("over", "off")


def _governed(annotated: Annotated, sighting: Sighting, before: Token) -> Iterator[Use]:
    above = before.nbor(-1) if before.i > sighting.sentence.span.start else None
    if above is not None and f"{lemma(above)} {before.lower_}" in RELATION_OF_VERB:
        relation = RELATION_OF_VERB[f"{lemma(above)} {before.lower_}"]
        yield Use(relation, verb_status(above), above, f"verb_{relation}")
    elif before.pos_ == "VERB" and not is_passive(before) and sighting.head.dep_ != "dative":
        stated = stated_relation(before, sighting)
        if stated is not None:
            yield Use(stated, verb_status(before), before, f"verb_{stated}")
    elif above is not None and before.lower_ in ("of", "for", "on") and above.pos_ == "NOUN":
        use = noun_use(annotated, sighting, above)
        if use is not None:
            yield use


def _participle_behind(sighting: Sighting) -> Iterator[Use]:
    """'30 Orvik trucks (the last of them) were handed over'."""
    span = sighting.sentence.span
    is_passive_form = False
    # 'the last of which, ROS Rupert, was commissioned'
    comma = sighting.head.i + 1 if sighting.head.dep_ == "appos" and span[-1].i > sighting.head.i + 1 else -1
    comma = comma if comma > 0 and span.doc[comma].text == "," else -1
    for token in span.doc[sighting.head.i + 1 : min(sighting.head.i + LONGEST_GAP, span.end)]:
        if token.lower_ in FORMS_OF_BE:
            is_passive_form = True
        elif is_passive_form and token.tag_ in ("VBN", "VBD"):
            relation = stated_relation(token, sighting)
            if relation is not None:
                yield Use(relation, verb_status(token), token, f"verb_{relation}")
            return
        elif token.pos_ not in ("AUX", "ADV", "PART") and token.i != comma:
            return


def announced(sighting: Sighting) -> Iterator[Use]:
    """'arrived with an offer of his own: 30 tanks': the noun before the colon says what is done."""
    doc, i, first = sighting.head.doc, before_phrase(sighting), sighting.sentence.span.start
    if i <= first or doc[i].text != ":":
        return
    for noun in reversed(doc[max(first, i - LONGEST_GAP) : i]):
        if noun.pos_ == "VERB" or noun.text in (",", ";"):
            return
        relation = RELATION_OF_NOUN.get(lemma(noun)) if noun.pos_ == "NOUN" else None
        if relation in ANNOUNCED and any(c.dep_ in ("det", "poss", "amod", "nummod") for c in noun.children):
            yield Use(relation, "actual", noun, f"announced_{relation}")
            return


def _reduced_clause(sighting: Sighting) -> Iterator[Use]:
    """'to see the submarine Rupert, commissioned in May, before', where the parse hangs the participle elsewhere."""
    span = sighting.sentence.span
    behind = list(span.doc[sighting.head.i + 1 : min(sighting.head.i + 3, span.end)])
    if len(behind) < 2 or behind[0].text != ",":
        return
    verb = behind[1]
    is_bare = not any(c.dep_ in ("aux", "auxpass", "nsubj", "nsubjpass", "dobj") for c in verb.children)
    relation = stated_relation(verb, sighting) if verb.tag_ == "VBN" and is_bare else None
    if relation is not None and verb.dep_ in ("acl", "advcl", "conj", "dep"):
        yield Use(relation, verb_status(verb), verb, f"reduced_{relation}")


def _noun_behind(sighting: Sighting) -> Iterator[Use]:
    """'ATMOS guns, a rushed purchase'."""
    doc, i = sighting.head.doc, sighting.head.i + 1
    past = min(i + LONGEST_GAP, sighting.sentence.span.end)
    if i + 2 < past and doc[i].text == "," and doc[i + 1].lower_ in ("a", "an", "the"):
        noun = next((t for t in doc[i + 2 : past] if t.pos_ not in ("ADJ", "VERB", "ADV")), None)
        if noun is not None and lemma(noun.head) in CUES.version_nouns:
            return
        if noun is not None and noun.pos_ == "NOUN" and lemma(noun) in RELATION_OF_NOUN:
            relation = RELATION_OF_NOUN[lemma(noun)]
            yield Use(relation, "actual", noun, f"apposed_{relation}")


def _covered(sighting: Sighting) -> Iterator[Use]:
    """'signed a letter of intent in Rena, covering, among others, KF-21 jets and howitzers'."""
    doc, first = sighting.head.doc, sighting.sentence.span.start
    i = sighting.head.i - 1
    while i > first and not (doc[i].pos_ == "VERB" and doc[i].dep_ not in ("amod", "compound")):
        i -= 1
    if lemma(doc[i]) not in CUES.covering_verbs:
        return
    for noun in reversed(doc[max(first, i - LONGEST_GAP) : i]):
        if noun.pos_ == "NOUN" and (lemma(noun) in PROSPECTS or lemma(noun) in CUES.contract_nouns):
            yield Use("procured", PROSPECTS.get(lemma(noun), "actual"), noun, "covered")
            return
