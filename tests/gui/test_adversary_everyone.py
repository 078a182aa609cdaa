"""Attacks on what the window hands to others: assistive technology, tips, titles of windows, files, drags."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import QWidget

from tests.simulators.issuer import SampleIssuer
from ui.credential.picture_dialog import show_picture
from ui.share.candidates import CandidateRow, DetailsDialog
from ui.widgets.png import png_of

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
    practising._tasks.vault.submit(
        lambda: session.holder.add(data), lambda added: numbers.append(added.stored.id), pytest.fail
    )
    settled(practising)
    practising.go("credentials")
    settled(practising)
    return practising, numbers[0]


def test_an_issuer_reaches_ears_tips_and_titles_as_plain_letters_only(attacked, settled, monkeypatch):
    program, number = attacked
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
        ("picture", show_picture(program.window, png_of(picture.toImage()), TITLE)),
    ):
        assert "Elttit" in dialog.accessibleName()
        found[name] = list(offences(dialog))
        dialog.reject()
    program.screen("credentials").presenter._presenter.remove(number)
    settled(program)
    found["toast"] = list(offences(program.window))
    program.go("settings")
    settled(program)
    found["settings"] = list(offences(program.window))
    found["said"] = [text for text in said if HIDDEN.search(text)]
    assert {screen: faults for screen, faults in found.items() if faults} == {}
