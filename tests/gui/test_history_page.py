from datetime import UTC, datetime, timedelta

import pytest

from ui.history.page import HistoryPage
from ui.history.wording import day_text, describe_entry, detail_names
from ui.i18n import Language
from ui.tokens import Tone
from ui.widgets.rows import EntryRow
from ui.widgets.states import EmptyState
from ui.widgets.text import Text
from wallet.errors import StorageError
from wallet.model.stored import HistoryEntry

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("appearance", "english")


@pytest.fixture
def english(qapp):
    return Language(qapp, "en")


def entry(**fields):
    values = {
        "at": NOW,
        "action": "shared",
        "counterparty": "Bakker Logistics",
        "subjects": ("Forklift operator",),
        "details": ("family_name", "date_of_expiry"),
        "way": "qr",
    }
    return HistoryEntry(**(values | fields))


@pytest.mark.parametrize(
    ("fields", "title", "sign"),
    [
        ({}, "Shared with Bakker Logistics", "qr-code"),
        ({"counterparty": "", "way": "file"}, "Shared Forklift operator", "file-text"),
        ({"action": "copied", "counterparty": "", "way": "pdf"}, "PDF made of Forklift operator", "file-down"),
        ({"action": "copied", "way": "picture"}, "Picture made of Forklift operator", "image-down"),
        ({"action": "copied", "way": "qr"}, "Copy made of Forklift operator", "copy"),
        ({"action": "refused", "way": "", "subjects": ()}, "Said no to Bakker Logistics", "circle-x"),
        ({"action": "record-sealed", "way": ""}, "Record sealed", "history"),
    ],
)
def test_an_entry_says_what_was_done(fields, title, sign):
    text = describe_entry(entry(**fields))
    assert (text.title, text.sign) == (title, sign)


def test_names_and_never_values_and_the_end():
    text = describe_entry(entry(until=NOW + timedelta(hours=6)))
    assert text.sentence.startswith("Forklift operator: family name, valid until · shown as a code · until ")
    assert text.tone is Tone.ACCENT


def test_details_are_named_once_and_not_endlessly():
    assert detail_names(["learning_outcomes/0", "learning_outcomes/1"]).count(",") == 0
    many = detail_names([f"claim_{number}" for number in range(12)])
    assert many.endswith("and 4 more")


def test_days_are_named():
    assert day_text(NOW, NOW) == "Today"
    assert day_text(NOW - timedelta(days=1), NOW) == "Yesterday"
    assert day_text(NOW - timedelta(days=40), NOW) == "12 October 2026"


@pytest.fixture
def page(qtbot):
    page = HistoryPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def test_entries_stand_under_their_days(page):
    entries = (entry(), entry(counterparty="Webshop BV"), entry(at=NOW - timedelta(days=1)))
    page.show_entries(entries, NOW, more=True)
    assert [row.texts()[0] for row in page.findChildren(EntryRow)] == [
        "Shared with Bakker Logistics",
        "Shared with Webshop BV",
        "Shared with Bakker Logistics",
    ]
    headings = [text.text() for text in page._card.findChildren(Text) if text.text() in ("Today", "Yesterday")]
    assert headings == ["Today", "Yesterday"]
    assert page.export.isVisible() and page.more.isVisible()


def test_an_empty_history_leads_to_sharing(page, qtbot):
    page.show_entries((), NOW, more=False)
    (empty,) = page.findChildren(EmptyState)
    assert not page.export.isVisible() and not page.more.isVisible()
    with qtbot.waitSignal(page.share_requested):
        empty.findChildren(type(page.export))[0].click()


def test_both_kinds_can_be_exported(page, qtbot):
    for action, kind in zip(page.export_menu.actions(), ("csv", "json"), strict=True):
        with qtbot.waitSignal(page.export_requested) as asked:
            action.trigger()
        assert asked.args == [kind]


def test_a_failure_is_told_until_the_next_success(page):
    page.show_error(StorageError())
    assert page.error.isVisible()
    page.show_entries((), NOW, more=False)
    assert not page.error.isVisible()
