"""Open Badges 2.0: an Assertion as a hosted document, or signed (1EdTech Open Badges v2.0, final release).

Files of the same family that are no such badge are recognised, so that a person is told what they are.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from wallet.crypto.jws import CompactJws, parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, UnsupportedFormatError
from wallet.formats.w3c import contexts_of, identifier_of
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject

MAX_BYTES: Final = 5_000_000

_CONTEXTS: Final = frozenset(
    {
        "https://w3id.org/openbadges/v2",
        "http://w3id.org/openbadges/v2",
        "https://openbadgespec.org/v2/context.json",
        "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld",
        "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.json",
    }
)
_CONTEXT_FAMILY: Final = "https://w3id.org/openbadges"
_CONTEXTS_OF_1: Final = "https://w3id.org/openbadges/v1"
_CONTEXTS_OF_CLR_1: Final = "https://purl.imsglobal.org/spec/clr/v1p0/"
_CONTEXTS_OF_BLOCKCERTS_1: Final = "https://w3id.org/blockcerts/v1"
_HOSTED: Final = frozenset({"hosted", "HostedBadge"})
_SIGNED: Final = frozenset({"signed", "SignedBadge"})
_PARTS: Final = {
    "BadgeClass": "open-badge-2-badge-class",
    "Issuer": "open-badge-2-issuer",
    "Profile": "open-badge-2-issuer",
    "CryptographicKey": "open-badge-2-key",
    "RevocationList": "open-badge-2-revocation-list",
    "Endorsement": "open-badge-2-endorsement",
}
_ISSUER_TYPES: Final = frozenset({"Issuer", "Profile"})
_WEB: Final = ("https://", "http://")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBadge2(UnverifiedCredential):
    """An Open Badges 2.0 Assertion.

    Attributes:
        assertion: The Assertion as it came; badge class and issuer may stand inside it or be named by address.
        jws: The signature it came in, or None for a hosted badge.
    """

    assertion: JsonObject
    jws: CompactJws | None

    @property
    def address(self) -> str | None:
        """Where a hosted badge is published; None where its identifier is no web address."""
        stated = identifier_of(self.assertion)
        return stated if stated is not None and is_web_address(stated) else None


def looks_like_open_badge_2(document: JsonObject) -> bool:
    """Tell whether `parse_open_badge_2` has something to say of an object: a badge, or what it names otherwise."""
    return _is_assertion(document) or _other_kind(document) is not None


def parse_open_badge_2(data: bytes) -> OpenBadge2:
    """Parse an Assertion as JSON, or a compact JWS of one; nothing in it is checked.

    Raises:
        UnsupportedFormatError: Something else; `detail` names what is known of it: `open-badge-1`, `clr-1`,
            `open-badge-2-badge-class`, `open-badge-2-issuer`, `open-badge-2-key`, `open-badge-2-revocation-list`,
            `open-badge-2-endorsement`, `blockcerts-1`.
        MalformedError: Broken syntax.
        TooLargeError: Over a bound.
    """
    text = data.removeprefix(b"\xef\xbb\xbf").strip()
    jws: CompactJws | None = None
    if text.startswith(b"{"):
        assertion = parse_json_object(text, max_bytes=MAX_BYTES)
    else:
        try:
            jws = parse_compact_jws(text.decode("ascii"), max_bytes=MAX_BYTES)
        except UnicodeDecodeError:
            raise MalformedError("neither JSON nor a token") from None
        assertion = parse_json_object(jws.payload, max_bytes=MAX_BYTES)
    return open_badge_2_of(assertion, jws, data)


def open_badge_2_of(assertion: JsonObject, jws: CompactJws | None, original: bytes) -> OpenBadge2:
    """Make a badge of what was parsed already.

    Raises:
        UnsupportedFormatError: As `parse_open_badge_2`.
    """
    if (kind := _other_kind(assertion)) is not None:
        raise UnsupportedFormatError(kind)
    if not _is_assertion(assertion):
        raise UnsupportedFormatError("json")
    badge = assertion.get("badge")
    issuer = badge.get("issuer") if isinstance(badge, dict) else None
    return OpenBadge2(
        format="open-badge-2",
        profile="open-badge-2",
        original=original,
        issuer_id=identifier_of(issuer),
        assertion=assertion,
        jws=jws,
    )


def is_web_address(text: str) -> bool:
    """Tell an http or https address from other identifiers."""
    return text.startswith(_WEB) and not any(letter.isspace() for letter in text)


def is_signed_kind(assertion: JsonObject) -> bool:
    """Tell whether an Assertion says that it is signed rather than hosted."""
    return not _SIGNED.isdisjoint(_types(assertion.get("verification")))


def other_seal(assertion: JsonObject) -> str | None:
    """Name the seal of a badge that is neither hosted nor signed as Open Badges 2.0 has it, as Blockcerts 2 are.

    Returns:
        The type of the member `signature`, or of `verification`; None for a badge without such a seal.
    """
    kinds = _types(assertion.get("verification"))
    if not kinds.isdisjoint(_HOSTED | _SIGNED) or not isinstance(assertion.get("signature"), dict):
        return None
    # Both lists name `Extension` beside what it is.
    names = _types(assertion["signature"]) | kinds
    return min(names - {"Extension", "VerificationObject"}, key=len, default=None)


def _types(value: Json) -> frozenset[str]:
    stated = value.get("type", value.get("@type")) if isinstance(value, dict) else None
    names = stated if isinstance(stated, list) else [stated]
    return frozenset(name for name in names if isinstance(name, str))


def _has_context(document: JsonObject) -> bool:
    return any(_is_context(item) for item in contexts_of(document))


def _is_context(item: Json) -> bool:
    if isinstance(item, dict):
        # A whole context in the document itself: it maps names into the vocabulary of Open Badges.
        return any(isinstance(value, str) and value.startswith(_CONTEXT_FAMILY) for value in item.values())
    return isinstance(item, str) and item in _CONTEXTS


def _is_assertion(document: JsonObject) -> bool:
    """A badge of 2.0, also with a wrong type or context, which `open_badge_2_faults` then names."""
    if "Assertion" in _types(document) or _has_context(document):
        return "badge" in document and ("recipient" in document or "verification" in document)
    return False


def _other_kind(document: JsonObject) -> str | None:
    contexts = [item for item in contexts_of(document) if isinstance(item, str)]
    types = _types(document)
    if any(item.startswith(_CONTEXTS_OF_CLR_1) for item in contexts):
        return "clr-1"
    if "BlockchainCertificate" in types or any(item.startswith(_CONTEXTS_OF_BLOCKCERTS_1) for item in contexts):
        return "blockcerts-1"
    if any(item.startswith(_CONTEXTS_OF_1) for item in contexts):
        return "open-badge-1"
    if "@context" not in document and "verification" not in document and _is_open_badge_1(document):
        return "open-badge-1"
    if _has_context(document) and not _is_assertion(document):
        return next((_PARTS[name] for name in sorted(types) if name in _PARTS), None)
    return None


def _is_open_badge_1(document: JsonObject) -> bool:
    """Versions 0.5 and 1.0 have no context: `verify`, or the whole badge with an `origin` for its issuer."""
    verify, badge = document.get("verify"), document.get("badge")
    if isinstance(verify, dict) and ("url" in verify or "type" in verify):
        return True
    issuer = badge.get("issuer") if isinstance(badge, dict) else None
    return ("uid" in document and badge is not None) or (isinstance(issuer, dict) and "origin" in issuer)


# --- content --------------------------------------------------------------------------------------


def open_badge_2_faults(claims: JsonObject) -> tuple[str, ...]:
    """Name what Open Badges 2.0 requires and the badge lacks, or states in another form.

    Args:
        claims: The Assertion; badge class and issuer are judged where they stand inside it.

    Returns:
        Paths of members, such as `recipient.identity` or `badge.issuer.url`, in the order of the specification.
    """
    faults = [] if _has_context(claims) else ["@context"]
    faults += _missing(claims, "", "Assertion", frozenset({"Assertion"}))
    image = claims.get("image")
    if isinstance(image, str) and not is_web_address(image):
        # A picture inside the document is for badge classes alone: the Assertion's is the baked one.
        faults.append("image")
    badge = claims.get("badge")
    if isinstance(badge, dict) and badge:
        faults += _missing(badge, "badge.", "BadgeClass", frozenset({"BadgeClass"}))
        issuer = badge.get("issuer")
        if isinstance(issuer, dict) and issuer:
            faults += _missing(issuer, "badge.issuer.", "Profile", _ISSUER_TYPES)
            scope = issuer.get("verification")
            if isinstance(scope, dict) and scope.get("verificationProperty", "id") not in ("id", "@id"):
                faults.append("badge.issuer.verification.verificationProperty")
    return tuple(faults)


def _missing(document: JsonObject, path: str, kind: str, types: frozenset[str]) -> list[str]:
    faults = [] if not types.isdisjoint(_types(document)) else [f"{path}type"]
    if identifier_of(document) is None:
        faults.append(f"{path}id")
    for name, holds in _REQUIRED[kind].items():
        faults += [f"{path}{fault}" for fault in holds(document.get(name), name)]
    return faults


def _text(value: Json, name: str) -> tuple[str, ...]:
    return () if isinstance(value, str) and value.strip() else (name,)


def _linked(value: Json, name: str) -> tuple[str, ...]:
    return () if (isinstance(value, dict) and value) or (isinstance(value, str) and value.strip()) else (name,)


def _moment(value: Json, name: str) -> tuple[str, ...]:
    try:
        datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        return (name,)
    return ()


def _recipient(value: Json, name: str) -> tuple[str, ...]:
    if not isinstance(value, dict):
        return (name,)
    faults = [f"{name}.type"] if not _types(value) else []
    faults += [f"{name}.{fault}" for fault in _text(value.get("identity"), "identity")]
    return (*faults, *(() if isinstance(value.get("hashed"), bool) else (f"{name}.hashed",)))


def _verification(value: Json, name: str) -> tuple[str, ...]:
    if not isinstance(value, dict):
        return (name,)
    return () if not (_HOSTED | _SIGNED).isdisjoint(_types(value)) else (f"{name}.type",)


def _may_be_moment(value: Json, name: str) -> tuple[str, ...]:
    return () if value is None else _moment(value, name)


_REQUIRED: Final = {
    "Assertion": {
        "recipient": _recipient,
        "badge": _linked,
        "verification": _verification,
        "issuedOn": _moment,
        "expires": _may_be_moment,
    },
    "BadgeClass": {"name": _text, "description": _text, "image": _linked, "criteria": _linked, "issuer": _linked},
    "Profile": {"name": _text, "url": _text, "email": _text},
}
