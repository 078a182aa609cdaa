"""The standard elements as rows of a table, with notes on what is odd; for a credential and for one inside it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from ui.credential.texts import ROWS, row_name, state_text
from ui.element_texts import element_notes, element_text
from ui.explain.link import WordLink
from ui.tokens import Ink, TextRole
from ui.widgets.rows import FactTable, NotedText
from ui.widgets.stack import Stack
from ui.widgets.text import Text
from wallet.model.elements import MANDATORY, Element, ElementState, ElementValue
from wallet.model.json import JsonObject


def fill_with_elements(
    table: FactTable,
    elements: Sequence[ElementValue],
    claims: JsonObject,
    *,
    missing: bool,
    words: Mapping[Element, str] = MappingProxyType({}),
) -> None:
    """Replace the rows of a table by the elements a credential states, in the order in which people read them.

    Args:
        table: The table.
        elements: The sixteen elements.
        claims: The claims they were read from.
        missing: Say of each mandatory one that is not there that the file does not state it.
        words: Words to explain below some of them, as `ui.explain.words.WORDS` calls them.
    """
    table.clear()
    found = {item.element: item for item in elements}
    for element in ROWS:
        item = found.get(element)
        text = element_text(item, claims) if item is not None else ""
        if item is not None and text:
            value = NotedText(text, element_notes(item))
            if item.language:
                value.text.set_language(item.language)
            table.add_fact(row_name(element), _with_link(value, words.get(element, "")), at_top=True)
        elif missing and element in MANDATORY:
            note = Text(state_text(ElementState.NOT_STATED), TextRole.BODY, Ink.SECONDARY)
            table.add_fact(row_name(element), note)


def _with_link(value: NotedText, word: str) -> QWidget:
    """Put below a value the question what its word means, if there is one."""
    if not word:
        return value
    whole = Stack(value, WordLink(word), spacing=0)
    whole.column.addStretch(1)
    return whole
