"""A question as it came, who asks it, and what in this wallet answers it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath
from wallet.model.query import DcqlQuery
from wallet.model.stored import CredentialId

# How a client identifier begins that says nothing to a person (OpenID4VP 1.0 section 5.9.3).
DID_PREFIX: Final = "decentralized_identifier:"
HASH_PREFIX: Final = "x509_hash:"
BARE_IDENTIFIERS: Final = (DID_PREFIX, HASH_PREFIX)


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, as far as anybody can tell without a network.

    Attributes:
        client_id: Full client identifier, prefix and all; what an answer is made for.
        stated_name: What they call themselves; untrusted text, empty where they say nothing.
        known_name: Their name by a certificate or list that this wallet trusts, or None: not verified.
        known_by: Which list or authority says so, or None.
        look_alike: Their stated name has signs that look like others or turn the text around.
        imitates: A name known here that the stated name looks like, or None.
    """

    client_id: str
    stated_name: str
    known_name: str | None = None
    known_by: str | None = None
    look_alike: bool = False
    imitates: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerEncryption:
    """How the asker wants the answer encrypted (OpenID4VP 1.0 section 8.3).

    Attributes:
        jwk: Their public key, with `kid` and `alg`.
        content_encryption: `A128GCM` or `A256GCM`.
    """

    jwk: JsonObject
    content_encryption: str


@dataclass(frozen=True, slots=True)
class Question:
    """A presentation request whose signature was checked.

    Attributes:
        asker: Who asks.
        purpose: What for, in their words; untrusted text, may be empty.
        query: What they ask for.
        nonce: What the answer must repeat.
        state: What the answer gives back as it is; None where they want none.
        response_uri: Where a wallet with a network would send it; this program never does.
        encryption: How to encrypt the answer, or None.
        issued_at: When it was made, or None where it does not say.
        expires_at: Until when it counts, or None.
        request: The signed request, as it came.
        formats: Which algorithms the asker's side reads, by format; empty where they do not say.
    """

    asker: Asker
    purpose: str
    query: DcqlQuery
    nonce: str
    state: str | None
    response_uri: str
    encryption: AnswerEncryption | None
    issued_at: datetime | None
    expires_at: datetime | None
    request: str
    formats: JsonObject = field(default_factory=dict)


class Unmet(StrEnum):
    """Why nothing here answers a credential query; the first that applies to what comes closest."""

    NO_SUCH_TYPE = "no-such-type"
    NOT_SHOWABLE = "not-showable"  # its format cannot be shown this way
    DETAIL_MISSING = "detail-missing"
    VALUE_DIFFERS = "value-differs"
    OTHER_ISSUER = "other-issuer"
    NOT_BOUND = "not-bound"  # the holder must be proven and cannot be
    FORMAT_NOT_KNOWN = "format-not-known"  # such as mso_mdoc


@dataclass(frozen=True, slots=True)
class AskedDetail:
    """One detail that an answer would show or could show.

    Attributes:
        path: Where it stands in the credential.
        value: What it says, with everything inside it.
        always_visible: The issuer lets nobody hide it.
        sensitive: It can harm or single out a person (birth date, national number, grade, target group).
        unexplained: The asker's purpose does not say why they want it.
    """

    path: ClaimPath
    value: Json
    always_visible: bool = False
    sensitive: bool = False
    unexplained: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a credential can answer a credential query.

    Attributes:
        needed: Details that this way cannot do without.
        welcome: Details that the asker would like as well; off unless the person turns them on.
    """

    needed: tuple[AskedDetail, ...]
    welcome: tuple[AskedDetail, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A credential in the wallet that answers a credential query.

    Attributes:
        credential_id: Which one.
        title, issuer_name: What to call it; untrusted text.
        ways: At least one, the one that shows least first.
        proves_holder: The answer proves who shows it; else it is a copy.
        whole: One seal covers it all: whatever is asked, everything shows.
        usable: It is genuine and valid as far as known here; what is withdrawn or past is offered last and says so.
        also_shown: What everybody who gets the credential reads, whatever is chosen, and nobody asked for; without
            what every credential states, such as its type and issuer.
    """

    credential_id: CredentialId
    title: str
    issuer_name: str
    ways: tuple[Way, ...]
    proves_holder: bool
    whole: bool
    usable: bool
    also_shown: tuple[AskedDetail, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """One credential query and what answers it here.

    Attributes:
        query_id: Its id in the query.
        type_name: What kind of credential is asked for, in the asker's technical words; untrusted text.
        candidates: Credentials that answer it, best first; empty where none does.
        unmet: Why none does, or None.
        multiple: Several may be given.
    """

    query_id: str
    type_name: str
    candidates: tuple[Candidate, ...]
    unmet: Unmet | None = None
    multiple: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a question: alternatives of which one is given, or left out where it is optional.

    Attributes:
        options: Combinations of query ids that this wallet can answer whole, favourite first; empty: it cannot.
        all_options: Every combination that was asked for.
        required: Whether the answer needs it.
    """

    options: tuple[tuple[str, ...], ...]
    all_options: tuple[tuple[str, ...], ...]
    required: bool


@dataclass(frozen=True, slots=True)
class Matches:
    """What of a wallet answers a question.

    Attributes:
        wanted: Every credential query by its id.
        parts: What the answer is put together from, required parts first.
    """

    wanted: dict[str, Wanted]
    parts: tuple[Part, ...]

    @property
    def answerable(self) -> bool:
        """Whether every required part can be answered."""
        return all(part.options for part in self.parts if part.required) and any(part.options for part in self.parts)


@dataclass(frozen=True, slots=True)
class Given:
    """What a person chose to give for one credential query.

    Attributes:
        query_id: Which query it answers.
        credential_id: With which credential.
        paths: The details to show, needed and welcome ones.
    """

    query_id: str
    credential_id: CredentialId
    paths: tuple[ClaimPath, ...]
