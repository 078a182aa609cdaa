"""Open Badges 2.0, with the badge class and the issuer in place, and the Dutch extensions of edubadges."""

from collections.abc import Sequence
from typing import Final

from wallet.formats.elements.levels import framework_of, level_of
from wallet.formats.elements.moments import moment_text
from wallet.formats.elements.reading import (
    DERIVED,
    STATED,
    Findings,
    Found,
    Node,
    id_of,
    members_at,
    nodes_at,
    text_at,
    text_of,
)
from wallet.formats.elements.workload import credits_of
from wallet.model.elements import ECTS, EQF, Element
from wallet.model.json import JsonObject

_READABLE: Final = tuple(element for element in Element if element is not Element.PREREQUISITES)
_HOURS: Final = (
    ("extensions:StudyLoadExtension", "StudyLoad"),
    ("extensions:TimeInvestmentExtension", "TimeInvestment"),
)


def read_open_badge_2(claims: JsonObject, languages: Sequence[str]) -> Findings:
    """Read an Assertion (Open Badges 2.0)."""
    findings = Findings(claims, languages, _READABLE)
    _add_recipient(findings)
    for path, value in nodes_at(findings.root, "issuedOn"):
        text, remarks = moment_text(text_of(value), ())
        findings.add(Element.DATE, Found(text, path, remarks=remarks))
    for badge in members_at(findings.root, "badge"):
        _read_badge_class(findings, badge)
    for path, evidence in members_at(findings.root, "evidence"):
        name = text_at((path, evidence), "name") or text_at((path, evidence), "narrative") or id_of(evidence)
        findings.add(Element.FURTHER_INFORMATION, Found(name, path))
    findings.add_all(Element.FURTHER_INFORMATION, "narrative")
    return findings


def _add_recipient(findings: Findings) -> None:
    for path, recipient in members_at(findings.root, "recipient"):
        state = DERIVED if recipient.get("hashed") is True else STATED
        findings.add(Element.LEARNER, Found(text_at((path, recipient), "identity"), (*path, "identity"), state))


def _read_badge_class(findings: Findings, badge: Node) -> None:
    findings.add_all(Element.TITLE, "name", node=badge)
    findings.add_all(Element.AWARDING_BODY, "issuer", "name", node=badge)
    for path, issuer in nodes_at(badge, "issuer"):
        findings.add(Element.AWARDING_BODY, Found(id_of(issuer), path, DERIVED))
    for name in ("addressCountryCode", "addressCountry", "addressRegion"):
        findings.add_all(Element.COUNTRY, "issuer", "address", name, node=badge)
    findings.add_all(Element.LEARNING_OUTCOMES, "extensions:LearningOutcomeExtension", "LearningOutcome", node=badge)
    outcomes = [_read_alignment(findings, alignment) for alignment in members_at(badge, "alignment")]
    findings.add_together(Element.LEARNING_OUTCOMES, [found for found in outcomes if found is not None])
    findings.add_all(Element.LEARNING_OUTCOMES, "criteria", "narrative", node=badge, state=DERIVED)
    findings.add_all(Element.LEARNING_OUTCOMES, "description", node=badge, state=DERIVED)
    for path, value in nodes_at(badge, "extensions:ECTSExtension", "ECTS"):
        found = credits_of(value, ECTS)
        findings.add(Element.WORKLOAD, Found(found.text, path, parts=(found,)))
    for extension, name in _HOURS:
        for path, value in nodes_at(badge, extension, name):
            findings.add(Element.WORKLOAD, Found(f"{text_of(value)} h", path))
    for path, value in nodes_at(badge, "extensions:EQFExtension", "EQF"):
        level = level_of(text_of(value), framework=EQF)
        if level is not None:
            findings.add(Element.LEVEL, Found(level.text, path, parts=(level,)))
    for element, names in (
        (Element.ASSESSMENT, ("assessmentType", "assessment_type")),
        (Element.PARTICIPATION, ("participationType", "participation", "participation_type")),
        (Element.SUPERVISION, ("supervisionType", "supervision_type")),
        (Element.QUALITY_ASSURANCE, ("qualityAssuranceName", "quality_assurance_name")),
        (Element.STACKABILITY, ("stackable",)),
    ):
        findings.add_all(element, names, node=badge)
    findings.add_all(Element.FURTHER_INFORMATION, "description", node=badge)


def _read_alignment(findings: Findings, alignment: Node) -> Found | None:
    name, code = text_at(alignment, "targetName"), text_at(alignment, "targetCode")
    framework = framework_of(text_at(alignment, "targetFramework")) if code else ""
    if framework:
        level = level_of(code, framework=framework, uri=text_at(alignment, "targetUrl"))
        if level is not None and level.code:
            findings.add(Element.LEVEL, Found(level.text, alignment[0], parts=(level,)))
            return None
    return Found(name, alignment[0], DERIVED) if name else None
