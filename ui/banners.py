"""What is said over every page for as long as it holds."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Themed
from ui.widgets.page import page_margin


class Banners(Themed, QWidget):
    """Notices one above the other, each shown and hidden by its name."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(16)
        self.hide()
        self.restyle()

    def restyle(self) -> None:
        self._column.setContentsMargins(page_margin(), 16, page_margin(), 0)

    @property
    def shown(self) -> tuple[str, ...]:
        """Names of those that show, from above to below."""
        return tuple(self._shown)

    def banner(self, name: str) -> QWidget:
        """Return one that shows.

        Raises:
            KeyError: It does not.
        """
        return self._shown[name]

    def show_banner(self, name: str, banner: QWidget) -> None:
        """Show one below the others."""
        self._shown[name] = banner
        self._column.addWidget(banner)
        self.show()

    def hide_banner(self, name: str) -> None:
        """Take one away, if it shows."""
        banner = self._shown.pop(name, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._shown))
