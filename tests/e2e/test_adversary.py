"""An employer with the command line alone, and somebody who sends forgeries."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.e2e.test_command_line import Computer
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.w3c_signer import W3cSigner, enveloped
from wallet.cli.files import now
from wallet.crypto.keys import PrivateKey

# What the command says, and the status it ends with.
REFUSED, OPEN = ("not-genuine", 1), ("genuine-undetermined", 3)


@pytest.mark.slow
def test_forgeries_are_told_one_by_one(tmp_path: Path) -> None:
    """Files in a folder, each attacked in another way; the list of issuers knows the school's only key."""
    employer, moment = Computer(tmp_path / "employer"), now()
    school, evil = LinkedDataSigner(kind="P-256"), PrivateKey.generate("P-256")
    issuer = SampleIssuer(school.id, key=school.key)
    employer.receives("issuers.json", trust_list("Known issuers", [issuer], as_of=moment))
    badge = school.badge(validFrom=(moment - timedelta(days=9)).isoformat().replace("+00:00", "Z"))
    good = school.sign(badge)
    renamed = json.loads(json.dumps(good))
    renamed["@context"].append({"uid": "@id"})
    renamed["credentialSubject"]["uid"] = renamed["credentialSubject"].pop("id")
    document = {name: value for name, value in badge.items() if name != "proof"}
    forged = W3cSigner(school.id, evil).jwt(document)
    brought = W3cSigner(school.id, evil).jwt(document, {"jwk": evil.public.jwk})
    unsigned = W3cSigner(school.id, evil).jwt(document).rpartition(".")[0] + "."
    presentation = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "verifiableCredential": [good, enveloped(forged)],
    }
    files = {
        "good.json": (good, OPEN),
        "changed.json": ({**good, "name": "Surgery"}, REFUSED),
        "added.json": ({**good, "grade": "A"}, REFUSED),
        "renamed.json": (renamed, REFUSED),
        "bare.json": (badge, REFUSED),
        "forged.jwt": (forged, REFUSED),
        "brought.jwt": (brought, OPEN),
        "together.json": (presentation, REFUSED),
        "unsigned.jwt": (unsigned, REFUSED),
    }
    for name, (stated, (verdict, status)) in files.items():
        employer.receives(name, (stated if isinstance(stated, str) else json.dumps(stated)).encode())
        said = json.loads(employer.run("verify", name, "--trust", "issuers.json", "--json", status=status))
        found = said[0] if isinstance(said, list) else said
        assert (name, found["verdict"]) == (name, verdict)
