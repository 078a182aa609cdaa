"""What a counsellor does: invite, take records in and look at them, advise, and erase."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from wallet.checking import Surroundings
from wallet.consent.advice import seal_advice
from wallet.consent.consent_record import consent_digest, parse_consent
from wallet.consent.invitation import parse_invitation
from wallet.consent.notices import make_confirmation, parse_withdrawal, withdrawal_subject
from wallet.consent.packed_message import message_text
from wallet.consent.sealed_record import decode_record, encode_record, open_record, record_recipient
from wallet.consent.signatures import text_digest
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    ConsentEndedError,
    ConsentWithdrawnError,
    ExportNotAgreedError,
    NoticeError,
    NotStoredError,
    RecordRecipientError,
    VaultDamagedError,
)
from wallet.guiding.inviting import Inviting
from wallet.guiding.judging import require_answer, require_scope, require_timely, require_unused
from wallet.guiding.opened import OpenedRecord, check_items
from wallet.holder import Holder
from wallet.holder.ended_records import ENDED
from wallet.model.guidance import (
    AdviceStep,
    Consent,
    ConsentState,
    LearnerRecord,
)
from wallet.model.kept_guidance import GuidedLearner
from wallet.model.stored import HistoryEntry
from wallet.vault.guided_records import RecordTies

RECEIVED: Final = "record-received"
OPENED: Final = "record-opened"
EXPORTED: Final = "record-exported"
ADVISED: Final = "advised"
WITHDRAWAL: Final = "withdrawal-received"
ERASED: Final = "record-erased"


class Guiding(Inviting):
    """Guides learners from an open wallet. Use it on the thread that opened its vault.

    While a helper is there, all of it is closed (`HelperModeError`) but `enforce`: what has ended is erased even then.
    """

    def __init__(self, holder: Holder) -> None:
        super().__init__(holder)
        self._records = holder.vault.guidance.records

    # --- taking in -------------------------------------------------------------------------------

    def receive(self, data: str | bytes) -> GuidedLearner:
        """Open a sealed record, check all that can be checked, and keep it until its end; all of it or nothing.

        The key it was sealed for is destroyed: a copy of the sealed record opens no more. So it is where the
        consent has ended or was taken back; of that, a trace is left.

        Args:
            data: The sealed record, or its packed bytes as a code brings them.

        Raises:
            RecordRecipientError: Sealed for somebody else, or its key was destroyed here.
            InvitationError, RecordError, ConsentError: It is not taken in; the code says why.
            UnreadableError: No record, made by a newer program, or over a bound.
            VaultError: It could not be kept.
        """
        self._require_alone()
        self.enforce()
        text = message_text(data)
        kid = record_recipient(text)
        require_unused(self._records.find(kid=kid))
        found = self._store.invitations.find(kid)
        if found is None or found[1] is None:
            raise RecordRecipientError(kid)
        invitation = parse_invitation(found[0].text, self._holder.trust(), None)
        record = open_record(text, PrivateKey.from_pkcs8(found[1]))
        consent = parse_consent(record.consent)
        now = self._now()
        require_answer(consent, invitation)
        require_unused(self._records.find(invitation_id=invitation.id, consent=consent))
        require_timely(consent, invitation, now)
        self._require_in_force(consent, kid, now)
        require_scope(consent, record, self._surroundings(now))
        learner = _learner(consent, now)
        with self._store.erasing():
            self._keep(learner, consent, kid, record)
            self._note(RECEIVED, learner, now, until=learner.until)
        return learner

    def _require_in_force(self, consent: Consent, kid: str, now: datetime) -> None:
        """Refuse, for good, what has ended or was taken back before it came."""
        learner = _learner(consent, now)
        if now >= consent.until:
            gone = replace(learner, state=ConsentState.ENDED, erased_at=now)
            with self._store.erasing():
                self._keep(gone, consent, kid, None)
                self._note(ENDED, gone, now)
            raise ConsentEndedError
        for notice in self._store.early_withdrawals(consent.id):
            try:
                parse_withdrawal(notice, consent.id, learner.consent_digest, consent.learner_id)
            except NoticeError:
                continue
            gone = replace(learner, state=ConsentState.WITHDRAWN, erased_at=now)
            with self._store.erasing():
                self._keep(gone, consent, kid, None)
                self._confirm(gone, notice, now)
            raise ConsentWithdrawnError

    def _keep(self, learner: GuidedLearner, consent: Consent, kid: str, record: LearnerRecord | None) -> None:
        ties = RecordTies(consent.invitation_id, kid, consent.recipient_id, consent.learner_id)
        self._records.put(learner, ties, None if record is None else encode_record(record))
        if record is None:
            self._store.invitations.erase(consent.invitation_id)
        else:
            self._store.invitations.destroy_key(consent.invitation_id)
        self._store.forget_early_withdrawals(consent.id)

    # --- looking ---------------------------------------------------------------------------------

    def learners(self) -> tuple[GuidedLearner, ...]:
        """Return all learners whose record is or was here, newest first; what has ended is erased before."""
        self._require_alone()
        self.enforce()
        return self._records.all()

    def open(self, consent_id: str) -> OpenedRecord:
        """Look at a record, each credential in it checked as of now.

        Raises:
            ConsentEndedError, ConsentWithdrawnError: It was erased.
            NotStoredError: No such record, or it was erased before its end.
        """
        learner, consent, record = self._open(consent_id)
        now = self._now()
        items = tuple(check_items(consent, record, self._surroundings(now)))
        self._note(OPENED, learner, now)
        return OpenedRecord(learner, consent, items, record.files)

    def export(self, consent_id: str, item_id: str) -> bytes:
        """Give out one credential or file of a record, where the learner agreed to that.

        Args:
            consent_id: Which record.
            item_id: The id of an item of the consent, or the name of a file.

        Raises:
            ExportNotAgreedError: The learner did not agree.
            ConsentEndedError, ConsentWithdrawnError, NotStoredError: As `open`; or no such item.
        """
        learner, consent, record = self._open(consent_id)
        if not consent.may_export:
            raise ExportNotAgreedError
        found = {file.name: file.data for file in record.files}
        found |= {part.item_id: part.text.encode("utf-8") for part in record.parts}
        if item_id not in found:
            raise NotStoredError("item")
        self._note(EXPORTED, learner, self._now(), way="file")
        return found[item_id]

    def advise(self, consent_id: str, note: str, steps: Sequence[AdviceStep] = ()) -> str:
        """Sign advice and seal it for the learner alone.

        Returns:
            The text that goes to the learner; nothing of it is kept here.

        Raises:
            AdviceError: Empty, too long, or with signs that nobody can read.
            ConsentEndedError, ConsentWithdrawnError, NotStoredError: As `open`.
        """
        learner, consent, _ = self._open(consent_id)
        now = self._now().replace(microsecond=0)
        text = seal_advice(
            id=uuid.uuid4().urn,
            consent_id=consent.id,
            note=note,
            steps=steps,
            made_at=now,
            identity=self._identity_of(consent.recipient_id),
            reply_key=consent.reply_key or {},
        )
        with self._vault.transaction():
            self._records.set_advised(consent_id, now)
            self._note(ADVISED, learner, now)
        return text

    def keep_draft(self, consent_id: str, draft: str) -> None:
        """Keep advice until it has reached the learner: an empty text forgets it, and so does erasing its record."""
        self._require_alone()
        self._records.put_draft(consent_id, draft)

    def draft(self, consent_id: str) -> str:
        """Return advice that is half written or not handed over, or nothing."""
        self._require_alone()
        return self._records.draft(consent_id)

    # --- erasing ---------------------------------------------------------------------------------

    def enforce(self) -> tuple[GuidedLearner, ...]:
        """Erase every record whose consent has ended, by the latest time each has seen: a clock set back helps none.

        Call it at the start, before anything is shown, and now and then; it is cheap where nothing has ended.

        Returns:
            Those that were erased by this call.
        """
        return self._holder.erase_ended_records()

    def erase(self, consent_id: str) -> None:
        """Erase a record before its end; that it was here stays, and it never comes in again.

        Raises:
            NotStoredError: No such record, or it was erased before.
        """
        self._require_alone()
        learner = self._records.get(consent_id)
        if learner.erased_at is not None:
            raise NotStoredError("record")
        now = self._now()
        with self._store.erasing():
            self._records.erase(consent_id, learner.state, now)
            self._note(ERASED, learner, now)

    def receive_notice(self, data: str | bytes) -> tuple[GuidedLearner, str]:
        """Take in a withdrawal: erase the record and confirm it; the same again gives the same confirmation.

        A withdrawal that comes before its record is kept, and the record refused when it comes.

        Args:
            data: The signed notice, or its packed bytes as a code brings them.

        Returns:
            What is left of the record, and the signed confirmation for the learner.

        Raises:
            NoticeError: No withdrawal, broken, or of nothing that is known here.
            NoticeSignatureError: It is not signed by the learner.
            UnreadableError: Packed by a newer program, or over a bound.
            VaultError: It could not be erased.
        """
        self._require_alone()
        text = message_text(data)
        consent_id = withdrawal_subject(text)
        try:
            learner, ties = self._records.get(consent_id), self._records.ties(consent_id)
        except NotStoredError:
            self._store.put_early_withdrawal(consent_id, text_digest(text), text, self._now())
            raise NoticeError("not known here") from None
        parse_withdrawal(text, consent_id, learner.consent_digest, ties.learner_id)
        known = learner.confirmation
        if known is not None and self._records.withdrawal_digest(consent_id) == text_digest(text):
            return learner, known
        now = self._now()
        with self._store.erasing():
            self._records.erase(consent_id, ConsentState.WITHDRAWN, now)
            confirmation = self._confirm(self._records.get(consent_id), text, now)
        return self._records.get(consent_id), confirmation

    def _confirm(self, erased: GuidedLearner, withdrawal: str, now: datetime) -> str:
        """Confirm a withdrawal, within the transaction that erases."""
        identity = self._identity_of(self._records.ties(erased.consent_id).recipient_id)
        confirmation = make_confirmation(erased.consent_id, withdrawal, identity, erased.erased_at or now)
        self._records.set_confirmed(erased.consent_id, text_digest(withdrawal), confirmation)
        self._note(WITHDRAWAL, erased, now)
        self._note(ERASED, erased, now)
        return confirmation

    # --- inside ----------------------------------------------------------------------------------

    def _open(self, consent_id: str) -> tuple[GuidedLearner, Consent, LearnerRecord]:
        self._require_alone()
        self.enforce()
        learner = self._records.get(consent_id)
        if learner.erased_at is not None:
            if learner.state is ConsentState.GIVEN:
                raise NotStoredError("record")
            require_unused(learner)
        record = decode_record(self._records.open(consent_id))
        consent = parse_consent(record.consent)
        if consent_digest(consent.text) != learner.consent_digest:
            raise VaultDamagedError("learner's record")
        return learner, consent, record

    def _surroundings(self, now: datetime) -> Surroundings:
        holder = self._holder
        return Surroundings(holder.trust(), holder.statuses(), now, documents=holder.documents())

    def _note(
        self, action: str, learner: GuidedLearner, at: datetime, *, until: datetime | None = None, way: str = ""
    ) -> None:
        """Note it without a word of what is in the record: the history outlives that."""
        self._holder.note(HistoryEntry(at=at, action=action, counterparty=learner.learner_name, until=until, way=way))


def _learner(consent: Consent, received_at: datetime) -> GuidedLearner:
    return GuidedLearner(
        consent_id=consent.id,
        learner_name=consent.learner_name,
        purpose=consent.purpose,
        state=ConsentState.GIVEN,
        given_at=consent.given_at,
        until=consent.until,
        received_at=received_at,
        consent_digest=consent_digest(consent.text),
    )
