import io
import itertools

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage

from tests.simulators.camera import FrameFeed, distort, replay, to_pillow, to_qimage
from ui.camera import Camera, import_multimedia, read_picture
from ui.codes.qr_view import QrView
from wallet.transport.qr_codes import qr_matrix, qr_png

TEXT = "UR:SD-JWT-VP/1-5/" + "LPADAXCFAO" * 45
WEAK = {"noise": 6.0, "blur": 0.6, "tilt": (15.0, -8.0), "rotate": 4.0, "jpeg": 80}


def code(text=TEXT):
    return Image.open(io.BytesIO(qr_png(qr_matrix(text), scale=6))).convert("L")


@pytest.fixture
def view(qtbot):
    view = QrView("code")
    qtbot.addWidget(view)
    view.resize(500, 500)
    view.show_code(qr_matrix(TEXT))
    return view


def test_the_same_seed_gives_the_same_picture():
    one, same, other = (distort(code(), size=(640, 480), seed=seed, **WEAK).tobytes() for seed in (1, 1, 2))
    assert one == same != other


def test_each_weakness_changes_the_picture_as_much_as_asked():
    grey = Image.new("L", (200, 100), 120)
    assert distort(grey).tobytes() == grey.tobytes()
    assert ImageStat.Stat(distort(grey, noise=10)).stddev[0] == pytest.approx(10, rel=0.05)
    assert ImageStat.Stat(distort(grey, noise=10)).mean[0] == pytest.approx(120, abs=0.5)
    assert ImageStat.Stat(distort(grey, brightness=0.5)).mean[0] == 60
    assert distort(grey, size=(64, 64)).size == (64, 64)
    edge = Image.new("L", (200, 100), 255)
    edge.paste(0, (0, 0, 100, 100))
    assert distort(edge, blur=3).getpixel((101, 50)) < 200


def test_a_tilt_makes_the_far_side_smaller_and_a_turn_goes_against_the_clock():
    page = Image.new("L", (400, 300), 255)

    def high(picture, column):
        return sum(picture.getpixel((column, row)) > 200 for row in range(picture.height))

    tilted = distort(page, size=(600, 450), scale=0.6, tilt=(35, 0))
    left, right = high(tilted, 210), high(tilted, 390)
    assert abs(left - right) > 20
    assert high(distort(page, size=(600, 450), scale=0.6, tilt=(-35, 0)), 210) == pytest.approx(right, abs=2)
    mark = Image.new("L", (101, 101), 0)
    mark.paste(255, (90, 45, 100, 55))
    turned = distort(mark, rotate=90)
    assert turned.getpixel((50, 6)) > 200 > turned.getpixel((94, 50))


def test_pictures_go_from_qt_to_pillow_and_back():
    image = to_qimage(code())
    assert image.format() is QImage.Format.Format_RGB32
    assert ImageChops.difference(to_pillow(image).convert("L"), code()).getbbox() is None
    assert isinstance(distort(image, size=(640, 480)), QImage)


def test_a_painted_widget_is_read_through_a_bad_camera(view):
    feed = FrameFeed(view, size=(1280, 720), drop=0.3, seed=3, **WEAK)
    taken = [feed.take() for _ in range(20)]
    given = [picture for picture in taken if picture is not None]
    assert feed.dropped == 20 - len(given)
    assert 2 <= feed.dropped <= 10
    assert all(read_picture(picture).texts == (TEXT,) for picture in given)


def test_another_feed_of_the_same_seed_drops_the_same(view):
    feeds = FrameFeed(view, size=(320, 240), seed=5), FrameFeed(view, size=(320, 240), seed=5)
    one, other = ([feed.take() is None for _ in range(20)] for feed in feeds)
    assert one == other


def test_a_picture_caught_while_the_code_changes_shows_parts_of_both(view):
    feed = FrameFeed(view, size=(1280, 720), drop=0, changing=1.0)
    feed.take()
    view.show_code(qr_matrix(TEXT[:-50] + "9" * 50))
    assert read_picture(feed.take()).texts == ()


def test_what_was_sent_comes_through_a_camera_and_can_be_shown_again(qtbot, view):
    try:
        import_multimedia()
    except ImportError as error:
        pytest.skip(f"this machine lacks a library of QtMultimedia: {error}")
    camera, read = Camera(), []
    camera.pictured.connect(lambda image: read.append(read_picture(image).texts))
    feed = FrameFeed(view, drop=0.3, seed=1, **WEAK)
    feed.start(camera)
    qtbot.waitUntil(lambda: read.count((TEXT,)) >= 3, timeout=10_000)
    feed.stop()
    camera.stop()
    again = FrameFeed(replay(feed.sent[:2]), drop=0)
    shown = list(itertools.islice(iter(again.take, None), 5))
    assert len(shown) == 5
    assert shown[0].size() == feed.sent[0].size()
