"""Frames and prose to HTML: the page of a notebook, its evidence, and the one escape boundary."""

from analysis.show.escape import Fragment
from analysis.show.front_door import evidence
from analysis.show.page import Claim, Page, claim

__all__ = ["Claim", "Fragment", "Page", "claim", "evidence"]
