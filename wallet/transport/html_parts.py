"""What every page of ours for a browser is made of: nothing in it runs or is loaded, and it can be read by ear.

Structure follows HTML (WHATWG) and WCAG 2.2: languages marked, headings in order, tables with headers.
A policy in the file itself lets a browser load nothing but its own pictures and style.
"""

import base64
import hashlib
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from wallet.transport.presentation_page import PageNote, PageRow
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


def begin_page(title: str, *, language: str, title_language: str | None = None) -> Iterator[str]:
    """Yield everything up to the first heading, which is the caller's.

    Args:
        title: Title of the document.
        language: BCP 47 tag of the page's own texts.
        title_language: That of the title: None for that of the page, empty where nobody said.
    """
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield "<!DOCTYPE html>"
    yield f"<html{_lang(language)}>"
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    # So that no search engine keeps what somebody puts on a server by mistake.
    yield '<meta name="robots" content="noindex, noarchive">'
    yield f"<title{_lang(title_language)}>{page_text(title)}</title>"
    yield f"<style>{_STYLE}</style>"
    yield "</head>"
    yield "<body>\n<main>"


def end_page(footer: str = "") -> Iterator[str]:
    """Yield the rest of a page; the footer may be empty."""
    if footer:
        yield f"<footer>{page_text(footer)}</footer>"
    yield "</main>\n</body>\n</html>"


def note_lines(note: PageNote) -> Iterator[str]:
    """Yield what a reader must know before all else."""
    yield f'<div class="note {page_text(note.tone)}">'
    yield f"<p><strong>{page_text(note.headline)}</strong></p>\n<p>{page_text(note.sentence)}</p>\n</div>"


def table_section(name: str, title: str, columns: tuple[str, str], rows: Iterable[PageRow]) -> Iterator[str]:
    """Yield a section with a heading and a table of two columns.

    Args:
        name: Identifier of the heading, unique on the page; ASCII letters.
        title: The heading.
        columns: Headings of the columns.
        rows: Its rows.
    """
    label, value = columns
    yield f'<section aria-labelledby="{name}">\n<h2 id="{name}">{page_text(title)}</h2>\n<table>'
    head = f'<th scope="col">{page_text(label)}</th><th scope="col">{page_text(value)}</th>'
    yield f"<thead><tr>{head}</tr></thead>\n<tbody>"
    for row in rows:
        cell = f"<td{words_of_others(row.language)}>{page_text(row.value)}</td>"
        yield f'<tr><th scope="row">{page_text(row.label)}</th>{cell}</tr>'
    yield "</tbody>\n</table>\n</section>"


def page_text(text: str) -> str:
    """Return a text as it stands in a page: markup shown as letters, signs nobody sees made visible."""
    return escape(shown_letters(text))


def words_of_others(language: str | None) -> str:
    """Return attributes that mark words of others: their language, and that their letters say which way they run."""
    return "" if language is None else f'{_lang(language)} dir="auto"'


def _lang(language: str | None) -> str:
    return "" if language is None else f' lang="{page_text(language)}"'
