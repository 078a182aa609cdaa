"""The title of the window says where one is, and never whose or what is in the wallet."""

from tests.simulators.studio import Studio
from ui.screens import SCREENS

# Shown once only, with what an act before gave them.
ELSEWHERE = {"recovery-code", "helper"}


def titles(studio, needs_wallet):
    found = {}
    for name, spec in SCREENS.items():
        if spec.needs_wallet is needs_wallet and name not in ELSEWHERE:
            studio.program.go(name, **({"credential_id": 1} if name == "credential" else {}))
            assert studio.program.place == name
            found[name] = studio.program.window.windowTitle()
    studio.settle()
    return found


def test_every_screen_has_a_title_of_its_own(start, qapp):
    studio = Studio(qapp, start())
    found = titles(studio, needs_wallet=False)
    studio.practise()
    found |= titles(studio, needs_wallet=True)
    assert len(set(found.values())) == len(found) == len(SCREENS) - len(ELSEWHERE)
    assert all(title.endswith(" – Learner Wallet") for title in found.values())  # noqa: RUF001 - as shown
    assert "Python" not in found["credential"]
