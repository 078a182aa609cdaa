"""One order for the eye, for Tab and for a screen reader, also where widgets came later than those that stand below."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.arrange import Arrangement


def put_in_reading_order(*containers: QWidget) -> None:
    """Let Tab and assistive technology go through the containers in the order in which they lay out their children.

    A field no longer passes the keyboard on to its line: Qt would stop at both, each in its own place.
    """
    stops = [stop for container in containers for stop in _stops(container)]
    before = stop_before(containers[0])
    for one, other in pairwise(stops if before is None else [before, *stops]):
        QWidget.setTabOrder(one, other)


def stop_before(widget: QWidget) -> QWidget | None:
    """Return what Tab stops at before a widget; Qt can order only what it stops at."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return None if before is None or before is widget or widget.isAncestorOf(before) else before


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is not None:
        widget.setFocusProxy(None)  # type: ignore[arg-type]  # Qt documents it; the stubs leave it out
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    children = widget.items if isinstance(widget, Arrangement) else list(_laid_out(widget.layout()))
    for child in reversed(children):
        child.lower()  # what is lowest is read first; what is laid out nowhere stays above, and is read last
    for child in children:
        yield from _stops(child)


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _laid_out(item.layout())
