"""What can be ticked, or chosen of several: tells of it alike, however the person did it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    _Base = QAbstractButton
else:
    _Base = object


class Tickable(_Base):
    """Mixed into checkable buttons: `clicked` tells also of what assistive technology ticked.

    Qt toggles a button for it without a click, so what listens for clicks alone would never hear of it. What the
    program itself ticks stays no click. Call `tell_of_ticks` at the end of the constructor.
    """

    _is_told = False

    def tell_of_ticks(self) -> None:
        """Tell from now on."""
        self.toggled.connect(self._toggled)

    def setChecked(self, checked: bool) -> None:  # noqa: N802 - Qt's signature
        with self.told():
            super().setChecked(checked)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        with self.told():
            super().nextCheckState()

    @contextmanager
    def told(self) -> Iterator[None]:
        """While this lasts, a change is the program's, or part of a click that Qt tells of itself."""
        before, self._is_told = self._is_told, True
        try:
            yield
        finally:
            self._is_told = before

    def _toggled(self, ticked: bool) -> None:
        # Of several that exclude each other, the one that was chosen before is no longer: nobody did that.
        if not self._is_told and (ticked or not self.autoExclusive()):
            # The stubs know no overloads of a signal.
            self.clicked[bool].emit(ticked)  # type: ignore[index] # see above
