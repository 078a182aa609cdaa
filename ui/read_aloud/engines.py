"""Which engine of this computer can speak."""

import os
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QPluginLoader

SPEECH_SWITCH: Final = "LEARNER_WALLET_SPEECH"
NO_ENGINE: Final = "none"
# Of Qt's tests: it makes no sound.
_SILENT: Final = "mock"


def usable_engine() -> str:
    """Return the name of an engine whose libraries are here; empty where there is none.

    `LEARNER_WALLET_SPEECH` names another one, or `none`.
    """
    named = os.environ.get(SPEECH_SWITCH, "")
    return "" if named == NO_ENGINE else named or _found()


@lru_cache(maxsize=1)
def _found() -> str:
    # Qt complains aloud of an engine it cannot load, so it is tried here first.
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "texttospeech"
    for path in sorted(folder.glob("*")):
        loader = QPluginLoader(str(path))
        name = _name(loader)
        if name and name != _SILENT and loader.load():
            return name
    return ""


def _name(loader: QPluginLoader) -> str:
    stated: object = loader.metaData().get("MetaData")
    provider = stated.get("Provider") if isinstance(stated, dict) else None
    return provider if isinstance(provider, str) else ""
