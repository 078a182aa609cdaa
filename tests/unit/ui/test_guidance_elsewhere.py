"""What guidance sends, handed over where credentials belong: it is named, not passed over in silence."""

import pytest

from tests.simulators.dialogue import START
from tests.unit.transport.guidance_headers import compact
from ui.add.sources import Source, read_source
from ui.check.intake import Intake, take_in, take_scanned
from ui.messages import describe_error
from wallet.checking import Surroundings
from wallet.errors import UnsupportedFormatError
from wallet.formats.other_kinds import GUIDANCE
from wallet.model.report import Verdict
from wallet.status.cache import StatusCache
from wallet.transport.joining import Received
from wallet.transport.multipart_ur import encode_single, wrap_bytes
from wallet.trust.trust_store import TrustStore

AROUND = Surroundings(TrustStore(), StatusCache(), START)
INVITATION = compact("learner-invitation+jwt", 3)
INPUTS = {
    "invitation": INVITATION,
    "record": compact("learner-record", 5),
    "code": encode_single("learner-notice", wrap_bytes(b"\x10\x00")),
}


def named(intake: Intake) -> bool:
    (checked,) = intake.results
    facts = [check.facts for check in checked.report.checks]
    return checked.report.verdict is Verdict.UNREADABLE and facts[0]["detail"] == GUIDANCE


@pytest.mark.parametrize("text", INPUTS.values(), ids=INPUTS)
def test_the_page_check_says_what_it_is(text):
    assert named(take_in([text.encode()], (), AROUND))


def test_the_page_check_says_so_of_what_a_camera_reads():
    assert named(take_scanned([Received("advice", b"\x11")], AROUND))


@pytest.mark.parametrize("text", INPUTS.values(), ids=INPUTS)
def test_nothing_of_it_is_added(text):
    with pytest.raises(UnsupportedFormatError, match=GUIDANCE) as refusal:
        read_source(Source("", text.encode()), ())

    assert "Guidance" in describe_error(refusal.value)
