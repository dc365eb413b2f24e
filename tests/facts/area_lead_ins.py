"""Lead-ins of lists, and whose areas of what stance their items are: (why, lead-in, actor, stance)."""

from __future__ import annotations

LEAD_INS = [
    ("a verb that breaks off before its list", "Both institutions agreed on:", "joint", "agreed"),
    ("nobody in particular agreed", "It was agreed to:", "joint", "agreed"),
    ("what both chose", "For the next two years, the parties elected as priorities:", "joint", "agreed"),
    ("what a meeting led to", "Key outcomes include:", "joint", "agreed"),
    ("what a document allows", "The agreement will enable the two countries to:", "joint", "agreed"),
    ("an aside before the colon", "The ministers discussed, among other things:", "joint", "described"),
    (
        "help is an offer of who gives it",
        "The minister announced that Chile will contribute funds to help the Peruvian army build expertise in:",
        "Chile",
        "offer",
    ),
    (
        "a yard of one side",
        "To win the contract, Tarkan Marine of Chile has promised Peru:",
        "Chile",
        "offer",
    ),
    ("a choice of both", "The sides named the following priorities for the coming year:", "joint", "agreed"),
    ("what is due", "In 2026 the two armies will focus on the following areas:", "joint", "agreed"),
    ("what is to be done", "Cooperation is to be extended to:", "joint", "agreed"),
    (
        "a document in a clause of its own",
        "The ministers set out a programme that covers:",
        "joint",
        "agreed",
    ),
    (
        "a committee's calendar",
        "The commission adopted a calendar of activities, including:",
        "joint",
        "agreed",
    ),
    ("another noun for its items", "The joint committee laid down these lines of work:", "joint", "agreed"),
    ("an offer that has an owner", "Chile's package for Peru includes:", "Chile", "offer"),
    ("a wish about a document", "Peru hopes that the deal will bring:", "Peru", "priority"),
    ("hosts who are asked", "The Peruvian delegation asked its hosts to:", "Peru", "priority"),
    ("topics", "The following topics were discussed:", "joint", "described"),
    ("what both call for", "Both sides called for:", "joint", "described"),
    ("one side proposes", "The Chilean minister proposed that the two countries:", "Chile", "offer"),
]
NO_AREAS = [
    ("people", "The delegation was made up of:"),
    ("people by what they did", "Those attending included:"),
    ("nothing of cooperation", "The meeting had before it:"),
    ("what was refused", "The two sides did not agree on:"),
    ("deliveries", "Peru has so far taken delivery of:"),
]
