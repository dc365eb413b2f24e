"""The reader of every form."""

from __future__ import annotations

from collections.abc import Callable

from analysis.dates import absolute, holidays, parts_of_year, relative, weekdays, whole_years
from analysis.dates.expressions import Expression
from analysis.dates.setting import Reading, Setting

READERS: dict[str, Callable[[Expression, Setting], Reading | None]] = {
    "iso": absolute.read_iso,
    "compact": absolute.read_iso,
    "numeric": absolute.read_numeric,
    "figures": absolute.read_figures,
    "day_range": absolute.read_day,
    "month_day_range": absolute.read_day,
    "day_month_year": absolute.read_day,
    "month_day_year": absolute.read_day,
    "day_month": absolute.read_day,
    "month_day": absolute.read_day,
    "ordinal_day": absolute.read_day,
    "nth_weekday": absolute.read_nth_weekday,
    "month_year": absolute.read_month,
    "month": absolute.read_month,
    "year": whole_years.read_year,
    "spelled_year": whole_years.read_year,
    "short_year": whole_years.read_short_year,
    "quarter": whole_years.read_year,
    "era_year": whole_years.read_era_year,
    "year_range": whole_years.read_year_range,
    "season_year": whole_years.read_year_range,
    "fiscal_year": whole_years.read_year_range,
    "decade": whole_years.read_decade,
    "weekday": weekdays.read_weekday,
    "today": relative.read_today,
    "same_day": relative.read_same_day,
    "this_last_next": relative.read_this_last_next,
    "in_the_year": parts_of_year.read_in_the_year,
    "quarter_alone": parts_of_year.read_quarter,
    "months_alone": parts_of_year.read_quarter,
    "the_quarter": parts_of_year.read_the_quarter,
    "century": whole_years.read_century,
    "holiday": holidays.read_holiday,
    "named_day": holidays.read_named_day,
    "weeks_from_day": weekdays.read_weeks_from_day,
    "day_alone": weekdays.read_day_alone,
    "weekday_day": absolute.read_weekday_day,
    "before_last": relative.read_before_last,
    "weekend": weekdays.read_weekend,
    "season": parts_of_year.read_season,
    "told_season": parts_of_year.read_told_season,
    "after_event": relative.read_after_event,
    "weekdays_ago": weekdays.read_weekdays_ago,
    "overnight": relative.read_overnight,
    "counted_period": relative.read_counted_period,
    "ago": relative.read_ago,
    "earlier": relative.read_earlier,
    "anaphora": relative.read_anaphora,
    "in_units": relative.read_in_units,
    "day_of_month": weekdays.read_day_of_month,
    "vague": relative.read_unknown,
}
