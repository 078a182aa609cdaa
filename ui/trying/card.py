"""The card "Try it" above the list of examples: three steps, the next one to press, and a wallet of one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import Ink, TextRole, Tone
from ui.trying.path import Progress, Step
from ui.trying.texts import count_text, place_text, state_text, step_text
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowGrid, FlowRow
from ui.widgets.buttons import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.icon import RoundIcon
from ui.widgets.text import Text


class TryingCard(Card):
    """Knows widgets only.

    Attributes:
        steps: The three steps.
        act_button: Begins the next one.
        skip_button, close_button: Nobody has to.

    Signals:
        act_wanted, skip_wanted, close_wanted: A button was pressed.
        shown: Whether the card shows; its button is the primary one of the page then.
    """

    act_wanted = Signal()
    skip_wanted = Signal()
    close_wanted = Signal()
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone=Tone.ACCENT, spacing=14, parent=parent)
        self._said = ""
        self._place = Text("", TextRole.SMALL, Ink.SECONDARY, middle=True)
        self.close_button = IconButton("x", self.tr("Close the steps"), size=32)
        end = FlowRow(gap=10)
        end.add(self._place)
        end.add(self.close_button)
        self._title = self.add_title(self.tr("Try it"), end)
        self.steps = {step: StepTile(step) for step in Step}
        tiles = FlowGrid(column=240, most_columns=3, gap=20, full_rows=True)
        for tile in self.steps.values():
            tiles.add(tile)
        self._sentence = Text("", TextRole.BODY, Ink.SECONDARY, optional=True)
        self.act_button = Button(" ", ButtonKind.PRIMARY)
        self.skip_button = Button(self.tr("Skip this step"), ButtonKind.QUIET)
        self._buttons = FlowRow(gap=16)
        self._buttons.add(self.act_button)
        self._buttons.add(self.skip_button)
        self.add(tiles, self._sentence, self._buttons)
        self.act_button.clicked.connect(self.act_wanted)
        self.skip_button.clicked.connect(self.skip_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.hide()

    def show_progress(self, progress: Progress, *, has_wallet: bool) -> None:
        """Show which steps were taken, or nothing where the person closed them.

        Args:
            progress: The steps.
            has_wallet: The person has a wallet of their own.
        """
        if progress.closed:
            self.hide()
            self.shown.emit(False)
            return
        for tile in self.steps.values():
            tile.show_progress(progress)
        now = progress.now
        if now is None:
            self._offer_wallet(has_wallet)
        else:
            self._title.setText(self.tr("Try it"))
            self._sentence.setText("")
            self.act_button.setText(step_text(now).act)
        self._place.setText(count_text(progress) if now is None else place_text(now))
        self.skip_button.setVisible(now is not None)
        self._buttons.restyle()
        self.show()
        self.shown.emit(True)
        self._tell(progress)

    def lead_on(self) -> None:
        """Give the keyboard to the next step."""
        self.act_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_wallet(self, has_wallet: bool) -> None:
        title = self.tr("Back to your own wallet") if has_wallet else self.tr("Now make your own wallet")
        act = self.tr("Open my own wallet") if has_wallet else self.tr("Make my own wallet")
        self._title.setText(title)
        self._sentence.setText(self.tr("The examples go away then. Nothing of them is kept."))
        self.act_button.setText(act)

    def _tell(self, progress: Progress) -> None:
        """Say how far it is, and lead the keyboard on, where that has changed."""
        now = progress.now
        lead = self._sentence.text() if now is None else step_text(now).title
        said = f"{self._title.text()}. {self._place.text()}. {lead}"
        if said == self._said:
            return
        self._said = said
        announce(self, said)
        page, focus = self.parentWidget(), QApplication.focusWidget()
        if page is not None and focus is not None and page.isAncestorOf(focus):
            self.lead_on()


class StepTile(QWidget):
    """One step: a sign, its state in words, what one does and what one learns."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step, texts = step, step_text(step)
        self._sign = RoundIcon("circle-dashed", Tone.NEUTRAL, 28)
        self.state = Text("", TextRole.SMALL, Ink.SECONDARY)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self.state)
        column.addWidget(Text(texts.title, TextRole.STRONG))
        column.addWidget(Text(texts.sentence, TextRole.SMALL, Ink.SECONDARY))
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_progress(self, progress: Progress) -> None:
        """Show in which state the step is."""
        step = self._step
        self.state.setText(state_text(step, progress))
        if step in progress.done:
            self._sign.set_icon("check", Tone.OK)
        elif step in progress.skipped:
            self._sign.set_icon("minus", Tone.NEUTRAL)
        elif step is progress.now:
            self._sign.set_icon("target", Tone.ACCENT)
        else:
            self._sign.set_icon("circle-dashed", Tone.NEUTRAL)
