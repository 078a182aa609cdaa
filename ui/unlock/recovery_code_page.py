"""The page that shows a recovery code, once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.error_sentences import describe_error
from ui.explain.link import WordLink
from ui.tokens import Ink, TextRole, Tone
from ui.unlock.narrow_page import NarrowPage
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine
from ui.widgets.notice import Notice
from ui.widgets.rows import CheckRow
from ui.widgets.text import Text
from wallet.errors import WalletError


class _Group(Text):
    """As large as a title, and none: Qt asks once, as soon as there is a text."""

    headings = frozenset()


class RecoveryCodePage(NarrowPage):
    """The code in groups, ways to keep it, and on only once it is kept."""

    copy_requested = Signal()
    save_requested = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "key-round",
            self.tr("Your recovery code"),
            self.tr("If you forget your passphrase, only this code opens your wallet. It is shown this once."),
            widest=520,
            parent=parent,
        )
        self._card = Card(spacing=14)
        self._groups = FlowRow(gap=16, centred=True)
        self.save = Button(self.tr("Save as PDF"), icon="file-down")
        self.copy = Button(self.tr("Copy"), icon="copy")
        ways = FlowRow(gap=10, centred=True)
        ways.add(self.save)
        ways.add(self.copy)
        self.notice = Notice(Tone.OK, "")
        self.notice.hide()
        self._card.add(self._groups, ways, self.notice)
        self.error = ErrorLine()
        self.kept = CheckRow(self.tr("I wrote it down or saved it"))
        self.go_on = Button(self.tr("Go on"), ButtonKind.PRIMARY)
        self.go_on.setEnabled(False)
        self.add(self._card, self.error)
        self.body.addSpacing(12)
        self.add(
            Text(
                self.tr("Keep it on paper, away from this computer. Whoever has it can open your wallet."),
                TextRole.SMALL,
                Ink.SECONDARY,
            )
        )
        asked = FlowRow()
        asked.add(WordLink("recovery-code"))
        self.body.addSpacing(6)
        self.add(asked)
        self.body.addSpacing(10)
        self.add(self.kept)
        self.body.addSpacing(12)
        self.add(self.go_on)
        self.kept.toggled.connect(self.go_on.setEnabled)
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.go_on.clicked.connect(self.done)

    def show_code(self, groups: tuple[str, ...]) -> None:
        """Show the code, or nothing once it is to be forgotten."""
        self._groups.clear()
        for group in groups:
            text = _Group(group, TextRole.VERDICT)
            text.setWordWrap(False)
            self._groups.add(text)
        self._groups.setAccessibleName("-".join(groups))

    def show_copied(self) -> None:
        """Say that the clipboard holds it for a while."""
        self._tell(self.tr("Copied. It leaves the clipboard after a minute."))

    def show_saved(self) -> None:
        """Say that the sheet was written."""
        self._tell(self.tr("Saved. Print it, then delete the file."))

    def show_error(self, error: WalletError) -> None:
        """Say why the sheet was not written."""
        self.notice.hide()
        self.error.set_text(describe_error(error))

    def _tell(self, text: str) -> None:
        self.error.set_text("")
        self.notice.set_text(text)
        self.notice.show()
        announce(self.notice, text)
