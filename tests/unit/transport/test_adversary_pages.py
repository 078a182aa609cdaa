"""Attacks on web pages: whatever an issuer writes is letters, in an attribute as well as between tags."""

from datetime import UTC, datetime
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st

from wallet.transport.html_page import report_html
from wallet.transport.presentation_page import PageRow
from wallet.transport.report_page import ReportCheck, ReportPage

NOW = datetime(2026, 11, 21, tzinfo=UTC)
_ATTACK = "\"'><script>x</script><img src=https://x onerror=y>--></style></title>&lt;\N{RIGHT-TO-LEFT OVERRIDE}\0\n"
_TEXTS = st.text(alphabet=st.sampled_from("<>\"'&;=/ -!a\n\0\N{RIGHT-TO-LEFT OVERRIDE}\ud800"), max_size=12)


class Seen(HTMLParser):
    """Which tags a browser would see, with their attributes, and all text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags, self.texts = [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_data(self, data):
        self.texts.append(data)

    def handle_comment(self, data):
        raise AssertionError(data)


def page_of(text: str, language: str) -> str:
    return report_html(
        ReportPage(
            language="nl",
            title=text,
            title_language=language,
            tone="ok",
            headline=text,
            sentences=(text,),
            rows=(PageRow(text, text, language), PageRow(text, text)),
            rows_title=text,
            row_titles=(text, text),
            checks_title=text,
            check_titles=(text, text),
            checks=(ReportCheck("passed", text, text),),
            footer=text + ".",
            made_at=NOW,
        )
    )


@settings(max_examples=40, deadline=None)
@example(_ATTACK, _ATTACK)
@given(_TEXTS, _TEXTS)
def test_nothing_an_issuer_writes_becomes_a_tag_an_attribute_or_a_sign_that_hides(text: str, language: str):
    page = page_of(text, language)
    harmless = Seen(page_of("word", "nl"))
    seen = Seen(page)
    assert seen.tags == harmless.tags
    assert not {"\0", "\N{RIGHT-TO-LEFT OVERRIDE}", "\ud800"} & set(page)
    page.encode()
    assert all(not name.startswith("on") and name not in {"src", "href"} for _, names in seen.tags for name in names)
    assert page.count("Content-Security-Policy") == 1 and "default-src 'none'" in page
