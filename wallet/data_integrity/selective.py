"""The cryptosuite ecdsa-sd-2023: one seal, of which the holder shows parts (VC-DI-ECDSA 1.0 section 3.6).

The issuer signs every statement of a document on its own, with a key made for this proof alone, and seals that key
with its own: a base proof. It is the holder's: whoever has it can show any part of the document. A derived proof
carries the statements a holder chose, and those the issuer always wants shown.

Documents come without `proof`, as the caller of a cryptosuite secures them.
"""

import hashlib
import os
from collections.abc import Callable, Collection, Sequence
from typing import Final, TypeVar

from wallet.crypto.algorithms import Algorithm
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.data_integrity.allowance import shared_allowance
from wallet.data_integrity.canonical import canonicalize
from wallet.data_integrity.contexts import Contexts
from wallet.data_integrity.expansion import context_addresses, to_quads
from wallet.data_integrity.proofs import proofs_of, unsecured
from wallet.data_integrity.selective_pointers import parse_pointer, select
from wallet.data_integrity.selective_statements import Statements, relabelled_lines
from wallet.data_integrity.selective_values import (
    HMAC_KEY_BYTES,
    MAX_STATEMENTS,
    BaseValue,
    DerivedValue,
    is_base_value,
    key_bytes,
    parse_value,
    write_base_value,
    write_derived_value,
)
from wallet.errors import (
    AlgorithmNotAllowedError,
    MalformedError,
    PropertyNotDefinedError,
    SharingError,
    SignatureInvalidError,
    TooLargeError,
    WalletError,
)
from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath

SUITE: Final = "ecdsa-sd-2023"

_ES256: Final = Algorithm.ES256
_T = TypeVar("_T")


def is_base_proof(proof: JsonObject) -> bool:
    """Tell a base proof, which only its holder may have, from a derived one and from other suites."""
    return proof.get("cryptosuite") == SUITE and is_base_value(proof.get("proofValue"))


def is_derived_proof(proof: JsonObject) -> bool:
    """Tell a derived proof, whose document may lack what its holder hid, from a base one and from other suites."""
    return proof.get("cryptosuite") == SUITE and not is_base_value(proof.get("proofValue"))


def base_proof_of(document: JsonObject) -> JsonObject | None:
    """Return the base proof of a document, or None where it has none or several.

    Raises:
        MalformedError: `proof` is neither an object nor a list of them.
    """
    found = [proof for proof in proofs_of(document) if is_base_proof(proof)]
    return found[0] if len(found) == 1 else None


def mandatory_paths(document: JsonObject, proof: JsonObject) -> tuple[ClaimPath, ...]:
    """Read which parts of a document its base proof always shows.

    Raises:
        SignatureInvalidError: No base proof, or one that names what is not in the document.
        TooLargeError: Over a bound.
    """
    return _mandatory(document, _base_value(proof))


def verify_selective_proof(document: JsonObject, proof: JsonObject, key: PublicKey, contexts: Contexts) -> None:
    """Check a proof of this suite, base or derived; `is_base_proof` tells which it was.

    Args:
        document: What is secured.
        proof: The proof as stated.
        key: The issuer's.
        contexts: Contexts by their address.

    Raises:
        SignatureInvalidError: The base signature or that of a statement does not match, or the proof is of another
            document or none.
        AlgorithmNotAllowedError: The key is not of P-256.
        MalformedError, ContextNotKnownError, PropertyNotDefinedError: The document cannot be read.
        TooLargeError: The document or the proof exceeds a bound.
    """
    if is_base_proof(proof):
        verify_base(document, proof, key, contexts)
    else:
        verify_derived(document, proof, key, contexts)


def verify_base(document: JsonObject, proof: JsonObject, key: PublicKey, contexts: Contexts) -> None:
    """Check a base proof, as its holder does: the seal and the signature of every statement.

    Raises:
        As `verify_selective_proof`.
    """
    value = _base_value(proof)
    statements = Statements(document, value.hmac_key, contexts)
    mandatory = statements.places_of(_mandatory(document, value))
    _verify(statements.lines, mandatory, value, proof_hash(document, proof, contexts), key)


def verify_derived(document: JsonObject, proof: JsonObject, key: PublicKey, contexts: Contexts) -> None:
    """Check a derived proof (VC-DI-ECDSA 1.0 section 3.6.7).

    Raises:
        As `verify_selective_proof`.
    """
    value = _value(proof)
    if not isinstance(value, DerivedValue):
        raise SignatureInvalidError("a base proof where a derived one belongs")
    lines = relabelled_lines(document, value.labels, contexts)
    _verify(lines, value.mandatory, value, proof_hash(document, proof, contexts), key)


def derive(document: JsonObject, paths: Collection[ClaimPath], contexts: Contexts) -> JsonObject:
    """Make the document that shows the chosen parts, and the proof of it (VC-DI-ECDSA 1.0 section 3.6.6).

    Args:
        document: The whole document with its base proof; proofs of other suites are left out, as they seal the
            whole.
        paths: What to show besides the mandatory parts; each with all it holds.
        contexts: Contexts by their address.

    Returns:
        The document to show, with its derived proof; members in the order of the whole. It was checked that it
        holds the chosen statements and no other.

    Raises:
        ClaimNotFoundError: A path that names nothing.
        SharingError: Nothing to show.
        SignatureInvalidError: The whole document does not fit its base proof.
        MalformedError, ContextNotKnownError, PropertyNotDefinedError, TooLargeError: The document cannot be read.
    """
    proof = base_proof_of(document)
    if proof is None:
        raise MalformedError("no base proof, or several")
    stated = proof
    return _with_fitting(contexts, document, lambda edition: _derive(unsecured(document), stated, paths, edition))


def whole_only(document: JsonObject, contexts: Contexts) -> frozenset[ClaimPath]:
    """Tell which parts of a document with a base proof can be shown as a whole only, or not at all.

    Raises:
        MalformedError, ContextNotKnownError, PropertyNotDefinedError, TooLargeError: The document cannot be read.
    """

    def atoms(edition: Contexts) -> frozenset[ClaimPath]:
        return Statements(unsecured(document), bytes(HMAC_KEY_BYTES), edition).atoms()

    return _with_fitting(contexts, document, atoms)


def _with_fitting(contexts: Contexts, document: JsonObject, work: Callable[[Contexts], _T]) -> _T:
    """Do something under the copies of contexts that the issuer saw, which is told by what fits."""
    failure: WalletError | None = None
    with shared_allowance():
        for edition in contexts.variants(context_addresses(document)):
            try:
                return work(edition)
            except (SignatureInvalidError, PropertyNotDefinedError) as error:
                failure = failure or error
    raise failure or MalformedError("contexts")


def _derive(whole: JsonObject, proof: JsonObject, paths: Collection[ClaimPath], contexts: Contexts) -> JsonObject:
    value = _base_value(proof)
    mandatory_parts = _mandatory(whole, value)
    shown_parts = (*mandatory_parts, *paths)
    if not shown_parts:
        raise SharingError("nothing chosen")
    statements = Statements(whole, value.hmac_key, contexts)
    mandatory = frozenset(statements.places_of(mandatory_parts))
    shown = statements.places_of(shown_parts)
    own = [place for place in range(len(statements.lines)) if place not in mandatory]
    if len(own) != len(value.signatures):
        raise SignatureInvalidError("signatures of another document")
    chosen = frozenset(shown)
    derived = DerivedValue(
        value.signature,
        value.proof_key,
        tuple(signature for place, signature in zip(own, value.signatures, strict=True) if place in chosen),
        statements.labels_of(shown_parts),
        tuple(index for index, place in enumerate(shown) if place in mandatory),
    )
    revealed = select(whole, shown_parts)
    lines = relabelled_lines(revealed, derived.labels, contexts)
    if lines != tuple(statements.lines[place] for place in shown):
        raise SharingError("statements")
    _verify_own(lines, derived.mandatory, derived)
    return {**revealed, "proof": {**proof, "proofValue": write_derived_value(derived)}}


def create_base_proof(
    document: JsonObject,
    options: JsonObject,
    pointers: Sequence[str],
    key: PrivateKey,
    contexts: Contexts,
    *,
    hmac_key: bytes | None = None,
    proof_key: PrivateKey | None = None,
) -> JsonObject:
    """Seal a document as an issuer does (VC-DI-ECDSA 1.0 section 3.6.1).

    Args:
        document: What to seal.
        options: The proof without its value: `verificationMethod`, `proofPurpose`, `created`.
        pointers: JSON pointers to what is always shown.
        key: The issuer's, of P-256.
        contexts: Contexts by their address.
        hmac_key: 32 bytes; random where absent.
        proof_key: The key of this proof alone; a new one where absent.

    Returns:
        The document with the proof beside those it has.

    Raises:
        AlgorithmNotAllowedError: The key is not of P-256.
        MalformedError, ContextNotKnownError, PropertyNotDefinedError, TooLargeError: The document cannot be read.
    """
    scoped = proof_key or PrivateKey.generate("P-256")
    secret = os.urandom(HMAC_KEY_BYTES) if hmac_key is None else hmac_key
    proof = {"type": "DataIntegrityProof", "cryptosuite": SUITE, **options}
    whole = unsecured(document)
    statements = Statements(whole, secret, contexts)
    mandatory = frozenset(statements.places_of(_pointed(whole, tuple(pointers))))
    own = [line for place, line in enumerate(statements.lines) if place not in mandatory]
    if len(own) > MAX_STATEMENTS:
        raise TooLargeError("statements")
    value = BaseValue(
        key.sign(_sealed(statements.lines, mandatory, scoped.public, proof_hash(whole, proof, contexts)), _ES256),
        scoped.public,
        secret,
        tuple(scoped.sign(line.encode(), _ES256) for line in own),
        tuple(pointers),
    )
    proof["proofValue"] = write_base_value(value)
    others = proofs_of(document)
    return {**whole, "proof": [*others, proof] if others else proof}


def proof_hash(document: JsonObject, proof: JsonObject, contexts: Contexts) -> bytes:
    """Hash the proof options (VC-DI-ECDSA 1.0 section 3.6.4).

    Raises:
        MalformedError, ContextNotKnownError, PropertyNotDefinedError, TooLargeError: As `to_quads`.
    """
    options = {name: member for name, member in proof.items() if name != "proofValue"}
    if "@context" in document:
        options["@context"] = document["@context"]
    return hashlib.sha256(canonicalize(to_quads(options, contexts)).text.encode()).digest()


def _value(proof: JsonObject) -> BaseValue | DerivedValue:
    try:
        return parse_value(proof.get("proofValue"))
    except MalformedError as error:
        raise SignatureInvalidError(error.detail) from None


def _base_value(proof: JsonObject) -> BaseValue:
    value = _value(proof)
    if not isinstance(value, BaseValue):
        raise SignatureInvalidError("a derived proof where a base proof belongs")
    return value


def _mandatory(document: JsonObject, value: BaseValue) -> tuple[ClaimPath, ...]:
    try:
        return _pointed(document, value.pointers)
    except MalformedError as error:
        raise SignatureInvalidError(error.detail) from None


def _pointed(document: JsonObject, pointers: Sequence[str]) -> tuple[ClaimPath, ...]:
    return tuple(parse_pointer(pointer, document) for pointer in pointers)


def _sealed(lines: Sequence[str], mandatory: Collection[int], proof_key: PublicKey, options: bytes) -> bytes:
    """What the issuer's own key signs (VC-DI-ECDSA 1.0 section 3.5.1)."""
    places = frozenset(mandatory)
    always = "".join(line for place, line in enumerate(lines) if place in places)
    return options + key_bytes(proof_key) + hashlib.sha256(always.encode()).digest()


def _verify(
    lines: Sequence[str], mandatory: Collection[int], value: BaseValue | DerivedValue, options: bytes, key: PublicKey
) -> None:
    if key.kind != "P-256":
        raise AlgorithmNotAllowedError(f"{SUITE} does not fit a {key.kind} key")
    if max(mandatory, default=-1) >= len(lines):
        raise SignatureInvalidError("places of the mandatory statements")
    key.verify(_ES256, value.signature, _sealed(lines, mandatory, value.proof_key, options))
    _verify_own(lines, mandatory, value)


def _verify_own(lines: Sequence[str], mandatory: Collection[int], value: BaseValue | DerivedValue) -> None:
    """Check the signatures of the statements that are not mandatory."""
    always = frozenset(mandatory)
    own = [line for place, line in enumerate(lines) if place not in always]
    if len(own) != len(value.signatures):
        raise SignatureInvalidError("as many signatures as other statements")
    for line, signature in zip(own, value.signatures, strict=True):
        value.proof_key.verify(_ES256, signature, line.encode())
