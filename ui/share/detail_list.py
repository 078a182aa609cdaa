"""The list of details to tick: parts open on demand, what can harm is masked until it is ticked or revealed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.claim_reader import ClaimReader
from ui.i18n import in_sentence
from ui.share.choices import Row, Ticked
from ui.share.texts import visible_names
from ui.theme import active_theme
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Arrangement, Box, height_of
from ui.widgets.buttons import IconButton
from ui.widgets.notice import Notice
from ui.widgets.rows import BelowRow, CheckRow
from wallet.disclosure import Detail
from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath

_MASK = "••••••••"
_BUTTON = 30
_STATES = {
    Ticked.ON: Qt.CheckState.Checked,
    Ticked.PARTLY: Qt.CheckState.PartiallyChecked,
    Ticked.OFF: Qt.CheckState.Unchecked,
}


class _RowWithButton(Arrangement):
    """A row to tick, and a small button at its end that leaves the row's columns where they are."""

    def __init__(self, row: CheckRow, button: QWidget | None) -> None:
        super().__init__()
        self._row, self._button = row, button
        self.add(row)
        if button is not None:
            self.add(button)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        side = active_theme().px(_BUTTON)
        row_wide = width - side - 6
        high = height_of(self._row, row_wide)
        placed: list[tuple[QWidget, Box]] = [(self._row, (0, 0, row_wide, high))]
        if self._button is not None:
            placed.append((self._button, (width - side, active_theme().gap(2), side, side)))
        return placed

    def preferred_width(self) -> int:
        return active_theme().px(420)


class _Item:
    """The widgets of one detail."""

    def __init__(
        self, detail: Detail, row: CheckRow, line: _RowWithButton, button: IconButton | None, label: str, short: str
    ) -> None:
        self.detail, self.row, self.line, self.button = detail, row, line, button
        self.label, self.short = label, short
        self.notice: Notice | None = None
        self.revealed = not detail.sensitive
        self.opened = False


class DetailList(QWidget):
    """Everything a credential holds, with what is always visible on top.

    Signals:
        ticked: A detail's path, and whether it is ticked now.
    """

    ticked = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._items: dict[ClaimPath, _Item] = {}

    def show_details(self, rows: Sequence[Row], always: JsonObject, reader: ClaimReader) -> None:
        """Show the details of a credential.

        Args:
            rows: The details in order.
            always: The claims that are always visible.
            reader: Writes what the credential says.
        """
        while (child := self._column.takeAt(0)) is not None:
            widget = child.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._items.clear()
        self._add_locked(always, reader)
        for row in rows:
            if not self._is_only_part(row.detail, rows):
                self._add(row, reader)
        self.show_ticks(rows)
        self._show_parts()

    def show_ticks(self, rows: Sequence[Row]) -> None:
        """Show other ticks."""
        for row in rows:
            item = self._items.get(row.detail.path)
            if item is None:
                continue
            item.row.setCheckState(_STATES[row.ticked])
            if item.detail.children > 1:
                self._show_share(item, row, rows)
            if item.detail.sensitive:
                self._show_value(item)
                self._show_second_thought(item, on=row.ticked is not Ticked.OFF)

    def row(self, path: ClaimPath) -> CheckRow:
        """Return the row of a detail."""
        return self._items[path].row

    # --- inside -------------------------------------------------------------------------------------

    @staticmethod
    def _is_only_part(detail: Detail, rows: Sequence[Row]) -> bool:
        """Whether it is the one part of a list: ticking the list says the same."""
        if not isinstance(detail.path[-1], int):
            return False
        parent = detail.path[:-1]
        return any(row.detail.path == parent and row.detail.children == 1 for row in rows)

    def _add_locked(self, always: JsonObject, reader: ClaimReader) -> None:
        head, rest = visible_names(always, reader)
        self._column.addWidget(_RowWithButton(CheckRow(head, self.tr("always visible"), locked=True), None))
        if rest:
            self._column.addWidget(BelowRow(self.tr("With it: %1").replace("%1", rest)))

    def _add(self, row: Row, reader: ClaimReader) -> None:
        detail = row.detail
        label = reader.label(detail.path)
        check = CheckRow(label, "", indent=row.depth)
        button: IconButton | None = None
        if detail.children > 1:
            button = IconButton("chevron-down", self.tr("Choose parts of: %1").replace("%1", label), size=_BUTTON)
        elif detail.sensitive:
            button = IconButton("eye", self.tr("Show on this screen: %1").replace("%1", label), size=_BUTTON)
        short = reader.short(detail.value, detail.path)
        item = _Item(detail, check, _RowWithButton(check, button), button, label, short)
        if detail.path == ("credentialSubject",) and button is not None:
            # Nearly everything is in it, so its parts are what there is to choose.
            item.opened = True
            button.set_icon("chevron-up")
        self._items[detail.path] = item
        self._column.addWidget(item.line)
        check.clicked.connect(
            lambda _=False: self.ticked.emit(detail.path, check.checkState() is Qt.CheckState.Checked)
        )
        if button is not None:
            press = self._toggle_parts if detail.children > 1 else self._toggle_mask
            button.clicked.connect(lambda: press(item))
        self._show_value(item)

    def _show_value(self, item: _Item) -> None:
        masked = not item.revealed and item.row.checkState() is Qt.CheckState.Unchecked
        text = _MASK if masked else item.short
        item.row.set_value(text)
        if masked:
            item.row.setAccessibleName(self.tr("%1: not shown on this screen").replace("%1", item.row.text()))

    def _show_share(self, item: _Item, parent: Row, rows: Sequence[Row]) -> None:
        """Show what a list with parts is worth, or how many of its parts are ticked."""
        path = parent.detail.path
        if parent.ticked is not Ticked.PARTLY:
            self._show_value(item)
            return
        parts = [row for row in rows if row.detail.path[:-1] == path]
        ticked = sum(row.ticked is not Ticked.OFF for row in parts)
        item.row.set_value(self.tr("%1 of %2").replace("%1", str(ticked)).replace("%2", str(len(parts))))

    def _show_second_thought(self, item: _Item, *, on: bool) -> None:
        if on and item.notice is None:
            name = in_sentence(item.label)
            text = self.tr("Do they really need your %1? You can always give it later.").replace("%1", name)
            item.notice = Notice(Tone.WARN, text)
            self._column.insertWidget(self._column.indexOf(item.line) + 1, item.notice)
            announce(self, text)
        elif not on and item.notice is not None:
            item.notice.hide()
            item.notice.deleteLater()
            item.notice = None

    def _toggle_mask(self, item: _Item) -> None:
        item.revealed = not item.revealed
        if item.button is not None:
            item.button.set_icon("eye-off" if item.revealed else "eye")
        self._show_value(item)

    def _toggle_parts(self, item: _Item) -> None:
        item.opened = not item.opened
        if item.button is not None:
            item.button.set_icon("chevron-up" if item.opened else "chevron-down")
        self._show_parts()

    def _show_parts(self) -> None:
        closed = [item.detail.path for item in self._items.values() if item.detail.children > 1 and not item.opened]
        for path, item in self._items.items():
            hidden = any(path != other and path[: len(other)] == other for other in closed)
            item.line.setVisible(not hidden)
