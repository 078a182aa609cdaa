"""A question, for people at a terminal and for machines."""

from collections.abc import Iterable
from gettext import gettext as _

import click

from wallet.cli.dates import moment_text
from wallet.cli.plain_text import plain
from wallet.cli.report_text import print_table
from wallet.errors import UnreadableError
from wallet.model.json import Json, JsonObject
from wallet.model.query import ClaimQuery, CredentialQuery
from wallet.model.question import Asker, Question
from wallet.questions.dcql import format_query_path, query_json
from wallet.transport.reading import read_everything


def find_question(data: bytes) -> str | bytes | None:
    """Find the question in a file: a link, the signed request, its packed bytes, or a picture of its code.

    Returns:
        What `Answering.read` reads, or None where there is none.
    """
    try:
        received = read_everything(data).received
    except UnreadableError:
        return None
    return next((item.content for item in received if item.kind == "question"), None)


def asker_text(asker: Asker) -> str:
    """Name who asks; what nobody vouches for is said to be so."""
    if asker.known_name is not None:
        if not asker.known_by:
            return plain(asker.known_name)
        return _("{name}, known by “{list}”").format(name=plain(asker.known_name), list=plain(asker.known_by))
    if asker.stated_name:
        return _("somebody who says it is “{name}”, not verified").format(name=plain(asker.stated_name))
    return _("somebody without a name, not verified")


def purpose_text(question: Question) -> str:
    """Say what a question is for."""
    return plain(question.purpose) or _("they do not say")


def print_question(question: Question, heading: str) -> None:
    """Print who asks what, and what for."""
    click.secho(plain(heading), bold=True)
    rows = [
        (_("question from"), asker_text(question.asker)),
        (_("what for"), purpose_text(question)),
        (_("asked"), "" if question.issued_at is None else moment_text(question.issued_at)),
        (_("counts until"), "" if question.expires_at is None else moment_text(question.expires_at)),
        (_("answer"), _("encrypted") if question.encryption is not None else _("not encrypted")),
    ]
    print_table((label, text) for label, text in rows if text)
    click.echo()
    print_table((query.id, _wanted(query)) for query in question.query.credentials)


def question_document(question: Question, file: str) -> dict[str, Json]:
    """Write a question for machines."""
    asker = question.asker
    return {
        "file": file,
        "question": {
            "client_id": asker.client_id,
            "name": asker.stated_name,
            "known_name": asker.known_name,
            "known_by": asker.known_by,
            "purpose": question.purpose,
            "issued_at": None if question.issued_at is None else question.issued_at.isoformat(),
            "expires_at": None if question.expires_at is None else question.expires_at.isoformat(),
            "encrypted": question.encryption is not None,
            "dcql_query": query_json(question.query),
        },
    }


def _wanted(query: CredentialQuery) -> str:
    types = ", ".join(_types(query.meta)) or query.format
    details = {claim.id or str(place): _detail(claim) for place, claim in enumerate(query.claims)}
    sets = [frozenset(names) for names in query.claim_sets] or [frozenset(details)]
    least = [names for names in dict.fromkeys(sets) if not any(other < names for other in sets)]
    ways = [", ".join(text for name, text in details.items() if name in names) for names in least]
    welcome = ", ".join(text for name, text in details.items() if not any(name in names for names in least))
    wanted = _either(ways) or _("nothing that can be hidden")
    return f"{types}: {wanted}" + (f"; {_('welcome: {details}').format(details=welcome)}" if welcome else "")


def _detail(claim: ClaimQuery) -> str:
    path = format_query_path(claim.path)
    return f"{path} = {_either(map(str, claim.values))}" if claim.values else path


def _either(texts: Iterable[str]) -> str:
    return f" {_('or')} ".join(texts)


def _types(meta: JsonObject) -> list[str]:
    found = [entry for value in meta.values() if isinstance(value, list) for entry in value]
    return [str(name) for entry in found for name in (entry if isinstance(entry, list) else [entry])]
