"""Lines of a page that report nothing: captions, 'Also read', credits, share buttons, copyright.

Each pattern must match from the start of a line, so that 'Share prices rose' is no share button.
"""

from __future__ import annotations

import re

# Longer lines are text, whatever they begin with.
LONGEST = 400

_NAME_WORD = r"(?:[A-Z][\w’'.-]*|[dl][’'][A-Z]\w+|de|da|del|di|van|von|der|bin|al|el|la|le|du|dos)"
NAME = rf"[A-Z][\w’'.-]*(?:\s+{_NAME_WORD}){{1,4}}"
NAMES = rf"{NAME}(?:\s*(?:,|&|\band\b)+\s*{NAME})*|[A-Z]{{2,6}}"
BYLINE = re.compile(
    r"(?:(?:[Ss]tory|[Ww]ritten|[Ii]nterview(?:ed)?|[Rr]eport(?:ed|ing)?|[Tt]ext|[Ww]ords|[Aa]nalysis|[Cc]ommentary)\s+)?"
    rf"(?:[Bb]y|BY)\s*:?\s+(?P<names>{NAMES})(?:,?\s+(?:in|at|for)\s+(?P<place>[A-Z][\w .’'-]*))?"
    r"(?:,\s+(?P<post>[\w ’'&-]{3,60}))?"
)
CREDIT = re.compile(
    r"[(\[]?(?:additional\s+)?(?:reporting|report|editing|writing|written|compiled|edited)\s+by\s+(?P<names>[^;.]{3,200})",
    re.IGNORECASE,
)

_PATTERNS: dict[str, str] = {
    "caption": (
        r"[(\[]?(?:file\s+)?(?:photo(?:graph)?s?|images?|pictures?|pics?|video|graphics?|infographic|illustration|map)"
        r"(?:\s*(?:credits?|courtesy|source|caption))?\s*(?:[:|©]|by\s+[A-Z]).*"
        r"|[(\[]?(?:credits?|courtesy|source|caption)\s*:.*"
        r"|.*[(\[|]\s*(?:file\s+|representational\s+)?(?:photo|image|picture|pic|credit|courtesy)s?(?:\s+(?:credits?|courtesy|by))?"
        r"\s*[:/|][^)\]]{1,80}[)\]]?\.?"
        r"|.*[(\[](?:file|representational|representative|handout)(?:\s+(?:photo|image|picture|pic))?[)\]]\.?"
        r"|.*[.!?]\s+(?:file\s+)?(?:photo|image|picture)s?\s*(?:credits?|courtesy)?\s*[:©].{1,80}"
        r"|(?:handout|file|representational)\s+(?:photo|image|picture)|!\[.*|\|.*\||<!--.*-->"
    ),
    "promotion": (
        r"(?:also|must|further|read)\s+(?:read|watch|see|more|also|next)\b\s*(?:[:|–—>-].*)?"
        r"|most\s+(?:read|viewed|popular)|\[[^\]]{1,200}\]\([^)\s]*\)"
        r"|(?:related|recommended|trending|popular|latest)\s*(?:(?:stories|articles?|news|links?|content|reading|topics?|posts?)\s*)?"
        r"(?:[:|].*)?"
        r"|more\s+(?:from|on\s+this|like\s+this)\b.{0,40}|see\s+also\s*(?:[:|].*)?|watch\s*(?:[:|].*|now|live)?|listen\s*[:|].*"
        r"|(?:subscribe|sign\s+up|log\s+in|register)(?:\s+(?:now|here|to|for)\b.*)?"
        r"|(?:click|tap|read)\s+(?:here|on|more)\b.*|download\s+(?:the|our)\s+app.*"
        r"|(?:follow|join|like|find)\s+us\b.*|join\s+our\b.*"
        r"|(?:get|receive)\s+(?:the\s+)?(?:latest|breaking|all\s+the)\s+(?:\w+\s+){0,2}(?:news|stories|updates|headlines)\b.{0,120}"
        r"|(?:share|tweet|print|e-?mail|save|listen|copy\s+link)(?:\s+(?:to\s+)?(?:this|on|via|with)\b.{0,60})?|comments?(?:\s*\(\d+\))?"
        r"|(?:(?:share|tweet|print|e-?mail|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|copy\s+link)"
        r"(?:[\s|,/]+|$)){2,}"
        r"|(?:advertisement|advertorial|sponsored|promoted)(?:\s+content)?|(?:story|article)\s+continues\s+below.*"
        r"|(?:tags?|topics?|keywords?|filed\s+under|categor(?:y|ies))\s*:.*|#\w+(?:\s+#\w+)*"
        r"|(?:\[[A-Z][\w ]{1,20}\]\s*){2,}"
        r"|@\w{2,}|\S+@\S+\.\w+|(?:\d+|one|two|three|four|five)\s+min(?:ute)?s?\s+read|reading\s+time\b.*"
        r"|skip\s+to\s+(?:main\s+)?content|back\s+to\s+(?:top|home).*|(?:previous|next)\s+(?:article|story|post)\b.*"
    ),
    "credit": (
        r"[(\[](?:additional\s+)?(?:reporting|writing|editing|edited|compiled)\s+by\b.*"
        r"|(?:additional\s+)?(?:reporting|writing|editing)\s+by\s+[A-Z].*"
        r"|[(\[]?with\s+(?:agency\s+)?inputs?\s+from\b.*"
        r"|[(\[]?(?:this|the)\s+(?:story|article|report|copy)\s+(?:has|was|is)\s+(?:not\s+been|been|first|originally|auto|also)\b.*"
        r"|[(\[]?(?:the\s+)?(?:author|writer)s?\s+(?:is|are|was)\b.*|[(\[]?(?:the\s+)?views\s+expressed\b.*"
        r"|[(\[]?editor[’']?s[’']?\s+note\s*[:–—-].*|disclaimer\s*:.*|(?:media|press)\s+(?:contacts?|enquiries|inquiries)\b\s*:?.{0,120}"
        r"|for\s+(?:more|further)\s+information,?\s+(?:please\s+)?(?:contact|visit|see)\b.*"
    ),
    "copyright": (
        r"(?:©|\(c\)|copyright\b\s*(?:©|\(c\))?\s*(?:\d{4}|[:,]|by\b)).*|all\s+rights\s+reserved\b.*|.{0,80}\ball\s+rights\s+reserved\.?"
    ),
    "end": (
        r"[(\[]?(?:-+\s*)?(?:end|ends|more|30)(?:\s*-+)?[)\]]"
        r"|-+\s*(?:end|ends|30|more)\s*-*|ENDS?|\((?:release|news)\s+id\s*:.*|release\s+id\s*:.*|visitor\s+counter\s*:.*"
        r"|read\s+this\s+release\s+in\s*:.*"
    ),
}
_FURNITURE = {kind: re.compile(pattern, re.IGNORECASE | re.DOTALL) for kind, pattern in _PATTERNS.items()}
_OTHER_NEWS = (
    r"(?:other|more|top|recent|previous|earlier|similar|further|featured|today[’']?s|all)\s+(?:top\s+)?"
    r"(?:stories|articles|news|headlines|posts|reading|coverage|publications|(?:press|news)\s+releases)"
    r"|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in)|in\s+other\s+news|up\s+next|what\s+to\s+read\s+next"
    r"|editor[’']?s[’']?\s+(?:picks|choice)|most\s+(?:read|viewed|popular|shared)|don[’']?t\s+miss"
    r"|also\s+(?:in|on|from)\b.{0,30}"
)
_ENTRIES_BELOW = re.compile(
    r"(?:(?:selected|main|key|primary|upcoming|coming|forthcoming|past)\s+)?(?:sources|references|(?:foot|end)?notes|bibliography"
    r"|citations|works\s+cited|further\s+reading|external\s+links|(?:previous|earlier)\s+(?:reports|coverage)|events|calendar"
    r"|schedule|timeline|chronology|milestones|archives?|(?:\d+\s+)?(?:readers[’']?\s+)?comments(?:\s*\(\d+\))?)"
    r"(?:\s+(?:and|to|for)\s+(?:the\s+)?\w+)?\s*[:|]?",
    re.IGNORECASE,
)
_LINKS_BELOW = re.compile(
    r"(?:(?:also|must|further)\s+read|read\s+(?:also|next|more)|see\s+also|more\s+(?:from|on|like)\b.{0,40}|"
    rf"(?:related|recommended|trending|popular|latest)(?:\s+\w+)?|{_OTHER_NEWS})\s*[:|]?",
    re.IGNORECASE,
)
# A typist's initials at the foot of a release: 'VK/SR/Savvy'.
_INITIALS = re.compile(r"[A-Z]{2,4}(?:/[A-Za-z]{1,8})+|[a-z]{2,4}(?:/[a-z]{2,4}){1,3}")
# The hour above an entry of a live page.
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?")


def furniture_kind(line: str) -> str:
    """A key of `_PATTERNS`, 'byline' or 'clock'; empty where the line may be text."""
    if len(line) > LONGEST:
        return ""
    bare = line.strip().strip("*_").strip()
    if BYLINE.fullmatch(bare):
        return "byline"
    if _INITIALS.fullmatch(bare):
        return "end"
    if _CLOCK.fullmatch(bare):
        return "clock"
    return next((kind for kind, pattern in _FURNITURE.items() if pattern.fullmatch(bare)), "")


def opens_links(line: str) -> bool:
    """Whether a line of furniture announces links to other articles: 'Related stories', 'Also read:'."""
    return bool(_LINKS_BELOW.fullmatch(line.strip().strip("*_").strip()))


def opens_entries(line: str) -> bool:
    """Whether a line heads a list whose dates are those of its entries: 'Sources:', 'Upcoming events', 'Comments'."""
    return bool(_ENTRIES_BELOW.fullmatch(line.strip().strip("*_").strip()))
