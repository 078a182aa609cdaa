"""A question before something that cannot be taken back, in the look of the program."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme import active_theme
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.text import Text


class Dialog(QDialog):
    """A modal window with a title, a sentence, room for widgets, and buttons.

    Attributes:
        body: Vertical layout between sentence and buttons.
        buttons: The row of buttons.
    """

    def __init__(self, parent: QWidget, title: str, sentence: str = "", *, width: int = 460) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._over, self._width = parent, width
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(28, 26, 28, 24)
        column.setSpacing(10)
        column.addWidget(Text(title, TextRole.HEADING))
        self.sentence = Text(sentence, TextRole.BODY, Ink.SECONDARY, optional=True)
        column.addWidget(self.sentence)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        column.addSpacing(10)
        self.buttons = FlowRow(gap=10)
        column.addWidget(self.buttons)
        column.addStretch(1)

    def add_button(self, text: str, kind: ButtonKind, act: Callable[[], None]) -> Button:
        """Append a button."""
        button = Button(text, kind)
        button.clicked.connect(act)
        self.buttons.add(button)
        return button

    def open(self) -> None:
        """Show it, as wide as the text size asks and no wider than the window."""
        wide = min(active_theme().px(self._width), self._over.window().width() - 48)
        self.setFixedWidth(wide)
        self.ensurePolished()
        self._column.activate()
        self.resize(wide, self._column.totalHeightForWidth(wide))
        super().open()


def confirm(
    parent: QWidget,
    *,
    title: str,
    sentence: str,
    yes: str,
    no: str,
    act: Callable[[], None],
    danger: bool = False,
) -> Dialog:
    """Ask, and call `act` on yes. Returns at once; *no* and Escape do nothing."""
    dialog = Dialog(parent, title, sentence)
    refuse = dialog.add_button(no, ButtonKind.SECONDARY, dialog.reject)

    def agreed() -> None:
        dialog.accept()
        act()

    dialog.add_button(yes, ButtonKind.DANGER if danger else ButtonKind.PRIMARY, agreed)
    dialog.open()
    refuse.setFocus(Qt.FocusReason.TabFocusReason)
    return dialog
