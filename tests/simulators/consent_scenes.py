"""The learner's consent screen, brought to each of its states with practice data."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.simulators.counsellor import Counsellor
from tests.simulators.guiding_scenes import LETTER, TERMS, on_vault
from wallet.model.guidance import InvitationTerms
from wallet.model.stored import CredentialId

if TYPE_CHECKING:
    from tests.simulators.studio import Studio

PYTHON, TEACHING = CredentialId(1), CredentialId(2)


def invitation(studio: "Studio", terms: InvitationTerms = TERMS, **options: Any) -> str:
    """Have a counsellor invite the learner."""
    return Counsellor(terms).invite(studio.program.services.clock(), **options)


def _asked(studio: "Studio", terms: InvitationTerms = TERMS) -> Any:
    studio.practise()
    page = studio.show("consent", invitation=invitation(studio, terms))
    studio.settle(lambda: page.currentWidget() is page.asking)
    return page


def _choose(studio: "Studio", page: Any, *credentials: CredentialId) -> None:
    for number in credentials:
        page.choosing.candidates.rows[number].check.click()
        studio.settle()


def _ready(studio: "Studio") -> Any:
    page = _asked(studio, replace(TERMS, purposes=TERMS.purposes[:1], wants_export=False))
    _choose(studio, page, PYTHON, TEACHING)
    return page


def _consent(studio: "Studio") -> None:
    _ready(studio)


def _consent_empty(studio: "Studio") -> None:
    page = _asked(studio)
    page.asking.buttons.yes_button.click()
    studio.settle()


def _consent_sensitive(studio: "Studio") -> None:
    page = _asked(studio, replace(TERMS, third_parties=("VDAB",)))
    _choose(studio, page, PYTHON)
    page.choosing.candidates.rows[PYTHON].button.click()
    page.choosing.ticked.emit(("birthdate",), True)
    page.choosing.candidates.dialog.take_button.click()
    studio.settle()


def _consent_choose(studio: "Studio") -> Any:
    page = _ready(studio)
    page.asking.choose_button.click()
    letter = Path(studio.program.services.session.open_folder) / LETTER.name
    letter.write_bytes(LETTER.data)
    page.choosing.files_given.emit([str(letter)])
    studio.settle(lambda: bool(page.choosing.remove_buttons))
    return page


def _consent_details(studio: "Studio") -> None:
    page = _consent_choose(studio)
    page.choosing.candidates.rows[PYTHON].button.click()
    studio.settle()


def _consent_preview(studio: "Studio") -> None:
    page = _ready(studio)
    page.asking.preview_button.click()
    studio.settle(lambda: page.currentWidget() is page.preview)


def _consent_code(studio: "Studio") -> None:
    page = _ready(studio)
    page.asking.buttons.yes_button.click()
    studio.settle(lambda: page.currentWidget() is page.showing and page.showing.display.plan is not None)


def _consent_no(studio: "Studio") -> None:
    page = _ready(studio)
    page.asking.buttons.no_button.click()
    studio.settle(lambda: page.currentWidget() is page.calm)


def _consent_old(studio: "Studio") -> None:
    studio.practise()
    long_ago = studio.program.services.clock() - timedelta(days=60)
    studio.show("consent", invitation=Counsellor(TERMS).invite(long_ago))


def _consent_changed(studio: "Studio") -> None:
    studio.practise()
    text = invitation(studio)
    studio.show("consent", invitation=text[:-8] + ("A" * 8))


def _consent_helped(studio: "Studio") -> None:
    studio.practise()
    on_vault(studio, lambda holder: holder.helping.begin("Ruth"))
    page = _ready(studio)
    page.asking.buttons.yes_button.click()
    studio.settle()


CONSENT_SCENES: dict[str, Callable[["Studio"], Any]] = {
    "consent": _consent,
    "consent-empty": _consent_empty,
    "consent-sensitive": _consent_sensitive,
    "consent-choose": _consent_choose,
    "consent-details": _consent_details,
    "consent-preview": _consent_preview,
    "consent-code": _consent_code,
    "consent-no": _consent_no,
    "consent-old": _consent_old,
    "consent-changed": _consent_changed,
    "consent-helped": _consent_helped,
}
