"""Choosing details of a JSON-LD credential whose seal lets the holder choose (ecdsa-sd-2023)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from wallet.data_integrity.contexts import Contexts
from wallet.data_integrity.proofs import unsecured
from wallet.data_integrity.selective import (
    base_proof_of,
    derive,
    is_base_proof,
    mandatory_paths,
    whole_only,
)
from wallet.data_integrity.selective_pointers import ALWAYS_WITH, is_blank_id, select, value_at
from wallet.disclosure.details import Detail, count_inside, is_inside, touches
from wallet.disclosure.sensitivity import is_sensitive, is_suggested_in_document
from wallet.errors import ClaimNotFoundError, MalformedError, SharingError
from wallet.formats.linked_data import LinkedDataCredential
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, format_path

# What decides about validity is shown whatever the issuer asked for: to hide it would mislead.
_ALWAYS: Final = (
    "issuer",
    "validFrom",
    "validUntil",
    "issuanceDate",
    "expirationDate",
    "credentialStatus",
)
_SUBJECT: Final = "credentialSubject"


def has_base_proof(credential: LinkedDataCredential) -> bool:
    """Tell whether a credential holds what only its holder may have; it can then be derived from, or not be shown."""
    return any(is_base_proof(proof) for proof in credential.proofs)


def linked_details(credential: LinkedDataCredential, contexts: Contexts) -> tuple[Detail, ...]:
    """List the members that are not always shown, each before the members inside it.

    Raises:
        UnreadableError: The document or its proof cannot be read.
        PropertyNotDefinedError: The document says what its contexts do not define.
    """
    document = unsecured(credential.document)
    walk = _Walk(_always(credential), whole_only(credential.document, contexts))
    paths = tuple(walk.members(document, ()))
    inside = count_inside(paths)
    return tuple(
        Detail(
            path,
            value_at(document, path),
            inside[path],
            is_suggested_in_document(path) and not is_sensitive(path),
            is_sensitive(path),
        )
        for path in paths
    )


def linked_preview(credential: LinkedDataCredential, paths: Collection[ClaimPath], contexts: Contexts) -> JsonObject:
    """Return the document as it will be shown, without its proof.

    Raises:
        ClaimNotFoundError: A path that is not in the credential.
        UnreadableError, PropertyNotDefinedError: As `linked_details`.
    """
    always = _always(credential)
    return select(unsecured(credential.document), (*always, *_chosen(credential, paths, contexts)))


def derive_linked(credential: LinkedDataCredential, paths: Collection[ClaimPath], contexts: Contexts) -> JsonObject:
    """Return the document that shows the chosen details, with its derived proof.

    Raises:
        ClaimNotFoundError: A path that is not in the credential.
        SharingError: The credential would say nothing of its subject.
        CryptoError: The credential does not fit its own seal.
        UnreadableError, PropertyNotDefinedError: As `linked_details`.
    """
    shown = derive(credential.document, (*_always(credential), *_chosen(credential, paths, contexts)), contexts)
    if not shown.get(_SUBJECT):
        raise SharingError(_SUBJECT)
    return shown


def split_details(
    details: Iterable[Detail], paths: Collection[ClaimPath]
) -> tuple[tuple[ClaimPath, ...], tuple[ClaimPath, ...]]:
    """Part the paths of details into those a choice shows, at least in part, and those it hides."""
    listed = [detail.path for detail in details]
    return (
        tuple(path for path in listed if touches(path, paths)),
        tuple(path for path in listed if not touches(path, paths)),
    )


def _chosen(
    credential: LinkedDataCredential, paths: Collection[ClaimPath], contexts: Contexts
) -> tuple[ClaimPath, ...]:
    document = unsecured(credential.document)
    for path in paths:
        if not path:
            raise ClaimNotFoundError(format_path(path))
        value_at(document, path)
    whole = whole_only(credential.document, contexts) if paths else frozenset()
    return tuple(next((path[:end] for end in range(1, len(path)) if path[:end] in whole), path) for path in paths)


def _always(credential: LinkedDataCredential) -> tuple[ClaimPath, ...]:
    """What is shown whatever is chosen: what the issuer wants, who it is, how long it counts, that it has a subject."""
    proof = base_proof_of(credential.document)
    if proof is None:
        raise MalformedError("no base proof, or several")
    document = unsecured(credential.document)
    stated: list[ClaimPath] = [(name,) for name in _ALWAYS if name in document]
    subjects = document.get(_SUBJECT)
    places = (
        [((_SUBJECT, index), subject) for index, subject in enumerate(subjects)]
        if isinstance(subjects, list)
        else [((_SUBJECT,), subjects)]
    )
    return (*mandatory_paths(document, proof), *stated, *(path for place in places for path in _marks(*place)))


def _marks(path: ClaimPath, subject: Json) -> Iterator[ClaimPath]:
    """The members that come along with whatever is shown of an object."""
    if isinstance(subject, Mapping):
        for name in ALWAYS_WITH:
            if name in subject and name != "@context" and not is_blank_id(name, subject[name]):
                yield (*path, name)


class _Walk:
    """Lists what can be chosen."""

    def __init__(self, always: Collection[ClaimPath], whole: frozenset[ClaimPath]) -> None:
        self._always = always
        self._whole = whole

    def members(self, value: Json, path: ClaimPath) -> Iterator[ClaimPath]:
        for step, member in _members(value):
            here = (*path, step)
            if any(is_inside(here, shown) for shown in self._always):
                continue
            inside = [] if here in self._whole else list(self.members(member, here))
            # Nothing is left to choose of an object that is shown with all that it says.
            if inside or not any(is_inside(shown, here) for shown in self._always):
                yield here
                yield from inside


def _members(value: Json) -> Iterable[tuple[str | int, Json]]:
    if isinstance(value, list):
        return enumerate(value)
    if isinstance(value, Mapping):
        return ((name, member) for name, member in value.items() if name not in ALWAYS_WITH)
    return ()
