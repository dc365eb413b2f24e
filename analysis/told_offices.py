"""Offices that a sentence tells by its verb, where only a rank or nothing stands with the name.

Forms handled, the name being X:
    X, who heads the frigate programme; X commands the 3rd Division; X took command of Task Force 51
    X was appointed commander; X, who was named as the new army chief,; X was sworn in as minister
    X, who speaks for the army; X, who styles himself spokesman; X, alias 'the Fox', commands the 3rd Division
    its political council is chaired by X; a court in Zenda, headed by X: a body by its common noun
    commanded by his son X
    X serves as deputy commander; X succeeded Y as commander; his chief of staff will be Brigadier X
"""

from __future__ import annotations

from spacy.tokens import Doc

from analysis.appointments import appointed_to, opens_with_post, post_of
from analysis.led_bodies import ToldOffice, of_led_body
from analysis.mentions import COUNTRY_KINDS
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming

HEADING_VERBS = {
    "head": "head",
    "lead": "head",
    "chair": "chair",
    "command": "commander",
    "run": "head",
    "direct": "director",
    "manage": "manager",
}
# The same with a preposition: 'who speaks for the army'.
SPEAKING_FOR = {("speak", "for"): "spokesperson", ("preside", "over"): "president"}
# Between a name and the verb; whoever held the office 'previously' may hold another one.
AHEAD_OF_VERB = frozenset(
    """, ( who has had have been be is was will now currently also recently formally officially newly then to would
    shall may""".split()
)
APPOINTING = frozenset("appointed named elected made becomes became designated confirmed installed".split())
# Done 'as' the holder of an office.
SERVING_VERBS = frozenset(
    """serve act take appoint name swear elect install confirm succeed replace inaugurate reappoint return move join
    transfer continue stay dismiss sack remove fire oust resign retire depose""".split()
)
# Of these only the passive tells the subject's own office.
APPOINTING_VERBS = frozenset("appoint name swear elect install confirm inaugurate reappoint".split())
# Said of oneself: 'who styles himself spokesman'.
STYLING_VERBS = frozenset("style call describe declare proclaim present introduce".split())
ONESELF = frozenset({"himself", "herself", "themselves"})
# Opens another name of somebody: ', alias "the Fox",'.
ALIASES = frozenset({"alias", "aka", "a.k.a.", "nicknamed", "known", "better"})
LONGEST_ALIAS = 14
BEFORE_OFFICE = frozenset("as to be the a an his her its their new next first".split())
# How long what stands in brackets behind a name may be.
LONGEST_BRACKET = 6
BEING = frozenset({"is", "was", "be", "became"})
WEIGHT = 3


def told_office(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """The office that the sentence around a naming tells, if any."""
    return (
        _heading_clause(block, naming)
        or _in_command(block, naming)
        or _appointed(block, naming)
        or _office_is(block, naming)
        or of_led_body(block, naming)
        or _by_post(block, naming)
    )


def _by_post(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """'appointed X as commissioner', 'a post now held by X', 'Her name is X'."""
    doc = block.doc
    title = appointed_to(doc, block.titles, naming.candidate, naming.first)
    past = title.past if title else naming.past
    title = title or post_of(doc, block.titles, block.namings, naming)
    if title is None:
        return None
    return ToldOffice(title.role, doc[title.core : title.past].text, past, title.country, title)


def _heading_clause(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """'X, who heads the frigate programme'."""
    i = naming.candidate.past
    doc = block.doc
    while i < len(doc) and doc[i].text in (",", "(") and i < naming.candidate.past + 2:
        i += 1
    if i + 1 >= len(doc) or doc[i].lower_ != "who":
        return None
    verb = doc[i + 1]
    post, things = HEADING_VERBS.get(verb.lemma_, ""), list(verb.children)
    if verb.i + 1 < len(doc) and (verb.lemma_, verb.nbor().lower_) in SPEAKING_FOR:
        post, things = SPEAKING_FOR[verb.lemma_, verb.nbor().lower_], list(verb.nbor().children)
    thing = next((c for c in things if c.dep_ in ("dobj", "obj", "pobj")), None)
    if thing is None or not post:
        return None
    past = thing.i + 1
    for token in thing.subtree:
        if token.dep_ == "relcl" or token.text == "," or token.i > past + 1:
            break
        past = max(past, token.i + 1)
    first = thing.left_edge.i
    # The parser may take what follows a comma into the object.
    past = next((j for j in range(first, past) if doc[j].text == ","), past)
    words = doc[first:past].text
    clause = doc[naming.candidate.past : clause_end(doc, past)]
    mentions = [m for t in clause if (m := block.cover.of_token[t.i]) is not None]
    told = [m.country for m in mentions if m.country and m.kind in COUNTRY_KINDS | {"organisation"}]
    role = f"{post} of {words}"
    return ToldOffice(role, doc[verb.i : past].text, past, told[0] if told else "")


def _in_command(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """'X commands the 3rd Division', 'X has taken command of Task Force 51'."""
    doc = block.doc
    i = _verb_behind(doc, naming)
    if i + 2 >= len(doc):
        return None
    post = HEADING_VERBS.get(doc[i].lemma_, "") if doc[i].pos_ == "VERB" else ""
    first = i + 1
    if doc[i].lemma_ in ("take", "assume") and "command" in (doc[i + 1].lower_, doc[i + 2].lower_):
        of = next((j for j in range(i + 2, min(i + 5, len(doc))) if doc[j].lower_ == "of"), None)
        if of is None:
            return None
        post, first = "commander", of + 1
    while first + 1 < len(doc) and doc[first].lower_ in ("the", "its", "their"):
        first += 1
    body = block.cover.of_token[first] if first < len(doc) else None
    if not post or body is None or body.kind != "organisation":
        return None
    past = next((j for j in range(first, len(doc)) if block.cover.of_token[j] is not body), len(doc))
    if past < len(doc) and doc[past].text in ("'s", "’s"):
        return None  # 'leads the army's delegation'
    return ToldOffice(f"{post.capitalize()} of {body.entity}", doc[i:past].text, past, body.country)


def _appointed(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """'X was appointed commander', 'X was sworn in as minister', 'X succeeded Y as commander'."""
    doc = block.doc
    i = _verb_behind(doc, naming)
    if i >= len(doc):
        return None
    i = _joined_becoming(block, naming, i)
    if doc[i].lemma_ in STYLING_VERBS and i + 2 < len(doc) and doc[i + 1].lower_ in ONESELF:
        i += 1
    elif _appoints_other(block, i):
        return None
    elif doc[i].lemma_ in SERVING_VERBS:
        end = min(i + 9, doc[i].sent.end)
        i = next((j for j in range(i + 1, end) if doc[j].lower_ == "as"), i)
    if doc[i].lower_ not in APPOINTING | ONESELF | {"as"}:
        return None
    i += 1
    while i < len(doc) and doc[i].lower_ in BEFORE_OFFICE:
        i += 1
    title = next((t for t in block.titles if t.is_office and t.first <= i <= t.core), None)
    if title is None or not title.held or any(n.candidate.first == title.past for n in block.namings):
        return None
    return ToldOffice(title.role, doc[title.core : title.past].text, title.past, title.country, title)


def _joined_becoming(block: NamedBlock, naming: Naming, i: int) -> int:
    """The 'becomes' of 'X has been promoted and becomes commander'; `i` where there is none."""
    doc = block.doc
    joined = (t for t in doc[i : doc[i - 1].sent.end] if t.lemma_ == "become" and t.dep_ == "conj")
    verb = next((t for t in joined if doc[t.i - 1].lower_ in ("and", "will")), None)
    if verb is None or any(naming.past <= n.first < verb.i for n in block.namings):
        return i
    return verb.i


def _appoints_other(block: NamedBlock, i: int) -> bool:
    """'X confirmed Y as commander': the office is that of the object."""
    verb = block.doc[i]
    if verb.lemma_ not in APPOINTING_VERBS or any(c.dep_ == "auxpass" for c in verb.children):
        return False
    named_next = any(n.first == i + 1 for n in block.namings)
    return named_next or any(c.dep_ in ("dobj", "obj") and c.i > i for c in verb.children)


def _office_is(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """'His chief of staff will be Brigadier X', 'The new commander is X'."""
    doc, i = block.doc, naming.first - 1
    if i < 1 or doc[i].lower_ not in BEING:
        return None
    i -= doc[i - 1].lower_ in ("will", "would", "to")
    title = next((t for t in block.titles if t.is_office and t.past == i), None)
    if title is None or not title.held:
        return None
    opens = title.first - 1
    while opens >= 0 and doc[opens].lower_ in BEFORE_OFFICE:
        opens -= 1
    if opens >= 0 and doc[opens].pos_ == "ADP" and not opens_with_post(doc, title):
        return None  # 'the adviser to the minister is X'
    return ToldOffice(title.role, doc[title.core : title.past].text, naming.past, title.country, title)


def _past_alias(doc: Doc, i: int) -> int:
    """Past ', alias "the Fox" or "Nelson 40",' behind a name."""
    if i + 2 >= len(doc) or doc[i].text not in (",", "(") or doc[i + 1].lower_ not in ALIASES:
        return i
    closing = {",", ")"}
    return next((j for j in range(i + 2, min(i + LONGEST_ALIAS, len(doc))) if doc[j].text in closing), i)


def _verb_behind(doc: Doc, naming: Naming) -> int:
    """The token behind a name, its relative pronoun and its auxiliaries."""
    i = naming.past if doc[naming.past - 1].text != "," else naming.candidate.past
    i = _past_alias(doc, i)
    if i < len(doc) and doc[i].text == "(":
        # 'X (Fjordmar) becomes chair'
        i = next((j + 1 for j in range(i + 1, min(i + LONGEST_BRACKET, len(doc))) if doc[j].text == ")"), i)
    if i + 2 < len(doc) and doc[i].lower_ == "of":
        i = next((j for j in range(i + 1, min(i + 6, len(doc))) if doc[j].pos_ in ("VERB", "AUX")), i)
    start = i
    while i < min(len(doc), start + 6) and doc[i].lower_ in AHEAD_OF_VERB:
        i += 1
    return i


def clause_end(doc: Doc, i: int) -> int:
    """Past the few words that go on behind a token up to the next mark."""
    end = i
    while end < min(len(doc), i + 8) and not doc[end].is_punct:
        end += 1
    return end
