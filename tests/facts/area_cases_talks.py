"""Offers told by their noun, topics of talks, help for another, and the areas in them: (why, text, rows).

People and events are invented.
"""

from __future__ import annotations

from tests.facts.aim_cases import Case, rows

VISIT = "LISBON, 4 May 2026 (Mar) - Kenya's minister Ann Otieno met Portugal's minister Rui Costa in Lisbon on Monday. "

OFFERS: tuple[Case, ...] = (
    (
        "a proposal whose owner is an adjective, put off",
        "A Ghanaian proposal for joint patrols, floated in May, was left for later study in Nairobi.",
        rows("Ghana", "offer", "joint patrols"),
    ),
    (
        "a request that was turned down was made",
        "A request by Accra for direct access to the radar on Manda was turned down by Kenya.",
        rows("Ghana", "priority", "direct access to the radar on Manda"),
    ),
    (
        "a demand with a clause",
        "The snag is Nairobi's demand that Portuguese industry overhaul the gearbox in Mombasa.",
        rows("Kenya", "priority", "overhaul the gearbox in Mombasa"),
    ),
    (
        "an offer made by the agent of a passive",
        "An offer to train Ghanaian divers was extended by Portugal.",
        rows("Portugal", "offer", "train Ghanaian divers"),
    ),
    (
        "to whom it is offered stands first",
        "Portugal's minister offered to his Kenyan counterpart the use of a range and courses for snipers.",
        rows("Portugal", "offer", "the use of a range", "courses for snipers"),
    ),
    (
        "what one country's package holds",
        "The package offered by Sweden includes a maintenance centre and training for pilots.",
        rows("Sweden", "offer", "a maintenance centre", "training for pilots"),
    ),
    (
        "under a package of one side",
        "Sweden stood by a package under which Stockholm would open its flying school to Peruvian pilots.",
        rows("Sweden", "offer", "open its flying school to Peruvian pilots"),
    ),
    (
        "help for another in something",
        "Portugal will support Ghana in the modernisation of its coastal radars.",
        rows("Portugal", "offer", "the modernisation of its coastal radars"),
    ),
    (
        "to host a person is no procedure",
        "Kenya reiterated its readiness to host a Ghanaian liaison officer in Mombasa.",
        rows("Kenya", "offer", "host a Ghanaian liaison officer in Mombasa"),
    ),
    (
        "what one pays for in the other's country",
        "Canada will invest $30 million in a firing range in Latvia.",
        rows("Canada", "offer", "a firing range in Latvia"),
    ),
    (
        "the host",
        VISIT + "The host proposed a joint study of drones.",
        rows("Portugal", "offer", "a joint study of drones"),
    ),
    (
        "the guest",
        VISIT + "The visiting minister asked for a stock of spare parts.",
        rows("Kenya", "priority", "a stock of spare parts"),
    ),
)
TOPICS: tuple[Case, ...] = (
    (
        "what will be the focus",
        "The training of divers and a shared depot will be the focus of the talks in Accra.",
        rows("joint", "described", "The training of divers", "a shared depot"),
    ),
    (
        "what was discussed stands behind its verb",
        "Also discussed were the opening of a language centre and joint surveys of the seabed.",
        rows("joint", "described", "the opening of a language centre", "joint surveys of the seabed"),
    ),
    (
        "attention in the active",
        "The two ministers paid special attention to military education and the fight against piracy.",
        rows("joint", "described", "military education", "the fight against piracy"),
    ),
    (
        "places are topics, not areas; what stands beside them is one",
        "The two ministers exchanged views on Ukraine, the Red Sea and joint production of drones.",
        rows("joint", "described", "joint production of drones"),
    ),
    (
        "from one to the other",
        "The two sides discussed areas ranging from hydrography and ship repair to joint training.",
        rows("joint", "described", "hydrography and ship repair", "joint training"),
    ),
    (
        "an inverted agenda",
        "On the agenda of the Kenya-Ghana meeting are joint patrols and the exchange of intelligence.",
        rows("joint", "described", "joint patrols", "the exchange of intelligence"),
    ),
    (
        "a remark behind a comma is no item",
        "Kenya and Ghana agreed to mount joint patrols along their border, ending a two-year quarrel.",
        rows("joint", "agreed", "mount joint patrols along their border"),
    ),
    (
        "a party told by its number",
        "The text between Denmark and Canada commits the two to pool imagery and to hold a yearly rescue drill.",
        rows("joint", "agreed", "pool imagery", "hold a yearly rescue drill"),
    ),
)
NOTHING: tuple[tuple[str, str], ...] = (
    ("who is to do it is not sought", "Kenya wants parliament to approve the budget for the boats."),
    ("a participle tells what forces are for", "The forces needed to guard the port were sent by Kenya."),
    ("denied reports", "Kenya denied reports that it was considering a swap of trucks for radars."),
    (
        "what a treaty protects",
        "The treaty between Kenya and Ghana extends to armed attacks on public vessels.",
    ),
    ("a topic that is a war", "The war in Sudan was the main topic of the talks."),
    ("a session to host", "Kenya is ready to host the next session of the commission."),
    ("no request", "There was no request by Kenya for patrol boats."),
    ("a demand for words", "Ghana's demand for an apology was discussed in Nairobi."),
    ("who was there", "Also present were the two ambassadors and the chief of staff."),
    ("money to be paid under a pact", "The pact, under which Kenya will pay $3 million, was signed in May."),
    ("help in a vote", "Kenya will support Ghana in the election of the secretary-general."),
    ("a participle before a noun", "Kenya sent its negotiating committee to Accra."),
    ("what is asked for in a quarrel", "Ghana urged Kenya to recall its envoy."),
    ("a proposal to others", "Kenya's proposal for a ceasefire was discussed in Accra."),
    ("a wish well meant", "Kenya offered to Ghana its condolences."),
    ("money spent at home", "Canada will invest $30 million in a firing range."),
    (
        "what a paper tells its readers",
        "What you need to know:\n\n- Joint patrols are to start in May.\n- Debts remain unpaid.",
    ),
)
