"""Short makers of checks, so that a rule reads as one line."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final, TypeAlias

from wallet.model.report import Check, CheckName, Outcome

Facts: TypeAlias = Mapping[str, str]
NO_FACTS: Final[Facts] = MappingProxyType({})


def passed(name: CheckName, rule: str, facts: Facts = NO_FACTS, *, as_of: datetime | None = None) -> Check:
    """A check that held."""
    return Check(name, Outcome.PASSED, "ok", rule, as_of, facts)


def failed(name: CheckName, code: str, rule: str, facts: Facts = NO_FACTS, *, as_of: datetime | None = None) -> Check:
    """A check that did not hold."""
    return Check(name, Outcome.FAILED, code, rule, as_of, facts)


def undetermined(
    name: CheckName, code: str, rule: str, facts: Facts = NO_FACTS, *, as_of: datetime | None = None
) -> Check:
    """A check that could not be made here."""
    return Check(name, Outcome.UNDETERMINED, code, rule, as_of, facts)


def not_applicable(name: CheckName, code: str, rule: str, facts: Facts = NO_FACTS) -> Check:
    """A check that has nothing to look at."""
    return Check(name, Outcome.NOT_APPLICABLE, code, rule, None, facts)
