"""Occasions: what an article tells of that happened, is due or is proposed, each once however often it is mentioned."""

from analysis.facts.occasions.merge import read_occasions
from analysis.facts.occasions.record import Occasion, event_id
from analysis.facts.occasions.telling import is_history, is_told

__all__ = ["Occasion", "event_id", "is_history", "is_told", "read_occasions"]
