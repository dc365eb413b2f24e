"""Whom descriptions, pronouns and quotations without a cue mean: (why, text, the speakers of its rows in order).

All people are invented. A text may tell of more people than it lets speak; nobody may take the words of another.
"""

from __future__ import annotations

SpeakerCase = tuple[str, str, tuple[str, ...]]

# A definite description of one human being goes to the person whom the article ties to it.
TIED: tuple[SpeakerCase, ...] = (
    (
        "the office alone",
        "Latvia's Defence Minister Aivars Krumins arrived in Lisbon on Monday. Portugal's army chief, General Rui "
        "Tavares, received him.\n\nThe minister said the visit was overdue.",
        ("Aivars Krumins",),
    ),
    (
        "two ministers, the country tells",
        "Latvia's Defence Minister Aivars Krumins met Portuguese Defence Minister Marta Salgado in Lisbon.\n\n"
        "The Latvian minister said the talks were useful.",
        ("Aivars Krumins",),
    ),
    (
        "two ministers, who spoke last",
        "Latvia's Defence Minister Aivars Krumins met Portuguese Defence Minister Marta Salgado in Lisbon. “We need "
        "ships,” Salgado said.\n\nThe minister said they would be built in Porto.",
        ("Marta Salgado", "Marta Salgado"),
    ),
    (
        "an age that nothing told before",
        "“I have seen worse,” said Ingrid Solheim, the mayor of the town.\n\nThe 54-year-old said she would stand "
        "again.",
        ("Ingrid Solheim", "Ingrid Solheim"),
    ),
    (
        "a profession that nothing told before, for who spoke last",
        "“This treaty is dead,” Ambassador Paolo Brandi said on Tuesday.\n\nThe veteran diplomat said that nobody "
        "would miss it.",
        ("Paolo Brandi", "Paolo Brandi"),
    ),
    (
        "a former rank for the minister who spoke last",
        "Defence Minister Luka Horvatin said the frigate was late. The retired admiral said he had warned of it.",
        ("Luka Horvatin", "Luka Horvatin"),
    ),
    (
        "a former rank for who is named in the paragraph before",
        "Luka Horvatin became Croatia's defence minister in May.\n\nThe retired admiral said he would buy frigates.",
        ("Luka Horvatin",),
    ),
    (
        "the command that somebody leads",
        "Lieutenant General Arun Bhalla, who heads the Northern Command, flew to Leh on Friday.\n\n"
        "The Northern Command chief said the passes were open.",
        ("Arun Bhalla",),
    ),
    (
        "chief of the command",
        "Lieutenant General Arun Bhalla, commander of the Northern Command, flew to Leh on Friday.\n\n"
        "The chief of the Northern Command said the passes were open.",
        ("Arun Bhalla",),
    ),
    (
        "the head of a body by its noun",
        "Petra Lindqvist, director-general of the Swedish Nuclear Safety Agency, spoke on Monday. Parliament will "
        "debate the plan.\n\nThe agency's head said the reactors were safe.",
        ("Petra Lindqvist",),
    ),
    (
        "the head of a body by its name",
        "Petra Lindqvist, director-general of the Swedish Nuclear Safety Agency, wrote to parliament. Energy Minister "
        "Lars Holm read it.\n\nThe head of the agency said the reactors were safe.",
        ("Petra Lindqvist",),
    ),
    (
        "a company's boss",
        "Nordyard has lost an order. Its chief executive, Bjarne Falk, met unions on Monday.\n\n"
        "The company's boss said 300 jobs would go.",
        ("Bjarne Falk",),
    ),
    (
        "a rank that one of two has",
        "Colonel Jane Roe and Senator Max Torn visited the base.\n\nThe colonel said the runway was ready.",
        ("Jane Roe",),
    ),
    (
        "the commander of a force",
        "Major General Tomas Vrba took over the battle group on Monday. Defence Minister Eva Mala attended.\n\n"
        "The commander said his troops were ready.",
        ("Tomas Vrba",),
    ),
    (
        "a country's office before the name is given",
        "Estonia's defence minister said on Monday that the army would grow.\n\nSpeaking in Tartu, Defence Minister "
        "Mart Kallas said conscription would be longer.",
        ("Mart Kallas", "Mart Kallas"),
    ),
    (
        "the party leader by his party",
        "Jonas Riepe leads the Centre Party. Chancellor Karl Voss leads the Socialists.\n\n"
        "The Centre Party leader said he would vote no.",
        ("Jonas Riepe",),
    ),
    (
        "the deputy",
        "Deputy Prime Minister Lena Fried opened the session. Finance Minister Otto Kranz followed.\n\n"
        "The deputy prime minister said there was no money.",
        ("Lena Fried",),
    ),
    (
        "a family word for who spoke last",
        "“We walked out at night,” said Omar Haddi, a teacher.\n\nThe father of four said he would go back.",
        ("Omar Haddi", "Omar Haddi"),
    ),
    (
        "a home for who spoke last",
        "Senator Jane Roe said the bill was late.\n\nThe Ohio native said she would wait.",
        ("Jane Roe", "Jane Roe"),
    ),
    (
        "his successor is somebody else",
        "General Max Torn retires on Friday. “It was an honour,” Torn said. His successor, General Jane Roe, said she "
        "was ready.",
        ("Max Torn", "Jane Roe"),
    ),
    (
        "the spokeswoman who has a name",
        "“No decision has been taken,” ministry spokeswoman Jane Roe said. The European Commission is waiting."
        "\n\nThe spokeswoman said a reply would follow.",
        ("Jane Roe", "Jane Roe"),
    ),
    (
        "the envoy",
        "The United Nations envoy, Henrik Lund, arrived in Sanaa. President Ali Nasri received him.\n\n"
        "The UN envoy said a truce was near.",
        ("Henrik Lund",),
    ),
    (
        "president by country",
        "Finnish President Timo Aalto met Polish President Anna Zielinska.\n\n"
        "The Polish president said the border would stay closed.",
        ("Anna Zielinska",),
    ),
    (
        "a demonym alone",
        "Finnish President Timo Aalto met Norwegian Prime Minister Nils Berg.\n\n"
        "The Norwegian said the cable was safe.",
        ("Nils Berg",),
    ),
    (
        "the former president",
        "Former President Max Torn campaigned in Iowa with Governor Jane Roe.\n\n"
        "The former president said he would win.",
        ("Max Torn",),
    ),
    (
        "a role in the trial",
        "Max Torn, the defendant, sat still. Prosecutor Jane Roe read the charges.\n\nThe prosecutor said he had lied.",
        ("Jane Roe",),
    ),
    (
        "an ordinary trade told behind the name",
        "Ana Pires, 31, a nurse from Faro, queued for hours. Health Minister Rui Melo visited.\n\n"
        "The nurse said nobody had helped.",
        ("Ana Pires",),
    ),
    (
        "a word of praise before the noun",
        "Senator Jane Roe will not run again. Governor Max Torn may.\n\n"
        "The popular governor said he would decide in May.",
        ("Max Torn",),
    ),
    (
        "who held the talks, by his post told earlier, over two paragraphs",
        "Air Chief Marshal Imran Qadir met the Turkish envoy in Rawalpindi.\n\nThe two sides discussed training. The "
        "air force flies 60 jets.\n\nThe air chief said pilots would be exchanged.",
        ("Imran Qadir",),
    ),
    (
        "an official of a rank in the article",
        "Rear Admiral Joel Ash commands the task force. Commodore Ruth Vane serves under him.\n\n"
        "The rear admiral said the strait was quiet.",
        ("Joel Ash",),
    ),
    (
        "the lawmaker",
        "Labour MP Jane Roe toured the tank works. Defence Secretary Max Torn was there too.\n\n"
        "The Labour MP said the answer was thin.",
        ("Jane Roe",),
    ),
    (
        "a name in front that the description goes on for",
        "Kansas Governor Jane Roe vetoed the bill, and House Speaker Max Torn was furious.\n\n"
        "The Republican speaker said the House would override it.",
        ("Max Torn",),
    ),
)

# People and sources without a name stay what the article calls them, or speak for whom they serve.
UNNAMED: tuple[SpeakerCase, ...] = (
    (
        "a new official is not the minister",
        "Defence Minister Jane Roe said the deal was done. A senior lawmaker said it was not.",
        ("Jane Roe", "senior lawmaker"),
    ),
    (
        "an unnamed lawmaker goes on",
        "Defence Minister Jane Roe was absent. One lawmaker said it was late. The lawmaker said it was wrong.",
        ("One lawmaker", "lawmaker"),
    ),
    (
        "a minister whom nobody names is not another one",
        "Foreign Minister Jane Roe said talks would go on. The finance minister said there was no money.",
        ("Jane Roe", "finance minister"),
    ),
    (
        "an analyst is no minister",
        "Defence Minister Jane Roe signed the contract. An analyst at a bank was surprised. "
        "The analyst said it was dear.",
        ("analyst",),
    ),
    (
        "a ministry's spokesman speaks for the ministry",
        "A spokesman for the Norwegian Ministry of Defence said the ship was late.",
        ("Ministry of Defence",),
    ),
    (
        "an official of a country speaks for it",
        "A Norwegian official said the ship was late.",
        ("Norway",),
    ),
    (
        "a company's spokeswoman speaks for the company of the article",
        "Airbus lost the order. A company spokeswoman said it would appeal.",
        ("Airbus",),
    ),
    (
        "a ministry spokesman where the article names one ministry",
        "The Norwegian Ministry of Defence bought six boats. A ministry spokesman said they were cheap.",
        ("Ministry of Defence",),
    ),
    (
        "the source goes on for the country",
        "An Argentine government source said the jets would arrive in May. The source added that six were ready.",
        ("Argentina", "Argentina"),
    ),
    (
        "officials of the country whose minister is told of",
        "BUENOS AIRES, March 3 (Reuters) - Argentina will delay the plan until 2028, officials said.",
        ("Argentina",),
    ),
    (
        "residents are nobody's mouth",
        "Norway bought six boats. Residents said they were loud.",
        ("Residents",),
    ),
    (
        "a navy that speaks is not its country",
        "Peru's navy said on Monday that the frigate had sailed.",
        ("Navy",),
    ),
    (
        "an office that speaks is not who holds it",
        "President Jane Roe met mayors. The president's office said the talks had been good.",
        ("President's office",),
    ),
    (
        "the office of somebody named",
        "Senator Max Torn is ill. Torn's office said he would return in May.",
        ("Torn's office",),
    ),
)

# A pronoun goes to who speaks or acts before it, not to who is named in passing.
PRONOUNS: tuple[SpeakerCase, ...] = (
    (
        "the one just quoted, not who is named in the quotation",
        "“Max Torn is my friend,” Senator Paul Gray said. He said the bill would pass.",
        ("Paul Gray", "Paul Gray"),
    ),
    (
        "the subject, not the object",
        "Senator Paul Gray met Mayor Max Torn on Friday. He said the bridge was safe.",
        ("Paul Gray",),
    ),
    (
        "she is the woman",
        "Senator Paul Gray met Mayor Mary Torn on Friday. She said the bridge was safe.",
        ("Mary Torn",),
    ),
    (
        "quotation that ends in 'he said' after a sentence about two",
        "Paul Gray, the mayor, spoke when the governor, Max Torn, came to the town hall.\n\n“We are broke,” he said.",
        ("Paul Gray",),
    ),
    (
        "a subject in a relative clause is no main subject",
        "Air Marshal Paul Gray, who spoke when Air Chief Marshal Max Torn paid him a call, said the hangar was new."
        "\n\n“We cannot ferry the jets any longer,” he said.",
        ("Paul Gray", "Paul Gray"),
    ),
    (
        "who takes the floor last",
        "Senator Paul Gray opened the debate. Senator Max Torn answered him. He said the bill was dead.",
        ("Max Torn",),
    ),
    (
        "'for one' brings in a speaker",
        "Senator Jane Roe has called for a hearing. Engineer Max Torn, for one, sees no obstacle. “They have the "
        "people. They need the manuals,” he told the Ledger.",
        ("Jane Roe", "Max Torn"),
    ),
    (
        "a passive that tells of somebody",
        "Minister Paul Gray was received by Minister Max Torn. He thanked his host.",
        ("Paul Gray",),
    ),
    (
        "his owner speaks",
        "Mayor Paul Gray fired the police chief, Max Torn. “He lied to me,” Gray said. He said a new chief would be "
        "named in May.",
        ("Paul Gray", "Paul Gray"),
    ),
    (
        "a sentence of narration between",
        "“We will not sell,” Senator Paul Gray said. Shares fell by 3% on Monday. He added that talks "
        "were over.",
        ("Paul Gray", "Paul Gray"),
    ),
    (
        "'Meanwhile' changes the speaker",
        "Senator Paul Gray called the plan absurd. Governor Max Torn, meanwhile, likes it. He said it would save "
        "money.",
        ("Paul Gray", "Max Torn"),
    ),
    (
        "the possessive in a frame",
        "Spokesman Paul Gray answered, “No.” Sheriff Max Torn was not amused. His message, he said, is simple: “Come "
        "and see.”",
        ("Paul Gray", "Max Torn"),
    ),
    (
        "'it' is the body that spoke",
        "The Ministry of Justice said the prison was full. It said a new one would open.",
        ("Ministry of Justice", "Ministry of Justice"),
    ),
    (
        "a relative clause with 'it' is part of what the subject says",
        "The Environment Agency says people should not use the maps, which it believes are wrong.",
        ("Environment Agency",),
    ),
)

# Who speaks is whom the words of the sentence name, whatever stands nearer to the verb.
BY_GRAMMAR: tuple[SpeakerCase, ...] = (
    (
        "second verb of the same speaker behind a clause",
        "Colonel General Paul Gray recalled that Pakistan had stood by Azerbaijan and noted with satisfaction that "
        "relations were good.",
        ("Paul Gray", "Paul Gray"),
    ),
    (
        "second verb behind a relative clause about others",
        "Senator Paul Gray said the deal, which Boeing signed in May, was bad and asked the court to stop it.",
        ("Paul Gray", "Paul Gray"),
    ),
    (
        "each of two clauses has its own speaker",
        "Rep. Jane Roe told the Ledger she would sign, while Rep. Max Torn said he was leaning yes but wanted to hear "
        "more.",
        ("Jane Roe", "Max Torn", "Max Torn"),
    ),
    (
        "a name behind the noun",
        "The third partner, the Social Liberals, said they regretted the vote.",
        ("Social Liberals",),
    ),
    (
        "a name in marks behind the noun",
        'The association "Northern Peace Forum" announced that it would march on Saturday.',
        ("Northern Peace Forum",),
    ),
    (
        "a source for a person's words",
        "Prince Faisal Saud “stressed the depth of relations”, the Saudi Press Agency said.",
        ("Faisal Saud",),
    ),
    (
        "'of' after the verb of a ministry",
        "The spokesman of the Ministry of Defence of Azerbaijan said the exercise was over.",
        ("Ministry of Defence",),
    ),
)

# What blind texts showed: the name at the verb, the clause before a participle, the body of which 'it' goes on.
BESIDE: tuple[SpeakerCase, ...] = (
    (
        "a name between commas right before the verb, behind the body of the office",
        "On the industrial side, the Chief Executive Officer of Nordyard, Mr Pieter Lamb, reported that two boats were "
        "ready.",
        ("Pieter Lamb",),
    ),
    (
        "a participle behind the speaker's clause",
        "Nordyard has handed over six boats, Minister Max Torn noted, proposing that the yard build two more.",
        ("Max Torn", "Max Torn"),
    ),
    (
        "an inserted clause with whom and when",
        "The charge, Finance Minister Max Torn told reporters in the evening, was a figment of the imagination.",
        ("Max Torn",),
    ),
    (
        "a verb behind a quotation, the name behind the office",
        'The plan, drawn up in May, would be "a gift to smugglers", warned the officer, Max Torn.',
        ("Max Torn",),
    ),
    (
        "an office with a name, without a verb of its own in the parse",
        "The party protested. Its publicity secretary, Mrs Jane Roe, called on the council to act.",
        ("Jane Roe",),
    ),
    (
        "'it' is the document that several filed",
        "Max Torn and six merchants filed a lawsuit. It contends that the city gave no notice.",
        ("lawsuit",),
    ),
    (
        "'it' is the body whose own statement was no row",
        "Unison has 1,400 members there. It urged ministers not to punish staff.",
        ("Unison",),
    ),
    (
        "'she' is of whom a source tells, not the source",
        "President Jane Roe was furious, according to one official briefed on the talks. She called the memo a joke.",
        ("one official briefed on the talks", "Jane Roe"),
    ),
    (
        "a part of a party",
        "The state chapter of the Centre Party alleged that votes were lost.",
        ("state chapter of the Centre Party",),
    ),
    (
        "an official behind what the body said",
        "The presidential office denied the report. “There is no list,” an official said on condition of anonymity.",
        ("Presidential office", "Presidential office"),
    ),
)

# What reading real reports showed.
REPORTS: tuple[SpeakerCase, ...] = (
    (
        "'both' are the two who spoke",
        "Minister Max Torn said the talks were useful. Minister Paul Gray said they were frank. Both condemned raids."
        "\n\nThey also confirmed that they would meet in May.",
        ("Max Torn", "Paul Gray", "joint", "joint"),
    ),
    (
        "a subject behind a phrase in front, with a participle",
        "Senator Mark Torn urged Paul Gray to apologise.\n\nAfter demurring briefly, Mr. Gray, apparently "
        "seeking to escape, capitulated. He claimed he was misquoted.",
        ("Mark Torn", "Paul Gray"),
    ),
    (
        "a description that the pronoun behind it takes up",
        "“I resign,” Prime Minister Paul Gray told lawmakers.\n\nIn his speech, the embattled premier accused rivals "
        "of lying to a government, which he said was sound.",
        ("Paul Gray", "Paul Gray", "Paul Gray"),
    ),
    (
        "no person is a 'that'",
        "The lawmaker accused Mr. Paul Gray of tampering with a vote that sought a ban.",
        ("lawmaker",),
    ),
)

# Near misses: the one who stands near is not who speaks.
APART: tuple[SpeakerCase, ...] = (
    (
        "a relative clause about somebody else",
        "The union, which had sued the mayor, Max Torn, in May, said the pay was too low.",
        ("union",),
    ),
    (
        "a new expert among known people",
        "Defence Minister Luka Horvatin said the frigate was late. A retired admiral said he had warned of it.",
        ("Luka Horvatin", "retired admiral"),
    ),
    (
        "a general that others have brought in",
        "Minister Luka Horvatin opened the yard. A retired admiral was there. The retired admiral said it was late.",
        ("retired admiral",),
    ),
    (
        "an office that the one near does not hold",
        "Foreign Minister Jane Roe spoke for an hour.\n\nThe prime minister said it was enough.",
        ("prime minister",),
    ),
    (
        "a lawyer with an owner is nobody's self",
        "Max Torn stayed silent.\n\nTorn's lawyer said the charges were false.",
        ("Torn's lawyer",),
    ),
)

CASES: tuple[SpeakerCase, ...] = (*TIED, *UNNAMED, *PRONOUNS, *BY_GRAMMAR, *BESIDE, *REPORTS, *APART)
