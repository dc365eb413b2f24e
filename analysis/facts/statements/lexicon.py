"""The verbs and nouns of the reference data that attribute words, ready to be met in a parse."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from spacy.tokens import Doc, Token

from analysis.facts.words import EVENT_WORDS
from analysis.reference import Reference, SpeechVerb

# What a verb of a kind takes where its entry does not say; all take a quotation.
TAKES = {
    "speech": ("clause",),
    "directive": ("clause", "infinitive", "object"),
    "stance": ("object",),
    "offer": ("infinitive",),
    "denial": ("clause", "infinitive", "object"),
    "belief": ("clause", "infinitive"),
    "nominal": ("notion",),
}
# How far from its verb the rest of a phrase may stand: 'made it abundantly clear', 'paid warm tribute to'.
REACH = 5
# How many heads up the parse the verb of such a word may stand: 'was of the view'.
DEPTH = 3
# Verbs that say nothing themselves but make a noun of speech one: 'gave an assurance', 'issued a warning'.
LIGHT = frozenset(
    {
        "make",
        "give",
        "issue",
        "deliver",
        "extend",
        "lodge",
        "send",
        "renew",
        "repeat",
        "file",
        "register",
        "offer",
    }
)
# Verbs that join an adjective to its subject as 'be' does: 'seemed confident that'.
COPULAS = frozenset({"be", "seem", "appear", "sound", "become", "stay", "grow", "look", "remain", "feel"})
EVENT_NOUNS = frozenset(word for entry in EVENT_WORDS.event_nouns for word in entry.words)
# Endings of nouns for people; the words that only look like one of them are left out.
PEOPLE_ENDINGS = (
    "er",
    "or",
    "ist",
    "ian",
    "man",
    "woman",
    "men",
    "women",
    "people",
    "crat",
    "ant",
    "ee",
    "ite",
)
NO_PEOPLE = frozenset(
    """paper number order letter matter power river water tower computer server weather winter summer september october
    november december chapter charter error factor sector motor tenor terror horror vector list christian paragraph
    corner border tender gender offer answer wonder center pressure plant restaurant instrument event elephant
    committee site website suite opposite white tree fee degree agree guarantee absentee pan scan plan can
    fan""".split()
)
QUESTION_WORDS = frozenset("who whom whose what which why how when where whether if".split())
ALL_OF_THEM = frozenset("those all everyone everybody anyone".split())
QUANTIFIERS = frozenset(
    {"many", "some", "others", "several", "few", "most", "all", "both", "those", "two", "three"}
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb as it attributes: `words` are its lemma and what must stand with it, `takes` what says the content."""

    words: tuple[str, ...]
    kind: str
    takes: frozenset[str]

    @property
    def lemma(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True)
class Lexicon:
    """Frames by the first word of their verb, the longest first; nouns of speech with the verb they come from."""

    frames: dict[str, tuple[Frame, ...]]
    nouns: dict[str, SpeechVerb]
    notions: frozenset[str]
    conduct: frozenset[str]
    speakers: frozenset[str]
    bodies: frozenset[str]
    documents: frozenset[str]
    accounts: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]

    def match(self, verb: Token) -> tuple[Frame, int] | None:
        """The frame that a verb opens, and the last token of it; None where the verb attributes nothing."""
        for frame in self._frames_of(verb):
            last = _last_word(verb, frame.words[1:])
            if last is not None and not (frame.words[-1] == "it" and _is_numbered(verb.doc, last)):
                return frame, last
        return None

    def _frames_of(self, verb: Token) -> tuple[Frame, ...]:
        """By the lemma; where the lemmatiser errs ('hop' for 'hoped'), by what the ending leaves."""
        word = verb.lower_
        stems = [verb.lemma_.lower()]
        if stems[0] in COPULAS:
            stems.append("be")
        if word.endswith("ed"):
            stems += [word[:-1], word[:-2], word[:-3]]
        elif word.endswith("ing"):
            stems += [word[:-3] + "e", word[:-3], word[:-4]]
        elif word.endswith("s"):
            stems.append(word[:-1])
        return next((self.frames[stem] for stem in stems if stem in self.frames), ())

    def is_notion(self, noun: Token) -> bool:
        """Whether the noun stands for something thought or said."""
        lemma = noun.lemma_.lower()
        told = lemma in self.nouns and lemma not in self.accounts
        return lemma in self.notions or noun.lower_ in self.notions or told

    def is_event(self, noun: Token) -> bool:
        """Whether the noun stands for something that happened or was done."""
        lemma = noun.lemma_.lower()
        return lemma in EVENT_NOUNS or noun.ent_type_ == "EVENT" or (len(lemma) > 5 and lemma.endswith("ing"))


@lru_cache(maxsize=4)
def lexicon(reference: Reference) -> Lexicon:
    """The lexicon of the reference data."""
    frames: dict[str, list[Frame]] = {}
    nouns: dict[str, SpeechVerb] = {}
    phrases = []
    for verb in reference.verbs:
        for noun in verb.nouns:
            nouns.setdefault(noun, verb)
        for form in (verb.lemma, *verb.variants):
            words = tuple(form.split())
            if verb.kind == "source":
                phrases.append(words)
            elif form == verb.lemma or not verb.lemma.startswith(form):
                takes = frozenset(verb.takes or TAKES[verb.kind])
                frames.setdefault(words[0], []).append(Frame(words, verb.kind, takes))
    return Lexicon(
        {first: tuple(sorted(found, key=lambda f: -len(f.words))) for first, found in frames.items()},
        nouns,
        frozenset(reference.notions),
        frozenset(reference.conduct),
        frozenset(reference.speakers),
        frozenset(reference.bodies),
        frozenset((*reference.documents, *reference.accounts)),
        frozenset(reference.accounts),
        tuple(phrases),
    )


def is_human(noun: Token, words: Lexicon) -> bool:
    """Whether a noun stands for people or a body of people."""
    lemma = noun.lemma_.lower()
    if noun.ent_type_ in ("PERSON", "ORG", "NORP"):
        return True
    if {lemma, noun.lower_} & (words.speakers | words.bodies):
        return True
    if noun.lower_ in QUANTIFIERS and noun.pos_ in ("ADJ", "DET", "NUM", "NOUN"):
        return True
    if (
        noun.pos_ not in ("NOUN", "PROPN")
        or lemma in NO_PEOPLE
        or lemma in words.documents
        or lemma in words.notions
    ):
        return False
    return len(lemma) > 4 and lemma.endswith(PEOPLE_ENDINGS)


def _is_numbered(doc: Doc, it: int) -> bool:
    """Whether a number is given for 'it': 'put it at 40', unlike 'As Roe put it'."""
    return it + 1 < len(doc) and doc[it + 1].lower_ in ("at", "closer", "nearer", "between")


def _last_word(verb: Token, rest: tuple[str, ...]) -> int | None:
    """The index of the last of `rest`, which stand in this order soon after the verb and depend on it."""
    doc, at = verb.doc, verb.i
    for word in rest:
        window = range(at + 1, min(len(doc), verb.sent.end, verb.i + 1 + REACH))
        window = range(at + 1, next((i for i in window if _opens_clause(doc, i)), window.stop))
        found = next((i for i in window if doc[i].lower_ == word and _belongs(doc[i], verb, rest)), None)
        if found is None:
            return None
        at = found
    return at


def _opens_clause(doc: Doc, i: int) -> bool:
    """Whether a clause begins that says what was said: what stands in it is no part of the verb that tells it.

    'asked who would answer for abuses', 'told him why they wait on the bank', unlike 'asked those who lost for time'.
    """
    before = doc[i - 1]
    asks = doc[i].lower_ in QUESTION_WORDS and before.lower_ not in ALL_OF_THEM
    return doc[i].lower_ == "that" or (asks and before.pos_ in ("VERB", "PRON"))


def _belongs(word: Token, verb: Token, rest: tuple[str, ...]) -> bool:
    objects = [c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < word.i]
    if word.dep_ == "prep" and objects:
        # In 'took issue with the report' the object is part of the phrase, in 'called the bank on Monday' it is not.
        return all(c.lower_ in rest for c in objects)
    if word.pos_ == "ADP" and any(c.ent_type_ in ("DATE", "TIME") for c in word.children):
        return False
    return verb in islice(word.ancestors, DEPTH) or word.i == verb.i + 1
