"""A label that shows plain text only and always has the height its wrapped text needs."""

from typing import Final

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole
from ui.widgets.hanging import hanging_height, is_list, paint_hanging
from ui.widgets.plain_text import breakable, plain
from ui.widgets.roles import ToldAs

_HEADINGS: Final = frozenset({TextRole.DISPLAY, TextRole.TITLE, TextRole.VERDICT, TextRole.HEADING})


class Text(Themed, QLabel):
    """Plain, wrapping text in one of the roles of the design.

    Its preferred width is that of the text on one line, so it wraps only where room is short;
    its smallest width is that of its longest word. An `optional` text takes no room while it is empty;
    one in the `middle` stands halfway up the room it is given. Lines of a `centred` one are about equally long:
    no last word stands alone. Lines of a list hang behind their bullets. One in a role of a title is told as a heading,
    unless it is something to copy.

    Attributes:
        headings: The roles of titles.
        told_as: What it is to assistive technology, where that is more than a text.
    """

    headings: frozenset[TextRole] = _HEADINGS

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        ink: Ink = Ink.TEXT,
        *,
        centred: bool = False,
        selectable: bool = False,
        optional: bool = False,
        middle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._ink, self._optional = role, ink, optional
        self._evened = centred and not selectable
        self._asked = 0
        self._hangs = False
        self._selectable = selectable
        self.told_as: ToldAs | None = ToldAs.HEADING if role in self.headings and not selectable else None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would be the button's
        self.setWordWrap(True)
        self._centred, self._middle = centred, middle
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.restyle()
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        shown = plain(text)
        split = breakable(shown)
        self._hangs = is_list(split) and not self._selectable and not self._centred
        super().setText(split)
        # Break opportunities are for the eye; a screen reader gets the text without them.
        self.setAccessibleName(shown if split != shown or self.told_as else "")
        if self._optional and not text:
            self.hide()
        elif self._optional and self.parent() is not None:  # without a parent it would become a window
            self.show()

    def set_language(self, code: str) -> None:
        """Say which language it is in, as a code of BCP 47; an empty one means that of the program.

        Qt hands it to assistive technology, other than for headings.
        """
        if code:
            self.setLocale(QLocale(code))
        else:
            self.unsetLocale()

    def set_ink(self, ink: Ink) -> None:
        self._ink = ink
        self.restyle()

    def _align(self) -> None:
        """Begin where the window begins: a title in a script of the other direction stays beside its badge."""
        across = Qt.AlignmentFlag.AlignLeft
        if self._centred:
            across = Qt.AlignmentFlag.AlignHCenter
        elif QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            across = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(across | (Qt.AlignmentFlag.AlignVCenter if self._middle else Qt.AlignmentFlag.AlignTop))

    def restyle(self) -> None:
        theme = active_theme()
        self._align()
        self.setFont(theme.font(self._role))
        palette = QPalette(self.palette())
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
            palette.setColor(group, QPalette.ColorRole.WindowText, QColor(theme.tokens.ink(self._ink)))
        self.setPalette(palette)
        self.updateGeometry()

    def natural_width(self) -> int:
        """Return the width of the text without wrapping."""
        margins = self.contentsMargins()
        return self.fontMetrics().size(0, self.text()).width() + margins.left() + margins.right() + 1

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        if not self.wordWrap():
            return super().sizeHint()
        width = self.natural_width()
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if not self._hangs:
            return super().heightForWidth(width)
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        return hanging_height(self.fontMetrics(), self.text(), inner) + around.top() + around.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        room = self.contentsRect()
        if self._hangs:
            with QPainter(self) as painter:
                paint_hanging(painter, room, self.text(), self.alignment().value)
            self._ask_again()
            return
        if not self._evened or not self.wordWrap() or self.natural_width() <= room.width():
            super().paintEvent(event)
            self._ask_again()
            return
        spare = room.width() - self._evened_width(room.width())
        room.adjust(spare // 2, 0, -(spare - spare // 2), 0)
        with QPainter(self) as painter:
            ink = self.foregroundRole()
            self.style().drawItemText(painter, room, self._flags(), self.palette(), self.isEnabled(), self.text(), ink)
        self._ask_again()

    def _ask_again(self) -> None:
        """Ask for more room where the text needs it now: letters of another font count only once they were drawn."""
        if self.text().isascii() or not self.wordWrap():
            return
        needs = self.heightForWidth(self.width())
        if needs > self.height() and needs != self._asked:
            self._asked = needs
            self.updateGeometry()

    def _evened_width(self, width: int) -> int:
        """Return the least width at which the text takes no more lines than at `width`."""

        def height(wide: int) -> int:
            return self.fontMetrics().boundingRect(QRect(0, 0, wide, 0), self._flags(), self.text()).height()

        high, low = height(width), 0
        while width - low > 1:
            between = (low + width) // 2
            low, width = (low, between) if height(between) <= high else (between, width)
        return width

    def _flags(self) -> int:
        return self.alignment().value | Qt.TextFlag.TextWordWrap.value
