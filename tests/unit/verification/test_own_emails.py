"""Badges that say by a hash of an e-mail address whose they are, in one's own wallet."""

import hashlib
import json
from datetime import UTC, datetime

import pytest

from tests.simulators.linked_data import LinkedDataSigner
from tests.unit.ui.practice_wallet import empty_holder
from wallet.errors import MalformedError, NotStoredError
from wallet.formats.recognise import parse_credential
from wallet.model.report import CheckName, Outcome
from wallet.verification import OwnKeys
from wallet.verification.holder_binding import check_holder

AT = datetime(2026, 11, 21, tzinfo=UTC)
MINE = "annelies@school.example"
KNOWN = OwnKeys(emails=frozenset({"other@school.example", MINE}))


def identity_3(email=MINE, salt="zout", **changes):
    digest = hashlib.sha256(f"{email}{salt}".encode()).hexdigest()
    return {
        "type": "IdentityObject", "hashed": True, "identityHash": f"sha256${digest}", "identityType": "emailAddress",
        "salt": salt, **changes,
    }  # fmt: skip


def open_badge_3(*identities, **subject):
    stated = {"identifier": list(identities) if len(identities) != 1 else identities[0]} if identities else {}
    return json.dumps(
        {
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": "https://school.example",
            "credentialSubject": {"type": "AchievementSubject", **stated, **subject},
        }
    ).encode()


def open_badge_2(recipient):
    return json.dumps(
        {
            "@context": "https://w3id.org/openbadges/v2",
            "type": "Assertion",
            "id": "https://school.example/badges/1",
            "recipient": recipient,
            "badge": "https://school.example/class",
            "verification": {"type": "hosted"},
            "issuedOn": "2026-06-30T10:00:00Z",
        }
    ).encode()


def holder_of(data, expected=KNOWN):
    return check_holder(parse_credential(data), expected, AT).check


BADGES = {
    "3.0": open_badge_3(identity_3()),
    "3.0, second of two": open_badge_3(identity_3("somebody@school.example"), identity_3()),
    "3.0, in the clear": open_badge_3(identity_3(hashed=False, identityHash=MINE.upper())),
    "2.0": open_badge_2(
        {
            "type": "email",
            "hashed": True,
            "salt": "a",
            "identity": f"sha256${hashlib.sha256(f'{MINE}a'.encode()).hexdigest()}",
        }
    ),
    "2.0, in the clear": open_badge_2({"type": "email", "hashed": False, "identity": MINE}),
}


@pytest.mark.parametrize("data", BADGES.values(), ids=BADGES)
def test_it_is_yours_where_it_was_issued_to_one_of_your_addresses(data):
    check = holder_of(data)
    assert (check.outcome, check.facts) == (Outcome.PASSED, {"own_email": "true"})


@pytest.mark.parametrize("data", BADGES.values(), ids=BADGES)
def test_another_address_is_an_open_question(data):
    check = holder_of(data, OwnKeys(emails=frozenset({"nobody@school.example"})))
    assert (check.outcome, check.code) == (Outcome.UNDETERMINED, "recipient-differs")


@pytest.mark.parametrize("data", BADGES.values(), ids=BADGES)
def test_without_addresses_nothing_is_asked(data):
    check = holder_of(data, OwnKeys())
    assert (check.outcome, check.code) == (Outcome.NOT_APPLICABLE, "holder-not-bound")


@pytest.mark.parametrize(
    "data",
    [
        open_badge_3(),
        open_badge_3(identity_3(identityType="telephone")),
        open_badge_3(identity_3(identityHash=f"md5${hashlib.md5(MINE.encode(), usedforsecurity=False).hexdigest()}")),
        open_badge_3("annelies", 5, None),
        open_badge_2({"type": "url", "hashed": False, "identity": "https://school.example/annelies"}),
        open_badge_2("annelies"),
    ],
)
def test_what_cannot_be_compared_is_no_difference(data):
    assert holder_of(data).code == "holder-not-bound"


def test_a_key_of_another_wallet_gives_way_to_ones_own_address():
    stranger = LinkedDataSigner().id
    assert holder_of(open_badge_3(identity_3(), id=stranger)).facts == {"own_email": "true"}
    assert holder_of(open_badge_3(identity_3("a@b.example"), id=stranger)).code == "holder-key-not-here"


def test_a_wallet_asks_its_own_addresses(tmp_path):
    holder = empty_holder(tmp_path)
    with holder.vault:
        added = holder.add(BADGES["2.0"])
        emails = holder.vault.own_emails

        def code():
            holder.forget_read()
            check = holder.open(added.stored.id).report.check(CheckName.HOLDER)
            return check.code, dict(check.facts)

        assert code() == ("holder-not-bound", {})
        emails.add("somebody@school.example")
        assert code() == ("recipient-differs", {})
        assert emails.add(f"  {MINE} ") == MINE
        assert code() == ("ok", {"own_email": "true"})
        assert emails.add(MINE.upper()) == MINE
        assert emails.all() == ("somebody@school.example", MINE)
        emails.remove("somebody@school.example")
        assert emails.all() == (MINE,)
        with pytest.raises(NotStoredError):
            emails.remove("somebody@school.example")


@pytest.mark.parametrize(
    "text", ["", "annelies", "@school.example", "annelies@", "a b@c.example", "a\x00@b", "a" * 250 + "@b.be"]
)
def test_what_is_no_address_is_not_kept(tmp_path, text):
    holder = empty_holder(tmp_path)
    with holder.vault:
        with pytest.raises(MalformedError):
            holder.vault.own_emails.add(text)
        assert holder.vault.own_emails.all() == ()
