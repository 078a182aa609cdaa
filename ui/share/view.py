"""What the presenter of sharing and its page tell each other. No Qt here."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ui.codes.targets import Target
from ui.inside.content import Inside
from ui.share.choices import Row
from ui.share.ends import End
from wallet.disclosure import Detail, Presentation
from wallet.errors import WalletError
from wallet.holder import OpenedCredential
from wallet.model.json import JsonObject
from wallet.transport.qr_codes import CodePlan, CodeSize, plan_codes


@dataclass(frozen=True, slots=True)
class Wish:
    """For whom and for how long.

    Attributes:
        recipient: As the person named them; empty for nobody in particular.
        as_copy: The person wants a copy, without proof that it is theirs.
        can_prove: This wallet holds the key the credential is bound to.
        end: The chosen end.
        own_end: The moment the person set, for `End.OWN`.
    """

    recipient: str = ""
    as_copy: bool = False
    can_prove: bool = True
    end: End = End.TODAY
    own_end: datetime | None = None

    @property
    def audience(self) -> str | None:
        """The recipient a proof is made for; None makes a copy."""
        return self.recipient if self.recipient and self.can_prove and not self.as_copy else None


@dataclass(frozen=True, slots=True)
class Preview:
    """What the other side would get now.

    Attributes:
        claims: Exactly what they can read.
        hidden: The details of which they see nothing.
        wish: For whom and for how long.
        until: The end that goes with it, or None.
        size: How large the code becomes; None where it cannot be made.
        most_bytes: What one code holds.
        error: Why it cannot be made.
        inside: The credentials inside it, which they see as well.
        sensitive: Names of what can harm, where all of it is shown and nothing can be left out.
    """

    claims: JsonObject
    hidden: tuple[Detail, ...]
    wish: Wish
    until: datetime | None
    size: CodeSize | None
    most_bytes: int
    error: WalletError | None = None
    inside: tuple[Inside, ...] = ()
    sensitive: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown to be scanned.

    Attributes:
        opened: The credential.
        presentation: What is shared.
        plan: The codes for a phone's camera.
        recipient: For whom, as the person named them.
        shown: The outermost details that are shared.
        address: Address of the page that a copy is written for, or None.
        fits_picture: A picture for a message carries it.
    """

    opened: OpenedCredential
    presentation: Presentation
    plan: CodePlan
    recipient: str
    shown: tuple[Detail, ...]
    address: str | None = None
    fits_picture: bool = True

    def plan_for(self, target: Target) -> CodePlan:
        """Plan the codes for a camera."""
        if target is Target.PHONE:
            return self.plan
        return plan_codes(
            self.presentation.text,
            page=self.address,
            max_version=target.single_version,
            frame_version=target.frame_version,
        )


class ShareView(Protocol):
    """What the presenter may ask of the page."""

    def show_picking(self) -> None:
        """Show the list to pick a credential from."""
        ...

    def show_choices(self, opened: OpenedCredential, rows: tuple[Row, ...], wish: Wish, now: datetime) -> None:
        """Show the details of a credential."""
        ...

    def show_ticks(self, rows: tuple[Row, ...]) -> None:
        """Show other ticks."""
        ...

    def show_preview(self, preview: Preview) -> None:
        """Show what the other side would get."""
        ...

    def show_code(self, shown: Shown, now: datetime) -> None:
        """Show the code."""
        ...

    def show_time(self, now: datetime) -> None:
        """Say how long what is shown still counts."""
        ...

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        ...

    def ask_save_path(self, suggested: str, kind: str) -> str:
        """Ask where a file goes: `pdf`, `html`, `png`, `json`, `jwt` or `sdjwt`; empty for nowhere."""
        ...

    def show_given(self, path: str) -> None:
        """Say that what is shared was saved as a file, without a code."""
        ...

    def hide_code(self) -> None:
        """Stop moving codes and forget what was shown."""
        ...
