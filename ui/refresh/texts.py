"""What asking addresses is for, and how it ended, in plain words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ui.i18n import format_number
from ui.messages import describe_error
from ui.refresh.presenter import Answer
from wallet.errors import StatusListError, TrustListError, UnreadableError, WalletError
from wallet.online.refresh import Request, Subject

translate = QCoreApplication.translate


def purpose_text(requests: Iterable[Request]) -> str:
    """Say what one server is asked for, each purpose once, with its number."""
    numbers: dict[Subject, int] = {}
    for request in requests:
        numbers[request.subject] = numbers.get(request.subject, 0) + 1
    return " · ".join(_purpose(subject, number) for subject, number in numbers.items())


def _purpose(subject: Subject, number: int) -> str:
    one, many = {
        Subject.STATUS_LIST: (
            translate("Refresh", "list of withdrawn credentials"),
            translate("Refresh", "%1 lists of withdrawn credentials"),
        ),
        Subject.ISSUER_DOCUMENT: (
            translate("Refresh", "keys of an issuer"),
            translate("Refresh", "keys of %1 issuers"),
        ),
        Subject.TRUST_LIST: (
            translate("Refresh", "list of issuers"),
            translate("Refresh", "%1 lists of issuers"),
        ),
        Subject.BADGE: (
            translate("Refresh", "one page about a badge"),
            translate("Refresh", "%1 pages about badges"),
        ),
    }[subject]
    return one if number == 1 else many.replace("%1", format_number(number))


def learned_texts(requests: Iterable[Request]) -> tuple[str, ...]:
    """Say what the servers learn."""
    subjects = {request.subject for request in requests}
    texts = [translate("Refresh", "Each server sees the internet address you use, as with any website.")]
    if subjects - {Subject.BADGE}:
        texts.append(translate("Refresh", "Lists are asked for as a whole. Nobody learns which credentials you have."))
    if Subject.BADGE in subjects:
        texts.append(translate("Refresh", "The website of a badge does learn which badge it is asked about."))
    return tuple(texts)


def answer_text(answer: Answer) -> str:
    """Say how one request ended."""
    if answer.stopped:
        return translate("Refresh", "You stopped. What you have stays.")
    if answer.error is None:
        return translate("Refresh", "Up to date.")
    return _refusal(answer.error, answer.request)


def _refusal(error: WalletError, request: Request) -> str:
    if isinstance(error, UnreadableError) or (
        isinstance(error, StatusListError | TrustListError) and type(error) in (StatusListError, TrustListError)
    ):
        if request.subject in (Subject.STATUS_LIST, Subject.TRUST_LIST):
            return translate("Refresh", "What came is not a list that can be used. The one you have stays.")
        return translate("Refresh", "What came cannot be used. What you have stays.")
    return describe_error(error)


def summary_text(answers: Iterable[Answer]) -> str:
    """Say how all of them ended: `3 up to date, 1 not`."""
    kept = [answer.kept for answer in answers]
    if not any(kept):
        return translate("Refresh", "Nothing newer could be had.")
    good = translate("Refresh", "%1 up to date").replace("%1", format_number(sum(kept)))
    bad = translate("Refresh", "%1 not").replace("%1", format_number(len(kept) - sum(kept)))
    return good if all(kept) else f"{good}, {bad}"
