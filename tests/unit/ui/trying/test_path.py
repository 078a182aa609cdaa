"""How far a person is on the way through the examples."""

import pytest

from ui.trying.path import Progress, Step, Trying


def test_steps_come_one_after_the_other_and_are_ticked_by_doing_them():
    trying = Trying()
    assert (trying.progress.now, trying.progress.done) == (Step.OPEN, frozenset())
    trying.opened(7)
    assert (trying.progress.now, trying.credential) == (Step.SHARE, 7)
    trying.made("what they get")
    assert (trying.progress.now, trying.shared) == (Step.CHECK, "what they get")
    trying.checked()
    assert trying.progress == Progress(frozenset(Step))
    assert trying.progress.now is None


def test_what_is_done_out_of_turn_counts_and_stays_done():
    trying = Trying()
    trying.made("early")
    trying.made("again")
    assert (trying.progress.now, trying.progress.done) == (Step.OPEN, {Step.SHARE})
    trying.opened(1)
    assert trying.progress.now is Step.CHECK and trying.shared == "again"


def test_a_step_is_skipped_and_can_still_be_done():
    trying = Trying()
    trying.skip()
    assert (trying.progress.now, trying.progress.skipped) == (Step.SHARE, {Step.OPEN})
    trying.opened(1)
    assert (trying.progress.done, trying.progress.skipped) == ({Step.OPEN}, frozenset())


def test_all_steps_can_be_skipped_and_no_more_than_all():
    trying = Trying()
    for _ in range(5):
        trying.skip()
    assert trying.progress == Progress(skipped=frozenset(Step))


def test_closing_keeps_what_is_ticked():
    trying = Trying()
    trying.opened(1)
    trying.close()
    assert trying.progress.closed
    trying.reopen()
    assert trying.progress == Progress(frozenset({Step.OPEN}))


def test_other_examples_begin_anew():
    trying = Trying()
    trying.opened(1)
    trying.made("text")
    trying.close()
    trying.forget()
    assert (trying.progress, trying.credential, trying.shared) == (Progress(), None, "")


@pytest.mark.parametrize(
    ("done", "closed", "leading"),
    [
        ((), False, ()),
        ((Step.OPEN,), False, (Step.OPEN,)),
        ((Step.OPEN, Step.SHARE), False, (Step.SHARE,)),  # the way from opening to sharing is known by now
        ((Step.OPEN, Step.CHECK), False, (Step.OPEN, Step.CHECK)),
        (tuple(Step), False, (Step.SHARE, Step.CHECK)),
        (tuple(Step), True, ()),
    ],
)
def test_a_page_shows_the_way_on_where_that_is_of_use(done, closed, leading):
    progress = Progress(frozenset(done), closed=closed)
    assert tuple(step for step in Step if progress.leads_on(step)) == leading
