"""Figures with their alt text and data: what a notebook draws, and `Page.figure` shows."""

from analysis.charts.canvas import Chart
from analysis.charts.counts import heat, ranked
from analysis.charts.timeline import TIMELINE_KEY, timeline

__all__ = ["TIMELINE_KEY", "Chart", "heat", "ranked", "timeline"]
