"""What tests of several parts of the core begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulators.dialogue import Dialogue


@pytest.fixture
def dialogue(tmp_path: Path) -> Iterator[Dialogue]:
    """A learner with an empty wallet, an issuer that both know, and an asker."""
    dialogue = Dialogue.open(tmp_path / "vault")
    with dialogue.holder.vault:
        yield dialogue
