"""The ways in which an invitation, advice or a confirmation comes."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.guiding.reading import NOTHING_OF_GUIDANCE
from ui.scan.opening import Scan
from ui.scan.ways_page import WaysPage, WaysTexts
from wallet.errors import NoCodeFoundError, UnsupportedFormatError, WalletError

translate = QCoreApplication.translate

_ENDINGS: Final = "*.lwinvite *.lwadvice *.lwnotice *.txt *.png *.jpg *.jpeg *.pdf"


class InvitationWaysPage(WaysPage):
    """Waits for something from a counsellor."""

    def __init__(self, scan: Scan, parent: QWidget | None = None) -> None:
        """Make the page; `scan` opens the dialog that scans."""
        super().__init__(scan, _texts(), parent=parent)

    def show_problem(self, error: WalletError, text: str = "") -> None:
        """Show why something cannot be taken in."""
        if isinstance(error, NoCodeFoundError | UnsupportedFormatError) or error.detail == NOTHING_OF_GUIDANCE:
            text = self.tr("There is nothing from a counsellor in this. Ask for the code or file once more.")
        super().show_problem(error, text)


def _texts() -> WaysTexts:
    return WaysTexts(
        title=translate("InvitationWaysPage", "Open an invitation"),
        sentence=translate(
            "InvitationWaysPage",
            "You see everything before you share anything. Advice and confirmations come in here too.",
        ),
        pasted=translate("InvitationWaysPage", "a text or a picture"),
        busy=translate("InvitationWaysPage", "Reading…"),
        kinds=translate("InvitationWaysPage", "Invitations and advice"),
        endings=_ENDINGS,
        paste_title=translate("InvitationWaysPage", "Paste an invitation"),
        paste_sentence=translate("InvitationWaysPage", "Paste the text they sent you."),
        paste_name=translate("InvitationWaysPage", "Text of the invitation"),
        above=translate("InvitationWaysPage", "Guidance"),
    )
