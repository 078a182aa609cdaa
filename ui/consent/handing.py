"""Handing over a record that was given: as a code or a file, with a receipt. No Qt here."""

from collections.abc import Callable

from ui.consent.receipt_texts import receipt_texts
from ui.consent.view import ConsentView, ShownRecord
from ui.ports import Runner, Shell
from ui.saving import suggested_name, write_file
from wallet.consent.consent_page import consent_html, consent_pdf
from wallet.consenting import Sealed
from wallet.transport.guidance_texts import FILE_ENDINGS


class HandingOver:
    """Hands over a sealed record, which the wallet keeps until the learner is done with it.

    Attributes:
        invitation: The invitation that it answers; empty while there is none.
    """

    def __init__(self, view: ConsentView, tasks: Runner, shell: Shell, note_handed_over: Callable[[str], None]) -> None:
        """Begin without a record.

        Args:
            view: The pages.
            tasks: Runs on the vault's thread, and writes files there.
            shell: The window around the page.
            note_handed_over: Lets the wallet let go of the record of a consent; runs on the vault's thread.
        """
        self._view, self._tasks, self._shell = view, tasks, shell
        self._note_handed_over = note_handed_over
        self._sealed: Sealed | None = None
        self._saved = False
        self.invitation = ""

    def hold(self, sealed: Sealed, invitation: str) -> None:
        """Hold a record, which answers this invitation."""
        self._sealed, self.invitation, self._saved = sealed, invitation, False

    def show(self) -> bool:
        """Show the record that is held; false where there is none."""
        sealed = self._sealed
        if sealed is not None:
            self._view.show_record(ShownRecord(sealed.consent, sealed.text, sealed.packed))
        return sealed is not None

    def save_record(self) -> None:
        """Save the record as a file."""
        sealed = self._sealed
        if sealed is None:
            return
        name = suggested_name(sealed.consent.terms.recipient.name, FILE_ENDINGS["record"])
        path = self._view.ask_save_path(name, "record")
        if not path:
            return

        def done(_: None) -> None:
            self._saved = True
            self._view.show_saved(path)

        self._tasks.submit(lambda: write_file(path, sealed.text.encode("ascii")), done, self._shell.complain)

    def save_receipt(self, kind: str) -> None:
        """Save what was agreed to, for the learner's own papers: `pdf` or `html`."""
        sealed = self._sealed
        if sealed is None:
            return
        pdf = kind == "pdf"
        name = suggested_name(sealed.consent.terms.recipient.name, ".pdf" if pdf else ".html")
        path = self._view.ask_save_path(name, "pdf" if pdf else "html")
        if not path:
            return
        consent, texts = sealed.consent, receipt_texts()

        def work() -> None:
            write_file(path, consent_pdf(consent, texts) if pdf else consent_html(consent, texts).encode())

        self._tasks.submit(work, lambda _: self._view.show_saved(path), self._shell.complain)

    def finish(self) -> None:
        """All is handed over; a record that only fits a file is not left behind unasked."""
        sealed = self._sealed
        if sealed is not None and sealed.packed is None and not self._saved:
            self._view.ask_leave_unsaved(self._finish)
        else:
            self._finish()

    def _finish(self) -> None:
        sealed, self._sealed, self.invitation = self._sealed, None, ""
        if sealed is None:
            self._shell.go("guidance")
            return
        number = sealed.consent.id
        self._tasks.submit(
            lambda: self._note_handed_over(number), lambda _: self._shell.go("guidance"), self._shell.complain
        )
