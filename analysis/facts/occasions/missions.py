"""Whether what comes is on a cruise or a mission, or is delivered: 'two Korean destroyers are due in Split'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import named_place
from analysis.facts.clauses import lemma, objects, phrasal, prepositional
from analysis.facts.occasions.cues import VESSELS, ordinal
from analysis.facts.occasions.goods import SHARE_WORDS, is_named_ship, is_platform
from analysis.facts.occasions.starts import comes_to_serve
from analysis.facts.words import EVENT_WORDS

# What comes for one of these does not stay for good.
ERRANDS = EVENT_WORDS.errand_nouns
UNITS = frozenset({"squadron", "wing", "group", "regiment", "flight", "fleet", "detachment", "force", "navy"})
# What is new comes for good.
NEW = SHARE_WORDS | {
    "new",
    "newest",
    "latest",
    "newly",
    "brand-new",
    "refurbished",
    "modernised",
    "modernized",
}
YARDS = frozenset({"yard", "shipyard", "factory", "plant", "builder", "dockyard", "manufacturer", "maker"})
COMING = frozenset(
    {"arrive", "come", "land", "touch down", "expect", "due", "return", "fly", "reach", "re-enter"}
)


def is_mission(annotated: Annotated, sentence: Sentence, verb: Token, thing: Token) -> bool:
    """Whether a ship or aircraft that comes does so on a cruise or a mission."""
    sent = lemma(verb) in EVENT_WORDS.sending_verbs
    if not (sent or {lemma(verb), phrasal(verb)} & COMING):
        return False
    words = {t.lower_ for t in thing.doc[thing.left_edge.i : thing.i + 1]}
    if words & NEW or any(ordinal(t) is not None for t in thing.lefts):
        return False
    goals = [*objects(verb), *prepositional(verb, "in", "at", "to", "into", "on", "from")]
    at_home = {t.lower_ for g in goals for t in (g, *g.lefts)}
    if at_home & (YARDS | {"its", "their", "home", "customer"}):
        return False
    errands = (t for p in verb.subtree if p.lower_ in ("for", "on") and p.i > verb.i for t in p.children)
    if comes_to_serve(verb) or any(t.dep_ == "pobj" and t.lower_ in ERRANDS for t in errands):
        return True
    if sent:
        return False
    if _is_ship(annotated, sentence, thing):
        return True
    if any(t.lower_ in UNITS for t in prepositional(thing, "of", "from")):
        # 'Six Typhoons of 140 Expeditionary Wing landed at …'
        return True
    start, end = sentence.chars(thing.doc[thing.left_edge.i : thing.i + 1])
    home = {m.country for m in annotated.mentions_in(start, end, "demonym", "country") if m.country}
    there = {w.country for g in goals if (w := named_place(annotated, sentence, g)).country}
    # 'Four Spanish fighters landed at Tallinn'
    return thing.tag_ in ("NNS", "NNPS") and bool(home and there) and not home & there


def _is_ship(annotated: Annotated, sentence: Sentence, thing: Token) -> bool:
    return (
        thing.lemma_.lower() in VESSELS
        or is_named_ship(thing)
        or is_platform(annotated, sentence, thing, "ship", "submarine")
    )
