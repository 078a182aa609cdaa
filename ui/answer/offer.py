"""Offers to answer a question that came where something else was expected."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.dialog import Dialog, confirm

translate = QCoreApplication.translate


def offer_answer(over: QWidget, act: Callable[[], None], *, wallet_open: bool = True) -> Dialog:
    """Say that this is a question, and offer to look at it.

    Args:
        over: The page it came to.
        act: Shows the question, or opens the wallet first.
        wallet_open: A wallet is open, so that it can be answered at once.
    """
    if wallet_open:
        sentence = translate("Answer", "Somebody asks you something. You see all of it before you share anything.")
        yes = translate("Answer", "See the question")
    else:
        sentence = translate("Answer", "Somebody asks something. Open your wallet to answer.")
        yes = translate("Answer", "Open my wallet")
    return confirm(
        over,
        title=translate("Answer", "This is a question"),
        sentence=sentence,
        yes=yes,
        no=translate("Answer", "Not now"),
        act=act,
    )
