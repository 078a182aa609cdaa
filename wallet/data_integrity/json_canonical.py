"""JSON Canonicalization Scheme (RFC 8785): one text for one JSON value."""

from wallet.errors import MalformedError
from wallet.model.json import Json


def canonical_json(value: Json) -> bytes:
    """Write a value in its canonical form.

    Raises:
        MalformedError: A number beyond what the form can carry, or half a character.
    """
    import rfc8785  # noqa: PLC0415 - seldom needed

    try:
        return rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, ValueError) as error:
        raise MalformedError("JSON without a canonical form") from error
