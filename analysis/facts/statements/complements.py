"""Phrases that say what was said: infinitives, nouns, 'as …', 'of …'."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from spacy.tokens import Doc, Token

from analysis.facts.statements.charges import past_charge, torn_charge
from analysis.facts.statements.cues import Cue, equated, told_of
from analysis.facts.statements.lexicon import EVENT_NOUNS, LIGHT, Lexicon
from analysis.facts.statements.referred import PRONOUNS
from analysis.facts.statements.spans import (
    SPEAKING_TO,
    Content,
    asked_about,
    before_contrast,
    before_participle,
    clip,
    extent,
    given_to,
    has_to,
    names_occasion,
    past_series,
    trim,
    trim_clause,
)
from analysis.facts.statements.torn_clauses import VENUES
from analysis.facts.statements.verb_forms import is_passive

# What somebody plans, intends or expects to do that is only a date of theirs: 'plans to visit Oslo'.
JOURNEYS = frozenset(
    """visit travel attend fly go arrive return come leave meet host hold sail depart tour receive sign lead run
    take""".split()
)
# What one does with a claim, a fear or a promise: 'the promise that she had made', 'fears that he shares'.
GAPPED = LIGHT | frozenset(
    """have hold hear read share voice express raise air state deny reject dismiss dispute refute rebut withdraw
    retract keep break honour honor fulfil fulfill face level cite quote call describe consider regard see receive
    get take use spread publish post write sign file accept endorse back support oppose like hate want""".split()
)
NOBODY = frozenset({"nobody", "noone", "none"})
EVERYBODY = frozenset({"all", "everyone", "everybody", "those", "anyone", "whoever"})
GERUNDS = frozenset({"xcomp", "pcomp", "dobj"})


def read_infinitive(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'urged Rome to …', 'promised to …', 'called on Rome to …'."""
    verb = cue.token
    if not cue.frame.takes & {"infinitive", "intention"}:
        return None
    infinitives = [
        c for c in _descendants(verb, ("xcomp", "ccomp", "advcl", "acl")) if c.i > cue.last and has_to(c)
    ]
    if not infinitives and (behind := _behind_relative(cue)) is not None:
        infinitives = [behind]
    if not infinitives:
        return None
    to = infinitives[0]
    if "intention" in cue.frame.takes and to.lemma_.lower() in JOURNEYS:
        return None
    first = next(c.i for c in to.children if c.dep_ == "aux" and c.lower_ == "to")
    whom = [
        c for c in (*verb.children, *to.children, *_of_preposition(cue)) if c.i > cue.last and c.i < first
    ]
    whom = [c for c in whom if c.dep_ in ("dobj", "dative", "nsubj", "nsubjpass", "pobj") and c.pos_ != "ADP"]
    start = min([first, *(c.left_edge.i for c in whom)])
    if any(t.text in (";", ":") for t in verb.doc[verb.i : first]):
        return None
    start = max(start, cue.last + 1)
    past = before_contrast(verb.doc, start, clip(verb, start, extent(verb, to.right_edge.i), lexicon))
    past = past_series(verb.doc, before_participle(verb, start, past, lexicon))
    span = trim(verb.doc, start, past)
    rule = {"directive": "directive", "offer": "offer"}.get(cue.frame.kind, "infinitive")
    return Content((span,), rule, whom[0] if whom else None)


def _behind_relative(cue: Cue) -> Token | None:
    """'identify' in 'directed the group, which meets in May, to identify projects', whatever it is hung on."""
    doc = cue.token.doc
    whom = next((c for c in cue.token.children if c.dep_ == "dobj" and c.i > cue.last), None)
    if cue.frame.kind != "directive" or whom is None or is_passive(cue.token):
        return None
    opens = [
        i
        for i in range(whom.i + 2, cue.token.sent.end - 2)
        if doc[i].text == "," and doc[i + 1].lower_ == "to"
    ]
    relative = any(
        t.tag_ in ("WP", "WDT", "WP$") for t in doc[whom.i + 1 : opens[0] if opens else whom.i + 1]
    )
    return doc[opens[0] + 2] if opens and relative and has_to(doc[opens[0] + 2]) else None


def _of_preposition(cue: Cue) -> list[Token]:
    last = cue.token.doc[cue.last]
    return list(last.children) if cue.last > cue.token.i else []


def _descendants(verb: Token, deps: Sequence[str]) -> Iterator[Token]:
    """Complements of a verb, also where the parse hangs them on its object."""
    for child in verb.children:
        if child.dep_ in deps and child.pos_ in ("VERB", "AUX"):
            yield child
        elif child.dep_ in ("dobj", "prep", "dative"):
            yield from _descendants(child, deps)
        elif child.dep_ == "pobj":
            yield from _descendants(child, deps)


def read_object(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'praised the exercise', 'demanded a debate', 'expressed concern at …', 'noted the progress'."""
    verb = cue.token
    if is_passive(verb):
        return None
    if cue.frame.kind == "denial" and (asked := asked_about(verb)) is not None:
        return Content((asked,), "denial")
    accepts = _accepts(cue, lexicon)
    for child in (*verb.children, *_of_preposition(cue)):
        named = (child.lower_ not in PRONOUNS or child.n_rights > 0) and child.lower_ not in NOBODY
        if child.dep_ in ("dobj", "pobj") and child.i > cue.last and named and accepts(child):
            first = child.left_edge.i
            past = clip(verb, first, extent(verb, child.right_edge.i), lexicon)
            past = past_series(verb.doc, before_contrast(verb.doc, first, past))
            past = before_participle(verb, first, _before_telling(verb.doc, first, past, lexicon), lexicon)
            past = past_charge(cue, past) if cue.frame.kind == "stance" else past
            span = trim(verb.doc, first, _past_reason(verb, past))
            if "wanted" in cue.frame.takes and verb.doc[span[1] - 1].pos_ in ("ADP", "VERB"):
                return None  # 'sought assistance in the following:' and a list
            return Content((span,), object_rule(cue), given_to(verb))
    return _everybody(cue)


def _everybody(cue: Cue) -> Content | None:
    """'thanked all concerned', 'praised those who came', where the parse finds no object."""
    doc, first = cue.token.doc, cue.last + 1
    end = cue.token.sent.end
    if cue.frame.kind != "stance" or "object" not in cue.frame.takes or first + 1 >= end:
        return None
    if doc[first].lower_ not in EVERYBODY or cue.token.dep_ not in ("ROOT", "conj"):
        return None
    past = next((t.i for t in doc[first:end] if t.text in (",", ";", ":", "—", "–")), end)
    return Content((trim(doc, first, past),), "stance")


def _before_telling(doc: Doc, first: int, past: int, lexicon: Lexicon) -> int:
    """Where ', which reported that …' begins: words of somebody else that the article adds."""
    for verb in (t for t in doc[first:past] if t.dep_ == "relcl" and lexicon.match(t) is not None):
        subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        if subject is not None and subject.lower_ in ("which", "who") and doc[subject.i - 1].text == ",":
            return int(subject.i) - 1
    return past


def _past_reason(verb: Token, past: int) -> int:
    """Past what the speaker gives for a reason: 'criticised the bill, since in her view it …'."""
    reasons = (
        c for c in verb.children if c.dep_ == "advcl" and past <= c.left_edge.i <= past + 1 and c.i >= past
    )
    marked = (c for c in reasons if c.left_edge.lower_ in ("because", "since"))
    return next((c.right_edge.i + 1 for c in marked), past)


def object_rule(cue: Cue) -> str:
    return {"stance": "stance", "denial": "denial", "directive": "directive", "offer": "offer"}.get(
        cue.frame.kind, "nominal_cue"
    )


def read_gerund(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'ruled out sending troops', 'denied having lied', 'called for ending the war'."""
    verb = cue.token
    belief = cue.frame.kind == "belief" and "gerund" not in cue.frame.takes
    if not cue.frame.takes & {"clause", "object"} or is_passive(verb) or belief:
        return None
    for child in (*verb.children, *_of_preposition(cue)):
        beside = child.dep_ == "advcl" and child.i == cue.last + 1
        aids = ("aux", "auxpass") if cue.frame.kind == "denial" else ("auxpass",)
        gerund = child.tag_ == "VBG" or any(c.dep_ in aids and c.tag_ == "VBG" for c in child.children)
        if child.i > cue.last and gerund and (beside or child.dep_ in GERUNDS):
            first = child.left_edge.i
            if first <= cue.last + 2 and not any(t.text == "," for t in verb.doc[cue.last : first]):
                span = trim(verb.doc, first, clip(verb, first, extent(verb, child.right_edge.i), lexicon))
                return Content((span,), object_rule(cue))
    return None


def _accepts(cue: Cue, lexicon: Lexicon) -> Callable[[Token], bool]:
    takes, given = cue.frame.takes, given_to(cue.token) is not None
    if takes & {"object", "wanted"}:
        return lambda noun: cue.frame.kind == "stance" or not _is_person(noun)
    told = {cue.source.lemma_.lower(), cue.source.lower_} if cue.source is not None else set()
    if "result" in takes and told & lexicon.accounts:
        return lambda noun: not _is_person(noun)
    if "event" in takes:
        return lambda noun: lexicon.is_notion(noun) or lexicon.is_event(noun)
    if "conduct" in takes:
        return lambda noun: lexicon.is_notion(noun) or noun.lemma_.lower() in lexicon.conduct
    if "notion" in takes:
        return lexicon.is_notion
    if "offered" in takes:
        return lambda noun: given and not _is_person(noun)
    return lambda noun: False


def _is_person(noun: Token) -> bool:
    if noun.lemma_.lower() in EVENT_NOUNS:
        return False
    return noun.ent_type_ in ("PERSON", "GPE", "NORP") or noun.pos_ == "PRON"


def read_preposition(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'warned of delays', 'accused Rome of …', 'thanked Rome for …'."""
    verb = cue.token
    objects = [c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i]
    # 'told a meeting of the bank' names whom, 'told them of losses' what.
    gathered = (
        cue.lemma in SPEAKING_TO and bool(objects) and objects[0].lemma_.lower() in VENUES | EVENT_NOUNS
    )
    beside = (
        c for o in objects if o.ent_type_ != "DATE" for c in o.children if not (gathered and c.lower_ == "of")
    )
    feeling = verb.doc[cue.last]
    for child in (*verb.children, *_of_preposition(cue), *beside):
        if child.head not in (verb, feeling) and cue.frame.kind != "stance" and cue.lemma not in SPEAKING_TO:
            continue
        if child.dep_ in ("prep", "dative") and child.i > verb.i and child.lower_ in cue.frame.takes:
            if not any(c.dep_ in ("pobj", "pcomp") for c in child.children) or names_occasion(child):
                continue
            whom = [c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < child.i]
            told = bool(whom) and cue.lemma in SPEAKING_TO
            first = min(
                [
                    child.i + (cue.frame.kind in ("speech", "belief")),
                    *(c.left_edge.i for c in whom if not told),
                ]
            )
            span = trim(verb.doc, first, _before_which(verb.doc, first, extent(verb, child.right_edge.i)))
            return Content((span,), "about", whom[0] if told else None)
    return torn_charge(cue)


def _before_which(doc: Doc, first: int, past: int) -> int:
    """Where ', which …' begins: the article's remark on what was said."""
    for token in doc[first + 1 : past]:
        if token.text == "," and token.i + 1 < past and doc[token.i + 1].lower_ in ("which", "who", "whose"):
            return int(token.i)
    return past


def read_noun_complement(cue: Cue) -> Content | None:
    """'the claim that …', 'an offer to …', 'renewed his invitation to Rome to …'."""
    noun, governor = cue.token, cue.token.head
    told = equated(noun)
    if told is not None:
        return Content((trim_clause(noun.doc, told.left_edge.i, told.right_edge.i + 1),), "nominal_cue")
    outside = [c for c in governor.children if c.dep_ in ("advcl", "xcomp") and c.i > noun.i and has_to(c)]
    apart = outside and any(t.text in (",", ";") for t in noun.doc[noun.i : outside[0].left_edge.i])
    if governor.lemma_.lower() in LIGHT and noun.dep_ == "dobj" and outside and not apart:
        span = trim(noun.doc, noun.left_edge.i, outside[0].right_edge.i + 1)
        return Content((span,), "nominal_cue", given_to(governor))
    owner = cue.source if cue.source is not None and noun.is_ancestor(cue.source) else noun
    for child in (*noun.children, *(owner.children if owner != noun else ())):
        if child.i > noun.i and child.dep_ in ("acl", "relcl", "ccomp") and _completes(child):
            return Content((trim_clause(noun.doc, child.left_edge.i, child.right_edge.i + 1),), "nominal_cue")
    phrase = told_of(noun, cue.frame)
    if phrase is None:
        return None
    return Content((trim(noun.doc, phrase.i + 1, phrase.right_edge.i + 1),), "nominal_cue")


def _lacks_object(clause: Token) -> bool:
    """Whether the verb of a relative clause misses the noun in front: 'the claim that Roe made'."""
    own = any(c.dep_ in ("nsubj", "nsubjpass") for c in clause.children)
    return not own or clause.lemma_.lower() in GAPPED


def _completes(clause: Token) -> bool:
    """Whether a clause behind a noun says what the noun is about, and not which one it is."""
    # The 'that' of a clause is tagged as a conjunction even where the parse makes it an object.
    marks = {c.lower_ for c in clause.children if c.dep_ == "mark" or c.tag_ == "IN"}
    if any(c.lower_ == "that" and c.dep_ == "dobj" for c in clause.children) and not _lacks_object(clause):
        return True  # 'concern that Roe will quit', where the parse makes an object of 'that'
    relative = any(c.tag_ in ("WDT", "WP") for c in clause.children)
    return bool(marks & {"that", "whether"}) or (has_to(clause) and not relative)
