"""The counsellor's side and comparisons, brought to each of their states; one practice wallet plays both parts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from wallet.consenting import Consenting
from wallet.guiding import Guiding
from wallet.model.guidance import Choice, InvitationTerms, Recipient, SealedFile
from wallet.model.stored import CredentialId

if TYPE_CHECKING:
    from tests.simulators.studio import Studio
    from wallet.holder import Holder

PYTHON, TEACHING, DUTCH = 1, 2, 3
TERMS = InvitationTerms(
    recipient=Recipient(
        name="Lies Claes",
        organisation="Leerwinkel Zuid",
        address="Markt 1, 8500 Kortrijk",
        contact="lies@leerwinkel.example",
    ),
    purposes=("Choosing a next course", "Recognition of earlier learning", "Help with applying for a job"),
    days=90,
    notice="I use your record only for what you pick. You can stop at any time. Then I erase it.",
    storage="On my own computer, encrypted",
    jurisdiction="BE",
    authority="Gegevensbeschermingsautoriteit, Brussel",
    language="en",
    wants_export=True,
)
LETTER = SealedFile("letter.txt", "text/plain", b"I worked in the youth club for six summers.\n")
SCAN = SealedFile("diploma.pdf", "application/pdf", b"%PDF-1.7 not really" * 2_000)


@dataclass(frozen=True)
class Learner:
    """A learner who shares something.

    Attributes:
        name: What they want to be called.
        purpose: Which of the purposes they pick, by its place.
        days: How many days the counsellor may keep it.
        credentials: Which credentials, by their numbers in the practice wallet.
        left_out: Details that are never shown, by their first name.
        files: What goes along.
        may_export: They agree that parts are saved.
    """

    name: str = "Amina Peeters"
    purpose: int = 0
    days: int = 27
    credentials: Sequence[int] = (PYTHON, TEACHING, DUTCH)
    left_out: Sequence[str] = ("birthdate", "assessment_grade")
    files: Sequence[SealedFile] = field(default=())
    may_export: bool = False


def sealed_record(holder: "Holder", learner: Learner, terms: InvitationTerms = TERMS) -> str:
    """Invite a learner, and let them answer out of the same wallet; returns the sealed record."""
    invited = Guiding(holder).invite(terms, label=learner.name)
    consenting = Consenting(holder)
    draft = consenting.draft(
        consenting.read(invited.text),
        purpose=terms.purposes[learner.purpose],
        learner_name=learner.name,
        choices=[_choice(holder, number, learner.left_out) for number in learner.credentials],
        until=holder.now().replace(microsecond=0) + timedelta(days=learner.days),
        files=learner.files,
        may_export=learner.may_export,
    )
    return consenting.give(draft).text


def _choice(holder: "Holder", number: int, left_out: Sequence[str]) -> Choice:
    details = holder.open(CredentialId(number)).details
    return Choice(CredentialId(number), tuple(detail.path for detail in details if detail.path[0] not in left_out))


def on_vault(studio: "Studio", work: Callable[["Holder"], Any]) -> Any:
    """Have something done with the open wallet, where that is allowed; returns its result."""
    found: list[Any] = []
    services = studio.program.services
    services.tasks.vault.submit(lambda: work(services.session.holder), found.append, studio.program.complain)
    studio.settle(lambda: bool(found))
    return found[0]


def receive(studio: "Studio", *learners: Learner) -> list[str]:
    """Take in the records of learners; returns the ids of their consents."""

    def work(holder: "Holder") -> list[str]:
        guiding = Guiding(holder)
        guiding.set_profile(TERMS)
        return [guiding.receive(sealed_record(holder, learner)).consent_id for learner in learners]

    return list(on_vault(studio, work))


def _withdraw(holder: "Holder", consent_id: str) -> str:
    return Guiding(holder).receive_notice(Consenting(holder).withdraw(consent_id))[1]


def _learners(studio: "Studio") -> Any:
    studio.practise()
    *_, gone = receive(
        studio,
        Learner(),
        Learner("Jonas D.", 1, 2, (TEACHING,)),
        Learner("M. Okafor", 2, 40, (DUTCH,)),
    )
    on_vault(studio, lambda holder: _withdraw(holder, gone))
    on_vault(studio, lambda holder: Guiding(holder).invite(TERMS, label="Fatima, Thursday 10:00").text)
    page = studio.show("guiding")
    row = next(row for row in page.learners.table.rows if row.learner.learner_name == "Amina Peeters")
    row.click()
    studio.settle()
    return page


def _learners_withdrawn(studio: "Studio") -> None:
    page = _learners(studio)
    next(row for row in page.learners.table.rows if row.learner.learner_name == "M. Okafor").click()
    studio.settle()


def _learners_empty(studio: "Studio") -> None:
    studio.practise()
    studio.show("guiding")


def _invite(studio: "Studio") -> Any:
    studio.practise()
    on_vault(studio, lambda holder: Guiding(holder).set_profile(replace(TERMS, language="nl")))
    page = studio.show("guiding")
    page.learners.invite_button.click()
    studio.settle(lambda: page.currentWidget() is page.form)
    return page


def _invite_first(studio: "Studio") -> None:
    studio.practise()
    page = studio.show("guiding")
    page.learners.invite_button.click()
    studio.settle(lambda: page.currentWidget() is page.form)
    page.form.invite_button.click()
    page.form.terms.more_button.click()
    studio.settle()


def _invite_code(studio: "Studio") -> None:
    page = _invite(studio)
    page.form.label.set_text("Fatima, Thursday 10:00")
    page.form.invite_button.click()
    studio.settle(lambda: page.currentWidget() is page.invitation and page.invitation.display.plan is not None)


def _import(studio: "Studio") -> None:
    studio.practise()
    page = studio.show("guiding")
    page.learners.import_button.click()
    page.ways.text_given.emit("no record at all")
    studio.settle(page.ways.problem.isVisible)


def _record(studio: "Studio", learner: Learner | None = None) -> Any:
    studio.practise()
    receive(studio, learner or Learner(files=(LETTER, SCAN)))
    page = studio.show("guiding")
    page.learners.learner.open_button.click()
    studio.settle(lambda: page.currentWidget() is page.record)
    return page


def _record_consent(studio: "Studio") -> None:
    _record(studio).record.consent_button.click()
    studio.settle()


def _record_export(studio: "Studio") -> None:
    page = _record(studio, Learner(days=1, credentials=(PYTHON,), files=(SCAN,), may_export=True))
    page.record.verticalScrollBar().setValue(0)


def _record_compare(studio: "Studio") -> None:
    page = _record(studio)
    page.record.compare_button.click()
    studio.settle(lambda: page.currentWidget() is page.comparison)


def _advice(studio: "Studio") -> Any:
    page = _record(studio)
    page.record.advice_button.click()
    studio.settle(lambda: page.currentWidget() is page.advice)
    page.advice.note.setPlainText("You know more than your papers say. Start with the database course in February.")
    page.advice.add_button.click()
    step = page.advice.steps[0]
    step.title.set_text("Databases, 5 ECTS")
    step.link.set_text("https://courses.example/databases")
    page.advice.note.setFocus()
    page.advice.verticalScrollBar().setValue(0)
    studio.settle()
    return page


def _advice_code(studio: "Studio") -> None:
    page = _advice(studio)
    page.advice.send_button.click()
    studio.settle(lambda: page.currentWidget() is page.message and page.message.display.plan is not None)


def _confirmation(studio: "Studio") -> None:
    studio.practise()
    (consent_id,) = receive(studio, Learner())
    notice = on_vault(studio, lambda holder: Consenting(holder).withdraw(consent_id))
    page = studio.show("guiding")
    page.learners.text_given.emit(notice)
    studio.settle(lambda: page.currentWidget() is page.message and page.message.display.plan is not None)


def _compare_choose(studio: "Studio") -> None:
    studio.practise()
    page = studio.show("compare")
    studio.settle(lambda: bool(page.choosing.rows))
    for row in list(page.choosing.rows.values())[:2]:
        row.click()


def _compare(studio: "Studio") -> None:
    studio.practise()
    page = studio.show("compare", credential_ids=[str(PYTHON), str(TEACHING), str(DUTCH)])
    studio.settle(lambda: page.currentWidget() is page.comparison)


GUIDING_SCENES: dict[str, Callable[["Studio"], Any]] = {
    "learners": _learners,
    "learners-withdrawn": _learners_withdrawn,
    "learners-empty": _learners_empty,
    "invite": _invite,
    "invite-first": _invite_first,
    "invite-code": _invite_code,
    "import-record": _import,
    "record": _record,
    "record-consent": _record_consent,
    "record-export": _record_export,
    "record-compare": _record_compare,
    "advice": _advice,
    "advice-code": _advice_code,
    "confirmation": _confirmation,
    "compare-choose": _compare_choose,
    "compare": _compare,
}
