"""Statements in the article's own words, or with a few of the speaker's in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from analysis.actors import JOINT, actor_of
from analysis.annotate import Annotated, Sentence
from analysis.blocks import Block
from analysis.facts.statements.contents import content_of
from analysis.facts.statements.cues import Cue
from analysis.facts.statements.deeds import BY_NOUN, WRAPPED, is_deed
from analysis.facts.statements.lexicon import Lexicon, lexicon
from analysis.facts.statements.memory import Memory
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.quotations import Quotation
from analysis.facts.statements.record import Chars, Statement
from analysis.facts.statements.referred import referred_to
from analysis.facts.statements.spans import Content, name_addressee, sentence_of
from analysis.facts.statements.strangers import cited, some_people
from analysis.facts.statements.verb_forms import has_subject
from analysis.gazetteer import squeeze

# Verbs whose participle is never a comment of the article's: '…, accusing them of fraud'.
SPOKEN = frozenset(
    {
        "accuse",
        "demand",
        "urge",
        "insist",
        "complain",
        "thank",
        "plead",
        "beg",
        "implore",
        "threaten",
        "vow",
        "promise",
        "insist on",
        "call for",
        "call on",
        "point to",
    }
)
GLOSSES = frozenset(
    "underscore underline highlight signal reflect reaffirm reiterate emphasise emphasize stress confirm affirm".split()
)
# Verbs that hand over a document which asks for something: 'presented a petition, asking the board to …'.
# Verbs whose participle tells what quoted words were about: '"It is late," Roe said, referring to the bill.'
POINTING = frozenset({"refer to", "allude to", "reference"})
# Verbs whose 'by' tells what was said in doing so.
BEGINNING = frozenset(
    "open begin start close end conclude finish respond reply react answer counter follow defend".split()
)
HANDING = frozenset(
    {"present", "file", "submit", "send", "deliver", "sign", "publish", "hand", "release", "circulate"}
)
LISTED = frozenset({"clause", "object", "notion", "infinitive", "offered"})
# What both sides do when they only discuss a topic: 'They talked about trade.'
TALKING = frozenset({"talk", "speak", "touch on"})
# Verbs that ask what the clause around them says: 'Why, she asked, …?'
ASKING = frozenset({"ask", "wonder", "enquire", "inquire", "query"})
# Verbs of speech, besides those of belief, of which only people are capable.
PERSONAL = frozenset(
    "reckon speculate tell insist joke quip complain grumble brag boast lament confess swear vow admit".split()
)
# Whose office it is to find, and what those do who add a finding to it: 'threw out the map, finding that …'.
FINDERS = frozenset(
    """judge justice magistrate arbitrator adjudicator auditor inspector investigator coroner examiner ombudsman
    ombudswoman commissioner researcher scientist economist pollster academic regulator comptroller referee lawmaker
    jurist chancellor surveyor actuary historian analyst reviewer engineer pathologist epidemiologist statistician
    jurors judges justices auditors inspectors investigators researchers scientists economists pollsters""".split()
)
RULING = frozenset(
    """rule reject dismiss stop halt order block throw strike grant deny void fine clear convict acquit sentence
    overturn uphold quash annul suspend bar sanction side toss invalidate issue sign vacate reverse decline
    refuse award""".split()
)
# What a chamber does by a vote.
VOTED = BY_NOUN | {"infinitive"}
VOTES = frozenset("reject refuse decline back approve endorse dismiss adopt accept rescind confirm".split())
CHAMBERS = frozenset(
    """senate parliament house congress assembly chamber legislature duma rada knesset bundestag bundesrat sejm diet
    cortes riksdag folketing storting seimas saeima riigikogu dail dáil seanad lok rajya sabha majlis council
    committee subcommittee""".split()
)
# What begins the quoted rest of what somebody said.
TAILS = frozenset(
    {"but", "and", "because", "if", "or", "so", "though", "although", "unless", "with", "without"}
)
NEWS = frozenset({"report", "learn", "understand"})
# How far from the end of its sentence a cue may stand that takes the list behind it.
NEAR_END = 6


def read_report(
    annotated: Annotated, memory: Memory, block: Block, doc: Doc, cue: Cue, quotations: Sequence[Quotation]
) -> Iterator[Statement]:
    """The statement that a cue in running text makes; none in a question, or where nobody or nothing is told."""
    if cue.source is None or any(q.covers(cue.source.idx) for q in quotations):
        return
    sentence = sentence_of(block, cue.token)
    words = lexicon(annotated.reference)
    content = content_of(cue, words)
    asked = content is not None and content.rule in WRAPPED and cue.lemma in ASKING
    if _is_question(sentence, cue) and not asked:
        return
    listing = bool(cue.frame.takes & LISTED) or cue.role == "phrase"
    items = _items(annotated, block, doc, sentence) if listing else []
    said_before = referred_to(annotated, sentence, cue, memory.last) if content is None else ()
    if content is None and not said_before and not (items and cue.last >= sentence.span.end - NEAR_END):
        return
    speaker = memory.speaker(sentence, cue.source)
    if speaker is None and cue.lemma == "according to":
        speaker = cited(annotated, cue.source)
    if speaker is None and _needs_people(cue, content):
        speaker = some_people(annotated, cue.source)
    rule = content.rule if content is not None else "referred" if said_before else "list_lead_in"
    chars = [_widen(span, quotations) for span in _chars(doc, content)]
    if rule == "that_clause" and chars:
        chars[-1] = _past_tail(doc.text, chars[-1], quotations)
    some = any(start <= q.start and q.end <= end for start, end in chars for q in quotations)
    if speaker is None or not _is_plausible(annotated, sentence, cue, speaker, rule, words, some):
        return
    parts = [(block.start + start, block.start + end) for start, end in chars] or list(said_before)
    if items and (not chars or chars[-1][1] >= _end(doc) - 2):
        parts, rule = [*parts, *items], "list_lead_in"
    yield Statement(
        rule,
        speaker,
        cue.lemma,
        tuple(parts),
        sentence.chars(cue.token),
        (sentence.start, sentence.end),
        "partial" if some else "none",
        cue.negated,
        name_addressee(annotated, sentence, content.addressee if content is not None else None),
    )


def _past_tail(text: str, span: Chars, quotations: Sequence[Quotation]) -> Chars:
    """The span with the quotation that goes on from it: 'replied that it could, "but not for long".'"""
    start, end = span
    for q in quotations:
        joined = text[q.inner_start : q.inner_end].split(" ", 1)[0] in TAILS
        if joined and q.start > end and text[end : q.start].strip() == ",":
            return start, q.end
    return span


def _is_question(sentence: Sentence, cue: Cue) -> bool:
    """Whether the sentence of a cue asks; what stands behind a colon does not count."""
    behind = sentence.span.doc[cue.last + 1 : sentence.span.end]
    asks = sentence.span.text.rstrip().endswith("?")
    return asks and not any(t.text == ":" for t in behind)


def _needs_people(cue: Cue, content: Content | None) -> bool:
    """Whether only people can do what the verb says: 'Bookies reckon that', whatever a bookie is."""
    whole = content is not None and content.rule == "that_clause"
    return whole and cue.role == "verb" and (cue.frame.kind == "belief" or cue.lemma in PERSONAL)


def _chars(doc: Doc, content: Content | None) -> list[Chars]:
    spans = content.spans if content is not None else ()
    return [(doc[first].idx, doc[past - 1].idx + len(doc[past - 1])) for first, past in spans]


def _last_word(doc: Doc) -> Token | None:
    return next((token for token in reversed(doc) if not token.is_space), None)


def _end(doc: Doc) -> int:
    """Where the text ends, blanks aside; to join its words for that would take long in a long paragraph."""
    last = _last_word(doc)
    return last.idx + len(last) if last is not None else 0


def _items(annotated: Annotated, block: Block, doc: Doc, sentence: Sentence) -> list[Chars]:
    """The items of the list that a block introduces, where the sentence is its last."""
    last = _last_word(doc)
    if last is None or not last.text.endswith(":") or sentence.span.end_char < _end(doc):
        return []
    return [(b.start, b.end) for b in annotated.blocks if b.lead_in == block.index and b.kind == "item"]


def _widen(span: Chars, quotations: Sequence[Quotation]) -> Chars:
    """The span with the marks of a quotation that it cuts, and without those around all of it."""
    start, end = span
    for q in quotations:
        if q.start < end <= q.inner_end or end == q.inner_end:
            end = q.end if start <= q.start else q.inner_end
        if q.inner_start <= start < q.end <= end:
            start = q.start
    return start, end


def _is_plausible(
    annotated: Annotated,
    sentence: Sentence,
    cue: Cue,
    speaker: Speaker,
    rule: str,
    words: Lexicon,
    quoted: bool,
) -> bool:
    """Whether the words mean that something was said: not the article's gloss, a gesture, or its own byline."""
    if not speaker.known and "offered" in cue.frame.takes:
        return False
    written = cue.source is not None and {cue.source.lemma_.lower(), cue.source.lower_} & words.accounts
    person = speaker.person or (speaker.plural and not speaker.account and rule != "that_clause")
    if "finding" in cue.frame.takes and person and not written and not _finds(annotated, cue, speaker):
        return False
    if (speaker.name == JOINT and cue.lemma in TALKING) or is_deed(cue, speaker, rule):
        return False
    if "intention" in cue.frame.takes and rule == "infinitive" and not speaker.person:
        return False
    if "wanted" in cue.frame.takes and rule in BY_NOUN and not (speaker.person or _is_side(cue)):
        return False
    if cue.lemma in NEWS and _publishes(annotated, speaker):
        return False
    if rule in BY_NOUN and not quoted and _is_gloss(cue, words):
        return False
    if rule in VOTED and not quoted and cue.lemma in VOTES and cue.source is not None:
        # 'The Senate rejected a bid to summon the chiefs': a vote, no words.
        return not {cue.source.lemma_.lower(), cue.source.lower_} & CHAMBERS
    return not (cue.lemma == "welcome" and rule == "stance" and _is_greeting(annotated, sentence, cue))


def _finds(annotated: Annotated, cue: Cue, speaker: Speaker) -> bool:
    """Whether to find is the office of who does: 'Judge Roe found that …', 'Roe threw out the map, finding that …'."""
    if cue.lemma != "find" or cue.source is None:
        return False
    verb = cue.token
    if verb.tag_ == "VBG" and any(t.lemma_.lower() in RULING for t in verb.ancestors):
        return True
    # 'In a report released on Tuesday, Roe found that …'
    accounts = lexicon(annotated.reference).accounts
    if any(t.lemma_.lower() in accounts and t.head.lower_ == "in" for t in verb.sent if t.i < cue.source.i):
        return True
    told = {t.lower_ for c in (cue.source, *cue.source.children) for t in (c,) if c.i <= cue.source.i}
    role = next((p.role.lower().split() for p in annotated.people if p.name == speaker.name), [])
    return bool({cue.source.lemma_.lower(), *told, *role} & FINDERS)


def _is_side(cue: Cue) -> bool:
    """Whether a side of talks or its delegation is the source: 'The Norwegian side sought support.'"""
    return cue.source is not None and cue.source.lemma_.lower() in ("side", "delegation")


def _publishes(annotated: Annotated, speaker: Speaker) -> bool:
    """Whether the speaker is whose article this is: '…, the Ruritanian News Agency reports.'"""
    article = annotated.article
    head = [article.text[start:end] for start, end in article.matter]
    return any(squeeze(speaker.name) in squeeze(passage) for passage in (article.publisher, *head))


def _is_gloss(cue: Cue, words: Lexicon) -> bool:
    """Whether a participle is the article's own comment on what was done: '…, underscoring the depth of …'."""
    verb = cue.token
    if verb.tag_ != "VBG" or verb.dep_ not in ("advcl", "acl", "conj", "pcomp") or has_subject(verb):
        return False
    if cue.lemma in POINTING:
        return True
    if cue.lemma in SPOKEN and verb.dep_ == "advcl":
        return False
    # 'responded by accusing Rome of lying': what stands above the participle is the verb before 'by'.
    above = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ == "by" else verb.head
    if verb.dep_ == "pcomp" and above.lemma_.lower() in BEGINNING:
        return False  # 'opened the meeting by calling for a truce'
    # 'sent a letter to members calling for a vote', 'issued a statement condemning the raid'
    asks = cue.frame.kind == "directive" and above.lemma_.lower() in HANDING
    asks = asks or (_writes(verb, words) and cue.lemma not in GLOSSES)
    return not asks and (words.match(above) is None or above.pos_ != "VERB" or cue.lemma in GLOSSES)


def _writes(participle: Token, words: Lexicon) -> bool:
    """Whether a participle tells what a document says that somebody gave out, or sent to whom it hangs on."""
    noun = participle.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "to":
        noun = next((c for c in noun.head.head.children if c.dep_ == "dobj" and c.i < noun.i), noun)
    written = participle.dep_ == "acl" and noun.lemma_.lower() in words.documents
    return written and noun.dep_ == "dobj" and noun.head.tag_ in ("VBD", "VBZ", "VBN")


def _is_greeting(annotated: Annotated, sentence: Sentence, cue: Cue) -> bool:
    """Whether a person is welcomed, which is a gesture, and not what somebody did."""
    for noun in (c for c in cue.token.children if c.dep_ == "dobj"):
        start, end = sentence.chars(noun.doc[noun.left_edge.i : noun.i + 2])
        if noun.pos_ == "PRON" or noun.ent_type_ == "PERSON" or annotated.mentions_in(start, end, "person"):
            return True
        actor = actor_of(annotated, sentence, noun)
        if actor is not None and actor.kind == "person":
            return True
    return False
