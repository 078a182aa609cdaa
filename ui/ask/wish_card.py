"""What is asked for: a kind of credential, its title, what it must state, and something else that would do as well."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask.issuer_dialog import IssuerDialog
from ui.ask.texts import joined_titles, kind_name, split_titles
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.rows import BelowRow, CheckRow
from ui.widgets.text import Text
from wallet.questions.building import LONGEST_TEXT, MOST_TITLES, MOST_WISHES, WantedIssuer, Wish
from wallet.questions.detail_places import WantedKind


class WishFields(QWidget):
    """The fields of one wish.

    Attributes:
        kind: Kind of credential.
        title: Its title, or several with a semicolon between.
        skill: What it must state.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        """Make fields.

        Args:
            number: 0 for the first wish, which stays.
            parent: Qt parent.
        """
        super().__init__(parent)
        kinds = [(kind.value, kind_name(kind)) for kind in WantedKind]
        label = self.tr("Kind of credential") if number == 0 else self.tr("Or this kind of credential")
        self.kind = ChoiceField(label, kinds)
        self.title = TextField(
            self.tr("Its title, if it matters"),
            hint=self.tr("Letter by letter as on the credential. Put a semicolon between several."),
        )
        self.skill = TextField(
            self.tr("A skill it must state"),
            hint=self.tr("In the words of the credential, or the address of the skill, such as that of ESCO."),
        )
        self.title.edit.setMaxLength(LONGEST_TEXT)
        self.skill.edit.setMaxLength(LONGEST_TEXT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if number:
            column.addWidget(Line())
            for field in (self.title, self.skill):
                field.edit.setAccessibleName(f"{field.edit.accessibleName()}, {number + 1}")
        for widget in (self.kind, self.title, self.skill):
            column.addWidget(widget)
        self.remove_button = Button(self.tr("Remove this alternative"), ButtonKind.COMPACT, "trash-2")
        if number:
            row = FlowRow()
            row.add(self.remove_button)
            column.addWidget(row)
            self.remove_button.clicked.connect(self.removed)
        else:
            self.remove_button.setParent(self)
            self.remove_button.hide()
        self.kind.chosen.connect(self._kind_chosen)
        self.title.changed.connect(self.changed)
        self.skill.changed.connect(self.changed)

    def wish(self) -> Wish:
        """Return what the fields say."""
        kind = WantedKind(self.kind.current())
        titles = () if kind is WantedKind.DIPLOMA else split_titles(self.title.text())[:MOST_TITLES]
        return Wish(kind, titles, self.skill.text().strip())

    def show_wish(self, wish: Wish, *, more: bool) -> None:
        """Write a wish into the fields; `more` shows those that few need."""
        self.kind.choose(wish.kind.value)
        if split_titles(self.title.text()) != wish.titles:
            self.title.set_text(joined_titles(wish.titles))
        if self.skill.text().strip() != wish.skill:
            self.skill.set_text(wish.skill)
        self._fit(wish.kind)
        self.skill.setVisible(more)

    def _kind_chosen(self) -> None:
        self._fit(WantedKind(self.kind.current()))
        self.changed.emit()

    def _fit(self, kind: WantedKind) -> None:
        # Its titles stand in several languages at once: nothing can be compared with them.
        self.title.setVisible(kind is not WantedKind.DIPLOMA)


class WishCard(Card):
    """Everything about which credential it is.

    Attributes:
        wishes: The fields of each alternative.
        more_button: Shows what few need.
        issuers: Issuers of which one must have issued it.
        copies: Whether it need not be proven who shows it.
        encrypted: Whether only this program can open the answer.
    """

    changed = Signal()
    rebuilt = Signal()
    technical_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add_title(self.tr("What do you ask for?"))
        self.wishes: list[WishFields] = []
        self.issuers: tuple[WantedIssuer, ...] = ()
        self._known: tuple[WantedIssuer, ...] = ()
        self._more = False
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._extras = QWidget()
        extras = QVBoxLayout(self._extras)
        extras.setContentsMargins(0, 0, 0, 0)
        extras.setSpacing(10)
        self.alternative_button = Button(self.tr("Something else will do as well"), ButtonKind.COMPACT, "plus")
        self._issuer_text = Text("", TextRole.BODY, Ink.SECONDARY)
        self.issuer_button = Button(self.tr("Choose issuers"), ButtonKind.COMPACT, "list-checks")
        self.copies = CheckRow(self.tr("Also accept copies, which do not prove who shows them"))
        self.encrypted = CheckRow(self.tr("Only this program can open the answer"))
        row = FlowRow(gap=8)
        row.add(self.alternative_button)
        chosen = FlowRow(gap=8)
        chosen.add(self.issuer_button)
        for widget in (row, Line(), Text(self.tr("From which issuers"), TextRole.LABEL), self._issuer_text, chosen):
            extras.addWidget(widget)
        extras.addWidget(Line())
        extras.addWidget(self.copies)
        extras.addWidget(self._encrypted_with_hint())
        self.more_button = Button("", ButtonKind.QUIET, "chevron-down")
        self.technical_button = Button(self.tr("Technical view"), ButtonKind.QUIET, "code")
        foot = FlowRow(gap=16)
        foot.add(self.more_button)
        foot.add(self.technical_button)
        self.add(self._list, self._extras, foot)
        self.more_button.clicked.connect(self._toggle_more)
        self.technical_button.clicked.connect(self.technical_wanted)
        self.alternative_button.clicked.connect(self._add_alternative)
        self.issuer_button.clicked.connect(self._choose_issuers)
        for box in (self.copies, self.encrypted):
            box.toggled.connect(lambda _: self.changed.emit())
        self._set_wishes((Wish(WantedKind.ANY),))
        self._tell()

    def _encrypted_with_hint(self) -> QWidget:
        hint = self.tr("Good for answers that come by e-mail. Their code gets larger.")
        self.encrypted.setAccessibleDescription(hint)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.encrypted)
        column.addWidget(BelowRow(hint))
        return both

    def found(self) -> tuple[Wish, ...]:
        """Return the wishes that are written."""
        return tuple(fields.wish() for fields in self.wishes)

    def show_wishes(
        self, wishes: Sequence[Wish], issuers: tuple[WantedIssuer, ...], *, copies: bool, encrypted: bool
    ) -> None:
        """Write into the fields what is wished for."""
        self.issuers = issuers
        if copies or encrypted or issuers or len(wishes) > 1 or any(wish.skill for wish in wishes):
            self._more = True
        for box, on in ((self.copies, copies), (self.encrypted, encrypted)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._set_wishes(wishes)
        self._tell()

    def offer_issuers(self, known: tuple[WantedIssuer, ...]) -> None:
        """Offer these issuers to choose from."""
        self._known = known

    # --- inside -----------------------------------------------------------------------------------

    def _set_wishes(self, wishes: Sequence[Wish]) -> None:
        while len(self.wishes) > len(wishes):
            gone = self.wishes.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.wishes) < len(wishes):
            fields = WishFields(len(self.wishes))
            fields.changed.connect(self.changed)
            fields.removed.connect(lambda fields=fields: self._remove(fields))
            self.wishes.append(fields)
            self._column.addWidget(fields)
        for fields, wish in zip(self.wishes, wishes, strict=True):
            fields.show_wish(wish, more=self._more)
        self.rebuilt.emit()

    def _add_alternative(self) -> None:
        self._set_wishes((*self.found(), Wish(WantedKind.LEARNING)))
        self._tell()
        self.wishes[-1].kind.box.setFocus()
        self.changed.emit()

    def _remove(self, gone: WishFields) -> None:
        self._set_wishes([fields.wish() for fields in self.wishes if fields is not gone])
        self._tell()
        self.alternative_button.setFocus()
        self.changed.emit()

    def _toggle_more(self) -> None:
        self._more = not self._more
        for fields, wish in zip(self.wishes, self.found(), strict=True):
            fields.show_wish(wish, more=self._more)
        self._tell()

    def _choose_issuers(self) -> None:
        known = {issuer.id: issuer for issuer in (*self._known, *self.issuers)}
        dialog = IssuerDialog(self, tuple(known.values()), self.issuers)
        dialog.chosen.connect(self._issuers_chosen)
        dialog.open()

    def _issuers_chosen(self, issuers: tuple[WantedIssuer, ...]) -> None:
        self.issuers = issuers
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self._extras.setVisible(self._more)
        self.more_button.setText(self.tr("Fewer choices") if self._more else self.tr("More choices"))
        self.more_button.set_icon("chevron-up" if self._more else "chevron-down")
        self.alternative_button.setEnabled(len(self.wishes) < MOST_WISHES)
        names = ", ".join(issuer.name for issuer in self.issuers)
        self._issuer_text.setText(names or self.tr("Any issuer"))
