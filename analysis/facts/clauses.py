"""Clauses of a parsed sentence: which verb a word belongs to, who its subject is, what it is done to.

The parse is that of a small model. Every function takes the nearest reading that its mistakes leave: an infinitive of
purpose counts with its main verb, and a participle behind a noun with the noun.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.beside import text_beside

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
# Participles that the lemmatiser gets wrong.
LEMMAS = {
    "slated": "slate",
    **dict.fromkeys(("hopes", "hoped", "hoping"), "hope"),
    **dict.fromkeys(("stages", "staged", "staging"), "stage"),
    **dict.fromkeys(("axes", "axed", "axing"), "axe"),
    "greenlighted": "greenlight",
    "inked": "ink",
    "greenlit": "greenlight",
    "rang": "ring",
    **dict.fromkeys(("trialled", "trialling"), "trial"),
    "pencilled": "pencil",
    "penciled": "pencil",
    "cancelled": "cancel",
}
# Words that the lemmatiser gets wrong: the hyphen keeps it from the exceptions that it knows.
CO_VERBS = (
    "co-chair",
    "co-host",
    "co-sign",
    "co-develop",
    "co-produce",
    "co-sponsor",
    "co-organis",
    "co-organiz",
)


def lemma(token: Token) -> str:
    """The lemma in lower case; 'co-chair' for 'co-chaired'."""
    low = str(token.lower_)
    if low.startswith("co-"):
        return next((stem for stem in CO_VERBS if low.startswith(stem)), str(token.lemma_.lower()))
    return LEMMAS.get(low) or str(token.lemma_.lower())


def phrasal(verb: Token) -> str:
    """The lemma with its particle: 'call off', 'hand over', 'put off'."""
    particle = next((c.lower_ for c in verb.children if c.dep_ == "prt" and c.i - verb.i in range(1, 5)), "")
    return f"{lemma(verb)} {particle}".strip()


def is_predicate(token: Token) -> bool:
    """Whether the word is a verb that heads a clause, not an auxiliary."""
    return token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass", "amod", "compound", "prt")


def predicate_of(token: Token) -> Token | None:
    """The nearest verb above a word, or the word itself; None in a heading without one."""
    while not is_predicate(token):
        if token.head is token or token.head == token:
            return None
        token = token.head
    return token


def is_purpose(verb: Token) -> bool:
    """Whether the verb is a bare infinitive of purpose: 'arrived to co-chair'."""
    has_to = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    return verb.dep_ in ("advcl", "acl") and has_to and not any(c.dep_ in SUBJECTS for c in verb.children)


def clause_of(token: Token) -> Token | None:
    """The verb of the clause that a word stands in; what is expected, planned or meant to be done counts with it."""
    verb = predicate_of(token)
    while verb is not None and (verb.dep_ == "xcomp" or is_purpose(verb)):
        above = predicate_of(verb.head)
        if above is None or above == verb:
            return verb
        verb = above
    return verb


def upward(verb: Token) -> Iterator[Token]:
    """The verb and the words it is a complement of, nearest first: 'held', 'expected' in 'is expected to be held'."""
    seen = 0
    while seen < 8:
        yield verb
        seen += 1
        # 'The talks will be held in May; no date has been set': what stands before its verb is no complement.
        complement = verb.dep_ == "ccomp" and verb.i > verb.head.i
        if complement or verb.dep_ in ("xcomp", "pcomp", "acomp", "oprd") or is_purpose(verb):
            verb = verb.head
        elif verb.dep_ in ("prep", "pobj", "dobj", "nsubj") and not is_predicate(verb):
            verb = verb.head
        else:
            return


def conjuncts(token: Token) -> list[Token]:
    """The word and what 'and' joins to it, in order."""
    return [token, *sorted(token.conjuncts, key=lambda t: t.i)] if token.dep_ != "conj" else [token]


def antecedent(noun: Token) -> Token:
    """What a relative pronoun stands for; any other word itself."""
    if noun.tag_ in ("WDT", "WP"):
        verb = predicate_of(noun)
        before = noun.nbor(-2 if text_beside(noun, -1) == "," else -1) if noun.i > 1 else noun
        if noun.lower_ == "who" and before.ent_type_ == "PERSON":
            return before
        while verb is not None and verb.dep_ == "conj" and is_predicate(verb.head):
            # 'which it rebuilt and handed over'
            verb = verb.head
        if verb is not None and verb.dep_ == "relcl":
            return verb.head
    return noun


def subjects(verb: Token) -> list[Token]:
    """The heads of the subject of a verb, its own or the one that it shares with the verb above."""
    for _ in range(8):
        own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.tag_ != "EX"]
        if own:
            return [antecedent(own[-1]), *own[-1].conjuncts]
        if verb.dep_ in ("acl", "relcl") and not is_purpose(verb):
            return [verb.head]
        if verb.dep_ == "acl":
            # 'Norway's decision to host'
            owners = [c for c in verb.head.children if c.dep_ == "poss"]
            if owners:
                return owners
        if verb.dep_ == "xcomp":
            objects = [c for c in verb.head.children if c.dep_ == "dobj" and c.i < verb.i]
            if objects:
                return [objects[-1], *objects[-1].conjuncts]
        above = predicate_of(verb.head) if verb.dep_ in ("conj", "xcomp", "advcl", "acl", "pcomp") else None
        if above is None or above == verb:
            return _name_before(verb)
        verb = above
    return []


def _name_before(verb: Token) -> list[Token]:
    """The name right before a finite verb that the parse leaves without a subject: 'In Oslo, Jane Roe will tour'."""
    helpers = [c for c in verb.lefts if c.dep_ in ("aux", "auxpass", "neg", "advmod")]
    finite = verb.tag_ in ("VBD", "VBZ") or any(c.tag_ in ("MD", "VBD", "VBZ") for c in helpers)
    first = min([verb.i, *(c.i for c in helpers)])
    if verb.dep_ != "ROOT" or not finite or first == 0:
        return []
    before = verb.doc[first - 1]
    return [before] if before.pos_ == "PROPN" and before.ent_type_ == "PERSON" else []


def objects(verb: Token) -> list[Token]:
    """The heads of the direct object of a verb."""
    own = [c for c in verb.children if c.dep_ in ("dobj", "dative") and c.pos_ != "ADP"]
    if not own and verb.dep_ == "conj":
        # 'which it rebuilt and handed over in May'
        own = [c for c in verb.head.children if c.dep_ == "dobj" and c.tag_ == "WDT"]
    return [t for o in own for t in (antecedent(o), *o.conjuncts)]


def is_passive(verb: Token) -> bool:
    """Whether the verb is a passive: 'was signed', 'signed in Paris' behind a noun."""
    if any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children):
        return True
    # 'reports that it had ordered tanks' is none.
    return verb.tag_ == "VBN" and verb.dep_ == "acl" and not is_perfect(verb)


def patients(verb: Token) -> list[Token]:
    """What an action is done to: the subject of a passive, else the object."""
    return subjects(verb) if is_passive(verb) else objects(verb)


def agents(verb: Token) -> list[Token]:
    """Who does it: the subject of an active verb, what 'by' names in a passive."""
    if not is_passive(verb):
        return subjects(verb)
    return prepositional(verb, "by")


def prepositional(head: Token, *prepositions: str) -> list[Token]:
    """The heads of what these prepositions under a word introduce: 'with Mr X and Ms Y'."""
    found = []
    for child in head.children:
        if child.dep_ in ("prep", "agent", "dative") and child.lower_ in prepositions:
            for grandchild in child.children:
                if grandchild.dep_ == "pobj":
                    found += [grandchild, *grandchild.conjuncts]
    return found


def noun_head(token: Token) -> Token:
    """The noun that a phrase of nouns is about: 'session' for 'Committee' in 'session of the Committee'."""
    while token.head != token and token.dep_ in (
        "compound",
        "nmod",
        "amod",
        "nummod",
        "poss",
        "appos",
        "conj",
    ):
        token = token.head
    return token


def is_negated(verb: Token) -> bool:
    """Whether 'not', 'never' or 'no longer' stands with a verb, or 'no' or 'none' with its subject or object."""
    for child in verb.children:
        if child.lower_ == "longer" and any(c.lower_ == "no" for c in child.children):
            return True
        if child.dep_ == "neg" or child.lower_ in ("not", "never", "n't", "n’t", "nor", "neither"):
            return True
        if child.dep_ in ("nsubj", "nsubjpass", "dobj", "attr") and (
            child.lower_ in ("none", "nobody")
            or any(c.lower_ in ("no", "neither") for c in child.children if c.dep_ == "det")
        ):
            return True
    return False


def is_perfect(verb: Token) -> bool:
    """Whether a verb is a perfect, which leaves the day open: 'has signed', 'had visited'."""
    return any(c.dep_ == "aux" and c.lower_ in ("have", "has", "had", "'ve", "having") for c in verb.children)
