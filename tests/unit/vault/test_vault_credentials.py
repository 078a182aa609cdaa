import random
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wallet.errors import NotStoredError, VaultDamagedError
from wallet.model.filters import CredentialFilter
from wallet.model.stored import CredentialId, CredentialKind, CredentialOrder, CredentialSummary, SlotKind
from wallet.vault import Vault
from wallet.vault.columns import sort_column
from wallet.vault.key_slots import read_key_slots

Summary = Callable[..., CredentialSummary]

on_one_vault = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
days = st.none() | st.dates()
summaries = st.builds(
    CredentialSummary,
    title=texts,
    issuer_name=texts,
    issuer_id=texts,
    issued=days,
    expires=days,
    kind=st.sampled_from(CredentialKind),
    size_text=texts,
    level_text=texts,
    format=texts,
    profile=st.none() | texts,
    search_text=texts,
    example=st.booleans(),
)


@on_one_vault
@given(original=st.binary(max_size=20_000), summary=summaries)
def test_what_goes_in_comes_out(vault: Vault, now: datetime, original: bytes, summary: CredentialSummary):
    added = vault.credentials.add(original, summary, now)
    kept = vault.credentials.original(added.id)
    if added.duplicate:  # of an earlier one, from which white space around it may differ
        assert kept.strip() == original.strip()
    else:
        assert (kept, added.summary) == (original, summary)
    assert vault.credentials.get(added.id).summary == added.summary


def test_large_originals_too(vault: Vault, now: datetime, summary: Summary):
    original = bytes(range(256)) * 40_000
    assert vault.credentials.original(vault.credentials.add(original, summary(), now).id) == original


def test_lone_surrogates_do_not_break_a_list(vault: Vault, now: datetime, summary: Summary):
    added = vault.credentials.add(b"x", summary("Course \ud800", search_text="\udfff"), now)
    assert vault.credentials.get(added.id).summary.title == "Course ?"
    assert vault.credentials.page("\ud800 course", limit=1).total == 1


def test_times_come_back_as_utc(vault: Vault, summary: Summary):
    at = datetime(2026, 3, 1, 12, 0, 0, 7, tzinfo=timezone(timedelta(hours=2)))
    added = vault.credentials.add(b"x", summary(), at)
    assert added.added_at == at
    assert vault.credentials.get(added.id).added_at == at
    assert vault.credentials.get(added.id).added_at.utcoffset() == timedelta(0)
    with pytest.raises(ValueError, match="time zone"):
        vault.credentials.add(b"y", summary(), datetime(2026, 3, 1))  # noqa: DTZ001 - what is refused
    assert vault.info.credential_count == 1


def test_the_same_bytes_are_kept_once(vault: Vault, now: datetime, summary: Summary):
    first = vault.credentials.add(b"same", summary("First"), now)
    second = vault.credentials.add(b"same", summary("Second"), now + timedelta(days=1))
    assert not first.duplicate
    assert second.duplicate
    assert second.id == first.id
    assert (second.summary.title, second.added_at) == ("First", now)
    assert vault.info.credential_count == 1


def test_none_is_invented(vault: Vault, now: datetime):
    for use in (
        lambda: vault.credentials.get(1),
        lambda: vault.credentials.original(1),
        lambda: vault.credentials.remove(1, now),
        lambda: vault.credentials.restore(1),
    ):
        with pytest.raises(NotStoredError):
            use()


# --- the bin -------------------------------------------------------------------------------------


def test_the_bin_keeps_and_gives_back(vault: Vault, now: datetime, summary: Summary):
    one = vault.credentials.add(b"1", summary("One"), now)
    two = vault.credentials.add(b"2", summary("Two"), now)
    vault.credentials.remove(one.id, now)
    with pytest.raises(NotStoredError):
        vault.credentials.remove(one.id, now)
    assert [item.id for item in vault.credentials.page(limit=9).items] == [two.id]
    assert vault.credentials.page("one", limit=9).total == 0
    assert vault.credentials.page("one", limit=9).items == ()
    (removed,) = vault.credentials.bin_page(limit=9)
    assert (removed.id, removed.removed_at) == (one.id, now)
    assert vault.credentials.original(one.id) == b"1"
    assert (vault.info.credential_count, vault.info.bin_count) == (1, 1)
    vault.credentials.restore(one.id)
    assert vault.credentials.get(one.id) == one
    assert vault.credentials.page("one", limit=9).total == 1
    assert vault.credentials.bin_page(limit=9) == ()
    vault.check_integrity()


def test_adding_what_lies_in_the_bin_takes_it_out(vault: Vault, now: datetime, summary: Summary):
    one = vault.credentials.add(b"1", summary(), now)
    vault.credentials.remove(one.id, now)
    again = vault.credentials.add(b"1", summary("Other"), now)
    assert again == one
    assert not again.duplicate


def test_emptying_the_bin_erases(vault: Vault, folder: Path, passphrase: str, now: datetime, summary: Summary):
    numbers = [vault.credentials.add(b"%d" % n, summary(f"Word{n}"), now).id for n in range(4)]
    for days_ago, number in enumerate(numbers[:3]):
        vault.credentials.remove(number, now - timedelta(days=days_ago))
    assert vault.credentials.empty_bin(now) == 2
    assert vault.credentials.empty_bin(now) == 0
    assert (vault.info.credential_count, vault.info.bin_count) == (1, 1)
    with pytest.raises(NotStoredError):
        vault.credentials.original(numbers[1])
    vault.check_integrity()
    assert (folder / "vault.db-wal").stat().st_size == 0
    # A number is never given twice.
    assert vault.credentials.add(b"new", summary(), now).id == max(numbers) + 1


def decrypted_pages(path: Path, key: bytes) -> bytes:
    """Every page of a closed database as it is inside the encryption, free ones too.

    SQLCipher 4: AES-256-CBC per page; the last 80 bytes are the vector and the page's HMAC.
    """
    data, pages = path.read_bytes(), []
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        body = page[16 if start == 0 else 0 : -80]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(pages)


def test_only_what_is_in_the_bin_is_erased_by_number(vault: Vault, folder: Path, now: datetime, summary: Summary):
    listed, one, two = (vault.credentials.add(b"%d" % n, summary(f"Word{n}"), now).id for n in range(3))
    for number in (one, two):
        vault.credentials.remove(number, now)
    assert vault.credentials.erase([listed, one, one, 99]) == 1
    assert vault.credentials.erase([]) == 0
    assert [item.id for item in vault.credentials.bin_page(limit=9)] == [two]
    assert vault.credentials.original(listed) == b"0"
    vault.check_integrity()
    assert (folder / "vault.db-wal").stat().st_size == 0


@pytest.mark.parametrize("emptied", [None, "all", "one"])
def test_erased_bytes_and_words_are_gone_even_inside_the_encryption(
    vault: Vault, folder: Path, passphrase: str, now: datetime, summary: Summary, emptied: str | None
):
    vault.credentials.add(b"kept " * 900, summary("Keepsake"), now)
    gone = vault.credentials.add(b"vanished " * 900, summary("Vanishing"), now)
    vault.credentials.remove(gone.id, now)
    if emptied == "all":
        vault.credentials.empty_bin(now + timedelta(days=1))
    elif emptied == "one":
        vault.credentials.erase([gone.id])
    slots = read_key_slots(vault._folder)
    key = next(bytes(key) for _, key in slots.unwrap(SlotKind.PASSPHRASE, passphrase))
    vault.close()
    data = decrypted_pages(folder / "vault.db", key).lower()
    assert b"kept kept" in data
    assert b"keepsake" in data
    assert (b"vanished" in data, b"vanishing" in data) == (not emptied, not emptied)


# --- the list ------------------------------------------------------------------------------------


@pytest.fixture
def filled(vault: Vault, now: datetime, summary: Summary) -> Vault:
    rows = [
        ("Python for data analysis", "Universiteit Aarden", "course", date(2026, 3, 2), "statistics pandas"),
        ("Dutch A2, module 3", "CVO Veldhof", "course", date(2026, 1, 19), "language lezen"),
        ("Éducation à la sécurité", "école du Nord", "course", date(2025, 2, 4), "e-mail C++"),
        ("Forklift operator", "Vorm-Op", "work", date(2021, 5, 11), "logistics"),
        ("Team lead, youth summer camp", "Jeugdwerk Schelde", "volunteering", date(2025, 8, 30), "leadership"),
        ("ågelezen zonder datum", "Ålesund", "other", None, ""),
    ]
    for number, (title, issuer, kind, issued, words) in enumerate(rows):
        vault.credentials.add(
            b"%d" % number,
            summary(title, issuer_name=issuer, kind=CredentialKind(kind), issued=issued, search_text=words),
            now,
        )
    return vault


def titles(vault: Vault, query: str = "", **asked: object) -> list[str]:
    return [item.summary.title.split()[0] for item in vault.credentials.page(query, limit=99, **asked).items]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (CredentialOrder.NEWEST, "Python ågelezen Dutch Team Éducation Forklift"),
        (CredentialOrder.TITLE, "ågelezen Dutch Éducation Forklift Python Team"),
        (CredentialOrder.ISSUER, "ågelezen Dutch Éducation Team Python Forklift"),
    ],
)
def test_three_orders(filled: Vault, order: CredentialOrder, expected: str):
    assert titles(filled, order=order) == expected.split()
    # A search keeps the order.
    found = titles(filled, "e", order=order)
    assert found == [title for title in expected.split() if title in found]


def test_pages_join_to_the_whole_list(vault: Vault, now: datetime, summary: Summary):
    chance = random.Random(3)
    for number in range(100):
        issued = date(2020, 1, 1) + timedelta(days=chance.randrange(10))
        vault.credentials.add(b"%d" % number, summary(f"T{chance.randrange(5)}", issued=issued), now)
    for order in CredentialOrder:
        whole = [item.id for item in vault.credentials.page(order=order, limit=1000).items]
        pages = [vault.credentials.page(order=order, offset=start, limit=7).items for start in range(0, 105, 7)]
        assert [item.id for page in pages for item in page] == whole
        assert sorted(whole) == list(range(1, 101))
    assert vault.credentials.page(offset=200, limit=7).total == 100


def test_counts_by_kind(filled: Vault, now: datetime):
    page = filled.credentials.page(limit=1)
    assert page.total == 6
    assert list(page.counts_by_kind.values()) == [3, 1, 1, 1]
    page = filled.credentials.page(wanted=CredentialFilter(kind=CredentialKind.COURSE), limit=1)
    assert (page.total, len(page.items), page.counts_by_kind[CredentialKind.WORK]) == (3, 1, 1)
    page = filled.credentials.page("le", CredentialFilter(kind=CredentialKind.COURSE), limit=9)
    assert [item.summary.title for item in page.items] == ["Dutch A2, module 3"]
    assert page.total == 1
    assert page.counts_by_kind == {"course": 1, "work": 0, "volunteering": 1, "other": 0}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("python", "Python"),
        ("PYTH", "Python"),
        ("pandas aarden", "Python"),
        ("data univ statis", "Python"),
        ("python dutch", ""),
        ("education", "Éducation"),
        ("ÉCOLE securite", "Éducation"),
        ("alesund", "ågelezen"),
        ("e-mail", "Éducation"),
        ("e-ma", "Éducation"),
        ("c++", "Dutch Team Éducation"),
        ("vorm-op", "Forklift"),
        ("lift", ""),
        ("a2,", "Dutch"),
        ("2", ""),
        ("  ", "Python ågelezen Dutch Team Éducation Forklift"),
        ("-", ""),
        ("*", ""),
        ('"', ""),
        ('"python', "Python"),
        ('py"thon', ""),
        ("title:python", ""),
        ("python OR dutch", ""),
        ("NOT python", ""),
        ("python AND", ""),
        ("NEAR(python data)", ""),
        ("^python", "Python"),
        ("{title} : python", ""),
        ("python\0data", "Python"),
        ("'; DROP TABLE credentials; --", ""),
        ("python " * 500, "Python"),
    ],
)
def test_what_a_person_types(filled: Vault, query: str, expected: str):
    assert titles(filled, query) == expected.split()


@on_one_vault
@given(query=st.text(max_size=80) | st.text(alphabet="\"'*^:(){}-+ANDORT \0a\u0301\ud800", max_size=40))
def test_nothing_typed_breaks_the_search(vault: Vault, query: str):
    vault.credentials.page(query, limit=5)


@on_one_vault
@given(words=st.lists(st.text("abcdefghéïñ", min_size=1, max_size=8), min_size=1, max_size=5), cut=st.integers(1, 8))
def test_every_beginning_of_every_word_finds(vault: Vault, now: datetime, summary: Summary, words: list[str], cut: int):
    added = vault.credentials.add(repr(words).encode(), summary(" ".join(words), issuer_name=""), now)
    typed = [word[:cut] for word in reversed(words)]
    found = vault.credentials.page(" ".join(typed).upper(), limit=100_000).items
    assert added.id in {item.id for item in found}
    for item in found:
        have = sort_column(item.summary.title).split()
        assert all(any(word.startswith(sort_column(start)) for word in have) for start in typed)


@pytest.mark.parametrize("query", ["", "python"])
@pytest.mark.parametrize("order", CredentialOrder)
def test_a_page_sorts_by_index_and_reads_no_bytes(filled: Vault, query: str, order: CredentialOrder):
    statements: list[str] = []
    filled._database._connection.set_trace_callback(statements.append)
    filled.credentials.page(query, CredentialFilter(kind=CredentialKind.COURSE), order, limit=5)
    filled._database._connection.set_trace_callback(None)
    plans = [
        row[3]
        for statement in statements
        if statement.startswith("SELECT c.")
        for row in filled._database.rows(f"EXPLAIN QUERY PLAN {statement}")
    ]
    assert plans
    assert not any("originals" in plan for plan in plans)
    if not query:
        assert plans == [f"SCAN c USING INDEX credentials_{order.value}"]


# --- white space around, and the file it came in -----------------------------------------------------


def test_white_space_around_makes_no_second_credential_and_is_kept(vault: Vault, summary, now: datetime):
    first = vault.credentials.add(b"token\n", summary(), now)

    for again in (b"token", b"token\n", b" token\r\n\n"):
        assert (vault.credentials.add(again, summary(), now).id, vault.info.credential_count) == (first.id, 1)
    assert vault.credentials.original(first.id) == b"token\n"
    assert vault.credentials.add(b"to ken", summary(), now).id != first.id
    vault.check_integrity()


def test_the_file_a_credential_came_in_is_given_back(vault: Vault, summary, now: datetime):
    picture = bytes(range(256)) * 9
    badge = vault.credentials.add(b"badge", summary(), now, carrier_file=picture, carrier_name="png")
    plain = vault.credentials.add(b"plain", summary(), now)

    assert vault.credentials.exported(badge.id) == (picture, "png")
    assert vault.credentials.original(badge.id) == b"badge"
    assert vault.credentials.exported(plain.id) == (b"plain", "")
    with pytest.raises(NotStoredError):
        vault.credentials.exported(CredentialId(99))
    vault.check_integrity()


def test_the_file_goes_where_its_credential_goes(vault: Vault, summary, now: datetime):
    badge = vault.credentials.add(b"badge", summary(), now, carrier_file=b"picture", carrier_name="png")
    vault.credentials.remove(badge.id, now)
    assert vault.credentials.exported(badge.id).data == b"picture"
    assert vault.credentials.erase([badge.id]) == 1

    with pytest.raises(NotStoredError):
        vault.credentials.exported(badge.id)
    assert vault._database.rows("SELECT * FROM carriers") == []


@pytest.mark.parametrize("column", ["bytes = x'00'", "sha256 = x'00'"])
def test_a_changed_file_is_noticed(vault: Vault, summary, now: datetime, column: str):
    badge = vault.credentials.add(b"badge", summary(), now, carrier_file=b"picture", carrier_name="png")
    vault._database.write(f"UPDATE carriers SET {column}")

    with pytest.raises(VaultDamagedError):
        vault.credentials.exported(badge.id)
    with pytest.raises(VaultDamagedError):
        vault.check_integrity()


def test_a_list_can_show_something_else_of_a_credential(vault: Vault, now: datetime, summary: Summary):
    store = vault.credentials
    number = store.add(b"original", summary(title="Open Badge", search_text="before"), now).id
    store.add(b"another", summary(title="Welding"), now)

    named = summary(title="Robotics", issuer_name="School of Robots", search_text="soldering")
    store.describe(number, named)

    assert store.get(number).summary == named
    assert store.original(number) == b"original"
    assert [item.id for item in store.page("solder", limit=9).items] == [number]
    assert store.page("before", limit=9).total == 0 == store.page("Badge", limit=9).total
    by_title = store.page(order=CredentialOrder.TITLE, limit=9).items
    assert [item.summary.title for item in by_title] == ["Robotics", "Welding"]
    store.remove(number, now)
    store.erase([number])
    assert store.page("solder", limit=9).items == ()
    vault.check_integrity()
    with pytest.raises(NotStoredError):
        store.describe(number, named)
