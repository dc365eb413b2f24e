"""What a pronoun says was said: 'Moscow denies it', 'a charge that she rejects' mean what was told just before."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.statements.cues import Cue
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.record import Chars, Statement
from analysis.facts.statements.verb_forms import has_subject, is_finite, is_passive

PRONOUNS = frozenset({"it", "this", "that", "these", "them", "those"})
# Verbs that answer what was told before, whether somebody said it or the article did.
ANSWERING = frozenset(
    {"deny", "confirm", "dispute", "contradict", "refute", "acknowledge", "admit", "concede"}
)
# Verbs that answer only a claim: one also rejects a bill and dismisses a person.
REJECTING = frozenset({"reject", "dismiss", "rebut", "repudiate", "disavow", "repeat", "reiterate"})
CLAIMS = frozenset(
    {"that_clause", "reversed_clause", "inserted_clause", "according_to", "about", "quote_direct"}
)
OPENERS = frozenset({"a", "an", "something", "claims", "allegations", "charges", "accusations"})
DASHES = frozenset({",", "—", "–", "-"})


def referred_to(
    annotated: Annotated, sentence: Sentence, cue: Cue, last: Statement | None
) -> tuple[Chars, ...]:
    """The characters that 'it' in 'denies it' stands for: the statement just before, else the sentence; () if none."""
    answers = cue.role == "verb" and cue.lemma in ANSWERING | REJECTING and not is_passive(cue.token)
    if not answers or not (_takes_pronoun(cue) or _opening(cue.token) is not None):
        return ()
    claimed = last is not None and (cue.lemma in ANSWERING or last.rule in CLAIMS)
    if last is not None and claimed and _is_near(annotated, last, sentence, cue):
        return last.parts
    index = annotated.sentences.index(sentence)
    if not index or cue.lemma in REJECTING or _opening(cue.token) is not None:
        return ()
    before = annotated.sentences[index - 1]
    told = before.span.text.rstrip()
    beside = not annotated.article.text[before.end : sentence.start].strip()
    return ((before.start, before.start + len(told) - 1),) if beside and told.endswith(".") else ()


def before_answer(doc: Doc, first: int, past: int, lexicon: Lexicon) -> int:
    """Where ', which Moscow denies' or ', a charge that she rejects' begins: the article's words on what was said."""
    for token in doc[first:past]:
        match = lexicon.match(token) if token.dep_ in ("relcl", "acl") else None
        if match is not None and match[0].lemma in ANSWERING | REJECTING:
            opening = _opening(token)
            goes_on = any(is_finite(t) for t in doc[token.i + 1 : token.sent.end])
            if not goes_on and opening is not None and opening > first:
                return opening
    return past


def _takes_pronoun(cue: Cue) -> bool:
    """Whether the object of the verb is a pronoun and nothing else follows that says more."""
    objects = [c for c in cue.token.children if c.dep_ == "dobj" and c.i > cue.last]
    return len(objects) == 1 and objects[0].lower_ in PRONOUNS and not objects[0].n_rights


def _opening(verb: Token) -> int | None:
    """The mark before 'which' or 'a charge' in a relative clause whose object that is; None where it is none."""
    if verb.dep_ not in ("relcl", "acl") or not has_subject(verb) or not is_finite(verb):
        return None
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    if any(c.tag_ not in ("WDT", "WP") and c.lower_ != "that" for c in objects):
        return None
    doc, noun = verb.doc, verb.head
    which = next((c.i for c in objects if c.lower_ == "which"), None)
    start = which if which is not None else noun.left_edge.i
    subject = next(c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass"))
    if which is None and doc[start].lower_ not in OPENERS:
        return None
    behind = start < subject.i and subject.tag_ not in ("WDT", "WP")
    return start - 1 if behind and start > verb.sent.start and doc[start - 1].text in DASHES else None


def _is_near(annotated: Annotated, last: Statement, sentence: Sentence, cue: Cue) -> bool:
    """Whether a statement stands right before a sentence, or before the cue in the same one."""
    end = max(last.sentence[1], *(end for _, end in last.parts))
    if end <= sentence.start:
        return not annotated.article.text[end : sentence.start].strip(' \n"”')
    return last.sentence[0] == sentence.start and last.parts[-1][1] <= sentence.chars(cue.token)[0]
