"""An Open Badge 3.0 with an eddsa-rdfc-2022 proof: verified here, with PyLD's own normalisation, by Digital Bazaar.

Each badge is another one. PyLD and this program load the same contexts and check with the same crypto library; the
node stack gets the same files over a pipe and measures itself. *Whole* is everything from bytes to a verdict, *proof*
the canonical forms, hashes and signature alone. *First* is the first one in a process of its own, everything imported;
*start* is from the start of that process to its answer.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.peers.node import CONTEXTS, KEPT_IN, NoPeersError, Peer, install_peers
from tests.simulators.issuer import trust_list
from tests.simulators.linked_data import LinkedDataSigner
from wallet.crypto.algorithms import Algorithm
from wallet.crypto.did import key_of_did
from wallet.crypto.encoding import decode_base58btc
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import verify_proof
from wallet.data_integrity.proofs import parse_proof, unsecured
from wallet.model.report import Verdict
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import parse_trust
from wallet.verification import OwnKeys, read_and_verify

AT = datetime(2026, 11, 21, tzinfo=UTC)
NOW = "2026-11-21T00:00:00Z"
COUNT, ROUNDS, FIRST_ROUNDS = 50, 15, 7


def ours_whole(files: list[bytes]) -> Callable[[], None]:
    issuer = json.loads(files[0])["issuer"]["id"]
    entry = {"id": issuer, "names": {"en": "Practice School"}, "keys": [key_of_did(issuer).jwk]}
    trust = parse_trust(trust_list("bench", [entry], as_of=AT), "bench")
    statuses, expected = StatusCache(), OwnKeys()

    def run() -> None:
        for data in files:
            _, report = read_and_verify(data, trust=trust, statuses=statuses, at=AT, expected=expected)
            assert report.verdict is Verdict.GENUINE, report

    return run


def ours_proof(files: list[bytes]) -> Callable[[], None]:
    documents = [json.loads(data) for data in files]
    key = key_of_did(documents[0]["issuer"]["id"])
    proofs = [parse_proof(document["proof"]) for document in documents]

    def run() -> None:
        for document, proof in zip(documents, proofs, strict=True):
            verify_proof(document, proof, key, SHIPPED)

    return run


def pyld_proof(files: list[bytes]) -> Callable[[], None]:
    from pyld import jsonld  # noqa: PLC0415 - counts only for those who use it

    documents = [json.loads(data) for data in files]
    key = key_of_did(documents[0]["issuer"]["id"])

    def load(address: str, _: object) -> dict[str, object]:
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": address,
            "document": SHIPPED.load(address),
        }

    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load, "base": None}

    def run() -> None:
        for document in documents:
            stated = {name: value for name, value in document["proof"].items() if name != "proofValue"}
            parts = ({**stated, "@context": document["@context"]}, unsecured(document))
            data = b"".join(hashlib.sha256(jsonld.normalize(part, options).encode()).digest() for part in parts)
            key.verify(Algorithm.EdDSA, decode_base58btc(document["proof"]["proofValue"][1:]), data)

    return run


MAKE = {"ours whole": ours_whole, "ours proof": ours_proof, "pyld proof": pyld_proof}


def first(name: str, badge: Path) -> tuple[float, float]:
    """Milliseconds of the first answer of a process, and from its start to then."""
    began = time.perf_counter()
    done = subprocess.run([sys.executable, __file__, name, str(badge)], stdout=subprocess.PIPE, check=True)
    return float(done.stdout), (time.perf_counter() - began) * 1000


def answer_first(name: str, badge: Path) -> None:
    """What such a process does."""
    import wallet.data_integrity.jsonld  # noqa: F401, PLC0415 - imported late by design

    run = MAKE[name]([badge.read_bytes()])
    began = time.perf_counter()
    run()
    print((time.perf_counter() - began) * 1000)


def first_of_node(peers: Path, badge: Path) -> tuple[float, float]:
    document = json.loads(badge.read_bytes())
    began = time.perf_counter()
    with Peer(peers, "digital_bazaar.mjs", str(CONTEXTS)) as peer:
        taken = peer.ask("time", documents=[document], now=NOW)
        return taken["whole"], (time.perf_counter() - began) * 1000


def measure(files: list[bytes], peers: Path | None) -> dict[str, float]:
    """Milliseconds a badge, the best of all rounds; taken in turn, so that a busy moment hits all alike."""
    works = {name: make(files) for name, make in MAKE.items()}
    best: dict[str, float] = {}

    def note(name: str, taken: float) -> None:
        best[name] = min(best.get(name, taken), taken)

    peer = Peer(peers, "digital_bazaar.mjs", str(CONTEXTS)) if peers else None
    documents = [json.loads(data) for data in files]
    for _ in range(ROUNDS):
        for name, run in works.items():
            began = time.perf_counter()
            run()
            note(name, (time.perf_counter() - began) * 1000 / COUNT)
        if peer is not None:
            taken = peer.ask("time", documents=documents, now=NOW)
            note("node whole", taken["whole"])
            note("node proof", taken["proof"])
    if peer is not None:
        peer.__exit__(None, None, None)
    return best


def main() -> None:
    signer = LinkedDataSigner()
    files = [json.dumps(signer.sign(signer.badge(id=f"urn:uuid:{number}"))).encode() for number in range(COUNT)]
    with tempfile.TemporaryDirectory() as folder:
        badge = Path(folder) / "badge.json"
        badge.write_bytes(files[0])
        kept = os.environ.get(KEPT_IN)
        try:
            peers = install_peers(Path(kept or folder))
        except NoPeersError as reason:
            print(f"without Digital Bazaar's stack: {reason}")
            peers = None
        best = measure(files, peers)
        alone = {name: _quickest(partial(first, name, badge)) for name in MAKE}
        if peers is not None:
            alone["node whole"] = _quickest(partial(first_of_node, peers, badge))
    print(f"{'milliseconds':16}{'each':>8}{'first':>8}{'start':>8}")
    for name, taken in best.items():
        print(f"{name:16}{taken:8.2f}" + "".join(f"{value:8.0f}" for value in alone.get(name, ())))
    pairs = [("pyld proof", "ours proof"), ("node proof", "ours proof"), ("node whole", "ours whole")]
    for other, own in pairs if peers is not None else pairs[:1]:
        ratios = [best[other] / best[own]]
        ratios += [theirs / mine for theirs, mine in zip(alone.get(other, ()), alone.get(own, ()), strict=False)]
        print(f"{other}, times {own}: " + ", ".join(f"{ratio:.2f}" for ratio in ratios))


def _quickest(measured: Callable[[], tuple[float, float]]) -> tuple[float, float]:
    taken = [measured() for _ in range(FIRST_ROUNDS)]
    return min(one for one, _ in taken), min(one for _, one in taken)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        answer_first(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
