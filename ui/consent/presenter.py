"""What the consent screen does: reading an invitation, choosing, saying no or yes. Nothing leaves without the press."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final, Protocol

from ui.claim_reader import ClaimReader
from ui.consent.ends import End, end_moment, usual_end
from ui.consent.files import read_files
from ui.consent.handing import HandingOver
from ui.consent.selection import Selection
from ui.consent.view import ConsentView, Offer, Seen, Wish
from ui.inside.content import credentials_inside
from ui.ports import Clock, Failed, Runner, Shell, T
from ui.share.candidate import Candidate
from ui.share.choices import Choices
from wallet.consent.attached_files import require_files
from wallet.consent.comparison_words import comparison_words
from wallet.consent.packed_message import message_text
from wallet.consenting import Consenting, Draft, Sealed
from wallet.disclosure import Presentation
from wallet.errors import InvitationError, WalletError, WrongPassphraseError
from wallet.holder import Holder, OpenedCredential
from wallet.model.guidance import Consent, Invitation, SealedFile
from wallet.model.helping import Helper
from wallet.model.stored import CredentialId

_LISTED: Final = 500
_Read = tuple[Invitation, tuple[str, str, str], tuple[Candidate, ...]]


class OpenWallet(Protocol):
    """The part of the session that this screen needs."""

    @property
    def holder(self) -> Holder: ...
    @property
    def helper(self) -> Helper | None: ...
    def confirm_passphrase(self, passphrase: str) -> None: ...


class ConsentPresenter:
    """Drives the consent screen.

    Attributes:
        handing: Hands over what was given.
    """

    def __init__(
        self, view: ConsentView, tasks: Runner, reading: Runner, session: OpenWallet, shell: Shell, clock: Clock
    ) -> None:
        """Make a presenter.

        Args:
            view: The pages.
            tasks: Runs on the vault's thread.
            reading: Reads files, away from the vault.
            session: The open wallet; its holder is used on the vault's thread only.
            shell: The window around the page.
            clock: The time, UTC.
        """
        self._view, self._tasks, self._reading = view, tasks, reading
        self._session, self._shell, self._clock = session, shell, clock
        self._offer: Offer | None = None
        self._wish = Wish("", "", End.MOST)
        self._selection = Selection(())
        self._ticking: tuple[CredentialId, Choices] | None = None
        # What was looked at; any change afterwards makes it another one.
        self._draft: Draft | None = None
        self._deciding = False
        self.handing = HandingOver(
            view, tasks, shell, lambda consent_id: Consenting(session.holder).note_handed_over(consent_id)
        )
        # Answers about an invitation that is no longer shown are dropped.
        self._turn = 0

    # --- an invitation comes ----------------------------------------------------------------------

    def enter(self, **what: object) -> None:
        """Begin with the text or packed bytes called `invitation`, or hand over what was given.

        That is the record of the consent called `consent_id`, or the last one.
        """
        self.leave()
        wanted, given = what.get("invitation"), what.get("consent_id")
        if isinstance(wanted, str | bytes):
            self._open(wanted)
        elif isinstance(given, str):
            self._hand_over(given)
        elif not self.handing.show():
            self._view.show_nothing()

    def leave(self) -> None:
        """Forget the invitation and what was chosen; what was given is held until it is handed over."""
        self._turn += 1
        self._offer = self._draft = self._ticking = None
        self._wish, self._selection = Wish("", "", End.MOST), Selection(())
        self._deciding = False
        self._view.forget()

    def _open(self, received: str | bytes) -> None:
        self._view.show_busy("reading")
        held = self.handing.invitation

        def work() -> _Read | None:
            if held and message_text(received) == held:
                return None
            holder = self._session.holder
            invitation = Consenting(holder).read(received)
            items = holder.vault.credentials.page(limit=_LISTED).items
            listed = tuple(Candidate(item.id, item.summary.title, item.summary.issuer_name) for item in items)
            return invitation, comparison_words(invitation), listed

        def done(found: _Read | None) -> None:
            if found is None:
                self.handing.show()
            else:
                self._begin(*found)

        self._submit(work, done, self._view.show_problem)

    def _hand_over(self, consent_id: str) -> None:
        def work() -> tuple[Sealed, str]:
            consenting = Consenting(self._session.holder)
            return consenting.sealed(consent_id), consenting.consent(consent_id).invitation

        def done(found: tuple[Sealed, str]) -> None:
            self.handing.hold(*found)
            self.handing.show()

        def failed(error: WalletError) -> None:
            self._shell.complain(error)
            self._shell.go("guidance")

        self._submit(work, done, failed)

    def _begin(self, invitation: Invitation, words: tuple[str, str, str], listed: tuple[Candidate, ...]) -> None:
        terms = invitation.terms
        self._offer = Offer(invitation, words, self._session.helper is not None)
        self._selection = Selection(listed)
        only = terms.purposes[0] if len(terms.purposes) == 1 else ""
        self._wish = Wish(only, "", usual_end(terms.days))
        self._view.show_offer(self._offer, self._wish, self._selection.chosen, self._clock())
        self._show_wish()

    # --- deciding ---------------------------------------------------------------------------------

    def choose_purpose(self, purpose: str) -> None:
        """Pick what for."""
        self._change(replace(self._wish, purpose=purpose))

    def set_name(self, name: str) -> None:
        """Say what they should call the learner."""
        self._change(replace(self._wish, name=" ".join(name.split())))

    def choose_end(self, end: End) -> None:
        """Pick until when."""
        self._change(replace(self._wish, end=end))

    def set_own_end(self, moment: datetime) -> None:
        """Pick a day of one's own."""
        self._change(replace(self._wish, own_end=moment))

    def allow_export(self, on: bool) -> None:
        """Let them save or print parts, or not."""
        self._change(replace(self._wish, may_export=on))

    def _change(self, wish: Wish) -> None:
        if self._offer is not None and wish != self._wish:
            self._wish, self._draft = wish, None
            self._show_wish()

    def _show_wish(self) -> None:
        self._view.show_wish(self._wish, self._until())

    def _until(self) -> datetime | None:
        days = self._offer.invitation.terms.days if self._offer is not None else 0
        return end_moment(self._wish.end, days, self._clock(), own=self._wish.own_end)

    # --- choosing ---------------------------------------------------------------------------------

    def show_choosing(self) -> None:
        """Show what can go along."""
        self._view.show_choosing()

    def show_ask(self) -> None:
        """Go back to what is asked."""
        self._view.show_ask()

    def choose(self, credential_id: CredentialId, on: bool) -> None:
        """Let a credential go along, or not."""
        if not on:
            self._selection.take_out(credential_id)
            self._show_chosen()
            return

        def done(opened: OpenedCredential) -> None:
            self._selection.add(opened)
            self._show_chosen()

        def failed(error: WalletError) -> None:
            self._show_chosen()
            self._shell.complain(error)

        self._submit(lambda: self._session.holder.open(credential_id), done, failed)

    def ask_details(self, credential_id: CredentialId) -> None:
        """Ask which details of a chosen credential go along."""
        opened = self._selection.opened(credential_id)
        if opened is not None:
            self._ticking = credential_id, self._selection.copy_of_ticks(credential_id)
            self._view.show_details(opened, self._ticking[1].rows)

    def tick(self, path: object, on: bool) -> None:
        """Tick or untick a detail."""
        if self._ticking is not None and isinstance(path, tuple):
            self._ticking[1].tick(path, on=on)
            self._view.show_ticks(self._ticking[1].rows)

    def take_details(self) -> None:
        """Let the ticked details go along and no others."""
        if self._ticking is not None:
            self._selection.replace_ticks(*self._ticking)
            self._ticking = None
            self._show_chosen()

    def add_files(self, paths: Sequence[str]) -> None:
        """Let files go along."""
        turn = self._turn
        before = self._selection.files

        def done(files: tuple[SealedFile, ...]) -> None:
            if turn == self._turn:
                self._selection.add_files(files)
                self._show_chosen()

        def failed(error: WalletError) -> None:
            if turn == self._turn:
                self._shell.complain(error)

        def work() -> tuple[SealedFile, ...]:
            files = read_files(paths)
            trial = Selection(())
            trial.add_files((*before, *files))
            require_files(trial.files)
            return files

        self._reading.submit(work, done, failed)

    def remove_file(self, name: str) -> None:
        """Let a file not go along."""
        self._selection.remove_file(name)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._draft = None
        self._view.show_chosen(self._selection.chosen)

    # --- looking at it ----------------------------------------------------------------------------

    def preview(self) -> None:
        """Show exactly what they will see."""
        make = self._drafting()
        if make is None:
            return
        self._view.show_busy("preview")

        def work() -> tuple[Draft, tuple[Seen, ...]]:
            draft, holder = make(), self._session.holder
            chosen = zip(draft.choices, draft.presentations, strict=True)
            return draft, tuple(_seen(holder.open(choice.credential_id), shown) for choice, shown in chosen)

        def done(found: tuple[Draft, tuple[Seen, ...]]) -> None:
            self._draft, seen = found
            self._view.show_preview(seen, self._draft.consent)

        self._submit(work, done, self._failed)

    def _drafting(self) -> Callable[[], Draft] | None:
        """Return what makes the draft on the vault's thread; None where something must be chosen first."""
        offer, wish, until, draft = self._offer, self._wish, self._until(), self._draft
        if offer is None or self._deciding:
            return None
        choices, files = self._selection.choices, self._selection.files
        if not wish.purpose:
            self._view.say_lacks("purpose")
        elif not choices and not files:
            self._view.say_lacks("choice")
        elif until is None:
            self._view.say_lacks("until")
        elif draft is not None:
            return lambda: draft
        else:
            helped = self._session.helper is not None
            return lambda: Consenting(self._session.holder).draft(
                offer.invitation,
                purpose=wish.purpose,
                learner_name=wish.name,
                choices=choices,
                files=files,
                until=until,
                may_export=wish.may_export,
                with_helper=helped,
            )
        return None

    # --- no and yes -------------------------------------------------------------------------------

    def decline(self) -> None:
        """Say no: it is noted here, and nothing leaves."""
        offer = self._offer
        if offer is None or self._deciding:
            return
        self._deciding = True
        helped = self._session.helper is not None

        def work() -> Consent:
            return Consenting(self._session.holder).refuse(offer.invitation, with_helper=helped)

        def done(consent: Consent) -> None:
            self._decided()
            self._view.show_refused(consent)

        self._submit(work, done, self._failed)

    def agree(self) -> None:
        """Say yes; with a helper at the keyboard, the learner's passphrase says that it is the learner."""
        if self._drafting() is None:
            return
        if self._session.helper is None:
            self._give(None)
        else:
            self._view.ask_passphrase(self._give)

    def _give(self, passphrase: str | None) -> None:
        make, offer = self._drafting(), self._offer
        if make is None or offer is None or (passphrase is None and self._session.helper is not None):
            return
        self._deciding = True
        self._view.show_busy("sealing")
        turn = self._turn

        def work() -> Sealed:
            if passphrase is not None:
                self._session.confirm_passphrase(passphrase)
            return Consenting(self._session.holder).give(make(), is_learner=passphrase is not None)

        def done(sealed: Sealed) -> None:
            self.handing.hold(sealed, offer.invitation.text)
            if turn == self._turn:
                self._decided()
                self.handing.show()
            else:
                # They pressed Yes and went elsewhere: what was given must not get lost.
                self._shell.go("consent")

        def failed(error: WalletError) -> None:
            if turn == self._turn:
                self._failed(error)

        self._tasks.submit(work, done, failed)

    def _decided(self) -> None:
        self._offer = self._draft = None
        self._selection = Selection(())
        self._deciding = False

    def _failed(self, error: WalletError) -> None:
        self._deciding = False
        match error:
            case InvitationError():
                self._offer = None
                self._view.show_problem(error)
            case WrongPassphraseError():
                self._view.show_wrong_passphrase(error)
            case _:
                self._view.finish_busy()
                self._draft = None
                self._shell.complain(error)

    # --- inside -----------------------------------------------------------------------------------

    def _submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        turn = self._turn
        self._tasks.submit(
            work,
            lambda result: done(result) if turn == self._turn else None,
            lambda error: failed(error) if turn == self._turn else None,
        )


def _seen(opened: OpenedCredential, presentation: Presentation) -> Seen:
    languages = ClaimReader(opened.credential).languages
    inside = credentials_inside(opened.credential, opened.report.inner, languages)
    return Seen(opened, presentation.claims, presentation.key_bound, inside)
