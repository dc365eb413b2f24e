"""The vocabulary of events and agreements: what an analyst may get wrong in it is refused with file and line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from analysis.errors import ReferenceDataError
from analysis.reference import FOLDER, load_reference

# File, what is replaced by what, and what the error says.
BROKEN = {
    "unknown kind of event": ("event_words.yaml", "kind: summit", "kind: sumit", "unknown kind 'sumit'"),
    "unknown status": ("event_words.yaml", "status: denied", "status: deny", "unknown status 'deny'"),
    "unknown kind of agreement": ("pact_words.yaml", "kind: treaty", "kind: treatise", "unknown kind"),
    "one noun for two kinds": (
        "event_words.yaml",
        "words: [summit]",
        "words: [meeting]",
        "'meeting' already",
    ),
    "a word twice": ("event_words.yaml", "moved_verbs: [", "moved_verbs: [move, ", "'move' already"),
    "unknown section": ("pact_words.yaml", "talks_nouns:", "talk_nouns:", "unknown section 'talk_nouns'"),
    "no preposition list": (
        "event_words.yaml",
        "{verb: fly, to: [",
        "{verb: fly, via: [",
        "unknown key 'via'",
    ),
}


@pytest.mark.parametrize(("name", "old", "new", "message"), BROKEN.values(), ids=BROKEN)
def test_broken_vocabulary_is_refused(tmp_path: Path, name: str, old: str, new: str, message: str) -> None:
    folder = Path(shutil.copytree(FOLDER, tmp_path / "reference"))
    text = (folder / name).read_text(encoding="utf-8")
    changed = text.replace(old, new, 1)
    assert changed != text
    (folder / name).write_text(changed, encoding="utf-8")
    with pytest.raises(ReferenceDataError, match=message) as caught:
        load_reference(folder)
    assert name in str(caught.value)


def test_words_are_kept_by_what_they_do() -> None:
    words = load_reference().event_words
    assert "call off" in next(entry.words for entry in words.status_words if entry.status == "cancelled")
    assert {entry.verb: entry.to for entry in words.travel_verbs}["visit"] == ()
    assert "hold" in words.hold_verbs
