"""What a run counts, and the findings it keeps."""

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Self


@dataclass
class Tally:
    """Figures of one target; those of several processes are added up.

    Attributes:
        target: Its name.
        inputs: How many it was given.
        read: How many of them ended in no error at all, so that mutations are known to reach deep.
        slowest: The longest an input took, in seconds of processor time.
        peak: The most memory an input took, in bytes.
        findings: What was found, with the name of the file that holds the input.
    """

    target: str
    inputs: int = 0
    read: int = 0
    slowest: float = 0.0
    peak: int = 0
    findings: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Take in the figures of another process."""
        self.inputs += other.inputs
        self.read += other.read
        self.slowest = max(self.slowest, other.slowest)
        self.peak = max(self.peak, other.peak)
        self.findings += other.findings

    def to_json(self) -> dict[str, Any]:
        """Write it for another process."""
        return asdict(self)

    @classmethod
    def from_json(cls, members: dict[str, Any]) -> Self:
        """Read what another process wrote."""
        return cls(**{part.name: members[part.name] for part in fields(cls)})


def keep(folder: Path, target: str, what: str, data: bytes, trace: str = "") -> str:
    """Write a finding's input, and beside it what it did; return what the table says of it."""
    name = f"{target}-{hashlib.sha256(data).hexdigest()[:12]}"
    (folder / name).write_bytes(data)
    (folder / f"{name}.txt").write_text(f"{what}\n\n{trace}", encoding="utf-8", errors="backslashreplace")
    return f"{target}: {what} ({name})"


def show(tallies: Iterable[Tally]) -> bool:
    """Print the table and the findings; return whether there are none."""
    rows = [tally for tally in tallies if tally.inputs or tally.findings]
    print(f"{'target':<14}{'inputs':>9}{'read':>8}{'slowest':>11}{'memory':>9}{'findings':>10}")
    total = Tally("all")
    for tally in rows:
        total.add(tally)
    for tally in (*rows, total):
        share = f"{100 * tally.read / max(tally.inputs, 1):.0f} %"
        slowest, peak = f"{tally.slowest * 1000:.0f} ms", f"{tally.peak / 1e6:.0f} MB"
        print(f"{tally.target:<14}{tally.inputs:>9,}{share:>8}{slowest:>11}{peak:>9}{len(tally.findings):>10}")
    for finding in total.findings:
        print(finding)
    return not total.findings
