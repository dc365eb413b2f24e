"""How far what is done to equipment has come: 'actual', 'planned', 'possible' or 'denied'."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.facts.clauses import (
    is_negated,
    is_passive,
    is_predicate,
    is_purpose,
    lemma,
    phrasal,
    predicate_of,
)
from analysis.facts.equipment.asked import asked_status, is_expected_of
from analysis.facts.equipment.cues import CUES, ORDINALS, PROSPECTS, RELATION_OF_VERB
from analysis.facts.equipment.denials import has_no, is_called_false, is_denied_rumour, undone
from analysis.facts.modality import FUTURE_MODALS, Modality, modality_of
from analysis.facts.status_words import (
    CANCELLED,
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    WEAK_MODALS,
    lexical_status,
)

STATUS = {
    HELD: "actual",
    SCHEDULED: "planned",
    POSTPONED: "planned",
    PROPOSED: "possible",
    CANCELLED: "denied",
    DENIED: "denied",
}
LONGEST_WAY = 12
WHEN = frozenset({"prep", "npadvmod", "advmod"})
LATER = frozenset({"until", "till", "before"})
CONDITIONS = frozenset({"once", "when", "if", "until", "unless"})
AWAITING = frozenset({"once", "until", "till", "before"})
HANDING = frozenset({"cede", "donate", "gift", "give away", "hand over", "pass on", "transfer", "turn over"})
AGREEING = frozenset({"agree", "decide"})
YEAR = re.compile(r"(?:19|20)\d\d")
EXPECTING = frozenset({"expect", "schedule", "plan", "foresee", "anticipate", "due"})


def verb_status(verb: Token) -> str:
    """How far what a verb tells has come."""
    if is_called_false(verb) or is_denied_rumour(verb):
        return "denied"
    if undone(verb):
        return undone(verb)
    if verb.dep_ in ("xcomp", "ccomp") and lemma(verb.head) in CUES.helping_verbs and is_predicate(verb.head):
        # 'is ready to help repair': how far the help has come
        return verb_status(verb.head)
    if any(c.lower_ in ("if", "unless") and c.dep_ == "mark" for c in verb.children):
        # 'if the system is bought'
        return "possible"
    if is_only_later(verb) or _is_condition(verb):
        return "planned"
    asked = asked_status(verb)
    if asked:
        return asked
    refusing = _refusing(verb)
    if refusing is not None:
        # 'did not rule out buying', 'decided against buying'
        return "possible" if is_negated(refusing) else "denied"
    if verb.dep_ in ("acl", "xcomp") and lemma(verb.head) in CUES.talk_nouns and verb.head.pos_ == "NOUN":
        # 'in talks to buy'
        return "denied" if is_negated(verb.head) or has_no(verb.head) else "possible"
    outlook = of_noun_above(verb)
    if outlook:
        return outlook
    if (
        verb.dep_ == "conj"
        and (verb.tag_ in ("VB", "VBP", "VBN") or (verb.tag_ == "VBD" and is_passive(verb.head)))
        and not any(c.dep_ in ("aux", "auxpass", "nsubj") for c in verb.children)
    ):
        # 'will buy and maintain': the auxiliary goes for both.
        return verb_status(verb.head)
    if (
        verb.dep_ in ("relcl", "acl")
        and is_infinitive(verb)
        and _is_first_to_do(verb)
        and not is_passive(verb)
    ):
        # 'is the seventh nation to order it'
        return verb_status(verb.head.head) if is_predicate(verb.head.head) else "actual"
    if _is_contracted(verb) or _is_agreed_long_ago(verb):
        return "actual"
    if has_yet(verb):
        return "planned"
    above = verb.head
    is_bare = (
        verb.tag_ == "VBG"
        and verb.dep_ in ("advcl", "conj")
        and not any(c.dep_ == "aux" for c in verb.children)
    )
    if is_bare and is_predicate(above) and above != verb and verb_status(above) in ("planned", "possible"):
        # 'approved a deal to buy 21 jets, upgrading 50 more'
        return verb_status(above)
    # What is scrapped or withdrawn is retired: its own word denies nothing.
    is_end = RELATION_OF_VERB.get(lemma(verb)) == "retired"
    status = as_status(modality_of(verb, own=not is_end))
    if status == "denied" and _is_behind_colon(verb) and not is_negated(verb):
        # 'The base no longer has fighters: its jets were withdrawn in 1988'
        status = "actual"
    if status == "denied" and lemma(verb) == "replace" and not is_negated(verb):
        # 'has not chosen a fighter to replace the Mirage': the choice is denied, not the end of the old ones.
        return "planned"
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if status == "possible" and "should" in helpers and is_expected_of(verb):
        return "planned"
    if status == "actual" and helpers & FUTURE_MODALS | helpers & WEAK_MODALS | helpers & {"would"}:
        # 'underlined that the ships would be built': the clause has a tense of its own.
        return "possible" if helpers & WEAK_MODALS else "planned"
    if status == "actual" and (_is_only_chosen(verb) or _is_changing_hands(verb)):
        return "planned"
    if status == "possible" and _is_overdue(verb):
        return "planned"
    # 'signed contracts to supply 40 tanks': what something is for is still to come.
    is_due = (is_purpose(verb) and not _is_first_to_do(verb)) or _is_still_to_do(verb)
    return "planned" if status == "actual" and is_due else status


def _is_only_chosen(verb: Token) -> bool:
    """'has chosen the QX-7': news of a choice, after which the order is still to come."""
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    return lemma(verb) in CUES.choosing_verbs and bool(helpers & {"has", "have"})


def _is_changing_hands(verb: Token) -> bool:
    """'is handing over two corvettes', 'is buying 42': what changes hands at present has not done so yet."""
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    is_progressive = verb.tag_ == "VBG" and bool(helpers & {"is", "are", "'s", "'re"})
    return is_progressive and (phrasal(verb) in HANDING or RELATION_OF_VERB.get(phrasal(verb)) == "procured")


def _is_overdue(verb: Token) -> bool:
    """'have not yet been delivered'."""
    is_late = is_negated(verb) and any(c.lower_ == "yet" for c in verb.children)
    return is_late and RELATION_OF_VERB.get(phrasal(verb)) == "delivered"


def _refusing(verb: Token) -> Token | None:
    """The verb, with its preposition, that turns down what another tells; None without one."""
    above = verb.head
    if verb.dep_ == "pcomp" and above.dep_ == "prep":
        told = {f"{lemma(above.head)} {above.lower_}", f"{phrasal(above.head)} {above.lower_}"}
        return above.head if told & CUES.refusing_verbs else None
    is_object = verb.dep_ in ("xcomp", "pcomp", "ccomp", "dobj")
    return above if is_object and phrasal(above) in CUES.refusing_verbs else None


def _is_behind_colon(verb: Token) -> bool:
    """Whether a clause stands behind a colon and its governor before it."""
    return verb.head.i < verb.i and any(t.text == ":" for t in verb.doc[verb.head.i : verb.left_edge.i])


def _is_condition(verb: Token) -> bool:
    """'will serve as HMS Lindos once commissioned', 'when delivered, the jets will'."""
    words = [c for c in verb.children if c.dep_ in ("mark", "advmod", "advcl")]
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if verb.tag_ in ("VBZ", "VBP") and any(
        w.lower_ in AWAITING and w.dep_ in ("mark", "advmod") for w in words
    ):
        # 'once Zenda replaces them', 'before it enters service'
        return True
    is_bare = verb.tag_ in ("VBN", "VBD") and not helpers & {"was", "were", "had", "been"}
    above = {c.lower_ for w in list(verb.ancestors)[:2] for c in w.children if c.dep_ == "aux"}
    return is_bare and any(w.lower_ in CONDITIONS for w in words) and bool(above & FUTURE_MODALS)


def is_only_later(verb: Token) -> bool:
    """'will not receive the first until 2030', 'is not expected to arrive before May': due, but late."""
    chain = [verb, verb.head] if verb.dep_ == "xcomp" else [verb]
    words = [c for v in chain for c in v.children]
    # The parse may hang 'until 2030' on the object.
    below = [w for c in words if c.dep_ == "dobj" for w in c.subtree]
    is_late = any(w.lower_ in LATER and w.dep_ in ("prep", "mark") for w in (*words, *below))
    is_late = is_late or any(t.ent_type_ == "DATE" for w in words if w.dep_ in WHEN for t in w.subtree)
    helpers = {c.lower_ for c in words if c.dep_ in ("aux", "auxpass")}
    is_future = bool(helpers & (FUTURE_MODALS | {"would"})) or any(lemma(v) in EXPECTING for v in chain)
    return is_late and is_future and any(is_negated(v) for v in chain)


def of_noun_above(verb: Token) -> str:
    """'interest in buying', 'talks about selling': the noun says how far it has come; '' where it does not."""
    if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or verb.head.dep_ != "prep":
        return ""
    noun = verb.head.head
    if (
        noun.pos_ == "VERB"
        and lemma(noun) in CUES.inquiring_verbs
        and verb.head.lower_ in ("about", "for", "on", "over")
    ):
        # 'inquired about buying'
        return "denied" if is_negated(noun) else "possible"
    if noun.pos_ == "ADJ" and lemma(noun) in CUES.nearing_words:
        # 'is close to placing an order'
        return "possible"
    if noun.pos_ != "NOUN" or lemma(noun) not in PROSPECTS:
        return ""
    above = predicate_of(noun)
    is_denied = above is not None and modality_of(above).status == DENIED
    # 'He did not elaborate, but there has been talk of': a negation of the verb itself
    is_own = above is not None and (above.dep_ != "conj" or any(c.dep_ == "neg" for c in above.children))
    return "denied" if has_no(noun) or (is_denied and is_own) else PROSPECTS[lemma(noun)]


def has_yet(verb: Token) -> bool:
    """'has yet to deliver'."""
    words = (verb, *verb.children, *(verb.head.children if verb.dep_ == "xcomp" else ()))
    return is_infinitive(verb) and any(w.lower_ == "yet" for w in words)


def _is_still_to_do(verb: Token) -> bool:
    """'undertook to give', 'an accord for it to supply': only under such verbs as 'manage' is an infinitive done."""
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if "to" not in helpers or helpers & {"have"} or verb.dep_ == "ROOT":
        return False
    if verb.head.pos_ in ("NOUN", "ADJ", "PROPN", "NUM"):
        return not _is_first_to_do(verb)
    return lemma(verb.head) not in (CUES.raising_verbs - {"need"}) | CUES.doing_verbs


def _is_first_to_do(verb: Token) -> bool:
    """'the first country to buy it', 'the seventh nation to order the tank'."""
    words = [t for t in (verb.head, *verb.head.children) if t.i <= verb.head.i]
    return any(t.lower_ in ORDINALS | {"only"} or t.ent_type_ == "ORDINAL" for t in words)


def _is_contracted(verb: Token) -> bool:
    """'signed a contract to buy 20 tanks': with the contract, they are bought."""
    if RELATION_OF_VERB.get(lemma(verb)) != "procured" or not is_infinitive(verb):
        return False
    above = verb.head
    nouns = (
        [above] if above.pos_ == "NOUN" else [c for c in above.children if c.dep_ == "dobj" and c.i < verb.i]
    )
    for noun in (n for n in nouns if lemma(n) in CUES.contract_nouns or _is_priced(n)):
        concluding = noun.head
        if lemma(concluding) in CUES.concluding_verbs and as_status(modality_of(concluding)) == "actual":
            return True
    return False


def _is_priced(noun: Token) -> bool:
    """'a €300 million agreement to buy': an agreement with a price is a contract."""
    is_pact = lemma(noun) in ("accord", "agreement", "arrangement", "pact")
    return is_pact and any(t.is_currency or t.ent_type_ == "MONEY" for t in noun.subtree)


def _is_agreed_long_ago(verb: Token) -> bool:
    """'agreed in April 2024 to buy', 'agreed last year to acquire': told as history, with its year."""
    above = verb.head
    if RELATION_OF_VERB.get(lemma(verb)) != "procured" or not is_infinitive(verb) or verb.dep_ != "xcomp":
        return False
    if lemma(above) not in AGREEING or above.tag_ != "VBD" or is_negated(above):
        return False
    when = [w for c in above.children if c.dep_ in WHEN and above.i < c.i < verb.i for w in c.subtree]
    return any(YEAR.fullmatch(w.text) or w.lower_ in ("year", "ago") for w in when)


def is_infinitive(verb: Token) -> bool:
    """Whether a verb stands behind 'to'."""
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def outlook_of(equipment: Token) -> str:
    """How far what the clause of a name tells has come, where it is nothing that the table has a relation for."""
    word = equipment
    while not is_predicate(word) and word.head != word:
        if word.dep_ in ("appos", "relcl", "acl"):
            return "actual"
        above = [w for w in (word, *objects_before(word)) if w.pos_ == "NOUN" and w != equipment]
        if any(PROSPECTS.get(lemma(w)) == "planned" for w in above):
            # 'a letter of intent on a shared stock of missiles'
            return "planned"
        word = word.head
    if word.dep_ == "ccomp" and lexical_status(word.head) == DENIED:
        return "denied"
    told = of_noun_above(word)
    if told in ("possible", "planned"):
        return told
    status = as_status(modality_of(word)) if is_predicate(word) else "actual"
    return status if status in ("possible", "planned") else "actual"


def as_status(modality: Modality) -> str:
    if modality.status:
        return STATUS[modality.status]
    return "possible" if modality.generic else "actual"


def offer_status(verb: Token) -> str:
    """An offer that has been made is actual, whatever comes of it."""
    if is_negated(verb) or is_called_false(verb) or is_denied_rumour(verb):
        return "denied"
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if helpers & {"will", "would", "shall"}:
        return "planned"
    return "possible" if helpers & {"could", "may", "might", "can"} else "actual"


def weighed_status(verb: Token) -> str:
    """What is only thought of is possible, and denied where it is not even that."""
    return "denied" if is_negated(verb) else "possible"


def objects_before(preposition: Token) -> list[Token]:
    """The object that a phrase behind it may belong to, where the parse hangs the phrase on the verb."""
    verb = preposition.head
    if preposition.pos_ != "ADP" or not is_predicate(verb):
        return []
    return [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass") and c.i < preposition.i]


def raised(verb: Token) -> Token | None:
    """The infinitive whose subject a verb's subject is: 'delivered' in 'is due to be delivered'; None without one."""
    if lemma(verb) not in CUES.raising_verbs:
        return None
    for child in verb.children:
        if child.dep_ == "xcomp" and is_predicate(child) and child.i > verb.i:
            return child
        if child.dep_ in ("acomp", "attr", "oprd"):
            inner = [c for c in child.children if c.dep_ in ("xcomp", "acl", "ccomp") and is_predicate(c)]
            if inner:
                return inner[0]
    return None
