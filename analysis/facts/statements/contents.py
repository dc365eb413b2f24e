"""What a cue in running text says was said: the clause, infinitive, noun or phrase that goes with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.facts.statements.cues import Cue, is_passive, reporting_verb
from analysis.facts.statements.lexicon import LIGHT, Frame, Lexicon

# Where a complement ends, seen from its cue: what follows belongs to another clause.
OUTSIDE = frozenset({"punct", "cc", "conj", "parataxis", "nsubj", "nsubjpass"})
QUOTE_MARKS = frozenset("\"'”’»")
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday earlier recently later".split()
)
OCCASIONS = frozenset(
    {"statement", "interview", "speech", "briefing", "conference", "tweet", "post", "email", "letter", "release",
     "message", "address", "testimony", "telephone", "phone", "call", "remarks", "report", "note"}
)  # fmt: skip
SPEAKING_TO = ("tell", "inform", "assure", "remind", "warn", "notify", "reassure", "brief", "advise", "caution")


@dataclass(frozen=True, slots=True)
class Content:
    """`spans` are half-open token ranges in order; `rule` names what was read; `addressee` who it was said to."""

    spans: tuple[tuple[int, int], ...]
    rule: str
    addressee: Token | None = None


def content_of(cue: Cue, lexicon: Lexicon) -> Content | None:
    """The content of a cue in running text, None where it has none and so attributes nothing."""
    if cue.role == "phrase":
        return _around_phrase(cue)
    if cue.role == "noun":
        return _noun_complement(cue)
    for read in (_clause, _as_inserted, _predicate, _infinitive, _object, _preposition):
        content = read(cue, lexicon)
        if content is not None and any(_has_words(cue.token.doc, span) for span in content.spans):
            return content
    return None


def addressee_of(verb: Token) -> Token | None:
    """Whom the verb is spoken to: 'told reporters', 'said to the council', 'urged Rome to …'."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if child.dep_ == "dative" and child.pos_ != "ADP":
            return child
        if child.dep_ == "dobj" and child.i > verb.i and lemma in SPEAKING_TO:
            return child
        if child.dep_ in ("prep", "dative") and child.lower_ == "to" and child.i > verb.i:
            found = next((c for c in child.children if c.dep_ == "pobj"), None)
            if found is not None and (found.ent_type_ in ("PERSON", "ORG", "NORP", "GPE") or lemma in ("say", "explain")):
                return found
    return None


def _clause(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'said (that) …', 'asked whether …'; and '…, she said' where the parse makes the main clause its complement."""
    if "clause" not in cue.frame.takes:
        return None
    verb = cue.token
    clauses = [c for c in verb.children if c.dep_ == "ccomp" or (c.dep_ == "xcomp" and _has_own_subject(c))]
    if not clauses and cue.lemma in SPEAKING_TO:
        whom = [c for c in verb.children if c.dep_ in ("dobj", "dative")]
        clauses = [c for noun in whom for c in noun.children if c.dep_ in ("relcl", "acl") and _has_that(c)]
    after = [c for c in clauses if c.i > cue.last]
    if after:
        first = min(c.left_edge.i for c in (*after, *_subjects_behind(verb)))
        past = _extent(verb, max(c.right_edge.i for c in after))
        past = _before_participle(verb, first, _clip(verb, first, past), lexicon)
        first, whom = _skip_addressee(cue, max(first, cue.last + 1), past)
        return Content((_trim(verb.doc, first, past),), "that_clause", whom or addressee_of(verb))
    if clauses and clauses[0].i < verb.i:
        span = _before_clause(cue)
        return Content((span,), "reversed_clause", addressee_of(verb)) if span else None
    return None


def _has_that(verb: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.children)


def _subjects_behind(verb: Token) -> list[Token]:
    """Subjects that the parse gives the verb on top of its own; they are the clause's."""
    own = [c for c in verb.children if c.dep_ == "nsubj"]
    return [c for c in own if c.i > verb.i] if any(c.i < verb.i for c in own) else []


def _clip(verb: Token, first: int, past: int) -> int:
    """Where a verb begins that the parse wrongly makes part of what was said."""
    for token in verb.doc[first:past]:
        if token.dep_ == "conj" and reporting_verb(token) == verb:
            return max((c.i for c in token.head.children if c.dep_ == "cc" and c.i < token.i), default=token.i)
    return past


def _before_participle(verb: Token, first: int, past: int, lexicon: Lexicon) -> int:
    """Where ', adding that …' begins: the speaker goes on, whatever the parse hangs it on."""
    for token in verb.doc[first + 1 : past]:
        if token.tag_ == "VBG" and token.dep_ in ("advcl", "acl", "conj") and token.nbor(-1).text == ",":
            match = lexicon.match(token)
            if match is not None and match[0].takes & {"clause", "as"} and match[0].kind in ("speech", "stance"):
                return token.i - 1
    return past


def _skip_addressee(cue: Cue, first: int, past: int) -> tuple[int, Token | None]:
    """Past 'the council that' in 'told the council that …', where the parse takes the council for part of the clause."""
    doc = cue.token.doc
    if cue.lemma not in SPEAKING_TO:
        return first, None
    that = next((i for i in range(first, min(past, first + 7)) if doc[i].lower_ == "that"), first)
    if that == first or any(t.pos_ in ("VERB", "AUX", "PUNCT") for t in doc[first:that]):
        return first, None
    return that + 1, doc[that - 1]


def _has_own_subject(verb: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)


def _extent(verb: Token, last: int) -> int:
    """The index past the complement that ends at `last`, with the phrases that the parse hangs on the verb instead."""
    doc = verb.doc
    for child in sorted(verb.children, key=lambda t: t.i):
        joins = child.dep_ not in OUTSIDE or (child.dep_ == "conj" and child.pos_ not in ("VERB", "AUX"))
        if child.dep_ == "cc" and child.i == last + 1 and _joins_no_verb(child):
            last = child.i
        elif child.left_edge.i == last + 1 and joins and not _names_occasion(child):
            last = child.right_edge.i
        elif child.dep_ == "punct" and child.i == last + 1:
            last = _past_insertion(doc, child.i) if child.text == "," else last + (child.text in QUOTE_MARKS)
    return last + 1


def _past_insertion(doc: Doc, comma: int) -> int:
    """The comma that opens a date put between a noun and its 'of': 'the entry into force, on 1 July, of the treaty'."""
    for i in range(comma + 1, min(comma + 8, len(doc) - 1)):
        if doc[i].text == ",":
            return comma if doc[i + 1].lower_ in ("of", "for", "between") else comma - 1
        if doc[i].pos_ == "VERB":
            break
    return comma - 1


def _joins_no_verb(conjunction: Token) -> bool:
    following = next((c for c in conjunction.head.children if c.dep_ == "conj" and c.i > conjunction.i), None)
    return following is not None and following.pos_ not in ("VERB", "AUX")


def _names_occasion(phrase: Token) -> bool:
    """'on Tuesday', 'in a statement': when and where it was said, not what."""
    nouns = [phrase, *(c for c in phrase.children if c.dep_ == "pobj")]
    return any(t.lower_ in OCCASIONS or t.lower_ in DAYS for t in nouns)


def _trim(doc: Doc, first: int, past: int) -> tuple[int, int]:
    """The range without commas and 'that' in front and stops behind."""
    while first < past and (doc[first].text in (",", ":", ";", "—", "–") or _is_conjunction_that(doc, first)):
        first += 1
    while past > first and (doc[past - 1].text in (",", ".", ";", ":", "—", "–", "-") or doc[past - 1].is_space):
        past -= 1
    return first, past


def _is_conjunction_that(doc: Doc, i: int) -> bool:
    return doc[i].lower_ == "that" and i + 1 < len(doc) and doc[i + 1].pos_ not in ("VERB", "AUX")


def _has_words(doc: Doc, span: tuple[int, int]) -> bool:
    return any(t.is_alpha or t.like_num for t in doc[span[0] : span[1]])


def _clause_start(cue: Cue) -> int:
    """The first token of the reporting clause: the speaker's phrase where it stands before the verb."""
    verb, start = cue.token, cue.token.i
    for child in verb.children:
        if child.i < verb.i and child.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass", "advmod", "neg", "mark"):
            start = min(start, child.left_edge.i)
    return start


def _before_clause(cue: Cue) -> tuple[int, int] | None:
    """What stands before a reporting clause at the end of its sentence: '…, she said.'"""
    doc, start = cue.token.doc, _clause_start(cue)
    if start == cue.token.sent.start or doc[start - 1].text not in (",", "—", "–", "”", '"', "’"):
        return None
    return _trim(doc, cue.token.sent.start, start)


def _as_inserted(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'The line, she said, is running'; 'As the minister said, …': the sentence around the reporting clause."""
    verb, doc = cue.token, cue.token.doc
    if "clause" not in cue.frame.takes:
        return None
    compared = any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children) and verb.dep_ == "advcl"
    compared = compared and not any(c.dep_ in ("dobj", "ccomp") and c.lower_ != "it" for c in verb.children)
    # A reporting clause at the end often comes out of the parse as joined to the main one, without an 'and'.
    joined = verb.dep_ == "conj" and _has_own_subject(verb) and _is_bare(verb)
    if not (verb.dep_ == "parataxis" or compared or joined):
        return None
    sent, first = verb.sent, _clause_start(cue)
    past = max(verb.right_edge.i + 1, cue.last + 1)
    if first > sent.start and doc[first - 1].text not in (",", "—", "–", "-"):
        return None
    spans = (_trim(doc, sent.start, first), _trim(doc, past, _end_of_said(verb, past)))
    return Content(tuple(s for s in spans if s[0] < s[1]), "inserted_clause", addressee_of(verb))


def _is_bare(verb: Token) -> bool:
    """Whether no 'and' joins the clause of a verb, and nothing behind the verb is its object."""
    first = _clause_start(Cue(verb, verb.i, Frame((), "", frozenset()), "", None, False))
    before = verb.doc[first - 1] if first > verb.sent.start else None
    told = verb.lemma_.lower() in SPEAKING_TO
    objects = any(c.dep_ in ("dobj", "ccomp", "xcomp", "attr") and c.i > verb.i for c in verb.children)
    return before is not None and before.text in (",", "—", "–") and (told or not objects)


def _end_of_said(verb: Token, start: int) -> int:
    """Where what a speaker says ends: before ', but …' or at the end of the sentence."""
    sent = verb.sent
    for token in sent.doc[start : sent.end]:
        if token.lower_ in ("but", "while", "although", "though") and sent.doc[token.i - 1].text == ",":
            return token.i
    return sent.end


def _predicate(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'called the clause "a promise"', 'described X as …'."""
    if "as" not in cue.frame.takes or is_passive(cue.token):
        return None
    verb = cue.token
    parts = [c for c in verb.children if c.i > verb.i and (c.dep_ == "oprd" or c.dep_ == "prep" and c.lower_ == "as")]
    parts += [c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i]
    whats = [c for c in verb.children if c.i > verb.i and c.dep_ in ("dobj", "nsubj")]
    parts += whats[1:] or [a for w in whats for a in w.children if a.dep_ == "appos"]
    if not parts:
        return None
    first = min(c.left_edge.i for c in (*parts, *whats))
    span = _trim(verb.doc, max(first, cue.last + 1), max(c.right_edge.i for c in parts) + 1)
    return Content((*_relative(verb), span), "described_as")


def _relative(verb: Token) -> tuple[tuple[int, int], ...]:
    """The noun phrase that a relative clause describes: 'a clause that both describe as …'."""
    if verb.dep_ != "relcl" or not any(c.dep_ == "dobj" and c.tag_ in ("WDT", "WP") for c in verb.children):
        return ()
    noun = verb.head
    return ((noun.left_edge.i, noun.i + 1),)


def _infinitive(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'urged Rome to …', 'promised to …', 'called on Rome to …'."""
    verb = cue.token
    if "infinitive" not in cue.frame.takes:
        return None
    infinitives = [c for c in _descendants(verb, ("xcomp", "ccomp", "advcl", "acl")) if c.i > cue.last and _has_to(c)]
    if not infinitives:
        return None
    to = infinitives[0]
    first = next(c.i for c in to.children if c.dep_ == "aux" and c.lower_ == "to")
    whom = [c for c in (*verb.children, *to.children, *_of_preposition(cue)) if c.i > cue.last and c.i < first]
    whom = [c for c in whom if c.dep_ in ("dobj", "dative", "nsubj", "pobj") and c.pos_ != "ADP"]
    start = min([first, *(c.left_edge.i for c in whom)])
    if any(t.text in (";", ":") for t in verb.doc[verb.i : first]):
        return None
    start = max(start, cue.last + 1)
    span = _trim(verb.doc, start, _clip(verb, start, _extent(verb, to.right_edge.i)))
    rule = {"directive": "directive", "offer": "offer"}.get(cue.frame.kind, "infinitive")
    return Content((span,), rule, whom[0] if whom else None)


def _of_preposition(cue: Cue) -> list[Token]:
    last = cue.token.doc[cue.last]
    return list(last.children) if cue.last > cue.token.i else []


def _has_to(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _descendants(verb: Token, deps: Sequence[str]) -> Iterator[Token]:
    """Complements of a verb, also where the parse hangs them on its object."""
    for child in verb.children:
        if child.dep_ in deps and child.pos_ in ("VERB", "AUX"):
            yield child
        elif child.dep_ in ("dobj", "prep", "dative"):
            yield from _descendants(child, deps)
        elif child.dep_ == "pobj":
            yield from _descendants(child, deps)


def _object(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'praised the exercise', 'demanded a debate', 'expressed concern at …', 'noted the progress'."""
    verb = cue.token
    if is_passive(verb):
        return None
    accepts = _accepts(cue, lexicon)
    for child in (*verb.children, *_of_preposition(cue)):
        if child.dep_ in ("dobj", "pobj") and child.i > cue.last and accepts(child):
            first = child.left_edge.i
            span = _trim(verb.doc, first, _clip(verb, first, _extent(verb, child.right_edge.i)))
            return Content((span,), _object_rule(cue), _given_to(verb))
    return None


def _object_rule(cue: Cue) -> str:
    return {"stance": "stance", "denial": "denial", "directive": "directive", "offer": "offer"}.get(
        cue.frame.kind, "nominal_cue"
    )


def _accepts(cue: Cue, lexicon: Lexicon) -> Callable[[Token], bool]:
    takes, given = cue.frame.takes, _given_to(cue.token) is not None
    if "object" in takes:
        return lambda noun: not _is_person(noun) or cue.frame.kind == "stance" and cue.lemma not in ("welcome",)
    if "notion" in takes:
        return lexicon.is_notion
    if "offered" in takes:
        return lambda noun: given and not _is_person(noun)
    return lambda noun: False


def _is_person(noun: Token) -> bool:
    return noun.ent_type_ in ("PERSON", "GPE", "NORP") or noun.pos_ == "PRON"


def _given_to(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ == "dative" and c.pos_ != "ADP"), None) or addressee_of(verb)


def _preposition(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'warned of delays', 'accused Rome of …', 'thanked Rome for …'."""
    verb = cue.token
    objects = [c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i]
    for child in (*verb.children, *(c for o in objects if o.ent_type_ != "DATE" for c in o.children)):
        if child.head != verb and cue.frame.kind != "stance" and cue.lemma not in SPEAKING_TO:
            continue
        if child.dep_ in ("prep", "dative") and child.i > verb.i and child.lower_ in cue.frame.takes:
            if not any(c.dep_ in ("pobj", "pcomp") for c in child.children) or _names_occasion(child):
                continue
            whom = [c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < child.i]
            told = bool(whom) and cue.lemma in SPEAKING_TO
            first = min([child.i + (cue.frame.kind == "speech"), *(c.left_edge.i for c in whom if not told)])
            span = _trim(verb.doc, first, _extent(verb, child.right_edge.i))
            return Content((span,), "about", whom[0] if told else None)
    return None


def _noun_complement(cue: Cue) -> Content | None:
    """'the claim that …', 'an offer to …', 'renewed his invitation to Rome to …'."""
    noun, governor = cue.token, cue.token.head
    outside = [c for c in governor.children if c.dep_ in ("advcl", "xcomp") and c.i > noun.i and _has_to(c)]
    if governor.lemma_.lower() in LIGHT and noun.dep_ == "dobj" and outside:
        if not any(c.text in (",", ";") for c in noun.doc[noun.i : outside[0].left_edge.i]):
            span = _trim(noun.doc, noun.left_edge.i, outside[0].right_edge.i + 1)
            return Content((span,), "nominal_cue", _given_to(governor))
    for child in noun.children:
        if child.i > noun.i and child.dep_ in ("acl", "relcl", "ccomp"):
            if any(c.tag_ in ("WDT", "WP") for c in child.children) or child.tag_ == "VBN" and child.dep_ == "acl":
                if not any(c.dep_ == "mark" for c in child.children):
                    continue
            if not (_has_to(child) or any(c.dep_ == "mark" and c.lower_ in ("that", "whether") for c in child.children)):
                continue
            return Content((_trim(noun.doc, child.left_edge.i, child.right_edge.i + 1),), "nominal_cue")
    return None


def _around_phrase(cue: Cue) -> Content | None:
    """The sentence without 'according to X' and the commas around it."""
    doc, sent = cue.token.doc, cue.token.sent
    if cue.source is None:
        return None
    first, past = cue.token.i, max(cue.source.right_edge.i, cue.last) + 1
    spans = (_trim(doc, sent.start, first), _trim(doc, past, sent.end))
    kept = tuple(s for s in spans if s[0] < s[1] and _has_words(doc, s))
    return Content(kept, "according_to") if kept else None
