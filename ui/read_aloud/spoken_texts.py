"""What of a page is read aloud, in the order in which it is read."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
_READ: Final = frozenset(
    {_Role.StaticText, _Role.Heading, _Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.Link, _Role.Cell}
)
# What stands in them is said with their own name.
_CLOSED: Final = frozenset({_Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.Link, _Role.Cell, _Role.ComboBox})


# Some voices take a text with tags for instructions, which may even fetch sounds.
_NO_TAGS: Final = str.maketrans("<>", "  ")


class SpokenText(NamedTuple):
    """One text that is read aloud.

    Attributes:
        text: What is said.
        language: ISO 639 code of its language.
    """

    text: str
    language: str


def spoken_texts(page: QWidget) -> tuple[SpokenText, ...]:
    """Return the texts of a page and what its buttons are called; never what is written in a field."""
    found: list[SpokenText] = []
    for text in _texts(QAccessible.queryAccessibleInterface(page)):
        if text.text and (not found or found[-1].text != text.text):
            found.append(text)
    return tuple(found)


def _texts(face: QAccessibleInterface | None) -> Iterator[SpokenText]:
    if face is None or not face.isValid() or face.state().invisible:
        return
    widget = face.object()
    if face.role() in _READ:
        locale = widget.locale() if isinstance(widget, QWidget) else QLocale()
        text = face.text(QAccessible.Text.Name).translate(_NO_TAGS).strip()
        yield SpokenText(text, QLocale.languageToCode(locale.language()))
    if face.role() not in _CLOSED:
        for number in range(face.childCount()):
            yield from _texts(face.child(number))
