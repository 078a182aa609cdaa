"""What a person drops or pastes: files, a picture or text."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage

from ui.widgets.png import png_of


class TakesDrops:
    """Mixed into widgets on which files, pictures and text may be dropped; they call `setAcceptDrops` themselves."""

    @abstractmethod
    def take(self, mime: QMimeData) -> bool:
        """Take what was dropped or pasted, and tell whether it held anything of use."""
        ...

    def show_held(self, held: bool) -> None:
        """Show that something of use is held over the widget, or no longer."""

    def take_pasted(self) -> bool:
        """Take what is on the clipboard, and tell whether it held anything of use."""
        # An empty clipboard has none, whatever the stubs say.
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        return mime is not None and self.take(mime)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if _may_be_useful(event.mimeData()):
            self.show_held(held=True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        if _may_be_useful(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        self.show_held(held=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self.show_held(held=False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()


def hand_over(
    mime: QMimeData,
    *,
    files: Callable[[list[str]], None],
    picture: Callable[[bytes], None],
    text: Callable[[str], None],
) -> bool:
    """Give what `mime` holds to the one it is for; files come before a picture, a picture before text.

    Args:
        mime: What was dropped or pasted.
        files: Takes the paths of local files.
        picture: Takes a picture as PNG.
        text: Takes text that is not blank.

    Returns:
        Whether it held anything of use.
    """
    if paths := [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]:
        files(paths)
    elif png := _picture_in(mime):
        picture(png)
    elif mime.hasText() and mime.text().strip():
        text(mime.text())
    else:
        return False
    return True


def _may_be_useful(mime: QMimeData) -> bool:
    """Tell whether what is dragged may be taken; decided while it is still held."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText()


def _picture_in(mime: QMimeData) -> bytes:
    """Return the picture in `mime` as PNG, or nothing."""
    image = mime.imageData() if mime.hasImage() else None
    return png_of(image) if isinstance(image, QImage) else b""
