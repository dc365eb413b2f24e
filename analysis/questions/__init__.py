"""What the notebooks ask of the tables: one module a notebook, of small functions from DataFrames to DataFrames.

Each frame that they give keeps `row_id` or `row_ids`, so that the page leads every row to its evidence. `in_brief`
is the answer of a notebook as claims, for the top of its page.
"""
