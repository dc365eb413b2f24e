"""Forms of verbs: passives, finite verbs, and to which verb of speech a joined verb really belongs."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.beside import text_beside
from analysis.facts.statements.lexicon import Lexicon, is_human

WITH_SUBJECT = ("nsubj", "nsubjpass")
NAMING_THINGS = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
# What one does in speaking, and seldom tells of oneself.
IN_SPEAKING = frozenset(
    "hint warn vow insist stress suggest urge threaten predict reiterate caution argue".split()
)
# Verbs whose participle takes a clause: 'Jane Roe, told that the bank would close, …'.
TOLD = frozenset(
    "tell inform assure remind warn notify reassure advise caution convince persuade ask give say".split()
)


def has_subject(verb: Token) -> bool:
    return any(c.dep_ in WITH_SUBJECT for c in verb.children)


def is_passive(verb: Token) -> bool:
    """Whether the verb is a passive, so that its subject is not who speaks; 'Asked about it, …' is one too."""
    if any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children):
        # "she's accused the board of …" is no passive, whatever the parse says of the "'s".
        has = any(c.dep_ == "auxpass" and c.lower_ in ("'s", "’s") for c in verb.children)
        return not (has and any(c.dep_ == "dobj" for c in verb.children))
    bare = verb.tag_ in ("VBN", "VBD") and not any(c.dep_ in ("aux", "nsubj") for c in verb.children)
    return bare and not is_past(verb) and verb.dep_ in ("acl", "advcl", "relcl")


def is_past(verb: Token) -> bool:
    """'Its member, Jane Roe, announced that …' where the parse makes a participle of the verb."""
    clauses = (c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i)
    told = any(g.dep_ == "mark" and g.lower_ == "that" for c in clauses for g in c.children)
    apart = verb.tag_ == "VBD" or text_beside(verb, -1) == "," or _is_verbless(verb)
    # "The mayor's aide, Jane Roe, posted on X that …": no participle follows a name between commas and stays alone.
    beside = any(c.dep_ == "appos" and c.i < verb.i for c in verb.head.children)
    by = verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "by"
    named = verb.tag_ in ("VBD", "VBN") and beside and _is_verbless(verb) and not by
    return verb.dep_ == "acl" and ((told and apart) or named) and verb.lemma_.lower() not in TOLD


def _is_verbless(participle: Token) -> bool:
    """Whether the parse finds no other verb for the sentence: 'A report from the Ledger alleged on Monday that …'."""
    root = participle.sent.root
    return root == participle.head and root.pos_ in ("NOUN", "PROPN")


def reporting_verb(verb: Token, lexicon: Lexicon) -> Token | None:
    """The verb that a verb is really joined to, where the parse joins it to what was said.

    In 'he said it would close and denied a loss' the past tense goes with 'said', not with 'would close'; in
    'reaffirmed their will to work together and expressed concern' it goes with 'reaffirmed'; in 'said the yard was
    old and promised a new one' no yard can promise; in 'saying it was late and urging calm' the forms are unlike.
    """
    head = verb.head
    if has_subject(verb) or head.pos_ not in ("VERB", "AUX"):
        return None
    if verb.dep_ == "ccomp" and _follows_and(verb) and is_finite(verb) and head.tag_ == verb.tag_:
        # 'said it was late but added that …', where the parse makes a second complement of the verb
        return head
    if verb.dep_ != "conj":
        return None
    if verb.tag_ == "VBG":
        tag = "VBG" if is_finite(head) and not _auxiliaries(verb) else ""
    else:
        past = verb.tag_ == "VBD" or "did" in _auxiliaries(verb) or _is_charge(verb, head)
        unlike = head.tag_ == "VB" or _is_present(head) or (_is_earlier(head) and _tells_that(verb))
        tag = "VBD" if past and (unlike or _cannot_speak(verb, head, lexicon)) else ""
        anew = (
            _says_anew(verb, head, lexicon)
            or _asks_besides(verb, head, lexicon)
            or _warns_besides(verb, head)
        )
        tag = tag or (str(verb.tag_) if anew else "")
    above = next((a for a in head.ancestors if a.tag_ == tag and a.dep_ not in ("relcl", "aux")), None)
    if above is None or above.i > head.i:
        return None
    hopes = above.dep_ == "ccomp" and above.head.tag_ == tag and lexicon.match(above.head) is not None
    own = any(c.dep_ == "nsubj" and c.lower_ in ("he", "she", "they", "it") for c in above.children)
    return above.head if hopes and own else above


def _follows_and(verb: Token) -> bool:
    """Whether a conjunction stands before a verb, adverbs between them: 'but then added'."""
    i = verb.i - 1
    while i > verb.sent.start and verb.doc[i].pos_ == "ADV":
        i -= 1
    return verb.doc[i].tag_ == "CC"


def _is_present(verb: Token) -> bool:
    """Whether a verb tells of what is or will be, so that no past tense goes on from it: 'is looking', 'would cut'."""
    first = next((c for c in verb.children if c.dep_ in ("aux", "auxpass")), verb)
    return first.tag_ in ("MD", "VBZ", "VBP")


def _is_charge(verb: Token, head: Token) -> bool:
    """Whether a past tense taken for a participle has an object: 'had doubled and accused the opposition of …'."""
    bare = verb.tag_ == "VBN" and not _auxiliaries(verb) and _is_earlier(head)
    return bare and any(c.dep_ == "dobj" and c.i > verb.i for c in verb.children)


def _is_earlier(verb: Token) -> bool:
    """Whether a verb tells of what had been before, so that a simple past does not go on from it: 'had stood by'."""
    return verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ == "had" for c in verb.children)


def _tells_that(verb: Token) -> bool:
    """Whether a clause with 'that' stands behind a verb: 'noted that …', 'noted with satisfaction that …'."""
    behind = verb.doc[verb.i + 1 : verb.i + 4]
    return any(t.lower_ == "that" and t.dep_ == "mark" for t in behind)


def _says_anew(verb: Token, head: Token, lexicon: Lexicon) -> bool:
    """Whether a verb of speech with a clause is joined to one of deeds: 'doubts that they need it and suggests …'."""
    above = head.head
    match = lexicon.match(verb)
    told = ("ccomp", "xcomp") if match is not None and match[0].kind == "directive" else ("ccomp",)
    speaks = match is not None and any(c.dep_ in told and c.i > verb.i for c in verb.children)
    beneath = head.dep_ == "ccomp" and above.tag_ == verb.tag_ and lexicon.match(above) is not None
    silent = lexicon.match(head) is None or is_passive(head)
    return speaks and beneath and verb.i > head.i > above.i and silent


def _asks_besides(verb: Token, head: Token, lexicon: Lexicon) -> bool:
    """'said he found it insulting and asked the auditor to look': asking somebody is a deed of its own."""
    match = lexicon.match(verb)
    asks = match is not None and match[0].kind == "directive" and verb.tag_ == head.tag_ == head.head.tag_
    whom = any(c.dep_ == "dobj" and verb.i < c.i for c in verb.children)
    what = any(c.dep_ in ("xcomp", "ccomp") and c.i > verb.i for c in verb.children)
    own = any(c.dep_ == "nsubj" and c.lower_ in ("he", "she", "they") for c in head.children)
    return asks and whom and what and own and head.dep_ == "ccomp" and head.i < verb.i


def _warns_besides(verb: Token, head: Token) -> bool:
    """'said she had serious doubts and hinted at a veto': what is rather done in speaking than told of."""
    alike = verb.tag_ == head.tag_ == head.head.tag_ == "VBD" and head.dep_ == "ccomp" and head.i < verb.i
    own = any(c.dep_ == "nsubj" and c.lower_ in ("he", "she", "they", "it") for c in head.children)
    told = any(c.dep_ in ("ccomp", "xcomp", "prep") and c.i > verb.i for c in verb.children)
    return alike and own and told and verb.lemma_.lower() in IN_SPEAKING


def is_finite(verb: Token) -> bool:
    """Whether a verb or its auxiliary has a tense of its own."""
    return verb.tag_ in ("VBD", "VBZ", "VBP") or any(
        c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBD", "VBZ", "VBP", "MD") for c in verb.children
    )


def begins_with_participle(that: Token) -> bool:
    """Whether a clause begins behind 'that' with a participle and its noun: 'told him that agreed limits would stand'.

    The parse takes the participle for the verb of a relative clause; 'the party that promised cuts would lose' has one.
    """
    doc, end = that.doc, that.sent.end
    if that.lower_ != "that" or that.i + 1 >= end or doc[that.i + 1].tag_ not in ("VBN", "VBD"):
        return False
    past = next((i for i in range(that.i + 2, end) if doc[i].pos_ not in NAMING_THINGS), end)
    return past < end and doc[past].pos_ == "AUX" and doc[past - 1].pos_ in ("NOUN", "PROPN")


def _auxiliaries(verb: Token) -> set[str]:
    return {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}


def _cannot_speak(verb: Token, head: Token, lexicon: Lexicon) -> bool:
    """Whether a verb of speech is joined to a verb whose subject is no speaker: 'the yard was old and promised …'."""
    if verb.i < head.i or lexicon.match(verb) is None:
        return False
    subject = next((c for c in head.children if c.dep_ in (*WITH_SUBJECT, "expl")), None)
    if subject is None or head.dep_ not in ("ccomp", "conj"):
        return False
    if subject.dep_ == "expl" or subject.tag_ == "EX":
        return True
    tells = subject.lemma_.lower() in lexicon.documents and subject.dep_ != "nsubjpass"
    return subject.pos_ == "NOUN" and not is_human(subject, lexicon) and not tells
