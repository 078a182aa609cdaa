"""A folder of 1,000 mixed files dropped on the page that adds, and how long the window stood still meanwhile.

A timer on the window's own thread beats every five milliseconds; a stall is how much later than that a beat came.
It is the whole program: reading, checking and keeping on threads beside the window, each outcome a line on the page.
The references are the same window while nothing is done, a process that does nothing but beat as often while the files
are imported, which is late where the machine itself is busy, and the same files through the core without a window.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QTimer

from tests.e2e.importing import AT, PASSPHRASE, give, idle, kept, make_wallet, opened_program
from tests.simulators.mixed_folder import KEPT, MixedFile, MixedFolder
from ui.app import Program
from ui.application import Application
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.places import vault_folder
from wallet.transport.keeping import to_keep
from wallet.transport.reading import read_input
from wallet.vault import Vault

COUNT, BEAT, LONG, IDLE_SECONDS = 1_000, 0.005, 0.050, 3.0


_BYSTANDER = """
import json, sys, threading, time
late, beat, done = [], float(sys.argv[1]), []
threading.Thread(target=lambda: done.append(sys.stdin.read()), daemon=True).start()
last = time.perf_counter()
while not done:
    time.sleep(beat)
    now = time.perf_counter()
    late.append(max(0.0, now - last - beat))
    last = now
print(json.dumps(late))
"""


class Heart:
    """Beats on the window's thread and notes by how much each beat was late."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=round(BEAT * 1000))
        self._timer.setTimerType(self._timer.timerType().PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        self.late.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - BEAT))
        self._last = now


def stalls(late: list[float]) -> str:
    ordered = sorted(late)
    shares = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000 for share in (0.5, 0.95, 0.99)]
    over = sum(one > LONG for one in ordered)
    return "".join(f"{value:8.1f}" for value in (*shares, ordered[-1] * 1000)) + f"{over:8}"


def without_window(folder: Path, files: list[Path]) -> float:
    with Vault.open(folder, PASSPHRASE) as vault:
        holder = Holder(vault, lambda: AT)
        began = time.perf_counter()
        for file in files:
            data = file.read_bytes()
            try:
                for item in to_keep(data, read_input(data)):
                    if item.error is None:
                        holder.add(item.data, file=item.file, carrier=item.carrier)
            except WalletError:
                continue
        return time.perf_counter() - began


def import_all(program: Program, files: list[Path], heart: Heart) -> tuple[float, list[float]]:
    """Return seconds, and by how much the bystander was late meanwhile."""
    command = [sys.executable, "-c", _BYSTANDER, str(BEAT)]
    bystander = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    loop = QEventLoop()
    began = time.perf_counter()
    heart.begin()
    give(program, files)
    check = QTimer(interval=50)
    check.timeout.connect(lambda: None if program.busy else loop.quit())
    check.start()
    loop.exec()
    taken = time.perf_counter() - began
    return taken, json.loads(bystander.communicate()[0])


def memory() -> float:
    """The most so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    mixed = MixedFolder(AT)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with tempfile.TemporaryDirectory() as home:
        os.environ["LEARNER_WALLET_HOME"] = str(Path(home) / "home")
        folder = Path(home) / "dropped"
        folder.mkdir()
        made: list[MixedFile] = list(mixed.files(count))
        files = [folder / file.name for file in made]
        for path, file in zip(files, made, strict=True):
            path.write_bytes(file.data)
        make_wallet(vault_folder(), mixed)
        make_wallet(Path(home) / "other", mixed)
        app = Application(sys.argv[:1])
        program = opened_program(app)
        heart = Heart()
        heart.begin()
        idle(IDLE_SECONDS)
        at_rest, before = stalls(heart.late), memory()
        taken, bystander = import_all(program, files, heart)
        importing, after, found = stalls(heart.late), memory(), kept(program)
        program.close()
        bare = without_window(Path(home) / "other", files)
    expected = Counter(outcome for file in made for outcome in file.outcomes)
    assert found == expected[KEPT], (found, expected)
    print(f"{'late, milliseconds':24}{'p50':>8}{'p95':>8}{'p99':>8}{'most':>8}{'over 50':>8}")
    print(f"{'window at rest':24}{at_rest}")
    print(f"{'window while importing':24}{importing}   (none over 50)")
    print(f"{'bystander meanwhile':24}{stalls(bystander)}")
    print(f"{'files a second':24}{count / taken:8.0f}   without a window {count / bare:.0f}")
    print(f"{'most memory, MB':24}{after:8.0f}   before {before:.0f}")
    print(f"{'credentials kept':24}{found:8}   refused or there {sum(expected.values()) - found}")


if __name__ == "__main__":
    main()
