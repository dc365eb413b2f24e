"""The words that entries of the reference data may use: kinds, categories, stances, statuses."""

from __future__ import annotations

OFFICE_KINDS = (
    *("head", "minister", "official", "military", "diplomat", "legislator"),
    *("spokesperson", "company", "expert", "organisation"),
)
ORGANISATION_KINDS = (
    *("forum", "ministry", "government", "legislature", "armed_service", "company", "agency"),
    *("alliance", "media", "institute", "other"),
)
CATEGORIES = (
    *("aircraft", "helicopter", "ship", "submarine", "armour", "vehicle", "artillery", "missile"),
    *("air_defence", "munition", "small_arms", "drone", "engine", "sensor", "space", "other"),
)
# What the subject or object of a verb must be for the verb, with a date, to tell of an event.
DEED_CLASSES = ("equipment", "mover", "person", "force", "trainee", "body", "facility")
# What a set phrase must be about to tell of an event.
PHRASE_CLASSES = (
    "any",
    "thing",
    "body",
    "pair",
    "guest",
    "equipment",
    "vessel",
    "facility",
    "trainee",
    "force",
)
AREA_STANCES = ("priority", "offer", "agreed", "described")
AREA_USES = (
    *("expressing", "accords", "reaching", "results", "about", "also_about", "documents"),
    *("contracts", "cooperation", "talks", "wrappers", "sides", "bodies", "members"),
    *("not_undertaken", "cooperating", "sharing", "founding", "hosting", "teachers", "trainees"),
    *("making", "makers", "praising", "taking_note", "views", "light_verbs", "ties", "going_on", "procedure"),
    *("holding", "granting", "granted", "generic"),
    *("vague", "vague_alone", "vague_bare", "vague_without_of", "prospects"),
    *("quantities", "frames", "manners", "actions", "domains", "sectors"),
    *("content", "doing", "talking", "arising", "rising", "settling", "offering"),
    *("containing", "openings", "weight", "naming", "put_forward", "wished", "defence", "civil"),
    *("seeking", "giving", "setting", "telling", "matters"),
)
EVENT_KINDS = (
    *("meeting", "summit", "call", "visit", "ceremony", "signing", "commissioning", "inauguration"),
    *("delivery", "test", "exercise", "training", "deployment", "exhibition", "approval", "other"),
)
EVENT_STATUSES = ("held", "scheduled", "proposed", "postponed", "cancelled", "denied")
AGREEMENT_KINDS = (
    *("agreement", "treaty", "protocol", "memorandum", "letter_of_intent", "arrangement", "contract"),
    *("programme", "declaration"),
)
RELATIONS = (
    *("produced", "co_developed", "procured", "leased", "delivered", "commissioned", "exported", "offered"),
    *("upgraded", "maintained", "tested", "retired", "mentioned"),
)
PLATFORM_STATUSES = ("actual", "planned", "possible", "denied")
VERB_KINDS = ("speech", "directive", "stance", "offer", "denial", "belief", "nominal", "source")
