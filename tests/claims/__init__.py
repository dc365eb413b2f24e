"""Tests of `analysis.dates`, a module each."""
