"""Receipts as pages."""

from gettext import gettext as _

from wallet.cli.dates import moment_text
from wallet.cli.guidance_text import BASES
from wallet.cli.language import spoken_language
from wallet.consent.consent_page import ConsentTexts, PageSteps, consent_html, consent_pdf
from wallet.model.guidance import Consent, ConsentState
from wallet.model.paths import format_path


def _texts() -> ConsentTexts:
    return ConsentTexts(
        language=spoken_language(),
        title=_("Consent receipt"),
        notes={
            ConsentState.GIVEN: (_("You gave your consent"), _("This page says to whom, for what and until when.")),
            ConsentState.REFUSED: (_("You said no"), _("Nothing was shared.")),
            ConsentState.WITHDRAWN: (_("You took your consent back"), _("The counsellor has to erase the record.")),
            ConsentState.ENDED: (_("Your consent has ended"), _("The counsellor's program erases the record.")),
        },
        row_titles=(_("What"), _("As agreed")),
        rows_title=_("What was agreed"),
        who=_("Who"),
        address=_("Address"),
        contact=_("Contact"),
        purpose=_("What for"),
        sees=_("They see of %1"),
        always=_("Always visible:"),
        files=_("Files"),
        from_when=_("Said on"),
        until=_("Until"),
        export=_("May they save or print it?"),
        export_allowed=_("Yes"),
        export_forbidden=_("No"),
        storage=_("Kept where"),
        third_parties=_("Who else sees it"),
        nobody=_("Nobody"),
        notice=_("What they say about your data"),
        basis=_("Ground in law, as they state it"),
        bases={basis: _(text) for basis, text in BASES.items()},
        jurisdiction=_("Law of"),
        authority=_("Where you can complain"),
        helper=_("Help"),
        helped=_("Somebody helped you at the keyboard."),
        record=_("Number of this receipt"),
        after_given=PageSteps(
            _("How to stop"),
            (_("Open Learner Wallet and choose Guidance."), _("Choose this consent and press Stop sharing.")),
            (_("You can stop at any time. What was copied elsewhere cannot be erased by this program."),),
        ),
        after_refused=PageSteps(_("What now"), (), (_("You said no, and nothing else changes."),)),
        attachment=_("Save the signed receipt"),
        footer="Learner Wallet",
        detail=format_path,
        moment=moment_text,
    )


def receipt_html(consent: Consent, state: ConsentState) -> bytes:
    """Write a receipt as a web page that needs no web."""
    return consent_html(consent, _texts(), state).encode()


def receipt_pdf(consent: Consent, state: ConsentState) -> bytes:
    """Set a receipt on paper."""
    return consent_pdf(consent, _texts(), state)
