"""People who hear the program."""

import pytest

from tests.e2e.screen_reader.desktop import missing_packages
from tests.e2e.screen_reader.reader import Reader


@pytest.fixture(scope="session")
def packages():
    """What a screen reader needs of the system."""
    missing = missing_packages()
    if missing:
        pytest.skip(f"no screen reader can listen here without the packages {' '.join(missing)}")


@pytest.fixture
def listen(packages, tmp_path):
    """Sit somebody down with a screen reader, by name; the program starts there."""
    people = []

    def sit_down(name, language="en_GB"):
        people.append(Reader(tmp_path / name, language))
        return people[-1]

    yield sit_down
    for person in people:
        person.leave()
