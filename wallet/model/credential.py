"""A credential before it was checked."""

from dataclasses import dataclass

from wallet.model.json import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class UnverifiedCredential:
    """Parsed input; no trust given. Each format has a subclass with its own proof material.

    Attributes:
        format: The contract's format name, such as `dc+sd-jwt`.
        profile: The contract's profile name, such as `eu-learning-credential`, or None.
        original: The bytes as they came, verbatim.
        issuer_id: Who it says issued it, or None.
    """

    format: str
    profile: str | None
    original: bytes
    issuer_id: str | None


@dataclass(frozen=True, slots=True)
class VerifiedCredential:
    """Claims whose proof held; made by `wallet.verification` only.

    Attributes:
        credential: What was parsed.
        claims: The claims after disclosure.
    """

    credential: UnverifiedCredential
    claims: JsonObject
