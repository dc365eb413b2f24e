"""People introduced by how they are called, and by nouns that no list has; everybody in the texts is invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

INTRODUCED = [
    ("His bodyguard, a Kenyan named Sulei Roemwa, surrendered.", "Sulei Roemwa", "Bodyguard", "Kenya"),
    ("Her driver, a Malian called Seydou Roe, was hurt.", "Seydou Roe", "Driver", "Mali"),
    ("A sergeant surnamed Hwang was arrested on Friday.", "Hwang", "Sergeant", ""),
    ("The corporal, identified only by his surname Tak, collapsed.", "Tak", "Corporal", ""),
    ("They help, said Amal Roe, one of two surgeons still at work.", "Amal Roe", "Surgeon", ""),
    ("According to lathe operator Viktor Roe, it closed.", "Viktor Roe", "Lathe operator", ""),
    ("Police said that toolsmith Irina Roe was safe.", "Irina Roe", "Toolsmith", ""),
    ("Superintendent of Police Vikram Roe said so.", "Vikram Roe", "Superintendent of Police", ""),
    ("The chief of Bor, Deng Ajak Roe, said so.", "Deng Ajak Roe", "Chief of Bor", ""),
    (
        "Commissioner for Crisis Management Ilze Roe came.",
        "Ilze Roe",
        "Commissioner for Crisis Management",
        "",
    ),
    ("Letebir, 22, a former medic, sells cards.", "Letebir", "Medic", ""),
    ("Acting CEO: Mike Roe.", "Mike Roe", "Acting CEO", ""),
    ("The lieutenant Moumouni Roe left.", "Moumouni Roe", "Lieutenant", ""),
    ("Shri Rajnath Roe, MLA, was present.", "Rajnath Roe", "MLA", ""),
]


@pytest.mark.parametrize(("text", "name", "role", "country"), INTRODUCED)
def test_introduced(text: str, name: str, role: str, country: str) -> None:
    assert [(p.name, p.role, p.country) for p in annotated(text).people] == [(name, role, country)]


NOBODY = [
    ("The tanker Jane Roe left the port with the freighter Max Weber.", "ships by their nouns"),
    ("The minister named a successor. A storm named Daniel hit Derna.", "a storm's name"),
    ("A place called Wadi Halfa was flooded.", "a place's name"),
    ("The plan, called Blue Horizon, was dropped.", "a plan's name"),
    ("The Governor of San Luis Potosí signed it.", "a place called after a saint"),
    ("Editor on duty: Paul Roe.", "a credit"),
    ("He studied at the Jane Addams School.", "a school called after somebody"),
    ("The Minister for Climate Change and the Minister for Youth Empowerment resigned.", "fields"),
]


@pytest.mark.parametrize(("text", "reason"), NOBODY, ids=[reason for _, reason in NOBODY])
def test_nobody(text: str, reason: str) -> None:
    assert annotated(text).people == (), reason
