"""The learner's pages of guidance, one behind the other."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.codes.targets import Memory
from ui.guidance.details_dialog import show_details
from ui.guidance.notice_page import NoticePage
from ui.guidance.overview_page import OverviewPage
from ui.guidance.texts import advice_title, who_text
from ui.guidance.view import Overview, ReceiptKind, ShownNotice
from ui.guidance.ways_page import InvitationWaysPage
from ui.ports import Runner
from ui.scan.opening import Scan
from ui.widgets.dialog import Dialog
from ui.widgets.file_choice import ask_save_path
from wallet.errors import WalletError
from wallet.model.guidance import Consent
from wallet.model.kept_guidance import KeptAdvice, KeptConsent
from wallet.transport.guidance_texts import FILE_ENDINGS


class GuidancePages(QStackedWidget):
    """The list and everything behind it; see `ui.guidance.view.GuidanceView`.

    Attributes:
        overview, ways, notice: The pages.
    """

    said = Signal(str)

    def __init__(self, scan: Scan, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        """Make the pages.

        Args:
            scan: Opens the dialog that scans.
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps how codes are shown.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.overview, self.ways = OverviewPage(), InvitationWaysPage(scan)
        self.notice = NoticePage(drawing, memory)
        for page in (self.overview, self.ways, self.notice):
            self.addWidget(page)

    def show_overview(self, overview: Overview, now: datetime, *, guides: bool) -> None:
        self._turn_to(self.overview)
        self.overview.show_overview(overview, now, guides=guides)
        self.overview.take_focus()

    def show_overview_problem(self, error: WalletError) -> None:
        self._turn_to(self.overview)
        self.overview.show_problem(error)

    def show_ways(self) -> None:
        self.ways.show_idle()
        self._turn_to(self.ways)
        self.ways.take_focus()

    def show_busy(self) -> None:
        self._turn_to(self.ways)
        self.ways.show_busy()

    def show_missing(self, share: float) -> None:
        self.ways.show_missing(share)

    def show_problem(self, error: WalletError) -> None:
        self._turn_to(self.ways)
        self.ways.show_problem(error)

    def show_consent(self, kept: KeptConsent, consent: Consent, now: datetime) -> None:
        show_details(self, kept, consent, now)

    def show_notice(self, shown: ShownNotice) -> None:
        self._turn_to(self.notice)
        self.notice.show_notice(shown)
        self.notice.take_focus()

    def ask_save_path(self, suggested: str, kind: ReceiptKind | Literal["notice"]) -> str:
        whom = self.tr("For the counsellor")
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "html": self.tr("Web pages (*.html)"),
            "json": self.tr("Data (*.json)"),
            "notice": f"{whom} (*{FILE_ENDINGS['notice']})",
        }
        return ask_save_path(self, self.tr("Save as a file"), suggested, kinds[kind])

    def show_saved(self, path: Path) -> None:
        if self.currentWidget() is self.notice:
            self.notice.show_saved(str(path))
        else:
            self.said.emit(self.tr("Saved as %1").replace("%1", path.name))

    def handed_over_text(self) -> str:
        return self.tr("Marked as handed over.")

    def removed_text(self) -> str:
        return self.tr("Advice removed.")

    def taken_in_text(self, received: KeptConsent | KeptAdvice) -> str:
        if isinstance(received, KeptAdvice):
            return self.tr("%1 is here.").replace("%1", advice_title(received.advice.counsellor))
        return self.tr("%1 confirmed: your record is erased there.").replace("%1", who_text(received))

    def forget(self) -> None:
        for dialog in self.findChildren(Dialog):
            dialog.reject()
        self.notice.forget()
        self.overview.forget()

    def _turn_to(self, page: QWidget) -> None:
        if page is not self.notice:
            self.notice.forget()
        self.setCurrentWidget(page)
