from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ui.history.page import HistoryPage
from ui.history.presenter import given_under
from ui.history.wording import day_text, describe_entry, detail_names
from ui.i18n import Language
from ui.tokens import Tone
from ui.widgets.rows import EntryRow
from ui.widgets.states import EmptyState
from ui.widgets.text import Text
from wallet.errors import StorageError
from wallet.model.guidance import ConsentState
from wallet.model.kept_guidance import KeptConsent
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


def consent(**fields):
    values = {
        "id": "urn:uuid:0",
        "invitation_id": "i",
        "state": ConsentState.GIVEN,
        "counsellor": "Lies",
        "recipient_id": "did:jwk:x",
        "purpose": "Choosing a next course",
        "titles": ("Forklift operator",),
        "given_at": NOW,
        "until": NOW + timedelta(days=30),
        "text": "",
        "invitation": "",
    }
    return KeptConsent(**(values | fields))


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


@pytest.mark.parametrize(
    ("action", "whom", "title", "sign"),
    [
        ("consent-given", "Lies", "Consent given to Lies", "users"),
        ("consent-refused", "Lies", "Said no to Lies", "circle-x"),
        ("consent-withdrawn", "Lies", "Stopped sharing with Lies", "undo-2"),
        ("withdrawal-sent", "Lies", "Told Lies that you stopped sharing", "send"),
        ("withdrawal-confirmed", "Lies", "Lies confirmed that your record is erased", "circle-check"),
        ("advice-received", "Lies", "Advice received from Lies", "route"),
        ("invited", "", "Learner invited", "user-plus"),
        ("record-received", "Amina", "Record of Amina received", "file-input"),
        ("record-opened", "Amina", "Record of Amina opened", "folder-open"),
        ("record-exported", "", "Part of a learner's record saved", "download"),
        ("advised", "Amina", "Advice written for Amina", "send"),
        ("withdrawal-received", "Amina", "Amina stopped sharing", "undo-2"),
        ("record-erased", "Amina", "Record of Amina erased", "trash-2"),
        ("record-ended", "Amina", "Consent of Amina ended, record erased", "calendar-x-2"),
        ("dossier-made", "Bakker Logistics", "Dossier made for Bakker Logistics", "folder-open"),
        ("dossier-made", "", "Dossier made", "folder-open"),
    ],
)
def test_an_entry_about_guidance_says_what_was_done(action, whom, title, sign):
    text = describe_entry(entry(action=action, counterparty=whom, way="", details=()))
    assert (text.title, text.sign) == (title, sign)


def test_consent_says_how_many_what_for_and_until_when():
    given = entry(action="consent-given", subjects=("A", "B", "C"), until=NOW + timedelta(days=30), way="")
    text = describe_entry(given, "Choosing a next course")
    assert text.sentence.startswith("3 credentials · Choosing a next course · until 21 December 2026 · ")
    assert describe_entry(entry(action="consent-given", way="")).sentence.startswith("Forklift operator · ")


def test_a_consent_is_found_by_what_the_history_says_of_it():
    kept = consent()
    given = entry(action="consent-given", counterparty="Lies", until=kept.until, at=NOW + timedelta(seconds=1))
    others = (replace(given, counterparty="Jan"), replace(given, action="consent-refused"), replace(given, until=None))
    assert given_under((*others, given), (kept,)) == {given: kept}
    assert given_under((replace(given, at=NOW + timedelta(days=1)),), (kept,)) == {}


def test_two_that_look_alike_are_each_found_once():
    first, second = consent(id="urn:uuid:1"), consent(id="urn:uuid:2")
    entries = [
        entry(action="consent-given", counterparty="Lies", until=first.until, at=NOW + timedelta(seconds=number))
        for number in range(2)
    ]
    assert [kept.id for kept in given_under(entries, (first, second)).values()] == ["urn:uuid:1", "urn:uuid:2"]


def test_only_a_consent_that_is_given_can_be_stopped(page, qtbot):
    kept = consent()
    given = entry(action="consent-given", counterparty="Lies", until=kept.until)
    page.show_entries((given,), NOW, more=False, given={given: kept})
    with qtbot.waitSignal(page.stop_requested) as stopped:
        page.stops[kept.id].click()
    assert stopped.args == [kept.id]
    page.show_entries((given,), NOW, more=False, given={given: replace(kept, state=ConsentState.WITHDRAWN)})
    assert not page.stops


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
