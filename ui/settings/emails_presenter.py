"""The owner's e-mail addresses, by which badges are recognised."""

from collections.abc import Callable
from typing import Protocol

from ui.ports import Runner
from wallet.errors import WalletError
from wallet.holder import Holder


class EmailsView(Protocol):
    """What the presenter may ask of the section."""

    def show_emails(self, emails: tuple[str, ...]) -> None: ...
    def show_email_error(self, error: WalletError) -> None: ...
    def say_email_added(self, email: str) -> None: ...
    def say_email_removed(self, email: str, undo: Callable[[], None]) -> None: ...


class EmailsPresenter:
    """Keeps the section in step with the wallet."""

    def __init__(self, view: EmailsView, tasks: Runner, holder: Callable[[], Holder]) -> None:
        """Make a presenter; `holder` is called on the thread of `tasks`."""
        self._view, self._tasks, self._holder = view, tasks, holder

    def load(self) -> None:
        """Show the addresses."""

        def work() -> tuple[str, ...]:
            return self._holder().vault.own_emails.all()

        self._tasks.submit(work, self._view.show_emails, self._view.show_email_error)

    def add(self, text: str) -> None:
        """Keep an address."""

        def work() -> tuple[str, tuple[str, ...]]:
            holder = self._holder()
            email = holder.vault.own_emails.add(text)
            holder.forget_read()
            return email, holder.vault.own_emails.all()

        def done(answer: tuple[str, tuple[str, ...]]) -> None:
            self._view.show_emails(answer[1])
            self._view.say_email_added(answer[0])

        self._tasks.submit(work, done, self._view.show_email_error)

    def remove(self, email: str) -> None:
        """Forget an address, with a way back."""

        def work() -> tuple[str, ...]:
            holder = self._holder()
            holder.vault.own_emails.remove(email)
            holder.forget_read()
            return holder.vault.own_emails.all()

        def done(emails: tuple[str, ...]) -> None:
            self._view.show_emails(emails)
            self._view.say_email_removed(email, lambda: self.add(email))

        self._tasks.submit(work, done, self._view.show_email_error)
