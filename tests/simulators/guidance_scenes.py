"""The learner's guidance, brought to each of its states; one counsellor without a program plays the other part."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.simulators.counsellor import Counsellor
from tests.simulators.guiding_scenes import DUTCH, PYTHON, TEACHING, TERMS, on_vault
from wallet.consenting import Consenting
from wallet.model.guidance import AdviceStep, Choice, StepKind
from wallet.model.stored import CredentialId

if TYPE_CHECKING:
    from tests.simulators.studio import Studio
    from wallet.holder import Holder

NOTE = "You know enough Python to begin with databases. An exemption may save you a term."
STEPS = (
    AdviceStep(
        StepKind.COURSE, "Databases, 5 ECTS", "In the evening, from February", "https://courses.example/databases"
    ),
    AdviceStep(StepKind.RECOGNITION, "Ask for an exemption of Programming 1", "Bring your diploma supplement"),
)


def _give(holder: "Holder", counsellor: Counsellor, numbers: tuple[int, ...], purpose: int, days: int) -> str:
    consenting = Consenting(holder)
    now = holder.now().replace(microsecond=0)
    choices = [
        Choice(CredentialId(number), tuple(detail.path for detail in holder.open(CredentialId(number)).details))
        for number in numbers
    ]
    draft = consenting.draft(
        consenting.read(counsellor.invite(now)),
        purpose=TERMS.purposes[purpose],
        learner_name="Amina",
        choices=choices,
        until=now + timedelta(days=days),
    )
    return consenting.give(draft).consent.id


def _fill(holder: "Holder") -> str:
    """Bring consents to each of their states, and advice; returns the id of the first that is given."""
    consenting, counsellor = Consenting(holder), Counsellor(TERMS)
    now = holder.now().replace(microsecond=0)
    consenting.refuse(consenting.read(counsellor.invite(now)))
    confirmed = _give(holder, counsellor, (DUTCH,), 2, 30)
    consenting.receive(counsellor.confirm(confirmed, consenting.withdraw(confirmed), now))
    consenting.note_sent(_stopped(consenting, _give(holder, counsellor, (TEACHING,), 1, 20)))
    _stopped(consenting, _give(holder, counsellor, (TEACHING, DUTCH), 2, 2))
    given = _give(holder, counsellor, (PYTHON, TEACHING, DUTCH), 0, 27)
    consenting.receive(counsellor.advise(consenting.receipt(given), NOTE, STEPS, now))
    return given


def _stopped(consenting: Consenting, consent_id: str) -> str:
    consenting.withdraw(consent_id)
    return consent_id


def _guidance(studio: "Studio") -> Any:
    studio.practise()
    on_vault(studio, _fill)
    return studio.show("guidance")


def _guidance_earlier(studio: "Studio") -> None:
    page = _guidance(studio)
    bar = page.overview.verticalScrollBar()
    bar.setValue(bar.maximum())


def _guidance_empty(studio: "Studio") -> None:
    studio.practise()
    studio.show("guidance")


def _guidance_open(studio: "Studio") -> None:
    studio.practise()
    studio.show("guidance").overview.first_button.click()
    studio.settle()


def _guidance_problem(studio: "Studio") -> None:
    studio.practise()
    page = studio.show("guidance")
    page.overview.text_given.emit("This is no invitation.")
    studio.settle(page.ways.problem.isVisible)


def _guidance_stopped(studio: "Studio") -> None:
    studio.practise()
    given = on_vault(studio, _fill)
    page = studio.show("guidance")
    page.overview.cards[given].acts.stop.click()
    studio.settle(lambda: page.currentWidget() is page.notice and page.notice.display.plan is not None)


def _guidance_details(studio: "Studio") -> None:
    studio.practise()
    given = on_vault(studio, _fill)
    page = studio.show("guidance")
    page.overview.cards[given].acts.details.click()
    studio.settle()


def _guidance_history(studio: "Studio") -> None:
    studio.practise()
    on_vault(studio, _fill)
    studio.show("history")


GUIDANCE_SCENES: "dict[str, Callable[[Studio], None]]" = {
    "guidance": _guidance,
    "guidance-earlier": _guidance_earlier,
    "guidance-empty": _guidance_empty,
    "guidance-open": _guidance_open,
    "guidance-problem": _guidance_problem,
    "guidance-stopped": _guidance_stopped,
    "guidance-details": _guidance_details,
    "guidance-history": _guidance_history,
}
