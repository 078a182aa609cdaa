"""What guidance sends, handed over where other things belong: it is led to Guidance, never kept or passed over."""

import pytest

from tests.simulators.dialogue import START
from tests.unit.transport.guidance_headers import compact
from tests.unit.ui.presenter_doubles import InlineRunner, Recorder
from ui.add.sources import Source, read_source
from ui.answer.reading import question_in
from ui.check.intake import take_in, take_scanned
from ui.destination import Destination
from ui.guidance.received import Found, destination_of
from ui.unlock.presenter import UnlockPresenter
from wallet.checking import Surroundings
from wallet.consent.packed_message import pack_message
from wallet.errors import UnreadableError
from wallet.model.report import Verdict
from wallet.status.cache import StatusCache
from wallet.transport.joining import Received
from wallet.transport.multipart_ur import encode_single, wrap_bytes
from wallet.trust.trust_store import TrustStore

AROUND = Surroundings(TrustStore(), StatusCache(), START)
TEXTS = {
    "invitation": compact("learner-invitation+jwt", 3),
    "record": compact("learner-record", 5),
    "advice": compact("learner-advice", 5),
    "notice": compact("consent-erasure+jwt", 3),
}
BROKEN = encode_single("learner-notice", wrap_bytes(b"\x10\x00"))


@pytest.mark.parametrize(("kind", "text"), TEXTS.items())
def test_each_page_finds_what_it_is(kind, text):
    found = Found(kind, text)
    intake = take_in([text.encode()], (), AROUND)
    assert (intake.guidance, intake.results) == (found, ())
    read = read_source(Source("", text.encode()), ())
    assert (read.guidance, read.items) == (found, ())
    assert question_in([text.encode()]) == found


def test_the_page_check_finds_it_in_what_a_camera_reads():
    text = TEXTS["notice"]
    assert take_scanned([Received("notice", pack_message(text))], AROUND).guidance == Found("notice", text)


def test_a_code_that_cannot_be_unpacked_says_so():
    (checked,) = take_in([BROKEN.encode()], (), AROUND).results
    assert checked.report.verdict is Verdict.UNREADABLE
    with pytest.raises(UnreadableError):
        read_source(Source("", BROKEN.encode()), ())


@pytest.mark.parametrize(
    ("kind", "typ", "parts", "screen"),
    [
        ("invitation", "learner-invitation+jwt", 3, "consent"),
        ("advice", "learner-advice", 5, "guidance"),
        ("notice", "consent-erasure+jwt", 3, "guidance"),
        ("notice", "consent-withdrawal+jwt", 3, "guiding"),
        ("record", "learner-record", 5, "guiding"),
    ],
)
def test_each_leads_to_whom_it_is_for(kind, typ, parts, screen):
    found = Found(kind, compact(typ, parts))
    place = destination_of(found)
    assert place.screen == screen
    assert place.what == ({"invitation": found.text} if kind == "invitation" else {"received": found})


def test_a_locked_wallet_is_opened_first():
    shell = Recorder()
    presenter = UnlockPresenter(Recorder(), InlineRunner(), Recorder(), shell)
    presenter.enter(then=Destination("consent", {"invitation": "text"}))
    presenter.unlock("four words nobody guesses")
    assert shell.calls == [("wallet_opened", "consent", ("invitation", "text"))]


def test_a_locked_wallet_opens_as_always_without_that():
    shell = Recorder()
    presenter = UnlockPresenter(Recorder(), InlineRunner(), Recorder(), shell)
    presenter.enter()
    presenter.unlock("four words nobody guesses")
    assert shell.calls == [("wallet_opened", "credentials")]
