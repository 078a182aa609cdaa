"""The test suite of RDFC-1.0: every evaluation, map and negative test."""

import json
import time
from pathlib import Path

import pytest

from wallet.data_integrity.canonical import HashName, canonicalize
from wallet.data_integrity.quads import parse_nquads
from wallet.errors import TooLargeError

_FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "vectors" / "w3c-rdf-canon" / "tests"
_MANIFEST = _FOLDER / "manifest.jsonld"
_ENTRIES = json.loads(_MANIFEST.read_bytes())["entries"] if _MANIFEST.is_file() else []
_NEGATIVE = [entry for entry in _ENTRIES if entry["type"].endswith("NegativeEvalTest")]
_POSITIVE = [entry for entry in _ENTRIES if entry not in _NEGATIVE]

pytestmark = pytest.mark.skipif(not _ENTRIES, reason="the shared test vectors are not beside this checkout")


def _hash_name(entry) -> HashName:
    return "sha384" if entry.get("hashAlgorithm") == "SHA384" else "sha256"


def test_nothing_is_left_out() -> None:
    assert len(_POSITIVE) == 85
    assert len(_NEGATIVE) == 1


@pytest.mark.parametrize("entry", _POSITIVE, ids=lambda entry: entry["id"])
def test_canonical_form(entry) -> None:
    text = (_FOLDER / entry["action"]).read_text(encoding="utf-8")
    form = canonicalize(parse_nquads(text), hash_name=_hash_name(entry))
    expected = (_FOLDER / entry["result"]).read_text(encoding="utf-8")
    if entry["type"].endswith("MapTest"):
        assert dict(form.labels) == json.loads(expected)
    else:
        assert form.text == expected


@pytest.mark.parametrize("entry", _NEGATIVE, ids=lambda entry: entry["id"])
def test_a_poisoned_graph_ends_soon(entry) -> None:
    quads = parse_nquads((_FOLDER / entry["action"]).read_text(encoding="utf-8"))
    start = time.process_time()
    with pytest.raises(TooLargeError):
        canonicalize(quads, hash_name=_hash_name(entry))
    assert time.process_time() - start < 2
