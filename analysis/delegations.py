"""Countries of people by the party that they lead, by the phrase before the name and by the words around an office.

Forms handled, the country in capitals:
    X will lead the RURITANIAN delegation; a RURITANIAN team headed by X; on the RURITANIAN side by X
    X, the senior RURITANIAN officer in Zenda; a RURITANIAN man, X; the RURITANIAN aid worker X; Senator X (R-OHIO)
    signed by X for RURITANIA
    RURITANIA was represented by X; RURITANIA … the country's defence minister, X; In neighbouring RURITANIA, …
"""

from __future__ import annotations

import re

from analysis.beside import word_beside
from analysis.mentions import COUNTRY_KINDS
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.title_phrases import is_opposed

# Who is led, and how: 'a Ruritanian team headed by Jane Roe'.
PARTIES = frozenset(
    """side delegation team party group mission contingent deputation battalion company detachment squad crew fleet
    troops forces instructors trainers soldiers officers engineers sailors pilots experts""".split()
)
LED = frozenset("led headed chaired comprising represented".split())
# 'R-Ohio', 'D-Calif.': members of Congress with party and state.
PARTY_TAG = re.compile(r"[\s,(]{0,3}(?:R|D|I|GOP)\s?[-–‑]\s?[A-Z][A-Za-z.]+")
LONGEST_TAG = 6  # tokens
# 'Lab', 'Con', 'LD': members of the British houses with party.
BRITISH_TAG = re.compile(r"\s?\((?:Lab|Con|Lib Dem|LD|SNP|DUP|UUP|SDLP|PC|Lab/Co-op|Crossbench|CB)\b")
# Where a lord is of, and a seat in brackets before the party.
SEAT = re.compile(r"^(?: ?of [A-Z]\w+(?: [A-Z]\w+)?)?(?: ?\([A-Z][^()]{2,40}\)(?= ?\())?")
# Nouns beside which an adjective tells of something else than the person.
OTHERS = frozenset("counterpart colleague successor predecessor ally enemy rival opponent".split())
# People who have a nationality, and nothing else has.
NATIONALS = frozenset(
    """officer general colonel major captain commander soldier sailor airman pilot diplomat envoy ambassador negotiator
    mediator official lawmaker senator politician minister lawyer doctor nurse engineer aid-worker journalist reporter
    photographer analyst researcher academic historian activist businessman businesswoman citizen national volunteer
    fighter militant commander jihadist preacher cleric priest man woman""".split()
)
# Before a nationality: 'is the first Ruritanian woman to fly it'.
BEFORE_NATION = frozenset("a an the first only youngest last".split())
# Done for a country.
SIGNING = frozenset({"sign", "initial", "ink", "seal", "conclude", "attend", "speak", "represent"})
LONGEST_PHRASE = 7
# Peoples who live in several states: 'the presidency's Serb member', ', a Kurd,'.
PEOPLES = frozenset({"serb", "croat", "bosniak", "kurd"})


def nationality(block: NamedBlock, naming: Naming) -> str:
    """The country of 'a Ruritanian man, X', 'the Ruritanian aid worker X', 'Senator X (R-Ohio)'."""
    doc, cover = block.doc, block.cover
    if PARTY_TAG.match(doc[naming.candidate.past : naming.candidate.past + LONGEST_TAG].text):
        return "United States"
    if sits_in_british_house(block, naming):
        return "United Kingdom"
    behind = _nationality_behind(block, naming.candidate.past)
    if behind:
        return behind
    told = _nationality_told(block, naming.past)
    if told:
        return told
    acting_for = _acting_for(block, naming.candidate.past)
    if acting_for:
        return acting_for
    i = naming.first
    apposed = i > 1 and doc[i - 1].text == ","
    i -= apposed
    if apposed and doc[i - 1].pos_ != "NOUN":
        return ""
    for j in range(i - 1, max(i - LONGEST_PHRASE, -1), -1):
        mention = cover.of_token[j]
        if mention is not None and mention.kind == "demonym":
            met = apposed and (j == i - 1 or _in_opening_phrase(block, naming.first, j))
            return "" if met or is_opposed(doc, j) else mention.country
        if doc[j].lower_ in OTHERS or (doc[j].pos_ not in ("NOUN", "ADJ", "NUM") and doc[j].text != "-"):
            return ""
    return ""


def sits_in_british_house(block: NamedBlock, naming: Naming) -> bool:
    """'Jane Roe (Lab, Zenda)', 'Jane Roe (Zenda North) (Con)'."""
    past = naming.candidate.past
    behind = block.doc[past : past + 3 * LONGEST_TAG].text
    return BRITISH_TAG.match(SEAT.sub("", behind)) is not None


def _in_opening_phrase(block: NamedBlock, first: int, i: int) -> bool:
    """'After meeting the Ruritanian ambassador, X smiled': whom the one behind the comma met."""
    start = block.doc[first].sent.start
    opening = block.doc[start].pos_ in ("ADP", "SCONJ") or block.doc[start].tag_ == "VBG"
    return opening and not any(t.is_punct for t in block.doc[start:i])


def _nationality_behind(block: NamedBlock, past: int) -> str:
    """The country of 'X, the senior Ruritanian officer in Zenda,', of a common noun for somebody."""
    doc, cover = block.doc, block.cover
    if past + 2 >= len(doc) or doc[past].text != "," or doc[past + 1].lower_ not in ("a", "an", "the"):
        return ""
    for i in range(past + 2, min(past + LONGEST_PHRASE, len(doc) - 1)):
        mention = cover.of_token[i]
        if doc[i].lower_ in PEOPLES:
            return ""
        if mention is not None and mention.kind == "demonym":
            nouns = [j for j in (i + 1, i + 2) if j < len(doc) and doc[j].lower_ in NATIONALS]
            if (
                i == past + 2
                and doc[i].pos_ != "ADJ"
                and (doc[i + 1].is_punct or doc[i + 1].lower_ in ("by", "who"))
            ):
                return mention.country  # ', a Ruritanian,'
            # 'the Ruritanian soldier's mother'
            other = any(doc[j + 1 : j + 2].text in ("'s", "’s", "'", "’") for j in nouns)
            return mention.country if nouns and not other and doc[i + 1].pos_ in ("NOUN", "ADJ") else ""
        if doc[i].pos_ not in ("ADJ", "NOUN", "NUM") and doc[i].lower_ not in ("-", "retired", "former"):
            return ""
    return ""


def _nationality_told(block: NamedBlock, past: int) -> str:
    """The country of 'X is Ruritanian.', 'X, who is a Ruritanian,', 'X, from Ruritania,'."""
    doc, cover = block.doc, block.cover
    i = past + (past < len(doc) and doc[past].text == ",")
    if i + 2 < len(doc) and doc[i].lower_ == "from" and i > past and cover.kind(i + 1) == "country":
        mention = cover.of_token[i + 1]
        end = next((j for j in range(i + 1, len(doc)) if cover.of_token[j] is not mention), len(doc))
        return mention.country if mention is not None and (end == len(doc) or doc[end].is_punct) else ""
    i += i < len(doc) and doc[i].lower_ == "who"
    if i + 1 >= len(doc) or doc[i].lower_ not in ("is", "was"):
        return ""
    words = [*doc[i + 1 : i + 1 + LONGEST_PHRASE]]
    while len(words) > 1 and words[0].lower_ in BEFORE_NATION:
        words = words[1:]
    mention = cover.of_token[words[0].i]
    if mention is None or mention.kind != "demonym" or words[0].lower_ in PEOPLES:
        return ""
    behind = words[1] if len(words) > 1 else None
    closed = behind is None or behind.is_punct or behind.lower_ in NATIONALS | {"and", "by"}
    return mention.country if closed else ""


def _acting_for(block: NamedBlock, past: int) -> str:
    """The country of 'It was signed by X for Ruritania and Y for Zenda'."""
    doc = block.doc
    if past + 1 >= len(doc) or doc[past].lower_ != "for" or block.cover.kind(past + 1) != "country":
        return ""
    mention = block.cover.of_token[past + 1]
    signs = any(t.lemma_.lower() in SIGNING for t in doc[doc[past].sent.start : past])
    return mention.country if mention is not None and signs else ""


def country_led(block: NamedBlock, naming: Naming) -> str:
    """The country of 'X will lead the Ruritanian delegation', 'on the Ruritanian side by X'."""
    if naming.first > 3 and block.doc[naming.first - 1].lower_ == "by":
        sent_by = _party_led(block, naming.first - 2)
        if sent_by:
            return sent_by
        represented = block.cover.of_token[naming.first - 2]
        if represented is not None and represented.kind == "country":
            # 'Ruritania was represented by A, Zenda by B'
            sentence = block.doc[naming.first].sent
            if any(t.lower_ == "represented" for t in block.doc[sentence.start : naming.first]):
                return represented.country
        for i in range(naming.first - 4, naming.first - 1):
            before = block.cover.of_token[i - 1]
            if block.doc[i].lower_ == "side" and before is not None and before.kind in COUNTRY_KINDS:
                return before.country
    root = block.doc[naming.candidate.first : naming.candidate.past].root
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_ not in ("lead", "head", "represent", "command", "captain"):
        return ""
    for child in verb.children:
        if child.dep_ == "dobj" and child.lemma_ in PARTIES | {"side", "that"}:
            for token in (
                t for t in child.subtree if t.i < child.i or word_beside(t, -1) in ("of", "from", "the")
            ):
                mention = block.cover.of_token[token.i]
                armed = mention is not None and mention.category == "armed_service" and mention.country
                if mention is not None and (mention.kind in COUNTRY_KINDS or armed):
                    return mention.country
    return ""


def _party_led(block: NamedBlock, i: int) -> str:
    """The country of 'a Ruritanian team led by X', of which token `i` is 'led'."""
    doc = block.doc
    if doc[i].lower_ not in LED:
        return ""
    if doc[i].lower_ == "represented":
        subject = block.cover.of_token[
            next((j for j in range(i, max(i - 3, 0), -1) if block.cover.kind(j)), i)
        ]
        if subject is not None and subject.kind == "country":
            return subject.country
    people = i - 1 - (doc[i - 1].lower_ in ("were", "are"))
    if people > 0 and block.cover.kind(people) == "demonym" and doc[people].text.endswith("s"):
        mention = block.cover.of_token[people]
        return mention.country if mention is not None else ""  # 'the Ruritanians were led by X'
    for j in range(i - 1, max(i - 7, -1), -1):
        if doc[j].lower_ in PARTIES:
            inside = [block.cover.of_token[k] for k in range(max(j - 4, 0), i)]
            states = [
                m
                for m in inside
                if m is not None and (m.kind in COUNTRY_KINDS or m.category == "armed_service")
            ]
            countries = {m.country for m in states if m.country}
            return countries.pop() if len(countries) == 1 else ""
        if doc[j].is_punct and doc[j].text != ",":
            return ""
    return ""


def country_told(block: NamedBlock, naming: Naming) -> str:
    """The country of "the country's defence minister" or of a sentence that opens 'In neighbouring Ruritania,'."""
    doc, cover = block.doc, block.cover
    before = [cover.of_token[i] for i in range(naming.first)]
    phrase = {t.lower_ for t in doc[max(naming.first - 2, 0) : naming.candidate.first]}
    if phrase & {"country", "nation", "kingdom", "republic"}:
        named = [m.country for m in before if m is not None and m.kind in COUNTRY_KINDS and m.country]
        return named[-1] if named else ""
    sentence = doc[naming.candidate.first].sent
    if sentence[0].text != "In" or len(sentence) < 3 or not sentence[1].lower_.startswith("neighbo"):
        return ""
    comma = next((t.i for t in sentence[1:6] if t.text == ","), sentence.start)
    inside = [cover.of_token[i] for i in range(sentence.start, comma)]
    return next((m.country for m in inside if m is not None and m.kind == "country"), "")
