"""Clauses that say what was said: 'said that …', 'asked whether …', 'found no evidence that …'."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.beside import text_beside
from analysis.facts.statements.cues import Cue
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.referred import before_answer
from analysis.facts.statements.reporting_clauses import CLAUSAL, before_clause, clause_start, is_enclosed
from analysis.facts.statements.spans import (
    ASKING,
    SPEAKING_TO,
    Content,
    addressee_of,
    before_participle,
    clip,
    extent,
    has_own_subject,
    is_appended,
    trim,
    trim_clause,
)
from analysis.facts.statements.torn_clauses import VENUES, after_addressee, skip_addressee, that_behind, torn
from analysis.facts.statements.verb_forms import is_finite

CONJUNCTIONS = frozenset({"that", "whether", "if", "what", "how", "when", "where", "who", "why"})
VIEWS = frozenset({"view", "opinion"})
PLACING = frozenset({"in", "at", "on", "during"})
SUBORDINATING = frozenset(
    {"while", "although", "though", "after", "before", "since", "because", "unless", "until"}
)
PROOFS = frozenset({"evidence", "proof", "indication", "indications", "sign", "signs"})
# Verbs behind which there is nothing but a clause.
CLAUSE_ONLY = frozenset({"say", "claim", "argue", "insist", "contend", "think", "believe", "allege"})
# What is said in 'The treaty says little about money; it says nothing of time': no more than that.
UNSAID = frozenset({"little", "nothing", "much", "less"})
PROMISING = frozenset({"promise", "vow", "pledge"})
NO_CLAUSE = frozenset({"read", "begin", "continue", "go on", "interrupt", "quote", "put"})


def read_clause(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'said (that) …', 'asked whether …'; and '…, she said' where the parse makes the main clause its complement."""
    verb = cue.token
    if not cue.frame.takes & CLAUSAL and not _says_that(cue):
        return None
    if is_enclosed(cue, clause_start(cue)):
        return None
    clauses = [
        c
        for c in (*verb.children, *_of_adjective(cue), *_of_object(verb), *_of_occasion(verb, lexicon))
        if _is_clause(c) or _asks_whether(c, cue) or _is_of_noun(c)
    ]
    if not clauses and cue.lemma in SPEAKING_TO:
        whole = after_addressee(cue, lexicon)
        if whole is not None:
            return whole
        told = [c for c in verb.children if c.dep_ in ("dobj", "dative")]
        clauses = [c for noun in told for c in noun.children if c.dep_ in ("relcl", "acl") and _has_that(c)]
    after = [c for c in clauses if c.i > cue.last]
    if after:
        first = min(
            c.left_edge.i for c in (*after, *_subjects_behind(verb), *_proof(after[0]), *torn(cue, after[0]))
        )
        past = extent(verb, max(c.right_edge.i for c in after))
        past = before_participle(verb, first, clip(verb, first, past, lexicon), lexicon)
        past = before_answer(verb.doc, first, past, lexicon)
        first, whom = skip_addressee(cue, max(first, cue.last + 1), past)
        if (
            cue.frame.kind == "offer"
            and cue.lemma not in PROMISING
            and not any(t.lower_ in CONJUNCTIONS for t in verb.doc[cue.last + 1 : first + 1])
        ):
            return None
        past = _past_that(verb.doc, before_reporting(verb.doc, first, past, lexicon))
        past += past < len(verb.doc) and verb.doc[past].dep_ == "neg"
        return Content(
            (*_of_which(cue, after[0]), trim_clause(verb.doc, _past_only(verb.doc, first), past)),
            "that_clause",
            whom or addressee_of(verb),
        )
    if not clauses and verb.doc[min(cue.last + 1, len(verb.doc) - 1)].text == ":":
        said = trim(verb.doc, cue.last + 2, verb.sent.end)
        return Content((said,), "that_clause", addressee_of(verb)) if said[0] + 2 < said[1] else None
    if not clauses and _is_answer(verb.doc, cue.last + 1):
        return Content(((cue.last + 1, cue.last + 2),), "that_clause", addressee_of(verb))
    if (that := that_behind(cue, lexicon)) is not None:
        joined = (c.i for c in verb.children if c.dep_ in ("cc", "conj") and c.i > that)
        past = clip(verb, that, min(joined, default=verb.right_edge.i + 1), lexicon)
        past = before_participle(verb, that, past, lexicon)
        return Content((trim(verb.doc, that + 1, past),), "that_clause", addressee_of(verb))
    if clauses and clauses[0].i < verb.i and not _is_participle(clauses[0]):
        span = before_clause(cue, lexicon)
        if span is not None and verb.doc[span[0]].lower_ in SUBORDINATING:
            return None
        return Content((span,), "reversed_clause", addressee_of(verb)) if span else None
    if not clauses and cue.lemma in SPEAKING_TO and (span := _sentence_before(cue)) is not None:
        return Content((span,), "reversed_clause", addressee_of(verb))
    return None


def _past_that(doc: Doc, past: int) -> int:
    """Past ', and that …', the next clause that the same verb tells, whatever the parse hangs it on."""
    i = past + (past < len(doc) and doc[past].text == ",")
    if i + 2 >= len(doc) or doc[i].lower_ not in ("and", "but", "or") or doc[i].sent != doc[past - 1].sent:
        return past
    that = doc[i + 1]
    clause = that.head if that.lower_ == "that" and that.dep_ == "mark" else None
    return past if clause is None or clause.i < i else max(past, int(clause.right_edge.i) + 1)


def _says_that(cue: Cue) -> bool:
    """Whether a verb that mostly has quotations has a clause with 'that': 'shot back that', 'thundered that'."""
    clauses = (c for c in cue.token.children if c.dep_ == "ccomp" and c.i > cue.last)
    return cue.frame.kind == "speech" and cue.lemma not in NO_CLAUSE and any(map(_has_that, clauses))


def _is_answer(doc: Doc, i: int) -> bool:
    """Whether 'yes' or 'no' is all that was said."""
    return i + 1 < len(doc) and doc[i].lower_ in ("yes", "no") and doc[i + 1].is_punct


def _sentence_before(cue: Cue) -> tuple[int, int] | None:
    """What stands before '…, Jane Roe told reporters' where the parse begins a sentence with the name."""
    doc, sent = cue.token.doc, cue.token.sent
    if sent.start == 0 or doc[sent.start - 1].text in ".!?" or cue.source is None or cue.token.dep_ != "ROOT":
        return None
    before = doc[sent.start - 1].sent
    comma = next((t.i for t in reversed(list(before)) if t.text == "," or is_finite(t)), before.start)
    told = doc[comma].text == "," and any(is_finite(t) for t in doc[before.start : comma])
    return trim(doc, before.start, comma) if told and cue.source.i < cue.token.i else None


def _is_clause(child: Token) -> bool:
    """Whether a complement is a clause, and no name that the parse takes for one."""
    if child.dep_ in ("ccomp", "csubj"):
        return (
            child.pos_ != "PROPN"
            and not is_appended(child)
            and (child.dep_ == "ccomp" or child.i > child.head.i)
        )
    if child.dep_ == "advcl" and child.i < child.head.i and has_own_subject(child):
        # A clause in front without a conjunction: 'Nor did they meet, an official said'.
        opened = any(c.dep_ == "mark" or c.tag_ == "WRB" for c in child.children)
        return is_finite(child) and not opened
    return child.dep_ == "xcomp" and has_own_subject(child)


def _is_of_noun(child: Token) -> bool:
    """Whether a clause tells what the noun of a phrase says: 'of the view that …'."""
    mood = child.head.dep_ == "pobj" and child.head.head.lower_ == "with"
    told = mood or child.head.lower_ in VIEWS | PROOFS | VENUES
    return child.dep_ in ("acl", "relcl", "ccomp") and told and _has_that(child)


def _of_object(verb: Token) -> list[Token]:
    """What depends on the object of 'found no evidence that …'."""
    objects = (c for c in verb.children if c.dep_ == "dobj" and c.lower_ in PROOFS and c.i > verb.i)
    return [g for c in objects for g in c.children]


def _of_occasion(verb: Token, lexicon: Lexicon) -> list[Token]:
    """What the parse hangs on the occasion or the mood: 'wrote in an opinion that …', 'noted with concern that …'."""
    phrases = [c for c in verb.children if c.dep_ == "prep" and c.i > verb.i]
    nouns = [g for c in phrases if c.lower_ in PLACING for g in c.children if g.lower_ in VENUES]
    nouns += [g for c in phrases if c.lower_ == "with" for g in c.children if lexicon.is_notion(g)]
    return [g for noun in nouns if noun.dep_ == "pobj" for g in noun.children]


def _proof(clause: Token) -> tuple[Token, ...]:
    """The noun that a clause belongs to, where it is part of what was said: 'no evidence that he profited'."""
    return (clause.head,) if clause.head.lower_ in PROOFS else ()


def _is_participle(clause: Token) -> bool:
    """'Recalling the day, both agreed': not what was agreed."""
    first = clause.left_edge
    if first.i != clause.sent.start:
        return False
    bare = clause.tag_ in ("VBG", "VBN") and not any(c.dep_ in ("aux", "auxpass") for c in clause.children)
    return first.tag_ == "VBG" or (bare and not has_own_subject(clause))


def _of_adjective(cue: Cue) -> list[Token]:
    """What depends on the last word of 'was confident', 'was of the view', 'let it be known'."""
    last = cue.token.doc[cue.last]
    if last == cue.token or last.dep_ not in ("acomp", "oprd", "attr", "pobj", "ccomp"):
        return []
    return [c for c in last.children if c.i > cue.last]


def _asks_whether(child: Token, cue: Cue) -> bool:
    """Whether a clause that the parse takes for a condition is the question: 'asked him if he was sure'."""
    return (
        child.dep_ == "advcl"
        and cue.lemma in ASKING
        and any(c.dep_ == "mark" and c.lower_ in ("if", "whether") for c in child.children)
        and child.i > cue.last
    )


def _of_which(cue: Cue, clause: Token) -> tuple[tuple[int, int], ...]:
    """The noun phrase that is told of: 'a plan that he said would fail', 'the bridge, which they say is safe'."""
    noun = cue.token.head
    if cue.token.dep_ != "relcl" or cue.source is None or cue.source == noun or cue.source.i < noun.i:
        return ()
    placed = any(c.lower_ in ("where", "when") for c in (*cue.token.children, *clause.children))
    if placed or any(c.lower_ == "whose" for c in cue.source.children):
        return ()
    first = noun.left_edge.i
    told = any(c.dep_ in ("nsubj", "nsubjpass") and c.tag_ not in ("WDT", "WP") for c in clause.children)
    needs = not told or not any(
        c.dep_ in ("dobj", "attr", "acomp") or (c.dep_ == "prep" and c.n_rights) for c in clause.children
    )
    return ((first, noun.i + 1),) if needs else ()


def _past_only(doc: Doc, first: int) -> int:
    """Past the adverb of 'said only that'."""
    return (
        first + 1
        if doc[first].lower_ in ("only", "simply", "just") and doc[first + 1].lower_ == "that"
        else first
    )


def before_reporting(doc: Doc, first: int, past: int, lexicon: Lexicon) -> int:
    """Where ', state media reported' begins: what the whole sentence goes back to is no part of what was said."""
    last = past - 1
    while last > first and (
        doc[last].is_punct or doc[last].ent_type_ in ("DATE", "TIME") or doc[last].lower_ == "on"
    ):
        last -= 1
    if doc[last].tag_ not in ("VBD", "VBZ", "VBP") or lexicon.match(doc[last]) is None:
        return past
    subjects = [c for c in doc[last].children if c.dep_ == "nsubj" and c.i < last]
    start = min((c.left_edge.i for c in subjects), default=last)
    return start - 1 if subjects and start - 1 > first and doc[start - 1].text == "," else past


def _has_that(verb: Token) -> bool:
    return any((c.dep_ == "mark" or c.tag_ == "IN") and c.lower_ == "that" for c in verb.children)


def _subjects_behind(verb: Token) -> list[Token]:
    """Subjects that the parse gives the verb on top of its own; they are the clause's."""
    own = [c for c in verb.children if c.dep_ == "nsubj"]
    return [c for c in own if c.i > verb.i] if any(c.i < verb.i for c in own) else []


def read_shallow(cue: Cue, lexicon: Lexicon) -> Content | None:
    """What stands behind 'Roe said' up to the end of the sentence where the parse finds no clause in it."""
    verb, doc = cue.token, cue.token.doc
    goes_on = verb.tag_ == "VBG" and text_beside(verb, -1) == ","
    named = cue.source is not None and cue.source.i < verb.i and (is_finite(verb) or goes_on)
    if cue.lemma not in CLAUSE_ONLY or not named or cue.last + 3 >= verb.sent.end:
        return None
    opens = doc[cue.last + 1]
    if opens.lower_ in UNSAID:
        return None
    past = clip(verb, cue.last + 1, verb.sent.end, lexicon)
    told = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in doc[cue.last + 2 : past])
    if (
        not told
        or opens.pos_ not in ("DET", "PROPN", "PRON", "NOUN", "ADJ", "NUM")
        or opens.ent_type_ == "DATE"
    ):
        return None
    return Content((trim_clause(doc, cue.last + 1, past),), "that_clause")
