"""Scenes of a learner's own wallet behind its first pages: elements, technical view, key, settings."""

from typing import Any


def _credential(studio: Any) -> Any:
    studio.practise()
    return studio.show("credential", credential_id=1)


def _elements(studio: Any) -> None:
    _credential(studio).says.elements_button.click()
    studio.settle()


def _technical(studio: Any) -> None:
    _credential(studio).says.technical_button.click()
    studio.settle()


def _removed(studio: Any) -> None:
    _credential(studio).removal_wanted.emit()
    studio.settle()


def _give_key(studio: Any) -> None:
    studio.practise()
    studio.show("add").key_button.click()
    studio.settle()


def _settings_below(studio: Any) -> None:
    studio.practise()
    bar = studio.show("settings").verticalScrollBar()
    bar.setValue(bar.maximum())
    studio.settle()


def _settings_middle(studio: Any) -> None:
    studio.practise()
    bar = studio.show("settings").verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    studio.settle()


def _passphrase(studio: Any) -> None:
    studio.practise()
    studio.show("settings").wallet.change.click()
    studio.settle()


WALLET_SCENES = {
    "credential-elements": _elements,
    "credential-technical": _technical,
    "credential-removed": _removed,
    "give-key": _give_key,
    "settings-middle": _settings_middle,
    "settings-below": _settings_below,
    "settings-passphrase": _passphrase,
}
