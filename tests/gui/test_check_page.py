"""What somebody who checks sees and does, with real checks on a real thread."""

import io
import json
from datetime import timedelta

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from tests.unit.ui.check.material import NOW, Material, long_claims, pictures_of, tampered
from ui.check.page import CheckPage
from ui.check.presenter import CheckPresenter
from ui.scan.screen_picker import ScreenPicker
from ui.tasks import TaskRunner
from ui.widgets.fields import TextArea
from wallet.checking import Surroundings
from wallet.errors import UnreadableError
from wallet.model.report import Verdict
from wallet.status.cache import StatusCache
from wallet.transport.reading import read_input, read_pdf
from wallet.trust.trust_store import TrustStore


@pytest.fixture(scope="module")
def material():
    return Material()


class Screen:
    """The page with its presenter on a thread of its own."""

    def __init__(self, qtbot, surroundings):
        self.tasks = TaskRunner("free")
        self.surroundings = surroundings
        self.page = CheckPage(lambda: NOW)
        self.said, self.copied = [], []
        self.presenter = CheckPresenter(self.page, self.tasks, lambda: self.surroundings)
        self.page.sources_given.connect(self.presenter.check_sources)
        self.page.text_given.connect(self.presenter.check_text)
        self.page.forget_wanted.connect(self.presenter.forget)
        self.page.save_wanted.connect(self.presenter.save)
        self.page.said.connect(self.said.append)
        self.page.copied.connect(self.copied.append)
        qtbot.addWidget(self.page)
        self.page.resize(992, 780)
        self.page.show()
        self._qtbot = qtbot

    def check(self, *contents):
        before = self.page.card
        self.page.sources_given.emit(list(contents))
        self._qtbot.waitUntil(lambda: self.page.card is not None and self.page.card is not before)
        self._qtbot.waitUntil(self.page.card.next_button.isVisible)
        return self.page.card

    def texts(self):
        return [label.text().replace("\u200b", "") for label in self.page.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def screen(qtbot, appearance, material):
    built = Screen(qtbot, material.surroundings())
    yield built
    built.tasks.close()


def lines(card):
    return [line.texts()[0] for line in card.check_lines]


# --- verdicts --------------------------------------------------------------------------------------


def test_a_genuine_one_says_who_what_and_for_whom(screen, material):
    card = screen.check(material.shown().encode())
    assert screen.page.verdict is Verdict.GENUINE
    assert card.banner.headline.text() == "Genuine"
    assert card.banner.sentence.text() == "Issued by Universiteit Aarden to the person who showed it."
    shown = screen.texts()
    assert "Amina Peeters" in shown
    assert "Python for data analysis · Universiteit Aarden" in shown
    assert ("Level", "6 (bachelor) on the European scale") in card.facts
    assert card.made_for.text().startswith("Made for “Bakker Logistics”, 12 seconds ago. Is that you?")
    assert card.practice is None
    assert lines(card) == [
        "Complete and readable",
        "Not changed since it was issued",
        "Issuer is known",
        "Shown by the person it was issued to",
        "In date",
        "Not withdrawn",
        "Says what it should",
    ]
    assert any("this computer's clock" in text for text in shown)


def test_not_shared_is_told_from_not_stated(screen, material):
    facts = dict(screen.check(material.shown().encode()).facts)
    assert "Grade" in facts["Not shared"]
    assert "Not stated in it" not in facts
    everything = ("assessment_grade", "credits", "birthdate", "language_of_classes", "learner_identification")
    names = ("given_name", "family_name", "learning_outcomes", "level_of_learning_experience", "expected_study_time")
    whole = material.shown((*names, *everything, "types_of_quality_assurance"))
    facts = dict(screen.check(whole.encode()).facts)
    assert "Not shared" not in facts
    assert "Supervision" in facts["Not stated in it"] and "Grade" not in facts["Not stated in it"]
    assert facts["Grade"] == "16/20"
    assert facts["Date of birth"] == "3 April 1994"


def test_every_claim_that_was_shared_is_shown_also_one_no_type_names(screen, material):
    card = screen.check(material.shown(("given_name",), hobby="chess").encode())
    assert ("Hobby", "chess") in card.facts


def test_without_the_name_it_says_so(screen, material):
    screen.check(material.shown(("learning_outcomes",)).encode())
    assert "Name not shared" in screen.texts()


def test_a_changed_one_shows_no_claim_and_what_to_do(screen, material):
    card = screen.check(tampered(material.shown()).encode())
    assert screen.page.verdict is Verdict.NOT_GENUINE
    assert card.banner.headline.text() == "Not genuine"
    shown = " ".join(screen.texts())
    assert "Amina" not in shown and "Python" not in shown and card.facts == []
    assert "Do not rely on it" in shown and "Ask the issuer" in shown
    assert card.made_for is None


def test_a_copy_says_that_the_holder_is_not_proven(screen, material):
    card = screen.check(material.shown(audience=None).encode())
    assert screen.page.verdict is Verdict.GENUINE_UNDETERMINED
    assert card.banner.headline.text() == "Genuine copy, holder not proven"
    assert card.made_for is None


def test_a_withdrawn_one(screen, material):
    card = screen.check(material.shown(index=7).encode())
    assert screen.page.verdict is Verdict.NO_LONGER_VALID
    assert card.banner.headline.text() == "Withdrawn"


def test_without_a_key_nothing_is_called_genuine_or_unchanged(screen, material):
    screen.surroundings = Surroundings(TrustStore(), StatusCache(), NOW)
    card = screen.check(material.shown().encode())
    assert card.banner.headline.text() == "Could not be checked here"
    banner = card.banner.headline.text() + card.banner.sentence.text()
    assert "genuine" not in banner.lower() and "not changed" not in banner.lower()
    assert any("Anyone could have written them" in text for text in screen.texts())


def test_an_issuer_nobody_knows_is_never_called_genuine(screen, material):
    known = material.trust().issuers[material.issuer.id][0].keys
    screen.surroundings = Surroundings(TrustStore(documents={material.issuer.id: known}), material.statuses(), NOW)
    card = screen.check(material.shown().encode())
    assert card.banner.headline.text() == "Not changed, but the issuer is not known here"


def test_practice_is_clear_whatever_the_verdict(screen):
    practice = Material(example=True)
    screen.surroundings = practice.surroundings()
    card = screen.check(practice.shown().encode())
    assert card.banner.headline.text() == "Genuine practice credential"
    sentence = "Practice credential. It proves nothing about a real person."
    assert card.practice.text() == sentence
    for other in (practice.shown(audience=None), practice.shown(index=7)):
        card = screen.check(other.encode())
        assert card.practice.isVisible()
        assert card.banner.headline.text() != "Genuine"
        assert sentence in screen.texts()


def test_what_is_no_credential_is_grey_and_says_what_it_is(screen):
    card = screen.check(b"just some text")
    assert screen.page.verdict is Verdict.UNREADABLE
    assert card.banner.headline.text() == "Cannot be read"
    assert card.facts == []


def test_an_old_one_for_somebody_else_can_be_noticed(screen, material):
    card = screen.check(material.shown(audience="Other Firm\u202egnik", made=timedelta(days=3)).encode())
    assert screen.page.verdict is Verdict.GENUINE_UNDETERMINED
    assert card.made_for.text().startswith("Made for “Other Firm⟨U+202E⟩gnik”, 3 days ago.")


def test_markup_and_hidden_characters_of_an_issuer_are_shown_as_they_are(screen, material):
    evil = {"given_name": "<b>Amina</b>", "family_name": "\u202eevil", "achievement_title": "%1 %2 {list}"}
    screen.check(material.shown(**evil).encode())
    shown = screen.texts()
    assert "<b>Amina</b> ⟨U+202E⟩evil" in shown
    assert "%1 %2 {list} · Universiteit Aarden" in shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in screen.page.findChildren(QLabel))


# --- ways in ---------------------------------------------------------------------------------------


def test_several_at_once_make_a_list(qtbot, screen, material):
    screen.check(*pictures_of(material.shown()), material.shown(index=7).encode(), tampered(material.shown()).encode())
    assert len(screen.page.results) == 3
    qtbot.waitUntil(lambda: "3 credentials found" in screen.texts())
    shows = [button for button in screen.page.findChildren(QPushButton) if button.text() == "Show"]
    assert len(shows) == 3
    qtbot.mouseClick(shows[1], Qt.MouseButton.LeftButton)
    assert screen.page.verdict is Verdict.NO_LONGER_VALID
    qtbot.mouseClick(shows[2], Qt.MouseButton.LeftButton)
    assert screen.page.verdict is Verdict.NOT_GENUINE
    assert "Amina" not in shows[2].accessibleName()


def test_of_several_the_list_is_in_sight_and_names_the_files(qtbot, screen, material, tmp_path):
    screen.page.activateWindow()
    qtbot.waitUntil(screen.page.isActiveWindow)
    for number in range(8):
        (tmp_path / f"{number}.txt").write_text(tampered(material.shown(index=number)))
    screen.page.sources_given.emit([tmp_path / f"{number}.txt" for number in range(8)])
    qtbot.waitUntil(lambda: "8 credentials found" in screen.texts())
    first = next(button for button in screen.page.findChildren(QPushButton) if button.text() == "Show")
    qtbot.waitUntil(first.hasFocus)
    assert first.accessibleName() == "Show 0.txt"
    assert "7.txt" in screen.texts()
    qtbot.wait(50)
    assert screen.page.verticalScrollBar().value() == 0


def test_part_of_a_moving_code_asks_for_the_rest(qtbot, screen, material):
    pictures = pictures_of(material.shown(**long_claims()))
    screen.page.sources_given.emit(list(pictures[:-1]))
    qtbot.waitUntil(lambda: "Part of a moving code" in screen.texts())
    screen.check(pictures[-1])
    assert screen.page.verdict is Verdict.GENUINE


def test_paste_takes_text_pictures_and_files(qtbot, screen, material, tmp_path):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(material.shown())
    screen.page.activateWindow()
    qtbot.waitUntil(screen.page.isActiveWindow)
    qtbot.keyClick(screen.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.page.verdict is Verdict.GENUINE)
    clipboard.setImage(QImage.fromData(pictures_of(material.shown(index=7))[0]))
    qtbot.mouseClick(screen.page.paste_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.page.verdict is Verdict.NO_LONGER_VALID)
    file = tmp_path / "shown.sd-jwt"
    file.write_text(tampered(material.shown()))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    clipboard.setMimeData(mime)
    screen.page.paste()
    qtbot.waitUntil(lambda: screen.page.verdict is Verdict.NOT_GENUINE)
    clipboard.clear()
    screen.page.paste()
    assert screen.said == ["There is nothing on the clipboard to check."]


def test_the_whole_page_takes_drops(qtbot, screen, material):
    mime = QMimeData()
    mime.setText(material.shown())
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDropEvent(QPointF(5, 5), *how)
    QApplication.sendEvent(screen.page.viewport(), QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(screen.page.viewport(), event)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: screen.page.verdict is Verdict.GENUINE)
    assert screen.page.viewport().acceptDrops()


def test_open_a_file(qtbot, screen, material, tmp_path, monkeypatch):
    file = tmp_path / "code.png"
    file.write_bytes(pictures_of(material.shown())[0])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    qtbot.mouseClick(screen.page.drop_zone, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.page.verdict is Verdict.GENUINE)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "gone")], ""))
    qtbot.mouseClick(screen.page.file_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "That could not be opened" in screen.texts())
    assert screen.page.verdict is None


def code_on_screen(material):
    picture = QPixmap(1600, 1200)
    picture.fill(Qt.GlobalColor.darkCyan)
    code = QPixmap()
    code.loadFromData(pictures_of(material.shown())[0])
    image = picture.toImage()
    painter = QPainter(image)
    painter.drawPixmap(100, 150, code)
    painter.end()
    return QPixmap.fromImage(image)


def test_a_part_of_the_screen_by_mouse_and_the_whole_by_keyboard(qtbot, screen, material):
    picture = code_on_screen(material)
    closed = []
    QApplication.instance().lastWindowClosed.connect(lambda: closed.append(1))
    picked = []
    for act in ("mouse", "keyboard", "escape"):
        picker = ScreenPicker(screen.page, grab=lambda _screen: picture)
        picker.picked.connect(picked.append)
        picker.start()
        assert not screen.page.isVisible()
        qtbot.waitUntil(lambda picker=picker: bool(picker.veils))
        (veil,) = picker.veils
        qtbot.waitExposed(veil)
        if act == "mouse":
            qtbot.mousePress(veil, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
            qtbot.mouseMove(veil, QPoint(veil.width() - 10, veil.height() - 10))
            qtbot.mouseRelease(veil, Qt.MouseButton.LeftButton, pos=QPoint(veil.width() - 10, veil.height() - 10))
        elif act == "keyboard":
            qtbot.keyClick(veil, Qt.Key.Key_Return)
        else:
            qtbot.keyClick(veil, Qt.Key.Key_Escape)
        assert screen.page.isVisible()
        assert picker.veils == ()
    assert len(picked) == 2
    assert closed == []
    whole = QImage.fromData(picked[1])
    assert (whole.width(), whole.height()) == (1600, 1200)
    assert QImage.fromData(picked[0]).width() < 1600
    assert len({read_input(png).texts for png in picked}) == 1
    screen.check(picked[0])
    assert screen.page.verdict is Verdict.GENUINE


def test_a_system_that_hides_the_screen_is_said(qtbot, screen):
    picker = ScreenPicker(screen.page, grab=lambda _screen: QPixmap())
    with qtbot.waitSignal(picker.impossible):
        picker.start()
    assert screen.page.isVisible()


# --- afterwards ------------------------------------------------------------------------------------


def test_next_and_leaving_forget(qtbot, screen, material):
    card = screen.check(material.shown().encode())
    qtbot.mouseClick(card.next_button, Qt.MouseButton.LeftButton)
    assert screen.page.verdict is None and screen.page.results == ()
    assert "Amina Peeters" not in screen.texts()
    screen.check(material.shown().encode())
    screen.presenter.leave()
    assert screen.page.verdict is None and screen.page.results == ()


def test_the_keyboard_is_on_next_once_there_is_a_verdict(qtbot, screen, material):
    screen.page.activateWindow()
    qtbot.waitUntil(screen.page.isActiveWindow)
    card = screen.check(material.shown().encode())
    assert QApplication.focusWidget() is card.next_button
    qtbot.keyClick(card.next_button, Qt.Key.Key_Space)
    assert screen.page.verdict is None
    assert QApplication.focusWidget() is screen.page.camera_panel.viewfinder


def test_the_keyboard_is_on_next_when_the_window_comes_to_the_front_again(qtbot, screen, material):
    screen.check(material.shown().encode())
    results = screen.page.results
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.show()
    behind.activateWindow()
    qtbot.waitUntil(behind.isActiveWindow)
    screen.page.show_results(results)
    # The window comes to the front before what was put in a layout shows of itself.
    assert screen.page.card.next_button.isVisible()
    screen.page.activateWindow()
    qtbot.waitUntil(screen.page.card.next_button.hasFocus)


@pytest.mark.parametrize("ending", ["json", "pdf", ""])
def test_a_report_is_saved(qtbot, screen, material, tmp_path, monkeypatch, ending):
    card = screen.check(material.shown().encode())
    asked = tmp_path / ("report." + ending if ending else "report")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(asked), "PDF (*.pdf)"))
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(screen.said))
    (written,) = tmp_path.iterdir()
    assert written.suffix == f".{ending or 'pdf'}"
    assert written.name in screen.said[0]
    if ending == "json":
        document = json.loads(written.read_text())
        assert document["verdict"] == "genuine"
        assert document["checked_at"] == NOW.isoformat()
        assert [check["check"] for check in document["checks"]][:2] == ["structure", "proof"]
        assert document["claims"]["given_name"] == "Amina"
    elif ending == "html":
        text = written.read_text(encoding="utf-8")
        assert "<h1>Report of a check</h1>" in text and "Amina" in text and '<th scope="row">' in text
        with pytest.raises(UnreadableError):
            read_input(written.read_bytes())
    else:
        assert written.read_bytes().startswith(b"%PDF-")
        # The report is no copy of the credential.
        assert read_pdf(written.read_bytes()).attachments == ()


def test_a_report_of_a_changed_one_passes_no_claim_on(qtbot, screen, material, tmp_path, monkeypatch):
    card = screen.check(tampered(material.shown()).encode())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "r.json"), ""))
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(screen.said))
    assert "Amina" not in (tmp_path / "r.json").read_text()


def test_the_technical_view_has_codes_rules_and_the_text(qtbot, screen, material):
    text = material.shown()
    card = screen.check(text.encode())
    qtbot.mouseClick(card.technical_button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    areas = [area.toPlainText() for area in dialog.findChildren(TextArea)]
    assert "2. proof: passed, ok" in areas[0] and "RFC 9901" in areas[0]
    assert '"given_name": "Amina"' in areas[1]
    assert areas[2] == text
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy the text")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert screen.copied == [text]
    dialog.close()


def test_the_level_is_explained_without_a_claim_of_recognition(qtbot, screen, material):
    card = screen.check(material.shown().encode())
    assert card.level_button.text() == "What does level 6 mean?"
    qtbot.mouseClick(card.level_button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "bachelor" in said and "gives no right" in said
    assert "recogni" not in said.lower() and "entitle" not in said.lower()
    dialog.close()


# --- for everybody ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "percent"), [(680, 200), (816, 100), (992, 100)])
def test_the_verdict_is_in_sight_also_where_there_is_no_room_beside_the_ways_in(
    qtbot, screen, appearance, material, width, percent
):
    appearance.set_text_percent(percent)
    screen.page.resize(width, 700)
    card = screen.check(material.shown().encode())
    qtbot.waitUntil(lambda: card.width() > 100)
    assert card.mapTo(screen.page.viewport(), QPoint(0, 0)).y() < 400


def test_reading_a_picture_as_jpeg(screen, material):
    data = io.BytesIO()
    Image.open(io.BytesIO(pictures_of(material.shown())[0])).convert("L").save(data, "JPEG", quality=70)
    screen.check(data.getvalue())
    assert screen.page.verdict is Verdict.GENUINE
