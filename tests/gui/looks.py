"""What holds for every page and dialog, whatever its shape: each look yields faults in words."""

from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ui.widgets.focus_ring import FocusRing
from ui.widgets.states import BusyOverlay
from ui.widgets.toast import Toast

Place = tuple[int, int, int, int]

# WCAG 2.2 success criterion 2.5.8, in device-independent pixels.
LEAST_TARGET = 24
_OVER_THE_PAGE = (Toast, BusyOverlay, FocusRing, QDialog)


def visible(page, kind):
    return [widget for widget in page.findChildren(kind) if widget.isVisibleTo(page)]


def name_of(widget):
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def shown_parts(root: QWidget) -> list[QWidget]:
    """Return what shows in one window; dialogs over it are windows of their own."""
    return [widget for widget in visible(root, QWidget) if widget.window() is root.window()]


def unnamed(page):
    for widget in visible(page, QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if focusable and not isinstance(widget, QScrollArea) and not name_of(widget).strip():
            yield f"no name: {type(widget).__name__}"


def unsafe(page):
    for label in visible(page, QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"not plain: {label.text()!r}"


def cut_off(page):
    for widget in (*visible(page, QLabel), *visible(page, QAbstractButton)):
        least = widget.minimumSizeHint()
        high = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
        if widget.width() < least.width() or widget.height() < high:
            yield f"cut off: {widget.text()!r} {widget.size().toTuple()} needs {least.width()}, {high}"


def too_wide(page):
    for area in visible(page, QScrollArea):
        content = area.widget()
        if content is not None and content.width() > area.viewport().width():
            yield f"wider than the page: {content.width()} > {area.viewport().width()}"


def what_it_is(widget: QWidget) -> str:
    """Return words by which a person finds a widget."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:60]!r}"


def _scrolls(widget: QWidget) -> bool:
    """Whether a widget is what scrolls inside an area: larger than what shows of it, on purpose."""
    above = widget.parentWidget()
    area = above.parentWidget() if above is not None else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is above


def sticking_out(page: QWidget) -> Iterator[str]:
    """Yield what its parent cuts off."""
    for widget in shown_parts(page):
        above = widget.parentWidget()
        if widget.isWindow() or _scrolls(widget) or isinstance(widget, _OVER_THE_PAGE) or widget.size().isEmpty():
            continue
        if above is not None and not above.rect().contains(widget.geometry()):
            places = widget.geometry().getRect(), above.size().toTuple()
            yield f"{what_it_is(widget)} outside {what_it_is(above)}: {places}"


def overlapping(page: QWidget) -> Iterator[str]:
    """Yield neighbours that lie over one another."""
    families: dict[QWidget, list[QWidget]] = {}
    for widget in shown_parts(page):
        if not isinstance(widget, _OVER_THE_PAGE) and not widget.isWindow() and not widget.size().isEmpty():
            families.setdefault(widget.parentWidget(), []).append(widget)
    for above, family in families.items():
        if isinstance(above, QLineEdit | QPlainTextEdit | QComboBox | QAbstractScrollArea):
            continue
        for index, one in enumerate(family):
            for other in family[index + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    places = one.geometry().getRect(), other.geometry().getRect()
                    yield f"over one another: {what_it_is(one)}, {what_it_is(other)} {places}"


def small(page: QWidget) -> Iterator[str]:
    """Yield what is too small to hit."""
    for widget in visible(page, QWidget):
        pressable = isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit)
        if pressable and min(widget.width(), widget.height()) < LEAST_TARGET:
            yield f"small: {what_it_is(widget)} {widget.size().toTuple()}"


def alike(page):
    """Yield what several controls are called: whoever hears it cannot tell which is which."""
    buttons = [button for button in visible(page, QAbstractButton) if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    here = [button for button in buttons if button.isEnabled() and button.window() is page.window()]
    names = Counter((name_of(button), button.accessibleDescription()) for button in here)
    yield from (f"{number} are called {name}" for name, number in names.items() if number > 1)


def examine(page):
    """Return what is wrong on a page, in words."""
    return [fault for look in (unnamed, unsafe, cut_off, too_wide) for fault in look(page)]


GEOMETRY: tuple[Callable[[QWidget], Iterator[str]], ...] = (cut_off, too_wide, sticking_out, overlapping, small)


def arrangement(root: QWidget) -> dict[QWidget, Place]:
    """Return where everything that shows lies, from the corner of the window."""
    return {
        widget: QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).getRect()
        for widget in shown_parts(root)
        if not isinstance(widget, FocusRing)
    }


def not_mirrored(before: dict[QWidget, Place], now: dict[QWidget, Place], width: int) -> Iterator[str]:
    """Yield what lies elsewhere than in the mirror image.

    Args:
        before: The arrangement from left to right.
        now: The one from right to left.
        width: Of the window.
    """
    for widget, (left, top, wide, high) in before.items():
        place = now.get(widget)
        if place is None:
            yield f"shows from the left only: {what_it_is(widget)}"
            continue
        mirrored = (width - left - wide, top, wide, high)
        if max(abs(a - b) for a, b in zip(mirrored, place, strict=True)) > 1:
            yield f"not mirrored: {what_it_is(widget)} is at {place}, not {mirrored}"
