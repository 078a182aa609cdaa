"""Shipped contexts are pinned and closed; added ones add."""

import hashlib
import json

import pytest

from resources import resource
from wallet.data_integrity.contexts import MAX_VARIANTS, SHIPPED, Contexts, shipped_copies
from wallet.errors import ContextNotKnownError, MalformedError, TooLargeError, WalletError

V2 = "https://www.w3.org/ns/credentials/v2"
DRIFTED = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
MINE = "https://school.example/context"
GOOD = b'{"@context": {"word": "https://school.example/word"}}'
_COPIES = [(address, copy) for address, copies in shipped_copies().items() for copy in copies]


@pytest.mark.parametrize(("address", "copy"), _COPIES, ids=lambda value: getattr(value, "file", value))
def test_every_shipped_file_is_the_one_in_the_index(address, copy) -> None:
    data = resource(f"contexts/{copy.file}").read_bytes()
    assert hashlib.sha256(data).hexdigest() == copy.sha256
    assert copy.origin
    assert resource(f"contexts/licences/{copy.licence}.txt").is_file()
    assert any(contexts.load(address) == json.loads(data) for contexts in SHIPPED.variants([address]))


def test_no_file_stands_beside_the_index() -> None:
    shipped = {path.name for path in resource("contexts").glob("*.json")}
    assert shipped == {copy.file for _, copy in _COPIES} | {"index.json"}


def _strings_and_keywords(value, found):
    if isinstance(value, dict):
        for key, item in value.items():
            found[0].add(key)
            if key == "@context":
                found[1].update(one for one in (item if isinstance(item, list) else [item]) if isinstance(one, str))
            _strings_and_keywords(item, found)
    elif isinstance(value, list):
        for item in value:
            _strings_and_keywords(item, found)
    elif isinstance(value, str) and value.startswith("@"):
        found[0].add(value)


def test_shipped_contexts_name_shipped_contexts_alone_and_rearrange_nothing() -> None:
    # What is kept of them between documents rests on both.
    found = (set(), set())
    for _, copy in _COPIES:
        _strings_and_keywords(json.loads(resource(f"contexts/{copy.file}").read_bytes()), found)
    assert found[1] <= set(shipped_copies())
    assert not found[0] & {"@import", "@propagate", "@index", "@nest", "@included"}


def test_a_changed_file_is_refused(monkeypatch, tmp_path) -> None:
    copy = shipped_copies()[V2][0]
    changed = copy._replace(sha256="0" * 64)
    monkeypatch.setattr("wallet.data_integrity.contexts.shipped_copies", lambda: {V2: (changed,)})
    with pytest.raises(MalformedError):
        SHIPPED.load(V2)


def test_an_unknown_context_says_which() -> None:
    with pytest.raises(ContextNotKnownError) as caught:
        SHIPPED.load(MINE)
    assert caught.value.address == MINE
    assert caught.value.code == "context-not-known"


def test_added_contexts_add_and_override_nothing_shipped() -> None:
    contexts = SHIPPED + Contexts({MINE: GOOD, V2: GOOD})
    assert contexts.load(MINE) == json.loads(GOOD)
    assert contexts.load(V2) == SHIPPED.load(V2)
    assert (contexts + Contexts({MINE: b'{"@context": {}}'})).load(MINE) == json.loads(GOOD)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", MalformedError),
        (b"[]", MalformedError),
        (b"{}", MalformedError),
        (b'{"@context": 1}', MalformedError),
        (b'{"@context": [1]}', MalformedError),
        (b'{"@context": {"a": 1, "a": 2}}', MalformedError),
        (b"<html>", MalformedError),
        (b'{"@context": {"a": "' + b"x" * 600_000 + b'"}}', TooLargeError),
        (b'{"@context": ' + b'{"a":' * 40 + b"1" + b"}" * 41, TooLargeError),
    ],
)
def test_what_is_no_context_is_not_added(data, error) -> None:
    with pytest.raises(error) as caught:
        Contexts({MINE: data})
    assert isinstance(caught.value, WalletError)


def test_variants_are_the_copies_of_the_addresses_named() -> None:
    assert len(shipped_copies()[DRIFTED]) == 2
    first, second = SHIPPED.variants([V2, DRIFTED])
    assert "endorsementJwt" in first.load(DRIFTED)["@context"]
    assert "endorsementJwt" not in second.load(DRIFTED)["@context"]
    assert first.edition != second.edition
    assert len(list(SHIPPED.variants([V2]))) == 1
    assert len(list(SHIPPED.variants(shipped_copies()))) <= MAX_VARIANTS
