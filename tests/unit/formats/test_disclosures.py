"""RFC 9901 section 7.1, rule by rule: each test breaks one rule of an otherwise genuine credential."""

import json

import pytest

from tests.unit.formats.crafting import (
    AT,
    digest,
    disclosure,
    joined,
    jws,
    payload_of,
    refused,
    report_on,
)
from wallet.crypto.encoding import encode_base64url
from wallet.errors import DisclosureError, MalformedError
from wallet.formats.disclosures import disclose, parse_disclosure
from wallet.formats.sd_jwt import parse_sd_jwt
from wallet.model.report import CheckName, Verdict

GIVEN = disclosure("salt-1", "given_name", "Amina")
OTHER = disclosure("salt-2", "family_name", "Peeters")
ELEMENT = disclosure("salt-3", "Plot results")
PROOF = CheckName.PROOF


def with_digests(*digests, **claims):
    return jws(payload_of(_sd=list(digests), **claims))


def with_elements(*items, **claims):
    return jws(payload_of(outcomes=list(items), **claims))


def test_what_keeps_every_rule_is_genuine():
    text = joined(with_digests(digest(GIVEN), digest(OTHER), outcomes=[{"...": digest(ELEMENT)}]), GIVEN, ELEMENT)

    report = report_on(text)

    assert report.verdict is Verdict.GENUINE
    expected = payload_of(given_name="Amina", outcomes=["Plot results"])
    assert report.claims == expected


NESTING = disclosure("s", "address", {"_sd": [digest(GIVEN)]})
WITH_TWICE = disclosure("s", "address", {"_sd": [digest(GIVEN), digest(GIVEN)]})
LIST_WITH_SAME = disclosure("s", "list", [{"...": digest(ELEMENT)}, {"...": digest(ELEMENT)}])

DUPLICATES = {
    "disclosure given twice": joined(with_digests(digest(GIVEN)), GIVEN, GIVEN),
    "digest twice in one _sd": joined(with_digests(digest(GIVEN), digest(GIVEN)), GIVEN),
    "digest twice, not disclosed": joined(with_digests(digest(GIVEN), digest(GIVEN))),
    "digest in two objects": joined(with_digests(digest(GIVEN), address={"_sd": [digest(GIVEN)]}), GIVEN),
    "digest at two depths": joined(with_digests(digest(GIVEN), a={"b": {"c": {"_sd": [digest(GIVEN)]}}}), GIVEN),
    "digest twice in an array": joined(with_elements({"...": digest(ELEMENT)}, {"...": digest(ELEMENT)}), ELEMENT),
    "digest in two arrays": joined(with_elements({"...": digest(ELEMENT)}, more=[{"...": digest(ELEMENT)}]), ELEMENT),
    "digest in an array and in _sd": joined(
        with_elements({"...": digest(GIVEN)}, _sd=[digest(GIVEN)]),
    ),
    "digest again inside a disclosure": joined(with_digests(digest(GIVEN), digest(NESTING)), GIVEN, NESTING),
    "digest twice inside a disclosure": joined(with_digests(digest(WITH_TWICE)), WITH_TWICE),
    "element twice inside a disclosure": joined(with_digests(digest(LIST_WITH_SAME)), LIST_WITH_SAME),
}


@pytest.mark.parametrize("text", DUPLICATES.values(), ids=DUPLICATES)
def test_a_digest_or_disclosure_stands_once(text: str):
    refused(report_on(text), PROOF, "disclosure-duplicate")


HIDDEN_PARENT = disclosure("s", "address", {"_sd": [digest(GIVEN)]})

UNREFERENCED = {
    "no digests at all": joined(jws(payload_of()), GIVEN),
    "one of two": joined(with_digests(digest(GIVEN)), GIVEN, OTHER),
    "its parent is not disclosed": joined(with_digests(digest(HIDDEN_PARENT)), GIVEN),
    "digest under another hash": joined(with_digests(digest(GIVEN, "sha-512")), GIVEN),
    "digest as a plain value": joined(jws(payload_of(note=digest(GIVEN), _sd=[])), GIVEN),
    "digest over the decoded bytes": joined(with_digests(digest('["salt-1","given_name","Amina"]')), GIVEN),
}


@pytest.mark.parametrize("text", UNREFERENCED.values(), ids=UNREFERENCED)
def test_a_disclosure_that_nothing_signed_refers_to_is_refused(text: str):
    refused(report_on(text), PROOF, "disclosure-unreferenced")


def revealing(*parts):
    """A credential whose one disclosure has these members."""
    text = disclosure(*parts)
    return joined(with_digests(digest(text)), text)


def revealing_element(*parts):
    text = disclosure(*parts)
    return joined(with_elements({"...": digest(text)}), text)


def nested(inner, *disclosures):
    """A disclosure whose value is `inner`."""
    text = disclosure("s", "nested", inner)
    return joined(with_digests(digest(text)), text, *disclosures)


MISPLACED = {
    "claim named _sd": revealing("s", "_sd", ["x"]),
    "claim named ...": revealing("s", "...", "x"),
    "claim overwrites a plain one": revealing("s", "plain", 2),
    "claim overwrites one of the same name": joined(
        with_digests(digest(GIVEN), digest(disclosure("s", "given_name", "B"))),
        GIVEN,
        disclosure("s", "given_name", "B"),
    ),
    "claim overwrites one inside an object": joined(
        jws(payload_of(person={"given_name": "B", "_sd": [digest(GIVEN)]})), GIVEN
    ),
    "claim brings the hash algorithm": revealing("s", "_sd_alg", "sha-512"),
    "digest is a number": joined(with_digests(5)),
    "digest is null": joined(with_digests(None)),
    "digest is an object": joined(with_digests({"a": 1})),
    "digest is an array": joined(with_digests([digest(GIVEN)])),
    "digest is true": joined(with_digests(True)),
    "element's digest is a number": joined(with_elements({"...": 5})),
    "element's digest is null": joined(with_elements({"...": None})),
    "element's digest is an array": joined(with_elements({"...": [digest(ELEMENT)]})),
    "_sd is a string": joined(jws(payload_of(_sd=digest(GIVEN))), GIVEN),
    "_sd is an object": joined(jws(payload_of(_sd={"0": digest(GIVEN)})), GIVEN),
    "_sd is null": joined(jws(payload_of() | {"_sd": None})),
    "_sd is no array further down": joined(jws(payload_of(a=[{"b": {"_sd": "x"}}]))),
    "_sd is no array in a disclosure": nested({"_sd": 1}),
    "element with other members": joined(with_elements({"...": digest(ELEMENT), "note": 1}), ELEMENT),
    "element with other members, hidden": joined(with_elements({"...": digest(ELEMENT), "_sd": []})),
    "... in an object outside an array": joined(jws(payload_of(person={"...": digest(ELEMENT)})), ELEMENT),
    "... at the top": joined(jws(payload_of() | {"...": digest(ELEMENT)}), ELEMENT),
    "... in an object in a disclosure": nested({"...": digest(ELEMENT)}, ELEMENT),
    "property disclosed as an element": revealing_element("s", "given_name", "Amina"),
    "element disclosed as a property": revealing("s", "Amina"),
}


@pytest.mark.parametrize("text", MISPLACED.values(), ids=MISPLACED)
def test_digests_and_disclosures_stand_where_they_belong(text: str):
    refused(report_on(text), PROOF, "digest-mismatch")


def raw(data: bytes) -> str:
    text = encode_base64url(data)
    return joined(with_digests(digest(text)), text)


def spelled(text: str) -> str:
    return joined(with_digests(digest(text)), text)


NO_DISCLOSURES = {
    "one member": revealing("s"),
    "four members": revealing("s", "a", 1, 2),
    "no members": revealing(),
    "salt is a number": revealing(1, "a", 1),
    "salt is null": revealing(None, "a", 1),
    "salt of an element is a number": revealing_element(1, "x"),
    "name is a number": revealing("s", 1, 1),
    "name is null": revealing("s", None, 1),
    "name is an array": revealing("s", ["a"], 1),
    "an object": raw(b'{"salt":"s"}'),
    "a string": raw(b'"salt"'),
    "not JSON": raw(b'["s","a",1'),
    "two JSON values": raw(b'["s","a",1]["s","b",2]'),
    "not UTF-8": raw(b'["s","a","\xff"]'),
    "a byte order mark": raw('\ufeff["s","a",1]'.encode()),
    "not a number": raw(b'["s","a",NaN]'),
    "duplicate names": raw(b'["s","a",{"b":1,"b":2}]'),
    "half a character": raw(b'["s","a","\\ud800"]'),
    "padding": spelled(disclosure("s", "a", 1) + "="),
    "standard alphabet": spelled("WyJzIiwiYSIsIj8/Pz8+Il0"),
    "white space": spelled(disclosure("s", "a", 1)[:4] + " " + disclosure("s", "a", 1)[4:]),
    "tail bits": spelled(disclosure("s", "a", 1)[:-1] + "1"),
    "impossible length": spelled("WyJzI"),
}


@pytest.mark.parametrize("text", NO_DISCLOSURES.values(), ids=NO_DISCLOSURES)
def test_what_is_no_disclosure_is_refused_even_where_its_digest_is_signed(text: str):
    refused(report_on(text), PROOF, "malformed")


def test_the_tail_bits_case_differs_from_a_good_disclosure_in_nothing_else():
    good = disclosure("s", "a", 1)
    assert good[-1] == "0"
    assert report_on(spelled(good)).verdict is Verdict.GENUINE


def test_an_empty_disclosure_is_no_sd_jwt():
    refused(report_on(joined(with_digests(digest(GIVEN)), "", GIVEN)), CheckName.STRUCTURE, "malformed")


@pytest.mark.parametrize("name", ["sha-256", "sha-384", "sha-512", "sha3-256", "sha3-384", "sha3-512"])
def test_each_hash_of_the_allow_list_works(name: str):
    inner = disclosure("s", "street", "A")
    outer = disclosure("s", "address", {"_sd": [digest(inner, name)], "list": [{"...": digest(ELEMENT, name)}]})
    text = joined(with_digests(digest(outer, name), _sd_alg=name), outer, inner, ELEMENT)

    report = report_on(text)

    assert report.verdict is Verdict.GENUINE
    assert report.claims["address"] == {"street": "A", "list": ["Plot results"]}
    assert "_sd_alg" not in report.claims


@pytest.mark.parametrize("name", ["sha-1", "md5", "SHA-256", "sha3-224", "", 256, None, ["sha-256"]])
def test_an_unknown_hash_leaves_the_credential_unread_but_never_genuine(name):
    refused(report_on(joined(jws(payload_of() | {"_sd_alg": name}))), CheckName.STRUCTURE, "unsupported-suite")


def test_the_hash_algorithm_below_the_top_is_a_claim_like_others():
    hidden = disclosure("s", "_sd_alg", "md5")
    text = joined(jws(payload_of(tool={"_sd_alg": "crc", "x": 1}, more={"_sd": [digest(hidden)]})), hidden)

    report = report_on(text)

    assert report.verdict is Verdict.GENUINE
    assert (report.claims["tool"], report.claims["more"]) == ({"_sd_alg": "crc", "x": 1}, {"_sd_alg": "md5"})


def test_digests_without_a_disclosure_leave_no_trace():
    decoys = [digest(f"decoy {number}") for number in range(4)]
    text = joined(
        with_digests(digest(GIVEN), *decoys[:2], list=[1, {"...": decoys[2]}, 2], empty={"_sd": [decoys[3]]}), GIVEN
    )

    disclosed = disclose(parse_sd_jwt(text))

    assert disclosed.claims == payload_of(given_name="Amina", list=[1, 2], empty={})
    assert disclosed.hidden == 4
    assert disclosed.placed == {GIVEN: ("given_name",)}


def test_an_empty_array_of_digests_is_no_fault():
    assert report_on(joined(jws(payload_of(_sd=[], a={"_sd": []})))).claims == payload_of(a={})


def test_disclosures_inside_disclosures_land_where_they_belong():
    street = disclosure("s", "street", "Veldstraat")
    first = disclosure("s", {"name": "A", "_sd": [digest(street)]})
    second = disclosure("s", [1, {"...": digest(ELEMENT)}])
    homes = disclosure("s", "homes", ["plain", {"...": digest(first)}, {"...": "gone"}, {"...": digest(second)}])
    text = joined(with_digests(digest(homes)), street, ELEMENT, second, homes, first)

    disclosed = disclose(parse_sd_jwt(text))

    assert disclosed.claims["homes"] == ["plain", {"name": "A", "street": "Veldstraat"}, [1, "Plot results"]]
    assert disclosed.placed == {
        homes: ("homes",),
        first: ("homes", 1),
        street: ("homes", 1, "street"),
        second: ("homes", 2),
        ELEMENT: ("homes", 2, 1),
    }
    assert disclosed.hidden == 1


def test_the_payload_itself_is_not_changed():
    parsed = parse_sd_jwt(joined(with_digests(digest(GIVEN), list=[{"...": digest(ELEMENT)}]), GIVEN, ELEMENT))
    before = json.dumps(parsed.payload)

    disclose(parsed)

    assert json.dumps(parsed.payload) == before


def test_nesting_by_disclosures_has_a_bound():
    def chain(length: int) -> str:
        texts = [disclosure("s", "a", 1)]
        for _ in range(length - 1):
            texts.append(disclosure("s", "a", {"_sd": [digest(texts[-1])]}))
        return joined(with_digests(digest(texts[-1])), *texts)

    assert report_on(chain(60)).verdict is Verdict.GENUINE
    refused(report_on(chain(70)), CheckName.STRUCTURE, "too-large")
    refused(report_on(chain(1_500)), CheckName.STRUCTURE, "too-large")


def test_nesting_by_arrays_of_disclosures_has_the_same_bound():
    text = disclosure("s", 1)
    texts = [text]
    for _ in range(80):
        text = disclosure("s", [{"...": digest(text)}])
        texts.append(text)

    refused(report_on(joined(with_elements({"...": digest(text)}), *texts)), CheckName.STRUCTURE, "too-large")


def test_parsing_a_disclosure_keeps_text_name_and_value():
    assert parse_disclosure(GIVEN) == (GIVEN, "given_name", "Amina")
    assert parse_disclosure(ELEMENT) == (ELEMENT, None, "Plot results")
    assert parse_disclosure(disclosure("s", "", None)) == (disclosure("s", "", None), "", None)


def test_a_rule_broken_raises_an_error_of_the_tree():
    with pytest.raises(DisclosureError):
        disclose(parse_sd_jwt(MISPLACED["claim named _sd"]))
    with pytest.raises(MalformedError):
        disclose(parse_sd_jwt(NO_DISCLOSURES["one member"]))


NEVER_HIDDEN = {
    "iss": "https://other.example",
    "nbf": 1,
    "exp": 4_000_000_000,
    "cnf": {"jwk": {}},
    "vct": "urn:x",
    "vct#integrity": "sha256-x",
    "aka_vcts": ["urn:x"],
    "status": {"status_list": {"idx": 0, "uri": "https://x.example"}},
}


@pytest.mark.parametrize(("name", "value"), NEVER_HIDDEN.items(), ids=NEVER_HIDDEN)
def test_a_claim_that_decides_about_validity_cannot_be_disclosed(name: str, value: object):
    """Where a holder could leave it out, its absence would say nothing."""
    text = disclosure("s", name, value)
    payload = {member: item for member, item in payload_of().items() if member != name} | {"_sd": [digest(text)]}
    typ = "example+sd-jwt" if name in ("vct", "iss") else "dc+sd-jwt"
    if typ == "dc+sd-jwt" or name == "iss":
        refused(report_on(joined(jws(payload, typ=typ), text)), PROOF, "digest-mismatch")
    else:
        refused(report_on(joined(jws(payload), text)), CheckName.STRUCTURE, "malformed")


@pytest.mark.parametrize("parent", ["cnf", "status"])
def test_nor_can_a_part_of_it(parent: str):
    inner = disclosure("s", "jwk", {})
    text = joined(jws(payload_of(**{parent: {"_sd": [digest(inner)]}})), inner)

    refused(report_on(text), PROOF, "digest-mismatch")


@pytest.mark.parametrize("name", ["sub", "iat"])
def test_subject_and_time_of_issue_can_be_disclosed(name: str):
    text = disclosure("s", name, 5 if name == "iat" else "me")

    assert report_on(joined(with_digests(digest(text)), text), at=AT).verdict is Verdict.GENUINE
