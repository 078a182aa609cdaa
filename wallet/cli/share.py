"""`share`: chosen details of credentials, as codes, a PDF or a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from gettext import gettext as _
from pathlib import Path
from typing import Final

import click

from wallet.cli.dates import moment_text
from wallet.cli.files import FOLDER, OUTPUT, complete_file, end_moment, make_folder, now, write_file
from wallet.cli.help_text import examples
from wallet.cli.pages import SharedPages
from wallet.cli.plain_text import plain
from wallet.cli.proof_of_sharing import write_proof
from wallet.cli.report_text import details_text, place_of, print_table
from wallet.cli.share_answer import share_answer
from wallet.cli.vault_access import VaultAccess, vault_options
from wallet.disclosure import Presentation
from wallet.errors import ClaimNotFoundError, WholeOnlyError
from wallet.formats.elements import claim_at
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.stated_claims import stated_claims
from wallet.formats.type_metadata import type_metadata, vct_of
from wallet.holder import Holder, OpenedCredential
from wallet.model.paths import ClaimPath, format_path, parse_path
from wallet.model.stored import CredentialId
from wallet.transport.code_pictures import code_pictures, code_sheet
from wallet.transport.qr_codes import FRAME_VERSION, MAX_SINGLE_VERSION, CodePlan, plan_codes

_SCREEN_SCALE: Final = 6  # pixels a module; readers need two and a half


@dataclass(frozen=True, slots=True)
class _Shared:
    opened: OpenedCredential
    presentation: Presentation


@dataclass(frozen=True, slots=True)
class _Outputs:
    """Where the shared goes; None where it does not."""

    qr: Path | None
    frames: Path | None
    pdf: Path | None
    html: Path | None
    out: str | None

    @property
    def ways(self) -> tuple[str, ...]:
        """How it travels, in the words of the history."""
        given = (
            ("qr", self.frames), ("picture", self.qr), ("pdf", self.pdf), ("web-page", self.html), ("file", self.out),
        )  # fmt: skip
        return tuple(way for way, place in given if place is not None)


@click.command(
    "share",
    epilog=examples(
        'share 1 --show credits --audience "Bakker Logistics" --until 2026-12-31 --qr code.png',
        "share 1 --show learning_outcomes --copy --pdf page.pdf",
        "share 1 --answer question.png --out answer.json",
    ),
)
@click.argument("numbers", metavar="ID...", nargs=-1, required=True, type=click.IntRange(min=1, max=2**63 - 1))
@vault_options
@click.option(
    "--show",
    "paths",
    multiple=True,
    metavar="PATH",
    help="A detail to show: claim, claim/key or claim/index, as `show ID` lists them. Repeat for more.",
)
@click.option("--whole", is_flag=True, help="Everything in it: the one way for a credential under a single seal.")
@click.option("--audience", metavar="A", help="For whom; the proof that it is yours names them.")
@click.option("--nonce", metavar="N", help="The nonce they asked for.")
@click.option(
    "--answer",
    "request",
    metavar="REQUEST",
    shell_complete=complete_file,
    help="A question to answer: a file, a picture of it, a link.",
)
@click.option("--copy", "is_copy", is_flag=True, help="A copy for anybody, which does not prove who shows it.")
@click.option("--until", metavar="TIME", type=end_moment, help="When it should no longer be accepted.")
@click.option("--qr", metavar="PNG", type=click.Path(dir_okay=False, path_type=Path), help="A picture of its code.")
@click.option("--frames", metavar="DIR", type=FOLDER, help="Pictures of small codes, to show one after the other.")
@click.option("--pdf", metavar="PDF", type=click.Path(dir_okay=False, path_type=Path), help="A page to print or mail.")
@click.option("--html", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), help="A page for a browser.")
@click.option("--out", metavar="FILE", type=OUTPUT, help="The presentation as text, one a line; - is standard output.")
@click.option(
    "--proof", metavar="FILE", type=OUTPUT, help="A signed proof of sharing for yourself: text, .html or .pdf."
)
@click.option("--purpose", metavar="TEXT", help="What for, as that proof says.")
@click.option("--page", metavar="HOST/PATH", help="A page that reads copies: their codes become its address.")
def share_command(  # noqa: PLR0913 - one for each option
    numbers: Sequence[int],
    access: VaultAccess,
    *,
    paths: Sequence[str],
    whole: bool,
    audience: str | None,
    nonce: str | None,
    request: str | None,
    is_copy: bool,
    until: datetime | None,
    qr: Path | None,
    frames: Path | None,
    pdf: Path | None,
    html: Path | None,
    out: str | None,
    proof: str | None,
    purpose: str | None,
    page: str | None,
) -> None:
    """Share chosen details, as a code, a PDF, a web page or a file.

    What the issuer lets nobody hide, such as title and type, always shows; of the rest only what --show names.
    Several credentials each show those of the details that they have. Where one seal covers the whole credential,
    nothing of it can be hidden. Share it with --whole or not at all.

    With --answer, exactly what the question needs is shown, or what --show names of that; the question says for whom.
    """
    if request is not None:
        others = (whole, audience, nonce, is_copy, until, pdf, html, page, purpose)
        if any(others) or (qr is None and frames is None and out is None):
            raise click.UsageError(_("--answer goes with --show, and with --qr, --frames or --out."))
        with access.open() as holder:
            share_answer(holder, numbers, request, paths, qr=qr, frames=frames, out=out, proof=proof)
        return
    if whole == bool(paths):
        raise click.UsageError(_("Say what to show with --show, or that all of it is shown with --whole."))
    if purpose is not None and proof is None:
        raise click.UsageError(_("--purpose stands in the proof: use it with --proof."))
    outputs = _Outputs(qr, frames, pdf, html, out)
    _require_sense(audience, nonce, until, outputs, is_copy=is_copy)
    with access.open() as holder:
        opened = [holder.open(CredentialId(number)) for number in dict.fromkeys(numbers)]
        chosen = _whole(opened) if whole else _choose(opened, [parse_path(path) for path in paths])
        # Everything that may refuse comes before anything is noted or written.
        drafts = [
            holder.draft(item.stored.id, wanted, audience=audience, until=until)
            for item, wanted in zip(opened, chosen, strict=True)
        ]
        for draft in drafts:
            plan_codes(draft.text, page=page)
        if proof is not None:
            named = zip((item.stored.id for item in opened), drafts, strict=True)
            write_proof(holder, proof, named, audience or "", audience or "", purpose or "")
        shared = [
            _Shared(item, _share(holder, item, wanted, audience, nonce, until, outputs.ways))
            for item, wanted in zip(opened, chosen, strict=True)
        ]
    _write(shared, outputs, audience, page)
    _tell(shared, audience, quiet=out == "-")


def _require_sense(
    audience: str | None, nonce: str | None, until: datetime | None, outputs: _Outputs, *, is_copy: bool
) -> None:
    if is_copy == (audience is not None):
        raise click.UsageError(_("Say for whom with --audience, or that it is a copy for anybody with --copy."))
    if is_copy and (nonce is not None or until is not None):
        raise click.UsageError(_("A copy can carry neither --nonce nor --until."))
    if until is not None and until <= now():
        raise click.UsageError(_("The end given with --until is in the past."))
    if not outputs.ways:
        raise click.UsageError(_("Say where to: --qr, --frames, --pdf, --html or --out."))


def _choose(opened: Sequence[OpenedCredential], paths: Sequence[ClaimPath]) -> list[list[ClaimPath]]:
    """Give each credential those of the paths that it has; a path that none has is a mistake."""
    if not all(item.selective or isinstance(item.credential, SdJwtVc) for item in opened):
        raise WholeOnlyError
    claims = [stated_claims(item.credential) for item in opened]
    for path in paths:
        if all(claim_at(said, path) is None for said in claims):
            raise ClaimNotFoundError(format_path(path))
    return [[path for path in paths if claim_at(said, path) is not None] for said in claims]


def _whole(opened: Sequence[OpenedCredential]) -> list[list[ClaimPath]]:
    """All details of each; a credential under a single seal has none that stand alone."""
    return [[detail.path for detail in item.details] for item in opened]


def _share(
    holder: Holder,
    item: OpenedCredential,
    paths: Sequence[ClaimPath],
    audience: str | None,
    nonce: str | None,
    until: datetime | None,
    ways: Sequence[str],
) -> Presentation:
    first, *others = ways
    presentation = holder.share(item.stored.id, paths, audience=audience, nonce=nonce, until=until, way=first)
    for way in others:
        holder.note_shared(item.stored.id, presentation, recipient=audience or "", way=way)
    return presentation


def _write(shared: Sequence[_Shared], outputs: _Outputs, audience: str | None, page: str | None) -> None:
    if outputs.qr is not None:
        plans = [plan_codes(item.presentation.text, page=page, frame_version=MAX_SINGLE_VERSION) for item in shared]
        codes = [code for plan in plans for code in code_pictures(plan, scale=_SCREEN_SCALE)]
        write_file(outputs.qr, code_sheet(codes))
    if outputs.frames is not None:
        _write_frames(
            outputs.frames,
            [plan_codes(item.presentation.text, page=None, max_version=FRAME_VERSION) for item in shared],
        )
    for number, item in enumerate(shared, start=1):
        pages = SharedPages(item.opened, item.presentation, audience, page, now())
        for place, write in ((outputs.pdf, pages.pdf), (outputs.html, pages.html)):
            if place is not None:
                write_file(place if len(shared) == 1 else place.with_stem(f"{place.stem}-{number}"), write())
    if outputs.out is not None:
        write_file(outputs.out, "".join(f"{item.presentation.text}\n" for item in shared).encode())


def _write_frames(folder: Path, plans: Sequence[CodePlan]) -> None:
    make_folder(folder)
    pictures = [picture for plan in plans for picture in code_pictures(plan, scale=_SCREEN_SCALE)]
    for number, picture in enumerate(pictures, start=1):
        write_file(folder / f"frame-{number:03}.png", picture)


def _tell(shared: Sequence[_Shared], audience: str | None, *, quiet: bool) -> None:
    """Say what was shared; on standard error where standard output carries it."""
    for item in shared:
        presentation = item.presentation
        vct = vct_of(item.opened.credential)
        metadata = type_metadata(vct) if vct is not None else None
        paths = sorted(presentation.shown, key=lambda path: place_of(path, metadata))
        shown = _shown(item, paths)
        if audience is None:
            text = _("Shared {title} as a copy for anybody.")
        elif presentation.until is None:
            text = _("Shared {title} with {name}.")
        else:
            text = _("Shared {title} with {name}, until {moment}.")
        title = plain(item.opened.stored.summary.title)
        until = "" if presentation.until is None else moment_text(presentation.until)
        click.echo(text.format(title=title, name=plain(audience or ""), moment=until), err=quiet)
        rows = ((_("shown:"), shown), (_("hidden:"), details_text(len(presentation.hidden))))
        print_table(rows, err=quiet)


def _shown(item: _Shared, paths: Sequence[ClaimPath]) -> str:
    if not item.opened.selective and not isinstance(item.opened.credential, SdJwtVc):
        return _("everything in it")
    # What was chosen, not the parts of the document that it stands in.
    chosen = [path for path in paths if not any(other != path and other[: len(path)] == path for other in paths)]
    return ", ".join(plain(format_path(path)) for path in chosen) or _("only what is always visible")
