"""Where a sentence begins to say what is sought, offered, agreed or discussed, and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.actors import JOINT, actor_of
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import (
    ABOUT,
    ADJECTIVES,
    AGREED,
    COOPERATION,
    DESCRIBED,
    DOCUMENTS,
    FAILING,
    LIGHT_VERBS,
    LIST_NOUNS,
    NOUN_VERBS,
    NOUNS,
    OFFER,
    PRIORITY,
    TALKS,
    VERBS,
    WRAPPERS,
    Cue,
)
from analysis.facts.clauses import is_negated, is_passive, is_predicate, lemma, predicate_of, subjects, upward
from analysis.facts.modality import CONDITIONS, DENIED, lexical_status
from analysis.mentions import COUNTRY_KINDS

VIEWS = frozenset({"view", "opinion", "idea", "information"})
# Between a verb and its complement: 'also', 'themselves', 'once more', ', in turn,'.
SKIPPED = frozenset(
    """also further themselves itself jointly together again once more therefore in_turn on_their_side primarily mainly
    largely closely still now both currently""".split()
)
QUOTES = "\"“”„«»"


@dataclass(frozen=True, slots=True)
class Opening:
    """A stance, whose it is, and the token where what it is about begins; `past` where it ends, if that is known."""

    stance: str
    actor: str
    first: int
    preposition: str
    rule: str
    cue: Token
    context: tuple[int, int] | None = None
    past: int = 0


@dataclass(frozen=True, slots=True)
class Who:
    """The country that takes a stance, or `joint`."""

    country: str
    context: tuple[int, int] | None = None


def openings(annotated: Annotated, sentence: Sentence) -> Iterator[Opening]:
    """The openings of a sentence, in order; what is denied, refused or only supposed opens nothing."""
    for token in sentence.span:
        if _is_quoted(sentence, token):
            continue
        yield from _verb_opening(annotated, sentence, token)
        yield from _adjective_opening(annotated, sentence, token)
        yield from _noun_opening(annotated, sentence, token)
        yield from _agenda_opening(sentence, token)
        yield from _source_opening(annotated, sentence, token)
        yield from _passive_opening(sentence, token)
        yield from _priorities_opening(annotated, sentence, token)
    for token in sentence.span:
        if not _is_quoted(sentence, token):
            yield from _cooperation_opening(annotated, sentence, token)


def list_opening(annotated: Annotated, sentence: Sentence) -> Opening | None:
    """The last opening of the sentence that introduces a list."""
    found = list(openings(annotated, sentence))
    # What is agreed outranks that it is cooperation: 'agreed to expand cooperation in the following areas:'.
    found = [o for o in found if o.rule != "cooperation_in"] or found
    if found:
        return found[-1]
    return _bare_opening(annotated, sentence)


# By verb.


def _verb_opening(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    key = lemma(verb)
    cue = VERBS.get(key)
    if cue is None or verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("amod", "compound"):
        if key in ("work", "focus") and verb.pos_ == "NOUN":
            return
        if cue is None or verb.pos_ not in ("VERB", "AUX", "ADP", "SCONJ"):
            return
    if key == "like" and not any(c.lower_ in ("would", "'d", "’d") for c in verb.children):
        return
    if key == "exchange" and not any(lemma(c) in VIEWS for c in verb.children if c.dep_ == "dobj"):
        return
    together = any(c.lower_ in ("together", "jointly") for c in verb.children)
    if key == "work" and verb.tag_ != "VBG" and not together:
        return
    if verb.pos_ in ("ADP", "SCONJ") or _is_refused(verb):
        return
    stance = cue.stance
    who = _who(annotated, sentence, verb)
    if key == "work" and together:
        stance = AGREED
    if key in ABOUT or (key == "call" and _subject_noun(verb) in DOCUMENTS):
        stance = _about(verb) or (DESCRIBED if key == "focus" and who is not None and who.country == JOINT else "")
        if not stance:
            return
        who = Who(JOINT)
    elif stance == DESCRIBED:
        who = _discussing(annotated, sentence, verb, who)
        if key == "consider" and who is not None and who.country != JOINT:
            stance = OFFER
    elif stance == AGREED:
        who = _agreeing(annotated, verb, who, key)
    if who is None or not who.country:
        return
    where = _complement(annotated, sentence, verb, cue)
    if where is not None:
        first, preposition = where
        if stance == PRIORITY and who.country == JOINT:
            stance = DESCRIBED
        yield Opening(stance, who.country, first, preposition, f"{key}_{preposition or 'object'}", verb, who.context)


def _is_refused(verb: Token) -> bool:
    """Whether a verb is negated, only supposed, or under a word of refusal: 'ruled out', 'declined to discuss'."""
    for word in upward(verb):
        if is_negated(word) or lemma(word) in FAILING or (word != verb and lexical_status(word) == DENIED):
            return True
        if any(c.dep_ == "mark" and c.lower_ in CONDITIONS for c in word.children):
            return True
        if word.dep_ == "acl" and lemma(word.head) in ("refusal", "failure", "proposal", "offer"):
            return True
    if verb.dep_ == "conj" and is_negated(verb.head) and not any(c.dep_ in ("nsubj", "aux") for c in verb.children):
        return True
    return any(c.lower_ in ("no", "neither") for s in verb.children if s.dep_ in ("nsubj", "nsubjpass") for c in s.children)


def _who(annotated: Annotated, sentence: Sentence, verb: Token) -> Who | None:
    """Whose stance a verb tells: the country of its subject, of a demonym in it, or both sides."""
    heads = subjects(verb)
    countries: list[str] = []
    context = None
    for head in heads[:1]:
        actor = actor_of(annotated, sentence, head)
        if actor is not None and actor.country:
            context = actor.context
            countries.append(actor.country)
        else:
            countries += _named_in(annotated, sentence, head)
    if not countries and verb.head.dep_ == "ROOT" and not heads:
        return None
    distinct = list(dict.fromkeys(countries))
    if not distinct:
        return None
    return Who(distinct[0] if len(distinct) == 1 else JOINT, context)


def _named_in(annotated: Annotated, sentence: Sentence, head: Token) -> list[str]:
    """The one country named in a noun phrase: 'the Ruritanian defence industry'."""
    start, end = sentence.chars(head.doc[head.left_edge.i : head.i + 1])
    found = dict.fromkeys(m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS))
    return list(found)


def _subject_noun(verb: Token) -> str:
    heads = subjects(verb)
    return lemma(heads[0]) if heads else ""


def _about(verb: Token) -> str:
    """The stance of 'covers', 'includes', 'focuses on' after what its subject is; '' for other subjects."""
    noun = _subject_noun(verb)
    if noun in DOCUMENTS:
        return AGREED
    if noun in COOPERATION or noun in TALKS:
        return DESCRIBED
    return ""


def _discussing(annotated: Annotated, sentence: Sentence, verb: Token, who: Who | None) -> Who | None:
    """Talks are joint, whoever is the subject; what one side alone considers is its own."""
    if lemma(verb) == "consider":
        return who
    noun = _subject_noun(verb)
    if who is None and noun not in TALKS | {"official", "expert", "they", "side", "partner", "team", "delegation"} and noun:
        return None
    if lemma(verb) in ("review", "identify") and (who is None or who.country != JOINT):
        return None
    return Who(JOINT, who.context if who else None)


def _agreeing(annotated: Annotated, verb: Token, who: Who | None, key: str) -> Who | None:
    if who is not None:
        return who if key not in ("cooperate", "co-operate", "collaborate", "work") else Who(JOINT, who.context)
    noun = _subject_noun(verb)
    if noun in TALKS | {"group", "committee", "commission", "they", "it", "party", "partner", "side", "dialogue", "council"}:
        return Who(JOINT)
    return Who(JOINT) if noun in ("country", "minister", "government", "navy", "army", "force") else None


# By adjective and noun.


def _adjective_opening(annotated: Annotated, sentence: Sentence, word: Token) -> Iterator[Opening]:
    cue = ADJECTIVES.get(word.lower_)
    if cue is None or word.dep_ not in ("acomp", "ROOT", "conj", "oprd", "advcl", "xcomp", "ccomp"):
        return
    verb = word.head if word.dep_ in ("acomp", "oprd") else word
    if word.lower_ == "committed" and lemma(word) == "commit" and word.tag_ == "VBD":
        return
    if _is_refused(verb) or is_negated(word):
        return
    who = _who(annotated, sentence, verb)
    where = _complement(annotated, sentence, word, cue)
    if who is not None and who.country and where is not None:
        stance = cue.stance if not (cue.stance == PRIORITY and who.country == JOINT) else DESCRIBED
        yield Opening(stance, who.country, where[0], where[1], f"{word.lower_}_{where[1]}", verb, who.context)


def _noun_opening(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    cue = NOUNS.get(lemma(noun))
    verb = predicate_of(noun) if cue is not None else None
    if cue is None or verb is None or lemma(verb) not in NOUN_VERBS or noun.dep_ not in ("dobj", "conj"):
        return
    if _is_refused(verb):
        return
    owners = [c for c in noun.children if c.dep_ == "poss"]
    who = Who(c[0]) if owners and len(c := _named_in(annotated, sentence, owners[0])) == 1 else _who(annotated, sentence, verb)
    where = _complement(annotated, sentence, noun, cue)
    if who is not None and who.country and where is not None:
        stance = DESCRIBED if who.country == JOINT else cue.stance
        yield Opening(stance, who.country, where[0], where[1], f"{noun.lower_}_{where[1]}", verb, who.context)


def _agenda_opening(sentence: Sentence, token: Token) -> Iterator[Opening]:
    """'with engine supplies and the upgrade of the fleet on the agenda'."""
    if token.lower_ != "agenda" or token.i < 3:
        return
    doc = token.doc
    if [t.lower_ for t in doc[token.i - 2 : token.i]] != ["on", "the"]:
        return
    for i in range(token.i - 3, sentence.span.start, -1):
        if doc[i].lower_ == "with" and doc[i - 1].text == ",":
            yield Opening(DESCRIBED, JOINT, i + 1, "", "on_the_agenda", token)
            return
        if doc[i].lower_ in (";", ":"):
            return


def _passive_opening(sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'Training and joint production were discussed.'"""
    if lemma(verb) not in ("discuss", "review", "explore") or not is_passive(verb) or _is_refused(verb):
        return
    for subject in (c for c in verb.children if c.dep_ == "nsubjpass"):
        first = max(subject.left_edge.i, sentence.span.start)
        if first < verb.i and subject.pos_ != "PRON":
            past = min([verb.i, *(c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "advmod") and c.i > subject.i)])
            yield Opening(DESCRIBED, JOINT, first, "", f"{lemma(verb)}_passive", verb, past=past)


def _priorities_opening(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'Ruritania's priorities are drones and pilot training.'"""
    stance = LIST_NOUNS.get(lemma(noun), "")
    verb = noun.head
    if not stance or noun.dep_ != "nsubj" or lemma(verb) not in ("be", "include") or _is_refused(verb):
        return
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    countries = _named_in(annotated, sentence, owner) if owner is not None else []
    following = noun.doc[verb.i + 1] if verb.i + 1 < sentence.span.end else None
    if len(countries) == 1 and following is not None and _opens_object(following):
        yield Opening(stance, countries[0], verb.i + 1, "", "priorities_are", noun)


def _cooperation_opening(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'plan to deepen cooperation in missile defence and surveillance', whatever else the sentence says."""
    if noun.lower_ not in WRAPPERS or noun.dep_ != "dobj" or lemma(noun.head) not in LIGHT_VERBS:
        return
    following = noun.doc[noun.i + 1] if noun.i + 1 < sentence.span.end else None
    if following is None or following.lower_ not in ("in", "on") or _is_refused(noun.head):
        return
    if _is_when_or_where(annotated, sentence, noun.i + 2):
        return
    who = _who(annotated, sentence, noun.head)
    if who is not None and who.country == JOINT:
        yield Opening(DESCRIBED, JOINT, noun.i + 2, following.lower_, "cooperation_in", noun.head, who.context)


def _source_opening(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'Ruritania is an important source for the supply of engines'."""
    if lemma(noun) not in ("source", "supplier", "provider") or noun.dep_ != "attr" or _is_refused(noun.head):
        return
    who = _who(annotated, sentence, noun.head)
    following = noun.doc[noun.i + 1] if noun.i + 1 < sentence.span.end else None
    if who is not None and who.country != JOINT and following is not None and following.lower_ in ("of", "for"):
        yield Opening(DESCRIBED, who.country, noun.i + 2, following.lower_, f"{lemma(noun)}_{following.lower_}", noun, who.context)


# For lists whose lead-in has no such word.


def _bare_opening(annotated: Annotated, sentence: Sentence) -> Opening | None:
    """'The partners will:', 'The Ruritanian side conveyed its priorities:', 'Areas of cooperation:'."""
    last = [t for t in sentence.span if not t.is_punct and not t.is_space][-1:]
    if not last:
        return None
    for token in reversed(list(sentence.span)):
        stance = LIST_NOUNS.get(lemma(token))
        if stance is None or token.pos_ != "NOUN":
            continue
        verb = predicate_of(token)
        if verb is not None and _is_refused(verb):
            return None
        who = _who(annotated, sentence, verb) if verb is not None else None
        if stance and who is not None and who.country:
            return Opening(stance, who.country, token.i, "", "list_noun", token, who.context)
        if not stance and _speaks_of_cooperation(sentence):
            return Opening(DESCRIBED, JOINT, token.i, "", "list_of_areas", token)
    if last[0].lower_ in ("will", "shall", "to") and (verb := next((t for t in sentence.span if t.dep_ == "ROOT"), None)):
        who = next((w for t in sentence.span if t.dep_ in ("nsubj", "nsubjpass") and (w := _subject_who(annotated, sentence, t))), None)
        if who is not None:
            return Opening(AGREED, who.country, last[0].i, "", "will", verb, who.context)
    return None


def _subject_who(annotated: Annotated, sentence: Sentence, head: Token) -> Who | None:
    actor = actor_of(annotated, sentence, head)
    if actor is not None and actor.country:
        return Who(actor.country, actor.context)
    return Who(JOINT) if head.lower_ in ("partners", "sides", "parties", "companies", "countries", "nations", "they") else None


def _speaks_of_cooperation(sentence: Sentence) -> bool:
    words = {t.lower_ for t in sentence.span}
    return bool(words & (COOPERATION | {"joint", "bilateral", "agreed", "cooperate"}))


# The complement.


def _complement(annotated: Annotated, sentence: Sentence, word: Token, cue: Cue) -> tuple[int, str] | None:
    """The token where the complement begins and the preposition that it hangs on ('' for an object)."""
    doc, i, end = word.doc, word.i + 1, sentence.span.end
    dates = annotated.dates_in(sentence.start, sentence.end)
    while i < end:
        token = doc[i]
        offset = sentence.block.start + token.idx
        low = token.lower_
        if low == "to" and "to" in cue.takes:
            is_infinitive = i + 1 < end and doc[i + 1].tag_ in ("VB", "VBP", "NN") and doc[i + 1].text.islower()
            return (i, "to") if is_infinitive else (i + 1, "to")
        if low in SKIPPED or token.dep_ in ("neg", "prt", "aux") or (token.pos_ == "ADV" and low not in ("more",)):
            i += 1
        elif low in ("that", "whether", "if", "why", "how") and token.pos_ in ("SCONJ", "ADV", "PRON"):
            return None
        elif any(d.start <= offset < d.end for d in dates):
            i += 1
        elif low == "in" and i + 1 < end and doc[i + 1].lower_ == "principle":
            i += 2
        elif low in ("on", "in", "at") and _is_when_or_where(annotated, sentence, i + 1):
            i = _past_mention(annotated, sentence, i + 1)
        elif low in cue.takes and low not in ("object", "to"):
            return i + 1, low
        elif lemma(token) in VIEWS and word.lower_.startswith("exchang"):
            i += 1
        elif token.text == ",":
            closing = next((j for j in range(i + 1, min(i + 8, end)) if doc[j].text == ","), None)
            if closing is None or any(is_predicate(t) for t in doc[i + 1 : closing]):
                return None
            i = closing + 1
        elif token.text == ":":
            return i + 1, ""
        elif "object" in cue.takes and _opens_object(token):
            return _past_receiver(annotated, sentence, i), ""
        elif "for" in cue.takes and "object" not in cue.takes and _is_party(annotated, sentence, token):
            i = _past_mention(annotated, sentence, i)
        elif low in ("to", "with", "from", "for", "by") and "object" not in cue.takes:
            i = token.right_edge.i + 1 if token.right_edge.i > i else i + 1
        else:
            return None
    return None


def _is_when_or_where(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether 'on' or 'in' introduces a date or a place rather than the complement."""
    if i >= sentence.span.end:
        return False
    head = next((c for c in sentence.span.doc[i - 1].children if c.dep_ == "pobj"), sentence.span.doc[i])
    offset = sentence.block.start + head.idx
    if any(d.start <= offset < d.end for d in annotated.dates_in(sentence.start, sentence.end)):
        return True
    return any(
        m.start <= offset < m.end and m.kind in ("place", "metonym", "country")
        for m in annotated.mentions_in(sentence.start, sentence.end)
    )


def _is_party(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """Whether a country or body stands at a word: 'asked Ruritania for'."""
    offset = sentence.block.start + token.idx
    return any(
        m.start <= offset < m.end for m in annotated.mentions_in(sentence.start, sentence.end, *COUNTRY_KINDS, "organisation")
    )


def _past_mention(annotated: Annotated, sentence: Sentence, i: int) -> int:
    doc = sentence.span.doc
    offset = sentence.block.start + doc[i].idx
    ends = [
        x.end
        for x in (*annotated.dates_in(sentence.start, sentence.end), *annotated.mentions_in(sentence.start, sentence.end))
        if x.start <= offset < x.end
    ]
    while i < sentence.span.end and sentence.block.start + doc[i].idx < max(ends, default=offset + 1):
        i += 1
    return i


def _opens_object(token: Token) -> bool:
    return token.pos_ in ("DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON", "VERB", "ADV", "X") or token.tag_ in ("PRP$", "VBG", "VBN")


def _past_receiver(annotated: Annotated, sentence: Sentence, i: int) -> int:
    """Behind the first of two objects: 'offered Zenda ten places'."""
    doc = sentence.span.doc
    offset = sentence.block.start + doc[i].idx
    receiver = next(
        (m for m in annotated.mentions_in(sentence.start, sentence.end, *COUNTRY_KINDS, "organisation") if m.start == offset),
        None,
    )
    if receiver is None or receiver.kind == "demonym":
        return i
    past = _past_mention(annotated, sentence, i)
    following = doc[past] if past < sentence.span.end else None
    if following is not None and following.pos_ in ("DET", "NUM", "ADJ", "NOUN", "VERB") and following.text not in ("-", "–") and following.tag_ != "POS":
        return past
    return i


def _is_quoted(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands in quotation marks, in its own sentence."""
    before = sentence.span.doc[sentence.span.start : token.i].text
    opened = before.count("“") + before.count("«") - before.count("”") - before.count("»")
    return opened > 0 or before.count('"') % 2 == 1
