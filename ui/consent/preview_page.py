"""Exactly what a counsellor will see, before anything leaves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.claim_reader import ClaimReader
from ui.consent.rows import TwoButtons
from ui.consent.texts import until_text, who_text
from ui.consent.view import Seen
from ui.i18n import format_size
from ui.share.preview_card import PreviewCard
from ui.share.view import Preview, Wish
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowGrid
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.plain_text import plain
from ui.widgets.rows import FactTable
from ui.widgets.steady import settle_layouts
from wallet.model.guidance import Consent


class PreviewPage(ScrollPage):
    """A card for each credential, and the same two buttons.

    Attributes:
        buttons: No and Yes.
    """

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("Exactly what they will see")
        self.header = PageHeader(
            title,
            self.tr("Nothing else of your wallet goes along, and nothing has left yet."),
            breadcrumb=(self.tr("Share your record"), title),
        )
        self._cards = FlowGrid(column=360, most_columns=2, gap=16)
        self._together = Card(spacing=4)
        self._together.add_title(self.tr("With it"))
        self._facts = FactTable(line_at_end=False)
        self._together.add(self._facts)
        self.buttons = TwoButtons()
        below = Columns(560, 340, gap=20)
        below.add(self.buttons)
        below.add(QWidget())
        self.add(self.header, self._cards, self._together, below)
        self.header.back.connect(self.back)

    def show_preview(self, seen: Sequence[Seen], consent: Consent) -> None:
        """Show what the counsellor will read."""
        self._cards.clear()
        who = plain(consent.terms.recipient.name)
        for one in seen:
            self._cards.add(_card_of(one, who, self._copy_notice(one)))
        self._facts.clear()
        self._facts.add_fact(self.tr("For"), who_text(consent.terms.recipient))
        self._facts.add_fact(self.tr("What for"), plain(consent.purpose))
        self._facts.add_fact(self.tr("Your name there"), consent.learner_name or self.tr("No name"))
        if consent.attachments:
            files = "\n".join(f"{file.name} ({format_size(file.size)})" for file in consent.attachments)
            self._facts.add_fact(self.tr("Files"), files)
        self._facts.add_fact(self.tr("Until"), until_text(consent.until))
        export = self.tr("Yes, you allow it") if consent.may_export else self.tr("No")
        self._facts.add_fact(self.tr("May they save or print it?"), export)
        settle_layouts(self)
        self.verticalScrollBar().setValue(0)
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.header.title.text())

    def forget(self) -> None:
        """Forget what was shown."""
        self._cards.clear()
        self._facts.clear()

    def _copy_notice(self, seen: Seen) -> Notice | None:
        if seen.proven:
            return None
        return Notice(Tone.NEUTRAL, self.tr("A copy: it does not prove that it is yours."), icon="copy")


def _card_of(seen: Seen, who: str, notice: Notice | None) -> QWidget:
    card = PreviewCard()
    wish = Wish(recipient=who, as_copy=not seen.proven)
    preview = Preview(seen.claims, (), wish, None, None, 0, inside=seen.inside)
    card.show_claims(preview, ClaimReader(seen.opened.credential))
    if notice is not None:
        card.add(notice)
    card.body.addStretch(1)
    return card
