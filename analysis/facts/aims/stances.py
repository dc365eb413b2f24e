"""Whose stance a clause tells, and whether it tells one at all."""

from __future__ import annotations

from collections import Counter

from spacy.tokens import Token

from analysis.actors import JOINT, actor_of, main_countries, people_of
from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.equipment.nouns import nouns_in
from analysis.facts.aims.cues import cues_of
from analysis.facts.aims.naming import named_in, named_in_span
from analysis.facts.aims.record import SPEAKER, Who
from analysis.facts.clauses import is_negated, lemma, subjects, upward
from analysis.facts.modality import CONDITIONS, RUMOURS
from analysis.facts.status_words import DENIED, lexical_status
from analysis.mentions import COUNTRY_KINDS
from analysis.places import place_country
from analysis.titles import title_gazetteer

# 'the refusal to', 'a proposal to': what hangs on these is not said to be done.
FIRST_PERSON = frozenset({"we", "i"})
MAIN = 3  # countries that an article is about
JOINT_HEAD = 600  # characters in which a joint statement says that it is one
# 'failed to agree on': nothing came of it.
FAILING = frozenset({"fail", "unable", "reluctant", "stop", "cease", "doubt"})
# 'The minister met his counterpart. They …'
MEETING = frozenset({"meet", "hold", "discuss", "talk", "confer", "receive", "welcome", "host"})
FORUMS = frozenset("committee commission group council board forum subcommittee panel team body".split())
MIXED = frozenset("joint mixed bilateral intergovernmental binational trilateral bi-national".split())
WITHHOLDING = frozenset({"refusal", "failure", "proposal", "offer"})


def is_refused(verb: Token) -> bool:
    """Whether a verb is negated, only supposed, or under a word of refusal: 'ruled out', 'failed to agree'."""
    for word in upward(verb):
        if is_negated(word) or lemma(word) in FAILING or (word != verb and lexical_status(word) == DENIED):
            return True
        if any(c.dep_ == "mark" and c.lower_ in CONDITIONS for c in word.children):
            return True
        if word.dep_ == "acl" and lemma(word.head) in WITHHOLDING | RUMOURS:
            return True
    has_own = any(c.dep_ in ("nsubj", "aux") for c in verb.children)
    if verb.dep_ == "conj" and not has_own and is_negated(verb.head):
        return True
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    return any(w.lower_ in ("no", "neither") for subject in own for w in subject.children)


def who_of(annotated: Annotated, sentence: Sentence, verb: Token) -> Who | None:
    """Whose stance a verb tells: the country of its subject, of a demonym in it, or both sides; None if open."""
    reporting = _reporting_before(verb)
    if reporting is not None:
        return who_of(annotated, sentence, reporting)
    heads = subjects(verb)
    if not heads:
        return _country_before(annotated, sentence, verb)
    if heads[0].lower_ in FIRST_PERSON:
        return Who(JOINT if is_joint_text(annotated) else SPEAKER)
    if heads[0].lower_ in ("they", "ministers", "sides") and is_joint_text(annotated):
        return Who(JOINT)
    if heads[0].lower_ == "both" or (heads[0].lower_ == "two" and heads[0].dep_ == "nsubj"):
        return Who(JOINT)
    if lemma(heads[0]) in FORUMS and any(t.lower_ in MIXED for t in heads[0].lefts):
        # 'the Kenyan-Ghanaian joint commission'
        return Who(JOINT)
    if _are_the_two(annotated, sentence, heads[0]) or _are_of_two(annotated, sentence, heads, verb):
        return Who(JOINT)
    if _has_counterpart(sentence, verb):
        return Who(JOINT)
    if heads[0].tag_ in ("NNS", "NNPS") and len(named_in(annotated, sentence, heads[0])) > 1:
        # 'the Japanese and Australian ministers'
        return Who(JOINT)
    if _are_people_of_two(annotated, sentence, heads[0], verb):
        return Who(JOINT)
    if len(heads) > 1 and any(
        h.tag_ == "NNS" and lemma(h) in cues_of(annotated.reference).members for h in heads
    ):
        # 'Russia and African countries'
        return Who(JOINT)
    met = _host_or_guest(annotated, sentence, heads[0])
    if met is not None:
        return met
    actor = actor_of(annotated, sentence, heads[0])
    if actor is not None and actor.country:
        return Who(actor.country, actor.context)
    named = named_in(annotated, sentence, heads[0])
    if named and is_equipment(annotated, heads[0]):
        # 'The Kenyan frigate needs a new gearbox'
        return None
    if named:
        return Who(named[0] if len(named) == 1 else JOINT)
    if heads[0].lower_ == "they" and _are_both(annotated, sentence):
        return Who(JOINT)
    return _home_of(annotated, sentence, verb, heads[0])


def _reporting_before(verb: Token) -> Token | None:
    """The verb of ', he noted, proposing that', whose subject a participle behind it has."""
    if verb.tag_ != "VBG" or verb.i < 2 or text_beside(verb, -1) != ",":
        return None
    before = verb.nbor(-2)
    is_aside = (
        before.tag_ == "VBD" and before.pos_ == "VERB" and any(c.dep_ == "nsubj" for c in before.children)
    )
    return before if is_aside else None


def _are_the_two(annotated: Annotated, sentence: Sentence, head: Token) -> bool:
    """'the two air forces', 'both navies': one of each side; not 'two Kenyan ministers'."""
    cues = cues_of(annotated.reference)
    sides = cues.sides | cues.bodies | cues.members | cues.makers
    are_sides = head.tag_ in ("NNS", "NNPS") and lemma(head) in sides
    is_counted = any(c.lower_ in ("two", "both") for c in head.children)
    return are_sides and is_counted and not named_in(annotated, sentence, head)


def _are_of_two(annotated: Annotated, sentence: Sentence, heads: list[Token], verb: Token) -> bool:
    """'The Finnish Border Guard and Estonia's Police Board': bodies of two countries, joined by 'and'."""
    first = max(heads[0].left_edge.i, sentence.span.start)
    if len(heads) != 2 or not first < heads[0].i < heads[1].i < verb.i:
        return False
    own = named_in_span(annotated, sentence, first, heads[0].i + 1)
    other = named_in_span(annotated, sentence, heads[0].i + 1, heads[1].i + 1)
    return len(own) == len(other) == 1 and own != other


def _are_people_of_two(annotated: Annotated, sentence: Sentence, head: Token, verb: Token) -> bool:
    """Whether the subject is people of several countries: 'Roe and Otieno'."""
    first, past = max(head.left_edge.i, sentence.span.start), min(head.right_edge.i + 1, verb.i)
    words = sentence.span.doc[first:past]
    if not any(t.lower_ == "and" for t in words) or any(t.text == "," for t in words):
        return False
    names = {m.entity for m in annotated.mentions_in(*sentence.chars(words), "person")}
    return len({p.country for p in annotated.people if p.name in names and p.country}) > 1


def _are_both(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether 'they' are both sides: the sentence before has two countries or 'the sides' for its subject."""
    cues = cues_of(annotated.reference)
    index = annotated.sentences.index(sentence)
    earlier = annotated.sentences[index - 1] if index else None
    if earlier is None or sentence.block.index - earlier.block.index > 1:
        return False
    heads = [t for t in earlier.span if t.dep_ in ("nsubj", "nsubjpass") and t.head.dep_ == "ROOT"]
    if not heads:
        return False
    are_sides = lemma(heads[0]) in cues.sides and heads[0].tag_ == "NNS" and heads[0].lower_ != "officials"
    first = max(heads[0].left_edge.i, earlier.span.start)
    have_met = lemma(heads[0].head) in MEETING
    past = earlier.span.end if have_met else heads[0].head.i
    return are_sides or len(named_in_span(annotated, earlier, first, past)) > 1


def _country_before(annotated: Annotated, sentence: Sentence, verb: Token) -> Who | None:
    """The country that stands right before a verb at the beginning of a clause, where the parse gives no subject."""
    doc = verb.doc
    i = verb.i - 1
    while i > sentence.span.start and doc[i].pos_ in ("ADV", "AUX"):
        i -= 1
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or i < sentence.span.start:
        return None
    past = sentence.block.start + doc[i].idx + len(doc[i])
    mentions = annotated.mentions_in(sentence.start, past, "country", "metonym")
    named = next((m for m in mentions if m.end == past), None)
    if named is None:
        return None
    begins = next(t.i for t in sentence.span if sentence.block.start + t.idx >= named.start)
    is_first = begins == sentence.span.start or doc[begins - 1].text in (",", ";", "“", '"')
    return Who(named.country) if is_first and named.country else None


def _has_counterpart(sentence: Sentence, verb: Token) -> bool:
    """Whether the subject ends in 'and his counterpart', however the names around it are parsed."""
    before: list[Token] = []
    for token in reversed(list(sentence.span.doc[sentence.span.start : verb.i])):
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD") and token.dep_ not in ("aux", "auxpass"):
            break
        before.insert(0, token)
    words = [t.lower_ for t in before]
    if "and" not in words:
        return False
    behind = set(words[words.index("and") :])
    return bool(behind & {"counterpart", "colleague", "opposite"}) and bool(behind & {"his", "her", "their"})


def _home_of(annotated: Annotated, sentence: Sentence, verb: Token, head: Token) -> Who | None:
    """The country of 'his country', 'the navy', 'the ministry': the speaker's, else the one reported from."""
    cues = cues_of(annotated.reference)
    if lemma(head) not in cues.sides | cues.bodies:
        return None
    is_own = any(c.dep_ == "poss" and c.lower_ in ("his", "her", "its") for c in head.children)
    is_body = lemma(head) in cues.bodies and any(c.lower_ == "the" for c in head.children)
    if not (is_own or is_body):
        return None
    said = verb
    while said.dep_ == "conj" and said.head.pos_ in ("VERB", "AUX"):
        # 'said that his country valued Nigeria, and offered'
        said = said.head
    if said.dep_ == "ccomp" and said.head != said:
        return who_of(annotated, sentence, said.head)
    country = _seat(annotated)
    return Who(country) if is_body and country in main_countries(annotated)[:MAIN] else None


def _seat(annotated: Annotated) -> str:
    """The country that the article reports from, '' where no dateline tells."""
    place = annotated.article.dateline_place
    return place_country(place, annotated.reference) if place else ""


def _host_or_guest(annotated: Annotated, sentence: Sentence, head: Token) -> Who | None:
    """The country of 'the host', that the article reports from, and of 'the visiting minister', the other of two."""
    seat, main = _seat(annotated), main_countries(annotated)[:MAIN]
    if seat not in main or named_in(annotated, sentence, head):
        return None
    if head.lower_ in ("host", "hosts"):
        return Who(seat)
    is_guest = head.lower_ in ("guest", "visitor") or any(c.lower_ == "visiting" for c in head.children)
    return Who(main[1 - main.index(seat)]) if is_guest and len(main) == 2 else None


def is_equipment(annotated: Annotated, noun: Token) -> bool:
    """Whether a word is a noun for equipment."""
    return any(past - 1 == noun.i for _, past, _ in nouns_in(noun.doc, annotated.reference))


def is_joint_text(annotated: Annotated) -> bool:
    """Whether an article is a statement of several: its 'we' means all of them."""
    head = annotated.article.text[:JOINT_HEAD].lower()
    return any(word in head for word in ("joint statement", "joint declaration", "communiqué", "communique"))


def owner_of(annotated: Annotated, sentence: Sentence, noun: Token) -> str:
    """The country of 'Kenya's needs', 'his country's needs' or 'her priorities', '' where that is open."""
    possessor = next((c for c in noun.children if c.dep_ == "poss"), None)
    if possessor is None:
        return ""
    named = named_in(annotated, sentence, possessor)
    if named:
        return named[0] if len(named) == 1 else ""
    phrase = noun.doc[possessor.left_edge.i : possessor.i + 1]
    is_home = lemma(possessor) in cues_of(annotated.reference).bodies or possessor.pos_ == "PRON"
    if not is_home or not any(t.lower_ in ("his", "her") for t in phrase):
        return ""
    before = annotated.mentions_in(sentence.start, sentence.block.start + phrase[0].idx, "person")
    names = {m.entity for m in before}
    countries = {p.country for p in annotated.people if p.name in names and p.country}
    return next(iter(countries)) if len(names) == 1 and len(countries) == 1 else ""


def other_party(annotated: Annotated, sentence: Sentence, verb: Token, first: int) -> Who | None:
    """Of two countries that an article is about, the one that is not asked: 'the adviser sought Kenya's help'.

    Only for a subject that is a person or their office; None where a third country has a part.
    """
    heads = subjects(verb)
    if not heads or heads[0].pos_ not in ("NOUN", "PROPN", "PRON") or not verb.i > heads[0].i:
        return None
    office = title_gazetteer(annotated.reference).get(heads[0].text.title())
    is_person = heads[0].lower_ in ("he", "she") or office is not None
    is_person = is_person or bool(people_of(annotated, sentence, heads[0]))
    start, end = sentence.chars(sentence.span.doc[verb.i + 1 : first + 1])
    asked = {m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS)}
    other = other_country(annotated, asked)
    return Who(other) if is_person and other else None


def other_country(annotated: Annotated, one: set[str]) -> str:
    """Of two countries that an article is about, the one that is not this; '' where a third has a part."""
    counts = Counter(m.country for m in annotated.mentions if m.kind in COUNTRY_KINDS)
    main = main_countries(annotated)
    if len(main) < 2 or (len(main) > 2 and counts[main[2]] * 2 > counts[main[1]]):
        return ""
    others = [country for country in main[:2] if country not in one]
    return others[0] if len(one) == len(others) == 1 else ""
