"""The code of an invitation, the words both sides compare, and another way to hand it over."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.codes.message_code_page import MessageCodePage
from ui.codes.targets import Memory
from ui.guiding.texts import left_text
from ui.guiding.view import ShownInvitation
from ui.ports import Runner
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.page import PageHeader
from ui.widgets.pill import Pill
from ui.widgets.text import Text

translate = QCoreApplication.translate

# In milliseconds.
_MINUTE: Final = 60_000


class WordsCard(Card):
    """Three words that both sides read aloud.

    Attributes:
        words: The words that show.
    """

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(muted=True, spacing=4, parent=parent)
        self.words: tuple[str, ...] = ()
        self.add(Text(self.tr("Compare these words"), TextRole.STRONG), Text(sentence, TextRole.SMALL, Ink.SECONDARY))
        self.body.addSpacing(4)
        self._lines = [Text("", TextRole.TITLE, selectable=True) for _ in range(3)]
        self.add(*self._lines)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show the words of an invitation."""
        self.words = words
        for line, word in zip(self._lines, words, strict=False):
            line.setText(word)


class InviteCodePage(MessageCodePage):
    """Shows an invitation; knows widgets, not how invitations are made.

    Attributes:
        words: What both sides compare.
        time_pill: Until when it can be answered.
        import_button, done_button: What can be done.
    """

    import_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        self._shown: ShownInvitation | None = None
        header = PageHeader(
            translate("InviteCodePage", "Let the learner scan this"),
            translate("InviteCodePage", "They open Guidance in their wallet and scan it, or open the file you send."),
            breadcrumb=(
                translate("InviteCodePage", "Learners I guide"),
                translate("InviteCodePage", "Your invitation"),
            ),
        )
        name = translate("InviteCodePage", "QR code with your invitation")
        super().__init__(name, header, drawing, memory, tick=_MINUTE, parent=parent)
        self.header.back.connect(self.done_wanted)

    def _beside(self) -> tuple[QWidget, ...]:
        self.words = WordsCard(self.tr("The learner sees the same three words. Read them aloud together."))
        about = Card(spacing=4)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._standing = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.time_pill = Pill("", Tone.NEUTRAL, "timer")
        self._time_row = FlowRow()
        self._time_row.add(self.time_pill)
        about.add(self._whom, self._standing)
        about.body.addSpacing(6)
        about.add(self._time_row)
        self.import_button = Button(self.tr("Import their record"), icon="file-input", left_aligned=True)
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        ways = Card(spacing=10)
        ways.add(Text(self.tr("Other ways, and what comes next"), TextRole.STRONG))
        ways.add(self.display.full_button, self.file_button, self.saved, self.import_button)
        ends = FlowRow()
        ends.add(self.done_button)
        self.import_button.clicked.connect(self.import_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        return self.words, about, ways, ends

    # --- what the presenter asks ------------------------------------------------------------------

    def show_invitation(self, shown: ShownInvitation, now: datetime) -> None:
        """Show an invitation from its beginning."""
        self._shown = shown
        self._whom.setText(self.tr("For %1").replace("%1", shown.label) if shown.label else self.tr("For a learner"))
        if shown.counsellor.known_name:
            text = self.tr("The learner sees you as known: %1.").replace("%1", shown.counsellor.known_name)
        else:
            text = self.tr("The learner sees you as not verified. The words show that it is you.")
        self._standing.setText(text)
        self.words.show_words(shown.words)
        self.show_time(now)
        self._show_message("invitation", shown.text, shown.packed)
        said = self.tr("The invitation is shown. The three words are: %1").replace("%1", ", ".join(shown.words))
        announce(self, said)

    def show_time(self, now: datetime) -> None:
        """Say until when it can be answered."""
        if self._shown is not None:
            text = self.tr("Ends %1").replace("%1", left_text(self._shown.expires_at, now))
            self.time_pill.set_status(text, Tone.NEUTRAL, "timer")
            self._time_row.restyle()

    def forget(self) -> None:
        super().forget()
        self._shown = None
