"""Proof values and pointers as they come from anywhere."""

import contextlib
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.unit.data_integrity.selective_material import DOCUMENT, sealed
from wallet.crypto.cbor import Pairs, Tagged, encode_item
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.selective_pointers import parse_pointer, select
from wallet.data_integrity.selective_values import (
    BaseValue,
    DerivedValue,
    is_base_value,
    key_bytes,
    parse_value,
    write_base_value,
    write_derived_value,
)
from wallet.errors import ClaimNotFoundError, MalformedError, TooLargeError, WalletError

KEY = PrivateKey.generate("P-256").public
SIGNATURE, LABEL = bytes(64), bytes(32)
SEALED = decode_base64url(sealed()["proof"]["proofValue"][1:])
BASE = [SIGNATURE, key_bytes(KEY), LABEL, [SIGNATURE], ["/issuer"]]
DERIVED = [SIGNATURE, key_bytes(KEY), [SIGNATURE], Pairs(((0, LABEL),)), [0]]


def value(header, parts):
    return "u" + encode_base64url(bytes.fromhex(header) + encode_item(parts))


def changed(parts, place, part):
    return [*parts[:place], part, *parts[place + 1 :]]


def test_values_come_back():
    base = BaseValue(SIGNATURE, KEY, LABEL, (SIGNATURE, SIGNATURE), ("/issuer", "/name"))
    assert parse_value(write_base_value(base)) == base
    derived = DerivedValue(SIGNATURE, KEY, (SIGNATURE,), {"c14n0": "u" + encode_base64url(LABEL)}, (0, 2))
    assert parse_value(write_derived_value(derived)) == derived
    assert parse_value(value("d95d00", BASE)) == base._replace(signatures=(SIGNATURE,), pointers=("/issuer",))
    assert is_base_value(write_base_value(base))
    assert not is_base_value(write_derived_value(derived))
    assert not is_base_value(None)


def test_labels_are_written_in_the_order_of_their_numbers():
    labels = {f"c14n{number}": "u" + encode_base64url(bytes([number] * 32)) for number in (10, 2, 0)}
    written = write_derived_value(DerivedValue(SIGNATURE, KEY, (), labels, ()))
    read = parse_value(written)
    assert isinstance(read, DerivedValue)
    assert list(read.labels) == ["c14n0", "c14n2", "c14n10"]


def test_bytes_may_be_tagged_as_an_array_of_bytes():
    tagged = changed(BASE, 0, Tagged(64, SIGNATURE))
    assert parse_value(value("d95d00", tagged)) == parse_value(value("d95d00", BASE))


@pytest.mark.parametrize(
    "text",
    [
        None,
        7,
        "",
        "z" + "1" * 20,
        "u",
        "u===",
        value("d95d02", BASE),
        value("d95d01", BASE),
        value("d95d00", DERIVED),
        value("d95d00", None),
        value("d95d00", BASE[:4]),
        value("d95d00", [*BASE, 1]),
        value("d95d00", changed(BASE, 0, bytes(63))),
        value("d95d00", changed(BASE, 0, Tagged(2, SIGNATURE))),
        value("d95d00", changed(BASE, 1, b"\x80\x24" + bytes(33))),
        value("d95d00", changed(BASE, 1, b"\x81\x24" + key_bytes(KEY)[2:])),
        value("d95d00", changed(BASE, 2, bytes(16))),
        value("d95d00", changed(BASE, 3, [bytes(65)])),
        value("d95d00", changed(BASE, 3, SIGNATURE)),
        value("d95d00", changed(BASE, 4, [1])),
        value("d95d01", changed(DERIVED, 3, Pairs(((-1, LABEL),)))),
        value("d95d01", changed(DERIVED, 3, Pairs(((True, LABEL),)))),
        value("d95d01", changed(DERIVED, 3, Pairs((("c14n0", LABEL),)))),
        value("d95d01", changed(DERIVED, 3, Pairs(((0, LABEL), (0, bytes([1] * 32)))))),
        value("d95d01", changed(DERIVED, 3, Pairs(((0, LABEL), (1, LABEL))))),
        value("d95d01", changed(DERIVED, 3, Pairs(((0, bytes(31)),)))),
        value("d95d01", changed(DERIVED, 4, [-1])),
        value("d95d01", changed(DERIVED, 4, [0, 0])),
        value("d95d01", changed(DERIVED, 4, ["0"])),
        value("d95d01", changed(DERIVED, 4, [True])),
    ],
)
def test_what_is_no_proof_value_is_refused(text):
    with pytest.raises(MalformedError):
        parse_value(text)


@pytest.mark.parametrize(
    "text",
    [
        "u" + "A" * 600_000,
        value("d95d00", changed(BASE, 3, [SIGNATURE] * 4001)),
        value("d95d00", changed(BASE, 4, ["/a"] * 1001)),
    ],
)
def test_what_is_too_large_is_refused(text):
    with pytest.raises(TooLargeError):
        parse_value(text)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["d95d00", "d95d01"]), st.binary(max_size=200))
@example("d95d00", b"\x9b" + b"\xff" * 8)
@example("d95d01", b"\x85" * 400)
def test_random_bytes_end_in_an_error_of_ours(header, data):
    started = time.process_time()
    with contextlib.suppress(WalletError):
        parse_value("u" + encode_base64url(bytes.fromhex(header) + data))
    assert time.process_time() - started < 1


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_changed_values_end_in_an_error_of_ours(data):
    raw = bytearray(SEALED)
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(WalletError):
        parse_value("u" + encode_base64url(bytes(raw)))


# --- pointers ------------------------------------------------------------------------------------

TREE = {"a": {"b": [1, {"c/d": 2, "~": 3}], "0": "digit"}, "": 4}


@pytest.mark.parametrize(
    ("pointer", "path"),
    [
        ("", ()),
        ("/", ("",)),
        ("/a/b/1", ("a", "b", 1)),
        ("/a/b/1/c~1d", ("a", "b", 1, "c/d")),
        ("/a/b/1/~0", ("a", "b", 1, "~")),
        ("/a/0", ("a", "0")),
    ],
)
def test_pointers_are_read_by_what_they_stand_in(pointer, path):
    assert parse_pointer(pointer, TREE) == path


@pytest.mark.parametrize(
    "pointer", ["a", "/x", "/a/b/2", "/a/b/-1", "/a/b/x", "/a/b/" + "9" * 5000, "/a/0/0", "/a/b/²"]
)
def test_a_pointer_that_names_nothing_is_refused(pointer):
    with pytest.raises(MalformedError):
        parse_pointer(pointer, TREE)


DEEP = {"@context": "c", "id": "urn:d", "type": "T", "x": {"id": "_:b", "type": "U", "y": [{"id": "urn:e", "z": 1}, 2]}}


@pytest.mark.parametrize(
    ("paths", "chosen"),
    [
        ([], {}),
        ([("x",)], {"x": DEEP["x"]}),
        ([("x", "y", 0, "z")], {"x": {"type": "U", "y": [{"id": "urn:e", "z": 1}]}}),
        ([("x", "y", 1)], {"x": {"type": "U", "y": [2]}}),
        ([("x", "y", 1), ("x", "y", 0)], {"x": {"type": "U", "y": [{"id": "urn:e", "z": 1}, 2]}}),
        ([("x",), ("x", "y", 1)], {"x": DEEP["x"]}),
        ([("x", "y", 1), ("x",)], {"x": DEEP["x"]}),
        ([()], {"x": DEEP["x"]}),
    ],
)
def test_selection(paths, chosen):
    assert select(DEEP, paths) == {"@context": "c", "id": "urn:d", "type": "T", **chosen}


def test_selection_keeps_the_order_of_the_document():
    chosen = select(DOCUMENT, [("name",), ("validFrom",), ("issuer",)])
    assert list(chosen) == ["@context", "id", "type", "issuer", "validFrom", "name"]


def test_a_selection_of_nothing_there_is_refused():
    with pytest.raises(ClaimNotFoundError):
        select(DEEP, [("x", "y", 2)])
