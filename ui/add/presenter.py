"""What adding does: one source after the other, read without the vault, then checked and kept in it."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from ui.add.outcome import Counts, Outcome, count_outcomes, forget_trace
from ui.add.sources import Read, Source, read_source
from ui.guidance.received import Found, destination_of
from ui.handed import HandedOver
from ui.opening import read_file
from ui.ports import Runner, Shell
from wallet.errors import (
    ContextNotKnownError,
    FramesMissingError,
    UnreadableError,
    UnsupportedFormatError,
    WalletError,
    WrongContextError,
)
from wallet.holder import Added, Holder
from wallet.model.report import CheckName
from wallet.model.stored import CredentialId, DocumentKind
from wallet.transport.folders import NOTHING_IN_FOLDER
from wallet.transport.joining import Received
from wallet.transport.keeping import ToKeep

# So many at most are shown one by one as they come; of more, the count, and all of them at the end.
FEW: Final = 12
# Credentials of one source that are kept in one go on the vault's thread, so that others have their turn.
_AT_ONCE: Final = 8
_MAX_CONTEXT_BYTES: Final = 2_000_000


class _Kept(NamedTuple):
    """Something that was read and waits to be kept."""

    source: Source
    item: ToKeep


class AddView(Protocol):
    """What the presenter may ask of the page."""

    def show_progress(self, done: int, total: int, name: str) -> None:
        """Say which source is being read; all are done where `done` is `total`."""
        ...

    def show_counts(self, counts: Counts) -> None:
        """Say how many ended how, while many are being added."""
        ...

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what became of everything since the page was entered."""
        ...

    def summary(self) -> str:
        """Return how many ended how, as somebody reads it who looks at another page."""
        ...

    def offer_question(self, question: str) -> None:
        """Say that somebody asks something, and offer to answer it."""
        ...

    def offer_guidance(self, found: Found) -> None:
        """Say that a counsellor or a learner sent something, and offer to look at it."""
        ...

    def show_context_error(self, address: str, error: WalletError) -> None:
        """Say why a file was not taken as a vocabulary."""
        ...

    def say_context_added(self, added: int) -> None:
        """Say that a vocabulary was added, and so many credentials with it."""
        ...


class AddPresenter:
    """Drives the page on which credentials are added; its work outlives a page that is made anew."""

    def __init__(
        self,
        view: AddView,
        tasks: Runner,
        reading: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            reading: Reads files and pictures, away from the vault.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
        """
        self._view, self._tasks, self._reading, self._holder, self._shell = view, tasks, reading, holder, shell
        self._queue: deque[Source | _Kept] = deque()
        self._total = 0
        self._busy = False
        self._stopped = False
        # How many are done, of how many, and what is being read.
        self._progress = (0, 0, "")
        self._is_shown = False
        self._ended_unseen = False
        self._outcomes: list[Outcome] = []
        self._counts = Counts()
        self._folders: dict[str, bool] = {}
        # Texts of moving codes of which a part is still missing; the next picture may hold it.
        self._parts: dict[str, None] = {}

    def enter(self, **what: object) -> None:
        """Begin with an empty page, unless work is under way or ended unseen; `handed` holds files to be added."""
        self._is_shown = True
        if not self._busy and not self._ended_unseen:
            self._outcomes.clear()
            self._counts = Counts()
            self._parts.clear()
            self._view.show_outcomes(())
        self._ended_unseen = False
        if isinstance(handed := what.get("handed"), HandedOver):
            sources, _ = handed.take()
            self._take(Source(source.name if isinstance(source, Path) else "", source) for source in sources)

    def leave(self) -> None:
        """What was begun goes on; each credential is kept whole or not at all."""
        self._is_shown = False

    def show_on(self, view: AddView) -> None:
        """Show the same work on a page that takes the place of the one before."""
        self._view = view
        if self._busy and self._total > FEW:
            view.show_counts(self._counts)
        else:
            view.show_outcomes(tuple(self._outcomes))
        if self._busy:
            view.show_progress(*self._progress)

    def add_files(self, paths: Sequence[str]) -> None:
        """Add what is in these files and folders."""
        self._take(Source(Path(path).name, Path(path)) for path in paths)

    def add_picture(self, picture: bytes) -> None:
        """Add what is in a picture that was pasted or dropped."""
        self._take([Source("", picture)])

    def add_text(self, text: str) -> None:
        """Add what is in a text that was pasted or dropped."""
        self._take([Source("", text.strip().encode("utf-8", "surrogatepass"))])

    def add_scanned(self, received: tuple[Received, ...]) -> None:
        """Add what was scanned."""
        self._take([Source("", tuple(received))])

    def answer(self, question: str) -> None:
        """Go and answer a question that came instead of a credential."""
        self._shell.go("answer", question=question)

    def show_guidance(self, found: Found) -> None:
        """Go to what a counsellor or a learner sent."""
        place = destination_of(found)
        self._shell.go(place.screen, **place.what)

    def stop(self) -> None:
        """Leave out what was not begun yet."""
        self._total -= len(self._queue)
        self._queue.clear()
        self._stopped = True

    def show_list(self) -> None:
        """Go to the list of credentials."""
        self._shell.go("credentials")

    def offer_in_settings(self, outcome: Outcome) -> None:
        """Take a file that is no credential to Settings, where it belongs."""
        if outcome.belongs is not None:
            self._shell.go("settings", offered=outcome.belongs)

    # --- trying again --------------------------------------------------------------------------------

    def add_context(self, address: str, path: str) -> None:
        """Keep a vocabulary from a file, and try everything again that waits for it.

        A file with which nothing of that can be read is another one: it is not kept.
        """
        waiting = [outcome for outcome in self._outcomes if outcome.missing_context == address]

        def work() -> list[Outcome]:
            return self._with_context(address, read_file(Path(path), _MAX_CONTEXT_BYTES), waiting)

        def done(tried: list[Outcome]) -> None:
            self._replace(dict(zip(map(id, waiting), tried, strict=True)))
            self._view.say_context_added(sum(outcome.kept for outcome in tried))

        self._tasks.submit(work, done, lambda error: self._view.show_context_error(address, error))

    def check_again(self, number: CredentialId) -> None:
        """Check a credential once more, after something about it was fetched."""
        found = [item for item in self._outcomes if item.added and item.added.stored and item.added.stored.id == number]

        def done(added: Added) -> None:
            self._replace({id(item): Outcome(item.source, added, inner=item.inner, item=item.item) for item in found})

        def work() -> Added:
            opened = self._holder().open(number)
            return Added(opened.stored, opened.report)

        self._tasks.submit(work, done, self._shell.complain)

    def _with_context(self, address: str, data: bytes, waiting: Sequence[Outcome]) -> list[Outcome]:
        holder = self._holder()
        try:
            with holder.vault.transaction():
                try:
                    holder.add_document(address, data, DocumentKind.CONTEXT)
                except UnreadableError:
                    raise WrongContextError(address) from None
                tried = [self._add(item.source, item.inner, item.item) for item in waiting if item.item is not None]
                if not any(_got_further(outcome, address) for outcome in tried):
                    raise WrongContextError(address)
        except WalletError:
            holder.forget_read()
            raise
        return tried

    def _replace(self, changed: dict[int, Outcome]) -> None:
        self._outcomes = [changed.get(id(outcome), outcome) for outcome in self._outcomes]
        self._counts = count_outcomes(self._outcomes)
        self._view.show_outcomes(tuple(self._outcomes))

    # --- one source after the other ----------------------------------------------------------------

    def _take(self, sources: Iterable[Source]) -> None:
        if not self._busy:
            self._total = 0
            self._stopped = False
        self._put_first(deque(sources), last=True)
        if not self._busy:
            self._next()

    def _put_first(self, steps: Iterable[Source | _Kept], *, last: bool = False) -> None:
        """Take up more steps: at once, or after everything else."""
        if self._stopped:
            return
        waiting = tuple(steps)
        self._total += len(waiting)
        if last:
            self._queue.extend(waiting)
        else:
            self._queue.extendleft(reversed(waiting))

    def _next(self) -> None:
        if not self._queue:
            self._end()
            return
        self._busy = True
        step = self._queue.popleft()
        done = self._total - len(self._queue) - 1
        if isinstance(step, _Kept):
            group = [step]
            while len(group) < _AT_ONCE and self._queue and isinstance(self._queue[0], _Kept):
                following = self._queue.popleft()
                assert isinstance(following, _Kept)  # noqa: S101 - for the type checker; looked at just before
                group.append(following)
            self._tell_progress(done, step.item.name or step.source.inner or step.source.name)
            self._keep(group)
            return
        self._tell_progress(done, step.inner or step.name)
        parts = tuple(self._parts)
        self._reading.submit(
            lambda: read_source(step, parts),
            lambda found: self._go_on(step, found),
            lambda error: self._settle([Outcome(step.name, None, error, step.inner)]),
        )

    def _end(self) -> None:
        self._busy = False
        for name, held in self._folders.items():
            if not held and not self._stopped:
                self._note([Outcome(name, None, UnsupportedFormatError(NOTHING_IN_FOLDER))])
        self._folders.clear()
        self._view.show_outcomes(tuple(self._outcomes))
        self._tell_progress(self._total, "")
        if not self._is_shown and self._outcomes:
            self._ended_unseen = True
            self._shell.say(self._view.summary())

    def _tell_progress(self, done: int, name: str) -> None:
        self._progress = (done, self._total, name)
        self._view.show_progress(*self._progress)

    def _go_on(self, source: Source, found: Read) -> None:
        if found.parts:
            self._parts = dict.fromkeys(found.parts)
            self._settle([Outcome(source.name, None, FramesMissingError(found.progress), source.inner)])
            return
        if found.joined:
            self._parts.clear()
            self._outcomes = [item for item in self._outcomes if not isinstance(item.error, FramesMissingError)]
            self._counts = count_outcomes(self._outcomes)
        if found.question is not None:
            self._view.offer_question(found.question)
        elif found.guidance is not None:
            self._view.offer_guidance(found.guidance)
        if found.files:
            self._folders[source.name] = False
            self._total -= 1
            self._put_first(found.files)
            self._next()
            return
        belonging = [Outcome(source.name, None, inner=source.inner, belongs=item) for item in found.lists]
        kept = [_Kept(source, item) for item in found.items]
        if len(kept) == 1:
            # Most files hold one: it is kept before anything else happens.
            self._note(belonging)
            self._keep(kept)
            return
        self._total -= 1 if kept else 0
        self._put_first(kept)
        self._settle(belonging)

    def _keep(self, group: Sequence[_Kept]) -> None:
        def work() -> list[Outcome]:
            return [self._add(source.name, _place(source, item), item) for source, item in group]

        def failed(error: WalletError) -> None:
            self._settle([Outcome(source.name, None, error, _place(source, item)) for source, item in group])

        self._tasks.submit(work, self._settle, failed)

    def _add(self, name: str, inner: str, item: ToKeep) -> Outcome:
        if item.error is not None:
            return Outcome(name, None, item.error, inner)
        try:
            added = self._holder().add(item.data, file=item.file, carrier=item.carrier)
        except WalletError as error:
            return Outcome(name, None, error, inner)
        # The bytes are let go where nobody can want to try them again.
        tried = Outcome(name, added, inner=inner, item=item)
        return tried if tried.missing_context is not None else Outcome(name, added, inner=inner)

    def _settle(self, outcomes: Sequence[Outcome]) -> None:
        self._note(outcomes)
        if self._total <= FEW:
            self._view.show_outcomes(tuple(self._outcomes))
        else:
            self._view.show_counts(self._counts)
        self._next()

    def _note(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            if outcome.error is not None:
                forget_trace(outcome.error)
        self._outcomes.extend(outcomes)
        more = count_outcomes(outcomes)
        self._counts = Counts(*(one + other for one, other in zip(self._counts, more, strict=True)))
        for outcome in outcomes:
            if outcome.source in self._folders:
                self._folders[outcome.source] = True


def _place(source: Source, item: ToKeep) -> str:
    return "/".join(part for part in (source.inner, item.name) if part)


def _got_further(outcome: Outcome, address: str) -> bool:
    """Whether a credential that waited for a vocabulary was read with it, if only to want another one."""
    if outcome.added is None:
        return False
    if outcome.added.stored is not None:
        return True
    check = outcome.added.report.check(CheckName.STRUCTURE)
    return check.code == ContextNotKnownError.code and check.facts.get("detail") != address
