"""Words to search a credential by: skills, tags, subjects; nothing of the learner, no grade."""

from itertools import islice
from typing import Final

from wallet.formats.elements.languages import localized
from wallet.formats.elements.reading import Step, nodes_at, nodes_or_map_at
from wallet.model.json import JsonObject

_MAX_PLACE: Final = 1000
_OB3: Final[tuple[Step, ...]] = ("credentialSubject", "achievement")
_INNER: Final[tuple[Step, ...]] = ("credentialSubject", "verifiableCredential", "credentialSubject", "achievement")
_CLAIM: Final[tuple[Step, ...]] = ("credentialSubject", "hasClaim")
_ELM: Final[tuple[Step, ...]] = (*_CLAIM, "specifiedBy")
_PLACES: Final[tuple[tuple[Step, ...], ...]] = (
    ("name",),
    ("achievement_description",),
    *(
        (*place, *steps)
        for place in (_OB3, _INNER, ("badge",))
        for steps in (
            ("name",),
            ("description",),
            (("tag", "tags"),),
            ("fieldOfStudy",),
            ("specialization",),
            ("humanCode",),
            ("alignment", "targetName"),
            ("alignment", "targetFramework"),
        )
    ),
    (*_CLAIM, "description"),
    *(
        (*place, *steps)
        for place in (_ELM, (*_CLAIM, "hasPart", "specifiedBy"))
        for steps in (
            ("title",),
            ("description",),
            ("learningOutcome", "title"),
            ("learningOutcome", "relatedESCOSkill", "prefLabel"),
            ("learningOutcome", "relatedSkill", "prefLabel"),
            (("thematicArea", "ISCEDFCode"), "prefLabel"),
            ("educationSubject", "prefLabel"),
        )
    ),
)


def topics_of(claims: JsonObject) -> tuple[str, ...]:
    """Return what a person may search a credential by, in every language it is stated in."""
    texts: list[str] = []
    for steps in _PLACES:
        for _, value in islice(nodes_or_map_at(((), claims), *steps), _MAX_PLACE):
            for _, member in nodes_at(((), value)):
                found = localized(member, ())
                texts += [found.text, *found.others.values()] if found is not None else []
    return tuple(dict.fromkeys(texts))
