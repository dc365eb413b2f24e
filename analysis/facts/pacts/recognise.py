"""Mentions of agreements in one sentence, with what it says of their signing and their terms."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.clauses import SUBJECTS, is_passive, lemma, objects, phrasal, predicate_of
from analysis.facts.pacts.beside import told_beside
from analysis.facts.pacts.cues import (
    ADDITIONS,
    DOMESTIC,
    ORDERED,
    ORDERS,
    PLANS,
    SIGN,
    SURE_SIGN,
    is_declared,
    is_signing,
    is_weak,
    issues_text,
    pact_kind,
    pact_noun,
    puts_name,
)
from analysis.facts.pacts.denied import is_none, is_not_sought
from analysis.facts.pacts.drafts import draft_of, outermost, pointer_of
from analysis.facts.pacts.listed import (
    by_subject,
    heralded,
    is_collective,
    is_joined,
    lead_in_of,
    one_by_one,
    told_in_row,
    told_with,
)
from analysis.facts.pacts.orders import orders_in
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact
from analysis.facts.pacts.signed import PROLONGING, is_bare_signing, is_signed, signing_noun, signing_verb
from analysis.facts.pacts.signing import with_nominal_signing, with_signing
from analysis.facts.pacts.standing import is_replaced, is_year_before, with_standing
from analysis.facts.pacts.terms import LASTS_YEARS, MONEY, YEARS_TERM, terms_of
from analysis.facts.status_words import DENIED, PROPOSED

UNCERTAIN = frozenset(
    {"any", "no", "every", "each", "such", "some", "several", "many", "all", "more", "other", "further"}
)


def pacts_in(annotated: Annotated, sentence: Sentence) -> list[Pact]:
    """The agreements that a sentence names, points to, says are signed or tells by an order, in order."""
    told, collective = _told_in(annotated, sentence)
    if collective is not None:
        told = [*one_by_one(collective, told, sentence), *by_subject(collective, sentence)]
    told = [each for p in told for each in by_subject(p, sentence) or [p]]
    lead = lead_in_of(annotated, sentence)
    whole = (_told_in(annotated, lead)[1] or heralded(annotated, lead)) if lead is not None else None
    if whole is not None and whole.status:
        listed, _ = _told_in(annotated, sentence, listed=True)
        told = [told_with(whole, p) if i == 0 and not p.status else p for i, p in enumerate(listed)]
    return sorted([*told, *orders_in(annotated, sentence)], key=lambda p: p.at)


def _told_in(
    annotated: Annotated, sentence: Sentence, *, listed: bool = False
) -> tuple[list[Pact], Pact | None]:
    """What a sentence tells of single agreements, and of several together ('three documents were signed').

    `listed` takes 'a plan' for an agreement too, as an item of a list of them.
    """
    words = [t for t in sentence.span if pact_kind(t) and _is_signed_option(t)]
    heads = [t for t in words if not _is_dismissed(t)]
    heads = outermost(annotated, sentence, heads)
    pointers = [t for t in sentence.span if _points(t) and t.i not in {h.i for h in heads}]
    several = [t for t in words if t not in heads and is_collective(t)]
    several = several if not any(h.i < t.i for t in several for h in heads) else []
    named = [*heads, *several]
    drafts = [draft_of(annotated, sentence, head, named) for head in named]
    drafts += [pointer_of(annotated, sentence, token) for token in pointers]
    joined = {h.i for h, d in zip(named, drafts, strict=False) if _is_in_list(annotated, d, drafts)}
    told = [
        (
            head,
            _tell(
                annotated,
                sentence,
                head,
                draft,
                [*named, *pointers],
                listed=listed or bool(several) or head.i in joined,
            ),
        )
        for head, draft in zip([*named, *pointers], drafts, strict=True)
    ]
    single = [p for h, p in told if p is not None and not (pact_kind(h) and is_collective(h) and p.plain)]
    whole = [p for h, p in told if p is not None and p.plain and pact_kind(h) and is_collective(h)]
    return told_in_row(annotated, sorted(single, key=lambda p: p.at)), whole[0] if whole else None


def _is_in_list(annotated: Annotated, draft: Pact, drafts: Sequence[Pact]) -> bool:
    """Whether an agreement is joined to one before it or behind it: 'a memorandum on mines and a plan for 2027'."""
    return any(
        is_joined(annotated, a, b)
        for other in drafts
        for a, b in ((other, draft), (draft, other))
        if other.at != draft.at
    )


def _is_signed_option(token: Token) -> bool:
    """Whether a word is no 'option', or one that is taken up: 'with an option for two more' is no contract yet."""
    if pact_noun(token) in ORDERS and token.tag_ == "NNS" and any(t.is_digit for t in token.lefts):
        # 'received 300 orders for uniforms'
        return False
    verb = predicate_of(token)
    return pact_noun(token) != "option" or (verb is not None and is_signing(verb))


def _is_dismissed(token: Token) -> bool:
    """Whether a word for an agreement means none to be told: 'any deal', 'an agreement to extend the protocol'."""
    tasks = [c for c in token.children if c.dep_ in ("acl", "relcl", "xcomp") and c.tag_ == "VB"]
    if any(pact_kind(o) for task in tasks if lemma(task) in PROLONGING for o in objects(task)):
        return True
    if any(t.lower_ in DOMESTIC for left in token.lefts for t in left.subtree):
        return True
    bare = not any(c.dep_ in ("det", "poss", "nummod") for c in token.children)
    if (
        token.lower_ == "agreement"
        and bare
        and token.dep_ in ("dobj", "attr")
        and word_beside(token, 1) == "that"
    ):
        # 'reached broad agreement that more should be done'
        return True
    uncertain = any(c.lower_ in UNCERTAIN for c in token.children if c.dep_ in ("det", "amod", "predet"))
    return uncertain and not is_none(token)


def _points(token: Token) -> bool:
    """'It', 'the one', 'the document' as the subject or object of what is done with agreements."""
    if token.lower_ == "it" and token.dep_ == "dobj" and lemma(token.head) in SURE_SIGN:
        # 'I suggest signing it' tells of none.
        return token.head.tag_ in ("VBD", "VBN")
    if token.lower_ in ("it", "this") and token.dep_ in SUBJECTS:
        verb = predicate_of(token)
        return verb is not None and (
            # 'it was agreed to …' points to nothing
            (is_signed(verb) and is_passive(verb) and lemma(verb) != "agree")
            or _tells_terms(verb)
            or _tells_length(token)
            or phrasal(verb) == "replace"
        )
    if is_bare_signing(token):
        return True
    if token.lower_ == "one" and token.dep_ in ("dobj", "pobj", "attr"):
        return is_year_before(token) or any(
            is_signing(c) for c in token.children if c.dep_ in ("acl", "relcl")
        )
    return False


def _tells_terms(verb: Token) -> bool:
    words = {t.lower_ for t in verb.subtree}
    return bool(words & {"valid", "lapse", "lapses", "expire", "expires", "expired", "lapsed"}) or (
        bool(words & {"force", "effect"}) and bool(words & {"in", "into", "take", "took", "takes"})
    )


def _tells_length(it: Token) -> bool:
    """Whether 'it' stands right behind a sentence on an agreement and is said to last for years."""
    first = it.sent.start
    if not (LASTS_YEARS.search(it.sent.text) or YEARS_TERM.search(it.sent.text)) or not first:
        return False
    return any(pact_kind(t) for t in it.doc[first - 1].sent)


def _tell(
    annotated: Annotated,
    sentence: Sentence,
    head: Token,
    draft: Pact,
    heads: Sequence[Token],
    *,
    listed: bool = False,
) -> Pact | None:
    """A mention with what the sentence says of it, None where it may mean nothing of the kind."""
    begin, end = _reach(sentence, head, heads)
    name = draft.context or (draft.at, draft.at)
    terms = terms_of(annotated, sentence, begin, end, name)
    terms = dataclasses.replace(terms, value=_value(annotated, sentence, head, name, end))
    pact = dataclasses.replace(draft, terms=terms, context=None)
    bare = is_bare_signing(head)
    verb = (
        (head if head.tag_ == "VBD" else predicate_of(head)) if bare else signing_verb(sentence, head, heads)
    )
    noun = signing_noun(sentence, head) if verb is None or verb.dep_ == "amod" else None
    if noun is not None:
        pact = with_nominal_signing(annotated, sentence, head, noun, pact)
    elif verb is not None:
        pact = with_signing(annotated, sentence, head, verb, pact)
    else:
        pact = with_standing(annotated, sentence, head, pact, annotated.article.text[begin:end])
    if pact_kind(head):
        pact = told_beside(annotated, sentence, head, heads, pact)
    if pact_kind(head) and is_none(head) and not (pact.subject or len(pact.parties) > 1):
        # 'no contract', 'no treaty that matters more'
        return None
    if pact_kind(head) and (is_none(head) or is_not_sought(head)):
        pact = dataclasses.replace(pact, status=DENIED, signing="", rule="pact_denied")
    if is_replaced(head) and pact.status in (SIGNED, IN_FORCE, ""):
        pact = dataclasses.replace(pact, status=EXPIRED)
    if (
        head.lower_ != "it"
        and pact_kind(head)
        and is_weak(head)
        and noun is None
        and not listed
        and not _weak_told(head, verb, pact)
    ):
        return None
    return pact


def _weak_told(head: Token, verb: Token | None, pact: Pact) -> bool:
    if pact.status == PROPOSED and ((pact.noun in ORDERS and pact.topic) or len(pact.parties) > 1):
        return True
    based = head.dep_ == "pobj" and head.head.lower_ in ("under", "through", "by")
    if (pact.terms.in_force or pact.terms.valid_to) and (
        head.text[:1].isupper() or head.dep_ in SUBJECTS or based
    ):
        return True
    if pact.rule in ("pact_basis", "pact_text"):
        return True
    if pact.rule in ("pact_cue_concluded", "pact_cue_dated") and pact.noun in ORDERS and pact.topic:
        return True
    if head.text[:1].isupper() and (pact.status == PROPOSED or (pact.year and pact.kind != "programme")):
        return True
    if verb is None:
        return False
    if is_declared(head) or pact.noun in ("roadmap", "road-map", "charter"):
        return (
            phrasal(verb) in (*SURE_SIGN, "conclude", "adopt", "agree")
            or issues_text(verb)
            or puts_name(verb)
        )
    return (
        phrasal(verb) in SURE_SIGN
        or (pact.noun in PLANS and bool(pact.topic) and len(pact.parties) > 1 and phrasal(verb) in SETTLING)
        or pact.noun in ADDITIONS
        or puts_name(verb)
        or (phrasal(verb) in ("conclude", "adopt", "agree") and _is_document(head, pact))
        or (pact.noun in ORDERS and phrasal(verb) in ORDERED | SIGN)
    )


# What two sides do with a plan of theirs: 'agreed a partnership programme'.
SETTLING = frozenset({"approve", "endorse", "adopt", "agree", "conclude", "finalise", "finalize", "wrap up"})


def _is_document(head: Token, pact: Pact) -> bool:
    """A capitalised name, or a framework on something that two sides agree."""
    return head.text[:1].isupper() or (
        bool(pact.topic) and len(pact.parties) > 1 and pact.noun == "framework"
    )


def _reach(sentence: Sentence, head: Token, heads: Sequence[Token]) -> tuple[int, int]:
    """The characters that may tell the terms of a mention: from its name to the next mention's."""
    later = [h for h in heads if h.i > head.i]
    earlier = [h for h in heads if h.i < head.i]
    begin = sentence.start if not earlier else sentence.chars(head)[0]
    if earlier:
        begin = sentence.chars(head.doc[max(earlier[-1].i + 1, head.left_edge.i) : head.i + 1])[0]
    end = sentence.end
    if later:
        end = sentence.chars(later[0].doc[min(later[0].left_edge.i, later[0].i) : later[0].i + 1])[0]
        if end <= begin:
            end = sentence.chars(later[0])[0]
    return begin, max(end, begin + 1)


def _value(annotated: Annotated, sentence: Sentence, head: Token, name: tuple[int, int], end: int) -> str:
    """What the pact is worth: an amount before its noun, or behind it with 'worth', 'valued at', 'for', '('."""
    text = annotated.article.text
    before = text[max(sentence.start, name[0] - 45) : sentence.chars(head)[0]]
    found = list(MONEY.finditer(before))
    if found and re.fullmatch(r"[\s\w-]{0,30}", before[found[-1].end() :]):
        return " ".join(found[-1].group().split())
    after = text[sentence.chars(head)[1] : end]
    for match in MONEY.finditer(after):
        lead = after[: match.start()]
        if re.search(
            r"(?:\bworth|\bvalued at|\bvalue of|\bcosting|\bfor|\bcost of|\btotall?ing|\()\s*$", lead
        ):
            return " ".join(match.group().split()).rstrip(".,")
    return ""
