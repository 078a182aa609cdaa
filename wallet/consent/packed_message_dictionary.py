"""What both sides of a packed text of guidance know beforehand, version 1.

Everything here comes from specifications (RFC 7515 to 7517, ISO/IEC TS 27560, DPV) and from the names of members,
nothing from anybody's texts.

A published version never changes: the dictionary is part of the format. Additions make a new version beside it.
"""

from typing import Final

VERSION: Final = 1

# Of a consent record: its context, then its members.
_CONTEXT: Final = (
    '{"@context":{"@version":1.1,"dpv":"https://w3id.org/dpv#","dct":"http://purl.org/dc/terms/",'
    '"xsd":"http://www.w3.org/2001/XMLSchema#","lw":"urn:learner-wallet:",'
    '"eu-gdpr":"https://w3id.org/dpv/legal/eu/gdpr#","dct:created":{"@type":"xsd:dateTime"},"dct:type":{'
    '"@type":"@id"},"dct:valid":{"@type":"xsd:dateTime"},"dpv:hasPersonalData":{"@container":"@set"},'
    '"lw:details":{"@type":"@json"},"dct:conformsTo":{"@type":"@id"},"dpv:hasDataSource":{"@type":"@id"},'
    '"dpv:hasDuration":{"@type":"xsd:duration"},"dpv:hasIndicationMethod":{"@type":"@id"},'
    '"dpv:hasLegalBasis":{"@type":"@id"},"dpv:hasNecessity":{"@type":"@id"},"dpv:hasProcessing":{'
    '"@type":"@id","@container":"@set"},"dpv:hasRecipient":{"@type":"@id"},"dpv:hasRight":{"@type":"@id",'
    '"@container":"@set"},"dpv:hasThirdParty":{"@container":"@set"},"dpv:isIndicatedAtTime":{'
    '"@type":"xsd:dateTime"},"dpv:isIndicatedBy":{"@type":"@id"},"lw:offeredPurpose":{"@container":"@list"},'
    '"lw:replyKey":{"@type":"@json"}}'
)
_CONSENT: Final = (
    ',"@id":"urn:uuid:","@type":"dpv:ConsentRecord","dct:identifier":"urn:uuid:",'
    '"dct:conformsTo":"https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr",'
    '"dct:hasVersion":"ISO/IEC TS 27560:2023","dct:created":"20","lw:invitation":"","dpv:hasDataSubject":{'
    '"@id":"did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6I","@type":"dpv:DataSubject","dpv:hasName":""},'
    '"dpv:hasDataController":{"@id":"urn:uuid:#controller","@type":"dpv:DataController",'
    '"dct:identifier":"decentralized_identifier:did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6I",'
    '"dpv:hasName":"","lw:organisation":"","dpv:hasAddress":"","dpv:hasContact":""},"dpv:hasNotice":{'
    '"@type":"dpv:PrivacyNotice","dct:description":"","dct:language":""},"dpv:hasAuthority":{'
    '"@type":"dpv:DataProtectionAuthority","dpv:hasName":""},"dpv:hasConsentControl":{'
    '"@type":"dpv:WithdrawConsent","dpv:hasContact":""},"dpv:hasProcess":{"@type":"dpv:Process",'
    '"dpv:hasPurpose":{"@type":"dpv:Purpose","dct:description":""},"lw:offeredPurpose":["",""],'
    '"dpv:hasLegalBasis":"eu-gdpr:A6-1-a","dpv:hasProcessing":["dpv:Collect","dpv:Consult","dpv:Erase",'
    '"dpv:Store","dpv:Use"],"dpv:hasDataSource":"dpv:DataSubjectDataSource","dpv:hasPersonalData":[{'
    '"@type":"dpv:SensitivePersonalData","dct:type":"lw:credential","dct:identifier":"c,"dct:title":"",'
    '"dct:publisher":"","lw:sha256":","lw:details":{"chosen":[["credentialSubject","achievement","name"],'
    '["credentialSubject","result",0]],"alwaysVisible":[["credentialSubject","achievement","criteria"]]},'
    '"dpv:hasNecessity":"dpv:Optional"},{"@type":"dpv:PersonalData","dct:type":"lw:credential",'
    '"dct:identifier":"c,"dct:title":"","dct:publisher":"","lw:sha256":","lw:details":{"chosen":[],'
    '"alwaysVisible":[]},"dpv:hasNecessity":"dpv:Optional"},{"@type":"dpv:PersonalData","dct:type":"lw:file",'
    '"dct:title":"","dct:format":"application/pdf","lw:bytes":,"lw:sha256":",'
    '"dpv:hasNecessity":"dpv:Optional"}],"dpv:hasLocation":"","dpv:hasStorageCondition":{'
    '"@type":"dpv:StorageCondition","dpv:hasLocation":"","dpv:hasDuration":"P90D","dct:valid":"20"},'
    '"dpv:hasJurisdiction":"BE","dpv:hasRecipient":"urn:uuid:#controller","dpv:hasThirdParty":[{'
    '"@type":"dpv:ThirdParty","dpv:hasName":""}],"dpv:hasRight":["eu-gdpr:A7-3","eu-gdpr:A13","eu-gdpr:A15",'
    '"eu-gdpr:A16","eu-gdpr:A17","eu-gdpr:A18","eu-gdpr:A20","eu-gdpr:A77"],"lw:asksExport":true,'
    '"lw:mayExport":true,"dpv:hasConsentStatus":{"@type":["dpv:ConsentGiven","dpv:ExplicitlyExpressedConsent"],'
    '"dpv:isIndicatedAtTime":"20","dpv:isIndicatedBy":"did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6I",'
    '"dpv:hasIndicationMethod":"lw:signed-in-own-wallet","dpv:hasDuration":"PT"}},"lw:replyKey":{'
    '"crv":"P-256","kty":"EC","x":"}}'
)
_INVITATION: Final = (
    '{"jti":"","iat":179,"exp":1,"key":{"crv":"P-256","kty":"EC","x":"","y":""},"terms":{"recipient":{'
    '"name":"","organisation":"","address":"","contact":""},"purposes":[""],"days":90,"notice":"",'
    '"basis":"not-stated","storage":"","jurisdiction":"BE","third_parties":[],"authority":"","language":"nl",'
    '"export":false}}'
)
_HEADERS: Final = (
    '{"alg":"ES256","typ":"consent-record+jwt","jwk":{"crv":"P-256","kty":"EC","x":"'
    '{"alg":"ES256","typ":"consent-erasure+jwt","kid":"'
    '{"alg":"ES256","typ":"consent-withdrawal+jwt"}{"sub":"urn:uuid:'
    '{"alg":"ES256","typ":"learner-invitation+jwt","x5c":["MII'
    '{"alg":"ES256","typ":"learner-invitation+jwt","kid":"did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6I'
    '{"alg":"ECDH-ES+A256KW","enc":"A256GCM","typ":"learner-advice","kid":"'
    '{"alg":"ECDH-ES+A256KW","enc":"A256GCM","typ":"learner-record","kid":"'
    '","apv":"'
    '","epk":{"crv":"P-256","kty":"EC","x":"'
    '","y":"'
    '"}}'
)

PRESET_DICTIONARY: Final = (_CONTEXT + _CONSENT + _INVITATION + _HEADERS).encode("ascii")
