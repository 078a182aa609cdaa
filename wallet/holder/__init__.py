"""The holder's side: what the window and the command line drive once the vault is open."""

from wallet.disclosure.holder_key import HolderKey
from wallet.disclosure.opened import OpenedCredential
from wallet.holder.holder import HeldCredential, Holder
from wallet.model.listed import Added, CredentialList, ListedCredential

__all__ = [
    "Added",
    "CredentialList",
    "HeldCredential",
    "Holder",
    "HolderKey",
    "ListedCredential",
    "OpenedCredential",
]
