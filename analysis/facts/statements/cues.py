"""Cues: the verbs, nouns and phrases that attribute something, each with whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.beside import text_beside, word_beside
from analysis.facts.statements.assertion import HEARSAY, is_asserted, is_negated
from analysis.facts.statements.lexicon import COPULAS, LIGHT, Frame, Lexicon, is_human
from analysis.facts.statements.sources import QUOTING, behind_rank, source_of
from analysis.facts.statements.unlisted import unlisted_frame
from analysis.reference import SpeechVerb

# 'did promise to pay', where the parse takes the verb for a noun.
DO = frozenset({"do", "does", "did"})
COVER = frozenset({"named", "identified", "quoted", "cited"})
ASKED = frozenset({"ask", "press", "question", "challenge", "tell", "remind"})
COMPLEMENTS = frozenset({"acl", "relcl", "ccomp", "advcl", "xcomp"})
# What a noun behind 'issued', 'lodged' and the like goes with besides what its verb takes.
FOR_LIGHT = {
    "apologise": frozenset({"for", "over"}),
    "protest": frozenset({"over", "about", "against"}),
    "complain": frozenset({"over", "about", "against"}),
    "appeal": frozenset({"for", "against"}),
    "plead": frozenset({"for"}),
    "warn": frozenset({"about", "against", "over"}),
    "thank": frozenset({"for"}),
    "object": frozenset({"over", "about"}),
}
OWN_WORDS = frozenset(
    {"words", "view", "opinion", "telling", "judgment", "judgement", "estimation", "account"}
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Something that attributes: `token` is its head, `last` the index of its last word.

    `lemma` is what the `verb` column shows, `source` the head of the noun phrase that names the speaker, None where
    the parse shows none.  `role` is 'verb', 'noun' or 'phrase'.
    """

    token: Token
    last: int
    frame: Frame
    lemma: str
    source: Token | None
    negated: bool
    role: str = "verb"


def find_cues(doc: Doc, lexicon: Lexicon) -> list[Cue]:
    """The cues of a block in order, those that only might, will or should attribute left out."""
    found: list[Cue] = []
    for token in doc:
        found += _verb_cue(token, lexicon)
        found += _adjective_cue(token, lexicon)
        found += _noun_cue(token, lexicon)
        found += _phrase_cue(token, lexicon)
        found += _own_words(token)
    return found


def _verb_cue(token: Token, lexicon: Lexicon) -> Iterator[Cue]:
    emphatic = token.tag_ == "NN" and any(c.dep_ == "aux" and c.lower_ in DO for c in token.children)
    if not (token.pos_ in ("VERB", "AUX") or emphatic) or token.dep_ in (
        "amod",
        "acomp",
        "compound",
        "aux",
        "auxpass",
    ):
        return
    match = lexicon.match(token)
    if match is None and (open_frame := unlisted_frame(token, lexicon)) is not None:
        match = open_frame, token.i
    if (
        match is None
        or not is_asserted(token, lexicon)
        or _asks_for_cover(token)
        or _passes_on(token, lexicon)
    ):
        return
    if _was_asked(token) or _is_hearsay(token) or _is_plural_noun(token):
        return
    frame, last = match
    yield Cue(token, last, frame, frame.lemma, source_of(token, lexicon), is_negated(token))


def _adjective_cue(token: Token, lexicon: Lexicon) -> Iterator[Cue]:
    """'Roe, confident that she would win, …', 'Worried that prices would rise, the bank …'."""
    head = token.head
    clauses = (c for c in token.children if c.dep_ in ("ccomp", "advcl") and c.i > token.i)
    told = any(g.dep_ == "mark" and g.lower_ == "that" for c in clauses for g in c.children)
    if not told or head.lemma_.lower() in COPULAS or token.dep_ not in ("amod", "advcl", "acl", "acomp"):
        return
    frame = next((f for f in lexicon.frames.get("be", ()) if f.words == ("be", token.lower_)), None)
    source = (
        head
        if head.pos_ in ("NOUN", "PROPN")
        else next((c for c in head.children if c.dep_ == "nsubj"), None)
    )
    if frame is not None and source is not None:
        yield Cue(token, token.i, frame, frame.lemma, source, False)


def _asks_for_cover(verb: Token) -> bool:
    """'asked not to be named' and 'Asked by reporters, …' say nothing."""
    if verb.tag_ == "VBN" and verb.dep_ in ("advcl", "acl") and verb.lemma_.lower() in ASKED:
        return True
    if any(t.lower_ == "anonymity" for t in verb.doc[verb.i + 1 : verb.i + 4]):
        return True
    if any(t.lower_ == "condition" and t.nbor(-2).lower_ == "on" for t in verb.doc[verb.i + 3 : verb.i + 6]):
        return True
    hidden = (c for c in verb.children if c.dep_ in ("xcomp", "ccomp") and c.lower_ in COVER)
    return any(g.dep_ == "aux" and g.lower_ == "to" for c in hidden for g in c.children)


def _was_asked(verb: Token) -> bool:
    """'Roe, asked whether …, said no': a participle that the parse takes for a past tense."""
    if verb.lemma_.lower() not in ASKED or verb.i == verb.sent.start or verb.i + 1 >= len(verb.doc):
        return False
    insertion = text_beside(verb, -1) == "," and verb.tag_ in ("VBD", "VBN")
    asked = word_beside(verb, 1) in ("whether", "if", "about", "why", "how", "what", "by", "when", "where")
    # 'Roe, a lawyer, asked why they had been left out' is a whole sentence.
    goes_on = any(t.text == "," for t in verb.doc[verb.i : verb.sent.end])
    return (
        insertion
        and goes_on
        and asked
        and not any(c.tag_ in ("CC", "PRP") and c.i < verb.i for c in verb.children)
    )


def _is_plural_noun(verb: Token) -> bool:
    """', claims she has denied': a noun with its relative clause, behind a comma and without an 'and'."""
    if verb.tag_ != "VBZ" or verb.dep_ != "conj" or text_beside(verb, -1) != ",":
        return False
    clauses = [c for c in verb.children if c.dep_ == "ccomp"]
    gaps = [c for c in clauses if c.i > verb.i and not any(g.i > c.i for g in c.children)]
    return bool(gaps) and gaps[0].lemma_.lower() in ("deny", "reject", "dispute", "dismiss", "refute")


def _is_hearsay(verb: Token) -> bool:
    """'Officials believed to be close to the mayor': what is believed of them, not by them."""
    behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
    told = verb.lemma_.lower() in HEARSAY and verb.tag_ in ("VBD", "VBN")
    return told and behind in (["to", "be"], ["to", "have"])


def _passes_on(verb: Token, lexicon: Lexicon) -> bool:
    """'was quoted as saying' tells by 'saying'."""
    likened = (c for c in verb.children if c.dep_ == "prep" and c.lower_ == "as")
    said = (g for c in likened for g in c.children if g.dep_ == "pcomp" and lexicon.match(g) is not None)
    return verb.lemma_.lower() in QUOTING and any(said)


def _noun_cue(token: Token, lexicon: Lexicon) -> Iterator[Cue]:
    """'the minister's claim that …', 'a warning from the bank that …', 'gave an assurance that …'."""
    verb = lexicon.nouns.get(token.lemma_.lower()) if token.pos_ == "NOUN" else None
    governor = token.head
    light = token.dep_ == "dobj" and governor.lemma_.lower() in LIGHT
    owner = _owner(token) or _holder(token, verb, lexicon) or _voice(token, lexicon)
    likened = governor if equated(token) is not None else None
    holders = [h for h in (token, governor if light else None, owner, likened) if h is not None]
    clauses = any(c.dep_ in COMPLEMENTS and c.i > token.i for h in holders for c in h.children)
    owned = owner is not None or light
    if verb is None or not (clauses or (owned and told_of(token, verb) is not None)):
        return
    frame = next((f for f in lexicon.frames.get(verb.lemma.split()[0], ()) if f.lemma == verb.lemma), None)
    if frame is None:
        return
    denied = any(c.dep_ == "det" and c.lower_ == "no" for c in token.children)
    if light:
        if is_asserted(governor, lexicon):
            yield Cue(
                token,
                token.i,
                frame,
                verb.lemma,
                source_of(governor, lexicon),
                denied or is_negated(governor),
                "noun",
            )
        return
    if owner is not None:
        yield Cue(token, token.i, frame, verb.lemma, owner, denied, "noun")


def told_of(noun: Token, verb: SpeechVerb | Frame) -> Token | None:
    """The phrase that says what a noun of speech is about: 'Roe's call for an inquiry', 'criticism of the plan'."""
    words = {w for w in verb.takes if w not in ("to", "on", "at")} | set(verb.lemma.split()[1:])
    words |= {"of"} if verb.kind == "stance" else set()
    beside = [*noun.children]
    if noun.dep_ == "dobj" and noun.head.lemma_.lower() in LIGHT:
        # 'issued an apology to residents for the delay'
        words |= {"for", "over", "about", "against"} & FOR_LIGHT.get(verb.lemma, frozenset())
        beside += [g for c in noun.children if c.lower_ == "to" for p in c.children for g in p.children]
        beside += [c for c in noun.head.children if c.i > noun.i]
    fitting = (c for c in beside if c.dep_ == "prep" and c.i > noun.i and c.lower_ in words)
    return next((c for c in fitting if any(g.dep_ in ("pobj", "pcomp") for g in c.children)), None)


def _phrase_cue(token: Token, lexicon: Lexicon) -> Iterator[Cue]:
    """'according to …', and the like."""
    doc = token.doc
    for words in lexicon.phrases:
        past = token.i + len(words)
        if token.lower_ != words[0] or [t.lower_ for t in doc[token.i : past]] != list(words):
            continue
        source = next((t for t in doc[past : past + 12] if t.dep_ == "pobj" and t.head.i == past - 1), None)
        if source is None and past < len(doc):
            source = _noun_from(doc, past)
        source = behind_rank(source) if source is not None else None
        lemma = " ".join(words)
        if lemma == "per" and not _is_cited(token, source, lexicon):
            continue
        # 'In the words of one lawyer, …' has no verb of its own.
        lemma = "say" if words[0] in ("in", "by") else lemma
        yield Cue(token, past - 1, Frame(words, "source", frozenset()), lemma, source, False, "phrase")


def _is_cited(per: Token, source: Token | None, lexicon: Lexicon) -> bool:
    """Whether 'per' names a source: '…, per two senators', not 'a sum per head', 'Per Lind spoke'."""
    opens = per.i == per.sent.start
    if source is None or not (opens or text_beside(per, -1) in (",", "—", "–")):
        return False
    if source.pos_ == "PROPN":
        return not (opens and per.nbor(1).pos_ == "PROPN")
    named = is_human(source, lexicon) or source.lemma_.lower() in lexicon.accounts
    return source.tag_ == "NNS" or (named and any(c.dep_ in ("det", "poss") for c in source.children))


def _own_words(token: Token) -> Iterator[Cue]:
    """'in the senator's words', 'in her view'."""
    if token.lower_ not in ("in", "by"):
        return
    for noun in token.children:
        owner = next((c for c in noun.children if c.dep_ == "poss"), None)
        if noun.dep_ == "pobj" and noun.lower_ in OWN_WORDS and owner is not None and noun.i - token.i <= 8:
            words = ("in", "the", "words" if noun.lower_ == "words" else "view", "of")
            frame = Frame(words, "source", frozenset({"clause"}))
            yield Cue(token, noun.i, frame, "say", owner, False, "phrase")


def _noun_from(doc: Doc, start: int) -> Token | None:
    """The head of the noun phrase that starts at a token."""
    for chunk in doc[start : start + 12].noun_chunks:
        return chunk.root
    return None


def _owner(noun: Token) -> Token | None:
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ in ("prep", "agent") and child.lower_ in ("by", "from"):
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def _voice(noun: Token, lexicon: Lexicon) -> Token | None:
    """Whose word stands right before it: 'the lone dissenter warning that', 'a police statement that'."""
    before = noun.nbor(-1) if noun.i > noun.sent.start else noun
    told = any(
        c.dep_ in ("acl", "ccomp") and any(g.lower_ == "that" for g in c.children) for c in noun.children
    )
    single = noun.tag_ == "NN" and before.dep_ == "compound"
    return before if told and single and is_human(before, lexicon) else None


def _holder(noun: Token, verb: SpeechVerb | None, lexicon: Lexicon) -> Token | None:
    """Who thinks or says it: 'the hope among officials that', 'the view of most economists is that'."""
    if verb is None or verb.kind not in ("speech", "belief"):
        return None
    # 'The thinking in the White House', but not 'reports in the press': those are in it, not by it.
    words = ("among", "within", "of", *(("in", "inside") if verb.kind == "belief" else ()))
    phrases = (c for c in noun.children if c.dep_ == "prep" and c.lower_ in words)
    people = (g for c in phrases for g in c.children if g.dep_ == "pobj")
    return next((g for g in people if is_human(g, lexicon)), None)


def equated(noun: Token) -> Token | None:
    """The clause that says what a noun is: 'the governor's hope is that lawmakers will return'."""
    verb = noun.head
    if noun.dep_ != "nsubj" or verb.lemma_.lower() not in ("be", "remain") or is_negated(verb):
        return None
    clauses = (c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i > noun.i)
    return next(
        (c for c in clauses if any(g.dep_ == "mark" and g.lower_ == "that" for g in c.children)), None
    )
