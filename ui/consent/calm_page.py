"""Where there is nothing to decide: after a No, and for an invitation that cannot be answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.announce import announce
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.page import ScrollPage
from ui.widgets.states import EmptyState


class CalmPage(ScrollPage):
    """A sign, a title, a sentence, and the way back.

    Attributes:
        done_button: Leads back.
    """

    done_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(middle=True, widest=560, parent=parent)
        self.done_button = Button("", ButtonKind.PRIMARY)
        self._state: EmptyState | None = None

    def show_state(self, icon: str, title: str, sentence: str) -> None:
        """Show another state."""
        if self._state is not None:
            self._state.hide()
            self._state.deleteLater()
        self.done_button = Button(self.tr("To Guidance"), ButtonKind.PRIMARY)
        self.done_button.clicked.connect(self.done_wanted)
        self._state = EmptyState(icon, title, sentence, self.done_button)
        self.add(self._state)
        announce(self, f"{title}. {sentence}")

    def take_focus(self) -> None:
        """Give the keyboard to the way back."""
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
