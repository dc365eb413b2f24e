"""Who supplies and who receives equipment, by the clause that tells what is done to it."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.actors import Actor, actor_of, main_countries
from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import agents, is_passive, lemma, predicate_of, prepositional
from analysis.facts.equipment.cues import CUES, SUBJECT_ROLE, TRANSFERS
from analysis.facts.equipment.record import UNDER_CONTRACT, Use
from analysis.facts.equipment.sides import (
    CHANGING_HANDS,
    MADE,
    OWNED,
    SUPPLIED,
    country_before,
    holders_behind,
    maker_named,
    makers_beside,
)
from analysis.facts.equipment.sightings import Sighting

# Who the subject of the verb above a noun is: 'negotiates the purchase of', 'approves the sale of', 'has an offer of'.
NOUN_ROLE = {"procured": "recipient", "exported": "supplier", "offered": "supplier"}
# A body of a state stands for its country, and for nobody where that is open.
STATE_KINDS = frozenset({"armed_service", "government", "legislature", "ministry"})
# Whoever has, expects or awaits equipment receives it.
OWNING = frozenset({"await", "expect", "have"})
ARRIVING = frozenset({"arrive", "land", "reach", "return", "touch"})
BRINGING = frozenset(
    {"arrive", "come", "bring", "have", "present", "unveil", "clear", "authorise", "authorize"}
)


def parties_of(annotated: Annotated, sighting: Sighting, use: Use) -> tuple[str, str]:
    """Supplier and recipient: by the clause, else by the phrase of the name."""
    supplier, recipient = _of_clause(annotated, sighting, use)
    sentence = sighting.sentence
    if not supplier and use.relation in SUPPLIED:
        told = _names(annotated, sentence, list(makers_beside(sighting)))
        if not told and recipient and use.relation in CHANGING_HANDS:
            told = country_before(annotated, sighting)
        supplier = "" if told == recipient or ";" in told else told
    if not recipient and use.relation == "commissioned":
        holders = (_names(annotated, sentence, [t]) for t in holders_behind(use))
        recipient = next((h for h in holders if h and h != supplier), "")
    if not recipient and use.relation in OWNED:
        owner = country_before(annotated, sighting)
        recipient = "" if owner == supplier or owner in sighting.platform.origin else owner
    if not supplier and use.relation in MADE and not _may_be_call(use):
        maker = maker_named(annotated, sighting)
        supplier = "" if maker in recipient.split("; ") else maker
    return supplier, recipient


def _may_be_call(use: Use) -> bool:
    """Whether equipment only arrives somewhere, which its maker need not have sent."""
    return use.rule.startswith("moving") or lemma(use.cue) in ARRIVING


def _of_clause(annotated: Annotated, sighting: Sighting, use: Use) -> tuple[str, str]:
    sentence, cue = sighting.sentence, use.cue
    roles = {"supplier": "", "recipient": ""}
    is_verb = cue.pos_ in ("VERB", "AUX")
    verb = cue if is_verb else predicate_of(cue)
    # 'Under the contract, Acme is to supply': bought by another.
    role = _subject_role("delivered" if use.rule == UNDER_CONTRACT else use.relation, cue)
    role = role if use.doer is None else use.doer
    if is_verb and role:
        # 'jets carrying missiles', but 'a proposal that Zenda overhaul the jets'
        hangs_on_noun = cue.dep_ == "acl" and not is_passive(cue)
        hangs_on_noun = hangs_on_noun and not any(c.dep_ == "nsubj" for c in cue.children)
        doers = [] if hangs_on_noun else [t for t in agents(cue) if t.i != sighting.head.i]
        # 'Zenda, which has received 12 jets'
        doers = [cue.head if t.tag_ in ("WDT", "WP") and cue.dep_ == "relcl" else t for t in doers]
        if use.rule.startswith("reduced"):
            doers = prepositional(cue, "by")
        if not (is_passive(cue) is False and use.rule.startswith("carried")):
            roles[role] = _names(annotated, sentence, doers)
    is_award = use.relation != "delivered" and not is_verb
    if verb is not None and is_award and lemma(verb) in CUES.winning_verbs and not is_passive(verb):
        supplier = _names(annotated, sentence, agents(verb))
        buyers = [t for head in (verb, cue, sighting.head) for t in prepositional(head, "from", "with")]
        return supplier, _names(annotated, sentence, buyers[:1])
    if not is_verb and role == "supplier":
        # 'the delivery of 36 jets by Acme'
        roles["supplier"] = _names(annotated, sentence, prepositional(cue, "by"))
    heads = [t for t in (cue, verb, sighting.head) if t is not None]
    for head in heads:
        roles["supplier"] = roles["supplier"] or _names(annotated, sentence, prepositional(head, "from"))
        if use.relation in TRANSFERS:
            roles["recipient"] = roles["recipient"] or _names(annotated, sentence, _receivers(head))
            if use.relation == "offered" and is_verb:
                roles["recipient"] = roles["recipient"] or _receiver_in_object(annotated, sighting, cue)
                roles["recipient"] = roles["recipient"] or _names(annotated, sentence, _in_need(cue))
        if use.relation in ("procured", "produced", "delivered"):
            roles["recipient"] = roles["recipient"] or _names(annotated, sentence, prepositional(head, "for"))
    if verb is not None and not is_verb and not is_passive(verb):
        _fill_by_subject(annotated, sighting, use, verb, roles)
    if use.relation in TRANSFERS and not roles["supplier"]:
        roles["recipient"], roles["supplier"] = _without_maker(sighting, roles["recipient"])
    if roles["supplier"] == roles["recipient"]:
        roles["recipient" if role == "supplier" else "supplier"] = ""
    if use.relation in TRANSFERS:
        return _completed(annotated, sighting, roles["supplier"], roles["recipient"])
    return roles["supplier"], roles["recipient"]


def _without_maker(sighting: Sighting, recipient: str) -> tuple[str, str]:
    """'Zenda and Ruritania completed a deal to buy': of two sides the maker's country is the supplier."""
    sides = recipient.split("; ")
    makers = [s for s in sides if s in sighting.platform.origin]
    if len(sides) != 2 or len(makers) != 1:
        return recipient, ""
    return next(s for s in sides if s not in makers), makers[0]


def _subject_role(relation: str, cue: Token) -> str:
    if relation == "delivered" and lemma(cue) in CUES.receiving_verbs | OWNING:
        return "recipient"
    if relation == "leased":
        return (
            "supplier"
            if any(True for _ in prepositional(cue, "to")) or lemma(cue) in CUES.lending_verbs - {"lease"}
            else "recipient"
        )
    if relation == "delivered" and lemma(cue) == "arrive":
        return ""
    return SUBJECT_ROLE.get(relation, "")


def _receivers(verb: Token) -> list[Token]:
    """'to Greece', or the first of two objects: 'offered Kenya 18 vehicles'."""
    given = [c for c in verb.children if c.dep_ == "dative" and c.pos_ != "ADP"]
    if lemma(verb) in CUES.supplying_verbs and any(c.lower_ == "with" for c in verb.children):
        # 'supplying Zenda with tanks'
        given += [c for c in verb.children if c.dep_ == "dobj"]
    if lemma(verb) in ("arrive", "reach"):
        # 'have reached Zenda', 'arrived in Zenda'
        given += [c for c in verb.children if c.dep_ == "dobj"] + prepositional(verb, "in")
    return [*given, *prepositional(verb, "to")]


def _in_need(verb: Token) -> list[Token]:
    """'pitching the jet for the Peruvian air force's transport requirement': whose requirement it is."""
    needs = [t for t in prepositional(verb, "for") if lemma(t) in CUES.need_nouns]
    return [c for need in needs for c in need.children if c.dep_ == "poss"]


def _fill_by_subject(
    annotated: Annotated, sighting: Sighting, use: Use, verb: Token, roles: dict[str, str]
) -> None:
    """'Athens is negotiating with Paris for the purchase of': the subject buys; of an offer or a sale it supplies."""
    role = NOUN_ROLE.get(use.relation)
    known = CUES.agreeing_verbs | CUES.concluding_verbs | BRINGING
    known = known | CUES.buying_verbs if role == "recipient" else known
    if role is None or lemma(verb) not in known:
        return
    other = "supplier" if role == "recipient" else "recipient"
    subject = _names(annotated, sighting.sentence, agents(verb))
    if not subject or ";" in subject or subject == roles[other]:
        return
    beside = _names(annotated, sighting.sentence, prepositional(verb, "with"))
    is_own = not beside or beside in main_countries(annotated)
    if role == "recipient" and subject in sighting.platform.origin and is_own:
        # With a company beside it, a country buys what is made at home.
        role, other = other, role
    roles[role] = roles[role] or subject
    roles[other] = roles[other] or ("" if ";" in beside else beside)


def _receiver_in_object(annotated: Annotated, sighting: Sighting, verb: Token) -> str:
    """'offered Kenya 18 vehicles', where the parse takes Kenya for a part of the name: the country behind the verb."""
    sentence = sighting.sentence
    start = sentence.block.start + verb.nbor(1).idx if verb.i + 1 < sentence.span.end else sentence.end
    found = annotated.mentions_in(start, sighting.start, "country", "metonym")
    return found[0].country if found and found[0].start == start else ""


def _names(annotated: Annotated, sentence: Sentence, heads: list[Token]) -> str:
    names: list[str] = []
    for head in heads:
        actor = actor_of(annotated, sentence, head)
        name = party(annotated, actor) if actor is not None else ""
        names += name.split("; ") if name else []
    return "; ".join(dict.fromkeys(names))


def party(annotated: Annotated, actor: Actor) -> str:
    """The country an actor stands for, or the company."""
    if actor.kind == "organisation" and len(actor.names) == 1:
        kinds = {
            m.category for m in annotated.mentions if m.kind == "organisation" and m.entity == actor.names[0]
        }
        if "company" in kinds or not (actor.country or kinds & STATE_KINDS):
            return actor.names[0]
        return actor.country or _home_of(annotated, actor.names[0])
    if actor.kind == "country" and len(actor.names) > 1:
        return "; ".join(actor.names)
    return "" if actor.country == "joint" else actor.country


def _home_of(annotated: Annotated, body: str) -> str:
    """The country of a body of a state that the reference data knows, '' for the others: 'State Department'."""
    home = next((o.country for o in annotated.reference.organisations if o.name == body), "")
    return home if home in main_countries(annotated) else ""


def _completed(annotated: Annotated, sighting: Sighting, supplier: str, recipient: str) -> tuple[str, str]:
    """The other of the article's two countries, where one side and the origin of the equipment leave no choice."""
    pair = main_countries(annotated)[:2]
    makers = [c for c in sighting.platform.origin if c in pair]
    if len(pair) < 2 or len(makers) != 1:
        return supplier, recipient
    other = next(c for c in pair if c != makers[0])
    if not supplier and recipient in ("", other):
        return makers[0], recipient or other
    if supplier == makers[0] and not recipient:
        return supplier, other
    return supplier, recipient
