"""European Digital Credentials for Learning: the European Learning Model 3 as JSON-LD.

Read leniently: names of the context and of the ontology, plain texts where texts in languages belong, concepts
with or without an address.
"""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from wallet.formats.code_lists import COUNTRY_LIST
from wallet.formats.elements.concepts import concept_found, notation_of
from wallet.formats.elements.elm_sizes import add_levels, add_workload
from wallet.formats.elements.languages import localized
from wallet.formats.elements.moments import moment_text
from wallet.formats.elements.reading import (
    DERIVED,
    STATED,
    Findings,
    Found,
    Node,
    Step,
    id_of,
    members_at,
    nodes_at,
    nodes_or_map_at,
    text_at,
    type_names,
)
from wallet.model.elements import Element, ElementState
from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath

Member = tuple[ClaimPath, JsonObject]

# Nobody reads sixteen rows about more than this many achievements.
_MAX_CLAIMS: Final = 1000
_COUNTRY: Final[tuple[tuple[Step, ...], ...]] = (
    ("address", "countryCode"),
    ("spatialCode",),
    ("spatial",),
)
_QUALITY: Final[tuple[tuple[Step, ...], ...]] = (
    ("credentialSubject", "hasClaim", "awardedBy", "awardingBody", "accreditation"),
    ("issuer", "accreditation"),
    ("credentialSubject", "hasClaim", "specifiedBy", "accreditation"),
    ("evidence", "accreditation"),
)


def read_elm(claims: JsonObject, languages: Sequence[str]) -> Findings:
    """Read a European Digital Credential."""
    findings = Findings(claims, languages, Element)
    claimed = list(islice(members_at(findings.root, "credentialSubject", "hasClaim"), _MAX_CLAIMS))
    achieved = [claim for claim in claimed if _is(claim, "LearningAchievement")] or claimed
    activities = [claim for claim in claimed if _is(claim, "LearningActivity")]
    assessments = [claim for claim in claimed if _is(claim, "LearningAssessment")]
    for claim in achieved:
        activities += members_at(claim, "influencedBy")
        assessments += members_at(claim, "provenBy")
    specifications = [node for claim in achieved for node in members_at(claim, "specifiedBy")]

    _add_learner(findings)
    _add_title(findings, claimed)
    _add_places(findings, claimed)
    _add_dates(findings, claimed)
    _add_outcomes(findings, specifications, achieved)
    results = [claim for claim in achieved if not _is(claim, "LearningActivity")]
    add_workload(findings, results, activities)
    add_levels(findings, specifications)
    _add_assessments(findings, assessments)
    for source in (*specifications, *(node for activity in activities for node in members_at(activity, "specifiedBy"))):
        add_concepts(findings, Element.PARTICIPATION, source, "mode")
    _add_quality(findings)
    _add_links(findings, specifications, achieved)
    _add_further(findings, claimed)
    return findings


def countries_named(claims: JsonObject) -> tuple[str, ...]:
    """Return the countries of the organisations that made the credential, the issuer's first.

    Besides the issuer those are the awarding bodies and the ones that directed an activity: each may have
    typed a date in.
    """
    root: Node = ((), claims)
    claim = ("credentialSubject", "hasClaim")
    organisations: tuple[tuple[Step, ...], ...] = (
        ("issuer",),
        (*claim, "awardedBy"),
        (*claim, "awardedBy", "awardingBody"),
        (*claim, "directedBy"),
        (*claim, "influencedBy", "directedBy"),
    )
    codes = [
        id_of(code).removeprefix(COUNTRY_LIST) or notation_of((path, code))
        for steps in organisations
        for place in members_at(root, *steps, "location")
        for where in (("address", "countryCode"), ("spatial",))
        for path, code in nodes_at(place, *where)
    ]
    return tuple(dict.fromkeys(code for code in codes if code))


def add_concepts(findings: Findings, element: Element, node: Node, *steps: Step) -> None:
    """Add every concept at the end of `steps`."""
    for concept in nodes_at(node, *steps):
        found = concept_found(concept, findings.languages)
        if found is not None:
            findings.add(element, found)


def _is(claim: Member, name: str) -> bool:
    return any(stated.rpartition(":")[2] == name for stated in type_names(claim[1]))


def _add_learner(findings: Findings) -> None:
    for subject in list(members_at(findings.root, "credentialSubject"))[:1]:
        findings.add_all(Element.LEARNER, "fullName", node=subject)
        if not findings.has(Element.LEARNER):
            findings.add_all(Element.LEARNER, "givenName", node=subject)
            findings.add_all(Element.LEARNER, "familyName", node=subject)
        for name in (("nationalID", "nationalId"), "identifier"):
            for identifier in members_at(subject, name):
                if not findings.has(Element.LEARNER):
                    findings.add_all(Element.LEARNER, "notation", node=identifier)
        findings.add(Element.LEARNER, Found(id_of(subject[1]), subject[0], DERIVED))


def _add_title(findings: Findings, claimed: list[Member]) -> None:
    if len(claimed) == 1:
        findings.add_all(Element.TITLE, "title", node=claimed[0])
        if not findings.has(Element.TITLE):
            findings.add_all(Element.TITLE, "specifiedBy", "title", node=claimed[0])
    if not findings.has(Element.TITLE):
        findings.add_all(Element.TITLE, "displayParameter", "title")
    if not findings.has(Element.TITLE):
        for claim in claimed:
            findings.add_all(Element.TITLE, "title", node=claim)


def _add_places(findings: Findings, claimed: list[Member]) -> None:
    for claim in claimed:
        for body in nodes_at(claim, "awardedBy", "awardingBody"):
            _add_name(findings, body, STATED)
    for issuer in nodes_at(findings.root, "issuer"):
        _add_name(findings, issuer, DERIVED)
        findings.add(Element.AWARDING_BODY, Found(id_of(issuer[1]), issuer[0], DERIVED))
    sources = [node for steps in (("issuer",),) for node in members_at(findings.root, *steps)]
    for claim in claimed:
        sources += members_at(claim, "awardedBy")
        sources += members_at(claim, "awardedBy", "awardingBody")
    for source in sources:
        if not findings.has(Element.COUNTRY):
            for place in members_at(source, "location"):
                for steps in _COUNTRY:
                    add_concepts(findings, Element.COUNTRY, place, *steps)


def _add_name(findings: Findings, organisation: Node, state: ElementState) -> None:
    for name in ("legalName", "prefLabel", "altLabel"):
        for node in nodes_or_map_at(organisation, name):
            found = findings.read(node, state)
            if found is not None:
                findings.add(Element.AWARDING_BODY, found)
                return


def _add_dates(findings: Findings, claimed: list[Member]) -> None:
    countries = countries_named(findings.root[1]) if isinstance(findings.root[1], dict) else ()
    dates = [node for name in ("issued", "issuanceDate") for node in nodes_at(findings.root, name)]
    dates += [node for claim in claimed for node in nodes_at(claim, "awardedBy", "awardingDate")]
    for path, value in dates:
        reading = localized(value, findings.languages)
        if reading is not None and not findings.has(Element.DATE):
            text, remarks = moment_text(reading.text, countries)
            findings.add(Element.DATE, Found(text, path, remarks=remarks))


def _add_outcomes(findings: Findings, specifications: list[Member], achieved: list[Member]) -> None:
    for specification in specifications:
        findings.add_all(Element.LEARNING_OUTCOMES, "learningOutcomeSummary", "noteLiteral", node=specification)
        findings.add_all(Element.LEARNING_OUTCOMES, "learningOutcome", "title", node=specification)
    parts = [
        found
        for claim in achieved
        for node in members_at(claim, "hasPart", "specifiedBy", "learningOutcome")
        for title in nodes_or_map_at(node, "title")
        if (found := findings.read(title, DERIVED)) is not None
    ]
    findings.add_together(Element.LEARNING_OUTCOMES, parts)


def _add_assessments(findings: Findings, assessments: list[Member]) -> None:
    for assessment in assessments:
        kinds = [
            found
            for concept in nodes_at(assessment, "specifiedBy", "dcType")
            if (found := concept_found(concept, findings.languages)) is not None
        ]
        for found in kinds:
            findings.add(Element.ASSESSMENT, found)
        if not kinds:
            findings.add_all(Element.ASSESSMENT, "title", node=assessment)
        if not kinds:
            findings.add_all(Element.ASSESSMENT, "specifiedBy", "title", node=assessment)
        add_concepts(findings, Element.SUPERVISION, assessment, "idVerification")
        name = text_of_title(findings, assessment)
        for note in members_at(assessment, "grade"):
            for node in nodes_or_map_at(note, "noteLiteral"):
                grade = findings.read(node)
                if grade is not None and name and len(assessments) > 1:
                    grade = Found(f"{name}: {grade.text}", grade.path, language=grade.language)
                if grade is not None:
                    findings.add(Element.GRADE, grade)


def text_of_title(findings: Findings, node: Node) -> str:
    """Return the title of an object in the best language; empty where it has none."""
    for title in nodes_or_map_at(node, "title"):
        found = findings.read(title)
        if found is not None:
            return found.text
    return ""


def _add_quality(findings: Findings) -> None:
    for steps in _QUALITY:
        for accreditation in members_at(findings.root, *steps):
            kinds = [concept_found(concept, findings.languages) for concept in nodes_at(accreditation, "dcType")]
            agents = [
                found.text
                for agent in nodes_at(accreditation, "accreditingAgent")
                for literal in nodes_or_map_at(agent, ("legalName", "prefLabel"))
                if (found := findings.read(literal)) is not None
            ]
            said = [*(found.text for found in kinds if found), text_of_title(findings, accreditation), *agents]
            findings.add(Element.QUALITY_ASSURANCE, Found(", ".join(filter(None, said)), accreditation[0]))


def _add_links(findings: Findings, specifications: list[Member], achieved: list[Member]) -> None:
    for specification in specifications:
        findings.add_all(Element.PREREQUISITES, "entryRequirement", "noteLiteral", node=specification)
        findings.add_all(Element.STACKABILITY, "isPartialQualification", node=specification)
    for source in (*achieved, *specifications):
        for name in ("hasPart", "isPartOf"):
            titles = [text_of_title(findings, part) for part in members_at(source, name)]
            said = "\n".join(f"{name}: {title}" for title in titles if title)
            findings.add(Element.STACKABILITY, Found(said, (*source[0], name)))


def _add_further(findings: Findings, claimed: list[Member]) -> None:
    for claim in claimed:
        findings.add_all(Element.FURTHER_INFORMATION, "description", node=claim)
        findings.add_all(Element.FURTHER_INFORMATION, "additionalNote", "noteLiteral", node=claim)
        findings.add_all(Element.FURTHER_INFORMATION, "specifiedBy", "description", node=claim)
        findings.add_all(Element.FURTHER_INFORMATION, "specifiedBy", "additionalNote", "noteLiteral", node=claim)
        for steps in (("specifiedBy",), ()):
            for source in members_at(claim, *steps):
                for link in members_at(source, ("supplementaryDocument", "homepage")):
                    text = text_of_title(findings, link) or text_at(link, ("contentURL", "contentUrl"))
                    findings.add(Element.FURTHER_INFORMATION, Found(text, link[0]))
    for attachment in members_at(findings.root, "attachment"):
        findings.add(Element.FURTHER_INFORMATION, Found(text_of_title(findings, attachment), attachment[0]))
    findings.add_all(Element.FURTHER_INFORMATION, "displayParameter", "description", state=DERIVED)
