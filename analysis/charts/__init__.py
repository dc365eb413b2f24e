"""Figures with their alt text and data: what a notebook draws, and `Page.figure` shows."""

from analysis.charts.canvas import Chart
from analysis.charts.counts import heat, ranked
from analysis.charts.timeline import timeline

__all__ = ["Chart", "heat", "ranked", "timeline"]
