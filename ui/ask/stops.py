"""The order in which Tab goes through widgets, some of which came later than those that stand below them."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.arrange import Arrangement


def put_stops_in_order(*containers: QWidget) -> None:
    """Let Tab go through the containers as a person reads them: in the order in which they lay out their children.

    A field no longer passes the keyboard on to its line: Qt would stop at both, each in its own place.
    """
    stops = [stop for container in containers for stop in _stops(container)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is not None:
        widget.setFocusProxy(None)  # type: ignore[arg-type]  # Qt documents it; the stubs leave it out
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, Arrangement):
        for child in widget.items:
            yield from _stops(child)
    else:
        yield from _laid_out(widget.layout())


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield from _stops(widget)
        elif item is not None:
            yield from _laid_out(item.layout())
