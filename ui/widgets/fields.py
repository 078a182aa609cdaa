"""Fields: text with a label and an inline error, search, choice of a list."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from ui.stylesheet import field_sheet, list_sheet
from ui.theme import Themed, active_theme, turned
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.icon import Icon, paint_icon
from ui.widgets.native import LineEdit, style_scroll_bars
from ui.widgets.text import Text

# Of a closed list, however long its choices are: none must make a page wider than the window.
_LEAST_WIDTH = 200


class ErrorLine(QWidget):
    """A sign and a sentence in the colour of trouble; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        self._icon = Icon("circle-alert", 17, Tone.BAD)
        self._text = Text("", TextRole.BODY, Ink.BAD)
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 0, 0)
        column.addWidget(self._icon)
        column.addStretch(1)
        row.addLayout(column)
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Show a sentence and announce it; an empty one hides the line."""
        self._text.setText(text)
        self.setVisible(bool(text))
        if text:
            announce(self, text, urgent=True)


class TextField(QWidget):
    """A label, a line to write in, an optional hint and an inline error.

    Attributes:
        edit: The line.
    """

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str,
        *,
        placeholder: str = "",
        hint: str = "",
        text: str = "",
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = LineEdit(text, trailing=trailing)
        self._label = Text(label, TextRole.LABEL, optional=True)
        self._hint = Text(hint, TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.error = ErrorLine()
        self._label.setBuddy(self.edit)
        self.edit.setPlaceholderText(placeholder)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._label, self.edit, self._hint, self.error):
            column.addWidget(widget)
        self.set_label(label)
        self.set_hint(hint)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._text_changed)
        self.edit.returnPressed.connect(self.submitted)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        self._hint.setText(hint)
        self.edit.setAccessibleDescription(hint)

    def set_error(self, sentence: str) -> None:
        """Show what is wrong below the line; an empty sentence takes it away."""
        self.error.set_text(sentence)
        self.edit.setAccessibleDescription(sentence or self._hint.text())
        self.edit.set_invalid(bool(sentence))

    def _text_changed(self, text: str) -> None:
        if self.error.text():
            self.set_error("")
        self.changed.emit(text)


class SearchField(LineEdit):
    """A line to search with."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(leading=True, parent=parent)
        self.set_placeholder(placeholder)

    def set_placeholder(self, text: str) -> None:
        self.setPlaceholderText(text)
        self.setAccessibleName(text.rstrip("…."))

    def restyle(self) -> None:
        super().restyle()
        self.setMinimumWidth(active_theme().px(200))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        theme = active_theme()
        size = theme.px(18)
        with QPainter(self) as painter:
            sign = turned(self, QRect(13, (self.height() - size) // 2, size, size))
            paint_icon(painter, "search", sign.left(), sign.top(), size, theme.tokens.text_secondary)


class ChoiceBox(Themed, QComboBox):
    """A closed list to choose from; scrolling past it changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setItemDelegate(QStyledItemDelegate(self))  # its own one heeds no stylesheet
        self.restyle()

    def restyle(self) -> None:
        theme = active_theme()
        self.setFont(theme.font(TextRole.BODY))
        self.setStyleSheet(list_sheet(theme))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        usual = super().minimumSizeHint()
        return QSize(min(usual.width(), active_theme().px(_LEAST_WIDTH)), usual.height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        theme = active_theme()
        size = theme.px(16)
        with QPainter(self) as painter:
            place = QRect(self.width() - size - theme.gap(10), (self.height() - size) // 2, size, size)
            sign = turned(self, place)
            paint_icon(painter, "chevron-down", sign.left(), sign.top(), size, theme.tokens.text_secondary)


class ChoiceField(QWidget):
    """A label above a closed list.

    Attributes:
        box: The list.
    """

    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[str, str]],
        *,
        current: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a field.

        Args:
            label: What is chosen; stands above the list.
            choices: Key and text of each.
            current: Key of the choice to begin with.
            name: What is chosen, for a screen reader, where its label stands elsewhere.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._name = name
        self.box = ChoiceBox()
        self._label = Text(label, TextRole.LABEL, optional=True)
        self._label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self.box)
        self.set_label(label)
        self.set_choices(choices)
        self.choose(current)
        self.setFocusProxy(self.box)
        self.box.activated.connect(lambda _: self.chosen.emit(self.current()))

    def set_label(self, label: str) -> None:
        # On Linux a closed list is called by the label beside it and by no other name, so a hidden one stands in.
        self._label.setText(label or self._name)
        self._label.setVisible(bool(label))
        self.box.setAccessibleName(label or self._name)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace keys and texts; the choice is kept where it still exists."""
        kept = self.current()
        self.box.clear()
        for key, text in choices:
            self.box.addItem(text, key)
        self.choose(kept)

    def choose(self, key: str) -> None:
        """Choose without a signal."""
        index = self.box.findData(key)
        if index >= 0:
            self.box.setCurrentIndex(index)

    def current(self) -> str:
        """Return the key of what is chosen."""
        return str(self.box.currentData() or "")


class TextArea(Themed, QPlainTextEdit):
    """Several lines to write or paste in; Tab moves on to the next control."""

    def __init__(
        self,
        name: str,
        *,
        placeholder: str = "",
        lines: int = 5,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setReadOnly(read_only)
        self.restyle()

    def restyle(self) -> None:
        theme = active_theme()
        self.setFont(theme.font(TextRole.CODE if self.isReadOnly() else TextRole.BODY))
        self.setStyleSheet(field_sheet(theme, "QPlainTextEdit"))
        style_scroll_bars(self)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + theme.gap(28))


class InnerButtonPlace:
    """Keeps a button at the far end inside a line."""

    def __init__(self, edit: QLineEdit, button: QWidget) -> None:
        self._edit, self._button = edit, button
        button.setParent(edit)

    def place(self, event: QResizeEvent | None = None) -> None:  # noqa: ARG002 - called from resizeEvent too
        size = self._button.size()
        top = (self._edit.height() - size.height()) // 2
        place = QRect(self._edit.width() - size.width() - 5, top, size.width(), size.height())
        self._button.setGeometry(turned(self._edit, place))
