"""The code of a question, how long it counts, other ways to hand it over, and the way in for the answer."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask.texts import left_text, needed_names, welcome_names, what_text
from ui.ask.view import ShownQuestion
from ui.camera import Camera, CameraState
from ui.codes.code_page import CodePage
from ui.codes.targets import Memory, Target
from ui.ports import Runner
from ui.scan.camera_panel import CameraPanel
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.drop_zone import DropZone
from ui.widgets.file_choice import ask_files
from ui.widgets.handed_over import TakesDrops
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader
from ui.widgets.pill import Pill
from ui.widgets.text import Text
from wallet.transport.multipart_ur import UR_REQUEST
from wallet.transport.qr_codes import CodePlan, plan_message

# In milliseconds.
_SECOND: Final = 1_000
# Pixels above and below the code: beside the cards, and where it stands alone.
_MARGINS, _EDGES = 160, 32
# Whoever needs longer hears of it while there is still time to ask anew; in seconds.
_SOON: Final = 60


class AskCodePage(TakesDrops, CodePage):
    """Shows a question; knows widgets, not how questions are made.

    Attributes:
        time_pill: How long it still counts.
        again_button: Asks the same anew, with a full five minutes.
        camera_panel, drop_zone: Ways in for the answer.
    """

    again_wanted = Signal()
    back_wanted = Signal()
    file_wanted = Signal()
    picture_wanted = Signal()
    link_wanted = Signal()
    sources_given = Signal(list)
    text_given = Signal(str)
    frame_given = Signal(object)
    scan_restarted = Signal()
    said = Signal(str)

    def __init__(
        self, drawing: Runner, memory: Memory, camera: Camera | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("QR code with your question"), drawing, memory, tick=_SECOND, parent=parent)
        self.setAcceptDrops(True)
        self._shown: ShownQuestion | None = None
        self._over = self._warned = False
        self._header = PageHeader(
            self.tr("Let them scan this"),
            self.tr(
                "They open Share in their wallet and press “They show me a code first”. "
                "Then show their answer to the camera."
            ),
            breadcrumb=(self.tr("Change the question"), self.tr("Your question")),
        )
        self._header.back.connect(self.back_wanted)
        self._columns = Columns(520, 364, gap=28, stack_below=640)
        self._columns.add(self._left())
        self._columns.add(self._right(camera))
        self.add(self._header, self._columns)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._over_note = Notice(Tone.WARN, self.tr("The time is over. An answer to this code does not count."))
        self._over_note.hide()
        for widget in (self.code, self._over_note, self.display.small_note, self.display.controls):
            column.addWidget(widget)
        return left

    def _right(self, camera: Camera | None) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self._asked_card(), self._answer_card(camera), self._ways_card()):
            column.addWidget(card)
        return right

    def _asked_card(self) -> QWidget:
        card = Card(spacing=4)
        self._who = Text("", TextRole.CARD_TITLE)
        self._purpose = Text("", TextRole.BODY, Ink.SECONDARY)
        self._what = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.time_pill = Pill("", Tone.NEUTRAL, "timer")
        self.again_button = Button(self.tr("Ask anew"), ButtonKind.COMPACT, "refresh-cw")
        self.again_button.setAccessibleDescription(self.tr("Five more minutes, with a new code."))
        self._time_row = FlowRow(gap=10)
        self._time_row.add(self.time_pill)
        self._time_row.add(self.again_button)
        card.add(self._who, self._purpose, self._what)
        card.body.addSpacing(6)
        card.add(self._time_row)
        self.again_button.clicked.connect(self.again_wanted)
        return card

    def _answer_card(self, camera: Camera | None) -> QWidget:
        self.camera_panel = CameraPanel(camera)
        self.camera_panel.framed.connect(self.frame_given)
        self.camera_panel.state_changed.connect(self._camera_changed)
        self.drop_zone = DropZone(self.tr("Press to choose the answer: a picture or file. Or drop or paste it here."))
        self.drop_zone.clicked.connect(self._choose_files)
        self.drop_zone.files_dropped.connect(self._give_files)
        self.drop_zone.picture_dropped.connect(lambda png: self.sources_given.emit([png]))
        self.drop_zone.text_dropped.connect(self.text_given)
        self.paste_button = Button(self.tr("Paste"), ButtonKind.COMPACT, "clipboard-paste")
        self.paste_button.clicked.connect(self.paste)
        card = Card(spacing=10)
        card.add_title(self.tr("Their answer"))
        row = FlowRow()
        row.add(self.paste_button)
        card.add(self.camera_panel, self.drop_zone, row)
        return card

    def _ways_card(self) -> QWidget:
        self.file_button = Button(self.tr("Save as a file"), icon="download", left_aligned=True)
        self.picture_button = Button(self.tr("Save picture"), icon="image-down", left_aligned=True)
        self.link_button = Button(self.tr("Copy as a link"), icon="copy", left_aligned=True)
        card = Card(spacing=10)
        card.add(Text(self.tr("Other ways to ask"), TextRole.STRONG))
        card.add(Text(self.tr("The link and the file work with other wallets too."), TextRole.SMALL, Ink.SECONDARY))
        card.add(self.display.full_button, self.file_button, self.picture_button, self.link_button, self.saved)
        self.file_button.clicked.connect(self.file_wanted)
        self.picture_button.clicked.connect(self.picture_wanted)
        self.link_button.clicked.connect(self.link_wanted)
        return card

    # --- what the presenter asks ------------------------------------------------------------------

    def show_question(self, shown: ShownQuestion, now: datetime) -> None:
        """Show the code of a question from its beginning."""
        self._shown = shown
        asked, template = shown.asked, shown.draft.template
        self._who.setText(self.tr("%1 asks").replace("%1", shown.draft.name.strip()))
        self._purpose.setText(self.tr("“%1”").replace("%1", template.purpose.strip()))
        names = [] if template.query else [*needed_names(template), *welcome_names(template)]
        self._what.setText(
            " · ".join([what_text(template, asked.pending.query), *([", ".join(names)] if names else [])])
        )
        self._over = self._warned = False
        self._over_note.hide()
        self._set_ways(enabled=True)

        def plan(target: Target) -> CodePlan:
            return plan_message(
                UR_REQUEST,
                asked.packed,
                texts=(asked.link,),
                max_version=target.single_version,
                frame_version=target.frame_version,
            )

        self._begin(plan)
        QTimer.singleShot(0, self, self._reveal)
        self.show_time(now)
        announce(self, self.tr("The question is shown. It counts for five minutes."))

    def show_time(self, now: datetime) -> None:
        """Say how long it still counts."""
        if self._shown is None:
            return
        until = self._shown.asked.expires_at
        text = left_text(until, now)
        if text:
            soon = (until - now).total_seconds() <= _SOON
            self.time_pill.set_status(text, Tone.WARN if soon else Tone.NEUTRAL, "timer")
            if soon and not self._warned:
                self._warned = True
                announce(self, self.tr("Less than a minute left. You can ask anew."))
        elif not self._over:
            self._over = True
            self.time_pill.set_status(self.tr("Time is over"), Tone.BAD, "timer")
            self.display.forget()
            self._over_note.show()
            self._set_ways(enabled=False)
            announce(self, self._over_note.text(), urgent=True)
        self._time_row.restyle()

    def forget(self) -> None:
        """Stop the code and the camera."""
        super().forget()
        self.camera_panel.camera.stop()
        self._shown = None

    def take_focus(self) -> None:
        """Give the keyboard to the camera: what comes next is the answer."""
        self.camera_panel.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, mime: QMimeData) -> bool:
        return self.drop_zone.take(mime)

    def paste(self) -> None:
        """Take an answer from the clipboard."""
        if not self.take_pasted():
            self.said.emit(self.tr("There is nothing on the clipboard to check."))

    # --- inside -----------------------------------------------------------------------------------

    def _set_ways(self, *, enabled: bool) -> None:
        for button in (self.file_button, self.picture_button, self.link_button):
            button.setEnabled(enabled)

    def _camera_changed(self, state: CameraState) -> None:
        if state is CameraState.STARTING:
            self.scan_restarted.emit()

    def _choose_files(self) -> None:
        files = ask_files(self, self.tr("Open their answer"))
        if files:
            self._give_files(files)

    def _give_files(self, files: Sequence[str]) -> None:
        self.sources_given.emit([Path(file) for file in files])

    def _margins(self) -> int:
        # Below each other, the whole window is for the code once it is scrolled to.
        return _EDGES if self._columns.stacked(self._columns.width()) else _MARGINS

    def _reveal(self) -> None:
        """Scroll until a camera sees the whole code."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        view = self.code
        top = view.mapTo(self.viewport(), view.rect().topLeft()).y()
        if top + view.height() > self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - _EDGES // 2)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self.camera_panel.camera.stop()
        super().hideEvent(event)
