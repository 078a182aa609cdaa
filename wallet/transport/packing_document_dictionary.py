"""What both sides of a packed document know beforehand, version 2: the words of JSON-LD credentials.

Everything here comes from specifications and schemas (VCDM 1.1 and 2.0, Data Integrity, VC-JOSE-COSE, Bitstring
Status List, Open Badges 3.0, CLR 2.0, European Learning Model), nothing from anybody's credential.

A published version never changes: the preset dictionary is part of the format. Additions make a new version.
"""

from typing import Final

VERSION: Final = 2

# Near matches cost fewest bits, so what every credential has stands last.
_NAMES: Final = (
    "activityEndDate", "activityStartDate", "additionalName", "address", "addressCountry", "addressCountryCode",
    "addressLocality", "addressRegion", "alternateName", "altLabel", "association", "associationType", "awardedBy",
    "awardedDate", "awardingBody", "awardingProcess", "behaviorType", "birthDate", "birthCountry", "caption",
    "contactPoint", "content", "contentEncoding", "contentType", "countryCode", "creator", "creditReceived",
    "creditsAvailable", "creditsEarned", "dateOfBirth", "deliveryDetails", "displayParameter", "ECTS", "eqfLevel",
    "email", "emailAddress", "endorsement", "endorsementComment", "endorsementJwt", "evidence", "expirationDate",
    "familyName", "fieldOfStudy", "fullName", "gender", "genre", "geo", "givenName", "grade", "hasClaim",
    "homePage", "honorificPrefix", "humanCode", "identifier", "hashed", "identityHash", "identityType", "salt",
    "image", "inLanguage", "influencedBy", "ISCEDFCode", "issuanceDate", "issued", "language", "latitude",
    "learningOutcome", "learningSetting", "legalName", "level", "licenseNumber", "location", "longitude",
    "mailBox", "mode", "nationalID", "notation", "official", "otherIdentifier", "otherIdentifierType", "parentOrg",
    "partialAchievements", "phone", "postalCode", "prefLabel", "primaryLanguage", "provenBy", "refreshService",
    "related", "relatedResource", "requiredLevel", "requiredValue", "resultDescription", "resultType", "result",
    "achievedLevel", "allowedValue", "rubricCriterionLevel", "valueMax", "valueMin", "role", "source", "spatial",
    "specialization", "specifiedBy", "sourceId", "streetAddress", "tag", "targetId", "term", "termsOfUse", "title",
    "validUntil", "verifiableCredential", "version", "volumeOfLearning", "workloadInHours", "inScheme",
    "digestMultibase", "digestSRI", "mediaType", "nonTransferable", "jobTitle", "previousProof", "nonce", "domain",
    "challenge", "expires", "authentication",
)  # fmt: skip
_WORDS: Final = (
    "http://data.europa.eu/snb/model/elm/", "http://data.europa.eu/snb/model/context/edc-ap",
    "EuropeanDigitalCredential",
    "http://publications.europa.eu/resource/authority/", "http://data.europa.eu/esco/", "LearningAchievement",
    "LearningAchievementSpecification", "LearningAssessment", "LearningActivity", "Qualification", "Organisation",
    "https://www.w3.org/2018/credentials/examples/v1", "https://www.w3.org/ns/credentials/examples/v2",
    "https://w3id.org/vc/status-list/2021/v1", "StatusList2021Entry", "https://w3id.org/dcc/v1",
    "https://w3id.org/vc-revocation-list-2020/v1", "RevocationList2020Status", "1EdTechRevocationList",
    "1EdTechCredentialRefresh", "https://w3id.org/citizenship/v4rc1", "ecdsa-jcs-2019", "eddsa-jcs-2022",
    "ecdsa-rdfc-2019", "ecdsa-sd-2023", '"proofValue":"u2V0BhVhA', "https://w3id.org/security/suites/jws-2020/v1",
    "https://w3id.org/security/suites/ed25519-2020/v1", "Ed25519Signature2020", "Ed25519VerificationKey2020",
    "https://w3id.org/security/data-integrity/v1", "https://w3id.org/security/data-integrity/v2",
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json", "ClrCredential", "ClrSubject",
    "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json",
    "EndorsementCredential", "EndorsementSubject", "IdentityObject", "identifierEntry", "sha256$", "md5$",
    "emailAddress", "sourcedId", "systemId", "studentId", "nationalIdentityNumber", "isPartOf", "isChildOf",
    "CertificateOfCompletion", "Certification", "MicroCredential", "Competency", "Course", "Assessment", "Degree",
    "Diploma", "Badge", "Award", "License", "Membership", "CommunityService", "LearningProgram", "CoCurricular",
    "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "RubricCriterion", "GradePointAverage",
    "RubricCriterionLevel", "ResultDescription", "Result", "Evidence", "Address", "GeoCoordinates", "Completed",
    "ceasn:Competency", "ceterms:Credential", "CFItem", "CFRubric", "CTDL", "ext:EQF", "ext:QualityAssurance",
    "European Qualifications Framework", "ISCED-F", "application/json", "text/html", "application/pdf",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA", "data:image/svg+xml;base64,PHN2ZyB4bWxucz0i",
    "data:application/vc+jwt,ey", "EnvelopedVerifiableCredential", "VerifiablePresentation", '"holder":"did:jwk:ey',
    '{"alg":"RS256","typ":"JWT","jwk":{"e":"AQAB","kty":"RSA","n":"', '"iss":"', '"jti":"',
    '{"alg":"ES256","typ":"vp+jwt","kid":"did:jwk:ey', '{"alg":"EdDSA","typ":"vc+jwt","kid":"did:key:z6Mk',
    '"aud":"https://', '"exp":', '"iat":', '"nbf":', '"sub":"did:', '"vc":{', '"vp":{',
    '"en":"', '"nl":"', '"fr":"', '"de":"', "@language", "@value", "http://", "https://www.", "mailto:",
    "did:web:", ".example/", ".edu/", ".org/", ".com/", ".eu/", ".be/", ".nl/", "/.well-known/", "/status/", "/badges/",
    "/achievements/", "/credentials/", "/issuers/", "/profile",
)  # fmt: skip
# Objects as issuers write them, the commonest last.
_SHAPES: Final = (
    '"evidence":[{"id":"https://","type":["Evidence"],"name":"","description":"","narrative":""}],',
    '"result":[{"type":["Result"],"resultDescription":"urn:uuid:","value":""}],',
    '"address":{"type":["Address"],"addressCountry":"","addressCountryCode":"","addressRegion":""},',
    '"resultDescription":[{"id":"urn:uuid:","type":["ResultDescription"],"name":"","resultType":"LetterGrade"}]',
    ('"identifier":[{"type":"IdentityObject","hashed":true,"identityHash":"sha256$","identityType":"emailAddress",'
    '"salt":""}],'),
    ('"credentialSchema":[{"id":"https://purl.imsglobal.org/spec/ob/v3p0/schema/json/'
    'ob_v3p0_achievementcredential_schema.json","type":"1EdTechJsonSchemaValidator2019"}],'),
    ('"credentialStatus":{"id":"https://#","type":"BitstringStatusListEntry","statusPurpose":"revocation",'
    '"statusListIndex":"","statusListCredential":"https://"},'),
    ('"alignment":[{"type":["Alignment"],"targetCode":"","targetDescription":"","targetFramework":"",'
    '"targetName":"","targetType":"","targetUrl":"https://"}],'),
    ('"@context":["https://www.w3.org/2018/credentials/v1","https://purl.imsglobal.org/spec/ob/v3p0/context.json",'
    '"https://purl.imsglobal.org/spec/ob/v3p0/extensions.json","https://purl.imsglobal.org/spec/ob/v3p0/'
    'context-3.0.1.json","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"],'),
    '"issuanceDate":"","expirationDate":"","validUntil":"","awardedDate":"',
    ('{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"'
    ',"https://w3id.org/security/data-integrity/v2"],"id":"urn:uuid:","type":["VerifiableCredential",'
    '"AchievementCredential","OpenBadgeCredential"],'),
    ('"issuer":{"id":"did:key:z6Mk","type":["Profile"],"name":"","url":"https://","email":"","description":"",'
    '"image":{"id":"https://","type":"Image","caption":""}},'),
    ('"validFrom":"2026-01-01T00:00:00Z","name":"","credentialSubject":{"id":"did:key:z6Mk","type":'
    '["AchievementSubject"],"name":"","achievement":{"id":"https://","type":["Achievement"],"achievementType":"",'
    '"creator":{"id":"","type":["Profile"]},"criteria":{"id":"https://","narrative":""},"description":"","name":"",'
    '"image":{"id":"https://","type":"Image"},"tag":[""],"inLanguage":"en"}},'),
    ('"proof":[{"type":"DataIntegrityProof","created":"2026-01-01T00:00:00Z","verificationMethod":"did:key:z6Mk#z6Mk",'
    '"cryptosuite":"eddsa-rdfc-2022","proofPurpose":"assertionMethod","proofValue":"z"}]}'),
)  # fmt: skip

PRESET_DICTIONARY: Final = "".join((*(f'"{name}":' for name in _NAMES), *_WORDS, *_SHAPES)).encode("utf-8")
