"""Words right beside a date that tell its side, whatever the parse makes of the sentence."""

from __future__ import annotations

import re
from typing import Literal

# 'near': the sentence looks ahead from a point in the past ('was to open in May'): both sides are open.
Direction = Literal["past", "future", "near", ""]
# Of these a form is as good as a noun or an adjective to the tagger: 'Schools close Friday', 'doors open Saturday'.
_VERBS = (
    "open|close|reopen|return|resume|start|begin|end|meet|vote|play|face|host|visit|sail|leave|arrive|continue|expire|travel"
    "|fly|march|strike|debate|decide|report|race|fight|kick off|conclude|depart|appear|perform"
    "|go on sale|go on trial|go to court"
    "|goes on sale|goes on trial|goes to court|take effect|takes effect|get under way|gets under way|come into force"
    "|comes into force"
)
_PLURAL = rf"(?:{_VERBS})"
_FORM = rf"(?:{_VERBS})(?:e?s)?"
_JOINT = r"(?:,?\s(?:here|there|again|early|late|next))?\s(?:(?:on|from|at|in|until)\s)?$"
_SURELY_AHEAD = re.compile(
    r"\b(?:(?:no|not) (?:later|earlier|sooner) than|on or before|effective|with effect from|as from|next (?:on|in|at)"
    rf"|next meets? (?:on|in|at)|(?:we|they|you|I) {_PLURAL}(?: on)?)\s$",
    re.IGNORECASE,
)
_AHEAD_BEHIND = re.compile(r",?\sat the (?:latest|earliest)\b", re.IGNORECASE)
# 'gave them 30 days, or until April 24', 'a survey, due on Monday, …'
_GIVEN_UNTIL = re.compile(
    r"\b(?:gave|give[sn]?|giving|allowed|granted)\b[^.;]*\buntil\s$|,\sdue\s(?:(?:out|up|back)\s)?(?:(?:on|in|by|at)\s)?$",
    re.IGNORECASE,
)
# 'set June 8 and 9 as the dates of the vote'
_SET, _AS = (
    re.compile(r"\b(?:set|sets|fixed|chose|named|picked)\s$", re.IGNORECASE),
    re.compile(r"\sas\s(?:the|its|their)\b"),
)
# 'results for the year to December 31', unless they are forecast
_REPORTED = re.compile(
    r"\b(?:results?|profits?|figures|sales|turnover|loss(?:es)?|earnings|revenues?|accounts)\b[^.;]*"
    r"\b(?:year|half|months|quarter|weeks)\s(?:to|through)\s(?:the end of\s)?$",
    re.IGNORECASE,
)
_FORECAST = re.compile(
    r"\b(?:forecast|expect|predict|project|estimat|target|see|will|would|should)\w*", re.IGNORECASE
)
_SURELY_PAST = re.compile(
    r"\b(?:most recently|as recently as|as late as|last (?:met|held|seen|convened|visited|updated)|dated)"
    r"\s(?:(?:on|in|at)\s)?$",
    re.IGNORECASE,
)
_PERHAPS_AHEAD = re.compile(
    rf"(?<!\bthe)(?<!\ba)(?<!\ban)(?<!\bits)(?<!\bof)(?<!\bat)\s{_FORM}{_JOINT}", re.IGNORECASE
)
_UP_TO = re.compile(r"\b(?:until|till|through)\s$", re.IGNORECASE)
_BEHIND = re.compile(r"\b(?:after|following)\s(?:the\s)?$", re.IGNORECASE)
_REACH = 60


def sure_side(text: str, start: int, end: int) -> Direction:
    """'future' for 'no later than Sept. 30', 'past' for 'most recently on July 30'; else empty."""
    before = text[max(0, start - _REACH) : start]
    if _SURELY_AHEAD.search(before) or _AHEAD_BEHIND.match(text, end):
        return "future"
    if _GIVEN_UNTIL.search(before) or (_SET.search(before) and _AS.match(text, end)):
        return "future"
    if _REPORTED.search(before) and not _FORECAST.search(before):
        return "past"
    return "past" if _SURELY_PAST.search(before) else ""


def likely_side(text: str, start: int, end: int) -> Direction:
    """The side of a date that the parse leaves open: 'Schools close on Friday', "After Sunday's vote the …"."""
    before = text[max(0, start - _REACH) : start]
    if _PERHAPS_AHEAD.search(before) or _UP_TO.search(before):
        return "future"
    return "past" if _BEHIND.search(before) and text[end : end + 2] in ("'s", "’s") else ""
