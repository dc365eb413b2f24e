"""Attributions as political news has them: joined and nested verbs, polls, charges, people told by a common noun.

Each row is (why, text, ((speaker, verb, content), …)); NOTHING holds near misses that attribute nothing.
"""

from __future__ import annotations

from tests.facts.statement_cases import Case

JOINED: tuple[Case, ...] = (
    (
        "a past tense joined to what is present goes on from the verb of speech",
        "Senator Jane Roe said the governor is looking at the figures and cautioned against haste.",
        (
            ("Jane Roe", "say", "the governor is looking at the figures"),
            ("Jane Roe", "caution", "haste"),
        ),
    ),
    (
        "a second complement without subject",
        "Mayor Jane Roe said she hopes the two sides can meet in March but added that she would not pay for it.",
        (
            ("Jane Roe", "say", "she hopes the two sides can meet in March"),
            ("Jane Roe", "add", "she would not pay for it"),
        ),
    ),
    (
        "somebody else takes the word behind a comma, with a verb of belief",
        "A poll showed that 57 percent of voters opposed the plan, and some of the senator's allies fear that it is "
        "too late.",
        (
            ("poll", "show", "57 percent of voters opposed the plan"),
            ("some of the senator's allies", "fear", "it is too late"),
        ),
    ),
    (
        "and behind 'while'",
        "Senator Jane Roe said the plan was dead, while the Greens called for the bill to be withdrawn.",
        (
            ("Jane Roe", "say", "the plan was dead"),
            ("Green Party", "call for", "the bill to be withdrawn"),
        ),
    ),
)

NESTED: tuple[Case, ...] = (
    (
        "words of somebody else that a source tells of",
        "President Alden Marsh believes that the House should settle it, an aide said.",
        (
            ("aide", "say", "President Alden Marsh believes that the House should settle it"),
            ("Alden Marsh", "believe", "the House should settle it"),
        ),
    ),
    (
        "a description inside a request",
        "Advisers urged the mayor to drop a plan that many farmers describe as a tax.",
        (
            ("Advisers", "urge", "the mayor to drop a plan that many farmers describe as a tax"),
            ("many farmers", "describe", "a plan as a tax"),
        ),
    ),
    (
        "a speaker's own thoughts make no second row",
        "Senator Jane Roe said she hoped that the bill would fail.",
        (("Jane Roe", "say", "she hoped that the bill would fail"),),
    ),
    (
        "nor what a document inside shows",
        "Judge Jane Roe said the evidence showed that the driver was asleep.",
        (("Jane Roe", "say", "the evidence showed that the driver was asleep"),),
    ),
)

CHARGES: tuple[Case, ...] = (
    (
        "the charge behind the name of the rival",
        "Gov. Harlan Stokes accused his opponent, Senator Miriam Tally, of misleading voters.",
        (("Harlan Stokes", "accuse", "his opponent, Senator Miriam Tally, of misleading voters"),),
    ),
    (
        "a claim that others dispute",
        "The White House has insisted that no file was lost, a claim that outside experts dispute.",
        (
            ("White House", "insist", "no file was lost"),
            ("outside experts", "dispute", "no file was lost"),
        ),
    ),
    (
        "the speaker behind the occasion and its apposition",
        "In a letter obtained by the Ledger, a former contractor alleged that he was told to delete logs.",
        (("former contractor", "allege", "he was told to delete logs"),),
    ),
    (
        "advice to do something",
        "A leaked memo advises candidates to avoid the subject.",
        (("leaked memo", "advise", "candidates to avoid the subject"),),
    ),
)

SHARES: tuple[Case, ...] = (
    (
        "a share of the people told of just before",
        "Nearly two-thirds of voters say the country is lost, and half think the next vote will be unfair.",
        (
            ("Nearly two-thirds of voters", "say", "the country is lost"),
            ("half", "think", "the next vote will be unfair"),
        ),
    ),
    (
        "a noun for people that ends like none",
        "An associate testified that he was afraid.",
        (("associate", "testify", "he was afraid"),),
    ),
    (
        "a plural whose verb looks like an infinitive",
        "Roe is not ready to talk, but Republicans close to the Iowan believe he'll run for leader.",
        (("Republicans close to the Iowan", "believe", "he'll run for leader"),),
    ),
)

SOURCES: tuple[Case, ...] = (
    (
        "the name before an apposition, where the parse gives the verb no subject",
        "When asked if the mayor should have gone, Mitt Doe, the Republican senator from Utah, replied: “Of course.”",
        (("Mitt Doe", "reply", "Of course."),),
    ),
    (
        "a report as the only subject of a sentence without another verb",
        "In Georgia, a bombshell report from the Ledger alleged on Monday that the candidate had lied.",
        (("Ledger", "allege", "the candidate had lied"),),
    ),
    (
        "figures are cited as people are",
        "The two are in a dead heat, according to an average of polls.",
        (("average of polls", "according to", "The two are in a dead heat"),),
    ),
    (
        "people whom no list of nouns knows, as only people reckon",
        "Bookies reckon her chances have halved.",
        (("Bookies", "reckon", "her chances have halved"),),
    ),
    (
        "quoted sentences behind a sentence that quotes a few words",
        "Mike Doe, the senator from Utah, said the mayor “should have been clear” about it. “He should have said no.”",
        (
            ("Mike Doe", "say", "the mayor “should have been clear” about it"),
            ("Mike Doe", "", "He should have said no."),
        ),
    ),
    (
        "a rival's name behind the word for her",
        "His rival Jane Roe crowed that voters would stay away.",
        (("Jane Roe", "crow", "voters would stay away"),),
    ),
)

REFERRING: tuple[Case, ...] = (
    (
        "both who spoke by telephone, told in the paragraph before",
        "Secretary of Defense Carl J. Vane III conducted a call with his German counterpart, Boris Falk, on March 4."
        "\n\nBoth agreed that the strait must stay open.",
        (("joint", "agree", "the strait must stay open"),),
    ),
    (
        "they, behind what a statement read",
        "The two defence ministers reviewed the plan, read a statement from the Ministry of Defence of Norway.\n\n"
        "They acknowledged the importance of the strait.",
        (
            ("Ministry of Defence", "read", "The two defence ministers reviewed the plan"),
            ("joint", "acknowledge", "the importance of the strait"),
        ),
    ),
    (
        "an office without 'of'",
        "Secretary Defence appreciated the regular talks.",
        (("Secretary Defence", "appreciate", "the regular talks"),),
    ),
    (
        "several documents, told by how many",
        "A cache of emails obtained by the party showed that the talks had failed.",
        (("emails obtained by the party", "show", "the talks had failed"),),
    ),
    (
        "he is no memo",
        "President Alden Marsh knew it. The price would rise, according to a memo, but he went ahead. He insisted "
        "that it was low.",
        (
            ("memo", "according to", "The price would rise"),
            ("Alden Marsh", "insist", "it was low"),
        ),
    ),
)

EXTENTS: tuple[Case, ...] = (
    (
        "what a source relays ends before the article goes on",
        "The mayor was told by his own aides that the bridge was unsafe, according to a memo, but he opened it.",
        (
            ("memo", "according to", "The mayor was told by his own aides that the bridge was unsafe"),
            ("his own aides", "tell", "the bridge was unsafe"),
        ),
    ),
    (
        "a sentence behind a colon is one of its own",
        "Jane Roe expects that to change: She predicts a federal standard within five years.",
        (
            ("Jane Roe", "expect", "to change"),
            ("Jane Roe", "predict", "a federal standard within five years"),
        ),
    ),
    (
        "a clause hung on the phrase before it",
        "Senator Jane Roe claimed without evidence that researchers get paid for it.",
        (("Jane Roe", "claim", "researchers get paid for it"),),
    ),
    (
        "what a document found",
        "A report by the auditors found systemic failings in the accounts.",
        (("auditors", "find", "systemic failings in the accounts"),),
    ),
    (
        "a question around its verb",
        "Commissioner Ray Doe was not pleased. Why, he asked, had nobody mentioned ceilings last year?",
        (("Ray Doe", "ask", "Why had nobody mentioned ceilings last year?"),),
    ),
    (
        "a message sent to say something",
        "A staffer emailed the Ledger to say the remarks had been cut.",
        (("staffer", "say", "the remarks had been cut"),),
    ),
)

SOMEBODY: tuple[Case, ...] = (
    (
        "one of those of whom the sentence tells, behind the verb",
        "Some colleagues believe that his position is untenable. “He's toast,” texted one.",
        (
            ("Some colleagues", "believe", "his position is untenable"),
            ("one of colleagues", "text", "He's toast"),
        ),
    ),
    (
        "one of them, in a phrase with 'with'",
        "Board members clashed over the plan, with one accusing another of erasing history.",
        (("one of Board members", "accuse", "another of erasing history"),),
    ),
    (
        "whose word stands before the noun",
        "The council voted to back the mayor, with the lone dissenter warning that it would cost taxpayers dearly.",
        (("dissenter", "warn", "it would cost taxpayers dearly"),),
    ),
    (
        "a petition handed over, asking for something",
        "The vote came after Kim Doe presented a petition, signed by 312 people, asking the board to keep the name.",
        (("Kim Doe", "ask", "the board to keep the name"),),
    ),
    (
        "he is not the man of whom she spoke",
        "Secretary Dolores Kemp denied the charge. Rep. Trey Coulter now believes she may have perjured herself. He "
        "called for an inquiry.",
        (
            ("Dolores Kemp", "deny", "the charge"),
            ("Trey Coulter", "believe", "she may have perjured herself"),
            ("Trey Coulter", "call for", "an inquiry"),
        ),
    ),
)

FORMS: tuple[Case, ...] = (
    (
        "lines of a summary above the text are headings",
        "Opposition senator says Congress was bypassed\n\nSenator Jane Roe said the vote was lost.",
        (("Jane Roe", "say", "the vote was lost"),),
    ),
    (
        "a subject that the parse makes an object",
        "Adm. Ian Doe said rumours that the navy would lease a second ship in the meantime were groundless.",
        (
            (
                "Ian Doe",
                "say",
                "rumours that the navy would lease a second ship in the meantime were groundless",
            ),
        ),
    ),
    (
        "a quotation in the next paragraph, behind a clause and a colon",
        "Analyst Jane Roe believes the purchase will go through in the end:\n\n“Norway delivered on time.”",
        (
            ("Jane Roe", "believe", "the purchase will go through in the end"),
            ("Jane Roe", "", "Norway delivered on time."),
        ),
    ),
    (
        "the head of a country's military department is its minister, and 'him' is who spoke last",
        "Norwegian Defence Minister Ola Berg met his Danish counterpart, Jens Falk. The head of the Danish military "
        "department emphasized that the treaty works. According to him, the talks go on.",
        (
            ("Jens Falk", "emphasize", "the treaty works"),
            ("Jens Falk", "according to", "the talks go on"),
        ),
    ),
)

TORN: tuple[Case, ...] = (
    (
        "no clause for the parse, but one for the reader",
        "In a letter sent Friday, Utah Attorney General Grant Doe said the agency “stonewalled” repeated requests.",
        (("Grant Doe", "say", "the agency “stonewalled” repeated requests"),),
    ),
    (
        "who is identified does not hide who says so",
        "Aides say the police identified a suspect in March.",
        (("Aides", "say", "the police identified a suspect in March"),),
    ),
    (
        "asking somebody is a deed besides what was said",
        "Rep. Lamar Finch said he found the explanation “insulting” and asked the auditor to look into it.",
        (
            ("Lamar Finch", "say", "he found the explanation “insulting”"),
            ("Lamar Finch", "ask", "the auditor to look into it"),
        ),
    ),
    (
        "who releases emails has not written them",
        "The office deleted the file, according to emails released Monday by House investigators.",
        (("emails", "according to", "The office deleted the file"),),
    ),
    (
        "a party in brackets is no name",
        "A spokeswoman for Gov. Dale Hutchins (R) said the bill would be read.",
        (("spokeswoman for Gov. Dale Hutchins", "say", "the bill would be read"),),
    ),
)

UNNAMED: tuple[Case, ...] = (
    (
        "the senator is the lawmaker who has just spoken, not the one named before",
        "Sen. Jon Marl said the talks go on.\n\nA Republican lawmaker in the room said no deal "
        "was near.\n\n“We’re not "
        "done yet,” the senator added.",
        (
            ("Jon Marl", "say", "the talks go on"),
            ("Republican lawmaker in the room", "say", "no deal was near"),
            ("senator", "add", "We’re not done yet"),
        ),
    ),
    (
        "what sources know of is not for whom they speak",
        "Sources with knowledge of the White House’s role said the talks were brief.",
        (("Sources", "say", "the talks were brief"),),
    ),
    (
        "a description by a participle",
        "Multiple sources described the president and his team as plugged into the talks.",
        (("Multiple sources", "describe", "the president and his team as plugged into the talks"),),
    ),
    (
        "what a quotation was about is the article's remark",
        "“It was not overt,” Senator Jane Roe said, referring to the visit.",
        (("Jane Roe", "say", "It was not overt"),),
    ),
    (
        "what for, behind the day",
        "Chairman Jaime Roe criticized the governor earlier Thursday for leaving the talks.",
        (("Jaime Roe", "criticize", "the governor earlier Thursday for leaving the talks"),),
    ),
)

SPEECH: tuple[Case, ...] = (
    (
        "a quoted sentence goes on with who spoke before, not with who is told of next",
        "“You can't outrun it,” said Perry Doe, a consultant. “You can only hope.” Ms. Aldrich, 68, joked that she had "
        "never felt better.",
        (
            ("Perry Doe", "say", "You can't outrun it. You can only hope."),
            ("Aldrich", "joke", "she had never felt better"),
        ),
    ),
    (
        "what somebody feels is no speech before a colon",
        "Union chief Art Mesa said his members feel betrayed: “They took an oath to protect us.”",
        (
            ("Art Mesa", "say", "his members feel betrayed"),
            ("Art Mesa", "", "They took an oath to protect us."),
        ),
    ),
    (
        "a verb for quotations with 'that'",
        "Mayor Jane Roe shot back that nobody had lost a vote.",
        (("Jane Roe", "shoot back", "nobody had lost a vote"),),
    ),
    (
        "a promise without 'that'",
        "Senate Republicans promised they had a plan.",
        (("Senate Republicans", "promise", "they had a plan"),),
    ),
    (
        "a figure estimated",
        "Superintendent Anita Flores estimated the price at $18,000.",
        (("Anita Flores", "estimate", "the price at $18,000"),),
    ),
    (
        "a 'that' taken for 'which' behind a letter",
        "Instead, aides learned that the minister had resigned, claiming in a letter that Jane Roe had left her "
        "voters.",
        (("minister", "claim", "Jane Roe had left her voters"),),
    ),
)

DOCUMENTS: tuple[Case, ...] = (
    (
        "what a rule says is told by the rule",
        "The directive, obtained last week by the paper, states that officers should go home.",
        (("directive", "state", "officers should go home"),),
    ),
    (
        "a law",
        "The constitution says that the president must name somebody else within ten days.",
        (("constitution", "say", "the president must name somebody else within ten days"),),
    ),
    (
        "data in the plural",
        "Data shows that rents rose 41 percent.",
        (("Data", "show", "rents rose 41 percent"),),
    ),
    (
        "'it' is the document of which the sentence before tells",
        "The report was leaked on Friday. It warns that 412 walls cannot be relied upon.",
        (("report", "warn", "412 walls cannot be relied upon"),),
    ),
    (
        "within how much time it was said",
        "House Speaker Jane Roe replied within hours that the governor was dreaming.",
        (("Jane Roe", "reply", "the governor was dreaming"),),
    ),
)

CONTENTS: tuple[Case, ...] = (
    (
        "a second clause with 'that'",
        "House Speaker Jane Roe replied that the governor was dreaming and that the state has no money.",
        (("Jane Roe", "reply", "the governor was dreaming and that the state has no money"),),
    ),
    (
        "past the short form in brackets and the day",
        "Sheriff Jane Roe slammed the Department of Parks (DOP) on Monday over a leaked order.",
        (("Jane Roe", "slam", "the Department of Parks (DOP) on Monday over a leaked order"),),
    ),
    (
        "what somebody did is defended, a country is not",
        "Senator Jane Roe defended the mayor's record. The regiment defended the river.",
        (("Jane Roe", "defend", "the mayor's record"),),
    ),
    (
        "a thing is questioned, a witness is not",
        "Lawyer Jane Roe questioned the legality of the vote. Police questioned the driver.",
        (("Jane Roe", "question", "the legality of the vote"),),
    ),
    (
        "a fear of being",
        "Senator Jane Roe fears being squeezed out.",
        (("Jane Roe", "fear", "being squeezed out"),),
    ),
    (
        "a deed denied with an adverbial for a complement",
        "Senator Jane Roe ruled out returning to the table.",
        (("Jane Roe", "rule out", "returning to the table"),),
    ),
    (
        "a charge joined to what had been",
        "The prime minister, Jane Roe, told MPs that spending had doubled and accused the opposition of lying.",
        (
            ("Jane Roe", "tell", "spending had doubled"),
            ("Jane Roe", "accuse", "the opposition of lying"),
        ),
    ),
    (
        "an 'as' that belongs to the verb, not to the thing",
        "Senator Jane Roe described the talk of a challenge as nonsense.",
        (("Jane Roe", "describe", "the talk of a challenge as nonsense"),),
    ),
    (
        "the question stands behind a colon",
        "The rebels will blink, said one ally, because none of them can answer a basic question: Who else could win?",
        (
            (
                "one ally",
                "say",
                "The rebels will blink because none of them can answer a basic question: Who else could win?",
            ),
        ),
    ),
)

WORDINGS: tuple[Case, ...] = (
    (
        "'per' with people behind a comma",
        "Mayor Jane Roe urged the members to stay, per two aides.",
        (
            ("two aides", "per", "Mayor Jane Roe urged the members to stay"),
            ("Jane Roe", "urge", "the members to stay"),
        ),
    ),
    (
        "a consensus among people",
        "The consensus among diplomats is that the truce will fail.",
        (("diplomats", "believe", "the truce will fail"),),
    ),
    (
        "called something by somebody",
        "The plan was called reckless by Senator Jane Roe.",
        (("Jane Roe", "call", "The plan reckless"),),
    ),
    (
        "at pains to",
        "Senator Jane Roe was at pains to stress that the deal was dead.",
        (("Jane Roe", "stress", "the deal was dead"),),
    ),
    (
        "the clause of a noun taken for a relative one",
        "Senator Jane Roe gave an assurance that the ship would sail.",
        (("Jane Roe", "assure", "the ship would sail"),),
    ),
)

POLITICS: tuple[Case, ...] = (
    *WORDINGS,
    *CONTENTS,
    *SOMEBODY,
    *SPEECH,
    *SOURCES,
    *REFERRING,
    *EXTENTS,
    *JOINED,
    *NESTED,
    *CHARGES,
    *SHARES,
    *DOCUMENTS,
)

NOTHING: tuple[tuple[str, str], ...] = (
    ("a deed weighed is not said", "Two ministers have considered leaving."),
    ("what somebody is made to say", "The bill makes banks tell the state what they earn."),
    ("what is done by a plan is told by nobody", "The bridge was opened according to plan."),
    (
        "a response to what others claim",
        "Mayor Jane Roe was responding to fears in the town that the bank had left.",
    ),
    ("police find things", "Police found a bag in the river."),
    ("half of a thing", "Half fell into the river."),
    ("a port is called at", "The frigate called at Split from August 21 to 24 as part of the squadron."),
    ("what a thing costs per head", "The ferry will cost two million a year, per resident."),
    ("a day is no name for a thing", "The draft was called up the day before by the council."),
    ("a thing that is no document", "The wall was moved on Friday. It stands at the port."),
)
