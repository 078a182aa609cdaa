"""Terms of an invitation as JSON: what comes back, and what is refused."""

import dataclasses
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.consent.guidance_material import MISSING, TERMS, without
from wallet.consent.invitation_payload import read_terms, terms_json
from wallet.crypto.strict_json import parse_json
from wallet.errors import InvitationError
from wallet.model.guidance import Basis, InvitationTerms, Recipient

SAID = terms_json(TERMS)
LETTERS = st.characters(exclude_categories=("Cc", "Cs"))


def line(longest=60, shortest=1):
    return st.text(LETTERS, min_size=shortest, max_size=longest).filter(lambda text: text.strip() or not shortest)


def recipients():
    return st.builds(Recipient, name=line(), organisation=line(shortest=0), address=line(), contact=line())


def all_terms():
    texts = st.lists(line(), max_size=4, unique_by=lambda text: " ".join(text.split()).casefold()).map(tuple)
    return st.builds(
        InvitationTerms,
        recipient=recipients(),
        purposes=texts.filter(bool),
        days=st.integers(1, 731),
        notice=line(200),
        basis=st.sampled_from(Basis),
        storage=line(),
        jurisdiction=line(),
        third_parties=texts,
        authority=line(),
        language=st.sampled_from(["nl", "en", "nl-BE", "zh-Hant-TW"]),
        wants_export=st.booleans(),
    )


@settings(max_examples=60, deadline=None)
@given(all_terms())
def test_terms_come_back_as_they_were(terms):
    assert read_terms(parse_json(json.dumps(terms_json(terms)))) == terms


def test_nothing_of_the_model_is_left_out():
    changed = {
        "recipient": Recipient(name="a", organisation="b", address="c", contact="d"),
        "purposes": ("other",),
        "days": 7,
        "third_parties": (),
        "language": "en",
        "basis": Basis.PUBLIC_TASK,
        "wants_export": False,
    }
    for member in dataclasses.fields(InvitationTerms):
        other = dataclasses.replace(TERMS, **{member.name: changed.get(member.name, "other")})
        assert read_terms(terms_json(other)) == other != TERMS, member.name


@pytest.mark.parametrize(
    "changed",
    [
        *({name: MISSING} for name in SAID),
        *({name: None} for name in SAID),
        *({name: 7} for name in SAID if name != "days"),
        *({"days": value} for value in (0, -1, 732, "90", True, 1.5)),
        *({"purposes": value} for value in ([], [""], ["a"] * 2, ["A b", "a  B"], [1], list("abcdefg"), ["a" * 401])),
        *({"third_parties": value} for value in ([" "], list("abcdefghijk"), "VDAB")),
        *({"notice": value} for value in ("", " \n", "a" * 4001, "a\x00b", "a\x1b[31m", "a\rb")),
        *({"storage": value} for value in ("", "two\nlines", "a" * 401)),
        *({"authority": value} for value in ("", "a" * 401)),
        *({"jurisdiction": value} for value in ("", "a" * 201)),
        *({"language": value} for value in ("", "n", "nl_BE", "nl-", "Nederlands!", "nl\n")),
        *({"basis": value} for value in ("", "because", [], {})),
        *({"export": value} for value in (0, "true")),
        {"profiling": True},
    ],
)
def test_terms_that_break_a_rule_are_refused(changed):
    with pytest.raises(InvitationError) as caught:
        read_terms(without(SAID, **changed))
    assert caught.value.code == "invitation-malformed"


@pytest.mark.parametrize(
    "changed",
    [
        *({name: value} for name in ("name", "address", "contact") for value in (MISSING, "", "  ", 3, "a" * 401)),
        *({name: "two\nlines"} for name in ("name", "organisation", "contact")),
        {"organisation": MISSING},
        {"name": "half a letter \ud800"},
        {"more": ""},
    ],
)
def test_a_recipient_that_breaks_a_rule_is_refused(changed):
    with pytest.raises(InvitationError):
        read_terms({**SAID, "recipient": without(SAID["recipient"], **changed)})


@pytest.mark.parametrize("value", [None, True, 3, "terms", [], {}])
def test_what_is_no_object_is_refused(value):
    with pytest.raises(InvitationError):
        read_terms(value)
