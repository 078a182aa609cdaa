import contextlib
import hashlib
import json
import os
import string
import time
import zlib

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from wallet.crypto.encoding import encode_base64url
from wallet.errors import MalformedError, PackingError, TooLargeError, UnsupportedVersionError, WalletError
from wallet.transport import packing
from wallet.transport.packing import pack_presentation, unpack_presentation
from wallet.transport.packing_dictionary import NAME_OF_NUMBER, NUMBER_OF_NAME, PRESET_DICTIONARY, STRING_OF_NUMBER

STRUCTURE, DEFLATED_STRUCTURE, DEFLATED_TEXT = 0x10, 0x11, 0x12


def jwt(header, payload, **style):
    return ".".join((segment(header, **style), segment(payload, **style), encode_base64url(os.urandom(64))))


def segment(value, separators=(",", ":"), *, ensure_ascii=False):
    return encode_base64url(json.dumps(value, separators=separators, ensure_ascii=ensure_ascii).encode())


def digest(text, name="sha256"):
    return encode_base64url(hashlib.new(name, text.encode()).digest())


def test_five_of_eighteen_details_with_key_binding_stay_under_the_bound(bound_presentation):
    packed = pack_presentation(bound_presentation)
    assert unpack_presentation(packed) == bound_presentation
    assert len(bound_presentation) > 2650
    assert len(packed) <= 1010
    assert packed[0] == DEFLATED_STRUCTURE


def test_a_shown_detail_costs_no_digest(present):
    none, one = (len(pack_presentation(present(shown, bound=False))) for shown in ((), ("birthdate",)))
    # Salt, name and ten letters come; 32 bytes of digest go.
    assert one < none + 5


@pytest.mark.parametrize("style", [{"sort": False}, {"indent": True}, {"bound": False}, {"shown": ()}])
def test_other_issuers_pack_as_well(present, style):
    text = present(**style)
    packed = pack_presentation(text)
    assert unpack_presentation(packed) == text
    assert packed[0] == DEFLATED_STRUCTURE
    assert len(packed) < 1110


def test_every_published_example_comes_back(shared_vectors):
    files = [
        *shared_vectors.glob("ietf-sd-jwt*/**/*.sd-jwt"),
        *shared_vectors.glob("ietf-sd-jwt*/**/*presentation.txt"),
        *shared_vectors.glob("ietf-sd-jwt*/**/*issuance.txt"),
    ]
    assert len(files) > 40
    for file in files:
        text = file.read_text("utf-8")
        packed = pack_presentation(text)
        assert unpack_presentation(packed) == text, file
        assert packed[0] in (STRUCTURE, DEFLATED_STRUCTURE), file
        assert len(packed) < len(zlib.compress(text.encode(), 9)) * 0.65, file


@pytest.mark.parametrize("algorithm", ["sha-256", "sha-384", "sha-512"])
@pytest.mark.parametrize("at_front", [True, False])
def test_nested_disclosures_and_array_elements(algorithm, at_front):
    short = algorithm.replace("-", "")
    street = segment([encode_base64url(os.urandom(16)), "street_address", "Diestsestraat 1"])
    address = segment([encode_base64url(os.urandom(16)), "address", {"_sd": [digest(street, short)], "n": 1.50}])
    language = segment([encode_base64url(os.urandom(16)), "nl"])
    payload = {
        "_sd": [digest("hidden", short), digest(address, short)],
        "languages": [{"...": digest(language, short)}, {"...": digest("decoy", short)}, "en"],
        "_sd_alg": algorithm,
    }
    if at_front:
        payload = dict(reversed(payload.items()))
    for order in ([street, address, language], [language, address, street]):
        text = "~".join((jwt({"alg": "ES256", "typ": "dc+sd-jwt"}, payload), *order, ""))
        text += jwt({"alg": "ES256", "typ": "kb+jwt"}, {"sd_hash": digest(text, short)})
        packed = pack_presentation(text)
        assert unpack_presentation(packed) == text
        # Signatures, salts, two hidden digests and little else.
        size = hashlib.new(short).digest_size
        assert len(packed) < 2 * 64 + 3 * 16 + 2 * size + 130


def oddities():
    good = jwt({"alg": "ES256"}, {"iss": "x"})
    salt = encode_base64url(b"s" * 16)

    def written(payload):
        return f"e30.{encode_base64url(payload)}.AA~"

    return {
        "name twice": written(b'{"a":1,"a":2}'),
        "odd spaces": written(b'{ "a" : 1 }'),
        "escaped slash": written(b'{"a":"b\\/c"}'),
        "payload an array": jwt({"alg": "ES256"}, [1, 2]) + "~",
        "payload no JSON": written(b"no JSON"),
        "payload empty": "e30..AA~",
        "all empty": "..~",
        "tail not canonical": good[:-1] + ("B" if good[-1] != "B" else "C") + "~",
        "no base64url": "a b.ü.💡~",
        "four segments": good + ".AA~",
        "no tilde": good,
        "empty disclosure": good + "~~",
        "odd disclosure": good + f"~{segment({'a': 1})}~{segment([1, 2, 3])}~{segment([])}~!!~",
        "salts of two lengths": good
        + f"~{segment(['c2FsdA', 'a', 1])}~{segment([salt, 'b', 2])}~{segment([salt, 3])}~",
        "salt no base64url": good + f"~{segment(['söll', 'a', 1])}~{segment(['%' * 16, 'x'])}~",
        "salt that looks encoded": good + f"~{segment(['Abcdefghijklmnopqrstuvw1', 'a', 1])}~{segment(['', 1])}~",
        "disclosure twice": good + f"~{segment([salt, 'a', 1])}~{segment([salt, 'a', 1])}~",
        "binding no JWT": good + "~hello",
        "binding of two segments": good + "~hello.there",
        "wrong hash": good + "~" + jwt({"alg": "ES256"}, {"sd_hash": digest("other")}),
        "own names for things": jwt({"alg": "ES256"}, {"_sd": "x", "...": 1, "sd_hash": None, "y": 3}) + "~",
        "digests of odd length": jwt({"alg": "ES256"}, {"_sd": ["AA", digest("x")], "z": {"_sd": []}}) + "~",
        "digests that are none": jwt({"alg": "ES256"}, {"_sd": [1, None, digest("x")]}) + "~",
        "hash not known": jwt({"alg": "ES256"}, {"_sd_alg": "sha3-256", "_sd": [digest("x")]}) + "~",
        "point off the curve": jwt(
            {"alg": "ES256"}, {"jwk": {"crv": "P-256", "x": digest("x"), "y": digest("y")}, "crv": "P-256", "y": 1}
        )
        + "~",
        "numbers": jwt({"alg": "ES256"}, [1e300, -0.0, 2**63, -(2**64), 10**400, 1.10]) + "~",
        "numbers spelled oddly": written(b'{"a":-0,"b":1E+2,"c":1.10,"d":0e-5}'),
        "not a number": written(b'{"a":NaN}'),
        "lone surrogate": written(b'{"a":"\\ud800"}'),
        "deep": written(b"[" * 3000 + b"]" * 3000),
        "deep object": written(b'{"a":' * 60 + b"1" + b"}" * 60),
        "standard base64": jwt({"x5c": ["MIIB" + "A" * 96, "A" * 67 + "=", "A" * 66 + "==", "B" * 67 + "="]}, {}) + "~",
        "plain text": "hello",
        "empty": "",
        "not ASCII": "één bewijs 💡",
    }


@pytest.mark.parametrize(("name", "text"), oddities().items(), ids=oddities().keys())
def test_odd_texts_come_back(name, text):
    assert unpack_presentation(pack_presentation(text)) == text


def test_json_that_is_not_reproducible_keeps_its_part_as_bytes(bound_presentation):
    head, _payload, signature = bound_presentation.split("~")[0].split(".")
    spaced = encode_base64url(b'{ "iss": "https://issuer.example" }')
    text = f"{head}.{spaced}.{signature}~"
    packed = pack_presentation(text)
    assert packed[0] in (STRUCTURE, DEFLATED_STRUCTURE)
    assert unpack_presentation(packed) == text


@pytest.mark.parametrize("first", [0x00, 0x0F, 0x13, 0x1F, 0x21, 0x30, 0xFF])
def test_a_newer_version_is_said_to_be_newer(bound_presentation, first):
    packed = pack_presentation(bound_presentation)
    with pytest.raises(UnsupportedVersionError):
        unpack_presentation(bytes((first,)) + packed[1:])


def test_bounds_hold_before_inflating():
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = bomb.compress(b"\x00" * 40_000_000) + bomb.flush()
    started = time.process_time()
    for form in (DEFLATED_STRUCTURE, DEFLATED_TEXT):
        with pytest.raises(TooLargeError):
            unpack_presentation(bytes((form,)) + data)
    assert time.process_time() - started < 1
    with pytest.raises(TooLargeError):
        unpack_presentation(bytes((STRUCTURE,)) + b"\x00" * packing.MAX_PACKED)
    with pytest.raises(TooLargeError):
        pack_presentation("x" * 1_000_001)
    with pytest.raises(MalformedError):
        unpack_presentation(b"")


def test_text_that_no_reader_would_accept_is_not_packed():
    with pytest.raises(PackingError):
        pack_presentation(encode_base64url(os.urandom(90_000)))
    with pytest.raises(PackingError):
        pack_presentation("\ud800")


def test_disclosures_in_a_circle_are_refused():
    # [style, salt length, header, payload, signature, [null, {shown element: 1}, null, {shown element: 0}]]
    circle = bytes.fromhex("86 00 10 40 40 40 84 f6 a1 38ca 01 f6 a1 38ca 00")
    with pytest.raises(MalformedError, match="malformed"):
        unpack_presentation(bytes((STRUCTURE,)) + circle + bytes(32))


# --- properties -------------------------------------------------------------------------------------------------

names = st.sampled_from(sorted(NUMBER_OF_NAME)) | st.text(max_size=12)
strings = (
    st.text(max_size=30)
    | st.binary(max_size=70).map(encode_base64url)
    | st.sampled_from(["ES256", "dc+sd-jwt", "https://a.example/status/1", "2026-06-30", "0001-01-01", "2026-02-30"])
)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | strings
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4), max_leaves=12
)
styles = st.fixed_dictionaries(
    {"separators": st.sampled_from([(",", ":"), (", ", ": "), (",", ": ")]), "ensure_ascii": st.booleans()}
)


@st.composite
def presentations(draw):
    style = draw(styles)
    salt_bytes = draw(st.sampled_from([16, 16, 9, 32]))
    disclosures = []
    for value in draw(st.lists(values, max_size=5)):
        salt = encode_base64url(draw(st.binary(min_size=salt_bytes, max_size=salt_bytes)))
        nested = {"_sd": [digest(other) for other in disclosures[:1]], "value": value} if draw(st.booleans()) else value
        members = [salt, draw(names), nested] if draw(st.booleans()) else [salt, nested]
        disclosures.append(segment(members, **style))
    payload = draw(st.dictionaries(names, values, max_size=6))
    shown = draw(st.permutations([digest(text) for text in disclosures]))
    payload["_sd"] = shown + [encode_base64url(data) for data in draw(st.lists(st.binary(min_size=32, max_size=32)))]
    if draw(st.booleans()):
        payload["_sd"].sort()
    payload["list"] = [{"...": text} for text in shown[:2]]
    token = jwt(draw(st.dictionaries(names, values, max_size=3)), payload, **style)
    text = "~".join((token, *draw(st.permutations(disclosures)), ""))
    if draw(st.booleans()):
        text += jwt({"alg": "ES256", "typ": "kb+jwt"}, {"iat": 1, "sd_hash": digest(text)}, **draw(styles))
    return text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(presentations())
def test_unpacking_gives_back_what_was_packed(text):
    packed = pack_presentation(text)
    assert packed[0] in (STRUCTURE, DEFLATED_STRUCTURE)
    assert unpack_presentation(packed) == text


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=string.ascii_letters + string.digits + "-_.~", max_size=300) | st.text(max_size=100))
def test_any_text_comes_back(text):
    assert unpack_presentation(pack_presentation(text)) == text


def unpack_hostile(data):
    started = time.process_time()
    with contextlib.suppress(WalletError):
        assert isinstance(unpack_presentation(data), str)
    assert time.process_time() - started < 1


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([STRUCTURE, DEFLATED_STRUCTURE, DEFLATED_TEXT]), st.binary(max_size=300))
@example(STRUCTURE, b"\x9b" + b"\xff" * 8)
@example(STRUCTURE, b"\x81" * 5000)
@example(STRUCTURE, bytes.fromhex("86001040404081f4"))
def test_random_bytes_end_in_an_error_of_ours(form, data):
    unpack_hostile(bytes((form,)) + data)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_changed_structures_end_in_an_error_of_ours(bound_presentation, data):
    structure, raw = packing.encode_structure(bound_presentation)
    body = bytearray(structure + raw)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(structure) - 1))
        body[at] = data.draw(st.integers(0, 255))
    unpack_hostile(bytes((STRUCTURE,)) + bytes(body[: data.draw(st.integers(len(body) // 2, len(body)))]))


@pytest.mark.parametrize(
    "structure",
    [
        # More hidden digests than there are bytes, and an array longer than the data.
        "86 00 10 a1 38c8 81 1b 7fffffffffffffff 40 40 80",
        "86 00 10 a1 38c9 81 3b 7fffffffffffffff 40 40 80",
        "86 00 10 40 40 40 9b 7fffffffffffffff",
    ],
)
def test_costly_structures_are_bounded(structure):
    unpack_hostile(bytes((STRUCTURE,)) + bytes.fromhex(structure) + bytes(64))


@pytest.mark.parametrize(
    ("header", "repeated", "times"),
    [
        # Points on the curve to complete; references to one disclosure; a part with very many items.
        ("86 00 00 40 40 40 99 1770", "40 f6 a3 0b e7 0c 5820" + "41" * 32 + "38cc f5", 2000),
        ("86 00 00 40 40 40 99 2904", "40 f6 a1 38ca 00", 3500),
        ("86 00 00 40 40 40 99 ea60", "40 f6 00", 20_000),
    ],
)
def test_costly_repetitions_are_bounded(header, repeated, times):
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    structure = bytes.fromhex(header) + bytes.fromhex(repeated) * times
    unpack_hostile(bytes((DEFLATED_STRUCTURE,)) + deflater.compress(structure) + deflater.flush())


def test_the_published_tables_have_not_changed():
    """Version 1 is out: whoever changes these breaks every printed code."""
    table = "\n".join(f"{number} {name}" for number, name in sorted(NAME_OF_NUMBER.items()))
    table += "\n".join(f"{number} {text}" for number, text in sorted(STRING_OF_NUMBER.items()))
    assert (
        hashlib.sha256(table.encode()).hexdigest() == "50d96d6c4592b40d16b25381146c84138f4db770c7505eccae4fb506424be906"
    )
    assert (
        hashlib.sha256(PRESET_DICTIONARY).hexdigest()
        == "5276d34ab2df7d26e84f6ac124796388e5a8f095735d414f407aee03a53f59d0"
    )


# A presentation as version 1 packed it, and the digest of its text.
PRINTED = bytes.fromhex(
    "11eb641000dbb69ca50c2601890758c801353baf3f00b116ee5e8b93cd8c0c0ac22f2cd48e255be8993e6a514c7504567689"
    "9ac725c3f7802d5d02d417ba8e412c29375534310f6413006b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a1"
    "3945d898c2962d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881737373737373737373737373"
    "7373737373737373737373737373737373737373737373737373737373737373737373737373737373737373737373737373"
    "737300000000000000000000000000000000010101010101010101010101010101016b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b"
    "6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b"
)
PRINTED_TEXT = "e00c3e88809ea0c3d4cbd50e333936b170cf300986482045b8476b14ff8b8794"


def test_a_code_printed_long_ago_still_opens():
    text = unpack_presentation(PRINTED)
    assert hashlib.sha256(text.encode()).hexdigest() == PRINTED_TEXT
    assert text.count("~") == 3
