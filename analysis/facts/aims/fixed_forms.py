"""Forms of their own that say what cooperation is about, and lead-ins of lists that have no verb of stance.

Forms handled:
    'with engine supplies and the upgrade of the fleet on the agenda'
    'Training and joint production were discussed.'
    'Ruritania's priorities are drones and pilot training.'
    'Ruritania is an important source for the supply of engines.'
    'The Ruritanian side conveyed its priorities:', 'Areas of cooperation:', 'Under the contract, the partners will:'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT, actor_of
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.complements import opens_object
from analysis.facts.aims.cues import AGREED, DESCRIBED, PRIORITY, Cues, cues_of
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.regions import names_subject
from analysis.facts.aims.stances import is_refused, named_in, who_of
from analysis.facts.clauses import is_passive, lemma, predicate_of

BOTH = Who(JOINT)
TALKS = frozenset({"talk", "talks", "negotiation", "discussion", "consultation", "dialogue", "deliberation"})
TALKING_OF = frozenset({"on", "about", "over", "regarding", "concerning"})
FAR = 10  # words
PARTNERS = frozenset({"partners", "sides", "parties", "companies", "countries", "nations", "they", "navies"})
SPEAKING_OF_IT = frozenset(
    {
        "joint",
        "bilateral",
        "agreed",
        "cooperate",
        "talks",
        "sides",
        "countries",
        "nations",
        "both",
        "exchanges",
    }
)
SUBJECTS = ("nsubj", "nsubjpass")


def fixed_openings(annotated: Annotated, sentence: Sentence, token: Token) -> Iterator[Opening]:
    """The openings of fixed form that turn on a word."""
    cues = cues_of(annotated.reference)
    yield from _agenda(sentence, token)
    yield from _among(cues, sentence, token)
    yield from _attention(sentence, token)
    yield from _passive(sentence, token)
    yield from _priorities(annotated, sentence, token)
    yield from _source(annotated, sentence, token)
    yield from _talks(annotated, sentence, token)


def _agenda(sentence: Sentence, token: Token) -> Iterator[Opening]:
    doc = token.doc
    before = [t.lower_ for t in doc[max(token.i - 3, sentence.span.start) : token.i]]
    if token.lower_ not in ("agenda", "table") or before[-2:] != ["on", "the"] or "not" in before:
        return
    verb = predicate_of(token)
    if (
        verb is not None
        and token.nbor(1).text != ":"
        and lemma(verb) in ("be", "stand", "feature", "figure")
        and not is_refused(verb)
    ):
        for subject in (c for c in verb.children if c.dep_ == "nsubj" and c.pos_ in ("NOUN", "PROPN")):
            first = max(subject.left_edge.i, sentence.span.start)
            yield Opening(DESCRIBED, BOTH, first, "", "on_the_agenda", token, past=subject.right_edge.i + 1)
        return
    if token.i + 2 < sentence.span.end and token.nbor(1).text == ":":
        yield Opening(DESCRIBED, BOTH, token.i + 2, "", "on_the_agenda", token)
        return
    for i in range(token.i - 3, sentence.span.start, -1):
        if doc[i].lower_ in (";", ":"):
            return
        if doc[i].lower_ == "with" and doc[i - 1].text == ",":
            yield Opening(DESCRIBED, BOTH, i + 1, "", "on_the_agenda", token, past=token.i - 2)
            return


def _among(cues: Cues, sentence: Sentence, token: Token) -> Iterator[Opening]:
    """'Among the topics raised were A and B'."""
    doc = token.doc
    if token.i != sentence.span.start or token.lower_ != "among":
        return
    verb = next((t for t in sentence.span if t.lower_ in ("was", "were")), None)
    if verb is None or verb.i + 2 >= sentence.span.end:
        return
    before = list(doc[token.i : verb.i])
    raised = {lemma(t) for t in before} & {"raise", "discuss", "agree", "cover", "address"}
    if raised and any(lemma(t) in cues.list_nouns for t in before):
        yield Opening(AGREED if "agree" in raised else DESCRIBED, BOTH, verb.i + 1, "", "among_topics", verb)


def _attention(sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'Particular attention was paid to A and B', 'Priority should be given to A'."""
    verb = noun.head
    if (
        noun.lower_ not in ("attention", "emphasis", "priority")
        or noun.dep_ != "nsubjpass"
        or is_refused(verb)
    ):
        return
    following = _following(sentence, verb)
    if lemma(verb) not in ("pay", "give", "devote", "place", "put") or following is None:
        return
    if following.lower_ in ("to", "on") and following.i + 1 < sentence.span.end:
        yield Opening(DESCRIBED, BOTH, following.i + 1, str(following.lower_), "attention_to", verb)


def _passive(sentence: Sentence, verb: Token) -> Iterator[Opening]:
    if lemma(verb) not in ("discuss", "review", "explore") or not is_passive(verb) or is_refused(verb):
        return
    for subject in (c for c in verb.children if c.dep_ == "nsubjpass" and c.pos_ != "PRON"):
        helpers = [c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "advmod") and c.i > subject.i]
        first, past = max(subject.left_edge.i, sentence.span.start), min([verb.i, *helpers])
        if first < past:
            yield Opening(DESCRIBED, BOTH, first, "", f"{lemma(verb)}_passive", verb, past=past)


def _priorities(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    cues = cues_of(annotated.reference)
    is_wish_list = lemma(noun) == "list" and any(c.lower_ in ("wish", "shopping") for c in noun.lefts)
    stance = PRIORITY if is_wish_list else cues.list_nouns.get(lemma(noun), "")
    verb = noun.head
    if not stance or noun.dep_ != "nsubj" or lemma(verb) not in ("be", "include") or is_refused(verb):
        return
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    owner = owner or next((c for p in noun.children if p.lower_ == "of" for c in p.children), None)
    countries = named_in(annotated, sentence, owner) if owner is not None else []
    following = _following(sentence, verb)
    if len(countries) == 1 and following is not None and opens_object(following):
        yield Opening(stance, Who(countries[0]), following.i, "", "priorities_are", noun)


def _source(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    if lemma(noun) not in ("source", "supplier", "provider") or noun.dep_ != "attr" or is_refused(noun.head):
        return
    who = who_of(annotated, sentence, noun.head)
    following = _following(sentence, noun)
    if (
        who is not None
        and who.country != JOINT
        and following is not None
        and following.lower_ in ("of", "for")
    ):
        rule = f"{lemma(noun)}_{following.lower_}"
        yield Opening(DESCRIBED, who, following.i + 1, following.lower_, rule, noun)


def _talks(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'Talks are under way on A', 'Negotiations on A continue', 'Ruritania is in talks with Kenya about A'."""
    cues = cues_of(annotated.reference)
    if lemma(noun) not in TALKS or noun.pos_ != "NOUN":
        return
    verb = predicate_of(noun)
    if verb is None or is_refused(verb) or lemma(verb) not in cues.going_on:
        return
    is_subject = noun.dep_ in ("nsubj", "nsubjpass") and noun.head == verb
    is_in_talks = noun.dep_ == "pobj" and noun.head.lower_ in ("in", "into") and noun.head.head == verb
    if not (is_subject or is_in_talks or noun.dep_ in ("dobj", "attr")):
        return
    for token in noun.doc[noun.i + 1 : min(noun.i + FAR, sentence.span.end - 1)]:
        if token.text in (",", ";", ":") or (token.tag_ in ("VBD", "MD") and token.i > verb.i):
            return
        if token.lower_ in TALKING_OF and names_subject(annotated, sentence, token.i + 1):
            yield Opening(DESCRIBED, BOTH, token.i + 1, str(token.lower_), "talks_on", verb)
            return


def bare_opening(annotated: Annotated, sentence: Sentence) -> Opening | None:
    """The opening of a lead-in that only has a noun for the items of its list, or ends in 'will'."""
    cues = cues_of(annotated.reference)
    for token in reversed(list(sentence.span)):
        stance = cues.list_nouns.get(lemma(token)) if token.pos_ == "NOUN" else None
        if stance is None:
            continue
        verb = predicate_of(token)
        if verb is not None and is_refused(verb):
            return None
        who = who_of(annotated, sentence, verb) if verb is not None else None
        if stance and who is not None and who.country:
            return Opening(stance, who, token.i, "", "list_noun", token)
        if not stance and any(t.lower_ in cues.cooperation | SPEAKING_OF_IT for t in sentence.span):
            is_agreed = lemma(token) in cues.results or any(
                lemma(t) == "agree" or (lemma(t) in cues.documents and t.dep_ == "nsubj")
                for t in sentence.span
            )
            return Opening(AGREED if is_agreed else DESCRIBED, BOTH, token.i, "", "list_of_areas", token)
    return _will(annotated, sentence)


def _will(annotated: Annotated, sentence: Sentence) -> Opening | None:
    """'Under the contract, the partners will:'."""
    words = [t for t in sentence.span if not t.is_punct and not t.is_space]
    if not words or words[-1].lower_ not in ("will", "shall", "to"):
        return None
    for head in (t for t in words if t.dep_ in SUBJECTS):
        actor = actor_of(annotated, sentence, head)
        if actor is not None and actor.country:
            return Opening(AGREED, Who(actor.country, actor.context), words[-1].i, "", "will", words[-1])
        if head.lower_ in PARTNERS:
            return Opening(AGREED, BOTH, words[-1].i, "", "will", words[-1])
    return None


def _following(sentence: Sentence, token: Token) -> Token | None:
    return token.nbor(1) if token.i + 1 < sentence.span.end else None
