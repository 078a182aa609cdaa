"""What a credential is called where only a part of it is shown."""

from collections.abc import Sequence

from wallet.disclosure.opened import OpenedCredential
from wallet.disclosure.presentation_end import Presentation
from wallet.formats.summary import summarise_credential


def shown_names(opened: OpenedCredential, presentation: Presentation, languages: Sequence[str]) -> tuple[str, str]:
    """Return title and issuer as far as they are shown: what names a credential must not say what was hidden."""
    issuer = opened.report.issuer
    # What a credential says of its issuer itself may be hidden; what a list says of them is known to all.
    issuer = issuer if issuer.known_by is not None else issuer._replace(name=None)
    summary = summarise_credential(opened.credential, presentation.claims, issuer, languages)
    return summary.title, summary.issuer_name
