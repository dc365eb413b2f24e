"""The country of each person and how it is known: rules first, a learnt model where they leave it open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analysis.candidates import known_people
from analysis.country_setting import CountrySetting
from analysis.learnt.countries import country_features
from analysis.learnt.model import load_model, probabilities
from analysis.learnt.tellings import Asked, Scene, scene_of
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.offices import RANK_ALONE, HeldOffice
from analysis.reference import Reference
from analysis.short_forms import names_of

MINISTERIAL = re.compile(
    r"minister|secretary|president|premier|chancellor|king|speaker|leader", re.IGNORECASE
)
MODEL, YES = "countries", "yes"
# How likely a country must be that of a person.
SURE = 0.5
LEARNT = "learnt_country"


@dataclass(frozen=True, slots=True)
class Standing:
    """The country that a person stands for and its basis; `rule` is the model's where it told, else empty."""

    country: str
    basis: str
    rule: str = ""


def countries_of(setting: CountrySetting, reference: Reference) -> dict[str, Standing]:
    """The country of each person: beside the name, known, from the sentence, from the article, or learnt."""
    found = by_rules(setting, reference)
    left = [asked for asked in questions(setting, found, reference) if not asked.given]
    scene = scene_of(setting) if left else None
    for asked in left:
        country = learnt_country(scene, asked) if scene is not None else ""
        if country:
            found[asked.name] = Standing(country, "context", LEARNT)
    return found


def by_rules(setting: CountrySetting, reference: Reference) -> dict[str, Standing]:
    """The country of each person as far as rules know it."""
    home = setting.home
    gazetteer = known_people(reference)
    found: dict[str, Standing] = {}
    for name, held in setting.offices.items():
        known = gazetteer.get(name)
        home.take(min(held, key=lambda o: o.rank), known.country if known is not None else "")
    for name, held in setting.offices.items():
        known = gazetteer.get(name)
        best = min(held, key=lambda o: o.rank)
        beside = next(((o.country, o.basis) for o in held if o.country), None)
        abroad = setting.abroad.get(name, frozenset())
        if beside is not None:
            found[name] = Standing(*beside)
        elif known is not None:
            found[name] = Standing(known.country, "reference" if known.country else "")
        elif best.role and best.of_state:
            country = setting.met_in.get(name, "")
            if not country and name in setting.paired:
                country = home.across(setting.paired[name])
            elif not country and not _met_on_a_journey(name, best, setting):
                country = home.country_of(best.role, abroad, best.shared or not best.held)
                home.take(best, country)
            found[name] = _in_context(country)
        else:
            at_home = name in setting.receiving or (best.public and best.rank < RANK_ALONE)
            found[name] = _in_context(home.local if at_home and home.local not in abroad else "")
        of_one_state = best.of_state or best.public or best.grade
        if of_one_state and not found[name].country and known is None and name not in setting.acted_upon:
            country = home.opening_for(best, abroad | setting.before.get(name, frozenset()))
            home.take(best, country)
            found[name] = _in_context(country)
    return found


def _in_context(country: str) -> Standing:
    return Standing(country, "context" if country else "")


def _met_on_a_journey(name: str, office: HeldOffice, setting: CountrySetting) -> bool:
    """Whether an officer may be a host's: somebody of the country that the report is told from is abroad."""
    home = setting.home
    if MINISTERIAL.search(office.role) or setting.abroad.get(name):
        return False
    travellers = [n for n, countries in setting.abroad.items() if countries & set(home.main) and n != name]
    return any(o.country in home.seats for n in travellers for o in setting.offices.get(n, ()))


def questions(
    setting: CountrySetting, found: Mapping[str, Standing], reference: Reference
) -> Iterator[Asked]:
    """Everybody whose country neither the words beside the name tell nor the reference data knows.

    Not hosts: the country that is named with them is their guest's.
    """
    gazetteer = known_people(reference)
    where: dict[str, tuple[NamedBlock, Naming]] = {}
    for block in setting.named:
        for naming in block.namings:
            name = names_of(naming.candidate.text, setting.names)
            if name and (name not in where or (naming.titles and not where[name][1].titles)):
                where[name] = block, naming
    for name, (block, naming) in where.items():
        held = setting.offices.get(name)
        is_open = gazetteer.get(name) is None and found[name].basis != "stated"
        if held and is_open and name not in setting.receiving:
            yield Asked(name, block, naming, min(held, key=lambda o: o.rank), found[name].country)


def learnt_country(scene: Scene, asked: Asked) -> str:
    """The likeliest country of somebody among those that the article tells of, empty where the model is not sure."""
    model = load_model(MODEL)
    likely = [
        (probabilities(model, country_features(scene, asked, country))[YES], country)
        for country in scene.countries()
    ]
    best, country = max(likely, default=(0.0, ""))
    return country if best >= SURE else ""
