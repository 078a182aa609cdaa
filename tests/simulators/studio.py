"""The program without a display, brought to each of its screens with practice data.

One place for the pictures of the documentation and for the tests that compare pictures.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.simulators.answer_scenes import ANSWER_SCENES
from tests.simulators.consent_scenes import CONSENT_SCENES
from tests.simulators.explain_scenes import EXPLAIN_SCENES
from tests.simulators.format_scenes import FORMAT_SCENES
from tests.simulators.guidance_scenes import GUIDANCE_SCENES
from tests.simulators.guiding_scenes import GUIDING_SCENES
from tests.simulators.keeping_scenes import KEEPING_SCENES
from tests.simulators.listing_scenes import LISTING_SCENES
from tests.simulators.trying_scenes import TRYING_SCENES
from tests.simulators.waiting_scenes import WAITING_SCENES
from tests.simulators.wallet_scenes import WALLET_SCENES
from tests.simulators.window_scenes import WINDOW_SCENES
from ui.app import Program
from wallet.answering import Answering, chosen_by_default
from wallet.disclosure import PresentationEnd, details_of, make_presentation
from wallet.errors import WrongPassphraseError
from wallet.examples import Example, example_holder_key, examples
from wallet.formats.recognise import parse_credential
from wallet.model.stored import HistoryEntry
from wallet.questions.answer import answer_text
from wallet.questions.detail_places import WantedDetail
from wallet.vault import RecoveryCode

# The moment every picture is taken at; the list of one practice issuer is old by then, as it should be.
NOW = datetime(2026, 11, 21, 9, 12, tzinfo=UTC)
_SECONDS = 30
_QUIET_ROUNDS = 4
_RECIPIENT = "Bakker Logistics"
_PASSPHRASE = "four words nobody guesses"
_FIVE = ("given_name", "family_name", "learning_outcomes", "level_of_learning_experience", "expected_study_time")


class Studio:
    """A program, and a way to wait for it."""

    def __init__(self, app: QApplication, program: Program) -> None:
        self._app, self.program = app, program

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Let the program work until it is idle and `until` holds.

        Raises:
            TimeoutError: It never was.
        """
        end = time.monotonic() + _SECONDS
        quiet = 0
        while quiet < _QUIET_ROUNDS:
            self._app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.002)
            quiet = quiet + 1 if until() and not self.program.busy else 0
            if time.monotonic() > end:
                raise TimeoutError

    def show(self, screen: str, **what: object) -> Any:
        """Go to a screen and return its page."""
        self.program.go(screen, **what)
        self.settle()
        return self.program.window.page

    def practise(self) -> None:
        """Open the wallet with examples, without the steps to try: most pictures are of the pages themselves."""
        session = self.program.services.session
        if not session.practising:
            self.program.services.tasks.vault.submit(
                session.practise, lambda _: self.program.wallet_opened(), self.program.complain
            )
            self.settle(lambda: session.is_open)
            self.program.services.trying.close()

    def example(self, name: str) -> Example:
        """Return a practice credential in the language of the program, by a part of its file's name."""
        language = self.program.services.language.code
        return next(example for example in examples(language) if name in example.name)


Scene = Callable[[Studio], None]


def _first_start(studio: Studio) -> None:
    studio.show("first-start")


def _create(studio: Studio) -> None:
    page = studio.show("create")
    page.passphrase.field.set_text(_PASSPHRASE)
    studio.settle()


def _unlock(studio: Studio) -> None:
    page = studio.show("unlock")
    page.passphrase.set_text(_PASSPHRASE)
    page.show_error(WrongPassphraseError())


def _recover(studio: Studio) -> None:
    studio.show("recover")


def _recovery_code(studio: Studio) -> None:
    studio.practise()
    page = studio.show("recovery-code", code=RecoveryCode(bytes(range(16))))
    page.copy.click()
    page.kept.setChecked(True)


def _credentials(studio: Studio) -> None:
    studio.practise()
    studio.show("credentials")


def _credential(studio: Studio) -> None:
    studio.practise()
    studio.show("credential", credential_id=1)


def _add(studio: Studio) -> None:
    studio.practise()
    page = studio.show("add")
    page.text_given.emit(studio.example("python").data.decode())
    page.text_given.emit("this is no credential")
    studio.settle()


def _share(studio: Studio) -> None:
    studio.practise()
    page = studio.show("share", credential_id=1)
    page.choosing.recipient.set_text(_RECIPIENT)
    studio.settle()


def _show_code(studio: Studio) -> None:
    _share(studio)
    page = studio.program.window.page
    page.choosing.make_button.click()
    studio.settle()


def _proof_of_sharing(studio: Studio) -> None:
    _show_code(studio)
    studio.program.window.page.showing.proof_button.click()
    studio.settle()


def _check(studio: Studio) -> None:
    studio.show("check")


def _check_genuine(studio: Studio) -> None:
    credential = parse_credential(studio.example("python").data)
    paths = [detail.path for detail in details_of(credential) if detail.path[0] in _FIVE]
    end = PresentationEnd(_RECIPIENT, "nonce of a picture", example_holder_key())
    made = studio.program.services.clock() - timedelta(seconds=12)
    page = studio.show("check")
    page.text_given.emit(make_presentation(credential, paths, now=made, end=end).text)
    studio.settle(lambda: page.card is not None)


def _check_text(text: Callable[[Studio], str]) -> Scene:
    def scene(studio: Studio) -> None:
        page = studio.show("check")
        page.text_given.emit(text(studio))
        studio.settle(lambda: page.card is not None)

    return scene


def _check_example(name: str) -> Scene:
    return _check_text(lambda studio: studio.example(name).data.decode())


def _changed(studio: Studio) -> str:
    """Return an example of which one letter of the signature is another one."""
    signed, *shown = studio.example("forklift").data.decode().split("~")
    return "~".join([f"{signed[:-20]}{'A' if signed[-20] != 'A' else 'B'}{signed[-19:]}", *shown])


def _ask(studio: Studio) -> None:
    page = studio.show("ask")
    form = page.form
    form.wish.wishes[0].title.set_text(studio.example("forklift").title)
    form.details.choices[WantedDetail.VALID_UNTIL].chip("needed").click()
    form.details.choices[WantedDetail.BIRTH_DATE].chip("welcome").click()
    form.who.purpose.set_text("To see if you may drive a forklift in our warehouse.")
    form.who.name.set_text(_RECIPIENT)
    page.form.kept.save_wanted.emit("Forklift drivers")
    studio.settle()


def _ask_more(studio: Studio) -> None:
    _ask(studio)
    form = studio.program.window.page.form
    form.wish.more_button.click()
    form.wish.alternative_button.click()
    form.wish.technical_button.click()
    studio.settle()
    form.verticalScrollBar().setValue(0)


def _ask_code(studio: Studio) -> None:
    _ask(studio)
    page = studio.program.window.page
    page.form.ask_button.click()
    studio.settle(lambda: page.currentWidget() is page.code and page.code.display.plan is not None)


def _check_answer(studio: Studio) -> None:
    """Ask, and answer out of the same wallet."""
    studio.practise()
    page = studio.show("ask")
    form, services = page.form, studio.program.services
    form.wish.wishes[0].title.set_text(studio.example("python").title)
    for detail in (WantedDetail.OUTCOMES, WantedDetail.LEVEL, WantedDetail.WORKLOAD):
        form.details.choices[detail].chip("needed").click()
    form.who.purpose.set_text("To see if you can do the data work in our warehouse.")
    form.who.name.set_text(_RECIPIENT)
    form.ask_button.click()
    studio.settle(lambda: page.code.display.plan is not None)
    asked = services.asking.waiting()
    assert asked is not None

    def answer() -> str:
        answering = Answering(services.session.holder)
        question = answering.read(asked.packed)
        wanted = next(wanted for wanted in answering.matches(question).wanted.values() if wanted.candidates)
        return answer_text(answering.draft(question, [chosen_by_default(wanted.candidates[0], wanted.query_id)]))

    services.tasks.vault.submit(answer, page.code.text_given.emit, studio.program.complain)
    studio.settle(lambda: studio.program.place == "check" and studio.program.window.page.card is not None)


def _settings(studio: Studio) -> None:
    studio.practise()
    studio.show("settings")


def _settings_closed(studio: Studio) -> None:
    studio.show("settings")


def _history(studio: Studio) -> None:
    studio.practise()
    session, now = studio.program.services.session, studio.program.services.clock()
    forklift, python, course = (studio.example(name).title for name in ("forklift", "python", "module-3"))
    entries = (
        ("shared", _RECIPIENT, forklift, ("family_name", "date_of_expiry"), "qr", 1, 6),
        ("copied", "", python, ("family_name", "learning_outcomes/0"), "pdf", 26, None),
        ("shared", "", course, ("level_of_learning_experience",), "file", 50, None),
    )

    def write() -> None:
        for action, whom, what, details, way, ago, until in entries:
            session.holder.vault.history.append(
                HistoryEntry(
                    at=now - timedelta(hours=ago),
                    action=action,
                    counterparty=whom,
                    subjects=(what,),
                    details=details,
                    until=now + timedelta(hours=until) if until else None,
                    way=way,
                )
            )

    studio.program.services.tasks.vault.submit(write, lambda _: None, studio.program.complain)
    studio.show("history")


def _history_empty(studio: Studio) -> None:
    studio.practise()
    studio.show("history")


SCENES: dict[str, Scene] = {
    "first-start": _first_start,
    "create": _create,
    "unlock": _unlock,
    "recover": _recover,
    "recovery-code": _recovery_code,
    "credentials": _credentials,
    "credential": _credential,
    "add": _add,
    "share": _share,
    "show-code": _show_code,
    "proof-of-sharing": _proof_of_sharing,
    "check": _check,
    "check-genuine": _check_genuine,
    "check-copy": _check_example("python-for-data-analysis"),
    "check-expired": _check_example("forklift"),
    "check-withdrawn": _check_example("voedselveiligheid"),
    "check-changed": _check_text(_changed),
    "check-unreadable": _check_text(lambda _: '{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": []}'),
    "ask": _ask,
    "ask-more": _ask_more,
    "ask-code": _ask_code,
    "check-answer": _check_answer,
    "history": _history,
    "history-empty": _history_empty,
    "settings": _settings,
    "settings-closed": _settings_closed,
    **FORMAT_SCENES,
    **ANSWER_SCENES,
    **CONSENT_SCENES,
    **GUIDING_SCENES,
    **GUIDANCE_SCENES,
    **KEEPING_SCENES,
    **LISTING_SCENES,
    **EXPLAIN_SCENES,
    **WALLET_SCENES,
    **TRYING_SCENES,
    **WAITING_SCENES,
    **WINDOW_SCENES,
}
