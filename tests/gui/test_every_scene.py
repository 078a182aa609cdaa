"""Every screen in every state: one visit each, in a language nobody speaks, looked at in every shape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from tests.gui.accessible_tree import faults as unheard
from tests.gui.colours import undeclared
from tests.gui.looks import FOR_LARGE_TEXT, GEOMETRY, arrangement, not_mirrored, unnamed, unsafe
from tests.gui.unmarked import unmarked
from tests.simulators.studio import NOW, SCENES, Studio
from ui.main_window import SMALLEST
from ui.theme import ThemeMode

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
        for _ in range(4):
            self._app.processEvents()

    @property
    def roots(self):
        dialogs = [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
        return (self.window, *dialogs)

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
    found["wide"] = shapes.faults((*GEOMETRY, unnamed, unsafe, unheard, unmarked, undeclared))
    # Controls are never wider than in high contrast.
    shapes.appearance.set_mode(ThemeMode.HIGH_CONTRAST)
    shapes.take(SMALLEST, 100)
    found["narrow"] = shapes.faults(GEOMETRY)
    shapes.take(FOR_LARGE_TEXT, 200)
    found["large"] = shapes.faults(GEOMETRY)
    before = [(root, arrangement(root)) for root in shapes.roots]
    shapes.take(FOR_LARGE_TEXT, 200, Qt.LayoutDirection.RightToLeft)
    found["turned"] = shapes.faults(GEOMETRY)
    for root, was in before:
        found["turned"] += not_mirrored(was, arrangement(root), root.width())
    return {shape: faults for shape, faults in found.items() if faults}


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_lost_in_any_shape(shapes, scene):
    assert found_in(shapes, scene) == {}
