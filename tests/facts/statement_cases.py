"""Sentences of invented people, each with the statements in it: (why, text, ((speaker, verb, content), …))."""

from __future__ import annotations

Said = tuple[str, str, str]
Case = tuple[str, str, tuple[Said, ...]]

QUOTED: tuple[Case, ...] = (
    ("verb behind", "“We are late,” said Senator Jane Roe.", (("Jane Roe", "say", "We are late"),)),
    ("verb in front", "Senator Jane Roe said: “We are late.”", (("Jane Roe", "say", "We are late."),)),
    (
        "verb in the middle of a sentence",
        "“If they come,” Senator Jane Roe warned, “we shall be ready.”",
        (("Jane Roe", "warn", "If they come, we shall be ready."),),
    ),
    (
        "goes on in the next sentence",
        "“We are late,” said Senator Jane Roe. “Nobody told us the way.”",
        (("Jane Roe", "say", "We are late. Nobody told us the way."),),
    ),
    (
        "two sentences in front of the verb",
        "“We are late. Nobody told us,” Senator Jane Roe told reporters.",
        (("Jane Roe", "tell", "We are late. Nobody told us"),),
    ),
    (
        "a colon, the speech in its own paragraph",
        "Senator Jane Roe said:\n\n“The bridge will open in May. We keep our word.”",
        (("Jane Roe", "say", "The bridge will open in May. We keep our word."),),
    ),
    (
        "single marks, an apostrophe inside",
        "‘We don’t want the farmers’ land,’ said Senator Jane Roe.",
        (("Jane Roe", "say", "We don’t want the farmers’ land"),),
    ),
    (
        "straight single marks",
        "'It can't last,' Senator Jane Roe said.",
        (("Jane Roe", "say", "It can't last"),),
    ),
    (
        "guillemets with blanks",
        "« We are late », said Senator Jane Roe.",
        (("Jane Roe", "say", "We are late"),),
    ),
    (
        "a question",
        "“Who pays for this?” asked Senator Jane Roe.",
        (("Jane Roe", "ask", "Who pays for this?"),),
    ),
    (
        "the speaker's office between name and verb",
        "“We are late,” Jane Roe, the senator who chairs the panel, said on Monday.",
        (("Jane Roe", "say", "We are late"),),
    ),
    (
        "a speech without a verb",
        "“The same road, the same bridge,” Senator Jane Roe summed up.",
        (("Jane Roe", "sum up", "The same road, the same bridge"),),
    ),
    (
        "a comma behind the mark, as the British print it",
        "“The sea”, said Admiral Ian Marr, “does not wait.”",
        (("Ian Marr", "say", "The sea does not wait."),),
    ),
    (
        "a second verb introduces more",
        "“It is not about money,” Senator Jane Roe said, adding: “It is about the law.”",
        (("Jane Roe", "say", "It is not about money"), ("Jane Roe", "add", "It is about the law.")),
    ),
    (
        "left open at the end of the paragraph",
        "“We shall build it,” Senator Jane Roe told the panel. “We must.\n\n“And we shall build it on time.”",
        (
            ("Jane Roe", "tell", "We shall build it. We must."),
            ("Jane Roe", "tell", "And we shall build it on time."),
        ),
    ),
    (
        "likened words",
        "As Senator Jane Roe put it, “there is no plan B”.",
        (("Jane Roe", "put it", "there is no plan B"),),
    ),
    (
        "signed with a dash",
        "Senator Jane Roe opened the bridge.\n\n“A bridge is a promise in stone, and we kept it.” – Jane Roe",
        (("Jane Roe", "", "A bridge is a promise in stone, and we kept it."),),
    ),
    (
        "a pronoun, the name in the sentence before",
        "Senator Jane Roe praised the plan. “It will work,” she said.",
        (("Jane Roe", "praise", "the plan"), ("Jane Roe", "say", "It will work")),
    ),
    (
        "people without a name",
        "“My field is gone,” said one farmer.",
        (("one farmer", "say", "My field is gone"),),
    ),
    (
        "behind a colon without a verb of speech",
        "Senator Jane Roe was asked about the plan. Her answer was simple: “We will see.”",
        (("Jane Roe", "", "We will see."),),
    ),
    (
        "behind a name and a colon",
        "Senator Jane Roe left.\n\nRoe: “The bridge is safe.”",
        (("Jane Roe", "", "The bridge is safe."),),
    ),
    (
        "under a line that announces the speech",
        "Senator Jane Roe left.\n\nQuotes attributable to Senator Roe:\n\n“The bridge is safe for the winter.”",
        (("Jane Roe", "", "The bridge is safe for the winter."),),
    ),
    (
        "quoted by a paper, the speech in two parts",
        "“If they come,” Senator Jane Roe was quoted as saying by a newspaper, “we shall be ready.”",
        (("Jane Roe", "say", "If they come, we shall be ready."),),
    ),
    (
        "told where it was said, it is still the speaker's",
        "“It is a shameful vote,” Senator Jane Roe said in Oslo, according to a statement from the party.",
        (("Jane Roe", "say", "It is a shameful vote"),),
    ),
    (
        "a programme's name in marks between verb and speech",
        "Senator Jane Roe told the radio’s “Good Morning” that night: “The bridge is safe for the winter.”",
        (("Jane Roe", "tell", "The bridge is safe for the winter."),),
    ),
    (
        "an editor's bracket opens it",
        "Senator Jane Roe told reporters, “[O]bviously the bridge is safe.”",
        (("Jane Roe", "tell", "[O]bviously the bridge is safe."),),
    ),
    (
        "the question's other side answers",
        "Senator Jane Roe asked Senator Max Torn if he was sure. “I hope so,” he replied.",
        (("Jane Roe", "ask", "if he was sure"), ("Max Torn", "reply", "I hope so")),
    ),
)

PARTLY: tuple[Case, ...] = (
    (
        "a few words in marks",
        "Senator Jane Roe said the plan was “dead on arrival”.",
        (("Jane Roe", "say", "the plan was “dead on arrival”"),),
    ),
    (
        "called",
        "Senator Jane Roe called the plan “a gift to the rich”.",
        (("Jane Roe", "call", "the plan “a gift to the rich”"),),
    ),
    (
        "described",
        "Senator Jane Roe described the talks as “frank”.",
        (("Jane Roe", "describe", "the talks as “frank”"),),
    ),
    (
        "quoted by a paper",
        "Senator Jane Roe was quoted as saying that the bridge was “finished”.",
        (("Jane Roe", "say", "the bridge was “finished”"),),
    ),
    (
        "a name and what it is called, side by side",
        "Senator Jane Roe termed the reports of a signed deal “premature”.",
        (("Jane Roe", "term", "the reports of a signed deal “premature”"),),
    ),
)

INDIRECT: tuple[Case, ...] = (
    ("with that", "Senator Jane Roe said that taxes would fall.", (("Jane Roe", "say", "taxes would fall"),)),
    (
        "without that",
        "Senator Jane Roe argued the plan was unfair.",
        (("Jane Roe", "argue", "the plan was unfair"),),
    ),
    (
        "behind the clause",
        "The bridge will open in May, Senator Jane Roe said on Monday.",
        (("Jane Roe", "say", "The bridge will open in May"),),
    ),
    (
        "inside the clause",
        "Voters, Senator Jane Roe argued, deserve better.",
        (("Jane Roe", "argue", "Voters deserve better"),),
    ),
    (
        "according to",
        "The bridge will open in May, according to Senator Jane Roe.",
        (("Jane Roe", "according to", "The bridge will open in May"),),
    ),
    (
        "according to, in front",
        "According to Senator Jane Roe, the bridge will open in May.",
        (("Jane Roe", "according to", "the bridge will open in May"),),
    ),
    (
        "a participle goes on",
        "Senator Jane Roe said the bridge was closed, adding that it would open in May.",
        (("Jane Roe", "say", "the bridge was closed"), ("Jane Roe", "add", "it would open in May")),
    ),
    (
        "two verbs share a speaker",
        "Senator Jane Roe said the bridge would close and denied that money was short.",
        (("Jane Roe", "say", "the bridge would close"), ("Jane Roe", "deny", "money was short")),
    ),
    (
        "told whom",
        "Senator Jane Roe told the panel that the bridge was safe.",
        (("Jane Roe", "tell", "the bridge was safe"),),
    ),
    (
        "whether",
        "Senator Jane Roe asked whether the bridge was safe.",
        (("Jane Roe", "ask", "whether the bridge was safe"),),
    ),
    (
        "by whom",
        "It was announced by Senator Jane Roe that the bridge would close.",
        (("Jane Roe", "announce", "the bridge would close"),),
    ),
    (
        "a lemma that the model gets wrong",
        "Senator Jane Roe hoped that the bridge would open soon.",
        (("Jane Roe", "hope", "the bridge would open soon"),),
    ),
    (
        "refused to say",
        "Senator Jane Roe declined to comment on the price.",
        (("Jane Roe", "decline", "to comment on the price"),),
    ),
    (
        "said in other people's words is said once",
        "Senator Jane Roe said that Senator Max Torn had promised to pay.",
        (("Jane Roe", "say", "Senator Max Torn had promised to pay"),),
    ),
    (
        "people without a name",
        "Critics say the plan will fail.",
        (("Critics", "say", "the plan will fail"),),
    ),
    (
        "a thought",
        "Many Republicans believe that the tariffs will hurt their states.",
        (("Many Republicans", "believe", "the tariffs will hurt their states"),),
    ),
    (
        "an adjective of conviction",
        "Senator Jane Roe is confident that she will win.",
        (("Jane Roe", "be confident", "she will win"),),
    ),
    (
        "of two verbs the second cannot be the bridge's",
        "Senator Jane Roe said the bridge was old and promised a new one by May.",
        (("Jane Roe", "say", "the bridge was old"), ("Jane Roe", "promise", "a new one by May")),
    ),
    (
        "a clause behind a long addressee",
        "Senator Jane Roe told the House committee on military affairs that Norway had asked for more time.",
        (("Jane Roe", "tell", "Norway had asked for more time"),),
    ),
    (
        "between commas, whatever the parse",
        "If the tax rises, Senator Jane Roe said, the shops will close.",
        (("Jane Roe", "say", "If the tax rises the shops will close"),),
    ),
    (
        "the noun that a relative clause tells of",
        "The council dropped a plan that Senator Jane Roe said would fail.",
        (("Jane Roe", "say", "a plan would fail"),),
    ),
    (
        "a statement says what its issuer says",
        "Norway issued a statement saying that no ship had been lost.",
        (("Norway", "say", "no ship had been lost"),),
    ),
    (
        "without marks behind a colon",
        "Senator Jane Roe tweeted: The bridge will open in May.",
        (("Jane Roe", "tweet", "The bridge will open in May"),),
    ),
    (
        "the press only relays",
        "Norway rejected the offer and said it would not pay, local media reported.",
        (("Norway", "reject", "the offer"), ("Norway", "say", "it would not pay")),
    ),
)

ACTS: tuple[Case, ...] = (
    (
        "urged",
        "Senator Jane Roe urged the council to close the bridge.",
        (("Jane Roe", "urge", "the council to close the bridge"),),
    ),
    (
        "called on",
        "Senator Jane Roe called on both parties to talk.",
        (("Jane Roe", "call on", "both parties to talk"),),
    ),
    ("called for", "Senator Jane Roe called for an inquiry.", (("Jane Roe", "call for", "an inquiry"),)),
    ("promised", "Senator Jane Roe promised to cut taxes.", (("Jane Roe", "promise", "to cut taxes"),)),
    ("demanded", "Senator Jane Roe demanded a vote in May.", (("Jane Roe", "demand", "a vote in May"),)),
    ("praised", "Senator Jane Roe praised the engineers.", (("Jane Roe", "praise", "the engineers"),)),
    (
        "accused",
        "Senator Jane Roe accused the board of hiding the costs.",
        (("Jane Roe", "accuse", "the board of hiding the costs"),),
    ),
    ("warned", "Senator Jane Roe warned of further delays.", (("Jane Roe", "warn", "further delays"),)),
    (
        "ruled out",
        "Senator Jane Roe ruled out a second bridge.",
        (("Jane Roe", "rule out", "a second bridge"),),
    ),
    (
        "expressed",
        "Senator Jane Roe expressed concern at the delay.",
        (("Jane Roe", "express", "concern at the delay"),),
    ),
    (
        "conveyed",
        "Senator Jane Roe conveyed her condolences to the families.",
        (("Jane Roe", "convey", "her condolences to the families"),),
    ),
    (
        "gave an assurance",
        "Senator Jane Roe gave an assurance that the bridge was safe.",
        (("Jane Roe", "assure", "the bridge was safe"),),
    ),
    (
        "a claim",
        "Voters laughed at Senator Jane Roe's claim that the bridge was safe.",
        (("Jane Roe", "claim", "the bridge was safe"),),
    ),
    (
        "of two acts joined to an infinitive the second is its own",
        "Both sides reaffirmed their resolve to work together and expressed concern over the delay.",
        (
            ("joint", "reaffirm", "their resolve to work together"),
            ("joint", "express", "concern over the delay"),
        ),
    ),
    (
        "a list",
        "Defence Minister Jane Roe stressed the importance of:\n\n- longer runways\n- better radars\n- more pilots",
        (("Jane Roe", "stress", "the importance of; longer runways; better radars; more pilots"),),
    ),
    (
        "a list of what is offered",
        "The Norwegian side offered:\n\n- training of pilots\n- a repair shop\n- spare parts",
        (("Norway", "offer", "training of pilots; a repair shop; spare parts"),),
    ),
    (
        "a gerund",
        "Senator Jane Roe did not rule out closing the bridge.",
        (("Jane Roe", "rule out", "closing the bridge"),),
    ),
    (
        "a call",
        "Senator Jane Roe's call for an inquiry went unheard.",
        (("Jane Roe", "call for", "an inquiry"),),
    ),
    (
        "the article's contrast is not hers",
        "Senator Jane Roe praised the engineers, although the bridge was late.",
        (("Jane Roe", "praise", "the engineers"),),
    ),
)

SPEAKERS: tuple[Case, ...] = (
    (
        "the office instead of the name",
        "Defence Minister Jane Roe arrived on Monday. The minister said the bridge was safe.",
        (("Jane Roe", "say", "the bridge was safe"),),
    ),
    (
        "a pronoun follows the speaker, not whom they speak of",
        "Senator Jane Roe said Senator Max Torn was wrong. She added that the bridge was safe.",
        (("Jane Roe", "say", "Senator Max Torn was wrong"), ("Jane Roe", "add", "the bridge was safe")),
    ),
    (
        "a pronoun follows a subject that the article does not name",
        "Senator Jane Roe said the bridge was safe.\n\nA farmer shook his head. “It is not,” he said.",
        (("Jane Roe", "say", "the bridge was safe"), ("farmer", "say", "It is not")),
    ),
    (
        "an official speaks for the country",
        "The talks failed, a Greek official said on condition of anonymity.",
        (("Greece", "say", "The talks failed"),),
    ),
    (
        "a country",
        "Norway insists that the treaty remains in force.",
        (("Norway", "insist", "the treaty remains in force"),),
    ),
    (
        "a statement speaks for its author",
        "Norway's statement said that no ship had been lost.",
        (("Norway", "say", "no ship had been lost"),),
    ),
    (
        "both sides",
        "India and Norway met in Oslo. Both sides noted that trade had doubled.",
        (("joint", "note", "trade had doubled"),),
    ),
    (
        "a name behind the office in apposition",
        "The party's spokeswoman, Senator Jane Roe, said the bridge was safe.",
        (("Jane Roe", "say", "the bridge was safe"),),
    ),
    (
        "a name behind whom somebody serves",
        "A spokesman for Senator Jane Roe, Max Torn, said the bridge was safe.",
        (("Max Torn", "say", "the bridge was safe"),),
    ),
    (
        "an aide is not the senator",
        "A senior aide to Senator Jane Roe said the bridge was safe.",
        (("senior aide to Senator Jane Roe", "say", "the bridge was safe"),),
    ),
    (
        "a pronoun skips what is no person",
        "Senator Max Torn's vote drew a rebuke from Senator Jane Roe, who leads the panel. She said it was wrong.",
        (("Jane Roe", "say", "it was wrong"),),
    ),
    (
        "a pronoun does not reach past a stranger",
        "Senator Max Torn said the bridge was safe.\n\nAldo, 61, a welder, had the last word. “It is not,” he said.",
        (("Max Torn", "say", "the bridge was safe"), ("Aldo", "say", "It is not")),
    ),
    (
        "officials of one country, and one of them",
        "Two Greek officials said the talks had failed. One of them said they would go on.",
        (("Greece", "say", "the talks had failed"), ("Greece", "say", "they would go on")),
    ),
    (
        "another of the kind",
        "One farmer said the field was gone; another said it would come back.",
        (("One farmer", "say", "the field was gone"), ("another farmer", "say", "it would come back")),
    ),
    (
        "they, after two who met",
        "Defence Minister Jane Roe spoke by phone with General Ian Marr. They welcomed the treaty.",
        (("joint", "welcome", "the treaty"),),
    ),
    (
        "they, after several",
        "Republicans met in Oslo. They argued that the tax was unfair.",
        (("Republicans", "argue", "the tax was unfair"),),
    ),
    (
        "the short form of an office",
        "The Chief of the Air Staff (CAS), Air Marshal John Roe, came. The CAS said the jets were late.",
        (("John Roe", "say", "the jets were late"),),
    ),
    (
        "officers by their countries",
        "General John Roe of Norway met General Jan Torn of Poland. The Norwegian officer said the bridge was safe.",
        (("John Roe", "say", "the bridge was safe"),),
    ),
    (
        "what an unnamed witness tells of somebody named",
        "Senator Jane Roe, according to a person present, asked for quicker training of pilots.",
        (("Jane Roe", "ask for", "quicker training of pilots"),),
    ),
    (
        "an officer of a country brought in without a name",
        "A Norwegian officer met General John Roe of Norway. The Norwegian officer said the bridge was safe.",
        (("Norway", "say", "the bridge was safe"),),
    ),
    (
        "the party told with the name",
        "Anna Berg, a Social Democrat who chairs the panel, opposed it. "
        "The Social Democrat said the tanks were too heavy.",
        (("Anna Berg", "say", "the tanks were too heavy"),),
    ),
    (
        "the host of whom one received",
        "President John Roe received General Jan Torn. His guest said the yard was ready.",
        (("Jan Torn", "say", "the yard was ready"),),
    ),
    (
        "the office of somebody named",
        "Prime Minister John Roe, whose office said the visit would go ahead, flies to Oslo.",
        (("John Roe", "say", "the visit would go ahead"),),
    ),
    (
        "the name on the line below",
        "“We are proud of this pact.”\n\n- John Roe, Defence Minister of Norway",
        (("John Roe", "", "We are proud of this pact."),),
    ),
    (
        "a passive with its agent",
        "The purchase was flatly denied by Norway.",
        (("Norway", "deny", "The purchase"),),
    ),
    (
        "a second verb of speech behind a clause of deeds",
        "Senator Jane Roe doubted that the army needed the jet and suggested it would end up in a museum.",
        (
            ("Jane Roe", "doubt", "the army needed the jet"),
            ("Jane Roe", "suggest", "it would end up in a museum"),
        ),
    ),
    (
        "words that go on behind a reporting clause",
        "Two jets are late, Senator Jane Roe said, adding that the rest were ready.",
        (("Jane Roe", "say", "Two jets are late"), ("Jane Roe", "add", "the rest were ready")),
    ),
    (
        "a view of both sides",
        "Both sides were of the view that the bridge had proved its worth.",
        (("joint", "be of the view", "the bridge had proved its worth"),),
    ),
    (
        "what is let be known",
        "Norway let it be known that the bridge would open late.",
        (("Norway", "let it be known", "the bridge would open late"),),
    ),
    (
        "as somebody told reporters",
        "As Senator Jane Roe told reporters, three jets have already entered service.",
        (("Jane Roe", "tell", "three jets have already entered service"),),
    ),
)

DOCUMENTS: tuple[Case, ...] = (
    ("a survey", "Polls suggest that voters are tired.", (("Polls", "suggest", "voters are tired"),)),
    (
        "of a document",
        "The indictment says the theft began in May.",
        (("indictment", "say", "the theft began in May"),),
    ),
    (
        "whose author is named",
        "A report from the Bank of Norway estimated that trade had doubled.",
        (("Bank of Norway", "estimate", "trade had doubled"),),
    ),
)

NOTHING: tuple[tuple[str, str], ...] = (
    (
        "the article's own comment",
        "The two ministers met in Oslo, underscoring the depth of their friendship.",
    ),
    ("a meeting says nothing", "The 22nd session highlighted the value of the partnership."),
    ("a treaty is no speaker", "The agreement says that work must begin by July."),
    ("a person who finds says nothing", "Senator Jane Roe found that the door was open."),
    ("a condition", "If Senator Jane Roe says so, donors will leave."),
    ("the future", "Senator Jane Roe will announce a decision on Friday."),
    ("an expectation of others", "Senator Jane Roe is expected to say that the bridge is safe."),
    ("a possibility", "Senator Jane Roe may say more on Tuesday."),
    ("nobody", "Nobody said a word about the bridge."),
    ("no speaker", "The bridge is said to be the oldest in Europe."),
    ("a phrase", "That is to say, the bridge is closed."),
    ("a question", "Did Senator Jane Roe say that the bridge was safe?"),
    ("a name in marks", "The navy commissioned the frigate “Garuda” on Monday."),
    ("a term in marks", "The so-called “river tax” was abolished in 1990."),
    ("added to a fleet", "The navy added two frigates to its fleet."),
    ("maintained a fleet", "Senator Jane Roe maintained twelve bicycles."),
    ("claimed a prize", "Senator Jane Roe claimed two medals in May."),
    ("a guest is welcomed", "Senator Jane Roe welcomed Senator Max Torn at the airport."),
    ("tanks are ordered", "General Ian Marr ordered twenty tanks."),
    ("a profit is posted", "The company posted a profit in May."),
    ("a heading", "“We Are Late,” Says Senator\n\nThe bridge is closed."),
    ("asked by others", "Asked by reporters about the bridge, Senator Jane Roe left."),
    ("an agreed act is no words", "Senator Jane Roe agreed today to build a bridge for the tracked cars."),
    ("referred somebody to somebody", "Senator Jane Roe referred questions to the lawyer."),
    ("a phone call", "Senator Jane Roe called the mayor a day later."),
    ("words in marks that are no speech", "Senator Jane Roe broke “highly classified” news."),
    ("asked not to be named", "Senator Jane Roe asked not to be named."),
)
