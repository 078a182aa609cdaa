"""A desktop that nobody sees: a screen, a session bus with the accessibility bus, and a window manager."""

import contextlib
import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

_HERE = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"
_PATIENCE = 30
_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_LIBRARIES = {
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages() -> list[str]:
    """Return the Debian packages without which no screen reader can listen here."""
    missing = [package for tool, package in (("Xvfb", "xvfb"), ("dbus-daemon", "dbus")) if shutil.which(tool) is None]
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        missing.append("at-spi2-core")
    try:
        subprocess.run([SYSTEM_PYTHON, "-c", _ATSPI], check=True, capture_output=True, timeout=_PATIENCE)
    except (OSError, subprocess.SubprocessError):
        missing += ["python3-pyatspi", "gir1.2-atspi-2.0"]
    return missing + [package for library, package in _LIBRARIES.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


class Desktop:
    """One desktop; every process on it is of one process group, which ends with this one.

    Attributes:
        folder: Where its processes keep their files.
        group: The group of its processes.
        manager: The window manager; with its input the desktop ends.
        complaints: What they wrote to their standard error.
    """

    def __init__(self) -> None:
        # A short path: the sockets in it may have no longer one.
        self.folder = Path(tempfile.mkdtemp(prefix="desktop-"))
        self.complaints = self.folder / "complaints"
        self.group = 0
        self.manager: subprocess.Popen[str] | None = None
        self._processes: list[subprocess.Popen[str]] = []
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "GSETTINGS_BACKEND": "memory",
            "LC_ALL": "C.UTF-8",
        }
        try:
            number = self._ask(
                "Xvfb", "-displayfd", "{}", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"
            )
            self._environment["DISPLAY"] = f":{number}"
            self.manager = self.start(sys.executable, _HERE / "window_manager.py", stdin=subprocess.PIPE)
            bus = self._ask("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={}")
            self._environment["DBUS_SESSION_BUS_ADDRESS"] = bus
        except BaseException:
            self.close()
            raise

    def start(
        self,
        *command: object,
        stdin: int = subprocess.DEVNULL,
        pass_fds: tuple[int, ...] = (),
        **environment: str,
    ) -> subprocess.Popen[str]:
        """Start a process on this desktop; what it complains of goes to the file `complaints`."""
        with self.complaints.open("a", encoding="utf-8") as complaints:
            process = subprocess.Popen(
                list(map(str, command)),
                env=self._environment | environment,
                cwd=self.folder,
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
                encoding="utf-8",
                pass_fds=pass_fds,
                process_group=self.group,
            )
        self.group = self.group or process.pid
        self._processes.append(process)
        return process

    def _ask(self, *command: str) -> str:
        """Start a process that writes one line to the descriptor it is told, and return the line."""
        reading, writing = os.pipe()
        with os.fdopen(reading, encoding="utf-8") as lines:
            self.start(*(part.format(writing) for part in command), pass_fds=(writing,))
            os.close(writing)
            assert select.select([lines], [], [], _PATIENCE)[0], f"{command[0]} says nothing"
            return lines.readline().strip()

    def close(self) -> None:
        """End every process and remove its files; once is enough."""
        self._tell_all(signal.SIGTERM)
        for process in self._processes:
            try:
                process.wait(timeout=_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
        # Some were started by others: nobody here can wait for their end.
        self._tell_all(signal.SIGKILL)
        self._processes.clear()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _tell_all(self, what: signal.Signals) -> None:
        if self._processes:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.group, what)
