"""Taking consent back and the answer to it, each tied to one consent, one key and one text."""

import dataclasses
import json
from datetime import timedelta

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.unit.consent.guidance_material import (
    COUNSELLOR,
    LEARNER,
    MISSING,
    NOW,
    TERMS,
    consent,
    invitation,
    payload_of,
    without,
)
from wallet.consent.notices import (
    make_confirmation,
    make_withdrawal,
    notice_kind,
    parse_confirmation,
    parse_withdrawal,
    withdrawal_subject,
)
from wallet.consent.signatures import kind_of, text_digest
from wallet.crypto.did import did_jwk_of
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import NoticeError, NoticeSignatureError
from wallet.questions.askers import AskerIdentity

GIVEN = consent()
DIGEST = text_digest(GIVEN.text)
OTHER = PrivateKey.generate()
WITHDRAWN = make_withdrawal(GIVEN, LEARNER, NOW)
LATER = NOW + timedelta(hours=3, seconds=7)
INVITED = invitation()
CONFIRMED = make_confirmation(GIVEN.id, WITHDRAWN, COUNSELLOR, LATER)


def taken_back(text, **changed):
    expected = {"consent_id": GIVEN.id, "consent_digest": DIGEST, "learner_id": GIVEN.learner_id, **changed}
    return parse_withdrawal(text, **expected)


def erased(text, **changed):
    expected = {"consent_id": GIVEN.id, "withdrawal_text": WITHDRAWN, "invitation": INVITED, **changed}
    return parse_confirmation(text, **expected)


def notice(kind, key, base, **changed):
    body = without(payload_of(base), **changed)
    return sign_compact_jws({"typ": kind, "alg": "ES256"}, json.dumps(body).encode(), key)


def test_a_withdrawal_says_when_and_of_which_consent():
    assert taken_back(WITHDRAWN) == NOW
    assert taken_back(f" {WITHDRAWN}\n") == NOW
    assert withdrawal_subject(WITHDRAWN) == GIVEN.id
    assert (kind_of(WITHDRAWN), notice_kind(WITHDRAWN)) == ("notice", "withdrawal")


def test_a_confirmation_says_when_the_record_was_erased():
    assert erased(CONFIRMED) == LATER
    assert erased(CONFIRMED + "\n", withdrawal_text=f"\n{WITHDRAWN} ") == LATER
    assert (kind_of(CONFIRMED), notice_kind(CONFIRMED)) == ("notice", "confirmation")


def test_a_notice_names_nobody():
    for text in (WITHDRAWN, CONFIRMED):
        said = json.dumps(payload_of(text))
        assert payload_of(text).keys() == {"sub", "digest", "iat"}
        for name in (GIVEN.learner_name, TERMS.recipient.name, TERMS.recipient.organisation, *TERMS.purposes):
            assert name not in said


def test_only_the_key_of_the_consent_takes_it_back():
    with pytest.raises(NoticeError):
        make_withdrawal(GIVEN, OTHER, NOW)
    forged = notice("consent-withdrawal+jwt", OTHER, WITHDRAWN)
    with pytest.raises(NoticeSignatureError) as caught:
        taken_back(forged)
    assert caught.value.code == "notice-signature-invalid"


def test_only_the_key_of_the_invitation_confirms():
    forged = make_confirmation(GIVEN.id, WITHDRAWN, AskerIdentity(OTHER), LATER)
    with pytest.raises(NoticeSignatureError):
        erased(forged)
    with pytest.raises(NoticeSignatureError):
        erased(CONFIRMED, invitation=invitation(AskerIdentity(OTHER)))


def test_the_key_of_a_certificate_confirms_too():
    key, span = PrivateKey.generate(), {"not_before": NOW - timedelta(days=9), "not_after": NOW + timedelta(days=9)}
    authority = SampleAuthority("Sample Root", **span)
    certificate = authority.certify(key.public, organisation="Leerwinkel Gent", **span)
    certified = AskerIdentity(key, (certificate, authority.certificate))
    confirmed = make_confirmation(GIVEN.id, WITHDRAWN, certified, LATER)
    assert erased(confirmed, invitation=invitation(certified)) == LATER
    with pytest.raises(NoticeSignatureError):
        erased(confirmed)


def test_a_consent_without_its_signed_text_cannot_be_taken_back():
    with pytest.raises(NoticeError):
        make_withdrawal(dataclasses.replace(GIVEN, text=""), LEARNER, NOW)


@pytest.mark.parametrize(
    "changed",
    [
        {"consent_id": "urn:uuid:00000000-0000-4000-8000-000000000000"},
        {"consent_digest": text_digest("another")},
        {"learner_id": "did:web:nobody.example"},
    ],
)
def test_a_withdrawal_of_another_consent_is_refused(changed):
    with pytest.raises(NoticeError) as caught:
        taken_back(WITHDRAWN, **changed)
    assert caught.value.code == "notice-malformed"


@pytest.mark.parametrize(
    "changed",
    [
        {"consent_id": "urn:uuid:00000000-0000-4000-8000-000000000000"},
        {"withdrawal_text": make_withdrawal(GIVEN, LEARNER, LATER)},
        {"withdrawal_text": "é"},
        {"invitation": dataclasses.replace(INVITED, text=WITHDRAWN)},
    ],
)
def test_a_confirmation_of_something_else_is_refused(changed):
    with pytest.raises(NoticeError) as caught:
        erased(CONFIRMED, **changed)
    assert caught.value.code == "notice-malformed"


def test_one_notice_does_not_pass_for_the_other():
    with pytest.raises(NoticeError):
        taken_back(CONFIRMED)
    with pytest.raises(NoticeError):
        erased(WITHDRAWN)
    # The same party in both roles changes nothing.
    both = AskerIdentity(LEARNER)
    confirmed = make_confirmation(GIVEN.id, GIVEN.text, both, NOW)
    with pytest.raises(NoticeError):
        taken_back(confirmed)
    with pytest.raises(NoticeError):
        withdrawal_subject(CONFIRMED)


def test_no_sign_of_a_notice_can_change():
    for text, read in ((WITHDRAWN, taken_back), (CONFIRMED, erased)):
        for place, sign in enumerate(text):
            for other in ("A", "B", "."):
                if other != sign:
                    with pytest.raises(NoticeError):
                        read(text[:place] + other + text[place + 1 :])


@pytest.mark.parametrize(
    "changed",
    [
        *({name: MISSING} for name in ("sub", "digest", "iat")),
        *({name: None} for name in ("sub", "digest", "iat")),
        *({"sub": value} for value in ("", 3, "a" * 201)),
        *({"digest": value} for value in ("", "AAAA", "!", 3)),
        *({"iat": value} for value in ("1", True, 1.5, 10**18)),
        {"reason": "nobody asked"},
    ],
)
def test_members_that_break_a_rule_are_refused(changed):
    for kind, key, base, read in (
        ("consent-withdrawal+jwt", LEARNER, WITHDRAWN, taken_back),
        ("consent-erasure+jwt", COUNSELLOR.key, CONFIRMED, erased),
    ):
        with pytest.raises(NoticeError) as caught:
            read(notice(kind, key, base, **changed))
        assert caught.value.code == "notice-malformed"


@pytest.mark.parametrize("text", ["", "..", "a.b.c", "é", "e30.e30.e30", "ey." * 30_000])
def test_what_is_no_notice_is_refused(text):
    for read in (taken_back, erased, withdrawal_subject):
        with pytest.raises(NoticeError):
            read(text)
    assert notice_kind(text) is None
    assert kind_of(text) is None


def test_a_subject_is_read_before_anything_is_trusted():
    long = notice("consent-withdrawal+jwt", OTHER, WITHDRAWN, sub="a" * 201)
    with pytest.raises(NoticeError):
        withdrawal_subject(long)
    assert withdrawal_subject(notice("consent-withdrawal+jwt", OTHER, WITHDRAWN)) == GIVEN.id


@pytest.mark.parametrize("consent_id", ["", "a" * 201, "half a letter \ud800"])
def test_a_confirmation_that_a_reader_would_refuse_is_not_signed(consent_id):
    with pytest.raises(NoticeError):
        make_confirmation(consent_id, WITHDRAWN, COUNSELLOR, NOW)


def test_a_learner_is_known_by_the_consents_key_alone():
    assert did_jwk_of(LEARNER.public) == GIVEN.learner_id
