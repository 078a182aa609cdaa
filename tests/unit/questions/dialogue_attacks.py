"""What a holder or a thief makes by hand to answer a question with."""

import json
from datetime import timedelta

from tests.simulators.dialogue import THEN, Dialogue
from tests.simulators.issuer import SampleIssuer
from tests.simulators.learning import learning_claims, selective_paths
from wallet.asking import Asked, CheckedAnswer
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.disclosure import make_presentation
from wallet.formats.disclosures import digest_of
from wallet.formats.recognise import parse_credential
from wallet.model.report import CheckName, Verdict

THIEF = PrivateKey.generate("P-256")


def issued(issuer: SampleIssuer, key: PublicKey | None = THIEF.public, **claims: object) -> str:
    """A learning credential for the owner of a key."""
    return issuer.issue(learning_claims(**claims), issued_at=THEN, selective=selective_paths(), holder=key)


def copy_of(text: str, *names: str) -> str:
    """What of a credential shows these details, without key binding."""
    made = make_presentation(parse_credential(text.encode()), [(name,) for name in names], now=THEN).text
    return made[: made.rindex("~") + 1]


def shown(dialogue: Dialogue, *names: str) -> str:
    """A copy of a good credential whose key is at hand."""
    return copy_of(issued(dialogue.issuer), *(names or ("given_name",)))


def bound(copy: str, asked: Asked, key: PrivateKey = THIEF, header: dict | None = None, **payload: object) -> str:
    """Put a key-binding JWT after a copy, as it should be unless a test says otherwise."""
    said = {
        "aud": asked.pending.client_id,
        "nonce": asked.pending.nonce,
        "iat": int((asked.pending.asked_at + timedelta(seconds=5)).timestamp()),
        "sd_hash": digest_of(copy, "sha-256"),
        **payload,
    }
    stated = {"typ": "kb+jwt", "alg": str(key.algorithm), **(header or {})}
    return copy + sign_compact_jws(stated, json.dumps(said).encode(), key)


def answered(dialogue: Dialogue, token: object, asked: Asked | None = None, **members: object) -> CheckedAnswer:
    """Check an answer with this `vp_token`."""
    body = {"vp_token": token, **({"state": asked.id} if asked is not None else {}), **members}
    return dialogue.asking.check(json.dumps(body), dialogue.surroundings())


def holder_codes(checked: CheckedAnswer) -> list[str]:
    return [item.checked.report.check(CheckName.HOLDER).code for item in checked.results]


def verdicts(checked: CheckedAnswer) -> list[Verdict]:
    return [item.checked.report.verdict for item in checked.results]


def accepted(checked: CheckedAnswer) -> bool:
    """Whether somebody would take it for a good and whole answer to their question."""
    good = bool(checked.results) and all(verdict is Verdict.GENUINE for verdict in verdicts(checked))
    return good and checked.pending is not None and not checked.missing and not checked.replayed
