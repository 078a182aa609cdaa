"""The ways in which a learner's record or notice comes."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.guiding.reading import NOTHING_OF_GUIDANCE
from ui.scan.opening import Scan
from ui.scan.ways_page import WaysPage, WaysTexts
from wallet.errors import MalformedError, NoCodeFoundError, UnsupportedFormatError, WalletError
from wallet.transport.guidance_texts import GuidanceKind

translate = QCoreApplication.translate

_ENDINGS: Final = "*.lwrecord *.lwnotice *.txt *.png *.jpg *.jpeg *.pdf"
# What is wrong with a thing that is no text of guidance at all.
_SOMETHING_ELSE: Final = (UnsupportedFormatError, NoCodeFoundError, MalformedError)


class ImportPage(WaysPage):
    """Waits for a record or a notice."""

    def __init__(self, scan: Scan, parent: QWidget | None = None) -> None:
        """Make the page; `scan` opens the dialog that scans."""
        super().__init__(scan, _texts(), parent=parent)

    def show_refused(self, error: WalletError, kind: GuidanceKind | None) -> None:
        """Show why something that may be a text of guidance cannot be taken in."""
        text = ""
        if kind == "invitation":
            text = self.tr("This is an invitation. Learners open it in their own wallet.")
        elif kind == "advice":
            text = self.tr("This is advice. The learner opens it in their own wallet.")
        elif error.detail == NOTHING_OF_GUIDANCE or (kind is None and isinstance(error, _SOMETHING_ELSE)):
            text = self.tr("There is no learner's record in this. Ask for the code or file once more.")
        self.show_problem(error, text)


def _texts() -> WaysTexts:
    return WaysTexts(
        title=translate("ImportPage", "Import a record"),
        sentence=translate(
            "ImportPage",
            "It is checked before it is kept. A message that a learner stops sharing comes in here too.",
        ),
        pasted=translate("ImportPage", "a text or a picture"),
        busy=translate("ImportPage", "Checking the record…"),
        kinds=translate("ImportPage", "Records and notices"),
        endings=_ENDINGS,
        paste_title=translate("ImportPage", "Paste a record"),
        paste_sentence=translate("ImportPage", "Paste the text they sent you."),
        paste_name=translate("ImportPage", "Text of the record"),
        above=translate("ImportPage", "Learners I guide"),
    )
