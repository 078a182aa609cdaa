"""The page that is handed over as one file for any browser, readable by ear: nothing in it runs or is loaded.

Structure follows HTML (WHATWG) and WCAG 2.2: languages marked, headings in order, a table with headers, a text for
each picture. A policy in the file itself lets a browser load nothing but its own pictures and style.
"""

import base64
import hashlib
import io
from collections.abc import Iterator
from html import escape
from typing import Final

from PIL import Image

from wallet.transport.presentation_page import PageRow, PresentationPage, media_type
from wallet.transport.shown_letters import shown_letters

# Colours of the light theme; in the dark one, codes keep a white ground.
_STYLE: Final = """
:root { color-scheme: light dark; --text: #1D2433; --second: #515A6B; --line: #E2DFD6; --page: #F6F5F1;
  --card: #FFFFFF; --accent: #1F4E8C; }
.ok { --ink: #1E6B45; --ground: #E3F1E9; } .warn { --ink: #8A5200; --ground: #FBEFD9; }
.bad { --ink: #A32020; --ground: #FAE5E3; } .neutral { --ink: #1F4E8C; --ground: #E6EDF7; }
@media (prefers-color-scheme: dark) {
  :root { --text: #EDEFF3; --second: #A9B1BF; --line: #333A46; --page: #14171D; --card: #1D222B; --accent: #8DB7F0; }
  .ok { --ink: #7CCBA0; --ground: #1D3329; } .warn { --ink: #E8B566; --ground: #3A2C14; }
  .bad { --ink: #F09A93; --ground: #3E2020; } .neutral { --ink: #8DB7F0; --ground: #223248; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); line-height: 1.5;
  font-family: "Atkinson Hyperlegible Next", "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 50rem; margin: 2rem auto; padding: 2rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; } h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
.person { margin: .25rem 0 0; font-size: 1.15rem; }
.note { margin: 1.25rem 0 0; padding: .75rem 1rem; border-left: 4px solid var(--ink); border-radius: 8px;
  background: var(--ground); } .note strong { color: var(--ink); } .note p { margin: 0; }
table { width: 100%; border-collapse: collapse; } thead th { font-size: .85rem; }
th, td { padding: .5rem .5rem .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--second); font-weight: normal; } th:first-child { width: 33%; } td { white-space: pre-line; }
ol { margin: 0; padding-inline-start: 1.5rem; } a { color: var(--accent); }
.codes { display: flex; flex-wrap: wrap; gap: 1.5rem; margin: 1.5rem 0; }
figure { margin: 0; text-align: center; color: var(--second); }
img { display: block; width: 26rem; max-width: 100%; height: auto; background: #FFFFFF; image-rendering: pixelated; }
footer { margin-top: 2rem; color: var(--second); font-size: .9rem; }
@media print { body { background: none; } main { margin: 0; padding: 0; border: 0; } img { width: 72mm; }
  figure { break-inside: avoid; } }
"""


def presentation_html(page: PresentationPage) -> str:
    """Write a presentation as one HTML file; the signed presentation stands in its one link, byte for byte."""
    return "\n".join(_lines(page)) + "\n"


def _lines(page: PresentationPage) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f"<html{_lang(page.language)}>"
    yield from _head(page)
    yield "<body>\n<main>\n<header>"
    yield f"<h1{_marks(page.title_language)}>{_text(page.title)}</h1>"
    if page.person:
        yield f'<p class="person"{_marks("")}>{_text(page.person)}</p>'
    yield "</header>"
    yield f'<div class="note {_text(page.note.tone)}">'
    yield f"<p><strong>{_text(page.note.headline)}</strong></p>\n<p>{_text(page.note.sentence)}</p>\n</div>"
    yield from _table(page)
    yield from _check(page)
    if page.footer:
        yield f"<footer>{_text(page.footer)}</footer>"
    yield "</main>\n</body>\n</html>"


def _head(page: PresentationPage) -> Iterator[str]:
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    # So that no search engine keeps what somebody puts on a server by mistake.
    yield '<meta name="robots" content="noindex, noarchive">'
    yield f"<title{_lang(page.title_language)}>{_text(page.title)}</title>"
    yield f"<style>{_STYLE}</style>"
    yield "</head>"


def _table(page: PresentationPage) -> Iterator[str]:
    label, value = page.row_titles
    yield f'<section aria-labelledby="says">\n<h2 id="says">{_text(page.rows_title)}</h2>\n<table>'
    yield f'<thead><tr><th scope="col">{_text(label)}</th><th scope="col">{_text(value)}</th></tr></thead>\n<tbody>'
    for row in page.rows:
        yield _row(row)
    yield "</tbody>\n</table>\n</section>"


def _row(row: PageRow) -> str:
    return f'<tr><th scope="row">{_text(row.label)}</th><td{_marks(row.language)}>{_text(row.value)}</td></tr>'


def _check(page: PresentationPage) -> Iterator[str]:
    yield f'<section aria-labelledby="check">\n<h2 id="check">{_text(page.check_title)}</h2>\n<ol>'
    for step in page.check_steps:
        yield f"<li>{_text(step)}</li>"
    yield "</ol>"
    for sentence in page.check_sentences:
        yield f"<p>{_text(sentence)}</p>"
    if page.codes:
        yield '<div class="codes">'
        for number, code in enumerate(page.codes, start=1):
            side = _side(code)
            source = f"data:image/png;base64,{base64.b64encode(code).decode()}"
            name = _text(page.code_name(number))
            caption = f"<figcaption>{number} / {len(page.codes)}</figcaption>" if len(page.codes) > 1 else ""
            yield f'<figure><img src="{source}" width="{side}" height="{side}" alt="{name}">{caption}</figure>'
        yield "</div>"
    link = f"data:{media_type(page.attachment)};base64,{base64.b64encode(page.attachment).decode()}"
    yield f'<p><a href="{link}" download="{_text(page.attachment_name)}">{_text(page.attachment_text)}</a></p>'
    yield "</section>"


def _side(code: bytes) -> int:
    with Image.open(io.BytesIO(code)) as picture:
        return picture.width


def _text(text: str) -> str:
    return escape(shown_letters(text))


def _lang(language: str | None) -> str:
    return "" if language is None else f' lang="{_text(language)}"'


def _marks(language: str | None) -> str:
    """Mark words of others: their language, and that their letters say which way they run."""
    return "" if language is None else f'{_lang(language)} dir="auto"'
