"""Whether a verb of speech tells what was said: not what might or should be said, and not what was left unsaid."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.verb_forms import has_subject, reporting_verb

MODALS = frozenset(
    {
        "will",
        "'ll",
        "’ll",
        "would",
        "may",
        "might",
        "could",
        "should",
        "must",
        "shall",
        "can",
        "ca",
        "wo",
        "ought",
    }
)
# Conjunctions under which nothing is said to have been said.
UNREAL = frozenset({"if", "unless", "whether", "until", "once", "till", "lest"})
# Verbs whose infinitive is told as done: 'went on to say'.
ACTUAL = frozenset(
    """go continue use proceed rush dare begin start keep hasten move appear seem quick careful first happy proud sorry
    pleased far like love""".split()
)
# Verbs whose passive tells by hearsay what somebody said: 'is understood to have told the board that …'.
HEARSAY = frozenset(
    {"understand", "learn", "say", "report", "believe", "think", "know", "allege", "rumor", "rumour"}
)
ORDINALS = frozenset({"first", "second", "third", "latest", "last", "only", "newest"})
# What somebody 'is said to' do only in thought, so that no 'have' need tell it as done.
OPINIONS = frozenset(
    "believe think want fear hope favour favor oppose feel doubt suspect prefer consider".split()
)
# Verbs and, with 'to be', adjectives whose infinitive of purpose was done too: 'took to the floor to denounce'.
OCCASIONAL = frozenset(
    """take go use call phone ring rise stand write appear interrupt issue hold convene post return come be step speak
    emerge pause intervene""".split()
)
# What those verbs need beside them, so that something is said there: 'took to the floor', 'held a press conference'.
STAGES = frozenset(
    """floor stage podium lectern microphone airwaves television tv radio twitter facebook instagram x media statement
    letter conference briefing interview speech address message post video town tweet op-ed column appearance forward
    feet""".split()
)
CAUSATIVES = frozenset({"let", "make", "help", "have", "watch", "see", "hear"})
# Verbs that send words, so that 'to say' behind them tells which: 'emailed the paper to say that'.
SENDING = frozenset(
    """email e-mail text tweet phone telephone cable post message ring radio intervene interrupt interject""".split()
)
# What one takes to say something, so that it was said: 'took the opportunity to raise the matter'.
TAKEN = frozenset("opportunity occasion chance pain trouble care time liberty moment".split())


def is_asserted(verb: Token, lexicon: Lexicon) -> bool:
    """Whether the verb tells what was said, not what might, should or will be; 'would not say' is told."""
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if any(c.dep_ == "mark" and c.lower_ in UNREAL for c in verb.children) or _falls_short(verb):
        return False
    only = "only" in {t.lower_ for t in verb.doc[max(verb.sent.start, verb.i - 1) : verb.i + 2]}
    if auxiliaries & MODALS and not is_negated(verb) and not ("would" in auxiliaries and only):
        return False
    if verb.tag_ in ("VB", "VBP") and not auxiliaries and _is_demanded(verb, lexicon):
        return False
    if "to" in auxiliaries:
        is_told = _is_actual(verb, auxiliaries) or _has_occasion(verb)
        return verb.head != verb and is_told and is_asserted(verb.head, lexicon)
    if verb.tag_ == "VB" and not auxiliaries and not _is_misread(verb):
        # A bare form shares the auxiliary of the verb it is joined to: 'would neither confirm nor deny'.
        return verb.dep_ == "conj" and verb.head.tag_ == "VB" and is_asserted(verb.head, lexicon)
    if reporting_verb(verb, lexicon) is not None:
        return True
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not has_subject(verb) and verb.tag_ != "VBD":
        return is_asserted(verb.head, lexicon)
    return True


def _is_misread(verb: Token) -> bool:
    """Whether a bare form is the present of a plural: 'Republicans close to her believe he will run'."""
    several = any(c.dep_ == "nsubj" and c.tag_ in ("NNS", "NNPS") and c.i < verb.i for c in verb.children)
    return several and verb.dep_ in ("ROOT", "conj") and verb.head.lemma_.lower() not in CAUSATIVES


def _is_demanded(verb: Token, lexicon: Lexicon) -> bool:
    """'demanded that the minister explain why …': what somebody is to say."""
    match = lexicon.match(verb.head) if verb.dep_ == "ccomp" and verb.head.i < verb.i else None
    return match is not None and match[0].kind == "directive"


def _is_actual(verb: Token, auxiliaries: set[str]) -> bool:
    """'went on to say', 'was careful on Monday to tell a hearing that …', 'is said to have told the board'."""
    above = verb.head.lemma_.lower()
    rumoured = above in HEARSAY and verb.head.tag_ == "VBN" and verb.lemma_.lower() in OPINIONS
    told = HEARSAY if "have" in auxiliaries or rumoured else ACTUAL
    if above == "pain" and verb.head.head.lower_ == "at":
        return True
    if _is_one_of_few(verb):
        return True
    if [t.lower_ for t in verb.doc[max(0, verb.i - 3) : verb.i]] == ["far", "as", "to"]:
        return True
    if verb.dep_ == "acl" and above in TAKEN and verb.head.head.lemma_.lower() in ("take", "use", "seize"):
        return verb.head.head.tag_ in ("VBD", "VBZ", "VBN")
    if above in SENDING and verb.dep_ in ("xcomp", "advcl") and verb.i > verb.head.i:
        return True
    goes_on = above == "go" and verb.doc[max(0, verb.i - 2)].lower_ == "on"
    if above in told and (verb.dep_ == "xcomp" or goes_on):
        return True
    moods = (c for c in verb.head.children if c.dep_ == "acomp" and c.i < verb.i)
    return verb.dep_ in ("xcomp", "advcl") and any(c.lower_ in ACTUAL for c in moods)


def _is_one_of_few(verb: Token) -> bool:
    """'has become the first member to call for a vote', 'was the latest senator to warn that …'."""
    noun = verb.head
    if noun.lemma_.lower() in ("become", "be"):
        noun = next((c for c in noun.children if c.dep_ == "attr"), noun)
    ordered = any(c.lower_ in ORDINALS for c in noun.children)
    told = noun.dep_ == "attr" and noun.head.tag_ in ("VBD", "VBZ", "VBP", "VBN")
    return ordered and told and verb.dep_ in ("xcomp", "relcl", "acl", "advcl")


def _has_occasion(verb: Token) -> bool:
    """'was in Lima to propose a truce', 'took to the floor to denounce the bill': told as done, not as planned."""
    head = verb.head
    if head.dep_ == "acl" or verb.dep_ not in ("xcomp", "advcl", "acl", "relcl"):
        return False
    while head.pos_ in ("NOUN", "PROPN", "ADP") and head.head != head:
        head = head.head
    if head.lemma_.lower() not in OCCASIONAL or head.tag_ not in ("VBD", "VBZ", "VBP", "VBN"):
        return False
    between = list(head.doc[head.i + 1 : verb.i])
    placed = any(t.ent_type_ in ("GPE", "FAC") and t.head.lower_ in ("in", "at") for t in between)
    staged = placed if head.lemma_.lower() == "be" else any(t.lemma_.lower() in STAGES for t in between)
    return staged and not any(t.text in (";", ":") or t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in between)


def _falls_short(verb: Token) -> bool:
    """'stopped short of saying', 'left without saying', 'instead of saying'."""
    before = verb.doc[max(0, verb.i - 3) : verb.i]
    words = {t.lower_ for t in before}
    return verb.tag_ == "VBG" and (
        "without" in words or ("of" in words and bool(words & {"short", "instead"}))
    )


def is_negated(verb: Token) -> bool:
    """Whether what the verb says did not happen: 'did not rule out', 'would neither confirm nor deny'."""
    for child in verb.children:
        if child.dep_ == "neg" or (child.lower_ in ("never", "neither", "nor") and child.i < verb.i):
            return True
    if verb.dep_ == "conj" and not has_subject(verb) and verb.tag_ in ("VB", "VBN"):
        joined = any(c.dep_ == "cc" and c.lower_ in ("or", "nor") for c in verb.head.children)
        return joined and is_negated(verb.head)
    return False
