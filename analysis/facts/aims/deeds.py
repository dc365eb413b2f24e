"""What one country is to do for another, or both are to do, told as a plain plan of which nothing says 'offer'.

Forms handled:
    'Kenyan tugs would patrol Ghanaian waters', 'Kenya is sending two helicopters to Ghana'
    'Ghana will also pay for crews from Kenya to attend its academy', 'The army will run a course for Kenyan pilots'
    'Kenyan sailors are to be taught at the academy in Accra', 'A Ghanaian will be posted to the Kenyan ministry'
    'The two will hold monthly meetings of their intelligence chiefs', 'Teams will rehearse a blackout'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.content import WHOLE_VERB
from analysis.facts.aims.cues import AGREED, OFFER, cues_of
from analysis.facts.aims.due import is_due
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.quoted import is_question, quoted_words
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.regions import region_end
from analysis.facts.aims.second_owners import BOTH, owner_of_clause
from analysis.facts.aims.stances import is_equipment, is_refused
from analysis.facts.aims.substance import REGULAR
from analysis.facts.aims.undertakings import follows_plan
from analysis.facts.clauses import is_passive, lemma, subjects
from analysis.facts.modality import RUMOURS
from analysis.mentions import COUNTRY_KINDS

RULE = "planned_deed"
# What is done for others, or with them.
DEEDS = frozenset(
    """accept admit advise allocate assemble assign assist award bankroll build carry certify clear co-finance coach
    conduct construct contribute convert coordinate create cross-train decontaminate demine design detach
    develop dig digitise digitize dismantle dispose donate dredge drill educate embed equip erect escort
    establish evacuate exchange expand extend fabricate familiarise familiarize finance fit found fund furnish
    give grant guard harmonise harmonize help hold house inspect install instruct integrate introduce invest
    issue lay lease lend license loan maintain make man manufacture map mend mentor modernise modernize monitor
    offer open organise organize outfit overhaul patrol pay plant pool post produce protect provide publish
    quarter receive recruit refit refuel refurbish rehearse renovate rent repair rescue research restock restore
    retrain retrofit rotate run safeguard salvage school secure send sequence service set share sponsor staff
    standardise standardize streamline subsidise subsidize supervise supply support survey swap sweep tackle
    teach test train transfer translate transmit treat tutor underwrite upgrade use vaccinate verify watch weld
    write""".split()
)
TEACHING = frozenset("train instruct coach drill retrain embed post attach second assign".split())
# What is done without an object: 'will pay for a workshop', 'will assist with rice seeds'.
LED_BY = frozenset({("pay", "for"), ("assist", "with"), ("assist", "in"), ("help", "with"), ("help", "in")})
STORIES = frozenset({"story", "truth", "rumour", "rumor", "myth"})
# Of things that are handed over the platforms table tells.
HANDING = frozenset(
    {"send", "supply", "transfer", "receive", "provide", "make", "produce", "build", "offer", "accept"}
)
# What is due by one for itself, or is an occasion: 'will open the exercise', 'will take part'.
OCCASIONS = frozenset(
    """agreement battalion brigade ceremony chapter conference consultation contract declaration delegation drill
    election event exercise exhibition force frigate installment instalment letter maneuver manoeuvre meeting
    memorandum page parade part personnel protocol round session ship soldier speech statement summit talk team
    troop unit visit war-game wargame""".split()
)
SCHEDULED = frozenset({"due", "set", "expected", "scheduled", "slated", "poised"})
# Now under way: 'is sending two helicopters'.
SENDING = frozenset(
    """send supply donate lend lease provide train teach host fund finance equip give install help repair
    overhaul""".split()
)


def deed_openings(annotated: Annotated, sentence: Sentence) -> Iterator[Opening]:
    """The openings of the plain plans of a sentence; none in a question, a heading or a quotation."""
    if is_question(annotated, sentence):
        return
    quoted = quoted_words(sentence)
    for verb in sentence.span:
        if verb.pos_ != "VERB" or verb.i in quoted or lemma(verb) not in DEEDS or is_refused(verb):
            continue
        if is_passive(verb):
            yield from _done_to(annotated, sentence, verb)
        elif (verb.tag_ == "VB" and (is_due(verb) or _is_scheduled(verb))) or _is_under_way(verb):
            yield from _done_by(annotated, sentence, verb)


def _done_by(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    things = [c for c in verb.children if c.dep_ == "dobj" or ((lemma(verb), c.lower_) in LED_BY)]
    if not things or any(t.pos_ == "PRON" or _is_occasion(t) for t in things):
        return
    given = [*things, *(p for c in verb.children if c.lower_ == "with" for p in c.children)]
    if lemma(verb) in HANDING and any(is_equipment(annotated, t) for thing in given for t in thing.subtree):
        return
    who = _doer(annotated, sentence, verb)
    if who is None:
        return
    if who.country == JOINT:
        yield Opening(AGREED, who, verb.i, WHOLE_VERB, f"{RULE}_of_both", verb)
    elif _is_for_another(annotated, sentence, verb, who.country):
        yield Opening(OFFER, who, verb.i, WHOLE_VERB, RULE, verb)


def _done_to(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'Kenyan sailors are to be taught at the academy in Accra'."""
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass" and c.i < verb.i), None)
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or not _is_due_passive(verb):
        return
    told = {lemma(t) for t in sentence.span}
    if told & (RUMOURS | STORIES) or _is_occasion(subject):
        return
    if subject.pos_ == "PROPN" or is_equipment(annotated, subject):
        return
    first, past = max(subject.left_edge.i, sentence.span.start), region_end(annotated, sentence, verb.i)
    start, end = sentence.chars(verb.doc[first:past])
    named = {m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS, "place", "organisation")}
    cues = cues_of(annotated.reference)
    is_taught = lemma(verb) in cues.hosting | TEACHING and lemma(subject) in cues.trainees | cues.teachers
    is_elsewhere = any(t.lower_ in ("in", "at", "to") for t in verb.rights)
    if len(named - {""}) > 1 or (named - {""} and is_taught and is_elsewhere):
        yield Opening(AGREED, BOTH, first, "", f"{RULE}_to", verb, past=past, whole=True)


def _is_occasion(noun: Token) -> bool:
    """'a session', 'the drill', not 'regular meetings of their intelligence chiefs'."""
    is_of_kind = noun.tag_ == "NNS" and any(t.lower_ in REGULAR for t in noun.lefts)
    return lemma(noun) in OCCASIONS and not is_of_kind


def _is_due_passive(verb: Token) -> bool:
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    is_to = "to" in helpers and verb.dep_ == "xcomp" and verb.head.lower_ in ("is", "are")
    return bool(helpers & {"will", "shall", "would"}) or is_to


def _is_scheduled(verb: Token) -> bool:
    """'is due to', 'are expected to', 'is set to'."""
    return (
        verb.dep_ == "xcomp" and verb.head.lower_ in SCHEDULED and any(c.dep_ == "aux" for c in verb.children)
    )


def _is_under_way(verb: Token) -> bool:
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    return lemma(verb) in SENDING and verb.tag_ == "VBG" and bool(helpers & {"is", "are"})


def _doer(annotated: Annotated, sentence: Sentence, verb: Token) -> Who | None:
    """Who is to do it, by the subject; also of equipment and firms: 'Kenyan frigates', 'engineers from Acme'."""
    who = owner_of_clause(annotated, sentence, verb)
    if who is not None and who.country:
        return None if who.country == SPEAKER else who
    heads = subjects(verb)
    if not heads or heads[0].i > verb.i:
        return None
    first = max(heads[0].left_edge.i, sentence.span.start)
    named = named_in_span(annotated, sentence, first, verb.i)
    return Who(named[0]) if len(named) == 1 else BOTH if named else None


def _is_for_another(annotated: Annotated, sentence: Sentence, verb: Token, country: str) -> bool:
    """Whether the clause names another country of those that the article is about, or a place in one."""
    past = region_end(annotated, sentence, verb.i)
    start, end = sentence.chars(verb.doc[verb.i : past])
    named = {m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS, "place", "organisation")}
    others = named - {"", country}
    return bool(others) or follows_plan(annotated, sentence)
