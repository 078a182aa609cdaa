"""The Open Badges 2.0 cases of the 1EdTech validator, with the documents its tests have.

Its tests answer `https://example.org/NAME` (http alike, with or without `.json`) with the file NAME of `ob20/assets`.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from wallet.errors import UnsupportedFormatError
from wallet.formats.open_badge_2 import OpenBadge2, open_badge_2_faults, parse_open_badge_2
from wallet.formats.recipient import match_identity
from wallet.model.report import Outcome
from wallet.transport.reading import read_input
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.open_badge_2_proof import check_open_badge_2_proof

AT = datetime(2026, 11, 21, tzinfo=UTC)
OB20 = "1edtech-public-validator/inspector-vc/src/test/resources/ob20"


class Case(NamedTuple):
    """What is expected of one file.

    Attributes:
        proof: Outcome and code of the proof; an error's code and detail where it is unreadable.
        issuer: Outcome and code of the issuer check, or None where there is none.
        faults: What the content lacks.
        upstream: What the validator says.
    """

    proof: tuple[str, str]
    issuer: tuple[str, str] | None
    faults: tuple[str, ...]
    upstream: str


SOUND = (("passed", "ok"), ("undetermined", "issuer-not-known"))
VALID = Case(*SOUND, (), "Valid")
CASES = {
    "basic-assertion.json": VALID,
    "simple-badge.png": VALID,
    "simple.jwt": VALID,
    "basic-assertion-invalid-context.json": Case(*SOUND, ("@context",), "Invalid"),
    "basic-assertion-invalid-type.json": Case(*SOUND, ("type",), "Invalid"),
    "assertion-with-data-image.json": Case(*SOUND, ("image",), "Invalid"),
    "assertion-with-endorsements.json": VALID,
    "basic-assertion-with-allowed-origins-valid-starts-with.json": VALID,
    "basic-assertion-with-allowed-origins-valid-multiple-starts-with.json": VALID,
    "basic-assertion-with-allowed-origins-invalid-multiple-starts-with.json": Case(
        ("failed", "address-not-allowed"), None, (), "Invalid"
    ),
    "basic-assertion-with-language.json": VALID,
    "assertion-with-extension-node-basic.json": VALID,
    "assertion-with-multiple-extensions.json": VALID,
    "assets/badge-with-data-image.json": Case(
        ("unsupported-format", "open-badge-2-badge-class"), None, (), "Valid"
    ),
    "issuer-compact-iri-validation.json": Case(("unsupported-format", "open-badge-2-issuer"), None, (), "Valid"),
    "warning-with-redirection.json": Case(*SOUND, (), "Warning"),
}  # fmt: skip

# Where this program says something else than the validator, and why.
DIFFERENCES = {
    "assets/badge-with-data-image.json": "a badge class is no badge that anybody holds; it is named as what it is",
    "issuer-compact-iri-validation.json": "an issuer's profile is no badge that anybody holds; named as what it is",
    "warning-with-redirection.json": "the document names another address of the same host: nothing to warn of",
}


@pytest.fixture(scope="module")
def folder(shared_vectors: Path) -> Path:
    return shared_vectors / OB20


@pytest.fixture(scope="module")
def assets(folder: Path) -> dict[str, bytes]:
    hosted = {}
    for file in sorted((folder / "assets").glob("*.json")):
        for scheme in ("https", "http"):
            for name in (file.name, file.stem):
                hosted[f"{scheme}://example.org/{name}"] = file.read_bytes()
    return hosted


def parsed(file: Path) -> tuple[str, OpenBadge2]:
    (text,) = read_input(file.read_bytes()).texts
    return text, parse_open_badge_2(text.encode())


def test_every_case_of_the_validator_is_here(shared_vectors: Path):
    expected = json.loads((shared_vectors / "1edtech-public-validator" / "expected.json").read_text())
    upstream = {
        case["file"].partition("/ob20/")[2]: case["upstream_verdict"]
        for case in expected["cases"]
        if case["suite"] == "OB20Tests"
    }
    assert upstream == {name: case.upstream for name, case in CASES.items()}
    assert set(DIFFERENCES) == {name for name, case in CASES.items() if (verdict(case) != case.upstream)}


def verdict(case: Case) -> str:
    if case.proof[0] != "passed" or case.faults:
        return "Unreadable" if case.proof[0] not in tuple(Outcome) else "Invalid"
    return "Valid"


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, folder: Path, assets: dict[str, bytes]):
    case = CASES[name]
    if case.proof[0] == "unsupported-format":
        with pytest.raises(UnsupportedFormatError) as caught:
            parsed(folder / name)
        assert (caught.value.code, caught.value.detail) == case.proof
        return
    text, badge = parsed(folder / name)
    hosted = dict(assets)
    if badge.jws is None:
        hosted[badge.address] = text.encode()
    result = check_open_badge_2_proof(badge, TrustStore(), AT, LocalDocuments(hosted=hosted))
    assert (result.proof.outcome, result.proof.code) == case.proof
    assert (result.issuer and (result.issuer.outcome, result.issuer.code)) == case.issuer
    if case.issuer is None:
        assert result.claims is None
        return
    assert open_badge_2_faults(result.claims) == case.faults
    assert result.claims["badge"]["issuer"]["url"]
    assert match_identity(result.claims["recipient"], "nobody@example.org") is True
    assert match_identity(result.claims["recipient"], "somebody@example.org") is False


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.issuer is not None])
def test_without_documents_nothing_is_said_of_the_proof(name: str, folder: Path):
    _, badge = parsed(folder / name)
    result = check_open_badge_2_proof(badge, TrustStore(), AT, LocalDocuments())
    code = "documents-missing" if badge.jws is None else "key-not-found"
    assert (result.proof.outcome, result.proof.code) == (Outcome.UNDETERMINED, code)
    assert result.claims["recipient"] == badge.assertion["recipient"]


@pytest.mark.parametrize(
    "name", [name for name, case in CASES.items() if case.issuer is not None and name != "simple.jwt"]
)
def test_a_changed_copy_differs(name: str, folder: Path, assets: dict[str, bytes]):
    text, badge = parsed(folder / name)
    changed = parse_open_badge_2(json.dumps({**badge.assertion, "issuedOn": "2017-01-01T00:00:00Z"}).encode())
    documents = LocalDocuments(hosted={**assets, badge.address: text.encode()})
    result = check_open_badge_2_proof(changed, TrustStore(), AT, documents)
    assert (result.proof.outcome, result.proof.code, result.claims) == (Outcome.FAILED, "document-differs", None)
