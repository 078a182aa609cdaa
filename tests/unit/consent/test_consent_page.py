"""Consents and proofs of sharing for people: everything that was agreed stands there, and the signed text with it."""

import base64
import html
import re
from html.parser import HTMLParser

import pypdfium2
import pytest

from tests.unit.consent.consent_material import BARE_ITEM, ITEM, UNTIL, given, refused
from tests.unit.consent.guidance_material import NOW, TERMS
from wallet.consent.consent_page import ConsentTexts, PageSteps, consent_html, consent_page, consent_pdf
from wallet.consent.sharing_page import SharingTexts, sharing_html, sharing_pdf
from wallet.consent.sharing_proof import make_sharing_proof
from wallet.crypto.keys import PrivateKey
from wallet.model.guidance import Basis, ConsentState
from wallet.transport.web_pages import contents_in_page


def label(path):
    return " > ".join(map(str, path))


def moment(at):
    return at.strftime("%d/%m/%Y")


TEXTS = ConsentTexts(
    language="nl",
    title="Toestemming",
    notes={state: (f"Kop {state}", f"Zin {state}") for state in ConsentState},
    row_titles=("Wat", "Antwoord"),
    rows_title="Wat je afsprak",
    who="Wie",
    address="Adres",
    contact="Contact",
    purpose="Waarvoor",
    sees="Ziet van %1",
    always="Altijd zichtbaar:",
    files="Bestanden",
    from_when="Sinds",
    until="Tot",
    export="Bewaren of afdrukken",
    export_allowed="Mag",
    export_forbidden="Mag niet",
    storage="Bewaard",
    third_parties="Wie nog",
    nobody="Niemand anders",
    notice="Privacy",
    basis="Grond volgens hen",
    bases={basis: f"grond {basis}" for basis in Basis},
    jurisdiction="Recht",
    authority="Klagen bij",
    helper="Hulp",
    helped="Er zat iemand naast je",
    record="Nummer",
    after_given=PageSteps("Stoppen", ("Open Begeleiding", "Kies Stop delen"), ("Elders blijft het staan.",)),
    after_refused=PageSteps("Niets verandert", (), ("Je zei nee.",)),
    attachment="Het ondertekende bewijs",
    detail=label,
    moment=moment,
)
SHARING_TEXTS = SharingTexts(
    language="nl",
    title="Deelbewijs",
    note=("Wat je deelde", "Zonder de inhoud."),
    row_titles=("Wat", "Antwoord"),
    rows_title="Wat je deelde",
    who="Met wie",
    not_named="Niet genoemd",
    purpose="Waarvoor",
    not_stated="Niet gezegd",
    saw="Zag van %1",
    always="Altijd zichtbaar:",
    when="Wanneer",
    until="Geldt tot",
    record="Nummer",
    after=PageSteps("Bewaren", ("Bewaar dit blad",)),
    attachment="Het ondertekende deelbewijs",
    detail=label,
    moment=moment,
)


class Words(HTMLParser):
    """What a person reads of a page."""

    def __init__(self):
        super().__init__()
        self.words = []

    def handle_data(self, data):
        self.words.append(data)


def words_of(page):
    reader = Words()
    reader.feed(page)
    return "\n".join(reader.words)


def pdf_text(data):
    document = pypdfium2.PdfDocument(data)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def test_the_page_says_all_that_was_agreed():
    words = words_of(consent_html(given(), TEXTS))

    for said in (
        *(
            "Toestemming",
            "Sara",
            "Kop given",
            TERMS.recipient.name,
            TERMS.recipient.organisation,
            TERMS.recipient.contact,
        ),
        *(TERMS.purposes[1], f"Ziet van {ITEM.title}", ITEM.issuer_name, "cv.pdf", "22/11/2026", moment(UNTIL), "Mag"),
        *("credentialSubject > achievement > name", "Altijd zichtbaar: credentialSubject > achievement > criteria"),
        *(TERMS.storage, "VDAB", TERMS.authority, "grond consent", "BE", "Stoppen", "Kies Stop delen", given().id),
        *TERMS.notice.split("\n"),
        *TERMS.recipient.address.split("\n"),
    ):
        assert said in words
    assert TERMS.purposes[0] not in words
    assert "Er zat iemand naast je" not in words


def test_what_was_not_agreed_is_said_as_well():
    words = words_of(consent_html(given(may_export=False, with_helper=True, attachments=()), TEXTS))

    assert "Mag niet" in words
    assert "Er zat iemand naast je" in words
    assert "Bestanden" not in words


def test_a_refusal_shows_what_was_asked_and_no_end():
    words = words_of(consent_html(refused(), TEXTS))

    assert "Kop refused" in words
    assert "Niets verandert" in words
    assert TERMS.recipient.name in words
    assert "Tot" not in words.split("\n")
    assert "Stoppen" not in words


@pytest.mark.parametrize("state", [ConsentState.WITHDRAWN, ConsentState.ENDED])
def test_the_page_says_how_it_stands_now(state):
    page = consent_page(given(), TEXTS, state)

    assert page.note == ("warn", f"Kop {state}", f"Zin {state}")


def test_the_signed_record_goes_with_the_page():
    consent = given()

    assert contents_in_page(consent_html(consent, TEXTS)).files == (consent.text.encode(),)
    assert embedded(consent_pdf(consent, TEXTS)) == {"consent.jwt": consent.text.encode()}


def test_nothing_of_others_acts_in_the_page():
    terms_of_others = "<script>alert(1)</script>"
    page = consent_html(given(learner_name=terms_of_others), TEXTS)

    assert terms_of_others not in page
    assert html.escape(terms_of_others) in page


def test_the_same_consent_gives_the_same_pdf():
    consent = given()
    data = consent_pdf(consent, TEXTS)

    assert data == consent_pdf(consent, TEXTS)
    text = pdf_text(data)
    for said in ("Toestemming", "Sara", TERMS.recipient.name, TERMS.purposes[1], ITEM.title, "Kies Stop delen"):
        assert said in text


class TestSharing:
    def test_the_page_says_who_got_what_and_when(self):
        words = words_of(sharing_html(proof(), SHARING_TEXTS))

        for said in ("Deelbewijs", "Bouwbedrijf De Smet", "Sollicitatie", f"Zag van {ITEM.title}", "22/11/2026"):
            assert said in words
        assert moment(UNTIL) in words

    def test_what_nobody_named_is_said_so(self):
        words = words_of(sharing_html(proof(recipient_name="", recipient_id="", purpose="", until=None), SHARING_TEXTS))

        assert "Niet genoemd" in words
        assert "Niet gezegd" in words
        assert "Geldt tot" not in words

    def test_the_signed_proof_goes_with_the_page(self):
        made = proof()

        assert contents_in_page(sharing_html(made, SHARING_TEXTS)).files == (made.text.encode(),)
        assert embedded(sharing_pdf(made, SHARING_TEXTS)) == {"sharing.jwt": made.text.encode()}

    def test_no_page_for_an_employer_speaks_of_consent(self):
        page = sharing_html(proof(), SHARING_TEXTS)
        links = [base64.b64decode(text).decode() for text in re.findall(r"base64,([^\"]+)\"", page)]

        for text in (page, pdf_text(sharing_pdf(proof(), SHARING_TEXTS)), *links):
            assert not re.search("consent|toestemming", text, re.IGNORECASE)


def proof(**changed):
    values = {
        "recipient_name": "Bouwbedrijf De Smet",
        "recipient_id": "https://desmet.example",
        "purpose": "Sollicitatie",
        "items": (ITEM, BARE_ITEM),
        "shared_at": NOW,
        "until": UNTIL,
        "key": PrivateKey.generate(),
    }
    return make_sharing_proof(**{**values, **changed})


def embedded(data):
    document = pypdfium2.PdfDocument(data)
    try:
        found = [document.get_attachment(index) for index in range(document.count_attachments())]
        return {item.get_name(): bytes(item.get_data()) for item in found}
    finally:
        document.close()
