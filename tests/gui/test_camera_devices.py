"""Cameras that come and go, and what each can do; stand-ins for Qt's classes, for no machine of ours has them all."""

import types
from enum import Enum, IntFlag

import pytest
from PySide6.QtCore import QByteArray, QObject, QSize, Signal
from PySide6.QtGui import QImage

from ui.camera import Camera, CameraState
from ui.scan.camera_panel import CameraPanel

pytestmark = pytest.mark.usefixtures("appearance")


class Device:
    def __init__(self, name):
        self.name = name

    def id(self):
        return QByteArray(self.name.encode())

    def description(self):
        return f"The {self.name} camera"

    def videoFormats(self):  # noqa: N802 - Qt's name
        return [types.SimpleNamespace(resolution=lambda wide=wide: QSize(wide, 720)) for wide in (640, 1280, 4000)]


class Lamp(Enum):
    TorchOff, TorchOn = range(2)


class Exposure(Enum):
    ExposureAuto, ExposureBarcode = range(2)


class Focus(Enum):
    FocusModeAuto, FocusModeAutoNear = range(2)


class Features(IntFlag):
    ExposureCompensation = 2


class StandInCamera(QObject):
    """A camera; a machine derives its own class from it."""

    errorOccurred = Signal(int, str)  # noqa: N815 - Qt's name
    supportedFeaturesChanged = Signal()  # noqa: N815 - Qt's name
    activeChanged = Signal(bool)  # noqa: N815 - Qt's name
    TorchMode, ExposureMode, FocusMode, Feature = Lamp, Exposure, Focus, Features
    able = False

    def __init__(self, device):
        super().__init__()
        type(self).made.append(self)
        self.device, self.active, self.lamp, self.log = device, False, Lamp.TorchOff, []

    def cameraDevice(self):  # noqa: N802 - Qt's name
        return self.device

    def setCameraFormat(self, chosen):  # noqa: N802 - Qt's name
        self.log.append(("format", chosen.resolution().width()))

    def start(self):
        self.active = True
        self.activeChanged.emit(True)

    def stop(self):
        self.active = False

    def isTorchModeSupported(self, mode):  # noqa: N802 - Qt's name
        return self.able and self.active and mode is Lamp.TorchOn

    def torchMode(self):  # noqa: N802 - Qt's name
        return self.lamp

    def setTorchMode(self, mode):  # noqa: N802 - Qt's name
        self.lamp = mode

    def supportedFeatures(self):  # noqa: N802 - Qt's name
        return Features.ExposureCompensation if self.able and self.active else Features(0)

    def setExposureCompensation(self, value):  # noqa: N802 - Qt's name
        self.log.append(("exposure", value))

    def isExposureModeSupported(self, mode):  # noqa: N802 - Qt's name
        return self.able and self.active and mode is Exposure.ExposureBarcode

    def setExposureMode(self, mode):  # noqa: N802 - Qt's name
        self.log.append(("mode", mode))

    def isFocusModeSupported(self, mode):  # noqa: N802 - Qt's name
        return self.able and self.active and mode is Focus.FocusModeAutoNear

    def setFocusMode(self, mode):  # noqa: N802 - Qt's name
        self.log.append(("focus", mode))


class QMediaCaptureSession(QObject):
    def setVideoSink(self, sink):  # noqa: N802 - Qt's name
        self.sink = sink

    def setCamera(self, camera):  # noqa: N802 - Qt's name
        self.camera = camera


class QVideoSink(QObject):
    videoFrameChanged = Signal(object)  # noqa: N815 - Qt's name
    latest = None

    def __init__(self):
        super().__init__()
        QVideoSink.latest = self


def machine(*devices, able=False):
    """A multimedia module with these cameras; those that are able have a lamp and exposure."""
    present = list(devices)

    class QMediaDevices(QObject):
        videoInputsChanged = Signal()  # noqa: N815 - Qt's name
        watch = None

        def __init__(self, parent):
            super().__init__(parent)
            QMediaDevices.watch = self

        @staticmethod
        def videoInputs():  # noqa: N802 - Qt's name
            return list(present)

        @staticmethod
        def defaultVideoInput():  # noqa: N802 - Qt's name
            return present[0]

    return types.SimpleNamespace(
        QMediaDevices=QMediaDevices,
        QCamera=type("QCamera", (StandInCamera,), {"made": [], "able": able}),
        QMediaCaptureSession=QMediaCaptureSession,
        QVideoSink=QVideoSink,
        present=present,
    )


def change(found, *devices):
    """Plug cameras in and out."""
    found.present[:] = devices
    found.QMediaDevices.watch.videoInputsChanged.emit()


@pytest.fixture
def running(qtbot):
    def run(found, remembered=None):
        panel = CameraPanel(Camera(import_module=lambda: found), remembered)
        qtbot.addWidget(panel)
        panel.resize(500, 400)
        panel.show()
        panel.camera.start()
        return panel

    return run


def see(qtbot, found, panel):
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0)
    frame = types.SimpleNamespace(isValid=lambda: True, toImage=lambda: image)
    found.QVideoSink.latest.videoFrameChanged.emit(frame)
    qtbot.waitUntil(lambda: panel.camera.state is CameraState.RUNNING)


def test_the_size_of_pictures_is_the_one_that_reads_best(running):
    found = machine(Device("front"))
    running(found)
    assert ("format", 1280) in found.QCamera.made[-1].log


def test_a_plain_camera_has_neither_lamp_nor_exposure(qtbot, running):
    found = machine(Device("front"))
    panel = running(found)
    see(qtbot, found, panel)
    assert panel.stop_button.isVisible()
    assert panel.mirror_button.isVisible()
    hidden = (panel.lamp_button, panel.darker_button, panel.brighter_button, panel.choice)
    assert not any(widget.isVisible() for widget in hidden)


def test_the_lamp_is_switched(qtbot, running):
    found = machine(Device("front"), able=True)
    panel = running(found)
    see(qtbot, found, panel)
    camera = found.QCamera.made[-1]
    assert panel.lamp_button.text() == "Lamp on"
    panel.lamp_button.click()
    assert camera.lamp is Lamp.TorchOn
    assert panel.lamp_button.text() == "Lamp off"
    panel.lamp_button.click()
    assert camera.lamp is Lamp.TorchOff


def test_pictures_become_darker_and_brighter_within_bounds(qtbot, running):
    found = machine(Device("front"), able=True)
    panel = running(found)
    see(qtbot, found, panel)
    camera = found.QCamera.made[-1]
    for _ in range(4):
        panel.darker_button.click()
    assert [value for what, value in camera.log if what == "exposure"] == [-1.0, -2.0]
    assert not panel.darker_button.isEnabled()
    panel.brighter_button.click()
    assert camera.log[-1] == ("exposure", -1.0)
    assert panel.darker_button.isEnabled()


def test_a_camera_that_can_is_set_for_codes_held_close(running):
    found = machine(Device("front"), able=True)
    running(found)
    log = found.QCamera.made[-1].log
    assert ("mode", Exposure.ExposureBarcode) in log
    assert ("focus", Focus.FocusModeAutoNear) in log


def test_another_camera_is_chosen_at_once_and_remembered(qtbot, running):
    front, back = Device("front"), Device("back")
    remembered = {}
    preferences = types.SimpleNamespace(get=remembered.get, set=remembered.__setitem__)
    found = machine(front, back)
    panel = running(found, preferences)
    see(qtbot, found, panel)
    assert panel.choice.isVisible()
    assert found.QCamera.made[-1].device is front
    panel.choice.chosen.emit(back.name.encode().hex())
    assert [camera.active for camera in found.QCamera.made] == [False, True]
    assert found.QCamera.made[-1].device is back
    again = running(machine(front, back), preferences)
    assert again.camera.chosen == back.name.encode().hex()


@pytest.mark.parametrize("key", ["", "no hexadecimal", "00ff"])
def test_a_camera_that_is_remembered_and_gone_gives_way(running, key):
    front = Device("front")
    found = machine(front)
    running(found, types.SimpleNamespace(get=lambda _name, _default: key, set=None))
    assert found.QCamera.made[-1].device is front


def test_a_camera_that_is_pulled_out_gives_way_to_another(qtbot, running):
    front, back = Device("front"), Device("back")
    found = machine(front, back)
    panel = running(found)
    see(qtbot, found, panel)
    change(found, back)
    assert panel.camera.state is CameraState.STARTING
    assert found.QCamera.made[-1].device is back
    assert not found.QCamera.made[0].active


def test_the_only_camera_pulled_out_is_said_and_starts_again_when_it_is_back(qtbot, running):
    front = Device("front")
    found = machine(front)
    panel = running(found)
    see(qtbot, found, panel)
    change(found)
    assert panel.camera.state is CameraState.NO_CAMERA
    assert panel.viewfinder.title == "No camera found"
    assert not panel.stop_button.isVisible()
    change(found, front)
    assert panel.camera.state is CameraState.STARTING


def test_a_camera_that_is_plugged_in_where_none_was_wanted_stays_off(qtbot, running):
    found = machine()
    panel = running(found)
    assert panel.camera.state is CameraState.NO_CAMERA
    panel.hide()
    change(found, Device("front"))
    assert panel.camera.state is CameraState.OFF


def test_another_camera_that_comes_changes_nothing_but_the_choice(qtbot, running):
    front = Device("front")
    found = machine(front)
    panel = running(found)
    see(qtbot, found, panel)
    change(found, front, Device("back"))
    assert panel.camera.state is CameraState.RUNNING
    assert panel.choice.isVisible()
    assert len(found.QCamera.made) == 1


def test_a_camera_that_another_program_holds_is_said(running):
    found = machine(Device("front"))
    panel = running(found)
    found.QCamera.made[-1].errorOccurred.emit(1, "busy")
    assert panel.camera.state is CameraState.FAILED
    assert panel.viewfinder.title == "The camera does not answer"
