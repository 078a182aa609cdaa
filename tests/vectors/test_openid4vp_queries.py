"""Queries that the OpenID Foundation published, read and matched with credentials made for them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.simulators.holdings import NO_TRUST, held
from tests.simulators.issuer import SampleIssuer
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.w3c_signer import W3cSigner
from wallet.crypto.did import did_jwk_of
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.disclosure import make_presentation
from wallet.errors import MalformedError
from wallet.model.question import Matches, Unmet
from wallet.questions.dcql import parse_query, query_json
from wallet.questions.matching import Holding, match, satisfies

KEY = PrivateKey.generate("P-256")
SAMPLE = SampleIssuer()
PERSON = {
    "family_name": "Doe",
    "given_name": "John",
    "address": {"street_address": "42 Market Street", "locality": "Milliways"},
    "postal_code": "90210",
    "locality": "Milliways",
    "region": "Betelgeuse",
    "date_of_birth": "1940-01-01",
    "rewards_number": "R-1",
}
QUERIES = ("claims_alternatives", "complex_mdoc", "credentials_alternatives", "multi_credentials")
QUERIES += ("simple", "simple_mdoc", "value_matching_simple")


@pytest.fixture(scope="session")
def published(shared_vectors) -> Path:
    return shared_vectors / "openid-openid4vp"


@pytest.fixture
def read(published):
    def read_query(name: str) -> Any:
        return parse_query(parse_json_object((published / "1.0" / "examples" / name).read_bytes()))

    return read_query


def person(vct: str, number: int = 1, without: tuple[str, ...] = (), **claims: Any) -> Holding:
    said = {name: value for name, value in {**PERSON, **claims}.items() if name not in without}
    hidden = [*((name,) for name in said), ("address", "street_address")]
    return held(SAMPLE.issue(said, vct=vct, selective=hidden, holder=KEY.public), number, key=KEY)


def needed(found: Matches, query_id: str) -> list[list[str]]:
    (candidate,) = found.wanted[query_id].candidates
    return ["/".join(map(str, detail.path)) for detail in candidate.ways[0].needed]


IDENTITY = "https://credentials.example.com/identity_credential"


def test_every_query_that_should_be_read_is_read_and_written_back(published):
    rows = [row for row in json.loads((published / "expected.json").read_bytes()) if "dcql" in row]
    assert {Path(row["file"]).stem for row in rows} == set(QUERIES)
    for row in rows:
        document = parse_json_object((published / row["file"]).read_bytes())
        assert query_json(parse_query(document)) == document, row["file"]


def test_what_is_no_json_is_refused(published):
    rows = [
        row for row in json.loads((published / "expected.json").read_bytes()) if "NOT valid JSON" in row.get("note", "")
    ]
    assert len(rows) == 3
    for row in rows:
        with pytest.raises(MalformedError):
            parse_json_object((published / row["file"]).read_bytes())


def test_simple(read):
    found = match(read("query_lang/simple.json"), [person(IDENTITY)], NO_TRUST, "")
    assert found.answerable
    assert needed(found, "my_credential") == ["family_name", "given_name", "address/street_address", "address/locality"]
    assert not match(read("query_lang/simple.json"), [person("https://other.example")], NO_TRUST, "").answerable


def test_value_matching_simple(read):
    query = read("query_lang/value_matching_simple.json")
    assert match(query, [person(IDENTITY)], NO_TRUST, "").answerable
    assert match(query, [person(IDENTITY, postal_code="90211")], NO_TRUST, "").answerable
    for changed in ({"postal_code": "90212"}, {"postal_code": 90210}, {"family_name": "doe"}):
        found = match(query, [person(IDENTITY, **changed)], NO_TRUST, "")
        assert found.wanted["my_credential"].unmet is Unmet.VALUE_DIFFERS


def test_claims_alternatives(read):
    query = read("query_lang/claims_alternatives.json")
    (candidate,) = match(query, [person(IDENTITY)], NO_TRUST, "").wanted["pid"].candidates
    assert [[item.path[0] for item in way.needed] for way in candidate.ways] == [
        ["family_name", "postal_code", "date_of_birth"],
        ["family_name", "locality", "region", "date_of_birth"],
    ]
    first_only = match(query, [person(IDENTITY, without=("postal_code",))], NO_TRUST, "")
    assert needed(first_only, "pid") == ["family_name", "locality", "region", "date_of_birth"]
    neither = match(query, [person(IDENTITY, without=("postal_code", "region"))], NO_TRUST, "")
    assert neither.wanted["pid"].unmet is Unmet.DETAIL_MISSING


def test_credentials_alternatives(read):
    query = read("query_lang/credentials_alternatives.json")
    reduced = [
        person("https://credentials.example.com/reduced_identity_credential", 1),
        person("https://cred.example/residence_credential", 2),
    ]
    rewards = person("https://company.example/company_rewards", 3)

    identity, extra = match(query, [person(IDENTITY), *reduced, rewards], NO_TRUST, "").parts
    assert identity.options == (("pid",), ("pid_reduced_cred_1", "pid_reduced_cred_2")) and identity.required
    assert extra.options == (("nice_to_have",),) and not extra.required

    both = match(query, reduced, NO_TRUST, "")
    assert both.answerable and both.parts[0].options == (("pid_reduced_cred_1", "pid_reduced_cred_2"),)
    assert not match(query, [reduced[0], rewards], NO_TRUST, "").answerable


@pytest.mark.parametrize("name", ["complex_mdoc", "simple_mdoc", "multi_credentials"])
def test_mobile_documents_are_read_and_not_held(read, name):
    query = read(f"query_lang/{name}.json")
    found = match(query, [person(IDENTITY)], NO_TRUST, "")
    assert not found.answerable
    for one in query.credentials:
        if one.format == "mso_mdoc":
            assert found.wanted[one.id].unmet is Unmet.FORMAT_NOT_KNOWN
            assert found.wanted[one.id].type_name == one.meta["doctype_value"]
        else:
            assert found.wanted[one.id].candidates


@pytest.mark.parametrize(("name", "query_id"), [("dcql_jwt_vc", "example_jwt_vc"), ("dcql_ldp_vc", "example_ldp_vc")])
def test_w3c_credentials(published, read, name, query_id):
    """The published credential, signed here, answers the published query: its context leaves the type a bare name."""
    query = read(f"request/{name}.json")
    kind = name.removeprefix("dcql_")
    stated = parse_json_object((published / "1.0" / "examples" / "credentials" / f"{kind}.json").read_bytes())
    document = stated.get("vc", stated)
    subject = {"id": did_jwk_of(KEY.public), **document["credentialSubject"]}
    if kind == "jwt_vc":
        payload = {**stated, "sub": subject["id"], "vc": {**document, "credentialSubject": subject}}
        holding = held(W3cSigner(stated["iss"]).jwt(payload, {"typ": "JWT", "cty": None}), key=KEY)
    else:
        plain = {name: value for name, value in document.items() if name != "proof"}
        signed = LinkedDataSigner("did:example:issuer").sign({**plain, "credentialSubject": subject}, "eddsa-jcs-2022")
        holding = held(json.dumps(signed), key=KEY)

    found = match(query, [holding], NO_TRUST, "")

    assert found.answerable
    (candidate,) = found.wanted[query_id].candidates
    assert candidate.whole and candidate.proves_holder
    assert [detail.path for detail in candidate.ways[0].needed] == [claim.path for claim in query.credentials[0].claims]
    assert found.wanted[query_id].type_name == "IDCredential"
    shown = make_presentation(holding.credential, [], now=holding.report.at)
    assert satisfies(query.credentials[0], holding.credential, shown.claims, NO_TRUST) == ()
