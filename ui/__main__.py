"""The program: the window when started without arguments, the command line with them."""

import os
import sys


def main() -> int:
    """Start what the arguments ask for and return its exit status."""
    # Each half is imported only when it is wanted: the command line runs without Qt and its system libraries.
    if len(sys.argv) > 1:
        from wallet.cli import main as command_line  # noqa: PLC0415 - see above

        return command_line(sys.argv[1:])
    if _display_is_missing():
        print(  # noqa: T201 - there is no window to say it in
            "error[no-display]: the window needs a display; the command line does not, see: "
            "learner-wallet --help (packaging/run --help)",
            file=sys.stderr,
        )
        return 2
    from ui.app import run  # noqa: PLC0415 - see above

    return run()


def _display_is_missing() -> bool:
    """Whether Qt would abort for lack of a screen; Windows and macOS always have one."""
    if sys.platform in {"win32", "darwin"}:
        return False
    return not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
