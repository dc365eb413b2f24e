"""Words that tell what is done to equipment, as the rules look them up, and who stands where beside them."""

from __future__ import annotations

from analysis.reference import load_reference

# Read when the package is imported: they are vocabulary of English, the same for every article.
CUES = load_reference().equipment_cues

RELATION_OF_VERB = {verb: entry.relation for entry in CUES.relation_verbs for verb in entry.words}
RELATION_OF_NOUN = {noun: entry.relation for entry in CUES.relation_nouns for noun in entry.words}
INTRANSITIVE = {verb: entry.relation for entry in CUES.subject_verbs for verb in entry.words}
PROSPECTS = {noun: entry.status for entry in CUES.prospect_nouns for noun in entry.words}
OUTLOOKS = {word: entry.status for entry in CUES.prospect_adjectives for word in entry.words}
WEIGHING_WITH = frozenset(tuple(phrase.split()) for phrase in CUES.weighing_phrases)

# Who the subject of an active verb (or the 'by' of a passive) is.
SUBJECT_ROLE = {
    **dict.fromkeys(("procured", "commissioned", "retired", "tested"), "recipient"),
    **dict.fromkeys(
        ("delivered", "exported", "offered", "produced", "co_developed", "maintained", "upgraded"), "supplier"
    ),
}
TRANSFERS = frozenset({"procured", "leased", "delivered", "exported", "offered"})
# What 'passed its trials', 'underwent a refit' may tell.
CARRIED = frozenset({"tested", "upgraded", "maintained", "produced"})
OFFERABLE = frozenset({"delivered", "exported", "leased"})
ORDINALS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth last final next latest lead
    initial""".split()
)
REMAINDERS = frozenset({"rest", "remainder", "others"})
# Prepositions over which a relation reaches equipment.
FOLLOWING = frozenset({"of", "for", "on", "to", "in", "with", "over", "about", "into"})
