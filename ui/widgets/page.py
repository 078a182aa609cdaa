"""What every page stands in: a column that scrolls down only, and a header."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Themed, active_theme, set_margins
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.icon import Icon
from ui.widgets.native import let_ground_through, style_scroll_bars
from ui.widgets.text import Text

_WIDEST = 1180
_LARGE_TEXT = 1.5


def page_margin() -> int:
    """Return the distance of a page's content from its sides; large text needs the room itself."""
    return 24 if active_theme().scale >= _LARGE_TEXT else 36


class ScrollPage(Themed, QScrollArea):
    """A page whose content scrolls vertically and is never wider than reads well.

    Attributes:
        body: Vertical layout of the content.
    """

    def __init__(
        self, *, widest: int = _WIDEST, middle: bool = False, spacing: int = 20, parent: QWidget | None = None
    ) -> None:
        """Make a page.

        Args:
            widest: Widest content at 100 % text; grows with the text.
            middle: Centre the content both ways, as on the unlock page.
            spacing: Distance between the parts of the page.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._widest, self._middle = widest, middle
        let_ground_through(self)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self._outer = QVBoxLayout(content)
        self._outer.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing)
        if middle:
            self._outer.addStretch(1)
        self._outer.addLayout(self.body)
        self._outer.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.restyle()

    def add(self, *widgets: QWidget) -> None:
        """Append widgets to the page."""
        for widget in widgets:
            self.body.addWidget(widget)

    def restyle(self) -> None:
        style_scroll_bars(self)
        self._set_margins()

    def sides(self, width: int) -> tuple[int, int]:
        """Return how far the content stands from the beginning and the end of a page this wide."""
        least = page_margin()
        spare = max(0, width - 2 * least - active_theme().px(self._widest))
        before = spare // 2 if self._middle else 0
        return least + before, least + spare - before

    def _set_margins(self) -> None:
        start, end = self.sides(self.width())
        # The scroll bar stands in the margin, so that the content does not move when it comes and goes.
        bar = max(0, self.width() - self.viewport().width())
        set_margins(self._outer, start, 26, max(0, end - bar), 28)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._set_margins()
        super().resizeEvent(event)


class Breadcrumb(FlowRow):
    """The way back: the page above as a link, then the title of this one."""

    back = Signal()

    def __init__(self, parent_title: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, parent=parent)
        self.link = Button(parent_title, ButtonKind.QUIET)
        self._title = Text(title, TextRole.SMALL, Ink.SECONDARY, middle=True)
        here = QWidget()
        row = QHBoxLayout(here)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon("chevron-right", 14))
        row.addWidget(self._title, 1)
        self.add(self.link)
        self.add(here)
        self.link.clicked.connect(self.back)

    def set_titles(self, parent_title: str, title: str) -> None:
        self.link.setText(parent_title)
        self._title.setText(title)


class PageHeader(QWidget):
    """Title and subtitle of a page, with its one primary action at the far end."""

    back = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        actions: tuple[QWidget, ...] = (),
        badge: QWidget | None = None,
        breadcrumb: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a header.

        Args:
            title: Title of the page.
            subtitle: A sentence below it.
            actions: Buttons at the far end, or below where room is short.
            badge: Something before the title, such as an `IssuerBadge`.
            breadcrumb: Title of the page above, and of this one; `back` tells of a click.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.title = Text(title, TextRole.TITLE)
        self.subtitle = Text(subtitle, TextRole.BODY, Ink.SECONDARY, optional=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        lead = QWidget()
        row = QHBoxLayout(lead)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        if badge is not None:
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.breadcrumb: Breadcrumb | None = None
        if breadcrumb is not None:
            self.breadcrumb = Breadcrumb(*breadcrumb)
            self.breadcrumb.back.connect(self.back)
            column.addWidget(self.breadcrumb)
        if actions:
            trail = FlowRow(gap=10)
            for action in actions:
                trail.add(action)
            column.addWidget(SplitRow(lead, trail))
        else:
            column.addWidget(lead)

    def set_texts(self, title: str, subtitle: str = "") -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
