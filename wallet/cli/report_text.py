"""What a check found and what a credential says, for people at a terminal."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from gettext import gettext as _
from gettext import ngettext
from typing import Final

import click

from wallet.checking import Checked
from wallet.cli.element_rows import element_rows, elements_said
from wallet.cli.language import marked, spoken_language
from wallet.cli.plain_text import plain
from wallet.cli.sentences import check_sentence, verdict_text
from wallet.formats.elements import text_of
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.type_metadata import TypeMetadata, type_metadata
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, format_path
from wallet.model.report import CheckName, IssuerSummary, Outcome, Verdict, VerificationReport

_COLOURS: Final = {
    Verdict.GENUINE: "green",
    Verdict.GENUINE_UNDETERMINED: "yellow",
    Verdict.NO_LONGER_VALID: "red",
    Verdict.NOT_GENUINE: "red",
}
_OUTCOMES: Final = marked(
    {
        Outcome.PASSED: "passed",
        Outcome.FAILED: "FAILED",
        Outcome.UNDETERMINED: "unknown",
    }
)
_NOT_APPLICABLE: Final = "-"
_DATA_START: Final = len("data:")
# Claims of the token itself (RFC 7519, RFC 9901, SD-JWT VC); the checks speak of them.
_REGISTERED: Final = frozenset({"iss", "iat", "nbf", "exp", "vct", "vct#integrity", "cnf", "status", "jti"})


def print_checked(checked: Checked, heading: str) -> None:
    """Print one result: heading, verdict, checks, details."""
    click.secho(plain(heading), bold=True)
    print_verdict(checked.report)
    click.echo()
    print_checks(checked.report)
    report, credential = checked.report, checked.credential
    if report.claims and credential is not None:
        click.echo()
        if checked.report.check(CheckName.PROOF).outcome is not Outcome.PASSED:
            click.echo(f"  {_('What it says, unproven:')}")
        if isinstance(checked.credential, SdJwtVc):
            print_details(checked.report.claims, checked.credential.vct)
        else:
            hidden = report.hidden or int(report.partial)
            print_table(element_rows(elements_said(credential, report.claims, hidden=hidden)))
        if checked.hidden:
            click.echo(f"  {not_shared(checked.hidden)}")
        elif checked.report.partial:
            click.echo(f"  {_('Details may have been left out; nobody can tell how many.')}")
    print_inside(checked.report)


def print_verdict(report: VerificationReport) -> None:
    """Print the verdict, and who issued it to whom as far as that is proven."""
    click.secho(f"  {verdict_text(report)}", fg=_COLOURS.get(report.verdict), bold=True)
    proven = report.check(CheckName.PROOF).outcome is Outcome.PASSED
    if proven:
        shown = report.binding is not None and report.check(CheckName.HOLDER).outcome is Outcome.PASSED
        text = _("Issued by {issuer} to the person who showed it.") if shown else _("Issued by {issuer}.")
        click.echo(f"  {text.format(issuer=issuer_text(report.issuer))}")
    if report.issuer.example:
        click.echo(f"  {_('Practice material: the issuer is made up.')}")


def verdict_with_reason(report: VerificationReport) -> str:
    """Write a verdict in a few words, with the code of the check that decided where it is not genuine."""
    text = verdict_text(report)
    verdict = text[0].lower() + text[1:]
    for outcome in (Outcome.FAILED, Outcome.UNDETERMINED):
        code = next((check.code for check in report.checks if check.outcome is outcome), None)
        if code is not None:
            return f"{verdict} [{code}]"
    return verdict


def print_checks(report: VerificationReport) -> None:
    """Print the seven checks, each with its sentence; a code where it did not pass."""
    for check in report.checks:
        _print_outcome(check.outcome, check_sentence(check), check.code)
        if check.check is CheckName.PROOF and len(report.proofs) > 1:
            for number, line in enumerate(report.proofs, start=1):
                sentence = _("Seal {number} of {count}: {suite}.").format(
                    number=number, count=len(report.proofs), suite=plain(line.suite)
                )
                _print_outcome(line.outcome, f"  {sentence}", line.code)


def print_inside(report: VerificationReport) -> None:
    """Print the credentials inside one, each with its own verdict; nothing where there are none."""
    if report.inner:
        click.echo(f"\n  {_('Inside it:')}")
        print_table((item.title or _("(no title)"), verdict_with_reason(item.report)) for item in report.inner)


def _print_outcome(outcome: Outcome, sentence: str, code: str) -> None:
    words = {outcome: _(text) for outcome, text in _OUTCOMES.items()}
    width = max(map(len, words.values()))
    click.echo(f"  {words.get(outcome, _NOT_APPLICABLE):{width}}  {sentence}{'' if code == 'ok' else f' [{code}]'}")


def print_details(claims: JsonObject, vct: str | None) -> None:
    """Print what a credential says, in the order its type knows."""
    metadata = type_metadata(vct) if vct is not None else None
    print_table((label_of(path, metadata), value_text(value)) for path, value in details_in(claims, vct))


def details_in(claims: JsonObject, vct: str | None) -> list[tuple[ClaimPath, Json]]:
    """List each detail and its value: those its type names first and in its order; no claims of the token itself."""
    metadata = type_metadata(vct) if vct is not None else None
    return sorted(_leaves(claims, (), metadata), key=lambda leaf: place_of(leaf[0], metadata))


def place_of(path: ClaimPath, metadata: TypeMetadata | None) -> tuple[int, ...]:
    """Say where a detail comes in the order of its type: a key to sort by, parts after what they are part of."""
    if metadata is None:
        return ()
    for length in range(len(path), 0, -1):
        claim = metadata.claim(path[:length])
        if claim is not None:
            return (metadata.claims.index(claim), *(step for step in path if isinstance(step, int)))
    return (len(metadata.claims),)


def label_of(path: ClaimPath, metadata: TypeMetadata | None) -> str:
    """Name a detail as its type does, else by its path."""
    label = metadata.label(path, spoken_language()) if metadata is not None else None
    return label or format_path(path)


def value_text(value: Json) -> str:
    """Write a value as a person reads it; of a file inside a document only that it is there."""
    if isinstance(value, str) and value[:_DATA_START].lower() == "data:":
        kind = value[_DATA_START:].partition(",")[0].partition(";")[0] or _("file")
        return ngettext("({kind}, {number} letter)", "({kind}, {number} letters)", len(value)).format(
            kind=kind, number=len(value)
        )
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, Mapping) and value.keys() == {"framework", "value"}:
        return f"{text_of(value['value'])} {text_of(value['framework'])}"
    return text_of(value)


def issuer_text(issuer: IssuerSummary) -> str:
    """Name an issuer; where no list knows it, with the identifier it goes by."""
    if issuer.name is None:
        return plain(issuer.id or _("an issuer that it does not name"))
    if issuer.known_by is not None or issuer.id is None:
        return plain(issuer.name)
    return plain(f"{issuer.name} ({issuer.id})")


def print_table(rows: Iterable[tuple[str, str]], indent: str = "  ", *, err: bool = False) -> None:
    """Print labels and values, values of several lines one below the other; with `err` on standard error."""
    lines = [(plain(label), [plain(line) for line in text.splitlines()] or [""]) for label, text in rows]
    width = max((len(label) for label, _ in lines), default=0)
    for label, texts in lines:
        for number, text in enumerate(texts):
            click.echo(f"{indent}{label if number == 0 else '':{width}}  {text}".rstrip(), err=err)


def print_json(documents: Sequence[Json]) -> None:
    """Print one object, or a list of several."""
    click.echo(json.dumps(documents[0] if len(documents) == 1 else documents, indent=2))


def details_text(number: int) -> str:
    """Write a number of details."""
    return ngettext("{number} detail", "{number} details", number).format(number=number)


def credentials_text(number: int) -> str:
    """Write a number of credentials."""
    return ngettext("{number} credential", "{number} credentials", number).format(number=number)


def not_shared(number: int) -> str:
    """Say how many details were not shared."""
    return ngettext("Not shared: {number} detail.", "Not shared: {number} details.", number).format(number=number)


def _leaves(node: Json, path: ClaimPath, metadata: TypeMetadata | None) -> Iterator[tuple[ClaimPath, Json]]:
    if not path and isinstance(node, Mapping):
        for name, value in node.items():
            if name not in _REGISTERED:
                yield from _leaves(value, (name,), metadata)
    elif isinstance(node, Mapping) and node and (metadata is None or metadata.claim(path) is None):
        for name, value in node.items():
            yield from _leaves(value, (*path, name), metadata)
    elif metadata is None and isinstance(node, list | tuple) and any(isinstance(item, Mapping) for item in node):
        for place, item in enumerate(node):
            yield from _leaves(item, (*path, place), metadata)
    elif not (isinstance(node, Sequence) and not node):
        yield path, node
