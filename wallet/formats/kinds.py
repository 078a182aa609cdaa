"""What a credential is about, as a person sorts them: learning, work, volunteering or something else."""

from collections.abc import Mapping
from typing import Final

from wallet.formats.elements.reading import Step, nodes_at, type_names
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.model.stored import CredentialKind

_SETTINGS: Final[Mapping[str, CredentialKind]] = {
    "work": CredentialKind.WORK,
    "volunteering": CredentialKind.VOLUNTEERING,
    "formal": CredentialKind.COURSE,
    "non-formal": CredentialKind.COURSE,
}
# edubadges, `participationType`; Open Badges 3.0, AchievementType. Every other type of achievement is learning.
_PARTICIPATIONS: Final[Mapping[str, CredentialKind]] = {
    "volunteering": CredentialKind.VOLUNTEERING,
    "work experience": CredentialKind.WORK,
    "work_experience": CredentialKind.WORK,
}
_ACHIEVEMENTS: Final[Mapping[str, CredentialKind]] = {
    "CommunityService": CredentialKind.VOLUNTEERING,
    "ext:WorkExperience": CredentialKind.WORK,
    "ApprenticeshipCertificate": CredentialKind.WORK,
    "Fieldwork": CredentialKind.WORK,
    "JourneymanCertificate": CredentialKind.WORK,
    "MasterCertificate": CredentialKind.WORK,
    "License": CredentialKind.WORK,
    "Award": CredentialKind.OTHER,
    "Membership": CredentialKind.OTHER,
    "QualityAssuranceCredential": CredentialKind.OTHER,
}
_ACHIEVEMENT: Final[tuple[Step, ...]] = ("credentialSubject", "achievement")
_PLACES: Final[tuple[tuple[tuple[Step, ...], Mapping[str, CredentialKind]], ...]] = (
    (("learning_setting",), _SETTINGS),
    ((*_ACHIEVEMENT, "participationType"), _PARTICIPATIONS),
    (("badge", ("participationType", "participation", "participation_type")), _PARTICIPATIONS),
    ((*_ACHIEVEMENT, "achievementType"), _ACHIEVEMENTS),
    # A qualification that gives rights is still learning; an entitlement alone is not.
    (("credentialSubject", "hasClaim", "type"), {"LearningEntitlement": CredentialKind.OTHER}),
)
_OTHERWISE_OTHER: Final = (None, "vc-1.1", "vc-2.0")


def kind_of(credential: UnverifiedCredential, claims: JsonObject) -> CredentialKind:
    """Tell what a credential is about, from the words of its own type."""
    for steps, kinds in _PLACES:
        stated = [value for _, value in nodes_at(((), claims), *steps)]
        found = {kinds.get(value) for value in stated if isinstance(value, str)}
        if len(found) == 1 and (kind := found.pop()) is not None:
            return kind
    known = credential.profile not in _OTHERWISE_OTHER or "OpenBadgeCredential" in type_names(claims)
    return CredentialKind.COURSE if known else CredentialKind.OTHER
