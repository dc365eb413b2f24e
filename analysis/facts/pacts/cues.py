"""The words for agreements and for what is done with them."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.beside import word_beside
from analysis.facts.clauses import is_predicate, lemma, phrasal
from analysis.facts.words import PACT_WORDS

# Words that mean an agreement wherever they stand, and those that do where it is signed or in force.
STRONG = {word: entry.kind for entry in PACT_WORDS.agreement_nouns for word in entry.words}
WEAK = {word: entry.kind for entry in PACT_WORDS.agreement_nouns for word in entry.weak}
SIGN = PACT_WORDS.signing_verbs
# These make a row of a document only with a noun that means one by itself or is capitalised.
SURE_SIGN = PACT_WORDS.sure_signing_verbs
# What is done with an order.
ORDERED = PACT_WORDS.ordering_verbs
# These hand a contract to somebody.
GIVING = PACT_WORDS.giving_verbs
# 'the signing of the agreement': a noun for what those verbs say.
SIGNINGS = PACT_WORDS.signing_nouns
# Verbs under which such a noun took place, and their date is its own.
ATTENDED = PACT_WORDS.witness_verbs
# Documents that carry the name of another one.
ADDITIONS = PACT_WORDS.addition_nouns
SET_UP = PACT_WORDS.drafting_verbs
TALKS = PACT_WORDS.talks_nouns
ORDER = PACT_WORDS.purchase_verbs
IGNORED_WORDS = PACT_WORDS.ignored_words
# 'Letter of intent', 'exchange of notes': what such a paper is, by the word behind 'of'.
PAPERS = {tuple(phrase.split(" of ")): entry.kind for entry in PACT_WORDS.papers for phrase in entry.phrases}
PAPER_NOUNS = frozenset(noun for noun, _ in PAPERS)
# What makes a statement one that is signed: 'a joint vision statement'.
SHARED = frozenset({"joint", "common", "vision", "political"})
DOMESTIC = PACT_WORDS.domestic_words
ACRONYMS = PACT_WORDS.acronyms
# 'GSOMIA', 'the VFA': such an acronym is the name of an agreement; 'MoA' and the like are words for one.
BINDING_ACRONYMS = ACRONYMS - {"loi", "moa", "moc", "mos", "loa"}
ORDINALS = frozenset({"second", "third", "fourth", "fifth", "further"})
# Texts that sides adopt together.
DECLARED = frozenset({"declaration", "communiqué", "communique"})
# What two sides approve or adopt is concluded too: 'approved a roadmap for 2027'.
PLANS = frozenset(word for word, kind in WEAK.items() if kind == "programme")
# What an order is placed, won or handed out as.
ORDERS = frozenset({"order", "contract", "subcontract", "option", "deal"})


def pact_kind(token: Token) -> str:
    """The kind of agreement that a noun means as the head of its phrase, empty where it means none."""
    # 'a protocol paving the way', read as one compound
    modifies = token.dep_ in ("compound", "nmod", "amod") and not (
        token.head.tag_ == "VBG" and token.head.i == token.i + 1
    )
    if token.pos_ not in ("NOUN", "PROPN") or modifies:
        return ""
    base = pact_noun(token)
    following = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    shared = base == "statement" and any(t.lower_ in SHARED for t in token.lefts)
    if base in PAPER_NOUNS and not (shared and following[:1] != ["of"]):
        what = following[1] if following[:1] == ["of"] and len(following) > 1 else ""
        return PAPERS.get((base, what), "") or _exchanged(token, base)
    if base == "framework" and token.text.islower() and following[:1] == ["of"]:
        # 'within the framework of the plan'
        return ""
    if base == "order" and following[:1] == ["of"] and token.text[:1].isupper():
        # 'Orders of Courage'
        return ""
    if base == "convention" and token.text.islower() and following[:1] == ["of"]:
        # 'a convention of veterans'
        return ""
    if base == "understanding" or (base in ACRONYMS and not token.text.rstrip("s").isupper()):
        return ""
    if base in ("successor", "extension", "renewal", "amendment", "addendum"):
        known = following[:1] in (["to"], ["of"]) or any(
            pact_noun(t) in STRONG or t.lower_ in ORDINALS for t in token.lefts
        )
        return STRONG[base] if known or (is_predicate(token.head) and is_signing(token.head)) else ""
    return STRONG.get(base) or WEAK.get(base, "")


def names_pact(token: Token) -> bool:
    """Whether a word for an agreement means a certain one, not only how it compares: 'the largest deal in years'."""
    return bool(pact_kind(token)) and not any(t.tag_ in ("JJS", "RBS") for t in token.lefts)


def _exchanged(token: Token, base: str) -> str:
    """'Exchanged notes on the status of visiting police': such papers are an agreement."""
    by = token.dep_ in ("dobj", "nsubjpass") and lemma(token.head) == "exchange"
    on = word_beside(token, 1) in ("on", "concerning", "regarding", "covering", "establishing", "for")
    return "agreement" if base in ("letter", "note") and by and on else ""


def pact_noun(token: Token) -> str:
    """The word for an agreement, in the singular and lower case."""
    low = token.lower_
    if low in ("minutes", "communiqué"):
        return low
    if low in STRONG or low in WEAK:
        return low
    if low.endswith("s") and low[:-1] in {**STRONG, **WEAK}:
        return low[:-1]
    if low.endswith("ies") and f"{low[:-3]}y" in STRONG:
        return f"{low[:-3]}y"
    return lemma(token)


def is_weak(token: Token) -> bool:
    """Whether the noun means an agreement only where it is signed or in force."""
    return pact_noun(token) in WEAK


def is_signing(verb: Token) -> bool:
    """Whether a verb means that an agreement is concluded."""
    if phrasal(verb) == "exercise" or (phrasal(verb) in ORDERED and phrasal(verb) not in SIGN):
        ordered = any(c.dep_ in ("dobj", "nsubjpass") and pact_noun(c) in ORDERS for c in verb.children)
        return ordered or issues_text(verb)
    return phrasal(verb) in SIGN or lemma(verb) in SURE_SIGN or puts_name(verb) or issues_text(verb)


def issues_text(verb: Token) -> bool:
    """'Issued a joint declaration', 'approved a roadmap': what concludes a text that nobody need sign."""
    if phrasal(verb) not in PACT_WORDS.issuing_verbs:
        return False
    texts = DECLARED | (PLANS if lemma(verb) in ADOPTING else frozenset())
    named = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
    named += [verb.head] if verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN" else []
    return any(pact_noun(c) in texts or is_declared(c) for c in named)


def is_declared(noun: Token) -> bool:
    """Whether a noun means a text that several sides adopt: 'the declaration', 'a joint statement'."""
    shared = pact_noun(noun) == "statement" and any(t.lower_ in SHARED for t in noun.lefts)
    return shared or pact_noun(noun) in DECLARED


ADOPTING = frozenset({"approve", "endorse", "adopt"})


def puts_name(verb: Token) -> bool:
    """'put their names to', 'affixed his signature to'."""
    if lemma(verb) not in PACT_WORDS.affixing_verbs:
        return False
    return any(
        c.dep_ in ("dobj", "nsubjpass") and lemma(c) in PACT_WORDS.signature_nouns for c in verb.children
    )
