"""Parts that consent records and proofs of sharing have in common: credentials and files by name, moments, members."""

import re
from datetime import UTC, datetime
from typing import Final

from wallet.consent.stated_text import require_countable, stated_digest, stated_text
from wallet.crypto.encoding import encode_base64url
from wallet.errors import MalformedError
from wallet.model.guidance import AttachedFile, ScopeItem
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

LONGEST_TITLE: Final = 300

_SENSITIVE: Final = "dpv:SensitivePersonalData"
_PLAIN: Final = "dpv:PersonalData"
_CHOSEN: Final = "chosen"
_VISIBLE: Final = "alwaysVisible"
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_DAYS: Final = re.compile(r"P([1-9][0-9]{0,4})D", re.ASCII)
_ITEM_ID: Final = re.compile(r"[A-Za-z0-9]{1,16}", re.ASCII)
_MEDIA_TYPE: Final = re.compile(r"[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,90}", re.ASCII)
_MOST_PATHS: Final = 5_000
_DEEPEST: Final = 32
_MOST_BYTES: Final = 2**31
_HIGHEST_INDEX: Final = 2**31


class DocumentNode:
    """A JSON-LD node of which each member is read strictly."""

    def __init__(self, members: JsonObject) -> None:
        self.members = members

    def value(self, name: str) -> Json:
        """Return a member, or None."""
        return self.members.get(name)

    def node(self, name: str) -> "DocumentNode":
        """Return a member that is a node.

        Raises:
            MalformedError: It is none.
        """
        value = self.members.get(name)
        if not isinstance(value, dict):
            raise MalformedError(name)
        return DocumentNode(value)

    def nodes(self, name: str, most: int) -> "tuple[DocumentNode, ...]":
        """Return a member that is a list of nodes.

        Raises:
            MalformedError: It is none, or too long.
        """
        value = self.members.get(name)
        if not isinstance(value, list) or len(value) > most or not all(isinstance(item, dict) for item in value):
            raise MalformedError(name)
        return tuple(DocumentNode(item) for item in value)

    def text(self, name: str, longest: int, *, may_be_empty: bool = False) -> str:
        """Return a member that is a text of one line.

        Raises:
            MalformedError: It is none, or out of bounds.
        """
        return stated_text(self.members.get(name), name, longest, may_be_empty=may_be_empty)

    def flag(self, name: str) -> bool:
        """Return a member that is true or false.

        Raises:
            MalformedError: It is neither.
        """
        value = self.members.get(name)
        if not isinstance(value, bool):
            raise MalformedError(name)
        return value

    def moment(self, name: str) -> datetime:
        """Return a member that is a moment in whole seconds (xsd:dateTime), UTC.

        Raises:
            MalformedError: It is none.
        """
        value = self.members.get(name)
        if not isinstance(value, str) or not _MOMENT.fullmatch(value):
            raise MalformedError(name)
        try:
            return require_countable(datetime.fromisoformat(value).astimezone(UTC), name)
        except (ValueError, OverflowError):
            raise MalformedError(name) from None

    def days(self, name: str) -> int:
        """Return a member that is a duration in whole days (xsd:duration).

        Raises:
            MalformedError: It is none.
        """
        value = self.members.get(name)
        match = _DAYS.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            raise MalformedError(name)
        return int(match[1])


def moment_text(at: datetime) -> str:
    """Write a moment in whole seconds (xsd:dateTime), UTC."""
    return at.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def data_node(item: ScopeItem) -> JsonObject:
    """Write a credential that is shown: names of details, never values."""
    return {
        "@type": _SENSITIVE if item.sensitive else _PLAIN,
        "dct:type": "lw:credential",
        "dct:identifier": item.id,
        "dct:title": item.title,
        "dct:publisher": item.issuer_name,
        "lw:sha256": encode_base64url(item.digest),
        # In an object: lists inside lists lose their walls in some processors, even where they are to stay verbatim.
        "lw:details": {
            _CHOSEN: [list(path) for path in item.paths],
            _VISIBLE: [list(path) for path in item.always_visible],
        },
    }


def read_item(node: DocumentNode) -> ScopeItem:
    """Read what `data_node` wrote.

    Raises:
        MalformedError: A member is missing or out of bounds.
    """
    name = node.text("dct:identifier", LONGEST_TITLE)
    if not _ITEM_ID.fullmatch(name):
        raise MalformedError("dct:identifier")
    details = node.node("lw:details")
    return ScopeItem(
        id=name,
        title=node.text("dct:title", LONGEST_TITLE, may_be_empty=True),
        issuer_name=node.text("dct:publisher", LONGEST_TITLE, may_be_empty=True),
        paths=_paths(details.value(_CHOSEN), _CHOSEN),
        always_visible=_paths(details.value(_VISIBLE), _VISIBLE),
        digest=stated_digest(node.members, "lw:sha256"),
        sensitive=node.value("@type") == _SENSITIVE,
    )


def file_node(file: AttachedFile) -> JsonObject:
    """Write a file that goes along, by its name and digest."""
    return {
        "@type": _PLAIN,
        "dct:type": "lw:file",
        "dct:title": file.name,
        "dct:format": file.media_type,
        "lw:bytes": file.size,
        "lw:sha256": encode_base64url(file.digest),
    }


def read_file(node: DocumentNode) -> AttachedFile:
    """Read what `file_node` wrote.

    Raises:
        MalformedError: A member is missing or out of bounds, or a name that leads to a folder.
    """
    name, media_type, size = node.text("dct:title", LONGEST_TITLE), node.value("dct:format"), node.value("lw:bytes")
    if "/" in name or "\\" in name or name in {".", ".."}:
        raise MalformedError("dct:title")
    if not isinstance(media_type, str) or not _MEDIA_TYPE.fullmatch(media_type):
        raise MalformedError("dct:format")
    if isinstance(size, bool) or not isinstance(size, int) or not 0 <= size < _MOST_BYTES:
        raise MalformedError("lw:bytes")
    return AttachedFile(name=name, media_type=media_type, size=size, digest=stated_digest(node.members, "lw:sha256"))


def _paths(value: Json, name: str) -> tuple[ClaimPath, ...]:
    if not isinstance(value, list) or len(value) > _MOST_PATHS:
        raise MalformedError(name)
    return tuple(_path(path, name) for path in value)


def _path(value: Json, name: str) -> ClaimPath:
    if not isinstance(value, list) or not 0 < len(value) <= _DEEPEST:
        raise MalformedError(name)
    return tuple(_step(step, name) for step in value)


def _step(step: Json, name: str) -> str | int:
    if isinstance(step, str):
        return step
    if isinstance(step, bool) or not isinstance(step, int) or not 0 <= step < _HIGHEST_INDEX:
        raise MalformedError(name)
    return step
