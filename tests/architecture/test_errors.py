"""The tree of expected failures."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import wallet
from wallet.errors import WalletError


def _subclasses(parent: type[WalletError]) -> Iterator[type[WalletError]]:
    for child in parent.__subclasses__():
        yield child
        yield from _subclasses(child)


@pytest.fixture(scope="module")
def errors() -> list[type[WalletError]]:
    for module in pkgutil.walk_packages(wallet.__path__, "wallet."):
        importlib.import_module(module.name)
    return [error for error in _subclasses(WalletError) if error.__module__.partition(".")[0] in {"wallet", "ui"}]


def test_every_error_stands_in_the_one_tree(errors: list[type[WalletError]]):
    assert len(errors) > 20
    assert all(error.__module__.startswith("wallet.errors.") for error in errors)
    assert [error.__name__ for error in errors if not error.__name__.endswith("Error")] == []


def test_every_error_declares_a_code_in_kebab_case(errors: list[type[WalletError]]):
    assert [error for error in errors if "code" not in vars(error)] == []
    assert [error.code for error in errors if not re.fullmatch(r"[a-z]+(-[a-z]+)*", error.code)] == []


def test_a_code_is_shared_only_with_a_parent(errors: list[type[WalletError]]):
    """One code, one sentence: siblings that a person must tell apart have codes of their own."""
    owners: dict[str, type[WalletError]] = {}
    clashes = []
    for error in errors:
        owner = owners.setdefault(error.code, error)
        if not issubclass(error, owner):
            clashes.append((error.code, owner.__name__, error.__name__))

    assert clashes == []
