"""Any other credential of the W3C data model: what all of them have a place for."""

from collections.abc import Sequence
from typing import Final

from wallet.formats.elements.reading import DERIVED, Findings, Found, Step, type_names
from wallet.formats.elements.w3c_parts import add_dates, add_issuer, add_subject, issuer_countries
from wallet.model.elements import Element
from wallet.model.json import JsonObject

_READABLE: Final = (
    Element.LEARNER,
    Element.TITLE,
    Element.COUNTRY,
    Element.AWARDING_BODY,
    Element.DATE,
    Element.FURTHER_INFORMATION,
)
_GENERAL_TYPES: Final = ("VerifiableCredential", "VerifiableAttestation")
# Where kinds of credentials that are common in education name what was reached.
_TITLES: Final[tuple[tuple[Step, ...], ...]] = (
    ("credentialSubject", "achievement", "name"),
    ("credentialSubject", "hasCredential", "name"),
    ("credentialSubject", "degree", "name"),
)


def read_plain(claims: JsonObject, languages: Sequence[str]) -> Findings:
    """Read a credential of a type that is not known here (VCDM 1.1 and 2.0 section 4)."""
    findings = Findings(claims, languages, _READABLE)
    for steps in (("name",), ("title",), *_TITLES):
        if not findings.has(Element.TITLE):
            findings.add_all(Element.TITLE, *steps)
    types = [name for name in type_names(claims) if name not in _GENERAL_TYPES]
    findings.add(Element.TITLE, Found(types[-1] if types else "", ("type",), DERIVED))
    add_subject(findings)
    add_issuer(findings)
    add_dates(findings, issuer_countries(findings))
    findings.add_all(Element.FURTHER_INFORMATION, "description")
    return findings
