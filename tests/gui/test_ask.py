"""The asker's side through the window: real questions, a learner's real wallet, the painted code reads back."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, load_der_private_key, pkcs12
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from tests.gui.learner_pages import texts_on
from tests.simulators.certificates import SampleAuthority
from tests.unit.ui.practice_wallet import NOW, PYTHON, sample
from ui.ask.kept import KeptQuestions
from ui.widgets.fields import TextField
from ui.widgets.passphrase import PassphraseField
from wallet.answering import Answering, chosen_by_default
from wallet.asking import Asking
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import make_presentation
from wallet.formats.recognise import parse_credential
from wallet.model.report import Verdict
from wallet.questions.answer import answer_text
from wallet.questions.detail_places import WantedDetail, WantedKind
from wallet.questions.packed_answer import pack_answer
from wallet.questions.packed_request import unpack_request
from wallet.questions.request import parse_question
from wallet.questions.request_link import read_request
from wallet.transport.camera_frame import FrameCodes, Hint
from wallet.transport.joining import join_all_codes
from wallet.transport.multipart_ur import UR_RESPONSE
from wallet.transport.qr_codes import plan_message, qr_matrix, qr_png
from wallet.transport.reading import read_codes
from wallet.trust.trust_store import parse_trust

ASKER = "Bakker Logistics"
SPAN = {"not_before": NOW - timedelta(days=1), "not_after": NOW + timedelta(days=9)}
PURPOSE = "To see if you can do the data work in our warehouse."


class Moving:
    """A clock that a test moves on."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


class Employer:
    """The program of somebody who asks, without a wallet."""

    def __init__(self, program, clock, idle):
        self.program, self.clock, self._idle = program, clock, idle
        self.program.go("ask")
        self.settle()

    def settle(self, until=lambda: True):
        self._idle(self.program, until)
        for _ in range(4):
            QApplication.processEvents()

    @property
    def page(self):
        return self.program.screen("ask").page

    @property
    def form(self):
        return self.page.form

    @property
    def check(self):
        return self.program.screen("check").page

    def write(self, title=PYTHON, kind=WantedKind.LEARNING, **details):
        fields = self.form.wish.wishes[0]
        fields.kind.choose(kind.value)
        fields.kind.chosen.emit(kind.value)
        fields.title.set_text(title)
        self.form.who.purpose.set_text(PURPOSE)
        self.form.who.name.set_text(ASKER)
        for detail, choice in details.items():
            self.form.details.choices[WantedDetail[detail.upper()]].chip(choice).click()

    def ask(self):
        """Press the button; returns the question as the painted code gives it back."""
        self.form.ask_button.click()
        return self.read()

    def read(self):
        code = self.page.code
        self.settle(lambda: self.page.currentWidget() is code and code.display.plan is not None)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        code.display.view.grab().save(buffer, "PNG")
        (received,) = join_all_codes(read_codes(bytes(buffer.data().data())))
        assert received.kind == "question"
        return received.content

    def take(self, answer):
        """Give an answer on the page of the question; returns the card it ends in."""
        self.page.code.text_given.emit(answer if isinstance(answer, str) else answer_text(answer))
        return self.card()

    def card(self):
        self.settle(lambda: self.program.place == "check" and self.check.card is not None)
        return self.check.card

    def dialog(self):
        return next(dialog for dialog in self.program.window.findChildren(QDialog) if dialog.isVisible())


@pytest.fixture
def clock():
    return Moving()


@pytest.fixture
def employer(start, clock, idle):
    return Employer(start(clock=clock), clock, idle)


@pytest.fixture
def learner(holder):
    return Answering(holder)


def answer(learner, received):
    question = learner.read(received)
    return learner.draft(question, least_of(learner, question))


def unpack(received):
    """The signed request in what the code of a question holds."""
    return unpack_request(received) if isinstance(received, bytes) else received


def least_of(learner, question):
    matches = learner.matches(question)
    names = [name for part in matches.parts if part.required for name in part.options[0]]
    return [chosen_by_default(matches.wanted[name].candidates[0], name) for name in dict.fromkeys(names)]


def first_line(card):
    return card.check_lines[0].texts()


# --- the form -------------------------------------------------------------------------------------------


def test_the_way_from_checking_leads_to_the_form(employer):
    employer.program.go("check")
    employer.check.asking.new_button.click()
    assert employer.program.place == "ask"
    assert texts_on(employer.check.asking)[:2] == [
        "Ask for something",
        "Show a question as a QR code. The answer can't be used twice.",
    ]


def test_a_question_needs_a_name_and_a_purpose(employer):
    employer.form.ask_button.click()
    employer.settle()
    who = employer.form.who
    assert who.purpose.error.text() == "Write what you need it for. The learner decides by it."
    who.purpose.set_text("To hire a baker")
    who.purpose.edit.returnPressed.emit()  # as the button does, which may be out of sight
    employer.settle()
    assert not who.purpose.error.text() and who.name.error.text()
    assert who.name.error.text() == "Write your name or that of your organisation."
    assert employer.page.currentWidget() is employer.form


def test_it_shows_how_the_learner_will_read_it(employer):
    employer.write(valid_until="needed", birth_date="welcome")
    preview = employer.form.preview
    assert preview.title.text() == "Bakker Logistics asks you something"
    assert preview.standing.text() == "Says it is Bakker Logistics, not verified"
    assert preview.purpose.text() == f"“{PURPOSE}”"
    assert preview.needs.text().split("\n") == [
        f"• “{PYTHON}” (Learning credential)",
        "• Name",
        "• Valid until",
    ]
    assert preview.likes.text() == "• Date of birth"
    assert preview.unexplained.text() == "Your sentence does not explain why you want this: Date of birth."
    employer.form.who.purpose.set_text("To see whether you are 18 and may work at night.")
    assert not preview.unexplained.isVisibleTo(preview)
    assert employer.form.who.purpose.edit.accessibleDescription() == "48 of 200 letters"


def test_what_no_kind_has_cannot_be_asked(employer):
    employer.write(valid_until="needed")
    fields = employer.form.wish.wishes[0]
    employer.form.wish.more_button.click()
    employer.form.wish.alternative_button.click()
    other = employer.form.wish.wishes[1]
    other.kind.choose(WantedKind.MICRO_CREDENTIAL.value)
    other.kind.chosen.emit(WantedKind.MICRO_CREDENTIAL.value)
    assert not employer.form.ask_button.isEnabled()
    assert "No kind of credential" in employer.form.preview.problem.text()
    other.remove_button.click()
    assert employer.form.ask_button.isEnabled()
    assert employer.form.wish.wishes == [fields]


def test_a_diploma_has_no_title_to_compare(employer):
    employer.write(kind=WantedKind.DIPLOMA, title="")
    fields = employer.form.wish.wishes[0]
    assert not fields.title.isVisibleTo(fields)
    assert WantedDetail.QUALITY not in employer.form.details.choices
    assert employer.form.ask_button.isEnabled()


def test_issuers_are_chosen_from_those_known_here(employer):
    employer.write()
    employer.form.wish.more_button.click()
    employer.form.wish.issuer_button.click()
    dialog = employer.dialog()
    dialog.search.setText("aarden")
    (row,) = dialog.rows.values()
    row.click()
    dialog.done_button.click()
    assert employer.form.preview.needs.text().split("\n")[0].endswith("issued by Universiteit Aarden")
    query = json.loads(employer.form.technical.query.toPlainText())
    issuer = next(claim for claim in query["credentials"][0]["claims"] if claim["path"] == ["iss"])
    assert len(issuer["values"]) == 1


# --- the code -------------------------------------------------------------------------------------------


def test_the_painted_code_is_the_question(employer, learner):
    employer.write(level="needed", grade="welcome")
    question = learner.read(employer.ask())
    assert (question.asker.stated_name, question.purpose) == (ASKER, PURPOSE)
    assert question.expires_at == NOW + timedelta(minutes=5)
    paths = {claim.path for claim in question.query.credentials[0].claims}
    assert {("level_of_learning_experience",), ("assessment_grade",), ("given_name",)} <= paths
    code = employer.page.code
    assert code.time_pill.text() == "5:00 left"
    assert QApplication.focusWidget() is code.camera_panel.viewfinder


def test_its_time_runs_out_and_it_can_be_asked_anew(employer, learner, clock):
    employer.write()
    first = employer.ask()
    code = employer.page.code
    clock.now = NOW + timedelta(minutes=4, seconds=8)
    code.time_wanted.emit()
    assert code.time_pill.text() == "0:52 left"
    clock.now = NOW + timedelta(minutes=5)
    code.time_wanted.emit()
    assert code.time_pill.text() == "Time is over"
    assert code.display.view.code is None and not code.link_button.isEnabled()
    assert "The time is over. An answer to this code does not count." in texts_on(code)
    code.again_button.click()
    employer.settle(lambda: code.display.plan is not None)
    assert code.time_pill.text() == "5:00 left" and code.link_button.isEnabled()
    assert employer.read() != first


def test_other_ways_carry_the_same_question(employer, learner, tmp_path, monkeypatch):
    employer.write()
    question = learner.read(employer.ask())
    code = employer.page.code
    for button, name in ((code.file_button, "a.question"), (code.picture_button, "a.png")):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        button.click()
        employer.settle(path.exists)
    code.link_button.click()
    (picture,) = join_all_codes(read_codes((tmp_path / "a.png").read_bytes()))
    texts = ((tmp_path / "a.question").read_text(), QGuiApplication.clipboard().text())
    assert learner.read(picture.content).request == question.request
    assert [read_request(text).jar for text in texts] == [question.request] * 2


# --- the answer -----------------------------------------------------------------------------------------


def test_a_fresh_answer_says_so(employer, learner, clock):
    employer.write(level="needed")
    given = answer(learner, employer.ask())
    clock.now = NOW + timedelta(seconds=12)
    card = employer.take(given)
    assert employer.check.verdict is Verdict.GENUINE
    assert first_line(card) == (
        "Answer to your question, made 12 seconds ago",
        "Cannot be a copy of an older one.",
    )
    assert ("Level", "6 (bachelor) on the European scale") in card.facts
    assert card.made_for is None and card.lacking is None
    assert not employer.check.asking.waiting_button.isVisibleTo(employer.check)
    assert not any("did:jwk" in text for text in texts_on(card))


def test_the_camera_takes_a_moving_answer(employer, learner, clock):
    employer.write(outcomes="needed", level="needed")
    packed = pack_answer(answer(learner, employer.ask()).body)
    plan = plan_message(UR_RESPONSE, packed, frame_version=13, max_version=13)
    assert plan.frame_count > 1
    for part in plan.parts:
        picture = qr_png(qr_matrix(part), scale=3)
        employer.page.code.frame_given.emit(lambda picture=picture: FrameCodes(read_codes(picture), Hint.NONE))
        employer.settle()
    assert first_line(employer.card())[0].startswith("Answer to your question")
    assert employer.check.verdict is Verdict.GENUINE


def test_only_this_program_opens_an_answer_where_that_is_asked_for(employer, learner, start, clock, idle):
    employer.write(level="needed")
    box = employer.form.wish.encrypted
    assert not box.isChecked()
    open_to_all = answer_text(answer(learner, employer.ask()))
    employer.page.code.back_wanted.emit()

    employer.form.wish.more_button.click()
    box.click()
    given = answer_text(answer(learner, employer.ask()))
    assert "vp_token" in open_to_all and list(json.loads(given)) == ["response"]
    employer.form.kept.save_wanted.emit("Sealed")
    other = Employer(start(clock=clock), clock, idle)
    other.form.kept.rows["Sealed"].click()
    assert other.form.wish.encrypted.isChecked() and other.form.wish.encrypted.isVisibleTo(other.form)
    other.form.who.name.set_text(ASKER)
    other.ask()
    other.take(given)
    assert other.check.verdict is Verdict.UNREADABLE

    employer.program.go("ask", waiting=True)
    assert first_line(employer.take(given))[0].startswith("Answer to your question")
    assert employer.check.verdict is Verdict.GENUINE


def test_an_answer_counts_once(employer, learner):
    employer.write()
    given = answer(learner, employer.ask())
    employer.take(given)
    employer.check.card.next_button.click()
    employer.check.text_given.emit(answer_text(given))
    card = employer.card()
    assert employer.check.verdict is Verdict.NOT_GENUINE
    assert first_line(card) == ("This answer was used before", "An answer counts once. Ask a new question.")
    assert card.facts == []
    advice = {label.text() for label in card.findChildren(QLabel)}
    assert "Ask a new question" in advice and not advice & {"Ask the issuer", "Ask for it once more"}
    card.ask_button.click()
    assert employer.program.place == "ask"


def test_an_answer_is_not_checked_again_in_another_language(employer, learner):
    employer.write()
    employer.take(answer(learner, employer.ask()))
    employer.program.services.language.use("nl")
    try:
        employer.settle()
        assert employer.program.place == "check" and employer.check.card is None
    finally:
        employer.program.services.language.use("en")


def test_an_answer_to_an_older_question_does_not_count(employer, learner):
    employer.write()
    given = answer(learner, employer.ask())
    employer.page.code.back_wanted.emit()
    employer.ask()
    card = employer.take(given)
    assert employer.check.verdict is Verdict.NOT_GENUINE
    assert first_line(card)[0] == "Not an answer to your question"


def test_an_answer_that_comes_too_late_says_that(employer, learner, clock):
    employer.write()
    given = answer(learner, employer.ask())
    clock.now = NOW + timedelta(minutes=5, seconds=1)
    card = employer.take(given)
    assert employer.check.verdict is Verdict.NOT_GENUINE
    assert first_line(card) == ("This answer came too late", "A question counts for five minutes. Ask anew.")


def test_an_answer_for_somebody_else_does_not_count(employer, learner, clock):
    employer.write()
    employer.ask()
    waiting = employer.program.services.asking.waiting()
    stranger = Asking(clock).ask(waiting.pending.query, PURPOSE, "Somebody else")
    card = employer.take(answer(learner, stranger.packed))
    assert employer.check.verdict is Verdict.NOT_GENUINE
    assert first_line(card)[0] == "Answer to a question of somebody else"
    assert card.banner.sentence.text() == ". ".join(first_line(card))


def test_an_answer_that_lacks_something_says_what(employer, learner):
    employer.write(level="needed")
    question = learner.read(employer.ask())
    (query,) = question.query.credentials
    fewer = tuple(claim for claim in query.claims if claim.path[0] != "level_of_learning_experience")
    # What a wallet might answer that shows less than was asked for.
    lesser = replace(question, query=replace(question.query, credentials=(replace(query, claims=fewer),)))
    card = employer.take(learner.draft(lesser, least_of(learner, lesser)))
    assert card.lacking.text() == "This does not answer your whole question. It lacks: Level."
    assert first_line(card)[0].startswith("Answer to your question")


def test_several_credentials_in_one_answer_each_have_their_verdict(employer, learner):
    employer.write()
    two = json.loads(employer.form.technical.query.toPlainText())
    other = json.loads(json.dumps(two["credentials"][0]))
    other["id"] = "other"
    next(claim for claim in other["claims"] if "values" in claim)["values"] = ["First aid at work"]
    employer.form.technical.query.setPlainText(json.dumps({"credentials": [two["credentials"][0], other]}))
    employer.form.technical.use_button.click()
    assert employer.form.by_hand.isVisibleTo(employer.form)
    employer.take(answer(learner, employer.ask()))
    assert "2 credentials found" in texts_on(employer.check)
    assert len(employer.check.results) == 2
    assert first_line(employer.check.card)[0].startswith("Answer to your question")


@pytest.mark.parametrize("accepted", [True, False])
def test_a_copy_is_an_answer_only_where_copies_are_accepted(employer, accepted):
    employer.write()
    employer.form.wish.more_button.click()
    employer.form.wish.copies.setChecked(accepted)
    employer.ask()
    asked = employer.program.services.asking.waiting()
    bare = make_presentation(parse_credential(sample(PYTHON)), [("given_name",), ("family_name",)], now=NOW).text
    body = {"vp_token": {asked.pending.query.credentials[0].id: [bare]}, "state": asked.id}
    card = employer.take(json.dumps(body))
    if accepted:
        assert employer.check.verdict is Verdict.GENUINE_UNDETERMINED
        assert first_line(card)[0] == "Answer to your question, as a copy"
    else:
        assert employer.check.verdict is Verdict.NOT_GENUINE
        assert "as a copy" not in first_line(card)[0]


def test_garbage_instead_of_an_answer(employer):
    employer.write()
    employer.ask()
    employer.take('{"vp_token": {"x": ["nothing"]}, "state": "?"}')
    assert employer.check.verdict is Verdict.UNREADABLE


# --- what stays -------------------------------------------------------------------------------------------


def test_a_question_waits_while_another_page_shows(employer, learner):
    employer.write()
    first = employer.ask()
    employer.program.go("check")
    assert employer.check.asking.waiting_button.isVisibleTo(employer.check)
    employer.check.asking.waiting_button.click()
    assert employer.read() == first
    employer.program.services.language.use("nl")
    try:
        employer.program.go("check")
        employer.check.asking.waiting_button.click()
        assert employer.read() == first
    finally:
        employer.program.services.language.use("en")
    employer.program.go("ask", waiting=True)
    employer.page.code.back_wanted.emit()
    employer.program.go("check")
    assert not employer.check.asking.waiting_button.isVisibleTo(employer.check)


def test_a_half_written_question_stays_in_another_language(employer):
    employer.write(title="Forklift operator", level="needed", grade="welcome")
    employer.form.who.name.set_text("")
    employer.form.wish.more_button.click()
    employer.form.wish.wishes[0].skill.set_text("lifting")
    employer.form.wish.copies.click()
    written = employer.form
    employer.program.services.language.use("nl")
    try:
        assert employer.form is not written
        fields = employer.form.wish.wishes[0]
        assert (fields.title.text(), fields.skill.text()) == ("Forklift operator", "lifting")
        assert fields.skill.isVisibleTo(employer.page)
        assert employer.form.wish.copies.isChecked()
        assert (employer.form.who.purpose.text(), employer.form.who.name.text()) == (PURPOSE, "")
        assert WantedDetail.LEVEL in employer.form.details.needed()
        assert employer.form.details.welcome() == (WantedDetail.GRADE,)
        employer.form.who.name.set_text(ASKER)
        employer.program.go("check")
        employer.program.services.language.use("fr")
        employer.program.go("ask")
        assert employer.form.who.name.text() == ASKER
    finally:
        employer.program.services.language.use("en")


def test_a_question_is_no_longer_shown_once_it_was_answered(employer, learner):
    employer.write()
    employer.ask()
    # The first may still be answered; to show it again would only confuse who asks.
    employer.page.code.again_button.click()
    employer.settle()
    employer.take(answer(learner, employer.read()))
    assert not employer.check.asking.waiting_button.isVisibleTo(employer.check)
    employer.program.go("ask", waiting=True)
    assert employer.page.currentWidget() is employer.form


def test_questions_are_saved_renamed_and_removed_with_a_way_back(employer):
    employer.write(level="needed")
    kept = employer.form.kept
    kept.save_button.click()
    dialog = employer.dialog()
    dialog.findChild(TextField).set_text("Data people")
    dialog.buttons.items[-1].click()
    employer.settle()
    assert list(kept.rows) == ["Data people"]
    kept.renamed.emit("Data people", "Analysts")
    kept.anew_wanted.emit()
    assert employer.form.wish.wishes[0].title.text() == ""
    kept.rows["Analysts"].click()
    assert employer.form.wish.wishes[0].title.text() == PYTHON
    assert employer.form.details.choices[WantedDetail.LEVEL].current() == "needed"
    kept.removed.emit("Analysts")
    assert kept.rows == {}
    employer.program.window.toast.findChildren(type(kept.save_button))[0].click()
    assert list(kept.rows) == ["Analysts"]


def test_what_is_remembered_is_the_question_and_the_name(employer, start, clock, idle):
    employer.write()
    employer.form.kept.save_wanted.emit("Data people")
    employer.ask()
    again = Employer(start(clock=clock), clock, idle)
    assert list(again.form.kept.rows) == ["Data people"]
    assert again.form.who.name.text() == ASKER and again.form.who.purpose.text() == ""
    assert again.program.services.asking.waiting() is None


def test_damaged_saved_questions_are_left_out(employer):
    preferences = employer.program.services.preferences
    for damaged in ("", "{", "[1, {}]", '[{"name": "x", "question": {"version": 9}}]'):
        preferences.set("questions", damaged)
        assert KeptQuestions(preferences).all() == ()


# --- the technical view -------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["{", "{}", '{"credentials": []}', '{"credentials": [{"id": "a b", "format": "x"}]}'])
def test_a_query_that_breaks_the_rules_says_so_with_its_code(employer, text):
    employer.write()
    technical = employer.form.technical
    employer.form.wish.technical_button.click()
    technical.query.setPlainText(text)
    technical.use_button.click()
    assert "query-invalid" in technical.error.text()
    assert technical.query.toPlainText() == text
    assert not employer.form.by_hand.isVisibleTo(employer.form)


def test_an_edited_query_is_asked_and_left_again(employer, learner):
    employer.write()
    technical = employer.form.technical
    query = json.loads(technical.query.toPlainText())
    query["credentials"][0]["id"] = "mine"
    technical.query.setPlainText(json.dumps(query))
    technical.use_button.click()
    assert not employer.form.details.isVisibleTo(employer.form)
    assert "Credentials it names: 1." in employer.form.preview.needs.text()
    assert [asked.id for asked in learner.read(employer.ask()).query.credentials] == ["mine"]
    employer.page.code.back_wanted.emit()
    technical.simple_button.click()
    assert employer.form.details.isVisibleTo(employer.form)
    assert employer.form.wish.wishes[0].title.text() == PYTHON


# --- who asks ---------------------------------------------------------------------------------------------


PASSPHRASE = "deeg en gist"


@pytest.fixture
def authority():
    return SampleAuthority("Chamber of commerce", **SPAN)


@pytest.fixture
def certificate(authority, tmp_path):
    key = PrivateKey.generate("P-256")
    made = x509.load_der_x509_certificate(authority.certify(key.public, organisation="Bakker Logistics NV", **SPAN))
    native = load_der_private_key(key.to_pkcs8(), None)
    lock = BestAvailableEncryption(PASSPHRASE.encode())
    path = tmp_path / "bakker.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, native, made, None, lock))
    return path


def open_certificate(employer, monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    employer.form.who.certificate_button.click()
    employer.settle(lambda: bool(shown_dialogs(employer)))
    return employer.dialog()


def shown_dialogs(employer):
    return [dialog for dialog in employer.program.window.findChildren(QDialog) if dialog.isVisible()]


def write_passphrase(employer, text):
    dialog = employer.dialog()
    dialog.findChild(PassphraseField).set_text(text)
    dialog.buttons.items[-1].click()


def test_with_a_certificate_the_learner_knows_who_asks(
    employer, learner, authority, certificate, monkeypatch, start, clock, idle
):
    employer.write()
    without = answer(learner, employer.ask())
    employer.program.go("check")
    employer.program.go("ask")
    open_certificate(employer, monkeypatch, certificate)
    write_passphrase(employer, "something else")
    employer.settle(lambda: bool(shown_dialogs(employer)))
    field = employer.dialog().findChild(PassphraseField)
    assert field.error.text() == "That passphrase does not open it. Try again."
    write_passphrase(employer, PASSPHRASE)
    employer.settle(lambda: employer.form.who.drop_button.isVisibleTo(employer.form))
    assert employer.form.preview.standing.text() == "Known, if they trust your certificate"
    text = read_request(unpack(employer.ask())).jar
    question = parse_question(text, parse_trust(authority.pem, "Chamber of commerce"), NOW)
    assert question.asker.known_name == "Bakker Logistics NV"
    assert question.asker.client_id.startswith("x509_hash:")
    # What was asked without it still counts.
    assert first_line(employer.take(without))[0].startswith("Answer to your question")
    again = Employer(start(clock=clock), clock, idle)
    assert again.program.services.asking.certificate == ""
    assert again.form.who.certificate_button.text() == "Open the certificate"
    again.form.who.drop_button.click()
    again.settle()
    assert again.form.who.certificate_button.text() == "Use a certificate"


def test_an_answer_to_a_question_with_a_certificate(employer, learner, certificate, monkeypatch):
    employer.write()
    open_certificate(employer, monkeypatch, certificate)
    write_passphrase(employer, PASSPHRASE)
    employer.settle(lambda: employer.form.who.drop_button.isVisibleTo(employer.form))
    given = answer(learner, employer.ask())
    assert first_line(employer.take(given))[0].startswith("Answer to your question")
    employer.check.card.next_button.click()
    employer.check.text_given.emit(answer_text(given))
    assert first_line(employer.card())[0] == "This answer was used before"


def test_a_file_that_is_no_certificate_says_so(employer, tmp_path, monkeypatch):
    path = tmp_path / "letter.p12"
    path.write_bytes(b"Dear sir")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    employer.form.who.certificate_button.click()
    employer.settle()
    assert employer.program.window.toast.isVisible() and shown_dialogs(employer) == []
    assert employer.program.services.asking.certificate == ""


# --- for everybody ------------------------------------------------------------------------------------------


def test_tab_goes_through_the_form_as_it_is_read(employer, qtbot):
    window = employer.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    employer.form.wish.wishes[0].kind.box.setFocus()
    employer.form.wish.more_button.click()
    employer.form.wish.alternative_button.click()
    employer.settle()
    names = []
    employer.form.wish.wishes[0].kind.box.setFocus()
    for _ in range(12):
        focused = QApplication.focusWidget()
        names.append(focused.accessibleName() or focused.text())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert names[:4] == [
        "Kind of credential",
        "Its title, if it matters",
        "A skill it must state",
        "Or this kind of credential",
    ]
    assert names.index("Remove this alternative") < names.index("Something else will do as well")
