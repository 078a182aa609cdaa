"""What every screen is built with."""

from dataclasses import dataclass

from ui.i18n import Language
from ui.ports import Clock, Shell
from ui.preferences import Preferences
from ui.security.clipboard import SecretClipboard
from ui.session import Session
from ui.tasks import Tasks
from ui.theme import Appearance


@dataclass(frozen=True, slots=True)
class Services:
    """Made once by `ui.app`.

    Attributes:
        tasks: The two threads that core calls run on.
        session: The wallet; use `session.holder` inside work given to `tasks.vault` only.
        shell: The window around the page.
        clock: The time, UTC.
        appearance: Theme and text size.
        language: The language in use.
        preferences: What is remembered without a wallet.
        clipboard: Copies, secret or not.
    """

    tasks: Tasks
    session: Session
    shell: Shell
    clock: Clock
    appearance: Appearance
    language: Language
    preferences: Preferences
    clipboard: SecretClipboard
