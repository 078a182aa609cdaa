"""Which kept list a file takes the place of: the one of its own name, or the one it goes on from."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import count

from wallet.trust.trust_list import TrustKind, TrustList

# These say themselves what they are called.
_NAMED = (TrustKind.LIST, TrustKind.DID_DOCUMENT)


def name_of_list(read: TrustList, kept: Mapping[str, TrustList], instead_of: str | None = None) -> str:
    """Return the name to keep a file under: where a list of that name is kept, the file takes its place.

    A kind without a name of its own is called after its file. Two such files that have nothing in common, as two
    registries both called `registry.json`, do not drive each other out: the second gets a number.

    Args:
        read: The file, read.
        kept: What is kept, by name.
        instead_of: The name of the list that the person wants to replace, where it is of a kind without a name.
    """
    if read.kind in _NAMED:
        return read.name
    if instead_of is not None and instead_of in kept and kept[instead_of].kind is read.kind:
        return instead_of
    for number in count(1):
        name = read.name if number == 1 else f"{read.name} ({number})"
        if name not in kept or (kept[name].kind is read.kind and _goes_on(kept[name], read)):
            return name
    raise AssertionError  # a count never ends


def renamed(read: TrustList, name: str) -> TrustList:
    """Return a list under another name, which its entries state too."""
    return replace(read, name=name, issuers=tuple(replace(entry, list_name=name) for entry in read.issuers))


def _goes_on(former: TrustList, newer: TrustList) -> bool:
    mine, theirs = _contents(former), _contents(newer)
    return not (mine and theirs) or not mine.isdisjoint(theirs)


def _contents(trust_list: TrustList) -> set[object]:
    return {entry.id for entry in trust_list.issuers}.union(trust_list.certificates, trust_list.keys)
