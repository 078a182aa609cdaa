"""From pictures of a camera to what their codes hold, one picture at a time and always the newest; free of Qt."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ui.ports import Runner
from ui.scan.collector import CodeCollector
from wallet.errors import WalletError
from wallet.transport.camera_frame import FrameCodes, Hint
from wallet.transport.joining import Received

# A hint appears when this many of the last pictures agree, so that it does not flicker.
_AGREEING: Final = 4
_REMEMBERED: Final = 8

FrameReader = Callable[[], FrameCodes]


class ScanAdvice(StrEnum):
    """What the person in front of the camera should know."""

    NOTHING_SEEN = "nothing-seen"
    CLOSER = "closer"
    STILL = "still"
    SLOWER = "slower"
    MOVING = "moving"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far scanning is.

    Attributes:
        share: Share of a moving code that has arrived, 0 to 1; 0 where none was seen.
        advice: What helps.
    """

    share: float
    advice: ScanAdvice


class Scanning:
    """Reads pictures off the GUI thread. While one is being read, others are left out: only the newest counts."""

    def __init__(
        self,
        tasks: Runner,
        *,
        progressed: Callable[[ScanProgress], None],
        found: Callable[[tuple[Received, ...]], None],
    ) -> None:
        """Start with nothing seen.

        Args:
            tasks: Runs the reading.
            progressed: Told what helps, when that changes.
            found: Given what was read, once; then `clear` starts anew.
        """
        self._tasks, self._progressed, self._found = tasks, progressed, found
        self._collector = CodeCollector()
        self._round = 0
        self.clear()

    def clear(self) -> None:
        """Forget everything and start anew; a picture that is being read is not counted any more."""
        self._round += 1
        self._collector.clear()
        self._reading = self._done = False
        # Of the last pictures what kept a code from being read; None where one was read.
        self._hints: deque[Hint | None] = deque(maxlen=_REMEMBERED)
        self._told: ScanProgress | None = None

    def offer(self, read: FrameReader) -> bool:
        """Have a picture read, unless another one is being read or something was found.

        Args:
            read: Reads the picture; called on the other thread.

        Returns:
            Whether it will be read.
        """
        if self._reading or self._done:
            return False
        self._reading = True
        number = self._round
        self._tasks.submit(read, lambda codes: self._read(number, codes), lambda error: self._failed(number, error))
        return True

    def _read(self, number: int, codes: FrameCodes) -> None:
        if number != self._round:
            return
        self._reading = False
        found = self._collector.receive(codes.texts)
        if found:
            self._done = True
            self._found(found)
            return
        self._hints.append(None if codes.texts else codes.hint)
        now = ScanProgress(self._collector.progress, self._advice())
        if now != self._told:
            self._told = now
            self._progressed(now)

    def _failed(self, number: int, _error: WalletError) -> None:
        """A picture that could not be read at all is followed by another one."""
        if number == self._round:
            self._reading = False

    def _advice(self) -> ScanAdvice:
        too_small, blurred = self._hints.count(Hint.CLOSER), self._hints.count(Hint.STILL)
        moving = self._collector.progress > 0
        if moving and None in self._hints and too_small + blurred >= _AGREEING:
            # Some are read, so neither distance nor hand is at fault: the others are caught amid a change.
            return ScanAdvice.SLOWER
        if too_small >= _AGREEING:
            return ScanAdvice.CLOSER
        if blurred >= _AGREEING:
            return ScanAdvice.STILL
        if moving:
            return ScanAdvice.MOVING
        return ScanAdvice.FOREIGN if self._collector.foreign else ScanAdvice.NOTHING_SEEN
