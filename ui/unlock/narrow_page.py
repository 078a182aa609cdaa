"""The frame of the pages that open the wallet: a sign, a title and a narrow column."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.tokens import Ink, TextRole, Tone
from ui.widgets.icon import Icon
from ui.widgets.page import ScrollPage
from ui.widgets.states import BusyOverlay
from ui.widgets.text import Text


class NarrowPage(ScrollPage):
    """A centred page without navigation."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str = "",
        *,
        busy: str = "",
        widest: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        """Make the frame.

        Args:
            icon: The sign above the title.
            title: What the page is for.
            sentence: A line below it; may be empty.
            busy: What is said while the page is covered; empty where it never is.
            widest: Width of the column in pixels at 100 %.
            parent: Qt parent.
        """
        super().__init__(widest=widest, middle=True, spacing=0, parent=parent)
        self.setAccessibleName(title)
        self.body.addWidget(Icon(icon, 52, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(20)
        self.add(Text(title, TextRole.TITLE, centred=True))
        self.sentence = Text(sentence, TextRole.BODY, Ink.SECONDARY, centred=True, optional=True)
        self.body.addSpacing(6 if sentence else 0)
        self.add(self.sentence)
        self.waiting = Text("", TextRole.BODY, Ink.SECONDARY, centred=True, optional=True)
        self.add(self.waiting)
        self.body.addSpacing(26)
        self.busy, self._busy_sentence = BusyOverlay(self), busy

    def show_waiting(self, waiting: bool) -> None:
        """Say that something is taken up once the wallet is open."""
        self.waiting.setText(self.tr("Open your wallet first. Then it goes on.") if waiting else "")

    def show_busy(self, busy: bool) -> None:
        """Cover the page while keys are made or derived."""
        if busy:
            self.busy.show_busy(self._busy_sentence)
        else:
            self.busy.finish()
