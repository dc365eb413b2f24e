"""The features of a country as that of a person, for a learnt model: how, where and how often the text tells of it.

They are of the person (the kind of the office, what stands with the name), of the pair (what lies between the name and
where the country is told) and of the article (how often it is named, whether the report is told from there). None is a
name or a number of the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from analysis.country_setting import CountrySetting
from analysis.home import office_family
from analysis.learnt.tellings import PERSON, Asked, Scene, Telling, part_of, root_of, sentence_at
from analysis.mention_records import COUNTRY_KINDS
from analysis.offices import RANK_ALONE
from analysis.phrase_countries import AGAINST, OTHERS

# Of several offices that a naming gives, the first of these tells what kind of person it is.
STATE_KINDS = ("head", "minister", "diplomat", "spokesperson", "legislator", "military", "official")
# Words before a name that tell whose office it is, or since and until when.
TELLING = frozenset(
    "his her its their our the a visiting acting outgoing former then local foreign own".split()
)
# What an office is of, in or for, and from how many letters on it is told at length.
OFFICE_WORDS = ("of", "in", "for")
LONG_OFFICE = 30
OFFICE_FLAGS = ("of_state", "public", "shared", "held")
TITLE_FLAGS = ("possessive", "of_firm", "of_state", "several", "whole", "held")
HOME_COUNTRIES = ("local", "opening", "byline", "publisher", "subject")
# What a country is to the article, which means another thing in a long one than in a short piece.
OF_ARTICLE = frozenset(
    {
        "main",
        "seat",
        *HOME_COUNTRIES,
        "rank",
        "share",
        "people",
        "only",
        "countries",
        "gap",
        "between",
        "rules",
    }
)
LONG = 12
FACING = ("acted_upon", "receives", "paired")
# How many words past a naming its office may still be told.
NEAR = 6
# How many words behind a country may tell of another, 'Ruritania's old ally'.
BESIDE = 3


def country_features(scene: Scene, asked: Asked, country: str) -> frozenset[str]:
    """The features of a country as that of a person."""
    words, sentences = scene.bases[asked.block.block.index]
    here = words + asked.naming.candidate.first
    sentence = sentences + sentence_at(asked.block, asked.naming.candidate.first)
    rest = [t for t in scene.tellings if t.person != asked.name]
    states = [t for t in rest if t.kind != PERSON]
    pair = {
        f"sentences={_at_most(scene.sentences, 1, 2, 4, LONG)}",
        *_counted(states, country),
        *_ahead(asked, states, country, here, sentence),
        *_behind(states, country, here, sentence),
        *_in_office(asked, states, country, words),
        *_beside(states, country, sentence),
        *_subjects(states, country, here, sentence),
        *_people(rest, country, here, sentence),
        *_of_article(scene, asked, country),
        *_said_of(scene.setting, asked.name, country),
    }
    sort = _sort(asked)
    length = "long" if scene.sentences > LONG else "short"
    return frozenset(
        (
            *pair,
            *(f"{sort} {feature}" for feature in pair),
            *(f"{length} {feature}" for feature in pair if feature.split("=")[0] in OF_ARTICLE),
            *_of_person(asked),
        )
    )


def _kind(asked: Asked) -> str:
    """What kind of person it is, by the offices beside the name."""
    kinds = [t.kind for t in asked.naming.titles if t.is_office]
    if kinds:
        return next((k for k in STATE_KINDS if k in kinds), "private")
    if any(t.kind == "rank" for t in asked.naming.titles):
        return "rank"
    if asked.office.of_state or asked.office.public:
        return "told"
    return "role" if asked.office.role else "none"


def _sort(asked: Asked) -> str:
    kind = _kind(asked)
    return {"private": "other", "role": "other", "none": "none"}.get(kind, "state")


def _of_person(asked: Asked) -> Iterator[str]:
    office, naming, doc = asked.office, asked.naming, asked.block.doc
    yield f"kind={_kind(asked)}"
    yield from (f"office:{flag}" for flag in OFFICE_FLAGS if getattr(office, flag))
    yield from (f"title:{f}" for t in naming.titles for f in TITLE_FLAGS if getattr(t, f))
    yield f"rule={naming.rule}"
    yield f"part={part_of(root_of(asked.block, naming))}"
    if any(t.body for t in naming.titles):
        yield "title:body"
    if office.grade:
        yield "office:grade"
    if not office.role or office.rank >= RANK_ALONE:
        yield "office:none" if not office.role else "office:rank"
    yield from (f"office_has={word}" for word in OFFICE_WORDS if f" {word} " in f" {office.text} ")
    if "'" in office.text or "’" in office.text:
        yield "office_has=owner"
    if len(office.text) > LONG_OFFICE:
        yield "office:long"
    if naming.of_other:
        yield "counterpart"
    if naming.first == 0 or doc[naming.first].is_sent_start:
        yield "opens"
    yield from (f"has={t.lower_}" for t in doc[naming.first : naming.candidate.first] if t.lower_ in TELLING)


def _counted(states: Sequence[Telling], country: str) -> Iterator[str]:
    counts = Counter(t.country for t in states)
    times, kinds = counts[country], {t.kind for t in states if t.country == country}
    yield f"countries={_at_most(len(counts), 1, 2, 3, 5)}"
    yield f"named={_at_most(len({t.country for t in states if t.kind in COUNTRY_KINDS}), 0, 1, 2, 3)}"
    yield f"times={_at_most(times, 0, 1, 2, 4)}"
    yield f"tellings={_at_most(len(states), 1, 2, 4, 8, 16)}"
    yield f"share={_at_most(times / max(1, len(states)), 0.15, 0.3, 0.45, 0.6, 0.8)}"
    yield f"rank={min(sum(n > times for n in counts.values()), 3)}"
    yield from (f"by={kind}" for kind in kinds)
    yield f"by_all={'+'.join(sorted(kinds & (COUNTRY_KINDS | {'state', 'place'})))}"
    if len(counts) == 1:
        yield "only"
    if states and states[0].country == country:
        yield "first"
    if not kinds & COUNTRY_KINDS:
        yield "not_named"
    if kinds == {"place"}:
        yield "only_places"


def _ahead(asked: Asked, states: Sequence[Telling], country: str, here: int, sentence: int) -> Iterator[str]:
    """How the text tells of the country where it does so last ahead of the name."""
    ahead = [t for t in states if t.at < here]
    in_paragraph = [t for t in ahead if t.block == asked.block.block.index]
    if in_paragraph:
        yield f"opens_paragraph={_yes(in_paragraph[0].country == country)}"
    last = next((t for t in reversed(ahead) if t.country == country), None)
    if last is None:
        yield "gap=none"
        return
    gap, part = sentence - last.sentence, part_of(last.token)
    near, others = min(gap, 2), len({t.country for t in ahead if t.at > last.at} - {country})
    yield f"gap={min(gap, 4)}"
    yield f"between={min(others, 3)}"
    yield f"last={last.kind} {near}"
    yield f"last={last.kind} {near} {min(others, 2)} {part}"
    yield from (f"last_{what}" for what in _of_others(last))
    yield f"last_part={part}"
    yield f"last_part={part} {near} {min(others, 1)}"
    alone = len({t.country for t in states}) == 1
    told_again = any(t.at > here and t.country == country for t in states)
    subject = "subject" if part.endswith("subject") else "other"
    yield f"last={last.kind} {near} {min(others, 2)} {subject} {_yes(alone)} {_yes(told_again)}"
    yield f"parts={part_of(root_of(asked.block, asked.naming))} {part} {near}"
    if gap == 0:
        yield f"words={_at_most(here - last.at, 2, 4, 7, 12, 20)}"
    if last.block != asked.block.block.index:
        yield "other_paragraph"
    if next(t for t in ahead if t.sentence == last.sentence).country == country:
        yield f"first_there={near}"
    if {t.country for t in states if t.sentence == last.sentence} == {country}:
        yield f"alone_there={near}"


def _of_others(telling: Telling) -> Iterator[str]:
    """Whether the words beside a country make it another's: "Ruritania's ally", 'the anti-Ruritanian party'."""
    doc, i = telling.token.doc, telling.token.i
    if {t.lower_ for t in doc[i + 1 : i + 1 + BESIDE]} & OTHERS:
        yield "of_other"
    if {t.lower_ for t in doc[max(0, i - 2) : i]} & AGAINST:
        yield "against"


def _behind(states: Sequence[Telling], country: str, here: int, sentence: int) -> Iterator[str]:
    """How the text tells of the country where it does so next behind the name."""
    behind = [t for t in states if t.at > here]
    following = next((t for t in behind if t.country == country), None)
    if following is None:
        yield "next_gap=none"
        return
    gap = following.sentence - sentence
    others = {t.country for t in behind if t.at < following.at} - {country}
    yield f"next_gap={min(gap, 3)}"
    yield f"next_between={min(len(others), 3)}"
    yield f"next={following.kind} {min(gap, 2)}"
    yield f"next_part={part_of(following.token)} {min(gap, 1)}"
    if gap == 0:
        yield f"next_words={_at_most(following.at - here, 3, 6, 10, 18)}"


def _in_office(asked: Asked, states: Sequence[Telling], country: str, words: int) -> Iterator[str]:
    """Where the words of the office or right behind the name tell of the country: 'ambassador in Zenda'."""
    naming, doc = asked.naming, asked.block.doc
    for telling in states:
        at = telling.at - words
        is_near = telling.block == asked.block.block.index and naming.first <= at < naming.past + NEAR
        if telling.country == country and is_near and not any(t.text in ".;" for t in doc[naming.past : at]):
            yield f"near_office={part_of(telling.token)} {telling.kind}"
            yield f"near_office={_kind(asked)} {telling.kind}"
            return


def _beside(states: Sequence[Telling], country: str, sentence: int) -> Iterator[str]:
    same = {t.country for t in states if t.sentence == sentence}
    if country in same:
        yield f"among={min(len(same), 3)}"
    else:
        yield "others_in_sentence" if same else "none_in_sentence"
    if {t.country for t in states if t.sentence == sentence - 1} == {country}:
        yield "alone_in_previous"


def _subjects(states: Sequence[Telling], country: str, here: int, sentence: int) -> Iterator[str]:
    """Whether the country is the subject of the sentence, or else of the one or two before it."""
    for gap in range(3):
        found = [
            t.country
            for t in states
            if t.sentence == sentence - gap and t.at < here and part_of(t.token).endswith("subject")
        ]
        if found:
            yield f"subject_before={gap} {_yes(found[0] == country)}"
            return


def _people(rest: Sequence[Telling], country: str, here: int, sentence: int) -> Iterator[str]:
    people = [t for t in rest if t.kind == PERSON]
    ahead = [t for t in people if t.at < here]
    behind = [t for t in people if t.at > here]
    if ahead:
        gap = min(sentence - ahead[-1].sentence, 2)
        yield f"person_ahead={_yes(ahead[-1].country == country)} {gap}"
    if behind:
        gap = min(behind[0].sentence - sentence, 2)
        yield f"person_behind={_yes(behind[0].country == country)} {gap}"
    of_it = {t.person for t in people if t.country == country}
    of_others = {t.person for t in people if t.country != country}
    yield f"people={min(len(of_it), 3)} {min(len(of_others), 3)}"


def _of_article(scene: Scene, asked: Asked, country: str) -> Iterator[str]:
    home = scene.setting.home
    if country in home.main:
        yield f"main={home.main.index(country)}"
    if home.seats:
        yield f"seat={home.seats.index(country) if country in home.seats else 'other'}"
    for name in HOME_COUNTRIES:
        if getattr(home, name):
            yield f"{name}={_yes(getattr(home, name) == country)}"
    role = asked.office.role
    if role and (office_family(role, country), country) in home.taken:
        yield "taken"
    yield f"rules={_yes(asked.given == country) if asked.given else 'none'}"


def _said_of(setting: CountrySetting, name: str, country: str) -> Iterator[str]:
    """What the sentences say of the person: where met, where abroad, whom the person receives or faces."""
    abroad = setting.abroad.get(name, frozenset())
    if abroad:
        yield f"abroad={_yes(country in abroad)}"
    if setting.met_in.get(name):
        yield f"met_in={_yes(setting.met_in[name] == country)}"
    if country in setting.before.get(name, ()):
        yield "before_in_paragraph"
    people = (setting.acted_upon, setting.receiving, setting.paired)
    yield from (label for label, told in zip(FACING, people, strict=True) if name in told)


def _at_most(value: float, *bounds: float) -> str:
    """The first of the bounds that a value does not exceed."""
    return next((f"{bound:g}" for bound in bounds if value <= bound), "more")


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"
