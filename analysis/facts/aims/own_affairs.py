"""What is one country's own affair, and what others only suppose: neither is an area of cooperation."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.naming import named_in_span
from analysis.facts.clauses import lemma, subjects, upward

LONGEST_OBJECT = 9  # words
# To whom a country's own firms and leaders promise and offer.
PUBLIC = frozenset(
    """voter citizen fisherman farmer resident customer consumer taxpayer veteran worker family public schoolchild
    visitor tourist pupil parliament lawmaker shareholder investor people airline""".split()
)
# What is done with one's own.
DEFENDING = frozenset("defend fight protect guard repel deter respond retaliate resist secure".split())
# Who debates at home.
AT_HOME = frozenset(
    """parliament cabinet lawmaker legislator senator congress senate assembly parliamentarian deputy court judge
    opposition union voter candidate""".split()
)
# What one needs, nobody else may be asked for.
NEEDING = frozenset("want need require seek".split())
SERVICES = frozenset("navy army force military police guard corps service command".split())
SUPPOSING = frozenset(
    "analyst observer commentator expert pundit watcher critic columnist historian rumour rumor".split()
)
POSSIBLE = frozenset({"could", "might", "may"})


def is_for_itself(word: Token, where: tuple[int, str]) -> bool:
    """Whether no other country has part in a wish or an offer.

    'hopes to upgrade its own workshops', 'offered engine repair to fishermen', 'is ready to defend its airspace'.
    """
    behind = list(word.doc[where[0] : where[0] + LONGEST_OBJECT])
    if any(t.lower_ == "to" and any(lemma(c) in PUBLIC for c in t.children) for t in behind):
        return True
    has = [t for t in behind[:4] if t.tag_ == "PRP$"]
    is_own = any(word.doc[t.i + 1 : t.i + 2].text.lower() == "own" for t in has) or any(
        lemma(t) in DEFENDING for t in behind[:2]
    )
    return where[1] == "to" and ((bool(has) and is_own) or any(lemma(t) == "fight" for t in behind[1:2]))


def is_alone(annotated: Annotated, sentence: Sentence, verb: Token, country: str) -> bool:
    """Whether an armed service wants something and no other country is spoken of: 'The Kenyan navy wants boots'."""
    if lemma(verb) not in NEEDING or not any(lemma(s) in SERVICES for s in subjects(verb)):
        return False
    index = annotated.sentences.index(sentence)
    near = [s for s in annotated.sentences[max(0, index - 1) : index + 1] if s.block == sentence.block]
    named = {
        m.country
        for s in near
        for m in annotated.mentions_in(s.start, s.end)
        if m.country and m.kind != "platform"
    }
    return not named - {country}


def is_at_home(annotated: Annotated, sentence: Sentence, verb: Token) -> bool:
    """Whether those who discuss something are of one country: 'Kenya's parliament discussed'."""
    heads = subjects(verb)
    if not heads or lemma(heads[0]) not in AT_HOME:
        return False
    return len(named_in_span(annotated, sentence, sentence.span.start, sentence.span.end)) < 2


def is_supposed(verb: Token) -> bool:
    """Whether a verb tells what somebody might do: 'could seek', 'analysts expect Kenya to ask for'."""
    if any(c.dep_ == "aux" and c.lower_ in POSSIBLE for c in verb.children):
        return True
    above = [w for w in (*upward(verb), *upward(verb.head)) if w != verb]
    return any(lemma(s) in SUPPOSING for w in above for s in subjects(w))
