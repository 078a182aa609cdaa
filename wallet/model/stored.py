"""What the vault keeps and gives back: summaries, history entries, pages of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, NamedTuple, NewType

# Numbers a credential within one vault; never given to another credential later.
CredentialId = NewType("CredentialId", int)

# How long a removed credential can be put back; erased when the wallet is opened after that.
DAYS_IN_BIN: Final = 30


class CredentialKind(StrEnum):
    """What a credential is about, as a person sorts them."""

    COURSE = "course"
    WORK = "work"
    VOLUNTEERING = "volunteering"
    OTHER = "other"


class CredentialOrder(StrEnum):
    """How a list of credentials is sorted."""

    NEWEST = "newest"
    TITLE = "title"
    ISSUER = "issuer"


class SlotKind(StrEnum):
    """What a key slot of the vault opens with."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind
    RECOVERY_CODE = "recovery-code"


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialSummary:
    """What a list shows of a credential; read from it once, when it is added.

    Attributes:
        title: Name of what was learned or done.
        issuer_name: Name of who issued it.
        issuer_id: Identifier of who issued it; empty where it states none.
        issued: Day of issue, where stated.
        expires: Last day it is valid, where stated.
        kind: What it is about.
        size_text: How much work it took, such as `3 ECTS`; empty where not stated.
        level_text: Level, such as `level 6`; empty where not stated.
        format: The contract's format name.
        profile: The contract's profile name, where known.
        search_text: What else a person may type to find it, such as skills; title and issuer are searched anyway.
        example: A practice credential of a made-up issuer.
    """

    title: str
    issuer_name: str
    issuer_id: str = ""
    issued: date | None = None
    expires: date | None = None
    kind: CredentialKind = CredentialKind.OTHER
    size_text: str = ""
    level_text: str = ""
    format: str
    profile: str | None = None
    search_text: str = ""
    example: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCredential:
    """A credential in the vault, without its bytes.

    Attributes:
        id: Its number within this vault.
        sha256: Digest by which the same credential is known, 32 bytes: of its bytes without white space around.
        summary: What a list shows of it.
        added_at: When it was added, UTC.
        removed_at: When it was put in the bin, UTC; None while it is in the list.
        duplicate: It was in the list already when it was added just now.
    """

    id: CredentialId
    sha256: bytes
    summary: CredentialSummary
    added_at: datetime
    removed_at: datetime | None = None
    duplicate: bool = False


class ExportedFile(NamedTuple):
    """A file that a credential leaves the wallet as.

    Attributes:
        data: Its bytes, as they came in.
        carrier: What it is where the credential came inside another file, such as `png`; else empty.
    """

    data: bytes
    carrier: str


@dataclass(frozen=True, slots=True)
class CredentialPage:
    """One page of a list of credentials.

    Attributes:
        items: The credentials on it, in order.
        total: How many the whole list has.
        counts_by_kind: How many the search finds of each kind, whatever kind was asked for; all kinds are present.
    """

    items: tuple[StoredCredential, ...]
    total: int
    counts_by_kind: Mapping[CredentialKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredHolderKey:
    """A holder key; its private part is secret.

    Attributes:
        thumbprint: RFC 7638 thumbprint of the public key.
        kind: Kind of key, such as `P-256`.
        private_pkcs8: The private key as PKCS #8 DER; kept out of `repr`.
        created: When it was made, UTC.
    """

    thumbprint: str
    kind: str
    private_pkcs8: bytes
    created: datetime

    def __repr__(self) -> str:
        return f"StoredHolderKey(thumbprint={self.thumbprint!r}, kind={self.kind!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredStatusList:
    """A kept copy of a status list of any kind.

    Attributes:
        uri: Where a credential says it is published.
        token: The list verbatim.
        fetched_at: When it was fetched, UTC.
        published: It was found at its address; otherwise it came as a file that merely says so.
    """

    uri: str
    token: bytes
    fetched_at: datetime
    published: bool = False


class DocumentKind(StrEnum):
    """What a document of others is kept for."""

    ISSUER = "issuer"
    CONTEXT = "context"
    BADGE = "badge"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredDocument:
    """A kept copy of what was published at an address.

    Attributes:
        address: The address or DID.
        kind: What it is kept for.
        data: The document verbatim.
        fetched_at: When it came, UTC.
    """

    address: str
    kind: DocumentKind
    data: bytes
    fetched_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredTrustList:
    """A trust list the person accepted.

    Attributes:
        name: Its name; one list per name.
        raw: The list verbatim.
        added_at: When it was added, UTC.
        source: Where it came from, such as a file name or an address.
    """

    name: str
    raw: bytes
    added_at: datetime
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """Something the person did with others; holds names of details, never their values.

    Attributes:
        at: When, UTC.
        action: Stable code of what was done, such as `shared` or `refused`.
        counterparty: With whom, as the person named it or as a question stated it; empty when open.
        subjects: Titles of the credentials it was about.
        details: Names of the details, as paths.
        until: Until when the other side should accept it, UTC, where an end was set.
        way: Stable code of how, such as `qr`, `pdf` or `file`; empty where none applies.
    """

    at: datetime
    action: str
    counterparty: str = ""
    subjects: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    until: datetime | None = None
    way: str = ""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """One page of the history, newest first.

    Attributes:
        items: The entries on it.
        total: How many the history has.
    """

    items: tuple[HistoryEntry, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultInfo:
    """Facts about an open vault.

    Attributes:
        version: Version of the database's schema.
        created: When the vault was made, UTC.
        slots: What it opens with; no recovery code in it means one should be made.
        credential_count: Credentials in the list.
        bin_count: Credentials in the bin.
        size_bytes: Size of the database on disk.
    """

    version: int
    created: datetime
    slots: tuple[SlotKind, ...]
    credential_count: int
    bin_count: int
    size_bytes: int
