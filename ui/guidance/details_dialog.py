"""What a learner agreed to, in plain words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.consent.facts import add_consent, learner_texts
from ui.consent.receipt_texts import detail_label
from ui.consent.texts import basis_text
from ui.guidance.texts import happened_text, recipient_text, state_text
from ui.history.wording import detail_place
from ui.i18n import format_moment
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
    if not refused:
        called = consent.learner_name or translate("Guidance", "without a name")
        facts.add_fact(translate("Guidance", "They know you as"), called)
    add_consent(facts, consent, _seen, learner_texts())
    terms = consent.terms
    facts.add_fact(translate("Guidance", "In their words"), terms.notice)
    facts.add_fact(translate("Guidance", "Why the law allows it, they say"), basis_text(terms.basis))
    facts.add_fact(translate("Guidance", "Where you can complain"), terms.authority)
    facts.add_fact(translate("Guidance", "Number of this consent"), consent.id)
    dialog.body.addWidget(facts)
    close = dialog.add_button(translate("Guidance", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    close.setFocus()
    return dialog


def _seen(item: ScopeItem) -> tuple[str, ...]:
    """Name the details of a credential that are shown, each once, in the order a person reads."""
    paths = sorted((path for path in (*item.always_visible, *item.paths) if path), key=detail_place)
    return tuple(dict.fromkeys(map(detail_label, paths)))
