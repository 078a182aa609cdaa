"""What inviting does: keeping the counsellor's terms, signing an invitation, and showing it. No Qt here."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui.guiding.defaults import first_terms, has_terms
from ui.guiding.means import Means
from ui.guiding.messages import file_name
from ui.guiding.view import InviteDraft, ShownInvitation
from ui.opening import read_file
from ui.saving import write_file
from ui.values import language
from wallet.consent.invitation_payload import LONGEST_NAME
from wallet.crypto.certificates import Certificate
from wallet.crypto.keys import PrivateKey
from wallet.errors import UnsealFailedError, WalletError
from wallet.model.guidance import InvitationTerms
from wallet.questions.askers import AskerIdentity, load_identity

if TYPE_CHECKING:
    from wallet.guiding import Invited

# In bytes.
_LARGEST_CERTIFICATE: Final = 1_000_000


class InvitingPresenter:
    """Drives the form of an invitation and its code."""

    def __init__(self, means: Means) -> None:
        self._means, self._view = means, means.view
        self._draft: InviteDraft | None = None
        self._begun: InviteDraft | None = None
        self._shown: ShownInvitation | None = None
        # Answers for a page that was left are dropped.
        self._turn = 0

    def leave(self) -> None:
        """Forget what shows; what is half written waits."""
        self._turn += 1
        self._draft = self._shown = None

    # --- the form ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the form as it was left, with the terms of the last invitation, or with what a first one could say."""
        turn, spoken = self._next(), language()

        def work() -> tuple[InvitationTerms | None, str]:
            guiding = self._means.guiding()
            return guiding.profile(), _certificate_name(guiding.identity())

        def done(found: tuple[InvitationTerms | None, str]) -> None:
            if turn == self._turn:
                kept, certificate = found
                self._begun = InviteDraft(kept or first_terms(spoken))
                self._draft = self._means.half_written.invitation or self._begun
                self._view.show_form(self._draft, certificate=certificate, first=not has_terms(kept))

        self._means.vault.submit(work, done, self._means.shell.complain)

    def change(self, draft: InviteDraft) -> None:
        """Take in what the form says now."""
        self._draft = draft
        if draft != self._begun:
            self._means.half_written.invitation = draft

    def give_up(self) -> None:
        """Nothing of what is written is wanted."""
        self._means.half_written.invitation = None

    def invite(self) -> None:
        """Sign an invitation and show its code, unless something is still missing."""
        draft = self._draft
        if draft is None:
            return
        faults = _faults(draft.terms)
        if faults:
            self._view.show_faults(faults)
            return

        def work() -> "Invited":
            guiding = self._means.guiding()
            guiding.set_profile(draft.terms)
            return guiding.invite(draft.terms, label=draft.label[:LONGEST_NAME], days_open=draft.days_open)

        self._show(work, draft.label, made=self.give_up)

    def show_again(self, invitation_id: str) -> None:
        """Show an invitation that waits."""
        label = ""

        def work() -> "Invited":
            nonlocal label
            guiding = self._means.guiding()
            label = next((kept.label for kept in guiding.invitations() if kept.id == invitation_id), "")
            return guiding.invitation(invitation_id)

        self._show(work, lambda: label)

    def _show(
        self,
        work: "Callable[[], Invited]",
        label: str | Callable[[], str],
        made: Callable[[], None] = lambda: None,
    ) -> None:
        turn = self._next()

        def done(invited: "Invited") -> None:
            self._means.remember_guiding()
            made()
            if turn == self._turn:
                said = label if isinstance(label, str) else label()
                self._shown = ShownInvitation(
                    invited.text,
                    invited.packed,
                    invited.words,
                    said,
                    invited.invitation.expires_at,
                    invited.invitation.counsellor,
                )
                self._view.show_invitation(self._shown, self._means.clock())

        self._means.vault.submit(work, done, self._means.shell.complain)

    def tell_time(self) -> None:
        """Say until when the invitation that shows can be answered."""
        if self._shown is not None:
            self._view.show_invitation_time(self._means.clock())

    def save_file(self) -> None:
        """Save the invitation that shows as a file."""
        shown = self._shown
        if shown is None:
            return
        path = self._view.ask_save_path(file_name("invitation", shown.label), "invitation")
        if path:
            self._means.free.submit(
                lambda: write_file(path, shown.text.encode()),
                lambda _: self._view.show_saved(Path(path)),
                self._means.shell.complain,
            )

    # --- the certificate --------------------------------------------------------------------------

    def open_certificate(self, path: str, passphrase: str | None = None) -> None:
        """Sign with a certificate from now on; where it is locked, its passphrase is asked for."""

        def work() -> str:
            data = read_file(Path(path), _LARGEST_CERTIFICATE, "certificate")
            identity = load_identity(data, passphrase)
            self._means.guiding().set_identity(identity)
            return _certificate_name(identity)

        def failed(error: WalletError) -> None:
            if isinstance(error, UnsealFailedError):
                self._view.ask_passphrase(path, again=passphrase is not None)
            else:
                self._means.shell.complain(error)

        self._means.vault.submit(work, self._view.show_certificate, failed)

    def drop_certificate(self) -> None:
        """Sign with a key of this wallet again."""

        def work() -> None:
            self._means.guiding().set_identity(AskerIdentity(PrivateKey.generate("P-256")))

        self._means.vault.submit(work, lambda _: self._view.show_certificate(""), self._means.shell.complain)

    def _next(self) -> int:
        self._turn += 1
        return self._turn


def _certificate_name(identity: AskerIdentity) -> str:
    if not identity.certificates:
        return ""
    names = Certificate.from_der(identity.certificates[0]).subject_names()
    return names.organisation or names.common_name or ""


def _faults(terms: InvitationTerms) -> tuple[str, ...]:
    """Name what the law wants said and is not written yet, in the order of the form."""
    recipient = terms.recipient
    wanted = (
        ("name", recipient.name),
        ("address", recipient.address),
        ("contact", recipient.contact),
        ("purposes", terms.purposes),
        ("notice", terms.notice),
        ("storage", terms.storage),
        ("authority", terms.authority),
    )
    return tuple(name for name, said in wanted if not said)
