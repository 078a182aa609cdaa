"""The filters that count now, each with a way to take it away."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.credentials.texts import filter_texts
from ui.tokens import Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.pill_button import PillButton
from ui.widgets.plain_text import plain
from ui.widgets.plainly_told import name_with_tip
from wallet.model.filters import CredentialFilter

_LONGEST = 60


class FilterRow(FlowRow):
    """A pill for each filter; pressing it takes the filter away.

    Signals:
        changed: The filters that are left.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.setAccessibleName(self.tr("Filters"))
        self._wanted = CredentialFilter()
        self.pills: dict[str, PillButton] = {}
        self.clear_button: Button | None = None
        self.hide()

    def show_filters(self, wanted: CredentialFilter) -> None:
        """Show what is filtered by, the kind left out: that has chips of its own."""
        texts = filter_texts(wanted)
        self.setVisible(bool(texts))
        if wanted == self._wanted and len(texts) == len(self.pills):
            return
        had_focus = any(widget.hasFocus() for widget in self.items)
        self._wanted = wanted
        self.clear()
        self.pills = {}
        before: QWidget | None = None
        for field, text in texts:
            pill = PillButton(plain(text, longest=_LONGEST), Tone.ACCENT, "x")
            name_with_tip(pill, self.tr("Take filter away: %1").replace("%1", plain(text)))
            pill.clicked.connect(lambda _=False, field=field: self.changed.emit(replace(self._wanted, **{field: None})))
            self.pills[field] = pill
            self.add(pill)
        if texts:
            self.clear_button = Button(self.tr("Clear filters"), ButtonKind.LINK)
            self.clear_button.clicked.connect(lambda: self.changed.emit(CredentialFilter(kind=self._wanted.kind)))
            self.add(self.clear_button)
        for widget in self.items:
            if before is not None:
                self.setTabOrder(before, widget)
            before = widget
        if had_focus and self.items:
            self.items[0].setFocus()
