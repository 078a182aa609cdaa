"""The words on a dossier's cover."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.i18n import format_day
from ui.values import language, number_text
from wallet.dossier import CoverPage, CreditTotal, DossierFile, DossierPlan, Overview
from wallet.transport.presentation_page import PageNote, PageRow

translate = QCoreApplication.translate


def total_text(total: CreditTotal) -> str:
    """Write credits of one framework together."""
    return f"{number_text(float(total.value))} {total.framework}"


def partial_text(partial: bool | None) -> str:
    """Say whether a credential calls itself a part of something larger; in its own words only."""
    if partial is None:
        return translate("Dossier", "not stated")
    return translate("Dossier", "yes, says the issuer") if partial else translate("Dossier", "no, says the issuer")


def cover_page(plan: DossierPlan, together: Overview, files: Sequence[DossierFile], at: datetime) -> CoverPage:
    """Write the cover of a dossier."""
    rows = [PageRow(translate("Dossier", "For"), plan.recipient, "")]
    if plan.purpose:
        rows.append(PageRow(translate("Dossier", "What for"), plan.purpose, ""))
    rows.append(PageRow(translate("Dossier", "Made on"), format_day(at)))
    rows += [PageRow(translate("Dossier", "Credits together"), total_text(total)) for total in together.totals]
    if together.uncounted:
        rows.append(PageRow(translate("Dossier", "Without credits"), "\n".join(together.uncounted), ""))
    listed = [_file_row(file, line.partial) for file, line in zip(files, together.lines, strict=True)]
    return CoverPage(
        language=language(),
        title=translate("Dossier", "Dossier"),
        note=PageNote(
            "neutral",
            translate("Dossier", "You decide what this is worth."),
            translate("Dossier", "Each file can be checked on its own, with this program or another."),
        ),
        rows_title=translate("Dossier", "About this dossier"),
        row_titles=(translate("Dossier", "What"), translate("Dossier", "Content")),
        rows=tuple(rows),
        files_title=translate("Dossier", "Files"),
        file_titles=(translate("Dossier", "File"), translate("Dossier", "Content")),
        files=tuple(listed),
        footer=translate("Dossier", "Made with Learner Wallet. Credits of different systems are not added."),
    )


def _file_row(file: DossierFile, partial: bool | None) -> PageRow:
    how = (
        translate("Dossier", "The file as the issuer made it")
        if file.whole
        else translate("Dossier", "Details chosen by the learner")
    )
    part = translate("Dossier", "Part of a larger qualification: %1").replace("%1", partial_text(partial))
    return PageRow(file.name, "\n".join((file.title, how, part, f"SHA-256 {file.sha256}")), language())
