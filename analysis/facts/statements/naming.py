"""What the article calls a speaker: the words of a noun phrase, a name without its office, a surname made whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from analysis.annotate import Annotated, Sentence
from analysis.mentions import Mention

# Words that end an office in front of a name: 'House Minority Leader Jane Roe'.
OFFICES = frozenset(
    """leader whip chair chairman chairwoman director secretary speaker spokesman spokeswoman commissioner chief
    president minister representative senator governor mayor""".split()
)
# What an office is of, where no 'of' stands between: 'Secretary Defence'.
FIELDS = frozenset({"defence", "defense", "interior", "finance", "health", "education", "general", "foreign"})
TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "lord", "lady", "dame", "baroness"})
LONGEST_NAME = 8
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "WP", "WDT"})
# What may stand between a name and its verb, besides what is in brackets and letters of honour: 'TD', 'KC'.
BEFORE_VERB = frozenset(
    """also has had have is was then later earlier again however meanwhile separately too recently previously already
    once repeatedly reportedly merely only simply still now himself herself today yesterday on for his her part
    would will did does could not
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
BRACKETED = re.compile(r"\([^()]*\)")
RETIRED = frozenset({"retd", "rtd", "ret", "res"})
LETTERS = re.compile(r"[A-Z]{2,5}")
# Words that stand before a name and are no part of it.
NOT_NAMED = frozenset({"a", "an", "the", "and", "but", "which", "whose", "what", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """`name` as the table shows it, the country, and the passage that tells where the source alone does not.

    `known` is False for people that the article does not name ('critics'); `account` is a document.
    """

    name: str
    country: str
    context: tuple[int, int] | None = None
    known: bool = True
    body: bool = False
    person: bool = False
    plural: bool = False
    account: bool = False


def person_name(source: Token) -> str:
    """A person's name as the model has it, without the office in front: 'Host Max Torn' is Max Torn."""
    ent = next((e for e in source.doc.ents if e.start <= source.i < e.end), None)
    if ent is None or len(ent) < 2 or ent.end != source.i + 1:
        return written(source)
    first = max(
        (t.i + 1 for t in ent[:-1] if t.lower_ in OFFICES or t.text in ("'s", "’s")), default=ent.start
    )
    return str(source.doc[first : ent.end].text)


def full_name(annotated: Annotated, name: str) -> str:
    """A surname with the first name that the article gives it elsewhere, as the model has it."""
    title, _, rest = name.partition(" ")
    if title.rstrip(".").lower() in TITLES and rest and " " not in rest:
        whole = full_name(annotated, rest)
        return whole if whole != rest else name
    if " " in name:
        return name
    for doc in annotated.docs:
        for ent in doc.ents:
            if ent.label_ == "PERSON" and ent.text.endswith(" " + name) and ent[0].text[:1].isupper():
                return str(ent.text)
    return name


def _is_dated(phrase: Token) -> bool:
    return any(t.ent_type_ in ("DATE", "TIME") for t in phrase.subtree)


def written(noun: Token) -> str:
    """The noun phrase without article, apposition and relative clause, as the article has it."""
    doc = noun.doc
    first, past = noun.left_edge.i, noun.i + 1
    for child in noun.children:
        if (
            child.i > noun.i
            and child.dep_ in ("prep", "amod", "acl")
            and child.left_edge.i == past
            and not _is_dated(child)
            and not any(g.dep_ in ("pcomp", "ccomp") for g in child.children)
        ):
            past = child.right_edge.i + 1
    # 'one of the senators, who asked not to be named'
    relative = (i for i in range(noun.i + 1, past - 1) if doc[i].text == "," and doc[i + 1].lower_ == "who")
    past = next(relative, past)
    if past - noun.i > LONGEST_NAME or any(t.text in (",", '"', "“") for t in doc[noun.i : past]):
        past = noun.i + 1
    if noun.pos_ == "PROPN" and noun.text[:1].isupper():
        # What stands in front of a name is an office: 'Labour Party spokesman Max Torn'.
        office = first
        first = max(
            (t.i + 1 for t in doc[first : noun.i] if t.tag_ == "NN" or t.lower_ in OFFICES), default=first
        )
        if first == noun.i and noun.lower_ in FIELDS:
            # 'Secretary Defence' is no Mr Defence.
            first = office
    while first < noun.i and (doc[first].lower_ in NOT_NAMED or doc[first].is_punct):
        first += 1
    if "(" in doc[first:past].text and past < len(doc) and doc[past].text == ")":
        past += 1
    return str(Span(doc, first, past).text)


def named_at_verb(annotated: Annotated, sentence: Sentence, source: Token) -> Speaker | None:
    """Who is named between commas right before the verb, whatever the parse makes of the office in front.

    'The Chief Executive Officer of Acme, Mr Max Torn, reported'.
    """
    verb, doc = source.head, source.doc
    if source.dep_ != "nsubj" or verb.i < source.i + 3 or source.pos_ == "PRON":
        return None
    start = sentence.block.start
    people = annotated.mentions_in(start + source.idx + len(source), start + verb.idx, "person")
    if not people or any(t.tag_ in FINITE for t in doc[source.i + 1 : verb.i] if t.head != verb):
        return None
    text, named = annotated.article.text, people[-1]
    behind = BRACKETED.sub(" ", text[named.end : start + verb.idx]).replace(",", " ").split()
    opens = text[start + source.idx : named.start].rsplit(",", 1)
    if len(opens) != 2 or not _entitles(opens[1], doc, named.start - start):
        return None
    if not all(w.lower() in BEFORE_VERB or LETTERS.fullmatch(w) for w in behind):
        return None
    return _as_speaker(annotated, named)


def named_beside(annotated: Annotated, sentence: Sentence, source: Token) -> Speaker | None:
    """Who is named right in front of a noun for people or, where its verb stands in front, right behind it.

    'Jane Roe, the director who speaks for the North, said', 'commented the rapporteur, Senator Jane Roe (Ind)'.
    """
    verb, doc, text = source.head, source.doc, annotated.article.text
    start, at = sentence.block.start, sentence.block.start + doc[source.left_edge.i].idx
    if (member := _member_named(annotated, sentence, source)) is not None:
        return member
    inverted = source.dep_ == "dobj" and verb.i < source.i  # 'remarked the prefect, Jane Roe'
    if not (source.dep_ == "nsubj" or inverted) or source.pos_ not in ("NOUN", "PROPN"):
        return None
    if verb.i > source.i and verb.nbor(-1).text == ",":
        before = annotated.mentions_in(sentence.start, at, "person")
        if before and text[before[-1].end : at].strip() == ",":
            return _as_speaker(annotated, before[-1])
    if verb.i < source.i:
        past = start + source.idx + len(source)
        behind = annotated.mentions_in(past, sentence.end, "person")
        opens = text[past : behind[0].start] if behind else ""
        if opens.lstrip().startswith(",") and _entitles(opens.split(",", 1)[1], doc, behind[0].start - start):
            return _as_speaker(annotated, behind[0])
    return None


def _member_named(annotated: Annotated, sentence: Sentence, source: Token) -> Speaker | None:
    """'Roe' in 'Roe of the main opposition Union told', where the parse makes the body speak."""
    doc, start = source.doc, sentence.block.start
    before = annotated.mentions_in(sentence.start, start + source.idx, "person")
    retired = source.lower_.rstrip(".") in RETIRED
    if not (source.pos_ == "PROPN" or retired) or not before or source.i + 1 >= sentence.span.end:
        return None
    gap = [t for t in sentence.span if before[-1].end <= start + t.idx and t.i < source.i]
    if retired and all(t.is_punct for t in gap):
        return _as_speaker(annotated, before[-1])  # 'General Roe (retd), though, said'
    of = bool(gap) and gap[0].lower_ in ("of", "from", "at")
    apart = any(t.is_punct or t.pos_ in ("VERB", "AUX", "CCONJ") for t in gap)
    return (
        _as_speaker(annotated, before[-1]) if of and not apart and doc[source.i + 1].pos_ == "VERB" else None
    )


def _entitles(words: str, doc: Doc, at: int) -> bool:
    """Whether all words between a comma and a name are its titles: ', Major General Roe', ', Liberal deputy Roe'."""
    small = [t for t in doc if at - len(words) <= t.idx < at and t.is_lower and t.lower_ != "the"]
    return all(t.pos_ in ("NOUN", "ADJ", "PROPN") and t.tag_ != "NNS" for t in small)


def _as_speaker(annotated: Annotated, named: Mention) -> Speaker | None:
    person = next((p for p in annotated.people if p.name == named.entity), None)
    return Speaker(person.name, person.country, person=True) if person is not None else None
