"""Giving the keyboard to something that was made a moment ago."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def give_keyboard(widget: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Give the keyboard to a control; in a window behind another, once that window comes to the front.

    What is put in a layout shows a moment later only. A window that comes to the front in that moment, as after a file
    was chosen, would give the keyboard to its first control, for the right one does not show yet.
    """
    unseen = widget
    while (above := unseen.parentWidget()) is not None and not above.isVisible():
        unseen = above
    if not unseen.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        unseen.show()
    widget.setFocus(reason)
