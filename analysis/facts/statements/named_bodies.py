"""The body of the article that a common noun of its name means: 'the association', 'the service', 'the union'."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.statements.lexicon import lexicon
from analysis.facts.statements.naming import Speaker
from analysis.mentions import Mention

# How far back, in characters, the body may be named.
REACH = 4_000
# What bodies of a kind are called whose name has another word: the navy is a service, Nordyard a builder.
KINDS: dict[str, frozenset[str]] = {
    "armed_service": frozenset({"service", "force"}),
    "media": frozenset(
        {
            "newspaper",
            "paper",
            "daily",
            "weekly",
            "magazine",
            "broadcaster",
            "outlet",
            "station",
            "network",
            "channel",
        }
    ),
    "institute": frozenset({"think-tank", "thinktank", "tank", "institute", "centre", "center"}),
    "company": frozenset(
        """firm company builder maker manufacturer shipbuilder planemaker contractor group yard shipyard supplier
        carrier airline conglomerate giant producer developer""".split()
    ),
}
# Words before such a noun that tell no body from another: 'the think tank', 'the rights group'.
COMMON = frozenset(
    {"think", "human", "rights", "news", "wire", "trade", "labour", "labor", "watchdog", "state-owned"}
)
PRECISE = frozenset(
    """association union service guard federation confederation foundation institute council party coalition league
    society chamber fund bank court tribunal authority bureau directorate inspectorate institution network forum
    movement charity corps secretariat organisation organization board office campaign""".split()
)


def body_meant(
    annotated: Annotated, sentence: Sentence, source: Token, last: Speaker | None
) -> Speaker | None:
    """The one body named before that 'the' and a noun mean; of several whose name has the word, who spoke last.

    `last` is the body that spoke last.
    """
    return _body_of(annotated, sentence, source, last) if _is_bare(source) else None


def employer_meant(
    annotated: Annotated, sentence: Sentence, official: Token, last: Speaker | None
) -> Speaker | None:
    """The body of the article for which 'a company spokeswoman', 'an official of the ministry' speaks."""
    nouns = [c for c in official.children if c.dep_ in ("compound", "nmod", "poss")]
    nouns += [g for c in official.children if c.dep_ == "prep" for g in c.children if g.dep_ == "pobj"]
    bare = [
        noun
        for noun in nouns
        if noun.pos_ == "NOUN"
        and not any(g.i < noun.i for g in noun.subtree if g.pos_ != "DET" and g.lower_ != "the")
    ]
    found = _body_of(annotated, sentence, bare[0], last) if len(bare) == 1 == len(nouns) else None
    several = official.tag_ in ("NNS", "NNPS")
    return replace(found, plural=several) if found is not None else None


def _body_of(annotated: Annotated, sentence: Sentence, source: Token, last: Speaker | None) -> Speaker | None:
    """The body of a kind: who spoke last, the only one of the article, else the only one of the paragraph."""
    noun = source.lemma_.lower()
    bodies = PRECISE | lexicon(annotated.reference).bodies | frozenset().union(*KINDS.values())
    if noun not in bodies or source.tag_ != "NN":
        return None
    at = sentence.block.start + source.idx
    before = [m for m in annotated.mentions if m.kind == "organisation" and 0 < at - m.end <= REACH]
    named = [m for m in before if noun in {w.strip(".,()").lower() for w in f"{m.entity} {m.text}".split()}]
    kind = next((k for k, nouns in KINDS.items() if noun in nouns), "")
    fitting = named or [m for m in before if kind and m.category == kind]
    if last is not None and last.name in {m.entity for m in fitting}:
        return _speaker(annotated, sentence, [m for m in fitting if m.entity == last.name][-1])
    near = [m for m in fitting if m.start >= sentence.block.start]
    for among in (fitting, near):
        if len({m.entity for m in among}) == 1:
            return _speaker(annotated, sentence, among[-1])
    return None


def _is_bare(source: Token) -> bool:
    """Whether a noun has nothing beside it but its 'the'."""
    left = [t for t in source.lefts if not t.is_punct and t.lower_ not in COMMON]
    return (
        len(left) == 1
        and left[0].lower_ in ("the", "this")
        and not any(c.dep_ in ("prep", "relcl", "acl", "appos", "conj") for c in source.rights)
    )


def _speaker(annotated: Annotated, sentence: Sentence, mention: Mention) -> Speaker:
    where = annotated.sentence_at(mention.start)
    context = (where.start, where.end) if where is not None and where.start < sentence.start else None
    return Speaker(mention.entity, mention.country, context, body=True)
