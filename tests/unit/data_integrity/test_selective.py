"""ecdsa-sd-2023: what a holder shows is what was chosen, and nothing that was changed holds."""

import copy
import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.data_integrity.selective_material import DOCUMENT, ISSUER_KEY, MANDATORY, sealed
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.proofs import unsecured
from wallet.data_integrity.selective import (
    base_proof_of,
    create_base_proof,
    derive,
    is_base_proof,
    mandatory_paths,
    verify_base,
    verify_derived,
    verify_selective_proof,
    whole_only,
)
from wallet.data_integrity.selective_values import DerivedValue, parse_value, write_derived_value
from wallet.errors import (
    AlgorithmNotAllowedError,
    ClaimNotFoundError,
    MalformedError,
    PropertyNotDefinedError,
    SharingError,
    SignatureInvalidError,
    TooLargeError,
    WalletError,
)

BASE = sealed()
SUBJECT = ("credentialSubject",)
ACHIEVEMENT = (*SUBJECT, "achievement")
ALWAYS = {"@context", "id", "type", "issuer", "credentialSubject", "proof"}


def verify(document, key=ISSUER_KEY.public):
    verify_selective_proof(unsecured(document), document["proof"], key, SHIPPED)


def test_a_base_proof_holds_for_its_holder():
    assert is_base_proof(BASE["proof"])
    assert base_proof_of(BASE) == BASE["proof"]
    assert mandatory_paths(DOCUMENT, BASE["proof"]) == (("issuer",), (*ACHIEVEMENT, "id"))
    verify(BASE)
    with pytest.raises(SignatureInvalidError):
        verify_derived(DOCUMENT, BASE["proof"], ISSUER_KEY.public, SHIPPED)


def test_nothing_chosen_shows_what_is_mandatory():
    made = derive(BASE, [], SHIPPED)
    assert made.keys() == ALWAYS
    assert made["issuer"] == DOCUMENT["issuer"]
    assert made["credentialSubject"] == {
        "type": ["AchievementSubject"],
        "achievement": {"id": "https://badges.example/achievements/12", "type": ["Achievement"]},
    }
    verify(made)


def test_a_derived_proof_is_no_base_proof():
    made = derive(BASE, [("name",)], SHIPPED)
    assert not is_base_proof(made["proof"])
    assert base_proof_of(made) is None
    assert made["proof"].keys() == BASE["proof"].keys()
    with pytest.raises(SignatureInvalidError):
        verify_base(unsecured(made), made["proof"], ISSUER_KEY.public, SHIPPED)
    with pytest.raises(MalformedError):
        derive(made, [], SHIPPED)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (("name",), {"name": "Data analysis for beginners"}),
        ((*SUBJECT, "creditsEarned"), {"creditsEarned": 3}),
        ((*ACHIEVEMENT, "tag"), {"achievement": {"tag": ["data"]}}),
        ((*ACHIEVEMENT, "tag", 0), {"achievement": {"tag": ["data"]}}),
        ((*ACHIEVEMENT, "criteria"), {"achievement": {"criteria": {"narrative": "Hand in a report and explain it."}}}),
        (
            (*ACHIEVEMENT, "alignment", 1, "targetName"),
            {"achievement": {"alignment": [{"type": ["Alignment"], "targetName": "Clean data"}]}},
        ),
        ((*SUBJECT, "result", 0), {"result": [{"type": ["Result"], "value": "B"}]}),
    ],
)
def test_a_path_shows_what_it_names_and_what_that_stands_in(path, shown):
    made = derive(BASE, [path], SHIPPED)
    verify(made)
    for name, value in shown.items():
        if name == "name":
            assert made[name] == value
        elif name == "achievement":
            assert {key: made[SUBJECT[0]][name][key] for key in value} == value
        else:
            assert made[SUBJECT[0]][name] == value


def test_an_ordered_list_is_shown_whole_or_not_at_all():
    ordered = (*ACHIEVEMENT, "resultDescription", 0, "allowedValue")
    made = derive(BASE, [ordered], SHIPPED)
    verify(made)
    assert made["credentialSubject"]["achievement"]["resultDescription"][0]["allowedValue"] == ["A", "B", "C"]
    assert ordered in whole_only(BASE, SHIPPED)
    assert (*ACHIEVEMENT, "alignment") not in whole_only(BASE, SHIPPED)
    with pytest.raises(MalformedError):
        derive(BASE, [(*ordered, 1)], SHIPPED)


def test_two_ordered_lists_keep_apart():
    document = copy.deepcopy(DOCUMENT)
    descriptions = document["credentialSubject"]["achievement"]["resultDescription"]
    descriptions.append({**descriptions[0], "id": "urn:uuid:2", "allowedValue": ["C", "B"]})
    base = sealed(document)
    for index, values in enumerate((["A", "B", "C"], ["C", "B"])):
        made = derive(base, [(*ACHIEVEMENT, "resultDescription", index)], SHIPPED)
        verify(made)
        (shown,) = made["credentialSubject"]["achievement"]["resultDescription"]
        assert shown["allowedValue"] == values


OWN_WORDS = {
    "@vocab": "https://words.example/",
    "title": {"@container": "@language"},
    "data": {"@type": "@json"},
    "inner": {"@container": "@graph"},
}


def own_words(**members):
    return {
        "@context": [DOCUMENT["@context"][0], OWN_WORDS],
        "type": ["VerifiableCredential"],
        "issuer": DOCUMENT["issuer"]["id"],
        "credentialSubject": members,
    }


def test_values_that_are_no_nodes_are_shown_whole():
    base = sealed(
        own_words(
            title={"nl": "Gegevens", "en": "Data"},
            data={"a": {"b": [1, {"c": None}]}, "z": 1},
            plain={"@value": "x", "@language": "en"},
            person={"@id": "_:p", "first": "Amina", "last": "Peeters"},
        ),
        ("/issuer",),
    )
    assert whole_only(base, SHIPPED) >= {(*SUBJECT, "title"), (*SUBJECT, "data"), (*SUBJECT, "plain")}
    assert (*SUBJECT, "person") not in whole_only(base, SHIPPED)
    for name in ("title", "data", "plain"):
        made = derive(base, [(*SUBJECT, name)], SHIPPED)
        verify(made)
        assert made["credentialSubject"] == {name: base["credentialSubject"][name]}
    made = derive(base, [(*SUBJECT, "person", "first")], SHIPPED)
    verify(made)
    assert made["credentialSubject"] == {"person": {"first": "Amina"}}
    with pytest.raises(WalletError):
        derive(base, [(*SUBJECT, "data", "a")], SHIPPED)


def test_language_maps_are_told_from_nodes_that_look_like_them():
    members = {
        "texts": [{"title": {"en": str(number), "nl": "x"}} for number in range(30)],
        "odd": [{"nr": str(number), "of": {"nr": "1"}} for number in range(30)],
        "data": {"nr": 1},
    }
    base = sealed(own_words(**members), ("/issuer",))
    whole = whole_only(base, SHIPPED)
    assert whole == {*((*SUBJECT, "texts", number, "title") for number in range(30)), (*SUBJECT, "data")}
    made = derive(base, [(*SUBJECT, "texts", 7), (*SUBJECT, "odd", 3, "of", "nr")], SHIPPED)
    verify(made)
    assert made["credentialSubject"] == {"texts": [{"title": {"en": "7", "nl": "x"}}], "odd": [{"of": {"nr": "1"}}]}


def test_too_many_values_are_refused_in_time():
    started = time.process_time()
    with pytest.raises(TooLargeError):
        sealed(own_words(part=[{"n": number, "of": {"x": 1}} for number in range(4000)]))
    assert time.process_time() - started < 2


def test_nodes_alike_are_told_apart():
    base = sealed(own_words(part=[{"n": 1, "of": {"x": 1}}, {"n": 1, "of": {"x": 1}}, {"n": 1, "of": {"x": 2}}]), ())
    made = derive(base, [("issuer",), (*SUBJECT, "part", 2, "of"), (*SUBJECT, "part", 0, "n")], SHIPPED)
    verify(made)
    assert made["credentialSubject"] == {"part": [{"n": 1}, {"of": {"x": 2}}]}


def test_a_graph_inside_cannot_be_chosen_from():
    document = own_words(inner={"@id": "urn:a", "x": 1})
    with pytest.raises(MalformedError):
        sealed(document, ("/issuer",))


def test_proofs_of_other_suites_are_left_out():
    other = {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofValue": "z1"}
    made = derive({**BASE, "proof": [other, BASE["proof"]]}, [("name",)], SHIPPED)
    assert made == derive(BASE, [("name",)], SHIPPED)
    assert base_proof_of({**BASE, "proof": [BASE["proof"], BASE["proof"]]}) is None


def test_a_proof_is_added_beside_others():
    other = {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofValue": "z1"}
    made = sealed({**DOCUMENT, "proof": other})
    assert made["proof"][0] == other
    verify({**made, "proof": made["proof"][1]})


def test_the_issuers_key_is_of_p_256():
    for kind in ("Ed25519", "P-384"):
        with pytest.raises(AlgorithmNotAllowedError):
            verify(BASE, PrivateKey.generate(kind).public)
        with pytest.raises(AlgorithmNotAllowedError):
            create_base_proof(DOCUMENT, BASE["proof"], ["/issuer"], PrivateKey.generate(kind), SHIPPED)


@pytest.mark.parametrize("path", [("x",), (*SUBJECT, "x"), (*ACHIEVEMENT, "tag", 1), ("name", 0), ("name", "x")])
def test_a_path_that_names_nothing_is_refused(path):
    with pytest.raises(ClaimNotFoundError):
        derive(BASE, [path], SHIPPED)


def test_nothing_at_all_cannot_be_shown():
    with pytest.raises(SharingError):
        derive(sealed(pointers=()), [], SHIPPED)


# --- nothing that was changed holds --------------------------------------------------------------


def refused(document, key=ISSUER_KEY.public):
    with pytest.raises((SignatureInvalidError, PropertyNotDefinedError)):
        verify(document, key)


DERIVED = derive(BASE, [("name",), (*ACHIEVEMENT, "alignment"), (*SUBJECT, "creditsEarned")], SHIPPED)


@pytest.mark.parametrize("document", [BASE, DERIVED], ids=["base", "derived"])
def test_another_key_proves_nothing(document):
    refused(document, PrivateKey.generate("P-256").public)


@pytest.mark.parametrize("document", [BASE, DERIVED], ids=["base", "derived"])
@pytest.mark.parametrize(
    "change",
    [
        lambda document: document.update(name="Other"),
        lambda document: document.pop("name"),
        lambda document: document["issuer"].update(name="Other"),
        lambda document: document["credentialSubject"].update(id="did:example:other"),
        lambda document: document["credentialSubject"]["achievement"].update(id="https://badges.example/13"),
        lambda document: document["credentialSubject"]["achievement"]["alignment"].pop(),
        lambda document: document["credentialSubject"].update(nonsense=1),
        lambda document: document["credentialSubject"].update(creditsEarned=4),
        lambda document: document["type"].append("EndorsementCredential"),
        lambda document: document["proof"].update(created="2026-05-02T10:00:00Z"),
        lambda document: document["proof"].update(proofPurpose="authentication"),
        lambda document: document["proof"].update(verificationMethod="did:key:zDnaeX#zDnaeX"),
        lambda document: document["proof"].update(proofValue="z123"),
        lambda document: document["proof"].update(proofValue="u"),
        lambda document: document["proof"].pop("proofValue"),
    ],
)
def test_a_changed_document_is_refused(document, change):
    changed = copy.deepcopy(dict(document))
    change(changed)
    refused(changed)


@settings(max_examples=60, deadline=None)
@given(st.data())
@pytest.mark.parametrize("document", [BASE, DERIVED], ids=["base", "derived"])
def test_any_flipped_bit_of_the_proof_value_is_refused(document, data):
    value = bytearray(decode_base64url(document["proof"]["proofValue"][1:]))
    place = data.draw(st.integers(0, len(value) * 8 - 1))
    value[place // 8] ^= 1 << place % 8
    proof = {**document["proof"], "proofValue": "u" + encode_base64url(bytes(value))}
    with pytest.raises(SignatureInvalidError):
        verify({**document, "proof": proof})


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_changed_letter_of_what_is_shown_is_refused(data):
    text = json.dumps(unsecured(DERIVED))
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from("aZ09 -/"))
    try:
        changed = json.loads(text[:place] + letter + text[place + 1 :])
    except ValueError:
        return
    if changed == unsecured(DERIVED) or not isinstance(changed, dict):
        return
    with pytest.raises(WalletError):
        verify({**changed, "proof": DERIVED["proof"]})


def test_statements_of_two_credentials_do_not_mix():
    other = sealed({**DOCUMENT, "name": "Another course"})
    mixed = derive(other, [("name",)], SHIPPED)
    ours, theirs = (parse_value(made["proof"]["proofValue"]) for made in (derive(BASE, [("name",)], SHIPPED), mixed))
    assert isinstance(ours, DerivedValue) and isinstance(theirs, DerivedValue)
    # The statement of one with its own signature, under the seal of the other.
    forged = write_derived_value(ours._replace(signatures=theirs.signatures))
    refused({**mixed, "proof": {**BASE["proof"], "proofValue": forged}})


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value._replace(signatures=value.signatures[1:]),
        lambda value: value._replace(signatures=(*value.signatures, value.signatures[0])),
        lambda value: value._replace(signatures=value.signatures[::-1]),
        lambda value: value._replace(mandatory=value.mandatory[1:]),
        lambda value: value._replace(mandatory=(*value.mandatory, 999)),
        lambda value: value._replace(labels=dict(list(value.labels.items())[1:])),
        lambda value: value._replace(labels={**value.labels, "c14n99": "u" + encode_base64url(bytes(32))}),
        lambda value: value._replace(labels=dict(zip(value.labels, list(value.labels.values())[::-1], strict=True))),
    ],
)
def test_parts_of_a_proof_value_cannot_be_left_out_or_added(change):
    value = parse_value(DERIVED["proof"]["proofValue"])
    proof = {**DERIVED["proof"], "proofValue": write_derived_value(change(value))}
    refused({**DERIVED, "proof": proof})


# --- what is shown is what was chosen -----------------------------------------------------------


def paths_of(value, path=()):
    if isinstance(value, dict):
        for name, member in value.items():
            if name not in ("@context", "id", "type"):
                yield (*path, name)
                yield from paths_of(member, (*path, name))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield (*path, index)
            yield from paths_of(member, (*path, index))


ORDERED = (*ACHIEVEMENT, "resultDescription", 0, "allowedValue")
PATHS = [path for path in paths_of(DOCUMENT) if path[: len(ORDERED)] != ORDERED or path == ORDERED]


def leaves_of(value):
    if isinstance(value, dict):
        return {leaf for name, member in value.items() if name != "@context" for leaf in leaves_of(member)}
    if isinstance(value, list):
        return {leaf for member in value for leaf in leaves_of(member)}
    return {json.dumps(value)}


def at(document, path):
    for step in path:
        document = document[step]
    return document


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sets(st.sampled_from(PATHS), max_size=6))
def test_only_what_was_chosen_or_is_mandatory_is_shown(chosen):
    made = derive(BASE, chosen, SHIPPED)
    verify(made)

    wanted = [*chosen, ("issuer",), (*ACHIEVEMENT, "id")]
    expected = {leaf for path in wanted for leaf in leaves_of(at(DOCUMENT, path))}
    # The types and identifiers of every object on the way.
    for path in wanted:
        for length in range(len(path)):
            around = at(DOCUMENT, path[:length])
            if isinstance(around, dict):
                expected |= leaves_of({name: around[name] for name in ("id", "type") if name in around})
    assert leaves_of(unsecured(made)) == expected

    # JSON texts in their quotation marks; the proof value holds labels, keys and signatures.
    proven = decode_base64url(made["proof"]["proofValue"][1:])
    for leaf in leaves_of(DOCUMENT) - expected:
        if leaf.startswith('"'):
            assert leaf not in json.dumps(unsecured(made))
            assert len(leaf) < 8 or leaf[1:-1].encode() not in proven
    assert all(pointer.encode() not in proven for pointer in MANDATORY)
