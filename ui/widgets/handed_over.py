"""What a person drops or pastes: files, a picture or text."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from ui.widgets.png import png_of


def may_be_useful(mime: QMimeData) -> bool:
    """Tell whether what is dragged may be taken; decided while it is still held."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText()


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


def _picture_in(mime: QMimeData) -> bytes:
    """Return the picture in `mime` as PNG, or nothing."""
    image = mime.imageData() if mime.hasImage() else None
    return png_of(image) if isinstance(image, QImage) else b""
