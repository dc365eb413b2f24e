"""The words around an office that belong to its title: grades and times, the country or body, the field."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Token

from analysis.cover import Cover
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.name_parts import is_initialled

# Words before an office that make it another office …
GRADES = frozenset(
    "deputy vice assistant associate additional joint under acting interim senior principal".split()
)
# 'Under Secretary' is a grade, 'under General Roe' tells who commands …
UNDERLINGS = frozenset("secretary secretaries minister state".split())
# … and those that only say when it was held, or how it was come by.
TIMES = frozenset(
    "former then ex late outgoing incoming retired current new newly appointed elected veteran long-time".split()
)
# Fields that may follow an office known without them: 'Deputy Minister of Defence' 'Industry'.
FIELDS = frozenset(
    """industry industries procurement planning production policy acquisition logistics affairs cooperation relations
    technology research resources finance materiel readiness intelligence security military veterans aerospace
    aviation interior national sports welfare support service forces police justice home internal armaments
    equipment capabilities capability operations plans programmes programs information communications innovation
    transformation cyber space health medical personnel training education exports manpower infrastructure
    delivery environment engineering shipbuilding armament media strategy europe asia africa america""".split()
)
# Those that only go on behind 'and': 'for Defence Policy and Defence Development'.
JOINED_FIELDS = frozenset("defence defense development reform foreign".split())
# Words that end the field or the body of an office; what follows in capitals is the name.
CLOSING = FIELDS | frozenset(
    """ministry department republic forces staff council committee commission agency administration authority command
    service board bureau office directorate institute navy army defence defense kingdom federation union management
    protection energy trade economy enlargement agriculture fisheries tourism culture sports labour labor employment
    pensions housing transport transportation immigration migration citizenship reconstruction rehabilitation
    reconciliation disarmament universities investment investments elections rights prisons corrections gendarmerie
    borders ports shipping roads railways works construction telecommunications treasury revenue petroleum minerals
    mines electricity commerce customs equality children families refugees diaspora emergencies situations rescue
    reintegration peacekeeping science prevention response preparedness neighbourhood partnerships governance
    decentralisation territories regions communities religion worship arts heritage forests forestry livestock
    irrigation sanitation nutrition""".split()
)
# How the names of commands and schools end, of which South Asian armies leave the 'of' out.
UNIT_ENDS = CLOSING | frozenset(
    """area areas region zone sector district fleet corps division brigade wing base group squadron flotilla battalion
    regiment college academy school schools centre center university coast guard garrison depot""".split()
)
# Nouns before an office that are somebody else, or what a country did or had: "after Ruritania's attack General Roe".
NO_POSTS = frozenset(
    """counterpart colleague successor predecessor side ally enemy rival opponent partner neighbour neighbor attack war
    invasion visit offensive withdrawal election coup strike raid deal pact treaty talks summit exercise drill request
    decision refusal victory defeat independence border coast capital""".split()
)
LONGEST_BODY = 6
# How many tokens may stand between a country's possessive and the office.
LONGEST_PHRASE = 7
RELATIVES = frozenset(
    "son daughter brother sister father mother wife husband widow widower cousin nephew niece grandson".split()
)
LINKS = frozenset({"of", "for", "at", "in", "to", "with", "on"})


def words_before(doc: Doc, cover: Cover, core: int) -> tuple[int, list[str], bool, Mention | None]:
    """First token of the phrase, grades, whether the office is held now, and the body or country named."""
    grades: list[str] = []
    i, held, mention = core, True, None
    while i > 0:
        token = doc[i - 1]
        word = token.lower_.rstrip("-")
        found = cover.of_token[i - 1]
        if found is not None and found.kind == "demonym" and is_opposed(doc, i - 1):
            break  # 'the anti-Ruritanian commander'
        if found is not None and found.kind in COUNTRY_KINDS | {"organisation"}:
            mention = _with_country(mention, found)
        elif word == "under" and doc[core].lower_ not in UNDERLINGS:
            break
        elif word in GRADES:
            grades.insert(0, word)
        elif token.text == "Staff" and i > 1 and cover.kind(i - 2) == "demonym":
            pass  # 'Ruritanian Staff Brigadier Roe'
        elif word in TIMES:
            held = held and word not in ("former", "then", "ex", "late", "outgoing", "retired")
        elif mention is None and (beyond := _beyond_nouns(doc, cover, i)) is not None:
            i, mention = beyond
            continue
        elif not (_is_filler(token) and i - 1 >= core - 8):
            break
        i -= 1
    while i < core and doc[i].lower_ in ("-", "'s", "’s", "and", ","):
        i += 1
    return i, grades, held, mention


def _beyond_nouns(doc: Doc, cover: Cover, i: int) -> tuple[int, Mention] | None:
    """The country behind the nouns that stand before an office: 'Ruritanian opposition' 'deputy'."""
    return _owner_of_phrase(doc, cover, i) or _named_before_nouns(doc, cover, i)


def _owner_of_phrase(doc: Doc, cover: Cover, i: int) -> tuple[int, Mention] | None:
    """The country of "Ruritania's long-serving" 'minister', "Ruritania's de facto" 'ambassador'."""
    j = i - 1
    while j > max(0, i - LONGEST_PHRASE) and _describes(doc, j):
        j -= 1
    owned = 0 < j < i - 1 and doc[j].text in ("'s", "’s")
    found = cover.of_token[j - 1] if owned else None
    return (j - 1, found) if found is not None and found.kind in COUNTRY_KINDS else None


def _describes(doc: Doc, i: int) -> bool:
    """Whether a small word may describe an office: an adjective, a noun, 'de facto', a part of 'newly-named'."""
    token = doc[i]
    if token.text == "-":
        return True
    joined = i > 0 and (doc[i - 1].text == "-" or doc[i - 1].lower_.endswith("ly"))
    participle = token.tag_ in ("VBN", "VBG", "VBD") and joined
    return _modifies_office(token) or (
        token.text.islower() and (participle or token.pos_ == "ADV" or token.text in ("de", "facto"))
    )


def _named_before_nouns(doc: Doc, cover: Cover, i: int) -> tuple[int, Mention] | None:
    j = i - 1
    while j >= max(0, i - 3) and _modifies_office(doc[j]):
        j -= 1
    if j == i - 1 or j < 0:
        return None
    possessor = j - 1 if doc[j].text in ("'s", "’s") and j else j
    found = cover.of_token[possessor]
    if found is None or (found.kind not in ("demonym", "organisation") and possessor == j):
        return None
    return None if is_opposed(doc, possessor) else (possessor, found)


def is_opposed(doc: Doc, i: int) -> bool:
    """Whether 'pro-', 'anti-' or 'non-' stands before a token."""
    return i > 1 and doc[i - 1].text == "-" and doc[i - 2].lower_ in ("pro", "anti", "non")


def _with_country(mention: Mention | None, before: Mention) -> Mention:
    """The body nearest to an office, of the country that stands before it: 'Ruritanian' 'General Staff'."""
    if mention is None:
        return before
    named = before.kind in COUNTRY_KINDS and not mention.country
    return replace(mention, country=before.country) if named else mention


def _modifies_office(token: Token) -> bool:
    common = token.text.islower() and token.is_alpha and token.pos_ in ("NOUN", "ADJ")
    return common and token.lower_ not in NO_POSTS


def _is_filler(token: Token) -> bool:
    return token.lower_ in (
        "'s",
        "’s",
        "'",
        "’",
        "-",
        "[",
        "]",
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "whose",
    )


def words_after(doc: Doc, cover: Cover, past: int, ranks: frozenset[int] = frozenset()) -> tuple[int, str]:
    """Where the body or field behind the office ends, and its words; `ranks` are the tokens that open one."""
    i = past
    while i + 1 < len(doc) and doc[i].lower_ in LINKS and doc[i].text.islower():
        j = i + 1
        while j < len(doc) and doc[j].lower_ in ("the", "its", "his", "her", "their", "our", "that", "this"):
            j += 1
        end = _phrase_end(doc, cover, j, ranks)
        if end == j or doc[j].ent_type_ == "DATE" or (doc[i].lower_ == "with" and doc[j].like_num):
            break  # 'commander of the division in May'
        i = end
    text = doc[past:i].text
    return _past_listed_body(doc, cover, i), text


def past_bare_body(doc: Doc, past: int, ranks: frozenset[int]) -> int:
    """Past the body of 'Commander Zenda Naval Area, Rear Admiral Roe', 'Commandant Staff College Brigadier Roe'."""
    end = past
    while end < min(len(doc), past + LONGEST_BODY) and end not in ranks and _is_bare(doc[end]):
        end += 1
    behind = end + (end < len(doc) and doc[end].text == ",")
    closed = past < end and doc[end - 1].lower_ in UNIT_ENDS and behind in ranks
    return end if closed else past


def _is_bare(token: Token) -> bool:
    named = token.text[:1].isupper() and token.is_alpha and token.ent_type_ != "PERSON"
    return named or token.like_num or token.lower_ == "and"


def _past_listed_body(doc: Doc, cover: Cover, i: int) -> int:
    """Past the body of 'Chief of Staff, Ruritanian Army, General Roe': between commas, before a name."""
    if i + 1 >= len(doc) or doc[i].text != "," or cover.kind(i + 1) != "organisation":
        return i
    end = i + 1
    while end < len(doc) and cover.of_token[end] is cover.of_token[i + 1]:
        end += 1
    named = end + 1 < len(doc) and doc[end].text == "," and doc[end + 1].text[:1].isupper()
    return end if named and cover.of_token[end + 1] is None else i


def _phrase_end(doc: Doc, cover: Cover, start: int, ranks: frozenset[int]) -> int:
    """Past the noun phrase that begins at a token: bodies whole, else nouns and adjectives to the next name."""
    i = start
    while i < len(doc):
        token, mention = doc[i], cover.of_token[i]
        if i in ranks and i > start:
            break  # 'Commander of the Northern Region' 'Maj. Gen. Roe'
        if mention is not None and mention.kind in COUNTRY_KINDS and _ends_country(doc, cover, i):
            return i + 1
        if mention is not None and mention.kind != "person":
            i += 1
        elif i == start and doc[i + 1 : i + 2].text == "," and token.pos_ == "PROPN":
            i += 1  # 'the paramount chief of Zenda, Karim Roe,': a place, whatever the model takes it for
        elif (
            token.ent_type_ == "PERSON" or is_initialled(token) or (i > start and _name_starts(doc, cover, i))
        ):
            break
        elif token.pos_ in ("NOUN", "ADJ", "PROPN", "NUM") or (i > start and _goes_on(doc, cover, i)):
            i += 1
        else:
            break
    return with_acronym(doc, i) if i > start else i


def _goes_on(doc: Doc, cover: Cover, i: int) -> bool:
    """Whether a possessive, 'and' or a hyphen inside a phrase is followed by more of it."""
    if doc[i].lower_ not in ("'s", "’s", "and", "&", "-", "–") or i + 1 >= len(doc):
        return False
    follows = doc[i + 1]
    if follows.lower_ in RELATIVES:
        return False  # 'an MP of the opposition and son of General Roe'
    joined = cover.of_token[i + 1] is not None or follows.pos_ in ("NOUN", "PROPN", "ADJ")
    return joined and follows.ent_type_ != "PERSON"


def _name_starts(doc: Doc, cover: Cover, i: int) -> bool:
    """Whether two capitals that no field has follow a field or a body: 'for Defence Industry' 'Jane Roe'."""
    closed = doc[i - 1].lower_ in CLOSING or cover.of_token[i - 1] is not None
    run = doc[i : i + 2]
    return closed and len(run) == 2 and all(_could_be_name(t, cover) for t in run)


def _could_be_name(token: Token, cover: Cover) -> bool:
    plain = token.text.replace("-", "").replace("'", "")
    return (
        plain.isalpha()
        and plain[:1].isupper()
        and not plain.isupper()
        and token.lower_ not in CLOSING
        and (cover.of_token[token.i] is None)
    )


def _ends_country(doc: Doc, cover: Cover, i: int) -> bool:
    """Whether a country's name ends at a token and another name begins: 'of Ruritania' 'Jane Roe'."""
    if i + 1 >= len(doc) or cover.kind(i) != "country":
        return False
    return doc[i + 1].text[:1].isupper() and not cover.kind(i + 1)


def is_field(doc: Doc, i: int) -> bool:
    """Whether a token goes on with the field of an office: 'Industry', 'and' in 'and Military Veterans'."""
    token, fields = doc[i], FIELDS
    if token.lower_ in ("and", "&") and i + 1 < len(doc):
        token, fields = doc[i + 1], FIELDS | JOINED_FIELDS
    elif i > 1 and {doc[i - 1].lower_, doc[i - 2].lower_} & {"and", "&"}:
        fields = FIELDS | JOINED_FIELDS
    return token.lower_ in fields and token.text[:1].isupper()


def with_acronym(doc: Doc, i: int) -> int:
    """Past '(FSMTC)' or '(MoS)' where it stands at a token, and past '(Defence Minister)' before 'of Ruritania'."""
    if i + 2 < len(doc) and doc[i].text == "(":
        past = next((j + 1 for j in range(i + 2, min(i + 6, len(doc))) if doc[j].text == ")"), i)
        explains = past + 1 < len(doc) and doc[past].lower_ == "of" and doc[i + 1].text[:1].isupper()
        return past if explains or sum(c.isupper() for c in doc[i + 1].text) >= 2 else i
    return i


def plain_words(doc: Doc, first: int, past: int) -> str:
    """The words of a span without a bracketed acronym."""
    text = doc[first:past].text
    return text[: text.index("(")].strip() if "(" in text else text
