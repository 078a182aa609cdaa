"""The sixteen European standard elements of one credential: each stated, derived or not stated."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.credential.texts import element_name, state_text
from ui.element_texts import element_notes, element_text
from ui.i18n import labelled
from ui.tokens import Ink, TextRole, Tone
from ui.values import language
from ui.widgets.card import Card
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import EntryRow
from ui.widgets.text import Text
from wallet.holder import OpenedCredential
from wallet.model.elements import MANDATORY, ElementState, ElementValue

_SIGNS = {
    ElementState.STATED: ("check", Tone.OK),
    ElementState.DERIVED: ("route", Tone.ACCENT),
    ElementState.NOT_STATED: ("circle-dashed", Tone.NEUTRAL),
    ElementState.NOT_SHARED: ("eye-off", Tone.NEUTRAL),
}


def count_stated(elements: Iterable[ElementValue]) -> int:
    """Count the mandatory elements that are stated or follow from what is."""
    said = (ElementState.STATED, ElementState.DERIVED)
    return sum(item.element in MANDATORY and item.state in said for item in elements)


class ElementsPage(ScrollPage):
    """Eleven elements every microcredential should state, and five it may."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.header = PageHeader(
            self.tr("European standard elements"),
            self.tr("What Europe asks every microcredential to state. A missing one does not make it less genuine."),
            breadcrumb=("", self.tr("European standard elements")),
        )
        self.header.back.connect(self.back)
        self.cards = (Card(spacing=0), Card(spacing=0))
        self.add(self.header, *self.cards)

    def show_elements(self, opened: OpenedCredential, elements: Sequence[ElementValue]) -> None:
        """Show the elements of a credential."""
        if self.header.breadcrumb is not None:
            self.header.breadcrumb.set_titles(opened.stored.summary.title, self.tr("European standard elements"))
        titles = (
            self.tr("Asked of every credential: %1 of %2")
            .replace("%1", str(count_stated(elements)))
            .replace("%2", str(len(MANDATORY))),
            self.tr("Where they apply"),
        )
        groups = (
            [item for item in elements if item.element in MANDATORY],
            [item for item in elements if item.element not in MANDATORY],
        )
        for card, title, group in zip(self.cards, titles, groups, strict=True):
            while (child := card.body.takeAt(0)) is not None:
                widget = child.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            card.add(Text(title, TextRole.HEADING, Ink.TEXT))
            for item in group:
                card.add(self._row(item, opened, last=item is group[-1]))
        self.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, item: ElementValue, opened: OpenedCredential, *, last: bool) -> EntryRow:
        sign, tone = _SIGNS[item.state]
        text = element_text(item, opened.report.claims)
        state = state_text(item.state)
        if text and item.language and item.language.partition("-")[0] != language():
            quoted = Text(text, TextRole.SMALL, Ink.SECONDARY)
            quoted.set_language(item.language)
            sentence = "\n".join((state, *element_notes(item)))
            return EntryRow(sign, tone, element_name(item.element), sentence, quoted=quoted, line=not last)
        said = labelled(state, text) if text and "\n" not in text else "\n".join(part for part in (state, text) if part)
        sentence = "\n".join((said, *element_notes(item)))
        return EntryRow(sign, tone, element_name(item.element), sentence, line=not last)
