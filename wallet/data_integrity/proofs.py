"""Data Integrity proofs as a document states them (VC Data Integrity 1.0 section 2)."""

from wallet.errors import MalformedError
from wallet.model.json import JsonObject

_MAX_PROOFS = 32


def proofs_of(document: JsonObject) -> tuple[JsonObject, ...]:
    """Return the proofs of a document, as stated and in order; none where it is not secured.

    Raises:
        MalformedError: `proof` is neither an object nor a list of them, or lists too many.
    """
    stated = document.get("proof")
    if stated is None:
        return ()
    proofs = [stated] if isinstance(stated, dict) else stated
    if not isinstance(proofs, list) or len(proofs) > _MAX_PROOFS:
        raise MalformedError("proof")
    found = []
    for proof in proofs:
        if not isinstance(proof, dict):
            raise MalformedError("proof")
        found.append(proof)
    return tuple(found)
