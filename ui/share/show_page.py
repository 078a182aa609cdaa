"""Step 3 of sharing: the code, for whom it is, until when, and other ways to hand it over."""

import random
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.claim_reader import ClaimReader
from ui.share.qr_view import FullScreenCode, QrView
from ui.share.texts import left_text, names_of, until_text
from ui.share.view import Shown
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

# Each code of a moving one stays this long; not quite regularly, so that no camera falls into step with it.
_FRAME_MILLISECONDS: Final = 110
_JITTER: Final = 0.1
_SLOWER: Final = 3
_AHEAD: Final = 4
_MARGINS: Final = 54


class MovingCode(QObject):
    """Hands out one code after the other, ahead of which others are drawn.

    Signals:
        shown: The code that shows now.
        wanted: Another one should be drawn.
    """

    shown = Signal(object)
    wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[QrCode] = deque()
        self._drawing = 0
        self.paused, self.slow = False, False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)
        self._chance = random.Random()  # noqa: S311 - keeps a camera from falling into step; no secret

    def start(self) -> None:
        """Begin to move; the first code shows already and others are on their way."""
        self.stop()
        self._drawing = 1
        self._timer.start(self._pause())

    def stop(self) -> None:
        """Stand still and forget what was drawn ahead."""
        self._timer.stop()
        self._waiting.clear()
        self._drawing = 0
        self.paused = False

    def take(self, code: QrCode) -> None:
        """Take in a code that was drawn."""
        self._drawing = max(0, self._drawing - 1)
        self._waiting.append(code)
        self._order()

    def set_paused(self, paused: bool) -> None:
        """Stand still, or move on."""
        self.paused = paused
        if paused:
            self._timer.stop()
        else:
            self._timer.start(self._pause())

    def _next(self) -> None:
        if self._waiting:
            self.shown.emit(self._waiting.popleft())
            self._order()
        self._timer.start(self._pause())

    def _order(self) -> None:
        if not self._drawing and len(self._waiting) < _AHEAD:
            self._drawing += 1
            self.wanted.emit()

    def _pause(self) -> int:
        usual = _FRAME_MILLISECONDS * (_SLOWER if self.slow else 1)
        return round(usual * self._chance.uniform(1 - _JITTER, 1 + _JITTER))


class ShowPage(ScrollPage):
    """Shows the code; knows widgets, not vaults."""

    pdf_wanted = Signal()
    picture_wanted = Signal()
    web_page_wanted = Signal()
    file_wanted = Signal()
    back_wanted = Signal()
    done_wanted = Signal()
    question_wanted = Signal()
    frame_wanted = Signal()
    time_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(middle=True, spacing=0, parent=parent)
        self.code = QrView(self.tr("QR code with what you share"))
        self.moving = MovingCode(self)
        self._full: FullScreenCode | None = None
        self._shown: Shown | None = None
        self._title = Text(self.tr("Let them scan this"), TextRole.TITLE)
        self._sentence = Text("", TextRole.BODY, Ink.SECONDARY)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._names = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.end_pill = Pill("", Tone.WARN, "timer")
        self._end_row = FlowRow()
        self._left = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._copy_note = Notice(
            Tone.NEUTRAL, self.tr("This is a copy. It does not prove that it is yours, and it has no end.")
        )
        self._small_note = Notice(Tone.WARN, "")
        self._saved = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.pause_button = Button(self.tr("Pause"), ButtonKind.COMPACT, "pause")
        self.slow_button = Button(self.tr("Slower"), ButtonKind.COMPACT, "timer")
        self._moving_row = FlowRow(gap=8)
        self._moving_row.add(self.pause_button)
        self._moving_row.add(self.slow_button)
        self.question_button = Button(
            self.tr("They show me a code first"), icon="message-circle-question-mark", left_aligned=True
        )
        self.full_button = Button(self.tr("Full screen"), icon="maximize", left_aligned=True)
        self.pdf_button = Button(self.tr("Save as PDF"), icon="file-down", left_aligned=True)
        self.picture_button = Button(self.tr("Save picture"), icon="image-down", left_aligned=True)
        self.web_page_button = Button(self.tr("Save web page"), icon="file-text", left_aligned=True)
        self.file_button = Button(self.tr("Save file"), icon="download", left_aligned=True)
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        self.back_button = Button(self.tr("Change details"))
        self._columns = Columns(610, 274, gap=36, stack_below=620)
        self._columns.add(self.code)
        self._columns.add(self._right())
        self.add(self._columns)
        self._clock = QTimer(self, interval=10_000)
        self._connect()

    def _right(self) -> QWidget:
        card = Card(spacing=4)
        card.add(self._whom, self._names)
        card.body.addSpacing(6)
        # A row of its own gives a pill that wraps the height it needs.
        self._end_row.add(self.end_pill)
        card.add(self._end_row, self._left, self._copy_note)
        ends = FlowRow(gap=10)
        ends.add(self.done_button)
        ends.add(self.back_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(6)
        column.addWidget(card)
        column.addWidget(self._small_note)
        column.addWidget(self._moving_row)
        column.addSpacing(4)
        others = (self.pdf_button, self.picture_button, self.web_page_button, self.file_button)
        for button in (self.question_button, self.full_button, *others):
            column.addWidget(button)
        column.addWidget(self._saved)
        column.addSpacing(8)
        column.addWidget(ends)
        for widget in (self._left, self._copy_note, self._small_note, self._saved):
            widget.hide()
        return right

    def _connect(self) -> None:
        self.moving.shown.connect(self._show)
        self.moving.wanted.connect(self.frame_wanted)
        self.pause_button.clicked.connect(self.toggle_pause)
        self.slow_button.clicked.connect(self.toggle_slow)
        self.question_button.clicked.connect(self.question_wanted)
        self.full_button.clicked.connect(self.toggle_full_screen)
        self.pdf_button.clicked.connect(self.pdf_wanted)
        self.picture_button.clicked.connect(self.picture_wanted)
        self.web_page_button.clicked.connect(self.web_page_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        self.back_button.clicked.connect(self.back_wanted)
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

    def show_shared(self, shown: Shown, now: datetime) -> None:
        """Show a code from its beginning."""
        self._shown = shown
        moves = shown.plan.single is None
        self.code.show_code(shown.first)
        self.code.setAccessibleDescription(self._spoken(shown))
        self._sentence.setText(self._how_to_scan(shown))
        who = self.tr("For %1").replace("%1", shown.recipient) if shown.recipient else self.tr("For whoever scans it")
        self._whom.setText(who)
        names = names_of(shown.shown, ClaimReader(shown.opened.credential))
        text = ", ".join(names) if names else self._without_names(shown)
        self._names.setText(text[:1].upper() + text[1:])
        self._copy_note.setVisible(not shown.presentation.key_bound)
        self._moving_row.setVisible(moves)
        self.picture_button.setVisible(shown.fits_picture)
        self._saved.setText("")
        self.show_time(now)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._clock.start()
        if moves:
            self.moving.slow = False
            self._name_buttons()
            self.moving.start()
        announce(self, self._spoken(shown))

    def take_frame(self, code: QrCode) -> None:
        """Take in one more code of a moving one."""
        self.moving.take(code)

    def show_time(self, now: datetime) -> None:
        """Say how long it still counts."""
        until = self._shown.presentation.until if self._shown is not None else None
        past = until is not None and now >= until
        self._end_row.setVisible(until is not None or self._bound())
        self._left.setText("")
        if until is None:
            self.end_pill.set_status(self.tr("No end set"), Tone.NEUTRAL, "timer")
            return
        self.end_pill.set_status(until_text(until, now), Tone.BAD if past else Tone.WARN, "timer")
        if not past:
            self._left.setText(left_text(until, now))

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

    def _bound(self) -> bool:
        return self._shown is not None and self._shown.presentation.key_bound

    def _name_buttons(self) -> None:
        paused, slow = self.moving.paused, self.moving.slow
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_button.set_icon("play" if paused else "pause")
        self.slow_button.setText(self.tr("Usual speed") if slow else self.tr("Slower"))
        self._moving_row.restyle()

    # --- texts ---------------------------------------------------------------------------------------

    def _without_names(self, shown: Shown) -> str:
        return self.tr("only what is always visible") if shown.opened.selective else self.tr("everything in it")

    def _how_to_scan(self, shown: Shown) -> str:
        if shown.by_address:
            return self.tr("Works without internet. Any phone camera, or Check in this program.")
        if shown.plan.single is None:
            count = str(shown.plan.frame_count)
            text = self.tr("Works without internet. They open Check in this program and keep reading all %1 codes.")
            return text.replace("%1", count)
        return self.tr("Works without internet. They open Check in this program and scan.")

    def _spoken(self, shown: Shown) -> str:
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
