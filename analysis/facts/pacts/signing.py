"""That an agreement is signed, was, or is to be: the verb, who signs, where and when."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import dates_of, heading_date, place_of, tokens_of, trailing_date
from analysis.facts.clauses import (
    SUBJECTS,
    is_passive,
    is_perfect,
    is_predicate,
    lemma,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import (
    CANCELLED,
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    Modality,
    is_habit,
    modality_of,
    relative_clauses,
)
from analysis.facts.occasions.cues import noun_kind
from analysis.facts.occasions.timing import resolve
from analysis.facts.pacts.cues import ATTENDED, SIGNINGS, is_signing, pact_kind, puts_name
from analysis.facts.pacts.parties import signers_of, signing_parties
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact
from analysis.facts.pacts.terms import is_term_date

PROLONGING = frozenset({"extend", "renew"})
# What is told, asked or allowed to be signed is not signed yet: 'directed officials to conclude'.
ORDERING = frozenset(
    """direct instruct task order mandate authorise authorize empower allow enable permit help try attempt work vow
    resolve look move push race struggle rush clear call encourage require oblige press strive endeavour""".split()
)
# 'The visit culminated in the signing of a pact.'
ENDING_IN = frozenset({"culminate", "result", "end", "conclude", "lead", "close", "finish", "wrap"})
# What they say of a signing they call untrue: 'called reports of a signed deal premature'.
DISBELIEF = re.compile(
    r"\b(?:premature|false|baseless|untrue|unfounded|fake|incorrect|inaccurate|erroneous|groundless"
    r"|we wrote|we reported|wrongly|mistakenly)\b",
    re.IGNORECASE,
)


def is_signed(verb: Token) -> bool:
    return verb.pos_ == "VERB" and is_signing(verb)


def is_bare_signing(token: Token) -> bool:
    """'Signature took place in May': the signing of what was named before."""
    verb = predicate_of(token)
    bare = token.lower_ in SIGNINGS and token.dep_ in SUBJECTS and not prepositional(token, "of")
    return bare and verb is not None and (phrasal(verb), verb.nbor(1).lower_) in TAKING_PLACE


TAKING_PLACE = (("take", "place"), ("follow", "on"), ("take place", "on"))


def signing_verb(sentence: Sentence, head: Token, heads: Sequence[Token]) -> Token | None:
    """The verb by which the sentence says that this agreement is concluded, None where it does not."""
    verbs = [v for v in sentence.span if is_signed(v) and _concludes(sentence, v, head, heads)]
    # 'extended the agreement, which they concluded in 2024': how it came about tells more.
    return next((v for v in verbs if phrasal(v) not in PROLONGING), verbs[0] if verbs else None)


def _concludes(sentence: Sentence, verb: Token, head: Token, heads: Sequence[Token]) -> bool:
    """Whether a verb of signing is about an agreement, alone or with others: 'signed a plan and a protocol'."""
    theme = signed_by(sentence, verb, heads)
    if theme is None or theme == head:
        return theme == head
    if head.dep_ == "conj" and head.head == verb and head.i > theme.i:
        # The parse joins the second document to the verb.
        return True
    above = head
    while above.dep_ in ("conj", "pobj", "prep", "appos") and above != theme:
        if above.dep_ == "pobj" and above.head.lower_ != "of":
            return False
        above = above.head
    return above == theme and head.dep_ == "conj" and head.i > theme.i


def signed_by(sentence: Sentence, verb: Token, heads: Sequence[Token]) -> Token | None:
    """The agreement that a verb of signing is about: its object, or the subject of its passive."""
    indexes = {h.i: h for h in heads}
    if verb.dep_ in ("amod", "compound"):
        return indexes.get(verb.head.i)
    if phrasal(verb) == "enter":
        # 'entered into an agreement'; what 'entered into force' is told by its terms.
        entered = [*prepositional(verb, "into"), *objects(verb)]
        return next((indexes[t.i] for t in entered if t.i in indexes), None)
    themes = (
        patients(verb) if verb.dep_ not in ("acl", "relcl") else [*objects(verb), *patients(verb), verb.head]
    )
    if phrasal(verb) == "agree":
        themes = [*themes, *prepositional(verb, "to", "on", "upon")]
    if not objects(verb) and verb.dep_ not in ("acl", "relcl"):
        # An agreement signs nothing: 'recalled the treaty signed in May', read as a clause.
        themes = [*themes, *(s for s in subjects(verb) if s.i in indexes)]
    if puts_name(verb):
        names = objects(verb) or patients(verb)
        themes = [t for word in (verb, *names) for t in prepositional(word, "to", "on", "under")]
    if phrasal(verb) in GIVING and is_passive(verb):
        # 'was awarded a contract'
        themes = [*objects(verb), *themes]
    for theme in themes:
        if theme.i in indexes:
            return indexes[theme.i]
        above: Token = theme
        # The parse hangs 'which was signed' on the last noun of a long name.
        for _ in range(6):
            if above.i in indexes and above.i <= verb.i:
                return indexes[above.i]
            if above.head == above or is_predicate(above):
                break
            above = above.head
        compound = [t for t in theme.subtree if t.i in indexes and _is_of_compound(t, theme)]
        if compound:
            return indexes[compound[0].i]
        inner = [t for t in theme.subtree if t.i in indexes and t.dep_ in ("pobj", "appos", "conj")]
        if (
            inner
            and pact_kind(theme) == ""
            and theme.pos_ in ("NUM", "NOUN")
            and theme.lower_ in ("number", "pair", "series", "two", "three", "set", "text")
        ):
            return indexes[inner[0].i]
    relative = _relative_before(sentence, verb)
    if relative is not None:
        near = [h for h in heads if h.i < relative.i and relative.i - h.i < 16]
        return near[-1] if near else None
    bare = not any(c.dep_ in SUBJECTS for c in verb.children) and not objects(verb)
    if (
        bare
        and verb.tag_ in ("VBN", "VBD")
        and verb.dep_ in ("acl", "conj", "advcl", "relcl", "ROOT", "ccomp")
    ):
        near = [h for h in heads if h.i < verb.i]
        between = sentence.span.doc[near[-1].i : verb.i] if near else None
        if between is not None and not any(t.dep_ in SUBJECTS for t in between) and len(between) < 18:
            return near[-1]
    return None


GIVING = frozenset({"award", "grant", "hand", "give"})


def _is_of_compound(head: Token, theme: Token) -> bool:
    """'security' and 'agreement' in 'a security of information agreement'."""
    joined = head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head == theme
    bare = not any(c.dep_ in ("det", "poss") for c in head.children)
    return joined and bare and head.i - theme.i < 5 and not pact_kind(theme)


def _relative_before(sentence: Sentence, verb: Token) -> Token | None:
    """'that' or 'which' before a verb of signing with nothing but its subject between, however it was parsed."""
    if objects(verb) and not any(o.tag_ in ("WDT", "WP") for o in verb.children):
        return None
    for i in range(verb.i - 1, max(sentence.span.start, verb.i - 14), -1):
        token = verb.doc[i]
        if token.lower_ in ("that", "which"):
            return token if token.i < verb.i - 1 else None
        if is_predicate(token) or token.text in (";", ":"):
            return None
    return None


def signing_noun(sentence: Sentence, head: Token) -> Token | None:
    """'signing' in 'witnessed the signing of a plan, and of an arrangement'; None where no noun says so."""
    before = [
        t
        for t in sentence.span
        if t.i < head.left_edge.i and t.lower_ in SIGNINGS and t.pos_ in ("NOUN", "VERB")
    ]
    if not before or head.dep_ not in ("pobj", "conj"):
        return None
    noun = before[-1]
    above: Token = head
    for _ in range(6):
        if above == noun:
            return noun
        if is_predicate(above) or above.head == above:
            break
        above = above.head
    link = [t.lower_ for t in sentence.span.doc[max(noun.i, head.left_edge.i - 2) : head.left_edge.i]]
    joined = link == ["and", "of"] and not any(
        is_predicate(t) for t in sentence.span.doc[noun.i + 1 : head.i]
    )
    return noun if joined else None


def with_nominal_signing(
    annotated: Annotated, sentence: Sentence, head: Token, noun: Token, pact: Pact
) -> Pact:
    """The agreement with what the sentence says of 'the signing of' it."""
    verb = predicate_of(noun) if noun.pos_ == "NOUN" else predicate_of(noun.head)
    attended = verb is not None and phrasal(verb).split()[0] in ATTENDED and noun.dep_ in (*SUBJECTS, "dobj")
    leading = noun.head.lower_ if noun.dep_ in ("pobj", "pcomp") else ""
    within = dates_of(annotated, sentence, noun, within=not attended)
    behind = trailing_date(annotated, sentence, head.doc[head.right_edge.i])
    dates = _free_dates(annotated, sentence, ([behind] if behind else []) + within, pact)
    if attended and verb is not None:
        modality = modality_of(verb)
    elif leading in ("in", "with", "to") and verb is not None and lemma(verb) in ENDING_IN:
        modality = modality_of(verb)
    elif leading in ("since", "after", "following", "with", "upon", "on", "at", "during"):
        modality = Modality(HELD)
    elif leading in ("before", "of", "for", "until") and verb is not None:
        ahead = leading != "of" or noun.head.head.lower_ == "ahead"
        modality = Modality(SCHEDULED if ahead else "")
    else:
        modality = Modality("")
    when = dates[0] if dates else None
    signing = resolve(annotated, modality, when, None)
    status = {HELD: SIGNED, SCHEDULED: PROPOSED, PROPOSED: PROPOSED, POSTPONED: PROPOSED}.get(signing, "")
    if modality.generic or not status:
        return pact
    where = place_of(annotated, sentence, noun, within=not attended)
    return dataclasses.replace(
        pact,
        status=_with_terms(status, pact),
        signing=signing,
        signed=when,
        place=where.place,
        country=where.country,
        finite=attended,
        inherits=signing == HELD and attended and when is None,
        rule="pact_signing_of",
    )


def with_signing(annotated: Annotated, sentence: Sentence, head: Token, verb: Token, pact: Pact) -> Pact:
    modality = modality_of(verb)
    dates = _free_dates(annotated, sentence, dates_of(annotated, sentence, verb), pact)
    when = dates[0] if dates else _only_day(annotated, sentence, verb, pact)
    when = when or _by_then(annotated, sentence, verb) or heading_date(annotated, sentence)
    when = when or _of_event(annotated, sentence, verb)
    signing = resolve(annotated, modality, when, None)
    if signing in (HELD, SCHEDULED) and _is_set_as_task(verb):
        signing = PROPOSED
    if DISBELIEF.search(sentence.span.text):
        return dataclasses.replace(pact, status="")
    if is_habit(verb) and not pact.terms.in_force:
        signing = ""
    where = place_of(annotated, sentence, verb)
    signers = signers_of(annotated, sentence, verb)
    people = tuple(n for n in signers if any(p.name == n for p in annotated.people))
    status = {HELD: SIGNED, SCHEDULED: PROPOSED, PROPOSED: PROPOSED, DENIED: DENIED}.get(signing, "")
    if signing in (POSTPONED, CANCELLED):
        status = PROPOSED if signing == POSTPONED else DENIED
    if phrasal(verb) == "agree" and signing == SCHEDULED:
        status = PROPOSED
    parties = signing_parties(annotated, sentence, head, verb, pact, signers)
    if modality.generic:
        return dataclasses.replace(pact, status="")
    if phrasal(verb) == "initial" and status == SIGNED:
        status = PROPOSED
    name, topic, noun, kind_of = pact.name, pact.topic, pact.noun, pact.kind
    if (
        phrasal(verb) in PROLONGING
        and pact.noun not in ("extension", "renewal")
        and kind_of
        and not is_passive(verb)
    ):
        noun = "extension" if phrasal(verb) == "extend" else "renewal"
        name = f"{noun} of the {name}"
    if verb.dep_ == "amod":
        # 'the signed agreement': signed, whenever that was.
        name = re.sub(rf"^{verb.text}\s+", "", name)
        return dataclasses.replace(pact, name=name, status=_with_terms(SIGNED, pact), rule="pact_signed")
    return dataclasses.replace(
        pact,
        name=name,
        noun=noun,
        topic=topic,
        status=_with_terms(status, pact),
        signing=signing if status != DENIED else "",
        signed=when,
        place=where.place,
        country=where.country,
        signers=people,
        parties=parties,
        finite=verb.dep_ not in ("acl", "relcl", "amod"),
        inherits=signing == HELD and when is None and not is_perfect(verb),
        rule=f"pact_{phrasal(verb).replace(' ', '_')}",
    )


LASTING = re.compile(r"\b(?:until|till|through|up to|since)\s+(?:the\s+)?$", re.IGNORECASE)


def _free_dates(
    annotated: Annotated, sentence: Sentence, dates: Sequence[DateMention], pact: Pact
) -> list[DateMention]:
    """The dates that may be the day of a signing: none that bounds the pact or belongs to its name."""
    text = annotated.article.text
    return [
        d
        for d in dates
        if not is_term_date(annotated, sentence, d)
        and not (d.until and len(d.value) == 4)
        and not (pact.at <= d.start and d.end <= pact.name_end + 4)
        and not LASTING.search(text[max(sentence.start, d.start - 20) : d.start])
    ]


def _only_day(annotated: Annotated, sentence: Sentence, verb: Token, pact: Pact) -> DateMention | None:
    """The one day behind a verb of signing that no other verb stands before, wherever the parse hangs it."""
    own = _free_dates(annotated, sentence, annotated.dates_in(sentence.start, sentence.end), pact)
    if len(own) != 1 or len(own[0].value) != 10 or verb.dep_ in ("acl", "relcl", "amod"):
        return None
    words = tokens_of(sentence, own[0].start, own[0].end)
    if (
        not words
        or words[0].i < verb.i
        or any(is_predicate(t) and t.dep_ != "acl" for t in verb.doc[verb.i + 1 : words[0].i])
    ):
        return None
    return own[0] if words[0].nbor(-1).lower_ == "on" else None


def _is_set_as_task(verb: Token) -> bool:
    """Whether the verb is an infinitive under one that only tells, asks or tries."""
    above = verb.head
    infinitive = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
    return infinitive and verb.dep_ in ("xcomp", "ccomp", "advcl") and lemma(above) in ORDERING


def _with_terms(status: str, pact: Pact) -> str:
    if pact.terms.expired:
        return EXPIRED
    return IN_FORCE if status in ("", SIGNED) and pact.terms.in_force else status


def _by_then(annotated: Annotated, sentence: Sentence, verb: Token) -> DateMention | None:
    """The last date before the sentence, where 'by then' points to it."""
    if not re.search(r"\bby then\b", sentence.span.text, re.IGNORECASE):
        return None
    earlier = annotated.dates_in(sentence.block.start, sentence.start)
    return earlier[-1] if earlier else None


def _of_event(annotated: Annotated, sentence: Sentence, verb: Token) -> DateMention | None:
    """The date of the event where it is signed: 'signed at the conference, which opens on 3 June'."""
    events = [t for t in prepositional(verb, "at", "during") if noun_kind(t) and noun_kind(t) != "visit"]
    dates = [d for t in events for c in relative_clauses(t) for d in dates_of(annotated, sentence, c)]
    return dates[0] if dates else None
