"""The camera with its picture, its controls and its three ways of not being there."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.camera import Camera, CameraState, read_picture
from ui.scan.scanning import ScanAdvice, ScanProgress
from ui.scan.viewfinder import Viewfinder
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.fields import ChoiceField


class CameraPanel(QWidget):
    """A viewfinder; below it, while the camera runs, a way to stop it and to choose another one.

    Attributes:
        camera: The camera.
        viewfinder: Its picture; press it to start and to stop.

    Signals:
        framed: A picture came; the argument is a callable that reads it (`FrameReader`), for any thread.
        state_changed: The new `CameraState`.
    """

    framed = Signal(object)
    state_changed = Signal(CameraState)

    def __init__(self, camera: Camera | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = camera or Camera()
        self.camera.setParent(self)
        self.viewfinder = Viewfinder()
        self.stop_button = Button("", ButtonKind.QUIET, "camera-off")
        self.choice = ChoiceField("", ())
        self._controls = FlowRow(gap=16)
        self._controls.add(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.viewfinder)
        column.addWidget(self._controls)
        column.addWidget(self.choice)
        self._progress = ScanProgress(0.0, ScanAdvice.NOTHING_SEEN)
        self.viewfinder.clicked.connect(self._pressed)
        self.stop_button.clicked.connect(self.camera.stop)
        self.choice.chosen.connect(self.camera.choose)
        self.camera.pictured.connect(self._show_picture)
        self.camera.state_changed.connect(self._show_state)
        self.camera.choices_changed.connect(self._show_choices)
        self.retranslate()

    def retranslate(self) -> None:
        """Take over the texts of the language in use."""
        self.stop_button.setText(self.tr("Stop the camera"))
        self.choice.set_label(self.tr("Camera"))
        self._show_state(self.camera.state)

    def show_progress(self, progress: ScanProgress) -> None:
        """Say what helps, and how much of a moving code has arrived."""
        if progress.advice is not self._progress.advice:
            announce(self.viewfinder, self._advice(progress.advice))
        self._progress = progress
        if self.camera.state is CameraState.RUNNING:
            self.viewfinder.show_progress(self._advice(progress.advice), progress.share)

    @Slot()
    def _pressed(self) -> None:
        if self.camera.state in (CameraState.STARTING, CameraState.RUNNING, CameraState.ASKING):
            self.camera.stop()
        else:
            self.camera.start()

    @Slot(QImage)
    def _show_picture(self, image: QImage) -> None:
        self.viewfinder.show_picture(image)
        self.framed.emit(partial(read_picture, image))

    def _show_state(self, state: CameraState) -> None:
        running = state is CameraState.RUNNING
        self._controls.setVisible(running)
        self._show_choices()
        if running:
            self.show_progress(ScanProgress(0.0, ScanAdvice.NOTHING_SEEN))
        else:
            sign, title, sentence = self._message(state)
            self.viewfinder.show_message(sign, title, sentence)
            if state is not CameraState.OFF:
                announce(self.viewfinder, f"{title}. {sentence}")
        self.state_changed.emit(state)

    def _show_choices(self) -> None:
        choices = self.camera.choices()
        useful = len(choices) > 1 and self.camera.state is not CameraState.OFF
        if useful:
            self.choice.set_choices(choices)
            self.choice.choose(self.camera.chosen)
        self.choice.setVisible(useful)

    def _message(self, state: CameraState) -> tuple[str, str, str]:
        match state:
            case CameraState.NO_LIBRARY:
                return (
                    "camera-off",
                    self.tr("The camera cannot be used here"),
                    self.tr("A part of the system for cameras is missing. Use one of the other ways below."),
                )
            case CameraState.NO_CAMERA:
                return (
                    "camera-off",
                    self.tr("No camera found"),
                    self.tr("Connect one and press here. Or use one of the other ways below."),
                )
            case CameraState.NO_PERMISSION:
                return (
                    "camera-off",
                    self.tr("The camera is not allowed"),
                    self.tr("Allow it in the privacy settings of your system. Or use one of the other ways below."),
                )
            case CameraState.FAILED:
                return (
                    "camera-off",
                    self.tr("The camera does not answer"),
                    self.tr("Another program may be using it. Close that and press here to try again."),
                )
            case CameraState.ASKING:
                return "camera", self.tr("May this program use the camera?"), self.tr("Your system asks you now.")
            case CameraState.STARTING:
                return "camera", self.tr("The camera is starting…"), ""
            case _:
                return (
                    "scan-qr-code",
                    self.tr("Scan a code with the camera"),
                    self.tr("Press to start. No picture is kept."),
                )

    def _advice(self, advice: ScanAdvice) -> str:
        match advice:
            case ScanAdvice.CLOSER:
                return self.tr("Come closer")
            case ScanAdvice.STILL:
                return self.tr("Hold still")
            case ScanAdvice.MOVING:
                return self.tr("Keep it in view")
            case ScanAdvice.FOREIGN:
                return self.tr("That code holds no credential")
            case _:
                return self.tr("Hold the QR code in front of the camera")

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self.camera.stop()
        super().hideEvent(event)
