"""Sees to it that records end on time while a wallet is open, whatever page shows; knows whether somebody guides.

Made with the program, so light to import.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from ui.ports import Runner
from wallet.errors import HelperModeError, WalletError

if TYPE_CHECKING:
    from ui.session import Session
    from wallet.model.kept_guidance import GuidedLearner

# In milliseconds.
_EVERY: Final = 60_000
_SETTING: Final = "guides-learners"
_YES: Final = "yes"

Ended = Callable[[tuple["GuidedLearner", ...]], None]


def remember_guiding(session: "Session", guides: bool) -> None:
    """Keep in the open wallet whether its owner guides learners; runs on the vault's thread."""
    session.holder.vault.settings.set(_SETTING, _YES if guides else "")


def first_screen(session: "Session") -> str:
    """Return where the owner of the open wallet begins: at their learners where they guide and keep nothing else.

    Runs on the vault's thread.
    """
    vault = session.holder.vault
    guides = session.helper is None and vault.settings.get(_SETTING, "") == _YES
    return "guiding" if guides and not any(vault.credentials.counts()) else "credentials"


class GuidingWatch(QObject):
    """Erases records whose consent has ended: as soon as the wallet is open, and every minute after.

    Attributes:
        guides: The owner of the open wallet guides learners.
    """

    def __init__(
        self,
        vault: Runner,
        session: "Session",
        ended: Ended,
        complain: Callable[[WalletError], None],
        parent: QObject | None = None,
    ) -> None:
        """Make a watch that sleeps until a wallet is open.

        Args:
            vault: Runs on the vault's thread.
            session: The wallet.
            ended: Told of the learners whose records were erased.
            complain: Told what went wrong.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._vault, self._session, self._ended, self._complain = vault, session, ended, complain
        self.guides = False
        # A wallet that was locked meanwhile wants to hear of nothing.
        self._turn = 0
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """A wallet is open: look at once."""
        self._turn += 1
        turn = self._turn

        def known(guides: bool) -> None:
            if turn == self._turn:
                self.guides = self.guides or guides

        self._vault.submit(lambda: self._session.holder.vault.settings.get(_SETTING, "") == _YES, known, self._complain)
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """The wallet is being locked."""
        self._turn += 1
        self.guides = False
        self._timer.stop()

    def guide(self, guides: bool) -> None:
        """Guide learners from now on, or no longer; what was received stays until its end."""
        self.guides = guides
        self._vault.submit(lambda: remember_guiding(self._session, guides), lambda _: None, self._complain)

    def look(self) -> None:
        """Erase what is over."""
        turn, session = self._turn, self._session
        if not session.is_open:
            return

        def work() -> "tuple[GuidedLearner, ...]":
            from wallet.guiding import Guiding  # noqa: PLC0415 - the window starts without it

            return Guiding(session.holder).enforce()

        def done(ended: "tuple[GuidedLearner, ...]") -> None:
            if ended and turn == self._turn:
                self._ended(ended)

        def failed(error: WalletError) -> None:
            # While a helper is there, all that is private rests; it goes on once they have left.
            if turn == self._turn and not isinstance(error, HelperModeError):
                self._complain(error)

        self._vault.submit(work, done, failed)
