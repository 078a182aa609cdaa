"""A small window over another one, in the look of the program: a question, or a field to paste in."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QDialog, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Line
from ui.widgets.fields import TextArea
from ui.widgets.native import let_ground_through, style_scroll_bars
from ui.widgets.plain_text import plain
from ui.widgets.text import Text

# Room left around a dialog inside its window.
_AROUND = 48
_SCROLLING = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


@runtime_checkable
class GivesHelp(Protocol):
    """A window that helps over its dialogs, which keep its own keys from it."""

    def help_over(self, dialog: QWidget) -> None:
        """Show help over a dialog."""
        ...


class Dialog(Themed, QDialog):
    """A modal window with a title, a sentence, room for widgets, and buttons.

    It is as high as its content asks, whenever that changes. Where the window has less room the content scrolls, above
    the buttons.

    Attributes:
        body: Vertical layout between sentence and buttons.
        buttons: The row of buttons.
        sentence: What stands below the title.
    """

    def __init__(
        self, parent: QWidget, title: str, sentence: str = "", *, width: int = 460, of_content: bool = False
    ) -> None:
        """Make a dialog.

        Args:
            parent: What it stands over.
            title: Its title.
            sentence: What stands below the title.
            width: How wide it is at 100 %.
            of_content: The title says what is in the wallet. Other programs show titles of windows, so they see
                another one.
        """
        super().__init__(parent)
        self._over, self._width = parent, width
        self.setAccessibleName(plain(title))
        self.setWindowTitle(parent.window().windowTitle() if of_content else title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_content(title, sentence)
        self._add_foot()
        QShortcut("F1", self, self._help)
        self.installEventFilter(self)
        self._content.installEventFilter(self)
        style_scroll_bars(self._scroll)

    def _add_content(self, title: str, sentence: str) -> None:
        """Title, sentence and body, which scroll together."""
        self._content = QWidget()
        self._column = column = QVBoxLayout(self._content)
        column.setContentsMargins(28, 26, 28, 10)
        column.setSpacing(10)
        column.addWidget(Text(title, TextRole.HEADING))
        self.sentence = Text(sentence, TextRole.BODY, Ink.SECONDARY, optional=True)
        column.addWidget(self.sentence)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        column.addSpacing(4)
        column.addLayout(self.body)
        column.addStretch(1)
        self._scroll = QScrollArea()
        let_ground_through(self._scroll)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._content)
        self._content.setAutoFillBackground(False)

    def _add_foot(self) -> None:
        """The buttons, which always show, below what scrolls."""
        self._foot = foot = QVBoxLayout()
        foot.setContentsMargins(28, 10, 28, 24)
        self.buttons = FlowRow(gap=10)
        foot.addWidget(self.buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._line = Line()
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._line)
        outer.addLayout(foot)

    def add_button(self, text: str, kind: ButtonKind, act: Callable[[], None]) -> Button:
        """Append a button."""
        button = Button(text, kind)
        button.clicked.connect(act)
        self.buttons.add(button)
        return button

    def open(self) -> None:
        """Show it, as wide as the text size asks and no wider than the window."""
        self._fit()
        super().open()
        self._fit()
        self.window_below.installEventFilter(self)

    def restyle(self) -> None:
        style_scroll_bars(self._scroll)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        """Draw a surface with a line around it: in the dark a window frame alone does not set it off."""
        theme = active_theme()
        inset = theme.stroke / 2
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.tokens.surface))
            painter.setPen(QPen(QColor(theme.edge), theme.stroke))
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        changed = QEvent.Type.LayoutRequest if watched in (self, self._content) else QEvent.Type.Resize
        if event.type() == changed and self.isVisible():
            self._fit()
        return False

    @property
    def window_below(self) -> QWidget:
        """The window that this dialog, and any other below it, stands over."""
        over = self._over.window()
        return over.window_below if isinstance(over, Dialog) else over

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll also where the keyboard is on the buttons, which stand below what scrolls."""
        step = _SCROLLING.get(Qt.Key(event.key()))
        if step is not None:
            self._scroll.verticalScrollBar().triggerAction(step)
        else:
            super().keyPressEvent(event)

    def _help(self) -> None:
        window = self.window_below
        if isinstance(window, GivesHelp):
            window.help_over(self)

    def _fit(self) -> None:
        window = self.window_below
        wide = min(active_theme().px(self._width), window.width() - _AROUND)
        self.ensurePolished()
        self._column.activate()
        whole = self._column.totalHeightForWidth(wide) + self._foot.totalHeightForWidth(wide)
        most = max(window.height() - _AROUND, 200)
        self._line.setVisible(whole > most)
        high = min(whole, most)
        if (wide, high) != (self.width(), self.height()):
            self.setFixedSize(wide, high)


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
    """Ask, and call `act` on yes. Returns at once; *no* and Escape do nothing. A yes that destroys is a `danger`."""
    dialog = Dialog(parent, title, sentence)
    refuse = dialog.add_button(no, ButtonKind.SECONDARY, dialog.reject)

    def agreed() -> None:
        dialog.accept()
        act()

    dialog.add_button(yes, ButtonKind.DANGER if danger else ButtonKind.PRIMARY, agreed)
    dialog.open()
    refuse.setFocus(Qt.FocusReason.TabFocusReason)
    return dialog


def ask_text(
    parent: QWidget,
    *,
    title: str,
    sentence: str,
    name: str,
    yes: str,
    no: str,
    take: Callable[[str], None],
) -> Dialog:
    """Open a field to paste or write in, named `name`; on yes `take` is given its text, unless that is blank."""
    dialog = Dialog(parent, title, sentence, width=560)
    area = TextArea(name, lines=6)
    dialog.body.addWidget(area)
    dialog.add_button(no, ButtonKind.SECONDARY, dialog.reject)

    def agreed() -> None:
        if area.toPlainText().strip():
            take(area.toPlainText())
            dialog.accept()

    dialog.add_button(yes, ButtonKind.PRIMARY, agreed)
    dialog.open()
    area.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
