"""The page on which credentials are added, with real widgets and a real wallet."""

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from tests.gui.learner_pages import cut_off, services_for, settle, texts_on
from tests.unit.ui.practice_wallet import PYTHON, knowing_holder, sample
from ui.add.screen import build
from ui.theme import ThemeMode
from ui.widgets.dialog import Dialog
from ui.widgets.fields import TextArea
from ui.widgets.rows import EntryRow
from wallet.transport.reading import read_codes


@pytest.fixture
def holder(tmp_path):
    QLocale.setDefault(QLocale("en_GB"))
    holder = knowing_holder(tmp_path)
    yield holder
    holder.vault.close()


@pytest.fixture
def files(tmp_path):
    """A good file, one of an unknown issuer, a changed one and one that is something else."""
    camp = sample("Team lead, youth summer camp")
    place = camp.index(b"~") - 20
    changed = camp[:place] + (b"A" if camp[place : place + 1] != b"A" else b"B") + camp[place + 1 :]
    contents = {
        "camp.sdjwt": camp,
        "aid.sdjwt": sample("First aid at work"),
        "again.sdjwt": camp,
        "changed.sdjwt": changed,
        "notes.txt": b"hello",
    }
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    return [str(tmp_path / name) for name in contents]


def shown(qtbot, holder, size=(992, 780)):
    services = services_for(holder)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(*size)
    screen.page.show()
    screen.presenter.enter()
    settle()
    screen.page.kept = screen
    return screen.page, services


def drop(page, mime):
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    settle()


def rows_of(page):
    return [row.texts() for row in page.results.findChildren(EntryRow)]


def test_files_dropped_anywhere_are_added_and_each_has_its_reason(qtbot, appearance, holder, files):
    page, services = shown(qtbot, holder)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in files])
    drop(page, mime)
    assert rows_of(page) == [
        ("Team lead, youth summer camp", "Jeugdwerk Schelde · genuine"),
        ("First aid at work", "Hulppost Noord · Issuer is not known here"),
        ("Team lead, youth summer camp", "You already have this one"),
        (
            "changed.sdjwt",
            "Changed after it was issued. The signature does not fit what it says. Ask the holder for a new copy.",
        ),
        (
            "notes.txt",
            (
                "This is not a credential that this version knows. "
                "Ask the issuer for an Open Badge or another open format."
            ),
        ),
    ]
    assert "2 added, 1 already there, 2 refused" in texts_on(page.results)
    page.results.list_button.click()
    assert services.shell.calls == [("go", "credentials")]


def test_why_and_details_explain(qtbot, appearance, holder, files):
    page, _ = shown(qtbot, holder)
    page.files_given.emit(files)
    settle()
    buttons = [button for button in page.results.findChildren(QPushButton) if button.text() in ("Why?", "Details")]
    assert [button.text() for button in buttons] == ["Why?", "Details", "Details"]
    told = []
    for button in buttons:
        button.click()
        dialog = next(dialog for dialog in page.findChildren(Dialog) if dialog.isVisible())
        told.append(texts_on(dialog))
        dialog.accept()
        settle()
    assert "It is in your wallet." in told[0][1] and "Issuer is not known here" in told[0]
    assert "It was not added." in told[1][1] and "Changed after it was issued" in told[1]
    assert any("unsupported-format" in text for text in told[2])


def test_files_are_chosen_in_the_systems_dialog(qtbot, appearance, holder, files, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files[:2], ""))
    page, _ = shown(qtbot, holder)
    qtbot.mouseClick(page.file_card, Qt.MouseButton.LeftButton)
    settle()
    assert "2 added" in texts_on(page.results)


def test_the_clipboard_is_taken_as_it_is_or_a_field_opens(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    QGuiApplication.clipboard().clear()
    page.paste_card.click()
    dialog = next(dialog for dialog in page.findChildren(Dialog) if dialog.isVisible())
    area = dialog.findChild(TextArea)
    area.setPlainText(sample(PYTHON).decode())
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Add").click()
    settle()
    assert rows_of(page)[-1] == (PYTHON, "Universiteit Aarden · genuine")
    QGuiApplication.clipboard().setText("not a credential")
    page.paste_card.click()
    settle()
    assert rows_of(page)[-1][0] == "What you pasted or scanned"
    QGuiApplication.clipboard().clear()


def test_what_was_scanned_is_added(qtbot, appearance, holder):
    services = services_for(holder)
    screen = build(services)
    qtbot.addWidget(screen.page)
    page = screen.page
    page._scan = lambda over, found: found((sample(PYTHON).decode(),))
    page.show()
    screen.presenter.enter()
    page.scan_card.click()
    settle()
    assert rows_of(page) == [(PYTHON, "Universiteit Aarden · genuine")]


def test_the_key_is_shown_as_text_and_as_a_code_that_reads_the_same(qtbot, appearance, holder):
    page, services = shown(qtbot, holder)
    page.key_button.click()
    settle()
    text = page.key.text.toPlainText()
    assert text == holder.keys()[-1].did_jwk
    picture = page.key.code.grab()
    assert read_codes(png_of(picture)) == (text,)
    page.key.copy_button.click()
    assert services.clipboard.calls == [("copy", text)]
    page.key.header.breadcrumb.link.click()
    assert page.currentWidget() is page.ways


def png_of(pixmap):
    from PySide6.QtCore import QBuffer, QIODevice  # noqa: PLC0415 - for this picture only

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
@pytest.mark.parametrize(("percent", "width"), [(100, 816), (200, 700)])
def test_nothing_is_cut_at_the_smallest_window_and_the_largest_text(
    qtbot, appearance, holder, files, mode, percent, width
):
    appearance.set_mode(mode)
    appearance.set_text_percent(percent)
    page, _ = shown(qtbot, holder, (width, 700))
    page.files_given.emit(files)
    settle()
    assert cut_off(page.ways) == []
    page.key_button.click()
    settle()
    assert cut_off(page.key) == []
    for part in (page.ways, page.key):
        assert part.widget().width() <= part.viewport().width()
