import json

import pytest

from tests.unit.ui.check.material import Material, long_claims, pictures_of, tampered
from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner
from ui.check.intake import MOST_SOURCES
from ui.check.presenter import CheckPresenter
from ui.error_sentences import describe_error
from ui.scan.scanning import ScanAdvice
from wallet.checking import report_json
from wallet.errors import StorageError, TooLargeError, UnsupportedFormatError
from wallet.examples import example_trust_list
from wallet.list_files import ListKind
from wallet.model.report import Verdict
from wallet.transport.camera_frame import FrameCodes, Hint
from wallet.transport.folders import NOTHING_IN_FOLDER, TOO_MANY_FILES
from wallet.transport.qr_codes import plan_codes


class RecordingView:
    def __init__(self):
        self.calls = []

    def __getattr__(self, name):
        return lambda *arguments: self.calls.append((name.removeprefix("show_"), *arguments))

    def last(self, name):
        return [call for call in self.calls if call[0] == name][-1][1]

    def names(self):
        return [call[0] for call in self.calls]


@pytest.fixture(scope="module")
def material():
    return Material()


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def presenter(view, material):
    return CheckPresenter(view, InlineRunner(), material.surroundings)


def verdicts(view):
    return [checked.report.verdict for checked in view.last("results")]


def test_text_is_checked(presenter, view, material):
    presenter.check_text(material.shown())
    assert view.names() == ["busy", "results"]
    assert verdicts(view) == [Verdict.GENUINE]


def test_a_changed_one_is_not_genuine_and_says_nothing(presenter, view, material):
    presenter.check_text(tampered(material.shown()))
    assert verdicts(view) == [Verdict.NOT_GENUINE]
    assert view.last("results")[0].report.claims == {}


def test_pictures_and_files_are_checked_together(presenter, view, material, tmp_path):
    file = tmp_path / "from-mail"
    file.write_text(material.shown(index=7))
    presenter.check_sources([*pictures_of(material.shown()), file, b"no credential"])
    assert verdicts(view) == [Verdict.GENUINE, Verdict.NO_LONGER_VALID, Verdict.UNREADABLE]


def test_parts_of_a_moving_code_come_in_any_order_and_in_several_turns(presenter, view, material):
    text = material.shown(**long_claims())
    pictures = pictures_of(text)
    assert len(pictures) > 2
    presenter.check_sources(pictures[1:][::-1])
    assert 0 < view.last("missing") < 1
    presenter.check_sources(pictures[:1])
    assert verdicts(view) == [Verdict.GENUINE]
    assert view.last("results")[0].text == text


def test_parts_are_forgotten_on_leaving(presenter, view, material):
    pictures = pictures_of(material.shown(**long_claims()))
    presenter.check_sources(pictures[1:])
    presenter.leave()
    assert view.names()[-1] == "idle"
    presenter.check_sources(pictures[:1])
    assert view.names()[-1] == "missing"


def test_a_file_that_is_gone_is_a_problem_and_no_verdict(presenter, view, tmp_path):
    presenter.check_sources([tmp_path / "gone.png"])
    assert view.names() == ["busy", "problem"]
    assert isinstance(view.last("problem"), StorageError)


def test_a_folder_is_checked_file_by_file(presenter, view, material, tmp_path):
    (tmp_path / "school").mkdir()
    (tmp_path / "school" / "diploma").write_text(material.shown())
    (tmp_path / "README.md").write_text("My diplomas")
    presenter.check_sources([tmp_path])
    assert verdicts(view) == [Verdict.GENUINE]


def test_a_folder_without_a_credential_or_with_too_many_files_says_so(presenter, view, tmp_path):
    presenter.check_sources([tmp_path])
    (tmp_path / "README.md").write_text("My diplomas")
    presenter.check_sources([tmp_path])
    for number in range(MOST_SOURCES):
        (tmp_path / f"{number}").touch()
    presenter.check_sources([tmp_path])
    assert [(type(error), error.detail) for name, error in view.calls[1::2] if name == "problem"] == [
        (UnsupportedFormatError, NOTHING_IN_FOLDER),
        (UnsupportedFormatError, NOTHING_IN_FOLDER),
        (TooLargeError, TOO_MANY_FILES),
    ]
    assert describe_error(UnsupportedFormatError(NOTHING_IN_FOLDER)).startswith("There is no credential in this folder")
    assert describe_error(TooLargeError(TOO_MANY_FILES)).startswith("These are too many files")


def test_a_huge_file_is_not_read(presenter, view, tmp_path):
    file = tmp_path / "huge"
    with file.open("wb") as stream:
        stream.truncate(30_000_000)
    presenter.check_sources([file])
    checked = view.last("results")[0]
    assert checked.report.verdict is Verdict.UNREADABLE
    assert checked.report.checks[0].code == "too-large"


def test_only_the_latest_answer_counts(view, material):
    runner = LaterRunner()
    presenter = CheckPresenter(view, runner, material.surroundings)
    presenter.check_text(material.shown())
    presenter.check_text(tampered(material.shown()))
    runner.settle()
    runner.settle()
    assert view.names().count("results") == 1
    assert verdicts(view) == [Verdict.NOT_GENUINE]


def test_an_answer_after_leaving_is_dropped(view, material):
    runner = LaterRunner()
    presenter = CheckPresenter(view, runner, material.surroundings)
    presenter.check_text(material.shown())
    presenter.leave()
    runner.settle()
    assert "results" not in view.names()


def test_the_camera_reads_the_newest_frame_only(view, material):
    runner = LaterRunner()
    presenter = CheckPresenter(view, runner, material.surroundings)
    presenter.offer_frame(lambda: FrameCodes((), Hint.NONE))
    presenter.offer_frame(pytest.fail)
    assert len(runner.waiting) == 1
    runner.settle()
    presenter.offer_frame(lambda: FrameCodes((), Hint.NONE))
    assert len(runner.waiting) == 1


def test_frames_of_the_camera_add_up_whatever_is_missed(presenter, view, material):
    text = material.shown(**long_claims())
    plan = plan_codes(text, page=None, frame_version=15)
    frames = plan.frames()
    shares = []
    for number, frame in zip(range(200), frames, strict=False):
        if number % 3 == 0:
            continue  # missed
        presenter.offer_frame(lambda frame=frame: FrameCodes((frame,), Hint.NONE))
        if "results" in view.names():
            break
        shares.append(view.last("scan").share)
    assert verdicts(view) == [Verdict.GENUINE]
    assert view.last("results")[0].carrier == "qr"
    assert shares == sorted(shares) and shares[-1] > 0.5


def test_another_moving_code_takes_over(presenter, view, material):
    one, other = (plan_codes(material.shown(**long_claims()), page=None, frame_version=15) for _ in range(2))
    for frame in one.parts[:2]:
        presenter.offer_frame(lambda frame=frame: FrameCodes((frame,), Hint.NONE))
    for _, frame in zip(range(40), other.frames(), strict=False):
        presenter.offer_frame(lambda frame=frame: FrameCodes((frame,), Hint.NONE))
    assert verdicts(view) == [Verdict.GENUINE]


def test_what_helps_is_said_once_several_frames_agree(presenter, view):
    def frames(count, *texts, hint=Hint.NONE):
        for _ in range(count):
            presenter.offer_frame(lambda: FrameCodes(texts, hint))

    frames(3, hint=Hint.CLOSER)
    assert view.last("scan").advice is ScanAdvice.NOTHING_SEEN
    frames(1, hint=Hint.CLOSER)
    assert view.last("scan").advice is ScanAdvice.CLOSER
    frames(8, hint=Hint.STILL)
    assert view.last("scan").advice is ScanAdvice.STILL
    frames(8, "https://example.org")
    assert view.last("scan").advice is ScanAdvice.FOREIGN


def test_a_report_is_written_off_the_window_and_a_full_disk_is_said(presenter, view, material, tmp_path):
    presenter.check_text(material.shown())
    checked = view.last("results")[0]
    path = tmp_path / "report.json"
    presenter.save(path, lambda: json.dumps(report_json(checked)).encode())
    assert view.last("saved") == path
    assert json.loads(path.read_text())["verdict"] == "genuine"
    assert [file.name for file in tmp_path.iterdir()] == ["report.json"]
    presenter.save(tmp_path / "no" / "report.json", lambda: b"")
    assert isinstance(view.last("not_saved"), StorageError)


def test_entering_takes_over_the_lists_of_the_wallet(view, material):
    asked = []
    CheckPresenter(view, InlineRunner(), material.surroundings, asked.append).enter(from_screen="x")
    assert len(asked) == 1


def test_a_list_is_no_credential_and_offered_to_settings(view, material, tmp_path):
    offered = []
    presenter = CheckPresenter(view, InlineRunner(), material.surroundings, lambda _: None, offered.append)
    file = tmp_path / "issuers.json"
    file.write_bytes(example_trust_list())
    presenter.check_sources([file])
    assert [(item.name, item.kind) for item in offered] == [("issuers.json", ListKind.ISSUERS)]
    assert view.names() == ["busy", "idle"]
    presenter.check_sources([material.shown().encode(), file.read_bytes()])
    assert verdicts(view) == [Verdict.GENUINE] and len(offered) == 2
