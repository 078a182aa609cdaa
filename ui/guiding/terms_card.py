"""The part of the form that says how long a record is kept, and what the law wants a learner to know."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guiding.texts import basis_text, days_text
from ui.tokens import TextRole
from ui.values import country_name
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.fields import ChoiceField, ErrorLine, TextArea, TextField
from ui.widgets.rows import BelowRow, CheckRow
from ui.widgets.text import Text
from wallet.consent.invitation_payload import LONGEST_LINE, LONGEST_NOTICE
from wallet.model.guidance import Basis, InvitationTerms

DAYS: Final = (7, 30, 90, 180, 365, 730)
# Where the General Data Protection Regulation holds: the Union and the European Economic Area.
COUNTRIES: Final = (
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE"),
    *("IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"),
)


class TermsCard(Card):
    """How long, and behind *More choices* everything that seldom changes.

    Attributes:
        days: How long the counsellor wants to keep a record.
        export: They ask to be allowed to save parts.
        notice: The privacy notice.
        storage, third_parties, authority, country, basis: What else the learner can read.
        more_button: Shows what seldom changes.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add_title(self.tr("How long?"))
        self._more = False
        self.days = ChoiceField(
            self.tr("You want to keep the record for"), [(str(days), days_text(days)) for days in DAYS], current="30"
        )
        self.export = CheckRow(self.tr("Ask to save or print parts of it"))
        hint = self.tr("The learner may say no to this and still share.")
        self.export.setAccessibleDescription(hint)
        self.more_button = Button("", ButtonKind.QUIET, "chevron-down")
        foot = FlowRow()
        foot.add(self.more_button)
        self._extras = self._make_extras()
        self.add(self.days, self.export, BelowRow(hint), self._extras, foot)
        self.more_button.clicked.connect(lambda: self.show_more(more=not self._more))
        for field in (self.days, self.country, self.basis):
            field.chosen.connect(self.changed)
        for line in (self.storage, self.third_parties, self.authority):
            line.edit.setMaxLength(LONGEST_LINE)
            line.changed.connect(self.changed)
        self.export.toggled.connect(self.changed)
        self.notice.textChanged.connect(self._notice_changed)
        self.show_more(more=False)

    def _make_extras(self) -> QWidget:
        extras = QWidget()
        column = QVBoxLayout(extras)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        label = self.tr("What you do with it, in plain words")
        self.notice = TextArea(label, lines=5)
        self.notice_error = ErrorLine()
        self.storage = TextField(self.tr("Where it is kept"))
        self.third_parties = TextField(
            self.tr("Who else sees it"), hint=self.tr("Leave it empty for nobody. Put a semicolon between several.")
        )
        self.country = ChoiceField(
            self.tr("Country whose law holds"),
            sorted(((code, country_name(code)) for code in COUNTRIES), key=lambda item: item[1]),
        )
        self.authority = TextField(
            self.tr("Where a learner can complain"), hint=self.tr("The supervisory authority for personal data.")
        )
        self.basis = ChoiceField(
            self.tr("Legal ground, as you state it"), [(basis.value, basis_text(basis)) for basis in Basis]
        )
        caption = Text(label, TextRole.LABEL)
        caption.setBuddy(self.notice)
        above: tuple[QWidget, ...] = (Line(), caption, self.notice, self.notice_error)
        below: tuple[QWidget, ...] = (self.storage, self.third_parties, self.country, self.authority, self.basis)
        for widget in (*above, *below):
            column.addWidget(widget)
        return extras

    def show_more(self, *, more: bool) -> None:
        """Show what seldom changes, or hide it."""
        self._more = more
        self._extras.setVisible(more)
        self.more_button.setText(self.tr("Fewer choices") if more else self.tr("More choices"))
        self.more_button.set_icon("chevron-up" if more else "chevron-down")

    def show_terms(self, terms: InvitationTerms) -> None:
        """Write terms into the fields."""
        nearest = min(DAYS, key=lambda days: abs(days - terms.days))
        self.days.choose(str(nearest))
        self.export.blockSignals(True)
        self.export.setChecked(terms.wants_export)
        self.export.blockSignals(False)
        self.notice.setPlainText(terms.notice)
        self.storage.set_text(terms.storage)
        self.third_parties.set_text("; ".join(terms.third_parties))
        self.country.choose(terms.jurisdiction)
        self.authority.set_text(terms.authority)
        self.basis.choose(terms.basis.value)

    def notice_text(self) -> str:
        """Return the privacy notice, no longer than it may be."""
        return self.notice.toPlainText().strip()[:LONGEST_NOTICE]

    def others(self) -> tuple[str, ...]:
        """Return who else sees a record."""
        return tuple(part.strip() for part in self.third_parties.text().split(";") if part.strip())

    def _notice_changed(self) -> None:
        self.notice_error.set_text("")
        self.changed.emit()
