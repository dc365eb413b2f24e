"""Lead-ins of lists, and whose areas of what stance their items are: (why, lead-in, actor, stance)."""

from __future__ import annotations

LEAD_INS = [
    ("a verb that breaks off before its list", "Both institutions agreed on:", "joint", "agreed"),
    ("nobody in particular agreed", "It was agreed to:", "joint", "agreed"),
    ("what both chose", "For the next two years, the parties elected as priorities:", "joint", "priority"),
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
    ("one side proposes", "The Chilean minister proposed that the two countries:", "Chile", "offer"),
]
NO_AREAS = [
    ("people", "The delegation was made up of:"),
    ("people by what they did", "Those attending included:"),
    ("nothing of cooperation", "The meeting had before it:"),
    ("what was refused", "The two sides did not agree on:"),
    ("deliveries", "Peru has so far taken delivery of:"),
]
