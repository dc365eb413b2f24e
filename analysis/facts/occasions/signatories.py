"""Who put their names to an agreement, where the parse of its sentence does not tell: 'signed in Oslo by A and B'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.circumstances import people_from
from analysis.facts.clauses import is_passive, is_predicate, lemma
from analysis.facts.pacts import Pact
from analysis.facts.words import PACT_WORDS

SIGNING = PACT_WORDS.signing_verbs | PACT_WORDS.sure_signing_verbs
TOGETHER = frozenset({"together", "along", "alongside", "jointly"})


def signatories(annotated: Annotated, pact: Pact) -> tuple[str, ...]:
    """The people who signed, as far as the passage of the signing names them; empty where it names none."""
    sentence = annotated.sentence_at(pact.start)
    if len(pact.signers) > 1 or sentence is None:
        return pact.signers
    for verb in sentence.span:
        if lemma(verb) in SIGNING and (is_predicate(verb) or verb.dep_ in ("acl", "amod")):
            found = _by_whom(annotated, sentence, verb) or _with_whom(annotated, sentence, verb, pact.signers)
            if found:
                return found
    return pact.signers


def _by_whom(annotated: Annotated, sentence: Sentence, verb: Token) -> tuple[str, ...]:
    """The people behind the first 'by' after a passive: 'was signed at the ministry by A and B'."""
    if not is_passive(verb):
        return ()
    for token in sentence.span.doc[verb.i + 1 : sentence.span.end]:
        if token.lower_ == "by":
            found = people_from(annotated, sentence, token.i + 1)
            if found:
                return found
        if token.text in ";:" or (is_predicate(token) and token.tag_ in ("VBD", "VBZ", "VBP")):
            return ()
    return ()


def _with_whom(
    annotated: Annotated, sentence: Sentence, verb: Token, signers: tuple[str, ...]
) -> tuple[str, ...]:
    """'A signed, together with B, the arrangement', 'A and, on his side, B': B beside the one signer known."""
    if len(signers) != 1:
        return ()
    for token in sentence.span.doc[verb.i + 1 : sentence.span.end]:
        beside = token.lower_ == "with" and word_beside(token, -1) in TOGETHER
        if beside or token.lower_ == "alongside" or (token.lower_ == "with" and token.head == verb):
            others = people_from(annotated, sentence, token.i + 1)
            if others:
                return tuple(dict.fromkeys([*signers, *others]))
    return ()
