"""What the members of JSON-LD credentials are called: those of the data models, and which are only technique."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from wallet.model.paths import ClaimPath

translate = QCoreApplication.translate

# Of the document and not of what was learned: VCDM 2.0, Open Badges 2.0 and 3.0, layout of the European model.
TECHNICAL: Final = frozenset(
    {
        *("@context", "context", "@type", "type", "proof", "inScheme", "credentialSchema", "credentialStatus"),
        *("refreshService", "termsOfUse", "verification", "displayParameter", "contentEncoding", "contentType"),
        *(
            "iss",
            "sub",
            "jti",
            "nbf",
            "iat",
            "aud",
            "cnf",
            "contentSize",
            "salt",
            "relatedResource",
            "renderMethod",
            "confidenceMethod",
        ),
    }
)
# Credentials inside this one; they are described on their own.
INSIDE: Final = frozenset({"verifiableCredential", "endorsement", "endorsementJwt"})
# Only hold other members together; what is inside needs no mention of them.
_STRUCTURE: Final = frozenset(
    {
        *("credentialSubject", "hasClaim", "achievement", "specifiedBy", "address", "location", "contactPoint"),
        *("individualDisplay", "displayDetail", "fullAddress", "temporal"),
    }
)

# The longest end of a path that is here decides.
_NAMES: Final = {
    ("id",): QT_TRANSLATE_NOOP("Document", "Number of this credential"),
    ("credentialSubject", "id"): QT_TRANSLATE_NOOP("Document", "Identifier of the holder"),
    ("issuer", "id"): QT_TRANSLATE_NOOP("Document", "Identifier of the issuer"),
    ("issuer",): QT_TRANSLATE_NOOP("Document", "Issuer"),
    ("achievement", "name"): QT_TRANSLATE_NOOP("Document", "Title"),
    ("achievement",): QT_TRANSLATE_NOOP("Document", "Achievement"),
    ("hasClaim",): QT_TRANSLATE_NOOP("Document", "Achievement"),
    ("specifiedBy",): QT_TRANSLATE_NOOP("Document", "Programme"),
    ("credentialSubject",): QT_TRANSLATE_NOOP("Document", "About the learner"),
    ("achievement", "id"): QT_TRANSLATE_NOOP("Document", "Identifier of the achievement"),
    ("hasClaim", "title"): QT_TRANSLATE_NOOP("Document", "Title"),
    ("name",): QT_TRANSLATE_NOOP("Document", "Name"),
    ("title",): QT_TRANSLATE_NOOP("Document", "Title"),
    ("fullName",): QT_TRANSLATE_NOOP("Document", "Name"),
    ("givenName",): QT_TRANSLATE_NOOP("Document", "First name"),
    ("familyName",): QT_TRANSLATE_NOOP("Document", "Family name"),
    ("legalName",): QT_TRANSLATE_NOOP("Document", "Official name"),
    ("altLabel",): QT_TRANSLATE_NOOP("Document", "Also called"),
    ("description",): QT_TRANSLATE_NOOP("Document", "Description"),
    ("narrative",): QT_TRANSLATE_NOOP("Document", "Description"),
    ("additionalNote",): QT_TRANSLATE_NOOP("Document", "Note"),
    ("criteria",): QT_TRANSLATE_NOOP("Document", "What it was given for"),
    ("achievementType",): QT_TRANSLATE_NOOP("Document", "Kind of achievement"),
    ("credentialProfiles",): QT_TRANSLATE_NOOP("Document", "Kind of credential"),
    ("credentialSchema",): QT_TRANSLATE_NOOP("Document", "Rules it was made by"),
    ("alignment",): QT_TRANSLATE_NOOP("Document", "Fits with"),
    ("targetName",): QT_TRANSLATE_NOOP("Document", "Name"),
    ("targetUrl",): QT_TRANSLATE_NOOP("Document", "Web address"),
    ("targetFramework",): QT_TRANSLATE_NOOP("Document", "Framework"),
    ("targetCode",): QT_TRANSLATE_NOOP("Document", "Code"),
    ("targetDescription",): QT_TRANSLATE_NOOP("Document", "Description"),
    ("result",): QT_TRANSLATE_NOOP("Document", "Result"),
    ("resultDescription",): QT_TRANSLATE_NOOP("Document", "How results are given"),
    ("grade",): QT_TRANSLATE_NOOP("Document", "Grade"),
    ("score",): QT_TRANSLATE_NOOP("Document", "Score"),
    ("value",): QT_TRANSLATE_NOOP("Document", "Value"),
    ("status",): QT_TRANSLATE_NOOP("Document", "Status"),
    ("creator",): QT_TRANSLATE_NOOP("Document", "Made by"),
    ("source",): QT_TRANSLATE_NOOP("Document", "Assessed by"),
    ("recipient",): QT_TRANSLATE_NOOP("Document", "Issued to"),
    ("badge",): QT_TRANSLATE_NOOP("Document", "Badge"),
    ("tag",): QT_TRANSLATE_NOOP("Document", "Key words"),
    ("tags",): QT_TRANSLATE_NOOP("Document", "Key words"),
    ("image",): QT_TRANSLATE_NOOP("Document", "Picture"),
    ("logo",): QT_TRANSLATE_NOOP("Document", "Logo"),
    ("url",): QT_TRANSLATE_NOOP("Document", "Web address"),
    ("homepage",): QT_TRANSLATE_NOOP("Document", "Web address"),
    ("email",): QT_TRANSLATE_NOOP("Document", "E-mail address"),
    ("emailAddress",): QT_TRANSLATE_NOOP("Document", "E-mail address"),
    ("phone",): QT_TRANSLATE_NOOP("Document", "Phone number"),
    ("telephone",): QT_TRANSLATE_NOOP("Document", "Phone number"),
    ("contactPoint",): QT_TRANSLATE_NOOP("Document", "Contact details"),
    ("dateOfBirth",): QT_TRANSLATE_NOOP("Document", "Date of birth"),
    ("birthDate",): QT_TRANSLATE_NOOP("Document", "Date of birth"),
    ("birthCountry",): QT_TRANSLATE_NOOP("Document", "Country of birth"),
    ("additionalName",): QT_TRANSLATE_NOOP("Document", "Other first names"),
    ("placeOfBirth",): QT_TRANSLATE_NOOP("Document", "Place of birth"),
    ("nationalID",): QT_TRANSLATE_NOOP("Document", "National number"),
    ("nationality",): QT_TRANSLATE_NOOP("Document", "Nationality"),
    ("citizenshipCountry",): QT_TRANSLATE_NOOP("Document", "Nationality"),
    ("citizenship",): QT_TRANSLATE_NOOP("Document", "Nationality"),
    ("gender",): QT_TRANSLATE_NOOP("Document", "Gender"),
    ("studentId",): QT_TRANSLATE_NOOP("Document", "Student number"),
    ("licenseNumber",): QT_TRANSLATE_NOOP("Document", "Licence number"),
    ("identifier",): QT_TRANSLATE_NOOP("Document", "Identifier"),
    ("otherIdentifier",): QT_TRANSLATE_NOOP("Document", "Other identifier"),
    ("identityHash",): QT_TRANSLATE_NOOP("Document", "Identifier"),
    ("registration",): QT_TRANSLATE_NOOP("Document", "Registration number"),
    ("vatIdentifier",): QT_TRANSLATE_NOOP("Document", "VAT number"),
    ("taxIdentifier",): QT_TRANSLATE_NOOP("Document", "Tax number"),
    ("eIDASIdentifier",): QT_TRANSLATE_NOOP("Document", "Company number in Europe"),
    ("fullAddress",): QT_TRANSLATE_NOOP("Document", "Address"),
    ("address",): QT_TRANSLATE_NOOP("Document", "Address"),
    ("streetAddress",): QT_TRANSLATE_NOOP("Document", "Street"),
    ("addressLocality",): QT_TRANSLATE_NOOP("Document", "Town"),
    ("addressRegion",): QT_TRANSLATE_NOOP("Document", "Region"),
    ("addressCountry",): QT_TRANSLATE_NOOP("Document", "Country"),
    ("addressCountryCode",): QT_TRANSLATE_NOOP("Document", "Country"),
    ("countryCode",): QT_TRANSLATE_NOOP("Document", "Country"),
    ("postalCode",): QT_TRANSLATE_NOOP("Document", "Postal code"),
    ("spatialCode",): QT_TRANSLATE_NOOP("Document", "Place"),
    ("location",): QT_TRANSLATE_NOOP("Document", "Place"),
    ("awardedBy",): QT_TRANSLATE_NOOP("Document", "Award"),
    ("awardingBody",): QT_TRANSLATE_NOOP("Document", "Awarding body"),
    ("awardingDate",): QT_TRANSLATE_NOOP("Document", "Date of award"),
    ("awardedDate",): QT_TRANSLATE_NOOP("Document", "Date of award"),
    ("influencedBy",): QT_TRANSLATE_NOOP("Document", "Learning activity"),
    ("provenBy",): QT_TRANSLATE_NOOP("Document", "Assessment"),
    ("entitlesTo",): QT_TRANSLATE_NOOP("Document", "Gives right to"),
    ("learningOutcome",): QT_TRANSLATE_NOOP("Document", "Learning outcome"),
    ("learningOpportunity",): QT_TRANSLATE_NOOP("Document", "Learning opportunity"),
    ("issued",): QT_TRANSLATE_NOOP("Document", "Date of issue"),
    ("issuedOn",): QT_TRANSLATE_NOOP("Document", "Date of issue"),
    ("issuanceDate",): QT_TRANSLATE_NOOP("Document", "Date of issue"),
    ("validFrom",): QT_TRANSLATE_NOOP("Document", "Valid from"),
    ("validUntil",): QT_TRANSLATE_NOOP("Document", "Valid until"),
    ("expirationDate",): QT_TRANSLATE_NOOP("Document", "Valid until"),
    ("exp",): QT_TRANSLATE_NOOP("Document", "Valid until"),
    ("expires",): QT_TRANSLATE_NOOP("Document", "Valid until"),
    ("startDate",): QT_TRANSLATE_NOOP("Document", "Start"),
    ("startedAtTime",): QT_TRANSLATE_NOOP("Document", "Start"),
    ("activityStartDate",): QT_TRANSLATE_NOOP("Document", "Start"),
    ("endDate",): QT_TRANSLATE_NOOP("Document", "End"),
    ("endedAtTime",): QT_TRANSLATE_NOOP("Document", "End"),
    ("activityEndDate",): QT_TRANSLATE_NOOP("Document", "End"),
    ("language",): QT_TRANSLATE_NOOP("Document", "Language"),
    ("inLanguage",): QT_TRANSLATE_NOOP("Document", "Language"),
    ("primaryLanguage",): QT_TRANSLATE_NOOP("Document", "Language"),
    ("creditsEarned",): QT_TRANSLATE_NOOP("Document", "Credits earned"),
    ("creditsAvailable",): QT_TRANSLATE_NOOP("Document", "Credits"),
    ("creditPoint",): QT_TRANSLATE_NOOP("Document", "Credits"),
    ("volumeOfLearning",): QT_TRANSLATE_NOOP("Document", "Workload"),
    ("workload",): QT_TRANSLATE_NOOP("Document", "Workload"),
    ("eqfLevel",): QT_TRANSLATE_NOOP("Document", "European level"),
    ("nqfLevel",): QT_TRANSLATE_NOOP("Document", "National level"),
    ("credentialSubject", "organisation"): QT_TRANSLATE_NOOP("Document", "Where"),
    ("credentialSubject", "period"): QT_TRANSLATE_NOOP("Document", "When"),
    ("role",): QT_TRANSLATE_NOOP("Document", "Role"),
    ("term",): QT_TRANSLATE_NOOP("Document", "Term"),
    ("attachment",): QT_TRANSLATE_NOOP("Document", "Attachment"),
    ("associationType",): QT_TRANSLATE_NOOP("Document", "Kind"),
    ("identifierType",): QT_TRANSLATE_NOOP("Document", "Kind"),
    ("targetType",): QT_TRANSLATE_NOOP("Document", "Kind"),
    ("official",): QT_TRANSLATE_NOOP("Document", "Official"),
    ("audience",): QT_TRANSLATE_NOOP("Document", "For whom"),
    ("association",): QT_TRANSLATE_NOOP("Document", "How parts belong together"),
    ("evidence",): QT_TRANSLATE_NOOP("Document", "Evidence"),
    ("dcType",): QT_TRANSLATE_NOOP("Document", "Kind"),
    ("mode",): QT_TRANSLATE_NOOP("Document", "Way of taking part"),
    ("learningSetting",): QT_TRANSLATE_NOOP("Document", "Where it was learned"),
    ("maximumDuration",): QT_TRANSLATE_NOOP("Document", "Longest time it takes"),
    ("thematicArea",): QT_TRANSLATE_NOOP("Document", "Field"),
    ("relatedESCOSkill",): QT_TRANSLATE_NOOP("Document", "Skills in the European list"),
    ("relatedSkill",): QT_TRANSLATE_NOOP("Document", "Skills"),
    ("reusabilityLevel",): QT_TRANSLATE_NOOP("Document", "Where it can be used"),
    ("idVerification",): QT_TRANSLATE_NOOP("Document", "Identity check"),
    ("gradingScheme",): QT_TRANSLATE_NOOP("Document", "Way of grading"),
    ("directedBy",): QT_TRANSLATE_NOOP("Document", "Led by"),
    ("assessedBy",): QT_TRANSLATE_NOOP("Document", "Assessed by"),
    ("groupMemberOf",): QT_TRANSLATE_NOOP("Document", "Member of"),
    ("evidenceStatement",): QT_TRANSLATE_NOOP("Document", "Statement"),
    ("entryRequirement",): QT_TRANSLATE_NOOP("Document", "Needed to enrol"),
    ("isPartialQualification",): QT_TRANSLATE_NOOP("Document", "Part of something larger"),
    ("hasPart",): QT_TRANSLATE_NOOP("Document", "Contains"),
    ("isPartOf",): QT_TRANSLATE_NOOP("Document", "Part of"),
    ("accreditation",): QT_TRANSLATE_NOOP("Document", "Recognition of quality"),
    ("humanCode",): QT_TRANSLATE_NOOP("Document", "Course code"),
    ("fieldOfStudy",): QT_TRANSLATE_NOOP("Document", "Field"),
    ("specialization",): QT_TRANSLATE_NOOP("Document", "Specialisation"),
    ("educationLevel",): QT_TRANSLATE_NOOP("Document", "Level"),
    ("resultType",): QT_TRANSLATE_NOOP("Document", "Kind of result"),
    ("allowedValue",): QT_TRANSLATE_NOOP("Document", "Possible results"),
    ("requiredValue",): QT_TRANSLATE_NOOP("Document", "Least result"),
    ("requiredLevel",): QT_TRANSLATE_NOOP("Document", "Least level"),
    ("achievedLevel",): QT_TRANSLATE_NOOP("Document", "Level reached"),
    ("valueMin",): QT_TRANSLATE_NOOP("Document", "Lowest value"),
    ("valueMax",): QT_TRANSLATE_NOOP("Document", "Highest value"),
    ("genre",): QT_TRANSLATE_NOOP("Document", "Kind"),
    ("partner",): QT_TRANSLATE_NOOP("Document", "Partner"),
    ("awardedByPartner",): QT_TRANSLATE_NOOP("Document", "Partner"),
}


def known_name(names: tuple[str, ...]) -> str | None:
    """Return what the member at the end of these names is called, or None for one that no data model here has."""
    for start in range(len(names)):
        # An identifier is named by what it is of, so at the top only by itself.
        if names[start:] in _NAMES and (names[start:] != ("id",) or len(names) == 1):
            return translate("Document", _NAMES[names[start:]])
    return None


def context_step(path: ClaimPath) -> int | None:
    """Return the place in a path of what a member needs to be told with, such as whose address it is.

    Args:
        path: The member's path; its last name is its own.

    Returns:
        The index of the nearest name around it that says more than that things stand together, or None.
    """
    own = max(index for index, step in enumerate(path) if isinstance(step, str))
    for index in range(own - 1, -1, -1):
        step = path[index]
        if isinstance(step, str) and (step not in _STRUCTURE or isinstance(path[index + 1], int)):
            return index
    return None
