"""Settings on real vaults and real files."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.unit.ui.presenter_doubles import InlineRunner, Recorder
from ui.session import Session
from ui.settings.device_lists import DeviceLists
from ui.settings.lists import WalletLists
from ui.settings.lists_presenter import ListsPresenter
from ui.settings.wallet_presenter import WalletPresenter
from wallet.crypto.jws import sign_compact_jws
from wallet.errors import (
    MalformedError,
    NotStoredError,
    OlderListError,
    StorageError,
    TooLargeError,
    TrustListError,
    TrustListSignerError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from wallet.examples import example_status_lists, example_trust_list
from wallet.trust.trust_list import TrustKind
from wallet.vault import RecoveryCode

PASSPHRASE = "tulp fiets wolk lamp"
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def session(tmp_path, monkeypatch):
    monkeypatch.setattr("wallet.vault.vault.calibrate_argon2", lambda *_: (64 * 1024, 3, 4))
    session = Session(tmp_path / "vault", tmp_path / "practice", lambda: NOW)
    session.create(PASSPHRASE)
    yield session
    session.close()


@pytest.fixture(params=["wallet", "device"])
def lists(request, tmp_path):
    if request.param == "device":
        return DeviceLists(tmp_path / "home")
    session = request.getfixturevalue("session")
    return WalletLists(lambda: session.holder)


def test_a_list_is_kept_replaced_and_removed(lists):
    assert lists.all().issuers == ()
    name = lists.add(example_trust_list(), "issuers.json")
    (known,) = lists.all().issuers
    assert (known.name, known.example) == (name, True) and known.size > 0
    lists.add(example_trust_list(), "again.json")
    assert len(lists.all().issuers) == 1
    assert lists.remove(name).data == example_trust_list()
    assert lists.all().issuers == ()
    with pytest.raises(NotStoredError):
        lists.remove(name)


def test_a_list_of_withdrawn_credentials_is_recognised(lists):
    token = next(iter(example_status_lists().values()))
    assert lists.add(token + b"\n", "aarden.jwt") == ""
    assert lists.all().withdrawn == 1


@pytest.mark.parametrize("data", [b"", b"no list", b"{}", b'{"name": "x"}', b"\x89PNG"])
def test_what_is_no_list_changes_nothing(lists, data):
    with pytest.raises(TrustListError):
        lists.add(data, "x.json")
    assert lists.all() == type(lists.all())((), 0)


def test_names_from_lists_make_safe_file_names(tmp_path):
    hostile = json.loads(example_trust_list()) | {"name": "../../etc/passwd"}
    device = DeviceLists(tmp_path / "home")
    device.add(json.dumps(hostile).encode(), "x.json")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.parent for path in files] == [tmp_path / "home" / "trust"]


def test_a_file_put_there_by_hand_is_listed_and_can_be_removed(tmp_path):
    (tmp_path / "trust").mkdir()
    (tmp_path / "trust" / "school.pem").write_text("-----BEGIN CERTIFICATE-----")
    device = DeviceLists(tmp_path)
    (known,) = device.all().issuers
    assert (known.name, known.kind, known.size) == ("school", None, 0)
    device.remove("school")
    assert device.all().issuers == ()


def test_removing_can_be_taken_back(lists):
    view = Recorder()
    presenter = ListsPresenter(view, InlineRunner(), lambda: lists)
    name = lists.add(example_trust_list(), "issuers.json")
    presenter.remove(name)
    assert lists.all().issuers == ()
    (said,) = [call for call in view.calls if call[0] == "say_list_removed"]
    said[2]()
    assert [known.name for known in lists.all().issuers] == [name]
    assert view.calls[-1] == ("show_lists", lists.all())


def test_a_list_that_is_older_than_the_one_of_its_name_is_refused(lists):
    newer, older = (trust_list("Schools", [], as_of=NOW - timedelta(days)) for days in (1, 2))
    undated = json.dumps({"name": "Schools", "issuers": []}).encode()
    lists.add(newer, "schools.json")
    with pytest.raises(OlderListError):
        lists.add(older, "schools.json")
    assert [known.as_of for known in lists.all().issuers] == [NOW - timedelta(1)]

    again = trust_list("Schools", [SampleIssuer()], as_of=NOW - timedelta(1))
    for data in (again, undated, older):
        lists.add(data, "schools.json")
        assert len(lists.all().issuers) == 1
    assert lists.remove("Schools").data == older


def test_a_list_taken_back_drives_no_newer_one_out(lists):
    newer, older = (trust_list("Schools", [], as_of=NOW - timedelta(days)) for days in (1, 2))
    lists.add(older, "schools.json")
    removed = lists.remove("Schools")
    lists.add(newer, "schools.json")
    with pytest.raises(OlderListError):
        lists.restore(removed)
    assert lists.remove("Schools").data == newer


def test_a_wallet_remembers_where_a_list_taken_back_came_from(session):
    lists = WalletLists(lambda: session.holder)
    lists.add(example_trust_list(), "issuers.json")
    lists.restore(lists.remove(lists.all().issuers[0].name))
    assert [stored.source for stored, _ in session.holder.trust_lists()] == ["issuers.json"]


# --- every kind of list ------------------------------------------------------------------------------


def registry(*dids, updated="2026-11-01T00:00:00Z"):
    return json.dumps({"meta": {"updated": updated}, "registry": {did: {"name": "School"} for did in dids}}).encode()


ONE, TWO = "did:web:one.example", "did:web:two.example"


def every_kind():
    jwk = SampleIssuer().key.public.jwk
    document = {"id": ONE, "assertionMethod": [{"id": "#key-1", "publicKeyJwk": jwk}]}
    return {
        "list.json": trust_list("Schools", [SampleIssuer()], as_of=NOW),
        "registry.json": registry(ONE, TWO),
        "root.pem": SampleAuthority("Root", not_before=NOW, not_after=NOW + timedelta(1)).pem,
        "jwks.json": json.dumps({"keys": [jwk]}).encode(),
        "did.json": json.dumps(document).encode(),
    }


def test_every_kind_is_added_shown_and_taken_back(lists):
    files = every_kind()
    names = [lists.add(data, source) for source, data in files.items()]

    assert names == ["Schools", "registry", "root", "jwks", ONE]
    shown = {known.name: (known.kind, known.size) for known in lists.all().issuers}
    assert shown == {
        "Schools": (TrustKind.LIST, 1),
        "registry": (TrustKind.REGISTRY, 2),
        "root": (TrustKind.CERTIFICATES, 1),
        "jwks": (TrustKind.KEYS, 1),
        ONE: (TrustKind.DID_DOCUMENT, 1),
    }
    assert all(known.added is not None for known in lists.all().issuers)
    for name, data in zip(names, files.values(), strict=True):
        removed = lists.remove(name)
        assert removed.data == data
        lists.restore(removed)
    assert {known.name: (known.kind, known.size) for known in lists.all().issuers} == shown


def test_a_registry_is_updated_and_no_broken_older_or_other_one_drives_it_out(lists):
    lists.add(registry(ONE), "registry.json")
    with pytest.raises(OlderListError):
        lists.add(registry(ONE, updated="2026-10-01T00:00:00Z"), "registry.json")
    for broken in (registry(ONE)[:-1], registry(ONE, "")):
        with pytest.raises(TrustListError):
            lists.add(broken, "registry.json")
    assert [(known.name, known.size) for known in lists.all().issuers] == [("registry", 1)]

    assert lists.add(registry(ONE, TWO), "registry.json") == "registry"
    assert [(known.name, known.size) for known in lists.all().issuers] == [("registry", 2)]
    other = lists.add(registry("did:web:three.example"), "registry.json")
    assert other != "registry" and len(lists.all().issuers) == 2
    # What the person chose to update takes the place of that one, whatever the file is called.
    assert lists.add(registry("did:web:four.example"), "new.json", "registry") == "registry"
    assert len(lists.all().issuers) == 2


def test_a_removed_list_comes_back_under_the_name_it_had(lists):
    lists.add(registry(ONE), "registry.json")
    lists.add(registry(TWO), "other.json", "registry")
    lists.restore(lists.remove("registry"))
    assert [known.name for known in lists.all().issuers] == ["registry"]


def test_a_signed_list_needs_somebody_who_is_known(lists):
    registrar = SampleIssuer("https://registrar.example")
    payload = json.loads(trust_list("Schools", [SampleIssuer()], as_of=NOW)) | {"iss": registrar.id}
    signed = sign_compact_jws({"alg": "ES256"}, json.dumps(payload).encode(), registrar.key).encode()
    with pytest.raises(TrustListSignerError):
        lists.add(signed, "schools.jws")
    lists.add(trust_list("Own", [registrar], as_of=NOW), "own.json")
    assert lists.add(signed, "schools.jws") == "Schools"
    assert sorted(known.name for known in lists.all().issuers) == ["Own", "Schools"]


def test_a_list_is_updated_from_a_file(tmp_path, lists):
    lists.add(registry(ONE), "registry.json")
    file = tmp_path / "downloaded.json"
    file.write_bytes(registry(TWO))
    view = Recorder(ask_list_file=file)
    ListsPresenter(view, InlineRunner(), lambda: lists).update("registry")
    assert view.names() == ["ask_list_file", "say_list_added", "show_lists"]
    assert [(known.name, known.size) for known in lists.all().issuers] == [("registry", 1)]


# --- files of the device ----------------------------------------------------------------------------


def files_in(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def device(tmp_path):
    (tmp_path / "trust").mkdir()
    return DeviceLists(tmp_path)


@pytest.mark.parametrize(
    ("one", "other"),
    [("School/A", "School A"), ("School", "school"), ("/", "?"), ("A" * 100 + "1", "A" * 100 + "2")],
)
def test_lists_of_other_names_never_share_a_file(device, tmp_path, one, other):
    for name in (one, other, one):
        device.add(json.dumps({"name": name, "issuers": []}).encode(), "list.json")
    assert sorted(known.name for known in device.all().issuers) == sorted((one, other))
    assert len({name.casefold() for name in files_in(tmp_path / "trust")}) == 2


def test_a_file_is_named_after_the_list(device, tmp_path):
    device.add(trust_list("School/A", [], as_of=NOW), "x.json")
    assert list(files_in(tmp_path / "trust")) == ["School-A-6ed93377d639fa82.json"]


@pytest.mark.parametrize("letter", ["学", "\U00020000"])
def test_a_long_name_still_fits_a_file_name(device, letter):
    device.add(json.dumps({"name": letter * 300, "issuers": []}).encode(), "x.json")
    assert [known.name for known in device.all().issuers] == [letter * 300]


def test_a_list_takes_no_certificate_of_its_name_away(device, tmp_path):
    (tmp_path / "trust" / "Schools.pem").write_bytes(b"root")
    device.add(trust_list("Schools", [], as_of=NOW), "Schools.pem")
    assert files_in(tmp_path / "trust")["Schools.pem"] == b"root" and len(device.all().issuers) == 2


def test_a_list_takes_the_place_of_a_file_put_there_by_hand(device, tmp_path):
    (tmp_path / "trust" / "mine.json").write_bytes(trust_list("Schools", [], as_of=NOW - timedelta(1)))
    newer = trust_list("Schools", [], as_of=NOW)
    device.add(newer, "x.json")
    assert files_in(tmp_path / "trust") == {"mine.json": newer}


def test_lists_of_withdrawn_credentials_are_told_apart_by_their_address(device, tmp_path):
    issuer = SampleIssuer()
    a, b = (
        issuer.status_list(f"https://{host}.example/status", issued_at=NOW - timedelta(1)) for host in ("one", "two")
    )
    newer = issuer.status_list("https://one.example/status", issued_at=NOW)
    for token in (a, b, newer):
        device.add(token, "status.jwt")
    assert sorted(files_in(tmp_path / "status").values()) == sorted((a, newer, b))
    device.add(newer, "renamed.jwt")
    assert device.all().withdrawn == 2


def test_no_list_of_withdrawn_credentials_drives_another_out(device, tmp_path):
    uri = "https://one.example/status"
    good = SampleIssuer().status_list(uri, issued_at=NOW - timedelta(1))
    strange = SampleIssuer().status_list(uri, issued_at=NOW)
    for token in (good, strange, good):
        device.add(token, "status.jwt")
    assert sorted(files_in(tmp_path / "status").values()) == sorted((good, strange))
    assert device.all().withdrawn == 1


@pytest.mark.parametrize("data", [b"-----BEGIN CERTIFICATE-----\r\n", b"", b"\x00\xff", example_trust_list()])
def test_a_file_put_there_by_hand_is_taken_back_as_it_was(device, tmp_path, data):
    (tmp_path / "trust" / "root.pem").write_bytes(data)
    view = Recorder()
    ListsPresenter(view, InlineRunner(), lambda: device).remove(device.all().issuers[0].name)
    assert files_in(tmp_path / "trust") == {}
    (said,) = [call for call in view.calls if call[0] == "say_list_removed"]
    said[2]()
    assert files_in(tmp_path / "trust") == {"root.pem": data}
    assert "show_list_error" not in view.names()


@pytest.mark.parametrize("data", [b"old root", example_trust_list()])
def test_a_file_taken_back_leaves_one_that_took_its_name(device, tmp_path, data):
    file = tmp_path / "trust" / "root.pem"
    file.write_bytes(data)
    removed = device.remove(device.all().issuers[0].name)
    file.write_bytes(b"new root")
    device.restore(removed)
    kept = files_in(tmp_path / "trust")
    assert kept.pop("root.pem") == b"new root"
    assert list(kept.values()) == [data]


def test_a_list_is_added_from_a_file(tmp_path, lists):
    file = tmp_path / "issuers.json"
    file.write_bytes(example_trust_list())
    view = Recorder(ask_list_file=file)
    ListsPresenter(view, InlineRunner(), lambda: lists).add()
    assert view.names() == ["ask_list_file", "say_list_added", "show_lists"]


@pytest.mark.parametrize(
    ("make", "kind"),
    [(lambda file: None, StorageError), (lambda file: file.write_bytes(b"0" * 5_000_001), TooLargeError)],
)
def test_a_file_that_cannot_be_read_is_explained(tmp_path, make, kind):
    file = tmp_path / "issuers.json"
    make(file)
    view = Recorder(ask_list_file=file)
    ListsPresenter(view, InlineRunner(), lambda: DeviceLists(tmp_path / "home")).add()
    name, error = view.calls[-1]
    assert name == "show_list_error" and isinstance(error, kind)


def test_no_file_chosen_changes_nothing(tmp_path):
    view = Recorder()
    ListsPresenter(view, InlineRunner(), lambda: DeviceLists(tmp_path)).add()
    assert view.names() == ["ask_list_file"]


# --- the wallet itself ------------------------------------------------------------------------------


@pytest.fixture
def wallet(session):
    view, copies, shell = Recorder(), Recorder(), Recorder()
    presenter = WalletPresenter(
        view, copies, InlineRunner(), lambda: session.holder, shell, Path("/somewhere"), judge=lambda _: None
    )
    return presenter, view, copies, shell, session


def test_the_facts_are_shown(wallet):
    presenter, view, copies, _, _ = wallet
    presenter.load()
    ((_, facts),) = view.calls
    assert facts.lock_minutes == 5 and facts.page_address == "" and facts.info.credential_count == 0
    assert copies.calls == [("show_address", "")]


def test_the_time_until_it_locks_is_kept(wallet):
    presenter, view, _, shell, _ = wallet
    presenter.lock_after(15)
    presenter.load()
    assert shell.calls == [("lock_after", 15)] and view.calls[-1][1].lock_minutes == 15


@pytest.mark.parametrize("address", ["check.example", "https://check.example/read", "check.example:8443/a", ""])
def test_a_page_address_is_kept(wallet, address):
    presenter, _, copies, _, session = wallet
    presenter.use_page(f" {address} ")
    assert copies.names() == ["say_page_saved"]
    assert session.holder.vault.settings.get("page_address", "x") == address


@pytest.mark.parametrize(
    "address", ["http://check.example", "not a page", "check.example/#here", "javascript:alert(1)"]
)
def test_an_address_that_is_none_is_refused(wallet, address):
    presenter, _, copies, _, session = wallet
    presenter.use_page(address)
    name, error = copies.calls[-1]
    assert name == "show_page_error" and isinstance(error, MalformedError)
    assert session.holder.vault.settings.get("page_address", "") == ""


def test_an_intact_wallet_is_said_to_be(wallet):
    presenter, view, _, _, _ = wallet
    presenter.check()
    assert view.calls == [("show_checking", True), ("show_checking", False), ("say_intact",)]


def test_the_passphrase_is_changed(wallet):
    presenter, view, _, _, session = wallet
    presenter.change_passphrase(PASSPHRASE, "lamp wolk fiets tulp")
    assert view.names() == ["close_passphrase_dialog", "say_passphrase_changed"]
    session.close()
    session.open("lamp wolk fiets tulp")


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [("wrong", "lamp wolk fiets tulp", WrongPassphraseError), (PASSPHRASE, "kort", WeakPassphraseError)],
)
def test_a_refused_change_says_why_and_changes_nothing(wallet, old, new, kind):
    presenter, view, _, _, session = wallet
    presenter.change_passphrase(old, new)
    name, error = view.calls[-1]
    assert name == "show_passphrase_error" and isinstance(error, kind)
    session.close()
    session.open(PASSPHRASE)


def test_a_new_recovery_code_is_shown_once(wallet):
    presenter, view, _, shell, session = wallet
    presenter.new_recovery_code(PASSPHRASE)
    ((_, screen, code, then),) = shell.calls
    assert screen == "recovery-code" and then == ("then", "settings") and isinstance(code[1], RecoveryCode)
    assert view.names() == ["close_passphrase_dialog"]
    session.recover(code[1].text, "lamp wolk fiets tulp")
