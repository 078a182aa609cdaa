"""Whose badge is it? Matching the hashed identity in a badge with an e-mail address (Open Badges 2.0 and 3.0)."""

import hashlib
import hmac
import re
from collections.abc import Iterator
from typing import Final

from wallet.model.json import Json

_SHA_256: Final = re.compile(r"sha256\$([0-9a-fA-F]{64})")
_HASH: Final = re.compile(r"[a-z0-9-]{1,20}\$[0-9a-fA-F]+")
_MAX_LETTERS: Final = 1_000
# The members of an IdentityObject: what kind of identity, and its value (2.0 section 4.2; 3.0 section B.1.13).
_MEMBERS: Final = (
    ("type", "identity", frozenset({"email", "schema:email", "http://schema.org/email"})),
    ("identityType", "identityHash", frozenset({"emailAddress", "ext:emailAddress"})),
)


def match_identity(identity: Json, email: str) -> bool | None:
    """Compare an IdentityObject with an e-mail address.

    Neither specification says how letters are to be written before they are hashed, so the address is tried as it
    was typed, with its domain in lower case, and all in lower case.

    Args:
        identity: The object: of 2.0 with `type` and `identity`, of 3.0 with `identityType` and `identityHash`.
        email: An address of the person.

    Returns:
        Whether it is this address. None where that cannot be told: another kind of identity, broken, or hashed with
        anything but SHA-256; MD5 (2.0) can be forged and counts for nothing.
    """
    if not isinstance(identity, dict) or not 0 < len(email) <= _MAX_LETTERS:
        return None
    value = _email_value(identity)
    salt = identity.get("salt")
    if value is None or not isinstance(salt, str | None) or (salt is not None and len(salt) > _MAX_LETTERS):
        return None
    hashed = identity.get("hashed")
    match = _SHA_256.fullmatch(value)
    if hashed is False or (hashed is None and not _HASH.fullmatch(value)):
        return value.strip().casefold() == email.strip().casefold()
    if hashed not in (True, None) or match is None:
        return None
    stated = match[1].lower()
    return any(
        hmac.compare_digest(hashlib.sha256(f"{spelling}{salt or ''}".encode("utf-8", "replace")).hexdigest(), stated)
        for spelling in _spellings(email)
    )


def _email_value(identity: Json) -> str | None:
    if not isinstance(identity, dict):
        return None
    for kind_name, value_name, kinds in _MEMBERS:
        kind, value = identity.get(kind_name), identity.get(value_name)
        named = kind if isinstance(kind, list) else [kind]
        if isinstance(value, str) and len(value) <= _MAX_LETTERS and any(str(name) in kinds for name in named):
            return value
    return None


def _spellings(email: str) -> Iterator[str]:
    typed = email.strip()
    local, at, domain = typed.rpartition("@")
    yield from dict.fromkeys((typed, f"{local}{at}{domain.lower()}", typed.lower()))
