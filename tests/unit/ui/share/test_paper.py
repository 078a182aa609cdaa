"""What stands on pages that are handed over, in the language of the window, and what does not."""

import base64
import io
import json
import re
import zlib

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.simulators.issuer import SampleIssuer
from tests.unit.formats.families import badge
from tests.unit.ui.practice_wallet import NOW, PYTHON, empty_holder, number_of, practice_holder
from ui.i18n import Language
from ui.share.paper import Handed, fits_picture, shown_title
from wallet.model.json import Json
from wallet.transport.page_fonts import shipped_fonts
from wallet.transport.presentation_page import PresentationPage
from wallet.transport.reading import read_input

SOME = (("given_name",), ("credits",), ("learning_outcomes", 1))
SECRET = "zeer-geheim-gegeven"
STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
LONG_TITLE = "Inleiding tot het veilig en duurzaam werken met elektrische installaties in oude gebouwen, deel twee" * 2


@pytest.fixture
def dutch(qapp: QApplication):
    language = Language(qapp, "nl")
    yield language
    language.use("en")
    language.unload()


@pytest.fixture(scope="module")
def holder(tmp_path_factory):
    holder = practice_holder(tmp_path_factory.mktemp("paper"))
    yield holder
    holder.vault.close()


@pytest.fixture
def empty(tmp_path):
    holder = empty_holder(tmp_path)
    yield holder
    holder.vault.close()


def handed(holder, number, paths, recipient="", until=None):
    opened = holder.open(number)
    presentation = holder.draft(number, paths, audience=recipient or None, until=until)
    return Handed(opened, presentation, recipient, None, NOW)


def python(holder, paths=SOME, recipient="", until=None):
    return handed(holder, number_of(holder, PYTHON), paths, recipient, until)


def everything_in(data: bytes) -> bytes:
    """A file with all that is compressed in it or written in base64."""
    found = [data]
    for stream in STREAM.findall(data):
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            found.append(stream)
    found += [base64.b64decode(text) for text in re.findall(rb"base64,([A-Za-z0-9+/=]+)", data)]
    if data.startswith(b"%PDF-"):
        document = pypdfium2.PdfDocument(data)
        found += [page.get_textpage().get_text_bounded().encode() for page in document]
        found += [bytes(document.get_attachment(n).get_data()) for n in range(document.count_attachments())]
        document.close()
    everything = b"\n".join(found)
    # Disclosures and payloads of tokens, as whoever reads them would.
    for token in re.findall(rb"[A-Za-z0-9_-]{16,}", everything):
        whole = token[: len(token) - (len(token) % 4 == 1)]
        found.append(base64.urlsafe_b64decode(whole + b"=" * (-len(whole) % 4)))
    return b"\n".join(found)


def values_of(claims: Json):
    if isinstance(claims, dict):
        for value in claims.values():
            yield from values_of(value)
    elif isinstance(claims, list):
        for value in claims:
            yield from values_of(value)
    elif isinstance(claims, str):
        yield claims


@pytest.mark.parametrize("recipient", ["", "Bakker Logistics"])
def test_nothing_that_is_hidden_is_in_any_file(holder, recipient: str):
    whole = python(holder, tuple(detail.path for detail in holder.open(number_of(holder, PYTHON)).details))
    some = python(holder, SOME, recipient)
    shown = set(values_of(some.presentation.claims))
    hidden = {value for value in values_of(whole.presentation.claims) if value not in shown and len(value) > 3}
    assert {"Peeters", "1994-04-03", "AA-2025-004173", "Write tests", "16/20"} <= hidden
    for data in (some.pdf(), some.html(), some.picture()):
        everything = everything_in(data)
        assert [value for value in hidden if value.encode() in everything] == []
        for written in ("3 April 1994", "3 april 1994"):
            assert written.encode() not in everything
    # The search finds what is there.
    assert b"Plot results" in everything_in(some.pdf()) and b"Plot results" in everything_in(some.html())
    assert b"AA-2025-004173" in everything_in(whole.pdf())


def test_a_title_that_is_hidden_names_neither_the_page_nor_its_file(empty):
    issuer = SampleIssuer("https://issuer.example")
    claims = {"achievement_title": SECRET, "issuing_authority": f"{SECRET}-school", "credits": "3 ECTS"}
    selective = [("achievement_title",), ("issuing_authority",), ("credits",)]
    added = empty.add(issuer.issue(claims, issued_at=NOW, selective=selective, vct="urn:example:1").encode())
    paper = handed(empty, added.stored.id, (("credits",),))
    assert shown_title(paper.opened, paper.presentation) == "Credential"
    page = paper.page()
    assert page.rows[0].value == "https://issuer.example"
    assert page.attachment_name == "Credential.sdjwt"
    for data in (paper.pdf(), paper.html(), paper.picture()):
        assert SECRET.encode() not in everything_in(data)


def test_a_copy_says_so_and_until_when_it_counts(empty):
    issuer = SampleIssuer("https://issuer.example")
    claims = {"achievement_title": "Welding", "date_of_expiry": "2031-06-30", "date_of_issuance": "2026-06-30"}
    selective = [("date_of_expiry",)]
    number = empty.add(issuer.issue(claims, issued_at=NOW, selective=selective).encode()).stored.id
    page = handed(empty, number, (("date_of_expiry",),)).page()
    assert page.note.headline == "Copy, holder not proven" and page.note.tone == "warn"
    assert page.note.sentence == "This copy does not prove who shows it. Its end date is 30 June 2031."
    assert [row[:2] for row in page.rows[1:3]] == [("Issued on", "30 June 2026"), ("Valid until", "30 June 2031")]
    assert [row.value for row in page.rows].count("30 June 2031") == 1
    hidden = handed(empty, number, ()).page()
    assert hidden.note.sentence.endswith("It has no end date.")
    assert "2031" not in repr(hidden.rows)


def test_a_proof_says_for_whom(holder):
    page = python(holder, SOME, "Bakker Logistics", NOW).page()
    assert page.note.headline == "Made for Bakker Logistics" and page.note.tone == "neutral"
    assert "21 November 2026" in page.note.sentence


def test_a_page_is_dutch_and_marks_the_words_of_the_issuer(holder, dutch):
    page = python(holder).page()
    assert page.language == "nl" and page.note.headline == "Kopie, eigenaar niet bewezen"
    assert page.check_steps[1] == "Kies Controleren."
    rows = {row.label: row for row in page.rows}
    assert rows["Uitgegeven op"].language is None and rows["Leerresultaten"].language == ""
    text = python(holder).html().decode()
    assert '<html lang="nl">' in text and '<td lang="" dir="auto">Plot results</td>' in text


def test_languages_that_an_issuer_marked_are_kept(empty):
    document = badge({"name": {"en": "Circular design", "nl": "Circulair ontwerpen"}})
    number = empty.add(json.dumps(document).encode()).stored.id
    page = handed(empty, number, ()).page()
    assert (page.title, page.title_language) == ("Circular design", "en")


def test_labels_are_names_and_no_paths(empty, holder):
    pages = [python(holder).page()]
    pages.append(handed(empty, empty.add(json.dumps(badge()).encode()).stored.id, ()).page())
    for page in pages:
        assert [row.label for row in page.rows if "/" in row.label or "_" in row.label] == []


@pytest.mark.parametrize("title", [LONG_TITLE, "x" * 300, "\u202eesrever", "Ελληνικά 中文"])
def test_titles_of_any_kind_fit_every_file(empty, title: str):
    issuer = SampleIssuer("https://issuer.example")
    number = empty.add(issuer.issue({"achievement_title": title}, issued_at=NOW).encode()).stored.id
    paper = handed(empty, number, ())
    for data in (paper.pdf(), paper.html(), paper.picture()):
        assert read_input(data).texts == (paper.presentation.text,)
        assert "\u202e".encode() not in data
    picture = Image.open(io.BytesIO(paper.picture()))
    assert picture.width < 1_700


def test_what_is_too_much_for_codes_is_a_page_with_the_file_alone(empty):
    issuer = SampleIssuer("https://issuer.example")
    much = base64.b64encode(shipped_fonts().bold.read_bytes()[:20_000]).decode()
    number = empty.add(issuer.issue({"achievement_title": "Much", "x": much}, issued_at=NOW).encode()).stored.id
    paper = handed(empty, number, ())
    assert not fits_picture(paper.presentation, None)
    page: PresentationPage = paper.page()
    assert page.codes == () and page.check_steps[-1] == "Open this file there. A print of it cannot be checked."
    assert read_input(paper.pdf()).texts == read_input(paper.html()).texts == (paper.presentation.text,)
