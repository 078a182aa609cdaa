"""What some widgets are to assistive technology, where Qt has no class of its own for it."""

from enum import StrEnum

from PySide6.QtCore import QObject


class ToldAs(StrEnum):
    """What a widget with an attribute `told_as` is; each is the name of a role of Qt's.

    Such a widget is called by its accessible name alone, and has no actions.
    """

    HEADING = "Heading"
    PICTURE = "Graphic"
    GROUP = "Grouping"
    TEXT = "StaticText"


class _Told:
    installed = False


def _interface(_: str, thing: QObject | None) -> object:
    # Nothing of it is overridden in Python: Qt casts these to more than Python can be asked for.
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - asked only once assistive technology runs
    from PySide6.QtWidgets import QAccessibleWidget, QWidget  # noqa: PLC0415 - see above

    told_as = getattr(thing, "told_as", None)
    if told_as is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, QAccessible.Role[told_as.value])


def tell_roles() -> None:
    """Have Qt tell of headings, pictures and groups from now on; call it before anything shows."""
    if _Told.installed:
        return
    # Here, as `announce` says of it: not with the first import of a widget.
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - see above

    QAccessible.installFactory(_interface)
    _Told.installed = True
