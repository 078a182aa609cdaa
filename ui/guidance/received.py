"""A text of guidance among whatever was read, and where it leads. No Qt here."""

from collections.abc import Iterable
from dataclasses import dataclass

from ui.destination import Destination
from wallet.transport.guidance_texts import UR_TYPES, GuidanceKind
from wallet.transport.joining import Received


@dataclass(frozen=True, slots=True)
class Found:
    """A text of guidance; nothing about it was checked.

    Attributes:
        kind: What it says it is.
        text: The text.
    """

    kind: GuidanceKind
    text: str


def guidance_of(received: Iterable[Received]) -> Found | None:
    """Return the first text of guidance among what was read; None where there is none.

    Raises:
        UnreadableError: It is packed and cannot be unpacked.
    """
    for item in received:
        kind = next((kind for kind in UR_TYPES if kind == item.kind), None)
        if kind is None:
            continue
        if isinstance(item.content, str):
            return Found(kind, item.content)
        from wallet.consent.packed_message import unpack_message  # noqa: PLC0415 - most of what is read is none

        return Found(kind, unpack_message(item.content))
    return None


def for_counsellor(found: Found) -> bool:
    """Tell what a learner sends from what a counsellor sends."""
    if found.kind != "notice":
        return found.kind == "record"
    from wallet.consent.notices import notice_kind  # noqa: PLC0415 - as above

    return notice_kind(found.text) == "withdrawal"


def destination_of(found: Found) -> Destination:
    """Say which screen takes a text of guidance."""
    if found.kind == "invitation":
        return Destination("consent", {"invitation": found.text})
    return Destination("guiding" if for_counsellor(found) else "guidance", {"received": found})
