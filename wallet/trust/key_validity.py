"""When a key may sign: the times that trust lists and documents state for it."""

import math
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from wallet.crypto.keys import PublicKey
from wallet.errors import MalformedError
from wallet.model.json import Json, JsonObject

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Validity(NamedTuple):
    """The time in which a key may sign, as one source states it.

    Attributes:
        valid_from: The first moment, UTC, or None where nothing is said.
        valid_until: The moment from which it may no longer sign, or None.
        revoked: The moment of its revocation, or None. Who holds a lost key writes any date, so that from
            this moment on nothing it signed counts, whenever that was.
    """

    valid_from: datetime | None = None
    valid_until: datetime | None = None
    revoked: datetime | None = None

    def holds(self, moment: datetime) -> bool:
        """Whether the key may sign at a moment."""
        begun = self.valid_from is None or self.valid_from <= moment
        return begun and (self.valid_until is None or moment < self.valid_until)


ALWAYS = Validity()


class HistoricKey(NamedTuple):
    """A key that a trust list or document named, and that a newer one no longer names.

    Attributes:
        key: The key.
        until: The date of the newer list; UTC.
        source: The name of the list.
    """

    key: PublicKey
    until: datetime
    source: str


def validity_of_jwk(jwk: JsonObject) -> Validity:
    """Read `nbf`, `exp` and `revoked` of a JWK, numbers of seconds (RFC 7519 section 2, NumericDate).

    `revoked` may also be an object with `revoked_at` (OpenID Federation 1.0, historical keys).

    Raises:
        MalformedError: A member that is no such number.
    """
    revoked = jwk.get("revoked")
    if isinstance(revoked, dict):
        revoked = revoked.get("revoked_at")
        if revoked is None:
            raise MalformedError("revoked")
    return Validity(_numeric(jwk.get("nbf")), _numeric(jwk.get("exp")), _numeric(revoked))


def validity_of_method(method: JsonObject) -> Validity:
    """Read `expires` and `revoked` of a verification method (Controlled Identifiers 1.0 section 2.2).

    Raises:
        MalformedError: A member that is no moment with a time zone.
    """
    return Validity(None, _stamp(method.get("expires")), _stamp(method.get("revoked")))


def strictest(one: Validity, two: Validity) -> Validity:
    """Return what is left where both hold."""
    return Validity(
        max((moment for moment in (one.valid_from, two.valid_from) if moment), default=None),
        min((moment for moment in (one.valid_until, two.valid_until) if moment), default=None),
        min((moment for moment in (one.revoked, two.revoked) if moment), default=None),
    )


def _numeric(value: Json) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise MalformedError("time of a key")
    try:
        return _EPOCH + timedelta(seconds=value)
    except OverflowError:
        raise MalformedError("time of a key") from None


def _stamp(value: Json) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise MalformedError("time of a key")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise MalformedError("time of a key") from None
