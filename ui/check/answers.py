"""Answers to questions of our own among what came; runs off the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from ui.check.intake import Intake
from wallet.asking import Asking, CheckedAnswer
from wallet.checking import Checked, Surroundings
from wallet.errors import AnswerError
from wallet.questions.pending import PendingQuestion
from wallet.verification import unreadable_report

CheckAnswer: TypeAlias = Callable[[str | bytes, Surroundings], CheckedAnswer]


@dataclass(frozen=True, slots=True)
class AnswerNote:
    """What a result is besides a credential: part of an answer.

    Attributes:
        asked: The question it answers; None where it answers none of ours.
        missing: What the question needs and the whole answer lacks; see `CheckedAnswer.missing`.
        parts: How many credentials the answer holds.
    """

    asked: PendingQuestion | None
    missing: tuple[str, ...]
    parts: int


def nobody_asked(answer: str | bytes, surroundings: Surroundings) -> CheckedAnswer:
    """Check an answer where no question was asked."""
    return Asking(lambda: surroundings.at).check(answer, surroundings)


def with_answers(intake: Intake, check: CheckAnswer, surroundings: Surroundings) -> Intake:
    """Check the answers that came, and add their credentials to the results."""
    results, names = list(intake.results), list(intake.names)
    notes: list[AnswerNote | None] = [None] * len(results)
    names += [""] * (len(results) - len(names))
    for received in intake.answers:
        answer = check(received.content, surroundings)
        shown = [item.checked for item in answer.results] or [_nothing(answer, surroundings)]
        note = AnswerNote(answer.pending, answer.missing, len(answer.results))
        results += shown
        names += [""] * len(shown)
        notes += [note] * len(shown)
    return replace(intake, results=tuple(results), names=tuple(names), notes=tuple(notes))


def _nothing(answer: CheckedAnswer, surroundings: Surroundings) -> Checked:
    error = answer.error or AnswerError("no credential in it")
    return Checked("answer", "", None, unreadable_report(error, surroundings.at), (), 0)
