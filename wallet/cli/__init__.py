"""The command line. Each command is imported only when it is called, so that `--help` is quick."""

from wallet.cli.program import main, refuse_window

__all__ = ["main", "refuse_window"]
