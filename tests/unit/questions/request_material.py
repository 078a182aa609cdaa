"""Questions for the tests of requests: honest ones, and ones that say whatever a test wants."""

import json
from datetime import UTC, datetime, timedelta

from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.questions.askers import AskerIdentity
from wallet.questions.dcql import parse_query
from wallet.questions.request import QuestionDraft, sign_request
from wallet.questions.request_link import REQUEST_TYPE

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
NONCE = "VekDJr_VvGhbxaJn9xUEMg"
QUERY_JSON = {
    "credentials": [
        {
            "id": "ticket",
            "format": "dc+sd-jwt",
            "meta": {"vct_values": ["urn:eu.europa.ec.eudi:learning:credential:1"]},
            "claims": [{"path": ["given_name"]}, {"path": ["learning_outcomes", None]}],
        }
    ]
}
QUERY = parse_query(QUERY_JSON)
ASKER = AskerIdentity(PrivateKey.generate())
MISSING = object()


def draft(**changed):
    values = {
        "query": QUERY,
        "purpose": "To drive a forklift",
        "name": "Bakker Logistics",
        "nonce": NONCE,
        "state": "bfLy2A9RiMg",
        "issued_at": NOW,
        "expires_at": LATER,
    }
    return QuestionDraft(**{**values, **changed})


def request(identity=ASKER, **changed):
    return sign_request(draft(**changed), identity)


def payload(**changed):
    """What an honest request says, with members changed, added or, as `MISSING`, left out."""
    values = {
        "client_id": ASKER.client_id,
        "aud": "https://self-issued.me/v2",
        "response_type": "vp_token",
        "response_mode": "direct_post",
        "response_uri": "https://answer.invalid/",
        "nonce": NONCE,
        "iat": int(NOW.timestamp()),
        "exp": int(LATER.timestamp()),
        "dcql_query": QUERY_JSON,
        **changed,
    }
    return {name: value for name, value in values.items() if value is not MISSING}


def kid_of(identity):
    return identity.client_id.removeprefix("decentralized_identifier:") + "#0"


def sealed(body, *, key=ASKER.key, **header):
    """Sign whatever it is, as long as the header has an algorithm that fits."""
    full = {"typ": REQUEST_TYPE, "alg": str(key.algorithm), "kid": kid_of(ASKER), **header}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return sign_compact_jws({name: value for name, value in full.items() if value is not MISSING}, data, key)


def unsigned(body, **header):
    """A request under an algorithm that nobody here signs with."""
    full = {"typ": REQUEST_TYPE, "kid": kid_of(ASKER), **header}
    return f"{encode_base64url(json.dumps(full).encode())}.{encode_base64url(json.dumps(body).encode())}."
