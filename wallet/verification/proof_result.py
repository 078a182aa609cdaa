"""What checking a credential's proof yields, in every format."""

from datetime import datetime
from typing import NamedTuple

from wallet.model.json import JsonObject
from wallet.model.report import Check, ProofLine
from wallet.trust.issuer_keys import IssuerKey


class ProofResult(NamedTuple):
    """Checks 2 and 3, and what follows from them.

    Attributes:
        proof: Check 2.
        issuer: Check 3, or None where a failed proof leaves nothing to check.
        claims: What the credential says; None where the proof contradicts it.
        hidden: Details that exist and were not shared (or decoys).
        signer: The key whose signature held, or None.
        lines: One a proof, where the format can carry several.
        until: Until when the proofs are meant to count, where they state an end.
    """

    proof: Check
    issuer: Check | None = None
    claims: JsonObject | None = None
    hidden: int = 0
    signer: IssuerKey | None = None
    lines: tuple[ProofLine, ...] = ()
    until: datetime | None = None
