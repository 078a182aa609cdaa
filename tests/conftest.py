"""Fixtures every test may use."""

import gc
import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Command line and window speak English to every developer, unless a test wants another language.
os.environ["LC_ALL"] = "C.UTF-8"
# Pages look and sound alike on computers with a voice and without; the tests of reading aloud bring one of their own.
os.environ.setdefault("LEARNER_WALLET_SPEECH", "none")

_SHARED_VECTORS = Path(__file__).resolve().parents[1].parent / "shared" / "vectors"


@pytest.fixture(scope="session")
def shared_vectors() -> Path:
    """The folder of test data that others published; absent on a user's machine."""
    if not _SHARED_VECTORS.is_dir():
        pytest.skip("the shared test vectors are not beside this checkout")
    return _SHARED_VECTORS


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The class of the application that pytest-qt makes: the program's own."""
    from ui.application import Application  # noqa: PLC0415 - most tests need no window

    return Application


def pytest_collection_finish(session: pytest.Session) -> None:
    """Let the collector of cycles pass over the tests themselves: after each one of the window it looks everywhere."""
    gc.collect()
    gc.freeze()


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name cases alike in every process: keys are made anew at each start, so their identifiers name none."""
    if isinstance(val, str) and any(sign in val for sign in ("did:key:", "did:jwk:", "z6Mk", "zDn")):
        return f"{argname} with a key"
    return None
