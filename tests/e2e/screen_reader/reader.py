"""Somebody who hears the program and sees nothing of it: finds everything by its role and name."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.e2e.screen_reader.desktop import SYSTEM_PYTHON, Desktop

BUTTON = "push button"
BOX = "check box"
CHIP = "radio button"
FIELD = "text"
SECRET = "password text"
LIST = "combo box"

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[2]
_PATIENCE = 20.0
Name = str | re.Pattern[str]


class Reader:
    """One person with a screen reader, and the program in a home of its own.

    Attributes:
        home: The program's folder.
        folder: Where this person keeps files.
    """

    def __init__(self, folder: Path, language: str = "en_GB") -> None:
        self._navigation = {"en_GB": "Navigation", "nl_BE": "Navigatie"}[language]
        self.folder, self.home = folder, folder / "home"
        folder.mkdir()
        self._desktop = desktop = Desktop()
        self._program = desktop.start(
            *(sys.executable, "-P", "-W", "error", "-m", "ui"),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            LEARNER_WALLET_HOME=str(self.home),
            PYTHONPATH=str(_ROOT),
            LANG=f"{language}.UTF-8",
            LANGUAGE=language,
        )
        self._listener = desktop.start(
            *(SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", _HERE / "listener.py"),
            *(self._program.pid, self._navigation),
            stdin=subprocess.PIPE,
        )

    def leave(self) -> None:
        """End the program; it must have run until now, and complained of nothing."""
        try:
            assert self._program.poll() is None, "the program ended by itself"
            complaints = self._desktop.complaints.read_text(encoding="utf-8")
            assert "Traceback" not in complaints and "listener.py" not in complaints, complaints
        finally:
            self._desktop.close()

    # --- hearing ------------------------------------------------------------------------------------

    def lines(self) -> list[str]:
        """Return what is said of everything that shows, from the first to the last."""
        heard: list[str] = self._ask("lines")
        return heard

    def hears(self, *lines: Name) -> list[str]:
        """Wait until these lines are said in this order, perhaps with others between; returns all."""
        return self.arrives("", *lines)

    def arrives(self, title: str, *lines: Name) -> list[str]:
        """Wait until the first heading is that of a page or dialog, and these lines are said; returns all."""
        heard: list[str] = self._ask("hear", title=title, lines=[_pattern(line) for line in lines])
        return heard

    def announced(self, text: Name) -> str:
        """Wait until something is announced."""
        said: str = self._ask("announcement", text=_pattern(text))
        return said

    def is_on(self, role: str, name: Name) -> None:
        """Wait until the keyboard is on something."""
        self._ask("focus", role=role, name=_pattern(name))

    def reads(self, name: Name, text: Name, role: str = FIELD) -> str:
        """Wait until a field holds a text; returns it."""
        text: str = self._ask("read", role=role, name=_pattern(name), text=_pattern(text))
        return text

    # --- acting -------------------------------------------------------------------------------------

    def press(self, name: Name, role: str = BUTTON) -> None:
        """Do what a control of the page or dialog is for."""
        self._ask("press", role=role, name=_pattern(name), navigation=False)

    def go(self, name: str) -> None:
        """Press an entry of the navigation."""
        self._ask("press", role=BUTTON, name=_pattern(name), navigation=True)

    def write(self, name: Name, text: str, role: str = FIELD) -> None:
        """Write in a field."""
        self._ask("write", role=role, name=_pattern(name), text=text)

    def choose_file(self, path: Path, button: str = "Open") -> None:
        """Write a path in the dialog that asks for a file."""
        self.hears(re.compile("dialog: .*"))
        self.write("File name:", str(path))
        self.press(button)

    def choose(self, name: Name, choice: Name) -> None:
        """Choose one of the entries of a list."""
        self._ask("choose", role=LIST, name=_pattern(name), choice=_pattern(choice))

    def _ask(self, do: str, **what: object):
        assert self._listener.stdin is not None
        assert self._listener.stdout is not None
        waits = {} if do == "lines" else {"seconds": _PATIENCE}
        print(json.dumps({"do": do, **what, **waits}), file=self._listener.stdin, flush=True)
        line = self._listener.stdout.readline()
        assert line, "the screen reader ended"
        said = json.loads(line)
        assert "error" not in said, said["error"]
        return said["answer"]


def _pattern(name: Name) -> str:
    return re.escape(name) if isinstance(name, str) else name.pattern
