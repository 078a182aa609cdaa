"""What an employer can check to learn how: a genuine credential, an expired and a withdrawn one. No Qt here."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from ui.ports import Clock, Runner, Shell
from ui.trying.path import EMPLOYER


class CheckExample(StrEnum):
    """An example to check, in the order in which they come."""

    GENUINE = "genuine"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"

    @property
    def number(self) -> int:
        """Which one it is, from 1."""
        return list(CheckExample).index(self) + 1


_CODES: Final = {CheckExample.GENUINE: None, CheckExample.EXPIRED: "expired", CheckExample.WITHDRAWN: "revoked"}


def text_to_check(which: CheckExample, now: datetime) -> str:
    """Share a made-up credential as its learner would, just now. Takes a while: call it off the GUI thread."""
    import secrets  # noqa: PLC0415 - few people ask

    from ui.claim_reader import wanted_languages  # noqa: PLC0415 - as above
    from wallet.disclosure import PresentationEnd, details_of, make_presentation  # noqa: PLC0415 - as above
    from wallet.examples import example_holder_key, examples  # noqa: PLC0415 - as above
    from wallet.formats.recognise import parse_credential  # noqa: PLC0415 - as above

    example = next(example for example in examples(wanted_languages()[0]) if example.code == _CODES[which])
    credential = parse_credential(example.data)
    suggested = [detail.path for detail in details_of(credential) if detail.suggested]
    end = PresentationEnd(EMPLOYER, secrets.token_urlsafe(16), example_holder_key())
    return make_presentation(credential, suggested, now=now, end=end).text


class ExamplesView(Protocol):
    """What the presenter may ask of the page."""

    def show_example(self, example: CheckExample) -> None:
        """Say which example it is whose verdict shows, and offer the next one."""
        ...

    def hide_example(self) -> None:
        """Say nothing of examples."""
        ...


class CheckExamples:
    """Gives one example after another to be checked."""

    def __init__(
        self,
        view: ExamplesView,
        tasks: Runner,
        shell: Shell,
        clock: Clock,
        check: Callable[[str], None],
        stop: Callable[[], None],
    ) -> None:
        """Begin with the first one.

        Args:
            view: The page.
            tasks: Makes the examples.
            shell: The window around the page.
            clock: The time, UTC.
            check: Checks a text and shows the verdict.
            stop: Shows no verdict any more.
        """
        self._view, self._tasks, self._shell, self._clock = view, tasks, shell, clock
        self._check, self._stop = check, stop
        self._given: CheckExample | None = None
        self._text = ""

    def first(self) -> None:
        """Give the first one."""
        self._give(CheckExample.GENUINE)

    def next(self) -> None:
        """Give the one after that which shows; after the last, show none."""
        every = list(CheckExample)
        place = 0 if self._given is None else every.index(self._given) + 1
        if place < len(every):
            self._give(every[place])
        else:
            self._stop()

    def outcome(self, texts: tuple[str, ...]) -> None:
        """The page shows what came of these texts: say so where it is the example."""
        if self._given is not None and texts == (self._text,):
            self._view.show_example(self._given)
        else:
            self._view.hide_example()

    def _give(self, example: CheckExample) -> None:
        now = self._clock()

        def done(text: str) -> None:
            self._given, self._text = example, text
            self._check(text)

        self._tasks.submit(lambda: text_to_check(example, now), done, self._shell.complain)
