"""A proof of sharing for the learner's own papers: who was shown what by name, what for and when."""

from collections.abc import Iterable
from datetime import datetime

from wallet.consent.scope import scope_item
from wallet.consent.sharing_proof import SharingProof, make_sharing_proof
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import Presentation
from wallet.disclosure.shown_names import shown_names
from wallet.holder import Holder
from wallet.model.stored import CredentialId


def proof_of_sharing(
    holder: Holder,
    shared: Iterable[tuple[CredentialId, Presentation]],
    *,
    recipient_name: str,
    recipient_id: str,
    purpose: str,
    shared_at: datetime | None = None,
) -> SharingProof:
    """Write and sign a proof of what is shared, with a key made for it alone; nothing of it is kept here.

    Args:
        holder: The open wallet.
        shared: Each credential and what is shown of it.
        recipient_name: Who gets it; may be empty.
        recipient_id: The audience it is made for; empty for a copy.
        purpose: What for; may be empty.
        shared_at: When it was shared, UTC; without it, now.

    Raises:
        NotStoredError: No such credential.
        SharingError: Nothing is shared, or a text is over its bound.
    """
    shared = tuple(shared)
    items = []
    for number, (credential_id, presentation) in enumerate(shared, start=1):
        opened = holder.open(credential_id)
        title, issuer_name = shown_names(opened, presentation, holder.languages)
        items.append(scope_item(f"c{number}", opened.credential, presentation, title, issuer_name))
    return make_sharing_proof(
        recipient_name=recipient_name,
        recipient_id=recipient_id,
        purpose=purpose,
        items=items,
        shared_at=shared_at or holder.now(),
        until=min((shown.until for _, shown in shared if shown.until is not None), default=None),
        key=PrivateKey.generate("P-256"),
    )
