"""How quick and how large an encrypted vault is, beside plain SQLite with the same schema and settings.

Both sides run the vault's own statements through the vault's own code; the plain side's connection
comes from Python's `sqlite3`. Prints medians and ratios (encrypted / plain).
"""

import argparse
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from wallet.model.filters import CredentialFilter
from wallet.model.stored import CredentialKind, CredentialSummary
from wallet.vault.choices import ChoiceStore
from wallet.vault.credentials import CredentialStore
from wallet.vault.database import PRAGMAS, Database
from wallet.vault.migrations import MIGRATIONS, TABLES
from wallet.vault.skills import SkillStore


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


NOW = datetime(2026, 1, 1, tzinfo=UTC)
PAGE = 50
ORIGINAL_BYTES = 4096
BATCH = 1000
REPEATS = 25
BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
SUBJECTS = words("""
    Python Dutch French classroom management forklift first aid data analysis welding accounting
    nursing youth work project safety hygiene electricity carpentry logistics childcare statistics
    chemistry history design leadership mediation horticulture bakery plumbing robotics networks
    marketing law ethics
""")
LEVELS = words("""
    introduction basics module advanced practice refresher certificate workshop
""")
PLACES = words("""
    Aarden Veldhof Schelde Noord Zuid Kwasar Leie Dender Haspengouw Kempen Maas Demer
""")
BODIES = words("""
    College University Centre Academy Association Institute
""")
FILTERS = {
    "unfiltered": CredentialFilter(),
    "of an issuer": CredentialFilter(issuer="Academy Leie"),
    "of a year and skill": CredentialFilter(year=2020, skill="python"),
}
QUERIES = ("python", "forkl", "dutch module aarden", "ana", "first aid certificate")


def credential(number: int, chance: random.Random) -> tuple[bytes, CredentialSummary]:
    original = f"{number}.{''.join(chance.choices(BASE64URL, k=ORIGINAL_BYTES))}".encode()[:ORIGINAL_BYTES]
    issued = date(2015, 1, 1) + timedelta(days=chance.randrange(4000))
    return original, CredentialSummary(
        title=f"{' '.join(chance.sample(SUBJECTS, 2))} {chance.choice(LEVELS)} {chance.randrange(1, 40)}".capitalize(),
        issuer_name=f"{chance.choice(BODIES)} {chance.choice(PLACES)}",
        issuer_id=f"https://issuer{chance.randrange(200)}.example",
        issued=issued,
        expires=issued + timedelta(days=1825),
        kind=chance.choice(tuple(CredentialKind)),
        size_text=f"{chance.randrange(1, 30)} ECTS",
        level_text=f"level {chance.randrange(1, 8)}",
        format="dc+sd-jwt",
        profile="eu-learning-credential",
        search_text=" ".join(chance.sample(SUBJECTS, 8)),
    )


class Side:
    """One of the two databases that are compared."""

    def __init__(self, path: Path, key: bytearray | None) -> None:
        self.path = path
        self.key = key
        path.touch()
        if key is None:
            self.database = self._open_plain()
            self.database.migrate((TABLES, *MIGRATIONS[1:]))
        else:
            self.database = Database.create(path, key)
        self.store = CredentialStore(self.database)

    def _open_plain(self) -> Database:
        connection = sqlite3.connect(self.path, isolation_level=None)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return Database(connection)

    def seed(self, batch: list[tuple[bytes, CredentialSummary]]) -> None:
        with self.database.transaction():
            for new in batch:
                self.store.add(*new, NOW)

    def read_skills(self) -> None:
        """Note the words that each credential is searched by as its skills."""
        skills = SkillStore(self.database)
        with self.database.transaction():
            numbers, _ = skills.unread(("en",), -1)
            for number in numbers:
                skills.put(number, words(self.store.get(number).summary.search_text))

    def reopen(self) -> None:
        self.database.close()
        self.database = self._open_plain() if self.key is None else Database.open(self.path, self.key)
        self.store = CredentialStore(self.database)

    def first_page_after_opening(self) -> None:
        self.reopen()
        self.store.page(limit=PAGE)

    def page(self) -> None:
        self.store.page(limit=PAGE)

    def choices(self, wanted: CredentialFilter) -> None:
        ChoiceStore(self.database).choices("", wanted, limit=100)

    def filtered(self, wanted: CredentialFilter) -> None:
        self.store.page(wanted=wanted, limit=PAGE)

    def add(self, new: tuple[bytes, CredentialSummary]) -> None:
        self.store.add(*new, NOW)

    def size(self) -> int:
        self.database.flush_log()
        return self.path.stat().st_size


def seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def line(name: str, figures: Iterable[float], unit: str = "ms") -> None:
    encrypted, plain = figures
    print(f"  {name:<40}{encrypted:>10.2f} {unit:<4}{plain:>10.2f} {unit:<4}{encrypted / plain:>6.2f}")


def compare(name: str, sides: Sequence[Side], work: Callable[[Side, int], None], repeats: int = REPEATS) -> None:
    """Time both sides in turn, so that a busy moment of the machine falls on both."""
    times: tuple[list[float], ...] = tuple([] for _ in sides)
    for turn in range(repeats):
        for side, spent in zip(sides, times, strict=True):
            spent.append(seconds(partial(work, side, turn)))
    line(name, [1000 * statistics.median(spent) for spent in times])


def bench(count: int, folder: Path) -> None:
    sides = (
        Side(folder / f"encrypted-{count}.db", bytearray(range(32))),
        Side(folder / f"plain-{count}.db", None),
    )
    empty = [side.size() for side in sides]
    chance = random.Random(count)
    spent = [0.0, 0.0]
    for start in range(0, count, BATCH):
        batch = [credential(number, chance) for number in range(start, min(start + BATCH, count))]
        for number, side in enumerate(sides):
            spent[number] += seconds(partial(side.seed, batch))
    grown = [(side.size() - before) / count for side, before in zip(sides, empty, strict=True)]
    print(f"\n{f'{count:,} credentials of {ORIGINAL_BYTES:,} bytes':<42}{'encrypted':>15}{'plain':>15}{'ratio':>6}")
    line("add a thousand at once, each", [1000 * seconds / count for seconds in spent])
    compare("open, then first page", sides, lambda side, _: side.first_page_after_opening())
    compare("first page", sides, lambda side, _: side.page())
    for query in QUERIES:
        found = sides[0].store.page(query, limit=1).total
        compare(f"search {query!r}, {found:,} found", sides, partial(search, query))
    line("note the skills of each", [1000 * seconds(side.read_skills) / count for side in sides])
    for name, wanted in FILTERS.items():
        compare(f"first page {name}", sides, lambda side, _, wanted=wanted: side.filtered(wanted))
        compare(f"choices {name}", sides, lambda side, _, wanted=wanted: side.choices(wanted))
    new = [credential(count + turn, chance) for turn in range(4 * REPEATS)]
    compare("add one, confirmed", sides, lambda side, turn: side.add(new[turn]), len(new))
    line("growth each", grown, "B")
    for side in sides:
        side.database.close()


def search(query: str, side: Side, _: int) -> None:
    side.store.page(query, limit=PAGE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000", help="comma-separated numbers of credentials")
    sizes = [int(size) for size in parser.parse_args().sizes.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            bench(size, Path(folder))


if __name__ == "__main__":
    main()
