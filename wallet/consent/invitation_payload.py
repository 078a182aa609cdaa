"""What an invitation says of its terms, as JSON: each member within bounds, since others write it."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from wallet.consent.stated_text import require_members, stated_text
from wallet.errors import InvitationError, UnreadableError
from wallet.model.guidance import Basis, InvitationTerms, Recipient
from wallet.model.json import Json, JsonObject

LONGEST_NAME: Final = 200
LONGEST_LINE: Final = 400
LONGEST_NOTICE: Final = 4_000
MOST_PURPOSES: Final = 6
MOST_THIRD_PARTIES: Final = 10
MOST_DAYS: Final = 731  # two years, one of which may be a leap year

_RECIPIENT: Final = frozenset({"name", "organisation", "address", "contact"})
_TERMS: Final = frozenset(
    {
        "recipient",
        "purposes",
        "days",
        "notice",
        "basis",
        "storage",
        "jurisdiction",
        "third_parties",
        "authority",
        "language",
        "export",
    }
)
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", re.ASCII)


def terms_json(terms: InvitationTerms) -> JsonObject:
    """Write terms; `read_terms` gives them back."""
    recipient = terms.recipient
    return {
        "recipient": {
            "name": recipient.name,
            "organisation": recipient.organisation,
            "address": recipient.address,
            "contact": recipient.contact,
        },
        "purposes": list(terms.purposes),
        "days": terms.days,
        "notice": terms.notice,
        "basis": terms.basis.value,
        "storage": terms.storage,
        "jurisdiction": terms.jurisdiction,
        "third_parties": list(terms.third_parties),
        "authority": terms.authority,
        "language": terms.language,
        "export": terms.wants_export,
    }


def read_terms(value: Json) -> InvitationTerms:
    """Read terms.

    Raises:
        InvitationError: A member is missing, out of bounds, or one that this version does not know: nobody agrees to
            what they were not shown.
    """
    try:
        return _terms(_object(value, "terms"))
    except InvitationError:
        raise
    except UnreadableError as error:
        raise InvitationError(error.detail) from None


def _terms(said: JsonObject) -> InvitationTerms:
    require_members(said, _TERMS, "terms")
    language = stated_text(said.get("language"), "language", LONGEST_NAME)
    if not _LANGUAGE.fullmatch(language):
        raise InvitationError("language")
    purposes = _texts(said.get("purposes"), "purposes", MOST_PURPOSES)
    if not purposes:
        raise InvitationError("purposes")
    return InvitationTerms(
        recipient=_recipient(_object(said.get("recipient"), "recipient")),
        purposes=purposes,
        days=_days(said.get("days")),
        notice=stated_text(said.get("notice"), "notice", LONGEST_NOTICE, lines=True),
        basis=_basis(said.get("basis")),
        storage=stated_text(said.get("storage"), "storage", LONGEST_LINE),
        jurisdiction=stated_text(said.get("jurisdiction"), "jurisdiction", LONGEST_NAME),
        third_parties=_texts(said.get("third_parties"), "third_parties", MOST_THIRD_PARTIES),
        authority=stated_text(said.get("authority"), "authority", LONGEST_LINE),
        language=language,
        wants_export=_wants_export(said.get("export")),
    )


def _recipient(said: JsonObject) -> Recipient:
    require_members(said, _RECIPIENT, "recipient")
    return Recipient(
        name=stated_text(said.get("name"), "name", LONGEST_NAME),
        organisation=stated_text(said.get("organisation"), "organisation", LONGEST_NAME, may_be_empty=True),
        address=stated_text(said.get("address"), "address", LONGEST_LINE, lines=True),
        contact=stated_text(said.get("contact"), "contact", LONGEST_NAME),
    )


def _object(value: Json, name: str) -> JsonObject:
    if not isinstance(value, dict):
        raise InvitationError(name)
    return value


def _texts(value: Json, name: str, most: int) -> tuple[str, ...]:
    """Read a list in which each text stands once, so that a choice among them means one thing."""
    if not isinstance(value, list) or len(value) > most:
        raise InvitationError(name)
    texts = tuple(stated_text(item, name, LONGEST_LINE) for item in value)
    if len(set(_folded(texts))) != len(texts):
        raise InvitationError(name)
    return texts


def _folded(texts: Iterable[str]) -> Iterable[str]:
    """Make alike what looks alike: letters written in two ways, capitals, spaces, and signs nobody sees."""
    for text in texts:
        seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
        yield " ".join(unicodedata.normalize("NFKC", seen).casefold().split())


def _days(value: Json) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST_DAYS:
        raise InvitationError("days")
    return value


def _basis(value: Json) -> Basis:
    try:
        return Basis(value if isinstance(value, str) else "")
    except ValueError:
        raise InvitationError("basis") from None


def _wants_export(value: Json) -> bool:
    if not isinstance(value, bool):
        raise InvitationError("export")
    return value
