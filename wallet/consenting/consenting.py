"""The learner's side of guidance, over an open wallet."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from wallet.consent.advice import advice_recipient, open_advice
from wallet.consent.consent_record import parse_consent
from wallet.consent.invitation import parse_invitation
from wallet.consent.notices import make_withdrawal, parse_confirmation
from wallet.consent.packed_message import message_text
from wallet.consent.signatures import kind_of
from wallet.consenting.drafting import (
    Decision,
    Draft,
    Sealed,
    make_draft,
    make_refusal,
    renew_draft,
    seal_draft,
    sealed_again,
)
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    AdviceError,
    ConsentError,
    HelperModeError,
    InvitationExpiredError,
    InvitationUsedError,
    NoticeError,
    NoticeSignatureError,
    NotStoredError,
)
from wallet.holder import Holder
from wallet.model.guidance import Advice, Choice, Consent, ConsentState, Invitation, SealedFile
from wallet.model.kept_guidance import KeptAdvice, KeptConsent
from wallet.model.paths import format_path
from wallet.model.stored import HistoryEntry
from wallet.verification.holder_binding import CLOCK_LEEWAY

GIVEN: Final = "consent-given"
REFUSED: Final = "consent-refused"
WITHDRAWN: Final = "consent-withdrawn"
SENT: Final = "withdrawal-sent"
CONFIRMED: Final = "withdrawal-confirmed"
ADVISED: Final = "advice-received"


class Consenting:
    """Gives, refuses and takes back consent from an open wallet. Use it on the thread that opened its vault."""

    def __init__(self, holder: Holder) -> None:
        self._holder = holder
        self._vault = holder.vault

    # --- giving and refusing ---------------------------------------------------------------------

    def read(self, received: str | bytes) -> Invitation:
        """Read an invitation and check its signature.

        Args:
            received: The signed invitation, or its packed bytes as a code brings them.

        Raises:
            InvitationUsedError: It was answered here before.
            InvitationError: It cannot be answered safely; the code says why.
            UnreadableError: No invitation, packed by a newer program, or over a bound.
        """
        invitation = parse_invitation(message_text(received), self._holder.trust(), self._holder.now())
        self._require_unused(invitation)
        return invitation

    def draft(
        self,
        invitation: Invitation,
        *,
        purpose: str,
        learner_name: str,
        choices: Sequence[Choice],
        until: datetime,
        files: Sequence[SealedFile] = (),
        may_export: bool = False,
        with_helper: bool = False,
    ) -> Draft:
        """Make the consent and what goes with it, for a preview; nothing is kept and nothing leaves until `give`.

        Args:
            invitation: From `read`.
            purpose: One of those the invitation offers.
            learner_name: What the learner wants to be called there.
            choices: The credentials and their details.
            until: When it ends; UTC, within the days that the invitation asks for.
            files: What else goes along.
            may_export: The counsellor may save or print it; only where the invitation asks for that.
            with_helper: A helper sits at the keyboard; in helper mode that is noted in any case.

        Raises:
            InvitationError: It was answered before, or waits no longer.
            ConsentError: The choice goes beyond what the invitation offers, or chooses nothing.
            RecordError: A file that no record takes, or too many.
            SharingError: A credential could not be shown as chosen.
        """
        now = self._moment()
        self._require_open(invitation, now)
        decided = Decision(
            purpose=purpose,
            learner_name=learner_name,
            until=until,
            may_export=may_export,
            with_helper=with_helper or self._holder.helping.is_here,
        )
        return make_draft(self._holder, invitation, decided, choices, files, now)

    def fits_codes(self, draft: Draft) -> bool:
        """Tell whether the sealed record fits a moving code, or travels as a file only."""
        return seal_draft(draft).packed is not None

    def give(self, draft: Draft, *, is_learner: bool = False) -> Sealed:
        """Seal what a draft shows and keep the receipt; what comes back may leave the wallet.

        Args:
            draft: What they saw.
            is_learner: The caller has just asked for the passphrase; without it, no helper says yes.

        Raises:
            HelperModeError: A helper is there, and nobody made sure that it is the learner who says yes.
            InvitationError: The invitation was answered since, or waits no longer.
            ConsentError: The end has come meanwhile, or a credential is no longer what the draft showed.
            RecordTooLargeError: It is more than a record may hold; nothing was kept.
            VaultError: The receipt could not be kept; nothing may leave.
        """
        if not is_learner and self._holder.helping.is_here:
            raise HelperModeError
        now = self._moment()
        self._require_open(draft.invitation, now)
        draft = renew_draft(self._holder, draft, now)
        sealed = seal_draft(draft)
        kept = _kept(draft.consent, draft.invitation)
        items = draft.consent.items
        details = (format_path(path) for item in items for path in (*item.always_visible, *item.paths))
        with self._vault.transaction():
            self._require_unused(draft.invitation)
            self._vault.consents.put(kept, draft.signing_key.to_pkcs8(), draft.reply_key.to_pkcs8(), sealed.text)
            self._note(GIVEN, kept, tuple(dict.fromkeys(details)))
        return sealed

    def refuse(self, invitation: Invitation, *, with_helper: bool = False) -> Consent:
        """Note that the learner said no; nothing of what is held is said to anybody.

        Raises:
            InvitationUsedError: It was answered here before.
            VaultError: It could not be kept.
        """
        now = self._moment()
        key = PrivateKey.generate("P-256")
        consent = make_refusal(invitation, now, key, with_helper=with_helper or self._holder.helping.is_here)
        kept = _kept(consent, invitation)
        with self._vault.transaction():
            self._require_unused(invitation)
            self._vault.consents.put(kept, key.to_pkcs8(), None)
            self._note(REFUSED, kept)
        return consent

    # --- what was given --------------------------------------------------------------------------

    def consents(self) -> tuple[KeptConsent, ...]:
        """Return all consents, given and refused, the newest first, as they stand now."""
        return tuple(map(self._as_of_now, self._vault.consents.all()))

    def consent(self, consent_id: str) -> KeptConsent:
        """Return one consent as it stands now.

        Raises:
            NotStoredError: No such consent.
        """
        return self._as_of_now(self._vault.consents.get(consent_id))

    def receipt(self, consent_id: str) -> Consent:
        """Return the signed consent record, read anew.

        Raises:
            NotStoredError: No such consent.
        """
        return parse_consent(self.consent(consent_id).text)

    def invitation(self, consent_id: str) -> Invitation:
        """Return the invitation that a consent answers; its time is not judged any more.

        Raises:
            NotStoredError: No such consent.
        """
        return parse_invitation(self.consent(consent_id).invitation, self._holder.trust(), None)

    def sealed(self, consent_id: str) -> Sealed:
        """Return the sealed record that waits to be handed over, as it was given.

        Raises:
            NotStoredError: No such consent, or its record was handed over.
            ConsentError: The consent is over.
        """
        kept = self.consent(consent_id)
        if kept.state is not ConsentState.GIVEN:
            raise ConsentError("over")
        text = self._vault.consents.sealed(consent_id)
        if text is None:
            raise NotStoredError("sealed record")
        return sealed_again(parse_consent(kept.text), text)

    def note_handed_over(self, consent_id: str) -> None:
        """Note that the record was handed over; the wallet keeps the receipt and lets go of the record.

        Raises:
            NotStoredError: No such consent.
            VaultError: It could not be noted.
        """
        self._vault.consents.forget_sealed(consent_id)

    # --- taking back -----------------------------------------------------------------------------

    def withdraw(self, consent_id: str) -> str:
        """Take a consent back; a second time returns the same notice.

        Returns:
            The signed notice, to be handed over: the record at the counsellor's is out of this program's reach.

        Raises:
            NotStoredError: No such consent.
            ConsentError: It was refused: there is nothing to take back.
            VaultError: It could not be kept.
        """
        kept = self.consent(consent_id)
        if kept.withdrawal is not None:
            return kept.withdrawal
        if kept.state is ConsentState.REFUSED:
            raise ConsentError("refused")
        now = self._moment()
        notice = make_withdrawal(parse_consent(kept.text), self._signing_key(consent_id), now)
        with self._vault.transaction():
            self._vault.consents.set_withdrawn(consent_id, notice, now)
            self._note(WITHDRAWN, kept)
        return notice

    def note_sent(self, consent_id: str, *, sent: bool = True) -> None:
        """Note that the learner handed the notice over, or did not after all.

        Raises:
            NotStoredError: No such consent.
            ConsentError: It was not taken back.
            VaultError: It could not be kept.
        """
        kept = self.consent(consent_id)
        if kept.withdrawal is None:
            raise ConsentError("not withdrawn")
        if sent == (kept.sent_at is not None):
            return
        with self._vault.transaction():
            self._vault.consents.set_sent(consent_id, self._moment() if sent else None)
            if sent:
                self._note(SENT, kept)

    # --- what comes back -------------------------------------------------------------------------

    def receive(self, received: str | bytes) -> KeptConsent | KeptAdvice:
        """Take in a counsellor's confirmation or advice; the same a second time changes nothing.

        Args:
            received: Its text, or its packed bytes as a code brings them.

        Returns:
            The consent it confirms the end of, or the advice.

        Raises:
            NoticeError, AdviceError: It is about no consent of this wallet, broken, or not by the counsellor
                who got the record.
            UnreadableError: Neither, packed by a newer program, or over a bound.
            VaultError: It could not be kept.
        """
        text = message_text(received)
        return self._receive_advice(text) if kind_of(text) == "advice" else self._receive_confirmation(text)

    def advice(self) -> tuple[KeptAdvice, ...]:
        """Return the advice that is here, the newest first."""
        return self._vault.advice.all()

    def remove_advice(self, advice_id: str) -> None:
        """Take advice out of the list; `restore_advice` brings it back.

        Raises:
            NotStoredError: No such advice.
        """
        self._vault.advice.remove(advice_id, self._holder.now())

    def restore_advice(self, advice_id: str) -> None:
        """Bring advice back to the list.

        Raises:
            NotStoredError: No such advice.
        """
        self._vault.advice.restore(advice_id)

    # --- inside ----------------------------------------------------------------------------------

    def _receive_confirmation(self, text: str) -> KeptConsent:
        forged: NoticeError | None = None
        for kept in self.consents():
            if kept.withdrawal is None:
                continue
            try:
                parse_confirmation(text, kept.id, kept.withdrawal, self.invitation(kept.id))
            except NoticeSignatureError as error:
                forged = error
            except NoticeError:
                continue
            else:
                return self._keep_confirmation(kept, text)
        raise forged or NoticeError("not known here")

    def _keep_confirmation(self, kept: KeptConsent, text: str) -> KeptConsent:
        if kept.confirmation is None:
            with self._vault.transaction():
                if kept.sent_at is None:
                    # Nobody confirms what was not handed over.
                    self._vault.consents.set_sent(kept.id, self._moment())
                self._vault.consents.set_confirmed(kept.id, text)
                self._note(CONFIRMED, kept)
        return self.consent(kept.id)

    def _receive_advice(self, text: str) -> KeptAdvice:
        kept, advice = self._open_advice(text)
        known = next((item for item in self.advice() if item.advice.id == advice.id), None)
        if known is not None and known.advice.consent_id == kept.id:
            return known
        received = KeptAdvice(advice=advice, received_at=self._moment())
        with self._vault.transaction():
            self._vault.advice.put(received)
            # Whoever advises has the record: it need not be handed over any more.
            self._vault.consents.forget_sealed(kept.id)
            self._note(ADVISED, kept)
        return received

    def _open_advice(self, text: str) -> tuple[KeptConsent, Advice]:
        """Find the consent whose key opens it: the advice itself names none to the outside."""
        recipient = advice_recipient(text)
        for kept in self.consents():
            _, reply_key = self._vault.consents.keys(kept.id)
            key = None if reply_key is None else PrivateKey.from_pkcs8(reply_key)
            if key is not None and key.public.thumbprint == recipient:
                return kept, open_advice(text, key, kept.id, self.invitation(kept.id))
        raise AdviceError("not known here")

    def _signing_key(self, consent_id: str) -> PrivateKey:
        signing_key, _ = self._vault.consents.keys(consent_id)
        return PrivateKey.from_pkcs8(signing_key)

    def _require_open(self, invitation: Invitation, now: datetime) -> None:
        if now > invitation.expires_at + CLOCK_LEEWAY:
            raise InvitationExpiredError
        self._require_unused(invitation)

    def _require_unused(self, invitation: Invitation) -> None:
        if self._vault.consents.used_invitation(invitation.id):
            raise InvitationUsedError

    def _as_of_now(self, kept: KeptConsent) -> KeptConsent:
        ended = kept.state is ConsentState.GIVEN and self._holder.now() >= kept.until
        return replace(kept, state=ConsentState.ENDED) if ended else kept

    def _moment(self) -> datetime:
        return self._holder.now().replace(microsecond=0)

    def _note(self, action: str, kept: KeptConsent, details: tuple[str, ...] = ()) -> None:
        given = action == GIVEN
        self._holder.note(
            HistoryEntry(
                at=self._holder.now(),
                action=action,
                counterparty=kept.counsellor,
                subjects=kept.titles,
                details=details,
                until=kept.until if given else None,
            )
        )


def _kept(consent: Consent, invitation: Invitation) -> KeptConsent:
    recipient = consent.terms.recipient
    return KeptConsent(
        id=consent.id,
        invitation_id=consent.invitation_id,
        state=consent.state,
        counsellor=", ".join(filter(None, (recipient.name, recipient.organisation))),
        recipient_id=consent.recipient_id,
        purpose=consent.purpose,
        titles=tuple(item.title for item in consent.items),
        given_at=consent.given_at,
        until=consent.until,
        text=consent.text,
        invitation=invitation.text,
    )
