"""Events that a sentence tells only in passing or without a day, and sentences that tell of none.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026 and every name is invented.
"""

from __future__ import annotations

from tests.facts.event_cases import Case

IN_PASSING: tuple[Case, ...] = (
    (
        "talks that are only the setting of a call",
        "In a meeting with visiting Latvian Defence Minister Rita Kalnina, Defence Minister Marek Duda called for "
        "closer ties.",
        (("meeting", "Marek Duda and Rita Kalnina", "", "held"),),
    ),
    (
        "'his talks' with somebody named",
        "During his talks with Latvian Defence Minister Rita Kalnina, Defence Minister Marek Duda raised spares.",
        (("meeting", "Marek Duda and Rita Kalnina", "", "held"),),
    ),
    (
        "who speaks after talks has held them",
        "Speaking after talks with Latvian Defence Minister Rita Kalnina, Defence Minister Marek Duda said the deal "
        "was done.",
        (("meeting", "Marek Duda and Rita Kalnina", "", "held"),),
    ),
    (
        "'their meeting' is that of the two in the sentence",
        "Defence Minister Marek Duda thanked Latvian Defence Minister Rita Kalnina at their meeting in Gdansk.",
        (("meeting", "Marek Duda and Rita Kalnina", "", "held"),),
    ),
    (
        "'sat down for talks'",
        "Defence Minister Marek Duda sat down with his Latvian counterpart Rita Kalnina for talks on air defence.",
        (("meeting", "talks on air defence", "", "held"),),
    ),
    (
        "views exchanged at the edge of a forum",
        "Defence Minister Marek Duda exchanged views with Latvian Defence Minister Rita Kalnina on the margins of "
        "the forum.",
        (("meeting", "Marek Duda and Rita Kalnina", "", "held"),),
    ),
    (
        "a delegation that meets somebody named",
        "The delegation later met with the head of the Baltic Optics company, Janis Ozols.",
        (("meeting", "the delegation with Janis Ozols", "", "held"),),
    ),
    (
        "a visit by one of its stops",
        "Latvian Defence Minister Rita Kalnina praised the plant on the second day of her visit to Poland.",
        (("visit", "Rita Kalnina to Poland", "", "held"),),
    ),
    (
        "a guest who is there for a visit, invited by a ministry, which is no place",
        "The guest is in Poland for a working visit from May 18 to 21 at the invitation of the Ministry of Defence.",
        (("visit", "visit to Poland", "2026-05-18", "held"),),
    ),
    (
        "an exercise told by its name alone",
        "He was speaking on the sidelines of the Coral Shield exercise.",
        (("exercise", "Coral Shield", "", "held"),),
    ),
    (
        "what is still to come",
        "The frigate will sail next for the Coral Shield exercise.",
        (("exercise", "Coral Shield", "", "scheduled"),),
    ),
    (
        "a counted delivery",
        "Latvia received the first three howitzers.",
        (("delivery", "first three howitzers", "", "held"),),
    ),
    (
        "a counted delivery that is due",
        "Navalia will supply 12 patrol boats to the Latvian navy.",
        (("delivery", "12 patrol boats", "", "scheduled"),),
    ),
    (
        "an opening without a day",
        "The two ministers opened a maintenance centre in Adazi.",
        (("inauguration", "maintenance centre", "", "held"),),
    ),
    (
        "a firing without a day",
        "The Latvian army test-fired a Meteor missile at the Adazi range.",
        (("test", "Meteor", "", "held"),),
    ),
    (
        "a ship that takes to the water",
        "The second corvette will take to the water in June.",
        (("ceremony", "launch of second corvette", "2026-06", "scheduled"),),
    ),
    (
        "a ship that slid is launched, not put off",
        "The corvette slid down the slipway on Monday.",
        (("ceremony", "launch of corvette", "2026-05-18", "held"),),
    ),
    (
        "put off once, then called off",
        "A visit to Riga by Defence Minister Marek Duda was put off once and then dropped altogether.",
        (("visit", "Marek Duda to Riga", "", "cancelled"),),
    ),
    (
        "called off by another subject",
        "An open day for citizens was planned for 27 May, but the army has called it off.",
        (("exhibition", "open day", "2026-05-27", "cancelled"),),
    ),
    (
        "a status by a verb and its noun",
        "The June meeting of the Joint Commission fell victim to the floods.",
        (("meeting", "Joint Commission", "2026-06", "cancelled"),),
    ),
    (
        "a transfer far before its day",
        "The transfer of four patrol boats to the Latvian Navy took place on May 19 at the Liepaja base.",
        (("delivery", "four patrol boats", "2026-05-19", "held"),),
    ),
    (
        "a rite by those who perform it",
        "A flypast by two jets was scrapped because of rain.",
        (("ceremony", "flypast by two jets", "", "cancelled"),),
    ),
)

NOT_EVEN_IN_PASSING: tuple[tuple[str, str], ...] = (
    (
        "talks that are only hoped for",
        "Defence Minister Marek Duda wants to raise the issue in talks with Riga.",
    ),
    (
        "meetings in general",
        "In meetings with allies, Defence Minister Marek Duda often calls for closer ties.",
    ),
    ("talks with nobody named", "In talks with partners, the ministry called for closer ties."),
    ("drills in general", "The army wants more drills with its allies."),
    ("goods without a number", "Navalia supplies patrol boats to the Latvian navy."),
    ("a plan to deliver, of which nothing is counted", "Navalia is ready to supply patrol boats."),
    ("a leader who slid in the polls", "The minister slid to fifth place in the polls."),
    ("a letter that is put on a table", "The letter was put on the table."),
    ("tests in general", "The company has tested several missiles over the years."),
    (
        "a number of no goods",
        "The two firms will supply three of the five members of the alliance with spares.",
    ),
    ("a refusal to talk", "Defence Minister Marek Duda refused to sit down with Rita Kalnina for talks."),
    (
        "talks that are still to come",
        "Defence Minister Marek Duda said he would raise it in a meeting with Latvian Defence Minister Rita Kalnina.",
    ),
    ("a victim", "The village fell victim to the floods."),
    ("a ship that enters waters", "The corvette entered the waters of the Gulf."),
)
