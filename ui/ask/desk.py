"""The questions of this run of the program, in memory until it closes. Made with the program, so light to import."""

from threading import Lock
from typing import TYPE_CHECKING

from ui.ports import Clock

if TYPE_CHECKING:
    from ui.ask.view import Draft, ShownQuestion
    from wallet.asking import Asked, Asking, CheckedAnswer
    from wallet.checking import Surroundings
    from wallet.model.query import DcqlQuery

# The imports stand inside the functions: the window starts without them.
# ruff: noqa: PLC0415


class AskingDesk:
    """Asks with a certificate or without, and checks answers to what was asked either way.

    Any thread may use it. Making and checking take time: call those on a thread of their own.

    Attributes:
        shown: The question that a page showed last; it outlives the page.
        draft: What the form said when it was left; it outlives the page too.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._plain: Asking | None = None
        self._certified: tuple[Asking, ...] = ()
        self._certificate = ""
        self._lock = Lock()
        self.shown: ShownQuestion | None = None
        self.draft: Draft | None = None

    @property
    def certificate(self) -> str:
        """Path of the certificate in use; empty where questions are asked without one."""
        return self._certificate

    def use_certificate(self, path: str, data: bytes, passphrase: str | None) -> None:
        """Ask as whom a certificate names from now on; it is forgotten when the program closes.

        Raises:
            UnsealFailedError: The passphrase does not open it, or is missing.
            WalletError: No certificate with its key, or one that cannot be used.
        """
        from wallet.asking import Asking
        from wallet.questions.askers import load_identity

        identity = load_identity(data, passphrase)
        # Answers to what was asked with another one still count.
        self._certified = (Asking(self._clock, identity), *self._certified)
        self._certificate = path

    def drop_certificate(self) -> None:
        """Ask without a certificate again."""
        self._certificate = ""

    def ask(self, query: "DcqlQuery", purpose: str, name: str, *, encrypted: bool = False) -> "Asked":
        """Make a question; it counts for five minutes and for one answer.

        Args:
            query: What is asked for.
            purpose: What for, in one sentence.
            name: Who asks.
            encrypted: Only this run of the program can open the answer.

        Raises:
            QuestionError: It breaks a rule that wallets keep, such as on its size.
        """
        asking = self._certified[0] if self._certificate and self._certified else self._without()
        return asking.ask(query, purpose, name, encrypted=encrypted)

    def withdraw(self, question_id: str) -> None:
        """Forget a question: no answer to it counts any more."""
        for asking in self._every():
            asking.withdraw(question_id)

    def waiting(self) -> "Asked | None":
        """Return the question that was shown last, where an answer still counts for it."""
        asked = self.shown.asked if self.shown is not None else None
        if asked is None or asked.expires_at <= self._clock() or self._is_used(asked.id):
            return None
        return asked

    def check(self, answer: str | bytes, surroundings: "Surroundings") -> "CheckedAnswer":
        """Check an answer to any question of this run; see `wallet.asking.Asking.check`."""
        checked = self._without().check(answer, surroundings)
        for asking in self._certified:
            if checked.pending is not None:
                break
            found = asking.check(answer, surroundings)
            checked = found if found.pending is not None or checked.error is not None else checked
        return checked

    # --- inside -----------------------------------------------------------------------------------

    def _without(self) -> "Asking":
        from wallet.asking import Asking

        with self._lock:
            if self._plain is None:
                self._plain = Asking(self._clock)
            return self._plain

    def _every(self) -> "tuple[Asking, ...]":
        return (*(() if self._plain is None else (self._plain,)), *self._certified)

    def _is_used(self, question_id: str) -> bool:
        return any(asking.is_used(question_id) for asking in self._every())
