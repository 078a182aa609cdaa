"""One credential in the list, as a card that can be pressed."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from ui.credentials.texts import day_text, size_text, spoken_text
from ui.messages import short_status
from ui.theme import Themed, active_theme
from ui.tokens import TextRole, Tone
from ui.widgets.card import paint_card
from ui.widgets.issuer_badge import IssuerBadge
from ui.widgets.pill import Pill
from ui.widgets.plain_text import breakable, plain
from ui.widgets.pressable import Pressable
from wallet.holder import ListedCredential

_PADDING = 18
_BADGE = 40
_TITLE_LINES = 2
# How much of the last line the verdict may take before it wraps.
_PILL_SHARE = 0.62
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def card_height() -> int:
    """Return the height of every card at the text size in use; long titles and verdicts have room to wrap."""
    theme = active_theme()
    small = QFontMetrics(theme.font(TextRole.SMALL)).lineSpacing()
    label = QFontMetrics(theme.font(TextRole.LABEL)).lineSpacing()
    title = QFontMetrics(theme.font(TextRole.CARD_TITLE)).lineSpacing()
    head = max(theme.px(_BADGE), 2 * small)
    foot = max(2 * label + theme.gap(8), 2 * small)
    return 2 * theme.gap(_PADDING) + head + theme.gap(12) + _TITLE_LINES * title + theme.gap(10) + foot


class CredentialCard(Themed, Pressable):
    """Badge, issuer, date, title, size and verdict of one credential.

    Signals:
        moved: An arrow key was pressed: steps to the right and downwards.
        edge_wanted: Home (-1) or End (1) was pressed.
        menu_wanted: The menu key or the other mouse button; where, on the screen.
        removal_wanted: Delete was pressed.
    """

    moved = Signal(int, int)
    edge_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._item: ListedCredential | None = None
        self._badge = IssuerBadge("", _BADGE, self)
        self._pill = Pill("", Tone.NEUTRAL, parent=self)
        for child in (self._badge, self._pill):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def item(self) -> ListedCredential | None:
        """What the card shows."""
        return self._item

    def show_item(self, item: ListedCredential) -> None:
        """Show a credential."""
        self._item = item
        summary = item.stored.summary
        status = short_status(item.report, item.report.at)
        self._badge.set_name(summary.issuer_name)
        self._pill.set_status(status.text, status.tone, status.sign)
        self.setAccessibleName(plain(spoken_text(item)))
        self._place()
        self.update()

    def show_picture(self, png: bytes | None) -> None:
        """Show the picture the credential carries, or the initials of its issuer; its name says all either way."""
        self._badge.set_picture(png)

    def restyle(self) -> None:
        self._place()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(active_theme().px(280), card_height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        theme = active_theme()
        pad = theme.gap(_PADDING)
        self._badge.move(pad, pad)
        inner = self.width() - 2 * pad
        wide = min(self._pill.sizeHint().width(), max(round(inner * _PILL_SHARE), self._pill.minimumSizeHint().width()))
        high = self._pill.heightForWidth(wide)
        foot = self._foot()
        self._pill.setGeometry(self.width() - pad - wide, foot.center().y() - high // 2 + 1, wide, high)

    def _foot(self) -> QRect:
        theme = active_theme()
        pad = theme.gap(_PADDING)
        label = QFontMetrics(theme.font(TextRole.LABEL)).lineSpacing()
        small = QFontMetrics(theme.font(TextRole.SMALL)).lineSpacing()
        high = max(2 * label + theme.gap(8), 2 * small)
        return QRect(pad, self.height() - pad - high, self.width() - 2 * pad, high)

    # --- keys and menu -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.moved.emit(*_ARROWS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.edge_wanted.emit(-1 if key == Qt.Key.Key_Home else 1)
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    # --- drawing -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        item = self._item
        if item is None:
            return
        theme = active_theme()
        tokens = theme.tokens
        lively = self.underMouse() or self.isDown()
        pad = theme.gap(_PADDING)
        summary = item.stored.summary
        with QPainter(self) as painter:
            fill = tokens.surface_muted if self.isDown() else tokens.surface
            paint_card(painter, self, fill=fill, line=tokens.border if lively else tokens.line)
            head = QRect(pad, pad, self.width() - 2 * pad, theme.px(_BADGE))
            cut = self._paint_head(painter, head, plain(summary.issuer_name), day_text(item))
            painter.setFont(theme.font(TextRole.CARD_TITLE))
            painter.setPen(QColor(tokens.text))
            title = QRect(pad, head.bottom() + 1 + theme.gap(12), head.width(), self.height())
            cut |= _paint_lines(painter, title, plain(summary.title), _TITLE_LINES)
            cut |= self._paint_size(painter, plain(size_text(item)))
        tip = self.accessibleName() if cut else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _paint_head(self, painter: QPainter, area: QRect, issuer: str, day: str) -> bool:
        theme = active_theme()
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(QColor(theme.tokens.text_secondary))
        left = area.left() + theme.px(_BADGE) + 12
        line = painter.fontMetrics().lineSpacing()
        room = QRect(left, 0, area.right() + 1 - left, area.height())
        if not day:
            room.moveTop(area.center().y() - line // 2)
            return _paint_lines(painter, room, issuer, 1)
        room.moveTop(area.center().y() - line)
        cut = _paint_lines(painter, room, issuer, 1)
        room.translate(0, line)
        return _paint_lines(painter, room, day, 1) or cut

    def _paint_size(self, painter: QPainter, text: str) -> bool:
        theme = active_theme()
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(QColor(theme.tokens.text_secondary))
        foot = self._foot()
        foot.setRight(self._pill.x() - theme.gap(10))
        metrics = painter.fontMetrics()
        fits = metrics.horizontalAdvance(text) <= foot.width()
        foot.setTop(foot.center().y() - (metrics.lineSpacing() // 2 if fits else metrics.lineSpacing()) + 1)
        return _paint_lines(painter, foot, text, 2)


def _paint_lines(painter: QPainter, area: QRect, text: str, most: int) -> bool:
    """Draw at most so many lines of text from the top of `area`; returns whether some of it was left out."""
    layout = QTextLayout(breakable(text).replace("\n", " "), painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics = painter.fontMetrics()
    layout.beginLayout()
    top = area.top()
    cut = False
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        start, length = line.textStart(), line.textLength()
        rest = layout.text()[start:]
        last = number == most - 1
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width()) if last else rest[:length]
        cut = cut or (last and shown != rest)
        painter.drawText(area.left(), top + metrics.ascent(), shown.rstrip())
        top += metrics.lineSpacing()
    layout.endLayout()
    return cut
