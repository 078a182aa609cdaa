"""What is said beyond the elements, and the technical view."""

import json

import pytest

from tests.unit.ui.practice_wallet import PYTHON, number_of, practice_holder
from ui.credential.elements_page import count_stated
from ui.credential.technical import checks_text, disclosures_text, header_text, original_text, payload_text


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    holder = practice_holder(tmp_path_factory.mktemp("wallet"))
    yield holder.open(number_of(holder, PYTHON))
    holder.vault.close()


def test_the_elements_are_counted(opened):
    assert count_stated(opened.elements) == 11


def test_the_technical_view_holds_codes_rules_and_every_byte(opened):
    checks = checks_text(opened.report)
    assert [name in checks for name in ("structure", "proof", "issuer", "holder", "validity", "status", "content")]
    assert "RFC 9901" in checks and "verdict: genuine" in checks
    assert json.loads(header_text(opened))["typ"] == "dc+sd-jwt"
    assert "_sd" in json.loads(payload_text(opened))
    disclosures = disclosures_text(opened)
    assert disclosures.count("digest (sha-256)") == len(opened.credential.sd_jwt.disclosures)
    assert "learning_outcomes/1" in disclosures
    assert original_text(opened).encode() == opened.original
