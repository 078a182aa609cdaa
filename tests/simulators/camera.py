"""A camera that is none: pictures of what a window shows, as bad as a real camera takes them.

`distort(image, ...)` makes one picture worse, in the same way each time for the same seed. It takes and gives back a
`QImage` or a Pillow image:

    worse = distort(view.grab().toImage(), size=(1280, 720), noise=6, blur=0.8, tilt=(18, -6), jpeg=80, seed=4)

`FrameFeed` looks at a painted widget thirty times a second and gives what it sees to a `ui.camera.Camera`, the same way
a real camera does, through `QVideoFrameInput` and `QMediaCaptureSession`:

    feed = FrameFeed(shown_window.qr_view, drop=0.3, seed=7, noise=6, blur=0.6, tilt=(12, 5))
    feed.start(other_window.page.camera_panel.camera)
    qtbot.waitUntil(lambda: other_window.verdict is not None, timeout=20_000)
    feed.stop()

Instead of a widget it takes a callable that gives a `QImage`, or None while there is nothing to see, so that the widget
may change. What was sent is kept in `feed.sent`; `FrameFeed(replay(feed.sent))` shows the same pictures once more, as a
recording would. A widget is grabbed anew for each picture: `QWidget.grab` paints a window in full screen too, and one
that other windows cover.

Without an event loop, `feed.take()` gives the next picture, or None where this one is dropped.
"""

import io
import math
import random
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui.camera import Camera, import_multimedia

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrameInput

Picture = TypeVar("Picture", QImage, Image.Image)
Seen = Callable[[], QImage | None]
Row = tuple[float, float, float]
Matrix = tuple[Row, Row, Row]

# What stands around the picture: a dim room.
_SURROUNDINGS = 96
# Standard deviation of the mean of three even values between 0 and 255.
_SPREAD = 42.5
# How far the camera is away, in diagonals of its picture; nearer makes lines converge more.
_DISTANCE = 1.1


def distort(  # noqa: PLR0913 - each is a weakness of a camera of its own
    image: Picture,
    *,
    size: tuple[int, int] | None = None,
    scale: float = 1.0,
    rotate: float = 0.0,
    tilt: tuple[float, float] = (0.0, 0.0),
    blur: float = 0.0,
    noise: float = 0.0,
    brightness: float = 1.0,
    jpeg: int | None = None,
    seed: int = 0,
) -> Picture:
    """Make a picture as a camera would take it.

    Args:
        image: What stands before the camera.
        size: Width and height of the camera's picture; that of `image` when absent. The image is fitted into it.
        scale: How much of the height or width it fills; over 1 its margins are cut off.
        rotate: Degrees, against the clock.
        tilt: Degrees by which it is turned away, sideways and up; seen in perspective.
        blur: Radius in pixels of the camera (Gaussian).
        noise: Standard deviation of each pixel, of 255.
        brightness: Factor on each pixel.
        jpeg: Quality from 1 to 95 of a compression in between, or None for none.
        seed: Decides the noise.

    Returns:
        A picture of the same class.
    """
    if isinstance(image, QImage):
        pillow = distort(
            to_pillow(image),
            size=size,
            scale=scale,
            rotate=rotate,
            tilt=tilt,
            blur=blur,
            noise=noise,
            brightness=brightness,
            jpeg=jpeg,
            seed=seed,
        )
        return to_qimage(pillow)
    picture = image if image.mode in ("L", "RGB") else image.convert("RGB")
    picture = _placed(picture, size or picture.size, scale, rotate, tilt)
    if blur:
        picture = picture.filter(ImageFilter.GaussianBlur(blur))
    if brightness != 1.0:
        picture = picture.point(lambda value: min(255, round(value * brightness)))
    if noise:
        picture = _noisy(picture, noise, seed)
    return _compressed(picture, jpeg) if jpeg is not None else picture


def caught_changing(before: QImage, after: QImage, share: float = 0.5) -> QImage:
    """Make the picture of a camera that looked while one code gave way to the next: its upper part is the next one.

    Args:
        before: The first picture.
        after: The next one, of the same size.
        share: How much of it shows the next one, 0 to 1.
    """
    return to_qimage(mixed(to_pillow(before), to_pillow(after), share))


def mixed(before: Image.Image, after: Image.Image, share: float) -> Image.Image:
    """Do what `caught_changing` does, with Pillow images."""
    picture = before.copy()
    high = round(after.height * share)
    picture.paste(after.crop((0, 0, after.width, high)), (0, 0))
    # The row in which they meet is lit by both.
    if 0 < high < after.height:
        row = (0, high, after.width, high + 1)
        picture.paste(Image.blend(before.crop(row), after.crop(row), 0.5), row[:2])
    return picture


def replay(pictures: Sequence[QImage]) -> Seen:
    """Show recorded pictures in turn, again and again."""
    remaining = iter(pictures[:0])

    def seen() -> QImage | None:
        nonlocal remaining
        picture = next(remaining, None)
        if picture is None:
            remaining = iter(pictures)
            picture = next(remaining, None)
        return picture

    return seen


class FrameFeed(QObject):
    """What a camera before a window sees, given to another window's camera.

    Attributes:
        input: Where the pictures go in; `start` hands it to a camera.
        sent: Every picture that was given, in order.
        dropped: How many were dropped.
    """

    def __init__(
        self,
        shown: QWidget | Seen,
        *,
        size: tuple[int, int] = (1280, 720),
        frames_a_second: float = 30.0,
        drop: float = 0.3,
        changing: float = 0.0,
        colour: bool = False,
        seed: int = 0,
        parent: QObject | None = None,
        **weaknesses: object,
    ) -> None:
        """Look at something; nothing happens before `start` or `take`.

        Args:
            shown: What stands before the camera.
            size: Width and height of the camera's pictures.
            frames_a_second: How often it looks.
            drop: Share of pictures that never arrive, 0 to 1.
            changing: Share of pictures caught while what is shown changed, 0 to 1.
            colour: In colour, which takes three times as long.
            seed: Decides which are dropped, which are caught, and the noise.
            parent: Qt parent.
            weaknesses: As for `distort`: `scale`, `rotate`, `tilt`, `blur`, `noise`, `brightness`, `jpeg`.
        """
        super().__init__(parent)
        self._shown = shown
        self._size = size
        self._drop, self._changing = drop, changing
        self._format = QImage.Format.Format_RGB32 if colour else QImage.Format.Format_Grayscale8
        self._chance = random.Random(seed)
        self._weaknesses = weaknesses
        self._before: QImage | None = None
        self.sent: list[QImage] = []
        self.dropped = 0
        self.input: QVideoFrameInput | None = None
        self._timer = QTimer(self, interval=round(1000 / frames_a_second))
        self._timer.timeout.connect(self._send)

    def start(self, camera: Camera) -> None:
        """Take the place of the camera's own pictures.

        Raises:
            ImportError: This machine lacks a library of QtMultimedia.
        """
        if self.input is None:
            self.input = import_multimedia().QVideoFrameInput(self)
        camera.start_with(self.input)
        self._timer.start()

    def stop(self) -> None:
        """Send nothing more."""
        self._timer.stop()

    def take(self) -> QImage | None:
        """Look once; None where there is nothing to see or the picture is dropped."""
        dropped, changing = self._chance.random() < self._drop, self._chance.random() < self._changing
        seed = self._chance.getrandbits(32)
        if dropped:
            self.dropped += 1
            return None
        now = self._look()
        if now is None:
            return None
        seen, before, self._before = now, self._before, now
        if changing and before is not None and before.size() == now.size():
            seen = caught_changing(before, now)
        return distort(seen, size=self._size, seed=seed, **self._weaknesses)

    def _look(self) -> QImage | None:
        image = self._shown.grab().toImage() if isinstance(self._shown, QWidget) else self._shown()
        return None if image is None or image.isNull() else image.convertToFormat(self._format)

    def _send(self) -> None:
        picture = self.take()
        if picture is None or self.input is None:
            return
        if self.input.sendVideoFrame(import_multimedia().QVideoFrame(picture)):
            self.sent.append(picture)


def to_pillow(image: QImage) -> Image.Image:
    """Copy a picture out of Qt: grey values, or colours without transparency."""
    grey = image.format() is QImage.Format.Format_Grayscale8
    same = image.convertToFormat(QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888)
    mode = "L" if grey else "RGB"
    data = bytes(same.constBits())
    return Image.frombytes(mode, (same.width(), same.height()), data, "raw", mode, same.bytesPerLine())


def to_qimage(image: Image.Image) -> QImage:
    """Copy a picture into Qt, in the form video frames have."""
    data = image.convert("RGB").tobytes()
    wide, high = image.size
    return QImage(data, wide, high, 3 * wide, QImage.Format.Format_RGB888).convertToFormat(QImage.Format.Format_RGB32)


def _placed(
    image: Image.Image, size: tuple[int, int], scale: float, rotate: float, tilt: tuple[float, float]
) -> Image.Image:
    """Put a picture before the camera, in the middle, turned and tilted."""
    fit = min(size[0] / image.width, size[1] / image.height) * scale
    if (rotate, *tilt) == (0.0, 0.0, 0.0) and fit == 1.0 and size == image.size:
        return image.copy()
    # Transforming alone would leave pixels out where the picture becomes smaller.
    wide, high = max(1, round(image.width * fit)), max(1, round(image.height * fit))
    image = image.resize((wide, high), Image.Resampling.LANCZOS)
    ground = _SURROUNDINGS if image.mode == "L" else (_SURROUNDINGS,) * 3
    flat = Image.new(image.mode, size, ground)
    flat.paste(image, ((size[0] - wide) // 2, (size[1] - high) // 2))
    if (rotate, *tilt) == (0.0, 0.0, 0.0):
        return flat
    across, down = size[0] / 2, size[1] / 2
    matrix = _product(_moved(across, down), _turned(rotate), _tilted(*tilt, math.hypot(*size) * _DISTANCE))
    (a, b, c), (d, e, f), (g, h, i) = _product(matrix, _moved(-across, -down))
    data = tuple(value / i for value in (a, b, c, d, e, f, g, h))
    return flat.transform(size, Image.Transform.PERSPECTIVE, data, Image.Resampling.BILINEAR, fillcolor=ground)


# The matrices below lead from a pixel of the camera to the one before it that it shows, in homogeneous coordinates.


def _moved(across: float, down: float) -> Matrix:
    return ((1.0, 0.0, across), (0.0, 1.0, down), (0.0, 0.0, 1.0))


def _turned(degrees: float) -> Matrix:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return ((cos, -sin, 0.0), (sin, cos, 0.0), (0.0, 0.0, 1.0))


def _tilted(sideways: float, up: float, distance: float) -> Matrix:
    """Turn a plane about its middle, first about its upright axis, then about the level one."""
    yaw, pitch = math.radians(sideways), math.radians(up)
    about_upright = ((1 / math.cos(yaw), 0.0, 0.0), (0.0, 1.0, 0.0), (-math.tan(yaw) / distance, 0.0, 1.0))
    about_level = ((1.0, 0.0, 0.0), (0.0, 1 / math.cos(pitch), 0.0), (0.0, -math.tan(pitch) / distance, 1.0))
    return _product(about_upright, about_level)


def _product(*factors: Matrix) -> Matrix:
    first, *rest = factors
    for other in rest:
        (a, b, c), (d, e, f), (g, h, i) = other
        first = tuple((x * a + y * d + z * g, x * b + y * e + z * h, x * c + y * f + z * i) for x, y, z in first)
    return first


def _noisy(image: Image.Image, spread: float, seed: int) -> Image.Image:
    chance = random.Random(seed)
    one, two, three = (Image.frombytes("L", image.size, chance.randbytes(image.width * image.height)) for _ in range(3))
    third = Image.blend(Image.blend(one, two, 1 / 2), three, 1 / 3)
    grain = third.point(lambda value: max(0, min(255, round(128 + (value - 127.5) * spread / _SPREAD))))
    if image.mode == "RGB":
        grain = Image.merge("RGB", (grain,) * 3)
    return ImageChops.add(image, grain, 1, -128)


def _compressed(image: Image.Image, quality: int) -> Image.Image:
    data = io.BytesIO()
    image.save(data, "JPEG", quality=quality)
    return Image.open(data).convert(image.mode)
