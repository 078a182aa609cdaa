"""The holder's side on a real vault: keep, see, share, and what the wallet knows about issuers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.simulators.issuer import REVOKED, SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from wallet.crypto.did import key_of_did
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.crypto.secret_box import Argon2Parameters
from wallet.errors import (
    ClaimNotFoundError,
    HolderKeyMissingError,
    KeyInvalidError,
    NotStoredError,
    OlderListError,
    SharingError,
    StatusListError,
    TooLargeError,
    TrustListError,
    WalletError,
)
from wallet.holder import Holder
from wallet.model.elements import Element, ElementState
from wallet.model.filters import CredentialFilter
from wallet.model.report import CheckName, Verdict
from wallet.model.stored import CredentialKind, CredentialOrder
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import parse_trust
from wallet.vault import Vault
from wallet.verification import Presented, read_and_verify

START = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
THEN = START - timedelta(days=30)
URI = "https://issuer.example/status/1"
PASSPHRASE = "stapel kersen 4 fietsen"
CHEAP = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))
ISSUER = SampleIssuer()
LIST = trust_list("Schools", [ISSUER], as_of=THEN)
SHOWN = [("given_name",), ("learning_outcomes", 1)]


@dataclass
class Clock:
    now: datetime = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def holder(folder: Path, clock: Clock) -> Iterator[Holder]:
    vault, _ = Vault.create(folder, PASSPHRASE, now=START, argon2=CHEAP)
    with vault:
        holder = Holder(vault, clock)
        holder.add_trust_list(LIST, "schools.json")
        yield holder


def issued(holder: Holder | PublicKey | None = None, issuer: SampleIssuer = ISSUER, **options) -> bytes:
    """A learning credential, bound to the first key of a wallet or to a key."""
    claims = learning_claims(**options.pop("claims", {}))
    key = PublicKey.from_jwk(holder.keys()[0].jwk) if isinstance(holder, Holder) else holder
    options = {"issued_at": THEN, "selective": selective_paths()} | options
    return issuer.issue(claims, holder=key, **options).encode()


def verdict_of(holder: Holder) -> Verdict:
    return holder.page().items[0].report.verdict


def code_of(holder: Holder, name: CheckName) -> str:
    return holder.page().items[0].report.check(name).code


# --- adding --------------------------------------------------------------------------------------


def test_a_genuine_credential_is_kept_with_its_summary(holder: Holder):
    holder.new_key()
    added = holder.add(issued(holder))

    assert added.report.verdict is Verdict.GENUINE
    assert added.stored.duplicate is False
    summary = added.stored.summary
    assert (summary.title, summary.issuer_name, summary.size_text) == (
        "Python for data analysis",
        "Sample Issuer",
        "4 ECTS",
    )
    assert holder.page().total == 1


def test_the_same_credential_is_kept_once(holder: Holder):
    data = issued()
    first, second = holder.add(data), holder.add(data)

    assert (second.stored.id, second.stored.duplicate) == (first.stored.id, True)
    assert holder.page().total == 1


REFUSED = {
    "rubbish": (b"rubbish", Verdict.UNREADABLE),
    "empty": (b"", Verdict.UNREADABLE),
    "not ASCII": ("é".encode() + issued(), Verdict.UNREADABLE),
    "of another kind": (ISSUER.status_list(URI, issued_at=THEN) + b"~", Verdict.UNREADABLE),
    "too large": (b"ey" + b"x" * 2_000_000, Verdict.UNREADABLE),
    "changed": (issued().replace(b".", b".AAAA", 1), Verdict.UNREADABLE),
    "signed by another": (issued(issuer=SampleIssuer()), Verdict.NOT_GENUINE),
    "with a detail that was never signed": (issued() + b"WyJzIiwiYSIsMV0~", Verdict.NOT_GENUINE),
}


@pytest.mark.parametrize(("data", "verdict"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_genuine_or_not_readable_is_refused_with_its_reason(holder: Holder, data: bytes, verdict: Verdict):
    added = holder.add(data)

    assert (added.stored, added.report.verdict) == (None, verdict)
    assert holder.page().total == 0


@pytest.mark.parametrize(
    ("options", "name", "code"),
    [
        ({"expires_at": START - timedelta(1)}, CheckName.VALIDITY, "expired"),
        ({"issuer": SampleIssuer("https://stranger.example")}, CheckName.ISSUER, "key-not-found"),
        ({"status": (URI, 3)}, CheckName.STATUS, "status-list-missing"),
        ({"holder": PrivateKey.generate().public}, CheckName.HOLDER, "holder-key-not-here"),
        ({"claims": {"issuing_country": None}}, CheckName.CONTENT, "content-incomplete"),
        ({"header": {"x5c": ["A" * 90_000]}, "issuer": SampleIssuer("https://x.example")}, CheckName.PROOF,
         "key-not-found"),
    ],
)  # fmt: skip
def test_what_may_be_genuine_is_kept_with_its_doubt(holder: Holder, options, name: CheckName, code: str):
    added = holder.add(issued(**options))

    assert added.stored is not None
    assert added.report.check(name).code == code


# --- seeing --------------------------------------------------------------------------------------


def test_verdicts_are_those_of_now(holder: Holder, clock: Clock):
    holder.add(issued(expires_at=START + timedelta(days=1)))
    assert verdict_of(holder) is Verdict.GENUINE

    clock.now += timedelta(days=2)
    assert (verdict_of(holder), code_of(holder, CheckName.VALIDITY)) == (Verdict.NO_LONGER_VALID, "expired")


def test_the_list_is_searched_sorted_and_counted(holder: Holder):
    for title, setting in (("Bread", "work"), ("Apples", "volunteering"), ("Cider", "formal")):
        holder.add(issued(claims={"achievement_title": title, "learning_setting": setting}))

    found = holder.page(order=CredentialOrder.TITLE)
    assert [item.stored.summary.title for item in found.items] == ["Apples", "Bread", "Cider"]
    assert (found.total, found.counts[CredentialKind.WORK], found.counts[CredentialKind.OTHER]) == (3, 1, 0)
    assert [item.stored.summary.title for item in holder.page("brea").items] == ["Bread"]
    assert [
        item.stored.summary.title for item in holder.page(wanted=CredentialFilter(kind=CredentialKind.COURSE)).items
    ] == ["Cider"]
    assert holder.page("plot").total == 3
    assert len(holder.page(offset=1, limit=1).items) == 1


def test_one_credential_is_opened_with_everything_about_it(holder: Holder):
    data = issued()
    opened = holder.open(holder.add(data).stored.id)

    assert (opened.report.verdict, opened.original) == (Verdict.GENUINE, data)
    assert {item.element: item.state for item in opened.elements}[Element.LEARNER] is ElementState.STATED
    assert ElementState.NOT_SHARED not in {item.state for item in opened.elements}
    assert {("given_name",), ("learning_outcomes", 2)} <= {detail.path for detail in opened.details}


@pytest.mark.parametrize("around", [(b"", b""), (b"\n", b"\r\n ")])
def test_export_gives_back_the_exact_bytes(holder: Holder, around: tuple[bytes, bytes]):
    data = around[0] + issued() + around[1]
    added = holder.add(data)

    assert holder.export(added.stored.id).data == data
    assert holder.add(data).stored.duplicate


def test_what_is_removed_can_be_restored(holder: Holder):
    number = holder.add(issued()).stored.id

    holder.remove(number)
    assert holder.page().total == 0
    with pytest.raises(NotStoredError):
        holder.remove(number)
    holder.restore(number)
    assert holder.page().total == 1
    with pytest.raises(NotStoredError):
        holder.restore(number)


def test_what_was_removed_is_erased_after_thirty_days_and_not_before(holder: Holder, clock: Clock):
    number = holder.add(issued()).stored.id
    holder.remove(number)
    clock.now = START + timedelta(days=30)
    assert holder.erase_old_removed() == 0
    assert [stored.id for stored in holder.removed()] == [number]

    clock.now += timedelta(microseconds=1)
    assert holder.erase_old_removed() == 1
    assert holder.removed() == ()
    with pytest.raises(NotStoredError):
        holder.export(number)


def test_what_was_never_removed_is_never_erased(holder: Holder, clock: Clock):
    number = holder.add(issued()).stored.id
    clock.now = START + timedelta(days=4000)

    assert (holder.erase_old_removed(), holder.erase_removed([number])) == (0, 0)
    assert holder.export(number)


def test_what_is_not_there_is_said_so(holder: Holder):
    for act in (holder.open, holder.export, holder.remove, holder.restore):
        with pytest.raises(NotStoredError):
            act(99)
    with pytest.raises(NotStoredError):
        holder.share(99, [], audience=None)
    with pytest.raises(NotStoredError):
        holder.remove_trust_list("nobody")


def test_what_a_former_version_kept_does_not_hide_the_others(holder: Holder):
    good = holder.add(issued())
    holder.vault.credentials.add(b"kept long ago", good.stored.summary, START)

    verdicts = {item.report.verdict for item in holder.page().items}

    assert verdicts == {Verdict.GENUINE, Verdict.UNREADABLE}


# --- sharing -------------------------------------------------------------------------------------


def checked(text: str, expected: Presented, at: datetime = START):
    trust = parse_trust(LIST, "")
    return read_and_verify(text.encode(), trust=trust, statuses=StatusCache(), at=at, expected=expected)[1]


def test_sharing_makes_a_bound_presentation_and_notes_names_only(holder: Holder, folder: Path):
    holder.new_key()
    number = holder.add(issued(holder)).stored.id

    made = holder.share(number, SHOWN, audience="Bakkerij Jansen", nonce="n-1", until=START + timedelta(1), way="pdf")

    report = checked(made.text, Presented("n-1", "Bakkerij Jansen"))
    assert report.verdict is Verdict.GENUINE
    assert (report.claims["given_name"], report.claims["learning_outcomes"]) == ("Amina", ["Plot results"])
    assert not {"family_name", "birthdate"} & report.claims.keys()

    history = holder.history()
    entry = history.items[0]
    assert history.total == 1
    assert (entry.at, entry.action, entry.counterparty, entry.way) == (START, "shared", "Bakkerij Jansen", "pdf")
    assert (entry.subjects, entry.until) == (("Python for data analysis",), START + timedelta(1))
    assert set(entry.details) == {"given_name", "learning_outcomes", "learning_outcomes/1"}
    assert not any(value in repr(entry) for value in ("Amina", "Plot results", "n-1", made.text[:40]))


def test_without_a_question_the_nonce_is_fresh_each_time(holder: Holder):
    holder.new_key()
    number = holder.add(issued(holder)).stored.id

    first, second = (holder.share(number, SHOWN, audience="A") for _ in range(2))

    assert first.text != second.text
    assert checked(first.text, Presented()).verdict is Verdict.GENUINE
    assert checked(first.text, Presented(audience="B")).verdict is Verdict.NOT_GENUINE


def test_a_copy_is_noted_as_one(holder: Holder):
    number = holder.add(issued(PrivateKey.generate().public)).stored.id

    made = holder.share(number, SHOWN, audience=None, recipient="my CV")

    assert checked(made.text, Presented()).check(CheckName.HOLDER).code == "holder-binding-missing"
    entry = holder.history().items[0]
    assert (entry.action, entry.counterparty, entry.until) == ("copied", "my CV", None)


def test_a_draft_is_not_noted(holder: Holder):
    holder.new_key()
    number = holder.add(issued(holder)).stored.id

    draft = holder.draft(number, SHOWN, audience="A", until=START + timedelta(1))
    assert (draft.key_bound, holder.history().total) == (True, 0)

    holder.note_shared(number, draft, recipient="A", way="qr")
    assert holder.history().items[0].action == "shared"


@pytest.mark.parametrize("bound", [True, False])
def test_without_the_key_nothing_is_shared_and_nothing_noted(holder: Holder, *, bound: bool):
    holder.new_key()
    stranger = PrivateKey.generate().public
    number = holder.add(issued(stranger if bound else None)).stored.id

    with pytest.raises(HolderKeyMissingError):
        holder.share(number, SHOWN, audience="A")

    assert holder.history().total == 0
    assert holder.is_bound_here(holder.open(number).credential) is False


@pytest.mark.parametrize(
    ("paths", "audience", "error"),
    [([("grade",)], "A", ClaimNotFoundError), ([("grade",)], None, ClaimNotFoundError), (SHOWN, "", SharingError)],
)
def test_what_cannot_be_made_is_not_noted(holder: Holder, paths, audience, error):
    holder.new_key()
    number = holder.add(issued(holder)).stored.id

    with pytest.raises(error):
        holder.share(number, paths, audience=audience)
    assert holder.history().total == 0


# --- keys ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["P-256", "Ed25519"])
def test_a_key_is_handed_out_in_three_forms_that_are_one(holder: Holder, kind):
    key = holder.new_key(kind)

    assert (key.kind, key.created) == (kind, START)
    public = PublicKey.from_jwk(key.jwk)
    assert public == key_of_did(key.did_jwk) == key_of_did(key.did_key)
    assert public.thumbprint == key.thumbprint
    assert "d" not in key.jwk
    assert holder.keys() == (key,)


@pytest.mark.parametrize("kind", ["P-256", "Ed25519"])
def test_a_credential_bound_to_any_key_of_the_wallet_is_its_own(holder: Holder, kind):
    holder.new_key("P-256")
    key = holder.new_key(kind)
    added = holder.add(issued(PublicKey.from_jwk(key.jwk)))

    assert added.report.verdict is Verdict.GENUINE
    assert holder.is_bound_here(holder.open(added.stored.id).credential)
    made = holder.share(added.stored.id, SHOWN, audience="A", nonce="n")
    assert checked(made.text, Presented("n", "A")).verdict is Verdict.GENUINE


def test_a_key_that_comes_later_counts_at_once(holder: Holder):
    key = PrivateKey.generate()
    holder.add(issued(key.public))
    assert code_of(holder, CheckName.HOLDER) == "holder-key-not-here"

    holder.import_key(key)
    assert verdict_of(holder) is Verdict.GENUINE


def test_a_key_is_kept_once_with_its_first_date(holder: Holder, clock: Clock):
    key = PrivateKey.generate()
    first = holder.import_key(key)
    clock.now += timedelta(days=1)

    assert holder.import_key(key) == first
    assert holder.keys() == (first,)


def test_a_key_that_no_did_names_is_not_kept(holder: Holder):
    with pytest.raises(KeyInvalidError):
        holder.import_key(PrivateKey.generate("RSA"))
    assert holder.keys() == ()


def test_keys_and_credentials_are_there_after_opening_again(holder: Holder, folder: Path, clock: Clock):
    key = holder.new_key()
    number = holder.add(issued(holder)).stored.id
    holder.vault.close()

    with Vault.open(folder, PASSPHRASE) as vault:
        again = Holder(vault, clock)
        assert again.keys() == (key,)
        assert again.open(number).report.verdict is Verdict.GENUINE


# --- what the wallet knows about issuers ---------------------------------------------------------


def test_a_trust_list_takes_the_place_of_the_one_of_its_name(holder: Holder, clock: Clock):
    holder.add(issued())
    assert verdict_of(holder) is Verdict.GENUINE

    clock.now += timedelta(days=1)
    holder.add_trust_list(trust_list("Schools", [], as_of=START), "new.json")
    assert code_of(holder, CheckName.ISSUER) == "key-historic"
    assert [(stored.source, stored.added_at, parsed.as_of) for stored, parsed in holder.trust_lists()] == [
        ("new.json", clock.now, START)
    ]

    holder.add_trust_list(trust_list("Others", [ISSUER], as_of=START), "others.json")
    assert holder.page().items[0].report.issuer.known_by == "Others"

    holder.remove_trust_list("Others")
    assert code_of(holder, CheckName.ISSUER) == "key-historic"
    assert [parsed.name for _, parsed in holder.trust_lists()] == ["Schools"]


def test_an_older_trust_list_takes_no_newer_ones_place(holder: Holder):
    holder.add(issued())
    for as_of in (THEN - timedelta(days=1), THEN - timedelta(seconds=1)):
        with pytest.raises(OlderListError):
            holder.add_trust_list(trust_list("Schools", [], as_of=as_of), "older.json")
    assert verdict_of(holder) is Verdict.GENUINE
    assert [stored.source for stored, _ in holder.trust_lists()] == ["schools.json"]

    holder.add_trust_list(trust_list("Others", [], as_of=THEN - timedelta(days=1)), "others.json")
    assert len(holder.trust_lists()) == 2

    undated = b'{"name":"Schools","issuers":[]}'
    for data in (trust_list("Schools", [], as_of=THEN), undated, trust_list("Schools", [], as_of=THEN)):
        holder.add_trust_list(data, "again.json")
        assert [stored.raw for stored, read in holder.trust_lists() if read.name == "Schools"] == [data]
    assert code_of(holder, CheckName.ISSUER) == "key-historic"


def test_a_broken_trust_list_changes_nothing(holder: Holder):
    holder.add(issued())
    for data in (b"", b"{}", LIST[:-5], b'{"keys":[]}', b"x" * 6_000_000):
        with pytest.raises(TrustListError):
            holder.add_trust_list(data, "broken.json")
    assert verdict_of(holder) is Verdict.GENUINE


def test_a_status_list_counts_at_once_and_a_newer_takes_its_place(holder: Holder, clock: Clock):
    holder.add(issued(status=(URI, 3)))
    assert code_of(holder, CheckName.STATUS) == "status-list-missing"

    first = ISSUER.status_list(URI, issued_at=THEN)
    holder.add_status_list(first)
    assert verdict_of(holder) is Verdict.GENUINE

    holder.add_status_list(ISSUER.status_list(URI, issued_at=THEN + timedelta(1), entries={3: REVOKED}))
    assert (verdict_of(holder), code_of(holder, CheckName.STATUS)) == (Verdict.NO_LONGER_VALID, "revoked")

    with pytest.raises(StatusListError):
        holder.add_status_list(first)
    assert code_of(holder, CheckName.STATUS) == "revoked"


def test_a_list_of_the_future_keeps_no_genuine_one_out(holder: Holder):
    holder.add(issued(status=(URI, 3)))
    holder.add_status_list(SampleIssuer().status_list(URI, issued_at=START + timedelta(days=9_999)))
    assert code_of(holder, CheckName.STATUS) == "status-list-invalid"

    holder.add_status_list(ISSUER.status_list(URI, issued_at=THEN))
    assert verdict_of(holder) is Verdict.GENUINE


def test_the_age_of_a_list_counts_from_its_own_date(holder: Holder, clock: Clock):
    """The file may have lain on a disk for a year before it was added."""
    holder.add(issued(status=(URI, 3)))
    holder.add_status_list(ISSUER.status_list(URI, issued_at=THEN, ttl=timedelta(days=31)))
    assert verdict_of(holder) is Verdict.GENUINE

    clock.now += timedelta(days=2)
    assert code_of(holder, CheckName.STATUS) == "status-list-stale"


def test_a_list_signed_by_somebody_else_drives_no_good_one_out(holder: Holder):
    holder.add(issued(status=(URI, 3)))
    holder.add_status_list(ISSUER.status_list(URI, issued_at=THEN, entries={3: REVOKED}))
    later = THEN + timedelta(1)

    for stranger in (SampleIssuer(), SampleIssuer(ISSUER.id)):
        with pytest.raises(StatusListError):
            holder.add_status_list(stranger.status_list(URI, issued_at=later))
    assert code_of(holder, CheckName.STATUS) == "revoked"

    holder.add_status_list(ISSUER.status_list(URI, issued_at=later))
    assert verdict_of(holder) is Verdict.GENUINE


def test_a_broken_status_list_changes_nothing(holder: Holder):
    holder.add(issued(status=(URI, 3)))
    holder.add_status_list(ISSUER.status_list(URI, issued_at=THEN))

    for data, error in ((b"", StatusListError), (b"x", StatusListError), (b"x" * 9_000_000, TooLargeError)):
        with pytest.raises(error):
            holder.add_status_list(data)
    assert verdict_of(holder) is Verdict.GENUINE
    assert issubclass(TooLargeError, WalletError)
