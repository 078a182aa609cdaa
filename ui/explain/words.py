"""All words that are explained, in the order in which they are listed. No Qt here."""

from typing import Final

from ui.explain.keeping_words import KEEPING_WORDS
from ui.explain.learning_words import LEARNING_WORDS
from ui.explain.trust_words import TRUST_WORDS
from ui.explain.word import Word

WORDS: Final[dict[str, Word]] = {**LEARNING_WORDS, **TRUST_WORDS, **KEEPING_WORDS}
