"""The verdict on everything that others publish with a verdict, through the command line as an institution uses it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.vectors.differences import DIFFERENCES
from wallet.cli import main

_SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "vectors"
_AT = "2026-11-21T12:00:00Z"
_PASSED = ("passed", "ok")
_SKIPPED = ("undetermined", "not-checked")

Checks = Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Case:
    """A file and what its publisher says of it.

    Attributes:
        suite: The folder it comes from.
        file: The file, below that folder.
        expected: Outcome and code of the checks that the publisher's verdict speaks of.
        status: The exit status, where the verdict is certain.
        published: Files by address, below the shared folder.
        trust: Files of `--trust`, below the shared folder.
        at: Moment to judge at.
    """

    suite: str
    file: str
    expected: Checks
    status: int | None = None
    published: Mapping[str, str] = field(default_factory=dict)
    trust: tuple[str, ...] = ()
    at: str = _AT

    @property
    def name(self) -> str:
        return f"{self.suite}/{Path(self.file).name}"


def _expected(suite: str) -> Any:
    return json.loads((_SHARED / suite / "expected.json").read_text(encoding="utf-8"))


_STATUS_LISTS = "dcc-vc-test-fixtures/statusLists/didkey-ed25519Signature2020"


def _digital_credentials_consortium() -> Iterator[Case]:
    suite = "dcc-vc-test-fixtures"
    document = _expected(suite)
    published = {}
    for address, file in document["url_map"].items():
        if "{name}" not in address:
            # One status list was collected under the name of its other address alone.
            collected = (_SHARED / file).is_file()
            published[address] = file if collected else f"{_STATUS_LISTS}/{Path(file).name}"
            continue
        for entry in sorted((_SHARED / file.replace("/{name}", "")).iterdir()):
            published[address.replace("{name}", entry.name)] = file.replace("{name}", entry.name)
    codes = {
        "expired": ("validity", ("failed", "expired")),
        "not_yet_valid": ("validity", ("failed", "not-yet-valid")),
        "revoked": ("status", ("failed", "revoked")),
        "bad_signature": ("proof", ("failed", "signature-invalid")),
        # The key stands in the method's fragment, so the proof can be checked; nothing ties it to the issuer.
        "issuer_key_unresolvable": ("issuer", ("undetermined", "key-not-bound-to-issuer")),
        "status_list_type_error": ("status", ("undetermined", "status-list-invalid")),
        "status_list_not_yet_valid": ("status", ("undetermined", "status-list-invalid")),
    }
    for case in document["cases"]:
        reasons = case["reason"] or []
        checks = dict(codes[reason] for reason in ([reasons] if isinstance(reasons, str) else reasons))
        if case.get("signature") == "valid":
            checks["proof"] = _PASSED
            checks.setdefault("validity", _PASSED)
            known = case["registered_in_dcc_sandbox_registry"]
            checks["issuer"] = _PASSED if known else ("undetermined", "issuer-not-known")
        status = {"valid": 3, "indeterminate": 3, "invalid": 1}[case["overall"]]
        trust = ("dcc-issuer-registry/sandbox-registry-HEAD/registry.json",)
        yield Case(suite, case["file"], checks, status, published, trust)


def _data_integrity() -> Iterator[Case]:
    for suite in ("w3c-vc-di-eddsa", "w3c-vc-di-ecdsa"):
        for case in _expected(suite):
            if case["overall"] == "valid":
                yield Case(suite, case["file"], {"proof": _PASSED, "validity": _PASSED}, 3)
            elif case["overall"] == "not_a_presentation":
                yield Case(suite, case["file"], {"proof": ("failed", "base-proof")}, 1)
            elif case["reason"] == "expired":
                yield Case(suite, case["file"], {"proof": _PASSED, "validity": ("failed", "expired")}, 1)
            else:
                yield Case(suite, case["file"], {}, 1)


def _european_digital_credentials() -> Iterator[Case]:
    for case in _expected("elm-edc"):
        if case["reason"] == "unsigned":
            yield Case("elm-edc", case["file"], {"proof": ("failed", "proof-missing")}, 1)
        else:
            issuer = ("undetermined", "certificate-untrusted")
            yield Case("elm-edc", case["file"], {"proof": _PASSED, "issuer": issuer}, 3)


def _open_badges() -> Iterator[Case]:
    suite = "1edtech-public-validator"
    codes = {
        "Safe mode validation error.": ("proof", ("failed", "property-not-defined")),
        "Invalid signature.": ("proof", ("failed", "signature-invalid")),
    }
    for case in _expected(suite)["cases"]:
        peers = case.get("peer_signature_check") or []
        if case["suite"] == "OB20Tests":
            continue  # judged with the documents of its issuers in test_open_badges_2
        if peers and peers[0]["verified"] == "UNSUPPORTED":
            yield Case(suite, case["file"], {"structure": ("failed", "unsupported-suite")}, 2)
        elif not peers or peers[0]["verified"]:
            checks = {"proof": _PASSED, "issuer": ("undetermined", "key-not-bound-to-issuer")}
            yield Case(suite, case["file"], checks, 3)
        else:
            yield Case(suite, case["file"], dict([codes[peers[0]["why"]]]), 1)


def _cases() -> list[Case]:
    if not _SHARED.is_dir():
        return []
    suites = (_digital_credentials_consortium, _data_integrity, _european_digital_credentials, _open_badges)
    return [case for suite in suites for case in suite()]


_CASES = _cases()


@pytest.mark.parametrize("case", _CASES, ids=[case.name for case in _CASES])
def test_verdict_is_the_published_one(
    case: Case, shared_vectors: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["verify", str(shared_vectors / case.suite / case.file), "--json", "--at", case.at]
    for file in case.trust:
        arguments += ["--trust", str(shared_vectors / file)]
    if case.published:
        for number, file in enumerate(case.published.values()):
            (tmp_path / str(number)).write_bytes((shared_vectors / file).read_bytes())
        table = {address: str(number) for number, address in enumerate(case.published)}
        (tmp_path / "url-map.json").write_text(json.dumps(table), encoding="utf-8")
        arguments += ["--documents", str(tmp_path)]

    status = main(arguments)
    document = json.loads(capsys.readouterr().out)

    found = {check["check"]: (check["outcome"], check["code"]) for check in document["checks"]}
    expected, wanted = dict(case.expected), case.status
    if case.name in DIFFERENCES:
        difference = DIFFERENCES[case.name]
        assert difference.why
        expected, wanted = dict(difference.checks), difference.status
        assert expected != case.expected or wanted != case.status, "no difference any more: take it off the table"
    assert {name: found[name] for name in expected} == expected
    assert status == wanted


def test_every_difference_is_of_a_case_that_exists(shared_vectors: Path) -> None:
    assert shared_vectors.is_dir()
    assert set(DIFFERENCES) <= {case.name for case in _CASES}
