"""What an HTML file carries inside itself: files behind its links, and pictures.

Nothing is loaded, run or laid out: only data URLs (RFC 2397) in `href` and `src` are looked at, wherever they stand.
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Final

from wallet.formats.other_kinds import kind_of_text
from wallet.transport.wrapped_texts import content_of_data_url

MAX_CONTENTS: Final = 20

_HEAD: Final = 2_000
# No quotation mark or tag inside, so that nothing is looked at twice.
_DATA: Final = re.compile(r"""\b(href|src)[ \t\n]*=[ \t\n]*(?:"(data:[^"<>]*)"|'(data:[^'<>]*)')""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageContents:
    """What stands in an HTML file, in its order.

    Attributes:
        files: What its links hold.
        pictures: What it shows.
    """

    files: tuple[bytes, ...]
    pictures: tuple[bytes, ...]


def is_web_page(text: str) -> bool:
    """Tell an HTML file by its beginning."""
    return kind_of_text(text[:_HEAD]) == "web-page"


def contents_in_page(page: str) -> PageContents:
    """Return what an HTML file carries; of links and pictures `MAX_CONTENTS` each, others are left out."""
    return PageContents(_contents(page, "href"), _contents(page, "src"))


def _contents(page: str, attribute: str) -> tuple[bytes, ...]:
    matches = (match for match in _DATA.finditer(page) if match[1].lower() == attribute)
    return tuple(_decoded(match[2] or match[3] for match in islice(matches, MAX_CONTENTS)))


def _decoded(addresses: Iterable[str]) -> Iterable[bytes]:
    for address in addresses:
        content = content_of_data_url(html.unescape(address))
        if content:
            yield content
