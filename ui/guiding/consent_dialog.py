"""A learner's consent in plain words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.check.details import vct_of
from ui.claim_reader import ClaimReader
from ui.i18n import format_day, format_moment
from ui.values import label_text
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.rows import FactTable
from wallet.guiding import OpenedItem, OpenedRecord
from wallet.model.paths import ClaimPath

translate = QCoreApplication.translate


def show_consent(parent: QWidget, record: OpenedRecord) -> Dialog:
    """Show what a learner agreed to, one idea a line."""
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
    facts.add_fact(translate("Guiding", "What for"), consent.purpose)
    for item in record.items:
        names = agreed_names(item)
        text = translate("Guiding", "the whole credential") if not names else ", ".join(names)
        facts.add_fact(item.scope.title or translate("Guiding", "Credential"), text)
    if consent.attachments:
        facts.add_fact(translate("Guiding", "Files"), "\n".join(file.name for file in consent.attachments))
    until = translate("Guiding", "%1, then it is erased").replace("%1", format_day(consent.until))
    facts.add_fact(translate("Guiding", "Until"), until)
    export = (
        translate("Guiding", "Save or print parts of it, for this purpose")
        if consent.may_export
        else translate("Guiding", "Look at it here, and save nothing elsewhere")
    )
    facts.add_fact(translate("Guiding", "You may"), export)
    never = translate("Guiding", "Pass it on or use it for anything else")
    facts.add_fact(translate("Guiding", "You may not"), never)
    others = ", ".join(consent.terms.third_parties) or translate("Guiding", "Nobody")
    facts.add_fact(translate("Guiding", "Who else sees it"), others)
    facts.add_fact(translate("Guiding", "Where it is kept"), consent.terms.storage)
    if consent.with_helper:
        helped = translate("Guiding", "Somebody helped the learner at the keyboard.")
        facts.add_fact(translate("Guiding", "Helper"), helped)
    facts.add_fact(translate("Guiding", "Receipt"), consent.id)
    dialog.body.addWidget(facts)
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
