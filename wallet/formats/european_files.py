"""Files of the European Digital Credentials platform that are no credential of today: recognised, to say so."""

from typing import Final

from wallet.model.json import JsonObject

_LOOKED_AT: Final = 4_096
_NAMESPACES: Final = (
    b"http://data.europa.eu/snb",
    b"http://data.europa.eu/europass/",
    b"http://europass.cedefop.europa.eu/",
    b"http://www.europass.eu/",
)


def is_european_xml(data: bytes) -> bool:
    """Tell the XML of before 2023 (European Learning Model 2, Europass) from other files; nothing is parsed."""
    start = data[:_LOOKED_AT]
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and any(name in start for name in _NAMESPACES)


def uploaded_credential(document: JsonObject) -> JsonObject | None:
    """Return the credential inside a file made for upload to the platform, `{"credential": {...}}`; None in others."""
    inner = document.get("credential")
    return inner if isinstance(inner, dict) and "type" not in document and "@context" not in document else None
