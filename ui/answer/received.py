"""A question among whatever was read. No Qt here."""

from collections.abc import Iterable

from wallet.transport.joining import Received


def question_of(received: Iterable[Received]) -> str | None:
    """Return the first question among what was read, as a link or as a signed request; None where there is none.

    Raises:
        QuestionError: It is packed and cannot be unpacked.
    """
    content = next((item.content for item in received if item.kind == "question"), None)
    if not isinstance(content, bytes):
        return content
    from wallet.questions.packed_request import unpack_request  # noqa: PLC0415 - most of what is read is no question

    return unpack_request(content)
