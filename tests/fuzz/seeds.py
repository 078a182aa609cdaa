"""What mutations start from: one valid input of every kind, and what others published where that is at hand."""

import base64
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image

from tests.fuzz.known_signers import (
    AT,
    HOLDER,
    ISSUER,
    LATER,
    LINKED,
    LINKED_P256,
    STATUS_ADDRESS,
    THEN,
    fixed_key,
    leaf,
    seal,
)
from tests.simulators.issuer import REVOKED
from tests.simulators.learning import learning_claims, selective_paths
from tests.simulators.sealing import adotst, european_credential, timestamp_token
from tests.simulators.w3c_signer import W3cSigner, enveloped
from tests.unit.data_integrity.selective_material import DOCUMENT, MANDATORY
from tests.unit.formats.families import badge, badge_2, european, record
from tests.unit.status.lists import cwt, left_first, list_document, list_of_2021
from tests.unit.transport.baking import element, itxt, png, svg, text_chunk, ztxt
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.selective import create_base_proof, derive
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.errors import WalletError
from wallet.formats.recognise import parse_credential
from wallet.transport.multipart_ur import UR_PRESENTATION, encode_single, frames, wrap_bytes
from wallet.transport.packing import pack_presentation
from wallet.transport.page_address import to_page_address
from wallet.transport.qr_codes import qr_matrix, qr_png

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "vectors"
_LARGEST = 60_000  # of what others published; mutations of more only take longer
_KEY_KID = f"{LINKED_P256.id}#{LINKED_P256.id.removeprefix('did:key:')}"
_W3C = W3cSigner(LINKED_P256.id, LINKED_P256.key, kid=_KEY_KID)
_END = PresentationEnd("https://employer.example", "n-7Qx2", HOLDER)


def _bytes(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()


@cache
def published(pattern: str) -> tuple[bytes, ...]:
    """Files that others published, the shorter ones; none where they are not beside this checkout."""
    files = sorted(SHARED.glob(pattern)) if SHARED.is_dir() else []
    return tuple(file.read_bytes() for file in files if file.is_file() and file.stat().st_size <= _LARGEST)


@cache
def selective_documents() -> tuple[dict[str, Any], ...]:
    """A badge with a base proof, and what was derived of it; the second one has lists, the third a subject."""
    made = []
    for changes in ({}, {"credentialSubject": {"id": did_key_of(HOLDER.public), **DOCUMENT["credentialSubject"]}}):
        document = {**DOCUMENT, "issuer": {**DOCUMENT["issuer"], "id": LINKED_P256.id}, **changes}
        options = {
            "created": "2026-05-01T10:00:00Z",
            "verificationMethod": _KEY_KID,
            "proofPurpose": "assertionMethod",
        }
        secrets = {"hmac_key": bytes(range(32)), "proof_key": fixed_key("proof")}
        base = dict(create_base_proof(document, options, MANDATORY, LINKED_P256.key, SHIPPED, **secrets))
        made += [base, dict(derive(base, [("credentialSubject", "achievement", "name")], SHIPPED))]
    return tuple(made)


@cache
def unsigned_documents() -> tuple[dict[str, Any], ...]:
    """Documents of every family."""
    entry = {
        "id": f"{STATUS_ADDRESS}#7",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "7",
        "statusListCredential": STATUS_ADDRESS,
    }
    identity = {"type": "IdentityObject", "hashed": True, "identityHash": "sha256$00", "identityType": "emailAddress"}
    return (
        dict(LINKED.badge(credentialStatus=entry)),
        badge(issuer={"id": LINKED.id, "type": ["Profile"], "name": "School"}, subject={"identifier": identity}),
        record(issuer={"id": LINKED.id, "type": ["Profile"], "name": "School"}),
        european(issuer={"id": LINKED.id, "type": "Organisation", "legalName": {"en": "School"}}),
        european_credential(issuer={"id": LINKED.id, "type": "Organisation", "legalName": {"en": "School"}}),
        badge_2(),
    )


@cache
def linked_documents() -> tuple[dict[str, Any], ...]:
    """Documents with Data Integrity proofs of every suite."""
    badges = unsigned_documents()
    older = {**badges[0], "@context": [*badges[0]["@context"], "https://w3id.org/security/suites/ed25519-2020/v1"]}
    other = {**badges[1], "issuer": LINKED_P256.id}
    signed = [
        dict(signer.sign(document, suite))
        for signer, document, suite in (
            (LINKED, badges[0], "eddsa-rdfc-2022"),
            (LINKED, badges[0], "eddsa-jcs-2022"),
            (LINKED, older, "Ed25519Signature2020"),
            (LINKED_P256, other, "ecdsa-rdfc-2019"),
            (LINKED_P256, other, "ecdsa-jcs-2019"),
        )
    ]
    signed += [dict(LINKED.sign(document, "eddsa-jcs-2022")) for document in badges[2:5]]
    chained = LINKED.sign(badges[0], id="urn:proof:1")
    signed.append(dict(LINKED.sign(chained, previousProof="urn:proof:1")))
    presentation = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "holder": LINKED.id,
        "verifiableCredential": [signed[0]],
    }
    signed.append(dict(LINKED.sign(presentation, proofPurpose="authentication", challenge="n-7Qx2", domain="d")))
    return (*signed, *selective_documents())


@cache
def sealed_documents() -> tuple[dict[str, Any], ...]:
    """European credentials under JAdES."""
    payload = json.dumps(european_credential(), ensure_ascii=False)
    stamped = {"etsiU": [{"xVals": [{"x509Cert": {"val": base64.b64encode(leaf()).decode()}}]}]}
    plain = {"payload": payload, "signatures": [seal().sign(payload, seal().header(AT), stamped)]}
    header = seal().header(AT, adoTst=adotst(payload.encode()), crit=["b64", "sigT", "adoTst"])
    return plain, {"payload": payload, **seal().sign(payload, header)}


@cache
def sd_jwts() -> tuple[str, ...]:
    """SD-JWTs of every use."""
    options: dict[str, Any] = {"issued_at": THEN, "expires_at": LATER}
    bound = ISSUER.issue(
        learning_claims(), selective=selective_paths(), holder=HOLDER.public, status=(STATUS_ADDRESS, 7), **options
    )
    nested = ISSUER.issue(
        {"a": {"b": [1, {"c": 2}, "d"]}, "e": [[1, 2], 3]},
        selective=[("a",), ("a", "b"), ("a", "b", None), ("e", None)],
        vct=None,
        decoys=2,
    )
    shown = make_presentation(parse_credential(bound.encode()), [("given_name",)], now=AT, end=_END).text
    w3c = _W3C.sd_jwt(
        {**unsigned_documents()[1], "issuer": LINKED_P256.id}, [("credentialSubject", "achievement", "name")]
    )
    return bound, nested, shown, w3c


@cache
def tokens() -> tuple[str, ...]:
    """JWTs of every use."""
    document = {**unsigned_documents()[0], "issuer": LINKED_P256.id}
    older = {**document, "@context": ["https://www.w3.org/2018/credentials/v1", *document["@context"][1:]]}
    plain = {"iss": LINKED_P256.id, "exp": int(LATER.timestamp()), "vc": older}
    inner = _W3C.jwt(document)
    presentation = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "holder": LINKED_P256.id,
        "verifiableCredential": [dict(enveloped(inner))],
        "nonce": "n-7Qx2",
        "aud": "https://employer.example",
    }
    return inner, _W3C.jwt(plain, {"typ": "JWT", "cty": None}), _W3C.presentation_jwt(presentation), _W3C.jwt(badge_2())


@cache
def coses() -> tuple[bytes, ...]:
    """COSE_Sign1 of every use."""
    document = {**unsigned_documents()[1], "issuer": LINKED_P256.id}
    presentation = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "holder": LINKED_P256.id,
        "verifiableCredential": [dict(enveloped(_W3C.cose(document), "vc+cose;base64"))],
    }
    return _W3C.cose(document), _W3C.cose(presentation, "vp"), cwt({7: 1}, issuer=ISSUER)


@cache
def status_lists() -> tuple[bytes, ...]:
    """Status lists of every kind, small enough to mutate often."""
    packed = "u" + base64.urlsafe_b64encode(gzip.compress(left_first({7: 1}, 131_072), mtime=0)).decode().rstrip("=")
    document = list_document(issuer=LINKED.id, subject={"encodedList": packed})
    revoked = {
        "id": STATUS_ADDRESS,
        "issuer": LINKED.id,
        "revokedCredential": [{"id": "urn:x", "revocationReason": "r"}],
    }
    badges = {
        "@context": "https://w3id.org/openbadges/v2",
        "id": STATUS_ADDRESS,
        "type": "RevocationList",
        "issuer": "https://school.example",
        "revokedAssertions": ["urn:a", {"id": "urn:b", "revocationReason": "r"}, {"uid": "c"}],
    }
    return (
        ISSUER.status_list(STATUS_ADDRESS, issued_at=THEN, entries={7: REVOKED}, size=64),
        cwt({7: 1}, issuer=ISSUER),
        _bytes(LINKED.sign(document)),
        _bytes(list_of_2021({7: 1}, issuer=LINKED.id)),
        _W3C.jwt({**document, "issuer": LINKED_P256.id}).encode(),
        _bytes(revoked),
        _bytes(badges),
    )


@cache
def credentials() -> tuple[bytes, ...]:
    """Everything `parse_credential` reads."""
    documents = (*unsigned_documents(), *linked_documents(), *sealed_documents(), dict(enveloped(tokens()[0])))
    texts = (*sd_jwts(), *tokens())
    return (*map(_bytes, documents), *(text.encode() for text in texts), *coses(), *json_files())


@cache
def json_files() -> tuple[bytes, ...]:
    """Credentials in JSON that others published."""
    patterns = (
        "dcc-vc-test-fixtures/verifiableCredentials/**/*.json", "1edtech-public-validator/**/ob30/*.json",
        "1edtech-public-validator/**/clr20/*.json", "1edtech-public-validator/**/ob20/*.json", "elm-edc/**/*.json*",
        "w3c-vc-di-eddsa/**/*.json", "w3c-vc-di-ecdsa/**/*.json",
    )  # fmt: skip
    found = (file for pattern in patterns for file in published(pattern)[::3])
    return tuple(file for file in found if _is_credential(file))


def _is_credential(data: bytes) -> bool:
    try:
        parse_credential(data)
    except WalletError:
        return False
    return True


@cache
def json_values() -> tuple[Any, ...]:
    """Every document as a value, to take pieces from."""
    made = (*unsigned_documents(), *linked_documents(), *sealed_documents(), learning_claims())
    return (*made, *map(json.loads, json_files()))


@cache
def trust_files() -> tuple[bytes, ...]:
    """Files that a person may trust, documents of issuers, and maps of what was published."""
    key = LINKED.key.public.jwk
    method = {"id": "#key-1", "type": "JsonWebKey", "controller": "did:web:school.example", "publicKeyJwk": dict(key)}
    multikey = {
        "id": "https://school.example/keys/1",
        "type": "Multikey",
        "controller": "https://school.example",
        "publicKeyMultibase": LINKED.id.removeprefix("did:key:"),
        "expires": "2030-01-01T00:00:00Z",
    }
    did = {
        "@context": ["https://www.w3.org/ns/did/v1"],
        "id": "did:web:school.example",
        "verificationMethod": [method],
        "assertionMethod": ["#key-1", {**method, "id": "did:web:school.example#key-2"}],
        "authentication": ["did:web:school.example#key-1"],
    }
    listed = {"name": "List", "as_of": "2026-01-01T00:00:00Z", "issuers": [ISSUER.trust_entry(by_certificate=leaf())]}
    listed["issuers"].append(ISSUER.trust_entry())
    registry = {
        "meta": {"created": "2024-01-01"},
        "registry": {LINKED.id: {"name": "School", "location": "Town", "url": "https://school.example"}},
    }
    issuer = {"issuer": "https://school.example", "jwks": {"keys": [dict(key), dict(ISSUER.key.public.jwk)]}}
    pem = b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(leaf()) + b"-----END CERTIFICATE-----\n"
    plain = (listed, did, multikey, {"keys": [dict(key)]}, registry, issuer, {"https://school.example/1": "1.json"})
    signed = ISSUER.sign(listed, "trust-list+jwt").encode()
    return (
        *map(_bytes, plain),
        pem,
        signed,
        *published("dcc-issuer-registry/**/*.json"),
        *published("dcc-vc-test-fixtures/dids/*"),
    )


@cache
def certificates() -> tuple[bytes, ...]:
    """Certificates, a time stamp and a public key."""
    pem = b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(leaf()) + b"-----END CERTIFICATE-----\n"
    return leaf(), pem, timestamp_token(b"data"), ISSUER.key.public.to_spki()


@cache
def pngs() -> tuple[bytes, ...]:
    text = _bytes(linked_documents()[0]).decode()
    baked = (
        png(itxt(text)),
        png(itxt(text, b"openbadgecredential", compressed=True)),
        png(ztxt("https://school.example/1")),
    )
    codes = qr_png(qr_matrix(to_page_address(pack_presentation(sd_jwts()[2]), "wallet.example")), scale=3)
    foreign = qr_png(qr_matrix(encode_single("bytes", wrap_bytes(b"a"))), scale=4)
    return (*baked, png(itxt(text), text_chunk(tokens()[0])), foreign, codes)


@cache
def jpegs() -> tuple[bytes, ...]:
    made = []
    for mode in ("L", "RGB", "CMYK"):
        out = io.BytesIO()
        Image.open(io.BytesIO(pngs()[-1])).convert(mode).save(out, "JPEG", quality=80, progressive=mode == "RGB")
        made.append(out.getvalue())
    return tuple(made)


@cache
def svgs() -> tuple[bytes, ...]:
    new = "https://purl.imsglobal.org/ob/v3p0"
    text = _bytes(linked_documents()[0]).decode()
    return (
        svg(element("assertion", "https://school.example/1", json.dumps(badge_2()))),
        svg(element("credential", tokens()[0]), new),
        svg(element("credential", None, text), new),
        *published("mozilla-openbadges-bakery/test/*.svg"),
    )


@cache
def pdfs() -> tuple[bytes, ...]:
    def saved(attached: dict[str, bytes]) -> bytes:
        document = pypdfium2.PdfDocument.new()
        document.new_page(60, 60)
        for name, data in attached.items():
            document.new_attachment(name).set_data(data)
        out = io.BytesIO()
        document.save(out)
        document.close()
        return out.getvalue()

    text = _bytes(linked_documents()[0])
    packed = zlib.compress(text)
    by_hand = (
        b"%%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.json)3 0 R]>>>>>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[5 0 R]/Count 1>>endobj\n3 0 obj<</Type/Filespec/F(a.json)/EF<</F 4 0 R>>>>endobj\n"
        b"4 0 obj<</Type/EmbeddedFile/Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n"
        b"5 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 60 60]>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%%%EOF"
        % (len(packed), packed)
    )
    return saved({"a.json": text, "b.png": pngs()[0]}), saved({}), by_hand


@cache
def zips() -> tuple[bytes, ...]:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {
            "a.json": credentials()[0],
            "b/c.png": pngs()[0],
            "d.jwt": tokens()[0].encode(),
            "e.txt": b"hello",
        }.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return (out.getvalue(),)


@cache
def codes() -> tuple[str, ...]:
    """What QR codes hold, one or several, a line each."""
    presentation = sd_jwts()[2]
    packed = pack_presentation(presentation)
    parts = frames(UR_PRESENTATION, wrap_bytes(packed), max_fragment=200)
    several = "\n".join(next(parts) for _ in range(12))
    return (
        encode_single(UR_PRESENTATION, wrap_bytes(packed)),
        several,
        to_page_address(packed, "wallet.example"),
        presentation,
        tokens()[0],
    )


@cache
def nquads() -> tuple[str, ...]:
    mine = (
        '_:a <urn:p> _:b .\n_:b <urn:p> _:a .\n_:a <urn:q> "x"@en .\n',
        '<urn:s> <urn:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:g> .\n_:c <urn:p> _:c _:g .\n',
    )
    return (*mine, *(file.decode() for file in published("w3c-rdf-canon/tests/rdfc10/*.nq")))


@cache
def addresses() -> tuple[str, ...]:
    return (
        "https://school.example/status/1?a=b", "https://school.example:8443/a/b", "did:web:school.example:issuers:1",
        "did:web:school.example%3A8443", "https://issuer.example/tenant", LINKED.id, LINKED_P256.id,
        did_jwk_of(ISSUER.key.public), LINKED.method_id, "2a01:4f8::1", "127.0.0.1",
    )  # fmt: skip


def everything() -> Iterator[bytes]:
    """One seed of each kind, for what reads anything."""
    yield from (credentials()[0], pngs()[0], svgs()[0], pdfs()[0], zips()[0], jpegs()[0], nquads()[0].encode())
