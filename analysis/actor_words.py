"""Common nouns for those who act: sides, bodies by their kind, and people without a name."""

from __future__ import annotations

SIDES = frozenset(
    """side delegation government official authority team military minister ministry diplomat source spokesman
    spokeswoman spokesperson defence defense officer embassy force troop leadership leader negotiator representative
    lawmaker commander president parliament administration army navy""".split()
)
PLURAL_SIDES = frozenset(
    """sides countries nations ministers leaders co-chairs delegations parties governments presidents chiefs
    officials secretaries capitals neighbours neighbors allies partners counterparts both militaries armies navies
    states teams principals signatories chairs generals admirals co-chairmen premiers ministries departments
    institutions commands""".split()
)
# Plurals that are both sides only with an article: 'the neighbours agreed', not 'Neighbours said he was quiet'.
NOT_BARE = frozenset(
    """neighbours neighbors allies partners parties teams states institutions departments commands capitals
    counterparts armies navies militaries""".split()
)
JOINT_WORDS = frozenset({"both", "two", "three", "respective", "all"})
BODY_NOUNS: dict[str, frozenset[str]] = {
    "ministry": frozenset({"ministry"}),
    "department": frozenset({"ministry", "agency"}),
    "company": frozenset({"company"}),
    "shipbuilder": frozenset({"company"}),
    "manufacturer": frozenset({"company"}),
    "firm": frozenset({"company"}),
    "group": frozenset({"forum", "company"}),
    "commission": frozenset({"forum", "agency"}),
    "committee": frozenset({"forum", "legislature"}),
    "council": frozenset({"forum"}),
    "dialogue": frozenset({"forum"}),
    "forum": frozenset({"forum"}),
    "agency": frozenset({"agency", "media"}),
    "alliance": frozenset({"alliance"}),
    "navy": frozenset({"armed_service"}),
    "army": frozenset({"armed_service"}),
    "force": frozenset({"armed_service"}),
    "institute": frozenset({"institute"}),
    "parliament": frozenset({"legislature"}),
    "yard": frozenset({"company"}),
    "shipyard": frozenset({"company"}),
}
UNNAMED = frozenset(
    {"official", "officer", "source", "spokesman", "spokeswoman", "spokesperson", "diplomat", "aide"}
)
# Unnamed people who are called by this word only: a diplomat is no 'official' named before.
APART = frozenset({"diplomat", "aide", "officer"})
