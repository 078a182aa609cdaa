"""Adding from files, pictures, text and codes, on a real vault."""

import io
import json
import zipfile

import pytest
from PIL import Image

from tests.simulators.linked_data import LinkedDataSigner
from tests.unit.transport.baking import itxt, png
from tests.unit.ui.practice_wallet import NOW, PYTHON, knowing_holder, number_of, sample
from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner, Recorder
from ui.add.outcome import Fate, count_outcomes, in_reading_order
from ui.add.presenter import AddPresenter
from ui.opening import MAX_FILE_BYTES
from wallet.data_integrity.contexts import Contexts
from wallet.errors import (
    FramesMissingError,
    NoCodeFoundError,
    StorageError,
    TooLargeError,
    UnsupportedFormatError,
    WrongContextError,
)
from wallet.examples import example_status_lists, example_trust_list, examples
from wallet.list_files import ListKind, list_in
from wallet.model.report import CheckName, Verdict
from wallet.model.stored import DocumentKind
from wallet.transport.folders import NOTHING_IN_FOLDER, TOO_MANY_FILES
from wallet.transport.joining import Received
from wallet.transport.qr_codes import plan_codes, qr_matrix, qr_png


@pytest.fixture
def holder(tmp_path):
    holder = knowing_holder(tmp_path)
    yield holder
    holder.vault.close()


@pytest.fixture
def files(tmp_path):
    """Makes a file and gives its path."""

    def make(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        return str(path)

    return make


def presenter_of(holder, tasks=None, reading=None):
    view, shell = Recorder(), Recorder()
    presenter = AddPresenter(view, tasks or InlineRunner(), reading or InlineRunner(), lambda: holder, shell)
    presenter.enter()
    return presenter, view, shell


def outcomes_of(view):
    return next(call[1] for call in reversed(view.calls) if call[0] == "show_outcomes")


def changed(data):
    """The same credential with one byte of its signature changed."""
    place = data.index(b"~") - 20
    return data[:place] + (b"A" if data[place : place + 1] != b"A" else b"B") + data[place + 1 :]


def test_each_file_has_its_outcome_and_its_reason(holder, files):
    presenter, view, _ = presenter_of(holder)
    presenter.add_files(
        [
            files("camp.sdjwt", sample("Team lead, youth summer camp")),
            files("aid.txt", sample("First aid at work")),
            files("again.sdjwt", sample("Team lead, youth summer camp")),
            files("changed.sdjwt", changed(sample(PYTHON))),
            files("notes.txt", b"hello"),
            "nowhere.sdjwt",
        ]
    )
    genuine, unknown, again, refused, notes, nowhere = outcomes_of(view)
    assert [genuine.kept, unknown.kept, again.kept, refused.kept] == [True, True, False, False]
    assert genuine.added.report.verdict is Verdict.GENUINE
    assert unknown.added.report.verdict is Verdict.GENUINE_UNDETERMINED
    assert again.added.stored.duplicate
    assert refused.added.stored is None and refused.added.report.verdict is Verdict.NOT_GENUINE
    assert isinstance(notes.error, UnsupportedFormatError) and notes.source == "notes.txt"
    assert isinstance(nowhere.error, StorageError)
    assert holder.page().total == 2


def test_what_is_kept_is_the_file_byte_for_byte(holder, files):
    presenter, _, _ = presenter_of(holder)
    data = sample(PYTHON).strip() + b"\r\n"
    presenter.add_files([files("python.sdjwt", data)])
    assert holder.export(number_of(holder, PYTHON)).data == data


def test_a_badge_baked_into_a_picture_is_given_back_as_that_picture(holder, files):
    presenter, view, _ = presenter_of(holder)
    picture = png(itxt(json.dumps(LinkedDataSigner().badge())))
    presenter.add_files([files("badge.png", picture)])
    (outcome,) = outcomes_of(view)
    assert outcome.kept
    assert holder.export(outcome.added.stored.id) == (picture, "png")


def test_each_file_of_an_archive_has_its_own_outcome(holder, files):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as whole:
        whole.writestr("mine/python.sdjwt", sample(PYTHON))
        whole.writestr("mine/empty.png", png())
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([files("mine.zip", archive.getvalue())])
    python, empty = outcomes_of(view)
    assert (python.source, python.inner, python.kept) == ("mine.zip", "mine/python.sdjwt", True)
    assert holder.export(python.added.stored.id).data.strip() == sample(PYTHON).strip()
    assert (empty.inner, type(empty.error)) == ("mine/empty.png", NoCodeFoundError)


def test_files_are_read_one_after_the_other_with_progress(holder, files):
    reading = LaterRunner()
    presenter, view, _ = presenter_of(holder, reading=reading)
    presenter.add_files([files(f"{number}.txt", b"x") for number in range(3)])
    assert len(reading.waiting) == 1
    while reading.waiting:
        reading.settle()
    progress = [call[1:] for call in view.calls if call[0] == "show_progress"]
    assert progress == [(0, 3, "0.txt"), (1, 3, "1.txt"), (2, 3, "2.txt"), (3, 3, "")]


def test_stopping_leaves_out_what_was_not_begun(holder, files):
    reading = LaterRunner()
    presenter, view, _ = presenter_of(holder, reading=reading)
    presenter.add_files([files("first.sdjwt", sample(PYTHON)), files("second.txt", b"x")])
    presenter.stop()
    reading.settle()
    assert [outcome.source for outcome in outcomes_of(view)] == ["first.sdjwt"]
    assert view.calls[-1] == ("show_progress", 1, 1, "")


def test_a_picture_and_a_scanned_code_are_added(holder):
    holder.add(sample(PYTHON))
    number = number_of(holder, PYTHON)
    text = holder.draft(number, [("given_name",)], audience=None).text
    code = qr_png(qr_matrix(plan_codes(text, page=None).parts[0]), scale=4)
    presenter, view, _ = presenter_of(holder)
    presenter.add_picture(code)
    presenter.add_scanned((Received("credential", text),))
    pictured, scanned = outcomes_of(view)
    assert pictured.kept and scanned.added.stored.duplicate
    assert pictured.added.report.claims["given_name"] == "Amina"


def test_pictures_of_a_moving_code_are_put_together(holder, files):
    holder.add(sample(PYTHON))
    opened = holder.open(number_of(holder, PYTHON))
    text = holder.draft(opened.stored.id, [detail.path for detail in opened.details], audience="Bakker", until=NOW).text
    plan = plan_codes(text, page=None)
    assert plan.frame_count > 1
    pictures = [files(f"{place}.png", qr_png(qr_matrix(part), scale=3)) for place, part in enumerate(plan.parts)]
    presenter, view, _ = presenter_of(holder)
    presenter.add_files(pictures[:1])
    assert isinstance(outcomes_of(view)[0].error, FramesMissingError)
    presenter.add_files(pictures[1:])
    (whole,) = outcomes_of(view)
    assert whole.added.report.claims["birthdate"] == "1994-04-03"


def test_pasted_text_may_stand_among_spaces(holder):
    presenter, view, _ = presenter_of(holder)
    presenter.add_text(f"\n  {sample(PYTHON).decode().strip()} \n")
    assert outcomes_of(view)[0].kept
    presenter.add_text("\ud800")
    assert isinstance(outcomes_of(view)[1].error, UnsupportedFormatError)


def test_nothing_of_a_refused_file_is_held_on_to(holder, files):
    presenter, view, _ = presenter_of(holder)
    blank = io.BytesIO()
    Image.new("L", (200, 200), 255).save(blank, "PNG")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as whole:
        whole.writestr("mine/blank.png", blank.getvalue())
        whole.writestr("mine/python.sdjwt", sample(PYTHON))
    presenter.add_files([files("blank.png", blank.getvalue()), files("mine.zip", archive.getvalue()), "nowhere"])
    errors = [outcome.error for outcome in outcomes_of(view) if outcome.error is not None]
    assert len(errors) == 3
    assert [(error.__traceback__, error.__context__, error.__cause__) for error in errors] == [(None, None, None)] * 3


def test_a_picture_without_a_code_is_refused_as_such(holder):
    blank = io.BytesIO()
    Image.new("L", (200, 200), 255).save(blank, "PNG")
    presenter, view, _ = presenter_of(holder)
    presenter.add_picture(blank.getvalue())
    assert isinstance(outcomes_of(view)[0].error, NoCodeFoundError)


def test_a_file_larger_than_any_credential_is_not_opened(holder, tmp_path):
    large = tmp_path / "film.bin"
    with large.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([str(large)])
    assert isinstance(outcomes_of(view)[0].error, TooLargeError)


def test_entering_again_begins_with_an_empty_page(holder):
    presenter, view, _ = presenter_of(holder)
    presenter.add_text("x")
    presenter.enter()
    assert outcomes_of(view) == ()


# --- folders -----------------------------------------------------------------------------------------


def test_a_folder_is_read_with_the_folders_in_it_and_without_what_is_hidden(holder, tmp_path):
    folder = tmp_path / "downloads"
    (folder / "school" / "2026").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / "school" / "2026" / "python.sdjwt").write_bytes(sample(PYTHON))
    (folder / "aid.sdjwt").write_bytes(sample("First aid at work"))
    for name in (".hidden/camp.sdjwt", ".camp.sdjwt"):
        (folder / name).write_bytes(sample("Team lead, youth summer camp"))
    (folder / "README").write_text("my downloads")
    (folder / "broken.json").write_text("{")
    (folder / "link").symlink_to(folder)
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([str(folder)])
    assert [(item.source, item.inner, item.fate.value) for item in outcomes_of(view)] == [
        ("downloads", "aid.sdjwt", "added"),
        ("downloads", "broken.json", "refused"),
        ("downloads", "school/2026/python.sdjwt", "added"),
    ]
    assert view.calls[-1] == ("show_progress", 4, 4, "")


@pytest.mark.parametrize("held", [(), ("README",)])
def test_a_folder_without_credentials_says_so(holder, tmp_path, held):
    folder = tmp_path / "empty"
    folder.mkdir()
    for name in held:
        (folder / name).write_text("nothing")
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([str(folder)])
    (outcome,) = outcomes_of(view)
    assert (outcome.source, outcome.error.detail) == ("empty", NOTHING_IN_FOLDER)


def test_a_folder_with_too_many_files_is_refused_whole(holder, tmp_path, monkeypatch):
    monkeypatch.setattr("wallet.transport.folders.MOST_FILES", 2)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.sdjwt").write_bytes(sample(PYTHON))
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([str(folder)])
    (outcome,) = outcomes_of(view)
    assert outcome.error.detail == TOO_MANY_FILES and holder.page().total == 0


def test_of_many_the_lines_come_at_the_end_and_the_count_meanwhile(holder, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number, example in enumerate(examples()):
        (folder / f"{number}.sdjwt").write_bytes(example.data)
    for number in range(6):
        (folder / f"x{number}.json").write_text("{")
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([str(folder)])
    names = view.names()
    assert names.count("show_outcomes") == 2  # when the page was entered, and now
    counts = [call[1] for call in view.calls if call[0] == "show_counts"]
    total = len(examples()) + 6
    assert [item.total for item in counts] == list(range(1, total + 1))
    assert counts[-1] == count_outcomes(outcomes_of(view)) and counts[-1].refused == 6
    first = in_reading_order(outcomes_of(view), 12)[:6]
    assert {item.fate for item in first} == {Fate.REFUSED}


def test_stopping_within_an_archive_keeps_what_was_begun(holder, files):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as whole:
        for number, example in enumerate(examples() * 2):
            whole.writestr(f"{number}.sdjwt", example.data + b"\n" * (number // len(examples())))
    tasks = LaterRunner()
    presenter, view, _ = presenter_of(holder, tasks=tasks)
    presenter.add_files([files("all.zip", archive.getvalue())])
    presenter.stop()
    while tasks.waiting:
        tasks.settle()
    assert 0 < len(outcomes_of(view)) <= 8
    assert view.calls[-1][0] == "show_progress" and view.calls[-1][1] == view.calls[-1][2]


# --- vocabularies ------------------------------------------------------------------------------------

WORDS = "https://words.example/welding/v1"
WORDS_FILE = b'{"@context": {"@version": 1.1, "weld": "https://words.example/terms#weld"}}'


@pytest.fixture
def welding(files):
    """A credential with words of its own, signed with their file at hand."""
    signer = LinkedDataSigner()
    document = {
        "@context": ["https://www.w3.org/ns/credentials/v2", WORDS],
        "type": ["VerifiableCredential"],
        "issuer": signer.id,
        "credentialSubject": {"weld": "TIG"},
    }
    signed = signer.sign(document, contexts=Contexts({WORDS: WORDS_FILE}))
    return files("welding.json", json.dumps(signed).encode())


def test_a_missing_vocabulary_is_named_and_with_its_file_the_credential_is_tried_again(holder, files, welding):
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([welding])
    (refused,) = outcomes_of(view)
    assert refused.missing_context == WORDS and refused.fate is Fate.REFUSED
    presenter.add_context(WORDS, files("welding-v1.json", WORDS_FILE))
    (added,) = outcomes_of(view)
    assert added.kept and added.missing_context is None and added.source == "welding.json"
    assert ("say_context_added", 1) in view.calls
    assert holder.page().total == 1


@pytest.mark.parametrize(
    "data", [b"hello", b"[]", b'{"@context": {"other": "https://words.example/terms#other"}}', b'{"@context": 5}']
)
def test_another_file_is_not_taken_for_it_and_leaves_nothing(holder, files, welding, data):
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([welding])
    presenter.add_context(WORDS, files("other.json", data))
    name, address, error = view.calls[-1]
    assert (name, address, type(error)) == ("show_context_error", WORDS, WrongContextError)
    assert holder.vault.documents.all() == () and holder.page().total == 0
    presenter.add_context(WORDS, files("welding-v1.json", WORDS_FILE))
    assert outcomes_of(view)[0].kept


# --- what belongs in Settings ------------------------------------------------------------------------


def test_lists_and_keys_are_recognised_and_offered_in_settings(holder, files):
    status = next(iter(example_status_lists().values()))
    did = {"id": "did:web:a.example", "verificationMethod": [], "assertionMethod": []}
    presenter, view, shell = presenter_of(holder)
    presenter.add_files(
        [
            files("issuers.json", example_trust_list()),
            files("withdrawn.jwt", status),
            files("did.json", json.dumps(did).encode()),
        ]
    )
    found = outcomes_of(view)
    assert [item.belongs.kind for item in found] == [ListKind.ISSUERS, ListKind.WITHDRAWN, ListKind.KEYS]
    assert all(item.fate is Fate.REFUSED for item in found)
    presenter.offer_in_settings(found[1])
    ((_, screen, (_, offered)),) = shell.calls
    assert screen == "settings" and offered.data == status and offered.name == "withdrawn.jwt"


def test_credentials_are_no_lists():
    assert [list_in(example.data, "") for example in examples()] == [None] * len(examples())


# --- badges on a website -----------------------------------------------------------------------------


def test_a_badge_on_a_website_is_kept_and_may_be_compared(holder, files):
    school = "https://school.example"
    issuer = {"@context": "https://w3id.org/openbadges/v2", "type": "Profile", "id": f"{school}/issuer", "name": "S"}
    issuer |= {"url": school, "email": "i@school.example"}
    badge = {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": f"{school}/class", "name": "B"}
    badge |= {"description": "x", "image": f"{school}/i", "criteria": f"{school}/c", "issuer": issuer["id"]}
    assertion = {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": f"{school}/1"}
    assertion |= {"recipient": {"type": "email", "hashed": False, "identity": "a@b.example"}, "badge": badge["id"]}
    assertion |= {"verification": {"type": "hosted"}, "issuedOn": "2026-01-01T00:00:00Z"}
    presenter, view, _ = presenter_of(holder)
    presenter.add_files([files("badge.json", json.dumps(assertion).encode())])
    (kept,) = outcomes_of(view)
    assert kept.kept and kept.comparable
    for document in (assertion, badge, issuer):
        holder.add_document(document["id"], json.dumps(document).encode(), DocumentKind.BADGE)
    presenter.check_again(kept.added.stored.id)
    (compared,) = outcomes_of(view)
    assert compared.kept and not compared.comparable and compared.source == "badge.json"
    assert compared.added.report.check(CheckName.PROOF).code == "ok"
