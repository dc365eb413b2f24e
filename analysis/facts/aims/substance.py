"""Whether a phrase of running text names something that cooperation may consist of."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.equipment.nouns import nouns_in
from analysis.facts.aims.cues import ASKING, Cues, cues_of
from analysis.facts.aims.items import Piece
from analysis.facts.aims.sharing import COMPLEMENTS
from analysis.facts.clauses import lemma

LONGEST_AREA = 30
# Of a verb with its object these say what is done about equipment: 'supply the Gull radar'.
SUPPLYING = frozenset({"supply", "deliver", "lease", "lend", "donate", "transfer"})
PERIODS = frozenset({"year", "month", "week", "day"})
DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight"})
MONEY = frozenset("$€£¥₹")
ACTORS = frozenset({"industry", "firm", "company", "business", "expert", "official", "investor"})
LOOSE = frozenset({"cooperation", "tie", "relation", "issue", "matter", "way"})
# A single word that ends so names a field: 'demining', 'logistics', 'interoperability', 'hydrography'.
TELLING = ("ing", "ism", "ics", "ability", "graphy", "logy", "security", "medicine", "defence", "defense")
LASTING = frozenset({"dialogue", "track", "forum", "consultation"})
REGULAR = frozenset("annual yearly regular biennial biannual monthly quarterly weekly twice-yearly".split())
# 'its spokesman', 'the commander': who, and not what.
PEOPLE = frozenset(
    """spokesman spokeswoman spokesperson chief minister secretary president commander general admiral director head
    ambassador envoy chairman chairwoman governor premier adviser wife husband""".split()
)
HYPHENS = frozenset({"-", "–", ",", "and"})
# What ends the noun phrase of a head, beside the prepositions that an area may hang on.
FURTHER_PREPOSITIONS = frozenset(
    "along alongside around into onto inside outside off over beyond behind within through via without".split()
)
PREPOSITIONS = COMPLEMENTS | FURTHER_PREPOSITIONS


def head_of(words: list[Token]) -> Token | None:
    """The last noun before the first preposition of a phrase, the verb's object for an infinitive."""
    head = None
    for i, token in enumerate(words):
        is_joined = i > 0 and not words[i - 1].whitespace_ and token.i == words[i - 1].i + 2
        is_complement = token.lower_ in PREPOSITIONS and not is_joined  # but 'military-to-military'
        if i and (is_complement or token.lower_ == "worth") and head is not None:
            break
        if (token.dep_ == "npadvmod" and token.lower_ in PERIODS) or token.lower_ in DAYS:
            continue
        if token.pos_ in ("NOUN", "PROPN") or token.tag_ == "VBG":
            head = token
    return head


def says_enough(annotated: Annotated, sentence: Sentence, piece: Piece, *, in_list: bool) -> bool:
    """Whether a phrase of running text names something that cooperation may consist of."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    words = [t for t in piece.words(doc) if not t.is_punct]
    if not words or len(words) > LONGEST_AREA:
        return False
    if (
        words[0].lower_ in ASKING
        or (words[0].pos_ == "PRON" and words[0].tag_ != "PRP$")
        or words[0].lower_ in ("no", "not", "this", "that")
    ):
        return False
    if words[0].lower_ in COMPLEMENTS and doc[words[0].i + 1].text not in HYPHENS:
        # but 'in-service support'
        return False
    if any(t.text in ("Exercise", "Exercises", "Ex") for t in words):
        # 'looked forward to Exercise Pelican' is about an event.
        return False
    if len(words) > 1 and words[0].lower_ == "each" and words[1].lower_ == "other":
        return False
    if len(words) > 1 and words[0].pos_ == "PROPN" and words[1].pos_ == "DET":
        # 'Austria will provide instructors, Slovenia the barracks'
        return False
    head = head_of(words)
    if head is None or _is_sum(words, head):
        return False
    if lemma(head) in PEOPLE and head.tag_ in ("NN", "NNP") and words[0].tag_ in ("PRP$", "DT"):
        return False
    if any(t.tag_ == "MD" for t in words):
        return False
    start, end = sentence.block.start + words[0].idx, sentence.block.start + words[-1].idx + len(words[-1])
    at = sentence.block.start + head.idx
    is_done = words[0] != head and words[0].tag_ in ("VBG", "VB", "VBP") and words[0].text.islower()
    inside = annotated.mentions_in(start, end)
    names = ("person", "organisation", "country", "metonym", "place")
    is_founded = words[0].lower_ in ("a", "an") and head.text.islower()  # 'a joint working group on'
    if not is_done and not is_founded and any(m.kind in names and m.start <= at < m.end for m in inside):
        return False
    is_made = is_done and lemma(words[0]) in cues.making | SUPPLYING
    if not is_made and _is_equipment(annotated, doc, piece, head, [m.kind for m in inside]):
        return False
    is_name = head.text[:1].isupper() and at != start and head.pos_ == "PROPN"
    if is_name and not is_done and not _is_body(words, head):
        return False
    # 'set up a hotline'
    doers = [t for t in doc[max(words[0].i - 2, 0) : words[0].i] if t.pos_ == "VERB"]
    is_new = words[0].lower_ in ("a", "an") and any(
        lemma(t) in cues.founding | cues.light_verbs for t in doers
    )
    return not is_vague(cues, words, head) and not (_is_bare(words, head) and not in_list and not is_new)


def _is_sum(words: list[Token], head: Token) -> bool:
    """Whether a phrase is about money; 'a package of $9 million to keep the jets flying' is about the package."""
    sums = [t.i for t in words if t.text in MONEY]
    behind = [t for t in words if sums and t.i > sums[-1]]
    tells = any(t.lower_ in ("to", "for") and i + 2 < len(behind) for i, t in enumerate(behind))
    return bool(sums) and not (head.i < sums[0] and tells)


def _is_body(words: list[Token], head: Token) -> bool:
    """'a Joint Working Group on hydrography': a body to be founded, with its subject."""
    return words[0].lower_ in ("a", "an") and words[-1] != head


def is_equipment_noun(annotated: Annotated, doc: Doc, piece: Piece) -> bool:
    """Whether a phrase is about equipment itself: 'two ships', '12 launchers'."""
    head = head_of([t for t in piece.words(doc) if not t.is_punct])
    return head is not None and head.i in {past - 1 for _, past, _ in nouns_in(doc, annotated.reference)}


def _is_equipment(annotated: Annotated, doc: Doc, piece: Piece, head: Token, kinds: list[str]) -> bool:
    """Whether a phrase is a named piece of equipment, which the platforms table has: '18 Foxhound vehicles'."""
    if "platform" not in kinds:
        return False
    nouns = {past - 1 for _, past, _ in nouns_in(doc, annotated.reference)}
    return head.i in nouns or head.text[:1].isupper() or any(c.isdigit() for c in head.text)


def is_vague(cues: Cues, words: list[Token], head: Token) -> bool:
    """'ways to deepen defence ties', 'regional issues': nothing that anyone could do."""
    noun = lemma(head)
    before = [t for t in words if t.i < head.i and t.pos_ not in ("DET", "PUNCT", "NUM") and t.tag_ != "PRP$"]
    before = [t for t in before if t.dep_ != "quantmod" and t.tag_ != "JJR"] or before[:0]
    behind = [t for t in words if t.i > head.i and not t.is_punct]
    while behind and behind[-1].pos_ == "ADV":
        behind.pop()
    if all(t.lower_ in cues.generic for t in words if t.pos_ not in ("DET", "CCONJ")):
        return True
    is_plain = all(t.lower_ in cues.generic or t.text in HYPHENS for t in before)
    if is_plain and (noun in cues.generic and not (behind and behind[0].lower_ == "of")):
        return True
    if (
        is_plain
        and noun in cues.sectors
        and noun != "industry"
        and (not behind or behind[0].lower_ in ("between", "of"))
    ):
        # 'the military and military-technical spheres'
        return True
    if noun in ACTORS and before and all(t.text[:1].isupper() for t in before) and not behind:
        # 'British industry', 'Swedish firms'
        return True
    if (noun in cues.cooperation - {"one", "programme"}) or noun in LOOSE:
        specific = any(
            t.lower_ not in cues.generic and t.text not in ("-", "–")
            for t in before
            if t.pos_ in ("NOUN", "PROPN", "ADJ")
        )
        return not (noun in ("cooperation", "collaboration", "coordination") and specific)
    if noun in cues.quantities | PERIODS and behind and behind[0].lower_ == "of":
        rest = behind[1:]
        inner = head_of(rest)
        if inner is not None and any(t.pos_ == "PROPN" and lemma(t) in cues.documents for t in rest):
            # 'the swift finalisation of a Defence Cooperation Agreement (DCA)'
            return True
        return inner is None or is_vague(cues, rest, inner)
    if noun in ("preparation", "preparations") and behind and behind[0].lower_ == "for":
        inner = head_of(behind[1:])
        return inner is None or lemma(inner) in cues.vague or is_vague(cues, behind[1:], inner)
    is_means = noun in ("means", "mean") and bool(behind) and behind[0].lower_ == "of"
    if is_means or (noun in cues.prospects and behind and behind[0].lower_ == "to"):
        rest = [t for t in behind[1:] if lemma(t) not in cues.light_verbs]
        inner = head_of(rest)
        return inner is None or is_vague(cues, rest, inner)
    is_ordinal = any(t.ent_type_ == "ORDINAL" or t.lower_ in ("further", "another", "second") for t in before)
    if noun in ("item", "topic", "point", "subject", "matter", "issue") and (is_plain or is_ordinal):
        # 'A further item, the lease of a range, was discussed'
        return True
    if noun == "state" and behind and behind[0].lower_ in ("of", "and"):
        return True
    if noun in cues.vague_without_of and not (behind and behind[0].lower_ == "of"):
        return True
    if noun in cues.vague_bare and (not behind or _tells_whom(behind)):
        own = [t for t in before if t.dep_ not in ("poss", "case")]
        return all(t.lower_ in cues.generic | cues.cooperation or t.tag_ == "JJR" for t in own)
    if noun == "part" and head.tag_ == "NNS" and behind:
        return False
    if noun == "security" and behind and behind[0].lower_ == "of":
        # 'the security of shipping lanes'
        return False
    if noun in cues.vague_alone:
        kind = [t for t in before if t.pos_ in ("NOUN", "PROPN", "ADJ") and t.lower_ not in cues.generic]
        if (
            noun in LASTING
            and words[0].lower_ in ("a", "an")
            and behind
            and behind[0].lower_ in ("on", "for")
        ):
            # 'to launch a dialogue on arms exports'
            return False
        of_whom = bool(behind) and behind[0].lower_ in ("of", "between", "for", "on")
        if any(t.lower_ in REGULAR for t in before) and (of_whom or any(t.pos_ == "NOUN" for t in before)):
            # 'a yearly staff meeting'
            return False
        of_visitors = noun == "visit" and bool(behind) and behind[0].lower_ == "of"  # 'visits of cadets'
        return not ((kind or of_visitors) and (head.tag_ == "NNS" or noun == "security"))
    if noun == "development" and head.tag_ == "NN" and (behind or before):
        return False
    if noun == "response" and any(t.pos_ == "NOUN" and t.lower_ not in cues.generic for t in before):
        # 'disaster response', 'oil-spill response'
        return False
    if noun in cues.vague:
        is_against = noun == "effort" and bool(behind) and behind[0].lower_ in ("against", "to")
        is_against = is_against or (
            noun == "effort" and any(t.pos_ == "NOUN" for t in before) and not is_plain
        )
        return not (is_against or (before and behind and noun in ("work", "role", "place")))
    return False


def _tells_whom(behind: list[Token]) -> bool:
    """'between Kenya and Ghana', 'between the two countries'."""
    is_whom = behind[0].lower_ == "between" and len(behind) > 1
    return is_whom and (behind[1].text[:1].isupper() or any(t.lower_ in ("two", "both") for t in behind[1:3]))


def _is_bare(words: list[Token], head: Token) -> bool:
    """A single word such as 'help', which only an enumeration makes an item."""
    content = [t for t in words if t.pos_ not in ("DET", "PUNCT") and t.text not in ("-", "–")]
    return content == [head] and head.tag_ == "NN" and not lemma(head).endswith(TELLING)
