"""Signed consent records: written, read back, and refused where anything is not as it must be."""

import json
from contextlib import nullcontext
from datetime import timedelta

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from tests.unit.consent.consent_material import (
    BARE_ITEM,
    CONSENT_ID,
    FILE,
    ITEM,
    UNTIL,
    document,
    given,
    refused,
    signed,
)
from tests.unit.consent.guidance_material import (
    COUNSELLOR,
    INVITATION_ID,
    LEARNER,
    NOW,
    REPLIES,
    TERMS,
    invitation,
)
from wallet.consent.consent_record import consent_digest, parse_consent
from wallet.crypto.did import did_jwk_of
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import ConsentError, ConsentSignatureError, ConsentUnsignedError, UnreadableError
from wallet.model.guidance import AttachedFile, Basis, ConsentState, InvitationTerms, Recipient, ScopeItem

BARE_TERMS = InvitationTerms(
    recipient=Recipient(name="An", organisation="", address="Gent", contact="an@example.org"),
    purposes=("Kiezen",),
    days=1,
    notice="Kort.",
    storage="Hier",
    jurisdiction="NL",
    authority="AP",
    language="nl",
)


def test_what_was_agreed_is_read_back():
    made = given()
    read = parse_consent(made.text)

    assert read == made
    assert read.id == CONSENT_ID
    assert read.invitation_id == INVITATION_ID
    assert read.state is ConsentState.GIVEN
    assert read.learner_id == did_jwk_of(LEARNER.public)
    assert read.recipient_id == COUNSELLOR.client_id
    assert read.terms == TERMS
    assert read.purpose == TERMS.purposes[1]
    assert read.items == (ITEM, BARE_ITEM)
    assert read.attachments == (FILE,)
    assert read.may_export
    assert (read.given_at, read.until) == (NOW, UNTIL)
    assert read.reply_key == REPLIES.public.jwk
    assert not read.with_helper


def test_a_refusal_is_read_back_and_allows_nothing():
    read = parse_consent(refused(with_helper=True).text)

    assert read.state is ConsentState.REFUSED
    assert (read.items, read.attachments, read.may_export, read.reply_key) == ((), (), False, None)
    assert read.learner_name == ""
    assert read.until == read.given_at
    assert read.with_helper


@pytest.mark.parametrize("basis", list(Basis))
def test_terms_of_any_kind_are_read_back(basis):
    terms = InvitationTerms(**{**{name: getattr(BARE_TERMS, name) for name in BARE_TERMS.__slots__}, "basis": basis})
    consent = given(
        invitation(terms=terms), purpose="Kiezen", may_export=False, until=NOW + timedelta(days=1), attachments=()
    )

    assert parse_consent(consent.text).terms == terms


def test_fractions_of_a_second_are_dropped():
    moment = timedelta(microseconds=999_999)

    assert given(given_at=NOW + moment, until=UNTIL + moment).given_at == NOW


def test_each_consent_has_a_number_of_its_own():
    assert given(id=None).id != given(id=None).id
    assert given(id=None).id.startswith("urn:uuid:")


def test_the_record_is_a_signed_text_with_its_own_key():
    header = parse_compact_jws(given().text).header

    assert header == {"alg": "ES256", "typ": "consent-record+jwt", "jwk": LEARNER.public.jwk}


def test_the_digest_is_of_the_text():
    assert consent_digest(given().text) != consent_digest(given().text)
    assert len(consent_digest("a.b.c")) == 32
    with pytest.raises(ConsentError):
        consent_digest("é")


@pytest.mark.parametrize(
    "changed",
    [
        {"purpose": "Iets anders"},
        {"until": NOW},
        {"until": NOW - timedelta(days=1)},
        {"until": NOW + timedelta(days=TERMS.days, seconds=1)},
        {"items": (), "attachments": ()},
        {"items": (ITEM, ITEM)},
        {"attachments": (FILE, FILE)},
        {"reply_key": None},
        {"reply_key": {**REPLIES.public.jwk, "use": "enc"}},
        {"reply_key": PrivateKey.generate("Ed25519").public.jwk},
        {"key": PrivateKey.generate("Ed25519")},
        {"state": ConsentState.WITHDRAWN},
        {"id": "urn:uuid:no"},
        {"id": "https://example.org/1"},
        {"learner_name": "S" * 201},
        {"learner_name": "Sara\x00"},
        {"learner_name": "Sara\ud800"},
        {"items": (ScopeItem(id="c 1", title="", issuer_name="", paths=(), digest=bytes(32)),)},
        {"items": (ScopeItem(id="c1", title="t" * 301, issuer_name="", paths=(), digest=bytes(32)),)},
        {"items": (ScopeItem(id="c1", title="", issuer_name="", paths=((),), digest=bytes(32)),)},
        {"items": (ScopeItem(id="c1", title="", issuer_name="", paths=((-1,),), digest=bytes(32)),)},
        {"items": (ScopeItem(id="c1", title="", issuer_name="", paths=(), digest=bytes(31)),)},
        {"attachments": (AttachedFile(name="../cv", media_type="text/plain", size=1, digest=bytes(32)),)},
        {"attachments": (AttachedFile(name="cv", media_type="text", size=1, digest=bytes(32)),)},
        {"attachments": (AttachedFile(name="cv", media_type="text/plain", size=-1, digest=bytes(32)),)},
    ],
)
def test_what_goes_beyond_the_invitation_is_not_made(changed):
    with pytest.raises(ConsentError):
        given(**changed)


def test_no_export_is_agreed_to_that_was_not_asked_for():
    invited = invitation(terms=BARE_TERMS)

    with pytest.raises(ConsentError):
        given(invited, purpose="Kiezen", may_export=True, until=NOW + timedelta(hours=1))


@pytest.mark.parametrize(
    "changed",
    [{"may_export": True}, {"reply_key": REPLIES.public.jwk}, {"until": UNTIL}],
    ids=lambda value: next(iter(value)),
)
def test_a_refusal_that_allows_something_is_not_made(changed):
    with pytest.raises(ConsentError):
        refused(**changed)


class TestSignature:
    def test_a_document_without_signature_is_refused(self):
        with pytest.raises(ConsentUnsignedError):
            parse_consent(json.dumps(given().document))

    def test_a_header_that_says_none_is_refused(self):
        head = encode_base64url(json.dumps({"alg": "none", "typ": "consent-record+jwt"}).encode())
        payload = given().text.split(".")[1]

        with pytest.raises(ConsentUnsignedError):
            parse_consent(f"{head}.{payload}.")

    def test_an_empty_signature_is_refused(self):
        with pytest.raises(ConsentUnsignedError):
            parse_consent(given().text.rpartition(".")[0] + ".")

    def test_a_signature_by_another_key_is_refused(self):
        other = PrivateKey.generate()
        text = given().text.rpartition(".")[0] + "." + given(key=other).text.rpartition(".")[2]

        with pytest.raises(ConsentSignatureError):
            parse_consent(text)

    def test_another_learner_than_the_signer_is_refused(self):
        with pytest.raises(ConsentSignatureError):
            parse_consent(signed(given().document, PrivateKey.generate()))

    @pytest.mark.parametrize(
        ("header", "error"),
        [
            ({"typ": "consent-withdrawal+jwt"}, ConsentError),
            ({"kid": "1"}, ConsentError),
            ({"jwk": {}}, ConsentSignatureError),
            ({"jwk": "key"}, ConsentSignatureError),
        ],
    )
    def test_other_headers_are_refused(self, header, error):
        with pytest.raises(error):
            parse_consent(signed(given().document, **header))

    def test_any_changed_letter_is_refused(self):
        text = given().text
        for place in range(0, len(text), 97):
            letter = "A" if text[place] != "A" else "B"
            with pytest.raises(ConsentError):
                parse_consent(text[:place] + letter + text[place + 1 :])

    @pytest.mark.parametrize("text", ["", "x", "a.b", "a.b.c", "a.b.c.d", "é.é.é", "a" * 600_000])
    def test_anything_else_is_refused(self, text):
        with pytest.raises(ConsentError):
            parse_consent(text)


class TestDocument:
    def test_a_member_that_is_not_known_is_refused(self):
        with pytest.raises(ConsentError):
            parse_consent(signed({**document(given()), "lw:more": "also this"}))

    def test_words_of_another_meaning_are_refused(self):
        changed = document(given())
        changed["@context"] = {**changed["@context"], "dpv": "https://example.org/"}

        with pytest.raises(ConsentError):
            parse_consent(signed(changed))

    @pytest.mark.parametrize(
        "path",
        [
            ("dpv:hasProcess", "lw:mayExport"),
            ("dpv:hasProcess", "lw:asksExport"),
            ("dpv:hasProcess", "dpv:hasPersonalData"),
            ("dpv:hasProcess", "dpv:hasStorageCondition", "dct:valid"),
            ("dpv:hasProcess", "dpv:hasStorageCondition", "dpv:hasDuration"),
            ("dpv:hasProcess", "dpv:hasThirdParty"),
            ("dpv:hasProcess", "dpv:hasConsentStatus", "dpv:hasDuration"),
            ("dpv:hasProcess", "dpv:hasConsentStatus", "dpv:isIndicatedAtTime"),
            ("dpv:hasProcess", "dpv:hasConsentStatus", "dpv:isIndicatedBy"),
            ("dpv:hasProcess", "dpv:hasConsentStatus", "@type"),
            ("dpv:hasDataController", "@id"),
            ("dpv:hasConsentControl", "dpv:hasContact"),
            ("dct:identifier",),
            ("lw:replyKey",),
            ("@id",),
            ("@type",),
        ],
    )
    @pytest.mark.parametrize("value", [1, True, "other", [], {}, None, ["x"], {"@value": 1}])
    def test_members_of_other_kinds_are_refused(self, path, value):
        changed = document(given(may_export=False))
        *around, last = path
        node = changed
        for name in around:
            node = node[name]
        node[last] = value
        allowed = value is True if last.endswith("Export") else (last, value) == ("dpv:hasThirdParty", [])

        with nullcontext() if allowed else pytest.raises(ConsentError):
            parse_consent(signed(changed))

    @pytest.mark.parametrize("payload", [b"", b"[]", b"{}", b"\xff", b'{"@id":1}', b"[" * 50])
    def test_payloads_that_are_no_record_are_refused(self, payload):
        with pytest.raises(ConsentError):
            parse_consent(signed(payload))

    def test_numbers_do_not_stand_for_truth(self):
        changed = document(given())
        changed["dpv:hasProcess"]["lw:mayExport"] = 1

        with pytest.raises(ConsentError):
            parse_consent(signed(changed))


STEPS = st.one_of(st.text(max_size=12).filter(lambda text: text.isprintable()), st.integers(0, 99))


@settings(max_examples=40, deadline=None)
@examples(
    st.lists(st.lists(STEPS, min_size=1, max_size=5).map(tuple), max_size=6).map(tuple),
    st.text(max_size=40).filter(str.isprintable),
    st.binary(min_size=32, max_size=32),
    st.booleans(),
)
def test_any_choice_of_details_is_read_back(paths, title, digest, sensitive):
    item = ScopeItem(id="c1", title=title, issuer_name=title, paths=paths, digest=digest, sensitive=sensitive)

    assert parse_consent(given(items=(item,)).text).items == (item,)


@settings(max_examples=60, deadline=None)
@examples(st.binary(max_size=400))
def test_whatever_is_signed_is_read_or_refused(payload):
    with pytest.raises(UnreadableError):
        parse_consent(signed(payload))
