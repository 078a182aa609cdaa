"""One message as a code that stands still or moves, with everything a person needs to have it read."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.codes.awake import Awake
from ui.codes.controls import CodeControls
from ui.codes.full_window import FullWindow
from ui.codes.moving_code import MovingCode
from ui.codes.qr_view import QrView
from ui.codes.targets import SMALLEST_LIMIT, Habits, Memory, Target
from ui.ports import Runner
from ui.theme import active_theme
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.notice import Notice
from wallet.errors import WalletError
from wallet.transport.qr_codes import CodePlan, QrCode, qr_matrix

MakePlan = Callable[[Target], CodePlan]
_Drawn = tuple[CodePlan, QrCode]

_PREVIOUS_KEYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
_NEXT_KEYS: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)


class CodeDisplay(QObject):
    """Shows a message to a camera. A page places `view`, `controls`, `full_button` and `small_note` where it likes.

    While a code shows, the screen stays awake. A moving code can be paused, slowed down, or stepped through by hand.

    Attributes:
        view: The code.
        controls: Buttons and progress; empty for a code that stands still.
        full_button: Shows the code on the whole screen.
        small_note: Says that there is too little room for a code that can be read; hidden while there is enough.
        moving: What moves the code.

    Signals:
        planned: A code shows now; the argument is its `CodePlan`.
        failed: It cannot be shown; the argument is the `WalletError`.
    """

    planned = Signal(object)
    failed = Signal(object)

    def __init__(
        self, name: str, drawing: Runner, memory: Memory, page: QWidget, *, awake: Awake | None = None
    ) -> None:
        """Make a display without a code.

        Args:
            name: What the code holds, for screen readers.
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps the chosen camera, and whether codes move.
            page: The page it is part of; its keys are listened to.
            awake: Keeps the screen awake; the system's own way when absent.
        """
        super().__init__(page)
        self._drawing, self._page = drawing, page
        self._habits, self._awake = Habits(memory, still=active_theme().still), awake or Awake()
        self.view = QrView(name)
        self.controls = CodeControls()
        self.full_button = Button(self.tr("Full screen"), icon="maximize", left_aligned=True)
        self.moving = MovingCode(self)
        self._full: FullWindow | None = None
        self._make_plan: MakePlan | None = None
        self._plan: CodePlan | None = None
        self._frames: Iterator[str] | None = None
        self._place = 0
        # Answers for a code that is no longer shown are dropped.
        self._turn = 0
        too_small = self.tr("This window is too small for the code. Make it larger, use the full screen, or save it.")
        self.view.set_too_small_text(too_small)
        self.small_note = Notice(Tone.WARN, too_small)
        self.small_note.hide()
        self._connect()
        self._tell()

    def _connect(self) -> None:
        self.moving.shown.connect(self._moved)
        self.moving.wanted.connect(self._draw_ahead)
        self.controls.pause_button.clicked.connect(self.toggle_pause)
        self.controls.slow_button.clicked.connect(self.toggle_slow)
        self.controls.still_button.clicked.connect(self.toggle_still)
        self.controls.previous_button.clicked.connect(lambda: self.step(-1))
        self.controls.next_button.clicked.connect(lambda: self.step(1))
        self.controls.target_choice.chosen.connect(lambda key: self.choose_target(Target(key)))
        self.full_button.clicked.connect(self.toggle_full_window)
        self.view.too_small.connect(self.small_note.setVisible)
        self.view.installEventFilter(self)
        self.destroyed.connect(self._awake.release)
        self._keys = {
            "F11": self._shortcut("F11", self.toggle_full_window),
            "Left": self._shortcut("Left", lambda: self.step(-1)),
            "Right": self._shortcut("Right", lambda: self.step(1)),
        }

    def _shortcut(self, key: str, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut

    # --- what a page asks -----------------------------------------------------------------------------

    @property
    def plan(self) -> CodePlan | None:
        """How what shows now became codes."""
        return self._plan

    @property
    def target(self) -> Target:
        """The camera that is to read it."""
        return self._habits.target

    @property
    def moves(self) -> bool:
        """Whether it takes several codes."""
        return self._plan is not None and self._plan.single is None

    @property
    def full_window(self) -> FullWindow | None:
        """The window over the whole screen, while it is open."""
        return self._full

    def show(self, make_plan: MakePlan) -> None:
        """Show a message from its beginning.

        Args:
            make_plan: Makes the plan for a camera; called off the GUI thread, and again for another camera.
        """
        self.forget()
        self._make_plan = make_plan
        self._plan_anew()

    def forget(self) -> None:
        """Stop, and forget what was shown."""
        self._turn += 1
        self._make_plan = self._plan = self._frames = None
        self.moving.stop()
        self.moving.slow = False
        self._leave_full_window()
        self.view.show_code(None)
        self.small_note.hide()
        self._follow_view()
        self._tell()

    def choose_target(self, target: Target) -> None:
        """Show it for another camera."""
        if target is not self._habits.target:
            self._habits.target = target
            self._turn += 1
            if self._make_plan is not None:
                self._plan_anew()

    def toggle_pause(self) -> None:
        """Stand still, or move on."""
        if self.moves and not self._habits.still:
            self.moving.set_paused(not self.moving.paused)
            self._tell()

    def toggle_slow(self) -> None:
        """Move slower, or at the usual speed."""
        if self.moves and not self._habits.still:
            self.moving.slow = not self.moving.slow
            self._tell()

    def toggle_still(self) -> None:
        """Step through the codes one at a time, or let them move."""
        if self._plan is None or not self.moves:
            return
        self._habits.still = not self._habits.still
        self._begin(self._plan)
        announce(self.view, self.controls.progress.text())

    def step(self, by: int) -> None:
        """Show the next code, or the one before; after the last comes the first."""
        plan = self._plan
        if plan is None or not self.moves or not self._habits.still:
            return
        turn = self._turn
        place = self._place = (self._place + by) % plan.frame_count

        def drawn(code: QrCode) -> None:
            # Whoever steps fast sees the last one only.
            if (turn, place) == (self._turn, self._place):
                self._show(code)
                self._tell()
                announce(self.view, self.controls.progress.text())

        self._drawing.submit(lambda: _draw(plan, plan.parts[place]), drawn, self.failed.emit)

    def toggle_full_window(self) -> None:
        """Show the code on the whole screen, or no longer."""
        if self._full is not None:
            self._leave_full_window()
        elif self.view.code is not None:
            full = self._full = FullWindow(self.view.accessibleName(), self._hint(), self._page)
            full.view.set_too_small_text(self.tr("This screen is too small for the code. Choose another way."))
            full.view.show_code(self.view.code)
            full.left.connect(self._leave_full_window)
            full.key_pressed.connect(self._full_key)
            full.destroyed.connect(self._full_gone)
            full.showFullScreen()
            announce(full, self._hint())

    # --- inside ---------------------------------------------------------------------------------------

    def _plan_anew(self) -> None:
        make_plan, target, turn = self._make_plan, self._habits.target, self._turn
        if make_plan is None:
            return

        def work() -> _Drawn:
            plan = make_plan(target)
            return plan, _draw(plan, plan.parts[0])

        def done(drawn: _Drawn) -> None:
            if turn == self._turn:
                self._begin(*drawn)
                self.planned.emit(drawn[0])

        def refused(error: WalletError) -> None:
            if turn == self._turn:
                self.failed.emit(error)

        self._drawing.submit(work, done, refused)

    def _begin(self, plan: CodePlan, first: QrCode | None = None) -> None:
        self._plan, self._place = plan, 0
        self.moving.stop()
        self._turn += 1
        if first is not None:
            self._show(first)
        else:
            self._redraw_first(plan)
        if self.moves and not self._habits.still:
            self._frames = plan.frames()
            self.moving.start()
        self._follow_view()
        self._tell()

    def _redraw_first(self, plan: CodePlan) -> None:
        turn = self._turn

        def drawn(code: QrCode) -> None:
            if turn == self._turn and self._place == 0:
                self._show(code)

        self._drawing.submit(lambda: _draw(plan, plan.parts[0]), drawn, self.failed.emit)

    def _draw_ahead(self) -> None:
        plan, frames, turn = self._plan, self._frames, self._turn
        if plan is None or frames is None:
            return

        def drawn(code: QrCode) -> None:
            if turn == self._turn:
                self.moving.take(code)

        self._drawing.submit(lambda: _draw(plan, next(frames)), drawn, self.failed.emit)

    def _moved(self, code: QrCode) -> None:
        self._show(code)
        if self._plan is not None and self.moving.count % self._plan.frame_count == 0:
            self._tell()
            if self.moving.count == self._plan.frame_count:
                announce(self.view, self.controls.progress.text())

    def _show(self, code: QrCode) -> None:
        self.view.show_code(code)
        if self._full is not None:
            self._full.view.show_code(code)

    def _tell(self) -> None:
        """Bring buttons and texts up to date."""
        plan, still = self._plan, self._habits.still
        choose = plan is not None and (plan.single is None or plan.version > SMALLEST_LIMIT)
        self.controls.show_state(
            moves=self.moves, still=still, paused=self.moving.paused, slow=self.moving.slow, choose=choose
        )
        self.controls.target_choice.choose(self._habits.target.value)
        count = plan.frame_count if plan is not None else 0
        rounds = self.moving.count // count if count else 0
        self.controls.show_progress(count if self.moves else 0, self._place + 1 if still else 0, rounds)
        for key in ("Left", "Right"):
            self._keys[key].setEnabled(self.moves and still)
        self.full_button.setEnabled(plan is not None)
        self.view.setAccessibleDescription(self._spoken())

    def _spoken(self) -> str:
        if self._plan is None:
            return ""
        return self.controls.progress.text() if self.moves else self.tr("One code that stands still.")

    def _hint(self) -> str:
        bright = self.tr("Turn your screen brightness up.")
        leave = self.tr("Escape leaves the full screen.")
        if not self.moves:
            return f"{bright} {leave}"
        keys = self.tr("The arrows step.") if self._habits.still else self.tr("P pauses, S slows down.")
        return f"{bright} {keys} {leave}"

    def _full_key(self, key: int) -> None:
        """Letters act here alone, where nothing but the code has the keyboard (WCAG 2.1.4)."""
        if key in _PREVIOUS_KEYS or key in _NEXT_KEYS:
            self.step(1 if key in _NEXT_KEYS else -1)
        elif key == Qt.Key.Key_P:
            self.toggle_pause()
        elif key == Qt.Key.Key_S:
            self.toggle_slow()
        elif key == Qt.Key.Key_O:
            self.toggle_still()
            if self._full is not None:
                self._full.hint.set_text(self._hint())

    def _full_gone(self) -> None:
        self._full = None
        self._follow_view()

    def _leave_full_window(self) -> None:
        full, self._full = self._full, None
        if full is not None:
            full.destroyed.disconnect(self._full_gone)
            full.close()
            self.full_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._follow_view()

    def _follow_view(self) -> None:
        """Move, and keep the screen awake, only while somebody can see the code."""
        seen = self._plan is not None and (self.view.isVisible() or self._full is not None)
        self.moving.set_hidden(not seen)
        if seen:
            self._awake.hold()
        else:
            self._awake.release()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.view and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            if event.type() == QEvent.Type.Hide:
                self._leave_full_window()
            self._follow_view()
        return super().eventFilter(watched, event)


def _draw(plan: CodePlan, text: str) -> QrCode:
    # Frames of one size do not jump.
    least = plan.version if plan.single is None else None
    return qr_matrix(text, error_correction=plan.error_correction, version=least)
