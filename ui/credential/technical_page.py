"""The technical view: everything about a credential as plain text that can be copied."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.credential.technical import checks_text, disclosures_text, header_text, original_text, payload_text
from ui.stylesheet import field_sheet
from ui.theme import Themed, active_theme
from ui.tokens import TextRole
from ui.widgets.buttons import Button
from ui.widgets.native import style_scroll_bars
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import FilterChips
from ui.widgets.plain_text import plain
from wallet.errors import WalletError
from wallet.holder import OpenedCredential

_LONGEST = 1_100_000


class CodeArea(Themed, QPlainTextEdit):
    """Text of a fixed pitch to read and copy, as high as the page leaves room for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.restyle()

    def restyle(self) -> None:
        theme = active_theme()
        self.setFont(theme.font(TextRole.CODE))
        self.setStyleSheet(field_sheet(theme, "QPlainTextEdit"))
        style_scroll_bars(self)


class TechnicalPage(ScrollPage):
    """Checks with codes and rules, header, payload, disclosures, and the bytes as they came."""

    back = Signal()
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=14, parent=parent)
        self.copy_button = Button(self.tr("Copy"), icon="copy")
        self.header = PageHeader(
            self.tr("Technical view"),
            self.tr("For people who know the formats. Nothing here needs to be understood to use a credential."),
            actions=(self.copy_button,),
            breadcrumb=("", self.tr("Technical view")),
        )
        self.chips = FilterChips(
            [
                ("checks", self.tr("Checks")),
                ("header", self.tr("Header")),
                ("payload", self.tr("Payload")),
                ("disclosures", self.tr("Disclosures")),
                ("original", self.tr("As received")),
            ],
            name=self.tr("Part of the credential"),
        )
        self.area = CodeArea(self.tr("Technical view"))
        self.add(self.header, self.chips, self.area)
        self._opened: OpenedCredential | None = None
        self.header.back.connect(self.back)
        self.chips.chosen.connect(lambda _: self._show_part())
        self.copy_button.clicked.connect(lambda: self.copy_wanted.emit(self.area.toPlainText()))

    def show_credential(self, opened: OpenedCredential) -> None:
        """Show a credential, beginning with its checks."""
        self._opened = opened
        if self.header.breadcrumb is not None:
            self.header.breadcrumb.set_titles(opened.stored.summary.title, self.tr("Technical view"))
        self.chips.choose("checks")
        self._show_part()

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_part(self) -> None:
        if self._opened is not None:
            self.area.setPlainText(plain(_part(self.chips.current(), self._opened), longest=_LONGEST))
            self._fit()

    def _fit(self) -> None:
        theme = active_theme()
        room = self.viewport().height() - self.area.y() - 28
        self.area.setFixedHeight(max(room, theme.px(260)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()


def _part(key: str, opened: OpenedCredential) -> str:
    match key:
        case "header":
            return header_text(opened)
        case "payload":
            return payload_text(opened)
        case "disclosures":
            try:
                return disclosures_text(opened)
            except WalletError as error:
                return error.code
        case "original":
            return original_text(opened)
        case _:
            return checks_text(opened.report)
