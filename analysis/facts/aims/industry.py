"""What companies of one country plan, or could do, in another or with its companies.

Forms handled:
    'Acme, a Kenyan yard, plans to build boats in Accra', 'Acme intends to open a repair centre near Accra'
    'Kenyan suppliers could make housings and composite parts, the director of Acme said'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT, main_countries
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.content import WHOLE_VERB
from analysis.facts.aims.cues import DESCRIBED, OFFER, cues_of
from analysis.facts.aims.naming import named_in
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.stances import MAIN, is_refused, who_of
from analysis.facts.aims.undertakings import founds
from analysis.facts.clauses import lemma, subjects
from analysis.mentions import COUNTRY_KINDS

PLANNING = frozenset({"plan", "intend", "aim", "prepare", "hope", "want", "expect"})
POSSIBLE = frozenset({"could", "can", "may", "might"})


def industry_openings(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """The opening of an infinitive or a bare verb that tells what industry is to make, or to set up, abroad."""
    cues = cues_of(annotated.reference)
    if verb.tag_ != "VB" or not (lemma(verb) in cues.making or founds(cues, verb)) or is_refused(verb):
        return
    if not any(c.dep_ == "dobj" for c in verb.children):
        return
    if verb.dep_ == "xcomp" and lemma(verb.head) in PLANNING:
        if _is_abroad(annotated, sentence, verb, who_of(annotated, sentence, verb.head)):
            yield Opening(DESCRIBED, Who(JOINT), verb.i, WHOLE_VERB, "plans_abroad", verb)
    elif any(c.lower_ in POSSIBLE for c in verb.children if c.dep_ == "aux"):
        yield from _possible(annotated, sentence, verb)


def _is_abroad(annotated: Annotated, sentence: Sentence, verb: Token, who: Who | None) -> bool:
    """Whether somebody of a known country is to do something in, or with a company of, another one of the article."""
    is_company = any(lemma(s) in cues_of(annotated.reference).makers for s in subjects(verb))
    own = who.country if who is not None else ""
    if own in (JOINT, SPEAKER) or (not own and not is_company):
        return False
    start, end = sentence.chars(verb.doc[verb.i : max(verb.right_edge.i, verb.i) + 1])
    mentions = annotated.mentions_in(start, end, *COUNTRY_KINDS, "place", "organisation")
    others = {m.country for m in mentions if m.country} - {own}
    return bool(others & set(main_countries(annotated)[:MAIN]))


def _possible(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'Kenyan suppliers could make housings, the director said': an offer of the country that says so."""
    cues = cues_of(annotated.reference)
    heads = subjects(verb)
    makers = named_in(annotated, sentence, heads[0]) if heads and lemma(heads[0]) in cues.makers else []
    saying = verb.head if verb.dep_ == "ccomp" else None
    who = who_of(annotated, sentence, saying) if saying is not None else None
    if len(makers) != 1 or who is None or who.country in ("", JOINT, SPEAKER):
        return
    yield Opening(OFFER, who, verb.i, WHOLE_VERB, "makers_could", verb)
