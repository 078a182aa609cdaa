"""What the list of learners does: showing them, taking in what they send, erasing what is over. No Qt here."""

from collections.abc import Callable, Sequence

from ui.guidance.received import Found
from ui.guiding.inviting import InvitingPresenter
from ui.guiding.means import Means
from ui.guiding.messages import message_of
from ui.guiding.reading import message_in
from ui.guiding.record_presenter import RecordPresenter
from ui.guiding.texts import name_of, taken_in_text, withdrawn_text
from ui.guiding.view import Listing, ShownMessage
from ui.scan.sources import ReadsSources
from wallet.errors import RecordError, WalletError
from wallet.model.guidance import ConsentState
from wallet.model.kept_guidance import GuidedLearner
from wallet.transport.guidance_texts import GuidanceKind

# What came of a text: the learner, and the confirmation that goes back to them.
_Taken = tuple[GuidedLearner, ShownMessage | None]


class GuidingPresenter(ReadsSources[Found]):
    """Drives the list of learners; `inviting` and `record` drive the pages behind it.

    Attributes:
        inviting: Drives the form and the code of an invitation.
        record: Drives the pages of one record.
    """

    def __init__(self, means: Means) -> None:
        super().__init__(means.view, means.free)
        self._means, self._view = means, means.view
        self._listing = Listing()
        self.inviting = InvitingPresenter(means)
        self.record = RecordPresenter(means, self.show_list)

    def enter(self, **what: object) -> None:
        """Show the list; with `received`, take in what another page read: a text of guidance."""
        self._next()
        received = what.get("received")
        if isinstance(received, Found):
            self._view.show_ways()
            self._take(received)
        else:
            self.show_list()

    def leave(self) -> None:
        """Nothing of a record stays on a page that is left."""
        self._next()
        self._parts = ()
        self.inviting.leave()
        self.record.leave()
        self._view.forget()

    # --- the list ---------------------------------------------------------------------------------

    def show_list(self, chosen: str = "") -> None:
        """Show the learners; what has ended is erased before."""
        self.record.leave()
        self._load(chosen, lambda listing: self._view.show_learners(listing, self._means.clock()))

    def choose(self, consent_id: str) -> None:
        """Show more of one learner."""
        self._listing = Listing(self._listing.learners, self._listing.invitations, consent_id)
        self._view.show_chosen(self._chosen(), self._means.clock())

    def open_chosen(self) -> None:
        """Open the record of the chosen learner."""
        if self._listing.chosen:
            self.record.open(self._listing.chosen)

    def advise_chosen(self) -> None:
        """Write advice for the chosen learner."""
        learner = self._chosen()
        if learner is not None:
            self.record.write_advice(learner)

    def erase_chosen(self) -> None:
        """Erase the record of the chosen learner; the page has asked."""
        if self._listing.chosen:
            self.record.erase(self._listing.chosen)

    def show_confirmation(self) -> None:
        """Show once more that the record of the chosen learner was erased."""
        learner = self._chosen()
        if learner is not None and learner.confirmation is not None:
            text = learner.confirmation
            self._means.vault.submit(
                lambda: message_of("notice", text, learner), self.record.show_message, self._means.shell.complain
            )

    def tell_ended(self, ended: Sequence[GuidedLearner]) -> None:
        """Records were erased because their time is over: show none of them any more."""
        if any(learner.consent_id == self.record.shown_id for learner in ended):
            self.show_list()
        else:
            self._load(self._listing.chosen, lambda listing: self._view.update_learners(listing, self._means.clock()))

    def show_own_side(self) -> None:
        """Show what this person shares as a learner."""
        self._means.shell.go("guidance", own=True)

    def cancel_invitation(self, invitation_id: str) -> None:
        """Erase an invitation that waits; the page has asked."""

        def work() -> None:
            self._means.guiding().cancel_invitation(invitation_id)

        self._means.vault.submit(work, lambda _: self.show_list(self._listing.chosen), self._means.shell.complain)

    def _load(self, chosen: str, show: Callable[[Listing], None]) -> None:
        turn = self._next()

        def work() -> Listing:
            guiding = self._means.guiding()
            learners = guiding.learners()
            waiting = tuple(kept for kept in guiding.invitations() if not kept.used)
            known = {learner.consent_id for learner in learners}
            first = next((learner.consent_id for learner in learners if learner.erased_at is None), "")
            return Listing(learners, waiting, chosen if chosen in known else first)

        def done(listing: Listing) -> None:
            if turn == self._turn:
                self._listing = listing
                show(listing)

        self._means.vault.submit(work, done, self._means.shell.complain)

    def _chosen(self) -> GuidedLearner | None:
        return next((item for item in self._listing.learners if item.consent_id == self._listing.chosen), None)

    # --- taking in --------------------------------------------------------------------------------

    def show_ways(self) -> None:
        """Show the ways in which a record can come."""
        self._parts = ()
        self._view.show_ways()

    _look = staticmethod(message_in)

    def _take(self, found: Found) -> None:
        turn = self._turn
        if found.kind not in ("record", "notice"):
            self._refused(turn, RecordError(found.kind), found.kind)
            return
        self._view.show_busy()

        def work() -> _Taken:
            guiding = self._means.guiding()
            if found.kind == "record":
                return guiding.receive(found.text), None
            learner, confirmation = guiding.receive_notice(found.text)
            return learner, message_of("notice", confirmation, learner)

        self._means.vault.submit(work, self._taken, lambda error: self._refused(turn, error, found.kind))

    def _taken(self, taken: _Taken) -> None:
        learner, confirmation = taken
        self._means.remember_guiding()
        if confirmation is None:
            self.show_list(learner.consent_id)
            self._means.shell.say(taken_in_text(name_of(learner)))
            return
        self._view.forget_record()
        self.record.show_message(confirmation)
        if learner.state is ConsentState.WITHDRAWN:
            self._means.shell.say(withdrawn_text(name_of(learner)))

    def _refused(self, turn: int, error: WalletError, kind: GuidanceKind | None = None) -> None:
        if turn == self._turn:
            self._view.show_problem(error, kind)
