"""RDFC-1.0: labels follow from what is said, and cost no more than allowed."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.data_integrity.canonical import canonicalize
from wallet.data_integrity.quads import Quad
from wallet.errors import TooLargeError

_NODES = st.sampled_from(["_:a", "_:b", "_:c", "_:d", "_:e", "<urn:x>"])
_GRAPHS = st.lists(
    st.builds(
        Quad,
        _NODES,
        st.sampled_from(["<urn:p>", "<urn:q>"]),
        st.one_of(_NODES, st.just('"1"')),
        st.sampled_from(["", "", "_:g"]),
    ),
    max_size=10,
)


def _renamed(quads, names):
    return [Quad(names.get(s, s), p, names.get(o, o), names.get(g, g)) for s, p, o, g in quads]


@given(_GRAPHS, st.randoms(use_true_random=False), st.sampled_from(["sha256", "sha384"]))
@settings(max_examples=200, deadline=None)
def test_neither_names_nor_order_matter(quads, rng: random.Random, hash_name) -> None:
    new = [f"_:n{index}" for index in range(6)]
    rng.shuffle(new)
    names = dict(zip(["_:a", "_:b", "_:c", "_:d", "_:e", "_:g"], new, strict=True))
    other = _renamed(quads, names)
    rng.shuffle(other)
    form = canonicalize(quads, hash_name=hash_name)
    assert canonicalize(other + other[:2], hash_name=hash_name).lines == form.lines
    # The labels say how: renaming by them gives the canonical form itself.
    labelled = _renamed(quads, {f"_:{old}": f"_:{label}" for old, label in form.labels.items()})
    assert canonicalize(labelled, hash_name=hash_name).lines == form.lines


def test_different_graphs_differ() -> None:
    ring = [Quad(f"_:{index}", "<urn:p>", f"_:{(index + 1) % 6}") for index in range(6)]
    two = [Quad(f"_:{index}", "<urn:p>", f"_:{index // 3 * 3 + (index + 1) % 3}") for index in range(6)]
    assert canonicalize(ring).lines != canonicalize(two).lines


def _clique(size):
    return [Quad(f"_:{a}", "<urn:p>", f"_:{b}") for a in range(size) for b in range(size) if a != b]


@pytest.mark.parametrize(
    "quads",
    [
        _clique(10),
        _clique(60),
        [Quad(f"_:{index}", "<urn:p>", f"_:{(index + 1) % 2000}") for index in range(2000)],
    ],
    ids=["clique", "large clique", "long ring"],
)
def test_poison_ends_soon(quads) -> None:
    start = time.process_time()
    with pytest.raises(TooLargeError):
        canonicalize(quads)
    assert time.process_time() - start < 1.5


def test_many_nodes_alike_that_hang_together_with_nothing_are_cheap() -> None:
    quads = [Quad("<urn:s>", "<urn:p>", f"_:{index}") for index in range(5000)]
    assert len(canonicalize(quads).lines) == 5000
    star = [Quad("_:hub", "<urn:p>", f"_:{index}") for index in range(4000)]
    assert len(canonicalize(star).lines) == 4000


def test_the_budget_is_the_callers() -> None:
    ring = [Quad(f"_:{index}", "<urn:p>", f"_:{(index + 1) % 6}") for index in range(6)]
    with pytest.raises(TooLargeError):
        canonicalize(ring, work=10)
