"""What a clause says is done to a piece of equipment."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

# The rule of what a contract is for, told by the verb of the supplier.
UNDER_CONTRACT = "under_contract"
KEPT_UP = "kept_up"
# The rule of a programme of others that a side may join.
JOINING = "joining"


@dataclass(frozen=True, slots=True)
class Use:
    """A relation and status as the table has them, the word that tells, and the number if it has its own.

    `doer` is who the subject of the word is, 'supplier', 'recipient' or '' for neither; None where the word says it.
    """

    relation: str
    status: str
    cue: Token
    rule: str
    quantity: str = ""
    doer: str | None = None
