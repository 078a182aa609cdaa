"""Checks 2 and 3 of a JSON-LD credential: every proof holds, and whose keys made them."""

import json
from datetime import UTC, datetime

import pytest

from tests.simulators.linked_data import CREATED, LinkedDataSigner
from wallet.crypto.did import did_key_of
from wallet.data_integrity.contexts import SHIPPED
from wallet.errors import ContextNotKnownError, MalformedError, UnsupportedSuiteError
from wallet.formats.linked_data import parse_linked_data
from wallet.model.report import Outcome, Verdict
from wallet.status.cache import StatusCache
from wallet.trust.local_documents import NO_DOCUMENTS
from wallet.trust.trust_store import TrustStore, parse_issuer_document, parse_trust
from wallet.verification.linked_data_proof import check_document_proofs, check_linked_data_proof
from wallet.verification.verify import verify_credential

AT = datetime(2026, 6, 1, tzinfo=UTC)
WEB = "did:web:school.example"
NOBODY = TrustStore()


def credential(document):
    return parse_linked_data(json.dumps(document).encode())


def checked(document, trust=NOBODY, at=AT):
    return check_linked_data_proof(credential(document), trust, at, NO_DOCUMENTS)


def summary(result):
    return (result.proof.outcome, result.proof.code, result.issuer and result.issuer.code)


def listing(signer, name="List"):
    document = {
        "name": name,
        "issuers": [{"id": signer.id, "names": {"en": "School"}, "keys": [signer.key.public.jwk]}],
    }
    return parse_trust(json.dumps(document).encode(), name)


def published(signer, purposes=("assertionMethod",)):
    method = {
        "id": signer.method_id,
        "type": "JsonWebKey",
        "controller": signer.id,
        "publicKeyJwk": signer.key.public.jwk,
    }
    document = {
        "id": signer.id,
        "verificationMethod": [method],
        **{purpose: [signer.method_id] for purpose in purposes},
    }
    return parse_issuer_document(json.dumps(document).encode(), signer.id)


def test_an_issuer_that_is_its_key() -> None:
    signer = LinkedDataSigner()
    badge = signer.badge()
    result = checked(signer.sign(badge))
    assert summary(result) == (Outcome.PASSED, "ok", "issuer-not-known")
    assert result.claims == badge
    (line,) = result.lines
    assert (line.suite, line.outcome, line.code, line.method_id) == (
        "eddsa-rdfc-2022",
        Outcome.PASSED,
        "ok",
        signer.method_id,
    )


def test_an_issuer_that_a_list_knows() -> None:
    signer = LinkedDataSigner()
    result = checked(signer.sign(signer.badge()), listing(signer))
    assert summary(result) == (Outcome.PASSED, "ok", "ok")
    assert result.signer.known_by == "List"


def test_an_issuer_with_a_document() -> None:
    signer = LinkedDataSigner(WEB, kind="P-256")
    document = signer.sign(signer.badge())
    assert summary(checked(document)) == (Outcome.UNDETERMINED, "key-not-found", "key-not-found")
    assert checked(document).claims is not None
    assert summary(checked(document, published(signer))) == (Outcome.PASSED, "ok", "issuer-not-known")
    # Its document lists the key for something else alone.
    assert checked(document, published(signer, ("authentication",))).issuer.code == "key-not-bound-to-issuer"


def test_a_key_that_nothing_ties_to_the_issuer() -> None:
    signer = LinkedDataSigner()
    document = signer.sign(signer.badge(issuer="https://school.example/about"))
    assert summary(checked(document)) == (Outcome.PASSED, "ok", "key-not-bound-to-issuer")


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "eddsa-jcs-2022"])
def test_a_changed_credential(suite) -> None:
    signer = LinkedDataSigner()
    document = {**signer.sign(signer.badge(), suite), "name": "Welding, advanced"}
    result = checked(document, listing(signer))
    assert summary(result) == (Outcome.FAILED, "signature-invalid", None)
    assert result.claims is None
    assert result.lines[0].code == "signature-invalid"


def test_what_the_proof_does_not_cover() -> None:
    signer = LinkedDataSigner()
    for trust in (NOBODY, listing(signer)):
        result = checked({**signer.sign(signer.badge()), "grade": "A"}, trust)
        assert summary(result) == (Outcome.FAILED, "property-not-defined", None)
        assert result.proof.facts["detail"] == "grade"
    web = LinkedDataSigner(WEB)
    assert checked({**web.sign(web.badge()), "grade": "A"}).proof.code == "property-not-defined"


def test_made_for_another_purpose() -> None:
    signer = LinkedDataSigner()
    result = checked(signer.sign(signer.badge(), proofPurpose="authentication"))
    assert summary(result) == (Outcome.FAILED, "signature-invalid", None)


def test_a_proof_that_has_ended() -> None:
    signer = LinkedDataSigner()
    document = signer.sign(signer.badge(), expires="2026-06-01T00:00:00Z")
    result = checked(document)
    assert summary(result)[0] is Outcome.PASSED  # it is intact; that it has ended is for check 5 to say
    assert result.until == datetime(2026, 6, 1, tzinfo=UTC)


def test_a_key_of_the_wrong_kind() -> None:
    signer, other = LinkedDataSigner(), LinkedDataSigner(kind="P-256")
    did = did_key_of(other.key.public)
    document = signer.sign(signer.badge(), verificationMethod=f"{did}#{did.removeprefix('did:key:')}")
    assert checked(document).proof.code == "algorithm-not-allowed"


def test_nothing_vouches_for_a_credential_without_proof() -> None:
    signer = LinkedDataSigner()
    result = checked(signer.badge(), listing(signer))
    assert summary(result) == (Outcome.FAILED, "proof-missing", "proof-missing")
    assert result.claims["name"] == "Welding, basics"
    report = verify_credential(credential(signer.badge()), trust=listing(signer), statuses=StatusCache(), at=AT)
    assert report.verdict is Verdict.NOT_GENUINE


def test_a_set_holds_only_whole() -> None:
    known, other = LinkedDataSigner(), LinkedDataSigner(kind="P-384")
    badge = known.badge()
    both = other.sign(known.sign(badge))
    result = checked(both, listing(known))
    # Every proof holds, and the key that is tied least speaks for the issuer.
    assert summary(result) == (Outcome.PASSED, "ok", "key-not-bound-to-issuer")
    assert [line.outcome for line in result.lines] == [Outcome.PASSED, Outcome.PASSED]
    for place in range(2):
        broken = json.loads(json.dumps(both))
        value = broken["proof"][place]["proofValue"]
        broken["proof"][place]["proofValue"] = value[:-1] + ("2" if value[-1] != "2" else "3")
        result = checked(broken, listing(known))
        assert summary(result) == (Outcome.FAILED, "signature-invalid", None)
        assert [line.outcome is Outcome.FAILED for line in result.lines] == [place == 0, place == 1]


def test_a_proof_of_the_set_that_nobody_here_can_check() -> None:
    known, web = LinkedDataSigner(), LinkedDataSigner(WEB)
    document = web.sign(known.sign(known.badge()))
    result = checked(document, listing(known))
    assert summary(result) == (Outcome.UNDETERMINED, "key-not-found", "key-not-found")
    document["proof"][1] |= {"cryptosuite": "bbs-2023"}
    with pytest.raises(UnsupportedSuiteError) as caught:
        checked(document, listing(known))
    assert caught.value.detail == "bbs-2023"
    # One that is wrong says more.
    document["proof"][0]["proofValue"] = document["proof"][1]["proofValue"]
    assert checked(document, listing(known)).proof.code == "signature-invalid"
    assert checked(document, listing(known)).lines[1].code == "unsupported-suite"


def test_a_chain_without_its_beginning() -> None:
    signer = LinkedDataSigner()
    document = signer.sign(signer.sign(signer.badge(), id="urn:1"), previousProof="urn:1")
    assert checked(document).proof.outcome is Outcome.PASSED
    assert checked({**document, "proof": document["proof"][1]}).proof.code == "signature-invalid"


def test_what_cannot_be_read() -> None:
    signer = LinkedDataSigner()
    document = signer.sign(signer.badge())
    with pytest.raises(ContextNotKnownError):
        checked({**document, "@context": [*document["@context"], "https://nowhere.example/v1"]})
    with pytest.raises(MalformedError):
        checked({**document, "proof": {**document["proof"], "created": "once"}})
    report = verify_credential(
        credential({**document, "proof": {**document["proof"], "cryptosuite": "bbs-2023"}}),
        trust=NOBODY,
        statuses=StatusCache(),
        at=AT,
    )
    assert report.verdict is Verdict.UNREADABLE
    assert report.checks[0].code == "unsupported-suite"


def test_a_presentation_is_for_authentication() -> None:
    holder = LinkedDataSigner()
    contexts = ["https://www.w3.org/ns/credentials/v2"]
    shown = {"@context": contexts, "type": ["VerifiablePresentation"], "holder": holder.id}
    document = holder.sign(shown, proofPurpose="authentication", challenge="c-1", domain="https://work.example")

    def proofs(value, purpose="authentication", speaker=holder.id):
        return check_document_proofs(value, [value["proof"]], speaker, purpose, NOBODY, AT, SHIPPED)

    result = proofs(document)
    assert result.check.outcome is Outcome.PASSED
    assert result.signer.key == holder.key.public
    (proof,) = result.proofs
    assert (proof.challenge, proof.domains, proof.created) == ("c-1", ("https://work.example",), CREATED)
    assert proofs(document, "assertionMethod").check.outcome is Outcome.FAILED
    for change in ({"challenge": "c-2"}, {"domain": "https://other.example"}, {"proofPurpose": "assertionMethod"}):
        assert proofs({**document, "proof": {**document["proof"], **change}}).check.outcome is Outcome.FAILED


@pytest.mark.parametrize(
    "stated",
    [
        {"type": "ChainProof2019", "proofPurpose": "assertionMethod"},
        {
            "type": "ChainProof2019",
            "verificationMethod": "did:x:1",
            "proofPurpose": "x",
            "previousProof": {"type": "A"},
        },
        {"type": "DataIntegrityProof", "cryptosuite": "ChainProof2019"},
    ],
)
def test_a_proof_of_another_kind_is_named_rather_than_called_damaged(stated) -> None:
    signer = LinkedDataSigner()
    document = signer.sign(signer.badge())
    for proofs in (stated, [document["proof"], stated]):
        with pytest.raises(UnsupportedSuiteError) as caught:
            checked({**document, "proof": proofs})
        assert caught.value.detail == "ChainProof2019"
    with pytest.raises(MalformedError):
        checked({**document, "proof": {**document["proof"], "verificationMethod": None}})


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://w3id.org/blockcerts/v3", {"metadata": "{}", "display": {"contentMediaType": "text/html"}}),
        ("https://w3id.org/blockcerts/v3.1", {"metadata": "{}"}),
        ("https://w3id.org/blockcerts/v3.2", {"metadata": "{}"}),
        *(
            (f"https://ctx.learncard.com/boosts/1.0.{number}.json", {"display": {"backgroundColor": "#fff"}})
            for number in range(4)
        ),
    ],
)
def test_the_words_of_other_platforms(address, said) -> None:
    signer = LinkedDataSigner()
    kind = "BoostCredential" if "boosts" in address else "BlockcertsCredential"
    contexts = ["https://www.w3.org/2018/credentials/v1", address, "https://w3id.org/security/data-integrity/v2"]
    document = {
        "@context": contexts,
        "type": ["VerifiableCredential", kind],
        "issuer": signer.id,
        "issuanceDate": "2026-01-01T00:00:00Z",
        "credentialSubject": {"id": "did:example:ana"},
        **said,
    }
    secured = signer.sign(document)
    assert summary(checked(secured)) == (Outcome.PASSED, "ok", "issuer-not-known")
    assert checked({**secured, next(iter(said)): None}).proof.outcome is Outcome.FAILED
