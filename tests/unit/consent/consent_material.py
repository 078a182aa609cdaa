"""Consents as a learner's wallet makes them, for the tests of consent records."""

import copy
import hashlib
import json
from datetime import timedelta

from tests.unit.consent.guidance_material import LEARNER, NOW, REPLIES, invitation
from wallet.consent.consent_record import make_consent
from wallet.crypto.jws import sign_compact_jws
from wallet.model.guidance import AttachedFile, ConsentState, ScopeItem

CONSENT_ID = "urn:uuid:4b6d1a5e-24f5-4a2c-9c1a-0d6c7a2f9b11"
UNTIL = NOW + timedelta(days=60)
ITEM = ScopeItem(
    id="c1",
    title="Veilig werken op hoogte",
    issuer_name="Hogeschool Voorbeeld",
    paths=(("credentialSubject", "achievement", "name"), ("credentialSubject", "result", 0)),
    always_visible=(("credentialSubject", "achievement", "criteria"),),
    digest=hashlib.sha256(b"one").digest(),
    sensitive=True,
)
BARE_ITEM = ScopeItem(id="c2", title="", issuer_name="", paths=(), digest=hashlib.sha256(b"two").digest())
FILE = AttachedFile(name="cv.pdf", media_type="application/pdf", size=1234, digest=hashlib.sha256(b"cv").digest())


def given(invited=None, key=LEARNER, **changed):
    """A consent that was given."""
    values = {
        "invitation": invited or invitation(),
        "state": ConsentState.GIVEN,
        "purpose": "Een vrijstelling vragen",
        "learner_name": "Sara",
        "items": (ITEM, BARE_ITEM),
        "attachments": (FILE,),
        "may_export": True,
        "given_at": NOW,
        "until": UNTIL,
        "key": key,
        "reply_key": REPLIES.public.jwk,
        "with_helper": False,
        "id": CONSENT_ID,
    }
    return make_consent(**{**values, **changed})


def refused(**changed):
    """A consent that was refused."""
    nothing = {
        "state": ConsentState.REFUSED,
        "learner_name": "",
        "items": (),
        "attachments": (),
        "may_export": False,
        "until": NOW,
        "reply_key": None,
    }
    return given(**{**nothing, **changed})


def document(consent):
    """Its document, to be changed."""
    return copy.deepcopy(dict(consent.document))


def signed(payload, key=LEARNER, **header):
    """Sign whatever it is as a learner's wallet would."""
    data = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    full = {"alg": "ES256", "typ": "consent-record+jwt", "jwk": key.public.jwk, **header}
    return sign_compact_jws(full, data, key)
