"""Advice and confirmations, made ready to be handed over. No Qt here."""

from pathlib import Path
from typing import Final

from ui.guiding.texts import name_of
from ui.guiding.view import ShownMessage
from ui.saving import suggested_name
from wallet.consent.packed_message import pack_message
from wallet.errors import TooLargeError
from wallet.model.kept_guidance import GuidedLearner
from wallet.transport.guidance_texts import FILE_ENDINGS, GuidanceKind

# In pixels; larger pictures say no more on a screen.
LARGEST_PICTURE: Final = 1_200


def message_of(kind: GuidanceKind, text: str, learner: GuidedLearner) -> ShownMessage:
    """Make a message ready: as a code where it is small enough, else as a file only."""
    return ShownMessage(kind, text, packed_or_none(text), name_of(learner), learner.erased_at)


def packed_or_none(text: str) -> bytes | None:
    """Pack a text of guidance for a moving code; None where it is too large for one."""
    try:
        return pack_message(text)
    except TooLargeError:
        return None


def file_name(kind: GuidanceKind, name: str) -> str:
    """Return a file name to begin with."""
    return suggested_name(name or kind, FILE_ENDINGS[kind])


def export_name(name: str) -> str:
    """Return the name under which a file of a record is saved: its own, without folders."""
    return Path(name.replace("\\", "/")).name or "file"
