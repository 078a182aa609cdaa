"""Attacks on what the window hands to others: assistive technology, tips, titles of windows, files, drags."""

import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from tests.gui.conftest import PASSPHRASE
from tests.simulators.issuer import SampleIssuer
from ui.add.outcome_rows import explain_report
from ui.credential.picture_dialog import show_picture
from ui.credentials.dragging import dragged_file
from ui.credentials.remembered import RememberedList
from ui.opening import NOT_OPENED, read_file
from ui.preferences import Preferences
from ui.read_aloud.spoken_texts import spoken_texts
from ui.settings.remembered import Remembered
from ui.share.candidates import CandidateRow, DetailsDialog
from ui.theme import Motion, ThemeMode
from ui.widgets.issuer_badge import IssuerBadge
from ui.widgets.png import png_of
from ui.widgets.text import Text
from ui.window_place import restore_place
from wallet.errors import StorageError, TooLargeError
from wallet.examples import examples
from wallet.model.filters import CredentialFilter
from wallet.model.stored import CredentialOrder, ExportedFile

MARK = "\N{RIGHT-TO-LEFT OVERRIDE}"
TITLE = f"{MARK}Elttit <img src='file:///etc/x'> <b>%1 %2</b> &amp; {{name}}\a"
ISSUER = f"Rotusiah <h1>{MARK}</h1>"
HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\N{RIGHT-TO-LEFT OVERRIDE}]")
MARKUP = re.compile("[<&](?!\N{ZERO WIDTH SPACE})")
NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)


def faces(face):
    """Every node that a screen reader may reach, shown or not."""
    yield face
    for number in range(face.childCount()):
        child = face.child(number)
        if child is not None and child.isValid():
            yield from faces(child)


def told(root):
    """All that is told of a window, with what tells it."""
    for face in faces(QAccessible.queryAccessibleInterface(root)):
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            yield kind.name, face.text(kind)


def offences(root):
    """What an issuer wrote and that reaches a person other than as plain letters."""
    yield from {(kind, text[:80]) for kind, text in told(root) if HIDDEN.search(text)}
    for widget in (root, *root.findChildren(QWidget)):
        tip = widget.toolTip()
        if HIDDEN.search(tip) or MARKUP.search(tip):
            yield "tip", tip[:80]
        if widget.isWindow() and any(word in widget.windowTitle() for word in ("Elttit", "Rotusiah")):
            yield "title", widget.windowTitle()


@pytest.fixture
def attacked(practising, settled):
    """The program with the examples and one credential of an issuer who writes more than letters."""
    issuer = SampleIssuer("https://issuer.example", names={"en": ISSUER})
    claims = {"achievement_title": TITLE, "issuing_authority": ISSUER, "learning_outcomes": [TITLE, "Bake"]}
    data = issuer.issue(claims, issued_at=NOW, selective=[("achievement_title",), ("learning_outcomes",)]).encode()
    session = practising.services.session
    numbers = []
    practising._tasks.vault.submit(lambda: session.holder.add(data), numbers.append, pytest.fail)
    settled(practising)
    practising.go("credentials")
    settled(practising)
    return practising, numbers[0]


def test_an_issuer_reaches_ears_tips_and_titles_as_plain_letters_only(attacked, settled, monkeypatch):
    program, added = attacked
    number = added.stored.id
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: said.append(event.message()) if event.type() == QAccessible.Event.Announcement else None,
    )
    found = {}
    page = program.window.page
    page.filters_wanted.emit()
    settled(program)
    dialog = page.filter_dialog
    dialog.skill.chosen.emit(TITLE)
    dialog.issuer.chosen.emit(ISSUER)
    settled(program)
    found["filter"] = list(offences(dialog))
    dialog.show_button.click()
    settled(program)
    found["filtered"] = list(offences(program.window))
    page.everything_wanted.emit()
    settled(program)
    for screen, what in (
        ("credential", {"credential_id": number}),
        ("share", {"credential_id": number}),
        ("compare", {}),
        ("dossier", {}),
    ):
        program.go(screen, **what)
        settled(program)
        found[screen] = list(offences(program.window))
    row = next(row for row in program.window.page.findChildren(CandidateRow) if "Elttit" in row.check.text())
    row.check.click()
    row.button.click()
    settled(program)
    picture = QPixmap(1, 1)
    picture.fill()
    for name, dialog in (
        ("details", program.window.findChild(DetailsDialog)),
        ("why", explain_report(program.window, TITLE, added)),
        ("picture", show_picture(program.window, png_of(picture.toImage()), TITLE)),
    ):
        assert "Elttit" in dialog.accessibleName()
        found[name] = list(offences(dialog))
        dialog.reject()
    badge = IssuerBadge("", 40)
    badge.set_picture(png_of(picture.toImage()), TITLE)
    found["badge"] = list(offences(badge))
    program.screen("credentials").presenter._presenter.remove(number)
    settled(program)
    found["toast"] = list(offences(program.window))
    program.go("settings")
    settled(program)
    found["settings"] = list(offences(program.window))
    found["said"] = [text for text in said if HIDDEN.search(text)]
    assert {screen: faults for screen, faults in found.items() if faults} == {}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "diploma.sdjwt"
    path.write_bytes(examples()[0].data)
    return path


def with_code(program, idle):
    """Make a wallet, up to where its recovery code shows."""
    program.screen("first-start").page.keep.click()
    page = program.screen("create").page
    page.passphrase.field.set_text(PASSPHRASE)
    page.create_button.click()
    idle(program, lambda: program.place == "recovery-code")
    return program.screen("recovery-code").page


def test_no_opened_file_takes_the_recovery_code_away_and_no_code_stays_behind(program, idle, file):
    page = with_code(program, idle)
    code = program._place.what["code"].text
    groups = code.split("-")
    assert any(code in text for _, text in told(program.window))
    program.open_files([file])
    assert program.place == "recovery-code"
    program.go("help")
    program.open_files([file])
    assert program.place == "help"
    program.go_back()
    assert program.place == "recovery-code"
    page.kept.click()
    page.go_on.click()
    idle(program, lambda: program.place == "add")
    idle(program)
    assert len(program.screen("add").presenter._adding._outcomes) == 2
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    heard = "\n".join(text for _, text in told(program.window))
    assert not [part for part in (code, *groups) if part in heard]
    assert code not in repr(program._place) + repr(program._covered)


def test_a_file_opened_among_the_examples_is_checked_and_not_lost_with_them(practising, idle, file):
    practising.open_files([file])
    idle(practising, lambda: practising.place == "check" and practising.window.page.card is not None)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_what_never_ends_or_has_no_name_is_no_file(tmp_path):
    pipe, large = tmp_path / "pipe.json", tmp_path / "large.json"
    os.mkfifo(pipe)
    large.write_bytes(b"12345")
    for path in (pipe, Path("/dev/zero"), tmp_path, Path("a\0b"), tmp_path / "none"):
        with pytest.raises(StorageError, match=NOT_OPENED):
            read_file(path)
    assert read_file(large, 5) == b"12345"
    with pytest.raises(TooLargeError):
        read_file(large, 4)


VALUES = st.one_of(
    st.none(), st.booleans(), st.floats(), st.integers(), st.lists(st.text(max_size=3), max_size=2),
    st.text(alphabet="0123456789 -+.eENaninfmaximsed\N{SUPERSCRIPT TWO}\N{ARABIC-INDIC DIGIT TWO}", max_size=40),
    st.sampled_from(("9" * 5_000, "9" * 400_000, "-999999 -999999 999999 999999 maximised", "NaN NaN 1 1", "0 0 0 0",
                     "1 1 99999999999 1", "\ud800", "system", "dark", "../../nl")),
)  # fmt: skip
NAMES = ("theme", "motion", "text-percent", "language", "window", "credentials-order", "credentials-shown-as")


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@example({"text-percent": "9" * 5_000})
@example({"window": "99999999999 1 500 500"})
@example({"window": "-999999 -999999 999999 999999 maximised"})
@given(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=4))
def test_no_preferences_somebody_edited_stop_the_start(qapp, tmp_path, values):
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    preferences = Preferences(path)
    remembered, listed = Remembered(preferences), RememberedList(preferences)
    assert ThemeMode(remembered.theme) and Motion(remembered.motion) and 100 <= remembered.text_percent <= 200
    assert isinstance(listed.rows, bool) and listed.order in CredentialOrder
    window = QMainWindow()
    window.setMinimumSize(300, 200)
    restore_place(window, preferences)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry().center())
    window.deleteLater()


@pytest.mark.parametrize("raw", [b"", b"[" * 100_000, b"{", b'{"theme": ' + b"9" * 5_000 + b"}", b"\xff\xfe", b"null"])
def test_no_damage_of_the_file_of_preferences_stops_the_start(tmp_path, raw):
    path = tmp_path / "preferences.json"
    path.write_bytes(raw)
    assert Remembered(Preferences(path)).theme == "system"


def test_what_is_read_aloud_gives_no_instructions_and_ends_with_its_page(program, monkeypatch, qtbot):
    text = Text("<speak><audio src='file:///x'/></speak> Course &")
    qtbot.addWidget(text)
    text.show()
    (said,) = spoken_texts(text)
    assert not {"<", ">"} & set(said.text) and said.text.endswith("Course &")
    stops = []
    monkeypatch.setattr(program.reader, "stop", lambda: stops.append(program.place))
    program.go("help")
    program.go_back()
    assert stops == ["first-start", "help"]


def test_a_drag_offers_bytes_and_text_and_writes_no_file(tmp_path):
    before = set(tmp_path.rglob("*"))
    mime = dragged_file(ExportedFile(b"a~b~", ""))
    assert not mime.hasUrls() and not mime.hasHtml() and mime.text() == "a~b~"
    assert set(mime.formats()) == {"application/octet-stream", "text/plain"}
    assert dragged_file(ExportedFile(b"\xff\xfe", "")).formats() == ["application/octet-stream"]
    assert dragged_file(ExportedFile(b"<svg>", "svg")).formats() == ["application/octet-stream"]
    assert set(tmp_path.rglob("*")) == before


def test_nothing_of_what_was_searched_filtered_and_opened_stands_on_the_disk(attacked, settled, file, home):
    program, added = attacked
    page = program.window.page
    page.searched.emit("Elttit")
    settled(program)
    page.filter_chosen.emit(CredentialFilter(issuer=ISSUER, skill=TITLE, year=2026))
    settled(program)
    page.rows_chosen.emit(True)
    program.go("credential", credential_id=added.stored.id)
    settled(program)
    program.open_files([file])
    settled(program)
    program.window.close()
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.name == "preferences.json" for path in kept)
    for path in kept:
        data = path.read_bytes()
        assert not [word for word in (b"Elttit", b"Rotusiah", b"Bake", file.name.encode()) if word in data], path
