"""Learners as rows that can be chosen: name, purpose, state and end."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guiding.texts import end_alone_text, end_text, name_of, state_text
from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import Arrangement, Box, height_of, preferred_width
from ui.widgets.card import CardButton, Line
from ui.widgets.keyboard import give_keyboard
from ui.widgets.pill import Pill
from ui.widgets.text import Text
from ui.widgets.tickable import Tickable
from wallet.model.kept_guidance import GuidedLearner

# Shares of the width, as in the design; where the table is narrower than this, the cells stand below each other.
_SHARES, _LEAST, _GAP = (275, 275, 182, 150), 600, 14
_BETWEEN_LINES, _PAD = 4, 10


class _Cells(Arrangement):
    """Four cells side by side in the columns of the table, or below each other."""

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        if width < active_theme().px(_LEAST):
            return self._stacked(width)
        free, left = width - _GAP * (len(_SHARES) - 1), 0
        placed: list[tuple[QWidget, Box]] = []
        children = self.showing()  # fewer than four while the row is put together
        wides = [free * share // sum(_SHARES) for share in _SHARES]
        sizes = [self._size(child, wide) for child, wide in zip(children, wides, strict=False)]
        high = max((size.height() for size in sizes), default=0)
        for child, size, wide in zip(children, sizes, wides, strict=False):
            placed.append((child, (left, (high - size.height()) // 2, size.width(), size.height())))
            left += wide + _GAP
        return placed

    def _stacked(self, width: int) -> list[tuple[QWidget, Box]]:
        placed: list[tuple[QWidget, Box]] = []
        top = 0
        for child in self.showing():
            size = self._size(child, width)
            placed.append((child, (0, top, size.width(), size.height())))
            top += size.height() + _BETWEEN_LINES
        return placed

    @staticmethod
    def _size(child: QWidget, wide: int) -> QSize:
        own = min(wide, preferred_width(child)) if isinstance(child, Pill) else wide
        return QSize(own, height_of(child, own))

    def preferred_width(self) -> int:
        return active_theme().px(sum(_SHARES))


class LearnerRow(Tickable, CardButton):
    """One learner; pressing it shows more of them below.

    Attributes:
        learner: Who it is.
    """

    def __init__(self, learner: GuidedLearner, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.learner = learner
        self.setCheckable(True)
        self.setAutoExclusive(True)
        status = state_text(learner, now)
        self._ends = (end_text(learner, now), end_alone_text(learner, now))
        cells = _Cells()
        cells.add(Text(name_of(learner), TextRole.STRONG, middle=True))
        cells.add(Text(learner.purpose, TextRole.BODY, Ink.SECONDARY, middle=True))
        cells.add(Pill(status.text, status.tone, status.sign))
        self._end = Text("", TextRole.SMALL, Ink.SECONDARY, middle=True)
        cells.add(self._end)
        self.add(cells)
        self.setAccessibleName(f"{name_of(learner)}, {learner.purpose}, {status.text}, {self._ends[1]}")
        self.tell_of_ticks()
        self.restyle()

    def restyle(self) -> None:
        theme = active_theme()
        self.body.setContentsMargins(theme.gap(_PAD), theme.gap(12), theme.gap(_PAD), theme.gap(12))
        self.update()

    def show_end(self, *, below_name: bool) -> None:
        """Say when it ends, below the name of the column or where there is none."""
        in_column, alone = self._ends
        self._end.setText(in_column if below_name else alone)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        lively = self.underMouse() or self.isDown()
        if not (lively or self.isChecked()):
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.outline(theme.tokens.accent if self.isChecked() else theme.tokens.border))
            painter.setBrush(theme.colour("accent_soft" if self.isChecked() else "neutral_soft"))
            painter.drawRoundedRect(theme.ground(self).adjusted(0, 2, 0, -2), 8, 8)


class LearnerTable(Themed, QWidget):
    """The learners, newest first, below the names of the columns.

    Attributes:
        rows: One for each learner.

    Signals:
        chosen: A learner's consent id.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[LearnerRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        cells = _Cells()
        for text in (self.tr("Learner"), self.tr("May be used for"), self.tr("Consent"), self.tr("Ends")):
            cells.add(Text(text, TextRole.LABEL, Ink.SECONDARY))
        # Where the cells stand below each other, nobody needs the names of the columns.
        self._heads = QWidget()
        self._around_heads = QVBoxLayout(self._heads)
        self._around_heads.addWidget(cells)
        self._column.addWidget(self._heads)
        self.restyle()

    def restyle(self) -> None:
        pad = active_theme().gap(_PAD)
        self._around_heads.setContentsMargins(pad, 0, pad, 4)
        self._fit_heads()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_heads()

    def _fit_heads(self) -> None:
        theme = active_theme()
        side_by_side = self.width() - 2 * theme.gap(_PAD) >= theme.px(_LEAST)
        self._heads.setVisible(side_by_side)
        for row in self.rows:
            row.show_end(below_name=side_by_side)

    def show_learners(self, learners: Sequence[GuidedLearner], chosen: str, now: datetime) -> None:
        """Show these learners, one of them as the chosen one."""
        had_focus = next((row.learner.consent_id for row in self.rows if row.hasFocus()), "")
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [LearnerRow(learner, now) for learner in learners]
        for row in self.rows:
            row.setChecked(row.learner.consent_id == chosen)
            row.clicked.connect(lambda _=False, row=row: self._choose(row))
            self._column.addWidget(row)
            if row is not self.rows[-1]:
                self._column.addWidget(Line())
            if had_focus and row.learner.consent_id == had_focus:
                give_keyboard(row)
        self._fit_heads()

    def _choose(self, chosen: LearnerRow) -> None:
        for row in self.rows:
            row.setChecked(row is chosen)
        self.chosen.emit(chosen.learner.consent_id)
