"""The other sources of the dialog that scans: file, page of a PDF, clipboard."""

import io

import pytest
from fpdf import FPDF
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from tests.unit.ui.check.material import Material
from ui.camera import Camera
from ui.scan import scan_dialog
from ui.scan.page_choice import PageChoice, choose_page
from ui.scan.scan_dialog import ScanDialog
from ui.tasks import TaskRunner
from wallet.transport.joining import Received
from wallet.transport.pdf_files import MAX_PAGES
from wallet.transport.qr_codes import plan_codes, qr_matrix, qr_png

pytestmark = pytest.mark.usefixtures("appearance")
QUESTION = "openid4vp://?client_id=x509_hash%3Aabc&request=e30.e30.e30"


def no_library():
    raise ImportError("libpulse.so.0: cannot open shared object file")


@pytest.fixture(scope="module")
def shown():
    return Material().shown()


@pytest.fixture
def tasks():
    runner = TaskRunner("free")
    yield runner
    runner.close()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


@pytest.fixture
def dialog(window, tasks):
    dialog = ScanDialog(window, tasks, Camera(import_module=no_library))
    dialog.read = []
    dialog.received.connect(dialog.read.append)
    dialog.open()
    return dialog


def code(text):
    return qr_png(qr_matrix(plan_codes(text, page=None).single if "~" in text else text), scale=4)


def pdf(tmp_path, pages, texts):
    """A PDF with codes on these pages, the first being 0."""
    document = FPDF(unit="mm", format="A4")
    for number in range(pages):
        document.add_page()
        if number in texts:
            document.image(io.BytesIO(code(texts[number])), x=30, y=30, w=80)
    path = tmp_path / "page.pdf"
    path.write_bytes(bytes(document.output()))
    return path


def clipboard(*, text=None, picture=None, files=()):
    mime = QMimeData()
    if text is not None:
        mime.setText(text)
    if picture is not None:
        mime.setImageData(QImage.fromData(picture))
    if files:
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(mime)
    return mime


def question_over(dialog):
    (question,) = dialog.findChildren(PageChoice)
    return question


def test_a_picture_file_is_read(qtbot, dialog, shown, tmp_path, monkeypatch):
    file = tmp_path / "code.png"
    file.write_bytes(code(shown))
    monkeypatch.setattr(scan_dialog, "ask_files", lambda *_: [str(file)])
    dialog.file_button.click()
    qtbot.waitUntil(lambda: bool(dialog.read))
    assert dialog.read == [(Received("credential", shown),)]


def test_choosing_no_file_does_nothing(dialog, monkeypatch):
    monkeypatch.setattr(scan_dialog, "ask_files", lambda *_: [])
    dialog.file_button.click()
    assert not dialog.problem.isVisible()
    assert dialog.isVisible()


def test_a_file_that_is_gone_is_said(qtbot, dialog, tmp_path):
    clipboard(files=[tmp_path / "gone.png"])
    dialog.paste_button.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.text()


@pytest.mark.parametrize("way", ["text", "picture"])
def test_a_question_is_pasted_and_reaches_whoever_opened_the_dialog(qtbot, dialog, way):
    clipboard(**({"text": f" {QUESTION}\n"} if way == "text" else {"picture": code(QUESTION)}))
    dialog.paste_button.click()
    qtbot.waitUntil(lambda: bool(dialog.read))
    assert dialog.read == [(Received("question", QUESTION),)]


def test_an_empty_clipboard_is_said(dialog):
    QGuiApplication.clipboard().clear()
    dialog.paste_button.click()
    assert "nothing on the clipboard" in dialog.problem.text()


def test_a_picture_without_a_code_is_said_and_the_next_try_takes_that_away(qtbot, dialog):
    clipboard(picture=code("hello"))
    dialog.paste_button.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    clipboard(text=QUESTION)
    dialog.paste_button.click()
    assert not dialog.problem.isVisible()
    qtbot.waitUntil(lambda: bool(dialog.read))


def test_a_file_is_dropped(qtbot, dialog, shown, tmp_path):
    file = tmp_path / "shown.txt"
    file.write_text(shown)
    mime = clipboard(files=[file])
    keyboard = Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keyboard))
    qtbot.waitUntil(lambda: bool(dialog.read))
    assert dialog.read == [(Received("credential", shown),)]


# --- pages of a PDF ---------------------------------------------------------------------------------


def test_a_pdf_of_one_page_is_read_at_once(qtbot, dialog, shown, tmp_path):
    dialog._read_files([str(pdf(tmp_path, 1, {0: shown}))])
    qtbot.waitUntil(lambda: bool(dialog.read))
    assert dialog.read == [(Received("credential", shown),)]


def test_of_a_pdf_of_many_pages_one_is_chosen(qtbot, dialog, shown, tmp_path):
    dialog._read_files([str(pdf(tmp_path, 3, {0: QUESTION, 2: shown}))])
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PageChoice)))
    question = question_over(dialog)
    qtbot.waitUntil(lambda: question.preview.has_picture)
    assert [question.choice.box.itemText(number) for number in range(4)] == [
        "The whole file",
        "Page 1 of 3",
        "Page 2 of 3",
        "Page 3 of 3",
    ]
    question.choice.choose("2")
    question.choice.chosen.emit("2")
    assert question.preview.accessibleName() == "Page 3"
    question.read_button.click()
    qtbot.waitUntil(lambda: bool(dialog.read))
    assert dialog.read == [(Received("credential", shown),)]


def test_the_whole_pdf_is_read_where_that_is_meant(qtbot, dialog, shown, tmp_path):
    dialog._read_files([str(pdf(tmp_path, 2, {0: QUESTION, 1: shown}))])
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PageChoice)))
    question_over(dialog).read_button.click()
    qtbot.waitUntil(lambda: bool(dialog.read))
    assert {item.kind for item in dialog.read[0]} == {"question", "credential"}


def test_a_pdf_that_is_broken_is_said(qtbot, dialog, tmp_path):
    file = tmp_path / "broken.pdf"
    file.write_bytes(b"%PDF-1.7 nothing")
    dialog._read_files([str(file)])
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.isVisible()


def test_where_all_pages_are_read_only_a_long_pdf_asks(qtbot, window, tasks, tmp_path):
    taken = []
    short, long = pdf(tmp_path, 3, {}), tmp_path / "long.pdf"
    choose_page(window, tasks, [short], taken.append)
    qtbot.waitUntil(lambda: taken == [[short]])
    long.write_bytes(pdf(tmp_path, MAX_PAGES + 1, {MAX_PAGES: QUESTION}).read_bytes())
    choose_page(window, tasks, [long], taken.append)
    qtbot.waitUntil(lambda: bool(window.findChildren(PageChoice)))
    question = question_over(window)
    assert question.choice.box.itemText(0) == f"The first {MAX_PAGES} pages"
    question.choice.chosen.emit(str(MAX_PAGES))
    question.read_button.click()
    qtbot.waitUntil(lambda: len(taken) == 2)
    assert taken[1][0].startswith(b"\x89PNG")


def test_several_sources_and_other_files_are_handed_on_at_once(window, tasks, tmp_path):
    taken = []
    for sources in ([b"one", b"two"], [tmp_path / "a.png"], [b"text"]):
        choose_page(window, tasks, sources, taken.append)
    assert taken == [[b"one", b"two"], [tmp_path / "a.png"], [b"text"]]


# --- closed meanwhile -------------------------------------------------------------------------------


def test_what_is_read_after_the_dialog_was_closed_counts_no_more(qtbot, dialog, shown, tasks):
    read = dialog.read
    dialog._read_picture(code(shown))
    dialog.reject()
    qtbot.waitUntil(lambda: not tasks.busy)
    qtbot.wait(50)
    assert read == []


def test_a_pdf_whose_pages_are_counted_after_the_dialog_was_closed_asks_nothing(qtbot, dialog, window, tasks, tmp_path):
    dialog._read_files([str(pdf(tmp_path, 2, {}))])
    dialog.reject()
    qtbot.waitUntil(lambda: not tasks.busy)
    qtbot.wait(50)
    assert window.findChildren(PageChoice) == []
