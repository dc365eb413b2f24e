"""Datelines in the forms that agencies write them, and sentences that only look like one."""

from __future__ import annotations

import pytest

from analysis.datelines import find_dateline

READ = [
    # text, place, agency, date, first words of the report
    ("Lima, Dec 4 (ANP) Peru has asked", "Lima", "ANP", "", "Peru has", "day and agency, no dash"),
    (
        "THE HAGUE, Netherlands — Two ministers",
        "The Hague, Netherlands",
        "",
        "",
        "Two ministers",
        "opens with 'the'",
    ),
    ("OSLO, DEC 4 (NPT) - The minister", "Oslo", "NPT", "", "The minister", "all in capitals"),
    ("ATHENS, April 24, 2026 (Helios) - Greece", "Athens", "Helios", "2026-04-24", "Greece", "with the year"),
    ("QUITO, Sept. 3 (Andes) -- Ecuador", "Quito", "Andes", "", "Ecuador", "short month, double dash"),
    (
        "Riga 16.6.2026 (Baltic Desk) – Latvia",
        "Riga",
        "Baltic Desk",
        "2026-06-16",
        "Latvia",
        "numbers, no comma",
    ),
    ("OTTAWA (CNP) — The premier", "Ottawa", "CNP", "", "The premier", "agency, no day"),
    (
        "Washington, D.C., Jan. 5, 2026 /NewsLine/ -- Acme",
        "Washington, D.C.",
        "NewsLine",
        "2026-01-05",
        "Acme",
        "",
    ),
    (
        "MINSK. July 3 (Interline) - Belarus",
        "Minsk",
        "Interline",
        "",
        "Belarus",
        "full stop behind the place",
    ),
    ("ASTANA, July 3. /KZA/. Kazakhstan", "Astana", "KZA", "", "Kazakhstan", "agency between slashes"),
    ("Pune [India], December 4 (ADN): The", "Pune", "ADN", "", "The", "country in brackets, colon"),
    ("VILNIUS, Sep 12, LNS – Lithuania", "Vilnius", "LNS", "", "Lithuania", "agency between comma and dash"),
    (
        "ASTANA. July 21, 2026. STEPPE NEWS – The",
        "Astana",
        "STEPPE NEWS",
        "2026-07-21",
        "The",
        "stops between",
    ),
    ("LIMA, MAY 8, ANDESPRESS. Peru", "Lima", "ANDESPRESS", "", "Peru", "a stop behind the agency"),
    ("LONDON--(TRADE WIRE)--Acme said", "London", "TRADE WIRE", "", "Acme said", "press release, no blanks"),
    ("BRUSSELS, Thursday, March 3 (BEP) — The", "Brussels", "BEP", "", "The", "weekday"),
    ("KYIV, Ukraine, Feb. 3 — Ukraine's", "Kyiv, Ukraine", "", "", "Ukraine's", "with its country"),
    ("NEW DELHI/MOSCOW, Dec 4 (WPA) - India", "New Delhi/Moscow", "WPA", "", "India", "two places"),
    ("Rio de Janeiro, 4 December 2025 – Brazil", "Rio de Janeiro", "", "2025-12-04", "Brazil", "day first"),
    ("March 3 (Baltwire) - Poland", "", "Baltwire", "", "Poland", "no place"),
    ("TALLINN — Estonia has", "Tallinn", "", "", "Estonia has", "place and dash"),
    ("MANILA: The Philippines", "Manila", "", "", "The Philip", "place and colon"),
    ("Belém (PA), 22/05/2026 – Brazil", "Belém", "", "2026-05-22", "Brazil", "state in brackets"),
    (
        "Bergen, Norway, and Kiel, Germany – May 9, 2026 – Two",
        "Bergen, Norway, and Kiel, Germany",
        "",
        "2026-05-09",
        "Two",
        "a company's two seats",
    ),
    ("**Quito, May 5, 2026** – Today", "Quito", "", "2026-05-05", "Today", "bold"),
    ("BAKU, February 3, KASPI PRESS", "Baku", "KASPI PRESS", "", "", "on a line of its own"),
    (
        "ORUSCO - The ground shook in Orusco",
        "Orusco",
        "",
        "",
        "The ground",
        "a village that the paragraph names",
    ),
    ("OSLO (NPT) _ Norway has", "Oslo", "NPT", "", "Norway has", "the dash of the old wires"),
    ("TOKYO, May 4, Nippo - Japan", "Tokyo", "Nippo", "", "Japan", "agency in small letters between commas"),
    ("London, Feb 13, BTI: The", "London", "BTI", "", "The", "a colon behind the agency"),
    ("CORAL SEA (May 4, 2026) – The", "Coral Sea", "", "2026-05-04", "The", "date in brackets"),
    ("PORT ISABEL, Fla. -- The", "Port Isabel, Fla.", "", "", "The", "a small town in its state"),
    ("AGRA, JULY 15. After a day", "Agra", "", "", "After", "a stop instead of the dash"),
    ("Lima, May 8, 2026—Peru has", "Lima", "", "2026-05-08", "Peru", "a long dash without blanks"),
    ("Nairobi – Kenya has", "Nairobi", "", "", "Kenya has", "a known city as written"),
    ("Kabul (ANP) 18 November 2026 – The", "Kabul", "ANP", "2026-11-18", "The", "agency before the date"),
    (
        "LONDON ANP Sept26, 2026 -British MPs",
        "London",
        "ANP",
        "2026-09-26",
        "British",
        "no brackets, no blanks",
    ),
    (
        "LIMA, (Andes News / ANP - 24th Feb, 2026) Ana Ruiz",
        "Lima",
        "ANP",
        "2026-02-24",
        "Ana",
        "in one bracket",
    ),
    ("Nairobi (CHA/18.11.2026) - Kenya", "Nairobi", "CHA", "2026-11-18", "Kenya", "and with figures"),
    ("(ANP) Kabul, 18 November 2026 – The", "Kabul", "ANP", "2026-11-18", "The", "agency before the place"),
    ("[Lima, 18 November 2026] The", "Lima", "", "2026-11-18", "The", "in brackets"),
    ("18 November 2026, Lima: The", "Lima", "", "2026-11-18", "The", "the date first"),
    ("November 18, 2026 - Lima, Peru. The", "Lima, Peru", "", "2026-11-18", "The", "date, place, stop"),
    ("*BUDAPEST, 18 November 2026 –* The", "Budapest", "", "2026-11-18", "The", "emphasis"),
    ("Lima | 18 November 2026 | The", "Lima", "", "2026-11-18", "The", "bars"),
    (
        "Riyadh, 8 Jumada II 1448 / 18 November 2026 (SNA) – The",
        "Riyadh",
        "SNA",
        "2026-11-18",
        "The",
        "lunar",
    ),
    ("Riyadh, Jumada II 8, 1448, Nov 18, 2026, SNA -- The", "Riyadh", "SNA", "2026-11-18", "The", "lunar"),
    (
        "Lima, 18 November 2026 -/Pacific Agency(PA)/- The",
        "Lima",
        "Pacific Agency(PA)",
        "2026-11-18",
        "The",
        "",
    ),
]

NOT_READ = [
    ("Moscow — Delhi's oldest supplier — said on Friday that", "an aside between dashes"),
    ("Moscow (which supplies most of it) — has said", "a clause in brackets is no agency"),
    ("On March 4 (Tuesday) the ministers met", "opens with a preposition"),
    ("By Sunday, March 3 — the deadline — they", "a weekday is no place"),
    ("NATO — The alliance said", "capitals alone make no place"),
    ("AUKUS - The pact", "capitals that no 'in' names"),
    ("BREAKING: The minister has resigned", "a label"),
    ("Background: The talks began in May", "a label"),
    ("India: The new partner in the east", "a country is no place of a report"),
    ("President Aalto (right) — who", "a caption"),
    ("Jonas Berg (SPD) – The deputy", "a party, not an agency"),
    ("Rosa Quispe, Dec 4 1951, was born", "a date of birth"),
    ("Tokyo signed the deal on March 3 (local time) in Paris.", "a sentence"),
    ("May 9 (Victory Day) is a holiday", "a holiday"),
    ("London, March and April — the months", "months without a day"),
    ("Helsinki-based Patria said", "an adjective"),
    ("Oslo, May 4, Friday - a holiday - nobody", "a weekday is no agency"),
    ("Lima, 18 November 2026 — the day of the pact — was calm", "a day and its aside"),
    ("(Putre, 18 November 2026) The", "brackets around no known place"),
    ("November 18, 2026, Tuesday: the", "a weekday behind the date"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("text", "place", "agency", "date", "report", "reason"), READ)
def test_reads(text: str, place: str, agency: str, date: str, report: str, reason: str) -> None:
    found = find_dateline(text, 0, len(text))
    assert found, reason
    assert (found.place, found.agency, found.date) == (place, agency, date), reason
    assert text[found.body :].startswith(report), reason


@pytest.mark.parametrize(("text", "reason"), NOT_READ)
def test_leaves_sentences_alone(text: str, reason: str) -> None:
    assert find_dateline(text, 0, len(text)) is None, reason


def test_offsets_point_into_the_whole_text() -> None:
    text = "Headline\n\nOSLO, May 2 (NPT) – Norway said.\n"
    found = find_dateline(text, 10, len(text) - 1)
    assert found
    assert text[found.start : found.end] == "OSLO, May 2 (NPT)"
    assert text[found.body :].startswith("Norway")
