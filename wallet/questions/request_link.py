"""A question as text: an `openid4vp` link with the signed request in it, or the signed request alone."""

import re
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, quote

from wallet.errors import QuestionError

MAX_REQUEST_LETTERS: Final = 65_536
REQUEST_TYPE: Final = "oauth-authz-req+jwt"

_SCHEME: Final = "openid4vp"
# Percent-encoding makes three letters of one; a request itself needs none.
_MAX_LINK_LETTERS: Final = MAX_REQUEST_LETTERS + 3 * 8_192
_MAX_TEXT_LETTERS: Final = 2 * _MAX_LINK_LETTERS
_MAX_PARAMETERS: Final = 32
_LINK: Final = re.compile(r"^[ \t]*openid4vp:(?://)?[^\s?]*\?(\S*)[ \t\r]*$", re.IGNORECASE | re.MULTILINE | re.ASCII)
_SOME_LINK: Final = re.compile(r"^[ \t]*openid4vp:", re.IGNORECASE | re.MULTILINE | re.ASCII)
_BROKEN_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


class LinkedRequest(NamedTuple):
    """A signed request as it came.

    Attributes:
        jar: The signed request.
        client_id: Whom the link around it names, or None where there is no link.
    """

    jar: str
    client_id: str | None


def request_link(jar: str, client_id: str) -> str:
    """Write a signed request as the link that any wallet for OpenID4VP 1.0 opens (RFC 9101 section 5).

    Args:
        jar: The signed request.
        client_id: The asker's full client identifier, as in the request.
    """
    return f"{_SCHEME}://?client_id={quote(client_id, safe='')}&request={jar}"


def read_request(text: str) -> LinkedRequest:
    """Read a text that means to be a question.

    Args:
        text: A link, a file that has one on a line of its own, or the signed request alone.

    Raises:
        QuestionError: A question that is not signed, that only says where to fetch it, or none at all.
    """
    if len(text) > _MAX_TEXT_LETTERS:
        raise QuestionError("too large")
    text = text.removeprefix("\ufeff")
    if _SOME_LINK.search(text) is None:
        return LinkedRequest(_bounded(text.strip()), None)
    links = _LINK.findall(text)
    if len(links) != 1 or len(links[0]) > _MAX_LINK_LETTERS:
        raise QuestionError("link")
    parameters = _parameters(links[0])
    if "request_uri" in parameters:
        raise QuestionError("request_uri")
    jar, client_id = parameters.get("request"), parameters.get("client_id")
    if jar is None:
        raise QuestionError("not signed")
    if client_id is None:
        raise QuestionError("client_id")
    return LinkedRequest(_bounded(jar), client_id)


def _parameters(query: str) -> dict[str, str]:
    query = query.partition("#")[0]
    if _BROKEN_PERCENT.search(query):
        raise QuestionError("link")
    try:
        pairs = parse_qsl(
            query, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=_MAX_PARAMETERS
        )
    except ValueError:
        raise QuestionError("link") from None
    parameters = dict(pairs)
    if len(parameters) != len(pairs):
        raise QuestionError("link with a parameter twice")
    return parameters


def _bounded(jar: str) -> str:
    if len(jar) > MAX_REQUEST_LETTERS:
        raise QuestionError("too large")
    return jar
