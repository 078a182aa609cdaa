"""What an issuer needs to bind a credential to this wallet: a public key, as text, code or file."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from ui.ports import Runner, Shell
from ui.saving import write_file
from wallet.errors import WalletError
from wallet.holder import Holder, HolderKey
from wallet.transport.qr_codes import QrCode, qr_matrix


class KeyForm(StrEnum):
    """How a key is written."""

    DID_JWK = "did:jwk"
    DID_KEY = "did:key"
    JWK = "jwk"


@dataclass(frozen=True, slots=True)
class KeyCard:
    """A key in one form.

    Attributes:
        form: The form.
        text: The public key, written so.
        code: The same as a QR code.
        count: How many keys this wallet has.
    """

    form: KeyForm
    text: str
    code: QrCode
    count: int


class KeyView(Protocol):
    """What the presenter may ask of the page."""

    def show_key(self, card: KeyCard) -> None:
        """Show a key."""
        ...

    def show_saved(self, path: str) -> None:
        """Say that it was saved."""
        ...

    def ask_save_path(self, suggested: str) -> str:
        """Ask where a file goes; empty where the person thought better of it."""
        ...


class KeyPresenter:
    """Drives the page with the wallet's key."""

    def __init__(self, view: KeyView, tasks: Runner, holder: Callable[[], Holder], shell: Shell) -> None:
        """Make a presenter; `holder` is called on the thread of `tasks`."""
        self._view, self._tasks, self._holder, self._shell = view, tasks, holder, shell
        self._form = KeyForm.DID_JWK
        self._card: KeyCard | None = None

    def open(self) -> None:
        """Show the newest key; the first one is made now."""
        self._show(lambda holder: (holder.keys() or (holder.new_key(),))[-1])

    def choose_form(self, form: KeyForm) -> None:
        """Write the key in another form."""
        self._form = form
        self.open()

    def make_new(self) -> None:
        """Make another key, so that two issuers cannot tell that they deal with the same wallet."""
        self._show(lambda holder: holder.new_key())

    def save(self) -> None:
        """Save the key as a file."""
        card = self._card
        if card is None:
            return
        path = self._view.ask_save_path("public-key.json" if card.form is KeyForm.JWK else "public-key.txt")
        if path:
            data = f"{card.text}\n".encode("ascii")
            self._tasks.submit(
                lambda: write_file(path, data), lambda _: self._view.show_saved(path), self._shell.complain
            )

    def _show(self, pick: Callable[[Holder], HolderKey]) -> None:
        form = self._form

        def work() -> KeyCard:
            holder = self._holder()
            text = written(pick(holder), form)
            return KeyCard(form, text, qr_matrix(text), len(holder.keys()))

        def done(card: KeyCard) -> None:
            if form is self._form:
                self._card = card
                self._view.show_key(card)

        def failed(error: WalletError) -> None:
            self._shell.complain(error)

        self._tasks.submit(work, done, failed)


def written(key: HolderKey, form: KeyForm) -> str:
    """Write the public part of a key."""
    match form:
        case KeyForm.DID_JWK:
            return key.did_jwk
        case KeyForm.DID_KEY:
            return key.did_key
        case KeyForm.JWK:
            return json.dumps(dict(key.jwk), separators=(",", ":"))
