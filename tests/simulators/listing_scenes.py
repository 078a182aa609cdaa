"""Scenes of the list of credentials: as a list, narrowed, with nothing found, empty, with one."""

from typing import Any

from wallet.model.filters import CredentialFilter, CredentialState
from wallet.model.stored import CredentialKind


def _shown(studio: Any, work: Any = None) -> Any:
    studio.practise()
    if work is not None:
        program = studio.program
        program.services.tasks.vault.submit(
            lambda: work(program.services.session.holder), lambda _: None, program.complain
        )
    page = studio.show("credentials")
    page.rows_chosen.emit(False)
    return page


def _university(page: Any) -> str:
    """Return who gave the credential about Python; issuers are called differently in each language."""
    summaries = (item.stored.summary for item in page.grid.items)
    return next(summary.issuer_name for summary in summaries if "Python" in summary.title)


def _list(studio: Any) -> None:
    _shown(studio).shape.sign("rows").click()
    studio.settle()


def _filter(studio: Any) -> None:
    page = _shown(studio)
    page.filter_button.click()
    studio.settle()


def _filtered(studio: Any) -> None:
    page = _shown(studio)
    page.filter_chosen.emit(CredentialFilter(issuer=_university(page), year=2026, state=CredentialState.GOOD))
    studio.settle()


def _nothing_found(studio: Any) -> None:
    page = _shown(studio)
    page.filter_chosen.emit(CredentialFilter(kind=CredentialKind.WORK, issuer=_university(page), year=2026))
    page.search.setText("pyth")
    page.search.returnPressed.emit()
    studio.settle()


def _empty(studio: Any) -> None:
    _shown(studio, lambda holder: [holder.remove(number) for number in holder.vault.credentials.listed()])


def _one(studio: Any) -> None:
    _shown(studio, lambda holder: [holder.remove(number) for number in holder.vault.credentials.listed()[1:]])


LISTING_SCENES = {
    "credentials-list": _list,
    "credentials-filter": _filter,
    "credentials-filtered": _filtered,
    "credentials-nothing-found": _nothing_found,
    "credentials-empty": _empty,
    "credentials-one": _one,
}
