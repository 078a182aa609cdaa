import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.crypto.strict_json import parse_json, parse_json_object
from wallet.errors import MalformedError, TooLargeError, WalletError

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@given(JSON_VALUES, st.booleans())
def test_what_json_writes_is_read_back(value: object, escape: bool):
    text = json.dumps(value, ensure_ascii=escape)

    assert parse_json(text) == value
    assert parse_json(text.encode()) == value


@given(st.binary(max_size=60) | st.text('{}[]":,\\u0dD8e+-.19 ntf', max_size=30).map(str.encode))
def test_any_other_bytes_end_in_an_error_of_ours(data: bytes):
    try:
        value = parse_json(data)
    except WalletError:
        return
    assert json.loads(data) == value


@pytest.mark.parametrize("text", ['{"a":1,"a":1}', '[{"b":{"a":1,"\\u0061":2}}]', '{"":0,"":1}'])
def test_duplicate_names_are_refused(text: str):
    with pytest.raises(MalformedError, match="duplicate"):
        parse_json(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "{",
        "[1,]",
        "{'a':1}",
        "01",
        "+1",
        "1.",
        ".5",
        "NaN",
        "[Infinity]",
        "-Infinity",
        "1e400",
        "-1e400",
        "1" * 401 + ".0",
        "9" * 21,
        "[" + "9" * 5000 + "]",
        '"\t"',
        '"\\x"',
        '"a',
        "1 2",
        "\ufeff1",
        '"\\ud800"',
        '{"\\udc00":1}',
        '["\\udc00\\ud800"]',
        '"\ud800"',
        "nul",
    ],
)
def test_what_two_readers_could_understand_differently_is_refused(text: str):
    with pytest.raises(MalformedError):
        parse_json(text)


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf1", b'"\xff"', b'"\xed\xa0\x80"', b'"\xc0\xaf"', "1".encode("utf-16")])
def test_only_utf_8_is_read(data: bytes):
    with pytest.raises(MalformedError):
        parse_json(data)


@pytest.mark.parametrize(("text", "value"), [('"\\ud83d\\ude00"', "😀"), ('"\\\\ud800"', "\\ud800"), (" 1\n", 1)])
def test_unusual_but_sound_text_is_read(text: str, value: object):
    assert parse_json(text) == value


def test_numbers_keep_their_type():
    assert parse_json("[1, 1.0, -0.5e2, 18446744073709551615]") == [1, 1.0, -50.0, 18446744073709551615]
    assert [type(number) for number in parse_json("[1, 1.0]")] == [int, float]


@pytest.mark.parametrize("opener", ["[", '{"a":'])
def test_depth_is_bounded(opener: str):
    closer = {"[": "]", '{"a":': "}"}[opener]

    assert parse_json(opener * 64 + "0" + closer * 64)
    with pytest.raises(TooLargeError):
        parse_json(opener * 65 + "0" + closer * 65)
    with pytest.raises(TooLargeError):
        parse_json(opener * 100_000)


def test_brackets_side_by_side_or_inside_text_are_not_depth():
    assert parse_json("[" + ",".join(["[]", "{}"] * 500) + "]")
    assert parse_json(json.dumps(["[" * 200, "\\", '"[{' * 200])) == ["[" * 200, "\\", '"[{' * 200]


@pytest.mark.parametrize("text", ['"' + "[" * 100, '[["\\' + "[" * 100, '["\\"' * 100_000, '\\"[' * 100_000])
def test_broken_text_full_of_brackets_is_refused_soon(text: str):
    with pytest.raises((MalformedError, TooLargeError)):
        parse_json(text)


def test_size_is_bounded_in_bytes():
    assert parse_json('"éé"', max_bytes=6) == "éé"
    for data in ('"éé"', '"éé"'.encode()):
        with pytest.raises(TooLargeError):
            parse_json(data, max_bytes=5)
    with pytest.raises(TooLargeError):
        parse_json(b" " * 1_000_001)


@pytest.mark.parametrize("text", ["[]", "1", '"{}"', "null"])
def test_an_object_is_required_where_asked(text: str):
    with pytest.raises(MalformedError):
        parse_json_object(text)


def test_an_object_is_returned():
    assert parse_json_object(b'{"a":[1]}') == {"a": [1]}
