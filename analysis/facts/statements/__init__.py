"""The `statements` table: reported speech with its speaker, verb and content.

Forms handled, and the rule each is reported under:
    '"…," said X', 'X said: "…"', '"…," X said, "…"'              quote_direct
    a quotation that goes on, or follows the speaker's name        quote_follow_on
    '"…" – X', 'X, in a statement: "…"'                            quote_signed
    'X said (that) …', 'X asked whether …'                         that_clause
    '…, X said', '…, X said, …'                                    reversed_clause, inserted_clause
    'according to X'                                               according_to
    'X urged Y to …', 'X called for …'                             directive
    'X offered to …', 'X invited Y to …'                           offer
    'X hopes to …'                                                 infinitive
    'X praised …', 'X denied …'                                    stance, denial
    'X expressed concern at …', 'X's claim that …'                 nominal_cue
    'X described Y as …', 'X called Y "…"'                         described_as
    'X warned of …', 'X accused Y of …'                            about
    'X stressed the importance of:' and a list                     list_lead_in
    'The Council:' and '1. Condemns …', '2. Urges …'               resolution
    'Moscow denies it', of what was just told                      referred
    an answer of an interview, 'ROE: We are late.'                 transcript
Of what these leave over a second reading takes
    a clause at the end that the parse loses                       second_reading_trailing
    a quotation that stands in no statement                        second_reading_quotation
What is said inside another statement belongs to that statement, and makes a row of its own only where somebody
else says it: 'Roe said Doe believed that it was late'.
"""

from __future__ import annotations

from analysis.annotate import Annotated
from analysis.facts import Fact, Found
from analysis.facts.statements.reading import read_statements


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The statements of one article, in order."""
    facts = (statement.fact(annotated) for statement in read_statements(annotated))
    return [fact for fact in facts if any(c.isalnum() for c in str(fact.values["content"]))]
