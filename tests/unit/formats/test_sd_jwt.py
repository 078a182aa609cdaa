"""Compact and JSON serialisations (RFC 9901 sections 4 and 8), and the JWS inside (RFC 7515)."""

import json
from typing import Any

import pytest

from tests.simulators.issuer import SampleIssuer
from tests.unit.formats.crafting import (
    AUDIENCE,
    HOLDER,
    ISSUER,
    NONCE,
    compact,
    digest,
    disclosure,
    joined,
    jws,
    key_binding,
    key_of,
    payload_of,
    refused,
    report_on,
    trust_in,
)
from wallet.crypto.encoding import encode_base64url
from wallet.errors import MalformedError, TooLargeError, UnsupportedFormatError
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt import MAX_BYTES, MAX_DISCLOSURES, looks_like_sd_jwt, parse_sd_jwt, parse_sd_jwt_json
from wallet.model.report import CheckName, Verdict
from wallet.verification import Presented

STRUCTURE, PROOF = CheckName.STRUCTURE, CheckName.PROOF
GIVEN = disclosure("salt-1", "given_name", "Amina")
TOKEN = jws(payload_of(_sd=[digest(GIVEN)], cnf={"jwk": HOLDER.public.jwk}))
PARTS = TOKEN.split(".")
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


# --- compact -------------------------------------------------------------------------------------


def test_the_compact_form_is_kept_to_the_letter():
    text = joined(TOKEN, GIVEN)
    bound = text + key_binding(text)

    parsed = parse_sd_jwt(bound)

    assert (parsed.disclosures, parsed.presented, parsed.compact) == ((GIVEN,), text, bound)
    assert parsed.key_binding == bound.removeprefix(text)
    assert parse_sd_jwt(text).key_binding is None


@pytest.mark.parametrize(
    "text",
    [TOKEN, f"{TOKEN}~~", f"~{TOKEN}~", f"{TOKEN}~{GIVEN}~~", f"{TOKEN}.~", f"{PARTS[0]}.{PARTS[1]}~", "a.b.c~", "~"],
)
def test_what_is_no_compact_sd_jwt_is_refused(text: str):
    with pytest.raises(MalformedError):
        parse_sd_jwt(text)


def test_a_bare_jwt_is_no_sd_jwt():
    refused(report_on(TOKEN), STRUCTURE, "unsupported-format")


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("change", ["{}=", "{} ", "{}\n", "{}+", "{}/", "{}!", "{}é", "{}\0"])
def test_base64url_has_one_spelling_in_every_part(place: int, change: str):
    parts = list(PARTS)
    parts[place] = change.format(parts[place])

    report = report_on(joined(".".join(parts), GIVEN))

    assert report.verdict is Verdict.UNREADABLE


@pytest.mark.parametrize("place", [0, 1, 2])
def test_bits_that_no_byte_uses_are_zero_in_every_part(place: int):
    for filler in ("", "x", "xx"):  # at least one leaves bits over in header and payload, 64 bytes always do
        parts = jws(payload_of(note=filler), {"note": filler}).split(".")
        if len(parts[place]) % 4:
            parts[place] = parts[place][:-1] + _ALPHABET[_ALPHABET.index(parts[place][-1]) + 1]
            refused(report_on(joined(".".join(parts))), STRUCTURE, "malformed")
            break
    else:
        pytest.fail("no part had bits over")


BROKEN_JSON = {
    "header with a duplicate name": jws(payload_of(), b'{"alg":"ES256","typ":"dc+sd-jwt","alg":"ES256"}'),
    "header with a duplicate name, one none": jws(payload_of(), b'{"alg":"none","typ":"dc+sd-jwt","alg":"ES256"}'),
    "header that is no JSON": jws(payload_of(), b'{"alg":ES256}'),
    "header without alg": jws(payload_of(), {"alg": None}),
    "header with a number for alg": jws(payload_of(), {"alg": 256}),
    "header that is not UTF-8": jws(payload_of(), b'{"alg":"ES256","typ":"dc+sd-jwt","x":"\xff"}'),
    "payload with a duplicate name": jws(b'{"vct":"urn:x","a":1,"a":2}'),
    "payload with a duplicate name below": jws(b'{"vct":"urn:x","o":[{"a":1,"a":1}]}'),
    "payload with _sd twice": jws(b'{"vct":"urn:x","_sd":[],"_sd":[]}'),
    "payload with an escaped duplicate": jws(b'{"vct":"urn:x","a":1,"\\u0061":2}'),
    "payload that is an array": jws(b"[1]"),
    "payload that is a string": jws(b'"x"'),
    "payload that is no JSON": jws(b"{'vct':1}"),
    "payload that is empty": jws(b""),
    "payload with NaN": jws(b'{"vct":"urn:x","a":NaN}'),
    "payload with a huge number": jws(b'{"vct":"urn:x","a":' + b"9" * 5_000 + b"}"),
    "payload with half a character": jws(b'{"vct":"urn:x","a":"\\ud800"}'),
    "payload that is not UTF-8": jws(b'{"vct":"urn:x","a":"\xc3"}'),
    "payload with a byte order mark": jws(b'\xef\xbb\xbf{"vct":"urn:x"}'),
}


@pytest.mark.parametrize("token", BROKEN_JSON.values(), ids=BROKEN_JSON)
def test_json_that_two_readers_could_read_differently_is_refused(token: str):
    refused(report_on(joined(token)), STRUCTURE, "malformed")


@pytest.mark.parametrize(
    "header",
    [{"crit": ["b64"], "b64": True}, {"crit": ["exp"], "exp": 1}, {"crit": []}, {"crit": None, "x": 1}, {"b64": False}],
)
def test_critical_extensions_and_unencoded_payloads_are_refused(header: dict[str, Any]):
    members = compact({"alg": "ES256", "typ": "dc+sd-jwt"} | header)

    refused(report_on(joined(jws(payload_of(), members))), STRUCTURE, "malformed")


def test_b64_true_changes_nothing():
    assert report_on(joined(jws(payload_of(), {"b64": True}))).verdict is Verdict.GENUINE


def test_a_pretty_printed_header_is_read_too():
    header = json.dumps({"alg": "ES256", "typ": "dc+sd-jwt"}, indent=2).encode()
    assert report_on(joined(jws(payload_of(), header))).verdict is Verdict.GENUINE


# --- bounds --------------------------------------------------------------------------------------


def test_the_size_has_a_bound():
    refused(report_on(joined(jws(payload_of(note="x" * MAX_BYTES)))), STRUCTURE, "too-large")
    with pytest.raises(TooLargeError):
        parse_sd_jwt("x" * (MAX_BYTES + 1))


def test_a_large_picture_in_the_payload_is_no_reason_to_refuse():
    text = joined(jws(payload_of(picture="x" * 400_000)))
    assert report_on(text).verdict is Verdict.GENUINE
    assert report_on(json.dumps(flattened(text))).verdict is Verdict.GENUINE


def test_the_number_of_disclosures_has_a_bound():
    texts = [disclosure("s", f"c{number}", number) for number in range(MAX_DISCLOSURES + 1)]
    token = jws(payload_of(_sd=[digest(text) for text in texts]))

    assert report_on(joined(token, *texts[:-1])).verdict is Verdict.GENUINE
    refused(report_on(joined(token, *texts)), STRUCTURE, "too-large")
    refused(report_on(json.dumps(flattened(joined(token, *texts)))), STRUCTURE, "too-large")


def test_the_depth_of_the_payload_has_a_bound():
    deep = b'{"vct":"urn:x","a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    refused(report_on(joined(jws(deep))), STRUCTURE, "too-large")


# --- JSON serialisations -------------------------------------------------------------------------


def flattened(text: str, **changes: Any) -> dict[str, Any]:
    """The flattened form of a compact text; None as a change takes a member out."""
    token, *disclosures, bound = text.split("~")
    protected, payload, signature = token.split(".")
    header: dict[str, Any] = {"disclosures": disclosures} | ({"kb_jwt": bound} if bound else {})
    document = {"payload": payload, "protected": protected, "signature": signature, "header": header} | changes
    return {name: value for name, value in document.items() if value is not None}


def general(text: str, *more: dict[str, Any], **changes: Any) -> dict[str, Any]:
    one = flattened(text)
    document = {"payload": one.pop("payload"), "signatures": [one, *more]} | changes
    return {name: value for name, value in document.items() if value is not None}


def signature_over(payload_text: str, key, header: Any = None, **entry: Any) -> dict[str, Any]:
    """One more signature for the general form."""
    protected = encode_base64url(compact({"alg": key.algorithm.value, "typ": "dc+sd-jwt"} | (header or {})))
    signature = encode_base64url(key.sign(f"{protected}.{payload_text}".encode()))
    return {"protected": protected, "signature": signature} | entry


COPY = joined(TOKEN, GIVEN)
BOUND = COPY + key_binding(COPY)
ASKED = Presented(NONCE, AUDIENCE)


@pytest.mark.parametrize("form", [flattened, general])
def test_json_forms_say_what_the_compact_form_says(form):
    report = report_on(json.dumps(form(BOUND)), expected=ASKED)

    assert report.verdict is Verdict.GENUINE
    assert report.claims == report_on(BOUND, expected=ASKED).claims
    assert parse_sd_jwt_json(json.dumps(form(BOUND)).encode()).compact == BOUND


@pytest.mark.parametrize("form", [flattened, general])
def test_json_forms_are_checked_like_the_compact_form(form):
    def verdict(text: str, code: str, name: CheckName = PROOF):
        refused(report_on(json.dumps(form(text)), expected=ASKED), name, code)

    verdict(joined(TOKEN, GIVEN, disclosure("s", "a", 1)), "disclosure-unreferenced")
    verdict(joined(TOKEN, GIVEN, GIVEN), "disclosure-duplicate")
    verdict(joined(".".join((*PARTS[:2], "A" * 86)), GIVEN), "signature-invalid")
    verdict(joined(TOKEN) + key_binding(COPY), "holder-binding-invalid", CheckName.HOLDER)


def test_disclosures_at_the_top_as_drafts_had_them_are_read():
    document = flattened(BOUND)
    header = document.pop("header")

    assert report_on(json.dumps(document | header), expected=ASKED).verdict is Verdict.GENUINE


ENTRY = flattened(COPY)
REFUSED = {
    "disclosures in both places": flattened(COPY, disclosures=[GIVEN]),
    "key binding and disclosures in different places": flattened(COPY, kb_jwt=BOUND.removeprefix(COPY)),
    "disclosures in a later header": general(COPY, {**ENTRY, "header": {"disclosures": []}}),
    "key binding in a later header": general(COPY, {**ENTRY, "header": {"kb_jwt": "a.b.c"}}),
    "both forms, signature": general(COPY, signature=ENTRY["signature"]),
    "both forms, protected": general(COPY, protected=ENTRY["protected"]),
    "both forms, header": general(COPY, header={}),
    "no signatures": general(COPY, signatures=[]),
    "signatures an object": general(COPY, signatures={"0": ENTRY}),
    "signature entry a string": general(COPY, signatures=["x"]),
    "nine signatures": general(COPY, *[ENTRY] * 8),
    "no protected header": flattened(COPY, protected=None),
    "protected a number": flattened(COPY, protected=1),
    "protected an object": flattened(COPY, protected={"alg": "ES256"}),
    "payload a decoded object": flattened(COPY, payload=payload_of()),
    "payload with a dot": flattened(COPY, payload="a.b"),
    "signature null": flattened(COPY) | {"signature": None},
    "header an array": flattened(COPY, header=[]),
    "disclosures an object": flattened(COPY, header={"disclosures": {}}),
    "disclosures with a number": flattened(COPY, header={"disclosures": [1]}),
    "disclosures with letters of no ASCII": flattened(COPY, header={"disclosures": [GIVEN, "é"]}),
    "disclosures with an empty one": flattened(COPY, header={"disclosures": [""]}),
    "key binding a number": flattened(COPY, header={"disclosures": [GIVEN], "kb_jwt": 1}),
    "key binding empty": flattened(COPY, header={"disclosures": [GIVEN], "kb_jwt": ""}),
    "key binding with letters of no ASCII": flattened(COPY, header={"disclosures": [GIVEN], "kb_jwt": "é"}),
}


@pytest.mark.parametrize("document", REFUSED.values(), ids=REFUSED)
def test_json_forms_have_their_members_in_their_places(document: dict[str, Any]):
    with pytest.raises(MalformedError):
        parse_sd_jwt_json(json.dumps(document).encode())


def test_a_tilde_inside_a_disclosure_does_not_make_two():
    document = flattened(COPY, header={"disclosures": [f"{GIVEN}~{GIVEN}"]})
    refused(report_on(json.dumps(document)), PROOF, "malformed")


def test_a_duplicate_name_in_the_json_form_is_refused():
    text = json.dumps(flattened(COPY))
    refused(report_on(text[:-1] + ',"payload":"e30"}'), STRUCTURE, "malformed")


SECOND = key_of("P-384")
BOTH = trust_in(SampleIssuer(ISSUER.id, key=ISSUER.key), SampleIssuer(ISSUER.id, key=SECOND))


def signed_twice(second: dict[str, Any], first: str = COPY) -> bytes:
    return json.dumps(general(first, second)).encode()


def test_two_good_signatures_of_one_issuer_are_genuine():
    report = report_on(signed_twice(signature_over(PARTS[1], SECOND)), trust=BOTH)

    assert report.verdict is Verdict.GENUINE
    assert report.check(PROOF).facts["algorithm"] == "ES256, ES384"


@pytest.mark.parametrize("swap", [False, True])
def test_one_bad_signature_of_several_is_enough(swap: bool):
    bad = signature_over(PARTS[1], SECOND) | {"signature": "A" * 128}
    document = general(COPY, bad)
    if swap:
        first, second = document["signatures"]
        document["signatures"] = [
            second | {"header": first["header"]},
            {k: first[k] for k in ("protected", "signature")},
        ]

    refused(report_on(json.dumps(document), trust=BOTH), PROOF, "signature-invalid")


def test_a_bad_signature_tells_more_than_an_unknown_key():
    """The first one's key is unknown here; that must not hide the second one."""
    stranger = signature_over(PARTS[1], key_of("P-521"), {"kid": "nobody"})
    entry = SampleIssuer(ISSUER.id, key=SECOND).trust_entry()
    entry["keys"] = [{**SECOND.public.jwk, "kid": "second"}]
    bad = signature_over("x", SECOND, {"kid": "second"}) | {"header": {}}
    document = {"payload": PARTS[1], "signatures": [stranger | {"header": {"disclosures": [GIVEN]}}, bad]}

    refused(report_on(json.dumps(document), trust=trust_in(entry)), PROOF, "signature-invalid")


def test_one_signature_of_an_unknown_key_leaves_the_proof_open():
    entries = [{"id": ISSUER.id, "keys": [{**ISSUER.key.public.jwk, "kid": "one"}]}]
    document = general(joined(jws(payload_of(_sd=[digest(GIVEN)]), {"kid": "one"}), GIVEN))
    document["signatures"].append(signature_over(document["payload"], key_of("P-521"), {"kid": "nobody"}))

    report = report_on(json.dumps(document), trust=trust_in(*entries))

    assert (report.check(PROOF).code, report.verdict) == ("key-not-found", Verdict.GENUINE_UNDETERMINED)


def test_signatures_of_different_types_are_refused():
    document = general(COPY, signature_over(PARTS[1], SECOND, {"typ": "example+sd-jwt"}))
    refused(report_on(json.dumps(document), trust=BOTH), STRUCTURE, "malformed")


# --- recognising ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   ",
        b"hello",
        b"{}",
        b"[1]",
        b'{"payload":"x"}',
        b"\xff\xfe",
        b"eyJ",
        b"~~~",
        b"PK\x03\x04",
        TOKEN.encode(),
    ],
)
def test_what_is_no_credential_is_named_so(data: bytes):
    with pytest.raises(UnsupportedFormatError):
        parse_credential(data)


def test_letters_of_no_ascii_are_refused():
    with pytest.raises(MalformedError):
        parse_credential((COPY + "é").encode())


@pytest.mark.parametrize("around", [("", "\n"), ("\r\n ", " \t"), ("", "")])
def test_white_space_around_is_passed_over_and_kept(around: tuple[str, str]):
    data = (around[0] + COPY + around[1]).encode()

    parsed = parse_credential(data)

    assert (parsed.original, parsed.sd_jwt.compact) == (data, COPY)


def test_shape_alone_tells_an_sd_jwt():
    assert looks_like_sd_jwt(COPY) and looks_like_sd_jwt(joined(jws(payload_of(), b'{\n"alg":"ES256"}')))
    assert not looks_like_sd_jwt(TOKEN)
    assert not looks_like_sd_jwt("abc.def.ghi~")
