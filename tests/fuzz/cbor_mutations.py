"""Changes to CBOR, item by item, and to the COSE_Sign1 around a payload."""

import json
from collections.abc import Callable
from typing import Any

from tests.fuzz.byte_mutations import mutate_bytes, mutate_text
from tests.fuzz.choices import Choices
from tests.fuzz.json_mutations import mutate_json, write_json
from tests.fuzz.known_signers import ISSUER_KEY
from tests.fuzz.odd_values import OCTETS, TEXTS
from wallet.crypto.cbor import Item, Pairs, Simple, Tagged, decode_only, encode_item
from wallet.crypto.cose import parse_cose_sign1, sign_cose_sign1
from wallet.errors import WalletError

_NUMBERS = (0, 1, -1, 2, 23, 24, 255, 256, 2**31, 2**32 - 1, 2**63, 2**64 - 1, -(2**64), 65_533)
_TAGS = (18, 61, 64, 98, 0, 2, 24, 32, 2**32)


def mutate_cbor(choices: Choices, data: bytes) -> bytes:
    """Change items of CBOR, or its bytes where it is none."""
    if choices.seldom(4):
        return mutate_bytes(choices, data)
    try:
        item = decode_only(data, max_items=20_000)
        for _ in range(1 + choices.below(3)):
            item = _mutated(choices, item)
        return encode_item(item)
    except (WalletError, ValueError, RecursionError):
        return mutate_bytes(choices, data)


def mutate_cose(choices: Choices, data: bytes, donors: tuple[Any, ...] = ()) -> bytes:
    """Change a COSE_Sign1: its payload or headers, signed again, or the items around them."""
    if choices.seldom(3):
        return mutate_cbor(choices, data)
    try:
        sign1 = parse_cose_sign1(data)
    except WalletError:
        return mutate_bytes(choices, data)
    header, payload = dict(sign1.protected), sign1.payload
    if choices.seldom(3):
        changed = _mutated(choices, Pairs(tuple(header.items())))
        if isinstance(changed, Pairs):
            header = {label: item for label, item in changed.pairs if isinstance(label, (int, str))}
    elif payload[:1] == b"{":
        value = mutate_json(choices, json.loads(payload), donors, raw=choices.seldom(3))
        payload = write_json(value).encode("utf-8", "surrogatepass")
    else:
        payload = mutate_cbor(choices, payload)
    header.pop(1, None)
    try:
        return sign_cose_sign1(header, payload, ISSUER_KEY)
    except (WalletError, ValueError):
        return mutate_bytes(choices, data)


def _mutated(choices: Choices, item: Item) -> Item:
    """Change one place in an item: the deeper it is, the more steps lead there."""
    if isinstance(item, list) and item and choices.often():
        return _in_list(choices, item)
    if isinstance(item, Pairs) and item.pairs and choices.often():
        return _in_map(choices, item)
    if isinstance(item, Tagged) and choices.often():
        return Tagged(item.tag, _mutated(choices, item.content))
    return _replaced(choices, item)


def _in_list(choices: Choices, items: list[Item]) -> list[Item]:
    at = choices.below(len(items))
    kind = choices.below(6)
    if kind == 0:
        return [*items[:at], *items[at + 1 :]]
    if kind == 1:
        return [*items[:at], *[items[at]] * choices.pick((2, 50)), *items[at + 1 :]]
    if kind == 2:
        return [*items[at:], *items[:at]]
    return [*items[:at], _mutated(choices, items[at]), *items[at + 1 :]]


def _in_map(choices: Choices, item: Pairs) -> Pairs:
    at = choices.below(len(item.pairs))
    name, value = item.pairs[at]
    kind = choices.below(6)
    if kind == 0:
        return Pairs((*item.pairs[:at], *item.pairs[at + 1 :]))
    if kind == 1:
        return Pairs((*item.pairs, (name, value)))
    changed = (_replaced(choices, name), value) if kind == 2 else (name, _mutated(choices, value))
    return Pairs((*item.pairs[:at], changed, *item.pairs[at + 1 :]))


def _replaced(choices: Choices, item: Item) -> Item:
    if isinstance(item, bytes) and choices.often():
        return mutate_bytes(choices, item, changes=2)
    if isinstance(item, str) and choices.often():
        return mutate_text(choices, item).encode("utf-8", "replace").decode()
    makers: tuple[Callable[[], Item], ...] = (
        lambda: choices.pick(_NUMBERS),
        lambda: choices.pick(TEXTS).encode("utf-8", "replace").decode(),
        lambda: choices.pick(OCTETS),
        lambda: choices.pick((None, True, False, Simple(0), Simple(255), [], Pairs(()))),
        lambda: Tagged(choices.pick(_TAGS), item),
        lambda: [item],
        lambda: _nested(item, choices.pick((3, 31, 40))),
        lambda: Pairs(((item, item),)),
        lambda: b"\x00" * choices.pick((31, 32, 33, 64, 65, 1000)),
    )
    return choices.pick(makers)()


def _nested(item: Item, depth: int) -> Item:
    for _ in range(depth):
        item = [item]
    return item
