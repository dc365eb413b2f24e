"""Amounts of money in several wordings."""

from __future__ import annotations

import pytest

from analysis.claims.money import read_money, same_money


@pytest.mark.parametrize(
    ("a", "b", "same", "reason"),
    [
        ("$2 bn", "2 billion dollars", True, "sign and word"),
        ("240 million euros", "€240m", True, "sign and word, short scale"),
        ("Rs 2,140 crore", "INR 21.4 billion", True, "a crore is ten million"),
        ("1.250.000 euros", "€1.25 million", True, "points between thousands"),
        ("2,4 billion euros", "€2.4bn", True, "a decimal comma"),
        ("about $2 billion", "$2.04 billion", True, "a rough amount near the other"),
        ("$2 billion", "$2.04 billion", True, "rounded to one figure"),
        (
            "CZK 59.7bn",
            "59.7 billion Czech crowns",
            True,
            "crowns of a country without its sign in the other",
        ),
        ("$2 billion", "$2.4 billion", False, "too far apart to be rounded"),
        ("$1.10 billion", "$1.16 billion", False, "as exact, and different"),
        ("$2.4 million", "$2.4 billion", False, "another scale"),
        ("$2 billion", "about 1.8 billion euros", None, "two currencies cannot be compared"),
        ("up to €900 million", "€132 million", None, "less than a bound"),
        ("more than $3 billion", "$3.9 billion", None, "more than a bound"),
        ("more than $3 billion", "$2.5 billion", False, "less than what it is more than"),
        ("an undisclosed sum", "$3 billion", None, "no amount"),
    ],
)
def test_amounts(a: str, b: str, same: bool | None, reason: str) -> None:
    assert same_money(a, b) is same, reason
    assert same_money(b, a) is same, reason


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("R5 billion", 5e9, "ZAR"),
        ("A$10 million", 1e7, "AUD"),
        ("Rs 40 lakh crore", 4e13, "INR"),
        ("£1,300", 1300.0, "GBP"),
        ("3 million", 3e6, ""),
    ],
)
def test_read_money(text: str, amount: float, currency: str) -> None:
    money = read_money(text)
    assert money is not None
    assert (money.amount, money.currency) == (pytest.approx(amount), currency)
