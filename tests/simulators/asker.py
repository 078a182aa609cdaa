"""Somebody who asks: real questions, signed with a real key, for the learner's side to answer."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from wallet.crypto.keys import PrivateKey
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.questions.askers import AskerIdentity
from wallet.questions.dcql import parse_query
from wallet.questions.request import QuestionDraft, sign_request
from wallet.questions.request_link import request_link

NAME = "Bakker Logistics"
PURPOSE = "To see if you can do the data work in our warehouse."


def asks_for(
    title: str = "",
    needed: Sequence[str] = ("given_name", "family_name", "level_of_learning_experience"),
    welcome: Sequence[str] = (),
    *,
    query_id: str = "credential",
    proof: bool = True,
    multiple: bool = False,
) -> dict[str, Any]:
    """A credential query for a learning credential with this title."""
    claims: list[dict[str, Any]] = [{"id": name, "path": [name]} for name in (*needed, *welcome)]
    always = ["title", *needed]
    claims.append({"id": "title", "path": ["achievement_title"]})
    if title:
        claims[-1]["values"] = [title]
    asked: dict[str, Any] = {
        "id": query_id,
        "format": "dc+sd-jwt",
        "meta": {"vct_values": [LEARNING_CREDENTIAL]},
        "claims": claims,
        "require_cryptographic_holder_binding": proof,
        "multiple": multiple,
    }
    if welcome:
        alone = [[*always, name] for name in welcome] if len(welcome) > 1 else []
        asked["claim_sets"] = [[*always, *welcome], *alone, always]
    return asked


def question(
    *credentials: dict[str, Any],
    at: datetime,
    sets: Sequence[dict[str, Any]] = (),
    name: str = NAME,
    purpose: str = PURPOSE,
    key: PrivateKey | None = None,
    minutes: float = 5,
) -> str:
    """A signed question as an `openid4vp://` link."""
    query: dict[str, Any] = {"credentials": list(credentials)}
    if sets:
        query["credential_sets"] = list(sets)
    identity = AskerIdentity(key or PrivateKey.generate("P-256"))
    draft = QuestionDraft(
        query=parse_query(query),
        purpose=purpose,
        name=name,
        nonce="nonce-of-one-question",
        state="state-of-one-question",
        issued_at=at,
        expires_at=at + timedelta(minutes=minutes),
    )
    return request_link(sign_request(draft, identity), identity.client_id)
