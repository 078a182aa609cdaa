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
from ui.add.presenter import AddPresenter
from ui.add.sources import MAX_FILE_BYTES
from wallet.errors import (
    FramesMissingError,
    NoCodeFoundError,
    StorageError,
    TooLargeError,
    UnsupportedFormatError,
)
from wallet.model.report import Verdict
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
    presenter.add_scanned((text,))
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
