"""'he' or 'she' for the people of an article: by form of address, given name, and pronouns that fit only one."""

from __future__ import annotations

from collections import Counter

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.antecedents import given_gender

ADDRESSES = {
    **dict.fromkeys(
        ("mr", "mr.", "sir", "lord", "shri", "herr", "monsieur", "señor", "senhor", "baron"), "he"
    ),
    **dict.fromkeys(
        """ms ms. mrs mrs. miss madam dame lady smt smt. baroness countess duchess frau madame mme mme. señora senhora
        signora""".split(),
        "she",
    ),
}
OFFICE_ENDINGS = {"woman": "she", "queen": "she", "princess": "she", "king": "he", "prince": "he"}
PRONOUNS = {
    **dict.fromkeys(("he", "his", "him", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
}
# How many characters back somebody else named may be who a pronoun means.
NEAR = 400
QUOTE_MARKS = '"“”«»'


def genders_of(annotated: Annotated) -> dict[str, str]:
    """'he' or 'she' by canonical name; people of whom the article does not tell are left out."""
    found = _by_pronouns(annotated)
    for person in annotated.people:
        given = given_gender(person.name, annotated.reference)
        if given:
            found[person.name] = given
        role = person.role_text.lower()
        office = next((word for end, word in OFFICE_ENDINGS.items() if role.endswith(end)), "")
        if office:
            found[person.name] = office
        for mention in person.mentions:
            before = annotated.article.text[max(0, mention.start - 8) : mention.start].split()
            first = mention.text.split()[0].lower()
            word = ADDRESSES.get(first) or (ADDRESSES.get(before[-1].lower()) if before else None)
            if word:
                found[person.name] = word
    return found


def _by_pronouns(annotated: Annotated) -> dict[str, str]:
    """What the pronouns say in sentences that name one person and speak of him or her only."""
    votes: dict[str, Counter[str]] = {}
    for sentence in annotated.sentences:
        if any(mark in sentence.span.text for mark in QUOTE_MARKS):
            continue
        names = {m.entity for m in annotated.mentions_in(sentence.start, sentence.end, "person")}
        if len(names) != 1:
            continue
        near = {
            m.entity for m in annotated.mentions_in(max(0, sentence.start - NEAR), sentence.start, "person")
        }
        alone = near <= names
        told = [t for t in sentence.span if t.lower_ in PRONOUNS and _tells_of(annotated, sentence, t, alone)]
        words = {PRONOUNS[t.lower_] for t in told}
        others = any(
            e.label_ == "PERSON" and not _is_named(annotated, sentence, e.start_char)
            for e in sentence.span.ents
        )
        if len(words) == 1 and not others:
            votes.setdefault(names.pop(), Counter()).update(words)
    return {
        name: count.most_common(1)[0][0]
        for name, count in votes.items()
        if len(count) == 1 or count.most_common(1)[0][1] >= 3 * count.most_common()[-1][1]
    }


def _tells_of(annotated: Annotated, sentence: Sentence, pronoun: Token, alone: bool) -> bool:
    """Whether a pronoun stands for the subject of its own verb or of the one above: 'Roe said she lost her keys'.

    The subject of a clause may be somebody else where others were named just before; `alone` is True where none was.
    """
    if pronoun.dep_ in ("nsubj", "nsubjpass") and not alone:
        return False
    verb = next((a for a in pronoun.ancestors if a.pos_ in ("VERB", "AUX")), pronoun)
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c != pronoun]
    above = verb.head.children if verb.dep_ in ("ccomp", "advcl", "conj", "xcomp") else ()
    subjects = own or [c for c in above if c.dep_ in ("nsubj", "nsubjpass")]
    return any((alone and s.pos_ == "PRON") or _is_named(annotated, sentence, s.idx) for s in subjects)


def _is_named(annotated: Annotated, sentence: Sentence, start_char: int) -> bool:
    at = sentence.block.start + start_char
    return any(m.start <= at < m.end for m in annotated.mentions_in(sentence.start, sentence.end, "person"))
