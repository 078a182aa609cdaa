"""What a learner agreed to, one idea a line: the same lines for the learner and for the counsellor."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.consent.texts import forbidden_text, until_text
from ui.tokens import TextRole
from ui.widgets.rows import FactTable
from ui.widgets.text import Text
from wallet.model.guidance import Consent, ConsentState, ScopeItem

translate = QCoreApplication.translate


@dataclass(frozen=True)
class SideTexts:
    """How the lines speak to whoever reads them.

    Attributes:
        may, may_not: What the counsellor may and may not do.
        look: They may look only.
        helped: A helper sat at the keyboard.
    """

    may: str
    may_not: str
    look: str
    helped: str


def learner_texts() -> SideTexts:
    """Return the words for the learner."""
    return SideTexts(
        translate("Consent", "They may"),
        translate("Consent", "They may not"),
        translate("Consent", "Look at it there, and save nothing elsewhere"),
        translate("Consent", "Somebody helped you at the keyboard."),
    )


def counsellor_texts() -> SideTexts:
    """Return the words for the counsellor."""
    return SideTexts(
        translate("Consent", "You may"),
        translate("Consent", "You may not"),
        translate("Consent", "Look at it here, and save nothing elsewhere"),
        translate("Consent", "Somebody helped the learner at the keyboard."),
    )


def add_consent(
    facts: FactTable, consent: Consent, names: Callable[[ScopeItem], Sequence[str]], texts: SideTexts
) -> None:
    """Add what it is for, what is shown until when, what may be done with it, and who else sees it.

    Args:
        facts: Where the lines go.
        consent: A consent that was given or refused; what a refused one would have shown is left out.
        names: Names the details of a credential; none where all of it is shown.
        texts: How the lines speak to whoever reads them.
    """
    facts.add_fact(translate("Consent", "What for"), consent.purpose)
    if consent.state is not ConsentState.REFUSED:
        _add_given(facts, consent, names, texts)
    others = ", ".join(consent.terms.third_parties) or translate("Consent", "Nobody")
    facts.add_fact(translate("Consent", "Who else sees it"), others)
    facts.add_fact(translate("Consent", "Where it is kept"), consent.terms.storage)
    if consent.with_helper:
        facts.add_fact(translate("Consent", "Helper"), texts.helped)


def _add_given(
    facts: FactTable, consent: Consent, names: Callable[[ScopeItem], Sequence[str]], texts: SideTexts
) -> None:
    for item in consent.items:
        seen = ", ".join(names(item)) or translate("Consent", "the whole credential")
        # Many names in bold would be a wall.
        facts.add_fact(item.title or translate("Consent", "Credential"), Text(seen, TextRole.BODY))
    if consent.attachments:
        facts.add_fact(translate("Consent", "Files"), "\n".join(file.name for file in consent.attachments))
    facts.add_fact(translate("Consent", "Until"), until_text(consent.until))
    export = translate("Consent", "Save or print parts of it, for this purpose") if consent.may_export else texts.look
    facts.add_fact(texts.may, export)
    facts.add_fact(texts.may_not, forbidden_text(consent.terms))
