"""What is approved and what is opened: approval, inauguration, ground-breaking."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of
from analysis.facts.clauses import agents, is_passive, lemma, objects, patients, prepositional, subjects
from analysis.facts.occasions.cues import FACILITIES, noun_kind, noun_lemma
from analysis.facts.occasions.goods import is_equipment
from analysis.facts.occasions.named import is_person_noun
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.phrases import left_of, noun_phrase, right_of, text_between
from analysis.facts.words import EVENT_WORDS

APPROVE = EVENT_WORDS.approval_verbs
ASSENTS = EVENT_WORDS.assent_nouns
# Bodies whose agreement is an approval; governments agree among themselves.
ASSENTING = EVENT_WORDS.enacting_bodies - {"government", "council", "house", "chamber"}
CLEARING = EVENT_WORDS.enacting_bodies | {"ministry", "committee", "board", "department", "commission"}
# What is cleared of or from something, or so that something else may follow.
CLEARED_AWAY = frozenset(
    {"mine", "minefield", "way", "path", "bomb", "ordnance", "shell", "hurdle", "area", "field"}
)
NOTIFIED = EVENT_WORDS.hearing_bodies | EVENT_WORDS.enacting_bodies


def _approval(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'parliament approved the purchase', 'the pact was ratified'."""
    if verb.pos_ != "VERB":
        return None
    if lemma(verb) in APPROVE or _is_enacted(verb):
        things, doers = _approved(annotated, sentence, verb), agents(verb) or _agents_of_both(verb)
    elif lemma(verb) == "agree" and any(noun_lemma(t) in ASSENTING for t in subjects(verb)):
        # 'the cabinet agreed to the replacement', 'agreed to buy a third ship'
        bought = [o for c in verb.children if c.dep_ == "xcomp" for o in objects(c)]
        things, doers = prepositional(verb, "to") or bought, subjects(verb)
    elif lemma(verb) in ("give", "grant") and (assent := [o for o in objects(verb) if o.lower_ in ASSENTS]):
        # 'gave its consent to the purchase', 'gave the green light for'
        things = [*prepositional(assent[0], "to", "for"), *prepositional(verb, "to", "for")]
        doers = agents(verb)
    else:
        return None
    if not things or not doers or things[0].pos_ == "PRON" or is_person_noun(things[0]):
        return None
    if noun_lemma(things[0]) in EVENT_WORDS.members | EVENT_WORDS.principals:
        # A title that the parse takes for the object of 'approved in principle'.
        return None
    if names_of(annotated, sentence, things[:1])[1] == "person":
        return None
    name = noun_phrase(annotated, sentence, things[0])
    who, doer_kind = names_of(annotated, sentence, doers)
    arms = doer_kind == "organisation" and is_equipment(annotated, sentence, things[0])
    arms = arms or any(noun_lemma(t) in CLEARING for t in doers)
    arms = arms and noun_lemma(things[0]) not in CLEARED_AWAY
    if lemma(verb) == "clear" and noun_lemma(things[0]) not in EVENT_WORDS.clearance_nouns and not arms:
        # 'cleared the purchase', but 'cleared eleven mines'
        return None
    return Reading("approval", f"approval of {name}", name, who)


def _approved(annotated: Annotated, sentence: Sentence, verb: Token) -> list[Token]:
    """What is approved; what a body is authorised to do, not the body: 'authorised the agency to buy the tanks'."""
    things = patients(verb) or _patients_of_both(verb)
    tasks = [
        c for c in verb.children if c.dep_ in ("xcomp", "ccomp") and any(a.lower_ == "to" for a in c.lefts)
    ]
    done = [o for c in tasks for o in objects(c)]
    if done and (not things or names_of(annotated, sentence, things[:1])[1] == "organisation"):
        return done
    return things


def _is_shared_passive(verb: Token) -> bool:
    """'was signed in 2018 and ratified by parliament in 2020': the passive of two participles."""
    bare = verb.tag_ in ("VBN", "VBD") and not any(
        c.dep_ in ("nsubj", "nsubjpass", "dobj") for c in verb.children
    )
    return bare and verb.dep_ == "conj" and is_passive(verb.head) and bool(prepositional(verb, "by"))


def _patients_of_both(verb: Token) -> list[Token]:
    return patients(verb.head) if _is_shared_passive(verb) else []


def _agents_of_both(verb: Token) -> list[Token]:
    return prepositional(verb, "by") if _is_shared_passive(verb) else []


def _is_enacted(verb: Token) -> bool:
    """'The Senate passed the bill', 'the strategy is to be adopted by the Cabinet'; no 'adopted a statement'."""
    if lemma(verb) not in EVENT_WORDS.enacting_verbs:
        return False
    prolonged = lemma(verb) in ("extend", "renew", "prolong")
    if prolonged and not any(noun_lemma(t) == "mandate" for t in patients(verb)):
        # 'The government extended the agreement' approves nothing.
        return False
    by_body = any(noun_lemma(t) in EVENT_WORDS.enacting_bodies for t in agents(verb))
    return by_body and any(noun_lemma(t) in EVENT_WORDS.enacted_nouns for t in patients(verb))


def _inauguration(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'inaugurated the centre', 'opened a repair yard'."""
    key = lemma(verb)
    if verb.pos_ != "VERB":
        return None
    if key == "break" and any(t.lower_ == "ground" for t in patients(verb)):
        return _groundbreaking(annotated, sentence, verb)
    if key not in ("inaugurate", "open"):
        return None
    things = patients(verb)
    if key == "open" and not things and not is_passive(verb):
        # 'a training centre, which is to open in Split in 2028'
        if any(noun_kind(s) for s in subjects(verb)):
            # 'The exercise, the largest of its Command, opened in May.'
            return None
        things = [*subjects(verb), *(t for s in subjects(verb) for t in s.subtree if t.dep_ == "appos")]
    thing = next((t for t in things if key == "inaugurate" or noun_lemma(t) in FACILITIES), None)
    if thing is None or noun_kind(thing):
        return None
    who, kind = names_of(annotated, sentence, agents(verb))
    last = right_of(annotated, sentence, thing, ("of", "for"))
    name = text_between(left_of(thing, sentence), last, thing)
    return Reading(
        "inauguration", f"inauguration of {name}", name, who, kind == "person", inherits=key == "inaugurate"
    )


def _groundbreaking(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'broke ground on a plant': the ground-breaking for it."""
    ground = patients(verb)
    behind = [t for word in (verb, *ground) for t in prepositional(word, "on", "for")]
    thing = next((t for t in behind if noun_lemma(t) in FACILITIES), None)
    if thing is None:
        return None
    name = f"groundbreaking for {noun_phrase(annotated, sentence, thing)}"
    return Reading("inauguration", name, name)


def _notification(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'Congress was notified of a possible sale', 'notified parliament of the purchase', 'was notified to Congress'."""
    if verb.pos_ != "VERB" or lemma(verb) != "notify":
        return None
    told, to = patients(verb), prepositional(verb, "to")
    house, things = (told, prepositional(verb, "of", "about")) if not to else (to, told)
    body = next((t for t in house if noun_lemma(t) in NOTIFIED), None)
    thing = next((t for t in things if noun_lemma(t) in EVENT_WORDS.clearance_nouns | {"package"}), None)
    if body is None or thing is None:
        return None
    name = f"notification of {noun_phrase(annotated, sentence, thing)} to {body.text}"
    return Reading("approval", name, name)


ENACTMENTS: tuple[Reader, ...] = (_approval, _notification, _inauguration)
