"""What the learnt models are fitted on, and how: `make models`."""
