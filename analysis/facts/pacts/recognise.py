"""Mentions of agreements in one sentence, with what it says of their signing and their terms."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import Where, dates_of, names_of, place_of
from analysis.facts.clauses import (
    SUBJECTS,
    agents,
    is_passive,
    is_predicate,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import (
    CANCELLED,
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    is_habit,
    lexical_status,
    modality_of,
)
from analysis.facts.occasions.timing import compare, resolve
from analysis.facts.pacts.cues import (
    IGNORED_WORDS,
    ORDER,
    SET_UP,
    SURE_SIGN,
    TALKS,
    is_signing,
    is_weak,
    pact_kind,
    pact_noun,
)
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact
from analysis.facts.pacts.terms import MONEY, is_term_date, money_in, terms_of
from analysis.facts.phrases import left_of, right_of, text_between

NAME_LINKS = ("of", "on", "for", "between", "to", "with", "covering", "in", "concerning", "regarding")
UNCERTAIN = frozenset({"any", "no", "every", "each", "such", "some", "several", "many", "all", "more", "other", "further"})
DEFINITE = frozenset({"the", "this", "that", "these", "its", "their"})
POINTING = frozenset({"it", "this", "which", "that", "document", "text"})


def pacts_in(annotated: Annotated, sentence: Sentence) -> list[Pact]:
    """The agreements that a sentence names, points to or says are signed, in order."""
    heads = [t for t in sentence.span if pact_kind(t) and not _is_dismissed(t)]
    heads = _outermost(annotated, sentence, heads)
    pointers = [t for t in sentence.span if _points(t) and t.i not in {h.i for h in heads}]
    drafts = [_draft(annotated, sentence, head, heads) for head in heads]
    drafts += [_pointer(annotated, sentence, token) for token in pointers]
    told = [_tell(annotated, sentence, head, draft, [*heads, *pointers]) for head, draft in zip([*heads, *pointers], drafts, strict=True)]
    return sorted((p for p in told if p is not None), key=lambda p: p.at)


def _is_dismissed(token: Token) -> bool:
    return any(c.lower_ in UNCERTAIN for c in token.children if c.dep_ in ("det", "amod", "predet"))


def _outermost(annotated: Annotated, sentence: Sentence, heads: Sequence[Token]) -> list[Token]:
    """Heads that stand in no other head's name: 'Protocol of the agreement' is one, 'successor to their treaty' two."""
    kept: list[Token] = []
    reach = -1
    for head in heads:
        if head.i <= reach and pact_noun(kept[-1]) not in ("successor",):
            continue
        kept.append(head)
        reach = right_of(annotated, sentence, head, NAME_LINKS)
    return kept


def _points(token: Token) -> bool:
    """'It', 'the one', 'the document' as the subject or object of what is done with agreements."""
    if token.lower_ in ("it", "this") and token.dep_ in SUBJECTS:
        verb = predicate_of(token)
        return verb is not None and (_is_sign(verb) and is_passive(verb) or _tells_terms(verb) or phrasal(verb) == "replace")
    if token.lower_ == "one" and token.dep_ in ("dobj", "pobj", "attr"):
        return any(is_signing(c) for c in token.children if c.dep_ in ("acl", "relcl"))
    return False


def _tells_terms(verb: Token) -> bool:
    words = {t.lower_ for t in verb.subtree}
    return bool(words & {"valid", "lapse", "lapses", "expire", "expires", "expired", "lapsed"}) or (
        "force" in words and bool(words & {"in", "into"})
    )


def _is_sign(verb: Token) -> bool:
    return verb.pos_ == "VERB" and is_signing(verb)


def _draft(annotated: Annotated, sentence: Sentence, head: Token, heads: Sequence[Token]) -> Pact:
    first = left_of(head, sentence)
    last = right_of(annotated, sentence, head, NAME_LINKS)
    others = [h.i for h in heads if head.i < h.i <= last]
    if others and pact_noun(head) != "successor":
        last = min(others) - 1
    name = text_between(first, last, head)
    name = _without_money(name)
    tail = _behind_worth(annotated, sentence, head, last)
    if tail:
        name = f"{name} {tail}"
    determiners = {c.lower_ for c in head.children if c.dep_ in ("det", "poss")}
    noun = pact_noun(head)
    topic = _topic(re.sub(r"\s+(?:between|with)\s.*|\(.*?\)", "", name), noun)
    start, end = sentence.chars(head.doc[first : last + 1])
    dated = _dated_name(annotated, sentence, head, last)
    if dated is not None:
        name = f"{name} of {dated.text}"
    year = re.match(r"(?:the\s+)?((?:19|20)\d\d)\b(?!\s*[–-])", name)
    return Pact(
        name=name,
        kind=pact_kind(head),
        noun=noun,
        start=sentence.start,
        end=sentence.end,
        at=start,
        rule="pact_noun",
        topic=topic,
        year=dated.value if dated is not None else year[1] if year else "",
        status=SIGNED if dated is not None else "",
        parties=_named_parties(annotated, sentence, head, first, last),
        subject=_subject(name),
        anaphoric=bool(determiners & DEFINITE) and not topic,
        plain=not topic,
        context=(start, end),
    )


def _dated_name(annotated: Annotated, sentence: Sentence, head: Token, last: int) -> DateMention | None:
    """The date in 'the agreement of 10 May 1948'."""
    if last + 2 >= sentence.span.end or head.doc[last + 1].lower_ != "of":
        return None
    begin = sentence.block.start + head.doc[last + 2].idx
    return next((d for d in annotated.dates_in(begin, sentence.end) if d.start == begin and d.value), None)


def _pointer(annotated: Annotated, sentence: Sentence, token: Token) -> Pact:
    start, end = sentence.chars(token)
    return Pact(
        name=token.text if token.lower_ == "one" else "",
        kind="",
        noun=token.lower_,
        start=sentence.start,
        end=sentence.end,
        at=start,
        rule="pact_pointer",
        anaphoric=True,
        context=(start, end),
    )


def _without_money(name: str) -> str:
    return " ".join(MONEY.sub(" ", name).split()).strip(" ,-–") or name


def _behind_worth(annotated: Annotated, sentence: Sentence, head: Token, last: int) -> str:
    """'for 60 engines' behind 'contract worth Rs 2,140 crore'."""
    following = head.doc[last + 1 : min(last + 9, sentence.span.end)]
    if last != head.i or not following or following[0].lower_ not in ("worth", "valued", ",", "("):
        return ""
    if not money_in(following.text):
        return ""
    for token in following:
        if token.lower_ in ("for", "on", "covering"):
            end = right_of(annotated, sentence, token.nbor(-1), ("for", "on", "covering"))
            return text_between(token.i, end, token) if end > token.i else ""
        if is_predicate(token):
            return ""
    return ""


def _topic(name: str, noun: str) -> frozenset[str]:
    words = re.findall(r"[\w&]+", name.casefold())
    return frozenset(
        w for w in words if w not in IGNORED_WORDS and w not in (noun, f"{noun}s") and not _is_length(w)
    ) - {"on", "for", "and", "in", "with", "to", "between", "understanding", "intent"}


def _is_length(word: str) -> bool:
    from analysis.facts.pacts.terms import NUMBERS

    return word in NUMBERS or word.isdigit() and len(word) < 3


def _subject(name: str) -> str:
    found = re.search(r"\s(?:on|for|covering|concerning|regarding)\s+(?:the\s+)?(.+)$", name)
    return found[1] if found else ""


def _named_parties(
    annotated: Annotated, sentence: Sentence, head: Token, first: int, last: int
) -> tuple[str, ...]:
    between = prepositional(head, "between", "with")
    names, _ = names_of(annotated, sentence, between)
    if len(names) > 1:
        return names
    begin, end = sentence.chars(head.doc[first : last + 1])
    sides = [m.entity for m in annotated.mentions_in(begin, end, "country", "demonym")]
    return tuple(dict.fromkeys(sides)) if len(set(sides)) > 1 else ()


def _tell(
    annotated: Annotated, sentence: Sentence, head: Token, draft: Pact, heads: Sequence[Token]
) -> Pact | None:
    """A mention with what the sentence says of it, None where it may mean nothing of the kind."""
    begin, end = _reach(sentence, head, heads)
    name = draft.context or (draft.at, draft.at)
    terms = terms_of(annotated, sentence, begin, end, name)
    terms = dataclasses.replace(terms, value=_value(annotated, sentence, head, name, end))
    pact = dataclasses.replace(draft, terms=terms, context=None)
    verb = signing_verb(sentence, head, heads)
    if verb is not None:
        pact = _sign(annotated, sentence, head, verb, pact)
    else:
        pact = _stand(annotated, sentence, head, pact)
    if _is_replaced(head) and pact.status in (SIGNED, IN_FORCE, ""):
        pact = dataclasses.replace(pact, status=EXPIRED)
    if head.lower_ != "it" and pact_kind(head) and is_weak(head) and not _weak_told(head, verb, pact):
        return None
    return pact


def _weak_told(head: Token, verb: Token | None, pact: Pact) -> bool:
    if pact.terms.in_force or pact.terms.valid_to:
        return True
    if pact.status == PROPOSED and head.text[:1].isupper():
        return True
    if verb is None:
        return False
    return phrasal(verb) in SURE_SIGN or phrasal(verb) in ("conclude", "adopt", "agree") and head.text[:1].isupper() or pact.noun == "order" and phrasal(verb) == "place"


def _reach(sentence: Sentence, head: Token, heads: Sequence[Token]) -> tuple[int, int]:
    """The characters that may tell the terms of a mention: from its name to the next mention's."""
    later = [h for h in heads if h.i > head.i]
    earlier = [h for h in heads if h.i < head.i]
    begin = sentence.start if not earlier else sentence.chars(head)[0]
    if earlier:
        begin = sentence.chars(head.doc[max(earlier[-1].i + 1, head.left_edge.i) : head.i + 1])[0]
    end = sentence.end
    if later:
        end = sentence.chars(later[0].doc[min(later[0].left_edge.i, later[0].i) : later[0].i + 1])[0]
        if end <= begin:
            end = sentence.chars(later[0])[0]
    return begin, max(end, begin + 1)


def _value(annotated: Annotated, sentence: Sentence, head: Token, name: tuple[int, int], end: int) -> str:
    """What the pact is worth: an amount before its noun, or behind it with 'worth', 'valued at', 'for', '('."""
    text = annotated.article.text
    before = text[max(sentence.start, name[0] - 45) : sentence.chars(head)[0]]
    found = [m for m in MONEY.finditer(before)]
    if found and re.fullmatch(r"[\s\w-]{0,30}", before[found[-1].end() :]):
        return " ".join(found[-1].group().split())
    after = text[sentence.chars(head)[1] : end]
    told = re.search(r"\b(?:worth|valued at|value of|costing|cost of|for|at a cost of|totalling|totaling)\s+(?:the\s+)?$|\($", "")
    for match in MONEY.finditer(after):
        lead = after[: match.start()]
        if re.search(r"(?:\bworth|\bvalued at|\bvalue of|\bcosting|\bfor|\bcost of|\btotall?ing|\()\s*$", lead):
            return " ".join(match.group().split()).rstrip(".,")
    del told
    return ""


def signing_verb(sentence: Sentence, head: Token, heads: Sequence[Token]) -> Token | None:
    """The verb by which the sentence says that this agreement is concluded, None where it does not."""
    for verb in sentence.span:
        if _is_sign(verb) and signed_by(sentence, verb, heads) == head:
            return verb
    return None


def signed_by(sentence: Sentence, verb: Token, heads: Sequence[Token]) -> Token | None:
    """The agreement that a verb of signing is about: its object, or the subject of its passive."""
    indexes = {h.i: h for h in heads}
    if verb.dep_ in ("amod", "compound"):
        return indexes.get(verb.head.i)
    themes = patients(verb) if verb.dep_ not in ("acl", "relcl") else [*objects(verb), *patients(verb), verb.head]
    if phrasal(verb) == "enter":
        themes = prepositional(verb, "into")
    for theme in themes:
        if theme.i in indexes:
            return indexes[theme.i]
        above: Token = theme
        # The parse hangs 'which was signed' on the last noun of a long name.
        for _ in range(6):
            if above.i in indexes and above.i <= verb.i:
                return indexes[above.i]
            if above.head == above or is_predicate(above):
                break
            above = above.head
        inner = [t for t in theme.subtree if t.i in indexes and t.dep_ in ("pobj", "appos", "conj")]
        if inner and pact_kind(theme) == "" and theme.pos_ in ("NUM", "NOUN") and theme.lower_ in ("number", "pair", "series", "two", "three", "set", "text"):
            return indexes[inner[0].i]
    relative = _relative_before(sentence, verb)
    if relative is not None:
        near = [h for h in heads if h.i < relative.i and relative.i - h.i < 16]
        return near[-1] if near else None
    bare = not any(c.dep_ in SUBJECTS for c in verb.children) and not objects(verb)
    if bare and verb.tag_ in ("VBN", "VBD") and verb.dep_ in ("acl", "conj", "advcl", "relcl", "ROOT", "ccomp"):
        near = [h for h in heads if h.i < verb.i]
        between = sentence.span.doc[near[-1].i : verb.i] if near else None
        if between is not None and not any(t.dep_ in SUBJECTS for t in between) and len(between) < 18:
            return near[-1]
    return None


def _relative_before(sentence: Sentence, verb: Token) -> Token | None:
    """'that' or 'which' before a verb of signing with nothing but its subject between, however it was parsed."""
    if objects(verb) and not any(o.tag_ in ("WDT", "WP") for o in verb.children):
        return None
    for i in range(verb.i - 1, max(sentence.span.start, verb.i - 14), -1):
        token = verb.doc[i]
        if token.lower_ in ("that", "which"):
            return token if token.i < verb.i - 1 else None
        if is_predicate(token) or token.text in (";", ":"):
            return None
    return None


def _sign(annotated: Annotated, sentence: Sentence, head: Token, verb: Token, pact: Pact) -> Pact:
    modality = modality_of(verb)
    dates = [d for d in dates_of(annotated, sentence, verb) if not is_term_date(annotated, sentence, d)]
    dates = [d for d in dates if not (d.until and len(d.value) == 4)]
    dates = [d for d in dates if not (pact.at <= d.start and d.end <= pact.at + len(pact.name) + 4)]
    when = dates[0] if dates else _by_then(annotated, sentence, verb)
    signing = resolve(annotated, modality, when, None)
    if is_habit(verb) and not pact.terms.in_force:
        signing = ""
    where = place_of(annotated, sentence, verb)
    doers = agents(verb)
    signers, kind = names_of(annotated, sentence, doers)
    people = tuple(n for n in signers if any(p.name == n for p in annotated.people))
    status = {HELD: SIGNED, SCHEDULED: PROPOSED, PROPOSED: PROPOSED, DENIED: DENIED}.get(signing, "")
    if signing in (POSTPONED, CANCELLED):
        status = PROPOSED if signing == POSTPONED else DENIED
    if phrasal(verb) == "agree" and signing == SCHEDULED:
        status = PROPOSED
    parties = pact.parties or _parties(annotated, signers, people)
    if modality.generic:
        return dataclasses.replace(pact, status="")
    if phrasal(verb) == "initial" and status == SIGNED:
        status = PROPOSED
    name, topic, noun, kind_of = pact.name, pact.topic, pact.noun, pact.kind
    if phrasal(verb) in ("extend", "renew") and pact.noun not in ("extension", "renewal") and kind_of and not is_passive(verb):
        noun = "extension" if phrasal(verb) == "extend" else "renewal"
        name = f"{noun} of the {name}"
    return dataclasses.replace(
        pact,
        name=name,
        noun=noun,
        topic=topic,
        status=_with_terms(status, pact),
        signing=signing if status != DENIED else "",
        signed=when,
        place=where.place,
        country=where.country,
        signers=people,
        parties=parties,
        finite=verb.dep_ not in ("acl", "relcl", "amod"),
        inherits=signing == HELD and when is None and not _is_perfect(verb),
        rule=f"pact_{phrasal(verb).replace(' ', '_')}",
    )


def _is_perfect(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in ("have", "has", "had", "'ve") for c in verb.children)


def _with_terms(status: str, pact: Pact) -> str:
    if pact.terms.expired:
        return EXPIRED
    return IN_FORCE if status in ("", SIGNED) and pact.terms.in_force else status


def _by_then(annotated: Annotated, sentence: Sentence, verb: Token) -> DateMention | None:
    """The last date before the sentence, where 'by then' points to it."""
    if not re.search(r"\bby then\b", sentence.span.text, re.IGNORECASE):
        return None
    earlier = annotated.dates_in(sentence.block.start, sentence.start)
    return earlier[-1] if earlier else None


def _parties(annotated: Annotated, signers: Sequence[str], people: Sequence[str]) -> tuple[str, ...]:
    """Those who sign, the people among them standing for their countries."""
    country = {p.name: p.country for p in annotated.people}
    return tuple(dict.fromkeys(country[n] if n in people else n for n in signers if n not in people or country[n]))


def _stand(annotated: Annotated, sentence: Sentence, head: Token, pact: Pact) -> Pact:
    """What is said of an agreement without a word of signing: in force, run out, under negotiation, ordered under it."""
    if pact.terms.expired or _is_replaced(head):
        return dataclasses.replace(pact, status=EXPIRED)
    ordered = _order(annotated, sentence, head, pact)
    if ordered is not None:
        return ordered
    if pact.terms.in_force:
        return dataclasses.replace(pact, status=IN_FORCE)
    if pact.status:
        return pact
    lasting = compare(pact.terms.valid_to, annotated.article.published) in (0, 1)
    if pact.terms.valid_from and pact.terms.valid_to or lasting:
        return dataclasses.replace(pact, status=IN_FORCE)
    if _is_wanted(head):
        return dataclasses.replace(pact, status=PROPOSED, rule="pact_wanted")
    return pact


def _is_replaced(head: Token) -> bool:
    verb = predicate_of(head)
    return verb is not None and phrasal(verb) in ("replace", "supersede") and head.dep_ == "dobj" and modality_of(verb).status in (HELD, "")


def _is_wanted(head: Token) -> bool:
    """Whether an agreement is the aim of talks or a plan: 'negotiations on a new pact', 'agreed to set up a Framework'."""
    word = head
    if word.dep_ == "pobj" and word.head.dep_ == "prep":
        above = word.head.head
        if above.pos_ in ("NOUN", "PROPN") and (above.lemma_.lower() in TALKS) and word.head.lower_ in ("on", "about", "for", "over", "towards"):
            return any(c.lower_ in ("a", "an", "new") for c in head.children)
        if above.pos_ == "VERB" and phrasal(above) in ("work", "negotiate", "talk") and word.head.lower_ in ("on", "towards"):
            return any(c.lower_ in ("a", "an", "new") for c in head.children)
    verb = predicate_of(word)
    if verb is None or word.dep_ != "dobj" or phrasal(verb) not in SET_UP:
        return False
    if not any(c.lower_ in ("a", "an", "new") for c in head.children):
        return False
    status = modality_of(verb).status
    return status in (PROPOSED, SCHEDULED) or phrasal(verb) in ("negotiate", "propose", "draft", "seek") and status in (HELD, "")


def _order(annotated: Annotated, sentence: Sentence, head: Token, pact: Pact) -> Pact | None:
    """'the six trainers that it ordered in 2021 under a contract': the order dates the contract and names its goods."""
    if pact.noun not in ("contract", "deal", "agreement") or head.dep_ != "pobj" or head.head.lower_ != "under":
        return None
    for verb in sentence.span:
        if verb.pos_ != "VERB" or phrasal(verb) not in ORDER or modality_of(verb).status != HELD:
            continue
        goods = patients(verb) or ([verb.head] if verb.dep_ == "relcl" else [])
        if verb.dep_ == "relcl":
            goods = [verb.head]
        if not goods:
            continue
        phrase = _goods(annotated, sentence, goods[0])
        when = next(iter(dates_of(annotated, sentence, verb)), None)
        buyers, _ = names_of(annotated, sentence, subjects(verb) if not is_passive(verb) else agents(verb))
        above = predicate_of(verb.head) if verb.dep_ == "relcl" else None
        sellers: tuple[str, ...] = ()
        if above is not None and phrasal(above) in ("deliver", "supply", "hand over"):
            sellers, _ = names_of(annotated, sentence, agents(above))
        name = pact.name if pact.topic else f"{pact.noun} for {phrase}"
        return dataclasses.replace(
            pact,
            name=name,
            topic=_topic(name, pact.noun),
            status=SIGNED,
            signing=HELD if when else "",
            signed=when,
            parties=pact.parties or tuple(dict.fromkeys([*sellers, *buyers])),
            subject=pact.subject or phrase,
            anaphoric=False,
            rule="pact_order",
        )
    return None


def _goods(annotated: Annotated, sentence: Sentence, head: Token) -> str:
    first = left_of(head, sentence)
    first = min([first, *(t.i for t in head.lefts if t.like_num)])
    return text_between(first, right_of(annotated, sentence, head, ("of",)), head)


__all__ = ["Where", "lexical_status", "pacts_in"]
