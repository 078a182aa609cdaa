"""What a screen is, and which there are. Each is built when it is first shown, and anew in another language."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtWidgets import QWidget

from ui.ports import ScreenPresenter

if TYPE_CHECKING:
    from ui.services import Services


class Screen(NamedTuple):
    """A page and what drives it.

    The window holds on to both: a connection alone keeps no presenter alive.

    Attributes:
        page: What is shown.
        presenter: Told when the page is entered and left.
    """

    page: QWidget
    presenter: ScreenPresenter


class ScreenSpec(NamedTuple):
    """How a screen is made and where it belongs.

    Attributes:
        build: Makes the screen.
        entry: The entry of the navigation that is lit while it shows; empty for a screen without navigation.
        needs_wallet: It shows only while a wallet is open, and is thrown away when it is locked.
        private: It stays closed while a helper sits next to the learner.
        covers: It stands over the screen that showed, which is told nothing and stays as it was.
    """

    build: Callable[["Services"], Screen]
    entry: str = ""
    needs_wallet: bool = True
    private: bool = False
    covers: bool = False


# The imports stand inside the functions: the window starts with the one screen it shows.
# ruff: noqa: PLC0415


def _first_start(services: "Services") -> Screen:
    from ui.first_start.screen import build

    return build(services)


def _create(services: "Services") -> Screen:
    from ui.unlock.create_screen import build

    return build(services)


def _restore(services: "Services") -> Screen:
    from ui.unlock.restore_screen import build

    return build(services)


def _recovery_code(services: "Services") -> Screen:
    from ui.unlock.recovery_code_screen import build

    return build(services)


def _unlock(services: "Services") -> Screen:
    from ui.unlock.screen import build

    return build(services)


def _recover(services: "Services") -> Screen:
    from ui.unlock.recover_screen import build

    return build(services)


def _credentials(services: "Services") -> Screen:
    from ui.credentials.screen import build

    return build(services)


def _credential(services: "Services") -> Screen:
    from ui.credential.screen import build

    return build(services)


def _compare(services: "Services") -> Screen:
    from ui.compare.screen import build

    return build(services)


def _add(services: "Services") -> Screen:
    from ui.add.screen import build

    return build(services)


def _share(services: "Services") -> Screen:
    from ui.share.screen import build

    return build(services)


def _dossier(services: "Services") -> Screen:
    from ui.dossier.screen import build

    return build(services)


def _answer(services: "Services") -> Screen:
    from ui.answer.screen import build

    return build(services)


def _ask(services: "Services") -> Screen:
    from ui.ask.screen import build

    return build(services)


def _check(services: "Services") -> Screen:
    from ui.check.screen import build

    return build(services)


def _own(services: "Services") -> Screen:
    from ui.own.screen import build

    return build(services)


def _helper(services: "Services") -> Screen:
    from ui.helping.screen import build

    return build(services)


def _guidance(services: "Services") -> Screen:
    from ui.guidance.screen import build

    return build(services)


def _consent(services: "Services") -> Screen:
    from ui.consent.screen import build

    return build(services)


def _guiding(services: "Services") -> Screen:
    from ui.guiding.screen import build

    return build(services)


def _history(services: "Services") -> Screen:
    from ui.history.screen import build

    return build(services)


def _settings(services: "Services") -> Screen:
    from ui.settings.screen import build

    return build(services)


def _help(services: "Services") -> Screen:
    from ui.help.screen import build

    return build(services)


SCREENS: Final[dict[str, ScreenSpec]] = {
    "first-start": ScreenSpec(_first_start, needs_wallet=False),
    "create": ScreenSpec(_create, needs_wallet=False),
    "unlock": ScreenSpec(_unlock, needs_wallet=False),
    "recover": ScreenSpec(_recover, needs_wallet=False),
    "restore": ScreenSpec(_restore, needs_wallet=False),
    "recovery-code": ScreenSpec(_recovery_code, private=True),
    "credentials": ScreenSpec(_credentials, "credentials"),
    "credential": ScreenSpec(_credential, "credentials"),
    "compare": ScreenSpec(_compare, "credentials"),
    "add": ScreenSpec(_add, "credentials"),
    "share": ScreenSpec(_share, "share"),
    "dossier": ScreenSpec(_dossier, "share"),
    "answer": ScreenSpec(_answer, "share"),
    "check": ScreenSpec(_check, "check", needs_wallet=False),
    "ask": ScreenSpec(_ask, "check", needs_wallet=False),
    "own": ScreenSpec(_own, "credentials"),
    "helper": ScreenSpec(_helper, "helper"),
    "guidance": ScreenSpec(_guidance, "guidance"),
    "consent": ScreenSpec(_consent, "guidance"),
    "guiding": ScreenSpec(_guiding, "guidance", private=True),
    "history": ScreenSpec(_history, "history", private=True),
    "settings": ScreenSpec(_settings, "settings", needs_wallet=False, private=True),
    "help": ScreenSpec(_help, "help", needs_wallet=False, covers=True),
}
