"""A list of the credentials inside another one, and each of them in a window of its own."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.inside.content import Inside
from ui.inside.facts import fill_with_elements
from ui.messages import describe_check, describe_verdict, short_status
from ui.tokens import TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill
from ui.widgets.rows import CheckLine, EntryRow, FactTable
from ui.widgets.text import Text
from wallet.formats.text_languages import TextLanguages
from wallet.model.report import Verdict

translate = QCoreApplication.translate

_ROLES: Mapping[str, str] = {"credential": "file-text", "endorsement": "badge-check"}


class InsideCard(Card):
    """The credentials a credential was put together from, and who endorses it; each with its own verdict.

    Attributes:
        show_buttons: One for each, in their order.
        dialog: The window opened last, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=0, parent=parent)
        self.show_buttons: list[Button] = []
        self.dialog: Dialog | None = None

    def show_inside(self, inside: Sequence[Inside]) -> None:
        """Show other credentials; none hides the card."""
        while (child := self.body.takeAt(0)) is not None:
            widget = child.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.show_buttons = []
        self.setVisible(bool(inside))
        groups = (
            (translate("Inside", "Credentials inside"), [item for item in inside if item.report.role == "credential"]),
            (translate("Inside", "Who endorses it"), [item for item in inside if item.report.role == "endorsement"]),
        )
        for title, group in groups:
            if group:
                if self.show_buttons:
                    self.body.addSpacing(14)
                self.add(Text(title, TextRole.HEADING))
                for item in group:
                    self.add(self._row(item, last=item is group[-1]))

    def _row(self, item: Inside, *, last: bool) -> EntryRow:
        report = item.report.report
        status = short_status(report, report.at)
        name = title_of(item)
        show = Button(translate("Inside", "Show"), ButtonKind.COMPACT)
        show.setAccessibleName(translate("Inside", "Show %1, %2").replace("%2", status.text).replace("%1", name))
        show.clicked.connect(lambda: self._open(item))
        self.show_buttons.append(show)
        trail = FlowRow(gap=10)
        trail.add(Pill(status.text, status.tone, status.sign))
        trail.add(show)
        row = EntryRow(_ROLES[item.report.role], status.tone, name, item.issuer, trail, line=not last)
        row.set_title_language(TextLanguages(report.claims).of(name) or "")
        return row

    def _open(self, item: Inside) -> None:
        self.dialog = show_inside(self, item)


def title_of(item: Inside) -> str:
    """Return what to call a credential inside another one."""
    if item.title:
        return item.title
    if item.report.role == "endorsement":
        return translate("Inside", "Endorsement")
    return translate("Inside", "Credential without a title")


def show_inside(parent: QWidget, item: Inside) -> Dialog:
    """Show one credential inside another one: what it says, and how each check of it ended."""
    report = item.report.report
    verdict = describe_verdict(report)
    dialog = Dialog(parent, title_of(item), item.issuer, width=640, of_content=True)
    notice = Notice(verdict.tone, f"{verdict.headline}. {verdict.sentence}", icon=verdict.sign)
    dialog.body.addWidget(notice)
    if item.elements:
        facts = FactTable()
        fill_with_elements(facts, item.elements, report.claims, missing=item.report.role == "credential")
        for label, value in item.beyond:
            facts.add_fact(label, value)
        dialog.body.addWidget(facts)
    if report.verdict is not Verdict.UNREADABLE:
        dialog.body.addWidget(Text(translate("Inside", "Can it be trusted?"), TextRole.STRONG))
        for check in report.checks:
            if check.code != "not-checked":
                said = describe_check(check)
                dialog.body.addWidget(CheckLine(said.sign, said.tone, said.title, said.sentence))
    close = dialog.add_button(translate("Inside", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    close.setFocus()
    return dialog
