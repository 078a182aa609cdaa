"""Erasing learners' records whose consent has ended: at the start of every opened wallet, and while it runs."""

from datetime import datetime, timedelta
from typing import Final

from wallet.model.guidance import ConsentState
from wallet.model.kept_guidance import GuidedLearner
from wallet.model.stored import HistoryEntry
from wallet.vault import Vault

ENDED: Final = "record-ended"

# What was given on the last day of an invitation may take a while to come.
DAYS_UNANSWERED: Final = 30


def erase_ended(vault: Vault, now: datetime) -> tuple[GuidedLearner, ...]:
    """Erase every record whose consent has ended, by the latest time it has seen: a clock set back helps none.

    It is cheap where nothing has ended. Not inside a transaction.

    Args:
        vault: The counsellor's; in any other there is nothing to do.
        now: The moment, UTC.

    Returns:
        What is left of those that were erased by this call.
    """
    guidance = vault.guidance
    records = guidance.records
    with guidance.erasing():
        records.see(now)
        ended = records.ended()
        for learner in ended:
            records.erase(learner.consent_id, ConsentState.ENDED, records.seen(learner.consent_id))
            vault.history.append(HistoryEntry(at=now, action=ENDED, counterparty=learner.learner_name))
        for learner in records.lost():
            records.erase(learner.consent_id, learner.state, now)
        guidance.invitations.erase_unanswered(now - timedelta(days=DAYS_UNANSWERED))
    return tuple(records.get(learner.consent_id) for learner in ended)
