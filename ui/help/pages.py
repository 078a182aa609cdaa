"""The three pages of help."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.explain.page import WordsPage
from ui.help.page import HelpPage

if TYPE_CHECKING:
    from ui.help.about_page import AboutPage

translate = QCoreApplication.translate


class HelpPages(QStackedWidget):
    """Help, the words behind it, and what the program is.

    Attributes:
        help: The first page.
        words: All words that are explained.
        about: What the program is; None until somebody asks.

    Signals:
        back: Leave help.
    """

    back = Signal()

    def __init__(self, folder: Path, *, practising: bool = False, parent: QWidget | None = None) -> None:
        """Make the pages; see `HelpPage` for the arguments."""
        super().__init__(parent)
        self.help = HelpPage(folder, practising=practising)
        self.words = WordsPage(translate("HelpPage", "Help"))
        self.addWidget(self.help)
        self.addWidget(self.words)
        self.about: AboutPage | None = None
        QShortcut("Esc", self, self.back.emit)
        self.help.back.connect(self.back)
        self.words.back.connect(self.show_help)
        self.help.about_button.clicked.connect(self.show_about)

    def show_help(self) -> None:
        """Show the first page."""
        self.setCurrentWidget(self.help)
        self.help.take_focus()

    def show_words(self) -> None:
        """Show the words."""
        self.setCurrentWidget(self.words)
        self.words.take_focus()

    def show_about(self) -> None:
        """Show what the program is."""
        from ui.help.about_page import AboutPage  # noqa: PLC0415 - few people ask

        if self.about is None:
            self.about = AboutPage(translate("HelpPage", "Help"))
            self.about.back.connect(self.show_help)
            self.addWidget(self.about)
        self.setCurrentWidget(self.about)
