"""How long a question can be answered. No Qt here."""

from datetime import datetime, timedelta
from typing import Final

from wallet.model.question import Question

# A question without an end of its own is taken for old after this; who asked keeps it no longer either.
_USUAL_TIME: Final = timedelta(minutes=5)


def end_of(question: Question) -> datetime | None:
    """Return until when a question counts; None where it says nothing at all of its time."""
    if question.expires_at is not None:
        return question.expires_at
    return None if question.issued_at is None else question.issued_at + _USUAL_TIME


def is_over(question: Question, now: datetime) -> bool:
    """Tell whether an answer would come too late."""
    end = end_of(question)
    return end is not None and now >= end
