"""The file of a credential while it is dragged out of the window.

No file is written for it: a decrypted copy on the disk would outlive the drag. Other programs are offered the bytes,
and the text where the file is one; who wants a file exports it.
"""

from typing import Final

from PySide6.QtCore import QMimeData

from wallet.model.stored import ExportedFile

_BYTES: Final = "application/octet-stream"


def dragged_file(file: ExportedFile) -> QMimeData:
    """Return what other programs may take of a file."""
    mime = QMimeData()
    mime.setData(_BYTES, file.data)
    if not file.carrier:
        try:
            text = file.data.decode()
        except UnicodeDecodeError:
            return mime
        mime.setText(text)
    return mime
