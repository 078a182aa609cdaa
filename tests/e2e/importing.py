"""The window with a wallet open on the page that adds, for a folder to be dropped on it.

Run as `importing.py HOME FOLDER` it drops all of the folder and says how many credentials are in the wallet, over and
over, until somebody ends it.
"""

import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.simulators.mixed_folder import MixedFolder
from ui.app import Program
from ui.application import Application
from wallet.crypto.secret_box import Argon2Parameters
from wallet.holder import Holder
from wallet.places import vault_folder
from wallet.vault import Vault

AT = datetime(2026, 11, 21, tzinfo=UTC)
PASSPHRASE = "Groene fiets op zolder"
CHEAP = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))
T = TypeVar("T")


def make_wallet(folder: Path, mixed: MixedFolder) -> None:
    """Make a wallet that knows the issuers of a folder."""
    vault, _ = Vault.create(folder, PASSPHRASE, now=AT, argon2=CHEAP)
    holder = Holder(vault, lambda: AT)
    for name, data in mixed.trust_files.items():
        holder.add_trust_list(data, name)
    vault.close()


def idle(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def on_vault(program: Program, work: Callable[[], T]) -> T:
    """Do something with the wallet and wait for it."""
    done: list[T] = []
    program.services.tasks.vault.submit(work, done.append, lambda error: sys.exit(repr(error)))
    while not done:
        idle(0.01)
    return done[0]


def kept(program: Program) -> int:
    """Count the credentials in the wallet."""
    return on_vault(program, lambda: program.services.session.holder.vault.credentials.counts()[0])


def opened_program(app: QApplication) -> Program:
    """The program with the wallet open and the page that adds in front, everything loaded."""
    program = Program(app, clock=lambda: AT)
    program.start()
    on_vault(program, lambda: program.services.session.open(PASSPHRASE))
    program.wallet_opened("add")
    idle(0.5)
    while program.busy:
        idle(0.1)
    return program


def give(program: Program, files: Sequence[Path]) -> None:
    """Hand files over, as dropping them does."""
    program.screen("add").page.files_given.emit([str(file) for file in files])


def main() -> None:
    os.environ["LEARNER_WALLET_HOME"], folder = sys.argv[1:]
    assert vault_folder().is_dir()
    app = Application(sys.argv[:1])
    program = opened_program(app)
    say("opened")
    give(program, sorted(Path(folder).iterdir()))
    while True:
        say(str(kept(program)))


def say(line: str) -> None:
    """Tell whoever started this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
