import csv
import io
import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.unit.ui.presenter_doubles import InlineRunner, Recorder
from ui.history.export import history_csv, history_json
from ui.history.presenter import PAGE_SIZE, HistoryPresenter
from wallet.errors import VaultLockedError
from wallet.model.stored import HistoryEntry, HistoryPage

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def entry(number=0, **fields):
    values = {"action": "shared", "counterparty": "Bakker Logistics", "subjects": ("Forklift operator",)}
    return HistoryEntry(at=NOW - timedelta(hours=number), details=("family_name",), way="qr", **(values | fields))


class FakeHolder:
    def __init__(self, count):
        self.entries = tuple(entry(number) for number in range(count))

    def history(self, *, offset, limit):
        return HistoryPage(self.entries[offset : offset + limit], len(self.entries))


def presenter_of(holder, **answers):
    view, shell = Recorder(**answers), Recorder()
    return HistoryPresenter(view, InlineRunner(), lambda: holder, shell, lambda: NOW), view, shell


def test_the_newest_come_first_and_older_ones_on_request():
    presenter, view, _ = presenter_of(FakeHolder(PAGE_SIZE + 3))
    presenter.enter()
    name, shown, now, more, _given = view.calls[-1]
    assert (name, len(shown), now, more) == ("show_entries", PAGE_SIZE, NOW, ("more", True))
    presenter.more()
    _, shown, _, more, _given = view.calls[-1]
    assert len(shown) == PAGE_SIZE + 3 and more == ("more", False)


def test_a_locked_wallet_is_explained():
    def locked():
        raise VaultLockedError

    view = Recorder()
    HistoryPresenter(view, InlineRunner(), locked, Recorder(), lambda: NOW).enter()
    assert view.names() == ["show_error"]


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_the_whole_history_is_exported(tmp_path, kind):
    path = tmp_path / f"history.{kind}"
    presenter, view, _ = presenter_of(FakeHolder(PAGE_SIZE + 1), ask_where=str(path))
    presenter.export(kind)
    assert view.names()[-1] == "show_exported"
    text = path.read_bytes().decode("utf-8-sig")
    count = len(json.loads(text)["history"]) if kind == "json" else len(list(csv.reader(io.StringIO(text)))) - 1
    assert count == PAGE_SIZE + 1


def test_an_export_nobody_wanted_writes_nothing(tmp_path):
    presenter, view, _ = presenter_of(FakeHolder(1), ask_where="")
    presenter.export("json")
    assert view.names() == ["ask_where"]


def test_json_says_everything_once():
    (written,) = json.loads(history_json([entry(until=NOW)]))["history"]
    assert written == {
        "at": "2026-11-21T12:00:00+00:00",
        "action": "shared",
        "counterparty": "Bakker Logistics",
        "subjects": ["Forklift operator"],
        "details": ["family_name"],
        "until": "2026-11-21T12:00:00+00:00",
        "way": "qr",
    }


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_a_table_holds_no_formula(text):
    rows = list(csv.reader(io.StringIO(history_csv([entry(counterparty=text)]).decode("utf-8-sig"))))
    assert rows[1][2] == "'" + text
