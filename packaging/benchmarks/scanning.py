"""Codes before a camera: which are read, and how long an answer takes from the moment it is shown to the verdict.

The camera is simulated (tests/simulators/camera.py): each code fills four fifths of the height of its picture, which is
blurred, noisy, seen aslant and compressed as JPEG. *Plain* is one look of the same library without what this program
adds. For the answer, frames and pictures follow a simulated clock: a frame stays 110 ms, the camera takes 30 pictures
a second of which 30 % never arrive, one taken while the frame changes shows parts of both, and while one is decoded
others pass by. Decoding, joining, unpacking and checking are real, and their time is added to that clock.
Arguments: pictures of each kind (default 3), answers (default 15).
"""

import io
import itertools
import random
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import zxingcpp
from PIL import Image

from tests.simulators.camera import distort, mixed
from tests.simulators.dialogue import Dialogue, learning_query
from ui.scan.collector import CodeCollector
from wallet.model.report import Verdict
from wallet.questions.packed_answer import pack_answer
from wallet.transport.camera_frame import read_codes_in_pixels
from wallet.transport.multipart_ur import UR_RESPONSE, frames, wrap_bytes
from wallet.transport.qr_codes import plan_message, qr_matrix, qr_png

VERSIONS = (10, 15, 20, 25)
RESOLUTIONS = {"480p": (640, 480), "720p": (1280, 720), "1080p": (1920, 1080)}
BLURS, NOISES, TILTS = (0.0, 1.0, 2.0), (0.0, 8.0, 20.0), (0.0, 15.0, 30.0)
FILLS, JPEG, QUIET_ZONE = 0.8, 80, 4

FRAME_SECONDS, PICTURES_A_SECOND, LOSS, EXPOSURE_SECONDS = 0.110, 30, 0.3, 1 / 60
# A phone before a webcam: held by hand, a little aslant, in a room.
HELD = {"scale": 0.7, "tilt": (10.0, -6.0), "rotate": 3.0, "jpeg": JPEG}
WEBCAMS = {
    "720p": {"size": (1280, 720), "blur": 1.0, "noise": 6.0, **HELD},
    "480p, dim": {"size": (640, 480), "blur": 0.8, "noise": 12.0, "brightness": 0.6, **HELD},
}
OUTCOMES = [
    "Clean, join and reshape data sets from several sources",
    "Plot results so that colleagues understand them",
    "Write tests and keep them running",
    "Explain which conclusions the data allow, and which they do not",
    "Estimate how long an analysis takes and what it costs",
    "Publish an analysis so that somebody else can repeat it",
]
DETAILS = (
    "given_name",
    "family_name",
    "learning_outcomes",
    "level_of_learning_experience",
    "expected_study_time",
    "credits",
    "types_of_quality_assurance",
    "language_of_classes",
    "assessment_grade",
)


def frame_of(version: int, seed: int) -> Image.Image:
    """A frame of a moving code that fills this version."""
    plan = plan_message(UR_RESPONSE, random.Random(seed).randbytes(8000), frame_version=version)
    return picture_of(plan.parts[0], version)


def picture_of(text: str, version: int | None = None) -> Image.Image:
    code = qr_matrix(text, version=version)
    return Image.open(io.BytesIO(qr_png(code, scale=6, quiet_zone=QUIET_ZONE))).convert("L")


def plainly_read(picture: Image.Image) -> bool:
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return any(code.valid for code in zxingcpp.read_barcodes(picture, formats=formats))


def grid(count: int) -> None:
    """Print for each kind of picture the share that is read."""
    codes = {version: [frame_of(version, seed) for seed in range(count)] for version in VERSIONS}
    decoding: list[float] = []
    totals: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    print(f"{'read, % (plain)':34}" + "".join(f"{f'v{version}':>12}" for version in VERSIONS))
    for name, size in RESOLUTIONS.items():
        modules = (17 + 4 * version + 2 * QUIET_ZONE for version in VERSIONS)
        print(f"{name + ', pixels a module':34}" + "".join(f"{size[1] * FILLS / side:12.1f}" for side in modules))
        for blur, tilt in itertools.product(BLURS, TILTS):
            cells = []
            for version in VERSIONS:
                ours = plain = tried = 0
                for noise, seed in itertools.product(NOISES, range(count)):
                    tilted, turned = (tilt, -tilt / 2), 2.0 * seed
                    picture = distort(
                        codes[version][seed],
                        size=size,
                        scale=FILLS,
                        blur=blur,
                        noise=noise,
                        tilt=tilted,
                        rotate=turned,
                        jpeg=JPEG,
                        seed=seed,
                    )
                    began = time.perf_counter()
                    ours += bool(read_codes_in_pixels(*picture.size, picture.tobytes()).texts)
                    decoding.append(time.perf_counter() - began)
                    plain += plainly_read(picture)
                    tried += 1
                totals[version] = [sum(pair) for pair in zip(totals[version], (ours, plain, tried), strict=True)]
                cells.append(f"{100 * ours / tried:5.0f} ({100 * plain / tried:3.0f})")
            print(f"{f'  blur {blur:.0f} px, tilt {tilt:.0f} degrees':34}" + "".join(f"{cell:>12}" for cell in cells))
    cells = [f"{100 * ours / tried:5.0f} ({100 * plain / tried:3.0f})" for ours, plain, tried in totals.values()]
    print(f"{'all':34}" + "".join(f"{cell:>12}" for cell in cells))
    decoding.sort()
    middle, late = (decoding[int(len(decoding) * share)] * 1000 for share in (0.5, 0.95))
    print(f"{'milliseconds a picture':34}{middle:12.1f}{late:12.1f}   p50, p95 of {len(decoding)}, sharing the machine")


class Show:
    """A moving code on a simulated clock."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = texts
        self._pictures: dict[int, Image.Image] = {}

    def frame(self, number: int) -> Image.Image:
        if number not in self._pictures:
            self._pictures[number] = picture_of(self._texts[number])
        return self._pictures[number]

    def at(self, moment: float) -> Image.Image:
        """What a camera sees that opens at this moment."""
        number = int(moment / FRAME_SECONDS)
        left = (number + 1) * FRAME_SECONDS - moment
        if left >= EXPOSURE_SECONDS:
            return self.frame(number)
        return mixed(self.frame(number), self.frame(number + 1), 1 - left / EXPOSURE_SECONDS)


def one_answer(dialogue: Dialogue, webcam: str, seed: int) -> tuple[float, float, int, int]:
    """Return simulated seconds to the verdict, seconds of work in that, bytes, and frames an ideal camera needs."""
    asked = dialogue.ask(learning_query(*DETAILS))
    packed = pack_answer(dialogue.answer(asked).body)
    plan = plan_message(UR_RESPONSE, packed, max_version=15)
    endless = frames(UR_RESPONSE, wrap_bytes(packed), max_fragment=plan.max_fragment)
    show = Show(list(itertools.islice(endless, 400)))
    chance, collector = random.Random(seed), CodeCollector()
    # The camera looks already when the code appears, and takes its next picture some time after.
    clock, work = chance.random() / PICTURES_A_SECOND, 0.0
    while True:
        picture, lost = show.at(clock), chance.random() < LOSS
        opened, clock = clock, clock + 1 / PICTURES_A_SECOND
        if lost:
            continue
        seen = distort(picture, seed=chance.getrandbits(32), **WEBCAMS[webcam])
        began = time.perf_counter()
        found = collector.receive(read_codes_in_pixels(*seen.size, seen.tobytes()).texts)
        if found:
            checked = dialogue.asking.check(found[0].content, dialogue.surroundings())
        taken = time.perf_counter() - began
        work += taken
        if found:
            assert not checked.missing, checked
            assert [item.checked.report.verdict for item in checked.results] == [Verdict.GENUINE]
            return opened + taken, work, len(packed), plan.frame_count
        # Pictures that come meanwhile are left out: the next one is the newest after that.
        while clock < opened + taken:
            clock += 1 / PICTURES_A_SECOND


def answers(count: int) -> None:
    """Print how long an answer takes."""
    with tempfile.TemporaryDirectory() as folder:
        dialogue = Dialogue.open(Path(folder) / "vault")
        with dialogue.holder.vault:
            dialogue.receive(learning_outcomes=OUTCOMES)
            runs = {name: [one_answer(dialogue, name, seed) for seed in range(count)] for name in WEBCAMS}
    _, _, size, ideal = runs["720p"][0]
    print(f"\nan answer of {size} bytes, {ideal} frames at v15, 30 % of pictures lost")
    print(f"{'seconds from show to verdict':34}{'p50':>12}{'most':>12}{'p50 of work':>14}   of {count}")
    for name, these in runs.items():
        taken, work = sorted(run[0] for run in these), sorted(run[1] for run in these)
        print(f"{'  ' + name:34}{taken[len(taken) // 2]:12.2f}{taken[-1]:12.2f}{work[len(work) // 2]:14.2f}")
    print(f"{'  without loss or work':34}{(ideal - 1) * FRAME_SECONDS:12.2f}")


def main() -> None:
    count, repeated = (int(value) for value in (*sys.argv[1:], *("3", "15")[len(sys.argv) - 1 :]))
    grid(count)
    answers(repeated)


if __name__ == "__main__":
    main()
