"""Verifications a second with key binding, against what the crypto library alone can do and against `sd-jwt`.

Every presentation is of another credential and another holder, so that nothing one verification leaves
behind helps the next. Prints ratios; absolute numbers depend on the machine.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from jwcrypto.jwk import JWK
from sd_jwt.verifier import SDJWTVerifier

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims
from wallet.crypto.encoding import decode_base64url
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.formats.recognise import parse_credential
from wallet.model.report import Verdict
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import parse_trust
from wallet.verification import Presented, read_and_verify

AT = datetime(2026, 11, 21, tzinfo=UTC)
AUDIENCE, NONCE = "https://employer.example", "n-0S6_WzA2Mj"
COUNT, ROUNDS = 100, 15
SHOWN = ("given_name", "family_name", "learning_outcomes", "level_of_learning_experience", "credits")


def presentations(issuer: SampleIssuer) -> list[str]:
    claims = learning_claims(
        assessment_type=["Project"], form_of_participation="Online", prerequisites_to_enroll=["None"],
        integration_stackability_options=True, achievement_description="A course", workload_hours=110,
        supervision_and_identity_verification="Supervised onsite", nqf_level="VKS 6",
    )  # fmt: skip
    always = {"achievement_title", "issuing_authority", "issuing_country", "date_of_issuance"}
    selective = [(name,) for name in claims if name not in always][:18]
    made = []
    for _ in range(COUNT):
        holder = PrivateKey.generate("P-256")
        token = issuer.issue(claims, issued_at=AT, selective=selective, holder=holder.public)
        credential = parse_credential(token.encode())
        end = PresentationEnd(AUDIENCE, NONCE, holder)
        made.append(make_presentation(credential, [(name,) for name in SHOWN], now=AT, end=end).text)
    return made


def ceiling(issuer: SampleIssuer, texts: list[str]) -> Callable[[], None]:
    """Two bare signature checks for each presentation: keys loaded and signatures in DER beforehand."""
    ecdsa = ec.ECDSA(hashes.SHA256())
    work = []
    for text in texts:
        parts = text.split("~")
        holder = json.loads(parse_compact_jws(parts[0]).payload)["cnf"]["jwk"]
        for part, jwk in ((parts[0], issuer.key.public.jwk), (parts[-1], holder)):
            jws = parse_compact_jws(part)
            key = ec.EllipticCurvePublicNumbers(_number(jwk["x"]), _number(jwk["y"]), ec.SECP256R1()).public_key()
            work.append((key, _der(jws.signature), jws.signing_input))

    def run() -> None:
        for key, signature, data in work:
            key.verify(signature, data, ecdsa)

    return run


def ceiling_with_reading(issuer: SampleIssuer, texts: list[str]) -> Callable[[], None]:
    """The same checks with what the library must also do for a holder it meets for the first time.

    The holder's point becomes a key, checked to lie on the curve, and each r and s becomes DER; only the
    issuer's key is loaded beforehand.
    """
    ecdsa, curve = ec.ECDSA(hashes.SHA256()), ec.SECP256R1()
    x, y = (decode_base64url(issuer.key.public.jwk[name]) for name in ("x", "y"))
    issuer_key = ec.EllipticCurvePublicKey.from_encoded_point(curve, b"\x04" + x + y)
    work = []
    for text in texts:
        parts = text.split("~")
        token, binding = parse_compact_jws(parts[0]), parse_compact_jws(parts[-1])
        jwk = json.loads(token.payload)["cnf"]["jwk"]
        work.append((token, binding, b"\x04" + decode_base64url(jwk["x"]) + decode_base64url(jwk["y"])))

    def run() -> None:
        for token, binding, point in work:
            issuer_key.verify(_der(token.signature), token.signing_input, ecdsa)
            holder_key = ec.EllipticCurvePublicKey.from_encoded_point(curve, point)
            holder_key.verify(_der(binding.signature), binding.signing_input, ecdsa)

    return run


def _der(signature: bytes) -> bytes:
    return encode_dss_signature(int.from_bytes(signature[:32]), int.from_bytes(signature[32:]))


def _number(text: str) -> int:
    return int.from_bytes(decode_base64url(text))


def ours(issuer: SampleIssuer, texts: list[str]) -> Callable[[], None]:
    trust = parse_trust(trust_list("bench", [issuer], as_of=AT), "bench")
    statuses, expected, inputs = StatusCache(), Presented(NONCE, AUDIENCE), [text.encode() for text in texts]

    def run() -> None:
        for data in inputs:
            _, report = read_and_verify(data, trust=trust, statuses=statuses, at=AT, expected=expected)
            assert report.verdict is Verdict.GENUINE, report

    return run


def theirs(issuer: SampleIssuer, texts: list[str]) -> Callable[[], None]:
    key = JWK(**issuer.key.public.jwk)

    def run() -> None:
        for text in texts:
            SDJWTVerifier(text, lambda *_: key, AUDIENCE, NONCE).get_verified_payload()

    return run


def main() -> None:
    issuer = SampleIssuer("https://aarden.example", names={"en": "Universiteit Aarden"})
    texts = presentations(issuer)
    contenders = {
        "ceiling": ceiling(issuer, texts),
        "reading": ceiling_with_reading(issuer, texts),
        "ours": ours(issuer, texts),
        "sd-jwt": theirs(issuer, texts),
    }
    best = dict.fromkeys(contenders, float("inf"))
    for _ in range(ROUNDS):  # taken in turn, so that a busy moment hits all alike
        for name, run in contenders.items():
            start = time.process_time()
            run()
            best[name] = min(best[name], (time.process_time() - start) / COUNT)
    print(f"{'two bare signature checks':32} {1 / best['ceiling']:8.0f} /s")
    print(f"{'with keys and signatures read':32} {1 / best['reading']:8.0f} /s")
    print(f"{'verification with key binding':32} {1 / best['ours']:8.0f} /s")
    print(f"{'PyPI sd-jwt':32} {1 / best['sd-jwt']:8.0f} /s")
    print(f"{'share of the ceiling':32} {best['ceiling'] / best['ours']:8.2f}     (at least 0.75)")
    print(f"{'share, keys and signatures read':32} {best['reading'] / best['ours']:8.2f}")
    print(f"{'times sd-jwt':32} {best['sd-jwt'] / best['ours']:8.2f}     (at least 1.80)")


if __name__ == "__main__":
    main()
