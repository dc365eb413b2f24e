"""The forms of verbs: what is one, its tense by its helpers, its lemma, where the tagger errs on them."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.dates.outlook import MODALS, UNCHANGED


def is_verb(token: Token) -> bool:
    """Whether a token is a verb; the tagger takes 'strikes' behind its adjectives for one, and 'cut' for a noun."""
    if _is_unchanged_past(token):
        return True
    if token.pos_ not in ("VERB", "AUX"):
        return False
    return not (token.tag_ in ("VBZ", "VBP") and token.dep_ in ("dobj", "pobj", "compound", "nmod"))


def _is_unchanged_past(token: Token) -> bool:
    """'The bank cut rates': no helper, a subject, and a form that may be past."""
    return (
        token.lower_ in UNCHANGED
        and token.tag_ in ("VB", "VBP", "VBD", "VBN", "NN")
        and any(c.dep_ == "nsubj" and c.i < token.i for c in token.children)
        and not any(c.dep_ in ("aux", "auxpass") for c in token.children)
    )


def tense_of(verb: Token) -> str:
    """'future', 'past', 'perfect', 'present', 'infinitive', 'participle', or empty for no verb form."""
    if _is_unchanged_past(verb):
        return "past"
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    words = {helper.lower_ for helper in helpers}
    if words & MODALS:
        return "past" if "have" in words and "will" not in words else "future"
    if "to" in words:
        return "infinitive"
    for helper in helpers:
        if helper.tag_ in ("VBD", "VBZ", "VBP"):
            is_perfect = helper.lemma_ == "have" and helper.tag_ != "VBD"
            return "perfect" if is_perfect else "past" if helper.tag_ == "VBD" else "present"
    if verb.dep_ == "conj" and verb.tag_ in ("VB", "VBN", "VBG") and verb.head.tag_ == verb.tag_:
        # It shares the helpers of the verb that it is joined to: 'was built and tested in May'.
        return tense_of(verb.head)
    if verb.tag_ == "VB" and verb.dep_ == "conj" and verb.head.tag_ in ("VBD", "VBZ", "VBP"):
        # The tagger takes the second verb of 'beat City and play Arsenal' for an infinitive.
        return "present"
    forms = {"VBD": "past", "VBZ": "present", "VBP": "present", "VB": "infinitive"}
    return forms.get(verb.tag_, "participle" if verb.tag_ in ("VBN", "VBG") else "")


def lemma_of(token: Token) -> str:
    """The lemma of a verb in small letters."""
    # The lemmatiser does not know 'slated' and 'hoped' (it says 'slat', 'hop').
    if token.lower_ in ("hopes", "hoped", "hoping"):
        return "hope"
    return "slate" if token.lower_ == "slated" else token.lemma_.lower()


def has_have(verb: Token) -> bool:
    """Whether 'have' is one of a verb's helpers."""
    return any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children)
