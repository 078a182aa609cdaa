"""The section about how the program looks and speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import LANGUAGES
from ui.theme import TEXT_PERCENTS
from ui.widgets.arrange import FlowRow
from ui.widgets.card import Card
from ui.widgets.fields import ChoiceField
from ui.widgets.pill import FilterChips
from ui.widgets.rows import FactTable


class LookSection(Card):
    """Language, text size, colours and movement; each takes effect at once."""

    language_chosen = Signal(str)
    text_percent_chosen = Signal(int)
    theme_chosen = Signal(str)
    motion_chosen = Signal(str)

    def __init__(self, language: str, percent: int, theme: str, motion: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add_title(self.tr("Look and language"))
        self.language = ChoiceField("", tuple(LANGUAGES.items()), current=language, name=self.tr("Language"))
        sizes = [(str(size), f"{size} %") for size in TEXT_PERCENTS]
        self.text_percent = FilterChips(sizes, name=self.tr("Text size"))
        self.text_percent.choose(str(percent))
        self.theme = FilterChips(
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("high-contrast", self.tr("High contrast")),
            ),
            name=self.tr("Colours"),
        )
        self.theme.choose(theme)
        moving = (("system", self.tr("Movement as the system")), ("still", self.tr("Nothing moves")))
        self.motion = FilterChips(moving, name=self.tr("Movement"))
        self.motion.choose(motion)
        table = FactTable(line_at_end=False)
        own_width = FlowRow()
        own_width.add(self.language)
        table.add_fact(self.tr("Language"), own_width)
        table.add_fact(self.tr("Text size"), self.text_percent)
        table.add_fact(self.tr("Colours"), self.theme)
        table.add_fact(self.tr("Movement"), self.motion)
        self.add(table)
        self.language.chosen.connect(self.language_chosen)
        self.text_percent.chosen.connect(lambda key: self.text_percent_chosen.emit(int(key)))
        self.theme.chosen.connect(self.theme_chosen)
        self.motion.chosen.connect(self.motion_chosen)

    def show_text_percent(self, percent: int) -> None:
        """Show another text size as the chosen one, after it was changed by keys."""
        self.text_percent.choose(str(percent))
