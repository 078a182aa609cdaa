"""The lamp and the exposure of a camera, where it has them; most built into laptops have neither."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera

# Stops of exposure either way. A screen before a camera often needs the darker half.
_MOST: Final = 2


class CameraLight(QObject):
    """What can be done about too much or too little light.

    Signals:
        changed: What is there, or how it is set.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera: QCamera | None = None
        self._step = 0

    @property
    def has_lamp(self) -> bool:
        """Whether the camera has a lamp that can stay on."""
        camera = self._camera
        return camera is not None and camera.isTorchModeSupported(camera.TorchMode.TorchOn)

    @property
    def lamp_on(self) -> bool:
        """Whether it is on."""
        camera = self._camera
        return camera is not None and camera.torchMode() == camera.TorchMode.TorchOn

    @property
    def has_exposure(self) -> bool:
        """Whether pictures can be made darker and brighter."""
        camera = self._camera
        return camera is not None and bool(camera.supportedFeatures() & camera.Feature.ExposureCompensation)

    @property
    def can_darken(self) -> bool:
        """Whether a darker step is left."""
        return self.has_exposure and self._step > -_MOST

    @property
    def can_brighten(self) -> bool:
        """Whether a brighter step is left."""
        return self.has_exposure and self._step < _MOST

    def set_lamp(self, on: bool) -> None:
        """Switch the lamp."""
        camera = self._camera
        if camera is not None and self.has_lamp:
            camera.setTorchMode(camera.TorchMode.TorchOn if on else camera.TorchMode.TorchOff)
            self.changed.emit()

    @Slot()
    def darken(self) -> None:
        """Let in half as much light."""
        self._expose(self._step - 1)

    @Slot()
    def brighten(self) -> None:
        """Let in twice as much light."""
        self._expose(self._step + 1)

    def use(self, camera: "QCamera | None") -> None:
        """Work on this camera, or on none; one that can be set for codes held close is."""
        self._camera, self._step = camera, 0
        if camera is not None:
            camera.supportedFeaturesChanged.connect(self._ready)
            camera.activeChanged.connect(self._ready)
        self._ready()

    @Slot()
    def _ready(self) -> None:
        """What a camera can do is known only once it runs."""
        camera = self._camera
        if camera is not None:
            if camera.isExposureModeSupported(camera.ExposureMode.ExposureBarcode):
                camera.setExposureMode(camera.ExposureMode.ExposureBarcode)
            if camera.isFocusModeSupported(camera.FocusMode.FocusModeAutoNear):
                camera.setFocusMode(camera.FocusMode.FocusModeAutoNear)
        self.changed.emit()

    def _expose(self, step: int) -> None:
        camera = self._camera
        if camera is not None and self.has_exposure and abs(step) <= _MOST:
            self._step = step
            camera.setExposureCompensation(float(step))
            self.changed.emit()
