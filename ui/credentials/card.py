"""One credential as a card."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui.credentials.cell import CredentialCell, Shape
from ui.credentials.drawn_lines import paint_lines
from ui.credentials.texts import day_text, size_text
from ui.theme import active_theme, turned
from ui.tokens import TextRole
from ui.widgets.pill_shape import one_line
from ui.widgets.plain_text import plain
from wallet.holder import ListedCredential

_PADDING = 18
_BADGE = 40
_TITLE_LINES = 2
# Between the size and a verdict below it.
_ABOVE_PILL = 4
# How much of the last line a verdict may take that no line holds.
_PILL_SHARE = 0.66
# Between size and level; where they take two lines, they part here.
_BETWEEN = " · "


def card_height() -> int:
    """Return the height of every card at the text size in use; long titles and verdicts have room to wrap."""
    theme = active_theme()
    small = QFontMetrics(theme.font(TextRole.SMALL)).lineSpacing()
    title = QFontMetrics(theme.font(TextRole.CARD_TITLE)).lineSpacing()
    head = max(theme.px(_BADGE), 2 * small)
    return 2 * theme.gap(_PADDING) + head + theme.gap(12) + _TITLE_LINES * title + theme.gap(10) + _foot_height()


def _foot_height() -> int:
    theme = active_theme()
    label = QFontMetrics(theme.font(TextRole.LABEL))
    small = QFontMetrics(theme.font(TextRole.SMALL)).lineSpacing()
    return max(small + theme.gap(_ABOVE_PILL) + one_line(label), 2 * label.lineSpacing() + theme.gap(8), 2 * small)


class CredentialCard(CredentialCell):
    """Badge, issuer, date, title, size and verdict of one credential."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_BADGE, parent)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(active_theme().px(280), card_height())

    def place(self) -> None:
        pad = active_theme().gap(_PADDING)
        self.put(self.badge, QRect(pad, pad, self.badge.width(), self.badge.height()))
        self.put(self.pill, self._pill_box())

    def _pill_box(self) -> QRect:
        pad = active_theme().gap(_PADDING)
        inner = self.width() - 2 * pad
        wide = self.pill.sizeHint().width()
        if wide > inner:
            wide = max(round(inner * _PILL_SHARE), self.pill.minimumSizeHint().width())
        high = self.pill.heightForWidth(wide)
        return QRect(self.width() - pad - wide, self.height() - pad - high, wide, high)

    def _foot(self) -> QRect:
        pad, high = active_theme().gap(_PADDING), _foot_height()
        return QRect(pad, self.height() - pad - high, self.width() - 2 * pad, high)

    def draw(self, painter: QPainter, item: ListedCredential) -> bool:
        theme = active_theme()
        pad = theme.gap(_PADDING)
        summary = item.stored.summary
        head = QRect(pad, pad, self.width() - 2 * pad, theme.px(_BADGE))
        cut = self._draw_head(painter, head, plain(summary.issuer_name), day_text(item))
        painter.setFont(theme.font(TextRole.CARD_TITLE))
        painter.setPen(QColor(theme.tokens.text))
        title = QRect(pad, head.bottom() + 1 + theme.gap(12), head.width(), self.height())
        cut |= paint_lines(painter, title, plain(summary.title), _TITLE_LINES)
        return self._draw_size(painter, plain(size_text(item))) or cut

    def _draw_head(self, painter: QPainter, area: QRect, issuer: str, day: str) -> bool:
        theme = active_theme()
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(QColor(theme.tokens.text_secondary))
        left = area.left() + theme.px(_BADGE) + 12
        line = painter.fontMetrics().lineSpacing()
        room = turned(self, QRect(left, 0, area.right() + 1 - left, self.height()))
        if not day:
            room.moveTop(area.center().y() - line // 2)
            return paint_lines(painter, room, issuer, 1)
        room.moveTop(area.center().y() - line)
        cut = paint_lines(painter, room, issuer, 1)
        room.translate(0, line)
        return paint_lines(painter, room, day, 1) or cut

    def _draw_size(self, painter: QPainter, text: str) -> bool:
        theme = active_theme()
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(QColor(theme.tokens.text_secondary))
        foot, pill = self._foot(), self._pill_box()
        metrics = painter.fontMetrics()
        beside = pill.left() - theme.gap(10) - foot.left()
        if metrics.horizontalAdvance(text) <= beside:
            foot.setTop(pill.center().y() - metrics.lineSpacing() // 2 + 1)
            return paint_lines(painter, turned(self, foot), text, 1)
        if pill.height() <= one_line(self.pill.fontMetrics()):
            foot.setTop(pill.top() - theme.gap(_ABOVE_PILL) - metrics.lineSpacing())
            return paint_lines(painter, turned(self, foot), text, 1)
        foot.setWidth(beside)
        parts = text.split(_BETWEEN)
        if all(metrics.horizontalAdvance(part) <= beside for part in parts):
            text = _BETWEEN.join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)
        foot.setTop(pill.center().y() - metrics.lineSpacing() + 1)
        return paint_lines(painter, turned(self, foot), text, 2)


CARDS = Shape(CredentialCard, lambda _: card_height(), column=280, most_columns=6, gap=16)
