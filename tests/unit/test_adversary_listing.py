"""Attacks on finding: what an issuer writes, and many credentials at once, must break no list and hold up no filter."""

import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.unit.ui.practice_wallet import NOW, empty_holder
from wallet.disclosure.shown_names import shown_names
from wallet.examples import example_status_lists, example_trust_list, examples
from wallet.formats.skills import skills_of
from wallet.holder import Holder
from wallet.model.credential import UnverifiedCredential
from wallet.model.filters import CredentialFilter, CredentialState, state_of
from wallet.vault.columns import sort_column

ISSUER = SampleIssuer("https://issuer.example")
TAGS = '"; DROP TABLE skills; --'
HOSTILE = ("\N{RIGHT-TO-LEFT OVERRIDE}lliks", "a\0b", "%s {0} {found} %1", TAGS, "'", "*", "\N{COMBINING ACUTE ACCENT}")


class Clock:
    """Goes on a little each time it is asked, as clocks do."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        self.now += timedelta(milliseconds=5)
        return self.now


@pytest.fixture
def holder(tmp_path):
    made = empty_holder(tmp_path)
    yield Holder(made.vault, Clock())
    made.vault.close()


def badge(*tags, title="Course"):
    """A badge that states skills as its tags; it has no seal, which is kept all the same."""
    achievement = {"id": "urn:a:1", "type": ["Achievement"], "name": title, "tag": list(tags)}
    return json.dumps(
        {
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": {"id": "https://issuer.example", "type": ["Profile"], "name": "Issuer"},
            "validFrom": "2026-01-01T00:00:00Z",
            "credentialSubject": {"type": ["AchievementSubject"], "achievement": achievement},
        }
    ).encode()


@pytest.mark.parametrize("until", [NOW + timedelta(hours=3), NOW - timedelta(hours=3)])
def test_many_that_turn_today_are_looked_at_once_each_and_not_for_ever(holder, until):
    for number in range(7):
        holder.add(ISSUER.issue({"name": f"Course {number}"}, expires_at=until).encode())
    wanted = CredentialFilter(state=CredentialState.GOOD)
    left = [holder.finding.look(wanted, 3) for _ in range(3)]
    assert left == [4, 1, 0]


@pytest.mark.parametrize("now", [NOW, NOW.replace(hour=23, minute=59)])
def test_what_turns_today_or_at_midnight_is_told_within_a_minute(holder, now):
    clock = holder.finding._clock
    clock.now = now
    holder.add_trust_list(trust_list("List", [ISSUER], as_of=NOW), "list.json")
    holder.add(ISSUER.issue({"name": "Course"}, expires_at=now + timedelta(minutes=2)).encode())
    holder.add(ISSUER.issue({"name": "Other"}, expires_at=now + timedelta(days=9)).encode())
    lost = CredentialFilter(state=CredentialState.NO_LONGER_VALID)
    assert {state_of(item.report) for item in holder.page().items} == {CredentialState.NOT_KNOWN}
    good = CredentialFilter(state=CredentialState.NOT_KNOWN)
    assert (holder.page(wanted=lost).total, holder.page(wanted=good).total) == (0, 2)
    clock.now = now + timedelta(minutes=2, seconds=1)
    assert holder.page(wanted=lost).total == 1


def test_skills_an_issuer_wrote_to_break_out_of_a_statement_are_texts_like_others(holder):
    number = holder.add(badge(*HOSTILE)).stored.id
    choices = holder.finding.choices()
    shown = {choice.value for choice in choices.skills.items}
    assert shown == {skill for skill in HOSTILE if sort_column(skill)}
    for skill in shown:
        assert [item.stored.id for item in holder.page(wanted=CredentialFilter(skill=skill)).items] == [number]
        assert holder.finding.choices(skill_part=skill[:3]).skills.total
    assert holder.vault.info.credential_count == 1


def test_ten_thousand_skills_and_a_hundred_thousand_letters_are_bounded(holder):
    holder.add(badge(*(f"Skill {number}" for number in range(10_000))))
    holder.add(badge("x" * 100_000, "\n" * 100_000, "y" * 200, "z" * 201))
    choices = holder.finding.choices(limit=500)
    assert choices.skills.total == 101
    assert max(len(choice.value) for choice in choices.skills.items) == 200


def test_erased_credentials_leave_no_skill_behind(holder):
    one, two = (holder.add(badge("Shared", skill, title=skill)).stored.id for skill in ("Secret", "Open"))
    assert holder.finding.choices().skills.total == 3
    holder.remove(one)
    assert {item.value for item in holder.finding.choices().skills.items} == {"Shared", "Open"}
    holder.erase_removed([one])
    rows = holder.vault._database.rows("SELECT name FROM skills")
    assert sorted(name for (name,) in rows) == ["Open", "Shared"]
    holder.remove(two)
    holder.erase_removed([two])
    assert holder.vault._database.rows("SELECT * FROM skills") == []
    assert holder.vault._database.rows("SELECT * FROM unread_skills") == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ("tag", "@value", "@language", "nl", "en", "@none", "achievement", "prefLabel", "hasPart", "type")
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(value=JSON, other=JSON, place=st.integers(0, 4))
def test_no_shape_of_claims_stops_the_reading_of_skills(value, other, place):
    claims = [
        {"credentialSubject": {"achievement": {"tag": value, "tags": other}}},
        {"credentialSubject": [value, {"achievement": other}]},
        {"badge": value},
        {
            "credentialSubject": {
                "hasClaim": {"specifiedBy": {"learningOutcome": {"relatedESCOSkill": {"prefLabel": value}}}}
            }
        },
        {"credentialSubject": {"hasClaim": value, "verifiableCredential": other}},
    ][place]
    for form, profile in (("vc+jwt", "open-badge-3"), ("dc+sd-jwt", None), ("vc+jwt", "elm"), ("open-badge-2", None)):
        credential = UnverifiedCredential(format=form, profile=profile, original=b"", issuer_id=None)
        skills = skills_of(credential, claims, ("nl", "en"))
        assert len(skills) <= 100
        assert all(0 < len(skill) <= 200 and skill == skill.strip() for skill in skills)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(issuer=st.text(max_size=8), skill=st.text(max_size=8), query=st.text(max_size=8), part=st.text(max_size=8))
def test_no_filter_that_can_be_typed_is_a_statement(filled, issuer, skill, query, part):
    wanted = CredentialFilter(issuer=issuer, skill=skill)
    assert filled.page(query, wanted).total <= 1
    assert filled.finding.choices(query, wanted, issuer_part=part, skill_part=part).found <= 1


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    made = empty_holder(tmp_path_factory.mktemp("filled"))
    made.add(badge("Baking", "Cooking"))
    yield made
    made.vault.close()


def test_a_helper_filters_without_a_trace_and_without_what_is_private(holder):
    number = holder.add(badge("Baking")).stored.id
    holder.vault.private_notes.put(number, "Secret reason", NOW)
    holder.helping.begin("Somebody")
    assert [item.value for item in holder.finding.choices().skills.items] == ["Baking"]
    assert holder.finding.choices("secret").found == holder.page("reason").total == 0
    assert holder.page(wanted=CredentialFilter(skill="baking", state=CredentialState.UNPROVEN)).total == 1
    assert holder.helping.changes() == ()
    assert "Secret" not in repr(holder.finding.choices(skill_part="s", issuer_part="s"))
    added = holder.add(badge("Cooking", title="Other")).stored.id
    assert holder.finding.choices().skills.total == 2
    assert [change.credential_id for change in holder.helping.changes()] == [added]


def test_what_becomes_known_of_issuers_counts_at_once(holder):
    for item in examples():
        holder.add(item.data)
    lost = CredentialFilter(state=CredentialState.WITHDRAWN)
    assert holder.page(wanted=lost).total == 0
    holder.add_trust_list(example_trust_list(), "samples")
    for token in example_status_lists().values():
        holder.add_status_list(token)
    assert holder.page(wanted=lost).total == 2


def test_what_is_erased_unread_leaves_nothing_to_read_and_no_skill_is_a_pattern(holder):
    number = holder.add(badge("Baking")).stored.id
    assert holder.page(wanted=CredentialFilter(skill="%")).total == 0
    other = holder.add(badge("Cooking", title="Other")).stored.id
    holder.remove(other)
    holder.erase_removed([other])
    assert holder.vault._database.rows("SELECT * FROM unread_skills") == []
    assert holder.page(wanted=CredentialFilter(skill="BAKING")).items[0].stored.id == number


def test_a_hidden_name_of_an_issuer_nobody_lists_names_nothing(holder):
    claims = {"achievement_title": "Canaryone", "issuing_authority": "Canarytwo", "credits": 3}
    data = ISSUER.issue(claims, selective=[(name,) for name in claims])
    number = holder.add(data.encode()).stored.id
    opened = holder.open(number)
    assert (opened.stored.summary.title, opened.stored.summary.issuer_name) == ("Canaryone", "Canarytwo")
    shown = holder.draft(number, (("credits",),), audience=None)
    assert "Canary" not in repr(shown_names(opened, shown, ("en",)))
