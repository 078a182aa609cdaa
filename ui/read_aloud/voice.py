"""A voice of the system. It speaks on a thread of its own: an engine may take its time."""

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QThread, Signal, Slot

from ui.read_aloud.spoken_texts import SpokenText

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Voice(QObject):
    """Says texts one after the other.

    Signals:
        ready: There is a voice, told once; without one it is never told.
        ended: All was said, or it was stopped.
    """

    ready = Signal()
    ended = Signal()
    _wanted = Signal(object)
    _unwanted = Signal()

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._speaker = _Speaker(engine)
        self._speaker.moveToThread(self._thread)
        self._thread.started.connect(self._speaker.begin)
        self._thread.finished.connect(self._speaker.finish)
        self._speaker.ready.connect(self.ready)
        self._speaker.ended.connect(self.ended)
        self._wanted.connect(self._speaker.say)
        self._unwanted.connect(self._speaker.stop)
        self._thread.start()

    def say(self, texts: Sequence[SpokenText]) -> None:
        """Say these in place of what is being said."""
        self._wanted.emit(tuple(texts))

    def stop(self) -> None:
        """Say no more."""
        self._unwanted.emit()

    def end(self) -> None:
        """Fall silent for good and stop the thread."""
        self._thread.quit()
        self._thread.wait()


class _Speaker(QObject):
    """The part that lives on the thread of the voice."""

    ready = Signal()
    ended = Signal()

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._engine = engine
        self._speech: QTextToSpeech | None = None
        self._waiting: deque[SpokenText] = deque()
        self._speaking = False

    @Slot()
    def begin(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - only where an engine was found

        self._speech = QTextToSpeech(self._engine)
        self._speech.stateChanged.connect(self._changed)
        self._changed()

    @Slot()
    def finish(self) -> None:
        if self._speech is not None:
            self._speech.stop()
            self._speech.deleteLater()
            self._speech = None

    @Slot(object)
    def say(self, texts: tuple[SpokenText, ...]) -> None:
        self._waiting = deque(texts)
        if self._speech is not None and self._speaking:
            self._speech.stop()  # it goes on with what waits
        else:
            self._speaking = True
            self._next()

    @Slot()
    def stop(self) -> None:
        self._waiting.clear()
        if self._speech is not None and self._speaking:
            self._speech.stop()
            self._silent()

    @Slot()
    def _changed(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - as above

        if self._speech is None:
            return
        state = self._speech.state()
        if state == QTextToSpeech.State.Ready:
            if self._speaking:
                self._next()
            elif self._speech.availableLocales():
                self.ready.emit()
        elif state == QTextToSpeech.State.Error and self._speaking:
            self._waiting.clear()
            self._silent()

    def _next(self) -> None:
        if self._speech is None or not self._waiting:
            self._silent()
            return
        text = self._waiting.popleft()
        self._choose(text.language)
        self._speech.say(text.text)

    def _choose(self, language: str) -> None:
        """Take a voice of a language; one that has none is read by the voice there is."""
        assert self._speech is not None  # noqa: S101 - its caller saw to that
        if QLocale.languageToCode(self._speech.locale().language()) == language:
            return
        for locale in self._speech.availableLocales():
            if QLocale.languageToCode(locale.language()) == language:
                self._speech.setLocale(locale)
                return

    def _silent(self) -> None:
        if self._speaking:
            self._speaking = False
            self.ended.emit()
