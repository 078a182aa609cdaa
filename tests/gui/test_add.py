"""The page on which credentials are added, with real widgets and a real wallet."""

import json

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from tests.gui.learner_pages import services_for, settle, texts_on
from tests.simulators.linked_data import LinkedDataSigner
from tests.unit.ui.practice_wallet import PYTHON, knowing_holder, sample
from ui.add.outcome import Outcome
from ui.add.screen import build
from ui.refresh.dialog import RefreshDialog
from ui.widgets.dialog import Dialog
from ui.widgets.fields import TextArea
from ui.widgets.rows import EntryRow
from wallet.data_integrity.contexts import Contexts
from wallet.errors import UnsupportedFormatError
from wallet.examples import example_trust_list, examples
from wallet.transport.joining import Received
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


def test_what_is_added_later_comes_into_sight(qtbot, appearance, holder, files):
    page, _ = shown(qtbot, holder, size=(600, 700))
    for file in files:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(file)])
        drop(page, mime)
    line = page.results._rows.items[-1]
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() == line.rect())


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
            "Changed after it was issued. The signature does not fit what it says. Ask for a new copy.",
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
    page._scan = lambda over, found: found((Received("credential", sample(PYTHON).decode()),))
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


# --- many, and what rows offer ------------------------------------------------------------------------


def pressed(page, text):
    next(item for item in page.results.findChildren(QPushButton) if item.text() == text and item.isVisible()).click()
    settle()


def test_a_folder_with_many_is_summed_up_what_was_refused_first_and_filtered(qtbot, appearance, holder, tmp_path):
    folder = tmp_path / "downloads"
    folder.mkdir()
    for number, example in enumerate(examples()):
        (folder / f"{number:02}.sdjwt").write_bytes(example.data)
        (folder / f"{number:02} again.sdjwt").write_bytes(example.data)
    (folder / "zz.json").write_text("{")
    page, _ = shown(qtbot, holder, (992, 420))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    drop(page, mime)
    many = len(examples())
    qtbot.waitUntil(lambda: len(rows_of(page)) == 2 * many + 1)
    assert page.results.summary() == f"{many} added, {many} already there, 1 refused"
    assert "downloads" in texts_on(page.results)
    assert rows_of(page)[0][0] == "zz.json"
    assert page.ways.verticalScrollBar().value() > 0, "the results came into sight"
    chips = page.results.chips
    assert [chips.chip(key).text() for key in ("all", "refused", "added", "there")] == [
        f"All: {2 * many + 1}", "Refused: 1", f"Added: {many}", f"Already there: {many}",
    ]  # fmt: skip
    chips.chip("refused").click()
    settle()
    assert [title for title, _ in rows_of(page)] == ["zz.json"]
    chips.chip("added").click()
    qtbot.waitUntil(lambda: len(rows_of(page)) == many)


def test_hundreds_of_rows_are_made_when_asked_for(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    page.show_outcomes([Outcome(f"{number}.json", None, UnsupportedFormatError()) for number in range(150)])
    qtbot.waitUntil(lambda: len(rows_of(page)) == 60)
    page.results.more_button.click()
    qtbot.waitUntil(lambda: len(rows_of(page)) == 120)
    assert page.results.more_button.isVisible()
    page.results.more_button.click()
    qtbot.waitUntil(lambda: len(rows_of(page)) == 150)
    assert not page.results.more_button.isVisible()


def test_a_list_is_offered_in_settings(qtbot, appearance, holder, tmp_path):
    file = tmp_path / "issuers.json"
    file.write_bytes(example_trust_list())
    page, services = shown(qtbot, holder)
    page.files_given.emit([str(file)])
    settle()
    assert rows_of(page) == [("issuers.json", "A list of issuers, not a credential. It belongs in Settings.")]
    pressed(page, "Add in Settings")
    ((name, screen, (_, offered)),) = services.shell.calls
    assert (name, screen, offered.name) == ("go", "settings", "issuers.json")


def test_a_missing_vocabulary_is_named_and_a_wrong_file_explained(qtbot, appearance, holder, tmp_path, monkeypatch):
    address = "https://words.example/welding/v1"
    signer = LinkedDataSigner()
    document = {
        "@context": ["https://www.w3.org/ns/credentials/v2", address],
        "type": ["VerifiableCredential"],
        "issuer": signer.id,
        "credentialSubject": {"weld": "TIG"},
    }
    words = b'{"@context": {"weld": "https://words.example/terms#weld"}}'
    file, right, wrong = (tmp_path / name for name in ("welding.json", "right.json", "wrong.json"))
    file.write_text(json.dumps(signer.sign(document, contexts=Contexts({address: words}))))
    right.write_bytes(words)
    wrong.write_bytes(b"hello")
    page, _ = shown(qtbot, holder)
    page.files_given.emit([str(file)])
    settle()
    ((title, sentence),) = rows_of(page)
    assert title == "welding.json" and address in sentence.replace("\u200b", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(wrong)], ""))
    pressed(page, "Add this vocabulary from a file")
    dialog = next(item for item in page.findChildren(Dialog) if item.isVisible())
    assert "not added" in dialog.sentence.text()
    dialog.reject()
    settle()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(right)], ""))
    pressed(page, "Add this vocabulary from a file")
    assert page.results.summary() == "1 added"


def test_a_badge_on_a_website_offers_to_compare_and_says_whom_it_asks(qtbot, appearance, holder, tmp_path):
    assertion = {
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://school.example/1",
        "recipient": {"type": "email", "hashed": False, "identity": "a@b.example"},
        "badge": "https://school.example/class", "verification": {"type": "hosted"},
        "issuedOn": "2026-01-01T00:00:00Z",
    }  # fmt: skip
    file = tmp_path / "badge.json"
    file.write_text(json.dumps(assertion))
    page, _ = shown(qtbot, holder)
    page.files_given.emit([str(file)])
    settle()
    pressed(page, "Compare with the issuer's website")
    dialog = next(item for item in page.findChildren(RefreshDialog) if item.isVisible())
    assert {"https://school.example/1", "https://school.example/class"} <= set(texts_on(dialog))
    dialog.reject()
