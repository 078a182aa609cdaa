"""A query in the Digital Credentials Query Language (OpenID4VP 1.0 section 6), as data."""

from dataclasses import dataclass, field
from typing import TypeAlias

from wallet.model.json import JsonObject

# A key, an index, or None for every element of an array (OpenID4VP 1.0 section 7).
QueryStep: TypeAlias = str | int | None
QueryPath: TypeAlias = tuple[QueryStep, ...]
QueryValue: TypeAlias = str | int | bool


@dataclass(frozen=True, slots=True)
class ClaimQuery:
    """One claim that is asked for.

    Attributes:
        path: Where it stands in the claims.
        values: Values of which it must have one; empty where any will do.
        id: Its name within the credential query; empty where no claim set names it.
    """

    path: QueryPath
    values: tuple[QueryValue, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class TrustedAuthority:
    """Who must stand behind the issuer.

    Attributes:
        kind: How they are named: `aki`, `etsi_tl`, `openid_federation`, or a kind this version does not know.
        values: Their names of this kind; one must fit.
    """

    kind: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CredentialQuery:
    """One credential that is asked for.

    Attributes:
        id: Its name within the query.
        format: Format identifier, such as `dc+sd-jwt`.
        meta: What the format says of the type, such as `vct_values`.
        claims: The claims; empty asks for none that can be hidden.
        claim_sets: Sets of claim ids of which one suffices, the asker's favourite first; empty asks for all claims.
        trusted_authorities: One of them must fit; empty where any issuer will do.
        multiple: Several credentials may be given.
        require_binding: The holder must be proven.
    """

    id: str
    format: str
    meta: JsonObject = field(default_factory=dict)
    claims: tuple[ClaimQuery, ...] = ()
    claim_sets: tuple[tuple[str, ...], ...] = ()
    trusted_authorities: tuple[TrustedAuthority, ...] = ()
    multiple: bool = False
    require_binding: bool = True


@dataclass(frozen=True, slots=True)
class CredentialSet:
    """Credentials of which one combination suffices.

    Attributes:
        options: Combinations of credential query ids, the asker's favourite first.
        required: Whether the answer needs one of them.
    """

    options: tuple[tuple[str, ...], ...]
    required: bool = True


@dataclass(frozen=True, slots=True)
class DcqlQuery:
    """A whole query.

    Attributes:
        credentials: What may be asked for.
        credential_sets: Which of it is; empty asks for all of it.
    """

    credentials: tuple[CredentialQuery, ...]
    credential_sets: tuple[CredentialSet, ...] = ()
