"""The words that tell of an occasion, and the kind of event that each means."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import lemma

NOUN_KINDS: dict[str, str] = {
    **dict.fromkeys(
        (
            *("meeting", "session", "talk", "dialogue", "dialog", "round", "consultation", "negotiation"),
            *("ministerial", "conference", "hearing", "symposium", "seminar", "forum", "2+2"),
            *("discussion", "staff-talk", "conclave", "roundtable", "plenary", "teleconference"),
            *("videoconference", "retreat", "colloquium"),
        ),
        "meeting",
    ),
    "summit": "summit",
    **dict.fromkeys(("visit", "trip", "tour", "stopover", "arrival", "stop-over"), "visit"),
    **dict.fromkeys(("exercise", "drill", "wargame", "manoeuvre", "maneuver", "passex"), "exercise"),
    **dict.fromkeys(
        ("expo", "exhibition", "airshow", "fair", "exposition", "defexpo"),
        "exhibition",
    ),
    **dict.fromkeys(("delivery", "handover", "hand-over"), "delivery"),
    **dict.fromkeys(("commissioning", "induction"), "commissioning"),
    **dict.fromkeys(("inauguration", "groundbreaking", "ground-breaking"), "inauguration"),
    **dict.fromkeys(("test", "trial", "test-firing", "test-fire", "test-launch"), "test"),
    "deployment": "deployment",
    **dict.fromkeys(("ratification", "consent", "approval"), "approval"),
    **dict.fromkeys(("training", "course"), "training"),
    **dict.fromkeys(("launching", "keel-laying", "steel-cutting", "float-out", "christening"), "ceremony"),
    "turnover": "delivery",
    "inspection": "other",
}
# Two-word cues: (word before the head, head).
PAIRS: dict[tuple[str, str], str] = {
    **{
        (first, head): "call"
        for first in ("phone", "telephone", "video", "conference", "telephonic")
        for head in ("call", "conversation", "conference", "talk", "link")
    },
    **{("port", head): "deployment" for head in ("call", "visit")},
    **{(first, "show"): "exhibition" for first in ("air", "defence", "defense", "arms", "trade", "aviation")},
    ("flight", "test"): "test",
    ("sea", "trial"): "test",
    ("user", "trial"): "test",
    ("war", "game"): "exercise",
    ("training", "course"): "training",
    ("courtesy", "call"): "meeting",
    ("ship", "launch"): "ceremony",
    ("courtesy", "visit"): "meeting",
    **{("test", head): "test" for head in ("campaign", "firing", "flight", "series")},
    **{(first, "flight"): "test" for first in ("maiden", "first")},
    **{("keel", head): "ceremony" for head in ("laying", "ceremony")},
    **{("steel", head): "ceremony" for head in ("cutting", "ceremony")},
    ("wreath", "laying"): "ceremony",
    **{
        (first, "ceremony"): "ceremony"
        for first in (
            "launch",
            "launching",
            "naming",
            "christening",
            "laying",
            "cutting",
            "raising",
            "welcome",
        )
    },
    **{(first, "ceremony"): "delivery" for first in ("handover", "over", "delivery", "turnover")},
    **{(first, "ceremony"): "commissioning" for first in ("commissioning", "induction")},
    **{(first, "ceremony"): "inauguration" for first in ("breaking", "inauguration", "groundbreaking")},
    **{(first, "patrol"): "exercise" for first in ("coordinated", "co-ordinated", "joint")},
}
# A course or a training is an event where one of these says so, and 'training' in general is none.
COURSE_VERBS = frozenset(
    {
        *("begin", "start", "commence", "open", "conclude", "end", "finish", "complete", "undergo", "hold"),
        *("conduct", "attend", "run", "take", "host", "deliver", "schedule", "wrap", "kick"),
    }
)
# What the members of a named series are, by the words of its name; an exercise where none of these stands.
SERIES_WORDS: dict[str, str] = {
    **dict.fromkeys(("expo", "exhibition", "exposition", "fair", "show", "airshow"), "exhibition"),
    **dict.fromkeys(
        (
            *(
                "dialogue",
                "dialog",
                "forum",
                "conference",
                "seminar",
                "symposium",
                "congress",
                "week",
                "talks",
            ),
            *("consultations", "workshop", "meeting", "conclave", "roundtable", "days"),
        ),
        "meeting",
    ),
    "summit": "summit",
    **dict.fromkeys(("games", "competition", "contest", "championship"), "other"),
    **dict.fromkeys(("exercise", "engagement", "drill", "drills", "manoeuvres", "shield"), "exercise"),
}
# Fairs and exercises that go by a name alone, as their organisers write it.
EXHIBITIONS = frozenset(
    {
        *(
            "Aero India",
            "DefExpo",
            "Eurosatory",
            "Euronaval",
            "DSEI",
            "IDEX",
            "NAVDEX",
            "UMEX",
            "IDEF",
            "MSPO",
            "ILA",
        ),
        *(
            "EDEX",
            "LAAD",
            "FIDAE",
            "SOFEX",
            "IMDEX",
            "IMDEX Asia",
            "LIMA",
            "ADEX",
            "KADEX",
            "DIMDEX",
            "BSDA",
            "CANSEC",
        ),
        *(
            "SITDEF",
            "ExpoDefensa",
            "MAKS",
            "FEINDEF",
            "AUSA",
            *("IDET", "MADEX", "Kormarine", "Indo Pacific", "ADAS", "TADTE", "DSA"),
            "SAHA EXPO",
            "World Defense Show",
            "Indo Defence",
        ),
    }
)
EXERCISES = frozenset(
    {
        *(
            "Balikatan",
            "RIMPAC",
            "Cobra Gold",
            "Pitch Black",
            "Talisman Sabre",
            "Yudh Abhyas",
            "Garuda Shield",
        ),
        *(
            "Super Garuda Shield",
            "Steadfast Defender",
            "Bright Star",
            "African Lion",
            "Bersama Lima",
            "Keen Sword",
        ),
        *(
            "Bersama Shield",
            "Resolute Dragon",
            "Ulchi Freedom Shield",
            "Freedom Shield",
            "Zapad",
            "BALTOPS",
            "UNITAS",
        ),
        *("Cold Response", "Nordic Response", "Trident Juncture", "Sea Breeze", "Rapid Trident", "PANAMAX"),
        *(
            "Obangame Express",
            "Justified Accord",
            "KAMANDAG",
            "Kamandag",
            "Salaknib",
            "SALAKNIB",
            "Surya Kiran",
        ),
        *("Mitra Shakti", "SIMBEX", "JIMEX", "AUSINDEX", "Cutlass Express"),
    }
)
# Verbs that say of a noun that it takes place.
HOLD_VERBS = frozenset(
    {
        *(
            "hold",
            "take",
            "convene",
            "host",
            "co-host",
            "conduct",
            "co-chair",
            "chair",
            "attend",
            "open",
            "begin",
        ),
        *(
            "start",
            "kick",
            "conclude",
            "end",
            "wrap",
            "run",
            "get",
            "launch",
            "participate",
            "join",
            "lead",
            "complete",
        ),
        *(
            "finish",
            "schedule",
            "plan",
            "set",
            "postpone",
            "cancel",
            "call",
            "put",
            "occur",
            "commence",
            "last",
        ),
        *(
            "slate",
            "expect",
            "organise",
            "organize",
            "pay",
            "make",
            "undertake",
            "have",
            "be",
            "follow",
            "propose",
        ),
        *(
            "delay",
            "reschedule",
            "defer",
            "stage",
            "inaugurate",
            "mount",
            "return",
            "move",
            "push",
            "resume",
            "arrange",
        ),
        *(
            "due",
            "continue",
            "go",
            "deny",
            "rule",
            "confirm",
            "agree",
            "suggest",
            "receive",
            "pencil",
            "scrap",
            "fix",
        ),
        *(
            "wind",
            "announce",
            "head",
            "address",
            "culminate",
            "feature",
            "involve",
            "bring",
            "carry",
            "perform",
            "pass",
        ),
    }
)
TRAVEL_VERBS: dict[str, tuple[str, ...]] = {
    "visit": (),
    "tour": (),
    "travel": ("to",),
    "fly": ("to", "into"),
    "head": ("to", "for"),
    "go": ("to", "aboard", "onboard"),
    "journey": ("to",),
    "arrive": ("in", "at"),
    "land": ("in", "at"),
    "continue": ("to",),
    "proceed": ("to",),
    "embark": ("on", "aboard"),
    "depart": ("for",),
    "leave": ("for",),
    "return": ("from",),
    "expect": ("in", "at"),
    "due": ("in", "at"),
}
EQUIPMENT = frozenset(
    {
        *(
            "aircraft",
            "jet",
            "fighter",
            "helicopter",
            "ship",
            "frigate",
            "boat",
            "vessel",
            "submarine",
            "tank",
        ),
        *(
            "vehicle",
            "missile",
            "system",
            "engine",
            "trainer",
            "drone",
            "gun",
            "howitzer",
            "radar",
            "battery",
            "unit",
        ),
        *("corvette", "destroyer", "carrier", "launcher", "rifle", "ammunition", "shell", "batch", "tranche"),
        *(
            "consignment",
            "plane",
            "interceptor",
            "rocket",
            "torpedo",
            "mortar",
            "simulator",
            "hull",
            "cutter",
        ),
        *(
            "minehunter",
            "tanker",
            "airlifter",
            "truck",
            "carrier",
            "uav",
            "munition",
            "bomber",
            "chopper",
            "sub",
        ),
        *(
            *("oiler", "tender", "tug", "craft", "lpd", "icebreaker", "cruiser", "lander", "glider"),
            "minesweeper",
            "warship",
            "opv",
            "patrol",
            "gunboat",
            "equipment",
            "airframe",
            "regiment",
            "squadron",
            "shipment",
            "turret",
        ),
    }
)
VESSELS = frozenset(
    {
        *(
            "ship",
            "frigate",
            "boat",
            "vessel",
            "submarine",
            "corvette",
            "destroyer",
            "carrier",
            "hull",
            "cutter",
        ),
        *(
            "minehunter",
            "minesweeper",
            "warship",
            "opv",
            "gunboat",
            "tanker",
            "oiler",
            "tender",
            "tug",
            "craft",
        ),
        *("lpd", "icebreaker", "cruiser", "trimaran", "ferry", "barge"),
    }
)
PERSONNEL = frozenset(
    {
        *(
            "soldier",
            "pilot",
            "officer",
            "cadet",
            "troop",
            "personnel",
            "sailor",
            "technician",
            "engineer",
            "welder",
        ),
        *("operator", "crew", "instructor", "recruit", "airman", "marine", "specialist", "trainee", "sapper"),
        *(
            "peacekeeper",
            "mechanic",
            "medic",
            "brigade",
            "battalion",
            "commando",
            "submariner",
            "gunner",
            "diver",
        ),
        *(
            "student",
            "staff",
            "unit",
            "force",
            "worker",
            "controller",
            "guard",
            "ranger",
            "navigator",
            "analyst",
        ),
    }
)
MUNITIONS = frozenset(
    {
        "missile",
        "rocket",
        "torpedo",
        "interceptor",
        "drone",
        "gun",
        "system",
        "radar",
        "engine",
        "bomb",
        "prototype",
    }
)
FACILITIES = frozenset(
    {
        *(
            "centre",
            "center",
            "plant",
            "facility",
            "office",
            "base",
            "line",
            "factory",
            "academy",
            "school",
            "shipyard",
        ),
        *(
            "workshop",
            "depot",
            "hub",
            "laboratory",
            "lab",
            "airfield",
            "headquarters",
            "consulate",
            "hangar",
            "yard",
        ),
        *("memorial", "museum", "institute", "station", "range", "port", "dockyard", "unit", "complex"),
    }
)
# Bodies whose numbered meetings go by the name of the body.
BODIES = frozenset(
    {
        "commission",
        "committee",
        "council",
        "group",
        "board",
        "forum",
        "dialogue",
        "ministerial",
        "panel",
        "subgroup",
    }
)
ORDINALS: dict[str, int] = {
    "maiden": 1,
    "inaugural": 1,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "twenty-first": 21,
    "twenty-second": 22,
    "twenty-third": 23,
    "twenty-fourth": 24,
    "twenty-fifth": 25,
    "twenty-sixth": 26,
    "twenty-seventh": 27,
    "twenty-eighth": 28,
    "twenty-ninth": 29,
    "thirty-first": 31,
}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}


def ordinal(token: Token) -> int | None:
    """The number of an ordinal word: 22 for '22nd', 6 for 'sixth', 1 for 'maiden'."""
    low = token.lower_
    if low in ORDINALS:
        before = token.i >= 2 and token.nbor(-1).text == "-" and TENS.get(token.nbor(-2).lower_)
        return ORDINALS[low] + (before or 0)
    digits = low[:-2]
    return (
        int(digits)
        if low.endswith(("st", "nd", "rd", "th")) and digits.isdigit() and len(digits) < 4
        else None
    )


def noun_kind(token: Token) -> str:
    """The kind of event that a noun means as the head of its phrase, empty where it means none."""
    if token.pos_ not in ("NOUN", "PROPN") or token.dep_ in ("compound", "nmod", "poss"):
        return ""
    base = noun_lemma(token)
    before = token.nbor(-1).lower_ if token.i > 0 else ""
    pair = PAIRS.get((before, base))
    if pair:
        return pair
    if base == "call" and any(c.lower_ in ("with", "between") for c in token.children):
        return "call"
    if base in ("talk", "drill", "manoeuvre", "maneuver") and not token.lower_.endswith("s"):
        return NOUN_KINDS[base] if base == "drill" else ""
    if base.endswith("expo"):
        return "exhibition"
    return NOUN_KINDS.get(base, "")


def noun_lemma(token: Token) -> str:
    """The lemma of a noun, of a capitalised one too."""
    low = str(token.lower_)
    if token.tag_ == "NNPS" and low.endswith("s") and not low.endswith("ss"):
        return low[:-1]
    if token.pos_ == "PROPN" or lemma(token) == low:
        for plural in ("s",):
            if low.endswith(plural) and low[: -len(plural)] in NOUN_KINDS:
                return low[: -len(plural)]
        return low
    return lemma(token)
