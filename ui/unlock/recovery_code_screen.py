"""Puts the screen of the recovery code together."""

from PySide6.QtCore import QCoreApplication

from ui.i18n import format_day
from ui.screens import Screen
from ui.services import Services
from ui.unlock.recovery_code_page import RecoveryCodePage
from ui.unlock.recovery_code_presenter import RecoveryCodePresenter
from ui.widgets.file_choice import ask_save_path
from wallet.transport.page_fonts import shipped_fonts
from wallet.vault import RecoveryCode

translate = QCoreApplication.translate


def build(services: Services) -> Screen:
    """Make the screen."""
    page = RecoveryCodePage()

    def ask_where() -> str:
        name = translate("RecoverySheet", "Recovery code") + ".pdf"
        return ask_save_path(page, translate("RecoverySheet", "Save as PDF"), name, "PDF (*.pdf)")

    presenter = RecoveryCodePresenter(
        page,
        services.tasks.free,
        services.shell,
        copy_secret=services.clipboard.copy_secret,
        ask_where=ask_where,
        make_sheet=lambda code: recovery_sheet(code, services),
    )
    page.copy_requested.connect(presenter.copy)
    page.save_requested.connect(presenter.save)
    page.done.connect(presenter.done)
    return Screen(page, presenter)


def recovery_sheet(code: RecoveryCode, services: Services) -> bytes:
    """Set the sheet to print; safe on any thread."""
    # The PDF library loads slowly and is wanted here only.
    from wallet.transport.pdf_page import RecoverySheet, recovery_sheet_pdf  # noqa: PLC0415 - see above
    from wallet.transport.qr_codes import qr_matrix, qr_png  # noqa: PLC0415 - see above

    now = services.clock()
    sheet = RecoverySheet(
        language=services.language.code,
        title=translate("RecoverySheet", "Recovery code of your learner wallet"),
        explanation=(
            translate("RecoverySheet", "If you forget your passphrase, this code opens your wallet."),
            translate("RecoverySheet", "Keep this sheet away from your computer. Whoever has it can open your wallet."),
            translate("RecoverySheet", "Choose “I forgot it” in the program and type the code."),
        ),
        groups=code.groups,
        code=qr_png(qr_matrix(code.text, error_correction="M"), scale=8),
        rows=((translate("RecoverySheet", "Made on"), format_day(now)),),
        footer="",
        made_at=now,
    )
    return recovery_sheet_pdf(sheet, shipped_fonts())
