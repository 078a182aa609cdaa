import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from resources import resource
from wallet.transport.page_fonts import PageFonts
from wallet.transport.pdf_page import (
    RecoverySheet,
    presentation_pdf,
    recovery_sheet_pdf,
    report_pdf,
)
from wallet.transport.presentation_page import MOST_CODES, PageNote, PageRow, PresentationPage
from wallet.transport.qr_codes import plan_codes, qr_matrix, qr_png
from wallet.transport.reading import read_input, read_pdf
from wallet.transport.report_page import ReportCheck, ReportPage

MADE_AT = datetime(2026, 7, 1, 12, tzinfo=UTC)
ROWS = (
    PageRow("Learning outcomes", "Plans a data analysis\nExplains results"),
    PageRow("Workload", "75 hours (3 ECTS)"),
)


@pytest.fixture(scope="module")
def fonts():
    folder = Path(str(resource("fonts")))
    return PageFonts(folder / "AtkinsonHyperlegibleNext-Regular.ttf", folder / "AtkinsonHyperlegibleNext-Bold.ttf")


def presentation_page(text, **changes):
    plan = plan_codes(text, page=None, error_correction="M", frame_version=20)
    page = PresentationPage(
        language="nl",
        title="Data-analyse voor beginners",
        person="Annelies Vermeulen",
        note=PageNote("warn", "Kopie, houder niet bewezen", "Deze kopie is geldig tot 30 juni 2031."),
        rows=(PageRow("Uitgegeven door", "Voorbeeldhogeschool Leuven"), *ROWS),
        rows_title="Wat het zegt",
        row_titles=("Gegeven", "Zoals vermeld"),
        check_title="Controleer dit",
        check_steps=("Open Learner Wallet.", "Kies Controleren.", "Scan de codes."),
        check_sentences=("Internet is niet nodig.",),
        check_line="Kies Controleren en open deze afbeelding.",
        codes=tuple(qr_png(qr_matrix(part, error_correction="M"), scale=8) for part in plan.parts),
        code_text="QR-code %1 van %2",
        attachment_text="Bewaar het ondertekende bestand",
        attachment_name="bewijs.sd-jwt",
        attachment=text.encode(),
        footer="Gemaakt op 1 juli 2026",
        made_at=MADE_AT,
    )
    return replace(page, **changes)


def text_of(data):
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def test_codes_and_file_of_a_presentation_come_back(copy_presentation, bound_presentation, fonts):
    for presentation in (copy_presentation, bound_presentation):
        page = presentation_page(presentation)
        data = presentation_pdf(page, fonts)
        content = read_pdf(data)
        assert content.attachments == (("bewijs.sd-jwt", presentation.encode()),)
        assert content.codes == plan_codes(presentation, page=None, error_correction="M", frame_version=20).parts
        assert read_input(data).texts == (presentation,)
        assert len(data) < 60_000


def test_the_codes_alone_are_enough(copy_presentation, fonts):
    data = presentation_pdf(presentation_page(copy_presentation, attachment=b"another file"), fonts)
    assert read_input(data).texts == (copy_presentation,)


def symbols_of(data):
    """Page, left, bottom and both sides of each code as it is drawn, in millimetres."""
    document = pypdfium2.PdfDocument(data)
    found = []
    for number, sheet in enumerate(document):
        for item in sheet.get_objects():
            if isinstance(item, pypdfium2.PdfImage):
                left, bottom, right, top = (length / 72 * 25.4 for length in item.get_bounds())
                found.append((number, left, bottom, right - left, top - bottom))
    document.close()
    return found


def codes_of(count, version=25):
    text = "A" * 1000
    return (qr_png(qr_matrix(text, error_correction="M", version=version), scale=8),) * count


@pytest.mark.parametrize("rows", [2, 22])
@pytest.mark.parametrize("count", range(1, MOST_CODES + 1))
def test_every_code_is_drawn_at_fifty_millimetres_or_more_and_keeps_its_quiet_zone(
    copy_presentation, fonts, count: int, rows: int
):
    page = presentation_page(copy_presentation, codes=codes_of(count), rows=(ROWS[1],) * rows)
    symbols = symbols_of(presentation_pdf(page, fonts))
    assert len(symbols) == count
    assert len({symbol[0] for symbol in symbols}) == 1, "they stand together"
    quiet = 4 / 117
    for number, left, bottom, width, height in symbols:
        assert min(width, height) >= 50 and abs(width - height) < 0.01
        assert left >= 15 and left + width <= 195 and bottom >= 20
        for other in symbols:
            if other != (number, left, bottom, width, height):
                apart = max(abs(other[1] - left) - width, abs(other[2] - bottom) - height)
                assert apart >= 2 * quiet * width * 0.85


@pytest.mark.parametrize(("count", "rows"), [(1, 16), (2, 16), (3, 16), (5, 8)])
def test_what_fits_one_page_stands_on_one(copy_presentation, fonts, count: int, rows: int):
    page = presentation_page(copy_presentation, codes=codes_of(count), rows=(ROWS[1],) * rows)
    assert len(text_of(presentation_pdf(page, fonts))) == 1


def test_a_long_page_goes_on_with_its_codes_at_the_end(copy_presentation, fonts):
    data = presentation_pdf(presentation_page(copy_presentation, rows=ROWS * 30), fonts)
    pages = text_of(data)
    assert len(pages) > 2 and symbols_of(data)[0][0] == len(pages) - 1
    assert read_input(data).texts == (copy_presentation,)


def test_a_page_without_codes_says_how_it_is_checked(copy_presentation, fonts):
    data = presentation_pdf(presentation_page(copy_presentation, codes=()), fonts)
    assert "Kies Controleren." in text_of(data)[0] and symbols_of(data) == []


def test_everything_that_is_shared_can_be_read(copy_presentation, fonts):
    (text,) = text_of(presentation_pdf(presentation_page(copy_presentation, codes=()), fonts))
    for expected in ("Data-analyse voor beginners", "Annelies Vermeulen", "Voorbeeldhogeschool Leuven", "Workload"):
        assert expected in text
    assert "Plans a data analysis" in text and "75 hours (3 ECTS)" in text
    assert "Gemaakt op 1 juli 2026" in text and "1 / 1" in text
    assert "Kopie, houder niet bewezen" in text and "geldig tot 30 juni 2031" in text


def test_the_number_of_a_page_ends_at_the_margin(copy_presentation, fonts):
    document = pypdfium2.PdfDocument(presentation_pdf(presentation_page(copy_presentation), fonts))
    letters = document[0].get_textpage()
    right = max(letters.get_charbox(place)[2] for place in range(letters.count_chars()))
    assert letters.get_text_bounded().endswith("1 / 1")
    document.close()
    # A narrow figure leaves a little of the room of a wide one.
    assert right / 72 * 25.4 == pytest.approx(210 - 20, abs=1.5)


def test_the_same_input_gives_the_same_bytes(copy_presentation, fonts):
    page = presentation_page(copy_presentation)
    assert presentation_pdf(page, fonts) == presentation_pdf(page, fonts)
    later = replace(page, made_at=datetime(2026, 7, 2, tzinfo=UTC))
    assert presentation_pdf(later, fonts) != presentation_pdf(page, fonts)


def test_properties_hold_the_title_and_nothing_else_personal(copy_presentation, fonts):
    document = pypdfium2.PdfDocument(presentation_pdf(presentation_page(copy_presentation), fonts))
    properties = {name: value for name, value in document.get_metadata_dict().items() if value}
    document.close()
    assert properties.pop("Title") == "Data-analyse voor beginners"
    assert properties.pop("CreationDate").startswith("D:20260701120000")
    assert properties == {}


def test_letters_the_font_lacks_and_letters_that_deceive(copy_presentation, fonts):
    rows = tuple(
        PageRow(*row)
        for row in (
            ("Naam", "Żółć Ångström Łukasz ß € œ ÿ"),
            ("Anders", "Анна 中文 💡"),
            ("Verborgen", "abc\u202edef\u200b\x07\tghi\u00a0\r\njkl"),
            ("Lang", "x" * 3000),
            ("", ""),
            ("Leeg", ""),
        )
    )
    page = presentation_page(copy_presentation, codes=(), rows=rows, title="Титул\n\x00", footer="\u202e💡")
    text = "".join(text_of(presentation_pdf(page, fonts)))
    assert "Żółć Ångström Łukasz ß € œ ÿ" in text
    assert "abc[U+202E]def[U+200B][U+0007] ghi" in text
    assert "\u202e" not in text
    assert text.count("x") >= 3000


def test_no_missing_letter_is_reported_on_standard_error(copy_presentation, fonts, caplog):
    page = presentation_page(copy_presentation, codes=(), rows=(PageRow("Анна", "中文 💡 \u0301"),))
    with caplog.at_level("WARNING"):
        presentation_pdf(page, fonts)
    assert caplog.records == []


def test_a_recovery_sheet(fonts):
    groups = ("7K3M", "Q9TX", "WBR2", "D4HZ", "PN8V", "5JCE", "Y6GA")
    sheet = RecoverySheet(
        language="nl",
        title="Herstelcode",
        explanation=("Met deze code opent u uw kluis als u uw wachtzin vergeet.",),
        groups=groups,
        code=qr_png(qr_matrix("-".join(groups), error_correction="M"), scale=12),
        rows=(("Gemaakt", "1 juli 2026"),),
        footer="",
        made_at=MADE_AT,
    )
    data = recovery_sheet_pdf(sheet, fonts)
    assert read_pdf(data).codes == ("-".join(groups),)
    assert read_pdf(data).attachments == ()
    (text,) = text_of(data)
    assert all(group in text for group in groups)
    without = recovery_sheet_pdf(replace(sheet, code=None), fonts)
    assert read_pdf(without).codes == ()


def test_a_report(fonts):
    checks = tuple(
        ReportCheck(outcome, f"Check {outcome}", "What was found.")
        for outcome in ("passed", "failed", "undetermined", "not-applicable")
    )
    page = ReportPage(
        language="en",
        title="Report of a check",
        tone="warn",
        headline="Genuine, but one thing could not be checked",
        sentences=("The list of withdrawn credentials is 40 days old.",),
        rows=ROWS,
        rows_title="What it says",
        row_titles=("What", "Content"),
        checks_title="Checks",
        check_titles=("Found", "Meaning"),
        checks=checks,
        footer="",
        made_at=MADE_AT,
    )
    for tone in ("neutral", "ok", "warn", "bad"):
        (text,) = text_of(report_pdf(replace(page, tone=tone), fonts))
        assert page.headline in text
        for check in checks:
            assert check.title in text
    pages = text_of(report_pdf(replace(page, checks=checks * 20), fonts))
    assert len(pages) > 2
    # No heading stands alone at the foot, and each page has its number.
    assert all(f"{number} / {len(pages)}" in text for number, text in enumerate(pages, start=1))


def test_signs_differ_in_shape(fonts):
    def drawn(outcome):
        page = ReportPage(
            language="en", title="", tone="ok", headline="", sentences=(), rows=(), rows_title="", row_titles=("", ""),
            checks_title="", check_titles=("", ""),
            checks=(ReportCheck(outcome, "", ""),), footer="", made_at=MADE_AT,
        )  # fmt: skip
        document = pypdfium2.PdfDocument(report_pdf(page, fonts))
        picture = document[0].render(scale=4, grayscale=True).to_pil().convert("1", dither=0)
        document.close()
        out = io.BytesIO()
        picture.save(out, "PNG")
        return out.getvalue()

    assert len({drawn(outcome) for outcome in ("passed", "failed", "undetermined", "not-applicable")}) == 4


@pytest.mark.parametrize(
    ("text", "kind"),
    [('{"type": "VerifiableCredential"}', b"ld+json"), ("ey.ey.x~", b"dc+sd-jwt"), ("ey.ey.x", b"jwt")],
)
def test_an_attached_file_is_called_what_it_is(copy_presentation, fonts, text: str, kind: bytes):
    data = presentation_pdf(presentation_page(copy_presentation, attachment=text.encode()), fonts)
    # A slash inside a name is written as its number (ISO 32000-1 section 7.3.5).
    assert b"/Subtype /application#2f" + kind in data.replace(b"#2F", b"#2f")
