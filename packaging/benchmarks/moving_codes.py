"""Frames shown until a moving code has arrived, over the fewest possible, beside a plain loop and a peeling decoder.

All three show the same frames of QR version 15, cut from the same message in K fragments. A reader begins to watch at
any moment and misses frames at random; the fewest frames that can do are K / (1 - loss). The plain loop repeats the K
fragments; the peeling decoder reads the mixed parts that this program shows, but uses a part only once all of its
fragments but one are known. Elimination is the wallet's own decoder; its seconds are at 110 ms a frame.

The last column is a plain loop of raw bytes, which no text surrounds: fewer frames, of a kind that some readers of QR
codes garble.
"""

import itertools
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import fmean

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from wallet.transport.fountain import choose_fragments
from wallet.transport.multipart_ur import UR_RESPONSE, UrDecoder, UrPart, parse_ur
from wallet.transport.qr_codes import FRAME_VERSION, plan_message

SIZES = (2_000, 5_000, 20_000, 50_000)
LOSSES = (0.0, 0.1, 0.3, 0.5)
READERS = 40
# Frames over the fewest possible, on average, that the wallet's own decoder may need.
BOUNDS = {2_000: 1.6, 5_000: 1.45, 20_000: 1.15, 50_000: 1.1}
SECONDS = 0.110
# A code of version 15-L holds 520 bytes; a number, a count and a checksum take six.
RAW_BYTES = 520 - 6

# Takes the frames that arrive; returns True once the message is whole.
Reader = Callable[[UrPart], bool]


def loop_reader(fragments: int) -> Reader:
    missing = set(range(fragments))

    def take(part: UrPart) -> bool:
        missing.discard((part.number - 1) % fragments)
        return not missing

    return take


def peeling_reader(fragments: int) -> Reader:
    known: set[int] = set()
    waiting: list[set[int]] = []

    def take(part: UrPart) -> bool:
        nonlocal waiting
        waiting.append(set(choose_fragments(part.number, part.fragments, part.checksum)))
        learned = True
        while learned:
            learned = False
            for mixed in waiting:
                mixed.difference_update(known)
                if len(mixed) == 1:
                    known.update(mixed)
                    learned = True
            waiting = [mixed for mixed in waiting if mixed]
        return len(known) == fragments

    return take


def elimination_reader(message: bytes) -> Reader:
    decoder = UrDecoder()

    def take(part: UrPart) -> bool:
        decoder.receive_parsed(part)
        if decoder.result is None:
            return False
        assert decoder.result == (UR_RESPONSE, message)
        return True

    return take


def frames_shown(read: Reader, parts: Iterator[UrPart], loss: float, chance: random.Random) -> int:
    for shown, part in enumerate(parts, 1):
        if chance.random() >= loss and read(part):
            return shown
    raise AssertionError("the frames ended")


def average(make: Callable[[], Reader], parts: Sequence[UrPart], loss: float) -> float:
    counts = []
    for seed in range(READERS):
        start = random.Random(seed).randrange(3 * parts[0].fragments)
        seen = itertools.islice(itertools.cycle(parts), start, None)
        counts.append(frames_shown(make(), seen, loss, random.Random(seed)))
    return fmean(counts)


def main() -> int:
    print(f"frames of version {FRAME_VERSION}-L, {READERS} readers each; their number and its ratio to the fewest\n")
    heads = ("bytes", "K", "loss", "fewest", "plain loop", "peeling", "elimination", "s", "raw loop")
    widths = (6, 4, 5, 7, 15, 15, 15, 6, 9)
    print(" ".join(f"{head:>{width}}" for head, width in zip(heads, widths, strict=True)))
    well = True
    for size in SIZES:
        plan = plan_message(UR_RESPONSE, random.Random(size).randbytes(size), max_version=1)
        texts = itertools.islice(plan.frames(), 16 * plan.frame_count)
        parts = [part for part in map(parse_ur, texts) if isinstance(part, UrPart)]
        fragments, raw = plan.frame_count, -(-size // RAW_BYTES)
        readers: tuple[Callable[[], Reader], ...] = (
            partial(loop_reader, fragments),
            partial(peeling_reader, fragments),
            partial(elimination_reader, plan.message),
        )
        for loss in LOSSES:
            fewest = fragments / (1 - loss)
            results = [average(make, parts, loss) for make in readers]
            cells = " ".join(f"{count:8.1f} {count / fewest:5.2f}x" for count in results)
            own = average(partial(loop_reader, raw), parts, loss)
            seconds = results[-1] * SECONDS
            print(f"{size:6} {fragments:4} {loss:5.0%} {fewest:7.1f} {cells} {seconds:6.1f} {own:9.1f}", flush=True)
            well &= results[-1] / fewest <= BOUNDS[size]
    if not well:
        print("\nmore frames than expected", file=sys.stderr)
    return 0 if well else 1


if __name__ == "__main__":
    raise SystemExit(main())
