"""Clauses without 'that' which the parse hangs on a noun: 'told supporters the fight had begun', 'fears it is dead'."""

from __future__ import annotations

import itertools

from spacy.tokens import Doc, Token

from analysis.facts.statements.clauses import before_reporting
from analysis.facts.statements.cues import Cue
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.referred import before_answer
from analysis.facts.statements.spans import SPEAKING_TO, Content, addressee_of, before_participle, clip, trim
from analysis.facts.statements.torn_clauses import VENUES
from analysis.facts.statements.verb_forms import is_finite, is_passive

# How a clause without 'that' opens, and how far behind its first word its verb may stand.
OPENS = frozenset({"DET", "PROPN", "PRON", "NOUN", "ADJ", "NUM"})
NO_OPENING = frozenset({"which", "who", "whom", "whose", "that", "what", "of", "to"})
LONGEST_SUBJECT = 9
# How many words of its own a noun of thought may have in front: 'voiced deep and growing concern'.
LONGEST_NOTION = 5
# How many words may tell to whom and where it was said; and what verbs take that have nothing but a clause.
LONGEST_ADDRESS = 16
SAID_ONLY = frozenset({"clause", "quotation", "finding", "infinitive"})
# Verbs of thought behind which a noun and a modal make a clause.
FEELING = frozenset({"fear", "hope", "suspect", "worry", "predict", "bet", "reckon", "expect", "guess"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# Where one speaks or writes, besides the venues.
MEDIA = frozenset(
    "x twitter facebook telegram instagram radio television tv programme program channel platform network air".split()
)


def read_told_bare(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'told supporters the fight had begun', where the parse makes a relative clause of what was told."""
    verb = cue.token
    if cue.lemma not in SPEAKING_TO or is_passive(verb):
        return None
    whom = next((c for c in verb.children if c.dep_ in ("dobj", "dative") and c.i > cue.last), None)
    if whom is None:
        return None
    clause = next((c for c in whom.children if c.dep_ in ("relcl", "acl") and c.i > whom.i), None)
    first = clause.left_edge.i if clause is not None else whom.i + 1
    if clause is None or first != whom.i + 1 or not _is_clause(clause, first):
        return None
    return Content((_up_to_end(cue, first, lexicon),), "that_clause", whom)


def read_notion_clause(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'raised concerns the bill could weaken borders': a noun of thought and its clause, whatever the parse makes."""
    verb, doc = cue.token, cue.token.doc
    if not cue.frame.takes & {"notion", "object"} or not is_finite(verb):
        return None
    window = doc[cue.last + 1 : min(cue.last + 1 + LONGEST_NOTION, verb.sent.end - 3)]
    noun = next((t for t in window if t.pos_ not in ("ADJ", "DET", "ADV", "CCONJ")), None)
    if noun is None or noun.pos_ != "NOUN" or not _is_thought(noun, lexicon):
        return None
    first = noun.i + 1
    if doc[first].pos_ not in OPENS or doc[first].lower_ in NO_OPENING or doc[first].ent_type_ == "DATE":
        return None
    if not _has_verb(doc, first, verb.sent.end):
        return None
    span = _up_to_end(cue, cue.last + 1, lexicon)
    return Content((span,), "nominal_cue")


def read_feared(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'fear a shutdown weeks before the vote could cost them dearly', where the parse makes a noun the object."""
    verb, doc = cue.token, cue.token.doc
    if cue.lemma not in FEELING or not is_finite(verb) or cue.last + 3 >= verb.sent.end:
        return None
    first = cue.last + 1
    opens = doc[first].pos_ in OPENS and doc[first].lower_ not in NO_OPENING
    behind = list(itertools.takewhile(lambda t: not t.is_punct, doc[first : verb.sent.end]))
    modal = next((t for t in behind if t.tag_ == "MD"), None)
    if not opens or modal is None or any(t.lower_ in NO_OPENING - {"of", "to"} for t in doc[first : modal.i]):
        return None
    return Content((_up_to_end(cue, first, lexicon),), "that_clause")


def read_far_that(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'insisted to the Commons that austerity was over', whatever the parse hangs the clause on."""
    verb, doc = cue.token, cue.token.doc
    if (
        cue.frame.kind != "speech"
        or not cue.frame.takes <= SAID_ONLY
        or is_passive(verb)
        or not is_finite(verb)
    ):
        return None
    if any(c.dep_ in ("dobj", "ccomp", "xcomp") and c.i > cue.last for c in verb.children):
        return None
    window = doc[cue.last + 1 : min(cue.last + 1 + LONGEST_ADDRESS, verb.sent.end - 3)]
    stop = next((t for t in window if t.lower_ == "that" or t.tag_ in FINITE or t.pos_ == "PUNCT"), None)
    if stop is None or stop.lower_ != "that" or not _opens_address(window[0]):
        return None
    if any(t.lemma_.lower() in lexicon.nouns and t.lower_ not in VENUES for t in doc[cue.last + 1 : stop.i]):
        # 'responded to claims by the bank that …' says nothing of the response.
        return None
    clause = stop.head
    own = any(c.dep_ in ("nsubj", "nsubjpass", "expl") and stop.i < c.i < clause.i for c in clause.children)
    if clause.i < stop.i or not own or not is_finite(clause):
        return None
    return Content((_up_to_end(cue, stop.i + 1, lexicon),), "that_clause", addressee_of(verb))


def read_plain_that(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'insisted all along that …', 'asserted on the radio programme Calling that …', where the parse has no clause."""
    verb, doc = cue.token, cue.token.doc
    if cue.frame.kind != "speech" or "clause" not in cue.frame.takes or is_passive(verb):
        return None
    if not (is_finite(verb) or verb.tag_ == "VBN") or cue.source is None or cue.source.i > verb.i:
        return None
    told = cue.lemma in SPEAKING_TO
    window = doc[cue.last + 1 : min(cue.last + 1 + LONGEST_ADDRESS, verb.sent.end - 3)]
    stop = next((t for t in window if t.lower_ == "that" or t.tag_ in FINITE or t.pos_ == "PUNCT"), None)
    if stop is None or stop.lower_ != "that" or not (told or window[0].pos_ in ("ADP", "ADV")):
        return None
    between = doc[cue.last + 1 : stop.i]
    placed = {t.lower_ for t in between} & (VENUES | MEDIA) or any(t.ent_type_ == "DATE" for t in between)
    topic = any(t.lower_ in ("on", "about", "of", "over") for t in between[:2]) and not placed
    claimed = any(t.lemma_.lower() in lexicon.nouns and t.lower_ not in VENUES for t in between)
    opens, rest = stop.nbor(1), doc[stop.i + 2 : verb.sent.end]
    whole = opens.pos_ in OPENS and any(t.tag_ in FINITE for t in rest)
    if topic or claimed or not whole:
        return None
    return Content((_up_to_end(cue, stop.i + 1, lexicon),), "that_clause", addressee_of(verb))


def _opens_address(token: Token) -> bool:
    """Whether a token opens to whom, when or where something was said, and no topic: 'commented on claims that'."""
    topic = token.lower_ in ("on", "about", "of", "over") and not any(
        c.ent_type_ == "DATE" for c in token.children
    )
    return token.pos_ in ("ADP", "ADV") and not topic


def _is_clause(clause: Token, first: int) -> bool:
    """Whether a clause behind a noun is whole: a subject right behind the noun, and a verb with a tense."""
    own = next((c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass", "expl")), None)
    return (
        own is not None and own.left_edge.i == first and own.tag_ not in ("WDT", "WP") and is_finite(clause)
    )


def _is_thought(noun: Token, lexicon: Lexicon) -> bool:
    """Whether a noun of thought or speech takes a clause: 'concern', 'fear', but no 'problem' or 'statement'."""
    verb = lexicon.nouns.get(noun.lemma_.lower())
    return verb is not None and verb.kind == "belief"


def _has_verb(doc: Doc, first: int, end: int) -> bool:
    """Whether a finite verb follows before any mark."""
    for token in doc[first + 1 : min(end, first + 1 + LONGEST_SUBJECT)]:
        if token.tag_ in FINITE:
            return True
        if token.is_punct or (token.tag_ in ("WDT", "WP", "IN") and token.lower_ in ("that", "which", "who")):
            return False
    return False


def _up_to_end(cue: Cue, first: int, lexicon: Lexicon) -> tuple[int, int]:
    """The tokens from one on to the end of the sentence, without what belongs to another verb of speech."""
    verb = cue.token
    past = before_reporting(verb.doc, first, clip(verb, first, verb.sent.end, lexicon), lexicon)
    past = before_answer(verb.doc, first, past, lexicon)
    return trim(verb.doc, first, before_participle(verb, first, past, lexicon))
