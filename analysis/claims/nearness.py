"""Whether the days that two reports give, or appeared on, can be those of one thing."""

from __future__ import annotations

from datetime import date

from analysis.claims.setting import Setting
from analysis.claims.values import same_day


def near(a: str, b: str, days: int = 45) -> bool:
    """Whether two partial dates can be reports of one day that are `days` apart at most; an unknown one can be any."""
    if not a or not b or same_day(a, b):
        return True
    if min(len(a), len(b)) < 10:
        return a[:7] == b[:7]
    return days_apart(a, b) <= days


def days_apart(a: str, b: str) -> int:
    """The days between two full dates."""
    return abs((date.fromisoformat(a) - date.fromisoformat(b)).days)


def reported_together(setting: Setting, a: str, b: str, days: int) -> bool:
    """Whether two articles appeared within so many days; articles without a date may have."""
    between = setting.days_between(a, b)
    return between is None or between <= days


def closeness(setting: Setting, a: str, b: str) -> float:
    """Up to 0.1, the more the nearer two articles appeared: of several candidates the nearer is likelier."""
    between = setting.days_between(a, b)
    return 0.0 if between is None else 0.1 / (1 + between / 30)
