"""What credentials of the W3C data model have in common: who issued them, when, and to whom."""

from collections.abc import Iterator
from typing import Final

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
    text_at,
    text_of,
)
from wallet.model.elements import Element, ElementState

_NAMES: Final = ("name", "fullName")
_NAMES_IN_PARTS: Final = (("givenName", "given_name", "firstName"), ("familyName", "family_name", "lastName"))


def add_issuer(findings: Findings) -> None:
    """Read `issuer`, a text or an object: its name, else its identifier, and where it is."""
    findings.add_all(Element.AWARDING_BODY, "issuer", "name")
    for path, issuer in nodes_at(findings.root, "issuer"):
        findings.add(Element.AWARDING_BODY, Found(id_of(issuer), path, DERIVED))
    add_address(findings, "issuer", "address")


def add_address(findings: Findings, *steps: Step) -> None:
    """Read the country and region of an address (Open Badges 3.0 Address)."""
    for address in members_at(findings.root, *steps):
        before = findings.has(Element.COUNTRY)
        findings.add_all(Element.COUNTRY, ("addressCountryCode", "addressCountry"), node=address)
        findings.add_all(Element.COUNTRY, "addressRegion", node=address)
        if before:
            break


def issuer_countries(findings: Findings) -> tuple[str, ...]:
    """Return the code of the country of the issuer, if stated."""
    code = text_at(findings.root, "issuer", "address", "addressCountryCode")
    return (code,) if code else ()


def add_date(findings: Findings, name: str, countries: tuple[str, ...], state: ElementState = STATED) -> None:
    """Read a date of issue; one is enough, so later calls add nothing."""
    if findings.has(Element.DATE):
        return
    for path, value in nodes_at(findings.root, name):
        reading = localized(value, findings.languages)
        if reading is not None:
            text, remarks = moment_text(reading.text, countries)
            findings.add(Element.DATE, Found(text, path, state, remarks=remarks))


def add_dates(findings: Findings, countries: tuple[str, ...]) -> None:
    """Read when it was awarded, else issued (VCDM 1.1), else from when it is valid (VCDM 2.0)."""
    add_date(findings, "awardedDate", countries)
    add_date(findings, "issuanceDate", countries)
    add_date(findings, "validFrom", countries, DERIVED)


def add_subject(findings: Findings) -> None:
    """Read who it is about: a name, else an identifier that says who, else an opaque one."""
    subjects = list(members_at(findings.root, "credentialSubject"))
    for subject in subjects[:1]:
        named = _name_nodes(subject)
        for node in named:
            findings.add_value(Element.LEARNER, node)
        if not named:
            _add_identifiers(findings, subject)
        findings.add(Element.LEARNER, Found(id_of(subject[1]), subject[0], DERIVED))
    if not subjects:
        for path, value in nodes_at(findings.root, "credentialSubject"):
            findings.add(Element.LEARNER, Found(id_of(value), path, DERIVED))


def _name_nodes(subject: Node) -> list[Node]:
    whole = list(_first_values(subject, _NAMES))
    if whole:
        return whole
    return [node for names in _NAMES_IN_PARTS for node in _first_values(subject, names)]


def _first_values(subject: Node, names: tuple[str, ...]) -> Iterator[Node]:
    path, value = subject
    if isinstance(value, dict):
        for name in names:
            if value.get(name):
                yield (*path, name), value[name]
                return


def _add_identifiers(findings: Findings, subject: Node) -> None:
    # Open Badges 3.0, IdentityObject: plain text unless `hashed`.
    objects = [node for node in members_at(subject, "identifier") if text_of(node[1].get("identityHash"))]
    plain = [node for node in objects if node[1].get("hashed") is not True]
    plain.sort(key=lambda node: node[1].get("identityType") != "name")
    for path, value in plain[:1]:
        findings.add(Element.LEARNER, Found(text_of(value["identityHash"]), (*path, "identityHash")))
    for path, value in objects[:1]:
        findings.add(Element.LEARNER, Found(text_of(value["identityHash"]), (*path, "identityHash"), DERIVED))
