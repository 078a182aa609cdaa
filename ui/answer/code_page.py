"""The code of an answer, for whom it is, and another way to hand it over."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.answer.texts import asker_name, left_to_scan
from ui.answer.timing import end_of
from ui.answer.view import ShownAnswer
from ui.share.qr_view import FullScreenCode, QrView
from ui.share.show_page import MovingCode
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import ScrollPage
from ui.widgets.pill import Pill
from ui.widgets.text import Text
from wallet.transport.qr_codes import QrCode

_MARGINS: Final = 54
_SECOND: Final = 1_000


class AnswerCodePage(ScrollPage):
    """Shows the code; knows widgets, not vaults."""

    file_wanted = Signal()
    done_wanted = Signal()
    frame_wanted = Signal()
    time_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(middle=True, spacing=0, parent=parent)
        self.code = QrView(self.tr("QR code with your answer"))
        self.moving = MovingCode(self)
        self._full: FullScreenCode | None = None
        self._shown: ShownAnswer | None = None
        self._title = Text(self.tr("Let them scan this"), TextRole.TITLE)
        self._sentence = Text("", TextRole.BODY, Ink.SECONDARY)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._names = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.end_pill = Pill("", Tone.NEUTRAL, "timer")
        self._end_row = FlowRow()
        self._end_row.add(self.end_pill)
        self._copy_note = Notice(Tone.NEUTRAL, self.tr("This is a copy. It does not prove that it is yours."))
        self._over_note = Notice(
            Tone.NEUTRAL, self.tr("Not scanned in time? Ask them for a new question."), icon="timer"
        )
        self._small_note = Notice(Tone.WARN, "")
        self._saved = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.pause_button = Button(self.tr("Pause"), ButtonKind.COMPACT, "pause")
        self.slow_button = Button(self.tr("Slower"), ButtonKind.COMPACT, "timer")
        self._moving_row = FlowRow(gap=8)
        self._moving_row.add(self.pause_button)
        self._moving_row.add(self.slow_button)
        self.full_button = Button(self.tr("Full screen"), icon="maximize", left_aligned=True)
        self.file_button = Button(self.tr("Save as a file"), icon="download", left_aligned=True)
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        self._columns = Columns(610, 274, gap=36, stack_below=620)
        self._columns.add(self.code)
        self._columns.add(self._right())
        self.add(self._columns)
        self._clock = QTimer(self, interval=_SECOND)
        self._connect()

    def _right(self) -> QWidget:
        card = Card(spacing=4)
        card.add(self._whom, self._names)
        card.body.addSpacing(6)
        card.add(self._end_row, self._copy_note)
        ends = FlowRow()
        ends.add(self.done_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(6)
        above: tuple[QWidget, ...] = (card, self._over_note, self._small_note, self._moving_row)
        for widget in above:
            column.addWidget(widget)
        column.addSpacing(4)
        below: tuple[QWidget, ...] = (self.full_button, self.file_button, self._saved)
        for widget in below:
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(ends)
        for hidden in (self._copy_note, self._over_note, self._small_note, self._saved):
            hidden.hide()
        return right

    def _connect(self) -> None:
        self.moving.shown.connect(self._show)
        self.moving.wanted.connect(self.frame_wanted)
        self.pause_button.clicked.connect(self.toggle_pause)
        self.slow_button.clicked.connect(self.toggle_slow)
        self.full_button.clicked.connect(self.toggle_full_screen)
        self.file_button.clicked.connect(self.file_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        self.code.too_small.connect(self._say_too_small)
        self._clock.timeout.connect(self.time_wanted)
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("F11", self.toggle_full_screen),
            ("P", self.toggle_pause),
            ("S", self.toggle_slow),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_answer(self, shown: ShownAnswer, now: datetime) -> None:
        """Show the code of an answer from its beginning."""
        self._shown = shown
        self.code.show_code(shown.first)
        spoken = self._spoken(shown)
        self.code.setAccessibleDescription(spoken)
        self._sentence.setText(self.tr("Works without internet. They scan it with the program that asked."))
        who = asker_name(shown.question.asker)
        self._whom.setText(self.tr("For %1").replace("%1", who) if who else self.tr("For whoever asked"))
        self._names.setText(", ".join(shown.titles))
        self._copy_note.setVisible(shown.copy)
        self._moving_row.setVisible(shown.plan.single is None)
        self._saved.setText("")
        self.show_time(now)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._clock.start()
        if shown.plan.single is None:
            self.moving.slow = False
            self._name_buttons()
            self.moving.start()
        announce(self, spoken)

    def take_frame(self, code: QrCode) -> None:
        """Take in one more code of a moving one."""
        self.moving.take(code)

    def show_time(self, now: datetime) -> None:
        """Say how long the answer still counts."""
        end = end_of(self._shown.question) if self._shown is not None else None
        self._end_row.setVisible(end is not None)
        over = end is not None and now >= end
        if end is not None and (text := left_to_scan(end, now)) != self.end_pill.text():
            self.end_pill.set_status(text, Tone.BAD if over else Tone.NEUTRAL, "timer")
            self._end_row.restyle()
        if over and self._over_note.isHidden():
            announce(self, self._over_note.text())
        self._over_note.setVisible(over)

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        text = self.tr("Saved as %1").replace("%1", path)
        self._saved.setText(text)
        announce(self, text)

    def forget(self) -> None:
        """Stop and forget what was shown."""
        self._clock.stop()
        self.moving.stop()
        self._leave_full_screen()
        self.code.show_code(None)
        self._shown = None

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- moving and full screen ------------------------------------------------------------------------

    def toggle_pause(self) -> None:
        """Stand still, or move on."""
        if self._moves():
            self.moving.set_paused(not self.moving.paused)
            self._name_buttons()

    def toggle_slow(self) -> None:
        """Move slower, or at the usual speed."""
        if self._moves():
            self.moving.slow = not self.moving.slow
            self._name_buttons()

    def toggle_full_screen(self) -> None:
        """Show the code on the whole screen, or no longer."""
        if self._full is not None:
            self._leave_full_screen()
            return
        view = QrView(self.code.accessibleName(), card=False)
        view.show_code(self.code.code)
        full = self._full = FullScreenCode(view, self)
        full.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        full.left.connect(self._leave_full_screen)
        full.showFullScreen()
        announce(full, self.tr("Full screen. Any key leaves."))

    def _leave_full_screen(self) -> None:
        full, self._full = self._full, None
        if full is not None:
            full.close()
            self.full_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, code: QrCode) -> None:
        self.code.show_code(code)
        if self._full is not None:
            self._full.view.show_code(code)

    def _moves(self) -> bool:
        return self._shown is not None and self._shown.plan.single is None

    def _name_buttons(self) -> None:
        paused, slow = self.moving.paused, self.moving.slow
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_button.set_icon("play" if paused else "pause")
        self.slow_button.setText(self.tr("Usual speed") if slow else self.tr("Slower"))
        self._moving_row.restyle()

    # --- texts ---------------------------------------------------------------------------------------

    def _spoken(self, shown: ShownAnswer) -> str:
        if shown.plan.single is not None:
            return self.tr("One code that stands still.")
        return self.tr("A moving code of %1 parts.").replace("%1", str(shown.plan.frame_count))

    def _say_too_small(self, too_small: bool) -> None:
        text = self.tr("This window is too small for the code. Make it larger, use the full screen, or save it.")
        self.code.set_too_small_text(text)
        self._small_note.set_text(text)
        self._small_note.setVisible(too_small)

    def _fit(self) -> None:
        self.code.set_most(self.viewport().height() - _MARGINS)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._leave_full_screen()
