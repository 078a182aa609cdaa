"""Proofs of sharing from the two pages with a code, with real widgets and a real wallet; what is saved is read back."""

import re
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.learner_pages import services_for, settle, texts_on
from tests.simulators.asker import NAME, PURPOSE, asks_for, question
from tests.simulators.readable_bytes import finds
from tests.unit.ui.practice_wallet import NOW, PYTHON, number_of
from ui.answer.screen import build as build_answer
from ui.share.proof_texts import page_texts
from ui.share.screen import build as build_share
from wallet.consent.sharing_proof import parse_sharing_proof
from wallet.errors import StorageError
from wallet.model.question import Asker
from wallet.transport.pdf_files import read_pdf_file
from wallet.transport.web_pages import contents_in_page

GRADE, BORN = ("assessment_grade",), ("birthdate",)
JOB = "A job in the warehouse"
NEVER = re.compile("consent|toestemming", re.IGNORECASE)
# What an issuer lets nobody hide, as the type names it, and words of the page itself.
NO_SECRETS = (PYTHON, "Universiteit Aarden")


class Moving:
    """A clock that a test moves on."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def saved(tmp_path, monkeypatch):
    """The files that were asked for; each goes where it is suggested."""
    files = []

    def ask(parent, title, suggested, kinds):
        files.append(tmp_path / Path(suggested).name)
        return str(files[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return files


def opened(qtbot, holder, build, clock=None, **what):
    services = services_for(holder)
    if clock is not None:
        services = services._replace(clock=clock)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(992, 780)
    screen.page.show()
    screen.presenter.enter(**what)
    settle()
    screen.page.activateWindow()
    screen.page.kept = screen
    return screen.page, services


def sharing(qtbot, holder, recipient="Bakker Logistics", clock=None):
    page, services = opened(qtbot, holder, build_share, clock, credential_id=number_of(holder, PYTHON))
    page.choosing.recipient.set_text(recipient)
    page.choosing.details.row(GRADE).click()
    settle()
    page.choosing.make_button.click()
    settle()
    return page, services


def answering(qtbot, holder, *credentials, **options):
    text = question(*(credentials or (asks_for(PYTHON),)), at=NOW, **options)
    page, services = opened(qtbot, holder, build_answer, question=text)
    page.asking.decision.share_button.click()
    settle()
    return page, services


def asks(page):
    page.showing.proof_button.click()
    settle()
    return page.proofs.dialog


def save(page, kind="pdf", purpose=""):
    dialog = asks(page)
    dialog.purpose.set_text(purpose)
    (dialog.pdf if kind == "pdf" else dialog.web_page).click()
    settle()


def signed_in(path):
    data = path.read_bytes()
    if path.suffix == ".pdf":
        ((_, text),) = read_pdf_file(data).attachments
    else:
        (text,) = contents_in_page(data.decode()).files
    return parse_sharing_proof(text.decode())


def pdf_text(path):
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def leaves(value):
    if isinstance(value, dict):
        for member in value.values():
            yield from leaves(member)
    elif isinstance(value, list):
        for member in value:
            yield from leaves(member)
    elif isinstance(value, str):
        yield value


def secrets_of(holder):
    claims = holder.open(number_of(holder, PYTHON)).report.claims
    details = {name: value for name, value in claims.items() if name not in ("iss", "vct", "cnf", "status")}
    found = {text for text in leaves(details) if len(text) > 3 and not any(text in known for known in NO_SECRETS)}
    assert {"Amina", "Peeters", "16/20"} <= found
    return found


def test_after_a_share_a_proof_names_what_was_shared_and_never_says_it(qtbot, appearance, holder, saved):
    page, _ = sharing(qtbot, holder)
    before = holder.history(limit=1).total
    for kind in ("pdf", "html"):
        save(page, kind, f"  {JOB} ")
        proof = signed_in(saved[-1])
        assert (proof.recipient_name, proof.recipient_id, proof.purpose) == ("Bakker Logistics",) * 2 + (JOB,)
        (item,) = proof.items
        assert item.title == PYTHON and GRADE in item.paths and BORN not in item.paths
        assert proof.shared_at == NOW and proof.until == page.kept.presenter._share.shared_now.parts[0][1].until
        assert f"Saved as {saved[-1]}" in texts_on(page)
    assert [file.name for file in saved] == [f"Proof-of-sharing-Bakker-Logistics.{end}" for end in ("pdf", "html")]
    for file in saved:
        data = file.read_bytes()
        text = pdf_text(file) if file.suffix == ".pdf" else data.decode()
        assert all(said in text for said in ("Grade", JOB, "With whom", "Bakker Logistics", PYTHON))
        for secret in secrets_of(holder):
            assert secret not in text and not finds(data, secret)
        assert not NEVER.search(text) and not NEVER.search(str(signed_in(file).document))
    assert holder.history(limit=1).total == before


def test_every_proof_has_a_number_and_a_signature_of_its_own(qtbot, appearance, holder, saved):
    page, _ = sharing(qtbot, holder)
    save(page)
    first = signed_in(saved[-1])
    save(page)
    second = signed_in(saved[-1])
    assert first.id != second.id and first.learner_id != second.learner_id


def test_it_says_when_it_was_shared_and_not_when_it_was_saved(qtbot, appearance, holder, saved):
    clock = Moving()
    page, _ = sharing(qtbot, holder, clock=clock)
    clock.now += timedelta(minutes=30)
    save(page)
    assert signed_in(saved[-1]).shared_at == NOW


def test_details_stand_in_the_order_a_person_reads(qtbot, appearance, holder, saved):
    page, _ = sharing(qtbot, holder)
    save(page)
    text = pdf_text(saved[-1])
    names = ("First name", "Family name", "What the person can do", "Level", "Grade", "Always visible: Title")
    assert all(name in text for name in names)
    assert [text.index(name) for name in names] == sorted(text.index(name) for name in names)


def test_a_share_for_nobody_says_so_on_the_page(qtbot, appearance, holder, saved):
    page, _ = sharing(qtbot, holder, recipient="")
    save(page)
    proof = signed_in(saved[-1])
    assert (proof.recipient_name, proof.recipient_id, proof.purpose, proof.until) == ("", "", "", None)
    text = pdf_text(saved[-1])
    assert "Whoever scanned it" in text and "Not stated" in text and "Valid until" not in text
    assert saved[-1].name == "Proof-of-sharing.pdf"


def test_after_an_answer_it_says_who_asked_and_what_for(qtbot, appearance, holder, saved):
    page, _ = answering(qtbot, holder)
    before = holder.history(limit=1).total
    assert asks(page).purpose.isHidden()
    page.proofs.close()
    for kind in ("pdf", "html"):
        save(page, kind)
        proof = signed_in(saved[-1])
        assert (proof.recipient_name, proof.purpose) == (NAME, PURPOSE) and proof.recipient_id
        assert ("given_name",) in proof.items[0].paths
        text = pdf_text(saved[-1]) if kind == "pdf" else saved[-1].read_text()
        assert "With whom, as they say" in text and "What for, as they say" in text and PURPOSE in text
        for secret in secrets_of(holder):
            assert secret not in text and not finds(saved[-1].read_bytes(), secret)
        assert not NEVER.search(text)
    assert holder.history(limit=1).total == before


def test_an_answer_to_somebody_without_name_or_reason_says_so(qtbot, appearance, holder, saved):
    page, _ = answering(qtbot, holder, name="", purpose="")
    save(page)
    text = pdf_text(saved[-1])
    assert "Somebody who gave no name" in text and "No reason" in text and "did:jwk" not in text
    assert signed_in(saved[-1]).recipient_id.startswith("decentralized_identifier:did:jwk:")


def test_two_credentials_in_one_answer_stand_in_one_proof(qtbot, appearance, holder, saved):
    other = asks_for("First aid at work", ("given_name",), query_id="aid")
    page, _ = answering(qtbot, holder, asks_for(PYTHON), other)
    save(page)
    proof = signed_in(saved[-1])
    assert [item.title for item in proof.items] == [PYTHON, "First aid at work"]
    assert "Shown of First aid at work" in pdf_text(saved[-1])


def test_a_party_that_is_known_has_its_name_without_reserve(qtbot, appearance, holder, saved):
    page, _ = answering(qtbot, holder)
    presenter = page.kept.presenter._presenter
    asker = presenter._question.asker
    assert isinstance(asker, Asker) and presenter.shared_now.on_their_word
    save(page, "html")
    proof = signed_in(saved[-1])
    credentials = [part.credential for part, _ in presenter.shared_now.parts]
    assert page_texts(proof, credentials, asked=True, on_their_word=False).who == "With whom"


def test_who_thinks_better_of_it_saves_nothing_and_loses_nothing(qtbot, appearance, holder, monkeypatch):
    page, _ = sharing(qtbot, holder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog = asks(page)
    dialog.purpose.set_text(JOB)
    dialog.pdf.click()
    settle()
    assert page.proofs.dialog is dialog and dialog.purpose.text() == JOB
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert page.proofs.dialog is None


def test_the_keyboard_reaches_it_and_return_saves_a_pdf(qtbot, appearance, holder, saved):
    page, _ = sharing(qtbot, holder)
    dialog = asks(page)
    assert QApplication.focusWidget() is dialog.purpose.edit
    qtbot.keyClicks(dialog.purpose.edit, JOB)
    qtbot.keyClick(dialog.purpose.edit, Qt.Key.Key_Return)
    settle()
    assert signed_in(saved[-1]).purpose == JOB and saved[-1].suffix == ".pdf"


def test_nothing_is_offered_once_the_code_is_gone(qtbot, appearance, holder):
    page, _ = sharing(qtbot, holder)
    asks(page)
    page.kept.presenter.leave()
    settle()
    assert page.proofs.dialog is None
    assert asks(page) is None


def test_what_the_disk_refuses_is_told(qtbot, appearance, holder, tmp_path, monkeypatch):
    page, services = sharing(qtbot, holder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "proof.pdf"), ""))
    save(page)
    assert isinstance(services.shell.calls[-1][1], StorageError)


def test_a_name_with_unseen_signs_or_too_long_is_written_all_the_same(qtbot, appearance, holder, saved):
    page, _ = sharing(qtbot, holder, recipient="B\u202eakker " + "x" * 300)
    save(page)
    name = signed_in(saved[-1]).recipient_name
    assert len(name) <= 200 and "\u202e" not in name and name.endswith("…")
