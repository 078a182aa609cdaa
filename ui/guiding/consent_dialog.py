"""A learner's consent in plain words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.check.details import vct_of
from ui.claim_reader import ClaimReader
from ui.consent.facts import add_consent, counsellor_texts
from ui.i18n import format_moment
from ui.values import label_text
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.rows import FactTable
from wallet.guiding import OpenedItem, OpenedRecord
from wallet.model.paths import ClaimPath

translate = QCoreApplication.translate


def show_consent(parent: QWidget, record: OpenedRecord, save: Callable[[str], None]) -> Dialog:
    """Show what a learner agreed to, one idea a line.

    Args:
        parent: The page below.
        record: The record that came with it.
        save: Saves the receipt: `pdf` or `html`.
    """
    consent = record.consent
    recipient = consent.terms.recipient
    dialog = Dialog(
        parent,
        translate("Guiding", "What the learner agreed to"),
        translate("Guiding", "Signed by the learner on %1.").replace("%1", format_moment(consent.given_at)),
        width=680,
    )
    facts = FactTable()
    who = ", ".join(part for part in (recipient.name, recipient.organisation) if part)
    facts.add_fact(translate("Guiding", "Who sees it"), who)
    named = {item.scope.id: agreed_names(item) for item in record.items}
    add_consent(facts, consent, lambda item: named.get(item.id, ()), counsellor_texts())
    facts.add_fact(translate("Guiding", "Number of this consent"), consent.id)
    dialog.body.addWidget(facts)
    dialog.add_button(translate("Guiding", "Receipt as PDF"), ButtonKind.SECONDARY, lambda: save("pdf"))
    dialog.add_button(translate("Guiding", "Receipt as web page"), ButtonKind.SECONDARY, lambda: save("html"))
    close = dialog.add_button(translate("Guiding", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    close.setFocus()
    return dialog


def agreed_names(item: OpenedItem) -> tuple[str, ...]:
    """Name the details of a credential that the learner agreed to show."""
    checked = item.checked
    reader = ClaimReader(checked.credential) if checked.credential is not None else None

    def name(path: ClaimPath) -> str:
        return reader.label(path) if reader is not None else label_text(path, vct_of(checked))

    paths = tuple(path for path in (*item.scope.paths, *item.scope.always_visible) if path)
    # The members of a list are said together.
    wholes = {path for path in paths if not isinstance(path[-1], int)}
    said = (path for path in paths if not (isinstance(path[-1], int) and path[:-1] in wholes))
    return tuple(sorted(dict.fromkeys(name(path) for path in said), key=str.casefold))
