"""The cryptosuites: making and checking one Data Integrity proof.

VC Data Integrity 1.0 sections 4.2 to 4.5; Data Integrity EdDSA Cryptosuites 1.0 and ECDSA Cryptosuites 1.0.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import product
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

from wallet.crypto.algorithms import Algorithm, KeyKind
from wallet.crypto.encoding import decode_base58btc, encode_base58btc
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.data_integrity.canonical import HashName, canonicalize
from wallet.data_integrity.contexts import Contexts
from wallet.data_integrity.expansion import MAX_VALUES, context_addresses, count_values, to_quads
from wallet.data_integrity.json_canonical import canonical_json
from wallet.data_integrity.proofs import DATA_INTEGRITY, Proof, parse_proof, proofs_of, unsecured
from wallet.data_integrity.selective import SUITE as SELECTIVE
from wallet.data_integrity.selective import verify_selective_proof
from wallet.errors import (
    AlgorithmNotAllowedError,
    MalformedError,
    PropertyNotDefinedError,
    SignatureInvalidError,
    TooLargeError,
    UnreadableError,
    UnsupportedSuiteError,
    WalletError,
)
from wallet.model.json import Json, JsonObject

Form: TypeAlias = Literal["rdf", "json"]


class Suite(NamedTuple):
    """What a cryptosuite does.

    Attributes:
        form: How a document becomes bytes: RDFC-1.0 or JCS.
        keys: The kinds of key it is used with, each with its algorithm and hash.
    """

    form: Form
    keys: Mapping[KeyKind, tuple[Algorithm, HashName]]


_ED25519: Final[Mapping[KeyKind, tuple[Algorithm, HashName]]] = MappingProxyType(
    {"Ed25519": (Algorithm.EdDSA, "sha256")}
)
_ECDSA: Final[Mapping[KeyKind, tuple[Algorithm, HashName]]] = MappingProxyType(
    {"P-256": (Algorithm.ES256, "sha256"), "P-384": (Algorithm.ES384, "sha384")}
)
_LEGACY: Final = "Ed25519Signature2020"
_WHOLE: Final[Mapping[str, Suite]] = MappingProxyType(
    {
        "eddsa-rdfc-2022": Suite("rdf", _ED25519),
        "eddsa-jcs-2022": Suite("json", _ED25519),
        _LEGACY: Suite("rdf", _ED25519),
        "ecdsa-rdfc-2019": Suite("rdf", _ECDSA),
        "ecdsa-jcs-2019": Suite("json", _ECDSA),
    }
)
# Values put in canonical form for one document and its proofs: chains and several copies of contexts take more turns.
_MAX_WORK: Final = 3 * MAX_VALUES
SUITES: Final = frozenset({*_WHOLE, SELECTIVE})
"""The cryptosuites this version checks."""
MAX_TOLD: Final = 80
"""Letters of another suite's name that an error repeats."""


def verify_proof(document: JsonObject, proof: Proof, key: PublicKey, contexts: Contexts) -> None:
    """Check one proof under one key; returning is the only sign of success.

    Args:
        document: The secured document, with all its proofs.
        proof: One of them.
        key: The key of its verification method; what ties it to anybody is not looked at.
        contexts: The contexts this device holds.

    Raises:
        SignatureInvalidError: The proof does not match, or one that it was made over is missing.
        AlgorithmNotAllowedError: The key is not of a kind the suite uses.
        UnsupportedSuiteError: A suite this version does not check.
        ContextNotKnownError: This device does not hold a context that the document names.
        PropertyNotDefinedError: Something stands in the document or the proof that no proof would cover.
        MalformedError, TooLargeError: The document cannot be brought into canonical form.
    """
    SecuredDocument(document, contexts).prepare(proof).verify(key)


class SecuredDocument:
    """A document whose canonical forms are worked out once for all its proofs, and within one budget."""

    def __init__(self, document: JsonObject, contexts: Contexts) -> None:
        """Take a document.

        Args:
            document: With all its proofs.
            contexts: The contexts this device holds.
        """
        self._document = document
        self._whole = unsecured(document)
        self.variants = tuple(contexts.variants(context_addresses(document)))
        self._hashes: dict[tuple[HashName, Contexts], bytes | WalletError] = {}
        self._work = _MAX_WORK

    def prepare(self, proof: Proof) -> "PreparedProof":
        """Take one of the proofs, to be checked under one key or several.

        Raises:
            UnsupportedSuiteError: A suite this version does not check.
            SignatureInvalidError: A proof that it was made over is missing.
        """
        if proof.suite not in SUITES or (proof.type != DATA_INTEGRITY) != (proof.suite == _LEGACY):
            raise UnsupportedSuiteError(proof.suite[:MAX_TOLD])
        return PreparedProof(self, self._input(proof), proof)

    def hashed(self, part: JsonObject, hash_name: HashName, contexts: Contexts) -> bytes:
        """Hash the canonical form of the document, or of a part of it that one proof alone is made over.

        Raises:
            TooLargeError: The proofs of this document ask for too much in all.
            ContextNotKnownError, PropertyNotDefinedError, MalformedError: As `to_quads`.
        """
        if part is not self._whole:
            return self._worked_out(part, hash_name, contexts)
        place = hash_name, contexts
        if place not in self._hashes:
            try:
                self._hashes[place] = self._worked_out(part, hash_name, contexts)
            except (UnreadableError, PropertyNotDefinedError) as error:
                self._hashes[place] = error
        known = self._hashes[place]
        if isinstance(known, WalletError):
            raise known
        return known

    def _worked_out(self, part: JsonObject, hash_name: HashName, contexts: Contexts) -> bytes:
        self._work -= count_values(part)
        if self._work < 0:
            raise TooLargeError("a document whose proofs cost too much to check")
        return _rdf_hash(part, hash_name, contexts)

    def _input(self, proof: Proof) -> JsonObject:
        return _input_document(self._document, proof.previous) if proof.previous else self._whole


class PreparedProof:
    """One proof, whose signed data is worked out once for all the keys it is tried under."""

    def __init__(self, secured: SecuredDocument, document: JsonObject, proof: Proof) -> None:
        self._secured = secured
        self._document = document
        self._proof = proof
        self._data = cache(self._signed_data)

    def require_readable(self) -> None:
        """Work out what is signed, where that needs no key.

        Raises:
            As `verify_proof`, but for those about the key or the signature.
        """
        suite = _WHOLE.get(self._proof.suite)
        if suite is None:
            _under_any(
                lambda contexts: self._secured.hashed(self._document, "sha256", contexts), self._secured.variants
            )
        else:
            next(self._readable(next(iter(suite.keys.values()))[1]))

    def verify(self, key: PublicKey) -> None:
        """Check the proof under a key.

        Raises:
            As `verify_proof`.
        """
        suite = _WHOLE.get(self._proof.suite)
        if suite is None:
            _under_any(
                lambda contexts: verify_selective_proof(self._document, self._proof.document, key, contexts),
                self._secured.variants,
            )
            return
        if key.kind not in suite.keys:
            raise AlgorithmNotAllowedError(f"{self._proof.suite} is not used with a {key.kind} key")
        algorithm, hash_name = suite.keys[key.kind]
        signature = _signature_of(self._proof)
        wrong = SignatureInvalidError("nothing was signed")
        for data in self._readable(hash_name):
            try:
                key.verify(algorithm, signature, data)
            except SignatureInvalidError as error:
                wrong = error
            else:
                return
        raise wrong

    def _readable(self, hash_name: HashName) -> Iterator[bytes]:
        """Yield at least one of what may have been signed: nearly always the first is it."""
        problem: WalletError | None = None
        found = False
        for place in range(len(self._ways)):
            data = self._data(hash_name, place)
            if isinstance(data, bytes):
                found = True
                yield data
            else:
                problem = problem or data
        if problem is not None and not found:
            raise problem

    def _signed_data(self, hash_name: HashName, place: int) -> bytes | WalletError:
        contexts, stated = self._ways[place]
        options = {name: member for name, member in self._proof.document.items() if name != "proofValue"}
        try:
            if contexts is None:
                return _json_data(self._document, options, hash_name)
            whole = self._secured.hashed(self._document, hash_name, contexts)
            return _rdf_hash({**options, "@context": stated}, hash_name, contexts) + whole
        except (UnreadableError, PropertyNotDefinedError, SignatureInvalidError) as error:
            return error

    @cached_property
    def _ways(self) -> Sequence[tuple[Contexts | None, Json]]:
        """The copies of contexts, and the contexts of the proof, to read it under; neither counts for one over JSON."""
        if _WHOLE[self._proof.suite].form == "json":
            return ((None, None),)
        stated = tuple(_option_contexts(self._document, self._proof.document))
        return tuple(product(self._secured.variants, stated))


def create_proof(document: JsonObject, options: JsonObject, key: PrivateKey, contexts: Contexts) -> JsonObject:
    """Secure a document with one more proof (VC Data Integrity 1.0 section 4.2).

    Args:
        document: What to secure, with the proofs it has.
        options: The proof without its value: `cryptosuite` (or `type`), `verificationMethod`, `proofPurpose` and, where
            wanted, `created`, `expires`, `challenge`, `domain`, `id`, `previousProof`.
        key: Of a kind the suite uses.
        contexts: The contexts this device holds.

    Returns:
        The document with the proof beside those it has.

    Raises:
        AlgorithmNotAllowedError: The key does not fit the suite.
        UnsupportedSuiteError: A suite this version does not make, as `ecdsa-sd-2023`, which has its own function.
        SignatureInvalidError: A proof that this one shall be made over is missing.
        ContextNotKnownError, PropertyNotDefinedError, MalformedError, TooLargeError: As `verify_proof`.
    """
    stated: dict[str, Json] = {"type": DATA_INTEGRITY, **options}
    proof = parse_proof(stated)
    suite = _WHOLE.get(proof.suite)
    if suite is None:
        raise UnsupportedSuiteError(proof.suite[:MAX_TOLD])
    if key.public.kind not in suite.keys:
        raise AlgorithmNotAllowedError(f"{proof.suite} is not used with a {key.public.kind} key")
    algorithm, hash_name = suite.keys[key.public.kind]
    whole = _input_document(document, proof.previous)
    if suite.form == "json":
        if "@context" in document:
            stated["@context"] = document["@context"]
        data = _json_data(whole, stated, hash_name)
    else:
        data = rdf_data(whole, {**stated, "@context": document.get("@context")}, hash_name, contexts)
    stated["proofValue"] = "z" + encode_base58btc(key.sign(data, algorithm))
    others = proofs_of(document)
    return {**unsecured(document), "proof": [*others, stated] if others else stated}


def rdf_data(document: JsonObject, options: JsonObject, hash_name: HashName, contexts: Contexts) -> bytes:
    """Hash proof options and document for the suites over RDF (EdDSA Cryptosuites 1.0 sections 3.2.3 to 3.2.5).

    Args:
        document: The document without the proof in question.
        options: The proof without its value, with the `@context` it is read under.
        hash_name: By the key's kind; for the labels of blank nodes as well.
        contexts: The contexts this device holds.

    Raises:
        ContextNotKnownError, PropertyNotDefinedError, MalformedError, TooLargeError: As `to_quads`.
    """
    return _rdf_hash(options, hash_name, contexts) + _rdf_hash(document, hash_name, contexts)


def _rdf_hash(part: JsonObject, hash_name: HashName, contexts: Contexts) -> bytes:
    text = canonicalize(to_quads(part, contexts), hash_name=hash_name).text
    return hashlib.new(hash_name, text.encode()).digest()


def _json_data(document: JsonObject, options: JsonObject, hash_name: HashName) -> bytes:
    """EdDSA Cryptosuites 1.0 sections 3.3.2 to 3.3.5; the contexts of the proof must begin those of the document."""
    if "@context" in options:
        stated, begun = _listed(document.get("@context")), _listed(options["@context"])
        if stated[: len(begun)] != begun:
            raise SignatureInvalidError("the proof has other contexts than the document")
        document = {**document, "@context": options["@context"]}
    return b"".join(hashlib.new(hash_name, canonical_json(part)).digest() for part in (options, document))


def _listed(value: Json) -> list[Json]:
    return list(value) if isinstance(value, list) else [] if value is None else [value]


def _option_contexts(document: JsonObject, options: JsonObject) -> Iterator[Json]:
    """The document's contexts are the proof's (EdDSA Cryptosuites 1.0 section 3.2.5).

    Older signers took those the proof states itself, where it does; the signature tells which.
    """
    yield document.get("@context")
    own = options.get("@context")
    if own is not None and own != document.get("@context"):
        yield own


def _input_document(document: JsonObject, previous: tuple[str, ...]) -> JsonObject:
    """What a proof is made over: the document, and in a chain the proofs before it (section 4.5)."""
    whole = unsecured(document)
    if not previous:
        return whole
    proofs = proofs_of(document)
    matching: list[Json] = []
    for name in previous:
        found = [proof for proof in proofs if proof.get("id") == name]
        if len(found) != 1:
            raise SignatureInvalidError("a previous proof is missing")
        matching += found
    return {**whole, "proof": matching}


def _signature_of(proof: Proof) -> bytes:
    if proof.value is None or not proof.value.startswith("z"):
        raise SignatureInvalidError("proofValue")
    try:
        return decode_base58btc(proof.value[1:])
    except (MalformedError, TooLargeError):
        raise SignatureInvalidError("proofValue") from None


def _under_any(attempt: Callable[[Contexts], object], variants: Iterable[Contexts]) -> None:
    """Let an attempt succeed under one copy of the contexts; a signature that is wrong tells more than what else is."""
    problem: WalletError | None = None
    for contexts in variants:
        try:
            attempt(contexts)
        except (SignatureInvalidError, UnreadableError, PropertyNotDefinedError) as error:
            if problem is None or isinstance(error, SignatureInvalidError):
                problem = error
        else:
            return
    if problem is not None:
        raise problem
