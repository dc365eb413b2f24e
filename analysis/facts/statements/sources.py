"""Whose words a verb tells: the noun phrase of the sentence that is its speaker."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.facts.statements.lexicon import Lexicon, is_human

QUOTING = frozenset({"quote", "cite", "report", "paraphrase", "record", "hear", "describe"})
NOBODY = frozenset({"nobody", "none", "noone", "i", "we", "you", "there", "what", "this", "these"})
WITH_SUBJECT = ("nsubj", "nsubjpass")
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
    return bare and not _is_past(verb) and verb.dep_ in ("acl", "advcl", "relcl")


def _is_past(verb: Token) -> bool:
    """'Its member, Jane Roe, announced that …' where the parse makes a participle of the verb."""
    clauses = (c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i)
    told = any(g.dep_ == "mark" and g.lower_ == "that" for c in clauses for g in c.children)
    apart = verb.tag_ == "VBD" or (verb.i > 0 and verb.nbor(-1).text == ",") or _is_verbless(verb)
    return verb.dep_ == "acl" and told and apart and verb.lemma_.lower() not in TOLD


def _is_verbless(participle: Token) -> bool:
    """Whether the parse finds no other verb for the sentence: 'A report from the Ledger alleged on Monday that …'."""
    root = participle.sent.root
    return root == participle.head and root.pos_ in ("NOUN", "PROPN")


def source_of(verb: Token, lexicon: Lexicon) -> Token | None:
    """The head of the noun phrase that names who said it, None where the sentence has none."""
    source = inverted_source(verb, lexicon) or fronted_source(verb) or _source(verb, lexicon, 0)
    if source is None or source.lower_ in NOBODY:
        return None
    if (
        any(c.dep_ == "det" and c.lower_ in ("no", "neither") for c in source.children)
        and source.lower_ != "side"
    ):
        return None
    return source


def inverted_source(verb: Token, lexicon: Lexicon) -> Token | None:
    """Who speaks in 'The plan, said one aide, is to win': a noun behind the verb, a comma on both sides."""
    doc = verb.doc
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.i < verb.sent.start + 2 or doc[verb.i - 1].text != ",":
        return None
    chunk = next((c for c in doc[verb.i + 1 : verb.sent.end].noun_chunks if c.start == verb.i + 1), None)
    if chunk is None:
        return None
    if verb.lower_ in ("read", "reads") and chunk.root.lemma_.lower() in lexicon.accounts:
        # 'The two sides met, read a statement from the ministry.'
        return chunk.root
    if any(t.text == "," for t in doc[verb.sent.start : verb.i - 1]) or end_of_inversion(verb) is None:
        return None
    return chunk.root if chunk.root.pos_ == "PROPN" or is_human(chunk.root, lexicon) else None


def fronted_source(verb: Token) -> Token | None:
    """Who speaks in 'As the press service of the fleet reported on Monday, …' where the parse loses the clause."""
    doc, start = verb.doc, verb.sent.start
    opens = doc[start].lower_ == "as" and doc[start].dep_ == "prep" and verb.tag_ in ("VBD", "VBN")
    if not opens or any(t.pos_ in ("VERB", "AUX") or t.text == "," for t in doc[start : verb.i]):
        return None
    return next((c.root for c in doc[start + 1 : verb.i].noun_chunks), None)


def end_of_inversion(verb: Token) -> int | None:
    """The comma behind 'said one aide' from which the sentence goes on with its own verb."""
    doc = verb.doc
    commas = (t.i for t in doc[verb.i + 2 : verb.sent.end - 1] if t.text == ",")
    return next((i for i in commas if doc[i + 1].tag_ in ("VBD", "VBZ", "VBP", "MD", "TO")), None)


def _source(verb: Token, lexicon: Lexicon, depth: int) -> Token | None:
    if depth > 6:
        return None
    if is_passive(verb):
        return _agent(verb)
    own = [c for c in verb.children if c.dep_ == "nsubj" and c.tag_ != "EX"]
    if own:
        # A second subject behind the verb is that of its clause: 'said Mr Roe would …'.
        subject = _antecedent(next((c for c in reversed(own) if c.i < verb.i), own[0]), verb, lexicon)
        return _name_in(subject, verb) if subject is not None else None
    reporting = reporting_verb(verb, lexicon)
    if reporting is not None:
        return _source(reporting, lexicon, depth + 1)
    if verb.dep_ == "pcomp" and verb.head.lower_ == "as" and verb.head.head.lemma_.lower() in QUOTING:
        return _quoted_person(verb.head.head)
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and not _after_comma(verb):
        return _issuer(verb.head, lexicon, depth) or verb.head
    if _is_past(verb):
        return verb.head
    governor = _governor(verb)
    if governor is not None and verb.tag_ == "VBG" and _after_comma(verb):
        governor = _speaking(governor, lexicon)
    if governor is not None:
        return _subject(governor, lexicon, depth + 1)
    return _noun_before(verb)


def _name_in(subject: Token, verb: Token) -> Token:
    """The name before the verb, where the parse makes the body the subject: 'Union of X spokesman Y said'."""
    name = verb.nbor(-1) if verb.i > verb.sent.start else subject
    office = any(c.dep_ == "compound" and c.tag_ == "NN" for c in name.children)
    held = name.dep_ == "pobj" and name.pos_ == "PROPN" and office and subject.is_ancestor(name)
    return name if held else subject


def _issuer(noun: Token, lexicon: Lexicon, depth: int) -> Token | None:
    """Who 'issued a statement saying that …': the subject that goes with the document."""
    if noun.lemma_.lower() not in lexicon.documents or noun.dep_ != "dobj" or noun.head.pos_ != "VERB":
        return None
    return _source(noun.head, lexicon, depth + 1)


def _speaking(verb: Token, lexicon: Lexicon) -> Token:
    """The verb whose subject goes on in '…, adding that …', out of the clause that the parse hangs it on."""
    while verb.dep_ == "ccomp" and verb.head.pos_ == "VERB" and verb.head.i < verb.i:
        match = lexicon.match(verb.head)
        if match is None or "finding" in match[0].takes:
            break
        verb = verb.head
    return verb


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
        past = verb.tag_ == "VBD" or "did" in _auxiliaries(verb)
        unlike = head.tag_ == "VB" or _is_present(head)
        tag = "VBD" if past and (unlike or _cannot_speak(verb, head, lexicon)) else ""
        tag = tag or (str(verb.tag_) if _says_anew(verb, head, lexicon) else "")
    above = next((a for a in head.ancestors if a.tag_ == tag and a.dep_ not in ("relcl", "aux")), None)
    return above if above is not None and above.i < head.i else None


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


def _says_anew(verb: Token, head: Token, lexicon: Lexicon) -> bool:
    """Whether a verb of speech with a clause is joined to one of deeds: 'doubts that they need it and suggests …'."""
    above = head.head
    match = lexicon.match(verb)
    told = ("ccomp", "xcomp") if match is not None and match[0].kind == "directive" else ("ccomp",)
    speaks = match is not None and any(c.dep_ in told and c.i > verb.i for c in verb.children)
    beneath = head.dep_ == "ccomp" and above.tag_ == verb.tag_ and lexicon.match(above) is not None
    silent = lexicon.match(head) is None or is_passive(head)
    return speaks and beneath and verb.i > head.i > above.i and silent


def is_finite(verb: Token) -> bool:
    """Whether a verb or its auxiliary has a tense of its own."""
    return verb.tag_ in ("VBD", "VBZ", "VBP") or any(
        c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBD", "VBZ", "VBP", "MD") for c in verb.children
    )


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


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ in ("agent", "prep") and child.lower_ == "by":
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def _antecedent(subject: Token, verb: Token, lexicon: Lexicon) -> Token | None:
    if subject.tag_ not in ("WP", "WDT"):
        return subject
    while verb.dep_ == "conj":
        verb = verb.head
    if verb.dep_ != "relcl":
        return None
    noun = verb.head
    if (
        subject.lower_ == "who"
        and noun.pos_ == "NOUN"
        and noun.dep_ == "pobj"
        and not is_human(noun, lexicon)
    ):
        # 'the author of a column who said': a column is no 'who'.
        return noun.head.head
    return noun


def _quoted_person(verb: Token) -> Token | None:
    wanted = "nsubjpass" if is_passive(verb) else "dobj"
    return next((c for c in verb.children if c.dep_ == wanted), None)


def _after_comma(verb: Token) -> bool:
    return verb.i > 0 and any(t.text in (",", "—", "–") for t in verb.doc[max(0, verb.i - 2) : verb.i])


def _governor(verb: Token) -> Token | None:
    """The verb whose subject a verb without one shares."""
    if verb.dep_ not in ("conj", "advcl", "acl", "pcomp", "xcomp", "prep", "dep") or verb.head == verb:
        return None
    above = verb.head
    for _ in range(8):
        if above.pos_ in ("VERB", "AUX"):
            return above
        if above.head == above:
            return None
        above = above.head
    return None


def _subject(verb: Token, lexicon: Lexicon, depth: int) -> Token | None:
    """The subject of a governing verb; that of a passive too ('was arrested and said')."""
    own = [c for c in verb.children if c.dep_ in WITH_SUBJECT and c.tag_ != "EX"]
    if own:
        return _antecedent(own[-1], verb, lexicon)
    governor = reporting_verb(verb, lexicon) or _governor(verb)
    if governor is not None:
        return _subject(governor, lexicon, depth + 1) if depth < 6 else None
    return _noun_before(verb)


def _noun_before(verb: Token) -> Token | None:
    """The noun before a finite verb to which the parse gives no subject: 'To Mr Roe, Ms Doe (Labour) wrote'."""
    if not is_finite(verb) or verb.dep_ not in ("ROOT", "ccomp", "parataxis"):
        return None
    i = _past_insertions(verb)
    if i < verb.sent.start:
        return None
    noun = verb.doc[i]
    if noun.pos_ not in ("NOUN", "PROPN", "PRON") or noun.ent_type_ in ("DATE", "TIME"):
        return None
    while (
        noun.dep_ == "conj"
        and noun.head.pos_ in ("NOUN", "PROPN")
        and verb.doc[noun.left_edge.i - 1].lower_ == "and"
    ):
        noun = noun.head
    return noun


def _past_insertions(verb: Token) -> int:
    """The index of the noun that a verb follows, past adverbs, brackets and ', the senator from Utah,'."""
    doc, first, i = verb.doc, verb.sent.start, verb.i - 1
    while i > first and (doc[i].pos_ in ("ADV", "AUX") or doc[i].text in (")", ",")):
        opening = i
        if doc[i].text == ")":
            opening = next((j for j in range(i, first, -1) if doc[j].text == "("), first)
        elif doc[i].text == ",":
            opening = _apposition_before(doc, first, i)
        i = opening - 1
    return i


def _apposition_before(doc: Doc, first: int, comma: int) -> int:
    """The comma from which an apposition or a relative clause runs to a comma, else that comma itself."""
    opening = next((j for j in range(comma - 1, first, -1) if doc[j].text == ","), comma)
    if (
        opening == comma
        or doc[opening - 1].pos_ not in ("PROPN", "NOUN")
        or doc[opening - 1].ent_type_ == "DATE"
    ):
        return comma
    told = any(t.tag_ in ("WP", "WP$", "WDT") for t in doc[opening + 1 : opening + 5])
    held = doc[opening + 1].pos_ in ("DET", "NOUN", "NUM") and not any(map(is_finite, doc[opening:comma]))
    return opening if told or held else comma
