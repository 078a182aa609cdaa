"""Asks for the passphrase of a certificate, once a run."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.passphrase import PassphraseField

translate = QCoreApplication.translate


def ask_certificate_passphrase(over: QWidget, path: str, take: Callable[[str], None], *, again: bool) -> None:
    """Ask for it.

    Args:
        over: The page it is asked on.
        path: Where the certificate lies.
        take: Takes the passphrase.
        again: The one before did not open it.
    """
    sentence = translate("CertificateDialog", "The certificate %1 is locked. Its passphrase is not kept.")
    title = translate("CertificateDialog", "Open the certificate")
    dialog = Dialog(over, title, sentence.replace("%1", PurePath(path).name))
    field = PassphraseField(translate("CertificateDialog", "Passphrase of the certificate"))
    dialog.body.addWidget(field)

    def agreed() -> None:
        written = field.take()
        if written:
            dialog.accept()
            take(written)
        else:
            field.set_error(translate("CertificateDialog", "Write the passphrase first."))

    dialog.add_button(translate("CertificateDialog", "Cancel"), ButtonKind.SECONDARY, dialog.reject)
    dialog.add_button(translate("CertificateDialog", "Open"), ButtonKind.PRIMARY, agreed)
    field.submitted.connect(agreed)
    dialog.open()
    field.setFocus()
    if again:
        field.set_error(translate("CertificateDialog", "That passphrase does not open it. Try again."))
