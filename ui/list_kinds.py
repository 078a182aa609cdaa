"""What a file that belongs in Settings is, in a sentence."""

from PySide6.QtCore import QCoreApplication

from wallet.list_files import ListKind

translate = QCoreApplication.translate


def kind_text(kind: ListKind) -> str:
    """Say what it is, and where it belongs."""
    return {
        ListKind.ISSUERS: translate("ListKind", "A list of issuers, not a credential. It belongs in Settings."),
        ListKind.KEYS: translate("ListKind", "Keys of an issuer, not a credential. They belong in Settings."),
        ListKind.WITHDRAWN: translate(
            "ListKind", "A list of withdrawn credentials, not a credential itself. It belongs in Settings."
        ),
    }[kind]
