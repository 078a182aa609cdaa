"""What the page on which a step was done says: it is done, and what comes next."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.tokens import Tone
from ui.trying.path import Step, Trying
from ui.trying.texts import after_text
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.notice import Notice


class StepNote(Notice):
    """Takes no room until it has something to say.

    Attributes:
        button: What comes next.

    Signals:
        next_wanted: The button was pressed.
    """

    next_wanted = Signal()

    def __init__(self, act: str, kind: ButtonKind = ButtonKind.COMPACT) -> None:
        """Make a note; `act` is what its button says."""
        self.button = Button(act, kind)
        super().__init__(Tone.ACCENT, "", icon="flask-conical", action=self.button)
        self.button.clicked.connect(self.next_wanted)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text, and have a screen reader say it if it is another one."""
        new = self.isHidden() or text != self.text()
        self.set_text(text)
        self.show()
        if new:
            announce(self, text)

    def lead_on(self) -> None:
        """Give the keyboard to what comes next, once everything stands in its place."""
        QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        page, focus = self.parentWidget(), QApplication.focusWidget()
        if page is not None and focus is not None and page.isAncestorOf(focus) and self.button.isVisible():
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, step: Step, trying: Trying) -> None:
        """Say that a step is done and what comes next, where that is of use."""
        if trying.progress.leads_on(step):
            self.say(after_text(step))
        else:
            self.hide()
