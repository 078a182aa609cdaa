"""A counsellor without a program: invites, opens what is sealed for them, confirms and advises."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from wallet.consent.advice import seal_advice
from wallet.consent.invitation import make_invitation
from wallet.consent.notices import make_confirmation
from wallet.consent.sealed_record import open_record
from wallet.crypto.keys import PrivateKey
from wallet.model.guidance import AdviceStep, Consent, InvitationTerms, LearnerRecord, Recipient
from wallet.questions.askers import AskerIdentity

TERMS = InvitationTerms(
    recipient=Recipient(
        name="Lies Claes", organisation="Learning shop Kortrijk", address="Market 1, 8500 Kortrijk",
        contact="lies@learningshop.example",
    ),
    purposes=("To look for a course together", "To prepare an exemption"),
    days=60,
    notice="We look at it together, and keep it until the end that you choose.",
    storage="On this computer, encrypted",
    jurisdiction="BE",
    authority="Gegevensbeschermingsautoriteit, Brussels",
    language="en",
)  # fmt: skip


class Counsellor:
    """Somebody who guides learners.

    Attributes:
        identity: As whom.
        terms: What every invitation offers.
        key: Opens what answers the last invitation.
    """

    def __init__(self, terms: InvitationTerms = TERMS) -> None:
        self.identity = AskerIdentity(PrivateKey.generate("P-256"))
        self.terms = terms
        self.key = PrivateKey.generate("P-256")
        self._number = 0

    def invite(self, at: datetime, *, days: int = 30, **changes: object) -> str:
        """Write an invitation with a key of its own; changes are of the terms."""
        self.key = PrivateKey.generate("P-256")
        self._number += 1
        return make_invitation(
            replace(self.terms, **changes),  # type: ignore[arg-type] - whatever the test says
            self.identity,
            id=f"invitation-number-{self._number:06}",
            encryption_key=self.key.public.jwk,
            issued_at=at,
            expires_at=at + timedelta(days=days),
        )

    def open(self, text: str) -> LearnerRecord:
        """Open a sealed record."""
        return open_record(text, self.key)

    def confirm(self, consent_id: str, withdrawal: str, at: datetime) -> str:
        """Confirm that a record was erased."""
        return make_confirmation(consent_id, withdrawal, self.identity, at)

    def advise(self, consent: Consent, note: str, steps: Sequence[AdviceStep], at: datetime) -> str:
        """Write advice for whoever gave a consent."""
        assert consent.reply_key is not None
        return seal_advice(
            id=uuid.uuid4().urn,
            consent_id=consent.id,
            note=note,
            steps=steps,
            made_at=at.replace(microsecond=0),
            identity=self.identity,
            reply_key=consent.reply_key,
        )
