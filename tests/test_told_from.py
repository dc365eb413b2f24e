"""Where articles are told from; the texts are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.articles import read_article
from analysis.reference import load_reference
from analysis.told_from import told_from

SAID = "Minister of Defence Eero Lindros signed the agreement with Estonia on Monday, the ministry said.\n"

TOLD = [
    (f"Ministry of Defence (Finland)\n\nFinland and Estonia buy together\n\n{SAID}", "publisher", "Finland"),
    (
        f"Navy to get third boat, panel told\n\n• Training to go on\n\nISLAMABAD: {SAID}",
        "dateline",
        "Pakistan",
    ),
    (f"Troops find bodies\n\nMarawi, Philippines (CNN) – {SAID}", "dateline", "Philippines"),
    (f"Parachutists land\n\nFORT BRAGMORE, N.C. (Agency) – {SAID}", "dateline", "United States"),
    (f"Licence refused\n\nPRAGUE (Agency) — {SAID}", "dateline", "Czech Republic"),
    (f"Envoy called in\n\nTbilisi, 15 October 2031 (1TV) — {SAID}", "dateline", "Georgia"),
    (f"Guest received\n\nAbuja, 30 July 2031. {SAID}", "dateline", "Nigeria"),
    (f"Command passes\n\nWELLINGTON, 30 July 2031 – {SAID}", "dateline", "New Zealand"),
    (f"Letters\n\nBlunt, 4 May 2031. {SAID}", "dateline", ""),
    (f"Talks\n\nBy Jane Roe in Oslo\n\n{SAID}", "byline", "Norway"),
    (f"Columns on the road\n\nTALLINN | 18.02.2031. 16:05 | Author: J. Roe\n\n{SAID}", "dateline", "Estonia"),
    (f"Japan, Peru sign pact\n\n{SAID}", "dateline", ""),
    (f"Tokyo, Lima sign pact\n\n{SAID}", "dateline", ""),
    (f"Pact signed\n\nLima, Peru\n\n{SAID}", "dateline", "Peru"),
    (f"What ties two navies\n\nJane Roe in Helsinki\nSun 22 Nov 2031\n\n{SAID}", "dateline", "Finland"),
    (f"Ministry of Defence and Army of Ruritania praise France\n\n{SAID}", "publisher", ""),
    (
        f"Two navies, one toolbox\n\nMinistry of Defence, Singapore – release, 30 March 2031\n\n{SAID}",
        "publisher",
        "Singapore",
    ),
    (
        f"Boats handed over\n\nReleased 4 December 2031 – UK Ministry of Defence\n\n{SAID}",
        "publisher",
        "United Kingdom",
    ),
    (f"Plan approved\n\nLok Sabha, 4 June 2031\n\n{SAID}", "publisher", "India"),
    (
        f"Centre opened\n\nFrom: Ministry of Defence\nPublished 21 January 2031\n\n{SAID}",
        "publisher",
        "United Kingdom",
    ),
    (f"A pact of words\n\nOpinion, The Suva Tribune, 10 March 2031\n\n{SAID}", "publisher", "Fiji"),
    (f"Two drafts\n\nKorea Sea Herald Weekly, 3 May 2031\n\n{SAID}", "publisher", ""),
    (f"Two drafts\n\nAir Forces Weekly, 3 May 2031\n\n{SAID}", "publisher", ""),
    (f"Norwegian Army thanks Peru on 3 May 2031\n\n{SAID}", "publisher", ""),
    (
        "Divers to train\n\nOTTAWA, Ontario, May 14, 2031 (ANP) - Divers of the navy and of Peru train.\n",
        "dateline",
        "Canada",
    ),
    (
        "Guests received\n\nPress Service of the President of Uzbekistan\n\nThe president met guests. They ate.\n",
        "publisher",
        "Uzbekistan",
    ),
]


@pytest.mark.parametrize(("text", "source", "country"), TOLD)
def test_told_from(tmp_path: Path, text: str, source: str, country: str) -> None:
    path = tmp_path / "told.txt"
    path.write_text(text, encoding="utf-8")
    found = getattr(told_from(read_article(path, tmp_path), load_reference()), source)
    assert (found[:1] or ("",))[0] == country
