"""Which list may take the place of one that is kept: one by the same signer, of whatever kind."""

import pytest

from tests.simulators.issuer import REVOKED, VALID, SampleIssuer
from tests.unit.formats.crafting import AT, ISSUER, THEN, trust_in
from tests.unit.status.lists import URI, cwt, list_document, revocations, signed
from wallet.errors import StatusListError
from wallet.status.document import parse_status_document
from wallet.trust.trust_store import TrustStore
from wallet.verification.status import require_same_signer

OTHER = SampleIssuer("https://other.example")
BOTH = trust_in(ISSUER, OTHER)
DOCUMENT = {
    "token": lambda issuer, n: issuer.status_list(URI, issued_at=THEN, entries={n: REVOKED}),
    "cwt": lambda issuer, n: cwt({n: REVOKED}, issuer=issuer),
    "bitstring": lambda issuer, n: signed(list_document({n: 1}, issuer=issuer.id), issuer),
}


@pytest.mark.parametrize("former", DOCUMENT)
@pytest.mark.parametrize("newer", DOCUMENT)
def test_a_list_takes_the_place_of_one_by_the_same_signer_only(former: str, newer: str):
    kept = parse_status_document(DOCUMENT[former](ISSUER, 1))

    def replace(data: bytes, trust: TrustStore = BOTH):
        require_same_signer(kept, parse_status_document(data), trust, AT)

    replace(DOCUMENT[newer](ISSUER, 2))
    second = SampleIssuer(ISSUER.id)
    replace(DOCUMENT[newer](second, 2), trust_in(ISSUER, second))
    replace(DOCUMENT[newer](OTHER, 2), TrustStore())
    for stranger in (OTHER, second, SampleIssuer()):
        with pytest.raises(StatusListError):
            replace(DOCUMENT[newer](stranger, 2))
    with pytest.raises(StatusListError):
        replace(revocations())


def test_a_list_without_proof_takes_the_place_of_one_about_the_same_issuer():
    kept = parse_status_document(revocations("urn:a"))
    require_same_signer(kept, parse_status_document(revocations()), BOTH, AT)
    for data in (
        revocations(issuer=OTHER.id),
        revocations(issuer=None),
        OTHER.status_list(URI, issued_at=THEN, entries={1: VALID}),
    ):
        with pytest.raises(StatusListError):
            require_same_signer(kept, parse_status_document(data), BOTH, AT)
