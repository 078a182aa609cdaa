import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.formats.recipient import match_identity

EMAIL = "Annelies@Voorbeeld.example"


def hashed(email, salt="", algorithm="sha256"):
    return f"{algorithm}${hashlib.new(algorithm, (email + salt).encode()).hexdigest()}"


def old(identity, **more):
    return {"type": "email", "identity": identity, "hashed": True, **more}


def new(identity, **more):
    return {
        "type": "IdentityObject", "identityType": "emailAddress", "identityHash": identity, "hashed": True, **more
    }  # fmt: skip


@pytest.mark.parametrize("make", [old, new])
@pytest.mark.parametrize("spelling", [EMAIL, EMAIL.lower(), "Annelies@voorbeeld.example"])
def test_an_address_is_recognised_however_it_was_written(make, spelling):
    for salt in ("", "deadsea"):
        identity = make(hashed(spelling, salt), **({"salt": salt} if salt else {}))
        assert match_identity(identity, f" {EMAIL} ") is True
        assert match_identity(identity, "other@voorbeeld.example") is False
    assert (
        match_identity(make(hashed(spelling, "deadsea").upper().replace("SHA", "sha"), salt="deadsea"), EMAIL) is True
    )
    assert match_identity(make(hashed(spelling, "deadsea"), salt="other"), EMAIL) is False


def test_a_plain_address():
    assert match_identity(old(EMAIL.lower(), hashed=False), EMAIL) is True
    assert match_identity(new("other@example.org", hashed=False), EMAIL) is False
    assert match_identity({"type": "email", "identity": EMAIL}, EMAIL) is True
    assert match_identity({"type": ["email"], "identity": hashed(EMAIL)}, EMAIL) is True


@pytest.mark.parametrize(
    "identity",
    [
        None, [], "sha256$00", {}, old(hashed(EMAIL, algorithm="md5")), old(hashed(EMAIL, algorithm="sha512")),
        old(EMAIL), old(hashed(EMAIL), hashed="true"), old(hashed(EMAIL), salt=7), old(hashed(EMAIL), salt="x" * 1_001),
        old(7), {**old(hashed(EMAIL)), "type": "url"}, {**new("Parker Pearl", hashed=False), "identityType": "name"},
        {"type": "email", "identity": hashed(EMAIL, algorithm="md5")},
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_undetermined(identity):
    assert match_identity(identity, EMAIL) is None


def test_no_address_matches_nothing():
    assert match_identity(old(hashed("")), "") is None
    assert match_identity(old(hashed(EMAIL)), "x" * 2_000) is None


MEMBERS = st.sampled_from(["type", "identity", "identityType", "identityHash", "hashed", "salt"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(MEMBERS, inner),
)


@given(JSON, st.text())
def test_any_json_is_answered(identity, email):
    assert match_identity(identity, email) in (True, False, None)
