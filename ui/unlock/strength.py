"""How strong a new passphrase is, judged off the GUI thread while it is written."""

from typing import Protocol

from ui.ports import Runner
from wallet.errors import WalletError
from wallet.vault import passphrase_score
from wallet.vault.passphrase import MIN_LENGTH


class StrengthView(Protocol):
    """What shows the strength."""

    def show_strength(self, score: int, *, long_enough: bool) -> None: ...


class StrengthJudge:
    """Asks for the score of the latest passphrase; answers about older ones are dropped."""

    def __init__(self, view: StrengthView, tasks: Runner) -> None:
        self._view, self._tasks = view, tasks
        self._asked = 0

    def judge(self, passphrase: str) -> None:
        """Score a passphrase, 0 to 4, and show it."""
        self._asked += 1
        asked = self._asked
        long_enough = len(passphrase) >= MIN_LENGTH

        def answer(score: int) -> None:
            if asked == self._asked:
                self._view.show_strength(score, long_enough=long_enough)

        self._tasks.submit(lambda: passphrase_score(passphrase), answer, self._failed)

    def _failed(self, error: WalletError) -> None:
        # The estimate is advice; the vault itself refuses what is too weak.
        del error
