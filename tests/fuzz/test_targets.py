"""Every parser under mutations of its own grammar: nothing but errors of this program, in a second, in 200 MB.

`packaging/fuzz` runs many more of the same.
"""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.choices import ProvidedChoices, RandomChoices
from tests.fuzz.targets import TARGETS, Target
from tests.fuzz.watching import watch_warm

_PER_WEIGHT = 20
_NEVER_REFUSE = ("check", "pack")
_NAMES = [target.name for target in TARGETS]


@pytest.mark.parametrize("target", TARGETS, ids=_NAMES)
def test_nothing_but_its_errors_comes_out(target: Target):
    @given(seed=st.integers(0, 2**64))
    @settings(
        max_examples=_PER_WEIGHT * target.weight, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    def holds(seed):
        seen = watch_warm(target.run, target.make(RandomChoices(Random(seed))))
        if seen.error is not None:
            raise seen.error
        assert seen.finding is None

    holds()


@pytest.mark.parametrize("target", TARGETS, ids=_NAMES)
def test_mutations_reach_what_is_behind_the_syntax(target: Target):
    """Some inputs are read whole and others refused: were it only one of both, the rest would show little."""
    ends = set()
    for number in range(400):
        ends.add(watch_warm(target.run, target.make(RandomChoices(Random(f"{target.name}/{number}")))).ended)
        if "read" in ends and (len(ends) > 1 or target.name in _NEVER_REFUSE):
            return
    pytest.fail(f"only {ends}")


class _Used:
    """A fuzzer's bytes, all used up."""

    def ConsumeIntInRange(self, low, high):  # noqa: N802 - its name there
        return low


@pytest.mark.parametrize("target", TARGETS, ids=_NAMES)
def test_an_input_is_made_when_a_fuzzer_has_no_bytes_left(target: Target):
    data = target.make(ProvidedChoices(_Used()))

    assert isinstance(data, bytes)
    assert watch_warm(target.run, data).error is None
