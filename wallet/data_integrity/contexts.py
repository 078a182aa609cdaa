"""JSON-LD contexts by their address: a closed loader that never asks a network.

What a context says decides what a proof covers, so each shipped file is pinned by its hash (`resources/contexts`).
Some publishers changed a file and kept its address (Open Badges 3.0.3 gained two terms, 3.0 replaced its beta), and a
credential was signed over whichever copy its issuer saw. Hence several copies an address: a proof holds if it verifies
under one of them. That gives nothing away: each was the publisher's own word, and the signature picks the one meant.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice, product
from typing import Final, NamedTuple

from resources import resource
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import ContextNotKnownError, MalformedError
from wallet.model.json import Json, JsonObject

MAX_VARIANTS: Final = 6
_MAX_BYTES: Final = 500_000
_MAX_DEPTH: Final = 32


class ShippedCopy(NamedTuple):
    """One copy of a shipped context.

    Attributes:
        file: Its name in `resources/contexts`.
        sha256: The hash of its bytes, in hex.
        origin: The package it was taken from.
        licence: SPDX identifier.
    """

    file: str
    sha256: str
    origin: str
    licence: str


class Contexts:
    """The contexts this device holds, with one copy chosen for each address; immutable, merged with `+`."""

    def __init__(self, added: Mapping[str, bytes] | None = None, *, chosen: Mapping[str, int] | None = None) -> None:
        """Take the shipped contexts and those a person added.

        Args:
            added: Files by the address they stand for. One for a shipped address changes nothing.
            chosen: Which copy of a shipped context to take, by address; the newest, 0, unless told.

        Raises:
            MalformedError: A file that is no context.
            TooLargeError: A file over 500 kB or nested deeper than 32.
        """
        self._added = dict(added or {})
        self._parsed = {address: _parse(data) for address, data in self._added.items()}
        self._chosen = dict(chosen or {})

    def __add__(self, other: "Contexts") -> "Contexts":
        if not other._added:
            return self
        return Contexts({**other._added, **self._added})

    def load(self, address: str) -> JsonObject:
        """Return the context document of an address.

        Raises:
            ContextNotKnownError: This device does not hold it.
        """
        copies = shipped_copies().get(address)
        if copies is not None:
            return _shipped_document(copies[self._chosen.get(address, 0)])
        document = self._parsed.get(address)
        if document is None:
            raise ContextNotKnownError(address)
        return document

    @property
    def edition(self) -> frozenset[tuple[str, int]]:
        """The choices that differ from the first copy: equal editions load the same shipped files."""
        return frozenset((address, copy) for address, copy in self._chosen.items() if copy)

    def variants(self, addresses: Iterable[str]) -> Iterator["Contexts"]:
        """Yield these contexts under each choice of copies for the addresses a document names, the newest first.

        At most `MAX_VARIANTS`; one for documents that name no address with several copies.
        """
        shipped = shipped_copies()
        drifting = sorted({address for address in addresses if len(shipped.get(address, ())) > 1})
        for choice in islice(product(*(range(len(shipped[address])) for address in drifting)), MAX_VARIANTS):
            yield Contexts(self._added, chosen=dict(zip(drifting, choice, strict=True)))


@cache
def shipped_copies() -> Mapping[str, tuple[ShippedCopy, ...]]:
    """Return the index of shipped contexts: the copies of each address, the newest first."""
    index: dict[str, list[ShippedCopy]] = {}
    for row in json.loads(resource("contexts/index.json").read_bytes()):
        index.setdefault(row["address"], []).append(
            ShippedCopy(row["file"], row["sha256"], row["origin"], row["licence"])
        )
    return {address: tuple(copies) for address, copies in index.items()}


@cache
def _shipped_document(copy: ShippedCopy) -> JsonObject:
    data = resource(f"contexts/{copy.file}").read_bytes()
    if hashlib.sha256(data).hexdigest() != copy.sha256:
        # Somebody changed the installed program's files.
        raise MalformedError(f"the shipped context {copy.file} was changed")
    return _parse(data)


@lru_cache(maxsize=64)
def _parse(data: bytes) -> JsonObject:
    document = parse_json_object(data, max_bytes=_MAX_BYTES, max_depth=_MAX_DEPTH)
    if not _is_context(document.get("@context")):
        raise MalformedError("no JSON-LD context")
    return document


def _is_context(value: Json) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, str | dict) for item in value)
    return isinstance(value, str | dict)


SHIPPED: Final = Contexts()
