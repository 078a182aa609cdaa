"""The section about guiding learners."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.card import Card
from ui.widgets.rows import BelowRow, CheckRow


class GuidingSection(Card):
    """Whether the owner of the wallet guides learners.

    Attributes:
        guides: The box to tick.
    """

    guides_chosen = Signal(bool)

    def __init__(self, guides: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add_title(self.tr("Guidance"))
        self.guides = CheckRow(self.tr("I guide learners"))
        hint = self.tr("Guidance then shows the learners who share with you.")
        self.guides.setAccessibleDescription(hint)
        self.guides.setChecked(guides)
        self.add(self.guides, BelowRow(hint))
        self.guides.toggled.connect(self.guides_chosen)
