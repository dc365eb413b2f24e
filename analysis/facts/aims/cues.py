"""Words that introduce what the cooperation is to consist of, with the stance that they give it."""

from __future__ import annotations

from dataclasses import dataclass

PRIORITY, OFFER, AGREED, DESCRIBED = "priority", "offer", "agreed", "described"


@dataclass(frozen=True, slots=True)
class Cue:
    """A stance and what may follow the word.

    'object', 'to' (an infinitive), other prepositions, 'whom' (a party and an infinitive: 'asked Ghana to'), 'that' (a
    clause about what one or both are to do).
    """

    stance: str
    takes: tuple[str, ...]


VERBS: dict[str, Cue] = {
    **dict.fromkeys(("seek", "like"), Cue(PRIORITY, ("object", "to"))),
    **dict.fromkeys(("want", "request"), Cue(PRIORITY, ("whom", "that", "object", "to"))),
    **dict.fromkeys(("wish", "hope"), Cue(PRIORITY, ("to", "for", "that"))),
    **dict.fromkeys(("suggest", "recommend"), Cue(PRIORITY, ("that", "object"))),
    "urge": Cue(PRIORITY, ("whom", "that")),
    "look_forward": Cue(PRIORITY, ("to",)),
    "look_for": Cue(PRIORITY, ("for",)),
    "demand": Cue(PRIORITY, ("object",)),
    **dict.fromkeys(("lobby", "appeal"), Cue(PRIORITY, ("for",))),
    "insist": Cue(PRIORITY, ("on", "upon")),
    **dict.fromkeys(("float", "moot"), Cue(OFFER, ("object",))),
    **dict.fromkeys(("need", "require", "prioritise", "prioritize"), Cue(PRIORITY, ("object",))),
    **dict.fromkeys(("press", "push"), Cue(PRIORITY, ("for",))),
    **dict.fromkeys(("ask", "call"), Cue(PRIORITY, ("for", "whom", "that"))),
    **dict.fromkeys(("offer", "pledge"), Cue(OFFER, ("object", "to"))),
    "propose": Cue(OFFER, ("that", "object", "to")),
    **dict.fromkeys(("promise", "undertake"), Cue(OFFER, ("to",))),
    "agree": Cue(AGREED, ("that", "object", "to", "on", "upon", "for")),
    "decide": Cue(AGREED, ("to", "on")),
    "concur": Cue(AGREED, ("that", "to", "on", "upon")),
    "resolve": Cue(AGREED, ("to",)),
    "commit": Cue(AGREED, ("to",)),
    **dict.fromkeys(("cooperate", "co-operate", "collaborate"), Cue(AGREED, ("on", "in"))),
    **dict.fromkeys(("discuss", "explore"), Cue(DESCRIBED, ("object",))),
    "exchange": Cue(DESCRIBED, ("on", "about", "regarding", "concerning")),
    "talk": Cue(DESCRIBED, ("about",)),
    "touch": Cue(DESCRIBED, ("on", "upon")),
    **dict.fromkeys(("deliberate", "dwell", "dwelt"), Cue(DESCRIBED, ("on", "upon"))),
    "look": Cue(DESCRIBED, ("at", "into")),
    "speak": Cue(DESCRIBED, ("about",)),
    **dict.fromkeys(("centre", "center", "revolve"), Cue(DESCRIBED, ("on", "around"))),
    "devote": Cue(DESCRIBED, ("to",)),
    **dict.fromkeys(("back", "endorse"), Cue(AGREED, ("object",))),
    **dict.fromkeys(("plan", "intend"), Cue(AGREED, ("to",))),
    **dict.fromkeys(("examine", "address", "study"), Cue(DESCRIBED, ("object",))),
    "work": Cue(DESCRIBED, ("on",)),
    "focus": Cue(DESCRIBED, ("on", "upon")),
    "consider": Cue(DESCRIBED, ("object",)),
    "review": Cue(DESCRIBED, ("object",)),
    **dict.fromkeys(
        (
            "cover",
            "include",
            "involve",
            "encompass",
            "span",
            "envisage",
            "contemplate",
            "comprise",
            "facilitate",
        ),
        Cue(DESCRIBED, ("object",)),
    ),
    **dict.fromkeys(("enable", "allow", "oblige"), Cue(DESCRIBED, ("whom",))),
    "stipulate": Cue(DESCRIBED, ("object",)),
    **dict.fromkeys(("foresee", "outline", "identify"), Cue(DESCRIBED, ("object",))),
    "provide": Cue(DESCRIBED, ("for",)),
    "deal": Cue(DESCRIBED, ("with",)),
    "extend": Cue(DESCRIBED, ("to",)),
    "aim": Cue(DESCRIBED, ("to", "at")),
}
ADJECTIVES: dict[str, Cue] = {
    "keen": Cue(PRIORITY, ("on", "to")),
    "interested": Cue(PRIORITY, ("in",)),
    "eager": Cue(PRIORITY, ("to",)),
    **dict.fromkeys(("ready", "willing"), Cue(OFFER, ("to", "for"))),
    "amenable": Cue(OFFER, ("to",)),
    "prepared": Cue(OFFER, ("to",)),
    "open": Cue(OFFER, ("to",)),
    "committed": Cue(AGREED, ("to",)),
}
# 'expressed interest in', 'stressed the importance of', 'conveyed its priorities'.
NOUNS: dict[str, Cue] = {
    "interest": Cue(PRIORITY, ("in",)),
    **dict.fromkeys(("importance", "necessity", "value", "significance"), Cue(PRIORITY, ("of",))),
    "need": Cue(PRIORITY, ("for", "of", "to")),
    **dict.fromkeys(("desire", "hope", "wish", "keenness", "eagerness"), Cue(PRIORITY, ("for", "to"))),
    **dict.fromkeys(("readiness", "willingness"), Cue(OFFER, ("to", "for"))),
    "commitment": Cue(PRIORITY, ("to",)),
}
NOUN_VERBS = frozenset(
    """express voice show stress emphasise emphasize underline underscore highlight reaffirm confirm
    reiterate state note affirm declare convey recall acknowledge recognise recognize""".split()
)
# 'reached agreement on', 'arrived at a consensus on'.
ACCORDS = frozenset({"agreement", "consensus", "understanding", "accord"})
REACHING = frozenset({"reach", "find", "achieve", "secure", "conclude"})
# Nouns that stand for the items of a list, with their stance.
LIST_NOUNS: dict[str, str] = {
    **dict.fromkeys(
        ("priority", "requirement", "need", "request", "demand", "wish", "expectation"), PRIORITY
    ),
    **dict.fromkeys(("offer", "proposal"), OFFER),
    **dict.fromkeys(("thing", "area", "topic", "item", "point", "field", "issue", "subject", "measure"), ""),
    **dict.fromkeys(
        ("matter", "domain", "sphere", "activity", "step", "outcome", "deliverable", "decision"), ""
    ),
}
# Of these nouns a list tells what came of the talks.
RESULTS = frozenset({"outcome", "deliverable", "decision"})
# 'failed to agree on': nothing came of it.
FAILING = frozenset({"fail", "unable", "reluctant", "stop", "cease"})
# Verbs that say of a document, of cooperation or of talks what they are about.
ABOUT = frozenset(
    """cover include involve encompass span envisage foresee provide focus extend outline aim contemplate comprise
    deal centre center revolve devote facilitate enable allow oblige stipulate""".split()
)
DOCUMENTS = frozenset(
    """agreement pact treaty protocol memorandum mou declaration document roadmap framework arrangement
    plan statement accord minute minutes text programme program deal amendment annex communique communiqué
    initiative project""".split()
)
# Of these the things bought are for the table of platforms; what else they include is an area.
CONTRACTS = frozenset({"contract", "package"})
COOPERATION = frozenset(
    "cooperation co-operation collaboration partnership relationship ties one relation programme".split()
)
TALKS = frozenset(
    """session conversation dialogue negotiation call exchange talk talks discussion discussions meeting
    consultation consultations agenda area areas topic topics""".split()
)
# The word says that there is cooperation; what stands behind it is the area.
WRAPPERS = frozenset("cooperation co-operation collaboration coordination work".split())
# A leading verb that adds nothing to its object.
LIGHT_VERBS = frozenset(
    """widen expand deepen strengthen enhance increase boost improve promote intensify accelerate speed
    step broaden build establish set create explore pursue foster develop raise draw work cooperate
    co-operate collaborate focus provide launch start begin enlarge reinforce advance further
    continue consolidate upgrade_ties extend facilitate support invest engage mull initiate bolster ramp scale elevate
    further commence deal partner""".split()
)
PARTICLES = frozenset(
    {"up", "on", "in", "upon", "together", "towards", "toward", "for", "out", "further", "jointly", "with"}
)
# Infinitives that are about the talks and documents themselves, not about what the cooperation consists of.
PROCEDURE = frozenset(
    """meet sign postpone visit renew convene keep review discuss consider attend resume decide cancel
    move put settle conclude finalise finalize reply travel return stay remain be have see know send
    say tell leave stop end respect observe refrain maintain_peace go come make take let help_each
    sell buy purchase order acquire accept pay join show give reach find become withdraw delay defer
    abide follow bring call ask invite wait encourage ensure urge welcome reaffirm host
    dine cease prevail avoid act do refuse reject play win lose vote elect reply need want""".split()
)
# What cannot be an area by itself in running text.
VAGUE = frozenset(
    """tie relation relationship partnership issue matter way interest cooperation co-operation
    collaboration step progress situation development price contract date talk meeting visit
    agreement pact deal negotiation session summit hearing debate document statement view concern
    question topic area detail option possibility thing decision response answer peace stability war
    conflict crisis security challenge threat future past decade century year month period subject
    mechanism role work effort approach vision goal aim objective ground condition term change
    status restraint hope promise vote inquiry investigation reason time-frame deadline schedule
    timetable lot visitor memorandum treaty protocol letter arrangement commitment friendship trust
    understanding respect dialogue_partner edition invitation amount sum fund money loan credit job
    anything something nothing everything position friend force law end purchase ability opportunity
    norm order principle rule value quality scope potential requirement aspect prospect background
    measure initiative momentum milestone context framework result outcome achievement preparation ceremony
    election economy resolution lunch dinner dead victim""".split()
)
# Vague alone, but not with a word that says of what kind: 'port visits', 'cyber security'.
VAGUE_ALONE = frozenset(
    "visit talk meeting security force consultation conference session part dialogue track".split()
)
# 'opportunities to' is as specific as what follows.
PROSPECTS = frozenset({"opportunity", "possibility", "option", "plan", "proposal"})
# 'a wide range of issues' is about the issues.
QUANTITIES = frozenset({"range", "gamut", "spectrum", "variety", "host", "number", "series", "set"})
GENERIC_WORDS = frozenset(
    """defence defense military bilateral mutual strategic closer close deeper further greater strong
    stronger overall technical political economic security regional international global joint
    enhanced comprehensive existing ongoing future current various other multi-faceted key important
    possible several specific common""".split()
)
# Vague without a word that says of what kind: 'counter-drone technology', 'exchange of equipment'.
VAGUE_BARE = frozenset(
    """technology equipment activity product capability system action operation project programme program sector
    experience assistance support help resource service idea engagement contact""".split()
)
# To hold or conduct one of these is an occasion; several, or joint ones, are what cooperation consists of.
HOLDING = frozenset({"hold", "conduct", "organise", "organize", "carry", "undertake"})
ASKING = frozenset({"whether", "if", "why", "what", "how", "when", "who", "which"})
VIEWS = frozenset({"view", "opinion", "idea", "information"})
# Subjects that stand for both sides where nothing says whose they are.
SIDES = frozenset(
    """official expert they it side partner team delegation group committee commission party dialogue
    council country minister government navy army force""".split()
)
COOPERATING = frozenset({"cooperate", "co-operate", "collaborate", "work"})
# What only frames the area: 'ways to', 'the need for', 'the possibility of', 'the fields of'.
FRAMES = frozenset(
    """prospect idea way means need importance possibility avenue necessity modality field area domain sphere
    realm topic subject""".split()
)
# Behind 'cooperation', 'in' may also say when, where and in what manner.
MANNERS = frozenset(
    """region accordance line order view support spirit framework context regard respect face light connection future
    past world area interest general particular time year month decade case way manner event direction term recent
    this that these order addition it them""".split()
)
