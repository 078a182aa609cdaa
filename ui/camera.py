"""The camera, through Qt's multimedia module, which is imported only when somebody starts it."""

import importlib
from collections.abc import Callable
from enum import StrEnum
from types import ModuleType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCameraPermission, QCoreApplication, QLoggingCategory, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from ui.camera_light import CameraLight
from wallet.transport.camera_frame import FrameCodes, read_codes_in_pixels

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QVideoFrame, QVideoFrameInput

# Wide enough for a version 25 code held close, small enough to be read thirty times a second.
_BEST_WIDTH = 1280
_QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"


class CameraState(StrEnum):
    """Whether there is a picture, and why not."""

    OFF = "off"
    ASKING = "asking"
    STARTING = "starting"
    RUNNING = "running"
    NO_LIBRARY = "no-library"
    NO_CAMERA = "no-camera"
    NO_PERMISSION = "no-permission"
    FAILED = "failed"


def import_multimedia() -> ModuleType:
    """Import Qt's multimedia module.

    Raises:
        ImportError: It, or a system library it needs, is not on this machine.
    """
    # Libraries for hardware that is not there are no concern of the person at the keyboard.
    QLoggingCategory.setFilterRules(_QUIET)
    return importlib.import_module("PySide6.QtMultimedia")


class Camera(QObject):
    """One camera at a time.

    Attributes:
        light: Lamp and exposure of the camera in use.

    Signals:
        state_changed: The new `CameraState`.
        pictured: The newest picture, a `QImage`.
        choices_changed: Cameras were plugged in or out.
    """

    state_changed = Signal(CameraState)
    pictured = Signal(QImage)
    choices_changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, import_module: Callable[[], ModuleType] = import_multimedia
    ) -> None:
        super().__init__(parent)
        self._import = import_module
        self._state = CameraState.OFF
        self._chosen = b""
        self._multimedia: Any = None  # the module, once it was imported; its classes cannot be named before
        self._session: QObject | None = None
        self._sink: QObject | None = None
        self._camera: QCamera | None = None
        self.light = CameraLight(self)

    @property
    def state(self) -> CameraState:
        """Whether there is a picture, and why not."""
        return self._state

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return key and name of each camera; none before the first start."""
        return tuple((_key(device), device.description()) for device in self._devices())

    @property
    def chosen(self) -> str:
        """Key of the camera in use, or of the one that would be."""
        device = self._device()
        return _key(device) if device is not None else ""

    def choose(self, key: str) -> None:
        """Use another camera, at once if one is running; a key that is none means the system's choice."""
        try:
            self._chosen = bytes.fromhex(key)
        except ValueError:
            self._chosen = b""
        if self._state in (CameraState.STARTING, CameraState.RUNNING):
            self.stop()
            self.start()

    @Slot()
    def start(self) -> None:
        """Start the camera; asks the system for permission where it wants that."""
        if self._state in (CameraState.ASKING, CameraState.STARTING, CameraState.RUNNING):
            return
        if not self._load():
            return
        app = QCoreApplication.instance()
        assert app is not None  # noqa: S101 - a QObject that is used has an application
        match app.checkPermission(QCameraPermission()):
            case Qt.PermissionStatus.Granted:
                self._start_device()
            case Qt.PermissionStatus.Denied:
                self._enter(CameraState.NO_PERMISSION)
            case _:
                self._enter(CameraState.ASKING)
                app.requestPermission(QCameraPermission(), self, self._permission_settled)

    def start_with(self, source: "QVideoFrameInput") -> None:
        """Take pictures from a program instead of from a camera."""
        self.stop()
        if self._load():
            self._open_session().setVideoFrameInput(source)
            self._enter(CameraState.STARTING)

    @Slot()
    def stop(self) -> None:
        """Switch the camera off."""
        self._release()
        self._enter(CameraState.OFF)

    # --- inside ----------------------------------------------------------------------------------

    def _load(self) -> bool:
        if self._multimedia is None:
            try:
                self._multimedia = self._import()
            except ImportError:
                self._enter(CameraState.NO_LIBRARY)
                return False
            self._watch = self._multimedia.QMediaDevices(self)
            self._watch.videoInputsChanged.connect(self._inputs_changed)
        return True

    def _permission_settled(self) -> None:
        if self._state is not CameraState.ASKING:
            return
        app = QCoreApplication.instance()
        if app is not None and app.checkPermission(QCameraPermission()) is Qt.PermissionStatus.Granted:
            self._start_device()
        else:
            self._enter(CameraState.NO_PERMISSION)

    def _devices(self) -> "list[QCameraDevice]":
        return list(self._multimedia.QMediaDevices.videoInputs()) if self._multimedia is not None else []

    def _device(self) -> "QCameraDevice | None":
        devices = self._devices()
        default = self._multimedia.QMediaDevices.defaultVideoInput() if devices else None
        return next((device for device in devices if device.id().data() == self._chosen), default)

    def _start_device(self) -> None:
        device = self._device()
        if device is None:
            self._enter(CameraState.NO_CAMERA)
            return
        camera: QCamera = self._multimedia.QCamera(device)
        formats = device.videoFormats()
        if formats:
            camera.setCameraFormat(min(formats, key=lambda item: abs(item.resolution().width() - _BEST_WIDTH)))
        camera.errorOccurred.connect(self._broke)
        self._camera = camera
        self.light.use(camera)
        self._open_session().setCamera(camera)
        self._enter(CameraState.STARTING)
        camera.start()

    def _open_session(self) -> Any:  # noqa: ANN401 - a class of the module that is imported late
        session = self._multimedia.QMediaCaptureSession()
        sink = self._multimedia.QVideoSink()
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._session, self._sink = session, sink
        return session

    def _release(self) -> None:
        self.light.use(None)
        camera, self._camera = self._camera, None
        session, self._session = self._session, None
        sink, self._sink = self._sink, None
        if camera is not None:
            camera.stop()
        for thing in (session, sink, camera):
            if thing is not None:
                thing.deleteLater()

    @Slot()
    def _inputs_changed(self) -> None:
        devices = self._devices()
        used = self._camera.cameraDevice().id() if self._camera is not None else None
        if used is not None and all(device.id() != used for device in devices):
            self._release()
            self._enter(CameraState.NO_CAMERA)
        # Whoever waits for a camera need not press again: one that was just connected, or another one that is left.
        if self._state is CameraState.NO_CAMERA and devices:
            self.start()
        self.choices_changed.emit()

    def _broke(self, *_: object) -> None:
        """Another program has the camera, or it was pulled out."""
        self._release()
        self._enter(CameraState.FAILED if self._devices() else CameraState.NO_CAMERA)

    def _take(self, frame: "QVideoFrame") -> None:
        if self._state not in (CameraState.STARTING, CameraState.RUNNING) or not frame.isValid():
            return
        image = frame.toImage()
        if image.isNull():
            return
        self._enter(CameraState.RUNNING)
        self.pictured.emit(image)

    def _enter(self, state: CameraState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


def read_picture(image: QImage) -> FrameCodes:
    """Read the codes in a picture; safe on any thread.

    Raises:
        MalformedError: An empty picture.
    """
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    data = bytes(grey.constBits())
    if stride != width:  # Qt pads rows to a multiple of four bytes
        data = b"".join(data[row * stride : row * stride + width] for row in range(height))
    return read_codes_in_pixels(width, height, data)


def _key(device: "QCameraDevice") -> str:
    return bytes(device.id().data()).hex()
