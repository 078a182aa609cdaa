"""Where the program keeps its files."""

import os
from pathlib import Path
from typing import Final

from platformdirs import user_data_dir

HOME_SWITCH: Final = "LEARNER_WALLET_HOME"
VAULT_SWITCH: Final = "LEARNER_WALLET_VAULT"
_PROGRAM: Final = "learner-wallet"


def home_folder() -> Path:
    """Return the program's data folder; `LEARNER_WALLET_HOME` names another one."""
    named = os.environ.get(HOME_SWITCH)
    return Path(named) if named else Path(user_data_dir(_PROGRAM, appauthor=False))


def vault_folder() -> Path:
    """Return the folder of the person's own wallet; `LEARNER_WALLET_VAULT` names another one."""
    named = os.environ.get(VAULT_SWITCH)
    return Path(named) if named else home_folder() / "vault"


def practice_folder() -> Path:
    """Return the folder of the wallet with examples; it is made and erased by the program itself."""
    return home_folder() / "practice"


def preferences_file() -> Path:
    """Return the file with what is remembered without a wallet."""
    return home_folder() / "preferences.json"
