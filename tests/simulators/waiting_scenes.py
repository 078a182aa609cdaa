"""Scenes of work under way and of servers that do not answer.

A page is told of the work, and nobody does it: so it still shows once everything else is at rest.
"""

from typing import Any

from wallet.errors import FetchFailedError
from wallet.online.refresh import Request, Subject

_HOST = "https://lists.example"
_REQUESTS = (
    Request(f"{_HOST}/status/7", Subject.STATUS_LIST, f"{_HOST}/status/7"),
    Request(f"{_HOST}/issuers.json", Subject.TRUST_LIST, "Schools of the region"),
)


def _creating(studio: Any) -> None:
    studio.show("create").show_busy(True)


def _preparing(studio: Any) -> None:
    studio.show("first-start").show_busy(True)


def _looking(studio: Any) -> None:
    studio.practise()
    studio.show("credentials").show_looking(1200)


def _adding(studio: Any) -> None:
    from ui.add.outcome import Counts  # noqa: PLC0415 - the pages come after the application

    studio.practise()
    page = studio.show("add")
    page.show_counts(Counts(added=2, refused=1))
    page.show_progress(3, 12, "diploma-of-secondary-education.pdf")
    studio.settle()


def _checking(studio: Any) -> None:
    from ui.widgets.states import Spinner  # noqa: PLC0415 - as above

    page = studio.show("check")
    page.show_busy()
    studio.settle(lambda: any(spinner.isVisibleTo(page) for spinner in page.findChildren(Spinner)))


def _sealing(studio: Any) -> None:
    studio.practise()
    studio.show("consent").show_busy("sealing")


def _letting_in(studio: Any) -> None:
    studio.practise()
    studio.show("helper").show_busy(True)


def _backing_up(studio: Any) -> None:
    studio.practise()
    page = studio.show("settings")
    page.backup.show_busy(True)
    page.ensureWidgetVisible(page.backup.make)


def _refreshing(studio: Any) -> Any:
    from ui.refresh.dialog import RefreshDialog  # noqa: PLC0415 - as above

    dialog = RefreshDialog(studio.show("settings"))
    dialog.open()
    dialog.show_asking(0, len(_REQUESTS), "lists.example")
    studio.settle()
    return dialog


def _offline(studio: Any) -> None:
    from ui.refresh.presenter import Answer  # noqa: PLC0415 - as above

    dialog = _refreshing(studio)
    dialog.show_answers(tuple(Answer(request, FetchFailedError(_HOST)) for request in _REQUESTS))
    studio.settle()


WAITING_SCENES = {
    "create-busy": _creating,
    "first-start-busy": _preparing,
    "credentials-looking": _looking,
    "add-busy": _adding,
    "check-busy": _checking,
    "consent-busy": _sealing,
    "helper-busy": _letting_in,
    "backup-busy": _backing_up,
    "refresh-busy": _refreshing,
    "refresh-offline": _offline,
}
