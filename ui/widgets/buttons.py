"""Buttons: primary, secondary, quiet, link, and icon only."""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Themed, active_theme, turned
from ui.tokens import TextRole
from ui.widgets.icon import paint_icon
from ui.widgets.native import Menu
from ui.widgets.plainly_told import name_with_tip
from ui.widgets.pressable import Pressable

_WRAP = int(Qt.TextFlag.TextWordWrap)


class ButtonKind(StrEnum):
    """How much a button asks for attention; one primary a page, or one that destroys."""

    PRIMARY = "primary"
    DANGER = "danger"
    SECONDARY = "secondary"
    COMPACT = "compact"
    QUIET = "quiet"
    LINK = "link"


_ROLES = {ButtonKind.QUIET: TextRole.SMALL}
_BARE = (ButtonKind.QUIET, ButtonKind.LINK)


class Button(Themed, Pressable):
    """A button with an optional icon before its text; the text wraps where room is short."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str | None = None,
        *,
        trailing_icon: str | None = None,
        left_aligned: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._trailing = kind, icon, trailing_icon
        self._left_aligned = left_aligned
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(
            QSizePolicy.Policy.Fixed if kind in _BARE else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if kind in _BARE:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()

    def set_kind(self, kind: ButtonKind) -> None:
        """Ask for more or less attention, primary or secondary: another button is the primary one now."""
        self._kind = kind
        self.restyle()

    def set_icon(self, name: str | None) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.setFont(active_theme().font(_ROLES.get(self._kind, TextRole.STRONG)))
        self.updateGeometry()
        self.update()

    # --- size -------------------------------------------------------------------------------------

    def _padding(self) -> tuple[int, int]:
        theme = active_theme()
        if self._kind in _BARE:
            return 0, theme.gap(4)
        if self._kind is ButtonKind.COMPACT:
            return theme.gap(12), theme.gap(8)
        return theme.gap(18), theme.gap(11)

    def _icon_size(self) -> int:
        return active_theme().px(16 if self._kind is ButtonKind.QUIET else 18)

    def _gap(self) -> int:
        return active_theme().gap(5 if self._kind is ButtonKind.QUIET else 9)

    def _beside_text(self) -> int:
        icons = sum(1 for name in (self._icon, self._trailing) if name)
        return self._padding()[0] * 2 + icons * (self._icon_size() + self._gap())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        metrics = self.fontMetrics()
        room = max(1, width - self._beside_text())
        text = metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, self.text()).height()
        return max(text, self._icon_size() if self._icon else 0) + self._padding()[1] * 2

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self.fontMetrics().size(0, self.text()).width() + 2 + self._beside_text()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 2 + self._beside_text(), metrics.height() + self._padding()[1] * 2)

    # --- drawing ----------------------------------------------------------------------------------

    def _colours(self) -> tuple[str | None, str | None, str]:
        """Return fill, border and text."""
        theme = active_theme()
        tokens = theme.tokens
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        if not self.isEnabled():
            if self._kind in _BARE:
                return None, None, tokens.disabled
            if theme.high_contrast:
                return tokens.surface, tokens.disabled, tokens.disabled
            return tokens.neutral_soft, tokens.line, tokens.text_secondary
        match self._kind:
            case ButtonKind.PRIMARY:
                fill = tokens.accent_hover if lively else tokens.accent
                return fill, tokens.text if lively and theme.high_contrast else None, tokens.on_accent
            case ButtonKind.DANGER:
                fill = tokens.bad_hover if lively else tokens.bad
                return fill, tokens.text if lively and theme.high_contrast else None, tokens.on_accent
            case ButtonKind.LINK:
                return None, None, tokens.accent
            case ButtonKind.QUIET:
                return None, None, tokens.text if lively else tokens.text_secondary
            case _:
                edge = tokens.accent if lively and theme.high_contrast else theme.edge
                return (tokens.neutral_hover if lively else tokens.surface), edge, tokens.text

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        fill, border, text = self._colours()
        pad = self._padding()[0]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if fill:
                thick = active_theme().stroke
                pen = QPen(QColor(border), thick) if border else QPen(Qt.PenStyle.NoPen)
                if active_theme().high_contrast and not self.isEnabled():
                    pen.setStyle(Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.setBrush(QColor(fill))
                inset = thick / 2 if border else 0
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
            painter.setFont(self._drawing_font())
            self._paint_content(painter, self.rect().adjusted(pad, 0, -pad, 0), text)

    def _drawing_font(self) -> QFont:
        font = self.font()
        if self._kind in _BARE and self.isEnabled() and self.underMouse():
            font.setUnderline(True)
        return font

    def _paint_content(self, painter: QPainter, room: QRect, colour: str) -> None:
        icon, gap = self._icon_size(), self._gap()
        metrics = QFontMetrics(painter.font())
        before = icon + gap if self._icon else 0
        after = icon + gap if self._trailing else 0
        most = room.width() - before - after
        wide = min(metrics.size(0, self.text()).width() + 1, most)
        left = room.left()
        if not self._left_aligned:
            left += max(0, (room.width() - before - wide - after) // 2)
        middle = room.center().y() + 1
        if self._icon:
            sign = turned(self, QRect(left, middle - icon // 2, icon, icon))
            paint_icon(painter, self._icon, sign.left(), sign.top(), icon, colour)
        painter.setPen(QColor(colour))
        area = turned(self, QRect(left + before, room.top(), wide, room.height()))
        flags = _WRAP | int(Qt.AlignmentFlag.AlignVCenter)
        if not self._left_aligned:
            flags |= int(Qt.AlignmentFlag.AlignHCenter)
        painter.drawText(area, flags, self.text())
        if self._trailing:
            sign = turned(self, QRect(left + before + wide + gap, middle - icon // 2, icon, icon))
            paint_icon(painter, self._trailing, sign.left(), sign.top(), icon, colour)


class IconButton(Themed, Pressable):
    """A square button with an icon only; its name is for screen readers and the tool tip."""

    def __init__(self, icon: str, name: str, *, size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon, self._size = icon, size
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name)
        self.restyle()

    def set_name(self, name: str) -> None:
        name_with_tip(self, name)

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def restyle(self) -> None:
        side = active_theme().px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSize()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if lively:
                painter.setPen(theme.outline(theme.tokens.accent))
                painter.setBrush(theme.colour("neutral_soft"))
                painter.drawRoundedRect(theme.ground(self), 8, 8)
            icon = theme.px(self._size // 2)
            offset = (self.width() - icon) / 2
            colour = theme.tokens.text_secondary if self.isEnabled() else theme.tokens.disabled
            paint_icon(painter, self._icon, offset, offset, icon, theme.tokens.text if lively else colour)


class MenuButton(Button):
    """A quiet button that opens a menu, such as the order of a list."""

    def __init__(self, text: str, menu: Menu, parent: QWidget | None = None) -> None:
        super().__init__(text, ButtonKind.QUIET, trailing_icon="chevron-down", parent=parent)
        menu.setParent(self, menu.windowFlags())
        self.setMenu(menu)  # Qt's own way, which tells of the menu and turns with the language
