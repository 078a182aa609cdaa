"""Pages that were printed, scanned, photographed or sent on: what they carry is still checked."""

import io
import random

import pypdfium2
import pytest
from PIL import Image

from tests.simulators.camera import distort
from tests.simulators.every_kind import EveryKind
from tests.unit.ui.practice_wallet import NOW, PYTHON, number_of, practice_holder
from wallet.checking import Surroundings, check_input
from wallet.cli.pages import SharedPages
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.transport.code_pictures import MOST_CODES, paper_plan
from wallet.transport.message_picture import message_picture
from wallet.transport.page_fonts import shipped_fonts

FEW = (("given_name",), ("family_name",))
DOCUMENT = "Sustainable building in practice"
WHOLE = "Food safety in the kitchen"
NAMES = ("a copy", "every detail", "a document", "all or nothing")
# What a scanner, a photograph and whoever passes it on do to a page; pixels grow with the resolution.
HARM = {
    "as it is": {},
    "skewed by 2 degrees": {"rotate": 2},
    "skewed by 5 degrees": {"rotate": -5},
    "in perspective": {"tilt": (6, 4), "scale": 0.97},
    "blurred": {"blur": 1.0},
    "JPEG 60": {"jpeg": 60},
    "noisy": {"noise": 24, "seed": 3},
    "all of it": {"rotate": 3, "tilt": (4, 3), "scale": 0.98, "blur": 0.6, "noise": 10, "jpeg": 60, "seed": 5},
}


@pytest.fixture(scope="module")
def holder(tmp_path_factory):
    holder = practice_holder(tmp_path_factory.mktemp("paper"))
    kinds = EveryKind(NOW)
    for name, data in kinds.trust_files.items():
        holder.add_trust_list(data, name)
    holder.add_status_list(kinds.status_list)
    holder.add(kinds.named("food-safety.json").data)
    yield holder
    holder.vault.close()


@pytest.fixture(scope="module")
def shared(holder):
    """Makes pages."""

    def make(paths, audience=None, title=PYTHON):
        opened = holder.open(number_of(holder, title))
        return SharedPages(opened, holder.draft(opened.stored.id, paths, audience=audience), audience, None, NOW)

    return make


@pytest.fixture(scope="module")
def pages(shared):
    """A copy with one code, a proof and a document with several, and a document in which nothing can be hidden."""
    every = tuple(detail.path for detail in shared(FEW).opened.details)
    return {
        "a copy": shared(FEW),
        "every detail": shared(every, "Bakker Logistics"),
        "a document": shared((("credentialSubject",),), None, DOCUMENT),
        "all or nothing": shared((), None, WHOLE),
    }


@pytest.fixture(scope="module")
def scans(pages):
    """The pages on paper, by their name and the resolution of the scanner."""
    rendered = {}
    for name, page in pages.items():
        document = pypdfium2.PdfDocument(page.pdf())
        for resolution in (150, 300):
            sheet = document[len(document) - 1]  # codes stand together
            rendered[name, resolution] = sheet.render(scale=resolution / 72, grayscale=True).to_pil()
        document.close()
    return rendered


@pytest.fixture(scope="module")
def require_verdict(holder):
    """Requires that what is read from some bytes is what was shared, and what is found of it."""
    surroundings = Surroundings(holder.trust(), holder.statuses(), NOW)

    def require(data, name, page):
        (checked,) = check_input(data, surroundings)
        assert checked.text == page.presentation.text
        report = checked.report
        if name == "every detail":
            assert report.verdict is Verdict.GENUINE
        else:
            assert report.verdict is Verdict.GENUINE_UNDETERMINED
            assert [check.check for check in report.checks if check.outcome is Outcome.UNDETERMINED] == [
                CheckName.HOLDER
            ]
            assert report.check(CheckName.HOLDER).code == "holder-binding-missing"

    return require


def saved(picture, kind="PNG", **options):
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("harm", HARM)
@pytest.mark.parametrize(
    ("name", "resolution"), [*((name, 150) for name in NAMES), ("a copy", 300), ("all or nothing", 300)]
)
def test_a_scanned_page_gives_the_verdict(pages, scans, require_verdict, name: str, resolution: int, harm: str):
    worse = dict(HARM[harm])
    if "blur" in worse:
        worse["blur"] *= resolution / 150
    picture = distort(scans[name, resolution], **worse)
    require_verdict(saved(picture, compress_level=1), name, pages[name])


@pytest.mark.parametrize("name", NAMES)
def test_the_file_itself_gives_the_verdict(pages, require_verdict, name: str):
    require_verdict(pages[name].pdf(), name, pages[name])
    require_verdict(pages[name].html(), name, pages[name])


@pytest.mark.parametrize("quality", [60, 90])
@pytest.mark.parametrize("name", NAMES)
def test_a_picture_survives_a_messenger(pages, require_verdict, name: str, quality: int):
    sent = Image.open(io.BytesIO(message_picture(pages[name].page(), shipped_fonts()))).convert("RGB")
    require_verdict(saved(sent), name, pages[name])
    half = sent.resize((sent.width // 2, sent.height // 2), Image.Resampling.BILINEAR)
    require_verdict(saved(half, "JPEG", quality=quality), name, pages[name])


def test_several_codes_share_what_they_carry_evenly(pages):
    plan = paper_plan(pages["every detail"].presentation.text, None)
    lengths = [len(part) for part in plan.parts]
    assert plan.error_correction == "M" and 1 < len(lengths) <= MOST_CODES
    assert plan.version < 25 and max(lengths) - min(lengths) <= 8


def test_what_takes_too_many_codes_goes_without(present):
    much = random.Random(1).randbytes(8_000).hex()
    assert paper_plan(present() + much, None) is None
