"""The learner's side of a question, brought to each of its states with practice data."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.simulators.asker import asks_for, question

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.simulators.studio import Studio

_CYRILLIC = "\u0412"  # looks like a B


def _python(studio: "Studio") -> str:
    """Return the title of the first example."""
    return studio.example("python").title


def _asked(studio: "Studio", *credentials: dict[str, Any], **options: Any) -> Any:
    studio.practise()
    text = question(*credentials, at=studio.program.services.clock(), **options)
    page = studio.show("answer", question=text)
    studio.settle()
    return page


def _answer(studio: "Studio") -> None:
    _asked(studio, asks_for(_python(studio), welcome=("assessment_grade", "birthdate")))


def _answer_nothing_fits(studio: "Studio") -> None:
    _asked(studio, asks_for("Crane operator"))


def _answer_choices(studio: "Studio") -> None:
    one = asks_for(_python(studio), query_id="data", welcome=("assessment_grade",))
    other = asks_for("Team lead summer camp", ("given_name",), query_id="lead")
    any_other = asks_for("", ("given_name",), query_id="more")
    sets = [{"options": [["data"], ["lead"]]}, {"options": [["more"]], "required": False}]
    page = _asked(studio, one, other, any_other, sets=sets, name=_CYRILLIC + "akker Logistics", purpose="")
    page.asking.needs.controls["part", 1].click()
    page.asking.decision.preview_button.click()
    studio.settle()


def _answer_second_thought(studio: "Studio") -> None:
    page = _asked(studio, asks_for(_python(studio), needed=("given_name", "birthdate")))
    page.asking.decision.share_button.click()
    studio.settle()


def _answer_too_late(studio: "Studio") -> None:
    page = _asked(studio, asks_for(_python(studio)))
    page.asking.time_wanted.disconnect()  # the clock of the studio stands still
    page.asking.show_time(studio.program.services.clock() + timedelta(minutes=6))
    studio.settle()


def _answer_code(studio: "Studio") -> None:
    page = _asked(studio, asks_for(_python(studio)))
    page.asking.decision.share_button.click()
    studio.settle()


def _answer_ways(studio: "Studio") -> None:
    studio.practise()
    studio.show("answer")


ANSWER_SCENES: "dict[str, Callable[[Studio], None]]" = {
    "answer": _answer,
    "answer-nothing-fits": _answer_nothing_fits,
    "answer-choices": _answer_choices,
    "answer-second-thought": _answer_second_thought,
    "answer-too-late": _answer_too_late,
    "answer-code": _answer_code,
    "answer-ways": _answer_ways,
}
