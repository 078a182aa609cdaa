"""Choosing, making the code and saving it, on a real vault; what is made is read back and checked."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.unit.formats.families import badge
from tests.unit.ui.practice_wallet import NOW, PYTHON, clock, number_of, practice_holder
from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner, Recorder
from ui.codes.targets import Target
from ui.settings.remembered import PAGE_SETTING
from ui.share.ends import End
from ui.share.presenter import SharePresenter
from wallet.disclosure import preview_claims
from wallet.errors import NotStoredError, StorageError
from wallet.model.report import CheckName, Verdict
from wallet.transport.reading import join_codes, read_input
from wallet.verification import read_and_verify


@pytest.fixture
def holder(tmp_path):
    holder = practice_holder(tmp_path)
    yield holder
    holder.vault.close()


class Sharing:
    """A presenter with what it was built with."""

    def __init__(self, holder, tasks=None, **answers):
        self.holder = holder
        self.view, self.shell = Recorder(**answers), Recorder()
        self.presenter = SharePresenter(self.view, tasks or InlineRunner(), lambda: holder, self.shell, clock)

    def choose(self, title=PYTHON):
        self.presenter.enter(credential_id=number_of(self.holder, title))
        return self

    def last(self, name):
        return next(call for call in reversed(self.view.calls) if call[0] == name)

    def make(self):
        self.presenter.make()
        return self.last("show_code")[1]

    def check(self, text):
        _, report = read_and_verify(text.encode(), trust=self.holder.trust(), statuses=self.holder.statuses(), at=NOW)
        return report


def test_without_a_credential_one_is_picked(holder):
    sharing = Sharing(holder)
    sharing.presenter.enter()
    assert sharing.view.names() == ["hide_code", "show_picking"]


def test_a_credential_that_is_gone_leads_back_to_picking(holder):
    sharing = Sharing(holder)
    sharing.presenter.enter(credential_id=4711)
    assert isinstance(sharing.shell.calls[0][1], NotStoredError)
    assert sharing.view.names()[-1] == "show_picking"


def test_the_preview_is_exactly_what_they_will_see(holder):
    sharing = Sharing(holder).choose()
    sharing.presenter.tick(("learning_outcomes", 1), False)
    sharing.presenter.tick(("form_of_participation",), True)
    sharing.presenter.set_recipient("  Bakker   Logistics ")
    preview = sharing.last("show_preview")[1]
    shown = sharing.make()
    report = sharing.check(shown.presentation.text)
    assert preview.claims == report.claims == shown.presentation.claims
    assert report.claims["learning_outcomes"] == ["Clean and join data sets", "Write tests"]
    assert "birthdate" not in report.claims
    assert report.verdict is Verdict.GENUINE and report.binding.audience == "Bakker Logistics"
    assert report.binding.until == preview.until == shown.presentation.until
    assert join_codes(shown.plan.parts) == (shown.presentation.text,)


def test_with_nothing_ticked_only_what_is_always_visible_is_shared(holder):
    sharing = Sharing(holder).choose()
    opened, rows = sharing.last("show_choices")[1:3]
    for row in rows:
        sharing.presenter.tick(row.detail.path, False)
    assert sharing.make().presentation.claims == preview_claims(opened.credential, ())


def test_a_recipient_nobody_named_means_a_copy(holder):
    sharing = Sharing(holder).choose()
    preview = sharing.last("show_preview")[1]
    assert preview.wish.audience is None and preview.until is None
    report = sharing.check(sharing.make().presentation.text)
    assert report.check(CheckName.HOLDER).code == "holder-binding-missing"
    assert holder.history().items[0].action == "copied"


def test_a_copy_can_be_asked_for_and_its_recipient_stays_in_the_history(holder):
    sharing = Sharing(holder).choose()
    sharing.presenter.set_recipient("Bakker Logistics")
    sharing.presenter.set_copy(True)
    assert not sharing.make().presentation.key_bound
    entry = holder.history().items[0]
    assert (entry.action, entry.counterparty, entry.until) == ("copied", "Bakker Logistics", None)


def test_a_credential_of_another_wallet_can_be_shared_as_a_copy_only(holder, monkeypatch):
    monkeypatch.setattr(holder.vault.holder_keys, "find", lambda thumbprint: None)
    sharing = Sharing(holder).choose()
    sharing.presenter.set_recipient("Bakker Logistics")
    assert sharing.last("show_preview")[1].wish.can_prove is False
    assert not sharing.make().presentation.key_bound
    assert sharing.shell.calls == []


@pytest.mark.parametrize(
    ("end", "until"),
    [(End.HOUR, NOW + timedelta(hours=1)), (End.NONE, None), (End.OWN, datetime(2027, 1, 1, tzinfo=UTC))],
)
def test_the_end_goes_with_it(holder, end, until):
    sharing = Sharing(holder).choose()
    sharing.presenter.set_recipient("Bakker Logistics")
    if end is End.OWN:
        sharing.presenter.set_own_end(until)
    else:
        sharing.presenter.set_end(end)
    shown = sharing.make()
    assert sharing.check(shown.presentation.text).binding.until == shown.presentation.until == until
    assert holder.history().items[0].until == until


def test_history_notes_names_and_no_values(holder):
    sharing = Sharing(holder).choose()
    sharing.presenter.set_recipient("Bakker Logistics")
    sharing.presenter.tick(("birthdate",), True)
    sharing.make()
    (entry,) = holder.history().items
    assert (entry.action, entry.way, entry.subjects) == ("shared", "qr", (PYTHON,))
    assert "birthdate" in entry.details
    assert "1994" not in repr(entry) and "Amina" not in repr(entry)


def test_looking_at_a_preview_is_not_sharing(holder):
    sharing = Sharing(holder).choose()
    sharing.presenter.set_recipient("Bakker Logistics")
    assert holder.history().total == 0


def test_only_the_newest_of_many_quick_changes_is_previewed(holder):
    tasks = LaterRunner()
    sharing = Sharing(holder, tasks)
    sharing.choose()
    tasks.settle()
    for letter in ("B", "Ba", "Bak"):
        sharing.presenter.set_recipient(letter)
    assert len(tasks.waiting) == 1
    while tasks.waiting:
        tasks.settle()
    previews = [call[1] for call in sharing.view.calls if call[0] == "show_preview"]
    assert [preview.wish.recipient for preview in previews] == ["Bak"]


def test_all_details_take_several_codes_whose_size_goes_by_the_camera(holder):
    sharing = Sharing(holder).choose()
    for row in sharing.last("show_choices")[2]:
        sharing.presenter.tick(row.detail.path, True)
    sharing.presenter.set_recipient("Bakker Logistics")
    assert sharing.last("show_preview")[1].size.version is None
    shown = sharing.make()
    plans = [shown.plan_for(target) for target in (Target.PHONE, Target.LAPTOP)]
    assert plans[0] is shown.plan and [plan.version for plan in plans] == [15, 20]
    assert plans[0].frame_count > plans[1].frame_count > 1
    for plan in plans:
        assert join_codes(plan.parts) == (shown.presentation.text,)


def test_a_copy_takes_the_address_of_a_page_that_was_set(holder):
    holder.vault.settings.set(PAGE_SETTING, "check.example/w")
    sharing = Sharing(holder).choose()
    shown = sharing.make()
    assert shown.plan.single.startswith("https://check.example/w/#1")
    assert join_codes((shown.plan.single,)) == (shown.presentation.text,)
    sharing.presenter.back()
    sharing.presenter.set_recipient("Bakker Logistics")
    assert sharing.make().plan.single.startswith("UR:")


def test_saving_hands_over_the_same_presentation_and_notes_the_way(holder, tmp_path):
    target = tmp_path / "out"
    sharing = Sharing(holder, ask_save_path=str(target)).choose()
    sharing.presenter.set_recipient("Bakker Logistics")
    text = sharing.make().presentation.text
    presenter = sharing.presenter
    for save in (presenter.save_pdf, presenter.save_picture, presenter.save_web_page, presenter.save_file):
        save()
        assert read_input(target.read_bytes()).texts == (text,)
    assert [entry.way for entry in reversed(holder.history().items)] == ["qr", "pdf", "picture", "web-page", "file"]
    assert {entry.details for entry in holder.history().items} == {holder.history().items[0].details}


def test_a_disk_that_refuses_notes_nothing(holder, tmp_path):
    sharing = Sharing(holder, ask_save_path=str(tmp_path / "none" / "out")).choose()
    sharing.make()
    sharing.presenter.save_file()
    assert isinstance(sharing.shell.calls[-1][1], StorageError)
    assert holder.history().total == 1


def test_going_back_keeps_the_choice(holder):
    sharing = Sharing(holder).choose()
    sharing.presenter.tick(("birthdate",), True)
    sharing.presenter.set_recipient("Bakker Logistics")
    sharing.make()
    sharing.presenter.back()
    _, _, rows, wish, _ = sharing.last("show_choices")
    assert wish.recipient == "Bakker Logistics"
    assert [row.ticked for row in rows if row.detail.path == ("birthdate",)] == ["on"]
    assert sharing.view.names()[-1] == "show_preview"


def test_done_forgets_the_code_and_the_recipient(holder):
    sharing = Sharing(holder).choose()
    sharing.presenter.set_recipient("Bakker Logistics")
    sharing.make()
    sharing.presenter.finish()
    assert sharing.view.names()[-1] == "hide_code" and sharing.shell.calls[-2] == ("go", "credentials")
    assert sharing.shell.calls[-1][:2] == ("say", "You find what you shared in History.")
    sharing.choose()
    assert sharing.last("show_choices")[3].recipient == ""


def whole(holder, subject=None):
    """A credential without a choice of details, as the presenter is asked for it."""
    added = holder.add(json.dumps(badge(subject=subject)).encode())
    return {"credential_id": added.stored.id}


def test_all_or_nothing_shows_everything_and_names_what_can_harm(holder):
    sharing = Sharing(holder)
    sharing.presenter.enter(**whole(holder, {"birthDate": "1994-04-03"}))
    preview = sharing.last("show_preview")[1]
    assert preview.hidden == () and preview.sensitive == ("date of birth",)
    assert preview.claims["credentialSubject"]["birthDate"] == "1994-04-03"
    shown = sharing.make()
    assert json.loads(shown.presentation.text)["credentialSubject"]["birthDate"] == "1994-04-03"
    assert not shown.presentation.key_bound


def test_a_choice_of_details_is_no_whole_that_asks_once_more(holder):
    sharing = Sharing(holder).choose()
    assert sharing.last("show_preview")[1].sensitive == ()


def test_what_is_too_much_for_a_code_is_given_as_a_file_at_once(holder, tmp_path):
    target = tmp_path / "whole.json"
    sharing = Sharing(holder, ask_save_path=str(target))
    sharing.presenter.enter(**whole(holder))
    sharing.presenter.give_file()
    assert json.loads(target.read_text()) == badge()
    assert sharing.last("ask_save_path")[1:] == ("Circular-design.json", "json")
    assert sharing.last("show_given") == ("show_given", str(target))
    assert [(entry.action, entry.way) for entry in holder.history().items] == [("copied", "file")]


def test_thinking_better_of_a_file_gives_and_notes_nothing(holder):
    sharing = Sharing(holder, ask_save_path="")
    sharing.presenter.enter(**whole(holder))
    sharing.presenter.give_file()
    assert "show_given" not in sharing.view.names() and holder.history().total == 0
