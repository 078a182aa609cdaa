"""The dialog around the one act that opens a connection: which addresses, yes or no, progress, results."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.i18n import format_number
from ui.messages import describe_error
from ui.refresh.presenter import Answer
from ui.refresh.texts import answer_text, learned_texts, purpose_text, summary_text
from ui.tokens import TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.keyboard import give_keyboard
from ui.widgets.native import ProgressBar
from ui.widgets.notice import Notice
from ui.widgets.rows import BelowRow, CheckRow, EntryRow
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.online.addresses import parse_https_address
from wallet.online.refresh import Plan, Request

# Rows of one kind; what is more is counted.
_MOST_HOSTS: Final = 40
# Of more servers, the addresses show when asked for.
_FEW_HOSTS: Final = 4
_MOST_ADDRESSES: Final = 4
_MOST_ANSWERS: Final = 60


class RefreshDialog(Dialog):
    """Says which servers would be asked for what; each can be left out.

    Signals:
        agreed: The requests to make.
        stop_wanted: Ask no further.

    Attributes:
        presenter: What drives it, which lives as long as it does.
    """

    agreed = Signal(object)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Get newer lists"), width=620)
        self._servers: list[tuple[CheckRow, tuple[Request, ...]]] = []
        self._rest: tuple[Request, ...] = ()
        self._addresses: list[BelowRow] = []
        self._short = False
        self._asking = False
        self.presenter: object = None
        self.progress = ProgressBar(self.tr("Asking"))

    # --- what the presenter asks --------------------------------------------------------------------

    def show_looking(self) -> None:
        """Say that the addresses are being looked up."""
        self._begin(self.tr("Looking which addresses your credentials and lists name. Nothing is asked yet."))
        self._close_button(self.tr("Cancel"))

    def show_plan(self, plan: Plan, *, further: bool) -> None:
        """Ask whether to ask these addresses."""
        if further:
            self._begin(self.tr("The answers name more addresses. Ask these too?"))
        else:
            self._begin(self.tr("These servers would be asked over the internet. Nothing is asked before you agree."))
        by_host: dict[str, list[Request]] = {}
        for request in plan.requests:
            by_host.setdefault(parse_https_address(request.address).host, []).append(request)
        self._list, self._addresses = self._rows(8), []
        self._short = len(by_host) > _FEW_HOSTS
        for host, requests in list(by_host.items())[:_MOST_HOSTS]:
            self._add_server(host, requests)
        self._rest = tuple(request for requests in list(by_host.values())[_MOST_HOSTS:] for request in requests)
        if self._rest:
            more = self.tr("And %1 more servers.").replace("%1", format_number(len(by_host) - _MOST_HOSTS))
            self.body.addWidget(Text(more, TextRole.BODY))
        if self._short:
            self.addresses_button = Button(self.tr("Show the addresses"), ButtonKind.QUIET, "list")
            self.addresses_button.clicked.connect(self._show_addresses)
            self.body.addWidget(self.addresses_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Notice(Tone.NEUTRAL, "\n".join(learned_texts(plan.requests)), icon="info"))
        self._add_refused(plan.refused)
        refuse = self._close_button(self.tr("Not now"))
        self._ask_button = self.add_button(self.tr("Ask these servers"), ButtonKind.SECONDARY, self._agree)
        give_keyboard(refuse, Qt.FocusReason.TabFocusReason)
        self._tell(self.sentence.text())

    def show_nothing(self, refused: tuple[str, ...]) -> None:
        """Say that there is no address to ask."""
        self._begin(self.tr("None of your credentials and lists names an address to ask."))
        self._add_refused(refused)
        give_keyboard(self._close_button(self.tr("Close")), Qt.FocusReason.TabFocusReason)
        self._tell(self.sentence.text())

    def show_asking(self, done: int, total: int, host: str) -> None:
        """Say which server is being asked."""
        if not self._asking:
            self._begin("")
            self._asking = True
            self.body.addWidget(self.progress)
            self.progress.show()
            self.stop_button = self.add_button(self.tr("Stop"), ButtonKind.SECONDARY, self._stop)
            give_keyboard(self.stop_button, Qt.FocusReason.TabFocusReason)
        text = self.tr("Asking %1: %2 of %3").replace("%2", format_number(done + 1)).replace("%3", format_number(total))
        self.sentence.setText(text.replace("%1", host))
        self.progress.setValue(round(done * 100 / max(1, total)))

    def show_answers(self, answers: tuple[Answer, ...]) -> None:
        """Say how each ended, what failed first."""
        self._begin(summary_text(answers))
        ordered = sorted(answers, key=lambda answer: answer.kept)
        rows = self._rows(0)
        for answer in ordered[:_MOST_ANSWERS]:
            sign, tone = ("check", Tone.OK) if answer.kept else ("circle-minus", Tone.WARN)
            rows.addWidget(EntryRow(sign, tone, answer.request.address, answer_text(answer)))
        if len(ordered) > _MOST_ANSWERS:
            more = self.tr("And %1 more.").replace("%1", format_number(len(ordered) - _MOST_ANSWERS))
            self.body.addWidget(Text(more, TextRole.BODY))
        if not all(answer.kept for answer in answers):
            self.body.addWidget(
                Notice(Tone.NEUTRAL, self.tr("Where it failed, what you had before stays."), icon="info")
            )
        give_keyboard(self._close_button(self.tr("Close")), Qt.FocusReason.TabFocusReason)
        self._tell(self.sentence.text())

    def show_refresh_error(self, error: WalletError) -> None:
        """Say why it could not begin."""
        self._begin(describe_error(error))
        give_keyboard(self._close_button(self.tr("Close")), Qt.FocusReason.TabFocusReason)
        self._tell(self.sentence.text())

    # --- inside --------------------------------------------------------------------------------------

    def _begin(self, sentence: str) -> None:
        """Take away what showed before."""
        self._asking = False
        self._servers.clear()
        self.sentence.setText(sentence)
        self.buttons.clear()
        _empty(self.body)
        self.progress.hide()

    def _rows(self, spacing: int) -> QVBoxLayout:
        """Make a column of rows that stand closer than what else is in the dialog."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        self.body.addWidget(holder)
        return column

    def _show_addresses(self) -> None:
        for address in self._addresses:
            address.show()
        self.addresses_button.hide()
        self._servers[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_server(self, host: str, requests: Sequence[Request]) -> None:
        row = CheckRow(host, purpose_text(requests))
        row.setChecked(True)
        row.toggled.connect(lambda _on: self._count())
        shown = [request.address for request in requests[:_MOST_ADDRESSES]]
        if len(requests) > _MOST_ADDRESSES:
            rest = format_number(len(requests) - _MOST_ADDRESSES)
            shown.append(self.tr("and %1 more addresses").replace("%1", rest))
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        addresses = [BelowRow(text) for text in shown]
        for address in addresses:
            address.setVisible(not self._short)
            column.addWidget(address)
        self._addresses += addresses
        self._list.addWidget(block)
        self._servers.append((row, tuple(requests)))

    def _add_refused(self, refused: Sequence[str]) -> None:
        if refused:
            many = self.tr("Not asked, since this program asks only secure public addresses: %1")
            self.body.addWidget(Notice(Tone.WARN, many.replace("%1", ", ".join(refused[:_MOST_ADDRESSES]))))

    def _count(self) -> None:
        self._ask_button.setEnabled(bool(self._rest) or any(row.isChecked() for row, _ in self._servers))

    def _agree(self) -> None:
        wanted = [request for row, requests in self._servers if row.isChecked() for request in requests]
        self.agreed.emit((*wanted, *self._rest))

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.sentence.setText(self.tr("Stopping. An answer that is under way is not kept."))
        self.stop_wanted.emit()

    def _close_button(self, text: str) -> Button:
        return self.add_button(text, ButtonKind.SECONDARY, self.accept)

    def _tell(self, text: str) -> None:
        announce(self, text, urgent=True)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None and not isinstance(widget, ProgressBar):
            widget.hide()
            widget.deleteLater()
