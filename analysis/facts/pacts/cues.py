"""The words for agreements and for what is done with them."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import is_predicate, lemma, phrasal

# Words that mean an agreement wherever they stand.
STRONG: dict[str, str] = {
    **dict.fromkeys(("agreement", "accord", "pact", "deal", "compact", "convention"), "agreement"),
    "treaty": "treaty",
    "protocol": "protocol",
    **dict.fromkeys(("memorandum", "mou", "mous", "memoranda"), "memorandum"),
    **dict.fromkeys(("loi", "letter"), "letter_of_intent"),
    "arrangement": "arrangement",
    "contract": "contract",
    **dict.fromkeys(("successor", "extension", "renewal", "addendum", "amendment"), "agreement"),
}
# Words that mean one where it is signed, agreed or said to be in force.
WEAK: dict[str, str] = {
    **dict.fromkeys(("framework", "partnership", "charter", "annex", "understanding"), "agreement"),
    **dict.fromkeys(("declaration", "communiqué", "communique", "statement"), "declaration"),
    **dict.fromkeys(("minutes", "minute"), "protocol"),
    **dict.fromkeys(("programme", "program", "plan", "roadmap", "road-map"), "programme"),
    "order": "contract",
}
SIGN = frozenset(
    {
        *("sign", "ink", "conclude", "seal", "initial", "agree", "reach", "finalise", "finalize", "clinch"),
        *(
            "award",
            "win",
            "secure",
            "adopt",
            "co-sign",
            "renew",
            "extend",
            "enter",
            "sign off",
            "place",
            "strike",
        ),
        *("exchange", "countersign", "close", "formalise", "formalize", "subscribe"),
    }
)
# These make a row of a document only with a noun that means one by itself or is capitalised.
SURE_SIGN = frozenset(
    {"sign", "ink", "seal", "co-sign", "countersign", "initial", "renew", "extend", "subscribe"}
)
# What is done with an order.
ORDERED = frozenset({"place", "receive", "win", "secure", "book"})
# 'the signing of the agreement': a noun for what those verbs say.
SIGNINGS = frozenset(
    {"signing", "signature", "inking", "conclusion", "initialling", "initialing", "exchange"}
)
# Verbs under which such a noun took place, and their date is its own.
ATTENDED = frozenset(
    {
        *(
            "witness",
            "attend",
            "oversee",
            "preside",
            "take",
            "hold",
            "host",
            "schedule",
            "plan",
            "set",
            "expect",
        ),
        *("postpone", "delay", "cancel", "call", "mark", "follow", "announce", "due", "complete"),
    }
)
# Documents that carry the name of another one.
ADDITIONS = frozenset({"successor", "extension", "renewal", "amendment", "addendum", "protocol", "annex"})
SET_UP = frozenset(
    {
        *(
            "negotiate",
            "set up",
            "establish",
            "draft",
            "draw up",
            "develop",
            "prepare",
            "explore",
            "propose",
            "work",
        ),
        *("discuss", "seek", "consider", "pursue", "want", "need", "launch"),
    }
)
TALKS = frozenset({"negotiation", "talk", "discussion", "work", "consultation"})
ORDER = frozenset({"order", "buy", "purchase", "procure", "acquire", "lease", "contract"})
END = frozenset({"expire", "lapse", "replace", "supersede", "terminate", "denounce"})
IGNORED_WORDS = frozenset(
    {
        *(
            "the",
            "a",
            "an",
            "new",
            "this",
            "that",
            "its",
            "their",
            "outgoing",
            "existing",
            "current",
            "present",
        ),
        *(
            "same",
            "special",
            "formal",
            "joint",
            "bilateral",
            "such",
            "both",
            "signed",
            "said",
            "old",
            "latest",
        ),
        *("-", "–", "year", "of", "long", "term", "key", "major", "landmark", "historic"),
    }
)


def pact_kind(token: Token) -> str:
    """The kind of agreement that a noun means as the head of its phrase, empty where it means none."""
    if token.pos_ not in ("NOUN", "PROPN") or token.dep_ in ("compound", "nmod", "amod"):
        return ""
    base = pact_noun(token)
    following = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    if base == "letter":
        return "letter_of_intent" if following == ["of", "intent"] else ""
    if base == "statement":
        return "letter_of_intent" if following == ["of", "intent"] else ""
    if base == "understanding":
        return ""
    if base in ("successor", "extension", "renewal", "amendment", "addendum"):
        known = following[:1] in (["to"], ["of"]) or base in ("extension", "renewal")
        return STRONG[base] if known or (is_predicate(token.head) and is_signing(token.head)) else ""
    return STRONG.get(base) or WEAK.get(base, "")


def pact_noun(token: Token) -> str:
    """The word for an agreement, in the singular and lower case."""
    low = token.lower_
    if low in ("minutes", "communiqué"):
        return low
    if low in STRONG or low in WEAK:
        return low
    if low.endswith("s") and low[:-1] in {**STRONG, **WEAK}:
        return low[:-1]
    return lemma(token)


def is_weak(token: Token) -> bool:
    """Whether the noun means an agreement only where it is signed or in force."""
    return pact_noun(token) in WEAK


def is_signing(verb: Token) -> bool:
    """Whether a verb means that an agreement is concluded."""
    if phrasal(verb) in ("receive", "book"):
        return any(c.dep_ in ("dobj", "nsubjpass") and lemma(c) == "order" for c in verb.children)
    return phrasal(verb) in SIGN or lemma(verb) in SURE_SIGN
