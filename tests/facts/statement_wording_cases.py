"""Whole classes of wordings of international and local papers, with invented people.

`WORDINGS` are (why, text, ((speaker, verb, content), …)); nothing more than these rows may be found.  `NOTHING` says
nothing.  `BELOW` are (why, text, the speakers of its rows in order).
"""

from __future__ import annotations

from tests.facts.statement_cases import Case
from tests.facts.statement_speaker_cases import SpeakerCase

WORDINGS: tuple[Case, ...] = (
    (
        "a question is no wish for what a verb in it has",
        "Senator Jane Roe asked who would pay for the bridge.",
        (("Jane Roe", "ask", "who would pay for the bridge"),),
    ),
    (
        "what something is put down to",
        "Senator Jane Roe put the delay down to a strike at the mill.",
        (("Jane Roe", "put down", "the delay down to a strike at the mill"),),
    ),
    (
        "a thing offered to nobody named",
        "Captain Max Torn offered a tug and six divers.",
        (("Max Torn", "offer", "a tug and six divers"),),
    ),
    (
        "what is not excluded",
        "Senator Jane Roe did not exclude a second vote.",
        (("Jane Roe", "exclude", "a second vote"),),
    ),
    (
        "a thing acknowledged",
        "Senator Jane Roe acknowledged receipt of the letter.",
        (("Jane Roe", "acknowledge", "receipt of the letter"),),
    ),
    (
        "a name behind a rank that ends in a stop, behind an office",
        "The ship will stay until June, according to a Navy spokeswoman, Cmdr. Jane Roe.",
        (("Jane Roe", "according to", "The ship will stay until June"),),
    ),
    (
        "a double name behind a lawyer's office",
        "Its lawyer in Milan, avvocato Jane Roe-Torn, said the group would read the text.",
        (("Jane Roe-Torn", "say", "the group would read the text"),),
    ),
    (
        "the subject of two verbs behind a party's name of two words",
        "Senator Jane Roe of Comunidad Ciudadana is not persuaded and has asked for the flight logs.",
        (("Jane Roe", "ask for", "the flight logs"),),
    ),
    (
        "who goes on is told by an office",
        "The yard, the minister continued, had delivered 780 vessels.",
        (("minister", "continue", "The yard had delivered 780 vessels"),),
    ),
    (
        "a question behind what somebody is",
        "Jane Roe-Torn, an independent, asked why teachers had been left out.",
        (("Jane Roe-Torn", "ask", "why teachers had been left out"),),
    ),
    (
        "a thing suspected",
        "An opposition deputy, Jane Roe, suspects a gift from a mining company.",
        (("Jane Roe", "suspect", "a gift from a mining company"),),
    ),
    (
        "a quotation goes on from a clause",
        "Senator Jane Roe replied that it could be late, “but I would not explain the price”.",
        (("Jane Roe", "reply", "it could be late, “but I would not explain the price”"),),
    ),
    (
        "one hastens to add",
        "The jets were never going to be cheap, Senator Jane Roe hastened to add.",
        (("Jane Roe", "add", "The jets were never going to be cheap"),),
    ),
    (
        "the holders of one office in two countries",
        "Peru and Bolivia will share a radar, their air force chiefs announced on Wednesday.",
        (("joint", "announce", "Peru and Bolivia will share a radar"),),
    ),
    (
        "a past tense that the parse takes for a participle",
        "Brazil's submarine will not be launched before 2035, the navy's director general of nuclear development "
        "conceded before senators on Wednesday.",
        (
            (
                "navy's director general of nuclear development",
                "concede",
                "Brazil's submarine will not be launched before 2035",
            ),
        ),
    ),
)

NOTHING: tuple[tuple[str, str], ...] = (
    ("what a body decides, told behind it", "Norland will send 120 soldiers, the Cabinet decided on Monday."),
    (
        "what others had thought of it",
        "Norland's bank left its rate unchanged, as 19 economists had expected.",
    ),
    ("a vote", "Norland's Senate has confirmed Dr. Jane Roe as ambassador, by 19 votes to 11."),
    ("a thing shown", "The curator of exhibits, Jane Roe, explained a turret."),
    ("nobody is thanked", "Mayor Max Torn thanked nobody in particular."),
    ("nothing is offered", "Senator Jane Roe offered no proof."),
    ("a ceremony", "President Max Torn offered prayers at the temple."),
    ("somebody kept out", "The board excluded two bidders."),
)

BELOW: tuple[SpeakerCase, ...] = (
    (
        "who told the chamber is named next",
        "Norland will publish its review in May, the Commons heard on Monday.\n\nIda Moe confirmed that the army "
        "would not shrink.",
        ("Ida Moe", "Ida Moe"),
    ),
    (
        "a minister was told",
        "The yard will take on 400 apprentices, the economy minister was told on Monday.\n\nIda Moe praised the "
        "agreement.",
        ("Ida Moe", "Ida Moe"),
    ),
    (
        "nobody is named who told it",
        "The yard will take on 400 apprentices, the economy minister was told on Monday.",
        (),
    ),
    (
        "a dateline is no opening",
        "OSLO. Norland will base four planes at the fjord, the defence minister said on Tuesday.\n\nIda Moe had "
        "earlier ruled out a base.",
        ("Ida Moe", "Ida Moe"),
    ),
    (
        "behind somebody of another office",
        "Norland will base four planes at the fjord, the defence minister said on Tuesday.\n\nThe chief of the air "
        "staff, General Max Torn, welcomed the move. Ida Moe had earlier ruled out a base.",
        ("Ida Moe", "Max Torn", "Ida Moe"),
    ),
    (
        "a name behind the verb of a quotation",
        "The attacks have cost the canal six billion dollars, its chairman told a breakfast in Oslo.\n\n“I count "
        "ships,” sighed Admiral Max Torn.",
        ("Max Torn", "Max Torn"),
    ),
    (
        "the opposition is not the government",
        "Norland's prime minister told lawmakers that the country would have a navy.\n\nMax Torn of the opposition "
        "Union asked for the price.",
        ("Norland's prime minister", "Max Torn"),
    ),
)
