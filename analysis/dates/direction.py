"""Whether a sentence puts a date before or after its article: words of plan first, then the verb's tense."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from analysis.dates.cues import Direction, likely_side, sure_side
from analysis.dates.outlook import (
    AHEAD,
    BREAKS,
    COMMITMENTS,
    DELIVERIES,
    FIGURES,
    FIXED_AHEAD,
    GATHERINGS,
    MOVES,
    PARTS_OF_DAY,
    PLANS,
    POSSIBLE,
    PROPOSALS,
    UP_TO,
    WORDS_AHEAD,
)
from analysis.dates.verb_forms import has_have, is_verb, lemma_of, tense_of

# 'once signed in May, it will apply'
_ONCE = ("once", "when", "if", "unless", "until")
# A parse is a tree; this only keeps a deep one from costing time.
_STEPS = 12
# 'was on Tuesday due to': words of dates that may stand between, in tokens.
_TO_DUE = 8
_DUE = frozenset({"due", "set", "scheduled", "expected", "slated"})
_CLAUSE_MARKS = frozenset({",", ";", "and", "but", "that", "which", "who", "."})


def direction(doc: Doc | None, start: int, end: int) -> Direction:
    """Where the expression at `start`, `end` (characters of `doc`) lies, seen from the article's date.

    Empty where nothing governs it. Rests on words right beside it, then on the dependency parse, at most a dozen
    steps up from there.
    """
    root = _root(doc, start, end)
    if doc is None or root is None:
        return ""
    return sure_side(doc.text, start, end) or _of_parse(root) or likely_side(doc.text, start, end)


def _of_parse(root: Token) -> Direction:
    if _follows_past_verb(root):
        return "past"
    if _describes_noun(root) and root.head.lower_ in DELIVERIES:
        return "future"
    preposition = _preposition(root)
    if preposition == "since":
        return "past"
    verb, ahead = _governor(root)
    if verb is None:
        return "future" if ahead or preposition in UP_TO else _of_sentence(root.sent)
    found = _of_verb(verb, preposition, ahead, root)
    # 'will review the October accord' does not put October ahead, nor 'the report for July will show', nor
    # "Monday's vote leaves much open" Monday.
    names = _describes_noun(root) or root.dep_ == "poss" or _dates_figures(root)
    return "near" if found == "future" and names else found


def is_sure(doc: Doc | None, start: int, end: int) -> bool:
    """Whether `direction` rests on the verb that the date itself hangs on, not across a noun or an infinitive.

    'met in May' and 'convicted of a theft in May', but not 'set a May hearing' nor 'hired him to start in May'.
    """
    root = _root(doc, start, end)
    if root is None or _describes_noun(root):
        return False
    noun = next((t for t in _path_to_verb(root) if t.lemma_.lower() in GATHERINGS | PLANS), None)
    verb = _governor(root)[0]
    return noun is None and (verb is None or tense_of(verb) != "infinitive")


def is_direct(doc: Doc | None, start: int, end: int) -> bool:
    """Whether the date hangs on its verb itself, not on a noun: 'met on 3 May', not 'called for a strike on 3 May'.

    Parts of a day are no such nouns: 'met on the evening of 3 May'.
    """
    root = _root(doc, start, end)
    return root is not None and all(
        token == root or token.lower_ in PARTS_OF_DAY for token in _path_to_verb(root)
    )


def tells_when(doc: Doc | None, start: int, end: int) -> bool:
    """Whether the expression says when something happens, as in 'met in 2019', not which, as in 'the 2019 pact'."""
    root = _root(doc, start, end)
    return root is not None and not _describes_noun(root)


def is_since(doc: Doc | None, start: int, end: int) -> bool:
    """Whether the expression is one since which something lasts."""
    root = _root(doc, start, end)
    return root is not None and _preposition(root) == "since"


def is_aside(doc: Doc | None, start: int, end: int) -> bool:
    """Whether the expression only describes: 'who joined in 1998', 'founded in 1998', 'champions in 1998'."""
    root = _root(doc, start, end)
    verb = _governor(root)[0] if root is not None else None
    if root is None or verb is None:
        return True
    # 'The last ships left on 4 June': a finite verb is no participle, whatever the parse.
    if verb.dep_ in ("relcl", "acl", "amod") and (verb.dep_ == "relcl" or verb.tag_ != "VBD"):
        return True
    if verb.dep_ == "advcl" and tense_of(verb) == "participle":
        return True
    return any(noun.dep_ in ("appos", "attr", "oprd") for noun in _path_to_verb(root))


def _follows_past_verb(root: Token) -> bool:
    """'said on Friday it would …': a past tense right before is surer than the parse behind it."""
    before = root.left_edge.i - 1
    while before >= 0 and root.doc[before].lower_ in ("on", "in", "late", "early"):
        before -= 1
    if before < root.sent.start or root.doc[before].tag_ != "VBD" or _is_due(root.doc[before]):
        return False
    return not _describes_noun(root)


def _root(doc: Doc | None, start: int, end: int) -> Token | None:
    span = doc.char_span(start, end, alignment_mode="expand") if doc is not None else None
    return span.root if span is not None and len(span) else None


def _describes_noun(token: Token) -> bool:
    return token.dep_ in ("compound", "nummod", "amod", "nmod") and token.head.pos_ in ("NOUN", "PROPN")


def _dates_figures(token: Token) -> bool:
    """'the report for July', before its verb."""
    return any(t.lemma_.lower() in FIGURES and t.dep_ in ("nsubj", "nsubjpass") for t in _path_to_verb(token))


def _path_to_verb(token: Token) -> Iterator[Token]:
    """The nouns between a date and the verb above it."""
    for _ in range(_STEPS):
        if token.head is token or is_verb(token.head):
            if token.pos_ in ("NOUN", "PROPN"):
                yield token
            return
        token = token.head
        if token.pos_ in ("NOUN", "PROPN") and not is_verb(token.head):
            yield token


def _of_sentence(sentence: Span) -> Direction:
    """The one side that all finite verbs of a sentence are on, where the parse hangs the date on none of them."""
    main = [token for token in sentence if is_verb(token) and token.dep_ not in ("relcl", "acl", "csubj")]
    sides = {tense_of(token) for token in main} - {"infinitive", "participle", ""}
    if sides and sides <= {"past", "perfect"}:
        return "past"
    return "future" if sides == {"future"} else ""


def _preposition(token: Token) -> str:
    """The preposition that the date hangs on, across 'the end of' and the like."""
    for _ in range(4):
        token = token.head
        if token.dep_ in ("prep", "mark") or token.pos_ == "ADP":
            if token.lower_ != "of":
                return token.lower_
        elif token.pos_ not in ("NOUN", "PROPN", "NUM"):
            break
    return ""


def _governor(token: Token) -> tuple[Token | None, bool]:
    """The nearest verb above a token, and whether a word on the way ('due', 'ahead of') looks ahead."""
    ahead = False
    for _ in range(_STEPS):
        if is_verb(token):
            return token, ahead
        ahead = ahead or token.lower_ in WORDS_AHEAD
        if token.head is token:
            break
        token = token.head
    return None, ahead


def _is_proposed(verb: Token, date: Token) -> bool:
    """Whether the date is that of what a verb of proposing puts forward, not of the proposal itself."""
    lemma = lemma_of(verb)
    if verb.tag_ == "VBG" and verb.dep_ in ("xcomp", "pcomp", "ccomp") and lemma_of(verb.head) in PROPOSALS:
        return True
    if lemma not in PROPOSALS:
        return False
    between = verb.doc[verb.i + 1 : date.left_edge.i]
    if lemma == "invite":
        return any(t.lower_ in ("to", "for") and t.dep_ == "prep" for t in between)
    return any(t.lemma_.lower() in GATHERINGS and t.dep_ in ("dobj", "pobj", "conj") for t in between)


def _of_verb(verb: Token, preposition: str, ahead: bool, date: Token) -> Direction:
    if preposition == "from" and lemma_of(verb) in MOVES:
        return "near"
    if preposition in ("until", "till", "to") and lemma_of(verb) in BREAKS:
        return "future"
    ahead = ahead or _is_fixed_ahead(verb, preposition)
    if _is_proposed(verb, date):
        return "future"
    is_possible = any(c.dep_ == "acomp" and c.lower_ in POSSIBLE for c in verb.children)
    if verb.tag_ == "VBD" and (is_possible or _is_due(verb)):
        # 'a visit in June was possible', 'was on Tuesday due to visit'
        return "near"
    aside = False
    for _ in range(_STEPS):
        tense = tense_of(verb)
        if tense not in ("infinitive", "participle"):
            found = _of_tense(verb, tense, preposition, ahead)
            return "near" if aside and found == "future" else found
        above = _governor(verb.head)[0] if verb.head is not verb else None
        if tense == "participle":
            if verb.tag_ == "VBN" and not any(child.lower_ in _ONCE for child in verb.children):
                return "near" if ahead else "past"
            if verb.head.lower_ == "after" and above is not None and tense_of(above) == "past":
                return "past"
            if verb.dep_ == "acl" or above is None or verb.head.lower_ == "after":
                return "near"
            # 'Flying home on Tuesday, she is due to speak today.'
            aside = aside or verb.dep_ == "advcl"
        else:
            if above is None:
                return "future"
            if has_have(verb):
                # 'was to have opened' has passed unopened; 'hopes to have opened' is still ahead.
                return "past" if tense_of(above) == "past" else "future"
            if lemma_of(verb.head) in COMMITMENTS:
                # 'agreed to sell its mill Tuesday': without 'on', the day may be that of the agreement.
                return "future" if preposition or verb.head.tag_ not in ("VBD", "VBN") else "near"
            ahead = ahead or _looks_ahead_to(verb)
        verb = above
    return ""


def _is_due(verb: Token) -> bool:
    """'was on Tuesday due to visit', 'were later set to meet': what it is bound to stands behind the date."""
    words = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + _TO_DUE]]
    return verb.lemma_ == "be" and any(
        word in _DUE and behind == "to" and not _CLAUSE_MARKS & set(words[:n])
        for n, (word, behind) in enumerate(pairwise(words))
    )


def _is_fixed_ahead(verb: Token, preposition: str) -> bool:
    """'is expected in May', 'planned for May', 'moved to May', 'invited for May'."""
    lemma = lemma_of(verb)
    if lemma in FIXED_AHEAD and (verb.tag_ == "VBN" or preposition in ("for", "to", "until", "till")):
        return True
    if lemma in MOVES and preposition == "to":
        return True
    return lemma in AHEAD and preposition in ("for", "until", "till")


def _looks_ahead_to(infinitive: Token) -> bool:
    """'is to open', 'plans to open', 'a plan to open', 'two ships to be delivered'; not 'managed to open'."""
    head = infinitive.head
    if infinitive.dep_ in ("acl", "relcl") or head.lemma_.lower() in PLANS:
        return True
    return head.lemma_ == "be" or lemma_of(head) in AHEAD


def _is_given_up(verb: Token) -> bool:
    """'They have cancelled the drill, which was to open on Monday': given up before its day came."""
    if verb.dep_ != "relcl":
        return False
    above = _governor(verb.head)[0]
    return (
        above is not None
        and lemma_of(above) in ("cancel", "postpone", "call", "scrap")
        and tense_of(above) == "perfect"
    )


def _of_tense(verb: Token, tense: str, preposition: str, ahead: bool) -> Direction:
    if tense == "present":
        return "past" if preposition == "since" or verb.lemma_ in ("date", "stem") else "future"
    if tense == "perfect":
        if any(child.lower_ in ("if", "unless") for child in verb.children):
            return "future"
        return "future" if ahead or preposition in ("until", "till", "through") else "past"
    if tense == "past":
        if ahead or preposition == "before" or (preposition == "by" and lemma_of(verb) in AHEAD):
            return "future" if ahead and _is_given_up(verb) else "near"
        # 'said that a deal was possible by Monday' leaves open whether Monday has come.
        return "" if preposition == "by" and verb.lemma_ == "be" else "past"
    return "future" if ahead or tense == "future" else ""
