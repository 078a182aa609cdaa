"""JSON-LD contexts by their address: a closed loader that never asks a network."""

from collections.abc import Mapping
from typing import Final

from wallet.crypto.strict_json import parse_json_object
from wallet.errors import ContextNotKnownError
from wallet.model.json import JsonObject


class Contexts:
    """The contexts this device holds; immutable, merged with `+`."""

    def __init__(self, added: Mapping[str, bytes] | None = None) -> None:
        """Take the shipped contexts and those a person added.

        Args:
            added: Files by the address they stand for.
        """
        self._added = dict(added or {})

    def __add__(self, other: "Contexts") -> "Contexts":
        return Contexts({**other._added, **self._added})

    def load(self, address: str) -> JsonObject:
        """Return the context document of an address.

        Raises:
            ContextNotKnownError: This device does not hold it.
        """
        data = self._added.get(address)
        if data is None:
            raise ContextNotKnownError(address)
        return parse_json_object(data)


SHIPPED: Final = Contexts()
