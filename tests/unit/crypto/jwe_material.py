"""Encrypted messages (JWE) as somebody on the way would change them."""

import json

from hypothesis import strategies as st

from wallet.crypto.encoding import decode_base64url, encode_base64url


def with_header(text: str, **changes: object) -> str:
    """Return a message with members of its header changed, or gone where the change is None."""
    header, rest = text.split(".", 1)
    changed = json.loads(decode_base64url(header)) | changes
    kept = {name: value for name, value in changed.items() if value is not None}
    return f"{encode_base64url(json.dumps(kept).encode())}.{rest}"


@st.composite
def with_one_bit_changed(draw: st.DrawFn, text: str) -> str:
    """Draw a message with one bit changed, in any of its parts that is not empty."""
    parts = text.split(".")
    place = draw(st.sampled_from([number for number, part in enumerate(parts) if part]))
    raw = bytearray(decode_base64url(parts[place]))
    bit = draw(st.integers(0, 8 * len(raw) - 1))
    raw[bit // 8] ^= 1 << bit % 8
    parts[place] = encode_base64url(bytes(raw))
    return ".".join(parts)
