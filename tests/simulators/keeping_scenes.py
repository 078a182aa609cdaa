"""Scenes of what keeps and hands over a whole wallet: backup, bringing back, dossier."""

from pathlib import Path
from typing import Any


def _restore(studio: Any) -> None:
    page = studio.show("restore")
    page.use_file(Path("learner-wallet.lwbackup"))


def _backup(studio: Any) -> None:
    studio.practise()
    page = studio.show("settings")
    page.backup.make.click()
    studio.settle()


def _dossier(studio: Any) -> None:
    studio.practise()
    page = studio.show("dossier")
    page.recipient.set_text("Examencommissie Zuid")
    page.purpose.set_text("Een vrijstelling")
    for line in list(page.candidates.rows.values())[:3]:
        line.check.click()
        studio.settle()


def _dossier_details(studio: Any) -> None:
    _dossier(studio)
    page = studio.program.window.page
    line = next(line for line in page.candidates.rows.values() if line.button.isVisible())
    line.button.click()
    studio.settle()


KEEPING_SCENES = {"restore": _restore, "backup": _backup, "dossier": _dossier, "dossier-details": _dossier_details}
