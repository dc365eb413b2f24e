"""Where a sentence begins to say what is sought, offered, agreed or discussed, and by whom."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.agendas import agenda_openings
from analysis.facts.aims.aid import AID
from analysis.facts.aims.collaboration import cooperation_openings, particulars
from analysis.facts.aims.complements import complement
from analysis.facts.aims.content import BARE_VERB
from analysis.facts.aims.cues import AGREED, DESCRIBED, DETERMINERS, OFFER, PRIORITY, Cue, Cues, cues_of
from analysis.facts.aims.enumerations import enumeration_openings
from analysis.facts.aims.fixed_forms import bare_opening, fixed_openings
from analysis.facts.aims.industry import industry_openings
from analysis.facts.aims.naming import named_in, named_in_span
from analysis.facts.aims.nominals import nominal_openings
from analysis.facts.aims.own_affairs import is_alone, is_for_itself
from analysis.facts.aims.passives import due_openings, passive_content
from analysis.facts.aims.quoted import is_question, is_told, quoted_words, reports, says_we
from analysis.facts.aims.receivers import agent_of, reserved_openings
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.regions import region_end
from analysis.facts.aims.senses import (
    is_given,
    is_meant,
    is_to_attend,
)
from analysis.facts.aims.signed import is_history, signed_openings
from analysis.facts.aims.stances import is_refused, other_party, who_of
from analysis.facts.aims.subjects import stance_of_subject
from analysis.facts.aims.tabled import tabled_openings
from analysis.facts.aims.topics import topic_openings
from analysis.facts.aims.undertakings import undertaking_openings
from analysis.facts.aims.verb_stances import agreeing, stance_of_verb
from analysis.facts.aims.wanted import wanted_openings
from analysis.facts.clauses import is_negated, is_passive, lemma, predicate_of, subjects

LONGEST_CUE = 4  # words behind a verb that may belong to its cue
HEADING_CLAUSE = frozenset({"acomp", "ROOT", "conj", "oprd", "advcl", "xcomp", "ccomp"})


def openings(annotated: Annotated, sentence: Sentence, owner: Who | None = None) -> Iterator[Opening]:
    """The openings of a sentence, the surest first; what is denied, refused, supposed or quoted opens nothing.

    `owner` is whose stance a verb without a subject tells: that of a list item, behind 'both ministers:'.
    """
    if not is_question(annotated, sentence):
        # Behind the last word of a sentence nothing stands, however it was broken off.
        yield from (o for o in _openings(annotated, sentence, owner) if o.first < sentence.span.end)


def _openings(annotated: Annotated, sentence: Sentence, owner: Who | None) -> Iterator[Opening]:
    cues = cues_of(annotated.reference)
    quoted = quoted_words(sentence)
    words = [t for t in sentence.span if t.i not in quoted]
    for token in words:
        yield from wanted_openings(annotated, sentence, token)
    for token in sentence.span:
        first = owner if token.i == sentence.span.start else None
        for opening in _openings_of_word(annotated, sentence, token, first):
            is_plain = token.i not in quoted or says_we(opening.cue) or is_told(opening.cue, quoted)
            if is_plain or (opening.who.country == JOINT and reports(cues, opening.cue)):
                yield particulars(sentence, opening) or opening
    for token in sentence.span:
        if token.i not in quoted or says_we(token):
            yield from undertaking_openings(annotated, sentence, token)
            yield from due_openings(annotated, sentence, token)
            yield from industry_openings(annotated, sentence, token)
            yield from signed_openings(annotated, sentence, token)
            yield from reserved_openings(annotated, sentence, token)
    if sentence.span.start not in quoted:
        yield from tabled_openings(annotated, sentence)
    yield from cooperation_openings(annotated, sentence, words)


def _openings_of_word(
    annotated: Annotated, sentence: Sentence, token: Token, owner: Who | None
) -> Iterator[Opening]:
    yield from _verb_opening(annotated, sentence, token, owner)
    yield from _adjective_opening(annotated, sentence, token)
    yield from _noun_opening(annotated, sentence, token)
    yield from fixed_openings(annotated, sentence, token)
    yield from agenda_openings(annotated, sentence, token)
    yield from topic_openings(annotated, sentence, token)
    yield from nominal_openings(annotated, sentence, token)
    yield from enumeration_openings(annotated, sentence, token)


def list_opening(annotated: Annotated, sentence: Sentence) -> Opening | None:
    """The opening of the sentence that introduces a list: the last of the surest."""
    found = list(openings(annotated, sentence))
    # 'agreed to expand cooperation in the following areas:' is agreed.
    found = [o for o in found if o.rule != "cooperation_in"] or found
    return found[-1] if found else bare_opening(annotated, sentence)


def _cue_of(cues: Cues, sentence: Sentence, verb: Token) -> tuple[Cue | None, Token]:
    """The cue of a verb with the last word of it: 'look' or 'forward' of 'look forward', 'way' of 'pave the way'."""
    doc = verb.doc
    if lemma(verb) not in cues.beginnings:
        return None, verb
    for past in range(min(verb.i + 1 + LONGEST_CUE, sentence.span.end), verb.i, -1):
        behind = [t for t in doc[verb.i + 1 : past] if t.lower_ not in DETERMINERS or t.i == past - 1]
        # 'attaches particular importance to', but 'give the green light'
        bare = [t for t in behind if t.pos_ != "ADJ" or t.i == past - 1]
        for words in (behind, bare):
            cue = cues.verbs.get(" ".join([lemma(verb), *(t.lower_ for t in words)]))
            if cue is not None and (past == verb.i + 1 or words):
                return cue, doc[past - 1]
    return None, verb


def _verb_opening(
    annotated: Annotated, sentence: Sentence, verb: Token, owner: Who | None = None
) -> Iterator[Opening]:
    """'seeks', 'offered to', 'agreed on', 'discussed', 'The protocol covers'."""
    cues = cues_of(annotated.reference)
    if verb.pos_ not in ("VERB", "AUX") and verb.tag_ != "NNS":
        return
    cue, last = _cue_of(cues, sentence, verb)
    if cue is not None and verb.tag_ == "NNS" and _is_misread(cues, sentence, verb):
        yield from _opening(annotated, sentence, Cue(AGREED, cue.takes), Who(JOINT), last, verb)
    if cue is None or verb.pos_ not in ("VERB", "AUX") or not is_meant(cues, verb) or is_refused(verb):
        return
    if verb.tag_ == "VBG" and verb.dep_ in ("amod", "compound"):
        # 'the negotiating committee'
        return
    if verb.tag_ == "VBN" and verb.dep_ == "acl" and cue.stance in (PRIORITY, OFFER):
        # 'the forces needed to deter'
        return
    stance, who = stance_of_verb(annotated, sentence, verb, cue, owner)
    if stance:
        yield from _opening(annotated, sentence, Cue(stance, cue.takes), who, last, verb)


def _is_misread(cues: Cues, sentence: Sentence, word: Token) -> bool:
    """'The programme envisages A', 'The memorandum foresees A': rare verbs that the model takes for nouns."""
    if lemma(word) not in cues.about or word.i + 1 >= sentence.span.end or word.nbor(1).is_punct:
        return False
    noun = next((t for t in sentence.span if t.pos_ == "NOUN"), None)
    return noun is not None and noun.i < word.i and lemma(noun) in cues.documents


def _adjective_opening(annotated: Annotated, sentence: Sentence, word: Token) -> Iterator[Opening]:
    """'is keen on', 'stands ready to', 'remain committed to'."""
    cues = cues_of(annotated.reference)
    cue = cues.adjectives.get(word.lower_)
    if cue is None or word.dep_ not in HEADING_CLAUSE or word.tag_ == "VBD":
        return
    verb = word.head if word.dep_ in ("acomp", "oprd") else word
    if is_refused(verb) or is_negated(word):
        return
    if cue.stance == DESCRIBED:
        stance = stance_of_subject(annotated, sentence, verb)
        if stance:
            yield from _opening(annotated, sentence, Cue(stance, cue.takes), Who(JOINT), word, verb)
        return
    who = who_of(annotated, sentence, verb)
    if who is None and verb.dep_ == "conj" and verb.head.dep_ == "ccomp":
        # 'pledged that deliveries would resume and stood ready to'
        who = who_of(annotated, sentence, verb.head.head)
    yield from _opening(annotated, sentence, cue, who, word, verb)


def _noun_opening(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'stressed the importance of', 'expressed interest in', 'voiced Ruritania's readiness to'."""
    cues = cues_of(annotated.reference)
    cue = cues.nouns.get(lemma(noun))
    verb = predicate_of(noun) if noun.dep_ in ("dobj", "conj") else None
    if (
        verb is not None
        and lemma(noun) in cues.accords
        and lemma(verb) in cues.reaching
        and not is_refused(verb)
    ):
        who = agreeing(annotated, sentence, verb, who_of(annotated, sentence, verb))
        yield from _opening(annotated, sentence, Cue(AGREED, ("on", "to")), who, noun, verb)
        return
    if cue is None or verb is None or lemma(verb) not in cues.expressing or is_refused(verb):
        return
    owners = [c for c in noun.children if c.dep_ == "poss"]
    named = named_in(annotated, sentence, owners[0]) if owners else []
    who = Who(named[0]) if len(named) == 1 else who_of(annotated, sentence, verb)
    if who is None and any(lemma(s) in cues.talks for s in subjects(verb)):
        # 'The meeting underlined the need for'
        who = Who(JOINT)
    if cue.stance == DESCRIBED and who is not None:
        # 'noted the potential for'
        who = Who(JOINT, who.context)
    if who is not None:
        stance = DESCRIBED if who.country == JOINT else cue.stance
        yield from _opening(annotated, sentence, Cue(stance, cue.takes), who, noun, verb)


def _is_own(annotated: Annotated, sentence: Sentence, verb: Token, first: int, country: str) -> bool:
    """Whether those who are asked to do something are of the country that asks: 'the minister told the army to'."""
    cues = cues_of(annotated.reference)
    asked = sentence.span.doc[verb.i + 1 : first]
    named = named_in_span(annotated, sentence, verb.i + 1, first)
    is_body = any(t.lower_ in cues.bodies for t in asked) and any(t.lower_ == "the" for t in asked)
    return set(named) == {country} if named else is_body


def _is_open(annotated: Annotated, sentence: Sentence, verb: Token, first: int, who: Who | None) -> bool:
    """Whether nobody is known to take a stance, or a pronoun stands for who is asked: 'He sought Kenya's help'."""
    if who is None:
        return True
    heads = subjects(verb)
    is_pronoun = bool(heads) and heads[0].lower_ in ("he", "she")
    is_asked = lemma(sentence.span.doc[min(first + 2, sentence.span.end - 1)]) in AID
    return is_pronoun and is_asked and named_in_span(annotated, sentence, first, first + 1) == [who.country]


def _is_of_others(
    annotated: Annotated, sentence: Sentence, word: Token, where: tuple[int, str], country: str
) -> bool:
    """Whether what is proposed is for others to do: 'proposed that the manufacturer speed up the deliveries'."""
    if where[1] != BARE_VERB or country == JOINT:
        return False
    named = named_in_span(annotated, sentence, word.i + 1, where[0])
    makers = cues_of(annotated.reference).makers
    are_makers = any(lemma(t) in makers for t in word.doc[word.i + 1 : where[0]])
    is_giving = lemma(word.doc[where[0]]) in cues_of(annotated.reference).offering
    return country not in named and ((len(named) == 1 and is_giving) or (are_makers and not named))


def _opening(
    annotated: Annotated, sentence: Sentence, cue: Cue, who: Who | None, word: Token, verb: Token
) -> Iterator[Opening]:
    """The opening of a word with its complement, if it has one."""
    where = complement(annotated, sentence, word, cue)
    if (
        where is not None
        and cue.stance in (PRIORITY, OFFER)
        and _is_open(annotated, sentence, verb, where[0], who)
    ):
        who = other_party(annotated, sentence, verb, where[0])
    if who is None or not who.country:
        return
    if where is None:
        yield from _passive_opening(annotated, sentence, cue, who, word, verb)
        return
    if "whom" in cue.takes and where[1] == "to" and _is_own(annotated, sentence, verb, where[0], who.country):
        return
    if verb.tag_ == "VBD" and is_history(
        annotated, sentence, verb.doc[min(max(verb.i, where[0]), len(verb.doc) - 1)]
    ):
        return
    first, preposition = where
    if not is_given(annotated, word, where) or is_to_attend(word, first):
        return
    if cue.stance in (PRIORITY, OFFER) and is_for_itself(word, where):
        return
    if cue.stance == PRIORITY and is_alone(annotated, sentence, verb, who.country):
        return
    if cue.stance == OFFER and _is_of_others(annotated, sentence, word, where, who.country):
        cue = Cue(PRIORITY, cue.takes)
    # What both sides seek is what they talk about.
    stance = DESCRIBED if cue.stance == PRIORITY and who.country == JOINT else cue.stance
    if stance == OFFER and who.country == JOINT and preposition == "to":
        # 'Both sides promised to'
        stance = AGREED
    rule = f"{lemma(word) if word == verb else word.lower_}_{preposition or 'object'}"
    by = agent_of(verb) if is_passive(verb) else None
    past = min(by.i, region_end(annotated, sentence, first)) if by is not None and by.i > first else 0
    yield Opening(stance, who, first, preposition, rule, verb, past=past)


def _passive_opening(
    annotated: Annotated, sentence: Sentence, cue: Cue, who: Who, word: Token, verb: Token
) -> Iterator[Opening]:
    """'requested that deliveries be sped up', 'agreed that parts could be sold'."""
    clause = passive_content(cues_of(annotated.reference), sentence, word, cue)
    if clause is not None:
        stance = DESCRIBED if cue.stance == PRIORITY and who.country == JOINT else cue.stance
        yield Opening(stance, who, clause[0], "", f"{lemma(word)}_done", verb, clause[1], clause[2])
