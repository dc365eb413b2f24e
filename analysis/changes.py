"""What changed between two editions: claims, told apart by what they are about, and articles, by their bytes.

What compares imports `claims` when it is first used: what only reads or words changes needs no DataFrame.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analysis.tables import Tables

# How a claim can differ from the last edition, what matters most first.
KINDS = ("corrected", "changed", "disputed", "withdrawn", "new", "supported")

Values = tuple[tuple[str, str], ...]  # attribute and value
Articles = Mapping[
    str, tuple[str, str]
]  # article id to what the article is called, and the SHA-256 of its file


@dataclass(frozen=True, slots=True)
class Said:
    """A claim as an edition has it; `rows` are the ids of the rows it rests on."""

    claim_id: str
    subject: str
    table: str
    label: str
    attribute: str
    value: str
    verdict: str
    supports: tuple[str, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: what was claimed `before` and what is `after`, each as attribute and value.

    `claims` are those of the new edition that it is about; `verdicts`, the last edition's and this one's, where
    nothing but these changed; `because`, what became of the articles of a withdrawn claim: `edited`, `removed`, or
    `reread`: they are the same and read otherwise.
    """

    kind: str
    table: str
    label: str
    before: Values = ()
    after: Values = ()
    claims: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """An article that is `new`, `edited` or `removed`, with its title, else its id."""

    kind: str
    article_id: str
    name: str


def compare_articles(old: Articles, new: Articles) -> tuple[ArticleChange, ...]:
    """The articles that are new, have other bytes under the same id, or are gone."""
    kinds = {
        "new": [article for article in new if article not in old],
        "edited": [article for article in new if article in old and new[article][1] != old[article][1]],
        "removed": [article for article in old if article not in new],
    }
    named = {**old, **new}
    return tuple(
        ArticleChange(kind, each, named[each][0]) for kind, found in kinds.items() for each in sorted(found)
    )


def compare_claims(
    old: Sequence[Said], new: Sequence[Said], articles: Iterable[ArticleChange]
) -> tuple[Change, ...]:
    """What became of the claims: corrected, changed, disputed, withdrawn, new, otherwise supported."""
    fate = {change.article_id: change.kind for change in articles}
    before, after = _by_subject(old), _by_subject(new)
    pairs = _pair_subjects(before, after, {article for article, kind in fate.items() if kind == "edited"})
    changes: list[Change] = []
    for subject, claims in after.items():
        if subject in pairs:
            changes += _compare_subject(before[pairs[subject]], claims, fate)
        else:
            changes.append(_whole("new", claims))
    for subject in before.keys() - pairs.values():
        changes.append(_withdrawn(before[subject], fate))
    return tuple(sorted(changes, key=_order))


def articles_of(tables: Tables) -> dict[str, tuple[str, str]]:
    """Article id to what it is called and the SHA-256 of its file."""
    columns = tables.articles[["article_id", "title", "sha256"]].itertuples(index=False)
    return {str(article): (str(title or article), str(sha256)) for article, title, sha256 in columns}


def claims_of(tables: Tables) -> tuple[Said, ...]:
    """The claims of tables, in their order."""
    links = tables.claim_rows.groupby("claim_id", sort=False)
    rows = links["row_id"].agg(tuple).to_dict()
    subjects = links["subject"].first().to_dict()
    return tuple(
        Said(
            claim_id=str(claim["claim_id"]),
            subject=str(subjects[claim["claim_id"]]),
            **{name: str(claim[name]) for name in ("table", "label", "attribute", "value", "verdict")},
            supports=tuple(str(claim["supports"]).split("; ")),
            rows=rows[claim["claim_id"]],
        )
        for claim in tables.claims.to_dict("records")
    )


def _by_subject(claims: Iterable[Said]) -> dict[str, list[Said]]:
    subjects: dict[str, list[Said]] = {}
    for claim in claims:
        subjects.setdefault(claim.subject, []).append(claim)
    return subjects


def _pair_subjects(
    before: Mapping[str, list[Said]], after: Mapping[str, list[Said]], edited: set[str]
) -> dict[str, str]:
    """New subject to the old one that it is: of the same identity, else of the same rows, else in the same article.

    What stands for a subject is its first article's wording, and so changes with the articles; its rows do not.
    In an edited article they do: there a subject is found again by its label, if only one has it.
    """
    pairs = {subject: subject for subject in after if subject in before}
    by_rows: dict[str, list[str]] = {}
    for subject, claims in before.items():
        for row in dict.fromkeys(row for claim in claims for row in claim.rows):
            by_rows.setdefault(row, []).append(subject)
    for keys in (
        lambda claims: [
            subject for claim in claims for row in claim.rows for subject in by_rows.get(row, ())
        ],
        lambda claims: _same_label(claims, before, after, edited),
    ):
        taken = set(pairs.values())
        for subject in [each for each in after if each not in pairs]:
            found = Counter(each for each in keys(after[subject]) if each not in taken)
            if found:
                pairs[subject] = found.most_common(1)[0][0]
                taken.add(pairs[subject])
    return pairs


def _same_label(
    claims: Sequence[Said],
    before: Mapping[str, list[Said]],
    after: Mapping[str, list[Said]],
    edited: set[str],
) -> list[str]:
    name = _name(claims)
    found = [subject for subject, others in before.items() if _name(others) == name and subject not in after]
    rivals = [subject for subject, others in after.items() if _name(others) == name and subject not in before]
    alike = len(found) == len(rivals) == 1 and _articles(claims) & _articles(before[found[0]]) & edited
    return found if alike else []


def _name(claims: Sequence[Said]) -> tuple[str, str]:
    return claims[0].table, claims[0].label


def _articles(claims: Iterable[Said]) -> set[str]:
    return {article for claim in claims for article in claim.supports}


def _compare_subject(old: Sequence[Said], new: Sequence[Said], fate: Mapping[str, str]) -> Iterator[Change]:
    """The changes of one subject, attribute by attribute."""
    fresh: list[Said] = []
    gone: list[Said] = []
    supported: dict[tuple[str, str], list[Said]] = {}
    for attribute in dict.fromkeys(claim.attribute for claim in (*new, *old)):
        olds = {claim.value: claim for claim in old if claim.attribute == attribute}
        news = {claim.value: claim for claim in new if claim.attribute == attribute}
        left = [claim for value, claim in olds.items() if value not in news]
        arrived = [claim for value, claim in news.items() if value not in olds]
        for claim in arrived:
            earlier = _earlier(claim, left, olds, fate)
            if earlier is None:
                fresh.append(claim)
                continue
            yield _changed(earlier, claim, fate)
            left = [each for each in left if each is not earlier]
        gone += left
        if not arrived:
            for value, claim in news.items():
                if claim.verdict != olds[value].verdict:
                    supported.setdefault((olds[value].verdict, claim.verdict), []).append(claim)
    if fresh:
        yield _whole("new", fresh)
    if gone:
        yield _withdrawn(gone, fate)
    for verdicts, claims in supported.items():
        yield _whole("supported", claims, verdicts)


def _earlier(
    claim: Said, left: Sequence[Said], olds: Mapping[str, Said], fate: Mapping[str, str]
) -> Said | None:
    """The claim of the last edition that this one takes the place of, or stands against; None where it is new."""
    from analysis.claims import PLURAL, compatible

    corrected = [each for each in olds.values() if _is_correction(each, claim, fate)]
    alike = [each for each in left if compatible(claim.attribute, each.value, claim.value)]
    candidates = [*(each for each in left if each in corrected), *corrected, *alike]
    if claim.attribute not in PLURAL:
        candidates += [*left, *(olds.values() if claim.verdict in ("updated", "conflicting") else ())]
    elif len(left) == 1:
        candidates += left
    return candidates[0] if candidates else None


def _is_correction(old: Said, new: Said, fate: Mapping[str, str]) -> bool:
    """Whether an article that was edited said the one and now says the other."""
    return any(fate.get(article) == "edited" for article in {*old.supports} & {*new.supports})


def _changed(old: Said, new: Said, fate: Mapping[str, str]) -> Change:
    corrected = _is_correction(old, new, fate)
    kind = "corrected" if corrected else "disputed" if new.verdict == "conflicting" else "changed"
    edited = [a for a in new.supports if a in old.supports and fate.get(a) == "edited"] if corrected else []
    return Change(
        kind=kind,
        table=new.table,
        label=new.label,
        before=((old.attribute, old.value),),
        after=((new.attribute, new.value),),
        claims=(new.claim_id,),
        articles=tuple(edited or new.supports),
    )


def _whole(kind: str, claims: Sequence[Said], verdicts: tuple[str, ...] = ()) -> Change:
    return Change(
        kind=kind,
        table=claims[0].table,
        label=claims[0].label,
        after=_values(claims),
        claims=tuple(claim.claim_id for claim in claims),
        articles=tuple(sorted(_articles(claims))),
        verdicts=verdicts,
    )


def _withdrawn(claims: Sequence[Said], fate: Mapping[str, str]) -> Change:
    articles = sorted(_articles(claims))
    fates = {fate.get(article, "") for article in articles}
    because = "edited" if "edited" in fates else "removed" if "removed" in fates else "reread"
    return Change(
        kind="withdrawn",
        table=claims[0].table,
        label=claims[0].label,
        before=_values(claims),
        articles=tuple(articles),
        because=because,
    )


def _values(claims: Iterable[Said]) -> Values:
    return tuple((claim.attribute, claim.value) for claim in claims)


def _order(change: Change) -> tuple[Any, ...]:
    from analysis.claims import ATTRIBUTES

    place = [*ATTRIBUTES].index(change.table)
    told = change.label, change.after, change.before, change.claims, change.articles
    return KINDS.index(change.kind), place, *told
