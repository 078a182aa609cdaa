"""What the learner's guidance does: showing consents and advice, stopping, taking in what comes. No Qt here."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ui.guidance.received import Found, destination_of
from ui.guidance.view import GuidanceView, Overview, ReceiptKind, ShownNotice
from ui.guiding.reading import message_in
from ui.ports import Clock, Runner, Shell
from ui.saving import suggested_name, write_file
from ui.scan.sources import ReadsSources
from wallet.consent.packed_message import pack_message
from wallet.errors import WalletError
from wallet.model.guidance import Consent, ConsentState
from wallet.model.kept_guidance import KeptAdvice, KeptConsent
from wallet.transport.guidance_texts import FILE_ENDINGS

if TYPE_CHECKING:
    from wallet.consenting import Consenting

# Writes a receipt as a file, with how it stands now; off the GUI thread.
MakeReceipt = Callable[[Consent, ConsentState, ReceiptKind], bytes]


class Surroundings(NamedTuple):
    """What the presenter works with.

    Attributes:
        vault: Runs on the vault's thread.
        free: Runs what needs no vault.
        consenting: The learner's side of the open wallet; called on the vault's thread.
        guides: Tells whether the learner guides others too.
        make_receipt: Writes receipts.
        shell: The window around the pages.
        clock: The time, UTC.
    """

    vault: Runner
    free: Runner
    consenting: "Callable[[], Consenting]"
    guides: Callable[[], bool]
    make_receipt: MakeReceipt
    shell: Shell
    clock: Clock


class GuidancePresenter(ReadsSources[Found]):
    """Drives the learner's pages of guidance."""

    def __init__(self, view: GuidanceView, surroundings: Surroundings) -> None:
        super().__init__(view, surroundings.free)
        self._view, self._around = view, surroundings
        self._shown: ShownNotice | None = None

    def enter(self, **what: object) -> None:
        """Show the list; with `received` take in what another page read, with `stop` stop sharing under a consent."""
        self._next()
        received, stop = what.get("received"), what.get("stop")
        if isinstance(received, Found):
            self._take(received)
        elif isinstance(stop, str):
            self.stop(stop)
        else:
            self.show_overview()

    def leave(self) -> None:
        """Nothing of a consent stays on a page that is left."""
        self._next()
        self._parts, self._shown = (), None
        self._view.forget()

    # --- the list ---------------------------------------------------------------------------------

    def show_overview(self) -> None:
        """Show consents and advice."""
        turn, self._shown = self._next(), None

        def work() -> Overview:
            consenting = self._around.consenting()
            return Overview(consenting.consents(), consenting.advice())

        def done(overview: Overview) -> None:
            if turn == self._turn:
                self._view.show_overview(overview, self._around.clock(), guides=self._around.guides())

        self._around.vault.submit(work, done, lambda error: self._when(turn, self._view.show_overview_problem, error))

    def show_learners(self) -> None:
        """Show the learners whom this person guides."""
        self._around.shell.go("guiding")

    def show_consent(self, consent_id: str) -> None:
        """Show in plain words what was agreed."""
        turn = self._turn

        def work() -> tuple[KeptConsent, Consent]:
            consenting = self._around.consenting()
            return consenting.consent(consent_id), consenting.receipt(consent_id)

        def done(found: tuple[KeptConsent, Consent]) -> None:
            if turn == self._turn:
                self._view.show_consent(*found, self._around.clock())

        self._around.vault.submit(work, done, self._around.shell.complain)

    def save_receipt(self, consent_id: str, kind: ReceiptKind) -> None:
        """Save what was agreed as a file."""

        def work() -> tuple[KeptConsent, Consent]:
            consenting = self._around.consenting()
            return consenting.consent(consent_id), consenting.receipt(consent_id)

        def done(found: tuple[KeptConsent, Consent]) -> None:
            kept, consent = found
            path = self._view.ask_save_path(suggested_name(kept.counsellor or "consent", f".{kind}"), kind)
            if path:
                self._save(path, lambda: self._around.make_receipt(consent, kept.state, kind))

        self._around.vault.submit(work, done, self._around.shell.complain)

    def show_record(self, consent_id: str) -> None:
        """Show the code or file of a record that was given and not handed over yet."""
        self._around.shell.go("consent", consent_id=consent_id)

    # --- stopping ---------------------------------------------------------------------------------

    def stop(self, consent_id: str) -> None:
        """Stop sharing, and show the notice about it; a second time shows the same notice."""
        turn = self._next()

        def work() -> ShownNotice:
            consenting = self._around.consenting()
            text = consenting.withdraw(consent_id)
            return ShownNotice(consenting.consent(consent_id), text, pack_message(text))

        def done(shown: ShownNotice) -> None:
            if turn == self._turn:
                self._shown = shown
                self._view.show_notice(shown)

        def failed(error: WalletError) -> None:
            self._around.shell.complain(error)
            if turn == self._turn:
                self.show_overview()

        self._around.vault.submit(work, done, failed)

    def save_notice(self) -> None:
        """Save the notice that shows as a file."""
        if self._shown is None:
            return
        shown = self._shown
        name = suggested_name(shown.kept.counsellor or "notice", FILE_ENDINGS["notice"])
        path = self._view.ask_save_path(name, "notice")
        if path:
            self._save(path, lambda: shown.text.encode("ascii"))

    def hand_over_shown(self) -> None:
        """The notice that shows was handed over."""
        if self._shown is not None:
            self.hand_over(self._shown.kept.id)

    def hand_over(self, consent_id: str, *, handed: bool = True) -> None:
        """Note that a notice was handed over, or was not after all."""

        def work() -> None:
            self._around.consenting().note_sent(consent_id, sent=handed)

        def done(_: None) -> None:
            self.show_overview()
            if handed:
                self._around.shell.say(
                    self._view.handed_over_text(), undo=lambda: self.hand_over(consent_id, handed=False)
                )

        self._around.vault.submit(work, done, self._around.shell.complain)

    # --- advice -----------------------------------------------------------------------------------

    def remove_advice(self, advice_id: str) -> None:
        """Take advice out of the list."""

        def done(_: None) -> None:
            self.show_overview()
            self._around.shell.say(self._view.removed_text(), undo=lambda: self.restore_advice(advice_id))

        self._around.vault.submit(
            lambda: self._around.consenting().remove_advice(advice_id), done, self._around.shell.complain
        )

    def restore_advice(self, advice_id: str) -> None:
        """Bring advice back to the list."""
        self._around.vault.submit(
            lambda: self._around.consenting().restore_advice(advice_id),
            lambda _: self.show_overview(),
            self._around.shell.complain,
        )

    # --- taking in --------------------------------------------------------------------------------

    def show_ways(self) -> None:
        """Show the ways in which something can come from a counsellor."""
        self._next()
        self._parts = ()
        self._view.show_ways()

    _look = staticmethod(message_in)

    def _take(self, found: Found) -> None:
        place = destination_of(found)
        if place.screen != "guidance":
            self._around.shell.go(place.screen, **place.what)
            return
        turn = self._turn
        self._view.show_busy()

        def taken(received: KeptConsent | KeptAdvice) -> None:
            if turn == self._turn:
                self.show_overview()
            self._around.shell.say(self._view.taken_in_text(received))

        self._around.vault.submit(
            lambda: self._around.consenting().receive(found.text),
            taken,
            lambda error: self._refused(turn, error),
        )

    # --- inside -----------------------------------------------------------------------------------

    def _save(self, path: str, make: Callable[[], bytes]) -> None:
        def write() -> Path:
            write_file(path, make())
            return Path(path)

        self._around.free.submit(write, self._view.show_saved, self._around.shell.complain)

    def _refused(self, turn: int, error: WalletError) -> None:
        if turn == self._turn:
            self._view.show_problem(error)

    def _when(self, turn: int, tell: Callable[[WalletError], None], error: WalletError) -> None:
        if turn == self._turn:
            tell(error)
