"""The form of a question: few choices first, and how the learner will read it beside them."""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask.details_card import DetailsCard
from ui.ask.kept_card import KeptCard
from ui.ask.preview_card import AfterwardsCard, PreviewCard
from ui.ask.technical_card import TechnicalCard
from ui.ask.view import Draft, Preview
from ui.ask.who_card import WhoCard
from ui.ask.wish_card import WishCard
from ui.tokens import Tone
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.reading_order import put_in_reading_order
from wallet.errors import WalletError
from wallet.questions.building import BuildingBlocks
from wallet.questions.templates import Template


class AskFormPage(ScrollPage):
    """What is asked, which details, what for, and who asks.

    Attributes:
        wish, details, who: What is written.
        technical: The query itself.
        preview: How the learner will read it.
        kept: Saved questions.
        ask_button: Shows the question as a code.
    """

    changed = Signal(object)
    ask_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("ask-page")
        self._query = ""
        self.header = header = PageHeader(
            self.tr("Ask for something"),
            self.tr("They scan your question and answer it. Nothing needs the internet."),
            breadcrumb=(self.tr("Check"), self.tr("Ask for something")),
        )
        header.back.connect(self.back_wanted)
        self.wish, self.details, self.who = WishCard(), DetailsCard(), WhoCard()
        self.technical = TechnicalCard()
        self.preview, self.kept = PreviewCard(), KeptCard()
        self.by_hand = Notice(Tone.ACCENT, self.tr("This question is written by hand, in the technical view."))
        self.ask_button = Button(self.tr("Show the question"), ButtonKind.PRIMARY, "qr-code")
        self._columns = Columns(600, 360, stack_below=660)
        self._columns.add(self._stacked(self.by_hand, self.wish, self.technical, self.details, self.who))
        ask_row = FlowRow()
        ask_row.add(self.ask_button)
        self._columns.add(self._stacked(self.preview, ask_row, self.kept, AfterwardsCard()))
        self.add(header, self._columns)
        self.technical.hide()
        self.by_hand.hide()
        for card in (self.wish, self.details, self.who):
            card.changed.connect(self._changed)
        self.wish.technical_wanted.connect(self._toggle_technical)
        self.ask_button.clicked.connect(self.ask_wanted)
        for field in (self.who.purpose, self.who.name):
            field.submitted.connect(self.ask_button.click)
        for rebuilt in (self.wish.rebuilt, self.details.rebuilt, self.kept.rebuilt):
            rebuilt.connect(self._order_stops)
        self._order_stops()

    @staticmethod
    def _stacked(*widgets: QWidget) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for widget in widgets:
            layout.addWidget(widget)
        return column

    # --- what the presenter shows -----------------------------------------------------------------

    def show_draft(self, draft: Draft) -> None:
        """Write a draft into the form."""
        template = draft.template
        blocks, self._query = template.blocks, template.query
        self.wish.show_wishes(blocks.wishes, blocks.issuers, copies=blocks.accept_copies, encrypted=template.encrypted)
        self.details.show_details(blocks.wishes, blocks.needed, blocks.welcome)
        self.who.show_texts(template.purpose, draft.name)
        by_hand = bool(template.query)
        self.by_hand.setVisible(by_hand)
        self.wish.setVisible(not by_hand)
        self.details.setVisible(not by_hand)
        if by_hand:
            self.technical.show()
        self.technical.simple_button.setVisible(by_hand)

    def show_preview(self, preview: Preview) -> None:
        """Show how the learner would read it."""
        self.preview.show_preview(preview)
        self.technical.show_query(preview.query_text)
        self.ask_button.setEnabled(preview.query is not None)

    def show_faults(self, *, name: bool, purpose: bool) -> None:
        """Say what must still be written."""
        self.who.show_faults(name=name, purpose=purpose)
        field = self.who.purpose if purpose else self.who.name
        QTimer.singleShot(0, field, lambda: self.ensureWidgetVisible(field))

    def show_query_error(self, error: WalletError) -> None:
        """Say why an edited query cannot be used."""
        self.technical.show_error(error)

    # --- inside -----------------------------------------------------------------------------------

    def _changed(self) -> None:
        wishes = self.wish.found()
        self.details.offer(wishes)
        blocks = BuildingBlocks(
            wishes, self.details.needed(), self.details.welcome(), self.wish.issuers, self.wish.copies.isChecked()
        )
        template = Template(self.who.purpose.text(), blocks, self._query, self.wish.encrypted.isChecked())
        self.changed.emit(Draft(self.who.name.text(), template))

    def _order_stops(self) -> None:
        put_in_reading_order(self.header, self._columns)

    def _toggle_technical(self) -> None:
        self.technical.setVisible(self.technical.isHidden())
        if not self.technical.isHidden():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.technical.query.setFocus()
            QTimer.singleShot(0, self.technical, lambda: self.ensureWidgetVisible(self.technical.query))
