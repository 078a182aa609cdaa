"""The proof of sharing: a signed record, for the learner's own papers, of what was shared just now. No Qt here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol

from ui.ports import Runner, Shell
from ui.saving import suggested_name, write_file
from ui.share.choices import in_reading_order
from ui.share.proof_texts import file_title, page_texts
from ui.widgets.plain_text import plain
from wallet.consent.sharing_page import sharing_html, sharing_pdf
from wallet.consent.sharing_proof import LONGEST_NAME, LONGEST_PURPOSE, SharingProof
from wallet.consenting import proof_of_sharing
from wallet.disclosure import Presentation
from wallet.formats.type_metadata import vct_of
from wallet.holder import Holder, OpenedCredential

ProofKind = Literal["pdf", "html"]


@dataclass(frozen=True, slots=True)
class Sharing:
    """What was shared, as far as a proof of it needs to know.

    Attributes:
        parts: Each credential and what was shown of it.
        at: When; UTC.
        recipient: With whom, by name; empty where nobody was named.
        audience: The identifier it was made for; empty for a copy.
        purpose: What for, as who asked stated it; None where nobody asked, so that the learner can say it.
        on_their_word: The name is what they call themselves, and nobody vouches for it.
    """

    parts: tuple[tuple[OpenedCredential, Presentation], ...]
    at: datetime
    recipient: str
    audience: str
    purpose: str | None = None
    on_their_word: bool = False

    @property
    def asked(self) -> bool:
        """It answered a question."""
        return self.purpose is not None


class ProofView(Protocol):
    """What the presenter may ask of a page."""

    def ask_proof(self, *, asks_purpose: bool, take: Callable[[str, ProofKind], bool]) -> None:
        """Ask what it was for, where that is wanted, and which kind of file; `take` tells whether it is saved."""
        ...

    def ask_proof_path(self, suggested: str, kind: ProofKind) -> str:
        """Ask where a file goes; empty for nowhere."""
        ...

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        ...


class ProofPresenter:
    """Makes proofs of sharing for a page with a code."""

    def __init__(
        self,
        view: ProofView,
        tasks: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
        shared: Callable[[], Sharing | None],
    ) -> None:
        """Make a presenter.

        Args:
            view: Asks on the page.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            shared: What the page shows to be scanned now, or None.
        """
        self._view, self._tasks, self._holder, self._shell, self._shared = view, tasks, holder, shell, shared

    def offer(self) -> None:
        """Ask how a proof of what shows now is to be saved."""
        sharing = self._shared()
        if sharing is not None:
            self._view.ask_proof(
                asks_purpose=not sharing.asked, take=lambda purpose, kind: self._save(sharing, purpose, kind)
            )

    def _save(self, sharing: Sharing, purpose: str, kind: ProofKind) -> bool:
        path = self._view.ask_proof_path(suggested_name(file_title(sharing.recipient), f".{kind}"), kind)
        if not path:
            return False

        def done(_: None) -> None:
            if self._shared() == sharing:
                self._view.show_saved(path)

        self._tasks.submit(
            lambda: write_file(path, proof_page(self._holder(), sharing, purpose, kind)), done, self._shell.complain
        )
        return True


def proof_page(holder: Holder, sharing: Sharing, purpose: str, kind: ProofKind) -> bytes:
    """Make a proof of sharing and set it as a page, with the signed record in it; on the vault's thread.

    Args:
        holder: The open wallet.
        sharing: What was shared.
        purpose: What for, as the learner wrote it; counts where nobody stated it.
        kind: Paper or a web page.

    Raises:
        WalletError: A credential is no longer there, or a text is over its bound.
    """
    proof = proof_of_sharing(
        holder,
        ((opened.stored.id, _in_order(opened, presentation)) for opened, presentation in sharing.parts),
        recipient_name=_line(sharing.recipient, LONGEST_NAME),
        recipient_id=sharing.audience,
        purpose=_line(purpose if sharing.purpose is None else sharing.purpose, LONGEST_PURPOSE),
        shared_at=sharing.at,
    )
    return _written(proof, sharing, kind)


def _written(proof: SharingProof, sharing: Sharing, kind: ProofKind) -> bytes:
    credentials = tuple(opened.credential for opened, _ in sharing.parts)
    texts = page_texts(proof, credentials, asked=sharing.asked, on_their_word=sharing.on_their_word)
    return sharing_pdf(proof, texts) if kind == "pdf" else sharing_html(proof, texts).encode()


def _in_order(opened: OpenedCredential, presentation: Presentation) -> Presentation:
    """Name details in the order a person reads; the one they were sealed in means nothing."""
    details = in_reading_order(opened.details, vct_of(opened.credential))
    places = {detail.path: place for place, detail in enumerate(details)}
    shown = sorted(presentation.shown, key=lambda path: places.get(path, len(places)))
    return replace(presentation, shown=tuple(shown))


def _line(text: str, longest: int) -> str:
    """Write a text on one line with nothing invisible in it, no longer than a proof takes."""
    line = " ".join(plain(text, longest=longest).split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
