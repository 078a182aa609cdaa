"""Handing over a record that was given: as a code or a file, with a receipt. No Qt here."""

from ui.consent.receipt_texts import receipt_texts
from ui.consent.view import ConsentView, ShownRecord
from ui.ports import Runner, Shell
from ui.saving import suggested_name, write_file
from wallet.consent.consent_page import consent_html, consent_pdf
from wallet.consenting import Sealed
from wallet.transport.guidance_texts import FILE_ENDINGS


class HandingOver:
    """Holds a sealed record in memory until the learner is done with it.

    Attributes:
        invitation: The invitation that it answers; empty while there is none.
    """

    def __init__(self, view: ConsentView, tasks: Runner, shell: Shell) -> None:
        """Begin without a record.

        Args:
            view: The pages.
            tasks: Writes files, away from the window.
            shell: The window around the page.
        """
        self._view, self._tasks, self._shell = view, tasks, shell
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
        self._sealed, self.invitation = None, ""
        self._shell.go("guidance")
