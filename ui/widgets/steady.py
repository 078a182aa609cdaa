"""Brings the layouts of a page to rest at once.

A change deep inside asks one container after the other, each in its own turn of the event loop; painted in
between, the page would jump.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

# More levels than any page has.
_ROUNDS = 12


def settle_layouts(root: QWidget) -> None:
    """Show what was added to layouts inside `root` and let every layout make its new arrangement now.

    Call it after a change.
    """
    for widget in root.findChildren(QWidget):
        # A layout shows what is added to it in a later turn of the event loop.
        on_purpose = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        if widget.isHidden() and not on_purpose and not widget.isWindow():
            widget.show()
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
