"""What one country will help another to do: 'will help Kenya build a radar chain', 'assists Kenya in demining'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT, main_countries
from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.content import BARE_VERB
from analysis.facts.aims.cues import DESCRIBED, OFFER
from analysis.facts.aims.due import is_due
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.stances import MAIN
from analysis.facts.clauses import lemma
from analysis.mentions import COUNTRY_KINDS

HELPING = frozenset({"help", "assist", "aid", "support"})


def help_openings(
    annotated: Annotated, sentence: Sentence, verb: Token, who: Who | None
) -> Iterator[Opening]:
    """'will help Kenya build', 'would assist in the repair of the Kenyan port'; now it does: 'assists Kenya in'."""
    if who is None or who.country in ("", JOINT, SPEAKER):
        return
    is_now = verb.tag_ in ("VBZ", "VBP") or (
        verb.tag_ == "VBG" and any(c.lower_ in ("is", "are") for c in verb.children)
    )
    if not is_now and not (verb.tag_ == "VB" and is_due(verb)):
        return
    stance = DESCRIBED if is_now else OFFER
    opener = next(
        (t for t in verb.doc[verb.i + 1 : min(verb.i + 8, sentence.span.end - 1)] if _opens_aid(verb, t)),
        None,
    )
    if opener is None or not _is_for_another(annotated, sentence, verb, opener, who.country):
        return
    is_verb = opener.tag_ == "VB"
    first = opener.i if is_verb or opener.dep_ == "dobj" else opener.i + 1
    first = min(first, max(opener.left_edge.i, verb.i + 1)) if opener.dep_ == "dobj" else first
    hangs_on = BARE_VERB if is_verb else "" if opener.dep_ == "dobj" else str(opener.lower_)
    yield Opening(stance, who, first, hangs_on, f"{lemma(verb)}_other", verb)


def _opens_aid(verb: Token, token: Token) -> bool:
    """Whether a word tells what help is given in: a bare verb, 'in', or the object of 'support': 'the creation of'."""
    if token.tag_ == "VB" or token.lower_ in ("in", "with"):
        return True
    is_of = word_beside(token, 1) == "of"
    return token.dep_ == "dobj" and token.head == verb and lemma(verb) == "support" and is_of


def _is_for_another(
    annotated: Annotated, sentence: Sentence, verb: Token, opener: Token, country: str
) -> bool:
    """Whether those who are helped, or where they are, are of another country that the article is about."""
    helped = named_in_span(annotated, sentence, verb.i + 1, opener.i)
    if helped:
        return country not in helped
    start, end = sentence.chars(verb.doc[verb.i : max(verb.right_edge.i, verb.i) + 1])
    named = {m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS, "place") if m.country}
    return bool(named & set(main_countries(annotated)[:MAIN]) - {country}) and country not in named
