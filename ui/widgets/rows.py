"""Rows inside cards: facts, checks, entries with a sign, choices with a value."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Themed, active_theme, set_margins, turned
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import Arrangement, Box, FlowRow, SplitRow, height_of, least_width
from ui.widgets.card import Line
from ui.widgets.icon import RoundIcon, paint_icon
from ui.widgets.plain_text import breakable, plain
from ui.widgets.plainly_told import PlainlyTold
from ui.widgets.text import Text
from ui.widgets.tickable import Tickable

_WRAP = int(Qt.TextFlag.TextWordWrap)
# Where the second column of facts and choices begins, and under which width it goes below the first.
_LABEL_WIDTH = 202
_LEAST_FOR_TWO = 330
# Share of a choice that its label may take where one word is long.
_MOST_FOR_LABEL = 0.6
# Left free between the two columns, however long the label is.
_BETWEEN = 12


def label_width(width: int) -> int:
    """Return the width of the first column in a row `width` wide; 0 where the columns stack."""
    theme = active_theme()
    if width < theme.px(_LEAST_FOR_TWO):
        return 0
    return min(theme.px(_LABEL_WIDTH), round(width * 0.42))


class FactRow(Arrangement):
    """A label and its value."""

    def __init__(
        self, label: str, value: str | QWidget, *, at_top: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make a row.

        Args:
            label: What it is about.
            value: A text, or a widget such as a control.
            at_top: The widget begins with a text, so the label stands level with that.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._level = at_top or isinstance(value, str | Text)
        self.label = Text(label, TextRole.BODY, Ink.SECONDARY)
        self.value = Text(value, TextRole.STRONG) if isinstance(value, str) else value
        self.add(self.label)
        self.add(self.value)
        self.label.setBuddy(self.value)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        theme = active_theme()
        pad = theme.gap(8)
        first = self._first_column(width)
        if not first:
            high = height_of(self.label, width)
            below = pad + high + (2 if self._level else 6)
            return [
                (self.label, (0, pad, width, high)),
                (self.value, (0, below, width, height_of(self.value, width) + pad)),
            ]
        second, beside = width - first, first - theme.gap(_BETWEEN)
        label_high, value_high = height_of(self.label, beside), height_of(self.value, second)
        # Beside a control the label stands at the middle of its first line.
        line = 0 if self._level else min(value_high, theme.px(20) + theme.gap(22))
        top = pad + max(0, (line - label_high) // 2)
        return [
            (self.label, (0, top, beside, label_high + pad)),
            (self.value, (first, pad, second, value_high + pad)),
        ]

    def _first_column(self, width: int) -> int:
        """Return where the value begins, further on where a word of the label needs it; 0 where it goes below."""
        usual, needed = label_width(width), least_width(self.label) + active_theme().gap(_BETWEEN)
        if not usual or needed <= usual:
            return usual
        return needed if needed <= width * _MOST_FOR_LABEL else 0

    def preferred_width(self) -> int:
        return active_theme().px(420)


class FactTable(QWidget):
    """Facts below each other with thin lines between."""

    def __init__(self, *, line_at_end: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._line_at_end = line_at_end

    def add_fact(self, label: str, value: str | QWidget, *, at_top: bool = False, language: str = "") -> FactRow:
        """Append a fact; see `FactRow`. `language` is that of a text, where it is not the program's."""
        row = FactRow(label, value, at_top=at_top)
        if language and isinstance(row.value, Text):
            row.value.set_language(language)
        if not self._line_at_end and self._column.count():
            self._column.addWidget(Line())
        self._column.addWidget(row)
        if self._line_at_end:
            self._column.addWidget(Line())
        return row

    def clear(self) -> None:
        """Remove all facts."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class NotedText(QWidget):
    """The value of a fact, and small notes on it below."""

    def __init__(self, text: str, notes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Text(text, TextRole.STRONG)
        self.notes = tuple(Text(note, TextRole.SMALL, Ink.SECONDARY) for note in notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.text)
        for note in self.notes:
            column.addWidget(note)
        column.addStretch(1)


class CheckLine(QWidget):
    """How one check ended: a sign, a title and a sentence."""

    def __init__(self, icon: str, tone: Tone, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = RoundIcon(icon, tone, 22)
        self._title = Text(title, TextRole.STRONG)
        self._sentence = Text(sentence, TextRole.SMALL, Ink.SECONDARY, optional=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._sentence)
        row.addLayout(texts, 1)

    def texts(self) -> tuple[str, str]:
        """Return title and sentence."""
        return self._title.text(), self._sentence.text()


class EntryRow(QWidget):
    """A sign, a title, a sentence and perhaps a control at the far end; a line below."""

    def __init__(
        self,
        icon: str,
        tone: Tone,
        title: str,
        sentence: str = "",
        trailing: QWidget | None = None,
        *,
        quoted: Text | None = None,
        line: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make a row; `quoted` is what somebody else says in a language of theirs, below the sentence."""
        super().__init__(parent)
        self._title, self._sentence = (
            Text(title, TextRole.STRONG),
            Text(sentence, TextRole.SMALL, Ink.SECONDARY, optional=True),
        )
        lead = QWidget()
        row = QHBoxLayout(lead)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(RoundIcon(icon, tone, 28), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._sentence)
        if quoted is not None:
            texts.addWidget(quoted)
        row.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(14)
        column.addWidget(SplitRow(lead, trailing) if trailing else lead)
        if line:
            column.addWidget(Line())

    def texts(self) -> tuple[str, str]:
        """Return title and sentence."""
        return self._title.text(), self._sentence.text()

    def set_title_language(self, code: str) -> None:
        """Say in which language the title is; see `Text.set_language`."""
        self._title.set_language(code)


class BelowRow(Themed, QWidget):
    """Something small below a `CheckRow`, where the labels of such rows stand."""

    def __init__(self, text: str, trailing: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._across = QHBoxLayout(self)
        self._text = Text(text, TextRole.SMALL, Ink.SECONDARY)
        row = FlowRow(gap=6)
        row.add(self._text)
        if trailing is not None:
            row.add(trailing)
        self._across.addWidget(row)
        self.restyle()

    def set_text(self, text: str) -> None:
        self._text.setText(text)

    def restyle(self) -> None:
        theme = active_theme()
        set_margins(self._across, theme.px(20) + theme.gap(12), 0, 0, theme.gap(6))


class CheckRow(Themed, PlainlyTold, Tickable, QCheckBox):
    """A box to tick, a label, and the value it stands for in a second column or below.

    A locked row shows a lock and cannot be changed. A row with children can be partly ticked.
    """

    def __init__(
        self,
        label: str,
        value: str = "",
        *,
        locked: bool = False,
        below: bool = False,
        indent: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Make a row.

        Args:
            label: What is ticked.
            value: What that is worth now.
            locked: Always included; shown with a lock.
            below: The value always stands below the label, as who issued something does below its title.
            indent: Depth below another row.
            parent: Qt parent.
        """
        super().__init__(plain(label), parent)
        self._locked, self._below, self._indent = locked, below, indent
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setEnabled(not locked)
        self.setChecked(locked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_value(value)
        self.tell_of_ticks()
        self.restyle()

    @property
    def value(self) -> str:
        """The value beside the label."""
        return self._value

    def set_value(self, value: str) -> None:
        self._value = plain(value, longest=400)
        self.setAccessibleName(f"{self.text()}: {self._value}" if self._value else self.text())
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.setFont(active_theme().font(TextRole.STRONG))
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        # A person ticks or unticks; "partly" only ever follows from the rows below.
        self.setCheckState(
            Qt.CheckState.Unchecked if self.checkState() is Qt.CheckState.Checked else Qt.CheckState.Checked
        )

    def setCheckState(self, state: Qt.CheckState) -> None:  # noqa: N802 - Qt's name
        with self.told():
            super().setCheckState(state)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        label, value = self._areas(width)
        return max(label.bottom(), value.bottom()) + 1 + active_theme().gap(7)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = active_theme().px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(min(self._longest_word(), active_theme().px(160)) + self._text_left(), active_theme().px(34))

    def _longest_word(self) -> int:
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(word) for word in breakable(self.text()).split()), default=0)

    def _box_size(self) -> int:
        return active_theme().px(20)

    def _text_left(self) -> int:
        return self._indent * active_theme().gap(28) + self._box_size() + active_theme().gap(12)

    def _first_column(self, width: int) -> int:
        """Return where the value begins, further on where a word needs it; 0 where it goes below the label."""
        usual = 0 if self._below else label_width(width)
        needed = self._text_left() + self._longest_word() + active_theme().gap(_BETWEEN)
        if not usual or needed <= usual:
            return usual
        return needed if needed <= width * _MOST_FOR_LABEL else 0

    def _areas(self, width: int) -> tuple[QRect, QRect]:
        """Return where label and value go."""
        theme = active_theme()
        pad, left = theme.gap(7), self._text_left()
        strong, usual = self.fontMetrics(), QFontMetrics(theme.font(TextRole.BODY))
        first = self._first_column(width)
        wide = (first - theme.gap(_BETWEEN) if first and self._value else width) - left
        label = strong.boundingRect(QRect(0, 0, max(1, wide), 10_000), _WRAP, breakable(self.text()))
        label = QRect(left, pad, wide, max(label.height(), self._box_size()))
        if not self._value:
            return label, QRect(left, pad, 0, 0)
        start = first or left
        top = pad if first else label.bottom() + 2
        high = usual.boundingRect(QRect(0, 0, max(1, width - start), 10_000), _WRAP, breakable(self._value)).height()
        return label, QRect(start, top, width - start, max(high, self._box_size() if first else 0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        tokens = theme.tokens
        label, value = self._areas(self.width())
        first_line = self.fontMetrics().height()
        one_line = max(first_line, self._box_size())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = self._box_size()
            top = label.top() + (one_line - side) // 2
            self._paint_box(painter, turned(self, QRect(self._indent * theme.gap(28), top, side, side)))
            painter.setPen(QColor(tokens.text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(turned(self, label), _WRAP | int(middle), breakable(self.text()))
            painter.setFont(theme.font(TextRole.BODY))
            painter.setPen(QColor(tokens.text_secondary))
            painter.drawText(turned(self, value), _WRAP | int(middle), breakable(self._value))

    def _paint_box(self, painter: QPainter, place: QRect) -> None:
        theme = active_theme()
        tokens, side = theme.tokens, place.width()
        box = QRectF(place).adjusted(1, 1, -1, -1)
        sign, state = "", self.checkState()
        if self._locked:
            painter.setPen(QPen(QColor(tokens.border), 2))
            painter.setBrush(QColor(tokens.neutral_soft))
            sign = "lock"
        elif state is Qt.CheckState.Unchecked:
            lively = tokens.accent if theme.high_contrast else tokens.text
            painter.setPen(QPen(QColor(lively if self.underMouse() else tokens.text_secondary), 2))
            painter.setBrush(QColor(tokens.surface))
        else:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.accent))
            sign = "check" if state is Qt.CheckState.Checked else "minus"
        painter.drawRoundedRect(box, 4, 4)
        if sign == "minus":
            middle = box.center().y()
            painter.setPen(QPen(QColor(tokens.on_accent), 2))
            painter.drawLine(round(box.left() + 4), round(middle), round(box.right() - 4), round(middle))
        elif sign:
            size = round(side * (0.6 if self._locked else 0.75))
            offset = (side - size) / 2
            colour = tokens.text_secondary if self._locked else tokens.on_accent
            paint_icon(painter, sign, place.left() + offset, place.top() + offset, size, colour)
