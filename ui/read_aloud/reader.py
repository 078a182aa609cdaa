"""Reads the page that shows, and stops when the person wants or another page comes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.read_aloud.voice import Voice

# The imports inside functions: the window starts without a voice, and most computers have none.
# ruff: noqa: PLC0415


class PageReader(QObject):
    """Reads pages aloud, on a computer that has a voice.

    Signals:
        found: A voice was found.
        reading: It begins, or ends.
    """

    found = Signal()
    reading = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.can_read = False
        self._reads = False
        self._voice: Voice | None = None

    def find_voice(self) -> None:
        """Look for a voice; where there is none nothing is said of it."""
        from ui.read_aloud.engines import usable_engine

        if self._voice is None and (engine := usable_engine()):
            from ui.read_aloud.voice import Voice

            self._voice = Voice(engine, self)
            self._voice.ready.connect(self._found)
            self._voice.ended.connect(lambda: self._tell(reads=False))

    def toggle(self, page: QWidget | None) -> None:
        """Read a page, or stop."""
        from ui.read_aloud.spoken_texts import spoken_texts

        if self._reads:
            self.stop()
        elif self._voice is not None and page is not None and (texts := spoken_texts(page)):
            self._tell(reads=True)
            self._voice.say(texts)

    def stop(self) -> None:
        """Read no more."""
        if self._voice is not None and self._reads:
            self._voice.stop()
            self._tell(reads=False)

    def end(self) -> None:
        """Fall silent for good."""
        if self._voice is not None:
            self._voice.end()
            self._voice = None

    def _found(self) -> None:
        self.can_read = True
        self.found.emit()

    def _tell(self, *, reads: bool) -> None:
        if reads is not self._reads:
            self._reads = reads
            self.reading.emit(reads)
