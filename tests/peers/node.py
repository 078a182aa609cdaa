"""Other implementations that run under node: installed into a folder outside the checkout, asked over a pipe."""

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any, Self

HERE = Path(__file__).resolve().parent
CONTEXTS = HERE.parents[1] / "resources" / "contexts"
# Names a folder that keeps the packages from one run to the next.
KEPT_IN = "LEARNER_WALLET_PEERS"

_PACKAGES = ("package.json", "package-lock.json")
_OFFLINE = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ENETUNREACH", "ETIMEDOUT", "ERR_SOCKET_TIMEOUT")
_INSTALL_SECONDS, _ANSWER_SECONDS = 300, 120


class NoPeersError(Exception):
    """They cannot be had here; the text says why."""


class PeerError(Exception):
    """What a peer said instead of an answer."""


def install_peers(cache: Path) -> Path:
    """Install the packages, each by the hash in the lock file, unless they are there; return their folder.

    Args:
        cache: Where they go, each edition of the lock file into a folder of its own.

    Raises:
        NoPeersError: No node, no npm, or no registry can be reached.
    """
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise NoPeersError("node and npm are not installed")
    digest = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()[:16]
    folder = cache / digest
    if not folder.is_dir():
        made = cache / f"{digest}.{os.getpid()}"
        made.mkdir(parents=True)
        for name in _PACKAGES:
            shutil.copy(HERE / name, made)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"]
        done = subprocess.run(command, cwd=made, capture_output=True, text=True, timeout=_INSTALL_SECONDS, check=False)
        if done.returncode:
            shutil.rmtree(made)
            if any(code in done.stderr for code in _OFFLINE):
                raise NoPeersError("the registry of npm cannot be reached")
            raise PeerError(done.stderr)
        try:
            made.rename(folder)
        except OSError:  # somebody else was quicker
            shutil.rmtree(made)
    for script in HERE.glob("*.mjs"):
        shutil.copy(script, folder)
    return folder


class Peer:
    """One script under node, for as long as the context is open."""

    def __init__(self, folder: Path, script: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            ["node", script, *arguments], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.__exit__(kind, error, at)

    def ask(self, act: str, **given: Any) -> Any:
        """Have something done.

        Raises:
            PeerError: It could not be done; the text says why.
        """
        questions, answers = self._process.stdin, self._process.stdout
        assert questions is not None and answers is not None
        patience = Timer(_ANSWER_SECONDS, self._process.kill)
        patience.start()
        try:
            questions.write(json.dumps({"act": act, **given}) + "\n")
            questions.flush()
            line = answers.readline()
        except BrokenPipeError:
            line = ""
        finally:
            patience.cancel()
        if not line:
            raise PeerError("it ended; its own words are on standard error")
        answer = json.loads(line)
        if "error" in answer:
            raise PeerError(answer["error"])
        return answer["answer"]
