"""What the presenters of the counsellor's screens and their pages tell each other. No Qt here."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ui.compare.content import Compared
from wallet.errors import WalletError
from wallet.model.guidance import AdviceStep, InvitationTerms, StepKind
from wallet.model.kept_guidance import GuidedLearner, KeptInvitation
from wallet.model.question import Asker
from wallet.transport.guidance_texts import GuidanceKind

if TYPE_CHECKING:
    from wallet.guiding import OpenedRecord


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list of learners shows.

    Attributes:
        learners: Newest first.
        invitations: Those that wait for an answer.
        chosen: Consent id of the learner who is shown below the list; empty for none.
    """

    learners: tuple[GuidedLearner, ...] = ()
    invitations: tuple[KeptInvitation, ...] = ()
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class InviteDraft:
    """An invitation as far as it is written.

    Attributes:
        terms: What it will offer; texts may still be missing.
        label: For whom; stays in this wallet.
        days_open: How many days it can be answered.
    """

    terms: InvitationTerms
    label: str = ""
    days_open: int = 30


@dataclass(frozen=True, slots=True)
class ShownInvitation:
    """An invitation whose code is held up.

    Attributes:
        text: The signed invitation.
        packed: The same for a code; None where it is too large.
        words: What both sides compare.
        label: For whom.
        expires_at: Until when it can be answered.
        counsellor: Who signed it, as the other side can tell.
    """

    text: str
    packed: bytes | None
    words: tuple[str, str, str]
    label: str
    expires_at: datetime
    counsellor: Asker


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """Advice or a confirmation that is handed to a learner.

    Attributes:
        kind: What it is.
        text: The message.
        packed: The same for a code; None where it is too large.
        name: For whom.
        erased_at: When the record was erased, in a confirmation.
    """

    kind: GuidanceKind
    text: str
    packed: bytes | None
    name: str
    erased_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftStep:
    """A next step as far as it is written."""

    kind: StepKind = StepKind.COURSE
    title: str = ""
    note: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class AdviceDraft:
    """Advice as far as it is written."""

    note: str = ""
    steps: tuple[DraftStep, ...] = field(default=())

    def kept(self) -> str:
        """Return it as a text that `kept_advice` reads; empty where nothing is written."""
        if not self.note and not self.written():
            return ""
        return json.dumps([self.note, [[step.kind, step.title, step.note, step.link] for step in self.steps]])

    def written(self) -> tuple[AdviceStep, ...]:
        """Return the steps that say something."""
        return tuple(
            AdviceStep(step.kind, step.title.strip(), step.note.strip(), step.link.strip())
            for step in self.steps
            if step.title.strip() or step.note.strip() or step.link.strip()
        )


def kept_advice(text: str) -> AdviceDraft:
    """Return advice as it was left."""
    if not text:
        return AdviceDraft()
    note, steps = json.loads(text)
    return AdviceDraft(note, tuple(DraftStep(StepKind(kind), *texts) for kind, *texts in steps))


class GuidingView(Protocol):
    """What the presenters may ask of the pages."""

    # --- the list ---------------------------------------------------------------------------------

    def show_learners(self, listing: Listing, now: datetime) -> None:
        """Show the list of learners."""
        ...

    def update_learners(self, listing: Listing, now: datetime) -> None:
        """Bring the list up to date, where another page may show."""
        ...

    def show_chosen(self, learner: GuidedLearner | None, now: datetime) -> None:
        """Show more of one learner in the list, and lead to it."""
        ...

    # --- invitations ------------------------------------------------------------------------------

    def show_form(self, draft: InviteDraft, *, certificate: str, first: bool) -> None:
        """Show the form of an invitation; `first` where the counsellor never wrote one."""
        ...

    def show_certificate(self, name: str) -> None:
        """Say with whose certificate invitations are signed; empty for none."""
        ...

    def show_faults(self, faults: Sequence[str]) -> None:
        """Say which parts of the form must still be written; names of fields of the terms."""
        ...

    def ask_passphrase(self, path: str, *, again: bool) -> None:
        """Ask for the passphrase of a certificate."""
        ...

    def show_invitation(self, shown: ShownInvitation, now: datetime) -> None:
        """Show the code of an invitation."""
        ...

    def show_invitation_time(self, now: datetime) -> None:
        """Say until when it can be answered."""
        ...

    # --- taking in --------------------------------------------------------------------------------

    def show_ways(self) -> None:
        """Show the ways in which a record or a notice can come."""
        ...

    def show_busy(self) -> None:
        """Show that something is being read."""
        ...

    def show_missing(self, share: float) -> None:
        """Ask for the other parts of a moving code."""
        ...

    def show_problem(self, error: WalletError, kind: GuidanceKind | None) -> None:
        """Show why something cannot be taken in; `kind` says what it is, where that is known."""
        ...

    # --- a record ---------------------------------------------------------------------------------

    def show_record(self, record: "OpenedRecord", now: datetime) -> None:
        """Show a record."""
        ...

    def show_record_time(self, now: datetime) -> None:
        """Say how long it may still be seen."""
        ...

    def show_choices(self, record: "OpenedRecord", picked: Sequence[str]) -> None:
        """Let credentials of a record be picked for a comparison."""
        ...

    def show_picked(self, picked: Sequence[str]) -> None:
        """Show which are picked."""
        ...

    def show_comparison(self, columns: Sequence[Compared]) -> None:
        """Show credentials of a record side by side."""
        ...

    def show_picture(self, png: bytes, name: str) -> None:
        """Show a picture that goes along with a record."""
        ...

    def show_text(self, text: str, name: str) -> None:
        """Show a text file that goes along with a record."""
        ...

    def show_advice_form(self, learner: GuidedLearner, draft: AdviceDraft) -> None:
        """Let advice be written, from where it was left."""
        ...

    def written_advice(self) -> AdviceDraft:
        """Return the advice as far as it is written."""
        ...

    def show_message(self, shown: ShownMessage) -> None:
        """Show the code of advice or of a confirmation."""
        ...

    # --- files ------------------------------------------------------------------------------------

    def ask_save_path(self, suggested: str, kind: str) -> str:
        """Ask where a file goes; empty where the person thought better of it."""
        ...

    def show_saved(self, path: Path) -> None:
        """Say that a file was saved."""
        ...

    def forget_record(self) -> None:
        """Drop everything a record says, wherever it shows."""
        ...

    def forget(self) -> None:
        """Stop codes and drop everything that shows."""
        ...
