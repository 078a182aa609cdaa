"""The verdict on what was checked, as a band over a card."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.card import RADIUS, Card
from ui.widgets.icon import Icon
from ui.widgets.text import Text

_INKS = {Tone.OK: Ink.OK, Tone.WARN: Ink.WARN, Tone.BAD: Ink.BAD, Tone.NEUTRAL: Ink.TEXT, Tone.ACCENT: Ink.ACCENT}


class VerdictBanner(Themed, QWidget):
    """Sign, headline and sentence on the soft colour of the tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._outline = Tone.NEUTRAL, False
        self._icon = Icon("circle-question-mark", 34)
        self.headline = Text("", TextRole.VERDICT)
        self.sentence = Text("", TextRole.BODY, optional=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.headline)
        texts.addWidget(self.sentence)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(texts, 1)
        self.restyle()

    def show_verdict(self, headline: str, sentence: str, sign: str, tone: Tone, *, outline: bool = False) -> None:
        """Show and announce a verdict."""
        self._tone, self._outline = tone, outline
        self._icon.set_icon(sign, tone)
        self.headline.setText(headline)
        self.sentence.setText(sentence)
        self.headline.set_ink(_INKS[tone])
        self.sentence.set_ink(_INKS[tone])
        self.update()
        announce(self, f"{headline}. {sentence}", urgent=True)

    def restyle(self) -> None:
        pad = active_theme().gap(20)
        self._row.setContentsMargins(pad, pad - 4, pad, pad - 4)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        tokens = active_theme().tokens
        inset = 2.0 if self._outline else 1.0
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, 0)
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(0, 0, 0, RADIUS), RADIUS - inset, RADIUS - inset)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(area)
            painter.fillPath(path, QColor(tokens.surface if self._outline else tokens.soft(self._tone)))
            if self._outline or active_theme().high_contrast:
                painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(tokens.line))


class VerdictCard(Card):
    """A card whose head is a verdict.

    Attributes:
        banner: The head.
        content: Vertical layout of what stands below it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.content = QVBoxLayout()
        super().__init__(spacing=0, parent=parent)
        self.banner = VerdictBanner()
        self.body.addWidget(self.banner)
        self.content.setSpacing(10)
        self.body.addLayout(self.content)
        self.restyle()

    def show_verdict(self, headline: str, sentence: str, sign: str, tone: Tone, *, outline: bool = False) -> None:
        """Show and announce a verdict; `outline` is for what was genuine once."""
        self.set_tone(None if tone is Tone.NEUTRAL else tone, outline=outline)
        self.banner.show_verdict(headline, sentence, sign, tone, outline=outline)

    def restyle(self) -> None:
        pad = active_theme().gap(18)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.content.setContentsMargins(pad, pad, pad, pad)
        self.update()
