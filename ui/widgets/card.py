"""Cards: a surface with a thin line and 12-pixel corners, plain or as one large button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import Arrangement, Box, SplitRow, height_of, preferred_width
from ui.widgets.icon import Icon
from ui.widgets.pressable import Pressable
from ui.widgets.text import Text

RADIUS = 12


def paint_card(painter: QPainter, widget: QWidget, *, fill: str, line: str, thickness: float = 1) -> None:
    """Draw the surface of a card over the whole of `widget`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), thickness))
    painter.setBrush(QColor(fill))
    inset = thickness / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


class Card(Themed, QFrame):
    """A card; put widgets into `body`.

    Attributes:
        body: Vertical layout of the content.
    """

    def __init__(
        self,
        *,
        muted: bool = False,
        tone: Tone | None = None,
        padding: int = 18,
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        """Make a card.

        Args:
            muted: Ground of a preview: what somebody else will see.
            tone: Tints the line.
            padding: Inside distance at 100 % text.
            spacing: Distance between children.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._muted, self._tone, self._padding = muted, tone, padding
        self._thickness = 1.0
        self.body = QVBoxLayout(self)
        self.body.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    def add(self, *widgets: QWidget) -> None:
        """Append widgets to the body."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_title(self, title: str, trailing: QWidget | None = None) -> Text:
        """Append a heading, with something at its far end if given; returns the heading."""
        heading = Text(title, TextRole.HEADING)
        self.body.addWidget(SplitRow(heading, trailing, least_lead=120) if trailing else heading)
        return heading

    def set_tone(self, tone: Tone | None, *, outline: bool = False) -> None:
        """Tint the line; `outline` makes it twice as thick and fully coloured."""
        self._tone, self._thickness = tone, 2.0 if outline else 1.0
        self.update()

    def restyle(self) -> None:
        pad = active_theme().gap(self._padding)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        tokens = theme.tokens
        line = tokens.line
        if self._tone:
            full = self._thickness > 1 or theme.high_contrast
            line = tokens.on(self._tone) if full else mix(tokens.on(self._tone), tokens.surface, 0.35)
        fill = tokens.surface_muted if self._muted else tokens.surface
        with QPainter(self) as painter:
            paint_card(painter, self, fill=fill, line=line, thickness=self._thickness)


def mix(colour: str, ground: str, share: float) -> str:
    """Return `share` of `colour` laid over `ground`."""
    one, other = QColor(colour), QColor(ground)
    return QColor(
        *(
            round(a * share + b * (1 - share))
            for a, b in (
                (one.red(), other.red()),
                (one.green(), other.green()),
                (one.blue(), other.blue()),
            )
        )
    ).name()


class CardButton(Themed, Pressable):
    """A whole card that can be pressed; children show its content and take no clicks.

    Give it a text for the screen reader with `setAccessibleName`.

    Attributes:
        body: Vertical layout of the content.
    """

    def __init__(self, *, padding: int = 18, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._padding = padding
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    def add(self, *widgets: QWidget) -> None:
        """Append content; clicks on it press the card."""
        for widget in widgets:
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.body.addWidget(widget)

    def restyle(self) -> None:
        pad = active_theme().gap(self._padding)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else self.sizeHint().height()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.body.totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.body.totalMinimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        tokens = theme.tokens
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = tokens.surface_muted if self.isDown() else tokens.surface
        line = (tokens.accent if theme.high_contrast else tokens.border) if lively else tokens.line
        with QPainter(self) as painter:
            paint_card(painter, self, fill=fill, line=line, thickness=theme.stroke if lively else 1)


# From this width at 100 % text a sign stands before its words.
_BESIDE_FROM = 420


class _Signed(Arrangement):
    """A sign above words, or before them where there is much room beside it and the height is better saved."""

    def __init__(self, sign: QWidget, words: QWidget) -> None:
        super().__init__()
        self._sign, self._words = sign, words
        self.add(sign)
        self.add(words)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        theme = active_theme()
        wide = preferred_width(self._sign)
        high = height_of(self._sign, wide)
        if width < theme.px(_BESIDE_FROM):
            below = high + theme.gap(14)
            words = (0, below, width, height_of(self._words, width))
            return [(self._sign, (0, 0, wide, high)), (self._words, words)]
        before = wide + theme.gap(20)
        words = (before, 0, width - before, height_of(self._words, width - before))
        return [(self._sign, (0, 0, wide, high)), (self._words, words)]


class ChoiceCard(CardButton):
    """A card with an icon, a title and a sentence, such as the choices of the first start and of *Add*."""

    def __init__(
        self, icon: str, title: str, sentence: str, *, centred: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=24 if centred else 28, spacing=6, parent=parent)
        sign = Icon(icon, 28 if centred else 40, Tone.ACCENT)
        self._title = Text(title, TextRole.STRONG if centred else TextRole.CARD_TITLE, centred=centred)
        self._sentence = Text(sentence, TextRole.SMALL if centred else TextRole.BODY, Ink.SECONDARY, centred=centred)
        if centred:
            sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.body.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
            self.add(self._title, self._sentence)
        else:
            self.add(_Signed(sign, self._words()))
        self.body.addStretch(1)
        self.set_texts(title, sentence)

    def _words(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        return words

    def set_texts(self, title: str, sentence: str) -> None:
        """Replace both texts."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)


class Line(Themed, QWidget):
    """A thin horizontal line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), active_theme().colour("line"))
