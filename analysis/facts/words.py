"""The words of the reference data by which events and agreements are told.

Rules read them when the package is imported: they are vocabulary of English, the same for every article.
"""

from __future__ import annotations

from analysis.reference import load_reference

EVENT_WORDS = load_reference().event_words
PACT_WORDS = load_reference().pact_words
KNOWN_PACTS = load_reference().pacts
