"""The learner's pages put together as the program does, over a real wallet with the samples."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.unit.ui.practice_wallet import clock
from tests.unit.ui.presenter_doubles import InlineRunner, Recorder
from ui.screen_memory import ScreenMemory
from ui.services import Services
from ui.trying.path import Trying
from ui.widgets.text import Text


class OpenSession:
    """A session whose wallet is open."""

    practising = False
    is_open = True
    helper = None

    def __init__(self, holder):
        self.holder = holder


class BothRunners:
    """Runs everything at once."""

    def __init__(self):
        self.vault = InlineRunner()
        self.free = InlineRunner()
        self.online = InlineRunner()

    def end(self):
        """As of a screen that is thrown away."""


class Remembered:
    """Preferences without a file."""

    def __init__(self):
        self._values = {}

    def get(self, name, default):
        return self._values.get(name, default)

    def set(self, name, value):
        self._values[name] = value


def services_for(holder):
    """What `ui.app` would give a screen."""
    return Services(
        tasks=BothRunners(),
        memory=ScreenMemory(BothRunners()),
        session=OpenSession(holder),
        shell=Recorder(),
        clock=clock,
        appearance=None,
        language=None,
        preferences=Remembered(),
        clipboard=Recorder(),
        asking=None,
        trying=Trying(),
    )


def texts_on(widget):
    """Everything that can be read on a widget now."""
    return [text.text().replace("\u200b", "") for text in widget.findChildren(Text) if text.isVisibleTo(widget)]


def settle():
    """Let layouts and deletions happen."""
    for _ in range(8):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
