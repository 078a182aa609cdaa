"""The steps of giving consent, one behind the other."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Literal

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.codes.targets import Memory
from ui.consent.ask_page import AskPage
from ui.consent.calm_page import CalmPage
from ui.consent.choose_page import ChoosePage
from ui.consent.code_page import RecordCodePage
from ui.consent.passphrase_dialog import PassphraseDialog
from ui.consent.preview_page import PreviewPage
from ui.consent.selection import Chosen
from ui.consent.texts import problem_texts, who_text
from ui.consent.view import Lack, Offer, SavedKind, Seen, ShownRecord, Wish
from ui.messages import describe_error
from ui.ports import Runner
from ui.share.choices import Row
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.file_choice import ask_save_path
from ui.widgets.states import BusyOverlay
from wallet.errors import WalletError
from wallet.holder import OpenedCredential
from wallet.model.guidance import Consent


class ConsentPage(QStackedWidget):
    """Read what is asked, choose, look at it, hand it over.

    Attributes:
        asking, choosing, preview, showing, calm: The pages.
        dialog: The last question that was asked over a page.
        busy: Covers the page while work is under way.
    """

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asking = AskPage()
        self.setAccessibleName(self.asking.header.title.text())
        self.choosing = ChoosePage()
        self.preview = PreviewPage()
        self.showing = RecordCodePage(drawing, memory)
        self.calm = CalmPage()
        for page in (self.calm, self.asking, self.choosing, self.preview, self.showing):
            self.addWidget(page)
        self.busy = BusyOverlay(self)
        self.dialog: Dialog | None = None
        self._take: Callable[[str], None] | None = None

    # --- states -----------------------------------------------------------------------------------

    def show_busy(self, what: Literal["reading", "preview", "sealing"]) -> None:
        """Show that something is under way."""
        texts = {
            "reading": self.tr("Reading the invitation"),
            "preview": self.tr("Putting together what they will see"),
            "sealing": self.tr("Locking your record for your counsellor"),
        }
        self.busy.show_busy(texts[what])

    def finish_busy(self) -> None:
        """It is done."""
        self.busy.finish()

    def show_nothing(self) -> None:
        """Say that no invitation is here."""
        sentence = self.tr("Scan your counsellor's code in Guidance, or open the file they sent.")
        self._show_calm("users", self.tr("No invitation here"), sentence)

    def show_problem(self, error: WalletError) -> None:
        """Show why an invitation cannot be answered."""
        self._show_calm(*problem_texts(error), describe_error(error))

    def show_refused(self, consent: Consent) -> None:
        """Say that nothing was shared."""
        text = self.tr("Nothing went to %1. Your No is noted in Guidance and in your history. Nothing else changes.")
        text = text.replace("%1", who_text(consent.terms.recipient))
        self._show_calm("circle-check", self.tr("You said no"), text)

    def _show_calm(self, icon: str, title: str, sentence: str) -> None:
        self.finish_busy()
        self.calm.show_state(icon, title, sentence)
        self.setCurrentWidget(self.calm)
        self.calm.take_focus()

    # --- deciding ---------------------------------------------------------------------------------

    def show_offer(self, offer: Offer, wish: Wish, chosen: Chosen, now: datetime) -> None:
        """Show what is asked, from its top."""
        self.finish_busy()
        self.setCurrentWidget(self.asking)
        self.asking.show_offer(offer, wish, chosen, now)
        self.choosing.show_chosen(chosen)

    def show_wish(self, wish: Wish, until: datetime | None) -> None:
        """Show what was decided so far."""
        self.asking.show_wish(wish, until)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what goes along."""
        self.asking.show_chosen(chosen)
        self.choosing.show_chosen(chosen)

    def say_lacks(self, lack: Lack) -> None:
        """Say what must be chosen first."""
        self.setCurrentWidget(self.asking)
        self.asking.say_lacks(lack)

    def show_ask(self) -> None:
        """Go back to what is asked."""
        self.setCurrentWidget(self.asking)
        self.asking.choose_button.setFocus()

    def show_choosing(self) -> None:
        """Show the list of credentials and files."""
        self.setCurrentWidget(self.choosing)
        self.choosing.take_focus()

    def show_details(self, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        """Ask which details of a credential go along."""
        self.choosing.show_details(opened, rows)

    def show_ticks(self, rows: Sequence[Row]) -> None:
        """Show other ticks in that question."""
        self.choosing.show_ticks(rows)

    def show_preview(self, seen: Sequence[Seen], consent: Consent) -> None:
        """Show exactly what they will see."""
        self.finish_busy()
        self.setCurrentWidget(self.preview)
        self.preview.show_preview(seen, consent)

    def ask_passphrase(self, take: Callable[[str], None]) -> None:
        """Ask the learner for the passphrase."""
        self._take = take
        self.dialog = PassphraseDialog(self, take)
        self.dialog.open()

    def show_wrong_passphrase(self, error: WalletError) -> None:
        """Say that it was not the passphrase, and ask again."""
        self.finish_busy()
        if self._take is not None:
            again = PassphraseDialog(self, self._take)
            again.field.set_error(describe_error(error))
            self.dialog = again
            again.open()

    # --- handing over -----------------------------------------------------------------------------

    def show_record(self, shown: ShownRecord) -> None:
        """Show the code of the record."""
        self.finish_busy()
        self._forget_choice()
        self.setCurrentWidget(self.showing)
        self.showing.show_record(shown)
        self.showing.take_focus()

    def ask_leave_unsaved(self, act: Callable[[], None]) -> None:
        """Ask whether to leave without the file."""
        self.dialog = confirm(
            self,
            title=self.tr("Leave without the file?"),
            sentence=self.tr("Your record was not saved yet. Without the file your counsellor gets nothing."),
            yes=self.tr("Leave"),
            no=self.tr("Stay here"),
            act=act,
        )

    def ask_save_path(self, suggested: str, kind: SavedKind) -> str:
        """Ask where a file goes."""
        records, pages = self.tr("Records"), self.tr("Web pages")
        kinds = {"record": f"{records} (*.lwrecord)", "pdf": "PDF (*.pdf)", "html": f"{pages} (*.html)"}
        return ask_save_path(self, self.tr("Save as a file"), suggested, kinds[kind])

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        self.showing.show_saved(path)

    def forget(self) -> None:
        """Stop moving codes and forget what was shown."""
        self.finish_busy()
        self._forget_choice()
        self.showing.forget()

    def _forget_choice(self) -> None:
        self._take = self.dialog = None
        for dialog in self.findChildren(Dialog):
            dialog.reject()
        self.asking.forget()
        self.choosing.forget()
        self.preview.forget()
