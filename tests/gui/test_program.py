"""What a person does from the first start on, in a whole program on real wallets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import PASSPHRASE
from ui.theme import ThemeMode, active_theme
from ui.widgets.icon import Icon
from ui.widgets.pill import Chip
from wallet.errors import StorageError
from wallet.examples import examples
from wallet.transport.reading import read_pdf
from wallet.vault import RecoveryCode

NEW_PASSPHRASE = "lamp wolk fiets tulp"


def make_wallet(program, idle):
    program.screen("first-start").page.keep.click()
    page = program.screen("create").page
    page.passphrase.field.set_text(PASSPHRASE)
    page.create_button.click()
    idle(program, lambda: program.place == "recovery-code")


@pytest.fixture
def with_wallet(program, idle):
    """The program with an empty wallet open, and its recovery code."""
    make_wallet(program, idle)
    code = program._place.what["code"]
    program.screen("recovery-code").page.kept.click()
    program.screen("recovery-code").page.go_on.click()
    idle(program, lambda: program.place == "credentials")
    return program, code


def test_the_first_start_offers_what_works_and_nothing_else(program):
    page = program.screen("first-start").page
    assert program.window.navigation.isHidden()
    assert page.keep.isVisible() and page.check.isVisible() and page.practice.isVisible()


def test_the_first_start_gives_its_room_to_what_can_be_done_where_text_is_large(program, idle):
    signs = program.screen("first-start").page.findChildren(Icon)
    shown = []
    for percent in (100, 200, 100):
        program.services.appearance.set_text_percent(percent)
        idle(program)
        shown.append(sum(sign.isVisible() for sign in signs))
    assert shown == [len(signs) - 1, len(signs) - 2, len(signs) - 1]  # one stands before an error


def test_a_wallet_is_made_and_its_code_is_shown_once(program, idle):
    make_wallet(program, idle)
    page = program.screen("recovery-code").page
    groups = [text.text() for text in page._groups.items]
    assert RecoveryCode.parse("".join(groups)) == program._place.what["code"]
    assert not page.go_on.isEnabled()
    page.kept.click()
    page.go_on.click()
    idle(program, lambda: program.place == "credentials")
    assert page._groups.items == () and "code" not in program._place.what
    assert program.window.navigation.keys == (
        "credentials",
        "share",
        "check",
        "guidance",
        "history",
        "settings",
        "help",
        "lock",
    )


def test_a_weak_passphrase_is_explained_and_the_page_usable_again(program, idle):
    program.screen("first-start").page.keep.click()
    page = program.screen("create").page
    page.passphrase.field.set_text("password")
    idle(program, lambda: page.passphrase.meter._text.text() != "")
    page.create_button.click()
    idle(program, lambda: page.passphrase.field.error.text() != "")
    assert "easy to guess" in page.passphrase.field.error.text()
    assert not page.busy.isVisible() and not program.services.session.exists


def test_locking_and_opening_again(with_wallet, idle):
    program, _ = with_wallet
    program.window.navigation.button("lock").click()
    idle(program, lambda: not program.services.session.is_open)
    assert program.place == "unlock" and program.window.navigation.isHidden()
    page = program.screen("unlock").page
    page.passphrase.set_text("something else")
    page.unlock.click()
    idle(program, lambda: page.passphrase.error.text() != "")
    assert page.passphrase.text() == "" and "not the passphrase" in page.passphrase.error.text()
    QTest.keyClicks(page.passphrase.edit, PASSPHRASE)
    page.unlock.click()
    idle(program, lambda: program.place == "credentials")


def test_nothing_of_the_wallet_is_left_on_screen_after_locking(practising, idle):
    shown = practising.screen("credentials").page
    practising.lock_wallet()
    idle(practising)
    assert practising.place == "first-start"
    with pytest.raises(KeyError):
        practising.screen("credentials")
    assert practising.window.page is not shown


def test_the_recovery_code_opens_with_a_new_passphrase(with_wallet, idle):
    program, code = with_wallet
    program.lock_wallet()
    idle(program)
    program.screen("unlock").page.forgot.click()
    page = program.screen("recover").page
    page.code.set_text("AAAA-" + code.text[5:])
    page.passphrase.field.set_text(NEW_PASSPHRASE)
    page.recover.click()
    idle(program, lambda: page.code.error.text() != "")
    assert page.passphrase.field.text() == NEW_PASSPHRASE
    page.code.set_text(code.text.lower().replace("-", " "))
    page.recover.click()
    idle(program, lambda: program.place == "credentials")
    program.lock_wallet()
    idle(program)
    program.screen("unlock").page.passphrase.set_text(NEW_PASSPHRASE)
    program.screen("unlock").page.unlock.click()
    idle(program, lambda: program.place == "credentials")


def test_the_next_start_asks_for_the_passphrase(with_wallet, start, idle):
    program, _ = with_wallet
    program.window.close()
    program.close()
    assert start().place == "unlock"


def test_checking_needs_no_wallet_and_is_where_the_next_start_begins(program, start):
    program.screen("first-start").page.check.click()
    assert program.place == "check"
    assert program.window.navigation.keys == ("open", "check", "settings", "help")
    program.window.close()
    program.close()
    again = start()
    assert again.place == "check"
    again.window.navigation.button("open").click()
    assert again.place == "first-start"


def test_a_wallet_open_elsewhere_is_explained(with_wallet, start, idle):
    other = start()
    page = other.screen("unlock").page
    page.passphrase.set_text(PASSPHRASE)
    page.unlock.click()
    idle(other, lambda: page.passphrase.error.text() != "")
    assert "open in another window" in page.passphrase.error.text()


def test_examples_are_marked_and_leave_nothing(practising, idle, home):
    assert practising.window.banners.shown == ("practice",)
    assert practising.services.session.practising
    practising.window.practice_left.emit()
    idle(practising, lambda: practising.place == "first-start")
    assert practising.window.banners.shown == () and not (home / "practice").exists()


def test_every_entry_leads_somewhere_and_is_lit(practising, idle):
    navigation = practising.window.navigation
    for key in ("share", "check", "history", "settings", "credentials"):
        navigation.button(key).click()
        idle(practising)
        assert practising.place == key and practising.window.page is practising.screen(key).page
        assert [lit for lit in navigation.keys if navigation.button(lit).lit] == [key]


def test_entries_have_keys(practising, qtbot, idle):
    practising.window.activateWindow()
    qtbot.waitUntil(practising.window.isActiveWindow)
    for key, place in (
        (Qt.Key.Key_4, "guidance"),
        (Qt.Key.Key_5, "history"),
        (Qt.Key.Key_Comma, "settings"),
        (Qt.Key.Key_1, "credentials"),
    ):
        QTest.keyClick(practising.window, key, Qt.KeyboardModifier.ControlModifier)
        assert practising.place == place
    idle(practising)
    QTest.keyClick(practising.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    idle(practising, lambda: not practising.services.session.is_open)


def test_a_screen_that_needs_a_wallet_asks_for_it(program):
    program.go("credentials")
    assert program.place == "first-start"


def test_the_language_changes_everywhere_at_once_and_is_remembered(practising, start, idle):
    before = practising.window.page
    practising.services.language.use("nl")
    idle(practising)
    assert practising.place == "credentials" and practising.window.page is not before
    practising.go("settings")
    idle(practising)
    practising.screen("settings").page.look.language_chosen.emit("nl")
    idle(practising)
    assert practising.place == "settings"
    practising.window.close()
    practising.close()
    assert start().services.language.code == "nl"


def test_the_words_of_a_dossier_stay_on_a_page_that_is_left_and_in_another_language(practising, idle):
    practising.go("dossier")
    idle(practising)
    for code, purpose in (("en", "For an exemption."), ("nl", "For a traineeship."), ("en", "")):
        page = practising.window.page
        page.recipient.set_text("Kwasar College")
        page.purpose.set_text(purpose)
        practising.go("settings")
        practising.services.language.use(code)
        practising.go("dossier")
        idle(practising)
        page = practising.window.page
        assert (page.recipient.text(), page.purpose.text()) == ("Kwasar College", purpose)


def test_another_language_leaves_the_keyboard_where_it_was(program, idle, qtbot):
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    for code, name in (("nl", "Nederlands"), ("en", "English")):
        chip = next(chip for chip in program.window.page.findChildren(Chip) if chip.text() == name)
        chip.setFocus()
        chip.click()
        idle(program)
        assert program.services.language.code == code
        assert QApplication.focusWidget() is not chip
        assert QApplication.focusWidget().text() == name


def test_the_look_is_remembered(program, start):
    program.go("settings")
    look = program.screen("settings").page.look
    look.text_percent.chip("150").click()
    look.theme.chip("dark").click()
    assert active_theme().dark and active_theme().scale == 1.5
    program.window.close()
    program.close()
    again = start()
    assert again.services.appearance.mode is ThemeMode.DARK and active_theme().scale == 1.5
    again.go("settings")
    assert again.screen("settings").page.look.text_percent.current() == "150"


def test_high_contrast_and_stillness_are_remembered(program, start):
    program.go("settings")
    look = program.screen("settings").page.look
    look.theme.chip("high-contrast").click()
    look.motion.chip("still").click()
    assert active_theme().high_contrast and active_theme().still
    program.window.close()
    program.close()
    again = start()
    assert active_theme().high_contrast and active_theme().still
    again.go("settings")
    look = again.screen("settings").page.look
    assert (look.theme.current(), look.motion.current()) == ("high-contrast", "still")
    look.motion.chip("system").click()
    assert not active_theme().still


def test_answers_that_come_after_locking_touch_nothing(practising, idle):
    practising.go("history")
    tasks = practising.screen("history").presenter._tasks
    reached = []
    tasks.submit(lambda: reached.append("worked"), lambda _: reached.append("told"), pytest.fail)
    practising.lock_wallet()
    idle(practising)
    assert reached == ["worked"]


def test_a_fault_of_the_disk_is_told_over_the_page(program, qtbot):
    program.complain(StorageError())
    assert program.window.toast.isVisible() and "disk" in program.window.toast.text()


def test_closing_the_window_closes_the_wallet(with_wallet):
    program, _ = with_wallet
    program.window.close()
    assert not program.services.session.is_open


def test_the_recovery_sheet_is_a_page_with_the_code(program, idle, tmp_path, monkeypatch):
    make_wallet(program, idle)
    file = tmp_path / "sheet.pdf"
    monkeypatch.setattr("ui.unlock.recovery_code_screen.ask_save_path", lambda *_: str(file))
    page = program.screen("recovery-code").page
    page.save.click()
    idle(program, file.exists)
    codes = read_pdf(file.read_bytes()).codes
    assert codes == (program._place.what["code"].text,)
    assert page.notice.isVisible()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "course.sdjwt"
    path.write_bytes(examples()[0].data)
    return path


def test_a_file_opened_with_the_program_is_kept_where_there_is_a_wallet(with_wallet, idle, file):
    program, _ = with_wallet
    program.lock_wallet()
    idle(program)
    program.open_files([file])
    page = program.window.page
    assert program.place == "unlock" and page.waiting.isVisibleTo(page)
    page.passphrase.set_text(PASSPHRASE)
    page.unlock.click()
    idle(program, lambda: program.place == "add")
    idle(program)
    program.services.language.use("nl")
    idle(program)
    program.go("credentials")
    idle(program)
    assert program.screen("credentials").page.grid.isVisibleTo(program.window.page)


def test_a_file_that_waits_can_be_checked_without_the_wallet(with_wallet, idle, file):
    program, _ = with_wallet
    program.lock_wallet()
    idle(program)
    program.open_files([file])
    program.window.page.check.click()
    idle(program, lambda: program.place == "check" and program.window.page.card is not None)


def test_a_file_opened_where_there_is_no_wallet_is_checked(program, idle, file):
    program.open_files([file])
    idle(program, lambda: program.place == "check" and program.window.page.card is not None)


def test_the_system_says_which_file_was_opened(qapp, file, qtbot):
    with qtbot.waitSignal(qapp.file_opened) as said:
        qapp.sendEvent(qapp, QFileOpenEvent(str(file)))
    assert said.args == [str(file)]
