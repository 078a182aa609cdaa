"""`demo`: the whole journey on made-up examples, from an empty vault to a verdict on the other side."""

import secrets
import tempfile
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from time import perf_counter
from typing import Final

import click

from wallet.checking import Checked, Surroundings, check_input, check_texts
from wallet.cli.dates import moment_text
from wallet.cli.exit_status import ExitStatus
from wallet.cli.files import FOLDER, make_folder, now, write_file
from wallet.cli.help_text import examples
from wallet.cli.language import spoken_language
from wallet.cli.plain_text import plain
from wallet.cli.report_text import (
    label_of,
    not_shared,
    place_of,
    print_checks,
    print_details,
    print_table,
    print_verdict,
    verdict_with_reason,
)
from wallet.cli.sentences import check_sentence
from wallet.disclosure import Presentation
from wallet.examples import (
    AddedExample,
    example_status_lists,
    example_statuses,
    example_trust,
    example_trust_list,
    examples_usable_from,
    fill_with_examples,
)
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.formats.type_metadata import type_metadata
from wallet.holder import Holder
from wallet.model.paths import ClaimPath
from wallet.model.report import CheckName, Verdict
from wallet.transport.code_pictures import code_pictures, code_sheet
from wallet.transport.qr_codes import MAX_SINGLE_VERSION, plan_codes
from wallet.vault import Vault

_RECIPIENT: Final = "Bakker Logistics"
_CHOSEN: Final[tuple[ClaimPath, ...]] = (
    ("given_name",),
    ("family_name",),
    ("learning_outcomes",),
    ("level_of_learning_experience",),
    ("credits",),
)
# Claims of the token itself, and those the type never hides.
_ALWAYS_VISIBLE: Final = frozenset(
    {"iss", "iat", "vct", "cnf", "status", "achievement_title", "issuing_authority", "issuing_country"}
    | {"date_of_issuance", "learning_setting"}
)
_LIFETIME: Final = timedelta(hours=8)
_SCALE: Final = 6  # pixels a module
_WIDTH: Final = 90  # letters a line
_CODE, _TRUST_LIST, _STATUS_LISTS = "code.png", "practice-list.json", "status-lists"


class DemoError(click.ClickException):
    """A step did not end as it should; on a sound machine that is a fault of the program."""

    code = "demo-failed"


@dataclass(frozen=True, slots=True)
class _Stage:
    """Where the demo plays."""

    folder: Path
    at: Surroundings


@click.command("demo", epilog=examples("demo", "demo --keep journey"))
@click.option("--keep", metavar="DIR", type=FOLDER, help="Leave the vault and the code in this folder.")
def demo_command(keep: Path | None) -> int:
    """Show the whole journey on made-up examples, in a vault of its own."""
    # Issued by made-up issuers on made-up days: before those, nothing would be valid yet.
    at = max(now(), examples_usable_from())
    click.secho(_("The whole journey, on made-up examples. No network is used."), bold=True)
    with _folder(keep) as folder:
        stage = _Stage(folder, Surroundings(example_trust(spoken_language()), example_statuses(), at))
        presentation = _in_the_wallet(stage, keep=keep is not None)
        picture = _write_code(stage, presentation)
        _on_the_other_side(stage, picture, presentation)
        _one_letter_changed(stage, presentation)
        if keep is not None:
            _leave(folder)
    click.secho(f"\n{_('Every step ended as it should.')}", bold=True, fg="green")
    return ExitStatus.DONE


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        make_folder(keep)
        yield keep
        return
    with tempfile.TemporaryDirectory(prefix="learner-wallet-") as folder:
        yield Path(folder)


def _in_the_wallet(stage: _Stage, *, keep: bool) -> Presentation:
    passphrase = secrets.token_urlsafe(18)
    started = perf_counter()
    vault, __ = Vault.create(stage.folder / "vault", passphrase, now=stage.at.at)
    with vault:
        _heading(1, _("An encrypted vault"))
        made = _("Made in {seconds} s, {folder}")
        click.echo(f"  {made.format(seconds=f'{perf_counter() - started:.1f}', folder=stage.folder / 'vault')}")
        if keep:
            click.echo(f"  {_('Its passphrase: {passphrase}').format(passphrase=passphrase)}")
        holder = Holder(vault, lambda: stage.at.at)
        added = fill_with_examples(holder, spoken_language())
        _tell_added(added)
        presentation = _share(holder, added[0], stage.at.at)
        holder.vault.check_integrity()
    return presentation


def _tell_added(added: Sequence[AddedExample]) -> None:
    text = ngettext("{number} credential of made-up issuers", "{number} credentials of made-up issuers", len(added))
    _heading(2, text.format(number=len(added)))
    print_table(
        (
            f"{item.example.title} ({item.example.issuer_name})",
            verdict_with_reason(item.added.report),
        )
        for item in added
    )
    for item in added:
        codes = {check.code for check in item.added.report.checks}
        expected = item.example.verdict, item.example.code or "ok"
        _require(
            item.added.report.verdict is expected[0] and expected[1] in codes and item.added.stored is not None,
            _("{name} should be {verdict}.").format(name=item.example.name, verdict=expected[0]),
        )


def _share(holder: Holder, item: AddedExample, at: datetime) -> Presentation:
    stored = item.added.stored
    _require(stored is not None, _("there is nothing to share."))
    assert stored is not None  # noqa: S101 - for the type checker; required above
    until = at + _LIFETIME
    presentation = holder.share(stored.id, _CHOSEN, audience=_RECIPIENT, until=until, way="picture")
    top = [path for path in presentation.shown if len(path) == 1]
    hidden = [path for path in presentation.hidden if len(path) == 1]
    text = _("{number} of {count} details shared with {name}")
    _heading(3, text.format(number=len(top), count=len(top) + len(hidden), name=_RECIPIENT))
    print_table(
        [
            (_("shown"), _names(top)),
            (_("hidden"), _names(hidden)),
            (_("until"), moment_text(until)),
        ]
    )
    _require(set(top) == set(_CHOSEN), _("exactly the chosen details should be shown."))
    _require(holder.history(limit=1).total == 1, _("the history should hold what was shared."))
    return presentation


def _write_code(stage: _Stage, presentation: Presentation) -> Path:
    plan = plan_codes(presentation.text, page=None, frame_version=MAX_SINGLE_VERSION)
    place = stage.folder / _CODE
    write_file(place, code_sheet(code_pictures(plan, scale=_SCALE)))
    _heading(4, _("Written as a code"))
    click.echo(f"  {place}")
    text = ngettext(
        "{number} QR code of version {version}: {letters} letters packed into {bytes} bytes",
        "{number} QR codes of version {version}: {letters} letters packed into {bytes} bytes",
        plan.frame_count,
    ).format(number=plan.frame_count, version=plan.version, letters=len(presentation.text), bytes=plan.packed_bytes)
    click.echo(f"  {text}")
    return place


def _on_the_other_side(stage: _Stage, picture: Path, presentation: Presentation) -> None:
    checked = _only(check_input(picture.read_bytes(), stage.at))
    _heading(5, _("Read from the picture by somebody without a vault"))
    print_verdict(checked.report)
    print_checks(checked.report)
    click.echo()
    print_details(checked.report.claims, _vct(checked))
    click.echo(f"  {not_shared(checked.hidden)}")
    _require(checked.text == presentation.text, _("what is read should be what was shared."))
    _require(checked.report.verdict is Verdict.GENUINE, _("it should be genuine."))
    visible = {(name,) for name in checked.report.claims if name not in _ALWAYS_VISIBLE}
    _require(visible == set(_CHOSEN), _("exactly the chosen details should be visible."))


def _one_letter_changed(stage: _Stage, presentation: Presentation) -> None:
    at = presentation.text.index("~") + 12
    letter = "A" if presentation.text[at] != "A" else "B"
    forged = presentation.text[:at] + letter + presentation.text[at + 1 :]
    checked = _only(check_texts([forged], "text", stage.at))
    _heading(6, _("The same with one letter changed on the way"))
    print_verdict(checked.report)
    click.echo(f"  {check_sentence(checked.report.check(CheckName.PROOF))}")
    _require(checked.report.verdict is Verdict.NOT_GENUINE, _("a changed one should not be genuine."))


def _leave(folder: Path) -> None:
    """Put what another checker needs beside the vault and the code, and say how to use it."""
    write_file(folder / _TRUST_LIST, example_trust_list(spoken_language()))
    make_folder(folder / _STATUS_LISTS)
    for name, token in example_status_lists(spoken_language()).items():
        write_file(folder / _STATUS_LISTS / name, token)
    click.secho(f"\n{_('To try it yourself')}", bold=True)
    click.echo(f"  cd {folder}")
    click.echo(f"  learner-wallet verify {_CODE} --trust {_TRUST_LIST} --status-list {_STATUS_LISTS}")
    click.echo("  learner-wallet list --vault vault")


def _names(paths: Sequence[ClaimPath]) -> str:
    metadata = type_metadata(LEARNING_CREDENTIAL)
    names = [label_of(path, metadata) for path in sorted(paths, key=lambda path: place_of(path, metadata))]
    return textwrap.fill(", ".join(names), _WIDTH)


def _only(results: Sequence[Checked]) -> Checked:
    _require(len(results) == 1, _("there should be one result."))
    return results[0]


def _vct(checked: Checked) -> str | None:
    return str(checked.report.claims.get("vct", "")) or None


def _heading(number: int, text: str) -> None:
    click.secho(f"\n{number}. {plain(text)}", bold=True)


def _require(held: bool, expectation: str) -> None:
    if not held:
        raise DemoError(_("A step did not end as it should: {expectation}").format(expectation=expectation))
