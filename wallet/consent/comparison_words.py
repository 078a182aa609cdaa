"""Three words that both sides of an invitation read aloud, so that nobody puts their own in its place unseen."""

from functools import cache
from typing import Final

from resources import resource
from wallet.consent.signatures import signing_key
from wallet.crypto.keys import PublicKey
from wallet.crypto.secret_box import MIN_ITERATIONS, MIN_MEMORY_KIB, Argon2Parameters, derive_key
from wallet.model.guidance import Invitation

WORD_LISTS: Final = ("nl", "en", "fr", "de")

_OTHERWISE: Final = "en"
_BITS: Final = 10
_WORDS: Final = 3
# Thirty bits alone could be searched for in a minute; at this cost for each try it takes years.
_COST: Final = Argon2Parameters(MIN_MEMORY_KIB, MIN_ITERATIONS, 1, b"learner-wallet comparison words")


def comparison_words(invitation: Invitation) -> tuple[str, str, str]:
    """Return the words of an invitation, in its language where there is a list of that; takes a part of a second.

    Args:
        invitation: One whose signature was checked.
    """
    keys = (signing_key(invitation.text), PublicKey.from_jwk(invitation.encryption_key))
    named = ".".join((*(key.thumbprint for key in keys), invitation.id))
    number = int.from_bytes(derive_key(named, _COST)[:4], "big")
    words = word_list(_language(invitation.terms.language))
    first, second, third = (words[number >> _BITS * place & (1 << _BITS) - 1] for place in reversed(range(_WORDS)))
    return first, second, third


@cache
def word_list(language: str) -> tuple[str, ...]:
    """Return the 1024 words of a language, one of `WORD_LISTS`."""
    return tuple(resource(f"comparison_words/{language}.txt").read_text(encoding="utf-8").split())


def _language(tag: str) -> str:
    primary = tag.partition("-")[0].casefold()
    return primary if primary in WORD_LISTS else _OTHERWISE
