"""Words about a widget that nobody sees on it: what a screen reader says of it, and its tip."""

from typing import TYPE_CHECKING, Final

from ui.widgets.plain_text import plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object

# Qt takes a tip for markup where it finds a tag or an entity in it; behind these nothing begins one.
_TAMED: Final = str.maketrans({"<": "<\N{ZERO WIDTH SPACE}", "&": "&\N{ZERO WIDTH SPACE}"})


class PlainlyTold(_Base):
    """Mixed into what is often called after something from outside: none of that acts, nor hides."""

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        super().setAccessibleName(plain(name))

    def setAccessibleDescription(self, description: str) -> None:  # noqa: N802 - Qt's name
        super().setAccessibleDescription(plain(description))

    def setToolTip(self, tip: str) -> None:  # noqa: N802 - Qt's name
        super().setToolTip(plain(tip).translate(_TAMED))


def name_with_tip(widget: "QWidget", name: str) -> None:
    """Call a widget something that nobody sees on it, and show that as its tip; a screen reader says it once."""
    widget.setAccessibleName(name)
    widget.setToolTip(name)
    # Without a description Qt has the tip said as one, after the name.
    widget.setAccessibleDescription("\N{NO-BREAK SPACE}")
