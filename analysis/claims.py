"""Claims across articles: what several say, what one says, what has changed, what conflicts."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd


def compare_articles(frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """The `claims` table of a corpus."""
    from analysis.tables import make_frame

    return make_frame("claims", [])
