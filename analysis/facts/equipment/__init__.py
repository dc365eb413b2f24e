"""Equipment in an article: where it is spoken of, and what is done to it."""
