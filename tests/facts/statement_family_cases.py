"""Families of wordings that papers and agencies use for one kind of attribution each, with invented people.

Each row is (why, text, ((speaker, verb, content), …)); NOTHING holds near misses that attribute nothing.
"""

from __future__ import annotations

from tests.facts.statement_cases import Case

NOUNS: tuple[Case, ...] = (
    (
        "a hope, equated",
        "The governor's hope is that lawmakers will return in June.",
        (("governor", "hope", "lawmakers will return in June"),),
    ),
    (
        "a hope of several, with 'among'",
        "The hope among party officials is that the vote will be held before Friday.",
        (("party officials", "hope", "the vote will be held before Friday"),),
    ),
    (
        "a position",
        "The company's position is that it owes nothing.",
        (("company", "take the view", "it owes nothing"),),
    ),
    (
        "word from somebody",
        "The word from the union is that the strike is over.",
        (("union", "send word", "the strike is over"),),
    ),
    (
        "fears among people, with 'there are'",
        "There are fears among farmers that the bill will fail.",
        (("farmers", "fear", "the bill will fail"),),
    ),
    (
        "a light verb with 'no' is a denial of the hint",
        "Senator Jane Roe gave no hint that she would quit.",
        (("Jane Roe", "hint", "she would quit"),),
    ),
    (
        "evidence found",
        "The report found no evidence that he profited personally.",
        (("report", "find", "no evidence that he profited personally"),),
    ),
    (
        "a mood before the clause",
        "Senator Jane Roe noted with concern that the talks had stalled.",
        (("Jane Roe", "note", "the talks had stalled"),),
    ),
    (
        "a document before the clause",
        "The judge wrote in a 40-page opinion that the law was void.",
        (("judge", "write", "the law was void"),),
    ),
)

VERBS: tuple[Case, ...] = (
    (
        "a figure",
        "The lender put the price at $4 million.",
        (("lender", "put", "the price at $4 million"),),
    ),
    (
        "an object inside the phrase",
        "Senator Jane Roe took issue with the report.",
        (("Jane Roe", "take issue with", "the report"),),
    ),
    (
        "doubt cast",
        "Senator Jane Roe cast doubt on the figures.",
        (("Jane Roe", "cast doubt on", "the figures"),),
    ),
    (
        "argued against",
        "Senator Jane Roe argued against the amendment.",
        (("Jane Roe", "argue against", "the amendment"),),
    ),
    (
        "pushed back",
        "Senator Jane Roe pushed back on the claim.",
        (("Jane Roe", "push back on", "the claim"),),
    ),
    (
        "a case made",
        "The mayor made the case that the city needed a subway.",
        (("mayor", "make the case", "the city needed a subway"),),
    ),
    (
        "floated, of an idea",
        "Senator Jane Roe floated the idea of a petrol tax.",
        (("Jane Roe", "float", "the idea of a petrol tax"),),
    ),
    (
        "likened, the thing behind",
        "Senator Jane Roe dismissed as “nonsense” claims that the dam was unsafe.",
        (("Jane Roe", "dismiss", "as “nonsense” claims that the dam was unsafe"),),
    ),
    (
        "framed as",
        "Senator Jane Roe framed the race as a referendum.",
        (("Jane Roe", "frame", "the race as a referendum"),),
    ),
    (
        "what happened, recalled",
        "The minister recalled the gifting of a corvette in 2019.",
        (("minister", "recall", "the gifting of a corvette in 2019"),),
    ),
    (
        "a verb that no list has, with a that-clause",
        "Senator Jane Roe hypothesized that the bridge would fall.",
        (("Jane Roe", "hypothesize", "the bridge would fall"),),
    ),
    (
        "a verb that no list has, behind a quotation",
        "“We won,” Senator Jane Roe beamed.",
        (("Jane Roe", "beam", "We won"),),
    ),
    (
        "answers by accusing",
        "President Jane Roe responded by accusing the opposition of lying.",
        (("Jane Roe", "accuse", "the opposition of lying"),),
    ),
    (
        "seemed to suggest",
        "President Jane Roe seemed to suggest that the plan had failed.",
        (("Jane Roe", "suggest", "the plan had failed"),),
    ),
    ("yes", "Asked if she would run, Senator Jane Roe said yes.", (("Jane Roe", "say", "yes"),)),
    (
        "what was asked about, denied",
        "Asked about reports that the yard was behind on its payments, Senator Jane Roe flatly denied them.",
        (("Jane Roe", "deny", "reports that the yard was behind on its payments"),),
    ),
)

ADJECTIVES: tuple[Case, ...] = (
    (
        "behind the name",
        "Senator Jane Roe, confident that she would win, went home.",
        (("Jane Roe", "be confident", "she would win"),),
    ),
    (
        "in front of the name",
        "Worried that prices would rise, the bank acted.",
        (("bank", "be worried", "prices would rise"),),
    ),
    (
        "with another copula",
        "Senator Jane Roe seemed confident that she would win.",
        (("Jane Roe", "be confident", "she would win"),),
    ),
    (
        "unsure whether",
        "Senator Jane Roe was unsure whether the board knew.",
        (("Jane Roe", "be unsure", "whether the board knew"),),
    ),
    (
        "critical of",
        "Senator Jane Roe is critical of the plan.",
        (("Jane Roe", "be critical of", "the plan"),),
    ),
)

PASSIVES: tuple[Case, ...] = (
    (
        "accused by",
        "Mr. Roe has been accused by prosecutors of taking bribes.",
        (("prosecutors", "accuse", "Mr. Roe of taking bribes"),),
    ),
    (
        "urged by",
        "The mayor was urged by aides to resign.",
        (("aides", "urge", "The mayor to resign"),),
    ),
    (
        "dismissed by",
        "The plan was dismissed by critics as a gift to the banks.",
        (("critics", "dismiss", "The plan as a gift to the banks"),),
    ),
    (
        "hearsay",
        "Several backbenchers are understood to have told the chief whip that the minister should go.",
        (("Several backbenchers", "tell", "the minister should go"),),
    ),
)

ORDER: tuple[Case, ...] = (
    (
        "a verb inside a relative clause is not the cue",
        "“Look,” Senator Jane Roe, who rarely raises her voice, said to the moderator.",
        (("Jane Roe", "say", "Look"),),
    ),
    (
        "no conjunction left over at the end",
        "Jane Roe has maintained that the port is safe, and a person close to her said nothing had changed.",
        (
            ("Jane Roe", "maintain", "the port is safe"),
            ("person close to her", "say", "nothing had changed"),
        ),
    ),
    (
        "a particle in what was said is no part of the verb",
        "Senator Jane Roe rejected the report, insisting that the vote was on.",
        (("Jane Roe", "reject", "the report"), ("Jane Roe", "insist", "the vote was on")),
    ),
    (
        "the reporting clause inside, turned round",
        "The idea, said one aide, is to win the suburbs.",
        (("one aide", "say", "The idea is to win the suburbs"),),
    ),
    (
        "the same, who speaks told at length",
        "The mayor, said a former aide who asked not to be named, had lied.",
        (("former aide", "say", "The mayor had lied"),),
    ),
    (
        "a list that the parse breaks off",
        "The ministers pledged to step up cooperation in disaster relief, peacekeeping and cold-weather medicine.",
        (
            (
                "joint",
                "pledge",
                "to step up cooperation in disaster relief, peacekeeping and cold-weather medicine",
            ),
        ),
    ),
    (
        "granted anonymity, which nobody said",
        "“She ran out of money,” said one strategist, granted anonymity to speak about a friend.",
        (("one strategist", "say", "She ran out of money"),),
    ),
)

WHO: tuple[Case, ...] = (
    (
        "two officials are not two sides",
        "Two officials, speaking on condition of anonymity, said the vote was off.",
        (("Two officials", "say", "the vote was off"),),
    ),
    (
        "who asks for cover says nothing by it",
        "Several aides, who insisted on anonymity, said the plan was dead.",
        (("Several aides", "say", "the plan was dead"),),
    ),
    (
        "a fraction of people",
        "Two-thirds of voters say the country is on the wrong track.",
        (("Two-thirds of voters", "say", "the country is on the wrong track"),),
    ),
    (
        "a majority",
        "A majority of lawmakers believe the election was fair.",
        (("majority of lawmakers", "believe", "the election was fair"),),
    ),
    (
        "those close to somebody",
        "Those close to the governor say he will run.",
        (("Those close to the governor", "say", "he will run"),),
    ),
    (
        "neighbours of somebody are not two countries",
        "Neighbors described him as a quiet man.",
        (("Neighbors", "describe", "him as a quiet man"),),
    ),
    (
        "a diplomat in a capital speaks for no country",
        "The lake is clean, a diplomat in Nairobi said.",
        (("diplomat in Nairobi", "say", "The lake is clean"),),
    ),
    (
        "the press service of a fleet",
        "The drill will be held in May, the Baltic Fleet's press service reported.",
        (("Baltic Fleet", "report", "The drill will be held in May"),),
    ),
    (
        "the party and state of who was named",
        "Senator Jane Roe spoke for an hour. The Ohio Republican said the bill was flawed.",
        (("Jane Roe", "say", "the bill was flawed"),),
    ),
    (
        "its agency is another agency",
        "The Government Accountability Office met. The council met too. Its relief agency said it was late.",
        (("Its relief agency", "say", "it was late"),),
    ),
    (
        "records in the plural tell of findings",
        "Court records show that he was arrested.",
        (("Court records", "show", "he was arrested"),),
    ),
)

ANSWERS: tuple[Case, ...] = (
    (
        "a pronoun for a claim just made",
        "Prosecutors said the mayor took bribes. Senator Jane Roe denied it.",
        (
            ("Prosecutors", "say", "the mayor took bribes"),
            ("Jane Roe", "deny", "the mayor took bribes"),
        ),
    ),
    (
        "a pronoun for what the article told",
        "The bridge was closed in May. Senator Jane Roe confirmed this on Tuesday.",
        (("Jane Roe", "confirm", "The bridge was closed in May"),),
    ),
    (
        "'which' behind what somebody else says",
        "Norway says agents crossed the border, which Finland denies.",
        (
            ("Norway", "say", "agents crossed the border"),
            ("Finland", "deny", "agents crossed the border"),
        ),
    ),
    (
        "a charge",
        "Prosecutors accused Senator Jane Roe of taking bribes, a charge she denies.",
        (
            ("Prosecutors", "accuse", "Senator Jane Roe of taking bribes"),
            ("Jane Roe", "deny", "Senator Jane Roe of taking bribes"),
        ),
    ),
    (
        "a relative clause inside what is said belongs to it",
        "Senator Jane Roe said the plan, which Mayor John Doe rejected, was dead.",
        (("Jane Roe", "say", "the plan, which Mayor John Doe rejected, was dead"),),
    ),
)

OCCASIONS: tuple[Case, ...] = (
    (
        "a tone, and behind a colon what was said",
        "Senator Jane Roe met farmers on Monday. Roe was blunt: the bill was dead.",
        (("Jane Roe", "be blunt", "the bill was dead"),),
    ),
    (
        "where somebody was",
        "Senator Jane Roe was in Oslo on Monday to urge lawmakers to pass the bill.",
        (("Jane Roe", "urge", "lawmakers to pass the bill"),),
    ),
    (
        "what somebody took to",
        "Senator Jane Roe took to the floor to denounce the bill.",
        (("Jane Roe", "denounce", "the bill"),),
    ),
    (
        "what somebody held",
        "Senator Jane Roe held a news conference on Monday to announce that she would quit.",
        (("Jane Roe", "announce", "she would quit"),),
    ),
    (
        "a mood, with a day between",
        "Senator Jane Roe was careful on Thursday to tell the panel that no site had been picked.",
        (("Jane Roe", "tell", "no site had been picked"),),
    ),
    (
        "an emphatic verb",
        "Senator Jane Roe did promise to train 60 more nurses.",
        (("Jane Roe", "promise", "to train 60 more nurses"),),
    ),
)

CLAUSES: tuple[Case, ...] = (
    (
        "speech that goes on behind a semicolon",
        "The bill was dead, Senator Jane Roe said on Monday; her party would vote against it.",
        (("Jane Roe", "say", "The bill was dead; her party would vote against it"),),
    ),
    (
        "somebody else behind the semicolon",
        "The bill was dead, Senator Jane Roe said; Mayor John Doe denied that it was dead.",
        (
            ("Jane Roe", "say", "The bill was dead"),
            ("John Doe", "deny", "it was dead"),
        ),
    ),
    (
        "a verb that takes only quotations, between commas",
        "Senator Jane Roe visited Paris. France, she went on, had drawn the lessons of its departures from Mali.",
        (("Jane Roe", "go on", "France had drawn the lessons of its departures from Mali"),),
    ),
    (
        "the article's own words before a colon",
        "Senator Jane Roe was unmoved: the House, she said, had mistaken a press release for a plan.",
        (("Jane Roe", "say", "the House had mistaken a press release for a plan"),),
    ),
    (
        "an office in front of a rank and a name",
        "The port was closed because of a storm, a fleet spokeswoman, Cmdr. Jane Roe, said.",
        (("Jane Roe", "say", "The port was closed because of a storm"),),
    ),
    (
        "'as', with the body that reported",
        "As the press service of the Ruritanian fleet reported on Wednesday, the fleet bought two ships.",
        (("press service", "report", "the fleet bought two ships"),),
    ),
    (
        "a source who asks for something",
        "According to one of the senators, who asked not to be named, the deal had collapsed.",
        (("one of the senators", "according to", "the deal had collapsed"),),
    ),
    (
        "an inverted verb before an infinitive",
        "It was time, argued Senator Jane Roe, to close the bridge.",
        (("Jane Roe", "argue", "It was time to close the bridge"),),
    ),
    (
        "several infinitives",
        "The countries undertook to exchange radar data on flights, "
        "protect ports from attacks and combat arms trafficking.",
        (
            (
                "joint",
                "undertake",
                "to exchange radar data on flights, protect ports from attacks and combat arms trafficking",
            ),
        ),
    ),
    (
        "a reason",
        "Senator Jane Roe criticised the bill, since in her opinion it would cost jobs.",
        (("Jane Roe", "criticise", "the bill, since in her opinion it would cost jobs"),),
    ),
)

MEANT: tuple[Case, ...] = (
    (
        "one of a people",
        "Norwegian Defence Minister Jane Roe met Canadian Defence Minister John Doe in Oslo. "
        "The Canadian insisted that his priority was the Arctic.",
        (("John Doe", "insist", "his priority was the Arctic"),),
    ),
    (
        "a whole people",
        "Norwegian Defence Minister Jane Roe met French Defence Minister John Doe in Oslo. "
        "The French insisted that the deal was fair.",
        (("France", "insist", "the deal was fair"),),
    ),
    (
        "the visitor",
        "Defence Minister Jane Roe received her counterpart John Doe, who is on a three-day visit. "
        '"Our armies have met this problem," the visitor remarked.',
        (("John Doe", "remark", "Our armies have met this problem"),),
    ),
    (
        "the president is not who was named last",
        "Speaker Jane Roe met farmers. The president said the bridge was safe.",
        (("president", "say", "the bridge was safe"),),
    ),
    (
        "one of the people named last",
        'Senator Jane Roe believes that she can win; her aides are not so sure. "We are lost," one admitted.',
        (
            ("Jane Roe", "believe", "she can win"),
            ("one of her aides", "admit", "We are lost"),
        ),
    ),
)

FAMILIES = (*NOUNS, *VERBS, *ADJECTIVES, *PASSIVES, *ORDER, *WHO, *ANSWERS, *OCCASIONS, *CLAUSES, *MEANT)

NOTHING: tuple[tuple[str, str], ...] = (
    ("believed of them, not by them", "Officials believed to be close to the mayor left."),
    ("brought about, not said", "Senator Jane Roe ensured that the bridge would fall."),
    ("stopped short", "President Jane Roe stopped short of saying that the plan had failed."),
    ("without saying", "President Jane Roe left without saying that the plan had failed."),
    ("accused by nobody", "Mr. Roe is accused of taking bribes."),
    ("a car", "The carmaker recalled 4,000 cars."),
    ("an ambassador", "The minister recalled the ambassador."),
    ("a deal is no account", "The deal says nothing about wages."),
    ("a law lays down", "The law requires that schools report absences."),
    ("a problem is nobody's claim", "The problem is that the bridge is old."),
    ("a vote", "The senator voted against the bill."),
    ("a loss reported", "The company reported a loss of $4 million."),
    ("a book in marks", "Senator Jane Roe read “War and Peace,” and slept."),
    ("put at risk", "The flood put the town at risk."),
    ("a decision to be told", "Senator Jane Roe is expected to announce that she will run."),
    ("nobody said it", "Nobody said that the bill was dead."),
    ("a plan that somebody brings", "Senator Jane Roe came to the meeting with a plan that failed."),
    ("a visit that is only planned", "Senator Jane Roe plans to travel to Oslo to propose a truce."),
    ("a conference to come", "Senator Jane Roe will hold a news conference to announce that she will quit."),
    ("a purpose that is no speech", "Senator Jane Roe was in Oslo to attend a summit."),
    ("a bill rejected by a pronoun", "The governor sent a bill to the Senate. The Senate rejected it."),
    ("people dismissed", "The package arrived. Senator Jane Roe dismissed them from the room."),
    ("a topic that both sides talk about", "The two ministers met. They talked about trade."),
    ("claims that are a noun", "It was about claims she has denied."),
    ("a knife", "The knife was blunt: the cook threw it away."),
)
