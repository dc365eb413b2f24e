"""What a first reading leaves over, read by its shape; with invented people.

Each row is (why, text, ((speaker, verb, content), …)); NOTHING holds near misses that attribute nothing.
"""

from __future__ import annotations

from tests.facts.statement_cases import Case

TRAILING: tuple[Case, ...] = (
    (
        "an office and a name behind a long clause",
        "Norland will receive another €60 million worth of radars under the Northern Fund (NF), the head of the "
        "mission, Ambassador Anna Lind, announced at the Osmia garrison on Tuesday.",
        (
            (
                "Anna Lind",
                "announce",
                "Norland will receive another €60 million worth of radars under the Northern Fund (NF)",
            ),
        ),
    ),
    (
        "a rank with its stop, and who says 'he' next",
        "The minister, who hosted him on Oct. 2, offered twelve jets in all, spokesman Brig. Gen. Max Torn said. "
        '"We listened," he joked.',
        (
            ("Max Torn", "say", "The minister, who hosted him on Oct. 2, offered twelve jets in all"),
            ("Max Torn", "joke", "We listened"),
        ),
    ),
    (
        "brackets between the name and the verb",
        "The yard, which makes the radar, has shipped eight of them since May, its chairman, Commodore Max Torn "
        "(retd.), told the Zenda Ledger.",
        (
            (
                "Max Torn",
                "tell",
                "The yard, which makes the radar, has shipped eight of them since May",
            ),
        ),
    ),
)

VERBS: tuple[Case, ...] = (
    (
        "what a person means to do",
        "Senator Jane Roe intends to demand an inquiry.",
        (("Jane Roe", "intend", "to demand an inquiry"),),
    ),
    (
        "what a person seeks",
        "General Max Torn sought spare parts for the radar.",
        (("Max Torn", "seek", "spare parts for the radar"),),
    ),
    (
        "what a side seeks",
        "The Norwegian side sought an early delivery of the radar.",
        (("Norway", "seek", "an early delivery of the radar"),),
    ),
    (
        "criticism launched",
        "Senator Jane Roe launched a scathing attack on the opposition.",
        (("Jane Roe", "launch attack on", "the opposition"),),
    ),
    (
        "an accusation with 'that'",
        "Senator Jane Roe accused that the yard had lied.",
        (("Jane Roe", "accuse", "the yard had lied"),),
    ),
    (
        "a line taken",
        "The company's official line is that it owes nothing.",
        (("company", "take the view", "it owes nothing"),),
    ),
    (
        "who added it did not stand in what was said",
        "Minister Jane Roe said the ship was late. The governor promised that he would pay, she added.",
        (
            ("Jane Roe", "say", "the ship was late"),
            ("Jane Roe", "add", "The governor promised that he would pay"),
            ("governor", "promise", "he would pay"),
        ),
    ),
    (
        "who is the subject of the clause in front",
        "When Press Secretary Jane Roe met reporters on Monday, she declined to discuss the bill.",
        (("Jane Roe", "decline", "to discuss the bill"),),
    ),
    (
        "the body told of before, behind a quotation",
        'The Coast Guard opened a website on Monday, naming it "Sea. Watch. Now." It warned that storms were near.',
        (("Coast Guard", "warn", "storms were near"),),
    ),
)

QUOTED: tuple[Case, ...] = (
    (
        "a closing mark that opens the sentence",
        "Senator Jane Roe was angry. ”We are late,” Senator Jane Roe said.",
        (("Jane Roe", "say", "We are late"),),
    ),
    (
        "for whom it is so",
        'For Senator Jane Roe, "nothing matters more than the bridge to the sea."',
        (("Jane Roe", "", "nothing matters more than the bridge to the sea."),),
    ),
    (
        "a verb lost behind a quotation",
        '"It is a blow to us all," Senator Jane Roe (Labour). The vote is on Monday.',
        (("Jane Roe", "", "It is a blow to us all"),),
    ),
    (
        "a clause that the parse tears",
        'Critics say the plan, which they say relied on photographs "taken in the wrong county," should be dropped.',
        (
            (
                "Critics",
                "say",
                'the plan, which they say relied on photographs "taken in the wrong county," should be dropped',
            ),
        ),
    ),
    (
        "a statement continued",
        "The Ministry of Defence of Norway issued a statement on Friday. The ships stormed an island of great "
        "importance, the statement continued.",
        (("Ministry of Defence", "continue", "The ships stormed an island of great importance"),),
    ),
)
SOURCES: tuple[Case, ...] = (
    (
        "what a source tells is only what somebody asked for",
        "Minister Jane Roe asked for more seats for her officers, according to the Ministry of Defence of Norway.",
        (("Jane Roe", "ask for", "more seats for her officers"),),
    ),
    (
        "a source that tells more than what somebody says",
        "The Coast Guard may hire more men; its chief, Jane Roe, fears a hard winter, according to the Ministry of "
        "Defence of Norway.",
        (
            (
                "Ministry of Defence",
                "according to",
                "The Coast Guard may hire more men; its chief, Jane Roe, fears a hard winter",
            ),
        ),
    ),
    (
        "a rank with its stop",
        "The troops are not there to pad the roster, according to Brig. Max Torn, who leads them.",
        (("Max Torn", "according to", "The troops are not there to pad the roster"),),
    ),
    (
        "what was asked about, rejected by a pronoun",
        "Asked about reports that Norway had sold drones, Minister Jane Roe rejected them as nonsense.",
        (("Jane Roe", "reject", "reports that Norway had sold drones as nonsense"),),
    ),
)
TORN: tuple[Case, ...] = (
    (
        "a clause that begins with a participle, whose subject the parse takes for that of the next verb",
        "Colonel Jane Roe assured the Kenyan side that agreed delivery schedules would be kept.",
        (("Jane Roe", "assure", "agreed delivery schedules would be kept"),),
    ),
    (
        "a clause that begins with a participle, which the parse takes for what the hearer did",
        "General Max Torn told the Omani delegation that promised spare parts had been shipped.",
        (("Max Torn", "tell", "promised spare parts had been shipped"),),
    ),
    (
        "a clause that begins with a participle, whose 'that' the parse takes for a subject",
        "Minister Jane Roe told the committee that agreed limits would stand.",
        (("Jane Roe", "tell", "agreed limits would stand"),),
    ),
    (
        "a hearer that did what a clause tells",
        "Minister Jane Roe told the panel that met on Monday he would quit.",
        (("Jane Roe", "tell", "he would quit"),),
    ),
)
BESIDE_MARKS: tuple[Case, ...] = (
    (
        "a verb behind a full stop that introduces the next quotation",
        'Senator Jane Roe said: "We lost the vote." She continued: "We will be back."',
        (("Jane Roe", "say", "We lost the vote."), ("Jane Roe", "continue", "We will be back.")),
    ),
    (
        "a verb behind a full stop with nothing to introduce",
        '"We lost." Senator Jane Roe said.',
        (("Jane Roe", "say", "We lost."),),
    ),
    (
        "marks that end inside the noun phrase",
        'General Max Torn hailed what he called an "all-weather" friendship with Norway.',
        (("Max Torn", "hail", 'what he called an "all-weather" friendship with Norway'),),
    ),
    (
        "marks that end the description",
        'General Max Torn labelled them "a disgrace" and some of them left.',
        (("Max Torn", "label", 'them "a disgrace"'),),
    ),
    (
        "a side of a trial",
        "The prosecution contended that the mayor had lied.",
        (("prosecution", "contend", "the mayor had lied"),),
    ),
    (
        "blame that is laid",
        "Secretary Jane Roe put the blame on software problems.",
        (("Jane Roe", "put the blame on", "software problems"),),
    ),
)
LEFTOVERS = (*BESIDE_MARKS, *SOURCES, *TRAILING, *TORN, *VERBS, *QUOTED)

NOTHING: tuple[tuple[str, str], ...] = (
    ("a title in marks", 'Senator Jane Roe came to see the film "Voice of the Sea" in Oslo.'),
    (
        "words in marks that nobody says",
        'The ship carries "more guns than men and more men than beds" these days.',
    ),
    ("an infinitive that opens a text", "To say that the plan failed goes too far."),
    ("a topic left out", "The treaty text says little about timing; it says nothing about money."),
    ("a figure of speech", "The commander, General Max Torn, begged to differ."),
    ("a first name", "Per Lind won the race in Oslo."),
    ("a journey planned", "Senator Jane Roe intends to visit Oslo in May."),
    ("what a country plans", "Norway plans to buy twelve radars."),
    ("what a country seeks", "Norway is seeking twelve radars."),
    (
        "a verb that ends a clause of time",
        "The ship sailed in May, two days before the yard reported a loss.",
    ),
)
