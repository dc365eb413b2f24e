"""Whether an article is about the cooperation of civilians: schools, trade and airports have it too."""

from __future__ import annotations

import re
from itertools import pairwise

from analysis.annotate import Annotated
from analysis.facts.aims.cues import cues_of

FEWEST = 2  # civil words
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def is_civil(annotated: Annotated) -> bool:
    """Whether an article speaks of civil affairs, and of no armed forces, equipment or security."""
    cues = cues_of(annotated.reference)
    words = [word.lower() for word in WORD.findall(annotated.article.text)]
    parts = [part for word in words for part in word.split("-")]
    told = {*words, *parts, *map(" ".join, pairwise(parts))}
    is_armed = not told.isdisjoint(cues.defence) or any(m.kind == "platform" for m in annotated.mentions)
    return not is_armed and len(told & cues.civil) >= FEWEST
