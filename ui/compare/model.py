"""The comparison as a table: a column for each credential, a row for each standard element."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from ui.compare.content import Cell, Compared
from ui.credential.texts import element_name
from ui.messages import StatusText, short_status
from ui.widgets.plain_text import breakable, plain
from wallet.model.elements import Element

translate = QCoreApplication.translate

ELEMENTS: Final = tuple(Element)
# Role of a cell: the `Cell`.
CELL: Final = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class ComparisonModel(QAbstractTableModel):
    """What each credential says of each element, with headers that a screen reader can name."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Compared, ...] = ()

    def show(self, columns: Sequence[Compared]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(ELEMENTS)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._columns)

    def cell(self, row: int, column: int) -> Cell:
        """Return what one credential says of one element, or why it is not shown."""
        found = self._columns[column].cells[ELEMENTS[row]]
        return found if found.text else Cell(translate("Compare", "Not shown, because the proof failed"), said=False)

    def column(self, number: int) -> Compared:
        """Return one of the credentials."""
        return self._columns[number]

    def status(self, number: int) -> StatusText:
        """Return whether one of them can be trusted, in a few words."""
        report = self._columns[number].report
        return short_status(report, report.at)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return breakable(plain(cell.text))
            case Qt.ItemDataRole.AccessibleTextRole:
                return plain("\n".join((cell.text, *cell.notes)))
            case _:
                return cell if role == CELL else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        if orientation is Qt.Orientation.Vertical:
            return element_name(ELEMENTS[section]) if role in _WORDS else None
        compared = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return plain(compared.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (compared.title, compared.issuer, self.status(section).text)
                return plain(", ".join(part for part in parts if part))
            case _:
                return None


_WORDS: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
