"""The command that fuzzes: what it counts, what it calls a finding, what it refuses."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.fuzz.watching import watch, watch_warm
from wallet.errors import MalformedError, TooLargeError

ROOT = Path(__file__).resolve().parents[2]


def fuzz(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, str(ROOT / "packaging" / "fuzzing" / "campaign.py"), *map(str, arguments))
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def raising(error):
    def run(data):
        raise error

    return run


def test_errors_of_this_program_are_no_finding():
    for error in (MalformedError("a"), TooLargeError("b")):
        seen = watch(raising(error), b"")
        assert (seen.ended, seen.finding) == (error.code, None)
    assert watch(len, b"").ended == "read"


@pytest.mark.parametrize("error", [ValueError("a"), RecursionError(), MemoryError(), AssertionError("b")])
def test_everything_else_that_escapes_is(error):
    seen = watch(raising(error), b"")
    assert seen.error is error
    assert type(error).__name__ in seen.finding


def spin(_):
    end = time.process_time() + 1.05
    while time.process_time() < end:
        pass


def test_more_than_a_second_is():
    assert watch(spin, b"").finding.endswith(" s")


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="only Linux tells the peak of one input")
def test_more_than_200_megabytes_are():
    assert watch_warm(lambda _: bytearray(b"\x01" * 250_000_000), b"").finding.endswith(" MB")
    assert watch_warm(lambda _: bytearray(b"\x01" * 50_000_000), b"").finding is None


@pytest.mark.skipif(sys.platform == "win32", reason="watches processes the way of Linux and macOS")
def test_inputs_are_spread_over_the_targets_and_counted(tmp_path):
    done = fuzz("--inputs", 30, "--target", "n-quads", "--target", "addresses", "--seed", 7, "--findings", tmp_path)

    assert done.returncode == 0, done.stderr
    rows = {line.split()[0]: line.split() for line in done.stdout.splitlines() if "MB" in line}
    assert set(rows) == {"n-quads", "addresses", "all"}
    assert int(rows["all"][1]) == int(rows["n-quads"][1]) + int(rows["addresses"][1]) >= 30
    assert list(tmp_path.iterdir()) == []


def test_an_input_is_run_again(tmp_path):
    (tmp_path / "input").write_bytes(b"_:a <urn:p> _:b .\n")
    done = fuzz("--replay", tmp_path / "input", "--target", "n-quads")

    assert done.returncode == 0
    assert done.stdout.startswith("read, ")


def test_findings_never_land_in_the_source():
    done = fuzz("--inputs", 1, "--findings", ROOT / "findings")

    assert done.returncode == 2
    assert not (ROOT / "findings").exists()
