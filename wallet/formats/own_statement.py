"""What a learner says of themselves, as a document of the shape of an Open Badge 3.0 that carries no seal.

Its type says what it is, so that nobody takes it for what an issuer vouches for; a document of this type with a
seal is no own statement any more.
"""

import json
from datetime import datetime
from types import MappingProxyType
from typing import Final

from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError
from wallet.formats.elements.reading import members_at, text_at
from wallet.formats.lifecomp import FRAMEWORK, competences, framework_address
from wallet.formats.linked_data import MAX_BYTES, LinkedDataCredential
from wallet.formats.w3c import CONTEXT_V2, is_w3c_credential, types_of
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject
from wallet.model.own_statement import OwnStatement
from wallet.model.stored import CredentialKind

OWN_STATEMENT: Final = "OwnStatement"
MAX_TITLE: Final = 200
MAX_DESCRIPTION: Final = 4_000

_OPEN_BADGE_CONTEXT: Final = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
# Says of its maker only that it is the learner: no key stands behind it, and no two statements share a name.
_LEARNER: Final = "urn:learner-wallet:learner"
_TERMS: Final = MappingProxyType(
    {
        OWN_STATEMENT: "urn:learner-wallet:OwnStatement",
        "organisation": "https://schema.org/affiliation",
        "period": "https://schema.org/temporalCoverage",
    }
)
# Open Badges 3.0, AchievementType: `ext:` begins a type of one's own.
_ACHIEVEMENT_TYPES: Final = MappingProxyType(
    {
        CredentialKind.WORK: "ext:WorkExperience",
        CredentialKind.VOLUNTEERING: "CommunityService",
        CredentialKind.COURSE: "Course",
    }
)


def write_own_statement(statement: OwnStatement, *, id: str, stated_by: str, at: datetime) -> bytes:  # noqa: A002 - the member's name
    """Write a statement as a document.

    Args:
        statement: What the learner says.
        id: `urn:uuid:…` of the document; the same when it is changed later.
        stated_by: What stands where others name their issuer, such as the learner's name.
        at: When it is stated; UTC.

    Raises:
        MalformedError: No title, a text over its bound, another kind, or an unknown tag.
    """
    _require_sound(statement)
    subject: dict[str, Json] = {"type": ["AchievementSubject"]}
    if statement.learner:
        name: JsonObject = {
            "type": "IdentityObject",
            "hashed": False,
            "identityHash": statement.learner,
            "identityType": "name",
        }
        subject["identifier"] = [name]
    written = {"organisation": statement.organisation, "period": statement.period}
    subject |= {member: text for member, text in written.items() if text}
    subject["achievement"] = _achievement(statement, id)
    document: JsonObject = {
        "@context": [CONTEXT_V2, _OPEN_BADGE_CONTEXT, dict(_TERMS)],
        "id": id,
        "type": ["VerifiableCredential", "OpenBadgeCredential", OWN_STATEMENT],
        "name": statement.title,
        "issuer": {"id": _LEARNER, "type": ["Profile"], "name": stated_by},
        "validFrom": at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "credentialSubject": subject,
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def is_own_statement(document: JsonObject) -> bool:
    """Tell whether a document is what a learner says of themselves: by its type, and because it has no seal."""
    try:
        return "proof" not in document and is_w3c_credential(document) and OWN_STATEMENT in types_of(document)
    except MalformedError:
        return False


def read_own_statement(credential: UnverifiedCredential) -> OwnStatement | None:
    """Read what a learner wrote, to change it; None for every other credential."""
    if not isinstance(credential, LinkedDataCredential) or credential.proofs:
        return None
    document = credential.document
    if not is_own_statement(document):
        return None
    root = ((), document)
    achievement = ("credentialSubject", "achievement")
    kind = text_at(root, *achievement, "achievementType")
    kinds = {name: kind for kind, name in _ACHIEVEMENT_TYPES.items()}
    known = {item.code for item in competences()}
    title, description = text_at(root, "name"), text_at(root, *achievement, "description")
    codes = [text_at(item, "targetCode") for item in members_at(root, *achievement, "alignment")]
    return OwnStatement(
        kind=kinds.get(kind, CredentialKind.OTHER),
        title=title,
        organisation=text_at(root, "credentialSubject", "organisation"),
        description=description if description != title else "",
        period=text_at(root, "credentialSubject", "period"),
        tags=tuple(code for code in dict.fromkeys(codes) if code in known),
        learner=text_at(root, "credentialSubject", "identifier", "identityHash"),
        language=text_at(root, *achievement, "inLanguage") or "en",
    )


def own_statement_id(original: bytes) -> str:
    """Return the `id` of a document that `write_own_statement` wrote.

    Raises:
        MalformedError: No such document.
    """
    return text_at(((), parse_json_object(original, max_bytes=MAX_BYTES)), "id")


def _achievement(statement: OwnStatement, document_id: str) -> JsonObject:
    by_code = {item.code: item for item in competences()}
    alignment: list[Json] = [
        {
            "type": ["Alignment"],
            "targetCode": code,
            "targetFramework": FRAMEWORK,
            "targetName": by_code[code].name(statement.language),
            "targetUrl": framework_address(),
        }
        for code in statement.tags
    ]
    achievement: dict[str, Json] = {
        "id": f"{document_id}#achievement",
        "type": ["Achievement"],
        "achievementType": _ACHIEVEMENT_TYPES[statement.kind],
        "name": statement.title,
        # Open Badges 3.0 requires one.
        "description": statement.description or statement.title,
        "criteria": {"narrative": statement.description or statement.title},
        "inLanguage": statement.language,
    }
    return {**achievement, "alignment": alignment} if alignment else achievement


def _require_sound(statement: OwnStatement) -> None:
    texts = (statement.title, statement.organisation, statement.period, statement.learner)
    known = {item.code for item in competences()}
    faults = {
        "title": not statement.title.strip(),
        "length": any(len(text) > MAX_TITLE for text in texts) or len(statement.description) > MAX_DESCRIPTION,
        "kind": statement.kind not in _ACHIEVEMENT_TYPES,
        "tags": not known.issuperset(statement.tags) or len(set(statement.tags)) != len(statement.tags),
    }
    for name, wrong in faults.items():
        if wrong:
            raise MalformedError(name)
