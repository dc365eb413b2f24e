"""What makes a name that the first reading left over a body's.

Forms handled, the name in capitals:
    ZENDA WATCH; FJORD FOUNDERS ASSOCIATION (FFA); chief executive of FJORDMAR; ZENDIYYA fighters
    its German partner FJORDMAR; FJORDMAR's shareholders; merged with ZENDIYYA; FJORDMAR has won a contract
    Ruritania's FJORDMAR has won; through its ZTI; Jane Roe of the ZENDIYYA
    Alster Shipyards, FJORDMAR and Naval Works: a name in a row of bodies
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analysis.acting_bodies import ACRONYM, acts, is_led, is_plain, is_told, like_a_person
from analysis.beside_names import belongings, ending_before, starting_at, words_of
from analysis.beside_nouns import noun_apposed, noun_before, noun_behind, set_off
from analysis.body_cues import initials_fit
from analysis.body_heads import is_theatre, loose_head, own_kind
from analysis.body_names import acronym_at
from analysis.leftovers import PLACE_LABELS, WHEREABOUTS, Leftover, is_somewhere, labels
from analysis.mention_records import COUNTRY_KINDS, STATE_BODIES, Mention
from analysis.reference import Reference

SERVING = frozenset({"of", "at", "for", "with", "from"})
OWNERS = frozenset({"'s", "’s", "'", "’"})
# What firms do and hardly any person.
FIRM_VERBS = frozenset(
    "acquire manufacture build produce sell deliver supply export import assemble employ market merge".split()
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """That a name is a body's: its kind, and the cue that tells."""

    kind: str
    cue: str


@dataclass(frozen=True)
class Setting:
    """What an article says besides the leftover itself: the first reading's mentions, and how often a name is left."""

    mentions: tuple[Mention, ...]
    times: Mapping[str, int]
    reference: Reference

    def ending_at(self, leftover: Leftover, token: int, *kinds: str) -> Mention | None:
        """The mention of these kinds that ends before a token of the leftover's block."""
        at = (
            leftover.block.start + leftover.doc[token - 1].idx + len(leftover.doc[token - 1]) if token else -1
        )
        return next((m for m in self.mentions if m.end == at and m.kind in kinds), None)


def body_evidence(leftover: Leftover, setting: Setting) -> Evidence | None:
    """The first cue that makes a leftover a body's, None where there is none."""
    if _is_half(leftover, setting.reference):
        return None
    for cue, read in CUES:
        kind = read(leftover, setting)
        if kind:
            return Evidence(own_kind(leftover, setting.reference) or kind, cue)
    return None


def _is_half(leftover: Leftover, reference: Reference) -> bool:
    """Whether a name is only the noun of a longer one that goes on with a country: 'Bank of Norway'."""
    goes_on = leftover.past < len(leftover.doc) and leftover.doc[leftover.past].lower_ == "of"
    return leftover.past - leftover.first == 1 and goes_on and bool(own_kind(leftover, reference))


def _headed(leftover: Leftover, setting: Setting) -> str:
    """'Zenda Watch', 'Blue Harbour Partners': the last word, where the name acts or the model sees a body."""
    behind = leftover.doc[leftover.lead - 1].lower_ if leftover.lead else ""
    kind = loose_head(leftover, setting.reference, 1)
    if not kind and loose_head(leftover, setting.reference, 0) == "legislature":
        kind = "legislature"  # 'the Lower House'
    if not kind or (behind in WHEREABOUTS and kind != "armed_service") or is_theatre(leftover):
        return ""
    told = "ORG" in labels(leftover) or acts(leftover, setting.reference)
    return kind if told or (is_led(leftover) and kind in ("armed_service", "forum")) else ""


def _defined(leftover: Leftover, setting: Setting) -> str:
    """'Fjord Founders Association (FFA)': an acronym of its initials behind a name."""
    words = setting.reference.leftover_words
    acronym = acronym_at(leftover.doc, leftover.past)
    if len(leftover.span) < 2 or not acronym or acronym in setting.reference.not_acronyms:
        return ""
    behind = leftover.doc[leftover.past + 3 : leftover.past + 5]
    thing = any(t.lower_ in words.thing_nouns or t.lower_ in setting.reference.not_bodies for t in behind)
    told = "ORG" in labels(leftover) or acts(leftover, setting.reference)
    fits = initials_fit(leftover.text, acronym) and told
    return "other" if (fits or _of_other_language(leftover, acronym)) and not thing else ""


def _of_other_language(leftover: Leftover, acronym: str) -> bool:
    """'the Special Jurisdiction for Peace (JEP)': initials of the name in another language, most of them the same."""
    initials = [t.lower_[0] for t in leftover.span if t.text[:1].isupper()]
    shared = sum(c in initials for c in acronym.lower())
    return is_led(leftover) and len(initials) > 1 and len(acronym) > 2 and shared * 3 >= len(acronym) * 2


def _of_post(leftover: Leftover, setting: Setting) -> str:
    """'chief executive of Fjordmar', 'an analyst at the Zenda Forum'."""
    doc, lead = leftover.doc, leftover.lead
    if lead < 2 or doc[lead - 1].lower_ not in SERVING or labels(leftover) <= PLACE_LABELS:
        return ""
    kind = ending_before(words_of(setting.reference.leftover_words.member_posts), doc, lead - 1)
    at_place = doc[lead - 1].lower_ == "at" and leftover.text.istitle() and len(leftover.span) < 2
    if at_place and lead == leftover.first:
        return ""  # 'engineers at Zenda'
    if labels(leftover) == {"NORP"} and leftover.past < len(doc) and doc[leftover.past].pos_ == "NOUN":
        return ""  # 'a spokesman for the Tuareg militia'
    sure = "ORG" in labels(leftover) or kind == "company" or is_led(leftover)
    return kind if sure or (is_plain(leftover) and doc[lead - 1].lower_ != "of") else ""


def _of_person(leftover: Leftover, setting: Setting) -> str:
    """'Jane Roe of the Greens', 'Jane Roe, of Zenda Watch,'."""
    doc, lead = leftover.doc, leftover.lead
    if lead < 2 or doc[lead - 1].lower_ not in ("of", "from", "with") or is_somewhere(leftover):
        return ""
    past = lead - 1 - (doc[lead - 2].text == ",")
    if setting.ending_at(leftover, past, "person") is None or not (
        is_led(leftover) or len(leftover.span) > 1
    ):
        return ""
    return "other" if is_told(leftover) or (is_led(leftover) and labels(leftover) <= {"", "NORP"}) else ""


def _before_members(leftover: Leftover, setting: Setting) -> str:
    """'Fjordmar executives', 'Zendiyya fighters', 'the Zenda Front leader Jane Roe'."""
    doc, past = leftover.doc, leftover.past
    kind = starting_at(words_of(setting.reference.leftover_words.member_posts), doc, past)
    if not kind or is_somewhere(leftover):
        return ""
    if past + 1 < len(doc) and doc[past].is_upper and doc[past + 1].ent_type_ == "PERSON":
        return kind  # 'Zenda Nuevo MP Jane Roe'
    if labels(leftover) & {"PERSON", "NORP"}:
        return ""
    sure = len(leftover.span) > 1 or setting.times[leftover.key] > 1 or not leftover.text.istitle()
    return kind if (is_told(leftover) and sure) or (doc[past].tag_ == "NNS" and is_plain(leftover)) else ""


def _beside_noun(leftover: Leftover, setting: Setting) -> str:
    """'its German partner Fjordmar', 'the Fjordmar joint venture', 'Fjordmar, a start-up', 'the party, Zenda,'."""
    for section in (setting.reference.leftover_words.loose_nouns, setting.reference.body_nouns):
        words = words_of(section)
        kind = noun_before(words, leftover) or noun_behind(words, leftover) or noun_apposed(words, leftover)
        if kind:
            return kind
    apposed = words_of(setting.reference.leftover_words.apposed_nouns)
    sure = "PERSON" not in labels(leftover) or ACRONYM.fullmatch(leftover.text) is not None
    return set_off(apposed, leftover) if sure else ""


def _owner(leftover: Leftover, setting: Setting) -> str:
    """ "Fjordmar's shareholders", "the ZTI's welfare office"."""
    doc, past = leftover.doc, leftover.past
    if past + 1 >= len(doc) or doc[past].text not in OWNERS or is_somewhere(leftover):
        return ""
    if "PERSON" in labels(leftover):
        return ""
    words = belongings(setting.reference)
    return next(
        (kind for i in range(past + 1, min(past + 4, len(doc))) if (kind := starting_at(words, doc, i))), ""
    )


def _dealt_with(leftover: Leftover, setting: Setting) -> str:
    """'a contract with Fjordmar', 'merged with Zendiyya', 'told the Zenda Ledger'."""
    if leftover.past < len(leftover.doc) and leftover.doc[leftover.past].text in OWNERS:
        return ""
    kind = ending_before(words_of(setting.reference.leftover_words.dealings), leftover.doc, leftover.lead)
    firm = kind == "company" and len(leftover.span) == 1
    return kind if kind and (is_told(leftover) or firm) else ""


def _abroad(leftover: Leftover, setting: Setting) -> str:
    """ "Ruritania's Fjordmar has won": a country's, and the subject of what bodies do or a party to it."""
    doc, first = leftover.doc, leftover.first
    if first < 2 or doc[first - 1].text not in OWNERS or not is_told(leftover) or like_a_person(leftover):
        return ""
    if setting.ending_at(leftover, first - 1, *COUNTRY_KINDS) is None or is_somewhere(leftover):
        return ""
    behind = doc[leftover.past] if leftover.past < len(doc) else None
    if behind is not None and behind.pos_ in ("NOUN", "PROPN", "ADJ"):
        return ""
    acts = leftover.span.root.dep_ in ("nsubj", "nsubjpass", "agent")
    by = first > 2 and any(t.lower_ in ("by", "with") for t in doc[max(0, first - 4) : first - 1])
    return "company" if acts or by else ""


def _through(leftover: Leftover, setting: Setting) -> str:
    """'through its ZTI': the acronym of a part of somebody."""
    doc, first = leftover.doc, leftover.first
    through = (
        first > 1
        and doc[first - 2].lower_ in ("through", "via")
        and doc[first - 1].lower_ in ("its", "their")
    )
    return "agency" if through and ACRONYM.fullmatch(leftover.text) else ""


def _in_row(leftover: Leftover, setting: Setting) -> str:
    """A name between two bodies of a row, or last in one of at least three."""
    if is_somewhere(leftover):
        return ""
    start = leftover.block.start + leftover.span.start_char
    beside = list(
        _beside(leftover.block.start, leftover.doc.text, start, start + len(leftover.text), setting)
    )
    kinds = [m.category for m in beside]
    if not kinds or kinds[0] in STATE_BODIES or kinds[0] == "legislature":
        return ""
    if len(kinds) > 1:
        return kinds[0]
    others = list(_beside(leftover.block.start, leftover.doc.text, beside[0].start, beside[0].end, setting))
    third = bool(others) and "PERSON" not in labels(leftover)
    return kinds[0] if third or (others and kinds[0] == others[0].category == "other") else ""


def _beside(base: int, text: str, start: int, end: int, setting: Setting) -> Iterator[Mention]:
    """The bodies right before and right behind a place, only a comma or 'and' between."""
    for m in setting.mentions:
        if m.kind != "organisation" or m.start < base or m.end > base + len(text):
            continue
        ahead, behind = text[m.end - base : max(start - base, 0)], text[end - base : max(m.start - base, 0)]
        if _joins(ahead) or _joins(behind):
            yield m


def _joins(between: str) -> bool:
    return (
        re.fullmatch(r",? (?:and |or |& )?(?:the |The )?|(?: and | & |, )", between) is not None
        and between.strip() != ""
    )


def _doing(leftover: Leftover, setting: Setting) -> str:
    """'Fjordmar has won a contract': the subject of what bodies do, and to the model or by its capitals one."""
    doc, past = leftover.doc, leftover.past
    if is_somewhere(leftover) or is_theatre(leftover) or "PERSON" in labels(leftover):
        return ""
    if not acts(leftover, setting.reference):
        return ""
    if any(t.lower_ in ("who", "whose") for t in doc[past : past + 2]):
        return ""
    if like_a_person(leftover) and leftover.span.root.head.lemma_ not in FIRM_VERBS:
        return ""
    if leftover.text.istitle() and len(leftover.span) < 2 and leftover.span.root.dep_ == "nsubjpass":
        return ""  # 'the Zenda was sold': a ship or a painting
    several = len(leftover.span) > 1 or setting.times[leftover.key] > 1 or leftover.lead < leftover.first
    acronym = ACRONYM.fullmatch(leftover.text) is not None
    return "other" if is_told(leftover) and (several or acronym) else ""


CUES = (
    ("headed", _headed),
    ("defined", _defined),
    ("of_post", _of_post),
    ("of_person", _of_person),
    ("before_members", _before_members),
    ("beside_noun", _beside_noun),
    ("owner", _owner),
    ("dealt_with", _dealt_with),
    ("abroad", _abroad),
    ("through", _through),
    ("in_row", _in_row),
    ("doing", _doing),
)
