"""How much and how high, in the European Learning Model: workload, credits, levels."""

from collections.abc import Sequence

from wallet.formats.elements.concepts import concept_found, notation_of
from wallet.formats.elements.levels import framework_of, level_of
from wallet.formats.elements.reading import Findings, Found, Node, id_of, members_at, nodes_at, text_at
from wallet.formats.elements.workload import clashes, credits_of, duration_remarks, shortest
from wallet.model.elements import EQF, Element, Remark
from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath

_Members = Sequence[tuple[ClaimPath, JsonObject]]


def add_workload(findings: Findings, achieved: _Members, activities: _Members) -> None:
    """Read credits, planned and actual workload and contact hours; flag an activity longer than what it led to."""
    specifications = [node for achievement in achieved for node in members_at(achievement, "specifiedBy")]
    for specification in specifications:
        _add_credits(findings, specification, "creditPoint")
    for achievement in achieved:
        _add_credits(findings, achievement, "creditReceived")
    planned = [node for specification in specifications for node in nodes_at(specification, "volumeOfLearning")]
    for node in planned:
        _add_duration(findings, node, ())
    limit = shortest(text_at(node) for node in planned)
    for activity in activities:
        worked = list(nodes_at(activity, "workload"))
        # Where somebody measured the work itself, that is what the plan must fit.
        measured = shortest(text_at(node) for node in worked)
        for node in worked:
            _add_duration(findings, node, (limit,))
        for node in nodes_at(activity, "specifiedBy", "volumeOfLearning"):
            _add_duration(findings, node, (limit, measured))
        for path, hours in nodes_at(activity, "specifiedBy", "contactHour"):
            text = text_at(((), hours))
            findings.add(Element.WORKLOAD, Found(f"contactHour: {text}" if text else "", path))


def _add_duration(findings: Findings, node: Node, limits: Sequence[float | None]) -> None:
    text = text_at(node)
    remarks = duration_remarks(text)
    if clashes(text, limits):
        remarks = (*remarks, Remark.WORKLOAD_CLASH)
    findings.add(Element.WORKLOAD, Found(text, node[0], remarks=remarks))


def _add_credits(findings: Findings, node: Node, name: str) -> None:
    for credit in members_at(node, name):
        label, uri = "", ""
        for framework in nodes_at(credit, "framework"):
            found = concept_found(framework, findings.languages)
            label, uri = notation_of(framework) or (found.text if found else ""), id_of(framework[1])
        read = credits_of(text_at(credit, "point"), label, uri)
        findings.add(Element.WORKLOAD, Found(read.text, credit[0], parts=(read,) if read.text else ()))


def add_levels(findings: Findings, specifications: _Members) -> None:
    """Read levels with their framework, from wherever a specification states them."""
    for specification in specifications:
        for names, framework in (
            (("eqfLevel", "EQFLevel"), EQF),
            (("nqfLevel", "NQFLevel"), ""),
            (("educationLevel",), ""),
        ):
            for concept in nodes_at(specification, names):
                found = concept_found(concept, findings.languages)
                if found is None:
                    continue
                text, uri = notation_of(concept) or found.text, id_of(concept[1])
                level = level_of(text, framework=framework or framework_of(text), uri=uri)
                if level is not None:
                    remarks = tuple(remark for remark in found.remarks if remark is Remark.UNKNOWN_CODE)
                    findings.add(Element.LEVEL, Found(level.text, concept[0], remarks=remarks, parts=(level,)))
