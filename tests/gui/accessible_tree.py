"""What is wrong with the accessibility tree below a window: what a screen reader would be told."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from resources import resource
from ui.codes.full_window import FullWindow
from ui.navigation import Navigation

Role = QAccessible.Role
Words = QAccessible.Text
_ACTIONS: Final = frozenset({"Press", "Toggle", "ShowMenu", "Increase", "Decrease"})
# What acts or takes writing must be one of these.
_ACTING: Final = frozenset(
    {
        Role.Button,
        Role.ButtonDropDown,
        Role.ButtonMenu,
        Role.Cell,
        Role.CheckBox,
        Role.ColumnHeader,
        Role.ComboBox,
        Role.EditableText,
        Role.Link,
        Role.List,
        Role.ListItem,
        Role.MenuItem,
        Role.PageTab,
        Role.RadioButton,
        Role.RowHeader,
        Role.Slider,
        Role.SpinBox,
        Role.Switch,
        Role.Table,
        Role.Tree,
        Role.TreeItem,
    }
)
_GENERIC: Final = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.LayeredPane, Role.Canvas, Role.Whitespace})
_WITH_VALUE: Final = frozenset({Role.ProgressBar, Role.Slider, Role.SpinBox, Role.Dial})
_TICKED: Final = frozenset({Role.CheckBox, Role.RadioButton, Role.Switch})
_FILE_NAME: Final = re.compile(r"[\w-]+\.(svg|png|jpe?g|py|qm|json|ttf)")
_SHORTEST_SECRET: Final = 4
_SAME_LINE: Final = 0.5


@dataclass(frozen=True)
class Node:
    """One place of the tree, read once.

    Attributes:
        face: What Qt tells assistive technology about it.
        role: What it is.
        name: What it is called.
        description: What is said after its name.
        value: What it holds.
        rect: Where it is on the screen.
        widget: The widget behind it, if it is one.
        actions: What can be done with it.
        in_navigation: Whether it belongs to the navigation, as on every page.
    """

    face: QAccessibleInterface
    role: QAccessible.Role
    name: str
    description: str
    value: str
    rect: QRect
    widget: QObject | None
    actions: frozenset[str]
    in_navigation: bool

    @property
    def state(self) -> QAccessible.State:
        return self.face.state()

    @property
    def acts(self) -> bool:
        """Whether something can be done with it, by pointer or by keyboard."""
        return bool(self.actions & _ACTIONS or self.role is Role.EditableText or self.takes_focus)

    @property
    def takes_focus(self) -> bool:
        """Whether the keyboard comes here, other than to copy a text or scroll."""
        quiet = isinstance(self.widget, QLabel) or type(self.widget).__name__ in ("ScrollPage", "QScrollArea")
        return bool(self.state.focusable) and not quiet

    def __str__(self) -> str:
        kind = type(self.widget).__name__ if self.widget is not None else "no widget"
        return f"{self.role.name} {self.name!r} ({kind})"


def faults(root: QWidget) -> list[str]:
    """Return what is wrong on the tree below a window or dialog, in words; empty where nothing is."""
    found = list(nodes(root))
    looks = (_names, _roles, _states, _values, _labels, _pictures, _tables, _headings, _order, _alike, _secrets)
    return [*_hidden(root), *(fault for look in looks for fault in look(found))]


def nodes(root: QWidget) -> Iterator[Node]:
    """Yield what is on the tree, in reading order; what is marked invisible is not, nor what is below it."""
    face = QAccessible.queryAccessibleInterface(root)
    waiting = [(face, False)]
    while waiting:
        face, in_navigation = waiting.pop()
        if face is None or not face.isValid() or (face.state().invisible and face.object() is not root):
            continue
        node = _node(face, in_navigation=in_navigation or isinstance(face.object(), Navigation))
        yield node
        # A closed list and a table hold their own: what Qt makes of the items of a model is not ours.
        if node.role not in (Role.ComboBox, Role.ScrollBar, Role.List, Role.Tree):
            waiting += [(face.child(i), node.in_navigation) for i in reversed(range(face.childCount()))]


def _node(face: QAccessibleInterface, *, in_navigation: bool) -> Node:
    actions = face.actionInterface()
    return Node(
        face,
        face.role(),
        face.text(Words.Name),
        face.text(Words.Description),
        face.text(Words.Value),
        face.rect(),
        face.object(),
        frozenset(actions.actionNames()) if actions is not None else frozenset(),
        in_navigation,
    )


def _icon_names() -> frozenset[str]:
    return frozenset(Path(str(file)).stem for file in resource("icons").iterdir())


def _names(nodes: list[Node]) -> Iterator[str]:
    """Whatever acts or holds a value is called something, in words a person reads."""
    icons = _icon_names()
    for node in nodes:
        if not (node.acts or node.role in _WITH_VALUE):
            continue
        if not node.name.strip():
            yield f"no name: {node}"
        elif _FILE_NAME.fullmatch(node.name) or node.name in icons:
            yield f"called as a file: {node}"
        elif (node.role is not Role.Cell and "\n" in node.name.strip()) or "</" in node.name:
            yield f"not plain: {node}"
        shown = _shown_text(node)
        if shown and _folded(shown) not in _folded(node.name):
            yield f"called other than it reads, {shown!r}: {node}"


def _shown_text(node: Node) -> str:
    """Return the words on a button; who speaks to the machine says them."""
    return node.widget.text() if isinstance(node.widget, QAbstractButton) else ""


def _folded(text: str) -> str:
    # The marks of the pseudo-locale stand around each text, also around one that is part of another.
    plain = re.sub("[\u200b&⟦⟧~]", "", text)
    return " ".join(plain.rstrip("….: ").casefold().split())


def _roles(nodes: list[Node]) -> Iterator[str]:
    """What acts says what it is; what has a name is no nameless container."""
    for node in nodes:
        if isinstance(node.widget, FullWindow):
            continue  # the keyboard is on the window: there is nothing else in it to press
        if node.acts and node.role not in _ACTING:
            yield f"acts, yet is a {node.role.name}: {node}"
        elif node.role in _GENERIC and node.name and not node.face.childCount():
            yield f"says something, yet is a {node.role.name}: {node}"
        without = (Role.Table, Role.List, Role.Tree, Role.Cell)
        if node.acts and not node.actions and not node.state.disabled and node.role not in without:
            yield f"nothing can be done with it: {node}"


def _states(nodes: list[Node]) -> Iterator[str]:
    """What is ticked, open, pressed, wrong or out of use says so."""
    for node in nodes:
        state, widget = node.state, node.widget
        if node.role in _TICKED and not state.checkable:
            yield f"does not say whether it is ticked: {node}"
        if isinstance(widget, QAbstractButton) and widget.isCheckable() and not state.checkStateMixed:
            told = bool(state.checked or state.pressed or state.selected or state.expanded)
            if told is not widget.isChecked():
                yield f"told as {'on' if told else 'off'}: {node}"
        if isinstance(widget, QWidget) and not widget.isEnabled() and not state.disabled:
            yield f"does not say that it is out of use: {node}"
        if getattr(widget, "opens_more", False) and not state.expandable:
            yield f"does not say whether it is open: {node}"
        if isinstance(widget, QLineEdit):
            yield from _field_states(node, widget)


def _field_states(node: Node, edit: QLineEdit) -> Iterator[str]:
    if getattr(edit, "invalid", False) and not node.description.strip():
        yield f"does not say what is wrong: {node}"
    if edit.echoMode() is not QLineEdit.EchoMode.Normal and not node.state.passwordEdit:
        yield f"not told as a hidden text: {node}"
    if edit.isReadOnly() and not node.state.readOnly:
        yield f"not told as closed to writing: {node}"


def _values(nodes: list[Node]) -> Iterator[str]:
    """Progress, meters, lists and fields say what they hold."""
    for node in nodes:
        if node.role in _WITH_VALUE:
            held = node.face.valueInterface()
            if held is None or not node.value.strip():
                yield f"does not say how far it is: {node}"
            elif not held.minimumValue() <= held.currentValue() <= held.maximumValue():
                yield f"beyond its own bounds: {node}"
        elif node.role is Role.ComboBox and not node.value.strip():
            yield f"does not say what is chosen: {node}"
        elif not _tells_what_is_written(node):
            yield f"does not say what is written: {node}"


def _tells_what_is_written(node: Node) -> bool:
    if not isinstance(node.widget, QLineEdit) or node.widget.echoMode() is not QLineEdit.EchoMode.Normal:
        return True
    return node.face.textInterface() is not None and node.value == node.widget.text()


def _labels_of(node: Node) -> list[str]:
    return [
        other.text(Words.Name)
        for other, kind in node.face.relations(QAccessible.RelationFlag.AllRelations)
        if kind == QAccessible.RelationFlag.Label
    ]


def _labels(nodes: list[Node]) -> Iterator[str]:
    """A field is called by the label beside it; on Linux a closed list is called by nothing else."""
    for node in nodes:
        if node.role is Role.ComboBox and not any(label.strip() for label in _labels_of(node)):
            yield f"a list without a label: {node}"
        if node.role not in (Role.EditableText, Role.SpinBox, Role.Slider):
            continue
        for label in _labels_of(node):
            if label.strip() and _folded(label) not in _folded(node.name):
                yield f"beside the label {label!r}, yet called otherwise: {node}"


def _pictures(nodes: list[Node]) -> Iterator[str]:
    """A picture on the tree says what it shows."""
    for node in nodes:
        if node.role in (Role.Graphic, Role.Animation, Role.Canvas) and not node.name.strip():
            yield f"a picture without words: {node}"


def _tables(nodes: list[Node]) -> Iterator[str]:
    """A table with rows has headers, each with words."""
    for node in nodes:
        if node.role is not Role.Table:
            continue
        cells = [node.face.child(i) for i in range(node.face.childCount())]
        headers = [cell for cell in cells if cell is not None and cell.role() in (Role.ColumnHeader, Role.RowHeader)]
        if not headers:
            yield f"a table without headers: {node}"
        if not all(header.text(Words.Name).strip() for header in headers):
            yield f"a header without words: {node}"


def _headings(nodes: list[Node]) -> Iterator[str]:
    """A page has a title that is told as one; a code alone on the screen is called by its window."""
    headings = [node for node in nodes if node.role is Role.Heading]
    yield from (f"a heading without words: {node}" for node in headings if not node.name.strip())
    if not headings and len(nodes) > 1 and not isinstance(nodes[0].widget, FullWindow):
        yield "no heading to go to"


def _order(nodes: list[Node]) -> Iterator[str]:
    """What is read later stands below or after what is read earlier, among what stands in one place.

    The title of a page may be read first wherever it stands: beside a code, for one.
    """
    title = next((node.widget for node in nodes if node.role is Role.Heading), None)
    leaves: dict[object, list[Node]] = {}
    for node in nodes:
        if not node.rect.isEmpty() and isinstance(node.widget, QWidget) and not node.widget.isWindow():
            leaves.setdefault(id(node.widget.parent()), []).append(node)
    for beside in leaves.values():
        for first, second in itertools.pairwise(beside):
            if _stands_before(second, first) and not _holds(first, title):
                yield f"read before {second}, stands after it: {first}"


def _holds(node: Node, widget: QObject | None) -> bool:
    """Return whether something is a widget, or is around it."""
    whole = node.widget
    known = isinstance(whole, QWidget) and isinstance(widget, QWidget)
    return known and (whole is widget or whole.isAncestorOf(widget))


def _stands_before(one: Node, other: Node) -> bool:
    """Return whether `one` is wholly above `other`, or on its line and wholly before it."""
    a, b = one.rect, other.rect
    if a.bottom() < b.top():
        return a.left() < b.right() and b.left() < a.right()
    shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    if shared < _SAME_LINE * min(a.height(), b.height()):
        return False
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return a.left() > b.right()
    return a.right() < b.left()


def _alike(nodes: list[Node]) -> Iterator[str]:
    """No two things to press on a page are called the same: whoever hears them cannot tell which is which."""
    told = Counter(
        (node.in_navigation, node.role.name, node.name, node.description, *_labels_of(node))
        for node in nodes
        if node.acts and not node.state.disabled and node.name.strip() and isinstance(node.widget, QWidget)
    )
    yield from (f"{number} are called {what[1]} {what[2]!r}" for what, number in told.items() if number > 1)


def _secrets(nodes: list[Node]) -> Iterator[str]:
    """What is hidden on the screen is not told either."""
    hidden = [
        node.widget.text()
        for node in nodes
        if isinstance(node.widget, QLineEdit) and node.widget.echoMode() is not QLineEdit.EchoMode.Normal
    ]
    for secret in hidden:
        if len(secret) < _SHORTEST_SECRET:
            continue
        for node in nodes:
            written = node.face.textInterface()
            text = written.text(0, written.characterCount()) if written is not None else ""
            if any(secret in told for told in (node.name, node.description, node.value, text)):
                yield f"tells what is hidden: {node}"


def _hidden(root: QWidget) -> Iterator[str]:
    """Nothing that cannot be seen is told as if it could."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QAbstractScrollArea) or widget.isWindow() or widget.window() is not root.window():
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if face is not None and not widget.isVisible() and not face.state().invisible:
            yield f"told, yet hidden: {type(widget).__name__} {face.text(Words.Name)!r}"
