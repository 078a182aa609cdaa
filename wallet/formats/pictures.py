"""The picture of a credential, where it carries one itself; nothing is ever fetched."""

import base64
import binascii
from collections.abc import Iterator
from typing import Final

from wallet.formats.elements.reading import Step, id_of, nodes_at
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject

MAX_PICTURE_BYTES: Final = 1_000_000
_MAX_TEXT: Final = MAX_PICTURE_BYTES * 4 // 3 + 1_000
_SIGNATURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")

# The badge as it was awarded, then the achievement; the first page of a European credential.
_ADDRESSES: Final[tuple[tuple[Step, ...], ...]] = (
    ("image",),
    ("credentialSubject", "image"),
    ("credentialSubject", "achievement", "image"),
    ("badge", "image"),
)
_CONTENTS: Final[tuple[Step, ...]] = (
    "displayParameter",
    "individualDisplay",
    "displayDetail",
    "image",
    "content",
)


def picture_of(credential: UnverifiedCredential, claims: JsonObject) -> bytes | None:
    """Return the picture inside a credential, for a screen to draw.

    Args:
        credential: The parsed credential.
        claims: Its claims.

    Returns:
        A PNG or JPEG of at most 1 MB by its first bytes, whatever it calls itself; None where there is none.
        Drawings (SVG) are programs of a kind, and are left out.
    """
    for text in _candidates(credential, claims):
        data = _decode(text)
        if data is not None and len(data) <= MAX_PICTURE_BYTES and data.startswith(_SIGNATURES):
            return data
    return None


def _candidates(credential: UnverifiedCredential, claims: JsonObject) -> Iterator[str]:
    root: tuple[tuple[str | int, ...], Json] = ((), claims)
    if credential.profile == "elm-3":
        for _, value in nodes_at(root, *_CONTENTS):
            if isinstance(value, str):
                yield value
    for steps in _ADDRESSES:
        for _, value in nodes_at(root, *steps):
            kind, comma, content = id_of(value).partition(",")
            # RFC 2397; pictures come in base64 only.
            if comma and kind.lower().startswith("data:") and kind.lower().endswith(";base64"):
                yield content


def _decode(text: str) -> bytes | None:
    if len(text) > _MAX_TEXT:
        return None
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
