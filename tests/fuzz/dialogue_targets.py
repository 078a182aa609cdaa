"""Questions, queries, answers and parts of moving codes under mutations, and what must hold whatever comes."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import cache
from typing import Any, Final
from urllib.parse import quote

from tests.fuzz import seeds
from tests.fuzz.byte_mutations import mutate_bytes, mutate_text
from tests.fuzz.cbor_mutations import mutate_cbor
from tests.fuzz.choices import Choices
from tests.fuzz.json_mutations import json_bytes, mutate_json
from tests.fuzz.known_signers import AT, HOLDER, ISSUER_KEY, LATER, STATUS_ADDRESS, authority, fixed_key, trust
from tests.fuzz.token_mutations import mutate_token, resigned
from tests.simulators.holdings import held
from wallet.asking import Asking
from wallet.checking import Surroundings
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe import encrypt_compact_jwe, encryption_jwk
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.errors import QueryInvalidError, UnreadableError, WalletError
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.model.report import Verdict
from wallet.questions.askers import AskerIdentity
from wallet.questions.dcql import parse_query, query_json
from wallet.questions.matching import Holding, match, satisfies
from wallet.questions.packed_answer import pack_answer, unpack_answer
from wallet.questions.packed_request import pack_request, unpack_request
from wallet.questions.pending import PendingQuestion
from wallet.questions.request import QuestionDraft, parse_question, sign_request
from wallet.questions.request_link import read_request, request_link
from wallet.status.cache import CachedStatusList, StatusCache
from wallet.transport.joining import is_answer, join_all_codes
from wallet.transport.multipart_ur import UR_REQUEST, UR_RESPONSE, UrDecoder, encode_single, frames, wrap_bytes

_ASKER: Final = AskerIdentity(fixed_key("asker"))
_OPENER: Final = fixed_key("opener")
_NONCE: Final = "n-7Qx2-of-a-question"
_ENDS: Final = (Verdict.GENUINE, Verdict.GENUINE_UNDETERMINED)
_QUERIES: Final[tuple[dict[str, Any], ...]] = (
    {
        "credentials": [
            {
                "id": "course",
                "format": "dc+sd-jwt",
                "meta": {"vct_values": [LEARNING_CREDENTIAL]},
                "claims": [
                    {"id": "a", "path": ["given_name"]},
                    {"id": "b", "path": ["learning_outcomes", None]},
                    {"id": "c", "path": ["learning_outcomes", 0], "values": ["x", 1, True]},
                ],
                "claim_sets": [["a", "b"], ["a"]],
                "trusted_authorities": [{"type": "aki", "values": ["AAAA"]}, {"type": "etsi_tl", "values": ["List"]}],
                "multiple": True,
                "require_cryptographic_holder_binding": False,
            },
            {
                "id": "badge",
                "format": "ldp_vc",
                "meta": {"type_values": [["OpenBadgeCredential"], ["https://x.example#A", "AchievementCredential"]]},
                "claims": [{"path": ["credentialSubject", "achievement", "name"]}, {"path": ["credentialSubject"]}],
            },
        ],
        "credential_sets": [{"options": [["course"], ["badge"]]}, {"options": [["badge"]], "required": False}],
    },
    {
        "credentials": [
            {"id": "course", "format": "dc+sd-jwt", "meta": {}, "claims": [{"path": ["given_name"]}]},
        ]
    },
)


def pending(number: int = 0, *, encrypted: bool = False) -> PendingQuestion:
    """A question that was asked."""
    return PendingQuestion(
        query=parse_query(_QUERIES[number]),
        purpose="To drive",
        name="Bakker",
        client_id=_ASKER.client_id,
        nonce=_NONCE,
        state="sealed" if encrypted else "open",
        asked_at=AT,
        expires_at=AT + timedelta(minutes=5),
        encryption_key=_OPENER if encrypted else None,
    )


@cache
def _requests() -> tuple[str, ...]:
    """Signed requests: by a key, by a certificate, with an answer that is to be encrypted."""
    leaf = authority().certify(ISSUER_KEY.public, not_before=AT - timedelta(days=9), not_after=LATER)
    made = []
    for identity, key in ((_ASKER, None), (AskerIdentity(ISSUER_KEY, (leaf,)), None), (_ASKER, _OPENER)):
        draft = QuestionDraft(
            parse_query(_QUERIES[len(made) % 2]), "To drive", "Bakker", _NONCE, "open", AT, AT + timedelta(minutes=5),
            encryption_key=None if key is None else encryption_jwk(key.public, kid="sealed"),
        )  # fmt: skip
        made.append(sign_request(draft, identity))
    return tuple(made)


@cache
def _presentations() -> tuple[str, ...]:
    end = PresentationEnd(_ASKER.client_id, _NONCE, HOLDER)
    bound = make_presentation(parse_credential(seeds.sd_jwts()[0].encode()), [("given_name",)], now=AT, end=end).text
    return (bound, bound[: bound.rindex("~") + 1], *seeds.tokens()[:3])


@cache
def _bodies() -> tuple[dict[str, Any], ...]:
    documents = [dict(document) for document in seeds.linked_documents()[-3:]]
    token = {"course": [_presentations()[0]], "badge": [documents[0]]}
    return (
        {"vp_token": {"course": [_presentations()[0]]}, "state": "open"},
        {"vp_token": token},
        {"vp_token": {"badge": documents}},
    )


@cache
def _holdings() -> tuple[Holding, ...]:
    texts = (seeds.sd_jwts()[0], json.dumps(seeds.linked_documents()[0]), seeds.tokens()[0],
             json.dumps(seeds.selective_documents()[2]))  # fmt: skip
    return tuple(held(text, number, key=HOLDER, trust=trust(), at=AT) for number, text in enumerate(texts, 1))


# --- inputs ------------------------------------------------------------------------------------------


def _request(choices: Choices) -> str:
    """A request that is changed and signed by whom it names, in most cases."""
    text = choices.pick(_requests())
    if choices.seldom(5):
        return mutate_token(choices, text, seeds.json_values())
    header, payload = (json.loads(decode_base64url(part)) for part in text.split(".")[:2])
    key = ISSUER_KEY if "x5c" in header else _ASKER.key
    if choices.seldom(4):
        header = mutate_json(choices, header, changes=1)
    elif choices.often():
        payload["dcql_query"] = mutate_json(choices, payload["dcql_query"], _QUERIES, changes=1)
    else:
        payload = mutate_json(choices, payload, seeds.json_values(), changes=1)
    return resigned(json_bytes(choices, header), json_bytes(choices, payload), key)


def _question(choices: Choices) -> bytes:
    text = _request(choices)
    if choices.often():
        text = request_link(text, _ASKER.client_id)
    return (mutate_text(choices, text) if choices.seldom(5) else text).encode("utf-8", "surrogateescape")


def _packed_question(choices: Choices) -> bytes:
    try:
        data = pack_request(_request(choices))
    except WalletError:
        data = pack_request(_requests()[0])
    return mutate_bytes(choices, data) if choices.often() else data


def _query(choices: Choices) -> bytes:
    return json_bytes(choices, mutate_json(choices, choices.pick(_QUERIES), (*_QUERIES, *seeds.unsigned_documents())))


def _body(choices: Choices) -> dict[str, Any] | Any:
    body = choices.pick(_bodies())
    if choices.often():
        token = mutate_token(choices, choices.pick(_presentations()), seeds.json_values())
        return {"vp_token": {choices.pick(("course", "badge", "x")): [token]}, "state": "open"}
    return mutate_json(choices, body, seeds.json_values(), changes=1)


def _sealed(choices: Choices, inside: bytes) -> str:
    kid = choices.pick(("sealed", "sealed", "open", "x"))
    jwk = encryption_jwk(_OPENER.public, kid="sealed")
    text = encrypt_compact_jwe(inside, jwk, content_encryption=choices.pick(("A128GCM", "A256GCM")), kid=kid)
    if choices.seldom(3):
        head, *rest = text.split(".")
        header = mutate_json(choices, json.loads(decode_base64url(head)), changes=1)
        text = ".".join((encode_base64url(json_bytes(choices, header)), *rest))
    return mutate_text(choices, text) if choices.seldom(5) else text


def _answer(choices: Choices) -> bytes:
    body = json_bytes(choices, _body(choices))
    kind = choices.below(5)
    if kind == 0:
        text = _sealed(choices, body)
        return text.encode("utf-8", "surrogateescape") if choices.often() else json.dumps({"response": text}).encode()
    if kind == 1:
        form = "vp_token=" + quote(json.dumps(choices.pick(_bodies())["vp_token"])) + "&state=open"
        return mutate_text(choices, form).encode("utf-8", "surrogateescape")
    return mutate_bytes(choices, body) if choices.seldom(5) else body


def _packed_answer(choices: Choices) -> bytes:
    body = {"response": _sealed(choices, b"{}")} if choices.seldom(4) else choices.pick(_bodies())
    try:
        data = pack_answer(body)
    except WalletError:
        data = pack_answer(_bodies()[0])
    kind = choices.below(4)
    if kind == 0:
        return data
    if kind == 1:
        return mutate_bytes(choices, data)
    changed = data[:1] + mutate_cbor(choices, data[1:])
    return encode_single(UR_RESPONSE, wrap_bytes(changed)).encode() if kind == 2 else changed


@cache
def _parts() -> tuple[tuple[str, ...], ...]:
    messages = ((UR_REQUEST, pack_request(_requests()[0])), (UR_RESPONSE, pack_answer(_bodies()[0])))
    made = []
    for kind, message in messages:
        for size in (40, 150):
            shown = frames(kind, wrap_bytes(message), max_fragment=size)
            made.append(tuple(next(shown) for _ in range(60)))
    return tuple(made)


def _moving(choices: Choices) -> bytes:
    lines = list(choices.pick(_parts()))
    for _ in range(choices.below(4)):
        at = choices.below(len(lines))
        match choices.below(5):
            case 0:
                del lines[at : at + 1 + choices.below(60)]
            case 1:
                lines.insert(at, choices.pick(choices.pick(_parts())))
            case 2:
                lines[at] = mutate_text(choices, lines[at])
            case 3:
                lines[at] = lines[at].lower()
            case _:
                lines = lines[at:] + lines[:at]
        lines = lines or [choices.pick(choices.pick(_parts()))]
    return "\n".join(lines).encode("utf-8", "surrogateescape")


# --- what is done with them --------------------------------------------------------------------------


def _run_question(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    with suppress(WalletError):
        read_request(text)
    question = parse_question(text, trust(), AT)
    _require(parse_question(question.request, trust(), AT).query == question.query, "read twice in two ways")
    found = match(question.query, _holdings(), trust(), question.purpose)
    _require(found.wanted.keys() == {item.id for item in question.query.credentials}, "a query was lost")


def _run_packed_question(data: bytes) -> None:
    text = unpack_request(data)
    _require(unpack_request(pack_request(text)) == text, "not what was packed")
    parse_question(text, trust(), AT)


def _run_query(data: bytes) -> None:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        raise UnreadableError from None
    with suppress(UnicodeEncodeError):
        json.dumps(document, ensure_ascii=False).encode()
    query = parse_query(document)
    try:
        written = parse_query(json.loads(json.dumps(query_json(query))))
    except QueryInvalidError as error:
        raise AssertionError("what was read cannot be written") from error
    _require(written == query, "not what was read")
    match(query, _holdings(), trust(), "To drive")
    for item in query.credentials:
        for holding in _holdings():
            satisfies(item, holding.credential, holding.report.claims, trust())


def _run_answer(data: bytes) -> None:
    # Nothing at all may escape here: what cannot be read is a result too.
    lists = CachedStatusList(seeds.status_lists()[0], AT, published=True)
    surroundings = Surroundings(trust(), StatusCache({STATUS_ADDRESS: lists}), AT)
    asking = Asking(lambda: AT, _ASKER, (pending(1), pending(0, encrypted=True)))
    is_answer(data.decode("utf-8", "replace"))
    try:
        checked = asking.check(data, surroundings)
    except WalletError as error:
        raise AssertionError(f"{type(error).__name__} out of check") from error
    for item in checked.results:
        if item.checked.report.verdict is Verdict.GENUINE and item.checked.report.binding is not None:
            _require(item.checked.report.binding.audience == _ASKER.client_id, "for somebody else")
    if checked.pending is not None and not checked.missing and not checked.replayed:
        good = all(item.checked.report.verdict in _ENDS for item in checked.results)
        again = asking.check(data, surroundings)
        used = asking.is_used(checked.pending.state)
        _require(again.replayed or not (good and used), "counted twice")
    if checked.error is not None:
        raise checked.error


def _run_packed_answer(data: bytes) -> None:
    with suppress(WalletError):
        body = unpack_answer(data)
        with suppress(WalletError):
            _require(unpack_answer(pack_answer(body)) == body, "not what was packed")
    _run_answer(data)


def _run_moving(data: bytes) -> None:
    lines = data.decode("utf-8", "replace").split("\n")
    decoder = UrDecoder()
    for line in lines:
        decoder.receive(line)
        _require(0 <= decoder.progress <= 1, "progress")
    if decoder.result is not None and "/1-" in lines[0].lower():
        # No checksum covers the name of the type, which says only how the message is read.
        _require(decoder.result[1] in _messages(), "another message than was sent")
    _require(bool(join_all_codes(lines)), "nothing joined")


@cache
def _messages() -> frozenset[bytes]:
    return frozenset((wrap_bytes(pack_request(_requests()[0])), wrap_bytes(pack_answer(_bodies()[0]))))


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise AssertionError(what)


DIALOGUE: tuple[tuple[str, Callable[[Choices], bytes], Callable[[bytes], None], int], ...] = (
    ("question", _question, _run_question, 6),
    ("question-packed", _packed_question, _run_packed_question, 6),
    ("query", _query, _run_query, 8),
    ("answer", _answer, _run_answer, 5),
    ("answer-packed", _packed_answer, _run_packed_answer, 5),
    ("moving-codes", _moving, _run_moving, 4),
)
