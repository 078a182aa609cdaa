"""Fuzzes one target with atheris: what new code an input reaches decides which decisions are tried next.

Runs in a process of its own, as the fuzzer never gives control back. The decisions feed the same mutations.
"""

import json
import subprocess
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
_PACKAGE = "atheris==3.0.0"
_LONGEST = 2_000  # bytes of decisions
_FIRST = 50  # random decisions to begin with
_SAVE_EVERY = 200


def install(folder: Path) -> None:
    """Put atheris into a folder, unless it is there."""
    if not (folder / "atheris").is_dir():
        command = (sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps")
        done = subprocess.run((*command, "--only-binary", ":all:", "--target", str(folder), _PACKAGE), check=False)
        if done.returncode:
            raise SystemExit(f"{_PACKAGE} could not be installed; it exists for Linux and Python 3.11 to 3.13")


def run_all(
    shares: Sequence[tuple[str, int]], seed: int, folder: Path, scratch: Path, atheris: Path
) -> list[dict[str, object]]:
    """Run each target in a process; returns the tallies as JSON."""
    tallies = []
    for target, count in shares:
        report = scratch / f"{target}.json"
        arguments = (target, str(count), str(seed), str(folder), str(report), str(atheris))
        with (scratch / f"{target}.log").open("wb") as log:
            done = subprocess.run((sys.executable, __file__, *arguments), stdout=log, stderr=log, check=False)
        tally = json.loads(report.read_bytes()) if report.is_file() else {"target": target, "findings": []}
        if tally.get("inputs", 0) < count:
            tally = {"target": target, "inputs": 0, "read": 0, "slowest": 0.0, "peak": 0, **tally}
            said = (scratch / f"{target}.log").read_bytes()[-2_000:].decode(errors="replace")
            tally["findings"].append(f"{target}: the fuzzer ended early with {done.returncode}: {said}")
        tallies.append(tally)
        print(f"{target}: {tally['inputs']:,} inputs", flush=True)
    return tallies


def _fuzz(name: str, count: int, seed: int, folder: Path, report: Path) -> None:
    import atheris  # noqa: PLC0415 - is there only where it was asked for

    with atheris.instrument_imports(include=["wallet"]):
        from tests.fuzz.targets import target_named  # noqa: PLC0415 - is instrumented
    from tally import Tally, keep  # noqa: PLC0415 - after the fuzzer, which instruments what is imported under it

    from tests.fuzz.choices import ProvidedChoices  # noqa: PLC0415 - see above
    from tests.fuzz.watching import MAX_SECONDS, watch  # noqa: PLC0415 - see above

    target, tally = target_named(name), Tally(name)

    def one_input(decisions: bytes) -> None:
        data = target.make(ProvidedChoices(atheris.FuzzedDataProvider(decisions)))
        seen = watch(target.run, data)
        if seen.error is None and seen.finding is not None:
            seen = watch(target.run, data)
        tally.inputs += 1
        tally.read += seen.ended == "read"
        tally.slowest, tally.peak = max(tally.slowest, seen.seconds), max(tally.peak, seen.grown)
        # Counting which code is reached makes it some three times as slow.
        too_slow = seen.error is None and seen.seconds < 3 * MAX_SECONDS and seen.seconds > MAX_SECONDS
        if seen.finding is not None and not too_slow:
            trace = "".join(traceback.format_exception(seen.error)) if seen.error else ""
            tally.findings.append(keep(folder, name, seen.finding, data, trace))
        if tally.inputs % _SAVE_EVERY == 0 or tally.inputs >= count:
            report.write_text(json.dumps(tally.to_json()), encoding="utf-8")

    corpus = report.with_suffix("")
    corpus.mkdir(exist_ok=True)
    random = Random(f"{seed}/{name}")
    for number in range(_FIRST):
        (corpus / str(number)).write_bytes(random.randbytes(_LONGEST // (1 + number)))
    options = (f"-atheris_runs={count}", f"-seed={seed}", f"-max_len={_LONGEST}", "-timeout=60", "-rss_limit_mb=6000")
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={folder}/{name}-decisions-", str(corpus)], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    _name, _count, _seed, _folder, _report, _atheris = sys.argv[1:]
    sys.path[:0] = [str(ROOT), _atheris]
    _fuzz(_name, int(_count), int(_seed), Path(_folder), Path(_report))
