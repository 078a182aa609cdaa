"""Which page of a PDF is meant, where it has more than one would look through."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.handed import Source
from ui.messages import describe_error
from ui.opening import read_file
from ui.ports import Runner
from ui.theme import Themed, active_theme
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import ChoiceField, ErrorLine
from ui.widgets.roles import ToldAs
from wallet.errors import WalletError
from wallet.transport.reading import is_pdf

_WHOLE: Final = ""
# Dots per inch.
_PREVIEW_RESOLUTION: Final = 60
# Of the height of the window around it.
_PREVIEW_SHARE: Final = 0.32
# Dots per inch; what a code of 30 mm needs.
_READING_RESOLUTION: Final = 300
# A list longer than this helps nobody.
_MOST_LISTED: Final = 1000


def choose_page(
    parent: QWidget,
    tasks: Runner,
    sources: Sequence[Source],
    then: Callable[[list[Source]], None],
    *,
    most: int | None = None,
    wanted: Callable[[], bool] = lambda: True,
) -> None:
    """Hand sources on; ask first which page is meant where they are one PDF of many pages.

    Args:
        parent: What the question stands over.
        tasks: Runs reading and drawing.
        sources: Contents or files.
        then: Takes the sources, or instead a picture of the page that was chosen; not called if the person goes back.
        most: So many pages need no question; when absent, as many as are read at once.
        wanted: Whether anybody still waits, once the pages are counted.
    """
    if len(sources) != 1 or not _may_be_pdf(sources[0]):
        then(list(sources))
        return
    from wallet.transport.pdf_files import MAX_PAGES  # noqa: PLC0415 - most who open a page read no PDF

    (source,) = sources

    def ask(found: tuple[bytes, int]) -> None:
        data, pages = found
        if not wanted():
            return
        if pages <= (MAX_PAGES if most is None else most):
            then([source])
            return
        dialog = PageChoice(parent, tasks, data, pages)
        dialog.whole_wanted.connect(lambda: then([source]))
        dialog.chosen.connect(lambda picture: then([picture]))
        dialog.open()

    # What cannot be opened says why when it is read.
    tasks.submit(lambda: _counted(source), ask, lambda _error: then([source]) if wanted() else None)


class PageChoice(Dialog):
    """Shows the pages of a PDF one at a time.

    Attributes:
        choice: The pages.
        preview: The one that is chosen.

    Signals:
        chosen: A PNG of the page.
        whole_wanted: All pages are meant.
    """

    chosen = Signal(bytes)
    whole_wanted = Signal()

    def __init__(self, parent: QWidget, tasks: Runner, data: bytes, pages: int) -> None:
        from wallet.transport.pdf_files import MAX_PAGES, page_picture  # noqa: PLC0415 - as above

        super().__init__(parent, self.tr("Which page?"), self.tr("Choose the page with the code."), width=420)
        self._tasks = tasks
        self._draw = partial(page_picture, data)
        whole = self.tr("The whole file") if pages <= MAX_PAGES else self.tr("The first %1 pages")
        page = self.tr("Page %1 of %2").replace("%2", str(pages))
        choices = [(_WHOLE, whole.replace("%1", str(MAX_PAGES)))]
        choices += [(str(number), page.replace("%1", str(number + 1))) for number in range(min(pages, _MOST_LISTED))]
        self.choice = ChoiceField(self.tr("Page"), choices, current=_WHOLE)
        self.preview = PagePreview()
        self.problem = ErrorLine()
        for widget in (self.choice, self.preview, self.problem):
            self.body.addWidget(widget)
        self._page = _WHOLE
        self._ended = False
        self.finished.connect(self._end)
        self.add_button(self.tr("Go back"), ButtonKind.SECONDARY, self.reject)
        self.read_button = self.add_button(self.tr("Read this"), ButtonKind.PRIMARY, self._read)
        self.choice.chosen.connect(self._show)
        self._show(_WHOLE)

    def open(self) -> None:
        self.preview.set_high(round(self._over.window().height() * _PREVIEW_SHARE))
        super().open()

    def _show(self, page: str) -> None:
        self._page = page
        self.problem.set_text("")
        number = int(page or 0)
        self.preview.setAccessibleName(self.tr("Page %1").replace("%1", str(number + 1)))
        draw = partial(self._draw, number, resolution=_PREVIEW_RESOLUTION)
        self._tasks.submit(draw, lambda picture: self._show_picture(page, picture), self._show_problem)

    def _show_picture(self, page: str, picture: bytes) -> None:
        if page == self._page and not self._ended:
            self.preview.show_picture(QImage.fromData(picture))

    def _read(self) -> None:
        if self._page == _WHOLE:
            self.accept()
            self.whole_wanted.emit()
            return
        self.read_button.setEnabled(False)
        draw = partial(self._draw, int(self._page), resolution=_READING_RESOLUTION)
        self._tasks.submit(draw, self._give, self._show_problem)

    def _end(self) -> None:
        """Whatever is still being drawn comes too late."""
        self._ended = True

    def _give(self, picture: bytes) -> None:
        if self._ended:
            return
        self.accept()
        self.chosen.emit(picture)

    def _show_problem(self, error: WalletError) -> None:
        if self._ended:
            return
        self.read_button.setEnabled(True)
        self.problem.set_text(describe_error(error))


class PagePreview(Themed, QWidget):
    """A page, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told_as = ToldAs.PICTURE
        self._image = QImage()
        self._high = 240
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def has_picture(self) -> bool:
        """Whether a page shows."""
        return not self._image.isNull()

    def set_high(self, height: int) -> None:
        """Be so high."""
        self._high = height
        self.updateGeometry()

    def show_picture(self, image: QImage) -> None:
        """Show a page."""
        self._image = image
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(240, self._high)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
            painter.setPen(QPen(active_theme().colour("line"), 1))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def _may_be_pdf(source: Source) -> bool:
    return source.suffix.lower() == ".pdf" if isinstance(source, Path) else is_pdf(source)


def _counted(source: Source) -> tuple[bytes, int]:
    """Return the bytes of a PDF and how many pages it has."""
    from wallet.transport.pdf_files import MAX_BYTES, count_pages  # noqa: PLC0415 - as above

    data = source if isinstance(source, bytes) else read_file(source, MAX_BYTES, "pdf")
    return data, count_pages(data)
