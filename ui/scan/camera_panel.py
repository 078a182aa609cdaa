"""The camera with its picture, its controls and its three ways of not being there."""

from functools import partial
from typing import Protocol

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

# Preferences: key of the camera that was chosen, and "no" where the picture is not mirrored.
_CAMERA, _MIRRORED = "camera", "camera-mirrored"
# A screen reader hears how much has arrived this often, in shares.
_HEARD = 4


class Remembered(Protocol):
    """Where the choice of camera and mirror is remembered; `ui.preferences.Preferences` is one."""

    def get(self, name: str, default: str) -> str:
        """Return what is remembered."""
        ...

    def set(self, name: str, value: str) -> None:
        """Remember."""
        ...


class CameraPanel(QWidget):
    """A viewfinder; below it, while the camera runs, its controls: those that the camera in use has.

    Attributes:
        camera: The camera.
        viewfinder: Its picture; press it to start and to stop.
        stop_button, mirror_button, lamp_button, darker_button, brighter_button: The controls.
        choice: The cameras, where there are several.

    Signals:
        framed: A picture came; the argument is a callable that reads it (`FrameReader`), for any thread.
        state_changed: The new `CameraState`.
    """

    framed = Signal(object)
    state_changed = Signal(CameraState)

    def __init__(
        self, camera: Camera | None = None, remembered: Remembered | None = None, parent: QWidget | None = None
    ) -> None:
        """Make a panel; the camera is off.

        Args:
            camera: A camera of its own when absent.
            remembered: Keeps what a person chose; nothing is kept when absent.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._remembered = remembered
        self.camera = camera or Camera()
        self.camera.setParent(self)
        self.viewfinder = Viewfinder()
        self.stop_button = Button("", ButtonKind.QUIET, "camera-off")
        self.mirror_button = Button("", ButtonKind.QUIET, "refresh-cw")
        self.lamp_button = Button("", ButtonKind.QUIET)
        self.darker_button = Button("", ButtonKind.QUIET, "minus")
        self.brighter_button = Button("", ButtonKind.QUIET, "plus")
        self.choice = ChoiceField("", ())
        self._controls = FlowRow(gap=16)
        for button in self._buttons():
            self._controls.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.viewfinder)
        column.addWidget(self._controls)
        column.addWidget(self.choice)
        self._progress = ScanProgress(0.0, ScanAdvice.NOTHING_SEEN)
        self.viewfinder.clicked.connect(self._pressed)
        self.stop_button.clicked.connect(self.camera.stop)
        self.mirror_button.clicked.connect(self._turn_mirror)
        self.lamp_button.clicked.connect(lambda: self.camera.light.set_lamp(not self.camera.light.lamp_on))
        self.darker_button.clicked.connect(self.camera.light.darken)
        self.brighter_button.clicked.connect(self.camera.light.brighten)
        self.camera.light.changed.connect(self._show_controls)
        self.choice.chosen.connect(self._choose)
        self.camera.pictured.connect(self._show_picture)
        self.camera.state_changed.connect(self._show_state)
        self.camera.choices_changed.connect(self._show_choices)
        if remembered is not None:
            self.camera.choose(remembered.get(_CAMERA, ""))
            self.viewfinder.set_mirrored(remembered.get(_MIRRORED, "") != "no")
        self._name_buttons()
        self._show_state(self.camera.state)

    def _name_buttons(self) -> None:
        self.stop_button.setText(self.tr("Stop the camera"))
        self.darker_button.setText(self.tr("Darker"))
        self.brighter_button.setText(self.tr("Brighter"))
        self.choice.set_label(self.tr("Camera"))

    def show_progress(self, progress: ScanProgress) -> None:
        """Say what helps, and how much of a moving code has arrived."""
        before, self._progress = self._progress, progress
        arrived = self._arrived(progress.share)
        if progress.advice is not before.advice:
            announce(self.viewfinder, self._advice(progress.advice))
        elif int(progress.share * _HEARD) > int(before.share * _HEARD):
            announce(self.viewfinder, arrived)
        if self.camera.state is CameraState.RUNNING:
            self.viewfinder.show_progress(self._advice(progress.advice), progress.share, arrived)

    def _arrived(self, share: float) -> str:
        return self.tr("%1 % has arrived").replace("%1", str(int(share * 100))) if share > 0 else ""

    def _buttons(self) -> tuple[Button, ...]:
        return self.stop_button, self.mirror_button, self.lamp_button, self.darker_button, self.brighter_button

    def _turn_mirror(self) -> None:
        mirrored = not self.viewfinder.mirrored
        self.viewfinder.set_mirrored(mirrored)
        if self._remembered is not None:
            self._remembered.set(_MIRRORED, "yes" if mirrored else "no")
        self._show_controls()
        announce(self.mirror_button, self._mirror_text(mirrored))

    def _mirror_text(self, mirrored: bool) -> str:
        return self.tr("Mirrored now") if mirrored else self.tr("No longer mirrored")

    def _choose(self, key: str) -> None:
        if self._remembered is not None:
            self._remembered.set(_CAMERA, key)
        self.camera.choose(key)

    def _show_controls(self) -> None:
        """Show what the camera in use can do, and nothing else."""
        running, light = self.camera.state is CameraState.RUNNING, self.camera.light
        self.mirror_button.setText(self.tr("Do not mirror") if self.viewfinder.mirrored else self.tr("Mirror"))
        self.lamp_button.setText(self.tr("Lamp off") if light.lamp_on else self.tr("Lamp on"))
        self.lamp_button.setVisible(light.has_lamp)
        for button, possible in ((self.darker_button, light.can_darken), (self.brighter_button, light.can_brighten)):
            button.setVisible(light.has_exposure)
            button.setEnabled(possible)
        self._controls.setVisible(running)

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
        self._show_controls()
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
                    self.tr("Connect one: it starts by itself. Or use one of the other ways below."),
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
            case ScanAdvice.SLOWER:
                return self.tr("Ask them to show it slower")
            case ScanAdvice.MOVING:
                return self.tr("Keep it in view")
            case ScanAdvice.FOREIGN:
                return self.tr("That code holds no credential")
            case _:
                return self.tr("Hold the QR code in front of the camera")

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self.camera.stop()
        super().hideEvent(event)
