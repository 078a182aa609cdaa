"""What the presenter of the consent screen and its pages tell each other. No Qt here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from ui.consent.ends import End
from ui.consent.selection import Chosen
from ui.inside.content import Inside
from ui.share.choices import Row
from wallet.errors import WalletError
from wallet.holder import OpenedCredential
from wallet.model.guidance import Consent, Invitation
from wallet.model.json import JsonObject

Lack = Literal["purpose", "choice", "until"]
SavedKind = Literal["record", "pdf", "html"]


@dataclass(frozen=True, slots=True)
class Offer:
    """An invitation that a learner decides on.

    Attributes:
        invitation: The invitation.
        words: What both sides compare.
        helped: A helper sits next to the learner.
    """

    invitation: Invitation
    words: tuple[str, str, str]
    helped: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What the learner decides besides the credentials.

    Attributes:
        purpose: One of those the invitation offers; empty as long as none is picked.
        name: What the learner wants to be called there.
        end: The chosen end.
        own_end: A moment on the day that the learner set, for `End.OWN`.
        may_export: The counsellor may save or print it.
    """

    purpose: str
    name: str
    end: End
    own_end: datetime | None = None
    may_export: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What the counsellor would read of one credential.

    Attributes:
        opened: The credential.
        claims: Exactly what they can read.
        proven: It proves that it is the learner's; else it is a copy.
        inside: The credentials inside it, which they see as well.
    """

    opened: OpenedCredential
    claims: JsonObject
    proven: bool
    inside: tuple[Inside, ...]


@dataclass(frozen=True, slots=True)
class ShownRecord:
    """A sealed record that is handed over.

    Attributes:
        consent: What was agreed to.
        text: The record, as its file holds it.
        packed: The same for a moving code; None where it is too long for one.
    """

    consent: Consent
    text: str
    packed: bytes | None


class ConsentView(Protocol):
    """What the presenter may ask of the pages."""

    def show_busy(self, what: Literal["reading", "preview", "sealing"]) -> None:
        """Show that something is under way."""
        ...

    def finish_busy(self) -> None:
        """It is done."""
        ...

    def show_nothing(self) -> None:
        """Say that no invitation is here."""
        ...

    def show_problem(self, error: WalletError) -> None:
        """Show why an invitation cannot be answered."""
        ...

    def show_offer(self, offer: Offer, wish: Wish, chosen: Chosen, now: datetime) -> None:
        """Show what is asked, from its top."""
        ...

    def show_wish(self, wish: Wish, until: datetime | None) -> None:
        """Show what was decided so far; `until` is None where the end is missing."""
        ...

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what goes along."""
        ...

    def say_lacks(self, lack: Lack) -> None:
        """Say what must be chosen first."""
        ...

    def show_ask(self) -> None:
        """Go back to what is asked."""
        ...

    def show_choosing(self) -> None:
        """Show the list of credentials and files."""
        ...

    def show_details(self, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        """Ask which details of a credential go along."""
        ...

    def show_ticks(self, rows: Sequence[Row]) -> None:
        """Show other ticks in that question."""
        ...

    def show_preview(self, seen: Sequence[Seen], consent: Consent) -> None:
        """Show exactly what they will see."""
        ...

    def ask_passphrase(self, take: Callable[[str], None]) -> None:
        """Ask the learner for the passphrase, as a helper is there."""
        ...

    def show_wrong_passphrase(self, error: WalletError) -> None:
        """Say that it was not the passphrase, and ask again."""
        ...

    def show_refused(self, consent: Consent) -> None:
        """Say that nothing was shared."""
        ...

    def show_record(self, shown: ShownRecord) -> None:
        """Show the code of the record."""
        ...

    def ask_leave_unsaved(self, act: Callable[[], None]) -> None:
        """Ask whether to leave without the file; `act` leaves."""
        ...

    def ask_save_path(self, suggested: str, kind: SavedKind) -> str:
        """Ask where a file goes; empty for nowhere."""
        ...

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        ...

    def forget(self) -> None:
        """Stop moving codes and forget what was shown."""
        ...
