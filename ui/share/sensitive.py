"""What can harm a person in a credential that shows everything. No Qt here."""

from collections.abc import Sequence
from typing import Final

from ui.claim_reader import ClaimReader
from ui.i18n import in_sentence
from ui.inside.content import Inside
from wallet.disclosure.sensitivity import is_sensitive
from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath

# Of organisations and programmes, and so of no person.
_OF_OTHERS: Final = frozenset(
    {
        *("issuer", "awardedBy", "awardingBody", "creator", "source", "specifiedBy", "directedBy", "assessedBy"),
        *("achievement", "badge", "resultDescription", "gradingScheme", "learningOpportunity", "alignment"),
    }
)
_OF_A_PERSON: Final = ("credentialSubject", "recipient")


def sensitive_names(claims: JsonObject, reader: ClaimReader, inside: Sequence[Inside]) -> tuple[str, ...]:
    """Name the details of a person that can harm, each once, as they stand inside a sentence.

    Args:
        claims: Everything the other side sees.
        reader: Writes what the credential says.
        inside: The credentials inside it.
    """
    places = [(reader, path) for path in reader.places(claims)]
    for item in inside:
        if item.reader is not None:
            places += [(item.reader, path) for path in item.reader.places(item.report.report.claims)]
    names = [in_sentence(_short_label(owner, path)) for owner, path in places if _is_of_a_person(owner, path)]
    return tuple(dict.fromkeys(names))


def _is_of_a_person(reader: ClaimReader, path: ClaimPath) -> bool:
    if reader.is_document and path[0] not in _OF_A_PERSON:
        return False
    own = path[1:] if path[0] in _OF_A_PERSON else path
    return is_sensitive(own) and not _OF_OTHERS.intersection(step for step in own if isinstance(step, str))


def _short_label(reader: ClaimReader, path: ClaimPath) -> str:
    """Name it by the part that can harm: the result, and not each of its values."""
    length = next(length for length in range(1, len(path) + 1) if is_sensitive(path[:length]))
    name = path[length - 1]
    return reader.label((name,)) if isinstance(name, str) and reader.is_document else reader.label(path[:length])
