"""What a learner agreed to, in plain words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.consent.receipt_texts import detail_label
from ui.guidance.texts import happened_text, recipient_text, state_text
from ui.guiding.texts import basis_text
from ui.history.wording import detail_place
from ui.i18n import format_day, format_moment
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.rows import FactTable
from wallet.model.guidance import Consent, ConsentState, ScopeItem
from wallet.model.kept_guidance import KeptConsent

translate = QCoreApplication.translate


def show_details(parent: QWidget, kept: KeptConsent, consent: Consent, now: datetime) -> Dialog:
    """Show a consent, one idea a line."""
    refused = consent.state is ConsentState.REFUSED
    title = translate("Guidance", "You said no") if refused else translate("Guidance", "What you agreed to")
    signed = translate("Guidance", "Signed by you on %1.").replace("%1", format_moment(consent.given_at))
    dialog = Dialog(parent, title, signed, width=680)
    facts = FactTable()
    facts.add_fact(translate("Guidance", "How it stands"), state_text(kept, now).text)
    facts.add_fact(translate("Guidance", "What happened"), happened_text(kept))
    facts.add_fact(translate("Guidance", "Who"), recipient_text(consent.terms.recipient))
    facts.add_fact(translate("Guidance", "How to reach them"), consent.terms.recipient.contact)
    facts.add_fact(translate("Guidance", "What for"), consent.purpose)
    if not refused:
        _add_given(facts, consent)
    terms = consent.terms
    facts.add_fact(translate("Guidance", "Where it is kept"), terms.storage)
    others = ", ".join(terms.third_parties) or translate("Guidance", "Nobody")
    facts.add_fact(translate("Guidance", "Who else sees it"), others)
    facts.add_fact(translate("Guidance", "In their words"), terms.notice)
    facts.add_fact(translate("Guidance", "Legal ground"), basis_text(terms.basis))
    facts.add_fact(translate("Guidance", "Where you can complain"), terms.authority)
    if consent.with_helper:
        helped = translate("Guidance", "Somebody helped you at the keyboard.")
        facts.add_fact(translate("Guidance", "Helper"), helped)
    facts.add_fact(translate("Guidance", "Receipt number"), consent.id)
    dialog.body.addWidget(facts)
    close = dialog.add_button(translate("Guidance", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    close.setFocus()
    return dialog


def _add_given(facts: FactTable, consent: Consent) -> None:
    called = consent.learner_name or translate("Guidance", "without a name")
    facts.add_fact(translate("Guidance", "They know you as"), called)
    for item in consent.items:
        facts.add_fact(item.title or translate("Guidance", "Credential"), _seen(item))
    if consent.attachments:
        facts.add_fact(translate("Guidance", "Files"), "\n".join(file.name for file in consent.attachments))
    until = translate("Guidance", "%1, then it is erased").replace("%1", format_day(consent.until))
    facts.add_fact(translate("Guidance", "Until"), until)
    export = (
        translate("Guidance", "Save or print parts of it, for this purpose")
        if consent.may_export
        else translate("Guidance", "Look at it there, and save nothing elsewhere")
    )
    facts.add_fact(translate("Guidance", "They may"), export)
    facts.add_fact(
        translate("Guidance", "They may not"), translate("Guidance", "Pass it on or use it for anything else")
    )


def _seen(item: ScopeItem) -> str:
    """Name the details of a credential that are shown, each once, in the order a person reads."""
    paths = sorted((path for path in (*item.always_visible, *item.paths) if path), key=detail_place)
    names = map(detail_label, paths)
    return ", ".join(dict.fromkeys(names)) or translate("Guidance", "the whole credential")
