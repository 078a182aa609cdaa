"""The counsellor's pages, one behind the other."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.ask.certificate_dialog import ask_certificate_passphrase
from ui.codes.targets import Memory
from ui.compare.content import Compared
from ui.compare.page import Candidate, ChoosePage, ComparePage
from ui.guiding.advice_page import AdvicePage
from ui.guiding.import_page import ImportPage
from ui.guiding.invite_code_page import InviteCodePage
from ui.guiding.invite_page import InvitePage
from ui.guiding.learners_page import LearnersPage
from ui.guiding.message_page import MessagePage
from ui.guiding.record_page import RecordPage, title_of
from ui.guiding.view import AdviceDraft, InviteDraft, Listing, ShownInvitation, ShownMessage
from ui.ports import Runner
from ui.scan.opening import Scan
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import TextArea
from ui.widgets.file_choice import ask_save_path
from ui.widgets.plain_text import plain
from wallet.errors import WalletError
from wallet.model.kept_guidance import GuidedLearner
from wallet.transport.guidance_texts import FILE_ENDINGS, UR_TYPES, GuidanceKind

if TYPE_CHECKING:
    from wallet.guiding import OpenedRecord

_LONGEST_TEXT = 50_000


class GuidingPages(QStackedWidget):
    """The list of learners and everything behind it; see `ui.guiding.view.GuidingView`.

    Attributes:
        learners, form, invitation, ways, record, choosing, comparison, advice, message: The pages.
    """

    certificate_opened = Signal(str, str)
    said = Signal(str)

    def __init__(
        self, language: str, scan: Scan, drawing: Runner, memory: Memory, parent: QWidget | None = None
    ) -> None:
        """Make the pages.

        Args:
            language: In which invitations are written (BCP 47).
            scan: Opens the dialog that scans.
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps how codes are shown.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.learners, self.form = LearnersPage(), InvitePage(language)
        self.invitation = InviteCodePage(drawing, memory)
        self.setAccessibleName(self.learners.header.title.text())
        self.ways, self.record = ImportPage(scan), RecordPage()
        above = self.tr("Record")
        self.choosing, self.comparison = ChoosePage(above, searching=False), ComparePage(above)
        self.advice, self.message = AdvicePage(), MessagePage(drawing, memory)
        self._codes = (self.invitation, self.message)
        for page in (
            *(self.learners, self.form, self.invitation, self.ways, self.record),
            *(self.choosing, self.comparison, self.advice, self.message),
        ):
            self.addWidget(page)

    # --- the list ---------------------------------------------------------------------------------

    def show_learners(self, listing: Listing, now: datetime) -> None:
        self.learners.show_learners(listing, now)
        self._turn_to(self.learners)
        self.learners.take_focus()

    def update_learners(self, listing: Listing, now: datetime) -> None:
        self.learners.show_learners(listing, now)

    def show_chosen(self, learner: GuidedLearner | None, now: datetime) -> None:
        self.learners.show_chosen(learner, now)
        # Below a long list nobody would see that something changed.
        QTimer.singleShot(0, self.learners, lambda: self.learners.ensureWidgetVisible(self.learners.learner))

    # --- invitations ------------------------------------------------------------------------------

    def show_form(self, draft: InviteDraft, *, certificate: str, first: bool) -> None:
        self._turn_to(self.form)
        self.form.show_draft(draft, certificate=certificate, first=first)
        self.form.take_focus()

    def show_certificate(self, name: str) -> None:
        self.form.who.show_certificate(name)

    def show_faults(self, faults: Sequence[str]) -> None:
        self.form.show_faults(faults)

    def ask_passphrase(self, path: str, *, again: bool) -> None:
        ask_certificate_passphrase(self, path, lambda written: self.certificate_opened.emit(path, written), again=again)

    def show_invitation(self, shown: ShownInvitation, now: datetime) -> None:
        self._turn_to(self.invitation)
        self.invitation.show_invitation(shown, now)
        self.invitation.take_focus()

    def show_invitation_time(self, now: datetime) -> None:
        self.invitation.show_time(now)

    # --- taking in --------------------------------------------------------------------------------

    def show_ways(self) -> None:
        self.ways.show_idle()
        self._turn_to(self.ways)
        self.ways.take_focus()

    def show_busy(self) -> None:
        self._turn_to(self.ways)
        self.ways.show_busy()

    def show_missing(self, share: float) -> None:
        self.ways.show_missing(share)

    def show_problem(self, error: WalletError, kind: GuidanceKind | None) -> None:
        self._turn_to(self.ways)
        self.ways.show_refused(error, kind)

    # --- a record ---------------------------------------------------------------------------------

    def show_record(self, record: "OpenedRecord", now: datetime) -> None:
        self._turn_to(self.record)
        self.record.show_record(record, now)
        self.record.take_focus()

    def show_record_time(self, now: datetime) -> None:
        self.record.show_time(now)

    def show_choices(self, record: "OpenedRecord", picked: Sequence[str]) -> None:
        candidates = [Candidate(item.scope.id, title_of(item), item.scope.issuer_name) for item in record.items]
        self.choosing.show_candidates(candidates, picked, found=len(candidates))
        self._turn_to(self.choosing)
        self.choosing.take_focus()

    def show_picked(self, picked: Sequence[str]) -> None:
        self.choosing.show_picked(picked)

    def show_comparison(self, columns: Sequence[Compared]) -> None:
        self._turn_to(self.comparison)
        self.comparison.show_comparison(columns)
        self.comparison.take_focus()

    def show_picture(self, png: bytes, name: str) -> None:
        from ui.credential.picture_dialog import PictureView  # noqa: PLC0415 - few records have pictures

        dialog = Dialog(self, name, width=760, of_content=True)
        dialog.body.addWidget(PictureView(png, name))
        self._open_to_close(dialog)

    def show_text(self, text: str, name: str) -> None:
        dialog = Dialog(self, name, width=760, of_content=True)
        area = TextArea(name, lines=16, read_only=True)
        area.setPlainText(plain(text, longest=_LONGEST_TEXT))
        dialog.body.addWidget(area)
        self._open_to_close(dialog)

    def show_advice_form(self, learner: GuidedLearner, draft: AdviceDraft) -> None:
        self._turn_to(self.advice)
        self.advice.show_form(learner, draft)
        self.advice.take_focus()

    def written_advice(self) -> AdviceDraft:
        return self.advice.written()

    def show_message(self, shown: ShownMessage) -> None:
        self._turn_to(self.message)
        self.message.show_message(shown)
        self.message.take_focus()

    # --- files ------------------------------------------------------------------------------------

    def ask_save_path(self, suggested: str, kind: str) -> str:
        if kind == "credential":
            kinds = self.tr("Credentials (*.json *.jwt *.sdjwt *.sd-jwt *.txt)")
        elif kind == "pdf":
            kinds = self.tr("PDF documents (*.pdf)")
        elif kind == "html":
            kinds = self.tr("Web pages (*.html)")
        elif kind in UR_TYPES:
            whom = self.tr("For the learner")
            kinds = f"{whom} (*{_ending(kind)})"
        else:
            everything = self.tr("All files")
            kinds = f"{everything} (*)"
        return ask_save_path(self, self.tr("Save as a file"), suggested, kinds)

    def show_saved(self, path: Path) -> None:
        showing = self.currentWidget()
        for page in self._codes:
            if page is showing:
                page.show_saved(str(path))
                return
        self.said.emit(self.tr("Saved as %1").replace("%1", path.name))

    def forget_record(self) -> None:
        self._close_dialogs()
        self.record.forget()
        self.comparison.forget()
        self.choosing.show_candidates((), (), found=0)

    def forget(self) -> None:
        for page in self._codes:
            page.forget()
        self.forget_record()
        self.advice.forget()
        self.learners.forget()

    # --- inside -----------------------------------------------------------------------------------

    def _turn_to(self, page: QWidget) -> None:
        for other in self._codes:
            if other is not page:
                other.forget()
        self.setCurrentWidget(page)

    def _open_to_close(self, dialog: Dialog) -> None:
        close = dialog.add_button(self.tr("Close"), ButtonKind.SECONDARY, dialog.accept)
        dialog.open()
        close.setFocus()

    def _close_dialogs(self) -> None:
        """What a record says stays in no window over the page either."""
        for dialog in self.findChildren(Dialog):
            dialog.reject()


def _ending(kind: str) -> str:
    return next((ending for known, ending in FILE_ENDINGS.items() if known == kind), "")
