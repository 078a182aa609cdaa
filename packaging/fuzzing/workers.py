"""Processes that make inputs and run them, and the one that looks after them."""

import multiprocessing
import resource
import time
import traceback
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path
from random import Random
from typing import NamedTuple

from tally import Tally, keep

_BATCH = 250
_HANGS_AFTER = 30.0  # seconds on the clock, on a machine that others use too
_MEMORY = 6_000_000_000


class Batch(NamedTuple):
    """Consecutive inputs of one target."""

    target: str
    seed: str
    first: int
    count: int


def batches(shares: Sequence[tuple[str, int]], seed: str) -> Iterator[Batch]:
    """Cut the inputs of each target into batches, in turns, so that each is under way early."""
    for first in range(0, max(count for _, count in shares), _BATCH):
        for target, count in shares:
            if first < count:
                yield Batch(target, seed, first, min(_BATCH, count - first))


def work(connection: Connection, scratch: str, folder: str) -> None:
    """Run batches until there are no more."""
    from tests.fuzz.choices import RandomChoices  # noqa: PLC0415 - in the worker, where what it loads counts
    from tests.fuzz.targets import target_named  # noqa: PLC0415 - see above
    from tests.fuzz.watching import watch_warm  # noqa: PLC0415 - see above

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    current = Path(scratch)

    def run(batch: Batch) -> Tally:
        target, tally = target_named(batch.target), Tally(batch.target)
        for number in range(batch.first, batch.first + batch.count):
            data = target.make(RandomChoices(Random(f"{batch.seed}/{batch.target}/{number}")))
            current.write_bytes(data)
            connection.send((number, tally))
            seen = watch_warm(target.run, data)
            tally.inputs += 1
            tally.read += seen.ended == "read"
            tally.slowest, tally.peak = max(tally.slowest, seen.seconds), max(tally.peak, seen.grown)
            if seen.finding is not None:
                trace = "".join(traceback.format_exception(seen.error)) if seen.error else ""
                tally.findings.append(keep(Path(folder), batch.target, seen.finding, data, trace))
        return tally

    while True:
        batch = connection.recv()
        if batch is None:
            return
        connection.send((None, run(batch)))


class _Worker:
    """One process, the batch it is at and the input it is at."""

    def __init__(self, number: int, scratch: Path, folder: Path) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._input = scratch / f"input-{number}"
        self._folder = folder
        self.batch: Batch | None = None
        self._at = 0
        self._so_far = Tally("")
        self._start()

    def _start(self) -> None:
        self.connection, other = self._context.Pipe()
        arguments = (other, str(self._input), str(self._folder))
        self._process = self._context.Process(target=work, args=arguments, daemon=True)
        self._process.start()
        other.close()
        self._since = time.monotonic() + _HANGS_AFTER  # it loads everything first

    def give(self, batch: Batch | None) -> None:
        """Hand it a batch; None ends it."""
        self.batch = batch
        self.connection.send(batch)
        if batch is None:
            self._process.join()

    def hear(self) -> Tally | None:
        """Take in what it says: the input it is at and its figures, or those of the whole batch, which ends that."""
        number, self._so_far = self.connection.recv()
        self._since = max(self._since, time.monotonic())
        if number is None:
            self.batch = None
            return self._so_far
        self._at = number
        return None

    def hangs(self) -> bool:
        """Tell whether one input takes too long to wait for."""
        return self.batch is not None and time.monotonic() - self._since > _HANGS_AFTER

    def bury(self) -> tuple[Tally, Batch | None]:
        """End the process, start another one, and return its figures with the finding, and the rest of the batch."""
        self._process.join(1)
        died = self._process.exitcode
        if died is None:
            self._process.kill()
            self._process.join()
        what = f"no end after {_HANGS_AFTER:.0f} s" if died is None else f"the process ended with {died}"
        batch = self.batch
        if batch is None:
            raise SystemExit(f"a worker could not start: {what}")
        tally = self._so_far
        tally.inputs += 1
        tally.findings.append(keep(self._folder, batch.target, what, self._input.read_bytes()))
        end, self.batch = batch.first + batch.count, None
        rest = batch._replace(first=self._at + 1, count=end - self._at - 1)
        self._start()
        return tally, rest if rest.count else None


def run_all(shares: Sequence[tuple[str, int]], seed: str, folder: Path, scratch: Path, processes: int) -> list[Tally]:
    """Run the inputs of every target."""
    tallies = {target: Tally(target) for target, _ in shares}
    waiting = list(batches(shares, seed))[::-1]
    workers = [_Worker(number, scratch, folder) for number in range(processes)]
    done, told = 0, time.monotonic()
    while waiting or any(worker.batch for worker in workers):
        for worker in workers:
            if worker.batch is None and waiting:
                worker.give(waiting.pop())
        wait([worker.connection for worker in workers], timeout=1)
        for worker in workers:
            tally, rest = _news(worker)
            if tally is not None:
                tallies[tally.target].add(tally)
                done += tally.inputs
            if rest is not None:
                waiting.append(rest)
        if time.monotonic() - told > 30:  # noqa: PLR2004 - seconds
            told = time.monotonic()
            print(f"{done:,} inputs", flush=True)
    for worker in workers:
        worker.give(None)
    return list(tallies.values())


def _news(worker: _Worker) -> tuple[Tally | None, Batch | None]:
    """What a worker has to say: figures, or that it died or hangs."""
    try:
        while worker.connection.poll():
            tally = worker.hear()
            if tally is not None:
                return tally, None
    except (EOFError, ConnectionError):
        return worker.bury()
    return worker.bury() if worker.hangs() else (None, None)
