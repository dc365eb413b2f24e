"""`feed.xml`, an Atom feed whose entries are the editions of the reports, each with what changed in it.

Ids and dates come from the editions, never from the clock: the same editions give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from analysis.change_words import HEADINGS, article_names, change_words, edition_words
from analysis.editions import Edition, Record, read_record
from analysis.errors import InputError
from analysis.reports.publish import Output, write_if_changed
from analysis.show.escape import environment
from analysis.wording import FULL_MONTHS, date_words, first_day, show_hidden

FEED = "feed.xml"
MOST_ENTRIES = 100
UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
OURS = "urn:cooperation-briefings"


@dataclass(frozen=True, slots=True)
class Entry:
    """One edition of one report; `earlier` is the one before it, where it is still known."""

    report: str
    title: str
    edition: Edition
    earlier: Edition | None
    record: Record

    @property
    def id(self) -> str:
        """Of the edition, whatever else is in the feed and wherever it is published."""
        return uuid5(NAMESPACE_URL, f"{OURS}:{self.report}:{self.edition.number}:{self.edition.digest}").urn

    @property
    def date(self) -> datetime:
        """The first moment of the edition's date, in UTC."""
        day = first_day(self.edition.date)
        return datetime.combine(day, time(), UTC) if day else UNDATED


def write_feed(output: Output, site: str = "") -> None:
    """Write the feed of what is published, where its bytes differ; `site` is the address of the output folder.

    Without one, its links are relative, as a reader resolves them against the feed's own address.
    """
    write_if_changed(output.folder / FEED, make_feed([*entries_of(output)], site))


def entries_of(output: Output) -> Iterator[Entry]:
    """Every known edition of what is published; a report whose record cannot be read has none."""
    for report, facts in output.editions().items():
        try:
            record = read_record(output.record(report))
        except InputError:  # the report's own run says so
            continue
        for edition, earlier in zip(record.editions, (*record.editions[1:], None), strict=False):
            yield Entry(report, str(facts.get("title") or report), edition, earlier, record)


def make_feed(entries: list[Entry], site: str) -> str:
    """The feed as XML, the newest editions first."""
    from feedgen.feed import FeedGenerator

    newest = sorted(entries, key=lambda each: (each.date, each.edition.number, each.report), reverse=True)
    feed = FeedGenerator()
    feed.id(uuid5(NAMESPACE_URL, f"{OURS}:{site}").urn)
    feed.title("Cooperation briefings")
    feed.subtitle("Each edition of each briefing, and what changed in it")
    feed.author({"name": "Cooperation briefings"})
    feed.link([{"href": f"{site}{FEED}", "rel": "self"}, {"href": f"{site}index.html", "rel": "alternate"}])
    feed.updated(max((each.date for each in entries), default=UNDATED))
    for each in newest[:MOST_ENTRIES]:
        _add(feed, each, site)
    return str(feed.atom_str(pretty=True).decode("utf-8"))


def _add(feed: Any, each: Entry, site: str) -> None:
    date = date_words(each.edition.date, FULL_MONTHS) or "without a date"
    entry = feed.add_entry(order="append")
    entry.id(each.id)
    entry.title(show_hidden(f"{each.title}: edition {each.edition.number}, {date}"))
    entry.link(href=f"{site}{each.report}.html")
    entry.updated(each.date)
    entry.published(each.date)
    entry.content(_content(each), type="html")


def _content(each: Entry) -> str:
    names = article_names(each.record)
    changes = each.edition.changes
    kinds = {
        heading: [(change.label, change_words(change, names)) for change in changes if change.kind == kind]
        for kind, heading in HEADINGS.items()
    }
    template = environment().get_template("feed_entry.html.j2")
    return template.render(
        opening=edition_words(each.edition, each.earlier),
        edition=each.edition,
        kinds={heading: found for heading, found in kinds.items() if found},
    )
