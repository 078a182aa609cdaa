"""How hard a new passphrase is to guess."""

from typing import Final

from wallet.errors import WeakPassphraseError

MIN_LENGTH: Final = 8
MIN_SCORE: Final = 3
# The estimator refuses longer input; what these letters are worth, the whole is worth at least.
_ESTIMATED_LETTERS: Final = 72


def passphrase_score(passphrase: str) -> int:
    """Estimate how hard a passphrase is to guess, 0 (at once) to 4 (very hard); 3 is enough."""
    # Its word lists load slowly, and only new passphrases need them.
    from zxcvbn import zxcvbn  # noqa: PLC0415

    if not passphrase:
        return 0
    return int(zxcvbn(passphrase[:_ESTIMATED_LETTERS])["score"])


def require_strong(passphrase: str) -> None:
    """Pass silently for a passphrase that is good enough for a vault.

    Raises:
        WeakPassphraseError: Under 8 characters (detail `length`), or too easy to guess (detail `guessable`).
    """
    if len(passphrase) < MIN_LENGTH:
        raise WeakPassphraseError("length")
    if passphrase_score(passphrase) < MIN_SCORE:
        raise WeakPassphraseError("guessable")
