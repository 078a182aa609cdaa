"""A dossier: chosen credentials with a cover page in one archive, for a board that decides on an exemption.

What is shown whole goes along byte for byte as it came, so that the board can check it with any program. Of a
credential that allows it, details can be left out instead. Nothing is added across frameworks, nothing is judged.
"""

import hashlib
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wallet.disclosure.shown_names import shown_names
from wallet.errors import NotStoredError, WholeOnlyError
from wallet.formats.elements import describe_elements
from wallet.holder import Holder, OpenedCredential
from wallet.model.elements import Credits, Element, ElementValue
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath
from wallet.model.stored import CredentialId, HistoryEntry
from wallet.transport.file_endings import credential_ending, is_device_name
from wallet.transport.html_parts import begin_page, end_page, note_lines, page_text, table_section
from wallet.transport.presentation_page import PageNote, PageRow

COVER: Final = "cover.html"
_PLAN: Final = "dossier"
MADE: Final = "dossier-made"
# Where the European model says whether it is a part of something larger.
_PARTIAL: Final = "isPartialQualification"
_PARTIAL_VALUES: Final = {"true": True, "false": False}
_LONGEST_NAME: Final = 60
# The same dossier made twice is the same file: an archive's own dates say nothing here.
_NO_DATE: Final = (1980, 1, 1, 0, 0, 0)
_READABLE: Final = 0o644 << 16


@dataclass(frozen=True, slots=True)
class DossierItem:
    """One credential in a dossier.

    Attributes:
        credential_id: Which.
        paths: The details to show, or None: the file as it came.
    """

    credential_id: CredentialId
    paths: tuple[ClaimPath, ...] | None = None


@dataclass(frozen=True, slots=True)
class DossierPlan:
    """A dossier in the making, which is kept in the wallet.

    Attributes:
        recipient: For whom; may be empty.
        purpose: What for; may be empty.
        items: What goes in, in the order it was chosen.
    """

    recipient: str = ""
    purpose: str = ""
    items: tuple[DossierItem, ...] = ()


@dataclass(frozen=True, slots=True)
class DossierLine:
    """What one credential says of its size and of standing on its own.

    Attributes:
        opened: The credential, checked as of now.
        title: What it is called, as far as it is shown.
        credits: Credits it states where it is shown, one for each framework.
        partial: Whether it states to be part of a larger qualification; None where it shows nothing of that.
    """

    opened: OpenedCredential
    title: str
    credits: tuple[Credits, ...]
    partial: bool | None


@dataclass(frozen=True, slots=True)
class CreditTotal:
    """Credits of one framework together.

    Attributes:
        framework: Which, such as `ECTS`.
        value: Their sum.
        count: How many credentials state some.
    """

    framework: str
    value: Decimal
    count: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Several credentials side by side.

    Attributes:
        lines: One for each, in the order chosen.
        totals: One for each framework; credits of different or unnamed frameworks are never added.
        uncounted: Titles of those that state no credits of a named framework.
    """

    lines: tuple[DossierLine, ...]
    totals: tuple[CreditTotal, ...]
    uncounted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DossierFile:
    """One file of a dossier.

    Attributes:
        name: File name within it.
        title: Title of the credential, as far as it is shown.
        data: Its bytes.
        whole: As it came, byte for byte; otherwise with chosen details.
    """

    name: str
    title: str
    data: bytes
    whole: bool

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, as hexadecimal digits."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverPage:
    """What stands on the cover; every text is translated.

    Attributes:
        language: BCP 47 tag of the texts.
        title: Title of the page.
        note: What the reader must know first: who decides, and how to check.
        rows_title: Heading of the facts.
        row_titles: Headings of their two columns.
        rows: The facts: for whom, what for, when, totals for each framework.
        files_title: Heading of the list of files.
        file_titles: Headings of its two columns.
        files: One row for each file: its name, then title, whether whole, and digest.
        footer: A line at the foot.
    """

    language: str
    title: str
    note: PageNote
    rows_title: str
    row_titles: tuple[str, str]
    rows: tuple[PageRow, ...]
    files_title: str
    file_titles: tuple[str, str]
    files: tuple[PageRow, ...]
    footer: str


def kept_plan(holder: Holder) -> DossierPlan:
    """Return the dossier in the making, without what is no longer in the list."""
    for document in holder.vault.plans.all().values():
        if document.get("kind") == _PLAN:
            return _read_plan(holder, document)
    return DossierPlan()


def keep_plan(holder: Holder, plan: DossierPlan) -> None:
    """Keep the dossier in the making in the place of the one before.

    Raises:
        VaultError: It could not be kept.
    """
    items: list[Json] = [
        {"credential": item.credential_id, "paths": None if item.paths is None else [list(path) for path in item.paths]}
        for item in plan.items
    ]
    document: JsonObject = {"kind": _PLAN, "recipient": plan.recipient, "purpose": plan.purpose, "items": items}
    for number, former in holder.vault.plans.all().items():
        if former.get("kind") == _PLAN:
            holder.vault.plans.put(number, document, holder.now())
            return
    holder.vault.plans.add(document, holder.now())


def overview(holder: Holder, items: Iterable[DossierItem]) -> Overview:
    """Put credentials side by side, each by what is shown of it.

    Raises:
        NotStoredError, SharingError: As `Holder.draft`.
    """
    lines = tuple(_line(holder, item) for item in items)
    totals: dict[str, CreditTotal] = {}
    for line in lines:
        for stated in line.credits:
            former = totals.get(stated.framework, CreditTotal(stated.framework, Decimal(0), 0))
            value = stated.value if stated.value is not None else Decimal(0)
            totals[stated.framework] = CreditTotal(stated.framework, former.value + value, former.count + 1)
    without = tuple(line.title for line in lines if not line.credits)
    return Overview(lines, tuple(totals.values()), without)


def dossier_files(holder: Holder, items: Sequence[DossierItem], *, recipient: str) -> tuple[DossierFile, ...]:
    """Make the files; nothing is noted until `note_dossier`.

    Args:
        holder: The open wallet.
        items: What goes in.
        recipient: For whom; what shows chosen details is proven for them alone, where the wallet can prove it.

    Raises:
        WholeOnlyError: Details were chosen of a credential that shows everything or nothing; nothing leaves.
        NotStoredError, SharingError: As `Holder.draft`; nothing leaves.
    """
    taken: set[str] = {COVER}
    return tuple(_file(holder, item, recipient, taken) for item in items)


def pack_dossier(files: Sequence[DossierFile], cover: CoverPage) -> bytes:
    """Put the files and the cover into one zip archive."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, data in ((COVER, cover_html(cover).encode()), *((file.name, file.data) for file in files)):
            entry = ZipInfo(name, _NO_DATE)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = _READABLE
            archive.writestr(entry, data)
    return buffer.getvalue()


def cover_html(cover: CoverPage) -> str:
    """Write the cover as one HTML file for any browser."""
    return "\n".join(_cover_lines(cover)) + "\n"


def note_dossier(holder: Holder, files: Sequence[DossierFile], *, recipient: str) -> None:
    """Note in the history that a dossier was made: titles, never values.

    Raises:
        VaultError: It could not be noted.
    """
    subjects = tuple(file.title for file in files)
    holder.note(HistoryEntry(at=holder.now(), action=MADE, counterparty=recipient, subjects=subjects, way="file"))


def _read_plan(holder: Holder, document: JsonObject) -> DossierPlan:
    items: list[DossierItem] = []
    entries = document["items"]
    for entry in entries if isinstance(entries, list) else ():
        match entry:
            case {"credential": int() as number, "paths": list() | None as paths}:
                with suppress(NotStoredError):
                    if holder.vault.credentials.get(CredentialId(number)).removed_at is None:
                        items.append(DossierItem(CredentialId(number), _read_paths(paths)))
    return DossierPlan(str(document.get("recipient", "")), str(document.get("purpose", "")), tuple(items))


def _read_paths(paths: list[Json] | None) -> tuple[ClaimPath, ...] | None:
    if paths is None:
        return None
    return tuple(
        tuple(step for step in path if isinstance(step, str | int)) for path in paths if isinstance(path, list)
    )


def _line(holder: Holder, item: DossierItem) -> DossierLine:
    opened = holder.open(item.credential_id)
    title, elements = opened.stored.summary.title, opened.elements
    if item.paths is not None:
        # What is hidden must not be told by the cover either.
        copy = holder.draft(item.credential_id, item.paths, audience=None)
        title, _ = shown_names(opened, copy, holder.languages)
        elements = describe_elements(opened.credential, copy.claims, hidden=1, languages=holder.languages)
    credits_of: dict[str, Credits] = {}
    for element in elements:
        for part in element.parts if element.element is Element.WORKLOAD else ():
            # The first one is of the whole; what follows is of its parts.
            if isinstance(part, Credits) and part.framework and part.value is not None:
                credits_of.setdefault(part.framework, part)
    return DossierLine(opened, title, tuple(credits_of.values()), _partial(elements))


def _partial(elements: Iterable[ElementValue]) -> bool | None:
    for element in elements:
        if element.element is Element.STACKABILITY and _PARTIAL in element.source:
            return _PARTIAL_VALUES.get(element.value.partition("\n")[0].strip().lower())
    return None


def _file(holder: Holder, item: DossierItem, recipient: str, taken: set[str]) -> DossierFile:
    opened = holder.open(item.credential_id)
    title = opened.stored.summary.title
    if item.paths is None:
        exported = holder.export(item.credential_id)
        data, carrier = exported.data, exported.carrier
    elif not opened.selective:
        raise WholeOnlyError
    else:
        audience = recipient if holder.is_bound_here(opened.credential) else None
        presentation = holder.draft(item.credential_id, item.paths, audience=audience)
        title, _ = shown_names(opened, presentation, holder.languages)
        data, carrier = presentation.text.encode(), ""
    name = _free_name(title, credential_ending(data, carrier), taken)
    return DossierFile(name, title, data, item.paths is None)


def _free_name(title: str, ending: str, taken: set[str]) -> str:
    """Name a file by its title in letters that every system takes."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:_LONGEST_NAME].strip("-") or "credential"
    if is_device_name(stem):
        stem = f"credential-{stem}"
    names = (f"{stem}{ending}", *(f"{stem}-{number}{ending}" for number in range(2, len(taken) + 3)))
    name = next(name for name in names if name not in taken)
    taken.add(name)
    return name


def _cover_lines(cover: CoverPage) -> Iterator[str]:
    yield from begin_page(cover.title, language=cover.language)
    yield f"<h1>{page_text(cover.title)}</h1>"
    yield from note_lines(cover.note)
    yield from table_section("facts", cover.rows_title, cover.row_titles, cover.rows)
    yield from table_section("files", cover.files_title, cover.file_titles, cover.files)
    yield from end_page(cover.footer)
