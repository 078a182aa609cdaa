"""Changes to compact tokens and SD-JWTs, part by part; most are signed again, so that what is inside gets read."""

import hashlib
import json
from typing import Any

from tests.fuzz.byte_mutations import mutate_bytes, mutate_text
from tests.fuzz.choices import Choices
from tests.fuzz.json_mutations import mutate_json, write_json
from tests.fuzz.known_signers import HOLDER, ISSUER_KEY
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.errors import WalletError


def mutate_token(choices: Choices, text: str, donors: tuple[Any, ...] = ()) -> str:
    """Change a JWS or an SD-JWT."""
    parts = text.split("~")
    if choices.seldom(6):
        return mutate_text(choices, text)
    if len(parts) == 1 or choices.seldom(3):
        parts[0] = _mutate_jws(choices, parts[0], donors)
    elif choices.seldom(4) and parts[-1]:
        parts[-1] = _mutate_jws(choices, parts[-1], donors, HOLDER)
    else:
        parts = _mutate_disclosures(choices, parts)
    return "~".join(parts)


def resigned(header: bytes, payload: bytes, key: PrivateKey = ISSUER_KEY) -> str:
    """A compact JWS over whatever bytes."""
    signing_input = f"{encode_base64url(header)}.{encode_base64url(payload)}"
    return f"{signing_input}.{encode_base64url(key.sign(signing_input.encode()))}"


def _mutate_jws(choices: Choices, text: str, donors: tuple[Any, ...], key: PrivateKey = ISSUER_KEY) -> str:
    parts = text.split(".")
    if len(parts) != 3 or choices.seldom(6):
        return ".".join(_shuffled(choices, parts))
    header, payload = (_decoded(part) for part in parts[:2])
    if choices.seldom(4):
        header = _mutated(choices, header, ())
    else:
        payload = _mutated(choices, payload, donors)
    if choices.often():
        return resigned(header, payload, key)
    signature = mutate_bytes(choices, _decoded(parts[2])) if choices.seldom(2) else _decoded(parts[2])
    return ".".join(encode_base64url(part) for part in (header, payload, signature))


def _mutate_disclosures(choices: Choices, parts: list[str]) -> list[str]:
    """Change disclosures; digests in the payload, and in other disclosures, follow where it is signed again."""
    token, *rest = parts
    at = choices.below(len(rest))
    kind = choices.below(6)
    if kind == 0:
        return [token, *rest[:at], rest[at], *rest[at:]]
    if kind == 1:
        return [token, *rest[:at], *rest[at + 1 :]]
    if kind == 2:
        other = choices.below(len(rest))
        rest[at], rest[other] = rest[other], rest[at]
        return [token, *rest]
    former = rest[at]
    new = encode_base64url(_mutated(choices, _decoded(former), ())) if former else mutate_text(choices, former)
    rest[at] = new
    if kind == 3:
        return [token, *rest]
    sections = token.split(".")
    if len(sections) != 3:
        return [token, *rest]
    payload = _decoded(sections[1]).replace(_digest(former), _digest(new))
    return [resigned(_decoded(sections[0]), payload), *rest]


def _shuffled(choices: Choices, parts: list[str]) -> list[str]:
    at = choices.below(len(parts))
    kind = choices.below(4)
    if kind == 0:
        return [*parts[:at], *parts[at + 1 :]]
    if kind == 1:
        return [*parts, parts[at]]
    if kind == 2:
        parts[at] = mutate_text(choices, parts[at])
    else:
        parts[at] += choices.pick(("=", "==", "A", " ", "\n", "+", "/", "é"))
    return parts


def _mutated(choices: Choices, data: bytes, donors: tuple[Any, ...]) -> bytes:
    try:
        value = json.loads(data)
    except ValueError:
        return mutate_bytes(choices, data)
    if choices.seldom(8):
        return mutate_bytes(choices, data)
    return write_json(mutate_json(choices, value, donors, raw=choices.seldom(3))).encode("utf-8", "surrogatepass")


def _decoded(part: str) -> bytes:
    try:
        return decode_base64url(part)
    except WalletError:
        return part.encode("utf-8", "replace")


def _digest(disclosure: str) -> bytes:
    return encode_base64url(hashlib.sha256(disclosure.encode("utf-8", "replace")).digest()).encode()
