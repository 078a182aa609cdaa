"""Comprehensive Learner Records 2.0: the record itself; the credentials inside it are reports of their own."""

from collections.abc import Sequence
from typing import Final

from wallet.formats.elements.open_badge import add_endorsements
from wallet.formats.elements.reading import (
    DERIVED,
    Findings,
    Found,
    Node,
    id_of,
    members_at,
    nodes_or_map_at,
    text_at,
)
from wallet.formats.elements.w3c_parts import add_dates, add_issuer, add_subject, issuer_countries
from wallet.model.elements import Element
from wallet.model.json import JsonObject

_READABLE: Final = (
    Element.LEARNER,
    Element.TITLE,
    Element.COUNTRY,
    Element.AWARDING_BODY,
    Element.DATE,
    Element.LEARNING_OUTCOMES,
    Element.QUALITY_ASSURANCE,
    Element.STACKABILITY,
    Element.FURTHER_INFORMATION,
)


def read_clr(claims: JsonObject, languages: Sequence[str]) -> Findings:
    """Read a ClrCredential (CLR 2.0 section B.1)."""
    findings = Findings(claims, languages, _READABLE)
    findings.add_all(Element.TITLE, "name")
    add_subject(findings)
    add_issuer(findings)
    add_dates(findings, issuer_countries(findings))
    for subject in members_at(findings.root, "credentialSubject"):
        names = [
            found
            for achievement in members_at(subject, "achievement")
            for name in nodes_or_map_at(achievement, "name")
            if (found := findings.read(name, DERIVED)) is not None
        ]
        findings.add_together(Element.LEARNING_OUTCOMES, names)
        _add_associations(findings, subject)
    findings.add_all(Element.FURTHER_INFORMATION, "description")
    add_endorsements(findings, findings.root)
    return findings


def _add_associations(findings: Findings, subject: Node) -> None:
    names = {}
    for steps in (("achievement",), ("verifiableCredential", "credentialSubject", "achievement")):
        for achievement in members_at(subject, *steps):
            names[id_of(achievement[1])] = text_at(achievement, "name")
    for path, association in members_at(subject, "association"):
        source, target = id_of(association.get("sourceId")), id_of(association.get("targetId"))
        kind = text_at((path, association), "associationType")
        said = (names.get(source) or source, kind, names.get(target) or target)
        findings.add(Element.STACKABILITY, Found(" ".join(part for part in said if part), path))
