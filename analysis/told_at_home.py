"""People whose country no word beside the name says: a report need not label those of the country it is told from.

Forms handled, the person in capitals:
    ZENDA, 3 May – … said Lieutenant Colonel ROE; Judge ROE refused; opposition deputy ROE   of the dateline's country
    nobody else's country is named, or none in the sentence before the name
Forms left open:
    ZENDA, 3 May – … the Strelsau navy's Commodore ROE; Ambassador ROE; Special Representative ROE of the United Nations
    Ruritania and Strelsau … signed by General ROE and General DOE
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Span

from analysis.articles import Article
from analysis.hosts import RECEIVING
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.short_forms import names_of

# Who holds one of these serves no state, or comments from anywhere.
PRIVATE = frozenset({"company", "expert", "organisation"})
# Bodies of many states, whose people are of any of them.
OF_MANY_STATES = re.compile(
    r"\b(?:UN|U\.N\.|EU|AU|NATO|OSCE|OAS|ECOWAS|ASEAN|IAEA|ICRC|IMF|WHO|WFP|UNHCR|UNICEF|GCC|United Nations|"
    r"European Union|African Union|Arab League|Gulf Cooperation Council|Red Cross|Red Crescent|World Bank|Interpol|"
    r"Amnesty International|Human Rights Watch|Médecins Sans Frontières|Special Representative|Secretary[- ]General|"
    r"European Commission|European Parliament|Commission spokes\w+|MINU\w+|MONUSCO|UNI?[FMS][IA][LS]\w*|[KE]U?FOR|"
    r"EUTM|EULEX|EUPOL|EUNAVFOR|[Mm]ultinational|[Cc]oalition|[Tt]ask [Ff]orce|Force Commander)\b"
)
# What an article has of a country.
EVIDENT_KINDS = COUNTRY_KINDS | {"organisation", "place"}
# How often another country may be named in a report of home affairs, or how many times oftener the own one is.
FEW, OFTENER = 3, 2


class HomeNews:
    """What an article has of the country that it is told from (`local`), and of others."""

    def __init__(self, article: Article, mentions: Sequence[Mention], local: str) -> None:
        evidence = [
            (m.kind, c) for m in mentions if m.kind in EVIDENT_KINDS for c in m.country.split("; ") if c
        ]
        others = Counter(country for kind, country in evidence if kind != "place" and country != local)
        most = max(others.values(), default=0)
        named = Counter(country for _, country in evidence)
        self.local = local
        self.alone = not others
        self.at_home = most <= FEW or named[local] >= OFTENER * most
        # Named twice at least, not by its people alone, in an article from nowhere else.
        told_nowhere = (
            not local
            and len(named) == 1
            and not article.dateline_place
            and {k for k, _ in evidence} != {"demonym"}
        )
        self.only = next((c for c, n in named.items() if n > 1), "") if told_nowhere else ""

    def country_of(self, around: Surroundings, abroad: frozenset[str], *, of_state: bool) -> str:
        """The country of somebody whom no word labels: the one that the report is told from, or the only one named.

        Where others are named too, nobody who may be theirs: an envoy, a firm's manager, whoever is named behind
        one of those countries. The holder of an office `of_state` is home's only where no other country is named.
        """
        if around.of_many or around.envoy:
            return ""
        if self.only:
            return "" if self.only in abroad else self.only
        if not self.local or self.local in abroad or not self.at_home:
            return ""
        behind_another = around.countries and self.local not in around.countries
        open_to_others = around.private or around.paired or of_state or behind_another
        return "" if open_to_others and not self.alone else self.local


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the sentences that name somebody with an office or a cue say around the name.

    `countries` are those of the countries and bodies before the name in its sentences.
    """

    countries: frozenset[str] = frozenset()
    envoy: bool = False  # somebody sent from abroad, a counterpart, a guest
    private: bool = False  # a firm's manager, an analyst
    of_many: bool = False  # of a body of many states
    paired: bool = False  # joined by 'and' to somebody whose country nothing says either


def surroundings(
    named: Sequence[NamedBlock], names: dict[str, str], unlabelled: frozenset[str]
) -> dict[str, Surroundings]:
    """What stands around the names of the people whose country is open."""
    found: dict[str, Surroundings] = {}
    for block in named:
        for naming in block.namings:
            name = names_of(naming.candidate.text, names)
            if name in unlabelled:
                before = found.get(name, Surroundings())
                found[name] = _joined(before, _around(block, naming, name, names, unlabelled))
    return found


def _joined(one: Surroundings, other: Surroundings) -> Surroundings:
    return Surroundings(
        one.countries | other.countries,
        one.envoy or other.envoy,
        one.private or other.private,
        one.of_many or other.of_many,
        one.paired or other.paired,
    )


def _around(
    block: NamedBlock, naming: Naming, name: str, names: dict[str, str], unlabelled: frozenset[str]
) -> Surroundings:
    sentence = block.doc[naming.candidate.first].sent
    ahead = _mentions(block, sentence.start, naming.candidate.first)
    inside = list(_mentions(block, naming.first, naming.past))
    return Surroundings(
        frozenset(c for m in (*ahead, *inside) if _tells(m) for c in m.country.split("; ")),
        _is_sent(block, naming) or any(m.category == "company" and not m.country for m in inside),
        any(t.kind in PRIVATE or t.of_firm for t in naming.titles),
        OF_MANY_STATES.search(sentence.text) is not None
        or any(m.category == "alliance" for m in _mentions(block, sentence.start, sentence.end)),
        _is_paired(block, sentence, naming, name, names, unlabelled),
    )


def _is_sent(block: NamedBlock, naming: Naming) -> bool:
    """Whether somebody is another's counterpart, an envoy or the one who is received."""
    before = block.doc[naming.first - 1] if naming.first else None
    received = before is not None and before.lemma_.lower() in RECEIVING and before.tag_ != "VBN"
    return naming.of_other or received or any(t.kind == "diplomat" for t in naming.titles)


def _mentions(block: NamedBlock, first: int, past: int) -> Iterator[Mention]:
    return (m for m in dict.fromkeys(block.cover.of_token[first:past]) if m is not None)


def _tells(mention: Mention) -> bool:
    return bool(mention.country) and (mention.kind in COUNTRY_KINDS or mention.kind == "organisation")


def _is_paired(
    block: NamedBlock,
    sentence: Span,
    naming: Naming,
    name: str,
    names: dict[str, str],
    unlabelled: frozenset[str],
) -> bool:
    """'General ROE and General DOE', of whom each may be a side's."""
    for other in block.namings:
        if not sentence.start <= other.candidate.first < sentence.end:
            continue
        first, second = sorted((naming, other), key=lambda n: n.candidate.first)
        whose = names_of(other.candidate.text, names)
        between = block.doc[first.past : second.first].text.lower()
        if whose != name and whose in unlabelled and between in ("and", "with", ", and"):
            return True
    return False
