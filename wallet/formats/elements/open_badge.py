"""Open Badges 3.0, with the Dutch extensions of edubadges."""

from collections.abc import Mapping, Sequence
from typing import Final

from wallet.formats.elements.languages import is_known_language
from wallet.formats.elements.levels import framework_of, level_of
from wallet.formats.elements.reading import (
    DERIVED,
    Findings,
    Found,
    Node,
    id_of,
    members_at,
    nodes_at,
    text_at,
    text_of,
)
from wallet.formats.elements.w3c_parts import add_address, add_dates, add_issuer, add_subject, issuer_countries
from wallet.formats.elements.workload import credits_of
from wallet.model.elements import ECTS, Element, Remark
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

# Prerequisites have no place of their own in an Open Badge.
_READABLE: Final = tuple(element for element in Element if element is not Element.PREREQUISITES)
_QUALITY: Final = "ext:QualityAssurance"


def read_open_badge(claims: JsonObject, languages: Sequence[str]) -> Findings:
    """Read an AchievementCredential (Open Badges 3.0 section B.1)."""
    findings = Findings(claims, languages, _READABLE)
    add_subject(findings)
    add_issuer(findings)
    add_address(findings, "credentialSubject", "achievement", "creator", "address")
    add_dates(findings, issuer_countries(findings))
    for subject in members_at(findings.root, "credentialSubject"):
        for achievement in members_at(subject, "achievement"):
            _read_achievement(findings, achievement)
        findings.add_all(Element.AWARDING_BODY, "source", "name", node=subject, state=DERIVED)
        _read_results(findings, subject)
        earned = credits_of(text_at(subject, "creditsEarned"))
        if earned.text:
            findings.add(Element.WORKLOAD, Found(earned.text, (*subject[0], "creditsEarned"), parts=(earned,)))
        findings.add_all(Element.FURTHER_INFORMATION, "narrative", node=subject)
    findings.add_all(Element.TITLE, "name", state=DERIVED)
    for path, evidence in members_at(findings.root, "evidence"):
        name = text_at((path, evidence), "name") or text_at((path, evidence), "description") or id_of(evidence)
        findings.add(Element.FURTHER_INFORMATION, Found(name, path))
    add_endorsements(findings, findings.root)
    return findings


def add_endorsements(findings: Findings, node: Node) -> None:
    """Read who backs this (Open Badges 3.0 section B.1.6); each endorsement is a credential to be checked itself."""
    backed = []
    for path, endorsement in members_at(node, "endorsement"):
        who = text_at((path, endorsement), "issuer", "name") or id_of(endorsement.get("issuer"))
        comment = text_at((path, endorsement), "credentialSubject", "endorsementComment")
        backed.append(Found(f"{who}: {comment}" if comment else who, path, DERIVED))
    findings.add_together(Element.QUALITY_ASSURANCE, backed)


def _read_achievement(findings: Findings, achievement: Node) -> None:
    findings.add_all(Element.TITLE, "name", node=achievement)
    findings.add_all(Element.AWARDING_BODY, "creator", "name", node=achievement, state=DERIVED)
    _read_workload(findings, achievement)
    for element, name in (
        (Element.ASSESSMENT, "assessmentType"),
        (Element.PARTICIPATION, "participationType"),
        (Element.SUPERVISION, "supervisionType"),
        (Element.STACKABILITY, "stackable"),
        (Element.FURTHER_INFORMATION, "description"),
        (Element.FURTHER_INFORMATION, "humanCode"),
    ):
        findings.add_all(element, name, node=achievement)
    for path, checked in nodes_at(achievement, "identityChecked"):
        findings.add(Element.SUPERVISION, Found(f"identityChecked: {text_of(checked)}", path))
    outcomes = [_read_alignment(findings, alignment) for alignment in members_at(achievement, "alignment")]
    findings.add_together(Element.LEARNING_OUTCOMES, [outcome for outcome in outcomes if outcome is not None])
    findings.add_all(Element.LEARNING_OUTCOMES, "criteria", "narrative", node=achievement, state=DERIVED)
    findings.add_all(Element.LEARNING_OUTCOMES, "description", node=achievement, state=DERIVED)
    add_endorsements(findings, achievement)
    if any(not is_known_language(tag) for _, tag in nodes_at(achievement, "inLanguage") if isinstance(tag, str)):
        findings.remark(Element.TITLE, Remark.UNKNOWN_LANGUAGE_CODE)


def _read_workload(findings: Findings, achievement: Node) -> None:
    path = achievement[0]
    for name, framework in (("ECTS", ECTS), ("creditsAvailable", "")):
        found = credits_of(text_at(achievement, name), framework)
        if found.text:
            findings.add(Element.WORKLOAD, Found(found.text, (*path, name), parts=(found,)))
    for name in ("SBU", "timeInvestment"):
        if hours := text_at(achievement, name):
            findings.add(Element.WORKLOAD, Found(f"{hours} h", (*path, name)))


def _read_alignment(findings: Findings, alignment: tuple[ClaimPath, JsonObject]) -> Found | None:
    """Read a level or an accreditation where the alignment's type says so; else it is an outcome."""
    path, value = alignment
    kind = text_at(alignment, "targetType")
    name, code = text_at(alignment, "targetName"), text_at(alignment, "targetCode")
    # A level is only what the type calls one: many an outcome mentions a framework in passing.
    framework = framework_of(kind.removeprefix("ext:"))
    if kind == _QUALITY:
        text = f"{name} ({code})" if name and code else name or code
        findings.add(Element.QUALITY_ASSURANCE, Found(text, path))
        return None
    if framework:
        level = level_of(code or name, framework=framework, uri=text_at(alignment, "targetUrl"))
        if level is not None:
            findings.add(Element.LEVEL, Found(level.text, path, parts=(level,)))
        return None
    return findings.read((path, value.get("targetName") or code), DERIVED)


def _read_results(findings: Findings, subject: Node) -> None:
    descriptions: dict[str, JsonObject] = {}
    levels: dict[str, str] = {}
    for described in members_at(subject, "achievement", "resultDescription"):
        descriptions[id_of(described[1])] = described[1]
        for level in members_at(described, "rubricCriterionLevel"):
            levels[id_of(level[1])] = text_at(level, "name") or text_at(level, "level")
    results = list(members_at(subject, "result"))
    for path, result in results:
        achieved = id_of(result.get("achievedLevel"))
        text = text_of(_scalar(result.get("value"))) or levels.get(achieved, achieved) or text_of(result.get("status"))
        name = text_of(_scalar(descriptions.get(id_of(result.get("resultDescription")), {}).get("name")))
        if text:
            findings.add(Element.GRADE, Found(f"{name}: {text}" if name and len(results) > 1 else text, path))


def _scalar(value: Json) -> Json:
    if isinstance(value, Mapping):
        value = value.get("@value")
    return value if isinstance(value, str | int | float) else None
