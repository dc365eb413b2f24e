"""What is learnt from annotated text: the readings that no rule makes, from the words around a date or a name."""
