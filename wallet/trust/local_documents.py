"""Documents of others that this device holds: what was published at an address, as it came."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from wallet.data_integrity.contexts import SHIPPED, Contexts


@dataclass(frozen=True, slots=True)
class LocalDocuments:
    """Files by the address or DID they were published at; immutable, merged with `+`.

    Attributes:
        hosted: The bytes of each document. Anybody can publish anything: what one says counts only for its address.
        contexts: JSON-LD contexts, those shipped and those a person added.
    """

    hosted: Mapping[str, bytes] = field(default_factory=dict)
    contexts: Contexts = SHIPPED

    def __add__(self, other: "LocalDocuments") -> "LocalDocuments":
        return LocalDocuments({**other.hosted, **self.hosted}, self.contexts + other.contexts)


NO_DOCUMENTS = LocalDocuments()
