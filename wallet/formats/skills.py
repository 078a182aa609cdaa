"""Skills and learning outcomes that a credential states, each as a few words to filter by."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from wallet.formats.elements import describe_elements
from wallet.formats.elements.languages import localized
from wallet.formats.elements.reading import Step, nodes_or_map_at
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import Element, ElementState
from wallet.model.json import JsonObject

_MAX_SKILLS: Final = 100
# What is longer is a description, which nobody finds in a list.
_MAX_LENGTH: Final = 200
_OB: Final[tuple[tuple[Step, ...], ...]] = (
    ("credentialSubject", "achievement"),
    ("credentialSubject", "verifiableCredential", "credentialSubject", "achievement"),
    ("badge",),
)
_ELM: Final[tuple[tuple[Step, ...], ...]] = (
    ("credentialSubject", "hasClaim", "specifiedBy"),
    ("credentialSubject", "hasClaim", "hasPart", "specifiedBy"),
)
_PLACES: Final[tuple[tuple[Step, ...], ...]] = (
    *((*place, ("tag", "tags")) for place in _OB),
    *(
        (*place, "learningOutcome", name, "prefLabel")
        for place in _ELM
        for name in ("relatedESCOSkill", "relatedSkill")
    ),
)


def skills_of(credential: UnverifiedCredential, claims: JsonObject, languages: Sequence[str]) -> tuple[str, ...]:
    """Return what a credential states that was learned: outcomes, and skills as lists of skills name them.

    Args:
        credential: The parsed credential.
        claims: All its claims.
        languages: Languages wanted for what is stated in several, best first (BCP 47).
    """
    elements = describe_elements(credential, claims, hidden=0, languages=languages)
    outcomes = next(item for item in elements if item.element is Element.LEARNING_OUTCOMES)
    texts = outcomes.value.split("\n") if outcomes.state is ElementState.STATED else []
    for steps in _PLACES:
        for _, value in islice(nodes_or_map_at(((), claims), *steps), _MAX_SKILLS):
            found = localized(value, languages)
            texts += found.text.split("\n") if found is not None else []
    known = dict.fromkeys(text for text in map(str.strip, texts) if text and len(text) <= _MAX_LENGTH)
    return tuple(known)[:_MAX_SKILLS]
