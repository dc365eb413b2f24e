"""What somebody is accused of, praised or blamed for, where the parse hangs it elsewhere."""

from __future__ import annotations

from analysis.facts.statements.cues import Cue
from analysis.facts.statements.spans import Content, trim
from analysis.facts.statements.verb_forms import is_finite, is_passive

# What may stand between whom somebody praises and the 'for'.
BETWEEN = frozenset({"on", "earlier", "later", ")", '"', "“", "‘"})


def past_charge(cue: Cue, past: int) -> int:
    """Past what somebody is praised or blamed for, behind the day: 'criticised Roe on Thursday for leaving'."""
    for phrase in cue.token.children:
        if (
            phrase.dep_ == "prep"
            and phrase.lower_ in ("for", "over")
            and past <= phrase.i
            and phrase.n_rights
        ):
            between = cue.token.doc[past : phrase.i]
            if all(t.ent_type_ in ("DATE", "TIME") or t.lower_ in BETWEEN for t in between):
                return int(phrase.right_edge.i) + 1
    return past


def torn_charge(cue: Cue) -> Content | None:
    """'accused his rival, Jane Roe, of lying', 'criticised the bank for its fees' where the parse loses the 'of'."""
    verb, doc = cue.token, cue.token.doc
    whom = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    if cue.frame.kind != "stance" or whom is None or is_passive(verb):
        return None
    for phrase in doc[whom.i + 1 : verb.sent.end]:
        if is_finite(phrase) or phrase.text in (";", ":"):
            return None
        if phrase.lower_ in cue.frame.takes and any(c.dep_ == "pcomp" for c in phrase.children):
            first = max(whom.left_edge.i, cue.last + 1)
            return Content((trim(doc, first, phrase.right_edge.i + 1),), "about")
    return None
