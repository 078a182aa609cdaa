"""What both sides of a packed presentation know beforehand, version 1.

Everything here comes from specifications and schemas (RFC 7515, 7517, 7519, 7800, 9901, SD-JWT VC, Token Status
List, the learning credential types, Open Badges 3.0), nothing from anybody's credential.

A published version never changes: numbers are positions, and the preset dictionary is part of the format.
Additions make a new version beside this one.
"""

from typing import Final

from wallet.crypto.cbor import Item, Pairs, Simple, encode_items

VERSION: Final = 1

# --- names of members ------------------------------------------------------------------------------------------

# Numbers 0 to 23 take one byte, the others two.
_FREQUENT_NAMES: Final = (
    "alg", "typ", "kid", "x5c", "iss", "iat", "exp", "vct", "cnf", "jwk", "kty", "crv",
    "x", "y", "status", "status_list", "idx", "uri", "_sd", "_sd_alg", "...", "nonce", "aud", "sd_hash",
)  # fmt: skip
_OTHER_NAMES: Final = (
    "nbf", "sub", "jti", "vct#integrity", "vctm", "use", "key_ops", "n", "e", "jku", "x5t#S256", "cty",
    "id", "type", "value", "name", "description", "credentialSubject", "achievement", "achievementType", "criteria",
    "narrative", "image", "alignment", "targetName", "targetUrl", "targetCode", "targetType", "targetFramework",
    "targetDescription", "creditsAvailable", "creditsEarned", "result", "resultDescription", "resultType",
    "achievedLevel", "activityStartDate", "activityEndDate", "awardedDate", "validFrom", "validUntil", "issuer",
    "evidence", "identifier", "identityHash", "identityType", "hashed", "salt", "inLanguage", "fieldOfStudy",
    "humanCode", "specialization", "tag", "version", "term", "role", "source", "license", "licenseNumber",
    "countryCode", "addressCountryCode", "credentialSchema", "credentialStatus", "url", "email", "phone",
    "framework", "nationality", "nationalities", "place_of_birth", "address", "street_address", "locality",
    "region", "postal_code", "country", "birth_date", "expiry_date", "issuance_date", "document_number",
    "issuing_jurisdiction", "personal_administrative_number", "@context", "proof", "holder", "refreshService",
)  # fmt: skip
# Numbers -1 to -24 take one byte, the others two.
_CLAIM_NAMES: Final = (
    "family_name", "given_name", "learner_identification", "birthdate", "achievement_title",
    "achievement_description", "issuing_country", "issuing_authority", "date_of_issuance", "date_of_expiry",
    "learning_outcomes", "expected_study_time", "level_of_learning_experience", "types_of_quality_assurance",
    "prerequisites_to_enroll", "assessment_grade", "integration_stackability_options", "language_of_classes",
    "assessment_type", "form_of_participation", "credits", "supervision_and_identity_verification",
    "issuing_region", "workload_hours",
    "nqf_level", "funding_reference", "awarding_body", "learning_setting", "further_information",
    "evaluator_verification", "qualification", "field_of_education", "credential_type", "credential_number",
    "achievement_id", "study_programme", "cycle", "grade", "score", "thesis_title", "learning_activity",
)  # fmt: skip

NUMBER_OF_NAME: Final[dict[str, int]] = {
    **{name: number for number, name in enumerate(_FREQUENT_NAMES + _OTHER_NAMES)},
    **{name: -1 - number for number, name in enumerate(_CLAIM_NAMES)},
}
NAME_OF_NUMBER: Final = {number: name for name, number in NUMBER_OF_NAME.items()}

# --- members that say how something is left out ----------------------------------------------------------------

_AFTER_NAMES: Final = 200
# `_sd` in ascending order: [number of hidden digests, index of a disclosure, ...]; the hidden ones are raw bytes.
SORTED_DIGESTS: Final = -1 - _AFTER_NAMES
# `_sd` in any order: the index of a disclosure, or minus the number of hidden digests in a row.
DIGESTS_IN_ORDER: Final = -2 - _AFTER_NAMES
# `...` of an array element that is shown: the index of its disclosure.
SHOWN_ELEMENT: Final = -3 - _AFTER_NAMES
# `sd_hash` that fits the presentation: null.
FITTING_HASH: Final = -4 - _AFTER_NAMES
# `y` of a point on P-256 whose `x` stands beside it: whether it is odd.
Y_IS_ODD: Final = -5 - _AFTER_NAMES

# --- strings ---------------------------------------------------------------------------------------------------

# Base64url of so many bytes, which follow the structure as they are.
RAW_LENGTHS: Final = {0: 32, 1: 16, 2: 64}
RAW_OF_LENGTH: Final = {length: number for number, length in RAW_LENGTHS.items()}

_FREQUENT_STRINGS: Final = (
    "ES256", "dc+sd-jwt", "kb+jwt", "EC", "P-256", "sha-256",
    "urn:eu.europa.ec.eudi:learning:credential:1", "urn:eudi:micro_credential:1", "vc+sd-jwt",
    "OKP", "Ed25519", "EdDSA", "ES384", "P-384", "sha-384", "sha-512", "JWT",
)  # fmt: skip
NUMBER_OF_STRING: Final = {text: number for number, text in enumerate(_FREQUENT_STRINGS, start=len(RAW_LENGTHS))}
STRING_OF_NUMBER: Final = {number: text for text, number in NUMBER_OF_STRING.items()}

# A number as the issuer spelled it, as text; a date as days since 1970-01-01; RFC 8949 section 3.4.5.2.
SPELLED_NUMBER_TAG: Final = 6
DATE_TAG: Final = 7
BASE64_TAG: Final = 22

# --- the preset dictionary of deflate --------------------------------------------------------------------------

_RAW16, _RAW32, _RAW64 = (Simple(RAW_OF_LENGTH[length]) for length in (16, 32, 64))


def _string(text: str) -> Simple:
    return Simple(NUMBER_OF_STRING[text])


def _named(**members: Item) -> Pairs:
    return Pairs(tuple((NUMBER_OF_NAME[name], member) for name, member in members.items()))


def _flat(*parts: Pairs) -> tuple[Item, ...]:
    """The members without the head of a map, whose length differs from one issuer to the next."""
    return tuple(item for part in parts for pair in part.pairs for item in pair)


def _key(*order: str) -> Pairs:
    members: dict[str, Item] = {"kty": _string("EC"), "crv": _string("P-256"), "x": _RAW32}
    return Pairs((*((NUMBER_OF_NAME[name], members[name]) for name in order), (Y_IS_ODD, True)))


_SOME_TIME: Final = 0x6A000000
_LEARNING: Final = _string("urn:eu.europa.ec.eudi:learning:credential:1")
_DIGESTS: Final = Pairs(((SORTED_DIGESTS, [13, *range(8)]),))
# Shapes of the parts as issuers and wallets order them, the commonest last.
_SHAPES: Final[tuple[Item, ...]] = (
    _named(alg=_string("EdDSA"), typ=_string("dc+sd-jwt"), kid="did:key:z6Mk"),
    _named(kty=_string("OKP"), crv=_string("Ed25519"), x=_RAW32),
    _named(alg=_string("ES256"), typ=_string("vc+sd-jwt"), x5c=[b"0\x82"]),
    _named(status=_named(status_list=_named(uri="https://", idx=0))),
    _named(cnf=_named(kid="did:jwk:")),
    _named(cnf=_named(jwk=_key("kty", "crv", "x"))),
    _named(credits=_named(framework="ECTS", value=0)),
    _named(iss="https://", vct=_LEARNING, iat=_SOME_TIME),
    _named(_sd_alg=_string("sha-256"), cnf=_named(jwk=_key("kty", "crv", "x"))),
    _named(alg=_string("ES256"), typ=_string("dc+sd-jwt"), kid="https://"),
    _named(alg=_string("ES256"), typ=_string("dc+sd-jwt")),
    *_flat(_named(iss="https://", iat=_SOME_TIME, exp=_SOME_TIME, vct=_LEARNING)),
    *_flat(_named(cnf=_named(jwk=_key("crv", "kty", "x")), status=_named(status_list=_named(idx=0, uri="https://")))),
    *_flat(_DIGESTS, _named(_sd_alg=_string("sha-256"))),
    _RAW64,
    _named(alg=_string("ES256"), typ=_string("kb+jwt")),
    Pairs((*_named(iat=_SOME_TIME, exp=_SOME_TIME, aud="https://", nonce=_RAW16).pairs, (FITTING_HASH, None))),
    _RAW64,
)
# Beginnings of values that schemas and registries fix.
_TEXTS: Final = (
    "http://data.europa.eu/snb/", "http://data.europa.eu/esco/skill/", "http://publications.europa.eu/resource/",
    "https://purl.imsglobal.org/spec/ob/v3p0/", "MicroCredential", "did:web:", "did:key:zDnae", "did:jwk:eyJ",
    "urn:uuid:", "x509_san_dns:", "x509_hash:", "decentralized_identifier:did:jwk:", "verifier", "ext:EQF",
    "European Qualifications Framework", "ISCED-F", "ECTS", "EQF level ", " hours", "PT", "accredit", "assessment",
    "quality assurance", "learning outcome", "credential", "issuer", "/.well-known/", "/status-lists/",
    "/statuslist/", "/status/", "/token_status_list/", "https://www.", ".example/", ".edu/", ".org/", ".eu/", ".be/",
    ".nl/", "https://",
)  # fmt: skip
# The head of an X.509 certificate with a P-256 key: identifiers of RFC 5280, 5480 and 5758 in DER.
_CERTIFICATE: Final = bytes.fromhex(
    "0603550406" "0603550408" "0603550407" "06035504610c" "060355040a0c" "0603550406130242"
    "301d0603551d0e04160414" "301f0603551d23041830168014" "300c0603551d130101ff04023000"
    "300e0603551d0f0101ff040403020780" "300a06082a8648ce3d040302" "0603550403" "0603551d11"
    "3059301306072a8648ce3d020106082a8648ce3d03010703420004" "300a06082a8648ce3d0403020348003045022100"
    "3082" "a0030201020214"
)  # fmt: skip

# Near matches cost fewest bits, so what every presentation has stands last. The words in names recur in values.
PRESET_DICTIONARY: Final = b"".join(
    (" ".join(NUMBER_OF_NAME).encode("utf-8"), _CERTIFICATE, "".join(_TEXTS).encode("utf-8"), encode_items(_SHAPES))
)
