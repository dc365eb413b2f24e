"""What the articles of a corpus claim of the same things, and how far they agree."""

from analysis.claims.clusters import cluster_rows
from analysis.claims.compare import ATTRIBUTES, compare_articles
from analysis.claims.values import compatible
from analysis.claims.verdicts import PLURAL, STAGES

__all__ = ["ATTRIBUTES", "PLURAL", "STAGES", "cluster_rows", "compare_articles", "compatible"]
