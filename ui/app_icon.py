"""The icon of the program, for its windows and the taskbar."""

from typing import Final

from PySide6.QtGui import QIcon

from resources import resource

APP_ICON_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


def app_icon() -> QIcon:
    """Return the icon in every size, from which the system chooses."""
    icon = QIcon()
    for size in APP_ICON_SIZES:
        icon.addFile(str(resource(f"app_icon/learner-wallet-{size}.png")))
    return icon
