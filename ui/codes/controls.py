"""Buttons of a moving code, what it has done so far, and whose camera it is for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.codes.targets import Target
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.fields import ChoiceField
from ui.widgets.text import Text


class CodeControls(QWidget):
    """Shows what `CodeDisplay` tells it to.

    Attributes:
        pause_button: Stops the moving code, and lets it go on.
        slow_button: Three times slower, or as usual.
        still_button: One code at a time, or moving.
        previous_button: One code back.
        next_button: One code on.
        target_choice: Whose camera it is.
        progress: How far the code is; also for screen readers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pause_button = Button(self.tr("Pause"), ButtonKind.COMPACT, "pause")
        self.slow_button = Button(self.tr("Slower"), ButtonKind.COMPACT, "timer")
        self.previous_button = Button(self.tr("Previous"), ButtonKind.COMPACT, "arrow-left")
        self.next_button = Button(self.tr("Next"), ButtonKind.COMPACT, trailing_icon="chevron-right")
        self.still_button = Button(self.tr("One at a time"), ButtonKind.COMPACT, "list")
        self.target_choice = ChoiceField(
            "",
            [(Target.PHONE, self.tr("A phone")), (Target.LAPTOP, self.tr("A laptop"))],
            name=self.tr("Their camera"),
        )
        label = Text(self.tr("Their camera"), TextRole.LABEL, middle=True)
        self._target = FlowRow(gap=10)
        self._target.add(label)
        self._target.add(self.target_choice)
        self.progress = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._row = FlowRow(gap=8)
        for button in self._buttons():
            self._row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.progress)
        column.addWidget(self._row)
        column.addWidget(self._target)

    def _buttons(self) -> tuple[Button, ...]:
        return self.previous_button, self.next_button, self.pause_button, self.slow_button, self.still_button

    def show_state(self, *, moves: bool, still: bool, paused: bool, slow: bool, choose: bool) -> None:
        """Show the buttons that do something now.

        Args:
            moves: There are several codes.
            still: They are stepped through.
            paused: The moving code was stopped.
            slow: It moves slower than usual.
            choose: The choice of a camera makes a difference.
        """
        self.previous_button.setVisible(still)
        self.next_button.setVisible(still)
        self.pause_button.setVisible(not still)
        self.slow_button.setVisible(not still)
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_button.set_icon("play" if paused else "pause")
        self.slow_button.setText(self.tr("Usual speed") if slow else self.tr("Slower"))
        self.still_button.setText(self.tr("Let it move") if still else self.tr("One at a time"))
        self.still_button.set_icon("play" if still else "list")
        self._row.setVisible(moves)
        self._row.restyle()
        self._target.setVisible(choose)

    def show_progress(self, count: int, place: int, rounds: int) -> None:
        """Say how far the code is.

        Args:
            count: Number of codes; 0 for one that stands still.
            place: Which of them shows, from 1; 0 while they move.
            rounds: How often all of them were shown.
        """
        if not count:
            text = ""
        elif place:
            text = self.tr("Code %1 of %2").replace("%1", str(place)).replace("%2", str(count))
        elif not rounds:
            text = self.tr("A moving code of %1 parts.").replace("%1", str(count))
        elif rounds == 1:
            text = self.tr("All %1 parts were shown once.").replace("%1", str(count))
        else:
            text = self.tr("All %1 parts were shown %2 times.").replace("%1", str(count)).replace("%2", str(rounds))
        self.progress.setText(text)
