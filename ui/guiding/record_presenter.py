"""What the pages of one record do: showing, comparing, saving where agreed, advising, erasing. No Qt here."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ui.claim_reader import wanted_languages
from ui.compare.content import LEAST, MOST, Compared, compared_checked
from ui.consent.receipt_texts import receipt_texts
from ui.consent.receipts import receipt_file
from ui.guiding.means import Means
from ui.guiding.messages import LARGEST_PICTURE, export_name, file_name, message_of
from ui.guiding.texts import erased_now_text, name_of
from ui.guiding.view import AdviceDraft, ShownMessage, kept_advice
from ui.pictures import small_picture
from ui.saving import suggested_name, write_file
from wallet.errors import (
    ConsentEndedError,
    ConsentWithdrawnError,
    UnsupportedFormatError,
    VaultLockedError,
    WalletError,
)
from wallet.model.guidance import SealedFile
from wallet.model.kept_guidance import GuidedLearner
from wallet.transport.file_endings import credential_ending

if TYPE_CHECKING:
    from wallet.guiding import OpenedRecord


class RecordPresenter:
    """Drives the pages of one record. What it holds of a record goes as soon as another page shows."""

    def __init__(self, means: Means, show_list: Callable[[str], None]) -> None:
        self._means, self._view, self._show_list = means, means.view, show_list
        self._record: OpenedRecord | None = None
        self._learner: GuidedLearner | None = None
        self._message: ShownMessage | None = None
        self._picked: list[str] = []
        # Consent id of whom advice is being written for.
        self._advising = ""
        # Answers for a page that was left are dropped.
        self._turn = 0

    @property
    def shown_id(self) -> str:
        """Consent id of the record that shows; empty where none does."""
        return self._record.consent.id if self._record is not None else ""

    def leave(self) -> None:
        """Drop everything that is known of a record."""
        self._turn += 1
        self._keep_advice()
        if self._record is not None:
            self._view.forget_record()
        self._record = self._learner = self._message = None
        self._picked = []

    def open(self, consent_id: str) -> None:
        """Open a record, each credential in it checked as of now."""
        turn = self._next()

        def done(record: "OpenedRecord") -> None:
            if turn == self._turn:
                self._record, self._learner, self._picked = record, record.learner, []
                self._view.show_record(record, self._means.clock())

        self._means.vault.submit(lambda: self._means.guiding().open(consent_id), done, self._gone)

    def back(self) -> None:
        """Return to the list."""
        self._show_list(self._learner.consent_id if self._learner is not None else "")

    def back_to_record(self) -> None:
        """Show the record again, checked anew: it may have ended meanwhile."""
        if self._record is not None:
            self.open(self._record.consent.id)
        else:
            self.back()

    def tell_time(self) -> None:
        """Bring the time that is left up to date; past the end nothing of the record shows any more."""
        record, now = self._record, self._means.clock()
        if record is None:
            return
        if now >= record.consent.until:
            self._view.forget_record()
            self._means.vault.submit(
                lambda: self._means.guiding().enforce(), lambda _: self._gone(ConsentEndedError()), self._gone
            )
        else:
            self._view.show_record_time(now)

    def erase(self, consent_id: str) -> None:
        """Erase a record before its end; the page has asked."""

        def work() -> GuidedLearner | None:
            guiding = self._means.guiding()
            guiding.erase(consent_id)
            return next((item for item in guiding.learners() if item.consent_id == consent_id), None)

        def done(erased: GuidedLearner | None) -> None:
            self._show_list(consent_id)
            if erased is not None:
                self._means.shell.say(erased_now_text(name_of(erased)))

        self._means.vault.submit(work, done, self._gone)

    def erase_shown(self) -> None:
        """Erase the record that shows; the page has asked."""
        if self._record is not None:
            self.erase(self._record.consent.id)

    def _gone(self, error: WalletError) -> None:
        """The record cannot be looked at: say why, where the list shows what is left of it."""
        self.back()
        if isinstance(error, ConsentEndedError | ConsentWithdrawnError):
            self._record = None
        self._means.shell.complain(error)

    # --- side by side -----------------------------------------------------------------------------

    def begin_comparison(self) -> None:
        """Show all credentials side by side where they are few; else let some be picked."""
        if self._record is None:
            return
        self._picked = [item.scope.id for item in self._record.items] if len(self._record.items) <= MOST else []
        if len(self._picked) >= LEAST:
            self.compare()
        else:
            self.choose()

    def choose(self) -> None:
        """Let credentials be picked."""
        if self._record is not None:
            self._view.show_choices(self._record, self._picked)

    def toggle(self, item_id: str, on: bool) -> None:
        """Pick a credential, or no longer."""
        self._picked = [picked for picked in self._picked if picked != item_id]
        if on and len(self._picked) < MOST:
            self._picked.append(item_id)
        self._view.show_picked(self._picked)

    def compare(self) -> None:
        """Show what is picked side by side."""
        record = self._record
        if record is None or not LEAST <= len(self._picked) <= MOST:
            return
        turn, languages = self._next(), wanted_languages()
        items = [item for item in record.items if item.scope.id in self._picked]

        def work() -> tuple[Compared, ...]:
            return tuple(
                compared_checked(item.checked, item.scope.title, item.scope.issuer_name, languages) for item in items
            )

        def done(columns: tuple[Compared, ...]) -> None:
            if turn == self._turn:
                self._view.show_comparison(columns)

        self._means.free.submit(work, done, self._means.shell.complain)

    # --- saving, where the learner agreed ---------------------------------------------------------

    def export(self, item_id: str, name: str) -> None:
        """Save a credential or a file of the record, where the learner agreed to that."""
        record = self._record
        if record is None:
            return
        consent_id = record.consent.id
        is_file = any(file.name == item_id for file in record.files)

        def write(data: bytes) -> None:
            suggested = export_name(name) if is_file else suggested_name(name, credential_ending(data, "text"))
            path = self._view.ask_save_path(suggested, "file" if is_file else "credential")
            if path:
                self._means.free.submit(
                    lambda: write_file(path, data),
                    lambda _: self._view.show_saved(Path(path)),
                    self._means.shell.complain,
                )

        self._means.vault.submit(
            lambda: self._means.guiding().export(consent_id, item_id), write, self._means.shell.complain
        )

    def save_receipt(self, kind: str) -> None:
        """Save the signed consent as a page, `pdf` or `html`: who got a record must be able to show that they may."""
        record = self._record
        if record is None:
            return
        consent, texts = record.consent, receipt_texts()
        path = self._view.ask_save_path(suggested_name(name_of(record.learner), f".{kind}"), kind)
        if path:
            self._means.free.submit(
                lambda: write_file(path, receipt_file(consent, consent.state, kind, texts)),
                lambda _: self._view.show_saved(Path(path)),
                self._means.shell.complain,
            )

    def show_file(self, name: str) -> None:
        """Show a picture or a text that goes along with the record."""
        found = next((file for file in self._record.files if file.name == name), None) if self._record else None
        if found is None:
            return
        if found.media_type == "text/plain":
            self._view.show_text(found.data.decode("utf-8", "replace"), name)
            return
        turn, file = self._turn, found

        def done(png: bytes) -> None:
            if turn == self._turn:
                self._view.show_picture(png, name)

        self._means.free.submit(lambda: _picture(file), done, self._means.shell.complain)

    # --- advice -----------------------------------------------------------------------------------

    def begin_advice(self) -> None:
        """Write advice for the learner whose record shows."""
        if self._record is not None:
            self.write_advice(self._record.learner)

    def write_advice(self, learner: GuidedLearner) -> None:
        """Write advice for a learner, from where it was left."""
        self._learner = learner
        turn = self._next()

        def done(kept: str) -> None:
            if turn == self._turn:
                self._view.show_advice_form(learner, kept_advice(kept))
                self._advising = learner.consent_id

        self._means.vault.submit(lambda: self._means.guiding().draft(learner.consent_id), done, self._gone)

    def _keep_advice(self) -> None:
        """Keep what is half written, also where the wallet is being locked: it is open for what was begun before."""
        consent_id, self._advising = self._advising, ""
        if consent_id:
            kept = self._view.written_advice().kept()
            with suppress(VaultLockedError):
                guiding = self._means.guiding()
                self._means.vault.submit(
                    lambda: guiding.keep_draft(consent_id, kept), lambda _: None, self._means.shell.complain
                )

    def advise(self, draft: AdviceDraft) -> None:
        """Sign advice and show its code."""
        learner = self._learner
        if learner is None:
            return
        turn = self._next()

        def work() -> ShownMessage:
            text = self._means.guiding().advise(learner.consent_id, draft.note, draft.written())
            return message_of("advice", text, learner)

        def done(message: ShownMessage) -> None:
            if turn == self._turn:
                self._keep_advice()
                self.show_message(message)

        self._means.vault.submit(work, done, self._not_advised)

    def _not_advised(self, error: WalletError) -> None:
        if isinstance(error, ConsentEndedError | ConsentWithdrawnError):
            self._gone(error)
        else:
            self._means.shell.complain(error)

    def leave_advice(self) -> None:
        """Return to where advice was begun; what is written waits."""
        self._keep_advice()
        self.back_to_record()

    # --- messages ---------------------------------------------------------------------------------

    def show_message(self, message: ShownMessage) -> None:
        """Show the code of advice or of a confirmation."""
        self._message = message
        self._view.show_message(message)

    def done(self) -> None:
        """The message was handed over; until here advice could be shown again."""
        learner, message = self._learner, self._message
        if learner is not None and message is not None and message.kind == "advice":
            self._means.vault.submit(
                lambda: self._means.guiding().keep_draft(learner.consent_id, ""),
                lambda _: None,
                self._means.shell.complain,
            )
        self.back()

    def save_message(self) -> None:
        """Save the message that shows as a file."""
        message = self._message
        if message is None:
            return
        path = self._view.ask_save_path(file_name(message.kind, message.name), message.kind)
        if path:
            self._means.free.submit(
                lambda: write_file(path, message.text.encode()),
                lambda _: self._view.show_saved(Path(path)),
                self._means.shell.complain,
            )

    def _next(self) -> int:
        self._turn += 1
        return self._turn


def _picture(file: SealedFile) -> bytes:
    picture = small_picture(file.data, LARGEST_PICTURE)
    if picture is None:
        raise UnsupportedFormatError(file.media_type)
    return picture
