"""The page for a browser: its structure as a parser sees it, what it may load, and that it reads back."""

import base64
import hashlib
import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from time import perf_counter

import pytest

from tests.unit.transport.test_pdf_page import codes_of, presentation_page
from wallet.errors import FramesMissingError, MalformedError, UnreadableError, UnsupportedFormatError
from wallet.transport.html_page import presentation_html, report_html
from wallet.transport.presentation_page import PageNote, PageRow
from wallet.transport.reading import read_input
from wallet.transport.report_page import ReportCheck, ReportPage
from wallet.transport.web_pages import MAX_CONTENTS

HOSTILE = '</td><script>alert(1)</script><img src=x onerror="alert(1)">&amp;\u202egnp.exe\u2066\x07'
EMPTY = {"meta", "img", "link", "br", "hr", "input"}


class Structure(HTMLParser):
    """Every element with its attributes and its text, and whether they are closed as they were opened."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.open, self.declared = [], [], ""
        self.feed(page)
        self.close()

    def handle_decl(self, decl):
        self.declared = decl

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names))
        self.elements.append([tag, dict(attrs), ""])
        if tag not in EMPTY:
            self.open.append(self.elements[-1])

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        for element in self.open:
            element[2] += data

    def all(self, tag):
        return [(attributes, text) for name, attributes, text in self.elements if name == tag]


@pytest.fixture(scope="module")
def page(copy_presentation):
    return presentation_page(copy_presentation)


def test_languages_headings_and_table_are_marked(page):
    rows = (PageRow("Titel", "Gegevens", None), PageRow("Outcome", "Plans", "en"), PageRow("Naam", "Anna", ""))
    page = presentation_page(page.attachment.decode(), rows=rows, title_language="en")
    found = Structure(presentation_html(page))
    assert found.declared == "DOCTYPE html" and found.open == []
    assert found.all("html")[0][0] == {"lang": "nl"}
    assert found.all("title")[0] == ({"lang": "en"}, page.title)
    assert [name for name, _, _ in found.elements if re.fullmatch(r"h\d", name)] == ["h1", "h2", "h2"]
    assert found.all("h1") == [({"lang": "en", "dir": "auto"}, page.title)]
    scopes = [(attributes["scope"], text) for attributes, text in found.all("th")]
    assert scopes[:2] == [("col", "Gegeven"), ("col", "Zoals vermeld")]
    assert scopes[2:] == [("row", row.label) for row in rows]
    assert [attributes.get("lang") for attributes, _ in found.all("td")] == [None, "en", ""]
    assert [text for _, text in found.all("li")] == list(page.check_steps)
    assert len(found.all("main")) == 1
    named = {attributes["id"] for attributes, _ in found.all("h2")}
    assert {attributes["aria-labelledby"] for attributes, _ in found.all("section")} == named


def report_of(**changes):
    return ReportPage(
        **{
            "language": "nl", "title": "Databases", "title_language": "en", "tone": "ok", "headline": "Echt bewijs",
            "sentences": ("Uitgegeven door een bekende school.",), "rows_title": "Wat erin staat",
            "rows": (PageRow("Titel", "Databases", "en"), PageRow("Naam", HOSTILE, "")),
            "row_titles": ("Wat", "Inhoud"),
            "checks_title": "Is het te vertrouwen?", "check_titles": ("Vastgesteld", "Wat dat betekent"),
            "checks": (ReportCheck("passed", "Niet veranderd", "De handtekening klopt."),),
            "footer": "Gemaakt vandaag.",
            "made_at": datetime(2026, 6, 14, tzinfo=UTC),
        }
        | changes
    )  # fmt: skip


def test_a_report_is_read_by_heading_table_and_language():
    page = report_of()
    text = report_html(page)
    found = Structure(text)
    assert found.open == [] and found.all("html")[0][0] == {"lang": "nl"}
    assert [(name, text) for name, _, text in found.elements if re.fullmatch(r"h\d", name)] == [
        ("h1", "Databases"), ("h2", "Wat erin staat"), ("h2", "Is het te vertrouwen?"),
    ]  # fmt: skip
    assert found.all("h1")[0][0]["lang"] == "en"
    scopes = [(attributes["scope"], text) for attributes, text in found.all("th")]
    assert scopes == [
        ("col", "Wat"), ("col", "Inhoud"), ("row", "Titel"), ("row", "Naam"),
        ("col", "Vastgesteld"), ("col", "Wat dat betekent"), ("row", "Niet veranderd"),
    ]  # fmt: skip
    assert [attributes.get("lang") for attributes, _ in found.all("td")] == ["en", "", None]
    assert not found.all("script") and not found.all("img") and not found.all("a")
    assert "Echt bewijs" in found.all("strong")[0][1]


def test_a_report_without_details_has_no_empty_table():
    found = Structure(report_html(report_of(rows=())))
    assert len(found.all("table")) == 1


def test_every_code_has_a_text_and_a_number(page):
    found = Structure(presentation_html(presentation_page(page.attachment.decode(), codes=codes_of(3))))
    pictures = [attributes for attributes, _ in found.all("img")]
    assert [picture["alt"] for picture in pictures] == [f"QR-code {number} van 3" for number in (1, 2, 3)]
    assert all(picture["src"].startswith("data:image/png;base64,") for picture in pictures)
    assert [text for _, text in found.all("figcaption")] == ["1 / 3", "2 / 3", "3 / 3"]


def test_nothing_runs_and_nothing_is_loaded(page):
    text = presentation_html(page)
    found = Structure(text)
    allowed = {"html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2", "p", "div", "strong",
               "section", "table", "thead", "tbody", "tr", "th", "td", "ol", "li", "figure", "figcaption", "img", "a",
               "footer"}  # fmt: skip
    assert {name for name, _, _ in found.elements} <= allowed
    for _, attributes, _ in found.elements:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        for name in ("src", "href"):
            assert attributes.get(name, "data:").startswith("data:")
    policy = next(a["content"] for a, _ in found.all("meta") if a.get("http-equiv") == "Content-Security-Policy")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    style = found.all("style")[0][1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert rules == {
        "default-src": "'none'", "img-src": "data:", "style-src": f"'sha256-{digest}'", "base-uri": "'none'",
        "form-action": "'none'",
    }  # fmt: skip
    assert "url(" not in style and "@import" not in style
    assert text.index("Content-Security-Policy") < text.index("<style")


def test_words_of_others_stay_words(copy_presentation):
    page = presentation_page(
        copy_presentation,
        title=HOSTILE,
        title_language='nl" onload="x',
        person=HOSTILE,
        note=PageNote("warn", HOSTILE, HOSTILE),
        rows=(PageRow(HOSTILE, HOSTILE, '"><script>'),),
        check_steps=(HOSTILE,),
        check_sentences=(HOSTILE,),
        code_text=HOSTILE,
        attachment_name='x" onclick="y.sdjwt',
        attachment_text=HOSTILE,
        footer=HOSTILE,
    )
    text = presentation_html(page)
    found = Structure(text)
    plain = presentation_html(presentation_page(copy_presentation, rows=(PageRow("a", "b", "c"),), check_steps=("d",)))
    assert [name for name, _, _ in found.elements] == [name for name, _, _ in Structure(plain).elements]
    assert [sorted(attributes) for _, attributes, _ in found.elements if "onload" in attributes] == []
    assert not set("\u202e\u2066\x07") & set(text)
    assert found.all("td")[0][1] == HOSTILE.replace("\u202e", "[U+202E]").replace("\u2066", "[U+2066]").replace(
        "\x07", "[U+0007]"
    )


def test_the_link_holds_the_signed_file_byte_for_byte_and_reads_back(copy_presentation, bound_presentation):
    for presentation in (copy_presentation, bound_presentation):
        text = presentation_html(presentation_page(presentation))
        ((link, _),) = Structure(text).all("a")
        assert link["download"] == "bewijs.sd-jwt"
        kind, _, data = link["href"].partition(";base64,")
        assert kind == "data:application/dc+sd-jwt" and base64.b64decode(data) == presentation.encode()
        found = read_input(text.encode())
        assert (found.carrier, found.texts) == ("html", (presentation,))
        assert read_input(b"\xef\xbb\xbf" + text.encode()).texts == (presentation,)


def test_the_codes_of_a_page_that_lost_its_link_are_enough(copy_presentation):
    text = presentation_html(presentation_page(copy_presentation))
    without = re.sub(r"<a .*?</a>", "", text)
    assert read_input(without.encode()).texts == (copy_presentation,)
    first, _ = without.split("</figure>", 1)
    with pytest.raises(FramesMissingError):
        read_input((first + "</figure></main>").encode())


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<a href='data:text/plain,hello'>x</a>",
        '<a href="data:application/json,{}">x</a>',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
        '<img src="data:image/png;base64,AAAA"><a href="data:;base64,!!!!">',
        '<a href="data:">',
        '<a href="data:text/html,<html>">',
        '<a href="https://school.example/badge.json">',
        "<!-- " + 'href="data:' * 1000,
    ],
)
def test_a_page_without_a_credential_is_a_web_page(body: str):
    with pytest.raises(UnsupportedFormatError) as caught:
        read_input(f"<!DOCTYPE html><html><body>{body}</body></html>".encode())
    assert caught.value.detail == "web-page"


def test_a_broken_one_says_so():
    with pytest.raises(MalformedError):
        read_input(b'<html><a href="data:text/plain,ur:sd-jwt-vp/lpadaocfaacyfs">x</a></html>')


def test_a_page_within_a_page_is_not_opened(copy_presentation):
    inner = base64.b64encode(presentation_html(presentation_page(copy_presentation)).encode()).decode()
    with pytest.raises(UnreadableError):
        read_input(f'<html><a href="data:text/html;base64,{inner}">x</a></html>'.encode())


def test_only_so_many_links_are_followed(copy_presentation):
    good = f'<a href="data:text/plain,{copy_presentation}">x</a>'
    junk = '<a href="data:text/plain,junk">x</a>'
    page = "<!doctype html>" + junk * (MAX_CONTENTS - 1) + good
    assert read_input(page.encode()).texts == (copy_presentation,)
    with pytest.raises(UnsupportedFormatError):
        read_input(("<!doctype html>" + junk * MAX_CONTENTS + good).encode())


# Beginnings without an end, each as often as they go into a page.
PIECES = ('href="data:', "href='data:", "href = ", "<a ", 'src="data:,x" ', "<!--", "&#x", " ")


@pytest.mark.parametrize("piece", PIECES)
def test_a_page_made_to_take_long_does_not(piece: str):
    page = ("<html>" + piece * (4_000_000 // len(piece))).encode()
    started = perf_counter()
    with pytest.raises(UnreadableError):
        read_input(page)
    assert perf_counter() - started < 5
