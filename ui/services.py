"""What every screen is built with."""

from typing import NamedTuple

from ui.ask.desk import AskingDesk
from ui.i18n import Language
from ui.ports import Clock, WalletShell
from ui.preferences import Preferences
from ui.screen_memory import ScreenMemory
from ui.security.clipboard import SecretClipboard
from ui.session import Session
from ui.tasks import ScreenTasks
from ui.theme import Appearance
from ui.trying.path import Trying


class Services(NamedTuple):
    """Made by `ui.app`, for each screen anew as far as tasks go.

    Attributes:
        tasks: The threads that core calls run on; answers end with the screen.
        memory: What the screen has under way; the same for each page that is made of it.
        session: The wallet; use `session.holder` inside work given to `tasks.vault` only.
        shell: The window around the page.
        clock: The time, UTC.
        appearance: Theme and text size.
        language: The language in use.
        preferences: What is remembered without a wallet.
        clipboard: Copies, secret or not.
        asking: The questions that were asked in this run.
        trying: How far the person is on the way through the examples.
    """

    tasks: ScreenTasks
    memory: ScreenMemory
    session: Session
    shell: WalletShell
    clock: Clock
    appearance: Appearance
    language: Language
    preferences: Preferences
    clipboard: SecretClipboard
    asking: AskingDesk
    trying: Trying
