"""What the program remembers without a wallet: its look and language, and what an asker saved. Nothing of a learner."""

from pathlib import Path
from typing import Final

_LARGEST: Final = 1_000_000

# json is imported inside the functions: a first start has nothing to read.
# ruff: noqa: PLC0415


class Preferences:
    """A few texts by name, in one file; a damaged or missing file means the defaults."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = self._read()

    def get(self, name: str, default: str) -> str:
        """Return what is remembered under `name`, else `default`."""
        return self._values.get(name, default)

    def set(self, name: str, value: str) -> None:
        """Remember `value`. Where the disk refuses, it holds until the program ends."""
        if self._values.get(name) == value:
            return
        import json

        self._values[name] = value
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside = self._file.with_suffix(".new")
            beside.write_text(json.dumps(self._values, indent=1, sort_keys=True), encoding="utf-8")
            beside.replace(self._file)
        except OSError:
            return

    def _read(self) -> dict[str, str]:
        try:
            text = self._file.read_bytes()[:_LARGEST]
        except OSError:
            return {}
        import json

        try:
            values = json.loads(text)
        except (ValueError, RecursionError):
            return {}
        if not isinstance(values, dict):
            return {}
        return {name: value for name, value in values.items() if isinstance(value, str)}
