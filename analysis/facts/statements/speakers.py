"""Who speaks: the actor a source denotes, or the words of the article for people that it does not name."""

from __future__ import annotations

import itertools
from dataclasses import replace

from spacy.tokens import Token

from analysis.actors import JOINT, Actor, actor_of
from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.facts.statements.governments import are_of_both_sides, are_of_one_side
from analysis.facts.statements.lexicon import Lexicon, lexicon
from analysis.facts.statements.naming import Speaker, written
from analysis.facts.statements.strangers import NO_SPEAKERS, SOME, is_share, stranger
from analysis.places import place_country

UNNAMED = frozenset(
    "official spokesman spokeswoman spokesperson officer source diplomat representative aide adviser advisor".split()
)
# What the model calls a name that stands beside an office without naming who holds it.
NO_NAMES = NO_SPEAKERS | {"ORG", "GPE", "NORP"}
OF_STATE = frozenset(
    {"government", "military", "defence", "defense", "army", "navy", "security", "foreign", "ministry"}
)
MOUTHS = frozenset({"press", "media", "information", "communications"})

SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
# Participles by whose 'by' a document has its author; and documents that others than their author give out.
AUTHORED = frozenset(
    {"issued", "released", "published", "written", "drafted", "authored", "prepared", "compiled"}
)
LEAKED = frozenset(
    {"email", "e-mail", "message", "record", "footage", "recording", "transcript", "text", "photo"}
)
OWNING = frozenset(
    """owner maker parent operator developer publisher supplier builder partner ally rival newcomer
    contractor""".split()
)
GATHERINGS = frozenset(
    "batch cache series set string trove raft slew handful pair number stack bundle".split()
)


def speaker_of(
    annotated: Annotated, sentence: Sentence, source: Token, last_body: Speaker | None
) -> Speaker | None:
    """The speaker that a source denotes, None where it is none: a document, a thing, or somebody unknown."""
    words = lexicon(annotated.reference)
    source = _behind_brackets(_gathered(source, words))
    if _is_document(source, words):
        return _author(annotated, sentence, source, last_body) or _account(source, words)
    beside = _name_beside(annotated, sentence, source) or _name_before(annotated, sentence, source)
    if beside is not None:
        return beside
    holder = _whose_office(source)
    if holder is not None:
        return speaker_of(annotated, sentence, holder, last_body)
    if source.lemma_.lower() in UNNAMED or _is_mouthpiece(source):
        employer = _employer(annotated, sentence, source)
        if employer is not None:
            return employer
    if source.dep_ == "conj" and any(c.dep_ == "conj" and c.pos_ == "PROPN" for c in source.children):
        # The parse joins the subject to a phrase before it: 'Committed to a free sea, Oslo and Rome said …'.
        return Speaker(JOINT, "", plural=True)
    actor = actor_of(annotated, sentence, source)
    if are_of_both_sides(annotated, sentence, source):
        return Speaker(JOINT, "", None, True, plural=True)
    if actor is not None and actor.name == JOINT and are_of_one_side(annotated, source):
        return Speaker(written(source), "", known=False, plural=True)
    if actor is not None and _is_meant(annotated, sentence, source, actor):
        return _of_actor(actor)
    if source.lower_ in SOME or (source.lower_ == "those" and source.n_rights):
        return Speaker(written(source), "", known=False, plural=True)
    if source.pos_ == "PRON":
        return None
    if is_share(source):
        return Speaker(written(source), "", known=False, plural=True)
    if country := _country_of_officials(annotated, source):
        several = source.tag_ in ("NNS", "NNPS")
        return Speaker(country, country, annotated.article.dateline, True, True, plural=several)
    return stranger(annotated, source, words)


def _country_of_officials(annotated: Annotated, source: Token) -> str:
    """For which country 'officials' and 'a defence official' speak: that of the dateline; '' where there is none."""
    before = [t.lower_ for t in source.doc[source.left_edge.i : source.i] if t.pos_ not in ("DET", "NUM")]
    bare = source.lower_ == "officials" and source.left_edge.i == source.i
    of_state = bool(set(before) & OF_STATE) and set(before) <= OF_STATE | {"senior", "top", "unnamed"}
    if not (bare or (of_state and source.lemma_.lower() in UNNAMED and not source.n_rights)):
        return ""
    place = annotated.article.dateline_place
    return place_country(place) if place else ""


def _gathered(source: Token, words: Lexicon) -> Token:
    """The documents of 'a cache of emails', else the noun itself."""
    of = (g for c in source.children if c.lower_ == "of" for g in c.children if g.dep_ == "pobj")
    return next((g for g in of if source.lower_ in GATHERINGS and _is_document(g, words)), source)


def _behind_brackets(source: Token) -> Token:
    """The name of 'Rear Admiral (ret) Jane Roe', where the parse ends the name at the brackets."""
    doc, opening = source.doc, source.i + 1
    closing = next(
        (i for i in range(opening + 1, min(opening + 4, len(doc) - 1)) if doc[i].text == ")"), None
    )
    is_rank = source.pos_ == "PROPN" and opening < len(doc) and doc[opening].text == "("
    if not is_rank or closing is None or not doc[opening + 1].lower_.startswith(("ret", "res")):
        return source
    names = list(itertools.takewhile(lambda t: t.pos_ == "PROPN", doc[closing + 1 : closing + 4]))
    return names[-1] if names else source


def _whose_office(source: Token) -> Token | None:
    """The noun that 'whose office', 'whose ministry' belongs to."""
    verb = source.head
    owned = source.pos_ == "NOUN" and any(c.dep_ == "poss" and c.lower_ == "whose" for c in source.children)
    return verb.head if owned and verb.dep_ == "relcl" and source.dep_ == "nsubj" else None


def _name_beside(annotated: Annotated, sentence: Sentence, source: Token) -> Speaker | None:
    """Whom the name behind an office means: 'a ministry spokesman, Max Torn,'; 'the mayor, Jane Roe,'."""
    if source.pos_ not in ("NOUN", "ADJ"):
        return None
    if (in_front := _name_in_front(source)) is not None:
        return speaker_of(annotated, sentence, in_front, None)
    words = lexicon(annotated.reference)
    served = [g for c in source.children if c.lower_ in ("for", "to") for g in c.children if g.dep_ == "pobj"]
    for name in (*source.children, *(c for g in served for c in g.children)):
        dashed = text_beside(name, -1) == "-" and bool(name.doc[name.i - 2].whitespace_)
        bracketed = text_beside(name, -1) == "(" or dashed
        if name.dep_ == "appos" and name.pos_ == "PROPN" and name.i > source.i and not bracketed:
            at = sentence.block.start + name.idx
            people = annotated.mentions_in(sentence.start, sentence.end, "person")
            named = any(m.start <= at < m.end for m in people)
            entitled = any(m.kind == "organisation" and m.start <= at < m.end for m in annotated.mentions)
            body = (entitled or name.ent_type_ == "ORG") and source.lemma_.lower() in words.bodies | OWNING
            if name.ent_type_ in NO_NAMES and not named and not body:
                continue
            if named and source.tag_ == "NNS":
                continue
            return speaker_of(annotated, sentence, name, None)
    return None


def _name_in_front(source: Token) -> Token | None:
    """The name that the parse hangs on the office behind it: 'Jane Roe, the mayor's spokeswoman, said'."""
    names = (c for c in source.lefts if c.dep_ in ("nmod", "appos") and c.ent_type_ == "PERSON")
    return next((c for c in names if c.i + 1 < source.i and text_beside(c, 1) == ","), None)


def _name_before(annotated: Annotated, sentence: Sentence, source: Token) -> Speaker | None:
    """Whom a name with 'Jr.' or 'III' behind it means."""
    at = sentence.block.start + source.idx
    near = annotated.mentions_in(sentence.start, at, "person") if source.text in SUFFIXES else []
    person = next((p for m in near for p in annotated.people if m.end >= at - 2 and p.name == m.entity), None)
    return Speaker(person.name, person.country, person=True) if person is not None else None


def one_of(speakers: Speaker, word: str) -> Speaker:
    """'One of them', 'another': the side they speak for, else one more of whom the article has just told."""
    if speakers.known:
        return replace(speakers, plural=False)
    of = "one of " if word == "one" else "another "
    name = (
        speakers.name.split(" ", 1)[-1]
        if speakers.name.lower().startswith(("one ", "a ", "an ", "some ", "several ", "many ", "most "))
        else speakers.name
    )
    return replace(speakers, name=of + name, plural=False, person=not speakers.body)


def _of_actor(actor: Actor) -> Speaker:
    return Speaker(
        actor.name,
        "" if actor.country == JOINT else actor.country,
        actor.context,
        body=actor.kind in ("organisation", "country"),
        person=actor.kind == "person" and actor.name != JOINT,
    )


def _employer(annotated: Annotated, sentence: Sentence, official: Token) -> Speaker | None:
    """For whom 'a ministry spokesman', 'an official at the bank' speaks, where that is known."""
    nouns = [c for c in official.children if c.dep_ in ("compound", "poss", "amod", "nmod")]
    for child in official.children:
        if child.dep_ == "prep" and child.lower_ in ("for", "of", "at", "from", "with", "in"):
            nouns += [c for c in child.children if c.dep_ == "pobj" and not _is_topic(c, official)]
    for noun in nouns:
        if noun.head.lower_ == "in" and noun.ent_type_ in ("GPE", "LOC"):
            # 'a diplomat in Zenda' need not be a Ruritanian.
            continue
        actor = actor_of(annotated, sentence, noun)
        if actor is not None and actor.kind in ("organisation", "country") and len(actor.names) == 1:
            return replace(_of_actor(actor), plural=official.tag_ in ("NNS", "NNPS"))
    return None


def _is_topic(noun: Token, official: Token) -> bool:
    """Whether a noun tells what an unnamed source knows of, not for whom: 'sources with knowledge of the talks'."""
    return (
        noun.head.lower_ == "with"
        and noun.pos_ == "NOUN"
        and official.lemma_.lower() in ("source", "official")
    )


def _is_mouthpiece(source: Token) -> bool:
    """'the fleet's press service', 'the ministry's information department': it speaks for whose it is."""
    owned = any(c.dep_ in ("poss", "prep") for c in source.children)
    return owned and any(c.dep_ == "compound" and c.lower_ in MOUTHS for c in source.children)


def _is_meant(annotated: Annotated, sentence: Sentence, source: Token, actor: Actor) -> bool:
    """Whether a phrase means the actor, and not somebody new, of another name, or who belongs to the actor."""
    if _is_other_name(source, actor) or _is_somebody_else(source, actor):
        return False
    known = (g for c in source.children if c.dep_ == "prep" for g in c.children if g.dep_ == "pobj")
    if any(_is_topic(g, source) for g in known) and source.i - source.left_edge.i < 2:
        return False
    return not (actor.kind == "person" and _is_attendant(annotated, sentence, source))


def _is_attendant(annotated: Annotated, sentence: Sentence, source: Token) -> bool:
    """Whether a noun is told by whom it belongs to: 'a senior aide to Jane Roe', 'critics of Jane Roe'."""
    if source.pos_ != "NOUN":
        return False
    owners = [g for c in source.children if c.dep_ == "prep" for g in c.children if g.dep_ == "pobj"]
    places = [sentence.chars(owner) for owner in owners if owner.pos_ == "PROPN"]
    named = annotated.mentions_in(sentence.start, sentence.end, "person")
    return any(m.start <= start and end <= m.end for m in named for start, end in places)


def _is_other_name(source: Token, actor: Actor) -> bool:
    """Whether a proper name was taken for a body of another name, because both end in 'Commission'."""
    if source.pos_ != "PROPN" or actor.context is None or actor.kind != "organisation":
        return False
    doc = source.doc
    capitals = {t.lower_ for t in doc[source.left_edge.i : source.i] if t.pos_ == "PROPN"}
    return bool(capitals) and not capitals & set(" ".join(actor.names).lower().split())


def _is_somebody_else(source: Token, actor: Actor) -> bool:
    """'an aide' is new to the article, and so nobody named before."""
    new = source.pos_ == "NOUN" and any(c.lower_ in ("a", "an", "another", "one") for c in source.children)
    return new and actor.kind == "person" and actor.context is not None


def _is_document(noun: Token, words: Lexicon) -> bool:
    named = {noun.lemma_.lower(), noun.lower_}  # of 'data' the model makes 'datum'
    return bool(named & words.documents) and noun.ent_type_ not in ("PERSON", "ORG", "GPE", "NORP")


def _author(
    annotated: Annotated, sentence: Sentence, noun: Token, last_body: Speaker | None
) -> Speaker | None:
    """Whose words a document holds: 'the ministry's statement', 'a statement by both sides', 'the official one'."""
    if any(c.lower_ == "joint" for c in noun.children):
        return Speaker(JOINT, "", None, True)
    for child in noun.children:
        if child.dep_ in ("poss", "compound", "nmod"):
            found = speaker_of(annotated, sentence, child, None)
            if found is not None and (found.known or child.dep_ == "poss"):
                return found
        if child.dep_ in ("prep", "agent") and child.lower_ in ("by", "from"):
            for owner in child.children:
                if owner.dep_ == "pobj":
                    return speaker_of(annotated, sentence, owner, None)
        if child.dep_ == "acl" and child.lower_ in AUTHORED and noun.lemma_.lower() not in LEAKED:
            for owner in (g for c in child.children if c.lower_ == "by" for g in c.children):
                return speaker_of(annotated, sentence, owner, None)
    definite = any(c.lower_ == "the" for c in noun.children)
    official = noun.lemma_.lower() in (
        "statement",
        "release",
        "communique",
        "communiqué",
        "readout",
        "announcement",
    )
    return last_body if definite and official else None


def _account(noun: Token, words: Lexicon) -> Speaker | None:
    """A document that tells of its findings, where no author is named: 'a poll', 'the indictment'."""
    if not {noun.lemma_.lower(), noun.lower_} & words.accounts:
        return None
    return Speaker(written(noun), "", known=False, plural=noun.tag_ in ("NNS", "NNPS"), account=True)
