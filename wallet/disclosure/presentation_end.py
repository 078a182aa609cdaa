"""For whom a presentation is made, and what leaves the wallet."""

from dataclasses import dataclass
from datetime import datetime

from wallet.crypto.keys import PrivateKey
from wallet.errors import CryptoError, HolderKeyMissingError, SharingError
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath
from wallet.verification.holder_binding import holder_key


@dataclass(frozen=True, slots=True)
class PresentationEnd:
    """For whom a presentation is made.

    Attributes:
        audience: The recipient: a client identifier where one asked, else the name the holder typed.
        nonce: The recipient's nonce, or a random one of our own where nobody asked.
        key: The holder's private key.
        until: When it should no longer be accepted, or None.
        suites: Data Integrity suites the recipient reads, for documents; None leaves the choice here.
    """

    audience: str
    nonce: str
    key: PrivateKey
    until: datetime | None = None
    suites: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Presentation:
    """What leaves the wallet.

    Attributes:
        text: A compact SD-JWT, a JSON-LD document or a JWT, with a proof of the holder unless it is a copy.
        claims: Exactly what the other side can read.
        shown: The details that were disclosed, by their paths in the whole credential; the outermost ones of a
            credential that shows everything.
        hidden: The details that were not.
        key_bound: It carries a proof of the holder; a copy does not.
        until: The end the holder set, or None.
    """

    text: str
    claims: JsonObject
    shown: tuple[ClaimPath, ...]
    hidden: tuple[ClaimPath, ...]
    key_bound: bool
    until: datetime | None


def require_usable_end(credential: UnverifiedCredential, end: PresentationEnd) -> None:
    """Require that a presentation can be made for somebody: a recipient with a name, and the holder's own key.

    Raises:
        SharingError: An audience or nonce that no checker could match.
        HolderKeyMissingError: The key is not the one the credential is bound to.
    """
    for name, text in (("audience", end.audience), ("nonce", end.nonce)):
        # A lone surrogate, as in a badly encoded argument, has no UTF-8; an empty text would never be accepted.
        if not text or text.encode("utf-8", "replace").decode() != text:
            raise SharingError(name)
    try:
        key = holder_key(credential)
    except CryptoError:
        raise HolderKeyMissingError from None
    if key is None or key != end.key.public:
        raise HolderKeyMissingError
