"""The camera, fed with pictures we paint ourselves."""

import io
import itertools
import types

import pytest
from PIL import Image
from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from tests.simulators.camera import FrameFeed
from tests.unit.ui.check.material import Material, long_claims
from ui.camera import Camera, CameraState, import_multimedia, read_picture
from ui.codes.qr_view import QrView
from ui.scan.camera_panel import CameraPanel
from ui.scan.scan_dialog import ScanDialog
from ui.scan.scanning import ScanAdvice, Scanning, ScanProgress
from ui.tasks import TaskRunner
from ui.widgets.png import png_of
from wallet.transport.joining import Received
from wallet.transport.qr_codes import plan_codes, qr_matrix, qr_png

pytestmark = pytest.mark.usefixtures("appearance")


@pytest.fixture
def multimedia():
    try:
        return import_multimedia()
    except ImportError as error:
        pytest.skip(f"this machine lacks a library of QtMultimedia: {error}")


@pytest.fixture
def tasks():
    runner = TaskRunner("free")
    yield runner
    runner.close()


def picture(text, width=960, height=720):
    code = Image.open(io.BytesIO(qr_png(qr_matrix(text), scale=5)))
    data = io.BytesIO()
    code.save(data, "PNG")
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    drawn = QImage.fromData(data.getvalue()).scaledToHeight(min(height - 20, 5 * code.height))
    painter.drawImage((width - drawn.width()) // 2, (height - drawn.height()) // 2, drawn)
    painter.end()
    return image


class Feed:
    """Sends pictures whenever the camera asks for one."""

    def __init__(self, multimedia, texts):
        self.input = multimedia.QVideoFrameInput()
        self._multimedia = multimedia
        self._texts = iter(texts)
        self.sent = 0
        self.input.readyToSendVideoFrame.connect(self.send)

    def send(self):
        text = next(self._texts, None)
        if text is not None and self.input.sendVideoFrame(self._multimedia.QVideoFrame(picture(text))):
            self.sent += 1


class Remembered(dict):
    """Preferences without a file."""

    def get(self, name, default):
        return super().get(name, default)

    def set(self, name, value):
        self[name] = value


def no_library():
    raise ImportError("libpulse.so.0: cannot open shared object file")


def without_cameras():
    """A multimedia module of a machine without a camera."""

    class QMediaDevices(QObject):
        videoInputsChanged = Signal()  # noqa: N815 - Qt's name

        @staticmethod
        def videoInputs():  # noqa: N802 - Qt's name
            return []

    return types.SimpleNamespace(QMediaDevices=QMediaDevices)


# --- three ways of not being there -----------------------------------------------------------------


def test_a_missing_library_is_said_and_the_program_goes_on(qtbot):
    panel = CameraPanel(Camera(import_module=no_library))
    qtbot.addWidget(panel)
    panel.show()
    assert panel.camera.state is CameraState.OFF
    qtbot.mouseClick(panel.viewfinder, Qt.MouseButton.LeftButton)
    assert panel.camera.state is CameraState.NO_LIBRARY
    assert "cannot be used here" in panel.viewfinder.title
    assert "other ways" in panel.viewfinder.sentence


def test_no_camera_is_said(qtbot):
    panel = CameraPanel(Camera(import_module=without_cameras))
    qtbot.addWidget(panel)
    panel.show()
    qtbot.mouseClick(panel.viewfinder, Qt.MouseButton.LeftButton)
    assert panel.camera.state is CameraState.NO_CAMERA
    assert panel.viewfinder.title == "No camera found"


def test_no_permission_is_said(qtbot, monkeypatch):
    denied = types.MethodType(lambda _app, _permission: Qt.PermissionStatus.Denied, QCoreApplication.instance())
    monkeypatch.setattr(QCoreApplication.instance(), "checkPermission", denied, raising=False)
    panel = CameraPanel(Camera(import_module=without_cameras))
    qtbot.addWidget(panel)
    panel.show()
    qtbot.mouseClick(panel.viewfinder, Qt.MouseButton.LeftButton)
    assert panel.camera.state is CameraState.NO_PERMISSION
    assert "not allowed" in panel.viewfinder.title


@pytest.mark.parametrize(
    ("answer", "state"),
    [(Qt.PermissionStatus.Granted, CameraState.NO_CAMERA), (Qt.PermissionStatus.Denied, CameraState.NO_PERMISSION)],
)
def test_the_system_is_asked_once_and_its_answer_counts(qtbot, monkeypatch, answer, state):
    answers = [Qt.PermissionStatus.Undetermined]
    asked = []
    app = QCoreApplication.instance()
    monkeypatch.setattr(app, "checkPermission", lambda _: answers[-1], raising=False)

    def request(permission, _context, settled):
        asked.append((permission, settled))

    monkeypatch.setattr(app, "requestPermission", request, raising=False)
    camera = Camera(import_module=without_cameras)
    camera.start()
    camera.start()
    assert camera.state is CameraState.ASKING
    ((permission, settled),) = asked
    assert isinstance(permission, QCameraPermission)
    answers.append(answer)
    settled()
    assert camera.state is state


def test_the_three_states_differ(qtbot):
    panel = CameraPanel(Camera(import_module=no_library))
    qtbot.addWidget(panel)
    said = {panel._message(state)[1:] for state in CameraState if state is not CameraState.RUNNING}
    assert len(said) == len(CameraState) - 1


# --- with pictures ---------------------------------------------------------------------------------


def test_pictures_appear_and_are_read(qtbot, multimedia):
    panel = CameraPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 320)
    panel.show()
    read = []
    panel.framed.connect(lambda reader: read.append(reader().texts))
    feed = Feed(multimedia, ["hello"] * 3)
    panel.camera.start_with(feed.input)
    qtbot.waitUntil(lambda: ("hello",) in read)
    assert panel.camera.state is CameraState.RUNNING
    assert panel.viewfinder.has_picture
    assert panel.viewfinder.title == "Hold the QR code in front of the camera"
    assert panel.stop_button.isVisible()


def test_the_picture_is_mirrored_and_fills_the_field(qtbot):
    panel = CameraPanel(Camera(import_module=no_library))
    qtbot.addWidget(panel)
    panel.viewfinder.resize(300, 200)
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.fillRect(0, 0, 320, 480, Qt.GlobalColor.red)
    painter.end()
    panel.viewfinder.show_picture(image)
    shown = panel.viewfinder.grab().toImage()
    assert shown.pixelColor(40, 60).name() == "#ffffff"
    assert shown.pixelColor(260, 60).name() == "#ff0000"


def test_the_camera_stops_when_its_page_is_hidden_or_when_told(qtbot, multimedia):
    panel = CameraPanel()
    qtbot.addWidget(panel)
    panel.show()
    feed = Feed(multimedia, ["hello"] * 100)
    panel.camera.start_with(feed.input)
    qtbot.waitUntil(lambda: panel.camera.state is CameraState.RUNNING)
    panel.hide()
    assert panel.camera.state is CameraState.OFF
    panel.show()
    assert not panel.viewfinder.has_picture
    again = Feed(multimedia, ["hello"] * 100)
    panel.camera.start_with(again.input)
    qtbot.waitUntil(lambda: panel.camera.state is CameraState.RUNNING)
    qtbot.mouseClick(panel.stop_button, Qt.MouseButton.LeftButton)
    assert panel.camera.state is CameraState.OFF
    assert not panel.stop_button.isVisible()


def test_a_picture_that_is_not_mirrored_is_shown_so_and_that_is_remembered(qtbot):
    remembered = Remembered()
    panel = CameraPanel(Camera(import_module=no_library), remembered)
    qtbot.addWidget(panel)
    assert panel.viewfinder.mirrored
    assert panel.mirror_button.text() == "Do not mirror"
    panel.mirror_button.click()
    assert not panel.viewfinder.mirrored
    assert panel.mirror_button.text() == "Mirror"
    again = CameraPanel(Camera(import_module=no_library), remembered)
    qtbot.addWidget(again)
    assert not again.viewfinder.mirrored


@pytest.mark.parametrize("mirrored", [True, False])
def test_a_camera_that_mirrors_is_read_all_the_same(mirrored):
    image = picture("mirror").flipped(Qt.Orientation.Horizontal) if mirrored else picture("mirror")
    assert read_picture(image).texts == ("mirror",)


def test_a_ring_and_words_say_how_much_has_arrived(qtbot, multimedia):
    panel = CameraPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 320)
    panel.show()
    feed = Feed(multimedia, ["hello"] * 3)
    panel.camera.start_with(feed.input)
    qtbot.waitUntil(lambda: panel.viewfinder.has_picture)
    plain = panel.viewfinder.grab().toImage()
    panel.show_progress(ScanProgress(0.4, ScanAdvice.MOVING))
    assert panel.viewfinder.share == 0.4
    assert panel.viewfinder.accessibleName() == "Keep it in view"
    assert panel.viewfinder.accessibleDescription() == "40 % has arrived"
    assert panel.viewfinder.grab().toImage() != plain
    panel.show_progress(ScanProgress(0.0, ScanAdvice.NOTHING_SEEN))
    assert panel.viewfinder.accessibleDescription() == ""


def test_a_painted_moving_code_arrives_through_a_bad_camera_whatever_is_dropped(qtbot, multimedia, tasks):
    text = Material().shown(**long_claims())
    frames = plan_codes(text, page=None, frame_version=15).frames()
    view = QrView("code")
    qtbot.addWidget(view)
    view.resize(560, 560)
    looks = itertools.count()

    def look():
        # Each frame stays for three looks of the camera.
        if next(looks) % 3 == 0:
            view.show_code(qr_matrix(next(frames)))
        return view.grab().toImage()

    panel = CameraPanel()
    qtbot.addWidget(panel)
    panel.show()
    found = []
    scanning = Scanning(tasks, progressed=panel.show_progress, found=found.append)
    panel.framed.connect(scanning.offer)
    feed = FrameFeed(look, drop=0.3, seed=4, noise=6, blur=0.8, tilt=(12, -6), rotate=3, jpeg=80, changing=0.1)
    feed.start(panel.camera)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    feed.stop()
    ((received,),) = found
    assert (received.kind, received.content) == ("credential", text)
    assert feed.dropped > 0


def test_a_picture_of_odd_width_is_read_whole():
    assert read_picture(picture("odd", width=701, height=703)).texts == ("odd",)


def test_the_dialog_gives_back_a_moving_code(qtbot, multimedia, tasks):
    material = Material()
    text = material.shown(**long_claims())
    plan = plan_codes(text, page=None, frame_version=13)
    window = CameraPanel()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    dialog = ScanDialog(window, tasks, Camera())
    found, closed = [], []
    dialog.received.connect(found.append)
    dialog.finished.connect(closed.append)
    super(ScanDialog, dialog).open()
    feed = Feed(multimedia, plan.frames())
    dialog.camera_panel.camera.start_with(feed.input)
    qtbot.waitUntil(lambda: dialog.camera_panel.viewfinder.share > 0)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert found == [(Received("credential", text),)]
    assert closed == [ScanDialog.DialogCode.Accepted]


def test_the_dialog_reads_a_part_of_the_screen_or_says_why_not(qtbot, tasks):
    text = Material().shown()
    window = CameraPanel(Camera(import_module=no_library))
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    dialog = ScanDialog(window, tasks, Camera(import_module=no_library))
    found = []
    dialog.received.connect(found.append)
    dialog.open()
    assert dialog.camera_panel.camera.state is CameraState.NO_LIBRARY
    assert all(button.isVisible() for button in (dialog.file_button, dialog.paste_button, dialog.screen_button))
    dialog._read_picture(png_of(QImage(200, 200, QImage.Format.Format_RGB32)))
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "no readable code" in dialog.problem.text()
    dialog._read_picture(png_of(picture(plan_codes(text, page=None).single)))
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(Received("credential", text),)]
