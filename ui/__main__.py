"""The program: the window when started without arguments, the command line with them."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def main() -> int:
    """Start what the arguments ask for and return its exit status."""
    # Each half is imported only when it is wanted: the command line runs without Qt and its system libraries.
    if len(sys.argv) == 1:
        return _window(())
    from wallet.cli import main as command_line  # noqa: PLC0415 - see above

    return command_line(sys.argv[1:], window=_window)


def _window(files: "Sequence[Path]") -> int:
    """Show the window, with files to take in, and return its exit status."""
    if _display_is_missing():
        from wallet.cli import refuse_window  # noqa: PLC0415 - see above

        return refuse_window()
    from ui.app import run  # noqa: PLC0415 - see above

    return run(files)


def _display_is_missing() -> bool:
    """Whether Qt would abort for lack of a screen; Windows and macOS always have one."""
    if sys.platform in {"win32", "darwin"}:
        return False
    return not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
