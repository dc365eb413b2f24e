"""Sentences and the events a careful reader takes from them; every name is invented.

Each case is (why it is here, text, events), an event being (kind, words of its name, start, status). The articles are
published on Wednesday 20 May 2026.
"""

from __future__ import annotations

Event = tuple[str, str, str, str]
Case = tuple[str, str, tuple[Event, ...]]

MINISTERS = "Estonian Defence Minister Liina Tamm and her Latvian counterpart, Raivis Ozols,"
TAMM = "Defence Minister Liina Tamm"
OZOLS = "Latvian Defence Minister Raivis Ozols"

TOLD: tuple[Case, ...] = (
    (
        "a verb of meeting",
        f"{TAMM} met {OZOLS} in Tartu on Monday.",
        (("meeting", "Tamm and Raivis", "2026-05-18", "held"),),
    ),
    (
        "talks that are due",
        f"{MINISTERS} will hold talks in Tartu on 3 June.",
        (("meeting", "talks", "2026-06-03", "scheduled"),),
    ),
    (
        "a session with its body",
        "The fourth session of the Peruvian-Colombian Joint Defence Commission took place in "
        "Arequipa on 5-6 May 2026.",
        (("meeting", "session", "2026-05-05", "held"),),
    ),
    (
        "an adjective of plan",
        "The 12th round of the Czech-Slovak staff talks is scheduled for September in Brno.",
        (("meeting", "12th round", "2026-09", "scheduled"),),
    ),
    (
        "'inaugural' is the first",
        "The inaugural Ghana-Togo Defence Dialogue opened in Accra on Tuesday.",
        (("meeting", "Dialogue", "2026-05-19", "held"),),
    ),
    (
        "last met, nobody named",
        "The ministers last met in Rome in November 2025.",
        (("meeting", "ministers", "2025-11", "held"),),
    ),
    (
        "an agreement to meet is a plan",
        "The two sides agreed to hold the next round of consultations in Doha in November.",
        (("meeting", "round of consultations", "2026-11", "scheduled"),),
    ),
    (
        "meeting for a forum is the forum",
        "The defence ministers of Chile, Peru and Brazil gathered in Brasília on 11 May for the "
        "3rd South American Defence Forum.",
        (("meeting", "3rd South American Defence Forum", "2026-05-11", "held"),),
    ),
    (
        "a participle behind a comma",
        "She was speaking after the 5th meeting of the Joint Committee, held in Varna on 11 May.",
        (("meeting", "5th meeting", "2026-05-11", "held"),),
    ),
    (
        "one host, one guest",
        "Defence Secretary Helen Marsh hosted her Danish counterpart, Mads Brandt, at Lancaster "
        "House in London on 30 April.",
        (("meeting", "Marsh", "2026-04-30", "held"),),
    ),
    (
        "one sentence, two of a series",
        "The first meeting of the Joint Maritime Commission was held in Lisbon in April 2024; "
        "the second is due in Rabat in 2027.",
        (("meeting", "first meeting", "2024-04", "held"), ("meeting", "second meeting", "2027", "scheduled")),
    ),
    (
        "ahead of one thing, another happened",
        f"Ahead of the 9th Baltic Summit, {TAMM} met {OZOLS} in Vilnius on 12 May.",
        (("summit", "9th Baltic Summit", "", "scheduled"), ("meeting", "", "2026-05-12", "held")),
    ),
    (
        "a purpose that was reached",
        f"{OZOLS} arrived in Vilnius on 12 May to co-chair the 7th session of the Baltic Defence Council.",
        (("visit", "Vilnius", "2026-05-12", "held"), ("meeting", "7th session", "2026-05-12", "held")),
    ),
    (
        "a journey",
        "Commodore Jean Abadie visited the Rijeka naval base on 7 May.",
        (("visit", "Rijeka naval base", "2026-05-07", "held"),),
    ),
    (
        "arrival is the visit",
        "General Paulo Teixeira arrived in Luanda on Sunday for a three-day visit.",
        (("visit", "Luanda", "2026-05-17", "held"),),
    ),
    (
        "expected to travel",
        f"{TAMM} is expected to travel to Oslo next month.",
        (("visit", "Oslo", "2026-06", "scheduled"),),
    ),
    (
        "present tense with a date to come",
        f"{TAMM} begins a two-day visit to Poland on Thursday.",
        (("visit", "Poland", "2026-05-21", "scheduled"),),
    ),
    (
        "the date of a return is not the visit's",
        f"{TAMM}, who returned from Tokyo on Sunday, said little.",
        (("visit", "Tokyo", "", "held"),),
    ),
    (
        "a reported journey to come",
        "He added that a delegation from Oslo would visit the yard in Gdynia in June.",
        (("visit", "Gdynia", "2026-06", "scheduled"),),
    ),
    (
        "visit and talks share the day",
        f"During a visit to Ankara on 13 May, {TAMM} held talks with Turkish Defence Minister Orhan Kaya.",
        (("visit", "Ankara", "2026-05-13", "held"), ("meeting", "talks", "2026-05-13", "held")),
    ),
    (
        "a wreath",
        f"On 14 May, {OZOLS} laid a wreath at the Brothers' Cemetery in Riga.",
        (("ceremony", "wreath", "2026-05-14", "held"),),
    ),
    (
        "a wreath to come",
        "The President will lay a wreath at the Tomb of the Unknown Soldier on Thursday.",
        (("ceremony", "wreath", "2026-05-21", "scheduled"),),
    ),
    (
        "a guard of honour given",
        "Admiral Marta Soler was given a guard of honour at the Ministry of Defence in Madrid on 6 May.",
        (("ceremony", "guard", "2026-05-06", "held"),),
    ),
    (
        "a keel",
        "The keel of the second corvette was laid in Constanța on 5 May.",
        (("ceremony", "keel", "2026-05-05", "held"),),
    ),
    (
        "a call, not a meeting",
        f"{TAMM} spoke by phone with {OZOLS} on Monday.",
        (("call", "Tamm and Raivis", "2026-05-18", "held"),),
    ),
    (
        "commissioned",
        "The frigate BRP Antonio Luna was commissioned in Subic on 2 April 2026.",
        (("commissioning", "Antonio Luna", "2026-04-02", "held"),),
    ),
    (
        "due to be commissioned",
        "The third corvette is due to be commissioned in 2028.",
        (("commissioning", "third corvette", "2028", "scheduled"),),
    ),
    (
        "to be handed over",
        "Damen will hand over the second patrol vessel to the Navy in November.",
        (("delivery", "second patrol vessel", "2026-11", "scheduled"),),
    ),
    (
        "delivered",
        "The first two helicopters were delivered in January 2026.",
        (("delivery", "first two helicopters", "2026-01", "held"),),
    ),
    (
        "received",
        "Hungary received four howitzers on 20 April.",
        (("delivery", "four howitzers", "2026-04-20", "held"),),
    ),
    (
        "deliveries that start",
        "Deliveries of the radars are to start in 2029.",
        (("delivery", "radars", "2029", "scheduled"),),
    ),
    (
        "the short style of lists",
        "First ship handed over in Concarneau on 2 March 2026",
        (("delivery", "First ship", "2026-03-02", "held"),),
    ),
    (
        "a test",
        "The Navy test-fired a coastal missile off Split on 9 May.",
        (("test", "missile", "2026-05-09", "held"),),
    ),
    (
        "trials told by what passed them",
        "The new frigate successfully completed sea trials in April.",
        (("test", "frigate", "2026-04", "held"),),
    ),
    (
        "training to come",
        "Forty Malian officers will be trained in Meknes from September.",
        (("training", "officers", "2026-09", "scheduled"),),
    ),
    (
        "approval",
        "Parliament approved the purchase of 12 helicopters on 13 May.",
        (("approval", "purchase", "2026-05-13", "held"),),
    ),
    (
        "approval expected",
        "The government is expected to approve the sale in June.",
        (("approval", "sale", "2026-06", "scheduled"),),
    ),
    (
        "inauguration",
        "President Ana Rusu inaugurated the repair plant in Craiova on 4 May.",
        (("inauguration", "plant", "2026-05-04", "held"),),
    ),
    (
        "a port call told by its verb",
        "The German frigate Hamburg docked at Limassol on 16 May.",
        (("deployment", "Hamburg", "2026-05-16", "held"),),
    ),
    (
        "a port call told by its noun",
        "INS Kora made a port call at Da Nang in March 2026.",
        (("deployment", "port call", "2026-03", "held"),),
    ),
    (
        "a fair",
        "The International Maritime Defence Show opens in Pula on 9 September.",
        (("exhibition", "Show", "2026-09-09", "scheduled"),),
    ),
    (
        "a fair by its name alone",
        "The yard will show the boat at Euronaval in Paris on 3-6 November 2026.",
        (("exhibition", "Euronaval", "2026-11-03", "scheduled"),),
    ),
    (
        "an exercise with a clause between",
        "Exercise Silver Heron, which involves 2,000 troops, runs from 1 to 14 June in Thrace.",
        (("exercise", "Silver Heron", "2026-06-01", "scheduled"),),
    ),
    (
        "an exercise that ended",
        "The two navies concluded Exercise Coral Shield off Mombasa on 11 May.",
        (("exercise", "Coral Shield", "2026-05", "held"),),
    ),
    (
        "an exercise under way",
        "Some 3,000 soldiers are taking part in Exercise Blue Anvil, which started in Puglia on 11 May.",
        (("exercise", "Blue Anvil", "2026-05-11", "held"),),
    ),
    (
        "soldiers expected at an exercise",
        "Some 400 soldiers are expected at Exercise Blue Anvil in Puglia in July.",
        (("exercise", "Blue Anvil", "2026-07", "scheduled"),),
    ),
    (
        "a date handed on by 'when'",
        "The armies last trained side by side in May 2024, when the second edition of the Grey "
        "Falcon exercise was held.",
        (("exercise", "Grey Falcon", "2024-05", "held"),),
    ),
    (
        "signed while visiting",
        "A protocol on spare parts was signed in Zagreb on 8 May. It was signed during a visit "
        f"to Croatia by {TAMM}.",
        (
            ("signing", "protocol on spare parts", "2026-05-08", "held"),
            ("visit", "Croatia", "2026-05-08", "held"),
        ),
    ),
)

NOT_SO: tuple[Case, ...] = (
    (
        "called off",
        f"{TAMM} was to have met {OZOLS} on 12 May, but the meeting was called off.",
        (("meeting", "", "2026-05-12", "cancelled"),),
    ),
    (
        "put off to a new date",
        "The next meeting of the Steering Committee has been pushed back from June to October.",
        (("meeting", "Steering Committee", "2026-10", "postponed"),),
    ),
    (
        "the day of calling off is not the event's",
        "The second edition of Exercise Desert Lark was cancelled in March for lack of funds.",
        (("exercise", "Desert Lark", "", "cancelled"),),
    ),
    (
        "put off, with both dates",
        "The visit of Admiral Marta Soler to Rabat, originally planned for 8 May, has been "
        "postponed to 22 June.",
        (("visit", "Soler", "2026-06-22", "postponed"),),
    ),
    (
        "put off, no new date",
        "Exercise Iron Gate, scheduled for July, has been postponed indefinitely.",
        (("exercise", "Iron Gate", "", "postponed"),),
    ),
    (
        "would be cancelled is not cancelled",
        "Exercise Iron Gate, due to begin on 6 July, would be cancelled if the strike went on.",
        (("exercise", "Iron Gate", "2026-07-06", "scheduled"),),
    ),
    (
        "'delayed until'",
        "Delivery of the last six tanks, planned for December, has been delayed until March 2027.",
        (("delivery", "last six tanks", "2027-03", "postponed"),),
    ),
    (
        "a test put off",
        "The missile test scheduled for 15 May was postponed to 2 June because of bad weather.",
        (("test", "missile test", "2026-06-02", "postponed"),),
    ),
    (
        "called off from a relative clause",
        "The summit between President Ana Rusu and President Ivo Kral, which was due to open in "
        "Prague on 3 June, has been called off.",
        (("summit", "summit", "2026-06-03", "cancelled"),),
    ),
    (
        "invited",
        f"{OZOLS} has been invited to visit Helsinki in the autumn.",
        (("visit", "Helsinki", "2026", "proposed"),),
    ),
    (
        "invited to come and co-chair is the session",
        f"{TAMM} extended an invitation to {OZOLS} to come to Tallinn in 2027 to co-chair the 8th "
        "session of the Baltic Defence Council.",
        (("meeting", "8th session", "2027", "proposed"),),
    ),
    (
        "considered",
        "Germany is considering hosting the exercise in 2028.",
        (("exercise", "", "2028", "proposed"),),
    ),
    (
        "not yet confirmed",
        f"A visit to Canberra by {OZOLS}, pencilled in for July 2026, has not been confirmed.",
        (("visit", "Canberra", "2026-07", "scheduled"),),
    ),
    (
        "a fair takes place whoever is invited",
        f"{TAMM} has invited {OZOLS} to attend the Tartu Air Show, which will be held on 4 July.",
        (("exhibition", "Tartu Air Show", "2026-07-04", "scheduled"),),
    ),
)

NOTHING: tuple[tuple[str, str], ...] = (
    ("denied", f"{OZOLS} denied that he would visit Minsk."),
    ("did not", f"{TAMM} did not travel to Minsk last week."),
    ("ruled out", "The ministry ruled out a visit by Liina Tamm to Minsk."),
    (
        "rejected reports",
        f"{TAMM} rejected reports that she had met Turkish Defence Minister Orhan Kaya in Doha on 3 May.",
    ),
    ("denied talks", "The ministry denied that talks had taken place in Doha on 3 May."),
    ("no visit", "No visit is planned for June."),
    ("no plans", "There are no plans for a summit in June."),
    ("a habit", "The two countries hold regular exchanges of officers."),
    ("twice a year", "Staff talks are held twice a year."),
    ("every year", "The commission meets every year."),
    ("vague and future", "Any future meeting would have to be prepared carefully."),
    ("a condition", "If the talks fail, a second round could follow in July."),
    ("should", "Ministers should meet more often, she argued."),
    ("could", "The talks could be held in Vienna, he suggested."),
    ("will, but when and who", "They will meet again."),
    ("to meet needs", "The system meets the needs of the Navy."),
    ("to meet requirements, dated", "Officers met the requirements in 2025."),
    ("a topic", "Both sides stressed the importance of joint exercises and training."),
    ("another exercise", "The exercise of parliamentary control matters in June as in May."),
    ("another trial", "The trial of the former general opened in Lima on 4 May."),
    ("another test", "He tested positive on 3 May."),
    ("another commission", "The general was commissioned into the Royal Engineers in 1994."),
    ("an award is no delivery", "The company received an award in May 2025."),
    ("praise is no delivery", "The minister received praise on Monday."),
    ("fire is no facility", "The base opened fire on 3 May."),
    ("an opinion of a visit", "He called the visit a success."),
    ("an opinion of a meeting", "The meeting was frank."),
    ("no plans to meet", "The committee has no plans to meet."),
    ("visitors", "Visitors to the museum in Oslo rose in 2025."),
    ("a rule", "Visits by warships must be announced 30 days in advance."),
    ("a provision", "The treaty provides for annual meetings of ministers."),
    ("an anniversary", "The 40th anniversary of the treaty was marked in Oslo on 4 May."),
    ("crowds", "Signing ceremonies are always crowded."),
    ("undated", "The radar was delivered late."),
    ("a verb named exercise", "The exercise will test the readiness of both armies."),
    ("a mere list item", "Training of technicians in Kuopio"),
)
