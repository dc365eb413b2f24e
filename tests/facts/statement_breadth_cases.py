"""Verbs, phrases and constructions of political news, many of a kind; with invented people.

Each row is (why, text, ((speaker, verb, content), …)); NOTHING holds near misses that attribute nothing.
"""

from __future__ import annotations

from tests.facts.statement_cases import Case

PHRASES: tuple[Case, ...] = (
    (
        "a swipe at something",
        "Senator Jane Roe took a swipe at the new tariff on Monday.",
        (("Jane Roe", "take a swipe at", "the new tariff"),),
    ),
    (
        "questions batted away",
        "Mayor Max Torn batted away questions about his health.",
        (("Max Torn", "bat away", "questions about his health"),),
    ),
    (
        "weight thrown behind something",
        "Senator Jane Roe threw her weight behind the pension bill.",
        (("Jane Roe", "throw weight behind", "the pension bill"),),
    ),
    (
        "a distance from something",
        "Senator Jane Roe distanced herself from the report.",
        (("Jane Roe", "distance herself from", "the report"),),
    ),
    (
        "something let slip",
        "Mayor Max Torn let slip that he would not run again.",
        (("Max Torn", "let slip", "he would not run again"),),
    ),
    (
        "a mood and what it is about",
        "Senator Jane Roe is worried about the cost of housing.",
        (("Jane Roe", "be worried", "the cost of housing"),),
    ),
    (
        "thoughts told by hearsay",
        "Senator Jane Roe is said to believe that the deal is off.",
        (("Jane Roe", "believe", "the deal is off"),),
    ),
    (
        "a document behind 'per'",
        "Per a memo obtained by the Courier, the plant will close in June.",
        (("memo obtained by the Courier", "per", "the plant will close in June"),),
    ),
)

LOOSE: tuple[Case, ...] = (
    (
        "a clause without 'that' behind whom it was told",
        "Senator Jane Roe, wearing a red scarf, told supporters the fight had begun.",
        (("Jane Roe", "tell", "the fight had begun"),),
    ),
    (
        "and what the whole sentence goes back to",
        "Minister Jane Roe has assured the opposition the law will be reviewed, its leader, Max Torn, said.",
        (
            ("Max Torn", "say", "Minister Jane Roe has assured the opposition the law will be reviewed"),
            ("Jane Roe", "assure", "the law will be reviewed"),
        ),
    ),
    (
        "a concern and its clause",
        "The government has raised concerns the new bill could lead to weakened borders.",
        (("government", "raise", "concerns the new bill could lead to weakened borders"),),
    ),
    (
        "a concern that is there in a party",
        "There is growing concern in the party that Senator Jane Roe will quit.",
        (("party", "be concerned", "Senator Jane Roe will quit"),),
    ),
    (
        "a clause behind whom it was insisted to",
        "Senator Jane Roe was met with laughs as she insisted to the Commons that austerity was ending.",
        (("Jane Roe", "insist", "austerity was ending"),),
    ),
    (
        "a participle before its subject",
        "Criticised by Senator Jane Roe for spending too much, the mayor walked out.",
        (("Jane Roe", "criticise", "the mayor for spending too much"),),
    ),
)

NEXT: tuple[Case, ...] = (
    (
        "the speaker goes on behind 'as'",
        "Mayor Max Torn insisted that the vote was a victory as he called for calm.",
        (("Max Torn", "insist", "the vote was a victory"), ("Max Torn", "call for", "calm")),
    ),
    (
        "what is done in speaking goes on from the verb of speech",
        "Senator Jane Roe said she had serious doubts about the plan and hinted at a veto.",
        (("Jane Roe", "say", "she had serious doubts about the plan"), ("Jane Roe", "hint", "a veto")),
    ),
    (
        "a name before a participle is the subject",
        "Mr Torn, speaking at a rally on Pine Hill, mocked the plan as a fairy tale.",
        (("Torn", "mock", "the plan as a fairy tale"),),
    ),
    (
        "marks inside the marks",
        "“He just said, ‘Be tough, be tough,’” Senator Jane Roe said.",
        (("Jane Roe", "say", "He just said, ‘Be tough, be tough,’"),),
    ),
    (
        "ministers of one government are not two sides",
        "The bill failed. After the vote, ministers indicated that they would try again.",
        (("ministers", "indicate", "they would try again"),),
    ),
)
WHO: tuple[Case, ...] = (
    (
        "a day between a name and its verb",
        "Tensions rose after Mr Torn on Monday accused the bank of fraud.",
        (("Torn", "accuse", "the bank of fraud"),),
    ),
    (
        "a letter and what it calls for",
        "Senator Jane Roe has sent a letter to members calling for a vote.",
        (("Jane Roe", "call for", "a vote"),),
    ),
    (
        "the first of a kind to ask for something",
        "Senator Jane Roe has become the first member to call for a vote.",
        (("Jane Roe", "call for", "a vote"),),
    ),
    (
        "an address with a participle before 'that'",
        "Senator Jane Roe says after leaving a meeting with the mayor that she and her party are ready.",
        (("Jane Roe", "say", "she and her party are ready"),),
    ),
    (
        "a fear with a modal, whatever the parse makes of its noun",
        "Republicans fear a shutdown weeks before Election Day could cost them dearly.",
        (("Republicans", "fear", "a shutdown weeks before Election Day could cost them dearly"),),
    ),
    (
        "words in marks that a participle stresses",
        '"People have had enough," Senator Jane Roe said, underlining a "high level of anxiety" in the party.',
        (
            ("Jane Roe", "say", "People have had enough"),
            ("Jane Roe", "underline", 'a "high level of anxiety" in the party'),
        ),
    ),
    (
        "a share of those asked",
        "Just 12% of those polled said they trusted parliament.",
        (("Just 12% of those polled", "say", "they trusted parliament"),),
    ),
    (
        "bodies of state and newspapers",
        "The treasury estimates the cut will cost $4 billion. The newspaper reported that the mayor knew.",
        (
            ("treasury", "estimate", "the cut will cost $4 billion"),
            ("newspaper", "report", "the mayor knew"),
        ),
    ),
    (
        "what was asked stands between a name and its verb",
        'Mayor Max Elwick came. Elwick, asked whether he would resign, said only: "We will see."',
        (("Max Elwick", "say", "We will see."),),
    ),
    (
        "a question of the article's before the words",
        'Senator Jane Roe came late. Roe\'s verdict? "A disaster for the north and for the party."',
        (("Jane Roe", "", "A disaster for the north and for the party."),),
    ),
    (
        "a seat that is not the other member's",
        "MP Max Torn said the letter was late. MP Jane Roe has sent another.\n\n"
        "The Avalon MP, who has voted against the party twice, said it was the leader's decision to make.",
        (
            ("Max Torn", "say", "the letter was late"),
            ("Max Torn", "say", "it was the leader's decision to make"),
        ),
    ),
)
BREADTH = (*PHRASES, *LOOSE, *NEXT, *WHO)

NOTHING: tuple[tuple[str, str], ...] = (
    ("a clause about who was told", "Senator Jane Roe told the man who had left."),
    ("a claim that somebody made", "There is anger in the party at the claim that the mayor made."),
    ("a laugh is no word", "Voters smiled at Senator Jane Roe."),
    ("a weight", "The crane threw its weight behind the wall."),
    ("a guest", "Minister Jane Roe welcomed Defence Secretary Max Torn to Oslo."),
)
