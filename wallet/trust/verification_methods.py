"""Which keys a verification method may mean, and what ties them to who uses it; from local data only."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Literal, TypeAlias

from wallet.crypto.did import key_of_did, key_of_multikey
from wallet.crypto.keys import PublicKey
from wallet.errors import CryptoError, UnreadableError
from wallet.trust.issuer_keys import (
    IssuerKey,
    Moments,
    Standing,
    bound_key,
    historic_keys,
    in_its_time,
    known_key,
    names_key,
)
from wallet.trust.trust_store import TrustStore

Purpose: TypeAlias = Literal["assertionMethod", "authentication"]

_OF_ITSELF = ("did:key:", "did:jwk:")
_UNBOUND = "key-not-bound-to-issuer"


def resolve_method_keys(
    speaker_id: str | None,
    method_id: str,
    purpose: Purpose,
    trust: TrustStore,
    at: datetime,
    signed_at: datetime | None = None,
) -> Iterator[IssuerKey]:
    """Yield the keys a verification method may mean, those best tied to the speaker first, each once.

    Controlled Identifiers 1.0 section 3.3: the speaker must list the method for the purpose. A key that only
    its own name, another controller or another purpose gives yields `Standing.UNBOUND`.

    Args:
        speaker_id: DID or https address of who is said to speak: the issuer, or the holder who presents.
        method_id: The method's identifier as the proof or `kid` states it; absolute, or `#…` of the speaker.
        purpose: What the key is used for.
        trust: Local data.
        at: Moment of judging; UTC.
        signed_at: When the proof says it was made, at which keys with a validity are judged; else `at`.
    """
    name = speaker_id + method_id if speaker_id is not None and method_id.startswith("#") else method_id
    moments, seen = Moments(at, signed_at), set[PublicKey]()
    late: list[IssuerKey] = []
    for candidate in _given_by_person(speaker_id, name, purpose, trust):
        judged = in_its_time(candidate, trust, moments)
        if judged.standing is not Standing.KNOWN:
            late.append(judged)
        elif judged.key not in seen:
            seen.add(judged.key)
            yield judged
    if purpose == "assertionMethod":
        late += historic_keys(speaker_id, name, trust)
    tied = _of_speaker(speaker_id, name, purpose, trust) if speaker_id is not None else ()
    late += [
        in_its_time(candidate, trust, moments) for candidate in tied if all(candidate.key != one.key for one in late)
    ]
    late += _tied_by_nothing(speaker_id, name, purpose, trust)
    # Stable: of two that are tied alike, the one named first tells more.
    for candidate in sorted(late, key=lambda one: one.standing):
        if candidate.key not in seen:
            seen.add(candidate.key)
            yield candidate


def _given_by_person(speaker_id: str | None, name: str, purpose: Purpose, trust: TrustStore) -> Iterator[IssuerKey]:
    """Keys of trust lists, which are for statements, and keys a person gave for any issuer."""
    if purpose != "assertionMethod":
        return
    carried = _carried_key(name)
    for entry in trust.issuers.get(speaker_id, ()) if speaker_id is not None else ():
        for key in entry.keys:
            if _may_mean(name, key, carried):
                yield known_key(key, entry, "trust list: a key of this issuer")
    for key in trust.any_issuer:
        if _may_mean(name, key, carried):
            rule = "RFC 7517 section 5: a key given for any issuer"
            yield IssuerKey(key, Standing.KNOWN, "ok", rule, True, known_by="given keys", issuer_id=speaker_id)


def _of_speaker(speaker_id: str, name: str, purpose: Purpose, trust: TrustStore) -> Iterator[IssuerKey]:
    """Keys that the speaker's own documents list for the purpose, or that its identifier is."""
    carried = _carried_key(name)
    documents = trust.documents if purpose == "assertionMethod" else trust.authentication
    for key in documents.get(speaker_id, ()):
        if _may_mean(name, key, carried):
            rule = f"Controlled Identifiers 1.0 section 3.3: listed for {purpose} by the issuer's own document"
            yield bound_key(key, speaker_id, rule, trust)
    if speaker_id.startswith(_OF_ITSELF) and _controller(name) == speaker_id:
        # An identifier of a kind of key this version does not use leaves the signature unchecked.
        with suppress(CryptoError, UnreadableError):
            key = key_of_did(speaker_id)
            if carried is None or carried == key:
                yield bound_key(key, speaker_id, "did:key and did:jwk: the identifier is the key", trust)


def _tied_by_nothing(speaker_id: str | None, name: str, purpose: Purpose, trust: TrustStore) -> Iterator[IssuerKey]:
    def unbound(key: PublicKey, rule: str, *, embedded: bool) -> IssuerKey:
        return IssuerKey(key, Standing.UNBOUND, _UNBOUND, rule, embedded, issuer_id=speaker_id)

    controller = _controller(name)
    listed = [key for key in trust.listed.get(controller, ()) if key.kid == name]
    for key in listed:
        rule = "Controlled Identifiers 1.0 section 3.3: the issuer's document does not list the method for this"
        if controller != speaker_id:
            rule = "Controlled Identifiers 1.0 section 3.3: a method of another controller"
        yield unbound(key, f"{rule} ({purpose})", embedded=True)
    carried = _carried_key(name)
    if carried is not None and not listed:
        yield unbound(carried, "a key that stands in its own name, which nobody lists for the issuer", embedded=True)
    if controller != speaker_id:
        for entry in trust.issuers.get(controller, ()):
            for key in entry.keys:
                if _may_mean(name, key, carried):
                    yield unbound(key, "trust list: a key of another issuer", embedded=False)
    for key in (*trust.unbound, *trust.any_issuer):
        if _may_mean(name, key, carried):
            # Issuers often name their keys alike, so not even a fitting name makes a bad signature decisive.
            yield unbound(key, "RFC 7517 section 5: a key given without an issuer", embedded=False)


def _may_mean(name: str, key: PublicKey, carried: PublicKey | None) -> bool:
    if carried is not None:
        return key == carried or key.kid == name
    return names_key(name, key)


def _controller(name: str) -> str:
    return name.partition("#")[0]


def _carried_key(name: str) -> PublicKey | None:
    """The key that a method's name itself holds: its DID, or a last part in multibase."""
    controller, _, fragment = name.partition("#")
    with suppress(CryptoError, UnreadableError):
        if fragment.startswith("z"):
            return key_of_multikey(fragment)
        if controller.startswith(_OF_ITSELF):
            return key_of_did(controller)
    return None
