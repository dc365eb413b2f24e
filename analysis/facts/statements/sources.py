"""Whose words a verb tells: the noun phrase of the sentence that is its speaker."""

from __future__ import annotations

import itertools

from spacy.tokens import Token

from analysis.beside import text_beside
from analysis.facts.statements.inversions import fronted_source, inverted_source
from analysis.facts.statements.lexicon import Lexicon, is_human
from analysis.facts.statements.nouns_before import dated_source, noun_before
from analysis.facts.statements.spans import SPEAKING_TO
from analysis.facts.statements.verb_forms import (
    WITH_SUBJECT,
    begins_with_participle,
    is_finite,
    is_passive,
    is_past,
    reporting_verb,
)

# The longest short form of a rank, its stop aside: 'Cmdr', 'Supt'.
LONGEST_RANK = 5
# What one does with words of one's own, and documents that are mostly made by others.
POSTING = frozenset(
    {"post", "write", "delete", "tweet", "pen", "issue", "publish", "release", "send", "deliver", "give"}
)
OTHERS = frozenset(
    {"report", "study", "poll", "survey", "video", "book", "law", "rule", "story", "analysis", "record"}
)
SHOWING = frozenset(
    {"suggest", "show", "indicate", "find", "reveal", "estimate", "detail", "allege", "imply"}
)
QUOTING = frozenset({"quote", "cite", "report", "paraphrase", "record", "hear", "describe"})
NOBODY = frozenset({"nobody", "none", "noone", "i", "we", "you", "there", "what", "this", "these"})


def source_of(verb: Token, lexicon: Lexicon) -> Token | None:
    """The head of the noun phrase that names who said it, None where the sentence has none."""
    source = (
        inverted_source(verb, lexicon)
        or fronted_source(verb)
        or dated_source(verb, lexicon)
        or _goes_on_from(verb, lexicon)
        or _source(verb, lexicon, 0)
        or _opening_name(verb, None)
    )
    if source is None or source.lower_ in NOBODY:
        return None
    source = behind_rank(_opening_name(verb, source) or source)
    if (
        any(c.dep_ == "det" and c.lower_ in ("no", "neither") for c in source.children)
        and source.lower_ != "side"
    ):
        return None
    first = source.left_edge
    if first.lower_ == "not" and first.nbor(1).lower_ in ("one", "a", "all", "every", "everyone"):
        return None
    return source


def _opening_name(verb: Token, source: Token | None) -> Token | None:
    """'Roe' in 'Roe, fourth in the survey, has promised to …', where the parse takes a word between the commas."""
    doc, first = verb.doc, verb.sent.start
    name = list(itertools.takewhile(lambda t: t.pos_ == "PROPN", doc[first : verb.i]))
    i = verb.i - 1
    while i > first and (doc[i].pos_ in ("AUX", "ADV", "PART") and doc[i].text != ","):
        i -= 1
    comma = first + len(name)
    if not name or not any(t.ent_type_ == "PERSON" for t in name) or i <= comma + 1 or not is_finite(verb):
        return None
    parted = doc[comma].text == "," and doc[i].text == ","
    inside = source is None or comma < source.i < i
    anew = any(t.text == "," and t.nbor(1).lower_ in ("and", "but") for t in doc[comma + 1 : i])
    return name[-1] if parted and inside and not anew else None


def _goes_on_from(verb: Token, lexicon: Lexicon) -> Token | None:
    """Who speaks in 'Six have been handed over, he noted, proposing that …': the subject of the clause before."""
    if verb.tag_ != "VBG" or verb.i < verb.sent.start + 3 or text_beside(verb, -1) != ",":
        return None
    before = verb.nbor(-2)
    subject = next((c for c in before.children if c.dep_ == "nsubj" and c.i < before.i), None)
    told = before.tag_ in ("VBD", "VBZ") and lexicon.match(before) is not None
    apart = subject is not None and verb.doc[subject.left_edge.i - 1].text == ","
    return subject if told and apart else None


def behind_rank(source: Token) -> Token:
    """The name behind a rank whose stop the parse takes for the end of the phrase: 'Brig. Jane Roe' is no Brig.

    The rank may stand behind an office: 'a navy spokeswoman, Cmdr. Jane Roe'.
    """
    if source.pos_ == "NOUN" and source.i + 2 < len(source.doc) and source.nbor(1).text == ",":
        name = behind_rank(source.nbor(2))
        return name if name != source.nbor(2) else source
    doc, i = source.doc, source.i
    shortened = source.text[:1].isupper() and not source.whitespace_ and len(source.text) <= LONGEST_RANK
    if not shortened or i + 2 >= len(doc) or doc[i + 1].text != "." or not doc[i + 1].whitespace_:
        return source
    names = list(itertools.takewhile(lambda t: t.pos_ == "PROPN" or t.text == ".", doc[i + 2 : i + 8]))
    named = [t for t in names if t.pos_ == "PROPN" and t.text[:1].isupper()]
    return named[-1] if named else source


def _source(verb: Token, lexicon: Lexicon, depth: int) -> Token | None:
    if depth > 6:
        return None
    if is_passive(verb):
        return _agent(verb)
    own = [c for c in verb.children if c.dep_ == "nsubj" and c.tag_ != "EX"]
    if own:
        if (noun := _before_participle(verb, own[0])) is not None:
            return noun
        # A second subject behind the verb is that of its clause: 'said Mr Roe would …'.
        subject = _antecedent(next((c for c in reversed(own) if c.i < verb.i), own[0]), verb, lexicon)
        return _name_in(subject, verb) if subject is not None else None
    reporting = reporting_verb(verb, lexicon)
    if reporting is not None:
        return _source(reporting, lexicon, depth + 1)
    if verb.dep_ == "pcomp" and verb.head.lower_ == "as" and verb.head.head.lemma_.lower() in QUOTING:
        return _quoted_person(verb.head.head)
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and not _after_comma(verb):
        if verb.lemma_.lower() in SHOWING and verb.head.lemma_.lower() in lexicon.accounts:
            # 'provided an analysis suggesting that': the analysis suggests it, whoever provides it.
            return verb.head
        return _issuer(verb.head, lexicon, depth) or verb.head
    if is_past(verb):
        return _member_of(verb.head, lexicon) or verb.head
    if verb.tag_ == "VB" and verb.dep_ == "relcl" and verb.head.dep_ == "attr":
        # 'Roe was the first member to call for a vote'
        return _subject(verb.head.head, lexicon, depth + 1)
    governor = _governor(verb)
    if governor is not None and verb.tag_ == "VBG" and _after_comma(verb):
        governor = _speaking(governor, lexicon)
    if governor is not None:
        return _subject(governor, lexicon, depth + 1)
    return noun_before(verb)


def _member_of(body: Token, lexicon: Lexicon) -> Token | None:
    """'Roe' in 'Roe of the Labour Party told a radio programme', where the parse makes a participle of the verb."""
    whole = body.head.head if body.dep_ == "pobj" and body.head.lower_ in ("of", "from", "at") else None
    if whole is None or not _is_no_who(body, lexicon) or body.pos_ != "PROPN":
        return None
    return (
        whole if whole.ent_type_ == "PERSON" or (whole.pos_ == "NOUN" and is_human(whole, lexicon)) else None
    )


def _before_participle(verb: Token, subject: Token) -> Token | None:
    """'email' in 'An email accompanying it warns that …', where the parse makes 'it' the subject."""
    above = verb.head
    torn = verb.dep_ == "ccomp" and above.tag_ == "VBG" and subject.lower_ in ("it", "them", "him")
    if not torn or subject.i != above.i + 1 or any(c.dep_ == "aux" for c in above.children):
        return None
    return next((c for c in above.children if c.dep_ == "nsubj" and c.i == above.i - 1), None)


def _name_in(subject: Token, verb: Token) -> Token:
    """The name before the verb, where the parse makes the body the subject: 'Union of X spokesman Y said'."""
    name = verb.nbor(-1) if verb.i > verb.sent.start else subject
    office = any(c.dep_ == "compound" and c.tag_ == "NN" for c in name.children)
    held = name.dep_ == "pobj" and name.pos_ == "PROPN" and office and subject.is_ancestor(name)
    return name if held else subject


def _issuer(noun: Token, lexicon: Lexicon, depth: int) -> Token | None:
    """Who 'issued a statement saying that …': the subject that goes with the document.

    The participle may hang on whom it was sent to: 'sent a letter to members calling for a vote'.
    """
    if noun.dep_ == "pobj" and noun.head.lower_ == "to" and noun.head.head.pos_ == "VERB":
        sent = (c for c in noun.head.head.children if c.dep_ == "dobj" and c.i < noun.i)
        noun = next((c for c in sent if c.lemma_.lower() in lexicon.documents), noun)
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
    if subject.lower_ in ("that", "which") and noun.ent_type_ == "PERSON":
        # 'accused Mr Torn of tampering with a vote that sought a ban': no person is a 'that'.
        return None
    posted = noun.dep_ == "dobj" and noun.lemma_.lower() in lexicon.documents - OTHERS
    if subject.lower_ in ("that", "which") and posted and noun.head.lemma_.lower() in POSTING:
        # 'deleted a tweet that compared it to poison'
        return next(
            (c for c in noun.head.children if c.dep_ == "nsubj" and c.tag_ not in ("WP", "WDT")), noun
        )
    if noun.head.lemma_.lower() in SPEAKING_TO and begins_with_participle(subject):
        return None
    beside = subject.nbor(-1) if subject.i > noun.i + 1 else noun
    if (
        subject.lower_ == "who"
        and beside.tag_ == "NNS"
        and is_human(beside, lexicon) > is_human(noun, lexicon)
    ):
        # 'the objections of regulators who said': objections are no 'who'.
        return beside
    if subject.lower_ == "who" and noun.dep_ == "pobj" and _is_no_who(noun, lexicon):
        # 'the author of a column who said': a column is no 'who', nor is a party: 'Roe, a member of the Union, who'.
        whole = noun.head.head
        return whole.head if whole.dep_ == "appos" and whole.head.pos_ == "PROPN" else whole
    return noun


def _is_no_who(noun: Token, lexicon: Lexicon) -> bool:
    """Whether no person is meant: a thing, or a body or place by its name."""
    if noun.pos_ == "NOUN":
        return not is_human(noun, lexicon)
    return noun.ent_type_ in ("ORG", "GPE", "FAC", "LAW", "LOC") or noun.lower_ in lexicon.bodies


def _quoted_person(verb: Token) -> Token | None:
    wanted = "nsubjpass" if is_passive(verb) else "dobj"
    return next((c for c in verb.children if c.dep_ == wanted), None)


def _after_comma(verb: Token) -> bool:
    return verb.i > 0 and any(t.text in (",", "—", "–") for t in verb.doc[max(0, verb.i - 2) : verb.i])


def _governor(verb: Token) -> Token | None:
    """The verb whose subject a verb without one shares."""
    if verb.dep_ not in ("conj", "advcl", "acl", "pcomp", "xcomp", "prep", "dep") or verb.head == verb:
        return None
    if (other := _contrasted(verb)) is not None:
        return other
    above = verb.head
    for _ in range(8):
        if above.pos_ in ("VERB", "AUX"):
            return above
        if above.head == above:
            return None
        above = above.head
    return None


def _contrasted(verb: Token) -> Token | None:
    """'said' in 'Roe told us she would sign, while Torn said he leaned yes but wanted more', for 'wanted'."""
    head = verb.head
    if verb.dep_ != "conj" or verb.doc[verb.i - 2].text == ",":
        return None
    between = (t for t in reversed(verb.doc[head.i + 1 : verb.i]) if t.dep_ == "advcl" and is_finite(t))
    return next((t for t in between if any(c.lower_ in ("while", "whereas") for c in t.children)), None)


def _subject(verb: Token, lexicon: Lexicon, depth: int) -> Token | None:
    """The subject of a governing verb; that of a passive too ('was arrested and said')."""
    own = [c for c in verb.children if c.dep_ in WITH_SUBJECT and c.tag_ != "EX"]
    if own:
        # Of 'Roe of Comunidad Ciudadana is not persuaded and has asked' the parse makes two subjects.
        torn = len(own) > 1 and own[-1].pos_ == "PROPN" and own[-1].nbor(-1).dep_ == "pobj"
        subject = _antecedent(own[-2] if torn else own[-1], verb, lexicon)
        return _name_in(subject, verb) if subject is not None else None
    governor = reporting_verb(verb, lexicon) or _governor(verb)
    if governor is not None:
        return _subject(governor, lexicon, depth + 1) if depth < 6 else None
    return noun_before(verb)
