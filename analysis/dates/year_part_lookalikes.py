"""What only looks like a part of a year: a game's quarters, 'winter quarters', 'prices that fall', 'Easter eggs'."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from analysis.dates.expressions import Expression
from analysis.dates.month_names import REPEATED, starts_with_a_name
from analysis.dates.surroundings import text_after, text_before, token_at

# The quarters of a game.
_GAME = re.compile(
    r"\b(?:touchdowns?|field\sgoals?|yards?|yarders?|halftime|quarterbacks?|interceptions?|rebounds?|free\sthrows?"
    r"|3-pointers?|three-pointers?|layups?|jumpers?|assists|fumbles?|outscored|overtime|innings?"
    r"|scored|playoffs?|\d+-\d+\s(?:lead|win|victory|loss|defeat|run|deficit)|goalkeepers?|strikers?|midfielders?|penalty\skick|free\skick|coach(?:es|ed)?)\b"
)
# A half is one of a year only where figures of business are about.
_OF_BUSINESS = re.compile(
    r"[%$£€¥]|\b(?:per\s?cent|profits?|sales|earnings|revenues?|econom\w+|growth|exports?|orders|output|demand|budgets?"
    r"|income|spending|net|loss(?:es)?|shares|results|(?:first|second|third|fourth|latest)[\s-]quarter)\b",
    re.IGNORECASE,
)
# 'the quarter ended Sept. 30': the day is told.
_ENDS_ON = re.compile(r"\s(?:that\s|which\s)?(?:end(?:s|ed|ing)|to)\s(?:on\s|in\s)?[A-Z\d]")
_IN_A_GAME = 300
# 'by Christmas', 'after last Easter': before a feast that is no 'day' of its own.
_BEFORE_A_FEAST = re.compile(
    r"\b(?:at|by|on|over|before|after|since|until|till|through|during|around|for|from|to|and|or|than|past|of)\s$",
    re.IGNORECASE,
)
_SPRINGS_OR_FALLS = re.compile(r"\s(?:into|short|back|out|for|under|from)\b")
_BEFORE_A_TOLD_SEASON = re.compile(
    r"(?:^|[.;!?]\s|\b(?:in|of|by|since|until|during|throughout|from|for|later|early|late)\s)$", re.IGNORECASE
)
_OF_A_GAME = re.compile(
    r"\s(?:of|in)\s(?:an?|the|this|that|his|her|their|last|\w+['’]s)\s(?:[\w-]+\s)?"
    r"(?:games?|match|race|finals?|loss|win|victory|defeat|season|century)\b"
)
# What takes a clause with 'that': 'he said that autumn …', 'the fact that …'.
_TAKES_THAT = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|believ\w+|kn[eo]w\w*|hop(?:e|es|ed|ing)|th(?:ink|inks|ought)|show\w*|f(?:ou|i)nd\w*|fear\w*"
    r"|expect\w*|announc\w+|report\w*|mean\w*|suggest\w*|ensur\w+|argu\w+|add(?:s|ed)|warn\w*|claim\w*|told\s\w+|not(?:e|es|ed)"
    r"|admit\w*|agree\w*|insist\w*|predict\w*|forecast\w*|so|now|such|given|is|was|fact|idea|claim|evidence|signs?|news"
    r"|provided|sure|clear|certain|likely|prices|rates|those|all)\s$",
    re.IGNORECASE,
)
_CLAUSE_GOES_ON = re.compile(
    r"\s?[.,;:)—–]|\s(?:and|but|or|by|in|at|on|with|to|from|for|when|as|after|before|while|the|he|she|it|they|we|his|her|their)\b"
)


def is_quarter(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the third quarter'; not of a game."""
    if expression.text.endswith("Quarter") and _is_name_of_a_thing(text_after(expression, text)):
        return False
    around = text[max(0, expression.start - _IN_A_GAME) : expression.end + _IN_A_GAME]
    if expression.rule == "the_quarter" and _ENDS_ON.match(text_after(expression, text)):
        return False
    is_bare = expression.rule == "the_quarter" or expression.text.lower().endswith(("half", "final quarter"))
    is_bare = is_bare and "full" not in expression.text.lower()
    if is_bare and not _OF_BUSINESS.search(around):
        return False
    return _GAME.search(around) is None and _OF_A_GAME.match(text_after(expression, text)) is None


def _is_name_of_a_thing(after: str) -> bool:
    """'Second Quarter Stout'; not 'Second Quarter Profit Rises'."""
    return starts_with_a_name(after) and _OF_BUSINESS.match(after.lstrip()) is None


def is_feast(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'by Christmas', 'Labor Day'; not 'Christmas lights', 'an Easter egg' or 'easter'."""
    name = expression.parts["holiday"]
    if not name[0].isupper() or name.isupper() or REPEATED.search(text_before(expression, text)):
        return False
    if starts_with_a_name(text_after(expression, text)):
        # 'the Good Friday Agreement', 'Easter Island'
        return False
    if (
        " " in name
        or name == "Juneteenth"
        or expression.parts.keys() & {"days", "season", "of_year", "year", "daypart"}
    ):
        return True
    token = token_at(doc, expression.start + expression.text.rindex(name))
    if token is not None and token.dep_ in ("compound", "nmod", "amod"):
        return False
    if token is not None and token.ent_type_ == "DATE" and token.dep_ in ("nsubj", "attr"):
        return True
    return "which" in expression.parts or _BEFORE_A_FEAST.search(text_before(expression, text)) is not None


def is_season(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in the spring'; not 'in Spring Valley', 'in winter quarters' nor 'by fall from grace'."""
    after, season = text_after(expression, text), token_at(doc, expression.end - 1)
    is_bare = not re.search(r"\b(?:the|that|same)\s", expression.text, re.IGNORECASE)
    if (
        is_bare
        and season is not None
        and season.dep_ in ("compound", "amod", "nmod")
        and season.head.i > season.i
    ):
        return False
    return not starts_with_a_name(after) and not _SPRINGS_OR_FALLS.match(after)


def is_told_season(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in that summer', 'that May he left'; not 'springs that fall dry', 'he said that May was mild'."""
    if (month := expression.parts.get("month")) and not month[0].isupper():
        return False
    if not expression.text.lower().startswith("that"):
        return True
    if not is_season(expression, text, doc):
        return False
    before, after = text_before(expression, text), text_after(expression, text)
    if _BEFORE_A_TOLD_SEASON.search(before):
        return True
    if re.match(r"\s(?:is|was|are|were|has|had|will|would)\b", after) or _TAKES_THAT.search(before):
        return False
    token = token_at(doc, expression.start)
    if token is not None and token.tag_ == "DT" and token.dep_ == "det":
        return True
    # 'A drive that autumn relieved the town', 'was succeeded that May by …': whatever the parse makes of 'that'.
    named, behind = token_at(doc, expression.end - 1), token_at(doc, min(expression.end + 1, len(text) - 1))
    is_noun = named is not None and named.pos_ in ("NOUN", "PROPN")
    return is_noun and (
        _CLAUSE_GOES_ON.match(after) is not None or (behind is not None and behind.tag_ == "VBD")
    )
