"""One credential as a row of a list."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui.credentials.cell import CredentialCell, Shape
from ui.credentials.drawn_lines import paint_lines
from ui.credentials.texts import day_text, size_text
from ui.theme import active_theme, turned
from ui.tokens import TextRole
from ui.widgets.plain_text import plain
from wallet.holder import ListedCredential

_PADDING, _ABOVE, _BADGE, _GAP = 16, 12, 32, 14
_FACTS, _PILL = 170, 180
# From this width a long verdict keeps to its line.
_WIDE, _WIDE_PILL = 860, 240
# With less room than this, everything stands below the title.
_SPACIOUS = 720


def _line(role: TextRole) -> int:
    return QFontMetrics(active_theme().font(role)).lineSpacing()


def _pill_width(width: int) -> int:
    theme = active_theme()
    return theme.px(_WIDE_PILL if width >= theme.px(_WIDE) else _PILL)


def _spacious(width: int) -> bool:
    return width >= active_theme().px(_SPACIOUS)


def row_height(width: int) -> int:
    """Return the height of every row at a width and the text size in use."""
    theme = active_theme()
    pill = _line(TextRole.LABEL) + theme.gap(8)
    if _spacious(width):
        texts = _line(TextRole.STRONG) + _line(TextRole.SMALL)
        return 2 * theme.gap(_ABOVE) + max(theme.px(_BADGE), texts, pill + _line(TextRole.LABEL))
    return 2 * theme.gap(_ABOVE) + 2 * _line(TextRole.STRONG) + 2 * _line(TextRole.SMALL) + theme.gap(6) + pill


def _facts(item: ListedCredential) -> tuple[str, str, str]:
    return plain(item.stored.summary.issuer_name), day_text(item), plain(size_text(item))


def _facts_line(item: ListedCredential) -> str:
    return " · ".join(fact for fact in _facts(item) if fact)


class CredentialRow(CredentialCell):
    """Badge, title, issuer, date, size and verdict of one credential, side by side where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._top = 0
        super().__init__(_BADGE, parent)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(active_theme().px(ROWS.column), row_height(self.width()))

    def _left(self) -> int:
        theme = active_theme()
        return theme.gap(_PADDING) + theme.px(_BADGE) + theme.gap(_GAP)

    def place(self) -> None:
        theme = active_theme()
        pad, above = theme.gap(_PADDING), theme.gap(_ABOVE)
        wide = self.pill.sizeHint().width()
        side = self.badge.height()
        if _spacious(self.width()):
            wide = min(wide, _pill_width(self.width()))
            high = self.pill.heightForWidth(wide)
            self.put(self.badge, QRect(pad, (self.height() - side) // 2, side, side))
            self.put(self.pill, QRect(self.width() - pad - wide, (self.height() - high) // 2, wide, high))
        else:
            title, facts = self._lines_below()
            texts = title * _line(TextRole.STRONG) + facts * _line(TextRole.SMALL)
            wide = min(wide, self.width() - pad - self._left())
            high = self.pill.heightForWidth(wide)
            self._top = max(above, (self.height() - texts - theme.gap(6) - high) // 2)
            self.put(self.badge, QRect(pad, self._top, side, side))
            self.put(self.pill, QRect(self._left(), self._top + texts + theme.gap(6), wide, high))

    def _lines_below(self) -> tuple[int, int]:
        """Return how many lines title and facts take where everything stands below each other: one or two each."""
        theme, room = active_theme(), self.width() - active_theme().gap(_PADDING) - self._left()
        texts = ("", "") if self.item is None else (plain(self.item.stored.summary.title), _facts_line(self.item))
        title, facts = (
            1 if QFontMetrics(theme.font(role)).horizontalAdvance(text) < room else 2
            for role, text in zip((TextRole.STRONG, TextRole.SMALL), texts, strict=True)
        )
        return title, facts

    def draw(self, painter: QPainter, item: ListedCredential) -> bool:
        title = plain(item.stored.summary.title)
        if _spacious(self.width()):
            return self._draw_beside(painter, title, _facts(item))
        pad = active_theme().gap(_PADDING)
        room = QRect(self._left(), self._top, self.width() - pad - self._left(), self.height())
        below = room.translated(0, self._lines_below()[0] * _line(TextRole.STRONG))
        cut = self._draw_text(painter, room, title, 2, TextRole.STRONG)
        return self._draw_text(painter, below, _facts_line(item), 2) or cut

    def _draw_beside(self, painter: QPainter, title: str, facts: tuple[str, str, str]) -> bool:
        theme = active_theme()
        gap, pill, wide = theme.gap(_GAP), _pill_width(self.width()), theme.px(_FACTS)
        issuer, *stated = facts
        small, strong = _line(TextRole.SMALL), _line(TextRole.STRONG)
        middle = self.height() // 2
        lines = [text for text in stated if text]
        right = QRect(self.width() - theme.gap(_PADDING) - pill - gap - wide, 0, wide, self.height())
        right.moveTop(middle - len(lines) * small // 2)
        cut = False
        for text in lines:
            cut |= self._draw_text(painter, right, text, 1)
            right.translate(0, small)
        lead = QRect(self._left(), middle - (strong + small) // 2, right.left() - gap - self._left(), self.height())
        cut |= self._draw_text(painter, lead, title, 1, TextRole.STRONG)
        return self._draw_text(painter, lead.translated(0, strong), issuer, 1) or cut

    def _draw_text(self, painter: QPainter, room: QRect, text: str, most: int, role: TextRole = TextRole.SMALL) -> bool:
        tokens = active_theme().tokens
        painter.setFont(active_theme().font(role))
        painter.setPen(QColor(tokens.text if role is TextRole.STRONG else tokens.text_secondary))
        return paint_lines(painter, turned(self, room), text, most)


ROWS = Shape(CredentialRow, row_height, column=240, most_columns=1, gap=8)
