"""Pacts: the agreements, contracts and other documents that an article tells of, each once."""

from analysis.facts.pacts.merge import read_pacts
from analysis.facts.pacts.record import Pact, signing_name

__all__ = ["Pact", "read_pacts", "signing_name"]
