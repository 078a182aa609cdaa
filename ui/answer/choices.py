"""What a person gives on a question: which alternative, which credential, which details. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass

from wallet.model.paths import ClaimPath
from wallet.model.question import AskedDetail, Candidate, Given, Matches, Part, Wanted, Way
from wallet.model.stored import CredentialId


@dataclass(frozen=True, slots=True)
class Piece:
    """One credential that would be given.

    Attributes:
        query_id: Which query it answers.
        candidate: The credential.
        number: Which of its ways, from 0.
        ticked: The welcome details that are turned on.
    """

    query_id: str
    candidate: Candidate
    number: int
    ticked: frozenset[ClaimPath]

    @property
    def way(self) -> Way:
        """What is shown of it."""
        return self.candidate.ways[self.number]

    @property
    def shown(self) -> tuple[AskedDetail, ...]:
        """The details that would be shown, those that are needed first."""
        return (*self.way.needed, *(detail for detail in self.way.welcome if detail.path in self.ticked))


@dataclass(frozen=True, slots=True)
class Choice:
    """One credential query, and what would be given for it.

    Attributes:
        wanted: The query and what answers it here.
        pieces: What would be given.
    """

    wanted: Wanted
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ChosenPart:
    """One part of a question, as it would be answered now.

    Attributes:
        number: Its place in the question.
        part: The part.
        option: Which of its options, or None where it is left out or cannot be answered.
        choices: What would be given for it; empty where it is left out.
    """

    number: int
    part: Part
    option: int | None
    choices: tuple[Choice, ...]


class AnswerChoices:
    """What is chosen of everything that could answer a question; to begin with, what shows least."""

    def __init__(self, matches: Matches) -> None:
        self.matches = matches
        self._options = [0 if part.required and part.options else None for part in matches.parts]
        self._chosen: dict[str, tuple[CredentialId, ...]] = {
            query_id: (wanted.candidates[0].credential_id,)
            for query_id, wanted in matches.wanted.items()
            if wanted.candidates
        }
        self._ways: dict[tuple[str, CredentialId], int] = {}
        self._ticked: set[tuple[str, CredentialId, ClaimPath]] = set()

    @property
    def parts(self) -> tuple[ChosenPart, ...]:
        """Every part as it would be answered now."""
        return tuple(
            ChosenPart(number, part, option, tuple(self._choices(part, option)))
            for number, (part, option) in enumerate(zip(self.matches.parts, self._options, strict=True))
        )

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Every credential that would be given, each once."""
        found = {
            (piece.query_id, piece.candidate.credential_id): piece
            for part in self.parts
            for choice in part.choices
            for piece in choice.pieces
        }
        return tuple(found.values())

    @property
    def given(self) -> tuple[Given, ...]:
        """The same, as the core takes it."""
        return tuple(
            Given(piece.query_id, piece.candidate.credential_id, tuple(detail.path for detail in piece.shown))
            for piece in self.pieces
        )

    @property
    def complete(self) -> bool:
        """Whether this answers the question."""
        parts = self.parts
        return (
            bool(self.pieces)
            and all(part.option is not None or not part.part.required for part in parts)
            and all(choice.pieces for part in parts for choice in part.choices)
        )

    def choose_option(self, part: int, option: int | None) -> None:
        """Answer a part with one of its options; None leaves out a part that is not needed."""
        if option is not None or not self.matches.parts[part].required:
            self._options[part] = option

    def choose_credential(self, query_id: str, credential_id: CredentialId) -> None:
        """Answer a query with this credential and no other."""
        self._chosen[query_id] = (credential_id,)

    def tick_credential(self, query_id: str, credential_id: CredentialId, *, on: bool) -> None:
        """Give this credential as well, or no longer, where several may be given."""
        others = tuple(known for known in self._chosen.get(query_id, ()) if known != credential_id)
        self._chosen[query_id] = (*others, credential_id) if on else others

    def choose_way(self, query_id: str, credential_id: CredentialId, number: int) -> None:
        """Show another set of details."""
        self._ways[query_id, credential_id] = number

    def tick(self, query_id: str, credential_id: CredentialId, path: ClaimPath, *, on: bool) -> None:
        """Turn a welcome detail on or off."""
        change = self._ticked.add if on else self._ticked.discard
        change((query_id, credential_id, path))

    def _choices(self, part: Part, option: int | None) -> Iterator[Choice]:
        for query_id in part.options[option] if option is not None else ():
            wanted = self.matches.wanted[query_id]
            chosen = self._chosen.get(query_id, ())
            pieces = (
                self._piece(query_id, candidate) for candidate in wanted.candidates if candidate.credential_id in chosen
            )
            yield Choice(wanted, tuple(pieces))

    def _piece(self, query_id: str, candidate: Candidate) -> Piece:
        number = self._ways.get((query_id, candidate.credential_id), 0)
        welcome = {detail.path for detail in candidate.ways[number].welcome}
        ticked = {path for query, known, path in self._ticked if (query, known) == (query_id, candidate.credential_id)}
        return Piece(query_id, candidate, number, frozenset(welcome & ticked))
