"""Time to the first painted window, and memory then, against a bare PySide6 window.

Each start is a process of its own, as a person starts it: modules are compiled, as after the first start of all.
They take turns and the best of each counts. The first page is that of the first start, or the unlock page.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9

_WATCH = """
import json, resource, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.report)
        return False

    def report(self):
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"at": time.time(), "memory": memory}))
        QApplication.instance().quit()

watch = FirstPaint()
watch.seen = False
"""

_BARE = (
    _WATCH
    + """
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1200, 780)
app.installEventFilter(watch)
window.show()
app.exec()
"""
)

_OURS = (
    _WATCH
    + """
from ui.app import Program, run

start = Program.start

def watched(program):
    QApplication.instance().installEventFilter(watch)
    start(program)

Program.start = watched
run()
"""
)


def start(code: str, home: str) -> tuple[float, float]:
    """Return seconds until the first paint and megabytes then."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT), LEARNER_WALLET_HOME=home)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    seen = json.loads(done.stdout.splitlines()[-1])
    return seen["at"] - began, seen["memory"] / 1024


def make_wallet(home: str) -> None:
    """Put a wallet into a home, as far as a start looks at it: its file is there."""
    vault = Path(home) / "vault"
    vault.mkdir(parents=True)
    (vault / "vault.db").touch()


def main() -> None:
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as later:
        make_wallet(later)
        contenders = {
            "bare PySide6 window": (_BARE, first),
            "first start": (_OURS, first),
            "unlock page": (_OURS, later),
        }
        seconds = dict.fromkeys(contenders, float("inf"))
        memory = dict(seconds)
        for code, home in contenders.values():
            start(code, home)  # compiles what was not compiled yet
        for _ in range(ROUNDS):
            for name, (code, home) in contenders.items():
                taken, used = start(code, home)
                seconds[name], memory[name] = min(seconds[name], taken), min(memory[name], used)
    bare, *ours = contenders
    print(f"{bare:32} {seconds[bare] * 1000:8.0f} ms {memory[bare]:8.0f} MB")
    for name in ours:
        print(f"{name:32} {seconds[name] * 1000:8.0f} ms {memory[name]:8.0f} MB")
    for name in ours:
        print(f"{name + ': time, times bare':32} {seconds[name] / seconds[bare]:8.2f}     (at most 1.60)")
        print(f"{name + ': memory, times bare':32} {memory[name] / memory[bare]:8.2f}     (at most 1.60)")


if __name__ == "__main__":
    main()
