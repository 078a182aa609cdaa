"""Scenes of the counsellor's screens and of the comparison."""

from typing import Any


def _compare_choose(studio: Any) -> None:
    studio.practise()
    page = studio.show("compare")
    studio.settle(lambda: bool(page.choosing.rows))
    for row in list(page.choosing.rows.values())[:2]:
        row.nextCheckState()


def _compare(studio: Any) -> None:
    studio.practise()
    page = studio.show("compare", credential_ids=["1", "2", "3"])
    studio.settle(lambda: page.currentWidget() is page.comparison)


GUIDING_SCENES = {"compare-choose": _compare_choose, "compare": _compare}
