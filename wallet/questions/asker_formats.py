"""Which algorithms the asker's side reads (OpenID4VP 1.0 section 11.1 and annexes B.1.3 and B.3.4).

What they could not read is not shown to them: it would tell them all it says, and prove nothing.
"""

from collections.abc import Sequence
from typing import Final

from wallet.crypto.algorithms import Algorithm
from wallet.disclosure.verifiable_presentation import suites_for
from wallet.errors import CryptoError, QuestionError
from wallet.formats.stated_claims import stated_proofs
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject
from wallet.questions.dcql import JWT, LINKED_DATA, SD_JWT
from wallet.verification.holder_binding import holder_key

_DATA_INTEGRITY: Final = "DataIntegrityProof"
_PROOF_TYPES: Final = "proof_type_values"
_SUITES: Final = "cryptosuite_values"
# By format: where the algorithms of the issuer stand, and those of the holder.
_ALGORITHMS: Final = {SD_JWT: ("sd-jwt_alg_values", "kb-jwt_alg_values"), JWT: ("alg_values", "alg_values")}
_MAX_FORMATS: Final = 64
_MAX_VALUES: Final = 64


def read_formats(stated: Json) -> JsonObject:
    """Read `vp_formats_supported`; empty where the asker does not say.

    Raises:
        QuestionError: It is broken, or longer than anybody needs.
    """
    if stated is None:
        return {}
    if not isinstance(stated, dict) or len(stated) > _MAX_FORMATS:
        raise QuestionError("vp_formats_supported")
    known: dict[str, Json] = {}
    for name, members in stated.items():
        if not isinstance(members, dict):
            raise QuestionError("vp_formats_supported")
        values = (*_ALGORITHMS.get(name, ()), *((_PROOF_TYPES, _SUITES) if name == LINKED_DATA else ()))
        known[name] = {value: _texts(members[value]) for value in values if value in members}
    return known


def reads_credential(formats: JsonObject, name: str, credential: UnverifiedCredential) -> bool:
    """Tell whether the asker reads what the issuer of a credential signed it with.

    Args:
        formats: From `read_formats`.
        name: The format it is asked for in.
        credential: A credential of this format.
    """
    proofs = stated_proofs(credential)
    if name == LINKED_DATA:
        return any(_reads_proof(formats, proof.get("type"), proof.get("cryptosuite")) for proof in proofs)
    wanted = _values(formats, name, _ALGORITHMS[name][0])
    return wanted is None or any(_has_algorithm(wanted, header.get("alg")) for header in proofs)


def reads_holder(formats: JsonObject, name: str, credential: UnverifiedCredential) -> bool:
    """Tell whether the asker reads what the holder of a credential signs with; takes what `reads_credential` does."""
    try:
        key = holder_key(credential)
    except CryptoError:
        return False
    if key is None:
        return False
    if name == LINKED_DATA:
        return any(_reads_proof(formats, _DATA_INTEGRITY, suite) for suite in suites_for(key.kind))
    wanted = _values(formats, name, _ALGORITHMS[name][1])
    return wanted is None or _has_algorithm(wanted, key.algorithms[0])


def readable_suites(formats: JsonObject) -> tuple[str, ...] | None:
    """Return the suites the asker reads over presentations of documents; None where any will do."""
    return _values(formats, LINKED_DATA, _SUITES)


def _reads_proof(formats: JsonObject, kind: Json, suite: Json) -> bool:
    kinds, suites = _values(formats, LINKED_DATA, _PROOF_TYPES), _values(formats, LINKED_DATA, _SUITES)
    if kinds is not None and kind not in kinds:
        return False
    # Older kinds of proof have no suite to choose.
    return suites is None or kind != _DATA_INTEGRITY or suite in suites


def _has_algorithm(wanted: Sequence[str], name: Json) -> bool:
    return name in wanted or (
        # Two names of one algorithm (RFC 9864).
        name in (Algorithm.EdDSA, Algorithm.Ed25519)
        and not {Algorithm.EdDSA.value, Algorithm.Ed25519.value}.isdisjoint(wanted)
    )


def _values(formats: JsonObject, name: str, member: str) -> tuple[str, ...] | None:
    members = formats.get(name)
    stated = members.get(member) if isinstance(members, dict) else None
    return tuple(item for item in stated if isinstance(item, str)) if isinstance(stated, list) else None


def _texts(stated: Json) -> list[Json]:
    if not isinstance(stated, list) or not 0 < len(stated) <= _MAX_VALUES:
        raise QuestionError("vp_formats_supported")
    return [item for item in stated if isinstance(item, str)]
