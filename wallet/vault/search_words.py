"""What a person types in the search field, as an FTS5 expression."""

from typing import Final

from wallet.vault.columns import text_column

_MAX_WORDS: Final = 32


def match_expression(query: str) -> str | None:
    """Return an expression that finds what begins with every word typed; None for no words.

    Each word is quoted, so nothing a person types is FTS5 syntax. A word with signs inside, as `e-mail`,
    is found as the words between the signs, side by side.

    Args:
        query: As typed; words beyond the 32nd are left out.
    """
    words = [word for word in text_column(query).replace("\0", " ").split() if any(map(str.isalnum, word))]
    if not words:
        return None
    return " ".join('"{}"*'.format(word.replace('"', " ")) for word in words[:_MAX_WORDS])
