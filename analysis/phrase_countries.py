"""Countries in the noun phrase before a name, whatever the post in it is called.

Forms handled, what tells the country in capitals:
    PORTUGAL's cooperation officer, Colonel X; NIGER's procurement chief, X; the RURITANIAN programme manager, X
    the RURITANIAN Coast Guard's Commodore X; Colonel X, of a body that is listed as RURITANIAN before the name
    the man who heads the RURITANIAN navy, Admiral X
"""

from __future__ import annotations

from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming

OWNERS = frozenset({"'s", "’s", "'", "’"})
# What a post is called by its last word, of whatever field.
POSTS = frozenset(
    """adjutant administrator admiral advisor adviser aide airman ambassador analyst archbishop armourer artilleryman
    assistant astronaut attaché attache attorney auditor aviator bishop boss brigadier bureaucrat candidate captain
    chair chairman chairperson chairwoman chaplain chief clerk coach colonel commandant commander commando commissioner
    commodore comptroller conscript constable consul contractor controller coordinator co-ordinator co-chair corporal
    cosmonaut councillor counsel counsellor counselor customs czar dean delegate deputy detective developer diplomat
    director diver doctor drillmaster emissary engineer envoy escort examiner executive expert firefighter general
    governor guardsman gunner hand head host infantryman inspector instructor interpreter investigator judge justice
    lawmaker lawyer lead leader legislator liaison lieutenant linguist logistician magistrate major man manager
    marine mariner marshal master mayor mechanic mediator medic member midshipman minister monitor navigator negotiator
    nominee number-two nurse observer officer official ombudsman operator organiser organizer overseer paratrooper
    parliamentarian peacekeeper petty-officer pilot planner point-man policeman policewoman politician premier president
    principal private professor prosecutor provost quartermaster rapporteur rector registrar representative ranger
    researcher sailor sapper scientist secretary senator sergeant serviceman servicewoman sheriff shipwright signaller
    signatory skipper soldier speaker specialist spokesman spokesperson spokeswoman statesman strategist submariner
    superintendent supervisor surgeon surveyor technician trainer treasurer trooper tsar undersecretary veteran
    vice-president vicar warden whip woman worker""".split()
)
# Beside these the adjective tells of somebody or something else.
OTHERS = frozenset(
    """counterpart colleague successor predecessor ally enemy rival opponent partner neighbour neighbor wife husband
    son daughter brother sister father mother widow friend guest host visit war attack invasion""".split()
)
AGAINST = frozenset({"pro", "anti", "non", "ex"})
HEADING = frozenset(
    "heads leads commands runs chairs directs headed led commanded ran chaired directed".split()
)
# Countries by letters stand before a noun as adjectives do: 'US Energy Secretary'.
INITIALS = frozenset({"US", "U.S.", "UK", "U.K.", "UAE", "DRC", "PNG", "DPRK", "PRC"})
# Ahead of a phrase that begins a clause or names who acts.
AHEAD = frozenset("and but while by said says added that from with including are were is was".split())
INSIDE = frozenset({"NOUN", "ADJ", "PROPN", "NUM"})
LONGEST = 8


def country_in_phrase(block: NamedBlock, naming: Naming) -> str:
    """The country of the phrase right before a naming, '' where it has none or tells of another."""
    doc = block.doc
    start = doc[naming.first].sent.start if naming.first < len(doc) else 0
    i = naming.first - 1
    if i < start:
        return ""
    apposed = doc[i].text == "," and i > start
    if apposed:
        i -= 1
        headed = _headed(block, start, i)
        if headed:
            return headed
    post = doc[i].lower_ in POSTS
    field = (
        not apposed and bool(naming.titles) and doc[i].pos_ in INSIDE and doc[i].is_title and doc[i].is_alpha
    )
    if not post and not field and (apposed or doc[i].text not in OWNERS):
        return ""
    country, opens = _owner(block, max(start, i - LONGEST), i)
    return country if country and (not apposed or _opens_clause(block, start, opens)) else ""


def _opens_clause(block: NamedBlock, start: int, i: int) -> bool:
    """Whether a phrase opens its clause: 'After meeting the Ruritanian envoy, General X' tells nothing of X."""
    before = i - 1 - (i > start and block.doc[i - 1].lower_ in ("the", "a", "an"))
    return before < start or block.doc[before].is_punct or block.doc[before].lower_ in AHEAD


def _owner(block: NamedBlock, first: int, i: int) -> tuple[str, int]:
    """The country that owns the phrase which ends at a token, and where it begins."""
    doc = block.doc
    for j in range(i, first - 1, -1):
        token, mention = doc[j], block.cover.of_token[j]
        if token.text in OWNERS and j > first:
            owner = block.cover.of_token[j - 1]
            if owner is not None and _tells(owner):
                return owner.country, _first_of(block, j - 1)
            if owner is None:
                return "", j
        elif mention is not None and mention.kind in ("demonym", "organisation") and _tells(mention):
            against = j > 1 and doc[j - 1].text == "-" and doc[j - 2].lower_ in AGAINST
            return "" if against else mention.country, _first_of(block, j)
        elif mention is not None and mention.text in INITIALS and j + 1 <= i:
            return mention.country, _first_of(block, j)
        elif token.lower_ in OTHERS or not (token.pos_ in INSIDE or token.text == "-" or mention is not None):
            return "", j
    return "", first


def _first_of(block: NamedBlock, i: int) -> int:
    """The first token of the mention that covers a token."""
    mention = block.cover.of_token[i]
    while i and block.cover.of_token[i - 1] is mention:
        i -= 1
    return i


def _headed(block: NamedBlock, start: int, i: int) -> str:
    """The country of the body in 'who heads the Ruritanian navy', which ends at a token."""
    body = block.cover.of_token[i]
    if body is None or body.kind != "organisation":
        return ""
    j = i
    while j > start and (block.cover.of_token[j] is not None or block.doc[j].lower_ == "the"):
        j -= 1
    heads = block.doc[j].lower_ in HEADING and j > start and block.doc[j - 1].lower_ in ("who", "that")
    inside = [m for m in block.cover.of_token[j + 1 : i + 1] if m is not None and _tells(m)]
    return inside[0].country if heads and inside else ""


def _tells(mention: Mention) -> bool:
    one = bool(mention.country) and ";" not in mention.country
    return one and mention.kind in COUNTRY_KINDS | {"organisation"}
