"""Scenes of learning by doing: the steps with the examples, and examples for an employer."""

from typing import Any


def _begin(studio: Any) -> Any:
    studio.practise()
    studio.program.services.trying.reopen()
    return studio.show("credentials")


def _open(studio: Any) -> Any:
    page = _begin(studio)
    page.above.act_button.click()
    studio.settle()
    return studio.program.window.page


def _share(studio: Any) -> Any:
    page = _open(studio)
    page.tried.button.click()
    studio.settle()
    page = studio.program.window.page
    page.choosing.make_button.click()
    studio.settle()
    return page


def _check(studio: Any) -> None:
    page = _share(studio)
    page.showing.tried.button.click()
    page = studio.program.window.page
    studio.settle(lambda: page.card is not None)


def _steps(studio: Any) -> None:
    page = _begin(studio)
    page.above.skip_button.click()
    studio.settle()


def _end(studio: Any) -> None:
    _check(studio)
    studio.program.window.page.above.button.click()
    studio.settle()


def _help(studio: Any) -> None:
    _begin(studio)
    studio.show("help")


def _example(studio: Any) -> None:
    page = studio.show("check")
    page.example_wanted.emit()
    studio.settle(lambda: page.card is not None)
    page.above.button.click()
    studio.settle(lambda: page.above.button.isVisible() and page.verdict is not None)


TRYING_SCENES = {
    "try-begin": _begin,
    "try-skipped": _steps,
    "try-open": _open,
    "try-share": _share,
    "try-check": _check,
    "try-end": _end,
    "try-help": _help,
    "check-example": _example,
}
