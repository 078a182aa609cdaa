"""As whom a counsellor invites learners, on which terms, and the invitations themselves."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from wallet.consent.comparison_words import comparison_words
from wallet.consent.invitation import make_invitation, parse_invitation
from wallet.consent.invitation_payload import read_terms, terms_json
from wallet.consent.packed_message import pack_message
from wallet.crypto.keys import PrivateKey
from wallet.errors import InvitationUsedError, VaultDamagedError
from wallet.holder import Holder
from wallet.model.guidance import Invitation, InvitationTerms
from wallet.model.kept_guidance import KeptInvitation
from wallet.model.stored import HistoryEntry
from wallet.questions.askers import AskerIdentity

INVITED: Final = "invited"

_ID_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation that was made.

    Attributes:
        invitation: What it says.
        text: The same, as a file holds it.
        packed: The same, for a moving code.
        words: The three comparison words that both sides read aloud.
    """

    invitation: Invitation
    text: str
    packed: bytes
    words: tuple[str, str, str]


class Inviting:
    """Invites learners from an open wallet. While a helper is there, all of it is closed: `HelperModeError`."""

    def __init__(self, holder: Holder) -> None:
        self._holder = holder
        self._vault = holder.vault
        self._store = holder.vault.guidance

    # --- as whom ---------------------------------------------------------------------------------

    def identity(self) -> AskerIdentity:
        """Return with what invitations are signed; a key is made and kept at first use."""
        self._require_alone()
        kept = self._store.identity()
        if kept is None:
            self.set_identity(AskerIdentity(PrivateKey.generate("P-256")))
            return self.identity()
        return AskerIdentity(PrivateKey.from_pkcs8(kept[0]), kept[1])

    def set_identity(self, identity: AskerIdentity) -> None:
        """Sign invitations with this from here on; what belongs to former ones is still signed with theirs."""
        self._store.put_identity(identity.client_id, identity.key.to_pkcs8(), identity.certificates)

    def profile(self) -> InvitationTerms | None:
        """Return the terms that a new invitation begins with, or None."""
        self._require_alone()
        terms = self._store.profile()
        return None if terms is None else read_terms(terms)

    def set_profile(self, terms: InvitationTerms) -> None:
        """Keep the terms that a new invitation begins with.

        Raises:
            InvitationError: A text is missing, too long, or holds what nobody can read.
        """
        document = terms_json(terms)
        read_terms(document)
        self._store.put_profile(document)

    # --- inviting --------------------------------------------------------------------------------

    def invite(self, terms: InvitationTerms, *, label: str = "", days_open: int = 30) -> Invited:
        """Make an invitation, good for one record.

        Args:
            terms: What it offers.
            label: For whom, in the counsellor's own words; never leaves this wallet.
            days_open: How many days it can be answered.

        Raises:
            InvitationError: A text is missing, too long, or holds what nobody can read.
            VaultError: It could not be kept; it may not leave.
        """
        key, now = PrivateKey.generate("P-256"), self._now().replace(microsecond=0)
        text = make_invitation(
            terms,
            self.identity(),
            id=secrets.token_urlsafe(_ID_BYTES),
            encryption_key=key.public.jwk,
            issued_at=now,
            expires_at=now + timedelta(days=days_open),
        )
        invitation = parse_invitation(text, self._holder.trust(), now)
        made = Invited(invitation, text, pack_message(text), comparison_words(invitation))
        kept = KeptInvitation(
            id=invitation.id, label=label, text=text, issued_at=now, expires_at=invitation.expires_at, used=False
        )
        with self._vault.transaction():
            self._store.invitations.put(kept, key.public.thumbprint, key.to_pkcs8())
            self._holder.note(HistoryEntry(at=now, action=INVITED, until=invitation.expires_at))
        return made

    def invitations(self) -> tuple[KeptInvitation, ...]:
        """Return all invitations, newest first; one goes with the record that answered it."""
        self._require_alone()
        return self._store.invitations.all()

    def invitation(self, invitation_id: str) -> Invited:
        """Return an invitation as it was made, to be shown again.

        Raises:
            NotStoredError: No such invitation.
        """
        self._require_alone()
        text = self._store.invitations.get(invitation_id).text
        invitation = parse_invitation(text, self._holder.trust(), None)
        return Invited(invitation, text, pack_message(text), comparison_words(invitation))

    def cancel_invitation(self, invitation_id: str) -> None:
        """Erase an invitation nobody answered: a record sealed for it opens no more.

        Raises:
            NotStoredError: No such invitation.
            InvitationUsedError: A record came for it, with which it goes.
        """
        self._require_alone()
        if self._store.invitations.get(invitation_id).used:
            raise InvitationUsedError
        with self._store.erasing():
            self._store.invitations.erase(invitation_id)

    # --- inside ----------------------------------------------------------------------------------

    def _require_alone(self) -> None:
        """Refuse while a helper is there: who else is guided is none of theirs."""
        self._vault.helper_changes.require_ended()

    def _identity_of(self, recipient_id: str) -> AskerIdentity:
        kept = self._store.identity(recipient_id)
        if kept is None:
            raise VaultDamagedError("identity")
        return AskerIdentity(PrivateKey.from_pkcs8(kept[0]), kept[1])

    def _now(self) -> datetime:
        return self._holder.now()
