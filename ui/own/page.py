"""The form of an own statement: what, where, when, in one's own words, and what one became good at."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.messages import describe_error
from ui.tokens import Ink, TextRole, Tone
from ui.values import language
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowGrid, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine, TextArea, TextField
from ui.widgets.foot import Footed
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import FilterChips
from ui.widgets.rows import BelowRow, CheckRow
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.formats.lifecomp import competences
from wallet.formats.own_statement import MAX_DESCRIPTION, MAX_TITLE
from wallet.model.own_statement import OwnStatement
from wallet.model.stored import CredentialKind

translate = QCoreApplication.translate
_KINDS: Final = (CredentialKind.WORK, CredentialKind.VOLUNTEERING, CredentialKind.COURSE)


def own_kind_text(kind: CredentialKind) -> str:
    """Name a kind of statement, as one thing."""
    match kind:
        case CredentialKind.WORK:
            return translate("OwnStatement", "Work")
        case CredentialKind.VOLUNTEERING:
            return translate("OwnStatement", "Volunteering")
        case _:
            return translate("OwnStatement", "A course")


class OwnStatementPage(Footed):
    """Knows widgets, not vaults.

    Signals:
        keep_wanted: A statement, and what stands where others name their issuer.
        back_wanted: Back without keeping anything.
    """

    keep_wanted = Signal(object, str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        form, error, acts = ScrollPage(widest=820), ErrorLine(), FlowRow(gap=12, at_end=True)
        super().__init__(form, error, acts, parent)
        self.error = error
        self.header = PageHeader(
            self.tr("Say it yourself"),
            self.tr("Work, volunteering or a course that you have no digital credential of."),
            breadcrumb=(self.tr("Back"), self.tr("Say it yourself")),
        )
        self.setAccessibleName(self.header.title.text())
        self.notice = Notice(
            Tone.NEUTRAL,
            self.tr("This is your own statement. It carries no seal, and everybody sees that."),
            icon="pencil",
        )
        self.what = _WhatCard()
        self.tags = _TagsCard()
        self.keep = Button(self.tr("Keep it"), ButtonKind.PRIMARY)
        self.cancel = Button(self.tr("Cancel"))
        form.add(self.header, self.notice, self.what, self.tags)
        acts.add(self.cancel)
        acts.add(self.keep)
        self._language = language()
        self.header.back.connect(self.back_wanted)
        self.cancel.clicked.connect(self.back_wanted)
        self.keep.clicked.connect(self._submit)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_empty(self) -> None:
        """Begin a new statement."""
        self.show_statement(OwnStatement(kind=CredentialKind.WORK, title="", language=language()), is_new=True)

    def show_statement(self, statement: OwnStatement, *, is_new: bool = False) -> None:
        """Show a statement that is to be changed, or is new and half written."""
        self._language = statement.language
        self.what.show_statement(statement, is_new=is_new)
        self.tags.show_tags(statement.tags)
        self.error.set_text("")
        self.keep.setEnabled(True)

    def show_error(self, error: WalletError) -> None:
        """Say why it was not kept."""
        self.keep.setEnabled(True)
        self.error.set_text(describe_error(error))

    def say_kept(self, title: str) -> None:
        """Say that it was kept."""
        self.keep.setEnabled(True)
        announce(self.window(), self.tr("“%1” is kept.").replace("%1", title))

    def _submit(self) -> None:
        self.error.set_text("")
        if not self.what.is_sound():
            return
        statement = self.written()
        self.keep.setEnabled(False)
        self.keep_wanted.emit(statement, statement.learner or self.tr("My own statement"))

    def written(self) -> OwnStatement:
        """Return what is written now."""
        return OwnStatement(
            kind=CredentialKind(self.what.kind.current()),
            title=self.what.title.text().strip(),
            organisation=self.what.organisation.text().strip(),
            description=self.what.words.toPlainText().strip(),
            period=self.what.period.text().strip(),
            tags=self.tags.chosen(),
            learner=self.what.learner.text().strip(),
            language=self._language,
        )


class _WhatCard(Card):
    """What was done or learned."""

    def __init__(self) -> None:
        super().__init__(spacing=16)
        kinds = [(kind.value, own_kind_text(kind)) for kind in _KINDS]
        self.kind = FilterChips(kinds, name=self.tr("What is it?"))
        self.title = TextField(self.tr("What did you do or learn?"), hint=self.tr("For example: packing bread"))
        self.organisation = TextField(self.tr("Where? (you may leave this open)"))
        self.period = TextField(self.tr("When? (you may leave this open)"), hint=self.tr("For example: 2010 to 2019"))
        label = Text(self.tr("Tell more in your own words (you may leave this open)"), TextRole.LABEL)
        self.words = TextArea(label.text(), lines=5)
        self.words_error = ErrorLine()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (label, self.words, self.words_error):
            column.addWidget(widget)
        self.learner = TextField(self.tr("Your name (you may leave this open)"))
        self.add(self.kind, self.title, self.organisation, self.period, words, self.learner)
        for field in (self.title, self.organisation, self.period, self.learner):
            field.edit.setMaxLength(MAX_TITLE)

    def show_statement(self, statement: OwnStatement, *, is_new: bool) -> None:
        for field, text in (
            (self.title, statement.title),
            (self.organisation, statement.organisation),
            (self.period, statement.period),
            (self.learner, statement.learner),
        ):
            field.set_text(text)
            field.set_error("")
        self.kind.choose(statement.kind.value)
        # What was kept stays what it is: the list counts it as that.
        for kind in _KINDS:
            self.kind.chip(kind.value).setEnabled(is_new or kind is statement.kind)
        self.words.setPlainText(statement.description)
        self.words_error.set_text("")

    def is_sound(self) -> bool:
        """Say what is missing or too long, and tell whether nothing is."""
        missing = not self.title.text().strip()
        self.title.set_error(self.tr("Write in a few words what you did or learned.") if missing else "")
        long = len(self.words.toPlainText().strip()) > MAX_DESCRIPTION
        self.words_error.set_text(self.tr("This is too long. Write it in fewer words.") if long else "")
        if missing or long:
            (self.title.edit if missing else self.words).setFocus(Qt.FocusReason.OtherFocusReason)
        return not (missing or long)


class _TagsCard(Card):
    """What one became good at, besides the trade."""

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.add_title(self.tr("What did you get better at?"))
        self.add(Text(self.tr("Pick what fits you. You may pick nothing."), TextRole.BODY, Ink.SECONDARY))
        code = language()
        grid = FlowGrid(column=320, most_columns=2, gap=8)
        self.rows = {item.code: CheckRow(item.name(code)) for item in competences()}
        for item in competences():
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            row = self.rows[item.code]
            row.setAccessibleDescription(item.sentence(code))
            column.addWidget(row)
            column.addWidget(BelowRow(item.sentence(code)))
            grid.add(holder)
        self.add(grid)
        credit = self.tr("These nine come from LifeComp, a framework of the European Union (CC BY 4.0).")
        self.add(Text(credit, TextRole.SMALL, Ink.SECONDARY))

    def show_tags(self, tags: tuple[str, ...]) -> None:
        for code, row in self.rows.items():
            row.setChecked(code in tags)

    def chosen(self) -> tuple[str, ...]:
        return tuple(code for code, row in self.rows.items() if row.isChecked())
