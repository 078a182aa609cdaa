"""What both sides of a packed request know beforehand, version 1.

Everything here comes from specifications and schemas (OpenID4VP 1.0, RFC 7515, 7517, 9101, the learning credential
types, Open Badges 3.0, the European Learning Model), nothing from anybody's question.

A published version never changes: the dictionary is part of the format. Additions make a new version beside it.
"""

from typing import Final

VERSION: Final = 1

# What stands last is nearest, which costs least: first what few questions have.
_RARE: Final = (
    '"require_cryptographic_holder_binding":false', '"trusted_authorities":[{"type":"aki","values":["', "etsi_tl",
    "openid_federation", '"multiple":true', '"required":false', "mso_mdoc", '"doctype_value":"', '"intent_to_retain":',
    '"use":"enc"', '"kty":"EC","crv":"P-256","x":"', '"jwks":{"keys":[{"',
    '","use":"enc","alg":"ECDH-ES","kid":"', '"encrypted_response_enc_values_supported":["A256GCM","A128GCM"]',
    '"alg":"EdDSA","', '"alg":"ES384","', '"alg":"PS256","', '"alg":"RS256","', '"x5c":["MII', "x509_hash:",
    "did:key:z6Mk", "did:key:zDnae", "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6I",
    "sd-jwt_alg_values", "kb-jwt_alg_values", "alg_values", "proof_type_values", "cryptosuite_values",
    "DataIntegrityProof", "ecdsa-rdfc-2019", "ecdsa-sd-2023", "eddsa-rdfc-2022",
)  # fmt: skip
_TYPES: Final = (
    '"meta":{"type_values":[["http://data.europa.eu/snb/model/elm/EuropeanDigitalCredential"],',
    '["EuropeanDigitalCredential"]]}',
    '"meta":{"type_values":[["https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"],',
    '["OpenBadgeCredential"],["AchievementCredential"]]}',
    "VerifiableCredential", "EndorsementCredential", "ClrCredential", "urn:eudi:pid:1",
    '"meta":{"vct_values":["urn:eudi:micro_credential:1"]}',
    '"meta":{"vct_values":["urn:eu.europa.ec.eudi:learning:credential:1"]}',
)  # fmt: skip
_W3C_DETAILS: Final = (
    "relatedESCOSkill", "learningOutcome", "specifiedBy", '"displayParameter","title"', '"fullName"', "dateOfBirth",
    '["credentialSubject","hasClaim"', '["credentialSubject","identifier"', '"assessmentType"', '"creditsAvailable"',
    '"ECTS"', '"SBU"', '["credentialSubject","result"', '"targetUrl"', '"alignment",null,"targetName"', '"criteria"',
    '["awardedDate"]', '["expirationDate"]', '["issuanceDate"]', '["validUntil"]', '["validFrom"]',
    '["issuer","id"]', '["issuer"]', '["credentialSubject","name"]', '["credentialSubject","familyName"]',
    '["credentialSubject","givenName"]', '["credentialSubject","achievement","name"]',
    '["credentialSubject","achievement","alignment"]',
)  # fmt: skip
_DETAILS: Final = (
    "assessment_grade", "assessment_type", "awarding_body", "credits", "expected_study_time", "form_of_participation",
    "funding_reference", "integration_stackability_options", "issuing_authority", "issuing_country", "issuing_region",
    "language_of_classes", "learner_identification", "learning_setting", "nqf_level", "prerequisites_to_enroll",
    "qualification", "supervision_and_identity_verification", "types_of_quality_assurance", "workload_hours",
    "achievement_description", "level_of_learning_experience", "birthdate", '{"path":["learning_outcomes",null]',
    '{"path":["iss"],"values":["https://', '{"path":["date_of_issuance"]},', '{"path":["date_of_expiry"]},',
    '{"path":["given_name"]},{"path":["family_name"]},', '{"path":["achievement_title"],"values":["',
)  # fmt: skip
_SHAPES: Final = (
    '"},{"id":"', '"credential_sets":[{"options":[["', '"]],"claim_sets":[["', '"],["', '","values":["',
    '{"id":"', '","path":["credentialSubject","', '","path":["',
    '{"typ":"oauth-authz-req+jwt","alg":"ES256","x5c":["MII',
    '{"typ":"oauth-authz-req+jwt","alg":"ES256","kid":"\x01#0"}',
    '{"client_id":"decentralized_identifier:\x01","aud":"https://self-issued.me/v2","response_type":"vp_token",',
    '"response_mode":"direct_post.jwt","response_mode":"direct_post","response_uri":"https://answer.invalid/",',
    '"nonce":"","state":"","iat":17,"exp":17,"dcql_query":{"credentials":[{"id":"',
    '","format":"jwt_vc_json","', '","format":"ldp_vc","', '","format":"dc+sd-jwt","meta":{"vct_values":["',
    '"]},"claims":[{"id":"', '"]},"claims":[{"path":["', '"]}]}]},"client_metadata":{"client_name":"',
    '","vp_formats_supported":{"jwt_vc_json":{},"ldp_vc":{}}},', '","vp_formats_supported":{"dc+sd-jwt":{}}},',
    '"verifier_info":[{"format":"purpose","data":{"purpose":"', '"}}]}',
)  # fmt: skip

PRESET_DICTIONARY: Final = "".join((*_RARE, *_TYPES, *_W3C_DETAILS, *_DETAILS, *_SHAPES)).encode("ascii")
