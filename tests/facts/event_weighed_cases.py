"""Events told too faintly for a rule that the learnt model makes rows of, and what it holds for none.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026 and every name is invented.
"""

from __future__ import annotations

from tests.facts.event_cases import Case

WEIGHED: tuple[Case, ...] = (
    (
        "a ratification without its day",
        "Kenya's parliament has ratified the defence pact with Peru.",
        (("approval", "defence pact", "", "held"),),
    ),
    (
        "a consent told by its noun",
        "The Chilean senate has given its consent to the purchase of the tanks.",
        (("approval", "purchase of the tanks", "", "held"),),
    ),
    (
        "a ship delivered on no day",
        "The shipyard at Talcahuano has delivered the corvette to the Peruvian navy.",
        (("delivery", "corvette", "", "held"),),
    ),
    (
        "a ship handed over on no day",
        "The frigate has been handed over to the Kenyan navy at Split.",
        (("delivery", "frigate", "", "held"),),
    ),
)
DOUBTED: tuple[tuple[str, str], ...] = (
    ("power, not arms", "They toured the plant at Lima, which began to supply power last year."),
    ("a visit to a ship", "The minister went aboard the frigate."),
    ("talks that go on", "Kenya and Peru have started negotiations on a successor to the accord."),
    ("an opening some day", "Damen will open a maintenance centre in Peru."),
    ("what was ruled out", "The ministry ruled out a visit by Liina Tamm to Riga."),
    ("a motion of a town", "The council passed a motion on parking."),
    ("who was heard on what else", "The committee heard the minister on pensions."),
)
