"""Names beside a speaker's office and below it: (why, text, the speakers of its rows in order).

All people are invented. A text may tell of more people than it lets speak; nobody may take the words of another.
"""

from __future__ import annotations

from tests.facts.statement_speaker_cases import SpeakerCase

# The opening tells the office, one of the next sentences the name.
NAMED_BELOW: tuple[SpeakerCase, ...] = (
    (
        "the manager, whom the next paragraph quotes by name",
        "The yard will deliver the frigate in May, its general manager said on Monday.\n\n"
        "“We have all the steel,” said Ivo Brandt. He thanked the crew.",
        ("Ivo Brandt", "Ivo Brandt", "Ivo Brandt"),
    ),
    (
        "a rank is no other office",
        "Norway will buy four frigates, the navy chief has confirmed. Admiral Sigrid Lund blamed the age of the "
        "old ones.",
        ("Sigrid Lund", "Sigrid Lund"),
    ),
    (
        "and is called by the office further on",
        "An army spokesman announced on Tuesday that the border was closed.\n\nGeneral Pavel Hora was reading from "
        "a sheet of paper.\n\n“Stay at home,” the spokesman said.",
        ("Pavel Hora", "Pavel Hora"),
    ),
    (
        "a name that nothing else tells to be one",
        "A former permanent secretary has conceded that the note was thin.\n\nFergus Auchtermuchty told the court "
        "that he had relied on memory.",
        ("Fergus Auchtermuchty", "Fergus Auchtermuchty"),
    ),
    (
        "a body speaks for itself",
        "The Norwegian Coast Guard accused a trawler of poaching.\n\nIvo Brandt, its spokesman, said it had fled.",
        ("Norwegian Coast Guard", "Ivo Brandt"),
    ),
    (
        "another office is somebody else's",
        "Poland will sign in May, the deputy defence minister said on Monday.\n\nOpposition leader Marta Kruk said "
        "it was too late.",
        ("deputy defence minister", "Marta Kruk"),
    ),
    (
        "a source stays unnamed",
        "The tender has been scrapped, a source told the paper.\n\nIvo Brandt said he knew nothing of it.",
        ("source", "Ivo Brandt"),
    ),
    (
        "somebody named only as an owner",
        "The tender has been scrapped, the company's chairman said.\n\nIvo Brandt's yacht was sold in May.",
        ("company's chairman",),
    ),
)

# The parse makes an office, a body or a word of honour the subject; the name stands beside it.
NAMED_BESIDE: tuple[SpeakerCase, ...] = (
    (
        "brackets behind the name",
        "Chairman of the Committee on Ports, Senator Ade Balogun (ADP, Lagos East), said the quay was finished.",
        ("Ade Balogun",),
    ),
    (
        "letters behind the name",
        "The Minister for Defence, Nuala Brannigan TD, denied that neutrality had ended.",
        ("Nuala Brannigan",),
    ),
    (
        "several offices, and words between the name and the verb",
        "The Director, Defence Information, Major-General Ade Balogun, had earlier told reporters that the raid "
        "failed.",
        ("Ade Balogun",),
    ),
    (
        "the name in front of what somebody is",
        "Kim Jong-ran, the powerful deputy director who often speaks for the North, said on Sunday that talks were "
        "over.",
        ("Kim Jong-ran",),
    ),
    (
        "behind a verb in front",
        "“This ends our luck,” commented the bill's rapporteur, Senator Eva Havelkova (ANO).",
        ("Eva Havelkova",),
    ),
    (
        "of a party, which the parse lets speak",
        "Rep. Choi Mi-ran of the main opposition Democratic Party told a radio program she had seen the order.",
        ("Choi Mi-ran",),
    ),
    (
        "a member of a party, who",
        "The speech angered Barrister Nusrat Karim, a former lawmaker from the Bangladesh Nationalist Party, who "
        "accused the government of sleeping.",
        ("Nusrat Karim",),
    ),
    (
        "the subject in front of a colon, in whatever words",
        "Mayor Ivo Brandt said the bridge was safe. His predecessor, Olaf Skaar, was milder: the bridge, he said, "
        "had never been tested.",
        ("Ivo Brandt", "Olaf Skaar"),
    ),
)

CASES: tuple[SpeakerCase, ...] = (*NAMED_BELOW, *NAMED_BESIDE)
