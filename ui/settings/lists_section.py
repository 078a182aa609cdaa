"""The section about lists of known issuers and of withdrawn credentials."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import format_day, format_number
from ui.messages import describe_error
from ui.ports import Clock
from ui.settings.lists import KnownList, KnownLists
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine
from ui.widgets.file_choice import ask_files
from ui.widgets.reading_order import put_in_reading_order
from ui.widgets.rows import EntryRow
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.trust.trust_list import TrustKind


class ListsSection(Card):
    """What this program goes by when it says that an issuer is known."""

    add_requested = Signal()
    update_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(
        self,
        say: Callable[[str, Callable[[], None] | None], None],
        clock: Clock,
        *,
        in_wallet: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(spacing=10, parent=parent)
        self._say, self._clock = say, clock
        self.add_title(self.tr("Known issuers"))
        if in_wallet:
            sentence = self.tr("An issuer is known when a list in your wallet names it. Get lists from who you trust.")
        else:
            sentence = self.tr("An issuer is known when a list here names it. Get lists from who you trust.")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._withdrawn = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.error = ErrorLine()
        self.add_button = Button(self.tr("Add a list from a file"), icon="file-plus")
        self.add(Text(sentence, TextRole.BODY, Ink.SECONDARY))
        self.body.addLayout(self._rows)
        row = FlowRow()
        row.add(self.add_button)
        self.add(self._withdrawn, self.error, row)
        self.add_button.clicked.connect(self.add_requested)

    def show_lists(self, lists: KnownLists) -> None:
        """Show what is kept."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for known in lists.issuers:
            self._rows.addWidget(self._row(known))
        if not lists.issuers:
            self._rows.addWidget(Text(self.tr("No list yet."), TextRole.STRONG))
        put_in_reading_order(self)
        count = format_number(lists.withdrawn)
        self._withdrawn.setText(self.tr("Lists of withdrawn credentials: {count}").replace("{count}", count))

    def show_list_error(self, error: WalletError) -> None:
        """Say why it did not work."""
        self.error.set_text(describe_error(error))

    def say_list_added(self, name: str) -> None:
        """Say what was added; without a name it was a list of withdrawn credentials."""
        self.error.set_text("")
        if name:
            self._say(self.tr("Added: {name}").replace("{name}", name), None)
        else:
            self._say(self.tr("Added a list of withdrawn credentials."), None)

    def say_list_removed(self, name: str, undo: Callable[[], None]) -> None:
        """Say what was removed, with a way back."""
        self.error.set_text("")
        self._say(self.tr("Removed: {name}").replace("{name}", name), undo)

    def ask_list_file(self) -> Path | None:
        """Ask which file to add."""
        files = ask_files(self, self.tr("Add a list from a file"))
        return Path(files[0]) if files else None

    def _row(self, known: KnownList) -> EntryRow:
        controls = FlowRow()
        if known.kind is not None:
            update = Button(self.tr("Update"), ButtonKind.COMPACT)
            update.setAccessibleName(self.tr("Update {name} from a file").replace("{name}", known.name))
            update.clicked.connect(lambda: self.update_requested.emit(known.name))
            controls.add(update)
        remove = Button(self.tr("Remove"), ButtonKind.COMPACT)
        remove.setAccessibleName(self.tr("Remove {name}").replace("{name}", known.name))
        remove.clicked.connect(lambda: self.remove_requested.emit(known.name))
        controls.add(remove)
        return EntryRow(*_sign(known), known.name, " · ".join(self._facts(known)), controls)

    def _facts(self, known: KnownList) -> list[str]:
        if known.kind is None:
            return [self.tr("This file cannot be read, so it counts for nothing.")]
        facts = [self._kind_text(known.kind, known.size)]
        if known.as_of is not None:
            facts.append(self.tr("of {day}").replace("{day}", format_day(known.as_of)))
        elif known.added is not None:
            facts.append(self.tr("added on {day}").replace("{day}", format_day(known.added)))
        dated = known.as_of or known.added
        days = 0 if dated is None else (self._clock() - dated).days
        if days > 0:
            many = self.tr("{count} days old").replace("{count}", format_number(days))
            facts.append(self.tr("1 day old") if days == 1 else many)
        if known.example:
            facts.append(self.tr("made-up issuers, for practice"))
        return facts

    def _kind_text(self, kind: TrustKind, size: int) -> str:
        one, many = {
            TrustKind.LIST: (self.tr("List of 1 issuer"), self.tr("List of {count} issuers")),
            TrustKind.REGISTRY: (self.tr("Registry with 1 issuer"), self.tr("Registry with {count} issuers")),
            TrustKind.CERTIFICATES: (self.tr("1 certificate"), self.tr("{count} certificates")),
            TrustKind.KEYS: (self.tr("1 key without an issuer"), self.tr("{count} keys without an issuer")),
            TrustKind.DID_DOCUMENT: (self.tr("Keys of 1 issuer"), self.tr("Keys of {count} issuers")),
        }[kind]
        return one if size == 1 else many.replace("{count}", format_number(size))


def _sign(known: KnownList) -> tuple[str, Tone]:
    if known.kind is None:
        return "circle-question-mark", Tone.WARN
    if known.example:
        return "flask-conical", Tone.NEUTRAL
    # Keys without an issuer make nobody known.
    return ("key", Tone.NEUTRAL) if known.kind is TrustKind.KEYS else ("shield-check", Tone.OK)
