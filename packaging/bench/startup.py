"""Time to the first painted window, and memory then, against a bare PySide6 window.

Each start is a process of its own, as a person starts it; the two take turns and the best of each counts.
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
from ui.app import Program
app = QApplication(sys.argv[:1])
program = Program(app)
app.installEventFilter(watch)
program.start()
app.exec()
program.close()
"""
)


def start(code: str, home: str) -> tuple[float, float]:
    """Return seconds until the first paint and megabytes then."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT), LEARNER_WALLET_HOME=home)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    seen = json.loads(done.stdout.splitlines()[-1])
    return seen["at"] - began, seen["memory"] / 1024


def main() -> None:
    contenders = {"bare": _BARE, "ours": _OURS}
    seconds = {name: float("inf") for name in contenders}
    memory = dict(seconds)
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS):
            for name, code in contenders.items():
                taken, used = start(code, home)
                seconds[name], memory[name] = min(seconds[name], taken), min(memory[name], used)
    print(f"{'bare PySide6 window':32} {seconds['bare'] * 1000:8.0f} ms {memory['bare']:8.0f} MB")
    print(f"{'first page of the wallet':32} {seconds['ours'] * 1000:8.0f} ms {memory['ours']:8.0f} MB")
    print(f"{'time, times bare':32} {seconds['ours'] / seconds['bare']:8.2f}     (at most 1.60)")
    print(f"{'memory, times bare':32} {memory['ours'] / memory['bare']:8.2f}     (at most 1.60)")


if __name__ == "__main__":
    main()
