"""Asking addresses: first which, then one after the other, each answer believed or the former data kept."""

from collections.abc import Callable, Collection
from typing import Final, NamedTuple, Protocol

from ui.ports import Runner
from wallet.errors import WalletError
from wallet.online.fetching import Fetched
from wallet.online.refresh import Fetch, Keep, Plan, Request, Subject

# A badge names its class, that its issuer, and that its keys.
_ROUNDS: Final = 4


class Answer(NamedTuple):
    """How one request ended.

    Attributes:
        request: The request.
        error: Why the former data stays; None where the answer was kept.
        stopped: It was not asked, since the person stopped.
    """

    request: Request
    error: WalletError | None = None
    stopped: bool = False

    @property
    def kept(self) -> bool:
        """Whether the answer was kept."""
        return self.error is None and not self.stopped


class RefreshView(Protocol):
    """What the presenter may ask of the dialog."""

    def show_looking(self) -> None:
        """Say that the addresses are being looked up in what is kept."""
        ...

    def show_plan(self, plan: Plan, *, further: bool) -> None:
        """Ask whether to ask these addresses; `further` where earlier answers led to them."""
        ...

    def show_nothing(self, refused: tuple[str, ...]) -> None:
        """Say that there is no address to ask; some may not be asked."""
        ...

    def show_asking(self, done: int, total: int, host: str) -> None:
        """Say which is being asked."""
        ...

    def show_answers(self, answers: tuple[Answer, ...]) -> None:
        """Say how each ended."""
        ...

    def show_refresh_error(self, error: WalletError) -> None:
        """Say why it could not begin."""
        ...


class RefreshPresenter:
    """Drives the dialog; nothing is asked before `agree`."""

    def __init__(
        self,
        view: RefreshView,
        tasks: Runner,
        online: Runner,
        *,
        plan: Callable[[], Plan],
        fetch: Fetch,
        keep: Callable[[], Keep],
        changed: Callable[[], None],
        name_badges: Callable[[], None] = lambda: None,
    ) -> None:
        """Make a presenter.

        Args:
            view: The dialog.
            tasks: Runs on the vault's thread.
            online: Runs what may wait for a server.
            plan: Says what would be asked; called on the vault's thread.
            fetch: Fetches one answer; called on the thread of `online`.
            keep: Returns what keeps an answer; called on the vault's thread.
            changed: Called once more was kept.
            name_badges: Called before that where documents of badges were; on the vault's thread.
        """
        self._name_badges = name_badges
        self._view, self._tasks, self._online = view, tasks, online
        self._plan, self._fetch, self._keep, self._changed = plan, fetch, keep, changed
        self._waiting: list[Request] = []
        self._answers: list[Answer] = []
        self._total = 0
        self._rounds = 0
        self._stopped = False
        self._closed = False

    def open(self) -> None:
        """Look up which addresses would be asked."""
        self._view.show_looking()
        self._look()

    def agree(self, requests: Collection[Request]) -> None:
        """Ask these addresses, of those that were shown."""
        self._rounds += 1
        self._waiting = list(requests)
        self._total = len(self._waiting)
        self._next()

    def stop(self) -> None:
        """Ask no further; an answer that is under way is not kept."""
        self._stopped = True
        self._answers += (Answer(request, stopped=True) for request in self._waiting)
        self._waiting.clear()

    def close(self) -> None:
        """The dialog is gone: ask no further, and show nothing any more."""
        self._closed = True
        self.stop()

    def _show_plan(self, plan: Plan) -> None:
        if self._closed:
            return
        asked = {answer.request.address for answer in self._answers}
        wanted = tuple(request for request in plan.requests if request.address not in asked)
        if wanted:
            self._view.show_plan(Plan(wanted, () if asked else plan.refused), further=bool(asked))
        elif asked:
            self._view.show_answers(tuple(self._answers))
        else:
            self._view.show_nothing(plan.refused)

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        request = self._waiting.pop(0)
        host = Plan((request,), ()).hosts[0]
        self._view.show_asking(self._total - len(self._waiting) - 1, self._total, host)
        self._online.submit(
            lambda: self._fetch(request),
            lambda fetched: self._take(request, fetched),
            lambda error: self._settle(Answer(request, error, stopped=self._stopped)),
        )

    def _take(self, request: Request, fetched: Fetched) -> None:
        if self._stopped:
            self._settle(Answer(request, stopped=True))
            return
        self._tasks.submit(
            lambda: self._keep()(request, fetched),
            lambda _: self._settle(Answer(request)),
            lambda error: self._settle(Answer(request, error)),
        )

    def _settle(self, answer: Answer) -> None:
        self._answers.append(answer)
        self._next()

    def _end(self) -> None:
        badges = any(answer.kept and answer.request.subject is Subject.BADGE for answer in self._answers)
        if badges:
            # A badge that keeps its former name is no reason to lose the answers.
            self._tasks.submit(
                self._name_badges, lambda _: self._conclude(badges=True), lambda _: self._conclude(badges=True)
            )
        else:
            self._conclude(badges=False)

    def _conclude(self, *, badges: bool) -> None:
        if any(answer.kept for answer in self._answers):
            self._changed()
        if self._closed:
            return
        if badges and not self._stopped and self._rounds < _ROUNDS:
            # What a badge leads to is known only now.
            self._look()
        else:
            self._view.show_answers(tuple(self._answers))

    def _look(self) -> None:
        def failed(error: WalletError) -> None:
            if not self._closed:
                self._view.show_refresh_error(error)

        self._tasks.submit(self._plan, self._show_plan, failed)
