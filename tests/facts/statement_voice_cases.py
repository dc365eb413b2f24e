"""Voices told without a verb, behind a verb or in a list, and numbers given for things; with invented people.

Each row is (why, text, ((speaker, verb, content), …)); NOTHING holds near misses that attribute nothing.
"""

from __future__ import annotations

from tests.facts.statement_cases import Case

LABELS: tuple[Case, ...] = (
    (
        "a label with the occasion",
        "Senator Jane Roe, in a statement: “We never saw the bill.”",
        (("Jane Roe", "", "We never saw the bill."),),
    ),
    (
        "a label of a body",
        "The White House, on the leak: “We do not discuss such letters.”",
        (("White House", "", "We do not discuss such letters."),),
    ),
    (
        "a label of what was said and whose it is",
        "The campaign's reply, in full: “Happy to help.”",
        (("campaign", "", "Happy to help."),),
    ),
    (
        "a label that says from whom",
        "From the spokeswoman, Jane Roe: “The mayor has no comment.”",
        (("Jane Roe", "", "The mayor has no comment."),),
    ),
    (
        "an office and a name in a label",
        "The shadow chancellor, Max Torn: “It walks like a tax.”",
        (("Max Torn", "", "It walks like a tax."),),
    ),
    (
        "a signature with a title and a state",
        "Quote of the day: “I would rather eat my hat.” — Rep. Jane Roe, D-Ohio",
        (("Jane Roe", "", "I would rather eat my hat."),),
    ),
    (
        "a signature without a dash",
        "“If it floats, budget for it.” Commodore Max Torn, retiring after 41 years.",
        (("Max Torn", "", "If it floats, budget for it."),),
    ),
)
RESOLUTIONS: tuple[Case, ...] = (
    (
        "numbered verbs below a subject",
        "The Council:\n\n1. Condemns the shelling of Zenda;\n\n2. Urges all parties to hold their fire;",
        (
            ("Council", "condemn", "the shelling of Zenda"),
            ("Council", "urge", "all parties to hold their fire"),
        ),
    ),
    (
        "the ministers of several countries",
        "The ministers of defence of Norway and Sweden, meeting in Oslo:\n\n"
        "1. Welcomed the opening of the yard;\n\n2. Deplored the delay of the tanker.",
        (("joint", "welcome", "the opening of the yard"), ("joint", "deplore", "the delay of the tanker")),
    ),
    (
        "a preamble between subject and verbs",
        "The Assembly,\n\nRecalling its resolution of 4 May,\n\n"
        "1. Strongly condemns the raid on Zenda;\n2. Calls for an end to the siege.",
        (
            ("Assembly", "condemn", "the raid on Zenda"),
            ("Assembly", "call for", "an end to the siege"),
        ),
    ),
)
FIGURES: tuple[Case, ...] = (
    (
        "a comparative",
        "Two aides put the odds closer to even.",
        (("Two aides", "put", "the odds closer to even"),),
    ),
    (
        "two numbers",
        "Officials put the toll between 30 and 40.",
        (("Officials", "put", "the toll between 30 and 40"),),
    ),
    (
        "a pronoun for the thing",
        "Officials said it was late. Villagers put it at seven, all of them farmers.",
        (("Officials", "say", "it was late"), ("Villagers", "put", "it at seven")),
    ),
    (
        "a rating",
        "The Torn Institute rates the race a toss-up.",
        (("Torn Institute", "rate", "the race a toss-up"),),
    ),
)
INVERSIONS: tuple[Case, ...] = (
    (
        "an office and a name at the end",
        "The unit treated 400 people, reported its commander, Colonel Max Torn.",
        (("Max Torn", "report", "The unit treated 400 people"),),
    ),
    (
        "a judge at the end",
        "Such a tariff would be illegal, declared Judge Jane Roe.",
        (("Jane Roe", "declare", "Such a tariff would be illegal"),),
    ),
    (
        "a way of speaking between commas",
        "The pit boss, sniffs one aide, was fired for stealing ashtrays.",
        (("one aide", "sniff", "The pit boss was fired for stealing ashtrays"),),
    ),
    (
        "finders at the end",
        "Only one in five voters could name her, the pollsters found.",
        (("pollsters", "find", "Only one in five voters could name her"),),
    ),
)
SOURCES: tuple[Case, ...] = (
    (
        "a finding that goes with a ruling",
        "Judge Jane Roe threw out the map, finding that the county had ignored its own rules.",
        (("Jane Roe", "find", "the county had ignored its own rules"),),
    ),
    (
        "a document that somebody provides",
        "The agency provided an analysis suggesting that 31 counties would lose power.",
        (("analysis", "suggest", "31 counties would lose power"),),
    ),
    (
        "people in the phrase before 'who'",
        "The bill passed over the objections of regulators who testified that it could cost $2 billion.",
        (("regulators", "testify", "it could cost $2 billion"),),
    ),
    (
        "a name behind 'one'",
        "Commissioners met. “I feel like the mother,” said one, Max Torn.",
        (("Max Torn", "say", "I feel like the mother"),),
    ),
    (
        "a name in front of an insertion",
        "Senator Jane Roe left. Roe, fourth in the latest survey, has promised to visit all 99 counties.",
        (("Jane Roe", "promise", "to visit all 99 counties"),),
    ),
    (
        "who is named in the same sentence only",
        "Senator Jane Roe will retire in May, she announced on Thursday.",
        (("Jane Roe", "announce", "Senator Jane Roe will retire in May"),),
    ),
    (
        "no more than that",
        "Senator Jane Roe would only say that the net was closing.",
        (("Jane Roe", "say", "the net was closing"),),
    ),
    (
        "thanks to all",
        "The Norwegian embassy thanked all concerned.",
        (("Norway", "thank", "all concerned"),),
    ),
    (
        "having done something",
        "Senator Jane Roe denied having seen the paper.",
        (("Jane Roe", "deny", "having seen the paper"),),
    ),
)
DEEDS: tuple[Case, ...] = (
    (
        "an apology behind whom it goes to",
        "Mayor Jane Roe issued an apology to residents for the delay.",
        (("Jane Roe", "apologise", "the delay"),),
    ),
    (
        "a protest over something",
        "Senator Max Torn lodged a protest over the flyover.",
        (("Max Torn", "protest", "the flyover"),),
    ),
    (
        "a letter of one's own",
        "Senator Max Torn sent a letter that accused the board of fraud.",
        (("Max Torn", "accuse", "the board of fraud"),),
    ),
    (
        "a member of a party by the town",
        "Senator Jane Roe was not amused. “It was a typo,” the Amarillo Republican said.",
        (("Jane Roe", "say", "It was a typo"),),
    ),
    (
        "quoted words behind an inserted clause",
        "The plan, warned Senator Jane Roe, “is a bad joke told twice.”",
        (("Jane Roe", "warn", "The plan “is a bad joke told twice.”"),),
    ),
    (
        "another voice behind a semicolon",
        "The minister said the talks were dead; officials told reporters they were alive.",
        (("minister", "say", "the talks were dead"), ("officials", "tell", "they were alive")),
    ),
)
VOICES = (*LABELS, *RESOLUTIONS, *FIGURES, *INVERSIONS, *SOURCES, *DEEDS)

NOTHING: tuple[tuple[str, str], ...] = (
    ("a label of a thing", "His slogan: “Build it now.” It worked."),
    ("a sign", "The sign on the door: “Back at five.”"),
    ("a headline", "The headline the next day: “The Queen Is Dead.”"),
    ("a city behind a quotation", "“The old man is tired.” Zenda, a city of 4,000, is used to such talk."),
    (
        "a programme of nouns",
        "The programme for Monday:\n\n- Welcome by the band at nine;\n- Call at the harbour.",
    ),
    ("things put somewhere", "The minister put her phone between two books and 40 chairs at the gate."),
    ("a time of day", "The mayor put the dinner at 7 p.m. and the town put two men at gate 4."),
    ("verbs in a row", "The minister landed in Oslo, met the king and left."),
    ("a company that grows", "The company grew, added staff and opened a branch."),
    ("somebody who finds a thing closed", "Senator Jane Roe went home, finding that the shop was closed."),
    ("nobody at all", "The pipes were replaced, and not one alderman wanted a picture taken."),
    ("drones shot down", "The unit shot down four drones overnight."),
)
