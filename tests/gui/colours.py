"""Which colours of the theme lie on one another in what shows, read from its picture."""

from collections.abc import Iterator

from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.gui.looks import shown_parts, what_it_is
from tests.unit.ui.token_pairs import declared
from ui.theme import active_theme
from ui.tokens import Tokens

# Fewer pixels of one colour are the rim of something.
_LEAST = 8


def picture_of(root: QWidget) -> Image.Image:
    """Draw a widget with all that shows in it."""
    image = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine())


def pairs_shown(root: QWidget, tokens: Tokens) -> Iterator[tuple[str, str, QWidget]]:
    """Yield ground and what lies on it, as `#RRGGBB`, for each widget without others in it."""
    known = {colour.upper() for colour in tokens}
    picture = picture_of(root)
    for widget in shown_parts(root):
        if any(child.isVisible() for child in widget.findChildren(QWidget)):
            continue
        seen = widget.visibleRegion().boundingRect()
        place = QRect(widget.mapTo(root, seen.topLeft() if not seen.isEmpty() else QPoint()), seen.size())
        place = place.intersected(QRect(QPoint(), root.size()))
        if place.isEmpty():
            continue
        box = (place.left(), place.top(), place.right() + 1, place.bottom() + 1)
        counts = picture.crop(box).getcolors(place.width() * place.height()) or []
        named = sorted(((count, "#{:02X}{:02X}{:02X}".format(*colour)) for count, colour in counts), reverse=True)
        found = [colour for count, colour in named if colour in known and count >= _LEAST]
        yield from ((found[0], colour, widget) for colour in found[1:])


def undeclared(root: QWidget) -> Iterator[str]:
    """Yield what lies on something else without being among the pairs whose contrast is tested."""
    tokens = active_theme().tokens
    names: dict[str, list[str]] = {}
    for name, colour in tokens._asdict().items():
        names.setdefault(colour.upper(), []).append(name)
    for ground, on_it, widget in pairs_shown(root, tokens):
        if not any(declared(one, other) for one in names[ground] for other in names[on_it]):
            yield f"{names[on_it]} on {names[ground]}: {what_it_is(widget)}"
