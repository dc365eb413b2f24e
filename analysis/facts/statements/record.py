"""The record of one statement, and its row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.annotate import Annotated
from analysis.facts import Fact, Value
from analysis.facts.statements.naming import Speaker
from analysis.reference import Reference
from analysis.themes import themes_of

Chars = tuple[int, int]
# A passage that is to prove a row must be one that can be read at a glance.
LONGEST_CONTEXT = 800
RELAYING = frozenset({"according_to", "reversed_clause", "inserted_clause"})
# How many characters of what a source tells may stand behind what somebody in it says.
FEW = 3
# How many characters the subject in front of the main verb may take.
SUBJECT = 70
# Rules whose statements count also where somebody else tells of them.
RELAYED = frozenset({"that_clause", "quote_direct", "reversed_clause", "referred", "described_as", "denial"})
# What is told of a country or a body without words of its own.
WISHES = frozenset({"want", "wish", "hope", "expect", "plan", "intend", "aim", "anticipate", "prefer"})


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; all spans are characters of the article.

    `parts` are what was said, in order; `cue` the word that attributes it, None where only the order tells;
    `sentence` the passage that proves it.
    """

    rule: str
    speaker: Speaker
    verb: str
    parts: tuple[Chars, ...]
    cue: Chars | None
    sentence: Chars
    quoted: str
    negated: bool = False
    addressee: str = ""

    def fact(self, annotated: Annotated) -> Fact:
        """The row of the table, with the passages that prove it."""
        text = annotated.article.text
        content = join_parts([" ".join(text[start:end].split()) for start, end in self.parts], self.rule)
        values: dict[str, Value] = {
            "speaker": self.speaker.name,
            "country": self.speaker.country,
            "verb": self.verb,
            "content": content,
            "addressee": self.addressee,
            "quoted": self.quoted,
            "negated": self.negated,
            "themes": themes_column(content, annotated.reference),
        }
        return Fact(*self.sentence, self.rule, values, self._context())

    def _context(self) -> Chars | None:
        """The passage beside the sentence that names the speaker or holds the rest of what was said."""
        needed = [*self.parts, self.speaker.context, self.cue]
        beside = hull(p for p in needed if p is not None and not _holds(self.sentence, p))
        if beside is None or beside[1] - beside[0] <= LONGEST_CONTEXT:
            return beside
        return self.speaker.context or self.cue


def told(statements: Sequence[Statement]) -> list[Statement]:
    """The statements of an article in order: of what stands in what another says only words of somebody else.

    'Roe said Doe believed that it was late' tells of both; 'Roe said she hoped to win' of Roe's words only. Of two
    that stand in each other the first is kept.
    """
    kept: list[Statement] = []
    statements = [s for s in statements if not any(_only_relays(s, other) for other in statements)]
    for statement in statements:
        around = [o for o in statements if o is not statement and stands_in(statement, o)]
        outer = [o for o in around if not stands_in(o, statement) or o in kept]
        if outer and not _is_relayed(statement, outer):
            continue
        if not any(statement.cue is not None and statement.cue == other.cue for other in kept):
            kept.append(statement)
    return sorted(kept, key=lambda s: (s.sentence, s.parts))


def _is_relayed(inner: Statement, outer: Sequence[Statement]) -> bool:
    """Whether a statement that stands in others is a whole clause of somebody else's."""
    by, sayers = inner.speaker, [o.speaker for o in outer]
    own = any(by.name in (s.name, s.country) for s in sayers)
    if by.known and by.person and all(o.rule == "according_to" and not o.speaker.known for o in outer):
        # 'Roe urged them to stay, per two aides': Roe urges.
        return not own
    # 'Rome wants six more, the minister said' is told of Rome, which did not say so.
    own = own or (by.body and inner.verb in WISHES and not all(s.account for s in sayers))
    return inner.rule in RELAYED and not (own or by.account or inner.negated)


def _only_relays(outer: Statement, inner: Statement) -> bool:
    """Whether a source tells only where the article has a statement from: '"…," Roe said, according to X.'"""
    if outer is inner or outer.rule not in RELAYING or not stands_in(inner, outer):
        return False
    if inner.rule == "quote_direct" or (outer.verb == "report" and inner.speaker.known):
        return True
    if outer.speaker.body and inner.speaker.person and inner.speaker.known and len(outer.parts) == 1:
        # 'Roe asked for more ships, according to the ministry': all that is told is what Roe did.
        first, past = outer.parts[0]
        opens = inner.cue is not None and inner.cue[0] - first < SUBJECT
        return opens and inner.parts[-1][1] >= past - FEW
    # 'Roe, according to a person present, asked for …': the words are those of who is named in front.
    if inner.cue is None or len(outer.parts) != 2 or outer.speaker.known:
        return False
    return inner.speaker.known and inner.cue[0] == outer.parts[1][0]


def stands_in(inner: Statement, outer: Statement) -> bool:
    """Whether the cue of one statement, or all it says where it has none, stands in what the other says."""
    if inner.parts == outer.parts or (inner.cue is not None and inner.cue == outer.cue):
        return False
    place = inner.cue or inner.parts[0]
    return any(_holds(part, place) for part in outer.parts)


def _holds(outer: Chars, inner: Chars) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def hull(spans: Iterable[Chars | None]) -> Chars | None:
    """The shortest span that holds all of them."""
    given = [s for s in spans if s is not None]
    return (min(s[0] for s in given), max(s[1] for s in given)) if given else None


def themes_column(content: str, reference: Reference) -> str:
    """The themes of what was said, in order."""
    return "; ".join(dict.fromkeys(match.theme for match in themes_of(content, reference)))


def join_parts(parts: Sequence[str], rule: str) -> str:
    """What was said in one line: list items and the like behind semicolons, parted sentences as sentences."""
    content = ""
    for part in filter(None, parts):
        if not content:
            content = part
        elif rule in ("list_lead_in", "reversed_clause"):
            content = content.rstrip(",; ") + "; " + part
        elif part[:1].isupper() and rule.startswith("quote") and content.endswith(","):
            content = content[:-1] + ". " + part
        else:
            content += " " + part
    return content.rstrip(",;—–- ").strip()
