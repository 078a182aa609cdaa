"""What parsers stumble over: words, texts, numbers and bytes of the formats, in odd shapes."""

LONE_SURROGATE = "\ud800"

TEXTS = (
    "", " ", "\x00", "\n", "\ufeff", "\u202e", "\u0130", "\u2028", "e\u0301", "\U0001f393", "\ufffe", "\x7f", "ß", "ǅ",
    "0", "-1", "1e400", "NaN", "null", "true", "P60M", "PT0S", "P1Y2M3W", "P99999999999D", "3 ECTS", "EQF 9", "jp",
    "2026-06-01", "2022-12-31T23:00:00Z", "2022-12-31T24:00:00Z", "0000-00-00T00:00:00Z", "9999-12-31T23:59:59-14:00",
    "2026-06-01T12:00:00.123456789123+02:00", "-2026-01-01T00:00:00Z", "٢٠٢٦-01-01", "2026-02-30",
    "urn:x", "urn:", ":", "_:b0", "_:c14n0", "#", "#key-1", "did:", "did:key:", "did:key:z6Mk", "did:web:", "did:jwk:",
    "did:web:school.example%3A443:a", "did:web:%00", "https://", "https://school.example", "https://[::1]/",
    "http://a b",
    "https://school.example/\u202e", "https://0x7f.1/", "https://school.example:99999/", "https://u:p@school.example/",
    "data:", "data:,", "data:application/vc+jwt,", "data:application/vc+jwt,ey.e.e",
    "data:image/png;base64,iVBORw0KGgo=",
    "data:application/vc+sd-jwt,ey.e.e~", "data:application/vc+cose;base64,0oQ", "data:image/png;base64,====",
    "//authority", "../relative", "?q", "%", "<", "<!--", "]]>", "&a;", "javascript:alert(1)", "a~b", "~", "~~", "...",
    "u", "z", "z1111111", "uAAAA", "u2V0A", "u2V0B", "eyJhbGciOiJub25lIn0.e30.", "ey", "e30",
    "sha256$00", "sha256$zz", "md5$00", "zz-ZZ", "en-Latn-NL-x-private", "@none", "@id", "@type", "@context",
    "VerifiableCredential", "OpenBadgeCredential", "AchievementCredential", "ClrCredential", "Achievement", "Assertion",
    "EuropeanDigitalCredential", "VerifiablePresentation", "EnvelopedVerifiableCredential", "BadgeClass", "Profile",
    "EnvelopedVerifiablePresentation", "RevocationList", "BitstringStatusList", "BitstringStatusListCredential",
    "BitstringStatusListEntry", "StatusList2021Entry", "StatusList2021Credential", "1EdTechRevocationList",
    "DataIntegrityProof", "Ed25519Signature2020", "eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019",
    "ecdsa-jcs-2019", "ecdsa-sd-2023", "bbs-2023", "assertionMethod", "authentication", "revocation", "suspension",
    "message", "refresh", "hosted", "signed", "HostedBadge", "ES256", "EdDSA", "none", "RS256", "HS256", "ES512",
    "vc+jwt", "vp+jwt", "vc+sd-jwt", "dc+sd-jwt", "kb+jwt", "statuslist+jwt", "application/vc+cose", "vc+ld+json",
    "https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2", "https://w3id.org/openbadges/v2",
    "https://w3id.org/security/data-integrity/v2", "https://w3id.org/security/suites/ed25519-2020/v1",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://w3id.org/openbadges/v1",
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json", "https://unknown.example/context",
    "http://data.europa.eu/snb/model/context/edc-ap", "http://data.europa.eu/snb/eqf/9",
    "http://publications.europa.eu/resource/authority/country/ZZZ", "http://www.w3.org/2001/XMLSchema#double",
    "urn:eu.europa.ec.eudi:learning:credential:1", "sha-256", "sha-512", "sha-1", "__proto__",
    "https://school.example/status/1",
)  # fmt: skip

NUMBERS = (
    0, 1, -1, 2, 7, 8, 255, 256, 65_535, 65_536, 2**31, 2**32, 2**53, 2**53 + 1, 2**63, 2**64 - 1, -(2**63),
    253_402_300_799, 253_402_300_800, 10_000_000_000, 99_999_999_999_999_999_999, 0.0, -0.0, 0.1, 1e-7, 5e-324, 1e21,
    1e22, 1.7976931348623157e308, 60, 3.5, 131_072,
)  # fmt: skip

# JSON that no value of Python stands for, as it is written.
RAW = (
    "NaN", "Infinity", "-Infinity", "1e400", "-0", "01", "1.", ".5", "+1", "0x10", "1" * 30, "1" * 500, "1e" + "9" * 30,
    '"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', '"\\x"', '"\t"', "'a'", '"', "tru", "undefined", "", ",", "[", "}",
    "//c\n1", "/**/1", '"a" "b"', "[1,]", '{"a":1,}', '{"a":1,"a":2}', '{"a" 1}', "{1:2}",
)  # fmt: skip

KEYWORDS = (
    "@context", "@id", "@type", "@value", "@language", "@direction", "@index", "@graph", "@included", "@reverse",
    "@list",
    "@set", "@nest", "@json", "@none", "@base", "@vocab", "@version", "@import", "@propagate", "@protected",
    "@container",
    "@prefix", "@unknown", "@",
)  # fmt: skip

WORDS = (
    "id", "type", "@type", "@id", "issuer", "name", "title", "credentialSubject", "proof", "validFrom", "validUntil",
    "issuanceDate", "expirationDate", "credentialStatus", "credentialSchema", "evidence", "termsOfUse",
    "refreshService",
    "achievement", "achievementType", "criteria", "narrative", "image", "caption", "result", "resultDescription",
    "value",
    "alignment", "targetType", "targetName", "targetUrl", "targetCode", "targetFramework", "creditsAvailable",
    "creditsEarned", "creator", "source", "identifier", "identityHash", "identityType", "hashed", "salt", "endorsement",
    "endorsementJwt", "verifiableCredential", "holder", "association", "sourceId", "targetId", "ECTS", "tag", "version",
    "hasClaim", "awardedBy", "awardingBody", "legalName", "location", "address", "countryCode", "specifiedBy",
    "eqfLevel",
    "nqfLevel", "creditPoint", "point", "framework", "volumeOfLearning", "learningOutcome", "prefLabel", "hasPart",
    "influencedBy", "provenBy", "grade", "noteLiteral", "displayParameter", "individualDisplay", "displayDetail",
    "content", "entitledBy", "language", "primaryLanguage", "fullName", "notation", "inScheme", "mode", "workload",
    "badge", "recipient", "verification", "verify", "issuedOn", "expires", "revoked", "revokedAssertions", "identity",
    "revokedCredential", "url", "email", "publicKey", "publicKeyJwk", "publicKeyMultibase", "publicKeyPem",
    "controller",
    "owner", "verificationMethod", "assertionMethod", "authentication", "kty", "crv", "x", "y", "n", "e", "kid", "use",
    "key_ops", "alg", "d", "iss", "sub", "aud", "exp", "nbf", "iat", "jti", "cnf", "jwk", "vct", "vc", "vp", "status",
    "status_list", "idx", "uri", "bits", "lst", "ttl", "_sd", "_sd_alg", "...", "nonce", "sd_hash", "typ", "cty",
    "crit",
    "b64", "x5c", "x5t#S256", "x5t#o", "sigT", "sigD", "adoTst", "etsiU", "payload", "signatures", "signature",
    "protected",
    "header", "disclosures", "kb_jwt", "cryptosuite", "created", "proofPurpose", "proofValue", "previousProof",
    "challenge",
    "domain", "encodedList", "statusPurpose", "statusListIndex", "statusListCredential", "statusSize", "statusMessage",
    "statusReference", "names", "country", "keys", "certificates", "as_of", "issuers", "registry", "example", "jwks",
    "credential", "learning_outcomes", "achievement_title", "expected_study_time", "date_of_expiry",
)  # fmt: skip

OCTETS = (
    b"", b"\x00", b"\xff", b"\xff" * 4, b"\x00" * 4, b"\x7f\xff\xff\xff", b"\x80", b"\xc0\x80", b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\xff\xfe", b"{", b"[", b'"', b"<", b"&", b"\\u", b".", b"~", b"ey", b"[" * 100, b"PK\x01\x02", b"PK\x05\x06",
    b"PK\x03\x04",
    b"IEND", b"IDAT", b"openbadges\x00", b"openbadgecredential\x00", b"<!ENTITY a 'b'>", b"<!DOCTYPE a>", b"]]>",
    b"%PDF-1.7\n",
    b"stream\n", b"endstream", b"endobj", b"xref", b"trailer", b"startxref", b"/Type", b"/Filter/FlateDecode", b"<<",
    b">>",
    b"\xd2\x84", b"\x9f", b"\xbf", b"\x5f", b"\xfb", b"\xd8\x40", b"\xd9\x5d\x00", b"\x1b" + b"\xff" * 8,
    b"\x30\x80", b"\x78\x9c",
    b"\x1f\x8b\x08", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"ur:", b"UR:SD-JWT-VP/1-2/", b"#1", b"_:b0 ", b"> <",
)  # fmt: skip
