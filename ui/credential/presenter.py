"""What the page of one credential does: opening, checking again, exporting, removing and taking back."""

from collections.abc import Callable
from typing import Protocol

from ui.claim_reader import wanted_languages
from ui.credential.content import Content, content_of
from ui.credential.exporting import save_original
from ui.credential.readable import readable_file
from ui.credentials.texts import removed_text
from ui.ports import Runner, Shell
from ui.saving import suggested_name, write_file
from wallet.errors import WalletError
from wallet.holder import Holder, OpenedCredential
from wallet.model.stored import CredentialId


class CredentialView(Protocol):
    """What the presenter may ask of the page."""

    def show_credential(self, opened: OpenedCredential, content: Content) -> None:
        """Show a credential from its beginning."""
        ...

    def show_checks(self, opened: OpenedCredential, content: Content) -> None:
        """Show the same credential, checked anew."""
        ...

    def show_language(self, opened: OpenedCredential, content: Content) -> None:
        """Show the same credential in another of its languages."""
        ...

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        ...

    def ask_save_path(self, suggested: str) -> str:
        """Ask where the original goes; empty where the person thought better of it."""
        ...

    def ask_web_page_path(self, suggested: str) -> str:
        """Ask where the web page goes; as above."""
        ...


class CredentialPresenter:
    """Drives the page of one credential."""

    def __init__(
        self,
        view: CredentialView,
        tasks: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
        *,
        shown: Callable[[CredentialId], None] = lambda _: None,
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            shown: Told which credential shows, each time the page is entered.
        """
        self._view, self._tasks, self._holder, self._shell = view, tasks, holder, shell
        self._shown = shown
        self._wanted: CredentialId | None = None
        self._opened: OpenedCredential | None = None
        self._content: Content | None = None
        # The language a person asked for; of one credential, and while it shows.
        self._language = ""

    def enter(self, **what: object) -> None:
        """Show the credential called `credential_id`, or the last one again."""
        wanted = what.get("credential_id")
        if isinstance(wanted, int):
            self._wanted = CredentialId(wanted)
        self._language = ""
        if self._wanted is None:
            self._shell.go("credentials")
        else:
            self._shown(self._wanted)
            self._open(self._wanted, self._view.show_credential)

    def leave(self) -> None:
        """Nothing is under way that another page would disturb."""

    def check_again(self) -> None:
        """Check the credential as of now."""
        if self._opened is not None:
            self._open(self._opened.stored.id, self._view.show_checks)

    def choose_language(self, language: str) -> None:
        """Show it in another language it speaks; empty for that of the window."""
        opened, wanted = self._opened, wanted_languages()

        def done(content: Content) -> None:
            if opened is self._opened and opened is not None:
                self._language, self._content = language, content
                self._view.show_language(opened, content)

        if opened is not None:
            self._tasks.submit(lambda: content_of(opened, wanted, language), done, self._shell.complain)

    def share(self) -> None:
        """Begin to share it."""
        if self._opened is not None:
            self._shell.go("share", credential_id=self._opened.stored.id)

    def change(self) -> None:
        """Change what the learner wrote; of own statements only."""
        if self._opened is not None:
            self._shell.go("own", credential_id=self._opened.stored.id)

    def back(self) -> None:
        """Return to the list."""
        self._shell.go("credentials")

    def export(self) -> None:
        """Save the file it came in, byte for byte."""
        if self._opened is not None:
            save_original(
                self._opened.stored,
                self._tasks,
                self._holder,
                self._shell,
                ask=self._view.ask_save_path,
                saved=self._view.show_saved,
            )

    def save_web_page(self) -> None:
        """Save what the page says as a web page, to read or to have read aloud."""
        opened, content = self._opened, self._content
        if opened is None or content is None:
            return
        path = self._view.ask_web_page_path(suggested_name(opened.stored.summary.title, ".html"))
        if path:
            data = readable_file(opened, content)
            self._tasks.submit(
                lambda: write_file(path, data), lambda _: self._view.show_saved(path), self._shell.complain
            )

    def remove(self) -> None:
        """Put it in the bin, with a way to take it back, and return to the list."""
        opened = self._opened
        if opened is None:
            return
        number, title = opened.stored.id, opened.stored.summary.title

        def done(_: None) -> None:
            self._opened = self._wanted = None
            self._shell.go("credentials")
            self._shell.say(removed_text(title), undo=lambda: self._restore(number))

        self._tasks.submit(lambda: self._holder().remove(number), done, self._shell.complain)

    # --- inside ----------------------------------------------------------------------------------

    def _restore(self, credential: CredentialId) -> None:
        self._tasks.submit(
            lambda: self._holder().restore(credential),
            lambda _: self._shell.go("credential", credential_id=credential),
            self._shell.complain,
        )

    def _open(self, credential: CredentialId, show: Callable[[OpenedCredential, Content], None]) -> None:
        wanted, language = wanted_languages(), self._language

        def work() -> tuple[OpenedCredential, Content]:
            opened = self._holder().open(credential)
            return opened, content_of(opened, wanted, language)

        def done(answer: tuple[OpenedCredential, Content]) -> None:
            if credential == self._wanted:
                self._opened, self._content = answer
                show(*answer)

        self._tasks.submit(work, done, self._failed)

    def _failed(self, error: WalletError) -> None:
        self._shell.complain(error)
        if self._opened is None:
            self._shell.go("credentials")
