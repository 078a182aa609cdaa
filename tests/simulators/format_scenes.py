"""Screens with credentials of every format, in a wallet of somebody's own."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from tests.simulators.every_kind import EveryKind
from wallet.crypto.secret_box import Argon2Parameters
from wallet.holder import Holder
from wallet.vault import Vault

if TYPE_CHECKING:
    from tests.simulators.studio import Studio

_PASSPHRASE = "four words nobody guesses"
_CHEAP = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))


def _own(studio: "Studio", *, filled: bool = True) -> EveryKind:
    """Open a wallet that knows the schools, with a credential of every kind in it."""
    services = studio.program.services
    session, now = services.session, services.clock
    kinds = EveryKind(now())

    def fill() -> None:
        vault, _ = Vault.create(session.folder, _PASSPHRASE, now=now(), argon2=_CHEAP)
        with vault:
            holder = Holder(vault, now)
            for name, data in kinds.trust_files.items():
                holder.add_trust_list(data, name)
            holder.add_status_list(kinds.status_list)
            for file in kinds.kept if filled else ():
                holder.add(file.data) if file.name.endswith(_OWN_TEXT) else None
        session.open(_PASSPHRASE)

    services.tasks.vault.submit(fill, lambda _: studio.program.wallet_opened(), studio.program.complain)
    studio.settle(lambda: session.is_open)
    if filled:
        _hand_over(studio, [file.name for file in kinds.kept if not file.name.endswith(_OWN_TEXT)], kinds)
    return kinds


# Of these the credential is the whole file.
_OWN_TEXT = (".json", ".jsonld", ".sdjwt", ".jwt")


def _hand_over(studio: "Studio", names: list[str], kinds: EveryKind) -> None:
    """Add files as dropping them does."""
    folder = Path(tempfile.mkdtemp(prefix="handed-over-"))
    files = {file.name: file.data for file in (*kinds.kept, *kinds.refused)}
    try:
        for name in names:
            (folder / name).write_bytes(files[name])
        studio.show("add").files_given.emit([str(folder / name) for name in names])
        studio.settle()
    finally:
        shutil.rmtree(folder)


def _number(studio: "Studio", title: str) -> int:
    """Find a credential by its title."""
    found: list[int] = []
    services = studio.program.services

    def find() -> int:
        items = services.session.holder.page().items
        return next(int(item.stored.id) for item in items if item.stored.summary.title == title)

    services.tasks.vault.submit(find, found.append, studio.program.complain)
    studio.settle(lambda: bool(found))
    return found[0]


def _mixed(studio: "Studio") -> None:
    _own(studio)
    studio.show("credentials")


def _opened(title: str, screen: str = "credential") -> "Callable[[Studio], None]":
    def scene(studio: "Studio") -> None:
        _own(studio)
        studio.show(screen, credential_id=_number(studio, title))

    return scene


def _inside(studio: "Studio") -> None:
    _opened("Transcript of Noor")(studio)
    studio.program.window.page.inside.show_buttons[0].click()
    studio.settle()


def _add_many(studio: "Studio") -> None:
    kinds = _own(studio, filled=False)
    names = ["bread.png", "first-aid.json", "minor.jsonld", "welding.json", *(file.name for file in kinds.refused)]
    _hand_over(studio, names, kinds)


def _refresh(studio: "Studio") -> None:
    _own(studio)
    studio.show("settings").online.refresh.click()
    studio.settle(lambda: any(dialog.isVisible() for dialog in studio.program.window.findChildren(QDialog)))


def _check_file(name: str) -> "Callable[[Studio], None]":
    def scene(studio: "Studio") -> None:
        kinds = _own(studio, filled=False)
        data = kinds.archive if name == "all.zip" else kinds.named(name).data
        page = studio.show("check")
        page.sources_given.emit([data])
        studio.settle(lambda: page.card is not None or bool(page.results))

    return scene


FORMAT_SCENES: "dict[str, Callable[[Studio], None]]" = {
    "mixed-credentials": _mixed,
    "open-badge": _opened("Food safety in the kitchen"),
    "transcript": _opened("Transcript of Noor"),
    "transcript-inside": _inside,
    "european-unsealed": _opened("Delta works"),
    "share-whole": _opened("Food safety in the kitchen", "share"),
    "share-some": _opened("Welding, basics", "share"),
    "add-many": _add_many,
    "refresh": _refresh,
    "check-archive": _check_file("all.zip"),
    "check-badge": _check_file("food-safety.json"),
    "check-transcript": _check_file("transcript.json"),
}
