"""Pages that are kept or handed over: in one language from head to foot, with what others wrote marked as theirs."""

import html
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from tests.simulators.guiding_scenes import DUTCH, PYTHON, TERMS
from tests.unit.ui.practice_wallet import NOW, practice_holder
from ui.check.report import report_page
from ui.consent.receipt_texts import receipt_texts
from ui.credential.content import content_of
from ui.credential.readable import readable_file
from ui.dossier.texts import cover_page
from ui.guiding.defaults import first_terms
from ui.i18n import LANGUAGES, Language
from ui.share.paper import Handed
from ui.share.proof import Sharing, proof_page
from wallet.checking import Surroundings, check_input
from wallet.consent.consent_page import consent_html
from wallet.consenting import Consenting
from wallet.dossier import DossierItem, DossierPlan, cover_html, dossier_files, overview
from wallet.examples import example_statuses, example_trust
from wallet.guiding import Guiding
from wallet.model.guidance import Choice, ConsentState
from wallet.model.stored import CredentialId
from wallet.transport.html_page import report_html

translate = QCoreApplication.translate

NUMBER = CredentialId(PYTHON)
SHOWN = (("given_name",), ("learning_outcomes", 1), ("learning_outcomes", 2), ("credits",))
OUTCOME = "Plot results"
# A text in a page, and whether the element around it says that others wrote it.
TEXTS = re.compile(r"<(\w+)( lang=\"\"[^>]*)?[^>]*>([^<>]+)<")
# Words that are the same in another language, and what a practice issuer or list is called.
SAME = frozenset({"Contact", "Name", "4 ECTS"})
NAMES = re.compile(r"Amina|Kwasar|Universiteit|VKS|Leerwinkel|urn:uuid:|Markt 1|^[\d\s/.-]+$|\.sdjwt$|\.example$")
# Only those of the language; a straight one is of English alone, where it leaves letters out.
QUOTES = {"en": "“”'", "nl": "“”", "fr": "«»", "de": "„“"}
ALL_QUOTES = frozenset("\"'“”„«»")


@pytest.fixture(scope="module")
def holder(tmp_path_factory):
    holder = practice_holder(tmp_path_factory.mktemp("documents"))
    yield holder
    holder.vault.close()


@pytest.fixture(scope="module")
def pages(qapp, holder):
    """Every page as HTML, by language and kind."""
    language = Language(qapp, "en")
    made = {}
    for code in LANGUAGES:
        language.use(code)
        made[code] = dict(every_page(holder, code))
    language.use("en")
    language.unload()
    return made


def every_page(holder, code):
    opened = holder.open(NUMBER)
    copy = holder.draft(NUMBER, SHOWN, audience=None)
    made_for = holder.draft(NUMBER, SHOWN, audience="Bakker", until=NOW + timedelta(days=2))
    yield "copy", Handed(opened, copy, "", None, NOW).html().decode()
    yield "share", Handed(opened, made_for, "Bakker", None, NOW).html().decode()
    yield "proof", proof_page(holder, Sharing(((opened, copy),), NOW, "", ""), "", "html").decode()
    (checked,) = check_input(copy.text.encode(), Surroundings(example_trust(), example_statuses(), NOW))
    yield "report", report_html(report_page(checked))
    yield "credential", readable_file(opened, content_of(opened, (code,))).decode()
    terms = first_terms(code)
    terms = replace(terms, recipient=TERMS.recipient, authority=terms.authority or "Datenschutz Berlin")
    consent = given(holder, terms)
    for state in ConsentState:
        yield f"consent-{state.value}", consent_html(consent, receipt_texts(), state)
    items = (DossierItem(NUMBER, SHOWN), DossierItem(CredentialId(DUTCH)))
    files = dossier_files(holder, items, recipient="Kwasar College")
    yield (
        "dossier",
        cover_html(cover_page(DossierPlan("Kwasar College", "", items), overview(holder, items), files, NOW)),
    )


def given(holder, terms):
    consenting = Consenting(holder)
    invitation = consenting.read(Guiding(holder).invite(terms, label="Amina").text)
    draft = consenting.draft(
        invitation,
        purpose=terms.purposes[0],
        learner_name="Amina",
        choices=(Choice(NUMBER, SHOWN),),
        until=NOW + timedelta(days=20),
        files=(),
        may_export=False,
    )
    return consenting.give(draft).consent


def texts_of(page, *, of_others=False):
    """The texts of a page, those of others or those of the program."""
    body = re.sub(r"<(style|title)[^>]*>.*?</\1>", "", page, flags=re.DOTALL)
    return {html.unescape(text).strip() for _, theirs, text in TEXTS.findall(body) if bool(theirs) is of_others} - {""}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_says_its_language(pages, code):
    assert [kind for kind, page in pages[code].items() if f'<html lang="{code}">' not in page] == []


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_no_page_falls_back_to_english(pages, code):
    left = {
        (kind, text)
        for kind, page in pages[code].items()
        for text in texts_of(page) & texts_of(pages["en"][kind]) - SAME
        if not NAMES.search(text)
    }
    assert left == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_an_issuer_wrote_is_never_read_in_the_language_of_the_page(pages, code):
    for kind in ("copy", "share", "report", "credential"):
        assert any(OUTCOME in text for text in texts_of(pages[code][kind], of_others=True)), kind
        assert not any(OUTCOME in text for text in texts_of(pages[code][kind])), kind


@pytest.mark.parametrize("code", LANGUAGES)
def test_quotes_are_those_of_the_language(pages, code):
    for kind, page in pages[code].items():
        said = "".join(texts_of(page))
        assert ALL_QUOTES & set(said) <= set(QUOTES[code]), kind


@pytest.mark.parametrize("code", LANGUAGES)
def test_steps_name_buttons_as_they_are_called(qapp, pages, code):
    language = Language(qapp, code)
    guidance, stop = translate("Navigation", "Guidance"), translate("ConsentActs", "Stop sharing")
    check, forgot = translate("Navigation", "Check"), translate("UnlockPage", "I forgot it")
    sheet = translate("RecoverySheet", "Choose “I forgot it” in the program and type the code.")
    language.use("en")
    language.unload()
    assert any(guidance in text and stop in text for text in texts_of(pages[code]["consent-given"]))
    assert any(check in text for text in texts_of(pages[code]["copy"]))
    assert forgot in sheet


def test_a_receipt_names_the_country_and_its_authority(pages):
    receipts = {code: pages[code]["consent-given"] for code in LANGUAGES}
    countries = {"en": "Belgium", "nl": "België", "fr": "Belgique", "de": "Deutschland"}
    assert [code for code, country in countries.items() if f">{country}</td>" not in receipts[code]] == []
    assert "Autorité de protection des données, Bruxelles" in receipts["fr"]
