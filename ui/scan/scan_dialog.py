"""Scanning a code over another page: with the camera, from a file, the clipboard or the screen."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.camera import Camera, CameraState
from ui.handed import Source
from ui.messages import describe_error
from ui.opening import read_file
from ui.ports import Runner
from ui.scan.camera_panel import CameraPanel, Remembered
from ui.scan.page_choice import choose_page
from ui.scan.scanning import Scanning
from ui.scan.screen_picker import ScreenPicker
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.file_choice import ask_files
from ui.widgets.handed_over import TakesDrops, hand_over
from ui.widgets.notice import Notice
from wallet.errors import WalletError
from wallet.transport.joining import Received
from wallet.transport.reading import read_everything

# Share of the window's height.
_PICTURE: Final = 0.34


class ScanDialog(TakesDrops, Dialog):
    """Closes itself once something was read. Files, pictures and text may be dropped on it or pasted.

    Attributes:
        camera_panel: The camera.
        file_button, paste_button, screen_button: The other sources.
        problem: Says why one of those could not be read; hidden while there is nothing to say.

    Signals:
        received: All that was read, with its kind: tuple of `Received`, at least one.
    """

    received = Signal(object)

    def __init__(
        self, parent: QWidget, tasks: Runner, camera: Camera | None = None, remembered: Remembered | None = None
    ) -> None:
        """Make a dialog; `open` shows it and starts the camera.

        Args:
            parent: What it stands over.
            tasks: Runs the reading.
            camera: A camera of its own when absent.
            remembered: Keeps the choice of camera and mirror.
        """
        super().__init__(parent, self.tr("Scan a code"), self.tr("Nothing you scan leaves this computer."), width=520)
        self._tasks = tasks
        self._ended = False
        self.camera_panel = CameraPanel(camera, remembered)
        self._scanning = Scanning(tasks, progressed=self.camera_panel.show_progress, found=self._finish)
        self.camera_panel.framed.connect(self._scanning.offer)
        self.camera_panel.state_changed.connect(self._camera_changed)
        self.file_button = Button(self.tr("Picture or PDF"), ButtonKind.COMPACT, "folder-open")
        self.paste_button = Button(self.tr("Paste"), ButtonKind.COMPACT, "clipboard-paste")
        self.screen_button = Button(self.tr("Part of the screen"), ButtonKind.COMPACT, "monitor")
        self.file_button.clicked.connect(self._choose_file)
        self.paste_button.clicked.connect(self.paste)
        self.screen_button.clicked.connect(self._pick_screen)
        self.problem = Notice(Tone.BAD, "")
        self.problem.hide()
        ways = FlowRow(gap=8)
        for button in (self.file_button, self.paste_button, self.screen_button):
            ways.add(button)
        self.body.addWidget(self.camera_panel)
        self.body.addWidget(self.problem)
        self.body.addWidget(ways)
        self.add_button(self.tr("Close"), ButtonKind.SECONDARY, self.reject)
        self.setAcceptDrops(True)
        self.finished.connect(self._end)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)

    def open(self) -> None:
        # The other sources stay in sight below the picture, in a small window and with large text too.
        self.camera_panel.viewfinder.set_highest(round(self._over.window().height() * _PICTURE))
        super().open()
        self.camera_panel.camera.start()

    def paste(self) -> None:
        """Read what is on the clipboard: a file, a picture or text."""
        if not self.take_pasted():
            self._say(self.tr("There is nothing on the clipboard to read."))

    def take(self, mime: QMimeData) -> bool:
        return hand_over(mime, files=self._read_files, picture=self._read_picture, text=self._read_text)

    def _camera_changed(self, state: CameraState) -> None:
        if state is CameraState.STARTING:
            self._scanning.clear()

    def _choose_file(self) -> None:
        kinds, everything = self.tr("Pictures, PDFs and texts"), self.tr("All files")
        patterns = "*.png *.jpg *.jpeg *.svg *.pdf *.txt *.json *.question"
        self._read_files(ask_files(self, self.tr("Open a picture or PDF"), f"{kinds} ({patterns});;{everything} (*)"))

    def _read_files(self, files: Sequence[str]) -> None:
        # One code is scanned at a time; whoever has many adds or checks them on the page.
        if files:
            choose_page(self, self._tasks, [Path(files[0])], self._read, most=1, wanted=lambda: not self._ended)

    def _read_picture(self, png: bytes) -> None:
        self._read([png])

    def _read_text(self, text: str) -> None:
        self._read([text.strip().encode("utf-8", "surrogatepass")])

    def _read(self, sources: Sequence[Source]) -> None:
        self.problem.hide()
        (source,) = sources

        def work() -> tuple[Received, ...]:
            return read_everything(source if isinstance(source, bytes) else read_file(source)).received

        self._tasks.submit(work, self._finish, self._show_problem)

    def _pick_screen(self) -> None:
        self.problem.hide()
        picker = ScreenPicker(self)
        self.picker = picker
        picker.picked.connect(self._read_picture)
        picker.impossible.connect(self._screen_refused)
        for ended in (picker.picked, picker.cancelled, picker.impossible):
            ended.connect(picker.deleteLater)
        picker.start()

    def _end(self) -> None:
        """Whatever is still being read comes too late."""
        self._ended = True
        self._scanning.clear()

    def _finish(self, read: tuple[Received, ...]) -> None:
        if self._ended:
            return
        self.received.emit(read)
        self.accept()

    def _screen_refused(self) -> None:
        self._say(self.tr("Your system hides the screen. Take a picture of it yourself and add that."))

    def _show_problem(self, error: WalletError) -> None:
        if not self._ended:
            self._say(describe_error(error))

    def _say(self, text: str) -> None:
        self.problem.set_text(text)
        self.problem.show()
        announce(self, text, urgent=True)
