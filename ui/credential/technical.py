"""The technical view of a credential as text: checks with codes and rules, header, payload, disclosures. No Qt here."""

import json

from wallet.formats.disclosures import digest_of, disclose, hash_algorithm, parse_disclosure
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.stated_claims import stated_claims, stated_proofs
from wallet.holder import OpenedCredential
from wallet.model.paths import format_path
from wallet.model.report import VerificationReport


def checks_text(report: VerificationReport) -> str:
    """Write the verdict and the seven checks, as machines name them."""
    lines = [f"verdict: {report.verdict.value}", f"format: {report.format}", f"profile: {report.profile}"]
    lines += [f"issuer: {report.issuer.id}", f"known by: {report.issuer.known_by}", f"judged at: {report.at}"]
    for number, check in enumerate(report.checks, start=1):
        lines += ["", f"{number}. {check.check.value}: {check.outcome.value} ({check.code})", f"   {check.rule}"]
        if check.as_of is not None:
            lines.append(f"   as of {check.as_of.isoformat()}")
        lines += [f"   {name}: {value}" for name, value in check.facts.items()]
    for number, line in enumerate(report.proofs, start=1):
        lines += ["", f"proof {number}. {line.suite}: {line.outcome.value} ({line.code})", f"   {line.rule}"]
        if line.method_id is not None:
            lines.append(f"   {line.method_id}")
    return "\n".join(lines)


def header_text(opened: OpenedCredential) -> str:
    """Write the header of each signature, or each proof."""
    return "\n\n".join(_pretty(dict(header)) for header in stated_proofs(opened.credential))


def payload_text(opened: OpenedCredential) -> str:
    """Write what the issuer signed, digests included."""
    credential = opened.credential
    return _pretty(dict(credential.sd_jwt.payload if isinstance(credential, SdJwtVc) else stated_claims(credential)))


def disclosures_text(opened: OpenedCredential) -> str:
    """Write every disclosure with its digest and the place it stands in; empty where the format has none."""
    if not isinstance(opened.credential, SdJwtVc):
        return ""
    sd_jwt = opened.credential.sd_jwt
    placed = disclose(sd_jwt).placed
    algorithm = hash_algorithm(sd_jwt.payload)
    parts = []
    for text in sd_jwt.disclosures:
        disclosure = parse_disclosure(text)
        value = json.dumps(disclosure.value, ensure_ascii=False)
        parts.append(
            f"{format_path(placed[text])}\n   value: {value}\n   digest ({algorithm}): {digest_of(text, algorithm)}"
            f"\n   disclosure: {text}"
        )
    return "\n\n".join(parts)


def original_text(opened: OpenedCredential) -> str:
    """Write the credential as it was added."""
    return opened.original.decode("utf-8", "replace")


def _pretty(value: dict[str, object]) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
