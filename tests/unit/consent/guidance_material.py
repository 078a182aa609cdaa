"""A counsellor, a learner and what passes between them, for the tests of guidance."""

import json
from datetime import UTC, datetime, timedelta

from wallet.consent.invitation import make_invitation, parse_invitation
from wallet.consent.signatures import sign_statement
from wallet.crypto.did import did_jwk_of
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.model.guidance import Basis, Consent, ConsentState, InvitationTerms, Recipient
from wallet.questions.askers import AskerIdentity, signing_header
from wallet.trust.trust_store import TrustStore

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
NOBODY = TrustStore()
INVITATION_ID = "q3Zk0c2PpG7mYb1xWn5tUQ"
COUNSELLOR = AskerIdentity(PrivateKey.generate())
OPENER = PrivateKey.generate()
LEARNER = PrivateKey.generate()
REPLIES = PrivateKey.generate()
MISSING = object()

TERMS = InvitationTerms(
    recipient=Recipient(
        name="An Peeters",
        organisation="Leerwinkel Gent",
        address="Kortrijksepoortstraat 1\n9000 Gent",
        contact="an@leerwinkel.example",
    ),
    purposes=("Een opleiding kiezen", "Een vrijstelling vragen"),
    days=90,
    notice="We bewaren je gegevens op deze computer.\nNiemand anders ziet ze.",
    basis=Basis.CONSENT,
    storage="Op deze computer, versleuteld",
    jurisdiction="BE",
    third_parties=("VDAB",),
    authority="Gegevensbeschermingsautoriteit, Brussel",
    language="nl-BE",
    wants_export=True,
)


def invitation_text(identity=COUNSELLOR, terms=TERMS, **changed):
    values = {
        "id": INVITATION_ID,
        "encryption_key": OPENER.public.jwk,
        "issued_at": NOW,
        "expires_at": LATER,
        **changed,
    }
    return make_invitation(terms, identity, **values)


def invitation(identity=COUNSELLOR, terms=TERMS, trust=NOBODY, **changed):
    return parse_invitation(invitation_text(identity, terms, **changed), trust, NOW)


def without(members, **changed):
    """Members with some changed, added or, as `MISSING`, left out."""
    return {name: value for name, value in {**members, **changed}.items() if value is not MISSING}


def payload_of(text):
    from wallet.crypto.jws import parse_compact_jws  # noqa: PLC0415 - used nowhere else

    return json.loads(parse_compact_jws(text).payload)


def signed(payload, identity=COUNSELLOR, **header):
    """Sign whatever it is as a counsellor would."""
    full = without(signing_header("learner-invitation+jwt", identity), **header)
    data = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return sign_compact_jws(full, data, identity.key)


def consent(key=LEARNER, **changed):
    """A consent as far as notices look at it."""
    values = {
        "id": "urn:uuid:4b6d1a5e-24f5-4a2c-9c1a-0d6c7a2f9b11",
        "invitation_id": INVITATION_ID,
        "state": ConsentState.GIVEN,
        "learner_id": did_jwk_of(key.public),
        "learner_name": "Sara",
        "recipient_id": COUNSELLOR.client_id,
        "terms": TERMS,
        "purpose": TERMS.purposes[0],
        "items": (),
        "given_at": NOW,
        "until": LATER,
        "reply_key": REPLIES.public.jwk,
        "text": sign_statement({"typ": "consent-record+jwt"}, {"who": "Sara"}, key),
    }
    return Consent(**{**values, **changed})
