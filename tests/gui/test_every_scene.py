"""Every screen in every state: one visit each, in a language nobody speaks, looked at in every shape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.gui.accessible_tree import faults as unheard
from tests.gui.colours import undeclared
from tests.gui.looks import GEOMETRY, arrangement, not_mirrored, unnamed, unsafe
from tests.gui.shown_pages import SHOWN_IN, kinds_of_pages, shown_below
from tests.gui.unmarked import unmarked
from tests.simulators.studio import NOW, SCENES, Studio
from ui.main_window import SMALLEST
from ui.theme import ThemeMode
from ui.widgets.native import ProgressBar
from ui.widgets.page import ScrollPage
from ui.widgets.states import Spinner

WIDE = (1200, 780)


class Shapes:
    """A window and the dialogs over it, brought from one shape to the next."""

    def __init__(self, studio, app):
        self.studio, self._app = studio, app
        self.window = studio.program.window
        self.appearance = studio.program.services.appearance

    def take(self, size, percent, direction=Qt.LayoutDirection.LeftToRight):
        self.window.resize(*size)
        self._app.setLayoutDirection(direction)
        self.appearance.set_text_percent(percent)
        self.rest()

    def rest(self):
        for _ in range(6):
            self._app.processEvents()

    @property
    def roots(self):
        others = [widget for widget in self.window.findChildren(QWidget) if widget.isWindow() and widget.isVisible()]
        return (self.window, *others)

    def faults(self, looks):
        return [fault for root in self.roots for look in looks for fault in look(root)]


@pytest.fixture
def shapes(start, qapp, monkeypatch):
    monkeypatch.setenv("LEARNER_WALLET_PSEUDO", "1")
    yield Shapes(Studio(qapp, start(clock=lambda: NOW)), qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def found_in(shapes, scene):
    """Visit a scene and return what is wrong there, by shape."""
    found = {}
    # In the dark theme no two tokens are alike that could be taken for one another.
    shapes.appearance.set_mode(ThemeMode.DARK)
    shapes.take(WIDE, 100)
    SCENES[scene](shapes.studio)
    shapes.rest()
    promised = {kind for kind, where in SHOWN_IN.items() if where == scene}
    found["shown"] = [f"does not show: {kind}" for kind in promised - shown_below(shapes.roots)]
    found["wide"] = shapes.faults((*GEOMETRY, unnamed, unsafe, unheard, unmarked, undeclared))
    # Controls are never wider than in high contrast.
    shapes.appearance.set_mode(ThemeMode.HIGH_CONTRAST)
    shapes.take(SMALLEST, 100)
    found["narrow"] = shapes.faults(GEOMETRY)
    shapes.take(SMALLEST, 200)
    found["large"] = shapes.faults(GEOMETRY)
    before = [(root, arrangement(root)) for root in shapes.roots]
    shapes.take(SMALLEST, 200, Qt.LayoutDirection.RightToLeft)
    found["turned"] = shapes.faults(GEOMETRY)
    for root, was in before:
        found["turned"] += not_mirrored(was, arrangement(root), root.width())
    return {shape: faults for shape, faults in found.items() if faults}


def test_no_page_or_window_is_without_a_scene():
    kinds = kinds_of_pages()
    assert kinds - SHOWN_IN.keys() == set(), "give it a scene, so that it is examined"
    assert SHOWN_IN.keys() - kinds == set(), "these are gone"
    assert set(SHOWN_IN.values()) <= SCENES.keys()


def test_a_page_that_nobody_examines_is_seen():
    class Forgotten(ScrollPage):
        pass

    Forgotten.__module__ = "ui.somewhere"
    assert kinds_of_pages() - SHOWN_IN.keys() == {"somewhere.Forgotten"}


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_lost_in_any_shape(shapes, scene):
    assert found_in(shapes, scene) == {}


def test_the_scenes_of_work_under_way_show_that_it_is(shapes):
    for scene in (
        "create-busy",
        "first-start-busy",
        "check-busy",
        "credentials-looking",
        "consent-busy",
        "helper-busy",
    ):
        SCENES[scene](shapes.studio)
        shapes.rest()
        assert any(spinner.isVisible() for spinner in shapes.window.findChildren(Spinner)), scene
    SCENES["add-busy"](shapes.studio)
    assert any(bar.isVisible() for bar in shapes.window.findChildren(ProgressBar))
