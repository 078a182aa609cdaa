"""Questions that were asked and wait for their answer; each nonce works once, and for five minutes."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from wallet.crypto.keys import PrivateKey
from wallet.model.query import DcqlQuery
from wallet.verification.holder_binding import CLOCK_LEEWAY

ANSWER_WITHIN: Final = timedelta(minutes=5)
# Far more than anybody asks between two starts of the program; the oldest are forgotten first.
_MOST_REMEMBERED: Final = 1_000


@dataclass(frozen=True, slots=True)
class PendingQuestion:
    """What the asker remembers of a question.

    Attributes:
        query: What was asked for.
        purpose: What for.
        name: As whom.
        client_id: Full client identifier, which the answer names as its audience.
        nonce: What the answer repeats, signed.
        state: What it gives back, unsigned; also the question's name here.
        asked_at: When; UTC.
        expires_at: Until when an answer counts; UTC.
        encryption_key: Opens an encrypted answer; None where it comes in the clear.
    """

    query: DcqlQuery
    purpose: str
    name: str
    client_id: str
    nonce: str
    state: str
    asked_at: datetime
    expires_at: datetime
    encryption_key: PrivateKey | None = None


class PendingQuestions:
    """The questions of one run of the program, in memory alone; any thread may use it.

    A question that was answered stays known, so that a second answer to it is told from one to a stranger's.
    """

    def __init__(self, questions: Iterable[PendingQuestion] = ()) -> None:
        self._questions: dict[str, PendingQuestion] = {item.state: item for item in questions}
        self._used: set[str] = set()
        self._over: set[str] = set()
        self._lock = threading.Lock()

    def add(self, question: PendingQuestion, *, used: bool = False) -> None:
        """Remember a question."""
        with self._lock:
            self._questions[question.state] = question
            if used:
                self._used.add(question.state)
            while len(self._questions) > _MOST_REMEMBERED:
                oldest = next(iter(self._questions))
                del self._questions[oldest]
                self._used.discard(oldest)
                self._over.discard(oldest)

    def withdraw(self, state: str) -> None:
        """Forget a question that was not answered; an answer to it no longer counts."""
        with self._lock:
            if state not in self._used:
                self._questions.pop(state, None)

    def waiting(self, at: datetime) -> tuple[PendingQuestion, ...]:
        """Return the questions that an answer still counts for, the oldest first."""
        with self._lock:
            return tuple(
                item
                for item in self._questions.values()
                if item.state not in self._used and not self._is_over(item, at)
            )

    def all(self) -> tuple[PendingQuestion, ...]:
        """Return every question that is remembered, the oldest first."""
        with self._lock:
            return tuple(self._questions.values())

    def find(self, *, state: str | None = None, nonces: Iterable[str] = ()) -> PendingQuestion | None:
        """Find the question with one of the nonces, which are signed, else with the state, which is not."""
        wanted = frozenset(nonces)
        with self._lock:
            signed = next((item for item in self._questions.values() if item.nonce in wanted), None)
            return signed or (self._questions.get(state) if state is not None else None)

    def is_used(self, state: str) -> bool:
        """Tell whether a question was answered."""
        with self._lock:
            return state in self._used

    def is_over(self, state: str, at: datetime) -> bool:
        """Tell whether no answer to a question counts any more; once so, it stays so if the clock is set back."""
        with self._lock:
            item = self._questions.get(state)
            return item is None or self._is_over(item, at)

    def _is_over(self, item: PendingQuestion, at: datetime) -> bool:
        if at >= item.expires_at or at < item.asked_at - CLOCK_LEEWAY:
            self._over.add(item.state)
        return item.state in self._over

    def use(self, state: str) -> bool:
        """Mark a question as answered; tells whether this was the first time."""
        with self._lock:
            if state in self._used or state not in self._questions:
                return False
            self._used.add(state)
            return True
