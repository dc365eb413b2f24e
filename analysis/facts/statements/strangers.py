"""People and sources whom an article does not name: 'critics', 'half of voters', 'an average of polls'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated
from analysis.facts.statements.lexicon import Lexicon, is_human, lexicon
from analysis.facts.statements.naming import Speaker, full_name, person_name, written

NO_SPEAKERS = frozenset(
    {"DATE", "TIME", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "FAC", "LANGUAGE", "MONEY", "LOC"}
)
# What the model at times calls a person's name behind a closing mark, and what then tells that it is one.
MISREAD = frozenset({"WORK_OF_ART", "PRODUCT", "EVENT", "LAW", "FAC"})
SAYING = frozenset(
    {"say", "tell", "add", "ask", "reply", "argue", "insist", "respond", "explain", "quip", "joke"}
)
LONGEST_PERSON = 3
SOME = frozenset({"some", "others", "many", "most", "few", "several"})
# Nouns that count people: 'a majority of voters said'.
QUANTITIES = frozenset(
    """majority minority plurality half third quarter fifth percent % percentage share number dozens dozen score scores
    hundred hundreds thousand thousands million millions handful series pair trio couple lot lots host proportion
    most rest mix chorus""".split()
)
# What things are done by, and not told by: 'according to plan'.
NO_SOURCES = frozenset(
    """plan schedule size age need needs ability rule custom tradition taste principle calendar timetable procedure
    merit rank criterion criteria requirement preference wish standard formula""".split()
)
SHARES = frozenset(
    "half third quarter fifth majority minority percent percentage dozen dozens hundreds thousands".split()
)


def is_share(source: Token) -> bool:
    """'half', 'nearly two-thirds', '44 percent' of people of whom the article has just told."""
    of = any(c.lower_ == "of" for c in source.children)
    counted = source.lemma_.lower() in SHARES or (
        source.ent_type_ == "PERCENT" and source.i > source.left_edge.i
    )
    told = any(c.lower_ in ("the", "his", "her", "their") for c in source.children)
    return counted and not (of or told) and source.dep_ == "nsubj"


def cited(annotated: Annotated, source: Token) -> Speaker | None:
    """What 'according to' names besides people and bodies: 'an average of polls', 'court records'."""
    words, lemma = lexicon(annotated.reference), source.lemma_.lower()
    silent = NO_SOURCES | (words.documents - words.accounts)
    if source.pos_ not in ("NOUN", "PROPN") or lemma in silent or source.ent_type_ in NO_SPEAKERS:
        return None
    return Speaker(written(source), "", known=False, plural=source.tag_ in ("NNS", "NNPS"), account=True)


def some_people(annotated: Annotated, source: Token) -> Speaker | None:
    """The people that a common noun must mean, as only people do what is told of it."""
    words, lemma = lexicon(annotated.reference), source.lemma_.lower()
    if (
        source.pos_ != "NOUN"
        or {lemma, source.lower_} & (words.documents | words.notions)
        or source.ent_type_
    ):
        return None
    several = source.tag_ == "NNS"
    return Speaker(written(source), "", known=False, person=not several, plural=several)


def stranger(annotated: Annotated, source: Token, words: Lexicon) -> Speaker | None:
    """People and bodies whom only this phrase tells of: 'critics', 'one farmer', a name unknown so far."""
    holder = _holder(annotated, source)
    if holder is not None:
        return holder
    if source.pos_ != "PROPN" and is_human(source, words):
        body = source.lemma_.lower() in words.bodies
        alone = source.tag_ == "NN" and not body
        several = source.tag_ in ("NNS", "NNPS")
        return Speaker(written(source), "", None, False, body, alone, several)
    of = next((g for c in source.children if c.lower_ == "of" for g in c.children if g.dep_ == "pobj"), None)
    # 'Just 12% of those polled said'
    those = of is not None and of.lower_ == "those" and of.n_rights > 0
    if of is not None and (those or (of.pos_ != "PRON" and is_human(of, words))):
        if source.lower_ == "one":
            return Speaker(written(source), "", known=False, person=True)
        if source.lemma_.lower() in QUANTITIES or source.pos_ == "NUM" or source.ent_type_ == "PERCENT":
            return Speaker(written(source), "", known=False, plural=True)
    surname = full_name(annotated, source.text) if source.text[:1].isupper() else ""
    if source.pos_ == "NOUN" and " " in surname:
        return Speaker(surname, "", None, False, person=True)
    misread = _says_itself(source)
    if source.pos_ != "PROPN" or (source.ent_type_ in NO_SPEAKERS and not misread):
        return None
    person = misread or source.ent_type_ == "PERSON" or any(_tells_who(c, words) for c in source.children)
    if person and any(t.ent_type_ == "PERSON" for t in source.conjuncts):
        return Speaker(JOINT, "", None, False, plural=True)
    name = person_name(source) if person else written(source)
    full = full_name(annotated, name)
    return Speaker(full, "", None, False, person=person or full != name, plural=source.tag_ == "NNPS")


def _says_itself(source: Token) -> bool:
    """Whether a name that the model takes for a work or a thing is the subject of words that only people say."""
    ent = next((e for e in source.doc.ents if e.start <= source.i < e.end), None)
    if ent is None or ent.label_ not in MISREAD:
        return False
    names = ent.text.split()
    if not all(n[:1].isupper() and n.replace("-", "").isalpha() for n in names):
        return False
    return (
        source.dep_ == "nsubj" and source.head.lemma_.lower() in SAYING and 2 <= len(names) <= LONGEST_PERSON
    )


def _tells_who(apposition: Token, words: Lexicon) -> bool:
    """Whether what stands behind a name makes it a person's: ', 61, a welder,'."""
    if apposition.dep_ != "appos":
        return False
    human = (
        apposition.pos_ == "NOUN" and is_human(apposition, words) and apposition.lemma_ not in words.bodies
    )
    return human or (apposition.pos_ == "NUM" and apposition.text.isdigit() and len(apposition.text) == 2)


def _holder(annotated: Annotated, source: Token) -> Speaker | None:
    """The one person of the article, named later, who holds the office of a phrase: 'the Defence Secretary'."""
    if not any(c.lower_ == "the" for c in source.children):
        return None
    office = written(source).lower().replace("defense", "defence")
    holders = [
        p for p in annotated.people if p.role and p.role.lower().replace("defense", "defence") == office
    ]
    if len(holders) != 1:
        return None
    return Speaker(holders[0].name, holders[0].country, (holders[0].start, holders[0].end), person=True)
