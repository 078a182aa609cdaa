"""What real files say: the samples of the European Learning Model and of 1EdTech, element by element."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from wallet.formats.elements import claim_at, describe_elements
from wallet.formats.elements.elm import countries_named
from wallet.formats.elements.moments import moment_text
from wallet.formats.linked_data import linked_data_of
from wallet.formats.pictures import picture_of
from wallet.formats.summary import summarise_credential
from wallet.model.elements import MANDATORY, Credits, Element, ElementState, Level, Remark
from wallet.model.report import IssuerSummary
from wallet.model.stored import CredentialKind
from wallet.verification.content import check_content

EDC = "elm-edc/Credentials/JSON-LD Examples (ELM v3)"
OB3 = "1edtech-public-validator/inspector-vc/src/test/resources/ob30"
CLR = "1edtech-public-validator/inspector-clr/src/test/resources/clr20"

UNSIGNED_SAYS = {
    Element.LEARNER,
    Element.TITLE,
    Element.COUNTRY,
    Element.AWARDING_BODY,
    Element.LEARNING_OUTCOMES,
    Element.WORKLOAD,
    Element.LEVEL,
    Element.ASSESSMENT,
    Element.PARTICIPATION,
}


def credential(vectors: Path, file: str):
    """The credential in a file; of a sealed one its payload, without its seal."""
    document = json.loads((vectors / file).read_text(encoding="utf-8"))
    if isinstance(document.get("payload"), str):
        document = json.loads(document["payload"])
    document.pop("proof", None)
    return linked_data_of(document, b""), document


def elements(vectors: Path, file: str, **options):
    parsed, claims = credential(vectors, file)
    return {item.element: item for item in describe_elements(parsed, claims, hidden=0, **options)}


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("Sample-MC-Annex1-unsigned.jsonld", UNSIGNED_SAYS),
        ("Sample-MC-Annex1-signed.jsonld", UNSIGNED_SAYS | {Element.DATE}),
    ],
)
def test_the_sample_named_after_annex_1_states_nine_or_ten_of_the_eleven(shared_vectors: Path, file: str, says: set):
    found = elements(shared_vectors, f"{EDC}/{file}")

    assert {element for element in MANDATORY if found[element].state is ElementState.STATED} == says
    for element in set(MANDATORY) - says:
        assert (found[element].state, found[element].value) == (ElementState.NOT_STATED, "")
    assert {
        element for element in Element if element not in MANDATORY and found[element].state is ElementState.STATED
    } == {Element.PREREQUISITES, Element.SUPERVISION, Element.GRADE, Element.STACKABILITY}


def test_sixty_months_stand_as_written_beside_sixty_hours_and_are_flagged(shared_vectors: Path):
    found = elements(shared_vectors, f"{EDC}/Sample-MC-Annex1-unsigned.jsonld")[Element.WORKLOAD]

    assert found.value == "2 ECTS\nPT60H\nP60M"
    assert found.parts == (Credits("ECTS", Decimal(2), "2 ECTS"),)
    assert set(found.remarks) == {Remark.WORKLOAD_CLASH, Remark.UNUSUAL_DURATION}


@pytest.mark.parametrize(
    ("path", "day"),
    [(("credentialSubject", "dateOfBirth"), "1999-10-02"), (("validFrom",), "2023-01-01")],
)
def test_its_midnights_are_days_in_brussels(shared_vectors: Path, path: tuple, day: str):
    _, claims = credential(shared_vectors, f"{EDC}/Sample-MC-Annex1-unsigned.jsonld")

    # The issuer is in Ireland; the one that directed the course, and typed the dates in, is in Belgium.
    assert countries_named(claims) == ("IRL", "BEL")
    assert moment_text(claim_at(claims, path), countries_named(claims)) == (day, (Remark.LOCAL_MIDNIGHT,))


def test_levels_come_with_their_framework(shared_vectors: Path):
    found = elements(shared_vectors, f"{EDC}/Sample-MC-Annex1-unsigned.jsonld")[Element.LEVEL]
    assert found.value == "EQF 6\nRQF Level 6"
    assert [(part.framework, part.code) for part in found.parts] == [("EQF", "6"), ("", "")]


def test_a_text_in_spanish_is_there_for_who_reads_spanish(shared_vectors: Path):
    found = elements(shared_vectors, f"{EDC}/Sample-MC-Annex1-unsigned.jsonld", languages=("es",))
    assert found[Element.LEARNING_OUTCOMES].value.endswith("\nContento digital")


def test_countries_come_by_label_else_by_code(shared_vectors: Path):
    assert elements(shared_vectors, f"{EDC}/Sample-CertOfPart-signed.jsonld")[Element.COUNTRY].value.startswith(
        "Belgium"
    )
    assert elements(shared_vectors, "elm-edc/rdf/samples/credential-sample.jsonld")[Element.COUNTRY].value == "FR"


def test_a_sample_is_listed_by_what_was_learned_and_found_by_its_skills(shared_vectors: Path):
    parsed, claims = credential(shared_vectors, f"{EDC}/Sample-MC-Annex1-signed.jsonld")
    listed = summarise_credential(parsed, claims, IssuerSummary(parsed.issuer_id, None))

    assert (listed.title, listed.issuer_name) == ("Digital micro-credential creation", "University of Zed")
    assert (listed.size_text, listed.level_text, listed.kind) == ("2 ECTS", "EQF 6", CredentialKind.COURSE)
    assert listed.issued.isoformat() == "2023-09-27"
    for skill in ("develop digital content", "Contento digital", "Personal skills and development"):
        assert skill in listed.search_text
    for private in ("Andromeda", "1999", "LA-234218", "gmail", "Pass"):
        assert private not in listed.search_text


@pytest.mark.parametrize("kind", ["MC-Annex1", "CertOfPart"])
def test_its_picture_is_drawn(shared_vectors: Path, kind: str):
    picture = picture_of(*credential(shared_vectors, f"{EDC}/Sample-{kind}-signed.jsonld"))
    assert picture is not None
    assert picture.startswith(b"\xff\xd8\xff")


@pytest.mark.parametrize(
    ("file", "code", "named"),
    [
        (f"{EDC}/Sample-MC-Annex1-unsigned.jsonld", "content-incomplete", "issued"),
        (f"{EDC}/Sample-MC-Annex1-signed.jsonld", "ok", ""),
        (f"{EDC}/Sample-CertOfPart-signed.jsonld", "ok", ""),
        ("elm-edc/rdf/samples/credential-sample.jsonld", "ok", ""),
        (f"{OB3}/simple-err-context.json", "content-invalid", "@context"),
        (f"{OB3}/simple-err-credential-subject-type.json", "content-invalid", "credentialSubject/type"),
        (
            f"{OB3}/simple-err-credential-subject-identifier-type.json",
            "content-invalid",
            "credentialSubject/identifier/0/type",
        ),
        (f"{OB3}/simple-err-credential-subject-result-type.json", "content-invalid", "credentialSubject/result/1/type"),
        (f"{OB3}/simple-err-credential-subject-profile-type.json", "content-invalid", "credentialSubject/source/type"),
        (f"{OB3}/simple-err-evidence-type.json", "content-invalid", "evidence/1/type"),
        (f"{OB3}/simple-err-issuer-type.json", "content-invalid", "issuer/type"),
        (f"{OB3}/complete.json", "type-not-known", "endorsement/0/credentialSchema/1"),
        (f"{OB3}/complete_v1.json", "content-incomplete", "endorsement/0/id"),
        (f"{OB3}/simple-context-alias.json", "ok", ""),
        (f"{OB3}/credential-status-revoked.json", "ok", ""),
        (f"{CLR}/simple.json", "ok", ""),
        (f"{CLR}/complex.json", "ok", ""),
    ],
)
def test_what_a_type_requires_is_asked_of_each_sample(shared_vectors: Path, file: str, code: str, named: str):
    parsed, claims = credential(shared_vectors, file)
    check = check_content(parsed, claims, hidden=0)

    assert check.code == code
    assert named in check.facts.get("claims", "").split(", ")


def test_every_element_of_the_complete_badge_is_read_from_its_place(shared_vectors: Path):
    found = elements(shared_vectors, f"{OB3}/complete.json")

    assert found[Element.COUNTRY].value == "US\nTX"
    assert found[Element.GRADE].value == (
        "Final Project Grade: A\nFinal Project Grade: Mastery\nFinal Project Grade: Completed"
    )
    assert found[Element.QUALITY_ASSURANCE].state is ElementState.DERIVED
    assert found[Element.LEVEL].state is ElementState.NOT_STATED
    assert not [part for item in found.values() for part in item.parts if isinstance(part, Level)]
