"""The forms that dates take in English news. What only looks like a date is sorted out in `lookalikes`."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.dates.forms_absolute import DAYS, MONTHS_AND_YEARS
from analysis.dates.forms_days_alone import DAYS_ALONE
from analysis.dates.forms_relative import AROUND_TODAY
from analysis.dates.forms_told import AROUND_ANOTHER_DATE
from analysis.dates.pieces import Form

FORMS: tuple[Form, ...] = (*DAYS, *MONTHS_AND_YEARS, *AROUND_TODAY, *DAYS_ALONE, *AROUND_ANOTHER_DATE)


@lru_cache(maxsize=1)
def compiled_forms() -> tuple[tuple[Form, re.Pattern[str]], ...]:
    """Every form with its pattern compiled, blanks as in `pieces`."""
    return tuple((form, re.compile(form.pattern.replace(" ", r"\s{1,4}"), re.IGNORECASE)) for form in FORMS)
