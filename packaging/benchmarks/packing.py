"""Size of a packed presentation with 5 of 18 details and key binding, beside simpler ways of packing it.

Salts, digests and signatures are made anew, so sizes differ by a byte or two from run to run.
"""

import os
import sys
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qrcode import constants, util

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer
from tests.simulators.learning import learning_claims
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.formats.recognise import parse_credential
from wallet.transport.packing import pack_presentation, unpack_presentation
from wallet.transport.packing_encoder import encode_structure
from wallet.transport.qr_codes import measure, plan_codes

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
BOUND = 1110
ROUNDS = 20
ISSUER = "https://credentials.aarden.example"
ALWAYS = {"achievement_title", "issuing_authority", "issuing_country", "date_of_issuance"}
SHOWN = ("given_name", "family_name", "learning_outcomes", "level_of_learning_experience", "credits")


def presentation(issuer: SampleIssuer, *, bound: bool = True, shown: int = 5) -> str:
    claims = learning_claims(
        assessment_type=["Project"], form_of_participation="Online", prerequisites_to_enroll=["None"],
        integration_stackability_options=True, achievement_description="A course", workload_hours=110,
        supervision_and_identity_verification="Supervised onsite", nqf_level="VKS 6",
    )  # fmt: skip
    names = [name for name in claims if name not in ALWAYS][:18]
    chosen = [*SHOWN, *(name for name in names if name not in SHOWN)][:shown]
    holder = PrivateKey.generate("P-256")
    token = issuer.issue(
        claims,
        issued_at=AT,
        expires_at=AT + timedelta(days=1826),
        selective=[(name,) for name in names],
        holder=holder.public,
        status=(f"{ISSUER}/status/7", 20418),
    )
    nonce = encode_base64url(os.urandom(16))
    end = PresentationEnd("https://bakker-logistics.example/jobs/412", nonce, holder, AT + timedelta(days=14))
    credential = parse_credential(token.encode())
    return make_presentation(credential, [(name,) for name in chosen], now=AT, end=end if bound else None).text


def version(size: int) -> str:
    """The smallest QR code at L that holds so many bytes as they are."""
    limits = util.BIT_LIMIT_TABLE[constants.ERROR_CORRECT_L]
    for number in range(1, 41):
        if 4 + util.length_in_bits(util.MODE_8BIT_BYTE, number) + 8 * size <= limits[number]:
            return f"v{number}"
    return "none"


def deflated(data: bytes) -> int:
    return len(zlib.compress(data, 9, wbits=-15))


def parts_decoded(text: str) -> bytes:
    return b"".join(encode_structure(text, decode_json=False))


def repacked(text: str) -> bytes:
    return b"".join(encode_structure(text))


def worst(issuer: SampleIssuer, size: Callable[[str], int], **options: object) -> int:
    return max(size(presentation(issuer, **options)) for _ in range(ROUNDS))


def packed_size(text: str) -> int:
    packed = pack_presentation(text)
    assert unpack_presentation(packed) == text
    return len(packed)


def main() -> int:
    issuer = SampleIssuer(ISSUER, names={"en": "Universiteit Aarden"})
    print(f"{'5 of 18 details, ES256, key binding':44} {'bytes':>6}  smallest QR at L")
    ways: dict[str, Callable[[str], int]] = {
        "compact text": len,
        "compact text, deflated": lambda text: deflated(text.encode()),
        "parts decoded, deflated": lambda text: deflated(parts_decoded(text)),
        "CBOR": lambda text: len(repacked(text)),
        "packed": packed_size,
        "raw in it (signatures, digests, salts, keys)": lambda text: len(encode_structure(text)[1]),
    }
    sizes = {}
    for name, size in ways.items():
        sizes[name] = worst(issuer, size)
        print(f"{name:44} {sizes[name]:6}  {version(sizes[name])}")

    authority = SampleAuthority("Sample Authority", not_before=AT, not_after=AT + timedelta(days=3650))
    leaf = authority.certify(issuer.key.public, uris=[ISSUER], not_before=AT, not_after=AT + timedelta(days=730))
    certified = SampleIssuer(ISSUER, key=issuer.key, chain=[leaf])
    print()
    for name, kind, options in (
        ("the same without key binding", issuer, {"bound": False}),
        ("nothing shown, no key binding", issuer, {"bound": False, "shown": 0}),
        ("all 18 shown", issuer, {"shown": 18}),
        (f"with the issuer's certificate ({len(leaf)} bytes)", certified, {}),
    ):
        size = worst(kind, packed_size, **options)
        print(f"{name:44} {size:6}  {version(size)}")

    text = presentation(issuer)
    copy = presentation(issuer, bound=False)
    print()
    for name, shown, page in (
        ("on a screen, key binding", text, None),
        ("on a screen, key binding, page set", text, "check.example.org"),
        ("on a screen, copy", copy, None),
        ("on a screen, copy, page set", copy, "check.example.org"),
    ):
        plan = plan_codes(shown, page=page)
        form = "page address" if (plan.single or "").startswith("https") else "UR"
        print(f"{name:44} {'':6}  {plan.frame_count} x v{plan.version}, {form}")
    start = time.process_time()
    for _ in range(ROUNDS):
        measure(text, None)
    print(f"{'the size meter':44} {(time.process_time() - start) / ROUNDS * 1000:6.1f}  ms")

    fits = sizes["packed"] <= BOUND
    print(f"{'bound':44} {BOUND:6}  {'kept' if fits else 'EXCEEDED'}")
    return 0 if fits else 1


if __name__ == "__main__":
    sys.exit(main())
