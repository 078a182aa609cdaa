"""Scanning a code over another page: with the camera, or from the screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.camera import Camera, CameraState
from ui.messages import describe_error
from ui.ports import Runner
from ui.scan.camera_panel import CameraPanel
from ui.scan.scanning import Scanning
from ui.scan.screen_picker import ScreenPicker
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.notice import Notice
from wallet.errors import WalletError
from wallet.transport.joining import Received
from wallet.transport.reading import read_everything


class ScanDialog(Dialog):
    """Closes itself once something was read.

    Attributes:
        camera_panel: The camera.
        screen_button: Takes a part of the screen.
        problem: Says why a picture of the screen could not be read; hidden while there is nothing to say.

    Signals:
        found: The texts of the credentials that were read: tuple, at least one.
        received: All that was read, with its kind: tuple of `Received`, at least one.
    """

    found = Signal(object)
    received = Signal(object)

    def __init__(self, parent: QWidget, tasks: Runner, camera: Camera | None = None) -> None:
        """Make a dialog; `open` shows it and starts the camera.

        Args:
            parent: What it stands over.
            tasks: Runs the reading.
            camera: A camera of its own when absent.
        """
        super().__init__(parent, self.tr("Scan a code"), self.tr("Nothing you scan leaves this computer."), width=520)
        self._tasks = tasks
        self.camera_panel = CameraPanel(camera)
        self._scanning = Scanning(tasks, progressed=self.camera_panel.show_progress, found=self._finish)
        self.camera_panel.framed.connect(self._scanning.offer)
        self.camera_panel.state_changed.connect(self._camera_changed)
        self.screen_button = Button(self.tr("Part of the screen"), ButtonKind.COMPACT, "monitor")
        self.screen_button.clicked.connect(self._pick_screen)
        self.problem = Notice(Tone.BAD, "")
        self.problem.hide()
        ways = FlowRow(gap=8)
        ways.add(self.screen_button)
        self.body.addWidget(self.camera_panel)
        self.body.addWidget(self.problem)
        self.body.addWidget(ways)
        self.add_button(self.tr("Close"), ButtonKind.SECONDARY, self.reject)

    def open(self) -> None:
        super().open()
        self.camera_panel.camera.start()

    def _camera_changed(self, state: CameraState) -> None:
        if state is CameraState.STARTING:
            self._scanning.clear()

    def _pick_screen(self) -> None:
        self.problem.hide()
        picker = ScreenPicker(self)
        self.picker = picker
        picker.picked.connect(self._read_picture)
        picker.impossible.connect(self._screen_refused)
        for ended in (picker.picked, picker.cancelled, picker.impossible):
            ended.connect(picker.deleteLater)
        picker.start()

    def _read_picture(self, png: bytes) -> None:
        self._tasks.submit(lambda: read_everything(png).received, self._finish, self._show_problem)

    def _finish(self, read: tuple[Received, ...]) -> None:
        credentials = tuple(item.content for item in read if item.kind == "credential")
        if credentials:
            self.found.emit(credentials)
        self.received.emit(read)
        self.accept()

    def _screen_refused(self) -> None:
        self._say(self.tr("Your system hides the screen. Take a picture of it yourself and add that."))

    def _show_problem(self, error: WalletError) -> None:
        self._say(describe_error(error))

    def _say(self, text: str) -> None:
        self.problem.set_text(text)
        self.problem.show()
        announce(self, text, urgent=True)
