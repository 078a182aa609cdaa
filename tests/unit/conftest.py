"""What tests of several parts of the core begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulators.dialogue import Dialogue
from tests.simulators.guidance_table import GuidanceTable


@pytest.fixture
def dialogue(tmp_path: Path) -> Iterator[Dialogue]:
    """A learner with an empty wallet, an issuer that both know, and an asker."""
    dialogue = Dialogue.open(tmp_path / "vault")
    with dialogue.holder.vault:
        yield dialogue


@pytest.fixture
def table(dialogue: Dialogue, tmp_path: Path) -> Iterator[GuidanceTable]:
    """That learner, and a counsellor with a wallet of their own."""
    table = GuidanceTable(dialogue, tmp_path / "counsellor")
    yield table
    table.vault.close()
