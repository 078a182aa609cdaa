"""What is fuzzed: each parser with the mutations of its own grammar, and the promises that hold whatever comes."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple

from tests.fuzz import seeds
from tests.fuzz.byte_mutations import mutate_bytes, mutate_text
from tests.fuzz.carrier_mutations import mutate_jpeg, mutate_pdf, mutate_png, mutate_svg, mutate_zip
from tests.fuzz.cbor_mutations import mutate_cbor, mutate_cose
from tests.fuzz.choices import Choices
from tests.fuzz.dialogue_targets import DIALOGUE
from tests.fuzz.guidance_targets import GUIDANCE
from tests.fuzz.json_mutations import json_bytes, mutate_json
from tests.fuzz.known_signers import AT, HOLDER, ISSUER_KEY, LINKED, LINKED_P256, STATUS_ADDRESS, seal, trust
from tests.fuzz.odd_values import TEXTS
from tests.fuzz.quad_mutations import mutate_quads
from tests.fuzz.token_mutations import mutate_token
from wallet.checking import Surroundings, check_input, report_json
from wallet.crypto.cbor import decode_only
from wallet.crypto.certificates import Certificate, verify_chain
from wallet.crypto.cose import parse_cose_sign1
from wallet.crypto.did import key_of_did
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PublicKey
from wallet.crypto.strict_json import parse_json, parse_json_object
from wallet.crypto.timestamp_imprint import read_imprint
from wallet.data_integrity.canonical import canonicalize
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import create_proof, verify_proof
from wallet.data_integrity.expansion import to_quads
from wallet.data_integrity.json_canonical import canonical_json
from wallet.data_integrity.proofs import parse_proof, proofs_of
from wallet.data_integrity.quads import format_nquads, parse_nquads
from wallet.data_integrity.selective_values import parse_value
from wallet.disclosure import PresentationEnd, details_of, make_presentation, preview_claims
from wallet.errors import UnreadableError, WalletError
from wallet.formats.disclosures import disclose
from wallet.formats.elements import describe_elements
from wallet.formats.jades import parse_sealed
from wallet.formats.open_badge_2 import open_badge_2_faults
from wallet.formats.pictures import picture_of
from wallet.formats.recipient import match_identity
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt import parse_sd_jwt, parse_sd_jwt_json
from wallet.formats.stated_claims import stated_claims
from wallet.formats.summary import summarise_credential
from wallet.formats.type_metadata import parse_type_metadata
from wallet.model.report import IssuerSummary
from wallet.online.addresses import did_web_address, jwt_vc_issuer_address, parse_https_address
from wallet.status.cache import CachedStatusList, StatusCache
from wallet.status.document import parse_status_document
from wallet.transport.joining import join_codes
from wallet.transport.multipart_ur import parse_ur
from wallet.transport.packing import pack_presentation, unpack_presentation
from wallet.transport.page_address import from_page_address
from wallet.transport.reading import read_input
from wallet.trust.hosted_keys import identifiers_at, trust_of_hosted
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.published import documents_of, parse_url_map
from wallet.trust.trust_source import parse_trust_source
from wallet.trust.trust_store import parse_issuer_document, parse_trust
from wallet.vault.key_slots import KeySlots
from wallet.vault.recovery_code import RecoveryCode
from wallet.verification import OwnKeys, Presented, read_and_verify, verify_credential
from wallet.verification.content import check_content

_ASKED = Presented("n-7Qx2", "https://employer.example")
_OWN = OwnKeys(frozenset({HOLDER.public.thumbprint}))
_END = PresentationEnd("https://employer.example", "n-7Qx2", HOLDER)


class Target(NamedTuple):
    """A parser and how its inputs are made.

    Attributes:
        name: What the command calls it.
        make: Makes an input.
        run: Gives it to the parser; anything but a `WalletError` out of it is a finding.
        weight: Its share of the inputs.
    """

    name: str
    make: Callable[[Choices], bytes]
    run: Callable[[bytes], None]
    weight: int = 4


@cache
def surroundings() -> Surroundings:
    """A device with trust, documents and statuses of every kind."""
    lists = [CachedStatusList(data, AT, published=True) for data in seeds.status_lists()]
    statuses = StatusCache({STATUS_ADDRESS: lists[0]}, {STATUS_ADDRESS: tuple(lists[1:])})
    hosted = dict(zip(("https://school.example/1", "did:web:school.example"), seeds.trust_files(), strict=False))
    hosted["https://school.example/assertion"] = json.dumps(seeds.unsigned_documents()[5]).encode()
    return Surroundings(trust(), statuses, AT, _ASKED, LocalDocuments(hosted))


# --- inputs ------------------------------------------------------------------------------------------


def _donors() -> tuple[Any, ...]:
    return seeds.json_values()


def _json_of(choices: Choices, values: Sequence[Any]) -> bytes:
    value = mutate_json(choices, choices.pick(values), _donors(), raw=choices.seldom(4))
    data = json_bytes(choices, value)
    return mutate_bytes(choices, data) if choices.seldom(12) else data


def _credential(choices: Choices) -> bytes:
    kind = choices.below(8)
    if kind < 3:
        return _json_of(choices, _donors())
    if kind == 3:
        return mutate_token(choices, choices.pick(seeds.sd_jwts()), _donors()).encode("utf-8", "replace")
    if kind == 4:
        return mutate_token(choices, choices.pick(seeds.tokens()), _donors()).encode("utf-8", "replace")
    if kind == 5:
        return mutate_cose(choices, choices.pick(seeds.coses()), _donors())
    if kind == 6:
        return _linked(choices)
    return mutate_bytes(choices, choices.pick(seeds.credentials()), choices.pick(seeds.credentials()))


def _linked(choices: Choices) -> bytes:
    """A document that is changed and then signed, where it can be, so that its proof holds."""
    document = mutate_json(choices, choices.pick(seeds.unsigned_documents()), _donors(), changes=2)
    signer = LINKED if choices.often() else LINKED_P256
    suites = ("eddsa-rdfc-2022", "eddsa-jcs-2022") if signer is LINKED else ("ecdsa-rdfc-2019", "ecdsa-jcs-2019")
    options = {
        "cryptosuite": choices.pick(suites), "verificationMethod": signer.method_id, "proofPurpose": "assertionMethod",
        "created": "2026-05-01T10:00:00Z",
    }  # fmt: skip
    if isinstance(document, dict):
        document.pop("proof", None)
        with suppress(WalletError, RecursionError, ValueError):
            document = dict(create_proof(document, options, signer.key, SHIPPED))
    if choices.seldom(4):
        document = mutate_json(choices, document, changes=1)
    return json_bytes(choices, document)


def _linked_or_selective(choices: Choices) -> bytes:
    return _linked(choices) if choices.often() else _json_of(choices, seeds.linked_documents())


def _selective(choices: Choices) -> bytes:
    document = dict(choices.pick(seeds.selective_documents()))
    proof = dict(document["proof"])
    if choices.seldom(2):
        changed = mutate_cbor(choices, decode_base64url(proof["proofValue"][1:])[3:])
        head = choices.pick((b"\xd9\x5d\x00", b"\xd9\x5d\x01"))
        proof["proofValue"] = "u" + encode_base64url(head + changed)
        document["proof"] = proof
        return json_bytes(choices, document)
    return _json_of(choices, (document,))


def _sealed(choices: Choices) -> bytes:
    document = dict(choices.pick(seeds.sealed_documents()))
    if choices.seldom(3):
        return _json_of(choices, (document,))
    payload = str(document["payload"])
    if choices.seldom(2):
        payload = json_bytes(choices, mutate_json(choices, json.loads(payload), _donors())).decode("utf-8", "replace")
    header = mutate_json(choices, seal().header(AT), changes=2)
    unprotected = {"etsiU": document.get("signatures", [{}])[0].get("header", {}).get("etsiU", [])}
    if choices.seldom(3):
        unprotected = mutate_json(choices, unprotected)
    signed = seal().sign(payload, header, unprotected if isinstance(unprotected, dict) else None)
    return json.dumps({"payload": payload, **signed}).encode()


def _sd_jwt(choices: Choices) -> bytes:
    return mutate_token(choices, choices.pick(seeds.sd_jwts()), _donors()).encode("utf-8", "replace")


def _cose(choices: Choices) -> bytes:
    return mutate_cose(choices, choices.pick(seeds.coses()), _donors())


def _text(choices: Choices) -> bytes:
    pieces = []
    for _ in range(1 + choices.below(3)):
        kind = choices.below(4)
        if kind == 0:
            pieces.append(mutate_token(choices, choices.pick((*seeds.tokens(), *seeds.sd_jwts()))))
        elif kind == 1:
            pieces.append(_code(choices).decode("utf-8", "replace"))
        elif kind == 2:
            pieces.append(choices.pick(TEXTS))
        else:
            pieces.append(_json_of(choices, seeds.unsigned_documents()).decode("utf-8", "replace"))
    data = choices.pick(("\n", " ", ",", "\r\n")).join(pieces).encode("utf-8", "replace")
    return mutate_bytes(choices, data) if choices.seldom(4) else data


def _json(choices: Choices) -> bytes:
    if choices.seldom(3):
        return _json_of(choices, ([*seeds.unsigned_documents(), seeds.tokens()[0]],))
    return _json_of(choices, _donors())


def _bakeable(choices: Choices) -> tuple[bytes, ...]:
    return _credential(choices), b"https://school.example/1", b'{"a":', choices.pick(TEXTS).encode("utf-8", "replace")


def _png(choices: Choices) -> bytes:
    return mutate_png(choices, choices.pick(seeds.pngs()), _bakeable(choices))


def _svg(choices: Choices) -> bytes:
    return mutate_svg(choices, choices.pick(seeds.svgs()), _bakeable(choices))


def _pdf(choices: Choices) -> bytes:
    return mutate_pdf(choices, choices.pick(seeds.pdfs()))


def _zip(choices: Choices) -> bytes:
    files = (*_bakeable(choices), choices.pick(seeds.pngs()[:4]), choices.pick(seeds.svgs()), seeds.zips()[0])
    return mutate_zip(choices, choices.pick(seeds.zips()), files)


def _jpeg(choices: Choices) -> bytes:
    return mutate_jpeg(choices, choices.pick(seeds.jpegs()))


def _anything(choices: Choices) -> bytes:
    kind = choices.below(24)
    makers = (_png, _svg, _zip, _text, _pdf, _sealed, _selective)
    return makers[kind](choices) if kind < len(makers) else _credential(choices)


def _quads(choices: Choices) -> bytes:
    return mutate_quads(choices, choices.pick(seeds.nquads())).encode("utf-8", "surrogateescape")


def _document(choices: Choices) -> bytes:
    return json_bytes(choices, mutate_json(choices, choices.pick(seeds.unsigned_documents()), _donors()))


def _status(choices: Choices) -> bytes:
    data = choices.pick(seeds.status_lists())
    if data[:1] == b"{" and choices.often():
        return _json_of(choices, (json.loads(data),))
    if data[:2] == b"ey":
        return mutate_token(choices, data.decode(), _donors()).encode("utf-8", "replace")
    return mutate_cose(choices, data)


def _trust(choices: Choices) -> bytes:
    data = choices.pick(seeds.trust_files())
    if data[:1] == b"{" and choices.often():
        with suppress(ValueError):  # one that others published is broken on purpose
            return _json_of(choices, (json.loads(data),))
    if data[:2] == b"ey":
        return mutate_token(choices, data.decode()).encode("utf-8", "replace")
    return mutate_bytes(choices, data)


def _code(choices: Choices) -> bytes:
    lines = choices.pick(seeds.codes()).split("\n")
    for _ in range(1 + choices.below(3)):
        at = choices.below(len(lines))
        kind = choices.below(3)
        if kind == 0:
            lines.insert(at, lines[choices.below(len(lines))])
        elif kind == 1 and len(lines) > 1:
            del lines[at]
        else:
            lines[at] = mutate_text(choices, lines[at])
    return "\n".join(lines).encode("utf-8", "surrogateescape")


def _packed(choices: Choices) -> bytes:
    text = choices.pick((*seeds.sd_jwts(), *seeds.tokens(), *map(json.dumps, seeds.linked_documents())))
    try:
        packed = pack_presentation(text)
    except WalletError:
        packed = b"\x00"
    if choices.seldom(3) or len(packed) < 2:
        return mutate_bytes(choices, packed)
    return packed[:1] + mutate_cbor(choices, packed[1:])


def _to_pack(choices: Choices) -> bytes:
    kind = choices.below(3)
    if kind == 0:
        return _linked_or_selective(choices)
    return mutate_token(choices, choices.pick((*seeds.sd_jwts(), *seeds.tokens()))).encode("utf-8", "replace")


def _address(choices: Choices) -> bytes:
    return mutate_text(choices, choices.pick((*seeds.addresses(), *TEXTS))).encode("utf-8", "surrogateescape")


def _key_material(choices: Choices) -> bytes:
    kind = choices.below(3)
    if kind == 0:
        return _json_of(choices, (ISSUER_KEY.public.jwk, LINKED.key.public.jwk))
    if kind == 1:
        return mutate_bytes(choices, choices.pick(seeds.certificates()))
    return mutate_token(choices, choices.pick(seeds.tokens())).encode("utf-8", "replace")


# --- what is done with them --------------------------------------------------------------------------


def _run_parse(data: bytes) -> None:
    credential = parse_credential(data)
    with suppress(WalletError):
        json.dumps(stated_claims(credential), ensure_ascii=False).encode()


def _run_read(data: bytes) -> None:
    found = read_input(data)
    _require(bool(found.items), "nothing found and no error")
    for item in found.items:
        _require(item.error is not None or bool(item.text), "an item without text")


def _run_check(data: bytes) -> None:
    # Nothing at all may escape here: what cannot be read is a result too.
    try:
        results = check_input(data, surroundings())
    except WalletError as error:
        raise AssertionError(f"{type(error).__name__} out of check_input") from error
    _require(bool(results), "no result")
    for result in results:
        json.dumps(report_json(result), ensure_ascii=False).encode("utf-8", "surrogatepass")


def _run_verify(data: bytes) -> None:
    here = surroundings()
    for expected in (_ASKED, _OWN):
        found, report = read_and_verify(
            data, trust=here.trust, statuses=here.statuses, at=AT, expected=expected, documents=here.documents
        )
        _require(len(report.checks) == 7, "a check is missing")
        if found is None:
            raise UnreadableError


def _run_proofs(data: bytes) -> None:
    document = parse_json_object(data)
    for stated in proofs_of(document):
        proof = parse_proof(stated)
        with suppress(WalletError):
            parse_value(proof.value)
        for key in (LINKED.key.public, LINKED_P256.key.public):
            with suppress(WalletError):
                verify_proof(document, proof, key, SHIPPED)


def _run_expansion(data: bytes) -> None:
    document = parse_json_object(data)
    with suppress(WalletError):
        canonical_json(document)
    form = canonicalize(to_quads(document, SHIPPED))
    _require(canonicalize(parse_nquads(form.text)).lines == form.lines, "the canonical form is not stable")


def _run_quads(data: bytes) -> None:
    quads = parse_nquads(data.decode("utf-8", "surrogateescape"))
    _require(parse_nquads(format_nquads(quads)) == quads, "not read back")
    form = canonicalize(quads)
    _require(canonicalize(reversed(quads)).lines == form.lines, "the order of statements counts")


def _run_status(data: bytes) -> None:
    parsed = parse_status_document(data)
    here = surroundings()
    cache = StatusCache({STATUS_ADDRESS: CachedStatusList(data, AT, published=True)})
    _require(parsed is not None, "nothing")
    for credential in (seeds.sd_jwts()[0].encode(), seeds.credentials()[6]):
        verify_credential(parse_credential(credential), trust=here.trust, statuses=cache, at=AT, expected=_OWN)


def _run_trust(data: bytes) -> None:
    failures: list[WalletError] = []
    readers: tuple[Callable[[], object], ...] = (
        lambda: parse_trust_source(data, "file"),
        lambda: parse_trust(data, "file", any_issuer=True),
        lambda: parse_issuer_document(data, "did:web:school.example"),
        lambda: parse_issuer_document(data, "https://school.example"),
        lambda: parse_url_map(data),
    )
    for reader in readers:
        try:
            reader()
        except WalletError as error:
            failures.append(error)
    hosted = {
        "did:web:school.example": data,
        "https://school.example/keys/1": data,
        "https://unknown.example/context": data,
    }
    trust_of_hosted(hosted)
    documents_of(hosted)
    if len(failures) == len(readers):
        raise failures[0]


def _run_codes(data: bytes) -> None:
    lines = data.decode("utf-8", "replace").split("\n")
    for line in lines[:3]:
        for reader in (parse_ur, from_page_address):
            with suppress(WalletError):
                reader(line)
    _require(bool(join_codes(lines)), "nothing joined")


def _run_unpack(data: bytes) -> None:
    text = unpack_presentation(data)
    _require(len(text.encode()) <= 4_000_000, "unpacked to more than its bound")


def _run_pack(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    _require(unpack_presentation(pack_presentation(text)) == text, "not what was packed")


def _run_cose(data: bytes) -> None:
    with suppress(WalletError):
        decode_only(data, max_items=20_000)
    sign1 = parse_cose_sign1(data)
    with suppress(WalletError):
        sign1.verify(ISSUER_KEY.public)
    _run_verify(data)


def _run_sealed(data: bytes) -> None:
    with suppress(WalletError):
        parse_sealed(data)
    _run_verify(data)


def _run_disclosures(data: bytes) -> None:
    for parse in (parse_sd_jwt_json, parse_type_metadata):
        with suppress(WalletError):
            parse(data)
    sd_jwt = parse_sd_jwt(data.decode("utf-8", "replace"))
    json.dumps(disclose(sd_jwt).claims, ensure_ascii=False).encode()


def _run_elements(data: bytes) -> None:
    claims = parse_json_object(data)
    for credential in _described():
        for languages in (("en",), ("nl", "fr")):
            _require(
                len(describe_elements(credential, claims, hidden=1, languages=languages)) == 16, "an element is missing"
            )
        summary = summarise_credential(credential, claims, IssuerSummary(None, None))
        summary.search_text.encode()
        picture_of(credential, claims)
        check_content(credential, claims, hidden=0)
    open_badge_2_faults(claims)
    match_identity(claims.get("recipient"), "noor@mail.example")


@cache
def _described() -> tuple[Any, ...]:
    documents = [json.dumps(document).encode() for document in seeds.unsigned_documents()]
    return tuple(parse_credential(data) for data in (*documents, seeds.sd_jwts()[0].encode()))


def _run_addresses(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    failures: list[WalletError] = []
    readers: tuple[Callable[[str], object], ...] = (
        parse_https_address, did_web_address, jwt_vc_issuer_address, key_of_did, RecoveryCode.parse,
    )  # fmt: skip
    for reader in readers:
        try:
            reader(text)
        except WalletError as error:
            failures.append(error)
    identifiers_at(text)
    if len(failures) == len(readers):
        raise failures[0]


def _run_disclosure(data: bytes) -> None:
    credential = parse_credential(data)
    details = details_of(credential)
    paths = [detail.path for detail in details[:2]] or [("credentialSubject", 0)]
    with suppress(WalletError):
        preview_claims(credential, paths)
    for end in (None, _END):
        with suppress(WalletError):
            _run_parse(make_presentation(credential, paths, now=AT, end=end).text.encode())


def _run_keys(data: bytes) -> None:
    failures: list[WalletError] = []

    def chain() -> object:
        certificate = Certificate.from_der(data)
        return certificate.subject_names(), verify_chain([certificate], [certificate], AT), certificate.public_key

    readers: tuple[Callable[[], object], ...] = (
        lambda: PublicKey.from_jwk(parse_json_object(data)),
        lambda: PublicKey.from_spki(data),
        lambda: Certificate.from_pem_many(data),
        chain,
        lambda: read_imprint(data),
        lambda: parse_compact_jws(data.decode("utf-8", "replace")),
        lambda: parse_json(data),
        lambda: KeySlots.from_bytes(data),
    )
    for reader in readers:
        try:
            reader()
        except WalletError as error:
            failures.append(error)
    if len(failures) == len(readers):
        raise failures[0]


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise AssertionError(what)


TARGETS = (
    Target("recognise", _credential, _run_parse, 8),
    Target("read-text", _text, _run_read, 8),
    Target("read-json", _json, _run_read, 8),
    Target("read-png", _png, _run_read, 4),
    Target("read-svg", _svg, _run_read, 8),
    Target("read-pdf", _pdf, _run_read, 4),
    Target("read-zip", _zip, _run_read, 6),
    Target("read-jpeg", _jpeg, _run_read, 2),
    Target("check", _anything, _run_check, 8),
    Target("verify", _credential, _run_verify, 6),
    Target("linked-data", _linked_or_selective, _run_proofs, 5),
    Target("expansion", _document, _run_expansion, 5),
    Target("n-quads", _quads, _run_quads, 8),
    Target("status", _status, _run_status, 6),
    Target("trust", _trust, _run_trust, 8),
    Target("codes", _code, _run_codes, 8),
    Target("unpack", _packed, _run_unpack, 8),
    Target("pack", _to_pack, _run_pack, 6),
    Target("cose", _cose, _run_cose, 5),
    Target("jades", _sealed, _run_sealed, 5),
    Target("sd-jwt", _sd_jwt, _run_disclosures, 10),
    Target("ecdsa-sd", _selective, _run_proofs, 4),
    Target("elements", _document, _run_elements, 5),
    Target("addresses", _address, _run_addresses, 10),
    Target("disclosure", _linked_or_selective, _run_disclosure, 2),
    Target("choose-base", _selective, _run_disclosure, 2),
    Target("keys", _key_material, _run_keys, 10),
    *(Target(*described) for described in (*DIALOGUE, *GUIDANCE)),
)


def target_named(name: str) -> Target:
    return next(target for target in TARGETS if target.name == name)
