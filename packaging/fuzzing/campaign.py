"""Fuzzes every parser: many inputs, each under watch, in processes that may die of one.

Prints a table and ends in 1 where anything escaped that is no `WalletError`, or took longer than a second or more
than 200 MB.
"""

import argparse
import os
import secrets
import sys
import tempfile
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import coverage_guided
import workers
from tally import Tally, show

from tests.fuzz.targets import TARGETS, target_named
from tests.fuzz.watching import watch

ROOT = Path(__file__).resolve().parents[2]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="packaging/fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=200_000, help="how many, over all targets (200000)")
    parser.add_argument("--engine", choices=("builtin", "atheris"), default="builtin", help="who decides (builtin)")
    parser.add_argument("--seed", type=int, help="a number that brings the same mutations again (random)")
    parser.add_argument("--target", action="append", choices=[target.name for target in TARGETS], help="only this one")
    parser.add_argument("--findings", type=Path, help="folder for inputs that were found, outside this source")
    parser.add_argument("--atheris", type=Path, help="folder that atheris is installed into, outside this source")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many at once (one a core)")
    parser.add_argument("--replay", type=Path, help="run this input again, with --target")
    found = parser.parse_args()
    for name in ("findings", "atheris"):
        folder = getattr(found, name)
        if folder is not None:
            if folder.resolve().is_relative_to(ROOT):
                parser.error(f"--{name} must be outside this source")
            folder.mkdir(parents=True, exist_ok=True)
    if found.engine == "atheris" and found.atheris is None:
        parser.error("--engine atheris needs --atheris FOLDER")
    if found.replay is not None and len(found.target or ()) != 1:
        parser.error("--replay needs one --target")
    return found


def _shares(names: list[str] | None, inputs: int) -> list[tuple[str, int]]:
    """Spread the inputs over the targets by their weight."""
    chosen = [target for target in TARGETS if names is None or target.name in names]
    weights = sum(target.weight for target in chosen)
    return [(target.name, -(-inputs * target.weight // weights)) for target in chosen]


def _replay(name: str, file: Path) -> bool:
    seen = watch(target_named(name).run, file.read_bytes())
    if seen.error is not None:
        traceback.print_exception(seen.error)
    print(f"{seen.ended}, {seen.seconds * 1000:.0f} ms, {seen.grown / 1e6:.0f} MB: {seen.finding or 'no finding'}")
    return seen.finding is None


def main() -> int:
    """Run the command and return its exit status."""
    wanted = _arguments()
    if wanted.replay is not None:
        return 0 if _replay(wanted.target[0], wanted.replay) else 1
    seed = secrets.randbelow(2**31) if wanted.seed is None else wanted.seed
    shares = _shares(wanted.target, wanted.inputs)
    with tempfile.TemporaryDirectory(prefix="fuzz-") as scratch_name:
        scratch = Path(scratch_name)
        folder = wanted.findings
        if folder is None:
            print("without --findings FOLDER the inputs of findings are not kept")
            folder = scratch / "findings"
            folder.mkdir()
        print(f"seed {seed}, {wanted.engine}", flush=True)
        if wanted.engine == "atheris":
            coverage_guided.install(wanted.atheris)
            found = coverage_guided.run_all(shares, seed, folder, scratch, wanted.atheris)
            tallies = [Tally.from_json(members) for members in found]
        else:
            tallies = workers.run_all(shares, str(seed), folder, scratch, wanted.processes)
    return 0 if show(tallies) else 1


if __name__ == "__main__":
    sys.exit(main())
