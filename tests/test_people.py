"""People by the cue beside the name; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

NAMED = [
    (
        "Colonel Ali Bakr, who speaks for the Kenyan army, agreed.",
        [("Ali Bakr", "spokesperson of the Kenyan army", "Kenya")],
        "an office told by a verb with its preposition",
    ),
    (
        "Dr Rhona Tullett, who manages the frigate programme, agreed.",
        [("Rhona Tullett", "manager of the frigate programme", "")],
        "who manages something",
    ),
    (
        "Dr Rhona Tullett, who speaks well of the army, agreed.",
        [("Rhona Tullett", "", "")],
        "who only speaks",
    ),
    (
        "The navy's chief spokesman, Captain Paul Tullett, agreed.",
        [("Paul Tullett", "Chief Spokesperson", "")],
        "the first of the spokespeople, of no press office",
    ),
    (
        "Secretary Defence Lieutenant General (R) Hamid Barak met the envoy on Tuesday.",
        [("Hamid Barak", "Secretary Defence", "")],
        "a rank whose holder has retired, behind the office",
    ),
    (
        "Its State in-charge, Ramu Tiwar, refused to be drawn.",
        [("Ramu Tiwar", None, "")],
        "who is in charge, by a noun",
    ),
    (
        "Senate Majority Leader Paul Hendry smiled.",
        [("Paul Hendry", "Majority Leader", "")],
        "a party's office behind the name of its house is no part of a body",
    ),
    (
        "Supreme Court Justice Anna Bellow spoke in Washington.",
        [("Anna Bellow", "Supreme Court Justice", "")],
        "a judge and no body",
    ),
    (
        "Rear Admiral John Hask assumed command of Combined Task Force 150 on Monday.",
        [("John Hask", "Commander of Combined Task Force 150", "")],
        "a post told by who takes command",
    ),
    (
        "His chief of staff will be Brigadier Rhona Tullett of the British Army.",
        [("Rhona Tullett", "Chief of Staff", "United Kingdom")],
        "a post told ahead of the verb",
    ),
    (
        "Colonel Ali Bakr, who was named deputy commander of the 3rd Infantry Division in May, agreed.",
        [("Ali Bakr", "Deputy Commander of the 3rd Infantry Division", "")],
        "a post that somebody was named to, without the date",
    ),
    (
        "The adviser to the defence minister is Colonel Ali Bakr.",
        [("Ali Bakr", "Adviser to the defence minister", "")],
        "the minister is whose adviser it is",
    ),
    (
        "The force, under Major General Lamidi Adeosun, has 8,700 men.",
        [("Lamidi Adeosun", "Major General", "")],
        "a preposition, no grade",
    ),
    (
        "Kenyan army spokesman Major Cyrus Waweru spoke.",
        [("Cyrus Waweru", "Kenyan Army Spokesperson", "Kenya")],
        "whose spokesman it is",
    ),
    ("Corporal Said Muse, a former fisherman, smiled.", [("Said Muse", "Corporal", "")], "a trade given up"),
    (
        'WO1 "Dutchy" Hollander trained them.',
        [("Hollander", "Warrant Officer", "")],
        "a nickname between a rank and a single name",
    ),
    (
        "Mayjen Hadiran agreed.",
        [("Hadiran", "Major General", "")],
        "one name behind a rank of another language",
    ),
    (
        "They are loyal to the brothers Omar and Abdullah Mautan, whose group hoards weapons.",
        [("Omar Mautan", "", ""), ("Abdullah Mautan", "", "")],
        "the name of a family for two",
    ),
    (
        "Two men were hurt. Karim Selloum, 34, a shopkeeper, saw the blast.",
        [("Karim Selloum", "Shopkeeper", "")],
        "an age between the name and what somebody is",
    ),
    (
        "His wife, Nadira, is in hospital, doctors said.",
        [("Nadira", "Wife", "")],
        "a single name beside what somebody is to another",
    ),
    (
        "Brett Hollander, the President's special envoy, is in Geneva.",
        [("Brett Hollander", "Special Envoy", "")],
        "the president is whose envoy it is",
    ),
    (
        "The strike hit a camp near Abu Zendan, and the exercise, Desert Harrier, went on.",
        [],
        "places and exercises are nobody",
    ),
    (
        "A Kenyan military delegation headed by Brigadier Paul Otieno, Deputy Chief of Logistics, came to Lisbon.",
        [("Paul Otieno", "Deputy Head of Logistics", "Kenya")],
        "who leads a party is of its country",
    ),
    (
        "Jane Ravik, the Peruvian soldier's mother, wept.",
        [("Jane Ravik", "", "")],
        "whose relative somebody is, not what",
    ),
    (
        "Jane Ravik, the Peruvian president's lawyer, wept.",
        [("Jane Ravik", "Lawyer", "Peru")],
        "whose lawyer somebody is",
    ),
    (
        "General Tomas Brandt confirmed Colonel Jan Ravik as commander of the 3rd Division.",
        [("Tomas Brandt", "General", ""), ("Jan Ravik", "Commander of the 3rd Division", "")],
        "who confirms another holds no office by it",
    ),
    (
        "General Tomas Brandt was confirmed by President Jan Ravik as commander of the 3rd Division.",
        [("Tomas Brandt", "Commander of the 3rd Division", ""), ("Jan Ravik", "President", "")],
        "who is confirmed does",
    ),
    (
        "Jane Ravik took over as minister Karim Brandt resigned.",
        [("Jane Ravik", "", ""), ("Karim Brandt", "Minister", "")],
        "an office behind 'as' that is another's",
    ),
    (
        "Commander Ruth Hale, Commanding Officer, HMCS Saltspring, welcomed the guests.",
        [("Ruth Hale", "Commanding Officer", "")],
        "the post goes before the rank",
    ),
    (
        "Minister of Defence Alphonse Rukundo received the Italian ambassador. Rwanda and Italy signed a pact.",
        [("Alphonse Rukundo", "Defence Minister", "Rwanda")],
        "who receives an ambassador is not of the ambassador's country",
    ),
    (
        "Norwegian Defence Minister Ingrid Solvang visited Lisbon.",
        [("Ingrid Solvang", "Defence Minister", "Norway")],
        "a title with the country before the name",
    ),
    (
        "Ingrid Solvang, the Norwegian defence minister, visited Lisbon.",
        [("Ingrid Solvang", "Defence Minister", "Norway")],
        "the same behind it",
    ),
    (
        "The Norwegian defence minister, Ingrid Solvang, visited Lisbon.",
        [("Ingrid Solvang", "Defence Minister", "Norway")],
        "the name in apposition",
    ),
    (
        "Norway's Defence Minister Ingrid Solvang met her Chilean counterpart, Rodrigo Peñailillo, on Monday.",
        [
            ("Ingrid Solvang", "Defence Minister", "Norway"),
            ("Rodrigo Peñailillo", "Defence Minister", "Chile"),
        ],
        "a counterpart has the other's office",
    ),
    (
        "Ghanaian Defence Minister Kofi Asamoah and his Danish colleague General Bo Lindegaard signed it.",
        [("Kofi Asamoah", "Defence Minister", "Ghana"), ("Bo Lindegaard", "Defence Minister", "Denmark")],
        "a rank between the counterpart and the name",
    ),
    (
        "Raksha Mantri Shri Devendra Kulkarni opened the talks.",
        [("Devendra Kulkarni", "Defence Minister", "India")],
        "a native title tells office and country",
    ),
    (
        "Lt. Gen. Tomasz Wilk, deputy chief of the General Staff, attended.",
        [("Tomasz Wilk", "Deputy Chief of the General Staff", "")],
        "an office outranks a rank",
    ),
    (
        "The team was led by Ana Barbosa, director of the Federal Agency for Arms Control.",
        [("Ana Barbosa", "Director of the Federal Agency for Arms Control", "")],
        "an open office takes its body along",
    ),
    (
        "Defence Minister of the Republic of Chile Rodrigo Peñailillo arrived.",
        [("Rodrigo Peñailillo", "Defence Minister", "Chile")],
        "'of' a country between the title and the name",
    ),
    (
        "Rear Admiral Jonas Brandt of the German Navy spoke.",
        [("Jonas Brandt", "Rear Admiral", "Germany")],
        "the service behind the name",
    ),
    (
        "Vice Admiral Jonas Brandt (Germany) took command.",
        [("Jonas Brandt", "Vice Admiral", "Germany")],
        "the country in brackets",
    ),
    (
        "Colonel Paula Reis, who commands the Portuguese Marine Corps, agreed.",
        [("Paula Reis", "commander of the Portuguese Marine Corps", "Portugal")],
        "a clause that says what somebody commands",
    ),
    (
        "Kim Do-hyun, vice minister of South Korea's arms agency, told reporters he was pleased.",
        [("Kim Do-hyun", None, "South Korea")],
        "a hyphen with a small letter belongs to the name",
    ),
    (
        "Tarek al-Mansour, the Emirati ambassador, said so.",
        [("Tarek al-Mansour", "Ambassador", "United Arab Emirates")],
        "a particle in small letters",
    ),
    (
        "Peruvian opposition deputy Marta Quispe objected.",
        [("Marta Quispe", "Deputy", "Peru")],
        "common nouns between the country and the office",
    ),
    (
        "Slovak General Staff spokeswoman Zuzana Petrik declined to comment.",
        [("Zuzana Petrik", "General Staff Spokesperson", "Slovakia")],
        "a body between them, and a first name that is a howitzer's too",
    ),
    (
        "He was met by Fiji's Minister for Defence, the Hon Pio Raluve MP, at the quay.",
        [("Pio Raluve", "Defence Minister", "Fiji")],
        "letters of honour close the apposition",
    ),
    (
        "Defence Minister Olha Marchuk met her Danish colleague Bo Lindegaard, the agency's correspondent reports.",
        [("Olha Marchuk", "Defence Minister", ""), ("Bo Lindegaard", "Defence Minister", "Denmark")],
        "a clause behind the comma is no apposition",
    ),
    (
        "Mr Harlow, US Defence Secretary General Wade Morrow and others met in Brussels.",
        [("Harlow", "", ""), ("Wade Morrow", "Secretary of Defense", "United States")],
        "a title with a rank behind it belongs to the name that follows",
    ),
    (
        "His Australian counterpart, Senator Joan Whitby, met Defence Minister Wayne Tapsell of New Zealand.",
        [
            ("Joan Whitby", "Defence Minister", "Australia"),
            ("Wayne Tapsell", "Defence Minister", "New Zealand"),
        ],
        "a senator as a minister's counterpart",
    ),
    (
        'Army Maj. Gen. William D. "Hank" Sorrel, the deputy director, spoke.',
        [("William D. Sorrel", "Deputy Director", "")],
        "a nickname between the parts of a name",
    ),
    (
        "Chief Master Sgt. Dwayne Pickering spoke. Spc. Joe Trask listened.",
        [("Dwayne Pickering", "Chief Master Sergeant", ""), ("Joe Trask", "Specialist", "")],
        "ranks whose stop is a token of its own",
    ),
    (
        "Lieutenant General Sultan Kamalov and Defence Minister Yusuf Haji spoke.",
        [("Sultan Kamalov", "Lieutenant General", ""), ("Yusuf Haji", "Defence Minister", "")],
        "forms of address that are parts of names",
    ),
    (
        "Abu Talha al-Iraqi, a senior commander, was killed.",
        [("Abu Talha al-Iraqi", "Senior Commander", "")],
        "a demonym as a part of a name",
    ),
    (
        "It was late, said Ana Reyes, who served as Chile's deputy defence minister until May.",
        [("Ana Reyes", "Deputy Defence Minister", "Chile")],
        "an office in a relative clause",
    ),
    (
        "Pentagon Deputy Press Secretary Sara Hahn said so.",
        [("Sara Hahn", "Deputy Press Secretary", "United States")],
        "'deputy' is a grade where an office follows",
    ),
    (
        "Maria Keller, a senior fellow at the Alster Institute, argued that it was late.",
        [("Maria Keller", "Senior Fellow at the Alster Institute", "")],
        "an expert and the institute",
    ),
    (
        "They praised the Special Envoy of the Secretary-General for Zenda, Lorin Aldecott, on Monday.",
        [("Lorin Aldecott", "Special Envoy of the Secretary-General for Zenda", "")],
        "the office of who serves, not of whom he serves",
    ),
    (
        "The aide to the Defence Minister, Colonel Petar Vukov, was there.",
        [("Petar Vukov", "Adviser to the Defence Minister", "")],
        "nor that of the minister",
    ),
    (
        "He met the President of that country's Presidential Leadership Council, Rashad al-Mazri.",
        [("Rashad al-Mazri", None, "")],
        "a body behind 'that country'",
    ),
    (
        "Latvia's long-serving defence minister, Artis Pabrik, met Taiwan's de facto ambassador, Alexa Yui.",
        [("Artis Pabrik", "Defence Minister", "Latvia"), ("Alexa Yui", "Ambassador", "Taiwan")],
        "words between a country and its office",
    ),
    (
        "Mali's junta-appointed prime minister Chog Maiga met Saab president and CEO Mikael Johnsson.",
        [
            ("Chog Maiga", "Prime Minister", "Mali"),
            ("Mikael Johnsson", "President and Chief Executive", "Sweden"),
        ],
        "a participle joined to its noun; the president of a firm is not its chairman",
    ),
    (
        "Latvia's president told defence minister Egils Levin to act.",
        [("Egils Levin", "Defence Minister", "")],
        "a verb stands between",
    ),
    (
        "Aseel Mutharra, a British national who went to Zenda, was named.",
        [("Aseel Mutharra", "", "United Kingdom")],
        "a national of a country",
    ),
]


@pytest.mark.parametrize(("text", "people", "reason"), NAMED, ids=[reason for _, _, reason in NAMED])
def test_people(text: str, people: list[tuple[str, str | None, str]], reason: str) -> None:
    found = annotated(text).people
    wanted = [
        (name, role if role is not None else person.role, country)
        for (name, role, country), person in zip(people, found, strict=False)
    ]
    assert [(p.name, p.role, p.country) for p in found] == wanted
    assert len(found) == len(people)


CONTEXT = [
    (
        "Chilean Army officers flew to Tokyo for talks with Defence Minister Ken Oyama. Chile paid. Japan agreed.",
        "Japan",
        "whom somebody flies to a capital to meet is of there",
    ),
    (
        "Chile and Peru agreed. In Peru, Admiral Rios met Defence Minister Gustavo Arana.",
        "Peru",
        "whom somebody meets in a country is of there",
    ),
    (
        "Norway and Chile talked. Foreign Ministry spokesman Guo Wenbin said in Beijing that China objected.",
        "China",
        "a ministry's spokesman speaks at home",
    ),
    (
        "State Secretary for Defence Piet Moll told Dutch lawmakers that Denmark and the Netherlands agreed.",
        "Netherlands",
        "a minister answers to the own parliament",
    ),
    (
        "Italy and Greece agreed in May, when Defence Minister Aldo Berri was in Athens.",
        "Italy",
        "who visits one of two countries is of the other",
    ),
    (
        "Portugal and Cape Verde signed. Portuguese Defence Minister Rui Alves and his counterpart, Ivone Lima, met.",
        "Cape Verde",
        "a counterpart is of the other country of the paragraph",
    ),
]


@pytest.mark.parametrize(("text", "country", "reason"), CONTEXT, ids=[reason for _, _, reason in CONTEXT])
def test_countries_told_by_the_context(text: str, country: str, reason: str) -> None:
    person = annotated(text).people[-1]
    assert (person.country, person.country_basis) == (country, "context"), reason


LEFT_OPEN = [
    (
        "Chile and Peru are partners. On the sidelines of a summit in Lima he met Defence Minister Gustavo Arana.",
        "where many meet, the place says nothing",
    ),
    (
        "Chile and Peru agreed. The talks were co-chaired by Undersecretary Ana Reyes and Undersecretary Luis Paz.",
        "of two across the table, it is open which is whose",
    ),
    ("Chile and Peru agreed. Analyst Ana Reyes doubted it.", "an analyst holds no office of a state"),
]


@pytest.mark.parametrize(("text", "reason"), LEFT_OPEN)
def test_countries_left_open(text: str, reason: str) -> None:
    assert [p.country for p in annotated(text).people] == [""] * len(annotated(text).people), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("He spoke on Radio Andalus, a pro-militant station.", "an acronym of an office in small letters"),
        ("The deputy Middle East director spoke.", "a region"),
        ("Metal Otter has received a contract for 13 boats.", "a firm by what it receives"),
        ("The Rafael Ortega Stadium will host the fair.", "a name that only names a place"),
        ("General purpose frigates are cheap.", "a rank that is an adjective"),
        ("Exercise Amber Heath began in Norway.", "an exercise"),
        ("Both sides agreed. Training will follow in March.", "capitals at the start of a sentence"),
        ("The Ministry of Defence and Acme Limited signed it.", "bodies"),
        ("Major Defence Partnership talks went on in Paris.", "a rank that is an adjective in capitals"),
    ],
)
def test_no_people(text: str, reason: str) -> None:
    assert annotated(text).people == (), reason


CALLINGS = [
    ("Crane operator Salim Roe, who lost a hand, received a medal.", "Crane operator"),
    ("Roseline Roe, a hairdresser, saw it.", "Hairdresser"),
    ("Headmaster Malik Roe refused to talk.", "Headmaster"),
    ("Committee chair Raj Roe said so.", "Chair"),
    ("Border guard Bohdan Roe was freed.", "Border guard"),
    ("Venezuelan chemist Yuli Roe, who came with them, was invited.", "Chemist"),
    ("District Collector Shri Anand Roe, IAS, received her.", "District Collector"),
    ("The prefect of Kelbo, Moumouni Roe, reached the spot.", "Prefect of Kelbo"),
    ("The Grand Imam Hamadoun Roe calls for calm.", "Grand Imam"),
    ("Doctor-Colonel Allamine Roe accompanied him.", "Medical Colonel"),
    ("Warrant Officer Class 2 Dil Roemagar was honoured.", "Warrant Officer Class Two"),
    ("Chief Petty Officer Second Class (Retired) Gus Roe testified.", "Chief Petty Officer Second Class"),
    ("Oberst i.G. Wolf-Dietrich Roe took part.", "Colonel"),
    ("Jane Ravik, the mayor's lawyer, agreed.", "Lawyer"),
]


@pytest.mark.parametrize(("text", "role"), CALLINGS)
def test_what_people_are_called(text: str, role: str) -> None:
    assert [p.role for p in annotated(text).people] == [role]


def test_short_forms_are_mentions_of_the_full_name() -> None:
    text = "Norwegian Defence Minister Ingrid Solvang arrived. Solvang said that Ms Solvang was no rival."
    (person,) = annotated(text).people
    assert [m.text for m in person.mentions] == ["Ingrid Solvang", "Solvang", "Solvang"]
    assert person.aliases == ("Solvang",)


def test_an_initial_stands_for_the_first_name() -> None:
    text = (
        "Air Chief Marshal Toms Maris Ozols, the Latvian Chief of the Air Staff, met General Liina Tamm. "
        "Air Chief Marshal T. M. Ozols thanked General L. Tamm. General P. Tamm was absent."
    )
    people = annotated(text).people
    assert [(p.name, p.aliases) for p in people] == [
        ("Toms Maris Ozols", ("T. M. Ozols",)),
        ("Liina Tamm", ("L. Tamm",)),
        ("P. Tamm", ()),
    ]


def test_a_surname_of_two_people_names_neither() -> None:
    text = (
        "Peruvian Defence Minister Luis Rojas met Colonel Marta Rojas of the Chilean Army. Rojas said little."
    )
    people = annotated(text).people
    assert [p.name for p in people] == ["Luis Rojas", "Marta Rojas"]
    assert all(m.text != "Rojas" for p in people for m in p.mentions)


def test_the_passage_of_a_person_shows_the_office() -> None:
    page = annotated("On Friday the Danish foreign minister, Bo Lindegaard, arrived.")
    (person,) = page.people
    assert "Danish foreign minister, Bo Lindegaard" in page.article.text[person.start : person.end]
