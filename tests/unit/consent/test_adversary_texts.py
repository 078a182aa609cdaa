"""Texts and moments made to be misread, to break a page, or to break the program."""

import os

import pytest

from tests.unit.consent.consent_material import document, given
from tests.unit.consent.consent_material import signed as signed_consent
from tests.unit.consent.guidance_material import (
    COUNSELLOR,
    LEARNER,
    NOBODY,
    NOW,
    TERMS,
    consent,
    invitation,
    invitation_text,
    payload_of,
    signed,
)
from wallet.consent.consent_record import consent_digest, parse_consent
from wallet.consent.invitation import parse_invitation
from wallet.consent.invitation_payload import read_terms, terms_json
from wallet.consent.notices import make_withdrawal, parse_confirmation, parse_withdrawal
from wallet.consent.packed_message import pack_message, unpack_message
from wallet.consent.packed_message_dictionary import PRESET_DICTIONARY, VERSION
from wallet.consent.signatures import named_signer, sign_statement
from wallet.errors import ConsentError, InvitationError, MalformedError, NoticeError, TooLargeError, WalletError
from wallet.model.json import Json
from wallet.transport.bounded_deflate import deflate
from wallet.transport.guidance_texts import ERASURE_TYPE, WITHDRAWAL_TYPE

LAST = 253_402_300_799  # the last second of the year 9999
FIRST = -62_135_596_800  # the first of the year 1
EDGES = [(LAST - 100, LAST), (FIRST, FIRST + 100), (LAST - 40_000_000, LAST - 39_000_000), (-100, -1)]


@pytest.mark.parametrize("at", [NOW, None])
@pytest.mark.parametrize(("issued", "expires"), EDGES)
def test_an_invitation_at_the_edge_of_the_calendar_is_refused(issued: int, expires: int, at):
    payload = payload_of(invitation_text()) | {"iat": issued, "exp": expires}

    with pytest.raises(InvitationError):
        parse_invitation(signed(payload), NOBODY, at)


@pytest.mark.parametrize("header", [{}, {"kid": "did:jwk:e30#0", "x5c": ["AAAA"]}, {"kid": None, "x5c": None}])
def test_who_signs_is_named_in_one_way(header: dict[str, Json]):
    with pytest.raises(MalformedError, match="signer"):
        named_signer(header)


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "0000-01-01T00:00:00Z"])
def test_a_consent_at_the_edge_of_the_calendar_is_refused(moment: str):
    changed = document(given())
    for name, value in changed.items():
        if isinstance(value, dict) and "dpv:isIndicatedAtTime" in value:
            changed[name]["dpv:isIndicatedAtTime"] = moment
    changed["dct:created"] = moment
    changed["dpv:hasProcess"]["dpv:hasStorageCondition"]["dct:valid"] = moment

    with pytest.raises(ConsentError):
        parse_consent(signed_consent(changed))


@pytest.mark.parametrize("moment", [LAST, FIRST, -1, 10**19, True, 1.5, "0"])
def test_a_notice_at_the_edge_of_the_calendar_is_refused(moment: object):
    given_one = consent()
    notice = make_withdrawal(given_one, LEARNER, NOW)
    payload = payload_of(notice) | {"iat": moment}
    digest = consent_digest(given_one.text)

    with pytest.raises(NoticeError):
        parse_withdrawal(
            sign_statement({"typ": WITHDRAWAL_TYPE}, payload, LEARNER), given_one.id, digest, given_one.learner_id
        )
    text = sign_statement({"typ": ERASURE_TYPE}, payload, COUNSELLOR.key)
    with pytest.raises(NoticeError):
        parse_confirmation(text, given_one.id, notice, invitation())


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x00", "\x1b", "\x85", "\r", "\t"])
@pytest.mark.parametrize("member", ["notice", "storage", "jurisdiction", "authority"])
def test_signs_that_steer_or_break_lines_are_no_words(member: str, sign: str):
    with pytest.raises(InvitationError):
        read_terms(terms_json(TERMS) | {member: f"Ge{sign}nt"})


@pytest.mark.parametrize(
    "other",
    [
        "Een caf\u00e9",
        "een  cafe\u0301 ",
        "Een\u200b cafe\u0301",
        "\u202eEen caf\u00e9",
        "Een ca\uff46\u00e9",
        "Een\u00a0caf\u00e9",
    ],
)
def test_two_purposes_do_not_look_alike(other: str):
    with pytest.raises(InvitationError):
        read_terms(terms_json(TERMS) | {"purposes": ["Een caf\u00e9", other]})


@pytest.mark.parametrize("member", ["purposes", "third_parties"])
def test_a_million_of_them_are_refused_at_once(member: str):
    with pytest.raises(InvitationError):
        read_terms(terms_json(TERMS) | {member: [f"x{number}" for number in range(10**6)]})
    payload = payload_of(invitation_text())
    payload["terms"] |= {member: ["x"] * 10**6}
    with pytest.raises(InvitationError):
        parse_invitation(signed(payload), NOBODY, NOW)


def test_a_small_code_does_not_unfold_into_a_large_text():
    for letters in (b"ey" * 5_000_000, bytes(5_000_000), b"ey" * 200_000):
        bomb = bytes((VERSION * 16,)) + b"\0\x05" + deflate(letters, PRESET_DICTIONARY)
        with pytest.raises(TooLargeError):
            unpack_message(bomb)


def test_whatever_a_code_brings_ends_in_an_error_of_the_wallets():
    for length in range(1, 400):
        data = os.urandom(length)
        for start in (data[:1], bytes((VERSION * 16,)), bytes((VERSION * 16 + 1,))):
            try:
                text = unpack_message(start + data[1:])
            except WalletError:
                continue
            assert text.isascii()


@pytest.mark.parametrize("text", ["", ".", "....", "\ud800.x.y", "\u00e9.x.y", "eyJ9.AAAA", "a" * 400_001])
def test_what_is_no_message_is_not_packed(text: str):
    with pytest.raises(WalletError):
        pack_message(text)
