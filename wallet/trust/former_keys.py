"""Keys that a trust list or document no longer names: they stay known, for what was signed while it did."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from wallet.crypto.keys import PublicKey
from wallet.errors import TrustListError
from wallet.trust.hosted_keys import trust_of_hosted
from wallet.trust.trust_list import TrustList
from wallet.trust.trust_source import parse_trust_source


class FormerKey(NamedTuple):
    """A key that was an issuer's until a newer list no longer named it.

    Attributes:
        issuer_id: The issuer.
        key: The key.
        until: The date of the newer list or document; UTC.
    """

    issuer_id: str
    key: PublicKey
    until: datetime


def former_keys_of_list(former: bytes, newer: bytes, name: str, now: datetime) -> tuple[FormerKey, ...]:
    """Return the keys that an edition of a trust list named for its issuers and the newer one does not.

    A file that cannot be read names none.

    Args:
        former: The file that is replaced.
        newer: The file that takes its place.
        name: The list's name.
        now: The date of a newer list that states none; UTC.
    """
    try:
        before, after = parse_trust_source(former, name), parse_trust_source(newer, name)
    except TrustListError:
        return ()
    until = after.as_of or now
    kept = set(_keys(after))
    return tuple(FormerKey(*pair, until) for pair in dict.fromkeys(_keys(before)) if pair not in kept)


def former_keys_of_document(former: bytes, newer: bytes, address: str, now: datetime) -> tuple[FormerKey, ...]:
    """Return what an issuer's document named before and no longer names; see `former_keys_of_list`."""
    before, after = (trust_of_hosted({address: data}).documents for data in (former, newer))
    if not after:
        return ()
    return tuple(
        FormerKey(issuer_id, key, now)
        for issuer_id, keys in before.items()
        for key in dict.fromkeys(keys)
        if key not in after.get(issuer_id, ())
    )


def _keys(trust_list: TrustList) -> Iterator[tuple[str, PublicKey]]:
    for entry in trust_list.issuers:
        for key in entry.keys:
            yield entry.id, key
