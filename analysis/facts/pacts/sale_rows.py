"""Which sales of an article are contracts of their own, and not told once more of one that has a word for it."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.annotate import Annotated
from analysis.facts.pacts.record import Pact
from analysis.facts.pacts.sales import sales_in

# Words of goods that tell one sale from no other.
COMMON_GOODS = frozenset({"aircraft", "system", "vehicle", "more", "second-hand", "used"})
# Characters between 'a contract' and the sale that it may be.
NEAR = 400


def unmentioned_sales(annotated: Annotated, clusters: Sequence[Sequence[Pact]]) -> list[Pact]:
    """The sales of an article whose goods no agreement of it is about, each once."""
    told = [p for cluster in clusters for p in cluster if p.kind]
    found: list[Pact] = []
    for sentence in annotated.sentences:
        for sale in sales_in(annotated, sentence):
            if not any(_is_same(p, sale) for p in [*told, *found]):
                found.append(sale)
    return found


def _is_same(pact: Pact, sale: Pact) -> bool:
    """Whether a sale may be the agreement: one of the same goods, or a contract without any that stands near."""
    plain = pact.plain and pact.kind == "contract" and abs(pact.start - sale.start) < NEAR
    return (plain and not _differ(pact, sale)) or bool(_goods(pact) & _goods(sale))


def _goods(pact: Pact) -> set[str]:
    return {w.rstrip("s") for w in pact.topic if not w.isdigit()} - COMMON_GOODS


def _differ(one: Pact, other: Pact) -> bool:
    """Whether two contracts have different prices, or were concluded in different years."""
    prices = {one.terms.value, other.terms.value} - {""}
    days = [p.year or (p.signed.value if p.signed is not None else "") for p in (one, other)]
    return len(prices) > 1 or len({d[:4] for d in days if d}) > 1
