"""Speakers by description and by pronoun, in the ways of many papers, with invented people.

Each row is (why, text, ((speaker, verb, content), …)).
"""

from __future__ import annotations

from tests.facts.statement_cases import Case

CALLED: tuple[Case, ...] = (
    (
        "an office that only the words beside the name tell",
        "Sheriff Dale Purcell of Lomax County was angry. The order was signed by Governor Anna Weiss last week.\n\n"
        '"It ties our hands," the sheriff said.',
        (("Dale Purcell", "say", "It ties our hands"),),
    ),
    (
        "party and state from a shortened one in brackets",
        "Rep. Karen Holt, R-Ariz., is undecided. House leaders met on Tuesday.\n\n"
        '"I am still reading the bill," the Arizona Republican said.',
        (("Karen Holt", "say", "I am still reading the bill"),),
    ),
    (
        "an age",
        "Marten Velde, 54, took over the shipyard in May. It employs 900 people.\n\n"
        "The 54-year-old said that orders had doubled.",
        (("Marten Velde", "say", "orders had doubled"),),
    ),
    (
        "an ambassador is a diplomat, a minister of defence none",
        "Ambassador Lucia Ferri arrived in Osmia on Monday and met Defence Minister Pavel Drone.\n\n"
        "The diplomat said that the talks had been frank.",
        (("Lucia Ferri", "say", "the talks had been frank"),),
    ),
    (
        "two parties, one person of each",
        "Senator Bill Marsh (D-Ohio) and Senator Jim Rowe (R-Iowa) wrote the bill.\n\n"
        "The Democrat said it would pass. The Republican said it needed work.",
        (("Bill Marsh", "say", "it would pass"), ("Jim Rowe", "say", "it needed work")),
    ),
    (
        "a profession from the words behind the name",
        "Anna Kroll, an economist at the Baltic Institute, studied the deal. Defence Minister Hans Roth signed it.\n\n"
        "The economist said the price was too high.",
        (("Anna Kroll", "say", "the price was too high"),),
    ),
    (
        "first without a name, then with it",
        "A border sheriff sued on Monday. Sheriff Dale Purcell spoke in court.\n\nThe sheriff said he was right.",
        (("Dale Purcell", "say", "he was right"),),
    ),
    (
        "a body by the noun of its name",
        "The Veterans' Association of Norland filed a complaint. The court will hear it in May.\n\n"
        "The association said that its members had been misled.",
        (("Veterans' Association of Norland", "say", "its members had been misled"),),
    ),
    (
        "a body by what it is",
        "The Coast Guard rescued nine sailors. Commander Joel Ash led them.\n\nThe service said two were injured.",
        (("Coast Guard", "say", "two were injured"),),
    ),
    (
        "another word for who spoke last",
        'Jane Roe, Norland\'s health secretary, was blunt. "We are late," Jane Roe said.\n\n'
        "The Utah Republican told reporters it was a disgrace.",
        (("Jane Roe", "say", "We are late"), ("Jane Roe", "tell", "it was a disgrace")),
    ),
    (
        "a union is no union leader",
        "The United Workers' Union went on strike. Union leader Jack Frey said it would last. "
        "The union added that talks had failed.",
        (("Jack Frey", "say", "it would last"), ("United Workers' Union", "add", "talks had failed")),
    ),
    (
        "two bodies with the noun: neither",
        "The Teachers Union met the Nordvik Shipping Union. The union said no ship would sail.",
        (("union", "say", "no ship would sail"),),
    ),
    (
        "two people whom it fits, named together: neither",
        "Senator Bill Marsh (D-Ohio) met Senator Jim Rowe (D-Iowa).\n\nThe Democrat said it would pass.",
        (("Democrat", "say", "it would pass"),),
    ),
)

PRONOUNS: tuple[Case, ...] = (
    (
        "who is the subject of what was quoted did not say it",
        'Senator Jane Roe said the bill was bad. "Bill Marsh drafted it, and he knew it was void," she added.',
        (
            ("Jane Roe", "say", "the bill was bad"),
            ("Jane Roe", "add", "Bill Marsh drafted it, and he knew it was void"),
        ),
    ),
    (
        "a name in front of an office",
        "Alex Floyd, a spokesman for the party, said no. But Raj Shah, Roe’s spokesman, insisted that it was late.",
        (("Alex Floyd", "say", "no"), ("Raj Shah", "insist", "it was late")),
    ),
    (
        "somebody named in passing since, who is no woman",
        "General Rita Solberg said the brigade was ready.\n\nMinister Jon Vik will visit it on Friday.\n\n"
        '"It took two years," she said.',
        (("Rita Solberg", "say", "the brigade was ready"), ("Rita Solberg", "say", "It took two years")),
    ),
    (
        "who spoke last goes before somebody behind a preposition",
        "Admiral Peter Zorn said the exercise went well. The first ship sailed under Captain Uwe Lind.\n\n"
        "Asked about costs, he said they were low.",
        (("Peter Zorn", "say", "the exercise went well"), ("Peter Zorn", "say", "they were low")),
    ),
    (
        "who agrees with 'him' is another",
        "Lord Penrose told peers that the fleet was too small. Lord Lyle agreed with him.\n\n"
        '"We are sailing on luck," he said.',
        (("Penrose", "tell", "the fleet was too small"), ("Penrose", "say", "We are sailing on luck")),
    ),
    (
        "a given name that only women have",
        "Moscow's ambassador, Igor Panin, was summoned. Deputy Foreign Minister Anne Lunde handed over a note.\n\n"
        "He told reporters that the charges were baseless.",
        (("Igor Panin", "tell", "the charges were baseless"),),
    ),
)
CALLINGS = (*CALLED, *PRONOUNS)
