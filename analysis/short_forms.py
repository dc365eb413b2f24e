"""Which person of an article a shorter or differently spelled form of a name means."""

from __future__ import annotations

from rapidfuzz import fuzz

from analysis.geonames import fold

# Likeness in per cent above which two spellings of one part of a name are taken for one ('Yousef', 'Youssef').
ALIKE = 85
# The article of Arabic names, which is written apart, with a hyphen, joined or not at all.
ARTICLES = ("al", "el")
# What may open a family name of several parts: 'De la Cruz'.
PARTICLES = frozenset(
    {"de", "da", "do", "dos", "del", "della", "van", "von", "der", "bin", "ibn", "le", "la"}
)
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})


def fits_name(short: str, full: str) -> bool:
    """Whether a name may be a short form of another: its last or first part, or all in order.

    Parts of two-part forms may be spelled a little otherwise, as transliterated names are.
    """
    a, b = _parts(short), _parts(full)
    if a == b:
        return True
    if begins_with_initial(short):
        return _fits_initials(a, b)
    if len(a) == 2 and a[0] in ARTICLES:
        # 'Al Kaabi' for 'Amina Al-Kaabi'; 'Al Roe' is nobody else than himself.
        return f" {' '.join(a)} " in f" {fold(full)} "
    if len(a) >= len(b):
        return False
    if len(a) == 1:
        # The family name can stand in the middle ('Gonzalo Iturralde Plaza').
        joined = {f"{article}{part}" for part in b for article in ARTICLES}
        return a[0] in b or a[0] in b[-1].split("-") or a[0] in joined
    if a[0] in PARTICLES and f" {' '.join(a)} " in f" {' '.join(b)} ":
        return True
    rest = iter(b)
    in_order = all(any(_alike(part, other) for other in rest) for part in a)
    return in_order and (_alike(a[-1], b[-1]) or _alike(a[0], b[0]))


def begins_with_initial(name: str) -> bool:
    """Whether a name gives its first part by a letter: 'R. Tamm', 'T. M. Ozols'."""
    parts = _parts(name)
    return len(parts) > 1 and len(parts[0]) == 1


def _fits_initials(short: list[str], full: list[str]) -> bool:
    """'T. M. Ozols' for 'Toms Maris Ozols': the letters in order, the first that of the first name."""
    letters = [part for part in short if len(part) == 1]
    rest = short[len(letters) :]
    given = full[: len(full) - len(rest)]
    if not rest or not given or len(given[0]) == 1 or not all(map(_alike, rest, full[len(given) :])):
        return False
    others = iter(given[1:])
    return given[0].startswith(letters[0]) and (
        not given[1:] or all(any(part.startswith(letter) for part in others) for letter in letters[1:])
    )


def names_of(written: str, names: dict[str, str]) -> str:
    """The one person of the article that a name as written fits, '' where none or several do."""
    if written in names:
        return names[written]
    owners = [name for name in dict.fromkeys(names.values()) if fits_name(written, name)]
    return owners[0] if len(owners) == 1 else ""


def _alike(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= 5 and fuzz.ratio(a, b) >= ALIKE)


def _parts(name: str) -> list[str]:
    """The parts of a name in small letters, without accents, full stops, the Arabic article and 'Jr.'."""
    parts = ["-".join(fold(half) for half in part.split("-")) for part in name.replace(".", "").split()]
    parts = [part.removeprefix("al-").removeprefix("el-") for part in parts if part.strip("-")]
    bare = [p for i, p in enumerate(parts) if not (p in ARTICLES and 0 < i < len(parts) - 1)]
    return bare[:-1] if len(bare) > 2 and bare[-1] in GENERATIONS else bare
