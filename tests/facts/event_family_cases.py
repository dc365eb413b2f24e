"""Events as agencies, ministries and papers tell them in passing: trips, arrivals, changes of date, code names."""

from __future__ import annotations

from tests.facts.event_cases import TAMM, Case

CHANGED: tuple[Case, ...] = (
    (
        "a traveller who was due on one day will now go on another",
        f"{TAMM}, who was due in Oslo on 5 May, will now go in the first half of June.",
        (("visit", "Oslo", "2026-06", "postponed"),),
    ),
    (
        "a body that was to meet will now do so later",
        "The joint commission, which was to meet in Varna in April, will now do so on June 22-23.",
        (("meeting", "joint commission", "2026-06-22", "postponed"),),
    ),
    (
        "a journey made is not moved by the next one",
        f"{TAMM}, who was in Oslo on 12 May, will now travel to Rome on 25 May.",
        (("visit", "Oslo", "2026-05-12", "held"), ("visit", "Rome", "2026-05-25", "scheduled")),
    ),
    (
        "to propose that talks be moved is a proposal",
        "The Danish delegation proposed that the 15th Staff Talks be brought forward to April 2027 in Aarhus.",
        (("meeting", "15th Staff Talks", "2027-04", "proposed"),),
    ),
    (
        "held on the new date after a postponement",
        "The talks, which had been postponed from March, were held in Oslo on 12 May.",
        (("meeting", "talks", "2026-05-12", "held"),),
    ),
    (
        "the day on which a visit was announced is not its own",
        "The visit of the frigate HMS Portland, announced in March, was cancelled for operational reasons.",
        (("visit", "HMS Portland", "", "cancelled"),),
    ),
    (
        "the day before the event that the article is about",
        "The ministers held talks in Oslo on 12 May.\n\nOn the eve of the meeting, Bergen was the stage for the "
        "7th Meeting of the High-Level Group.",
        (
            ("meeting", "talks", "2026-05-12", "held"),
            ("meeting", "7th Meeting of the High-Level Group", "2026-05-11", "held"),
        ),
    ),
    (
        "put back to a date, read with an adverb",
        "Exercise Dawn Heron, which was to start on 3 June, has been put back to 14 September because of the floods.",
        (("exercise", "Dawn Heron", "2026-09-14", "postponed"),),
    ),
    (
        "a new day instead of the old one",
        "Quiet Harbour 2026, a joint exercise of the two navies, would now open in Split on 9 June instead of 25 May.",
        (("exercise", "Quiet Harbour 2026", "2026-06-09", "postponed"),),
    ),
    (
        "what was planned, by another word",
        "The marines of Chile and Peru were to have trained together at Punta Blanca in March. The exercise was "
        "postponed after a dispute over fishing.",
        (("exercise", "Chile and Peru", "2026-03", "postponed"),),
    ),
    (
        "a trip called off, its goal in the clause before",
        "Vice Admiral Ravi Menon was to have inspected the hull in Gdynia on Monday, but the trip was called off.",
        (("visit", "Gdynia", "2026-05-18", "cancelled"),),
    ),
    (
        "weather prevented it",
        "Severe weather prevented a visit to Bodø that had been planned for yesterday.",
        (("visit", "Bodø", "2026-05-19", "cancelled"),),
    ),
    (
        "two trips of one man, one of them called off",
        "Estonian Defence Minister Liina Tamm visited Turku on 2 February. A trip planned for April was cancelled.",
        (("visit", "Turku", "2026-02-02", "held"), ("visit", "trip", "2026-04", "cancelled")),
    ),
    (
        "deferred, with the new day told first",
        "A team of engineers from Norway will come to Tartu on 21 June. It was supposed to come in April, but the trip "
        "was deferred.",
        (("visit", "Tartu", "2026-06-21", "postponed"),),
    ),
    (
        "a landing scrapped",
        "An amphibious landing set for 18 May was scrapped because of rough seas.",
        (("exercise", "amphibious landing", "2026-05-18", "cancelled"),),
    ),
)

JOURNEYS: tuple[Case, ...] = (
    (
        "a stay abroad",
        "Chilean Defence Minister Pablo Rivas was in Lima on 12 May.",
        (("visit", "Pablo Rivas to Lima", "2026-05-12", "held"),),
    ),
    (
        "the name torn from its verb by the parse",
        "In Muscat, Estonian Defence Minister Liina Tamm will tour the naval base at Duqm on 3 June.",
        (("visit", "Duqm", "2026-06-03", "scheduled"),),
    ),
    (
        "a trip by the name of its goal",
        "On the sidelines of his Ankara trip, Croatian Foreign Minister Milan Petrov met reporters on Monday.",
        (("visit", "Ankara", "2026-05-18", "held"),),
    ),
    (
        "a warship visits",
        "The frigate HDMS Ejnar will visit Montevideo in June.",
        (("deployment", "HDMS Ejnar at Montevideo", "2026-06", "scheduled"),),
    ),
    (
        "a warship pulls in",
        "The frigate HDMS Ejnar pulled into Reykjavik on 14 May.",
        (("deployment", "HDMS Ejnar at Reykjavik", "2026-05-14", "held"),),
    ),
    (
        "to come to, as to visit",
        "Finnish Defence Minister Aino Laakso will come to Tartu on 2 June.",
        (("visit", "Aino Laakso to Tartu", "2026-06-02", "scheduled"),),
    ),
)

MEETINGS: tuple[Case, ...] = (
    (
        "a round of talks is no ammunition delivered",
        "The next round of working-level consultations is expected in 2027.",
        (("meeting", "round of working-level consultations", "2027", "scheduled"),),
    ),
    (
        "talks about something are not about to be",
        "Estonian Defence Minister Liina Tamm held talks about tanks in Oslo on Monday.",
        (("meeting", "talks", "2026-05-18", "held"),),
    ),
    (
        "the talks of a journey of three days have no day",
        "Estonian Defence Minister Liina Tamm was on a visit to Oslo from 12 to 14 May. She also held talks with "
        "Norwegian Defence Minister Lars Holm.",
        (
            ("visit", "Liina Tamm to Oslo", "2026-05-12", "held"),
            ("meeting", "Liina Tamm and Lars Holm", "", "held"),
        ),
    ),
    (
        "the session that the article is about, and the one before",
        "This is the third meeting of the Nordic Joint Defence Council. The second took place in Bergen on "
        "21 November 2025.",
        (("meeting", "third", "", "held"), ("meeting", "second", "2025-11-21", "held")),
    ),
    (
        "talks named behind 'held'",
        "The ministry reported this following the talks held in Tartu on 12 May between Estonian Defence Minister "
        "Liina Tamm and her Finnish colleague Aino Laakso.",
        (("meeting", "Liina Tamm and Aino Laakso", "2026-05-12", "held"),),
    ),
    (
        "their talks, with place and date",
        "At their talks in Tartu in February, Estonian Defence Minister Liina Tamm and Finnish Defence Minister Aino "
        "Laakso agreed on a hotline.",
        (("meeting", "talks", "2026-02", "held"),),
    ),
    (
        "a body whose next session has no other word",
        "The next joint committee on shipbuilding is slated for Lima in February 2027.",
        (("meeting", "joint committee on shipbuilding", "2027-02", "scheduled"),),
    ),
    (
        "a committee sits",
        "The parliament's defence committee is to discuss the issue on 3 June.",
        (("meeting", "defence committee", "2026-06-03", "scheduled"),),
    ),
    (
        "chiefs without names on the telephone",
        "The two defence chiefs spoke by telephone on Sunday.",
        (("call", "two defence chiefs", "2026-05-17", "held"),),
    ),
    (
        "a day of a clause that tells what went on at once",
        "The minister was in Turku on 12 May, where he watched as the first plate was cut for the corvette.",
        (("ceremony", "steel cutting", "2026-05-12", "held"),),
    ),
    (
        "a summit of the past by its year",
        "Allies decided at the 2022 Lisbon Summit to send more troops.",
        (("summit", "2022 Lisbon Summit", "2022", "held"),),
    ),
    (
        "a date behind 'that', however it is parsed",
        "It should convene before the High-Level Meeting that the city is due to host in October.",
        (("meeting", "High-Level Meeting", "2026-10", "scheduled"),),
    ),
)

EXERCISES: tuple[Case, ...] = (
    (
        "a code name with its kind behind a comma",
        "About 400 soldiers took part in Kestrel Bay, an 11-day exercise that wrapped up on 19 May.",
        (("exercise", "Kestrel Bay", "2026-05-09", "held"),),
    ),
    (
        "a code name alone that began",
        "Trident Lantern 26 kicked off at Camp Novo on Monday with 1,200 troops from six nations.",
        (("exercise", "Trident Lantern 26", "2026-05-18", "held"),),
    ),
    (
        "a code name alone, its last day told",
        "Around 900 soldiers from Ghana and Togo are taking part in Iron Baobab, which runs until 29 May.",
        (("exercise", "Iron Baobab", "", "held"),),
    ),
    (
        "forces that train together",
        "The Greek and Egyptian navies trained together south of Crete on 13 May.",
        (("exercise", "Greek and Egyptian navies", "2026-05-13", "held"),),
    ),
    (
        "'to be held' right behind the name",
        "Ministers looked forward to Exercise Mud Crab 2026, to be held in Darwin from 20 July to 7 August.",
        (("exercise", "Mud Crab 2026", "2026-07-20", "scheduled"),),
    ),
    (
        "no part of the name before 'for'",
        "The corvette will sail to Varna for Exercise Calm Bay, which is due in October.",
        (("exercise", "Exercise Calm Bay", "2026-10", "scheduled"),),
    ),
)

DEEDS: tuple[Case, ...] = (
    (
        "launchers unloaded are delivered",
        "Six launchers were unloaded at Varna in March.",
        (("delivery", "launchers", "2026-03", "held"),),
    ),
    (
        "the launch of a missile is a test",
        "The air force carried out the first launch of a Meteor missile by a Gripen on 27 November 2025.",
        (("test", "launch of a Meteor missile", "2025-11-27", "held"),),
    ),
    (
        "a hearing before a committee",
        "The minister is to reappear before the lawmakers on June 6.",
        (("meeting", "hearing of the minister", "2026-06-06", "scheduled"),),
    ),
    (
        "a battalion that goes abroad",
        "A German tank battalion will deploy to Lithuania in July.",
        (("deployment", "German tank battalion to Lithuania", "2026-07", "scheduled"),),
    ),
    (
        "troops that arrive",
        "About 200 paratroopers arrived in Tartu on 11 May.",
        (("deployment", "paratroopers", "2026-05-11", "held"),),
    ),
    (
        "the arrival of equipment",
        "The arrival of the first submarine has been put back to June 2029.",
        (("delivery", "first submarine", "2029-06", "postponed"),),
    ),
    (
        "since a month, in the perfect",
        "Norway has delivered two surveillance radars to Moldova since January.",
        (("delivery", "two surveillance radars", "2026-01", "held"),),
    ),
    (
        "a base handed over, in a clause of two verbs",
        "He will see the Lorrim naval base, which the country rebuilt and handed over in August 2025.",
        (("delivery", "base", "2025-08", "held"),),
    ),
    (
        "a consignment in apposition",
        "The company had delivered a regiment of rocket launchers, a consignment that arrived in June 2021.",
        (("delivery", "regiment of rocket launchers", "2021-06", "held"),),
    ),
    (
        "a ship by 'she'",
        "The first plate was cut for HMS Calder on 12 May. She is due to join the Royal Navy in 2030.",
        (
            ("ceremony", "steel cutting", "2026-05-12", "held"),
            ("commissioning", "HMS Calder", "2030", "scheduled"),
        ),
    ),
    (
        "a centre that is to open",
        "The sides will build a training centre for tank crews, which is to open in Tartu in June 2028.",
        (("inauguration", "training centre", "2028-06", "scheduled"),),
    ),
    (
        "a training with a clause of its own",
        "The yard demanded the training of 60 technicians in Spezia, which is due to begin in September.",
        (("training", "60 technicians", "2026-09", "scheduled"),),
    ),
    (
        "a course since a month",
        "About 120 instructors have been undergoing a course in Boden since March.",
        (("training", "120 instructors", "2026-03", "held"),),
    ),
    (
        "trials told in one breath",
        "The frigate completed sea trials in April.",
        (("test", "sea trials", "2026-04", "held"),),
    ),
    (
        "the fallen honoured",
        "Estonian Defence Minister Liina Tamm honoured the memory of the fallen at the Heroes' Cross on 12 May.",
        (("ceremony", "Heroes' Cross", "2026-05-12", "held"),),
    ),
    (
        "the go-ahead in two words",
        "The cabinet gave the go-ahead for the purchase on 8 May.",
        (("approval", "purchase", "2026-05-08", "held"),),
    ),
)

NO_EVENT: tuple[tuple[str, str], ...] = (
    ("a company begins to build", "Acme Nordic began building patrol ships in 2024."),
    ("put to sea is not put off", "The corvette put to sea on 3 May."),
    ("money comes to a sum", "Prices will come to 40 million euros in 2027."),
    ("a question", "Did the minister visit Oslo on 12 May?"),
    ("a place of work", "Tudor Lang, an analyst at the Coral Forum, expects little of the sides."),
    ("praise of no meeting in particular", "The minister and I had a really good session."),
    ("mines cleared are nothing approved", "We have cleared 11 floating mines since January."),
    ("a feast is no exercise", "The minister took part in Navy Day with sailors of the fleet on 3 May."),
    ("at home is no visit", "Estonian Defence Minister Liina Tamm was in Tartu on 12 May."),
    (
        "in charge is in no place",
        "Estonian Defence Minister Liina Tamm is in charge of procurement in Norway.",
    ),
    ("on a successor to one of 2012", "The two are in discussions on a successor to the 2012 memorandum."),
    ("whether anything was given", "He asked whether any equipment has been donated since 1 January 2025."),
)
