"""Faults of the program are shown from whichever thread they come, once at a time."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
from ui.application import Application
from ui.crash import CrashGuard
from ui.theme import Appearance
from ui.widgets.dialog import Dialog
app = Application([])
Appearance(app)
window = QMainWindow()
window.resize(900, 700)
window.show()
CrashGuard(app).install()
def broken():
    raise ValueError("Amina Peeters")
QTimer.singleShot(0, broken)
QTimer.singleShot(50, lambda: threading.Thread(target=broken).start())
QTimer.singleShot(800, lambda: app.exit(len(window.findChildren(Dialog))))
sys.exit(app.exec())
"""


def test_two_faults_show_one_dialog_and_leave_no_data_behind(tmp_path):
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env=environment,
        timeout=60,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr.count("ValueError") == 2 and "Amina" not in done.stderr
