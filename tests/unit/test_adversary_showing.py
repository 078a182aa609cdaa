"""Attacks by who shows a credential, and on what a wallet keeps."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.simulators.issuer import SampleIssuer
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.w3c_signer import W3cSigner, enveloped
from tests.unit.adversary_material import checked, good, known, refused, told
from tests.unit.status.lists import revocations
from tests.unit.verification.test_presentation_proof import (
    ASKED,
    AT,
    AUDIENCE,
    DID,
    GOOD,
    HOLDER,
    ISSUER,
    METHOD,
    MOMENT,
    NOW,
    TRUST,
    WAYS,
    credential,
    presentation,
    signed,
    verify,
)
from wallet.crypto.did import did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.crypto.secret_box import Argon2Parameters
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import create_proof
from wallet.errors import StatusListError, WalletError
from wallet.holder import Holder
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.stored import DocumentKind
from wallet.online.fetching import Fetched
from wallet.online.keeping import keep_answer
from wallet.online.refresh import Request, Subject
from wallet.vault import Vault
from wallet.verification import Presented

THIEF_KEY = PrivateKey.generate("Ed25519")
THIEF_DID = did_key_of(THIEF_KEY.public)
THIEF = W3cSigner(THIEF_DID, THIEF_KEY, kid=f"{THIEF_DID}#{THIEF_DID.removeprefix('did:key:')}")
QUICK = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))


def holder(report):
    return told(report, CheckName.HOLDER)


# --- who shows it ---------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("stated", [THIEF_DID, DID, None], ids=["thief", "subject", "nobody"])
@pytest.mark.parametrize(
    "kid", [THIEF.kid, METHOD, f"{DID}#{THIEF_DID.removeprefix('did:key:')}", "did:web:x.example#1"]
)
def test_a_thief_with_a_copy(way, stated, kid) -> None:
    """Whatever is stated as holder and as key: only the subject's own key answers the question."""
    thief = W3cSigner(THIEF_DID, THIEF_KEY, kid=kid)
    report = verify(signed(way, presentation(GOOD, holder=stated), signer=thief))
    assert report.check(CheckName.HOLDER).outcome is not Outcome.PASSED
    assert report.verdict is not Verdict.GENUINE
    unasked = verify(signed(way, presentation(GOOD, holder=stated), signer=thief), Presented())
    assert unasked.verdict is not Verdict.GENUINE


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ({**MOMENT, "nonce": "n-10"}, "failed"),
        ({**MOMENT, "nonce": ["n-1"]}, "failed"),
        ({**MOMENT, "nonce": "N-1"}, "failed"),
        ({**MOMENT, "aud": f"{AUDIENCE}/"}, "failed"),
        ({**MOMENT, "aud": ["https://other.example", f"{AUDIENCE}.evil.example"]}, "failed"),
        ({**MOMENT, "aud": {"id": AUDIENCE}}, "failed"),
        ({"nonce": "n-1", "iat": NOW}, "failed"),
        ({"aud": AUDIENCE, "iat": NOW}, "failed"),
        ({**MOMENT, "iat": NOW + 3600}, "undetermined"),
        ({**MOMENT, "aud": ["https://other.example", AUDIENCE]}, "passed"),
    ],
)
def test_an_answer_to_another_question(way, moment, expected) -> None:
    try:
        data = signed(way, presentation(GOOD), moment)
    except (WalletError, TypeError):
        return  # no proof can state that
    report = verify(data, ASKED)
    found = report.check(CheckName.STRUCTURE).outcome, report.check(CheckName.HOLDER).outcome.value
    assert found == (Outcome.PASSED, expected) or refused(report)


@pytest.mark.parametrize("way", WAYS)
def test_an_end_that_was_long_ago(way) -> None:
    for until in (NOW, NOW - 1, 1):
        report = verify(signed(way, presentation(GOOD), {**MOMENT, "exp": until}))
        assert told(report, CheckName.VALIDITY) == ("failed", "presentation-expired")
    assert verify(signed(way, presentation(GOOD), {**MOMENT, "exp": NOW + 10**9})).verdict is Verdict.GENUINE


@pytest.mark.parametrize("way", WAYS)
def test_a_copy_of_a_former_answer(way) -> None:
    """Without a question a presentation is good for a day; with one only for that question."""
    data = signed(way, presentation(GOOD), {**MOMENT, "iat": NOW - 25 * 3600})
    assert told(verify(data, Presented()), CheckName.HOLDER) == ("undetermined", "holder-binding-old")
    assert told(verify(data, Presented("n-2", AUDIENCE)), CheckName.HOLDER) == ("failed", "nonce-mismatch")


@pytest.mark.parametrize("way", WAYS)
def test_credentials_of_several_people_put_together(way) -> None:
    foreign = enveloped(ISSUER.jwt(credential("did:example:bo")))
    for entries in ((GOOD, foreign), (foreign, GOOD)):
        report = verify(signed(way, presentation(*entries)))
        assert holder(report) == ("failed", "holder-binding-invalid")
        assert sorted(item.report.verdict for item in report.inner) == sorted([Verdict.GENUINE, Verdict.NOT_GENUINE])


@pytest.mark.parametrize("way", WAYS)
def test_a_credential_without_proof_among_good_ones(way) -> None:
    forged = W3cSigner(ISSUER.id, PrivateKey.generate("P-256"), kid="one").jwt(credential())
    for bad in (credential(), enveloped(forged)):
        for entries in ((GOOD, bad), (bad, GOOD)):
            report = verify(signed(way, presentation(*entries)))
            assert report.verdict is Verdict.NOT_GENUINE
    # A forgery does not pass for a mere file without a seal.
    report = verify(signed(way, presentation(credential(), enveloped(forged))))
    assert told(report, CheckName.PROOF) == ("failed", "signature-invalid")


@pytest.mark.parametrize(
    "entry",
    [
        presentation(GOOD),
        enveloped(HOLDER.presentation_jwt({**presentation(GOOD), **MOMENT}), "vp+jwt", kind="Presentation"),
        enveloped(HOLDER.presentation_jwt({**presentation(GOOD), **MOMENT})),
        enveloped(ISSUER.jwt(credential()), "vc+sd-jwt"),
        enveloped(ISSUER.jwt(credential()), "vc+cose"),
        enveloped(ISSUER.jwt(credential()), "vp+jwt"),
        enveloped(ISSUER.jwt(credential()), "vc+jwt", kind="Presentation"),
        {**GOOD, "id": GOOD["id"].replace("data:", "https:")},
        {**GOOD, "id": GOOD["id"].replace("application/", "text/")},
        {**GOOD, "type": ["EnvelopedVerifiableCredential", "VerifiablePresentation"]},
        [GOOD],
        7,
        None,
        "",
    ],
)
@pytest.mark.parametrize("way", WAYS)
def test_an_entry_that_is_no_credential(entry, way) -> None:
    try:
        data = signed(way, presentation(entry))
    except WalletError:
        return
    assert refused(verify(data))


def test_an_unsigned_wrapping_proves_nothing() -> None:
    data = json.dumps(presentation(GOOD)).encode()
    assert told(verify(data), CheckName.HOLDER) == ("failed", "holder-binding-missing")
    assert verify(data, Presented()).verdict is Verdict.GENUINE_UNDETERMINED
    for token in (HOLDER.presentation_jwt({**presentation(GOOD), **MOMENT}).rpartition(".")[0] + ".",):
        assert refused(verify(token.encode()))


def test_a_presentation_shown_as_a_credential_and_the_reverse() -> None:
    twofold = {**presentation(GOOD), "vp": presentation(GOOD), **MOMENT}
    assert refused(verify(HOLDER.presentation_jwt(twofold, {"typ": "JWT", "cty": None}).encode()))
    both = {**credential(), **presentation(GOOD), "type": ["VerifiableCredential", "VerifiablePresentation"]}
    for data in (ISSUER.jwt({**both, **MOMENT}), ISSUER.jwt({**both, **MOMENT}, {"typ": "JWT", "cty": None}),
                 ISSUER.jwt({"vc": credential(), "vp": presentation(GOOD), **MOMENT}, {"typ": "JWT", "cty": None}),
                 ISSUER.presentation_jwt(credential())):  # fmt: skip
        report = checked(data, TRUST, expected=ASKED, at=AT)
        assert report.verdict is not Verdict.GENUINE
        assert report.check(CheckName.HOLDER).outcome is not Outcome.PASSED


@pytest.mark.parametrize("way", WAYS)
def test_a_wrong_answer_stays_wrong_where_the_subject_has_no_name(way) -> None:
    nameless = enveloped(ISSUER.jwt(credential(None)))
    report = verify(signed(way, presentation(nameless), {**MOMENT, "nonce": "n-2"}))
    assert holder(report) == ("failed", "nonce-mismatch")


def several(*options):
    """A presentation that its holder signed several times."""
    document = presentation(GOOD)
    for one in options:
        stated = {
            "type": "DataIntegrityProof",
            "cryptosuite": "eddsa-jcs-2022",
            "verificationMethod": METHOD,
            "proofPurpose": "authentication",
            "created": AT.isoformat(),
            "challenge": "n-1",
            "domain": AUDIENCE,
            **one,
        }
        document = create_proof(document, stated, HOLDER.key, SHIPPED)
    return json.dumps(document).encode()


def test_several_proofs_say_together_what_each_says() -> None:
    """An answer of yesterday beside one of today is none; the first end counts, and a name that each states."""
    assert verify(several({}, {})).verdict is Verdict.GENUINE
    yesterday = {"challenge": "n-2"}
    for proofs in (({}, yesterday), (yesterday, {})):
        assert holder(verify(several(*proofs))) == ("failed", "nonce-mismatch")
    other = {"domain": ["https://other.example", "https://third.example"]}
    for proofs in (({}, other), (other, {})):
        assert holder(verify(several(*proofs))) == ("failed", "audience-mismatch")
    soon, later = ({"expires": (AT + timedelta(hours=hours)).isoformat()} for hours in (-1, 1))
    for proofs in ((soon, later), (later, soon)):
        assert told(verify(several(*proofs)), CheckName.VALIDITY) == ("failed", "presentation-expired")


# --- what a wallet keeps --------------------------------------------------------------------------


@pytest.fixture
def wallet(tmp_path: Path) -> Iterator[Holder]:
    with Vault.create(tmp_path / "vault", "Groene fiets op zolder", now=AT, argon2=QUICK)[0] as vault:
        yield Holder(vault, lambda: AT)


def keep_list(wallet: Holder, identifier, jwk):
    entry = {"id": identifier, "names": {"en": "Issuer"}, "keys": [jwk]}
    wallet.add_trust_list(json.dumps({"name": "List", "issuers": [entry]}).encode(), "list.json")


def test_a_forged_credential_beside_one_without_seal_is_not_kept(wallet: Holder) -> None:
    """A file without a seal may be kept; a forgery may not, whatever it stands beside."""
    keep_list(wallet, ISSUER.id, {**ISSUER.key.public.jwk, "kid": "one"})
    forged = enveloped(W3cSigner(ISSUER.id, PrivateKey.generate("P-256"), kid="one").jwt(credential()))
    assert wallet.add(json.dumps(credential()).encode()).stored is not None
    assert wallet.add(json.dumps(presentation(GOOD)).encode()).stored is not None
    for entries in ((forged,), (credential(), forged), (forged, credential()), (GOOD, credential(), forged)):
        assert wallet.add(json.dumps(presentation(*entries)).encode()).stored is None


def test_a_record_without_seal_around_a_forgery_is_not_kept(wallet: Holder) -> None:
    signer = LinkedDataSigner()
    inside = {**signer.sign(signer.badge()), "name": "Surgery"}
    record = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": signer.id,
        "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": [inside]},
    }
    added = wallet.add(json.dumps(record).encode())
    assert (added.stored, told(added.report, CheckName.PROOF)) == (None, ("failed", "proof-missing"))
    record["credentialSubject"]["verifiableCredential"] = [signer.sign(signer.badge()), signer.badge()]
    assert wallet.add(json.dumps(record).encode()).stored is not None


@pytest.mark.parametrize(
    "title",
    [
        "<b>x</b><script>alert(1)</script>",
        "\u202egnp.exe",
        "a\u0000b",
        "x" * 200_000,
        "\U0001f600" * 5000,
        "%s%n{0}",
        "\n" * 999,
    ],
)
def test_a_title_of_any_kind_is_kept_as_it_is(wallet: Holder, title) -> None:
    signer = LinkedDataSigner()
    document = signer.sign(signer.badge(name=title), "eddsa-jcs-2022")
    added = wallet.add(json.dumps(document).encode())
    assert added.stored is not None
    assert wallet.page("x").total in (0, 1)
    assert json.loads(wallet.open(added.stored.id).original)["name"] == title


def test_an_added_context_poisons_no_other_credential(wallet: Holder) -> None:
    signer = LinkedDataSigner()
    keep_list(wallet, signer.id, signer.key.public.jwk)
    stored = wallet.add(json.dumps(signer.sign(signer.badge())).encode()).stored
    assert stored is not None
    poison = json.dumps({"@context": {"validFrom": "https://x.example/v", "name": None}}).encode()
    for address in ("https://www.w3.org/ns/credentials/v2", "https://x.example/terms"):
        wallet.add_document(address, poison, DocumentKind.CONTEXT)
    assert good(wallet.open(stored.id).report)
    for data in (b"", b"{}", b'{"@context": 7}', b'{"@context": []}'):
        with pytest.raises(WalletError):
            wallet.add_document("https://x.example/terms", data, DocumentKind.CONTEXT)


def test_a_document_of_one_issuer_kept_for_another(wallet: Holder) -> None:
    evil = {"id": "did:web:evil.example", "verificationMethod": []}
    for address in ("did:web:school.example", "https://school.example", "did:web:evil.example:x"):
        with pytest.raises(WalletError):
            wallet.add_document(address, json.dumps(evil).encode(), DocumentKind.ISSUER)


def test_what_stands_around_a_credential_is_not_shared_unseen(wallet: Holder) -> None:
    """A file may wrap a credential together with more; the preview shows the credential alone, and so is it."""
    signer = LinkedDataSigner()
    for document in (signer.sign(signer.badge()), signer.badge()):
        data = json.dumps({"credential": document, "remark": "national number 85.07.30"}).encode()
        stored = wallet.add(data).stored
        assert stored is not None
        shared = wallet.draft(stored.id, (), audience=None)
        assert json.loads(shared.text) == document
        assert wallet.export(stored.id).data == data


URI = "https://issuer.example/status/1"


def test_a_file_does_not_pass_for_what_was_published(wallet: Holder) -> None:
    """What came from its own address counts by that; a file counts by who signed it, and replaces no such list."""
    withdrawn = revocations("urn:uuid:1", id=URI, issuer=ISSUER.id)
    wallet.add_status_list(revocations(id=URI, issuer=ISSUER.id))
    assert [copy.published for copy in wallet.statuses().resolve_status_lists(URI)] == [False]
    wallet.add_status_list(withdrawn, URI)
    assert [copy.published for copy in wallet.statuses().resolve_status_lists(URI)] == [True]
    with pytest.raises(StatusListError):
        wallet.add_status_list(revocations(id=URI, issuer=ISSUER.id))
    assert [copy.token for copy in wallet.statuses().resolve_status_lists(URI)] == [withdrawn]


def test_an_answer_is_kept_for_the_address_that_was_asked(wallet: Holder) -> None:
    """What a list calls itself decides nothing: it was found at another address, and counts for that one."""
    data = revocations("urn:uuid:1", id="https://university.example/status/1", issuer=ISSUER.id)
    keep = keep_answer(wallet)
    keep(Request(URI, Subject.STATUS_LIST, URI), Fetched(URI, data, "application/json", AT))
    assert [copy.published for copy in wallet.statuses().resolve_status_lists(URI)] == [True]
    assert not wallet.statuses().resolve_status_lists("https://university.example/status/1")
    evil = json.dumps({"id": "did:web:evil.example", "verificationMethod": []}).encode()
    with pytest.raises(WalletError):
        keep(
            Request("https://school.example/.well-known/did.json", Subject.ISSUER_DOCUMENT, "did:web:school.example"),
            Fetched("https://school.example/.well-known/did.json", evil, "application/json", AT),
        )


def test_the_same_credential_twice_is_kept_once(wallet: Holder) -> None:
    data = json.dumps(credential()).encode()
    first, second = wallet.add(data, file=b"one", carrier="png"), wallet.add(data, file=b"two", carrier="png")
    assert first.stored is not None
    assert second.stored is not None
    assert (first.stored.id, first.stored.duplicate) == (second.stored.id, False)
    assert second.stored.duplicate
    assert wallet.export(first.stored.id).data == b"one"


def test_an_issuer_shows_what_it_issued_and_proves_nothing() -> None:
    school = SampleIssuer("https://issuer.example")
    text = school.issue({"given_name": "Ada"}, issued_at=AT - timedelta(days=1), holder=HOLDER.key.public)
    report = checked(text, known(school.id, school.key), expected=ASKED, at=AT)
    assert holder(report) == ("failed", "holder-binding-missing")
