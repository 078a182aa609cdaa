"""Offers what a counsellor or a learner sent, where something else was expected."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.guidance.received import Found, for_counsellor
from ui.widgets.dialog import Dialog, confirm

translate = QCoreApplication.translate


def offer_guidance(over: QWidget, found: Found, act: Callable[[], None], *, wallet_open: bool = True) -> Dialog:
    """Say what it is, and offer to look at it.

    Args:
        over: The page it came to.
        found: What came.
        act: Shows it, or opens the wallet first.
        wallet_open: A wallet is open, so that it can be looked at at once.
    """
    title, sentence, yes = _texts(found)
    if not wallet_open:
        first = translate("Guidance", "Open your wallet first.")
        sentence = f"{sentence} {first}"
        yes = translate("Guidance", "Open my wallet")
    return confirm(over, title=title, sentence=sentence, yes=yes, no=translate("Guidance", "Not now"), act=act)


def _texts(found: Found) -> tuple[str, str, str]:
    if found.kind == "invitation":
        return (
            translate("Guidance", "This is an invitation"),
            translate("Guidance", "A counsellor asks to see your record. You see everything before you share."),
            translate("Guidance", "See the invitation"),
        )
    if found.kind == "advice":
        return (
            translate("Guidance", "This is advice"),
            translate("Guidance", "Your counsellor advises you. It goes to Guidance, not to your credentials."),
            translate("Guidance", "See the advice"),
        )
    if found.kind == "record":
        return (
            translate("Guidance", "This is a learner's record"),
            translate("Guidance", "Only the counsellor it was made for can open it."),
            translate("Guidance", "Import it"),
        )
    if for_counsellor(found):
        return (
            translate("Guidance", "A learner stops sharing"),
            translate("Guidance", "Their record must be erased. This is done under Guidance."),
            translate("Guidance", "Go to Guidance"),
        )
    return (
        translate("Guidance", "This is a confirmation"),
        translate("Guidance", "A counsellor confirms that your record is erased."),
        translate("Guidance", "Go to Guidance"),
    )
