"""One credential of a record, to read: the verdict, what was shared, every check; nothing is kept elsewhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.check import wording
from ui.check.verdict_card import ResultCard
from ui.tokens import Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.notice import Notice
from wallet.checking import Checked


class RecordCard(ResultCard):
    """A result as *Check* shows it, without what only belongs there.

    Attributes:
        export_button: Saves it; hidden where the learner did not agree to that.
    """

    export_wanted = Signal()

    folds = False  # a counsellor reads it all

    def __init__(self, checked: Checked, *, may_export: bool, parent: QWidget | None = None) -> None:
        self._may_export = may_export
        super().__init__(checked, parent=parent)

    def _add_remarks(self) -> None:
        # It was made for this consent: who it is for needs no question.
        if wording.proof_is_open(self.checked.report):
            sentence = self.tr("Nobody has vouched for these details here. Anyone could have written them.")
            self.content.addWidget(Notice(Tone.WARN, sentence))

    def _add_foot(self) -> None:
        self.export_button = Button(self.tr("Save this credential"), ButtonKind.COMPACT, "download")
        self.technical_button = Button(self.tr("Technical view"), ButtonKind.QUIET, "code")
        self.export_button.clicked.connect(self.export_wanted)
        self.technical_button.clicked.connect(self.technical_wanted)
        row = FlowRow(gap=10)
        row.add(self.export_button)
        row.add(self.technical_button)
        self.export_button.setVisible(self._may_export)
        self.content.addWidget(row)
