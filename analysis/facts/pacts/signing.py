"""That an agreement is signed, was, or is to be: the verb, who signs, where and when."""

from __future__ import annotations

import dataclasses
import re

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.dates import DateMention
from analysis.facts.circumstances import dates_of, place_of, tokens_of, trailing_date
from analysis.facts.clauses import (
    SUBJECTS,
    is_negated,
    is_passive,
    is_perfect,
    lemma,
    phrasal,
    predicate_of,
    prepositional,
)
from analysis.facts.modality import Modality, is_habit, modality_of
from analysis.facts.occasions.timing import compare, resolve
from analysis.facts.pacts.cues import ATTENDED, GIVING
from analysis.facts.pacts.parties import signers_of, signing_parties
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, INITIALLED, SIGNED, Pact
from analysis.facts.pacts.signed import PROLONGING
from analysis.facts.pacts.signing_days import day_of, free_dates
from analysis.facts.pacts.unsigned import is_only_drawn_up, is_open, is_put_off, is_yet_to_come
from analysis.facts.status_words import (
    CANCELLED,
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    lexical_status,
)
from analysis.facts.words import PACT_WORDS

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


def with_nominal_signing(
    annotated: Annotated, sentence: Sentence, head: Token, noun: Token, pact: Pact
) -> Pact:
    """The agreement with what the sentence says of 'the signing of' it."""
    verb = predicate_of(noun) if noun.pos_ == "NOUN" else predicate_of(noun.head)
    attended = verb is not None and phrasal(verb).split()[0] in ATTENDED and noun.dep_ in (*SUBJECTS, "dobj")
    leading = noun.head.lower_ if noun.dep_ in ("pobj", "pcomp") else ""
    # 'The talks ended with the signing of a protocol.'
    ending = leading in ("in", "with", "to") and verb is not None and lemma(verb) in ENDING_IN
    within = dates_of(annotated, sentence, noun, within=not attended)
    behind = trailing_date(annotated, sentence, head.doc[head.right_edge.i])
    between = annotated.dates_in(sentence.chars(noun)[1], pact.at)
    near = ([behind] if behind else []) + within + between
    # 'The signing of a contract for the delivery of 12 radars this year' says when those come.
    near = [d for d in near if d.value != annotated.article.published[:4]]
    dates = free_dates(annotated, sentence, near, pact)
    if attended and verb is not None:
        modality = modality_of(verb)
    elif (thought := _thought_of(noun, verb)) is not None:
        modality = thought
    elif ending and verb is not None:
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
        inherits=signing == HELD and (attended or ending) and when is None,
        rule="pact_signing_of",
    )


def _thought_of(noun: Token, verb: Token | None) -> Modality | None:
    """How those who speak of a signing see it: welcomed, it took place; called for, it is proposed."""
    if any(t.lower_ in PACT_WORDS.hastening_words for t in noun.lefts):
        return Modality(PROPOSED)
    if verb is None or is_negated(verb):
        return None
    if noun.dep_ in ("dobj", "nsubjpass") and lemma(verb) in PACT_WORDS.welcoming_verbs:
        return Modality(HELD) if modality_of(verb).status in (HELD, "") else None
    if noun.dep_ == "dobj" and lexical_status(verb) in (CANCELLED, POSTPONED):
        # 'called off the signing of'
        return Modality(PROPOSED)
    asked = noun.dep_ == "dobj" or (noun.dep_ == "pobj" and noun.head.lower_ in ASKING)
    return Modality(PROPOSED) if asked and lemma(verb) in PACT_WORDS.awaiting_verbs else None


ASKING = frozenset({"for", "to", "on", "towards", "toward", "at"})


def with_signing(annotated: Annotated, sentence: Sentence, head: Token, verb: Token, pact: Pact) -> Pact:
    modality = modality_of(verb)
    dates = free_dates(annotated, sentence, dates_of(annotated, sentence, verb), pact)
    main = _deed_above(verb)
    if main is not None and modality_of(main).status == HELD:
        # 'ended their talks on Tuesday by signing a plan for 2027'
        modality = modality_of(main)
        past = [d for d in dates if compare(d.value, annotated.article.published) != 1]
        dates = past or free_dates(annotated, sentence, dates_of(annotated, sentence, main), pact)
    if _is_long_before(verb):
        # 'Seven months after they signed, the first ship came on 4 May': that is the day of the ship.
        dates = [d for d in dates if any(t in verb.subtree for t in tokens_of(sentence, d.start, d.end))]
    when = dates[0] if dates else day_of(annotated, sentence, verb, pact)
    signing = resolve(annotated, modality, when, None)
    if signing in (HELD, SCHEDULED) and _is_set_as_task(verb):
        signing = PROPOSED
    if signing in (PROPOSED, SCHEDULED) and _tells_past(annotated, verb, when):
        signing = HELD
    if _is_settled(head, verb):
        signing = HELD
    if is_yet_to_come(verb) or (signing == HELD and is_open(sentence, verb)):
        signing, when = PROPOSED, None
    if signing == DENIED and is_put_off(sentence, verb):
        signing, when = PROPOSED, None
    if signing == DENIED and is_only_drawn_up(verb):
        signing, when = PROPOSED, None
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
    if modality.generic or (verb.dep_ == "pcomp" and verb.head.lower_ == "without"):
        # 'parted without issuing a communiqué'
        return dataclasses.replace(pact, status="")
    if status == DENIED and phrasal(verb) in PROLONGING and pact.topic and not _is_over(annotated, pact):
        # 'will not renew their training agreement, which ends in December'
        return dataclasses.replace(pact, status=IN_FORCE, parties=parties, rule="pact_not_renewed")
    runs = bool(pact.terms.valid_to) and not _is_over(annotated, pact)
    if status == PROPOSED and phrasal(verb) in PROLONGING and is_passive(verb) and runs:
        # 'expires in 2029 and can be renewed': what may be renewed is there.
        return dataclasses.replace(pact, status=IN_FORCE, parties=parties, rule="pact_renewable")
    if phrasal(verb) == "initial" and status == SIGNED and not _is_concluded(annotated, pact, when):
        status = PROPOSED
    name, topic, noun, kind_of = pact.name, pact.topic, pact.noun, pact.kind
    if (
        phrasal(verb) in PROLONGING
        and pact.noun not in ("extension", "renewal")
        and kind_of
        and not is_passive(verb)
        and signing != DENIED
    ):
        noun = "extension" if phrasal(verb) == "extend" else "renewal"
        name = f"{noun} of the {name}"
        # The year in the name is that of what is renewed.
        pact = dataclasses.replace(pact, year="")
    if phrasal(verb) in PROLONGING and is_passive(verb) and pact.year and status == SIGNED:
        # 'the 2010 pact, which was extended in 2020': its day is that of its name.
        runs = compare(pact.terms.valid_to, annotated.article.published) in (0, 1)
        status = IN_FORCE if runs else _with_terms(SIGNED, pact)
        return dataclasses.replace(pact, status=status, parties=parties, rule="pact_signed")
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
        inherits=signing == HELD and when is None and not _is_of_before(verb),
        rule=f"pact_{phrasal(verb).replace(' ', '_')}",
    )


def _is_settled(head: Token, verb: Token) -> bool:
    """Whether a verb tells what is done, though it seems ahead: 'is awarded', 'agreed on a memorandum to train'."""
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if is_negated(verb) or verb.tag_ not in ("VBN", "VBD"):
        return False
    if phrasal(verb) in GIVING:
        previously = not helpers and verb.i < head.i and text_beside(verb, -1).lower() in BEFOREHAND
        return previously or (bool(helpers) and helpers <= {"is", "are", "being"})
    agreed = lemma(verb) == "agree" and head in prepositional(verb, "on", "upon")
    return agreed and helpers <= {"has", "have", "had"} and verb.dep_ in ("ROOT", "conj")


def _deed_above(verb: Token) -> Token | None:
    """The verb of which a signing is a part: 'ended' in 'ended the talks by signing a plan'."""
    part = verb.tag_ == "VBG" and verb.dep_ == "pcomp" and verb.head.lower_ in ("by", "with", "in")
    return predicate_of(verb.head.head) if part else None


def _is_of_before(verb: Token) -> bool:
    """Whether something was signed before what is told: 'have signed', 'under a contract concluded earlier'."""
    before = any(c.lower_ in BEFOREHAND for c in verb.children if c.dep_ == "advmod")
    return before or is_perfect(verb) or _is_long_before(verb)


BEFOREHAND = frozenset(
    {"earlier", "previously", "before", "beforehand", "already", "originally", "once", "long", "ago"}
)


def _is_long_before(verb: Token) -> bool:
    """Whether a time is told by how long ago something was signed: 'seven months after they signed'."""
    marks = [c for c in verb.children if c.lower_ in ("after", "since") and c.i < verb.i]
    unit = verb.doc[marks[0].i - 1].lower_ if marks and marks[0].i else ""
    return unit.rstrip("s") in ("day", "week", "month", "year", "decade")


def _tells_past(annotated: Annotated, verb: Token, when: DateMention | None) -> bool:
    """Whether a plain past form tells of a day gone by, whatever it hangs on: 'should be recalled that they signed'."""
    plain = verb.tag_ == "VBD" and not any(c.dep_ in ("aux", "neg") for c in verb.children)
    return plain and when is not None and compare(when.value, annotated.article.published) == -1


def _is_concluded(annotated: Annotated, pact: Pact, when: DateMention | None) -> bool:
    """Whether what was initialled needs no signature: a plan or memorandum, or what already runs."""
    if re.search(r"\bdraft\b", pact.name, re.IGNORECASE):
        return False
    runs = bool(pact.terms.valid_to) and when is not None
    return runs or pact.kind in INITIALLED


def _is_set_as_task(verb: Token) -> bool:
    """Whether the verb is an infinitive under one that only tells, asks or tries."""
    above = verb.head
    infinitive = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
    if (
        infinitive
        and verb.dep_ == "acl"
        and lemma(above) in ("need", "readiness", "intention", "desire", "wish")
    ):
        # 'agreed on the need to finalise an arrangement'
        return True
    return infinitive and verb.dep_ in ("xcomp", "ccomp", "advcl") and lemma(above) in ORDERING


def _is_over(annotated: Annotated, pact: Pact) -> bool:
    return pact.terms.expired or compare(pact.terms.valid_to, annotated.article.published) == -1


def _with_terms(status: str, pact: Pact) -> str:
    if pact.terms.expired:
        return EXPIRED
    return IN_FORCE if status in ("", SIGNED) and pact.terms.in_force else status
