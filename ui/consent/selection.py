"""What of the wallet a counsellor may see: credentials, their details, and files. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ui.claim_reader import ClaimReader
from ui.i18n import in_sentence
from ui.inside.content import credentials_inside
from ui.share.candidate import Candidate
from ui.share.choices import Choices, Ticked
from ui.share.sensitive import sensitive_names
from wallet.disclosure import preview_claims
from wallet.formats.type_metadata import vct_of
from wallet.holder import OpenedCredential
from wallet.model.guidance import Choice, SealedFile
from wallet.model.stored import CredentialId


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen, in a few words.

    Attributes:
        candidates: All credentials, chosen or not.
        files: Files that go along.
        sensitive: Names of what can harm and goes along, as they stand inside a sentence.
        kept_back: Names of what can harm and stays hidden, in the chosen credentials.
    """

    candidates: tuple[Candidate, ...] = ()
    files: tuple[SealedFile, ...] = ()
    sensitive: tuple[str, ...] = ()
    kept_back: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many credentials go along."""
        return sum(candidate.chosen for candidate in self.candidates)

    @property
    def empty(self) -> bool:
        """Nothing at all goes along."""
        return not self.count and not self.files


class Selection:
    """Credentials with their ticks, and files; to begin with nothing, and of what is added nothing sensitive."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = tuple(candidates)
        self._opened: dict[CredentialId, OpenedCredential] = {}
        self._ticks: dict[CredentialId, Choices] = {}
        self._files: tuple[SealedFile, ...] = ()

    def add(self, opened: OpenedCredential) -> None:
        """Let a credential go along, with the details that are suggested."""
        self._opened[opened.stored.id] = opened
        self._ticks[opened.stored.id] = Choices(opened.details, vct_of(opened.credential))

    def take_out(self, credential_id: CredentialId) -> None:
        """Let a credential not go along."""
        self._opened.pop(credential_id, None)
        self._ticks.pop(credential_id, None)

    def opened(self, credential_id: CredentialId) -> OpenedCredential | None:
        """Return a chosen credential; None where it is not chosen."""
        return self._opened.get(credential_id)

    def copy_of_ticks(self, credential_id: CredentialId) -> Choices:
        """Return the ticks of a chosen credential, to be changed and perhaps put back with `replace_ticks`."""
        opened = self._opened[credential_id]
        copy = Choices(opened.details, vct_of(opened.credential))
        for row in copy.rows:
            copy.tick(row.detail.path, on=False)
        for path in self._ticks[credential_id].paths:
            copy.tick(path, on=True)
        return copy

    def replace_ticks(self, credential_id: CredentialId, ticks: Choices) -> None:
        """Let other details of a chosen credential go along."""
        self._ticks[credential_id] = ticks

    def add_files(self, files: Sequence[SealedFile]) -> None:
        """Let files go along; one of a name that is taken gets a number."""
        for file in files:
            taken = {known.name.casefold() for known in self._files}
            self._files = (*self._files, SealedFile(_free_name(file.name, taken), file.media_type, file.data))

    def remove_file(self, name: str) -> None:
        """Let a file not go along."""
        self._files = tuple(file for file in self._files if file.name != name)

    @property
    def files(self) -> tuple[SealedFile, ...]:
        """The files that go along."""
        return self._files

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What goes along of each chosen credential, in the order of the list."""
        listed = [candidate.credential_id for candidate in self._candidates]
        return tuple(Choice(number, self._ticks[number].paths) for number in listed if number in self._ticks)

    @property
    def chosen(self) -> Chosen:
        """All of it in a few words."""
        shown = [name for number in self._ticks for name in self._shown_names(number)]
        hidden = [name for number in self._ticks for name in self._hidden_names(number)]
        return Chosen(
            tuple(map(self._as_chosen, self._candidates)),
            self._files,
            tuple(dict.fromkeys(shown)),
            tuple(name for name in dict.fromkeys(hidden) if name not in shown),
        )

    def _as_chosen(self, candidate: Candidate) -> Candidate:
        number = candidate.credential_id
        opened = self._opened.get(number)
        if opened is None:
            return candidate
        shown = len(self._ticks[number].paths) if opened.selective else None
        return replace(candidate, chosen=True, selective=opened.selective, shown=shown)

    def _shown_names(self, number: CredentialId) -> tuple[str, ...]:
        opened = self._opened[number]
        reader = ClaimReader(opened.credential)
        inside = credentials_inside(opened.credential, opened.report.inner, reader.languages)
        ticked = [
            in_sentence(reader.label(row.detail.path))
            for row in self._ticks[number].rows
            if row.detail.sensitive and row.ticked is not Ticked.OFF
        ]
        visible = preview_claims(opened.credential, self._ticks[number].paths)
        return (*ticked, *(() if opened.selective else sensitive_names(visible, reader, inside)))

    def _hidden_names(self, number: CredentialId) -> list[str]:
        reader = ClaimReader(self._opened[number].credential)
        hidden = [detail for detail in self._ticks[number].hidden if detail.sensitive]
        return [in_sentence(reader.label(detail.path)) for detail in hidden]


def _free_name(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    number, free = 2, name
    while free.casefold() in taken:
        free, number = f"{stem} ({number}){ending}", number + 1
    return free
