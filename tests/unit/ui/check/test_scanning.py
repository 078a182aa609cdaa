import itertools

import pytest

from tests.unit.ui.check.material import Material, long_claims
from tests.unit.ui.presenter_doubles import InlineRunner
from ui.scan.scanning import ScanAdvice, Scanning
from wallet.transport.camera_frame import FrameCodes, Hint
from wallet.transport.joining import Received
from wallet.transport.qr_codes import plan_codes


class Seen:
    """A scanning, and all it told."""

    def __init__(self):
        self.told, self.found = [], []
        self.scanning = Scanning(InlineRunner(), progressed=self.told.append, found=self.found.append)

    def see(self, *texts, hint=Hint.NONE):
        self.scanning.offer(lambda: FrameCodes(texts, hint))

    @property
    def advice(self):
        return self.told[-1].advice


@pytest.fixture(scope="module")
def text():
    return Material().shown(**long_claims())


@pytest.fixture
def frames(text):
    return plan_codes(text, page=None, frame_version=13).frames()


@pytest.mark.parametrize(("hint", "advice"), [(Hint.CLOSER, ScanAdvice.CLOSER), (Hint.STILL, ScanAdvice.STILL)])
def test_what_hinders_is_said_once_pictures_agree(hint, advice):
    seen = Seen()
    for _ in range(3):
        seen.see(hint=hint)
    assert seen.advice is ScanAdvice.NOTHING_SEEN
    seen.see(hint=hint)
    assert seen.advice is advice


def test_slower_is_asked_where_some_parts_arrive_and_others_blur(frames):
    seen = Seen()
    for number, frame in zip(range(8), frames, strict=False):
        if number % 2:
            seen.see(hint=Hint.STILL)
        else:
            seen.see(frame)
    assert seen.advice is ScanAdvice.SLOWER
    for frame in itertools.islice(frames, 6):
        seen.see(frame)
    assert seen.found or seen.advice is ScanAdvice.MOVING


def test_a_moving_code_of_which_nothing_is_read_any_more_asks_to_hold_still(frames):
    seen = Seen()
    seen.see(next(frames))
    assert seen.advice is ScanAdvice.MOVING
    for _ in range(8):
        seen.see(hint=Hint.STILL)
    assert seen.advice is ScanAdvice.STILL
    assert seen.told[-1].share > 0


def test_what_is_whole_is_handed_on_once_with_its_kind(text, frames):
    seen = Seen()
    for frame in itertools.islice(frames, 60):
        seen.see(frame)
    assert seen.found == [(Received("credential", text),)]
    seen.scanning.clear()
    seen.see("openid4vp://?client_id=x&request=y")
    assert seen.found[1:] == [(Received("question", "openid4vp://?client_id=x&request=y"),)]


def test_what_was_being_read_when_scanning_began_anew_does_not_count():
    waiting = []

    class Later:
        def submit(self, work, done, failed):
            waiting.append((work, done))

    found = []
    scanning = Scanning(Later(), progressed=lambda _: None, found=found.append)
    assert scanning.offer(lambda: FrameCodes(("openid4vp://?a=b",), Hint.NONE))
    assert not scanning.offer(pytest.fail)
    scanning.clear()
    ((work, done),) = waiting
    done(work())
    assert found == []
