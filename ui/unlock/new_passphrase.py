"""Where a new passphrase is chosen: the field, and how strong it is so far."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.passphrase import PassphraseField, StrengthMeter
from wallet.vault.passphrase import MIN_SCORE


class NewPassphrase(QWidget):
    """A field with a meter. The eye takes the place of a second field."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("Four words that do not belong together are easy to keep and hard to guess.")
        self.field = PassphraseField(label, hint=hint)
        self.meter = StrengthMeter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.meter)
        self.setFocusProxy(self.field)
        self.field.changed.connect(self._changed)
        self.field.submitted.connect(self.submitted)
        self.meter.hide()

    def show_strength(self, score: int, *, long_enough: bool) -> None:
        """Show how hard it is to guess, 0 to 4."""
        sentences = (
            self.tr("Very easy to guess. Add a few words."),
            self.tr("Easy to guess. Add a word or two."),
            self.tr("Nearly there. Add one more word."),
            self.tr("Good."),
            self.tr("Very good."),
        )
        enough = score >= MIN_SCORE and long_enough
        sentence = sentences[score] if long_enough else self.tr("Too short. Use at least 8 characters.")
        self.meter.show_strength(min(score, 2) + 1 if not long_enough else score + 1, sentence, enough=enough)

    def _changed(self, text: str) -> None:
        self.meter.setVisible(bool(text))
        self.changed.emit(text)
