"""The learner's side of a question: real signed questions, a real wallet, real widgets; the painted code reads back."""

import itertools
import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.conftest import PASSPHRASE
from tests.gui.learner_pages import services_for, settle, texts_on
from tests.gui.looks import cut_off
from tests.simulators.asker import NAME, PURPOSE, asks_for, question
from tests.simulators.every_kind import EveryKind
from tests.simulators.issuer import trust_list
from tests.unit.ui.practice_wallet import NOW, PYTHON, empty_holder
from ui.answer.screen import build
from ui.app import utc_now
from ui.history.wording import describe_entry
from ui.scan.scan_dialog import ScanDialog
from ui.widgets.dialog import Dialog
from ui.widgets.rows import CheckRow
from wallet.asking import Asking
from wallet.checking import Surroundings
from wallet.crypto.did import did_jwk_of
from wallet.crypto.keys import PrivateKey
from wallet.errors import TooLargeError
from wallet.model.report import Verdict
from wallet.model.stored import HistoryEntry
from wallet.questions.answer import answer_text
from wallet.questions.dcql import parse_query
from wallet.questions.packed_request import pack_request
from wallet.questions.request_link import read_request
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.multipart_ur import UR_REQUEST
from wallet.transport.qr_codes import plan_message, qr_matrix, qr_png
from wallet.transport.reading import read_codes

GRADE, BORN = ("assessment_grade",), ("birthdate",)
KNOWN = PrivateKey.generate("P-256")


class Moving:
    """A clock that a test moves on."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


def asked(*credentials, **options):
    return question(*credentials, at=NOW, **options)


def shown(qtbot, holder, text=None, size=(992, 780), clock=None, **what):
    services = services_for(holder)
    if clock is not None:
        services = services._replace(clock=clock)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(*size)
    screen.page.show()
    screen.presenter.enter(**({"question": text} if text else {}), **what)
    settle()
    screen.page.activateWindow()
    screen.page.kept = screen
    return screen.page, services


def presenter_of(page):
    return page.kept.presenter._presenter


def presenter_of_screen(program):
    return program.screen("answer").presenter._presenter


def rows_on(widget):
    """Labels, values and whether they can be changed."""
    found = [row for row in widget.findChildren(CheckRow) if row.isVisibleTo(widget)]
    return [(row.text(), row.value, row.isEnabled(), row.isChecked()) for row in found]


def newest(holder) -> HistoryEntry:
    return holder.history(limit=1).items[0]


def count(holder):
    return holder.history(limit=1).total


def codes_in(widget):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return read_codes(bytes(buffer.data().data()))


def surroundings(holder):
    return Surroundings(holder.trust(), holder.statuses(), NOW)


# --- what is asked -------------------------------------------------------------------------------------


def test_it_says_who_asks_what_for_and_that_nobody_vouches_for_them(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON)))
    texts = texts_on(page.asking)
    assert f"{NAME} asks you something" in texts and f"“{PURPOSE}”" in texts
    assert page.asking.pill.text() == f"Says it is {NAME}, not verified"
    assert QApplication.focusWidget() is None or page.asking.header.title.hasFocus()


def test_what_they_need_is_locked_and_what_they_would_like_is_off(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON, welcome=("assessment_grade", "birthdate"))))
    assert rows_on(page.asking.needs) == [
        (PYTHON, "Universiteit Aarden, 2 March 2026", False, True),
        ("First name", "Amina", False, True),
        ("Family name", "Peeters", False, True),
        ("Level", "6 (bachelor) on the European scale", False, True),
        ("Grade", "16/20", True, False),
        ("Date of birth", "3 April 1994", True, False),
    ]
    texts = texts_on(page.asking)
    assert "Their reason does not explain why they want your grade and date of birth." in texts
    assert texts[texts.index("If you share") + 1 :][:3] == [
        "Only they can use this answer, once.",
        "Other details stay hidden.",
        "It is noted in your history.",
    ]
    assert "If you say no, they learn nothing about what you have." in texts


def test_saying_no_is_as_easy_as_sharing(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON)))
    decision = page.asking.decision
    assert decision.no_button.size() == decision.share_button.size()
    assert decision.no_button.y() == decision.share_button.y()


def test_a_name_that_looks_like_another_is_shown_as_such(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON), name="B\u0430kker"))
    expected = "Letters in their name only look like others: \u0430 (U+0430). They may pretend to be another."
    assert expected in texts_on(page.asking)
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON), name="Bakker\u202efdp"))
    texts = texts_on(page.asking)
    assert "Bakker⟨U+202E⟩fdp asks you something" in texts
    assert any("⟨U+202E⟩. Somebody may pretend" in text for text in texts)


def test_mark_up_in_a_name_and_purpose_stays_text(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON), name="<b>Bakker</b>", purpose="<img src=x> %1"))
    texts = texts_on(page.asking)
    assert "<b>Bakker</b> asks you something" in texts and "“<img src=x> %1”" in texts


def test_somebody_without_a_name_or_a_reason(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON, needed=("birthdate",)), name="", purpose=""))
    texts = texts_on(page.asking)
    assert "Somebody asks you something" in texts and "They give no reason." in texts
    assert page.asking.pill.text() == "They do not say who they are"
    assert "They do not say why they want your date of birth." in texts


def test_what_nothing_here_answers_is_said_with_its_reason(qtbot, appearance, holder):
    before = count(holder)
    page, _ = shown(qtbot, holder, asked(asks_for("Crane operator")))
    texts = "\n".join(texts_on(page.asking.needs))
    assert "Title: Crane operator" in texts and "You have one, but it says something else than they ask for." in texts
    assert "You cannot answer this. If you say no, they do not learn why." in texts
    assert not page.asking.decision.share_button.isEnabled() and page.asking.decision.no_button.isEnabled()
    assert count(holder) == before


# --- choosing ------------------------------------------------------------------------------------------


def test_where_several_credentials_fit_one_is_chosen(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for("", ("given_name",))))
    needs = page.asking.needs
    field = needs.controls["candidate", "credential"]
    assert field.box.count() > 2
    number = next(field.box.itemData(i) for i in range(field.box.count()) if field.box.itemText(i) == PYTHON)
    field.choose(number)
    field.chosen.emit(number)
    settle()
    assert rows_on(needs)[0][:2] == (PYTHON, "Universiteit Aarden, 2 March 2026")
    page.asking.decision.preview_button.click()
    settle()
    assert PYTHON in texts_on(page.asking.decision)


def test_alternatives_and_parts_that_can_be_left_out(qtbot, appearance, holder):
    one, other = asks_for(PYTHON, query_id="data"), asks_for("First aid at work", ("given_name",), query_id="aid")
    more = asks_for("Dutch A2, module 3", ("given_name",), query_id="more")
    sets = [{"options": [["data"], ["aid"]]}, {"options": [["more"]], "required": False}]
    page, _ = shown(qtbot, holder, asked(one, other, more, sets=sets))
    needs = page.asking.needs
    rows = [(row[0], row[2]) for row in rows_on(needs)]
    assert rows[0] == (PYTHON, False) and ("Dutch A2, module 3", True) in rows
    needs.controls["option", 0].chosen.emit("1")
    settle()
    assert rows_on(needs)[0][0] == "First aid at work"
    optional = needs.controls["part", 1]
    optional.setFocus()
    qtbot.keyClick(optional, Qt.Key.Key_Space)
    settle()
    assert needs.controls["part", 1].isChecked() and needs.controls["part", 1].hasFocus()
    assert len(presenter_of(page)._seen) == 2


def test_where_several_sets_of_details_do_one_is_chosen(qtbot, appearance, holder):
    either = asks_for(PYTHON, ("given_name", "birthdate"))
    either["claim_sets"] = [["title", "birthdate"], ["title", "given_name"]]
    page, _ = shown(qtbot, holder, asked(either))
    needs = page.asking.needs
    field = needs.controls["way", "credential", 1]
    choices = [field.box.itemText(place) for place in range(field.box.count())]
    assert len(choices) == 2
    for place, label in enumerate(choices):
        field = needs.controls["way", "credential", 1]
        field.choose(str(place))
        field.chosen.emit(str(place))
        settle()
        names = {row[0] for row in rows_on(needs)}
        assert ("Date of birth" in names) == ("date of birth" in label.lower())
        assert ("First name" in names) == ("first name" in label.lower())


def test_several_may_be_given_but_at_least_one(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for("", ("given_name",), multiple=True)))
    needs = page.asking.needs
    ticks = [key for key in needs.controls if key[0] == "credential"]
    needs.controls[ticks[1]].click()
    settle()
    assert len(presenter_of(page)._seen) == 2
    for key in ticks[:2]:
        needs.controls[key].click()
        settle()
    assert "Choose at least one." in texts_on(needs) and not page.asking.decision.share_button.isEnabled()


def test_the_preview_is_exactly_what_they_get(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON, welcome=("assessment_grade",))))
    decision = page.asking.decision
    decision.preview_button.click()
    settle()
    texts = texts_on(decision)
    assert f"{NAME} will see" in texts and "Amina Peeters" in texts and "16/20" not in texts
    row = page.asking.needs.controls["detail", "credential", 1, GRADE]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    settle()
    assert "16/20" in texts_on(decision)


# --- giving --------------------------------------------------------------------------------------------


def test_nothing_is_shared_or_noted_without_the_press(qtbot, appearance, holder):
    before = count(holder)
    page, services = shown(qtbot, holder, asked(asks_for(PYTHON)))
    page.kept.presenter.leave()
    settle()
    assert count(holder) == before and services.shell.calls == []


def test_saying_no_is_noted_and_reveals_nothing(qtbot, appearance, holder):
    page, services = shown(qtbot, holder, asked(asks_for(PYTHON)))
    before = count(holder)
    page.asking.decision.no_button.click()
    settle()
    assert count(holder) == before + 1
    entry = newest(holder)
    assert (entry.action, entry.counterparty, entry.subjects, entry.details) == ("declined", NAME, (), ())
    text = describe_entry(entry)
    assert text.title == f"Said no to {NAME}" and text.sentence.startswith("They learned nothing about what you have")
    assert ("go", "credentials") in services.shell.calls


def test_the_painted_answer_is_genuine_and_works_once(qtbot, appearance, holder):
    asking = Asking(lambda: NOW)
    made = asking.ask(parse_query({"credentials": [asks_for(PYTHON)]}), PURPOSE, NAME)
    page, services = shown(qtbot, holder, made.link)
    before = count(holder)
    page.asking.decision.share_button.click()
    settle()
    assert page.showing.isVisible() and count(holder) == before + 1
    texts = set(codes_in(page.showing.code))
    assert texts
    texts |= set(itertools.islice(page.showing.display.plan.frames(), 20))
    (received,) = join_all_codes(texts)
    assert received.kind == "answer"
    found = asking.check(received.content, surroundings(holder))
    assert found.missing == () and found.error is None and not found.replayed
    (result,) = found.results
    assert result.checked.report.verdict is Verdict.GENUINE
    assert "assessment_grade" not in result.checked.report.claims
    again = asking.check(received.content, surroundings(holder))
    assert again.replayed and again.results[0].checked.report.verdict is Verdict.NOT_GENUINE
    entry = newest(holder)
    assert (entry.action, entry.counterparty, entry.subjects, entry.way) == ("answered", NAME, (PYTHON,), "qr")
    assert "Amina" not in repr(entry)
    text = describe_entry(entry)
    assert text.title == f"Answered {NAME}" and "first name" in text.sentence and "shown as a code" in text.sentence
    page.showing.done_button.click()
    assert ("go", "credentials") in services.shell.calls


def test_the_answer_as_a_file(qtbot, appearance, holder, tmp_path, monkeypatch):
    asking = Asking(lambda: NOW)
    made = asking.ask(parse_query({"credentials": [asks_for(PYTHON)]}), PURPOSE, NAME, encrypted=True)
    page, _ = shown(qtbot, holder, made.link)
    page.asking.decision.share_button.click()
    settle()
    path = tmp_path / "answer.json"
    suggested = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: suggested.append(Path(given[2]).name) or (str(path), given[3])
    )
    page.showing.file_button.click()
    settle()
    assert suggested == ["Bakker-Logistics.json"] and f"Saved as {path}" in texts_on(page)
    assert json.loads(path.read_text()).keys() == {"response"}
    found = asking.check(path.read_text(), surroundings(holder))
    assert found.encrypted and found.results[0].checked.report.verdict is Verdict.GENUINE
    assert newest(holder).way == "file"


def test_what_is_too_much_for_a_code_is_offered_as_a_file(qtbot, appearance, holder, tmp_path, monkeypatch):
    def refuse(*_):
        raise TooLargeError("frames")

    monkeypatch.setattr("ui.answer.presenter.plan_answer", refuse)
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON)))
    before = count(holder)
    page.asking.decision.share_button.click()
    settle()
    assert page.asking.dialog.windowTitle() == "This is too much for a code" and count(holder) == before
    path = tmp_path / "answer.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (str(path), given[3]))
    page.asking.dialog.buttons.items[1].click()
    settle()
    assert f"Saved as {path}. Give them this file." in texts_on(page.asking.decision)
    assert path.exists() and newest(holder).way == "file"


def test_what_can_harm_is_asked_about_once_more(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON, welcome=("assessment_grade", "birthdate"))))
    before = count(holder)
    for path in (GRADE, BORN):
        page.asking.needs.controls["detail", "credential", 1, path].click()
    settle()
    page.asking.decision.share_button.click()
    settle()
    dialog = page.asking.dialog
    assert dialog.windowTitle() == "Also share your grade and date of birth?"
    assert f"Does {NAME} really need this? You cannot take it back." in texts_on(dialog)
    dialog.buttons.items[0].click()
    settle()
    assert page.currentWidget() is page.asking and count(holder) == before
    page.asking.decision.share_button.click()
    settle()
    page.asking.dialog.buttons.items[1].click()
    settle()
    assert page.showing.isVisible() and count(holder) == before + 1


@pytest.fixture
def others(tmp_path):
    """A wallet that knows the schools and one asker, and can prove of nothing that it is its own."""
    holder, kinds = empty_holder(tmp_path), EveryKind(NOW)
    for name, data in kinds.trust_files.items():
        holder.add_trust_list(data, name)
    asker = {"id": did_jwk_of(KNOWN.public), "names": {"en": "Bakker NV"}, "country": "BE", "keys": [KNOWN.public.jwk]}
    holder.add_trust_list(trust_list("Employers", [asker], as_of=NOW), "employers.json")
    for name in ("python.sdjwt", "food-safety.json"):
        assert holder.add(kinds.named(name).data).stored is not None
    yield holder
    holder.vault.close()


def test_a_copy_is_said_to_be_one(qtbot, appearance, others):
    page, _ = shown(qtbot, others, asked(asks_for("", ("given_name",), proof=False)))
    texts = texts_on(page.asking)
    assert "This credential cannot prove that it is yours. They see a copy." in texts
    assert "Only they can use this answer, once." not in texts
    page.asking.decision.share_button.click()
    settle()
    assert "This is a copy. It does not prove that it is yours." in texts_on(page.showing)


def test_where_proof_is_asked_for_a_copy_does_not_do(qtbot, appearance, others):
    page, _ = shown(qtbot, others, asked(asks_for("", ("given_name",))))
    text = "You have one, but it cannot prove that it is yours. They ask for that proof."
    assert any(text in shown for shown in texts_on(page.asking.needs))


def test_of_a_sealed_document_everything_shows_and_is_previewed(qtbot, appearance, others):
    badge = {
        "id": "badge",
        "format": "ldp_vc",
        "meta": {"type_values": [["OpenBadgeCredential"]]},
        "claims": [{"path": ["credentialSubject", "achievement", "name"]}],
        "require_cryptographic_holder_binding": False,
    }
    page, _ = shown(qtbot, others, asked(badge))
    texts = texts_on(page.asking)
    assert "One seal covers all of it. They see everything, or nothing." in texts
    assert "Everything in this credential shows. See below what that is." in texts
    assert "Other details stay hidden." not in texts
    assert f"{NAME} will see" in texts and "Food safety in the kitchen" in texts
    assert page.asking.decision.share_button.isEnabled()


def test_an_asker_on_a_list_is_known_by_the_name_there(qtbot, appearance, others):
    text = asked(asks_for("", ("given_name",), proof=False), key=KNOWN)
    page, _ = shown(qtbot, others, text)
    assert page.asking.pill.text() == "Bakker NV is known, by Employers"
    texts = texts_on(page.asking)
    assert "Bakker NV asks you something" in texts
    assert f"They call themselves {NAME}. They are known under another name." in texts


def test_who_imitates_a_name_that_is_known_is_told_so(qtbot, appearance, others):
    page, _ = shown(qtbot, others, asked(asks_for("", ("given_name",), proof=False), name="Bakker NV"))
    assert "This is not Bakker NV, which you know. The name only looks like it." in texts_on(page.asking)


# --- time ----------------------------------------------------------------------------------------------


def test_the_time_that_is_left_is_shown_and_its_end_told_kindly(qtbot, appearance, holder):
    clock = Moving()
    page, services = shown(qtbot, holder, asked(asks_for(PYTHON), minutes=2), clock=clock)
    asking = page.asking
    assert asking.time_pill.text() == "2 minutes to answer"
    clock.now += timedelta(seconds=90)
    presenter_of(page).tell_time()
    assert asking.time_pill.text() == "Less than a minute to answer" and asking.decision.share_button.isEnabled()
    clock.now += timedelta(seconds=40)
    presenter_of(page).tell_time()
    settle()
    assert asking.time_pill.text() == "The time to answer is over" and not asking.decision.share_button.isEnabled()
    assert "The time for this question is over, and nothing was shared. Ask them to show a new one." in texts_on(asking)
    presenter_of(page).share()
    settle()
    assert page.currentWidget() is asking
    asking.decision.anew_button.click()
    assert ("go", "answer") in services.shell.calls


def test_a_question_of_yesterday_is_refused_in_words(qtbot, appearance, holder):
    old = question(asks_for(PYTHON), at=NOW - timedelta(days=1))
    page, _ = shown(qtbot, holder, old)
    assert page.currentWidget() is page.ways
    assert page.ways.problem.text() == "The time to answer this question is over. Ask them to show a new one."


# --- how a question comes ------------------------------------------------------------------------------


def packed_picture(text):
    plan = plan_message(UR_REQUEST, pack_request(read_request(text).jar))
    assert plan.single is not None
    return qr_png(qr_matrix(plan.single), scale=6)


def went_to(services):
    return next(call for call in services.shell.calls if call[:2] == ("go", "answer"))


@pytest.mark.parametrize("way", ["link", "picture", "file", "scan", "clipboard"])
def test_a_question_comes_in_every_way(qtbot, appearance, holder, tmp_path, way):
    text = asked(asks_for(PYTHON))
    page, services = shown(qtbot, holder)
    assert page.currentWidget() is page.ways
    if way == "link":
        page.ways.text_given.emit(f"  {text}\n")
    elif way == "picture":
        page.ways.picture_given.emit(packed_picture(text))
    elif way == "file":
        path = tmp_path / "theirs.question"
        path.write_text(text)
        page.ways.files_given.emit([str(path)])
    elif way == "scan":
        page.ways.scanned.emit((Received("question", text),))
    else:
        mime = QMimeData()
        mime.setText(text)
        QGuiApplication.clipboard().setMimeData(mime)
        page.ways.paste_card.click()
    settle()
    _, _, (name, found) = went_to(services)
    assert name == "question"
    page.kept.presenter.enter(question=found)
    settle()
    assert page.currentWidget() is page.asking


def test_what_is_no_question_is_said_to_be_none(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    page.ways.text_given.emit("hello")
    settle()
    assert page.ways.problem.isVisible()
    page.ways.scanned.emit((Received("answer", "{}"),))
    settle()
    assert page.ways.problem.text() == "There is no question in this. Ask them to show their code again."


def dialog_on(program):
    return next(dialog for dialog in program.window.findChildren(Dialog) if dialog.isVisible())


def test_from_sharing_their_code_is_scanned(practising, idle):
    practising.go("share")
    idle(practising)
    practising.window.page.picking.question_button.click()
    idle(practising)
    assert practising.place == "answer"
    # The camera waits to be asked where there is a made-up question to try as well.
    practising.window.page.ways.scan_card.click()
    dialog = dialog_on(practising)
    assert isinstance(dialog, ScanDialog)
    dialog.received.emit((Received("question", question(asks_for(PYTHON), at=utc_now())),))
    dialog.accept()
    page = practising.window.page
    idle(practising, page.asking.decision.share_button.isEnabled)
    assert page.currentWidget() is page.asking


def test_with_the_examples_a_question_can_be_tried_and_its_answer_checked(practising, idle):
    practising.go("answer", scan=True)
    page = practising.window.page
    page.ways.example_button.click()
    idle(practising, page.asking.decision.share_button.isEnabled)
    assert "Bakker Logistics asks you something" in texts_on(page)
    page.asking.decision.share_button.click()
    idle(practising, lambda: page.showing.isVisible() and page.showing.display.plan is not None)
    text = answer_text(presenter_of_screen(practising)._answer)
    practising.go("check")
    check = practising.window.page
    assert not check.asking.waiting_button.isVisibleTo(check)
    check.text_given.emit(text)
    idle(practising, lambda: check.card is not None)
    assert check.verdict is Verdict.GENUINE
    idle(practising, lambda: any(said.startswith("Answer to your question, made") for said in texts_on(check)))


def test_without_the_examples_the_camera_opens_at_once(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, scan=True)
    assert any(isinstance(dialog, ScanDialog) for dialog in page.findChildren(Dialog))
    assert not page.ways.example_button.isVisible()


@pytest.mark.parametrize("place", ["add", "check"])
def test_a_question_is_recognised_where_a_credential_was_expected(practising, idle, place):
    practising.go(place)
    practising.window.page.text_given.emit(question(asks_for(PYTHON), at=utc_now()))
    idle(practising, lambda: any(dialog.isVisible() for dialog in practising.window.findChildren(Dialog)))
    dialog = dialog_on(practising)
    assert dialog.windowTitle() == "This is a question"
    dialog.buttons.items[1].click()
    page = practising.window.page
    idle(practising, lambda: practising.place == "answer")
    page = practising.window.page
    idle(practising, page.asking.decision.share_button.isEnabled)
    assert practising.screen(place).page.isHidden()


def test_a_picture_of_a_packed_question_is_recognised(practising, idle):
    practising.go("add")
    practising.window.page.picture_given.emit(packed_picture(question(asks_for(PYTHON), at=utc_now())))
    idle(practising, lambda: any(dialog.isVisible() for dialog in practising.window.findChildren(Dialog)))
    assert dialog_on(practising).windowTitle() == "This is a question"


def test_without_an_open_wallet_a_question_waits_until_it_is_opened(program, idle):
    session = program.services.session
    program.services.tasks.vault.submit(
        lambda: session.create(PASSPHRASE), lambda _: program.wallet_opened(), program.complain
    )
    idle(program, lambda: session.is_open)
    program.lock_wallet()
    idle(program, lambda: not session.is_open)
    program.go("check")
    text = question(asks_for(PYTHON), at=utc_now())
    program.window.page.text_given.emit(text)
    idle(program, lambda: any(dialog.isVisible() for dialog in program.window.findChildren(Dialog)))
    dialog = dialog_on(program)
    assert "Somebody asks something. Open your wallet to answer." in texts_on(dialog)
    dialog.buttons.items[1].click()
    assert program.place == "unlock"
    program.screen("unlock").presenter.unlock(PASSPHRASE)
    idle(program, lambda: program.place == "answer")
    page = program.window.page
    idle(program, lambda: page.currentWidget() is page.asking)
    assert f"{NAME} asks you something" in texts_on(page.asking)
    assert any("You have no credential of this kind here." in shown for shown in texts_on(page.asking))
    program.lock_wallet()
    idle(program, lambda: program.place == "unlock")


# --- room ----------------------------------------------------------------------------------------------


def test_a_long_name_and_a_long_purpose_have_room(qtbot, appearance, holder):
    appearance.set_text_percent(200)
    welcome = asks_for("", ("given_name",), welcome=("birthdate",))
    page, _ = shown(qtbot, holder, asked(welcome, name="B\u0430kker " * 6, purpose="reason " * 40), size=(750, 700))
    page.asking.decision.preview_button.click()
    settle()
    assert list(cut_off(page)) == []
    assert page.asking.widget().width() <= page.asking.viewport().width()


def test_the_keyboard_leads_through_in_the_order_of_reading(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, asked(asks_for(PYTHON, welcome=("assessment_grade", "birthdate"))))
    qtbot.waitUntil(page.isActiveWindow)
    needs, decision = page.asking.needs, page.asking.decision
    first = needs.controls["detail", "credential", 1, GRADE]
    first.setFocus()
    reached = [QApplication.focusWidget()]
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    second = needs.controls["detail", "credential", 1, BORN]
    assert reached == [first, second, decision.no_button, decision.share_button, decision.preview_button]
