"""Badges and documents of any shape end in a result or in an error of this program."""

import copy
import json
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.verification.test_open_badge_2_proof import ASSERTION, BADGE, HOST, ISSUER, KEY, key_document, trusted
from wallet.crypto.jws import sign_compact_jws
from wallet.errors import WalletError
from wallet.formats.open_badge_2 import open_badge_2_faults, parse_open_badge_2
from wallet.model.report import Outcome
from wallet.trust.local_documents import LocalDocuments
from wallet.verification.open_badge_2_proof import check_open_badge_2_proof

AT = datetime(2026, 11, 21, tzinfo=UTC)
ODD = st.sampled_from(
    [None, True, 0, 1.5, "", "x", "https://", "https://[", "http://\x00", f"{HOST}/key", [], [[]], {}, {"id": []},
     {"id": f"{HOST}/key"}, {"@id": "x"}, [{}], {"type": [[]]}, "urn:uuid:7", "https://school.example:x/1",
     ISSUER, BADGE]
)  # fmt: skip
WHOLE = {**ASSERTION, "badge": {**BADGE, "issuer": {**ISSUER, "verification": {"startsWith": [HOST]}}}, "expires": "x"}


def _places(document, path=()):
    yield path
    items = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for name, value in items:
        yield from _places(value, (*path, name))


def _change(document, draw):
    document = copy.deepcopy(document)
    *path, last = draw(st.sampled_from([path for path in _places(document) if path]))
    inside = document
    for name in path:
        inside = inside[name]
    inside[last] = draw(ODD)
    return document


@settings(max_examples=600, deadline=None)
@given(st.data(), st.booleans(), st.booleans())
def test_any_shape_is_answered(data, signed, whole):
    assertion = WHOLE if whole else ASSERTION
    if signed:
        assertion = {**assertion, "verification": {"type": "signed", "creator": f"{HOST}/key"}}
    documents = [assertion, assertion, BADGE, ISSUER, key_document()]
    for _ in range(data.draw(st.integers(1, 3))):
        number = data.draw(st.integers(0, 4))
        documents[number] = _change(documents[number], data.draw)
    given_assertion, published, *others = (json.dumps(document) for document in documents)
    hosted = dict(zip((BADGE["id"], ISSUER["id"], f"{HOST}/key"), (text.encode() for text in others), strict=True))
    hosted[ASSERTION["id"]] = published.encode()
    text = sign_compact_jws({"alg": "ES256"}, given_assertion.encode(), KEY) if signed else given_assertion
    try:
        badge = parse_open_badge_2(text.encode())
        result = check_open_badge_2_proof(badge, trusted(), AT, LocalDocuments(hosted=hosted))
    except WalletError:
        return
    assert result.proof.outcome in (Outcome.PASSED, Outcome.FAILED, Outcome.UNDETERMINED)
    if result.claims is not None:
        assert all(isinstance(fault, str) for fault in open_badge_2_faults(result.claims))
