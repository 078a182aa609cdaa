"""Draws a comparison: titles above, elements on the left, both in sight while the rest scrolls."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.compare.content import Cell
from ui.compare.model import CELL, ComparisonModel
from ui.theme import Themed, active_theme, turned
from ui.tokens import TextRole
from ui.widgets.hanging import hanging_height, paint_hanging
from ui.widgets.icon import paint_icon
from ui.widgets.native import style_scroll_bars
from ui.widgets.plain_text import breakable, plain

_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_TALL: Final = 100_000
# Pixels at 100 % text: the least a column needs to be read, the most that the names of elements take, and the
# least that is seen of the rows.
_LEAST_COLUMN, _MOST_NAMES, _LEAST_ROWS = 150, 210, 60
_SHARE_OF_NAMES: Final = 0.24
_PAD_X, _PAD_Y, _SIGN = 12, 9, 15
_Index = QModelIndex | QPersistentModelIndex


class ComparisonTable(Themed, QTableView):
    """A table of credentials; arrow keys go from cell to cell, Tab goes on.

    Signals:
        grown: It wants another height.
    """

    grown = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty table called `name`."""
        super().__init__(parent)
        self._most = _TALL
        self._fitted = (0, 0, 0.0)
        self.comparison = ComparisonModel()
        self.setModel(self.comparison)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_Titles(self.comparison, self))
        self.setVerticalHeader(_Names(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.restyle()

    def show_columns(self) -> None:
        """Begin at the first cell, with columns as wide as there is room for."""
        self.setCurrentIndex(self.comparison.index(0, 0))
        self.scrollToTop()
        self._fitted = (0, 0, 0.0)
        self.fit(self._most)

    def fit(self, most: int) -> None:
        """Be as high as the content, and no higher than `most` pixels; what exceeds that scrolls."""
        self._most = most
        wanted = (self.width(), most, active_theme().scale)
        if wanted == self._fitted or not self.comparison.columnCount():
            return
        self._fitted = wanted
        high = self._arrange(0)
        if high > most:
            high = self._arrange(self.verticalScrollBar().sizeHint().width())
        self.setFixedHeight(min(high, max(most, self.horizontalHeader().height() + active_theme().px(_LEAST_ROWS))))
        self.grown.emit()

    def _arrange(self, bar: int) -> int:
        """Set widths and heights beside a scroll bar this wide; returns the height of everything."""
        theme, count = active_theme(), self.comparison.columnCount()
        names, titles = self.verticalHeader(), self.horizontalHeader()
        label = min(theme.px(_MOST_NAMES), round(self.width() * _SHARE_OF_NAMES) + theme.px(30))
        names.setFixedWidth(label)
        room = self.width() - label - bar
        wide = max(theme.px(_LEAST_COLUMN), room // count)
        for column in range(count):
            self.setColumnWidth(column, wide)
        titles.setFixedHeight(max(_title_height(self.comparison, column, wide) for column in range(count)))
        total = titles.height()
        for row in range(self.comparison.rowCount()):
            heights = [_cell_height(self.comparison.cell(row, column), wide) for column in range(count)]
            high = max(_name_height(self.comparison, row, label), *heights)
            self.setRowHeight(row, high)
            total += high
        return total + (self.horizontalScrollBar().sizeHint().height() if wide * count > room else 0)

    def restyle(self) -> None:
        tokens = active_theme().tokens
        self.setStyleSheet(f"QTableView {{ background: {tokens.surface}; border: 0; outline: 0; }}")
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            edges = f"border: 0; border-bottom: 1px solid {tokens.line};"
            corner.setStyleSheet(f"QTableCornerButton::section {{ background: {tokens.surface}; {edges} }}")
        style_scroll_bars(self)
        self._fitted = (0, 0, 0.0)
        self.fit(self._most)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit(self._most)


class _CellDelegate(QStyledItemDelegate):
    """Draws what a credential says, in several lines, and what is odd about it below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CELL)
        view = self.parent()
        if not isinstance(cell, Cell) or not isinstance(view, ComparisonTable):
            return
        theme, area = active_theme(), option.rect
        painter.save()
        _paint_line(painter, area)
        inner = area.adjusted(theme.gap(_PAD_X), theme.gap(_PAD_Y), -theme.gap(_PAD_X), -theme.gap(_PAD_Y))
        painter.setFont(theme.font(TextRole.STRONG if cell.said else TextRole.BODY))
        painter.setPen(theme.colour("text" if cell.said else "text_secondary"))
        text = breakable(plain(cell.text))
        paint_hanging(painter, inner, text)
        if cell.notes:
            metrics = QFontMetrics(painter.font())
            inner.setTop(inner.top() + hanging_height(metrics, text, inner.width()) + theme.gap(4))
            painter.setFont(theme.font(TextRole.SMALL))
            painter.setPen(theme.colour("warn"))
            painter.drawText(inner, _WRAP, "\n".join(cell.notes))
        if view.hasFocus() and view.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -2, -2), 6, 6)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        view = self.parent()
        if not isinstance(view, ComparisonTable):
            return QSize()
        return QSize(view.columnWidth(index.column()), view.rowHeight(index.row()))


class _Titles(QHeaderView):
    """Title, issuer and standing of each credential."""

    def __init__(self, comparison: ComparisonModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._comparison = comparison
        _calm(self)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        theme = active_theme()
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        _paint_line(painter, rect)
        compared, status = self._comparison.column(section), self._comparison.status(section)
        pad = theme.gap(_PAD_X)
        left, top, wide = rect.left() + pad, rect.top() + theme.gap(_PAD_Y), rect.width() - 2 * pad
        for role, ink, text in (
            (TextRole.CARD_TITLE, "text", compared.title),
            (TextRole.SMALL, "text_secondary", compared.issuer),
        ):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(ink))
            shown = breakable(plain(text))
            high = _height(painter.fontMetrics(), shown, wide) if text else 0
            painter.drawText(QRect(left, top, wide, high), _WRAP, shown)
            top += high + theme.gap(4)
        painter.setFont(theme.font(TextRole.LABEL))
        colour = theme.tokens.on(status.tone)
        painter.setPen(QColor(colour))
        sign, line = theme.px(_SIGN), painter.fontMetrics().height()
        place = turned(self, QRect(left, top + (line - sign) // 2, sign, sign), rect)
        paint_icon(painter, status.sign, place.left(), place.top(), sign, colour)
        beside = sign + theme.gap(6)
        room = QRect(left + beside, top, wide - beside, rect.bottom() - top)
        painter.drawText(turned(self, room, rect), _WRAP, status.text)
        painter.restore()


class _Names(QHeaderView):
    """Names of the standard elements."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        _calm(self)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        theme = active_theme()
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        _paint_line(painter, rect)
        painter.setFont(theme.font(TextRole.BODY))
        painter.setPen(theme.colour("text_secondary"))
        inner = turned(self, rect.adjusted(0, theme.gap(_PAD_Y), -theme.gap(_PAD_X), 0), rect)
        text = self.model().headerData(section, Qt.Orientation.Vertical)
        painter.drawText(inner, _WRAP, str(text))
        painter.restore()


def _calm(header: QHeaderView) -> None:
    """Let nobody drag or press a header: it only says what stands below or beside it."""
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setMinimumSectionSize(1)
    header.setSectionsClickable(False)
    header.setHighlightSections(False)
    header.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _paint_line(painter: QPainter, area: QRect) -> None:
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), active_theme().colour("line"))


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, max(1, width), _TALL), _WRAP, text).height()


def _metrics(role: TextRole) -> QFontMetrics:
    return QFontMetrics(active_theme().font(role))


def _cell_height(cell: Cell, wide: int) -> int:
    theme = active_theme()
    inner = wide - 2 * theme.gap(_PAD_X)
    role = TextRole.STRONG if cell.said else TextRole.BODY
    high = hanging_height(_metrics(role), breakable(plain(cell.text)), inner)
    if cell.notes:
        high += theme.gap(4) + _height(_metrics(TextRole.SMALL), "\n".join(cell.notes), inner)
    return high + 2 * theme.gap(_PAD_Y)


def _name_height(comparison: ComparisonModel, row: int, wide: int) -> int:
    theme = active_theme()
    text = str(comparison.headerData(row, Qt.Orientation.Vertical))
    return _height(_metrics(TextRole.BODY), text, wide - theme.gap(_PAD_X)) + 2 * theme.gap(_PAD_Y)


def _title_height(comparison: ComparisonModel, column: int, wide: int) -> int:
    theme = active_theme()
    inner = wide - 2 * theme.gap(_PAD_X)
    compared = comparison.column(column)
    high = 2 * theme.gap(_PAD_Y) + 2 * theme.gap(4)
    high += _height(_metrics(TextRole.CARD_TITLE), breakable(plain(compared.title)), inner)
    if compared.issuer:
        high += _height(_metrics(TextRole.SMALL), breakable(plain(compared.issuer)), inner)
    beside = theme.px(_SIGN) + theme.gap(6)
    return high + _height(_metrics(TextRole.LABEL), comparison.status(column).text, inner - beside)
