"""What the presenter of answering and its page tell each other. No Qt here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ui.answer.choices import ChosenPart
from ui.claim_reader import ClaimReader
from ui.codes.targets import Target
from ui.inside.content import Inside
from wallet.disclosure.opened import OpenedCredential
from wallet.errors import WalletError
from wallet.model.json import JsonObject
from wallet.model.question import Matches, Question, Wanted
from wallet.model.stored import CredentialId, CredentialSummary
from wallet.transport.multipart_ur import UR_RESPONSE
from wallet.transport.qr_codes import CodePlan, plan_message


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and how it would be answered now.

    Attributes:
        question: The question.
        matches: What of the wallet answers it.
        parts: Its parts with what is chosen.
        summaries: What lists show of every credential that fits.
        opened: The credentials that would be given.
        complete: This answers the question.
    """

    question: Question
    matches: Matches
    parts: tuple[ChosenPart, ...]
    summaries: Mapping[CredentialId, CredentialSummary]
    opened: Mapping[CredentialId, OpenedCredential]
    complete: bool

    def wanted(self, query_id: str) -> Wanted | None:
        """Return a query that is asked for, by its id."""
        return self.matches.wanted.get(query_id)

    def reader(self, credential_id: CredentialId) -> ClaimReader:
        """Return what writes the claims of a credential that would be given."""
        return ClaimReader(self.opened[credential_id].credential)


@dataclass(frozen=True, slots=True)
class Seen:
    """What they would get of one credential.

    Attributes:
        opened: The credential.
        claims: Exactly what they can read.
        hides: Some of it stays hidden.
        proven: It proves that it is the learner's; else it is a copy.
        inside: The credentials inside it, which they see as well.
        sensitive: Names of details in it that can harm, as they stand inside a sentence.
    """

    opened: OpenedCredential
    claims: JsonObject
    hides: bool
    proven: bool
    inside: tuple[Inside, ...]
    sensitive: tuple[str, ...]

    @property
    def reader(self) -> ClaimReader:
        """What writes its claims."""
        return ClaimReader(self.opened.credential)


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """An answer that is held up to be scanned.

    Attributes:
        question: What it answers.
        packed: The answer as its codes carry it.
        titles: The credentials in it.
        copy: Part of it proves nobody.
    """

    question: Question
    packed: bytes
    titles: tuple[str, ...]
    copy: bool

    def plan_for(self, target: Target) -> CodePlan:
        """Plan the codes for a camera; off the GUI thread."""
        return plan_answer(self.packed, target)


def plan_answer(packed: bytes, target: Target) -> CodePlan:
    """Plan the codes of an answer.

    Raises:
        TooLargeError: It is more than moving codes carry.
    """
    return plan_message(UR_RESPONSE, packed, max_version=target.single_version, frame_version=target.frame_version)


class AnswerView(Protocol):
    """What the presenter may ask of the page."""

    def show_ways(self) -> None:
        """Show the ways in which a question can come."""
        ...

    def show_busy(self) -> None:
        """Show that a question is being read."""
        ...

    def show_missing(self, share: float) -> None:
        """Ask for the other parts of a moving code; `share` of it has arrived, 0 to 1."""
        ...

    def show_problem(self, error: WalletError) -> None:
        """Show why something is no question that can be answered."""
        ...

    def show_asked(self, asked: Asked, now: datetime) -> None:
        """Show a question, or the same one with other choices."""
        ...

    def show_seen(self, seen: tuple[Seen, ...], error: WalletError | None) -> None:
        """Show exactly what they would get; nothing where nothing answers the question or it cannot be made."""
        ...

    def show_time(self, now: datetime) -> None:
        """Say how long the question can still be answered."""
        ...

    def ask_again(self, names: tuple[str, ...], act: Callable[[], None]) -> None:
        """Ask once more before these details are shared; `act` shares them."""
        ...

    def offer_file(self, error: WalletError, act: Callable[[], None]) -> None:
        """Say that it is too much for a code; `act` saves it as a file."""
        ...

    def show_code(self, shown: ShownAnswer, now: datetime) -> None:
        """Show the code of the answer."""
        ...

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        ...

    def ask_save_path(self, suggested: str) -> str:
        """Ask where a file goes; empty for nowhere."""
        ...

    def forget(self) -> None:
        """Stop moving codes and forget what was shown."""
        ...
