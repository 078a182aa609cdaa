"""All words that are explained: a list to search, and one of them open."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.explain.card import Explanation
from ui.explain.texts import Explained
from ui.explain.word import Reader
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns
from ui.widgets.card import Card
from ui.widgets.fields import SearchField
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import FilterChips
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text

_ABOVE = 16


class WordsPage(ScrollPage):
    """Knows widgets, not words.

    Attributes:
        search: Searches titles and explanations.
        words: A chip for each word that is listed.
        explanation: The word that is open.

    Signals:
        back: Leave for the page above.
        searched: What was typed.
        word_chosen: The key of a word.
        reader_chosen: For whom, a `Reader`.
    """

    back = Signal()
    searched = Signal(str)
    word_chosen = Signal(str)
    reader_chosen = Signal(Reader)

    def __init__(self, parent_title: str, parent: QWidget | None = None) -> None:
        """Make the page; `parent_title` names the page above it."""
        super().__init__(spacing=16, parent=parent)
        title = self.tr("Words explained")
        self.setAccessibleName(title)
        subtitle = self.tr("Choose a word. Below each answer you see where it comes from.")
        self.header = PageHeader(title, subtitle, breadcrumb=(parent_title, title))
        self.search = SearchField(self.tr("Search a word…"))
        self.words = FilterChips([], name=self.tr("Words"))
        self._nothing = Text(self.tr("No word found. Try a shorter one."), TextRole.BODY, Ink.SECONDARY)
        self._nothing.hide()
        listed = Card(spacing=14)
        listed.add(self.search, self.words, self._nothing)
        self._question = Text("", TextRole.HEADING)
        self.explanation = Explanation()
        self._open = Card(spacing=12)
        self._open.add(self._question, self.explanation)
        columns = Columns(400, 500, gap=20)
        columns.add(listed)
        columns.add(self._open)
        self.add(self.header, columns)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._reveal)
        self.header.back.connect(self.back)
        self.search.textChanged.connect(self.searched)
        self.words.chosen.connect(self._chosen)
        self.explanation.reader_chosen.connect(self.reader_chosen)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_list(self, words: Sequence[tuple[str, str]]) -> None:
        """List words, by key and title."""
        self.words.set_choices(words)
        self._nothing.setVisible(not words)
        settle_layouts(self)

    def show_word(self, word: Explained) -> None:
        """Open one word."""
        self.words.choose(word.key)
        self._question.setText(word.question)
        self.explanation.show_word(word)
        settle_layouts(self)
        announce(self, " ".join((word.question, *word.paragraphs)))

    def clear_search(self) -> None:
        """Search nothing, without telling."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, key: str) -> None:
        self.word_chosen.emit(key)
        self._soon.start()

    def _reveal(self) -> None:
        """Scroll to the answer where the columns stand below each other."""
        top = self._open.mapTo(self.viewport(), QPoint(0, 0)).y()
        if not 0 <= top < self.viewport().height() // 2:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top - _ABOVE)
