"""Which agreement a verb or a noun of signing is about."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Sentence
from analysis.beside import text_beside, word_beside
from analysis.facts.clauses import (
    SUBJECTS,
    is_negated,
    is_passive,
    is_predicate,
    lemma,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.pacts.cues import GIVING, SIGNINGS, is_signing, pact_kind, puts_name

PROLONGING = frozenset({"extend", "renew", "prolong", "roll over"})


def is_signed(verb: Token) -> bool:
    return verb.pos_ == "VERB" and is_signing(verb)


def is_bare_signing(token: Token) -> bool:
    """'Signature took place in May', 'we signed on 6 May': the signing of what was named before."""
    if token.tag_ == "VBD" and lemma(token) == "sign":
        return _signs_unnamed(token)
    verb = predicate_of(token)
    bare = token.lower_ in SIGNINGS and token.dep_ in SUBJECTS and not prepositional(token, "of")
    following = word_beside(verb, 1) if verb is not None else ""
    return bare and verb is not None and (phrasal(verb), following) in TAKING_PLACE


def _signs_unnamed(verb: Token) -> bool:
    """Whether somebody signs, and the clause does not say what: 'my counterpart and I signed on 6 May'."""
    alone = any(c.dep_ == "nsubj" for c in verb.children) and verb.dep_ in ("ROOT", "conj", "ccomp", "advcl")
    following = word_beside(verb, 1)
    timed = following in ("on", "in", "it", "yesterday", "today", ".", "last")
    later = verb.doc[verb.i + 1 : verb.i + 10]
    if any(pact_kind(t) and t.left_edge.i > verb.i for t in later) and not objects(verb):
        # 'signed today, Tuesday, an agreement'
        return False
    return alone and timed and not objects(verb)


# Steps before a signing, and that itself.
EARLIER_STEPS = frozenset({"initial", "agree", "finalise", "finalize", "hammer", "thrash", "reach", "iron"})
FINAL = frozenset({"sign", "ink"})
TAKING_PLACE = (("take", "place"), ("follow", "on"), ("take place", "on"))


def signing_verb(sentence: Sentence, head: Token, heads: Sequence[Token]) -> Token | None:
    """The verb by which the sentence says that this agreement is concluded, None where it does not."""
    verbs = [v for v in sentence.span if is_signed(v) and _concludes(sentence, v, head, heads)]
    unsigned = next((v for v in verbs if lemma(v) == "sign" and v.dep_ == "conj" and is_negated(v)), None)
    if unsigned is not None:
        # 'was initialled but has not been signed'
        return unsigned
    signed = next((v for v in verbs if lemma(v) in FINAL), None)
    if signed is not None and lemma(verbs[0]) in EARLIER_STEPS:
        # 'was initialled in May and signed on Thursday'
        return signed
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
    if not objects(verb) and verb.dep_ not in ("acl", "relcl") and phrasal(verb) not in PROLONGING:
        # An agreement signs nothing: 'recalled the treaty signed in May', read as a clause.
        themes = [*themes, *(s for s in subjects(verb) if s.i in indexes)]
    if puts_name(verb):
        names = objects(verb) or patients(verb)
        themes = [t for word in (verb, *names) for t in prepositional(word, "to", "on", "under")]
    if phrasal(verb) in GIVING and is_passive(verb):
        # 'was awarded a contract'
        themes = [*objects(verb), *themes]
    for theme in map(_meant, themes):
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
        named = next((c for c in theme.children if c.dep_ == "appos" and c.i in indexes), None)
        if named is not None and not pact_kind(theme):
            # 'the third, the Exchange Agreement, was signed'
            return indexes[named.i]
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
    if not objects(verb) and not is_passive(verb) and verb.tag_ != "VBN":
        behind = _right_behind(verb, heads)
        if behind is not None:
            return behind
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


def _meant(theme: Token) -> Token:
    """What a relative pronoun stands for, also far up: 'an agreement, which they hope to conclude'."""
    verb = theme.head
    while theme.tag_ in ("WDT", "WP") and verb.dep_ in ("xcomp", "ccomp"):
        verb = verb.head
    return verb.head if theme.tag_ in ("WDT", "WP") and verb.dep_ == "relcl" else theme


def _right_behind(verb: Token, heads: Sequence[Token]) -> Token | None:
    """The agreement whose phrase follows a verb at once, however it was parsed: 'inked a protocol paving the way'."""
    first = _behind_time(_behind_aside(verb), verb)
    near = next((h for h in heads if first < h.i < first + 9), None)
    if near is None or not all(t.pos_ in PHRASE for t in verb.doc[first + 1 : near.i]):
        return None
    return near


def _behind_aside(verb: Token) -> int:
    """The index of a verb, or of the comma that ends what is put in behind it: 'signed, together with her, a pact'."""
    if text_beside(verb, 1) != ",":
        return verb.i
    aside = verb.doc[verb.i + 2 : verb.i + 22]
    closing = next((t for t in aside if t.text == ","), None)
    if closing is None or any(is_predicate(t) for t in verb.doc[verb.i + 2 : closing.i]):
        return verb.i
    return closing.i


def _behind_time(first: int, verb: Token) -> int:
    """The index of the last word that only says when, commas among them: 'signed today, Tuesday, an agreement'."""
    doc = verb.doc
    while first + 1 < len(doc) and (
        doc[first + 1].text == ","
        or (doc[first + 1].ent_type_ in ("DATE", "TIME") and doc[first + 1].pos_ != "DET")
    ):
        first += 1
    return first


PHRASE = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM", "PRON"})


def _is_of_compound(head: Token, theme: Token) -> bool:
    """'security' and 'agreement' in 'a security of information agreement'."""
    joined = head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head == theme
    bare = not any(c.dep_ in ("det", "poss") for c in head.children)
    return joined and bare and head.i - theme.i < 5 and not pact_kind(theme)


def _relative_before(sentence: Sentence, verb: Token) -> Token | None:
    """'that' or 'which' before a verb of signing with nothing but its subject between, however it was parsed."""
    if objects(verb) and not any(o.tag_ in ("WDT", "WP") or o.lower_ == "that" for o in verb.children):
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
        if above == noun or (above == noun.head and noun.dep_ == "compound"):
            # 'the signing ceremony for the agreement'
            return above
        if is_predicate(above) or above.head == above:
            break
        above = above.head
    if text_beside(noun, 1) == "," and [
        t.lower_ for t in head.doc[head.left_edge.i - 2 : head.left_edge.i]
    ] == [
        ",",
        "of",
    ]:
        # 'the conclusion, in Paris in May, of the contract'
        return noun
    link = [t.lower_ for t in sentence.span.doc[max(noun.i, head.left_edge.i - 2) : head.left_edge.i]]
    joined = link == ["and", "of"] and not any(
        is_predicate(t) for t in sentence.span.doc[noun.i + 1 : head.i]
    )
    return noun if joined else None
