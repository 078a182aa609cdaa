"""What holds for every credential, choice and input, not only for the examples."""

import itertools
import json
import zlib
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer
from tests.unit.formats.crafting import (
    AT,
    AUDIENCE,
    HOLDER,
    ISSUER,
    LATER,
    NONCE,
    THEN,
    TRUST,
    compact,
    digest,
    disclosure,
    joined,
    jws,
    key_binding,
    payload_of,
    report_on,
)
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.disclosure import PresentationEnd, details_of, make_presentation, preview_claims
from wallet.errors import WalletError
from wallet.formats.disclosures import disclose, parse_disclosure
from wallet.formats.elements import claim_at, describe_elements
from wallet.formats.key_binding import parse_key_binding
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt import parse_sd_jwt, parse_sd_jwt_json
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.formats.summary import summarise_credential
from wallet.formats.type_metadata import parse_type_metadata
from wallet.model.json import Json
from wallet.model.paths import ClaimPath, format_path, parse_path
from wallet.model.report import CheckName, Verdict
from wallet.status.cache import CachedStatusList, StatusCache
from wallet.status.token_status_list import parse_status_list, parse_status_list_token
from wallet.trust.trust_list import parse_trust_list
from wallet.trust.trust_store import TrustStore, parse_issuer_document, parse_trust
from wallet.verification import Presented

quick = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
many = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])

ASKED: Final = Presented(NONCE, AUDIENCE)
URI: Final = "https://issuer.example/status/1"

# --- one changed bit -----------------------------------------------------------------------------


def small(**header: Any) -> str:
    """A short genuine presentation that has every part: details of both kinds and key binding."""
    detail, element = disclosure("s1", "given_name", "Amina"), disclosure("s2", "Plot")
    payload = payload_of(_sd=[digest(detail)], skills=[{"...": digest(element)}], cnf={"jwk": HOLDER.public.jwk})
    presented = joined(jws(payload, header), detail, element)
    return presented + key_binding(presented)


PRESENTED: Final = small()


def test_no_changed_bit_anywhere_in_the_text_is_genuine():
    data = bytearray(PRESENTED.encode())
    assert report_on(bytes(data), expected=ASKED).verdict is Verdict.GENUINE
    genuine = []
    for place, bit in itertools.product(range(len(data)), range(8)):
        data[place] ^= 1 << bit
        if report_on(bytes(data), expected=ASKED).verdict is Verdict.GENUINE:
            genuine.append((place, bit))
        data[place] ^= 1 << bit
    assert genuine == []


def test_nor_in_a_credential_of_ones_own():
    text = PRESENTED[: PRESENTED.rindex("~") + 1]
    assert report_on(text).verdict is Verdict.GENUINE
    data = bytearray(text.encode())
    for place in range(len(data)):
        data[place] ^= 1 << (place % 7)
        assert report_on(bytes(data)).verdict is not Verdict.GENUINE, place
        data[place] ^= 1 << (place % 7)


def test_no_removed_doubled_or_swapped_letter_is_genuine():
    for place in range(len(PRESENTED)):
        before, letter, after = PRESENTED[:place], PRESENTED[place], PRESENTED[place + 1 :]
        changed = [before + after, before + letter * 2 + after, before + after[:1] + letter + after[1:]]
        for text in changed:
            if text != PRESENTED:
                assert report_on(text, expected=ASKED).verdict is not Verdict.GENUINE, place


def parts_of(text: str) -> list[list[str]]:
    return [part.split(".") for part in text.split("~")]


@many
@given(st.data())
def test_no_changed_bit_inside_a_decoded_part_is_genuine(data: st.DataObject):
    """As above, but spelt as canonical base64url again, so that only digests and signatures can tell."""
    parts = parts_of(PRESENTED)
    one = data.draw(st.integers(0, len(parts) - 1))
    two = data.draw(st.integers(0, len(parts[one]) - 1))
    decoded = bytearray(decode_base64url(parts[one][two]))
    place = data.draw(st.integers(0, len(decoded) - 1))
    decoded[place] ^= 1 << data.draw(st.integers(0, 7))
    parts[one][two] = encode_base64url(bytes(decoded))

    text = "~".join(".".join(part) for part in parts)
    assert report_on(text, expected=ASKED).verdict in (Verdict.NOT_GENUINE, Verdict.UNREADABLE)


ROOT = SampleAuthority("Root", not_before=THEN, not_after=LATER)
CHAIN = ROOT.certify(ISSUER.key.public, not_before=THEN, not_after=LATER, uris=[ISSUER.id])
CERTIFIED = SampleIssuer(ISSUER.id, key=ISSUER.key, chain=[CHAIN])
ANCHOR = parse_trust(ROOT.pem, "Root")


@quick
@given(st.data())
def test_no_changed_bit_is_genuine_where_a_certificate_names_the_key(data: st.DataObject):
    text = CERTIFIED.issue(payload_of(), issued_at=THEN, vct="urn:x")
    assert report_on(text, trust=ANCHOR).verdict is Verdict.GENUINE
    changed = bytearray(text.encode())
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= 1 << data.draw(st.integers(0, 7))

    assert report_on(bytes(changed), trust=ANCHOR).verdict is not Verdict.GENUINE


@quick
@given(st.data())
def test_no_changed_bit_in_any_signed_part_of_the_json_form_is_genuine(data: st.DataObject):
    token, *disclosures, bound = PRESENTED.split("~")
    signed = dict(zip(("protected", "payload", "signature"), token.split("."), strict=True))
    values = [*signed.values(), *disclosures, bound]

    def document(parts: list[str]) -> str:
        protected, payload, signature, *shown, proof = parts
        header = {"disclosures": shown, "kb_jwt": proof}
        return json.dumps({"payload": payload, "protected": protected, "signature": signature, "header": header})

    assert report_on(document(values), expected=ASKED).verdict is Verdict.GENUINE
    which = data.draw(st.integers(0, len(values) - 1))
    letters = bytearray(values[which].encode())
    letters[data.draw(st.integers(0, len(letters) - 1))] ^= 1 << data.draw(st.integers(0, 6))
    values[which] = letters.decode()

    assert report_on(document(values), expected=ASKED).verdict is not Verdict.GENUINE


@quick
@given(st.integers(0, 10_000), st.integers(0, 7))
def test_no_changed_bit_in_a_status_list_lets_it_speak(place: int, bit: int):
    token = bytearray(ISSUER.status_list(URI, issued_at=THEN))
    token[place % len(token)] ^= 1 << bit
    text = joined(jws(payload_of(status={"status_list": {"idx": 1, "uri": URI}})))
    statuses = StatusCache({URI: CachedStatusList(bytes(token))})

    assert report_on(text, statuses=statuses).verdict is Verdict.GENUINE_UNDETERMINED


# --- nonce and audience --------------------------------------------------------------------------

texts = st.text(min_size=1, max_size=40).filter(lambda text: text.isprintable())


@quick
@given(texts, texts, texts, texts)
def test_a_wrong_nonce_or_audience_never_passes(nonce: str, audience: str, other_nonce: str, other_audience: str):
    credential = parse_credential(PRESENTED.encode())
    made = make_presentation(credential, [("given_name",)], now=AT, end=PresentationEnd(audience, nonce, HOLDER))

    def verdict(asked_nonce: str | None, asked_audience: str | None) -> Verdict:
        return report_on(made.text, expected=Presented(asked_nonce, asked_audience)).verdict

    assert verdict(nonce, audience) is Verdict.GENUINE
    for asked in ((other_nonce, audience), (nonce, other_audience), (other_nonce, None), (None, other_audience)):
        right = asked[0] in (nonce, None) and asked[1] in (audience, None)
        assert verdict(*asked) is (Verdict.GENUINE if right else Verdict.NOT_GENUINE)


# --- disclosed equals chosen ---------------------------------------------------------------------

NAMES = st.sampled_from(["a", "b", "c", "given_name", "é", "", "x y", "0", "~1", "a/b"])
INNER_NAMES = NAMES | st.sampled_from(["_sd_alg", "iss", "vct", "status"])
LEAVES = st.just("leaf") | st.sampled_from([None, True, 0, 1.5, "", [], {}])
TREES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(INNER_NAMES, inner, max_size=4),
    max_leaves=12,
)
CLAIMS = st.dictionaries(NAMES, TREES, min_size=1, max_size=4)


def marked(node: Any, numbers: itertools.count) -> Any:
    """The same tree with every leaf a text that stands nowhere else."""
    if isinstance(node, dict):
        return {name: marked(value, numbers) for name, value in node.items()}
    if isinstance(node, list):
        return [marked(value, numbers) for value in node]
    return f"<leaf {next(numbers)}>" if node == "leaf" else node


def paths_in(node: Any, path: ClaimPath = ()) -> list[ClaimPath]:
    found = [path] if path else []
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, value in items:
        found += paths_in(value, (*path, step))
    return found


def begins(path: ClaimPath, start: ClaimPath) -> bool:
    return path[: len(start)] == start


def expected_view(node: Any, path: ClaimPath, hidden: set[ClaimPath]) -> Any:
    """What is left of a tree without the hidden nodes; an independent reading of the rules."""
    if isinstance(node, dict):
        return {
            name: expected_view(value, (*path, name), hidden)
            for name, value in node.items()
            if (*path, name) not in hidden
        }
    if isinstance(node, list):
        return [
            expected_view(value, (*path, index), hidden)
            for index, value in enumerate(node)
            if (*path, index) not in hidden
        ]
    return node


@st.composite
def situations(draw: st.DrawFn) -> tuple[dict[str, Any], list[ClaimPath], list[ClaimPath], int, str]:
    """Claims, what can be hidden of them, what is chosen, decoys and hash."""
    claims = marked(draw(CLAIMS), itertools.count())
    paths = paths_in(claims)
    selective = draw(st.lists(st.sampled_from(paths), unique=True, max_size=8))
    there = [path for path in paths if path in selective or claim_at(claims, path) is not None]
    chosen = draw(st.lists(st.sampled_from(there), unique=True, max_size=4)) if there else []
    return claims, selective, chosen, draw(st.integers(0, 2)), draw(st.sampled_from(["sha-256", "sha-384", "sha-512"]))


@many
@given(situations())
def test_what_is_disclosed_is_what_was_chosen(situation):
    claims, selective, chosen, decoys, hash_name = situation
    text = ISSUER.issue(
        claims, vct="urn:x", selective=selective, holder=HOLDER.public, decoys=decoys, hash_name=hash_name
    )
    credential = parse_credential(text.encode())
    assert {detail.path for detail in details_of(credential)} == set(selective)

    made = make_presentation(credential, chosen, now=AT, end=PresentationEnd(AUDIENCE, NONCE, HOLDER))
    report = report_on(made.text, expected=ASKED)

    shown = {path for path in selective if any(begins(path, want) or begins(want, path) for want in chosen)}
    expected = expected_view(claims, (), set(selective) - shown)
    always = {"iss": ISSUER.id, "vct": "urn:x", "cnf": {"jwk": HOLDER.public.jwk}}
    assert report.verdict is Verdict.GENUINE
    assert report.claims == made.claims == preview_claims(credential, chosen) == always | expected
    assert set(made.shown) == shown
    assert set(made.hidden) == set(selective) - shown

    token, *disclosures, _ = made.text.split("~")
    said = "".join(decode_base64url(part).decode() for part in (token.split(".")[1], *disclosures))
    whole, seen = json.dumps(claims), json.dumps(expected)
    for number in range(whole.count("<leaf ")):
        assert (f"<leaf {number}>" in said) is (f"<leaf {number}>" in seen)


@quick
@given(situations())
def test_a_token_is_read_back_as_it_was_written(situation):
    claims, selective, _, decoys, hash_name = situation
    text = ISSUER.issue(claims, vct="urn:x", selective=selective, decoys=decoys, hash_name=hash_name)

    parsed = parse_sd_jwt(text)

    assert parsed.compact == text
    assert disclose(parsed).claims == {"iss": ISSUER.id, "vct": "urn:x"} | claims
    token, *disclosures, _ = text.split("~")
    protected, payload, signature = token.split(".")
    entry = {"protected": protected, "signature": signature, "header": {"disclosures": disclosures}}
    for document in ({"payload": payload} | entry, {"payload": payload, "signatures": [entry]}):
        assert parse_sd_jwt_json(json.dumps(document).encode()) == parsed


@quick
@given(st.lists(st.text(min_size=1).filter(lambda step: not step.isdecimal()) | st.integers(0, 999), min_size=1))
def test_a_path_is_read_back_as_it_was_written(steps: list[str | int]):
    assert parse_path(format_path(tuple(steps))) == tuple(steps)


# --- no input breaks anything --------------------------------------------------------------------

PARSERS = [
    parse_credential,
    parse_sd_jwt_json,
    parse_status_list_token,
    parse_trust_list,
    parse_type_metadata,
    lambda data: parse_trust(data, "file"),
    lambda data: parse_issuer_document(data, "did:example:x"),
    lambda data: parse_sd_jwt(data.decode("latin-1")),
    lambda data: parse_key_binding(data.decode("latin-1")),
    lambda data: parse_disclosure(data.decode("latin-1")),
]


def survives(data: bytes) -> None:
    for parse in PARSERS:
        try:
            parse(data)
        except WalletError:
            continue
    report_on(data, expected=Presented())
    report_on(data, expected=ASKED, trust=TrustStore())


@many
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_break_the_reading(data: bytes):
    survives(data)


SEEDS = [
    PRESENTED.encode(),
    ISSUER.status_list(URI, issued_at=THEN),
    b'{"name":"L","issuers":[{"id":"x","keys":[],"certificates":[]}]}',
    b'{"id":"did:example:x","verificationMethod":[{"id":"#a","publicKeyMultibase":"z"}],"assertionMethod":["#a"]}',
    ROOT.pem,
]


@many
@given(st.data())
def test_no_mutation_of_good_input_breaks_the_reading(data: st.DataObject):
    text = data.draw(st.sampled_from(SEEDS))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 40)))
        filling = data.draw(
            st.binary(max_size=6) | st.sampled_from([b"~", b".", b'"', b"{", b"\\", b"null", b"[[", b"="])
        )
        text = text[:start] + filling + text[end:]
    survives(text)


MEMBERS = st.sampled_from(
    ["_sd", "...", "_sd_alg", "iss", "vct", "cnf", "jwk", "kid", "exp", "nbf", "iat", "status", "status_list", "idx",
     "uri", "@context", "issuer", "id", "validFrom", "validUntil", "credentialStatus", "date_of_expiry", "kty", "crv",
     "x", "y", "n", "e", "achievement_title", "level_of_learning_experience", "credentialSubject", "achievement",
     "alignment", "result", "issuing_authority", "given_name", "learning_outcomes", "credits", "value", "a"]
)  # fmt: skip
SCALARS = st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.floats(allow_nan=False, allow_infinity=False)
WORDS = st.sampled_from(
    ["", "a", ISSUER.id, URI, "https://[", "did:key:z6Mk", "did:jwk:e30", LEARNING_CREDENTIAL, MICRO_CREDENTIAL, "EC",
     "P-256", "OKP", "Ed25519", "RSA", "AQAB", "sha-256", "sha-512", "2026-01-01", "9999-12-31T23:59:59-14:00",
     "0001-01-01T00:00:00+14:00", "ext:EQF", digest("x")]
) | st.text(max_size=8)  # fmt: skip
ANYTHING: st.SearchStrategy[Json] = st.recursive(
    SCALARS | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(MEMBERS, inner, max_size=5),
    max_leaves=15,
)
OBJECTS = st.dictionaries(MEMBERS, ANYTHING, max_size=7)


SALTS = st.text(max_size=3)
DISCLOSURES = st.one_of(
    st.tuples(SALTS, MEMBERS, ANYTHING), st.tuples(SALTS, MEMBERS, ANYTHING), st.lists(ANYTHING, min_size=1, max_size=4)
)


def is_utf8(value: object) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


@many
@given(OBJECTS, OBJECTS, st.lists(DISCLOSURES, max_size=3), st.booleans())
def test_nothing_an_issuer_can_sign_breaks_anything(payload, more, disclosures, is_typed):
    """The signature is good, so every later step sees what the issuer wrote."""
    assume(is_utf8([payload, more, disclosures]))
    shown = [disclosure(*item) for item in disclosures]
    body = {"iss": ISSUER.id, "vct": LEARNING_CREDENTIAL} | more | payload
    body.setdefault("_sd", [digest(text) for text in shown])
    presented = joined(jws(body, typ="dc+sd-jwt" if is_typed else "vc+sd-jwt"), *shown)
    status = ISSUER.status_list(URI, issued_at=THEN)
    statuses = StatusCache({URI: CachedStatusList(status)})

    report_on(presented, expected=Presented(), statuses=statuses)
    report_on(presented + key_binding(presented), expected=ASKED, trust=ANCHOR)
    report = report_on(presented, trust=TRUST, statuses=statuses)
    if report.verdict in (Verdict.NOT_GENUINE, Verdict.UNREADABLE):
        return
    credential = parse_credential(presented.encode())
    paths = [detail.path for detail in details_of(credential)]
    assert preview_claims(credential, paths) == report.claims
    for vct in (LEARNING_CREDENTIAL, MICRO_CREDENTIAL, None):
        describe_elements(report.claims, vct, hidden=0)
    summarise_credential(credential, report.claims, report.issuer)


PLAIN_MEMBERS = MEMBERS.filter(lambda name: name not in ("_sd", "...", "_sd_alg"))
PLAIN: st.SearchStrategy[Json] = st.recursive(
    SCALARS | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PLAIN_MEMBERS, inner, max_size=5),
    max_leaves=15,
)


@many
@given(st.dictionaries(PLAIN_MEMBERS, PLAIN, max_size=9), st.sampled_from([LEARNING_CREDENTIAL, MICRO_CREDENTIAL, "x"]))
def test_no_claims_of_a_known_issuer_break_what_follows_the_proof(claims, vct: str):
    assume(is_utf8(claims))
    text = joined(jws(claims | {"iss": ISSUER.id, "vct": vct}))

    report = report_on(text)
    assert report.check(CheckName.PROOF).code == report.check(CheckName.ISSUER).code == "ok"
    assert report.claims == claims | {"iss": ISSUER.id, "vct": vct}
    describe_elements(report.claims, vct, hidden=1)
    summarise_credential(parse_credential(text.encode()), report.claims, report.issuer)
    report_on(text, expected=ASKED)


HEADERS = st.dictionaries(
    st.sampled_from(["kid", "x5c", "jwk", "typ", "crit", "b64", "jku", "alg", "cty"]), ANYTHING, max_size=5
)


@many
@given(HEADERS)
def test_no_header_breaks_anything(header):
    assume(is_utf8(header))
    members = {"alg": "ES256", "typ": "dc+sd-jwt"} | header
    text = joined(jws(payload_of(cnf={"jwk": HOLDER.public.jwk}), compact(members)))

    report_on(text)
    report_on(text, trust=ANCHOR)
    report_on(text, trust=TrustStore())
    bound = key_binding(text, header=compact(members | {"typ": "kb+jwt"} | header))
    report_on(text + bound, expected=ASKED)


@quick
@given(st.dictionaries(st.sampled_from(["iat", "aud", "nonce", "sd_hash", "exp"]), ANYTHING, max_size=3))
def test_no_key_binding_breaks_anything(claims):
    assume(is_utf8(claims))
    text = joined(jws(payload_of(cnf={"jwk": HOLDER.public.jwk})))
    members = {"iat": int(AT.timestamp()), "aud": AUDIENCE, "nonce": NONCE, "sd_hash": digest(text)} | claims

    report_on(text + jws(compact(members), typ="kb+jwt", key=HOLDER), expected=ASKED)
    report_on(text + jws(compact(claims), typ="kb+jwt", key=HOLDER), expected=Presented())


LIST_MEMBERS = st.dictionaries(
    st.sampled_from(["sub", "iss", "iat", "exp", "ttl", "status_list", "bits", "lst"]), ANYTHING, max_size=6
)


@many
@given(LIST_MEMBERS)
def test_no_status_list_an_issuer_can_sign_breaks_anything(changes):
    assume(is_utf8(changes))
    entries = {"status_list": {"bits": 1, "lst": encode_base64url(zlib.compress(bytes(8)))}}
    good = {"sub": URI, "iss": ISSUER.id, "iat": int(THEN.timestamp())} | entries
    token = jws(compact(good | changes), typ="statuslist+jwt").encode()
    text = joined(jws(payload_of(status={"status_list": {"idx": 1, "uri": URI}})))

    report_on(text, statuses=StatusCache({URI: CachedStatusList(token)}))
    for document in (changes, entries["status_list"] | changes):
        try:
            parse_status_list(document)
        except WalletError:
            continue


@pytest.mark.parametrize("form", ["issuers", "keys", "did"])
@quick
@given(ANYTHING, OBJECTS)
def test_no_list_or_document_breaks_the_reading(form: str, part, more):
    assume(is_utf8([part, more]))
    method = {"id": "#a", "publicKeyJwk": more}
    documents = {
        "issuers": {"name": "L", "issuers": [{"id": "x", "keys": [part], "names": more}, part]} | more,
        "keys": {"keys": [more, part]},
        "did": {"id": "did:example:x", "verificationMethod": [method], "assertionMethod": part},
    }
    data = compact(documents[form])
    for parse in PARSERS:
        try:
            parse(data)
        except WalletError:
            continue
