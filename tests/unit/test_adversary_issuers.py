"""Attacks that speak in an issuer's name: identifiers that look alike, badges, seals and lists of issuers."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.w3c_signer import W3cSigner
from tests.unit.adversary_material import AT, NOBODY, SCHOOL, changed, checked, good, known, refused, told
from tests.unit.verification.test_open_badge_2_proof import ASSERTION, BADGE, CONTEXT, ISSUER, WORLD, key_document
from wallet.crypto.did import did_key_of
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.crypto.secret_box import Argon2Parameters
from wallet.errors import OlderListError, TrustListError, TrustListSignerError
from wallet.model.report import CheckName, Verdict
from wallet.trust.former_keys import former_keys_of_list
from wallet.trust.key_validity import HistoricKey
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.vault import Vault

QUICK = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))

KEY, EVIL = PrivateKey.generate("P-256"), PrivateKey.generate("P-256")
EVIL_HOST = "https://evil.example"


def credential(issuer, **members):
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": issuer,
        "credentialSubject": {"id": "did:example:learner", "name": "Ada"},
        **members,
    }


# --- identifiers ----------------------------------------------------------------------------------

LOOK_ALIKES = [
    f"{SCHOOL}/",
    f"{SCHOOL}:443",
    f"{SCHOOL}:8443",
    f"{SCHOOL}.",
    f"{SCHOOL}?",
    f"{SCHOOL}#",
    f"{SCHOOL}.evil.example",
    f"{SCHOOL}@evil.example",
    f"{SCHOOL}%40evil.example",
    f"{SCHOOL}/../evil",
    f"{SCHOOL}\u202e",
    f"{SCHOOL} ",
    "https://SCHOOL.example",
    "HTTPS://school.example",
    "http://school.example",
    "https://www.school.example",
    "https://sсhool.example",  # noqa: RUF001 - a Cyrillic letter is the attack
    "https://xn--shool-u4a.example",
    "https://school.examp1e",
    "did:web:school.example",
]


@pytest.mark.parametrize("issuer", LOOK_ALIKES)
def test_an_identifier_that_looks_like_a_known_one(issuer) -> None:
    """Nobody but the very identifier of a list is known by it, even where the key is the same."""
    for key in (KEY, EVIL):
        trust = known(SCHOOL, KEY)
        report = checked(W3cSigner(issuer, key).jwt(credential({"id": issuer, "name": "School"})), trust)
        assert not good(report)
        assert report.issuer.known_by is None
        assert report.verdict is not Verdict.GENUINE
        signer = LinkedDataSigner(issuer, key=key)
        assert not good(checked(signer.sign(signer.badge(), "ecdsa-jcs-2019"), trust))


def test_a_known_issuer_signing_for_another() -> None:
    """Each list says whose key it is; one school cannot speak for a second that the same or another list knows."""
    university = "https://university.example"
    trust = known(SCHOOL, EVIL) + known(university, KEY)
    for kid in (None, f"{university}#1", f"{SCHOOL}#1", EVIL.public.thumbprint):
        assert not good(checked(W3cSigner(university, EVIL).jwt(credential(university), {"kid": kid}), trust))
    signer = LinkedDataSigner(university, key=EVIL)
    for method in (f"{SCHOOL}#key-1", f"{university}#key-1", f"{did_key_of(EVIL.public)}#x"):
        report = checked(signer.sign(signer.badge(), verificationMethod=method), trust)
        assert not good(report)


@pytest.mark.parametrize(
    "issuer",
    [[SCHOOL], [SCHOOL, EVIL_HOST], {}, {"name": "School"}, None, "", {"id": [SCHOOL]}, {"id": {"id": SCHOOL}}],
)
def test_an_issuer_that_is_not_one(issuer) -> None:
    assert refused(checked(W3cSigner(SCHOOL, KEY).jwt(credential(issuer)), known(SCHOOL, KEY)))
    assert refused(checked(credential(issuer), known(SCHOOL, KEY)))


def test_a_name_that_the_credential_gives_itself() -> None:
    """It is shown as what the credential says, never as what a list knows."""
    report = checked(
        W3cSigner(EVIL_HOST, EVIL).jwt(credential({"id": EVIL_HOST, "name": "School"})), known(SCHOOL, KEY)
    )
    assert (report.issuer.name, report.issuer.known_by) == ("School", None)
    assert told(report, CheckName.ISSUER)[0] == "undetermined"


# --- certificates and seals -----------------------------------------------------------------------


@pytest.mark.parametrize("issuer", [*LOOK_ALIKES, "https://university.example", "did:web:university.example"])
def test_a_certificate_of_somebody_else(issuer) -> None:
    authority = SampleAuthority("Root", not_before=AT - timedelta(days=9), not_after=AT + timedelta(days=9))
    trust = parse_trust(authority.pem, "Root")
    days = {"not_before": AT - timedelta(days=5), "not_after": AT + timedelta(days=5)}
    leaf = authority.certify(EVIL.public, organisation="School", uris=[EVIL_HOST], dns=["evil.example"], **days)
    signer = SampleIssuer(issuer, key=EVIL, chain=[leaf])
    report = checked(signer.issue({"given_name": "Ada"}, issued_at=AT), trust)
    assert not good(report)
    assert report.verdict is not Verdict.GENUINE


# --- Open Badges 2.0 ------------------------------------------------------------------------------


def listed(identifier, name="The school"):
    document = {"name": name, "issuers": [{"id": identifier, "names": {"en": name}}]}
    return parse_trust(json.dumps(document).encode(), name)


def badge(given, world, trust=NOBODY):
    hosted = {address: json.dumps(item).encode() for address, item in world.items()}
    return checked(given, trust, documents=LocalDocuments(hosted))


def test_a_badge_on_the_attackers_host_in_a_schools_name() -> None:
    for assertion_id, badge_id in (
        (f"{EVIL_HOST}/1", BADGE["id"]),
        (f"{EVIL_HOST}/1", f"{EVIL_HOST}/class"),
        ("https://school.example@evil.example/1", BADGE["id"]),
        ("https://school.example.evil.example/1", BADGE["id"]),
        ("https://school.example%2eevil.example/1", BADGE["id"]),
        ("https://SCHOOL.example.evil.example/1", BADGE["id"]),
    ):
        assertion = {**ASSERTION, "id": assertion_id, "badge": badge_id}
        world = {**WORLD, assertion_id: assertion, badge_id: {**BADGE, "id": badge_id}}
        for issuer in (ISSUER, {**ISSUER, "verification": {"startsWith": ["https://school.example"]}}):
            report = badge(assertion, {**world, ISSUER["id"]: issuer}, listed(ISSUER["id"]))
            assert told(report, CheckName.PROOF) == ("failed", "address-not-allowed")


def test_a_badge_that_brings_its_issuer_along() -> None:
    """What stands inside a badge is its own word, whatever identifier it gives itself."""
    inside = {**ISSUER, "verification": {"startsWith": [EVIL_HOST], "allowedOrigins": ["evil.example"]}}
    assertion = {**ASSERTION, "id": f"{EVIL_HOST}/1", "badge": {**BADGE, "issuer": inside}}
    report = badge(assertion, {assertion["id"]: assertion}, listed(ISSUER["id"]))
    assert not good(report)
    assert report.issuer.known_by is None


def test_a_signed_badge_with_the_attackers_key() -> None:
    creator = f"{EVIL_HOST}/key"
    assertion = {**ASSERTION, "verification": {"type": "SignedBadge", "creator": creator}}
    text = sign_compact_jws({"alg": "ES256"}, json.dumps(assertion).encode(), EVIL)
    evil_key = key_document(EVIL, id=creator)
    for key in (evil_key, {**evil_key, "owner": EVIL_HOST}, {**evil_key, "id": f"{SCHOOL}/key"}):
        report = badge(text, {**WORLD, creator: key}, listed(ISSUER["id"]))
        assert not good(report)
        assert report.issuer.known_by is None
    inside = {**assertion, "verification": {"type": "SignedBadge", "creator": evil_key}}
    inside["badge"] = {**BADGE, "issuer": {**ISSUER, "publicKey": [evil_key]}}
    text = sign_compact_jws({"alg": "ES256", "jwk": EVIL.public.jwk}, json.dumps(inside).encode(), EVIL)
    for world in (WORLD, {}, {creator: evil_key}):
        assert not good(badge(text, world, listed(ISSUER["id"])))


def test_another_port_is_another_issuer() -> None:
    """Whoever serves another port of a host is not who a list names by its address."""
    place = "https://school.example:8443"
    world = {
        address.replace(SCHOOL, place): json.loads(json.dumps(item).replace(SCHOOL, place))
        for address, item in WORLD.items()
    }
    assertion = world[f"{place}/badges/1"]
    report = badge(assertion, world, listed(SCHOOL))
    assert told(report, CheckName.ISSUER) == ("undetermined", "issuer-not-known")
    assert report.issuer.known_by is None


def test_an_issuer_document_that_calls_itself_another_of_its_host() -> None:
    """On a host for many, the address where a profile lies says whose it is; the profile's own word does not."""
    eve = f"{SCHOOL}/users/eve"
    world = {**WORLD, eve: ISSUER, BADGE["id"]: {**BADGE, "issuer": eve}}
    trust = listed(SCHOOL, "The platform") + listed(ISSUER["id"], "The university")
    report = badge(ASSERTION, world, trust)
    assert report.issuer.name == "The platform"
    report = badge(ASSERTION, world, listed(ISSUER["id"], "The university"))
    assert (report.issuer.known_by, told(report, CheckName.ISSUER)[1]) == (None, "issuer-not-known")
    assert report.issuer.id == eve


def test_an_address_with_a_space_is_none() -> None:
    """What a person reads up to a space need not be what is asked."""
    for letter in " \t\n\u00a0\u3000":
        assertion = {**ASSERTION, "id": f"{SCHOOL}/badges/1{letter}@evil.example"}
        report = badge(assertion, {**WORLD, assertion["id"]: assertion}, listed(ISSUER["id"]))
        assert told(report, CheckName.PROOF) == ("failed", "proof-missing")


def test_a_badge_of_a_vocabulary_of_its_own_is_no_other_format() -> None:
    """Types of two formats at once: whichever is read, nothing is believed without its proof."""
    for types in (["VerifiableCredential", "Assertion"], ["Assertion"], ["VerifiablePresentation", "Assertion"]):
        assertion = {
            **ASSERTION,
            "type": types,
            "issuer": SCHOOL,
            "credentialSubject": {"id": "x"},
            "@context": CONTEXT,
        }
        report = checked(assertion, known(SCHOOL, KEY))
        assert not good(report)
        assert report.verdict is not Verdict.GENUINE


# --- lists of issuers -----------------------------------------------------------------------------

ISSUER_OF_LIST = SampleIssuer("https://lists.example", key=KEY)
THEN = datetime(2026, 5, 1, tzinfo=UTC)


def list_of(*issuers, name="Schools", as_of=THEN):
    return trust_list(name, issuers, as_of=as_of)


def signed_list(data, key=KEY, issuer=ISSUER_OF_LIST.id):
    payload = {**json.loads(data), "iss": issuer}
    return sign_compact_jws({"alg": "ES256"}, json.dumps(payload).encode(), key).encode()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with Vault.create(tmp_path / "vault", "Groene fiets op zolder", now=AT, argon2=QUICK)[0] as made:
        yield made


@pytest.fixture
def issuers(vault: Vault):
    known_issuers = vault.known_issuers
    known_issuers.add(trust_list("Providers", [ISSUER_OF_LIST], as_of=THEN), "providers.json", AT)
    return known_issuers


def test_a_signed_list_is_not_replaced_by_one_without_signature(issuers) -> None:
    """Who cannot sign takes the signature off; then the list is refused, as with a wrong signature."""
    honest = list_of(SampleIssuer(SCHOOL, key=KEY))
    issuers.add(signed_list(honest), "schools.jwt", AT)
    forged = list_of(SampleIssuer(SCHOOL, key=EVIL), as_of=THEN + timedelta(days=1))
    with pytest.raises(TrustListSignerError):
        issuers.add(signed_list(forged, EVIL), "schools.jwt", AT)
    with pytest.raises(TrustListSignerError):
        issuers.add(forged, "schools.json", AT)
    with pytest.raises(OlderListError):
        issuers.add(signed_list(list_of(SampleIssuer(SCHOOL, key=EVIL), as_of=THEN - timedelta(days=1))), "x", AT)
    assert [key for entry in issuers.trust().issuers[SCHOOL] for key in entry.keys] == [KEY.public]
    newer = signed_list(list_of(SampleIssuer(SCHOOL, key=KEY), as_of=THEN + timedelta(days=2)))
    assert issuers.add(newer, "schools.jwt", AT).as_of == THEN + timedelta(days=2)
    issuers.remove("Schools")
    issuers.add(forged, "schools.json", AT)


def test_a_list_stands_not_behind_itself_nor_in_a_circle(vault: Vault) -> None:
    own = signed_list(list_of(ISSUER_OF_LIST, name="Own"))
    with pytest.raises(TrustListSignerError):
        vault.known_issuers.add(own, "own.jwt", AT)
    # Nor does the edition that is kept vouch for the next one of its name.
    vault.known_issuers.add(list_of(ISSUER_OF_LIST, name="Own"), "own.json", AT)
    with pytest.raises(TrustListSignerError):
        vault.known_issuers.add(own, "own.jwt", AT)
    stranger = {"name": "x", "issuers": [], "iss": did_key_of(EVIL.public)}
    for header in ({"jwk": EVIL.public.jwk}, {"jwk": EVIL.public.jwk, "kid": "x"}, {}):
        # A key brought along, or one that is its own name, is nobody known.
        data = sign_compact_jws({"alg": "ES256", **header}, json.dumps(stranger).encode(), EVIL).encode()
        with pytest.raises(TrustListSignerError):
            vault.known_issuers.add(data, "x", AT)
    for payload in (b"{}", b"[]", b'{"name": "x", "issuers": [], "iss": 7}'):
        with pytest.raises(TrustListError):
            vault.known_issuers.add(sign_compact_jws({"alg": "ES256"}, payload, EVIL).encode(), "x", AT)


@pytest.mark.parametrize("example", ["true", 1, None, [], {}])
def test_a_list_that_is_unclear_whether_its_issuers_are_made_up(example) -> None:
    document = {"name": "x", "example": example, "issuers": []}
    with pytest.raises(TrustListError):
        parse_trust(json.dumps(document).encode(), "x")


@pytest.mark.parametrize("years", [0, 1, 5, 20])
def test_a_key_given_up_signs_a_backdated_credential(years) -> None:
    """Whoever holds a key that lists name no longer writes any date."""
    former, newer = list_of(SampleIssuer(SCHOOL, key=EVIL)), list_of(SampleIssuer(SCHOOL, key=KEY), as_of=AT)
    gone = former_keys_of_list(former, newer, "Schools", AT)
    assert [one.key for one in gone] == [EVIL.public]
    historic = {SCHOOL: tuple(HistoricKey(one.key, one.until, "Schools") for one in gone)}
    trust = parse_trust(newer, "Schools") + TrustStore(historic=historic)
    day = f"{AT.year - years}-01-01T00:00:00Z"
    signer = LinkedDataSigner(SCHOOL, key=EVIL)
    for report in (
        checked(W3cSigner(SCHOOL, EVIL).jwt(credential(SCHOOL, validFrom=day)), trust),
        checked(signer.sign(signer.badge(validFrom=day), created=day), trust),
        checked(SampleIssuer(SCHOOL, key=EVIL).issue({"given_name": "Eve"}, issued_at=AT - timedelta(days=9)), trust),
    ):
        assert told(report, CheckName.ISSUER) == ("undetermined", "key-historic")


def test_a_revoked_key_signs_a_backdated_credential() -> None:
    jwk = {**EVIL.public.jwk, "revoked": int(AT.timestamp()) - 60}
    trust = known(SCHOOL, jwk, KEY)
    signer = LinkedDataSigner(SCHOOL, key=EVIL)
    day = "2020-01-01T00:00:00Z"
    for report in (
        checked(W3cSigner(SCHOOL, EVIL).jwt(credential(SCHOOL, validFrom=day)), trust),
        checked(signer.sign(signer.badge(validFrom=day), created=day), trust),
    ):
        assert told(report, CheckName.ISSUER) == ("undetermined", "key-revoked")
    # Nor where one list says so and a second has not noticed.
    assert not good(checked(signer.sign(signer.badge()), known(SCHOOL, EVIL, name="Old") + trust))


def test_registries_name_people_of_one_identifier_alone() -> None:
    signer = LinkedDataSigner()
    registry = {"registry": {signer.id: {"name": "School"}, "did:web:school.example": {"name": "School"}}}
    trust = parse_trust(json.dumps(registry).encode(), "Registry")
    assert good(checked(signer.sign(signer.badge()), trust))
    evil = LinkedDataSigner()
    assert not good(checked(evil.sign(evil.badge()), trust))
    assert not good(checked(evil.sign(evil.badge(issuer=signer.id)), trust))
    assert not good(checked(evil.sign(evil.badge(issuer="did:web:school.example")), trust))


def test_an_inner_credential_lends_no_trust() -> None:
    """A good badge inside the attacker's record makes nobody of the attacker, nor the reverse."""
    school, attacker = LinkedDataSigner(), LinkedDataSigner()
    inside = school.sign(school.badge())
    record = {
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
                     "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": attacker.id,
        "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": [inside]},
    }  # fmt: skip
    report = checked(attacker.sign(record, "eddsa-jcs-2022"), known(school.id, school.key))
    assert not good(report)
    assert good(report.inner[0].report)

    def attack(document):
        document["credentialSubject"]["verifiableCredential"][0]["name"] = "Surgery"

    report = checked(attacker.sign(changed(record, attack), "eddsa-jcs-2022"), known(attacker.id, attacker.key))
    assert good(report)
    assert refused(report.inner[0].report)
