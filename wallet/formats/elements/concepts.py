"""Members of controlled lists, as the European Learning Model writes them: a Concept with an address and a label."""

from collections.abc import Mapping, Sequence

from wallet.formats.code_lists import is_unknown_code, label_of
from wallet.formats.elements.languages import is_language_map, localized
from wallet.formats.elements.reading import STATED, Found, Node, id_of
from wallet.model.elements import ElementState, Remark


def concept_found(node: Node, languages: Sequence[str], state: ElementState = STATED) -> Found | None:
    """Read a concept: its label in the credential, else the list's, else its notation or address as written."""
    path, value = node
    uri = id_of(value)
    remarks = (Remark.UNKNOWN_CODE,) if is_unknown_code(uri) else ()
    label = value.get("prefLabel") or value.get("altLabel") if isinstance(value, Mapping) else None
    if isinstance(value, Mapping) and label is None and is_language_map(value) and not uri:
        label = value  # a text where a concept belongs
    reading = localized(label, languages)
    if reading is not None:
        return Found(reading.text, path, state, reading.language, reading.others, (*reading.remarks, *remarks))
    text = label_of(uri, languages) or uri or notation_of(node)
    return Found(text, path, state, remarks=remarks) if text else None


def notation_of(node: Node) -> str:
    """Return the notation of a concept that has no address: the samples write the list's name there otherwise."""
    _, value = node
    if isinstance(value, Mapping) and not id_of(value):
        notation = value.get("notation")
        return notation if isinstance(notation, str) else ""
    return ""
