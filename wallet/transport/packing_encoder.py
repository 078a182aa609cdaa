"""From the text of an SD-JWT (RFC 9901) to the structure and the raw bytes of a packed presentation, version 1.

The structure is one CBOR array:

    [style, salt length, header, payload, signature, disclosures]  and with key binding, in the same array
    [..., header, payload, signature]  or, where the last part is no JWT,  [..., text]

- style: from the lowest bit, two bits of `Spelling` each for disclosures, payload, header, payload and header of
  the key binding; above them the hash of the digests, as a position in `HASHES`.
- salt length: of every salt in bytes, all of them raw; 0 where salts differ and stand in the structure.
- header, payload: JSON as items; or the decoded bytes where the JSON does not come out the same; or the text
  where it is not canonical base64url.
- disclosures: an array with, one after the other, `name, value` or `null, value` (array element); with salt
  length 0 `salt` stands before each; `false, bytes` is a decoded disclosure, `true, text` one as it came.

JSON strings become numbers where `packing_dictionary` knows them, days where they are dates, bytes where they are
base64url. Bytes of high entropy (signatures, digests, salts, coordinates) follow the structure raw, in the order of
their mention.
"""

import base64
import hashlib
import re
from datetime import date
from typing import Final

from wallet.crypto.cbor import Item, Pairs, Simple, Tagged, encode_item
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.errors import MalformedError
from wallet.transport import packing_dictionary as known
from wallet.transport.curve_points import COORDINATE_BYTES, second_coordinate
from wallet.transport.json_spelling import Number, Spelled, Spelling, read_spelled, spelling_of

HASHES: Final = {"sha-256": hashlib.sha256, "sha-384": hashlib.sha384, "sha-512": hashlib.sha512}
EPOCH: Final = date(1970, 1, 1)
JWT_SEGMENTS: Final = 3
SPELLING_BITS: Final = 2
SPELLED_PARTS: Final = 5
_HASH_PLACE: Final = 1 << SPELLING_BITS * SPELLED_PARTS
_PROPERTY: Final = 3
_ELEMENT: Final = 2
_MAX_SALT: Final = 64
# Text of this shape is most likely encoded bytes; a word that is not would only take a little more room.
_LOOKS_ENCODED: Final = re.compile(r"(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9_-]{16,}", re.ASCII)
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_BASE64: Final = re.compile(r"[A-Za-z0-9+/]{64,}={0,2}", re.ASCII)


def encode_structure(text: str, *, decode_json: bool = True) -> tuple[bytes, bytes]:
    """Take a presentation apart.

    Args:
        text: Compact SD-JWT, with or without key binding.
        decode_json: False keeps every part as bytes, for JSON that defeats the finer way.

    Returns:
        The structure and the raw bytes that follow it.

    Raises:
        ValueError: The text has not the shape of an SD-JWT.
    """
    token, *disclosures = text.split("~")
    if not disclosures:
        raise ValueError("no tilde")
    binding = disclosures.pop()
    encoder = _Encoder(text[: len(text) - len(binding)], disclosures, decode_json=decode_json)
    return encoder.encode(token, binding)


def _hash_of(payload: Spelled) -> str:
    """The hash of an SD-JWT's digests (RFC 9901 section 4.1.1), sha-256 where the payload names none known."""
    name = payload.get("_sd_alg") if isinstance(payload, dict) else None
    return name if isinstance(name, str) and name in HASHES else "sha-256"


def digest(name: str, text: str) -> str:
    """The base64url digest of a disclosure or of a presentation without its key binding."""
    return encode_base64url(HASHES[name](text.encode("utf-8")).digest())


class _Part:
    """A base64url segment: its text, its bytes where canonical, its JSON where that has a known spelling."""

    def __init__(self, text: str, *, decode_json: bool) -> None:
        self.text = text
        self.data: bytes | None = None
        self.value: Spelled = None
        self.spellings: tuple[Spelling, ...] = ()
        try:
            self.data = decode_base64url(text)
            if decode_json:
                self.value = read_spelled(self.data)
                self.spellings = spelling_of(self.data, self.value)
        except (MalformedError, ValueError):
            pass

    def as_bytes(self) -> Item:
        return self.text if self.data is None else self.data


def _common_spelling(parts: list[_Part]) -> Spelling:
    """The spelling that most of the parts have."""
    return max(Spelling, key=lambda spelling: (sum(spelling in part.spellings for part in parts), -spelling))


class _Encoder:
    def __init__(self, presented: str, disclosures: list[str], *, decode_json: bool) -> None:
        self._presented = presented
        self._decode_json = decode_json
        self._parts = [_Part(text, decode_json=decode_json) for text in disclosures]
        self._raw: list[bytes] = []
        self._hash = "sha-256"
        self._shown: dict[str, int] = {}
        self._presented_digest = ""

    def encode(self, token: str, binding: str) -> tuple[bytes, bytes]:
        segments, binding_segments = token.split("."), binding.split(".")
        if len(segments) != JWT_SEGMENTS:
            raise ValueError("no JWT")
        header, payload = (_Part(segment, decode_json=self._decode_json) for segment in segments[:2])
        bound = [_Part(segment, decode_json=self._decode_json) for segment in binding_segments[:2]]
        bound = bound if len(binding_segments) == JWT_SEGMENTS else []
        if payload.spellings:
            self._hash = _hash_of(payload.value)
        self._shown = {digest(self._hash, part.text): index for index, part in enumerate(self._parts)}
        self._presented_digest = digest(self._hash, self._presented)

        spelling = _common_spelling(self._parts)
        salt_length = self._salt_length(spelling)
        spellings = [spelling, *(_common_spelling([part]) for part in (payload, header, *reversed(bound)))]
        style = tuple(HASHES).index(self._hash) * _HASH_PLACE
        style += sum(digit << SPELLING_BITS * place for place, digit in enumerate(spellings))
        top: list[Item] = [style, salt_length, self._json(header), self._json(payload)]
        top.append(self._signature(segments[2]))
        top.append(self._disclosures(spelling, salt_length))
        if bound:
            top += [*(self._json(part) for part in bound), self._signature(binding_segments[2])]
        elif binding:
            top.append(binding)
        return encode_item(top), b"".join(self._raw)

    def _json(self, part: _Part) -> Item:
        if isinstance(part.value, dict) and part.spellings:
            return self._object(part.value)
        return part.as_bytes()

    def _signature(self, segment: str) -> Item:
        raw = self._raw_string(segment)
        return raw if raw is not None else _Part(segment, decode_json=False).as_bytes()

    # --- disclosures ---

    def _salt_length(self, spelling: Spelling) -> int:
        lengths = set()
        for part in self._parts:
            members = _members(part, spelling)
            if members is not None:
                salt = _Part(str(members[0]), decode_json=False).data or b""
                lengths.add(len(salt))
        length = lengths.pop() if len(lengths) == 1 else 0
        return length if length <= _MAX_SALT else 0

    def _disclosures(self, spelling: Spelling, salt_length: int) -> Item:
        items: list[Item] = []
        for part in self._parts:
            members = _members(part, spelling)
            if members is None:
                items += [part.data is None, part.as_bytes()]
                continue
            salt, *name, value = members
            if salt_length:
                self._raw.append(decode_base64url(str(salt)))
            else:
                items.append(self._string(str(salt)))
            items.append(_name(str(name[0])) if name else None)
            items.append(self._value(value))
        return items

    # --- JSON values ---

    def _value(self, value: Spelled) -> Item:
        if isinstance(value, str):
            return self._string(value)
        if isinstance(value, dict):
            return self._object(value)
        if isinstance(value, list):
            return [self._value(member) for member in value]
        if isinstance(value, Number):
            return Tagged(known.SPELLED_NUMBER_TAG, value.spelling)
        return value

    def _object(self, members: dict[str, Spelled]) -> Item:
        return Pairs(tuple(self._member(name, value, members) for name, value in members.items()))

    def _member(self, name: str, value: Spelled, members: dict[str, Spelled]) -> tuple[Item, Item]:
        if name == "_sd" and isinstance(value, list):
            digests = self._digests(value)
            if digests is not None:
                return digests
        elif name == "..." and isinstance(value, str) and value in self._shown:
            return known.SHOWN_ELEMENT, self._shown[value]
        elif name == "sd_hash" and value == self._presented_digest:
            return known.FITTING_HASH, None
        elif name == "y" and members.get("crv") == "P-256":
            odd = _oddness(members.get("x"), value)
            if odd is not None:
                return known.Y_IS_ODD, odd
        return _name(name), self._value(value)

    def _digests(self, texts: list[Spelled]) -> tuple[Item, Item] | None:
        length = HASHES[self._hash]().digest_size
        hidden: list[bytes] = []
        shown: list[int] = []
        order: list[int] = []
        for text in texts:
            data = _Part(text, decode_json=False).data if isinstance(text, str) else None
            if data is None or len(data) != length:
                return None
            index = self._shown.get(str(text))
            if index is not None:
                shown.append(index)
                order.append(index)
            else:
                hidden.append(data)
                if order and order[-1] < 0:
                    order[-1] -= 1
                else:
                    order.append(-1)
        self._raw += hidden
        if sorted(map(str, texts)) == texts:
            return known.SORTED_DIGESTS, [len(hidden), *sorted(shown)]
        return known.DIGESTS_IN_ORDER, list(order)

    def _string(self, text: str) -> Item:
        number = known.NUMBER_OF_STRING.get(text)
        if number is not None:
            return Simple(number)
        raw = self._raw_string(text)
        if raw is not None:
            return raw
        if _LOOKS_ENCODED.fullmatch(text):
            return _Part(text, decode_json=False).as_bytes()
        if _DATE.fullmatch(text):
            return _date(text)
        if _BASE64.fullmatch(text):
            try:
                data = base64.b64decode(text, validate=True)
            except ValueError:
                return text
            if base64.b64encode(data).decode("ascii") == text:
                return Tagged(known.BASE64_TAG, data)
        return text

    def _raw_string(self, text: str) -> Item:
        data = _Part(text, decode_json=False).data or b""
        number = known.RAW_OF_LENGTH.get(len(data))
        if number is None:
            return None
        self._raw.append(data)
        return Simple(number)


def _date(text: str) -> Item:
    try:
        return Tagged(known.DATE_TAG, (date.fromisoformat(text) - EPOCH).days)
    except ValueError:
        return text


def _name(name: str) -> Item:
    return known.NUMBER_OF_NAME.get(name, name)


def _members(part: _Part, spelling: Spelling) -> list[Spelled] | None:
    """The members of a disclosure (RFC 9901 sections 4.2.1 and 4.2.2), None for anything else."""
    value = part.value
    if not isinstance(value, list) or spelling not in part.spellings or not value:
        return None
    proper = len(value) == _ELEMENT or (len(value) == _PROPERTY and isinstance(value[1], str))
    return value if proper and isinstance(value[0], str) else None


def _oddness(x: Spelled, y: Spelled) -> bool | None:
    """Whether `y` is odd, provided that `x` and this are enough to compute it."""
    if not isinstance(x, str) or not isinstance(y, str):
        return None
    first, second = (_Part(text, decode_json=False).data or b"" for text in (x, y))
    if len(first) != COORDINATE_BYTES or len(second) != COORDINATE_BYTES:
        return None
    odd = second[-1] % 2 == 1
    return odd if second_coordinate(first, odd=odd) == second else None
